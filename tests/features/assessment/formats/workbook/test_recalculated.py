"""What the workbook computes is what the program computes, cell by cell."""

from random import Random

import pytest

from curriculum_studio.features.assessment.formats.workbook.layout import row_id
from curriculum_studio.features.assessment.formats.workbook.vocabulary import (
    STATES,
    TEXTS,
    choice,
    text,
)
from curriculum_studio.features.assessment.model.answers import IndicatorAnswer
from curriculum_studio.features.assessment.model.carbon import FIGURES, account, data_points
from tests.features.assessment.formats.workbook.making import blank, factors, read, scored
from tests.helpers.office import needs_libreoffice
from tests.helpers.systems import (
    best_answers,
    by_code,
    green_kindergarten,
    iowa_scale,
    sample_document,
    saving_institutions,
    system_in,
)
from tests.helpers.workbooks import (
    Book,
    Filling,
    filled,
    nearly_best,
    random_filling,
    recalculated,
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.libreoffice,
    needs_libreoffice,
]

SYSTEMS = {
    "sample": sample_document,
    "saving": saving_institutions,
    "green": green_kindergarten,
    "iowa": iowa_scale,
}
LANGUAGES = ("zh", "en", "de")
SIDES = {"own": "points", "verified": "v_points"}


def cases():
    """Name → document, language, filling; random ones, and the best for each system."""
    for name, made in SYSTEMS.items():
        document = made()
        system = system_in(document)
        for at in range(6 if name == "sample" else 2):
            random = Random(f"{name} {at}")
            yield f"{name}-{at}", document, LANGUAGES[at % 3], random_filling(system, random)
        for at in range(8 if name == "sample" else 2):
            random = Random(f"{name} near {at}")
            near_best = nearly_best(system, random, 3 + at if name == "sample" else 2)
            yield f"{name}-near-{at}", document, LANGUAGES[at % 3], near_best
        if name == "sample":
            for case, filling in fixed_cases():
                yield f"sample-{case}", document, "de", filling
        best = Filling(best_answers(system), basic={"school": "最佳", "year": 2025})
        yield f"{name}-best", document, "zh", best


def fixed_cases():
    """The sample at the levels and limits that random answers rarely meet."""
    system = system_in(sample_document())
    items = by_code(system)
    best = best_answers(system)

    def with_codes(**changes):
        named = {code.replace("_", "."): answer for code, answer in changes.items()}
        return {**best, **{items[code].id: answer for code, answer in named.items()}}

    none = {
        code: IndicatorAnswer(value=0.0, evidence=True) for code in ("F1_1", "F1_2", "F1_3", "F1_4")
    }
    low = {
        code: IndicatorAnswer(value=0.6, evidence=True) for code in ("A1_3", "B1_3", "C2_4", "E1_3")
    }
    # 100 - 4.8 (grades) - 4 (B3.3) - 1 (B1.4) - 6 (two levels) = 84.2
    lower = {
        "B3_3": IndicatorAnswer(value=0.0, evidence=True),
        "B1_4": IndicatorAnswer(value=1.0, evidence=True),
    }
    levels = {code: IndicatorAnswer(value=0.0, evidence=True) for code in ("C3_1", "E2_1")}
    absent = {code: IndicatorAnswer(applicable=False) for code in ("B2_1", "B2_2", "C2_4")}
    basic = {"school": "定例", "year": 2025}
    yield "good", Filling(with_codes(**none, **low, **lower, **levels), basic=basic)
    more = {"D1_2": IndicatorAnswer(value=0.0, ticked=frozenset(), evidence=True)}
    more |= {
        "E3_1": IndicatorAnswer(value=0.0, evidence=True),
        "D2_2": IndicatorAnswer(value=0.5, evidence=True),
    }
    yield "low", Filling(with_codes(**none, **low, **lower, **levels, **more), basic=basic)
    first = {**basic, "first_year": "yes"}
    yield "withheld", Filling(with_codes(**absent), basic=first)


MADE = {name: rest for name, *rest in cases()}
#: Of each system one random filling, of two the best; of the sample another, one near the best, and
#: all that are chosen by hand. More are for the campaigns.
DAILY = [
    name
    for name in MADE
    if name in {f"{system}-0" for system in SYSTEMS}
    or name in {"sample-best", "iowa-best", "sample-1", "sample-near-5"}
    or name.removeprefix("sample-") in {case for case, _ in fixed_cases()}
]
RARE = [name for name in MADE if name not in DAILY]
NAMES = [*DAILY, *(pytest.param(name, marks=pytest.mark.campaign) for name in RARE)]


class Computed(dict):
    """Name → document, language, the workbook with its values, its content before and after.

    Those of every day, and those of a campaign, are computed in one go when the first is wanted.
    """

    def __init__(self, folder):
        self.folder = folder
        self._assessed = {}

    def assessed(self, name):
        """What the filled workbook says, read once for all that is asked of it."""
        if name not in self._assessed:
            document, _, _, content, _ = self[name]
            self._assessed[name] = assessed(content, document)
        return self._assessed[name]

    def __missing__(self, name):
        names = DAILY if name in DAILY else RARE
        contents = {}
        for each in names:
            document, language, filling = MADE[each]
            empty = blank(document, language)
            contents[each] = filled(empty, system_in(document), filling, language)
        results = recalculated(self.folder / name, contents)
        for each in names:
            document, language, _ = MADE[each]
            book = Book(results[each], values=True)
            self[each] = (document, language, book, contents[each], results[each])
        return self[name]


@pytest.fixture(scope="module")
def computed(tmp_path_factory):
    return Computed(tmp_path_factory.mktemp("recalculated"))


def assessed(content, document):
    got = read(content, system_in(document))
    assert got.document is not None
    assert {remark.severity for remark in got.remarks} <= {"note", "question"}
    return got.document


def near(found, wanted) -> bool:
    """Equal but for noise in the last digits; LibreOffice gives blank texts as nothing."""
    if wanted is None:
        return found in {None, ""}
    return isinstance(found, int | float) and found == pytest.approx(wanted, rel=1e-12, abs=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_points_of_every_line(computed, name):
    document, _, book, _, _ = computed[name]
    system = system_in(document)
    assessment = computed.assessed(name)
    for side, column in SIDES.items():
        for line in scored(assessment, system, side).lines:
            if line.category in {"veto", "gate"}:
                continue
            found = book["scores"].cell(line.indicator, column).value
            wanted = line.points if line.applicable else None
            assert near(found, wanted), (line.code, side, found, line)


@pytest.mark.parametrize("name", NAMES)
def test_sums_conditions_and_level(computed, name):
    document, language, book, _, _ = computed[name]
    system = system_in(document)
    assessment = computed.assessed(name)
    summary = book["summary"]
    said = {True: choice("yes", language), False: choice("no", language)}
    said[None] = STATES["open"][language]
    for side, ending in (("own", "own"), ("verified", "v")):
        result = scored(assessment, system, side)

        def shown(row, column="points", ending=ending):
            return summary.cell(row, f"{column}_{ending}").value

        for group in result.groups:
            row = row_id("group", group.id)
            if row not in summary.rows:
                continue
            assert near(shown(row), group.points)
            assert near(shown(row, "max"), group.maximum)
            assert near(shown(row, "share"), group.share)
        assert near(shown("points"), result.points)
        assert near(shown("maximum"), result.maximum)
        assert near(shown("base"), result.base)
        assert near(shown("bonus"), result.bonus)
        assert near(shown("total"), result.total)
        assert near(shown("absent"), result.not_applicable)
        assert near(shown("open"), len(result.open))
        assert near(shown("asked"), len(result.asked))
        names = {"veto": "veto", "gates": "gates", "keys": "keys", "total": "mark"}
        for condition in result.conditions:
            row = names.get(condition.rule) or row_id("share", condition.group)
            found = shown(row_id("condition", row))
            assert found == said[condition.met], (condition, found)
        passed = text("passed", language)
        later = text("provisional", language) if result.provisional else ""
        assert (shown("passed") == passed + later) == result.passed
        assert shown("level") == level_text(result, system, language)


def level_text(result, system, language):
    if not result.passed:
        return TEXTS["none"][language]
    if result.level_withheld:
        limit = f"{system.rules.not_applicable_limit:g}"
        return text("withheld", language, limit=limit)
    if result.level is None:
        return TEXTS["none"][language]
    later = text("provisional", language) if result.provisional else ""
    return result.level.name[language] + later


@pytest.mark.parametrize("name", NAMES)
def test_carbon_figures(computed, name):
    _, _, book, _, _ = computed[name]
    carbon = account(data_points(computed.assessed(name)), 2025, factors())
    sheet = book["data"]
    for figure in FIGURES:
        row = row_id("figure", figure.id)
        assert near(sheet.cell(row, "m01").value, carbon.now[figure.id]), figure.id
        assert near(sheet.cell(row, "previous").value, carbon.before[figure.id]), figure.id
        if figure.fall:
            assert near(sheet.cell(row, "m02").value, carbon.fall(figure.id)), figure.id


@pytest.mark.parametrize("name", NAMES)
def test_measured_values(computed, name):
    document, _, book, _, _ = computed[name]
    carbon = account(data_points(computed.assessed(name)), 2025, factors())
    for item in system_in(document).of("scored"):
        if item.payload.measure:
            found = book["scores"].cell(item.id, "measured").value
            assert near(found, carbon.measure(item.payload.measure)), item.payload.code


@pytest.mark.parametrize("name", NAMES)
def test_nothing_goes_wrong_and_libreoffice_keeps_what_is_read(computed, name):
    document, _, book, _, calculated = computed[name]
    errors = [
        (sheet.title, cell.coordinate, cell.value)
        for sheet in book.workbook.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "e" or (isinstance(cell.value, str) and cell.value.startswith("Err:"))
    ]
    assert errors == []
    before, after = computed.assessed(name), assessed(calculated, document)
    assert [node.payload for node in before.walk()] == [node.payload for node in after.walk()]


def test_passing_and_failing_both_occur(computed):
    levels = {}
    for name in DAILY:
        result = scored(computed.assessed(name), system_in(computed[name][0]))
        levels[name] = result.level.id if result.level else ""
        if name == "sample-withheld":
            assert result.passed
            assert result.level_withheld
    assert levels["sample-good"] == "good"
    assert levels["sample-best"] == "excellent"
    assert levels["iowa-best"] == "gold"
    assert "" in levels.values()
