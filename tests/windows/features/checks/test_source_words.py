"""Where rules are from, in the words of the window."""

from PySide6.QtCore import QLocale

from curriculum_studio.features.checks.model.catalogue import all_rules
from curriculum_studio.features.checks.window.severity_words import source_said
from curriculum_studio.locations import resource_folder
from curriculum_studio.widgets.translation import Translations


def test_our_own_rules_are_named_in_the_language_of_the_window(qapp):
    """A German read “house rule of 2026” on the card of a finding."""
    ours = [each.source for each in all_rules() if "house rule" in each.source]
    assert ours
    catalogues, before = Translations(resource_folder("resources") / "i18n"), QLocale()
    catalogues.use("de")
    said = [source_said(each) for each in ours]
    short = {source_said(each, short=True).rpartition("; ")[2] for each in ours}
    catalogues.use("en")
    QLocale.setDefault(before)
    assert all("Hausregel von 2026" in each for each in said)
    assert all("house rule" not in each for each in said)
    assert short == {"Hausregel von 2026"}
