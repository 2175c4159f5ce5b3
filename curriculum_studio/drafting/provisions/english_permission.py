"""Whether may gives leave, or tells what can happen: the verb behind it and the subject decide.

Whoever has an office and does something is given leave, and so is what is done with a thing (may be
used); what one feels, is or suffers, and what things do by themselves, can happen. What is neither
for certain has a second reading.
"""

import re

from curriculum_studio.drafting.provisions.provision import ProvisionKind, lowered

#: What is told, and what it could be as well.
Readings = tuple[ProvisionKind, ProvisionKind | None]

_LEAVE: Readings = ("permission", None)
_CAN: Readings = ("possibility", None)
_MAY: Readings = ("permission", "possibility")
_MIGHT: Readings = ("possibility", "permission")

#: Words between may and its verb.
_ADVERBS = re.compile(
    r"(?:\s+(?:also|still|well|even|then|already|never|not|no\s+longer|sometimes|often|either|thus|therefore|"
    r"however|otherwise|instead|in\s+turn|at\s+times|(?!only\b|apply\b|rely\b|imply\b|comply\b|"
    r"supply\b|reply\b|multiply\b)\w+ly),?)*"
)
_CHANCE = re.compile(
    r"\s+(?:not\s+)?(?:well|better|even|no\s+longer|sometimes|often|never|rarely|seldom|necessarily|always|"
    r"not\s+(?:yet|fully|quite|entirely)|accidentally|inadvertently|unintentionally|potentially|"
    r"possibly|likely|unexpectedly|occasionally|eventually|one\s+day)\b"
)
_PERFECT = re.compile(
    r"\s+have\s+(?:\w+ly\s+)?(?:been|had|\w+ed|(?!children\b|women\b|men\b|seven\b|ten\b|garden)\w+en|\w+own|made|become|come|gone|got|left|lost|"
    r"found|read|set|kept)\b"
)
_STATES = re.compile(
    r"\s+be\s+(?:(?:not|more|less|too|very|as|so|most|quite|even|just|only|rather|\w+ly)\s+)*(?:"
    r"possible|impossible|preferable|desirable|necessary|useful|helpful|difficult|hard|harder|easy|"
    r"easier|different|subject|present|absent|available|unavailable|appropriate|inappropriate|needed|"
    r"required|affected|exposed|associated|involved|interested|confused|damaged|delayed|impaired|"
    r"unable|able|likely|unlikely|better|worse|harmful|hazardous|dangerous|unsafe|toxic|beneficial|"
    r"sufficient|insufficient|adequate|inadequate|due|prone|unaware|aware|unclear|clear|obvious|"
    r"relevant|suitable|unsuitable|true|false|wrong|correct|incorrect|inaccurate|accurate|valid|"
    r"invalid|complete|incomplete|missing|familiar|unfamiliar|tempting|worth|confusing|misleading|"
    r"significant|considerable|high|higher|low|lower|large|larger|small|smaller|long|longer|short|"
    r"shorter|greater|fewer|cheaper|expensive|costly|faster|slow|slower|visible|invisible|"
    r"vulnerable|sensitive|inconsistent|consistent|out\s+of|up\s+to\s+date|at\s+risk|in\s+"
    r"(?!English|Chinese|German|French|Spanish)[A-Z]\w*|in\s+(?:conflict|danger|need|use|doubt)|liable|responsible|important|essential|"
    r"advisable|reasonable|interesting|surprising|problematic|risky|common|rare|unusual|several|"
    r"many|some|no|cases|times|reasons|situations|lost|hidden|blocked|injured|hurt|killed|missed|"
    r"overlooked|forgotten|misinterpreted|misunderstood|surprised|tired|sick|ill|late|"
    r"unknown|known|similar|identical|equivalent|dependent|critical|complex|complicated|simple|"
    r"simpler|fine|good|bad|enough|ready|willing|reluctant|unwilling|compelled|tempted|forced|faced|"
    r"legitimate|that|intended|preferred|unsure|uncertain|afraid|frustrated|annoyed|distracted|"
    r"overwhelmed|impacted|caused|inferred|perceived|noticed|encountered|of\s+(?:use|interest|help|value|benefit|"
    r"concern|assistance|importance|relevance)|due\s+to|influenced|triggered|corrupted|compromised|stolen|leaked|intercepted|attacked|"
    r"a\s+(?:while|good|sign|source|cause|problem|risk|reason|result|matter|case|better|result)|"
    r"an\s+(?:issue|indication|option|advantage|error))(?![\w-])"
)
#: Adjectives by their ending: may be writable can give leave too.
_QUALITIES = re.compile(r"\s+be\s+(?:\w+ly\s+)?\w+(?:ful|less|ous|ible|able|ic|ical|ive|ant)\b")
#: What happens to somebody, whoever it is.
_FELT = re.compile(
    r"\s+(?:want|wish|need|know|find|notice|see|hear|feel|think|believe|expect|encounter|suffer|"
    r"experience|forget|fail|lack|understand|misunderstand|prefer|like|dislike|struggle|hesitate|lose|"
    r"miss|hope|wonder|realize|realise|perceive|have\s+(?:difficult|trouble|problem|"
    r"troubl|to\b|noticed|an?\s+(?:impact|effect|influence|interest|problem|issue|idea))|get\s+(?:lost|hurt|"
    r"confused|tired|sick|an?\s+error)|take\s+(?:even\s+|much\s+|somewhat\s+)?(?:some\s+(?:time|getting|work|effort)|"
    r"an?\s+(?:while|moment|bit|few\s|long|lot|couple|second|minute|hour|"
    r"considerable|significant)|several\s+(?:sec|min|hour|day|week|month|year|attempt|tr)|long|longer|"
    r"more\s+(?:time|than)|time|\d+\s+(?:sec|min|hour|day)|weeks|months|years|hours|minutes)|"
    r"benefit|become|seem|appear|be\s+using|be\s+\w+ing|come\s+across|run\s+into|vary|differ|depend)\b"
)
_CHANCES = (_STATES, _FELT, _PERFECT)
#: What somebody has to be let do: become a member.
_BECOMING = re.compile(r"\s+become\s+(?:an?|the|part|one)\b")
#: May only, and may or may not.
_SURE = re.compile(r"\s+(?:only|or\s+may\s+not)\b")
#: What happens by itself.
_EVENTS = re.compile(
    r"\s+(?:have|cause|result|lead|occur|arise|happen|exist|look(?!\s+(?:at|for|after|up|into|on|over)\b)|last|"
    r"apply(?!(?:\s+[\w\ufffc-]+){0,6}?\s+for\b)|affect|expose|require|break|prove|trigger|interfere|"
    r"overlap|conflict|imply|reflect|correspond|pose|impair|harm|damage|hinder|prevent|reduce|"
    r"increase|decrease|improve|degrade|worsen|delay|distort|confuse|surprise|come|help|aid|assist|"
    r"outweigh|exceed|fall|rise|grow|deteriorate|leak|overheat|ignite|explode|capture|suffice|suit|"
    r"belong|contain|range|recogni[sz]e|indicate|suggest|mean|mislead|evolve|develop|violate|contribute|consist|"
    r"facilitate|influence|impact|disappear|disrupt|interrupt|make\s+(?:it|them|the\s+\w+\s+(?:more|less|\w+er))|give\s+rise|"
    r"represent|constitute|cost|save|serve(?!\s+as)|behave|remain|undermine|weaken|strengthen|encourage|discourage|"
    r"slow|crash|hang|time\s+out|match|relate|involve|entail|feature|render|obscure|spread|persist|"
    r"recur|expire|attract|drop)\b"
)
#: What things do by themselves, and what somebody may do with leave.
_DEEDS = re.compile(
    r"\s+(?:enable|allow|limit|restrict|change|introduce|create|produce|generate|work|act|respond|"
    r"react|receive|gain|reveal|disclose|conceal|hide|support|stop|throw|return|refer|offer|provide|"
    r"put|place|start|begin|end|bring|raise|turn)\b"
)
_PASSIVE = re.compile(r"\s+be\s+(?:\w+ly\s+)?(?:\w+(?:ed|en|own|ught|elt|ept)|made|set|put|given|"
                      r"read|run|built|sent|kept|held|found|left|met|paid|sold|told|cut|split|done|worn|"
                      r"drawn|hung|sought|shut|spent|lent|led|fed|laid)\b")  # fmt: skip

#: Who has an office, or a right by the rules of a place; in small letters.
_BODIES = re.compile(
    r"\b(?:members?|part(?:y|ies)|committees?|councils?|courts?|mayors?|president|secretar(?:y|ies)|"
    r"chair\w*|directors?|boards?|agenc(?:y|ies)|departments?|authorit(?:y|ies)|government\w*|"
    r"commission\w*|entit(?:y|ies)|applicants?|employ(?:er|ee)s?|owners?|licensees?|tenants?|"
    r"landlords?|schools?|teachers?|parents?|guardians?|(?:member|the)\s+states?|persons?|maintainers?|moderat\w+|"
    r"collaborators?|contributors?|teams?|organi[sz]ations?|compan(?:y|ies)|ministers?|inspectors?|"
    r"officers?|counsel|insurers?|manufacturers?|suppliers?|purchasers?|providers?|operators?|holders?|"
    r"borrowers?|lenders?|trustees?|judges?|attorneys?|defendants?|plaintiffs?|institutions?|districts?|"
    r"municipalit(?:y|ies)|clubs?|associations?|(?:working|interest|task|steering)\s+groups?|institutes?|bod(?:y|ies)|editors?|authors?|drafters?|staff|personnel|"
    r"kindergartens?|societ(?:y|ies)|corporations?|foundations?|shareholders?|sellers?|buyers?|debtors?|creditors?|licensors?|caretakers?|educators?|anyone|everyone|anybody|everybody|"
    r"whoever|representatives?|governor|legislature|administrator|registrar|treasurer|candidates?|voters?|partners?|"
    r"customers?|clients?\s+and|participants?|student|pupils?|visitors?|residents?|citizens?)\b"
)
_PEOPLE = re.compile(
    r"\b(?:you|we|users?|people|they|he|she|students?|child|children|developers?|readers?|someone|somebody|"
    r"individuals?|one|implementations?|implementers?|servers?|clients?|consumers?|producers?|senders?|"
    r"receivers?|agents?|tools?|software|system|systems|processors?|applications?)\b",
    re.IGNORECASE,
)
#: Whoever makes what a specification is about, and the parts it binds.
_MAKERS = re.compile(
    r"\b(?:implementations?|implement[eo]rs?|software|firmware|hypervisors?|servers?|clients?|consumers?|"
    r"producers?|senders?|recipients?|receivers?|tools?|processors?|platforms?|hosts?|compilers?|"
    r"linkers?|validators?|parsers?|readers?|(?:reading|user|operating)\s+(?:systems?|agents?)|writers?|vendors?|designers?|publishers?)\s*(?:\w+ly\s*)?$",
    re.IGNORECASE,
)
_WHICH = re.compile(r"\b(?:which|that)\s*(?:\w+ly\s*)?$", re.IGNORECASE)
#: What those do who were given leave.
_OFFICIAL = re.compile(
    r"\s+(?:assign|delegate|terminate|suspend|revoke|charge|modify|amend|refuse|reject|request|"
    r"appoint|waive|issue|grant|impose|approve|deny|adopt|designate|establish|prescribe|order|elect|"
    r"vote|propose|submit|appeal|object|file|block|disable|remove|withdraw|withhold|cancel|"
    r"make\s+exceptions?|promulgate|convene|authori[sz]e|exempt|nominate|dismiss|resign|sublicense|"
    r"distribute|publish|sell|purchase|inspect|audit|enter|choose|decree|veto|rescind|make\s+provisions?)\b"
)
_SUBJECT = re.compile(r"[\w’'/-]+(?:\s+[\w’'/-]+){0,7}\W*$")
_ACTIVE_CHOICE = re.compile(
    r"\s+(?:include|use|have|omit|choose|specify|define|contain|be\s+(?:any|one|either|"
    r"in|on|at|from)|add|extend|support|return|provide|implement|ignore|select|take|consist|(?:act|serve|double|count)\s+as|do\s+so)\b"
)


def readings_of_may(text: str, start: int, end: int, clause: str) -> Readings:
    """Return whether may gives leave, and what else it could say; `clause` stands before it."""
    if text.startswith("MAY", start) or _SURE.match(text, end):
        return _LEAVE
    adverbs = _ADVERBS.match(text, end)
    at = adverbs.end() if adverbs is not None else end
    if _CHANCE.match(text, end) or any(each.match(text, at) for each in _CHANCES):
        return _MIGHT if _BECOMING.match(text, at) else _CAN
    if _QUALITIES.match(text, at):
        return _MIGHT
    which = _WHICH.search(clause) is not None
    forbids = text.startswith("not", end - 3)
    if forbids and _AT_MOST.match(text, at):
        return _LEAVE  # there may not be more than two
    if passive := _PASSIVE.match(text, at):
        if which or (_UNASKED.match(text, at) and _SOMEBODY.search(clause)):
            return _MIGHT
        # What becomes of a thing, or is done by one, nobody need have allowed.
        becomes = _BECOMES.search(passive.group()) or _LATER.match(text, passive.end())
        if forbids and becomes is None:
            becomes = _BY.match(text, passive.end())
        return _MAY if becomes else _LEAVE
    subject = _subject(clause)
    if not which and _acts(subject):
        return _MAY if _WIDE.match(text, at) and not _ONE.match(subject) else _LEAVE
    made = _MAKERS.search(clause) is not None
    choice = _ACTIVE_CHOICE.match(text, at) is not None
    if _EVENTS.match(text, at) and not (forbids and _PEOPLE.search(subject)):
        if forbids and _BOUNDED.match(text, at):
            return _LEAVE  # may not exceed 15
        return _MIGHT if choice or made else _CAN
    if which:
        return _MIGHT
    if made:
        return _LEAVE
    if _OFFICIAL.match(text, at) or _LAW.search(clause):
        return _MAY
    if _DEEDS.match(text, at):
        return _MIGHT
    return _MAY if (choice and not forbids) or _PEOPLE.search(clause) else _MIGHT


#: What those do too whom nobody gives leave: members may include parents; the school may do so
#: with leave.
_WIDE = re.compile(r"\s+(?:include|provide|support|decide|make\s+a|offer|have|be|use|take)\b")
_ONE = re.compile(r"(?:the|an?|this|that|each|every|any|no|such)\s", re.IGNORECASE)
_AT_MOST = re.compile(r"\s+be\s+(?:more|fewer|less|greater|higher|later|longer|\w{3,}er)\s+than\b")
_BY = re.compile(r"(?:\s+\w+){0,2}\s+by\s")
_BOUNDED = re.compile(r"\s+(?:exceed|fall\s+below|conflict|contain|rise\s+above)\b")
#: What others do to somebody, who is not asked for leave: you may be charged.
_UNASKED = re.compile(
    r"\s+be\s+(?:\w+ly\s+)?(?:asked|prompted|contacted|told|redirected|notified|informed|charged|billed|"
    r"offered|fined|penali[sz]ed|put|taken|sent|held|given|shown|presented|called|tested|questioned|"
    r"confronted|hit|treated|paid|denied|rejected|declined|delayed|interrupted|judged|tracked)\b"
)
_SOMEBODY = re.compile(r"\b(?:you|we|they|he|she|it|users?|people|i)\s*$", re.IGNORECASE)

#: What can come about without anybody's will.
_BECOMES = re.compile(
    r"(?:observed|seen|found|lost|missed|executed|taken|raised|generated|received|delivered|evicted|"
    r"allocated|interrupted|shared|stored|cached|buffered|delayed|shown|displayed|exposed|returned|"
    r"reported|changed|modified|dropped|treated|interpreted|considered|perceived|rendered|detected|"
    r"encountered|discovered|introduced|activated|triggered|derived|read|held|kept|left|met)$"
)
#: May be updated or replaced at any time; or by code, by a cache, not by the mayor or by adding.
_LATER = re.compile(
    r"[^.;]*\b(?:at\s+any\s+time|in\s+(?:the\s+)?future|over\s+time|without\s+notice|as\s+a\s+result)\b|"
    r"(?:\s+\w+){0,2}\s+by\s+(?!\w+ing\b|(?:the|an?|any|each|its|their)\s+(?:[A-Z]|\w+(?:er|or|ant|ist|ee)s?\b)|"
    r"[A-Z]|rule|law|agreement|regulation|members?\b|the\s+(?:court|council|school|mayor|board))"
)


def _subject(clause: str) -> str:
    """Return the words among which the subject stands."""
    if _JOINED.search(clause):
        return clause
    last = _SUBORDINATE.split(_DASH.split(clause.rpartition(",")[2])[-1])[-1].strip()
    if not last and clause.rstrip().endswith(","):  # The mayor, in adopting a standard, may …
        return clause.partition(",")[0]
    found = _SUBJECT.search(last)
    return found.group() if found is not None else ""


def _acts(subject: str) -> bool:
    """Whether somebody with an office is the subject, and is not only named beside it."""
    found = _BODIES.finditer(lowered(subject))
    return any(not _BESIDE.search(subject, 0, each.start()) for each in found)


_DASH = re.compile(r"\s[–—-]\s|\(\d+\)|[“”\"]")
#: Behind these somebody is named beside the subject: profits shared with employees; of these one
#: is the subject all the same: any of the parties.
_BESIDE = re.compile(
    r"\b(?:with|to|for|from|by|on|at|into|between|among|about|against|"
    r"(?<!\bone )(?<!\bany )(?<!\beach )(?<!\ball )(?<!\bsome )(?<!\bmost )(?<!\bboth )"
    r"(?<!\bmajority )(?<!\beither )(?<!\bhalf )(?<!\bthirds )(?<!\bmany )(?<!\bgroup )"
    r"(?<!\bnone )(?<!\bnumber )of)\s+"
    r"(?:(?:the|an?|any|all|its|their|our|your|other|these|those)\s+)?$",
    re.IGNORECASE,
)


_LAW = re.compile(
    r"\b(?:sections?|subsections?|paragraphs?|chapters?|pursuant|hereof|thereof|herein|agreements?|"
    r"statutes?|ordinances?|licen[cs]es?)\b|§"
)
_SUBORDINATE = re.compile(
    r"\b(?:that|which|who|if|when|where|because|while|although|unless|how|what|why|whether|so)\b"
)
_JOINED = re.compile(r"\b(?:and|or|but)\s*$")
