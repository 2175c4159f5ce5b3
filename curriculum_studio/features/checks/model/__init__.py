"""Rules, places and the engine that runs them over a document."""
