"""Finding and replacing words on the page and over all documents."""
