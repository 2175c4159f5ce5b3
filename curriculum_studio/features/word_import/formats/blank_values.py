"""What stands where something is to be filled in: blanks, hints, and boxes that nobody ticked."""

import re

#: What is left of a blank: ____年__月__日, 第（　）周, ___.___.20___.
_BLANKS = "_＿年月日号第周班时分钟（）()【】[]{}.…。、/／\\-–—~～:：*Xx×＊ \t\u3000"
#: A number before a line to be filled in.
_NUMBER = re.compile(r"^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)、.．]|[①-⑩])\s*")
#: A line that only says what is to be written there, in brackets, as a request or a question.
_HINT = re.compile(
    r"[（(【\[〔<][^（()）]{2,}[)）】\]〕>][。.]?"
    r"|(?:请|此处|在此)(?:.{0,6}(?:填|写|说明|描述|注明|选择|简述|列出)).*|填写说明.*|填表说明.*|待填写?"
    r"|(?:Bitte|Hier)\b.{0,60}\b(?:eintragen|ausfüllen|beschreiben|ankreuzen|angeben|nennen)\b.*"
    r"|[^。.！!：:]{4,60}[?？]|(?:please )?(?:fill in|describe)\b.*",
    re.IGNORECASE,
)
#: Options with a box before or behind each; one that is ticked is no blank.
_BOX = re.compile("[□☐▢○◯◻]")
_TICKED = re.compile("[☑☒■√✓✔▣●]")
#: The name of a field with nothing behind it: 内容：
_UNFILLED = re.compile(r"[^\s。；;，,]{1,8}\s*[:：]")
_YEAR = re.compile(r"\b20(?=[_＿\s\u3000]*(?:$|年|[-–—_＿]))")


def is_blank(text: str) -> bool:
    """Whether nothing is filled in: each line is empty, a blank, a hint or boxes without a tick."""
    return all(_is_blank_line(line) for line in text.split("\n"))


def _is_blank_line(line: str) -> bool:
    plain = line.strip()
    if _BOX.search(plain) is not None and _TICKED.search(plain) is None:
        return len(_BOX.findall(plain)) > 1 or not plain.strip(_BLANKS + "□☐▢○◯◻")
    plain = _YEAR.sub("", _NUMBER.sub("", plain)).strip()
    unfilled = _UNFILLED.fullmatch(plain) is not None
    return unfilled or not plain.strip(_BLANKS) or _HINT.fullmatch(plain) is not None
