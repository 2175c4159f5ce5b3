"""Its part of the window."""
