"""Lesson plans of the fifth set, the half that is open."""

from tests.data.old_plans.writer import LEFT, Half, Page, count, step

OPEN_5 = Half("open_5")
plan = OPEN_5.plan

THREE = ("opening", "development", "closing")
FOUR = ("opening", "development", "development", "closing")
FIVE = ("opening", "development", "development", "development", "closing")


@plan("lesson-01")
def science_in_plain_lines():
    """Headings with Chinese numbers, parts in brackets, lines with numbers under each part."""
    page = Page()
    page.title("大班科学活动：会爬高的水")
    page.lines("执教：王老师　　班级：大二班　　时间：2025年10月22日")
    goals = [
        "发现水能顺着纸巾、棉线慢慢往上爬。",
        "能猜想哪种材料吸水快，并用画记录结果。",
        "愿意把自己的发现讲给同伴听。",
    ]
    page.bold("一、活动目标")
    page.lines(*count(goals, "{}．{}"))
    things = [
        "每组一盆红色的水，纸巾、棉线、塑料条、布条若干。",
        "记录纸人手一张，彩笔。",
        "幼儿有用抹布擦水的经验。",
    ]
    page.bold("二、活动准备")
    page.lines(*count(things, "{}．{}"))
    course = [
        (
            "擦一擦，引出问题",
            ["教师不小心把水洒在桌上，请幼儿想办法弄干。", "提问：水到哪里去了？"],
        ),
        (
            "猜一猜，哪种材料会吸水",
            ["出示四种材料，幼儿先猜，在记录纸的左边做记号。", "请两三名幼儿说说理由。"],
        ),
        (
            "试一试，看水往上爬",
            [
                "把材料的一头放进水里，数到二十再看。",
                "幼儿分组操作，教师提醒一次只试一种。",
                "在记录纸的右边画出水爬到哪里。",
            ],
        ),
        ("说一说，谁爬得最高", ["展示各组的记录，比较猜想和结果。", "一起把桌面收拾干净。"]),
    ]
    page.bold("三、活动过程")
    for number, (title, lines) in enumerate(course):
        page.lines(f"（{'一二三四'[number]}）{title}")
        page.lines(*count(lines, "{}．{}"), indent=True)
    extension = "在科学区放白菜叶和红墨水，请幼儿每天看看菜叶有什么变化。"
    page.bold("四、活动延伸")
    page.lines(extension, indent=True)
    return page, {
        "kind": "lesson",
        "title": "会爬高的水",
        "class": "大二班",
        "class_level": "大班",
        "domain": "科学",
        "teachers": ["王老师"],
        "date": "2025-10-22",
        "goals": goals,
        "preparation": things,
        "steps": [
            step(phase, title, *lines) for phase, (title, lines) in zip(FOUR, course, strict=True)
        ],
        "extension": extension,
    }


@plan("lesson-02")
def language_in_a_form_with_support():
    """A form; the course is rows of three columns: part, what is done, what the teacher helps with."""
    page = Page()
    page.title("××幼儿园集体教学活动设计")
    goals = ["理解故事里小刺猬帮助朋友的过程。", "能用“请你……，我来……”说一句完整的话。"]
    course = [
        (
            "谈话导入",
            ["出示小刺猬手偶：今天小刺猬遇到了一件难事，我们来听听。"],
            "用手偶的口气说话，安静下来再开始。",
        ),
        (
            "分段听故事",
            ["讲到小刺猬掉进坑里停下，请幼儿猜后来怎么样。", "接着讲完故事，说说谁帮了忙。"],
            "请平时不常举手的孩子先猜。",
        ),
        (
            "学说对话",
            ["两人一组，一人做小刺猬，一人做朋友。", "请两组到前面表演。"],
            "只示范一次，不纠正每个字。",
        ),
        ("分享结束", ["说说自己帮助过谁。"], "把孩子说的话记在“帮忙墙”上。"),
    ]
    page.table(
        [
            ["活动名称", "小刺猬过桥", "领域", "语言"],
            ["班级", "中一班", "执教教师", "李老师"],
            ["活动时间", "2025年4月8日", "活动时长", "25分钟"],
            ["活动目标", "\n".join(count(goals, "{}. {}")), LEFT, LEFT],
            ["活动准备", "小刺猬手偶一个，故事图片四张。", LEFT, LEFT],
            ["活动环节", "活动内容", LEFT, "教师支持"],
            *([title, "\n".join(lines), LEFT, support] for title, lines, support in course),
            ["活动反思", "", LEFT, LEFT],
        ],
        bold=(0,),
    )
    return page, {
        "kind": "lesson",
        "title": "小刺猬过桥",
        "class": "中一班",
        "class_level": "中班",
        "domain": "语言",
        "teachers": ["李老师"],
        "date": "2025-04-08",
        "minutes": 25,
        "goals": goals,
        "preparation": ["小刺猬手偶一个，故事图片四张。"],
        "steps": [
            {**step(phase, title, *lines), "support": support}
            for phase, (title, lines, support) in zip(FOUR, course, strict=True)
        ],
    }


@plan("lesson-03")
def aims_of_three_kinds_and_a_course_of_numbers():
    """Names before aims, points and things; the course is numbered lines without parts."""
    page = Page(font="楷体")
    page.title("小班语言活动《谁的尾巴》教案")
    goals = [
        ("认知目标：", "知道不同的动物有不一样的尾巴。"),
        ("能力目标：", "能学说儿歌里的一问一答。"),
        ("情感目标：", "喜欢猜一猜、学一学的游戏。"),
    ]
    page.bold("活动目标：")
    page.lines(*(f"{n}、{name}{text}" for n, (name, text) in enumerate(goals, 1)))
    page.bold("活动重难点：")
    page.lines("重点：能看尾巴说出动物的名字。", "难点：一人问、一人答，接得上。")
    page.bold("活动准备：")
    page.lines(
        "1、经验准备：幼儿看过动物园的图片。",
        "2、物质准备：猴子、兔子、松鼠、孔雀的尾巴图卡，动物头饰。",
    )
    course = [
        "教师把图卡藏在布后面，露出一条尾巴，请幼儿猜猜是谁。",
        "把布拿开，看看猜得对不对，说说这条尾巴是什么样子的。",
        "教师完整朗诵儿歌两遍，幼儿跟着轻轻地说。",
        "教师问“谁的尾巴长”，幼儿答；再请女孩问、男孩答。",
        "戴上头饰，边说儿歌边学动物走路，走出教室去喝水。",
    ]
    page.bold("活动过程：")
    page.lines(*count(course, "{}、{}"))
    page.bold("活动反思：")
    reflection = "孩子们最喜欢露尾巴的一段。问答时声音小，下次可以先分两组练习。"
    page.lines(reflection)
    return page, {
        "kind": "lesson",
        "title": "谁的尾巴",
        "class_level": "小班",
        "domain": "语言",
        "goals": [text for _, text in goals],
        "key_point": "能看尾巴说出动物的名字。",
        "difficult_point": "一人问、一人答，接得上。",
        "preparation": [
            "幼儿看过动物园的图片。",
            "猴子、兔子、松鼠、孔雀的尾巴图卡，动物头饰。",
        ],
        "steps": [step(None, None, *course)],
        "reflection": reflection,
    }


@plan("lesson-04")
def sport_in_three_parts_with_minutes():
    """Parts of a sport lesson with their minutes; data of the head as a line each."""
    page = Page(font="等线")
    page.title("体育活动：小青蛙跳荷叶", 15)
    page.lines("班级：中四班", "教师：陈老师", "日期：2025-05-14", "活动时间：25分钟")
    goals = ["练习双脚立定跳过40厘米的距离。", "能听口令出发，不和别人碰撞。"]
    page.label("活动目标", "")
    page.lines(*count(goals, "（{}）{}"))
    page.label("活动准备", "")
    page.lines("荷叶垫二十片，小虫沙包一筐，音乐。")
    course = [
        (
            "开始部分",
            4,
            ["跟着音乐学小动物走：小鸭走、小马跑、小兔跳。", "活动膝盖和脚踝。"],
        ),
        (
            "基本部分",
            17,
            [
                "自由跳荷叶，教师看幼儿怎样起跳。",
                "请一名幼儿示范：屈膝、摆臂、轻轻落地。",
                "游戏“捉害虫”：分四队跳过荷叶，取一只小虫跑回来。",
                "把荷叶之间的距离拉大一点，再玩一次。",
            ],
        ),
        ("结束部分", 4, ["躺在垫子上听音乐，拍拍腿、甩甩手。", "一起收荷叶。"]),
    ]
    page.label("活动过程", "")
    for number, (title, minutes, lines) in enumerate(course):
        page.bold(f"{'一二三'[number]}、{title}（{minutes}分钟）")
        page.lines(*count(lines, "{}.{}"))
    return page, {
        "kind": "lesson",
        "title": "小青蛙跳荷叶",
        "class": "中四班",
        "class_level": "中班",
        "domain": "体育",
        "teachers": ["陈老师"],
        "date": "2025-05-14",
        "minutes": 25,
        "goals": goals,
        "preparation": ["荷叶垫二十片，小虫沙包一筐，音乐。"],
        "steps": [
            step(phase, title, *lines, minutes=minutes)
            for phase, (title, minutes, lines) in zip(THREE, course, strict=True)
        ],
    }


@plan("lesson-05")
def safety_with_a_hint_and_extension_in_the_course():
    """The extension is counted as the last part of the course; a hint about safety follows."""
    page = Page()
    page.title("小班安全活动：不跟陌生人走")
    page.lines("设计者：周老师")
    page.bold("【活动由来】")
    origin = "放学时有个孩子拉着别人的奶奶就往外走，我们想和小朋友说说该跟谁走。"
    page.lines(origin)
    page.bold("【活动目标】")
    goals = ["知道不跟不认识的人走，不吃陌生人的东西。", "会说“不，我等老师”。"]
    page.lines(*count(goals, "{}.{}"))
    page.bold("【活动准备】")
    page.lines("请食堂阿姨扮陌生人；糖果、小汽车各一；家人的照片。")
    course = [
        ("看照片说家人", ["每人拿一张照片，说说谁来接我。"]),
        (
            "看情境表演",
            ["“陌生人”拿着糖果走进来，看看谁会跟她走。", "停下来讨论：能跟她走吗？为什么？"],
        ),
        ("学说“不”", ["大声说：不，我等老师。", "分组玩一玩，教师轮流扮陌生人。"]),
        ("听老师小结", ["认识的人来接，也要先告诉老师。"]),
    ]
    page.bold("【活动过程】")
    for number, (title, lines) in enumerate(course):
        page.lines(f"{'一二三四'[number]}、{title}", *lines)
    page.lines("五、活动延伸", "在娃娃家玩“有人敲门”的游戏。")
    page.bold("【安全提示】")
    page.lines("扮陌生人的人不要戴面具，不要真的把孩子带出教室。")
    return page, {
        "kind": "lesson",
        "title": "不跟陌生人走",
        "class_level": "小班",
        "domain": "安全",
        "teachers": ["周老师"],
        "origin": origin,
        "goals": goals,
        "preparation": ["请食堂阿姨扮陌生人；糖果、小汽车各一；家人的照片。"],
        "steps": [
            step(phase, title, *lines) for phase, (title, lines) in zip(FOUR, course, strict=True)
        ],
        "extension": "在娃娃家玩“有人敲门”的游戏。",
        "safety": "扮陌生人的人不要戴面具，不要真的把孩子带出教室。",
    }


@plan("lesson-06")
def page_of_a_notebook():
    """A notebook of a school: names on the left, one cell each, words as teachers of schools have."""
    page = Page(font="仿宋")
    page.title("备课本")
    goals = ["感知圆的东西会滚，方的东西不会滚。", "大胆说出自己的发现。"]
    course = [
        ("激趣导入", ["老师带来一个球，轻轻一推，它怎么了？"]),
        (
            "幼儿探索",
            [
                "每人从筐里选一样东西，在斜坡上放一放。",
                "换一样再试，把会滚的放进红筐，不会滚的放进蓝筐。",
            ],
        ),
        ("集体交流", ["红筐里的东西什么地方一样？", "饼干盒能滚吗？怎样放才能滚？"]),
        ("游戏结束", ["小朋友抱成小球，在垫子上滚一滚。"]),
    ]
    lines = []
    for number, (title, texts) in enumerate(course):
        lines += [f"{'一二三四'[number]}、{title}", *texts]
    page.table(
        [
            ["课题", "科学：滚来滚去", "班级", "小三班"],
            ["授课教师", "吴老师", "日期", "2024.11.20"],
            ["教学目标", "\n".join(count(goals, "{}、{}")), LEFT, LEFT],
            ["教学重点", "感知圆的东西会滚。", LEFT, LEFT],
            ["教学难点", "发现同一样东西放法不同，结果也不同。", LEFT, LEFT],
            ["教学准备", "球、积木、瓶子、饼干盒、斜坡板，红筐和蓝筐。", LEFT, LEFT],
            ["教学过程", "\n".join(lines), LEFT, LEFT],
            ["课后小结", "斜坡少了，等的时间长。", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "title": "滚来滚去",
        "class": "小三班",
        "class_level": "小班",
        "domain": "科学",
        "teachers": ["吴老师"],
        "date": "2024-11-20",
        "goals": goals,
        "key_point": "感知圆的东西会滚。",
        "difficult_point": "发现同一样东西放法不同，结果也不同。",
        "preparation": ["球、积木、瓶子、饼干盒、斜坡板，红筐和蓝筐。"],
        "steps": [
            step(phase, title, *texts) for phase, (title, texts) in zip(FOUR, course, strict=True)
        ],
        "reflection": "斜坡少了，等的时间长。",
    }


@plan("lesson-07")
def outdoors_in_one_table():
    """A form of six columns with a line for the children; the course has circled numbers."""
    page = Page(head="户外活动记录")
    page.title("户外游戏活动方案")
    goals = ["能在摇晃的吊桥上保持平衡。", "遇到困难会找办法，不催同伴。", "会看地上的脚印等候。"]
    course = [
        ("热身运动", ["①听鼓声快走慢走。", "②学小猴挂一挂、摇一摇。"]),
        (
            "勇敢过河",
            [
                "①自己选一条路走：木桩、轮胎或吊桥。",
                "②走过以后换一条更难的路。",
                "③两人手拉手再走一次。",
            ],
        ),
        ("放松整理", ["①喝水，擦汗。", "②说说哪条路最难走。"]),
    ]
    lines = []
    for number, (title, texts) in enumerate(course):
        lines += [f"（{'一二三'[number]}）{title}", *texts]
    page.table(
        [
            ["名称", "勇敢过河", "班级", "大一班", "人数", "28人"],
            ["形式", "集体游戏", "教师", "郑老师 孙老师", "时长", "30分钟左右"],
            ["活动目标", "\n".join(count(goals, "（{}）{}")), *[LEFT] * 4],
            ["材料准备", "木桩、轮胎、吊桥、小鼓", *[LEFT] * 4],
            ["活动流程", "\n".join(lines), *[LEFT] * 4],
            ["安全要点", "吊桥上一次不超过三人，两头各站一位老师。", *[LEFT] * 4],
            ["活动反思", "", *[LEFT] * 4],
        ],
        bold=(0, 2, 4),
    )
    return page, {
        "kind": "lesson",
        "title": "勇敢过河",
        "class": "大一班",
        "class_level": "大班",
        "form": "集体游戏",
        "teachers": ["郑老师", "孙老师"],
        "minutes": 30,
        "goals": goals,
        "preparation": ["木桩、轮胎、吊桥、小鼓"],
        "steps": [
            step(phase, title, *(text[1:] for text in texts))
            for phase, (title, texts) in zip(THREE, course, strict=True)
        ],
        "safety": "吊桥上一次不超过三人，两头各站一位老师。",
    }


@plan("lesson-08")
def german_offer_under_numbered_headings():
    """A German offer as trainees write it: numbered headings, one broad aim and smaller ones."""
    page = Page(font="Calibri")
    page.title("Angebotsplanung")
    aims = [
        "Die Kinder benennen drei Dinge, die schwimmen, und drei, die sinken.",
        "Die Kinder stellen eine Vermutung auf und prüfen sie.",
        "Die Kinder warten ab, bis sie an der Reihe sind.",
    ]
    broad = "Die Kinder sammeln Erfahrungen mit Wasser."
    course = [
        (
            "Einstieg",
            5,
            [
                "Ich lege einen Stein und einen Korken unter ein Tuch.",
                "Die Kinder tasten und raten.",
            ],
        ),
        (
            "Hauptteil",
            20,
            [
                "Jedes Kind wählt einen Gegenstand und sagt, was passieren wird.",
                "Der Gegenstand wird vorsichtig ins Wasser gelegt.",
                "Gemeinsam sortieren wir in zwei Körbe.",
            ],
        ),
        ("Abschluss", 5, ["Wir betrachten die Körbe und räumen zusammen auf."]),
    ]
    page.bold("1. Thema")
    page.lines("Was schwimmt, was sinkt?")
    page.bold("2. Zielgruppe")
    page.lines("Fuchsgruppe, 6 Kinder im Alter von 4 bis 5 Jahren")
    page.bold("3. Bildungsbereich")
    page.lines("Naturwissenschaften")
    page.bold("4. Grobziel")
    page.lines(broad)
    page.bold("5. Feinziele")
    page.lines(*(f"- {text}" for text in aims))
    page.bold("6. Material")
    page.lines("Wanne, Handtücher, Korken, Steine, Löffel, Blätter, zwei Körbe")
    page.bold("7. Verlauf")
    for title, minutes, lines in course:
        page.label(f"{title} (ca. {minutes} Minuten)", "")
        page.lines(*lines)
    page.bold("8. Reflexion")
    page.lines("Die Wanne war zu klein für sechs Kinder, beim nächsten Mal nehme ich zwei.")
    page.lines("", "Durchgeführt am 14.05.2025 von Frau M.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Was schwimmt, was sinkt?",
        "class": "Fuchsgruppe",
        "class_level": "中班",
        "domain": "Naturwissenschaften",
        "teachers": ["Frau M."],
        "date": "2025-05-14",
        "minutes": 30,
        "goals": [broad, *aims],
        "preparation": ["Wanne, Handtücher, Korken, Steine, Löffel, Blätter, zwei Körbe"],
        "steps": [
            step(phase, title, *lines, minutes=minutes)
            for phase, (title, minutes, lines) in zip(THREE, course, strict=True)
        ],
        "reflection": "Die Wanne war zu klein für sechs Kinder, beim nächsten Mal nehme ich zwei.",
    }
