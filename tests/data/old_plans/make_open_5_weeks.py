"""Week plans of the fifth set, the half that is open."""

from tests.data.old_plans.make_open_5_lessons import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, week

DAYS = ["星期一", "星期二", "星期三", "星期四", "星期五"]


@plan("week-01")
def plain_table_with_lines_above():
    """The plainest of all: days across, one name on the left, what families are asked below."""
    page = Page(landscape=True)
    page.title("中三班第九周周计划")
    page.lines("主题：各行各业　　日期：2025年10月27日——10月31日　　教师：张老师、刘老师")
    morning = ["晨谈：爸爸的工作", "照顾自然角", "晨谈：妈妈的工作", "桌面游戏", "图书漂流"]
    group = [
        "社会：小小邮递员",
        "语言：清洁工阿姨",
        "数学：送信到几号楼",
        "美术：警察叔叔的帽子",
        "音乐：理发师",
    ]
    areas = ["邮局", "理发店", "建构区：消防站", "美工区：做信封", "自选"]
    outside = ["送快递", "灭火演习", "送快递", "钻山洞", "滑梯"]
    leave = ["整理书包", "听故事", "整理书包", "手指游戏", "玩具回家"]
    family = "请带孩子到您上班的地方看一看，拍一张照片。"
    page.table(
        [
            ["", *DAYS],
            ["晨间活动", *morning],
            ["集体活动", *group],
            ["区域活动", *areas],
            ["户外活动", *outside],
            ["离园活动", *leave],
            ["家园共育", family, *[LEFT] * 4],
        ],
        bold=(0,),
    )
    return page, week(
        {
            "晨间活动": morning,
            "集体活动": group,
            "区域活动": areas,
            "户外活动": outside,
            "离园活动": leave,
            "家园共育": [(1, 5, family)],
        },
        theme="各行各业",
        class_="中三班",
        class_level="中班",
        teachers=["张老师", "刘老师"],
        week=9,
        start="2025-10-27",
        end="2025-10-31",
    )


@plan("week-02")
def half_days_and_a_head_in_the_table():
    """Class, week and teachers stand in the first rows; half days are merged on the left."""
    page = Page(landscape=True, font="微软雅黑")
    page.title("幼儿园一周活动安排")
    group = ["儿歌：小手拍拍", "体育：小兔跳跳", "美术：手印花", "音乐：合拢放开", "生活：我会洗手"]
    table = ["插片", "穿珠", "插片", "橡皮泥", "拼图"]
    outside = ["滑滑梯", "骑小车", "滑滑梯", "吹泡泡", "骑小车"]
    afternoon = ["听故事：拔萝卜", "看动画", "听故事：三只熊", "玩沙", "玩具分享"]
    page.table(
        [
            ["班级", LEFT, "小二班", "周次", "第六周", "主题", "我的小手"],
            ["时间", LEFT, "10月13日—10月17日", LEFT, "教师", "陈老师、何老师", LEFT],
            ["", LEFT, "周一", "周二", "周三", "周四", "周五"],
            ["上午", "入园", "热情接待，安抚哭闹的孩子，提醒孩子放好水杯。", *[LEFT] * 4],
            [ABOVE, "桌面游戏", *table],
            [ABOVE, "集体活动", *group],
            [ABOVE, "户外活动", *outside],
            ["下午", "起床", "学习穿鞋，自己喝水。", *[LEFT] * 4],
            [ABOVE, "游戏", *afternoon],
            ["家长工作", LEFT, "在家让孩子自己洗手、擦手，不急着帮忙。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "上午/入园": [(1, 5, "热情接待，安抚哭闹的孩子，提醒孩子放好水杯。")],
            "上午/桌面游戏": table,
            "上午/集体活动": group,
            "上午/户外活动": outside,
            "下午/起床": [(1, 5, "学习穿鞋，自己喝水。")],
            "下午/游戏": afternoon,
            "家长工作": [(1, 5, "在家让孩子自己洗手、擦手，不急着帮忙。")],
        },
        theme="我的小手",
        class_="小二班",
        class_level="小班",
        teachers=["陈老师", "何老师"],
        week=6,
        start="10-13",
        end="10-17",
    )


@plan("week-03")
def last_week_and_focus_above():
    """What last week showed and what this week is for stand above the table, the areas in one cell."""
    page = Page(landscape=True)
    page.title("大二班周工作计划（第13周）")
    page.lines("日期：2025.5.12—5.16　　　　带班老师：杨老师（上）、徐老师（下）")
    last = "孩子们对种下的蚕豆很关心，每天都要量一量，但是记录本常常找不到。"
    focus = [
        "学习用自己的办法记录蚕豆的高度。",
        "培养幼儿收拾记录本、铅笔的习惯。",
        "天气转热，提醒幼儿及时喝水、脱衣。",
    ]
    page.bold("上周情况分析：")
    page.lines(last, indent=True)
    page.bold("本周工作重点：")
    page.lines(*(f"{n}．{text}" for n, text in enumerate(focus, 1)))
    group = [
        "科学：蚕豆长高了",
        "数学：量一量",
        "语言：一粒种子",
        "艺术：蚕豆娃娃",
        "健康：运水浇苗",
    ]
    areas = "科学区：尺子、绳子、积木，量蚕豆\n语言区：自制《蚕豆日记》\n建构区：搭一个暖棚\n美工区：豆子贴画"
    outside = ["跳绳", "篮球", "跳绳", "攀爬", "篮球"]
    page.table(
        [
            ["项目", *DAYS],
            ["晨间活动", "种植角浇水、测量，签到。", *[LEFT] * 4],
            ["教学活动", *group],
            ["区域游戏", areas, *[LEFT] * 4],
            ["体育锻炼", *outside],
            ["生活活动", "学习折叠外衣，放在自己的柜子里。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "晨间活动": [(1, 5, "种植角浇水、测量，签到。")],
            "教学活动": group,
            "区域游戏": [(1, 5, areas)],
            "体育锻炼": outside,
            "生活活动": [(1, 5, "学习折叠外衣，放在自己的柜子里。")],
        },
        class_="大二班",
        class_level="大班",
        teachers=["杨老师", "徐老师"],
        week=13,
        start="2025-05-12",
        end="2025-05-16",
        last_week=last,
        focus=focus,
    )


@plan("week-04")
def days_as_lines_without_a_table():
    """No table: the name of a day in bold, under it a line for each part of the day."""
    page = Page()
    page.title("小一班周活动计划", 15)
    page.lines("第10周　　11月3日至11月7日", "主题：香喷喷的饼干", "教师：朱老师、秦老师")
    names = ["晨间游戏", "集体活动", "户外活动", "下午活动"]
    days = [
        ["饼干拼图", "语言《饼干歌》", "追影子", "看绘本"],
        ["玩面团", "科学《饼干泡一泡》", "钻圈", "积木"],
        ["饼干拼图", "数学《圆饼干和方饼干》", "追影子", "唱歌"],
        ["玩面团", "美术《给饼干穿花衣》", "小火车", "看绘本"],
        ["自选玩具", "生活《我请你吃饼干》", "大型玩具", "擦玩具"],
    ]
    for day, texts in zip(DAYS, days, strict=True):
        page.bold(day)
        page.lines(*(f"{name}：{text}" for name, text in zip(names, texts, strict=True)))
    page.bold("家园联系")
    page.lines("请准备一个饼干盒子，洗净晾干，周二带来。")
    return page, week(
        {
            **{name: [texts[n] for texts in days] for n, name in enumerate(names)},
            "家园联系": [(1, 5, "请准备一个饼干盒子，洗净晾干，周二带来。")],
        },
        theme="香喷喷的饼干",
        class_="小一班",
        class_level="小班",
        teachers=["朱老师", "秦老师"],
        week=10,
        start="11-03",
        end="11-07",
    )


@plan("week-05")
def four_kinds_of_activities():
    """Life, exercise, play and learning on the left, most with two rows of their own."""
    page = Page(landscape=True)
    page.title("中一班周计划表")
    page.lines(
        "2025学年第一学期第8周（2025.10.20～10.24）　　主题：在秋天里　　执教：许老师、沈老师"
    )
    goals = ["感受秋天的天气和树叶的变化。", "能和同伴分享玩具。"]
    together = ["运落叶", "过小桥", "运落叶", "过小桥", "拍皮球"]
    group = [
        "树叶分家（数）",
        "秋姑娘的信（语）",
        "树叶飘（音）",
        "好吃的橘子（科）",
        "落叶画（美）",
    ]
    small = ["数树叶", "数树叶", "剥橘子", "剥橘子", "补画"]
    page.table(
        [
            [
                "周目标",
                LEFT,
                "\n".join(f"{n}、{text}" for n, text in enumerate(goals, 1)),
                *[LEFT] * 4,
            ],
            ["内容", LEFT, "一", "二", "三", "四", "五"],
            ["生活", LEFT, "学习用筷子夹点心；知道秋天要多喝水。", *[LEFT] * 4],
            ["运动", "集体游戏", *together],
            [ABOVE, "自主运动", "羊角球、高跷、平衡木，注意幼儿出汗后擦干。", *[LEFT] * 4],
            ["游戏", "角色游戏", "娃娃家、水果店、医院", LEFT, LEFT, "新开：面包房", LEFT],
            [ABOVE, "结构游戏", "小花园", LEFT, LEFT, "停车场", LEFT],
            ["学习", "集体学习", *group],
            [ABOVE, "个别学习", *small],
        ]
    )
    return page, week(
        {
            "生活": [(1, 5, "学习用筷子夹点心；知道秋天要多喝水。")],
            "运动/集体游戏": together,
            "运动/自主运动": [(1, 5, "羊角球、高跷、平衡木，注意幼儿出汗后擦干。")],
            "游戏/角色游戏": [(1, 3, "娃娃家、水果店、医院"), (4, 5, "新开：面包房")],
            "游戏/结构游戏": [(1, 3, "小花园"), (4, 5, "停车场")],
            "学习/集体学习": group,
            "学习/个别学习": small,
        },
        theme="在秋天里",
        class_="中一班",
        class_level="中班",
        teachers=["许老师", "沈老师"],
        week=8,
        start="2025-10-20",
        end="2025-10-24",
        goals=goals,
    )


@plan("week-06")
def four_days_after_a_holiday():
    """The Monday off has no column; a line below says what the week was like."""
    page = Page(landscape=True, font="楷体")
    page.title("大四班第18周活动计划")
    page.lines("主题名称：我要上小学　　时间：6月3日—6月6日　　教师：韩老师、冯老师")
    talk = ["端午见闻", "小学生的一天", "课间十分钟", "我的小书包"]
    group = ["（社会）参观小学", "（语言）给老师的信", "（数学）认识课程表", "（艺术）我的毕业照"]
    outside = ["五十米跑", "跳大绳", "五十米跑", "踢毽子"]
    afternoon = ["整理书包比赛", "下棋", "写自己的名字", "大扫除"]
    page.table(
        [
            ["", "星期二", "星期三", "星期四", "星期五"],
            ["晨间谈话", *talk],
            ["集体教学", *group],
            ["区域游戏", "小学教室、图书馆、棋类区", LEFT, LEFT, "班级自选"],
            ["户外体育", *outside],
            ["下午活动", *afternoon],
            ["家园联系", "晚上九点前睡觉，自己准备第二天的衣服。", *[LEFT] * 3],
        ]
    )
    page.label("本周反思：", "参观小学回来以后，问题很多，下周请一位小学生来做客。")
    return page, week(
        {
            "晨间谈话": talk,
            "集体教学": group,
            "区域游戏": [(1, 3, "小学教室、图书馆、棋类区"), (4, 4, "班级自选")],
            "户外体育": outside,
            "下午活动": afternoon,
            "家园联系": [(1, 4, "晚上九点前睡觉，自己准备第二天的衣服。")],
        },
        weekdays=[2, 3, 4, 5],
        theme="我要上小学",
        class_="大四班",
        class_level="大班",
        teachers=["韩老师", "冯老师"],
        week=18,
        start="06-03",
        end="06-06",
        reflection="参观小学回来以后，问题很多，下周请一位小学生来做客。",
    )


@plan("week-07")
def german_days_as_headings():
    """A German week in lines: the day with its date, under it the parts of the day."""
    page = Page(font="Arial")
    page.title("Wochenplan der Igelgruppe")
    page.lines("KW 11 (10.03.2025 – 14.03.2025)", "Thema: Frühling im Garten")
    page.lines("Pädagogische Fachkräfte: Frau T., Herr B.")
    names = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"]
    parts = ["Morgenkreis", "Angebot", "Bewegung", "Nachmittag"]
    days = [
        ["Erzählrunde vom Wochenende", "Kresse säen", "Garten", "Freispiel"],
        ["Frühlingslied", "Krokusse malen", "Turnhalle", "Vorlesen"],
        ["Fingerspiel vom Wurm", "Regenwürmer beobachten", "Garten", "Bauen mit Ästen"],
        ["Frühlingslied", "Kresse messen", "Spaziergang zum Bach", "Freispiel"],
        ["Wunschlieder", "Kresse ernten und Brote schmieren", "Garten", "Aufräumtag"],
    ]
    for number, (name, texts) in enumerate(zip(names, days, strict=True)):
        page.bold(f"{name}, {10 + number}. März")
        page.lines(*(f"{part}: {text}" for part, text in zip(parts, texts, strict=True)))
    page.bold("Hinweis für die Eltern")
    page.lines("Bitte Gummistiefel und Matschhose mitgeben.")
    return page, week(
        {
            **{part: [texts[n] for texts in days] for n, part in enumerate(parts)},
            "Hinweis für die Eltern": [(1, 5, "Bitte Gummistiefel und Matschhose mitgeben.")],
        },
        language="de",
        theme="Frühling im Garten",
        class_="Igelgruppe",
        teachers=["Frau T.", "Herr B."],
        calendar_week=11,
        start="2025-03-10",
        end="2025-03-14",
    )
