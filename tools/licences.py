"""Tell which packages the program needs and under which licences they stand.

`python tools/licences.py` prints them; `--sbom FILE` writes them as CycloneDX 1.6, `--texts
FILE` writes the texts of their licences. `--site FOLDER` asks for every package that a program
made ready for others carries in that folder, instead of what this environment's program needs;
`--python VERSION` adds the Python that is carried beside it, `--beside FILE` what else is, from a
list in JSON of `Beside`. `dev.py licences` starts this in the project's environment.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.contrib.this.builders import this_component
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.contact import OrganizationalContact
from cyclonedx.model.license import LicenseAcknowledgement
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.spdx import is_expression
from licence_beside import Beside, interpreter, library
from license_expression import AND, OR, Licensing, get_spdx_licensing
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from curriculum_studio import __version__

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT / "packaging" / "licence_texts"
PROGRAM = "curriculum-studio"

#: Licences that ask for no more than their text and the names of the authors.
PERMISSIVE = frozenset(
    {"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "HPND", "ISC", "MIT", "MIT-0", "MIT-CMU",
     "PSF-2.0", "Zlib", "blessing", "bzip2-1.0.6"}
)  # fmt: skip


_LIBRARY = (
    "a library, used unchanged and as a file of its own that everybody can replace; its text and"
    " the place of its source go with the program"
)

#: Licences that ask for more, → why they fit a program under Apache-2.0 all the same.
COPYLEFT = {
    "LGPL-2.1-only": _LIBRARY,
    "LGPL-2.1-or-later": _LIBRARY,
    "LGPL-3.0-only": _LIBRARY,
    "LGPL-3.0-or-later": _LIBRARY,
    "MPL-2.0": "it reaches no further than the files that stand under it, and these are unchanged",
}

#: Classifiers that name one licence. That of BSD, for one, leaves open which.
CLASSIFIERS = {
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Python Software Foundation License": "PSF-2.0",
}


@dataclass(frozen=True)
class Correction:
    """What the metadata of a package should say.

    `said` is what can be read from them, so that a test asks for another look once they change.
    """

    said: str
    licence: str
    reason: str


#: Where metadata name no licence, or leave out a copyleft one of what the wheel carries. Licences
#: of carried parts that are as permissive as the package's own stand in its texts.
CORRECTIONS = {
    "chunspell": Correction(
        "MIT",
        "MIT AND (MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later) AND LGPL-2.1-only",
        "the wheel carries the library of Hunspell, under three licences to choose from, and an"
        " English word list with rules of sound under the LGPL 2.1",
    ),
    # On Windows only.
    "colorama": Correction("", "BSD-3-Clause", "the text of its licence has the three clauses"),
    "jinja2": Correction("", "BSD-3-Clause", "the text of its licence has the three clauses"),
    "lxml": Correction(
        "BSD-3-Clause",
        "BSD-3-Clause AND LGPL-2.1-or-later",
        "wheels carry libiconv, as their LICENSES.txt says",
    ),
    "pi-heif": Correction(
        "BSD-3-Clause",
        "BSD-3-Clause AND LGPL-3.0-or-later",
        "wheels carry libheif and libde265, as their LICENSES_bundled.txt says",
    ),
    "psycopg-binary": Correction(
        "LGPL-3.0-only",
        "LGPL-3.0-only AND LGPL-2.1-or-later",
        "wheels for Linux carry libkeyutils and libcrypt; our texts name all that they carry",
    ),
    "pypdfium2": Correction(
        "",
        "BSD-3-Clause AND Apache-2.0",
        "its own and those of PDFium; the texts of what PDFium carries, all permissive, are there",
    ),
    "typst": Correction(
        "Apache-2.0",
        "Apache-2.0 AND MPL-2.0",
        "its list of what is built in names one library under the MPL 2.0; its texts name"
        " the fonts inside",
    ),
}


class LicenceError(Exception):
    """Something about a package's licence is not known; the text says what to do."""


@dataclass(frozen=True)
class Part:
    """A package that the program needs; `licence` is an SPDX expression."""

    name: str
    distribution: Distribution
    licence: str
    needs: frozenset[str]

    @property
    def version(self) -> str:
        """The installed version."""
        return self.distribution.version

    def said(self, field: str) -> str:
        """Return a field of the metadata, empty if it is not there."""
        return field_of(self.distribution, field)

    @property
    def home(self) -> str:
        """Where its source is, or at least its page."""
        labelled = [
            entry.partition(", ")[::2]
            for entry in self.distribution.metadata.get_all("Project-URL") or ()
        ]
        found = {label.casefold(): address for label, address in labelled}
        labels = ("source", "source code", "repository", "github", "code", "homepage")
        chosen = next((found[label] for label in labels if label in found), "")
        return chosen or self.said("Home-page")

    @property
    def authors(self) -> str:
        """Who made it, by name."""
        address = self.said("Author-email").partition("<")[0].strip(' "')
        return self.said("Author") or address

    @property
    def link(self) -> PackageURL:
        """Its name in lists of all kinds of software."""
        return PackageURL("pypi", name=self.name, version=self.version)


# --- which packages ---------------------------------------------------------------------------


def asked_for() -> list[str]:
    """Return the program's requirements; those of an extra count where it is installed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [text for extra in project["optional-dependencies"].values() for text in extra]
    return [*project["dependencies"], *(text for text in extras if is_there(text))]


def is_there(requirement: str) -> bool:
    """Tell whether a package is installed."""
    try:
        distribution(Requirement(requirement).name)
    except PackageNotFoundError:
        return False
    return True


def wanted_here(requirements: Iterable[str], extra: str = "") -> list[Requirement]:
    """Return the requirements that hold on this system and for this Python."""
    read = map(Requirement, requirements)
    return [each for each in read if not each.marker or each.marker.evaluate({"extra": extra})]


def parts_needed(requirements: Iterable[str]) -> list[Part]:
    """Return the installed packages that requirements lead to, by name."""
    waiting = wanted_here(requirements)
    seen: set[tuple[str, str]] = set()
    found: dict[str, Distribution] = {}
    needs: dict[str, set[str]] = {}
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            problem = f"{name} is not installed; run python3 dev.py setup"
            raise LicenceError(problem) from None
        for extra in {"", *wanted.extras} - {extra for of, extra in seen if of == name}:
            seen.add((name, extra))
            more = wanted_here(found[name].requires or (), extra)
            needs.setdefault(name, set()).update(canonicalize_name(each.name) for each in more)
            waiting += more
    return [part_of(name, found[name], needs[name]) for name in sorted(found)]


def parts_in(site: Path) -> list[Part]:
    """Return every package in a folder of packages, by name; the program is none of them."""
    there = {
        canonicalize_name(each.metadata["Name"]): each for each in distributions(path=[str(site)])
    }
    if not there:
        problem = f"there are no packages in {site}"
        raise LicenceError(problem)
    needs = {
        name: {canonicalize_name(more.name) for more in wanted_here(each.requires or ())}
        for name, each in there.items()
    }
    return [
        part_of(name, there[name], needs[name] & there.keys())
        for name in sorted(there)
        if name != PROGRAM
    ]


def part_of(name: str, installed: Distribution, needs: Iterable[str]) -> Part:
    """Return a package with its licence."""
    correction = CORRECTIONS.get(name)
    licence = correction.licence if correction is not None else licence_said(installed)
    return Part(name, installed, licence, frozenset(needs))


# --- which licences ---------------------------------------------------------------------------


def licence_said(installed: Distribution) -> str:
    """Return the SPDX expression that the metadata give, empty if they give none."""
    classifiers = installed.metadata.get_all("Classifier") or ()
    said = [field_of(installed, "License-Expression"), field_of(installed, "License")]
    said += [CLASSIFIERS[each] for each in classifiers if each in CLASSIFIERS]
    return next((text for text in said if text and is_expression(text)), "")


def field_of(installed: Distribution, field: str) -> str:
    """Return a field of the metadata, empty if it is not there."""
    return next(iter(installed.metadata.get_all(field) or ()), "")


def taken(licence: str) -> frozenset[str] | None:
    """Return the licences under which we take a package, None if none of its choices fits.

    Of alternatives the first that fits is taken, of licences that hold together all.
    """
    expression = _spdx().parse(licence)
    return None if expression is None else _taken(expression)


@cache
def _spdx() -> Licensing:
    return get_spdx_licensing()


def _taken(expression: object) -> frozenset[str] | None:
    if isinstance(expression, OR):
        choices = (_taken(each) for each in expression.args)
        return next((choice for choice in choices if choice is not None), None)
    if isinstance(expression, AND):
        together: frozenset[str] = frozenset()
        for each in expression.args:
            more = _taken(each)
            if more is None:
                return None
            together |= more
        return together
    name = str(expression)
    return frozenset({name}) if name in PERMISSIVE or name in COPYLEFT else None


def unfit(parts: Iterable[Part | Beside]) -> list[str]:
    """Return a line for each package that may not go with the program."""
    return [
        f"{part.name}: {part.licence or 'no licence that could be read'}"
        for part in parts
        if taken(part.licence) is None
    ]


# --- what is written --------------------------------------------------------------------------


def table(parts: Sequence[Part]) -> str:
    """Return a line for each package: name, version, licence, and what we take of a choice."""
    wide = max(len(part.name) for part in parts)
    long = max(len(part.version) for part in parts)
    lines = []
    for part in parts:
        chosen = " AND ".join(sorted(taken(part.licence) or ()))
        note = f"  (taken: {chosen})" if " OR " in part.licence else ""
        licence = part.licence or "?"
        lines.append(f"{part.name:{wide}}  {part.version:{long}}  {licence}{note}")
    return "\n".join(lines) + "\n"


def component(part: Part) -> Component:
    """Return a package as CycloneDX has it."""
    corrected = part.name in CORRECTIONS
    how = LicenseAcknowledgement.CONCLUDED if corrected else LicenseAcknowledgement.DECLARED
    licence = LicenseFactory().make_from_string(part.licence, license_acknowledgement=how)
    pages = [ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home))]
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        scope=ComponentScope.REQUIRED,
        bom_ref=str(part.link),
        purl=part.link,
        description=part.said("Summary") or None,
        authors=[OrganizationalContact(name=part.authors)] if part.authors else (),
        licenses=[licence],
        external_references=pages if part.home else (),
    )


def sbom(
    parts: Sequence[Part], direct: Iterable[str], python: str = "", beside: Iterable[Beside] = ()
) -> str:
    """Return the bill of materials as CycloneDX 1.6 in JSON.

    `python` is the version of a Python that is carried too, and `beside` has what else is.
    The same parts give the same text if SOURCE_DATE_EPOCH, seconds since 1970, says when.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    when = datetime.now(UTC) if epoch is None else datetime.fromtimestamp(int(epoch), UTC)
    own = PackageURL("pypi", name=PROGRAM, version=__version__)
    apache = LicenseFactory().make_with_id("Apache-2.0")
    program = Component(
        name=PROGRAM,
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref=str(own),
        purl=own,
        licenses=[apache],
    )
    components = {part.name: component(part) for part in parts}
    carried = [interpreter(python)] if python else []
    carried += [
        interpreter(each.version) if each.name == "python" else library(each) for each in beside
    ]
    everything = [*components.values(), *carried]
    serial = uuid5(NAMESPACE_URL, "\n".join([str(own), *(str(each.purl) for each in everything)]))
    metadata = BomMetaData(component=program, timestamp=when.replace(microsecond=0))
    metadata.tools.components.add(this_component())
    bom = Bom(components=everything, metadata=metadata, serial_number=serial)
    first = [components[name] for name in sorted(set(direct))]
    bom.register_dependency(program, [*first, *carried])
    for part in parts:
        bom.register_dependency(components[part.name], [components[n] for n in sorted(part.needs)])
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def texts_of(part: Part) -> dict[str, str]:
    """Return the licence texts of a package by the name of the file.

    They are those that it brings, and those of ours for what it leaves out.
    """
    found = {}
    for file in part.distribution.files or ():
        told = file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
        source = Path(str(part.distribution.locate_file(file)))
        if (told or "licenses" in file.parts) and file.suffix not in {".py", ".pyc"}:
            aside = file.parts[0].endswith(".dist-info")
            name = "/".join(file.parts[1:] if aside else file.parts).removeprefix("licenses/")
            found[name] = source.read_text(encoding="utf-8", errors="replace").strip("\n")
    for source in sorted((TEXTS / part.name).glob("*.txt")):
        found[source.name] = source.read_text(encoding="utf-8").strip("\n")
    return found


def standard_texts(parts: Iterable[Part]) -> dict[str, str]:
    """Return the texts that packages under copyleft leave out, or that have none at all.

    The LGPL 3.0 adds to the GPL 3.0, whose text therefore belongs to it.

    Raises:
        LicenceError: a text is nowhere.
    """
    wanted: dict[str, set[str]] = {}
    for part in parts:
        for licence in taken(part.licence) or ():
            if licence in COPYLEFT or not texts_of(part):
                name = licence.removesuffix("-only").removesuffix("-or-later")
                wanted.setdefault(name, set()).add(part.name)
    if "LGPL-3.0" in wanted:
        wanted["GPL-3.0"] = wanted["LGPL-3.0"]
    found = {}
    for name, users in sorted(wanted.items()):
        file = TEXTS / f"{name}.txt"
        if not file.is_file():
            problem = f"{', '.join(sorted(users))}: put the text of {name} into {file.parent.name}"
            raise LicenceError(problem)
        found[name] = file.read_text(encoding="utf-8").strip("\n\f")
    return found


def all_texts(parts: Sequence[Part], beside: Iterable[Beside] = ()) -> str:
    """Return what goes with an installed program: every package, its source, its licences."""
    bar, line = "=" * 80, "-" * 80
    pieces = [
        f"Curriculum Studio {__version__} stands under the Apache licence 2.0 and works with the\n"
        "packages below, each under its own licence. Libraries under the LGPL are files of their\n"
        "own that you may replace; their source is where the line Source says. What Qt carries\n"
        "of others is listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html",
    ]
    for part in parts:
        chosen = taken(part.licence) or frozenset()
        lines = [bar, f"{part.name} {part.version}", f"Licence: {part.licence}"]
        if " OR " in part.licence:
            lines.append(f"Taken under: {' AND '.join(sorted(chosen))}")
        lines += [f"Authors: {part.authors}"] if part.authors else []
        lines += [f"Source: {part.home}"] if part.home else []
        carried = texts_of(part)
        lines += [f"{line}\n{name}\n\n{text}" for name, text in sorted(carried.items())]
        lines += [] if carried else ["Its text stands at the end."]
        pieces.append("\n".join(lines))
    for each in beside:
        lines = [bar, f"{each.name} {each.version}", f"Licence: {each.licence}", line, each.text]
        pieces.append("\n".join(lines))
    standard = standard_texts(parts).items()
    pieces += [f"{bar}\nText of {name}\n\n{text}" for name, text in standard]
    return "\n\n".join(pieces) + "\n"


# --- the command ------------------------------------------------------------------------------


def direct_names(requirements: Iterable[str], parts: Iterable[Part]) -> set[str]:
    """Return the packages that the program itself asks for."""
    asked = {canonicalize_name(each.name) for each in wanted_here(requirements)}
    return {part.name for part in parts if part.name in asked}


def write(files: Mapping[Path, str]) -> None:
    """Write files and say which."""
    for file, text in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote {file}", flush=True)


def main(arguments: Sequence[str]) -> int:
    """Do what is asked; 1 if a package may not go with the program."""
    parser = argparse.ArgumentParser(prog="dev.py licences", description=__doc__.partition("\n")[0])
    parser.add_argument("--sbom", type=Path, metavar="FILE", help="write CycloneDX 1.6 as JSON")
    parser.add_argument("--texts", type=Path, metavar="FILE", help="write the licence texts")
    parser.add_argument("--site", type=Path, metavar="FOLDER", help="packages that go with it")
    parser.add_argument("--python", default="", metavar="VERSION", help="a Python beside them")
    parser.add_argument("--beside", type=Path, metavar="FILE", help="what else goes with it")
    options = parser.parse_args(arguments)
    requirements = asked_for()
    try:
        parts = parts_needed(requirements) if options.site is None else parts_in(options.site)
        listed = [] if options.beside is None else json.loads(options.beside.read_text("utf-8"))
        beside = [Beside(**each) for each in listed]
        wrong = unfit([*parts, *beside])
        if wrong:
            print("May not go with the program:", *wrong, sep="\n    ", file=sys.stderr)
            return 1
        files = {}
        if options.sbom is not None:
            files[options.sbom] = sbom(
                parts, direct_names(requirements, parts), options.python, beside
            )
        if options.texts is not None:
            files[options.texts] = all_texts(parts, beside)
        if files:
            write(files)
        else:
            print(table(parts), end="", flush=True)
    except LicenceError as error:
        print(f"licences: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
