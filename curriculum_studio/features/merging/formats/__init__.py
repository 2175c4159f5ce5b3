"""What a merge did as files, for those who were not there."""
