"""In which language a text is: by its script, and by the small words of European languages."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise

from curriculum_studio.core.document import Node
from curriculum_studio.features.checks.model.signs import Need
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.vocabulary import rule_tables

_HAN = re.compile("[\u4e00-\u9fff]")
#: Kana, Hangul, Cyrillic, Greek beyond single signs, Arabic, Thai.
_OTHER_SCRIPTS = re.compile(
    "[\u3041-\u30ff]{2}|[\uac00-\ud7af]{2}|[\u0400-\u04ff]{3}|[\u0600-\u06ff]{2}|[\u0e00-\u0e7f]{2}"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@cache
def _small() -> Mapping[str, frozenset[str]]:
    """Return small words by which a language is known."""
    return {key: frozenset(words.split()) for key, words in rule_tables("small_words").items()}


@cache
def _owners() -> Mapping[str, tuple[str, ...]]:
    """Return the languages of each small word."""
    owners: dict[str, tuple[str, ...]] = {}
    for language, words in _small().items():
        for word in words:
            owners[word] = (*owners.get(word, ()), language)
    return owners


#: Ends of words that only German has, of which one can be a name; and participles.
_GERMAN_END = re.compile(
    r"\w{3,}(?:ung|ungen|keit|heit|schaft|isch|ische[nrms]?|lich|liche[nrms]?|igt|iert|ieren|tät)|"
    r"ge\w{3,}(?:et|elt|ert|ossen|uert|eilt)"
)


def _scores(text: str) -> dict[str, int]:
    words = [each.casefold() for each in _WORD.findall(text)]
    scores = dict.fromkeys(_small(), 0)
    owners = _owners()
    for word in words:
        for language in owners.get(word, ()):
            scores[language] += 1
    if scores["de"]:
        scores["de"] += sum(_GERMAN_END.fullmatch(word) is not None for word in words)
    return scores


def languages_of(text: str) -> dict[str, int]:
    """Return the European languages whose small words a text has, with how many of them."""
    return {language: count for language, count in _scores(text).items() if count}


@cache
def _strange(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    """Return the small words of a language, and those that only others have."""
    small = _small()
    own: frozenset[str] = small.get(language, frozenset())
    return own, frozenset().union(*small.values()) - own


def is_foreign(text: str, language: Language, words: frozenset[str]) -> bool:
    """Whether a text is in another language than the one whose column it stands in.

    `words` are those of the text in small letters; by them most texts are known at once.
    """
    own_words, strange = _strange(language)
    if language != "zh" and not words.isdisjoint(own_words) and words.isdisjoint(strange):
        return (
            not text.isascii()
            and bool(_STRANGE[language].search(text))
            and _is_foreign(text, language)
        )
    if language == "zh" and not words.isdisjoint(_USUAL):
        return False
    return _is_foreign(text, language)


def is_chinese(text: str) -> bool:
    """Whether a text has a character that Chinese sentences have and no others."""
    return _USUAL_ONE.search(text) is not None


_ADDRESS = re.compile(r"\b\w+://\S+|\S+@\S+|\bwww\.\S+")

#: Characters of which nearly every Chinese sentence has one, and no other language.
_USUAL = frozenset("的应和不在为是有可用")
_USUAL_ONE = re.compile("[的应和不在为是有可用]")


def _is_foreign(text: str, language: Language) -> bool:
    if _OTHER_SCRIPTS.search(text):
        return True
    if language == "zh":
        words = _WORD.findall(_ADDRESS.sub("", text))
        small = [each for each in words if each[0].islower() and len(each) > 1]
        return not _HAN.search(text) and (len(small) >= 3 or len(words) >= 6)
    if _HAN.search(text):
        han = len(_HAN.findall(_NAMED.sub("", text)))
        if han >= 4 and han * 4 > len(text):
            return True
    scores = _scores(text)
    own = scores.pop(language)
    other = max(scores, key=lambda each: scores[each])
    most = scores[other]
    if own == 0 or own <= most:
        strange = sum(bool(_STRANGE[language].search(each)) for each in _WORD.findall(text))
        if most + strange >= 2 and strange:
            return True
        if most >= 2 and own == 0:
            return len(_WORD.findall(text)) >= 4
    return most >= 3 and most > 2 * own if other != "nl" else most >= 3 and own == 0


def alike_everywhere(node: Node) -> bool:
    """Whether all three languages have the same, and the Chinese source no Chinese: a name."""
    if len(node.cells) < len(LANGUAGES) or node.lead != "zh":
        return False
    text = node.text("zh").strip()
    return not _HAN.search(text) and all(cell.text.strip() == text for cell in node.cells.values())


def strange(language: Language) -> Need:
    """Return what each text has of which `is_foreign` can be true."""
    if language == "zh":
        return (_LATIN, _OTHER)
    return (_strange(language)[1], _FAR, _STRANGE[language])


def borrowed(language: Language) -> Need:
    """Return what each text has that is still to come, or holds a piece of another."""
    if language == "zh":
        return (*coming("zh"), _LATIN)
    return (*coming(language), *lent(language), _FAR)


def coming(language: Language) -> Need:
    """Return what each text has that says that it is still to come, or says nothing."""
    return (*COMING[language], _MUTE, _FILLED)


def lent(language: Language) -> Need:
    """Return what each text has that holds a piece of another."""
    if language == "zh":
        return (_LATIN,)
    return (_strange(language)[1], _HAN, _ENGLISH if language == "de" else _GERMAN)


#: Letters that English words in small letters have, and hardly a German one.
_ENGLISH = re.compile(
    r"^(?:[a-z]+(?:tion|ing|ness|ment|[glrtc]y|ous|ive|ful|able|ed|les)s?|"
    r"[a-z]*(?:oo|wh|sh|ow|ay|ttle|ee|[a-z]c[^hk]|ea[^crnt]|wea|ight|ough|dge)[a-z]*)\W?$"
)


#: Letters, and the end of a noun, that German words have and English ones do not.
_GERMAN = re.compile(
    r"[äöüßÄÖÜ]|^[A-Z][a-z]{3,}(?:(?:ung|heit|keit|schaft)(?:en)?|hof|raum|haus|platz|buch|feld|weg|zeit|"
    r"werk|kreis|plan|bild|stoff)\W?$"
)
#: Words that stand for a text.
_FILLED = re.compile(
    r"^\W*(?:N/?A|n/a|[Xx]{2,}|TBC|TBA|offen|folgt|fehlt|pending|follow|come|added|supplied|open)\W*$"
)
#: Marks that stand alone. In Chinese, each dash or question mark.
_MUTE = re.compile(r"^[^\w\s,.;:()%（），。；：、“”„《》+/&]+$")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
#: Letters of other scripts than the Latin one, and than those two of which Chinese is written.
_FAR = re.compile("[\u0370-\u1fff\u2e80-\ufffb]")
_OTHER = re.compile("[\u0370-\u1fff\u3041-\u30ff\uac00-\ud7af]")

#: Words with letters that the language does not have; a single one is a name or a loan.
_STRANGE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(r"[äöüßàâçèéêëîïñôùûãõåøæœąćęłńśźżáíóúìò]", re.IGNORECASE),
    "de": re.compile(r"[àâçèéêëîïñôùûãõåøæœąćęłńśźżáíóúìò]", re.IGNORECASE),
    "zh": re.compile("(?!)"),
}
#: What is quoted in Chinese stays Chinese.
_NAMED = re.compile("[（(《“][^）)》”]*[）)》”]")
_QUOTED = re.compile('“[^”]*”|„[^“]*“|‘[^’]*’|《[^》]*》|"[^"]*"|（[^）]*）|\\([^)]*\\)')


_SOME_WORDS = re.compile(r"[a-zäöüß]{2,} [a-zäöüß]{2,}|[a-zäöüß]{2,} \w+ [a-zäöüß]{2,}")


def piece_of_another(node: Node, language: Language) -> tuple[int, int] | None:
    """Return where a text holds Chinese, or words that another language of it has as well.

    Only texts that have something of what `lent` tells are worth asking.
    """
    text = node.text(language)
    if language == "zh" and not _SOME_WORDS.search(text):
        return None
    return _piece(node, text, language)


def _piece(node: Node, text: str, language: Language) -> tuple[int, int] | None:
    others = [
        cell.text
        for key, cell in node.cells.items()
        if key not in {language, "zh"} and cell.text.strip() != text.strip()
    ]
    if language != "zh":
        found = _HAN_PIECE.search(_QUOTED.sub(lambda each: " " * len(each.group()), text))
        if found is not None and not node.cell("zh").blank:
            return found.span()
    single = _single_word(node, text, language) if others and language != "zh" else None
    if single is not None:
        return single
    if not others or not _share_words(text, others):
        return None
    if language != "en":
        copied = _copied_words(text, [cell.text for cell in node.cells.values()], others)
        if copied is not None:
            return copied
    plain = _QUOTED.sub(lambda each: "\n" * len(each.group()), text)
    words = list(_WORD.finditer(plain))
    small = [
        len(each.group()) > 1
        and (each.group()[0].islower() or _OPENING.search(plain, 0, each.start()) is not None)
        for each in words
    ]
    for at in range(len(words) - 1):
        for count in (3, 2):
            taken = words[at : at + count]
            if sum(small[at : at + count]) < 2:
                continue
            if _is_piece(taken, count, text, plain, others, language):
                return words[at].start(), _piece_end(words[at:], count, text, others)
    return None


#: A noun of another language behind an article: the Blätter, dem playground.
_BEHIND_ARTICLE: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:[Tt]he|an?|some|your|our|their|its|all|each|with|of|in|for|and)\s+"
        r"(?P<word>[A-ZÄÖÜ]?[a-zäöüß]*[äöüß][a-zäöüß]*|[A-Z][a-z]{3,}(?:ung|heit|keit|schaft)(?:en)?|"
        r"[A-Z][a-z]{4,}(?:hof|raum|haus|platz|buch|stück|feld|weg|zeit|werk|kreis|plan|bild|stoff))\b"
    ),
    "de": re.compile(
        r"\b(?:der|die|das|den|dem|des|zum|zur|im|am|vom|beim|(?:k?ein|mein|dein|sein|ihr|unser)(?:e[nmrs]?)?|"
        r"[a-zäöüß]{3,}e[nmrs])\s+(?P<word>[a-z]{4,})(?=\s*(?:[.,;:!?]|$))"
    ),
}


def _single_word(node: Node, text: str, language: Language) -> tuple[int, int] | None:
    """Return where a single noun of the other translation stands, as no noun is written there."""
    other: Language = "de" if language == "en" else "en"
    if language == "en" and text.isascii() and not _GERMAN_NOUN.search(text):
        return None
    source = node.text(other)
    for found in _BEHIND_ARTICLE[language].finditer(text):
        word = found["word"]
        if word in node.text("zh") or not _stands_in(word, [source]):
            continue
        if language == "en" and re.search(rf"\b{word}\b", source) is None:
            continue  # a name has no article, a noun of German its capital letter
        return found.span("word")
    return None


_GERMAN_NOUN = re.compile(
    r"\b[A-Z][a-z]{3,}(?:(?:ung|heit|keit|schaft)(?:en)?|hof|raum|haus|platz|buch|feld|weg|zeit|werk|kreis|"
    r"plan|bild|stoff)\b"
)


def _share_words(text: str, others: Iterable[str]) -> bool:
    """Whether two words of a text stand in another too, so that they can be a piece of it."""
    words = set(_LETTERS_OF_ONE.findall(text.lower()))
    found = (words.intersection(_LETTERS_OF_ONE.findall(each.lower())) for each in others)
    return any(len(each) > 1 for each in found)


#: Words of Latin letters, also beside Chinese characters.
_LETTERS_OF_ONE = re.compile("[a-z\u00df-\u024f]+")


def _copied_words(text: str, all_texts: list[str], others: list[str]) -> tuple[int, int] | None:
    """Return where words in small letters stand in another language as well: collection point.

    Nouns of German have capital letters, so that such words are not German; what stands in all
    languages is a name.
    """
    for found in _SMALL_RUN.finditer(text):
        words = list(_WORD.finditer(text, *found.span()))
        for first, second in pairwise(words):
            piece = text[first.start() : second.end()]
            if len(piece) < _NO_CHANCE or all(piece in each for each in all_texts):
                continue
            if not _small()["de"].isdisjoint(piece.split()):
                continue
            if _stands_in(piece, others):
                return first.start(), _piece_end([first, second], 2, text, others)
    return None


_SMALL_RUN = re.compile(r"(?:(?<![A-Za-z-])[a-z]{2,}|^[A-Z][a-z]+)(?:[ -][a-z]{2,})+(?![A-Za-z-])")
#: Two shorter words can be alike by chance: warm in.
_NO_CHANCE = 8


def _stands_in(piece: str, others: Iterable[str]) -> bool:
    found = re.compile(rf"\b{re.escape(piece)}\b", re.IGNORECASE)
    return any(found.search(each) for each in others)


#: Behind this a word has a capital letter in any language.
_OPENING = re.compile(r"(?:^|[.!?:])\s*$")


def _is_piece(
    words: list[re.Match[str]],
    count: int,
    text: str,
    plain: str,
    others: list[str],
    language: Language,
) -> bool:
    """Whether words are of another language that has them too; of two one has to be its own."""
    if len(words) < count:
        return False
    start, end = words[0].start(), words[-1].end()
    piece = text[start:end]
    if "\n" in plain[start:end] or piece.count(" ") < count - 1:
        return False
    if not any(piece in other for other in others):
        return False
    scores = _scores(piece)
    if scores.get(language, 0) or max(scores.values()) < 1:
        return False
    return count > 2 or any(each.group() in _FIRM for each in words)


#: Small words that are no words of another language.
_FIRM = frozenset(
    {
        *("the", "of", "and", "shall", "should", "with", "from", "this", "that", "which", "are"),
        *("up", "out", "our", "you", "your", "their", "its", "they", "what", "when", "how", "why"),
        *("und", "ist", "nicht", "für", "mit", "der", "das", "den", "dem", "wird", "werden", "zur"),
    }
)


def _piece_end(words: list[re.Match[str]], count: int, text: str, others: list[str]) -> int:
    start, end = words[0].start(), words[count - 1].end()
    for more in words[count:]:
        if not _stands_in(text[start : more.end()], others):
            break
        end = more.end()
    return end


_HAN_PIECE = re.compile("[\u4e00-\u9fff]{2,}")


#: What says that a text is still to come.
TO_TRANSLATE = re.compile(
    r"[（(\[【〔]?\s*(?:待译|待翻译|尚?未译|尚?未翻译|翻译中|暂无译文|译文(?:待补|暂缺|缺)|"
    r"to be translated|translation (?:missing|pending|to follow)|not (?:yet )?translated|"
    r"being translated|"
    r"(?:noch (?:nicht |zu )|wird (?:noch |gerade |derzeit )?)übersetz\w+|"
    r"Übersetzung (?:fehlt|folgt)|"
    r"(?:fehlt|folgt) noch (?:die |eine )?Übersetzung)\s*[）)\]】〕]?|"
    r"(?<![A-Za-z])(?:TODO|TBD|TBT)(?![A-Za-z])",
    re.IGNORECASE,
)


_STANDS_FOR = re.compile(
    r"N/?A|n/a|[Xx]{2,}|TBC|TBA|\.\.\.|"
    r"[-–—(（\[【*_\s]*(?:(?:noch )?offen|(?:Text |Übersetzung )?(?:folgt|fehlt)(?: noch)?|"
    r"wird (?:noch )?"
    r"(?:ergänzt|nachgereicht)|to (?:follow|come|be (?:added|supplied|translated|confirmed))|"
    r"(?:still )?(?:open|pending)|待[定补填]充?)[-–—)）\]】*_\s.。…]*",
    re.IGNORECASE,
)
LETTERS = re.compile(r"[^\W\d_]")
_SAYS = re.compile(r"\w|[%≥≤<>=±√×✓✔☑]")

#: One of these words, or characters, is in every text that says so.
_COMING: Need = (
    "译",
    frozenset("translated translation übersetzt übersetzen übersetzung todo tbd tbt".split()),  # noqa: SIM905
)
COMING: Mapping[Language, Need] = {"zh": ("译", "待"), "en": _COMING, "de": _COMING}


def says_nothing(text: str) -> bool:
    """Whether a text only has marks, or a word that stands for one: ???, —, XXX."""
    return _SAYS.search(text) is None or _STANDS_FOR.fullmatch(text.strip()) is not None


def is_placeholder(text: str) -> bool:
    """Whether a text only says that it is still to come, or says nothing."""
    if says_nothing(text):
        return True
    said = sum(len(found.group()) for found in _said_to_come(text))
    return said * 2 > len(text)


#: One of these stands in each text that says in words that it is still to come.
_COMING_PARTS = ("译", "translat", "bersetz", "todo", "tbd", "tbt")


def _said_to_come(text: str) -> Iterable[re.Match[str]]:
    small = text.lower()
    if not any([part in small for part in _COMING_PARTS]):  # noqa: C419 - half the time
        return ()
    return TO_TRANSLATE.finditer(text)


#: Stands for what is not known yet as well, whatever the language.
_OPEN = re.compile(r"TODO|TBD|TBT", re.IGNORECASE)
#: A text that itself says that there is nothing to say.
_NOTHING = re.compile("不适用|无数据|暂无|^无$")
#: So many letters or characters say something that a dash does not.
_ENOUGH = 4


def to_come(node: Node, language: Language) -> list[tuple[int, int]]:
    """Return where a text says that its translation is still to come, or says nothing instead.

    What is open in the source as well waits for a decision and for no translator.
    """
    text, lead = node.text(language), node.text(node.lead)
    translated = language != node.lead and not node.cell(node.lead).blank
    found = [
        each.span()
        for each in _said_to_come(text)
        if not _OPEN.search(each.group()) or (translated and each.group() not in lead)
    ]
    if found or not translated or not text.strip() or not is_placeholder(text):
        return found
    # A dash in a cell stands for nothing in each language.
    told = len(LETTERS.findall(lead)) >= _ENOUGH and not _NOTHING.search(lead)
    return [(0, len(text))] if told else []
