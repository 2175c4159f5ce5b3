"""Where something is referred to, and what a deletion leaves without a target."""
