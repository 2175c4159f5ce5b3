"""Accepting and rejecting all tracked changes of a Word file, as Word does it."""

from copy import deepcopy

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
KEPT = {"accept": ("ins", "moveTo"), "reject": ("del", "moveFrom")}
LOST = {"accept": ("del", "moveFrom"), "reject": ("ins", "moveTo")}
CHANGED = ("pPrChange", "rPrChange", "tcPrChange", "trPrChange")


def resolved(root, how: str):
    """A copy of a part with all changes accepted or rejected."""
    root = deepcopy(root)
    for name in ("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"):
        for each in list(root.iter(f"{W}{name}")):
            each.getparent().remove(each)
    _properties(root, how)
    _rows(root, how)
    ends = _ends(root, how)
    _runs(root, how)
    _paragraphs(ends)
    return root


def _properties(root, how: str) -> None:
    for name in CHANGED:
        for change in list(root.iter(f"{W}{name}")):
            holder = change.getparent()
            holder.remove(change)
            if how == "accept":
                continue
            kept = [holder.find(f"{W}{each}") for each in ("rPr", "sectPr")]
            marks = [each for each in kept if each is not None and name == "pPrChange"]
            for each in list(holder):
                holder.remove(each)
            holder.extend(list(change[0]))
            holder.extend(marks)


def _rows(root, how: str) -> None:
    for row in list(root.iter(f"{W}tr")):
        properties = row.find(f"{W}trPr")
        for name in (*KEPT[how], *LOST[how]):
            mark = None if properties is None else properties.find(f"{W}{name}")
            if mark is None:
                continue
            if name in LOST[how]:
                row.getparent().remove(row)
            else:
                properties.remove(mark)
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f"{W}tr") is None:
            table.getparent().remove(table)


def _ends(root, how: str) -> list:
    """Paragraphs whose ends go."""
    gone = []
    for paragraph in root.iter(f"{W}p"):
        looks = paragraph.find(f"{W}pPr/{W}rPr")
        if looks is None:
            continue
        for name in (*KEPT[how], *LOST[how]):
            for mark in looks.findall(f"{W}{name}"):
                looks.remove(mark)
                if name in LOST[how]:
                    gone.append(paragraph)
        if not len(looks):
            looks.getparent().remove(looks)
    return gone


def _runs(root, how: str) -> None:
    for name in LOST[how]:
        for each in list(root.iter(f"{W}{name}")):
            each.getparent().remove(each)
    for name in KEPT[how]:
        for each in list(root.iter(f"{W}{name}")):
            parent = each.getparent()
            at = parent.index(each)
            parent[at : at + 1] = list(each)
    for each in list(root.iter(f"{W}delText")):
        each.tag = f"{W}t"
    for each in list(root.iter(f"{W}delInstrText")):
        each.tag = f"{W}instrText"


def _paragraphs(gone: list) -> None:
    for paragraph in gone:
        following = paragraph.getnext()
        content = [each for each in paragraph if each.tag != f"{W}pPr"]
        if following is None or following.tag != f"{W}p":
            text = [
                each for each in content if each.tag not in (f"{W}bookmarkStart", f"{W}bookmarkEnd")
            ]
            assert not text, "words would be left without a paragraph"
            paragraph.getparent().remove(paragraph)
            continue
        properties = following.find(f"{W}pPr")
        at = 0 if properties is None else 1
        following[at:at] = content
        paragraph.getparent().remove(paragraph)


def told(root, notes=None) -> list:
    """What two files are compared by: for each paragraph its place, form, and words with looks."""
    return [_paragraph(each, notes or {}) for each in root.iter(f"{W}p")]


def _paragraph(paragraph, notes) -> tuple:
    depth = tuple(
        (len(list(child.itersiblings(child.tag, preceding=True))),)
        if child.tag in (f"{W}tc", f"{W}tr")
        else ()
        for child, parent in _pairs(paragraph)
    )
    properties = paragraph.find(f"{W}pPr")
    form = []
    for name in ("pStyle", "numPr", "ind", "jc"):
        found = None if properties is None else properties.find(f"{W}{name}")
        form.append(b"" if found is None else etree.tostring(found, method="c14n", exclusive=True))
    words: list = []
    for each in paragraph.iter(
        f"{W}t",
        f"{W}tab",
        f"{W}br",
        f"{W}instrText",
        f"{W}footnoteReference",
        "{*}oMath",
        "{*}blip",
    ):
        if each.tag == f"{W}tab" and each.getparent().tag != f"{W}r":
            continue
        if next(each.iterancestors("{*}oMath"), None) is not None:
            continue
        _add(words, each, notes)
    return ("".join(map(str, depth)), tuple(form), tuple(map(tuple, words)))


def _add(words: list, each, notes) -> None:
    run = each.getparent()
    looks = run.find(f"{W}rPr")
    bare = looks is None or not len(looks)
    look = b"" if bare else etree.tostring(looks, method="c14n", exclusive=True)
    if each.tag == f"{W}t":
        if not each.text:
            return
        if words and words[-1][0] == "t" and words[-1][1] == look:
            words[-1][2] += each.text
        else:
            words.append(["t", look, each.text])
        return
    value = {
        f"{W}tab": lambda: "",
        f"{W}br": lambda: "",
        f"{W}instrText": lambda: each.text,
        f"{W}footnoteReference": lambda: notes.get(each.get(f"{W}id")),
    }.get(each.tag, lambda: etree.tostring(each, method="c14n", exclusive=True))()
    words.append([each.tag, look, value])


def _pairs(paragraph):
    child = paragraph
    for parent in paragraph.iterancestors():
        yield child, parent
        child = parent
