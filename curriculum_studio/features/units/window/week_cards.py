"""The cards of a week: what each entry is, what became of it, and what is worth a thought."""

from curriculum_studio.core.document import Node
from curriculum_studio.core.headings import DOMAINS
from curriculum_studio.features.units.model import week_plan
from curriculum_studio.features.units.model.unit_parts import activity_of
from curriculum_studio.features.units.model.week_plan import Outcome, PlanHint
from curriculum_studio.features.units.window.plan_cards import PlanCard
from curriculum_studio.features.units.window.unit_view import UnitContext, minutes_text
from curriculum_studio.features.units.window.week_dates import WEEKDAYS
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.translation import say

_CHIPS: tuple[tuple[Outcome, Message], ...] = (
    ("done", message("Units", "done")),
    ("skipped", message("Units", "not done")),
    ("unplanned", message("Units", "added")),
)


class EntryCards:
    """Makes the cards of a unit."""

    def __init__(self, ground: UnitContext) -> None:
        self._ground = ground

    def card(self, node: Node, hint: PlanHint | None) -> PlanCard:
        """Return the card of an entry."""
        document, language = self._ground.document, self._ground.language
        entry = week_plan.entry_of(node)
        activity = document.nodes.get(entry.activity)
        own = node.best(language).text
        days = week_plan.days_of(node)
        until: tuple[str, ...] = ()
        told = dict(_CHIPS).get(entry.outcome)
        if told is not None:
            until = (say(told),)
        if len(days) > 1:
            until = (
                *until,
                say(message("Units", "until {day}").fill(day=say(WEEKDAYS[days[-1] - 1]))),
            )
        crossed = entry.outcome == "skipped"
        if activity is None:
            return PlanCard(node.id, own or "…", facts=until, node=node.id, crossed=crossed)
        facts = (*until, *_facts(activity, language))
        words = self.hint(hint) if hint is not None else ""
        return PlanCard(
            node.id, activity.best(language).text or "…", own, facts, words, activity.id, crossed
        )

    def minutes(self, node: Node) -> str:
        """Say how long the activity of an entry takes; empty where nobody knows."""
        activity = self._ground.document.nodes.get(week_plan.entry_of(node).activity)
        minutes = activity_of(activity).minutes if activity is not None else 0
        return minutes_text(minutes) if minutes else ""

    def hint(self, hint: PlanHint) -> str:
        """Say what to think of."""
        document, language = self._ground.document, self._ground.language
        day = say(WEEKDAYS[hint.day - 1])
        entry = document.nodes[hint.entry]
        activity = document.nodes[week_plan.entry_of(entry).activity]
        words = message(
            "Units",
            "{day}: “{title}” takes {minutes} minutes; {least}–{most} are usual at this age.",
        )
        title = activity.best(language).text
        return say(
            words.fill(day=day, title=title, minutes=hint.minutes, least=hint.least, most=hint.most)
        )


def _facts(activity: Node, language: Language) -> tuple[str, ...]:
    payload = activity_of(activity)
    parts = [minutes_text(payload.minutes)] if payload.minutes else []
    parts += [DOMAINS[name][language] for name in payload.domains[:1]]
    return tuple(parts)
