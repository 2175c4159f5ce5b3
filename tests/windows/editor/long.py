"""Long documents for tests and for the bench."""

from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node, assembled
from curriculum_studio.core.payloads.standard import Clause, Column, Table, TableCell
from curriculum_studio.core.text import Cell, Mark, text_hash

_ZH = (
    "学校应按月记录用电、用水和燃气数据。",
    "能源计量器具的配备应符合相关标准的规定。",
    "公共区域的照明应满足下列要求。",
    "学校宜组织儿童参与“节能小卫士”值日，每两周至少一次。",
    "废弃物应分类收集，并记录质量。",
)
_EN = (
    "The school shall record electricity, water and gas data monthly. ",
    "Energy meters shall comply with the relevant standard. ",
    "Lighting of common areas shall meet the following requirements. ",
    "The school should let children take part in “energy guard” duty every two weeks. ",
    "Waste shall be collected separately and its mass recorded. ",
)
_DE = (
    "Die Schule muss Strom-, Wasser- und Gasverbrauch monatlich erfassen. ",
    "Energiemessgeräte müssen der einschlägigen Norm entsprechen. ",
    "Die Beleuchtung der Verkehrsflächen muss folgende Anforderungen erfüllen. ",
    "Die Schule sollte Kinder alle zwei Wochen am „Energiewächter“-Dienst beteiligen. ",
    "Abfälle müssen getrennt gesammelt und ihre Masse aufgezeichnet werden. ",
)


def _texts(number: int) -> dict[str, Cell]:
    count = 1 + number % 4
    lead = Cell("".join(_ZH[(number + k) % 5] for k in range(count)), (Mark(2, 3, "bold"),))
    based_on = text_hash(lead)
    cells = {"zh": lead}
    for language, words in (("en", _EN), ("de", _DE)):
        text = "".join(words[(number + k) % 5] for k in range(count)).rstrip()
        if (number + len(language)) % 9:
            cells[language] = Cell(text, (), "confirmed", based_on)
    return cells


def long_standard(rows: int, tables: int = 2) -> Document:
    """A standard with so many rows of text in three languages and tables of 50 rows."""
    root = replace(tree.fresh("standard"), cells={"zh": Cell("长标准")})
    nodes: list[Node] = [root]
    chapters = max(2, rows // 40)
    places = list(tree.ranks_between(chapters))
    number = 1
    for chapter in range(chapters):
        head = replace(
            tree.fresh("clause", Clause()), parent=root.id, rank=places[chapter], cells=_texts(0)
        )
        nodes.append(head)
        number += 1
        inner = list(tree.ranks_between(40))
        for place in inner[: 39 if chapter < chapters - 1 else 40]:
            kind = "clause" if number % 8 == 0 else "paragraph"
            payload = Clause(titled=False) if kind == "clause" else None
            nodes.append(
                replace(
                    tree.fresh(kind, payload),
                    parent=head.id,
                    rank=place,
                    cells=_texts(number),
                )
            )
            number += 1
        if chapter < tables:
            nodes += _table(head.id)
    return assembled(nodes)


def _table(parent: str) -> list[Node]:
    columns = tuple(Column(id=name, width=100 / 6) for name in "abcdef")
    table = replace(
        tree.fresh("table", Table(columns=columns)),
        parent=parent,
        rank="zzz",
        cells={"zh": Cell("数据"), "en": Cell("Data"), "de": Cell("Daten")},
    )
    nodes = [table]
    for at, place in enumerate(tree.ranks_between(50)):
        row = replace(tree.fresh("row"), parent=table.id, rank=place)
        nodes.append(row)
        for column, below in zip(columns, tree.ranks_between(6), strict=True):
            cells = {language: Cell(f"{at} kWh") for language in ("zh", "en", "de")}
            nodes.append(
                replace(
                    tree.fresh("cell", TableCell(column=column.id)),
                    parent=row.id,
                    rank=below,
                    cells=cells,
                )
            )
    return nodes
