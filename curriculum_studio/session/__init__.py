"""The session: the only door for changes, with undo, automatic versions and the ports it needs."""
