"""Parts of a formula for the Insert menu."""
