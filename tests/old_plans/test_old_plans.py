"""Old plans that are open come in as well as they did; the answers are fit to measure with."""

import pytest

from tests.features.word_import.formats.proof import prove
from tests.old_plans.measure import Counts, compare, measure, plain

#: Fields that are not right yet, at most; every kind has to be. Only to be lowered.
WRONG = 2

#: Every so many plans are read each day, and all in campaigns.
DAILY = 3


@pytest.mark.parametrize("every", [DAILY, pytest.param(1, marks=pytest.mark.campaign)])
def test_plans_come_in_as_well_as_they_did_and_no_word_is_lost(every):
    """What has no place stands among the unsorted: characters are counted, read from the XML."""

    def look(path, outcome):
        if outcome.reading.document.kind == "unit":
            prove(path.read_bytes(), outcome.reading.document, outcome.tally, labels=None)

    found = measure("development", look, every=every)
    wrong = [each for counts in found.values() for each in counts.wrong]
    assert all(counts.kinds == counts.files for counts in found.values()), wrong
    assert len(wrong) <= WRONG, wrong


def test_what_is_read_wrong_or_too_much_counts_against_it():
    counts = Counts()
    right = {"kind": "lesson", "title": "影子", "goals": ["能看。", "愿意说。"], "minutes": 20}
    compare("plan", right, {**right, "title": "光", "goals": ["1.能看", "愿意听", "会画"]}, counts)
    assert (counts.values.total(), counts.values_right.total(), counts.surplus.total()) == (5, 3, 1)
    assert counts.fields_right.total() == 2
    assert counts.share == 0.5
    assert len(counts.wrong) == 2


def test_an_entry_on_another_day_is_wrong():
    rows = [{"row": "集体活动", "entries": [{"from": 1, "to": 2, "text": "唱歌"}]}]
    read = [{"group": "", "row": "集体活动", "from": 1, "to": 1, "text": "唱歌"}]
    counts = Counts()
    compare("plan", {"kind": "week", "rows": rows}, {"kind": "week", "rows": read}, counts)
    assert (counts.values_right["rows"], counts.values["rows"]) == (0, 1)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("（1）能看。", "能看"),
        ("《你好，小水滴》", "你好,小水滴"),
        ("一、热身", "热身"),
        ("3月", "3月"),
        ("语言：\n《水》", "语言:水"),
    ],
)
def test_words_alone_are_compared(text, words):
    assert plain(text) == words
