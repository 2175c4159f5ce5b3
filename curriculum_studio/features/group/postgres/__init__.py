"""The library of a group in a PostgreSQL database: version 15 of the server and later."""
