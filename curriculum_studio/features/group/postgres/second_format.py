"""The second format of a server: texts and pictures are erased for good out of a living document.

What is left of an object of the past stands in its place; the server sees to it that nothing else
differs. Programs of the first format read on, and write until the first text or picture is erased:
they would bring it back, so then they write no more. And members leave by themselves.
"""

from collections.abc import Iterator

from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from curriculum_studio.features.group.postgres.definition import (
    ADMITTED,
    BAD_MEMBER,
    BURIED,
    COMMENTER,
    EDITOR,
    function,
    quoted,
)
from curriculum_studio.features.group.postgres.tables import ERASED, REPLACED, SCHEMA

_TABLES = (ERASED, REPLACED)

_FUNCTIONS = (
    # It was left out without a word before, so that a version could name what is nowhere.
    function(
        "object_stays_buried() RETURNS trigger",
        "BEGIN IF EXISTS (SELECT FROM buried b WHERE b.hash = NEW.hash) THEN"
        f" RAISE EXCEPTION 'the object was erased' USING ERRCODE = '{BURIED}'; END IF;"
        " RETURN NEW; END",
        replaced=True,
    ),
    # Pictures, and the object of what says nothing, may be those of another document later.
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
            INSERT INTO buried SELECT o.hash FROM object o
                WHERE o.hash = ANY (names) AND is_run(o.content) ON CONFLICT DO NOTHING;
            -- What is left of such an object belongs to the document, but for an empty one.
            DELETE FROM object o WHERE o.hash = ANY (names)
                OR is_run(o.content) AND o.hash IN (
                    SELECT r.replacement FROM replaced r WHERE r.hash = ANY (names));
            PERFORM next_change();
        END
        """,
        replaced=True,
    ),
    function(
        "is_run(content bytea) RETURNS boolean IMMUTABLE",
        "SELECT substring(content FROM 1 FOR 2) = convert_to('[[', 'UTF8')",
        owner=False,
        language="sql",
    ),
    # Whether an object says the same as another one but for what was erased of a document.
    function(
        "is_less(place text, before bytea, after bytea) RETURNS boolean STABLE",
        f"""
        DECLARE
            gone text[] := ARRAY(SELECT e.name FROM erased e WHERE e.document = place);
            was jsonb := (SELECT convert_from(o.content, 'UTF8')::jsonb
                          FROM object o WHERE o.hash = before);
            now jsonb := (SELECT convert_from(o.content, 'UTF8')::jsonb
                          FROM object o WHERE o.hash = after);
        BEGIN
            RETURN was IS NULL OR now IS NOT NULL AND NOT EXISTS (
                SELECT FROM jsonb_array_elements(was) w
                WHERE NOT EXISTS (SELECT FROM jsonb_array_elements(now) n WHERE n = w)
                AND NOT coalesce(w ->> 0 = ANY (gone), false)
                AND NOT coalesce(w #>> '{{1,anchor,node}}' = ANY (gone), false)
                AND NOT coalesce(w #>> '{{1,node}}' = ANY (gone), false)
            ) AND NOT EXISTS (
                SELECT FROM jsonb_array_elements(now) n
                WHERE NOT EXISTS (SELECT FROM jsonb_array_elements(was) w WHERE w = n)
                AND NOT coalesce(n ->> 0 = ANY (gone), false)
            );
        EXCEPTION WHEN data_exception THEN
            RETURN rank_in(place) >= {EDITOR};
        END
        """,
    ),
    # Everybody may leave, but for whoever alone looks after a group in which there are others.
    function(
        "let_go(account text) RETURNS void",
        f"""
        BEGIN
            IF NOT may_administer() AND account <> session_user THEN
                RAISE EXCEPTION 'administrators let go' USING ERRCODE = '42501';
            END IF;
            IF EXISTS (SELECT FROM member WHERE login <> account AND departed IS NULL)
                AND NOT EXISTS (SELECT FROM member WHERE login <> account AND departed IS NULL
                                AND role = 'administrator') THEN
                RAISE EXCEPTION 'the last administrator' USING ERRCODE = '{BAD_MEMBER}';
            END IF;
            UPDATE member SET departed = now() WHERE login = account AND departed IS NULL;
            IF NOT FOUND THEN
                RAISE EXCEPTION 'no member' USING ERRCODE = '{BAD_MEMBER}';
            END IF;
            DELETE FROM presence WHERE login = account;
            EXECUTE format('ALTER ROLE %I NOLOGIN', account);
        END
        """,
        replaced=True,
    ),
    # Erasing takes away what was insert-only, so the owner does it: for those who decide, and of
    # what they erased for everybody whose work holds it still.
    function(
        "erase(place text, names text[], before bytea[], after bytea[], person text) RETURNS void",
        f"""
        DECLARE
            fresh text[] := ARRAY(SELECT n FROM unnest(names) n WHERE NOT EXISTS (
                SELECT FROM erased e WHERE e.document = place AND e.name = n));
            pictures bytea[] := ARRAY(
                SELECT decode(n, 'hex') FROM unnest(names) n WHERE place = '');
            at bigint;
        BEGIN
            IF NOT is_own(person) OR rank_anywhere() < {COMMENTER}
                OR cardinality(fresh) > 0 AND place <> '' AND rank_in(place) < {EDITOR}
                OR cardinality(fresh) > 0 AND place = '' AND rank_anywhere() < {EDITOR}
                OR EXISTS (SELECT FROM version v WHERE v.needs && pictures
                           AND rank_in(v.document) < {EDITOR}) THEN
                RAISE EXCEPTION 'editors erase' USING ERRCODE = '42501';
            END IF;
            UPDATE format SET min_write = 2 WHERE min_write < 2;
            at := next_change();
            INSERT INTO erased (document, name, actor, change)
                SELECT place, n, person, at FROM unnest(fresh) n ON CONFLICT DO NOTHING;
            IF EXISTS (SELECT FROM unnest(before, after) AS pair(b, a)
                       WHERE NOT is_less(place, b, a)) THEN
                RAISE EXCEPTION 'it says something else' USING ERRCODE = '42501';
            END IF;
            UPDATE replaced r SET replacement = pair.a
                FROM unnest(before, after) AS pair(b, a) WHERE r.replacement = pair.b;
            INSERT INTO replaced SELECT b, a FROM unnest(before, after) AS pair(b, a)
                ON CONFLICT DO NOTHING;
            INSERT INTO buried SELECT unnest(before || pictures) ON CONFLICT DO NOTHING;
            DELETE FROM object WHERE hash = ANY (before || pictures);
        END
        """,
    ),
)


def statements(owner: str, members: str) -> Iterator[str]:
    """Return what makes the second format of the first one, to be run as the owner.

    No table that is there is altered, so nobody who works meanwhile has to wait.
    """
    for table in _TABLES:
        yield str(CreateTable(table).compile(dialect=_DIALECT))
        for index in sorted(table.indexes, key=lambda each: str(each.name)):
            yield str(CreateIndex(index).compile(dialect=_DIALECT))
        name = f"{SCHEMA}.{table.name}"
        yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
        yield f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY"
        yield f"CREATE POLICY owner ON {name} TO {quoted(owner)} USING (true) WITH CHECK (true)"
        yield f"GRANT SELECT ON {name} TO {quoted(members)}"
        yield (
            f"CREATE POLICY reading ON {name} FOR SELECT TO {quoted(members)} USING ({ADMITTED})"
        )
    yield from _FUNCTIONS
    yield f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {SCHEMA} FROM PUBLIC"
    yield f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {SCHEMA} TO {quoted(members)}"


_DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call]
