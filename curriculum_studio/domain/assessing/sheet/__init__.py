"""An indicator system as a sheet: rows are groups and leaves, columns are what is known of each."""
