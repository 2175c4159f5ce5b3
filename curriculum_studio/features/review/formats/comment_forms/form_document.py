"""Small Word files made from strings: what every form needs."""

from dataclasses import dataclass

from curriculum_studio.ooxml.writer.opc_package import WordPackage
from curriculum_studio.ooxml.writer.xml import DECLARATION, root, text

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

#: Millimetres to the twips of Word.
_TWIPS = 56.6929


def twips(millimetres: float) -> int:
    """Return a length in twentieths of a point."""
    return round(millimetres * _TWIPS)


@dataclass(frozen=True, slots=True)
class FormPaper:
    """A page: sizes and margins (top, right, bottom, left) in twips."""

    width: int
    height: int
    margins: tuple[int, int, int, int]
    header: int = 567
    footer: int = 567

    @property
    def inner(self) -> int:
        """The width between the margins."""
        return self.width - self.margins[1] - self.margins[3]

    def section(self, header: str, footer: str) -> str:
        """Return w:sectPr with header and footer by the ids of their relationships."""
        turned = ' w:orient="landscape"' if self.width > self.height else ""
        top, right, bottom, left = self.margins
        return (
            f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/>'
            f'<w:footerReference w:type="default" r:id="{footer}"/>'
            f'<w:pgSz w:w="{self.width}" w:h="{self.height}"{turned}/>'
            f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}"'
            f' w:header="{self.header}" w:footer="{self.footer}" w:gutter="0"/></w:sectPr>'
        )


@dataclass(frozen=True, slots=True)
class FormFont:
    """Fonts of a form, and its size in half points."""

    latin: str
    han: str
    size: int
    language: str = "zh-CN"


def run(
    words: str,
    *,
    bold: bool = False,
    italic: bool = False,
    heading: bool = False,
    size: int = 0,
    raised: bool = False,
) -> str:
    """Return a run; sizes in half points. A heading is in 黑体, which needs no bold type."""
    looks = '<w:rFonts w:ascii="SimHei" w:hAnsi="SimHei" w:eastAsia="SimHei"/>' if heading else ""
    looks += ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    looks += '<w:position w:val="6"/>' if raised else ""
    looks += f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else ""
    properties = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    inside = text(words).replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    inside = inside.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return f'<w:r>{properties}<w:t xml:space="preserve">{inside}</w:t></w:r>'


def field(name: str, shown: str = "1", *, size: int = 0) -> str:
    """Return a simple field such as PAGE."""
    return f'<w:fldSimple w:instr=" {name} ">{run(shown, size=size)}</w:fldSimple>'


def paragraph(
    *inside: str,
    align: str = "",
    before: int = 0,
    after: int = 0,
    line: int = 0,
    style: str = "",
    tabs: tuple[int, ...] = (),
    with_next: bool = False,
) -> str:
    """Return a paragraph; spaces and tab stops in twips, `line` an exact height.

    `with_next` keeps it on the page of the next one.
    """
    own = f'<w:pStyle w:val="{style}"/>' if style else ""
    own += "<w:keepNext/>" if with_next else ""
    if tabs:
        stops = "".join(f'<w:tab w:val="left" w:pos="{each}"/>' for each in tabs)
        own += f"<w:tabs>{stops}</w:tabs>"
    if before or after or line:
        exact = f' w:line="{line}" w:lineRule="exact"' if line else ""
        own += f'<w:spacing w:before="{before}" w:after="{after}"{exact}/>'
    own += f'<w:jc w:val="{align}"/>' if align else ""
    properties = f"<w:pPr>{own}</w:pPr>" if own else ""
    return f"<w:p>{properties}{''.join(inside)}</w:p>"


def cell(width: int, inside: str, *, fill: str = "", borders: str = "") -> str:
    """Return a cell of a table."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    edges = f"<w:tcBorders>{borders}</w:tcBorders>" if borders else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{edges}{shade}</w:tcPr>{inside}</w:tc>'
    )


def row(cells: str, *, header: bool = False, whole: bool = False) -> str:
    """Return a row; a header is shown again on each page, a whole one is not divided."""
    own = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if header else "")
    return f"<w:tr>{f'<w:trPr>{own}</w:trPr>' if own else ''}{cells}</w:tr>"


def table(
    widths: tuple[int, ...],
    rows: str,
    *,
    inner_lines: bool = True,
    outer_lines: bool = True,
    margin: int = 99,
) -> str:
    """Return a table with fixed widths in twips."""
    edges = ["top", "left", "bottom", "right"] if outer_lines else []
    edges += ["insideH", "insideV"] if inner_lines else []
    borders = "".join(
        f'<w:{edge} w:val="single" w:sz="6" w:space="0" w:color="auto"/>' for edge in edges
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:left w:w="{margin}" w:type="dxa"/><w:right w:w="{margin}" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def styles(font: FormFont, more: str = "") -> bytes:
    """Return styles.xml with the font of all text."""
    fonts = (
        f'<w:rFonts w:ascii="{font.latin}" w:hAnsi="{font.latin}" w:eastAsia="{font.han}"'
        f' w:cs="{font.latin}"/>'
    )
    language = f'<w:lang w:val="{font.language}" w:eastAsia="zh-CN"/>'
    size = f'<w:sz w:val="{font.size}"/><w:szCs w:val="{font.size}"/>'
    inside = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{size}{language}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/></w:style>{more}"
    )
    return root("w:styles", inside, "w")


def fonts(font: FormFont) -> bytes:
    """Return fontTable.xml, by which a program without these fonts finds others like them."""
    kinds = {font.latin: ("swiss", "00"), font.han: ("auto", "86")}
    if font.latin.startswith("Times"):
        kinds[font.latin] = ("roman", "00")
    inside = "".join(
        f'<w:font w:name="{name}"><w:charset w:val="{charset}"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for name, (family, charset) in kinds.items()
    )
    return root("w:fonts", inside, "w")


def packed(
    title: str, body: str, paper: FormPaper, header: str, footer: str, look: tuple[bytes, bytes]
) -> bytes:
    """Return a Word file of a body with a header and a footer; `look` is its styles and fonts."""
    package = WordPackage()
    package.add("styles", "styles.xml", look[0])
    above = package.add("header", "header1.xml", root("w:hdr", header, "w"))
    below = package.add("footer", "footer1.xml", root("w:ftr", footer, "w"))
    package.add("fontTable", "fontTable.xml", look[1])
    whole = f"<w:body>{body}{paper.section(above, below)}</w:body>"
    core = (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{text(title)}</dc:title></cp:coreProperties>"
    )
    return package.packed(root("w:document", whole, "w", "r"), None, core=core.encode())
