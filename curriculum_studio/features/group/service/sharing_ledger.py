"""What a library remembers of its group: what is shared, and which versions stand in what is here.

Which shared versions a document comes from follows from the versions of the library that it comes
from. So it is taken back together with a merge that is undone, and it holds in a copy of the
library, in a backup and after a cut at any moment.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from curriculum_studio.core.staying import Leaving
from curriculum_studio.core.versions import VersionInfo
from curriculum_studio.features.group.model.shared_version import STREAMS, Stream
from curriculum_studio.session.ports import SettingStore

#: Under these names the settings of the library keep it.
_CURSOR, _GROUP = "group/cursor", "group/known"
_DOCUMENTS, _PENDING = "group/documents", "group/pending"
_PICTURES = "group/pictures"
_DOCUMENT = "group/document/"

#: So many states of a document are remembered: the first, and the last ones. Undo of a merge and
#: a place that was put back lead to one of them.
_REMEMBERED = 24


class Integrated(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which versions of a stream stand in what is here.

    `key` tells what they say together; empty where that is not known.
    """

    heads: tuple[str, ...] = ()
    key: str = ""


#: Of each stream, which versions stand in what is here.
Streams = Mapping[Stream, Integrated]


class _Known(msgspec.Struct, frozen=True):
    """What stood in a document that came from these versions of the library."""

    on: tuple[str, ...]
    streams: dict[Stream, Integrated]


class DocumentState(msgspec.Struct, omit_defaults=True):
    """What is remembered of one document.

    `shared`: it goes to the group, and comes from there; else it is only here. `updated` is when it
    was changed last as far as all of it went out, empty where that is not known. `heads` are the
    newest versions in the group, as far as the group told. `received` is what was kept as a version
    here, until it is remembered that it stands in the document. `unclean` are texts that others
    erased for good, and that may still stand in what went out from here; `unshared` are texts that
    were erased before it was shared. `reflections` and `notes` for teachers leave, too, if that was
    said when it was shared.
    """

    shared: bool = True
    updated: str = ""
    heads: dict[Stream, tuple[str, ...]] = {}
    known: list[_Known] = []
    received: dict[str, dict[Stream, Integrated]] = {}
    unclean: tuple[str, ...] = ()
    unshared: tuple[str, ...] = ()
    reflections: bool = False
    notes: bool = False

    @property
    def leaving(self) -> Leaving:
        """What leaves of that which stays otherwise."""
        return Leaving(self.reflections, self.notes)

    def integrated(self, heads: Iterable[str], infos: Sequence[VersionInfo]) -> Streams:
        """Return which shared versions stand in a document whose versions here are these."""
        past = _past(heads, {each.id: each.parents for each in infos})
        found: dict[Stream, Integrated] = {}
        for known in reversed(self.known):
            if past.issuperset(known.on):
                found = dict(known.streams)
                break
        for version, streams in self.received.items():
            if version in past:
                for stream, came in streams.items():
                    own = found.get(stream, Integrated())
                    if not set(came.heads) <= set(own.heads):
                        both = tuple(sorted({*own.heads, *came.heads}))
                        found[stream] = Integrated(both)
        return {stream: found.get(stream, Integrated()) for stream in STREAMS}

    def remember(self, heads: Sequence[str], streams: Streams) -> None:
        """Remember what stands in the document as long as it comes from these versions."""
        on = tuple(sorted(heads))
        self.known = [each for each in self.known if each.on != on]
        self.known.append(_Known(on, dict(streams)))
        del self.known[1 : 1 - _REMEMBERED]
        self.received = {}

    def remembers(self, heads: Iterable[str]) -> bool:
        """Whether it is known what stands in the document that comes from just these versions."""
        on = tuple(sorted(heads))
        return any(each.on == on for each in self.known)

    def will_receive(self, version: str, streams: Streams) -> None:
        """Remember what a version of the library brings, before the document comes from it."""
        self.received = {**self.received, version: dict(streams)}

    def forget_all_but(self, present: Collection[str]) -> None:
        """Forget shared versions that the group does not have, as after it was made anew."""

        def there(streams: Streams) -> bool:
            return all(name in present for each in streams.values() for name in each.heads)

        self.known = [each for each in self.known if there(each.streams)]
        self.received = {}
        self.heads = {
            stream: tuple(each for each in heads if each in present)
            for stream, heads in self.heads.items()
        }

    @property
    def versions(self) -> set[str]:
        """All shared versions that are remembered."""
        known = {name for each in self.known for s in each.streams.values() for name in s.heads}
        return known | {name for heads in self.heads.values() for name in heads}


def _past(heads: Iterable[str], parents: Mapping[str, tuple[str, ...]]) -> set[str]:
    found: set[str] = set()
    waiting = list(heads)
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += parents.get(each, ())
    return found


class SharingLedger:
    """What the settings of a library keep of its group; read anywhere, written in one place."""

    def __init__(self, settings: SettingStore) -> None:
        """Keep it in the settings of a library."""
        self._settings = settings

    @property
    def cursor(self) -> str:
        """How far the group was read."""
        return self._settings.get(_CURSOR)

    @property
    def group(self) -> str:
        """Which group what is remembered belongs to; empty before the first exchange."""
        return self._settings.get(_GROUP)

    def belong(self, group: str) -> None:
        """Remember which group it is."""
        if group and group != self.group:
            self._settings.set(_GROUP, group)
            self._set_list(_PICTURES, ())

    def advance(self, cursor: str) -> None:
        """Remember how far the group was read, once all before it is remembered."""
        self._settings.set(_CURSOR, cursor)

    @property
    def documents(self) -> list[str]:
        """The documents that are shared; of one that was erased for good nothing else is left."""
        return self._list(_DOCUMENTS)

    @property
    def pending(self) -> list[str]:
        """The documents of which something waits in the group."""
        return self._list(_PENDING)

    def set_pending(self, documents: Iterable[str]) -> None:
        """Remember of which documents something waits in the group."""
        wanted = sorted(set(documents))
        if wanted != self.pending:
            self._set_list(_PENDING, wanted)

    @property
    def pictures(self) -> frozenset[str]:
        """Pictures erased for good of which the group and this library both know."""
        return frozenset(self._list(_PICTURES))

    def settle(self, pictures: Collection[str]) -> None:
        """Remember that the group and this library both know that pictures were erased."""
        if not self.pictures.issuperset(pictures):
            self._set_list(_PICTURES, self.pictures.union(pictures))

    def state(self, document: str) -> DocumentState | None:
        """Return what is remembered of a document."""
        raw = self._settings.get(f"{_DOCUMENT}{document}")
        return _states(raw.encode()) if raw else None

    def keep(self, document: str, state: DocumentState) -> None:
        """Remember something of a document."""
        # In this order: a document that is listed and of which nothing is kept was erased for good.
        self._settings.set(f"{_DOCUMENT}{document}", _encode(state).decode())
        self._list_as_shared(document, shared=state.shared)

    def forget(self, document: str) -> None:
        """Remember nothing of a document any more."""
        self._list_as_shared(document, shared=False)
        self._settings.set(f"{_DOCUMENT}{document}", "")

    def _list_as_shared(self, document: str, *, shared: bool) -> None:
        known = set(self.documents)
        if (document in known) != shared:
            self._set_list(_DOCUMENTS, known | {document} if shared else known - {document})

    def _list(self, name: str) -> list[str]:
        raw = self._settings.get(name)
        spelt = msgspec.json.decode(raw, type=list[str]) if raw else []
        return sorted(bytes.fromhex(each).decode() for each in spelt)

    def _set_list(self, name: str, documents: Iterable[str]) -> None:
        """Keep ids by their bytes: a setting that names a document is erased with it."""
        spelt = sorted(each.encode().hex() for each in documents)
        self._settings.set(name, _encode(spelt).decode() if spelt else "")


_encode = msgspec.json.Encoder(order="deterministic").encode
_states = msgspec.json.Decoder(DocumentState).decode
