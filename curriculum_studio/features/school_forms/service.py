"""The forms of the schools: looked at, corrected, kept once, found again.

A form stays as it came: its places are named by their number in reading order, which lasts because
the file never changes, and all that is printed in it stays.
"""

from dataclasses import replace
from pathlib import Path

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.edits import Edit, SetCell, SetPayload
from curriculum_studio.core.kinds import is_school_form
from curriculum_studio.core.payloads.pilots import FormField, SchoolForm
from curriculum_studio.core.text import Cell
from curriculum_studio.features.school_forms.formats.field_labels import FieldLabels, read_labels
from curriculum_studio.features.school_forms.formats.reader import OpenForm, open_form, title_of
from curriculum_studio.i18n import StudioError, finish, message
from curriculum_studio.ooxml.part_replacement import unsigned
from curriculum_studio.session.files import read_file
from curriculum_studio.session.ports import AttachmentStore, Entry, Resources
from curriculum_studio.session.session import Session
from curriculum_studio.untrusted.worker_process import run_apart
from curriculum_studio.values import dataclass

_LABELS = "forms/labels.json"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class FormDraft:
    """A form as it is looked at; nothing of it is kept before that is wanted.

    `document` is the id of the form if it is known already.
    """

    form: OpenForm
    title: str
    fields: tuple[FormField, ...]
    document: str = ""


class SchoolForms:
    """The school forms of a workspace."""

    def __init__(
        self, session: Session, attachments: AttachmentStore, resources: Resources
    ) -> None:
        """Keep forms in the session; `resources` hold the labels that are known."""
        self._session = session
        self._attachments = attachments
        self._resources = resources
        self._labels: FieldLabels | None = None

    @property
    def labels(self) -> FieldLabels:
        """The fields and the words by which forms name them."""
        if self._labels is None:
            self._labels = read_labels(self._resources.read(_LABELS))
        return self._labels

    def entries(self) -> list[Entry]:
        """List the forms by their names."""
        forms = [each for each in self._session.entries() if is_school_form(each)]
        return sorted(forms, key=lambda each: each.title("zh"))

    def payloads(self) -> list[tuple[Entry, SchoolForm]]:
        """Return the forms with what is known of them, by their names."""
        kept = ((each, self._session.document(each.id).root.payload) for each in self.entries())
        return [(entry, payload) for entry, payload in kept if isinstance(payload, SchoolForm)]

    def named(self, name: str) -> str:
        """Return the id of the form that a name or the beginning of an id means.

        Raises:
            StudioError: if there is none, or several.

        """
        wanted = name.strip().casefold()
        forms = self.entries()
        exact = [each for each in forms if wanted in {each.id, each.title("zh").casefold()}]
        near = [
            each
            for each in forms
            if wanted and (each.id.startswith(wanted) or wanted in each.title("zh").casefold())
        ]
        fitting = exact or near
        if len(fitting) == 1:
            return fitting[0].id
        names = ", ".join(each.title("zh") for each in fitting or forms) or "—"
        if fitting:
            raise StudioError(
                message("SchoolForms", "{name} matches several school forms: {names}.").fill(
                    name=name, names=names
                )
            )
        raise StudioError(
            message("SchoolForms", "There is no school form {name}.").fill(name=name),
            remedy=message("SchoolForms", "Available: {names}.").fill(names=names),
        )

    def look(self, path: Path, converted: bytes | None = None) -> FormDraft:
        """Return what a Word file is as a form, looked at in a process of its own.

        The file itself is only read; `converted` is what was made of one of an older format. Its
        title is proposed as name, or where there is none, or a form is called so already, the name
        of the file.

        Raises:
            StudioError: if it cannot be used as a form.

        """
        content, name = read_file(path) if converted is None else converted, path.name
        form: OpenForm = finish(
            run_apart(open_form.__module__, "open_form", content, name, self.labels, name=name)
        )
        title = title_of(form.page)
        taken = {each.title("zh") for each in self.entries()}
        return FormDraft(form, path.stem if title in {"", *taken} else title, form.fields)

    def draft(self, document: str) -> FormDraft:
        """Return a form that is kept, to be corrected.

        Raises:
            StudioError: if its file is not there.

        """
        kept = self._session.document(document)
        payload = kept.root.payload
        if not isinstance(payload, SchoolForm):
            raise StudioError(message("SchoolForms", "This document is not a school form."))
        title = kept.title("zh")
        content = self._attachments.get(payload.attachment)
        form = open_form(content, f"{title}.docx", self.labels)
        return FormDraft(form, title, payload.fields, document)

    def keep(self, draft: FormDraft) -> str:
        """Keep a form, new or corrected, as one step of undo; returns its id.

        Who made the file is not kept: it goes along in exchange files.
        """
        if draft.document:
            return self._correct(draft)
        content = unsigned(draft.form.content)
        attachment = self._attachments.put(content, _DOCX, draft.form.name)
        payload = SchoolForm(attachment=attachment, purpose=draft.form.purpose, fields=draft.fields)
        root = replace(tree.fresh_of(payload), cells={"zh": _cell(draft.title)})
        document: Document = assembled([root])
        label = message("Steps", "Add the school form “{title}”").fill(title=draft.title)
        self._session.add(document, label)
        return document.id

    def _correct(self, draft: FormDraft) -> str:
        kept = self._session.document(draft.document)
        payload = kept.root.payload
        edits: list[Edit] = []
        if isinstance(payload, SchoolForm) and payload.fields != draft.fields:
            edits.append(SetPayload(kept.id, replace(payload, fields=draft.fields)))
        if draft.title != kept.title("zh"):
            edits.append(SetCell(kept.id, "zh", _cell(draft.title)))
        label = message("Steps", "Correct the school form “{title}”").fill(title=draft.title)
        self._session.edit(kept.id, edits, label)
        return kept.id

    def remove(self, document: str) -> None:
        """Take a form out of the library, as one step of undo."""
        title = self._session.document(document).title("zh")
        label = message("Steps", "Remove the school form “{title}”").fill(title=title)
        self._session.remove(document, label)


def _cell(title: str) -> Cell:
    return Cell(title.strip(), status="confirmed")
