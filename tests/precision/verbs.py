"""Recall and precision of the readers of provision verbs on paragraphs that a person labelled.

A label is right where the reader gives its class, or the second class that can be defended, and
denies what the label denies. What `README.md` beside the paragraphs says decides.

Where the reader itself sees two readings it is unsure: such a place is information and no finding,
so it is counted by itself. It is found where one of its readings is right. The strict figures
beside take its first reading for the only one.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from curriculum_studio.drafting.provisions.provision import Provision
from curriculum_studio.drafting.provisions.reader import read_provisions
from curriculum_studio.languages import LANGUAGES
from tests.precision import quoted

DATA = Path(__file__).resolve().parents[1] / "data" / "labelled_verbs"

#: What the labels call the kinds of the readers.
_CLASSES = {
    "requirement": "requirement",
    "recommendation": "recommendation",
    "permission": "permission",
    "capability": "possibility",
    "possibility": "possibility",
    # soll of laws and specifications
    "unclear": "recommendation",
}


@dataclass
class Counts:
    """How often a verb was there and told, and how often both."""

    there: int = 0
    told: int = 0
    found: int = 0
    right: int = 0
    #: Those told of which the reader is not sure; of these, where its first reading is right.
    unsure: int = 0
    unsure_right: int = 0
    #: Found by a second reading only.
    second: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Share of the verbs that are there which are found with their class and negation."""
        return (self.found + self.second) / self.there if self.there else 1.0

    @property
    def precision(self) -> float:
        """Share of the verbs that are told, and are sure, which are right."""
        sure = self.told - self.unsure
        return (self.right - self.unsure_right) / sure if sure else 1.0

    @property
    def strict_recall(self) -> float:
        """Share of the verbs that are there which are found by the first reading."""
        return self.found / self.there if self.there else 1.0

    @property
    def strict_precision(self) -> float:
        """Share of all verbs that are told of which the first reading is right."""
        return self.right / self.told if self.told else 1.0

    def add(self, other: "Counts") -> None:
        """Count what another counted too."""
        self.there += other.there
        self.told += other.told
        self.found += other.found
        self.right += other.right
        self.unsure += other.unsure
        self.unsure_right += other.unsure_right
        self.second += other.second
        self.wrong += other.wrong


def measure(folder: Path, clones: Path | None = None) -> Mapping[str, Mapping[str, Counts]]:
    """Return counts by language and verb for the paragraphs of a folder.

    Texts that are not kept are read from clones of their repositories.
    """
    counts: dict[str, dict[str, Counts]] = {}
    for language in LANGUAGES:
        by_verb: dict[str, Counts] = defaultdict(Counts)
        for paragraph in quoted.paragraphs(folder, language, clones):
            for verb, label, told in _read(paragraph, language):
                _count(by_verb[verb], label, told)
        counts[language] = by_verb
    return counts


#: What was told of a place, the first reading first; several readings are unsure.
_Told = tuple[tuple[str, bool], ...]
_NOTHING: _Told = (("none", False),)


def _read(paragraph, language) -> Iterator[tuple[str, dict, _Told]]:
    provisions = read_provisions(paragraph["text"], language)
    for label in paragraph["labels"]:
        over = [p for p in provisions if p.start < label["end"] and label["start"] < p.end]
        told = _readings(over[0]) if over else _NOTHING
        shown = paragraph["text"][max(0, label["start"] - 24) : label["end"] + 24]
        yield _lemma(label["word"]), label | {"shown": shown, "id": paragraph["id"]}, told


def _readings(provision: Provision) -> _Told:
    first = (_CLASSES[provision.kind], provision.negative)
    if provision.also is not None:
        return first, (_CLASSES[provision.also], provision.negative)
    return (first,) if provision.sure else (first, *_NOTHING)


def _lemma(word: str) -> str:
    """Return the verb of a form: darfst is a form of dürfen."""
    small = word.lower().replace("n't", "").removesuffix("not")
    for verb, beginnings in _FORMS.items():
        if small.startswith(beginnings):
            return verb
    return small


_FORMS = {
    "müssen": ("muss", "muß", "müss", "gemusst"),
    "sollen": ("soll", "gesoll"),
    "dürfen": ("darf", "dürf", "durf", "gedurf"),
    "können": ("kann", "könn", "konn", "gekonn"),
}


def _count(counts: Counts, label: dict, told: _Told) -> None:
    wanted = {label["class"], label.get("also", label["class"])}
    # Of a class that is not the label's own the negation says nothing: cannot as a prohibition.
    fits = [
        kind in wanted and (kind == "none" or negative == label["negated"])
        for kind, negative in told
    ]
    kind, negative = told[0]
    if label["class"] != "none" and "none" not in wanted:
        counts.there += 1
        counts.found += fits[0]
        counts.second += not fits[0] and any(fits)
    if kind != "none":
        counts.told += 1
        counts.right += fits[0]
        if len(told) > 1:
            counts.unsure += 1
            counts.unsure_right += fits[0]
    if not fits[0]:
        said = f"{label['class']}{'-' if label['negated'] else ''}"
        own = f"{kind}{'-' if negative else ''}{' (unsure)' if any(fits) else ''}"
        counts.wrong.append(f"{label['id']} {label['word']}: {said}, told {own}: {label['shown']}")


def total(counts: Mapping[str, Counts]) -> Counts:
    """Return the counts of all verbs of a language together."""
    whole = Counts()
    for each in counts.values():
        whole.add(each)
    return whole


def table(measured: Mapping[str, Mapping[str, Counts]]) -> Iterator[str]:
    """Yield the lines of a table by language and verb."""
    yield (
        "| language | verb | there | recall | told | unsure | precision | strict recall "
        "| strict precision |"
    )
    yield "|---|---|---:|---:|---:|---:|---:|---:|---:|"
    for language, counts in measured.items():
        for verb, each in (*sorted(counts.items()), ("all", total(counts))):
            yield (
                f"| {language} | {verb} | {each.there} | {each.recall:.1%} | {each.told} "
                f"| {each.unsure} | {each.precision:.1%} | {each.strict_recall:.1%} "
                f"| {each.strict_precision:.1%} |"
            )
