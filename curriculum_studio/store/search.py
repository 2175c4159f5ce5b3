"""Looking for words in all texts: the port `SearchIndex`."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select, text

from curriculum_studio.core.text import OBJECT
from curriculum_studio.session.ports import Hit
from curriculum_studio.store import problems, schema
from curriculum_studio.store.database import Database
from curriculum_studio.store.derived_data import ROWS_OF_A_NODE, index_anew, language_of, named
from curriculum_studio.store.rows import nodes_of, payload_of, text_of
from curriculum_studio.store.search_text import FOLDING, asked, excerpt

_node = schema.node.c

#: The node of a row in the index is found by its key; see `derived_data`.
_BEST = text(
    "SELECT best.rowid AS row, node.document, node.id, node.kind, node.payload, node.cells"
    " FROM (SELECT rowid, rank FROM search WHERE search MATCH :query AND rowid / :rows NOT IN"
    "  (SELECT key FROM node JOIN document ON document.id = node.document"
    "   WHERE (document.deleted <> '') <> :binned) ORDER BY rank LIMIT :limit)"
    " AS best JOIN node ON node.key = best.rowid / :rows ORDER BY best.rank, best.rowid"
)
_all = select(
    _node.id, _node.kind, _node.parent, _node.rank, _node.lead, _node.payload, _node.cells
).order_by(_node.key)


class SqliteSearch:
    """The search index over SQLite's FTS5."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def search(self, words: str, limit: int = 50, *, binned: bool = False) -> list[Hit]:
        """Return the best places for words in any language; Chinese from two characters on.

        They are looked for in the documents of the library, or with `binned` in the recycle bin.
        """
        query = asked(words)
        if not query:
            return []
        wanted = {"query": query, "limit": limit, "rows": ROWS_OF_A_NODE, "binned": binned}
        with self._database.read() as connection:
            rows = connection.execute(_BEST, wanted).all()
        try:
            return [_hit(row, words) for row in rows]
        except (msgspec.DecodeError, TypeError) as problem:
            raise problems.damaged(self._database.path) from problem


def _hit(found: Row[*tuple[Any, ...]], words: str) -> Hit:
    row, document, node, kind, payload, cells = found
    language = language_of(row)
    if language:
        content = text_of(cells, language).replace(OBJECT, " ")
    else:
        content = named(payload_of(kind, payload))
    return Hit(document, node, language, excerpt(content, words))


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
