"""What can be done in the window, by theme; the actions in menus and palette call it."""
