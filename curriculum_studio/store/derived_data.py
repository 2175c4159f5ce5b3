"""What is derived from nodes and kept beside them: the search index and the links to goals.

It is made anew whenever it is missing; `SqliteSearch` looks for words in it.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import (
    Connection,
    Integer,
    Row,
    Select,
    Text,
    bindparam,
    delete,
    insert,
    select,
    text,
)

from curriculum_studio.core.document import Node
from curriculum_studio.core.goals import Covering, UnitLine
from curriculum_studio.core.headings import CLASS_LEVELS
from curriculum_studio.core.kinds import kind_with
from curriculum_studio.core.payloads import Aligned, Payload
from curriculum_studio.core.payloads.unit import UnitHead
from curriculum_studio.core.text import OBJECT
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.lazy import lazy_pattern
from curriculum_studio.session.ports import GoalLink, SearchHit
from curriculum_studio.store import schema
from curriculum_studio.store.database import CompiledStatement, Database
from curriculum_studio.store.rows import nodes_of, payload_of, text_of, titles_of
from curriculum_studio.store.schema import Id
from curriculum_studio.values import dataclass

# --- text as the search index holds it --------------------------------------------------------
# Chinese is written without blanks, so each Han character stands alone as a word, and what is
# looked for is a phrase of such words: two characters hit, and the hits are those of a search in
# the text.

#: CJK ideographs with their extensions and compatibility forms, and the zero 〇.
_HAN = lazy_pattern("([〇㐀-䶿一-鿿豈-﫿\U00020000-\U0003ffff])")

#: Invisible characters inside words: soft hyphen, zero-width blanks and joiners.
_INVISIBLE = lazy_pattern("[\u00ad\u200b-\u200d\u2060\ufeff]")

_WANTED = lazy_pattern('["“„]([^"“”„]*)["“”]|(\\S+)')


def folded(text: str) -> str:
    """Return text without difference of width and case: ＣＯ２ and co2 are the same."""
    return unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()


def indexed(text: str) -> str:
    """Return text as it goes into the index."""
    return " ".join(_HAN.split(folded(text)))


def asked(words: str) -> str:
    """Return the query for words that a user typed, empty if there is nothing to look for.

    All words have to be found; the last letters of a word may be missing, unless it stands in
    quotation marks.
    """
    phrases = []
    for found in _WANTED.finditer(words):
        quoted, word = found.group(1), found.group(2)
        terms = indexed(quoted if quoted is not None else word)
        if not any(character.isalnum() for character in terms):
            continue
        phrase = '"' + " ".join(terms.replace('"', " ").split()) + '"'
        open_end = quoted is None and terms[-1].isalnum()
        phrases.append(f"{phrase} *" if open_end else phrase)
    return " ".join(phrases)


def excerpt(text: str, words: str, width: int = 36) -> str:
    """Return what stands around the first of the words in a text, so many characters each side."""
    wanted = [folded(quoted or word).strip() for quoted, word in _WANTED.findall(words)]
    plain = folded(text)
    hits = [found for word in wanted if word and (found := plain.find(word)) >= 0]
    middle = min(hits, default=0)
    if middle and len(plain) != len(text):
        middle = _place(text, middle)
    start, end = max(0, middle - width), min(len(text), middle + width)
    before, after = "…" if start else "", "…" if end < len(text) else ""
    return f"{before}{text[start:end].strip()}{after}"


def _place(text: str, folded_place: int) -> int:
    """Return where in a text a place of its folded form is."""
    length = 0
    for at, character in enumerate(text):
        length += len(folded(character))
        if length > folded_place:
            return at
    return len(text)


# --- the index and the links, written with the nodes ------------------------------------------

#: A node has four rows in the index: one per language, and one for its numbers and codes.
ROWS_OF_A_NODE = 4

#: Fields of payloads that people look for, beside texts.
_NAMED = ("number", "code", "symbol")

_INSERT = CompiledStatement(text("INSERT INTO search (rowid, text) VALUES (:row, :text)"))
_DELETE = CompiledStatement(
    text("INSERT INTO search (search, rowid, text) VALUES ('delete', :row, :text)")
)
_EMPTY = text("INSERT INTO search (search) VALUES ('delete-all')")

_alignment = schema.alignment.c
_unlink = delete(schema.alignment).where(
    _alignment.document == bindparam("of_document"), _alignment.node == bindparam("of_node")
)


#: From each linked node of a unit upwards, until its activity or the unit itself is reached.
_COVERINGS = (
    text(
        """
        WITH RECURSIVE up (key, document, at) AS (
            SELECT a.key, a.document, a.node FROM alignment a
            JOIN document d ON d.key = a.document AND d.kind = 'unit' AND d.deleted = ''
            WHERE a.framework = :framework
            UNION ALL
            SELECT up.key, up.document, n.parent FROM up
            JOIN node n ON n.document = up.document AND n.id = up.at
            WHERE n.kind <> 'activity' AND n.parent <> x''
        )
        SELECT d.id, a.node, a.goal, MAX(CASE WHEN n.kind = 'activity' THEN n.id END) AS activity
        FROM up JOIN alignment a ON a.key = up.key JOIN document d ON d.key = a.document
        JOIN node n ON n.document = up.document AND n.id = up.at
        GROUP BY a.key ORDER BY a.key
        """
    )
    .bindparams(bindparam("framework", type_=Id()))
    .columns(id=Id, node=Id, goal=Id, activity=Id)
)
_UNITS = text(
    """
    SELECT d.id, d.titles, n.payload FROM document d
    JOIN node n ON n.document = d.key AND n.id = d.id WHERE d.kind = 'unit' AND d.deleted = ''
    """
).columns(id=Id, titles=Text, payload=Text)


@dataclass(frozen=True, slots=True)
class NodeChange:
    """A node before and after, None where it was or is not; `key` is that of its row."""

    key: int
    before: Node | None
    after: Node | None


def row_of(key: int, field: int) -> int:
    """Return the row in the index of a field of the node with this key."""
    return key * ROWS_OF_A_NODE + field


def language_of(row: int) -> str:
    """Return the language of a row in the index, empty for numbers and codes."""
    field = row % ROWS_OF_A_NODE
    return LANGUAGES[field] if field < len(LANGUAGES) else ""


def searched(node: Node | None) -> list[str]:
    """Return what is looked for in a node: its texts by language, then its numbers and codes."""
    if node is None:
        return [""] * ROWS_OF_A_NODE
    texts = [node.text(language).replace(OBJECT, " ") for language in LANGUAGES]
    return [*texts, named(node.payload)]


def named(payload: Payload) -> str:
    """Return the numbers and codes in a payload."""
    found = (getattr(payload, name, "") for name in _NAMED)
    return " ".join(each for each in found if each and isinstance(each, str))


def write_derived(connection: Connection, document: int, changes: Sequence[NodeChange]) -> None:
    """Bring index and links in line with nodes of the document with this key that changed."""
    gone: list[dict[str, object]] = []
    new: list[dict[str, object]] = []
    for change in changes:
        both = zip(searched(change.before), searched(change.after), strict=True)
        for field, (old_text, new_text) in enumerate(both):
            if old_text != new_text:
                row = row_of(change.key, field)
                if old_text:
                    gone.append({"row": row, "text": indexed(old_text)})
                if new_text:
                    new.append({"row": row, "text": indexed(new_text)})
    if gone:
        _DELETE(connection, *gone)
    if new:
        _INSERT(connection, *new)
    _write_links(connection, document, changes)


def _write_links(connection: Connection, document: int, changes: Sequence[NodeChange]) -> None:
    gone: list[dict[str, object]] = []
    new: list[dict[str, object]] = []
    for change in changes:
        old_links, new_links = _links(change.before), _links(change.after)
        if old_links != new_links:
            node = change.after or change.before
            if node is not None and old_links:
                gone.append({"of_document": document, "of_node": node.id})
            new.extend({"document": document, **link} for link in new_links)
    if gone:
        connection.execute(_unlink, gone)
    if new:
        connection.execute(insert(schema.alignment), new)


def _links(node: Node | None) -> list[dict[str, object]]:
    if node is None or not isinstance(node.payload, Aligned):
        return []
    return [
        {
            "node": node.id,
            "framework": link.framework,
            "goal": link.goal,
            "relation": link.relation,
        }
        for link in node.payload.alignments
    ]


def links_of(node: Node) -> list[tuple[str, str, str, str]]:
    """Return the links of a node: its id, framework, goal and relation."""
    names = ("node", "framework", "goal", "relation")
    return [tuple(str(link[name]) for name in names) for link in _links(node)]  # type: ignore[misc]


def index_anew(connection: Connection, nodes: Iterator[tuple[int, Node]]) -> None:
    """Make the search index from all nodes with their keys, as after a change of the folding."""
    connection.execute(_EMPTY)
    for key, node in nodes:
        rows = [
            {"row": row_of(key, field), "text": indexed(content)}
            for field, content in enumerate(searched(node))
            if content
        ]
        if rows:
            _INSERT(connection, *rows)
    counter = schema.counter
    connection.execute(delete(counter).where(counter.c.name == schema.SEARCH))
    connection.execute(insert(counter), {"name": schema.SEARCH, "value": schema.FOLDING})


def _head(payload: str) -> UnitHead:
    head = payload_of(kind_with(UnitHead), payload)
    return head if isinstance(head, UnitHead) else UnitHead()


#: The columns of a link, as `GoalLink` has them.
_LINK = (
    schema.document.c.id,
    _alignment.node,
    _alignment.framework,
    _alignment.goal,
    _alignment.relation,
)


def _listed(wanted: Select[Any]) -> Select[Any]:
    """Leave out what stands in the recycle bin."""
    there = (schema.document.c.key == _alignment.document) & (schema.document.c.deleted == "")
    return wanted.join_from(schema.alignment, schema.document, there).order_by(_alignment.key)


class SqliteLinks:
    """The port `LinkIndex`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def to(self, framework: str, goal: str = "") -> list[GoalLink]:
        """List the nodes linked to a framework, or to one goal of it."""
        wanted = select(*_LINK).where(_alignment.framework == framework)
        return self._found(wanted.where(_alignment.goal == goal) if goal else wanted)

    def of(self, document: str) -> list[GoalLink]:
        """List the links that a document makes."""
        return self._found(select(*_LINK).where(schema.document.c.id == document))

    def coverings(self, framework: str) -> list[Covering]:
        """List the places in units that are linked to a framework, with their activities."""
        with self._database.read() as connection:
            rows = connection.execute(_COVERINGS, {"framework": framework}).all()
        return [Covering(row.id, row.node, row.goal, row.activity or "") for row in rows]

    def units(self) -> list[UnitLine]:
        """List all units with their heads, by class level and title."""
        with self._database.read() as connection:
            rows = connection.execute(_UNITS).all()
        lines = [UnitLine(row.id, titles_of(row.titles), _head(row.payload)) for row in rows]
        ages = list(CLASS_LEVELS)
        return sorted(
            lines, key=lambda each: (ages.index(each.head.class_level), each.titles.get("zh", ""))
        )

    def _found(self, wanted: Select[Any]) -> list[GoalLink]:
        with self._database.read() as connection:
            rows = connection.execute(_listed(wanted)).all()
        return [GoalLink(*row) for row in rows]


# --- looking for words: the port `SearchIndex` ------------------------------------------------

_node = schema.node.c

#: The node of a row in the index is found by its key.
_BEST = text(
    "SELECT best.rowid AS row, document.id AS document, node.id, node.kind, node.payload,"
    " node.cells FROM"
    " (SELECT rowid, rank FROM search WHERE search MATCH :query AND rowid / :rows NOT IN"
    "  (SELECT node.key FROM document CROSS JOIN node ON node.document = document.key"
    "   WHERE (document.deleted <> '') <> :binned) ORDER BY rank LIMIT :limit)"
    " AS best JOIN node ON node.key = best.rowid / :rows"
    " JOIN document ON document.key = node.document ORDER BY best.rank, best.rowid"
).columns(row=Integer, document=Id, id=Id, kind=Text, payload=Text, cells=Text)
_all = select(
    _node.id, _node.kind, _node.parent, _node.rank, _node.lead, _node.payload, _node.cells
).order_by(_node.key)


class SqliteSearch:
    """The search index over SQLite's FTS5."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def search(self, words: str, limit: int = 50, *, binned: bool = False) -> list[SearchHit]:
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
            raise self._database.contradiction() from problem


def _hit(found: Row[*tuple[Any, ...]], words: str) -> SearchHit:
    row, document, node, kind, payload, cells = found
    language = language_of(row)
    if language:
        content = text_of(cells, language).replace(OBJECT, " ")
    else:
        content = named(payload_of(kind, payload))
    return SearchHit(document, node, language, excerpt(content, words))


#: FTS5 joins parts of its index while something is written, up to 64 pages for each level of them:
#: beside a long document, fifty milliseconds in one commit of a hundred. It is told to leave that
#: to `tidying`, unless so many parts are there that it is long overdue.
_UPKEEP = {"automerge": 0, "crisismerge": 500}
_ORDER = "INSERT INTO search (search, rank) VALUES (?, ?)"


def leave_index(connection: Connection) -> None:
    """Have no commit join parts of the search index."""
    asked = "SELECT v FROM search_config WHERE k = ?"
    for name, value in _UPKEEP.items():
        if connection.exec_driver_sql(asked, (name,)).scalar() != value:
            connection.exec_driver_sql(_ORDER, (name, value))


def renew_index(connection: Connection) -> bool:
    """Make the index anew if another folding of texts made it; return whether that was so."""
    counter = schema.counter.c
    made_by = select(counter.value).where(counter.name == schema.SEARCH)
    if connection.execute(made_by).scalar() == schema.FOLDING:
        return False
    keys = connection.execute(select(_node.key).order_by(_node.key)).scalars()
    nodes = nodes_of(connection.execute(_all))
    index_anew(connection, zip(keys.all(), nodes, strict=True))
    return True
