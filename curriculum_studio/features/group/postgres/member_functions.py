"""Functions of a group by which members are looked after: accounts, roles, profiles.

They have the rights of the owner, who alone makes accounts (CREATEROLE): before PostgreSQL 16 that
right opens every role of a server that is no superuser. So no role that has power is ever named by
who calls; an account is one that `invite` made, and is in the circle of the own group alone.
"""

from collections.abc import Sequence

from curriculum_studio.features.group.postgres.functions import (
    ADMINISTRATOR,
    BAD_MEMBER,
    function,
)

#: How many connections an account has: two or three for each open window of a person.
_CONNECTIONS = 16

#: What holds for the connections of an account until it says otherwise.
_SETTINGS = {"lock_timeout": "10s", "idle_in_transaction_session_timeout": "30s"}

#: How PostgreSQL keeps what proves a password (RFC 5803).
_VERIFIER = r"^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$"

_FIRST = """
    IF NOT may_administer() THEN
        RAISE EXCEPTION 'administrators look after members' USING ERRCODE = '42501';
    END IF;
"""
_NO_MEMBER = f"RAISE EXCEPTION 'no role, member or password' USING ERRCODE = '{BAD_MEMBER}'"
_SET_ALL = " ".join(
    f"EXECUTE format('ALTER ROLE %I SET {name} = %L', account, '{value}');"
    for name, value in _SETTINGS.items()
)

MEMBERS: Sequence[str] = (
    # A technician, who is a member of the owner, invites the first one.
    function(
        "may_administer() RETURNS boolean STABLE",
        f"SELECT rank_in('') = {ADMINISTRATOR}"
        " OR pg_has_role(session_user, current_user, 'MEMBER')",
        language="sql",
    ),
    # Whether nobody else looks after a group in which there are others.
    function(
        "is_last_administrator(account text) RETURNS boolean STABLE",
        """
        SELECT EXISTS (SELECT FROM member WHERE login <> account AND departed IS NULL)
            AND NOT EXISTS (SELECT FROM member WHERE login <> account AND departed IS NULL
                            AND role = 'administrator')
        """,
        language="sql",
    ),
    function(
        "invite(account text, person text, house text, rights text, verifier text)"
        " RETURNS void STRICT",
        f"""
        BEGIN
            {_FIRST}
            IF rank_of(rights) = 0 OR verifier !~ '{_VERIFIER}' OR account ~* '^(cs|pg)_' THEN
                {_NO_MEMBER};
            END IF;
            EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT {_CONNECTIONS} PASSWORD %L',
                           account, verifier);
            {_SET_ALL}
            EXECUTE format('GRANT %I TO %I', 'cs_' || current_database() || '_members', account);
            INSERT INTO member (login, name, organisation, role)
                VALUES (account, person, house, rights);
            PERFORM next_change();
        END
        """,
    ),
    function(
        "let_count(account text, rights text) RETURNS void STRICT",
        f"""
        BEGIN
            {_FIRST}
            IF rank_of(rights) = 0
                OR rights <> 'administrator' AND is_last_administrator(account) THEN
                {_NO_MEMBER};
            END IF;
            UPDATE member SET role = rights WHERE login = account;
            IF NOT FOUND THEN
                {_NO_MEMBER};
            END IF;
            PERFORM next_change();
        END
        """,
    ),
    function(
        "let_count_in(account text, place text, rights text) RETURNS void STRICT",
        f"""
        BEGIN
            {_FIRST}
            IF place = '' OR rights <> '' AND rank_of(rights) = 0 OR NOT EXISTS (
                SELECT FROM member m WHERE m.login = account) THEN
                {_NO_MEMBER};
            END IF;
            DELETE FROM document_role d WHERE d.login = account AND d.document = place;
            IF rights <> '' THEN
                INSERT INTO document_role (document, login, role) VALUES (place, account, rights);
            END IF;
            PERFORM next_change();
        END
        """,
    ),
    # Everybody may leave, but for whoever alone looks after a group in which there are others.
    function(
        "let_go(account text) RETURNS void STRICT",
        f"""
        BEGIN
            IF NOT belongs() OR account <> session_user THEN
                {_FIRST}
            END IF;
            IF is_last_administrator(account) THEN
                {_NO_MEMBER};
            END IF;
            UPDATE member SET departed = now() WHERE login = account AND departed IS NULL;
            IF NOT FOUND THEN
                {_NO_MEMBER};
            END IF;
            DELETE FROM presence WHERE login = account;
            EXECUTE format('ALTER ROLE %I NOLOGIN', account);
        END
        """,
    ),
    function(
        "give_password(account text, verifier text) RETURNS void STRICT",
        f"""
        BEGIN
            IF NOT belongs() OR account <> session_user THEN
                {_FIRST}
            END IF;
            IF verifier !~ '{_VERIFIER}' OR NOT EXISTS (
                SELECT FROM member m WHERE m.login = account AND m.departed IS NULL) THEN
                {_NO_MEMBER};
            END IF;
            EXECUTE format('ALTER ROLE %I PASSWORD %L', account, verifier);
        END
        """,
    ),
    # A member says which profile signs the work; one of somebody else who came cannot be taken.
    function(
        "come_in(actor text, person text, house text) RETURNS void STRICT",
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
)
