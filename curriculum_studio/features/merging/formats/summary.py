"""What the summary of a merge says, whatever the file: decided, merged, deleted, and by whom."""

from collections.abc import Callable
from typing import Literal

from curriculum_studio.core.words import Words
from curriculum_studio.languages import Language
from curriculum_studio.lazy import Lazy
from curriculum_studio.values import dataclass

WORDS = Words[Literal[
    "kind", "document", "date", "mine", "theirs", "both", "base", "unknown", "counted",
    "decisions", "automatic", "deleted", "place", "what", "before", "after", "chosen", "who",
    "text", "day", "open", "took_mine", "took_theirs", "took_both", "took_anew",
    "nothing_decided", "nothing_automatic", "nothing_deleted", "added", "changed", "moved", "set",
]]("merging.summary")  # fmt: skip

Whose = Literal["mine", "theirs", "both"]
Change = Literal["added", "changed", "moved", "set"]
Took = Literal["open", "took_mine", "took_theirs", "took_both", "took_anew"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """A place that both sides changed; `by` decided it on a day (ISO date), empty where open."""

    place: str
    what: str
    before: str
    mine: str
    theirs: str
    took: Took
    by: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """A change that was merged automatically."""

    place: str
    change: Change
    language: str
    whose: Whose
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletionRow:
    """What one side took away, with its words."""

    place: str
    whose: Whose
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeSummary:
    """A merge of a document at a day (ISO date); the sides as a name and a day each.

    `base`: the day of the last common state, empty where it is not known.
    """

    language: Language
    title: str
    day: str
    mine: tuple[str, str]
    theirs: tuple[str, str]
    base: str
    decisions: tuple[DecisionRow, ...]
    changes: tuple[ChangeRow, ...]
    deletions: tuple[DeletionRow, ...]

    @property
    def counted(self) -> str:
        """The counts as a sentence."""
        waiting = sum(each.took == "open" for each in self.decisions)
        return WORDS["counted"][self.language].format(
            automatic=len(self.changes) + len(self.deletions),
            decided=len(self.decisions) - waiting,
            open=waiting,
            deleted=len(self.deletions),
        )

    def side(self, whose: Whose) -> str:
        """Return who made a change, by name where it is known."""
        name = {"mine": self.mine[0], "theirs": self.theirs[0]}.get(whose, "")
        words = WORDS[whose][self.language]
        return f"{words} · {name}" if name else words


#: Writers by the ending of the file, loaded on first use: Word and Excel are costly.
WRITERS: dict[str, Lazy[Callable[[MergeSummary], bytes]]] = {
    ".docx": Lazy("curriculum_studio.features.merging.formats.summary_paper:write"),
    ".xlsx": Lazy("curriculum_studio.features.merging.formats.summary_workbook:write"),
}
