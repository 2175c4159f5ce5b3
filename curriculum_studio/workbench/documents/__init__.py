"""Open documents and boards as tabs."""
