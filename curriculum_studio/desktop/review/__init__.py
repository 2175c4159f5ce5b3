"""Review in the window: comments, their decisions, the meeting, forms in and out."""
