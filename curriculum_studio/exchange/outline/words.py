"""Words that documents carry by rule, in their own language and not in that of the program.

GB/T 1.1-2020 for Chinese, ISO/IEC Directives Part 2 for English, DIN 820-2 for German.
"""

from collections.abc import Mapping

from curriculum_studio.domain.languages import Language, Trilingual


def _words(zh: str, en: str, de: str) -> Trilingual:
    return Trilingual(zh=zh, en=en, de=de)


#: Fixed sentences by the name under which a group can replace them (`FrontMatter.overrides`).
SENTENCES: Mapping[str, Trilingual] = {
    "drafted_by": _words(
        "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》"
        "的规定起草。",
        "This document is drafted in accordance with GB/T 1.1—2020, Directives for standardization"
        " — Part 1: Rules for the structure and drafting of standardizing documents.",
        "Dieses Dokument wurde nach GB/T 1.1—2020, Richtlinien für die Normungsarbeit — Teil 1:"
        " Regeln für Aufbau und Abfassung von Normungsdokumenten, erarbeitet.",
    ),
    "replaces": _words(
        "本文件代替{replaces}。",
        "This document replaces {replaces}.",
        "Dieses Dokument ersetzt {replaces}.",
    ),
    "adopts": _words(
        "本文件采用{adopts}。",
        "This document adopts {adopts}.",
        "Dieses Dokument übernimmt {adopts}.",
    ),
    "patent": _words(
        "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。",
        "Attention is drawn to the possibility that some of the elements of this document are the"
        " subject of patent rights. The issuing body of this document is not responsible for"
        " identifying any such patent rights.",
        "Es wird auf die Möglichkeit hingewiesen, dass einige Elemente dieses Dokuments"
        " Patentrechte berühren. Die herausgebende Stelle ist nicht dafür verantwortlich, solche"
        " Patentrechte zu identifizieren.",
    ),
    "proposer": _words(
        "本文件由{proposer}提出并归口。",
        "This document was proposed by, and is under the responsibility of, {proposer}.",
        "Dieses Dokument wurde vorgeschlagen und wird betreut von: {proposer}.",
    ),
    "drafting_bodies": _words(
        "本文件起草单位：{bodies}。",
        "Drafting organizations of this document: {bodies}.",
        "An der Erarbeitung dieses Dokuments beteiligte Stellen: {bodies}.",
    ),
    "drafters": _words(
        "本文件主要起草人：{drafters}。",
        "Main drafters of this document: {drafters}.",
        "An der Abfassung dieses Dokuments maßgeblich beteiligt: {drafters}.",
    ),
    "first_edition": _words(
        "本文件为首次发布。",
        "This document is issued for the first time.",
        "Dieses Dokument erscheint zum ersten Mal.",
    ),
    "references_lead": _words(
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
    "references_none": _words(
        "本文件没有规范性引用文件。",
        "There are no normative references in this document.",
        "Es gibt keine normativen Verweisungen in diesem Dokument.",
    ),
    "terms_lead": _words(
        "下列术语和定义适用于本文件。",
        "For the purposes of this document, the following terms and definitions apply.",
        "Für die Anwendung dieses Dokuments gelten die folgenden Begriffe.",
    ),
    "terms_none": _words(
        "本文件没有需要界定的术语和定义。",
        "No terms and definitions are listed in this document.",
        "In diesem Dokument werden keine Begriffe aufgeführt.",
    ),
    "patent_call": _words(
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
BANNERS: Mapping[str, Trilingual] = {
    "group": _words("团体标准", "Association standard", "Verbandsstandard"),
    "local": _words(
        "{province}地方标准", "Local standard · {province}", "Regionalstandard · {province}"
    ),
    "sector": _words(
        "中华人民共和国{sector}行业标准",
        "Sector standard of the People’s Republic of China",
        "Branchenstandard der Volksrepublik China",
    ),
    "national": _words(
        "中华人民共和国国家标准",
        "National Standard of the People’s Republic of China",
        "Nationaler Standard der Volksrepublik China",
    ),
    "enterprise": _words("企业标准", "Enterprise standard", "Unternehmensstandard"),
    "internal": _words("内部文件", "Internal document", "Internes Dokument"),
}


def _provinces() -> dict[str, Trilingual]:
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
        found[f"DB{code}"] = _words(zh, en, "Innere Mongolei" if code == "15" else en)
    return found


#: Names in the numbers of local standards and of sectors; a name that is missing here is shown as
#: ×× like everything else that a cover lacks.
PROVINCES: Mapping[str, Trilingual] = _provinces()
SECTORS: Mapping[str, str] = {"JY": "教育", "HJ": "环境", "JGJ": "建筑工程", "RB": "认证认可"}

MISSING = "××"
MISSING_DATE = "××××-××-××"

COVER: Mapping[str, Trilingual] = {
    "replaces": _words("代替 {number}", "Replaces {number}", "Ersatz für {number}"),
    "draft_date": _words(
        "本稿完成日期：{date}", "Date of this draft: {date}", "Stand dieses Entwurfs: {date}"
    ),
    "published": _words("{date}发布", "Issued: {date}", "Ausgabe: {date}"),
    "effective": _words("{date}实施", "In force from: {date}", "In Kraft ab: {date}"),
    "issued": _words("发布", "", ""),
    "prevails_zh": _words(
        "", "The Chinese text prevails.", "Maßgeblich ist die chinesische Fassung."
    ),
    "prevails_en": _words("以英文文本为准。", "", "Maßgeblich ist die englische Fassung."),
    "prevails_de": _words("以德文文本为准。", "The German text prevails.", ""),
}

#: Before the text: labels of remarks. The number follows where there are several.
LABELS: Mapping[str, Trilingual] = {
    "note": _words("注", "NOTE", "ANMERKUNG"),
    "example": _words("示例", "EXAMPLE", "BEISPIEL"),
    "warning": _words("警示", "WARNING", "WARNUNG"),
    "teacher": _words("教师支持", "For teachers", "Für die Fachkraft"),
    "deprecated": _words("拒用", "DEPRECATED", "ABGELEHNT"),
    "source": _words("来源", "SOURCE", "QUELLE"),
    "where": _words("式中：", "where", "Dabei ist"),
    "picture": _words("（图待补）", "(picture missing)", "(Bild fehlt)"),
    "unsorted": _words("未归类内容", "Unsorted", "Nicht zugeordnet"),
}
CAPTION_WORDS: Mapping[str, Trilingual] = {
    "table": _words("表", "Table", "Tabelle"),
    "figure": _words("图", "Figure", "Bild"),
}


def said(words: Trilingual, language: Language, **values: str) -> str:
    """Return words in a language with values for their {names}."""
    return words.get(language).format_map(values) if values else words.get(language)


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
UNIT: Mapping[str, Trilingual] = {
    "unit": _words("主题活动方案", "Theme unit", "Projektplanung"),
    "class_level": _words("年龄班", "Age group", "Altersgruppe"),
    "weeks": _words("活动周期", "Duration", "Dauer"),
    "domains": _words("活动领域", "Learning areas", "Bildungsbereiche"),
    "topics": _words("主题内容", "Topics", "Themenfelder"),
    "kindergarten": _words("幼儿园", "Kindergarten", "Kindergarten"),
    "goals": _words("关联目标", "Linked goals", "Zielbezüge"),
    "number": _words("序号", "No.", "Nr."),
    "activity": _words("活动名称", "Activity", "Angebot"),
    "type": _words("活动类型", "Type", "Art"),
    "time": _words("活动时间", "Time", "Dauer"),
    "origin": _words("活动来源", "Origin", "Entstehung"),
    "place": _words("活动地点", "Place", "Ort"),
    "open_time": _words("时间不限", "open", "offen"),
    "week": _words("第{week}周", "Week {week}", "Woche {week}"),
    "slot": _words("时段", "Time of day", "Zeit"),
    "part": _words("审议内容", "Part", "Teil"),
    "decision": _words("处理", "Decision", "Entscheidung"),
    "reason": _words("理由", "Reason", "Begründung"),
    "before": _words("审议前", "Before", "Vorher"),
    "during": _words("审议中", "During", "Währenddessen"),
    "after": _words("审议后", "Afterwards", "Danach"),
}
DAYS: tuple[Trilingual, ...] = (
    _words("周一", "Monday", "Montag"),
    _words("周二", "Tuesday", "Dienstag"),
    _words("周三", "Wednesday", "Mittwoch"),
    _words("周四", "Thursday", "Donnerstag"),
    _words("周五", "Friday", "Freitag"),
)
DELIBERATION_DECISIONS: Mapping[str, Trilingual] = {
    "keep": _words("保留", "keep", "beibehalten"),
    "adjust": _words("调整", "adjust", "anpassen"),
    "accepted": _words("采纳", "accepted", "angenommen"),
    "rejected": _words("不采纳", "not accepted", "abgelehnt"),
    "deferred": _words("暂缓", "deferred", "vertagt"),
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
