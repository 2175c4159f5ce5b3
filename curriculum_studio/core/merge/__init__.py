"""Three-way merge: one document out of two states that come from a common one."""
