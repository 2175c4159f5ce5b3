"""Comments and tracked changes of a Word file counted a second way, by the standard alone.

Nothing of our reader is used: a file is a zip of parts that name one another by relationships
(ECMA-376 part 2, 9.3), a comment is a `w:comment` (17.13.4.2), a change of text is a `w:ins`,
`w:del`, `w:moveFrom` or `w:moveTo` around runs (17.13.5), a thread is told by `w15:commentEx`
(MS-DOCX 2.5.1).
"""

import io
import posixpath
import re
import zipfile

from lxml import etree

_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BREAKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n"}
_BREAKS |= {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
#: What stands at places of the fonts of symbols (17.3.3.30), in the files of these tests.
_SIGNS = {"F0FC": "\u2713", "F04A": "\u263a"}
_KINDS = ("ins", "del", "moveFrom", "moveTo")
#: What holds no running text, and the kinds of parts that do.
_ASIDE = ("rPr", "trPr", "tblPr", "tcPr", "tblPrEx", "sectPr", "sdtPr", "rt", "pPr")
_STORIES = ("footnotes", "endnotes", "header", "footer")
#: What a tracked change is put around, whether it has letters or not.
_TRACKED = ("r", "p", "oMath")


def counted(content: bytes) -> dict:
    """What a file holds, in the form that `inspect --json` prints; the order is that of parts."""
    return _Oracle(content).told()


def name(element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _value(element, wanted: str) -> str:
    own = [v for key, v in element.attrib.items() if key.rpartition("}")[2] == wanted]
    return own[0] if own else ""


class _Oracle:
    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.parts = {each: archive.read(each) for each in archive.namelist()}
        (self.main,) = self.related("", "officeDocument")[:1]
        self.stories = [self.main]
        for kind in _STORIES:
            self.stories += self.related(self.main, kind)
        self.roots = {each: self.root(each) for each in self.stories}

    def root(self, part: str):
        return etree.fromstring(self.parts[part].replace(_STRICT.encode(), _USUAL.encode()))

    def related(self, source: str, kind: str) -> list[str]:
        folder, own = posixpath.split(source)
        relations = posixpath.join(folder, "_rels", f"{own}.rels")
        found = []
        if relations not in self.parts:
            return found
        for each in etree.fromstring(self.parts[relations]):
            if each.get("Type").endswith(f"/{kind}") and each.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, each.get("Target")))[1:]
                if target in self.parts and target not in found:
                    found.append(target)
        return found

    def everywhere(self, kind: str) -> list:
        parts = dict.fromkeys(p for story in self.stories for p in self.related(story, kind))
        return [self.root(each) for each in parts]

    def told(self) -> dict:
        comments = [
            each
            for root in self.everywhere("comments")
            for each in root.iter()
            if name(each) == "comment" and not _pseudo(each)
        ]
        threads = {
            _value(each, "paraId").upper(): each
            for root in self.everywhere("commentsExtended")
            for each in root.iter()
            if name(each) == "commentEx"
        }
        ids: dict[str, str] = {}
        for each in comments:
            ids.setdefault(_last_paragraph(each), each.get(f"{{{_USUAL}}}id", ""))
        texts = self.anchored()
        rows = []
        for each in comments:
            thread = threads.get(_last_paragraph(each))
            parent = "" if thread is None else _value(thread, "paraIdParent").upper()
            done = "0" if thread is None else _value(thread, "done")
            identity = each.get(f"{{{_USUAL}}}id", "")
            own = texts.get(_number(identity), [])
            rows.append(
                {
                    "id": identity,
                    "author": each.get(f"{{{_USUAL}}}author", ""),
                    "initials": each.get(f"{{{_USUAL}}}initials", ""),
                    "date": each.get(f"{{{_USUAL}}}date", ""),
                    "text": _text(each, away=True).rstrip("\n"),
                    "parent_id": ids.get(parent) if parent else None,
                    "done": done in {"1", "true", "on"},
                    "anchored_text": own.pop(0) if own else "",
                }
            )
        return {"comments": rows, "revisions": list(self.revisions())}

    def revisions(self):
        for root in self.roots.values():
            for each in root.iter():
                if name(each) not in _KINDS or not _counts(each):
                    continue
                text = _text(each, away=False, ends=False)
                if text or any(name(inner) in _TRACKED for inner in each.iter()):
                    yield {
                        "type": name(each),
                        "author": each.get(f"{{{_USUAL}}}author", ""),
                        "date": each.get(f"{{{_USUAL}}}date", ""),
                        "text": text,
                    }

    def anchored(self) -> dict[str, list[str]]:
        """Return the words of each range, letter by letter; of changed text what stands now."""
        found: dict[str, list[str]] = {}
        for root in self.roots.values():
            for flow in _flows(root):
                for identity, *texts in _ranges(flow):
                    told = (each.strip("\n") for each in texts)
                    found.setdefault(_number(identity), []).append(next(filter(None, told), ""))
        return found


def _number(identity: str) -> str:
    """Ids are decimal numbers by the standard (17.18.10); what is none stays as it is."""
    return str(int(identity)) if re.fullmatch("[0-9]+", identity) else identity


def _pseudo(comment) -> bool:
    return (
        _value(comment, "trackedChange") not in {"", "0", "false"}
        and not _text(comment, away=True).strip()
    )


def _last_paragraph(comment) -> str:
    own = [each for each in comment if name(each) == "p"]
    inner = [each for each in comment.iter() if name(each) == "p"]
    last = (own or inner or [None])[-1]
    return "" if last is None else _value(last, "paraId").upper()


def _counts(element) -> bool:
    """Whether an element stands for running text and is not a second rendering of it."""
    return not any(_left_out(above) for above in element.iterancestors())


def _left_out(element) -> bool:
    own = name(element)
    if own not in {"Choice", "Fallback"}:
        return own in _ASIDE
    return "Choice" in [name(each) for each in element.itersiblings(preceding=True)]


def _letters(element) -> str:
    own = name(element)
    if own in {"t", "delText"}:
        return element.text or ""
    if own == "sym":
        code = _value(element, "char")
        valid = re.fullmatch("[0-9A-Fa-f]{4}", code) and not 0xD800 <= int(code, 16) < 0xE000
        return _SIGNS.get(code.upper(), chr(int(code, 16))) if valid else ""
    parent = element.getparent()
    if own == "br" and _value(element, "type") in {"page", "column"}:
        return ""  # a page that ends is no letter
    if own in _BREAKS and parent is not None and name(parent) == "r":
        return _BREAKS[own]
    return ""


def _text(element, *, away: bool, ends: bool = True) -> str:
    """Return the text inside an element; with `away` without what was deleted."""
    return "".join(
        letters for letters, gone, _ in _pieces(element, ends=ends) if not (away and gone)
    ).removesuffix("\n" if ends else "")


def _pieces(root, *, ends: bool = True):
    """Yield letters in order, whether each was deleted and whether it was inserted."""
    for event, each in etree.iterwalk(root, events=("start", "end")):
        if not _inside(each, root):
            continue
        if event == "end" and name(each) == "p" and ends:
            mark = each.find(f"{{{_USUAL}}}pPr/{{{_USUAL}}}rPr")
            kinds = set() if mark is None else {name(inner) for inner in mark}
            yield "\n", bool(kinds & {"del", "moveFrom"}), bool(kinds & {"ins", "moveTo"})
        if event == "start" and (letters := _letters(each)):
            above = {name(one) for one in each.iterancestors()}
            yield letters, bool(above & {"del", "moveFrom"}), bool(above & {"ins", "moveTo"})


def _inside(element, root) -> bool:
    for above in (element, *element.iterancestors()):
        if above is root:
            return True
        if _left_out(above):
            return False
    return True


def _flows(root):
    """Yield the flows of a story as lists of elements: text boxes apart from what is around."""
    boxes = [each for each in root.iter() if name(each) == "txbxContent" and _counts(each)]
    for flow in (root, *boxes):
        events = []
        for event, each in etree.iterwalk(flow, events=("start", "end")):
            inner = [one for one in each.iterancestors() if name(one) == "txbxContent"]
            own = inner[0] if inner else root
            if own is flow and _inside(each, root):
                events.append((event, each))
        yield events


def _ranges(events):
    """Yield id, text now, text before and words of boxes of each range that begins in a flow."""
    active: dict[str, list[list[str]]] = {}
    done = []
    for event, each in events:
        own, identity = name(each), _number(_value(each, "id"))
        if event == "start" and own == "commentRangeStart":
            active.setdefault(identity, []).append(["", "", ""])
        elif event == "start" and own == "commentRangeEnd" and active.get(identity):
            done.append((identity, *active[identity].pop(0)))
        letters, gone, new = "", False, False
        if event == "start":
            letters = _letters(each)
            above = {name(one) for one in each.iterancestors()}
            gone, new = bool(above & {"del", "moveFrom"}), bool(above & {"ins", "moveTo"})
        elif own == "p":
            mark = each.find(f"{{{_USUAL}}}pPr/{{{_USUAL}}}rPr")
            kinds = set() if mark is None else {name(inner) for inner in mark}
            letters = "\n"
            gone, new = bool(kinds & {"del", "moveFrom"}), bool(kinds & {"ins", "moveTo"})
        for texts in (one for each_ in active.values() for one in each_):
            texts[0] += "" if gone else letters
            texts[1] += "" if new else letters
            if event == "start" and own == "txbxContent" and _counts(each):
                texts[2] += _text(each, away=True) + "\n"
    return done
