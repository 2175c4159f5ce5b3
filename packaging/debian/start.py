"""Start the installed program with the packages beside this file, and with no others."""

import sys
from os.path import dirname, realpath

# The system's packages are left out (-I -S), and processes of the program read this file again.
sys.path.append(f"{dirname(realpath(__file__))}/site")  # noqa: PTH120

import sitecustomize  # noqa: F401 - opens the archive of modules

if __name__ == "__main__":
    from curriculum_studio.__main__ import main

    sys.exit(main())
