"""Trying units out, talking about them in the teachers' council, and what comes of it."""
