"""What the manual is made of, without window and files."""
