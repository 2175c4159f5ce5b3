"""Lesson plans from workbooks."""
