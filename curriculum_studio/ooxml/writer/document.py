"""A Word file as a whole: sections, headers and footers, footnotes, and the parts around them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import UTC, datetime

from docx.package import Package

from curriculum_studio import clock
from curriculum_studio.core.interchange import ExportRequest
from curriculum_studio.i18n import Work
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.draft.names import (
    COMPARED_PROPERTY,
    DOCUMENT_PROPERTY,
    LANGUAGES_PROPERTY,
    OPTIONS_PROPERTY,
    VERSION_PROPERTY,
)
from curriculum_studio.ooxml.draft.origin import OriginPart
from curriculum_studio.ooxml.elements import NAMESPACES
from curriculum_studio.ooxml.writer.numbering import Numbers
from curriculum_studio.ooxml.writer.opc_package import Content, WordPackage, saved
from curriculum_studio.ooxml.writer.pictures import PictureWriter
from curriculum_studio.ooxml.writer.runs import (
    BookmarkNumbers,
    Footnotes,
    RunWriter,
    page_number,
    plain_run,
)
from curriculum_studio.ooxml.writer.styles import (
    TAGS,
    Page,
    PageStyle,
    Style,
    styles_part,
    twips,
)
from curriculum_studio.ooxml.writer.xml import (
    DECLARATION,
    attribute,
    justified,
    page_size,
    root,
    run_properties,
    spacing,
    style,
    text,
    w_p,
    w_r,
)
from curriculum_studio.render.blocks import (
    Block,
    CaptionBlock,
    CitationBlock,
    FigureBlock,
    FormulaBlock,
    HeadingBlock,
    ListItem,
    NodeText,
    ParagraphBlock,
    PrintedOutline,
    ProvisionBlock,
    RemarkBlock,
    Route,
    TableBlock,
    TermHead,
)
from curriculum_studio.values import dataclass

# --- parts around the text --------------------------------------------------------------------

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006"

#: Fonts that may be missing on the reader's machine, with what helps to find a like one.
FONT_TABLE: tuple[tuple[str, str, str, str, str], ...] = (
    ("SimSun", "宋体", "02010600030101010101", "86", "auto"),
    ("SimHei", "黑体", "02010609060101010101", "86", "modern"),
    ("Microsoft YaHei", "微软雅黑", "020B0503020204020204", "86", "swiss"),
    ("Times New Roman", "", "02020603050405020304", "00", "roman"),
    ("Arial", "", "020B0604020202020204", "00", "swiss"),
)


def theme(look: PageStyle) -> bytes:
    """Return theme1.xml; its East Asian fonts are Chinese, so that nothing falls back to Mincho."""
    colors = {
        "dk1": "000000", "lt1": "FFFFFF", "dk2": "1D2421", "lt2": "EAF3EE", "accent1": "1B6B50",
        "accent2": "2F5F9E", "accent3": "B26A00", "accent4": "6B7671", "accent5": "8FA89C",
        "accent6": "B3261E", "hlink": "1F4E79", "folHlink": "5F497A",
    }  # fmt: skip
    scheme = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in colors.items()
    )
    fonts = "".join(
        f'<a:{name}><a:latin typeface="{font.latin}"/><a:ea typeface="{font.han}"/>'
        f'<a:cs typeface=""/><a:font script="Hans" typeface="{font.han}"/></a:{name}>'
        for name, font in (("majorFont", look.head), ("minorFont", look.body))
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme xmlns:a="{NAMESPACES["a"]}" name="Curriculum Studio">'
        f'<a:themeElements><a:clrScheme name="Curriculum Studio">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="Curriculum Studio">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="Curriculum Studio"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    ).encode()


def font_table(known: Iterable[tuple[str, str, str, str, str]] = FONT_TABLE) -> bytes:
    """Return fontTable.xml: name, other name, PANOSE number, character set and family of fonts."""
    fonts = []
    for name, other, panose, charset, family in known:
        number = f'<w:panose1 w:val="{panose}"/>' if panose else ""
        alternative = f'<w:altName w:val="{other}"/>' if other else ""
        fonts.append(
            f'<w:font w:name="{name}">{alternative}{number}'
            f'<w:charset w:val="{charset}"/><w:family w:val="{family}"/>'
            '<w:pitch w:val="variable"/></w:font>'
        )
    return root("w:fonts", "".join(fonts), "w")


def settings(look: PageStyle) -> bytes:
    """Return settings.xml.

    Fields are not updated on opening: Word would ask a question first, and all results stand there
    already. Only the contents are marked as out of date. German words are long
    and may be parted.
    """
    mirrored = "<w:mirrorMargins/>" if look.page.mirrored else ""
    even = "<w:evenAndOddHeaders/>" if look.page.mirrored else ""
    hyphens = '<w:autoHyphenation w:val="1"/>' if look.language == "de" else ""
    compatible = (
        '<w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    )
    separators = '<w:footnote w:id="-1"/><w:footnote w:id="0"/>'
    inside = (
        f'<w:zoom w:percent="100"/>{mirrored}<w:defaultTabStop w:val="420"/>{hyphens}{even}'
        '<w:characterSpacingControl w:val="compressPunctuation"/>'
        f"<w:footnotePr>{separators}</w:footnotePr><w:compat>{compatible}</w:compat>"
        f'<w:themeFontLang w:val="{TAGS[look.language]}" w:eastAsia="zh-CN"/>'
    )
    return root("w:settings", inside, "w")


def core_properties(title: str, look: PageStyle, creator: str, time: str = "") -> bytes:
    """Return core.xml: what file managers show.

    `time` is when it was written, ISO 8601 with a zone; without it, now.
    """
    moment = datetime.fromisoformat(time) if time else clock.now()
    written = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    times = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{written}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f"{DECLARATION}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{text(title)}</dc:title><dc:subject></dc:subject>"
        f"<dc:creator>{text(creator)}</dc:creator>"
        f"<dc:language>{TAGS[look.language]}</dc:language>{times}</cp:coreProperties>"
    ).encode()


def app_properties() -> bytes:
    """Return app.xml: which program wrote the file."""
    return (
        f'{DECLARATION}<Properties xmlns="{_PROPERTIES}/extended-properties">'
        "<Application>Curriculum Studio</Application></Properties>"
    ).encode()


def custom_properties(values: Mapping[str, str]) -> bytes:
    """Return custom.xml; office programs keep it when they save (facts: the best carrier)."""
    inside = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{at}"'
        f' name="{attribute(name)}"><vt:lpwstr>{text(value)}</vt:lpwstr></property>'
        for at, (name, value) in enumerate(values.items(), start=2)
    )
    return (
        f'{DECLARATION}<Properties xmlns="{_PROPERTIES}/custom-properties"'
        f' xmlns:vt="{_PROPERTIES}/docPropsVTypes">{inside}</Properties>'
    ).encode()


def header(words: str, *, right: bool) -> bytes:
    """Return a header with the number of the document, on the outer side of its page."""
    side = justified("right" if right else "left")
    return root("w:hdr", w_p(w_r(words), style("Header"), side), "w")


def footer(side: str) -> bytes:
    """Return a footer with the page number at a side: left, center, right."""
    return root("w:ftr", w_p(page_number(), style("Footer"), justified(side)), "w")


# --- targets of references --------------------------------------------------------------------

#: Markers of lists whose items bear no number.
_PLAIN_MARKERS = frozenset({"dash", "dot"})


def targets_of(outline: PrintedOutline) -> Mapping[str, frozenset[Route]]:
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
            case ProvisionBlock(text=text) | TermHead(text=text):
                yield from _numbered(text, counted=True)
            case ListItem(text=text, marker=marker):
                yield from _numbered(text, counted=marker not in _PLAIN_MARKERS)
            case CitationBlock(text=text, document=document, ordinal=ordinal):
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

    def run_writer(self, outline: PrintedOutline, suffix: str = "") -> RunWriter:
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
        written = [("header", "default", header(running_head, right=True))]
        written.append(("footer", "default", footer("right" if mirrored else "center")))
        if mirrored:
            written.append(("header", "even", header(running_head, right=False)))
            written.append(("footer", "even", footer("left")))
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
        self._body.append(w_p("", style("Separator"), properties))

    def _section(self, section: PageSection) -> str:
        page = section.page
        edges = {
            "top": page.top, "right": page.right, "bottom": page.bottom, "left": page.left,
            "header": page.header, "footer": page.footer,
        }  # fmt: skip
        margins = {edge: twips(size) for edge, size in edges.items()}
        size = page_size(twips(page.width), twips(page.height), margins)
        start = ' w:start="1"' if section.start else ""
        numbers = f'<w:pgNumType w:fmt="{section.numbers}"{start}/>' if section.numbers else ""
        heads = self._heads if section.numbers else ""
        return f'<w:sectPr>{heads}<w:type w:val="nextPage"/>{size}{numbers}</w:sectPr>'

    def body(self, last: PageSection) -> bytes:
        """Return the text; `last` is the section of what was added since the last one ended."""
        body = f"<w:body>{''.join(self._body)}{self._section(last)}</w:body>"
        drawn = ("mc", "wpg", "wps") if "<wpg:" in body else ()
        return root("w:document", body, "w", "r", "m", "wp", "a", "pic", *drawn)

    def closed(
        self,
        document: Content,
        footnotes: Content,
        styles: Sequence[Style],
        title: str,
        creator: str,
        languages: Sequence[Language],
    ) -> Package:
        """Return the package with its text and its footnotes, which are written before it."""
        package = self.package
        package.add("styles", "styles.xml", styles_part(self.look, styles))
        package.add("settings", "settings.xml", settings(self.look))
        package.add("fontTable", "fontTable.xml", font_table())
        package.add("theme", "theme/theme1.xml", theme(self.look))
        package.add("numbering", "numbering.xml", self.numbers.part())
        return package.closed(
            document,
            footnotes,
            core=core_properties(title, self.look, creator, self.bundle.time),
            app=app_properties(),
            custom=custom_properties(self._properties(languages)),
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
            '<w:footnote w:type="{kind}" w:id="{at}">'
            + w_p("<w:r><w:{mark}/></w:r>", spacing(before=0, after=0, line=240, rule="auto"))
            + "</w:footnote>"
        )
        written = [
            separator.format(kind="separator", at=-1, mark="separator"),
            separator.format(kind="continuationSeparator", at=0, mark="continuationSeparator"),
        ]
        raised = run_properties('<w:rStyle w:val="FootnoteReference"/>')
        plain = RunWriter(self.package.footnotes, self.bookmarks, Footnotes(), {}, {})
        for at, (sign, words) in enumerate(self.footnotes.texts, start=self.footnotes.before + 1):
            mark = f"<w:r>{raised}<w:footnoteRef/></w:r><w:r>{raised}<w:t>)</w:t></w:r>"
            if self.typed_footnotes:
                mark = f"<w:r>{raised}<w:t>{sign}</w:t></w:r>"
            gap = plain_run(" ", words.language)
            inside = plain.anchored(words)
            whole = w_p(f"{mark}{gap}{inside}", style("FootnoteText"))
            written.append(f'<w:footnote w:id="{at}">{whole}</w:footnote>')
        return root("w:footnotes", "".join(written), "w", "r", "m")


@dataclass(frozen=True, slots=True)
class Built:
    """A file whose text is written and not closed yet."""

    file: WordDocument
    last: PageSection
    styles: Sequence[Style]
    title: str
    creator: str
    languages: Sequence[Language]

    def packed(self) -> bytes:
        """Return the file."""
        return saved(self._closed())

    def finished(self) -> Work[bytes]:
        """Return the file with what the request puts beside its text; yields progress of that."""
        package = self._closed()
        if (finish := self.file.bundle.finish) is not None:
            yield from finish(package)
        return saved(package)

    def packed_as(self, document: Content, footnotes: Content) -> bytes:
        """Return the file with another text and other footnotes than its own."""
        return saved(self._closed_as(document, footnotes))

    def _closed(self) -> Package:
        notes = self.file.footnotes_part()
        return self._closed_as(self.file.body(self.last), notes)

    def _closed_as(self, document: Content, footnotes: Content) -> Package:
        return self.file.closed(
            document, footnotes, self.styles, self.title, self.creator, self.languages
        )
