"""The catalogue: messages in the language of the user, read from Qt's translation source."""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from curriculum_studio.i18n.message import Message


def read_ts(xml: str) -> dict[tuple[str, str], str]:
    """Read the finished translations of a .ts file: (context, source) → translation.

    The files are our own resources; foreign XML never comes here.
    """
    found: dict[tuple[str, str], str] = {}
    for context in ET.fromstring(xml).iter("context"):  # noqa: S314 - our own resource
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is None or translation.get("type") in {"unfinished", "vanished"}:
                continue
            if translation.text:
                found[name, entry.findtext("source", "")] = translation.text
    return found


class Catalogue:
    """Puts messages into words of one language; what it lacks it says in English."""

    def __init__(self, translations: Mapping[tuple[str, str], str] | None = None) -> None:
        """Translate (context, source) pairs; without translations it speaks plain English."""
        self._translations = dict(translations or {})

    def say(self, message: Message) -> str:
        """Return the sentence with its arguments put in."""
        template = self._translations.get((message.context, message.source), message.source)
        arguments = {
            name: self.say(value) if isinstance(value, Message) else value
            for name, value in message.arguments
        }
        return template.format_map(arguments) if arguments else template
