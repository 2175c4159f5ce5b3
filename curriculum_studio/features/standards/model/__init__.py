"""What belongs to standards alone and to no file format."""
