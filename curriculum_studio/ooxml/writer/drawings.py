"""Diagrams as drawings of Word: boxes and lines that can be changed there.

A picture would need a font with Han characters on this machine; Word sets the words itself.
"""

from curriculum_studio.ooxml.writer.page_styles import EMU_PER_MM, PageStyle
from curriculum_studio.ooxml.writer.xml import attribute, text
from curriculum_studio.render.blocks import Diagram, DiagramShape

_URI = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"

#: Half points of the words where nothing shrank, by level; and their least.
_SIZES, _LEAST = (23, 19, 17), 8


def diagram_xml(diagram: Diagram, look: PageStyle, identity: int) -> str:
    """Return a run with the drawing."""
    extent = f'cx="{_emu(diagram.width)}" cy="{_emu(diagram.height)}"'
    lines = "".join(
        _line(diagram.shapes[shape.parent], shape, look, identity + 1 + at)
        for at, shape in enumerate(diagram.shapes)
        if shape.parent >= 0
    )
    first = identity + 1 + len(diagram.shapes)
    boxes = "".join(
        _box(shape, diagram, look, first + at) for at, shape in enumerate(diagram.shapes)
    )
    named = f'id="{identity}" name="Theme web {identity}" descr="{attribute(diagram.words)}"'
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f"<wp:docPr {named}/><wp:cNvGraphicFramePr/><a:graphic>"
        f'<a:graphicData uri="{_URI}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext {extent}/><a:chOff x="0" y="0"/><a:chExt {extent}/></a:xfrm>'
        f"</wpg:grpSpPr>{lines}{boxes}</wpg:wgp></a:graphicData></a:graphic></wp:inline>"
        "</w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>"
    )


def shapes_of(diagram: Diagram) -> int:
    """Return how many ids of drawings a diagram takes."""
    return 1 + 2 * len(diagram.shapes)


def _emu(millimetres: float) -> int:
    return max(0, round(millimetres * EMU_PER_MM))


def _line(parent: DiagramShape, shape: DiagramShape, look: PageStyle, identity: int) -> str:
    """Return the line from the edge of a box to the edge of the one further out."""
    to_right = shape.x >= parent.x
    start = parent.x + (parent.width if to_right else -parent.width) / 2
    end = shape.x - (shape.width if to_right else -shape.width) / 2
    if (end > start) != to_right:  # dragged above or below: from middle to middle
        start, end = parent.x, shape.x
    flips = (' flipH="1"' if end < start else "") + (' flipV="1"' if shape.y < parent.y else "")
    left, top = min(start, end), min(parent.y, shape.y)
    across, down = abs(end - start), abs(shape.y - parent.y)
    geometry = "curvedConnector3" if down and across else "line"
    return (
        f'<wps:wsp><wps:cNvPr id="{identity}" name="Line {identity}"/><wps:cNvCnPr/><wps:spPr>'
        f'<a:xfrm{flips}><a:off x="{_emu(left)}" y="{_emu(top)}"/>'
        f'<a:ext cx="{_emu(across)}" cy="{_emu(down)}"/></a:xfrm>'
        f'<a:prstGeom prst="{geometry}"><a:avLst/></a:prstGeom>'
        f'<a:ln w="12700"><a:solidFill><a:srgbClr val="{look.line_color}"/></a:solidFill></a:ln>'
        "</wps:spPr><wps:bodyPr/></wps:wsp>"
    )


def _box(shape: DiagramShape, diagram: Diagram, look: PageStyle, identity: int) -> str:
    level = min(shape.level, len(_SIZES) - 1)
    size = max(_LEAST, round(_SIZES[level] * diagram.scale))
    fill, ink, edge = {
        0: (look.accent, "FFFFFF", look.accent),
        1: (look.fill, look.accent, look.accent),
        2: ("FFFFFF", "1D2421", look.line_color),
    }[level]
    font = look.head.xml() if level < len(_SIZES) - 1 else look.body.xml()
    bold = "<w:b/><w:bCs/>" if level < len(_SIZES) - 1 else ""
    run = (
        f'<w:rPr>{font}{bold}<w:color w:val="{ink}"/><w:sz w:val="{size}"/>'
        f'<w:szCs w:val="{size}"/></w:rPr>'
    )
    paragraphs = "".join(
        '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
        f'<w:ind w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="center"/></w:pPr>'
        f"<w:r>{run}<w:t>{text(words)}</w:t></w:r></w:p>"
        for words in shape.lines
    )
    left, top = shape.x - shape.width / 2, shape.y - shape.height / 2
    return (
        f'<wps:wsp><wps:cNvPr id="{identity}" name="Box {identity}"/><wps:cNvSpPr/><wps:spPr>'
        f'<a:xfrm><a:off x="{_emu(left)}" y="{_emu(top)}"/>'
        f'<a:ext cx="{_emu(shape.width)}" cy="{_emu(shape.height)}"/></a:xfrm>'
        '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 22000"/></a:avLst>'
        f'</a:prstGeom><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>'
        f'<a:ln w="9525"><a:solidFill><a:srgbClr val="{edge}"/></a:solidFill></a:ln></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>'
    )
