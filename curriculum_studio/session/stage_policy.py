"""Which stage a standard may reach: asked at the one door, whoever knocks.

With errors a stage is reached only where somebody answers for them by name and reason, which
becomes a waiver up to that stage (`resources/rules/gates.toml`); nobody publishes with errors. A
right of coordinators was refused: a role is chosen by oneself.
"""

from collections.abc import Callable, Sequence

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import SetPayload, apply
from curriculum_studio.core.stages import ISO_STAGES, stage_of
from curriculum_studio.core.transactions import Change, EditDocument, SetWaiver, document_of
from curriculum_studio.core.versions import Reason
from curriculum_studio.i18n import StudioError, message

#: Says how many errors stand in a document at its stage, after changes of its waivers.
OpenErrors = Callable[[Document, Sequence[SetWaiver]], int]

#: What others decided, or was decided before: they let it through their own door.
_DECIDED: frozenset[Reason] = frozenset({"import", "merge", "restore"})


class StageGuard:
    """Lets a standard into a later stage only where no error stands that nobody answers for.

    Waivers in the same transaction count. Undo and redo are no way in: they lead where one was.
    """

    def __init__(self, document: Callable[[str], Document], open_errors: OpenErrors) -> None:
        """Look at documents as they stand; what `open_errors` needs is loaded when it is asked."""
        self._document = document
        self._open_errors = open_errors

    def __call__(self, changes: Sequence[Change], reason: Reason) -> None:
        """Let changes through.

        Raises:
            StudioError: if a standard would reach a stage with errors; nothing is changed.

        """
        if reason in _DECIDED:
            return
        for change in changes:
            if not isinstance(change, EditDocument) or not _of_root(change):
                continue
            before = self._document(change.document)
            after = apply(before, *change.edits).document
            if ISO_STAGES[stage_of(after)] <= ISO_STAGES[stage_of(before)]:
                continue
            waivers = [
                each
                for each in changes
                if isinstance(each, SetWaiver) and document_of(each) == change.document
            ]
            count = self._open_errors(after, waivers)
            if count:
                raise errors_stand(count)


def _of_root(change: EditDocument) -> bool:
    return any(
        isinstance(edit, SetPayload) and edit.node == change.document for edit in change.edits
    )


def errors_stand(count: int) -> StudioError:
    """Return what is said where errors stand against a stage."""
    words = message("Stages", "Errors that block this stage: {count}.")
    return StudioError(
        words.fill(count=count),
        safe=message("Stages", "The stage stays as it was."),
        remedy=message(
            "Stages", "Fix them, waive each one with a reason, or pass them with a reason."
        ),
    )
