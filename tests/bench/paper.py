"""Times of the PDF of the sample standard, at first and after a change."""

import tempfile
from functools import cache
from itertools import count
from pathlib import Path

from curriculum_studio.bootstrap.application import Application, open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.printing.service import Typesetter
from curriculum_studio.features.publishing.service.exports import content_of
from curriculum_studio.features.publishing.service.libreoffice import find_office
from curriculum_studio.i18n import Message, finish
from curriculum_studio.languages import Language
from tests.bench.processes import children, of_living, used

OFFICE = find_office()

_FOLDER = tempfile.TemporaryDirectory(prefix="bench-paper-")


@cache
def _sample() -> tuple[Application, str]:
    application = open_application(Path(_FOLDER.name) / "samples.cstudio-db", create=True)
    application.samples.fill(application.session)
    entries = application.session.entries()
    return application, next(each.id for each in entries if each.kind == "standard")


def _made(form: str, maker: Typesetter, language: Language = "zh", **options: str) -> bytes:
    application, standard = _sample()
    prepared = application.exporter.prepare([standard], form, (language,), options)
    return finish(content_of(prepared.entry, prepared.bundle, maker))


def first(_: Path) -> float:
    """Return seconds for the PDF, with the process that makes it from its start to its end."""
    application, _ = _sample()
    start = used()
    maker = Typesetter(application.resources)
    assert _made("pdf", maker).startswith(b"%PDF")
    maker.close()
    return used() - start


def again(_: Path) -> float:
    """Return seconds for the PDF after a change of one text, by the process that is kept."""
    return _after_change("zh")


def preview(_: Path) -> float:
    """Return seconds for the 57 pages of the same standard in German after a change."""
    return _after_change("de")


def _after_change(language: Language) -> float:
    application, standard = _sample()
    maker = application.typesetter
    if maker.pid is None or language not in _MADE:
        _MADE.add(language)
        _made("pdf", maker, language)
    document = application.session.document(standard)
    clause = next(node for node in document.walk() if node.kind == "paragraph" and node.cells)
    words = Cell(f"{clause.cell(language).text} {next(_CHANGES)}")
    application.session.edit(
        standard, [SetCell(clause.id, language, words)], Message("Bench", "Write")
    )
    before = used() + of_living(maker.pid)
    assert _made("pdf", maker, language).startswith(b"%PDF")
    return used() + of_living(maker.pid) - before


#: Languages of which the kept process has made pages, and what makes each change another one.
_MADE: set[Language] = set()
_CHANGES = count()


def limit(folder: Path) -> float:
    """Return seconds for one conversion of the same Word file, in a profile that is there."""
    application, _ = _sample()
    source = folder / "standard.docx"
    source.write_bytes(_made("docx", application.typesetter, pages="yes"))
    command = [
        str(OFFICE),
        f"-env:UserInstallation={(Path(_FOLDER.name) / 'profile').as_uri()}",
        "--headless", "--norestore", "--nologo", "--convert-to", "pdf:writer_pdf_Export",
        "--outdir", str(folder), str(source),
    ]  # fmt: skip
    if not (Path(_FOLDER.name) / "profile").is_dir():
        children(command)
    return children(command)
