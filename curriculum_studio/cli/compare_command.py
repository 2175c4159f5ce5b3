"""What the verb compare does: states of documents in the library, its versions, and files."""

from pathlib import Path

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.places import version_in
from curriculum_studio.console.results import Result
from curriculum_studio.core.document import Document
from curriculum_studio.core.merge.without_base import aligned
from curriculum_studio.features.merging.cli import differences
from curriculum_studio.features.sharing.formats.package import SUFFIX, Package, open_package
from curriculum_studio.features.sharing.formats.package_reader import document_of
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.session.files import read_file


def compare(context: ConsoleContext, *, before: str, after: str) -> Result:
    """List what differs between two states; two documents are put side by side by their words."""
    with context.reading() as application:
        known = [None if _is_file(each) else _state(application, each) for each in (before, after)]
    other = next((each.id for each in known if each is not None), "")
    old, new = (
        _in_file(context, Path(wanted), other) if state is None else state
        for wanted, state in zip((before, after), known, strict=True)
    )
    if old.id != new.id:
        try:
            new, _ = aligned(old, new)
        except ValueError as problem:
            raise StudioError(
                message("CommandLine", "These are two documents of different kinds."),
                remedy=message(
                    "CommandLine", "Name two states of one document: ID@VERSION and ID."
                ),
            ) from problem
    return differences(old, new, context.reading_language)


def _is_file(wanted: str) -> bool:
    return Path(wanted).suffix.lower() == SUFFIX


def _state(application: Application, wanted: str) -> Document:
    """Return a document as it is now, or as it was in a version behind @."""
    name, _, version = wanted.partition("@")
    document = found(application.session.entries(), name).id
    if not version:
        return application.session.document(document)
    known = application.workspace.versions.versions(document, whole=True)
    return application.workspace.versions.document_at(version_in(known, version).id)


def _in_file(context: ConsoleContext, path: Path, wanted: str) -> Document:
    """Return the document of an exchange file with an id, else the only one."""
    package: Package = context.output.work(open_package(read_file(path), path.name))
    fitting = [each for each in package.documents if each.id == wanted] or list(package.documents)
    if len(fitting) != 1 or not package.versions:
        raise StudioError(
            message("CommandLine", "{name} does not hold just this document.").fill(name=path.name),
            remedy=message("CommandLine", "Import it, then compare the documents."),
        )
    return document_of(package.record(fitting[0].version))
