"""The lines of Python in the how-to read a library, as they stand there."""

import re
import subprocess
import sys
from pathlib import Path

HOWTO = Path(__file__).parents[2] / "docs" / "howto" / "read-from-python.md"


def test_the_lines_of_the_howto_list_requirements_with_their_places(library):
    text = HOWTO.read_text("utf-8")
    (lines,) = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    ended = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", lines, library],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    found = [line.split("\t") for line in ended.stdout.splitlines()]
    assert len(found) > 20
    assert all(" shall " in text for *_, text in found)
    place = "the health, safety and development of children first"
    assert [where for *where, text in found if place in text] == [["4.1", "paragraph 1"]]
