"""NISO STS: standards as XML that publishers and standards bodies exchange."""
