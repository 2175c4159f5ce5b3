"""What is said when a file is refused; nothing of a refused file has come in."""

from curriculum_studio.i18n import Message, StudioError, message

_SAFE = message("Gate", "Nothing was imported; the file itself is unchanged.")


def _refusal(what: Message, name: str, remedy: Message) -> StudioError:
    return StudioError(what.fill(name=name), safe=_SAFE, remedy=remedy)


def empty(name: str) -> StudioError:
    """The file has no content."""
    return _refusal(
        message("Gate", "{name} is empty."),
        name,
        message("Gate", "Ask for the file again; it was probably not sent completely."),
    )


def locked(name: str) -> StudioError:
    """The file is encrypted."""
    return _refusal(
        message("Gate", "{name} is protected with a password."),
        name,
        message("Gate", "Open it in Word or WPS, remove the password and save it again."),
    )


def old_word(name: str) -> StudioError:
    """A .doc or .wps of the time before 2007."""
    return _refusal(
        message("Gate", "{name} is in the old Word or WPS format."),
        name,
        message(
            "Gate",
            "1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Choose the new"
            " file here.",
        ),
    )


def old_excel(name: str) -> StudioError:
    """A .xls or .et of the time before 2007."""
    return _refusal(
        message("Gate", "{name} is in the old Excel or WPS format."),
        name,
        message("Gate", "Open it in Excel or WPS and save it as .xlsx."),
    )


def old_office(name: str) -> StudioError:
    """Another old binary Office file."""
    return _refusal(
        message("Gate", "{name} is an old Office file, but no text document."),
        name,
        message("Gate", "Open it in Office or WPS and save the content as .docx or .xlsx."),
    )


def other_format(name: str, kind: Message) -> StudioError:
    """A file of another sort under a wrong name; `kind` says which."""
    return _refusal(
        message("Gate", "{name} is not a Word or Excel file but {kind}.").fill(kind=kind),
        name,
        message("Gate", "Open it in the program it was made with and save it as .docx or .xlsx."),
    )


def exchange_file(name: str) -> StudioError:
    """Whole documents in a file of this program, where a file of Word or Excel is read."""
    return _refusal(
        message("Gate", "{name} is an exchange file of this program, no Word or Excel file."),
        name,
        message(
            "Gate",
            "Choose “Open or import …”: it shows what is in the file and adds it, with its"
            " comments, if you want. On the command line: import-package.",
        ),
    )


def unknown(name: str) -> StudioError:
    """Nothing that is known."""
    return _refusal(
        message("Gate", "{name} is not a Word or Excel file."),
        name,
        message("Gate", "Check whether it is the right file and opens in Word or WPS."),
    )


def wrong_family(name: str, found: Message, wanted: Message) -> StudioError:
    """An Office file, but of another program than the one wanted."""
    return _refusal(
        message("Gate", "{name} is {found}, but {wanted} is needed here.").fill(
            found=found, wanted=wanted
        ),
        name,
        message("Gate", "Choose another file."),
    )


def damaged(name: str) -> StudioError:
    """The container or a needed part cannot be read."""
    return _refusal(
        message("Gate", "{name} is damaged or incomplete."),
        name,
        message(
            "Gate",
            "Ask for the file again, or open it in Word or WPS, have it repaired and save it"
            " under a new name.",
        ),
    )


def too_large(name: str) -> StudioError:
    """The file unpacks to more than any real document."""
    return _refusal(
        message("Gate", "{name} is far too large when it is unpacked."),
        name,
        message("Gate", "Split the document, or shrink the pictures in it."),
    )


def too_heavy(name: str) -> StudioError:
    """The file itself is larger than any real document."""
    return _refusal(
        message("Gate", "{name} is larger than 100 MB."),
        name,
        message("Gate", "Split the document, or shrink the pictures in it."),
    )


def suspicious(name: str, reason: Message) -> StudioError:
    """The file is built in a way that no Office program does; `reason` says how."""
    return _refusal(
        message("Gate", "{name} was not read because it could be harmful: {reason}.").fill(
            reason=reason
        ),
        name,
        message("Gate", "Open it in Word or WPS on a safe computer and save it under a new name."),
    )


#: Why a file could be harmful.
DECLARATIONS = message("Gate", "it contains document type declarations (DTD)")
BOMB = message("Gate", "a small part of it unpacks to an enormous size")
DUPLICATES = message("Gate", "it contains the same part twice")
OVERLAP = message("Gate", "parts of it overlap")
NAMES = message("Gate", "it contains parts with forbidden names")
COUNT = message("Gate", "it contains too many parts")
PACKING = message("Gate", "it is packed in an unusual way")
DEPTH = message("Gate", "it is nested too deeply")

#: What a file is instead.
PDF = message("Gate", "a PDF file")
TEXT = message("Gate", "a plain text file")
RICH_TEXT = message("Gate", "an RTF file")
WEB_PAGE = message("Gate", "a web page")
PICTURE = message("Gate", "a picture")
XML_FILE = message("Gate", "a single XML file")
OPEN_DOCUMENT = message("Gate", "an OpenDocument file")
ARCHIVE = message("Gate", "an archive of other files")

#: What an Office file is.
WORD = message("Gate", "a Word document")
EXCEL = message("Gate", "an Excel workbook")
POWERPOINT = message("Gate", "a presentation")
OTHER_OFFICE = message("Gate", "another Office file")
