"""Values that two sides changed: languages, lists of named things, things without names."""

import pytest

from curriculum_studio.core.edits import EditError
from curriculum_studio.core.merge.registers import merge_payload, merge_value
from curriculum_studio.core.merge.tree_merge import merge
from curriculum_studio.core.payloads import Alignment
from curriculum_studio.core.payloads.indicators import Band, Indicator
from curriculum_studio.core.payloads.standard import Clause, Column, FrontMatter, Table
from curriculum_studio.languages import LocalizedText
from tests.helpers.documents import small_standard, small_unit

ONE, TWO, THREE = (Alignment(framework="f", goal=each) for each in "abc")


def text(**strings: str) -> LocalizedText:
    return LocalizedText(strings)


def test_languages_of_a_field_come_together():
    base = FrontMatter(issuer=text(zh="协会", en="Society"))
    mine = FrontMatter(issuer=text(zh="学会", en="Society"))
    theirs = FrontMatter(issuer=text(zh="协会", en="Association"))
    merged, contested = merge_payload(base, mine, theirs)
    assert merged == FrontMatter(issuer=text(zh="学会", en="Association"))
    assert contested == []


def test_one_language_of_a_field_twice_has_to_be_decided():
    base, mine, theirs = (FrontMatter(issuer=text(zh=each)) for each in ("协会", "学会", "委员会"))
    merged, contested = merge_payload(base, mine, theirs)
    assert merged in {mine, theirs}
    assert contested == ["issuer"]


def test_links_that_both_made_and_took_out_come_together():
    base, mine, theirs = (
        Clause(alignments=each) for each in ((ONE, TWO), (ONE, TWO, THREE), (TWO,))
    )
    merged, contested = merge_payload(base, mine, theirs)
    assert merged.alignments == (TWO, THREE)
    assert contested == []


def test_a_thing_without_a_name_that_both_altered_has_to_be_decided():
    bands = [(Band(lower=0, upper=each, points=1),) for each in (5, 6, 4)]
    base, mine, theirs = (Indicator(bands=each) for each in bands)
    merged, contested = merge_payload(base, mine, theirs)
    assert merged.bands in {mine.bands, theirs.bands}
    assert contested == ["bands"]


def test_numbers_stand_for_their_place():
    base, mine, theirs = (Indicator(grades=each) for each in ((1.0, 0.5), (1.0, 0.6), (0.9, 0.5)))
    assert merge_payload(base, mine, theirs)[1] == ["grades"]


def test_columns_come_together_by_their_names():
    def table(*columns: tuple[str, float]) -> Table:
        return Table(columns=tuple(Column(id=name, width=width) for name, width in columns))

    base = table(("a", 50), ("b", 50))
    mine, theirs = table(("a", 40), ("b", 50)), table(("a", 50), ("n", 20), ("b", 50))
    merged, contested = merge_payload(base, mine, theirs)
    assert merged == table(("a", 40), ("n", 20), ("b", 50))
    assert contested == []


def test_what_one_took_out_and_the_other_altered_has_to_be_decided():
    base = (Column(id="a", width=1), Column(id="b", width=1))
    mine, theirs = (base[0],), (base[0], Column(id="b", width=2))
    value, contested = merge_value(base, mine, theirs)
    assert contested
    assert value in {mine, theirs}


def test_other_documents_are_not_merged():
    with pytest.raises(EditError):
        merge(small_standard(), small_standard(), small_unit())
