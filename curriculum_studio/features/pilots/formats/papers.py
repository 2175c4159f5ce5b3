"""Forms of pilots as Word files, filled as far as something is known, with room for the rest."""

from collections.abc import Mapping, Sequence
from typing import Any

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.headings import (
    CLASS_LEVELS,
    OBSERVATION_SECTIONS,
)
from curriculum_studio.core.payloads.pilots import (
    Deliberation,
    DeliberationItem,
    Observation,
    Seen,
)
from curriculum_studio.core.trials import (
    METHODS,
    entries_of,
    entry_of,
    observation_of,
    said_in,
    trial_of,
)
from curriculum_studio.core.words import Words
from curriculum_studio.features.pilots.compared_parts import ComparedParts
from curriculum_studio.features.pilots.model import (
    DECISIONS,
    FORMS,
    LABELS,
    LEVELS,
    OUTCOMES,
    OUTCOMES_OF,
    PHASES,
    PROPOSALS,
    TOPICS,
    LabelName,
    items_of,
)
from curriculum_studio.languages import Language
from curriculum_studio.render.paper import PaperBuilder, PaperWriter, word_paper
from curriculum_studio.values import dataclass

#: A box to tick, empty and ticked; no line ends between it and its word.
_BOX, _TICKED = "□\u00a0", "■\u00a0"


def trial_paper(
    trial: Document,
    unit: Document,
    site: str,
    version: str,
    language: Language,
    seen: Seen,
    write: PaperWriter = word_paper,
) -> bytes:
    """Return the record of a try-out as DOCX; what is not known yet is left to be written.

    Of observations it holds the sums (`seen`).
    """
    head = trial_of(trial)
    subject = unit.nodes.get(head.activity) or unit.root
    paper = PaperBuilder(language, subject.best(language).text, _said("trial", language))
    word = _Words(language)
    paper.fields(
        ((word("unit"), unit.title(language)), (word("version"), version)),
        (
            (word("site"), site),
            (word("class_level"), CLASS_LEVELS[head.class_level][language]),
        ),
        (
            (word("date"), spoken_day(head.date, language)),
            (word("form"), FORMS[head.form][language]),
        ),
        ((word("children"), _count(head.children)), (word("adults"), _count(head.adults))),
        (
            (word("planned"), _count(head.planned_minutes)),
            (word("actual"), _count(head.actual_minutes)),
        ),
    )
    paper.text(word("privacy"))
    for topic, name in TOPICS.items():
        nodes = [node for node in entries_of(trial) if entry_of(node).topic == topic]
        if not nodes:
            continue
        paper.section(name[language])
        if topic in OUTCOMES_OF:
            rows = [
                (
                    _subject(unit, node, language),
                    _boxes(OUTCOMES_OF[topic], entry_of(node).outcome, language),
                    node.best(language).text,
                )
                for node in nodes
            ]
            paper.table((word("what"), word("outcome"), word("remark")), rows, (42, 20, 38))
        else:
            for node in nodes:
                paper.fields(((word("remark"), node.best(language).text or "\u200b\n\u200b"),))
    if seen.observations:
        counts = LABELS["seen"][language]
        paper.fields(((word("observation"), counts.format(**_numbers(seen))),))
    chosen = _ticks(PROPOSALS, ("keep", "change", "drop"), head.proposal, language)
    paper.fields(((word("proposal"), chosen),))
    return write([paper.outline()])


@dataclass(frozen=True, slots=True)
class Council:
    """What a deliberation is about: the unit, the node, parts before and now, feedback."""

    unit: Document
    node: str
    compared: ComparedParts
    feedback: Sequence[tuple[str, str, str]]
    versions: Mapping[str, str]

    @property
    def payload(self) -> Deliberation:
        """What is set of it."""
        payload = self.unit.nodes[self.node].payload
        return payload if isinstance(payload, Deliberation) else Deliberation()


def deliberation_paper(
    council: Council, language: Language, write: PaperWriter = word_paper
) -> bytes:
    """Return 课程审议记录表 as DOCX: per part the text before and now, decision and reason.

    `feedback` of the council are node, what was said, where.
    """
    unit, payload, word = council.unit, council.payload, _Words(language)
    paper = PaperBuilder(language, unit.title(language), _said("deliberation", language))
    paper.fields(
        (
            (word("phase"), PHASES[payload.phase][language]),
            (word("date"), spoken_day(payload.date, language)),
        ),
        ((word("level"), LEVELS[payload.level][language]), (word("chair"), payload.chair)),
        ((word("present"), ("、" if language == "zh" else ", ").join(payload.present)),),
    )
    paper.text(council.compared.summary)
    items = items_of(unit, council.node)
    owner = ""
    rows: list[tuple[str, ...]] = []
    head = tuple(word(each) for each in ("part", "before", "now", "decision"))
    for row in council.compared.rows:
        if row.owner != owner:
            _table_of_parts(paper, head, rows)
            rows, owner = [], row.owner
            paper.section(row.name)
        item = _item(items.get(row.node))
        said = DECISIONS[item.decision][language]
        if not said:
            allowed = ("accepted", "rejected") if row.whole else ("keep", "adjust")
            said = _ticks(DECISIONS, allowed, "", language)
        reason = _text(items.get(row.node), language)
        rows.append((row.part, *row.shown(language), f"{said}\n{reason}".strip()))
    _table_of_parts(paper, head, rows)
    _feedback(paper, council, items, language)
    paper.section(word("reason"))
    overall = unit.nodes[council.node].best(language).text
    paper.fields(((word("reason"), overall or "\u200b\n\u200b"),))
    return write([paper.outline()])


def _feedback(
    paper: PaperBuilder, council: Council, items: Mapping[str, Node], language: Language
) -> None:
    word = _Words(language)
    paper.section(word("feedback"))
    lines = [
        (
            said,
            place,
            DECISIONS[_item(items.get(node)).decision][language],
            "\n".join(
                each
                for each in (
                    _text(items.get(node), language),
                    council.versions.get(_item(items.get(node)).edit_version, ""),
                )
                if each
            ),
        )
        for node, said, place in council.feedback
    ]
    if lines:
        paper.table(
            (word("feedback"), word("site"), word("decision"), word("reason")),
            lines,
            (38, 18, 14, 30),
        )
    else:
        paper.text(word("none"))


def _table_of_parts(
    paper: PaperBuilder, head: tuple[str, ...], rows: Sequence[tuple[str, ...]]
) -> None:
    if rows:
        paper.table(head, rows, (15, 32, 32, 21))


def observation_paper(
    unit: Document | None,
    language: Language,
    observation: Document | None = None,
    write: PaperWriter = word_paper,
) -> bytes:
    """Return the form of an observation (观察记录), empty without one; it stays where it is."""
    word = _Words(language)
    head = observation_of(observation) if observation is not None else Observation()
    subject = None
    if unit is not None:
        subject = unit.nodes.get(head.activity) or unit.root
    named = subject if subject is not None else observation.root if observation else None
    title = named.best(language).text if named is not None else ""
    paper = PaperBuilder(language, title, _said("observation", language))
    paper.fields(
        ((word("unit"), unit.title(language) if unit is not None else ""),),
        ((word("date"), spoken_day(head.date, language)), (word("minutes"), _count(head.minutes))),
        ((word("children"), _count(head.children)), (word("adults"), _count(head.adults))),
        ((word("codes"), head.codes), (word("method"), METHODS[head.method][language])),
        ((word("setting"), head.setting), (word("focus"), head.focus)),
    )
    paper.text(word("local"))
    paper.text(word("privacy"))
    for name, words in OBSERVATION_SECTIONS.items():
        said = said_in(observation, name, language) if observation is not None else ""
        paper.section(words[language])
        paper.fields(((words[language], said or "\u200b\n" * 6),))
    return write([paper.outline()])


def research_paper(
    unit: Document,
    present: Sequence[str],
    date: str,
    language: Language,
    write: PaperWriter = word_paper,
) -> bytes:
    """Return 教研活动记录: the record of a teachers' meeting on a unit, to be written."""
    word = _Words(language)
    paper = PaperBuilder(language, unit.title(language), _said("research", language))
    paper.fields(
        ((word("date"), date), (word("recorder"), "")),
        ((word("present"), ("、" if language == "zh" else ", ").join(present)),),
        ((word("topic"), unit.title(language)),),
    )
    for name in ("process", "conclusion", "next"):
        paper.section(word(name))
        paper.fields(((word(name), "\u200b\n" * 5),))
    return write([paper.outline()])


class _Words:
    def __init__(self, language: Language) -> None:
        self._language: Language = language

    def __call__(self, name: LabelName) -> str:
        return _said(name, self._language)


def _said(name: LabelName, language: Language) -> str:
    return LABELS[name][language]


def _numbers(seen: Seen) -> dict[str, int]:
    return {"count": seen.observations, "children": seen.children, "minutes": seen.minutes}


def _count(value: int) -> str:
    return str(value) if value else ""


def _subject(unit: Document, node: Node, language: Language) -> str:
    found = unit.nodes.get(entry_of(node).node)
    return found.best(language).text if found is not None else ""


def _boxes(names: Sequence[str], chosen: str, language: Language) -> str:
    return "\n".join(
        f"{_TICKED if name == chosen else _BOX}{OUTCOMES.of(name)[language]}"
        for name in names
        if name
    )


def _ticks(words: Words[Any], names: Sequence[str], chosen: str, language: Language) -> str:
    gap = "　" if language == "zh" else "   "
    return gap.join(
        f"{_TICKED if name == chosen else _BOX}{words[name][language]}" for name in names
    )


def _item(node: Node | None) -> DeliberationItem:
    payload = node.payload if node is not None else None
    return payload if isinstance(payload, DeliberationItem) else DeliberationItem()


def _text(node: Node | None, language: Language) -> str:
    return node.best(language).text if node is not None else ""
