"""All that is told of each kind of node, by what it is part of."""
