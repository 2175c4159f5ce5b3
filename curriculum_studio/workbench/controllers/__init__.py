"""What the actions of the menus do to documents, library and window."""
