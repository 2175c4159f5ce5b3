"""What the rules for the layout of standards leave open, or nobody here has seen printed: settings.

GB/T 1.1-2020, 10 and annexes E and F, give most sizes; the rest is that of the official template as
far as it is known. A group that knows better changes a value in `resources/layouts`, or for one
export by an option, and no program.
"""

from collections.abc import Mapping

import msgspec

from curriculum_studio.i18n import StudioError, message


class LayoutProfile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Settings of a layout.

    Names of fonts; sizes of characters in half points; spaces in twentieths of a point; margins and
    heights in millimetres; weights of lines in eighths of a point.
    """

    han_body: str = "SimSun"
    han_head: str = "SimHei"
    latin: str = "Times New Roman"
    margin_top: float = 25.0
    margin_bottom: float = 20.0
    margin_inner: float = 25.0
    margin_outer: float = 20.0
    header: float = 15.0
    footer: float = 12.0
    running_head: int = 18
    title: int = 32
    element_heading: int = 32
    annex_heading: int = 21
    chapter_space: int = 312
    clause_space: int = 156
    table_frame: int = 12
    table_hair: int = 4
    end_rule: int = 12
    #: Width of the closing rule as a share of the text.
    end_rule_width: float = 0.25
    cover_banner: int = 60
    cover_number: int = 28
    cover_title: int = 52
    cover_second: int = 28
    cover_stage: int = 24
    cover_note: int = 21
    cover_date: int = 28
    cover_issuer: int = 32
    cover_mark: int = 96
    #: Heights from the classification down to the issuer.
    cover_rows: tuple[float, float, float, float, float, float, float] = (
        20, 22, 18, 38, 118, 11, 18,
    )  # fmt: skip
    #: The mark at the top right of a cover: DB32 of a local standard, T/XXX of an association's.
    local_mark: bool = True
    group_mark: bool = True


#: The options under which a writer finds the settings, as JSON, and single ones by name.
PROFILE, SINGLE = "profile", "layout."


def profile_of(options: Mapping[str, str]) -> LayoutProfile:
    """Return the settings that the options of an export name.

    Raises:
        StudioError: if a setting does not exist or its value does not fit.

    """
    given: dict[str, object] = {}
    try:
        if options.get(PROFILE):
            given = msgspec.json.decode(options[PROFILE], type=dict)
        for name, value in options.items():
            if name.startswith(SINGLE):
                given[name.removeprefix(SINGLE)] = _value(value)
        return msgspec.convert(given, LayoutProfile)
    except msgspec.MsgspecError as problem:
        raise StudioError(
            message("WordExport", "A setting of the layout does not fit: {reason}.").fill(
                reason=str(problem)
            ),
            remedy=message("WordExport", "Settings and their present values: {settings}").fill(
                settings=msgspec.json.encode(LayoutProfile()).decode()
            ),
        ) from problem


def _value(text: str) -> object:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text
