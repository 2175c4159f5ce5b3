"""What the aids for writing add to the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from curriculum_studio.i18n import message
from curriculum_studio.lazy import Lazy
from curriculum_studio.workbench.actions.feature import (
    Action,
    Component,
    Feature,
    always,
    with_document,
    with_writing,
)

if TYPE_CHECKING:  # menus are built before what they work with is loaded
    from curriculum_studio.features.terminology.window.writing_aids import WritingAids
    from curriculum_studio.workbench.context import AppContext


WRITING_AIDS: Component["WritingAids"] = Component(
    Lazy("curriculum_studio.features.terminology.window.writing_aids:WritingAids"), at_once=True
)

WORD_COUNT: Lazy["Callable[[AppContext], None]"] = Lazy(
    "curriculum_studio.features.terminology.window.word_count:show_word_count"
)


NEW_TERM: Lazy["Callable[[AppContext], None]"] = Lazy(
    "curriculum_studio.features.terminology.window.new_term:ask_new_term"
)


REPLACE_AVOIDED: Lazy["Callable[[AppContext], None]"] = Lazy(
    "curriculum_studio.features.terminology.window.preferred_words:replace_avoided"
)


def _replace_avoided(context: "AppContext") -> None:
    REPLACE_AVOIDED.load()(context)


def _ask_new_term(context: "AppContext") -> None:
    NEW_TERM.load()(context)


def _count_words(context: "AppContext") -> None:
    WORD_COUNT.load()(context)


FEATURE = Feature(
    id="terminology",
    components=(WRITING_AIDS,),
    actions=(
        Action(
            id="language.equivalent",
            text=message("Actions", "Term in this language"),
            tip=message("Actions", "Insert the equivalent of a source term in this language"),
            run=WRITING_AIDS.does(lambda aids: aids.insert_equivalent()),
            icon="term",
            shortcut="Ctrl+T",
            when=with_document,
        ),
        Action(
            id="language.new_term",
            text=message("Actions", "New term in a glossary …"),
            tip=message("Actions", "Add what is selected to a glossary, in all languages"),
            run=_ask_new_term,
            icon="term",
            shortcut="Ctrl+Shift+T",
            when=with_document,
        ),
        Action(
            id="language.replace_avoided",
            text=message("Actions", "Replace a deprecated word …"),
            tip=message(
                "Actions", "Put the preferred word in its place, after a look at every place"
            ),
            run=_replace_avoided,
            when=with_writing,
        ),
        Action(
            id="language.terms",
            text=message("Actions", "Terms of this text"),
            tip=message("Actions", "Terms of the glossary in this text, with their equivalents"),
            run=lambda context: context.show_panel("terms"),
            icon="glossary",
            when=with_document,
        ),
        Action(
            id="language.spelling",
            text=message("Actions", "Check spelling"),
            tip=message("Actions", "Underline misspelt words in English and German texts"),
            run=WRITING_AIDS.does(lambda aids: aids.switch()),
            when=always,
            checked=WRITING_AIDS.tells(lambda aids: aids.checks),
        ),
        Action(
            id="language.next_wrong",
            text=message("Actions", "Next misspelt word"),
            tip=message("Actions", "Go to the next word that no dictionary knows"),
            run=WRITING_AIDS.does(lambda aids: aids.next_wrong()),
            shortcut="F7 | Alt+F7",
            when=with_document,
        ),
        Action(
            id="language.dictionaries",
            text=message("Actions", "Dictionaries …"),
            tip=message("Actions", "See which dictionaries there are, and your own words"),
            run=WRITING_AIDS.does(lambda aids: aids.show_dictionaries()),
            when=lambda context: context.is_open,
        ),
        Action(
            id="language.count_words",
            text=message("Actions", "Count words …"),
            tip=message("Actions", "How much is written in the document and in the selection"),
            run=_count_words,
            when=with_document,
        ),
    ),
)
