"""Changing single parts of an Office file: everything else stays as it was, byte for byte."""

import io
import zipfile
from collections.abc import Mapping

from lxml import etree

#: What a file tells of persons: in its core properties, and in those of the program.
_PERSONS = frozenset({"creator", "lastModifiedBy", "Manager"})
_PROPERTIES = ("docProps/core.xml", "docProps/app.xml")

#: The time in entries that we write; files are equal when their contents are.
_TIME = (1980, 1, 1, 0, 0, 0)


def parse(content: bytes) -> etree._Element:
    """Return the root element of a part of a file that is known to be ours or was checked."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(content, parser)


def serialised(root: etree._Element) -> bytes:
    """Return a part as it is written."""
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return written


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
    """Return an Office file of others without the persons in its properties.

    A form that was filled goes out by whoever filled it, not by who once made the form.
    """
    changed: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        for part in set(_PROPERTIES) & set(file.namelist()):
            # What is broken there keeps nobody from filling the form.
            lenient = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
            root = etree.fromstring(file.read(part), lenient)
            if root is None:
                continue
            told = [e for e in root.iter("{*}*") if etree.QName(e).localname in _PERSONS and e.text]
            for element in told:
                element.text = None
            if told:
                changed[part] = serialised(root)
    return repacked(content, changed) if changed else content
