"""Opens the search with all that can be found now, and remembers what was used."""

from collections.abc import Sequence
from functools import partial

from curriculum_studio.editor.messages import LANGUAGE_NAMES
from curriculum_studio.features.help.feature import HELP
from curriculum_studio.i18n import message
from curriculum_studio.shell.search import entries
from curriculum_studio.shell.search.command_palette import CommandPalette
from curriculum_studio.shell.search.entries import SearchEntry, SearchList
from curriculum_studio.shell.search.matching import SearchItem
from curriculum_studio.widgets.translation import say
from curriculum_studio.workbench.actions.commands import Commands
from curriculum_studio.workbench.context import AppContext
from curriculum_studio.workbench.library.text_search import Group, TextSearch

#: Where the keys of what was used last are kept.
_RECENT = "search/recent"

#: The key of what leads on where nothing fits.
_ONWARD = "onward:"

#: What is found in texts is ranked by the index of the library.
_NOTHING = SearchItem(())


class SearchController:
    """The one search of a window."""

    def __init__(self, context: AppContext, commands: Commands) -> None:
        self._context = context
        self._commands = commands

    def all_entries(self) -> list[SearchEntry]:
        """Return everything that can be found by its name now."""
        context, language = self._context, self._context.look.document_language
        role = context.profile.value.role
        found = entries.of_commands(self._commands, context.index, context.look, role)
        if context.view is not None:
            found += entries.of_clauses(context.view, language)
        if context.is_open:
            listed = context.bench.session.entries()
            found += entries.of_documents(listed, language, context.library.show)
        return [*found, *entries.of_topics(HELP.of(context))]

    def open(self) -> None:
        """Show the search."""
        context = self._context
        context.tabs.commit()
        recent = context.settings.names(_RECENT)
        lines = SearchList(self.all_entries(), recent, self.onward_entries)
        palette = CommandPalette(lines, context.look, context.window)
        texts = TextSearch(context.bench, context.tasks, context.look, palette)
        palette.words.textChanged.connect(texts.find)
        texts.found.connect(
            lambda words, groups: palette.show_texts(words, self.text_entries(words, groups))
        )
        palette.taken.connect(self._taken)
        palette.finished.connect(texts.stop)
        palette.exec()

    def onward_entries(self, words: str) -> list[SearchEntry]:
        """Return the lines that stand behind everything: the same words in all texts, in the help.

        They are no commands that somebody took, so they are not remembered.
        """
        texts = message("Search", "Look in all texts for “{words}”").fill(words=words)
        topics = message("Search", "Look in the help for “{words}”").fill(words=words)
        look = HELP.of(self._context).look_for
        lines = [SearchEntry(_ONWARD, say(topics), _NOTHING, partial(look, words), "help")]
        if self._context.is_open:
            show = partial(self._show_all, words)
            lines.insert(0, SearchEntry(_ONWARD, say(texts), _NOTHING, show, "search"))
        return lines

    def text_entries(self, words: str, groups: Sequence[Group]) -> list[SearchEntry]:
        """Return lines for places in texts: a heading for each document, then its places."""
        found = []
        for group in groups:
            count = message("Search", "{count} places", "", 1).fill(count=group.count)
            found.append(
                SearchEntry(
                    f"texts:{group.document}",
                    group.title,
                    _NOTHING,
                    partial(self._show_all, words),
                    where=say(count),
                    heading=True,
                )
            )
            for place in group.places:
                name = LANGUAGE_NAMES.get(place.language)
                found.append(
                    SearchEntry(
                        f"place:{place.node}",
                        place.clause or group.title,
                        _NOTHING,
                        partial(
                            self._context.library.show, group.document, place.node, place.language
                        ),
                        where=say(name) if name is not None else "",
                        detail=place.text,
                    )
                )
        return found

    def _show_all(self, words: str) -> None:
        """Show all places beside the page, where there is room for them."""
        self._context.find()
        self._context.panel.begin_search(words)

    def _taken(self, key: str) -> None:
        if key == _ONWARD:
            return
        kept = [each for each in self._context.settings.names(_RECENT) if each != key]
        self._context.settings.set(_RECENT, [key, *kept][: entries.KEPT])
