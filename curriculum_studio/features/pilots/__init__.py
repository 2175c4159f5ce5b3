"""Pilots: kindergartens, try-outs, observations, the teachers' council."""
