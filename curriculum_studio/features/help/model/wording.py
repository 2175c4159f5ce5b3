"""References of topics in words: names, places in the menus and keys as they are today."""

from collections.abc import Callable, Iterator

from curriculum_studio.features.help.model.manual import Manual
from curriculum_studio.features.help.model.topic_text import (
    CommandReference,
    Inline,
    Line,
    TopicLink,
    TopicWords,
)
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import Language
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.key_names import spelled
from curriculum_studio.workbench.actions.command_index import CommandIndex
from curriculum_studio.workbench.actions.feature import Menu, apart

#: Stands between the menus that lead to a command.
BETWEEN = " › "

#: Quotation marks around a text of the window that stands in a sentence.
_QUOTED: dict[Language, str] = {"zh": "“{}”", "en": "“{}”", "de": "„{}“"}


@dataclass(frozen=True)
class Wording:
    """Puts lines of a manual into words; `say` knows the language of the window.

    `on_form` returns what stands on a widget, by the names of form and widget.
    """

    manual: Manual
    index: CommandIndex
    on_form: Callable[[str, str], Message]
    say: Callable[[Message], str]
    language: Language

    def path(self, identity: str) -> str:
        """Return where a command stands in the menus: File › Export Word."""
        return BETWEEN.join(bare(self.say(each)) for each in self.index.path(identity))

    def name(self, identity: str) -> str:
        """Return what a command is called."""
        return bare(self.say(self.index.actions[identity].text))

    def key(self, identity: str) -> str:
        """Return the first key of a command, empty without one."""
        first = self.index.actions[identity].shortcut.split(" | ")[0]
        return spelled(first, self.say)

    def text(self, inline: Inline) -> str:
        """Return a part of a line as plain text."""
        match inline:
            case TopicWords(text):
                return text
            case CommandReference(action, "name"):
                return self.quoted(self.name(action))
            case CommandReference(action, "key"):
                return self.key(action)
            case CommandReference(action):
                key = self.key(action)
                return f"{self.path(action)} ({key})" if key else self.path(action)
            case TopicLink(topic, text):
                return text or self.quoted(self.manual.topics[topic].title)
            case _:
                return self.quoted(bare(self.say(self.on_form(inline.form, inline.widget))))

    def line(self, line: Line) -> str:
        """Return a line as plain text."""
        return "".join(self.text(each) for each in line)

    def quoted(self, text: str) -> str:
        """Return a text in the quotation marks of the language."""
        return _QUOTED[self.language].format(text)

    def all_keys(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Yield all keys: a menu, and what its keys do, as the menus have them."""
        for menu in self.index.menus:
            found = list(self._keys_in(menu))
            if found:
                yield bare(self.say(menu.heading)), found
        for each in self.index.keys:
            rows = [(bare(self.say(what)), self._spelled(keys)) for what, keys in each.keys]
            yield bare(self.say(each.heading)), rows

    def _spelled(self, keys: str) -> str:
        return " · ".join(spelled(key, self.say) for key in apart(keys))

    def _keys_in(self, menu: Menu) -> Iterator[tuple[str, str]]:
        for entry in menu.entries:
            if isinstance(entry, Menu):
                yield from self._keys_in(entry)
            elif entry is not None and self.index.actions[entry].shortcut:
                yield self.name(entry), self._spelled(self.index.actions[entry].shortcut)


def bare(text: str) -> str:
    """Return a text of the window without the letter that opens it and the dots behind it."""
    # Chinese menus have the letter in brackets: 文件(&F).
    before, sign, after = text.partition("(&")
    if sign and after[1:2] == ")":
        text = before + after[2:]
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip(" …:：")


#: Words that the manual needs beside its topics.
TITLE = message("Help", "Manual")
FORM_NAMES = {
    "tutorial": message("Help", "First steps"),
    "howto": message("Help", "How to do it"),
    "explanation": message("Help", "How things hang together"),
    "reference": message("Help", "To look up"),
}
ROLE_NAMES = {
    "teacher": message("Help", "For teachers"),
    "head": message("Help", "For heads of a kindergarten"),
    "standards": message("Help", "For those who write standards"),
    "reviewer": message("Help", "For those who comment"),
    "coordinator": message("Help", "For those who organise"),
}
