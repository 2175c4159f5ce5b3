"""Views of the grid: which rows and columns are shown; the ready ones, and those that are kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.payloads.indicators import Indicator
from curriculum_studio.features.indicators.model.cell_edits import SheetRow
from curriculum_studio.features.indicators.model.columns import Column, SheetColumn, folded
from curriculum_studio.features.indicators.model.sheet_edits import without
from curriculum_studio.features.indicators.window.sheet_model import FIRST, SHAPES, RowFinding
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.settings import Settings

#: Where kept views stand in the settings.
_KEPT = "indicators/views"


@dataclass(frozen=True, slots=True)
class Showing:
    """Which rows are shown (the name of a filter, words in them), and which columns."""

    filter: str = "all"
    words: str = ""
    columns: tuple[Column, ...] = FIRST


@dataclass(frozen=True, slots=True)
class KeptView:
    """A view with the name that somebody gave it."""

    name: str
    showing: Showing = field(default_factory=Showing)


Found = Mapping[str, RowFinding]
Filter = Callable[[Document, Sequence[SheetRow], Found], set[str]]


def _every(_document: Document, rows: Sequence[SheetRow], _found: Found) -> set[str]:
    return {row.node for row in rows if not row.group}


def _lacking(column: Column) -> Filter:
    def chosen(document: Document, rows: Sequence[SheetRow], _found: Found) -> set[str]:
        return set(without(document, rows, SheetColumn(column)))

    return chosen


def _being(test: Callable[[Indicator], bool]) -> Filter:
    def chosen(document: Document, rows: Sequence[SheetRow], _found: Found) -> set[str]:
        return {
            row.node
            for row in rows
            if isinstance(payload := document.nodes[row.node].payload, Indicator) and test(payload)
        }

    return chosen


def _wrong(_document: Document, rows: Sequence[SheetRow], found: Found) -> set[str]:
    return {row.node for row in rows if row.node in found and found[row.node].severity == "wrong"}


#: The ready views, by name: what they are called, and the rows they show.
FILTERS: Mapping[str, tuple[Message, Filter]] = {
    "all": (message("Indicators", "All"), _every),
    "no_evidence": (message("Indicators", "Without evidence"), _lacking("evidence")),
    "no_method": (message("Indicators", "Without method"), _lacking("methods")),
    "key": (message("Indicators", "★ Key"), _being(lambda leaf: leaf.key)),
    "judged": (
        message("Indicators", "Veto and prerequisites"),
        _being(lambda leaf: leaf.category in {"veto", "gate"}),
    ),
    "wrong": (message("Indicators", "To correct"), _wrong),
}


def with_words(document: Document, rows: Sequence[SheetRow], words: str) -> set[str]:
    """Return the leaves that hold words in their code or in a text of any language."""
    wanted = folded(words)
    found = set()
    for row in rows:
        node = document.nodes[row.node]
        texts = (getattr(node.payload, "code", ""), *(node.text(each) for each in LANGUAGES))
        if any(wanted in folded(text) for text in texts):
            found.add(row.node)
    return found


def shown_rows(
    rows: Sequence[SheetRow], chosen: set[str], collapsed: frozenset[str], *, all_rows: bool
) -> tuple[SheetRow, ...]:
    """Return the chosen rows with the groups that they stand in, those in folded groups left out.

    `all_rows`: groups without a chosen row are shown as well.
    """
    parents = {row.node: row.parent for row in rows}
    needed = set(chosen)
    for node in chosen:
        above = parents.get(node, "")
        while above in parents:
            needed.add(above)
            above = parents[above]
    hidden: set[str] = set()
    found = []
    for row in rows:
        if row.parent in hidden or row.parent in collapsed:
            hidden.add(row.node)
            continue
        if row.node in needed or (all_rows and row.group):
            found.append(row)
    return tuple(found)


def kept_views(settings: Settings) -> tuple[KeptView, ...]:
    """Return the views that somebody kept; nothing where the settings hold nonsense."""
    try:
        views = msgspec.json.decode(settings.text(_KEPT, "[]"), type=tuple[KeptView, ...])
    except msgspec.MsgspecError:
        return ()
    return tuple(view for view in views if set(view.showing.columns) <= set(SHAPES))


def keep_view(settings: Settings, view: KeptView) -> None:
    """Keep a view; one of the same name is replaced."""
    others = [each for each in kept_views(settings) if each.name != view.name]
    settings.set(_KEPT, msgspec.json.encode([*others, view]).decode())


def drop_view(settings: Settings, name: str) -> None:
    """Forget a kept view."""
    others = [each for each in kept_views(settings) if each.name != name]
    settings.set(_KEPT, msgspec.json.encode(others).decode())
