"""Any exported file as texts that are equal when it says the same, whenever and wherever made."""

import base64
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO

import msgspec
from lxml import etree

#: Text by path; a path is the name of a file, then that of the part in it.
Parts = dict[str, str]

Rule = Callable[[str], str]

#: Names that are drawn by chance: 128 bit in base 32.
_IDENTITY = re.compile(r"(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])")
#: The list of parts in an office file, whose order says nothing.
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}Types"

_MADE = re.compile(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
_LOCAL = re.compile(r'( (?:w|w15|w16du):date=")([^"]*)(")')
_TOOL = re.compile(r'(creationtoolversion=")[^"]*(")')


def parts_of(name: str, content: bytes | str, *rules: Rule) -> Iterator[tuple[str, str]]:
    """Yield the parts of a file by their paths, the rules applied to each."""
    for path, text in _parts(name, content.encode() if isinstance(content, str) else content):
        said = text
        for rule in (made, told_by_a_clock, by_any_version, *rules):
            said = rule(said)
        yield path, said


def _parts(name: str, content: bytes) -> Iterator[tuple[str, str]]:
    if not content.startswith(b"PK\x03\x04"):
        yield name, _text(content)
        return
    with zipfile.ZipFile(BytesIO(content)) as archive:
        yield f"{name}/(parts)", "\n".join(_listed(archive.infolist()))
        for each in archive.namelist():
            yield from _parts(f"{name}/{each}", archive.read(each))


def _listed(entries: list[zipfile.ZipInfo]) -> list[str]:
    """List the parts of a zip by name, for their order says nothing, but for the first one.

    Of a package that has to be `mimetype`, and stored; programs want an office file to begin with
    the list of its parts.
    """
    stored = {each.filename for each in entries if each.compress_type == zipfile.ZIP_STORED}
    names = [f"{'stored' if e.filename in stored else 'packed'} {e.filename}" for e in entries]
    return [f"first {names[0]}", *sorted(names)]


def _text(content: bytes) -> str:
    start = content.lstrip()[:1]
    if start == b"<":
        return _xml(content)
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return f"{len(content)} bytes, SHA-256 {sha256(content).hexdigest()}"
    return _json(text) if start in {b"{", b"["} else text


def _xml(content: bytes) -> str:
    """Return XML as C14N, a tag a line; line ends within it are told, so nothing is lost."""
    parser = etree.XMLParser(resolve_entities=False, huge_tree=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return content.decode()  # HTML, which is not always XML
    if root.tag == _TYPES:
        root[:] = sorted(root, key=lambda each: sorted(each.attrib.items()))
    packed = _unpacked(root.text) if len(root) == 0 else None
    if packed is not None:
        root.text = "{packed}"
    said: str = etree.tostring(root.getroottree(), method="c14n").decode()
    lines = said.replace("\n", "&#10;").replace("><", ">\n<")
    return lines if packed is None else f"{lines}\n{_text(packed)}"


def _unpacked(text: str | None) -> bytes | None:
    """Return what a text holds that is packed by zlib; versions of that pack differently."""
    try:
        return zlib.decompress(base64.b64decode(text or "", validate=True))
    except (ValueError, zlib.error):
        return None


def _json(text: str) -> str:
    """Return JSON, also a value a line, with sorted names."""
    try:
        # Python adds up more closely from 3.12 on: the last digits of a length say nothing.
        return _dumped(json.loads(text, parse_float=lambda said: round(float(said), 9)), 1)
    except json.JSONDecodeError:
        lines = text.splitlines()
    try:
        return "\n".join(_dumped(json.loads(line), None) for line in lines)
    except json.JSONDecodeError:
        return text


def _dumped(value: object, indent: int | None) -> str:
    said = json.dumps(value, ensure_ascii=False, sort_keys=True)
    # The library's own lines are laid out by Python, ten times as slowly.
    return said if indent is None else msgspec.json.format(said, indent=indent)


# --- rules ------------------------------------------------------------------------------------


def made(text: str) -> str:
    """When a Word or Excel file was made."""
    return _MADE.sub(r"\1{made}\2", text)


def told_by_a_clock(text: str) -> str:
    """Dates of tracked changes and comments, which Word wants as the clock here tells them."""

    def in_utc(found: re.Match[str]) -> str:
        before, moment, after = found.groups()
        try:
            local = datetime.fromisoformat(moment.removesuffix("Z"))
        except ValueError:
            return found.group()
        return f"{before}{local.astimezone(UTC):%Y-%m-%dT%H:%M:%S} UTC{after}"

    return _LOCAL.sub(in_utc, text)


def by_any_version(text: str) -> str:
    """The version of the program that wrote a translation memory."""
    return _TOOL.sub(r"\1{version}\2", text)


def named(words: dict[str, str]) -> Rule:
    """Names that follow from contents which may change, such as those of versions."""

    def rule(text: str) -> str:
        for word, name in words.items():
            text = text.replace(word, name)
        return text

    return rule


def drawn(known: frozenset[str]) -> Rule:
    """Ids that were drawn by chance, numbered as they occur; `known` are those that are not."""

    def rule(text: str) -> str:
        numbers: dict[str, str] = {}

        def numbered(found: re.Match[str]) -> str:
            word = found.group()
            if word in known:
                return word
            return numbers.setdefault(word, f"{{id {len(numbers) + 1}}}")

        return _IDENTITY.sub(numbered, text)

    return rule
