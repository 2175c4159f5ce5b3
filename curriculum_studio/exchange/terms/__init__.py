"""Terms and confirmed pairs of texts for translators: TBX and TMX."""
