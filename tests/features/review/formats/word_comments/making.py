"""Word files as other programs write them, made by hand."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_R = "http://purl.oclc.org/ooxml/officeDocument/relationships"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
OLD_W15 = "http://schemas.microsoft.com/office/word/2010/11/wordml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MICROSOFT = "http://schemas.microsoft.com/office"

_TYPES = {
    "document": "wordprocessingml.document.main",
    "comments": "wordprocessingml.comments",
    "commentsExtended": "wordprocessingml.commentsExtended",
    "footnotes": "wordprocessingml.footnotes",
    "endnotes": "wordprocessingml.endnotes",
    "header": "wordprocessingml.header",
    "footer": "wordprocessingml.footer",
}


def run(text: str, inside: str = "t") -> str:
    return f'<w:r><w:{inside} xml:space="preserve">{escape(text)}</w:{inside}></w:r>'


def paragraph(*content: str, properties: str = "", identity: str = "") -> str:
    own = f' w14:paraId="{identity}"' if identity else ""
    inner = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p{own}>{inner}{''.join(content)}</w:p>"


def begin(identity: int) -> str:
    return f'<w:commentRangeStart w:id="{identity}"/>'


def end(identity: int, *, reference: bool = True) -> str:
    mark = f'<w:r><w:commentReference w:id="{identity}"/></w:r>' if reference else ""
    return f'<w:commentRangeEnd w:id="{identity}"/>{mark}'


def tracked(kind: str, content: str, author: str = "李", date: str = "2026-03-01T08:00:00Z") -> str:
    return f'<w:{kind} w:id="900" w:author="{author}" w:date="{date}">{content}</w:{kind}>'


def inserted(text: str, **told: str) -> str:
    return tracked("ins", run(text), **told)


def deleted(text: str, **told: str) -> str:
    return tracked("del", run(text, "delText"), **told)


def comment(identity: int, *content: str, **told: str) -> str:
    """A comment; its content is text of one paragraph, or paragraphs and tables."""
    attributes = {"author": "王", "initials": "W", "date": "2026-03-01T09:00:00Z", **told}
    para = attributes.pop("para", "")
    more = attributes.pop("more", "")
    written = "".join(f" w:{key}={quoteattr(value)}" for key, value in attributes.items() if value)
    if content and not content[0].startswith("<"):
        mark = "<w:r><w:annotationRef/></w:r>"
        content = (paragraph(mark, run(content[0]), identity=para),)
    return f'<w:comment w:id="{identity}"{written}{more}>{"".join(content)}</w:comment>'


def extended(*entries: tuple[str, str, bool], space: str = W15) -> str:
    """Threads: id of the last paragraph, that of the parent's or "", resolved."""
    inner = "".join(
        f'<w15:commentEx w15:paraId="{para}"'
        + (f' w15:paraIdParent="{parent}"' if parent else "")
        + f' w15:done="{int(done)}"/>'
        for para, parent, done in entries
    )
    return f'<w15:commentsEx xmlns:w15="{space}">{inner}</w15:commentsEx>'


def docx(
    body: str,
    comments: str = "",
    threads: str = "",
    *,
    more: dict[str, tuple[str, str]] | None = None,
    names: dict[str, str] | None = None,
    strict: bool = False,
) -> bytes:
    """A Word file. `more` are further parts: name → (kind of relationship, content)."""
    parts = {"document": (names or {}).get("document", "word/document.xml")}
    contents = {parts["document"]: story("document", f"<w:body>{body}</w:body>", strict=strict)}
    related: list[tuple[str, str]] = []
    if comments:
        name = (names or {}).get("comments", "word/comments.xml")
        contents[name] = story("comments", comments, strict=strict)
        related.append(("comments", name))
    if threads:
        name = (names or {}).get("commentsExtended", "word/commentsExtended.xml")
        contents[name] = threads
        related.append(("commentsExtended", name))
    for name, (kind, content) in (more or {}).items():
        contents[name] = content if content.startswith("<?") else story(_root(kind), content)
        related.append((kind, name))
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _content_types(contents, related, parts))
        archive.writestr("_rels/.rels", _relations([("officeDocument", parts["document"])], strict))
        folder, _, own = parts["document"].rpartition("/")
        archive.writestr(f"{folder}/_rels/{own}.rels", _relations(related, strict))
        for name, content in contents.items():
            archive.writestr(name, content)
    return written.getvalue()


def _root(kind: str) -> str:
    return {"header": "hdr", "footer": "ftr"}.get(kind, kind)


def story(root: str, content: str, *, strict: bool = False) -> str:
    spaces = f'xmlns:w="{STRICT_W if strict else W}" xmlns:w14="{W14}" xmlns:mc="{MC}"'
    spaces += f' xmlns:m="{M}" xmlns:custom="http://example.org/custom"'
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {spaces}>{content}</w:{root}>'


def _content_types(contents, related, parts) -> str:
    kinds = {name: kind for kind, name in [*related, ("document", parts["document"])]}
    inner = "".join(
        f'<Override PartName="/{name}" ContentType="application/vnd.openxmlformats-officedocument.'
        f'{_TYPES.get(kinds[name], "other")}+xml"/>'
        for name in contents
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{inner}</Types>"
    )


def _relations(related, strict: bool) -> str:
    inner = ""
    for at, (kind, name) in enumerate(related):
        own = STRICT_R if strict else R
        if kind == "commentsExtended":
            own = f"{_MICROSOFT}/2011/relationships"
        elif kind == "commentsIds":
            own = f"{_MICROSOFT}/2016/09/relationships"
        elif kind == "commentsExtensible":
            own = f"{_MICROSOFT}/2018/08/relationships"
        inner += f'<Relationship Id="rId{at + 1}" Type="{own}/{kind}" Target="/{name}"/>'
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def lines(*texts: str) -> str:
    return "".join(paragraph(run(text)) for text in texts)
