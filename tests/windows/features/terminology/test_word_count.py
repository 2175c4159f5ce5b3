"""What is counted in a document and in a selection."""

from curriculum_studio.features.terminology.window.word_count import WordCountDialog
from tests.windows.conftest import entry_of
from tests.windows.features.terminology.test_writing_aids import go, paragraph, write


def counted(small, answer) -> tuple[str, str]:
    """What the dialog says of the whole document and of the selection."""
    shown = answer(WordCountDialog)
    small.commands.run("language.count_words")
    (dialog,) = shown
    return dialog.document.text(), dialog.selection.text()


def test_words_of_the_document_and_of_what_is_selected_are_counted(small, answer):
    small.desk.library.show(entry_of(small, "standard"))
    small.desk.viewing.show_languages(("zh", "en"))
    first, second = paragraph(small), paragraph(small, 1)
    write(small, first, "学校节约能源。", "zh")
    write(small, first, "The school saves energy.", "en")
    write(small, second, "两字", "zh")
    small.look.speak("en")
    page = small.desk.view.page

    editor = go(small, first, "en", 0)
    whole, nothing = counted(small, answer)
    words, characters = page.counts.words("en"), page.counts.words("zh")
    assert words >= 4
    assert f"{characters} characters" in whole
    assert f"EN {words} words" in whole
    assert nothing == ""

    editor.go(4, end=16)
    assert counted(small, answer) == (whole, "EN 2 words")

    # A table shows one language, that of the caret.
    for language, said in (("en", f"EN {words} words"), ("zh", f"{characters} characters")):
        go(small, first, language, 0)
        small.commands.run("edit.select_all")
        small.commands.run("edit.select_all")
        assert said in counted(small, answer)[1].splitlines()
