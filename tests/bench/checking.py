"""Times of the checks over a whole standard, and after a key press."""

import re
import statistics
import time
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.languages import LANGUAGES
from tests.bench.domain import large_standard
from tests.bench.frame import Pair, Take, ninety_ninth, slowness
from tests.precision import corpus

KEYS = 200

#: The rows of what follows a key press.
KEY = "checks after a key press, 5,000 clauses"
WORST_KEY = "checks after a key press, 5,000 clauses, 99th of 100"

#: What somebody does, in three languages: as standards are, with few findings in a thousand.
_SUBJECTS = (
    ("学校", "The school", "Die Schule"),
    ("幼儿园", "The kindergarten", "Die Kita"),
    ("供应商", "The supplier", "Der Lieferant"),
    ("评价组", "The evaluation team", "Das Bewertungsteam"),
)
_ACTS = (
    (
        "应按月记录第{n}台设备的用电量，保存不少于{m}个月，并相应更新能源台账",
        "shall record the electricity of device {n} monthly and keep it for at least {m} months",
        "muss den Stromverbrauch von Gerät {n} erfassen und mindestens {m} Monate aufbewahren",
    ),
    (
        "不应将编号{n}的电池交给儿童，响应时间不应超过{m} min",
        "shall not give batteries of lot {n} to children; response shall not exceed {m} min",
        "darf Batterien der Charge {n} Kindern nicht geben; {m} min sind nicht zu überschreiten",
    ),
    (
        "宜公开编号{n}的节能效果，便于{m}名家长了解适应气候的做法",
        "should publish the savings of item {n}, so that {m} parents know of it",
        "sollte die Einsparung von Posten {n} veröffentlichen, damit {m} Eltern davon wissen",
    ),
    (
        "可委托第三方核验编号{n}的可再生能源证明，费用由{m}方分担",
        "may ask others to verify certificate {n} of renewable energy, with {m} parties sharing",
        "darf Nachweis {n} über erneuerbare Energie von anderen prüfen lassen, {m} Parteien zahlen",
    ),
)
_TITLES = (
    "能源与碳排放管理",
    "Management of energy and emissions",
    "Umgang mit Energie und Emissionen",
)


@cache
def varied_standard(clauses: int) -> Document:
    """A standard of so many clauses in three languages in which no two texts are alike."""
    chance = Random(clauses)
    document = large_standard(clauses)
    edits = []
    for at, node in enumerate(document.walk()):
        if node.kind == "clause":
            edits += [
                SetCell(node.id, language, Cell(f"{title} {at}"))
                for language, title in zip(LANGUAGES, _TITLES, strict=True)
            ]
        if node.kind != "paragraph":
            continue
        # Each text differs from all others, so that no table of what was read before helps.
        numbers = {"n": at, "m": chance.randrange(2, 90)}
        subject, act = chance.choice(_SUBJECTS), chance.choice(_ACTS)
        for place, language in enumerate(LANGUAGES):
            gap, end = ("", "。") if language == "zh" else (" ", ".")
            text = f"{subject[place]}{gap}{act[place].format(**numbers)}{end}"
            edits.append(SetCell(node.id, language, Cell(text)))
    return apply(document, *edits).document


@cache
def real_standard(clauses: int) -> Document:
    """Paragraphs of real laws, specifications and guides, in the language in which they stand.

    So many times over that there are enough, each time with other numbers.
    """
    paragraphs = [
        (language, paragraph["text"])
        for _, language, found in corpus.paragraphs()
        for paragraph in found
    ]
    document = large_standard(clauses)
    nodes = dict(document.nodes)
    texts = [each for each in document.walk() if each.kind == "paragraph"]
    for at, node in enumerate(texts):
        language, text = paragraphs[at % len(paragraphs)]
        varied = re.sub(r"\d+", lambda found, n=at: str(int(found.group()) + n), text)
        nodes[node.id] = replace(node, lead=language, cells={language: Cell(varied)})
    return Document(document.id, nodes, document.children)


def whole(
    clauses: int, made: Callable[[int], Document] = varied_standard
) -> Callable[[Path], float]:
    """Return a measure: processor seconds for all rules over all texts, begun anew."""

    def run(_: Path) -> float:
        document = made(clauses)
        checker = Checker(all_rules())
        start = time.process_time()
        checker.update(document)
        checker.findings()
        return time.process_time() - start

    return run


def after_keys(clauses: int) -> Take:
    """Return what takes processor seconds from a changed text to all findings: both rows."""

    def take(_: Path, __: Collection[str]) -> dict[str, Pair]:
        document = varied_standard(clauses)
        checker = Checker(all_rules())
        checker.update(document)
        checker.findings()
        texts = [each for each in document.walk() if each.kind == "paragraph"]
        node = texts[len(texts) // 2]
        times = []
        before = slowness()
        for key in range(KEYS):
            text = node.text("zh") + "学校必须记录。"[: key % 7]
            document = apply(document, SetCell(node.id, "zh", Cell(text))).document
            start = time.process_time()
            checker.update(document)
            checker.findings()
            times.append(time.process_time() - start)
        limit = (before + slowness()) / 2
        return {KEY: (statistics.median(times), limit), WORST_KEY: (ninety_ninth(times), limit)}

    return take
