"""The print model: what is printed of a document, whatever the file format."""
