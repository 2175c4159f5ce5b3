"""Drafts that come back edited: what somebody changed in Word, to be decided one by one."""
