"""Files of one document have names that tell them apart, however long its title is."""

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.codec import read_nested
from curriculum_studio.core.payloads.review import ReviewRound
from curriculum_studio.features.review.service.distribution import SendOrder
from curriculum_studio.i18n import finish, message
from curriculum_studio.session.files import named_after
from tests.helpers.documents import nested, paragraph

TITLE = "Dual-Carbon-Pilotschulen — Spezifikation für Aufbau und Bewertung"
SUMMARY = "Zusammenfassung der Kommentare (Verbands- und Regionalstandards)"


def test_what_a_file_is_stays_whole_and_the_title_ends_with_a_word():
    assert named_after("双碳试点", "反馈表 甲/乙园") == "双碳试点 反馈表 甲 乙园"
    assert named_after(TITLE, "Formular") == f"{TITLE} Formular"
    assert named_after(TITLE, "") == TITLE
    short = f"Dual-Carbon-Pilotschulen — Spezifikation {SUMMARY} DIN"
    assert named_after(TITLE, f"{SUMMARY} DIN") == short
    one, other = (named_after("规" * 200, f"{SUMMARY} {each}") for each in ("甲园", "乙园"))
    assert one != other
    assert len(one) < 120
    assert len(named_after("规" * 200, "意见反馈表 " + "某" * 90).encode()) <= 200


def test_a_round_on_a_document_with_a_long_title_has_all_its_files(tmp_path):
    """The form was written over the draft where the title filled the name."""
    clause = nested("clause", paragraph("学校应节约用水。"))
    document = read_nested(nested("standard", clause, text="规范" * 60), "long title")
    application = open_application(tmp_path / "library.cstudio-db", create=True)
    application.session.add(document, message("Test", "Add"))
    asked = ReviewRound(stage="comment_draft", start="2026-05-06")
    line = application.rounds.begin(document.id, "一", asked)
    paths = finish(application.sending.send(SendOrder(line, tmp_path, ("zh",))))
    application.close()
    assert len({each.name for each in paths}) == len(paths) >= 3
    assert "反馈表" in paths[1].name
