"""Chips stand behind a text, or in lines of their own below it."""

import pytest

from curriculum_studio.editor.model.labels import chip_pitch, chip_top, place_chips
from curriculum_studio.editor.model.typography import Typography
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.widgets.theme import load_theme

BOTTOM, WIDTH = 500.0, 300


@pytest.fixture
def look(qapp):
    return Typography(load_theme(FolderResources(resource_folder("resources")), "light"))


@pytest.mark.parametrize("last", [60.0, 299.0])
def test_chips_in_lines_of_their_own_leave_the_letters_of_the_title_whole(look, last):
    """A second line of chips once lay over what hangs below the line of a title, as of g."""
    chips = place_chips(["ages 4–5"] * 8, look, "en", last, WIDTH)
    pitch = look.pitch("title")
    assert pitch > chip_pitch(look), "else nothing would be covered"
    assert chips.inline == (last == 60.0)
    tops = {chip.line: chip_top(chip, chips, look, BOTTOM, pitch) for chip in chips.chips}
    own = [top for line, top in tops.items() if line or not chips.inline]
    assert min(own) >= BOTTOM
    assert max(own) + look.pitch("chip") <= BOTTOM + chips.extra, "the row has room for them"
    if chips.inline:
        assert BOTTOM - pitch <= tops[0] <= BOTTOM - look.pitch("chip")
