"""Recall and precision of the comparison of languages on segments with planted errors.

The segments stand in documents as people write them: in the clauses and indicators of a standard
whose terms are the concepts of the glossary, and in a theme unit with the same glossary beside it.
What counts as found, `README.md` beside the segments says.
"""

import json
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetCell, apply
from curriculum_studio.core.text import Cell
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.checker import Checker
from curriculum_studio.features.checks.model.rule import Finding
from curriculum_studio.features.terminology.model import concepts
from curriculum_studio.languages import LANGUAGES
from tests.helpers.outlines import outline

DATA = Path(__file__).resolve().parents[1] / "data" / "labelled_segments"

#: What the findings of rules are called in the labels. Other rules tell other things.
KINDS = {
    "VRB-08": "provision",
    "BIL-03": "number",
    "BIL-04": "copied",
    "BIL-05": "wrong_language",
    "BIL-07": "negation",
    "BIL-08": "unit",
    "BIL-09": "reference",
    "BIL-10": "list",
    "BIL-11": "negation",
    "BIL-12": "untranslated",
    "TXT-02": "untranslated",
    "TRM-08": "forbidden_term",
    "TRM-10": "second_word",
    "TRM-11": "one_word_for_two",
}


@dataclass
class Result:
    """What was found of planted errors by kind, and what was told beside them."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    placed: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Share of the planted errors that were found."""
        return self.found.total() / self.planted.total()

    @property
    def precision(self) -> float:
        """Share of what was told, by segment and kind, that is right."""
        return self.right.total() / self.told.total()


def measure(folder: Path, every: int = 1) -> Result:
    """Return what the checks find in the segments of a folder, or in one of so many of them."""
    lines = (folder / "segments.jsonl").read_text(encoding="utf-8").splitlines()[::every]
    segments = [json.loads(line) for line in lines]
    findings: dict[str, list[Finding]] = {segment["id"]: [] for segment in segments}
    glossary = _glossary()
    for document in documents(segments):
        checker = Checker(all_rules(), tuple(concepts(glossary)))
        checker.update(document)
        for finding in checker.findings():
            if finding.node in findings:
                findings[finding.node].append(finding)
    result = Result()
    for segment in segments:
        _judge(result, segment, findings[segment["id"]])
    return result


def _judge(result: Result, segment: dict, findings: list[Finding]) -> None:
    error = segment.get("error")
    told: dict[str, list[Finding]] = {}
    for finding in findings:
        kind = _kind(finding)
        if kind is not None:
            told.setdefault(kind, []).append(finding)
    # A text that is not there is no finding: it stands against the next stage (core/stages.py).
    blank = {language for language in LANGUAGES if not segment[language].strip()}
    right = {error["kind"], *error.get("also", ())} if error else set()
    hits = [each for kind in right for each in told.get(kind, ())]
    hits = [each for each in hits if error["language"] in _pair(each, segment)]
    if error is not None:
        kind = error["kind"]
        result.planted[kind] += 1
        if hits or error["language"] in blank:
            result.found[kind] += 1
            result.placed[kind] += any(
                each.language == error["language"]
                and each.start < max(error["end"], 1)
                and error["start"] < max(each.end, 1)
                for each in hits
            )
        else:
            texts = " | ".join(segment[language] for language in LANGUAGES)
            result.missed.append(f"{segment['id']} {kind} {error['language']}: {texts}")
    for kind, found in told.items():
        result.told[kind] += 1
        if kind in right:
            result.right[kind] += 1
        else:
            texts = " | ".join(segment[language] for language in LANGUAGES)
            values = [dict(each.values) for each in found]
            planted = f" (planted {error['kind']})" if error else ""
            result.alarms.append(f"{segment['id']} {kind}{planted} {values}: {texts}")


def _kind(finding: Finding) -> str | None:
    kind = KINDS.get(finding.rule.id)
    values = dict(finding.values)
    # One rule tells that a provision is another, and that it is denied in one language only.
    if kind == "provision" and values.get("what") == "negation":
        return "negation"
    return kind


def _pair(finding: Finding, segment: dict) -> set[str]:
    """Return the languages that a finding compares: its own with that of the source."""
    return {finding.language, "zh"}


# --- documents --------------------------------------------------------------------------------


def _glossary() -> Document:
    table = tomllib.loads((DATA / "glossary.toml").read_text(encoding="utf-8"))["concept"]
    lines = ["- glossary#g Glossar"]
    for at, concept in enumerate(table):
        lines.append(f"  - term#t{at} {_texts(concept, lambda one: one['preferred'])}")
        names = max(len(concept[each]["admitted"]) for each in LANGUAGES)
        for number in range(names):
            said = _texts(concept, lambda one, n=number: "".join(one["admitted"][n : n + 1]))
            lines.append(f"    - designation {said}")
        bad = max(len(concept[each]["forbidden"]) for each in LANGUAGES)
        for number in range(bad):
            said = _texts(concept, lambda one, n=number: "".join(one["forbidden"][n : n + 1]))
            lines.append(f"    - designation{{status=deprecated}} {said}")
    return outline("\n".join(lines))


def _texts(concept: Mapping, name) -> str:
    return " || ".join(name(concept[language]) for language in LANGUAGES)


def documents(segments: list[dict]) -> Iterator[Document]:
    for kind, head, line in (
        ("standard", "- clause 要求 || Requirements || Anforderungen", "  - paragraph#{id} "),
        (
            "indicator",
            "- annex 评分 || Scores || Punkte\n  - indicator_system\n    - indicator_group 组",
            "      - indicator#{id} ",
        ),
        (
            "unit",
            "- unit 单元 || Unit || Einheit\n  - section{role=process}",
            "    - step#{id} ",
        ),
    ):
        chosen = [segment for segment in segments if segment["kind"] == kind]
        lines = [line.format(**segment) + "文" for segment in chosen]
        document = outline("\n".join((head, *lines)))
        edits = [
            SetCell(segment["id"], language, Cell(segment[language]))
            for segment in chosen
            for language in LANGUAGES
        ]
        yield apply(document, *edits).document


def table(result: Result) -> Iterator[str]:
    """Yield the lines of a table by kind of error."""
    yield "| kind | planted | found | in place | told | right |"
    yield "|---|---:|---:|---:|---:|---:|"
    for kind in sorted(result.planted | result.told):
        yield (
            f"| {kind} | {result.planted[kind]} | {result.found[kind]} | {result.placed[kind]} "
            f"| {result.told[kind]} | {result.right[kind]} |"
        )
    yield (
        f"| all | {result.planted.total()} | {result.recall:.1%} | {result.placed.total()} "
        f"| {result.told.total()} | {result.precision:.1%} |"
    )
