"""A large paste: read and planned in a thread, with progress and Cancel, and inserted at the end.

Loaded with the first paste only, as what it works with is.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from curriculum_studio.core.document import Document
from curriculum_studio.core.edits import Edit, EditError, apply
from curriculum_studio.core.languages import Language
from curriculum_studio.core.versions import attachment_hash
from curriculum_studio.editor.clipboard.blocks import Pasted, PictureBlock
from curriculum_studio.editor.clipboard.foreign_formats import Clip, read_clip
from curriculum_studio.editor.clipboard.paste import PasteCaret, Paster, Planned
from curriculum_studio.i18n import Progress, StudioError, Work, message, told_as
from curriculum_studio.untrusted.picture_preparation import prepared_in
from curriculum_studio.untrusted.worker_process import WorkerProcess

READING = message("Pasting", "Reading the clipboard")
_PICTURES = message("Pasting", "Preparing pictures")
_PLACING = message("Pasting", "Inserting")

#: More pieces of text (paragraphs, items, a quarter of the cells) than that take a while.
_MANY = 250
#: So many bytes of pictures take a while, and images in memory with so many pixels.
_HEAVY, _LARGE = 2_000_000, 4_000_000


@dataclass(frozen=True, slots=True)
class Target:
    """Where is pasted: the selection in a text, and the edits that make that text if it is new."""

    node: str
    language: Language
    start: int
    end: int
    before: tuple[Edit, ...] = ()

    def caret(self, document: Document) -> PasteCaret:
        """Return the selection in a document, as far as its text reaches there."""
        longest = len(document.nodes[self.node].cell(self.language))
        return PasteCaret(
            self.node, self.language, min(self.start, longest), min(self.end, longest)
        )


@dataclass(slots=True)
class PlannedPaste:
    """What is pasted, planned for the document as it stood; `kept` are pictures to be stored."""

    pasted: Pasted
    planned: Planned | None = None
    kept: dict[str, tuple[bytes, str, str]] = field(default_factory=dict)

    def plan(self, document: Document, target: Target) -> Planned:
        """Return what pasting changes in a document.

        Raises:
            StudioError: if there is nothing but pictures that cannot be shown, or the place of the
                paste is gone.

        """
        try:
            begun = apply(document, *target.before).document if target.before else document
        except EditError as problem:
            raise _gone() from problem
        if target.node not in begun.nodes:
            raise _gone()
        return Paster(self._keep).plan(begun, target.caret(begun), self.pasted)

    def store(self, put: Callable[[bytes, str, str], str]) -> None:
        """Keep the pictures."""
        for content, media_type, name in self.kept.values():
            put(content, media_type, name)

    def _keep(self, content: bytes, media_type: str, name: str) -> str:
        identity = attachment_hash(content)
        self.kept[identity] = (content, media_type, name)
        return identity


def takes_a_while(clip: Clip) -> bool:
    """Whether pasting would hold up whoever writes."""
    pieces = clip.html.count("<p") + clip.html.count("<li") + clip.html.count("<td") // 4
    pieces = max(pieces, clip.text.count("\n") + clip.text.count("\t") // 4)
    if pieces > _MANY or clip.size > _HEAVY:
        return True
    return clip.image is not None and clip.image.width() * clip.image.height() > _LARGE


def prepared(clip: Clip, document: Document, target: Target) -> Work[PlannedPaste]:
    """Read, prepare pictures and plan; nothing is changed."""
    yield Progress(0, 0, READING)
    pasted = read_clip(clip)
    blocks = list(pasted.blocks)
    pictures = [at for at, block in enumerate(blocks) if isinstance(block, PictureBlock)]
    with WorkerProcess() as apart:
        for done, at in enumerate(pictures):
            progress = Progress(done, len(pictures), _PICTURES)
            yield progress
            block = blocks[at]
            if isinstance(block, PictureBlock):
                try:
                    work = prepared_in(apart, block.content, block.name)
                    blocks[at] = replace(block, ready=(yield from told_as(progress, work)))
                except StudioError:
                    continue  # it is told when it would be inserted
    ready = PlannedPaste(replace(pasted, blocks=tuple(blocks)))
    yield Progress(0, 0, _PLACING)
    if blocks:
        ready.planned = ready.plan(document, target)
    return ready


def _gone() -> StudioError:
    return StudioError(
        message("Pasting", "The place for what was pasted is gone."),
        safe=message("Pasting", "Nothing was inserted."),
        remedy=message("Pasting", "Put the caret where it shall stand, and paste again."),
    )
