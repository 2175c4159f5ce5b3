"""What the projector shows of a comment: where, what was said, the texts before and after."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from curriculum_studio.core.comments import is_open
from curriculum_studio.core.diff import difference
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.proposals import suggested
from curriculum_studio.core.text import Cell, part
from curriculum_studio.features.review.window import comment_words
from curriculum_studio.features.review.window.comment_index import CommentIndex
from curriculum_studio.features.review.window.comment_text import warning
from curriculum_studio.features.review.window.comment_words import plain
from curriculum_studio.features.review.window.diff_text import (
    difference_html,
    marked_html,
    plain_html,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.documents.document_view import DocumentView

#: Of a thread the newest answers are shown, so that the texts stay in sight.
_NEWEST = 4


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """A text as it is and as it would be, as rich text; `after` is empty where nothing changes."""

    heading: str
    before: str
    after_heading: str
    after: str


@dataclass(frozen=True, slots=True)
class ProjectedComment:
    """All words of one comment; rich text but for number and meta."""

    number: str
    meta: str
    text: str
    answers: str
    warning: str
    pairs: tuple[BeforeAfter, ...]
    state: str


@dataclass(frozen=True, slots=True)
class MeetingOutcome:
    """What a meeting decided, in a sentence."""

    counts: Message


class ProjectorView:
    """Puts comments on one document into large words."""

    def __init__(self, book: CommentIndex, view: DocumentView, look: Appearance) -> None:
        self._book = book
        self._view = view
        self._look = look

    def of(self, comment: Comment) -> ProjectedComment:
        """Return what is shown of a comment."""
        wrong = warning(comment, self._book.told(comment))
        if wrong and comment.anchor.quotation:
            then = message("Comments", "Then it read: “{words}”")
            wrong = f"{wrong} · {say(then.fill(words=self._book.marked(comment)))}"
        answers = self._answers(comment)
        decided = self._book.decision(comment)
        state = ""
        if not is_open(comment) or comment.discuss:
            words_, tone = comment_words.state_words(comment, decided)
            colour = getattr(self._look.theme, tone)
            facts = " · ".join(comment_words.facts(comment, decided))
            state = f'<b style="color:{colour}">{plain_html(words_)}</b> {plain_html(facts)}'
        return ProjectedComment(
            comment_words.plain(comment.number) or "—",
            comment_words.meta(comment, self._place(comment)),
            plain_html(comment.text or comment.proposal),
            "<br>".join(plain_html(each) for each in answers),
            plain_html(f"△ {wrong}") if wrong else "",
            self._pairs(comment),
            state,
        )

    def _answers(self, comment: Comment) -> list[str]:
        """Return the newest answers; so many more were there before."""
        newest = comment.replies[-_NEWEST:]
        found = [f"{plain(each.organisation or each.author)} ↳ {each.text}" for each in newest]
        earlier = len(comment.replies) - len(newest)
        if earlier:
            told = message("Meeting", "Earlier answers: {count}").fill(count=earlier)
            found.insert(0, say(told))
        return found

    def line(self, comment: Comment) -> tuple[str, str, str, str]:
        """Return number, decision, place, and the reason with what is left to do."""
        decided = self._book.decision(comment)
        state, _ = comment_words.state_words(comment, decided)
        # Whether whoever commented agrees is asked after the meeting.
        facts = " · ".join(comment_words.facts(comment, decided, confirmation=False))
        return plain(comment.number), state, self._place(comment), plain(facts)

    def _place(self, comment: Comment) -> str:
        if comment.anchor.node not in self._view.content:
            return comment.anchor.place
        language = self._look.document_language
        return self._book.place(comment.document, comment.anchor.node, language)

    def fill(self, grid: QGridLayout, parent: QWidget, shown: ProjectedComment, size: int) -> None:
        """Put the texts side by side, in large type."""
        while grid.count():
            item = grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, pair in enumerate(shown.pairs):
            before = self._card(parent, pair.heading, pair.before, size, primary=False)
            if pair.after:
                after = self._card(parent, pair.after_heading, pair.after, size, primary=row == 0)
                top = Qt.AlignmentFlag.AlignTop
                grid.addWidget(before, row, 0, top)
                grid.addWidget(after, row, 1, top)
            else:
                grid.addWidget(before, row, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def _card(
        self, parent: QWidget, heading: str, text: str, size: int, *, primary: bool
    ) -> QFrame:
        card = QFrame(parent)
        card.setProperty("role", "chosen" if primary else "card")
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 12, 16, 14)
        for words_, share, role in ((heading, 0.62, "muted"), (text, 1.0, "")):
            label = QLabel(words_, card)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setProperty("role", role)
            font = label.font()
            font.setPixelSize(max(12, round(size * share)))
            label.setFont(font)
            layout.addWidget(label)
        layout.addStretch(1)
        return card

    def _pairs(self, comment: Comment) -> tuple[BeforeAfter, ...]:
        """Return the text that is talked about first, then the other languages that are shown."""
        content = self._view.content
        node = content.nodes.get(comment.anchor.node)
        proposed = say(message("Meeting", "Proposed"))
        if node is None:
            if not comment.proposal:
                return ()
            return (BeforeAfter(proposed, plain_html(comment.proposal), "", ""),)
        suggestion = suggested(comment, content)
        own: Language = next((e for e in LANGUAGES if e == comment.anchor.language), node.lead)
        if suggestion is not None:
            own = suggestion.language
        found: list[BeforeAfter] = []
        languages: list[Language] = [own, *self._view.page.languages]
        for language in dict.fromkeys(languages):
            cell = node.cell(language)
            if cell.blank:
                continue
            name = say(comment_words.LANGUAGES[language])
            if language != own:
                read = plain_html(self._book.shown(content.id, cell, language))
                found.append(BeforeAfter(name, read, "", ""))
                continue
            before = self._marked(comment, cell)
            after = plain_html(comment.proposal)
            if suggestion is not None:
                texts = (
                    self._book.shown(content.id, each, language)
                    for each in (suggestion.before, suggestion.after)
                )
                after = difference_html(difference(*texts), self._look.theme)
            now = say(message("Meeting", "Now · {language}").fill(language=name))
            found.append(BeforeAfter(now, before, proposed, after))
        return tuple(found)

    def _marked(self, comment: Comment, cell: Cell) -> str:
        """Return a text with the words that the comment is on standing out."""
        language: Language = next((e for e in LANGUAGES if e == comment.anchor.language), "zh")
        document = comment.document
        whole = self._book.shown(document, cell, language)
        place = self._book.find(comment)
        if place.state != "attached" or place.start >= place.end:
            return plain_html(whole)
        start = len(self._book.shown(document, part(cell, 0, place.start), language))
        end = len(self._book.shown(document, part(cell, 0, place.end), language))
        return marked_html(whole, start, end, self._look.theme)


def outcome(comments: Sequence[Comment], book: CommentIndex) -> MeetingOutcome:
    """Return how many of the comments of a meeting were decided, and how."""
    counts = Counter(book.decision(each).decision for each in comments if not is_open(each))
    said = message(
        "Meeting",
        "{done} of {all} decided: {a} accepted, {p} with changes, {n} not accepted, {i} noted",
    ).fill(
        done=sum(counts.values()),
        all=len(comments),
        a=counts["accepted"],
        p=counts["partly"],
        n=counts["not_accepted"],
        i=counts["noted"],
    )
    return MeetingOutcome(said)
