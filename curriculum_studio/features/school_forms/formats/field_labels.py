"""How schools label the fields of their forms, as data, and finding such labels in a text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal

import msgspec
from lxml import etree

from curriculum_studio.features.school_forms.formats.form_document import (
    is_underlined,
    letters,
    text_of,
)
from curriculum_studio.languages import LocalizedText
from curriculum_studio.values import dataclass

# --- days and rows of a week ------------------------------------------------------------------

#: A head is a day with its date; a longer text only mentions a day (characters).
_LONGEST = 14
#: From so many characters on a day is known by its beginning: 周一（9月1日）, Mon 1 Sept.
_LEAST, _LEAST_ASCII = 2, 3


class WeekWords(msgspec.Struct, frozen=True, dict=True, forbid_unknown_fields=True):
    """How forms name the days of a week, Monday first, and what stands before their rows.

    `slots` are words by the kind of activity; those of `any` name rows that take in all that has
    no row of its own, such as 上午. A label with a word of `others` is for something else, such as
    户外观察重点.
    """

    days: tuple[tuple[str, ...], ...] = ()
    slots: Mapping[str, tuple[str, ...]] = {}
    others: tuple[str, ...] = ()

    def day(self, compacted: str) -> int:
        """Return the day that a head names, Monday 1; 0 if it names none."""
        if len(compacted) > _LONGEST:
            return 0
        for at, words in enumerate(self.days, start=1):
            if any(compacted == word or _begins(compacted, word) for word in words):
                return at
        return 0

    def slot(self, compacted: str) -> str:
        """Return what a row is for by its label, empty if nobody knows."""
        if any(word in compacted for word in self.others):
            return ""
        return next((slot for word, slot in self._longest_first if word in compacted), "")

    @cached_property
    def _longest_first(self) -> list[tuple[str, str]]:
        pairs = [(word, slot) for slot, words in self.slots.items() for word in words]
        return sorted(pairs, key=lambda pair: len(pair[0]), reverse=True)


def _begins(compacted: str, word: str) -> bool:
    least = _LEAST_ASCII if word.isascii() else _LEAST
    return len(word) >= least and compacted.startswith(word)


# --- labels of fields -------------------------------------------------------------------------

Group = Literal["head", "plan", "day", "week", "unit", "rows"]

_SIGNS = re.compile(r"[\s\u3000、,，/／·.．\-—*★:：()（）【】\[\]〔〕]+")
#: Typed numbers before a label.
_NUMBER = re.compile(r"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*)")
#: What may stand between the characters of a label that is stretched over its cell.
_GAP = "[ \u3000\u00a0]*"
#: A word of a label, or a Chinese character.
_TOKEN = re.compile(r"[a-zäöüß0-9]+|[\u4e00-\u9fff]")
_SENTENCE = re.compile(r"[。；;?？!！:：]")
_UNKNOWN = re.compile(
    r"(?:^|(?<=[\s\u3000_＿]))([^\s\u3000:：_＿]{2,10}"
    r"|(?:^|(?<=[\t_])|(?<=[ \xa0]{2}))[A-Za-z][\w/&,’ ()-]{1,50}?)[ \u3000]*[:：]"
)
#: The field for the person who fills a form in.
_PERSON = "teacher"
#: Shorter blanks are written over as a whole (characters).
_LEAST_BLANK = 2
#: What a template calls a value by.
TAG = re.compile(r"\{+[^{}]*\}+")
_LINE = re.compile(r"[\s\u3000]*[_＿][\s\u3000_＿]*")
_BLANK = re.compile(r"^[\s\u3000_＿]*$")


class FieldLabel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A field: what it is called here, and the words by which forms name it.

    `long`: its content is several lines. `otherwise`: which of its words name another field where
    the form has this one twice, such as 日期 and 活动时间.
    """

    role: str
    group: Group
    name: LocalizedText
    words: tuple[str, ...]
    long: bool = False
    otherwise: Mapping[str, tuple[str, ...]] = msgspec.field(default={}, name="else")


class BlankPattern(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A blank with words around it, such as 第（ ）周; the group `value` is what is filled."""

    role: str
    pattern: str


@dataclass(frozen=True, slots=True)
class InlineLabel:
    """A label within a text: from `start`; its value begins at `end`.

    It ends at `stop` at the latest; `sure`: as in a `FormLabel`.
    """

    role: str
    start: int
    end: int
    stop: int | None = None
    sure: int = 2


class FieldLabels(msgspec.Struct, frozen=True, dict=True, forbid_unknown_fields=True):
    """All fields with their labels."""

    roles: tuple[FieldLabel, ...]
    patterns: tuple[BlankPattern, ...] = ()
    others: frozenset[str] = frozenset()
    week: WeekWords = WeekWords()

    @cached_property
    def by_role(self) -> Mapping[str, FieldLabel]:
        """The fields by their names in code."""
        return {each.role: each for each in self.roles}

    @cached_property
    def _by_word(self) -> Mapping[str, str]:
        return {word: each.role for each in self.roles for word in each.words}

    @cached_property
    def _within(self) -> re.Pattern[str]:
        words = sorted(self._by_word, key=len, reverse=True)
        any_word = "|".join(_GAP.join(map(re.escape, word)) for word in words)
        return re.compile(
            rf"(?:^|(?<=[\s\u3000、,，;；。（(【\[_＿.．)）]))({any_word}){_GAP}"
            rf"[】\]]?{_GAP}(?:[（(][^）)\n]{{1,20}}[）)]{_GAP})?(?:[:：]|(?=[_＿]{{2}}))",
            re.IGNORECASE,
        )

    def whole(self, text: str) -> str:
        """Return the field that a text is the label of as a whole, or nothing."""
        for plain in (compact(text), compact(_NUMBER.sub("", text))):
            if plain in self._by_word:
                return self._by_word[plain]
        without_remark = re.sub(r"[（(][^）)]{1,20}[）)]\s*[:：]?\s*$", "", text.strip())
        return self._by_word.get(compact(without_remark), "")

    def meaning(self, text: str) -> tuple[str, int]:
        """Return what a label means and how sure that is; nothing where its words say nothing.

        The last words of a label say what it is: 课时教学目标, Lesson Title. Those of `others` are
        for what no plan holds, such as 观察目标; and no person is guessed: 指导教师 is another one.
        """
        role = self.whole(text)
        if role:
            return role, 2
        plain = re.sub(r"[（(][^）)]*[）)]|[:：]\s*$", "", text).strip()
        tokens = _TOKEN.findall(plain.lower())
        if tokens and len(tokens) <= _LONGEST and not _SENTENCE.search(plain):
            for at in range(len(tokens) - (not tokens[-1].isascii())):
                tail = "".join(tokens[at:])
                if tail in self.others or self._by_word.get(tail) == _PERSON:
                    break
                if tail in self._by_word:
                    return self._by_word[tail], 1
        return "", 0

    def within(self, text: str) -> list[InlineLabel]:
        """Return the labels in a text whose values stand behind them in the same text."""
        found = [
            InlineLabel(self._by_word[compact(match[1])], match.start(1), match.end())
            for match in self._within.finditer(text)
        ]
        for pattern in self.patterns:
            for match in re.finditer(pattern.pattern, text):
                start, end = match.span("value")
                if not any(each.start <= start < each.end for each in found):
                    found.append(InlineLabel(pattern.role, match.start(), start, end))
        return sorted(found, key=lambda each: each.start)


def unknown_labels(text: str) -> Iterator[tuple[int, int]]:
    """Yield where words with a colon stand that could be labels: a teacher may say which."""
    for match in _UNKNOWN.finditer(text):
        yield match.start(1), match.end()


def inlines(paragraph: etree._Element, labels: FieldLabels) -> list[tuple[InlineLabel, int]]:
    """Return the labels in a paragraph, each with where its value ends.

    Those that nobody knows, or that are likely only and have words behind them, have no role: a
    teacher may say what they are.
    """
    text = text_of(paragraph)
    found = list(labels.within(text))
    drawn = [
        InlineLabel(role, start, end)
        for start, end in _before_blanks(paragraph)
        if (role := labels.whole(text[start:end]))
    ]
    unknown = list(unknown_labels(text))
    ends = [*(start for start, _ in unknown), len(text)][1:]
    for (start, end), after in zip(unknown, ends, strict=False):
        role, sure = labels.meaning(text[start:end])
        blank = _BLANK.match(TAG.sub("", text[end:after]))
        drawn.append(InlineLabel(role if blank else "", start, end, sure=sure))
    for new in drawn:
        if not any(each.start < new.end and new.start < each.end for each in found):
            found.append(new)
    found.sort(key=lambda each: each.start)
    starts = [each.start for each in found]
    return [
        (each, each.stop if each.stop is not None else _stop(text, each.end, starts))
        for each in found
    ]


def _stop(text: str, begin: int, starts: Sequence[int]) -> int:
    """Return where the value behind a label ends: at the next label, and with its blank.

    The spaces before the next label are no part of it.
    """
    end = next((each for each in starts if each >= begin), len(text))
    blank = _LINE.match(text, begin, end)
    end = blank.end() if blank is not None else end
    inside = text[begin:end]
    if inside and _BLANK.match(inside):
        # A blank to write on: a little room stays before the next label.
        return end - 1 if end < len(text) and len(inside) > _LEAST_BLANK else end
    return begin + len(inside.rstrip())


def _before_blanks(paragraph: etree._Element) -> Iterator[tuple[int, int]]:
    """Yield the words before blanks that are drawn as underlined spaces."""
    signs = letters(paragraph)
    start = 0
    for at, sign in enumerate(signs):
        if sign.text not in " \u3000\u00a0\t" or not is_underlined(sign.run):
            continue
        before = "".join(each.text for each in signs[start:at])
        if before.strip():
            own_start = start + len(before) - len(before.lstrip())
            yield own_start, at
        start = at + 1


# --- words ------------------------------------------------------------------------------------


def compact(text: str) -> str:
    """Return a text without what stands between and around the characters of a label."""
    return _SIGNS.sub("", text).lower()


def read_labels(raw: bytes) -> FieldLabels:
    """Return the labels of a JSON file.

    Raises:
        msgspec.ValidationError: if it is not in this form.

    """
    return msgspec.json.decode(raw, type=FieldLabels)
