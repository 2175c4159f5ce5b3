"""Copies of the library, its order, what is done after an unexpected end, damaged libraries."""

from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    with_library,
    with_writing,
)

if TYPE_CHECKING:  # loaded after the first paint, or with the first damaged library
    from curriculum_studio.features.backups.window.backup_keeper import BackupKeeper
    from curriculum_studio.features.backups.window.housekeeping import Housekeeping
    from curriculum_studio.features.backups.window.library_check import LibraryCheck
    from curriculum_studio.features.backups.window.recovery import CrashRecovery
    from curriculum_studio.features.backups.window.salvage import SalvageController

RECOVERY: Component["CrashRecovery"] = Component(
    Lazy("curriculum_studio.features.backups.window.recovery:watch"), at_once=True
)

RESCUING: Component["SalvageController"] = Component(
    Lazy("curriculum_studio.features.backups.window.salvage:SalvageController")
)

CHECK: Component["LibraryCheck"] = Component(
    Lazy("curriculum_studio.features.backups.window.library_check:LibraryCheck")
)

HOUSEKEEPING: Component["Housekeeping"] = Component(
    Lazy("curriculum_studio.features.backups.window.housekeeping:Housekeeping"), at_once=True
)

BACKUPS: Component["BackupKeeper"] = Component(
    Lazy("curriculum_studio.features.backups.window.backup_keeper:BackupKeeper"), at_once=True
)

FEATURE = Feature(
    id="backups",
    components=(RECOVERY, RESCUING, CHECK, HOUSEKEEPING, BACKUPS),
    actions=(
        Action(
            id="help.rescue",
            text=message("Actions", "Rescue documents …"),
            tip=message("Actions", "Recover all sound documents from a damaged library"),
            run=RESCUING.does(lambda rescuing: rescuing.ask()),
        ),
        Action(
            id="file.backup",
            text=message("Actions", "Back up the library"),
            tip=message("Actions", "Make a checked copy of the whole library"),
            run=BACKUPS.does(lambda backups: backups.backup()),
            icon="backup",
            when=with_library,
        ),
        Action(
            id="file.backups",
            text=message("Actions", "Backups …"),
            tip=message("Actions", "See the newest backup and choose where backups go"),
            run=BACKUPS.does(lambda backups: backups.show()),
            icon="backup",
            when=with_library,
        ),
        Action(
            id="file.restore",
            text=message("Actions", "Restore from a copy …"),
            tip=message(
                "Actions", "Go back to a copy of the library; the present state is saved first"
            ),
            run=BACKUPS.does(lambda backups: backups.ask_restore()),
            icon="restore",
            when=with_writing,
        ),
    ),
)
