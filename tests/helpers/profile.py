"""The settings with which LibreOffice runs in tests."""

import tempfile
from pathlib import Path

_FOLDER = tempfile.TemporaryDirectory(prefix="office-profile-")

#: One profile for all that a process of the tests converts, one file after the other: to make one
#: costs as much as to convert a file.
PROFILE = f"-env:UserInstallation={Path(_FOLDER.name).as_uri()}"
