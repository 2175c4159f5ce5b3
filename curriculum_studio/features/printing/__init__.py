"""A draft on screen as it will be printed, and on paper."""
