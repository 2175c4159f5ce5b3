"""The dialogs of import and export with all their options; loaded when the first one is asked for.

They bring readers of forms and lines of mapping, which a page that is only written on never needs.
"""

from curriculum_studio.desktop.dialogs.branch_options import FORMATS as BRANCHED
from curriculum_studio.desktop.dialogs.branch_options import BranchOptions
from curriculum_studio.desktop.dialogs.draft_options import FORMATS as DRAFTS
from curriculum_studio.desktop.dialogs.draft_options import DraftOptions
from curriculum_studio.desktop.dialogs.export import ExportDialog
from curriculum_studio.desktop.dialogs.form_options import FORMATS, FormOptions
from curriculum_studio.desktop.dialogs.importing import ImportDialog
from curriculum_studio.desktop.dialogs.parts import offers_of, photos_of

__all__ = [
    "BRANCHED",
    "DRAFTS",
    "FORMATS",
    "BranchOptions",
    "DraftOptions",
    "ExportDialog",
    "FormOptions",
    "ImportDialog",
    "offers_of",
    "photos_of",
]
