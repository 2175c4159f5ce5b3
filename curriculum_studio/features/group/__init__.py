"""One library for a group: what its members share through a folder or a server."""
