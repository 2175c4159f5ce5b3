"""Drafts that come back from others."""

from curriculum_studio.i18n import finish, message
from tests.helpers.edited import EditedFile, W, made, run, text_of

LABEL = message("Test", "Edit")


def back(application, file: EditedFile, target, document=""):
    target.write_bytes(file.content())
    return finish(application.taking_back.read(target, document))


def guided(paragraph, words: str) -> None:
    """Sets a phonetic guide over words as Word does (拼音指南)."""
    whole = next(each for each in paragraph.iter(f"{W}r") if words in text_of(each))
    before, _, after = text_of(whole).partition(words)
    ruby = made("ruby")
    properties, above, base = made("rubyPr"), made("rt"), made("rubyBase")
    properties.append(made("hps", val="10"))
    above.append(run("pīn yīn", whole))
    base.append(run(words, whole))
    ruby.extend((properties, above, base))
    holder = made("r")
    holder.append(ruby)
    pieces = (run(before, whole), holder, run(after, whole))
    for each in pieces:
        whole.addprevious(each)
    whole.getparent().remove(whole)
