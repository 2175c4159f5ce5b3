"""Who refers to what, and what a deletion leaves without a target."""
