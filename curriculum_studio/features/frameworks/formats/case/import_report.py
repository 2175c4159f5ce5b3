"""What a user should know of a CASE file that came in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from curriculum_studio.core.languages import Language
from curriculum_studio.i18n import Message, message

_NAMES: Mapping[Language, Message] = {
    "zh": message("CaseImport", "Chinese"),
    "en": message("CaseImport", "English"),
    "de": message("CaseImport", "German"),
}

#: So many names are said; the others are counted.
_NAMED = 5


@dataclass(slots=True)
class CaseReport:
    """Counts and names of what was not as the specification says."""

    untitled: bool = False
    goals: int = 0
    skipped: int = 0
    same: list[str] = field(default_factory=list)
    doubles: list[str] = field(default_factory=list)
    orphans: list[str] = field(default_factory=list)
    several: list[str] = field(default_factory=list)
    dangling: int = 0
    misfits: dict[str, int] = field(default_factory=dict)
    unknown: dict[str, int] = field(default_factory=dict)
    languages: dict[str, Language] = field(default_factory=dict)

    def messages(self) -> tuple[Message, ...]:
        """Return the sentences that have something to say."""
        said = [message("CaseImport", "Goals read: {count}.").fill(count=self.goals)]
        if self.untitled:
            said.append(
                message(
                    "CaseImport", "The file does not say which framework it is; check the title."
                )
            )
        if self.orphans:
            said.append(
                message(
                    "CaseImport",
                    "Goals without a place in the tree: {count}. They stand at the top: {names}.",
                ).fill(count=len(self.orphans), names=_some(self.orphans))
            )
        if self.several:
            said.append(
                message(
                    "CaseImport",
                    "Goals with several places: {count}. They stand in the first one; the other"
                    " places were kept as links: {names}.",
                ).fill(count=len(self.several), names=_some(self.several))
            )
        if self.dangling:
            said.append(
                message(
                    "CaseImport", "Links that lead out of the file: {count}. They were kept."
                ).fill(count=self.dangling)
            )
        return (*said, *self._about_form())

    def _about_form(self) -> Iterable[Message]:
        if self.same:
            yield message(
                "CaseImport", "Goals that stood in the file twice in the same words: {names}."
            ).fill(names=_some(self.same))
        if self.doubles:
            yield message(
                "CaseImport",
                "Goals with the identifier of another goal: {count}. They came in and got"
                " identifiers of their own; links lead to the first goal each time: {names}.",
            ).fill(count=len(self.doubles), names=_some(self.doubles))
        if self.skipped:
            yield message(
                "CaseImport", "Entries that are neither goals nor links and were left out: {count}."
            ).fill(count=self.skipped)
        if self.misfits:
            yield message(
                "CaseImport",
                "Fields in another form than the rules say, read all the same: {names}.",
            ).fill(names=_some(self.misfits))
        if self.unknown:
            yield message(
                "CaseImport", "Fields that this program does not know were kept: {names}."
            ).fill(names=_some(self.unknown))
        if self.languages:
            yield message(
                "CaseImport",
                "Texts in languages other than Chinese, English and German ({tags}) stand under"
                " {language}.",
            ).fill(tags=_some(self.languages), language=_NAMES[next(iter(self.languages.values()))])


def _some(names: Iterable[str]) -> str:
    listed = [name for name in dict.fromkeys(names) if name]
    shown = ", ".join(listed[:_NAMED])
    return f"{shown} …" if len(listed) > _NAMED else shown or "—"
