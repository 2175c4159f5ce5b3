"""Curriculum Studio: school standards and preschool units, written offline in three languages."""

__version__ = "0.2.0"
