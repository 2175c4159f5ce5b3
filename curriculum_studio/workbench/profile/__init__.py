"""Whose work this is: said once, kept on this computer, signed with in each library."""
