"""What the window does so that nothing is lost: after an unexpected end, in an unsafe place."""
