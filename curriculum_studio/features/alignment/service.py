"""Drafts of the same standard in several languages become one document."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from curriculum_studio.core.document import Document
from curriculum_studio.features.alignment.model.aligned_drafts import (
    AlignedDraft,
    AlignmentRow,
    AlignmentRows,
    Rows,
    units_of,
)
from curriculum_studio.features.alignment.model.draft_merge import laid
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.session.ports import SettingStore
from curriculum_studio.session.session import Session

#: At most so many drafts: one per language.
MOST_DRAFTS = 3

#: A language counts as that of a draft if at least this share of its texts is written in it.
_SHARE = 0.5


def languages_of(document: Document) -> tuple[Language, ...]:
    """Return the languages in which a document is written, the most used first.

    Single words in another language, such as the equivalents of terms, do not count.
    """
    texts = [
        node for node in document.nodes.values() if any(not c.blank for c in node.cells.values())
    ]
    counts = Counter(
        language for node in texts for language in LANGUAGES if not node.cell(language).blank
    )
    found = [each for each, count in counts.most_common() if count >= _SHARE * len(texts)]
    return tuple(found) or (document.root.lead,)


def main_language(document: Document) -> Language:
    """Return the language in which most of a document is written."""
    return languages_of(document)[0]


class Drafts:
    """Lays drafts of the library side by side."""

    def __init__(self, session: Session, settings: SettingStore) -> None:
        """Keep in `settings` the rows of work that goes on another day."""
        self._session = session
        self._settings = settings

    def chosen(self, wanted: Sequence[tuple[str, Language]]) -> AlignmentRows:
        """Return documents, each read in a language, as drafts; the first leads.

        Raises:
            StudioError: if they cannot be laid side by side.

        """
        return self.beside(
            [AlignedDraft(self._session.document(each), language) for each, language in wanted]
        )

    def beside(self, drafts: Sequence[AlignedDraft]) -> AlignmentRows:
        """Return drafts that can be laid side by side; the first leads.

        Raises:
            StudioError: if they cannot.

        """
        problem = reason_against(drafts)
        if problem is not None:
            raise problem
        return AlignmentRows(drafts)

    def align(self, beside: AlignmentRows) -> Work[Rows]:
        """Find what belongs together."""
        what = message("Drafts", "Looking for what belongs together")
        rows: Rows = ()
        for at, found in enumerate(beside.aligned()):
            rows = found
            yield Progress(at, len(beside.drafts), what)
        return rows

    def lay(self, beside: AlignmentRows, rows: Rows) -> str:
        """Make one document of the drafts, as one step of undo; returns its id."""
        document = laid(beside.drafts, rows)
        title = document.title(beside.drafts[0].language) or "…"
        label = message("Steps", "Align drafts of “{title}” side by side").fill(title=title)
        self._session.add(document, label)
        self._settings.set(_place(beside), "")
        return document.id

    # Work that is not finished

    def keep(self, beside: AlignmentRows, rows: Rows) -> None:
        """Keep rows that are being corrected, to go on another day."""
        written = [[*row.nodes, row.certainty, int(row.settled)] for row in rows]
        self._settings.set(_place(beside), json.dumps(written, separators=(",", ":")))

    def kept(self, beside: AlignmentRows) -> Rows:
        """Return the rows that were kept, if the drafts still have the same parts."""
        text = self._settings.get(_place(beside))
        rows = tuple(_read(text, len(beside.drafts))) if text else ()
        for at, draft in enumerate(beside.drafts):
            found = sorted(row.nodes[at] for row in rows if row.nodes[at])
            if found != sorted(node.id for node in units_of(draft.document)):
                return ()
        return rows


def reason_against(drafts: Sequence[AlignedDraft]) -> StudioError | None:
    """Return why drafts cannot be laid side by side; None if they can."""
    problem: Message | None = None
    remedy: Message | None = None
    if not 2 <= len(drafts) <= MOST_DRAFTS:
        problem = message("Drafts", "Two or three drafts are needed.")
    elif len({draft.document.id for draft in drafts}) < len(drafts):
        problem = message("Drafts", "The same document was chosen twice.")
    elif len({draft.language for draft in drafts}) < len(drafts):
        problem = message("Drafts", "Two drafts are in the same language.")
        remedy = message("Drafts", "Choose drafts in different languages.")
    elif len({draft.document.kind for draft in drafts}) > 1:
        problem = message("Drafts", "These are documents of different kinds.")
    if problem is None:
        return None
    return StudioError(problem, safe=message("Drafts", "Nothing was changed."), remedy=remedy)


def _place(beside: AlignmentRows) -> str:
    return "drafts/" + "+".join(f"{d.document.id}:{d.language}" for d in beside.drafts)


def _read(text: str, columns: int) -> Iterator[AlignmentRow]:
    written: list[list[Any]] = json.loads(text)
    for each in written:
        yield AlignmentRow(tuple(each[:columns]), float(each[columns]), bool(each[columns + 1]))
