"""What is asked when a framework is written for readers: all of it, or one branch."""

from PySide6.QtWidgets import QComboBox

from curriculum_studio.core.document import Document
from curriculum_studio.core.goals import goal_short
from curriculum_studio.core.payloads.framework import Goal
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.widgets.form_loader import Form
from curriculum_studio.widgets.translation import say

#: The formats that can hold one branch.
FORMATS = frozenset({"docx", "pdf"})


class BranchOptions(Form):
    """Asks for the whole framework or one goal with all below it."""

    branch: QComboBox

    def __init__(self, framework: Document, language: Language) -> None:
        super().__init__(None, "branch_options")
        self.branch.addItem(say(message("FrameworkExport", "The whole framework")), "")
        for each in framework.walk():
            if isinstance(each.payload, Goal) and framework.children.get(each.id):
                words = message("FrameworkExport", "Only: {goal}").fill(
                    goal=goal_short(framework, each.id, language)
                )
                self.branch.addItem(say(words), each.id)

    @property
    def photos(self) -> bool:
        """Whether photos have a place: a framework has none."""
        return False

    @property
    def ready(self) -> bool:
        """Whether enough is known."""
        return True

    def name(self) -> str:
        """Return which goal is written, empty for the whole framework."""
        return self.branch.currentText() if self.branch.currentData() else ""

    def options(self) -> dict[str, str]:
        """Return what was chosen."""
        branch = self.branch.currentData()
        return {"branch": branch} if branch else {}
