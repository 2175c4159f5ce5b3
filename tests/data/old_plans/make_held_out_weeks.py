"""Week plans of the half that is held out.

Whoever writes or mends the recogniser does not read this file (README.md).
"""

from tests.data.old_plans.make_held_out import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, week


@plan("week-01")
def head_inside_the_table_and_days_across():
    page = Page(landscape=True)
    page.title("××幼儿园周活动计划表（2025年春学期）")
    talk = ["周末趣事", "天气播报", "安全小话题", "我的值日", "一周小结"]
    teach = [
        "语言《春风》",
        "科学《种子发芽》",
        "健康《爱护牙齿》",
        "数学《排排队》",
        "美术《柳树》",
    ]
    areas = "种植区：给豆子浇水并记录；建构区：春天的公园"
    outdoor = "皮球、跳圈（周一、周三、周五）；滑梯（周二、周四）"
    home = "1. 周末带孩子踏青。\n2. 早晚温差大，请准备外套。"
    page.table(
        [
            ["班级", "中（4）班", "主题", "春天来了（线索一：春风吹）", LEFT, LEFT],
            ["第 5 周", "3月10日—3月14日", LEFT, "教师", "甲老师／乙老师", LEFT],
            ["", "周一", "周二", "周三", "周四", "周五"],
            ["晨间谈话", *talk],
            ["教学活动", *teach],
            ["区域活动", areas, *[LEFT] * 4],
            ["户外活动", outdoor, *[LEFT] * 4],
            ["生活活动", "学习正确的刷牙方法", *[LEFT] * 4],
            ["家园联系", home, *[LEFT] * 4],
        ],
        bold=(0,),
    )
    return page, week(
        {
            "晨间谈话": talk,
            "教学活动": teach,
            "区域活动": [(1, 5, areas)],
            "户外活动": [(1, 5, outdoor)],
            "生活活动": [(1, 5, "学习正确的刷牙方法")],
            "家园联系": [(1, 5, home)],
        },
        theme="春天来了",
        thread="春风吹",
        class_="中（4）班",
        class_level="中班",
        teachers=["甲老师", "乙老师"],
        week=5,
        start="2025-03-10",
        end="2025-03-14",
    )


@plan("week-02")
def holiday_inside_a_week():
    page = Page(landscape=True, font="仿宋")
    page.title("大一班第十三周计划")
    page.lines("主题：端午香　　时间：5.26~5.31　　主班：丙老师　　配班：丁老师")
    group = ["社会：端午的故事", "数学：分粽子", "美术：五彩绳", "语言：童谣《五月五》"]
    page.table(
        [
            ["时段", "环节", "星期一", "星期二", "星期三", "星期四", "星期五"],
            ["上午", "晨间锻炼", "跳竹竿", "踢毽子", "跳竹竿", "踢毽子", "端午节放假"],
            [ABOVE, "集体活动", *group, ABOVE],
            [ABOVE, "区域游戏", "美工区：香包", LEFT, "角色区：粽子铺", LEFT, ABOVE],
            ["下午", "户外游戏", "旱龙舟", LEFT, LEFT, LEFT, ABOVE],
            [ABOVE, "生活活动", "给碗筷消毒的小帮手", LEFT, LEFT, LEFT, ABOVE],
            ["备注", LEFT, "周三下午消防演练", LEFT, LEFT, LEFT, LEFT],
        ]
    )
    off = (5, 5, "端午节放假")
    return page, week(
        {
            "上午/晨间锻炼": ["跳竹竿", "踢毽子", "跳竹竿", "踢毽子", off],
            "上午/集体活动": group,
            "上午/区域游戏": [(1, 2, "美工区：香包"), (3, 4, "角色区：粽子铺")],
            "下午/户外游戏": [(1, 4, "旱龙舟")],
            "下午/生活活动": [(1, 4, "给碗筷消毒的小帮手")],
            "备注": [(1, 5, "周三下午消防演练")],
        },
        theme="端午香",
        class_="大一班",
        class_level="大班",
        teachers=["丙老师", "丁老师"],
        week=13,
        start="05-26",
        end="05-31",
    )


@plan("week-03")
def days_down_with_two_half_days():
    page = Page()
    page.title("一周活动安排")
    page.lines("年级：小班    班级：小三班    周次：9    日期：2024年10月28日至11月1日")
    page.lines("带班老师：戊老师、己老师    本周主题：甜甜的水果")
    page.label("本周重点：", "会剥橘子皮，吃完把果皮放进厨余垃圾桶。")
    rows = [
        ("星期一", ["科学：水果宝宝", "娃娃家", "摘果子"], ["橡皮泥", "滑滑梯"]),
        ("星期二", ["语言：水果歌", "水果店", "摘果子"], ["看图书", "骑小车"]),
        ("星期三", ["美术：红苹果", "娃娃家", "钻爬"], ["橡皮泥", "滑滑梯"]),
        ("星期四", ["数学：一样多", "水果店", "钻爬"], ["积木", "骑小车"]),
        ("星期五", ["音乐：切西瓜", "自选", "散步"], ["分享", "玩沙"]),
    ]
    page.table(
        [
            ["", "上午", LEFT, LEFT, "下午", LEFT],
            [ABOVE, "学习活动", "区域游戏", "户外活动", "室内游戏", "户外活动"],
            *([day, *morning, *afternoon] for day, morning, afternoon in rows),
        ]
    )
    names = ("上午/学习活动", "上午/区域游戏", "上午/户外活动")
    later = ("下午/室内游戏", "下午/户外活动")
    return page, week(
        {
            **{name: [row[1][at] for row in rows] for at, name in enumerate(names)},
            **{name: [row[2][at] for row in rows] for at, name in enumerate(later)},
        },
        theme="甜甜的水果",
        class_="小三班",
        class_level="小班",
        teachers=["戊老师", "己老师"],
        week=9,
        start="2024-10-28",
        end="2024-11-01",
        focus=["会剥橘子皮，吃完把果皮放进厨余垃圾桶。"],
    )


@plan("week-04")
def one_table_for_the_head_and_one_for_the_days():
    page = Page(landscape=True)
    page.title("第3周　主题：交通工具本领大　　中五班")
    page.table(
        [
            ["上周情况分析", "孩子们对救护车最感兴趣，常在建构区搭停车场。"],
            ["本周目标", "1.知道三种特殊车辆的用途。\n2.愿意和同伴合作搭停车场。"],
        ]
    )
    page.lines("")
    group = ["社会：特殊的车", "音乐：小司机", "数学：车牌号", "美术：我的车", "语言：红绿灯"]
    page.table(
        [
            ["日期\n活动", "9/15", "9/16", "9/17", "9/18", "9/19"],
            ["来园活动", "自主签到", *[LEFT] * 4],
            ["集中活动", *group],
            ["自主游戏", "停车场", "停车场", "加油站", LEFT, "混班游戏"],
            ["体育锻炼", "轮胎乐", LEFT, LEFT, "障碍赛", LEFT],
            ["离园活动", "桌面玩具", *[LEFT] * 4],
        ]
    )
    page.lines("家园共育：乘车时坐安全座椅。", "教师：庚老师    辛老师")
    return page, week(
        {
            "来园活动": [(1, 5, "自主签到")],
            "集中活动": group,
            "自主游戏": ["停车场", "停车场", (3, 4, "加油站"), (5, 5, "混班游戏")],
            "体育锻炼": [(1, 3, "轮胎乐"), (4, 5, "障碍赛")],
            "离园活动": [(1, 5, "桌面玩具")],
            "家园共育": [(1, 5, "乘车时坐安全座椅。")],
        },
        theme="交通工具本领大",
        class_="中五班",
        class_level="中班",
        teachers=["庚老师", "辛老师"],
        week=3,
        start="09-15",
        end="09-19",
        focus=["知道三种特殊车辆的用途。", "愿意和同伴合作搭停车场。"],
        last_week="孩子们对救护车最感兴趣，常在建构区搭停车场。",
    )


@plan("week-05")
def german_week_with_days_down():
    page = Page(font="Calibri")
    page.title("Unsere Woche vom 22. bis 26. September 2025")
    page.lines("Sonnengruppe – Frau C. und Herr D. – Projekt: Äpfel")
    rows = [
        ("Montag", "Wochenende erzählen", "Äpfel pflücken", "Garten"),
        ("Dienstag", "Fingerspiel", "Apfelmus kochen", "Vorlesen"),
        ("Mittwoch", "Lied vom Apfelbaum", "Turnhalle", "Garten"),
        ("Donnerstag", "Apfelsorten probieren", "Drucken mit Äpfeln", "Freispiel"),
        ("Freitag", "Wochenrückblick", "Ausflug zum Markt", "Aufräumen"),
    ]
    head = ["Morgenkreis", "Vormittag", "Nachmittag"]
    page.table([["Tag", *head], *map(list, rows)])
    page.lines("Bitte mitbringen: ein Glas mit Deckel")
    return page, week(
        {
            **{name: [row[at] for row in rows] for at, name in enumerate(head, 1)},
            "Bitte mitbringen": [(1, 5, "ein Glas mit Deckel")],
        },
        language="de",
        theme="Äpfel",
        class_="Sonnengruppe",
        teachers=["Frau C.", "Herr D."],
        start="2025-09-22",
        end="2025-09-26",
    )
