"""Erasing for good in the window: asked twice, and told what still holds it."""
