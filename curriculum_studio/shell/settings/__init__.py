"""The page of settings: its sections, each with lines that take effect at once.

The page keeps nothing itself: it asks and tells whoever keeps a value, and leads back to the usual
one. A dialog with OK and Cancel was refused, as it would be a second truth while it is open.
"""
