"""What all builders of one tree share."""

from dataclasses import dataclass

from curriculum_studio.features.word_import.formats.list_builder import ListBuilder
from curriculum_studio.features.word_import.formats.standard_vocabulary import CaptionLine, Labelled
from curriculum_studio.features.word_import.formats.tree_builder import TreeBuilder, without_weight
from curriculum_studio.ooxml.reader.blocks import WordParagraph
from curriculum_studio.ooxml.reader.line_prefixes import trimmed
from curriculum_studio.ooxml.reader.statistics import ReadStatistics


@dataclass(frozen=True, slots=True)
class BuildContext:
    """What builders share: the tree, the counts, the lists.

    `standard`: notes, examples, captions, formulas and units are read as the elements that they are
    in a standard; else they stay in the text. `count_all` names the series ("table", "figure") of
    which no caption in the file has a number, so that all captions get one.
    """

    tree: TreeBuilder
    tally: ReadStatistics
    lists: ListBuilder
    standard: bool = True
    count_all: frozenset[str] = frozenset()

    def labelled(
        self, home: str, kind: str, found: Labelled, line: WordParagraph | None = None
    ) -> str:
        """Build a note or an example without its label, which is computed."""
        node = self.tree.add(home, kind, found.rest)
        self.tree.printed[node] = found.number
        self.tally.resolve("label", found.taken)
        if line is not None:
            self.tree.mark_places(line.bookmarks, node)
            self.lists.follow(home, node)
        return node

    def caption(self, node: str, line: WordParagraph, found: CaptionLine | None) -> None:
        """Write a caption to its table or figure, without its number, which is computed."""
        self.tree.mark_places(line.bookmarks, node)
        if found is None:
            self.tree.write(node, without_weight(trimmed(line.cell)))
            return
        self.tree.write(node, without_weight(found.rest))
        self.tree.printed[node] = found.number
        self.tally.resolve("label", found.taken)
