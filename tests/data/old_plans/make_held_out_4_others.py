"""Theme units, plans of a day and a term, and a list of goals, of the half held out for the fourth count."""

from tests.data.old_plans.make_held_out_4_lessons import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, step


@plan("unit-01")
def activities_by_week():
    """A theme whose activities stand in a table by week, with merged cells."""
    page = Page(landscape=True)
    page.title("大班主题教学计划——《小小邮递员》")
    page.lines("班级：大七班　　教师：申老师、酉老师　　时间：2025.11.10-2025.11.28（三周）")
    origin = "一个孩子搬家去了别的城市，大家想给他寄一张画，可是谁也没有寄过信。"
    page.bold("主题说明")
    page.lines(origin, indent=True)
    goals = [
        "了解一封信从寄出到收到的过程。",
        "能认出自己家所在的街道名，会画简单的路线。",
        "愿意用图画和简单的符号表达想念。",
    ]
    page.bold("主题目标")
    page.lines(*count(goals, "{}）{}"))
    web = {
        "信从哪里来": ["信封上有什么", "我家的地址", "画一封信"],
        "寄信去": ["参观邮局", "给信分分类"],
        "收到啦": ["等信的日子", "邮递员之歌"],
    }
    page.bold("主题网络图")
    page.lines(*(f"{branch}——{'；'.join(leaves)}" for branch, leaves in web.items()))
    rows = [
        ("第一周", "信封上有什么", "集体活动", "社会"),
        (ABOVE, "画一封信", "区域活动", "艺术"),
        ("第二周", "参观邮局", "社会实践", "社会"),
        (ABOVE, "给信分分类", "集体活动", "科学"),
        ("第三周", "等信的日子", "集体活动", "语言"),
        (ABOVE, "邮递员之歌", "集体活动", "艺术"),
    ]
    page.bold("主题活动安排")
    page.table([["周次", "活动名称", "形式", "领域"], *map(list, rows)])
    page.bold("区域创设")
    areas = [
        ("角色区", "小邮局、邮戳、绿色背包"),
        ("语言区", "信纸、信封、拼音卡"),
        ("益智区", "街道棋"),
    ]
    page.table([["区域", "材料"], *map(list, areas)])
    page.bold("家长资源")
    page.lines("请家长提供家里的旧邮票和信封。")
    return page, {
        "kind": "unit",
        "title": "小小邮递员",
        "class": "大七班",
        "class_level": "大班",
        "teachers": ["申老师", "酉老师"],
        "start": "2025-11-10",
        "end": "2025-11-28",
        "duration_weeks": 3,
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "activities": [
            {"title": title, "form": form, "domain": domain} for _, title, form, domain in rows
        ],
        "areas": [f"{name}：{text}" for name, text in areas],
        "family": "请家长提供家里的旧邮票和信封。",
    }


@plan("unit-02")
def web_in_bullets():
    """A theme with styles of Word; the web is a list with bullets of two levels."""
    page = Page(font="等线")
    page.heading("中班主题方案：好吃的面", 1)
    page.lines("适合年龄：4—5岁\t\t预计时间：三周")
    origin = "食堂做了一次手擀面，孩子们围着玻璃窗看了很久，回来就在泥工区搓起了“面条”。"
    page.heading("一、主题缘由", 2)
    page.lines(origin)
    goals = [
        "知道面粉能做出许多种食物。",
        "会用搓、压、切的办法做面食。",
        "不剩饭，知道粮食来得不容易。",
    ]
    page.heading("二、主题目标", 2)
    page.numbered(goals)
    web = {
        "面从哪里来": ["麦子的一生", "磨面粉"],
        "面的变变变": ["搓面条", "发面实验", "馒头开花"],
        "大家来吃面": ["面馆开张", "光盘小达人"],
    }
    page.heading("三、主题网络", 2)
    for branch, leaves in web.items():
        page.numbered([branch], "List Bullet")
        page.numbered(leaves, "List Bullet 2")
    areas = [
        ("泥工区", "面粉、擀面杖、塑料刀"),
        ("角色区", "面馆的菜单、碗筷"),
        ("科学区", "酵母、温水、透明杯"),
    ]
    page.heading("四、区域环境", 2)
    page.numbered([f"{name}：{text}" for name, text in areas], "List Bullet")
    page.heading("五、环境布置", 2)
    page.lines("墙面展示“一碗面的故事”，从麦田一直到碗里。")
    page.heading("六、家园合作", 2)
    page.lines("请会做面食的爷爷奶奶来园教一次。")
    return page, {
        "kind": "unit",
        "title": "好吃的面",
        "class_level": "中班",
        "duration_weeks": 3,
        "origin": origin,
        "goals": goals,
        "web": [{"branch": branch, "leaves": leaves} for branch, leaves in web.items()],
        "areas": [f"{name}：{text}" for name, text in areas],
        "environment": "墙面展示“一碗面的故事”，从麦田一直到碗里。",
        "family": "请会做面食的爷爷奶奶来园教一次。",
    }


@plan("unit-03")
def columns_made_with_tabs():
    """Running text; the list of activities has columns made with tabs; two activities written out."""
    page = Page()
    page.title("主题活动：我会过马路")
    page.lines("班级：小五班\t教师：戌老师\t时间：第8、9周")
    origin = "早上来园的路口新装了红绿灯，孩子们天天讨论小绿人为什么会跑。"
    page.label("主题来源：", origin)
    page.bold("主题目标：")
    goals = ["认识红绿灯和斑马线。", "过马路时拉紧大人的手。"]
    page.lines(*count(goals, "({}){}"))
    rows = [
        ("红灯绿灯眨眼睛", "语言", "集体"),
        ("斑马线", "美术", "小组"),
        ("过马路", "健康", "户外"),
    ]
    page.bold("主题活动一览：")
    page.lines("活动名称\t领域\t形式", *("\t".join(row) for row in rows))
    page.label("活动一：", "红灯绿灯眨眼睛")
    page.lines("目标：能跟着图片念儿歌。", "准备：红绿灯教具", "过程：")
    page.lines(
        "1、出示红绿灯，猜猜它要说什么。",
        "2、看图片念儿歌，边念边做动作。",
        "3、玩“红绿灯”游戏，走走停停。",
    )
    page.label("家园共育：", "来园路上请家长和孩子一起看灯过马路。")
    return page, {
        "kind": "unit",
        "title": "我会过马路",
        "class": "小五班",
        "class_level": "小班",
        "teachers": ["戌老师"],
        "duration_weeks": 2,
        "origin": origin,
        "goals": goals,
        "activities": [
            {
                "title": "红灯绿灯眨眼睛",
                "domain": "语言",
                "form": "集体",
                "goals": ["能跟着图片念儿歌。"],
                "preparation": ["红绿灯教具"],
                "steps": [
                    step(
                        None,
                        None,
                        "出示红绿灯，猜猜它要说什么。",
                        "看图片念儿歌，边念边做动作。",
                        "玩“红绿灯”游戏，走走停停。",
                    )
                ],
            },
            *({"title": title, "domain": domain, "form": form} for title, domain, form in rows[1:]),
        ],
        "family": "来园路上请家长和孩子一起看灯过马路。",
    }


@plan("unit-04")
def german_project_under_headings():
    """A German project under headings with styles of Word; its activities as numbered lines."""
    page = Page(font="Calibri")
    page.heading("Projekt: Unser Stadtteil", 1)
    page.lines("Gruppe: Löwengruppe\tZeitraum: 12.01.2026 bis 06.02.2026 (4 Wochen)")
    page.lines("Projektleitung: Frau H. und Frau N.")
    page.heading("1. Situationsanalyse", 2)
    origin = "Nach dem Besuch auf dem Markt malten die Kinder Straßen auf Papierrollen und stritten, wo die Bäckerei steht."
    page.lines(origin)
    page.heading("2. Ziele", 2)
    goals = [
        "Die Kinder kennen wichtige Orte in der Umgebung der Kita.",
        "Die Kinder orientieren sich an einfachen Zeichen und Plänen.",
        "Die Kinder kommen mit Menschen aus dem Stadtteil ins Gespräch.",
    ]
    page.numbered(goals, "List Bullet")
    page.heading("3. Geplante Angebote", 2)
    titles = [
        "Spaziergang mit Fotoapparat",
        "Wir zeichnen einen Plan",
        "Besuch in der Bäckerei",
        "Stadt aus Kartons",
    ]
    page.numbered(titles)
    page.heading("4. Raumgestaltung", 2)
    environment = "Im Flur hängt ein großer Plan, den die Kinder mit Fotos ergänzen."
    page.lines(environment)
    page.heading("5. Elternarbeit", 2)
    family = "Eltern begleiten uns bei den Spaziergängen."
    page.lines(family)
    page.heading("6. Reflexion", 2)
    reflection = "Vier Wochen waren knapp, der Karton kam erst am Ende."
    page.lines(reflection)
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Unser Stadtteil",
        "class": "Löwengruppe",
        "teachers": ["Frau H.", "Frau N."],
        "start": "2026-01-12",
        "end": "2026-02-06",
        "duration_weeks": 4,
        "origin": origin,
        "goals": goals,
        "activities": [{"title": title} for title in titles],
        "environment": environment,
        "family": family,
        "reflection": reflection,
    }


@plan("day-01")
def day_in_a_table_with_half_days():
    """A day: half days merged on the left, times, what is done and what the teacher looks at."""
    page = Page(font="仿宋")
    page.title("一日活动计划表")
    page.table(
        [
            ["班级", "中一班", "日期", "2025年12月16日 星期二", LEFT],
            ["教师", "子老师、丑老师", "天气", "晴，2℃", LEFT],
            ["", "时间", "活动环节", "活动内容", "教师指导"],
            ["上午", "8:00-8:50", "入园", "测体温，签到", "问问昨天请假的孩子"],
            [ABOVE, "8:50-9:50", "户外运动", "跳绳、滑板车", "热身五分钟再分散"],
            [ABOVE, "10:00-10:25", "集体活动", "健康：身体暖起来", "关注活动量"],
            [ABOVE, "10:30-11:20", "区域活动", "添加：雪花剪纸", "提醒剪刀用完收好"],
            ["下午", "14:40-15:10", "起床、点心", "自己穿外套", "检查鞋子左右"],
            [ABOVE, "15:10-16:10", "自主游戏", "小舞台、建构区", ""],
            [ABOVE, "16:20", "离园", "说一件高兴的事", "把湿衣服交给家长"],
            ["反思", "滑板车只有六辆，等的孩子冷了，明天分两批。", LEFT, LEFT, LEFT],
        ]
    )
    rows = [
        ("8:00-8:50", "入园", "测体温，签到", "问问昨天请假的孩子"),
        ("8:50-9:50", "户外运动", "跳绳、滑板车", "热身五分钟再分散"),
        ("10:00-10:25", "集体活动", "健康：身体暖起来", "关注活动量"),
        ("10:30-11:20", "区域活动", "添加：雪花剪纸", "提醒剪刀用完收好"),
        ("14:40-15:10", "起床、点心", "自己穿外套", "检查鞋子左右"),
        ("15:10-16:10", "自主游戏", "小舞台、建构区", ""),
        ("16:20", "离园", "说一件高兴的事", "把湿衣服交给家长"),
    ]
    return page, {
        "kind": "day",
        "class": "中一班",
        "class_level": "中班",
        "teachers": ["子老师", "丑老师"],
        "date": "2025-12-16",
        "slots": [
            {"time": time, "name": name, "text": text, "support": support}
            for time, name, text, support in rows
        ],
        "reflection": "滑板车只有六辆，等的孩子冷了，明天分两批。",
    }


@plan("day-02")
def german_day_in_lines():
    """A German day in lines: time, a dash, the name, and what is done after a colon."""
    page = Page(font="Arial")
    page.title("Unser Tagesablauf")
    page.lines("Gruppe: Käfergruppe", "Datum: 23.09.2025", "Erzieherinnen: Frau E., Frau P.")
    rows = [
        ("7:00–8:30 Uhr", "Ankommen", "Spielen im Flur, Frühstück vorbereiten"),
        ("8:30–9:00 Uhr", "Frühstück", "Jedes Kind deckt seinen Platz"),
        ("9:00–9:20 Uhr", "Morgenkreis", "Herbstlied und Fingerspiel"),
        ("9:20–11:00 Uhr", "Angebot und Freispiel", "Blätter sammeln und pressen"),
        ("11:00–11:45 Uhr", "Garten", "Sandkasten und Roller"),
        ("11:45–12:30 Uhr", "Mittagessen", "Kartoffelsuppe"),
        ("12:30–14:00 Uhr", "Mittagsruhe", "Schlafen oder Hörspiel"),
    ]
    page.lines(*(f"{time} – {name}: {text}" for time, name, text in rows))
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Käfergruppe",
        "teachers": ["Frau E.", "Frau P."],
        "date": "2025-09-23",
        "slots": [
            {"time": time, "name": name, "text": text, "support": ""} for time, name, text in rows
        ],
    }


@plan("term-01")
def months_under_headings():
    """The plan of a class in running text; the months are headings with lines below them."""
    page = Page()
    page.title("2025—2026学年第二学期小二班班级计划")
    page.lines("教师：寅老师、卯老师")
    page.bold("一、班级现状分析")
    situation = "本学期有幼儿26名，其中男孩14名，女孩12名。孩子们已经习惯了集体生活，但是还不太会和同伴商量。"
    page.lines(situation, indent=True)
    page.bold("二、学期目标")
    page.lines("（一）健康", "1、能双脚离地跳。", "2、会自己脱衣服。")
    page.lines("（二）语言", "1、愿意用一句话说出自己的需要。")
    page.lines("（三）社会", "1、会和同伴轮流玩。")
    goals = ["能双脚离地跳。", "会自己脱衣服。", "愿意用一句话说出自己的需要。", "会和同伴轮流玩。"]
    page.bold("三、安全工作")
    safety = "每月一次安全演练，每天离园前检查活动室。"
    page.lines(safety, indent=True)
    page.lines("")
    page.bold("四、家园工作")
    family = "开学一周内和每位家长谈一次，五月请家长来园听课。"
    page.lines(family, indent=True)
    page.bold("五、月工作安排")
    months = {
        "3月": ["巩固常规。", "主题活动“小花小草”。"],
        "4月": ["春游。", "主题活动“小动物来做客”。"],
        "5月": ["家长开放日。", "主题活动“我的爸爸妈妈”。"],
        "6月": ["庆祝儿童节。", "期末整理。"],
    }
    for month, lines in months.items():
        page.bold(month)
        page.lines(*lines, "")
    return page, {
        "kind": "term",
        "title": "2025—2026学年第二学期小二班班级计划",
        "class": "小二班",
        "class_level": "小班",
        "teachers": ["寅老师", "卯老师"],
        "school_year": "2025-2026",
        "term": 2,
        "situation": situation,
        "goals": goals,
        "safety": safety,
        "family": family,
        "months": [{"month": month, "text": "\n".join(lines)} for month, lines in months.items()],
    }


@plan("term-02")
def weeks_with_dates_and_themes():
    """A term by weeks: number, days, theme (over two weeks when it lasts so long) and work."""
    page = Page(font="宋体")
    page.title("中班组教学进度表")
    page.lines("2025学年第一学期　　负责教师：巳老师")
    rows = [
        ("第1周", "9.1-9.5", "我升中班了", "熟悉新教室，认识值日牌"),
        ("第2周", "9.8-9.12", ABOVE, "制定班级约定"),
        ("第3周", "9.15-9.19", "香香的食物", "家长会"),
        ("第4周", "9.22-9.26", ABOVE, "参观厨房"),
        ("第5周", "9.28-9.30", "祖国妈妈", "国庆游园"),
        ("第6周", "10.9-10.11", "秋风起来了", "整理假期见闻"),
        ("第7周", "10.13-10.17", ABOVE, "秋游"),
    ]
    page.table([["周次", "日期", "主题", "重点工作"], *map(list, rows)])
    days = [
        ("2025-09-01", "2025-09-05"),
        ("2025-09-08", "2025-09-12"),
        ("2025-09-15", "2025-09-19"),
        ("2025-09-22", "2025-09-26"),
        ("2025-09-28", "2025-09-30"),
        ("2025-10-09", "2025-10-11"),
        ("2025-10-13", "2025-10-17"),
    ]
    themes = ["我升中班了"] * 2 + ["香香的食物"] * 2 + ["祖国妈妈"] + ["秋风起来了"] * 2
    return page, {
        "kind": "term",
        "title": "中班组教学进度表",
        "class_level": "中班",
        "teachers": ["巳老师"],
        "school_year": "2025-2026",
        "term": 1,
        "weeks": [
            {"week": number, "start": start, "end": end, "theme": theme, "text": row[3]}
            for number, ((start, end), theme, row) in enumerate(
                zip(days, themes, rows, strict=True), 1
            )
        ],
    }


@plan("framework-01")
def goals_in_a_table():
    """Goals in a table: domain and group merged on the left, a goal in each row."""
    page = Page()
    page.title("××幼儿园中班发展目标")
    groups = {
        ("健康", "动作"): ["能单脚站立十秒。", "能连续拍球十下。"],
        ("健康", "生活"): ["会用筷子夹起小东西。"],
        ("语言", "倾听"): ["能听懂两个连在一起的要求。"],
        ("语言", "表达"): ["能用完整的话说一件事。", "会说请和谢谢。"],
    }
    rows, read, last = [], [], ""
    for (domain, group), texts in groups.items():
        if domain != last:
            read.append({"level": 1, "text": domain})
        read.append({"level": 2, "text": group})
        for number, text in enumerate(texts):
            rows.append(
                [
                    domain if domain != last else ABOVE,
                    group if number == 0 else ABOVE,
                    f"{number + 1}. {text}",
                ]
            )
            read.append({"level": 3, "text": text})
            last = domain
    page.table([["领域", "方面", "目标"], *rows])
    return page, {"kind": "framework", "title": "××幼儿园中班发展目标", "goals": read}
