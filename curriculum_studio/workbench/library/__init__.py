"""The library panel: the documents of the library, and the search through their texts."""
