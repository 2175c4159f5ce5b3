"""How ids and steps are kept small: ids as bytes, steps deflated."""

import re
import zlib
from collections.abc import Sequence
from functools import cache

from curriculum_studio.lazy import lazy_pattern

# --- ids --------------------------------------------------------------------------------------
# An id is spelt with 26 letters and digits and holds 16 bytes. In the database it stands as these
# bytes, in rows and in indexes. Any other name stands behind a zero byte, and never has 16 bytes.

_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"
_SPELT, _BYTES = 26, 16

#: The bits of 16 bytes fill the last letter to three fifths.
_ID = lazy_pattern("[a-z2-7]{25}[aeimquy4]", re.ASCII)
_AS_DIGITS = str.maketrans(_LETTERS, "0123456789abcdefghijklmnopqrstuv")
_PAIRS = [one + other for one in _LETTERS for other in _LETTERS]
_SPARE = _SPELT * 5 - _BYTES * 8


def id_bytes(identity: str) -> bytes:
    """Return an id as it stands in the database."""
    if _ID.fullmatch(identity):
        return (int(identity.translate(_AS_DIGITS), 32) >> _SPARE).to_bytes(_BYTES, "big")
    if not identity:
        return b""
    raw = b"\0" + identity.encode()
    return raw if len(raw) != _BYTES else b"\0" + raw


def id_of(raw: bytes) -> str:
    """Return the id that stands in the database.

    Raises:
        ValueError: if it is none, since the file is damaged.

    """
    if len(raw) != _BYTES:
        if raw and raw[0]:
            raise ValueError(raw)
        return raw.lstrip(b"\0").decode()
    number = int.from_bytes(raw, "big") << _SPARE
    return "".join([_PAIRS[number >> shift & 1023] for shift in range(120, -1, -10)])


#: So many ids are spelt at once.
_CHUNK = 256
_TO_LETTERS = _LETTERS.encode().ljust(256, b"?")


def ids_of(raws: Sequence[bytes]) -> list[str]:
    """Return many ids that stand in the database: a tenth of the time that each alone takes.

    Raises:
        ValueError: as `id_of`.

    """
    if len(raws) < 8 or any(len(raw) != _BYTES for raw in raws):
        return [id_of(raw) for raw in raws]
    spelt: list[str] = []
    for start in range(0, len(raws), _CHUNK):
        spelt += _spelt(raws[start : start + _CHUNK])
    return spelt


def _spelt(raws: Sequence[bytes]) -> list[str]:
    """Spell up to a chunk of ids, all in one number.

    Each id has as many bytes there as letters. Its groups of five bits begin side by side at the
    low end; those whose place has the bit 16 are moved up first, then those with the bit 8, and so
    on, until each group stands in a byte of its own.
    """
    gap = b"\0" * (_SPELT - _BYTES)
    number = int.from_bytes(gap + gap.join(raws), "big") << _SPARE
    for bit, mask in _masks():
        moved = number & mask
        number = number ^ moved | moved << 3 * bit
    letters = number.to_bytes(_SPELT * len(raws), "big").translate(_TO_LETTERS).decode("ascii")
    return [letters[at : at + _SPELT] for at in range(0, len(letters), _SPELT)]


@cache
def _masks() -> list[tuple[int, int]]:
    masks = []
    for bit in (16, 8, 4, 2, 1):
        places = (place for place in range(_SPELT) if place & bit)
        one = sum(31 << 5 * place + 3 * (place & ~(2 * bit - 1)) for place in places)
        masks.append((bit, int.from_bytes(one.to_bytes(_SPELT, "big") * _CHUNK, "big")))
    return masks


# --- steps ------------------------------------------------------------------------------------
# A step is some hundred bytes of JSON, of which most stand in every step. What it shares with these
# is left out (RFC 1951 with a preset dictionary); so is what has a column of its own in its row.

#: Says by its first byte how a step was deflated. A dictionary that was used once stays for good.
_PLAIN, _FIRST = b"\0", b"\1"

#: What steps say most often, the commonest last, as zlib wants it.
_WORDS = (
    b'{"add":{"remove":{"comment":{"before":null,"after":{"id":"document":"anchor":{"node":"language"'
    b'"quotation":"prefix":"suffix":"version":"author":"time":"2026-"proposal":"replaces":"thread":'
    b'"decision":"done":true,"confirmed":true,"heads":{"before":[],"after":["kind":"section","kind":'
    b'"step","kind":"activity","kind":"list","kind":"item","kind":"note","kind":"row","kind":"cell",'
    b'"kind":"clause","kind":"paragraph","payload":{"alignments":[{"framework":"goal":"relation":'
    b'"isRelatedTo"}],"minutes":"titled":false},"role":"column":"{"edit":"SetKind","node":"'
    b'{"edit":"SetLead","node":"{"edit":"SetPayload","node":"{"edit":"Insert","nodes":[{"id":"'
    b'{"edit":"Remove","node":"{"edit":"Place","node":"parent":"rank":"marks":[[0,2,"bold",""]],'
    b'"italic",""],"term","ref","footnote","formula","link","sub","sup","cells":{"de":{"text":"'
    b'"status":"confirmed","based_on":""},"en":{"text":"},"zh":{"text":""}},"lead":"zh"}]}],'
    b'{"label":{"context":"Page","source":"Typing","arguments":{}},"forward":[],"backward":[],'
    b'"profile":"","replica":"","at":"2026-11-28T05:25:01+00:00"}'
    b'"language":"de","cell":{"text":"","status":"draft"}}]}],'
    b'"language":"en","cell":{"text":"","status":"draft"}}]}],'
    b'"forward":[{"document":"","edits":[{"edit":"SetCell","node":"","language":"zh","cell":{"text":'
    b'"","status":"draft"}}]}],"backward":[{"document":"'
)


def _dictionary(known: Sequence[str]) -> bytes:
    return "".join(known).encode() + _WORDS


def deflated(content: str, *known: str) -> bytes:
    """Return a text in few bytes, nothing for an empty one; `known` is there where it is read."""
    if not content:
        return b""
    raw = content.encode()
    work = zlib.compressobj(wbits=-15, zdict=_dictionary(known))
    small = work.compress(raw) + work.flush()
    return _FIRST + small if len(small) < len(raw) else _PLAIN + raw


def inflated(content: bytes, *known: str) -> str:
    """Return the text that `deflated` was given, with the same `known`.

    Raises:
        ValueError: if it cannot be read, since the file is damaged.

    """
    if not content:
        return ""
    if content[:1] == _PLAIN:
        return content[1:].decode()
    if content[:1] != _FIRST:
        raise ValueError(content[:1])
    work = zlib.decompressobj(wbits=-15, zdict=_dictionary(known))
    try:
        raw = work.decompress(content[1:])
    except zlib.error as problem:
        raise ValueError(str(problem)) from problem
    if not work.eof or work.unused_data:
        problem_found = "a step has no end"
        raise ValueError(problem_found)
    return raw.decode()
