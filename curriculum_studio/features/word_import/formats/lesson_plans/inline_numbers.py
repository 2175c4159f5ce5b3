"""Lists within one line: 1.能看。2.愿意说。 are two aims."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from curriculum_studio.core.text import part
from curriculum_studio.ooxml.reader.blocks import Block, WordParagraph, trimmed, with_label
from curriculum_studio.ooxml.reader.list_numbers import han_value

#: A number within a line stands at its beginning, or after a sign.
_SIGNS = (
    re.compile(r"(?:^|(?<=[\s；;。，,！!？?：:]))(\d{1,2})[.、．)）](?=\s*[^\d\s])"),
    re.compile(r"(?:^|(?<=[\s；;。，,！!？?：:]))[（(](\d{1,2})[)）](?=\s*\S)"),
    re.compile(r"([①-⑳])(?=\s*\S)"),
    re.compile(r"(?:^|(?<=[\s；;。！!？?]))([一二三四五六七八九十]{1,2})、(?=\s*\S)"),
)


#: The name of an area before its materials; 科学区：沉浮盆；美工区：喷壶.
_AREA = re.compile(
    r"(?:^|[；;。\s])\s*([^\s；;。，,、：:（）()]{1,7}(?:区|角|室|坊|家|[eE]cke)\s*[:：])"
)


def by_numbers(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks, a line with several numbered parts as so many lines."""
    for block in blocks:
        if isinstance(block, WordParagraph) and not block.pictures and not block.forced:
            yield from _parts(block)
        else:
            yield block


def by_areas(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks, a line that names several areas with their materials as so many lines."""
    for block in blocks:
        starts: list[int] = []
        if isinstance(block, WordParagraph) and not block.pictures and not block.forced:
            cell = with_label(block)
            starts = [found.start(1) for found in _AREA.finditer(cell.text)]
        if len(starts) < 2 or starts[0] > 0 or not isinstance(block, WordParagraph):
            yield block
            continue
        for start, end in zip(starts, [*starts[1:], len(cell)], strict=True):
            yield replace(block, cell=trimmed(part(cell, start, end)), place=None)


def _parts(line: WordParagraph) -> Iterator[WordParagraph]:
    cell = with_label(line)
    for sign in _SIGNS:
        starts = _rising(sign, cell.text)
        if len(starts) > 1 and not cell.text[: starts[0]].strip():
            ends = [*starts[1:], len(cell)]
            for start, end in zip(starts, ends, strict=True):
                yield replace(line, cell=trimmed(part(cell, start, end)), place=None)
            return
    yield line


def _rising(sign: re.Pattern[str], text: str) -> list[int]:
    """Return where numbers that count from one on stand."""
    starts: list[int] = []
    for found in sign.finditer(text):
        number = int(found[1]) if found[1].isdecimal() else han_value(found[1])
        if number == len(starts) + 1:
            starts.append(found.start())
    return starts
