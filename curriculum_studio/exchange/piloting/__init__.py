"""Forms of pilots on paper and in Excel: try-outs, deliberations, observations, research."""
