"""Provision verbs: told from compounds, denied, as limits, in three languages."""

import pytest

from curriculum_studio.drafting.provisions.reader import read_provisions

R, N, P = "requirement", "recommendation", "permission"
C, MAYBE, U = "capability", "possibility", "unclear"


def read(text, language):
    """The verbs of a text: word, kind, and - where it is denied, = where that is a limit."""
    return [
        (
            text[each.start : each.end],
            each.kind + ("=" if each.limit else "-" if each.negative else ""),
        )
        for each in read_provisions(text, language)
    ]


@pytest.mark.parametrize(
    "text",
    [
        # 应
        "供应商提供相应的响应时间，适应气候，对应表1的反应。",
        "温室效应和热岛效应，感应水龙头，应急预案，应力，应届毕业生，应用软件。",
        "积极应对气候变化，应对措施，应有的权利，应收账款。",
        "《应急管理条例》和“应”字。",
        # 宜
        "便宜、适宜的温度，因地制宜，有关事宜，宜居城市，宜兴市。",
        # 可
        "许可证、认可机构、可靠、可行、可持续发展、可再生能源、可见光、不可再生资源。",
        "可回收物、可拆卸的部件、可追溯性、可燃物、可变参数、可视化，清晰可见。",
        # 能
        "功能、性能、智能、职能、节能、能源、能量、能力、能效、能耗、用能单位、太阳能、储能。",
        "机械能、化学能、生物质能、热能和电能。",
        # 其他
        "根据需要、按需、必需品、所需材料、无需求、供需双方。",
        "改进建议、意见和建议、推荐值、允许偏差、最大允许误差、禁止标志。",
        "尽可能、不可抗力、必要，数据不可获取。",
        "严禁吸烟的区域，禁止使用的物品。",
        "可可豆很香。选一项即可。环境需要具备的要素。",
        "可选章节，夯击能，领导才能，安装前应用程序。",
        "不可编辑的文件，不可修改性，宜林地，权能完整，各尽所能。",
        "造成功能障碍，有关节能管理部门，在应对重大灾害时，突发事件应对工作。",
        # what can be done with a thing, as a property of it
        "高可用集群，数据实时可查，可捕捞量，可用内存，可复用的组件，不可随意更改的顺序。",
        "接受处罚者不许可的决定，里程可观，有法可依，无可奈何，可怕。",
        # the words themselves
        "本文对“应当”、“不应”和“可以”等术语的用法，对应 应当 和 不应。",
        "将系统应用于教学，能见度，当前应用处于何种环境。",
    ],
)
def test_chinese_compounds_are_no_verbs(text):
    assert read(text, "zh") == []


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("学校应按月记录。", [("应", R)]),
        ("供应商应提供相应证明。", [("应", R)]),
        ("环境影响应予评估。", [("应", R)]),
        ("所提供应急物资应齐全。", [("应", R)]),
        ("测量结果相应应记录。", [("应", R)]),
        ("能效应符合要求。", [("应", R)]),
        ("政策应公开。", [("应", R)]),
        ("方案应变更。", [("应", R)]),
        ("数据应收集并应用于改进。", [("应", R)]),
        ("学校应对儿童进行教育。", [("应", R)]),
        ("应用清水冲洗。", [("应", R)]),
        ("安装后应用扭力扳手检查。", [("应", R)]),
        ("螺栓应对称拧紧。", [("应", R)]),
        ("检查合格后才能使用。", [("才能", C)]),
        ("不可用湿布擦拭。", [("不可", R + "-")]),
        ("可选用节水器具。", [("可", P)]),
        ("上网电量不应用于抵扣。", [("不应", R + "-")]),
        ("水温不应高于40 ℃。", [("不应", R + "=")]),
        ("期限应不超过3年。", [("应", R)]),
        ("应不影响使用。", [("应", R + "-")]),
        ("学校宜公开，不宜收费。", [("宜", N), ("不宜", N + "-")]),
        ("编制宜简明。", [("宜", N)]),
        ("使用时宜通风。", [("宜", N)]),
        ("学校可委托他人。", [("可", P)]),
        ("可视情况调整。", [("可", P)]),
        ("可用于教学。", [("可", P)]),
        ("可靠近水源布置。", [("可", P)]),
        ("学校可不设。", [("可不", P + "-")]),
        ("学校可免检。", [("可免", P + "-")]),
        ("螺丝应当场拧紧。", [("应", R)]),
        ("学校不必更换设备。", [("不必", P + "-")]),
        ("系统应能存储数据。", [("应", R), ("能", C)]),
        ("设备能满足需求。", [("能", C)]),
        ("合格后方可使用。", [("方可", R)]),
        ("只能在白天使用。", [("只能", R)]),
        ("对不适应要求的应更新。", [("应", R)]),
        ("身体不适应及时就医。", [("应", R)]),
        ("教师不应急着回答。", [("不应", R + "-")]),
        ("采取有效措施应对风险。", []),
        ("与之相对应的方法。", []),
        ("接口要考虑可重入。", []),
        ("承包人需三日内答复。", [("需", R)]),
        ("容量最大可到 16 MB。", [("可", MAYBE)]),
        ("则存在兼容可能，需确认。", [("可能", MAYBE), ("需", R)]),
        ("不应配置超过35把椅子。", [("不应", R + "=")]),
        ("必须公开。", [("必须", R)]),
        ("不得收费，严禁烟火。", [("不得", R + "-"), ("严禁", R + "-")]),
        ("可能造成伤害。", [("可能", MAYBE)]),
        ("不允许进入。", [("不允许", R + "-")]),
        ("建议每周一次。", [("建议", N)]),
        # What comes of something gives nobody leave.
        ("关闭端口，可降低风险。", [("可", MAYBE)]),
        ("密码可被轻易猜出。", [("可", MAYBE)]),
        ("攻击者可以通过网络进入。", [("可以", MAYBE)]),
        ("学校可减少采样次数。", [("可", P)]),
        ("结果可以被各方引用。", [("可以", P)]),
        # Who has an office is given leave; things and what comes of them are possible.
        ("人民法院认为必要时，可以要求当事人提供证据。", [("可以", P)]),
        ("当事一方可以向法院起诉。", [("可以", P)]),
        ("情节严重的，可处一万元以下罚款。", [("可", P)]),
        ("日常不用它，但是可以在晚间使用。", [("可以", P)]),
        ("作品较长的，可以省略附录。", [("可以", P)]),
        ("数据库可以立即释放空间。", [("可以", MAYBE)]),
        ("从以上结构可看出差别。", [("可", MAYBE)]),
        ("找出可以改进的流程。", [("可以", MAYBE)]),
        ("这样可以加快写入进度。", [("可以", MAYBE)]),
        ("提交表单即可收到通知。", [("可", MAYBE)]),
        ("代码可以更简洁。", [("可以", MAYBE)]),
        ("任何可能复用的框架。", [("可能", MAYBE)]),
        ("先看能否使用，未能提供的，不一定能用。", [("能", C), ("能", C + "-"), ("能", C + "-")]),
        ("只有园长才能签字。", [("才能", R)]),
        ("建议不使用除草剂。", [("建议", N + "-")]),
        ("孩子们不用排队，也不用塑料袋。", [("不用排队", P + "-")]),
        ("魔方可以不必还原，也不得不重来。", [("可以不必", P + "-"), ("不得不", R)]),
        ("按变形的可能性和不可避免的误差", [("可能", MAYBE), ("不可", MAYBE + "-")]),
        ("如果一行可以写完，则不换行。", [("可以", MAYBE)]),
    ],
)
def test_chinese_verbs(text, verbs):
    assert read(text, "zh") == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The school shall record.", [("shall", R)]),
        ("The temperature shall not exceed 40 °C.", [("shall not", R + "=")]),
        ("Children shall not enter.", [("shall not", R + "-")]),
        ("No child shall enter.", [("shall", R + "-")]),
        ("It should be open; it should not be sold.", [("should", N), ("should not", N + "-")]),
        ("The school may ask others.", [("may", P)]),
        ("Only staff may enter.", [("may", R)]),
        ("It need not be replaced.", [("need not", P + "-")]),
        ("It can help, it cannot hurt.", [("can", C), ("cannot", C + "-")]),
        ("This can be used.", [("can", C)]),
        ("Put it into a can in May 2026; that is a must.", []),
        ("The aim is to help, the data are to be kept.", [("are to", R)]),
        ("Entry is not permitted.", [("is not permitted", R + "-")]),
        ("If it is necessary, ask.", []),
        ("Write “shall” and not “must”.", []),
        ("One can ask. Each can be used.", [("can", C), ("can", C)]),
        ("Limits may apply; it may be possible.", [("may", MAYBE), ("may", MAYBE)]),
        (
            "It may not be available, and may cause harm.",
            [("may not", MAYBE + "-"), ("may", MAYBE)],
        ),
        ("It MAY apply. It may be omitted.", [("MAY", P), ("may", P)]),
        ("It may or may not store data.", [("may", P), ("may not", P + "-")]),
        ("Nothing in it should be read as law.", [("should", N + "-")]),
        ("No one can enter; there shall be no smoke.", [("can", C + "-"), ("shall", R + "-")]),
        ("No more than three should be used.", [("should", N)]),
        ("There shall be no more than two.", [("shall", R)]),
        ("Should it fail, stop.", []),
        ("Stop, should the server fail; if it should fail, stop.", []),
        ("Should be short and end with a full stop.", [("Should", N)]),
        ("You can't enter and shouldn't try.", [("can't", C + "-"), ("shouldn't", N + "-")]),
        ("In no event shall the authors be liable.", [("shall", R + "-")]),
        ("No schema can be found and the test should fail.", [("can", C + "-"), ("should", N)]),
        # Whoever has an office is given leave; what is felt and what happens is possible.
        ("The Mayor, after a hearing, may issue rules.", [("may", P)]),
        ("A court may not require bail.", [("may not", R + "-")]),
        ("Users may better see the target.", [("may", MAYBE)]),
        ("The name may look like a host.", [("may", MAYBE)]),
        ("Almost everything may have changed.", [("may", MAYBE)]),
        ("Users may not understand it.", [("may not", MAYBE + "-")]),
        ("You may not apply legal terms that restrict others.", [("may not", R + "-")]),
        ("An implementation may raise an error.", [("may", P)]),
        ("The field may be identified by an alias.", [("may", P)]),
        (
            "It shall no longer be sold, and shall be no longer than 3 m.",
            [("shall", R + "-"), ("shall", R + "=")],
        ),
        ("Such a finding may no longer be relevant.", [("may", MAYBE + "-")]),
        ("Possible changes that may be included.", [("may", MAYBE)]),
        ("If no by-election can be held, it waits.", [("can", C + "-")]),
        ("No other licenses may be associated with it.", [("may", R + "-")]),
        ("It is released every May by the maintainer.", []),
        ("It shall not be used any longer.", [("shall not", R + "-")]),
        ("It shall not be louder indoors than outdoors.", [("shall not", R + "=")]),
        ("Convert the requirement from SHOULD to MUST.", []),
        ("The key words MUST, SHOULD NOT and MAY; a MAY requirement.", []),
        ("False statements No person shall lie.", [("shall", R + "-")]),
        ("No person may carry stones.", [("may", R + "-")]),
        ("May is the month of the fair.", []),
        ("You may be asked to help.", [("may", MAYBE)]),
        ("The sum shared with employees may swing.", [("may", MAYBE)]),
        ("Employees may take a day off.", [("may", P)]),
        ("The total may not exceed 15.", [("may not", R + "=")]),
        ("Pieces may or may not have been there.", [("may", MAYBE), ("may not", MAYBE + "-")]),
        ("Ask for another room should it be needed.", []),
        ("The Foundation may recognize friends.", [("may", P)]),
        ("Group nodes may have children.", [("may", MAYBE)]),
        ("A report may remain a draft.", [("may", MAYBE)]),
        ("Only the head may sign.", [("may", R)]),
        ("Schools smaller than 3 m² may apply jointly.", [("may", P)]),
        ("(A) Should the server fail, stop.", []),
        ("There may not be more than two calls.", [("may not", R + "=")]),
        ("Rooms should be no warmer than 20 °C.", [("should", N)]),
        ("It shall not be set below 26 °C.", [("shall not", R + "=")]),
        ("Cleaning is therefore recommended.", [("is therefore recommended", N)]),
        ("It shall not be poured below 5 °C.", [("shall not", R + "-")]),
        ("It may neither flow nor may be used.", [("may", R + "-"), ("may", R + "-")]),
        ("The head, or should she be ill, the deputy shall sign.", [("shall", R)]),
        ("Children may look at books.", [("may", P)]),
    ],
)
def test_english(text, verbs):
    assert read(text, "en") == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Die Schule muss erfassen.", [("muss", R)]),
        ("Die Schule muss nicht erfassen.", [("muss", P + "-")]),
        ("Die Bewertung muss als nicht bestanden gelten.", [("muss", R)]),
        ("Es müssen die nicht erfüllten Bedingungen genannt sein.", [("müssen", R)]),
        ("Kinder dürfen Räume, Höfe und Wege nicht betreten.", [("dürfen", R + "-")]),
        ("Die Temperatur darf 40 °C nicht überschreiten.", [("darf", R + "=")]),
        ("Die Schule darf keine Daten zeigen.", [("darf", R + "-")]),
        ("Kein Kind darf allein sein.", [("darf", R + "-")]),
        ("Die Schule darf nur Ökostrom kaufen.", [("darf", R)]),
        ("Die Schule darf andere beauftragen.", [("darf", P)]),
        ("Die Schule braucht nichts, sie braucht nicht zu warten.", [("braucht", P + "-")]),
        (
            "Die Schule sollte zeigen, sie sollte nicht werben.",
            [("sollte", N), ("sollte", N + "-")],
        ),
        ("Der Bericht soll kommen; das Soll ist erfüllt.", [("soll", U)]),
        ("Das kann helfen. Das Können wächst.", [("kann", C)]),
        ("Die Daten sind aufzubewahren.", [("sind", R)]),
        ("Das Kind ist bereit zu gehen.", []),
        ("Zu verwenden sind die Werte aus B.", [("sind", R)]),
        ("Der Bericht ist bis zum 30. April einzureichen.", [("ist", R)]),
        ("Es sind Tragen, Decken und Lampen bereitzuhalten.", [("sind", R)]),
        ("Sie hat die Verfahren, die gelten, zu befolgen.", [("hat", R)]),
        ("Sie sollen die Möglichkeit haben, Jacken und Hosen zu lüften.", [("sollen", U)]),
        ("Die Schritte sind Anhang B zu entnehmen.", []),
        ("CO2 ist unter 1.000 ppm zu halten.", [("ist", R)]),
        ("Nicht gewählt werden können Mitglieder, die fehlen.", [("können", C + "-")]),
        ("Sie darf die 2. Vorsitzende nur bei Bedarf vertreten.", [("darf", R)]),
        ("Die Abfrage sollte daraus erfolgen (nicht aus der Liste).", [("sollte", N)]),
        ("Er darf leiten, dann aber nicht spielen.", [("darf", P)]),
        ("So kann sie nicht eindeutig erkennbare Gäste ausschließen.", [("kann", C)]),
        ("Das Gerät braucht nur ein Drittel.", []),
        ("Die Modalverben müssen, können und sollen genügen.", []),
        ("|Kann vom Besitzer geändert werden", [("Kann", C)]),
        ("Endpoint.status - Muss gesetzt werden.", [("Muss", R)]),
        ("Er darf nicht unter dem des Vorjahres liegen.", [("darf", R + "=")]),
        ("Der Bericht darf nicht ohne Prüfung erscheinen.", [("darf", R + "-")]),
        ("Das Rauchen ist verboten.", [("verboten", R + "-")]),
        ("Eine Abweichung ist nicht zulässig.", [("zulässig", R + "-")]),
        ("Angaben, die erforderlich sind, stehen hier.", []),
        ("So, dass Kinder nicht verletzt werden können.", [("können", C + "-")]),
        ("Wer damit arbeiten kann, nicht zu viele.", [("kann", C)]),
        ("Räume, die nur Befugte betreten dürfen.", [("dürfen", R)]),
        ("Was nicht erfasst werden muss, entfällt.", [("muss", P + "-")]),
        ("In keinem Fall dürfen Kinder allein sein.", [("dürfen", R + "-")]),
        ("Listen DÜRFEN NICHT verschachtelt sein.", [("DÜRFEN", R + "-")]),
        ("MUSS, DARF NICHT und SOLL sind Schlüsselwörter.", []),
        ("Sollte etwas fehlen, fragt man.", []),
        (
            "Damit Angaben nicht gelesen, kopiert oder entwendet werden können.",
            [("können", C + "-")],
        ),
        ("Abläufe, die keine Antwort brauchen und sehr robust sein müssen.", [("müssen", R)]),
        ("So können sie bestimmen, daß das Haus nicht zählt.", [("können", C)]),
        ("Die Versammlung kann nicht über Änderungen beschließen.", [("kann", C + "-")]),
        ("Der Ausgang darf nicht der Anlieferung dienen.", [("darf", R + "-")]),
        ("Es darf nicht unter Wasser stehen.", [("darf", R + "-")]),
        ("Das Amt kann Teile für nicht anwendbar erklären.", [("kann", C)]),
        ("Aushänge dürfen nicht nur auf Jungen zielen.", [("dürfen", R + "-")]),
        ("Falls es nicht verbunden werden kann oder darf.", [("kann", C + "-"), ("darf", R + "-")]),
        ("Wer über keine Rechte verfügt oder diese Rechte erlangen kann.", [("kann", C)]),
        ("Muss der Zaun ersetzt werden, ist dies zu melden.", [("ist", R)]),
        ("Können sie nicht bleiben, ist dies zu melden.", [("Können", C + "-"), ("ist", R)]),
        ("Es wird verlangt, dass Kinder dort spielen sollen.", [("sollen", U)]),
        ("Es soll geändert werden, weil nicht nur kurze Schwankungen auftraten.", [("soll", U)]),
        ("Wenn es nicht möglich ist oder mit Aufwand erreicht werden kann.", [("kann", C)]),
        ("Nach den Wörtern müssen die Angaben wird ein Komma eingefügt.", []),
        ("Die Begriffe MUSS, SOLL und KANN meinen das.", []),
        ("KANN bedeutet, dass man es lassen mag (MUSS).", []),
        ("Daher müssen Sie nicht über alles informiert werden.", [("müssen", P + "-")]),
        ("Dann müssen Sie nicht mehr dieselbe Firma beauftragen.", [("müssen", P + "-")]),
        ("Dazu muss man über Technik nicht so viel wissen.", [("muss", P + "-")]),
        ("Leute, die sich nicht zusätzlich darum kümmern müssen.", [("müssen", P + "-")]),
        ("Tabellen dürfen nur Daten zeigen, nicht als Rahmen dienen.", [("dürfen", R)]),
        ("Das kann hier getroffen werden, nicht nur im Saal.", [("kann", C)]),
        ("Hier können Sie nicht nur lesen.", [("können", C)]),
        ("Es sind zuerst die Jüngsten hinauszuführen.", [("sind", R)]),
        ("Innen darf es nicht kälter sein als außen.", [("darf", R + "=")]),
        ("Man kann bleiben und ist nicht auf andere angewiesen.", [("kann", C)]),
        ("Niemand darf länger als drei Minuten warten.", [("darf", R + "=")]),
        ("Da sollten Sie keineswegs ruhen.", [("sollten", N + "-")]),
        ("Davon kann abgewichen werden, falls kein Mitglied widerspricht.", [("kann", C)]),
        ("Manchmal kann es Gründe geben, etwa wenn er nicht verstanden hat.", [("kann", C)]),
        ("Prüfer kann nur sein, wer nicht im Vorstand ist.", [("kann", C)]),
        ("Der Zweck darf Abs. 2 und Nr. 3 nicht widersprechen.", [("darf", R + "-")]),
        ("Er muss weder fragen noch muss er zahlen.", [("muss", P + "-"), ("muss", P + "-")]),
        ("Keinesfalls dürfen Anschlüsse vertauscht werden.", [("dürfen", R + "-")]),
        ("Sie dürfen niemanden gefährden.", [("dürfen", R + "-")]),
        ("Sie dürfen daran nichts ändern.", [("dürfen", R + "-")]),
        ("Daten dürfen nur hierfür und nicht für Werbung dienen.", [("dürfen", R)]),
        ("Es müssen nicht nur Kosten, sondern auch Folgen zählen.", [("müssen", R)]),
        ("Gäste dürfen teilnehmen, haben aber kein Stimmrecht.", [("dürfen", P)]),
        ("Werte, die nicht gemessen werden können.", [("können", C + "-")]),
        ("Er darf keinesfalls mehr als 0,6 betragen.", [("darf", R + "=")]),
        ("Nicht Gegenstand können Satzungen sein.", [("können", C + "-")]),
    ],
)
def test_german(text, verbs):
    assert read(text, "de") == verbs


def test_what_can_be_read_in_two_ways_is_not_sure():
    (verb,) = read_provisions("该方法应用于低年级。", "zh")
    assert not verb.sure
    (verb,) = read_provisions("Räume, die genutzt werden sollen.", "de")
    assert not verb.sure
    (verb,) = read_provisions("Es wird verlangt, dass Räume genutzt werden sollen.", "de")
    assert verb.sure
    (verb,) = read_provisions("The caretaker is to inform the parents.", "en")
    assert not verb.sure


@pytest.mark.parametrize(
    ("text", "language", "kind", "also"),
    [
        ("你可以参考附录。", "zh", P, MAYBE),
        ("软件可以导出表格。", "zh", MAYBE, P),
        ("学校可以参考附录。", "zh", P, None),
        ("The container may include other files.", "en", P, MAYBE),
        ("The school may include other files.", "en", P, None),
        ("The plan may sit with others.", "en", MAYBE, P),
    ],
)
def test_what_may_be_leave_or_chance_has_two_readings(text, language, kind, also):
    (verb,) = read_provisions(text, language)
    assert (verb.kind, verb.also) == (kind, also)


def test_what_restricts_is_told():
    (verb,) = read_provisions("Die Schule darf lediglich zwei Räume nutzen.", "de")
    assert verb.restricts
    assert verb.kind == R


@pytest.mark.parametrize(
    ("zh", "en", "de"),
    [
        ("学校应记录。", "The school shall record.", "Die Schule muss erfassen."),
        ("不应高于40 ℃。", "It shall be at most 40 °C.", "Es darf 40 °C nicht überschreiten."),
        ("不应进入。", "Nobody shall enter.", "Niemand darf eintreten."),
        ("不必更换。", "It need not be replaced.", "Es braucht nicht ersetzt zu werden."),
        ("只能使用清水。", "Only water may be used.", "Es darf nur Wasser benutzt werden."),
    ],
)
def test_the_meaning_is_one_in_three_languages(zh, en, de):
    meant = [
        {each.meaning for each in read_provisions(text, language)}
        for text, language in ((zh, "zh"), (en, "en"), (de, "de"))
    ]
    assert meant[0] == meant[1] == meant[2]
