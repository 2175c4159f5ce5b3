"""Backups in the window: by themselves, on closing, and where they go."""
