"""A careless Word draft in Chinese and English, such as comes from a member of a group.

Its words are our own, and made up to break some forty times what the drafting rules say.
"""

from pathlib import Path

import docx

#: Each paragraph in both languages.
_BEFORE = (
    ("学校食堂节约管理规范", "Specification for thrift in school canteens"),
    ("前言", "Foreword"),
    ("采用本文件的学校应在试用后反馈意见。", "Schools that use this document shall send comments."),
    ("1　范围", "1 Scope"),
    (
        "本标准规定了学校食堂节约的要求和证实方法。",
        "This standard specifies requirements for thrift in school canteens, and methods.",
    ),
    ("2　规范性引用文件", "2 Normative references"),
    (
        "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。",
        "The following documents are referred to in the text.",
    ),
    (
        "GB/T 2589—2020　综合能耗计算通则",
        "GB/T 2589—2020 General rules for calculation of energy consumption",
    ),
    (
        "GB/T 12801—2008　生产过程安全卫生要求总则",
        "GB/T 12801—2008 General rules of safety and health in production",
    ),
    ("3　术语和定义", "3 Terms and definitions"),
    (
        "下列术语和定义适用于本文件。",
        "For the purposes of this document, the following terms and definitions apply.",
    ),
    ("3.1", "3.1"),
    ("食余　leftovers", "leftovers"),
    ("餐后剩余的食物，应称重", "food that is left after a meal, which shall be weighed"),
    ("4　要求", "4 Requirements"),
    ("食堂的管理由校长负责。", "The head of the school is in charge of the canteen."),
    ("4.1　用电。", "4.1 Electricity."),
    ("学校必须按月记录用电量。", "The school must record electricity every month."),
    ("学校应当公开年度报告。", "The school has to publish the annual report."),
    (
        "综合能耗应按GB/T 2589-2020计算。",
        "Energy consumption shall be calculated as in GB/T 2589-2020.",
    ),
    ("灯具应符合国家有关标准的规定。", "Lamps shall comply with the relevant national standards."),
    ("4.2　供餐", "4.2 Meals"),
    (
        "一次性餐具不得用于日常供餐。",
        "Disposable dishes may not be used for everyday meals.",
    ),
    (
        "学校应尽可能减少食余。",
        "The school shall reduce leftovers as far as possible.",
    ),
    (
        "学校应每周称量食余，宜公布结果。",
        "The school shall weigh leftovers every week and should publish the result.",
    ),
    ("厨房应每天清洁。", "The kitchen should be cleaned every day."),
    (
        "取餐的等候时间不应超过3min。",
        "Nobody shall wait longer than 3 min for a meal.",
    ),
    ("食材的利用率应达到63～67%。", "Of the food 63 % to 67 % shall be used."),
    (
        "供餐人数超过12,000人的学校应设专人。",
        "A school with more than 12 000 meals shall have somebody in charge.",
    ),
    ("4.3　记录", "4.3 Records"),
    ("记录应保存3年。", "Records shall be kept for 5 years."),
    ("限值如下表所示。", "The limits are given in the table below."),
)
_AFTER = (
    ("记录的格式待定。", "The form of the records is TBD."),
    ("学校应指定记录人,并公布姓名。", "The school shall name a keeper of records."),
    ("记录应完整。。", "Records shall be complete."),
    ("注：记录应由两人核对。", "NOTE Records shall be checked by two."),
    ("5　证实方法", "5 Methods"),
    ("核验时应查看以下内容", "Those who verify shall look at"),
    ("a）记录；", "a) records;"),
    ("b）电表，", "b) meters,"),
    ("c）现场。", "c) the place."),
    ("附录A", "Annex A"),
    ("（资料性）", "(informative)"),
    ("记录示例", "Example of records"),
    ("每次记录应签名。", "Each record shall be signed."),
)
_ROWS = (
    (("项目", "每月限值"), ("Item", "Limit per month")),
    (("用电", "每人6 kW·h。"), ("Electricity", "6 kW·h a head")),
    (("用水", ""), ("Water", "")),
)


def write_drafts(folder: Path) -> tuple[Path, Path]:
    """Write the draft in Chinese and in English; returns the two files."""
    return _write(folder / "canteen-zh.docx", 0), _write(folder / "canteen-en.docx", 1)


def _write(path: Path, language: int) -> Path:
    file = docx.Document()
    for pair in _BEFORE:
        file.add_paragraph(pair[language])
    file.add_paragraph(("表1　限值", "Table 1 Limits")[language])
    table = file.add_table(rows=len(_ROWS), cols=2)
    for at, row in enumerate(_ROWS):
        for column, text in enumerate(row[language]):
            table.cell(at, column).text = text
    for pair in _AFTER:
        file.add_paragraph(pair[language])
    file.save(str(path))
    return path
