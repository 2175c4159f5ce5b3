"""Review copies in the window: opened, commented, answered; and answers taken in."""
