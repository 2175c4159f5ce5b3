"""German plans of the development set, as trainees and teams write them."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import THREE
from tests.data.old_plans.writer import LEFT, Page, step, week


def parts(*told):
    return [step(phase, *each) for phase, each in zip(THREE, told, strict=True)]


@plan("lesson-64")
def plan_of_a_trainee_with_long_headings():
    page = Page(font="Times New Roman")
    page.title("Schriftliche Planung zum Praxisbesuch", 16)
    page.title("„Wir kneten Brötchen“", 14)
    page.lines(
        "Name: Frau J.",
        "Einrichtung: Kita Am Park",
        "Datum: 04.06.2025",
        "Uhrzeit: 9:30 – 10:15 Uhr",
    )
    page.lines("Teilnehmende Kinder: sechs Kinder im Alter von 5 bis 6 Jahren")
    page.bold("1 Bedingungsanalyse")
    page.lines("Die Kinder backen gern im Sandkasten und kennen viele Zutaten.")
    page.bold("2 Zielsetzung")
    page.lines("Grobziel: Die Kinder stellen einen Teig her.")
    page.lines(
        "Feinziele:", "Die Kinder wiegen Mehl ab.", "Die Kinder warten, bis der Teig gegangen ist."
    )
    page.bold("3 Material und Medien")
    page.lines("Mehl, Hefe, Waage, Schüsseln")
    page.bold("4 Durchführung")
    page.bold("4.1 Einstieg (5 Min.)")
    page.lines("Wir fühlen das Mehl.")
    page.bold("4.2 Hauptteil (30 Min.)")
    page.lines("Die Kinder wiegen ab.", "Jedes Kind knetet seinen Teig.")
    page.bold("4.3 Schluss (10 Min.)")
    page.lines("Wir räumen auf und schauen in den Ofen.")
    page.bold("5 Reflexion")
    page.lines("Eine Waage war zu wenig.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Wir kneten Brötchen",
        "class_level": "大班",
        "teachers": ["Frau J."],
        "date": "2025-06-04",
        "minutes": 45,
        "origin": "Die Kinder backen gern im Sandkasten und kennen viele Zutaten.",
        "goals": [
            "Die Kinder stellen einen Teig her.",
            "Die Kinder wiegen Mehl ab.",
            "Die Kinder warten, bis der Teig gegangen ist.",
        ],
        "preparation": ["Mehl, Hefe, Waage, Schüsseln"],
        "steps": [
            step("opening", "Einstieg", "Wir fühlen das Mehl.", minutes=5),
            step(
                "development",
                "Hauptteil",
                "Die Kinder wiegen ab.",
                "Jedes Kind knetet seinen Teig.",
                minutes=30,
            ),
            step("closing", "Schluss", "Wir räumen auf und schauen in den Ofen.", minutes=10),
        ],
        "reflection": "Eine Waage war zu wenig.",
    }


@plan("lesson-65")
def planning_grid_with_five_columns():
    page = Page(landscape=True, font="Arial")
    page.title("Planungsraster")
    page.table(
        [
            ["Thema:", "Klanggeschichte Gewitter", "Datum:", "11.07.2025"],
            ["Fachkraft:", "Herr M.", "Gruppe:", "Regenbogengruppe (8 Kinder, 3–4 Jahre)"],
            ["Bildungsbereich:", "Musik", "Dauer:", "20 Minuten"],
        ]
    )
    page.lines("")
    page.lines(
        "Ziele:",
        "• Die Kinder hören leise und laute Klänge.",
        "• Die Kinder setzen ein Instrument ein.",
    )
    page.lines("")
    page.table(
        [
            ["Zeit", "Phase", "Inhalt", "Material", "Sozialform"],
            ["5 Min.", "Motivation", "Alle lauschen dem Donnerblech.", "Donnerblech", "Kreis"],
            ["10 Min.", "Erarbeitung", "Die Kinder begleiten die Geschichte.", "Trommeln", "Kreis"],
            ["5 Min.", "Ausklang", "Die Instrumente schlafen ein.", "Decke", "Kreis"],
        ]
    )
    page.lines("Reflexion: Das Blech war zu laut.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Klanggeschichte Gewitter",
        "class": "Regenbogengruppe",
        "class_level": "小班",
        "domain": "Musik",
        "teachers": ["Herr M."],
        "date": "2025-07-11",
        "minutes": 20,
        "goals": [
            "Die Kinder hören leise und laute Klänge.",
            "Die Kinder setzen ein Instrument ein.",
        ],
        "reflection": "Das Blech war zu laut.",
    }


@plan("lesson-66")
def offer_with_labels_in_bold_and_lists():
    page = Page(font="Calibri")
    page.heading("Angebot für die Kleingruppe", 1)
    page.label("Titel: ", "Farben mischen")
    page.label("Ort: ", "Atelier")
    page.label("Alter: ", "4–5 Jahre")
    page.label("Verantwortlich: ", "Frau K. und Frau L.")
    page.label("Termin: ", "Dienstag, 18. November 2025")
    page.label("Anlass: ", "Leni wollte Grün malen, aber es gab nur Blau und Gelb.")
    page.label("Das sollen die Kinder lernen:", "")
    page.numbered(
        ["Sie entdecken, welche Farben entstehen.", "Sie beschreiben, was sie sehen."],
        "List Bullet",
    )
    page.label("Das brauchen wir: ", "Fingerfarben, Folien, Pinsel")
    page.label("So gehen wir vor:", "")
    page.numbered(
        [
            "Wir betrachten ein Bild mit vielen Farben.",
            "Jedes Kind mischt auf seiner Folie.",
            "Wir hängen die Folien ans Fenster.",
        ]
    )
    page.label("Wie es weitergeht: ", "Die Farben bleiben im Atelier stehen.")
    page.label("Hinweis zur Sicherheit: ", "Farben nicht in den Mund nehmen.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Farben mischen",
        "class_level": "中班",
        "teachers": ["Frau K.", "Frau L."],
        "date": "2025-11-18",
        "origin": "Leni wollte Grün malen, aber es gab nur Blau und Gelb.",
        "goals": ["Sie entdecken, welche Farben entstehen.", "Sie beschreiben, was sie sehen."],
        "preparation": ["Fingerfarben, Folien, Pinsel"],
        "extension": "Die Farben bleiben im Atelier stehen.",
        "safety": "Farben nicht in den Mund nehmen.",
    }


@plan("lesson-67")
def form_with_text_in_wide_cells():
    page = Page(font="Verdana")
    page.title("Dokumentation einer Aktivität")
    page.table(
        [
            ["Aktivität", "Ein Damm im Bach", "Datum", "21.08.2025"],
            ["Pädagogin", "Frau N.", "Kinderzahl", "9"],
            ["Ausgangslage", "Nach dem Regen floss Wasser über den Weg.", LEFT, LEFT],
            [
                "Ziele",
                "1. Die Kinder bauen gemeinsam.\n2. Die Kinder finden eigene Lösungen.",
                LEFT,
                LEFT,
            ],
            ["Vorbereitung", "Gummistiefel, Schaufeln, Bretter", LEFT, LEFT],
            [
                "Verlauf",
                "Zuerst haben wir den Bach angesehen.\nDann bauten die Kinder einen Damm.\nZum Schluss öffneten sie ihn wieder.",
                LEFT,
                LEFT,
            ],
            ["Auswertung", "Die Großen halfen den Kleinen.", LEFT, LEFT],
            ["Weiterarbeit", "Wir bauen ein Wasserrad.", LEFT, LEFT],
        ]
    )
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Ein Damm im Bach",
        "teachers": ["Frau N."],
        "date": "2025-08-21",
        "origin": "Nach dem Regen floss Wasser über den Weg.",
        "goals": ["Die Kinder bauen gemeinsam.", "Die Kinder finden eigene Lösungen."],
        "preparation": ["Gummistiefel, Schaufeln, Bretter"],
        "reflection": "Die Großen halfen den Kleinen.",
        "extension": "Wir bauen ein Wasserrad.",
    }


@plan("week-50")
def halves_of_the_day_and_lunch():
    page = Page(landscape=True, font="Calibri")
    page.title("Wochenplan Marienkäfergruppe")
    page.lines(
        "Kalenderwoche 10 (02.03. – 06.03.2026)",
        "Wochenthema: Vögel im Frühling",
        "Verantwortlich: Frau P., Frau Q.",
    )
    morning = [
        "Vogelstimmen raten",
        "Meisenknödel",
        "Ausflug in den Wald",
        "Nest bauen",
        "Bilderbuch",
    ]
    page.table(
        [
            [
                "",
                *(
                    [
                        "Montag, 02.03.",
                        "Dienstag, 03.03.",
                        "Mittwoch, 04.03.",
                        "Donnerstag, 05.03.",
                        "Freitag, 06.03.",
                    ]
                ),
            ],
            ["Vormittag", *morning],
            ["Mittagessen", "Nudeln", "Suppe", "Picknick", "Reis", "Fisch"],
            ["Nachmittag", "Garten", LEFT, "Ausruhen", "Garten", LEFT],
            ["Besonderes", "", "", "Rucksack!", "", "Geburtstag Tom"],
        ]
    )
    page.lines("Elternpost: Am Mittwoch bitte Rucksack mitgeben.")
    return page, week(
        {
            "Vormittag": morning,
            "Mittagessen": ["Nudeln", "Suppe", "Picknick", "Reis", "Fisch"],
            "Nachmittag": [(1, 2, "Garten"), (3, 3, "Ausruhen"), (4, 5, "Garten")],
            "Besonderes": ["", "", "Rucksack!", "", "Geburtstag Tom"],
            "Elternpost": [(1, 5, "Am Mittwoch bitte Rucksack mitgeben.")],
        },
        language="de",
        class_="Marienkäfergruppe",
        teachers=["Frau P.", "Frau Q."],
        theme="Vögel im Frühling",
        calendar_week=10,
        start="2026-03-02",
        end="2026-03-06",
    )


@plan("week-51")
def days_as_headings():
    page = Page(font="Arial")
    page.heading("Unsere Woche vom 22.09. bis 26.09.2025", 1)
    page.lines("Gruppe: Tigerenten", "Erzieher: Herr R. und Frau S.")
    page.heading("Schwerpunkt der Woche", 2)
    page.lines("Äpfel ernten und teilen")
    days = {
        "Montag": ("Apfellied", "Streuobstwiese"),
        "Dienstag": ("Äpfel sortieren", "Garten"),
        "Mittwoch": ("Apfelkuchen", "Spielplatz"),
        "Donnerstag": ("Apfeldruck", "Garten"),
        "Freitag": ("Apfelfest", "Hof"),
    }
    page.heading("Tage", 2)
    for day, (morning, outside) in days.items():
        page.heading(day, 3)
        page.lines(f"Angebot: {morning}", f"Draußen: {outside}")
    page.heading("Für die Eltern", 2)
    page.lines("Wir freuen uns über Kuchenspenden.")
    page.heading("Rückblick", 2)
    page.lines("Der Kuchen war schnell weg.")
    return page, week(
        {
            "Angebot": [morning for morning, _ in days.values()],
            "Draußen": [outside for _, outside in days.values()],
            "Für die Eltern": [(1, 5, "Wir freuen uns über Kuchenspenden.")],
        },
        language="de",
        teachers=["Herr R.", "Frau S."],
        start="2025-09-22",
        end="2025-09-26",
        focus=["Äpfel ernten und teilen"],
        reflection="Der Kuchen war schnell weg.",
    )


@plan("unit-50")
def project_by_areas_of_education():
    page = Page(font="Calibri")
    page.title("Projektplanung")
    page.lines(
        "Projektthema: Müll und Meer",
        "Projektzeitraum: 05.05.2025 bis 30.05.2025",
        "Projektgruppe: Vorschulgruppe, 12 Kinder",
        "Leitung: Frau T.",
    )
    page.bold("1. Ausgangssituation")
    page.lines("Im Urlaub fand Mia am Strand eine Plastikflasche.")
    page.bold("2. Ziele des Projekts")
    page.lines("a) Die Kinder trennen Müll.", "b) Die Kinder denken über ihren Verbrauch nach.")
    page.bold("3. Aktivitäten nach Bildungsbereichen")
    page.table(
        [
            ["Bildungsbereich", "Aktivität", "Form"],
            ["Sprache", "Ein Brief an den Fischer", "Kleingruppe"],
            ["Kunst", "Fische aus Verpackungen", "Kleingruppe"],
            ["Naturwissenschaft", "Was schwimmt lange?", "Gesamtgruppe"],
            ["Bewegung", "Müllslalom", "Gesamtgruppe"],
        ]
    )
    page.bold("4. Räume und Materialien")
    page.lines("Im Flur stehen drei Tonnen.")
    page.bold("5. Zusammenarbeit mit Familien")
    page.lines("Die Familien wiegen eine Woche lang ihren Müll.")
    page.bold("6. Reflexion")
    page.lines("Das Wiegen war der Höhepunkt.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Müll und Meer",
        "class": "Vorschulgruppe",
        "teachers": ["Frau T."],
        "start": "2025-05-05",
        "end": "2025-05-30",
        "origin": "Im Urlaub fand Mia am Strand eine Plastikflasche.",
        "goals": ["Die Kinder trennen Müll.", "Die Kinder denken über ihren Verbrauch nach."],
        "activities": [
            {"title": "Ein Brief an den Fischer", "domain": "Sprache", "form": "Kleingruppe"},
            {"title": "Fische aus Verpackungen", "domain": "Kunst", "form": "Kleingruppe"},
            {"title": "Was schwimmt lange?", "domain": "Natur und Umwelt", "form": "Gesamtgruppe"},
            {"title": "Müllslalom", "domain": "Bewegung", "form": "Gesamtgruppe"},
        ],
        "environment": "Im Flur stehen drei Tonnen.",
        "family": "Die Familien wiegen eine Woche lang ihren Müll.",
        "reflection": "Das Wiegen war der Höhepunkt.",
    }


@plan("unit-51")
def theme_with_weeks_and_mind_map():
    page = Page(font="Arial")
    page.heading("Thema: Ritter und Burgen", 1)
    page.lines("Drachengruppe, Frau U. und Herr V.", "03.02.2025 – 21.02.2025")
    page.heading("Themenfindung", 2)
    page.lines("Drei Kinder bauten jeden Tag an einer Burg aus Kissen.")
    page.heading("Lernziele", 2)
    page.lines(
        "– Die Kinder wissen, wie Menschen auf einer Burg lebten.",
        "– Die Kinder halten Regeln beim Turnier ein.",
    )
    page.heading("Mindmap", 2)
    page.lines(
        "Wohnen – Küche, Turm, Brunnen", "Kämpfen – Turnier, Rüstung", "Feiern – Musik, Festmahl"
    )
    page.heading("Ablauf", 2)
    page.lines(
        "1. Woche: Burg bauen, Wappen malen",
        "2. Woche: Turnier, Rüstung basteln",
        "3. Woche: Festmahl",
    )
    page.heading("Spielbereiche", 2)
    page.lines("Bauecke: Holzburg, Figuren", "Rollenspielecke: Umhänge, Kronen")
    page.heading("Elternbrief", 2)
    page.lines("Bitte Kartons sammeln.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Ritter und Burgen",
        "class": "Drachengruppe",
        "teachers": ["Frau U.", "Herr V."],
        "start": "2025-02-03",
        "end": "2025-02-21",
        "origin": "Drei Kinder bauten jeden Tag an einer Burg aus Kissen.",
        "goals": [
            "Die Kinder wissen, wie Menschen auf einer Burg lebten.",
            "Die Kinder halten Regeln beim Turnier ein.",
        ],
        "web": [
            {"branch": "Wohnen", "leaves": ["Küche", "Turm", "Brunnen"]},
            {"branch": "Kämpfen", "leaves": ["Turnier", "Rüstung"]},
            {"branch": "Feiern", "leaves": ["Musik", "Festmahl"]},
        ],
        "areas": ["Bauecke: Holzburg, Figuren", "Rollenspielecke: Umhänge, Kronen"],
        "family": "Bitte Kartons sammeln.",
    }


@plan("day-33")
def times_with_oclock_and_indented_notes():
    page = Page(font="Calibri")
    page.heading("Tagesplan der Waldgruppe", 1)
    page.lines("Freitag, 10.10.2025", "Begleitung: Frau W. und Herr X.")
    page.lines(
        "8 Uhr: Treffpunkt am Tor",
        "8.30 Uhr: Morgenkreis unter der Eiche",
        "9 Uhr: Frühstück",
        "9.30 Uhr: Freies Spiel im Wald",
        "11.30 Uhr: Rückweg",
        "12 Uhr: Abholen",
    )
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Waldgruppe",
        "teachers": ["Frau W.", "Herr X."],
        "date": "2025-10-10",
    }


@plan("term-25")
def year_with_months_as_headings():
    page = Page(font="Calibri")
    page.title("Jahresplan 2025/26 der Sonnengruppe")
    page.lines("Team: Frau Y., Frau Z.")
    page.bold("Ausgangslage")
    page.lines("Elf Kinder kommen im Sommer in die Schule.")
    page.bold("Ziele für das Jahr")
    page.lines("1. Die Kinder lösen Streit mit Worten.", "2. Die Kinder planen eigene Projekte.")
    page.bold("Monate")
    page.lines(
        "September",
        "Eingewöhnung",
        "Oktober",
        "Erntedank",
        "Drachenfest",
        "November",
        "Laternenumzug",
    )
    page.bold("Elternarbeit")
    page.lines("Zwei Elternabende und ein Sommerfest.")
    return page, {
        "kind": "term",
        "language": "de",
        "title": "Jahresplan 2025/26 der Sonnengruppe",
        "class": "Sonnengruppe",
        "teachers": ["Frau Y.", "Frau Z."],
        "situation": "Elf Kinder kommen im Sommer in die Schule.",
        "goals": ["Die Kinder lösen Streit mit Worten.", "Die Kinder planen eigene Projekte."],
        "months": [
            {"month": "September", "text": "Eingewöhnung"},
            {"month": "Oktober", "text": "Erntedank\nDrachenfest"},
            {"month": "November", "text": "Laternenumzug"},
        ],
        "family": "Zwei Elternabende und ein Sommerfest.",
    }
