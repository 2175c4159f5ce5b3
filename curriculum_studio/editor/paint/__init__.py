"""How a page is painted, and what is marked on it."""
