"""Names of goals for the chips beside texts that are linked to them."""

from curriculum_studio.core.goals import goal_place, goal_title
from curriculum_studio.core.languages import Language
from curriculum_studio.editor.model.display_text import shortened
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.session import Session


class SessionGoals:
    """Knows the goals of the frameworks of a workspace; each is looked up once."""

    def __init__(self, session: Session) -> None:
        """Take the session that holds the frameworks."""
        self._session = session
        self._names: dict[tuple[str, str, Language], str] = {}

    def name(self, framework: str, goal: str, language: Language) -> str:
        """Return a short name of a goal, empty if its framework is not there."""
        key = (framework, goal, language)
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = self._look_up(framework, goal, language)
        return found

    def forget(self) -> None:
        """Look all of them up anew: a framework changed."""
        self._names.clear()

    def _look_up(self, framework: str, goal: str, language: Language) -> str:
        try:
            document = self._session.document(framework)
        except StudioError:
            return ""
        if goal not in document.nodes:
            return ""
        place = goal_place(document, goal, language)
        # A bare code says nothing to a reader who does not know the framework by heart.
        return (
            place
            if " " in place or "·" in place
            else shortened(goal_title(document, goal, language))
        )
