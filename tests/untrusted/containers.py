"""Word files and broken containers, made by the tests themselves."""

import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO

CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
ROOT_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def body(inner: str) -> str:
    return f'<w:document xmlns:w="{WORD}"><w:body>{inner}</w:body></w:document>'


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def parts(document: str | bytes = body(paragraph("你好"))) -> dict[str, str | bytes]:
    return {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT_RELATIONS,
        "word/document.xml": document,
    }


def zipped(entries: Mapping[str, str | bytes] | Iterable[tuple[str, str | bytes]]) -> bytes:
    """An ordinary container; a sequence of pairs may name an entry twice."""
    pairs = entries.items() if isinstance(entries, Mapping) else entries
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in pairs:
            data = content.encode() if isinstance(content, str) else content
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def word_file(document: str | bytes = body(paragraph("你好")), **more: str | bytes) -> bytes:
    return zipped({**parts(document), **more})


def raw_zip(
    entries: Iterable[tuple[bytes, bytes]],
    *,
    flags: int = 0,
    claims: Mapping[bytes, int] | None = None,
    attributes: int = 0,
    local_name: bytes | None = None,
) -> bytes:
    """A container written byte by byte, so that names and sizes can be anything."""
    out = bytearray()
    directory = bytearray()
    count = 0
    for name, content in entries:
        machine = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = machine.compress(content) + machine.flush()
        size = (claims or {}).get(name, len(content))
        common = struct.pack("<4H3L", flags, 8, 0, 33, zlib.crc32(content), len(packed), size)
        own = local_name if local_name is not None else name
        header = len(out)
        out += b"PK\x03\x04" + struct.pack("<H", 20) + common + struct.pack("<2H", len(own), 0)
        out += own + packed
        directory += b"PK\x01\x02" + struct.pack("<2H", 3 << 8 | 20, 20) + common
        directory += struct.pack("<5H2L", len(name), 0, 0, 0, 0, attributes, header) + name
        count += 1
    at = len(out)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), at, 0)
    return bytes(out + directory + end)


def raw_parts(document: bytes = body(paragraph("x")).encode()) -> list[tuple[bytes, bytes]]:
    return [
        (name.encode(), content.encode() if isinstance(content, str) else content)
        for name, content in parts(document).items()
    ]


def overlapping(times: int = 2000) -> bytes:
    """Many entries of the directory that share one packed content: a bomb without nesting."""
    content = b"\0" * 1_000_000
    single = raw_zip([(b"a", content)])
    end = single.rfind(b"PK\x05\x06")
    first = single.rfind(b"PK\x01\x02", 0, end)
    entry = single[first:end]
    directory = b"".join(
        entry[:28] + struct.pack("<H", 1) + entry[30:46] + b"a" for at in range(times)
    )
    return (
        single[:first]
        + directory
        + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, times, times, len(directory), first, 0)
    )


def bomb(size: int, part: str = "word/document.xml") -> bytes:
    """A container with a part of so many zero bytes, written without ever holding them."""
    target = BytesIO()
    block = b"\0" * (1 << 20)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts().items():
            if name != part:
                archive.writestr(name, content)
        with archive.open(part, "w", force_zip64=True) as stream:
            for _ in range(size >> 20):
                stream.write(block)
    return target.getvalue()
