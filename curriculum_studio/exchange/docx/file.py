"""A Word file as a whole: sections, headers and footers, footnotes, and the parts around them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from curriculum_studio.domain.languages import Language
from curriculum_studio.exchange.bundle import Bundle
from curriculum_studio.exchange.docx import parts
from curriculum_studio.exchange.docx.anchors import (
    DOCUMENT_PROPERTY,
    LANGUAGES_PROPERTY,
    VERSION_PROPERTY,
)
from curriculum_studio.exchange.docx.look import Look, Page, twips
from curriculum_studio.exchange.docx.numbering import Numbers
from curriculum_studio.exchange.docx.opc import Container
from curriculum_studio.exchange.docx.pictures import Pictures
from curriculum_studio.exchange.docx.runs import Bookmarks, Footnotes, RunWriter, plain_run
from curriculum_studio.exchange.docx.styles import Style, styles_part
from curriculum_studio.exchange.docx.targets import targets_of
from curriculum_studio.exchange.docx.xml import paragraph_properties, root, run_properties, style
from curriculum_studio.exchange.outline.blocks import Outline


@dataclass(frozen=True, slots=True)
class Section:
    """How the pages of a section look; `numbers` is the form of its page numbers, "" for none."""

    page: Page
    numbers: str = ""
    start: bool = False


@dataclass(slots=True)
class WordFile:
    """Gathers what the languages and sections of one file share."""

    bundle: Bundle
    look: Look
    numbers: Numbers
    typed_footnotes: bool = False
    container: Container = field(default_factory=Container)
    bookmarks: Bookmarks = field(default_factory=Bookmarks)
    footnotes: Footnotes = field(init=False)
    pictures: Pictures = field(init=False)
    _body: list[str] = field(default_factory=list)
    _heads: str = ""
    _head_count: int = 0

    def __post_init__(self) -> None:
        self.footnotes = Footnotes(typed=self.typed_footnotes)
        self.pictures = Pictures(self.container, self.bundle.attachment, self.look.page)

    def run_writer(self, outline: Outline, suffix: str = "") -> RunWriter:
        """Return the writer of runs for one language."""
        return RunWriter(
            self.container,
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
        mirrored = self.look.page.mirrored
        written = [("header", "default", parts.header(running_head, right=True))]
        written.append(("footer", "default", parts.footer("right" if mirrored else "center")))
        if mirrored:
            written.append(("header", "even", parts.header(running_head, right=False)))
            written.append(("footer", "even", parts.footer("left")))
        references = []
        for kind, when, content in written:
            self._head_count += 1
            identity = self.container.add(kind, f"{kind}{self._head_count}.xml", content)
            references.append(f'<w:{kind}Reference w:type="{when}" r:id="{identity}"/>')
        # The schema wants headers before footers.
        self._heads = "".join(sorted(references, key=lambda each: "footerReference" in each))

    def end_section(self, section: Section) -> None:
        """Close a section: its properties go into its last paragraph, or into a tiny one."""
        properties = self._section(section)
        last = self._body[-1] if self._body else ""
        end = last.find("</w:pPr>")
        if last.startswith("<w:p>") and last.count("<w:p>") == 1 and "<w:tbl>" not in last:
            self._body[-1] = f"{last[:end]}{properties}{last[end:]}"
            return
        empty = paragraph_properties(style("Separator"), properties)
        self._body.append(f"<w:p>{empty}</w:p>")

    def _section(self, section: Section) -> str:
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

    def packed(
        self,
        last: Section,
        styles: Sequence[Style],
        title: str,
        creator: str,
        languages: Sequence[Language],
    ) -> bytes:
        """Return the file; `last` is the section of what was added since the last one ended."""
        container = self.container
        container.add("styles", "styles.xml", styles_part(self.look, styles))
        container.add("settings", "settings.xml", parts.settings(self.look))
        container.add("fontTable", "fontTable.xml", parts.font_table())
        container.add("theme", "theme/theme1.xml", parts.theme(self.look))
        # Footnotes first: what they contain may need numbers and links of its own.
        notes = self._footnotes_part()
        container.add("footnotes", "footnotes.xml", notes)
        container.add("numbering", "numbering.xml", self.numbers.part())
        body = f"<w:body>{''.join(self._body)}{self._section(last)}</w:body>"
        drawn = ("mc", "wpg", "wps") if "<wpg:" in body else ()
        document = root("w:document", body, "w", "r", "m", "wp", "a", "pic", *drawn)
        return container.packed(
            document,
            parts.core_properties(title, self.look, creator, ""),
            parts.custom_properties(self._properties(languages)),
            parts.app_properties(),
        )

    def _properties(self, languages: Sequence[Language]) -> Mapping[str, str]:
        identities = " ".join(document.id for document in self.bundle.documents)
        values = {DOCUMENT_PROPERTY: identities, LANGUAGES_PROPERTY: " ".join(languages)}
        version = self.bundle.options.get("version", "")
        return {**values, VERSION_PROPERTY: version} if version else values

    def _footnotes_part(self) -> bytes:
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
        plain = RunWriter(self.container, self.bookmarks, Footnotes(), {}, {})
        for at, (sign, words) in enumerate(self.footnotes.texts, start=1):
            mark = f"<w:r>{raised}<w:footnoteRef/></w:r><w:r>{raised}<w:t>)</w:t></w:r>"
            if self.typed_footnotes:
                mark = f"<w:r>{raised}<w:t>{sign}</w:t></w:r>"
            gap = plain_run(" ", words.language)
            inside = plain.anchored(words)
            written.append(
                f'<w:footnote w:id="{at}"><w:p>{properties}{mark}{gap}{inside}</w:p></w:footnote>'
            )
        return root("w:footnotes", "".join(written), "w", "r", "m")
