"""The features of the window."""

from curriculum_studio.features.alignment import feature as alignment
from curriculum_studio.features.assessment import feature as assessment
from curriculum_studio.features.backups import feature as backups
from curriculum_studio.features.checks import feature as checks
from curriculum_studio.features.desk import feature as desk
from curriculum_studio.features.find_replace import feature as find_replace
from curriculum_studio.features.formula import feature as formula
from curriculum_studio.features.frameworks import feature as frameworks
from curriculum_studio.features.group import feature as group
from curriculum_studio.features.help import feature as help_feature
from curriculum_studio.features.history import feature as history
from curriculum_studio.features.indicators import feature as indicators
from curriculum_studio.features.merging import feature as merging
from curriculum_studio.features.onboarding import feature as onboarding
from curriculum_studio.features.pilots import feature as pilots
from curriculum_studio.features.printing import feature as printing
from curriculum_studio.features.redline import feature as redline
from curriculum_studio.features.references import feature as references
from curriculum_studio.features.review import feature as review
from curriculum_studio.features.school_forms import feature as school_forms
from curriculum_studio.features.sharing import feature as sharing
from curriculum_studio.features.standards import feature as standards
from curriculum_studio.features.term_folder import feature as term_folder
from curriculum_studio.features.terminology import feature as terminology
from curriculum_studio.features.units import feature as units
from curriculum_studio.features.updates import feature as updates
from curriculum_studio.features.view_filter import feature as view_filter
from curriculum_studio.workbench.actions.feature import Feature

FEATURES: tuple[Feature, ...] = (
    alignment.FEATURE,
    redline.FEATURE,
    printing.FEATURE,
    find_replace.FEATURE,
    standards.FEATURE,
    view_filter.FEATURE,
    units.FEATURE,
    term_folder.FEATURE,
    sharing.FEATURE,
    merging.FEATURE,
    desk.FEATURE,
    references.FEATURE,
    review.FEATURE,
    school_forms.FEATURE,
    indicators.FEATURE,
    checks.FEATURE,
    terminology.FEATURE,
    assessment.FEATURE,
    pilots.FEATURE,
    frameworks.FEATURE,
    onboarding.FEATURE,
    history.FEATURE,
    backups.FEATURE,
    group.FEATURE,
    updates.FEATURE,
    formula.FEATURE,
    help_feature.FEATURE,
)

#: The keys that hold in their places.
KEYS = tuple(keys for each in FEATURES for keys in each.keys)
