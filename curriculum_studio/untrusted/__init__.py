"""The one door through which foreign Office files come in: it knows their limits and dangers."""
