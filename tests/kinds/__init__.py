"""Every kind of node through everything that reads or writes nodes."""
