"""What is said of the samples: as text, by the checks, and the digests that versions know."""

from curriculum_studio.core.plain_text import lines
from curriculum_studio.core.versions import digest
from curriculum_studio.features.checks.service import tell
from curriculum_studio.i18n import said_in
from curriculum_studio.languages import LANGUAGES
from curriculum_studio.store.contents import snapshot, state_json
from tests.golden import scene
from tests.golden.canonical import Parts
from tests.golden.scene import Scenes

KINDS = ("standard", "unit", "framework")


def show(scenes: Scenes) -> Parts:
    """What the verb `show` says of each sample, in three languages."""
    with scenes.library("show") as application:
        return {
            f"{scene.slug(document)}/{language}": "\n".join(lines(document, language))
            for kind in KINDS
            for document in scene.samples_of(application, kind)
            for language in LANGUAGES
        }


def findings(scenes: Scenes) -> Parts:
    """What the checks find in each sample as if it were published: a change here is looked at."""
    with scenes.library("findings") as application:
        return {
            scene.slug(document): "\n".join(
                f"{each.severity} {each.finding.rule.id} {each.place}"
                f" {each.finding.language or '-'} {each.text!r} {each.message}"
                for each in tell(document, "published", "zh", said_in("zh"))
            )
            for kind in KINDS
            for document in scene.samples_of(application, kind)
        }


def states(scenes: Scenes) -> Parts:
    """The states of all nodes: the JSON of each, and a digest over those of all.

    Versions, packages and other libraries know a node by the digest of its state. A default that
    changes, a field that is written in another order, makes every text look changed to everybody.
    """
    found: Parts = {}
    with scenes.library("states") as application:
        for kind in KINDS:
            for document in scene.samples_of(application, kind):
                name, nodes = scene.slug(document), list(document.walk())
                found[f"{name}/states"] = "\n".join(state_json(each).decode() for each in nodes)
                found[f"{name}/places"] = "\n".join(f"{n.id} {n.parent} {n.rank}" for n in nodes)
                digests = "".join(digest(state_json(each)) for each in nodes)
                top = snapshot(document, {}).top
                found[f"{name}/digests"] = f"of all nodes {digest(digests.encode())}, top {top}"
    return found
