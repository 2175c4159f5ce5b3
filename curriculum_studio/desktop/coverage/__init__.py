"""Coverage of goals in the window: the matrix, its filters, and linking by dragging."""
