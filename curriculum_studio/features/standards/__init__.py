"""Standards by GB/T 1.1-2020: front matter, print model, Word and NISO STS."""
