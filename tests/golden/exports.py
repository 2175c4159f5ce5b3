"""What the samples become as files of other programs."""

from collections.abc import Sequence

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.core.goals import Wanted
from curriculum_studio.core.interchange import ChangesWanted
from curriculum_studio.features.frameworks.service import coverage_workbook
from curriculum_studio.features.printing.formats.page_data import unpacked
from curriculum_studio.i18n import finish
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.render.format_registry import WRITERS, for_print
from tests.golden import scene
from tests.golden.canonical import Parts, parts_of
from tests.golden.scene import Scenes

#: What a framework says of itself as CASE begins with this moment.
MOMENT = "2026-11-27T08:30:00Z"

#: What leaves only if somebody wants it.
EVERYTHING = {"teacher_notes": "yes", "reflection": "yes", "persons": "yes"}


class Exports:
    """Exports of one library, gathered as parts, but for files that are left out."""

    def __init__(self, application: Application, left_out: Sequence[str] = ()) -> None:
        self.application = application
        self.left_out = left_out
        self.parts: Parts = {}

    def add(self, name: str, content: bytes | str) -> None:
        versions = scene.versions_named(self.application)
        self.parts |= dict(parts_of(name, content, versions))

    def content(
        self,
        documents: list[str],
        format_name: str,
        languages: tuple[Language, ...],
        changes: ChangesWanted | None = None,
        **options: str,
    ) -> bytes:
        exporter = self.application.exporter
        prepared = exporter.prepare(documents, format_name, languages, options, changes)
        return finish(exporter.make(prepared))

    def write(
        self,
        name: str,
        documents: list[str],
        format_name: str,
        languages: tuple[Language, ...],
        **options: str,
    ) -> None:
        """Export as the program does; the name says what, the ending is that of the format."""
        kind = self.application.session.document(documents[0]).kind
        entry = next(e for e in WRITERS if e.format == format_name and kind in e.kinds)
        file = f"{name}-{'-'.join(languages)}{entry.suffix}"
        if file not in self.left_out:
            self.add(file, self.content(documents, format_name, languages, **options))

    def pages(
        self, name: str, documents: list[str], languages: tuple[Language, ...], **options: str
    ) -> None:
        """Add what the pages of a PDF are made of."""
        prepared = self.application.exporter.prepare(documents, "pdf", languages, options)
        job = unpacked(finish(prepared.entry.writer.load()(prepared.bundle)))
        self.add(f"{name}-{'-'.join(languages)}.json", job.data)


def standards(scenes: Scenes) -> Parts:
    """The standard: Word in every order of languages, Excel, STS, TBX, TMX, HTML."""
    with scenes.library("standards") as application:
        exports = Exports(application, scenes.left_out.get("standards", ()))
        (standard,) = scene.samples_of(application, "standard")
        chosen = [standard.id]
        orders: tuple[tuple[Language, ...], ...] = (
            ("zh",), ("en",), ("de",), ("zh", "en"), ("zh", "en", "de"), ("de", "zh"),
        )  # fmt: skip
        for languages in orders:
            exports.write("standard", chosen, "docx", languages)
        exports.write("alternating", chosen, "docx", ("zh", "en"), arrangement="alternating")
        exports.write("lists", chosen, "docx", ("zh",), lists="yes")
        printed = exports.content(chosen, "docx", ("zh",))
        exports.add("printed-zh.docx", for_print(printed))
        for language in LANGUAGES:
            exports.write("indicators", chosen, "xlsx", (language,))
            exports.write("standard", chosen, "sts", (language,))
        exports.write("indicators", chosen, "xlsx", LANGUAGES)
        exports.write("terms", chosen, "tbx", LANGUAGES)
        exports.write("texts", chosen, "tmx", LANGUAGES)
        for languages in (("zh",), LANGUAGES):
            exports.pages("pages", chosen, languages)
        application.session.add(scene.glossary(), scene.LABEL)
        exports.write("glossary", [scene.glossary().id], "tbx", LANGUAGES)
        exports.write("glossary", [scene.glossary().id], "tmx", LANGUAGES)
        return exports.parts


def units(scenes: Scenes) -> Parts:
    """Units: Word of each, what can be printed of one, overviews, HTML, a school form."""
    with scenes.library("units") as application:
        exports = Exports(application, scenes.left_out.get("units", ()))
        documents = scene.samples_of(application, "unit")
        for unit in documents:
            exports.write(scene.slug(unit), [unit.id], "docx", ("zh",))
        last, every = documents[-1], [each.id for each in documents]
        for languages in (("en",), ("de",), ("zh", "en"), ("zh", "en", "de")):
            exports.write(scene.slug(last), [last.id], "docx", languages)
        exports.write("with-notes", [last.id], "docx", ("zh",), **EVERYTHING)
        for part in ("week", "day", "activity", "materials", "letter", "project"):
            for language in LANGUAGES:
                exports.write(part, [last.id], "docx", (language,), part=part)
        for language in LANGUAGES:
            exports.write("overview", every, "xlsx", (language,))
            exports.write("term", every, "xlsx", (language,), part="term", start="2026-09-01")
        exports.write("texts", every, "tmx", LANGUAGES)
        exports.pages("pages", [last.id], ("zh", "en"))
        exports.pages("pages-week", [last.id], ("de",), part="week")
        return exports.parts


def frameworks(scenes: Scenes) -> Parts:
    """Frameworks: CASE of each, Word, and how the units cover them."""
    with scenes.library("frameworks") as application:
        exports = Exports(application)
        documents = scene.samples_of(application, "framework")
        for framework in documents:
            name, languages = scene.slug(framework), _written_in(framework.id, application)
            exports.write(name, [framework.id], "case", languages, time=MOMENT)
        largest = max(documents, key=lambda each: len(each.nodes))
        exports.write("old", [largest.id], "case", ("zh",), time=MOMENT, version="1.0")
        exports.write("framework", [largest.id], "docx", ("zh",))
        exports.write("framework", [documents[0].id], "docx", LANGUAGES)
        exports.write("texts", [each.id for each in documents], "tmx", LANGUAGES)
        for language in LANGUAGES:
            view = application.coverage(largest.id)
            for grouping in ("unit", "age"):
                content = coverage_workbook(view, Wanted(grouping), language)
                exports.add(f"coverage-{grouping}-{language}.xlsx", content)
        return exports.parts


def _written_in(framework: str, application: Application) -> tuple[Language, ...]:
    cells = application.session.document(framework).root.cells
    return tuple(each for each in LANGUAGES if each in cells)


def redlines(scenes: Scenes) -> Parts:
    """A second draft against the first one, and what a comparison says of it."""
    with scenes.library("redlines") as application:
        exports = Exports(application, scenes.left_out.get("redlines", ()))
        (standard,) = scene.samples_of(application, "standard")
        versions = application.workspace.versions
        first = versions.create(standard, name="一稿", author="", message="")
        application.session.edit(standard.id, scene.revisions(standard), scene.LABEL)
        later = application.session.document(standard.id)
        second = versions.create(later, name="二稿", author="", message="")
        changes = ChangesWanted(first.id, second.id, "起草组")
        for languages in (("zh",), ("en",), ("zh", "en")):
            file = f"redline-{'-'.join(languages)}.docx"
            if file not in exports.left_out:
                exports.add(file, exports.content([standard.id], "docx", languages, changes))
        return exports.parts
