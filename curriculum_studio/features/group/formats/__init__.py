"""What keeps a group: files in a shared folder."""
