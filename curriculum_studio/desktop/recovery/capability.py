"""The capability that watches over the end of the program."""

from curriculum_studio.desktop.actions.capability import Capability

RECOVERY = Capability(
    id="recovery", module="curriculum_studio.desktop.recovery.watching", at_once=True
)
