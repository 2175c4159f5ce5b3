"""What the server itself sees to: roles, rights by row, and what no statement may do.

Whoever signs in has an account of their own, which owns nothing. All rules look at the name that
was signed in with (`session_user`), which no statement of a member can change. What members may
call is a list.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from curriculum_studio.features.group.postgres.erasing_functions import ERASING
from curriculum_studio.features.group.postgres.functions import COMMENTER, RANKS, SHARING
from curriculum_studio.features.group.postgres.member_functions import MEMBERS
from curriculum_studio.features.group.postgres.tables import SCHEMA, metadata

_DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]


def quoted(name: str) -> str:
    """Return a name as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'


def statements(owner: str, members: str) -> Iterator[str]:
    """Return what makes a group, to be run as the owner, in one transaction.

    `owner` has all and signs in nowhere; `members` is the role of which each member is one.
    """
    for table in metadata.sorted_tables:
        yield str(CreateTable(table).compile(dialect=_DIALECT))
        for index in sorted(table.indexes, key=lambda each: str(each.name)):
            yield str(CreateIndex(index).compile(dialect=_DIALECT))
    yield f"INSERT INTO {SCHEMA}.clock DEFAULT VALUES"
    # Bodies name what comes after them.
    yield "SET LOCAL check_function_bodies = off"
    yield from (*RANKS, *MEMBERS, *SHARING, *ERASING)
    yield from _TRIGGERS
    for table in metadata.sorted_tables:
        yield f"ALTER TABLE {SCHEMA}.{table.name} ENABLE ROW LEVEL SECURITY"
        # The owner, too, is held by the rules: one for itself lets its functions work.
        yield f"ALTER TABLE {SCHEMA}.{table.name} FORCE ROW LEVEL SECURITY"
        yield (
            f"CREATE POLICY owner ON {SCHEMA}.{table.name} TO {quoted(owner)}"
            " USING (true) WITH CHECK (true)"
        )
    yield f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {SCHEMA} FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {quoted(members)}"
    for name in _CALLED:
        yield f"GRANT EXECUTE ON FUNCTION {SCHEMA}.{name} TO {quoted(members)}"
    for right, table_name in (*(("SELECT", each) for each in _READ), *_WRITTEN):
        yield f"GRANT {right} ON {SCHEMA}.{table_name} TO {quoted(members)}"
    for name, table_name, verb, rule in _POLICIES:
        yield (
            f"CREATE POLICY {name} ON {SCHEMA}.{table_name} FOR {verb} TO {quoted(members)} {rule}"
        )


#: What members may call: their acts, and what the rules for rows ask.
_CALLED: Sequence[str] = (
    "publish", "come_in", "bury", "erase", "invite", "let_count", "let_count_in", "let_go",
    "give_password", "rank_in", "rank_for", "rank_anywhere", "belongs", "is_own", "is_run",
)  # fmt: skip

_TRIGGERS: Sequence[str] = tuple(
    f"CREATE TRIGGER {name} BEFORE {when} ON {SCHEMA}.{table}"
    f" FOR EACH ROW EXECUTE FUNCTION {SCHEMA}.{name}()"
    for name, table, when in (
        ("version_read", "version", "INSERT"),
        ("head_goes_on", "head", "INSERT OR UPDATE"),
        ("object_stays_buried", "object", "INSERT"),
        ("presence_ends", "presence", "INSERT OR UPDATE"),
    )
)

#: What members may write at all, by columns; nobody may delete or truncate.
_WRITTEN: Sequence[tuple[str, str]] = (
    ("INSERT (hash, content)", "object"),
    ("INSERT (hash, content)", "version"),
    ("INSERT (document, stream, hash)", "head"),
    ("UPDATE (hash)", "head"),
    ("INSERT (replica, profile, document, node)", "presence"),
    ("UPDATE (replica, profile, document, node)", "presence"),
)

# Asked once for a statement where it holds for all rows alike.
_ADMITTED = f"(SELECT {SCHEMA}.belongs())"
_MAY_SHARE = f"{SCHEMA}.rank_in(document) >= {SCHEMA}.rank_for(stream)"
_OWN = "login = session_user"

#: What every member may read: who shares something in a group shows it to the group.
_READ = ("format", "member", "profile", "document_role", "object", "version", "head", "presence",
         "tombstone", "erased", "replaced")  # fmt: skip

#: Which rows: name, table, what is done, rule.
_POLICIES: Sequence[tuple[str, str, str, str]] = (
    *(("reading", table, "SELECT", f"USING ({_ADMITTED})") for table in _READ),
    (
        "adding",
        "object",
        "INSERT",
        f"WITH CHECK ((SELECT {SCHEMA}.rank_anywhere()) >= {COMMENTER})",
    ),
    # What a merge alone made has no author; all else is signed by whoever adds it.
    (
        "adding",
        "version",
        "INSERT",
        f"WITH CHECK ({_MAY_SHARE} AND (actor = '' AND cardinality(parents) > 1"
        f" OR {SCHEMA}.is_own(actor)))",
    ),
    ("adding", "head", "INSERT", f"WITH CHECK ({_MAY_SHARE})"),
    ("moving", "head", "UPDATE", f"USING ({_MAY_SHARE}) WITH CHECK ({_MAY_SHARE})"),
    ("adding", "presence", "INSERT", f"WITH CHECK ({_OWN} AND {SCHEMA}.is_own(profile))"),
    (
        "moving",
        "presence",
        "UPDATE",
        f"USING ({_OWN}) WITH CHECK ({_OWN} AND {SCHEMA}.is_own(profile))",
    ),
)
