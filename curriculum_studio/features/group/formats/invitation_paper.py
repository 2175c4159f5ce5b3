"""An invitation as a page that is printed and handed over."""

from curriculum_studio.features.group.model.invitation import STEPS, WORDS, Invitation
from curriculum_studio.languages import Language
from curriculum_studio.render.blocks import PrintedOutline
from curriculum_studio.render.paper import PaperBuilder


def outline(invitation: Invitation, language: Language) -> PrintedOutline:
    """Return the page: who is invited, address and password, what to do."""
    title = WORDS["title"][language].format(group=invitation.group)
    paper = PaperBuilder(language, title)
    paper.fields(
        ((WORDS["for"][language], invitation.name),),
        ((WORDS["group"][language], invitation.group),),
        ((WORDS["address"][language], invitation.place),),
        ((WORDS["password"][language], invitation.password),),
    )
    paper.section(WORDS["steps"][language])
    paper.numbered([WORDS[step][language] for step in STEPS])
    paper.text(WORDS["once"][language])
    return paper.outline()
