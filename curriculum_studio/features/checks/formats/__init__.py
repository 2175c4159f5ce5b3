"""Findings and waivers for those without the program: workbook, paper."""
