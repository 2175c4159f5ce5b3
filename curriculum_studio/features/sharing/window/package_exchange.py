"""Packages in the window: documents go out in exchange files and come in from them."""

from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog

from curriculum_studio.features.merging.feature import MERGE_DECISIONS
from curriculum_studio.features.merging.model.questions import Question
from curriculum_studio.features.sharing.feature import RECEIVING
from curriculum_studio.features.sharing.formats.package import (
    SUFFIX,
    Package,
    only_shown,
    open_package,
    write_package,
)
from curriculum_studio.features.sharing.model import names_told
from curriculum_studio.features.sharing.service import IncomingDocument
from curriculum_studio.features.sharing.window.export_dialog import Country, ExportPackageDialog
from curriculum_studio.features.sharing.window.import_dialog import ImportPackageDialog
from curriculum_studio.i18n import Work, message
from curriculum_studio.session.files import read_file, write_whole
from curriculum_studio.widgets.dialog import ask_target
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.childrens_names import may_leave
from curriculum_studio.workbench.context import AppContext

#: How the documents of a file stand to one's own, and what each would leave to people.
Compared = tuple[tuple[IncomingDocument, ...], Mapping[str, Sequence[Question]]]

#: Where files wait that are copied for another program.
OUTGOING = "Curriculum Studio"


#: Under this name the settings of the library keep in which countries bodies are.
_RECEIVERS = "receivers/countries"


class PackageExchange(QObject):
    """Asks, packs, copies to the clipboard; shows what came and takes it over.

    Files that come together are read and asked about one after the other.
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._waiting: deque[Path] = deque()
        self._reading: Path | None = None
        self._asking = False
        self._comparing_now = 0

    # Out

    def hand_on(self) -> None:
        """Ask what shall be handed on, and do it."""
        self._context.notices.careful(self._hand_on)

    def _hand_on(self) -> None:
        context = self._context
        context.tabs.commit()
        target = context.library.target
        dialog = ExportPackageDialog(
            context.bench.session,
            context.bench.workspace.attachments,
            (target,) if target else (),
            context.look.document_language,
            context.settings.text("sender") or context.profile.value.name,
            context.window,
            self._countries(),
        )
        dialog.copying.connect(lambda: self._copy(dialog))
        dialog.saving.connect(lambda: self._save(dialog))
        dialog.exec()

    def _countries(self) -> dict[str, Country]:
        """Return the countries of the bodies that received something before."""
        raw = self._context.bench.workspace.settings.get(_RECEIVERS)
        return msgspec.json.decode(raw, type=dict[str, Country]) if raw else {}

    def _copy(self, dialog: ExportPackageDialog) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation))
        target = folder / OUTGOING / dialog.name
        self._write(dialog, target, copied=True)

    def _save(self, dialog: ExportPackageDialog) -> None:
        folder = self._context.files.folder
        title = say(message("HandingOn", "Save the exchange file"))
        target = ask_target(dialog, title, folder / dialog.name, SUFFIX)
        if target is None:
            return
        self._write(dialog, target, copied=False)

    def _write(self, dialog: ExportPackageDialog, target: Path, *, copied: bool) -> None:
        sender = dialog.senderName.text().strip()
        self._context.settings.set("sender", sender)
        history = dialog.history.isChecked()
        package = self._context.bench.application.handing_on.pack(
            dialog.chosen,
            sender,
            history=history,
            named=dialog.named.isChecked(),
            local=True,  # each is chosen in the dialog, observations by hand only
            leaving=dialog.leaving,
        )
        if not may_leave(names_told(package), dialog):
            return
        dialog.accept()
        if dialog.country_of:
            kept = self._countries() | dialog.country_of
            self._context.bench.workspace.settings.set(
                _RECEIVERS, msgspec.json.encode(kept).decode()
            )
        what = message("HandingOn", "Packing {name}").fill(name=target.name)
        self._context.tasks.start(
            what, write_file(package, target), lambda path: self._written(path, copied=copied)
        )

    def _written(self, target: Path, *, copied: bool) -> None:
        if copied:
            self._context.files.copied(target)
        else:
            self._context.files.told(target)

    # In

    def ask_file(self) -> None:
        """Ask for an exchange file and take it in."""
        title = say(message("HandingOn", "Add to the library"))
        folder = str(self._context.files.folder)
        kinds = say(message("HandingOn", "Exchange files")) + f" (*{SUFFIX})"
        path, _ = QFileDialog.getOpenFileName(self._context.window, title, folder, kinds)
        if path:
            self.take_in(Path(path))

    def take_in(self, path: Path) -> None:
        """Show what is in an exchange file and take over what is wanted."""
        self._waiting.append(path)
        if self._reading is None:
            self._read_next()

    def _read_next(self) -> None:
        self._reading = self._waiting.popleft() if self._waiting else None
        if self._reading is None:
            return
        path = self._reading
        what = message("HandingOn", "Reading {name}").fill(name=path.name)
        task = self._context.tasks.start(
            what, _read(path), lambda package: self._show(path, package)
        )
        # Also when it was refused or stopped; while somebody is asked, it is not over yet.
        task.ended.connect(lambda: self._go_on(path))

    def _go_on(self, path: Path) -> None:
        if path is self._reading and not self._asking and not self._comparing_now:
            self._read_next()

    def _show(self, path: Path, package: Package) -> None:
        self._asking = True
        try:
            self._ask_about(path, package)
        finally:
            self._asking = False
            self._go_on(path)

    def _ask_about(self, path: Path, package: Package) -> None:
        receiving = RECEIVING.of(self._context)
        taker = receiving.takers.get(package.purpose, self._ask)
        if package.round is None or package.only_shown:
            taker = self._ask  # from before rounds were written into their files, or only shown
        self._context.notices.careful(lambda: taker(path, package))

    def _ask(self, path: Path, package: Package) -> None:
        context = self._context
        context.tabs.commit()
        if package.only_shown and not package.versions:
            raise only_shown()  # an answer, which has no text that could be shown
        handing_on = context.bench.application.handing_on
        handing_on.load(package)
        what = message("HandingOn", "Comparing {name}").fill(name=path.name)
        task = context.tasks.start(
            what, self._comparing(package), lambda found: self._preview(path, package, found)
        )
        self._comparing_now += 1
        task.ended.connect(lambda: self._compared(path))

    def _compared(self, path: Path) -> None:
        self._comparing_now -= 1
        self._go_on(path)

    def _comparing(self, package: Package) -> Work[Compared]:
        application = self._context.bench.application
        language = self._context.look.document_language
        with closing(self._context.bench.workspace.reader()) as reader:
            incoming = yield from application.handing_on.comparing(package, reader.versions)
        asked = {
            each.document.id: application.merging.preview(
                each.plan, package.writer(each.packed.version), language
            )
            for each in incoming
            if each.plan is not None
        }
        return incoming, asked

    def _preview(self, path: Path, package: Package, found: Compared) -> None:
        if not self._context.bench.application.handing_on.is_current(found[0]):
            self._ask(path, package)  # somebody wrote on meanwhile
            return
        language = self._context.look.document_language
        dialog = ImportPackageDialog(path, package, *found, language, self._context.window)
        self._asking = True
        try:
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._context.notices.careful(lambda: self._take(package, dialog.wanted))
        finally:
            self._asking = False
            self._go_on(path)

    def _take(self, package: Package, wanted: tuple[IncomingDocument, ...]) -> None:
        context = self._context
        before = {entry.id for entry in context.bench.session.entries()}
        taken = context.bench.application.handing_on.take(package, wanted)
        after = [entry.id for entry in context.bench.session.entries()]
        came = [each for each in after if each not in before]
        shown = came[0] if came else next((each.document.id for each in wanted), "")
        if shown:
            context.library.show(shown)
        note = message("HandingOn", "Documents added to the library: {count}").fill(
            count=len(wanted)
        )
        merged = [each for each in wanted if each.plan is not None]
        if merged:
            note = message(
                "HandingOn", "Merged automatically: {automatic}. For you to decide: {waiting}."
            ).fill(automatic=sum(_automatic(each) for each in merged), waiting=taken.waiting)
        undo = (message("HandingOn", "Undo"), context.editing.take_back)
        context.notices.note(note, *([undo] if merged else []), perishable=bool(merged))
        if taken.waiting:
            deciding = (each for each in merged if each.plan is not None and each.plan.decisions)
            asked = next(deciding, merged[0])
            MERGE_DECISIONS.of(context).show(asked.document.id, note)


def _automatic(incoming: IncomingDocument) -> int:
    return incoming.plan.automatic if incoming.plan is not None else 0


def write_file(package: Package, target: Path) -> Work[Path]:
    """Write an exchange file, and the folder where it stands; return its path."""
    content = yield from write_package(package)
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, content)
    return target


def _read(path: Path) -> Work[Package]:
    return (yield from open_package(read_file(path), path.name))
