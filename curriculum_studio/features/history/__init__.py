"""Versions, the recycle bin, and erasing for good."""
