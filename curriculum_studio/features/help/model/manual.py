"""Topics and what they are for: which roles, which places of the window, which form."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal

from curriculum_studio.features.help.model.topic_text import (
    Block,
    CommandReference,
    Heading,
    Inline,
    Steps,
    TopicWords,
    lines_of,
)
from curriculum_studio.values import dataclass

#: What a topic is (Diátaxis): to learn by doing, to get something done, to understand, to look up.
Form = Literal["tutorial", "howto", "explanation", "reference"]

#: The forms in the order in which they are listed.
FORMS: tuple[Form, ...] = ("tutorial", "howto", "explanation", "reference")


@dataclass(frozen=True, slots=True)
class TopicEntry:
    """A topic as the table of contents knows it, in all languages alike.

    `roles` are those for whom it is listed first; none means everybody. `places` are classes of
    dialogs, boards and panels from which F1 leads to it, `views` those of views of a document,
    `kinds` the kinds of node. `actions` are commands that it explains without naming them; a name
    with a star stands for all that begin so.
    """

    id: str
    form: Form
    roles: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    views: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Topic:
    """A topic in one language: title, words by which people look for it, and its text."""

    id: str
    title: str
    words: tuple[str, ...]
    blocks: tuple[Block, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of its parts."""
        return tuple(block.text for block in self.blocks if isinstance(block, Heading))

    @property
    def steps(self) -> Iterator[Steps]:
        """Its lists of steps."""
        return (block for block in self.blocks if isinstance(block, Steps))

    @property
    def inlines(self) -> Iterator[Inline]:
        """All that its lines are made of."""
        return (each for block in self.blocks for line in lines_of(block) for each in line)

    @property
    def text(self) -> str:
        """Its plain words."""
        lines = (line for block in self.blocks for line in lines_of(block))
        return "\n".join(
            "".join(each.text for each in line if isinstance(each, TopicWords)) for line in lines
        )

    @property
    def actions(self) -> frozenset[str]:
        """The commands that it names."""
        return frozenset(e.action for e in self.inlines if isinstance(e, CommandReference))


@dataclass(frozen=True)
class Contents:
    """The table of contents: every topic once, in the order in which they are listed."""

    entries: Sequence[TopicEntry]

    @cached_property
    def by_id(self) -> Mapping[str, TopicEntry]:
        """The entries by their ids."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def places(self) -> Mapping[str, str]:
        """Class of a dialog, board or panel → topic."""
        return {name: entry.id for entry in self.entries for name in entry.places}

    @cached_property
    def views(self) -> Mapping[str, str]:
        """Class of a view of a document → topic."""
        return {name: entry.id for entry in self.entries for name in entry.views}

    @cached_property
    def kinds(self) -> Mapping[str, str]:
        """Kind of node → topic."""
        return {name: entry.id for entry in self.entries for name in entry.kinds}

    def first(self, role: str) -> str:
        """Return the topic with which a role begins: its first steps, else those of teachers."""
        tutorials = [entry for entry in self.entries if entry.form == "tutorial"]
        return next((e.id for e in tutorials if role in e.roles), tutorials[0].id)

    def of_role(self, role: str) -> Sequence[TopicEntry]:
        """Return the topics for a role: its own first, then those for everybody."""
        own = [entry for entry in self.entries if role in entry.roles]
        return [*own, *(entry for entry in self.entries if not entry.roles)]

    def of_others(self, role: str) -> Sequence[TopicEntry]:
        """Return the topics that are written for other roles."""
        return [entry for entry in self.entries if entry.roles and role not in entry.roles]


@dataclass(frozen=True)
class Manual:
    """The manual in one language."""

    contents: Contents
    topics: Mapping[str, Topic]

    def __iter__(self) -> Iterator[Topic]:
        return (self.topics[entry.id] for entry in self.contents.entries)
