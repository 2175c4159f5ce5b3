"""Drafts with comments go out, are edited and commented by others, and come back twice."""

from dataclasses import replace
from random import Random

import pytest

from curriculum_studio.core.anchors import anchored, find
from curriculum_studio.features.publishing.service.exports import Prepared
from curriculum_studio.i18n import finish
from curriculum_studio.render.format_registry import writer_entry
from tests.helpers.commented import WHO, Reviewer
from tests.helpers.edited import EDITS, EditedFile, W
from tests.helpers.reviewed import library
from tests.helpers.samples import sample_bundle

#: Share of comments that have to be at their node, and share of those at their words.
RIGHT = 0.98


@pytest.fixture(scope="module")
def sample():
    return sample_bundle("standard", "zh").documents[0]


@pytest.fixture
def shelf(tmp_path, sample):
    with library(tmp_path, sample) as opened:
        yield opened


def sent(shelf, rng: Random, count: int) -> bytes:
    """The draft with some comments of ours, answered and decided."""
    nodes = [each for each in shelf.document.walk() if len(each.text("zh")) >= 4]
    for at in range(count):
        node = rng.choice(nodes)
        start = rng.randrange(len(node.text("zh")) - 1)
        end = rng.randrange(start + 1, len(node.text("zh")) + 1)
        anchor = anchored(node, "zh", start, end)
        words = f"原意见{at}"
        own = shelf.reviewing.add(shelf.id, anchor, words, author="王老师", organisation="甲园")
        if at % 3 == 0:
            shelf.reviewing.reply(own.id, f"答复{at}", author="李", organisation="乙园")
        if at % 5 == 0:
            shelf.reviewing.decide(own.id, "noted", "见纪要。")
    bundle = replace(sample_bundle("standard", "zh"), documents=(shelf.document,))
    prepared = Prepared(writer_entry("docx", "standard"), bundle)
    return finish(shelf.exports.word(prepared, named=True)).content


def reviewed(content: bytes, rng: Random, edits: int, comments: int) -> Reviewer:
    """A reviewer who edits the draft, comments on what was edited and on much else."""
    file = EditedFile(content, rng)
    own = {each: file.marks(each) for each in file.root.iter(f"{W}p")}
    touched = {edit(file).node for edit in rng.sample(EDITS, edits)}
    reviewer = Reviewer(file, rng)
    # Where paragraphs were joined, the words say to which of them a comment belongs.
    there = [
        each
        for each in file.root.iter(f"{W}p")
        if len(own.get(each, ())) == 1 and len(set(file.marks(each)) | set(own[each])) == 1
    ]
    hot = [each for each in there if own[each][0] in touched]
    for each in [*rng.sample(hot, min(3, len(hot))), *rng.sample(there, comments)]:
        reviewer.comment(each, own[each][0])
    return reviewer


def judged(shelf, preview, reviewer: Reviewer) -> dict[str, int]:
    """How many new comments stand at their words, at their node, nowhere, or elsewhere."""
    counts = dict.fromkeys(("words", "node", "nowhere", "elsewhere"), 0)
    new = {each.after.text: each.after for each in preview.incoming if each.before is None}
    for said in reviewer.said:
        anchor = new[said.text].anchor
        if not anchor.node:
            counts["nowhere"] += 1
        elif anchor.node != said.node:
            counts["elsewhere"] += 1
        elif anchor.quotation == said.words:
            counts["words"] += 1
        else:
            # Part of a reference or label: the whole of it.
            assert "\ufffc" in anchor.quotation or not anchor.quotation
            assert find(shelf.document, anchor).state == "attached"
            counts["node"] += 1
    return counts


def assert_a_round(shelf, seed: int, *, edits: int, comments: int):
    rng = Random(seed)
    reviewer = reviewed(sent(shelf, rng, 20), rng, edits, comments)
    ours = {each.id for each in shelf.comments}
    reviewer.answer("评审的答复")
    preview = shelf.preview(reviewer.content(), "back.docx")
    known = [each for each in preview.incoming if each.before is not None]
    assert {each.after.id for each in known} == ours
    assert preview.missing == ()
    assert [each.state for each in known].count("same") >= len(ours) - 1
    counts = judged(shelf, preview, reviewer)
    shelf.imports.take(preview)
    answers = [r for each in shelf.comments for r in each.replies if r.author == WHO]
    assert [each.text for each in answers] == ["评审的答复"]
    assert_the_second_round(shelf, reviewer)
    return counts


def assert_the_second_round(shelf, reviewer: Reviewer) -> None:
    """The same file brings nothing; a corrected comment and an answer are all that comes."""
    count = len(shelf.comments)
    assert shelf.take(reviewer.content(), "back.docx") == 0
    said = reviewer.said[0]
    reviewer.correct(said.text, "改过的意见")
    assert shelf.take(reviewer.content(), "back.docx") == 1
    assert len(shelf.comments) == count
    texts = [each.text for each in shelf.comments]
    assert "改过的意见" in texts
    assert said.text not in texts


def test_comments_of_a_reviewer_find_their_words(shelf):
    counts = assert_a_round(shelf, 1, edits=6, comments=30)
    assert counts["elsewhere"] == 0
    assert counts["words"] + counts["node"] >= 30


@pytest.mark.campaign
def test_hundreds_of_comments_after_hundreds_of_edits(tmp_path, sample):
    total = dict.fromkeys(("words", "node", "nowhere", "elsewhere"), 0)
    for seed in range(100, 125):
        (tmp_path / str(seed)).mkdir()
        with library(tmp_path / str(seed), sample) as shelf:
            counts = assert_a_round(shelf, seed, edits=8, comments=14)
        total = {name: total[name] + counts[name] for name in total}
    everything = sum(total.values())
    assert everything >= 350
    assert total["elsewhere"] == 0
    assert total["words"] + total["node"] >= RIGHT * everything, total
