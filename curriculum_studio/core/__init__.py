"""Documents as trees of nodes: values and pure functions, without Qt, SQL or files."""
