"""The recycle bin: looking at what was deleted, and restoring it."""
