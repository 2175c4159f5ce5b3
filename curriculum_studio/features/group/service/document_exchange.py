"""What becomes of one document in an exchange: what came is merged, or what is new goes out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property

import msgspec

from curriculum_studio.core.kinds import LOCAL_KINDS
from curriculum_studio.core.merge.decision import Register
from curriculum_studio.core.merge.decision_record import Side
from curriculum_studio.core.merge.merge_base import merge_base
from curriculum_studio.core.merge.records import Records, all_records
from curriculum_studio.core.record_codec import record_from_json
from curriculum_studio.core.staying import staying, with_own
from curriculum_studio.core.versions import VersionInfo, VersionRecord, id_of
from curriculum_studio.features.group.model.ancestry import Incomplete
from curriculum_studio.features.group.model.content import (
    Content,
    ReadText,
    content_of,
    document_in,
    is_comment,
    said_in,
    version_record,
)
from curriculum_studio.features.group.model.group_store import (
    Absent,
    Erased,
    HeadMoved,
    Refused,
    Unsigned,
)
from curriculum_studio.features.group.model.members import DECIDING
from curriculum_studio.features.group.model.shared_version import (
    STREAMS,
    AttachmentName,
    SharedVersion,
    Stream,
)
from curriculum_studio.features.group.service.group_contents import GroupContents
from curriculum_studio.features.group.service.local_document import LocalDocument
from curriculum_studio.features.group.service.outcomes import Arrival, Asked, Outcome
from curriculum_studio.features.group.service.shared_merge import SharedMerge, merged
from curriculum_studio.features.group.service.sharing_ledger import (
    Integrated,
    Streams,
)
from curriculum_studio.features.group.service.vetting import (
    NOT_YOURS,
    Vetting,
    unreadable,
)
from curriculum_studio.features.merging.service import Merging, State
from curriculum_studio.session.review_copy_policy import MARK
from curriculum_studio.session.versions import edits_to


class DocumentExchange:
    """What becomes of one document in one exchange."""

    def __init__(
        self, asked: Asked, group: GroupContents, merging: Merging, place: LocalDocument
    ) -> None:
        """Exchange a document as it stands here with what a group has of it."""
        self._asked = asked
        self._group = group
        self._ancestry = group.ancestry
        self._merging = merging
        self._place = place
        self._waits = False
        #: Why something of the comments stays here.
        self._held: Refused | None = None

    @cached_property
    def _vetting(self) -> Vetting:
        place = self._place
        names = place.contents["review"].names if place.here else ()
        return Vetting(self._group, place.integrated["review"].heads, names)

    def outcome(self) -> Outcome:
        """Exchange the document, and return what has to be done here.

        Raises:
            Incomplete: if something that is needed has not arrived.
            GroupUnreachable, WrongFormat: as the group says.

        """
        place = self._place
        news = self._news()
        if not news:
            if not (place.here or place.binned):
                return Outcome(place.id, place.state, waits=self._waits)
            return self._publish()
        after = self._after(news)
        try:
            arrival = self._arrival(news)
        except ValueError:
            # A member's program wrote what this one cannot read; it stays where it is.
            problem = unreadable(self._group.bringers(tuple(news.values())).values())
            return Outcome(place.id, place.state, waits=True, refused=problem)
        if arrival is None and not (place.here or place.binned):
            return Outcome(place.id, place.state)  # it was deleted before it came
        streams = None if arrival is not None and arrival.act == "restore" else after
        not_taken = self._vetting.not_taken() if "review" in news else ()
        return Outcome(
            place.id,
            place.state,
            streams,
            arrival,
            waits=self._waits,
            again=True,
            not_taken=not_taken,
        )

    def _news(self) -> dict[Stream, SharedVersion]:
        """Return of each stream one of the newest versions that are not in what is here."""
        found: dict[Stream, SharedVersion] = {}
        for stream, heads in self._place.state.heads.items():
            own = set(self._place.integrated[stream].heads)
            there = self._ancestry.present(set(heads) - own)
            self._waits = self._waits or len(there) < len(set(heads) - own)
            try:
                new = sorted(self._ancestry.newest(own | there) - own)
                if new:
                    version = self._ancestry.version(new[0])
                    self._group.fetch(version.objects)
                    if (version.document, version.stream) == (self._place.id, stream):
                        found[stream] = version
                        if version.replica and version.replica == self._asked.replica:
                            self._group.copied = True
            except Incomplete:
                self._waits = True
        return found

    def _worked_on(self, news: Mapping[Stream, SharedVersion]) -> bool:
        """Whether somebody did something here or there that whoever deleted did not know."""
        return len(news) > 1 or any(self._place.changed(each) for each in STREAMS)

    def _after(self, news: Mapping[Stream, SharedVersion]) -> Streams:
        after: dict[Stream, Integrated] = dict(self._place.integrated)
        for stream, version in news.items():
            heads = self._ancestry.newest({*after[stream].heads, version.hash})
            after[stream] = Integrated(tuple(sorted(heads)))
        return after

    # What came

    def _arrival(self, news: Mapping[Stream, SharedVersion]) -> Arrival | None:
        place = self._place
        text = news.get("text")
        if not (place.here or place.binned):
            return self._added(news)
        deleted = text is not None and text.deleted
        if place.binned:
            # Somebody worked on what is in the bin here: it comes back, and is merged then.
            same = text is not None and text.objects == place.contents["text"].names
            return None if deleted and same and len(news) == 1 else Arrival("restore")
        arrival = self._merged(news)
        # A deletion never takes what somebody worked on: it is shared anew then.
        if deleted and not self._worked_on(news):
            return replace(arrival, act="remove")
        return arrival

    def _added(self, news: Mapping[Stream, SharedVersion]) -> Arrival | None:
        text = news.get("text")
        if text is None:
            raise Incomplete(())  # comments came before their text
        if text.deleted:
            return None
        read = self._group.text(text)
        said = self._their_records(news)
        document = document_in(read)
        if document.kind in LOCAL_KINDS or document.kind == MARK:
            raise ValueError(document.kind)  # such documents are shared by nobody
        return Arrival(
            "add",
            self._record(read, said, text, ()),
            document,
            (),
            said_in(said),
            forward=True,
            pictures=self._pictures(text),
            author=self._author(text),
            erased=tuple(sorted(self._group.erased.get(document.id, ()))),
        )

    def _merged(self, news: Mapping[Stream, SharedVersion]) -> Arrival:
        place, group = self._place, self._group
        group.know({k: v for each in place.contents.values() for k, v in _made(each)})
        text = news.get("text")
        read = place.text if text is None else group.text(text)
        said = self._their_records(news)
        # What came without it says nothing of what is written about children here.
        came = place.document if text is None else with_own(document_in(read), place.document)
        theirs = State(came, said_in(said))
        ours = State(place.document, said_in(place.records))
        newest = text or next(iter(news.values()))
        forward = all(self._goes_on(stream, version) for stream, version in news.items())
        own = place.document.nodes
        if forward and all(own[each] == came.nodes.get(each) for each in staying(place.document)):
            result = SharedMerge(theirs.document, theirs.records)
        else:
            base = self._base(news, ours)
            whose = (self._own_side(newest.stream), group.whose(newest))
            result = merged(self._merging, base, (ours, theirs), whose)
        changed = place.document.nodes != result.document.nodes
        return Arrival(
            "merge",
            self._record(read, said, newest, place.heads if forward else ()),
            result.document,
            edits_to(place.document, result.document) if changed else (),
            result.records,
            forward=forward,
            waiting=result.waiting,
            pictures=() if text is None else self._pictures(text),
            author=self._author(newest),
            plain=not any(place.changed(each) for each in STREAMS),
        )

    def _goes_on(self, stream: Stream, version: SharedVersion) -> bool:
        """Whether a version comes from all that is here, and nothing was changed here since."""
        own = self._place.integrated[stream].heads
        return not self._place.changed(stream) and self._ancestry.comes_from(version.hash, own)

    def _base(self, news: Mapping[Stream, SharedVersion], ours: State) -> State | None:
        """Return what both sides come from; None where they have nothing in common."""
        document, contested = ours.document, frozenset[Register]()
        records = {
            "review": Records(ours.records.comments),
            "decisions": Records((), ours.records.waivers, ours.records.decisions),
        }
        for stream, version in news.items():
            own = self._place.integrated[stream].heads
            common = self._ancestry.common(own, [version.hash]) if own else ()
            if stream != "text":
                each = (self._group.said(self._ancestry.version(name)) for name in common)
                records[stream] = all_records([said_in(one) for one in each])
                continue
            if not common:
                return None
            found = merge_base(
                self._ancestry.graph(common) if len(common) > 1 else {},
                common,
                _Everything(),
                lambda name: document_in(self._group.text(self._ancestry.version(name))),
            )
            document, contested = found.document, found.contested
        review, decisions = records["review"], records["decisions"]
        both = Records(review.comments, decisions.waivers, decisions.decisions)
        return State(document, both, contested)

    def _own_side(self, stream: Stream) -> Side:
        heads = self._place.integrated[stream].heads
        if self._place.changed(stream) or not heads:
            return Side("", self._asked.name, self._asked.now)
        return self._group.whose(self._ancestry.version(heads[0]))

    def _their_records(self, news: Mapping[Stream, SharedVersion]) -> tuple[bytes, ...]:
        """Return the records of the other side: what did not come is as it is here."""
        said: list[bytes] = []
        for stream in ("review", "decisions"):
            version = news.get(stream)
            if version is None:
                here = self._place.records if self._place.here else ()
            elif stream == "review":
                here = self._vetting.arrived(version)
            else:
                here = self._group.said(version)
            if version is not None and self._place.here:
                here = (*here, *self._kept_beside(here))
            # Nobody who may only comment brings a decision among the comments.
            said += (each for each in here if is_comment(each) == (stream == "review"))
        return tuple(said)

    def _kept_beside(self, came: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the records here that others may not have, as they quote what stays."""
        there = {record_from_json(each).id for each in came}
        for each in sorted(self._place.keeps):
            state = self._place.record.states[each]
            if record_from_json(state).id not in there:
                yield state

    def _record(
        self,
        text: ReadText,
        said: Sequence[bytes],
        version: SharedVersion,
        parents: tuple[str, ...],
    ) -> VersionRecord:
        """Return what came as a version of the library; `parents` are versions there."""
        name = self._author(version)
        time = version.time if _is_time(version.time) else self._asked.now
        info = VersionInfo("", version.document, "", name, time, "", parents, automatic=True)
        record = version_record(info, text, said)
        return replace(record, info=replace(info, id=id_of(record)))

    def _author(self, version: SharedVersion) -> str:
        return self._group.name(version.actor)

    def _pictures(self, version: SharedVersion) -> tuple[tuple[AttachmentName, bytes], ...]:
        wanted = self._place.missing_pictures(version.attachments)
        found = self._group.store.fetch([each.hash for each in wanted])
        missing = [each.hash for each in wanted if each.hash not in found]
        if missing:
            raise Incomplete(missing)
        return tuple((each, found[each.hash]) for each in wanted)

    # What goes out

    def _publish(self) -> Outcome:
        place = self._place
        streams: dict[Stream, Integrated] = dict(place.integrated)
        sent: list[Stream] = []
        refused: Refused | None = None
        for stream in STREAMS:
            try:
                if self._publish_one(stream, streams):
                    sent.append(stream)
            except HeadMoved as moved:
                heads = {*place.state.heads.get(stream, ()), *moved.heads}
                place.state.heads = {**place.state.heads, stream: tuple(sorted(heads))}
                return Outcome(place.id, place.state, streams, sent=tuple(sent), again=True)
            except Refused as problem:  # who may not change the text can comment on it
                refused = refused or problem
            except Erased:  # meanwhile: the next exchange meets the tombstone
                return Outcome(place.id, place.state, streams, sent=tuple(sent), again=True)
        refused = refused or self._held
        if not self._waits and refused is None:
            place.state.heads = {each: streams[each].heads for each in STREAMS}
        return Outcome(
            place.id, place.state, streams, sent=tuple(sent), waits=self._waits, refused=refused
        )

    def _publish_one(self, stream: Stream, streams: dict[Stream, Integrated]) -> bool:
        """Share what stands here in a stream, if the versions in it say something else."""
        place, group = self._place, self._group
        known = place.integrated[stream]
        if not place.changed(stream) and len(known.heads) < 2:
            return False
        newest = self._ancestry.newest(known.heads)
        parents = [self._ancestry.version(each) for each in sorted(newest)]
        content = place.contents[stream]
        if stream == "review":
            content = self._outgoing(content, parents)
        said = (content.names, place.deletes(stream))
        if parents and all(self._as_here(each, said) for each in parents):
            streams[stream] = Integrated(known.heads, place.key(stream))
            return False
        group.check(self._asked.actor, place.id, stream)
        pictures = place.pictures() if stream == "text" else {}
        plain = place.id in self._asked.plain and len(parents) > 1
        version = SharedVersion(
            document=place.id,
            stream=stream,
            parents=tuple(each.hash for each in parents),
            depth=max((each.depth for each in parents), default=0) + 1,
            actor="" if plain else self._asked.actor,
            replica="" if plain else self._asked.replica,
            time="" if plain else self._asked.now,
            objects=content.names,
            attachments=tuple(pictures[each] for each in sorted(pictures)),
            deleted=place.deletes(stream),
        )
        whole = () if group.restored else parents
        there = {need for each in whole for need in each.needs}
        absent = group.store.missing(version.needs - there)
        objects = dict(_made(content))
        self._put(absent, objects)
        seen = {*known.heads, *place.state.heads.get(stream, ())}
        version = self._sent(version, seen, objects)
        self._ancestry.learn([version])
        streams[stream] = Integrated((version.hash,), place.key(stream))
        return True

    def _as_here(self, version: SharedVersion, said: tuple[tuple[str, ...], bool]) -> bool:
        """Whether a version says what would go out, or that and what stays here."""
        if (version.objects, version.deleted) == said:
            return True
        place, group = self._place, self._group
        if version.stream == "text":
            whole, going = place.told("text", group.text(version), ())
        else:
            whole, going = place.told(version.stream, place.text, group.said(version))
        # A version of which something was erased since is no longer what it says.
        return version.objects == whole.names and (going.names, version.deleted) == said

    def _outgoing(self, content: Content, parents: Sequence[SharedVersion]) -> Content:
        """Return of the comments here those that may go out: others would not take the rest."""
        place, group = self._place, self._group
        by = group.bringer(place.id, self._asked.actor)
        left = (
            None
            if by.role in {"", *DECIDING}
            else self._vetting.outgoing(place.going_records, parents, by)
        )
        if left is None:
            return content
        self._held = Refused(NOT_YOURS, group.deciding(place.id))
        return content_of(left)

    def _put(self, names: Iterable[str], objects: Mapping[str, bytes]) -> None:
        picture = self._place.picture
        self._group.store.put({e: objects[e] if e in objects else picture(e) for e in names})

    def _sent(
        self, version: SharedVersion, seen: Iterable[str], objects: Mapping[str, bytes]
    ) -> SharedVersion:
        """Publish a version and return it, signed where the group wants to know who answers."""
        try:
            self._group.store.publish(version, seen)
        except Unsigned:
            asked = self._asked
            signed = msgspec.structs.replace(
                version, actor=asked.actor, replica=asked.replica, time=asked.now
            )
            return self._sent(signed, seen, objects)
        except Absent as gone:  # cleared away since it was looked for
            self._put(gone.names, objects)
            self._group.store.publish(version, seen)
        return version


def _is_time(text: str) -> bool:
    """Whether a text is a time as versions of the library have it; merges have none."""
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


class _Everything:
    """Holds whatever is asked for: of shared versions all states are known."""

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str)


def _made(content: Content) -> Iterable[tuple[str, bytes]]:
    return () if content.objects is None else content.objects.items()
