"""What is said of a word: preferred, admitted, deprecated or forbidden, and who obeys it."""

from contextlib import closing

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import Remove, SetPayload
from curriculum_studio.core.payloads.standard import Designation
from curriculum_studio.core.transactions import AddDocument, EditDocument
from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.model.live import LiveFindings
from curriculum_studio.features.checks.service import check
from curriculum_studio.features.terminology.model import GlossaryIndex, concepts
from curriculum_studio.features.terminology.service import shared_concepts
from curriculum_studio.i18n import message
from tests.helpers.outlines import outline

RULES = tuple(each for each in all_rules() if each.id in {"TRM-08", "TRM-12"})
GLOSSARY = outline(
    "- glossary#words 用词 || Words || Wörter\n"
    "  - term#k 幼儿园 || kindergarten || Kindergarten\n"
    "    - designation{status=deprecated} 幼稚园\n"
    "    - designation{status=forbidden}#bad 托儿班 || day nursery || Krippe"
)
STANDARD = outline("幼稚园和托儿班应记录。")


def told(findings):
    return [(each.rule.id, each.start) for each in findings if each.rule in RULES]


def test_a_forbidden_word_is_one_to_avoid():
    (concept,) = concepts(GLOSSARY)
    assert concept.names["zh"] == ("幼儿园",)
    assert concept.avoided["zh"] == ("幼稚园", "托儿班")
    assert concept.forbidden == {"zh": ("托儿班",), "en": ("day nursery",), "de": ("Krippe",)}
    found = GlossaryIndex.of([concept]).find("幼儿园、幼稚园、托儿班", "zh")
    assert [(each.avoided, each.forbidden) for each in found] == [
        (False, False),
        (True, False),
        (True, True),
    ]


def test_words_of_a_glossary_beside_a_standard_are_found():
    assert told(check(STANDARD)) == []
    assert told(check(STANDARD, concepts(GLOSSARY))) == [("TRM-08", 0), ("TRM-12", 4)]


def test_findings_follow_a_glossary_that_alters():
    live = LiveFindings(STANDARD)
    assert live.go_on(RULES)
    assert told(live.findings) == []
    assert live.go_on(RULES, concepts=tuple(concepts(GLOSSARY)))
    assert told(live.findings) == [("TRM-08", 0), ("TRM-12", 4)]
    state = live.checked
    assert live.go_on(RULES, concepts=tuple(concepts(GLOSSARY)))
    assert live.checked is state
    assert live.go_on(RULES)
    assert told(live.findings) == []


def test_glossaries_of_a_library_are_shared(tmp_path):
    label = message("Tests", "Do something")
    with closing(open_application(tmp_path / "library.db", create=True)) as opened:
        session, judge = opened.session, opened.waivers.judge
        session.apply([AddDocument(GLOSSARY), AddDocument(STANDARD)], label)
        assert [each.name("de") for each in shared_concepts(session, "root")] == ["Kindergarten"]
        assert shared_concepts(session, "words") == ()
        assert told(judge("root").open) == [("TRM-08", 0), ("TRM-12", 4)]
        milder = SetPayload("bad", Designation(status="deprecated"))
        session.apply([EditDocument("words", (milder,))], label)
        assert told(judge("root").open) == [("TRM-08", 0), ("TRM-08", 4)]
        session.apply([EditDocument("words", (Remove("k"),))], label)
        assert shared_concepts(session) == ()
