"""Review rounds in the window: who was asked, who answered, what is left."""
