"""Writing on behind sentences by rule: entries, terms, and a foreword of one's own."""

from curriculum_studio.core import tree
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, SetKind, SetPayload
from curriculum_studio.core.kinds import KINDS, role_of
from curriculum_studio.core.payloads.standard import Clause, FrontMatter
from curriculum_studio.core.roles import Role
from curriculum_studio.editor.editing.paragraphs import is_empty
from curriculum_studio.editor.editing.step import EditStep
from curriculum_studio.editor.messages import kind_name
from curriculum_studio.i18n import message
from curriculum_studio.languages import Language
from curriculum_studio.render.fixed_sentences import (
    foreword_texts,
    own_wording,
    with_wording,
)

BY_RULE = message("PageSteps", "Back to the wording of the rules")
OWN_FOREWORD = message("PageSteps", "Write the foreword yourself")
_NEW = message("PageSteps", "New: {what}")

#: What chapters 2 and 3 list below their sentence.
_LISTED = {"references": "reference_entry", "terms": "term"}


def entered_sentence(document: Document, holder: str, name: str) -> EditStep | None:
    """Return what Enter does in a sentence by rule: the next text, of the kind that follows there.

    In the foreword its sentences become texts of the document, since one of its own stands among
    them; that they were there by rule comes back when these are removed.
    """
    node = document.nodes[holder]
    if isinstance(node.payload, Clause):
        return _listed(document, node, _LISTED.get(node.payload.role, ""))
    return _own_foreword(document, node, name)


def _listed(document: Document, chapter: Node, kind: str) -> EditStep | None:
    if not kind:
        return None
    label = _NEW.fill(what=kind_name(kind))
    first = next(iter(document.children_of(chapter.id)), None)
    if first is not None and is_empty(document, first):
        if first.kind == kind:
            return EditStep((), label, first.id, 0)
        if role_of(first) is Role.PARAGRAPH:
            turned = SetKind(first.id, kind, KINDS[kind].payload())
            return EditStep((turned,), label, first.id, 0)
    new = tree.fresh(kind, lead=chapter.lead)
    edit = tree.inserted(document, chapter.id, 0, new)
    return EditStep((edit,), label, new.id, 0)


def _own_foreword(document: Document, foreword: Node, name: str) -> EditStep | None:
    front = document.root.payload
    if not isinstance(front, FrontMatter):
        return None
    lead = foreword.lead
    texts: list[Node] = []
    new = tree.fresh_paragraph(lead)
    for each, node in foreword_texts(front, lead):
        texts.append(node)
        if each == name:
            texts.append(new)
    edits: tuple[Edit, ...] = tree.inserted_branches(
        document, foreword.id, 0, [(node,) for node in texts]
    )
    return EditStep(edits, OWN_FOREWORD, new.id, 0)


def ruled(document: Document, name: str, language: Language) -> EditStep | None:
    """Return what brings a sentence back as it is by rule; None if it reads so."""
    root = document.root
    front = root.payload
    if not isinstance(front, FrontMatter) or not own_wording(name, front, language):
        return None
    return EditStep((SetPayload(root.id, with_wording(front, name, language, "")),), BY_RULE)
