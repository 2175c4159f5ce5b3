"""The dialogs of import and export with all their options; loaded when the first one is asked for.

They bring readers of forms and lines of mapping, which a page that is only written on never needs.
"""

from curriculum_studio.features.frameworks.window.branch_options import FORMATS as BRANCHED
from curriculum_studio.features.frameworks.window.branch_options import BranchOptions
from curriculum_studio.features.publishing.window.draft_options import FORMATS as DRAFTS
from curriculum_studio.features.publishing.window.draft_options import DraftOptions
from curriculum_studio.features.publishing.window.export_dialog import ExportDialog
from curriculum_studio.features.publishing.window.form_options import FORMATS, FormOptions
from curriculum_studio.features.publishing.window.unit_part_names import offers_of, photos_of
from curriculum_studio.features.word_import.window.import_dialog import ImportDialog

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
