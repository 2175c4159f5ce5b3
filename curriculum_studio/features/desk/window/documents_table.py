"""The documents on the desk: stage, translations as bars, what waits, who worked on them last."""

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QWidget,
)

from curriculum_studio import clock
from curriculum_studio.core.derived import TranslationCounts
from curriculum_studio.core.headings import CLASS_LEVELS, STAGES
from curriculum_studio.core.kinds import is_standard
from curriculum_studio.features.desk.model.desk import DeskDocument
from curriculum_studio.features.desk.window.desk_lists import LinedDelegate
from curriculum_studio.features.desk.window.item_ground import draw_ground
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.card_list import rounded
from curriculum_studio.widgets.key_table import KeyTable
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.library.document_details import (
    ERRORS,
    MERGED,
    OPEN,
    SHARED,
    STALE,
    WAITS,
    LibraryFacts,
    waiting,
    when_words,
)
from curriculum_studio.workbench.library.library_model import UNNAMED

AnyIndex = QModelIndex | QPersistentModelIndex

#: Says what is known of a document, and has it read where nothing is known yet.
Facts = Callable[[str], LibraryFacts | None]


class DocumentColumn(IntEnum):
    """The columns of the table."""

    TITLE = 0
    STAGE = 1
    ZH = 2
    EN = 3
    DE = 4
    CHECKS = 5
    COMMENTS = 6
    GROUP = 7
    LAST = 8


_HEADS: Mapping[DocumentColumn, Message] = {
    DocumentColumn.TITLE: message("Desk", "Document"),
    DocumentColumn.STAGE: message("Desk", "Status"),
    DocumentColumn.ZH: message("Desk", "Chinese"),
    DocumentColumn.EN: message("Desk", "English"),
    DocumentColumn.DE: message("Desk", "German"),
    DocumentColumn.CHECKS: message("Desk", "To check"),
    DocumentColumn.COMMENTS: message("Desk", "Comments"),
    DocumentColumn.GROUP: message("Desk", "Group"),
    DocumentColumn.LAST: message("Desk", "Last change"),
}
_LANGUAGES: Mapping[DocumentColumn, Language] = {
    DocumentColumn.ZH: "zh",
    DocumentColumn.EN: "en",
    DocumentColumn.DE: "de",
}

_SOURCE = message("Desk", "source")
_PERCENT = message("Desk", "{percent} %")
_FINISHED = message("Desk", "{language}: {percent} % translated")
_LACKING = message("Desk", "not finished: {count}")
_OUTDATED = message("Desk", "source changed: {count}")

_GROUP: Mapping[str, Message] = {
    SHARED: message("Desk", "shared"),
    WAITS: message("Desk", "changes wait"),
    "": message("Desk", "only here"),
}

#: Carries the state of a language of a document, for painting.
LANGUAGE_ROLE = Qt.ItemDataRole.UserRole
#: Carries a stage or class, which is painted as a badge.
BADGE_ROLE = Qt.ItemDataRole.UserRole + 1


# --- the model --------------------------------------------------------------------------------


class DocumentsModel(QAbstractTableModel):
    """The documents on the desk; what has to be read in them is read of those in sight only."""

    def __init__(self, look: Appearance, facts: Facts, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._facts = look, facts
        self._rows: tuple[DeskDocument, ...] = ()
        #: Whether the library belongs to a group.
        self.grouped = False

    @property
    def language(self) -> Language:
        """The language in which documents are named."""
        return self._look.document_language

    @property
    def rows(self) -> tuple[DeskDocument, ...]:
        """The documents that are listed."""
        return self._rows

    def show(self, rows: Sequence[DeskDocument]) -> None:
        """List other documents, or say anew what is said of the same ones."""
        same = [each.entry.id for each in rows] == [each.entry.id for each in self._rows]
        if same:
            self._rows = tuple(rows)
            self._told(range(len(self._rows)))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def learn(self, documents: Collection[str]) -> None:
        """Say anew what is said of some documents."""
        self._told([at for at, each in enumerate(self._rows) if each.entry.id in documents])

    def _told(self, rows: Sequence[int]) -> None:
        if rows:
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], last))

    def document(self, index: AnyIndex) -> str:
        """Return the document of a line, empty beside the lines."""
        return self._rows[index.row()].entry.id if index.isValid() else ""

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many documents are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(DocumentColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return say(_HEADS[DocumentColumn(section)]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, or says to whoever has the table read out."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], DocumentColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == LANGUAGE_ROLE:
            return self._counts(row, column)
        if role == BADGE_ROLE:
            return self._stage(row) if column is DocumentColumn.STAGE else None
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._told_of(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._color(row, column)
        if role == Qt.ItemDataRole.FontRole and column is DocumentColumn.TITLE:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    # Inside

    def _title(self, row: DeskDocument) -> str:
        return row.entry.title(self._look.document_language) or say(UNNAMED)

    def _shown(self, row: DeskDocument, column: DocumentColumn) -> str:
        match column:
            case DocumentColumn.TITLE:
                return self._title(row)
            case DocumentColumn.STAGE:
                return self._stage(row)
            case DocumentColumn.CHECKS:
                return self._checks(row)
            case DocumentColumn.COMMENTS:
                return f"{OPEN} {row.comments.open}" if row.comments.open else ""
            case DocumentColumn.GROUP:
                facts = self._facts(row.entry.id)
                return say(_GROUP[facts.sharing]) if facts is not None else ""
            case DocumentColumn.LAST:
                language = self._look.document_language
                when = when_words(row.entry.updated, language, clock.today())
                return f"{row.by}  {when}" if row.by else when
            case _:
                return self._percent(row, column)

    def _percent(self, row: DeskDocument, column: DocumentColumn) -> str:
        counts = self._counts(row, column)
        if counts is None:
            return "" if self._facts(row.entry.id) is None else "—"
        return say(_PERCENT.fill(percent=counts.percent)) if counts.texts else say(_SOURCE)

    def _counts(self, row: DeskDocument, column: DocumentColumn) -> TranslationCounts | None:
        wanted = _LANGUAGES.get(column)
        facts = self._facts(row.entry.id) if wanted is not None else None
        found = facts.languages if facts is not None else ()
        return next((each for each in found if each.language == wanted), None)

    def _stage(self, row: DeskDocument) -> str:
        language = self._look.document_language
        if is_standard(row.entry):
            facts = self._facts(row.entry.id)
            stage = STAGES.find(facts.stage) if facts is not None else None
            return stage[language] if stage is not None else ""
        level = CLASS_LEVELS.find(row.entry.detail)
        return level[language] if level is not None else ""

    def _checks(self, row: DeskDocument) -> str:
        facts = self._facts(row.entry.id)
        counted = (
            (MERGED, row.decisions),
            (ERRORS, facts.errors if facts is not None else 0),
            (STALE, facts.stale if facts is not None else 0),
        )
        return "  ".join(f"{sign} {count}" for sign, count in counted if count)

    def _told_of(self, row: DeskDocument, column: DocumentColumn) -> str:
        facts = self._facts(row.entry.id)
        if column in {DocumentColumn.CHECKS, DocumentColumn.COMMENTS, DocumentColumn.TITLE}:
            return "\n".join((self._title(row), *waiting(facts)))
        counts = self._counts(row, column)
        if counts is None or not counts.texts:
            return self._shown(row, column)
        name = say(_HEADS[column])
        told = [say(_FINISHED.fill(language=name, percent=counts.percent))]
        if counts.unfinished:
            told.append(say(_LACKING.fill(count=counts.unfinished)))
        if counts.stale:
            told.append(say(_OUTDATED.fill(count=counts.stale)))
        return "\n".join(told)

    def _color(self, row: DeskDocument, column: DocumentColumn) -> QColor | None:
        theme = self._look.theme
        if column is DocumentColumn.CHECKS:
            facts = self._facts(row.entry.id)
            grave = facts is not None and facts.errors
            return theme.color("error" if grave else "stale")
        counts = self._counts(row, column)
        muted = column in {DocumentColumn.LAST, DocumentColumn.GROUP} or (
            column in _LANGUAGES and not (counts and counts.texts)
        )
        return theme.color("muted") if muted else None


# --- how it is painted ------------------------------------------------------------------------

#: Height of a bar, its widest, and what is left of it (pixels).
_BAR, _WIDEST, _GAP = 6, 36, 6

#: From the edge of a cell to its words, and what a line is higher than its words (pixels).
_EDGE, _ROW = 3, 14

#: A heading is bolder and has its own edges; a badge has ends beside its words, and a widest size.
_HEAD, _BADGE = 16, 132

#: A title has at least so much room (characters).
_LEAST = 18

#: What may stand in a column, beside its heading, to know how wide it has to be.
_WIDEST_WORDS: Mapping[DocumentColumn, tuple[str, ...]] = {
    DocumentColumn.CHECKS: ("⊘ 9  △ 99",),
    DocumentColumn.COMMENTS: ("● 99",),
    DocumentColumn.GROUP: ("nur hier", "只在这里"),
    DocumentColumn.LAST: ("王老师  昨天 10:30", "yesterday 10:30"),
    **dict.fromkeys(_LANGUAGES, ("100 %",)),
}

#: The columns in the order in which they find room.
_BY_WEIGHT = (
    *(
        DocumentColumn.COMMENTS,
        DocumentColumn.CHECKS,
        DocumentColumn.EN,
        DocumentColumn.DE,
        DocumentColumn.ZH,
        DocumentColumn.STAGE,
    ),
    *(DocumentColumn.GROUP, DocumentColumn.LAST),
)


class _DocumentDelegate(LinedDelegate):
    """Paints languages as bars with a number, stages as badges; all else as tables do."""

    def __init__(self, look: Appearance, parent: "DocumentsTable") -> None:
        super().__init__(look, parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell."""
        counts: TranslationCounts | None = index.data(LANGUAGE_ROLE)
        badge: str | None = index.data(BADGE_ROLE)
        if not badge and (counts is None or not counts.texts):
            super().paint(painter, option, index)
            return
        draw_ground(self, painter, option, index)
        self.rule(painter, option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        if badge:
            self._badge(painter, option, inside, badge)
        elif counts is not None:
            self._bar(painter, option, inside, counts, index.data())
        painter.restore()

    def _badge(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, words: str
    ) -> None:
        theme = self._look.theme
        metrics = QFontMetrics(option.font)
        width = min(metrics.horizontalAdvance(words) + _HEAD, inside.width())
        height = metrics.height() + 4
        frame = QRect(inside.left(), inside.center().y() - height // 2 + 1, width, height)
        rounded(painter, frame, theme.color("selection"), height / 2)
        painter.setPen(theme.color("accent"))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 8)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, shown)

    def _bar(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inside: QRect,
        counts: TranslationCounts,
        words: str,
    ) -> None:
        theme = self._look.theme
        room = inside.width() - _GAP - QFontMetrics(option.font).horizontalAdvance("100 %")
        width = max(0, min(_WIDEST, room))
        if width < _GAP:
            width = 0
        frame = QRect(inside.left(), inside.center().y() - _BAR // 2 + 1, width, _BAR)
        rounded(painter, frame, theme.color("line"), _BAR / 2)
        done = width * counts.percent // 100
        if done:
            frame.setWidth(done)
            color = "accent" if counts.percent == 100 else "stale"
            rounded(painter, frame, theme.color(color), _BAR / 2)
        painter.setPen(theme.color("ink"))
        place = inside.adjusted(width + _GAP if width else 0, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class DocumentsTable(KeyTable):
    """The table. `wanted` carries a document that is opened, `chosen`: another one is marked."""

    wanted = Signal(str)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._open)
        self.asked.connect(self._open_current)
        self._model: DocumentsModel | None = None

    def dress(self, look: Appearance, facts: Facts) -> None:
        """Take model and colours."""
        self._model = DocumentsModel(look, facts, self)
        self.setModel(self._model)
        self.setItemDelegate(_DocumentDelegate(look, self))
        self.selectionModel().currentRowChanged.connect(self._mark)
        self.fit()

    @property
    def documents(self) -> DocumentsModel:
        """The model.

        Raises:
            RuntimeError: if the table has none yet.

        """
        if self._model is None:
            problem = "the table is not dressed yet"
            raise RuntimeError(problem)
        return self._model

    @property
    def current(self) -> str:
        """The document that is marked, empty if none."""
        return self.documents.document(self.currentIndex())

    def mark(self, document: str) -> None:
        """Mark a document, the first one where it is not listed."""
        ids = [each.entry.id for each in self.documents.rows]
        if ids:
            self.selectRow(ids.index(document) if document in ids else 0)

    def wish(self, event: QKeyEvent) -> str:
        """Open on Enter."""
        return "open" if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} else ""

    def fit(self) -> None:
        """Give each column the width of its words; those that tell least go where room ends.

        The widths do not follow from the lines: to know those, all documents would be read.
        """
        metrics, head = self.fontMetrics(), self.horizontalHeader()
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(metrics.height() + _ROW)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(DocumentColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        left = self.viewport().width() - _LEAST * metrics.averageCharWidth()
        there = [e for e in _BY_WEIGHT if e is not DocumentColumn.GROUP or self.documents.grouped]
        self.setColumnHidden(DocumentColumn.GROUP, True)
        widths = {column: self._width(column, _WIDEST) for column in there}
        # Where there is no room for the bars, their numbers do.
        if sum(widths.values()) - widths[DocumentColumn.LAST] > left:
            widths = {column: self._width(column, 0) for column in there}
        for column, width in widths.items():
            left -= width
            self.setColumnHidden(column, left < 0)
            if left >= 0:
                self.setColumnWidth(column, width)

    def _width(self, column: DocumentColumn, bar: int) -> int:
        measure = self.fontMetrics().horizontalAdvance
        head = measure(say(_HEADS[column])) + _HEAD
        if column is DocumentColumn.STAGE:
            language = self.documents.language
            stages = [*STAGES.values(), *CLASS_LEVELS.values()]
            words = min(max(measure(each[language]) for each in stages) + _HEAD, _BADGE)
        else:
            words = max(measure(each) for each in _WIDEST_WORDS[column])
        beside = bar + _GAP if bar and column in _LANGUAGES else 0
        return max(head, beside + words) + 2 * _EDGE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        if self._model is not None:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another language or font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange} and self._model:
            self.fit()

    def _open(self, index: QModelIndex) -> None:
        self.wanted.emit(self.documents.document(index))

    def _open_current(self, _wish: str) -> None:
        if self.current:
            self.wanted.emit(self.current)

    def _mark(self, _index: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit()
