"""Comments and tracked changes of Word files, from whichever program, and our own into them."""
