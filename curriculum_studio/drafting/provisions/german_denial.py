"""What denies a German verb of provision, and what only sets a limit: nicht mehr als."""

import re

#: What an adjective may look like, between a denial and a noun, and what only ends as one does.
QUALITY = (
    r"\s+(?:[a-zäöüß]+(?:lich|ig|isch|gerecht|mäßig|end|voll)\s+)?(?!(?:ohne|über|unter|hinter|neben|gegen|wegen|zwischen|außer|während|entgegen|innerhalb|oder|aber|"
    r"weder|d(?:er|ie|en|em|es)|eine[nmrs]?|(?:sein|ihr|dies|jen|jed|all|ander|mehrer|solch|welch|kein|"
    r"unser|viel|einig)e[nmrs]?)\b)[a-zäöüß-]+e[nmrs]?\s+[A-ZÄÖÜ]"
)
#: A denial of the verb; not of an adjective (die nicht erfüllten Bedingungen, als nicht bestanden).
NEGATION = re.compile(
    # Asked only where a word begins as one of them does.
    r"\b(?=[nkw])(?<!\bals )(?<!\bfür )(?<!\ban )(?<!\bder )(?<!\bdie )(?<!\bden )(?<!\bmit )"
    r"(?<!\beiner )(?<!\beine )"
    rf"(?:nicht(?!\s+nur\b[^.;]*\bsondern\b)(?!(?:\s+nur)?{QUALITY})|kein(?:e[mnrs]?)?|nie|niemals|niemande[mn]|"
    r"keinesfalls|keineswegs|weder|keinerlei)\b"
)
_BOUND = "überschreiten|unterschreiten|übersteigen|überschritten|unterschritten|überstiegen"
LIMIT = re.compile(
    rf"\bnicht\b[^,.;]{{0,80}}?\b(?:{_BOUND})\b|"
    r"\bnicht\s+(?:mehr\s+als|weniger|größer|kleiner|höher|niedriger|länger|kürzer|geringer|schlechter|"
    r"später|früher|älter|jünger|häufiger|seltener|tiefer|schwerer|leichter)\b|"
    r"\bnicht\s+[a-zäöüß]+er\s+(?:als|sein)\b|\bnicht\s+(?:auf|an|für|mit)\s+mehr\s+als\b|"
    r"\bnicht\s+(?:über|unter)\s+(?:[\d\ufffc]|(?:d(?:em|er|en)|dies|ein|sein|ihr)\w*\s[^,.;]{0,60}?\b(?:liegen|"
    r"sinken|fallen|steigen|bleiben|hinausgehen)\b)|\b(?:über|unter)\s+[\d\ufffc][^,.;]{0,40}?\bnicht\b|"
    r"\b(?:mehr|weniger|größer|kleiner|höher|niedriger|länger|kürzer)\s+als\b[^,.;]{0,60}?\bnicht\b",
    re.IGNORECASE,
)
