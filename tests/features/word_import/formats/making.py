"""Small Word files made by hand: paragraphs, tables, styles, lists, notes, as XML."""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import replace
from html import escape

from curriculum_studio.core.interchange import ReceivedFile
from curriculum_studio.features.word_import.formats.lesson_plans.tab_tables import with_tab_tables
from curriculum_studio.features.word_import.formats.lesson_plans.unit_reader import built_unit
from curriculum_studio.languages import Language
from curriculum_studio.ooxml.reader.body import read_word
from tests.untrusted.containers import CONTENT_TYPES, ROOT_RELATIONS, WORD, zipped

NAMES = (
    f'xmlns:w="{WORD}"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def r(text: str, looks: str = "") -> str:
    """A run; looks are the names of properties such as "b" or the whole XML of them."""
    properties = looks if looks.startswith("<") else "".join(f"<w:{x}/>" for x in looks.split())
    inner = "<w:br/>".join(
        "<w:tab/>".join(
            f'<w:t xml:space="preserve">{escape(piece, quote=False)}</w:t>' if piece else ""
            for piece in line.split("\t")
        )
        for line in text.split("\n")
    )
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{inner}</w:r>"


def p(*content: str, style: str = "", more: str = "", num: tuple[int, int] | None = None) -> str:
    """A paragraph of runs; text that is no XML becomes a run."""
    runs = "".join(each if each.startswith("<") else r(each) for each in content)
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if num:
        properties += f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>'
    properties += more
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


CENTER = '<w:jc w:val="center"/>'


def tc(content: str = "", *, span: int = 1, merge: str = "", width: int = 1000) -> str:
    """A cell; merge is "restart" or "continue"."""
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    if span > 1:
        properties += f'<w:gridSpan w:val="{span}"/>'
    if merge:
        properties += f'<w:vMerge w:val="{merge}"/>' if merge == "restart" else "<w:vMerge/>"
    inner = content if content.startswith("<") else p(*([content] if content else []))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def tr(*cells: str, head: bool = False, more: str = "") -> str:
    properties = ("<w:tblHeader/>" if head else "") + more
    made = "".join(each if each.startswith("<w:tc>") else tc(each) for each in cells)
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{made}</w:tr>"


def tbl(*rows: str, widths: Iterable[int] = (1000, 1000)) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def field(code: str, result: str) -> str:
    """A complex field in its runs."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"{result if result.startswith('<') else r(result)}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def note(kind: str, identity: int) -> str:
    return f'<w:r><w:{kind}Reference w:id="{identity}"/></w:r>'


def bookmark(name: str, content: str) -> str:
    """Content with a bookmark around it."""
    inner = content if content.startswith("<") else r(content)
    return f'<w:bookmarkStart w:id="9" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="9"/>'


def picture(relation: str = "pic1", mm: float = 50) -> str:
    extent = f'<wp:extent cx="{int(mm * 36000)}" cy="360000"/>'
    return (
        f"<w:r><w:drawing><wp:inline>{extent}<a:graphic><a:graphicData>"
        f'<a:blip r:embed="{relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def text_box(*paragraphs: str) -> str:
    """A text box as Word writes it: the new form, and the old one as fallback."""
    inner = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        "<w:r><mc:AlternateContent>"
        '<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData>'
        f"<wps:wsp><wps:txbx>{inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
        "</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )


def formula(*inner: str) -> str:
    return f"<m:oMath>{''.join(inner)}</m:oMath>"


def mr(text: str) -> str:
    return f"<m:r><m:t>{escape(text)}</m:t></m:r>"


def style(
    identity: str, name: str, *, based: str = "", more: str = "", default: bool = False
) -> str:
    on = f'<w:basedOn w:val="{based}"/>' if based else ""
    standing = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="paragraph"{standing} w:styleId="{identity}">'
        f'<w:name w:val="{name}"/>{on}{more}</w:style>'
    )


def outline(level: int) -> str:
    return f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>'


#: Numbered ids, as WPS and Word in Chinese write them.
STYLES = "".join(
    [
        style("a", "Normal", default=True),
        style("1", "heading 1", based="a", more=outline(0)),
        style("2", "标题 2", based="a"),
        style("3", "heading 3", based="a"),
        style("10", "toc 1", based="a"),
        style("a5", "Title", based="a"),
        style("af0", "caption", based="a"),
    ]
)


def level(at: int, form: str, text: str, *, style_id: str = "", start: int = 1) -> str:
    linked = f'<w:pStyle w:val="{style_id}"/>' if style_id else ""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{linked}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


#: 1: 1, 1.1, 1.1.1 · 2: a) 1) · 3: bullets · 4: 一、（一） · 5: 附录A, A.1
LISTS = (
    ("".join([level(0, "decimal", "%1"), level(1, "decimal", "%1.%2"),
              level(2, "decimal", "%1.%2.%3")])),
    ("".join([level(0, "lowerLetter", "%1)"), level(1, "decimal", "%2)")])),
    ("".join([level(0, "bullet", "\uf0b7"), level(1, "bullet", "——")])),
    ("".join([level(0, "chineseCountingThousand", "%1、"),
              level(1, "chineseCountingThousand", "（%2）")])),
    ("".join([level(0, "upperLetter", "附录%1"), level(1, "decimal", "%1.%2"),
              level(2, "decimal", "%1.%2.%3")])),
)  # fmt: skip


def numbering(lists: Iterable[str] = LISTS) -> str:
    abstracts, numbers = "", ""
    for at, levels in enumerate(lists, start=1):
        abstracts += f'<w:abstractNum w:abstractNumId="{at}">{levels}</w:abstractNum>'
        numbers += f'<w:num w:numId="{at}"><w:abstractNumId w:val="{at}"/></w:num>'
    return f"<w:numbering {NAMES}>{abstracts}{numbers}</w:numbering>"


def png(width: int = 4, height: int = 2) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = zlib.crc32(kind + content)
        return struct.pack(">L", len(content)) + kind + content + struct.pack(">L", checksum)

    rows = b"".join(b"\0" + b"\x30" * width for _ in range(height))
    header = struct.pack(">2L5B", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def docx(
    *body: str,
    styles: str = STYLES,
    lists: Iterable[str] = LISTS,
    footnotes: Iterable[str] = (),
    endnotes: Iterable[str] = (),
    comments: int = 0,
    header: str = "",
    media: dict[str, bytes] | None = None,
    folders: bool = False,
    links: dict[str, str] | None = None,
) -> bytes:
    """A Word file; pictures are named by their relationship (pic1 …)."""
    pictures = {"pic1": png()} if media is None else media
    relations = [
        ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("footnotes", "footnotes.xml"),
        ("endnotes", "endnotes.xml"), ("comments", "comments.xml"), ("header", "header1.xml"),
        ("webSettings", "webSettings.xml"),
    ]  # fmt: skip
    made = "".join(
        f'<Relationship Id="rel{at}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(relations)
    )
    made += "".join(
        f'<Relationship Id="{name}" Type="{RELATIONS}/image" Target="media/{name}.bin"/>'
        for name in pictures
    )
    made += "".join(
        f'<Relationship Id="{name}" Type="{RELATIONS}/hyperlink" Target="{escape(target)}"'
        ' TargetMode="External"/>'
        for name, target in (links or {}).items()
    )
    parts: dict[str, str | bytes] = {} if not folders else {"word/": b"", "word/media/": b""}
    parts |= {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT_RELATIONS,
        "word/document.xml": f"<w:document {NAMES}><w:body>{''.join(body)}<w:sectPr/></w:body>"
        "</w:document>",
        "word/_rels/document.xml.rels": "<Relationships xmlns="
        f'"http://schemas.openxmlformats.org/package/2006/relationships">{made}</Relationships>',
        "word/styles.xml": f"<w:styles {NAMES}>{styles}</w:styles>",
        "word/numbering.xml": numbering(lists),
        "word/footnotes.xml": _notes("footnote", footnotes),
        "word/endnotes.xml": _notes("endnote", endnotes),
        "word/comments.xml": f"<w:comments {NAMES}>"
        + "".join(f'<w:comment w:id="{at}">{p("意见")}</w:comment>' for at in range(comments))
        + "</w:comments>",
        "word/header1.xml": f"<w:hdr {NAMES}>{p(header) if header else ''}</w:hdr>",
    }
    parts |= {f"word/media/{name}.bin": content for name, content in pictures.items()}
    return zipped(parts)


def _notes(kind: str, texts: Iterable[str]) -> str:
    made = f'<w:{kind} w:type="separator" w:id="-1"><w:p/></w:{kind}>'
    for at, text in enumerate(texts, start=1):
        inner = text if text.startswith("<") else p(f"<w:r><w:{kind}Ref/></w:r>", f" {text}")
        made += f'<w:{kind} w:id="{at}">{inner}</w:{kind}>'
    return f"<w:{kind}s {NAMES}>{made}</w:{kind}s>"


def received(
    content: bytes, language: Language | None = None, name: str = "稿.docx"
) -> ReceivedFile:
    """The file as the reader gets it; pictures are kept under their type and length."""
    return ReceivedFile(
        content, name, language, lambda data, media, own: f"{media}:{len(data)}:{own}"
    )


def read_unit(received):
    """Read a Word file as a theme unit, and return with it what became of every text."""
    file = yield from read_word(received)
    file = replace(file, blocks=tuple(with_tab_tables(file.blocks)))
    return (yield from built_unit(file, received))
