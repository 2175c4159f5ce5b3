"""Numbers, units and typed references of three languages, by what they say."""
