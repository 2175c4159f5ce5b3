"""The tables of a workspace as they are now; migrations freeze their own."""

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    insert,
    text,
)

#: Says in the file's header that a database is ours: "CSTU".
APPLICATION_ID = 0x43535455

#: Number of the newest migration, kept in the file's header.
SCHEMA = 2

metadata = MetaData()

document = Table(
    "document",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("titles", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("updated", Text, nullable=False),
)

#: `key` numbers the node's rows of the search index. An id occurs twice only while a node moves
#: from one document to another.
node = Table(
    "node",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("document", Text, ForeignKey("document.id"), nullable=False),
    Column("id", Text, nullable=False),
    Column("parent", Text, nullable=False),
    Column("rank", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("lead", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("cells", Text, nullable=False),
    UniqueConstraint("document", "id"),
)

#: Derived from the payloads of nodes.
alignment = Table(
    "alignment",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("document", Text, nullable=False),
    Column("node", Text, nullable=False),
    Column("framework", Text, nullable=False),
    Column("goal", Text, nullable=False),
    Column("relation", Text, nullable=False),
    Index("alignment_node", "document", "node"),
    Index("alignment_goal", "framework", "goal"),
)

#: Steps of undo by a position that only grows; `counter` says up to where they are applied.
journal = Table(
    "journal",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("label", Text, nullable=False),
    Column("content", Text, nullable=False),
)

counter = Table(
    "counter",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Integer, nullable=False),
)

version = Table(
    "version",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("document", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("time", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("automatic", Boolean, nullable=False),
    Column("parents", Text, nullable=False),
    Column("branch", Text, nullable=False),
    Column("comments", Text, nullable=False),
    Index("version_document", "document"),
)

#: The manifest of a version, shared between versions where nothing changed: the children of one
#: node with their states and their own branches, by the hash of that list.
version_node = Table(
    "version_node",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

#: States of nodes and comments by the hash of their JSON.
node_state = Table(
    "node_state",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

#: The versions from which the present state of a document comes.
head = Table(
    "head",
    metadata,
    Column("document", Text, primary_key=True),
    Column("version", Text, primary_key=True),
)

comment = Table(
    "comment",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("document", Text, nullable=False),
    Column("content", Text, nullable=False),
    Index("comment_document", "document"),
)

waiver = Table(
    "waiver",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("document", Text, nullable=False),
    Column("content", Text, nullable=False),
    Index("waiver_document", "document"),
)

attachment = Table(
    "attachment",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("media_type", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

#: Source texts that changed, as long as a text of their node is based on them, by their hash.
#: `unused` is the newest step of the journal when they lost their use; empty while they have one.
lead_text = Table(
    "lead_text",
    metadata,
    Column("document", Text, primary_key=True),
    Column("node", Text, primary_key=True),
    Column("hash", Text, primary_key=True),
    Column("content", Text, nullable=False),
    Column("unused", Integer),
    Index("lead_text_hash", "hash"),
)

#: Contentless: the texts stand in the nodes already. Rows are numbered by `search.row_of`.
SEARCH_TABLE = (
    "CREATE VIRTUAL TABLE search"
    " USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2')"
)


def create_all(connection: Connection) -> None:
    """Make all tables in an empty database and mark it as ours."""
    metadata.create_all(connection)
    connection.execute(text(SEARCH_TABLE))
    connection.execute(insert(counter), [{"name": "journal", "value": 0}])
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
