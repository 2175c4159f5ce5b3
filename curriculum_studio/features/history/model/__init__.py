"""What a comparison lists, whatever the window looks like."""
