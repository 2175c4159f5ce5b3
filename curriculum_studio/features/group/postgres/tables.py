"""The tables of a group in PostgreSQL, in a schema of their own.

Nothing here has to be altered when kinds or payloads change: a server knows versions and objects by
their hashes, and of a version only what its canonical bytes say of place, parents and author.
"""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    func,
    text,
)

#: The schema, the same in each database: one database holds one group.
SCHEMA = "curriculum_studio"

#: More than a picture of the largest size that documents take; the server refuses the rest.
LARGEST_OBJECT = 64 * 1024 * 1024

#: A list of texts.
TEXTS = ARRAY(Text)

metadata = MetaData(schema=SCHEMA)

#: One row. `epoch` is another after the database was put back to an older state: cursors end there.
#: A program whose format is less than `min_read` or `min_write` may not read or write.
FORMAT = Table(
    "format",
    metadata,
    Column(
        "single", Boolean, CheckConstraint("single"), primary_key=True, server_default=text("true")
    ),
    Column("name", Text, nullable=False),
    Column("epoch", Text, nullable=False, server_default=text("gen_random_uuid()::text")),
    Column("schema_format", Integer, nullable=False),
    Column("min_read", Integer, nullable=False),
    Column("min_write", Integer, nullable=False),
)

#: One row: how many changes there were. Its lock is held to the end of a change, so that a lower
#: number never becomes visible after a higher one, as it does with a sequence.
CLOCK = Table(
    "clock",
    metadata,
    Column(
        "single", Boolean, CheckConstraint("single"), primary_key=True, server_default=text("true")
    ),
    Column("changes", BigInteger, nullable=False, server_default=text("0")),
)

#: Who belongs to the group, by the name to sign in with; who left keeps the name.
MEMBER = Table(
    "member",
    metadata,
    Column("login", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("organisation", Text, nullable=False, server_default=""),
    Column("role", Text, nullable=False),
    Column("invited", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("departed", DateTime(timezone=True)),
)

#: Profiles by which somebody signs versions; more than one where somebody has several computers.
PROFILE = Table(
    "profile",
    metadata,
    Column("id", Text, primary_key=True),
    Column("login", Text, ForeignKey(MEMBER.c.login), nullable=False),
)

DOCUMENT_ROLE = Table(
    "document_role",
    metadata,
    Column("document", Text, primary_key=True),
    Column("login", Text, ForeignKey(MEMBER.c.login), primary_key=True),
    Column("role", Text, nullable=False),
)

OBJECT = Table(
    "object",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    CheckConstraint("hash = sha256(content)", name="object_is_named_by_its_hash"),
    CheckConstraint(f"octet_length(content) <= {LARGEST_OBJECT}", name="object_is_not_too_large"),
)

#: All but `content` and `hash` is read from the content by the server itself; who brought it, and
#: with which role in the document then, it knows.
VERSION = Table(
    "version",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("document", Text, nullable=False),
    Column("stream", Text, nullable=False),
    Column("parents", ARRAY(LargeBinary), nullable=False),
    Column("depth", BigInteger, nullable=False),
    Column("actor", Text, nullable=False),
    Column("needs", ARRAY(LargeBinary), nullable=False),
    Column("login", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("change", BigInteger, nullable=False),
    CheckConstraint("hash = sha256(content)", name="version_is_named_by_its_hash"),
    CheckConstraint("stream IN ('text', 'review', 'decisions')", name="version_has_a_stream"),
    CheckConstraint("octet_length(content) <= 16777216", name="version_is_not_too_large"),
    Index("version_by_change", "change"),
    Index("version_by_document", "document"),
)

HEAD = Table(
    "head",
    metadata,
    Column("document", Text, primary_key=True),
    Column("stream", Text, primary_key=True),
    Column("hash", LargeBinary, ForeignKey(VERSION.c.hash), nullable=False),
    Column("counter", BigInteger, nullable=False),
    Column("change", BigInteger, nullable=False),
    Index("head_by_change", "change"),
)

PRESENCE = Table(
    "presence",
    metadata,
    Column(
        "login",
        Text,
        ForeignKey(MEMBER.c.login),
        primary_key=True,
        server_default=text("session_user"),
    ),
    Column("replica", Text, primary_key=True),
    Column("profile", Text, nullable=False),
    Column("document", Text, nullable=False, server_default=""),
    Column("node", Text, nullable=False, server_default=""),
    Column("until", DateTime(timezone=True), nullable=False),
)

#: Documents that were erased for good.
TOMBSTONE = Table(
    "tombstone",
    metadata,
    Column("document", Text, primary_key=True),
    Column("actor", Text, nullable=False),
    Column("login", Text, nullable=False, server_default=text("session_user")),
    Column("time", DateTime(timezone=True), nullable=False, server_default=func.now()),
)

#: Objects that come in no more.
BURIED = Table("buried", metadata, Column("hash", LargeBinary, primary_key=True))

#: Texts and pictures that were erased for good: nodes of a document by their ids, or the hash of a
#: picture, of no single document.
ERASED = Table(
    "erased",
    metadata,
    Column("document", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("actor", Text, nullable=False),
    Column("login", Text, nullable=False, server_default=text("session_user")),
    Column("time", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("change", BigInteger, nullable=False),
    Index("erased_by_change", "change"),
)

#: What stands in the place of an object out of which something was erased.
REPLACED = Table(
    "replaced",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("replacement", LargeBinary, nullable=False),
    Index("replaced_by_replacement", "replacement"),
)
