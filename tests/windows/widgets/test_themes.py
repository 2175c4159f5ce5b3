"""What can be told apart in each theme, reckoned from its file and the style sheet (WCAG 2.2)."""

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon
from PySide6.QtWidgets import QLineEdit

from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.widgets.icons import icon
from curriculum_studio.widgets.theme import (
    CHINESE,
    THEMES,
    Theme,
    derived,
    language_font,
    load_theme,
    text_font,
    window_font,
)
from tests.windows.colours import contrast

#: Contrast of texts (1.4.3), and of icons, edges, ticks and the thumbs of scroll bars (1.4.11).
TEXT, PART = 4.5, 3.0

#: Colours of texts, and what they may stand on.
INKS = ("ink", "muted", "stale", "error", "link")
GROUNDS = ("page", "panel", "strip", "hover", "selection", "stale_ground", "found")

#: Pairs beyond those: what the page and the boards paint, by first and second colour.
TEXTS = {
    *product(("accent",), ("page", "panel", "strip", "hover", "selection")),
    *product(("ink", "link", "error"), ("inserted", "deleted")),
    *product(("ink",), ("pressed", "mark", "written")),
    *product(("accent_ink",), ("accent", "accent_hover")),
    ("page", "ink"),
    ("toast_link", "ink"),
}
PARTS = {
    *product(("edge", "thumb"), ("page", "panel", "strip")),
    *product(("muted", "accent", "error", "stale"), ("page", "panel", "strip", "hover")),
    *product(("accent", "stale"), ("written", "found")),
    *product(("accent",), ("selection",)),
}

#: What a rule of the style sheet stands on where it names no ground.
BEHIND = ("page", "panel")
RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
NAMED = re.compile(r"(?<![-\w])(color|background|border(?:-\w+)*): [^;]*?@(\w+)")


def colours(theme: Theme) -> dict[str, str]:
    return {
        **{name: getattr(theme, name) for name in Theme.__dataclass_fields__},
        **derived(theme),
    }


@pytest.fixture(params=THEMES)
def theme(request) -> Theme:
    return load_theme(FolderResources(resource_folder("resources")), request.param)


def weak(theme: Theme, pairs: set[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    known = colours(theme)
    found = {(one, two): contrast(QColor(known[one]), QColor(known[two])) for one, two in pairs}
    return {pair: round(value, 2) for pair, value in found.items() if value < least}


def test_texts_can_be_read(theme):
    assert weak(theme, set(product(INKS, GROUNDS)) | TEXTS, TEXT) == {}


def test_icons_edges_and_thumbs_can_be_seen(theme):
    assert weak(theme, PARTS, PART) == {}


def rules() -> list[tuple[str, dict[str, str]]]:
    """The rules of the style sheet: their selectors, and the colours that they name."""
    path = resource_folder("resources") / "themes" / "window.qss"
    sheet = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return [
        (" ".join(selectors.split()), dict(NAMED.findall(body)))
        for selectors, body in RULE.findall(sheet)
    ]


def test_each_text_of_the_style_sheet_can_be_read(theme):
    pairs = set()
    for selectors, named in rules():
        if "color" in named and ":disabled" not in selectors:
            grounds = (named["background"],) if "background" in named else BEHIND
            if named["color"] in {"accent_ink", "page", "toast_link"}:
                continue  # they stand on the accent and on the note that passes: in TEXTS
            pairs |= set(product((named["color"],), grounds))
    assert len(pairs) > 10
    assert weak(theme, pairs, TEXT) == {}


#: Fields, buttons and boxes to tick: where they end has to be seen.
EDGED = re.compile(
    r"(^|, )(QPushButton|QLineEdit|QComboBox|QSpinBox|QDateEdit|QToolButton\[role=\"field\"\]"
    r"|QAbstractItemView::indicator)(,|$)"
)


def test_edges_of_fields_and_boxes_can_be_seen(theme):
    pairs, kinds = set(), set()
    for selectors, named in rules():
        found = EDGED.search(selectors)
        if found is not None and "border" in named:
            kinds.add(found.group(2))
            pairs |= set(product((named["border"],), BEHIND))
    assert len(kinds) == 7
    assert weak(theme, pairs, PART) == {}


def test_how_far_something_is_stands_out_from_what_is_left(theme):
    named = dict(rules())
    done, left = (named[each]["background"] for each in ("QProgressBar::chunk", "QProgressBar"))
    assert weak(theme, {(done, left)}, PART) == {}


def test_what_cannot_be_used_is_told_from_what_can(theme):
    assert weak(theme, {("ink", "faint")}, PART) == {}
    assert weak(theme, {("muted", "faint"), ("edge", "edge_disabled")}, 1.5) == {}
    assert weak(theme, {("faint", "panel")}, 2) == {}


def test_icons_of_what_cannot_be_done_are_struck_through_in_high_contrast(theme, qapp):
    drawn = icon("undo", theme)
    images = [
        drawn.pixmap(20, 20, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    ]
    covered, faint = (
        {(x, y) for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 128}
        for image in images
    )
    assert (faint != covered) == theme.strike_disabled
    tones = [image.pixelColor(*min(covered & faint)).name() for image in images]
    assert tones[0] != tones[1]


@pytest.mark.parametrize("window", ["zh_CN", "en", "de"])
def test_quotation_marks_are_as_wide_as_the_text_wants_them_not_the_window(window, qapp):
    font = window_font(window)
    font.setFamilies([*CHINESE])
    chinese, english = text_font(font, "称“其他垃圾”"), text_font(font, "Say “residual waste”")
    assert (chinese.families(), chinese.pointSizeF()) == (font.families(), font.pointSizeF())
    assert chinese.featureTags() == []
    narrow = QFontInfo(font).family() in CHINESE
    assert [tag.toString() for tag in english.featureTags()] == (["pwid"] if narrow else [])


@pytest.mark.parametrize("window", ["zh_CN", "en"])
def test_a_field_has_the_marks_of_its_language_and_else_the_font_of_the_window(window, qapp):
    qapp.setFont(window_font(window))
    pwid = QFont.Tag("pwid")
    for language, width in (("zh", 0), ("de", 1)):
        line = QLineEdit()
        line.setFont(language_font(language))
        assert (line.font().featureValue(pwid), line.font().families()) == (
            width,
            qapp.font().families(),
        )
    qapp.setFont(window_font("en"))
