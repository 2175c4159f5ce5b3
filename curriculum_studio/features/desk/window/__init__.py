"""The work desk in the window."""
