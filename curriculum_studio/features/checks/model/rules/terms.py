"""Rules on terms and definitions: whole entries, definitions of the right form, one word once."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.kinds import is_definition, is_designation, is_term
from curriculum_studio.core.payloads.standard import Designation, Term
from curriculum_studio.core.text_search import fold
from curriculum_studio.features.checks.model.places import CheckedPlace, Manner, Part
from curriculum_studio.features.checks.model.rule import (
    Check,
    Collect,
    Hit,
    Mend,
    OnDocument,
    OnNode,
    OnTerms,
    OnText,
    Reading,
    Spot,
)
from curriculum_studio.features.terminology.word_forms import Used, WordForms
from curriculum_studio.languages import LANGUAGES, Language


def _blank(node: Node) -> bool:
    return all(cell.blank for cell in node.cells.values())


def _definitions(spot: Spot) -> list[Node]:
    return [each for each in spot.children if is_definition(each) and not _blank(each)]


def _not_one_definition(spot: Spot) -> Iterator[Hit]:
    if is_term(spot.node) and not _blank(spot.node):
        count = len(_definitions(spot))
        if count != 1:
            yield Hit(values={"count": str(count)})


def _without_english(spot: Spot) -> Iterator[Hit]:
    node = spot.node
    if is_term(node) and node.lead == "zh" and not node.cell("zh").blank and node.cell("en").blank:
        yield Hit()


def _circular(spot: Spot) -> Iterator[Hit]:
    """Yield definitions that explain a term by itself."""
    node = spot.node
    if not is_term(node):
        return
    for definition in _definitions(spot):
        for language in LANGUAGES:
            name, text = node.text(language).strip(), definition.text(language)
            found = _named(name, language).search(text) if len(name) > 1 else None
            if found is not None:
                yield Hit(*found.span(), {"text": found.group()}, None, language, definition.id)


def _named(name: str, language: Language) -> re.Pattern[str]:
    if language == "zh":
        return re.compile(re.escape(name))
    return re.compile(rf"(?<![^\W\d_]){re.escape(name)}(?![^\W\d_])", re.IGNORECASE)


_BEGINNINGS: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("^(?:是指|指的是|系指|指|是)(?=[^数标示令])"),
    "en": re.compile(r"^(?:the|a|an|this is|it is|means)\s+", re.IGNORECASE),
    "de": re.compile(r"^(?:der|die|das|ein|eine|dies ist|bezeichnet)\s+", re.IGNORECASE),
}


def _form(reading: Reading) -> Iterator[Hit]:
    text = reading.text
    found = _BEGINNINGS[reading.language].search(text)
    if found is not None and found.end() < len(text):
        yield Hit(*found.span(), {"text": found.group().strip()}, Mend("", certain=True))
    end = text.rstrip()
    # Chinese definitions end with a full stop, those of ISO and DIN do not.
    if reading.language != "zh" and end.endswith(".") and not end.endswith(("etc.", "usw.", "...")):
        yield Hit(len(end) - 1, len(end), {"text": "."}, Mend("", certain=True))


_Names = tuple[tuple[Language, str], ...]


def _names(node: Node, _: CheckedPlace) -> _Names | None:
    preferred = is_term(node) or (
        is_designation(node) and isinstance(node.payload, Designation) and not node.payload.avoided
    )
    if not preferred:
        return None
    found = tuple((key, fold(cell.text.strip())[0]) for key, cell in node.cells.items())
    return tuple(each for each in found if each[1]) or None


def _twice(document: Document, facts: Mapping[str, _Names]) -> Iterator[Hit]:
    """Yield designations that another entry has too: one word for two things."""
    entries: dict[tuple[Language, str], set[str]] = {}
    for key, names in facts.items():
        for each in names:
            entries.setdefault(each, set()).add(_entry(document, key))
    for key, names in facts.items():
        own = _entry(document, key)
        for language, name in names:
            others = entries[language, name] - {own}
            if others:
                text = document.nodes[key].text(language)
                yield Hit(0, len(text), {"text": text}, None, language, key)


def _entry(document: Document, key: str) -> str:
    node = document.nodes[key]
    return key if is_term(node) else node.parent


# --- terms in use -----------------------------------------------------------------------------

_NAMING = frozenset({Part.TERMS, Part.REFERENCES, Part.BIBLIOGRAPHY, Part.INDEX})


def _using(spot: Spot) -> bool:
    """Whether terms are used in a text, and not named or explained."""
    return spot.place.part not in _NAMING and spot.place.manner not in _NAMES


_NAMES = frozenset({Manner.TERM, Manner.SOURCE, Manner.ENTRY, Manner.DEFINITION})


def _deprecated(spot: Spot, forms: WordForms) -> Iterator[Hit]:
    """Yield words that an entry deprecates."""
    return _avoided(spot, forms, forbidden=False)


def _forbidden(spot: Spot, forms: WordForms) -> Iterator[Hit]:
    """Yield words that an entry forbids."""
    return _avoided(spot, forms, forbidden=True)


def _avoided(spot: Spot, forms: WordForms, *, forbidden: bool) -> Iterator[Hit]:
    if not _using(spot):
        return
    for language, cell in spot.node.cells.items():
        for used in _found(spot, forms, cell.text, language):
            if used.avoided and used.forbidden is forbidden:
                words = forms.preferred(used.concept, language)
                values = {"text": cell.text[used.start : used.end], "other": words or "—"}
                mend = Mend(words) if words else None
                yield Hit(used.start, used.end, values, mend, language)


_Uses = Mapping[Language, list[Used]]


def _uses(spot: Spot, forms: WordForms) -> _Uses:
    """Return the terms in use by language, where at least two languages are written."""
    node = spot.node
    if not spot.others or not _using(spot):
        return {}
    written = (node.lead, *(language for language, _ in spot.others))
    return {each: _found(spot, forms, node.text(each), each) for each in written}


def _found(spot: Spot, forms: WordForms, text: str, language: Language) -> list[Used]:
    """Return the terms in a text, looked for once for all rules."""
    found: list[Used] | None = spot.shared.get(language)
    if found is None:
        found = spot.shared[language] = forms.find(text, language)
    return found


def _second_word(spot: Spot, forms: WordForms) -> Iterator[Hit]:
    """Yield a second word for a thing that the other languages call by one word all through."""
    uses = _uses(spot, forms)
    for language, found in uses.items():
        first: dict[str, Used] = {}
        for used in found:
            other = first.setdefault(used.concept, used)
            if other.name == used.name or used.avoided or other.avoided:
                continue
            names = [
                [each.name for each in others if each.concept == used.concept]
                for key, others in uses.items()
                if key != language
            ]
            if all(len(each) > 1 and len(set(each)) == 1 for each in names):
                text = spot.node.text(language)
                values = {
                    "text": text[used.start : used.end],
                    "other": text[other.start : other.end],
                }
                yield Hit(used.start, used.end, values, Mend(other.name), language)


def _one_for_two(spot: Spot, forms: WordForms) -> Iterator[Hit]:
    """Yield a word that stands here for two things which the other languages tell apart."""
    uses = _uses(spot, forms)
    counts = {language: Counter(used.concept for used in found) for language, found in uses.items()}
    for language, own in counts.items():
        others = [each for key, each in counts.items() if key != language]
        common = set.intersection(*(set(each) for each in others))
        for concept in sorted(common - own.keys()):
            for used in reversed(uses[language]):
                if own[used.concept] > max(each[used.concept] for each in others):
                    text = spot.node.text(language)
                    values = {
                        "text": text[used.start : used.end],
                        "other": forms.preferred(concept, language) or "—",
                    }
                    yield Hit(used.start, used.end, values, None, language)
                    break


CHECKS: Mapping[str, Check] = {
    "TRM-02": OnNode(_not_one_definition, (Term,)),
    "TRM-04": OnNode(_circular, (Term,)),
    "TRM-06": OnDocument(Collect(_names, (Term, Designation)), _twice),
    "TRM-08": OnTerms(_deprecated),
    "TRM-12": OnTerms(_forbidden),
    "TRM-10": OnTerms(_second_word),
    "TRM-11": OnTerms(_one_for_two),
    "TRM-07": OnNode(_without_english, (Term,)),
    "TRM-09": OnText(_form, None, frozenset({Manner.DEFINITION})),
}
