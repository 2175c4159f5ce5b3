"""Packages in the window: documents go out in exchange files and come in from them."""

from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from curriculum_studio.core.kinds import LOCAL_KINDS
from curriculum_studio.core.languages import Language
from curriculum_studio.features.merging.feature import MERGE_DECISIONS
from curriculum_studio.features.publishing.window.export_dialog import photos_of
from curriculum_studio.features.sharing.feature import RECEIVING
from curriculum_studio.features.sharing.formats.package import (
    SUFFIX,
    Package,
    only_shown,
    open_package,
    write_package,
)
from curriculum_studio.features.sharing.service import IncomingDocument, PackageRelation, file_name
from curriculum_studio.i18n import Message, Work, in_one_line, message
from curriculum_studio.session.files import name_part, read_file, write_whole
from curriculum_studio.session.ports import AttachmentStore, Entry
from curriculum_studio.session.session import Session
from curriculum_studio.widgets.dialog import Dialog, ask_target
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.picture_size import size_words, weight_of

# --- dialogs ----------------------------------------------------------------------------------

_ID = Qt.ItemDataRole.UserRole

#: Chat programs of phones stop at about 100 MB; long before, sending takes a while (bytes).
HEAVY = 20 * 1024 * 1024

#: What is said of a document in a received file: in short, and as a sentence.
RELATIONS: Mapping[PackageRelation, tuple[Message, Message]] = {
    PackageRelation.NEW: (
        message("HandingOn", "new here"),
        message("HandingOn", "You do not have it yet. It is added to your library."),
    ),
    PackageRelation.NEWER: (
        message("HandingOn", "newer"),
        message(
            "HandingOn",
            "It continues from what you have, and you have changed nothing since. Yours will be"
            " updated; its previous state stays among the versions.",
        ),
    ),
    PackageRelation.OLDER: (
        message("HandingOn", "older"),
        message("HandingOn", "Yours is newer than the one in the file. Nothing changes."),
    ),
    PackageRelation.SAME: (
        message("HandingOn", "the same"),
        message("HandingOn", "Both are the same. Nothing changes."),
    ),
    PackageRelation.BOTH: (
        message("HandingOn", "both changed"),
        message(
            "HandingOn",
            "You and somebody else have changed it. Both are kept: the received one is put next"
            " to yours, with “received” after its title.",
        ),
    ),
    PackageRelation.REVIEWED: (
        message("HandingOn", "review copy here"),
        message(
            "HandingOn",
            "You have it as a review copy, and it stays one. To add it as a document of your"
            " own, send your answer first, then delete the review copy.",
        ),
    ),
}


def explanation(incoming: IncomingDocument) -> Message:
    """Return the sentence that tells what taking a document of a file does."""
    plan = incoming.plan
    if plan is None:
        return RELATIONS[incoming.relation][1]
    if not plan.decisions:
        return message(
            "HandingOn",
            "You and somebody else have changed it. Both become one document; all changes of the"
            " other side fit ({fitting}). Undo takes that back.",
        ).fill(fitting=plan.fitting)
    return message(
        "HandingOn",
        "You and somebody else have changed it. Both become one document. Changes of the other"
        " side that fit: {fitting}; places that both changed differently: {waiting}. Of those, one"
        " text is shown and the other is kept until you decide. Undo takes that back.",
    ).fill(fitting=plan.fitting, waiting=len(plan.decisions))


_TAKEN = frozenset({PackageRelation.NEW, PackageRelation.NEWER, PackageRelation.BOTH})


class ExportPackageDialog(Dialog):
    """Asks which documents go out, with what, under which name.

    `copying`, `saving`: that is decided; the dialog stays until the file is written.
    """

    copying = Signal()
    saving = Signal()

    intro: QLabel
    documents: QListWidget
    history: QCheckBox
    named: QCheckBox
    senderLabel: QLabel
    senderName: QLineEdit
    targetLabel: QLabel
    target: QLineEdit
    faces: QFrame
    facesText: QLabel
    facesChecked: QCheckBox
    weight: QLabel
    saveButton: QPushButton
    cancelButton: QPushButton
    copyButton: QPushButton

    def __init__(
        self,
        session: Session,
        attachments: AttachmentStore,
        chosen: Sequence[str],
        language: Language,
        sender: str,
        parent: QWidget | None = None,
    ) -> None:
        """List the documents in `chosen` (ids) first, ticked unless of `LOCAL_KINDS`."""
        super().__init__(parent)
        load_form(self, "hand_on")
        self._session = session
        self._attachments = attachments
        self._language: Language = language
        self._own_name = False
        entries = session.entries()
        entries.sort(key=lambda e: (e.id not in chosen, e.kind in LOCAL_KINDS, e.kind, e.updated))
        for entry in entries:
            checked = entry.id in chosen and entry.kind not in LOCAL_KINDS
            self.documents.addItem(self._item(entry, checked=checked))
        self.senderName.setText(sender)
        self.history.toggled.connect(self.named.setEnabled)
        self.documents.itemChanged.connect(self._renew)
        self.senderName.textChanged.connect(self._renew)
        self.target.textEdited.connect(self._named)
        self.copyButton.clicked.connect(self.copying)
        self.saveButton.clicked.connect(self.saving)
        self.cancelButton.clicked.connect(self.reject)
        self.copyButton.setDefault(True)
        self._renew()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the documents that go out."""
        items = [self.documents.item(at) for at in range(self.documents.count())]
        return tuple(
            str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    @property
    def name(self) -> str:
        """The name of the file with its ending."""
        plain = name_part(self.target.text())
        plain = plain.removesuffix(SUFFIX) or "curriculum"
        return f"{plain}{SUFFIX}"

    def _item(self, entry: Entry, *, checked: bool) -> QListWidgetItem:
        title = entry.title(self._language) or "…"
        if entry.kind in LOCAL_KINDS:
            kept = message("HandingOn", "{title} (observation, usually stays here)")
            title = say(kept.fill(title=title))
        item = QListWidgetItem(title)
        item.setData(_ID, entry.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        item.setCheckState(state)
        return item

    def _named(self) -> None:
        self._own_name = True
        self._enable()

    def _renew(self, *_: object) -> None:
        documents = [self._session.document(each) for each in self.chosen]
        if not self._own_name:
            first = documents[0] if documents else None
            who = self.senderName.text().strip()
            self.target.setText(file_name(first, self._language, who) if first else "")
        photos = [photos_of(each) for each in documents]
        count, unclear = sum(p.count for p in photos), sum(p.unclear for p in photos)
        self.faces.setVisible(bool(count))
        words = message(
            "Export",
            "Photos in it: {count}; not marked as agreed: {unclear}. Please make sure that no child"
            " can be seen whose family has not agreed.",
        )
        self.facesText.setText(say(words.fill(count=count, unclear=unclear)))
        weight = sum(weight_of(each, self._attachments) for each in documents)
        said = message("HandingOn", "Pictures in it: {size}").fill(size=size_words(weight))
        if weight > HEAVY:
            said = message(
                "HandingOn",
                "Pictures in it: {size}. That takes a while to send; fewer may be enough.",
            ).fill(size=size_words(weight))
        self.weight.setText(say(said))
        self.weight.setVisible(bool(weight))
        self._enable()

    def _enable(self) -> None:
        ready = bool(self.chosen) and bool(self.target.text().strip())
        self.copyButton.setEnabled(ready)
        self.saveButton.setEnabled(ready)


class ImportPackageDialog(Dialog):
    """Shows how each document of a file stands to one's own, and asks what to take."""

    name: QLabel
    senderName: QLabel
    documents: QTreeWidget
    explained: QLabel
    buttons: QDialogButtonBox

    def __init__(
        self,
        path: Path,
        package: Package,
        incoming: Sequence[IncomingDocument],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "take_in")
        self._incoming = tuple(incoming)
        self._only_shown = package.only_shown
        self.name.setText(path.name)
        whose = message("HandingOn", "From {name}").fill(name=package.sender)
        self.senderName.setText(say(whose) if package.sender else "")
        self.senderName.setVisible(bool(package.sender))
        heads = [message("HandingOn", "Document"), message("HandingOn", "Compared with yours")]
        self.documents.setHeaderLabels([say(each) for each in heads])
        self.documents.setRootIsDecorated(False)
        header = self.documents.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for each in self._incoming:
            self.documents.addTopLevelItem(self._item(each, language))
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(say(message("HandingOn", "Add to the library")))
        ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.documents.currentItemChanged.connect(lambda *_: self._explain())
        self.documents.itemChanged.connect(lambda *_: self._enable())
        first = self.documents.topLevelItem(0)
        if first is not None:
            self.documents.setCurrentItem(first)
        self._explain()
        self._enable()

    @property
    def wanted(self) -> tuple[IncomingDocument, ...]:
        """What shall be taken."""
        items = [self.documents.topLevelItem(at) for at in range(len(self._incoming))]
        return tuple(
            each
            for each, item in zip(self._incoming, items, strict=True)
            if item is not None and item.checkState(0) == Qt.CheckState.Checked
        )

    def _item(self, incoming: IncomingDocument, language: Language) -> QTreeWidgetItem:
        short, _ = RELATIONS[incoming.relation]
        item = QTreeWidgetItem([incoming.document.title(language) or "…", say(short)])
        taken = incoming.relation in _TAKEN and not self._only_shown
        item.setCheckState(0, Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked)
        if not taken:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        return item

    def _explain(self) -> None:
        item = self.documents.currentItem()
        at = self.documents.indexOfTopLevelItem(item) if item is not None else -1
        if self._only_shown:
            sentences = only_shown().sentences
            self.explained.setText(in_one_line(say(each) for each in sentences))
        elif 0 <= at < len(self._incoming):
            self.explained.setText(say(explanation(self._incoming[at])))

    def _enable(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.wanted))


# --- the controller ---------------------------------------------------------------------------

#: Where files wait that are copied for another program.
OUTGOING = "Curriculum Studio"


class PackageExchange(QObject):
    """Asks, packs, copies to the clipboard; shows what came and takes it over.

    Files that come together are read and asked about one after the other.
    """

    def __init__(self, desk: AppContext) -> None:
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
            what, write_file(package, target), lambda path: self._written(path, copied=copied)
        )

    def _written(self, target: Path, *, copied: bool) -> None:
        if copied:
            self._desk.files.copied(target)
        else:
            self._desk.files.told(target)

    # In

    def ask_file(self) -> None:
        """Ask for an exchange file and take it in."""
        title = say(message("HandingOn", "Add to the library"))
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
        receiving = RECEIVING.of(self._desk)
        taker = receiving.takers.get(package.purpose, self._ask)
        if package.round is None or package.only_shown:
            taker = self._ask  # from before rounds were written into their files, or only shown
        self._desk.notices.careful(lambda: taker(path, package))

    def _ask(self, path: Path, package: Package) -> None:
        desk = self._desk
        desk.tabs.commit()
        if package.only_shown and not package.versions:
            raise only_shown()  # an answer, which has no text that could be shown
        incoming = desk.bench.application.handing_on.compare(package)
        language = desk.look.document_language
        dialog = ImportPackageDialog(path, package, incoming, language, desk.window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._take(package, dialog.wanted)

    def _take(self, package: Package, wanted: tuple[IncomingDocument, ...]) -> None:
        desk = self._desk
        before = {entry.id for entry in desk.bench.session.entries()}
        taken = desk.bench.application.handing_on.take(package, wanted)
        after = [entry.id for entry in desk.bench.session.entries()]
        came = [each for each in after if each not in before]
        shown = came[0] if came else next((each.document.id for each in wanted), "")
        if shown:
            desk.library.show(shown)
        note = message("HandingOn", "Documents added to the library: {count}").fill(
            count=len(wanted)
        )
        merged = [each for each in wanted if each.plan is not None]
        if merged:
            note = message(
                "HandingOn", "Merged automatically: {automatic}. For you to decide: {waiting}."
            ).fill(automatic=sum(_automatic(each) for each in merged), waiting=taken.waiting)
        undo = (message("HandingOn", "Undo"), desk.editing.take_back)
        desk.notices.note(note, *([undo] if merged else []), perishable=bool(merged))
        if taken.waiting:
            deciding = (each for each in merged if each.plan is not None and each.plan.decisions)
            asked = next(deciding, merged[0])
            MERGE_DECISIONS.of(desk).show(asked.document.id, note)


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
