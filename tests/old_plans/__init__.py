"""How much of an old plan comes in right, counted on plans that others made."""
