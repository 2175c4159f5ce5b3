"""The one door through which foreign Office files come in: it knows their limits and dangers."""

from curriculum_studio.exchange.gate.door import open_ooxml
from curriculum_studio.exchange.gate.package import SafePackage
from curriculum_studio.exchange.gate.relations import Relation, Relations

__all__ = ["Relation", "Relations", "SafePackage", "open_ooxml"]
