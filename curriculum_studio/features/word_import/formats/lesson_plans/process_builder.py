"""The process of an activity: steps by their numbers, phases by their words."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from curriculum_studio.core.payloads.unit import Step
from curriculum_studio.core.text import Cell, joined, part
from curriculum_studio.features.word_import.formats.block_builder import (
    BlockNodeBuilder,
    BuildContext,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_phases import (
    CLOSING,
    COUNTED_STEP,
    MAIN,
    NAMED_PART,
    OPENING,
    PHASE,
    TOLD,
    PhaseName,
    named_phase,
    pure_phase,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import (
    MINUTES_BEFORE,
    MINUTES_BEHIND,
)
from curriculum_studio.features.word_import.formats.tree_builder import without_weight
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    LeadKind,
    LinePrefix,
    WordParagraph,
    WordTable,
    lead_of,
    trimmed,
    with_label,
)
from curriculum_studio.values import dataclass

#: A line without a number is the heading of a phase if it is at most so long.
_LONGEST_HEADING = 16
#: Signs before lines that count nothing.
_SIGNS = frozenset("△▲◆◇★☆●○■□▶►※✿❀♦✦☞·•➢→*")
#: So many steps have a first that opens and a last that closes.
_STEPS = 3
#: The columns of a table that is a name and a text in each row.
_PAIR = 2
_COUNTING: frozenset[LeadKind] = frozenset(
    ["han", "han_bracket", "dot", "chapter", "paren", "bracket", "circle", "article", "clause"]
)


@dataclass(slots=True)
class _State:
    """How far a process has come: the numbers that count its steps, the last one, the open step.

    `phase` and `minutes` are those of the heading of a phase, for the steps below it; without such
    headings, steps tell their phases themselves.
    """

    top: LeadKind | None = None
    last: int = 0
    step: str = ""
    phase: PhaseName | Literal[""] = ""
    minutes: int = 0
    #: The sign before each step where signs that count nothing begin them (◆ 热身, ◆ 游戏).
    sign: str = ""
    #: Level and weight of the headings of steps, where they alone look like that.
    look: tuple[int, bool] | None = None
    #: Whether parts of a course by their names are the steps: 开始部分：…, 基本部分：….
    told: bool = False


class ProcessBuilder:
    """Builds steps into the section of a process."""

    def __init__(self, context: BuildContext, builder: BlockNodeBuilder) -> None:
        """Build steps; what is no step goes to `builder`."""
        self._context = context
        self._tree = context.tree
        self._builder = builder
        self._states: dict[str, _State] = {}
        #: Steps whose words tell their phase.
        self._told: set[str] = set()
        #: The step that is called only by its phase, until a line comes to be its text.
        self._bare = ""
        #: The numbers of the lines in a step of which the first is its text.
        self._counted: tuple[str, LeadKind] | None = None

    def build(self, section: str, blocks: Sequence[Block]) -> None:
        """Build blocks as steps; what belongs to a step stands below it."""
        state = self._states.setdefault(section, _State())
        phased = phases_of(blocks)
        if not state.step and not state.top:
            state.look = look_of_steps(blocks) if phased is None else None
            state.sign = "" if state.look else _sign_of_steps(blocks)
            state.told = phased is None and state.look is None and _are_told(blocks)
        marked = state.sign or state.look or state.told
        state.top = state.top or phased or ("bullet" if marked else _top_kind(blocks))
        state.phase = state.phase or ("" if phased is None else "main")
        for block in blocks:
            if not isinstance(block, WordParagraph):
                lines = _as_lines(block) if state.step else None
                self._builder.build(state.step if lines else section, lines or [block])
                continue
            pure = pure_phase(block) if phased is not None else None
            if pure is not None:
                state.phase, state.minutes = pure.phase, pure.minutes
                self._context.tally.resolve("heading", block.text)
            else:
                self._line(section, block, state)

    def step(self, section: str, line: WordParagraph) -> str:
        """Begin a step with a line, as a table tells its steps; its minutes may stand in it."""
        state = self._states.setdefault(section, _State())
        lead = lead_of(line)
        counted = lead if lead is not None and lead.kind in _COUNTING else None
        state.step = self._step(section, line, counted, state)
        return state.step

    def last_step(self, section: str) -> str:
        """Return the step that was begun last, empty if there is none."""
        return self._states.setdefault(section, _State()).step

    def fill(self, step: str, blocks: Sequence[Block]) -> None:
        """Build what belongs to a step; of one that is called only by its phase the first line.

        The phase is computed: 导入（3 分钟） with 导入部分 behind it says the same twice.
        """
        rest = list(blocks)
        first = rest[0] if rest else None
        if step == self._bare and isinstance(first, WordParagraph) and first.text:
            lead = lead_of(first)
            counted = lead is not None and lead.kind in _COUNTING
            self._context.tally.resolve("heading", self._tree.text(step))
            if lead is not None and counted:
                self._context.tally.resolve("number", lead.text)
                self._counted = (step, lead.kind)
            text = lead.rest if lead is not None and counted else with_label(first)
            self._tree.write(step, without_weight(text))
            pictures = [WordParagraph(pictures=first.pictures)] if first.pictures else []
            rest = [*pictures, *rest[1:]]
        self._bare = ""
        self._builder.build(step, [self._uncounted(step, block) for block in rest])

    def _uncounted(self, step: str, block: Block) -> Block:
        """Return a line without its number where the first of its kind is the step's own text."""
        lead = lead_of(block) if isinstance(block, WordParagraph) else None
        if not isinstance(block, WordParagraph) or lead is None or self._counted is None:
            return block
        if self._counted != (step, lead.kind):
            return block
        self._context.tally.resolve("number", lead.text)
        return replace(block, cell=lead.rest, place=None)

    def set_minutes(self, step: str, minutes: int) -> None:
        """Set how long a step takes."""
        payload = self._tree.payload(step)
        if isinstance(payload, Step):
            self._tree.set_payload(step, replace(payload, minutes=minutes))

    def by_place(self, section: str) -> None:
        """Let the first step open and the last one close, where their words say nothing else."""
        steps = [
            node
            for node in self._tree.children(section)
            if isinstance(self._tree.payload(node), Step)
        ]
        if len(steps) < _STEPS:
            return
        ends: tuple[tuple[str, PhaseName], ...]
        ends = ((steps[0], "opening"), (steps[-1], "closing"))
        for step, phase in ends:
            payload = self._tree.payload(step)
            others = (self._tree.payload(each) for each in steps)
            taken = any(isinstance(e, Step) and e.phase == phase for e in others)
            free = not taken and step not in self._told
            if free and isinstance(payload, Step) and payload.phase == "main":
                self._tree.set_payload(step, replace(payload, phase=phase))

    def _line(self, section: str, block: WordParagraph, state: "_State") -> None:
        lead = lead_of(block)
        if state.told:
            self._told_line(section, block, state)
        elif state.look is not None and not _looks(block, state.look):
            self._below(state.step or section, block)
        elif state.look is not None:
            counted = lead if lead is not None and lead.kind in _COUNTING else None
            state.step = self._step(section, block, counted, state)
        elif state.sign and _sign(block) == state.sign:
            state.step = self._step(section, _without_sign(block, state.sign), None, state)
            self._context.tally.resolve("number", state.sign)
        elif lead is not None and lead.kind == state.top and lead.value in {state.last + 1, 1}:
            state.last = lead.value
            state.step = self._step(section, block, lead, state)
        elif not state.phase and _is_phase(block):
            state.step = self._step(section, block, None, state)
            state.last = 0 if state.top != "han" else state.last
        elif state.step and (state.top or self._has_heading(state.step)):
            self._below(state.step, block)
        elif block.text:
            state.step = self._step(section, block, None, state)
        else:
            self._builder.build(state.step or section, [block])

    def _told_line(self, section: str, block: WordParagraph, state: "_State") -> None:
        if NAMED_PART.match(with_label(block).text):
            state.step = self._step(section, block, lead_of(block), state)
        else:
            self._below(state.step or section, block)

    def _below(self, place: str, block: WordParagraph) -> None:
        """Build a line below a step, or in the section before the first one."""
        if isinstance(self._tree.payload(place), Step):
            self.fill(place, [block])
        else:
            self._builder.build(place, [block])

    def _has_heading(self, step: str) -> bool:
        return len(self._tree.text(step)) <= _LONGEST_HEADING

    def _step(
        self, section: str, line: WordParagraph, lead: LinePrefix | None, state: "_State"
    ) -> str:
        text = without_weight(lead.rest if lead is not None else _unlabelled(line))
        if lead is not None:
            self._context.tally.resolve("number", lead.text)
        counted = COUNTED_STEP.match(text.text)
        if counted is not None and text.text[counted.end() :].strip():
            self._context.tally.resolve("heading", counted[0])
            text = trimmed(part(text, counted.end()))
        told = TOLD.match(text.text)
        phase: PhaseName | Literal[""] = ""
        if told is not None:
            # 一、导入：… would be printed as 一、导入 导入：…, since the phase is computed.
            phase = named_phase(told)
            self._context.tally.resolve("heading", told[0])
            text = trimmed(part(text, told.end()))
        spent, state.minutes = state.minutes, 0
        before = MINUTES_BEFORE.match(text.text)
        found = MINUTES_BEHIND.search(text.text) if before is None else None
        if found is not None:
            spent = int(found[1] or found[2])
            self._context.tally.resolve("value", found[0])
            text = trimmed(part(text, 0, found.start()))
        elif before is not None:
            spent = int(before[1] or before[2])
            self._context.tally.resolve("value", before[0])
            text = trimmed(part(text, before.end()))
        elif told is not None and told[4]:
            spent = int(told[4])
        first = not self._tree.children(section)
        payload = Step(phase=state.phase or phase or _phase(text.text, first=first), minutes=spent)
        step = self._tree.add_of(section, payload, text)
        pure = pure_phase(WordParagraph(text)) if text.text else None
        self._bare = step if pure is not None and not line.pictures else ""
        if state.phase or phase or MAIN.search(text.text[:_LONGEST_HEADING]):
            self._told.add(step)
        self._tree.mark_places(line.bookmarks, step)
        if line.pictures:
            self._builder.build(step, [WordParagraph(pictures=line.pictures)])
        return step


def _unlabelled(line: WordParagraph) -> Cell:
    """Return the text of a line; bullets before steps are not kept."""
    lead = lead_of(line)
    automatic = lead is not None and lead.automatic and not lead.path
    return trimmed(line.cell) if automatic else with_label(line)


def _are_told(blocks: Sequence[Block]) -> bool:
    """Whether lines that begin with the name of a part of a course are its steps."""
    lines = [b for b in blocks if isinstance(b, WordParagraph) and b.text]
    told = [NAMED_PART.match(with_label(line).text) is not None for line in lines]
    return sum(told) > 1 and told[0]


def look_of_steps(blocks: Sequence[Block]) -> tuple[int, bool] | None:
    """Return what the headings of steps look like: the first line and others, but not all, do."""
    lines = [each for each in blocks if isinstance(each, WordParagraph) and each.text]
    if not lines or not (lines[0].level or lines[0].bold):
        return None
    look = (lines[0].level, lines[0].bold)
    alike = [line for line in lines if _looks(line, look)]
    return look if 1 < len(alike) < len(lines) else None


def _looks(line: WordParagraph, look: tuple[int, bool]) -> bool:
    return (line.level, line.bold) == look


def _as_lines(grid: WordTable) -> list[WordParagraph] | None:
    """Return a small table within a step as lines, its names before a colon; else None."""
    found = []
    for row in grid.rows:
        lines = [[line for line in cell.lines if not line.empty] for cell in row]
        plain = len(row) == _PAIR and all(len(each) == 1 for each in lines)
        if not plain or len(lines[0][0].text) > _LONGEST_HEADING:
            return None
        (name,), (text,) = lines
        if name.pictures or text.pictures:
            return None
        colon = Cell("：" if name.text[:1] >= "\u3400" else ": ")
        whole = joined(joined(with_label(name), colon), with_label(text))
        found.append(replace(text, cell=whole, place=None))
    return found


def _sign(line: WordParagraph) -> str:
    """Return the sign before a line that counts nothing, empty if there is none."""
    lead = lead_of(line)
    if lead is not None and lead.automatic and not lead.path:
        return lead.printed
    first = line.text[:1]
    return first if first in _SIGNS else ""


def _without_sign(line: WordParagraph, sign: str) -> WordParagraph:
    if line.place is not None:
        return replace(line, place=None)
    text = trimmed(line.cell)
    return replace(line, cell=trimmed(part(text, len(sign))))


def _sign_of_steps(blocks: Sequence[Block]) -> str:
    """Return the sign that begins each step: the first line has it, and another one."""
    lines = [each for each in blocks if isinstance(each, WordParagraph) and not each.empty]
    sign = _sign(lines[0]) if lines else ""
    again = sign and sum(1 for line in lines if _sign(line) == sign) > 1
    return sign if again else ""


def _top_kind(blocks: Sequence[Block]) -> LeadKind | None:
    """Return the kind of number that counts the steps: the first that begins with one."""
    for block in blocks:
        lead = lead_of(block) if isinstance(block, WordParagraph) else None
        if lead is not None and lead.kind in _COUNTING and lead.value == 1:
            return lead.kind
    return None


def _is_phase(line: WordParagraph) -> bool:
    """Whether a line without a number is the heading of a phase."""
    if lead_of(line) is not None or line.pictures:
        return False
    if pure_phase(line) is not None or COUNTED_STEP.match(line.text):
        return True
    if len(line.text) > _LONGEST_HEADING:
        return False
    if line.text.endswith(("。", "！", "？", "；")):
        return False
    if PHASE.fullmatch(line.text):
        return True
    return any(words.search(line.text) for words in (OPENING, CLOSING, MAIN)) and (
        "部分" in line.text or "环节" in line.text or line.bold or line.text.endswith(("：", ":"))
    )


def _phase(text: str, *, first: bool) -> PhaseName:
    """Return the phase that the heading of a step tells; only a first step opens."""
    heading = text[:_LONGEST_HEADING]
    if first and OPENING.search(heading) and not CLOSING.match(heading):
        return "opening"
    return "closing" if not first and CLOSING.search(heading) else "main"


def phases_of(blocks: Sequence[Block]) -> LeadKind | None:
    """Return the kind of number that counts the steps below headings of phases.

    None if the process is not built so: each heading has to be followed by a numbered step at once,
    and the minutes of a heading have to fit what its steps say of theirs, so that nothing is lost
    when headings and minutes are computed anew.
    """
    inner: LeadKind | None = None
    steps: list[list[LinePrefix]] = []
    minutes: list[int] = []
    fresh = False
    for block in blocks:
        if not isinstance(block, WordParagraph) or block.empty:
            continue
        pure = pure_phase(block)
        lead = lead_of(block)
        if pure is not None:
            if fresh:
                return None
            steps.append([])
            minutes.append(pure.minutes)
            fresh = True
            continue
        counted = lead is not None and lead.kind in _COUNTING
        if fresh and (not counted or lead is None or (inner and lead.kind != inner)):
            return None
        if not steps:
            return None
        if lead is not None and counted and (inner is None or lead.kind == inner):
            inner = lead.kind
            steps[-1].append(lead)
        fresh = False
    fits = all(
        not whole or len(below) == 1 or all(MINUTES_BEHIND.search(each.rest.text) for each in below)
        for whole, below in zip(minutes, steps, strict=True)
    )
    return inner if fits and not fresh else None
