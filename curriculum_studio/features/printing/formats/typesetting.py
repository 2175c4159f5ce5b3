"""Pages made by Typst, in the process that is kept for it.

The template is fixed and the words are data, so that nothing that is typed is ever a command: no
package is fetched and no connection opened. No font comes with the program: for each family that a
look names, those of this computer that are like it stand in, and what stands in is told.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
import typst

from curriculum_studio.features.printing.formats.page_data import Pages, TypesetJob
from curriculum_studio.i18n import StudioError, message

if TYPE_CHECKING:
    from typst import PDFStandard

# --- fonts ------------------------------------------------------------------------------------

_SERIF_HAN = (
    "NSimSun", "宋体", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC",
    "Source Han Serif CN", "Songti SC", "STSong", "FandolSong", "AR PL SungtiL GB",
    "AR PL UMing CN", "FangSong", "FangSong_GB2312",
)  # fmt: skip
_SANS_HAN = (
    "SimHei", "黑体", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
    "Source Han Sans CN", "PingFang SC", "Heiti SC", "STHeiti", "WenQuanYi Zen Hei",
    "WenQuanYi Micro Hei", "FandolHei", "Droid Sans Fallback",
)  # fmt: skip
_SERIF = (
    "Times New Roman", "Liberation Serif", "Tinos", "Nimbus Roman", "TeX Gyre Termes", "FreeSerif",
    "DejaVu Serif", "Libertinus Serif",
)  # fmt: skip
_SANS = (
    "Arial", "Liberation Sans", "Arimo", "Helvetica", "Nimbus Sans", "TeX Gyre Heros", "FreeSans",
    "DejaVu Sans",
)  # fmt: skip

#: What may stand in for a family, the likest first. Han characters are shown in the other kind of
#: letter rather than not at all.
STAND_INS: Mapping[str, tuple[str, ...]] = {
    "SimSun": (*_SERIF_HAN, *_SANS_HAN),
    "SimHei": (*_SANS_HAN, *_SERIF_HAN),
    "Microsoft YaHei": (*_SANS_HAN, *_SERIF_HAN),
    "Times New Roman": _SERIF,
    "Arial": _SANS,
}

#: Families for formulas; the last one is part of the library that sets the pages.
MATH = ("Cambria Math", "STIX Two Math", "XITS Math", "New Computer Modern Math")


def resolved(wanted: Sequence[str], there: Sequence[str]) -> dict[str, list[str]]:
    """Return for each family those of this computer that are taken, the best first."""
    known = {name.casefold(): name for name in there}
    found: dict[str, list[str]] = {}
    for name in wanted:
        like = (name, *STAND_INS.get(name, (*_SERIF_HAN, *_SANS_HAN)))
        found[name] = list(
            dict.fromkeys(known[each.casefold()] for each in like if each.casefold() in known)
        )
    return found


# --- pages ------------------------------------------------------------------------------------

#: The data and the settings, as the template names them.
_DATA, _SET = "data.json", "set.json"


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts()


@cache
def _families() -> tuple[str, ...]:
    return tuple(_fonts().families())


def typeset(order: TypesetJob) -> Pages:
    """Return the pages of an order.

    PDF/A-2b wants a glyph for each character; where no font has one, the PDF is made without it.

    Raises:
        StudioError: if the pages cannot be made.

    """
    pdf, archival = _compiled(_files(order), order)
    missing = {
        name: some[0] if some else ""
        for name, some in resolved(order.fonts, _families()).items()
        if not some or some[0].casefold() != name.casefold()
    }
    return Pages(pdf, missing, archival)


def page_numbers(order: TypesetJob) -> dict[str, str]:
    """Return the page of each label that the contents of an order name, as it is printed.

    Raises:
        StudioError: if the pages cannot be made.

    """
    files: Any = _files(order)
    try:
        found = typst.query(
            files, "<contents-page>", field="value", root=order.folder, font_paths=_fonts()
        )
    except RuntimeError as problem:  # what it raises of its own is one as well
        raise _failed(str(problem)) from problem
    return {label: page for some in msgspec.json.decode(found) for label, page in some.items()}


def _files(order: TypesetJob) -> dict[str, bytes]:
    """Return what the compiler reads: the template, the data, and what this computer has."""
    known = {name.casefold() for name in _families()}
    own = {
        "fonts": resolved(order.fonts, _families()),
        "math": [name for name in MATH if name.casefold() in known],
        "pictures": order.pictures,
    }
    return {**order.template, _DATA: order.data, _SET: msgspec.json.encode(own)}


def _compiled(files: dict[str, bytes], order: TypesetJob) -> tuple[bytes, bool]:
    compiler = typst.Compiler(root=order.folder, font_paths=_fonts())
    # The types of the library name a single file; it takes several by their names as well.
    given: Any = files

    def made(*standards: "PDFStandard") -> bytes:
        pdf: Any = compiler.compile(
            input=given, format="pdf", pdf_standards=[*standards], timestamp=order.time
        )
        return bytes(pdf)

    try:
        return made("a-2b"), True
    except typst.TypstError as problem:
        if "PDF/A" not in f"{problem.message} {problem.diagnostic}":
            raise _failed(problem.message) from problem
    try:
        return made(), False
    except typst.TypstError as problem:
        raise _failed(problem.message) from problem


def _failed(reason: str) -> StudioError:
    said = reason.splitlines()[0].rstrip(".") if reason else ""
    return StudioError(
        message("Printing", "The pages could not be laid out: {reason}.").fill(reason=said),
        safe=message("Printing", "The document itself is unchanged."),
        remedy=message("Printing", "Export a Word document, and print from Word or WPS."),
    )
