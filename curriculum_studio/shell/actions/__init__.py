"""The actions of the menus that belong to no feature, and the command palette."""
