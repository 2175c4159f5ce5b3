"""What a group adds to the window."""
