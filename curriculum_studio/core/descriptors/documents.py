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
from curriculum_studio.core.roles import DocumentFacts, Facts, Kind, Role, Writing, described
from curriculum_studio.i18n import Message, message


def _document(
    name: str,
    word: Message,
    payload: type[Payload] = Empty,
    *,
    children: str = "",
    local: bool = False,
    **facts: Unpack[Facts],
) -> Kind:
    told = described(name, Role.DOCUMENT, payload, children=children, **facts)
    return replace(told, document=DocumentFacts(word, local))


#: Roots of documents.
DOCUMENTS = (
    _document(
        "standard",
        message("CommandLine", "standard"),
        standard.FrontMatter,
        children="foreword introduction clause annex bibliography index unsorted",
        called=message("Page", "title"),
        hint=message("Page", "Title of the standard"),
        writing=Writing(below="clause"),
    ),
    _document(
        "unit",
        message("CommandLine", "theme unit"),
        units.UnitHead,
        children="section unsorted",
        called=message("Page", "title"),
        hint=message("Page", "Name of the theme"),
    ),
    _document(
        "framework",
        message("CommandLine", "framework"),
        framework.FrameworkHead,
        children="goal unsorted",
        called=message("Page", "title"),
        hint=message("Page", "Title of the framework"),
        writing=Writing(below="goal"),
    ),
    _document(
        "glossary",
        message("CommandLine", "glossary"),
        pilots.Glossary,
        children="term unsorted",
        writing=Writing(below="term"),
    ),
    _document(
        "assessment",
        message("CommandLine", "assessment"),
        indicators.Assessment,
        children="score data_point emission_factor paragraph",
    ),
    _document(
        "trial",
        message("CommandLine", "try-out"),
        pilots.Trial,
        children="trial_entry paragraph list photo",
    ),
    _document(
        "review_round",
        message("CommandLine", "review round"),
        review.ReviewRound,
        children="meeting paragraph",
    ),
    _document("review_copy", message("CommandLine", "review copy"), review.ReviewCopy, text=False),
    _document(
        "pilot_register",
        message("CommandLine", "pilot register"),
        children="pilot_site emission_factor paragraph",
    ),
    _document(
        "school_form",
        message("CommandLine", "school form"),
        pilots.SchoolForm,
        children="paragraph",
    ),
    _document(
        "collection",
        message("CommandLine", "activity collection"),
        pilots.Collection,
        children="activity step aim unsorted",
    ),
    _document(
        "observation",
        message("CommandLine", "observation"),
        pilots.Observation,
        children="section photo unsorted",
        local=True,
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
