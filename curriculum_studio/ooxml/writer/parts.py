"""The small parts of a Word file: theme, fonts, settings, properties, headers and footers."""

from collections.abc import Mapping
from datetime import UTC, datetime

from curriculum_studio.ooxml.writer.fields import page_number
from curriculum_studio.ooxml.writer.page_styles import FONT_TABLE, TAGS, PageStyle
from curriculum_studio.ooxml.writer.xml import (
    DECLARATION,
    attribute,
    justified,
    paragraph_properties,
    root,
    style,
    text,
)

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006"


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
        f'{DECLARATION}<a:theme xmlns:a="{_DRAWING}" name="Curriculum Studio"><a:themeElements>'
        f'<a:clrScheme name="Curriculum Studio">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="Curriculum Studio">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="Curriculum Studio"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    ).encode()


def font_table() -> bytes:
    """Return fontTable.xml."""
    fonts = []
    for name, other, panose, charset, family in FONT_TABLE:
        alternative = f'<w:altName w:val="{other}"/>' if other else ""
        fonts.append(
            f'<w:font w:name="{name}">{alternative}<w:panose1 w:val="{panose}"/>'
            f'<w:charset w:val="{charset}"/><w:family w:val="{family}"/>'
            '<w:pitch w:val="variable"/></w:font>'
        )
    return root("w:fonts", "".join(fonts), "w")


def settings(look: PageStyle) -> bytes:
    """Return settings.xml.

    Fields are not updated on opening: Word would ask a question first, and all results stand there
    already. Only the contents without page numbers are marked as out of date. German words are long
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
    moment = datetime.fromisoformat(time) if time else datetime.now(UTC)
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
    inside = f'<w:r><w:t xml:space="preserve">{text(words)}</w:t></w:r>'
    return root("w:hdr", f"<w:p>{paragraph_properties(style('Header'), side)}{inside}</w:p>", "w")


def footer(side: str) -> bytes:
    """Return a footer with the page number at a side: left, center, right."""
    properties = paragraph_properties(style("Footer"), justified(side))
    return root("w:ftr", f"<w:p>{properties}{page_number()}</w:p>", "w")
