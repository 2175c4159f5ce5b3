"""Changing single parts of an Office file: everything else stays as it was, byte for byte."""

import io
import zipfile
from collections.abc import Mapping

from lxml import etree

from curriculum_studio.ooxml.elements import local, serialised
from curriculum_studio.untrusted.picture_metadata import bare

#: What a file tells of persons: in its core properties, and in those of the program.
_PERSONS = frozenset({"creator", "lastModifiedBy", "Manager"})
_PROPERTIES = ("docProps/core.xml", "docProps/app.xml")

#: What tells in a Word file who commented or changed something, and what stands there instead: the
#: word of Word itself for a file without personal data.
_SIGNED = {"author": "Author", "initials": "A", "userId": "Author", "providerId": "None"}
_TELLING = (b"author", b"initials", b"userId")

#: The time in entries that we write; files are equal when their contents are.
_TIME = (1980, 1, 1, 0, 0, 0)


def repacked(before: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return a package with parts changed, new ones behind the others."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(before)) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        known = {each.filename: each for each in old.infolist() if not each.is_dir()}
        for name in dict.fromkeys((*known, *changed)):
            entry = zipfile.ZipInfo(name, _TIME)
            own = known.get(name)
            entry.compress_type = own.compress_type if own else zipfile.ZIP_DEFLATED
            content = changed[name] if name in changed else old.read(name)
            archive.writestr(entry, content)
    return packed.getvalue()


def unsigned(content: bytes) -> bytes:
    """Return an Office file of others without the persons of which it tells.

    They stand in its properties, as authors of comments and changes, and in its photos. A form that
    was filled goes out by whoever filled it, not by who once made the form.
    """
    changed: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        for part in file.namelist():
            before = file.read(part)
            if part in _PROPERTIES:
                after = _without_persons(before)
            elif part.endswith(".xml"):
                told = any(each in before for each in _TELLING)
                after = _without_authors(before) if told else before
            else:
                after = bare(before)
            if after != before:
                changed[part] = after
    return repacked(content, changed) if changed else content


def _without_persons(part: bytes) -> bytes:
    root = _leniently(part)
    told = (
        [e for e in root.iter("{*}*") if local(e) in _PERSONS and e.text]
        if root is not None
        else []
    )
    for element in told:
        element.text = None
    return serialised(root) if told and root is not None else part


def _without_authors(part: bytes) -> bytes:
    root = _leniently(part)
    told = False
    for element in root.iter("{*}*") if root is not None else ():
        for name in element.attrib:
            words = _SIGNED.get(local(name))
            # Attributes without a namespace are those of other languages than Word's.
            if words is not None and str(name).startswith("{") and element.get(name) != words:
                element.set(name, words)
                told = True
    return serialised(root) if told and root is not None else part


def _leniently(part: bytes) -> etree._Element | None:
    """Return the root of a part; what is broken in it keeps nobody from filling the form."""
    lenient = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root: etree._Element | None = etree.fromstring(part, lenient)
    return root
