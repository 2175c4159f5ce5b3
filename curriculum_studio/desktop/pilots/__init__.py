"""Pilots in the window: the register, records of try-outs, the teachers' council."""
