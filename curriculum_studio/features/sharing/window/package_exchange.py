"""Hands documents on and takes them in, through the window."""

from collections import deque
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog

from curriculum_studio.features.sharing.formats.package_content import SUFFIX, Package
from curriculum_studio.features.sharing.formats.package_opening import open_package
from curriculum_studio.features.sharing.formats.package_writer import write_package
from curriculum_studio.features.sharing.service import IncomingDocument
from curriculum_studio.features.sharing.window.package_dialogs import (
    ExportPackageDialog,
    ImportPackageDialog,
)
from curriculum_studio.features.sharing.window.received_packages import Receiving
from curriculum_studio.i18n import Work, message
from curriculum_studio.session.atomic_files import write_whole
from curriculum_studio.session.received_files import read_file
from curriculum_studio.widgets.target_file import ask_target
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext

#: Where files wait that are copied for another program.
OUTGOING = "Curriculum Studio"


def build(desk: AppContext) -> "PackageExchange":
    """Return what hands on and takes in."""
    return PackageExchange(desk)


class PackageExchange(QObject):
    """Asks, packs, copies to the clipboard; shows what came and takes it over.

    Files that come together are read and asked about one after the other.
    """

    def __init__(self, desk: AppContext) -> None:
        """Take the window."""
        super().__init__(desk.window)
        self._desk = desk
        self._waiting: deque[Path] = deque()
        self._reading: Path | None = None
        self._asking = False

    # Out

    def hand_on(self) -> None:
        """Ask what shall be handed on, and do it."""
        self._desk.notices.careful(self._hand_on)

    def _hand_on(self) -> None:
        desk = self._desk
        desk.tabs.commit()
        target = desk.library.target
        dialog = ExportPackageDialog(
            desk.bench.session,
            desk.bench.workspace.attachments,
            (target,) if target else (),
            desk.look.document_language,
            desk.settings.text("sender") or desk.profile.value.name,
            desk.window,
        )
        dialog.copying.connect(lambda: self._copy(dialog))
        dialog.saving.connect(lambda: self._save(dialog))
        dialog.exec()

    def _copy(self, dialog: ExportPackageDialog) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation))
        target = folder / OUTGOING / dialog.name
        dialog.accept()
        self._write(dialog, target, copied=True)

    def _save(self, dialog: ExportPackageDialog) -> None:
        folder = self._desk.files.folder
        title = say(message("HandingOn", "Save the exchange file"))
        target = ask_target(dialog, title, folder / dialog.name, SUFFIX)
        if target is None:
            return
        dialog.accept()
        self._write(dialog, target, copied=False)

    def _write(self, dialog: ExportPackageDialog, target: Path, *, copied: bool) -> None:
        sender = dialog.senderName.text().strip()
        self._desk.settings.set("sender", sender)
        history = dialog.history.isChecked()
        package = self._desk.bench.application.handing_on.pack(
            dialog.chosen,
            sender,
            history=history,
            named=dialog.named.isChecked(),
            local=True,  # each is chosen in the dialog, observations by hand only
        )
        what = message("HandingOn", "Packing {name}").fill(name=target.name)
        self._desk.tasks.start(
            what, _written(package, target), lambda path: self._written(path, copied=copied)
        )

    def _written(self, target: Path, *, copied: bool) -> None:
        if copied:
            self._desk.files.copied(target)
        else:
            self._desk.files.told(target)

    # In

    def ask_file(self) -> None:
        """Ask for an exchange file and take it in."""
        title = say(message("HandingOn", "Take into the library"))
        folder = str(self._desk.files.folder)
        kinds = say(message("HandingOn", "Exchange files")) + f" (*{SUFFIX})"
        path, _ = QFileDialog.getOpenFileName(self._desk.window, title, folder, kinds)
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
        task = self._desk.tasks.start(what, _read(path), lambda package: self._show(path, package))
        # Also when it was refused or stopped; while somebody is asked, it is not over yet.
        task.ended.connect(lambda: self._go_on(path))

    def _go_on(self, path: Path) -> None:
        if path is self._reading and not self._asking:
            self._read_next()

    def _show(self, path: Path, package: Package) -> None:
        self._asking = True
        try:
            self._ask_about(path, package)
        finally:
            self._asking = False
            self._go_on(path)

    def _ask_about(self, path: Path, package: Package) -> None:
        receiving = cast("Receiving", self._desk.capability("receiving"))
        taker = receiving.takers.get(package.purpose, self._ask)
        if package.round is None:
            taker = self._ask  # from before rounds were written into their files
        self._desk.notices.careful(lambda: taker(path, package))

    def _ask(self, path: Path, package: Package) -> None:
        desk = self._desk
        desk.tabs.commit()
        incoming = desk.bench.application.handing_on.compare(package)
        language = desk.look.document_language
        dialog = ImportPackageDialog(path, package, incoming, language, desk.window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._take(package, dialog.wanted)

    def _take(self, package: Package, wanted: tuple[IncomingDocument, ...]) -> None:
        desk = self._desk
        before = {entry.id for entry in desk.bench.session.entries()}
        desk.bench.application.handing_on.take(package, wanted)
        after = [entry.id for entry in desk.bench.session.entries()]
        came = [each for each in after if each not in before]
        shown = came[0] if came else next((each.document.id for each in wanted), "")
        if shown:
            desk.library.show(shown)
        note = message("HandingOn", "Documents received: {count}").fill(count=len(wanted))
        desk.notices.note(note)


def _written(package: Package, target: Path) -> Work[Path]:
    content = yield from write_package(package)
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, content)
    return target


def _read(path: Path) -> Work[Package]:
    return (yield from open_package(read_file(path), path.name))
