"""The first start: language, role, samples, and the first steps beside the page."""
