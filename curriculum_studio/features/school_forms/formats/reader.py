"""Opening the Word file of a form: what it is, which fields it has, how its page looks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from lxml import etree

from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.features.school_forms.formats.field_detection import FieldFinder
from curriculum_studio.features.school_forms.formats.field_labels import FieldLabels
from curriculum_studio.features.school_forms.formats.form_document import FormDocument, text_of
from curriculum_studio.features.school_forms.formats.page_model import DrawnPage, page_of
from curriculum_studio.features.school_forms.formats.week_values import PREFIX
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.ooxml.reader.names import w
from curriculum_studio.untrusted import SafePackage, open_ooxml

Purpose = Literal["activity", "day", "week", "unit"]

_TAG = re.compile(r"\{\{|\{%")
_SAFE = message("SchoolForms", "Nothing was taken over; the file itself is unchanged.")
#: So many fields of a kind make a form one of that kind.
_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A form that can be used.

    `tags`: it is a template with tags ({{ … }}), which says itself what goes where.
    """

    name: str
    content: bytes
    part: str
    fields: tuple[FormField, ...]
    page: DrawnPage
    purpose: Purpose
    tags: bool


def open_form(content: bytes, name: str, labels: FieldLabels) -> OpenForm:
    """Return what a Word file is as a form.

    Raises:
        StudioError: if it is no Word file of today, is locked or damaged, holds macros, or neither
            a known label nor a tag stands in it.

    """
    package = open_ooxml(content, name, "word")
    refuse_macros(package)
    part = package.main_part
    root = package.xml(part)
    tags = has_tags(root)
    found = () if tags else FieldFinder(FormDocument(root), labels).fields()
    if not found and not tags:
        raise StudioError(
            message("SchoolForms", "{name} has no label that is known here.").fill(name=name),
            safe=_SAFE,
            remedy=message(
                "SchoolForms",
                "Choose the empty form of a lesson plan, with labels such as “活动名称” in it.",
            ),
        )
    return OpenForm(name, content, part, found, page_of(root, labels), purpose_of(found), tags)


def refuse_macros(package: SafePackage) -> None:
    """Let only files without programs in them pass.

    Raises:
        StudioError: if there are macros.

    """
    kind = package.content_type(package.main_part)
    if "macroenabled" in kind or any(part.lower().endswith(".bin") and "vba" in part.lower()
                                     for part in package.parts):  # fmt: skip
        raise StudioError(
            message("SchoolForms", "{name} contains macros, which are programs.").fill(
                name=package.name
            ),
            safe=_SAFE,
            remedy=message("SchoolForms", "Open it in Word or WPS and save it as .docx."),
        )


def has_tags(root: etree._Element) -> bool:
    """Whether a form is a template with tags, also where Word has split them."""
    return any(_TAG.search(text_of(each)) for each in root.iter(w("p")))


def purpose_of(fields: Sequence[FormField]) -> Purpose:
    """Return what a form is for, by its fields."""
    roles = [field.role for field in fields]
    if sum(role.startswith(PREFIX) for role in roles) >= _ENOUGH:
        return "week"
    if sum(role.startswith("day_") for role in roles) >= _ENOUGH:
        return "day"
    units = sum(role.startswith("unit_") for role in roles)
    if units >= _ENOUGH and "process" not in roles:
        return "unit"
    return "activity"
