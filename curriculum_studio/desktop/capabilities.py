"""The capabilities of the window, in the order in which they stand in the menus."""

from curriculum_studio.desktop.actions.capability import Capability
from curriculum_studio.desktop.backing_up.capability import BACKUPS
from curriculum_studio.desktop.bin.capability import BIN
from curriculum_studio.desktop.coverage import actions as coverage
from curriculum_studio.desktop.drafts import actions as drafts
from curriculum_studio.desktop.erasing.capability import ERASING
from curriculum_studio.desktop.filtering.capability import FILTERING
from curriculum_studio.desktop.finding.capability import FINDING
from curriculum_studio.desktop.formula_parts.capability import FORMULA_PARTS
from curriculum_studio.desktop.frameworks import actions as frameworks
from curriculum_studio.desktop.front.capability import FRONT
from curriculum_studio.desktop.handing.capability import HANDING, RECEIVING
from curriculum_studio.desktop.indicators import capability as indicators
from curriculum_studio.desktop.language.capability import LANGUAGE
from curriculum_studio.desktop.pilots import capability as pilots
from curriculum_studio.desktop.printing.capability import PRINTING
from curriculum_studio.desktop.recovery.capability import RECOVERY, RESCUING
from curriculum_studio.desktop.references.capability import REFERENCES
from curriculum_studio.desktop.results import capability as results
from curriculum_studio.desktop.returning import actions as returning
from curriculum_studio.desktop.review import actions as review
from curriculum_studio.desktop.reviewing_copy.capability import REVIEWING_COPY, WATCHING
from curriculum_studio.desktop.rounds import capability as rounds
from curriculum_studio.desktop.school_forms import actions as school_forms
from curriculum_studio.desktop.unit.capability import UNITS

CAPABILITIES: tuple[Capability, ...] = (
    drafts.CAPABILITY,
    returning.CAPABILITY,
    PRINTING,
    FINDING,
    FRONT,
    FILTERING,
    UNITS,
    HANDING,
    RECEIVING,
    REFERENCES,
    review.CAPABILITY,
    rounds.CAPABILITY,
    rounds.OPENING,
    REVIEWING_COPY,
    WATCHING,
    school_forms.CAPABILITY,
    indicators.CAPABILITY,
    LANGUAGE,
    results.CAPABILITY,
    pilots.CAPABILITY,
    pilots.OBSERVATIONS,
    coverage.CAPABILITY,
    coverage.DROPPING,
    frameworks.CAPABILITY,
    RECOVERY,
    RESCUING,
    BIN,
    ERASING,
    BACKUPS,
    FORMULA_PARTS,
)

#: The keys that hold in their places.
KEYS = tuple(keys for each in CAPABILITIES for keys in each.keys)

#: What they add to the menus.
PLACINGS = tuple(placing for each in CAPABILITIES for placing in each.placings)
