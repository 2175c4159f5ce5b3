"""Exchange files: documents handed on, and taken in."""
