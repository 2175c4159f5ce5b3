"""What arrives in the stream of comments, as far as whoever brought it may say so.

What editors share is taken as it is: they decide, and their programs have vetted what came before.
From there on each version is compared with those that it comes from. So all programs come to the
same, whichever versions they know already.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.record_codec import comment_to_raw, record_from_json
from curriculum_studio.features.group.model.members import DECIDING
from curriculum_studio.features.group.model.own_comments import Bringer, Comments, vetted
from curriculum_studio.features.group.model.shared_version import SharedVersion
from curriculum_studio.features.group.service.group_contents import GroupContents
from curriculum_studio.features.group.service.shared_merge import comments_both_ways
from curriculum_studio.i18n import StudioError, message

_encode = msgspec.json.Encoder(order="deterministic").encode

NOT_YOURS = message(
    "Group",
    "Your role does not let you change comments of others, or decide on them: that stays here.",
)

#: So many comments are named.
_NAMED, _LETTERS = 5, 20


class Vetting:
    """The comments of one document, as they arrive in one exchange."""

    def __init__(self, group: GroupContents, own: Iterable[str], names: Sequence[str]) -> None:
        """`own` are the versions that stand here; `names` the objects of what stands here."""
        self._group = group
        self._own = frozenset(own)
        self._names = tuple(names)
        #: Comments as they were written, to the byte: what a newer program says in them survives.
        self._written: dict[Comment, bytes] = {}
        #: What was not taken, by who brought it.
        self._not_taken: dict[tuple[str, str], dict[str, Comment]] = {}

    def arrived(self, version: SharedVersion) -> tuple[bytes, ...]:
        """Return the comments of a version that may be taken, as JSON.

        Raises:
            Incomplete: if something that is needed is not there yet.
            ValueError: if they are no comments of the document.

        """
        ancestry = self._group.ancestry
        both = ancestry.common(self._own, [version.hash]) if self._own else ()
        told = max((ancestry.version(each).depth for each in both), default=0)
        return self._as_written(self._vetted(version, told))

    def outgoing(
        self, said: Iterable[bytes], parents: Sequence[SharedVersion], by: Bringer
    ) -> tuple[bytes, ...] | None:
        """Return of what stands here what may go out after some versions; None: all of it."""
        known = self._together({each.hash: self._vetted(each) for each in parents})
        here = self._read(said)
        left = vetted(here, known, by)
        return None if left == here else self._as_written(left)

    def _as_written(self, comments: Comments) -> tuple[bytes, ...]:
        return tuple(
            self._written.get(each) or _encode(comment_to_raw(each)) for each in comments.values()
        )

    def _vetted(self, version: SharedVersion, told: int | None = None) -> Comments:
        """Return what a version may say; what is deeper than `told` is noted."""
        bringers, order = self._past(version)
        self._group.fetch(name for each in order for name in each.objects)
        states: dict[str, Comments] = {}
        for each in sorted(order, key=lambda each: each.depth):
            said, by = self._said(each), bringers.get(each.hash)
            if by is None:
                states[each.hash] = said
                continue
            known = self._together({name: states[name] for name in each.parents})
            left = states[each.hash] = vetted(said, known, by)
            if told is not None and each.depth > told:
                self._note(by, said, left)
        return states[version.hash]

    def _past(
        self, version: SharedVersion
    ) -> tuple[Mapping[str, Bringer], Sequence[SharedVersion]]:
        """Return versions back to those that count as they are, and who brought the others."""
        group, bringers = self._group, dict[str, Bringer]()
        found: dict[str, SharedVersion] = {}
        level = {version.hash: version}
        while level:
            found |= level
            open_ = [
                each
                for each in level.values()
                if each.hash not in self._own or each.objects != self._names
            ]
            told = group.bringers(open_)
            level = {}
            for each in open_:
                by = told.get(each.hash)
                if by is not None and by.role not in DECIDING:
                    bringers[each.hash] = by
                    parents = (name for name in each.parents if name not in found)
                    level |= {name: group.ancestry.version(name) for name in parents}
        return bringers, tuple(found.values())

    def _together(self, states: Mapping[str, Comments]) -> Sequence[Comments]:
        """Return what some versions come to, put together one way and the other."""
        if not states:
            return ({},)
        (first, comments), *more = states.items()
        ways: list[Comments] = [comments]
        done = [first]
        for name, other in more:
            base: dict[str, Comment] = {}
            for each in self._group.ancestry.common(done, [name]):
                base |= self._said(self._group.ancestry.version(each))
            ways = [way for one in ways for way in comments_both_ways(base, one, other)]
            done.append(name)
        return ways

    def _said(self, version: SharedVersion) -> Comments:
        return self._read(self._group.said(version))

    def _read(self, said: Iterable[bytes]) -> Comments:
        found: dict[str, Comment] = {}
        for each in said:
            comment = record_from_json(each)
            if isinstance(comment, Comment):
                found[comment.id] = comment
                self._written[comment] = each
        return found

    def _note(self, by: Bringer, said: Comments, left: Comments) -> None:
        told = self._not_taken.setdefault((by.name, by.login), {})
        for each in {*said, *left}:
            if said.get(each) != left.get(each):
                told[each] = left.get(each) or said[each]

    def not_taken(self) -> tuple[StudioError, ...]:
        """Return what was not taken, with the name by which somebody signs in."""
        return tuple(
            _told(name, login, tuple(each.values()))
            for (name, login), each in self._not_taken.items()
            if each
        )


def unreadable(who: Iterable[Bringer]) -> StudioError:
    """Return what is said of a document of which somebody shared what cannot be read."""
    names = dict.fromkeys(f"{e.name} ({e.login})" if e.login else e.name for e in who)
    return StudioError(
        message(
            "Group", "What was shared of a document cannot be read. It came from: {names}"
        ).fill(names=", ".join(names) or "—"),
        safe=message("Group", "Your document stays as it is, and all others are shared."),
        remedy=message("Group", "Update the program, or ask the person who shared it."),
    )


def _told(name: str, login: str, comments: Sequence[Comment]) -> StudioError:
    named = [each.number or f"“{each.text[:_LETTERS]}”" for each in comments[:_NAMED]]
    said = ", ".join((*named, "…") if len(comments) > _NAMED else named)
    who = f"{name} ({login})" if login else name
    return StudioError(
        message("Group", "What {who} changed in comments of others was not taken: {comments}").fill(
            who=who, comments=said
        ),
        safe=message("Group", "The comments are as they were."),
        remedy=message(
            "Group",
            "Members below editor can add comments and replies, and change their own. An "
            "administrator can give another role.",
        ),
    )
