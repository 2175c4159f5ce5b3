"""The verbs about copies and damage, as data: backup, backups, restore, verify, salvage."""

from dataclasses import replace
from pathlib import Path

from curriculum_studio.console.verbs import OUT, Argument, Option, Verb
from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy

BACKUP = Verb(
    "backup",
    message("CommandLine", "Make a checked copy of the library."),
    Lazy("curriculum_studio.features.backups.cli:backup"),
    (
        Option(
            "--to DIR",
            message("CommandLine", "Folder for the copy; by default the backup folder."),
            "folder",
            reads=Path,
        ),
    ),
)

BACKUPS = Verb(
    "backups",
    message("CommandLine", "List the copies of the library, the newest first."),
    Lazy("curriculum_studio.features.backups.cli:list_backups"),
    (
        Option(
            "--in DIR",
            message("CommandLine", "Folder to look in; by default the backup folder."),
            "folder",
            reads=Path,
        ),
        Option(
            "--keep-in DIR",
            message("CommandLine", "Keep backups in this folder from now on."),
            reads=Path,
        ),
        Option(
            "--beside-library", message("CommandLine", "Keep backups next to the library again.")
        ),
    ),
)

RESTORE = Verb(
    "restore",
    message("CommandLine", "Restore the library from a copy; the present state is saved first."),
    Lazy("curriculum_studio.features.backups.cli:restore"),
    (Argument("copy", "COPY", message("CommandLine", "A copy that backup made."), reads=Path),),
)

VERIFY = Verb(
    "verify",
    message("CommandLine", "Read the whole library and say what is damaged."),
    Lazy("curriculum_studio.features.backups.cli:verify"),
)

SALVAGE = Verb(
    "salvage",
    message("CommandLine", "Recover all sound documents from a damaged library."),
    Lazy("curriculum_studio.features.backups.cli:salvage"),
    (
        Argument(
            "damaged",
            "LIBRARY",
            message("CommandLine", "The damaged library; it is never changed."),
            reads=Path,
        ),
        replace(OUT, typed="--out NEW", help=message("CommandLine", "The new library to write.")),
    ),
    examples=("salvage damaged.cstudio-db --out rescued.cstudio-db",),
)

PACK_LIBRARY = Verb(
    "pack-library",
    message("CommandLine", "Pack the whole library into one file for another computer."),
    Lazy("curriculum_studio.features.backups.cli:pack"),
    (OUT,),
    examples=("pack-library --out school.cstudio-move",),
)

UNPACK_LIBRARY = Verb(
    "unpack-library",
    message("CommandLine", "Put a packed library in the place of --workspace, where none is yet."),
    Lazy("curriculum_studio.features.backups.cli:unpack"),
    (
        Argument(
            "file",
            "FILE",
            message("CommandLine", "A file that pack-library made; it is never changed."),
            reads=Path,
        ),
    ),
    examples=("unpack-library school.cstudio-move",),
)
