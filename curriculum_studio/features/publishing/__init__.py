"""Documents into files of other programs."""
