"""Reading what reviewers send as what it is: a draft with comments, a form or the log.

Of a Word file comments, replies, resolved state and tracked changes are read, whoever made it.
Parts are found by the type of their relationship, never by name. Ids of paragraphs are opaque: WPS
writes some that Word would not. Comments of which no range is left are told all the same.

Every tracked change around runs or a paragraph counts, also without letters, so that counts agree
with those of other tools; `w:date` is told by the clock, `dateUtc` in UTC.
"""

from collections.abc import Container, Generator, Iterator
from dataclasses import replace

from lxml import etree

from curriculum_studio.features.review.formats.comment_forms.reader import read_sheet
from curriculum_studio.features.review.formats.registry import Sent
from curriculum_studio.features.review.formats.word_comments.content import Inspection, WordComment
from curriculum_studio.i18n import Progress, StudioError, Work, finish, message
from curriculum_studio.ooxml.draft.names import DOCUMENT_PROPERTY
from curriculum_studio.ooxml.draft.origin import carried_origin
from curriculum_studio.ooxml.elements import PARAGRAPH_IDS, W, local, plain_id
from curriculum_studio.ooxml.reader.story_text import (
    CommentRange,
    Revision,
    StoryText,
    StreamParagraph,
    read_story,
    story_of,
)
from curriculum_studio.untrusted.office_package import SafePackage, family_of, open_ooxml
from curriculum_studio.values import dataclass

# --- Word files -------------------------------------------------------------------------------

#: Parts with running text to which comments can be anchored, in the order of their importance.
_STORIES = ("footnotes", "endnotes", "header", "footer")

#: Comments read between two reports of progress.
_STRIDE = 500


def inspect(content: bytes, name: str) -> Inspection:
    """Read comments and tracked changes of a Word file.

    Raises:
        StudioError: if it is no Word file, is damaged or locked.

    """
    return finish(inspecting(content, name))


def inspecting(content: bytes, name: str) -> Work[Inspection]:
    """Read comments and tracked changes of a Word file; yields progress, may be stopped.

    Raises:
        StudioError: if it is no Word file, is damaged or locked.

    """
    package = open_ooxml(content, name, "word")
    body = package.main_part
    parts = [body, *_related(package, body, _STORIES)]
    ranges: dict[str, list[tuple[str, CommentRange]]] = {}
    revisions: list[Revision] = []
    paragraphs: dict[str, tuple[StreamParagraph, ...]] = {}
    for at, part in enumerate(parts):
        yield from _progress(at, len(parts) + 1)
        story = yield from _reporting(read_story(package.xml(part)), at, len(parts) + 1)
        paragraphs[part] = story.paragraphs
        revisions += [replace(each, part=part) for each in story.revisions]
        for identity, found in story.ranges.items():
            ranges.setdefault(identity, []).extend((part, each) for each in found)
    comments = yield from _comments(package, parts, len(parts))
    placed = tuple(_anchored(comments, ranges))
    told = custom_properties(package)
    return Inspection(placed, tuple(revisions), paragraphs, told, carried_origin(package))


def _progress(done: int, total: int) -> Iterator[Progress]:
    yield Progress(done, total, message("Comments", "Reading comments and tracked changes"))


def _reporting(
    work: Generator[int, None, StoryText], done: int, total: int
) -> Generator[Progress, None, StoryText]:
    """Pass on progress within a part; its size is not known before it is read."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            story: StoryText = end.value
            return story
        yield from _progress(done, total)


def _related(package: SafePackage, source: str, kinds: tuple[str, ...]) -> list[str]:
    """Return the parts of some kinds that a part refers to, each once."""
    found: dict[str, None] = {}
    relations = package.relations(source)
    for kind in kinds:
        for each in relations:
            if each.kind == kind and not each.external and each.target in package:
                found[each.target] = None
    return list(found)


# --- comments ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Thread:
    parent: str
    done: bool


def _comments(
    package: SafePackage, sources: list[str], done: int
) -> Generator[Progress, None, list[WordComment]]:
    """Read all comments with their threads."""
    found: list[WordComment] = []
    last: dict[str, int] = {}
    others: dict[str, int] = {}
    own: list[tuple[str, ...]] = []
    parts = dict.fromkeys(p for each in sources for p in _related(package, each, ("comments",)))
    for part in parts:
        for element in package.xml(part).iter(f"{W}comment"):
            if len(found) % _STRIDE == _STRIDE - 1:
                yield from _progress(done, done + 1)
            story = story_of(element)
            text = story.text.rstrip("\n")
            ids = [each.identity for each in story.paragraphs if each.identity]
            own.append((_last_id(element, ids), *ids))
            last.setdefault(own[-1][0], len(found))
            for identity in ids:
                others.setdefault(identity, len(found))
            found.append(
                WordComment(
                    element.get(f"{W}id", ""),
                    element.get(f"{W}author", ""),
                    element.get(f"{W}initials", ""),
                    element.get(f"{W}date", ""),
                    text,
                    utc=_utc(element),
                    stands_in=_is_a_tracked_change(element, text),
                )
            )
    threads = _threads(package, sources)
    times = _times(package, sources)
    by_id = {**others, **last}
    by_id.pop("", None)
    return [
        _threaded(
            replace(each, utc=times.get(_named(times, own[at]), each.utc)),
            at,
            threads.get(_named(threads, own[at])),
            by_id,
        )
        for at, each in enumerate(found)
    ]


def _named(entries: Container[str], ids: tuple[str, ...]) -> str:
    """Return by which paragraph entries name a comment; some programs take another one."""
    return next((each for each in ids if each and each in entries), "")


def _utc(element: etree._Element) -> str:
    """Return the time in UTC that Word writes at the comment itself since 2023."""
    named = (v for key, v in element.attrib.items() if str(key).endswith("}dateUtc"))
    return str(next(named, ""))


def _is_a_tracked_change(element: etree._Element, text: str) -> bool:
    """Whether it is only a note of SuperDoc that stands for a tracked change."""
    return not text.strip() and any(
        local(name) == "trackedChange" and value not in {"0", "false"}
        for name, value in element.attrib.items()
    )


def _last_id(element: etree._Element, ids: list[str]) -> str:
    """Return the id of the last paragraph, by which a thread names a comment (MS-DOCX 2.5.1)."""
    direct = [each for each in element if each.tag == f"{W}p"]
    if direct:
        for name in PARAGRAPH_IDS:
            if identity := direct[-1].get(name, ""):
                return str(identity).upper()
    return ids[-1] if ids else ""


def _threaded(
    comment: WordComment, at: int, thread: _Thread | None, by_id: dict[str, int]
) -> WordComment:
    if thread is None:
        return comment
    parent = by_id.get(thread.parent)
    return replace(comment, parent=None if parent == at else parent, done=thread.done)


def _entries(
    package: SafePackage, sources: list[str], kind: str, name: str
) -> Iterator[dict[str, str]]:
    """Yield the attributes, by local name, of the entries of parts of a kind."""
    for part in dict.fromkeys(p for each in sources for p in _related(package, each, (kind,))):
        for element in package.xml(part).iter("{*}" + name):
            yield {local(key): str(value) for key, value in element.attrib.items()}


def _threads(package: SafePackage, sources: list[str]) -> dict[str, _Thread]:
    """Return parent and resolved state by the id of a comment's last paragraph."""
    return {
        entry.get("paraId", "").upper(): _Thread(
            entry.get("paraIdParent", "").upper(),
            entry.get("done", "0").lower() in {"1", "true", "on"},
        )
        for entry in _entries(package, sources, "commentsExtended", "commentEx")
    }


def _times(package: SafePackage, sources: list[str]) -> dict[str, str]:
    """Return the time in UTC by the id of a comment's last paragraph, where it is told."""
    durable = {
        entry.get("durableId", "").upper(): entry.get("paraId", "").upper()
        for entry in _entries(package, sources, "commentsIds", "commentId")
    }
    return {
        durable.get(entry.get("durableId", "").upper(), ""): entry.get("dateUtc", "")
        for entry in _entries(package, sources, "commentsExtensible", "commentExtensible")
    }


def _anchored(
    comments: list[WordComment], ranges: dict[str, list[tuple[str, CommentRange]]]
) -> Iterator[WordComment]:
    """Yield the comments with their ranges; of comments with one id, each has its own."""
    total: dict[str, int] = {}
    for each in comments:
        identity = plain_id(each.id)
        total[identity] = total.get(identity, 0) + 1
    seen: dict[str, int] = {}
    for each in comments:
        identity = plain_id(each.id)
        found = ranges.get(identity, [])
        at = seen[identity] = seen.get(identity, -1) + 1
        if total[identity] == 1:
            # Moved text carries its comment twice: what still stands there comes first.
            found = sorted(found, key=lambda one: not one[1].text)[:1]
        if at < len(found):
            yield replace(each, part=found[at][0], range=found[at][1])
        else:
            yield each


def custom_properties(package: SafePackage) -> dict[str, str]:
    """Return the custom properties of a file as texts."""
    found: dict[str, str] = {}
    for relation in package.relations():
        if relation.kind == "custom-properties" and relation.target in package:
            for entry in package.xml(relation.target):
                if entry.get("name"):
                    found[entry.get("name", "")] = "".join(
                        str(each) for each in entry.itertext()
                    ).strip()
    return found


# --- any file ---------------------------------------------------------------------------------


def read_sent(content: bytes, name: str) -> Work[Sent]:
    """Read a file with comments; yields progress.

    Raises:
        StudioError: if it is neither a draft nor a form, is damaged or locked.

    """
    # What it is counts, not what it is called.
    if family_of(open_ooxml(content, name)) == "excel":
        return Sent(Inspection((), (), {}, {}), read_sheet(content, name))
    inspection = yield from inspecting(content, name)
    if inspection.properties.get(DOCUMENT_PROPERTY):
        return Sent(inspection)
    said = bool(inspection.comments or inspection.revisions)
    try:
        sheet = read_sheet(content, name)
    except StudioError:
        if said:
            return Sent(inspection)
        raise
    # A draft can hold an empty form in an annex.
    return Sent(inspection, None if said and not (sheet.rows or sheet.no_comments) else sheet)
