"""The first start: language, role, samples, first steps."""
