"""What is written to those who were asked for comments and have not answered yet.

These are letters to others, in their language and not in that of the window.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from curriculum_studio.core.form_values import spoken_day
from curriculum_studio.core.languages import Language
from curriculum_studio.core.payloads.review import Recipient

#: Codes of bodies to whom one writes in German.
_GERMAN = frozenset({"DE", "AT", "CH"})

_HAN = range(0x4E00, 0xA000)


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a letter is about; days are ISO dates or empty, `sender` may be unknown."""

    title: str
    stage: str
    sent: str
    end: str
    over: bool
    sender: str = ""


def language_for(recipients: Sequence[Recipient], own: Language) -> Language:
    """Return the language in which one writes to bodies: theirs if it is known, else one's own."""
    languages = {_language_of(each) for each in recipients}
    return languages.pop() if len(languages) == 1 else own


def _language_of(recipient: Recipient) -> Language:
    if any(ord(sign) in _HAN for sign in recipient.organisation):
        return "zh"
    return "de" if recipient.prefix in _GERMAN else "en"


def letter(reminder: Reminder, recipients: Sequence[Recipient], language: Language) -> str:
    """Return the letter to bodies that have not answered, as plain text."""
    words = _WORDS[language]
    names = words.between.join(each.organisation for each in recipients)
    subject = words.title.format(title=reminder.title)
    if reminder.stage:
        subject += words.stage.format(stage=reminder.stage)
    sent, end = (spoken_day(each, language) for each in (reminder.sent, reminder.end))
    asked = words.asked_on if sent else words.asked
    parts = [asked.format(subject=subject, sent=sent)]
    if end:
        parts.append((words.late if reminder.over else words.due).format(end=end))
    parts.append(words.silent)
    said = ("" if language == "zh" else " ").join(parts)
    lines = (words.to.format(names=names), words.hello, said, words.thanks, reminder.sender)
    return "\n\n".join(line for line in lines if line) + "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    between: str
    title: str
    stage: str
    to: str
    hello: str
    asked_on: str
    asked: str
    due: str
    late: str
    silent: str
    thanks: str


_WORDS: Mapping[Language, _Words] = {
    "zh": _Words(
        between="、",
        title="《{title}》",
        stage="（{stage}）",
        to="{names}：",
        hello="您好！",
        asked_on="我们于{sent}就{subject}征求贵单位意见，目前尚未收到回复。",
        asked="我们就{subject}征求贵单位意见，目前尚未收到回复。",
        due="请于{end}前（含当日）反馈。",
        late="反馈截止日期为{end}，现已过期，如有意见请尽快反馈。",
        silent="如无意见，也请回复“无意见”。",
        thanks="感谢支持！",
    ),
    "en": _Words(
        between=", ",
        title="“{title}”",
        stage=" ({stage})",
        to="To: {names}",
        hello="Dear colleagues,",
        asked_on="On {sent} we asked for your comments on {subject}; we have not received them"
        " yet.",
        asked="We asked for your comments on {subject}; we have not received them yet.",
        due="Please send them by {end}.",
        late="They were due by {end}; if you have any, please send them soon.",
        silent="If you have no comments, please tell us that as well.",
        thanks="Thank you for your support.",
    ),
    "de": _Words(
        between=", ",
        title="„{title}“",
        stage=" ({stage})",
        to="An: {names}",
        hello="Guten Tag,",
        asked_on="am {sent} haben wir Sie um Kommentare zu {subject} gebeten; sie sind noch nicht"
        " bei uns eingegangen.",
        asked="wir haben Sie um Kommentare zu {subject} gebeten; sie sind noch nicht bei uns"
        " eingegangen.",
        due="Bitte senden Sie sie uns bis zum {end}.",
        late="Die Frist endete am {end}; wenn Sie Kommentare haben, senden Sie sie uns bitte bald.",
        silent="Wenn Sie keine Kommentare haben, teilen Sie uns auch das bitte mit.",
        thanks="Vielen Dank für Ihre Unterstützung.",
    ),
}
