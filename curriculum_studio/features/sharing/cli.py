"""What the verb that packs an exchange file does, and what one with documents brings in."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.results import Listing, Record, Result, WrittenFile
from curriculum_studio.features.sharing.formats.package import SUFFIX, Package, write_package
from curriculum_studio.features.sharing.service import PackageRelation
from curriculum_studio.i18n import Message, message
from curriculum_studio.session.files import check_ending, write_whole

#: What happened with a document of an exchange file.
RELATIONS: Mapping[PackageRelation, Message] = {
    PackageRelation.NEW: message("CommandLine", "new, added"),
    PackageRelation.NEWER: message("CommandLine", "newer, updated"),
    PackageRelation.OLDER: message("CommandLine", "older, left out"),
    PackageRelation.SAME: message("CommandLine", "the same, left out"),
    PackageRelation.BOTH: message("CommandLine", "changed on both sides, kept next to yours"),
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
) -> Result:
    """Pack documents with their pictures into an exchange file."""
    check_ending(out, SUFFIX)
    with context.writing_if_free() as application:
        entries = application.session.entries()
        identities = [found(entries, each).id for each in documents]
        package = application.handing_on.pack(
            identities, sender, history=not no_history, named=named, local=observations
        )
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
