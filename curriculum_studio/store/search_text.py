"""Text as the search index holds it, and words as it is asked for them.

Chinese is written without blanks, so each Han character stands alone as a word, and what is looked
for is a phrase of such words: two characters hit, and the hits are those of a search in the text.
"""

import re
import unicodedata

#: CJK ideographs with their extensions and compatibility forms, and the zero 〇.
_HAN = re.compile("([〇㐀-䶿一-鿿豈-﫿\U00020000-\U0003ffff])")

#: Invisible characters inside words: soft hyphen, zero-width blanks and joiners.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")

_WANTED = re.compile('["“„]([^"“”„]*)["“”]|(\\S+)')

#: Change this with what `folded` does: an index made by another number is made anew.
FOLDING = 1


def folded(text: str) -> str:
    """Return text without difference of width and case: ＣＯ２ and co2 are the same."""
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()


def indexed(text: str) -> str:
    """Return text as it goes into the index."""
    return " ".join(_HAN.split(folded(text)))


def asked(words: str) -> str:
    """Return the query for words that a user typed, empty if there is nothing to look for.

    All words have to be found; the last letters of a word may be missing, unless it stands in
    quotation marks.
    """
    phrases = []
    for found in _WANTED.finditer(words):
        quoted, word = found.group(1), found.group(2)
        terms = indexed(quoted if quoted is not None else word)
        if not any(character.isalnum() for character in terms):
            continue
        phrase = '"' + " ".join(terms.replace('"', " ").split()) + '"'
        open_end = quoted is None and terms[-1].isalnum()
        phrases.append(f"{phrase} *" if open_end else phrase)
    return " ".join(phrases)


def excerpt(text: str, words: str, width: int = 36) -> str:
    """Return what stands around the first of the words in a text, so many characters each side."""
    wanted = [folded(quoted or word).strip() for quoted, word in _WANTED.findall(words)]
    plain = folded(text)
    hits = [found for word in wanted if word and (found := plain.find(word)) >= 0]
    middle = min(hits, default=0)
    if middle and len(plain) != len(text):
        middle = _place(text, middle)
    start, end = max(0, middle - width), min(len(text), middle + width)
    before, after = "…" if start else "", "…" if end < len(text) else ""
    return f"{before}{text[start:end].strip()}{after}"


def _place(text: str, folded_place: int) -> int:
    """Return where in a text a place of its folded form is."""
    length = 0
    for at, character in enumerate(text):
        length += len(folded(character))
        if length > folded_place:
            return at
    return len(text)
