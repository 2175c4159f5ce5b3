"""Actions as data, and what Qt makes of them in menus and toolbar."""
