"""Copy and paste: blocks from other programs, texts and nodes of ours."""
