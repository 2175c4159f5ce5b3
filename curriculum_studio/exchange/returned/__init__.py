"""Drafts that went out as Word files and come back edited."""
