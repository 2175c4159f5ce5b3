"""What a text denies, in three languages: for certain, of one word only, or in words that can.

不可再生 and unfinished deny a word, for which another language has a word of its own; avoid, only
and fern can carry a denial or turn one around. So texts are told to differ only where nothing can
say in one what the others deny. The patterns are those of `resources/rules/denials.toml`.

What turns a denied verb around is told from what only carries a denial; must and need not are never
turned by an antonym. Where all languages have as many clauses, a clause is judged alone: a word in
another one carries no denial.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from curriculum_studio.drafting.provisions.provision import holds
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.vocabulary import rule_tables


@dataclass(frozen=True, slots=True)
class Denials:
    """How often a text denies the sentence (`certain`), and a word of it (`bound`).

    `plain` are those of the certain ones that are a not, and no verb or other word;
    `text` is what was read, without what only looks like a denial.
    """

    certain: int
    plain: int
    bound: int
    text: str
    language: Language

    @property
    def firm(self) -> "Denials":
        """The same, without the words that are denied: unverschlossen."""
        text = _bound(self.text, self.language).sub(_BLOT, self.text)
        return Denials(self.certain, self.plain, self.bound, text, self.language)

    @property
    def words(self) -> bool:
        """Whether it denies a word with a not of its own: nicht geschultes Personal, 未受训."""
        return self.bound > 0 and _NOT[self.language].search(self.text) is not None

    @property
    def counted(self) -> int:
        """How often it denies something, a sentence or a word."""
        return self.certain + self.bound

    def carries(self, *others: "Denials") -> bool:
        """Whether it has a thought that can carry a denial, and that no other has too."""
        own = self.thoughts()
        return bool(own) and bool(own.difference(_shared(others)))

    def turns(self, other: "Denials", *, restricting: bool) -> bool:
        """Whether it has a thought that says the reverse of what a verb says: keep, shut, avoid.

        `restricting`: what is permitted is forbidden elsewhere, but for a few: only those may.
        """
        own = self.thoughts() & _said_of_thoughts("restricts" if restricting else "turns")
        if 0 < self.counted == other.counted:  # each has a denial beside its verb
            own -= _said_of_thoughts("denies")
        return bool(own) and bool(own.difference(_shared([other.firm])))

    @property
    def avoiding(self) -> frozenset[int]:
        """The thoughts that say what not to do: avoid, forbid."""
        return self.thoughts() & _said_of_thoughts("avoids")

    @property
    def turning(self) -> frozenset[int]:
        """The thoughts that turn a verb around: stop, keep away."""
        return self.thoughts() & _said_of_thoughts("turns")

    def thoughts(self) -> frozenset[int]:
        """Return the thoughts that can carry a denial, by their places in the table."""
        patterns = enumerate(_soft(self.language))
        return frozenset(at for at, each in patterns if each.search(self.text))


_NOT: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile("未|没有?|不"),
    "en": re.compile(r"\bnot\b|n['’]t\b", re.IGNORECASE),
    "de": re.compile(r"\bnicht (?:\w+ )?[a-zäöüß]+e[nmrs]?\b", re.IGNORECASE),
}


@cache
def _said_of_thoughts(what: str) -> frozenset[int]:
    """Return the thoughts that deny something by themselves (refuse), or turn a verb around."""
    return frozenset(at for at, each in enumerate(rule_tables("denials")["soft"]) if each.get(what))


def _shared(found: Iterable[Denials]) -> frozenset[int]:
    return frozenset().union(*(each.thoughts() for each in found)) - _said_of_thoughts("denies")


#: Each text that denies a sentence has one of these words, in Chinese characters.
DENYING: Mapping[Language, frozenset[str]] = {
    "zh": frozenset("不未无没禁勿莫拒否缺免别"),
    "en": frozenset(
        {
            *("not", "no", "never", "nobody", "none", "without", "neither", "nor", "cannot"),
            *("t", "nothing", "nowhere", "prohibited", "forbidden", "prohibits", "unable"),
            *(
                "fail",
                "fails",
                "failed",
                "failing",
                "missed",
                "free",
                "exempt",
                "off",
                "missing",
                "lack",
            ),
            *("lacks", "lacking", "absence", "absent", "yet", "discouraged", "against"),
        }
    ),
    "de": frozenset(
        {
            *("nicht", "kein", "keine", "keinem", "keinen", "keiner", "keines", "ohne", "nie"),
            *("niemals", "niemand", "niemanden", "niemandem", "weder", "nichts", "nein", "keins"),
            *("verboten", "untersagt", "unzulässig", "durchfällt", "durchgefallen"),
            *("scheitert", "frei", "verbietet", "verbot", "fehlt", "fehlen", "fehlend"),
            *(
                "fehlende",
                "fehlenden",
                "fehlender",
                "mangels",
                "mangel",
                "durch",
                "abgeraten",
                "ab",
            ),
        }
    ),
}


@cache
def _pattern(kind: str, language: Language) -> re.Pattern[str]:
    table = rule_tables("denials")
    patterns: list[str] = table[kind][language]
    letters: str = table["begins"].get(kind, {}).get(language, "")
    # Looked at once, and not by each of them in each letter.
    begun = f"(?=[{letters}])" if letters else ""
    word = r"\b" if kind == "bound" and language != "zh" else ""
    return re.compile(f"{word}{begun}(?:{'|'.join(patterns)})")


@cache
def _bound_at_end(language: Language) -> re.Pattern[str]:
    patterns: list[str] = rule_tables("denials")["bound_at_end"][language]
    return re.compile(rf"{_pattern('bound', language).pattern}|\b(?:{'|'.join(patterns)})")


@cache
def _ends(language: Language) -> tuple[str, ...]:
    return tuple(rule_tables("denials")["ends"][language])


def _bound(text: str, language: Language) -> re.Pattern[str]:
    """Return what finds the words that a text denies; few texts have one that its end tells."""
    if holds(text, _ends(language)):
        return _bound_at_end(language)
    return _pattern("bound", language)


@cache
def _reading(language: Language) -> tuple[re.Pattern[str], ...]:
    """Return what a text is read by, in this order."""
    kinds = ("sign", "beside", "nothing", "plain", "certain")
    return tuple(_pattern(kind, language) for kind in kinds)


@cache
def _soft(language: Language) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(each[language]) for each in rule_tables("denials")["soft"])


def read_denials(text: str, language: Language) -> Denials:
    """Return how often a text says no, and in which way."""
    # A sign that is not a word parts what stood on both sides of what was read.
    if language != "zh" and not text[:1].islower():
        text = f"{text[:1].lower()}{text[1:]}"
        text = _BEGINS.sub(_small, text)
    sign, beside, nothing, plainly, certainly = _reading(language)
    if sign.search(text):
        text = beside.sub(_BLOT, text)
    rest = nothing.sub(_BLOT, text)
    left, bound = _bound(rest, language).subn(_BLOT, rest)
    plain = len(plainly.findall(left))
    certain = plain + len(certainly.findall(left))
    return Denials(certain, plain, bound, rest, language)


_BLOT = "\ue000"
#: What denies at the beginning of a further sentence.
_BEGINS = re.compile(
    r"[.:!?;–] (?:No|Not|Nobody|None|Nothing|Never|Neither|Without|Nicht|Nichts|Nie|Niemals|"
    r"Niemand|Nein|Kein|Keine[mnrs]?|Ohne|Weder)\b"
)


def _small(found: re.Match[str]) -> str:
    return found.group().lower()


#: Who is told not to do something: 别碰, don't touch. Not to worry is told freely: take your time.
_FORBIDS: Mapping[Language, re.Pattern[str]] = {
    "zh": re.compile(
        "(?:^|[，。；：！])[^，。；：！]{0,6}?(?:别(?![人的处])|不要|勿)(?!着?急|害?怕|担心|慌|紧张)"
    ),
    "en": re.compile(
        r"(?:^|[.;:,!–] |\b(?:and|but) )(?:please )?(?:do not|don['’]t|never) "
        r"(?!worry|hurry|rush|panic|be )[a-z]",
        re.IGNORECASE,
    ),
    "de": re.compile(r"\b(?:nicht|nie|niemals)\b", re.IGNORECASE),
}


def forbids(text: str, language: Language) -> bool:
    """Whether a text tells somebody not to do something, or in German can."""
    return _FORBIDS[language].search(text) is not None


def lacks(text: str, language: Language) -> bool:
    """Whether a text has a verb that a denial turns around: keiner der Nachweise darf fehlen."""
    return _pattern("lacking", language).search(text) is not None


def in_turn(text: str, language: Language, others: Mapping[Language, str]) -> bool:
    """Whether a text says what comes first, where all others say what is not done before."""
    first, before = (_pattern(kind, language).search(text) for kind in ("first", "before"))
    if first is None or before is not None:
        return False
    return all(_pattern("before", key).search(each) for key, each in others.items())


def compares_the_reverse(denied: str, language: Language, affirmed: str, other: Language) -> bool:
    """Whether one text denies more where another says less, or the reverse: stay above."""
    return any(
        _pattern(one, language).search(denied) and _pattern(two, other).search(affirmed)
        for one, two in (("high", "low"), ("low", "high"))
    )


# --- words that say the opposite of each other ------------------------------------------------

_Sides = tuple[Mapping[Language, re.Pattern[str]], Mapping[Language, re.Pattern[str]]]


@cache
def _opposites() -> tuple[_Sides, ...]:
    return tuple((_side(each["one"]), _side(each["other"])) for each in _table())


def _table() -> list[Mapping[str, Any]]:
    table: list[Mapping[str, Any]] = rule_tables("denials")["opposites"]
    return table


def _side(words: Mapping[str, Any]) -> Mapping[Language, re.Pattern[str]]:
    return {
        "zh": re.compile("|".join(words["zh"])),
        "en": re.compile(words["en"], re.IGNORECASE),
        "de": re.compile(words["de"], re.IGNORECASE),
    }


@cache
def with_opposites() -> tuple[str, ...]:
    """Return the Chinese words that have an opposite."""
    return tuple(word for row in _table() for side in row.values() for word in side["zh"])


def _denied_only(texts: Mapping[Language, str], language: Language) -> bool:
    """Whether a text denies otherwise than the others, which turns an opposite around."""
    denied = {key: read_denials(text, key).plain % 2 for key, text in texts.items()}
    return all(denied[language] != denied[key] for key in texts if key != language)


def _restricts(texts: Mapping[Language, str], language: Language) -> bool:
    """Whether a text says the opposite of a few only: valid are only those that are signed."""
    thoughts = read_denials(texts[language], language).thoughts()
    return bool(thoughts & _said_of_thoughts("restricts"))


def says_the_opposite(texts: Mapping[Language, str]) -> Language | None:
    """Return the language of three that says the opposite of what both others say: open, zu."""
    chinese = texts["zh"]
    for one, other in _opposites():
        first, second = one["zh"].search(chinese), other["zh"].search(chinese)
        if bool(first) is bool(second):
            continue
        own, strange = (one, other) if first else (other, one)
        odd = [
            key
            for key, text in texts.items()
            if key != "zh" and strange[key].search(text) and not own[key].search(text)
        ]
        same = [
            key
            for key, text in texts.items()
            if key != "zh" and own[key].search(text) and not strange[key].search(text)
        ]
        told = "zh" if len(odd) == 2 else odd[0] if len(odd) == len(same) == 1 else None
        if told is not None and not _denied_only(texts, told) and not _restricts(texts, told):
            return told
    return None
