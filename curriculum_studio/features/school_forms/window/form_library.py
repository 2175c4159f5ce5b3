"""The forms of the library: added, corrected, taken away."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QProgressDialog,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curriculum_studio.core.payloads.pilots import FormField
from curriculum_studio.core.week_grid import DAYS
from curriculum_studio.features.school_forms.formats.field_labels import FieldLabels
from curriculum_studio.features.school_forms.formats.week_values import PREFIX, slot_and_day
from curriculum_studio.features.school_forms.service import FormDraft, SchoolForms
from curriculum_studio.features.school_forms.window.page_view import ROLE_MIME, FormPage
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.render.format_registry import OLD_SUFFIXES
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import ConfirmDialog, Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

# --- correcting a form ------------------------------------------------------------------------

GROUPS: tuple[tuple[str, Message], ...] = (
    ("head", message("SchoolForms", "Head of the form")),
    ("plan", message("SchoolForms", "Parts of the activity")),
    ("day", message("SchoolForms", "Day plan")),
    ("week", message("SchoolForms", "Week plan")),
    ("unit", message("SchoolForms", "Theme unit")),
    ("rows", message("SchoolForms", "A row for each phase")),
)
#: Fields that fill a row for each phase have names of their own.
EACH = {
    "each_phase": "phase",
    "each_process": "process",
    "each_guidance": "guidance",
    "each_minutes": "phase_minutes",
}
#: Those of them that have no meaning but in such rows.
_OF_ROWS = {"phase", "phase_minutes"}

#: The names of fields take at most so much of the list (pixels).
WIDEST = 240


class RoleList(QTreeWidget):
    """The fields that a form can have; they are dragged onto the page."""

    def mimeData(self, items: list[QTreeWidgetItem]) -> QMimeData:  # type: ignore[override]
        """Return a field to be dropped."""
        data = QMimeData()
        role = items[0].data(0, Qt.ItemDataRole.UserRole) if items else ""
        if role:
            data.setData(ROLE_MIME, role.encode())
        return data


class FormDialog(Dialog):
    """Shows the page of a form with what fills it; a click on a place changes that."""

    name: QLineEdit
    about: QLabel
    splitter: QSplitter
    pageArea: QScrollArea
    roles: RoleList
    hint: QLabel
    side: QWidget
    sideLayout: QVBoxLayout

    def __init__(
        self, draft: FormDraft, labels: FieldLabels, look: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent, "school_form", RoleList, act=message("SchoolForms", "Save this form")
        )
        self._draft = draft
        self._labels = labels
        language = look.document_language
        self._names = {each.role: each.name[language] for each in labels.roles}
        self._names |= {each: self._names[role] for each, role in EACH.items()}
        self._names |= {
            f"{each.role}_{at}": each.name[language]
            for each in labels.roles
            if each.group == "week"
            for at in range(1, DAYS + 1)
        }
        self.fields = {field.path.split()[0]: field for field in draft.fields}
        self.page = FormPage()
        self.page.setAccessibleName(say(message("SchoolForms", "The page of the form")))
        self.page.show_page(draft.form.page, look.theme)
        self.pageArea.setWidget(self.page)
        self.sideLayout.setContentsMargins(10, 0, 0, 0)
        self.splitter.setSizes([690, 370])
        self.page.wanted.connect(self._ask)
        self.page.dropped.connect(self.assign)
        self.page.chosen.connect(self._show_place)
        self.name.setText(draft.title)
        self.name.textChanged.connect(self._enable)
        self.roles.itemActivated.connect(self._activated)
        if draft.form.tags:
            self.side.hide()
        self._renew()

    def draft(self) -> FormDraft:
        """Return the form as it was corrected."""
        return replace(
            self._draft, title=self.name.text().strip(), fields=tuple(self.fields.values())
        )

    def assign(self, path: str, role: str) -> None:
        """Let a field fill a place; without a field the place is left as it is."""
        known = self.fields.pop(path, None)
        role = self._of_rows(path, role, known)
        if role:
            day = slot_and_day(known.role)[1] if known is not None else 0
            if role.startswith(PREFIX) and day:
                role = f"{role}_{day}"  # a cell of the plan stays on its day
            if not role.startswith(("each_", PREFIX)):
                for other in [p for p, field in self.fields.items() if field.role == role]:
                    del self.fields[other]
            zone = next((each for each in self.page.zones if each.path == path), None)
            label = known.label if known is not None else (zone.label if zone else "")
            whole = known.path if known is not None else path
            self.fields[path] = FormField(role=role, path=whole, label=" ".join(label.split()))
        self._renew()

    def _of_rows(self, path: str, role: str, known: FormField | None) -> str:
        """Return a field as it fills a row for each phase, where that is what it is for.

        What stands beside it in its row is filled phase by phase as well.
        """
        if known is not None and EACH.get(known.role) == role:
            return known.role
        if role not in _OF_ROWS:
            return role
        tops = {each.path: each.rect.top() for each in self.page.zones}
        each = {name: row for row, name in EACH.items()}
        for other, field in self.fields.items():
            if tops.get(other) == tops.get(path) and other.startswith("c") and field.role in each:
                self.fields[other] = replace(field, role=each[field.role])
        return each[role] if path.startswith("c") else ""

    def menu(self, path: str) -> QMenu:
        """Return the menu of the fields for a place."""
        menu = QMenu(self)
        own = self.fields.get(path)
        nothing = menu.addAction(say(message("SchoolForms", "Leave as it is")))
        nothing.setCheckable(True)
        nothing.setChecked(own is None)
        nothing.triggered.connect(lambda: self.assign(path, ""))
        menu.addSeparator()
        for group, title in GROUPS:
            part = menu.addMenu(say(title))
            for each in self._labels.roles:
                if each.group == group:
                    action = QAction(self._names[each.role], part)
                    action.setCheckable(True)
                    action.setChecked(own is not None and _plain(own.role) == each.role)
                    action.triggered.connect(
                        lambda _=False, role=each.role: self.assign(path, role)
                    )
                    part.addAction(action)
        return menu

    def _ask(self, path: str, place: QPoint) -> None:
        if not self._draft.form.tags:
            menu = self.menu(path)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def _activated(self, item: QTreeWidgetItem) -> None:
        role = item.data(0, Qt.ItemDataRole.UserRole)
        if role and self.page.current:
            self.assign(self.page.current, role)

    def _show_place(self, path: str) -> None:
        zone = next((each for each in self.page.zones if each.path == path), None)
        if zone is not None:
            place = zone.rect.center().toPoint()
            self.pageArea.ensureVisible(place.x(), place.y(), 60, 60)

    def _renew(self) -> None:
        roles = {path: field.role for path, field in self.fields.items()}
        self.page.show_fields(roles, self._names)
        self._list()
        if self._draft.form.tags:
            words = message(
                "SchoolForms",
                "A template with tags: the tags say what goes where. There is nothing to set here.",
            )
        else:
            words = message(
                "SchoolForms",
                "Green places are filled. Click a place to change its field, or drag one there.",
            )
        self.about.setText(say(words))
        self._enable()

    def _list(self) -> None:
        self.roles.clear()
        used = {_plain(field.role): field for field in self.fields.values()}
        for group, title in GROUPS:
            head = QTreeWidgetItem([say(title), ""])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.roles.addTopLevelItem(head)
            for each in self._labels.roles:
                if each.group != group:
                    continue
                field = used.get(each.role)
                item = QTreeWidgetItem([self._names[each.role], field.label if field else ""])
                item.setData(0, Qt.ItemDataRole.UserRole, each.role)
                head.addChild(item)
            head.setExpanded(group in {"head", "plan"} or any(
                used.get(each.role) for each in self._labels.roles if each.group == group
            ))  # fmt: skip
        self.roles.resizeColumnToContents(0)
        self.roles.setColumnWidth(0, min(WIDEST, self.roles.columnWidth(0)))

    def _enable(self) -> None:
        ready = bool(self.name.text().strip()) and (self._draft.form.tags or bool(self.fields))
        self._ok.setEnabled(ready)
        taken = {path for field in self.fields.values() for path in field.path.split()}
        blanks = self._draft.form.blanks.items()
        left = dict.fromkeys(words.rstrip(":： ") for path, words in blanks if path not in taken)
        words = message("SchoolForms", "Fields set: {count}")
        if left:
            words = message("SchoolForms", "Fields set: {count}. Left for you to write: {names}")
        words = words.fill(count=len(self.fields), names="\u00a0· ".join(left))
        self.hint.setText("" if self._draft.form.tags else say(words))


def _plain(role: str) -> str:
    """Return the field in the list that a field of a form is."""
    if role.startswith(PREFIX):
        return f"{PREFIX}{slot_and_day(role)[0]}"
    return EACH.get(role, role)


def refused(problem: StudioError, parent: QWidget) -> ConfirmDialog:
    """Return the question what to do instead of a file that is no form."""
    more = problem.remedy
    if more is None or problem.safe is None:
        more = problem.safe or more or problem.what
    else:
        more = message("SchoolForms", "{said} {more}").fill(said=problem.safe, more=more)
    return ConfirmDialog(problem.what, more, message("SchoolForms", "Choose another file…"), parent)


# --- the forms of the library -----------------------------------------------------------------

PURPOSES: dict[str, Message] = {
    "activity": message("SchoolForms", "activity plan"),
    "day": message("SchoolForms", "day plan"),
    "week": message("SchoolForms", "plan of a week"),
    "unit": message("SchoolForms", "theme plan"),
}
_ID = 256


class FormLibrary(QObject):
    """Shows the forms, and adds and corrects them."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context

    @property
    def forms(self) -> SchoolForms:
        """The forms of the open library."""
        return self._context.bench.application.forms

    def show(self) -> None:
        """Show the list of forms."""
        SchoolFormsDialog(self, self._context.window).exec()

    @property
    def writable(self) -> bool:
        """Whether forms can be added and corrected."""
        return self._context.bench.workspace.writable

    def ask_add(self, parent: QWidget) -> None:
        """Ask for the Word file of a form and show it."""
        title = say(message("SchoolForms", "Choose the empty form"))
        endings = " ".join(f"*{each}" for each in (".docx", ".docm", *OLD_SUFFIXES))
        kinds = say(message("SchoolForms", "Word files")) + f" ({endings})"
        path, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        if path:
            self.add(Path(path), parent)

    def add(self, path: Path, parent: QWidget) -> None:
        """Show a form and keep it if that is wanted; one that is refused over what asked for it."""
        if self._context.bench.application.importer.converts(path):
            self._convert(path, parent)
        else:
            self._look(path, parent)

    def _convert(self, path: Path, parent: QWidget) -> None:
        """Make a Word file of one of an older format, then show it; it can be cancelled."""
        what = message("SchoolForms", "Converting {name} …").fill(name=path.name)
        stop = say(message("SchoolForms", "Cancel"))
        waiting = QProgressDialog(say(what), stop, 0, 0, parent)
        waiting.setWindowModality(Qt.WindowModality.WindowModal)
        made: list[bytes] = []
        problems: list[StudioError] = []
        work = self._context.bench.application.importer.converted(path)
        task = self._context.tasks.start(what, work, made.append, refused=problems.append)
        task.ended.connect(waiting.accept)
        waiting.canceled.connect(task.cancel)
        waiting.exec()
        waiting.deleteLater()
        if problems:
            self._refuse(problems[0], parent)
        elif made and not task.cancelled:
            self._look(path, parent, made[0])

    def _look(self, path: Path, parent: QWidget, converted: bytes | None = None) -> None:
        try:
            draft = self.forms.look(path, converted)
        except StudioError as problem:
            self._refuse(problem, parent)
        else:
            self._context.notices.careful(lambda: self._edit(draft, parent))

    def _refuse(self, problem: StudioError, parent: QWidget) -> None:
        if refused(problem, parent).exec() == QDialog.DialogCode.Accepted:
            self.ask_add(parent)

    def open(self, document: str) -> bool:
        """Show a form that was chosen in the library: its fields if it can be corrected."""
        if self.writable:
            self.correct(document, self._context.window)
        else:
            self.show()
        return True

    def correct(self, document: str, parent: QWidget) -> None:
        """Show a form that is kept, to be corrected."""
        self._context.notices.careful(lambda: self._edit(self.forms.draft(document), parent))

    def _edit(self, draft: FormDraft, parent: QWidget) -> None:
        dialog = FormDialog(draft, self.forms.labels, self._context.look, parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.forms.keep(dialog.draft())

    def remove(self, document: str) -> None:
        """Put a form into the recycle bin; a note offers to take it out again."""
        self._context.notices.careful(lambda: self._context.library.delete(document))

    def lines(self) -> list[tuple[str, str]]:
        """Return the forms: id, and name with what it is for."""
        return [
            (entry.id, f"{entry.title('zh')} · {say(PURPOSES[payload.purpose])}")
            for entry, payload in self.forms.payloads()
        ]


class SchoolFormsDialog(Dialog):
    """Lists the forms of the library."""

    pages: QStackedWidget
    listPage: QWidget
    emptyPage: QWidget
    forms: QListWidget
    add: QPushButton
    addFirst: QPushButton
    correct: QPushButton
    remove: QPushButton

    def __init__(self, keeping: FormLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent, "school_forms")
        self._keeping = keeping
        for button in (self.add, self.addFirst):
            button.clicked.connect(self._add)
            button.setEnabled(keeping.writable)
        self.correct.clicked.connect(self._correct)
        self.remove.clicked.connect(self._remove)
        self.forms.itemActivated.connect(lambda _: self._correct())
        self.forms.currentItemChanged.connect(lambda *_: self._enable())
        self.renew()

    def renew(self) -> None:
        """Show the forms that there are."""
        self.forms.clear()
        for identity, words in self._keeping.lines():
            item = QListWidgetItem(words)
            item.setData(_ID, identity)
            self.forms.addItem(item)
        there = self.forms.count() > 0
        self.pages.setCurrentWidget(self.listPage if there else self.emptyPage)
        (self.add if there else self.addFirst).setDefault(True)
        if there:
            self.forms.setCurrentRow(0)
        self._enable()

    @property
    def chosen(self) -> str:
        """The id of the chosen form."""
        item = self.forms.currentItem() if self.forms.count() else None
        return item.data(_ID) if item is not None else ""

    def _enable(self) -> None:
        for button in (self.correct, self.remove):
            button.setEnabled(bool(self.chosen) and self._keeping.writable)

    def _add(self) -> None:
        self._keeping.ask_add(self)
        self.renew()

    def _correct(self) -> None:
        if self.chosen and self._keeping.writable:
            self._keeping.correct(self.chosen, self)
            self.renew()

    def _remove(self) -> None:
        self._keeping.remove(self.chosen)
        self.renew()
