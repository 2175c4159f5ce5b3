"""Documents as lines of plain text, as the command line and the recycle bin show them."""

from dataclasses import replace

import pytest

from curriculum_studio.core.plain_text import lines
from curriculum_studio.core.text import Cell
from curriculum_studio.languages import LANGUAGES
from tests.helpers.documents import small_framework, small_standard, small_unit


def test_a_standard_reads_with_its_numbers():
    said = list(lines(small_standard(), "zh"))
    assert said[0] == small_standard().title("zh")
    assert any(line.strip().startswith("1 范围") for line in said)
    assert any(" | " in line for line in said), "a row of a table is one line"
    assert all("\n" not in line and line == line.rstrip() for line in said)


def test_a_unit_reads_with_the_headings_of_its_parts():
    said = [line.strip() for line in lines(small_unit(), "zh")]
    assert "主题目标" in said
    assert "为什么做。" in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [small_standard, small_unit, small_framework])
def test_every_text_of_a_document_stands_in_its_lines(make, language):
    document = make()
    said = "\n".join(lines(document, language))
    within = {n.id for n in document.walk() if n.kind == "cell" for n in document.walk(n.id)}
    within -= {node.id for node in document.walk() if node.kind == "cell"}
    for node in document.walk():
        cell = node.best(language)
        # What stands within a cell, such as its footnotes, is left out of the line of its row.
        if not cell.marks and cell.text.strip() and node.id not in within:
            assert " ".join(cell.text.split()) in said, (node.kind, cell.text)


def test_a_text_in_another_language_says_which():
    document = small_unit()
    document = replace(
        document,
        nodes={
            **document.nodes,
            document.id: document.root.with_cell("zh", None).with_cell("en", Cell("Water")),
        },
    )
    assert next(lines(document, "zh")) == "[en] Water"
    assert next(lines(document, "en")) == "Water"
    assert not any("[" in line for line in list(lines(document, "zh"))[1:])
