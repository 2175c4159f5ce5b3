"""Week plans of the second half that is open."""

from docx.shared import Cm

from tests.data.old_plans.make_open_2_lessons import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, week


@plan("week-01")
def days_down_with_aims_above():
    """Days down; two entries that run over days; aims and focus of the week in lines above."""
    page = Page(landscape=True)
    page.title("中二班周活动安排表（第7周）")
    page.lines("时间：2025.10.13—2025.10.17　　教师：戊老师　己老师　　保育员：子老师")
    goals = ["感知秋天果实的颜色和形状。", "能自己整理书包和衣服。"]
    page.bold("本周目标：")
    page.lines(*(f"{number}、{text}" for number, text in enumerate(goals, 1)))
    head = ["星期", "晨间锻炼", "集中教育活动", "区域游戏", "下午活动"]
    rows = [
        ["星期一", "小推车、高跷", "科学《石榴的秘密》", "新增：果实印章", "散步找果子"],
        ["星期二", ABOVE, "语言《落果果》", "建构区：果园围墙", "生活操作：叠衣服"],
        ["星期三", "拍球、跳圈", "美术《一串葡萄》", "娃娃家：水果店", "大型玩具"],
        ["星期四", ABOVE, "数学《5以内的排序》", "益智区：果实接龙", "生活操作：叠衣服"],
        ["星期五", "全园早操", "体育《摘果子》", "自选区域", "玩具清洗日"],
    ]
    page.table([head, *rows])
    page.lines("")
    page.label("家长工作：", "请家长和孩子带一种秋天的果实来园，周一前交给班级老师。")
    return page, week(
        {
            "晨间锻炼": [(1, 2, "小推车、高跷"), (3, 4, "拍球、跳圈"), (5, 5, "全园早操")],
            "集中教育活动": [row[2] for row in rows],
            "区域游戏": [row[3] for row in rows],
            "下午活动": [row[4] for row in rows],
            "家长工作": [(1, 5, "请家长和孩子带一种秋天的果实来园，周一前交给班级老师。")],
        },
        class_="中二班",
        class_level="中班",
        teachers=["戊老师", "己老师"],
        week=7,
        start="2025-10-13",
        end="2025-10-17",
        goals=goals,
    )


@plan("week-02")
def areas_as_rows_of_their_own():
    """Days across; the areas are rows under one name; the head of the plan stands in the table."""
    page = Page(landscape=True, font="仿宋")
    page.title("××幼儿园周计划")
    group = ["谈话：我的一天", "歌唱：起床歌", "绘本：好困的钟", "数学：认识整点", "手工：做一只钟"]
    outside = ["跳房子", "攀爬墙", "跳房子", "攀爬墙", "混龄游戏"]
    page.table(
        [
            ["班级", "大一班", LEFT, "周次", "第十一周", LEFT, LEFT],
            ["主题", "时间的脚步", LEFT, "日期", "4月21日至4月25日", LEFT, LEFT],
            ["教师", "丁老师、癸老师", LEFT, LEFT, LEFT, LEFT, LEFT],
            ["", LEFT, "星期一", "星期二", "星期三", "星期四", "星期五"],
            ["晨间活动", LEFT, "值日生记录天气，照顾自然角。", *[LEFT] * 4],
            ["集体教学", LEFT, *group],
            ["区域活动", "语言区", "钟表小书", LEFT, LEFT, "故事录音", LEFT],
            [ABOVE, "科学区", "沙漏和水漏，比一比谁漏得快", *[LEFT] * 4],
            [ABOVE, "美工区", "瓶盖做钟面", LEFT, "画我的一天", LEFT, LEFT],
            ["户外活动", LEFT, *outside],
            ["生活指导", LEFT, "按时喝水，学看课间的钟。", *[LEFT] * 4],
            ["家园联系", LEFT, "请在家和孩子约定起床和睡觉的时间，并画在卡片上。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "晨间活动": [(1, 5, "值日生记录天气，照顾自然角。")],
            "集体教学": group,
            "区域活动/语言区": [(1, 3, "钟表小书"), (4, 5, "故事录音")],
            "区域活动/科学区": [(1, 5, "沙漏和水漏，比一比谁漏得快")],
            "区域活动/美工区": [(1, 2, "瓶盖做钟面"), (3, 5, "画我的一天")],
            "户外活动": outside,
            "生活指导": [(1, 5, "按时喝水，学看课间的钟。")],
            "家园联系": [(1, 5, "请在家和孩子约定起床和睡觉的时间，并画在卡片上。")],
        },
        theme="时间的脚步",
        class_="大一班",
        class_level="大班",
        teachers=["丁老师", "癸老师"],
        week=11,
        start="04-21",
        end="04-25",
    )


@plan("week-03")
def times_in_a_column_of_their_own():
    """Times in the first column, names in the second, days across; a row without entries."""
    page = Page(landscape=True, font="微软雅黑")
    page.title("小三班一周活动计划")
    page.lines("2024年12月2日——12月6日（第14周）　主题：冬天来了　　带班：小满老师、谷雨老师")
    group = ["《小雪花》", "《暖暖的手套》", "《给小树穿衣》", "《冷和热》", "《雪人》"]
    rows = [
        ["7:40-8:30", "入园、早餐", "引导幼儿进门脱帽子、挂围巾", *[LEFT] * 4],
        ["8:40-9:40", "区域自主游戏", "娃娃家添加小被子、热水袋；\v生活区练习扣扣子", *[LEFT] * 4],
        ["9:50-10:10", "学习活动", *group],
        ["10:20-11:10", "户外游戏", "追泡泡", "小马过河", "追泡泡", "小马过河", "滚轮胎"],
        ["11:10-14:30", "午餐、午睡", "", *[LEFT] * 4],
        ["15:00-15:40", "下午游戏", "积木", LEFT, "黏土", LEFT, "看动画片"],
    ]
    page.table([["时间", "活动", "周一", "周二", "周三", "周四", "周五"], *rows])
    page.lines("", "温馨提示：天气变冷，请给孩子准备一双备用袜子。")
    return page, week(
        {
            "7:40-8:30 入园、早餐": [(1, 5, "引导幼儿进门脱帽子、挂围巾")],
            "8:40-9:40 区域自主游戏": [(1, 5, "娃娃家添加小被子、热水袋；\n生活区练习扣扣子")],
            "9:50-10:10 学习活动": group,
            "10:20-11:10 户外游戏": ["追泡泡", "小马过河", "追泡泡", "小马过河", "滚轮胎"],
            "11:10-14:30 午餐、午睡": [],
            "15:00-15:40 下午游戏": [(1, 2, "积木"), (3, 4, "黏土"), (5, 5, "看动画片")],
            "温馨提示": [(1, 5, "天气变冷，请给孩子准备一双备用袜子。")],
        },
        theme="冬天来了",
        class_="小三班",
        class_level="小班",
        teachers=["小满老师", "谷雨老师"],
        week=14,
        start="2024-12-02",
        end="2024-12-06",
    )


@plan("week-04")
def half_days_on_the_left():
    """Half days merged on the left; focus in the table; dates under the names of days."""
    page = Page(landscape=True)
    page.title("2025学年第一学期 大三班 第4周周计划")
    page.lines("主题：动物大世界　　线索：动物怎样保护自己　　教师：甲老师、庚老师")
    focus = [
        "收集动物保护自己的办法，能说出两三种。",
        "换季时节，提醒孩子出汗后垫毛巾。",
    ]
    one = [
        "谈话：我知道的本领",
        "科学：会变色的动物",
        "音乐：刺猬和狐狸",
        "美术：迷彩画",
        "体育：躲避球",
    ]
    two = ["数学：5的分成", "书写准备：画线", "数学：5的组成", "语言：小壁虎", "安全：迷路了怎么办"]
    days = ["周一\n9月22日", "周二\n9月23日", "周三\n9月24日", "周四\n9月25日", "周五\n9月26日"]
    page.table(
        [
            ["本周重点", LEFT, "\n".join(f"{n}．{t}" for n, t in enumerate(focus, 1)), *[LEFT] * 4],
            ["时间", LEFT, *days],
            ["上午", "自主入园", "值日、签到、自然角照顾小乌龟", *[LEFT] * 4],
            [ABOVE, "户外运动", "跑步、跳绳、荡桥", LEFT, LEFT, "自主选择", LEFT],
            [ABOVE, "集体活动一", *one],
            [ABOVE, "集体活动二", *two],
            ["下午", "区域游戏", "语言区：自制小书\n科学区：找一找谁藏起来了", *[LEFT] * 4],
            [ABOVE, "离园活动", "听故事", "整理抽屉", "听故事", "整理抽屉", "周末约定"],
        ]
    )
    return page, week(
        {
            "上午/自主入园": [(1, 5, "值日、签到、自然角照顾小乌龟")],
            "上午/户外运动": [(1, 3, "跑步、跳绳、荡桥"), (4, 5, "自主选择")],
            "上午/集体活动一": one,
            "上午/集体活动二": two,
            "下午/区域游戏": [(1, 5, "语言区：自制小书\n科学区：找一找谁藏起来了")],
            "下午/离园活动": ["听故事", "整理抽屉", "听故事", "整理抽屉", "周末约定"],
        },
        theme="动物大世界",
        thread="动物怎样保护自己",
        class_="大三班",
        class_level="大班",
        teachers=["甲老师", "庚老师"],
        week=4,
        start="2025-09-22",
        end="2025-09-26",
        focus=focus,
    )


@plan("week-05")
def columns_made_with_tabs():
    """No table: days across in lines with tabs, and lines for what holds for the whole week."""
    page = Page(landscape=True, font="宋体")
    page.title("第3周 中1班 周计划")
    page.lines("日期：2025.9.15-9.19\t\t班级教师：立夏、白露")
    page.lines("周主题：我和朋友")
    morning = ["玩具分享", "点心自助", "玩具分享", "植物角", "玩具分享"]
    group = ["社会：找朋友", "音乐：拉拉手", "数学：一样多", "美术：我的好朋友", "语言：两只小羊"]
    outside = ["平衡木", "沙池", "平衡木", "沙池", "滑滑梯"]
    for name, texts in (
        ("", ["星期一", "星期二", "星期三", "星期四", "星期五"]),
        ("晨间活动", morning),
        ("教学活动", group),
        ("户外活动", outside),
    ):
        page.lines("\t".join([name, *texts]))
        for number in range(5):
            page.docx.paragraphs[-1].paragraph_format.tab_stops.add_tab_stop(Cm(3 + 4 * number))
    page.label("区域活动：", "娃娃家、建构区、图书区、表演区")
    page.label("生活与常规：", "学会排队接水；玩具轮流玩。")
    page.label("家园共育：", "带一张和好朋友的合影。")
    return page, week(
        {
            "晨间活动": morning,
            "教学活动": group,
            "户外活动": outside,
            "区域活动": [(1, 5, "娃娃家、建构区、图书区、表演区")],
            "生活与常规": [(1, 5, "学会排队接水；玩具轮流玩。")],
            "家园共育": [(1, 5, "带一张和好朋友的合影。")],
        },
        theme="我和朋友",
        class_="中1班",
        class_level="中班",
        teachers=["立夏", "白露"],
        week=3,
        start="2025-09-15",
        end="2025-09-19",
    )


@plan("week-06")
def german_week_with_days_down():
    """A German week: days down with their dates, one offer over two days."""
    page = Page(font="Calibri")
    page.title("Wochenplan Mäusegruppe")
    page.lines("Kalenderwoche 45 vom 03.11. bis 07.11.2025", "Thema der Woche: Licht und Schatten")
    head = ["Tag", "Morgenkreis", "Angebot am Vormittag", "Bewegung", "Nachmittag"]
    rows = [
        ["Montag, 03.11.", "Was war am Wochenende?", "Laternen kleben", "Turnraum", "Vorlesen"],
        ["Dienstag, 04.11.", "Laternenlied", ABOVE, "Garten", "Bauecke"],
        ["Mittwoch, 05.11.", "Fingerspiel", "Schattentheater", "Garten", "Puppenküche"],
        ["Donnerstag, 06.11.", "Laternenlied", "Spaziergang mit Taschenlampe", "", "Malen"],
        ["Freitag, 07.11.", "Rückblick", "Wunschkreis", "Turnraum", "Spielzeugtag"],
    ]
    page.table([head, *rows], bold=(0,))
    page.lines(
        "",
        "Erzieherinnen: Frau M., Frau T.",
        "Info für Eltern: Bitte am Donnerstag eine Taschenlampe mitbringen.",
    )
    return page, week(
        {
            "Morgenkreis": [row[1] for row in rows],
            "Angebot am Vormittag": [
                (1, 2, "Laternen kleben"),
                (3, 3, "Schattentheater"),
                (4, 4, "Spaziergang mit Taschenlampe"),
                (5, 5, "Wunschkreis"),
            ],
            "Bewegung": [row[3] for row in rows],
            "Nachmittag": [row[4] for row in rows],
            "Info für Eltern": [(1, 5, "Bitte am Donnerstag eine Taschenlampe mitbringen.")],
        },
        language="de",
        theme="Licht und Schatten",
        class_="Mäusegruppe",
        teachers=["Frau M.", "Frau T."],
        calendar_week=45,
        start="2025-11-03",
        end="2025-11-07",
    )
