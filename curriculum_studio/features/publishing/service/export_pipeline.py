"""What an export holds: as a writer makes it, as another program makes it of that, with pages."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

from curriculum_studio.core.interchange import ExportRequest, PageReader, WriterEntry
from curriculum_studio.features.publishing.service.libreoffice import as_pdf
from curriculum_studio.i18n import Message, Work, message
from curriculum_studio.render.format_registry import for_print, load_redliner

#: Name of the option: "yes" or "no" here, for the writer the pages by node id as JSON.
PAGES = "pages"

#: The contents change their own length at most once; whatever changes longer has no stable pages.
_ROUNDS = 3

#: Is told what whoever gets a file should know of it.
Tell = Callable[[Message], None]

_WITHOUT_PAGES = message(
    "Exporting",
    "The contents have no page numbers: the pages of the headings could not be told for certain.",
)


def content_of(entry: WriterEntry, bundle: ExportRequest, tell: Tell | None = None) -> Work[bytes]:
    """Return the content of a file; yields progress. `tell` hears that pages could not be found.

    Option `pages`: "yes" looks up by LibreOffice on which page each heading of the contents stands;
    a PDF does so unless it is "no". Where the bundle names an earlier state, the changes since then
    are written, without pages.

    Raises:
        StudioError: if the writer refuses, or LibreOffice is needed and missing.

    """
    if bundle.compared is not None:
        return (yield from load_redliner(entry)(_with_pages(bundle, {})))
    printed = bool(entry.by_way_of)
    wanted = bundle.options.get(PAGES, "yes" if printed else "no")
    if wanted not in {"yes", "no"}:
        # The pages themselves are given.
        content = yield from entry.writer.load()(bundle)
        return (yield from _pdf(content, entry.by_way_of)) if printed else content
    if wanted == "yes" and entry.pages is not None:
        return (yield from _paged(entry, entry.pages.load(), bundle, tell))
    content = yield from entry.writer.load()(_with_pages(bundle, {}))
    return (yield from _pdf(content, entry.by_way_of)) if printed else content


def _paged(
    entry: WriterEntry, pages_of: PageReader, bundle: ExportRequest, tell: Tell | None
) -> Work[bytes]:
    """Write, look up the pages, write them, and look whether they still hold.

    No number is better than a wrong one; that there are none is told.
    """
    write = entry.writer.load()
    known: Mapping[str, str] = {}
    for _ in range(_ROUNDS):
        content = yield from write(_with_pages(bundle, known))
        pdf = yield from _pdf(content, entry.by_way_of or entry.suffix)
        found = pages_of(bundle, pdf)
        if found == known:
            return pdf if entry.by_way_of else content
        if found is None:
            break
        known = found
    if tell is not None:
        tell(_WITHOUT_PAGES)
    content = yield from write(_with_pages(bundle, {}))
    return (yield from _pdf(content, entry.by_way_of)) if entry.by_way_of else content


def _pdf(content: bytes, suffix: str) -> Work[bytes]:
    own = for_print(content) if suffix == ".docx" else content
    return (yield from as_pdf(own, suffix))


def _with_pages(bundle: ExportRequest, pages: Mapping[str, str]) -> ExportRequest:
    options = {name: value for name, value in bundle.options.items() if name != PAGES}
    if pages:
        options[PAGES] = json.dumps(dict(pages))
    return replace(bundle, options=options)
