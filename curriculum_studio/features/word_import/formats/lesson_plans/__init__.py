"""Lesson plans and theme plans of others as theme units."""
