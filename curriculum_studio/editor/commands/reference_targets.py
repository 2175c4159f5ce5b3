"""What a reference can lead to, and by which words it is found: number, title, initials."""

from collections.abc import Iterator, Mapping

from curriculum_studio.core.document import Document
from curriculum_studio.core.kinds import kind_of
from curriculum_studio.core.languages import LANGUAGES, Language
from curriculum_studio.core.node import Node
from curriculum_studio.core.numbering import COLONS, Numbering, entry_number, label_text
from curriculum_studio.core.payloads.standard import ReferenceEntry
from curriculum_studio.core.pinyin import initials
from curriculum_studio.core.text import OBJECT
from curriculum_studio.editor.input.completer_popup import Completion

#: The word before a reference: 见 6.2, see 6.2, siehe 6.2.
SEE: Mapping[Language, str] = {"zh": "见", "en": "see ", "de": "siehe "}


def targets(
    document: Document, numbering: Numbering, language: Language, without: str
) -> Iterator[Completion]:
    """Yield what a reference can lead to from everywhere but itself, in reading order."""
    for node in document.walk():
        if kind_of(node).cited and node.id != without:
            choice = _choice(node, numbering, language)
            if choice is not None:
                yield choice


def _choice(node: Node, numbering: Numbering, language: Language) -> Completion | None:
    found = numbering.get(node.id)
    if isinstance(node.payload, ReferenceEntry) and node.kind == "reference_entry":
        number = node.payload.number
        labels = [entry_number(node.payload)]
    elif found is not None:
        number = found.number
        labels = [label_text(found, each).rstrip(COLONS) for each in LANGUAGES]
    else:
        return None
    label = labels[LANGUAGES.index(language)] if len(labels) > 1 else labels[0]
    if not label:
        return None
    titles = [node.text(each).replace(OBJECT, "") for each in LANGUAGES]
    # Numbers are typed with and without the word before them: 表1, table 1, 1.
    words = (number, *labels, *titles, initials(titles[0]), initials(labels[0]))
    first = tuple(each.casefold() for each in (number, label, *titles, initials(titles[0])) if each)
    title = node.best(language).text.replace(OBJECT, "")
    return Completion(label, title, node.id, " ".join(words).casefold(), first)
