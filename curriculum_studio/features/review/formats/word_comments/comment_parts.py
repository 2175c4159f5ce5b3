"""The parts of a Word file that hold comments: what was said, by whom, what answers what."""

from collections.abc import Iterator, Sequence

from docx.opc.constants import RELATIONSHIP_TYPE

from curriculum_studio.features.review.formats.word_comments.content import Thread
from curriculum_studio.ooxml.elements import NAMESPACES
from curriculum_studio.ooxml.writer.xml import (
    DECLARATION,
    attribute,
    paragraph_properties,
    run_properties,
    style,
    w_r,
)
from curriculum_studio.values import dataclass

# Word shows replies and resolved state only if paragraph ids stay below 0x80000000 and
# commentsIds.xml is there as well; and it deletes replies that have no range of their own.

_WORD = "http://schemas.microsoft.com/office/word"
_RELATIONS = "http://schemas.microsoft.com/office"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

#: The look of the mark of a comment, in the text and in the comment itself.
_REFERENCE_STYLE = '<w:rStyle w:val="CommentReference"/>'

#: The first paragraph id; all stay far below the limit.
_FIRST_PARAGRAPH, _FIRST_DURABLE = 0x2C000001, 0x2D000001


@dataclass(frozen=True, slots=True)
class CommentPart:
    """A new part of the package with its relationship and content type."""

    name: str
    content: bytes
    relation: str
    content_type: str


@dataclass(frozen=True, slots=True)
class _Numbered:
    """An entry of a thread with its ids; `parent` is the paragraph id of the thread's first."""

    id: int
    thread: Thread
    entry: int
    paragraphs: tuple[str, ...]
    durable: str
    parent: str


def comment_parts(threads: Sequence[Thread], taken: frozenset[str]) -> tuple[CommentPart, ...]:
    """Return the parts for threads whose entries are numbered through from 0.

    `taken` are the paragraph ids that the file uses already.
    """
    numbered = tuple(_numbered(threads, taken))
    return (
        _part(
            "comments",
            f"<w:comments {_spaces(w14='2010/wordml', w15='2012/wordml')}>"
            f"{''.join(map(_comment, numbered))}</w:comments>",
            RELATIONSHIP_TYPE.COMMENTS,
        ),
        _part(
            "commentsExtended",
            f"<w15:commentsEx {_spaces(w15='2012/wordml')}>"
            f"{''.join(map(_extended, numbered))}</w15:commentsEx>",
            f"{_RELATIONS}/2011/relationships/commentsExtended",
        ),
        _part(
            "commentsIds",
            f"<w16cid:commentsIds {_spaces(w16cid='2016/wordml/cid')}>"
            f"{''.join(map(_ids, numbered))}</w16cid:commentsIds>",
            f"{_RELATIONS}/2016/09/relationships/commentsIds",
        ),
        _part(
            "commentsExtensible",
            f"<w16cex:commentsExtensible {_spaces(w16cex='2018/wordml/cex')}>"
            f"{''.join(map(_extensible, numbered))}</w16cex:commentsExtensible>",
            f"{_RELATIONS}/2018/08/relationships/commentsExtensible",
        ),
        _part(
            "people",
            f"<w15:people {_spaces(w15='2012/wordml')}>{_people(threads)}</w15:people>",
            f"{_RELATIONS}/2011/relationships/people",
        ),
    )


def _spaces(**prefixes: str) -> str:
    """Return the namespaces of a part; older programs may pass over those of Word."""
    own = "".join(f' xmlns:{name}="{_WORD}/{path}"' for name, path in prefixes.items())
    shared = "".join(f'xmlns:{name}="{NAMESPACES[name]}" ' for name in ("w", "mc"))
    return f'{shared.rstrip()}{own} mc:Ignorable="{" ".join(prefixes)}"'


def _part(name: str, inside: str, relation: str) -> CommentPart:
    content = f"{DECLARATION}{inside}".encode()
    return CommentPart(f"word/{name}.xml", content, relation, f"{_TYPE}.{name}+xml")


def _numbered(threads: Sequence[Thread], taken: frozenset[str]) -> Iterator[_Numbered]:
    identity, paragraph = 0, _FIRST_PARAGRAPH
    for thread in threads:
        parent = ""
        for at, entry in enumerate(thread.entries):
            own: list[str] = []
            for _ in entry.text.split("\n"):
                while f"{paragraph:08X}" in taken:
                    paragraph += 1
                own.append(f"{paragraph:08X}")
                paragraph += 1
            durable = f"{_FIRST_DURABLE + identity:08X}"
            yield _Numbered(identity, thread, at, tuple(own), durable, parent)
            parent = parent or own[-1]
            identity += 1


def _comment(numbered: _Numbered) -> str:
    entry = numbered.thread.entries[numbered.entry]
    date = f' w:date="{entry.local}"' if entry.local else ""
    initials = f' w:initials="{attribute(entry.initials)}"' if entry.initials else ""
    styled = paragraph_properties(style("CommentText"))
    reference = f"<w:r>{run_properties(_REFERENCE_STYLE)}<w:annotationRef/></w:r>"
    paragraphs: list[str] = []
    for identity, line in zip(numbered.paragraphs, entry.text.split("\n"), strict=True):
        paragraphs.append(
            f'<w:p w14:paraId="{identity}" w14:textId="77777777">{styled}{reference}'
            f"{w_r(line)}</w:p>"
        )
        reference = ""
    return (
        f'<w:comment w:id="{numbered.id}" w:author="{attribute(entry.author)}"{date}{initials}>'
        f"{''.join(paragraphs)}</w:comment>"
    )


def _extended(numbered: _Numbered) -> str:
    parent = f' w15:paraIdParent="{numbered.parent}"' if numbered.parent else ""
    done = int(numbered.thread.done)
    return f'<w15:commentEx w15:paraId="{numbered.paragraphs[-1]}"{parent} w15:done="{done}"/>'


def _ids(numbered: _Numbered) -> str:
    return (
        f'<w16cid:commentId w16cid:paraId="{numbered.paragraphs[-1]}"'
        f' w16cid:durableId="{numbered.durable}"/>'
    )


def _extensible(numbered: _Numbered) -> str:
    utc = numbered.thread.entries[numbered.entry].utc
    date = f' w16cex:dateUtc="{utc}"' if utc else ""
    return f'<w16cex:commentExtensible w16cex:durableId="{numbered.durable}"{date}/>'


def _people(threads: Sequence[Thread]) -> str:
    authors = dict.fromkeys(entry.author for thread in threads for entry in thread.entries)
    return "".join(
        f'<w15:person w15:author="{attribute(author)}"><w15:presenceInfo'
        f' w15:providerId="None" w15:userId="{attribute(author)}"/></w15:person>'
        for author in authors
    )
