"""Pilots over a real library: register, try-outs with their forms, the council."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document as Word
from openpyxl import load_workbook

from curriculum_studio.bootstrap.application import open_application
from curriculum_studio.core.edits import SetCell, SetPayload
from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.payloads.pilots import (
    Deliberation,
    DeliberationItem,
    PilotSite,
    Seen,
)
from curriculum_studio.core.text import Cell
from curriculum_studio.core.trials import (
    Observed,
    Tried,
    entries_of,
    entry_of,
    feedback_in,
    first_place,
    observation_of,
    trial_of,
)
from curriculum_studio.features.pilots.model import answered, items_of, without_reason
from curriculum_studio.features.pilots.service import Observing
from curriculum_studio.features.sharing.formats.package_reader import document_of
from curriculum_studio.features.units.model.unit_parts import activities_of
from curriculum_studio.i18n import StudioError, message
from tests.helpers.documents import small_unit

LABEL = message("Tests", "Do it")


@pytest.fixture
def application(tmp_path):
    opened = open_application(tmp_path / "library.cstudio-db", create=True)
    opened.session.add(small_unit(), LABEL)
    yield opened
    opened.close()


@pytest.fixture
def piloting(application):
    return application.piloting


@pytest.fixture
def unit(application):
    return next(e.id for e in application.session.entries() if e.kind == "unit")


@pytest.fixture
def site(piloting):
    return piloting.add_site("园甲", PilotSite(code="K01", children=90), "zh")


@pytest.fixture
def trial(application, piloting, unit, site):
    activity = activities_of(application.session.document(unit))[0].id
    return piloting.begin_trial(unit, activity, Tried(site, "园甲", "2026-10-12"), "zh")


def said(application, trial, at, text, outcome=None):
    node = entries_of(application.session.document(trial.id))[at]
    edits = [SetCell(node.id, "zh", Cell(text))]
    if outcome is not None:
        edits.append(SetPayload(node.id, replace(entry_of(node), outcome=outcome)))
    application.session.edit(trial.id, edits, LABEL)
    return node.id


def test_register_is_begun_once_and_undone(application, piloting):
    first = piloting.add_site("园甲", PilotSite(), "zh")
    piloting.add_site("园乙", PilotSite(), "zh")
    assert [node.text("zh") for node in piloting.sites()] == ["园甲", "园乙"]
    assert sum(e.kind == "pilot_register" for e in application.session.entries()) == 1
    assert piloting.site_name(first, "de") == "园甲"
    application.session.undo()
    assert len(piloting.sites()) == 1


def test_task_names_the_version_that_is_tried(application, piloting, unit, site):
    piloting.give_task(site, unit, "2026-09-01", "2026-12-31")
    (task,) = piloting.tasks_of(site)
    assert task.document == unit
    assert application.workspace.versions.document_at(task.version).id == unit


def test_task_of_a_site_that_is_gone_is_refused(piloting, unit):
    with pytest.raises(StudioError):
        piloting.give_task("nowhere", unit, "", "")


def test_record_has_a_line_for_each_aim_and_step(application, piloting, unit, trial):
    document = application.session.document(unit)
    activity = trial_of(trial).activity
    below = list(document.walk(activity))
    topics = [entry_of(node).topic for node in entries_of(trial)]
    assert topics.count("aim") == sum(node.kind == "aim" for node in below)
    assert topics.count("step") == sum(node.kind == "step" for node in below)
    assert topics[-5:] == ["material", "reaction", "safety", "family", "reflection"]
    assert trial_of(trial).version


def test_record_of_a_whole_unit_has_its_activities(application, piloting, unit, site):
    whole = piloting.begin_trial(unit, "", Tried(site), "zh")
    document = application.session.document(unit)
    steps = [entry_of(n).node for n in entries_of(whole) if entry_of(n).topic == "step"]
    assert steps == [node.id for node in activities_of(document)]


def test_record_reads_the_version_that_was_tried(application, piloting, unit, trial):
    title = application.session.document(unit).title("zh")
    application.session.edit(unit, [SetCell(unit, "zh", Cell("改了名"))], LABEL)
    assert piloting.tried_version(trial).title("zh") == title


@pytest.mark.parametrize(
    ("language", "word"), [("zh", "活动试用记录表"), ("de", "Erprobungsbogen")]
)
def test_record_on_paper(application, piloting, trial, language, word):
    steps = [at for at, n in enumerate(entries_of(trial)) if entry_of(n).topic == "step"]
    said(application, trial, steps[0], "多数做到", "done")
    paper = Word(BytesIO(piloting.trial_paper(application.session.document(trial.id), language)))
    assert word in {p.text for p in paper.paragraphs}
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    assert any("■" in text for text in cells)
    boxes = re.findall("[□■].", "".join(cells))
    assert {box[1] for box in boxes} == {"\u00a0"}, "a line ends behind a box that lost its word"
    assert "多数做到" in cells
    assert "园甲" in cells


def filled(piloting, trial, tmp_path, change, name="form.xlsx"):
    book = load_workbook(BytesIO(piloting.trial_sheet(trial, "zh")))
    sheet = book.active
    rows = {sheet.cell(row, 1).value: row for row in range(1, sheet.max_row + 1)}
    change(sheet, rows)
    path = tmp_path / name
    book.save(path)
    return path


def test_excel_form_goes_out_and_comes_back(application, piloting, trial, tmp_path):
    step = next(n for n in entries_of(trial) if entry_of(n).topic == "step")

    def change(sheet, rows):
        sheet.cell(rows["head:children"], 3).value = "２６"
        sheet.cell(rows["head:proposal"], 3).value = "修改"
        sheet.cell(rows["head:form"], 3).value = "small group"
        sheet.cell(rows[f"entry:{step.id}"], 4).value = "有调整"
        sheet.cell(rows[f"entry:{step.id}"], 5).value = "=1+1 先讲故事"
        sheet.cell(rows[f"entry:{step.id}"], 5).data_type = "s"

    path = filled(piloting, trial, tmp_path, change)
    before = path.read_bytes()
    last, remarks = piloting.take_forms([path], "zh")
    assert (last, list(remarks)) == (trial.id, [])
    now = application.session.document(trial.id)
    assert trial_of(now).children == 26
    assert (trial_of(now).proposal, trial_of(now).form) == ("change", "small_group")
    assert entry_of(now.nodes[step.id]).outcome == "changed"
    assert now.nodes[step.id].text("zh") == "=1+1 先讲故事"
    assert path.read_bytes() == before, "a received file is never written to"
    application.session.undo()
    assert trial_of(application.session.document(trial.id)).children == 0


def test_names_that_look_like_formulas_stay_text_when_they_are_edited(application, piloting, trial):
    said(application, trial, 0, "=1+1")
    form = piloting.trial_sheet(application.session.document(trial.id), "zh")
    cells = [cell for row in load_workbook(BytesIO(form)).active.iter_rows() for cell in row]
    (found,) = [cell for cell in cells if cell.value == "=1+1"]
    assert (found.data_type, found.quotePrefix) == ("s", True)


def test_unfilled_form_changes_nothing(application, piloting, trial, tmp_path):
    path = filled(piloting, trial, tmp_path, lambda _sheet, _rows: None)
    state = application.session.undo_state
    piloting.take_forms([path], "zh")
    assert application.session.undo_state == state


def test_sorted_form_is_read_by_its_hidden_ids(application, piloting, trial, tmp_path):
    nodes = entries_of(trial)

    def change(sheet, rows):
        first, last = rows[f"entry:{nodes[0].id}"], rows[f"entry:{nodes[-1].id}"]
        sheet.cell(first, 1).value = f"entry:{nodes[-1].id}"
        sheet.cell(last, 1).value = f"entry:{nodes[0].id}"
        sheet.cell(first, 5).value = "教师反思"

    piloting.take_forms([filled(piloting, trial, tmp_path, change)], "zh")
    now = application.session.document(trial.id)
    assert now.nodes[nodes[-1].id].text("zh") == "教师反思"


def test_wrong_cells_are_listed_with_their_place(application, piloting, trial, tmp_path):
    def change(sheet, rows):
        sheet.cell(rows["head:children"], 3).value = "很多"
        sheet.cell(rows["head:adults"], 3).value = 2.5
        sheet.cell(rows["head:form"], 3).value = "别的"
        sheet.cell(rows["head:actual_minutes"], 3).value = 25

    _, remarks = piloting.take_forms([filled(piloting, trial, tmp_path, change)], "zh")
    places = sorted(remark.place.split("!")[1] for remark in remarks)
    assert places == ["C10", "C8", "C9"]
    now = trial_of(application.session.document(trial.id))
    assert (now.children, now.adults, now.actual_minutes) == (0, 0, 25)


@pytest.mark.parametrize("content", [b"no zip", b"PK\x03\x04half"])
def test_damaged_form_is_refused(piloting, trial, tmp_path, content):
    path = tmp_path / "kaputt.xlsx"
    path.write_bytes(content)
    with pytest.raises(StudioError):
        piloting.take_forms([path], "zh")


@pytest.mark.no_cover
def test_foreign_workbook_and_foreign_record_are_refused(application, piloting, trial, tmp_path):
    def strip(sheet, _rows):
        sheet.cell(1, 1).value = None

    with pytest.raises(StudioError, match="form"):
        piloting.take_forms([filled(piloting, trial, tmp_path, strip)], "zh")
    path = filled(piloting, trial, tmp_path, lambda _s, _r: None, "other.xlsx")
    application.session.remove(trial.id, LABEL)
    with pytest.raises(StudioError, match="record"):
        piloting.take_forms([path], "zh")


def test_feedback_is_what_wants_an_answer(application, piloting, unit, trial):
    assert feedback_in(trial) == ()
    aim = said(application, trial, 0, "一半做到", "partly")
    nodes = entries_of(trial)
    family = next(at for at, n in enumerate(nodes) if entry_of(n).topic == "family")
    asked = said(application, trial, family, "希望带回家玩")
    reflection = said(application, trial, len(nodes) - 1, "时间太短")
    assert [each.node for each in piloting.feedback(unit, "zh")] == [aim, asked]
    now = application.session.document(trial.id)
    wanting = replace(trial_of(now), proposal="change")
    application.session.edit(trial.id, [SetPayload(trial.id, wanting)], LABEL)
    assert reflection in {each.node for each in piloting.feedback(unit, "zh")}


def test_council_decides_and_links_the_version(application, piloting, unit, trial):
    line = said(application, trial, 0, "一半做到", "partly")
    assert piloting.states()[0].open == 1
    council = piloting.begin_deliberation(unit, Deliberation(present=("L1", "L2")), "zh")
    item = DeliberationItem(node=line, decision="accepted")
    piloting.decide(unit, council, item, "降低难度", "zh")
    document = application.session.document(unit)
    made = items_of(document, council)[line]
    assert application.workspace.versions.document_at(made.payload.edit_version).id == unit
    assert line in answered(document)
    assert piloting.states()[0].open == 0
    assert (piloting.states()[0].trials, piloting.states()[0].sites) == (1, 1)
    application.session.undo()
    assert piloting.states()[0].open == 1


def test_decision_without_a_reason_is_found(application, piloting, unit):
    council = piloting.begin_deliberation(unit, Deliberation(), "zh")
    (row, *_) = piloting.compared(unit, council, "zh").rows
    piloting.decide(unit, council, DeliberationItem(node=row.node, decision="adjust"), "", "zh")
    document = application.session.document(unit)
    assert [n.payload.node for n in without_reason(document, council)] == [row.node]
    item = items_of(document, council)[row.node].payload
    piloting.decide(unit, council, item, "材料太少", "zh")
    assert without_reason(application.session.document(unit), council) == ()


def test_parts_before_and_now(application, piloting, unit):
    council = piloting.begin_deliberation(unit, Deliberation(phase="after"), "zh")
    row = next(r for r in piloting.compared(unit, council, "zh").rows if r.now)
    assert row.fate == "same"
    document = application.session.document(unit)
    node = next(n for n in document.walk(row.node) if n.id != row.node and n.text("zh"))
    application.session.edit(unit, [SetCell(node.id, "zh", Cell("改过的话"))], LABEL)
    now = next(r for r in piloting.compared(unit, council, "zh").rows if r.node == row.node)
    assert now.fate == "changed"
    assert (now.before, "改过的话" in now.now) == (row.before, True)


@pytest.mark.parametrize("language", ["zh", "en", "de"])
def test_records_of_the_council_on_paper(application, piloting, unit, trial, language):
    line = said(application, trial, 0, "一半做到", "partly")
    council = piloting.begin_deliberation(
        unit, Deliberation(phase="after", date="2026-11-02", present=("L1", "L2")), "zh"
    )
    item = DeliberationItem(node=line, decision="rejected")
    piloting.decide(unit, council, item, "只有一次", "zh")
    paper = Word(BytesIO(piloting.deliberation_paper(unit, council, language)))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    assert any("只有一次" in text for text in cells)
    assert spoken_day("2026-11-02", language) in cells
    for content in (
        piloting.observation_paper(unit, language),
        piloting.research_paper(unit, ["L1"], "2026-11-02", language),
    ):
        assert Word(BytesIO(content)).tables


def test_observations_stay_and_their_sums_go_out(application, piloting, unit, trial, tmp_path):
    observing = application.observing
    activity = trial_of(trial).activity
    made = [
        observing.begin(unit, Observed(activity, trial.id, day), "zh")
        for day in ("2026-10-12", "2026-10-13")
    ]
    observing.begin(unit, Observed(), "zh")
    for each, children in zip(made, (4, 5), strict=True):
        head = replace(observation_of(each), children=children, minutes=20)
        application.session.edit(each.id, [SetPayload(each.id, head)], LABEL)
    assert [observation_of(d).date for d in observing.all(trial.id)] == ["2026-10-13", "2026-10-12"]
    assert len(observing.all()) == 3
    handing = application.handing_on
    with pytest.raises(StudioError):
        handing.pack([trial.id, made[0].id])
    package = handing.pack([trial.id])
    assert [each.id for each in package.documents] == [trial.id]
    out = document_of(package.record(package.documents[0].version))
    assert trial_of(out).seen == Seen(observations=2, children=9, minutes=40)
    kinds = {node.kind for record in package.versions for node in document_of(record).walk()}
    assert kinds == {"trial", "trial_entry"}
    assert [each.id for each in handing.pack([made[0].id], local=True).documents] == [made[0].id]
    # Where the observations are not, the sums that came along are shown.
    other = open_application(tmp_path / "other.cstudio-db", create=True)
    other.handing_on.take(package, other.handing_on.compare(package))
    seen = Observing(other.session).seen(other.session.document(trial.id))
    other.close()
    assert seen.children == 9


def test_observation_on_paper_says_what_is_written(application, piloting, unit, trial):
    observing = application.observing
    made = observing.begin(unit, Observed(trial_of(trial).activity, trial.id, "2026-10-12"), "zh")
    node = first_place(made)
    application.session.edit(made.id, [SetCell(node, "zh", Cell("分拣了三种瓶盖"))], LABEL)
    head = replace(observation_of(made), codes="L.M.、3号", method="time", children=2, minutes=15)
    application.session.edit(made.id, [SetPayload(made.id, head)], LABEL)
    paper = Word(BytesIO(observing.paper(application.session.document(made.id), "de")))
    said = [cell.text for table in paper.tables for cell in table._cells]
    assert {"L.M.、3号", "Zeitstichprobe", "分拣了三种瓶盖", "12. Oktober 2026"} <= set(said)
    record = Word(BytesIO(piloting.trial_paper(application.session.document(trial.id), "zh")))
    said = [cell.text for table in record.tables for cell in table._cells]
    assert "共 1 次，幼儿 2 人次，15 分钟" in said
