"""What systems of indicators are made of, and the records of assessments."""

from curriculum_studio.core.payloads import Empty, Payload, indicators
from curriculum_studio.core.roles import Kind, Opening, Role, Writing, names
from curriculum_studio.i18n import Message, message


def _indicator_part(
    name: str,
    called: Message,
    payload: type[Payload] = Empty,
    opening: Opening | None = None,
) -> Kind:
    return Kind(
        name,
        Role.INDICATOR_PART,
        payload,
        called=called,
        opening=opening,
        style="small",
        writing=Writing(leaving="indicator"),
    )


#: Groups, indicators and what belongs to them; points, data and factors.
PARTS = (
    Kind(
        "indicator_system",
        Role.INDICATOR_TABLE,
        indicators.IndicatorSystem,
        children=names("indicator_group note footnote"),
        called=message("Page", "indicator system"),
        style="caption",
        series="table",
        cited=True,
        outline="always",
        writing=Writing(below="indicator_group"),
    ),
    Kind(
        "indicator_group",
        Role.HEADING,
        indicators.IndicatorGroup,
        children=names("indicator_group indicator"),
        called=message("Page", "group of indicators"),
        style="heading",
        outline="always",
    ),
    Kind(
        "indicator",
        Role.INDICATOR,
        indicators.Indicator,
        children=names("evidence indicator_part indicator_note"),
        called=message("Page", "indicator"),
        hint=message("Page", "What is asked for"),
    ),
    _indicator_part(
        "evidence",
        message("Page", "evidence"),
        opening="evidence",
    ),
    _indicator_part(
        "indicator_part", message("Page", "part of an indicator"), indicators.IndicatorPart
    ),
    _indicator_part(
        "indicator_note",
        message("Page", "explanation of an indicator"),
        opening="indicator_note",
    ),
    Kind(
        "scoring_rules",
        Role.INDICATOR_TABLE,
        indicators.ScoringRules,
        children=names("note footnote"),
        called=message("Page", "scoring rules"),
        style="caption",
        series="table",
        cited=True,
        writing=Writing(below=""),
    ),
    Kind("score", Role.RECORD, indicators.Score),
    Kind("data_point", Role.RECORD, indicators.DataPoint),
    Kind("emission_factor", Role.RECORD, indicators.EmissionFactor),
)
