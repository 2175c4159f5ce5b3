"""The manual: complete in three languages, short, and true to what the window has."""

import ast
import re
from collections import Counter
from fnmatch import fnmatchcase
from functools import cache

import pytest

from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.profiles import Profile
from curriculum_studio.features.help.formats.quick_start import TOPICS
from curriculum_studio.features.help.model.topic_text import (
    CommandReference,
    Picture,
    TopicError,
    TopicLink,
    TopicWords,
    WindowText,
    read_blocks,
    read_line,
)
from curriculum_studio.features.help.model.wording import ROLE_NAMES
from curriculum_studio.features.help.service import (
    FOLDER,
    FormTexts,
    read_contents,
    read_manual,
    read_topic,
)
from curriculum_studio.locations import FolderResources, resource_folder
from curriculum_studio.shell.actions.menus import INDEX
from tests.helpers.windows import sources
from tests.test_words import WRONG

LANGUAGES = ("zh", "en", "de")
RESOURCES = FolderResources(resource_folder("resources"))
ON_FORM = FormTexts(FolderResources(resource_folder("ui")))
CONTENTS = read_contents(RESOURCES)
MANUALS = {language: read_manual(RESOURCES, language) for language in LANGUAGES}
IDS = [entry.id for entry in CONTENTS.entries]

#: Windows that only ask a question about what was done elsewhere: their topic is that of the place.
WITHOUT_TOPIC = {
    "BesideDialog": "the help itself",
    "Board": "the base of all boards",
    "HomePage": "the first tab until its board is there",
    "ConfirmDialog": "one question, asked from many places",
    "_Asking": "the base of the dialogs of pilots",
}

#: Steps that a list may have before nobody follows it any more.
MOST_STEPS = 9


#: The beginning of the file of a topic.
HEAD = "---\ntitle: Title\nwords: one, two\n---\n"


# --- complete ---------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_folder_holds_the_topics_of_the_contents_and_no_others(language):
    there = RESOURCES.names(f"{FOLDER}/{language}", ".md")
    assert sorted(there) == sorted(f"{FOLDER}/{language}/{each}.md" for each in IDS)
    assert len(IDS) == len(set(IDS)) >= 40


def shape_of(topic):
    return [
        (type(block).__name__, len(getattr(block, "items", getattr(block, "rows", ()))))
        for block in topic.blocks
    ]


@pytest.mark.parametrize("language", ["en", "de"])
def test_topics_have_the_same_parts_in_all_languages(language):
    for topic in MANUALS[language]:
        assert shape_of(topic) == shape_of(MANUALS["zh"].topics[topic.id]), topic.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_tell_topics_apart(language):
    titles = Counter(topic.title for topic in MANUALS[language])
    assert [title for title, count in titles.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_topic_is_found_by_several_words_and_is_short(language):
    for topic in MANUALS[language]:
        assert 4 <= len(topic.words) <= 14, topic.id
        for steps in topic.steps:
            assert len(steps.items) <= MOST_STEPS, topic.id
        if CONTENTS.by_id[topic.id].form in {"tutorial", "howto"}:
            assert list(topic.steps) or topic.id == "view", topic.id


# --- true -------------------------------------------------------------------------------------


def stands_there(form, widget):
    try:
        return bool(ON_FORM(form, widget).source)
    except KeyError:
        return False


def broken(topic):
    """Yield what a topic refers to and nobody knows."""
    for each in topic.inlines:
        match each:
            case CommandReference(action) if action not in INDEX.actions:
                yield f"{topic.id}: command {action}"
            case CommandReference(action, "key") if not INDEX.actions[action].shortcut:
                yield f"{topic.id}: {action} has no key"
            case WindowText(form, widget) if not stands_there(form, widget):
                yield f"{topic.id}: text {form}.{widget}"
            case TopicLink(linked) if linked not in IDS:
                yield f"{topic.id}: topic {linked}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_topics_refer_to_is_there(language):
    """A renamed command renames itself; one that is gone, or a widget that is, fails here."""
    assert [wrong for topic in MANUALS[language] for wrong in broken(topic)] == []


def test_the_pictures_are_few_and_small():
    folder = resource_folder("resources") / FOLDER / "pictures"
    pictures = {language: list((folder / language).glob("*.png")) for language in LANGUAGES}
    assert {len(each) for each in pictures.values()} <= set(range(1, 9))
    assert sum(file.stat().st_size for each in pictures.values() for file in each) < 1_500_000


def test_what_is_gone_is_seen():
    gone = read_topic(
        "gone",
        HEAD + "{action:file.gone} {key:help.about} {word:gone.x} {word:export.gone} [](gone)",
    )
    assert list(broken(gone)) == [
        "gone: command file.gone",
        "gone: help.about has no key",
        "gone: text gone.x",
        "gone: text export.gone",
        "gone: topic gone",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_and_shown(language):
    shown = {
        f"{FOLDER}/pictures/{language}/{block.name}.png"
        for topic in MANUALS[language]
        for block in topic.blocks
        if isinstance(block, Picture)
    }
    assert shown == set(RESOURCES.names(f"{FOLDER}/pictures/{language}", ".png"))


def test_every_command_is_explained_somewhere():
    """By its name in a topic, or as one of those that a topic is about."""
    named = set().union(*(topic.actions for topic in MANUALS["en"]))
    patterns = [each for entry in CONTENTS.entries for each in entry.actions]
    unexplained = [
        identity
        for identity in INDEX.actions
        if identity not in named and not any(fnmatchcase(identity, each) for each in patterns)
    ]
    assert unexplained == []
    assert [p for p in patterns if not any(fnmatchcase(a, p) for a in INDEX.actions)] == []


@cache
def bases():
    """The classes of the window and the names of their bases, as the sources have them."""
    found = {}
    for path in sources():
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found[node.name] = {ast.unparse(each).rpartition(".")[2] for each in node.bases}
    return found


def windows_of(base):
    """The classes that are of a kind."""
    found = {base}
    while more := {name for name, of in bases().items() if found & of} - found:
        found |= more
    return found - {base}


@pytest.mark.parametrize("base", ["Board", "Dialog"])
def test_every_board_and_every_dialog_has_a_topic(base):
    classes = windows_of(base)
    assert len(classes) > 8
    assert sorted(classes - set(CONTENTS.places) - set(WITHOUT_TOPIC)) == []


def test_the_contents_name_what_is_there():
    named = {*CONTENTS.places, *CONTENTS.views, *WITHOUT_TOPIC}
    assert sorted(named - set(bases())) == []
    assert sorted(set(CONTENTS.kinds) - set(KINDS)) == []
    roles = {role for entry in CONTENTS.entries for role in entry.roles}
    assert roles == set(ROLE_NAMES)
    named = [each for entry in CONTENTS.entries for each in (*entry.places, *entry.kinds)]
    assert [name for name, count in Counter(named).items() if count > 1] == []


def test_what_people_write_in_leads_to_a_topic():
    """F1 at the caret: each kind of text, or what holds it, has its topic."""
    lonely = [
        name
        for name, kind in KINDS.items()
        if kind.text and name not in CONTENTS.kinds and not name.startswith("assessment")
    ]
    assert lonely == []


def test_each_role_begins_with_its_own_first_steps():
    for role in ROLE_NAMES:
        entry = CONTENTS.by_id[CONTENTS.first(role)]
        assert (entry.form, entry.roles) == ("tutorial", (role,))
    assert CONTENTS.first(Profile().role) == CONTENTS.first("teacher")
    assert set(TOPICS) == {"teacher", "standards"}
    assert {topic for each in TOPICS.values() for topic in each} <= set(IDS)


# --- words ------------------------------------------------------------------------------------


#: What no reader of a language shall find: half-width marks, missing blanks, another address.
UNLIKE = {
    "zh": r"[\u4e00-\u9fff][,;:?!()]|[,;?!()][\u4e00-\u9fff]|你"
    r"|[\u4e00-\u9fff][A-Za-z]{2}|[A-Za-z]{2}[\u4e00-\u9fff]|  ",
    "en": r"\"|  ",
    "de": r"\b([Dd]u|[Dd]eine?[mnrs]?|[Dd]ir|[Dd]ich)\b|\"|  ",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_topics_speak_as_their_readers_do(language):
    for topic in MANUALS[language]:
        text = "\n".join(each.text for each in topic.inlines if isinstance(each, TopicWords))
        text += "\n".join((topic.title, *topic.headings))
        assert re.findall(UNLIKE[language], text) == [], topic.id
        left = [word for word in WRONG[{"zh": "zh_CN"}.get(language, language)] if word in text]
        assert left == [], topic.id


# --- reading ----------------------------------------------------------------------------------


def test_lines_hold_references():
    line = read_line("**Now** {action:file.export}, {word:export.browse}: `x` [](find)")
    assert line == (
        TopicWords("Now", strong=True),
        TopicWords(" "),
        CommandReference("file.export", "action"),
        TopicWords(", "),
        WindowText("export", "browse"),
        TopicWords(": "),
        TopicWords("x", code=True),
        TopicWords(" "),
        TopicLink("find", ""),
    )


@pytest.mark.parametrize(
    "text",
    [
        "# A title",
        "> quoted",
        "* star",
        "1. one\n3. three",
        "- one\nnot set in",
        "| a |\n| b |\n",
        "| a | b |\n|---|---|\n| c |",
        "{action:}",
        "<b>html</b>",
        "[web](https://example.org)",
        "![](nothing.png)",
    ],
)
def test_what_topics_have_not_is_an_error(text):
    with pytest.raises(TopicError):
        read_blocks(text)


def test_a_topic_begins_with_title_and_words():
    with pytest.raises(TopicError, match="begin"):
        read_topic("begin", "Title\n\nText")
