"""Files from outside the repository: schemas and what others have written.

They are not ours to give away, so that a test skips where they are absent. The end of a run counts
what was not checked for that reason (`tests.helpers.spent`, `tools/quality.py`).
"""

from pathlib import Path

import pytest

_WANTED = Path("shared/data/real")

#: How the reason of every such test begins.
ABSENT = "files are absent: "


def _folder() -> Path:
    above = Path(__file__).resolve().parents[3:]
    found = (each / _WANTED for each in above if (each / _WANTED).is_dir())
    return next(found, above[0] / _WANTED)


#: Where they are: beside the repository, or further above.
FOLDER = _folder()


def needs(path: Path, what: str) -> pytest.MarkDecorator:
    """A mark: the test needs a file or folder."""
    return pytest.mark.skipif(not path.exists(), reason=ABSENT + what)


def wanted(path: Path, what: str) -> Path:
    """A file or folder that a test needs; skips the test if it is absent."""
    if not path.exists():
        pytest.skip(ABSENT + what)
    return path
