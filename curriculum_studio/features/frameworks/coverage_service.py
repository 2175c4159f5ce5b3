"""Coverage of goals, from the index of links: no unit is loaded for it."""

from collections.abc import Sequence

from curriculum_studio.core.document import Document
from curriculum_studio.core.goal_coverage import Covering, Matrix, UnitLine, Wanted, matrix_of
from curriculum_studio.session.ports import LinkIndex
from curriculum_studio.session.session import Session


class CoverageView:
    """Counts the links to one framework; read once, counted anew for each filter."""

    def __init__(self, session: Session, links: LinkIndex, framework: str) -> None:
        """Read the index."""
        self.framework: Document = session.document(framework)
        self.units: Sequence[UnitLine] = links.units()
        self.coverings: Sequence[Covering] = links.coverings(framework)

    def matrix(self, wanted: Wanted) -> Matrix:
        """Return the matrix for a filter."""
        return matrix_of(self.framework, self.units, self.coverings, wanted)

    def topics(self) -> list[str]:
        """Return the topics that units have."""
        return sorted({topic for unit in self.units for topic in unit.head.topics})
