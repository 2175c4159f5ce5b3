"""The settings of a window exported for another computer, and those of another one imported."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from curriculum_studio.core.kinds import DOCUMENT_WORDS
from curriculum_studio.core.profiles import Profile
from curriculum_studio.features.terminology.feature import WRITING_AIDS
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.shell.settings.rows import (
    Held,
    SettingFact,
    SettingRow,
    SettingSection,
    Switch,
)
from curriculum_studio.shell.settings.settings_file import (
    SavedFonts,
    SavedSettings,
    read_settings,
    write_settings,
)
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.dialog import ask_target, file_kinds
from curriculum_studio.widgets.flow_layout import FlowLayout
from curriculum_studio.widgets.key_table import key_text
from curriculum_studio.widgets.theme import FontChoice
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.fields.field_editors import SHORT_NAMES
from curriculum_studio.workbench.own_profile import ROLES


@dataclass(frozen=True, slots=True)
class SettingChange:
    """A setting that would read otherwise, in words."""

    name: str
    before: str
    after: str


class SettingsExchange:
    """Settings of a window, as those who obey them have them."""

    def __init__(self, context: AppContext) -> None:
        """Work with the settings of a window."""
        self._context = context

    def taken_down(self, *, profile: bool) -> SavedSettings:
        """Return the settings as they are; with the profile only if somebody wants that."""
        context = self._context
        viewing = context.viewing
        shown = {kind: viewing.languages_for(kind) for kind in DOCUMENT_WORDS}
        now = {
            "language": context.look.language,
            "theme": context.look.choice,
            "zoom": viewing.zoom,
            "all_states": viewing.all_states,
            "spelling": WRITING_AIDS.of(context).checks,
            "languages": {k: v for k, v in shown.items() if v != viewing.usual_languages(k)},
            "fonts": asdict(context.look.fonts),
            "keys": context.keys.chosen(),
            "profile": asdict(context.profile.value) if profile else None,
        }
        return msgspec.convert(now, SavedSettings)

    def changes(self, saved: SavedSettings) -> list[SettingChange]:
        """Return what would read otherwise if somebody took settings over."""
        pairs = (*self._simple(saved), *self._fonts(saved), *self._shown(saved))
        found = [*pairs, *self._keys(saved), *self._profile(saved)]
        return [SettingChange(*each) for each in found if each[1] != each[2]]

    def left_out(self, saved: SavedSettings) -> list[Message]:
        """Return what of settings cannot hold here, and why."""
        actions = self._context.index.actions
        fonts = saved.fonts or SavedFonts()
        missing = message("Settings", "{family} is not on this computer; another font is shown.")
        named = dict.fromkeys(each for each in msgspec.structs.astuple(fonts) if each)
        said = [missing.fill(family=each) for each in named if not QFontDatabase.hasFamily(each)]
        key = message("Settings", "{key} for “{command}” stays out: the key cannot be chosen here.")
        unknown = message("Settings", "A key stays out: this version has no command {name}.")
        for identity, written in self._context.keys.unfit(saved.keys or {}).items():
            action = actions.get(identity)
            if action is None:
                said.append(unknown.fill(name=identity))
            else:
                said.append(key.fill(key=key_text(written) or written, command=action.text))
        return said

    def take(self, saved: SavedSettings) -> None:
        """Let settings hold from now on; what cannot hold here is left out."""
        context = self._context
        look, viewing = context.look, context.viewing
        if saved.theme is not None:
            look.choose(saved.theme)
        if saved.fonts is not None:
            look.choose_fonts(FontChoice(**msgspec.structs.asdict(saved.fonts)))
        if saved.zoom is not None:
            viewing.set_zoom(saved.zoom)
        if saved.all_states is not None and saved.all_states != viewing.all_states:
            viewing.toggle_states()
        aids = WRITING_AIDS.of(context)
        if saved.spelling is not None and saved.spelling != aids.checks:
            aids.switch()
        if saved.languages is not None:
            for kind in DOCUMENT_WORDS:
                viewing.keep_languages(kind, saved.languages.get(kind, ()))
        if saved.keys is not None:
            context.keys.take(saved.keys)
        if saved.profile is not None:
            context.profile.keep(Profile(**msgspec.structs.asdict(saved.profile)))
        language = saved.language
        if language is not None:
            # Later: the page of settings is made anew in another language.
            QTimer.singleShot(0, look, lambda: look.speak(language))

    # What would be different, as name, value of now and value of then

    def _simple(self, saved: SavedSettings) -> Iterator[tuple[str, str, str]]:
        context, actions = self._context, self._context.index.actions
        look, viewing = context.look, context.viewing
        if saved.language is not None:
            now, then = (say(actions[f"spoken.{e}"].text) for e in (look.language, saved.language))
            yield say(message("Settings", "Program")), now, then
        if saved.theme is not None:
            now, then = (say(actions[f"theme.{e}"].text) for e in (look.choice, saved.theme))
            yield say(message("Settings", "Theme")), now, then
        if saved.zoom is not None:
            yield say(message("Settings", "Text size")), f"{viewing.zoom:.0%}", f"{saved.zoom:.0%}"
        if saved.all_states is not None:
            name = say(actions["view.states"].text)
            yield name, _on(on=viewing.all_states), _on(on=saved.all_states)
        if saved.spelling is not None:
            name = say(message("Settings", "Spelling"))
            yield name, _on(on=WRITING_AIDS.of(context).checks), _on(on=saved.spelling)

    def _shown(self, saved: SavedSettings) -> Iterator[tuple[str, str, str]]:
        viewing = self._context.viewing
        for kind, word in DOCUMENT_WORDS.items() if saved.languages is not None else ():
            then = (saved.languages or {}).get(kind) or viewing.usual_languages(kind)
            now = viewing.languages_for(kind)
            name = message("Settings", "Languages: {kind}").fill(kind=word)
            yield say(name), _languages(now), _languages(then)

    def _fonts(self, saved: SavedSettings) -> Iterator[tuple[str, str, str]]:
        names = {
            "chinese": message("Settings", "Chinese texts"),
            "latin": message("Settings", "English and German texts"),
            "window_chinese": message("Settings", "Menus and panels, Chinese"),
            "window_latin": message("Settings", "Menus and panels, English and German"),
        }
        usual = say(message("Settings", "usual"))
        fonts = self._context.look.fonts
        for field, name in names.items() if saved.fonts is not None else ():
            now, then = getattr(fonts, field), getattr(saved.fonts, field)
            yield say(name), now or usual, then or usual

    def _keys(self, saved: SavedSettings) -> Iterator[tuple[str, str, str]]:
        keys, actions = self._context.keys, self._context.index.actions
        if saved.keys is None:
            return
        name = message("Settings", "Key of “{command}”")
        for identity, (now, then) in keys.difference(saved.keys).items():
            command = name.fill(command=actions[identity].text)
            yield say(command), _keys_text(now), _keys_text(then)

    def _profile(self, saved: SavedSettings) -> Iterator[tuple[str, str, str]]:
        if saved.profile is None:
            return
        names = {
            "name": message("Settings", "Name"),
            "organisation": message("Settings", "Organisation"),
            "code": message("Settings", "Code"),
            "kindergarten": message("Settings", "Kindergarten"),
            "class_name": message("Settings", "Class"),
        }
        own = self._context.profile.value
        for field, name in names.items():
            yield say(name), getattr(own, field) or "–", getattr(saved.profile, field) or "–"
        roles = {str(role): say(words) for role, words in ROLES.items()}
        yield say(message("Settings", "Role")), roles[own.role], roles[saved.profile.role]
        if own.id and saved.profile.id and own.id != saved.profile.id:
            person = say(message("Settings", "The person who signs"))
            other = say(message("Settings", "the person of the file"))
            yield person, own.name or "–", f"{saved.profile.name or '–'} ({other})"


def _on(*, on: bool) -> str:
    return say(message("Settings", "on") if on else message("Settings", "off"))


def _languages(languages: Sequence[Language]) -> str:
    return " · ".join(SHORT_NAMES[each] for each in languages)


def _keys_text(keys: Sequence[str]) -> str:
    return " · ".join(key_text(each) for each in keys) or "–"


class FileSection(SettingSection):
    """Saves the settings, and shows what those of a file would change before they hold."""

    heading = message("Settings", "As a file")

    def build(self) -> None:
        """Make the lines, and the place where changes are shown."""
        self._exchange = SettingsExchange(self.desk)
        self._read: tuple[str, SavedSettings] | None = None
        self._with_profile = False
        words = message("Settings", "My profile too: name, organisation, role")
        self.profile = Switch(words, lambda: self._with_profile)
        self.profile.taken.connect(self._switch)
        save = self._button(message("Settings", "Export settings …"), self._ask_target)
        hint = message(
            "Settings",
            "For another computer or for colleagues. Documents, your own words and folders are not"
            " in it.",
        )
        found = message("Settings", "share, copy, other computer, colleagues, JSON")
        self.add(SettingRow(message("Settings", "Export"), save, hint=hint, words=found))
        self.add(SettingRow(message("Settings", "Profile"), self.profile))
        read = self._button(message("Settings", "Import settings …"), self._ask_file)
        hint = message("Settings", "What would change is shown before anything does.")
        self.add(SettingRow(message("Settings", "Import"), read, hint=hint))
        self.told = SettingFact(self._preview)
        self._layout.addWidget(self.told)
        self.use = QPushButton(say(message("Settings", "Import these settings")))
        self.use.clicked.connect(self._take)
        self.leave = QPushButton(say(message("Settings", "Leave everything as it is")))
        self.leave.clicked.connect(self._forget)
        self._answers = QWidget()
        FlowLayout(self._answers, (self.use, self.leave))
        self._layout.addWidget(self._answers)
        self.renew()

    def renew(self) -> None:
        """Show what a file that was read would change now."""
        super().renew()
        self.told.renew()
        self.told.setHidden(self._read is None)
        self._answers.setHidden(self._read is None)
        self.use.setEnabled(self._read is not None and bool(self._exchange.changes(self._read[1])))

    def _button(self, words: Message, act: Callable[[], None]) -> Held:
        button = QPushButton(say(words))
        button.clicked.connect(act)
        return Held(button)

    def _switch(self) -> None:
        self._with_profile = not self._with_profile

    def _ask_target(self) -> None:
        title = say(message("Settings", "Export settings"))
        start = self.desk.files.folder / f"{say(message('Settings', 'Settings'))}.json"
        target = ask_target(self, title, start, ".json")
        if target is not None:
            self.desk.notices.careful(lambda: self.save(target))

    def save(self, target: Path) -> None:
        """Write the settings.

        Raises:
            StudioError: if the file cannot be written.

        """
        write_settings(target, self._exchange.taken_down(profile=self._with_profile))
        self.desk.files.told(target)

    def _ask_file(self) -> None:
        title = say(message("Settings", "Import settings"))
        folder = str(self.desk.files.folder)
        path, _ = QFileDialog.getOpenFileName(self, title, folder, file_kinds(".json"))
        if path:
            self.desk.notices.careful(lambda: self.read(Path(path)))

    def read(self, path: Path) -> None:
        """Show what the settings of a file would change.

        Raises:
            StudioError: if it is no file of settings; nothing is changed.

        """
        self._read = (path.name, read_settings(path))
        self.desk.files.remember(path)
        self.renew()

    def _preview(self) -> str:
        if self._read is None:
            return ""
        name, saved = self._read
        changes = self._exchange.changes(saved)
        head = (
            message("Settings", "“{name}” would change this:")
            if changes
            else message("Settings", "“{name}” would change nothing: all of it holds already.")
        )
        line = message("Settings", "{name}: {before} → {after}")
        lines = [line.fill(name=e.name, before=e.before, after=e.after) for e in changes]
        said = [head.fill(name=name), *lines, *self._exchange.left_out(saved)]
        return "\n".join(say(each) for each in said)

    def _take(self) -> None:
        if self._read is None:
            return
        name, saved = self._read
        before = self._exchange.taken_down(profile=saved.profile is not None)
        self._read = None
        exchange = self._exchange
        exchange.take(saved)
        self.renew()
        words = message("Settings", "The settings of “{name}” hold now.").fill(name=name)
        back = (message("Settings", "Take back"), lambda: exchange.take(before))
        self.desk.notices.note(words, back)

    def _forget(self) -> None:
        self._read = None
        self.renew()
