"""How a library stands to its group, in plain words."""

from datetime import datetime

import pytest

from curriculum_studio.features.group.model.group_store import Refused
from curriculum_studio.features.group.model.sharing_state import (
    SharingState,
    sharing_words,
    troubled,
    words_of,
)
from curriculum_studio.i18n import Catalogue, message

SAY = Catalogue().say
NINE_FORTY = datetime(2026, 11, 28, 9, 40)  # noqa: DTZ001 - as the clock of the room says


@pytest.mark.parametrize(
    ("state", "words", "trouble"),
    [
        (SharingState("connected", shared=2), "✓ All shared", False),
        (SharingState("connected"), "✓ In the group", False),
        (SharingState("connected", 4, 3), "↑ 3 documents wait to be shared", False),
        (SharingState("connected", 1, came=("A", "B")), "↓ Came from the group: A, B", False),
        (
            SharingState("lost", 4, 3, since=NINE_FORTY),
            "No way to the group since 09:40: everything is safe here",
            True,
        ),
    ],
)
def test_a_state_is_told_in_one_line(state, words, trouble):
    assert (SAY(words_of(state)), troubled(state)) == (words, trouble)


def test_what_the_group_refuses_is_trouble_also_beside_a_good_connection():
    problem = Refused(message("Group", "No"))
    assert troubled(SharingState("connected", 1, 1, problem=problem))


def test_a_document_is_shared_waits_or_is_only_here():
    told = [SAY(sharing_words(shared=s, waits=w)) for s, w in ((1, 0), (1, 1), (0, 0))]
    assert told == ["shared with the group", "shared; changes wait here", "only here"]
