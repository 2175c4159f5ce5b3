"""The manual as pages for a browser: a page for each topic, one of contents, no scripts."""

from collections.abc import Iterator
from html import escape

from curriculum_studio.features.help.formats.html_writer import HtmlWriter, Links
from curriculum_studio.features.help.model.manual import FORMS, Topic
from curriculum_studio.features.help.model.wording import FORM_NAMES, ROLE_NAMES, TITLE, Wording
from curriculum_studio.i18n import message

#: The page of contents, and the style of all pages.
INDEX, STYLE = "index.html", "manual.css"

_HTML_LANGUAGES = {"zh": "zh-CN", "en": "en", "de": "de"}

_EVERYBODY = message("Help", "For everybody")
_BACK = message("Help", "All help pages")

_CSS = """\
:root { color-scheme: light dark; --ink: #1d2421; --page: #fff; --muted: #5c6762;
  --line: #d9ded9; --accent: #1b6b50; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e9e6; --page: #1c211f; --muted: #a3ada8; --line: #3a423e; --accent: #6fc3a0; } }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; color: var(--ink);
  background: var(--page); line-height: 1.65; font-family: "Segoe UI", "Noto Sans",
  "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.3; } h2 { font-size: 1.1rem; margin-top: 2rem; }
a { color: var(--accent); } nav { color: var(--muted); font-size: .95rem; }
li { margin: .35rem 0; } img { max-width: 100%; border: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 1.25rem; }
td, th { border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: left;
  vertical-align: top; }
kbd, code { color: var(--muted); font-family: inherit; white-space: nowrap; }
@media print { nav { display: none; } body { max-width: none; padding: 0; } }
"""


def web_pages(wording: Wording) -> Iterator[tuple[str, str]]:
    """Yield the files of the manual: name and text; pictures lie in `pictures` beside them."""
    links = Links(topic=_page_of, picture=lambda name: f"pictures/{name}.png")
    writer = HtmlWriter(wording, links)
    yield STYLE, _CSS
    yield INDEX, _page(wording, wording.say(TITLE), "\n".join(_contents(wording)))
    back = f'<nav><a href="{INDEX}">{escape(wording.say(_BACK))}</a></nav>'
    for topic in wording.manual:
        yield _page_of(topic.id), _page(wording, topic.title, f"{back}\n{writer.topic(topic)}")


def _page_of(topic: str) -> str:
    return f"{topic}.html"


def _page(wording: Wording, title: str, content: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{_HTML_LANGUAGES[wording.language]}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)} – Curriculum Studio</title>\n"
        f'<link rel="stylesheet" href="{STYLE}">'
        f"\n</head>\n<body>\n{content}\n</body>\n</html>\n"
    )


def _contents(wording: Wording) -> Iterator[str]:
    """Yield the page of contents: what to begin with, then by role, then what all need."""
    manual = wording.manual
    yield f"<h1>Curriculum Studio · {escape(wording.say(TITLE))}</h1>"
    for role, name in ROLE_NAMES.items():
        own = [each for each in manual.contents.entries if each.roles[:1] == (role,)]
        yield from _group(wording.say(name), [manual.topics[each.id] for each in own])
    for form in FORMS:
        shared = [e for e in manual.contents.entries if not e.roles and e.form == form]
        name = _EVERYBODY if form == "howto" else FORM_NAMES[form]
        yield from _group(wording.say(name), [manual.topics[each.id] for each in shared])


def _group(name: str, topics: list[Topic]) -> Iterator[str]:
    if topics:
        lines = (
            f'<li><a href="{_page_of(each.id)}">{escape(each.title)}</a></li>' for each in topics
        )
        yield f"<h2>{escape(name)}</h2>\n<ul>{''.join(lines)}</ul>"
