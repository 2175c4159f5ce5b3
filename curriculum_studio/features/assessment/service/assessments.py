"""Assessing schools: workbooks out, filled workbooks in, results and reports."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetPayload
from curriculum_studio.core.kinds import is_assessment, is_pilot_register
from curriculum_studio.core.payloads.pilots import PilotSite
from curriculum_studio.core.transactions import AddDocument, Change, EditDocument
from curriculum_studio.features.assessment.formats.registry import (
    REPORT_PAPER_WRITER,
    REPORT_WRITER,
    WORKBOOK_READER,
    WORKBOOK_WRITER,
    Opener,
    Opening,
    opening_apart,
)
from curriculum_studio.features.assessment.formats.report_model import (
    AssessmentReport,
    ReportedSchool,
)
from curriculum_studio.features.assessment.formats.workbook.entries import (
    CellRemark,
)
from curriculum_studio.features.assessment.formats.workbook.layout import WorkbookContents
from curriculum_studio.features.assessment.model.answers import head_of, same_assessment, updated
from curriculum_studio.features.assessment.model.indicator_system import (
    System,
    fingerprint,
    read_system,
)
from curriculum_studio.features.assessment.service.emission_factors import chosen_factors
from curriculum_studio.features.assessment.service.results import (
    ResultsTable,
    SchoolResult,
    by_total,
    is_doubtful,
    remarks_of,
    result_of,
)
from curriculum_studio.i18n import Message, Progress, StudioError, Work, message, told_as
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.render.paper import PaperWriter
from curriculum_studio.session.files import read_file, write_whole
from curriculum_studio.session.ports import Resources, VersionStore
from curriculum_studio.session.session import Session
from curriculum_studio.session.versions import kept_for_good
from curriculum_studio.values import dataclass

# --- indicator systems ------------------------------------------------------------------------


class SystemFinder:
    """Finds systems of the present documents and of their versions; remembers what it found.

    Made anew for each piece of work, as documents go on.
    """

    def __init__(self, session: Session, versions: VersionStore) -> None:
        self._session = session
        self._versions = versions
        self._present = {entry.id for entry in session.entries()}
        self._found: dict[tuple[str, str, str], System | None] = {}
        self._current: dict[tuple[str, str], System | None] = {}
        self._earlier: dict[tuple[str, str], System | None] = {}

    def of_print(self, document: str, system: str, wanted: str, version: str = "") -> System | None:
        """Return the system with a fingerprint, or the present one if none has it.

        None if the document is not in the workspace. `version` is looked at first.
        """
        key = (document, system, wanted)
        if key not in self._found:
            self._found[key] = self._search(document, system, wanted, version)
        return self._found[key]

    def of_assessment(self, assessment: Document) -> System | None:
        """Return the system of the version that an assessment was made against, else the present.

        None if the standard is not in the workspace.
        """
        head = head_of(assessment)
        earlier = self._at(head.version, head.system) if head.version else None
        return earlier or self._now(head.document, head.system)

    def _search(self, document: str, system: str, wanted: str, version: str) -> System | None:
        current = self._now(document, system)
        if document not in self._present or (current and fingerprint(current) == wanted):
            return current
        known = [each.id for each in self._versions.versions(document, whole=True)]
        for each in sorted(known, key=lambda identity: identity != version):
            earlier = self._at(each, system)
            if earlier is not None and fingerprint(earlier) == wanted:
                return earlier
        return current

    def _now(self, document: str, system: str) -> System | None:
        key = (document, system)
        if key not in self._current:
            there = document in self._present
            found = read_system(self._session.document(document), system) if there else None
            self._current[key] = found
        return self._current[key]

    def _at(self, version: str, system: str) -> System | None:
        key = (version, system)
        if key not in self._earlier:
            self._earlier[key] = self._read(version, system)
        return self._earlier[key]

    def _read(self, version: str, system: str) -> System | None:
        try:
            return read_system(self._versions.document_at(version), system)
        except StudioError:
            # A version that was not sent along: the present state has to do.
            return None


# --- assessments ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wish:
    """For whom and how a workbook is made.

    `school` is the id, code or name of a site in a pilot register, or the name of any school; empty
    for a workbook that any school fills in. `region` chooses the emission factors.
    """

    language: Language = "zh"
    school: str = ""
    year: int = 0
    region: str = "江苏"


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file of a batch: the assessment in it, if it was taken over, and what is to be said.

    `doubtful`: entries could not be read, or its data are in doubt, so the result is provisional.
    """

    name: str
    document: Document | None
    remarks: tuple[CellRemark, ...]
    problem: StudioError | None = None
    doubtful: bool = False


class Assessments:
    """Makes workbooks for standards of a session, and reads them back when they are filled."""

    def __init__(
        self,
        session: Session,
        versions: VersionStore,
        resources: Resources,
        opening: Opening = opening_apart,
    ) -> None:
        self._opening = opening
        self._session = session
        self._versions = versions
        self._resources = resources

    # Out

    def workbook(self, standard: str, wish: Wish, *, keep_version: bool = True) -> bytes:
        """Return the workbook of a standard's indicator system, as XLSX.

        `keep_version` keeps the present state of the standard, so that the workbook can be read
        when the standard has gone on; it needs a workspace that can be written to.

        Raises:
            StudioError: if the document has no indicator system.

        """
        document = self._session.document(standard)
        system = self._system(document)
        version = self._version(document, system, keep=keep_version)
        site = self._site(wish.school)
        order = WorkbookContents(
            document,
            system,
            chosen_factors(self._session, self._resources, wish.region),
            wish.language,
            version=version,
            school=site[0] if site else "",
            school_name=site[1] if site else wish.school,
            year=wish.year,
            basic=site[2] if site else None,
        )
        return WORKBOOK_WRITER.load()(order)

    def write_workbook(
        self, standard: str, wish: Wish, target: Path, *, keep_version: bool = True
    ) -> Path:
        """Write the workbook of a standard into a file, whole or not at all; return its path."""
        write_whole(target, self.workbook(standard, wish, keep_version=keep_version))
        return target

    # In

    def read(self, paths: Sequence[Path]) -> Work[tuple[ReadFile, ...]]:
        """Read filled workbooks; yields progress, returns what would come in, in the same order.

        Nothing is in the workspace yet. Of two files for the same school and year only the first is
        taken over. The files are never written to.
        """
        schools = dict(self._schools())
        finder = SystemFinder(self._session, self._versions)
        files: list[ReadFile] = []
        with self._opening() as opened:
            for at, path in enumerate(paths):
                progress = Progress(
                    at, len(paths), message("Assessing", "Reading {name}").fill(name=path.name)
                )
                yield progress
                one = yield from self._read_one(path, opened, schools, finder, progress)
                files.append(_without_double(one, files))
        return tuple(files)

    def take(self, files: Iterable[ReadFile]) -> tuple[str, ...]:
        """Bring what was read into the workspace; return the ids.

        An assessment of the same school and year that is there already is brought up to date.
        """
        present = [
            self._session.document(entry.id)
            for entry in self._session.entries()
            if is_assessment(entry)
        ]
        changes: list[Change] = []
        identities: list[str] = []
        for file in files:
            if file.document is None:
                continue
            newer = file.document
            own = next((each for each in present if same_assessment(each, newer)), None)
            identities.append(newer.id if own is None else own.id)
            edits = () if own is None else updated(own, newer)
            if own is None:
                changes.append(AddDocument(newer))
            elif edits:
                changes.append(EditDocument(own.id, edits))
        if changes:
            label = message("Assessing", "Take over {count} workbooks", "", 1).fill(
                count=len(identities)
            )
            self._session.apply(changes, label, reason="import")
        return tuple(identities)

    def confirm(self, assessment: str, items: Iterable[str]) -> None:
        """Keep that data items of an assessment changed as much as they say; one step of undo."""
        document = self._session.document(assessment)
        head = head_of(document)
        confirmed = tuple(sorted({*head.confirmed, *items}))
        edit = SetPayload(document.id, replace(head, confirmed=confirmed))
        label = message("Assessing", "Confirm the data of {school}")
        self._session.edit(document.id, (edit,), label.fill(school=document.title("zh")))

    # Results

    def results(self, standard: str) -> ResultsTable:
        """Return the results of all assessments of a standard, the best total first.

        Raises:
            StudioError: if the document has no indicator system.

        """
        document = self._session.document(standard)
        system = self._system(document)
        factors = chosen_factors(self._session, self._resources)
        finder = SystemFinder(self._session, self._versions)
        schools = [
            result_of(assessment, finder.of_assessment(assessment) or system, factors)
            for assessment in self.assessments(standard)
            if head_of(assessment).system == system.id
        ]
        return ResultsTable(document, system, tuple(sorted(schools, key=by_total)))

    def result(self, assessment: str) -> SchoolResult:
        """Return the result of one assessment.

        Raises:
            StudioError: if the system that it was made against is not in the workspace.

        """
        return self.evaluated(self._session.document(assessment))

    def evaluated(self, assessment: Document) -> SchoolResult:
        """Return the result of an assessment that need not be in the workspace.

        Raises:
            StudioError: as for `result`.

        """
        system = self._system_of(assessment)
        return result_of(assessment, system, chosen_factors(self._session, self._resources))

    def assessments(self, standard: str) -> Iterator[Document]:
        """Yield the assessments against a standard."""
        for entry in self._session.entries():
            if is_assessment(entry):
                document = self._session.document(entry.id)
                if head_of(document).document == standard:
                    yield document

    def report_language(self, identity: str, wanted: Language) -> Language:
        """Return the language of a report: the wanted one, if the standard is written in it.

        An assessment has no language of its own, only the name of a school.
        """
        document = self._session.document(identity)
        if is_assessment(document):
            document = self._session.document(head_of(document).document)
        return document.written_in(wanted)

    def report(
        self,
        identity: str,
        language: Language,
        say: Callable[[Message], str],
        *,
        paper: PaperWriter | None = None,
    ) -> bytes:
        """Return a report: of all schools for a standard, of one for an assessment.

        `say` puts explanations into words. `paper` writes it on paper; without it, it is an XLSX.

        Raises:
            StudioError: if there is nothing to report.

        """
        document = self._session.document(identity)
        if is_assessment(document):
            system = self._system_of(document)
            standard = self._session.document(head_of(document).document)
            schools: tuple[SchoolResult, ...] = (self.result(identity),)
        else:
            table = self.results(identity)
            standard, system, schools = document, table.system, table.schools
        if not schools:
            raise StudioError(
                message("Assessing", "There are no assessments of this standard yet."),
                remedy=message("Assessing", "Import completed workbooks first."),
            )
        reported = tuple(self._reported(each, language) for each in schools)
        title = document.title(language)
        report = AssessmentReport(title, standard, system, reported, language, say)
        if paper is not None:
            return REPORT_PAPER_WRITER.load()(report, paper)
        return REPORT_WRITER.load()(report)

    # Inside

    def _system(self, document: Document) -> System:
        system = read_system(document)
        if system is None:
            raise StudioError(
                message("Assessing", "{title} has no indicators.").fill(
                    title=document.title("zh") or document.id
                ),
                remedy=message("Assessing", "Choose a standard with an indicator table."),
            )
        return system

    def _system_of(self, assessment: Document) -> System:
        system = SystemFinder(self._session, self._versions).of_assessment(assessment)
        if system is None:
            raise StudioError(
                message("Assessing", "The standard of this assessment is not in the library."),
                remedy=message("Assessing", "Import the standard first."),
            )
        return system

    def _version(self, document: Document, system: System, *, keep: bool) -> str:
        """Return a version that scores like the document, making one if need be."""
        if keep:
            return kept_for_good(self._versions, document, self._session.actor.profile)
        wanted = fingerprint(system)
        for version in self._versions.heads(document.id):
            there = read_system(self._versions.document_at(version), system.id)
            if there is not None and fingerprint(there) == wanted:
                return version
        return ""

    def _read_one(
        self,
        path: Path,
        opened: Opener,
        schools: Mapping[str, str],
        finder: SystemFinder,
        progress: Progress,
    ) -> Work[ReadFile]:
        try:
            book = yield from told_as(progress, opened(read_file(path), path.name))
        except StudioError as problem:
            return ReadFile(path.name, None, (), problem)
        made = book.identity
        system = finder.of_print(made.document, made.system, made.fingerprint, made.version)
        filled = WORKBOOK_READER.load()(book, system, schools)
        doubtful = filled.document is not None and is_doubtful(filled.document)
        return ReadFile(path.name, filled.document, filled.remarks, doubtful=doubtful)

    def _reported(self, result: SchoolResult, language: Language) -> ReportedSchool:
        document = self._session.document(result.assessment)
        return ReportedSchool(
            document.title(language),
            result.year,
            result.own,
            result.verified,
            result.reviewed,
            result.account,
            remarks_of(document, language),
        )

    def _schools(self) -> Iterator[tuple[str, str]]:
        for document, node, _ in self._sites():
            yield node, document.nodes[node].best("zh").text

    def _sites(self) -> Iterator[tuple[Document, str, PilotSite]]:
        for entry in self._session.entries():
            if is_pilot_register(entry):
                document = self._session.document(entry.id)
                for node in document.walk():
                    if isinstance(node.payload, PilotSite):
                        yield document, node.id, node.payload

    def _site(self, wanted: str) -> tuple[str, str, dict[str, str | float]] | None:
        """Return id, name and known data of the site that is meant by an id, a code or a name."""
        text = wanted.strip().casefold()
        if not text:
            return None
        for document, node, site in self._sites():
            names = {document.nodes[node].text(each).strip().casefold() for each in LANGUAGES}
            if text in {node, site.code.strip().casefold(), *names} - {""}:
                basic: dict[str, str | float] = {}
                if site.children:
                    basic["children"] = float(site.children)
                if site.staff:
                    basic["staff"] = float(site.staff)
                return node, document.nodes[node].best("zh").text, basic
        return None


def _without_double(one: ReadFile, before: Sequence[ReadFile]) -> ReadFile:
    if one.document is None:
        return one
    for other in before:
        if other.document is not None and same_assessment(other.document, one.document):
            sentence = message(
                "Assessing", "{name} is for the same school and year; only one can count."
            )
            remark = CellRemark(one.name, sentence.fill(name=other.name), "refused")
            return replace(one, document=None, remarks=(*one.remarks, remark))
    return one
