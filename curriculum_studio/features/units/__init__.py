"""Theme units: week plan, activities, theme web, handouts.

- the plan of a week: `model/week_plan.py`, on the screen `window/week_plan.py`,
  `window/unit_controller.py`; the web: `model/theme_web.py`; reuse: `model/reuse.py`
- what is printed: `formats/unit_print_model.py`, `formats/unit_docx.py`, `formats/week_tables.py`,
  letters `formats/letter.py`
- the school calendar and parallel classes: `service.py` over `core/school_calendar.py`,
  `core/class_copies.py`

Other rooms take: `activities_of`, `ActivityWriter`, `CalendarService`, `MOST_AIMS`, `PlanHint`,
`TEACHER_NOTES`, `WeekTables`, `YES`, `class_units_of`, `head_of`, `hints_at`, `open_places`,
`plan_entries`, `plan_hints`, `printed_look`, `spot_of`, `unit_or_part`, `weeks_of`, `with_section`.
"""
