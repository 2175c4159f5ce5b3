"""Write the old plans anew: `python -m tests.data.old_plans.make`.

Each `make_*` notes its plans with one of the halves, so all of them are loaded.
"""

from tests.data.old_plans import (
    make_development,
    make_development_calendars,
    make_development_days,
    make_development_eighth,
    make_development_eleventh,
    make_development_fifth,
    make_development_forms,
    make_development_fourth,
    make_development_german,
    make_development_grids,
    make_development_habits,
    make_development_houses,
    make_development_last,
    make_development_lessons,
    make_development_mixed,
    make_development_more,
    make_development_more_german,
    make_development_ninth,
    make_development_others,
    make_development_rows,
    make_development_seventh,
    make_development_sixth,
    make_development_stretches,
    make_development_tenth,
    make_development_themes,
    make_development_third,
    make_development_twelfth,
    make_development_weeks,
    make_held_out,
    make_held_out_4_lessons,
    make_held_out_4_others,
    make_held_out_4_weeks,
    make_held_out_5_lessons,
    make_held_out_5_others,
    make_held_out_5_units,
    make_held_out_5_weeks,
    make_held_out_others,
    make_held_out_weeks,
    make_open_2_lessons,
    make_open_2_others,
    make_open_2_weeks,
    make_open_5_lessons,
    make_open_5_others,
    make_open_5_units,
    make_open_5_weeks,
    make_open_6_lessons,
    make_open_6_others,
    make_open_6_units,
    make_open_6_weeks,
    make_open_lessons,
    make_open_others,
    make_open_weeks,
)

MODULES = (
    make_development,
    make_development_calendars,
    make_development_days,
    make_development_eighth,
    make_development_eleventh,
    make_development_fifth,
    make_development_forms,
    make_development_fourth,
    make_development_german,
    make_development_grids,
    make_development_habits,
    make_development_houses,
    make_development_last,
    make_development_lessons,
    make_development_mixed,
    make_development_more,
    make_development_more_german,
    make_development_ninth,
    make_development_others,
    make_development_rows,
    make_development_seventh,
    make_development_sixth,
    make_development_stretches,
    make_development_tenth,
    make_development_themes,
    make_development_third,
    make_development_twelfth,
    make_development_weeks,
    make_held_out,
    make_held_out_4_lessons,
    make_held_out_4_others,
    make_held_out_4_weeks,
    make_held_out_5_lessons,
    make_held_out_5_others,
    make_held_out_5_units,
    make_held_out_5_weeks,
    make_held_out_others,
    make_held_out_weeks,
    make_open_2_lessons,
    make_open_2_others,
    make_open_2_weeks,
    make_open_5_lessons,
    make_open_5_others,
    make_open_5_units,
    make_open_5_weeks,
    make_open_6_lessons,
    make_open_6_others,
    make_open_6_units,
    make_open_6_weeks,
    make_open_lessons,
    make_open_others,
    make_open_weeks,
)


def main() -> None:
    """Write all halves, and the set of those who write the import."""
    make_development.DEVELOPMENT.write()
    make_open_lessons.OPEN.write()
    make_open_2_lessons.OPEN_2.write()
    make_open_5_lessons.OPEN_5.write()
    make_open_6_lessons.OPEN_6.write()
    make_held_out.HELD_OUT.write()
    make_held_out_4_lessons.HELD_OUT_4.write()
    make_held_out_5_lessons.HELD_OUT_5.write()


if __name__ == "__main__":
    main()
