"""What a merge left to people, on the screen."""
