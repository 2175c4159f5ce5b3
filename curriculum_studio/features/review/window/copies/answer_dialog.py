"""What an answer would bring in, before anything is written."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from curriculum_studio.core.locators import Locators
from curriculum_studio.core.review_rounds import moment_day
from curriculum_studio.features.review.service.answers import AnsweredComment, AnswerPreview, State
from curriculum_studio.features.review.window.rounds.round_tables import shown_day
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.dialog import Dialog
from curriculum_studio.widgets.form_loader import load_form
from curriculum_studio.widgets.translation import say

#: What is said of a comment.
STATES: Mapping[State, Message] = {
    "new": message("Answers", "new"),
    "changed": message("Answers", "changed"),
    "same": message("Answers", "already here"),
    "older": message("Answers", "from an older answer"),
    "withdrawn": message("Answers", "not in it any more, stays"),
}

#: Looks at the answer again, as that of a body.
Looker = Callable[[str], AnswerPreview]


class AnswerDialog(Dialog):
    """Shows who says what on which place, and as whose answer it counts."""

    title: QLabel
    about: QLabel
    bodyLabel: QLabel
    body: QComboBox
    summary: QLabel
    comments: QTreeWidget
    ignored: QLabel
    buttons: QDialogButtonBox

    def __init__(
        self,
        look_at: Looker,
        bodies: Callable[[AnswerPreview], tuple[str, ...]],
        places: Locators,
        look: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "take_answer")
        self._look_at = look_at
        self._places = places
        self._look = look
        self.preview = look_at("")
        heads = [
            message("Answers", "Number"),
            message("Answers", "Place"),
            message("Answers", "Comment"),
            message("Answers", "State"),
        ]
        self.comments.setHeaderLabels([say(each) for each in heads])
        self.comments.setRootIsDecorated(False)
        header = self.comments.header()
        header.setStretchLastSection(False)
        for column in (0, 1, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for name in bodies(self.preview):
            self.body.addItem(name, name)
        self.body.setCurrentIndex(max(0, self.body.findData(self.preview.organisation)))
        self.body.activated.connect(lambda _: self._choose())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show()

    def _choose(self) -> None:
        self.preview = self._look_at(str(self.body.currentData()))
        self._show()

    def _show(self) -> None:
        preview, answer = self.preview, self.preview.answer
        title = message("Answers", "Answer of {name}").fill(name=answer.organisation)
        self.title.setText(say(title))
        about = message("Answers", "{round} · written on {day}")
        if answer.person:
            about = message("Answers", "{round} · written on {day} by {person}")
        self.about.setText(
            say(
                about.fill(
                    round=preview.round_name or "—",
                    day=shown_day(str(moment_day(answer.time) or "")),
                    person=answer.person,
                )
            )
        )
        self.summary.setText("\n".join(say(each) for each in self._told()))
        self.comments.clear()
        self.comments.addTopLevelItems([self._item(each) for each in preview.comments])
        self.comments.setVisible(bool(preview.comments))
        self.ignored.setText("\n".join(say(each) for each in preview.ignored))
        self.ignored.setVisible(bool(preview.ignored))
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(say(message("Answers", "Take over")))
        ok.setDefault(True)

    def _told(self) -> list[Message]:
        preview = self.preview
        counts, places = preview.counts(), preview.places()
        told: list[Message] = []
        if preview.answer.no_comments:
            told.append(message("Answers", "They have read it and have no comments."))
        else:
            told.append(
                message("Answers", "{new} new · {changed} changed · {same} already here").fill(
                    new=counts["new"], changed=counts["changed"], same=counts["same"]
                )
            )
        if places["changed"] or places["orphan"]:
            told.append(
                message(
                    "Answers",
                    "Places: {found} found, {changed} where the words read otherwise now, {gone}"
                    " that are gone. Nothing is put on other words.",
                ).fill(found=places["attached"], changed=places["changed"], gone=places["orphan"])
            )
        if counts["withdrawn"]:
            told.append(
                message(
                    "Answers",
                    "Withdrawn since the last answer: {count}. They stay here.",
                ).fill(count=counts["withdrawn"])
            )
        if counts["older"]:
            told.append(
                message("Answers", "A newer answer of this copy is here already; it counts.")
            )
        if not preview.asked:
            told.append(message("Answers", "This body was not asked. If it was, choose it above."))
        return told

    def _item(self, each: AnsweredComment) -> QTreeWidgetItem:
        comment = each.after
        said = self._places.say(comment.anchor.node, self._look.document_language)
        place = " ".join(part for part in (said.clause, said.element) if part)
        text = " ".join((comment.text or comment.proposal).split())
        item = QTreeWidgetItem([comment.number, place or "—", text, say(STATES[each.state])])
        item.setToolTip(2, comment.text or comment.proposal)
        if each.place != "attached":
            gone = say(message("Answers", "no longer there"))
            item.setText(1, f"△ {place if each.place == 'changed' else gone}")
            words = message("Answers", "The words that were marked are not found: “{words}”")
            item.setToolTip(1, say(words.fill(words=self._places.quotation(comment.anchor))))
        if each.state in {"withdrawn", "older"}:
            for column in range(4):
                item.setForeground(column, QColor(self._look.theme.muted))
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return item
