"""What is said of a setting that differs: its name, and its values before and after in words."""

from collections.abc import Mapping
from typing import Any

from curriculum_studio.core.changeset import FieldChanged, KindChanged, LeadChanged
from curriculum_studio.core.document import Node
from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.payloads.standard import Pictures
from curriculum_studio.editor.messages import LANGUAGE_NAMES
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language, LocalizedText
from curriculum_studio.render.vocabulary import SEPARATOR, decimal
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.fields.payload_fields import PayloadField, fields_of

NOTHING = "—"

#: Settings that are made elsewhere than among the properties of a place.
_ELSEWHERE: Mapping[str, Message] = {
    "alignments": message("Compare", "Linked goals"),
    "columns": message("Compare", "Columns"),
    "column_span": message("Compare", "Merged columns"),
    "row_span": message("Compare", "Merged rows"),
    "align": message("Compare", "Alignment"),
    "latex": message("Compare", "Formula"),
    "role": message("Compare", "Part"),
    "overrides": message("Compare", "Fixed sentences"),
    "weight": message("Compare", "Weight"),
    "unit": message("Compare", "Unit"),
    "bands": message("Compare", "Bands"),
    "grades": message("Compare", "Grades"),
    "baseline": message("Compare", "Measured against a baseline"),
    "responsible": message("Compare", "Responsible"),
    "applies_to": message("Compare", "Applies to"),
    "levels": message("Compare", "Levels"),
    "minimum_share": message("Compare", "Least share"),
    "activity": message("Compare", "Activity"),
    "value": message("Compare", "Value"),
    **dict.fromkeys(("x", "y", "placed"), message("Compare", "Place in the theme web")),
}
_OTHER = message("Compare", "Other details")
_KIND = message("Compare", "Kind of text")
_LEAD = message("Compare", "Leading language")


@dataclass(frozen=True, slots=True)
class SettingWords:
    """A setting in words; `pictures`: by their hashes, where it is a picture."""

    name: str
    before: str
    after: str
    pictures: tuple[str, str] = ("", "")


def setting_words(
    change: FieldChanged | KindChanged | LeadChanged, node: Node, language: Language
) -> SettingWords:
    """Return a setting of a node in the words of the window, its values in a document language."""
    match change:
        case KindChanged(before=before, after=after):
            return SettingWords(say(_KIND), _kind(before[0]), _kind(after[0]))
        case LeadChanged(before=before, after=after):
            return SettingWords(say(_LEAD), say(LANGUAGE_NAMES[before]), say(LANGUAGE_NAMES[after]))
        case FieldChanged(field=field, before=before, after=after):
            known = next((each for each in fields_of(node.payload) if each.name == field), None)
            name = known.label if known is not None else _ELSEWHERE.get(field, _OTHER)
            if isinstance(before, Pictures) or isinstance(after, Pictures):
                return SettingWords(say(name), "", "", (_shown(before), _shown(after)))
            one, two = (_value(each, known, language) for each in (before, after))
            return SettingWords(say(name), one, two)


def _kind(name: str) -> str:
    called = KINDS[name].called if name in KINDS else None
    return say(called) if called is not None else name


def _shown(value: Any) -> str:
    """Return the first picture of a field; languages that have none show that one too."""
    return next(
        (value[each] for each in LANGUAGES if isinstance(value, Pictures) and value[each]), ""
    )


def _value(value: Any, field: PayloadField | None, language: Language) -> str:
    if isinstance(value, bool):
        return say(_YES if value else _NO)
    if isinstance(value, LocalizedText):
        return value.best(language) or NOTHING
    options = dict(field.options) if field is not None else {}
    if isinstance(value, float | int) and str(value) not in options:
        unit = f" {field.unit}" if field is not None and field.unit else ""
        return f"{decimal(value, language)}{unit}"
    if isinstance(value, tuple):
        if value and not isinstance(value[0], str | LocalizedText):
            return str(len(value))
        return SEPARATOR[language].join(_value(each, field, language) for each in value) or NOTHING
    if value is None or value == "":
        return NOTHING
    words = options.get(str(value), str(value))
    if isinstance(words, Message):
        return say(words)
    return words if isinstance(words, str) else words[language]


_YES = message("Compare", "yes")
_NO = message("Compare", "no")
