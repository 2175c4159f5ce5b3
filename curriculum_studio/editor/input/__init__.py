"""Keys, mouse and the one live text field of a page."""
