"""The first tables."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Make the tables of the first version in an empty database."""
    _documents(operations)
    _versions(operations)
    _records(operations)
    operations.execute(
        "CREATE VIRTUAL TABLE search"
        " USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2')"
    )
    operations.execute("INSERT INTO counter (name, value) VALUES ('journal', 0)")


def _documents(operations: Operations) -> None:
    operations.create_table(
        "document",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("titles", sa.Text, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("updated", sa.Text, nullable=False),
    )
    operations.create_table(
        "node",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("document", sa.Text, sa.ForeignKey("document.id"), nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("parent", sa.Text, nullable=False),
        sa.Column("rank", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("lead", sa.Text, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("cells", sa.Text, nullable=False),
        sa.UniqueConstraint("document", "id"),
    )
    operations.create_table(
        "alignment",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("node", sa.Text, nullable=False),
        sa.Column("framework", sa.Text, nullable=False),
        sa.Column("goal", sa.Text, nullable=False),
        sa.Column("relation", sa.Text, nullable=False),
    )
    operations.create_index("alignment_node", "alignment", ["document", "node"])
    operations.create_index("alignment_goal", "alignment", ["framework", "goal"])
    operations.create_table(
        "journal",
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
    )
    operations.create_table(
        "counter",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Integer, nullable=False),
    )


def _versions(operations: Operations) -> None:
    operations.create_table(
        "version",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("document", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("time", sa.Text, nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("automatic", sa.Boolean, nullable=False),
        sa.Column("parents", sa.Text, nullable=False),
        sa.Column("branch", sa.Text, nullable=False),
        sa.Column("comments", sa.Text, nullable=False),
    )
    operations.create_index("version_document", "version", ["document"])
    for name in ("version_node", "node_state"):
        operations.create_table(
            name,
            sa.Column("hash", sa.Text, primary_key=True),
            sa.Column("content", sa.LargeBinary, nullable=False),
        )
    operations.create_table(
        "head",
        sa.Column("document", sa.Text, primary_key=True),
        sa.Column("version", sa.Text, primary_key=True),
    )


def _records(operations: Operations) -> None:
    for name in ("comment", "waiver"):
        operations.create_table(
            name,
            sa.Column("key", sa.Integer, primary_key=True),
            sa.Column("id", sa.Text, nullable=False, unique=True),
            sa.Column("document", sa.Text, nullable=False),
            sa.Column("content", sa.Text, nullable=False),
        )
        operations.create_index(f"{name}_document", name, ["document"])
    operations.create_table(
        "attachment",
        sa.Column("hash", sa.Text, primary_key=True),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    operations.create_table(
        "setting",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
