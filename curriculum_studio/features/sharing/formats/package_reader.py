"""Reading exchange files; every hash is checked before anything is believed."""

from collections.abc import Iterator

import msgspec

from curriculum_studio.core.codec import node_from_raw
from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.record_codec import comment_from_raw
from curriculum_studio.core.versions import (
    ManifestEntry,
    VersionInfo,
    VersionRecord,
    attachment_hash,
    digest_of,
    id_of,
)
from curriculum_studio.features.sharing.formats.package import (
    FORMAT,
    MEDIA_TYPE,
    SUFFIX,
    AnswerForm,
    ManifestForm,
    MinimumForm,
    Package,
    PackedAnswer,
    PackedAttachment,
    PackedDocument,
    PackedRound,
    RoundForm,
    VersionForm,
)
from curriculum_studio.i18n import Progress, StudioError, Work, message
from curriculum_studio.untrusted.errors import damaged
from curriculum_studio.untrusted.limits import LIMITS, check_count, check_levels
from curriculum_studio.untrusted.office_package import SafePackage
from curriculum_studio.untrusted.zip_directory import read_directory

_SAFE = message("Package", "Nothing was imported.")
_AGAIN = message("Package", "Ask for the file once more.")

#: The context of what the gate says of files.
_GATE = "Gate"

#: Comments in one answer; a body that says more than a thousand things has sent a new draft.
MOST_COMMENTS = 20_000

#: Versions in one file; a year of work on one standard has some hundreds.
MOST_VERSIONS = 5000


def read_package(content: bytes, name: str) -> Work[Package]:
    """Return what an exchange file holds; yields progress.

    Raises:
        StudioError: if it is none, is damaged or altered, or was made by a newer program.

    """
    if len(content) > LIMITS.file:
        raise StudioError(
            message("Package", "{name} is larger than 100 MB and was not read.").fill(name=name),
            safe=_SAFE,
        )
    if not content.startswith(b"PK"):
        # By its name it was one: its beginning is gone, or nothing of it has come.
        raise _damaged(name) if name.lower().endswith(SUFFIX) else _foreign(name)
    try:
        parts = SafePackage(content, name, read_directory(content, name))
        if "mimetype" not in parts or parts.read("mimetype") != MEDIA_TYPE.encode("ascii"):
            raise _foreign(name)
        raw = parts.read("manifest.json")
        minimum = msgspec.json.decode(raw, type=MinimumForm)
        if minimum.min_reader > FORMAT:
            raise _newer(name)
        return (yield from _Reader(parts, name).read(raw, minimum))
    except StudioError as problem:
        # The gate speaks of Word and WPS, which cannot repair an exchange file.
        if problem.what == damaged(name).what:
            raise _damaged(name) from problem
        if problem.what.context == _GATE:
            raise StudioError(problem.what, safe=_SAFE, remedy=_AGAIN) from problem
        raise
    except (msgspec.DecodeError, ValueError, KeyError) as problem:
        raise _damaged(name) from problem


class _Reader:
    def __init__(self, parts: SafePackage, name: str) -> None:
        self._parts = parts
        self._name = name

    def read(self, raw: bytes, minimum: MinimumForm) -> Work[Package]:
        manifest = msgspec.json.decode(raw, type=ManifestForm)
        if len(manifest.versions) > MOST_VERSIONS:
            raise _damaged(self._name)
        states = dict(self._states())
        total = len(manifest.versions) + len(manifest.attachments)
        doing = message("Package", "Unpacking")
        versions: list[VersionRecord] = []
        for done, form in enumerate(manifest.versions):
            yield Progress(done, total, doing)
            versions.append(self._version(form, states))
        attachments: list[PackedAttachment] = []
        for done, each in enumerate(manifest.attachments, len(versions)):
            yield Progress(done, total, doing)
            found = self._parts.read(f"attachments/{each.hash}")
            if attachment_hash(found) != each.hash:
                raise _damaged(self._name)
            attachments.append(PackedAttachment(each.hash, each.media_type, each.name, found))
        package = Package(
            tuple(PackedDocument(d.id, d.kind, d.titles, d.version) for d in manifest.documents),
            tuple(versions),
            tuple(attachments),
            manifest.purpose,
            manifest.sender,
            manifest.program,
            _round(manifest.round),
            _answer(manifest.answer),
            self._comments(manifest),
            minimum.min_writer > FORMAT,
            self._name,
        )
        self._check(package)
        return package

    def _comments(self, manifest: ManifestForm) -> tuple[Comment, ...]:
        if manifest.answer is None:
            return ()
        lines = self._lines("comments.jsonl")
        comments = tuple(comment_from_raw(msgspec.json.decode(line)) for line in lines)
        if len(comments) != manifest.comments or len(comments) > MOST_COMMENTS:
            raise _damaged(self._name)
        return comments

    def _lines(self, part: str) -> Iterator[bytes]:
        content = self._parts.read(part)
        return (line for line in content.split(b"\n") if line)

    def _states(self) -> Iterator[tuple[str, bytes]]:
        for line in self._lines("states.jsonl"):
            name, state = msgspec.json.decode(line, type=tuple[str, str])
            content = state.encode()
            if digest_of(name)(content) != name:
                raise _damaged(self._name)
            yield name, content

    def _version(self, form: VersionForm, states: dict[str, bytes]) -> VersionRecord:
        lines = list(self._lines(f"nodes/{form.id}.jsonl"))
        check_count(len(lines), self._name)
        manifest = tuple(
            ManifestEntry(*msgspec.json.decode(line, type=tuple[str, str, str, str]))
            for line in lines
        )
        check_levels({each.node: each.parent for each in manifest}, self._name)
        info = VersionInfo(
            form.id,
            form.document,
            form.name,
            form.author,
            form.time,
            form.message,
            tuple(form.parents),
            form.automatic,
        )
        wanted = {*(each.state for each in manifest), *form.comments}
        record = VersionRecord(
            info, manifest, tuple(form.comments), {name: states[name] for name in wanted}
        )
        # A version whose nodes were left out or put in would be compared as what others wrote.
        if id_of(record) != form.id:
            raise _damaged(self._name)
        return record

    def _check(self, package: Package) -> None:
        """Build each document once: cycles, lost parents and unknown kinds come out here.

        An answer has no text in it, and what says that it has some is no answer of ours.
        """
        if package.purpose == "answer":
            whole = package.round is not None and package.answer is not None
            if not whole or len(package.documents) != 1 or package.versions or package.attachments:
                raise _damaged(self._name)
            return
        for each in package.documents:
            record = package.record(each.version)
            document = document_of(record)
            if {document.id, record.info.document} != {each.id} or document.kind != each.kind:
                raise _damaged(self._name)


def document_of(record: VersionRecord) -> Document:
    """Return the document of a version.

    Raises:
        msgspec.DecodeError, ValueError, KeyError: if the record does not hold together.

    """
    document = assembled(
        node_from_raw(
            {
                **msgspec.json.decode(record.states[each.state], type=dict),
                "id": each.node,
                "parent": each.parent,
                "rank": each.rank,
            }
        )
        for each in record.manifest
    )
    if len(list(document.walk())) != len(document.nodes):
        problem = "nodes stand in a circle"
        raise ValueError(problem)
    return document


def _round(form: RoundForm | None) -> PackedRound | None:
    if form is None:
        return None
    return PackedRound(form.id, form.name, form.version, form.stage, form.start, form.end)


def _answer(form: AnswerForm | None) -> PackedAnswer | None:
    if form is None:
        return None
    return PackedAnswer(
        form.copy, form.organisation, form.prefix, form.person, form.time, form.no_comments
    )


def _foreign(name: str) -> StudioError:
    return StudioError(
        message("Package", "{name} is not an exchange file of this program.").fill(name=name),
        safe=_SAFE,
        remedy=message("Package", "Exchange files end in .cstudio; import other files instead."),
    )


def _damaged(name: str) -> StudioError:
    return StudioError(
        message("Package", "{name} was damaged or altered in transit.").fill(name=name),
        safe=_SAFE,
        remedy=_AGAIN,
    )


def _newer(name: str) -> StudioError:
    return StudioError(
        message("Package", "{name} was made by a newer version of the program.").fill(name=name),
        safe=_SAFE,
        remedy=message("Package", "Update the program, or ask for an export as Word."),
    )
