"""The quick start: the most important topics of a role as two pages of paper."""

from collections.abc import Mapping, Sequence

from curriculum_studio.features.help.model.topic_text import (
    Block,
    Generated,
    Heading,
    Paragraph,
    Picture,
    Steps,
    TopicList,
    TopicTable,
)
from curriculum_studio.features.help.model.wording import ROLE_NAMES, Wording
from curriculum_studio.i18n import message
from curriculum_studio.render.paper import PaperBuilder, PaperWriter, word_paper

#: The topics of a role, as many as find room on two pages in each language.
TOPICS: Mapping[str, Sequence[str]] = {
    "teacher": (
        *("start-teacher", "week-plan", "school-form", "lesson-plan"),
        *("photos", "print", "send", "versions"),
    ),
    "standards": (
        *("start-standards", "clauses", "references", "translate"),
        *("comment", "edited-draft"),
    ),
}

TITLE = message("Help", "Quick start")

#: Where help is found, at the end of the paper.
MORE = message("Help", "More help: press F1 in the program. It needs no internet.")


def quick_start(wording: Wording, role: str, write: PaperWriter = word_paper) -> bytes:
    """Return the quick start of a role on paper.

    Raises:
        KeyError: if there is none for the role.

    """
    paper = PaperBuilder(
        wording.language, wording.say(TITLE), f"Curriculum Studio · {wording.say(ROLE_NAMES[role])}"
    )
    for identity in TOPICS[role]:
        topic = wording.manual.topics[identity]
        paper.section(topic.title)
        for block in _until_done(topic.blocks):
            _add(paper, block, wording)
    paper.text(wording.say(MORE))
    return write([paper.outline()])


def _until_done(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the beginning of a topic with its first steps; what follows them stays away."""
    steps = (at for at, block in enumerate(blocks, 1) if isinstance(block, Steps))
    return blocks[: next(steps, len(blocks))]


def _add(paper: PaperBuilder, block: Block, wording: Wording) -> None:
    match block:
        case Heading(text):
            paper.text(text)
        case Paragraph(line):
            paper.text(wording.line(line))
        case Steps(items):
            paper.numbered([wording.line(each) for each in items])
        case TopicList(items):
            paper.items([wording.line(each) for each in items])
        case TopicTable() | Picture() | Generated():
            return  # for the screen
