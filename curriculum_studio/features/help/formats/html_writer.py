"""Topics as HTML: for the window, which knows a small part of it, and for pages of their own."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import field
from html import escape

from curriculum_studio.features.help.model.manual import Topic
from curriculum_studio.features.help.model.topic_text import (
    Block,
    CommandReference,
    Generated,
    Heading,
    Inline,
    Line,
    Paragraph,
    Picture,
    Steps,
    TopicLink,
    TopicList,
    TopicTable,
    TopicWords,
    WindowText,
)
from curriculum_studio.features.help.model.wording import Wording
from curriculum_studio.values import dataclass


@dataclass(frozen=True)
class Links:
    """Where links of a topic lead.

    `topic` makes the address of a topic, `picture` that of a picture. `run` makes the link by which
    a step is done, from the command that it names; where nothing can be done it is empty. `done`
    are the commands that were done already.
    """

    topic: Callable[[str], str]
    picture: Callable[[str], str]
    run: Callable[[str], str] = field(default=lambda _: "")
    done: Collection[str] = ()
    #: Steps as a table: the window draws numbers of lists too far to the right, and no ticks.
    in_window: bool = False


class HtmlWriter:
    """Writes the inside of a page for a topic."""

    def __init__(self, wording: Wording, links: Links) -> None:
        self._wording = wording
        self._links = links

    def topic(self, topic: Topic) -> str:
        """Return a topic with its title."""
        return "\n".join([f"<h1>{escape(topic.title)}</h1>", *map(self.block, topic.blocks)])

    def block(self, block: Block) -> str:
        """Return a block."""
        match block:
            case Heading(text):
                return f"<h2>{escape(text)}</h2>"
            case Paragraph(line):
                return f"<p>{self.line(line)}</p>"
            case TopicList(items):
                return f"<ul>{''.join(f'<li>{self.line(each)}</li>' for each in items)}</ul>"
            case Steps(items):
                return self._steps(items)
            case TopicTable(head, rows):
                lines = (head, *rows)
                return self._table([[self.line(cell) for cell in row] for row in lines])
            case Picture(name, seen):
                address = escape(self._links.picture(name), quote=True)
                return f'<p><img src="{address}" alt="{escape(seen, quote=True)}"></p>'
            case Generated():
                return "\n".join(self._keys())

    def line(self, line: Line) -> str:
        """Return a line."""
        return "".join(map(self._inline, line))

    def _inline(self, inline: Inline) -> str:
        words = self._wording
        text = escape(words.text(inline))
        match inline:
            case TopicWords(strong=True) | WindowText() | CommandReference(form="name"):
                return f"<b>{text}</b>"
            case TopicWords(code=True):
                return self._key(text) if self._links.in_window else f"<code>{text}</code>"
            case CommandReference(form="key"):
                return self._key(text)
            case CommandReference(action):
                path, key = escape(words.path(action)), escape(words.key(action))
                return f"<b>{path}</b> {self._key(key)}" if key else f"<b>{path}</b>"
            case TopicLink(topic, said):
                shown = escape(said or words.manual.topics[topic].title)
                return f'<a href="{escape(self._links.topic(topic), quote=True)}">{shown}</a>'
            case _:
                return text

    def _key(self, text: str) -> str:
        # The window would write the letters of a typewriter.
        return f'<span class="key">{text}</span>' if self._links.in_window else f"<kbd>{text}</kbd>"

    def _steps(self, items: tuple[Line, ...]) -> str:
        if not self._links.in_window:
            return f"<ol>{''.join(f'<li>{self.line(each)}</li>' for each in items)}</ol>"
        rows = []
        for number, item in enumerate(items, 1):
            action = next((each.action for each in item if isinstance(each, CommandReference)), "")
            done = action in self._links.done
            sign = '<span class="done">✓</span>' if done else str(number)
            link = self._links.run(action) if action else ""
            rows.append(
                f'<tr><td class="number">{sign}&nbsp;</td><td>{self.line(item)}{link}</td></tr>'
            )
        return f'<table class="steps" cellspacing="0" cellpadding="4">{"".join(rows)}</table>'

    def _table(self, rows: list[list[str]]) -> str:
        head, *others = rows
        made = [f"<tr>{''.join(f'<th>{each}</th>' for each in head)}</tr>"]
        made += [f"<tr>{''.join(f'<td>{each}</td>' for each in row)}</tr>" for row in others]
        spacing = ' cellspacing="0" cellpadding="4" width="100%"' if self._links.in_window else ""
        return f"<table{spacing}>{''.join(made)}</table>"

    def _keys(self) -> Iterator[str]:
        for menu, rows in self._wording.all_keys():
            lines = "".join(
                f"<tr><td>{escape(what)}</td><td>{self._key(escape(key))}</td></tr>"
                for what, key in rows
            )
            yield f'<h2>{escape(menu)}</h2><table cellpadding="3">{lines}</table>'
