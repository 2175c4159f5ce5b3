"""Times of the PDF of the sample standard, against one conversion by a warm LibreOffice."""

import tempfile
from functools import cache
from pathlib import Path

from curriculum_studio.bootstrap.application import Application, open_application
from curriculum_studio.features.publishing.service.libreoffice import find_office
from curriculum_studio.i18n import finish
from tests.bench.processes import children, used

OFFICE = find_office()

_FOLDER = tempfile.TemporaryDirectory(prefix="bench-paper-")


@cache
def _sample() -> tuple[Application, str]:
    application = open_application(Path(_FOLDER.name) / "samples.cstudio-db", create=True)
    application.samples.fill(application.session)
    entries = application.session.entries()
    return application, next(each.id for each in entries if each.kind == "standard")


def _made(form: str) -> bytes:
    application, standard = _sample()
    prepared = application.exporter.prepare([standard], form, ("zh",), {"pages": "yes"})
    return finish(application.exporter.make(prepared))


def ours(_: Path) -> float:
    """Return seconds for the PDF with the pages of its contents, of all programs that make it."""
    start = used()
    assert _made("pdf").startswith(b"%PDF")
    return used() - start


def limit(folder: Path) -> float:
    """Return seconds for one conversion of the same Word file, in a profile that is there."""
    source = folder / "standard.docx"
    source.write_bytes(_made("docx"))
    command = [
        str(OFFICE),
        f"-env:UserInstallation={(Path(_FOLDER.name) / 'profile').as_uri()}",
        "--headless", "--norestore", "--nologo", "--convert-to", "pdf:writer_pdf_Export",
        "--outdir", str(folder), str(source),
    ]  # fmt: skip
    if not (Path(_FOLDER.name) / "profile").is_dir():
        children(command)
    return children(command)
