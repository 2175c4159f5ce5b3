"""What the checks tell about paragraphs of real texts, beside what somebody judged of it.

The paragraphs are those of the labelled verbs (tuning), each source a document of its own. In
`alarms.txt` a line is what was told: whether it is right (`+`) or an alarm (`-`), the rule, the
paragraph and the words. A paragraph is no whole standard, so rules on order have little to say.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.rule import Finding
from curriculum_studio.languages import LANGUAGES
from tests.helpers.outlines import outline
from tests.precision.verbs import DATA

ALARMS = Path(__file__).parent / "alarms.txt"

#: The stage at which errors are counted.
STAGE = "review_draft"


def paragraphs() -> Iterator[tuple[str, str, list[dict]]]:
    """Yield the paragraphs of each source with its language."""
    for language in LANGUAGES:
        lines = (DATA / "tuning" / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
        sources = defaultdict(list)
        for line in lines:
            paragraph = json.loads(line)
            sources[paragraph["source"]].append(paragraph)
        for source, found in sources.items():
            yield source, language, found


def findings() -> Iterator[tuple[Finding, str, str]]:
    """Yield what is told, with the paragraph and the words."""
    for _, language, found in paragraphs():
        lines = ["- clause 要求"] + [f"  - paragraph#{_key(each)} 文" for each in found]
        document = outline("\n".join(lines), language)
        edits = [SetCell(_key(each), language, Cell(each["text"])) for each in found]
        checker = Checker(all_rules())
        checker.update(apply(document, *edits).document)
        names = {_key(each): each for each in found}
        for finding in checker.findings():
            paragraph = names.get(finding.node)
            if paragraph is not None:
                words = paragraph["text"][finding.start : finding.end]
                yield finding, paragraph["id"], " ".join(words.split())


def _key(paragraph: dict) -> str:
    return paragraph["id"].replace("-", "")


def told() -> list[str]:
    """Return what is told as lines without a judgement."""
    return [f"{finding.rule.id} {name} {words}" for finding, name, words in findings()]


def judged() -> list[tuple[str, str]]:
    """Return the lines that somebody judged, each behind its sign."""
    lines = ALARMS.read_text(encoding="utf-8").splitlines()
    return [(line[0], line[2:]) for line in lines if line and not line.startswith("#")]


def precision() -> dict[str, tuple[int, int]]:
    """Return how often each rule is right, and how often it told something."""
    right: Counter[str] = Counter()
    all_told: Counter[str] = Counter()
    for sign, line in judged():
        rule = line.split()[0]
        all_told[rule] += 1
        right[rule] += sign == "+"
    return {rule: (right[rule], count) for rule, count in sorted(all_told.items())}
