"""What features hang on to: the context of the window, actions, tabs, panels."""
