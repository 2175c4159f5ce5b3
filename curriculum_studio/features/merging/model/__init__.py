"""What two states of a document show to whoever compares them."""
