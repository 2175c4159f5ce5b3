"""Values of the head of a plan as payloads of the unit and its activities."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from curriculum_studio.core.payloads.unit import Activity, UnitHead
from curriculum_studio.features.word_import.formats.lesson_plans import plan_values
from curriculum_studio.features.word_import.formats.lesson_plans.plan_values import Value
from curriculum_studio.features.word_import.formats.lesson_plans.plan_vocabulary import (
    PlanLabel,
    Target,
)
from curriculum_studio.features.word_import.formats.tree_builder import TreeBuilder

_OF_UNIT: Mapping[Target, Callable[[str], Value | None]] = {
    "class_level": plan_values.class_level,
    "weeks": plan_values.weeks,
    "kindergarten": lambda text: Value(text, whole="\n" not in text),
}
_OF_ACTIVITY: Mapping[Target, Callable[[str], Value | None]] = {
    "minutes": plan_values.minutes,
    "type": plan_values.activity_type,
    "origin": plan_values.origin,
    "place": lambda text: Value(text, whole="\n" not in text),
}


class Heads:
    """Sets payloads; what is said before the first activity waits for it."""

    def __init__(self, garden: TreeBuilder) -> None:
        """Take where the unit grows."""
        self._garden = garden
        self._waiting: dict[str, Any] = {}

    def title(self, text: str) -> None:
        """Take class and domains from a title such as 大班科学活动：…, which stays as it is."""
        self._unit("class_level", plan_values.class_level(text))
        self._unit("domains", plan_values.domains(text))

    def name(self, text: str) -> None:
        """Take the class from the name of an activity, which stays as it is."""
        self._unit("class_level", plan_values.class_level(text))

    def opened(self, activity: str) -> None:
        """Give an activity what was said before it."""
        self._set(activity, Activity, self._waiting)
        self._waiting = {}

    def take(self, label: PlanLabel, text: str, activity: str) -> Value | None:
        """Set the value that a text has for a field, and return it; None if it has none."""
        if not text.strip():
            return None
        if label.target == "domain":
            value = plan_values.domains(text)
            head = self._garden.payload(self._garden.root)
            if not activity or (isinstance(head, UnitHead) and not head.domains):
                self._unit("domains", value)
            return self._activity("domains", value, activity)
        if label.target in _OF_UNIT:
            return self._unit(label.target, _OF_UNIT[label.target](text))
        value = _OF_ACTIVITY[label.target](text)
        if label.target == "minutes" and value is None:
            # One word means both in German: how many weeks, how many minutes.
            return self._unit("weeks", plan_values.weeks(text))
        return self._activity(label.target, value, activity)

    def _unit(self, name: str, value: Value | None) -> Value | None:
        if value is not None:
            self._set(self._garden.root, UnitHead, {name: value.value})
        return value

    def _activity(self, name: str, value: Value | None, activity: str) -> Value | None:
        if value is not None and activity:
            self._set(activity, Activity, {name: value.value})
        elif value is not None:
            self._waiting[name] = value.value
        return value

    def _set(self, node: str, kind: type[UnitHead | Activity], values: dict[str, Any]) -> None:
        payload = self._garden.payload(node)
        if isinstance(payload, UnitHead | Activity) and isinstance(payload, kind):
            self._garden.set_payload(node, replace(payload, **values))
