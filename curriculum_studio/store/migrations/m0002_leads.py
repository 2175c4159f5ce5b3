"""Source texts that changed are kept as long as a translation is based on them."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Make the table; what changed before stays to be looked for in the journal."""
    operations.create_table(
        "lead_text",
        sa.Column("document", sa.Text, primary_key=True),
        sa.Column("node", sa.Text, primary_key=True),
        sa.Column("hash", sa.Text, primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("unused", sa.Integer),
    )
    operations.create_index("lead_text_hash", "lead_text", ["hash"])
