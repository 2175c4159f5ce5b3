"""Comments, their decisions, review rounds, meetings and minutes."""
