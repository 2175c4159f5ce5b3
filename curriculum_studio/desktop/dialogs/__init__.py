"""Questions in windows of their own; each returns what was chosen and does nothing itself."""
