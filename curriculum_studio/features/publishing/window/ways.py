"""The ways out of a document: what is made of it, in words, and which parts of it can go alone."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path

from curriculum_studio.core.document import Document
from curriculum_studio.core.interchange import WriterEntry
from curriculum_studio.core.kinds import is_unit
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.features.units.model.unit_parts import activities_of
from curriculum_studio.features.units.model.week_plan import plan_entries, spot_of, weeks_of
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.translation import say

# --- ways -------------------------------------------------------------------------------------

#: What goes to a printer, and the format of its pages, which also show what a Word file will be.
PRINT, PAGED = "print", "pdf"

_AS_FILE = message("GiveOut", "Make the file")


@dataclass(frozen=True, slots=True)
class Way:
    """A line of the sheet: its name, what it is for, and what the button says.

    `shown` is the format whose pages show it.
    """

    key: str
    name: Message | str
    purpose: Message
    icon: str
    act: Message = _AS_FILE
    format: str = ""
    shown: str = ""
    folded: bool = False

    @property
    def called(self) -> str:
        """Its name in words; that of a format is a name of its own."""
        return self.name if isinstance(self.name, str) else say(self.name)


#: In the order in which they stand.
WAYS: tuple[Way, ...] = (
    Way(
        "docx",
        "Word",
        message("GiveOut", "Can be changed later"),
        "word",
        message("GiveOut", "Save as Word"),
        shown=PAGED,
    ),
    Way(
        PRINT,
        message("GiveOut", "Print"),
        message("GiveOut", "On paper, at once"),
        "print",
        message("GiveOut", "Print"),
        format=PAGED,
        shown=PAGED,
    ),
    Way(
        PAGED,
        "PDF",
        message("GiveOut", "Looks the same everywhere"),
        "standard",
        message("GiveOut", "Save as PDF"),
        shown=PAGED,
    ),
    Way(
        "form",
        message("GiveOut", "Our own form"),
        message("GiveOut", "The Word form of your school"),
        "table",
        message("GiveOut", "Fill in the form"),
    ),
    Way(
        "xlsx",
        "Excel",
        message("GiveOut", "Tables to calculate with"),
        "excel",
        message("GiveOut", "Save as Excel"),
    ),
    Way(
        "form-pdf",
        message("GiveOut", "Our own form, PDF"),
        message("GiveOut", "Filled in, ready to print"),
        "table",
        message("GiveOut", "Fill in the form"),
        folded=True,
    ),
    Way(
        "case",
        "CASE",
        message("GiveOut", "Goals for other programs"),
        "framework",
        folded=True,
    ),
    Way(
        "sts",
        "NISO STS",
        message("GiveOut", "XML for standards bodies"),
        "standard",
        folded=True,
    ),
    Way(
        "tbx",
        "TBX",
        message("GiveOut", "Terms for translators"),
        "glossary",
        folded=True,
    ),
    Way(
        "tmx",
        "TMX",
        message("GiveOut", "Translations for translators"),
        "language",
        folded=True,
    ),
)


def ways_for(entries: Sequence[WriterEntry]) -> dict[str, Way]:
    """Return the ways for which there is a format."""
    there = {entry.format for entry in entries}
    return {way.key: way for way in WAYS if (way.format or way.key) in there}


# --- what was chosen --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What shall be written where; `since` is the version since which changes are shown.

    `named`: whoever writes stands for the changes by name, not only the organisation.
    """

    format: str
    languages: tuple[Language, ...]
    target: Path
    options: Mapping[str, str] = field(default_factory=dict)
    since: str = ""
    named: bool = False


@dataclass(frozen=True, slots=True)
class ExportablePart:
    """Something that can be written of a document: a value of `part` and what it is called.

    `option` is the further option that says which one, `choices` its values in words: those of the
    document, or ours, which the name of a file says in the language of the document.
    """

    part: str
    name: Message
    option: str = ""
    choices: tuple[tuple[str, Message | str], ...] = ()


@dataclass(frozen=True, slots=True)
class Photos:
    """How many photos would go out, and of how many nobody said that families have agreed."""

    count: int = 0
    unclear: int = 0


# --- what of a unit can be exported by itself -------------------------------------------------


def exportable_parts(document: Document, language: Language) -> tuple[ExportablePart, ...]:
    """Return what can be written of a unit beside the whole; nothing of other documents."""
    if not is_unit(document):
        return ()
    every = message("Export", "All weeks")
    nth = message("Export", "Week {number}")
    weeks = [(str(at), nth.fill(number=at)) for at in range(1, weeks_of(document) + 1)]
    planned = {spot_of(node).week for node in plan_entries(document)}
    days = [each for each in weeks if int(each[0]) in planned]
    activities = [(node.id, node.best(language).text or "…") for node in activities_of(document)]
    photos = photos_of(document).count
    return (
        ExportablePart("week", message("Export", "Week plan"), "week", (("", every), *weeks)),
        ExportablePart("day", message("Export", "Day plan"), "week", (("", every), *days)),
        ExportablePart(
            "activity",
            message("Export", "Single activity"),
            "activity",
            (("", message("Export", "All activities")), *activities),
        ),
        ExportablePart("materials", message("Export", "List of materials")),
        ExportablePart("letter", message("Export", "Letter to families")),
        ExportablePart("project", message("Export", "Project plan")),
        *([ExportablePart("photos", message("Export", "Contact sheet"))] if photos else []),
    )


def photos_of(document: Document) -> Photos:
    """Return how many photos a document holds, and how many are not marked as agreed."""
    found = [node.payload for node in document.walk() if isinstance(node.payload, Photo)]
    shown = [each for each in found if each.pictures.filled]
    return Photos(len(shown), sum(1 for each in shown if not each.consent))
