"""How the texts of a page are laid out, and how high its rows are."""
