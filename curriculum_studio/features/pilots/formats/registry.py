"""Forms of pilots, loaded on first use: Word and Excel are costly."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from curriculum_studio.core.document import Document
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.pilots import Seen
from curriculum_studio.i18n import finish
from curriculum_studio.lazy import Lazy
from curriculum_studio.untrusted.worker_process import WorkerProcess

if TYPE_CHECKING:
    from curriculum_studio.features.pilots.formats.papers import Council
    from curriculum_studio.features.pilots.formats.trial_workbook import OpenTrialForm, TrialForm

# --- Word -------------------------------------------------------------------------------------

COUNCIL: Lazy["type[Council]"] = Lazy("curriculum_studio.features.pilots.formats.papers:Council")
DELIBERATION_PAPER: Lazy["Callable[[Council, Language], bytes]"] = Lazy(
    "curriculum_studio.features.pilots.formats.papers:deliberation_paper"
)
OBSERVATION_PAPER: Lazy[Callable[[Document | None, Language, Document | None], bytes]] = Lazy(
    "curriculum_studio.features.pilots.formats.papers:observation_paper"
)
RESEARCH_PAPER: Lazy[Callable[[Document, Sequence[str], str, Language], bytes]] = Lazy(
    "curriculum_studio.features.pilots.formats.papers:research_paper"
)
TRIAL_PAPER: Lazy[Callable[[Document, Document, str, str, Language, Seen], bytes]] = Lazy(
    "curriculum_studio.features.pilots.formats.papers:trial_paper"
)

# --- Excel ------------------------------------------------------------------------------------

WRITE_TRIAL_FORM: Lazy[Callable[[Document, Document, str, Language], bytes]] = Lazy(
    "curriculum_studio.features.pilots.formats.trial_workbook:write_trial_form"
)
READ_TRIAL_FORM: Lazy["Callable[[OpenTrialForm, Document, Language], TrialForm]"] = Lazy(
    "curriculum_studio.features.pilots.formats.trial_workbook:read_trial_form"
)


def forms_opened_apart(files: Iterable[tuple[bytes, str]]) -> Iterator["OpenTrialForm"]:
    """Open filled Excel forms in a process of their own, one for all; yields them in their order.

    Raises:
        StudioError: if one cannot be read, or is no such form.

    """
    reader = "curriculum_studio.features.pilots.formats.trial_workbook"
    with WorkerProcess() as apart:
        for content, name in files:
            yield finish(apart.run(reader, "open_trial_form", content, name, name=name))
