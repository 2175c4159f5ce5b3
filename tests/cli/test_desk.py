"""The work desk on the command line."""

import json

WHOLE_SAMPLE = True


def test_the_desk_is_told_in_words_and_as_data(verb):
    ended = verb("desk", "--json", "--limit", "3")
    assert ended.code == 0, ended.err
    desk = json.loads(ended.out)
    assert [len(desk[part]) for part in ("documents", "happened")] == [3, 1]
    document = desk["documents"][0]
    assert {each["language"] for each in document["languages"]} <= {"zh", "en", "de"}
    assert all(0 <= each["percent"] <= 100 for each in document["languages"])
    told = verb("desk")
    assert told.code == 0
    assert "Nothing waits for you." in told.out
    assert document["title"] in told.out
