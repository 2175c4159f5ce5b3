"""What is printed of a document, whatever the file format: the neutral outline and its builders."""
