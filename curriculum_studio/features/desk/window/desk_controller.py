"""The work desk in the window: shows it, keeps it fresh, leads to the places it names."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curriculum_studio.core.derived import NumberedParts
from curriculum_studio.core.edits import Touched
from curriculum_studio.core.locators import brief
from curriculum_studio.core.profiles import IN_KINDERGARTENS
from curriculum_studio.features.checks.feature import CHECKS
from curriculum_studio.features.desk.model.desk import Desk, Left, Waiting, WaitKind
from curriculum_studio.features.desk.service import Missing, Read
from curriculum_studio.features.desk.window.desk_board import DeskBoard
from curriculum_studio.features.desk.window.desk_lists import Line
from curriculum_studio.features.desk.window.desk_reader import DeskReader
from curriculum_studio.features.group.feature import SHARING
from curriculum_studio.features.group.model.sharing_state import Person, troubled, words_of
from curriculum_studio.features.merging.feature import MERGE_DECISIONS
from curriculum_studio.features.review.feature import REVIEW, ROUNDS
from curriculum_studio.features.units.feature import UNITS
from curriculum_studio.i18n import message
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.session.problems import WorkspaceMoved
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.window_state import WindowState

if TYPE_CHECKING:  # the cards of a week are loaded for those who teach
    from curriculum_studio.features.units.window.this_week import ThisWeek

_KEY = "desk"

_WORKS = message("Desk", "in “{title}” {place}")
_THERE = message("Desk", "is there")
_AWAY = message("Desk", "not there")


class DeskController(QObject):
    """Holds the board of the desk, and what it was read from."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._board: DeskBoard | None = None
        self._week: ThisWeek | None = None
        self._read: Read | None = None
        self._following = False
        self._reader = DeskReader(context.bench, self)
        self._reader.read.connect(self._show_read)
        self._reader.missing.connect(self._show_missing)
        self._reader.refused.connect(context.tabs.problem)
        context.bench.changed.connect(self._changed)
        context.profile.changed.connect(self._introduced)
        context.panel.facts.learned.connect(self._learned)
        context.tabs.closed.connect(self._closed)

    def show(self) -> None:
        """Bring the desk to the front."""
        self._context.notices.careful(self._show)

    def _show(self) -> None:
        if self._context.tabs.commit():
            self._context.tabs.show_home()
            board = self.board
            if board is not None:
                board.take_focus()

    @property
    def shown(self) -> Desk | None:
        """The desk that is shown, as it was read; None before."""
        return self._read.desk if self._read is not None else None

    @property
    def board(self) -> DeskBoard | None:
        """The board, if it was seen since the library was opened."""
        return self._board

    # The group

    def _follow_group(self) -> None:
        """Hear of the group from when the library has one, which may be long after the board."""
        if not self._following and SHARING in self._context.components:
            self._following = True
            SHARING.of(self._context).changed.connect(self._show_group)
            self._show_group()

    def _show_group(self) -> None:
        board = self.board
        if board is None or not self._following:
            return
        sharing = SHARING.of(self._context)
        words = say(words_of(sharing.state)) if sharing.active else ""
        own = self._context.bench.session.actor.profile if sharing.active else ""
        others = [each for each in sharing.people if each.member.id != own]
        others.sort(key=lambda each: (each.presence is None, each.member.name))
        people = [self._line_of(each) for each in others]
        board.show_group(words, people, troubled=troubled(sharing.state))

    def _line_of(self, person: Person) -> Line:
        there = person.presence is not None
        colors = ("ink" if there else "muted", "accent" if there else "muted")
        return Line((person.member.name, self._where(person)), colors)

    def _where(self, person: Person) -> str:
        """Return in words where a member works at the moment."""
        at = person.presence
        if at is None:
            return say(_AWAY)
        session, language = self._context.bench.session, self._context.look.document_language
        title = next((e.title(language) for e in session.entries() if e.id == at.document), "")
        if not title:
            return say(_THERE)
        place = ""
        if session.is_loaded(at.document):
            derived = session.derived(at.document)
            numbering = derived.part(NumberedParts).numbering
            if at.node in derived.document:
                place = brief(derived.document, numbering, at.node, language)
        return say(_WORKS.fill(title=title, place=place)).strip()

    # The board

    def make_board(self) -> DeskBoard:
        """Return the board of the library that is open, which stands in the first tab."""
        context = self._context
        board = DeskBoard(context.look, context.panel.facts.of)
        self._board = board
        board.key = _KEY
        board.introduce(context.profile.value)
        board.written.connect(self._write_on)
        self._show_week()
        board.asked.connect(self._ask_at_once)
        board.stage_asked.connect(self._ask_stage)
        board.opened.connect(context.library.show)
        board.acted.connect(self._act)
        board.led.connect(self._lead)
        board.round_wanted.connect(self._show_round)
        board.beginning.connect(context.library.ask_new)
        board.members.connect(lambda: context.wishes.command.emit("group.members"))
        self._follow_group()
        self._show_group()
        return board

    # Keeping it fresh

    def _ask_at_once(self) -> None:
        self._follow_group()
        if self._week is not None:
            self._week.look_up()
        own = self._context.bench.application.signing.own
        self._reader.ask(own, self._carets(), at_once=True)

    def _introduced(self) -> None:
        if self.board is not None:
            self.board.introduce(self._context.profile.value)
            self._show_week()
        self._ask()

    def _show_week(self) -> None:
        """Show the cards of the week to those who teach."""
        board = self.board
        if board is None:
            return
        teaches = self._context.profile.value.role in IN_KINDERGARTENS
        if self._week is None and teaches:
            self._week = UNITS.of(self._context).this_week()
            board.weekLayout.addWidget(self._week)
            self._week.named.connect(self._name_week)
        elif self._week is not None and not teaches:
            self._week.deleteLater()
            self._week = None
            board.show_week("", "")
        if self._week is not None:
            self._week.look_up()

    def _name_week(self) -> None:
        if self.board is not None and self._week is not None:
            self.board.show_week(self._week.theme, self._week.unit)

    def _carets(self) -> list[Left]:
        """Return where the caret is in what is open, and was in what was open last time."""
        context = self._context
        state = WindowState(context.settings, context.bench.workspace.path)
        places = state.places(context.bench.session.entries())
        found = {e.document: Left(e.document, e.node, e.language, e.at) for e in places}
        for view in context.tabs:
            node, language, _, at = view.page.words_chosen()
            if node and not view.version:
                found[view.document] = Left(view.document, node, language, at)
        return list(found.values())

    def _write_on(self, left: Left) -> None:
        """Open what was left, with the caret where it was."""
        context = self._context
        context.library.show(left.document)
        view = context.view
        if view is not None and left.node in view.content:
            language = next((each for each in LANGUAGES if each == left.language), None)
            view.page.show_node(left.node, language, left.at)
            view.page.setFocus()

    def _ask(self) -> None:
        board = self.board
        if board is not None and board.isVisible():
            self._follow_group()
            self._reader.ask(self._context.bench.application.signing.own, self._carets())

    def _changed(self, changes: tuple[Touched, ...]) -> None:
        # Out of sight it is read when it comes back.
        if self._week is not None and any(each.document == self._week.unit for each in changes):
            self._week.look_up()
        self._ask()

    def _ask_stage(self, document: str) -> None:
        self._reader.ask_missing(document, self._context.look.document_language)

    def _show_read(self, read: Read) -> None:
        board = self.board
        if board is not None:
            self._read = read
            board.errors = dict(self._context.panel.facts.errors)
            board.show_desk(read.desk)

    def _show_missing(self, document: str, missing: Missing | None) -> None:
        board = self.board
        if board is not None:
            board.show_missing(document, missing)

    def _learned(self, documents: tuple[str, ...]) -> None:
        board = self.board
        if board is not None:
            board.learn(documents)
            board.show_errors(self._context.panel.facts.errors)

    def _closed(self, view: object) -> None:
        """Keep how far was seen what happened, when the board goes."""
        if view is not self._board:
            return
        self._board, self._week = None, None
        if self._read is not None and self._context.is_open:
            read, self._read = self._read, None
            # Where the file is gone, closing says so; how far was seen goes with it.
            with suppress(WorkspaceMoved):
                self._context.bench.application.desk.keep_seen(read.desk.profile, read.seen)

    # Leading to places

    def _act(self, waiting: Waiting) -> None:
        self._context.notices.careful(lambda: self._do(waiting))

    def _do(self, waiting: Waiting) -> None:
        ways: Mapping[WaitKind, Callable[[], object]] = {
            "merge": lambda: MERGE_DECISIONS.of(self._context).show(waiting.document),
            "copy": lambda: self._context.library.show(waiting.document),
            "remind": lambda: ROUNDS.of(self._context).ask_remind(waiting.round),
            "comments": lambda: self._show_comments(waiting.document),
            "answer": lambda: self._show_comments(waiting.document),
            "work_in": lambda: self._show_comments(waiting.document),
            "errors": lambda: self._show_findings(waiting.document),
        }
        ways[waiting.kind]()

    def _show_comments(self, document: str) -> None:
        self._context.library.show(document)
        self._context.show_panel("comments")

    def _show_findings(self, document: str) -> None:
        self._context.library.show(document)
        if not self._context.viewing.dock_shown("findings"):
            CHECKS.of(self._context).toggle()

    def _show_round(self, identity: str) -> None:
        self._context.notices.careful(lambda: self._bring_round(identity))

    def _bring_round(self, identity: str) -> None:
        ROUNDS.of(self._context).show_round(identity)

    def _lead(self, document: str, place: str) -> None:
        self._context.notices.careful(lambda: self._lead_to(document, place))

    def _lead_to(self, document: str, place: str) -> None:
        """Show what is in the way of a stage: a round, a comment, a place, else the stage."""
        library = self._context.bench
        if any(each.id == place for each in library.session.entries()) and place != document:
            self._show_round(place)
            return
        comment = library.workspace.comments.get(place) if place else None
        if comment is not None:
            self._context.library.show(document)
            REVIEW.of(self._context).show_comment(place)
        elif place in library.session.document(document).nodes and place != document:
            self._context.library.show(document, place)
        else:
            ROUNDS.of(self._context).ask_stage(document)
