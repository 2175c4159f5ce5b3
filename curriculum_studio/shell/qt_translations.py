"""Words of Qt's own dialogs that Qt's catalogues lack in one of our languages, or say badly.

Nothing calls for them by name: they reach our catalogues from here, and Qt finds them there under
the same contexts, before it looks into its own. Those of the file dialog are seen on Linux only;
elsewhere the system's dialog is shown.
"""

from curriculum_studio.i18n import Message, message

WORDS: tuple[Message, ...] = (
    message("QFileDialog", "&Look in:"),
    message("QFileDialog", "Files of &type:"),
    message("QFileSystemModel", "Size"),
    message("QAbstractFileIconProvider", "Alias"),
    message("QAbstractFileIconProvider", "Drive"),
    message("QAbstractFileIconProvider", "File"),
    message("QAbstractFileIconProvider", "File Folder"),
    message("QAbstractFileIconProvider", "Folder"),
    message("QAbstractFileIconProvider", "Shortcut"),
    message("QAbstractFileIconProvider", "Unknown"),
)
