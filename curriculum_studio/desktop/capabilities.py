"""The capabilities of the window, in the order in which they stand in the menus."""

from curriculum_studio.desktop.actions.capability import Capability
from curriculum_studio.desktop.finding.capability import FINDING

CAPABILITIES: tuple[Capability, ...] = (drafts.CAPABILITY, FINDING)
