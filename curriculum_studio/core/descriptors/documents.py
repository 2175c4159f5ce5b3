"""Documents of every kind, and the records of frameworks, pilots and reviews."""

from curriculum_studio.core.payloads import (
    framework,
    indicators,
    pilots,
    review,
    standard,
)
from curriculum_studio.core.payloads import unit as units
from curriculum_studio.core.roles import DocumentFacts, Kind, Role, Shelf, Writing, names
from curriculum_studio.i18n import message

#: Roots of documents.
DOCUMENTS = (
    Kind(
        "standard",
        Role.DOCUMENT,
        standard.FrontMatter,
        document=DocumentFacts(message("CommandLine", "standard"), Shelf.STANDARDS),
        children=names("foreword introduction clause annex bibliography index unsorted"),
        called=message("Page", "title"),
        hint=message("Page", "Title of the standard"),
        writing=Writing(below="clause"),
    ),
    Kind(
        "unit",
        Role.DOCUMENT,
        units.UnitHead,
        document=DocumentFacts(message("CommandLine", "theme unit"), Shelf.UNITS, photos=True),
        children=names("section unsorted"),
        called=message("Page", "title"),
        hint=message("Page", "Name of the theme"),
    ),
    Kind(
        "framework",
        Role.DOCUMENT,
        framework.FrameworkHead,
        document=DocumentFacts(message("CommandLine", "framework"), Shelf.FRAMEWORKS),
        children=names("goal unsorted"),
        called=message("Page", "title"),
        hint=message("Page", "Title of the framework"),
        writing=Writing(below="goal"),
    ),
    Kind(
        "glossary",
        Role.DOCUMENT,
        pilots.Glossary,
        document=DocumentFacts(message("CommandLine", "glossary"), Shelf.WORK),
        children=names("term unsorted"),
        writing=Writing(below="term"),
    ),
    Kind(
        "assessment",
        Role.DOCUMENT,
        indicators.Assessment,
        document=DocumentFacts(message("CommandLine", "assessment"), Shelf.WORK),
        children=names("score data_point emission_factor paragraph"),
    ),
    Kind(
        "trial",
        Role.DOCUMENT,
        pilots.Trial,
        document=DocumentFacts(message("CommandLine", "try-out"), Shelf.WORK, photos=True),
        children=names("trial_entry paragraph list photo"),
    ),
    Kind(
        "review_round",
        Role.DOCUMENT,
        review.ReviewRound,
        document=DocumentFacts(message("CommandLine", "review round"), Shelf.WORK),
        children=names("meeting paragraph"),
    ),
    Kind(
        "review_copy",
        Role.DOCUMENT,
        review.ReviewCopy,
        document=DocumentFacts(message("CommandLine", "review copy"), None),
        text=False,
    ),
    Kind(
        "pilot_register",
        Role.DOCUMENT,
        document=DocumentFacts(message("CommandLine", "pilot register"), Shelf.WORK),
        children=names("pilot_site emission_factor paragraph"),
    ),
    Kind(
        "school_form",
        Role.DOCUMENT,
        pilots.SchoolForm,
        document=DocumentFacts(message("CommandLine", "school form"), Shelf.WORK),
        children=names("paragraph"),
    ),
    Kind(
        "collection",
        Role.DOCUMENT,
        pilots.Collection,
        document=DocumentFacts(
            message("CommandLine", "activity collection"), Shelf.COLLECTIONS, photos=True
        ),
        children=names("activity step aim unsorted"),
    ),
    Kind(
        "observation",
        Role.DOCUMENT,
        pilots.Observation,
        document=DocumentFacts(
            message("CommandLine", "observation"), Shelf.OBSERVATIONS, local=True, photos=True
        ),
        children=names("section photo unsorted"),
        called=message("Page", "observation"),
        hint=message("Page", "What is observed, and when"),
    ),
)

#: What frameworks, pilots and reviews are made of.
RECORDS = (
    Kind(
        "goal",
        Role.BRANCH,
        framework.Goal,
        children=names("goal"),
        called=message("Page", "goal"),
        hint=message("Page", "What children learn"),
        outline="always",
    ),
    Kind("pilot_site", Role.RECORD, pilots.PilotSite, children=names("pilot_task"), outline="top"),
    Kind("pilot_task", Role.RECORD, pilots.PilotTask),
    Kind("trial_entry", Role.RECORD, pilots.TrialEntry),
    Kind(
        "deliberation",
        Role.HEADING,
        pilots.Deliberation,
        children=names("deliberation_item"),
        called=message("Page", "deliberation"),
        style="heading",
    ),
    Kind(
        "deliberation_item",
        Role.PLAN,
        pilots.DeliberationItem,
        called=message("Page", "point of deliberation"),
    ),
    Kind("meeting", Role.RECORD, review.Meeting, children=names("paragraph list"), outline="top"),
)
