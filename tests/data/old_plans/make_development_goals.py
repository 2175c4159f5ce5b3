"""Lists of goals of the development set, as houses write them that number and group in other ways."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count

#: Numbers of a level, by their place: 一、（一）1. (1).
CHINESE = "一二三四五六七八九十"


def at(level: int, *texts: str) -> list[dict]:
    """What is right to read of lines of one level."""
    return [{"level": level, "text": text} for text in texts]


@plan("framework-09")
def ages_over_areas_over_numbered_goals():
    page = Page()
    page.title("××幼儿园各年龄段教育目标")
    ages = {
        "小班": {"健康": ["愿意来园，情绪安定。", "能双脚向前跳。"], "语言": ["愿意开口说话。"]},
        "中班": {"健康": ["能单脚站立片刻。", "自己穿脱衣服。"], "语言": ["能说完整的句子。"]},
    }
    goals = []
    for place, (age, areas) in enumerate(ages.items()):
        page.lines(f"{CHINESE[place]}、{age}教育目标")
        goals += at(1, f"{age}教育目标")
        for number, (area, texts) in enumerate(areas.items()):
            page.lines(f"（{CHINESE[number]}）{area}领域")
            page.lines(*count(texts, "{}. {}"))
            goals += at(2, f"{area}领域") + at(3, *texts)
    return page, {"kind": "framework", "title": "××幼儿园各年龄段教育目标", "goals": goals}


@plan("framework-10")
def goals_with_typical_behaviour_by_age():
    page = Page()
    page.title("语言领域目标与典型表现")
    groups = {
        "（一）倾听与表达": {
            "目标1 认真听并能听懂": ["别人说话时看着对方。", "听不明白时会追问。"],
            "目标2 愿意讲话": ["在熟人面前说得清楚。", "说话时声音自然。"],
        },
        "（二）阅读": {"目标1 喜欢看图书": ["主动要求大人讲书。", "看完后放回原处。"]},
    }
    goals = []
    for area, inner in groups.items():
        page.bold(area)
        goals += at(1, area[3:])
        for name, texts in inner.items():
            page.lines(name, "典型表现：")
            page.lines(*count(texts, "{}．{}"))
            goals += at(2, name[4:]) + at(3, "典型表现：") + at(4, *texts)
    return page, {"kind": "framework", "title": "语言领域目标与典型表现", "goals": goals}


@plan("framework-11")
def areas_by_age_with_lists_in_the_cells():
    page = Page(landscape=True)
    page.title("××幼儿园三个年龄段五大领域目标")
    rows = [
        ("健康", "1.情绪稳定。\n2.爱吃各种食物。", "1.动作协调。\n2.会自己擦嘴。", "1.动作灵活。"),
        ("社会", "1.和老师亲近。", "1.和同伴合作。\n2.遵守班级规则。", "1.主动帮助别人。"),
        ("艺术", "1.跟着音乐摆动。", "1.大胆涂画。", "1.和同伴合唱。\n2.装饰教室。"),
    ]
    ages = ("小班", "中班", "大班")
    page.table([["领域", *ages], *map(list, rows)])
    goals = []
    for name, *cells in rows:
        goals += at(1, name)
        for age, cell in zip(ages, cells, strict=True):
            goals += at(2, age) + at(3, *(line[2:] for line in cell.split("\n")))
    return page, {"kind": "framework", "title": "××幼儿园三个年龄段五大领域目标", "goals": goals}


@plan("framework-12")
def goals_by_term_in_a_table_with_two_heads():
    page = Page(landscape=True)
    page.title("中班学年目标")
    rows = [
        ("健康", "生活习惯", "饭前洗手不用提醒。", "自己整理床铺。"),
        (ABOVE, "动作", "走平衡木不掉下来。", "连续拍球十次。"),
        ("科学", "探究", "比较两片叶子的不同。", "记录种子每天的变化。"),
        (ABOVE, "数学", "数到十。", "按规律排队。"),
    ]
    page.table(
        [
            ["领域", "子领域", "目标", LEFT],
            [ABOVE, ABOVE, "上学期", "下学期"],
            *map(list, rows),
        ]
    )
    goals = []
    for area, group, first, second in rows:
        goals += [] if area is ABOVE else at(1, area)
        goals += at(2, group) + at(3, "上学期") + at(4, first) + at(3, "下学期") + at(4, second)
    return page, {"kind": "framework", "title": "中班学年目标", "goals": goals}


@plan("framework-13")
def goals_by_indentation_and_dashes():
    page = Page()
    page.title("大班幼小衔接目标")
    groups = {
        "身心准备": ["向往小学。", "情绪稳定。"],
        "生活准备": ["作息有规律。", "自己整理书包。", "做事不拖拉。"],
        "学习准备": ["坐得住十五分钟。", "对文字好奇。"],
    }
    goals = []
    for name, texts in groups.items():
        page.lines(f"● {name}")
        page.lines(*(f"—— {text}" for text in texts), indent=True)
        goals += at(1, name) + at(2, *texts)
    return page, {"kind": "framework", "title": "大班幼小衔接目标", "goals": goals}


@plan("framework-14")
def german_goals_below_areas():
    page = Page(font="Calibri")
    page.title("Bildungsziele unserer Einrichtung")
    areas = {
        "1. Sprache und Literacy": ["Freude am Erzählen haben", "Reime erkennen und erfinden"],
        "2. Bewegung und Gesundheit": ["Sicher klettern und balancieren", "Sich allein anziehen"],
        "3. Musik": ["Einfache Lieder mitsingen", "Den Takt mit Klanghölzern halten"],
    }
    goals = []
    for area, texts in areas.items():
        page.bold(area)
        page.numbered(texts, "List Bullet")
        goals += at(1, area[3:]) + at(2, *texts)
    return page, {
        "kind": "framework",
        "language": "de",
        "title": "Bildungsziele unserer Einrichtung",
        "goals": goals,
    }


@plan("framework-15")
def goals_with_codes_of_two_numbers():
    page = Page()
    page.title("小班幼儿社会领域培养目标")
    groups = {
        "1 自我": ["说出自己的名字和年龄。", "自己的事情自己做。"],
        "2 同伴": ["一起玩玩具。", "轮流滑滑梯。"],
    }
    goals = []
    for at_group, (name, texts) in enumerate(groups.items(), 1):
        page.bold(name)
        page.lines(*(f"{at_group}.{number} {text}" for number, text in enumerate(texts, 1)))
        goals += at(1, name[2:]) + at(2, *texts)
    return page, {"kind": "framework", "title": "小班幼儿社会领域培养目标", "goals": goals}


@plan("framework-16")
def german_goals_by_age_in_a_table():
    page = Page(landscape=True, font="Calibri")
    page.title("Entwicklungsziele nach Alter")
    ages = ("3–4 Jahre", "4–5 Jahre", "5–6 Jahre")
    rows = [
        ("Motorik", "hüpft auf zwei Beinen", "hüpft auf einem Bein", "fährt Roller"),
        ("Sprache", "spricht in ganzen Sätzen", "erzählt Erlebtes", "erzählt eine Geschichte nach"),
        ("Soziales", "spielt neben anderen", "spielt mit anderen", "löst Streit mit Worten"),
    ]
    page.table([["Bereich", *ages], *map(list, rows)])
    goals = []
    for name, *texts in rows:
        goals += at(1, name)
        for age, text in zip(ages, texts, strict=True):
            goals += at(2, age) + at(3, text)
    return page, {
        "kind": "framework",
        "language": "de",
        "title": "Entwicklungsziele nach Alter",
        "goals": goals,
    }


@plan("framework-17")
def goals_of_areas_in_running_sections():
    page = Page()
    page.title("幼儿园大班教育目标")
    page.lines("我园根据幼儿的年龄特点和本地实际，制定以下目标。")
    areas = {
        "健康": ["跑跳时动作协调。", "自觉遵守安全规则。", "每天刷牙两次。"],
        "语言": ["说普通话。", "完整讲述一件事。"],
        "社会": ["为集体做事。", "爱家乡。"],
        "科学": ["提出问题并动手找答案。", "十以内加减。"],
        "艺术": ["随音乐打节奏。", "用多种材料做东西。"],
    }
    goals = []
    for place, (area, texts) in enumerate(areas.items()):
        page.lines(f"{CHINESE[place]}、{area}")
        page.lines(*count(texts, "（{}）{}"))
        goals += at(1, area) + at(2, *texts)
    return page, {"kind": "framework", "title": "幼儿园大班教育目标", "goals": goals}


@plan("framework-18")
def goals_in_one_list_without_headings():
    page = Page()
    page.title("××幼儿园培养目标")
    texts = [
        "身体健康，动作协调。",
        "乐于交往，善于表达。",
        "好奇好问，勤于动手。",
        "感受美，表现美。",
    ]
    page.lines(*count([*texts, "亲近自然。"]))
    return page, {
        "kind": "framework",
        "title": "××幼儿园培养目标",
        "goals": at(1, *texts, "亲近自然。"),
    }


@plan("framework-19")
def areas_and_goals_as_plain_lines():
    page = Page()
    page.heading("小班下学期发展目标", 1)
    areas = {
        "健康领域": ["按时午睡。", "吃完自己的一份饭。"],
        "语言领域": ["讲短句。", "听老师讲故事。"],
        "艺术领域": ["唱五首歌。"],
    }
    goals = []
    for area, texts in areas.items():
        page.lines(area, *texts)
        goals += at(1, area) + at(2, *texts)
    return page, {"kind": "framework", "title": "小班下学期发展目标", "goals": goals}


@plan("framework-20")
def german_goals_with_colons_and_dashes():
    page = Page(font="Arial")
    page.title("Erziehungsziele in unserer Kita")
    areas = {
        "Ich-Kompetenz:": ["Gefühle benennen", "Nein sagen können", "Stolz sein dürfen"],
        "Sozialkompetenz:": ["Teilen und abwechseln", "Regeln einhalten"],
        "Sachkompetenz:": ["Fragen stellen", "Zusammenhänge entdecken"],
    }
    goals = []
    for area, texts in areas.items():
        page.lines(area, *(f"- {text}" for text in texts))
        goals += at(1, area) + at(2, *texts)
    return page, {
        "kind": "framework",
        "language": "de",
        "title": "Erziehungsziele in unserer Kita",
        "goals": goals,
    }


@plan("framework-21")
def goals_of_one_age_in_a_table_of_areas_across():
    page = Page(landscape=True)
    page.title("××幼儿园分年龄段发展目标")
    rows = [
        ("小班", "爱吃饭。\n会洗手。", "说出名字。", "跟人打招呼。"),
        ("中班", "跑得稳。", "讲完整句子。\n爱听故事。", "会轮流。"),
        ("大班", "会跳绳。", "讲述见闻。", "当值日生。"),
    ]
    areas = ("健康", "语言", "社会")
    page.table([["年龄段", *areas], *map(list, rows)])
    goals = []
    for age, *cells in rows:
        goals += at(1, age)
        for area, cell in zip(areas, cells, strict=True):
            goals += at(2, area) + at(3, *cell.split("\n"))
    return page, {"kind": "framework", "title": "××幼儿园分年龄段发展目标", "goals": goals}


@plan("framework-22")
def months_of_habits_in_chapters_with_styles():
    page = Page()
    page.heading("幼儿园习惯养成教育目标", 1)
    page.lines("为培养幼儿良好习惯，特制定本目标。")
    goals = []
    for age, areas in {
        "小班": {"生活习惯": ["饭前洗手。", "不挑食。"], "学习习惯": ["爱看书。"]},
        "大班": {"生活习惯": ["自己铺床。"], "学习习惯": ["坐姿端正。", "先想后做。"]},
    }.items():
        page.heading(age, 2)
        goals += at(1, age)
        for name, texts in areas.items():
            page.heading(name, 3)
            page.lines(*count(texts, "{}、{}"))
            goals += at(2, name) + at(3, *texts)
    return page, {"kind": "framework", "title": "幼儿园习惯养成教育目标", "goals": goals}


@plan("framework-23")
def a_table_below_each_area():
    page = Page()
    page.title("3-6岁幼儿劳动教育目标一览")
    goals = []
    for area, rows in {
        "一、自我服务": [("3-4岁", "自己吃饭。"), ("4-5岁", "自己穿鞋。")],
        "二、集体劳动": [("3-4岁", "收玩具。"), ("4-5岁", "擦桌子。\n浇花。")],
    }.items():
        page.lines(area)
        page.table([["年龄", "目标"], *map(list, rows)])
        goals += at(1, area[2:])
        for age, cell in rows:
            goals += at(2, age) + at(3, *cell.split("\n"))
    return page, {"kind": "framework", "title": "3-6岁幼儿劳动教育目标一览", "goals": goals}


@plan("framework-24")
def german_goals_in_sentences_with_an_introduction():
    page = Page(font="Calibri")
    page.title("Ziele unserer pädagogischen Arbeit")
    page.lines("Unsere Arbeit richtet sich nach den Bedürfnissen der Kinder und ihrer Familien.")
    goals = []
    for area, texts in {
        "Sprache": ["Das Kind erzählt gern.", "Das Kind hört anderen zu."],
        "Bewegung": ["Das Kind bewegt sich sicher.", "Das Kind kennt Ballspiele."],
        "Miteinander": ["Das Kind tröstet andere."],
    }.items():
        page.heading(area, 2)
        page.lines(*texts)
        goals += at(1, area) + at(2, *texts)
    return page, {
        "kind": "framework",
        "language": "de",
        "title": "Ziele unserer pädagogischen Arbeit",
        "goals": goals,
    }


@plan("framework-25")
def goals_with_an_area_and_their_sentence_in_one_line():
    page = Page()
    page.title("中班下学期教育目标")
    groups = {
        "一、健康": ["（1）动作：会拍球。", "（2）习惯：按时喝水。"],
        "二、艺术": ["（1）音乐：会打节奏。", "（2）美术：会用水粉。", "（3）表演：敢上台。"],
    }
    goals = []
    for area, texts in groups.items():
        page.bold(area)
        page.lines(*texts, indent=True)
        goals += at(1, area[2:]) + at(2, *(text[3:] for text in texts))
    return page, {"kind": "framework", "title": "中班下学期教育目标", "goals": goals}


@plan("framework-26")
def goals_in_a_table_with_a_title_row():
    page = Page()
    page.table(
        [
            ["大班上学期发展目标", LEFT, LEFT],
            ["领域", "维度", "发展目标"],
            ["健康", "体能", "连续跳绳二十下。"],
            [ABOVE, "习惯", "主动喝水。"],
            ["科学", "数学", "十以内的分合。"],
            [ABOVE, "探究", "记录天气。"],
        ]
    )
    goals = at(1, "健康") + at(2, "体能") + at(3, "连续跳绳二十下。")
    goals += at(2, "习惯") + at(3, "主动喝水。")
    goals += at(1, "科学") + at(2, "数学") + at(3, "十以内的分合。")
    goals += at(2, "探究") + at(3, "记录天气。")
    return page, {"kind": "framework", "title": "大班上学期发展目标", "goals": goals}
