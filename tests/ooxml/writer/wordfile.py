"""A written Word file taken apart again, and read as Word would count and show it."""

import io
import re
import zipfile
from functools import cached_property

from lxml import etree

from curriculum_studio.core.numbering import han_number

NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
}
W = f"{{{NS['w']}}}"
VAL = f"{W}val"

#: Order of children in the schema (ECMA-376), for the elements that we write.
ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs"
    " suppressAutoHyphens overflowPunct spacing ind jc textAlignment outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs color spacing sz szCs u shd vertAlign lang",
    "tcPr": "tcW gridSpan vMerge tcBorders shd textDirection vAlign",
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook",
    "tbl": "tblPr tblGrid tr",
    "tc": "tcPr",
    "sectPr": "headerReference footerReference type pgSz pgMar pgNumType",
    "style": "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
    "lvl": "start numFmt pStyle suff lvlText lvlJc pPr rPr",
    "settings": "zoom mirrorMargins defaultTabStop autoHyphenation evenAndOddHeaders"
    " characterSpacingControl footnotePr compat themeFontLang",
}


def named(element) -> str:
    return etree.QName(element).localname


class WordFile:
    def __init__(self, content: bytes) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(content))

    def part(self, name: str):
        return etree.fromstring(self.archive.read(name))

    @cached_property
    def document(self):
        return self.part("word/document.xml")

    @cached_property
    def styles(self) -> dict:
        return {
            each.get(f"{W}styleId"): each for each in self.part("word/styles.xml").iter(f"{W}style")
        }

    @cached_property
    def paragraphs(self) -> list:
        return list(self.document.iter(f"{W}p"))

    def xml_parts(self):
        for name in self.archive.namelist():
            if name.endswith(".xml") and name.startswith("word/"):
                yield name, self.part(name)

    # --- text and bookmarks

    @cached_property
    def bookmarks(self) -> dict:
        return {each.get(f"{W}name"): each for each in self.document.iter(f"{W}bookmarkStart")}

    def inside(self, name: str) -> str:
        """The text in a bookmark."""
        start = self.bookmarks[name]
        identity = start.get(f"{W}id")
        text, opened = "", False
        for element in start.getparent().iter():
            if element is start:
                opened = True
            elif named(element) == "bookmarkEnd" and element.get(f"{W}id") == identity:
                break
            elif opened:
                text += shown(element)
        return text

    def style_of(self, paragraph) -> str:
        found = paragraph.find(f"{W}pPr/{W}pStyle")
        return found.get(VAL) if found is not None else "Normal"

    # --- numbers

    @cached_property
    def numbers(self) -> dict:
        """Paragraph → the number that Word shows before it."""
        return _Counter(self).run()

    def fields(self):
        """Pairs of instruction and result, in order; nested fields after those around them."""
        for root in (self.document,):
            open_fields: list[list] = []
            for element in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}t", f"{W}tab", f"{W}br"):
                kind = element.get(f"{W}fldCharType") if named(element) == "fldChar" else ""
                if kind == "begin":
                    open_fields.append(["", "", False, element])
                elif kind == "separate":
                    open_fields[-1][2] = True
                elif kind == "end":
                    instruction, result, _, begin = open_fields.pop()
                    if open_fields and open_fields[-1][2]:
                        open_fields[-1][1] += result
                    yield instruction.strip(), result, begin
                elif open_fields and named(element) == "instrText":
                    open_fields[-1][0] += element.text
                elif open_fields and open_fields[-1][2]:
                    open_fields[-1][1] += shown(element)


def shown(element) -> str:
    name = named(element)
    if name == "t":
        return element.text or ""
    return {"br": "\n", "tab": "\t"}.get(name, "")


def text_of(paragraph) -> str:
    return "".join(shown(each) for each in paragraph.iter())


class _Counter:
    """Counts as Word does: per abstract numbering; an instance with a start begins anew once."""

    def __init__(self, file: WordFile) -> None:
        self.file = file
        numbering = file.part("word/numbering.xml")
        self.levels = {
            each.get(f"{W}abstractNumId"): {
                int(lvl.get(f"{W}ilvl")): lvl for lvl in each.iter(f"{W}lvl")
            }
            for each in numbering.iter(f"{W}abstractNum")
        }
        self.abstract, self.fresh = {}, {}
        for num in numbering.iter(f"{W}num"):
            identity = num.get(f"{W}numId")
            self.abstract[identity] = num.find(f"{W}abstractNumId").get(VAL)
            self.fresh[identity] = {
                int(each.get(f"{W}ilvl")) for each in num.iter(f"{W}lvlOverride")
            }
        self.counts: dict[str, dict[int, int]] = {}

    def run(self) -> dict:
        return {paragraph: self._number(paragraph) for paragraph in self.file.paragraphs}

    def _place(self, paragraph):
        properties = paragraph.find(f"{W}pPr")
        found = properties.find(f"{W}numPr") if properties is not None else None
        style = self.file.style_of(paragraph)
        while found is None and style in self.file.styles:
            element = self.file.styles[style]
            found = element.find(f"{W}pPr/{W}numPr")
            based = element.find(f"{W}basedOn")
            style = based.get(VAL) if based is not None else ""
        if found is None:
            return None
        return found.find(f"{W}numId").get(VAL), int(found.find(f"{W}ilvl").get(VAL))

    def _number(self, paragraph) -> str:
        place = self._place(paragraph)
        if place is None:
            return ""
        identity, level = place
        abstract = self.abstract[identity]
        counts = self.counts.setdefault(abstract, {})
        if level in self.fresh[identity]:
            self.fresh[identity] = set()
            counts.clear()
        counts[level] = counts.get(level, 0) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        definition = self.levels[abstract][level].find(f"{W}lvlText").get(VAL)

        def written(match: re.Match) -> str:
            at = int(match.group(1)) - 1
            form = self.levels[abstract][at].find(f"{W}numFmt").get(VAL)
            return spelled(counts.get(at, 1), form)

        return re.sub(r"%(\d)", written, definition)


def spelled(value: int, form: str) -> str:
    if form == "chineseCountingThousand":
        return han_number(value)
    if form in {"upperLetter", "lowerLetter"}:
        letter = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    return str(value)


# --- what every file has to fulfil


def assert_sound(file: WordFile) -> None:
    assert_ordered(file)
    assert_styles_exist(file)
    assert_fonts_are_named(file)
    assert_bookmarks_are_paired(file)
    assert_no_empty_paragraphs(file)
    assert_relations_exist(file)
    assert_fields_are_whole(file)


def assert_ordered(file: WordFile) -> None:
    for name, root in file.xml_parts():
        for element in root.iter():
            order = ORDERS.get(named(element)) if isinstance(element.tag, str) else None
            if order is None or not element.tag.startswith(W):
                continue
            ranks = {each: at for at, each in enumerate(order.split())}
            children = [named(child) for child in element]
            if named(element) == "tc":
                assert children[0] == "tcPr", name
                assert children[-1] == "p", "a cell ends with a paragraph"
                continue
            assert set(children) <= set(ranks), (name, named(element), children)
            places = [ranks[child] for child in children]
            assert places == sorted(places), (name, named(element), children)


def assert_styles_exist(file: WordFile) -> None:
    for name, root in file.xml_parts():
        for kind in ("pStyle", "rStyle", "basedOn", "next"):
            for each in root.iter(f"{W}{kind}"):
                assert each.get(VAL) in file.styles, (name, each.get(VAL))


def assert_fonts_are_named(file: WordFile) -> None:
    """Chinese never falls back to a font of Word's choice, such as MS Mincho."""
    defaults = file.part("word/styles.xml").find(f"{W}docDefaults//{W}rFonts")
    assert {"ascii", "hAnsi", "eastAsia", "cs"} <= {
        named_attribute(each) for each in defaults.attrib
    }
    for name, root in file.xml_parts():
        for fonts in root.iter(f"{W}rFonts"):
            given = {named_attribute(each) for each in fonts.attrib}
            assert "eastAsia" in given or given == {"hint"}, (name, given)
            assert not any(each.endswith("Theme") for each in given)
    theme = file.archive.read("word/theme/theme1.xml").decode()
    assert "Mincho" not in theme
    assert 'typeface="Sim' in theme


def named_attribute(name: str) -> str:
    return etree.QName(name).localname


def assert_bookmarks_are_paired(file: WordFile) -> None:
    starts = [each.get(f"{W}name") for each in file.document.iter(f"{W}bookmarkStart")]
    assert len(starts) == len(set(starts))
    assert all(len(name) <= 40 and name[0].isalpha() for name in starts)
    identities = [each.get(f"{W}id") for each in file.document.iter(f"{W}bookmarkStart")]
    assert sorted(identities) == sorted(
        each.get(f"{W}id") for each in file.document.iter(f"{W}bookmarkEnd")
    )
    for start in file.document.iter(f"{W}bookmarkStart"):
        same = [
            each
            for each in start.getparent().iter(f"{W}bookmarkEnd")
            if each.get(f"{W}id") == start.get(f"{W}id")
        ]
        assert same, "a bookmark lies within one paragraph"


#: Paragraphs that are empty with a reason: a rule, what parts tables or carries a section.
EMPTY_WITH_REASON = frozenset({"EndRule", "Separator"})


def assert_no_empty_paragraphs(file: WordFile) -> None:
    for paragraph in file.paragraphs:
        if named(paragraph.getparent()) == "tc" or file.style_of(paragraph) in EMPTY_WITH_REASON:
            continue
        objects = list(paragraph.iter(f"{{{NS['m']}}}oMath", f"{W}drawing"))
        numbered = file.numbers[paragraph]
        assert text_of(paragraph).strip() or objects or numbered, etree.tostring(paragraph)


def assert_relations_exist(file: WordFile) -> None:
    relations = file.archive.read("word/_rels/document.xml.rels").decode()
    known = set(re.findall(r'Id="(rId\d+)"', relations))
    used = {
        value
        for element in file.document.iter()
        for key, value in element.attrib.items()
        if key.startswith(f"{{{NS['r']}}}")
    }
    assert used <= known
    for target in re.findall(r'Target="([^"]+)"/>', relations):
        assert f"word/{target}" in file.archive.namelist()


def assert_fields_are_whole(file: WordFile) -> None:
    """Fields close what they open, show what Word would compute, and lead to what is there."""
    kinds = [each.get(f"{W}fldCharType") for each in file.document.iter(f"{W}fldChar")]
    assert kinds.count("begin") == kinds.count("end") == kinds.count("separate")
    counts: dict[str, int] = {}
    for instruction, result, _begin in file.fields():
        name, *arguments = instruction.split()
        if name == "SEQ":
            counts[arguments[0]] = counts.get(arguments[0], 0) + 1
            assert result == str(counts[arguments[0]]), instruction
        elif name == "REF" and "\\n" in arguments:
            target = file.bookmarks[arguments[0]].getparent()
            paragraph = target if named(target) == "p" else next(target.iterancestors(f"{W}p"))
            assert result == file.numbers[paragraph].rstrip("."), instruction
        elif name == "REF":
            assert result == file.inside(arguments[0])
        elif name == "PAGEREF":
            assert arguments[0] in file.bookmarks
    for link in file.document.iter(f"{W}hyperlink"):
        anchor = link.get(f"{W}anchor")
        assert anchor is None or anchor in file.bookmarks, anchor
