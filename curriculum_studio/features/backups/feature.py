"""The actions about copies of the library."""

from typing import TYPE_CHECKING, cast

from curriculum_studio.i18n import message
from curriculum_studio.workbench.actions.action import Action, with_library
from curriculum_studio.workbench.actions.feature import Capability, Placing

if TYPE_CHECKING:  # the module behind it is loaded after the first paint
    from curriculum_studio.features.backups.window.backup_keeper import BackupKeeper
    from curriculum_studio.workbench.context import AppContext


def backups_of(desk: "AppContext") -> "BackupKeeper":
    """Return what makes backups in a window."""
    return cast("BackupKeeper", desk.capability("backups"))


BACKUPS = Capability(
    id="backups",
    module="curriculum_studio.features.backups.window.backup_keeper",
    at_once=True,
    actions=(
        Action(
            id="file.backup",
            text=message("Actions", "Back up the library"),
            tip=message("Actions", "Make a checked copy of the whole library"),
            run=lambda desk: backups_of(desk).backup(),
            icon="backup",
            when=with_library,
        ),
        Action(
            id="file.backups",
            text=message("Actions", "Backups …"),
            tip=message("Actions", "See the newest backup and choose where backups go"),
            run=lambda desk: backups_of(desk).show(),
            icon="backup",
            when=with_library,
        ),
    ),
    placings=(Placing("copies", ("file.backup", "file.backups", "file.restore")),),
)
