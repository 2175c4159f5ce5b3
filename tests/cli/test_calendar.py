"""The verb that shows and writes the calendar of the kindergarten."""


def test_the_calendar_is_written_shown_and_dates_what_is_printed(verb, tmp_path):
    assert "No calendar" in verb("calendar").err
    assert verb("calendar", "--term", "2026-09-01..2027-01-22", "--holidays", "2026").code == 0
    shown = verb("calendar").lines
    assert shown[0] == "2026-09-01 – 2027-01-22"
    assert "2026-10-01 – 2026-10-07 国庆节" in shown
    assert "2026-10-10 working day" in shown
    wrong = tmp_path / "days.txt"
    wrong.write_text("2026-10-01 国庆节\n以后再说", encoding="gb18030")
    refused = verb("calendar", "--days", str(wrong))
    assert refused.code != 0
    assert "以后再说" in refused.err
    assert verb("calendar").lines == shown
    assert "--days" in verb("calendar", "--holidays", "2019").err
