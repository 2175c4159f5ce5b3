"""The library: all documents of the workspace, and the search through their texts."""
