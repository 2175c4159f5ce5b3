"""Plans of a day and of a term of the sixth set."""

from tests.data.old_plans.make_open_6_lessons import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count


def slots(rows: list[tuple[str, str, str, str]]) -> list[dict]:
    """What is right to read of the parts of a day."""
    names = ("time", "name", "text", "support")
    return [dict(zip(names, row, strict=True)) for row in rows]


@plan("day-01")
def day_with_half_days_merged():
    """First house: half days merged on the left, times, what is done and what is looked at."""
    page = Page(head="××区中心幼儿园")
    page.title("一日活动计划表")
    rows = [
        ("7:50—8:40", "入园及晨间活动", "晨检；桌面建构、看图书", "主动向老师问好。"),
        ("8:40—9:20", "早操及体育锻炼", "广播操；分散玩圈、球", "出汗的孩子及时垫毛巾。"),
        ("9:30—9:55", "集体活动", "数学：认识单双数", "看能否两个两个地数。"),
        ("10:00—11:00", "区域游戏", "建构区：我们的小学\n益智区：单双数棋", "建构区材料够不够。"),
        ("11:10—12:10", "午餐及散步", "", "不挑食，饭后擦桌子。"),
        ("12:20—14:20", "午睡", "安静入睡", ""),
        ("14:40—15:30", "户外游戏", "两人三足；跳皮筋", "同伴之间能商量口令。"),
        ("15:40—16:20", "离园整理", "整理书包，说说今天", ""),
    ]
    page.table(
        [
            ["班级", "大（3）班", "日期", "2026年3月19日　星期四", "教师：魏老师、陶老师"],
            ["", "时间", "环节", "内容", "观察与指导"],
            *(
                ["上午" if number == 0 else "下午" if number == 5 else ABOVE, *row]
                for number, row in enumerate(rows)
            ),
            ["反思", "单双数棋很受欢迎，明天再做两副。", *[LEFT] * 3],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "day",
        "class": "大（3）班",
        "class_level": "大班",
        "teachers": ["魏老师", "陶老师"],
        "date": "2026-03-19",
        "slots": slots(rows),
        "reflection": "单双数棋很受欢迎，明天再做两副。",
    }


@plan("day-02")
def day_as_numbered_headings():
    """Second house: numbered headings with the time in brackets, lines of aims and of guidance."""
    page = Page(font="微软雅黑")
    page.title("幼儿园小班半日活动计划", 15)
    page.lines("班级：小三班", "教师：姜老师", "日期：2025年12月4日")
    goals = ["能自己搬椅子、放椅子。", "愿意和同伴一起玩玩具。"]
    page.bold("半日活动目标：")
    page.lines(*count(goals, "{}、{}"))
    rows = [
        ("8:00-8:30", "入园活动", "把外套挂在自己的标记下面。", "拥抱每个孩子，看看小手。"),
        (
            "8:30-9:10",
            "区域活动",
            "娃娃家：给娃娃洗澡。\n美工区：给雪人贴扣子。",
            "看谁一个人坐着，请同伴去邀请。",
        ),
        ("9:20-9:35", "教学活动", "音乐：小雪花。", "声音轻轻的，不喊唱。"),
        (
            "9:40-10:40",
            "户外活动",
            "集体游戏：小熊过桥。\n分散游戏：滑梯、小车。",
            "上滑梯时一个接一个。",
        ),
        ("10:50-11:30", "餐前准备和午餐", "洗手，听故事，安静吃饭。", "帮助吃得慢的孩子。"),
    ]
    for number, (time, name, text, support) in enumerate(rows):
        page.bold(f"{'一二三四五'[number]}、{name}（{time}）")
        page.lines(*text.split("\n"), f"指导要点：{support}")
    return page, {
        "kind": "day",
        "class": "小三班",
        "class_level": "小班",
        "teachers": ["姜老师"],
        "date": "2025-12-04",
        "goals": goals,
        "slots": slots(rows),
    }


@plan("day-03")
def day_by_tab_stops():
    """Third house: time, name and what is done apart by tab stops; guidance after an arrow."""
    page = Page(font="楷体")
    page.title("半日活动安排")
    page.lines("中一班      戚老师      5月15日（星期五）")
    rows = [
        ("8:00-8:45", "晨间活动", "擦桌子、浇花、自选玩具", ""),
        ("8:45-9:25", "户外锻炼", "跳绳、平衡板", "留意平衡板两边的人"),
        ("9:30-9:55", "集体活动", "科学：风从哪里来", "鼓励用身体感受风"),
        ("10:00-10:50", "区域游戏", "科学区做风车；表演区排故事", "风车转不动的一起找原因"),
        ("11:00-11:40", "午餐", "值日生分碗筷", ""),
    ]
    for time, name, text, support in rows:
        page.lines(f"{time}\t{name}\t{text}", *([f"→指导：{support}"] if support else []))
    return page, {
        "kind": "day",
        "class": "中一班",
        "class_level": "中班",
        "teachers": ["戚老师"],
        "date": "05-15",
        "slots": slots(rows),
    }


@plan("day-04")
def german_day_under_times():
    """A German day: each time is a line in bold, below it what is done as a list."""
    page = Page(font="Arial")
    page.heading("Tagesplan der Hasengruppe", 1)
    page.lines("Mittwoch, 22.04.2026", "Fachkräfte: Frau J., Frau V.")
    days = [
        ("7:30 – 8:45 Uhr", "Ankommen", ["Freispiel", "Frühstück vorbereiten"]),
        ("8:45 – 9:15 Uhr", "Frühstück", ["Obst und Brot, jedes Kind deckt seinen Platz"]),
        ("9:15 – 9:40 Uhr", "Morgenkreis", ["Begrüßungslied", "Wer fehlt heute?"]),
        ("9:40 – 10:30 Uhr", "Angebot", ["Kresse säen in Eierschalen"]),
        ("10:30 – 11:45 Uhr", "Garten", ["Sandkasten", "Roller fahren"]),
        ("11:45 – 12:30 Uhr", "Mittagessen", ["Tischspruch, die Kinder schöpfen selbst"]),
    ]
    for time, name, lines in days:
        page.bold(f"{time}: {name}")
        page.numbered(lines, "List Bullet")
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Hasengruppe",
        "teachers": ["Frau J.", "Frau V."],
        "date": "2026-04-22",
        "slots": slots([(time, name, "\n".join(lines), "") for time, name, lines in days]),
    }


@plan("term-01")
def term_in_one_table_with_weeks():
    """First house: head data and aims over a table of weeks; a theme stands over its weeks."""
    page = Page(head="××区中心幼儿园")
    page.title("小（2）班2025—2026学年第一学期教学计划表")
    situation = (
        "全班25人，男孩13人，女孩12人，都是第一次离开家。会用勺子的有一半，会自己如厕的有18人。"
    )
    goals = ["高高兴兴来园，认识老师和同伴。", "学会用勺子吃饭、自己如厕。", "喜欢听故事、念儿歌。"]
    family = "九月家访，十月家长半日开放。"
    weeks = [
        ("第一周", "2025.9.1—2025.9.5", "我上幼儿园", "认识自己的标记"),
        ("第二周", "2025.9.8—2025.9.12", ABOVE, "找一找好朋友"),
        ("第三周", "2025.9.15—2025.9.19", "圆圆的世界", "捏月饼、滚圆球"),
        ("第四周", "2025.9.22—2025.9.26", ABOVE, "圆圆的泡泡"),
        ("第五周", "2025.10.9—2025.10.11", "秋天的果子", "尝一尝水果"),
    ]
    page.table(
        [
            ["班级教师", "谢老师、邹老师", LEFT, LEFT],
            ["班级情况分析", situation, LEFT, LEFT],
            ["学期目标", "\n".join(count(goals)), LEFT, LEFT],
            ["家长工作", family, LEFT, LEFT],
            ["周次", "日期", "主题", "主要活动"],
            *map(list, weeks),
        ],
        bold=(0,),
    )
    days = [
        ("2025-09-01", "2025-09-05"),
        ("2025-09-08", "2025-09-12"),
        ("2025-09-15", "2025-09-19"),
        ("2025-09-22", "2025-09-26"),
        ("2025-10-09", "2025-10-11"),
    ]
    themes = ["我上幼儿园", "我上幼儿园", "圆圆的世界", "圆圆的世界", "秋天的果子"]
    return page, {
        "kind": "term",
        "title": "小（2）班2025—2026学年第一学期教学计划表",
        "class": "小（2）班",
        "class_level": "小班",
        "teachers": ["谢老师", "邹老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": situation,
        "goals": goals,
        "family": family,
        "weeks": [
            {"week": number, "start": start, "end": end, "theme": theme, "text": row[3]}
            for number, ((start, end), theme, row) in enumerate(
                zip(days, themes, weeks, strict=True), 1
            )
        ],
    }


@plan("term-02")
def months_as_headings_of_word():
    """Second house: headings of Word; aims by domain, months are headings with bullets."""
    page = Page(font="等线")
    page.heading("中二班第二学期班级工作计划", 1)
    page.lines("学年：2025-2026学年", "班级教师：喻老师、柏老师")
    situation = [
        "本学期全班32人，新来了两个孩子。孩子们喜欢到户外玩，会自己整理床铺的有20人。",
        "不足的地方：说话时爱抢，收玩具要提醒。",
    ]
    page.heading("一、班级情况", 2)
    page.lines(*situation, indent=True)
    goals = [
        "能听别人把话说完，再说自己的。",
        "会连续拍球二十个以上。",
        "能发现周围的图形，按规律排序。",
        "喜欢唱歌，能跟上节奏。",
    ]
    page.heading("二、学期目标", 2)
    for domain, text in zip(("语言", "健康", "科学", "艺术"), goals, strict=True):
        page.lines(f"{domain}：{text}")
    months = {
        "三月": ["开学常规周。", "种植园翻土播种。"],
        "四月": ["主题“风筝飞”。", "春季远足。", "家长开放日。"],
        "五月": ["主题“勤劳的人”。", "防溺水教育。"],
        "六月": ["六一游园会。", "幼儿发展小结，期末家访。"],
    }
    page.heading("三、逐月安排", 2)
    for month, lines in months.items():
        page.heading(month, 3)
        page.numbered(lines, "List Bullet")
    family = ["每周五在班级群里发一周小结。", "四月请会做风筝的家长来园。"]
    page.heading("四、家长工作", 2)
    page.numbered(family)
    return page, {
        "kind": "term",
        "title": "中二班第二学期班级工作计划",
        "class": "中二班",
        "class_level": "中班",
        "teachers": ["喻老师", "柏老师"],
        "school_year": "2025-2026",
        "term": 2,
        "situation": "\n".join(situation),
        "goals": goals,
        "months": [{"month": month, "text": "\n".join(lines)} for month, lines in months.items()],
        "family": "\n".join(family),
    }


@plan("term-03")
def months_across_a_table():
    """Third house: stars before names; months stand across a table, kinds of work down its side."""
    page = Page(landscape=True, font="楷体")
    page.title("大一班班务计划")
    page.lines("2024—2025学年  上学期        教师：水老师  窦老师")
    situation = "28名幼儿中有5名是中途插班的；孩子们爱下棋，输了会哭的还有几个。"
    page.lines(f"★班级现状：{situation}")
    goals = ["能坦然面对输赢。", "会看日历，会记自己的小任务。", "能和同伴一起完成一件事。"]
    page.lines(
        "★工作目标：", *(f"（{'一二三'[number]}）{text}" for number, text in enumerate(goals))
    )
    kinds = {
        "教学": ["主题“我是大班人”", "主题“祖国真大”", "主题“冬天的秘密”", "主题“新年到”"],
        "生活": ["值日生上岗", "自己分餐", "整理被褥", "自己添减衣服"],
        "家长": ["家长会", "亲子登山", "助教日", "成长册交流"],
    }
    names = ["9月", "10月", "11月", "12月"]
    page.lines("★各月安排：")
    page.table([["", *names], *([name, *row] for name, row in kinds.items())])
    safety = "每月一次疏散演练；来园、离园两位老师都在门口。"
    page.lines(f"★安全工作：{safety}")
    return page, {
        "kind": "term",
        "title": "大一班班务计划",
        "class": "大一班",
        "class_level": "大班",
        "teachers": ["水老师", "窦老师"],
        "school_year": "2024-2025",
        "term": 1,
        "situation": situation,
        "goals": goals,
        "months": [
            {
                "month": month,
                "text": "\n".join(f"{name}：{row[number]}" for name, row in kinds.items()),
            }
            for number, month in enumerate(names)
        ],
        "safety": safety,
    }
