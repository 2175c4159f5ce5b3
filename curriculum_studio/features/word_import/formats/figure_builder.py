"""Pictures as figures: captions below them, several parts under one caption, notes."""

import re
from collections.abc import Sequence

from curriculum_studio.core.payloads.standard import Figure, Pictures
from curriculum_studio.core.text import Cell
from curriculum_studio.features.word_import.formats.build_context import BuildContext
from curriculum_studio.features.word_import.formats.standard_vocabulary import (
    Labelled,
    caption_of,
    caption_style,
    note_of,
)
from curriculum_studio.features.word_import.formats.tree_builder import cut
from curriculum_studio.ooxml.reader.blocks import Block, WordParagraph, WordPicture
from curriculum_studio.ooxml.reader.line_prefixes import trimmed

_SUBCAPTION = re.compile(r"([a-z])[)）][\s\u3000]*")
#: The caption of a part of a figure is at most so long.
_LONGEST = 60


class FigureBuilder:
    """Grows figures in a garden."""

    def __init__(self, ground: BuildContext) -> None:
        """Take where they grow."""
        self._ground = ground
        self._garden = ground.garden

    def grow(self, home: str, run: Sequence[Block], at: int) -> int:
        """Plant the pictures from a line on, with the caption below; return where to go on."""
        parts: list[tuple[WordPicture, Cell | None]] = []
        notes: list[Labelled] = []
        caption: WordParagraph | None = None
        while at < len(run) and isinstance(line := run[at], WordParagraph):
            if line.pictures and not line.text and not notes:
                parts += [(picture, None) for picture in line.pictures]
            elif line.pictures:
                break
            elif is_figure_caption(line):
                caption = line
                at += 1
                break
            elif self._ground.standard and is_part_caption(line):
                parts[-1] = (parts[-1][0], trimmed(line.cell))
            elif self._ground.standard and (note := note_of(line)) is not None:
                notes.append(note)
            else:
                break
            at += 1
        self._group(home, parts, caption, notes)
        return at

    def alone(
        self, home: str, pictures: Sequence[WordPicture], caption: WordParagraph | None = None
    ) -> str:
        """Plant pictures, each as a figure; the last one gets the caption. Returns the last."""
        found = None if caption is None else caption_of(caption)
        numbered = found is not None or (caption is not None and "figure" in self._ground.count_all)
        node = ""
        for picture in pictures:
            payload = self._payload(picture, numbered=numbered and picture is pictures[-1])
            node = self._garden.add(home, "figure", payload=payload)
            self._ground.lists.follow(home, node)
        if caption is not None:
            self._ground.caption(node, caption, found)
        return node

    def _group(
        self,
        home: str,
        parts: Sequence[tuple[WordPicture, Cell | None]],
        caption: WordParagraph | None,
        notes: Sequence[Labelled],
    ) -> None:
        if len(parts) > 1 and (caption is not None or any(text for _, text in parts)):
            node = self.alone(home, (WordPicture(""),), caption)
            for picture, text in parts:
                self._part(node, picture, text)
        else:
            node = self.alone(home, [picture for picture, _ in parts], caption)
            text = parts[0][1] if parts else None
            if text is not None:
                self._ground.lists.follow(home, self._garden.add(home, "paragraph", text))
        for note in notes:
            self._ground.labelled(node, "note", note)

    def _part(self, figure: str, picture: WordPicture, text: Cell | None) -> None:
        payload = self._payload(picture, numbered=True)
        node = self._garden.add(figure, "subfigure", payload=payload)
        sign = None if text is None else _SUBCAPTION.match(text.text)
        if text is not None and sign is not None:
            self._garden.write(node, cut(text, sign.end()))
            self._garden.printed[node] = f"{sign[1]})"
            self._ground.tally.resolve("number", sign[0])

    def _payload(self, picture: WordPicture, *, numbered: bool) -> Figure:
        language = self._garden.language
        pictures = Pictures(
            zh=picture.hash if language == "zh" else "",
            en=picture.hash if language == "en" else "",
            de=picture.hash if language == "de" else "",
        )
        if picture.width_mm:
            return Figure(pictures=pictures, width_mm=picture.width_mm, numbered=numbered)
        return Figure(pictures=pictures, numbered=numbered)


def is_figure_caption(line: WordParagraph) -> bool:
    """Whether a line is the caption of a figure, by its words or its style."""
    if line.pictures or not line.text:
        return False
    found = caption_of(line)
    if found is not None:
        return found.kind == "figure"
    return caption_style(line) in {"figure", "any"}


def is_part_caption(line: WordParagraph) -> bool:
    """Whether a line can be the caption of a part of a figure: a) …"""
    return _SUBCAPTION.match(line.text) is not None and len(line.text) < _LONGEST
