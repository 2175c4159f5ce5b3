"""Whether an Office file is whole: parts, content types, relationships, ids and references.

Needs no schema: what is asked here spans parts, so that no schema can say it (ECMA-376 part 1,
17.x; part 2, 6 to 9). `faults` tells all that is wrong with a file in words.
"""

import io
import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree

PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
R = f"{{{OFFICE}}}"
TYPES = "[Content_Types].xml"

#: What an attribute with the id of a relationship leads to, by the element that carries it.
_LEADS_TO = {
    "headerReference": "header",
    "footerReference": "footer",
    "hyperlink": "hyperlink",
    "blip": "image",
    "imagedata": "image",
}
#: Kinds of picture, by the first bytes and by the type that the package names for them.
_PICTURES = {
    "image/png": (b"\x89PNG",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF8",),
    "image/bmp": (b"BM",),
    "image/tiff": (b"II*\0", b"MM\0*"),
    "image/x-emf": (b"\x01\x00\x00\x00",),
    "image/x-wmf": (b"\xd7\xcd\xc6\x9a", b"\x01\x00\x09\x00"),
}
_MAIN = "wordprocessingml.document.main+xml"


class OfficeFile:
    """A package taken apart."""

    def __init__(self, content: bytes) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(content))
        self.names = [each.filename for each in self.archive.infolist() if not each.is_dir()]
        self.trees = {
            name: etree.fromstring(self.archive.read(name), etree.XMLParser(huge_tree=True))
            for name in self.names
            if name.endswith((".xml", ".rels", ".vml"))
        }
        types = self.trees[TYPES]
        self.defaults = {
            each.get("Extension", "").lower(): each.get("ContentType", "")
            for each in types.iter(f"{{{PACKAGE}/content-types}}Default")
        }
        self.overrides = {
            each.get("PartName", "").lstrip("/"): each.get("ContentType", "")
            for each in types.iter(f"{{{PACKAGE}/content-types}}Override")
        }

    def type_of(self, name: str) -> str:
        ending = name.rpartition(".")[2].lower()
        return self.overrides.get(name, self.defaults.get(ending, ""))

    def relations(self, name: str) -> list[etree._Element]:
        """The relationships of a part, of the package for no name."""
        folder, _, own = name.rpartition("/")
        part = posixpath.join(folder, "_rels", f"{own}.rels")
        return list(self.trees[part]) if part in self.trees else []

    def target(self, name: str, relation: etree._Element) -> str:
        folder = name.rpartition("/")[0]
        place = posixpath.join("/", folder, relation.get("Target", ""))
        return posixpath.normpath(place).lstrip("/")

    def parts(self) -> Iterator[tuple[str, etree._Element]]:
        for name, root in self.trees.items():
            if name != TYPES and not name.endswith(".rels"):
                yield name, root

    def story(self, ending: str) -> etree._Element | None:
        """The part of a content type with this ending, None without one."""
        return next(
            (root for name, root in self.parts() if self.type_of(name).endswith(ending)), None
        )


def faults(content: bytes) -> list[str]:
    """All that is wrong with an Office file."""
    file = OfficeFile(content)
    found = [*_package(file), *_relationships(file), *_reached(file)]
    main = file.story(_MAIN)
    if main is not None:
        for check in (_ids, _styles, _numbers, _notes, _comments, _bookmarks, _fields, _tables):
            found += check(file, main)
    return found


def assert_whole(content: bytes) -> None:
    assert faults(content) == []


# --- the package


def _package(file: OfficeFile) -> Iterator[str]:
    for name, count in Counter(each.lower() for each in file.names).items():
        if count > 1:
            yield f"{name} stands {count} times"
    if file.archive.testzip() is not None:
        yield "an entry is damaged"
    for name in file.names:
        if name != TYPES and not file.type_of(name):
            yield f"{name} has no content type"
    for name in file.overrides:
        if name not in file.names:
            yield f"a content type is given for {name}, which is not there"
    for name in file.names:
        signs = _PICTURES.get(file.type_of(name))
        if signs is not None and not file.archive.read(name).startswith(signs):
            yield f"{name} is no {file.type_of(name)}"


def _relationships(file: OfficeFile) -> Iterator[str]:
    for part in (each for each in file.names if each.endswith(".rels")):
        folder, _, own = part.rpartition("/")
        source = posixpath.join(folder.rpartition("/")[0], own.removesuffix(".rels"))
        if source and source not in file.names:
            yield f"{part} belongs to no part"
        ids = [each.get("Id") for each in file.trees[part]]
        if len(ids) != len(set(ids)):
            yield f"{part} has an id twice"
        for each in file.trees[part]:
            outside = each.get("TargetMode") == "External"
            if outside and not each.get("Type", "").endswith(
                ("/hyperlink", "/attachedTemplate", "/image")
            ):
                yield f"{part}: {each.get('Id')} leads outside"
            if not outside and file.target(source, each) not in file.names:
                yield f"{part}: {each.get('Target')} is not there"
    for name, root in file.parts():
        yield from _used(file, name, root)


def _used(file: OfficeFile, name: str, root: etree._Element) -> Iterator[str]:
    """Every id of a relationship in a part is one of that part, and of the right kind."""
    known = {each.get("Id"): each.get("Type", "") for each in file.relations(name)}
    for element in root.iter("{*}*"):
        for key, value in element.attrib.items():
            if not str(key).startswith(R) or not value:
                continue
            tag = etree.QName(element).localname
            wanted = _LEADS_TO.get(tag, "")
            if value not in known:
                yield f"{name}: {tag} names {value}, which is none of its own"
            elif wanted and not known[value].endswith(f"/{wanted}"):
                yield f"{name}: {value} is no {wanted}"


def _reached(file: OfficeFile) -> Iterator[str]:
    """A part that no relationship leads to is lost when the file is saved."""
    reached: set[str] = set()
    left = [""]
    while left:
        name = left.pop()
        for each in file.relations(name):
            target = file.target(name, each)
            if each.get("TargetMode") != "External" and target not in reached:
                reached.add(target)
                left.append(target)
    for name in file.names:
        if name != TYPES and not name.endswith(".rels") and name not in reached:
            yield f"nothing leads to {name}"


# --- WordprocessingML


def _twice(what: str, values: list[str | None]) -> Iterator[str]:
    for value, count in Counter(values).items():
        if count > 1:
            yield f"{what} {value} stands {count} times"


def _ids(file: OfficeFile, main: etree._Element) -> Iterator[str]:
    """Ids of drawings, of tracked changes and of paragraphs stand once."""
    yield from _twice("drawing", [each.get("id") for each in main.iter(f"{WP}docPr")])
    changes = ("ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange", "tblPrChange")
    tracked = [each.get(f"{W}id") for name in changes for each in main.iter(f"{W}{name}")]
    yield from _twice("tracked change", tracked)
    paragraphs = [
        each.get(f"{W14}paraId")
        for _, root in file.parts()
        for each in root.iter(f"{W}p")
        if each.get(f"{W14}paraId")
    ]
    yield from _twice("paragraph", paragraphs)
    for each in paragraphs:
        if int(str(each), 16) >= 0x80000000:
            yield f"the id {each} of a paragraph is too large"
    for kind in ("moveFrom", "moveTo"):
        starts = [each.get(f"{W}id") for each in main.iter(f"{W}{kind}RangeStart")]
        ends = [each.get(f"{W}id") for each in main.iter(f"{W}{kind}RangeEnd")]
        if sorted(map(str, starts)) != sorted(map(str, ends)):
            yield f"ranges of {kind} are not paired"
    froms = {each.get(f"{W}name") for each in main.iter(f"{W}moveFromRangeStart")}
    if froms != {each.get(f"{W}name") for each in main.iter(f"{W}moveToRangeStart")}:
        yield "a move has only one end"


def _styles(file: OfficeFile, _: etree._Element) -> Iterator[str]:
    sheet = file.story(".styles+xml")
    if sheet is None:
        yield "there are no styles"
        return
    names = [each.get(f"{W}styleId") for each in sheet.iter(f"{W}style")]
    yield from _twice("style", names)
    kinds = {each.get(f"{W}styleId"): each.get(f"{W}type") for each in sheet.iter(f"{W}style")}
    wanted = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
    for name, root in file.parts():
        for element, kind in wanted.items():
            for each in root.iter(f"{W}{element}"):
                if kinds.get(each.get(f"{W}val")) != kind:
                    yield f"{name}: {each.get(f'{W}val')} is no style of a {kind}"
    for element in ("basedOn", "next", "link"):
        for each in sheet.iter(f"{W}{element}"):
            if each.get(f"{W}val") not in kinds:
                yield f"{element} names {each.get(f'{W}val')}, which is no style"


def _numbers(file: OfficeFile, _: etree._Element) -> Iterator[str]:
    sheet = file.story(".numbering+xml")
    lists = [] if sheet is None else list(sheet.iter(f"{W}num"))
    forms = (
        [] if sheet is None else [e.get(f"{W}abstractNumId") for e in sheet.iter(f"{W}abstractNum")]
    )
    yield from _twice("form of numbers", forms)
    known = [each.get(f"{W}numId") for each in lists]
    yield from _twice("list", known)
    for each in lists:
        form = each.find(f"{W}abstractNumId")
        if form is None or form.get(f"{W}val") not in forms:
            yield f"list {each.get(f'{W}numId')} has no form of numbers"
    for name, root in file.parts():
        for properties in root.iter(f"{W}numPr"):
            own = properties.find(f"{W}numId")
            if own is not None and own.get(f"{W}val") not in {*known, "0"}:
                yield f"{name}: there is no list {own.get(f'{W}val')}"


def _notes(file: OfficeFile, main: etree._Element) -> Iterator[str]:
    for kind in ("footnote", "endnote"):
        part = file.story(f".{kind}s+xml")
        known = [] if part is None else [each.get(f"{W}id") for each in part.iter(f"{W}{kind}")]
        yield from _twice(kind, known)
        named = [each.get(f"{W}id") for each in main.iter(f"{W}{kind}Reference")]
        yield from _twice(f"reference to {kind}", named)
        for each in set(named) - set(known):
            yield f"there is no {kind} {each}"
        kept = {
            each.get(f"{W}id")
            for each in (() if part is None else part.iter(f"{W}{kind}"))
            if each.get(f"{W}type") in {None, "normal"}
        }
        for each in kept - set(named):
            yield f"nothing refers to {kind} {each}"
        settings = file.story(".settings+xml")
        for each in () if settings is None else settings.iter(f"{W}{kind}"):
            if each.get(f"{W}id") not in known:
                yield f"the settings name {kind} {each.get(f'{W}id')}"


def _comments(file: OfficeFile, main: etree._Element) -> Iterator[str]:
    part = file.story(".comments+xml")
    known = [] if part is None else [each.get(f"{W}id") for each in part.iter(f"{W}comment")]
    yield from _twice("comment", known)
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        used = [each.get(f"{W}id") for each in main.iter(f"{W}{name}")]
        if sorted(map(str, used)) != sorted(map(str, known)):
            yield f"{name} does not stand once for each comment"
    inside = set() if part is None else {e.get(f"{W14}paraId") for e in part.iter(f"{W}p")}
    more = file.story(".commentsExtended+xml")
    for each in () if more is None else more:
        for key in ("paraId", "paraIdParent"):
            value = each.get(f"{W15}{key}")
            if value is not None and value not in inside:
                yield f"no comment has the paragraph {value}"


def _bookmarks(file: OfficeFile, main: etree._Element) -> Iterator[str]:
    for name, root in file.parts():
        starts = [each.get(f"{W}id") for each in root.iter(f"{W}bookmarkStart")]
        yield from _twice(f"{name}: bookmark", starts)
        if sorted(map(str, starts)) != sorted(
            str(each.get(f"{W}id")) for each in root.iter(f"{W}bookmarkEnd")
        ):
            yield f"{name}: bookmarks are not paired"
    names = [each.get(f"{W}name") for _, r in file.parts() for each in r.iter(f"{W}bookmarkStart")]
    yield from _twice("bookmark", names)
    for link in main.iter(f"{W}hyperlink"):
        anchor = link.get(f"{W}anchor")
        if anchor is not None and anchor not in names:
            yield f"a link leads to {anchor}, which is no bookmark"
    for words in main.iter(f"{W}instrText"):
        told = (words.text or "").split()
        if told[:1] in (["REF"], ["PAGEREF"]) and told[1] not in names:
            yield f"{told[0]} leads to {told[1]}, which is no bookmark"


def _fields(file: OfficeFile, _: etree._Element) -> Iterator[str]:
    for name, root in file.parts():
        depth = 0
        for each in root.iter(f"{W}fldChar"):
            depth += {"begin": 1, "end": -1}.get(str(each.get(f"{W}fldCharType")), 0)
            if depth < 0:
                break
        if depth:
            yield f"{name}: fields are not closed"


def _tables(file: OfficeFile, _: etree._Element) -> Iterator[str]:
    for name, root in file.parts():
        for table in root.iter(f"{W}tbl"):
            width = len(table.findall(f"{W}tblGrid/{W}gridCol"))
            for row in table.findall(f"{W}tr"):
                spans = [
                    int(each.get(f"{W}val", "1"))
                    for path in ("trPr/gridBefore", "tc/tcPr/gridSpan", "trPr/gridAfter")
                    for each in row.findall("/".join(f"{W}{step}" for step in path.split("/")))
                ]
                single = sum(
                    1 for c in row.findall(f"{W}tc") if c.find(f"{W}tcPr/{W}gridSpan") is None
                )
                if sum(spans) + single != width:
                    yield f"{name}: a row is {sum(spans) + single} wide in a table of {width}"
        for cell in root.iter(f"{W}tc"):
            if len(cell) == 0 or cell[-1].tag != f"{W}p":
                yield f"{name}: a cell does not end with a paragraph"
