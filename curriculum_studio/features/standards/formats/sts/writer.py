"""Standards as NISO STS XML (ANSI/NISO Z39.102-2017, the extended set with XHTML tables)."""

from collections.abc import Iterator, Mapping

from lxml import etree

from curriculum_studio.core.emptiness import printed
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.languages import Language
from curriculum_studio.core.numbering import Numbering, number
from curriculum_studio.features.standards.formats.standard_print_model import standard_outline
from curriculum_studio.features.standards.formats.sts.block_stream import Pens
from curriculum_studio.features.standards.formats.sts.inline import (
    LANG,
    NAMESPACES,
    InlineWriter,
    child,
    identities,
    made,
)
from curriculum_studio.features.standards.formats.sts.metadata import metadata
from curriculum_studio.features.standards.formats.sts.sections import Sections
from curriculum_studio.features.standards.formats.sts.tables import FigureWriter
from curriculum_studio.features.standards.formats.sts.terms import TermWriter
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.render.blocks import Block, NodeText, Outline

#: So many blocks are written between two reports of progress.
_STEP = 200

#: Name of cross references whose target is not in the file, until they are made plain text.
_LOST = "lost"


def write(bundle: ExportRequest) -> Work[bytes]:
    """Write a standard in one language; its terms stand there in all languages that have them.

    Pictures are held by the file itself. Without options.

    Raises:
        StudioError: if not exactly one language is chosen.

    """
    if len(bundle.languages) != 1:
        raise StudioError(
            message("StsExport", "NISO STS XML holds a standard in one language."),
            remedy=message("StsExport", "Choose one language; terms come along in all of them."),
        )
    language = bundle.languages[0]
    outline = standard_outline(bundle, language)
    root = etree.Element("standard", nsmap=dict(NAMESPACES))
    root.set(LANG, language)
    yield from _fill(root, bundle, outline, language)
    _settle(root)
    etree.cleanup_namespaces(root, keep_ns_prefixes=list(NAMESPACES))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _fill(
    root: etree._Element, bundle: ExportRequest, outline: Outline, language: Language
) -> Work[None]:
    document = printed(bundle.document)
    inline = InlineWriter(document)
    front, body, back = (child(root, name) for name in ("front", "body", "back"))
    front.append(metadata(document, language))
    notes = made("fn-group")
    pens = Pens(document, language, inline, FigureWriter(inline, bundle.attachment), notes)
    numbering = number(document)
    terms = TermWriter(document, numbering, language, inline)
    sections = Sections(pens, terms, front, body, back)
    blocks = list(_blocks(outline))
    for at, block in enumerate(blocks, start=1):
        sections.block(block)
        if at % _STEP == 0 or at == len(blocks):
            yield Progress(at, len(blocks), message("StsExport", "Writing NISO STS XML"))
    _footnotes(notes, outline.footnotes, inline, numbering)
    if len(notes):
        back.append(notes)
    if not len(back):
        root.remove(back)


def _blocks(outline: Outline) -> Iterator[Block]:
    for part in outline.parts:
        yield from part.blocks


def _footnotes(
    notes: etree._Element, texts: Mapping[str, NodeText], inline: InlineWriter, numbering: Numbering
) -> None:
    """Add the footnotes of the running text; those of tables stand below their table."""
    for node, text in texts.items():
        identity = inline.identity(node)
        if not identity or text.blank:
            continue
        note = child(notes, "fn", id=identity)
        label = numbering.get(node)
        child(note, "label", label.number if label is not None else "")
        inline.text(child(note, "p"), text)


def _settle(root: etree._Element) -> None:
    """Turn cross references to what is not in the file into plain text."""
    known = identities(root)
    for each in root.iter("xref"):
        if each.get("rid") not in known:
            each.tag = _LOST
    etree.strip_tags(root, _LOST)
