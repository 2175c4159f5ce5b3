"""Plans of a day, a term, theme units and what is no plan, of the development set."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, step


def slot(name, text="", support="", time=""):
    return {"time": time, "name": name, "text": text, "support": support}


@plan("day-04")
def day_without_times_under_heads():
    page = Page()
    page.title("中二班一日活动计划")
    page.lines("日期：2025年3月5日　星期三　　主题：春天的秘密　　教师：己老师、庚老师")
    slots = [
        slot("来园活动", "自主签到；照顾小蚕豆。", "提醒幼儿把外套挂好。"),
        slot("集体活动", "科学：种子找家", "关注幼儿能否说出种子怎样旅行。"),
        slot("区域游戏", "美工区：柳条画\n科学区：种子分类", "科学区：帮助幼儿记录。"),
        slot("户外活动", "平衡游戏：过小桥", "站在桥边保护。"),
        slot("离园活动", "说说今天的发现", ""),
    ]
    page.table(
        [
            ["活动环节", "活动内容", "观察与指导"],
            *([each["name"], each["text"], each["support"]] for each in slots),
        ]
    )
    return page, {
        "kind": "day",
        "class": "中二班",
        "class_level": "中班",
        "theme": "春天的秘密",
        "teachers": ["己老师", "庚老师"],
        "date": "2025-03-05",
        "slots": slots,
    }


@plan("day-05")
def day_under_headings():
    page = Page()
    page.title("大一班一日活动安排")
    page.lines("时间：2024年9月26日（周四）", "带班教师：丙老师")
    page.bold("一、晨间活动")
    page.lines("自选桌面玩具，值日生擦桌子。")
    page.bold("二、集体教学活动")
    page.lines("语言：讲述《我的假期》")
    page.bold("三、户外活动")
    page.lines("内容：跳绳、投沙包", "指导重点：投沙包时不对着人。")
    page.bold("四、区域活动")
    page.lines("建构区：我们的幼儿园", "美工区：树叶拼贴")
    page.bold("五、离园前")
    page.lines("整理书包，互相道别。")
    return page, {
        "kind": "day",
        "class": "大一班",
        "class_level": "大班",
        "teachers": ["丙老师"],
        "date": "2024-09-26",
        "slots": [
            slot("晨间活动", "自选桌面玩具，值日生擦桌子。"),
            slot("集体教学活动", "语言：讲述《我的假期》"),
            slot("户外活动", "跳绳、投沙包", "投沙包时不对着人。"),
            slot("区域活动", "建构区：我们的幼儿园\n美工区：树叶拼贴"),
            slot("离园前", "整理书包，互相道别。"),
        ],
    }


@plan("day-06")
def day_with_half_days_and_no_times():
    page = Page()
    page.title("小三班半日活动计划")
    page.lines("主班：戊老师　配班：己老师　2025年5月22日")
    page.table(
        [
            ["时段", "环节", "内容"],
            ["上午", "入园", "和老师抱一抱，把毛巾放好。"],
            [ABOVE, "早操", "模仿操《小动物》"],
            [ABOVE, "集体活动", "音乐：小雨滴"],
            ["中午", "午餐", "学习自己擦嘴。"],
            [ABOVE, "午睡", "听着音乐安静入睡。"],
        ]
    )
    page.lines("反思：午睡前音乐太响，明天换一首。")
    return page, {
        "kind": "day",
        "class": "小三班",
        "class_level": "小班",
        "teachers": ["戊老师", "己老师"],
        "date": "2025-05-22",
        "slots": [
            slot("入园", "和老师抱一抱，把毛巾放好。"),
            slot("早操", "模仿操《小动物》"),
            slot("集体活动", "音乐：小雨滴"),
            slot("午餐", "学习自己擦嘴。"),
            slot("午睡", "听着音乐安静入睡。"),
        ],
        "reflection": "午睡前音乐太响，明天换一首。",
    }


@plan("day-07")
def day_whose_parts_have_fields():
    page = Page()
    page.title("幼儿园日计划")
    goals = ["知道蔬菜长在不同的地方。", "愿意尝一尝没吃过的蔬菜。"]
    page.table(
        [
            ["班级", "中四班", "日期", "10月21日", "星期", "二"],
            ["晨间锻炼", "内容", "玩轮胎", LEFT, LEFT, LEFT],
            [ABOVE, "指导", "提醒幼儿滚轮胎时看前面。", LEFT, LEFT, LEFT],
            ["教学活动", "名称", "蔬菜的家", LEFT, LEFT, LEFT],
            [ABOVE, "目标", "\n".join(count(goals)), LEFT, LEFT, LEFT],
            [ABOVE, "准备", "萝卜、青菜、番茄等实物", LEFT, LEFT, LEFT],
            [
                ABOVE,
                "过程",
                "一、看一看\n摸一摸桌上的蔬菜。\n二、分一分\n把蔬菜送回“家”。\n三、尝一尝\n尝尝洗净的番茄。",
                LEFT,
                LEFT,
                LEFT,
            ],
            ["游戏活动", "内容", "菜场、餐厅", LEFT, LEFT, LEFT],
            [ABOVE, "指导", "看幼儿怎样招呼客人。", LEFT, LEFT, LEFT],
            ["效果分析", "番茄很受欢迎，青菜可煮熟再尝。", LEFT, LEFT, LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "day",
        "class": "中四班",
        "class_level": "中班",
        "date": "10-21",
        "slots": [
            slot("晨间锻炼", "玩轮胎", "提醒幼儿滚轮胎时看前面。"),
            slot("教学活动", "蔬菜的家"),
            slot("游戏活动", "菜场、餐厅", "看幼儿怎样招呼客人。"),
        ],
        "goals": goals,
        "preparation": ["萝卜、青菜、番茄等实物"],
        "steps": [
            step("opening", "看一看", "摸一摸桌上的蔬菜。"),
            step("development", "分一分", "把蔬菜送回“家”。"),
            step("closing", "尝一尝", "尝尝洗净的番茄。"),
        ],
        "reflection": "番茄很受欢迎，青菜可煮熟再尝。",
    }


@plan("term-04")
def term_with_goals_by_area_and_weeks_below_months():
    page = Page()
    page.title("大班2025学年第一学期班级工作计划")
    page.lines("班级：大二班　　教师：丁老师、己老师")
    page.bold("一、班级情况分析")
    page.lines("全班32人，男孩18人，女孩14人，大多数孩子喜欢户外。", indent=True)
    page.bold("二、学期目标")
    page.lines("健康：每天坚持运动一小时。", "语言：能完整地讲一件事。", "社会：遇到分歧先商量。")
    page.bold("三、逐周安排")
    page.table(
        [
            ["月份", "周次", "主题", "主要工作"],
            ["九月", "第1周", "我是大班人", "家访"],
            [ABOVE, "第2周", "我是大班人", "教师节活动"],
            ["十月", "第3周", "我爱祖国", "参观博物馆"],
            [ABOVE, "第4周", "秋天的果园", "秋游"],
        ]
    )
    page.bold("四、家长工作")
    page.lines("每月发一次活动照片，请家长说说孩子在家的变化。")
    return page, {
        "kind": "term",
        "title": "大班2025学年第一学期班级工作计划",
        "class": "大二班",
        "class_level": "大班",
        "teachers": ["丁老师", "己老师"],
        "school_year": "2025-2026",
        "term": 1,
        "situation": "全班32人，男孩18人，女孩14人，大多数孩子喜欢户外。",
        "goals": [
            "健康：每天坚持运动一小时。",
            "语言：能完整地讲一件事。",
            "社会：遇到分歧先商量。",
        ],
        "weeks": [
            {"week": 1, "theme": "我是大班人", "text": "家访"},
            {"week": 2, "theme": "我是大班人", "text": "教师节活动"},
            {"week": 3, "theme": "我爱祖国", "text": "参观博物馆"},
            {"week": 4, "theme": "秋天的果园", "text": "秋游"},
        ],
        "family": "每月发一次活动照片，请家长说说孩子在家的变化。",
    }


@plan("term-05")
def term_for_a_whole_year_group():
    page = Page(font="仿宋")
    page.title("小班组2024年秋季学期主题安排")
    page.lines("适用班级：小一班、小二班　　年级组长：庚老师")
    page.table(
        [
            ["周次", "起止时间", "主题名称", "重要活动"],
            ["第一周", "9月2日—9月6日", "高高兴兴上幼儿园", "开学礼"],
            ["第二周", "9月9日—9月13日", ABOVE, "教师节"],
            ["第三周", "9月16日—9月20日", "月儿圆圆", "做月饼"],
        ]
    )
    return page, {
        "kind": "term",
        "title": "小班组2024年秋季学期主题安排",
        "class_level": "小班",
        "classes": ["小一班", "小二班"],
        "teachers": ["庚老师"],
        "school_year": "2024-2025",
        "term": 1,
        "weeks": [
            {
                "week": 1,
                "start": "2024-09-02",
                "end": "2024-09-06",
                "theme": "高高兴兴上幼儿园",
                "text": "开学礼",
            },
            {
                "week": 2,
                "start": "2024-09-09",
                "end": "2024-09-13",
                "theme": "高高兴兴上幼儿园",
                "text": "教师节",
            },
            {
                "week": 3,
                "start": "2024-09-16",
                "end": "2024-09-20",
                "theme": "月儿圆圆",
                "text": "做月饼",
            },
        ],
    }


@plan("framework-02")
def goals_in_a_table_with_merged_areas():
    page = Page(landscape=True)
    page.title("大班幼儿发展目标一览表")
    rows = [
        ("健康", "动作发展", "1.能连续跳绳。\n2.能单脚跳一段距离。"),
        (ABOVE, "自我服务", "会整理自己的书包。"),
        ("语言", "倾听", "能听懂两个以上的要求。"),
        (ABOVE, "表达", "能把一件事讲清楚。\n愿意在集体面前说话。"),
    ]
    page.table([["领域", "内容", "目标要求"], *map(list, rows)])
    goals = []
    for area, group, texts in rows:
        if area is not ABOVE:
            goals.append({"level": 1, "text": area})
        goals.append({"level": 2, "text": group})
        goals += [{"level": 3, "text": text} for text in texts.split("\n")]
    return page, {"kind": "framework", "title": "大班幼儿发展目标一览表", "goals": goals}


@plan("framework-03")
def goals_in_small_tables_below_areas():
    page = Page()
    page.title("幼儿园环境教育目标")
    areas = {
        "一、节约": ["知道水要省着用。", "画纸两面都用。"],
        "二、爱护": ["不摘幼儿园里的花。", "会照顾小动物。"],
        "三、分类": ["认识四个颜色的垃圾桶。", "会把果皮放进绿色桶。"],
    }
    goals = []
    for area, texts in areas.items():
        page.bold(area)
        page.table([["序号", "目标"], *([str(n), text] for n, text in enumerate(texts, 1))])
        goals.append({"level": 1, "text": area[2:]})
        goals += [{"level": 2, "text": text} for text in texts]
    return page, {"kind": "framework", "title": "幼儿园环境教育目标", "goals": goals}


@plan("framework-04")
def german_goals_in_a_table():
    page = Page(font="Calibri")
    page.title("Ziele unserer Kita – Bildungsplan im Überblick")
    page.table(
        [
            ["Bereich", "Ziel"],
            ["Natur und Umwelt", "Die Kinder trennen Abfälle."],
            [ABOVE, "Die Kinder pflegen ein Beet."],
            ["Bewegung", "Die Kinder balancieren auf einem Balken."],
            [ABOVE, "Die Kinder klettern sicher."],
        ]
    )
    return page, {
        "kind": "framework",
        "language": "de",
        "goals": [
            {"level": 1, "text": "Natur und Umwelt"},
            {"level": 2, "text": "Die Kinder trennen Abfälle."},
            {"level": 2, "text": "Die Kinder pflegen ein Beet."},
            {"level": 1, "text": "Bewegung"},
            {"level": 2, "text": "Die Kinder balancieren auf einem Balken."},
            {"level": 2, "text": "Die Kinder klettern sicher."},
        ],
    }


@plan("form-02")
def empty_form_of_a_lesson():
    page = Page()
    page.title("教学活动设计")
    page.table(
        [
            ["活动名称", "", "班级", ""],
            ["执教教师", "", "日期", "　　年　　月　　日"],
            *([name, "", LEFT, LEFT] for name in ("活动目标", "活动准备", "活动过程", "活动反思")),
        ]
    )
    return page, {"kind": "form"}
