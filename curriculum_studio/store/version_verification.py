"""Checking a version that was made elsewhere, before any of it is kept."""

from dataclasses import replace

import msgspec

from curriculum_studio.core.document import Document, assembled
from curriculum_studio.core.manifest import branches_of, id_of
from curriculum_studio.core.payloads.review import Comment
from curriculum_studio.core.versions import VersionRecord, digest, digest_of
from curriculum_studio.i18n import StudioError, message
from curriculum_studio.store.manifest import node_of


def checked(record: VersionRecord) -> tuple[str, dict[str, bytes]]:
    """Return the top branch and all branches of a received version.

    Its states stay as they were written, also where a newer program says more in them.

    Raises:
        StudioError: if it does not hold together: a hash does not fit what it names, a state is
            missing, or the nodes are no document.

    """
    try:
        document = _document(record)
    except (msgspec.DecodeError, ValueError, KeyError) as problem:
        raise _broken(record) from problem
    if id_of(record) != record.info.id or document.id != record.info.document:
        raise _broken(record)
    return branches_of(record.manifest, digest_of(record.info.id))


def sealed(record: VersionRecord) -> VersionRecord:
    """Return a version under the id of what it says, as `checked` wants it."""
    _document(record)
    return replace(record, info=replace(record.info, id=id_of(record)))


def without_erased(record: VersionRecord) -> VersionRecord:
    """Return a version in which nothing was erased, or one that says what is left, renamed."""
    names = {
        name: name if digest_of(name)(content) == name else digest(content)
        for name, content in record.states.items()
    }
    comments = tuple(each for each in record.comments if each in names)
    if comments == record.comments and all(old == new for old, new in names.items()):
        return record
    manifest = tuple(replace(each, state=names[each.state]) for each in record.manifest)
    states = {names[name]: content for name, content in record.states.items()}
    return sealed(VersionRecord(record.info, manifest, comments, states))


def _document(record: VersionRecord) -> Document:
    for name, content in record.states.items():
        if digest_of(name)(content) != name:
            raise _broken(record)
    for name in record.comments:
        msgspec.json.decode(record.states[name], type=Comment)
    return assembled(node_of(record.states[each.state], each) for each in record.manifest)


def _broken(record: VersionRecord) -> StudioError:
    return StudioError(
        message("Workspace", "The version {name} was damaged or altered on its way.").fill(
            name=record.info.name or record.info.time
        ),
        safe=message("Workspace", "Nothing of it was taken over."),
        remedy=message("Workspace", "Ask for the file once more."),
    )
