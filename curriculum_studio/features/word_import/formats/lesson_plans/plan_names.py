"""What a plan and its activities are called: their titles, and what else stands in these."""

import re
from collections.abc import Callable, Sequence

from curriculum_studio.core.text import Cell, part
from curriculum_studio.features.word_import.formats.lesson_plans.plan_groups import (
    PlanGroup,
    can_be_name,
    title_line,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_headings import name_prefix
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import (
    PlanLabel,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_sorts import (
    PlanSort,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_titles import (
    is_generic,
    only_sort,
    split_title,
)
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import (
    class_in,
    minutes,
)
from curriculum_studio.features.word_import.formats.lesson_plans.unit_tree import UnitTree
from curriculum_studio.features.word_import.formats.tree_builder import (
    cut,
    without_weight,
)
from curriculum_studio.ooxml.reader.blocks import (
    Block,
    WordParagraph,
    trimmed,
    with_label,
)

#: A theme that is nothing but a title in its marks.
_QUOTED = re.compile(r"\s*《([^《》]+)》\s*")
#: The kindergarten before what a plan is: 春风幼儿园一日活动计划.
_HOUSE = re.compile(r"[^\s班，。：:（(]{2,16}?幼儿园(?=[^\s）)])")
#: A theme within a title.
_THEME = re.compile(r"(?:主题|Thema)\s*[:：]\s*([^（）()]{1,24})")
#: A thread behind a theme: 秋天的颜色（线索二：果园里）.
_THREAD = re.compile(
    r"\s*[（(]?\s*(?:主题)?(?:线索|子主题)[一二三四五六七八九十\d]*\s*[:：]\s*([^（）()]+?)\s*[）)]?\s*$"
)
#: Class and weeks in brackets behind a theme.
_VALUES = re.compile(
    r"\s*[（(]\s*(?P<class>[大中小托]班)[，,、\s]+(?P<weeks>[一二两三四五六七八\d]{1,2}\s*周)\s*[）)]\s*$"
)
#: Minutes behind the name of an activity.
_SPENT = re.compile(
    r"\s*[（(]\s*(?:约\s*)?\d{1,3}\s*(?:分钟|min\.?|Minuten)\s*[）)]\s*$", re.IGNORECASE
)


class NameReader:
    """Names the unit and its activities; what stands around a name goes to its fields."""

    def __init__(self, unit: UnitTree, sort: PlanSort) -> None:
        """Name what `unit` holds, for a plan of a sort."""
        self._unit = unit
        self._tree = unit.tree
        self._tally = unit.tally
        self._heads = unit.heads
        self._builder = unit.builder
        self._sort = sort

    def preamble(self, groups: list[PlanGroup]) -> None:
        """Take the title from the lines before the first section."""
        lines: list[tuple[PlanGroup, WordParagraph]] = []
        for group in groups:
            if group.head is None:
                lines += [
                    (group, line)
                    for line in group.blocks
                    if isinstance(line, WordParagraph) and can_be_name(line)
                ]
            if group.rows or (group.head and group.head.label.target in {"section", "name"}):
                break
        if not lines:
            return
        home, title = title_line(lines)
        taken = split_title(title.text)
        self._heads.title(taken)
        self._heads.class_of(title.text)
        self._theme_of_title(title, groups)
        house = _HOUSE.match(title.text)
        if house is not None:
            self._heads.take(PlanLabel("kindergarten"), house[0], "")
        for _, line in lines:
            if line is not title and is_generic(line.text):
                self._heads.title(split_title(line.text))
            elif line is not title and class_in(line.text):
                self._heads.class_of(line.text)
        named = self._is_named(groups)
        for group, line in lines:
            if (named or line is not title) and only_sort(line.text):
                self._tally.resolve("heading", with_label(line).text)
                group.blocks = [block for block in group.blocks if block is not line]
        if named:
            return
        whole = self._sort != "lesson" and not taken.name
        name = title.text if whole or not taken.name else taken.name
        home.blocks = [block for block in home.blocks if block is not title]
        cell = self._named_part(title, name)
        if self._sort == "lesson" and any(group.head for group in groups):
            self._unit.open(cell)
        else:
            self._tree.write(self._tree.root, cell)

    def _theme_of_title(self, title: WordParagraph, groups: Sequence[PlanGroup]) -> None:
        """Take the theme from a title that names it: 小班周计划（主题：我的家）."""
        found = _THEME.search(title.text)
        told = any(group.head and group.head.label.target == "theme" for group in groups)
        if found is not None and self._sort != "lesson" and not told:
            self._tree.write(self._tree.root, Cell(found[1].strip("《》“” ")))

    def _is_named(self, groups: Sequence[PlanGroup]) -> bool:
        """Whether a field names what the title would name."""
        labels = [group.head.label for group in groups if group.head is not None]
        if any(label.target == "theme" for label in labels) or self._tree.text(self._tree.root):
            return True
        named = next((e for e in labels if e.target in {"name", "section"}), None)
        return self._sort == "lesson" and named is not None and named.target == "name"

    def _named_part(self, line: WordParagraph, name: str) -> Cell:
        """Return the name in a line; what stands around it is computed, or kept as text."""
        cell = without_weight(with_label(line))
        taken = split_title(cell.text)
        at = cell.text.find(name)
        if not name or at < 0 or name == cell.text.strip():
            return cell
        if taken.whole:
            automatic = len(cell) - len(trimmed(line.cell))
            around = cell.text[automatic:at] + cell.text[at + len(name) :]
            self._tally.resolve("heading", around)
        else:
            self._unit.keep("", [WordParagraph(Cell(taken.around))], self._tree.root)
            rest = cell.text.replace(name, "", 1)
            self._tally.resolve("value", "".join(e for e in rest if e not in taken.around))
        return part(cell, at, at + len(name))

    def theme(self, blocks: Sequence[Block]) -> None:
        """Name the unit with the value of its field."""
        if self._tree.text(self._tree.root):
            # The first one counts; a second one, as in a form that was copied, is kept as text.
            self._builder.build(self._unit.left(), blocks)
            return
        rest = self._first_line(blocks, self._theme_name)
        self._builder.build(self._unit.left(), rest) if rest else None

    def _theme_name(self, cell: Cell) -> None:
        """Name the unit; a thread in brackets behind the theme goes to its field."""
        found = _THREAD.search(cell.text)
        if found is not None and cell.text[: found.start()].strip():
            self._heads.take(PlanLabel("thread"), found[1], "")
            self._tally.resolve("value", found[0])
            cell = part(cell, 0, found.start())
        taken = split_title(cell.text)
        if taken.level and cell.text.startswith(taken.name) and taken.name != cell.text:
            # 我和影子玩游戏（大班）
            self._heads.title(taken)
            self._tally.resolve("value", cell.text[len(taken.name) :])
            cell = part(cell, 0, len(taken.name))
        cell = self._without_values(cell)
        quoted = _QUOTED.fullmatch(cell.text)
        if quoted is not None:
            self._tally.resolve("value", "《》")
            cell = part(cell, *quoted.span(1))
        self._tree.write(self._tree.root, cell)

    def _without_values(self, cell: Cell) -> Cell:
        """Return a theme without class and weeks in brackets behind it: 春游（大班，两周）."""
        found = _VALUES.search(cell.text)
        if found is None or not cell.text[: found.start()].strip():
            return cell
        for target in ("class_level", "weeks"):
            text = found["class"] if target == "class_level" else found["weeks"]
            self._heads.take(PlanLabel(target), text or "", "")
        self._tally.resolve("value", found[0])
        return part(cell, 0, found.start())

    def name(self, blocks: Sequence[Block]) -> None:
        """Begin an activity with its name, or go on with the one that a list has named."""
        activity = self._unit.activity
        listed = ""
        if blocks and isinstance(first := blocks[0], WordParagraph) and not first.pictures:
            text = _SPENT.sub("", with_label(first).text)
            listed = self._unit.named(split_title(text[len(name_prefix(text)) :]).name)
        fresh = activity and not self._tree.text(activity) and not self._tree.children(activity)
        unnamed = activity and not self._tree.text(activity) and len(self._unit.activities()) == 1
        # What stands before the name of a lesson, such as the reason, belongs to it.
        reused = bool(blocks) and unnamed and self._sort == "lesson"
        if listed:
            # A list has named it before; here is what it consists of.
            self._unit.activity = listed
        elif not fresh and not reused:
            self._unit.open(Cell())
        rest = self._first_line(blocks, lambda cell: self.activity_name(cell, listed))
        self._builder.build(self._unit.left(), rest) if rest else None

    def activity_name(self, cell: Cell, listed: str) -> None:
        """Name the open activity; class, domain and minutes in its name go to their fields."""
        activity = self._unit.activity
        spent = _SPENT.search(cell.text)
        value = minutes(spent[0]) if spent is not None else None
        if spent is not None and value is not None and isinstance(value.value, int):
            self._heads.minutes_of(activity, value.value)
            self._tally.resolve("value", spent[0])
            cell = part(cell, 0, spent.start())
        title = split_title(cell.text)
        self._heads.name(title, activity)
        if title.name:
            cell = self._named_part(WordParagraph(cell), title.name)
        if listed:
            self._tally.resolve("value", cell.text)
        else:
            self._tree.write(activity, cell)

    def _first_line(
        self, blocks: Sequence[Block], write: Callable[[Cell], None]
    ) -> Sequence[Block]:
        """Write the first line of a value; return what is left."""
        if not blocks or not isinstance(blocks[0], WordParagraph) or blocks[0].pictures:
            return blocks
        cell = without_weight(with_label(blocks[0]))
        prefix = name_prefix(cell.text)
        automatic = len(cell) - len(trimmed(blocks[0].cell))
        self._tally.resolve("number", prefix[automatic:])
        write(cut(cell, len(prefix)))
        return blocks[1:]
