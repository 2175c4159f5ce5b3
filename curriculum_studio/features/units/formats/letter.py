"""The letter to families: what the children will do and why, how to join in, consent to photos."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from curriculum_studio.core.kinds import is_aim
from curriculum_studio.core.payloads.unit import SectionRole
from curriculum_studio.features.units.formats.unit_print_model import (
    BOX,
    HandoutWord,
)
from curriculum_studio.features.units.model.unit_parts import (
    activities_of,
    head_of,
    section_of,
)
from curriculum_studio.render.blocks import (
    Block,
    ListItem,
    PageBreak,
    ParagraphBlock,
    PrintedCell,
    TableBlock,
)
from curriculum_studio.render.flow import shares
from curriculum_studio.render.vocabulary import (
    SEPARATOR,
    until,
    weeks_of,
)

if TYPE_CHECKING:  # it makes the letter too
    from curriculum_studio.features.units.formats.unit_docx import Handout

#: What stands at the bottom of the form of consent.
_SIGNED: tuple[HandoutWord, ...] = ("child", "guardian")


#: A theme has more activities than families want to read about.
_MOST_ACTIVITIES = 8


def letter_blocks(handout: "Handout") -> Iterator[Block]:
    """Yield the letter: what the children will do and why, how to join in, consent to photos."""
    texts, language = handout.texts, handout.language
    head = head_of(handout.document)
    yield from handout.title("letter")
    yield ParagraphBlock(texts.by_rule(handout.word("greeting")), "source")
    if handout.word("hello"):
        yield ParagraphBlock(texts.by_rule(handout.word("hello")))
    begin = handout.word(
        "begin",
        weeks=weeks_of(head.weeks, language),
        class_level=handout.class_level,
        title=texts.of(handout.document.root).plain,
    )
    yield ParagraphBlock(texts.by_rule(begin))
    yield from _when(handout, head.weeks)
    yield from _part(handout, "why", "origin")
    yield from _aims(handout)
    yield from _activities(handout)
    help_ = list(_part(handout, "help", "home"))
    if help_:
        yield from help_
    else:
        yield handout.sub(handout.word("help"))
        yield ParagraphBlock(texts.by_rule(handout.word("no_help")))
    yield ParagraphBlock(texts.by_rule(handout.word("thanks")))
    if handout.word("closing"):
        yield ParagraphBlock(texts.by_rule(handout.word("closing")), "source")
    name, date = head.kindergarten or handout.word("our_kindergarten"), handout.word("letter_date")
    # Below each other in Chinese; else in one line, so that a letter of a page stays one.
    for words in (name, date) if language == "zh" else (f"{date}\u2003{name}",):
        yield ParagraphBlock(texts.by_rule(words), "signature")
    yield PageBreak()
    yield from _consent(handout)


def _when(handout: "Handout", weeks: int) -> Iterator[Block]:
    """Yield the days of the theme, and those on which the house is closed meanwhile."""
    first, last = handout.weeks.days_of_week(1), handout.weeks.days_of_week(max(1, weeks))
    if not first or not last:
        return
    days = until(first[0], last[-1], handout.language)
    yield ParagraphBlock(handout.texts.by_rule(handout.word("when", days=days)))
    free = SEPARATOR[handout.language].join(handout.weeks.free_days(max(1, weeks)))
    if free:
        yield ParagraphBlock(handout.texts.by_rule(handout.word("closed", days=free)))


def _part(handout: "Handout", heading: HandoutWord, role: SectionRole) -> Iterator[Block]:
    """Yield a section of the unit under a heading of the letter, as running text."""
    content = [
        replace(block, role="body") if isinstance(block, ParagraphBlock) else block
        for block in handout.content(role)
        if not (isinstance(block, ParagraphBlock | ListItem) and block.text.blank)
    ]
    if content:
        yield handout.sub(handout.word(heading))
        yield from content


def _aims(handout: "Handout") -> Iterator[Block]:
    section = section_of(handout.document, "aims")
    if section is None:
        return
    aims = list(filter(is_aim, handout.document.children_of(section.id)))
    texts = [replace(handout.texts.of(aim), anchor="") for aim in aims]
    written = [text for text in texts if not text.blank]
    if not written:
        return
    yield handout.sub(handout.word("hopes_title"))
    yield ParagraphBlock(handout.texts.by_rule(handout.word("hopes")))
    yield from (ListItem(text, "dot", "·", 1, f"{section.id}-letter") for text in written)


def _activities(handout: "Handout") -> Iterator[Block]:
    wanted = [
        replace(handout.texts.of(node), anchor="") for node in activities_of(handout.document)
    ]
    names = [text for text in wanted if not text.blank][:_MOST_ACTIVITIES]
    if not names:
        return
    yield handout.sub(handout.word("doing"))
    yield from (ListItem(text, "dot", "·", 1, "letter-activities") for text in names)


def _consent(handout: "Handout") -> Iterator[Block]:
    """Yield the slip that comes back signed; each use of photos is agreed to by itself."""
    texts = handout.texts
    yield handout.sub(handout.word("consent"))
    yield ParagraphBlock(texts.by_rule(handout.word("consent_what")))
    rows = [
        tuple(
            PrintedCell((handout.said(words),), at, align="center" if at else "left", look="head")
            for at, words in enumerate(("", handout.word("yes"), handout.word("no")))
        )
    ]
    for name in ("consent_class", "consent_families", "consent_project"):
        row = [PrintedCell((handout.said(handout.word(name)),), 0)]
        row += [PrintedCell((handout.said(BOX),), at, align="center") for at in (1, 2)]
        rows.append(tuple(row))
    yield TableBlock(shares((72.0, 14.0, 14.0)), tuple(rows), 1, look="grid")
    yield ParagraphBlock(texts.by_rule(handout.word("consent_free")))
    line = tuple(
        cell
        for at, name in enumerate(_SIGNED)
        for cell in (
            handout.label(handout.word(name), 2 * at),
            PrintedCell((handout.said("　"),), 2 * at + 1),
        )
    )
    dated = (handout.label(handout.word("date")), PrintedCell((handout.said("　"),), 1, columns=3))
    yield TableBlock(shares((18.0, 28.0, 26.0, 28.0)), (line, dated), look="fields")
