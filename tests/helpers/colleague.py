"""Somebody who writes in a copy of a library and sends files."""

import shutil

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.features.sharing.formats.package import write_package
from curriculum_studio.i18n import Message, finish

LABEL = Message("Tests", "Change")


class Colleague:
    """Somebody else with a copy of the same library."""

    def __init__(self, source, folder):
        path = folder / "colleague.cstudio-db"
        shutil.copy(source, path)
        self.application = open_application(path)
        self.session = self.application.session

    def unit(self):
        return next(e.id for e in self.session.entries() if e.kind == "unit")

    def write(self, words):
        unit = self.unit()
        node = next(n for n in self.session.document(unit).walk() if n.kind == "paragraph")
        self.session.edit(unit, (SetCell(node.id, "zh", Cell(words)),), LABEL)

    def send(self, folder, name="垃圾.cstudio"):
        package = self.application.handing_on.pack([self.unit()], "李老师")
        path = folder / name
        path.write_bytes(finish(write_package(package)))
        return path
