"""Settings of the person, the library and its backups."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from curriculum_studio.bootstrap.library_files import verify_library
from curriculum_studio.features.backups.feature import BACKUPS
from curriculum_studio.i18n import Progress, StudioError, Work, in_one_line, message
from curriculum_studio.session.backup_schedule import BackupSchedule
from curriculum_studio.session.ports import Backups
from curriculum_studio.shell.settings.rows import (
    Held,
    SettingButtons,
    SettingChoice,
    SettingFact,
    SettingLine,
    SettingRow,
    SettingSection,
)
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.own_profile import ROLES


class ProfileSection(SettingSection):
    """Who works here, and what they do most."""

    heading = message("Settings", "You")

    def build(self) -> None:
        """Make the lines."""
        self.add(
            SettingRow(
                message("Settings", "Name"),
                self._line("name"),
                hint=message("Settings", "It signs versions, comments and forms."),
            )
        )
        self.add(SettingRow(message("Settings", "Organisation"), self._line("organisation")))
        self.add(
            SettingRow(
                message("Settings", "Code"),
                self._line("code"),
                hint=message(
                    "Settings", "The numbers of your comments begin with it, as in DE-012."
                ),
            )
        )
        self.add(SettingRow(message("Settings", "Kindergarten"), self._line("kindergarten")))
        self.add(SettingRow(message("Settings", "Class"), self._line("class_name")))
        roles = [(str(role), say(words)) for role, words in ROLES.items()]
        role = SettingChoice(roles, lambda: self.desk.profile.value.role)
        role.taken.connect(self.desk.profile.take_role)
        self.add(
            SettingRow(
                message("Settings", "Role"),
                role,
                hint=message(
                    "Settings",
                    "The menus show what it needs. Everything else is still found by the search at"
                    " the top.",
                ),
            )
        )
        self.add(
            SettingRow(
                message("Settings", "Another person"),
                SettingButtons(self.desk, "tools.profile"),
                hint=message(
                    "Settings",
                    "If somebody else works here from now on, say so there: what each did stays"
                    " apart.",
                ),
            )
        )

    def _line(self, field: str) -> SettingLine:
        profile = self.desk.profile
        line = SettingLine(lambda: str(getattr(profile.value, field)))
        line.taken.connect(lambda text: profile.keep(replace(profile.value, **{field: text})))
        return line


class LibrarySection(SettingSection):
    """Where the library is, and other libraries."""

    heading = message("Settings", "Library")

    def build(self) -> None:
        """Make the lines."""
        self.add(SettingRow(message("Settings", "This library"), SettingFact(self._place)))
        self.add(
            SettingRow(
                message("Settings", "Its folder"),
                SettingButtons(self.desk, "file.show_library", "file.move_library"),
                hint=message(
                    "Settings",
                    "Moving makes a checked copy and goes on in it; the old file stays under"
                    " another name.",
                ),
                words=message("Settings", "drive, stick, USB, move, place"),
            )
        )
        self.add(
            SettingRow(
                message("Settings", "Other libraries"),
                SettingButtons(self.desk, "file.open_library", "file.new_library"),
                hint=message(
                    "Settings",
                    "The program closes this library and starts again with the other one.",
                ),
            )
        )
        self.add(
            SettingRow(
                message("Settings", "Another computer"),
                SettingButtons(self.desk, "file.pack_library", "file.unpack_library"),
                hint=message(
                    "Settings", "With all versions, comments, pictures, settings and dictionaries."
                ),
            )
        )

    def _place(self) -> str:
        workspace = self.desk.bench.workspace
        size = workspace.path.stat().st_size / 1e6 if workspace.path.exists() else 0.0
        documents = len(self.desk.bench.session.entries())
        about = message("Settings", "{count} documents, {size} MB", "", 1)
        return f"{workspace.path}\n{say(about.fill(count=documents, size=f'{size:.1f}'))}"


class BackupSection(SettingSection):
    """Copies of the library, and whether it is sound."""

    heading = message("Settings", "Backups")

    def build(self) -> None:
        """Make the lines."""
        self._counted = ""
        self._looked_for: tuple[object, ...] = ()
        self._checked = ""
        self.add(SettingRow(message("Settings", "Newest"), SettingFact(self._newest)))
        self.add(
            SettingRow(
                message("Settings", "Available"),
                SettingFact(lambda: self._counted or "…"),
                hint=message(
                    "Settings",
                    "Of the last 12 hours, 14 days, 8 weeks and 24 months in which there are"
                    " backups, the newest each stays.",
                ),
            )
        )
        self.add(
            SettingRow(
                message("Settings", "Folder"),
                SettingFact(lambda: str(self._backups.folder)),
                hint=message(
                    "Settings", "Best on a stick or another drive: a broken disk takes both."
                ),
                words=message("Settings", "drive, stick, USB, move, place"),
            )
        )
        self.add(
            SettingRow(
                message("Settings", "Do it now"),
                SettingButtons(self.desk, "file.backup", "file.backups", "file.restore"),
            )
        )
        self.check = QPushButton(say(message("Settings", "Check the library")))
        self.check.clicked.connect(self._check)
        self.add(
            SettingRow(
                message("Settings", "Is it sound?"),
                Held(self.check),
                hint=message("Settings", "Reads everything in the library; nothing is changed."),
                words=message("Settings", "verify, damage, repair"),
            )
        )
        self.add(SettingRow(message("Settings", "Last check"), SettingFact(self._last_check)))

    @property
    def _backups(self) -> Backups:
        return self.desk.bench.workspace.backups

    def _newest(self) -> str:
        schedule = BACKUPS.of(self.desk).schedule
        if schedule is None:
            return say(message("Settings", "This library is only read, so no backups are made."))
        words = say(schedule.age())
        failed = schedule.failure
        if failed is None:
            return words
        return f"{words}\n{in_one_line(say(each) for each in failed.sentences)}"

    def _last_check(self) -> str:
        never = message("Settings", "Not since the program was started.")
        return self._checked or say(never)

    def seen(self) -> None:
        """Count the backups beside other work: a folder in the network may be slow."""
        schedule = BACKUPS.of(self.desk).schedule
        known = (self._backups.folder, schedule.newest if schedule is not None else None)
        if known == self._looked_for:
            return
        self._looked_for = known
        what = message("Backup", "Looking for backups")
        self.desk.tasks.start(
            what, _listing(self._backups, schedule), self._found, refused=self._lost
        )

    def renew(self) -> None:
        """Show everything as it is now."""
        super().renew()
        if self.isVisible():
            self.seen()

    def _found(self, found: tuple[int, int]) -> None:
        count, size = found
        words = message("Settings", "{count} backups, {size} MB", "", 1)
        self._counted = say(words.fill(count=count, size=f"{size / 1e6:.1f}"))
        super().renew()

    def _lost(self, problem: StudioError) -> None:
        self._counted = in_one_line(say(each) for each in problem.sentences)
        super().renew()

    def _check(self) -> None:
        if not self.desk.tabs.commit():
            return
        self.check.setEnabled(False)
        path = self.desk.bench.workspace.path
        what = message("Settings", "Checking the library")
        self.desk.tasks.start(what, _checking(path), self._sound, refused=self._refused)

    def _sound(self, damaged: int) -> None:
        words = message("Settings", "No damage was found.")
        if damaged:
            words = message(
                "Settings",
                "{count} things are damaged. Delete no backup; restore one, or rescue the"
                " documents (Help menu).",
                "",
                1,
            ).fill(count=damaged)
        self._told(say(words))

    def _refused(self, problem: StudioError) -> None:
        self._told(in_one_line(say(each) for each in problem.sentences))

    def _told(self, words: str) -> None:
        self._checked = words
        self.check.setEnabled(True)
        super().renew()


def _listing(backups: Backups, schedule: BackupSchedule | None) -> Work[tuple[int, int]]:
    yield Progress(0, 0, message("Backup", "Looking for backups"))
    if schedule is not None:
        schedule.look()
    found = [each for each in backups.listed() if each.whole]
    return len(found), sum(each.size for each in found)


def _checking(path: Path) -> Work[int]:
    yield Progress(0, 0, message("Settings", "Checking the library"))
    return len(verify_library(path))
