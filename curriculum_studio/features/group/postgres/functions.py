"""What is asked of a group by its own functions: codes, ranks, and what a version has to be.

Functions that act with the rights of the owner say why, take names from our schema alone, and none
takes the name of a role of the server from who calls it but to make an account of that name.
"""

from collections.abc import Sequence

from curriculum_studio.features.group.model.members import ROLES, STREAMS_OF, Role
from curriculum_studio.features.group.model.shared_version import STREAMS, Stream
from curriculum_studio.features.group.postgres.tables import SCHEMA

#: Codes of our own by which the server refuses; SQLSTATE leaves the class CS to nobody.
TOO_OLD, NO_DESCENDANT, BURIED, BAD_MEMBER = "CS001", "CS002", "CS003", "CS004"

#: A version that is none, a version of nobody that is more than a merge, a head that needs more.
BAD_VERSION, UNSIGNED, ABSENT = "CS005", "CS006", "CS007"

#: The code of PostgreSQL for what a check of a table does not let in.
TOO_LARGE = "23514"

#: The channel on which a change is told; what changed is asked, not told.
CHANNEL = "curriculum_studio"

#: How long somebody is said to work somewhere, by the clock of the server.
PRESENCE_SECONDS = 90

#: The setting by which a connection says which format its program writes.
FORMAT_SETTING = "curriculum_studio.format"


def rank(role: Role) -> int:
    """Return the rank of a role: who has a higher one may do more."""
    return ROLES.index(role) + 1


def _needed(stream: Stream) -> int:
    """The rank from which somebody shares in a stream: that of the first role that does."""
    return next(rank(role) for role in ROLES if stream in STREAMS_OF[role])


def function(head: str, body: str, *, owner: bool = True, language: str = "plpgsql") -> str:
    """A function that takes names from our schema alone; `owner`: with the rights of the owner."""
    rights = "SECURITY DEFINER" if owner else "SECURITY INVOKER"
    return (
        f"CREATE FUNCTION {SCHEMA}.{head} LANGUAGE {language} {rights}"
        f" SET search_path = pg_catalog, {SCHEMA}, pg_temp AS $body$ {body} $body$"
    )


_RANKS = ", ".join(f"'{role}'" for role in ROLES)
_STREAM_RANKS = " ".join(f"WHEN '{each}' THEN {_needed(each)}" for each in STREAMS)
ADMINISTRATOR, EDITOR = rank("administrator"), rank("editor")
WRITER, COMMENTER = rank("writer"), rank("commenter")

#: Who may do what.
RANKS: Sequence[str] = (
    function(
        "rank_of(role text) RETURNS int IMMUTABLE",
        f"SELECT coalesce(array_position(ARRAY[{_RANKS}], role), 0)",
        owner=False,
        language="sql",
    ),
    # With the rights of the owner: the rules for reading members ask it, and would ask themselves.
    function(
        "role_in(place text) RETURNS text STABLE",
        """
        SELECT coalesce((
            SELECT CASE WHEN m.role = 'administrator' OR d.role IS NULL THEN m.role ELSE d.role END
            FROM member m LEFT JOIN document_role d ON d.login = m.login AND d.document = place
            WHERE m.login = session_user AND m.departed IS NULL), '')
        """,
        language="sql",
    ),
    function(
        "rank_in(place text) RETURNS int STABLE", "SELECT rank_of(role_in(place))", language="sql"
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
        "SELECT belongs()"
        " AND EXISTS (SELECT FROM profile p WHERE p.id = actor AND p.login = session_user)",
        language="sql",
    ),
    function(
        "rank_for(stream text) RETURNS int IMMUTABLE",
        f"SELECT CASE stream {_STREAM_RANKS} ELSE {len(ROLES) + 1} END",
        owner=False,
        language="sql",
    ),
)

#: What a version is made of, and whence it comes.
_PARTS: Sequence[str] = (
    function(
        "is_run(content bytea) RETURNS boolean IMMUTABLE",
        "SELECT substring(content FROM 1 FOR 2) = convert_to('[[', 'UTF8')",
        owner=False,
        language="sql",
    ),
    # The bytes by which programs write a version: others could not be read by any of them.
    function(
        "canonical(said jsonb) RETURNS bytea IMMUTABLE",
        """
        SELECT convert_to(concat(
            '{"document":', to_json(said ->> 'document'),
            ',"stream":', to_json(said ->> 'stream'),
            (SELECT ',"parents":[' || string_agg(to_json(p)::text, ',' ORDER BY at) || ']'
             FROM jsonb_array_elements_text(said -> 'parents') WITH ORDINALITY AS e(p, at)),
            ',"depth":' || (said ->> 'depth')::bigint,
            ',"actor":' || nullif(to_json(said ->> 'actor')::text, '""'),
            ',"replica":' || nullif(to_json(said ->> 'replica')::text, '""'),
            ',"time":' || nullif(to_json(said ->> 'time')::text, '""'),
            (SELECT ',"objects":[' || string_agg(to_json(o)::text, ',' ORDER BY at) || ']'
             FROM jsonb_array_elements_text(said -> 'objects') WITH ORDINALITY AS e(o, at)),
            (SELECT ',"attachments":[' || string_agg(
                 concat('[', to_json(a ->> 0), ',', to_json(a ->> 1), ']'), ',' ORDER BY at) || ']'
             FROM jsonb_array_elements(said -> 'attachments') WITH ORDINALITY AS e(a, at)),
            CASE WHEN said ->> 'deleted' = 'true' THEN ',"deleted":true' END,
            '}'), 'UTF8')
        """,
        owner=False,
        language="sql",
    ),
    function(
        "comes_from(newer bytea, older bytea) RETURNS boolean STABLE",
        """
        WITH RECURSIVE line (hash) AS (
            SELECT newer
            UNION
            SELECT p.hash FROM line JOIN version l ON l.hash = line.hash
            JOIN version p ON p.hash = ANY (l.parents)
            WHERE p.depth >= (SELECT v.depth FROM version v WHERE v.hash = older)
        ) SELECT EXISTS (SELECT FROM line WHERE line.hash = older)
        """,
        language="sql",
    ),
    function(
        "lines_of(names bytea[]) RETURNS TABLE (name bytea, line jsonb) STABLE",
        """
        SELECT n, jsonb_array_elements(convert_from(o.content, 'UTF8')::jsonb)
        FROM unnest(names) n LEFT JOIN replaced r ON r.hash = n
        JOIN object o ON o.hash = coalesce(r.replacement, n) WHERE is_run(o.content)
        """,
        language="sql",
    ),
    function(
        "absent_of(names bytea[]) RETURNS bytea[] STABLE",
        "SELECT ARRAY(SELECT n FROM unnest(names) n"
        " WHERE NOT EXISTS (SELECT FROM object o WHERE o.hash = n)"
        " AND NOT EXISTS (SELECT FROM replaced r WHERE r.hash = n))",
        language="sql",
    ),
    # Whether a version is made of what its parents say: then nobody has to answer for it. What
    # stands in all of them stands in it, and nothing else does than what stands in one of them.
    function(
        "is_made_of(sides bytea[], own_needs bytea[], gone boolean) RETURNS boolean STABLE",
        """
        SELECT NOT EXISTS (
            SELECT FROM unnest(sides) one, unnest(sides) two
            WHERE one <> two AND comes_from(one, two)
        ) AND (NOT gone OR EXISTS (
            SELECT FROM version v WHERE v.hash = ANY (sides)
            AND (convert_from(v.content, 'UTF8')::jsonb ->> 'deleted') = 'true'
        )) AND (
            WITH theirs AS (
                SELECT v.hash, l.name, l.line FROM version v, lines_of(v.needs) l
                WHERE v.hash = ANY (sides)
            ), own AS (SELECT l.name, l.line FROM lines_of(own_needs) l)
            SELECT NOT EXISTS (SELECT line FROM own EXCEPT SELECT line FROM theirs)
            AND NOT EXISTS (SELECT FROM own GROUP BY line ->> 0 HAVING count(*) > 1)
            AND NOT EXISTS (
                SELECT line ->> 0 FROM theirs GROUP BY 1
                HAVING count(DISTINCT hash) = cardinality(sides)
                EXCEPT SELECT line ->> 0 FROM own
            ) AND NOT EXISTS (
                SELECT n FROM unnest(own_needs) n
                EXCEPT SELECT name FROM own
                EXCEPT SELECT n FROM version v, unnest(v.needs) n WHERE v.hash = ANY (sides)
            )
        )
        """,
        language="sql",
    ),
)

#: What is done when a row comes, and what members do with versions.
_SHARING: Sequence[str] = (
    # Numbers of changes and objects are kept from members, so these have the rights of the owner.
    function(
        "next_change() RETURNS bigint",
        "DECLARE found bigint; BEGIN UPDATE clock SET changes = changes + 1"
        f" RETURNING changes INTO found; PERFORM pg_notify('{CHANNEL}', '');"
        " RETURN found; END",
    ),
    # Reads a version as the owner of its table; who may add one is told by the rule for the row.
    # Nothing that can be counted or proven is believed.
    function(
        "version_read() RETURNS trigger",
        f"""
        DECLARE
            said jsonb := convert_from(NEW.content, 'UTF8')::jsonb;
            names text[] := ARRAY(
                SELECT e FROM jsonb_array_elements_text(said -> 'parents') e
                UNION ALL SELECT e FROM jsonb_array_elements_text(said -> 'objects') e
                UNION ALL SELECT e ->> 0 FROM jsonb_array_elements(said -> 'attachments') e);
            own int := coalesce(nullif(current_setting('{FORMAT_SETTING}', true), ''), '0')::int;
        BEGIN
            IF own < (SELECT min_write FROM format) THEN
                RAISE EXCEPTION 'the program is too old to write' USING ERRCODE = '{TOO_OLD}';
            END IF;
            NEW.document := said ->> 'document';
            IF EXISTS (SELECT FROM tombstone t WHERE t.document = NEW.document) THEN
                RAISE EXCEPTION 'the document was erased' USING ERRCODE = '{BURIED}';
            END IF;
            IF NEW.content <> canonical(said) OR NEW.document = ''
                OR EXISTS (SELECT FROM unnest(names) n WHERE n !~ '^[0-9a-f]{{64}}$') THEN
                RAISE EXCEPTION 'no version that can be read' USING ERRCODE = '{BAD_VERSION}';
            END IF;
            NEW.stream := said ->> 'stream';
            NEW.actor := coalesce(said ->> 'actor', '');
            NEW.depth := said ->> 'depth';
            NEW.parents := ARRAY(
                SELECT decode(e, 'hex') FROM jsonb_array_elements_text(said -> 'parents') e);
            NEW.needs := ARRAY(
                SELECT decode(e, 'hex') FROM jsonb_array_elements_text(said -> 'objects') e
                UNION SELECT decode(e ->> 0, 'hex')
                FROM jsonb_array_elements(said -> 'attachments') e
            );
            IF NEW.depth IS DISTINCT FROM 1 + coalesce((
                    SELECT max(v.depth) FROM version v WHERE v.hash = ANY (NEW.parents)), 0)
                OR EXISTS (SELECT FROM unnest(NEW.parents) p WHERE NOT EXISTS (
                    SELECT FROM version v WHERE v.hash = p
                    AND v.document = NEW.document AND v.stream = NEW.stream))
                OR cardinality(NEW.parents) <> (
                    SELECT count(DISTINCT p) FROM unnest(NEW.parents) p) THEN
                RAISE EXCEPTION 'does not come from what is here' USING ERRCODE = '{BAD_VERSION}';
            END IF;
            IF NEW.actor = '' AND cardinality(NEW.parents) > 1 AND NOT is_made_of(
                NEW.parents, NEW.needs, coalesce((said ->> 'deleted')::boolean, false)) THEN
                RAISE EXCEPTION 'somebody has to sign it' USING ERRCODE = '{UNSIGNED}';
            END IF;
            NEW.login := session_user;
            NEW.role := role_in(NEW.document);
            NEW.change := 0;
            IF NOT EXISTS (SELECT FROM version v WHERE v.hash = NEW.hash) THEN
                NEW.change := next_change();
            END IF;
            RETURN NEW;
        END
        """,
    ),
    # A head only goes on to what comes from it: nobody's work is taken back, by hand neither. And
    # all that is needed is there; the number of the change is taken first, so that nobody erases
    # any of it meanwhile.
    function(
        "head_goes_on() RETURNS trigger",
        f"""
        DECLARE
            before bytea := CASE WHEN TG_OP = 'UPDATE' THEN OLD.hash END;
            needed bytea[];
        BEGIN
            NEW.change := next_change();
            SELECT v.needs INTO needed FROM version v WHERE v.hash = NEW.hash
                AND v.document = NEW.document AND v.stream = NEW.stream;
            IF needed IS NULL THEN
                RAISE EXCEPTION 'no version of this stream' USING ERRCODE = '{NO_DESCENDANT}';
            END IF;
            IF before IS NOT NULL AND NOT comes_from(NEW.hash, before) THEN
                RAISE EXCEPTION 'does not come from the head' USING ERRCODE = '{NO_DESCENDANT}';
            END IF;
            IF cardinality(absent_of(needed)) > 0 THEN
                RAISE EXCEPTION 'something is nowhere' USING ERRCODE = '{ABSENT}';
            END IF;
            NEW.counter := CASE WHEN TG_OP = 'UPDATE' THEN OLD.counter + 1 ELSE 1 END;
            RETURN NEW;
        END
        """,
    ),
    function(
        "object_stays_buried() RETURNS trigger",
        "BEGIN IF EXISTS (SELECT FROM buried b WHERE b.hash = NEW.hash) THEN"
        f" RAISE EXCEPTION 'the object was erased' USING ERRCODE = '{BURIED}'; END IF;"
        " RETURN NEW; END",
    ),
    function(
        "presence_ends() RETURNS trigger",
        "BEGIN NEW.login := session_user;"
        f" NEW.until := clock_timestamp() + interval '{PRESENCE_SECONDS} seconds';"
        " RETURN NEW; END",
    ),
    # With the rights of whoever calls it, so that the rules hold: both steps in one statement.
    # Tells the head that is there now, or what is missing for the new one.
    function(
        "publish(name bytea, bytes bytea, place text, strand text, seen bytea[])"
        " RETURNS TABLE (newest bytea, absent bytea[])",
        """
        BEGIN
            INSERT INTO version (hash, content) VALUES (name, bytes) ON CONFLICT DO NOTHING;
            absent := ARRAY(
                SELECT n FROM version v, unnest(v.needs) n WHERE v.hash = name
                AND NOT EXISTS (SELECT FROM object o WHERE o.hash = n)
                AND NOT EXISTS (SELECT FROM replaced r WHERE r.hash = n));
            IF cardinality(absent) = 0 THEN
                UPDATE head SET hash = name
                    WHERE document = place AND stream = strand AND hash = ANY (seen)
                    RETURNING hash INTO newest;
                IF newest IS NULL THEN
                    INSERT INTO head (document, stream, hash) VALUES (place, strand, name)
                        ON CONFLICT DO NOTHING RETURNING hash INTO newest;
                END IF;
            END IF;
            IF newest IS NULL THEN
                SELECT h.hash INTO newest FROM head h
                    WHERE h.document = place AND h.stream = strand;
            END IF;
            RETURN NEXT;
        END
        """,
        owner=False,
    ),
)

SHARING: Sequence[str] = (*_PARTS, *_SHARING)
