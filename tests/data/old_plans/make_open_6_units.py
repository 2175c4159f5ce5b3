"""Theme units of the sixth set."""

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.data.old_plans.make_open_6_lessons import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, step

BOX = """<w:r {names} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>
<v:rect style="width:120pt;height:70pt"><v:textbox><w:txbxContent>{lines}</w:txbxContent>
</v:textbox></v:rect></w:pict></w:r>"""


def box(page: Page, *lines: str) -> None:
    """A text box in a line of its own, as webs of themes are drawn."""
    inside = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    run = parse_xml(BOX.format(names=nsdecls("w"), lines=inside))
    page.docx.add_paragraph()._p.append(run)


@plan("unit-01")
def one_table_with_weeks_of_activities():
    """First house: one table; the web in merged rows, the list sorted by weeks, areas by name."""
    page = Page(head="××区中心幼儿园主题活动计划")
    page.title("主题活动计划")
    origin = "新小区的路口装了红绿灯，孩子们每天入园都要数一数等了几秒。车和路成了大家爱聊的事。"
    goals = [
        "认识常见的车辆，知道它们的用途。",
        "了解基本的交通规则，过马路会看灯、走斑马线。",
        "能用积木、纸盒等材料表现马路和车辆。",
    ]
    web = {
        "车来了": ["各种各样的车", "车轮为什么是圆的"],
        "路上的规矩": ["红绿灯会说话", "斑马线"],
        "我造的车": ["纸盒汽车", "马路大建造"],
    }
    activities = [
        ("第一周", "各种各样的车", "科学", "集体活动"),
        ("第一周", "车轮为什么是圆的", "科学", "小组活动"),
        ("第二周", "红绿灯会说话", "社会", "集体活动"),
        ("第二周", "开汽车", "音乐", "集体活动"),
        ("第三周", "纸盒汽车", "美术", "小组活动"),
    ]
    areas = [
        ("建构区", "积木、小汽车、交通标志"),
        ("美工区", "纸盒、瓶盖、双面胶"),
        ("角色区", "交警帽、方向盘"),
    ]
    environment = "在走廊贴出马路，幼儿把自己的车开上去。"
    family = "请家长带孩子坐一次公交车，过马路时请孩子当小交警。"
    seen = set()
    listed = []
    for when, *row in activities:
        listed.append([ABOVE, ABOVE if when in seen else when, *row])
        seen.add(when)
    page.table(
        [
            ["主题名称", "车子嘟嘟嘟", LEFT, "班级", "中（3）班"],
            ["教师", "朱老师、秦老师", LEFT, "时间", "2025年3月3日—3月21日"],
            ["主题来源", origin, *[LEFT] * 3],
            ["主题目标", "\n".join(count(goals)), *[LEFT] * 3],
            *(
                ["主题网络" if number == 0 else ABOVE, branch, "、".join(leaves), LEFT, LEFT]
                for number, (branch, leaves) in enumerate(web.items())
            ),
            ["活动安排", "周次", "活动名称", "领域", "组织形式"],
            *listed,
            *(
                ["区域材料" if number == 0 else ABOVE, name, text, LEFT, LEFT]
                for number, (name, text) in enumerate(areas)
            ),
            ["环境创设", environment, *[LEFT] * 3],
            ["家园共育", family, *[LEFT] * 3],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "unit",
        "title": "车子嘟嘟嘟",
        "class": "中（3）班",
        "class_level": "中班",
        "teachers": ["朱老师", "秦老师"],
        "start": "2025-03-03",
        "end": "2025-03-21",
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [
            {"title": title, "domain": domain, "form": form}
            for _, title, domain, form in activities
        ],
        "areas": [f"{name}：{text}" for name, text in areas],
        "environment": environment,
        "family": family,
    }


@plan("unit-02")
def a_table_of_head_data_and_one_by_domain():
    """First house: a short table of head data, then activities by domain with their aim."""
    page = Page(head="××区中心幼儿园主题活动计划")
    page.title("大（1）班主题活动《纸的世界》计划表")
    origin = "回收箱满了，孩子们帮忙整理时发现纸和纸不一样：有的滑，有的厚，有的一撕就破。"
    goals = ["了解纸的种类和特点。", "知道纸从哪里来，愿意节约用纸。"]
    page.table(
        [
            ["设计教师", "许老师", "开展时间", "四周"],
            ["设计意图", origin, LEFT, LEFT],
            ["主题目标", "\n".join(count(goals, "{}、{}")), LEFT, LEFT],
        ]
    )
    page.lines("")
    page.bold("主题活动一览表")
    activities = [
        ("科学", "纸的家族", "通过看、摸、撕，比较不同的纸。"),
        ("科学", "会吸水的纸", "能猜想并用实验验证哪种纸吸水快。"),
        ("艺术", "撕贴小森林", "用撕、揉、贴的方法表现树林。"),
        ("艺术", "报纸时装秀", "大胆设计服装并上台展示。"),
        ("社会", "纸从哪里来", "知道造纸要用树木，用纸不浪费。"),
    ]
    page.table(
        [
            ["领域", "活动名称", "活动目标"],
            *(
                [
                    ABOVE if number and activities[number - 1][0] == domain else domain,
                    title,
                    aim,
                ]
                for number, (domain, title, aim) in enumerate(activities)
            ),
        ],
        bold=(0,),
    )
    page.lines("")
    environment = "设“纸的博物馆”，把收集来的纸分类贴在展板上。"
    family = "家长和孩子收集家里的各种纸，每种一小张，写上名字。"
    page.table([["环境创设", environment], ["家园合作", family]], bold=(0,))
    return page, {
        "kind": "unit",
        "title": "纸的世界",
        "class": "大（1）班",
        "class_level": "大班",
        "teachers": ["许老师"],
        "duration_weeks": 4,
        "origin": origin,
        "goals": goals,
        "activities": [
            {"title": title, "domain": domain, "goals": [aim]} for domain, title, aim in activities
        ],
        "environment": environment,
        "family": family,
    }


@plan("unit-03")
def headings_by_number_with_lists():
    """Second house: numbered headings; areas and activities are lists, the web is lines with colons."""
    page = Page(font="微软雅黑")
    page.title("小班主题活动方案：我爱吃水果", 15)
    page.lines("班级：小二班", "教师：尤老师", "时间：2025年10月13日至10月31日")
    origin = [
        "水果是孩子们每天午后都能吃到的，可是有的孩子只吃香蕉，有的孩子一看到橘子就摇头。",
        "秋天的水果多，正好让孩子看一看、闻一闻、尝一尝。",
    ]
    page.bold("一、主题由来")
    page.lines(*origin, indent=True)
    goals = ["认识三四种常见的水果。", "愿意尝一尝不同的水果。", "会说水果的颜色和味道。"]
    page.bold("二、主题目标")
    page.lines(*count(goals))
    web = {
        "看一看": ["水果的颜色", "切开的水果"],
        "尝一尝": ["酸酸甜甜", "水果沙拉"],
        "做一做": ["橘子皮印画", "水果宝宝"],
    }
    page.bold("三、主题网络")
    page.lines(*(f"{branch}：{'、'.join(leaves)}" for branch, leaves in web.items()))
    activities = [
        ("语言", "水果歌"),
        ("科学", "切开的水果"),
        ("健康", "水果沙拉"),
        ("美术", "橘子皮印画"),
        ("数学", "水果分两家"),
    ]
    page.bold("四、教学活动")
    page.lines(*(f"{n}.{domain}活动《{title}》" for n, (domain, title) in enumerate(activities, 1)))
    areas = [
        ("娃娃家", "水果模型、果盘、围裙"),
        ("生活区", "剥橘子、剥毛豆"),
        ("美工区", "橘子皮、颜料、白纸"),
    ]
    page.bold("五、区域活动")
    page.lines(*(f"{n}.{name}：{text}。" for n, (name, text) in enumerate(areas, 1)))
    page.bold("六、环境创设")
    environment = "门口摆一张“水果铺”，放上真水果，让孩子摸一摸、闻一闻。"
    page.lines(environment, indent=True)
    page.bold("七、家园共育")
    family = ["请家长带孩子买一次水果，让孩子自己挑。", "在家每天吃一种水果，记在表上。"]
    page.lines(*count(family))
    return page, {
        "kind": "unit",
        "title": "我爱吃水果",
        "class": "小二班",
        "class_level": "小班",
        "teachers": ["尤老师"],
        "start": "2025-10-13",
        "end": "2025-10-31",
        "origin": "\n".join(origin),
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [{"title": title, "domain": domain} for domain, title in activities],
        "areas": [f"{name}：{text}。" for name, text in areas],
        "environment": environment,
        "family": "\n".join(family),
    }


@plan("unit-04")
def activities_written_out_one_after_the_other():
    """Second house: headings of Word; activities are counted by words and written out in short."""
    page = Page(font="等线")
    page.heading("中班主题活动：蚂蚁王国", 1)
    origin = "一块掉在地上的饼干引来了一队蚂蚁，孩子们蹲在墙角看了整个上午。"
    page.heading("主题背景", 2)
    page.lines(origin, indent=True)
    goals = [
        "了解蚂蚁的身体和生活习性。",
        "学习用图画连续记录观察到的事。",
        "爱护小动物，不踩蚂蚁。",
    ]
    page.heading("主题目标", 2)
    page.numbered(goals)
    activities = [
        (
            "活动一：蚂蚁搬家（语言）",
            ("蚂蚁搬家", "语言"),
            ["理解故事，知道蚂蚁搬家是要下雨了。", "能学说蚂蚁之间的对话。"],
            "故事图片四张、蚂蚁头饰",
            ["出示图片，猜猜蚂蚁要去哪里。", "讲述故事，学说对话。", "戴头饰表演故事。"],
        ),
        (
            "活动二：蚂蚁的身体（科学）",
            ("蚂蚁的身体", "科学"),
            ["知道蚂蚁有头、胸、腹和六条腿。"],
            "放大镜、透明盒、记录纸",
            ["到户外用放大镜观察蚂蚁。", "画下看到的蚂蚁，数一数有几条腿。"],
        ),
        (
            "活动三：小蚂蚁运粮（体育）",
            ("小蚂蚁运粮", "体育"),
            ["练习手脚着地爬，动作灵活。", "遵守游戏规则，不推挤。"],
            "垫子四块、沙包若干",
            ["模仿蚂蚁做热身动作。", "分四队爬过垫子运沙包。", "数一数哪一队运的粮食多。"],
        ),
    ]
    page.heading("活动设计", 2)
    for head, _, aims, things, course in activities:
        page.heading(head, 3)
        page.lines("活动目标：", *count(aims))
        page.lines(f"活动准备：{things}")
        page.lines("活动过程：", *count(course))
    page.heading("环境创设", 2)
    page.lines("饲养角放一个透明的蚂蚁工坊，旁边挂放大镜。", indent=True)
    page.heading("家长工作", 2)
    page.lines("陪孩子在小区里找一找蚂蚁窝，拍一张照片。", indent=True)
    return page, {
        "kind": "unit",
        "title": "蚂蚁王国",
        "class_level": "中班",
        "origin": origin,
        "goals": goals,
        "activities": [
            {
                "title": title,
                "domain": domain,
                "goals": aims,
                "preparation": [things],
                "steps": [step(None, "", *course)],
            }
            for _, (title, domain), aims, things, course in activities
        ],
        "environment": "饲养角放一个透明的蚂蚁工坊，旁边挂放大镜。",
        "family": "陪孩子在小区里找一找蚂蚁窝，拍一张照片。",
    }


@plan("unit-05")
def stars_and_a_web_of_arrows():
    """Third house: stars before names, branches of the web point to their leaves, tab stops."""
    page = Page(font="楷体")
    page.title("主题活动：我们的菜园")
    page.lines("班级：大二班\t教师：孔老师、曹老师\t时间：4月—5月（六周）")
    origin = "楼顶的菜园分给了我们一块地，种什么、谁来浇水，孩子们开了一次会。"
    page.lines(f"★主题缘起：{origin}")
    goals = [
        "了解常见蔬菜的生长过程，坚持照顾和记录。",
        "能商量着做计划，遇到问题一起想办法。",
        "珍惜粮食，喜欢吃蔬菜。",
    ]
    page.lines(
        "★主题目标：", *(f"（{'一二三'[number]}）{text}" for number, text in enumerate(goals))
    )
    web = {
        "种什么": ["投票选种子", "认识种子"],
        "怎样长": ["浇水值日表", "菜叶上的洞洞", "量一量"],
        "吃什么": ["丰收啦", "小小厨师"],
    }
    page.lines("★主题脉络：")
    page.lines(*(f"{branch} → {'、'.join(leaves)}" for branch, leaves in web.items()))
    activities = [
        ("投票选种子", "数学"),
        ("菜叶上的洞洞", "科学"),
        ("量一量", "数学"),
        ("菜园写生", "美术"),
        ("小小厨师", "健康"),
    ]
    page.lines("★活动列表：")
    page.lines(*(f"（{n}）{title}\t{domain}" for n, (title, domain) in enumerate(activities, 1)))
    areas = [
        ("科学区", "尺子、放大镜、生长记录册"),
        ("美工区", "写生板、炭笔"),
        ("阅读区", "蔬菜图鉴"),
    ]
    page.lines("★区域材料：")
    page.lines(*(f"{name} → {text}" for name, text in areas))
    environment = "楼梯转角贴“菜园日记”，每天一位小朋友画一格。"
    family = "周末轮流请两个家庭来浇水；收获后和孩子做一道菜。"
    page.lines(f"★环境创设：{environment}", f"★家园共育：{family}")
    return page, {
        "kind": "unit",
        "title": "我们的菜园",
        "class": "大二班",
        "class_level": "大班",
        "teachers": ["孔老师", "曹老师"],
        "duration_weeks": 6,
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [{"title": title, "domain": domain} for title, domain in activities],
        "areas": [f"{name}：{text}" for name, text in areas],
        "environment": environment,
        "family": family,
    }


@plan("unit-06")
def a_web_in_text_boxes():
    """Third house: the web is drawn in text boxes; a small table of activities with their form."""
    page = Page()
    page.title("中班主题：下雨啦")
    page.lines("教师：严老师      班级：中四班      持续时间：3周")
    origin = "连下了五天雨，户外去不了，孩子们趴在窗台上数雨滴，问雨是从哪里来的。"
    page.lines("一 主题说明")
    page.lines(origin, indent=True)
    goals = ["知道下雨前后天气的变化。", "会用雨具，雨天走路注意安全。", "感受雨天的乐趣。"]
    page.lines("二 主题目标", *(f"◇{text}" for text in goals))
    web = {
        "听雨": ["雨声像什么", "雨中节奏"],
        "玩雨": ["踩水坑", "接雨水"],
        "问雨": ["雨从哪里来", "雨后的蚯蚓"],
    }
    page.lines("三 主题网络图")
    for branch, leaves in web.items():
        box(page, branch, *leaves)
    activities = [
        ("雨中节奏", "音乐", "集体活动"),
        ("踩水坑", "健康", "户外活动"),
        ("雨从哪里来", "科学", "集体活动"),
        ("雨后的蚯蚓", "科学", "小组活动"),
    ]
    page.lines("四 活动安排")
    page.table([["活动", "领域", "形式"], *map(list, activities)])
    page.lines("五 环境与家园")
    environment = "窗边设“雨量站”，用透明瓶子记录每天的雨水。"
    family = "请为孩子准备雨衣和雨鞋，写上名字。"
    page.lines(f"环境创设：{environment}", f"家园共育：{family}")
    return page, {
        "kind": "unit",
        "title": "下雨啦",
        "class": "中四班",
        "class_level": "中班",
        "teachers": ["严老师"],
        "duration_weeks": 3,
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [
            {"title": title, "domain": domain, "form": form} for title, domain, form in activities
        ],
        "environment": environment,
        "family": family,
    }


@plan("unit-07")
def german_project_with_weeks():
    """A German project: head data, aims by bullets, activities week by week in a table."""
    page = Page(font="Calibri")
    page.heading("Projektplanung: Wer arbeitet in unserer Straße?", 1)
    page.lines(
        "Gruppe: Froschgruppe, 5–6 Jahre",
        "Leitung des Projekts: Frau N. und Herr P.",
        "Dauer: 3 Wochen (02.03.2026 – 20.03.2026)",
    )
    origin = "Vor dem Fenster wurde die Straße aufgerissen. Die Kinder wollten wissen, wer das alles repariert."
    page.heading("Anlass", 2)
    page.lines(origin)
    goals = [
        "Die Kinder lernen drei Berufe aus der Nachbarschaft kennen.",
        "Die Kinder stellen eigene Fragen an fremde Erwachsene.",
        "Die Kinder halten ihre Ergebnisse in Bildern fest.",
    ]
    page.heading("Ziele", 2)
    page.numbered(goals, "List Bullet")
    rows = [
        ("1", "Interview auf der Baustelle", "Sprache", "Kleingruppe"),
        ("1", "Wir bauen eine Rohrleitung", "Technik", "Kleingruppe"),
        ("2", "Besuch in der Bäckerei", "Soziales", "Gesamtgruppe"),
        ("2", "Brezeln formen", "Ernährung", "Kleingruppe"),
        ("3", "Unsere Straße als Plakat", "Kunst", "Gesamtgruppe"),
    ]
    page.heading("Geplante Angebote", 2)
    page.table([["Woche", "Angebot", "Bildungsbereich", "Sozialform"], *map(list, rows)])
    environment = "In der Bauecke liegen Rohre, Helme und Absperrband."
    family = "Eltern erzählen im Morgenkreis von ihrem Beruf."
    page.heading("Raumgestaltung", 2)
    page.lines(environment)
    page.heading("Zusammenarbeit mit den Eltern", 2)
    page.lines(family)
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Wer arbeitet in unserer Straße?",
        "class": "Froschgruppe",
        "class_level": "大班",
        "teachers": ["Frau N.", "Herr P."],
        "start": "2026-03-02",
        "end": "2026-03-20",
        "duration_weeks": 3,
        "origin": origin,
        "goals": goals,
        "activities": [
            {"title": title, "domain": domain, "form": form} for _, title, domain, form in rows
        ],
        "environment": environment,
        "family": family,
    }
