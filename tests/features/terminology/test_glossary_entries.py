"""A new term from what is selected, in a glossary that is there or in a new one."""

from contextlib import closing

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.features.terminology.glossary_entries import (
    TermEntry,
    add_term,
    glossaries,
)
from curriculum_studio.features.terminology.model import names_beside
from curriculum_studio.features.terminology.service import shared_concepts


def test_the_other_languages_are_known_where_all_of_the_text_is_selected():
    beside = {"zh": "碳足迹", "en": "carbon\nfootprint", "de": ""}
    assert names_beside(" 碳足迹", "zh", beside) == {"zh": "碳足迹", "en": "carbon footprint"}
    assert names_beside("足迹", "zh", beside) == {"zh": "足迹"}
    assert names_beside(" ", "zh", beside) == {}


def test_a_term_is_added_as_one_step(tmp_path):
    with closing(open_application(tmp_path / "library.db", create=True)) as opened:
        session = opened.session
        first = TermEntry({"zh": "碳足迹", "en": "carbon footprint"}, "zh")
        glossary, node = add_term(session, first, "")
        assert [(each.id, each.title("zh")) for each in glossaries(session)] == [
            (glossary, session.document(glossary).title("zh"))
        ]
        second, other = add_term(session, TermEntry({"de": "Rest"}, "de"), glossary)
        assert second == glossary
        assert [each.node for each in shared_concepts(session)] == [node, other]
        assert [each.name("en") for each in shared_concepts(session)] == ["carbon footprint", ""]
        assert session.document(glossary).nodes[other].lead == "de"
        session.undo()
        assert [each.node for each in shared_concepts(session)] == [node]
