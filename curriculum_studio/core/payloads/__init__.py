"""Payloads: what a node knows beside its texts, one class per kind.

Every class is frozen and has a default for each field, so that what an older file lacks is read as
unsaid. All of them go through one round-trip test; the page "Format" in ARCHITECTURE lists them.
"""

from curriculum_studio.core.payloads.common import Alignment, Empty, Payload

__all__ = ["Alignment", "Empty", "Payload"]
