"""What two offices write in their copies of a document."""

from curriculum_studio.core.edits import SetCell
from curriculum_studio.core.text import Cell
from curriculum_studio.i18n import message


def write(desk, document, node, text):
    desk.session.edit(document, (SetCell(node, "zh", Cell(text)),), message("Tests", "Write"))


def text(desk, document, node):
    return desk.session.document(document).nodes[node].text("zh")
