"""Words of what is printed from a unit: plans of a day and a week, materials, letter."""

from collections.abc import Mapping

from curriculum_studio.core.languages import Trilingual, trilingual

HANDOUT: Mapping[str, Trilingual] = {
    # Plans
    "week": trilingual("周活动安排表", "Week plan", "Wochenplan"),
    "day": trilingual("一日活动计划", "Plan of the day", "Tagesplan"),
    "activity": trilingual("活动教案", "Lesson plan", "Angebotsplanung"),
    "theme": trilingual("主题", "Theme", "Projekt"),
    "class_level": trilingual("年龄班", "Age group", "Altersgruppe"),
    "class_name": trilingual("班级", "Group", "Gruppe"),
    "teacher": trilingual("教师", "Teacher", "Fachkraft"),
    "date": trilingual("日期", "Date", "Datum"),
    "week_number": trilingual("周次", "Week", "Woche"),
    "nth_week": trilingual("第{week}周", "Week {week}", "Woche {week}"),
    "weather": trilingual("天气", "Weather", "Wetter"),
    "children": trilingual("出勤人数", "Children present", "Anwesende Kinder"),
    "morning": trilingual("晨间活动", "Morning", "Ankommen"),
    "talk": trilingual("晨间谈话", "Morning talk", "Morgenkreis"),
    "group": trilingual("集体活动", "Group activity", "Gruppenangebot"),
    "group_aims": trilingual("活动目标", "Aims", "Ziele"),
    "group_materials": trilingual("活动准备", "Preparation", "Vorbereitung"),
    "key_point": trilingual("活动重点", "Key point", "Schwerpunkt"),
    "difficulty": trilingual("活动难点", "Difficulty", "Herausforderung"),
    "process": trilingual("活动过程", "Process", "Ablauf"),
    "area": trilingual("区域游戏", "Play areas", "Freispiel und Spielbereiche"),
    "outdoor": trilingual("户外活动", "Outdoors", "Draußen"),
    "daily": trilingual("生活活动", "Daily routine", "Alltag"),
    "home": trilingual("家园共育", "With families", "Mit Familien"),
    "support": trilingual(
        "观察与支持", "What to watch and support", "Beobachtung und Unterstützung"
    ),
    "looking_back": trilingual("一日活动反思", "Looking back on the day", "Rückblick auf den Tag"),
    "outdoor_note": trilingual(
        "每天户外活动不少于2小时。",
        "At least two hours outdoors a day.",
        "Täglich mindestens zwei Stunden draußen.",
    ),
    # Materials
    "materials": trilingual("材料汇总表", "List of materials", "Materialliste"),
    "number": trilingual("序号", "No.", "Nr."),
    "material": trilingual("材料", "Material", "Material"),
    "amount": trilingual("数量", "Amount", "Anzahl"),
    "used_in": trilingual("用于活动", "Used in", "Für welches Angebot"),
    "ready": trilingual("已备", "Ready", "Bereit"),
    "no_materials": trilingual(
        "活动里还没有写“物质准备”。",
        "No activity names its materials yet.",
        "Noch kein Angebot nennt sein Material.",
    ),
    "materials_note": trilingual(
        "几个活动都用的材料只列一次，数量是各活动之和，可以重复使用的请酌减。",
        "What several activities need stands once; amounts are summed up, so reduce what is used"
        " again.",
        "Was mehrere Angebote brauchen, steht einmal; die Anzahl ist die Summe. Was wieder"
        " verwendet wird, bitte verringern.",
    ),
    # Letter
    "letter": trilingual("致家长的一封信", "A letter to families", "Elternbrief"),
    "greeting": trilingual("亲爱的家长朋友：", "Dear families,", "Liebe Eltern, liebe Familien,"),
    "hello": trilingual("您好！", "", ""),
    "begin": trilingual(
        "接下来的{weeks}，{class_level}的孩子们将一起走进主题“{title}”。",
        "In the coming {weeks}, the children ({class_level}) explore the theme “{title}”.",
        "in den kommenden {weeks} beschäftigen sich die Kinder ({class_level}) mit dem Thema"
        " „{title}“.",
    ),
    "why": trilingual("为什么是这个主题", "Why this theme", "Warum dieses Thema"),
    "hopes": trilingual(
        "我们希望孩子在游戏和生活中：",
        "Through play and everyday life we hope that your child:",
        "Im Spiel und im Alltag wünschen wir uns, dass Ihr Kind:",
    ),
    "hopes_title": trilingual("我们期待的", "What we hope for", "Was wir uns wünschen"),
    "doing": trilingual("孩子们会做什么", "What the children will do", "Was die Kinder tun"),
    "help": trilingual(
        "您可以怎样参与（自愿）",
        "How you can join in (if you like)",
        "Wie Sie mitmachen können (freiwillig)",
    ),
    "no_help": trilingual(
        "请听孩子讲一讲在园里的发现，这就是最好的支持。",
        "Listen to what your child tells you: that is the best support.",
        "Hören Sie Ihrem Kind zu, wenn es erzählt: Das ist die beste Unterstützung.",
    ),
    "thanks": trilingual(
        "谢谢您的支持！有任何想法，欢迎随时与老师交流。",
        "Thank you! Please talk to us at any time.",
        "Herzlichen Dank! Sprechen Sie uns jederzeit gern an.",
    ),
    "our_kindergarten": trilingual("幼儿园班级教师", "Your teachers", "Ihr Kita-Team"),
    "letter_date": trilingual(
        "　　　　年　　月　　日", "Date: ____________", "Datum: ____________"
    ),
    "consent": trilingual(
        "照片使用知情同意书", "Consent to photos", "Einwilligung in Fotoaufnahmen"
    ),
    "consent_what": trilingual(
        "活动中老师会拍摄孩子的作品和活动照片，不出现孩子姓名。请您分别选择：",
        "During the theme we take photos of the children’s work and play, without names. Please"
        " tick what you agree to:",
        "Während des Projekts fotografieren wir Werke und Spielsituationen, ohne Namen. Bitte"
        " kreuzen Sie an, womit Sie einverstanden sind:",
    ),
    "consent_class": trilingual(
        "在班级墙面和孩子的成长档案中使用",
        "Display in the group room and in my child’s portfolio",
        "Aushang im Gruppenraum und Portfolio meines Kindes",
    ),
    "consent_families": trilingual(
        "在本班家长之间分享",
        "Sharing with the families of this group",
        "Weitergabe an die Familien der Gruppe",
    ),
    "consent_project": trilingual(
        "在课程资料和教研交流中使用（面部不可辨认）",
        "Use in curriculum material and training (faces not recognisable)",
        "Nutzung in Fachmaterial und Fortbildung (Gesichter nicht erkennbar)",
    ),
    "yes": trilingual("同意", "Yes", "Ja"),
    "no": trilingual("不同意", "No", "Nein"),
    "consent_free": trilingual(
        "是否同意由您自愿决定，不影响孩子参加任何活动；您可以随时告诉老师撤回同意，"
        "我们会停止使用并删除照片。",
        "Your consent is voluntary and does not affect your child’s taking part. You can withdraw"
        " it at any time; we then stop using the photos and delete them.",
        "Die Einwilligung ist freiwillig; ohne sie entstehen Ihrem Kind keine Nachteile. Sie können"
        " sie jederzeit für die Zukunft widerrufen; die Fotos werden dann nicht mehr verwendet und"
        " gelöscht.",
    ),
    "child": trilingual("幼儿姓名", "Child’s name", "Name des Kindes"),
    "guardian": trilingual(
        "监护人签名", "Signature of a parent or guardian", "Unterschrift der Sorgeberechtigten"
    ),
}

#: A box to tick.
BOX = "☐"
