"""Comments from files and into files, in the window."""
