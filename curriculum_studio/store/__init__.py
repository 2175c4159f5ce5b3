"""The workspace on the disk: one SQLite database behind the ports of the services."""
