"""Workspaces with many units and standards, as they stand on the disk after years of work."""

import tempfile
from functools import cache
from pathlib import Path

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.transactions import AddDocument
from curriculum_studio.i18n import message
from tests.bench.covering import linked_unit, small_framework
from tests.windows.editor.long import long_standard

#: Documents that one transaction adds.
STEP = 50

_FOLDER = tempfile.TemporaryDirectory(prefix="bench-workspaces-")


@cache
def filled_workspace(units: int, standards: int, clauses: int) -> tuple[Path, str]:
    """Return a workspace of so many units and standards of so many clauses, and a standard's id.

    The standards have three languages. The file is kept for the whole run.
    """
    path = Path(_FOLDER.name) / f"{units}-{standards}-{clauses}.cstudio-db"
    application = open_application(path, create=True)
    framework = small_framework()
    last = long_standard(clauses)
    application.session.add(framework, message("Bench", "Add"))
    for start in range(0, units, STEP):
        several = range(start, min(start + STEP, units))
        added = [AddDocument(linked_unit(at, framework)) for at in several]
        application.session.apply(added, message("Bench", "Add"))
    for at in range(standards):
        document = last if at == 0 else long_standard(clauses)
        application.session.add(document, message("Bench", "Add"))
    application.close()
    return path, last.id
