"""More German plans of the development set, of other teams."""

from tests.data.old_plans.make_development import plan
from tests.data.old_plans.make_development_third import THREE, slot
from tests.data.old_plans.writer import LEFT, Page, step, week


@plan("lesson-68")
def short_form_with_slashes():
    page = Page(font="Arial")
    page.title("Angebotsplanung: Kastanienmännchen")
    page.lines(
        "Gruppe / Alter: Hasengruppe / 3–4 Jahre",
        "Datum / Zeit: 09.10.2025 / 9.30 Uhr",
        "Fachkraft: Frau A.",
    )
    page.bold("Begründung")
    page.lines("Die Kinder bringen jeden Tag Kastanien mit.")
    page.bold("Ziele")
    page.lines("* Die Kinder benutzen einen Handbohrer.", "* Die Kinder zählen bis sechs.")
    page.bold("Material")
    page.lines("Kastanien, Handbohrer, Streichhölzer")
    page.bold("Vorgehensweise")
    page.lines(
        "Einstieg",
        "Wir fühlen Kastanien im Beutel.",
        "Hauptteil",
        "Jedes Kind baut ein Männchen.",
        "Abschluss",
        "Wir stellen die Männchen auf.",
    )
    page.bold("Gefahrenquellen")
    page.lines("Der Bohrer bleibt am Tisch.")
    page.bold("Reflexion")
    page.lines("Vier Kinder waren genug.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Kastanienmännchen",
        "class": "Hasengruppe",
        "class_level": "小班",
        "teachers": ["Frau A."],
        "date": "2025-10-09",
        "origin": "Die Kinder bringen jeden Tag Kastanien mit.",
        "goals": ["Die Kinder benutzen einen Handbohrer.", "Die Kinder zählen bis sechs."],
        "preparation": ["Kastanien, Handbohrer, Streichhölzer"],
        "steps": [
            step(phase, title, text)
            for phase, title, text in zip(
                THREE,
                ("Einstieg", "Hauptteil", "Abschluss"),
                (
                    "Wir fühlen Kastanien im Beutel.",
                    "Jedes Kind baut ein Männchen.",
                    "Wir stellen die Männchen auf.",
                ),
                strict=True,
            )
        ],
        "safety": "Der Bohrer bleibt am Tisch.",
        "reflection": "Vier Kinder waren genug.",
    }


@plan("lesson-69")
def table_with_goals_by_kind():
    page = Page(font="Calibri")
    page.title("Pädagogisches Angebot")
    page.table(
        [
            ["Thema des Angebots", "Wir drucken mit Gemüse"],
            ["Durchgeführt von", "Frau B. am 12.09.2025"],
            ["Gruppe", "Igelgruppe, 6 Kinder (4–6 Jahre)"],
            ["Bildungsbereich", "Ästhetische Bildung"],
            ["Kognitive Ziele", "Die Kinder erkennen Formen."],
            ["Motorische Ziele", "Die Kinder drücken mit der richtigen Kraft."],
            ["Benötigtes Material", "Kartoffeln, Farbe, Papier"],
            [
                "Ablauf",
                "1. Wir schneiden das Gemüse auf.\n2. Wir drucken.\n3. Wir hängen die Bilder auf.",
            ],
            ["Weiterführung", "Wir drucken auf Stoff."],
        ]
    )
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Wir drucken mit Gemüse",
        "class": "Igelgruppe",
        "domain": "Kunst",
        "goals": ["Die Kinder erkennen Formen.", "Die Kinder drücken mit der richtigen Kraft."],
        "preparation": ["Kartoffeln, Farbe, Papier"],
        "extension": "Wir drucken auf Stoff.",
    }


@plan("lesson-70")
def minutes_before_the_steps():
    page = Page(font="Calibri")
    page.heading("Bewegungsangebot: Die Reise zum Mond", 1)
    page.lines("Frau C. | Mondgruppe | 27.01.2026 | Turnraum | 35 Minuten")
    page.heading("Ziele", 2)
    page.lines("Die Kinder balancieren sicher.", "Die Kinder warten aufeinander.")
    page.heading("Material", 2)
    page.lines("Langbänke, Matten, Reifen")
    page.heading("Verlauf", 2)
    page.lines(
        "5 Min.: Aufwärmen – Wir ziehen die Raumanzüge an.",
        "25 Min.: Bewegungslandschaft – Die Kinder balancieren zum Mond.",
        "5 Min.: Entspannung – Wir fliegen zurück und liegen still.",
    )
    page.heading("Beobachtungen", 2)
    page.lines("Zwei Kinder wollten noch einmal fliegen.")
    return page, {
        "kind": "lesson",
        "language": "de",
        "title": "Die Reise zum Mond",
        "class": "Mondgruppe",
        "teachers": ["Frau C."],
        "date": "2026-01-27",
        "minutes": 35,
        "goals": ["Die Kinder balancieren sicher.", "Die Kinder warten aufeinander."],
        "preparation": ["Langbänke, Matten, Reifen"],
    }


@plan("week-52")
def plan_on_one_page_with_boxes_below():
    page = Page(landscape=True, font="Calibri")
    page.title("Wochenplanung")
    page.table(
        [
            ["Gruppe", "Frösche", "Woche", "KW 18 / 27.04.–30.04.2026"],
            ["Thema", "Bienen", "Team", "Frau D., Frau E."],
        ]
    )
    page.lines("")
    page.table(
        [
            ["Zeit", "Montag", "Dienstag", "Mittwoch", "Donnerstag"],
            ["9:00 Kreis", "Bienenlied", "Bienenlied", "Rätsel", "Wunsch"],
            ["9:30 Angebot", "Wabe kleben", "Imkerbesuch", LEFT, "Honigbrot"],
            ["10:30 Garten", "Blumen säen", "", "", "Spielen"],
        ]
    )
    page.lines("")
    page.table(
        [
            ["Ziel der Woche", "Die Kinder wissen, warum Bienen wichtig sind."],
            ["Hinweis für Eltern", "Donnerstag bitte Brot mitbringen."],
            ["Rückblick", "Der Imker kommt wieder."],
        ]
    )
    return page, week(
        {
            "9:00 Kreis": ["Bienenlied", "Bienenlied", "Rätsel", "Wunsch"],
            "9:30 Angebot": ["Wabe kleben", (2, 3, "Imkerbesuch"), (4, 4, "Honigbrot")],
            "10:30 Garten": ["Blumen säen", "", "", "Spielen"],
            "Hinweis für Eltern": [(1, 4, "Donnerstag bitte Brot mitbringen.")],
        },
        language="de",
        theme="Bienen",
        teachers=["Frau D.", "Frau E."],
        calendar_week=18,
        start="2026-04-27",
        end="2026-04-30",
        goals=["Die Kinder wissen, warum Bienen wichtig sind."],
        reflection="Der Imker kommt wieder.",
    )


@plan("week-53")
def lines_with_days_and_dashes():
    page = Page(font="Verdana")
    page.title("Das haben wir in dieser Woche vor")
    page.lines("Käfergruppe, 08.12. – 12.12.2025, Frau F. und Frau G.")
    page.lines(
        "Montag – Plätzchen backen",
        "Dienstag – Theater im Turnraum",
        "Mittwoch – Sterne falten",
        "Donnerstag – Waldtag",
        "Freitag – Singen mit den Großen",
    )
    page.lines("Mitbringen: Am Donnerstag warme Kleidung.")
    return page, {
        "kind": "week",
        "language": "de",
        "class": "Käfergruppe",
        "teachers": ["Frau F.", "Frau G."],
        "start": "2025-12-08",
        "end": "2025-12-12",
    }


@plan("unit-52")
def project_with_phases_in_a_table():
    page = Page(font="Arial")
    page.title("Projekt: Vom Ei zum Huhn")
    page.lines("Gruppe: Kükengruppe", "Projektleitung: Frau H.", "Dauer: 4 Wochen, ab 16.03.2026")
    page.bold("Wie kamen wir auf das Thema?")
    page.lines("Beim Backen fragte Ole, ob im Ei ein Küken ist.")
    page.bold("Was wollen wir erreichen?")
    page.lines("• Die Kinder beobachten, wie Küken schlüpfen.", "• Die Kinder versorgen Tiere.")
    page.bold("Projektverlauf")
    page.table(
        [
            ["Woche", "Aktivitäten", "Bildungsbereich"],
            ["1. Woche", "Eier untersuchen", "Natur und Umwelt"],
            ["2. Woche", "Brutkasten aufstellen", "Natur und Umwelt"],
            ["3. Woche", "Hühnertanz", "Musik"],
            ["4. Woche", "Küken zeichnen", "Kunst"],
        ]
    )
    page.bold("Was brauchen wir?")
    page.lines("Brutkasten, Lampe, Futter")
    page.bold("Einbeziehung der Eltern")
    page.lines("Ein Vater bringt die Küken.")
    page.bold("Abschluss und Reflexion")
    page.lines("Alle Kinder durften ein Küken halten.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Vom Ei zum Huhn",
        "class": "Kükengruppe",
        "teachers": ["Frau H."],
        "start": "2026-03-16",
        "duration_weeks": 4,
        "origin": "Beim Backen fragte Ole, ob im Ei ein Küken ist.",
        "goals": ["Die Kinder beobachten, wie Küken schlüpfen.", "Die Kinder versorgen Tiere."],
        "activities": [
            {"title": "Eier untersuchen", "domain": "Natur und Umwelt"},
            {"title": "Brutkasten aufstellen", "domain": "Natur und Umwelt"},
            {"title": "Hühnertanz", "domain": "Musik"},
            {"title": "Küken zeichnen", "domain": "Kunst"},
        ],
        "family": "Ein Vater bringt die Küken.",
        "reflection": "Alle Kinder durften ein Küken halten.",
    }


@plan("unit-53")
def theme_with_activities_by_area():
    page = Page(font="Calibri")
    page.heading("Themenplanung „Feuerwehr“", 1)
    page.lines("Zeitraum: 05.–30.01.2026", "Gruppe: Rote Gruppe", "Erzieherinnen: Frau I., Frau J.")
    page.heading("Ausgangspunkt", 2)
    page.lines("Vor dem Fenster hielt ein Löschzug.")
    page.heading("Bildungsziele", 2)
    page.lines(
        "1. Die Kinder kennen die Notrufnummer.", "2. Die Kinder wissen, was im Notfall zu tun ist."
    )
    page.heading("Angebote in den Bildungsbereichen", 2)
    page.lines(
        "Sprache: Notruf üben, Bilderbuch „Löschzug 7“",
        "Bewegung: Schlauch rollen",
        "Natur: Was brennt?",
    )
    page.heading("Gestaltung der Räume", 2)
    page.lines("Im Rollenspielraum steht eine Leitstelle.")
    page.heading("Elternmitwirkung", 2)
    page.lines("Ein Vater zeigt seine Ausrüstung.")
    page.heading("Nachbereitung", 2)
    page.lines("Der Besuch auf der Wache war der schönste Tag.")
    return page, {
        "kind": "unit",
        "language": "de",
        "title": "Feuerwehr",
        "class": "Rote Gruppe",
        "teachers": ["Frau I.", "Frau J."],
        "start": "2026-01-05",
        "end": "2026-01-30",
        "origin": "Vor dem Fenster hielt ein Löschzug.",
        "goals": [
            "Die Kinder kennen die Notrufnummer.",
            "Die Kinder wissen, was im Notfall zu tun ist.",
        ],
        "environment": "Im Rollenspielraum steht eine Leitstelle.",
        "family": "Ein Vater zeigt seine Ausrüstung.",
        "reflection": "Der Besuch auf der Wache war der schönste Tag.",
    }


@plan("day-34")
def german_lines_with_tabs():
    page = Page(font="Calibri")
    page.heading("So sieht unser Tag aus", 1)
    page.lines("Spatzengruppe, Montag, 2. März 2026")
    rows = [
        ("7:00", "Frühdienst", "Puzzles und Bücher"),
        ("8:30", "Frühstück", "Müsli"),
        ("9:15", "Morgenkreis", "Kalender, Lied"),
        ("9:45", "Aktionszeit", "Malen oder Bauen"),
        ("11:30", "Mittagessen", "Kartoffeln mit Quark"),
    ]
    page.lines(*(f"{time} Uhr\t{name}\t{text}" for time, name, text in rows))
    return page, {
        "kind": "day",
        "language": "de",
        "class": "Spatzengruppe",
        "date": "2026-03-02",
        "slots": [slot(f"{time} Uhr", name, text) for time, name, text in rows],
    }


@plan("term-26")
def half_year_in_a_table_by_months():
    page = Page(landscape=True, font="Arial")
    page.title("Halbjahresplan Februar bis Juli 2026")
    page.table(
        [
            ["Gruppe", "Mäusegruppe", "Fachkräfte", "Frau K., Herr L."],
            ["Monat", "Thema", "Angebote", "Eltern"],
            ["Februar", "Fasching", "Masken basteln", "Kostüme"],
            ["März", "Frühling", "Blumen säen", ""],
            ["April", "Ostern", "Eier färben", "Osterfrühstück"],
        ]
    )
    return page, {
        "kind": "term",
        "language": "de",
        "class": "Mäusegruppe",
        "teachers": ["Frau K.", "Herr L."],
        "months": [
            {"month": "Februar", "text": "Fasching\nMasken basteln\nKostüme"},
            {"month": "März", "text": "Frühling\nBlumen säen"},
            {"month": "April", "text": "Ostern\nEier färben\nOsterfrühstück"},
        ],
    }
