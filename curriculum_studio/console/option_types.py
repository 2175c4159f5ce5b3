"""Choices that are typed as words: languages, kinds, formats, options, stages."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from curriculum_studio.console.verbs import Misread
from curriculum_studio.core.headings import STAGES
from curriculum_studio.core.interchange import WriterEntry
from curriculum_studio.core.kinds import DOCUMENT_KINDS
from curriculum_studio.core.payloads.standard import Stage
from curriculum_studio.core.stages import ISO_STAGES
from curriculum_studio.core.staying import Leaving
from curriculum_studio.i18n import Message, StudioError, message
from curriculum_studio.languages import LANGUAGES, Language

#: Formats by the ending of the file.
_BY_ENDING: Mapping[str, str] = {
    ".docx": "docx",
    ".xlsx": "xlsx",
    ".json": "case",
    ".pdf": "pdf",
    ".xml": "sts",
    ".tbx": "tbx",
    ".tmx": "tmx",
}


def languages_of(text: str) -> tuple[Language, ...]:
    """Return the languages of a list such as zh,en, each once.

    Raises:
        StudioError: if one of them is none of ours.

    """
    chosen = [part.strip().lower().split("-")[0].split("_")[0] for part in text.split(",")]
    known: dict[str, Language] = {each: each for each in LANGUAGES}
    for each in chosen:
        if each not in known:
            raise unknown(each, LANGUAGES)
    return tuple(dict.fromkeys(known[each] for each in chosen))


def language_of(text: str) -> Language | None:
    """Return one language, None for no text.

    Raises:
        StudioError: if it is none of ours.

    """
    return languages_of(text)[0] if text else None


def kind_of(text: str) -> str | None:
    """Return a kind of document, None for no text.

    Raises:
        StudioError: if there is none of that name.

    """
    if text and text not in DOCUMENT_KINDS:
        raise unknown(text, DOCUMENT_KINDS)
    return text or None


def format_of(text: str, target: Path) -> str:
    """Return the format that is named, or the one that the ending of the file says.

    Raises:
        StudioError: if neither says one.

    """
    named = text.lower() or _BY_ENDING.get(target.suffix.lower(), "")
    if not named:
        raise unknown(target.suffix or "—", sorted(set(_BY_ENDING.values())))
    return named


def options_of(pairs: Sequence[str]) -> dict[str, str]:
    """Return options written as name=value.

    Raises:
        StudioError: if one has no value.

    """
    options = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name:
            raise StudioError(
                message("CommandLine", "{option} is not an option: it has no = in it.").fill(
                    option=pair
                ),
                remedy=message("CommandLine", "Write name=value."),
            )
        options[name.strip()] = value
    return options


def check_options(entry: WriterEntry, options: Mapping[str, str]) -> None:
    """Hold options against those that a format knows.

    Raises:
        Misread: if it does not know one of them, or not its value.

    """
    for name, value in options.items():
        family = name[: name.find(".") + 1]
        if name == family or not {name, family} & set(entry.options):
            raise _unknown_option(entry, name)
        possible = entry.options.get(name, ())
        if possible and value not in possible:
            raise Misread(
                message("CommandLine", "The option {name} cannot be {value}.").fill(
                    name=name, value=value or "—"
                ),
                remedy=_choices(possible),
            )


def _unknown_option(entry: WriterEntry, name: str) -> Misread:
    possible = [f"{each}NAME" if each.endswith(".") else each for each in entry.options]
    if not possible:
        return Misread(
            message("CommandLine", "The format {format} has no options.").fill(format=entry.format)
        )
    remedy = _choices(possible)
    if near := get_close_matches(name, entry.options, 1):
        did = message("CommandLine", "{choices} Did you mean {name}?")
        remedy = did.fill(choices=remedy, name=near[0])
    return Misread(
        message("CommandLine", "The format {format} has no option {name} here.").fill(
            format=entry.format, name=name
        ),
        remedy=remedy,
    )


def _choices(possible: Iterable[str]) -> Message:
    choices = message("CommandLine", "Choices: {choices}.")
    return choices.fill(choices=", ".join(possible))


#: What can also leave, and the option of an export that says so.
_ALSO: Mapping[str, str] = {
    "reflections": "reflection",
    "notes": "teacher_notes",
    "names": "persons",
}


def also_of(text: str) -> dict[str, str]:
    """Return what also leaves, as options of an export, of a list such as reflections,notes.

    Raises:
        StudioError: if nothing of that name stays otherwise.

    """
    chosen = [each.strip().lower() for each in text.split(",") if each.strip()]
    for each in chosen:
        if each not in _ALSO:
            raise unknown(each, tuple(_ALSO))
    return {_ALSO[each]: "yes" for each in chosen}


def leaving_of(text: str) -> Leaving:
    """Return what leaves of documents that are sent whole, by the same list.

    Raises:
        StudioError: if nothing of that name stays otherwise.

    """
    chosen = also_of(text)
    return Leaving(_ALSO["reflections"] in chosen, _ALSO["notes"] in chosen)


def unknown(text: str, possible: Sequence[str]) -> StudioError:
    """Return the sentence for a word that is none of the possible ones."""
    return StudioError(
        message("CommandLine", "{text} is not known here.").fill(text=text),
        remedy=_choices(possible),
    )


def stage_of(wanted: str) -> Stage:
    """Return the stage of a name or of an ISO number.

    Raises:
        StudioError: if there is none.

    """
    for stage, number in ISO_STAGES.items():
        names = (each.lower() for each in STAGES[stage].filled.values())
        if wanted.lower() in {str(number), stage, *names}:
            return stage
    raise StudioError(
        message("CommandLine", "There is no stage {name}.").fill(name=wanted),
        remedy=message("CommandLine", "Choices: {names}.").fill(
            names=", ".join(str(each) for each in ISO_STAGES.values())
        ),
    )
