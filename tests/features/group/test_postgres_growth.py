"""What a group on a server costs, counted in statements, and that it does not grow with it."""

from contextlib import closing, contextmanager

import pytest
from sqlalchemy import Engine, event

from tests.helpers.documents import small_standard
from tests.helpers.grouped import Participant, paragraphs
from tests.helpers.postgres_group import Group


@contextmanager
def counted():
    """Count the statements that are sent to a server; each is one way there and back."""
    found = []

    def sent(connection, cursor, statement, parameters, context, many):
        if connection.dialect.name == "postgresql":
            found.append(statement)

    event.listen(Engine, "before_cursor_execute", sent)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", sent)


def fill(server, database, documents, objects):
    """Put documents of others there, as if a group had worked for long; each has so many objects.

    The server makes them itself, so that this takes seconds for hundreds of thousands.
    """
    with closing(server.connect(database)) as line:
        line.execute("SET curriculum_studio.format = 3")
        line.execute(
            "INSERT INTO curriculum_studio.object (hash, content)"
            " SELECT sha256(c), c FROM (SELECT convert_to(format('%s/%s ', d, o)"
            " || repeat('一段话。', 100), 'UTF8') c"
            f" FROM generate_series(1, {documents}) d, generate_series(1, {objects}) o) made"
            " ON CONFLICT DO NOTHING"
        )
        line.execute(
            "WITH said AS (SELECT convert_to(format("
            """'{"document":"d%s","stream":"%s","depth":1,"actor":"p-wang","objects":[%s]}',"""
            " d, s, (SELECT string_agg('\"' || encode(sha256(convert_to(format('%s/%s ', d, o)"
            " || repeat('一段话。', 100), 'UTF8')), 'hex') || '\"', ',')"
            f" FROM generate_series(1, {objects}) o)), 'UTF8') c, d, s"
            f" FROM generate_series(1, {documents}) d, unnest(ARRAY['text', 'review']) s),"
            " made AS (INSERT INTO curriculum_studio.version (hash, content)"
            " SELECT sha256(c), c FROM said RETURNING hash, document, stream)"
            " SELECT 1 FROM made"
        )
        line.execute(
            "INSERT INTO curriculum_studio.head (document, stream, hash)"
            " SELECT document, stream, hash FROM curriculum_studio.version"
            " ON CONFLICT DO NOTHING"
        )
        line.execute("ANALYZE curriculum_studio.object, curriculum_studio.version")


class Sharing:
    """Two members of a group on a server, who share a standard."""

    def __init__(self, server, folder, documents=0, objects=0, members=0):
        self.group = Group(server)
        for at in range(members):
            self.group.invite(f"Guest{at}", "writer")
        self.people = [self._member(folder, name) for name in ("wang", "li")]
        document = small_standard()
        self.document, self.paragraphs = document.id, paragraphs(document)
        self.people[0].add(document)
        for each in (*self.people, *self.people):
            each.sync()
        if documents:
            fill(server, self.group.address.database, documents, objects)
            for each in self.people:  # as somebody who had read all that
                cursor = each.store().heads().cursor
                each.synchroniser.ledger.advance(cursor)

    def _member(self, folder, name):
        store = self.group.wang if name == "wang" else self.group.member(name, "writer")
        path = folder / f"{self.group.address.database}-{name}.cstudio-db"
        return Participant(path, lambda _replica: Kept(store), profile=store.profile)

    def change(self, at, text):
        wang, li = self.people
        wang.write(self.document, self.paragraphs[at], text)
        with counted() as sent:
            assert wang.sync().sent == (self.document,)
        with counted() as fetched:
            assert li.sync().came == (self.document,)
        with counted() as nothing:
            li.sync()
        assert li.texts(self.document)[self.paragraphs[at]] == text
        return sent, fetched, nothing

    def close(self):
        for each in self.people:
            each.stop()
        for store in self.group.stores:
            store.close()


class Kept:
    """A store that stays open from one exchange to the next, as in the window."""

    def __init__(self, store):
        self._store = store

    def __getattr__(self, name):
        return getattr(self._store, name)

    def close(self):
        pass


@pytest.mark.parametrize(
    ("documents", "objects", "members"),
    [(60, 20, 4), pytest.param(2_000, 100, 50, marks=pytest.mark.campaign)],
)
def test_sharing_a_change_takes_as_many_statements_in_a_large_group(
    server, tmp_path, documents, objects, members
):
    small = Sharing(server, tmp_path)
    large = Sharing(server, tmp_path, documents, objects, members)
    try:
        for at in range(2):  # the first time statements are prepared, perhaps
            counts = [[len(each) for each in one.change(at, f"改{at}")] for one in (small, large)]
        assert counts[0] == counts[1]
        sent, fetched, nothing = counts[0]
        assert sent <= 10
        assert fetched <= 10
        assert nothing <= 3
    finally:
        small.close()
        large.close()
