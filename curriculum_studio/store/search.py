"""Looking for words in all texts: the port `SearchIndex`."""

from sqlalchemy import Connection, bindparam, select, text

from curriculum_studio.domain.languages import LANGUAGES
from curriculum_studio.domain.text import OBJECT
from curriculum_studio.services.ports import Hit
from curriculum_studio.store import schema
from curriculum_studio.store.database import Database
from curriculum_studio.store.derived import index_anew, named, place_of
from curriculum_studio.store.rows import cells_of, nodes_of, payload_of
from curriculum_studio.store.words import FOLDING, asked, excerpt

_node = schema.node.c

_BEST = text("SELECT rowid FROM search WHERE search MATCH :query ORDER BY rank, rowid LIMIT :limit")
_found = select(_node.key, _node.document, _node.id, _node.kind, _node.payload, _node.cells).where(
    _node.key.in_(bindparam("keys", expanding=True))
)
_all = select(
    _node.id, _node.kind, _node.parent, _node.rank, _node.lead, _node.payload, _node.cells
).order_by(_node.key)


class SqliteSearch:
    """The search index over SQLite's FTS5."""

    def __init__(self, database: Database) -> None:
        """Take the database."""
        self._database = database

    def search(self, words: str, limit: int = 50) -> list[Hit]:
        """Return the best places for words in any language; Chinese from two characters on."""
        query = asked(words)
        if not query:
            return []
        with self._database.read() as connection:
            best = connection.execute(_BEST, {"query": query, "limit": limit}).scalars().all()
            places = [place_of(row) for row in best]
            keys = sorted({key for key, _ in places})
            rows = {row.key: row for row in connection.execute(_found, {"keys": keys})}
        hits = []
        for key, language in places:
            row = rows[key]
            if language:
                spoken = next(each for each in LANGUAGES if each == language)
                content = cells_of(row.cells)[spoken].text.replace(OBJECT, " ")
            else:
                content = named(payload_of(row.kind, row.payload))
            hits.append(Hit(row.document, row.id, language, excerpt(content, words)))
        return hits


def renew_index(connection: Connection) -> bool:
    """Make the index anew if another folding of texts made it; return whether that was so."""
    counter = schema.counter.c
    made_by = select(counter.value).where(counter.name == "search")
    if connection.execute(made_by).scalar() == FOLDING:
        return False
    keys = connection.execute(select(_node.key).order_by(_node.key)).scalars()
    nodes = nodes_of(connection.execute(_all))
    index_anew(connection, zip(keys.all(), nodes, strict=True))
    return True
