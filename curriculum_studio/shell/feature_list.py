"""The capabilities of the window, in the order in which they stand in the menus."""

from curriculum_studio.features.alignment import feature as drafts
from curriculum_studio.features.assessment import feature as results
from curriculum_studio.features.backups.feature import BACKUPS
from curriculum_studio.features.backups.recovery_feature import RECOVERY, RESCUING
from curriculum_studio.features.find_replace.feature import FINDING
from curriculum_studio.features.formula.feature import FORMULA_PARTS
from curriculum_studio.features.frameworks import coverage_feature as coverage
from curriculum_studio.features.frameworks import feature as frameworks
from curriculum_studio.features.history.erase_feature import ERASING
from curriculum_studio.features.history.feature import BIN
from curriculum_studio.features.indicators import feature as indicators
from curriculum_studio.features.pilots import feature as pilots
from curriculum_studio.features.printing.feature import PRINTING
from curriculum_studio.features.redline import feature as returning
from curriculum_studio.features.references.feature import REFERENCES
from curriculum_studio.features.review import feature as review
from curriculum_studio.features.review import rounds_feature as rounds
from curriculum_studio.features.review.copies_feature import REVIEWING_COPY, WATCHING
from curriculum_studio.features.school_forms import feature as school_forms
from curriculum_studio.features.sharing.feature import HANDING, RECEIVING
from curriculum_studio.features.standards.feature import FRONT
from curriculum_studio.features.terminology.feature import LANGUAGE
from curriculum_studio.features.units.feature import UNITS
from curriculum_studio.features.view_filter.feature import FILTERING
from curriculum_studio.workbench.actions.feature import Capability

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
