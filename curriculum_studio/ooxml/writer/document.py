"""A Word file as a whole: sections, headers and footers, footnotes, and the parts around them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.core.languages import Language
from curriculum_studio.ooxml.draft.names import (
    COMPARED_PROPERTY,
    DOCUMENT_PROPERTY,
    LANGUAGES_PROPERTY,
    OPTIONS_PROPERTY,
    VERSION_PROPERTY,
)
from curriculum_studio.ooxml.draft.origin import OriginPart
from curriculum_studio.ooxml.writer import parts
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.opc_package import Content, WordPackage
from curriculum_studio.ooxml.writer.page_styles import Page, PageStyle, twips
from curriculum_studio.ooxml.writer.pictures import PictureWriter
from curriculum_studio.ooxml.writer.runs import BookmarkNumbers, Footnotes, RunWriter, plain_run
from curriculum_studio.ooxml.writer.styles import Style, styles_part
from curriculum_studio.ooxml.writer.xml import paragraph_properties, root, run_properties, style
from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    Citation,
    FigureBlock,
    FormulaBlock,
    HeadingBlock,
    ListItem,
    NodeText,
    Outline,
    ParagraphBlock,
    Provision,
    RemarkBlock,
    Route,
    TableBlock,
    TermHead,
)

# --- targets of references --------------------------------------------------------------------

_COUNTED_MARKERS = frozenset({"letter", "number", "aim", "step"})


def targets_of(outline: Outline) -> Mapping[str, frozenset[Route]]:
    """Return by node the ways in which a reference finds it."""
    found: dict[str, set[Route]] = {}
    for part in outline.parts:
        for node, route in _targets(part.blocks):
            if node:
                found.setdefault(node, set()).add(route)
    return {node: frozenset(routes) for node, routes in found.items()}


def _targets(blocks: Iterable[Block]) -> Iterator[tuple[str, Route]]:
    for block in blocks:
        match block:
            case HeadingBlock(text=text, number=number):
                yield from _numbered(text, counted=bool(number))
            case Provision(text=text) | TermHead(text=text):
                yield from _numbered(text, counted=True)
            case ListItem(text=text, marker=marker):
                yield from _numbered(text, counted=marker in _COUNTED_MARKERS)
            case Citation(text=text, document=document, ordinal=ordinal):
                yield from _numbered(text, counted=bool(ordinal))
                if document:
                    yield text.anchor, "label"
            case ParagraphBlock(text=text) | RemarkBlock(text=text):
                yield from _numbered(text, counted=False)
            case TableBlock():
                yield from _caption(block.caption)
                for row in block.rows:
                    for cell in row:
                        yield from _targets(cell.blocks)
                yield from _targets(block.notes)
            case FigureBlock():
                yield from _caption(block.caption)
                for picture in block.pictures:
                    yield from _caption(picture.caption)
                yield from _targets(block.notes)
            case FormulaBlock(anchor=anchor, number=number):
                if number:
                    yield anchor, "label"
            case _:
                continue


def _numbered(text: NodeText, *, counted: bool) -> Iterator[tuple[str, Route]]:
    yield text.anchor, "words"
    if counted:
        yield text.anchor, "number"


def _caption(caption: CaptionBlock | None) -> Iterator[tuple[str, Route]]:
    if caption is None:
        return
    yield caption.text.anchor, "words"
    if caption.word:
        yield caption.text.anchor, "label"


# --- the file ---------------------------------------------------------------------------------

#: Options that do not say what is written.
_OWN = frozenset({"version", "pages"})


@dataclass(frozen=True, slots=True)
class PageSection:
    """How the pages of a section look; `numbers` is the form of its page numbers, "" for none."""

    page: Page
    numbers: str = ""
    start: bool = False


@dataclass(slots=True)
class WordDocument:
    """Gathers what the languages and sections of one file share.

    `beside`: another state of the same document that goes into the same file; parts, numberings
    and pictures are then shared, and footnotes count on.
    """

    bundle: ExportRequest
    look: PageStyle
    numbers: Numbers
    typed_footnotes: bool = False
    beside: "WordDocument | None" = None
    package: WordPackage = field(default_factory=WordPackage)
    bookmarks: BookmarkNumbers = field(default_factory=BookmarkNumbers)
    footnotes: Footnotes = field(init=False)
    pictures: PictureWriter = field(init=False)
    _body: list[str] = field(default_factory=list)
    _heads: str = ""
    _head_count: int = 0

    def __post_init__(self) -> None:
        other = self.beside
        self.footnotes = Footnotes(typed=self.typed_footnotes)
        if other is None:
            self.pictures = PictureWriter(self.package, self.bundle.attachment, self.look.page)
            return
        self.footnotes.before = other.footnotes.before + len(other.footnotes.texts)
        self.package, self.numbers, self.pictures = other.package, other.numbers, other.pictures

    def run_writer(self, outline: Outline, suffix: str = "") -> RunWriter:
        """Return the writer of runs for one language."""
        return RunWriter(
            self.package.document,
            self.bookmarks,
            self.footnotes,
            targets_of(outline),
            outline.footnotes,
            suffix,
        )

    def add(self, pieces: Iterable[str]) -> None:
        """Add paragraphs and tables."""
        self._body += [piece for piece in pieces if piece]

    def heads(self, running_head: str) -> None:
        """Set header and footer of the sections with page numbers that end from now on."""
        if self.beside is not None:
            return
        mirrored = self.look.page.mirrored
        written = [("header", "default", parts.header(running_head, right=True))]
        written.append(("footer", "default", parts.footer("right" if mirrored else "center")))
        if mirrored:
            written.append(("header", "even", parts.header(running_head, right=False)))
            written.append(("footer", "even", parts.footer("left")))
        references = []
        for kind, when, content in written:
            self._head_count += 1
            identity = self.package.add(kind, f"{kind}{self._head_count}.xml", content)
            references.append(f'<w:{kind}Reference w:type="{when}" r:id="{identity}"/>')
        # The schema wants headers before footers.
        self._heads = "".join(sorted(references, key=lambda each: "footerReference" in each))

    def end_section(self, section: PageSection) -> None:
        """Close a section: its properties go into its last paragraph, or into a tiny one."""
        properties = self._section(section)
        last = self._body[-1] if self._body else ""
        end = last.find("</w:pPr>")
        if last.startswith("<w:p>") and last.count("<w:p>") == 1 and "<w:tbl>" not in last:
            self._body[-1] = f"{last[:end]}{properties}{last[end:]}"
            return
        empty = paragraph_properties(style("Separator"), properties)
        self._body.append(f"<w:p>{empty}</w:p>")

    def _section(self, section: PageSection) -> str:
        page = section.page
        size = f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"'
        size += ' w:orient="landscape"/>' if page.width > page.height else "/>"
        margins = {
            "top": page.top, "right": page.right, "bottom": page.bottom, "left": page.left,
            "header": page.header, "footer": page.footer,
        }  # fmt: skip
        edges = "".join(f' w:{side}="{twips(value)}"' for side, value in margins.items())
        start = ' w:start="1"' if section.start else ""
        numbers = f'<w:pgNumType w:fmt="{section.numbers}"{start}/>' if section.numbers else ""
        heads = self._heads if section.numbers else ""
        return (
            f'<w:sectPr>{heads}<w:type w:val="nextPage"/>{size}'
            f'<w:pgMar{edges} w:gutter="0"/>{numbers}</w:sectPr>'
        )

    def body(self, last: PageSection) -> bytes:
        """Return the text; `last` is the section of what was added since the last one ended."""
        body = f"<w:body>{''.join(self._body)}{self._section(last)}</w:body>"
        drawn = ("mc", "wpg", "wps") if "<wpg:" in body else ()
        return root("w:document", body, "w", "r", "m", "wp", "a", "pic", *drawn)

    def packed(
        self,
        document: Content,
        footnotes: Content,
        styles: Sequence[Style],
        title: str,
        creator: str,
        languages: Sequence[Language],
    ) -> bytes:
        """Return the file with its text and its footnotes, which are written before it."""
        package = self.package
        package.add("styles", "styles.xml", styles_part(self.look, styles))
        package.add("settings", "settings.xml", parts.settings(self.look))
        package.add("fontTable", "fontTable.xml", parts.font_table())
        package.add("theme", "theme/theme1.xml", parts.theme(self.look))
        package.add("numbering", "numbering.xml", self.numbers.part())
        return package.packed(
            document,
            footnotes,
            core=parts.core_properties(title, self.look, creator, self.bundle.time),
            app=parts.app_properties(),
            custom=parts.custom_properties(self._properties(languages)),
            origin=self._origin(languages),
        )

    def _origin(self, languages: Sequence[Language]) -> OriginPart | None:
        """Return what the file carries of its origin, if it goes out to be edited by others."""
        version = self.bundle.options.get("version")
        if version is None or not self.bundle.documents:
            return None
        return OriginPart(tuple(self.bundle.documents), version, tuple(languages))

    def _properties(self, languages: Sequence[Language]) -> Mapping[str, str]:
        if not self.bundle.documents:  # a paper that is no document of the library
            return {}
        identities = " ".join(document.id for document in self.bundle.documents)
        values = {DOCUMENT_PROPERTY: identities, LANGUAGES_PROPERTY: " ".join(languages)}
        options = {k: v for k, v in sorted(self.bundle.options.items()) if k not in _OWN and v}
        if version := self.bundle.options.get("version", ""):
            values[VERSION_PROPERTY] = version
        if options:
            values[OPTIONS_PROPERTY] = json.dumps(options, ensure_ascii=False)
        if self.bundle.compared is not None and self.bundle.compared.version:
            values[COMPARED_PROPERTY] = self.bundle.compared.version
        return values

    def footnotes_part(self) -> bytes:
        """Return footnotes.xml; what is in it may need numbers and links of its own."""
        separator = (
            '<w:footnote w:type="{kind}" w:id="{at}"><w:p><w:pPr>'
            '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
            "<w:r><w:{mark}/></w:r></w:p></w:footnote>"
        )
        written = [
            separator.format(kind="separator", at=-1, mark="separator"),
            separator.format(kind="continuationSeparator", at=0, mark="continuationSeparator"),
        ]
        raised = run_properties('<w:rStyle w:val="FootnoteReference"/>')
        properties = paragraph_properties(style("FootnoteText"))
        plain = RunWriter(self.package.footnotes, self.bookmarks, Footnotes(), {}, {})
        for at, (sign, words) in enumerate(self.footnotes.texts, start=self.footnotes.before + 1):
            mark = f"<w:r>{raised}<w:footnoteRef/></w:r><w:r>{raised}<w:t>)</w:t></w:r>"
            if self.typed_footnotes:
                mark = f"<w:r>{raised}<w:t>{sign}</w:t></w:r>"
            gap = plain_run(" ", words.language)
            inside = plain.anchored(words)
            written.append(
                f'<w:footnote w:id="{at}"><w:p>{properties}{mark}{gap}{inside}</w:p></w:footnote>'
            )
        return root("w:footnotes", "".join(written), "w", "r", "m")


@dataclass(frozen=True, slots=True)
class Built:
    """A file whose text is written and not packed yet."""

    file: WordDocument
    last: PageSection
    styles: Sequence[Style]
    title: str
    creator: str
    languages: Sequence[Language]

    def packed(self) -> bytes:
        """Return the file."""
        notes = self.file.footnotes_part()
        return self.packed_as(self.file.body(self.last), notes)

    def packed_as(self, document: Content, footnotes: Content) -> bytes:
        """Return the file with another text and other footnotes than its own."""
        return self.file.packed(
            document, footnotes, self.styles, self.title, self.creator, self.languages
        )
