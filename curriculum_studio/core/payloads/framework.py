"""Payloads of frameworks, in the terms of 1EdTech CASE 1.1."""

from typing import Literal

from curriculum_studio.core.payloads import Payload
from curriculum_studio.values import dataclass

AdoptionStatus = Literal["", "Draft", "Pending Implementation", "Implemented", "Retired"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkHead(Payload):
    """Root of a framework (CFDocument); its text is the title.

    `extra` keeps fields of a foreign file that we do not know, as JSON.
    """

    identifier: str = ""
    uri: str = ""
    publisher: str = ""
    year: str = ""
    source: str = ""
    licence: str = ""
    note: str = ""
    adoption_status: AdoptionStatus = ""
    last_changed: str = ""
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Association:
    """A link of a goal to another (CFAssociation); both ends are CASE identifiers or URIs."""

    identifier: str = ""
    type: str = "isRelatedTo"
    destination: str = ""
    sequence: int | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Payload):
    """A goal (CFItem); its text is the full statement.

    `code` is the human coding scheme; `path` is how the framework itself names the place
    ("科学·科学探究 目标3"), where its codes are ours and not its own.
    """

    identifier: str = ""
    uri: str = ""
    code: str = ""
    level: str = ""
    path: str = ""
    education_levels: tuple[str, ...] = ()
    status_start: str = ""
    status_end: str = ""
    last_changed: str = ""
    associations: tuple[Association, ...] = ()
    extra: str = ""
