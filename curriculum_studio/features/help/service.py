"""The manual, read from the resources of the program when somebody needs it.

A topic is Markdown in three languages that refers to commands and texts of the window, so that a
renamed command renames itself and one that is gone fails a test. markdown-it was refused (each
output would have to refuse what topics must not use), QtHelp too (it does not split Chinese).
"""

import re
from xml.etree import ElementTree as ET

import msgspec

from curriculum_studio.features.help.model.manual import Contents, Manual, Topic, TopicEntry
from curriculum_studio.features.help.model.topic_search import TopicSearch
from curriculum_studio.features.help.model.topic_text import TopicError, read_blocks
from curriculum_studio.i18n import Message
from curriculum_studio.languages import Language
from curriculum_studio.session.ports import Resources

#: The folder of the manual among the resources.
FOLDER = "manual"

_HEAD = re.compile(r"---\ntitle: (?P<title>.+)\nwords: (?P<words>.+)\n---\n(?P<text>.*)", re.DOTALL)


def read_contents(resources: Resources) -> Contents:
    """Return the table of contents.

    Raises:
        msgspec.ValidationError: if the file does not fit; a defect of the manual.

    """
    raw = resources.read(f"{FOLDER}/contents.json")
    return Contents(msgspec.json.decode(raw, type=tuple[TopicEntry, ...], strict=True))


def read_topic(identity: str, text: str) -> Topic:
    """Return a topic from its file: a head with title and search words, then the text.

    Raises:
        TopicError: if the file is no topic.

    """
    head = _HEAD.fullmatch(text)
    if head is None:
        raise TopicError(f"{identity} does not begin with title and words")
    words = tuple(each.strip() for each in re.split("[,，、]", head["words"]) if each.strip())
    try:
        return Topic(identity, head["title"].strip(), words, read_blocks(head["text"]))
    except TopicError as problem:
        raise TopicError(f"{identity}: {problem}") from problem


def read_manual(resources: Resources, language: Language) -> Manual:
    """Return the manual in a language."""
    contents = read_contents(resources)
    topics = {}
    for entry in contents.entries:
        text = resources.read(f"{FOLDER}/{language}/{entry.id}.md").decode("utf-8")
        topics[entry.id] = read_topic(entry.id, text)
    return Manual(contents, topics)


class FormTexts:
    """What stands on the widgets of the forms, as messages; a form is read when somebody asks."""

    #: The properties of a widget that people read as its name, the first that it has.
    NAMED = ("text", "title", "placeholderText")

    def __init__(self, forms: Resources) -> None:
        self._forms = forms
        self._read: dict[str, dict[str, Message]] = {}

    def __call__(self, form: str, widget: str) -> Message:
        """Return what stands on a widget.

        Raises:
            KeyError: if there is no such form or widget, or nothing stands on it.

        """
        if form not in self._read:
            self._read[form] = self._texts(form)
        return self._read[form][widget]

    def _texts(self, form: str) -> dict[str, Message]:
        try:
            raw = self._forms.read(f"{form}.ui")
        except OSError as problem:
            raise KeyError(form) from problem
        root = ET.fromstring(raw)  # noqa: S314 - our own resource
        context = root.findtext("class", "")
        found = {}
        for widget in root.iter("widget"):
            said = {each.get("name"): each.findtext("string") for each in widget.iter("property")}
            text = next((said[name] for name in self.NAMED if said.get(name)), None)
            if text:
                found[widget.get("name", "")] = Message(context, text)
        return found


class ManualLibrary:
    """The manuals that were asked for so far, and their searches."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._manuals: dict[Language, Manual] = {}
        self._searches: dict[Language, TopicSearch] = {}

    def manual(self, language: Language) -> Manual:
        """Return the manual in a language; it is read once."""
        if language not in self._manuals:
            self._manuals[language] = read_manual(self._resources, language)
        return self._manuals[language]

    def search(self, language: Language) -> TopicSearch:
        """Return what finds topics in a language."""
        if language not in self._searches:
            self._searches[language] = TopicSearch(self.manual(language))
        return self._searches[language]
