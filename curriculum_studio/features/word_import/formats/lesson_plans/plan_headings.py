"""Which lines of a plan are headings: those that look like the ones whose words are known."""

import re
from collections import Counter
from collections.abc import Sequence

from curriculum_studio.features.word_import.formats.lesson_plans.plan_head_lines import (
    side_by_side,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    PlanLabel,
    bracketed,
    is_title,
    known_label,
    label_at,
    likely_label,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import (
    is_generic,
    sort_of_title,
    split_title,
)
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    LeadKind,
    LinePrefix,
    WordParagraph,
    lead_of,
    match_lead,
    trimmed,
    with_label,
)

#: Signs that count headings.
_COUNTING: frozenset[LeadKind] = frozenset(
    ["han", "han_bracket", "dot", "chapter", "paren", "bracket", "circle", "article"]
)

_NUMBERED = re.compile(
    r"(?:活动|Activity|Angebot)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[：:、.．\s]\s*(?=\S)"
)
#: The name of an activity is at most so long where no label names it.
_LONGEST_NAME = 40

#: What stands for a colon between the words of a title and the name.
_DASH = re.compile(r"\s*[-—─－]{2,}\s*")
#: How parts of a plan end that no step does.
_OF_PLAN = re.compile("(?:建议|要点|说明|提示|资料|链接|分析|意见|附录?|备注)$")
#: So many names with a colon make that the form of headings.
_BY_COLON = 2
Shape = tuple[int, str, bool]


class HeadingShapes:
    """What the headings of a plan look like, told by those that have known words.

    A line of the same look is a heading too, whatever it says: a part that nobody knows must not
    become text of the part before it. Of numbered ones, the numbers have to go on.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Look at the lines of a plan that stand outside of tables."""
        self._shapes: set[Shape] = set()
        sizes = Counter(b.size for b in blocks if isinstance(b, WordParagraph) and b.text)
        self._usual = sizes.most_common(1)[0][0] if sizes else 0
        self._last: dict[str, int] = {}
        self._process_level = 0
        #: The first line of the plan.
        self._first: WordParagraph | None = None
        for line in blocks:
            if isinstance(line, WordParagraph) and not line.empty:
                text = with_label(line).text
                found = label_at(text)
                weak = found is not None and found.label.weak and not line.bold
                alone = found is not None and found.end == len(text)
                if found is not None and alone and not weak and found.label.target != "other":
                    self._shapes.add(_shape(line, lead_of(line)))
        self._shapes |= _likely_shapes(blocks)
        self._shapes |= _counted_shapes(blocks)
        #: Whether names with a colon behind them and nothing before them head parts of the plan.
        self.by_colon = _heads_by_colon(blocks)
        self._shapes.discard((0, "", False))
        #: How many known names before a colon are bold.
        self._bold_names = _bold_names(blocks)
        texts = (with_label(line).text for line in blocks if isinstance(line, WordParagraph))
        named = [each for text in texts if (each := bracketed(text)) is not None]
        self._bracketed = any(known_label(words) is not None for words, _ in named)

    def counts(self, kind: str) -> bool:
        """Whether signs of a kind count headings with known words."""
        return any(known == kind for _, known, _ in self._shapes)

    def goes_on(self, line: WordParagraph) -> bool:
        """Whether a line has the number that follows that of the last heading, in Han signs."""
        lead = lead_of(line)
        if lead is None or lead.kind not in {"han", "chapter"}:
            return False
        return self._last.get(lead.kind, 0) > 0 and lead.value == self._last[lead.kind] + 1

    def stands_out(self, line: WordParagraph) -> bool:
        """Whether a line looks like a title: in the middle, or larger than most others."""
        return line.align == "center" or line.size > self._usual or line.level == 1

    def is_title(self, line: WordParagraph, *, begun: bool) -> bool:
        """Whether the first line of a plan looks like a title and only says what it is about."""
        first = self._first is None or self._first is line
        self._first = self._first or line
        return first and not begun and self.stands_out(line) and only_names(line)

    def names_another(self, line: WordParagraph) -> bool:
        """Whether a line is the title of another lesson in the file: it looks like the first."""
        first = self._first
        if first is None or line is first or line.forced or not self.stands_out(line):
            return False
        alike = _shape(line, None) == _shape(first, None) and line.align == first.align
        taken = split_title(line.text)
        told = sort_of_title(line.text) == "lesson" and taken.name != "" and taken.around != ""
        return alike and line.size == first.size and told

    def begun(self, line: WordParagraph, *, process: bool) -> None:
        """Remember that a heading has begun, so that the next one is known by its number."""
        lead = lead_of(line)
        if lead is not None and lead.kind in _COUNTING:
            self._last[lead.kind] = lead.value
        if process:
            self._process_level = line.level

    def section(self, line: WordParagraph) -> tuple[PlanLabel, int] | None:
        """Return the part of a plan that a word in the name of a line tells, and where text begins.

        Its number or its bold name says that it is one: 一、上周情况回顾：….
        """
        text = with_label(line).text
        lead = match_lead(text)
        start = len(lead[2]) if lead is not None else 0
        colon = re.compile("[:：]").search(text, start)
        if colon is None or not text[colon.end() :].strip():
            return None
        marks = trimmed(line.cell).marks
        own = len(text) - len(trimmed(line.cell))
        bold = any(m.kind == "bold" and not m.start and m.end + own >= colon.start() for m in marks)
        if not bold and (lead is None or lead[0] not in {"han", "han_bracket"}):
            return None
        name = text[start : colon.start()]
        likely = likely_label(name)
        if likely is not None and likely.target == "section":
            return likely, colon.end()
        # 二、主题活动：《秋天》 between headings of the same look is one, whatever it is called.
        alike = line.bold and _shape(line, lead_of(line)) in self._shapes and self.goes_on(line)
        return (PlanLabel("other"), colon.end()) if alike and is_title(name) else None

    def named_in_bold(
        self, line: WordParagraph, *, in_process: bool
    ) -> tuple[PlanLabel | None, int] | None:
        """Return what a bold name before a colon begins, where other names of the plan are bold.

        None if it is no such name; a label of None is a name that nobody knows.
        """
        end = _bold_name(line)
        if not end or self._bold_names < _BY_COLON:
            return None
        words = with_label(line).text[:end].strip("：: ")
        lead = match_lead(words)
        likely = likely_label(words[len(lead[2]) :] if lead is not None else words)
        of_plan = likely is not None and likely.target == "section" and likely.role != "process"
        return (likely, end) if of_plan or not in_process else None

    def label(self, line: WordParagraph, *, in_process: bool) -> tuple[PlanLabel | None, bool]:
        """Return the label of a line that no known words begin, and whether it is a heading."""
        within = bracketed(with_label(line).text) if self._bracketed else None
        if within is not None and within[1] == len(with_label(line).text):
            # Where known names stand in brackets, others do too; steps of a course may as well.
            likely = likely_label(within[0])
            step = (
                _OF_PLAN.search(within[0]) is None if likely is None else likely.role == "process"
            )
            return likely, not (in_process and step)
        lead = lead_of(line)
        words = (lead.rest if lead is not None else trimmed(line.cell)).text.rstrip("：: ")
        if line.pictures or not is_title(words):
            return None, False
        shape = _shape(line, lead)
        likely = likely_label(words)
        if in_process and lead is None and words == line.text and _OF_PLAN.search(words):
            # 活动建议 below a course heads another part of the plan.
            return likely, True
        if shape not in self._shapes:
            return likely, False
        level, kind, bold = shape
        if level:
            return likely, not in_process or level <= self._process_level
        if kind:
            goes_on = lead is not None and lead.value == self._last.get(kind, 0) + 1
            return likely, goes_on and (not in_process or kind in self._last)
        return likely, bold and (
            not in_process or (likely is not None and likely.role != "process")
        )


def _likely_shapes(blocks: Sequence[Block]) -> set[Shape]:
    """Return how the first heading looks that a word in it tells, if weight or level show it."""
    for line in blocks:
        if not isinstance(line, WordParagraph) or not (line.bold or line.level > 1):
            continue
        lead = lead_of(line)
        words = (lead.rest if lead is not None else trimmed(line.cell)).text.rstrip("：: ")
        likely = likely_label(words)
        if likely is not None and likely.target == "section" and likely.role != "process":
            return {_shape(line, lead)}
    return set()


def _bold_name(line: WordParagraph) -> int:
    """Return where the text begins behind a bold name and a colon, 0 if there is none."""
    text = with_label(line).text
    own = len(text) - len(trimmed(line.cell))
    colon = re.compile("[:：]").search(text)
    if colon is None or not is_title(text[: colon.start()]) or line.pictures:
        return 0
    marks = trimmed(line.cell).marks
    bold = any(m.kind == "bold" and not m.start and m.end + own >= colon.start() for m in marks)
    return colon.end() + len(text[colon.end() :]) - len(text[colon.end() :].lstrip()) if bold else 0


def _bold_names(blocks: Sequence[Block]) -> int:
    lines = (line for line in blocks if isinstance(line, WordParagraph))
    return sum(1 for line in lines if _bold_name(line) and label_at(with_label(line).text))


def _counted_shapes(blocks: Sequence[Block]) -> set[Shape]:
    """Return how lines look that Han numbers count and that have a likely name before a colon."""
    found: list[Shape] = []
    for line in blocks:
        lead = lead_of(line) if isinstance(line, WordParagraph) else None
        if not isinstance(line, WordParagraph) or lead is None or lead.kind != "han":
            continue
        name, colon, _ = lead.rest.text.replace(":", "：").partition("：")
        likely = likely_label(name) if colon else None
        if likely is not None and likely.target == "section":
            found.append(_shape(line, lead))
    return {shape for shape in found if found.count(shape) >= _BY_COLON}


def _heads_by_colon(blocks: Sequence[Block]) -> bool:
    texts = [with_label(line).text for line in blocks if isinstance(line, WordParagraph)]
    found = [(text, label_at(text)) for text in texts]
    named = [
        (each.label.role, each.label.weak)
        for text, each in found
        if each is not None
        and each.label.target == "section"
        and text[: each.end].rstrip()[-1:] in {"：", ":"}
        and match_lead(text) is None
    ]
    # 准备：… may stand within a course as well; with two others it is the name of a part.
    roles = {role for role, _ in named}
    common = len(roles) > _BY_COLON and "process" in roles
    return common or sum(1 for _, weak in named if not weak) >= _BY_COLON


def _shape(line: WordParagraph, lead: LinePrefix | None) -> Shape:
    kind = lead.kind if lead is not None and lead.kind in _COUNTING else ""
    return line.level, kind, line.bold


def only_names(line: WordParagraph) -> bool:
    """Whether a line only says of which sort a plan is, and perhaps what it is called.

    区域活动方案：巧手缝纫坊 begins no part of a plan, though a word in it does elsewhere.
    """
    if len(side_by_side(with_label(line))[0]) > 1:
        return False
    words, colon, _ = _DASH.sub("：", line.text.replace(":", "：")).partition("：")
    found = label_at(line.text)
    if colon:
        of_head = found is not None and found.label.target not in {"section", "guidance"}
        return is_generic(words) and known_label(words) is None and not of_head
    likely = likely_label(line.text) is not None
    return found is None and likely and sort_of_title(line.text) != ""


# --- numbered activities ----------------------------------------------------------------------


def names_activity(line: WordParagraph) -> bool:
    """Whether a line begins an activity by its number: 活动一：瓶子旅行."""
    if line.forced or len(line.text) > _LONGEST_NAME:
        return False
    return _NUMBERED.match(with_label(line).text) is not None and not line.text.endswith("。")


def name_prefix(text: str) -> str:
    """Return the number before the name of an activity (活动一：), which is computed."""
    found = _NUMBERED.match(text)
    return found[0] if found is not None else ""
