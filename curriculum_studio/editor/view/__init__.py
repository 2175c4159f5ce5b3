"""The view of a page: its table, the frame of the live text, reading."""
