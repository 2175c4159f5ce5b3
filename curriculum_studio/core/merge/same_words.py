"""Two documents that once said the same under different ids, such as a copy: node by node.

Where a state of one reads as a state of the other, they come from there, and what each of them
changed since is known.
"""

import hashlib

from curriculum_studio.core.document import Document, assembled, derived_id
from curriculum_studio.core.tree import renamed
from curriculum_studio.languages import LANGUAGES


def words_hash(document: Document) -> str:
    """Return what is the same for documents that read the same in the same order, whatever the ids.

    The title does not count: a copy has one of its own.
    """
    digest = hashlib.sha256(document.kind.encode())
    for node in document.walk():
        said = [node.kind, str(len(document.children.get(node.id, ())))]
        if node.parent:
            said += (node.text(language) for language in LANGUAGES)
        digest.update("\x1f".join(said).encode("utf-8", "surrogatepass") + b"\x1e")
    return digest.hexdigest()


def under_own_ids(
    own: Document, was: Document, theirs: Document
) -> tuple[Document, dict[str, str]]:
    """Return another document under the ids of one's own, and its ids by those that it had.

    `was` is a state of it that reads as the state `own` of one's own document. What it has anew
    keeps its id unless one's own has that for something else.
    """
    ids = {other.id: one.id for one, other in zip(own.walk(), was.walk(), strict=True)}
    taken = set(ids.values())
    for each in theirs.nodes:
        if each not in ids:
            ids[each] = derived_id("combined", own.id, each) if each in taken else each
    return assembled(renamed(theirs.walk(), ids)), ids
