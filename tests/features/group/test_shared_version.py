"""Versions that a group shares: named by what they say, and read only as they were written."""

import msgspec
import pytest

from curriculum_studio.core.document import new_id
from curriculum_studio.features.group.model.members import STREAMS_OF, Member
from curriculum_studio.features.group.model.shared_version import (
    STREAMS,
    AttachmentName,
    SharedVersion,
    object_name,
    read_version,
    stream_of,
)


def version(**more: object) -> SharedVersion:
    named = object_name(b"[]")
    return SharedVersion(document=new_id(), stream="text", objects=(named,), **more)


def test_a_version_is_named_by_all_that_it_says():
    first = version(actor="p", replica="r", time="2026-11-28T12:00:00+00:00")
    assert first.hash == object_name(first.content)
    again = read_version(first.content)
    assert again == first
    assert again.hash == first.hash
    assert msgspec.structs.replace(first, depth=1).hash != first.hash


def test_a_version_needs_its_objects_and_pictures():
    picture = object_name(b"picture")
    held = version(attachments=(AttachmentName(picture, "image/png"),))
    assert held.needs == {object_name(b"[]"), picture}


@pytest.mark.parametrize(
    "altered",
    [
        lambda raw: raw.replace(b'"text"', b'"pictures"'),
        lambda raw: raw.replace(b"{", b"{ ", 1),
        lambda raw: raw.replace(b"}", b',"newer":1}'),
        lambda raw: raw.replace(object_name(b"[]").encode(), b"../../library"),
    ],
    ids=["stream", "spaces", "newer", "path"],
)
def test_only_canonical_bytes_are_a_version(altered):
    with pytest.raises(msgspec.DecodeError):
        read_version(altered(version().content))


def test_a_stream_is_found_by_its_name():
    assert [stream_of(each) for each in STREAMS] == list(STREAMS)
    with pytest.raises(ValueError, match="pictures"):
        stream_of("pictures")


def test_a_member_has_another_role_in_single_documents():
    member = Member("p", "甲", role="commenter", roles={"d": "editor"})
    assert member.role_in("d") == "editor"
    assert STREAMS_OF[member.role_in("other")] == {"review"}
