"""Frameworks in the window: links of goals, two frameworks side by side, new versions."""
