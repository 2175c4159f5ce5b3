"""Theme units of the development set: webs, lists of activities and areas in many unlike forms."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.writer import ABOVE, LEFT, Page, step


@plan("unit-34")
def web_by_bullets_of_three_levels_and_lists_under_types():
    page = Page()
    page.heading("大班主题活动方案《桥》", 1)
    page.lines("班级：大四班   教师：甲老师、乙老师   实施时间：2025年3月10日—3月28日")
    page.heading("一、主题缘起", 2)
    page.lines("散步时孩子们在公园的拱桥上来回跑，问：“桥为什么不会塌？”")
    page.heading("二、主题总目标", 2)
    page.lines("●知道桥有不同的样子。", "●能用积木搭出稳固的桥。", "●愿意和同伴商量。")
    page.heading("三、主题网络", 2)
    page.numbered(["桥的样子"], "List Bullet")
    page.numbered(["家乡的桥", "桥的影子"], "List Bullet 2")
    page.numbered(["造桥"], "List Bullet")
    page.numbered(["纸桥承重", "积木大桥", "小小设计师"], "List Bullet 2")
    page.heading("四、主题活动", 2)
    page.lines("集体活动：", "1.社会《家乡的桥》", "2.科学《纸桥承重》")
    page.lines("区域活动：", "1.建构《积木大桥》")
    page.lines("亲子活动：", "1.《找桥去》")
    page.heading("五、区域材料", 2)
    page.lines("建构区——积木、纸杯、木板", "美工区——水彩、拱桥照片", "阅读区——《桥的故事》")
    page.heading("六、主题环境", 2)
    page.lines("走廊布置“桥的照片墙”。")
    return page, {
        "kind": "unit",
        "title": "桥",
        "class": "大四班",
        "class_level": "大班",
        "teachers": ["甲老师", "乙老师"],
        "start": "2025-03-10",
        "end": "2025-03-28",
        "origin": "散步时孩子们在公园的拱桥上来回跑，问：“桥为什么不会塌？”",
        "goals": ["知道桥有不同的样子。", "能用积木搭出稳固的桥。", "愿意和同伴商量。"],
        "web": [
            {"branch": "桥的样子", "leaves": ["家乡的桥", "桥的影子"]},
            {"branch": "造桥", "leaves": ["纸桥承重", "积木大桥", "小小设计师"]},
        ],
        "activities": [
            {"title": "家乡的桥", "form": "集体活动", "domain": "社会"},
            {"title": "纸桥承重", "form": "集体活动", "domain": "科学"},
            {"title": "积木大桥", "form": "区域活动"},
            {"title": "找桥去", "form": "亲子活动"},
        ],
        "areas": ["建构区：积木、纸杯、木板", "美工区：水彩、拱桥照片", "阅读区：《桥的故事》"],
        "environment": "走廊布置“桥的照片墙”。",
    }


@plan("unit-35")
def table_of_activities_with_three_tabs_and_values_in_brackets():
    page = Page(font="楷体")
    page.title("主题方案：泥土的秘密")
    page.lines("年龄班：中班", "主题时长：3周", "设计教师：丙老师")
    page.label("主题说明：", "雨后孩子们蹲在种植园边上，用小棍戳泥巴。")
    page.label("主题目标：", "1、感知泥土的特点。2、喜欢玩泥。3、玩后会洗净双手。")
    page.bold("主题网络图：")
    page.lines(
        "泥土的秘密", "　1.泥土在哪里（种植园、花盆里、河边）", "　2.玩泥巴（泥巴画、捏泥人）"
    )
    page.bold("活动安排：")
    page.lines(
        "1.泥土里有什么（科学，集体活动）",
        "2.泥巴画（艺术，小组活动）",
        "3.捏泥人（艺术，区域活动）",
        "4.踩泥路（健康，户外活动）",
    )
    page.bold("家园共育：")
    page.lines("周末和孩子一起给花盆松土。")
    page.bold("主题评价：")
    page.lines("泥巴画最受欢迎。")
    return page, {
        "kind": "unit",
        "title": "泥土的秘密",
        "class_level": "中班",
        "teachers": ["丙老师"],
        "duration_weeks": 3,
        "origin": "雨后孩子们蹲在种植园边上，用小棍戳泥巴。",
        "goals": ["感知泥土的特点。", "喜欢玩泥。", "玩后会洗净双手。"],
        "web": [
            {"branch": "泥土在哪里", "leaves": ["种植园", "花盆里", "河边"]},
            {"branch": "玩泥巴", "leaves": ["泥巴画", "捏泥人"]},
        ],
        "activities": [
            {"title": "泥土里有什么", "domain": "科学", "form": "集体活动"},
            {"title": "泥巴画", "domain": "艺术", "form": "小组活动"},
            {"title": "捏泥人", "domain": "艺术", "form": "区域活动"},
            {"title": "踩泥路", "domain": "健康", "form": "户外活动"},
        ],
        "family": "周末和孩子一起给花盆松土。",
        "reflection": "泥巴画最受欢迎。",
    }


@plan("unit-36")
def one_form_with_web_and_days_of_activities():
    page = Page(landscape=True)
    page.title("××幼儿园主题活动计划表")
    rows = [
        ("1", "认识蚂蚁", "科学", "集体教学", "第一周"),
        ("2", "蚂蚁搬豆", "音乐", "集体教学", "第一周"),
        ("3", "蚂蚁的家", "美术", "区域活动", "第二周"),
        ("4", "小蚂蚁运粮", "体育", "户外活动", "第二周"),
    ]
    page.table(
        [
            ["主题名称", "小蚂蚁", LEFT, "班级", "小三班"],
            ["执行时间", "5月12日—5月23日", LEFT, "执行教师", "丁老师"],
            ["主题由来", "花坛边来了一队蚂蚁，孩子们给它们送饼干屑。", *[LEFT] * 3],
            ["主题目标", "1．观察蚂蚁的样子和走路的样子。\n2．爱护小动物。", *[LEFT] * 3],
            ["主题网络", "认识它：蚂蚁的样子、蚂蚁吃什么\n和它玩：蚂蚁搬豆、蚂蚁的家", *[LEFT] * 3],
            ["主题活动安排", *[LEFT] * 4],
            ["序号", "活动名称", "领域", "组织形式", "周次"],
            *map(list, rows),
            ["区域创设", "语言区：蚂蚁的图书\n科学区：放大镜、蚂蚁工坊", *[LEFT] * 3],
            ["家园共育", "和孩子一起看《蚂蚁和西瓜》。", *[LEFT] * 3],
            ["主题反思", "", *[LEFT] * 3],
        ]
    )
    return page, {
        "kind": "unit",
        "title": "小蚂蚁",
        "class": "小三班",
        "class_level": "小班",
        "teachers": ["丁老师"],
        "start": "05-12",
        "end": "05-23",
        "origin": "花坛边来了一队蚂蚁，孩子们给它们送饼干屑。",
        "goals": ["观察蚂蚁的样子和走路的样子。", "爱护小动物。"],
        "web": [
            {"branch": "认识它", "leaves": ["蚂蚁的样子", "蚂蚁吃什么"]},
            {"branch": "和它玩", "leaves": ["蚂蚁搬豆", "蚂蚁的家"]},
        ],
        "activities": [
            {"title": title, "domain": domain, "form": form} for _, title, domain, form, _ in rows
        ],
        "areas": ["语言区：蚂蚁的图书", "科学区：放大镜、蚂蚁工坊"],
        "family": "和孩子一起看《蚂蚁和西瓜》。",
    }


@plan("unit-37")
def domains_as_headings_and_areas_in_three_columns():
    page = Page()
    page.title("小班主题活动：甜甜蜜蜜")
    page.lines("活动时间：四周", "负责教师：戊老师")
    page.lines("【主题价值】", "甜味是小班孩子最喜欢的味道。")
    page.lines("【主题目标】", "（1）能说出甜的食物。", "（2）少吃糖，爱刷牙。")
    page.lines("【主题活动】")
    page.lines("语言领域：《甜甜的蜂蜜》、《棒棒糖》", "健康领域：《爱护牙齿》")
    page.lines("艺术领域：《糖果印画》、《甜蜜蜜》", "社会领域：《和你分享》")
    page.lines("【区域活动】")
    page.table(
        [
            ["区域名称", "投放材料", "指导要点"],
            ["美工区", "彩泥、糖纸", "搓圆和包一包"],
            ["娃娃家", "糖果盒、茶具", "学着招待客人"],
        ]
    )
    page.lines("【家长工作】", "请带一张孩子的刷牙照片。")
    return page, {
        "kind": "unit",
        "title": "甜甜蜜蜜",
        "class_level": "小班",
        "teachers": ["戊老师"],
        "duration_weeks": 4,
        "goals": ["能说出甜的食物。", "少吃糖，爱刷牙。"],
        "activities": [
            {"title": "甜甜的蜂蜜", "domain": "语言"},
            {"title": "棒棒糖", "domain": "语言"},
            {"title": "爱护牙齿", "domain": "健康"},
            {"title": "糖果印画", "domain": "艺术"},
            {"title": "甜蜜蜜", "domain": "艺术"},
            {"title": "和你分享", "domain": "社会"},
        ],
        "areas": ["美工区：彩泥、糖纸：搓圆和包一包", "娃娃家：糖果盒、茶具：学着招待客人"],
        "family": "请带一张孩子的刷牙照片。",
    }


@plan("unit-38")
def web_in_a_table_with_merged_branches_and_activities_written_out():
    page = Page()
    page.title("主题：我和影子玩游戏（大班）")
    page.lines("一、主题来源：操场上孩子们追着影子跑。")
    page.lines("二、主题目标", "1. 知道光和影子的关系。", "2. 能用身体做出有趣的影子。")
    page.lines("三、主题网络图")
    page.table(
        [
            ["找影子", "影子在哪里"],
            [ABOVE, "谁的影子"],
            ["玩影子", "踩影子"],
            [ABOVE, "手影戏"],
            ["画影子", "影子变变变"],
        ]
    )
    page.lines("四、具体活动")
    page.lines("活动一 踩影子（健康）")
    page.lines("活动目标：1.能躲闪跑。2.遵守规则。", "活动准备：晴天的操场")
    page.lines("活动过程：", "1.找一找自己的影子。", "2.两人一组踩影子。", "3.放松。")
    page.lines("活动二 手影戏（语言）")
    page.lines("活动目标：1.会做两种手影。2.能编一句话。", "活动准备：手电筒、白布")
    page.lines("活动过程：", "1.看手影。", "2.学手影。", "3.演一演。")
    page.lines("五、家园互动：晚上在墙上玩手影。")
    return page, {
        "kind": "unit",
        "title": "我和影子玩游戏",
        "class_level": "大班",
        "origin": "操场上孩子们追着影子跑。",
        "goals": ["知道光和影子的关系。", "能用身体做出有趣的影子。"],
        "web": [
            {"branch": "找影子", "leaves": ["影子在哪里", "谁的影子"]},
            {"branch": "玩影子", "leaves": ["踩影子", "手影戏"]},
            {"branch": "画影子", "leaves": ["影子变变变"]},
        ],
        "activities": [
            {
                "title": "踩影子",
                "domain": "健康",
                "goals": ["能躲闪跑。", "遵守规则。"],
                "preparation": ["晴天的操场"],
                "steps": [step(None, None, "找一找自己的影子。", "两人一组踩影子。", "放松。")],
            },
            {
                "title": "手影戏",
                "domain": "语言",
                "goals": ["会做两种手影。", "能编一句话。"],
                "preparation": ["手电筒、白布"],
                "steps": [step(None, None, "看手影。", "学手影。", "演一演。")],
            },
        ],
        "family": "晚上在墙上玩手影。",
    }


@plan("unit-39")
def german_project_with_table_of_offers_and_mindmap_lines():
    page = Page(font="Calibri")
    page.title("Themenprojekt „Regen“")
    page.lines(
        "Gruppe: Froschgruppe",
        "Fachkräfte: Frau K., Herr L.",
        "Dauer: 3 Wochen (06.10.2025 – 24.10.2025)",
    )
    page.bold("Wie kam es zum Thema?")
    page.lines("Nach einem Gewitter sammelten die Kinder Wasser in Eimern.")
    page.bold("Ziele")
    page.lines("- Die Kinder beobachten den Regen.", "- Die Kinder messen Wasser.")
    page.bold("Mindmap")
    page.lines(
        "Wasser messen: Regenmesser bauen, Eimer wiegen", "Regen hören: Regenmacher, Regenlied"
    )
    page.bold("Übersicht der Angebote")
    page.table(
        [
            ["Woche", "Angebot", "Bildungsbereich", "Sozialform"],
            ["1", "Regenmesser bauen", "Natur und Umwelt", "Kleingruppe"],
            ["2", "Regenmacher", "Musik", "Kleingruppe"],
            ["3", "Regenlied", "Musik", "Gesamtgruppe"],
        ]
    )
    page.bold("Lernumgebung")
    page.lines("Am Fenster steht ein großer Regenmesser.")
    page.bold("Zusammenarbeit mit den Eltern")
    page.lines("Bitte Gummistiefel mitbringen.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Regen",
        "class": "Froschgruppe",
        "teachers": ["Frau K.", "Herr L."],
        "start": "2025-10-06",
        "end": "2025-10-24",
        "duration_weeks": 3,
        "origin": "Nach einem Gewitter sammelten die Kinder Wasser in Eimern.",
        "goals": ["Die Kinder beobachten den Regen.", "Die Kinder messen Wasser."],
        "web": [
            {"branch": "Wasser messen", "leaves": ["Regenmesser bauen", "Eimer wiegen"]},
            {"branch": "Regen hören", "leaves": ["Regenmacher", "Regenlied"]},
        ],
        "activities": [
            {"title": "Regenmesser bauen", "domain": "Natur und Umwelt", "form": "Kleingruppe"},
            {"title": "Regenmacher", "domain": "Musik", "form": "Kleingruppe"},
            {"title": "Regenlied", "domain": "Musik", "form": "Gesamtgruppe"},
        ],
        "environment": "Am Fenster steht ein großer Regenmesser.",
        "family": "Bitte Gummistiefel mitbringen.",
    }


@plan("unit-40")
def weeks_as_headings_with_activities_below():
    page = Page()
    page.title("中班单元主题教学计划——有趣的石头")
    page.lines("（2025年4月7日至4月25日，共三周）")
    page.lines("执教：己老师　庚老师　　班级：中二班")
    page.lines("一、设计意图", "孩子们口袋里总有捡来的石头。")
    page.lines("二、教育目标", "1.比较石头的大小、轻重和花纹。", "2.能用石头拼出图案。")
    page.lines("三、主题脉络图", "石头在哪里→找石头→石头展", "石头会变→石头画→石头汤")
    page.lines("四、活动内容")
    page.lines("第一周：石头在哪里", "1.科学活动：找石头", "2.语言活动：石头汤")
    page.lines("第二周：石头会变", "1.美术活动：石头画", "2.数学活动：石头分类")
    page.lines("五、环境创设：把石头摆成一条小路。")
    page.lines("六、家长资源利用：请家长带孩子到河边捡石头。")
    return page, {
        "kind": "unit",
        "title": "有趣的石头",
        "class": "中二班",
        "class_level": "中班",
        "teachers": ["己老师", "庚老师"],
        "start": "2025-04-07",
        "end": "2025-04-25",
        "duration_weeks": 3,
        "origin": "孩子们口袋里总有捡来的石头。",
        "goals": ["比较石头的大小、轻重和花纹。", "能用石头拼出图案。"],
        "web": [
            {"branch": "石头在哪里", "leaves": ["找石头", "石头展"]},
            {"branch": "石头会变", "leaves": ["石头画", "石头汤"]},
        ],
        "activities": [
            {"title": "找石头", "domain": "科学"},
            {"title": "石头汤", "domain": "语言"},
            {"title": "石头画", "domain": "美术"},
            {"title": "石头分类", "domain": "数学"},
        ],
        "environment": "把石头摆成一条小路。",
        "family": "请家长带孩子到河边捡石头。",
    }


@plan("unit-41")
def list_without_heads_and_areas_side_by_side():
    page = Page()
    page.title("小班主题网络及活动安排")
    page.table(
        [
            ["主题", "圆圆的世界", "时间", "两周"],
            ["目标", "1.认识圆形。\n2.找到生活中圆圆的东西。", LEFT, LEFT],
        ]
    )
    page.bold("主题网络")
    page.table(
        [
            ["圆圆的食物", "圆圆的玩具", "圆圆的身体"],
            ["饼干\n汤圆", "皮球\n车轮", "眼睛\n笑脸"],
        ]
    )
    page.bold("活动一览")
    page.table(
        [
            ["科学", "找圆形", "集体活动"],
            ["健康", "滚皮球", "户外活动"],
            ["艺术", "笑脸饼干", "区域活动"],
            ["社会", "做汤圆", "生活活动"],
        ]
    )
    page.bold("区角创设")
    page.table(
        [
            ["益智区", "美工区", "生活区"],
            ["圆形拼图", "圆形印章", "搓汤圆的材料"],
        ]
    )
    return page, {
        "kind": "unit",
        "title": "圆圆的世界",
        "class_level": "小班",
        "duration_weeks": 2,
        "goals": ["认识圆形。", "找到生活中圆圆的东西。"],
        "web": [
            {"branch": "圆圆的食物", "leaves": ["饼干", "汤圆"]},
            {"branch": "圆圆的玩具", "leaves": ["皮球", "车轮"]},
            {"branch": "圆圆的身体", "leaves": ["眼睛", "笑脸"]},
        ],
        "activities": [
            {"title": "找圆形", "domain": "科学", "form": "集体活动"},
            {"title": "滚皮球", "domain": "健康", "form": "户外活动"},
            {"title": "笑脸饼干", "domain": "艺术", "form": "区域活动"},
            {"title": "做汤圆", "domain": "社会", "form": "生活活动"},
        ],
        "areas": ["益智区：圆形拼图", "美工区：圆形印章", "生活区：搓汤圆的材料"],
    }
