"""Adding a term to a glossary of the library, or to a new one."""

from collections.abc import Mapping
from dataclasses import replace

from curriculum_studio.core import tree
from curriculum_studio.core.document import assembled
from curriculum_studio.core.kinds import is_glossary
from curriculum_studio.core.payloads.standard import Term
from curriculum_studio.features.terminology.formats.glossary_builder import filled
from curriculum_studio.i18n import message, said_in
from curriculum_studio.languages import Language
from curriculum_studio.session.document_factory import new_document
from curriculum_studio.session.ports import Entry
from curriculum_studio.session.session import Session
from curriculum_studio.values import dataclass


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term that shall be: its names by language, and the language in which it was found."""

    names: Mapping[Language, str]
    lead: Language


def glossaries(session: Session) -> list[Entry]:
    """List the glossaries of the library that can be added to."""
    found = filter(is_glossary, session.entries())
    return [each for each in found if not session.is_copy(each.id)]


def add_term(session: Session, entry: TermEntry, glossary: str) -> tuple[str, str]:
    """Add a term to a glossary as one step of undo; return document and node.

    Without the id of a glossary a new one is made, in the language in which the term was found.
    """
    names = dict(entry.names)
    name = names.get(entry.lead) or next(iter(names.values()))
    label = message("Steps", "New term “{name}”").fill(name=name)
    if not glossary:
        title = said_in(entry.lead)(message("NewTerm", "Glossary"))
        made = new_document("glossary", title, entry.lead)
        node = filled(tree.fresh_of(Term(), entry.lead), names)
        node = replace(node, parent=made.id, rank=tree.rank_at(made, made.id, 0))
        session.add(assembled([made.root, node]), label)
        return made.id, node.id
    document = session.document(glossary)
    node = filled(tree.fresh_of(Term(), document.root.lead), names)
    index = len(document.children.get(document.id, ()))
    session.edit(glossary, [tree.inserted(document, document.id, index, node)], label)
    return glossary, node.id
