"""Anchors of comments stay on their words or say that they do not know."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum_studio.core.anchors import CONTEXT, anchored, find, located, quoted
from curriculum_studio.core.document import Node, assembled
from curriculum_studio.core.edits import Remove, SetCell, apply
from curriculum_studio.core.payloads.review import Anchor
from curriculum_studio.core.text import OBJECT, Cell, Mark
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import random_edits, small_standard
from tests.helpers.strategies import randoms

TEXT = "学校应建立节能制度，每年公布用电数据。幼儿园应建立节能制度，每年公布用水数据。"


def marked(text, quotation, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(quotation, start + 1)
    node = Node("n", "paragraph", cells={"zh": Cell(text)})
    return anchored(node, "zh", start, start + len(quotation))


def place(text, anchor):
    found = located(text, anchor)
    return None if found is None else found[0]


@pytest.mark.parametrize("nth", [0, 1])
def test_repeated_words_are_found_at_their_own_place(nth):
    anchor = marked(TEXT, "节能制度", nth)
    own = TEXT.index("节能制度", nth * 20)
    assert place(TEXT, anchor) == own
    assert place("总则：" + TEXT, anchor) == own + 3
    assert place(TEXT + "另有规定的除外。", anchor) == own


def test_words_of_a_deleted_sentence_are_not_looked_for_in_the_next_one():
    anchor = marked(TEXT, "节能制度")
    assert place("幼儿园应建立节能制度，每年公布用水数据。", anchor) is None


def test_words_that_were_changed_are_not_found():
    anchor = marked(TEXT, "用电数据")
    assert place(TEXT.replace("用电", "能耗"), anchor) is None


def test_a_word_in_another_sentence_is_not_the_same_word():
    assert place("因此由专人负责制度。", marked("建立节能制度", "制度")) is None


def test_words_that_stand_twice_now_are_uncertain():
    anchor = marked("由专人负责。", "专人")
    assert place("由专人负责。由专人负责。", anchor) is None


@pytest.mark.parametrize(
    ("before", "now"),
    [
        # What was typed reads like the marked words, and these are still there, further back.
        ("学校[制度]。", "学校制度。制度。"),
        ("学校应[建]立制度。", "学校应建立建立园所。"),
        ("应由专人[负责]。", "应由规定负责。应由专人负责。"),
        ("由专人[负责]。", "由专由专人负责。人负责。"),
        # The other sentence of a text that was split, and of one that was joined to it.
        ("应建立[制度]。应建立制度。", "应建立制度。"),
        ("应建立制度。应建立[制度]。", "应建立制度。"),
        ("由[专人]负责。", "由专人负责。由专人负责。"),
        # Less around the words than tells them, in a short text and in a long one.
        ("甲乙由[专人]负责丙丁", "子丑由专人负寅卯"),
        (f"{'甲' * 400}应由[专人]负责{'乙' * 400}", f"{'子' * 400}应由专人负责{'丑' * 400}"),
        # Two places, each of which has one half of what stood around the words.
        (
            "一二三四五六七八九十百千[专人]子丑寅卯辰巳午未申酉戌亥",
            "一二三四五六七八九十百千专人。专人子丑寅卯辰巳午未申酉戌亥",
        ),
    ],
)
def test_words_that_read_like_the_marked_ones_are_not_taken_for_them(before, now):
    start, end = before.index("["), before.index("]") - 1
    text = before.replace("[", "").replace("]", "")
    assert place(now, marked_range(text, start, end)) is None


def test_the_same_words_in_a_sentence_that_is_added_change_nothing():
    anchor = marked(TEXT, "用电数据")
    assert place(TEXT + "用电数据由专人记录。", anchor) == TEXT.index("用电数据")


def test_the_whole_text_is_found_only_as_the_whole_text():
    anchor = marked("节能", "节能")
    assert place("节能", anchor) == 0
    assert place("应节能并节水", anchor) is None


def test_long_texts_need_more_around_the_words():
    text = "".join(f"第{at}条规定了学校的节能目标；" for at in range(100))
    anchor = marked(text, "节能目标", 50)
    assert len(anchor.prefix) == len(anchor.suffix) == CONTEXT
    own = text.index("第50条") + len("第50条规定了学校的")
    assert place(text, anchor) == own
    assert place("前言。" + text, anchor) == own + 3
    # What is kept repeats in the part of the text that is not kept.
    lone = "因此学校的节能目标；"
    assert place(lone, anchor) is None


# --- what is more than a character, or less ---------------------------------------------------


def with_objects(text, *values):
    """A node whose object characters are references, one to each of some ids."""
    places = [at for at, character in enumerate(text) if character == OBJECT]
    marks = [Mark(at, at + 1, "ref", value) for at, value in zip(places, values, strict=True)]
    return Node("n", "paragraph", cells={"zh": Cell(text, tuple(marks))})


def state_in(node, anchor):
    return find(assembled([node]), anchor).state


def test_another_reference_in_the_marked_words_is_other_words():
    text = f"符合{OBJECT}和{OBJECT}的规定。"
    node = with_objects(text, "table", "figure")
    first, second, both, none = (
        anchored(node, "zh", *place) for place in ((0, 3), (3, 5), (2, 5), (5, 8))
    )
    for anchor in (first, second, both, none):
        assert state_in(node, anchor) == "attached"
        assert state_in(with_objects(f"应{text}", "table", "figure"), anchor) == "attached"
    other = with_objects(text, "table", "annex")
    states = [state_in(other, anchor) for anchor in (first, second, both, none)]
    assert states == ["attached", "changed", "changed", "attached"]
    swapped = with_objects(text, "figure", "table")
    states = [state_in(swapped, anchor) for anchor in (first, second, both, none)]
    assert states == ["changed", "changed", "changed", "attached"]


def test_a_formula_that_is_changed_is_other_words():
    def formula(latex):
        cell = Cell(f"式{OBJECT}中", (Mark(1, 2, "formula", latex),))
        return Node("n", "paragraph", cells={"zh": cell})

    anchor = anchored(formula("x^2"), "zh", 1, 2)
    assert state_in(formula("x^2"), anchor) == "attached"
    assert state_in(formula("x^3"), anchor) == "changed"


def test_an_anchor_that_knows_nothing_of_objects_is_found_by_its_characters():
    node = with_objects(f"符合{OBJECT}的规定。", "table")
    anchor = replace(anchored(node, "zh", 0, 4), objects=())
    assert state_in(node, anchor) == "attached"


def test_objects_of_an_anchor_are_read_as_they_were_marked():
    node = with_objects(f"符合{OBJECT}和{OBJECT}。", "table", "figure")
    cell = quoted(anchored(node, "zh", 3, 5))
    assert cell == Cell(f"和{OBJECT}", (Mark(1, 2, "ref", "figure"),))
    assert quoted(Anchor(quotation="和", objects=("nonsense",))) == Cell("和")


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("We serve [cafe] au lait.", "We serve cafe\u0301 au lait."),
        ("请[👩]讲故事。", "请👩\u200d🏫讲故事。"),
        ("请[👍]鼓励孩子。", "请👍🏽鼓励孩子。"),
        ("见[☎]一栏说明。", "见☎\ufe0f一栏说明。"),
        ("由[🏫]老师讲故事。", "由👩\u200d🏫老师讲故事。"),
        ("旗帜为[🇩]一个字母。", "旗帜为🇩🇪一个字母。"),
    ],
)
def test_a_sign_that_became_part_of_another_one_is_other_words(before, now):
    start, end = before.index("["), before.index("]") - 1
    text = before.replace("[", "").replace("]", "")
    anchor = marked_range(text, start, end)
    assert place(text, anchor) == start
    assert place(f"总则：{text}", anchor) == start + 3
    assert place(now, anchor) is None


def test_what_was_marked_within_a_sign_is_found_there():
    text = "请👩\u200d🏫讲e\u0301t故事。"
    for start, end in ((1, 2), (5, 6), (6, 7), (0, 2)):
        anchor = marked_range(text, start, end)
        assert place(f"总则：{text}", anchor) == start + 3
    flags = "旗🇩🇪🇨🇳旗帜在此。"
    assert place(f"总则：{flags}", marked_range(flags, 1, 3)) == 4
    assert place(f"总则：{flags}", marked_range(flags, 3, 5)) == 6


def test_nothing_marked_means_the_whole_node():
    document = small_standard()
    anchor = anchored(document.root, "zh", 3, 3)
    assert anchor.quotation == ""
    assert find(document, anchor).state == "attached"


def test_a_removed_node_leaves_an_orphan_and_a_removed_language_a_change():
    document = small_standard()
    clause = next(each for each in document.walk() if each.text("en") == "Organisation")
    anchor = anchored(clause, "en", 0, 5)
    gone = apply(document, Remove(clause.id)).document
    assert find(gone, anchor).state == "orphan"
    untold = apply(document, SetCell(clause.id, "en", None)).document
    assert find(untold, anchor).state == "changed"


# --- random edits -----------------------------------------------------------------------------

#: Sentences that resemble each other, as in standards.
sentences = st.lists(
    st.sampled_from(["学校应建立制度，", "幼儿园应建立制度。", "应建立", "制度。", "学校", "。"]),
    min_size=1,
    max_size=8,
).map("".join)


@pytest.mark.no_cover
@given(sentences, randoms, st.integers(1, 200))
def test_an_anchor_never_moves_to_other_words(text, rng: Random, edits):
    """Each character has an identity; what is typed has none and comes from another alphabet."""
    characters = [(character, at) for at, character in enumerate(text)]
    start = rng.randrange(len(text))
    end = rng.randint(start + 1, len(text))
    anchor = marked_range(text, start, end)
    own = characters[start:end]
    for _ in range(edits):
        at = rng.randint(0, len(characters))
        until = min(len(characters), at + rng.choice((0, 0, 0, 1, 3, 8)))
        typed = [(rng.choice("节能减排ABC "), -1) for _ in range(rng.choice((0, 1, 2, 5)))]
        characters[at:until] = typed
        now = "".join(character for character, _ in characters)
        found = located(now, anchor)
        if found is None:
            continue
        assert now[slice(*found)] == anchor.quotation
        if characters[slice(*found)] != own:
            # Its own words are gone, and these are all that reads like it: words and neighbours.
            assert not contains(characters, own)
            assert reads_alike(text, now, start, end, found)


def marked_range(text, start, end):
    return anchored(Node("n", "paragraph", cells={"zh": Cell(text)}), "zh", start, end)


def contains(characters, own):
    return any(characters[at : at + len(own)] == own for at in range(len(characters)))


def reads_alike(text, now, start, end, found, least=4):
    """Whether so many neighbours are the same, the borders of the text counting four each."""
    before, after = ("\x02" * 4 + each + "\x03" * 4 for each in (text, now))
    first, second = start + 3, found[0] + 3
    same = 0
    while first >= 0 and second >= 0 and before[first] == after[second]:
        first, second, same = first - 1, second - 1, same + 1
    first, second = end + 4, found[1] + 4
    while first < len(before) and second < len(after) and before[first] == after[second]:
        first, second, same = first + 1, second + 1, same + 1
    return same >= least


@pytest.mark.no_cover
@given(st.integers(0, 2**32), st.integers(1, 200))
def test_anchors_survive_edits_of_a_document(seed, count):
    document, rng = small_standard(), Random(seed)
    anchors = []
    for node in document.walk():
        for language in LANGUAGES:
            text = node.text(language)
            if text:
                start = rng.randrange(len(text))
                anchors.append(anchored(node, language, start, rng.randint(start + 1, len(text))))
    before = document
    document = apply(document, *random_edits(document, rng, count)).document
    for anchor in anchors:
        found = find(document, anchor)
        assert (found.state == "orphan") == (anchor.node not in document)
        if found.state == "orphan":
            continue
        text = document.nodes[anchor.node].text(anchor.language)
        if text == before.nodes[anchor.node].text(anchor.language):
            assert found.state == "attached"
            assert found.start == len(anchor.prefix)
        if found.state == "attached":
            assert text[found.start : found.end] == anchor.quotation


def test_most_anchors_survive_a_few_edits_of_other_places():
    """An anchor that always gave up would never be wrong either."""
    kept = 0
    for seed in range(200):
        rng = Random(seed)
        start = rng.randrange(len(TEXT) - 6)
        anchor = marked_range(TEXT, start, start + 6)
        at = rng.choice((0, len(TEXT)))
        now = TEXT[:at] + "（见附录A）" + TEXT[at:]
        kept += located(now, anchor) is not None
    assert kept == 200
