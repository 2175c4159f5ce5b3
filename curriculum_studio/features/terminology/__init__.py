"""Terms with their equivalents, and spelling."""
