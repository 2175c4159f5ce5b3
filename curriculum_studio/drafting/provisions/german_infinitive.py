"""German ist … zu and hat … zu: what is to be done."""

import re
from collections.abc import Iterator

from curriculum_studio.drafting.provisions.german_denial import LIMIT, NEGATION
from curriculum_studio.drafting.provisions.provision import Provision, holds

_IS_TO = re.compile(
    r"\b(?P<verb>ist|sind|hat|haben)\b(?P<rest>(?:[^.;:,]|(?<=\d)(?:\.\s|[.,:]\d)){0,120}?)"
    r"(?:\bzu\s+(?!(?:de[nm]|(?:all|dies|jen|ein|kein|sein|ihr|ander)en)\b)[a-zäöüß]{2,}(?:en|ern|eln|n)\b"
    r"(?!\s+[A-ZÄÖÜ])|"
    r"\b(?:ab|an|auf|aus|bei|da|dar|durch|ein|fest|fort|frei|gegenüber|heran|her|herbei|heraus|hin|"
    r"hinzu|los|mit|nach|nieder|offen|sicher|statt|teil|um|unter|vor|voran|weg|weiter|wieder|zu|"
    r"zurück|zusammen|bereit|bekannt|gut|gleich|still|über|hinaus|hinein|herein|hervor|herunter|"
    r"hinunter|hinauf|herauf|davon|dazu|auseinander|entgegen|fertig|instand|kennen|voraus|vorbei|"
    r"zuvor|überein|umher|teil|kund|klar|kurz|leer|rein|richtig|sauber|stand|tot|trocken|warm|hoch|fern|tief|heim|preis|breit|nahe)zu[a-zäöüß]{2,}(?:en|ern|eln)\b)"
)
_NOT_TO = re.compile(
    r"\b(?:in der Lage|bereit|möglich|schwer|leicht|schwierig|dazu|dabei|geneigt|imstande|Ziel|"
    r"Zweck|Aufgabe|Absicht|Wunsch|Pflicht|Vorteil|Nachteil|Idee|Vorschlag|Chance|Möglichkeit|Recht|"
    r"Gelegenheit|verpflichtet|berechtigt|befugt|[Bb]is zu|im Vergleich|im Gegensatz|Verhältnis|"
    r"Beziehung|gehören?)\b"
)


_HAS = ("ist", "sind", "hat", "haben")
_TO_BE_FIRST = re.compile(
    r"(?:^|(?<=[.;:]\s))Zu\s+(?:[a-zäöüß]+\s+)?[a-zäöüß]{2,}n\s+(?P<verb>ist|sind)\b"
)


def to_be_done(text: str) -> Iterator[Provision]:
    """Yield ist … zu and hat … zu."""
    for match in _TO_BE_FIRST.finditer(text) if "Zu " in text else ():
        # Before a colon it can be a mere heading: Zu übergeben sind:
        sure = not text.startswith(":", match.end())
        yield Provision(*match.span("verb"), "requirement", False, "equivalent", sure)
    if "zu" not in text or not holds(text, _HAS):
        return
    for match in _IS_TO.finditer(_in_one_clause(text) if "," in text else text):
        rest = match["rest"]
        if (
            _FOUND.search(match.group())
            or _NOT_TO.search(match.group())
            or re.search(r"\b(?:um|ohne|statt|anstatt)\b", rest)
        ):
            continue
        start = match.start("verb")
        denied = NEGATION.search(rest) is not None
        limit = denied and LIMIT.search(match.group()) is not None
        yield Provision(
            start,
            match.end("verb"),
            "requirement",
            denied,
            "equivalent",
            match["verb"] in _BE,
            limit,
        )


_BE = frozenset({"ist", "sind"})

#: What can be seen, found and expected, and nobody is asked to.
_FOUND = re.compile(
    r"\b(?:zu (?:entnehmen|finden|sehen|erkennen|erwarten|rechnen|vermuten|befürchten|hören|spüren|"
    r"bedauern|begrüßen)|abzusehen|anzunehmen|davon auszugehen)$"
)


def _in_one_clause(text: str) -> str:
    """Return a text as long, in which clauses between commas and commas of a list are blank.

    Hat die Verfahren, die gelten, zu befolgen; sind Decken, Tragen und Lampen bereitzuhalten.
    """
    text = _PUT_BETWEEN.sub(lambda found: " " * len(found.group()), text)
    return _LIST_COMMA.sub(lambda found: f"{found['noun']} ", text)


_PUT_BETWEEN = re.compile(
    r",\s(?:(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|zu|zwischen)\s)?"
    r"(?:die|der|das|den|dem|deren|dessen|denen|welche[rmns]?|wenn|falls|sofern|soweit|weil|wie|wo|"
    r"sobald|solange|wobei|insbesondere|auch|gegebenenfalls|soweit)\b[^,.;:]*,"
)
#: Between nouns that an and joins.
_LIST_COMMA = re.compile(
    r"(?P<noun>\b[A-ZÄÖÜ][\wäöüß-]*),(?=\s(?:[a-zäöüß-]+e[nmrs]?\s)?[A-ZÄÖÜ][\wäöüß-]*"
    r"(?:\s(?:und|oder|sowie)\b|,|\s(?:[a-zäöüß]*zu)[a-zäöüß]{2,}n\b))"
)
