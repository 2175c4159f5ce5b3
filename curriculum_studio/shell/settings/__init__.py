"""The page of settings: its sections, each with lines that take effect at once."""
