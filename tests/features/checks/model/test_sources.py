"""Where rules are from, in three languages."""

import re

import pytest

from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.sources import source_in

#: Names of documents, which have no others.
_NAMES = re.compile(r"Directives Part|Curriculum Studio")


@pytest.mark.parametrize("language", ["zh", "de"])
def test_no_english_word_is_left(language):
    for rule in all_rules():
        said = _NAMES.sub("", source_in(rule.source, language))
        left = set(re.findall(r"[a-z]{2,}", said)) - {"und", "bis"}
        assert not {each for each in left if each in rule.source}, said


def test_parts_are_named_in_the_words_of_the_language():
    source = "GB/T 1.1—2020, 6.2.2 and table 3; ISO 1, clauses 14 to 16; GB 2, 8.5 to 8.7, annex D"
    assert source_in(source, "zh") == (
        "GB/T 1.1—2020，6.2.2和表3；ISO 1，第14章至第16章；GB 2，8.5至8.7，附录D"
    )
    assert source_in(source, "de") == (
        "GB/T 1.1—2020, 6.2.2 und Tabelle 3; ISO 1, Abschnitte 14 bis 16; "
        "GB 2, 8.5 bis 8.7, Anhang D"
    )
    assert source_in(source, "en") == source


def test_our_own_are_named_without_the_program_where_there_is_no_room():
    own = "Curriculum Studio, house rule of 2026"
    assert source_in(own, "zh") == "Curriculum Studio 自定规则（2026）"
    assert [source_in(own, each, short=True) for each in ("zh", "en", "de")] == [
        "自定规则（2026）", "House rule of 2026", "Hausregel von 2026",
    ]  # fmt: skip
