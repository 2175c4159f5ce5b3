"""What the program knows of theme units: week plans, webs, ages, aims, what is open, reuse."""
