"""The school's own Word forms, filled from units."""
