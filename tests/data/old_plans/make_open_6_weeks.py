"""Week plans of the sixth set."""

from tests.data.old_plans.make_open_6_lessons import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, week

DAYS = ["星期一", "星期二", "星期三", "星期四", "星期五"]
WHOLE = [LEFT] * 4


@plan("week-01")
def half_days_on_the_left():
    """First house: half days merged on the left, entries merged over days, head rows in the table."""
    page = Page(landscape=True, head="××区中心幼儿园")
    page.title("周活动计划表")
    page.lines("班级：中（1）班　　第九周（2025年10月27日—10月31日）　　教师：王老师、孙老师")
    focus = ["认识常见的秋天水果，能说出它们的颜色和味道。", "天气转凉，学习自己塞衣服。"]
    lessons = [
        "语言：落叶飘飘",
        "数学：水果排排队",
        "健康：塞好小衣服",
        "美术：叶子拓印",
        "音乐：摘果子",
    ]
    outside = ["拍球", "跳圈", "拍球", "走平衡木", "自选器械"]
    nap = ["看图书", "折纸", "看图书", "桌面玩具", "分享会"]
    family = "请家长带孩子逛一次水果店，认一认、摸一摸。"
    page.table(
        [
            ["主题名称", LEFT, "多彩的秋天", *WHOLE],
            ["本周重点", LEFT, "\n".join(count(focus)), *WHOLE],
            ["", LEFT, *DAYS],
            ["上午", "晨间活动", "桌面玩具：拼插、串珠；照顾自然角", *WHOLE],
            [ABOVE, "集体活动", *lessons],
            [ABOVE, "区域活动", "美工区：树叶贴画", LEFT, "娃娃家：水果店开张", LEFT, LEFT],
            [ABOVE, "户外活动", *outside],
            ["下午", "安静活动", *nap],
            [ABOVE, "户外游戏", "老鹰捉小鸡", LEFT, "切西瓜", LEFT, "散步"],
            ["家园共育", LEFT, family, *WHOLE],
            ["环境创设", LEFT, "主题墙布置“秋天的果园”，贴上幼儿的拓印画。", *WHOLE],
        ],
        bold=(0,),
    )
    return page, week(
        {
            "上午/晨间活动": [(1, 5, "桌面玩具：拼插、串珠；照顾自然角")],
            "上午/集体活动": lessons,
            "上午/区域活动": [(1, 2, "美工区：树叶贴画"), (3, 5, "娃娃家：水果店开张")],
            "上午/户外活动": outside,
            "下午/安静活动": nap,
            "下午/户外游戏": [(1, 2, "老鹰捉小鸡"), (3, 4, "切西瓜"), (5, 5, "散步")],
            "家园共育": [(1, 5, family)],
        },
        class_="中（1）班",
        class_level="中班",
        teachers=["王老师", "孙老师"],
        week=9,
        start="2025-10-27",
        end="2025-10-31",
        theme="多彩的秋天",
        focus=focus,
        environment="主题墙布置“秋天的果园”，贴上幼儿的拓印画。",
    )


@plan("week-02")
def days_down_the_side():
    """First house: a row for each day with its date, a column for each kind; areas over days."""
    page = Page(head="××区中心幼儿园")
    page.title("小班组一周活动安排")
    page.lines("班级：小（4）班　　教师：吴老师、郑老师　　保育员：钱老师　　第3周")
    days = [
        ("周一\v9月15日", "手指游戏", "社会：我的好朋友", "滑滑梯", "听故事"),
        ("周二\v9月16日", "喂金鱼", "语言：小兔找家", "开小火车", "捏面团"),
        ("周三\v9月17日", "手指游戏", "艺术：圆圆的泡泡", "滑滑梯", "看动画"),
        ("周四\v9月18日", "听儿歌", "健康：我会用勺子", "追泡泡", "玩雪花片"),
        ("周五\v9月19日", "喂金鱼", "数学：大和小", "钻山洞", "擦小椅子"),
    ]
    areas = {0: "娃娃家：给娃娃喂饭\n图书角：看自己带来的书", 3: "美工区：撕面条"}
    names = ["晨间接待", "教学活动", "户外运动", "午后活动"]
    page.table(
        [
            ["日期", *names[:2], "区域游戏", *names[2:]],
            *([*day[:3], areas.get(number, ABOVE), *day[3:]] for number, day in enumerate(days)),
            ["温馨提示", "请在衣服上缝好名字；每天早晨九点前入园。", *WHOLE],
        ],
        bold=(0,),
    )
    columns = list(zip(*days, strict=True))[1:]
    return page, week(
        {
            "晨间接待": list(columns[0]),
            "教学活动": list(columns[1]),
            "区域游戏": [(1, 3, areas[0]), (4, 5, areas[3])],
            "户外运动": list(columns[2]),
            "午后活动": list(columns[3]),
            "温馨提示": [(1, 5, "请在衣服上缝好名字；每天早晨九点前入园。")],
        },
        class_="小（4）班",
        class_level="小班",
        teachers=["吴老师", "郑老师"],
        week=3,
        start="09-15",
        end="09-19",
    )


@plan("week-03")
def analysis_and_aims_over_the_days():
    """First house: who the children are, aims and the thread stand over the days in one table."""
    page = Page(landscape=True)
    page.title("大2班第六周活动计划表")
    page.lines("2025～2026学年第二学期")
    situation = (
        "幼儿对小学充满好奇，常聊起哥哥姐姐的书包。多数幼儿能整理自己的抽屉，"
        "少数幼儿做事较慢，需要同伴提醒。"
    )
    goals = [
        "知道小学和幼儿园有哪些不同。",
        "能看懂整点和半点。",
        "会按顺序整理书包。",
    ]
    lessons = [
        "社会：参观小学",
        "数学：整点和半点",
        "语言：我想问的问题",
        "健康：课间十分钟",
        "美术：我的书包",
    ]
    sport = ["跳绳", "跳绳", "攀爬架", "足球", "接力跑"]
    areas = "语言区：小学的照片、问题卡\n角色区：小课堂\n益智区：钟面、时间拼图"
    page.table(
        [
            ["主题名称", "我要上小学", LEFT, "班级教师", "周老师、冯老师", LEFT],
            ["幼儿现状分析", situation, *WHOLE],
            ["周发展目标", "\n".join(count(goals)), *WHOLE],
            ["内容", "周一", "周二", "周三", "周四", "周五"],
            ["生活活动", "自己记录喝水的次数；饭后整理桌面", *WHOLE],
            ["体育锻炼", *sport],
            ["学习活动", *lessons],
            ["自主游戏", areas, *WHOLE],
            ["离园活动", "整理书包", "整理书包", "说说今天", "整理书包", "本周小明星"],
            ["家园联系", "请家长和孩子约定早睡时间，画一张作息表。", *WHOLE],
            ["周反思", "参观小学回来问题很多，可以再延长两天。", *WHOLE],
        ],
        bold=(0,),
    )
    return page, week(
        {
            "生活活动": [(1, 5, "自己记录喝水的次数；饭后整理桌面")],
            "体育锻炼": sport,
            "学习活动": lessons,
            "自主游戏": [(1, 5, areas)],
            "离园活动": ["整理书包", "整理书包", "说说今天", "整理书包", "本周小明星"],
            "家园联系": [(1, 5, "请家长和孩子约定早睡时间，画一张作息表。")],
        },
        class_="大2班",
        class_level="大班",
        teachers=["周老师", "冯老师"],
        week=6,
        theme="我要上小学",
        situation=situation,
        goals=goals,
        reflection="参观小学回来问题很多，可以再延长两天。",
    )


@plan("week-04")
def a_heading_for_each_day():
    """Second house: each day is a heading, below lines that begin with the half of the day."""
    page = Page(font="微软雅黑")
    page.title("中班第二周周计划", 15)
    page.lines("班级：中一班", "日期：2025年9月8日至9月12日", "教师：陈老师")
    goals = ["熟悉新的活动室，知道物品放在哪里。", "能和老师说说暑假里开心的事。"]
    page.bold("一、本周目标")
    page.lines(*count(goals, "{}、{}"))
    page.bold("二、活动安排")
    days = {
        "星期一（9月8日）": ("谈话活动：暑假里的我", "建构游戏：我家的小区"),
        "星期二（9月9日）": ("语言活动：谢谢老师", "手工：给老师的花"),
        "星期三（9月10日）": ("社会活动：老师的一天", "户外游戏：占圈"),
        "星期四（9月11日）": ("数学活动：有几个座位", "音乐游戏：找朋友"),
        "星期五（9月12日）": ("健康活动：擦汗喝水", "大扫除：擦玩具柜"),
    }
    for day, (morning, afternoon) in days.items():
        page.bold(day)
        page.lines(f"上午：{morning}\n下午：{afternoon}")
    page.bold("三、家园共育")
    family = "教师节前和孩子聊聊最喜欢老师做什么。"
    page.lines(family)
    return page, week(
        {
            "上午": [morning for morning, _ in days.values()],
            "下午": [afternoon for _, afternoon in days.values()],
            "家园共育": [(1, 5, family)],
        },
        class_="中一班",
        class_level="中班",
        teachers=["陈老师"],
        week=2,
        start="2025-09-08",
        end="2025-09-12",
        goals=goals,
    )


@plan("week-05")
def headings_by_kind_with_days_below():
    """Second house: headings of Word by kind of activity, the days are lines below each."""
    page = Page(font="等线")
    page.heading("大班第十一周教学计划", 1)
    page.lines("主题：冬天来了", "班级：大四班　　主班教师：褚老师　　配班教师：卫老师")
    goals = ["了解动物过冬的不同方法。", "愿意在冷天坚持户外锻炼。", "会用对称的方法剪雪花。"]
    page.heading("一、本周目标", 2)
    page.numbered(goals)
    lessons = [
        "科学《动物怎样过冬》",
        "体育《小企鹅运蛋》",
        "美术《剪雪花》",
        "语言《雪地里的脚印》",
        "数学《10以内的分合》",
    ]
    page.heading("二、教学活动", 2)
    page.lines(*(f"周{day}：{text}" for day, text in zip("一二三四五", lessons, strict=True)))
    areas = ["美工区：各色方纸、剪刀，剪雪花。", "科学区：冰块、盐、温度计。", "表演区：企鹅头饰。"]
    page.heading("三、区域活动", 2)
    page.numbered(areas, "List Bullet")
    page.heading("四、户外活动", 2)
    page.lines("周一至周三：踩高跷、滚轮胎", "周四至周五：跳大绳")
    page.heading("五、家长工作", 2)
    page.lines("为孩子准备一副不带绳子的手套，写上名字。")
    page.heading("六、环境创设", 2)
    page.lines("窗户上贴幼儿剪的雪花，走廊展示“动物过冬”调查表。")
    return page, week(
        {
            "教学活动": lessons,
            "区域活动": [(1, 5, "\n".join(areas))],
            "户外活动": [(1, 3, "踩高跷、滚轮胎"), (4, 5, "跳大绳")],
            "家长工作": [(1, 5, "为孩子准备一副不带绳子的手套，写上名字。")],
        },
        class_="大四班",
        class_level="大班",
        teachers=["褚老师", "卫老师"],
        week=11,
        theme="冬天来了",
        goals=goals,
        environment="窗户上贴幼儿剪的雪花，走廊展示“动物过冬”调查表。",
    )


@plan("week-06")
def a_table_between_lines_with_stars():
    """Third house: last week and focus in lines with stars, then the days, then areas by name."""
    page = Page(font="楷体")
    page.title("小三班  第十三周  活动计划")
    page.lines("老师：蒋老师  沈老师        日期：11月24日～11月28日        主题：暖暖的家")
    last = "孩子们认识了家里的人，能说出自己住在几楼；午睡时脱外套还要老师帮忙。"
    page.lines(f"★上周回顾：{last}")
    focus = ["学习自己脱外套、挂外套。", "愿意向同伴介绍自己的家。"]
    page.lines("★本周重点：", *(f"（{'一二'[number]}）{text}" for number, text in enumerate(focus)))
    rows = {
        "早锻炼": ["小兔跳", "小兔跳", "推小车", "推小车", "韵律操"],
        "集体": [
            "语言  我家有几口",
            "美术  暖暖的手套",
            "数学  一样多",
            "音乐  我爱我家",
            "健康  穿衣歌",
        ],
        "下午": ["儿歌复习", "搭房子", "看绘本", "搭房子", "玩具分享"],
    }
    page.table([["", "一", "二", "三", "四", "五"], *([name, *row] for name, row in rows.items())])
    page.lines("★区域活动：")
    areas = ["娃娃家→给娃娃穿衣服", "建构区→搭一搭我的家", "阅读区→家庭相册"]
    page.lines(*areas)
    family = "请带一张全家福；早晚温差大，请穿容易脱的外套。"
    page.lines(f"★请您配合：{family}")
    return page, week(
        {
            **rows,
            "区域活动": [(1, 5, "\n".join(areas))],
            "请您配合": [(1, 5, family)],
        },
        class_="小三班",
        class_level="小班",
        teachers=["蒋老师", "沈老师"],
        week=13,
        start="11-24",
        end="11-28",
        theme="暖暖的家",
        last_week=last,
        focus=focus,
    )


@plan("week-07")
def four_days_with_dates():
    """Third house: a week of four days, areas grouped on the left, two lines of head data."""
    page = Page(landscape=True, font="仿宋")
    page.title("一周活动安排")
    page.lines(
        "中三班\t第六周\t2026.4.7—4.10", "主题：种子醒来了\t线索二：种子的秘密\t韩老师　杨老师"
    )
    days = ["周二\n4月7日", "周三\n4月8日", "周四\n4月9日", "周五\n4月10日"]
    talk = ["清明见闻", "种子在哪里", "谁先发芽", "一周种子日记"]
    lessons = ["科学：种子排队", "语言：种子的梦", "美术：种子贴画", "体育：播种忙"]
    page.table(
        [
            ["项目", LEFT, *days],
            ["晨间谈话", LEFT, *talk],
            ["集体教学", LEFT, *lessons],
            ["区域", "科学区", "豆子、棉花、放大镜", *[LEFT] * 3],
            [ABOVE, "美工区", "各种种子、白胶", LEFT, "纸盘、颜料", LEFT],
            ["户外", LEFT, "跳房子", "种植园松土", "跳房子", "种植园播种"],
            ["生活", LEFT, "少量多次喝水，出汗了会用毛巾擦。", *[LEFT] * 3],
            ["家园", LEFT, "和孩子一起找一找厨房里的种子，各带五粒来。", *[LEFT] * 3],
        ]
    )
    return page, week(
        {
            "晨间谈话": talk,
            "集体教学": lessons,
            "区域/科学区": [(1, 4, "豆子、棉花、放大镜")],
            "区域/美工区": [(1, 2, "各种种子、白胶"), (3, 4, "纸盘、颜料")],
            "户外": ["跳房子", "种植园松土", "跳房子", "种植园播种"],
            "生活": [(1, 4, "少量多次喝水，出汗了会用毛巾擦。")],
            "家园": [(1, 4, "和孩子一起找一找厨房里的种子，各带五粒来。")],
        },
        weekdays=[2, 3, 4, 5],
        class_="中三班",
        class_level="中班",
        teachers=["韩老师", "杨老师"],
        week=6,
        start="2026-04-07",
        end="2026-04-10",
        theme="种子醒来了",
        thread="种子的秘密",
    )


@plan("week-08")
def german_week_with_a_row_for_each_day():
    """A German week: a row for each day, a column for each time; a note to parents below."""
    page = Page(landscape=True, font="Arial")
    page.title("Wochenplan Marienkäfergruppe – KW 46")
    page.lines(
        "10.11. – 14.11.2025", "Thema der Woche: Licht und Laternen", "Team: Frau T., Frau W."
    )
    days = [
        ("Montag", "Erzählkreis vom Wochenende", "Laternen bekleben", "Garten"),
        ("Dienstag", "Martinslieder singen", "Umzug am Abend", "Ausruhen im Kuschelraum"),
        ("Mittwoch", "Bilderbuch: Der Mantel", "Schattentheater", "Garten"),
        ("Donnerstag", "Geburtstagskreis", "Turnen in der Halle", "Freispiel"),
        ("Freitag", "Wunschlieder", "Gemeinsames Frühstück", "Spaziergang zum Bach"),
    ]
    names = ["Morgenkreis", "Angebot am Vormittag", "Nachmittag"]
    page.table([["Tag", *names], *map(list, days)], bold=(0,))
    page.label(
        "Für die Eltern: ", "Bitte am Dienstag eine warme Jacke und einen Becher mitbringen."
    )
    columns = list(zip(*days, strict=True))[1:]
    return page, week(
        {
            **{name: list(column) for name, column in zip(names, columns, strict=True)},
            "Für die Eltern": [
                (1, 5, "Bitte am Dienstag eine warme Jacke und einen Becher mitbringen.")
            ],
        },
        language="de",
        class_="Marienkäfergruppe",
        teachers=["Frau T.", "Frau W."],
        calendar_week=46,
        start="2025-11-10",
        end="2025-11-14",
        theme="Licht und Laternen",
    )
