"""A few more ordinary plans of the development set."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import slot, three
from tests.data.old_plans.writer import ABOVE, LEFT, Page, count, step, week


@plan("lesson-32")
def head_in_lines_with_single_blanks():
    page = Page()
    page.title("中班社会：小帮手")
    page.lines("班级 中四班 教师 白露 时间 2025年4月16日")
    page.bold("目标：")
    page.lines(*count(["知道家里的事情可以一起做。", "愿意为家人做一件事。"], "{}）{}"))
    page.bold("重难点：")
    page.lines("重点：说说自己会做什么。", "难点：坚持做一周。")
    page.bold("准备：")
    page.lines("“小帮手”记录表每人一张。")
    page.bold("过程：")
    page.bold("一、谈话")
    page.lines("谁是家里最忙的人？")
    page.bold("二、看图")
    page.lines("看看图上的孩子在做什么。", "请幼儿学一学。")
    page.bold("三、约定")
    page.lines("在记录表上画一件自己要做的事。")
    page.bold("延伸：")
    page.lines("一周后带回记录表。")
    return page, {
        "kind": "lesson",
        "title": "小帮手",
        "class_level": "中班",
        "domain": "社会",
        "goals": ["知道家里的事情可以一起做。", "愿意为家人做一件事。"],
        "key_point": "说说自己会做什么。",
        "difficult_point": "坚持做一周。",
        "preparation": ["“小帮手”记录表每人一张。"],
        "steps": three(
            ("谈话", ["谁是家里最忙的人？"]),
            ("看图", ["看看图上的孩子在做什么。", "请幼儿学一学。"]),
            ("约定", ["在记录表上画一件自己要做的事。"]),
        ),
        "extension": "一周后带回记录表。",
    }


@plan("lesson-33")
def course_with_arabic_numbers_and_bold_titles():
    page = Page()
    page.title("科学活动《风来了》")
    page.lines("适合班级：大班　　设计者：立夏、青禾　　用时：30分钟")
    page.lines("◎活动目标")
    page.lines("1.知道风是空气流动形成的。", "2.会做风车。")
    page.lines("◎活动准备")
    page.lines("扇子、彩纸、吸管")
    page.lines("◎活动过程")
    page.label("1.感受风（5分钟）", "")
    page.lines("扇一扇，说说风吹在脸上的感觉。")
    page.label("2.做风车（15分钟）", "")
    page.lines("看步骤图折一折。", "互相帮忙穿吸管。")
    page.label("3.玩风车（10分钟）", "")
    page.lines("到操场上跑一跑，风车为什么转？")
    page.lines("◎活动反思")
    page.lines("吸管太软，换成竹签要注意安全。")
    return page, {
        "kind": "lesson",
        "title": "风来了",
        "class_level": "大班",
        "domain": "科学",
        "teachers": ["立夏", "青禾"],
        "minutes": 30,
        "goals": ["知道风是空气流动形成的。", "会做风车。"],
        "preparation": ["扇子、彩纸、吸管"],
        "steps": [
            step("opening", "感受风", "扇一扇，说说风吹在脸上的感觉。", minutes=5),
            step("development", "做风车", "看步骤图折一折。", "互相帮忙穿吸管。", minutes=15),
            step("closing", "玩风车", "到操场上跑一跑，风车为什么转？", minutes=10),
        ],
        "reflection": "吸管太软，换成竹签要注意安全。",
    }


@plan("week-26")
def week_with_rest_days_and_two_head_rows():
    page = Page(landscape=True)
    page.title("小二班周计划表")
    page.table(
        [
            ["第13周", LEFT, "2025年11月24日——11月28日", LEFT, LEFT, "主班：白露 配班：处暑", LEFT],
            ["本周主题", LEFT, "冬爷爷来了", *[LEFT] * 4],
            ["星期", LEFT, "星期一", "星期二", "星期三", "星期四", "星期五"],
            ["上午", "晨间活动", "玩具", "图书", "玩具", "图书", "玩具"],
            [
                ABOVE,
                "教学活动",
                "科学：冷热",
                "音乐：冬天",
                "语言：暖和",
                "美术：围巾",
                "健康：搓手",
            ],
            ["下午", "游戏活动", "娃娃家", LEFT, "积木区", LEFT, "自选"],
            ["教师反思", LEFT, "孩子们喜欢“冷热”的游戏。", *[LEFT] * 4],
        ]
    )
    return page, week(
        {
            "上午/晨间活动": ["玩具", "图书", "玩具", "图书", "玩具"],
            "上午/教学活动": ["科学：冷热", "音乐：冬天", "语言：暖和", "美术：围巾", "健康：搓手"],
            "下午/游戏活动": [(1, 2, "娃娃家"), (3, 4, "积木区"), (5, 5, "自选")],
        },
        theme="冬爷爷来了",
        class_="小二班",
        class_level="小班",
        teachers=["白露", "处暑"],
        week=13,
        start="2025-11-24",
        end="2025-11-28",
        reflection="孩子们喜欢“冷热”的游戏。",
    )


@plan("unit-19")
def theme_with_numbered_activities_and_their_aims():
    page = Page()
    page.title("中班主题活动：好玩的纸")
    page.lines("教师：处暑　　时间：2025年3月　　周期：三周")
    page.lines("一、主题由来：孩子们把旧报纸折成了帽子。")
    page.lines("二、主题目标：", "1.知道纸的用处。", "2.不浪费纸。")
    page.lines("三、主题网络：", "1.认识纸：纸从哪里来、各种各样的纸", "2.玩纸：撕纸、折纸、纸桥")
    page.lines("四、主题活动：")
    page.lines("活动一：各种各样的纸（科学）", "活动二：撕纸面条（美术）", "活动三：纸桥（科学）")
    page.lines("五、区域设置：", "美工区：各种纸、剪刀", "科学区：水、吸管、纸")
    page.lines("六、家园共育：", "收集家里的废纸。")
    return page, {
        "kind": "unit",
        "title": "好玩的纸",
        "class_level": "中班",
        "teachers": ["处暑"],
        "duration_weeks": 3,
        "origin": "孩子们把旧报纸折成了帽子。",
        "goals": ["知道纸的用处。", "不浪费纸。"],
        "web": [
            {"branch": "认识纸", "leaves": ["纸从哪里来", "各种各样的纸"]},
            {"branch": "玩纸", "leaves": ["撕纸", "折纸", "纸桥"]},
        ],
        "activities": [
            {"title": "各种各样的纸", "domain": "科学"},
            {"title": "撕纸面条", "domain": "美术"},
            {"title": "纸桥", "domain": "科学"},
        ],
        "areas": ["美工区：各种纸、剪刀", "科学区：水、吸管、纸"],
        "family": "收集家里的废纸。",
    }


@plan("day-14")
def german_day_in_a_form():
    page = Page(font="Calibri")
    page.title("Tagesplanung")
    page.table(
        [
            ["Datum", "20.10.2025", "Gruppe", "Igelgruppe"],
            ["Zeit", "Aktivität", "Material", "Verantwortlich"],
            ["8:30 – 9:00", "Morgenkreis", "Klangschale", "Frau R."],
            ["9:00 – 10:30", "Freispiel", "Bauecke, Malen", "alle"],
            ["10:30 – 11:30", "Garten", "Laubrechen", "alle"],
        ]
    )
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Igelgruppe",
        "date": "2025-10-20",
    }


@plan("day-15")
def day_with_parts_in_brackets():
    page = Page()
    page.title("大五班一日活动计划")
    page.lines("2025年5月8日  星期四  执行教师：白露、处暑")
    page.lines("【晨间活动】", "自选区域，值日生浇花。")
    page.lines("【集体活动】", "数学：认识时钟")
    page.lines("【户外活动】", "跳绳比赛", "观察要点：跳绳时的间距。")
    page.lines("【离园活动】", "收拾书包。")
    return page, {
        "kind": "day",
        "class": "大五班",
        "class_level": "大班",
        "teachers": ["白露", "处暑"],
        "date": "2025-05-08",
        "slots": [
            slot("", "晨间活动", "自选区域，值日生浇花。"),
            slot("", "集体活动", "数学：认识时钟"),
            slot("", "户外活动", "跳绳比赛", "跳绳时的间距。"),
            slot("", "离园活动", "收拾书包。"),
        ],
    }
