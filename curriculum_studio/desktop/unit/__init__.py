"""The editor of theme units: week plan, activities, theme web, reuse, handing on."""
