"""The tables of a workspace as they are now; migrations freeze their own.

`user_version` in the header is the only mark of the schema; a fresh library is made at once, and a
test holds it equal to what the migrations make.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Dialect,
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
from sqlalchemy.types import UserDefinedType

from curriculum_studio.store import sqlite_file
from curriculum_studio.store.compact import id_bytes, id_of

#: What the file's header says; it is read without the tables.
APPLICATION_ID, SCHEMA = sqlite_file.APPLICATION_ID, sqlite_file.SCHEMA

#: The stream of versions of texts; review and decisions have room for streams of their own.
TEXT = "text"


class Id(UserDefinedType[str]):
    """The type of a column of ids."""

    cache_ok = True

    @property
    def python_type(self) -> type[str]:
        """Ids are texts wherever the program works with them."""
        return str

    def get_col_spec(self, **_: Any) -> str:
        """Return the name of the type in SQL."""
        return "BLOB"

    def bind_processor(self, _: Dialect) -> Callable[[Any], Any]:
        """Return what makes bytes of an id."""
        return lambda value: None if value is None else id_bytes(value)

    def result_processor(self, _: Dialect, coltype: object) -> Callable[[Any], Any]:  # noqa: ARG002
        """Return what makes an id of bytes."""
        return lambda value: None if value is None else id_of(value)


metadata = MetaData()

#: `key` names a document in the tables whose rows are many. `deleted` says since when it is in the
#: recycle bin (empty: it is not), `deleted_by` whose profile put it there, `ended` at which order
#: of the journal its undo stack ended last. `seal`: see `seals`, here and in the other tables that
#: carry words.
document = Table(
    "document",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Id, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("titles", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("updated", Text, nullable=False),
    Column("deleted", Text, nullable=False),
    Column("deleted_by", Text, nullable=False),
    Column("ended", Integer, nullable=False),
    Column("seal", LargeBinary, nullable=False),
)

#: `key` numbers the node's rows of the search index. An id occurs twice only while a node moves
#: from one document to another.
node = Table(
    "node",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("document", Integer, ForeignKey("document.key"), nullable=False),
    Column("id", Id, nullable=False),
    Column("parent", Id, nullable=False),
    Column("rank", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("lead", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("cells", Text, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    Column("place_seal", Integer, nullable=False),
    UniqueConstraint("document", "id"),
)

#: Derived from the payloads of nodes.
alignment = Table(
    "alignment",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("document", Integer, nullable=False),
    Column("node", Id, nullable=False),
    Column("framework", Id, nullable=False),
    Column("goal", Id, nullable=False),
    Column("relation", Text, nullable=False),
    Index("alignment_node", "document", "node"),
    Index("alignment_goal", "framework", "goal"),
)

#: What was done, by a position that only grows; `at` is the wall clock (ISO 8601 in UTC), `profile`
#: and `replica` say who did it and in which copy of the library. `documents` lists those that it
#: touched. `content` is deflated by `compact`, with the text columns before it in mind; it is empty
#: where it is no step of undo, as when a document came or went.
journal = Table(
    "journal",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("replica", Text, nullable=False),
    Column("documents", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("seal", LargeBinary, nullable=False),
)

#: The undo stacks: which steps stand in which document, applied or undone, and when they were done,
#: undone or redone last. The counter `order` grows with each of these acts.
undo_stack = Table(
    "undo_stack",
    metadata,
    Column("document", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("undone", Boolean, nullable=False),
    Column("order", Integer, nullable=False),
    Index("undo_stack_order", "undone", "order"),
    Index("undo_stack_position", "position"),
)

counter = Table(
    "counter",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Integer, nullable=False),
)

#: `stream` is that of which it is a version: the text, the review or the decisions. `held`: others,
#: or files that went out, refer to it, so its state stays. `thinned`: its state was dropped.
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
    Column("stream", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("held", Boolean, nullable=False),
    Column("thinned", Boolean, nullable=False),
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

#: Hashes of what was erased for good, so that it is not taken in again and what refers to it knows.
#: `kind` and `lead` are those of an erased node; a document and an attachment have none.
tombstone = Table(
    "tombstone",
    metadata,
    Column("name", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("lead", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("profile", Text, nullable=False),
)

#: The versions from which the present state of a document comes, by stream.
head = Table(
    "head",
    metadata,
    Column("document", Text, primary_key=True),
    Column("stream", Text, primary_key=True),
    Column("version", Text, primary_key=True),
)

#: Decisions of a merge or a group: records that can wait and travel.
decision = Table(
    "decision",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("document", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    Index("decision_document", "document"),
)

#: People who changed something here, by the id of their profile; `content` is their profile.
person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", Text, nullable=False),
    Column("seal", LargeBinary, nullable=False),
)

comment = Table(
    "comment",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("document", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    Index("comment_document", "document"),
)

waiver = Table(
    "waiver",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("document", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("seal", LargeBinary, nullable=False),
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
    Column("document", Integer, primary_key=True),
    Column("node", Id, primary_key=True),
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


#: The counter that says which folding of texts made the search index.
SEARCH = "search"

#: Change this with what `derived_data.folded` does: an index made by another number is made anew.
FOLDING = 1

#: The counter in which a newer program says the oldest schema whose programs can read its file,
#: where the tables alone do not tell, as when a field means something else.
MIN_READER = "min_reader"

#: Before the fourth, ids and steps were read as texts.
OLDEST_READER = 4


def create_all(connection: Connection) -> None:
    """Make all tables in an empty database and mark it as ours."""
    metadata.create_all(connection)
    connection.execute(text(SEARCH_TABLE))
    counters = [{"name": "order", "value": 0}, {"name": MIN_READER, "value": OLDEST_READER}]
    connection.execute(insert(counter), counters)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
