"""The fields of payloads as data, and the widgets in which they are written."""
