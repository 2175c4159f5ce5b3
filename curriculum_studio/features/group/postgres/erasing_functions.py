"""Functions of a group by which documents, texts and pictures are erased for good.

Erasing takes away what was insert-only, so the owner does it. What is left of an object stands in
its place; the server makes out itself what that has to say, and lets nothing else in.
"""

from collections.abc import Sequence

from curriculum_studio.features.group.postgres.functions import (
    ADMINISTRATOR,
    COMMENTER,
    EDITOR,
    WRITER,
    function,
)

ERASING: Sequence[str] = (
    # Administrators, and whoever shared it first. Pictures, and the object of what says nothing,
    # may be those of another document later; what another one shows, too, stays there.
    function(
        "bury(place text, person text) RETURNS void STRICT",
        f"""
        DECLARE
            names bytea[];
            at bigint := next_change();
        BEGIN
            IF NOT is_own(person) OR rank_in(place) < {WRITER} OR rank_in('') < {ADMINISTRATOR}
                AND session_user IS DISTINCT FROM (
                    SELECT v.login FROM version v WHERE v.document = place AND v.stream = 'text'
                    ORDER BY v.change LIMIT 1) THEN
                RAISE EXCEPTION 'others erase' USING ERRCODE = '42501';
            END IF;
            INSERT INTO tombstone (document, actor) VALUES (place, person) ON CONFLICT DO NOTHING;
            names := ARRAY(SELECT DISTINCT n FROM version v, unnest(v.needs) n
                           WHERE v.document = place);
            DELETE FROM head WHERE document = place;
            DELETE FROM version WHERE document = place;
            DELETE FROM document_role WHERE document = place;
            names := ARRAY(SELECT n FROM unnest(names) n EXCEPT
                           SELECT n FROM version v, unnest(v.needs) n);
            INSERT INTO buried SELECT o.hash FROM object o
                WHERE o.hash = ANY (names) AND is_run(o.content) ON CONFLICT DO NOTHING;
            -- What is left of such an object belongs to the document, but for an empty one.
            DELETE FROM object o WHERE o.hash = ANY (names)
                OR is_run(o.content) AND o.hash IN (
                    SELECT r.replacement FROM replaced r WHERE r.hash = ANY (names));
        END
        """,
    ),
    # What is left of a run, line by line: of an erased text that it was there, of what quotes it
    # nothing.
    function(
        "left_of(place text, said jsonb) RETURNS jsonb STABLE",
        """
        SELECT coalesce(jsonb_agg(
            CASE WHEN gone THEN jsonb_build_array(w -> 0, w -> 1, w -> 2, jsonb_build_object(
                'kind', w #> '{3,kind}', 'lead', w #> '{3,lead}', 'payload', '{}'::jsonb,
                'cells', '{}'::jsonb)) ELSE w END ORDER BY at), '[]')
        FROM jsonb_array_elements(said) WITH ORDINALITY AS lines(w, at), LATERAL (
            SELECT EXISTS (SELECT FROM erased e WHERE e.document = place AND e.name = w ->> 0)
                AND jsonb_array_length(w) = 4 AS gone,
            jsonb_array_length(w) = 2 AND EXISTS (
                SELECT FROM erased e WHERE e.document = place
                AND e.name IN (w #>> '{1,anchor,node}', w #>> '{1,node}')) AS quotes) what
        WHERE NOT quotes
        """,
        language="sql",
    ),
    # Editors erase; of what they erased anybody who comments cleans what holds it still. Objects
    # that no version names are not in the way of anybody: they are deleted, and may come again.
    function(
        "erase(place text, names text[], before bytea[], after bytea[], person text)"
        " RETURNS void STRICT",
        f"""
        DECLARE
            at bigint := next_change();
            fresh text[] := ARRAY(SELECT DISTINCT n FROM unnest(names) n WHERE NOT EXISTS (
                SELECT FROM erased e WHERE e.document = place AND e.name = n));
            pictures bytea[];
            past bytea[] := before || ARRAY(
                SELECT r.hash FROM replaced r WHERE r.replacement = ANY (before));
        BEGIN
            IF NOT is_own(person) OR cardinality(names) = 0 OR rank_anywhere() < {COMMENTER}
                OR cardinality(before) <> cardinality(after)
                OR place <> '' AND (rank_in(place) < {COMMENTER}
                    OR cardinality(fresh) > 0 AND rank_in(place) < {EDITOR})
                OR place = '' AND cardinality(before) > 0 THEN
                RAISE EXCEPTION 'editors erase' USING ERRCODE = '42501';
            END IF;
            IF place = '' THEN
                pictures := ARRAY(SELECT decode(n, 'hex') FROM unnest(names) n);
                -- Each is there, no text, shown, and shown only where this member is an editor.
                IF EXISTS (
                    SELECT FROM unnest(pictures) n LEFT JOIN object o ON o.hash = n
                    WHERE o.hash IS NULL OR substring(o.content FROM 1 FOR 1) = '\\x5b'
                    OR n NOT IN (SELECT unnest(v.needs) FROM version v WHERE v.needs && pictures)
                ) OR EXISTS (SELECT FROM version v WHERE v.needs && pictures
                             AND rank_in(v.document) < {EDITOR}) THEN
                    RAISE EXCEPTION 'editors erase pictures' USING ERRCODE = '42501';
                END IF;
                INSERT INTO buried SELECT unnest(pictures) ON CONFLICT DO NOTHING;
                DELETE FROM object WHERE hash = ANY (pictures);
            END IF;
            INSERT INTO erased (document, name, actor, change)
                SELECT place, n, person, at FROM unnest(fresh) n ON CONFLICT DO NOTHING;
            IF EXISTS (
                SELECT FROM unnest(before, after) AS pair(b, a)
                LEFT JOIN object was ON was.hash = b LEFT JOIN object now ON now.hash = a
                WHERE was.hash IS NULL OR now.hash IS NULL OR b = a OR NOT is_run(was.content)
                OR convert_from(now.content, 'UTF8')::jsonb
                    <> left_of(place, convert_from(was.content, 'UTF8')::jsonb)
            ) OR EXISTS (
                SELECT FROM version v WHERE v.document <> place AND v.needs && past
            ) THEN
                RAISE EXCEPTION 'it says something else' USING ERRCODE = '42501';
            END IF;
            past := ARRAY(SELECT DISTINCT n FROM version v, unnest(v.needs) n
                          WHERE v.document = place AND n = ANY (past));
            INSERT INTO buried SELECT b FROM unnest(before) b WHERE b = ANY (past)
                OR b IN (SELECT r.replacement FROM replaced r WHERE r.hash = ANY (past))
                ON CONFLICT DO NOTHING;
            UPDATE replaced r SET replacement = pair.a
                FROM unnest(before, after) AS pair(b, a) WHERE r.replacement = pair.b;
            INSERT INTO replaced SELECT b, a FROM unnest(before, after) AS pair(b, a)
                WHERE b = ANY (past) ON CONFLICT DO NOTHING;
            DELETE FROM object WHERE hash = ANY (before);
        EXCEPTION WHEN data_exception THEN
            RAISE EXCEPTION 'it cannot be read' USING ERRCODE = '42501';
        END
        """,
    ),
)
