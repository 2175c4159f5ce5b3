"""Compares what was read of old plans with what is right, and counts."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

from curriculum_studio.core.week_grid import named_slot
from curriculum_studio.features.word_import.formats.import_report import ReadOutcome
from curriculum_studio.features.word_import.formats.lesson_plans.plan_labels import known_label
from tests.old_plans.reading import fields_of, read_outcome

DATA = Path(__file__).resolve().parents[1] / "data" / "old_plans"

#: Words of plans for what the program keeps as a word of its own.
LEVELS = {"小班": "small", "中班": "middle", "大班": "large"}
DOMAINS = {
    "健康": "health", "语言": "language", "社会": "social", "科学": "science", "艺术": "art",
    "音乐": "art", "美术": "art", "生活": "health", "数学": "science", "体育": "health",
    "安全": "health",
    "Natur und Umwelt": "science",
}  # fmt: skip
FORMS = {
    "集体活动": "group", "区域游戏": "area", "户外活动": "outdoor", "生活活动": "daily",
    "家园共育": "home", "小组": "group", "小组活动": "group", "Kleingruppe": "group",
    "Gesamtgruppe": "group", "Gesprächskreis": "group",
}  # fmt: skip
#: Parts of words for forms, whatever a house calls them; what was read is one of the names.
FORM_WORDS = (
    ("家园|亲子|famil|eltern", "home"), ("区域|区角|freispiel", "area"),
    ("户外|draußen|garten", "outdoor"), ("生活|日常|alltag", "daily"),
    ("集体|小组|教学|分组|gruppe|kreis", "group"),
)  # fmt: skip
#: Parts of names of learning areas in other frameworks.
AREAS = (
    ("mathe|techni|natur|forsch|umwelt|experiment", "science"),
    ("musi|kunst|gestalt|kreativ", "art"),
    ("sprach|literac", "language"), ("beweg|gesund|körper|ernähr", "health"),
    ("sozial|emotion|relig|gefühl", "social"),
)  # fmt: skip
#: Numbers before a text; marks around it, or at its end, that are none of its words.
_NUMBER = re.compile(r"^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]+)[)）.．、]|目标\d+)")
_AIM = re.compile(
    "^(?:认知|能力|技能|情感|知识|社会性?|情感态度|健康|语言|社会|科学|艺术)(?:领域)?(?:目标)?[:：]"
    "|^(?i:kognitive|motorische|soziale|emotionale|sprachliche)\\s*(?i:ziele?)[:：]\\s*"
)
#: Kinds of preparation: a plan of ours has a section for each.
_PREPARED = re.compile("(?:物质|材料|经验|知识|环境)(?:准备)?[:：]")
_ATTACHED = re.compile("^附(?:录|件)?[:：]?")
_PART = re.compile(
    "^(?:(?:开始|导入|引入|基本|展开|主体|结束)(?:(?:部分|活动|环节|阶段)[:：]?|[:：]?)"
    "|(?:einstieg|einleitung|einführung|hauptteil|durchführung|abschluss|schluss)[:：]?"
    "|(?:introduction|mainactivity|main activity|plenary))"
)
_QUOTES = re.compile('[《》“”"「」【】]')
_MARKS = " ●•◆○▪。.，,；;：:《》“”\"'「」【】-—·△"


@dataclass
class Counts:
    """Fields and the values in them: how many there are, how many are right, how many too much."""

    files: int = 0
    kinds: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    fields_right: Counter[str] = field(default_factory=Counter)
    values: Counter[str] = field(default_factory=Counter)
    values_right: Counter[str] = field(default_factory=Counter)
    surplus: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Share of the values that are right, those counted too that nobody wrote."""
        total = self.values.total() + self.surplus.total()
        return self.values_right.total() / total if total else 1.0

    @property
    def share_of_fields(self) -> float:
        """Share of the fields that are right as a whole."""
        return self.fields_right.total() / (self.fields.total() or 1)


def measure(
    half: str, look: Callable[[Path, ReadOutcome], None] = lambda *_: None, *, every: int = 1
) -> dict[str, Counts]:
    """Return what is right of the plans of a half, by kind; `look` sees what was read of each.

    `every` says how many files there are for each that is read.
    """
    found: dict[str, Counts] = {}
    for path in sorted((DATA / half).glob("*.docx"))[::every]:
        right = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        counts = found.setdefault(right["kind"], Counts())
        outcome = read_outcome(path)
        look(path, outcome)
        compare(path.stem, right, fields_of(outcome.reading), counts)
    return found


def compare(name: str, right: dict, read: dict, counts: Counts) -> None:
    """Count a plan."""
    counts.files += 1
    counts.kinds += right["kind"] == read["kind"]
    for key, value in right.items():
        expected = _values(key, value)
        told = _values(key, _asked(value, read.get(key)))
        if key in {"date", "start", "end"} and told:
            # The year is right only where the plan says it; else the days of the year count.
            told = [told[0][-len(expected[0]) :]]
        if key == "weeks":
            told = _without_years(expected, told)
        if not any(each.startswith("phase=") for each in expected):
            told = [each for each in told if not each.startswith("phase=")]
        if key in {"rows", "web", "activities", "slots"}:
            same = (Counter(expected) & Counter(told)).total()
        else:
            same = sum(
                block.size
                for block in SequenceMatcher(None, expected, told, False).get_matching_blocks()
            )
        counts.fields[key] += 1
        counts.fields_right[key] += same == len(expected) == len(told)
        counts.values[key] += len(expected)
        counts.values_right[key] += same
        counts.surplus[key] += max(0, len(told) - len(expected)) if expected else 0
        if same != len(expected) or len(told) > len(expected):
            counts.wrong.append(f"{name} {key}\n    right {expected}\n    read  {told}")


def _is_whole(steps) -> bool:
    """Whether a course is told as one text, without saying what its steps are."""
    return bool(steps) and len(steps) == 1 and not steps[0]["title"]


def _as_whole(steps: list[dict]) -> list[dict]:
    texts = [text for step in steps for text in (step["title"] or "", *step["text"]) if text]
    return [{"phase": None, "title": None, "minutes": None, "text": texts}] if steps else []


def _without_years(expected: list[str], told: list[str]) -> list[str]:
    """Leave out the years of days where the plan says none."""
    if any(re.match(r"(?:start|end)=\d{4}-", each) for each in expected):
        return told
    return [re.sub(r"^(start|end)=\d{4}-", r"\1=", each) for each in told]


def table(found: dict[str, Counts]) -> list[str]:
    """Return the lines of a table by kind, then by field; no text of a plan is in it."""
    lines = [f"{'kind':12} {'files':>5} {'kind right':>10} {'fields':>15} {'values':>21}"]
    whole = Counts()
    for kind, counts in sorted(found.items()):
        lines.append(_line(kind, counts))
        whole.files += counts.files
        whole.kinds += counts.kinds
        for name in ("fields", "fields_right", "values", "values_right", "surplus"):
            getattr(whole, name).update(getattr(counts, name))
    lines += [_line("all", whole), "", f"{'field':18} {'whole':>9} {'values':>12} {'surplus':>8}"]
    for key in sorted(whole.fields):
        fields = f"{whole.fields_right[key]}/{whole.fields[key]}"
        values = f"{whole.values_right[key]}/{whole.values[key]}"
        lines.append(f"{key:18} {fields:>9} {values:>12} {whole.surplus[key]:>8}")
    return lines


def _line(name: str, counts: Counts) -> str:
    fields = f"{counts.fields_right.total()}/{counts.fields.total()}"
    values = f"{counts.values_right.total()}/{counts.values.total()} +{counts.surplus.total()}"
    return (
        f"{name:12} {counts.files:>5} {counts.kinds:>10} {fields:>8} {counts.share_of_fields:6.1%}"
        f" {values:>14} {counts.share:6.1%}"
    )


def _asked(right, read):
    """Return what was read without those parts of it that the plan says nothing of."""
    if not (read and isinstance(right, list) and isinstance(right[0], dict)):
        return read
    if not isinstance(read[0], dict):
        return []
    if "entries" in right[0]:
        return read
    if _is_whole(right):
        return _as_whole(read)
    parts = {name for item in right for name in item}
    told = [item["steps"] for item in right if item.get("steps")]
    if told and all(map(_is_whole, told)):
        read = [{**item, "steps": _as_whole(item.get("steps") or [])} for item in read]
    untold = {plain(item.get("title") or "") for item in right if not item.get("form")}
    read = [{**item, "form": ""} if _is_usual(item, untold) else item for item in read]
    return [{name: part for name, part in item.items() if name in parts} for item in read]


def _is_usual(item: dict, untold: set[str]) -> bool:
    """Whether an activity has the form that all have of which a plan tells none."""
    return item.get("form") == "group" and plain(item.get("title") or "") in untold


# --- values -----------------------------------------------------------------------------------


def _values(key: str, value) -> list[str]:
    """Return a field as texts that can be compared one by one."""
    if value is None or value == "" or value == 0:
        return []
    if key == "class_level":
        return [LEVELS.get(value, value)]
    if key == "domain":
        words = value if isinstance(value, list) else re.split("[、，]", value)
        return ["+".join(sorted({_domain(word) for word in words}))] if words else []
    if key == "form":
        return [FORMS.get(value) or _form(value)]
    if key == "appendix":
        # 附： before the line that names it is no part of its name.
        whole = _ATTACHED.sub("", "".join(map(plain, [value] if isinstance(value, str) else value)))
        return ["".join(each for each in whole if each.isalnum())] if value else []
    if isinstance(value, str):
        return [plain(value)]
    if isinstance(value, int):
        return [str(value)]
    if key == "preparation":
        whole = "".join(_PREPARED.sub("", plain(each)) for each in value)
        return [re.sub("[;；。、，,]", "", whole)] if value else []
    if key == "goals":
        value = [_AIM.sub("", each) if isinstance(each, str) else each for each in value]
    several = {"steps": _of_step, "rows": _of_row, "activities": _of_activity}
    flat = several.get(key, _of_item)
    return [each for item in value for each in flat(item)]


def _domain(word: str) -> str:
    if word in DOMAINS:
        return DOMAINS[word]
    found = (name for part, name in AREAS if re.search(part, word.casefold()))
    return next(found, word)


def _form(words: str) -> str:
    return next((name for part, name in FORM_WORDS if re.search(part, words.casefold())), words)


def _of_item(item) -> list[str]:
    if not isinstance(item, dict):
        return [plain(str(item))]
    return [
        f"{name}={plain(str(each))}"
        for name, value in item.items()
        for each in (value if isinstance(value, list) else [value])
        if plain(str(each))
    ]


def _of_step(step: dict) -> list[str]:
    # Where the name of a step ends and its text begins is a matter of taste; its words are not.
    words = [plain(text) for text in (step["title"] or "", *step["text"])]
    told = "".join(words)
    whole = "".join(each for each in _PART.sub("", told) or told if each.isalnum())
    support = [plain(step["support"])] if step.get("support") else []
    minutes = [f"minutes={step['minutes']}"] if step["minutes"] else []
    phase = [f"phase={step['phase']}"] if step["phase"] else []
    return [*phase, *minutes, *([whole] if whole else []), *support]


def _of_row(row: dict) -> list[str]:
    if "entries" in row:
        return [
            each
            for entry in row["entries"]
            for each in _of_row({"group": row.get("group", ""), "row": row["row"], **entry})
        ]
    # A week has one row for families, whatever a house calls it.
    known = known_label(row["row"])
    home = named_slot(row["row"]) == "home" or (known is not None and known.role == "home")
    name = "home" if home else plain(row["group"]) + "/" + plain(row["row"])
    return [f"{name} {row['from']}-{row['to']} {plain(row['text'])}"]


def _of_activity(activity: dict) -> list[str]:
    title = plain(activity["title"] or "")
    return [
        f"{title}: {name}={each}"
        for name, value in activity.items()
        for each in _values(name, value)
        if not each.startswith("phase=")
    ]


def _bare(line: str) -> str:
    colon = ":" if line.rstrip().endswith(":") else ""
    return line.strip(_MARKS) + colon


def plain(text: str) -> str:
    """Return a text by its words alone: without numbers before it, blanks and marks around it."""
    # A colon before a line that was broken by hand is none of the marks around a line.
    lines = (_bare(unicodedata.normalize("NFKC", line)) for line in text.split("\n"))
    whole = "".join("".join(_NUMBER.sub("", line).split()) for line in lines)
    return _QUOTES.sub("", whole).strip(_MARKS).casefold()
