"""Theme units of the fifth set, the half that is open."""

from tests.data.old_plans.make_open_5_lessons import FOUR, THREE, plan
from tests.data.old_plans.writer import LEFT, Page, count, step


@plan("unit-01")
def theme_in_lines_with_domains_in_brackets():
    """Chinese numbers before headings; branches with their leaves in a line; domains in brackets."""
    page = Page()
    page.title("中班主题活动计划——我的名字")
    page.lines("班级：中二班　　教师：魏老师、姜老师", "活动时间：2025年9月8日至9月26日（三周）")
    page.bold("一、主题由来")
    origin = (
        "开学贴名字时，两个叫“涵涵”的孩子拿错了杯子，大家开始说自己的名字是谁起的、是什么意思。"
    )
    page.lines(origin, indent=True)
    page.bold("二、主题目标")
    goals = [
        "知道自己名字的来历，能向别人介绍。",
        "认得自己的名字和几个同伴的名字。",
        "喜欢自己的名字，也尊重别人的名字。",
    ]
    page.lines(*count(goals, "{}、{}"))
    page.bold("三、主题网络图")
    web = {
        "名字的故事": ["谁给我起的名字", "小名和大名"],
        "名字里的字": ["姓什么的人最多", "笔画有几画"],
        "名字用在哪里": ["我的标记", "签到本"],
    }
    page.lines(*(f"{branch}：{'、'.join(leaves)}" for branch, leaves in web.items()))
    page.bold("四、主题活动安排")
    rows = [
        ("我叫什么名字", "语言"),
        ("姓什么的人最多", "科学"),
        ("名字变变变", "艺术"),
        ("点名歌", "音乐"),
        ("请叫我的名字", "社会"),
    ]
    page.lines(*(f"{n}．{title}（{domain}）" for n, (title, domain) in enumerate(rows, 1)))
    page.bold("五、环境创设")
    environment = "在门口设签到墙，孩子每天把自己的名字卡插进去。"
    page.lines(environment, indent=True)
    page.bold("六、家园共育")
    family = "请爸爸妈妈把起名字的故事讲给孩子听，写在一张卡片上。"
    page.lines(family, indent=True)
    return page, {
        "kind": "unit",
        "title": "我的名字",
        "class": "中二班",
        "class_level": "中班",
        "teachers": ["魏老师", "姜老师"],
        "start": "2025-09-08",
        "end": "2025-09-26",
        "duration_weeks": 3,
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [{"title": title, "domain": domain} for title, domain in rows],
        "environment": environment,
        "family": family,
    }


@plan("unit-02")
def theme_table_and_a_table_of_activities():
    """Names on the left of one table, activities with their week in another."""
    page = Page(font="等线")
    page.title("主题活动计划表")
    origin = "雨后的操场上积了一个个小水坑，孩子们穿着雨鞋踩来踩去，问水从哪里来、会到哪里去。"
    goals = ["感知下雨前后的变化。", "会用画和数字记录天气。", "雨天知道保护自己，走路不跑。"]
    page.table(
        [
            ["主题名称", "下雨啦", "班级", "大三班"],
            ["实施时间", "2025.4.7—4.18", "教师", "董老师"],
            ["主题来源", origin, LEFT, LEFT],
            ["主题目标", "\n".join(count(goals, "{}. {}")), LEFT, LEFT],
            ["环境布置", "窗边挂雨量瓶，墙上贴两周的天气表。", LEFT, LEFT],
            ["家园配合", "下雨天和孩子走路来园，听听雨打在伞上的声音。", LEFT, LEFT],
        ],
        bold=(0, 2),
    )
    rows = [
        ("第一周", "雨从哪里来", "科学", "集体"),
        ("第一周", "小雨沙沙", "艺术", "集体"),
        ("第一周", "量雨水", "科学", "小组"),
        ("第二周", "雨天安全", "健康", "集体"),
        ("第二周", "雨滴旅行记", "语言", "集体"),
        ("第二周", "踩水坑", "健康", "户外"),
    ]
    page.bold("活动安排")
    page.table([["周次", "活动名称", "领域", "形式"], *map(list, rows)])
    return page, {
        "kind": "unit",
        "title": "下雨啦",
        "class": "大三班",
        "class_level": "大班",
        "teachers": ["董老师"],
        "start": "2025-04-07",
        "end": "2025-04-18",
        "origin": origin,
        "goals": goals,
        "activities": [
            {"title": title, "domain": domain, "form": form} for _, title, domain, form in rows
        ],
        "environment": "窗边挂雨量瓶，墙上贴两周的天气表。",
        "family": "下雨天和孩子走路来园，听听雨打在伞上的声音。",
    }


@plan("unit-03")
def theme_with_word_headings_and_areas():
    """Headings of Word; the web as bullets of two levels; areas as a table."""
    page = Page(font="微软雅黑")
    page.heading("小班主题《我爱吃水果》", 1)
    page.lines("小四班　教师：袁老师　时长：两周")
    page.heading("主题说明", 2)
    origin = (
        "水果点心的时候，有的孩子只吃苹果，有的什么都不碰。我们想让孩子看一看、闻一闻、尝一尝。"
    )
    page.lines(origin)
    page.heading("主题目标", 2)
    goals = ["认识四五种水果，说出颜色和味道。", "愿意尝一尝没吃过的水果。"]
    page.numbered(goals)
    page.heading("主题网络", 2)
    web = {"看水果": ["红红的苹果", "水果影子"], "尝水果": ["酸酸甜甜", "水果沙拉"]}
    for branch, leaves in web.items():
        page.numbered([branch], "List Bullet")
        page.numbered(leaves, "List Bullet 2")
    page.heading("集体活动", 2)
    activities = [
        ("科学", "酸酸甜甜"),
        ("语言", "红红的苹果"),
        ("艺术", "水果印章"),
        ("健康", "摘水果"),
    ]
    page.lines(*(f"{domain}：《{title}》" for domain, title in activities))
    page.heading("区域活动", 2)
    areas = [
        ("娃娃家", "水果模型、榨汁机、托盘"),
        ("美工区", "切开的藕和苹果、颜料、白布"),
        ("益智区", "水果对半拼图"),
    ]
    page.table([["区域", "投放材料"], *map(list, areas)])
    page.heading("家园共育", 2)
    page.lines("周三请带一种水果来园，洗干净，不用切。")
    return page, {
        "kind": "unit",
        "title": "我爱吃水果",
        "class": "小四班",
        "class_level": "小班",
        "teachers": ["袁老师"],
        "duration_weeks": 2,
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [{"title": title, "domain": domain} for domain, title in activities],
        "areas": [f"{name}：{text}" for name, text in areas],
        "family": "周三请带一种水果来园，洗干净，不用切。",
    }


@plan("unit-04")
def theme_with_a_table_for_each_lesson():
    """A few lines of the theme, then two lessons, each in a table of its own."""
    page = Page()
    page.title("大班主题活动“神奇的纸”")
    page.label("主题来源：", "折纸飞机的时候，孩子们发现厚纸飞不远，薄纸容易软。")
    goals = ["比较各种纸的厚薄、软硬和吸水性。", "会用纸做玩具，爱惜纸张。"]
    page.label("主题目标：", "")
    page.lines(*count(goals, "{}．{}"))
    lessons = [
        (
            "纸桥承重",
            "科学",
            ["发现把纸折一折能托住更多的东西。", "能和同伴一起做实验。"],
            "白纸、积木两块、硬币一盒",
            [
                ("提出问题", ["一张平平的纸能放几个硬币？"]),
                ("动手实验", ["把纸卷一卷、折一折，再放硬币。", "把最多的数记下来。"]),
                ("交流发现", ["看看哪一组的桥最牢，是怎么折的。"]),
            ],
        ),
        (
            "纸条变变变",
            "美术",
            ["学习卷、绕、粘纸条。", "大胆想象，做出自己的作品。"],
            "彩色纸条、胶棒、底板",
            [
                ("欣赏作品", ["看看纸条画里藏着什么。"]),
                ("讨论方法", ["怎样让纸条站起来？怎样卷得紧？"]),
                ("幼儿创作", ["自选纸条做一幅画。"]),
                ("作品展览", ["给作品起名字，贴在走廊。"]),
            ],
        ),
    ]
    for number, (title, domain, aims, things, course) in enumerate(lessons, 1):
        page.bold(f"活动{'一二'[number - 1]}")
        lines = []
        for place, (name, texts) in enumerate(course, 1):
            lines += [f"{place}. {name}", *texts]
        page.table(
            [
                ["活动名称", title, "领域", domain],
                ["活动目标", "\n".join(count(aims, "{}．{}")), LEFT, LEFT],
                ["活动准备", things, LEFT, LEFT],
                ["活动过程", "\n".join(lines), LEFT, LEFT],
            ],
            bold=(0, 2),
        )
    return page, {
        "kind": "unit",
        "title": "神奇的纸",
        "class_level": "大班",
        "origin": "折纸飞机的时候，孩子们发现厚纸飞不远，薄纸容易软。",
        "goals": goals,
        "activities": [
            {
                "title": title,
                "domain": domain,
                "goals": aims,
                "preparation": [things],
                "steps": [
                    step(phase, name, *texts)
                    for phase, (name, texts) in zip(
                        THREE if len(course) == 3 else FOUR, course, strict=True
                    )
                ],
            }
            for title, domain, aims, things, course in lessons
        ],
    }


@plan("unit-05")
def german_project_with_weeks():
    """A German project: names on the left, then a table of what is done in each week."""
    page = Page(font="Arial")
    page.title("Projektplanung")
    origin = (
        "Auf dem Weg zum Spielplatz kam der Bus nicht. "
        "Die Kinder wollten wissen, wer den Bus fährt und wo er nachts schläft."
    )
    goals = [
        "Die Kinder kennen verschiedene Berufe rund um den Bus.",
        "Die Kinder verhalten sich an der Haltestelle sicher.",
        "Die Kinder zählen und vergleichen die Haltestellen.",
    ]
    page.table(
        [
            ["Projektthema", "Mit dem Bus unterwegs"],
            ["Gruppe", "Delfingruppe"],
            ["Alter der Kinder", "5 bis 6 Jahre"],
            ["Zeitraum", "02.06.2025 bis 27.06.2025"],
            ["Fachkräfte", "Frau W., Frau N."],
            ["Ausgangssituation", origin],
            ["Ziele", "\n".join(f"- {text}" for text in goals)],
            ["Elternarbeit", "Eltern fahren mit ihrem Kind eine Strecke und malen sie auf."],
        ],
        bold=(0,),
    )
    rows = [
        ("1. Woche", "Gespräch mit der Busfahrerin", "Sprache"),
        ("2. Woche", "Wir bauen einen Bus aus Kartons", "Kreativität"),
        ("3. Woche", "Haltestellen zählen", "Mathematik"),
        ("4. Woche", "Ausflug zum Betriebshof", "Lebenswelt"),
    ]
    page.bold("Aktivitäten")
    page.table([["Woche", "Aktivität", "Bildungsbereich"], *map(list, rows)])
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Mit dem Bus unterwegs",
        "class": "Delfingruppe",
        "class_level": "大班",
        "teachers": ["Frau W.", "Frau N."],
        "start": "2025-06-02",
        "end": "2025-06-27",
        "origin": origin,
        "goals": goals,
        "activities": [{"title": title, "domain": domain} for _, title, domain in rows],
        "family": "Eltern fahren mit ihrem Kind eine Strecke und malen sie auf.",
    }
