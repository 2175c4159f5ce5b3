"""Bytes from and to documents: a folder per format, reader and writer apart."""
