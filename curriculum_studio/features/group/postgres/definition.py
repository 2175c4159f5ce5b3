"""What the server itself sees to: roles, rights by row, and what no statement may do.

Whoever signs in has an account of their own, which owns nothing. All rules look at the name that
was signed in with (`session_user`), which no statement of a member can change. Functions that act
with the rights of the owner say why, and take names from our schema alone.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from curriculum_studio.features.group.model.members import ROLES, STREAMS_OF, Role
from curriculum_studio.features.group.model.shared_version import STREAMS, Stream
from curriculum_studio.features.group.postgres.tables import SCHEMA, SINCE, metadata

#: Codes of our own by which the server refuses; SQLSTATE leaves the class CS to nobody.
TOO_OLD, NO_DESCENDANT, BURIED, BAD_MEMBER = "CS001", "CS002", "CS003", "CS004"

#: The code of PostgreSQL for what a check of a table does not let in.
TOO_LARGE = "23514"

#: The channel on which a change is told; what changed is asked, not told.
CHANNEL = "curriculum_studio"

#: How long somebody is said to work somewhere, by the clock of the server.
PRESENCE_SECONDS = 90

#: The setting by which a connection says which format its program writes.
FORMAT_SETTING = "curriculum_studio.format"


_DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]


def _rank(role: Role) -> int:
    return ROLES.index(role) + 1


def _needed(stream: Stream) -> int:
    """The rank from which somebody shares in a stream: that of the first role that does."""
    return next(_rank(role) for role in ROLES if stream in STREAMS_OF[role])


def quoted(name: str) -> str:
    """Return a name as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'


def statements(owner: str, members: str) -> Iterator[str]:
    """Return what makes the first format, to be run as the owner, in one transaction.

    It stays as it is: what came later is added to it, in a new group as in one that is there.
    `owner` has all and signs in nowhere; `members` is the role of which each member is one.
    """
    tables = [each for each in metadata.sorted_tables if SINCE not in each.info]
    for table in tables:
        yield str(CreateTable(table).compile(dialect=_DIALECT))
        for index in sorted(table.indexes, key=lambda each: str(each.name)):
            yield str(CreateIndex(index).compile(dialect=_DIALECT))
    yield f"INSERT INTO {SCHEMA}.clock DEFAULT VALUES"
    yield from _FUNCTIONS
    yield from _TRIGGERS
    for table in tables:
        yield f"ALTER TABLE {SCHEMA}.{table.name} ENABLE ROW LEVEL SECURITY"
        # The owner, too, is held by the rules: one for itself lets its functions work.
        yield f"ALTER TABLE {SCHEMA}.{table.name} FORCE ROW LEVEL SECURITY"
        yield (
            f"CREATE POLICY owner ON {SCHEMA}.{table.name} TO {quoted(owner)}"
            " USING (true) WITH CHECK (true)"
        )
    yield f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {SCHEMA} FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {quoted(members)}"
    yield f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {SCHEMA} TO {quoted(members)}"
    for right, table_name in (*(("SELECT", each) for each in _READ), *_WRITTEN):
        yield f"GRANT {right} ON {SCHEMA}.{table_name} TO {quoted(members)}"
    for name, table_name, verb, rule in _POLICIES:
        yield (
            f"CREATE POLICY {name} ON {SCHEMA}.{table_name} FOR {verb} TO {quoted(members)} {rule}"
        )


def function(
    head: str, body: str, *, owner: bool = True, language: str = "plpgsql", replaced: bool = False
) -> str:
    """A function that takes names from our schema alone; `owner`: with the rights of the owner.

    `replaced`: in the place of one of an earlier format.
    """
    rights = "SECURITY DEFINER" if owner else "SECURITY INVOKER"
    return (
        f"CREATE {'OR REPLACE ' * replaced}FUNCTION {SCHEMA}.{head} LANGUAGE {language} {rights}"
        f" SET search_path = pg_catalog, {SCHEMA}, pg_temp AS $body$ {body} $body$"
    )


_RANKS = ", ".join(f"'{role}'" for role in ROLES)
_STREAM_RANKS = " ".join(f"WHEN '{each}' THEN {_needed(each)}" for each in STREAMS)
_ADMINISTRATOR, EDITOR, COMMENTER = _rank("administrator"), _rank("editor"), _rank("commenter")

_FUNCTIONS: Sequence[str] = (
    function(
        "rank_of(role text) RETURNS int IMMUTABLE",
        f"SELECT coalesce(array_position(ARRAY[{_RANKS}], role), 0)",
        owner=False,
        language="sql",
    ),
    # With the rights of the owner: the rules for reading members ask it, and would ask themselves.
    function(
        "own_rank() RETURNS int STABLE",
        "SELECT coalesce((SELECT rank_of(role) FROM member"
        " WHERE login = session_user AND departed IS NULL), 0)",
        language="sql",
    ),
    function(
        "rank_in(place text) RETURNS int STABLE",
        f"""
        SELECT coalesce((
            SELECT CASE WHEN rank_of(m.role) = {_ADMINISTRATOR} OR d.role IS NULL
                   THEN rank_of(m.role) ELSE rank_of(d.role) END
            FROM member m LEFT JOIN document_role d ON d.login = m.login AND d.document = place
            WHERE m.login = session_user AND m.departed IS NULL), 0)
        """,
        language="sql",
    ),
    function(
        "rank_anywhere() RETURNS int STABLE",
        """
        SELECT coalesce((
            SELECT greatest(rank_of(m.role), max(rank_of(d.role)))
            FROM member m LEFT JOIN document_role d ON d.login = m.login
            WHERE m.login = session_user AND m.departed IS NULL GROUP BY m.role), 0)
        """,
        language="sql",
    ),
    function(
        "belongs() RETURNS boolean STABLE",
        "SELECT EXISTS (SELECT FROM member WHERE login = session_user AND departed IS NULL)",
        language="sql",
    ),
    function(
        "is_own(actor text) RETURNS boolean STABLE",
        "SELECT EXISTS (SELECT FROM profile p WHERE p.id = actor AND p.login = session_user)",
        language="sql",
    ),
    function(
        "rank_for(stream text) RETURNS int IMMUTABLE",
        f"SELECT CASE stream {_STREAM_RANKS} ELSE {len(ROLES) + 1} END",
        owner=False,
        language="sql",
    ),
    # Numbers of changes and objects are kept from members, so these have the rights of the owner.
    function(
        "next_change() RETURNS bigint",
        "DECLARE found bigint; BEGIN UPDATE clock SET changes = changes + 1"
        f" RETURNING changes INTO found; PERFORM pg_notify('{CHANNEL}', '');"
        " RETURN found; END",
    ),
    # Reads a version as the owner of its table; who may add one is told by the rule for the row.
    function(
        "version_read() RETURNS trigger",
        f"""
        DECLARE
            said jsonb := convert_from(NEW.content, 'UTF8')::jsonb;
            own int := coalesce(nullif(current_setting('{FORMAT_SETTING}', true), ''), '0')::int;
        BEGIN
            IF own < (SELECT min_write FROM format) THEN
                RAISE EXCEPTION 'the program is too old to write' USING ERRCODE = '{TOO_OLD}';
            END IF;
            NEW.document := said ->> 'document';
            IF EXISTS (SELECT FROM tombstone t
                       WHERE t.document = NEW.document AND cardinality(t.objects) = 0) THEN
                RAISE EXCEPTION 'the document was erased' USING ERRCODE = '{BURIED}';
            END IF;
            NEW.stream := said ->> 'stream';
            NEW.actor := coalesce(said ->> 'actor', '');
            NEW.depth := coalesce((said ->> 'depth')::bigint, 0);
            NEW.parents := ARRAY(
                SELECT decode(e, 'hex') FROM jsonb_array_elements_text(said -> 'parents') e);
            NEW.needs := ARRAY(
                SELECT decode(e, 'hex') FROM jsonb_array_elements_text(said -> 'objects') e
                UNION SELECT decode(e ->> 0, 'hex')
                FROM jsonb_array_elements(said -> 'attachments') e
            );
            NEW.change := 0;
            IF NOT EXISTS (SELECT FROM version v WHERE v.hash = NEW.hash) THEN
                NEW.change := next_change();
            END IF;
            RETURN NEW;
        END
        """,
    ),
    # A head only goes on to what comes from it: nobody's work is taken back, by hand neither.
    function(
        "head_goes_on() RETURNS trigger",
        f"""
        DECLARE
            before bytea := CASE WHEN TG_OP = 'UPDATE' THEN OLD.hash END;
            depth_before bigint := (SELECT v.depth FROM version v WHERE v.hash = before);
        BEGIN
            IF NOT EXISTS (SELECT FROM version v WHERE v.hash = NEW.hash
                           AND v.document = NEW.document AND v.stream = NEW.stream) THEN
                RAISE EXCEPTION 'no version of this stream' USING ERRCODE = '{NO_DESCENDANT}';
            END IF;
            IF before IS NOT NULL AND before <> NEW.hash AND NOT EXISTS (
                WITH RECURSIVE line (hash, depth) AS (
                    SELECT v.hash, v.depth FROM version v WHERE v.hash = NEW.hash
                    UNION
                    SELECT p.hash, p.depth
                    FROM line JOIN version l ON l.hash = line.hash
                    JOIN version p ON p.hash = ANY (l.parents)
                    WHERE p.depth >= depth_before
                ) SELECT FROM line WHERE line.hash = before
            ) THEN
                RAISE EXCEPTION 'does not come from the head' USING ERRCODE = '{NO_DESCENDANT}';
            END IF;
            NEW.counter := CASE WHEN TG_OP = 'UPDATE' THEN OLD.counter + 1 ELSE 1 END;
            NEW.change := next_change();
            RETURN NEW;
        END
        """,
    ),
    function(
        "object_stays_buried() RETURNS trigger",
        "BEGIN IF EXISTS (SELECT FROM buried b WHERE b.hash = NEW.hash) THEN RETURN NULL; END IF;"
        " RETURN NEW; END",
    ),
    function(
        "presence_ends() RETURNS trigger",
        "BEGIN NEW.login := session_user;"
        f" NEW.until := clock_timestamp() + interval '{PRESENCE_SECONDS} seconds';"
        " RETURN NEW; END",
    ),
    # With the rights of whoever calls it, so that the rules hold: both steps in one statement.
    function(
        "publish(name bytea, bytes bytea, place text, strand text, seen bytea[]) RETURNS bytea",
        """
        DECLARE newest bytea;
        BEGIN
            INSERT INTO version (hash, content) VALUES (name, bytes) ON CONFLICT DO NOTHING;
            UPDATE head SET hash = name
                WHERE document = place AND stream = strand AND hash = ANY (seen)
                RETURNING hash INTO newest;
            IF newest IS NULL THEN
                INSERT INTO head (document, stream, hash) VALUES (place, strand, name)
                    ON CONFLICT DO NOTHING RETURNING hash INTO newest;
            END IF;
            IF newest IS NULL THEN
                SELECT h.hash INTO newest FROM head h
                    WHERE h.document = place AND h.stream = strand;
            END IF;
            RETURN newest;
        END
        """,
        owner=False,
    ),
    # Members are invited and let go by administrators; accounts are made by the owner alone.
    function(
        "may_administer() RETURNS boolean STABLE",
        f"SELECT own_rank() = {_ADMINISTRATOR}"
        " OR pg_has_role(session_user, current_user, 'MEMBER')",
        language="sql",
    ),
    function(
        "invite(account text, person text, house text, rights text, verifier text, circle text)"
        " RETURNS void",
        f"""
        BEGIN
            IF NOT may_administer() THEN
                RAISE EXCEPTION 'administrators invite' USING ERRCODE = '42501';
            END IF;
            IF rank_of(rights) = 0 OR verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
                RAISE EXCEPTION 'no role or password' USING ERRCODE = '{BAD_MEMBER}';
            END IF;
            EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', account, verifier);
            EXECUTE format('GRANT %I TO %I', circle, account);
            INSERT INTO member (login, name, organisation, role)
                VALUES (account, person, house, rights);
            PERFORM next_change();
        END
        """,
    ),
    function(
        "let_count(account text, rights text) RETURNS void",
        f"""
        BEGIN
            IF NOT may_administer() THEN
                RAISE EXCEPTION 'administrators give roles' USING ERRCODE = '42501';
            END IF;
            IF rank_of(rights) = 0 THEN
                RAISE EXCEPTION 'no role' USING ERRCODE = '{BAD_MEMBER}';
            END IF;
            UPDATE member SET role = rights WHERE login = account;
            IF NOT FOUND THEN
                RAISE EXCEPTION 'no member' USING ERRCODE = '{BAD_MEMBER}';
            END IF;
            PERFORM next_change();
        END
        """,
    ),
    function(
        "let_count_in(account text, place text, rights text) RETURNS void",
        f"""
        BEGIN
            IF NOT may_administer() THEN
                RAISE EXCEPTION 'administrators give roles' USING ERRCODE = '42501';
            END IF;
            IF rights <> '' AND rank_of(rights) = 0 OR NOT EXISTS (
                SELECT FROM member m WHERE m.login = account) THEN
                RAISE EXCEPTION 'no role or member' USING ERRCODE = '{BAD_MEMBER}';
            END IF;
            DELETE FROM document_role d WHERE d.login = account AND d.document = place;
            IF rights <> '' THEN
                INSERT INTO document_role (document, login, role) VALUES (place, account, rights);
            END IF;
            PERFORM next_change();
        END
        """,
    ),
    function(
        "let_go(account text) RETURNS void",
        f"""
        BEGIN
            IF NOT may_administer() THEN
                RAISE EXCEPTION 'administrators let go' USING ERRCODE = '42501';
            END IF;
            UPDATE member SET departed = now() WHERE login = account AND departed IS NULL;
            IF NOT FOUND THEN
                RAISE EXCEPTION 'no member' USING ERRCODE = '{BAD_MEMBER}';
            END IF;
            DELETE FROM presence WHERE login = account;
            EXECUTE format('ALTER ROLE %I NOLOGIN', account);
        END
        """,
    ),
    function(
        "give_password(account text, verifier text) RETURNS void",
        f"""
        BEGIN
            IF NOT may_administer() AND account <> session_user THEN
                RAISE EXCEPTION 'administrators give passwords' USING ERRCODE = '42501';
            END IF;
            IF verifier NOT LIKE 'SCRAM-SHA-256$%' OR NOT EXISTS (
                SELECT FROM member m WHERE m.login = account AND m.departed IS NULL) THEN
                RAISE EXCEPTION 'no member or password' USING ERRCODE = '{BAD_MEMBER}';
            END IF;
            EXECUTE format('ALTER ROLE %I PASSWORD %L', account, verifier);
        END
        """,
    ),
    # A member says which profile signs the work; one of somebody else cannot be taken.
    function(
        "come_in(actor text, person text, house text) RETURNS void",
        f"""
        BEGIN
            IF NOT belongs() THEN
                RAISE EXCEPTION 'no member' USING ERRCODE = '42501';
            END IF;
            INSERT INTO profile (id, login) VALUES (actor, session_user) ON CONFLICT DO NOTHING;
            IF NOT is_own(actor) THEN
                RAISE EXCEPTION 'somebody else has this profile' USING ERRCODE = '{BAD_MEMBER}';
            END IF;
            UPDATE member SET name = coalesce(nullif(person, ''), name),
                organisation = coalesce(nullif(house, ''), organisation)
                WHERE login = session_user;
        END
        """,
    ),
    # Erasing takes away what was insert-only, so the owner does it, for those who decide.
    function(
        "bury(place text, names bytea[], person text) RETURNS void",
        f"""
        BEGIN
            IF rank_in(place) < {EDITOR} OR NOT is_own(person) THEN
                RAISE EXCEPTION 'editors erase' USING ERRCODE = '42501';
            END IF;
            INSERT INTO tombstone (document, objects, actor)
                VALUES (place, names, person) ON CONFLICT DO NOTHING;
            IF cardinality(names) = 0 THEN
                names := ARRAY(SELECT DISTINCT n FROM version v, unnest(v.needs) n
                               WHERE v.document = place);
                DELETE FROM head WHERE document = place;
                DELETE FROM version WHERE document = place;
                DELETE FROM document_role WHERE document = place;
                -- What another document shows, too, stays there.
                names := ARRAY(SELECT n FROM unnest(names) n EXCEPT
                               SELECT n FROM version v, unnest(v.needs) n);
            END IF;
            DELETE FROM object WHERE hash = ANY (names);
            INSERT INTO buried SELECT unnest(names) ON CONFLICT DO NOTHING;
            PERFORM next_change();
        END
        """,
    ),
)

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
ADMITTED = f"(SELECT {SCHEMA}.belongs())"
_MAY_SHARE = f"{SCHEMA}.rank_in(document) >= {SCHEMA}.rank_for(stream)"
_OWN = "login = session_user"

#: What every member may read: who shares something in a group shows it to the group.
_READ = ("format", "member", "profile", "document_role", "object", "version", "head", "presence",
         "tombstone")  # fmt: skip

#: Which rows: name, table, what is done, rule.
_POLICIES: Sequence[tuple[str, str, str, str]] = (
    *(("reading", table, "SELECT", f"USING ({ADMITTED})") for table in _READ),
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
