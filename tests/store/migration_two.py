"""A step to a second schema, as a later version of the program may bring it."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    operations.add_column("waiver", sa.Column("colour", sa.Text, server_default="green"))
    with operations.batch_alter_table("document") as batch:
        batch.alter_column("detail", new_column_name="subtitle")
