"""Where things go in a unit that is being read: its sections, the open activity, the unsorted."""

import re
from collections.abc import Sequence
from dataclasses import replace

from curriculum_studio.core.payloads.unit import Activity, Section, SectionRole
from curriculum_studio.core.text import Cell, joined
from curriculum_studio.features.word_import.formats.block_builder import BlockNodeBuilder
from curriculum_studio.features.word_import.formats.lesson_plans.plan_heads import HeadSetter
from curriculum_studio.features.word_import.formats.tree_builder import TreeBuilder
from curriculum_studio.ooxml.reader.blocks import Block, WordParagraph, with_label
from curriculum_studio.ooxml.reader.statistics import ReadStatistics


class UnitTree:
    """The tree of a unit with what everybody who builds it has to know."""

    def __init__(
        self, tree: TreeBuilder, tally: ReadStatistics, builder: BlockNodeBuilder, heads: HeadSetter
    ) -> None:
        """Begin an empty unit; what is neither section nor activity goes to `builder`."""
        self.tree = tree
        self.tally = tally
        self.builder = builder
        self.heads = heads
        self.activity = ""
        self._sections: dict[tuple[str, str], str] = {}
        self._leftovers: dict[str, str] = {}

    def section_of(self, parent: str, role: SectionRole) -> str:
        """Return the section of a role, made if it is not there."""
        key = (parent, role)
        if key not in self._sections:
            self._sections[key] = self.tree.add_of(parent, Section(role=role))
        return self._sections[key]

    def section(self, parent: str, role: SectionRole) -> str | None:
        """Return the section of a role, if there is one."""
        return self._sections.get((parent, role))

    def open(self, name: Cell) -> str:
        """Begin an activity."""
        section = self.section_of(self.tree.root, "activities")
        self.activity = self.tree.add_of(section, Activity(), name)
        self.heads.opened(self.activity)
        return self.activity

    def activities(self) -> list[str]:
        """Return the activities so far."""
        section = self.section(self.tree.root, "activities")
        nodes = self.tree.children(section) if section is not None else ()
        return [node for node in nodes if isinstance(self.tree.payload(node), Activity)]

    def named(self, name: str) -> str:
        """Return the activity of a name, empty if there is none."""
        plain = bare_name(name)
        found = (each for each in self.activities() if bare_name(self.tree.text(each)) == plain)
        return next(found, "") if plain else ""

    def left(self, parent: str = "") -> str:
        """Return "unsorted" of the activity, or of the unit before the first activity."""
        parent = parent or self.activity or self.tree.root
        if parent not in self._leftovers:
            self._leftovers[parent] = self.tree.add(parent, "unsorted")
        return self._leftovers[parent]

    def leftovers_to_end(self) -> None:
        """Put what is unsorted behind everything else of its place."""
        for parent in [self.tree.root, *self.activities()]:
            left = self._leftovers.get(parent)
            if left is not None:
                self.tree.to_end(left)

    def keep(self, words: str, blocks: Sequence[Block], parent: str = "") -> None:
        """Keep a field that has no place in a unit, its words before its content."""
        self.builder.build(self.left(parent), with_words(words, blocks))


def with_words(words: str, blocks: Sequence[Block]) -> list[Block]:
    """Return blocks with the name of their field before the first one."""
    plain = words.rstrip("：: \u3000")
    rest = list(blocks)
    first = rest[0] if rest else None
    if plain and isinstance(first, WordParagraph) and not first.pictures:
        colon = ": " if words.rstrip().endswith(":") or plain[:1] < "\u3400" else "："
        text = joined(Cell(f"{plain}{colon}"), with_label(first))
        rest[0] = replace(first, cell=text, place=None)
    elif plain:
        rest.insert(0, WordParagraph(Cell(words.strip())))
    return rest


def bare_name(text: str) -> str:
    """Return a name by its words, without marks and blanks."""
    return re.sub(r"[\s\W]+", "", text).casefold()
