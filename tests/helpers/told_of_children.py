"""A unit with a name wherever something is written about children, and looking for that name."""

import io
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.document import Document
from tests.helpers.documents import nested, words

#: A name that no list of surnames has, in two writings, so that nothing but its place tells of it.
NAME = "萤火豆豆"
#: What stands in the same unit and leaves.
PUBLIC = "影子会跟着我们走"

#: The key of each place in which the name stands, below the unit.
PLACES = ("looking_back", "after_activity", "note", "observed")


def told_unit(name: str = "told unit") -> Document:
    """Return a unit with the name in all that is written about children, and nowhere else."""
    return read_nested(
        nested(
            "unit",
            nested("section", nested("paragraph", named="origin", text=PUBLIC), role="origin"),
            nested("section", nested("aim", text="愿意看影子"), role="aims"),
            nested(
                "section",
                nested(
                    "activity",
                    nested(
                        "section",
                        nested(
                            "step",
                            nested("teacher_note", named="note", text=f"扶着{NAME}。"),
                            named="step",
                            text=words("看影子", "Look", "Schaut"),
                        ),
                        role="process",
                    ),
                    nested(
                        "section",
                        nested("paragraph", named="after_activity", text=f"{NAME}先跑了。"),
                        nested("list", nested("item", text=f"{NAME}又来了。")),
                        named="looking_back_section",
                        role="reflection",
                    ),
                    named="activity",
                    text="找影子",
                ),
                role="activities",
            ),
            nested("section", nested("plan_entry", text="散步", week=1, day=1), role="week_plan"),
            nested(
                "section",
                nested("paragraph", named="observed", text=f"看见{NAME}在跳。"),
                role="observed",
            ),
            nested(
                "section",
                nested(
                    "paragraph",
                    named="looking_back",
                    text=words(f"{NAME}很投入。", f"{NAME} was keen.", f"{NAME} war dabei."),
                ),
                role="reflection",
            ),
            text=words("影子", "Shadows", "Schatten"),
        ),
        name,
    )


def node_with(document: Document, text: str) -> str:
    """Return the id of the first node whose Chinese text has some words."""
    return next(each.id for each in document.walk() if text in each.text("zh"))


def all_bytes(content: bytes) -> bytes:
    """Return a file with what is packed in it, as far down as it is packed."""
    found = [content]
    # Objects of a group are packed each by itself, with a byte before them or none.
    for begin in (0, 1):
        with suppress(zlib.error):
            found.append(zlib.decompress(content[begin:]))
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            found += (all_bytes(archive.read(each)) for each in archive.namelist())
    return b"\n".join(found)


def tells(content: bytes, name: str = NAME) -> bool:
    """Whether a name stands in a file or in what is packed in it."""
    inside = all_bytes(content)
    spelt = "".join(f"\\u{ord(sign):04x}" for sign in name).encode()
    return name.encode() in inside or spelt in inside or name.encode("utf-16-le") in inside


def folder_tells(folder: Path, name: str = NAME) -> list[Path]:
    """Return the files of a folder in which a name stands."""
    files = (each for each in folder.rglob("*") if each.is_file())
    return [each for each in files if tells(each.read_bytes(), name)]
