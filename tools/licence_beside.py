"""What goes along and is no package of Python's: Python itself, and the libraries in it."""

from __future__ import annotations

from dataclasses import dataclass

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from packageurl import PackageURL


@dataclass(frozen=True)
class Beside:
    """What goes along and is no package of Python's; `licence` is an SPDX expression."""

    name: str
    version: str
    licence: str
    text: str


def library(part: Beside) -> Component:
    """Return a library that goes along in a Python as CycloneDX has it."""
    link = PackageURL("generic", name=part.name, version=part.version)
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        scope=ComponentScope.REQUIRED,
        bom_ref=str(link),
        purl=link,
        licenses=[LicenseFactory().make_from_string(part.licence)],
    )


def interpreter(version: str) -> Component:
    """Return a Python as lists of known weaknesses name it; its licence goes along by itself."""
    link = PackageURL("generic", name="python", version=version)
    return Component(
        name="python",
        version=version,
        type=ComponentType.PLATFORM,
        scope=ComponentScope.REQUIRED,
        bom_ref=str(link),
        purl=link,
        cpe=f"cpe:2.3:a:python:python:{version}:*:*:*:*:*:*:*",
        licenses=[LicenseFactory().make_with_id("PSF-2.0")],
    )
