"""Week plans of the development set: rows and days written in many unlike forms."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import DAYS
from tests.data.old_plans.writer import ABOVE, LEFT, Page, week


@plan("week-33")
def lines_broken_in_cells_and_rows_below_areas():
    page = Page(landscape=True)
    page.title("大三班第五周活动安排表")
    page.lines("时间：2025.9.29—10.3  主题：我爱我家  教师：甲老师、乙老师")
    group = [
        "科学：\v会动的玩具",
        "语言：\v《我家的门》",
        "数学：\v电话号码",
        "艺术：\v全家福",
        "健康：\v穿过小树林",
    ]
    page.table(
        [
            ["活动内容", LEFT, *DAYS],
            ["晨间活动", LEFT, "自选器械", *[LEFT] * 4],
            ["集体活动", LEFT, *group],
            ["区域\n活动", "美工区", "画全家福", *[LEFT] * 4],
            [ABOVE, "建构区", "搭高楼", LEFT, LEFT, "搭小区", LEFT],
            ["户外\n活动", "集体游戏", "老鹰捉小鸡", LEFT, "木头人", LEFT, LEFT],
            [ABOVE, "自选活动", "跳绳", "拍球", "跳绳", "拍球", "跳绳"],
            ["家园共育", LEFT, "请孩子带一张全家福照片。", *[LEFT] * 4],
            ["备注", LEFT, "", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "晨间活动": [(1, 5, "自选器械")],
            "集体活动": [text.replace("\v", "") for text in group],
            "区域活动/美工区": [(1, 5, "画全家福")],
            "区域活动/建构区": [(1, 3, "搭高楼"), (4, 5, "搭小区")],
            "户外活动/集体游戏": [(1, 2, "老鹰捉小鸡"), (3, 5, "木头人")],
            "户外活动/自选活动": ["跳绳", "拍球", "跳绳", "拍球", "跳绳"],
            "家园共育": [(1, 5, "请孩子带一张全家福照片。")],
        },
        class_="大三班",
        class_level="大班",
        teachers=["甲老师", "乙老师"],
        week=5,
        theme="我爱我家",
        start="2025-09-29",
        end="2025-10-03",
    )


@plan("week-34")
def headings_of_parts_and_days_in_lines_below():
    page = Page()
    page.title("小二班周计划（第11周）")
    page.lines("（11月10日—11月14日）　　班主任：丙老师　　配班：丁老师")
    page.lines("主题：冬天的秘密")
    page.lines("一、本周目标", "1.知道天冷要多穿衣。", "2.会自己擦鼻涕。")
    page.lines("二、教学活动")
    group = ["谈话：天冷了", "儿歌：小手套", "音乐：北风爷爷", "体育：小兔跳", "美术：雪花"]
    page.lines(
        *(
            f"{day}：{text}"
            for day, text in zip(["周一", "周二", "周三", "周四", "周五"], group, strict=True)
        )
    )
    page.lines("三、区域游戏")
    page.lines("娃娃家：给娃娃穿棉衣；美工区：撕贴雪花。")
    page.lines("四、户外活动")
    page.lines("小兔跳、踩影子。")
    page.lines("五、生活活动")
    page.lines("练习穿脱外套。")
    page.lines("六、家园联系")
    page.lines("请给孩子准备一条小手帕。")
    return page, week(
        {
            "教学活动": group,
            "区域游戏": [(1, 5, "娃娃家：给娃娃穿棉衣；美工区：撕贴雪花。")],
            "户外活动": [(1, 5, "小兔跳、踩影子。")],
            "生活活动": [(1, 5, "练习穿脱外套。")],
            "家园联系": [(1, 5, "请给孩子准备一条小手帕。")],
        },
        class_="小二班",
        class_level="小班",
        teachers=["丙老师", "丁老师"],
        week=11,
        theme="冬天的秘密",
        start="11-10",
        end="11-14",
        goals=["知道天冷要多穿衣。", "会自己擦鼻涕。"],
    )


@plan("week-35")
def days_down_with_two_halves_in_columns():
    page = Page()
    page.title("中五班一周活动计划表")
    page.table(
        [
            ["周次", "第8周", "日期", "4月7日-4月11日", LEFT],
            ["主题", "春天的花", "教师", "戊老师", LEFT],
            ["星期", "上午", LEFT, "下午", LEFT],
            [ABOVE, "集体活动", "户外活动", "区域活动", "生活活动"],
            ["一", "清明节放假", *[LEFT] * 3],
            ["二", "科学：桃花和梨花", "跳格子", "花店", "洗手"],
            ["三", "美术：点点桃花", "走平衡木", "花店", "漱口"],
            ["四", "数学：数花瓣", "跳格子", "种植角", "叠被"],
            ["五", "语言：迎春花", "走平衡木", "种植角", "叠被"],
        ]
    )
    return page, week(
        {
            "上午/集体活动": [
                "清明节放假",
                "科学：桃花和梨花",
                "美术：点点桃花",
                "数学：数花瓣",
                "语言：迎春花",
            ],
            "上午/户外活动": ["", "跳格子", "走平衡木", "跳格子", "走平衡木"],
            "下午/区域活动": ["", "花店", "花店", "种植角", "种植角"],
            "下午/生活活动": ["", "洗手", "漱口", "叠被", "叠被"],
        },
        class_="中五班",
        class_level="中班",
        teachers=["戊老师"],
        week=8,
        theme="春天的花",
        start="04-07",
        end="04-11",
    )


@plan("week-36")
def german_week_with_days_down():
    page = Page(font="Calibri")
    page.title("Wochenplan der Igelgruppe")
    page.lines("KW 20 | 12.05.2025 – 16.05.2025 | Thema: Bienen")
    page.table(
        [
            ["", "Vormittag", "Nachmittag"],
            ["Montag\n12.05.", "Bienenlied", "Garten"],
            ["Dienstag\n13.05.", "Besuch beim Imker", LEFT],
            ["Mittwoch\n14.05.", "Waben basteln", "Freispiel"],
            ["Donnerstag\n15.05.", "Honig probieren", "Garten"],
            ["Freitag\n16.05.", "Bienentanz", "Freispiel"],
        ]
    )
    page.lines("Bitte mitbringen: ein leeres Glas mit Deckel.")
    return page, week(
        {
            "Vormittag": [
                "Bienenlied",
                "Besuch beim Imker",
                "Waben basteln",
                "Honig probieren",
                "Bienentanz",
            ],
            "Nachmittag": ["Garten", "", "Freispiel", "Garten", "Freispiel"],
            "Bitte mitbringen": [(1, 5, "ein leeres Glas mit Deckel.")],
        },
        language="de",
        class_="Igelgruppe",
        theme="Bienen",
        calendar_week=20,
        start="2025-05-12",
        end="2025-05-16",
    )


@plan("week-37")
def days_in_a_paragraph_each_with_parts_between_semicolons():
    page = Page()
    page.title("大一班周工作安排")
    page.lines("2025年3月17日至3月21日（第五周）", "教师：己老师、庚老师", "本周主题：《小问号》")
    page.lines("本周重点：", "1.学习提问。", "2.午睡安静入睡。")
    days = [
        ("星期一", "科学：磁铁找朋友", "玩呼啦圈", "科学区：磁铁"),
        ("星期二", "语言：十万个为什么", "跑跑抓", "图书区：百科书"),
        ("星期三", "艺术：问号变变变", "玩呼啦圈", "美工区：问号画"),
        ("星期四", "健康：身体里的问号", "跑跑抓", "科学区：听诊器"),
        ("星期五", "社会：去图书馆", "散步", "自选"),
    ]
    for day, group, outside, area in days:
        page.lines(day, f"1.集体活动：{group}", f"2.户外活动：{outside}", f"3.区域活动：{area}")
    page.lines("温馨提示：周五去图书馆，请穿园服。")
    _, group, outside, area = zip(*days, strict=True)
    return page, week(
        {
            "集体活动": list(group),
            "户外活动": list(outside),
            "区域活动": list(area),
            "温馨提示": [(1, 5, "周五去图书馆，请穿园服。")],
        },
        class_="大一班",
        class_level="大班",
        teachers=["己老师", "庚老师"],
        week=5,
        theme="小问号",
        start="2025-03-17",
        end="2025-03-21",
        focus=["学习提问。", "午睡安静入睡。"],
    )


@plan("week-38")
def two_columns_a_day_for_morning_and_afternoon():
    page = Page(landscape=True)
    page.title("托班一周活动安排")
    page.lines("第3周  班级：托一班  老师：辛老师")
    page.table(
        [
            ["时间", "星期一", "星期二", "星期三", "星期四", "星期五"],
            ["8:00-8:30\n来园", "玩积木", "玩积木", "玩沙", "玩积木", "玩水"],
            ["9:00-9:15\n集体活动", "认识苹果", "拍拍手", "小鸭子", "撕纸条", "小火车"],
            ["10:00-11:00\n户外", "散步", *[LEFT] * 4],
            ["家园小贴士", "多给孩子喝水。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "8:00-8:30来园": ["玩积木", "玩积木", "玩沙", "玩积木", "玩水"],
            "9:00-9:15集体活动": ["认识苹果", "拍拍手", "小鸭子", "撕纸条", "小火车"],
            "10:00-11:00户外": [(1, 5, "散步")],
            "家园小贴士": [(1, 5, "多给孩子喝水。")],
        },
        class_="托一班",
        teachers=["辛老师"],
        week=3,
    )


@plan("week-39")
def fields_of_the_week_on_the_right_and_reflections_below():
    page = Page(landscape=True)
    page.title("中三班保教周计划")
    page.table(
        [
            ["第12周", LEFT, "日期：2025.5.5—2025.5.9", LEFT, LEFT, "带班：甲老师  乙老师", LEFT],
            ["周目标", "1.喜欢观察昆虫。\n2.能双脚跳过障碍。", *[LEFT] * 5],
            ["日期", LEFT, "5.5", "5.6", "5.7", "5.8", "5.9"],
            ["星期", LEFT, "一", "二", "三", "四", "五"],
            [
                "上午",
                "教学活动",
                "放假",
                "诗歌：蝴蝶",
                "科学：找昆虫",
                "折纸：瓢虫",
                "歌曲：小蜜蜂",
            ],
            [ABOVE, "室内游戏", ABOVE, "昆虫拼图", "昆虫拼图", "表演区", "表演区"],
            [ABOVE, "体育游戏", ABOVE, "小青蛙跳", LEFT, "捉蜻蜓", LEFT],
            ["下午", "自由活动", ABOVE, "种植园观察", *[LEFT] * 3],
            ["家长工作", LEFT, "带孩子到草地找昆虫。", *[LEFT] * 4],
            ["周反思", LEFT, "孩子们对放大镜很着迷。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "上午/教学活动": ["放假", "诗歌：蝴蝶", "科学：找昆虫", "折纸：瓢虫", "歌曲：小蜜蜂"],
            "上午/室内游戏": ["", "昆虫拼图", "昆虫拼图", "表演区", "表演区"],
            "上午/体育游戏": ["", (2, 3, "小青蛙跳"), (4, 5, "捉蜻蜓")],
            "下午/自由活动": [(2, 5, "种植园观察")],
            "家长工作": [(1, 5, "带孩子到草地找昆虫。")],
        },
        class_="中三班",
        class_level="中班",
        teachers=["甲老师", "乙老师"],
        week=12,
        start="2025-05-05",
        end="2025-05-09",
        goals=["喜欢观察昆虫。", "能双脚跳过障碍。"],
        reflection="孩子们对放大镜很着迷。",
    )
