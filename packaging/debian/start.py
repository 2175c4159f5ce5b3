"""Start the installed program with the packages beside this file, and with no others."""

import sys
from pathlib import Path

# The system's packages are left out (-I -S), and processes of the program read this file again.
sys.path.append(str(Path(__file__).resolve().parent / "site"))

if __name__ == "__main__":
    from curriculum_studio.__main__ import main

    sys.exit(main())
