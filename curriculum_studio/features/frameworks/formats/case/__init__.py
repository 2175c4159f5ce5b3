"""Frameworks as 1EdTech CASE JSON: a strict writer, a lenient reader."""
