"""Week plans of the half that is held out for the fourth count."""

from tests.data.old_plans.make_held_out_4_lessons import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, week


@plan("week-01")
def parts_below_the_table():
    """Days across; under the table lines for what families and the room are asked."""
    page = Page(landscape=True)
    page.title("小二班第十六周保教计划")
    page.lines("2025年6月2日至6月6日　　本周主题：夏天真凉快　　执行教师：申老师、酉老师")
    group = ["儿歌：电风扇", "手工：折扇子", "音乐：夏天的雷雨", "健康：多喝水", "科学：水变冰"]
    areas = ["冰淇淋店", "美工区：折扇子", "冰淇淋店", "益智区：夏天的衣服", "图书区"]
    page.table(
        [
            ["", "周一", "周二", "周三", "周四", "周五"],
            ["晨间接待", "检查口袋里的小玩具，提醒戴帽子", *[LEFT] * 4],
            ["集体活动", *group],
            ["区域活动", *areas],
            ["户外活动", "玩水", LEFT, "树荫下的游戏", LEFT, LEFT],
            ["午后活动", "看动画", "折纸", "看动画", "折纸", "大扫除"],
        ]
    )
    page.lines("")
    page.label("环境创设：", "天花板挂上孩子做的扇子，卫生间贴节水标志。")
    page.label("家园共育：", "1、给孩子带一个水壶。2、在家里少吃冷饮。")
    page.label("本周反思：", "户外时间改到九点以前，孩子精神好得多。")
    return page, week(
        {
            "晨间接待": [(1, 5, "检查口袋里的小玩具，提醒戴帽子")],
            "集体活动": group,
            "区域活动": areas,
            "户外活动": [(1, 2, "玩水"), (3, 5, "树荫下的游戏")],
            "午后活动": ["看动画", "折纸", "看动画", "折纸", "大扫除"],
            "家园共育": [(1, 5, "1、给孩子带一个水壶。2、在家里少吃冷饮。")],
        },
        theme="夏天真凉快",
        class_="小二班",
        class_level="小班",
        teachers=["申老师", "酉老师"],
        week=16,
        start="2025-06-02",
        end="2025-06-06",
        environment="天花板挂上孩子做的扇子，卫生间贴节水标志。",
        reflection="户外时间改到九点以前，孩子精神好得多。",
    )


@plan("week-02")
def lines_by_day():
    """No table: a heading for each day, below it lines that begin with the part of the day."""
    page = Page(font="等线")
    page.title("中四班第九周周工作计划")
    page.lines("时间：2024年10月28日—11月1日", "教师：戌老师  亥老师")
    page.bold("一、本周重点")
    focus = ["认识常见的交通标志，过马路走斑马线。", "午睡后自己叠小被子。"]
    page.lines(*(f"{number}、{text}" for number, text in enumerate(focus, 1)))
    page.bold("二、本周活动")
    days = {
        "星期一": ("谈话活动：我坐什么车来园", "建构游戏：停车场", "开小汽车"),
        "星期二": ("社会活动：红灯停，绿灯行", "角色游戏：加油站", "过小桥"),
        "星期三": ("数学活动：车牌上的数字", "建构游戏：停车场", "开小汽车"),
        "星期四": ("美术活动：我设计的标志", "角色游戏：加油站", "过小桥"),
        "星期五": ("音乐活动：小汽车嘀嘀嘀", "自选游戏", "三轮车"),
    }
    for day, (group, play, outside) in days.items():
        page.bold(day)
        page.lines(f"集体活动：{group}", f"区域游戏：{play}", f"户外游戏：{outside}")
    page.bold("三、家长工作")
    page.lines("请家长带孩子认一认路口的标志。")
    rows = list(zip(*days.values(), strict=True))
    return page, week(
        {
            "集体活动": list(rows[0]),
            "区域游戏": list(rows[1]),
            "户外游戏": list(rows[2]),
            "家长工作": [(1, 5, "请家长带孩子认一认路口的标志。")],
        },
        class_="中四班",
        class_level="中班",
        teachers=["戌老师", "亥老师"],
        week=9,
        start="2024-10-28",
        end="2024-11-01",
        focus=focus,
    )


@plan("week-03")
def three_days_after_a_holiday():
    """A short week: columns for Wednesday to Friday alone; head data in the first rows."""
    page = Page(font="微软雅黑")
    page.title("周计划")
    group = ["社会：假期见闻", "数学：看月历", "体育：跳大绳"]
    page.table(
        [
            ["班级：大五班", LEFT, "周次：第6周", LEFT],
            ["日期：2024年5月8日—5月10日", LEFT, "主题：爱劳动的人", LEFT],
            ["教师：子老师、丑老师", LEFT, "保育员：寅老师", LEFT],
            ["内容＼星期", "星期三", "星期四", "星期五"],
            ["晨间活动", "带来假期照片，布置照片墙", LEFT, LEFT],
            ["教学活动", *group],
            ["区角活动", "小医院", "小医院", "木工坊"],
            ["户外活动", "轮胎", "跳大绳", LEFT],
            ["家园互动", "说说爸爸妈妈的工作，画成一张名片。", LEFT, LEFT],
        ]
    )
    return page, week(
        {
            "晨间活动": [(1, 3, "带来假期照片，布置照片墙")],
            "教学活动": group,
            "区角活动": ["小医院", "小医院", "木工坊"],
            "户外活动": [(1, 1, "轮胎"), (2, 3, "跳大绳")],
            "家园互动": [(1, 3, "说说爸爸妈妈的工作，画成一张名片。")],
        },
        weekdays=[3, 4, 5],
        theme="爱劳动的人",
        class_="大五班",
        class_level="大班",
        teachers=["子老师", "丑老师"],
        week=6,
        start="2024-05-08",
        end="2024-05-10",
    )


@plan("week-04")
def two_tables_with_last_week_first():
    """A table of last week, focus and families; then a table with days across."""
    page = Page(landscape=True, font="宋体")
    page.title("一周活动计划")
    page.lines("大六班　第13周（11月24日—11月28日）　主题名称：有趣的纸　教师：卯老师　辰老师")
    last = "孩子们对撕纸很感兴趣，但是纸屑常常留在地上。"
    focus = ["比较不同的纸，知道纸会吸水。", "活动后把纸屑收进回收箱。"]
    page.table(
        [
            ["上周情况分析", last],
            ["本周工作重点", "\n".join(f"{n}.{t}" for n, t in enumerate(focus, 1))],
            ["家长工作", "收集废旧报纸和纸盒，装在袋子里带来。"],
        ],
        bold=(0,),
    )
    page.lines("")
    group = [
        "科学：纸的秘密",
        "语言：纸的旅行",
        "艺术：撕贴大树",
        "数学：对折再对折",
        "社会：废纸去哪了",
    ]
    outside = ["飞纸飞机", "揪尾巴", "飞纸飞机", "揪尾巴", "纸球大战"]
    page.table(
        [
            ["活动", "一", "二", "三", "四", "五"],
            ["来园活动", "折纸自选", *[LEFT] * 4],
            ["集体活动", *group],
            ["户外活动", *outside],
            ["区域活动", "美工区：纸浆画", LEFT, LEFT, "建构区：纸砖墙", LEFT],
            ["生活活动", "值日生检查回收箱。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "来园活动": [(1, 5, "折纸自选")],
            "集体活动": group,
            "户外活动": outside,
            "区域活动": [(1, 3, "美工区：纸浆画"), (4, 5, "建构区：纸砖墙")],
            "生活活动": [(1, 5, "值日生检查回收箱。")],
            "家长工作": [(1, 5, "收集废旧报纸和纸盒，装在袋子里带来。")],
        },
        theme="有趣的纸",
        class_="大六班",
        class_level="大班",
        teachers=["卯老师", "辰老师"],
        week=13,
        start="11-24",
        end="11-28",
        last_week=last,
        focus=focus,
    )


@plan("week-05")
def dates_in_the_heads_of_days():
    """Names of days with their dates; two rows for the morning; lines broken by hand in cells."""
    page = Page(landscape=True)
    page.title("××幼儿园中六班第2周活动安排")
    page.lines("（2026.3.2～2026.3.6）")
    page.lines("主题：《小种子》    线索：种子在哪里    带班老师：巳老师、午老师")
    one = [
        "语言：\v一颗种子",
        "科学：\v种子大集合",
        "数学：\v种子排排队",
        "美术：\v豆子贴画",
        "音乐：\v小种子睡着了",
    ]
    two = ["室内：\v阅读绘本", "户外：\v翻土", "室内：\v种子分类", "户外：\v播种", "室内：\v画种子"]
    page.table(
        [
            ["", LEFT, "周一（3.2）", "周二（3.3）", "周三（3.4）", "周四（3.5）", "周五（3.6）"],
            ["上午", "学习活动", *one],
            [ABOVE, "小组活动", *two],
            [ABOVE, "体育游戏", "运粮食", LEFT, "跳田埂", LEFT, "自选器械"],
            ["下午", "自主游戏", "种子博物馆、小农场、面包店", *[LEFT] * 4],
            [ABOVE, "散步", "找一找发芽的树", *[LEFT] * 4],
            ["家园", LEFT, "和孩子一起在家里种一盆豆子，每天浇一点水。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "上午/学习活动": [text.replace("\v", "") for text in one],
            "上午/小组活动": [text.replace("\v", "") for text in two],
            "上午/体育游戏": [(1, 2, "运粮食"), (3, 4, "跳田埂"), (5, 5, "自选器械")],
            "下午/自主游戏": [(1, 5, "种子博物馆、小农场、面包店")],
            "下午/散步": [(1, 5, "找一找发芽的树")],
            "家园": [(1, 5, "和孩子一起在家里种一盆豆子，每天浇一点水。")],
        },
        theme="小种子",
        thread="种子在哪里",
        class_="中六班",
        class_level="中班",
        teachers=["巳老师", "午老师"],
        week=2,
        start="2026-03-02",
        end="2026-03-06",
    )


@plan("week-06")
def german_week_with_times_in_a_column():
    """A German week: times and names in columns of their own, days across, a trip over two rows."""
    page = Page(landscape=True, font="Verdana")
    page.title("Wochenplanung – Schmetterlingsgruppe")
    page.table(
        [
            ["Woche:", "KW 11 (09.03.2026 – 13.03.2026)", "Thema:", "Wasser marsch!"],
            ["Team:", "Frau W., Herr B.", "Schwerpunkt:", "Experimente mit Wasser"],
        ]
    )
    page.lines("")
    offer = ["Schwimmt es?", "Wasser färben", "Ausflug zum Bach", "Filter bauen", "Wassermusik"]
    page.table(
        [
            ["Uhrzeit", "Was", "Mo", "Di", "Mi", "Do", "Fr"],
            [
                "08:45",
                "Morgenkreis",
                "Erzählrunde",
                "Regenlied",
                "Wetterkarte",
                "Regenlied",
                "Wunschlied",
            ],
            ["09:30", "Angebot", *offer],
            ["10:30", "Draußen", "Garten", LEFT, ABOVE, "Garten", LEFT],
            ["14:30", "Nachmittag", "Freispiel", *[LEFT] * 4],
        ]
    )
    page.label("Elterninfo: ", "Am Mittwoch bitte Wechselkleidung einpacken.")
    return page, week(
        {
            "08:45 Morgenkreis": [
                "Erzählrunde",
                "Regenlied",
                "Wetterkarte",
                "Regenlied",
                "Wunschlied",
            ],
            "09:30 Angebot": offer,
            "10:30 Draußen": [(1, 2, "Garten"), (4, 5, "Garten")],
            "14:30 Nachmittag": [(1, 5, "Freispiel")],
            "Elterninfo": [(1, 5, "Am Mittwoch bitte Wechselkleidung einpacken.")],
        },
        language="de",
        theme="Wasser marsch!",
        class_="Schmetterlingsgruppe",
        teachers=["Frau W.", "Herr B."],
        calendar_week=11,
        start="2026-03-09",
        end="2026-03-13",
        focus=["Experimente mit Wasser"],
    )
