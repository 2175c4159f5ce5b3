"""The banner below a text whose source changed: the difference, and what can be done.

It stands below its text, so that no text moves within its row. Its two actions are links only in
the cell under the caret, and once they have been seen at their place for a moment: nothing is
confirmed by a click that was meant for a text.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout

from curriculum_studio.core.diff import DiffPiece
from curriculum_studio.editor.layout.line_layout import Lines, lay
from curriculum_studio.editor.model.display_text import NEW_LINE, glued, units
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass

#: So many characters of what stayed are shown beside a change.
_AROUND = 8

#: Pixels of the bar at the left, of room inside the banner and above it, at zoom 1.
_BAR, _INSIDE, _ABOVE = 3, 9, 6

_CHANGED = message("Page", "Source changed")
_CONFIRM = message("Page", "Ctrl+Enter confirms")
_STILL = message("Page", "F8 still correct")

Say = Callable[[Message], str]


@dataclass(frozen=True, slots=True)
class Banner:
    """A laid out banner. `actions` are stretches of its text that run a command when clicked."""

    lines: Lines
    height: int
    actions: tuple[tuple[int, int, str], ...]

    def command_at(self, place: QPointF) -> str:
        """Return the command at a place inside the text of the banner, empty if there is none."""
        layout = self.lines.layout
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            box = line.naturalTextRect()
            if box.top() - 2 <= place.y() <= box.bottom() + 2:
                at = line.xToCursor(place.x())
                for start, end, command in self.actions:
                    if start <= at <= end:
                        return command
        return ""


class _Text:
    """Text with formats, put together piece by piece."""

    def __init__(self) -> None:
        self.text = ""
        self.formats: list[QTextLayout.FormatRange] = []

    def add(self, text: str, form: QTextCharFormat | None = None) -> tuple[int, int]:
        start = units(self.text, len(self.text))
        self.text += text
        end = units(self.text, len(self.text))
        if form is not None:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = start, end - start, form
            self.formats.append(made)
        return start, end


def banner(
    pieces: Sequence[DiffPiece], typography: Typography, language: Language, width: int, say: Say
) -> Banner:
    """Make the banner for a difference; without pieces it only says that the source changed.

    `language` is that of the source, in whose font the difference is set.
    """
    text = _Text()
    text.add(f"△ {say(_CHANGED)}", typography.look("stale"))
    if pieces:
        text.add("  ")
        for piece in shortened(pieces):
            shown = piece.text.replace("\n", NEW_LINE)
            look = None if piece.kind == "same" else typography.look(piece.kind)
            text.add(shown, look)
    actions = []
    for words, command in ((_CONFIRM, "confirm"), (_STILL, "still_correct")):
        text.add("   ")
        start, end = text.add(glued(say(words)), typography.look("link"))
        actions.append((start, end, command))
    inside = typography.px(_INSIDE / 14)
    font = typography.font("banner", language)
    lines = lay(text.text, text.formats, font, width - 2 * inside, typography.pitch("banner"))
    height = lines.height + typography.px(_ABOVE / 14) + 6
    return Banner(lines, height, tuple(actions))


def shortened(pieces: Sequence[DiffPiece]) -> list[DiffPiece]:
    """Return a difference of whose long stretches that stayed only the ends are left."""
    short: list[DiffPiece] = []
    last = len(pieces) - 1
    for at, piece in enumerate(pieces):
        text = piece.text
        if piece.kind == "same" and len(text) > 3 * _AROUND:
            before = text[:_AROUND] if at else ""
            after = text[-_AROUND:] if at < last else ""
            text = f"{before}…{after}"
        short.append(DiffPiece(piece.kind, text))
    return short


def draw_banner(
    painter: QPainter, made: Banner, typography: Typography, box: QRectF, *, live: bool
) -> None:
    """Draw a banner at the top of a box; where it is not live its actions are no links."""
    gap = typography.px(_ABOVE / 14)
    ground = QRectF(box.left(), box.top() + gap, box.width(), made.height - gap)
    painter.fillRect(ground, typography.colour("stale_ground"))
    painter.fillRect(
        QRectF(box.left(), ground.top(), _BAR, ground.height()), typography.colour("stale")
    )
    painter.setPen(typography.colour("ink"))
    origin = banner_origin(box.topLeft(), typography)
    made.lines.layout.draw(painter, origin, [] if live else _muted(made, typography))


def _muted(made: Banner, typography: Typography) -> list[QTextLayout.FormatRange]:
    found = []
    for start, end, _ in made.actions:
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = start, end - start, typography.look("muted")
        found.append(each)
    return found


def banner_origin(corner: QPointF, typography: Typography) -> QPointF:
    """Return where the text of a banner begins whose box has this corner."""
    gap = typography.px(_ABOVE / 14)
    return QPointF(corner.x() + typography.px(_INSIDE / 14), corner.y() + gap + 3)
