"""Documents of every kind, and the records of frameworks, pilots and reviews."""

from dataclasses import replace
from typing import Unpack

from curriculum_studio.core.payloads import (
    Empty,
    Payload,
    framework,
    indicators,
    pilots,
    review,
    standard,
)
from curriculum_studio.core.payloads import unit as units
from curriculum_studio.core.roles import DocumentFacts, Facts, Kind, Role, Shelf, Writing, described
from curriculum_studio.i18n import message


def _document(
    name: str,
    document: DocumentFacts,
    payload: type[Payload] = Empty,
    *,
    children: str = "",
    **facts: Unpack[Facts],
) -> Kind:
    told = described(name, Role.DOCUMENT, payload, children=children, **facts)
    return replace(told, document=document)


#: Roots of documents.
DOCUMENTS = (
    _document(
        "standard",
        DocumentFacts(message("CommandLine", "standard"), Shelf.STANDARDS),
        standard.FrontMatter,
        children="foreword introduction clause annex bibliography index unsorted",
        called=message("Page", "title"),
        hint=message("Page", "Title of the standard"),
        writing=Writing(below="clause"),
    ),
    _document(
        "unit",
        DocumentFacts(message("CommandLine", "theme unit"), Shelf.UNITS, photos=True),
        units.UnitHead,
        children="section unsorted",
        called=message("Page", "title"),
        hint=message("Page", "Name of the theme"),
    ),
    _document(
        "framework",
        DocumentFacts(message("CommandLine", "framework"), Shelf.FRAMEWORKS),
        framework.FrameworkHead,
        children="goal unsorted",
        called=message("Page", "title"),
        hint=message("Page", "Title of the framework"),
        writing=Writing(below="goal"),
    ),
    _document(
        "glossary",
        DocumentFacts(message("CommandLine", "glossary"), Shelf.WORK),
        pilots.Glossary,
        children="term unsorted",
        writing=Writing(below="term"),
    ),
    _document(
        "assessment",
        DocumentFacts(message("CommandLine", "assessment"), Shelf.WORK),
        indicators.Assessment,
        children="score data_point emission_factor paragraph",
    ),
    _document(
        "trial",
        DocumentFacts(message("CommandLine", "try-out"), Shelf.WORK, photos=True),
        pilots.Trial,
        children="trial_entry paragraph list photo",
    ),
    _document(
        "review_round",
        DocumentFacts(message("CommandLine", "review round"), Shelf.WORK),
        review.ReviewRound,
        children="meeting paragraph",
    ),
    _document(
        "review_copy",
        DocumentFacts(message("CommandLine", "review copy"), None),
        review.ReviewCopy,
        text=False,
    ),
    _document(
        "pilot_register",
        DocumentFacts(message("CommandLine", "pilot register"), Shelf.WORK),
        children="pilot_site emission_factor paragraph",
    ),
    _document(
        "school_form",
        DocumentFacts(message("CommandLine", "school form"), Shelf.WORK),
        pilots.SchoolForm,
        children="paragraph",
    ),
    _document(
        "collection",
        DocumentFacts(
            message("CommandLine", "activity collection"), Shelf.COLLECTIONS, photos=True
        ),
        pilots.Collection,
        children="activity step aim unsorted",
    ),
    _document(
        "observation",
        DocumentFacts(
            message("CommandLine", "observation"), Shelf.OBSERVATIONS, local=True, photos=True
        ),
        pilots.Observation,
        children="section photo unsorted",
        called=message("Page", "observation"),
        hint=message("Page", "What is observed, and when"),
    ),
)

#: What frameworks, pilots and reviews are made of.
RECORDS = (
    described(
        "goal",
        Role.BRANCH,
        framework.Goal,
        children="goal",
        called=message("Page", "goal"),
        hint=message("Page", "What children learn"),
        outline="always",
    ),
    described("pilot_site", Role.RECORD, pilots.PilotSite, children="pilot_task", outline="top"),
    described("pilot_task", Role.RECORD, pilots.PilotTask),
    described("trial_entry", Role.RECORD, pilots.TrialEntry),
    described(
        "deliberation",
        Role.HEADING,
        pilots.Deliberation,
        children="deliberation_item",
        called=message("Page", "deliberation"),
        style="heading",
    ),
    described(
        "deliberation_item",
        Role.PLAN,
        pilots.DeliberationItem,
        called=message("Page", "point of deliberation"),
    ),
    described("meeting", Role.RECORD, review.Meeting, children="paragraph list", outline="top"),
)
