"""What the window does after the program ended unexpectedly."""
