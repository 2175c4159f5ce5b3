"""Drawings of Windows programs, as MathType and Visio leave them in Word files: EMF and WMF."""

import struct


def emf(across: int, down: int) -> bytes:
    """A drawing of one line; its frame in hundredths of a millimetre (MS-EMF 2.3.4.2)."""
    bounds = struct.pack("<4l", 0, 0, 100, 100)
    frame = struct.pack("<4l", 0, 0, across, down)
    line = struct.pack("<LLll", 54, 16, 100, 100)
    end = struct.pack("<LLLLL", 14, 20, 0, 16, 20)
    size = 88 + len(line) + len(end)
    head = struct.pack("<LL", 1, 88) + bounds + frame + b" EMF"
    head += struct.pack("<LLLHH", 0x10000, size, 3, 1, 0)
    head += struct.pack("<LLL", 0, 0, 0) + struct.pack("<2l", 1024, 768)
    head += struct.pack("<2l", 270, 203)
    return head + line + end


def wmf(across: int, down: int) -> bytes:
    """A drawing without a placeable head: only its window says how high and wide it is."""
    window = struct.pack("<LHhh", 5, 0x020C, down, across)
    line = struct.pack("<LHhh", 5, 0x0213, down, across)
    end = struct.pack("<LH", 3, 0)
    size = (18 + len(window) + len(line) + len(end)) // 2
    head = struct.pack("<HHHLHLH", 1, 9, 0x0300, size, 0, 5, 0)
    return head + window + line + end


def placeable_wmf(across: int, down: int, units: int) -> bytes:
    """The same with a head that tells its size, and how many units an inch has."""
    head = struct.pack("<LHhhhhHL", 0x9AC6CDD7, 0, 0, 0, across, down, units, 0)
    words = struct.unpack("<10H", head)
    check = 0
    for word in words:
        check ^= word
    return head + struct.pack("<H", check) + wmf(across, down)
