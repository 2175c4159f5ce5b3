"""What the verbs do that change single places of a document, each in one step of undo."""

import sys
from collections.abc import Sequence

from curriculum_studio.bootstrap.application import Application
from curriculum_studio.console.context import ConsoleContext, found
from curriculum_studio.console.option_types import language_of, unknown
from curriculum_studio.console.output import Output
from curriculum_studio.console.places import place_in
from curriculum_studio.console.results import Record, Result
from curriculum_studio.core import tree
from curriculum_studio.core.derived import ReferenceIndex
from curriculum_studio.core.document import Document, Node
from curriculum_studio.core.edits import Edit, EditError, SetCell, apply
from curriculum_studio.core.kinds import KINDS, is_cell, is_row, kind_of
from curriculum_studio.core.locators import brief
from curriculum_studio.core.numbering import References, number
from curriculum_studio.core.retyping import retyped
from curriculum_studio.core.text import Cell, cleaned
from curriculum_studio.core.translation_state import typed
from curriculum_studio.editor.editing import insertion, levels
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import Language

_UNCHANGED = message("CommandLine", "Nothing was changed.")


class _Place:
    """A place of a document in the library, found by what was typed."""

    def __init__(
        self, application: Application, wanted: str, place: str, language: Language
    ) -> None:
        entry = found(application.session.entries(), wanted)
        self._application = application
        self._language: Language = language
        self.document = application.session.document(entry.id)
        self.numbering = number(self.document)
        self.node = place_in(self.document, self.numbering, place)

    def other(self, place: str) -> Node:
        """Return another node of the document."""
        return place_in(self.document, self.numbering, place)

    def edit(self, edits: Sequence[Edit], label: Message) -> None:
        """Change the document in one step of undo.

        Raises:
            StudioError: if a place cannot take what would come there, or nothing may be changed.

        """
        try:
            self._application.session.edit(self.document.id, edits, label)
        except EditError as problem:
            raise _impossible() from problem
        self.document = self._application.session.document(self.document.id)
        self.numbering = number(self.document)

    def said(self, node: str) -> str:
        """Return where a node stands now, in a word or two."""
        return brief(self.document, self.numbering, node, self._language)


def _impossible() -> StudioError:
    return StudioError(
        message("CommandLine", "It cannot stand in this place."),
        safe=_UNCHANGED,
        remedy=message("CommandLine", "Choose another place."),
    )


def _read(text: str) -> str:
    """Return what was typed, or for - what stands in the standard input, without its last line end.

    Raises:
        StudioError: if that is no UTF-8.

    """
    if text != "-":
        return text
    source = getattr(sys.stdin, "buffer", None)
    try:
        words = sys.stdin.read() if source is None else source.read().decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise StudioError(
            message("CommandLine", "The standard input is no text in UTF-8."), safe=_UNCHANGED
        ) from problem
    return words.removesuffix("\n").removesuffix("\r")


# --- set --------------------------------------------------------------------------------------


class ChangedText(Record, omit_defaults=False):
    """A text that reads otherwise now."""

    document: str
    node: str
    place: str
    language: str
    before: str
    after: str

    def tell(self, output: Output) -> None:
        """Write the place and the text."""
        output.line("\t".join(each for each in (self.place, self.after) if each))


def set_text(
    context: ConsoleContext, *, document: str, place: str, text: str, lang: str, plain: bool
) -> Result:
    """Write a text into a place; what did not change of it keeps its marks and references."""
    language, words = language_of(lang), _read(text)
    with context.writing() as application:
        at = _Place(application, document, place, context.reading_language)
        node, chosen = at.node, language or at.node.lead
        if not kind_of(node).text:
            raise StudioError(
                message("CommandLine", "This place has no text of its own."),
                safe=_UNCHANGED,
                remedy=message("CommandLine", "Name a place in it, such as the second paragraph."),
            )
        references = References(at.document, at.numbering)
        before = node.cell(chosen)
        after = retyped(before, words, lambda cell: references.shown(cell, chosen))
        if after.lost and not plain:
            raise StudioError(
                message(
                    "CommandLine", "References, footnotes or formulas would be lost: {count}."
                ).fill(count=after.lost),
                safe=_UNCHANGED,
                remedy=message(
                    "CommandLine", "Leave their numbers in the text as they are, or add --plain."
                ),
            )
        if (after.cell.text, after.cell.marks) != (before.text, before.marks):
            cell = typed(node, chosen, after.cell) if after.cell.text else None
            at.edit((SetCell(node.id, chosen, cell),), message("Steps", "Write a text"))
        return ChangedText(
            document=at.document.id,
            node=node.id,
            place=at.said(node.id),
            language=chosen,
            before=references.shown(before, chosen),
            after=References(at.document, at.numbering).shown(
                at.document.nodes[node.id].cell(chosen), chosen
            ),
        )


# --- insert -----------------------------------------------------------------------------------


class ChangedNode(Record):
    """A node that came, went or moved: where it stands now, or stood."""

    document: str
    node: str
    kind: str
    place: str = ""
    removed: int = 0
    references: int = 0

    def tell(self, output: Output) -> None:
        """Write the id and the place."""
        output.line("\t".join(each for each in (self.node, self.place) if each))
        if self.references:
            said = message("CommandLine", "References that lead nowhere now: {count}.")
            output.note(said.fill(count=self.references))


def insert_node(
    context: ConsoleContext, *, document: str, place: str, what: str, text: str, lang: str
) -> Result:
    """Insert something beside a place, where its kind may stand, as the Insert menu does."""
    language, words = language_of(lang), cleaned(_read(text))
    if what not in insertion.THINGS:
        raise unknown(what, tuple(insertion.THINGS))
    with context.writing() as application:
        at = _Place(application, document, place, context.reading_language)
        step = insertion.inserted(at.document, at.node.id, what)
        if step is None:
            fitting = insertion.allowed(at.document, at.node.id)
            raise StudioError(
                message("CommandLine", "It cannot stand in this place."),
                safe=_UNCHANGED,
                remedy=message("CommandLine", "Choices: {choices}.").fill(
                    choices=", ".join(fitting) or "—"
                ),
            )
        edits = list(step.edits)
        after = apply(at.document, *edits).document
        node = after.nodes[step.node]
        if words and not kind_of(node).text:
            raise StudioError(
                message("CommandLine", "This place has no text of its own."),
                safe=_UNCHANGED,
                remedy=message("CommandLine", "Leave out --text, and write with set afterwards."),
            )
        if words:
            chosen = language or node.lead
            edits.append(SetCell(node.id, chosen, typed(node, chosen, Cell(words))))
        at.edit(edits, step.label)
        made = _made(at.document, step.node, insertion.THINGS[what].kind)
        return ChangedNode(
            document=at.document.id, node=made.id, kind=made.kind, place=at.said(made.id)
        )


def _made(document: Document, node: str, kind: str) -> Node:
    """Return what was inserted: the node into which one writes, or what holds that."""
    above = (document.nodes[node], *document.ancestors(node))
    return next((each for each in above if each.kind == kind), document.nodes[node])


# --- remove and move --------------------------------------------------------------------------


def remove_node(context: ConsoleContext, *, document: str, place: str) -> Result:
    """Remove a place with all below it; a row of a table with the cells that reach over it."""
    with context.writing() as application:
        at = _Place(application, document, place, context.reading_language)
        _must_have_a_place(at.node)
        step = None
        if not is_cell(at.node):
            step = levels.removed(at.document, (at.node.id,), lambda _: "")
        if step is None:
            raise StudioError(
                message("CommandLine", "A cell cannot be removed from its table."),
                safe=_UNCHANGED,
                remedy=message("CommandLine", "Remove its row, or set its text to nothing."),
            )
        gone, before = at.said(at.node.id), at.document
        at.edit(step.edits, step.label)
        left = {each for each in before.nodes if each not in at.document}
        index = ReferenceIndex(at.document)
        return ChangedNode(
            document=before.id,
            node=at.node.id,
            kind=at.node.kind,
            place=gone,
            removed=len(left),
            references=len({each for node in left for each in index.to(node)}),
        )


def move_node(
    context: ConsoleContext, *, document: str, place: str, behind: str, before: str, into: str
) -> Result:
    """Move a place with all below it beside or into another one."""
    if sum(bool(each) for each in (behind, before, into)) != 1:
        raise StudioError(
            message("CommandLine", "The place is missing."),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "Add one of --behind, --before and --into."),
        )
    with context.writing() as application:
        at = _Place(application, document, place, context.reading_language)
        _must_have_a_place(at.node)
        target = at.other(behind or before or into)
        if is_cell(at.node) or is_row(at.node):
            raise StudioError(
                message("CommandLine", "Rows and cells of a table stay in their places."),
                safe=_UNCHANGED,
                remedy=message("CommandLine", "Move rows in the window, in the table itself."),
            )
        parent = target if into else at.document.nodes.get(target.parent)
        if parent is None or at.node.kind not in KINDS[parent.kind].children:
            raise _impossible()
        siblings = [e for e in at.document.children.get(parent.id, ()) if e != at.node.id]
        index = len(siblings)
        if not into:
            if target.id == at.node.id:
                raise _impossible()
            index = siblings.index(target.id) + bool(behind)
        edits = tree.moved(at.document, at.node.id, parent.id, index)
        at.edit(edits, message("Steps", "Move a place"))
        return ChangedNode(
            document=at.document.id,
            node=at.node.id,
            kind=at.node.kind,
            place=at.said(at.node.id),
        )


def _must_have_a_place(node: Node) -> None:
    """Refuse the document as a whole."""
    if not node.parent:
        raise StudioError(
            message("CommandLine", "This is the document as a whole."),
            safe=_UNCHANGED,
            remedy=message("CommandLine", "Name a place in it."),
        )
