"""What the search offers: commands, documents, clauses, topics of the help, each with its words."""

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from curriculum_studio.core.kinds import is_printed
from curriculum_studio.features.help.model import word_ranking
from curriculum_studio.features.help.model.wording import BETWEEN, bare
from curriculum_studio.i18n import Message, message
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.locations import resource_folder
from curriculum_studio.session.ports import Entry
from curriculum_studio.shell.actions.surfaces import SURFACES
from curriculum_studio.shell.search.matching import PhraseIndex, SearchItem
from curriculum_studio.values import dataclass
from curriculum_studio.widgets.appearance import Appearance
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.command_index import CommandIndex
from curriculum_studio.workbench.actions.commands import Commands
from curriculum_studio.workbench.documents.document_view import DocumentView
from curriculum_studio.workbench.outline.outline_model import opens_line, words_of

if TYPE_CHECKING:  # the manual is read on first use
    from curriculum_studio.features.help.window.help_controller import HelpController

#: What is taken from the worth of things, so that commands stand before what has the same words.
_DOCUMENT, _CLAUSE, _TOPIC, _OF_OTHER_ROLES, _NOT_NOW = 1.0, 2.0, 1.0, 2.0, 6.0

#: Behind so many stands what takes something away for good, unless words are written that no other
#: command has: one key below "Delete document" is too near.
_NEAR = 5

#: What is added for what was used last; each that was used before it gets a step less.
_LATELY, _STEP = 3.0, 0.25

#: So many are remembered, and stand first where nothing is written.
KEPT = 12

#: How the keys of commands begin.
_COMMAND = "command:"

#: Where a command stands that is in no menu of who works here.
_IN_MENUS_OF = message("Search", "In the menus of: {roles}.")
_UNDER_MOUSE = message("Search", "As a button, or in the menu of the right mouse button.")

#: More lines are not looked at anyway.
MOST = 40

Say = Callable[[Message], str]


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """A line of the search.

    `key` names the thing for good: `command:file.export`. `sign` is an icon, `keys` its key,
    `where` its menus. `detail` stands below: why it is not `usable` now, or the words around a
    place. A `heading` stands over what was found in one document. `for_good`: see `Action`.
    """

    key: str
    text: str
    item: SearchItem
    run: Callable[[], None]
    sign: str = ""
    keys: str = ""
    where: str = ""
    detail: str = ""
    usable: bool = True
    heading: bool = False
    for_good: bool = False


@cache
def synonyms() -> Mapping[str, Mapping[Language, Sequence[str]]]:
    """Return what else commands are called: by id and language, as `resources/search` keeps it."""
    path = resource_folder("resources") / "search" / "commands.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def tongues(look: Appearance) -> dict[Language, Say]:
    """Return what says messages in each language, that of the window first."""
    own = look.document_language
    spoken: dict[Language, Say] = {own: say}
    return spoken | {other: look.says(other) for other in LANGUAGES if other != own}


def command_item(
    index: CommandIndex, identity: str, spoken: Mapping[Language, Say], handicap: float = 0
) -> SearchItem:
    """Return the words of a command."""
    action = index.actions[identity]
    above = index.above(identity)
    others = synonyms().get(identity, {})
    return SearchItem(
        names=tuple(bare(each(action.text)) for each in spoken.values()),
        synonyms=tuple(word for language in spoken for word in others.get(language, ())),
        menus=tuple(bare(each(above[0])) for each in spoken.values()) if above else (),
        about=" ".join(each(action.tip) for each in spoken.values()),
        handicap=handicap,
    )


def of_commands(
    commands: Commands, index: CommandIndex, look: Appearance, role: str = ""
) -> list[SearchEntry]:
    """Return a line for every command; those that are not possible now say why.

    What stands in no menu of who works here says whose menus have it: at the right, where below
    it is told why it cannot be done.
    """
    spoken = tongues(look)
    seen = {str(each): frozenset(surface.commands()) for each, surface in SURFACES.items()}
    found = []
    for action in commands:
        can = commands.can(action.id)
        of = [each for each, ids in seen.items() if action.id in ids]
        away = role in seen and role not in of
        less = _OF_OTHER_ROLES if away and of else 0
        where = BETWEEN.join(bare(say(each)) for each in index.above(action.id))
        detail = "" if can else say(commands.reason(action.id))
        if away:
            roles = " · ".join(say(index.actions[f"role.{e}"].text) for e in of or ("any",))
            detail, where = detail or say(_IN_MENUS_OF.fill(roles=roles)), "" if can else roles
        elif role in seen and not where:
            detail = detail or say(_UNDER_MOUSE)
        found.append(
            SearchEntry(
                f"{_COMMAND}{action.id}",
                bare(say(action.text)),
                command_item(index, action.id, spoken, less + (0 if can else _NOT_NOW)),
                partial(commands.run, action.id),
                action.icon,
                commands.keys(action.id),
                where,
                detail,
                can,
                for_good=action.for_good,
            )
        )
    return found


def of_topics(help_: "HelpController") -> list[SearchEntry]:
    """Return a line for every topic of the manual."""
    where = say(message("Help", "Help"))
    return [
        SearchEntry(
            f"topic:{each.id}",
            each.title,
            SearchItem(
                (each.title,), (*each.words, *each.headings), about=each.text, handicap=_TOPIC
            ),
            partial(help_.show_topic, each.id),
            "help",
            where=where,
        )
        for each in help_.topics()
    ]


def of_documents(
    entries: Iterable[Entry], language: Language, show: Callable[[str], None]
) -> list[SearchEntry]:
    """Return a line for every document of the library."""
    found = []
    for entry in entries:
        own = entry.title(language)
        names = tuple(dict.fromkeys((own, *(each for each in entry.titles.values() if each))))
        sign = entry.kind if is_printed(entry) else "framework"
        item = SearchItem(names, handicap=_DOCUMENT)
        found.append(SearchEntry(f"document:{entry.id}", own, item, partial(show, entry.id), sign))
    return found


def of_clauses(view: DocumentView, language: Language) -> list[SearchEntry]:
    """Return a line for every heading of the document in front: by its number and its words."""
    document, numbering = view.content, view.outline.numbering
    title = document.title(language)
    found = []
    for node in document.walk():
        if not node.parent or not opens_line(document, node):
            continue
        number, words = words_of(document, node, numbering, language)
        both = f"{number} {words}".strip()
        others = [node.text(each) for each in LANGUAGES if each != language]
        names = dict.fromkeys(each for each in (number, words, both, *others) if each)
        found.append(
            SearchEntry(
                f"clause:{node.id}",
                both,
                SearchItem(tuple(names), handicap=_CLAUSE),
                partial(view.show_node, node.id, language),
                "outline",
                where=title,
            )
        )
    return found


class SearchList:
    """All lines, and those that fit what was written."""

    def __init__(
        self,
        entries: Sequence[SearchEntry],
        recent: Sequence[str] = (),
        onward: Callable[[str], Sequence[SearchEntry]] = lambda _: (),
    ) -> None:
        """Take lines, the keys of what was used, the last first, and what leads on behind all."""
        self._entries = entries
        self._index = PhraseIndex(each.item for each in entries)
        self._lately = {key: _LATELY - _STEP * at for at, key in enumerate(recent[:KEPT])}
        self.onward = onward

    def prepare(self) -> None:
        """Look at all words once, so that the first key is as quick as the others."""
        self._index.find("?")

    def find(self, wanted: str) -> list[SearchEntry]:
        """Return the lines that fit, the best first; what was used last where nothing is wanted."""
        if not wanted.strip():
            # Sorting keeps the order of the menus.
            order = sorted(self._entries, key=lambda e: (-self._used(e), not e.usable))
            return order[:MOST]
        found = [
            (worth + self._used(self._entries[at]), at) for worth, at in self._index.find(wanted)
        ]
        found.sort(key=lambda each: (-each[0], each[1]))
        shown = [self._entries[at] for _, at in found[:MOST]]
        if not self._own_words.isdisjoint(word_ranking.compared(wanted)):
            return shown
        rest = [each for each in shown if not each.for_good]
        rest[_NEAR:_NEAR] = [each for each in shown if each.for_good]
        return rest

    @cached_property
    def _own_words(self) -> frozenset[str]:
        """The words of what takes something away for good that no other command has."""
        own: set[str] = set()
        others: set[str] = set()
        for each in self._entries:
            if each.key.startswith(_COMMAND):
                texts = (*each.item.names, *each.item.synonyms)
                (own if each.for_good else others).update(word_ranking.compared(" ".join(texts)))
        return frozenset(each for each in own - others if len(each) > 1)

    def _used(self, entry: SearchEntry) -> float:
        return self._lately.get(entry.key, 0)
