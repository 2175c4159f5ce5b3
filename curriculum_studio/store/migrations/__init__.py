"""Steps from one schema to the next; each freezes the tables as they were then.

Loaded only when a step is due, because alembic costs time at the start. A step is a module with
`upgrade(operations)`; its number stands in the header of the database afterwards, and all steps
that are due run in one transaction, so that one that was interrupted begins again.
"""
