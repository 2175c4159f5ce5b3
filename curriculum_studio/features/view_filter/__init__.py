"""Showing only unfinished texts; showing a document as readers see it."""
