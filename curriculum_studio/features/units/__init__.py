"""Theme units: week plan, activities, theme web, handouts."""
