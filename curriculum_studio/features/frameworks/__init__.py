"""Frameworks of goals: CASE files, links between goals, coverage by units."""
