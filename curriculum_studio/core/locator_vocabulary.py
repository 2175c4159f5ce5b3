"""How people write places into forms: the words for clauses, tables, notes and what else there is.

German, English, Chinese, and the French of ISO committees.
"""

import re
import unicodedata

from curriculum_studio.core.headings import ACTIVITY_SECTIONS, UNIT_SECTIONS
from curriculum_studio.core.labels import han_number
from curriculum_studio.core.languages import LANGUAGES
from curriculum_studio.core.text import OBJECT

#: Numbers are taken whole: 7.3.1 never stands for 7.3.
_NUMBER = r"[a-z](?:\.\d++)++|\d++(?:\.\d++)*+"
_COUNT = r"\d+|[一二三四五六七八九十]+"
_ORDINAL = r"(?:(\d+)(?:st|nd|rd|th|er?|\.)?|(first|second|third|fourth|fifth))"

#: An element as it is written, after `plain`, and the kind of step that it is.
STEPS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("cell", re.compile(r"(?:第\s*(\d+)\s*行\s*[,，、]?\s*第?\s*(\d+)\s*列)")),
    (
        "cell",
        re.compile(
            r"(?:row|zeile|ligne)\s*(\d+)[\s,;/]*(?:column|col\.?|spalte|colonne)\s*(\d+)"
        ),
    ),
    ("paragraph", re.compile(rf"第\s*({_COUNT})\s*(?:自然)?段(?:落)?")),
    ("paragraph", re.compile(r"(?:paragraphe?|para\.?|absatz|abs\.|alinéa|段落?)\s*(\d+)")),
    ("paragraph", re.compile(rf"{_ORDINAL}\s*(?:paragraphe?|para\.?|absatz|alinéa)\b")),
    ("table", re.compile(rf"(?:表格?|tables?|tabelle|tableau|tab\.?)\s*({_NUMBER})")),
    ("figure", re.compile(rf"(?:图|figures?|fig\.?|bild|abbildung|abb\.)\s*({_NUMBER})")),
    (
        "formula",
        re.compile(rf"(?:公式|式|formulae?|formules?|equation|eq\.|formel)\s*\(?({_NUMBER})\)?"),
    ),
    ("note", re.compile(r"(?:注(?!意)|notes?|anmerkung|anm\.)\s*(\d*)")),
    ("example", re.compile(r"(?:示例|例|examples?|beispiel|exemple)\s*(\d*)")),
    ("footnote", re.compile(r"(?:脚注|footnote|fußnote|fussnote)\s*([a-z]|\d+)\)?")),
    ("entry", re.compile(r"\[(\d+)\]")),
    ("activity", re.compile(r"(?:活动|activity|angebot)\s*([一二三四五六七八九十]+|\d+)")),
    ("step", re.compile(r"(?:步骤|第|step|schritt)\s*(\d+)\s*步?")),
    ("aim", re.compile(r"(?:目标|aim|ziel)\s*(\d+)")),
    (
        "item",
        re.compile(
            r"(?:列项|第?\s*项|list item|item|bullet|aufzählung|punkt|buchstabe|lit\.|第)?"
            r"\s*([a-z]|\d+)\)\s*项?"
        ),
    ),
    (
        "item",
        re.compile(r"(?:列项|list item|item|aufzählung|buchstabe|lit\.)\s*([a-z])(?![a-z0-9])"),
    ),
    ("item", re.compile(r"([a-z])\s*项")),
)  # fmt: skip

#: What ordinals stand for.
ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5"}

CODE = re.compile(
    r"(?:指标|indicators?|kriterium|indikator)?\s*"
    r"([a-z]{1,3}\d*(?:[.-]\d+)*(?![^\W_])|\d+(?:\.\d+)*)"
)
TITLE = re.compile(r"(?:标题|title|heading|titel|überschrift)")
GAP = re.compile(r"[\s,，、;；:：/.。的中]*")
CLAUSE = re.compile(
    r"(?!第\s*\d+\s*(?:自然)?[段项行列步页句])(?:第\s*)?(?:(?:(?:sub)?clauses?|cl\.|sections?|sec\.|chapters?|kapitel|kap\.|abschnitt|ziffer"
    r"|ziff\.|punkt|pkt\.|articles?|artikel|chapitre|annexe?|anhang|appendix|terms?|begriff|§+"
    r"|附\s*录|术语|条款|章节?|条)\s*)?"
    rf"({_NUMBER}|[一二三四五六七八九十]+(?=\s*[章条]))"
    r"(?:\s*(?:条款?|章节?|节|款)(?=$|\W|[表图注第列示公式标段脚]))?"
    r"\.?(?![\d-])"
)
ANNEX = re.compile(r"(?:附\s*录|annexe?|anhang|appendix)\s*([a-z])(?![a-z0-9]|\.\d)")
SEVERAL = re.compile(r"\s*(?:[、，,;；\n/&]|和|及|与|或|und\s|and\s|or\s|oder\s|et\s)\s*")

#: From one clause to another; a hyphen between single numbers may as well name a part.
RANGE = re.compile(
    rf"(?:第\s*)?({_NUMBER})\s*(?:-|–|—|~|至|到|to\b|bis\b)\s*(?:第\s*)?({_NUMBER})[章条]?"
)

#: 6,2 may be 6.2 or 6 and 2.
UNCLEAR = re.compile(r"\d+,\d+")

_EVERYWHERE = (
    *("全文", "整体", "总体", "全部", "通篇", "整个文件", "整个标准", "标准全文", "全标准"),
    *("标准整体", "总体意见", "封面", "标题", "标准名称", "文件名称", "全部章节", "所有章节"),
    *("whole document", "entire document", "full document", "document", "general", "all"),
    *("overall", "whole standard", "entire standard", "whole text", "general comment"),
    *("general comments", "all clauses", "all sections", "throughout", "title", "cover"),
    *("gesamtes dokument", "ganzes dokument", "dokument", "allgemein", "allgemeines"),
    *("gesamte norm", "ganze norm", "gesamter text", "titel", "deckblatt", "alle abschnitte"),
    *("document entier", "ensemble du document", "généralités", "général", "titre"),
)

#: Steps that are told apart by their numbers in the whole document.
UNIQUE = frozenset({"table", "figure", "formula", "entry", "code", "activity", "section"})

#: Those that have a number of their own also among the clauses below.
NUMBERED = frozenset({"table", "figure", "formula", "entry", "code"})

HAN = {han_number(number): str(number) for number in range(1, 100)}
SECTIONS = {
    _heading.lower(): role
    for headings in (ACTIVITY_SECTIONS, UNIT_SECTIONS)
    for role, names in headings.items()
    for _heading in (names.get(language) for language in LANGUAGES)
}
SECTION = re.compile("|".join(map(re.escape, sorted(SECTIONS, key=len, reverse=True))))


def plain(written: str) -> str:
    """Return what was written in small letters, full-width signs as usual ones."""
    usual = unicodedata.normalize("NFKC", written.replace(OBJECT, ""))
    usual = re.sub(r"(?<=\d)。(?=\d)", ".", usual)
    return re.sub(r"[ \t]+", " ", usual).strip().lower()


def bare(title: str) -> str:
    """Return a title without what is written in many ways."""
    return re.sub(r"[\W_]+", "", plain(title))


#: What means the document as a whole, or its cover.
EVERYWHERE = frozenset(map(bare, _EVERYWHERE))
_BRACKETS = re.compile(r"\([^)]*\)")


def means_everything(written: str) -> bool:
    """Whether a place, after `plain`, is the whole document."""
    return bare(_BRACKETS.sub("", written)) in EVERYWHERE
