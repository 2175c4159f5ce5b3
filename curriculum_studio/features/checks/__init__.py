"""Drafting rules: what stands against a text, why, and how it can be mended."""
