"""Words that documents carry by rule, in their own language and not in that of the program.

GB/T 1.1-2020 for Chinese, ISO/IEC Directives Part 2 for English, DIN 820-2 for German.
"""

from collections.abc import Mapping

from curriculum_studio.core.kinds import KINDS
from curriculum_studio.core.languages import Language, LocalizedText, trilingual

#: Fixed sentences by the name under which a group can replace them (`FrontMatter.overrides`).
SENTENCES: Mapping[str, LocalizedText] = {
    "drafted_by": trilingual(
        "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》"
        "的规定起草。",
        "This document is drafted in accordance with GB/T 1.1—2020, Directives for standardization"
        " — Part 1: Rules for the structure and drafting of standardizing documents.",
        "Dieses Dokument wurde nach GB/T 1.1—2020, Richtlinien für die Normungsarbeit — Teil 1:"
        " Regeln für Aufbau und Abfassung von Normungsdokumenten, erarbeitet.",
    ),
    "replaces": trilingual(
        "本文件代替{replaces}。",
        "This document replaces {replaces}.",
        "Dieses Dokument ersetzt {replaces}.",
    ),
    "adopts": trilingual(
        "本文件采用{adopts}。",
        "This document adopts {adopts}.",
        "Dieses Dokument übernimmt {adopts}.",
    ),
    "patent": trilingual(
        "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。",
        "Attention is drawn to the possibility that some of the elements of this document are the"
        " subject of patent rights. The issuing body of this document is not responsible for"
        " identifying any such patent rights.",
        "Es wird auf die Möglichkeit hingewiesen, dass einige Elemente dieses Dokuments"
        " Patentrechte berühren. Die herausgebende Stelle ist nicht dafür verantwortlich, solche"
        " Patentrechte zu identifizieren.",
    ),
    "proposer": trilingual(
        "本文件由{proposer}提出并归口。",
        "This document was proposed by, and is under the responsibility of, {proposer}.",
        "Dieses Dokument wurde vorgeschlagen und wird betreut von: {proposer}.",
    ),
    "drafting_bodies": trilingual(
        "本文件起草单位：{bodies}。",
        "Drafting organizations of this document: {bodies}.",
        "An der Erarbeitung dieses Dokuments beteiligte Stellen: {bodies}.",
    ),
    "drafters": trilingual(
        "本文件主要起草人：{drafters}。",
        "Main drafters of this document: {drafters}.",
        "An der Abfassung dieses Dokuments maßgeblich beteiligt: {drafters}.",
    ),
    "first_edition": trilingual(
        "本文件为首次发布。",
        "This document is issued for the first time.",
        "Dieses Dokument erscheint zum ersten Mal.",
    ),
    "references_lead": trilingual(
        "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，"
        "仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）"
        "适用于本文件。",
        "The following documents are referred to in the text in such a way that some or all of"
        " their content constitutes requirements of this document. For dated references, only the"
        " edition cited applies. For undated references, the latest edition of the referenced"
        " document (including any amendments) applies.",
        "Die folgenden Dokumente werden im Text in solcher Weise in Bezug genommen, dass einige"
        " Teile davon oder ihr gesamter Inhalt Anforderungen des vorliegenden Dokuments"
        " darstellen. Bei datierten Verweisungen gilt nur die in Bezug genommene Ausgabe. Bei"
        " undatierten Verweisungen gilt die letzte Ausgabe des in Bezug genommenen Dokuments"
        " (einschließlich aller Änderungen).",
    ),
    "references_none": trilingual(
        "本文件没有规范性引用文件。",
        "There are no normative references in this document.",
        "Es gibt keine normativen Verweisungen in diesem Dokument.",
    ),
    "terms_lead": trilingual(
        "下列术语和定义适用于本文件。",
        "For the purposes of this document, the following terms and definitions apply.",
        "Für die Anwendung dieses Dokuments gelten die folgenden Begriffe.",
    ),
    "terms_none": trilingual(
        "本文件没有需要界定的术语和定义。",
        "No terms and definitions are listed in this document.",
        "In diesem Dokument werden keine Begriffe aufgeführt.",
    ),
    "patent_call": trilingual(
        "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。",
        "Recipients of this draft are invited to submit, with their comments, notification of any"
        " relevant patent rights of which they are aware and to provide supporting documentation.",
        "Die Empfänger dieses Entwurfs werden gebeten, mit ihren Stellungnahmen auch ihnen"
        " bekannte einschlägige Patentrechte mitzuteilen und Unterlagen dazu beizufügen.",
    ),
}

#: What stands between the names of an enumeration.
SEPARATOR: Mapping[Language, str] = {"zh": "、", "en": ", ", "de": ", "}

#: Banner of a cover by level; {sector} and {province} come from the number.
BANNERS: Mapping[str, LocalizedText] = {
    "group": trilingual("团体标准", "Association standard", "Verbandsstandard"),
    "local": trilingual(
        "{province}地方标准", "Local standard · {province}", "Regionalstandard · {province}"
    ),
    "sector": trilingual(
        "中华人民共和国{sector}行业标准",
        "Sector standard of the People’s Republic of China",
        "Branchenstandard der Volksrepublik China",
    ),
    "national": trilingual(
        "中华人民共和国国家标准",
        "National Standard of the People’s Republic of China",
        "Nationaler Standard der Volksrepublik China",
    ),
    "enterprise": trilingual("企业标准", "Enterprise standard", "Unternehmensstandard"),
    "internal": trilingual("内部文件", "Internal document", "Internes Dokument"),
}


def _provinces() -> dict[str, LocalizedText]:
    """Return the names behind the codes of local standards: DB32 is Jiangsu (GB/T 2260)."""
    names = (
        "11 北京市 Beijing|12 天津市 Tianjin|13 河北省 Hebei|14 山西省 Shanxi"
        "|15 内蒙古自治区 Inner Mongolia|21 辽宁省 Liaoning|22 吉林省 Jilin"
        "|23 黑龙江省 Heilongjiang|31 上海市 Shanghai|32 江苏省 Jiangsu|33 浙江省 Zhejiang"
        "|34 安徽省 Anhui|35 福建省 Fujian"
        "|36 江西省 Jiangxi|37 山东省 Shandong|41 河南省 Henan|42 湖北省 Hubei|43 湖南省 Hunan"
        "|44 广东省 Guangdong|45 广西壮族自治区 Guangxi|46 海南省 Hainan|50 重庆市 Chongqing"
        "|51 四川省 Sichuan|52 贵州省 Guizhou|53 云南省 Yunnan|54 西藏自治区 Xizang"
        "|61 陕西省 Shaanxi|62 甘肃省 Gansu|63 青海省 Qinghai|64 宁夏回族自治区 Ningxia"
        "|65 新疆维吾尔自治区 Xinjiang"
    )
    found = {}
    for entry in names.split("|"):
        code, zh, en = entry.split(" ", maxsplit=2)
        found[f"DB{code}"] = trilingual(zh, en, "Innere Mongolei" if code == "15" else en)
    return found


#: Names in the numbers of local standards and of sectors; a name that is missing here is shown as
#: ×× like everything else that a cover lacks.
PROVINCES: Mapping[str, LocalizedText] = _provinces()
SECTORS: Mapping[str, str] = {"JY": "教育", "HJ": "环境", "JGJ": "建筑工程", "RB": "认证认可"}

MISSING = "××"
MISSING_DATE = "××××-××-××"

COVER: Mapping[str, LocalizedText] = {
    "replaces": trilingual("代替 {number}", "Replaces {number}", "Ersatz für {number}"),
    "draft_date": trilingual(
        "本稿完成日期：{date}", "Date of this draft: {date}", "Stand dieses Entwurfs: {date}"
    ),
    "published": trilingual("{date}发布", "Issued: {date}", "Ausgabe: {date}"),
    "effective": trilingual("{date}实施", "In force from: {date}", "In Kraft ab: {date}"),
    "issued": trilingual("发布", "", ""),
    "prevails_zh": trilingual(
        "", "The Chinese text prevails.", "Maßgeblich ist die chinesische Fassung."
    ),
    "prevails_en": trilingual("以英文文本为准。", "", "Maßgeblich ist die englische Fassung."),
    "prevails_de": trilingual("以德文文本为准。", "The German text prevails.", ""),
}

#: What stands before a text or in its place. Labels of remarks are told by their kind.
LABELS: Mapping[str, LocalizedText] = {
    "deprecated": trilingual("拒用", "DEPRECATED", "ABGELEHNT"),
    "source": trilingual("来源", "SOURCE", "QUELLE"),
    "where": trilingual("式中：", "where", "Dabei ist"),
    "picture": trilingual("（图待补）", "(picture missing)", "(Bild fehlt)"),
    "unsorted": trilingual("未归类内容", "Unsorted", "Nicht zugeordnet"),
}
CAPTION_WORDS: Mapping[str, LocalizedText] = {
    "table": trilingual("表", "Table", "Tabelle"),
    "figure": trilingual("图", "Figure", "Bild"),
}


def remark_label(kind: str) -> LocalizedText:
    """Return the label of a kind of remark, without its number.

    Raises:
        KeyError: if the kind has none.

    """
    label = KINDS[kind].label
    if label is None:
        raise KeyError(kind)
    return label


def said(words: LocalizedText, language: Language, **values: str) -> str:
    """Return words in a language with values for their {names}."""
    return words[language].format_map(values) if values else words[language]


def decimal(value: float, language: Language, places: int | None = None) -> str:
    """Return a number as a language writes it: 0.5 or 0,5; without places as short as it is."""
    plain = f"{value:.10g}" if places is None else f"{value:.{places}f}"
    return plain.replace(".", ",") if language == "de" else plain


def points(value: float, language: Language) -> str:
    """Return a score in words: 4分, 4 points, 4 Punkte."""
    number = decimal(value, language)
    if language == "zh":
        return f"{number}分"
    one = value == 1
    if language == "en":
        return f"{number} {'point' if one else 'points'}"
    return f"{number} {'Punkt' if one else 'Punkte'}"


#: Words of theme units and lesson plans (主题活动方案, 教案).
UNIT: Mapping[str, LocalizedText] = {
    "unit": trilingual("主题活动方案", "Theme unit", "Projektplanung"),
    "class_level": trilingual("年龄班", "Age group", "Altersgruppe"),
    "weeks": trilingual("活动周期", "Duration", "Dauer"),
    "domains": trilingual("活动领域", "Learning areas", "Bildungsbereiche"),
    "topics": trilingual("主题内容", "Topics", "Themenfelder"),
    "kindergarten": trilingual("幼儿园", "Kindergarten", "Kita"),
    "goals": trilingual("关联目标", "Linked goals", "Zielbezüge"),
    "number": trilingual("序号", "No.", "Nr."),
    "activity": trilingual("活动名称", "Activity", "Angebot"),
    "type": trilingual("活动类型", "Type", "Art"),
    "time": trilingual("活动时间", "Time", "Dauer"),
    "origin": trilingual("活动来源", "Origin", "Entstehung"),
    "place": trilingual("活动地点", "Place", "Ort"),
    "open_time": trilingual("时间不限", "open", "offen"),
    "week": trilingual("第{week}周", "Week {week}", "Woche {week}"),
    "slot": trilingual("时段", "Time of day", "Zeit"),
    "part": trilingual("审议内容", "Part", "Teil"),
    "decision": trilingual("处理", "Decision", "Entscheidung"),
    "reason": trilingual("理由", "Reason", "Begründung"),
    "before": trilingual("前审议", "Before", "Vorher"),
    "during": trilingual("中审议", "During", "Währenddessen"),
    "after": trilingual("后审议", "Afterwards", "Danach"),
    "present": trilingual("{count}人参加", "{count} present", "{count} anwesend"),
}
DAYS: tuple[LocalizedText, ...] = (
    trilingual("周一", "Monday", "Montag"),
    trilingual("周二", "Tuesday", "Dienstag"),
    trilingual("周三", "Wednesday", "Mittwoch"),
    trilingual("周四", "Thursday", "Donnerstag"),
    trilingual("周五", "Friday", "Freitag"),
)
DELIBERATION_DECISIONS: Mapping[str, LocalizedText] = {
    "keep": trilingual("保留", "keep", "beibehalten"),
    "adjust": trilingual("调整", "adjust", "anpassen"),
    "accepted": trilingual("采纳", "accepted", "angenommen"),
    "rejected": trilingual("不采纳", "not accepted", "abgelehnt"),
    "deferred": trilingual("暂缓", "deferred", "vertagt"),
}


def minutes_of(value: int, language: Language) -> str:
    """Return a time in minutes: 5分钟, 5 min."""
    return f"{value}分钟" if language == "zh" else f"{value} min"


def weeks_of(value: int, language: Language) -> str:
    """Return a time in weeks."""
    if language == "zh":
        return f"{value}周"
    one = value == 1
    if language == "en":
        return f"{value} {'week' if one else 'weeks'}"
    return f"{value} {'Woche' if one else 'Wochen'}"


def bracketed(words: str, language: Language) -> str:
    """Return words in the brackets of a language, to be put behind others."""
    return f"（{words}）" if language == "zh" else f" ({words})"
