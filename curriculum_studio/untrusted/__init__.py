"""The one door through which foreign Office files come in: it knows their limits and dangers."""

from curriculum_studio.untrusted.open_package import open_ooxml
from curriculum_studio.untrusted.safe_package import Relationship, Relationships, SafePackage

__all__ = ["Relationship", "Relationships", "SafePackage", "open_ooxml"]
