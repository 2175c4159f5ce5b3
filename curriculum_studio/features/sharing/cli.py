"""What the verbs that pack and merge an exchange file do, and what one brings in."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import get_args

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import leaving_of, unknown
from curriculum_studio.console.output import Output
from curriculum_studio.console.results import Listing, Record, Result, WrittenFile
from curriculum_studio.features.merging.cli import Reader, ShownDecision, listed, shown_decision
from curriculum_studio.features.merging.service import MergePlan, Preferred
from curriculum_studio.features.sharing.formats.package import (
    SUFFIX,
    Package,
    only_shown,
    open_package,
    write_package,
)
from curriculum_studio.features.sharing.model import names_told
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language
from curriculum_studio.session.files import check_ending, read_file, write_whole

#: What happened with a document of an exchange file.
RELATIONS: Mapping[PackageRelation, Message] = {
    PackageRelation.NEW: message("CommandLine", "new, added"),
    PackageRelation.NEWER: message("CommandLine", "newer, updated"),
    PackageRelation.OLDER: message("CommandLine", "older, left out"),
    PackageRelation.SAME: message("CommandLine", "the same, left out"),
    PackageRelation.BOTH: message("CommandLine", "changed on both sides, put next to yours"),
    PackageRelation.REVIEWED: message("CommandLine", "a review copy here, left out"),
}


class ReceivedDocument(Record):
    """A document of an exchange file, and what became of it."""

    id: str
    title: str
    relation: PackageRelation
    merged: bool = False
    fitting: int = 0
    decisions: int = 0

    @property
    def result(self) -> Message:
        """What people read of it."""
        if not self.merged:
            return RELATIONS[self.relation]
        return message(
            "CommandLine", "changed on both sides, merged; fitting: {fitting}, to decide: {waiting}"
        ).fill(fitting=self.fitting, waiting=self.decisions)


def export_package(
    context: ConsoleContext,
    *,
    documents: Sequence[str],
    out: Path,
    sender: str,
    no_history: bool,
    named: bool,
    observations: bool,
    also: str,
) -> Result:
    """Pack documents with their pictures into an exchange file."""
    check_ending(out, SUFFIX)
    leaving = leaving_of(also)
    with context.writing_if_free() as application:
        entries = application.session.entries()
        identities = [found(entries, each).id for each in documents]
        package = application.handing_on.pack(
            identities,
            sender,
            history=not no_history,
            named=named,
            local=observations,
            leaving=leaving,
        )
        context.check_names(names_told(package), also)
        write_whole(out, context.output.work(write_package(package)))
    return WrittenFile(file=str(out))


def import_documents(context: ConsoleContext, package: Package, *, preview: bool) -> Result:
    """Take over the documents of an exchange file, or only say what would happen."""
    with context.reading() if preview else context.writing() as application:
        incoming = application.handing_on.compare(package)
        if not preview:
            application.handing_on.take(package, incoming)
    return Listing(
        [
            ReceivedDocument(
                id=each.document.id,
                title=each.document.title(context.reading_language),
                relation=each.relation,
                merged=each.plan is not None,
                fitting=each.plan.fitting if each.plan is not None else 0,
                decisions=len(each.plan.decisions) if each.plan is not None else 0,
            )
            for each in incoming
        ],
        (
            (message("CommandLine", "Title"), lambda row: row.title),
            (message("CommandLine", "Result"), lambda row: row.result),
        ),
    )


class MergeResult(Record, omit_defaults=False):
    """How many places were merged by themselves, and which wait for somebody to decide."""

    automatic: int
    decisions: list[ShownDecision]

    def tell(self, output: Output) -> None:
        """Say how many, and list those that wait."""
        said = message("CommandLine", "Merged: {automatic}. To decide: {waiting}.")
        output.note(said.fill(automatic=self.automatic, waiting=len(self.decisions)))
        if self.decisions:
            listed(self.decisions).tell(output)


def merge(context: ConsoleContext, *, file: Path, prefer: str) -> Result:
    """Merge the documents of an exchange file that are in the library; others are left out."""
    side = _side(prefer)
    package = context.output.work(open_package(read_file(file), file.name))
    if package.only_shown:
        raise only_shown()
    with context.writing() as application:
        incoming = application.handing_on.compare(package)
        here = [each for each in incoming if each.own is not None]
        apart = [each for each in here if each.relation is PackageRelation.BOTH and not each.plan]
        if not here or apart:
            raise _not_mergeable(apart[0].document.title(context.reading_language) if apart else "")
        plans = [each.plan for each in here if each.plan is not None]
        rows = [
            shown_decision(each, reader, 0)
            for plan in plans
            for reader in (_reader(application, plan, context.reading_language),)
            for each in plan.decisions
            if not prefer
        ]
        application.handing_on.take(package, here, side)
    return MergeResult(automatic=sum(each.automatic for each in plans), decisions=rows)


def _reader(application: Application, plan: MergePlan, language: Language) -> Reader:
    return Reader(plan.document, language, application.workspace.comments.of(plan.own.id))


def _side(prefer: str) -> Preferred | None:
    sides: Mapping[str, Preferred] = {each: each for each in get_args(Preferred)}
    if prefer and prefer not in sides:
        raise unknown(prefer, tuple(sides))
    return sides.get(prefer)


def combine(
    context: ConsoleContext, *, document: str, other: str, prefer: str, preview: bool
) -> Result:
    """Bring what another document of the library has into one; the other one stays as it is."""
    side = _side(prefer)
    with context.reading() if preview else context.writing() as application:
        entries = application.session.entries()
        own, theirs = found(entries, document).id, found(entries, other).id
        both = application.combining.both(own, theirs)
        work = application.combining.comparing(*both, application.workspace.versions)
        plan = context.output.work(work)
        reader = _reader(application, plan.plan, context.reading_language)
        rows = [shown_decision(each, reader, 0) for each in plan.plan.decisions if not prefer]
        if not preview:
            application.combining.carry_out(plan, side)
    return MergeResult(automatic=plan.plan.automatic, decisions=rows)


def _not_mergeable(title: str) -> StudioError:
    safe = message("CommandLine", "Nothing was changed.")
    if not title:
        return StudioError(
            message("CommandLine", "No document of this file is in the library."),
            safe=safe,
            remedy=message("CommandLine", "The command import-package adds them."),
        )
    return StudioError(
        message("CommandLine", "Of “{title}” no state is known that both sides had.").fill(
            title=title
        ),
        safe=safe,
        remedy=message("CommandLine", "The command import-package adds it next to yours."),
    )
