"""Rows of forms as comments and back, so that what came in a form goes back as it came."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from curriculum_studio.core.anchors import anchored
from curriculum_studio.core.comments import (
    DRAFT,
    NUMBER,
    OF_NO_FORM,
    ORIGINAL,
    TRACKED,
    decided_like,
)
from curriculum_studio.core.document import Document, derived_id
from curriculum_studio.core.locators import Locators
from curriculum_studio.core.payloads.review import Anchor, Comment
from curriculum_studio.core.proposals import say_proposal, whole_words
from curriculum_studio.features.review.formats.comment_forms.form_model import (
    LOG,
    CommentForm,
    Field,
    FormRow,
)
from curriculum_studio.features.review.formats.word_comments.content import shown_text
from curriculum_studio.features.review.model import (
    read_decision,
    read_type,
    say_decision,
    say_type,
)
from curriculum_studio.languages import LANGUAGES, Language
from curriculum_studio.values import dataclass

#: What a log says of a comment whose change stands in the text, and what else is understood.
_DONE_READ = frozenset(
    {
        *(LOG["done"][language].lower() for language in LANGUAGES),
        # What logs said before, and what people write.
        *("done", "✓", "√", "是", "已完成", "yes", "ja", "x"),
    }
)

#: Among what is kept: the number of the comment that a row says it repeats.
SAME_AS = "same_as"

#: Cells that are kept in the words of the form.
_KEPT: tuple[Field, ...] = (
    *("number", "line", "clause", "element", "type", "observation", "remark", "reason"),
    *("decision", "original", "comment"),
)

#: What a proposal begins with that stands below its comment.
_PROPOSED: Mapping[Language, str] = {"zh": "建议：", "en": "Proposed: ", "de": "Vorschlag: "}

_SAME: Mapping[Language, str] = {"zh": "同{}", "en": "Same as {}", "de": "Wie {}"}
_SAME_READ = re.compile(
    r"(?:同|same as|wie)\s*([A-Z*]{1,4}-\d[\d-]*)(?:[\s：:.。].*)?", re.IGNORECASE | re.DOTALL
)


#: What stands between an organisation and its expert, and what a name of three letters with a
#: title looks like; names of organisations end otherwise.
_BETWEEN = re.compile(r"[\s\u3000、，,；;：:/（）()]+")
_PERSON = re.compile(
    r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,8})?(?:老师|专家|教授|研究员|工程师|先生|女士)?"
)
_ALONE = re.compile(r"（([^（）]+)）")
_NO_PERSON = re.compile(r".*(?:[会院校园局司所部厅委站社处馆组办]|中心|公司|大学|集团|企业|学会)")


@dataclass(frozen=True, slots=True)
class FormSource:
    """Where a form comes from: its name, who sent it if no row says so, and the round."""

    name: str = ""
    organisation: str = ""
    round: str = ""


def comment_of(
    row: FormRow,
    document: Document,
    places: Locators,
    source: FormSource,
    language: Language | None = None,
) -> Comment:
    """Return the comment of a row, placed where its clause and element say for certain.

    Its id is the same wherever the same row is read.
    """
    organisation, number = said_by(row, source.organisation)
    said, proposal = row.get("comment"), row.get("proposal")
    if "proposal" not in row.cells:
        said, proposal = _parted(said)
    # Beside a decision a reason is that of the decision.
    text = said if "decision" in row.cells else said or row.get("reason")
    decision, reason = read_decision(row.get("observation") or row.get("decision"))
    repeats = _SAME_READ.fullmatch(row.get("observation").strip())
    same_as = repeats[1] if repeats else row.get("same_as").strip()
    if same_as:
        # Its decision is that of the other one.
        decision, reason = "", ""
    if "decision" in row.cells:
        beside = reason if decision else ""
        reason = (row.get("reason").strip() or beside) if not same_as else ""
    anchor = _anchor(row, document, places, language)
    known = row.get("id").strip()
    return Comment(
        id=known or _identity(row, document.id, organisation, source.round, number),
        document=document.id,
        number=number,
        anchor=anchor,
        type=read_type(row.get("type")) or "general",
        author=row.get("author").strip(),
        organisation=organisation,
        time=row.get("date").strip(),
        text=text,
        proposal=proposal,
        # A form with old and new words side by side; in our own log a proposal is what it was.
        replaces=bool(row.get("original").strip() and proposal.strip()) and not known,
        decision=decision,
        reason=reason,
        done_version=_done(row.get("done")),
        confirmed_by=row.get("confirmed").strip(),
        round=source.round,
        source=source.name,
        kept=_kept(row, same_as),
    )


def _done(written: str) -> str:
    """Return the version into which a comment was worked, as a log says it."""
    plain = written.strip()
    return DRAFT if plain.lower() in _DONE_READ else plain


def said_by(row: FormRow, sender: str) -> tuple[str, str]:
    """Return the body that speaks in a row and the number that it gave to its comment.

    `sender` is who sent the form, for rows that do not say.
    """
    number = row.get("number").strip()
    full = NUMBER.fullmatch(number)
    organisation = row.get("organisation").strip() or sender
    if not organisation and not number.isdecimal():
        organisation = full[1] if full else number
    return organisation, number if full else ""


def _speaker(comment: Comment) -> str:
    """Return an organisation with its expert; who speaks for none stands in brackets."""
    if not comment.organisation:
        return f"（{comment.author}）" if comment.author else ""
    return "\n".join(each for each in (comment.organisation, comment.author) if each)


def parted_speaker(written: str) -> tuple[str, str]:
    """Return the organisation and the expert that stand in one cell.

    Only what reads as the name of a person behind one of an organisation is taken for a person: so
    it can be left out of what goes public.
    """
    if (alone := _ALONE.fullmatch(written.strip())) is not None:
        return "", alone[1]
    parts = [each for each in _BETWEEN.split(written.strip()) if each]
    last = parts[-1] if len(parts) > 1 else ""
    if not _PERSON.fullmatch(last) or _NO_PERSON.fullmatch(last):
        return written.strip(), ""
    return written.strip()[: written.strip().rindex(last)].strip(" \n\t　、，,；;：:/（("), last


def _kept(row: FormRow, same_as: str) -> tuple[tuple[str, str], ...]:
    kept = [(str(field), row.get(field)) for field in _KEPT if row.get(field)]
    if same_as:
        kept = [pair for pair in kept if pair[0] != "observation"]
        kept.append((SAME_AS, same_as))
    return tuple(kept)


def _identity(row: FormRow, document: str, organisation: str, round_: str, number: str) -> str:
    """Return the id of a row: its number names it, else what it says and where."""
    if number:
        return derived_id("row", document, round_, number)
    words = (row.get(field).strip() for field in ("clause", "element", "original"))
    said = row.get("comment") or row.get("reason")
    return derived_id("row", document, round_, organisation, *words, " ".join(said.split()))


def _anchor(
    row: FormRow, document: Document, places: Locators, language: Language | None
) -> Anchor:
    written = " ".join(
        each.strip() for each in (row.get("clause"), row.get("element")) if each.strip()
    )
    place = places.find(row.get("clause"), row.get("element"))
    quotation = row.get("original").strip()
    named = _language(row.get("language")) or language
    if place is None:
        return Anchor(place=written, quotation=quotation, language=named or "")
    node = document.nodes[place.node]
    own: Language = named if named is not None and named in node.cells else node.lead
    if not quotation:
        return Anchor(node=node.id, language=own, place=written)
    for each in document.walk(node.id):
        for spoken in dict.fromkeys((own, *LANGUAGES)):
            shown = shown_text(each, spoken, places.references)
            at = shown.text.find(quotation)
            if at >= 0 and shown.text.find(quotation, at + 1) < 0:
                found = anchored(each, spoken, *shown.within(at, at + len(quotation)))
                return replace(found, place=written)
    return Anchor(node=node.id, language=own, quotation=quotation, place=written)


def _language(written: str) -> Language | None:
    return next((each for each in LANGUAGES if each == written.strip().lower()), None)


def rows_of(
    comments: Sequence[Comment],
    places: Callable[[Comment], Locators],
    language: Language,
    columns: Collection[Field],
    others: Sequence[Comment] = (),
) -> tuple[FormRow, ...]:
    """Return the rows of comments in a language for a form with some columns.

    What came in a form and still holds is said in its own words. What a form has no column for
    stands in another one: an element behind its clause, a proposal below the comment, which itself
    is the reason where new words stand beside the old ones. `places` says what the document
    was when a comment was made, `others` are comments that duplicates repeat.
    """
    by_id = {each.id: each for each in (*others, *comments)}
    return tuple(
        _row(each, by_id, places(each), language, at + 1, columns)
        for at, each in enumerate(comments)
    )


def _row(
    comment: Comment,
    by_id: Mapping[str, Comment],
    places: Locators,
    language: Language,
    serial: int,
    columns: Collection[Field],
) -> FormRow:
    kept = dict(comment.kept)
    counting = decided_like(comment, by_id)
    clause, element = _place(comment, kept, places, language, with_element="element" in columns)
    words = whole_words(comment)[0]
    read = words if TRACKED in kept else places.quotation(comment.anchor)
    original = kept.get(ORIGINAL) or read
    text, reason, proposal = _said(comment, kept, original, language, columns)
    cells: dict[Field, str] = {
        "serial": str(serial),
        "number": _number(comment, kept),
        "organisation": comment.organisation,
        "author": comment.author,
        "speaker": _speaker(comment),
        "line": kept.get("line", ""),
        "clause": clause,
        "element": element,
        "type": _type(comment, kept, language),
        "original": original,
        "comment": text,
        "proposal": proposal,
        "reason": counting.reason if "decision" in columns else reason,
        "observation": _observation(comment, counting, kept, language),
        "decision": say_decision(counting.decision, "", language).rstrip("。."),
        "remark": kept.get("remark", ""),
        "done": LOG["done"][language] if comment.done_version == DRAFT else comment.done_version,
        "confirmed": comment.confirmed_by,
        "same_as": by_id[comment.same_as].number if comment.same_as in by_id else "",
        "language": comment.anchor.language,
        "date": comment.time,
        "id": comment.id,
    }
    return FormRow(cells, shade=counting.decision)


def _said(
    comment: Comment,
    kept: Mapping[str, str],
    original: str,
    language: Language,
    columns: Collection[Field],
) -> tuple[str, str, str]:
    """Return comment, reason and proposal, each in a column that the form has."""
    text = comment.text
    beside = "original" in columns
    proposal = whole_words(comment)[1] if beside else say_proposal(comment, language, original)
    if proposal and "proposal" not in columns:
        text = "\n".join(each for each in (text, f"{_PROPOSED[language]}{proposal}") if each)
    reason_is_ours = "decision" in columns
    as_reason = "comment" not in columns or ("comment" not in kept and "reason" in kept)
    if as_reason and not reason_is_ours:
        return "", text, proposal
    return text, "", proposal


def _parted(said: str) -> tuple[str, str]:
    """Return a comment and the proposal that stands below it in a form without a column for it."""
    for word in _PROPOSED.values():
        before, found, after = said.rpartition(f"\n{word}")
        if found:
            return before, after
        if said.startswith(word):
            return "", said.removeprefix(word)
    return said, ""


def _number(comment: Comment, kept: Mapping[str, str]) -> str:
    written = kept.get("number", "")
    full = NUMBER.fullmatch(written)
    return written if full and written.strip() == comment.number else comment.number


def _place(
    comment: Comment,
    kept: Mapping[str, str],
    places: Locators,
    language: Language,
    *,
    with_element: bool,
) -> tuple[str, str]:
    """Return clause and element: as the commenter wrote them, who may have read another version."""
    clause, element = kept.get("clause", ""), kept.get("element", "")
    if not (clause or element):
        if places.holds(comment.anchor.node):
            said = places.say(comment.anchor.node, language)
            clause, element = said.clause, said.element
        else:
            clause = comment.anchor.place
    if with_element:
        return clause, element
    return " ".join(each for each in (clause, element) if each), ""


def _type(comment: Comment, kept: Mapping[str, str], language: Language) -> str:
    written = kept.get("type", "")
    read = read_type(written)
    if written and (read == comment.type or (read is None and comment.type == "general")):
        return written
    # A form without types says nothing of them.
    of_a_form = bool(kept.keys() - OF_NO_FORM)
    unsaid = not written and of_a_form and comment.type == "general"
    return "" if unsaid else say_type(comment.type, language)


def _observation(
    comment: Comment, counting: Comment, kept: Mapping[str, str], language: Language
) -> str:
    written = kept.get("observation", "")
    if written and read_decision(written) == (comment.decision, comment.reason):
        return written
    if counting is not comment and not comment.decision:
        same = _SAME[language].format(counting.number)
        said = say_decision(counting.decision, "", language)
        return f"{same}{'：' if language == 'zh' else ': '}{said}" if said else same
    return say_decision(comment.decision, comment.reason, language)


def organisation_of(sheet: CommentForm) -> str:
    """Return who filled a form in, as its head says."""
    return sheet.head.get("organisation", "").strip()
