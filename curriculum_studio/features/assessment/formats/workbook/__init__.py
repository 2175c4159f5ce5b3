"""The workbook in which a school assesses itself: written, and read back when it is filled."""
