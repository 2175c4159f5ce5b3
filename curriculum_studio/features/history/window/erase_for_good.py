"""Erasing for good: two questions, the act, and what still holds it.

The first question names every backup that holds it and when files went out; the second has a button
with the words of the act. Backups are named and never deleted: they hold everything else.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QWidget

from curriculum_studio.core.document import Node
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.erasing import IN_GROUP, RemainingCopies, pictures_of, whole_of
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.library.library_model import UNNAMED
from curriculum_studio.workbench.versions import time_words

if TYPE_CHECKING:  # loaded by the application on first use
    from curriculum_studio.session.erasing import Erasing


# --- dialogs ----------------------------------------------------------------------------------


class EraseDialog(Dialog):
    """Says what is erased and what still holds it; nothing is chosen until somebody does.

    `act` are the words of the button that goes on, None where there is nothing left to decide.
    """

    question: QLabel
    explained: QLabel
    about: QLabel
    holders: QListWidget

    def __init__(
        self,
        question: Message,
        explained: Sequence[Message],
        holders: RemainingCopies | None,
        act: Message | None,
        parent: QWidget | None,
    ) -> None:
        """Ask, or tell; `holders` are named where they are known."""
        super().__init__(parent, "erase")
        self.question.setText(say(question))
        self.explained.setText("\n\n".join(say(each) for each in explained))
        lines = [] if holders is None else holder_lines(holders)
        self.about.setVisible(holders is not None)
        self.about.setText(say(_HELD if lines else _NOT_HELD))
        self.holders.setVisible(bool(lines))
        self.holders.addItems(lines)
        back = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._ok.setVisible(act is not None)
        if act is None:
            back.setText(say(message("Erasing", "Close")))
        else:
            self._ok.setText(say(act))
        # Enter must erase nothing.
        self._ok.setAutoDefault(False)
        self._ok.setDefault(False)
        back.setDefault(True)
        back.setFocus()


_HELD = message(
    "Erasing",
    "These also contain it, and the program cannot reach them. Delete the copies "
    "yourself, and ask everybody who received a file to delete it:",
)

_NOT_HELD = message(
    "Erasing", "No backup contains it, and no file with it is known to have been sent."
)


def holder_lines(holders: RemainingCopies) -> list[str]:
    """Return a line for each backup and each file that went out."""
    backups = message("Erasing", "Backup {path}")
    sent = message("Erasing", "File sent on {time}")
    return [
        *(say(backups.fill(path=each)) for each in holders.backups),
        *(say(sent.fill(time=time_words(each.time))) for each in holders.sent),
    ]


# --- the controller ---------------------------------------------------------------------------

#: So many characters of a text stand in a question.
_SHOWN = 40

_NO_WAY_BACK = message("Erasing", "This cannot be undone; no version will contain it any more.")
_GO_ON = message("Erasing", "Continue …")
_NOW = message("Erasing", "Erase now")


class EraseForGood(QObject):
    """Asks twice, erases, and tells what still holds it."""

    def __init__(self, context: AppContext) -> None:
        """Work in a window."""
        super().__init__(context.window)
        self._context = context

    # What can be asked for

    def ask_document(self, document: str) -> None:
        """Erase a document of the library, by way of the recycle bin."""
        context = self._context
        if not document or not context.tabs.commit():
            return
        title = context.bench.session.document(document).title(context.look.document_language)
        label = message("Steps", "Delete “{title}”").fill(title=title)

        def erase() -> None:
            self._close_versions(document)
            context.bench.session.remove(document, label)
            self._service.document(document)

        explained = self._explained(_DOCUMENT, document)
        self._ask(title or say(UNNAMED), explained, self._service.holders(document), erase)

    def ask_binned(self, documents: Sequence[str], parent: QWidget) -> None:
        """Erase documents of the recycle bin."""
        titles = {
            each.entry.id: each.entry.title(self._context.look.document_language)
            for each in self._context.bench.session.binned()
        }
        held = self._service.holders(*documents)

        def erase() -> None:
            for each in documents:
                self._close_versions(each)
                self._service.document(each)

        named = "”, “".join(titles[each] or say(UNNAMED) for each in documents)
        self._ask(named, self._explained(_DOCUMENT, *documents), held, erase, parent)

    def ask_text(self) -> None:
        """Erase the text where the caret stands, with all below it."""
        view = self._context.view
        if view is None or view.page.read_only or not self._context.tabs.commit():
            return
        document = view.document
        node = whole_of(view.content, view.page.current_node)
        nodes = [each.id for each in view.content.walk(node.id)]
        held = self._service.holders(*nodes, document=document)

        def erase() -> None:
            self._close_versions(document)
            self._service.node(document, node.id)

        self._ask(self._named(node), self._explained(_TEXT, document), held, erase)

    def ask_picture(self, place: str = "") -> None:
        """Erase the pictures of a photo or figure: that where the caret stands, or another."""
        view = self._context.view
        if view is None or view.page.read_only or not self._context.tabs.commit():
            return
        document = view.document
        node = view.content.nodes[place or view.page.current_node]
        pictures = pictures_of(node)
        held = self._service.holders(*pictures, document=document)

        def erase() -> None:
            self._close_versions()
            for each in pictures:
                self._service.picture(each)

        self._ask(self._named(node), self._explained(_PICTURE, document), held, erase)

    # Inside

    @property
    def _service(self) -> "Erasing":
        return self._context.bench.application.erasing

    def _explained(self, what: Message, *documents: str) -> tuple[Message, ...]:
        """Return what is said of an act: of what is shared that it goes in the group as well."""
        application = self._context.bench.application
        if not application.group_access.place:
            return (what,)
        shared = any(application.synchroniser.is_shared(each) for each in documents)
        return (what, IN_GROUP) if shared else (what,)

    def _named(self, node: Node) -> str:
        text = " ".join(node.best(self._context.look.document_language).text.split())
        if not text:
            return say(kind_name(node.kind))
        return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"

    def _close_versions(self, document: str = "") -> None:
        """Close old versions that are looked at: they would go on showing what is erased."""
        for view in tuple(self._context.tabs):
            if view.version and document in {"", view.document}:
                self._context.tabs.close_view(view)

    def _ask(
        self,
        name: str,
        explained: Sequence[Message],
        held: RemainingCopies,
        erase: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        over = parent or self._context.window
        first = message("Erasing", "Erase “{name}” for good?").fill(name=name)
        second = message("Erasing", "Erase “{name}” now?").fill(name=name)
        questions: tuple[
            tuple[Message, Sequence[Message], RemainingCopies | None, Message], ...
        ] = (
            (first, explained, held, _GO_ON),
            (second, (_NO_WAY_BACK,), None, _NOW),
        )
        for question in questions:
            if EraseDialog(*question, over).exec() != QDialog.DialogCode.Accepted:
                return
        self._context.notices.careful(lambda: self._erase(name, held, erase, over))

    def _erase(
        self, name: str, held: RemainingCopies, erase: Callable[[], None], over: QWidget
    ) -> None:
        erase()
        self._context.panel.renew()
        done = message("Erasing", "“{name}” was erased for good.").fill(name=name)
        if held.backups or held.sent:
            EraseDialog(done, (_DONE,), held, None, over).exec()
        else:
            self._context.notices.note(done)


_DONE = message("Erasing", "It is gone from this library, with its versions and undo history.")

_DOCUMENT = message(
    "Erasing",
    "It is removed with its comments from the recycle bin, all versions, the undo history and"
    " the search. Pictures that only it shows are removed too.",
)

_TEXT = message(
    "Erasing",
    "It is removed with everything below it and the comments on it, from the document, all"
    " versions, the undo history and the search. Earlier steps in this document can then no"
    " longer be undone.",
)

_PICTURE = message(
    "Erasing",
    "It is removed from every document that shows it, from all versions and from the undo"
    " history. The caption stays.",
)
