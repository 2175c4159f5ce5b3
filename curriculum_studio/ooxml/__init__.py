"""WordprocessingML, once for everybody: one story reader, one writer kit."""
