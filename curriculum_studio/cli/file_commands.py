"""What the verbs do that bring a file in, whatever is in it: import, import-package."""

from collections.abc import Sequence
from pathlib import Path

from curriculum_studio.console.context import ConsoleContext
from curriculum_studio.console.results import Result
from curriculum_studio.features.review.cli.answer_commands import import_answer, import_copy
from curriculum_studio.features.sharing.cli import import_documents
from curriculum_studio.features.sharing.formats.package import SUFFIX, only_shown, open_package
from curriculum_studio.features.word_import.cli import (
    IncomingFile,
    import_document,
    preview_document,
)
from curriculum_studio.session.files import read_file


def import_file(
    context: ConsoleContext,
    *,
    file: Path,
    kind: str,
    lang: str,
    correct: Sequence[str],
    preview: bool,
) -> Result:
    """Bring a file of another program in, or only show what its lines would become."""
    if file.suffix.lower() == SUFFIX:
        return import_package(context, file=file, preview=preview, organisation="")
    arrival = IncomingFile(file, kind, lang, correct)
    return (preview_document if preview else import_document)(context, arrival)


def import_package(
    context: ConsoleContext, *, file: Path, preview: bool, organisation: str
) -> Result:
    """Take over what is in an exchange file, or only say what would happen."""
    package = context.output.work(open_package(read_file(file), file.name))
    if package.only_shown and not (preview and package.versions):
        raise only_shown()
    if package.only_shown:
        return import_documents(context, package, preview=True)
    if package.purpose == "answer":
        return import_answer(context, package, organisation, preview=preview)
    if package.purpose == "review" and package.round is not None:
        return import_copy(context, package, preview=preview)
    return import_documents(context, package, preview=preview)
