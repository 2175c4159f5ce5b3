"""Week plans of the fifth set, the half that is held out."""

from tests.data.old_plans.make_held_out_5_lessons import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, week

DAYS = ["星期一", "星期二", "星期三", "星期四", "星期五"]


@plan("week-01")
def days_down():
    """Days down, activities as columns; the areas of the week are merged over all days."""
    page = Page(landscape=True)
    page.title("大四班周活动计划")
    page.lines("第12周（2025年11月17日—11月21日）", "主题：动物过冬　　教师：邓老师、彭老师")
    page.label("本周重点：", "观察动物过冬的办法，天冷了坚持锻炼。")
    areas = "科学区：动物怎样过冬\n图书区：自制小书\n建构区：给小动物造房子"
    rows = [
        ["星期一", "谈话：谁不见了", "科学《冬眠的动物》", areas, "跳绳", "听故事"],
        ["星期二", "晨间阅读", "语言《小熊睡着了》", ABOVE, "踢毽子", "泥塑"],
        ["星期三", "天气播报", "音乐《北风爷爷》", ABOVE, "跳绳", "数学游戏"],
        ["星期四", "晨间阅读", "美术《穿新衣的刺猬》", ABOVE, "老鹰捉小鸡", "听故事"],
        ["星期五", "小小广播站", "健康《冬天要锻炼》", ABOVE, "长跑", "大扫除"],
    ]
    page.table([["", "晨间活动", "教学活动", "区域活动", "户外活动", "下午活动"], *rows], bold=(0,))
    page.lines("家园共育：请带一张动物过冬的图片，和孩子一起讲一讲。")
    return page, week(
        {
            "晨间活动": [row[1] for row in rows],
            "教学活动": [row[2] for row in rows],
            "区域活动": [(1, 5, areas)],
            "户外活动": [row[4] for row in rows],
            "下午活动": [row[5] for row in rows],
            "家园共育": [(1, 5, "请带一张动物过冬的图片，和孩子一起讲一讲。")],
        },
        theme="动物过冬",
        class_="大四班",
        class_level="大班",
        teachers=["邓老师", "彭老师"],
        week=12,
        start="2025-11-17",
        end="2025-11-21",
        focus=["观察动物过冬的办法，天冷了坚持锻炼。"],
    )


@plan("week-02")
def aims_and_families_as_rows():
    """Aims and what families are asked are rows of the table; dates stand under the days."""
    page = Page(landscape=True, font="等线")
    page.title("小三班 第四周 周计划")
    page.lines("主题：好吃的月饼　　教师：宋老师 潘老师　　保育员：丁老师")
    goals = ["知道中秋节要吃月饼、看月亮。", "愿意把好吃的分给别人。", "会自己擦嘴巴。"]
    names = ["9月22日", "9月23日", "9月24日", "9月25日", "9月26日"]
    days = [f"{day}\n{date}" for day, date in zip(DAYS, names, strict=True)]
    group = [
        "谈话：中秋节",
        "语言：月亮船",
        "数学：一个和许多",
        "美术：大月饼",
        "音乐：奶奶做月饼",
    ]
    outside = ["追月亮", "拍球", "追月亮", "钻圈", "自由玩"]
    page.table(
        [
            ["本周目标", "\n".join(f"{n}.{text}" for n, text in enumerate(goals, 1)), *[LEFT] * 4],
            ["", *days],
            ["来园活动", "玩面团、看图书，安抚情绪。", *[LEFT] * 4],
            ["集体活动", *group],
            ["游戏活动", "娃娃家：请客", LEFT, "点心店：卖月饼", LEFT, LEFT],
            ["户外活动", *outside],
            ["生活活动", "饭后擦嘴、漱口。", *[LEFT] * 4],
            ["家长工作", "晚上带孩子看月亮，说一说月亮像什么。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "来园活动": [(1, 5, "玩面团、看图书，安抚情绪。")],
            "集体活动": group,
            "游戏活动": [(1, 2, "娃娃家：请客"), (3, 5, "点心店：卖月饼")],
            "户外活动": outside,
            "生活活动": [(1, 5, "饭后擦嘴、漱口。")],
            "家长工作": [(1, 5, "晚上带孩子看月亮，说一说月亮像什么。")],
        },
        theme="好吃的月饼",
        class_="小三班",
        class_level="小班",
        teachers=["宋老师", "潘老师"],
        week=4,
        start="09-22",
        end="09-26",
        goals=goals,
    )


@plan("week-03")
def time_and_name_in_one_cell():
    """The first cell of a row has the time and under it the name."""
    page = Page(landscape=True, font="微软雅黑")
    page.title("中一班一周活动安排表")
    page.lines("时间：2025.3.24—3.28　　周次：第6周　　主题：小蝌蚪的故事　　教师：蔡老师、余老师")
    group = [
        "科学：蝌蚪长什么样",
        "语言：蝌蚪去旅行",
        "数学：池塘里的蝌蚪",
        "美术：水墨蝌蚪",
        "体育：青蛙跳",
    ]
    areas = ["美工区", "阅读区", "益智区", "表演区", "全部开放"]
    page.table(
        [
            ["", "周一", "周二", "周三", "周四", "周五"],
            ["8:00—8:40\n入园活动", "观察蝌蚪，写观察日记。", *[LEFT] * 4],
            ["8:40—9:20\n早操与户外", "新操练习", LEFT, "平衡木、轮胎", LEFT, "小篮球"],
            ["9:30—9:55\n集体活动", *group],
            ["10:00—10:50\n区域活动", *areas],
            ["15:00—15:40\n下午游戏", "捉尾巴", "折纸", "捉尾巴", "折纸", "看动画"],
        ],
        bold=(0,),
    )
    page.lines("温馨提示：早晚凉，请给孩子带一件外套。")
    return page, week(
        {
            "8:00—8:40 入园活动": [(1, 5, "观察蝌蚪，写观察日记。")],
            "8:40—9:20 早操与户外": [(1, 2, "新操练习"), (3, 4, "平衡木、轮胎"), (5, 5, "小篮球")],
            "9:30—9:55 集体活动": group,
            "10:00—10:50 区域活动": areas,
            "15:00—15:40 下午游戏": ["捉尾巴", "折纸", "捉尾巴", "折纸", "看动画"],
            "温馨提示": [(1, 5, "早晚凉，请给孩子带一件外套。")],
        },
        theme="小蝌蚪的故事",
        class_="中一班",
        class_level="中班",
        teachers=["蔡老师", "余老师"],
        week=6,
        start="2025-03-24",
        end="2025-03-28",
    )


@plan("week-04")
def a_day_off_merged_down():
    """The Friday is a day off: one cell from the first row to the last."""
    page = Page(landscape=True)
    page.title("大一班第7周周计划表")
    page.lines("日期：2025年3月31日—4月4日　　班级老师：夏老师、田老师　　主题：春天来了")
    morning = ["升旗仪式", "种植区浇水", "新闻播报", "种植区浇水"]
    group = ["语言：春雨来了", "科学：种子发芽", "社会：清明节", "艺术：柳条跳舞"]
    outside = ["放风筝", "攀岩", "放风筝", "远足"]
    evening = ["书写准备", "围棋", "书写准备", "整理"]
    page.table(
        [
            ["活动", *DAYS],
            ["晨间活动", *morning, "清明节放假"],
            ["集体教学", *group, ABOVE],
            ["户外活动", *outside, ABOVE],
            ["离园活动", *evening, ABOVE],
        ]
    )
    page.label("家园联系：", "假期带孩子去踏青，注意安全。")
    return page, week(
        {
            "晨间活动": [*morning, "清明节放假"],
            "集体教学": group,
            "户外活动": outside,
            "离园活动": evening,
            "家园联系": [(1, 5, "假期带孩子去踏青，注意安全。")],
        },
        theme="春天来了",
        class_="大一班",
        class_level="大班",
        teachers=["夏老师", "田老师"],
        week=7,
        start="2025-03-31",
        end="2025-04-04",
    )


@plan("week-05")
def areas_and_weather_as_rows():
    """Areas are rows under one name; outdoors has a row for fair and one for rainy weather."""
    page = Page(landscape=True, font="仿宋")
    page.title("第 15 周活动计划")
    page.lines(
        "（2025~2026学年第一学期）", "主题名称：《冬天的秘密》　班级：中4班　日期：12月8日~12月12日"
    )
    page.lines("带班老师：任老师（上）、石老师（下）")
    focus = ["感受冬天的寒冷，发现结冰的现象。", "坚持早起来园，不迟到。"]
    group = ["科学：水结冰了", "语言：冬爷爷来了", "数学：5的点数", "美术：雪花", "健康：不怕冷"]
    fair = ["沙池", "足球场", "小山坡", "足球场", "沙池"]
    page.table(
        [
            [
                "本周重点",
                LEFT,
                "\n".join(f"{n}．{text}" for n, text in enumerate(focus, 1)),
                *[LEFT] * 4,
            ],
            ["星期", LEFT, "一", "二", "三", "四", "五"],
            ["来园", LEFT, "记录气温，照顾植物角的水仙。", *[LEFT] * 4],
            ["户外锻炼", "晴天", *fair],
            [ABOVE, "雨天", "室内体能循环：垫子、拱门", *[LEFT] * 4],
            ["集体活动", LEFT, *group],
            ["区域游戏", "美工区", "剪雪花、做手套", *[LEFT] * 4],
            [ABOVE, "科探区", "冰块化了：盐、热水、毛巾", *[LEFT] * 4],
            [ABOVE, "角色区", "火锅店", LEFT, LEFT, "烤红薯摊", LEFT],
            ["家园共育", LEFT, "请给孩子准备护手霜和围脖。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "来园": [(1, 5, "记录气温，照顾植物角的水仙。")],
            "户外锻炼/晴天": fair,
            "户外锻炼/雨天": [(1, 5, "室内体能循环：垫子、拱门")],
            "集体活动": group,
            "区域游戏/美工区": [(1, 5, "剪雪花、做手套")],
            "区域游戏/科探区": [(1, 5, "冰块化了：盐、热水、毛巾")],
            "区域游戏/角色区": [(1, 3, "火锅店"), (4, 5, "烤红薯摊")],
            "家园共育": [(1, 5, "请给孩子准备护手霜和围脖。")],
        },
        theme="冬天的秘密",
        class_="中4班",
        class_level="中班",
        teachers=["任老师", "石老师"],
        week=15,
        start="2025-12-08",
        end="2025-12-12",
        focus=focus,
    )


@plan("week-06")
def thread_and_environment():
    """Theme and thread in the head, entries over several days, the environment as a line below."""
    page = Page(landscape=True)
    page.title("小一班周计划（第16周）")
    page.lines("主题：车子叭叭叭　　线索：路上的车　　教师：贾老师、邹老师　　2025.6.9-6.13")
    group = [
        "语言：汽车睡觉",
        "科学：轮子滚滚",
        "艺术：车轮印画",
        "社会：红灯停绿灯行",
        "数学：大车小车",
    ]
    page.table(
        [
            ["环节", *DAYS],
            ["晨间活动", "玩小汽车，说说坐什么车来园", LEFT, LEFT, "看交通标志图书", LEFT],
            ["集体活动", *group],
            ["区域游戏", "停车场、加油站、洗车店", *[LEFT] * 4],
            ["户外游戏", "开火车", LEFT, "骑三轮车", LEFT, "推小车"],
            ["午睡起床", "学习自己穿袜子", *[LEFT] * 4],
        ]
    )
    page.lines("")
    page.label("环境创设：", "地面贴马路和斑马线，墙上挂红绿灯。")
    page.label("家园合作：", "坐车时系好安全带，认一认路上的标志。")
    return page, week(
        {
            "晨间活动": [(1, 3, "玩小汽车，说说坐什么车来园"), (4, 5, "看交通标志图书")],
            "集体活动": group,
            "区域游戏": [(1, 5, "停车场、加油站、洗车店")],
            "户外游戏": [(1, 2, "开火车"), (3, 4, "骑三轮车"), (5, 5, "推小车")],
            "午睡起床": [(1, 5, "学习自己穿袜子")],
            "家园合作": [(1, 5, "坐车时系好安全带，认一认路上的标志。")],
        },
        theme="车子叭叭叭",
        thread="路上的车",
        class_="小一班",
        class_level="小班",
        teachers=["贾老师", "邹老师"],
        week=16,
        start="2025-06-09",
        end="2025-06-13",
        environment="地面贴马路和斑马线，墙上挂红绿灯。",
    )


@plan("week-07")
def german_days_across_with_times():
    """A German week: times in the first column, names in the second, days across."""
    page = Page(landscape=True, font="Calibri")
    page.title("Wochenplan der Schmetterlingsgruppe")
    page.lines(
        "KW 40: 29.09.2025 – 03.10.2025", "Thema: Rund um den Apfel", "Team: Frau L., Frau P."
    )
    days = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"]
    circle = ["Wochenenderzählung", "Apfellied", "Kimspiel", "Apfellied", "Feiertag"]
    offer = ["Äpfel pflücken", "Apfelmus kochen", "Apfeldruck", "Turnen", ""]
    page.table(
        [
            ["Uhrzeit", "", *days],
            ["8:30", "Frühstück", "Buffet im Bistro", LEFT, LEFT, LEFT, ""],
            ["9:00", "Morgenkreis", *circle],
            ["9:30", "Angebot", *offer],
            ["11:00", "Draußen", "Garten", "Garten", "Spielplatz", "Garten", ""],
        ]
    )
    page.lines("Elterninfo: Bitte bringen Sie am Montag einen Korb mit.")
    return page, week(
        {
            "8:30 Frühstück": [(1, 4, "Buffet im Bistro")],
            "9:00 Morgenkreis": circle,
            "9:30 Angebot": offer,
            "11:00 Draußen": ["Garten", "Garten", "Spielplatz", "Garten", ""],
            "Elterninfo": [(1, 5, "Bitte bringen Sie am Montag einen Korb mit.")],
        },
        language="de",
        theme="Rund um den Apfel",
        class_="Schmetterlingsgruppe",
        teachers=["Frau L.", "Frau P."],
        calendar_week=40,
        start="2025-09-29",
        end="2025-10-03",
    )
