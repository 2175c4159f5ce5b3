"""What writer and reader agree on: markers, keys of columns, ids of rows, the identity.

The first column of each sheet is hidden: its first cell marks the sheet, the others name the rows.
The first row is hidden and names the columns. So sheets may be renamed and rows and columns moved.
"""

from collections.abc import Mapping
from dataclasses import fields

from curriculum_studio.core.document import Document
from curriculum_studio.features.assessment.model.data_items import Factors
from curriculum_studio.features.assessment.model.indicator_system import System
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

#: Marks the sheets of our workbooks; the name of the sheet follows.
MARKER = "cs-sheet:"

#: The form of the workbook; one with a higher number cannot be read.
FORM = 1

#: Name of the hidden sheet with the identity.
IDENTITY_SHEET = "cs_id"

#: Rows before the first row of data: keys, title, note, header.
KEY_ROW, TITLE_ROW, NOTE_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3, 4, 5

#: Keys of the columns of the months.
MONTHS: tuple[str, ...] = tuple(f"m{month:02}" for month in range(1, 13))

#: Rows of the evidence list.
EVIDENCE_ROWS = 120

#: The id of rows that are titles and headings.
NO_ROW = "~"

#: Joins the parts of a row's id.
SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class Identity:
    """From which version of which system a workbook was made, for which school, in which language.

    `fingerprint` is the hash of all that decides over points. `school` is the id of a site in the
    pilot register, empty if the workbook was made for nobody in particular.
    """

    form: str = str(FORM)
    document: str = ""
    version: str = ""
    system: str = ""
    fingerprint: str = ""
    school: str = ""
    school_name: str = ""
    language: str = "zh"


#: The names of the identity's fields, in their order in the hidden sheet.
IDENTITY_FIELDS: tuple[str, ...] = tuple(each.name for each in fields(Identity))


@dataclass(frozen=True, slots=True)
class WorkbookContents:
    """What a workbook is made of.

    `basic` holds what is known of the school beforehand, by the ids of the basic data.
    """

    standard: Document
    system: System
    factors: Factors
    language: Language
    version: str = ""
    school: str = ""
    school_name: str = ""
    year: int = 0
    basic: Mapping[str, str | float] | None = None


def row_id(*parts: str) -> str:
    """Return the id of a row."""
    return SEPARATOR.join(parts)


#: Items of the basic data: what kind of entry, and the choices where it is one of several.
BASIC_ENTRIES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "school": ("text", ()),
    "address": ("text", ()),
    "type": ("choice", ("kindergarten", "primary", "secondary", "other")),
    "year": ("year", ()),
    "first_year": ("choice", ("yes", "no")),
    "classes": ("count", ()),
    "children": ("count", ()),
    "staff": ("count", ()),
    "canteen": ("choice", ("canteen_own", "canteen_contracted", "canteen_none")),
    "reporter": ("text", ()),
    "checker": ("text", ()),
    "date": ("date", ()),
}

#: Units of basic data that are kept as numbers.
BASIC_UNITS: Mapping[str, str] = {"classes": "classes", "children": "persons", "staff": "persons"}
