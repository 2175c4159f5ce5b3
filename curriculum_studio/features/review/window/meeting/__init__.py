"""The meeting: one comment at a time on the projector, decided by key."""
