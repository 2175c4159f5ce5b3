"""Word files are read here: one pass over a story tells what it meets."""
