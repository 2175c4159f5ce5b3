"""What of a unit can be exported by itself, in words, and what to ask about its photos."""

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.unit import Photo
from curriculum_studio.features.publishing.window.export_dialog import Offer, Photos
from curriculum_studio.features.units.model.unit_parts import activities_of
from curriculum_studio.features.units.model.week_plan import plan_entries, spot_of, weeks_of
from curriculum_studio.i18n import message
from curriculum_studio.widgets.translation import say


def offers_of(document: Document, language: Language) -> tuple[Offer, ...]:
    """Return what can be written of a unit beside the whole; nothing of other documents."""
    if document.kind != "unit":
        return ()
    every = say(message("Export", "All weeks"))
    nth = message("Export", "Week {number}")
    weeks = [(str(at), say(nth.fill(number=at))) for at in range(1, weeks_of(document) + 1)]
    planned = {spot_of(node).week for node in plan_entries(document)}
    days = [each for each in weeks if int(each[0]) in planned]
    activities = [(node.id, node.best(language).text or "…") for node in activities_of(document)]
    return (
        Offer("week", message("Export", "Week plan"), "week", (("", every), *weeks)),
        Offer("day", message("Export", "Plan of the day"), "week", (("", every), *days)),
        Offer(
            "activity",
            message("Export", "Single activity"),
            "activity",
            (("", say(message("Export", "All activities"))), *activities),
        ),
        Offer("materials", message("Export", "List of materials")),
        Offer("letter", message("Export", "Letter to families")),
    )


def photos_of(document: Document) -> Photos:
    """Return how many photos a document holds, and how many are not marked as agreed."""
    found = [node.payload for node in document.walk() if isinstance(node.payload, Photo)]
    shown = [each for each in found if each.pictures.zh or each.pictures.en or each.pictures.de]
    return Photos(len(shown), sum(1 for each in shown if not each.consent))
