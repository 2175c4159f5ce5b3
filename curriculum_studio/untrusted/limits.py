"""How large foreign files may be.

Measured on several thousand real files: of them .docx inflate to 15 MB and .xlsx to 114 MB at the
most, and parts above 1 MB are packed 170:1 at the most.
"""

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes; `ratio` is unpacked to packed size and counts above `ratio_from` only.

    `depth` is that of XML; `nodes` and `levels` are those of the document that comes of a file.
    `decoded` is a picture unpacked: a phone's 50 megapixels take 150 MB.
    """

    file: int = 100 * MEGABYTE
    inflated: int = 300 * MEGABYTE
    xml_part: int = 64 * MEGABYTE
    ratio: int = 200
    ratio_from: int = 10 * MEGABYTE
    entries: int = 5000
    directory: int = 4 * MEGABYTE
    name: int = 255
    depth: int = 256
    pixels: int = 100_000_000
    decoded: int = 200 * MEGABYTE
    nodes: int = 50_000
    levels: int = 100


LIMITS = Limits()
