"""From an indicator system and what schools say to points, a result and carbon figures."""
