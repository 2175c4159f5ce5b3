"""Papers as files: reports, forms and minutes for Word, or as pages."""

from collections.abc import Callable
from pathlib import Path

from curriculum_studio.features.publishing.service.exports import PageMaker, Tell
from curriculum_studio.i18n import Work
from curriculum_studio.render.paper import PaperWriter, page_paper, word_paper
from curriculum_studio.session.files import check_ending, write_whole

#: Endings of the files that a paper can be, the usual one first.
ENDINGS = (".docx", ".pdf")

#: Makes a paper by a writer.
MakePaper = Callable[[PaperWriter], bytes]


def writer_of(target: Path) -> PaperWriter:
    """Return what writes a paper for a file of this name.

    Raises:
        StudioError: if a paper cannot be such a file.

    """
    check_ending(target, *ENDINGS)
    return page_paper if target.suffix.lower() == ENDINGS[1] else word_paper


def write_made(
    content: bytes, target: Path, maker: PageMaker, tell: Tell | None = None
) -> Work[Path]:
    """Write what the writer of a file made; yields progress, returns the path.

    Documents are needed no more, so this may run in a thread. `tell` hears what is to be known.

    Raises:
        StudioError: if pages cannot be made, or the file cannot be written.

    """
    if target.suffix.lower() == ENDINGS[1]:
        made = yield from maker.typeset(content, target.stem)
        content = made.pdf
        if tell is not None:
            for each in made.told:
                tell(each)
    write_whole(target, content)
    return target
