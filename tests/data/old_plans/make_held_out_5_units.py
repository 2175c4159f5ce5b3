"""Theme units of the fifth set, the half that is held out."""

from tests.data.old_plans.make_held_out_5_lessons import FOUR, THREE, plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, step


@plan("unit-01")
def themes_under_a_theme_and_two_lessons():
    """Themes under the theme with their leaves; two lessons are written out below."""
    page = Page()
    page.title("大班主题活动方案：超市大发现")
    page.lines("大三班　　教师：方老师、侯老师　　时间：2025年11月3日—11月28日（四周）")
    origin = [
        "孩子们在角色区开了一家超市，货架很快就乱了，顾客找不到想买的东西。",
        "大家商量去真正的超市看一看，主题就这样开始了。",
    ]
    page.bold("一、主题缘起")
    page.lines(*origin, indent=True)
    goals = [
        "了解超市里商品怎样分类、怎样标价。",
        "会合作布置一家超市，能解决遇到的问题。",
        "懂得有计划地买东西，不浪费。",
    ]
    page.bold("二、主题目标")
    page.lines(*count(goals, "{}．{}"))
    web = {
        "走进超市": ["超市里有什么", "超市里的人"],
        "我们的超市": ["货架怎么摆", "价格牌", "开业啦"],
        "聪明的顾客": ["购物清单", "十元钱怎么花"],
    }
    page.bold("三、主题网络")
    for number, (branch, leaves) in enumerate(web.items()):
        page.lines(f"子主题{'一二三'[number]}：{branch}", *count(leaves, "{}．{}"))
    lessons = [
        (
            "货架怎么摆",
            "科学",
            ["能按用途给商品分类。", "愿意听别人的分法。"],
            "空盒、空瓶、标签纸",
            [
                ("发现问题", ["看照片：我们的货架怎么了？"]),
                ("分组摆一摆", ["每组商量一种分法，把商品摆好。", "给每一层写上标签。"]),
                ("参观评议", ["顾客来找一样东西，看哪组找得快。"]),
            ],
        ),
        (
            "购物清单",
            "语言",
            ["会用图画和符号记下要买的东西。", "能讲清楚自己的清单。"],
            "纸、笔、超市广告纸",
            [
                ("讨论", ["去超市总是忘记要买什么，怎么办？"]),
                ("看清单", ["看一张妈妈写的清单，里面有什么？"]),
                ("写清单", ["为周末的聚会写一张清单。"]),
                ("讲清单", ["讲给同伴听，看看漏了什么。"]),
            ],
        ),
    ]
    page.bold("四、主题活动")
    for number, (title, domain, aims, things, course) in enumerate(lessons):
        page.bold(f"活动{'一二'[number]}：{title}（{domain}）")
        page.lines("活动目标：", *count(aims, "{}．{}"), f"活动准备：{things}", "活动过程：")
        for place, (name, texts) in enumerate(course):
            page.lines(f"（{'一二三四'[place]}）{name}", *texts)
    page.bold("五、家园共育")
    family = "请家长带孩子逛一次超市，让孩子找到三样东西。"
    page.lines(family)
    return page, {
        "kind": "unit",
        "title": "超市大发现",
        "class": "大三班",
        "class_level": "大班",
        "teachers": ["方老师", "侯老师"],
        "start": "2025-11-03",
        "end": "2025-11-28",
        "duration_weeks": 4,
        "origin": "\n".join(origin),
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
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
        "family": family,
    }


@plan("unit-02")
def activities_by_domain_in_lines():
    """A line for each domain with the names of its activities between marks."""
    page = Page(font="楷体")
    page.title("小班主题计划《亲亲一家人》")
    page.lines("班级：小一班", "教师：熊老师", "时间：10月13日—10月24日")
    page.label("主题说明：", "刚上幼儿园的孩子常常想家，带来的全家福贴在墙上，谁想家了就去看一看。")
    goals = ["知道家里有哪些人，会说他们的称呼。", "感受家人的爱，会对家人说好听的话。"]
    page.label("主题目标：", "")
    page.lines(*count(goals, "（{}）{}"))
    rows = {
        "语言": ["我爱我家", "妈妈的手"],
        "社会": ["全家福"],
        "科学": ["爸爸的鞋大"],
        "艺术": ["给奶奶戴项链", "谢谢妈妈"],
        "健康": ["和爸爸做操"],
    }
    page.label("集体教学活动：", "")
    page.lines(
        *(f"{domain}：{''.join(f'《{t}》' for t in titles)}" for domain, titles in rows.items())
    )
    areas = [
        ("娃娃家", "围裙、领带、小床、奶瓶"),
        ("美工区", "毛线、大珠子、相框"),
        ("图书区", "全家福相册"),
    ]
    page.label("区域活动：", "")
    page.lines(*(f"{name}：{text}" for name, text in areas))
    page.label("环境创设：", "布置“我的家”照片墙，高度让孩子摸得到。")
    page.label("家长工作：", "带一张全家福，告诉孩子照片里的事。")
    return page, {
        "kind": "unit",
        "title": "亲亲一家人",
        "class": "小一班",
        "class_level": "小班",
        "teachers": ["熊老师"],
        "start": "10-13",
        "end": "10-24",
        "origin": "刚上幼儿园的孩子常常想家，带来的全家福贴在墙上，谁想家了就去看一看。",
        "goals": goals,
        "activities": [
            {"title": title, "domain": domain}
            for domain, titles in rows.items()
            for title in titles
        ],
        "areas": [f"{name}：{text}" for name, text in areas],
        "environment": "布置“我的家”照片墙，高度让孩子摸得到。",
        "family": "带一张全家福，告诉孩子照片里的事。",
    }


@plan("unit-03")
def all_in_one_table():
    """One table for the whole theme: the web and the areas are rows under a merged name."""
    page = Page(font="等线", head="××幼儿园主题审议表")
    page.title("中班主题活动计划")
    origin = "操场边的老树上来了一窝小鸟，孩子们每天站在树下数，还想给它们送饭。"
    goals = [
        "认识身边常见的鸟，知道鸟的外形特点。",
        "会安静地观察，用画记录。",
        "知道爱护鸟的办法。",
    ]
    web = {
        "认识鸟": ["鸟的嘴巴", "鸟蛋"],
        "鸟的家": ["小小鸟窝", "南飞的燕子"],
        "爱护鸟": ["喂鸟器"],
    }
    areas = [("建构区", "树枝、木片，搭鸟窝"), ("科学区", "望远镜、羽毛、放大镜")]
    activities = [
        ("鸟的嘴巴", "科学"),
        ("小小鸟窝", "艺术"),
        ("喂鸟器", "社会"),
        ("燕子飞", "健康"),
    ]
    page.table(
        [
            ["主题名称", "树上的小鸟", LEFT, LEFT],
            ["班级", "中三班", "实施教师", "金老师、白老师"],
            ["主题时长", "三周", "起止日期", "2025.4.21—2025.5.9"],
            ["主题由来", origin, LEFT, LEFT],
            ["主题目标", "\n".join(count(goals, "{}、{}")), LEFT, LEFT],
            *(
                ["主题网络" if number == 0 else ABOVE, branch, "、".join(leaves), LEFT]
                for number, (branch, leaves) in enumerate(web.items())
            ),
            ["集体活动", "活动名称", LEFT, "领域"],
            *([ABOVE, title, LEFT, domain] for title, domain in activities),
            *(
                ["区域材料" if number == 0 else ABOVE, name, text, LEFT]
                for number, (name, text) in enumerate(areas)
            ),
            ["环境创设", "走廊挂一棵大树，鸟的图片由孩子贴上去。", LEFT, LEFT],
            ["家园共育", "周末带孩子去公园看鸟，不追不赶。", LEFT, LEFT],
            ["主题反思", "", LEFT, LEFT],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "unit",
        "title": "树上的小鸟",
        "class": "中三班",
        "class_level": "中班",
        "teachers": ["金老师", "白老师"],
        "start": "2025-04-21",
        "end": "2025-05-09",
        "duration_weeks": 3,
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [{"title": title, "domain": domain} for title, domain in activities],
        "areas": [f"{name}：{text}" for name, text in areas],
        "environment": "走廊挂一棵大树，鸟的图片由孩子贴上去。",
        "family": "周末带孩子去公园看鸟，不追不赶。",
    }


@plan("unit-04")
def german_project_under_headings():
    """A German project in text: headings, aims and activities as bullets."""
    page = Page(font="Calibri")
    page.title("Projekt: Wir bauen eine Murmelbahn")
    page.lines("Gruppe: Käfergruppe (4–5 Jahre)", "Projektleitung: Herr F.", "Dauer: 3 Wochen")
    origin = (
        "Beim Aufräumen rollte eine Murmel durch ein Papprohr. "
        "Seitdem suchen die Kinder überall nach Röhren."
    )
    goals = [
        "Die Kinder erproben, wann eine Kugel schneller rollt.",
        "Die Kinder planen gemeinsam und zeichnen einen Entwurf.",
        "Die Kinder geben nicht auf, wenn etwas einstürzt.",
    ]
    titles = [
        "Röhren sammeln",
        "Schiefe Ebenen ausprobieren",
        "Einen Bauplan zeichnen",
        "Die große Bahn im Flur",
    ]
    page.bold("Ausgangssituation")
    page.lines(origin)
    page.bold("Ziele des Projekts")
    page.numbered(goals, "List Bullet")
    page.bold("Geplante Aktivitäten")
    page.numbered(titles, "List Bullet")
    page.bold("Raumgestaltung")
    page.lines("Im Flur bleibt die Bahn drei Wochen lang stehen.")
    page.bold("Zusammenarbeit mit den Eltern")
    page.lines("Die Eltern sammeln Papprollen und kommen zur Eröffnung.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Wir bauen eine Murmelbahn",
        "class": "Käfergruppe",
        "class_level": "中班",
        "teachers": ["Herr F."],
        "duration_weeks": 3,
        "origin": origin,
        "goals": goals,
        "activities": [{"title": title} for title in titles],
        "environment": "Im Flur bleibt die Bahn drei Wochen lang stehen.",
        "family": "Die Eltern sammeln Papprollen und kommen zur Eröffnung.",
    }
