"""Let no test import Qt; a plugin: `-p tests.helpers.without_qt`.

The command line and the core work where Qt cannot be loaded, so their tests do.
"""

import sys

for _name in ("PySide6", "shiboken6"):
    if _name in sys.modules:
        raise RuntimeError(f"{_name} was loaded before it could be forbidden")
    # Python's own way to say that there is no such module.
    sys.modules[_name] = None  # type: ignore[assignment]
