"""The window as a whole: start, composition, menus."""
