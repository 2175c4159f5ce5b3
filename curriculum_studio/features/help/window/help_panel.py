"""The help: a field for what somebody wants to do, and the topic that tells how."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QTextBrowser, QToolButton, QWidget

from curriculum_studio.features.help.formats.html_writer import HtmlWriter, Links
from curriculum_studio.features.help.model.manual import FORMS, Manual, Topic
from curriculum_studio.features.help.model.topic_search import TopicSearch
from curriculum_studio.features.help.model.wording import FORM_NAMES, ROLE_NAMES, Wording
from curriculum_studio.features.help.service import FOLDER
from curriculum_studio.i18n import message
from curriculum_studio.locations import resource_folder
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.theme import Theme
from curriculum_studio.widgets.translation import say

#: The page of all topics, among the addresses of topics.
HOME = ""

#: So many hits of a search are listed.
_MOST = 12

#: The width of a picture, in pixels.
_PICTURE = 290

#: Letters at zoom 1, in points.
_POINTS = 10.0

#: Steps of the wheel: the smallest and the largest letters.
_ZOOMS = (0.7, 2.5)


class TopicBrowser(QTextBrowser):
    """Shows a topic; pictures are made as small as there is room, and smooth."""

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002 - Qt's own name
        """Return a picture at the width of the page; Qt would let its letters fall apart."""
        if type != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(type, name)
        picture = QImage(QUrl(name).toLocalFile())
        ratio = self.devicePixelRatioF()
        room = round(_PICTURE * ratio)
        if picture.width() > room:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture


@dataclass(frozen=True)
class HelpSource:
    """What a panel shows: the manual in the language of the window, its search and its words."""

    manual: Manual
    search: TopicSearch
    wording: Wording
    role: str


class HelpPanel(Form):
    """Shows a topic, all topics, or those that fit what was written.

    `source` is asked whenever the language may have altered. `wanted` carries the command of a
    step that somebody wants to be taken to; `leaving`: the help shall be closed. Without `leads`
    no step can be done from here, as beside a dialog, behind which the window waits.
    """

    wanted = Signal(str)
    leaving = Signal()

    back: QToolButton
    all: QToolButton
    leave: QToolButton
    words: QLineEdit
    page: TopicBrowser
    hint: QLabel

    def __init__(
        self,
        source: Callable[[], HelpSource],
        look: Appearance,
        parent: QWidget | None = None,
        *,
        leads: bool = True,
    ) -> None:
        super().__init__(parent, "help", TopicBrowser)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._source = source
        self._look = look
        self._leads = leads
        self._zoom = 1.0
        self._shown: list[str] = []
        self._done: set[str] = set()
        self.leave.clicked.connect(self.leaving)
        self.back.clicked.connect(self.go_back)
        self.all.clicked.connect(lambda: self.show_topic(HOME))
        self.page.anchorClicked.connect(self._follow)
        self.page.viewport().installEventFilter(self)
        self.page.installEventFilter(self)
        self.words.textChanged.connect(self._find)
        self.words.returnPressed.connect(self._take_first)
        look.themed.connect(self.renew)
        look.spoken.connect(self.renew)
        self.hint.hide()

    # What is shown

    @property
    def topic(self) -> str:
        """The topic that is shown; empty on the page of all topics."""
        return self._shown[-1] if self._shown else HOME

    def show_topic(self, topic: str) -> None:
        """Show a topic, or all topics."""
        if not self._shown or self._shown[-1] != topic:
            self._shown.append(topic)
            self._done.clear()
        self._clear_words()
        self.renew()
        self.page.verticalScrollBar().setValue(0)

    def go_back(self) -> None:
        """Show what was shown before; from the first page lead to all topics."""
        if len(self._shown) > 1:
            self._shown.pop()
        else:
            self._shown = [HOME]
        self._done.clear()
        self._clear_words()
        self.renew()

    def did(self, action: str) -> None:
        """Tick the steps that a command does."""
        if self.topic and action not in self._done:
            self._done.add(action)
            if action in self._source().manual.topics[self.topic].actions:
                self.renew()

    def tell(self, sentence: str) -> None:
        """Say something below the page, until another page is shown."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))

    def set_zoom(self, zoom: float) -> None:
        """Show the letters larger or smaller."""
        self._zoom = min(max(zoom, _ZOOMS[0]), _ZOOMS[1])
        self.renew()

    def renew(self) -> None:
        """Show the same in the language and the colours of now."""
        theme = self._look.theme
        self.back.setIcon(icon("arrow-left", theme, "muted"))
        self.leave.setIcon(icon("close", theme, "muted"))
        self.tell("")
        if not self._shown:
            return
        place = self.page.verticalScrollBar().value()
        font = self.page.font()
        font.setPointSizeF(_POINTS * self._zoom)
        self.page.document().setDefaultFont(font)
        self.page.document().setDefaultStyleSheet(_style(theme))
        self.page.setHtml(self._content(self._source()))
        self.page.verticalScrollBar().setValue(place)

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl and the wheel alter the size of the letters here alone, and Alt+Left go back.

        Qt's browser would take that key for a history of its own.
        """
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and _is_back(event)
        ):
            self.go_back()
            return True
        if isinstance(event, QWheelEvent) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.set_zoom(self._zoom + (0.1 if event.angleDelta().y() > 0 else -0.1))
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape, first what is being looked for; go back by Alt+Left."""
        if event.key() == Qt.Key.Key_Escape:
            if self.words.text():
                self.words.clear()
            else:
                self.leaving.emit()
        elif _is_back(event):
            self.go_back()
        elif event.key() == Qt.Key.Key_Down and self.words.hasFocus():
            self.page.setFocus()
        else:
            super().keyPressEvent(event)

    # Inside

    def _find(self, _: str) -> None:
        if not self._shown:
            self._shown = [HOME]
        self.renew()
        self.page.verticalScrollBar().setValue(0)

    def _clear_words(self) -> None:
        blocked = self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(blocked)

    def _take_first(self) -> None:
        found = self._source().search.find(self.words.text())
        if self.words.text().strip() and found:
            self.show_topic(found[0].id)
            self.page.setFocus()

    def _follow(self, address: QUrl) -> None:
        kind, _, name = address.toString().partition(":")
        if kind == "topic":
            self.show_topic(name)
        elif kind == "run":
            self.wanted.emit(name)

    def _content(self, source: HelpSource) -> str:
        if self.words.text().strip():
            return self._hits(source)
        if self.topic not in source.manual.topics:
            return "".join(self._all_topics(source))
        writer = HtmlWriter(source.wording, self._links(source))
        return writer.topic(source.manual.topics[self.topic])

    def _links(self, source: HelpSource) -> Links:
        pictures = resource_folder("resources") / FOLDER / "pictures" / source.wording.language
        return Links(
            topic=_address,
            picture=lambda name: QUrl.fromLocalFile(str(pictures / f"{name}.png")).toString(),
            run=self._button if self._leads else lambda _: "",
            done=self._done,
            in_window=True,
        )

    def _button(self, action: str) -> str:
        words = escape(say(message("Help", "Take me there")))
        return f'<br><a class="button" href="run:{action}">&nbsp;{words}&nbsp;</a>'

    def _hits(self, source: HelpSource) -> str:
        found = source.search.find(self.words.text())[:_MOST]
        if not found:
            words = message("Help", "Nothing fits. Try other words, or look at all help pages.")
            nothing = say(words)
            return f'<p class="muted">{escape(nothing)}</p>'
        return _listed(found)

    def _all_topics(self, source: HelpSource) -> Sequence[str]:
        contents, topics = source.manual.contents, source.manual.topics
        made = []
        own = contents.of_role(source.role)
        for form in FORMS:
            listed = [topics[entry.id] for entry in own if entry.form == form]
            if listed:
                made += [f"<h2>{escape(say(FORM_NAMES[form]))}</h2>", _listed(listed)]
        others = contents.of_others(source.role)
        for role, name in ROLE_NAMES.items():
            listed = [topics[entry.id] for entry in others if entry.roles[0] == role]
            if listed:
                made += [f"<h2>{escape(say(name))}</h2>", _listed(listed)]
        return made


def _is_back(event: QKeyEvent) -> bool:
    alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
    return alt and event.key() == Qt.Key.Key_Left


def _address(topic: str) -> str:
    return f"topic:{topic}"


def _listed(topics: Sequence[Topic]) -> str:
    lines = (
        f'<p class="entry"><a href="topic:{each.id}">{escape(each.title)}</a></p>'
        for each in topics
    )
    return "".join(lines)


def _style(theme: Theme) -> str:
    """Return what Qt's documents understand of a style sheet, in the colours of a theme."""
    return f"""
        body, p, li, td {{ color: {theme.ink}; }}
        p {{ margin-top: 5px; margin-bottom: 7px; line-height: 130%; }}
        li {{ margin-bottom: 4px; line-height: 130%; }}
        h1 {{ font-size: large; font-weight: 600; margin-bottom: 8px; color: {theme.ink}; }}
        h2 {{ font-size: medium; font-weight: 600; margin-top: 14px; margin-bottom: 4px;
              color: {theme.muted}; }}
        a {{ color: {theme.link}; text-decoration: none; }}
        a.button {{ color: {theme.accent_ink}; background-color: {theme.accent}; }}
        td, th {{ text-align: left; line-height: 130%; }}
        th {{ color: {theme.muted}; font-weight: 600; }}
        td.number {{ color: {theme.muted}; }}
        span.done {{ color: {theme.accent}; font-weight: bold; }}
        .key {{ color: {theme.muted}; }}
        p.entry {{ margin-top: 2px; margin-bottom: 4px; }}
        .muted {{ color: {theme.muted}; }}
    """
