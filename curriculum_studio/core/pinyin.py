"""Sounds of Chinese characters: 导出 is found by "dc", and terms stand in the order of an index.

The 3,755 characters of the first level of GB 2312 stand there in the order of their sounds, so a
sound follows from a place once it is known with which character each sound begins.
"""

from bisect import bisect_right
from functools import lru_cache

#: End of the first level.
_END = 0xD7FA

#: Each sound of the first level and the first character there that has it; ü is written v.
_FIRST = (
    "a啊 ai埃 an鞍 ang肮 ao凹 ba芭 bai白 ban斑 bang邦 bao苞 bei杯 ben奔 beng崩 bi逼 bian鞭 "
    "biao标 bie鳖 bin彬 bing兵 bo玻 bu捕 ca擦 cai猜 can餐 cang苍 cao操 ce厕 ceng层 cha插 "
    "chai拆 chan搀 chang昌 chao超 che车 chen郴 cheng撑 chi吃 chong充 chou抽 chu初 chuai揣 "
    "chuan川 chuang疮 chui吹 chun春 chuo戳 ci疵 cong聪 cou凑 cu粗 cuan蹿 cui摧 cun村 cuo磋 "
    "da搭 dai呆 dan耽 dang当 dao刀 de德 deng蹬 di堤 dian颠 diao碉 die跌 ding丁 diu丢 dong东 "
    "dou兜 du督 duan端 dui堆 dun墩 duo掇 e蛾 en恩 er而 fa发 fan藩 fang坊 fei菲 fen芬 feng丰 "
    "fo佛 fou否 fu夫 ga噶 gai该 gan干 gang冈 gao篙 ge哥 gei给 gen根 geng耕 gong工 gou钩 gu辜 "
    "gua刮 guai乖 guan棺 guang光 gui瑰 gun辊 guo锅 ha哈 hai骸 han酣 hang夯 hao壕 he呵 hei嘿 "
    "hen痕 heng哼 hong轰 hou喉 hu呼 hua花 huai槐 huan欢 huang荒 hui灰 hun荤 huo豁 ji击 jia嘉 "
    "jian歼 jiang僵 jiao蕉 jie揭 jin巾 jing荆 jiong炯 jiu揪 ju鞠 juan捐 jue撅 jun均 ka喀 "
    "kai开 kan刊 kang康 kao考 ke坷 ken肯 keng坑 kong空 kou抠 ku枯 kua夸 kuai块 kuan宽 "
    "kuang匡 kui亏 kun坤 kuo括 la垃 lai莱 lan蓝 lang琅 lao捞 le勒 lei雷 leng棱 li厘 lia俩 "
    "lian联 liang粮 liao撩 lie列 lin琳 ling玲 liu溜 long龙 lou楼 lu芦 lv驴 luan峦 lve掠 "
    "lun抡 luo萝 ma妈 mai埋 man瞒 mang芒 mao猫 me么 mei玫 men门 meng萌 mi眯 mian棉 miao苗 "
    "mie蔑 min民 ming明 miu谬 mo摸 mou谋 mu拇 na拿 nai氖 nan南 nang囊 nao挠 ne呢 nei馁 nen嫩 "
    "neng能 ni妮 nian蔫 niang娘 niao鸟 nie捏 nin您 ning柠 niu牛 nong脓 nu奴 nv女 nuan暖 "
    "nve虐 nuo挪 o哦 ou欧 pa啪 pai拍 pan攀 pang乓 pao抛 pei呸 pen喷 peng砰 pi坯 pian篇 "
    "piao飘 pie撇 pin拼 ping乒 po坡 pu扑 qi期 qia掐 qian牵 qiang枪 qiao橇 qie切 qin钦 qing青 "
    "qiong琼 qiu秋 qu趋 quan圈 que缺 qun裙 ran然 rang瓤 rao饶 re惹 ren壬 reng扔 ri日 rong戎 "
    "rou揉 ru茹 ruan软 rui蕊 run闰 ruo若 sa撒 sai腮 san三 sang桑 sao搔 se瑟 sen森 seng僧 "
    "sha莎 shai筛 shan珊 shang墒 shao梢 she奢 shen砷 sheng声 shi师 shou收 shu蔬 shua刷 "
    "shuai摔 shuan栓 shuang霜 shui谁 shun吮 shuo说 si斯 song松 sou搜 su苏 suan酸 sui虽 sun孙 "
    "suo蓑 ta塌 tai胎 tan坍 tang汤 tao掏 te特 teng藤 ti梯 tian天 tiao挑 tie贴 ting厅 tong通 "
    "tou偷 tu凸 tuan湍 tui推 tun吞 tuo拖 wa挖 wai歪 wan豌 wang汪 wei威 wen瘟 weng嗡 wo挝 "
    "wu巫 xi昔 xia瞎 xian掀 xiang相 xiao萧 xie楔 xin薪 xing星 xiong兄 xiu休 xu墟 xuan轩 "
    "xue靴 xun勋 ya压 yan焉 yang殃 yao邀 ye椰 yi一 yin茵 ying英 yo哟 yong拥 you幽 yu迂 "
    "yuan鸳 yue曰 yun耘 za匝 zai栽 zan咱 zang赃 zao遭 ze责 zei贼 zen怎 zeng增 zha扎 zhai摘 "
    "zhan瞻 zhang樟 zhao招 zhe遮 zhen珍 zheng蒸 zhi芝 zhong中 zhou舟 zhu珠 zhua抓 zhuai拽 "
    "zhuan专 zhuang桩 zhui椎 zhun谆 zhuo捉 zi兹 zong鬃 zou邹 zu租 zuan钻 zui嘴 zun尊 zuo昨"
)

#: Characters of the second level, and such as sound otherwise in the words of this program.
_OTHERS = {
    "碳": "tan", "粘": "zhan", "贴": "tie", "键": "jian", "帧": "zhen", "剪": "jian",
    "重": "chong", "还": "huan",
}  # fmt: skip


#: Characters of the second level of common school words, each with one of the first level that
#: sounds alike. 碳 and the like need none: they stand in their place.
_ALIKE = {
    "榕": "荣", "蓓": "被", "蕨": "决", "蚯": "丘", "蚓": "引", "蝌": "科", "蚪": "抖", "鸢": "冤",
    "莓": "梅", "茉": "莫", "莉": "利", "芙": "服", "蓉": "荣", "茯": "服", "苓": "灵", "樟": "张",
    "榉": "举", "梓": "紫", "蜻": "清", "蜓": "停", "蟋": "西", "蟀": "帅", "蝉": "缠", "萤": "营",
    "蝈": "国", "瓯": "欧", "瞭": "料", "渗": "慎", "濒": "宾", "濡": "如", "蓟": "记", "涵": "含",
    "馨": "心", "怡": "移", "璞": "葡", "琪": "其", "钰": "玉", "颖": "影", "睿": "锐", "淇": "其",
    "浏": "流",
}  # fmt: skip

#: Characters that words of schools and offices read in more ways than one.
_ALSO = {
    "参": "shen", "藏": "zang", "长": "zhang", "朝": "zhao", "重": "zhong", "传": "zhuan",
    "单": "shan", "调": "tiao", "都": "du", "还": "hai", "行": "hang", "和": "huo", "会": "kuai",
    "降": "xiang", "觉": "jiao", "校": "jiao", "卡": "qia", "落": "la", "模": "mu", "便": "pian",
    "色": "shai", "省": "xing", "识": "zhi", "提": "di", "弹": "tan", "系": "ji", "乐": "yue",
    "着": "zhe", "种": "chong", "称": "chen", "查": "zha", "给": "ji", "没": "mo", "石": "dan",
    "什": "shen", "了": "le", "钥": "yao", "角": "jue", "地": "de", "的": "di",
}  # fmt: skip
#: Where characters stand that are in no list of sounds: behind all others.
_LAST = 0x10000


def sound_order(text: str) -> tuple[tuple[str, int], ...]:
    """Return a key that puts Chinese texts in the order of their sounds (汉语拼音字母顺序).

    Letters and digits of other scripts stand where they are spelled among them, before the
    characters of their letter. A character that is read in several ways has the place of one.
    """
    return tuple(_ordered(character) for character in text if character.isalnum())


def _ordered(character: str) -> tuple[str, int]:
    if character.isascii():
        return (character.lower(), 0)
    alike = _ALIKE.get(character, character)
    letter = _sound(alike)[:1]
    place = _place(alike)
    if not place:
        return ("～", _LAST + ord(character))
    # Characters of the second level, of which only the initial is known, follow those of the first.
    return (letter or "～", place)


def initials(text: str) -> str:
    """Return the initials of the Chinese characters and the other letters of a text, small."""
    return "".join(_letters(each) or _sound(each)[:1] for each in text)


def spelled(text: str) -> str:
    """Return the sounds of the Chinese characters and the other letters of a text, small.

    章条 is "zhangtiao". A character that is read in several ways has the sound of one; rare ones,
    whose sound is not known, are left out.
    """
    return "".join(_letters(each) or _sound(_ALIKE.get(each, each)) for each in text)


def heard(wanted: str, text: str) -> bool:
    """Tell whether letters are how a part of a text sounds: 垃圾分类 is heard in "fenlei" and "fl".

    Letters that are spelled out begin with a character, not in the midst of one.
    """
    if len(wanted) < 2 or not wanted.isascii():
        return False
    whole, starts, first = _sounding(text)
    return wanted in first or any(whole.startswith(wanted, at) for at in starts)


@lru_cache(maxsize=1 << 12)
def _sounding(text: str) -> tuple[str, tuple[int, ...], str]:
    """Return how a text is spelled, where in that its characters begin, and its initials."""
    parts = [spelled(each) for each in text]
    starts = tuple(sum(map(len, parts[:at])) for at, part in enumerate(parts) if part)
    return "".join(parts), starts, "".join(each[:1] for each in parts)


def _letters(character: str) -> str:
    return character.lower() if character.isascii() and character.isalnum() else ""


def _sound(character: str) -> str:
    """Return the sound of a character, empty if it is not known."""
    known = _OTHERS.get(character)
    if known is not None:
        return known
    place = _place(character)
    if not _PLACES[0] <= place < _END:
        return ""
    return _SOUNDS[bisect_right(_PLACES, place) - 1]


def _place(character: str) -> int:
    """Return the place of a character in GB 2312, 0 if it has none."""
    try:
        high, low = character.encode("gb2312")
    except (UnicodeEncodeError, ValueError):
        return 0
    return high << 8 | low


#: The sounds, and where each begins.
_SOUNDS = tuple(each[:-1] for each in _FIRST.split())
_PLACES = tuple(_place(each[-1]) for each in _FIRST.split())

#: All sounds that characters of the first level have.
SYLLABLES = frozenset(_SOUNDS)


@lru_cache(maxsize=1 << 13)
def readings(character: str) -> tuple[str, ...]:
    """Return how a Chinese character may be read: 重 chong, zhong; none if it is not known.

    The reading that the words of this program have most stands first.
    """
    both = (_sound(_ALIKE.get(character, character)), _ALSO.get(character, ""))
    return tuple(dict.fromkeys(each for each in both if each))
