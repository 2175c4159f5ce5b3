"""The school's own Word form: found fields, a page to draw, filling, templates with tags."""
