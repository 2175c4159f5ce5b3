"""Filling the forms of the collection through the program, and what is then missing on them."""

import hashlib
import os
import re
import tempfile
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document
from curriculum_studio.core.headings import (
    ACTIVITY_SECTIONS,
    ACTIVITY_TYPES,
    PHASES,
    UNIT_SECTIONS,
)
from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.features.school_forms.formats.reader import OpenForm
from curriculum_studio.i18n import StudioError, finish, message
from curriculum_studio.languages import Language
from tests.form_collection.printed import lost, words_of_parts
from tests.helpers.documents import nested

LIST = Path(__file__).resolve().parents[1] / "data" / "school_forms" / "collection.toml"
#: The forms of the list that filling was counted with, drawn before the others.
FIRST_DRAW = 20261202
#: The folder with the forms, each under its name in the list and .docx.
FOLDER = os.environ.get("CS_FORMS", "")
#: All that is written into a form is in letters that no school prints; they are taken out again.
_OWN = re.compile("[Ͱ-Ͽ]+")
_DAYS = 5


@dataclass(frozen=True)
class Listed:
    """A form or a plan of the list; `README.md` beside it says what each field is."""

    id: str
    draw: int
    half: str
    filled: bool
    language: Language
    format: str
    kind: str
    level: str
    issuer: str
    repository: str
    commit: str
    licence: str
    sha256: str
    path: str = ""
    blob: str = ""
    words: int = 0
    by: str = ""
    aside: str = ""

    @property
    def file(self) -> Path:
        return Path(FOLDER) / f"{self.id}.{self.format}"

    def content(self) -> bytes:
        content = self.file.read_bytes()
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise AssertionError(f"{self.file} is not the form of the list")
        return content


@dataclass(frozen=True)
class Outcome:
    """What became of a form: how many fields were filled on how many sheets, which words are gone.

    `refused` is what the program said instead of filling it.
    """

    fields: int
    sheets: int
    lost: Sequence[str]
    refused: str = ""


def collection() -> list[Listed]:
    return [Listed(**each) for each in tomllib.loads(LIST.read_text("utf-8"))["file"]]


def listed(half: str = "") -> list[Listed]:
    """Return the forms that filling is counted with."""
    first = [each for each in collection() if each.draw == FIRST_DRAW]
    return [each for each in first if half in {"", each.half}]


# --- units ------------------------------------------------------------------------------------


def _said(text: str) -> dict[str, str]:
    return dict.fromkeys(("zh", "en", "de"), text)


def full_unit() -> Document:
    """A unit in which everything that a form can ask for is said, twice where there can be two."""

    def lines(role: str) -> list[object]:
        if role == "aims":
            return [nested("aim", text=_said(each)) for each in ("αλφα", "βητα")]
        if role == "process":
            note = nested("teacher_note", text=_said("νοτα"))
            return [nested("step", note, text=_said("βημα"), phase=each) for each in PHASES]
        return [nested("paragraph", text=_said(f"λογος{each}")) for each in ("α", "β")]

    def activity(name: str) -> object:
        sections = [
            nested("section", *lines(role), role=role)
            for role in ACTIVITY_SECTIONS
            if role != "photos"
        ]
        return nested("activity", *sections, named=name, text=_said(f"δρω{name}"), minutes=20,
                      domains=["science"], place="τοπος")  # fmt: skip

    plan = [
        nested("plan_entry", text=_said("σχεδιο"), week=week, day=day, slot=slot)
        for week in (1, 2)
        for day in range(1, _DAYS + 1)
        for slot in ACTIVITY_TYPES
    ]
    plan += [
        nested("plan_entry", week=at, day=at, activity=name) for at, name in ((1, "α"), (2, "β"))
    ]
    held = {"activities": [activity("α"), activity("β")], "week_plan": plan}
    sections = [
        nested("section", *held.get(role, lines(role) if role != "web" else []), role=role)
        for role in (*UNIT_SECTIONS, "week_plan")
        if role != "photos"
    ]
    return read_nested(
        nested("unit", *sections, text=_said("θεμα"), class_level="large", class_name="ταξις",
               teacher="δασκαλος", kindergarten="κηπος", weeks=2),
        "full unit",
    )  # fmt: skip


def empty_unit() -> Document:
    """A unit of which nothing is said yet."""
    return read_nested(nested("unit", text={}), "empty unit")


# --- filling ----------------------------------------------------------------------------------


def fill(form: Listed, unit: Document, *, everywhere: bool = False) -> Outcome:
    """Fill a form through the program; `everywhere`: every place that can be chosen is a field."""
    before = words_of_parts(form.content())
    with tempfile.TemporaryDirectory() as folder:
        application = open_application(Path(folder) / "library.cstudio-db", create=True)
        try:
            draft = application.forms.look(form.file)
            if everywhere and not draft.form.tags:
                draft = replace(draft, fields=_every_place(draft.form))
            identity = application.forms.keep(draft)
            application.session.add(unit, message("Tests", "Add"))
            target = Path(folder) / "filled.docx"
            chosen = ((unit.id,), "form", target, (form.language,), {"form": identity})
            finish(application.exporter.export(*chosen))
            after = words_of_parts(target.read_bytes())
        except StudioError as problem:
            return Outcome(0, 0, (), str(problem))
        finally:
            application.close()
    several = 1 if draft.form.tags or draft.form.purpose == "unit" else _sheets(unit)
    missing = [
        word
        for part, words in before.items()
        for word in lost(
            words * (several if part == "word/document.xml" else 1),
            [each for each in (_OWN.sub("", one) for one in after.get(part, ())) if each],
        )
    ]
    return Outcome(len(draft.fields), several, missing)


def _sheets(unit: Document) -> int:
    """Return how many sheets "all of them" is: two activities, on days of two weeks."""
    return max(1, sum(node.kind == "activity" for node in unit.walk()))


def _every_place(form: OpenForm) -> tuple[FormField, ...]:
    """Bind every place that a teacher can choose, with the roles of the form first."""
    roles = ["aims", "process", "name", "date", "teacher", "materials", "reflection", "extension"]
    bound = {each.path.split()[0]: each for each in form.fields}
    places = re.findall(r"(?:Place|Cell)\(path='([^']+)'(?:, label='([^']*)')?", repr(form.page))
    for at, (path, label) in enumerate(places):
        bound.setdefault(path, FormField(role=roles[at % len(roles)], path=path, label=label))
    return tuple(bound.values())
