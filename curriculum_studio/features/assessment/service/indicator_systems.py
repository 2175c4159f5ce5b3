"""Finding the indicator system that something was made from, in whatever version it stands."""

from curriculum_studio.core.document import Document
from curriculum_studio.features.assessment.model.answers import head_of
from curriculum_studio.features.assessment.model.indicator_system import (
    System,
    fingerprint,
    read_system,
)
from curriculum_studio.i18n import StudioError
from curriculum_studio.session.ports import VersionStore
from curriculum_studio.session.session import Session


class SystemFinder:
    """Finds systems of the present documents and of their versions; remembers what it found.

    Made anew for each piece of work, as documents go on.
    """

    def __init__(self, session: Session, versions: VersionStore) -> None:
        """Take the session and the versions of its documents."""
        self._session = session
        self._versions = versions
        self._present = {entry.id for entry in session.entries()}
        self._found: dict[tuple[str, str, str], System | None] = {}
        self._current: dict[tuple[str, str], System | None] = {}
        self._earlier: dict[tuple[str, str], System | None] = {}

    def of_print(self, document: str, system: str, wanted: str, version: str = "") -> System | None:
        """Return the system with a fingerprint, or the present one if none has it.

        None if the document is not in the workspace. `version` is looked at first.
        """
        key = (document, system, wanted)
        if key not in self._found:
            self._found[key] = self._search(document, system, wanted, version)
        return self._found[key]

    def of_assessment(self, assessment: Document) -> System | None:
        """Return the system of the version that an assessment was made against, else the present.

        None if the standard is not in the workspace.
        """
        head = head_of(assessment)
        earlier = self._at(head.version, head.system) if head.version else None
        return earlier or self._now(head.document, head.system)

    def _search(self, document: str, system: str, wanted: str, version: str) -> System | None:
        current = self._now(document, system)
        if document not in self._present or (current and fingerprint(current) == wanted):
            return current
        known = [each.id for each in self._versions.versions(document, whole=True)]
        for each in sorted(known, key=lambda identity: identity != version):
            earlier = self._at(each, system)
            if earlier is not None and fingerprint(earlier) == wanted:
                return earlier
        return current

    def _now(self, document: str, system: str) -> System | None:
        key = (document, system)
        if key not in self._current:
            there = document in self._present
            found = read_system(self._session.document(document), system) if there else None
            self._current[key] = found
        return self._current[key]

    def _at(self, version: str, system: str) -> System | None:
        key = (version, system)
        if key not in self._earlier:
            self._earlier[key] = self._read(version, system)
        return self._earlier[key]

    def _read(self, version: str, system: str) -> System | None:
        try:
            return read_system(self._versions.document_at(version), system)
        except StudioError:
            # A version that was not sent along: the present state has to do.
            return None
