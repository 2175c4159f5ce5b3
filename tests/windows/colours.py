"""What can be read on the screen, measured from pixels."""

from collections import Counter

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def luminance(colour: QColor) -> float:
    """The relative luminance of a colour by WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(each) for each in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21; texts want 4.5."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def colours_of(image: QImage) -> Counter[str]:
    """How many pixels have which colour; a pixel that nobody painted is “nothing”."""
    found: Counter[str] = Counter()
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixelColor(x, y)
            found[colour.name() if colour.alpha() == 255 else "nothing"] += 1
    return found


def ground_and_ink(widget: QWidget) -> tuple[str, float]:
    """The colour behind the words of a widget, and the contrast of what stands out most from it."""
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    image.fill(0)
    widget.render(image)
    found = colours_of(image)
    ground = found.most_common(1)[0][0]
    behind = QColor("black" if ground == "nothing" else ground)
    inks = [QColor(name) for name in found if name != "nothing"]
    return ground, max((contrast(behind, ink) for ink in inks), default=1.0)
