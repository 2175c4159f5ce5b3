"""What a group shares, as values, and what keeps it, as a protocol."""
