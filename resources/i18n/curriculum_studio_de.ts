<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {number}</source>
        <extracomment>So many defects, and lines of each, stand in a report that is sent.</extracomment>
        <translation>Version {number}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Curriculum Studio</source>
        <translation>Über Curriculum Studio</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. Made with Qt under the LGPL 3.0. No data leaves this computer.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0, gebaut mit Qt unter der LGPL 3.0. Keine Daten verlassen diesen Computer.</translation>
    </message>
    <message>
        <source>Nobody publishes this program yet: every copy is an unsigned preview. Ask the person who gave it to you where it comes from.</source>
        <translation>Noch gibt niemand dieses Programm heraus: Jede Kopie ist eine Vorabversion ohne Unterschrift. Fragen Sie, woher Ihre kommt.</translation>
    </message>
    <message>
        <source>Write, review and publish standards for schools, theme units for kindergartens and frameworks in Chinese, English and German.</source>
        <translation>Standards für Schulen, Themenprojekte für Kitas und Bezugsrahmen schreiben, prüfen und veröffentlichen: chinesisch, englisch, deutsch.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Check</source>
        <extracomment>What menus are called, and their drawings.</extracomment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Kindergarten</source>
        <translation>&amp;Kita</translation>
    </message>
    <message>
        <source>&amp;Pilots</source>
        <translation>Pi&amp;lotprogramm</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Be&amp;gutachten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A standard, theme units and the work of a group on them, to try things</source>
        <translation>Ein Standard, Themenprojekte und die Arbeit einer Gruppe daran, zum Ausprobieren</translation>
    </message>
    <message>
        <source>About Curriculum Studio</source>
        <translation>Über Curriculum Studio</translation>
    </message>
    <message>
        <source>Activities by week</source>
        <translation>Angebote nach Wochen</translation>
    </message>
    <message>
        <source>Add frameworks</source>
        <translation>Bezugsrahmen hinzufügen</translation>
    </message>
    <message>
        <source>Add more theme units</source>
        <translation>Weitere Themenprojekte hinzufügen</translation>
    </message>
    <message>
        <source>Add samples …</source>
        <translation>Beispiele hinzufügen …</translation>
    </message>
    <message>
        <source>Add the Word form of your school, or correct its fields</source>
        <translation>Das Word-Formular der Einrichtung hinzufügen oder seine Felder berichtigen</translation>
    </message>
    <message>
        <source>Add to my collection</source>
        <translation>In meine Sammlung</translation>
    </message>
    <message>
        <source>Add what is selected to a glossary, in all languages</source>
        <translation>Was ausgewählt ist, in allen Sprachen ins Glossar aufnehmen</translation>
    </message>
    <message>
        <source>Align drafts side by side …</source>
        <translation>Sprachfassungen nebeneinanderlegen …</translation>
    </message>
    <message>
        <source>All activities by type or learning area, and by week</source>
        <translation>Alle Angebote nach Art oder Bildungsbereich und nach Wochen</translation>
    </message>
    <message>
        <source>All keyboard shortcuts on one page</source>
        <translation>Alle Tastenkürzel auf einer Seite</translation>
    </message>
    <message>
        <source>All pilots</source>
        <extracomment>What stands over the page of an observation.</extracomment>
        <translation>Alle Pilotprojekte</translation>
    </message>
    <message>
        <source>All places that refer to the clause, table or term here</source>
        <translation>Alle Stellen, die auf diesen Abschnitt, diese Tabelle oder diesen Begriff verweisen</translation>
    </message>
    <message>
        <source>All three languages side by side</source>
        <translation>Alle drei Sprachen nebeneinander</translation>
    </message>
    <message>
        <source>As Word, on paper, as PDF or otherwise: see the pages first</source>
        <translation>Als Word, auf Papier, als PDF oder anders: vorher die Seiten ansehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Assessment workbook …</source>
        <translation>Bewertungsmappe …</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Zurück zum Schreiben</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Begin an empty library in another folder, and use it from now on</source>
        <translation>In einem anderen Ordner eine leere Bibliothek beginnen und ab jetzt verwenden</translation>
    </message>
    <message>
        <source>Bring the plan to its classes …</source>
        <translation>Plan an die Gruppen weitergeben …</translation>
    </message>
    <message>
        <source>Bring what changed in the plan into the units of its classes; what they changed stays</source>
        <translation>Was sich im Plan geändert hat, in die Projekte der Gruppen bringen; was sie geändert haben, bleibt</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>Gr&amp;uppe</translation>
    </message>
    <message>
        <source>Change the stage …</source>
        <translation>Entwurfsstufe ändern …</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Check the file of a newer version, back up the library, install it</source>
        <translation>Die Datei einer neueren Version prüfen, die Bibliothek sichern, installieren</translation>
    </message>
    <message>
        <source>Chinese next to English</source>
        <translation>Chinesisch neben Englisch</translation>
    </message>
    <message>
        <source>Chinese next to German</source>
        <translation>Chinesisch neben Deutsch</translation>
    </message>
    <message>
        <source>Chinese only</source>
        <translation>Nur Chinesisch</translation>
    </message>
    <message>
        <source>Click into a table first.</source>
        <translation>Klicken Sie zuerst in eine Tabelle.</translation>
    </message>
    <message>
        <source>Click into a text first.</source>
        <translation>Klicken Sie zuerst in einen Text.</translation>
    </message>
    <message>
        <source>Click into the source of a formula first.</source>
        <translation>Klicken Sie zuerst in den Quelltext einer Formel.</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close the tab in front; the document stays in the library</source>
        <translation>Schließen, was vorne ist; ein Dokument bleibt in der Bibliothek</translation>
    </message>
    <message>
        <source>Close this library and use another one from now on</source>
        <translation>Diese Bibliothek schließen und von nun an mit einer anderen arbeiten</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Combine with another document …</source>
        <translation>Mit einem anderen Dokument zusammenführen …</translation>
    </message>
    <message>
        <source>Commands, documents, clauses, texts and help by their words</source>
        <translation>Befehle, Dokumente, Abschnitte, Texte und Hilfe nach ihren Wörtern finden</translation>
    </message>
    <message>
        <source>Comment on the selection, or on the text at the cursor</source>
        <translation>Die Auswahl oder den Text am Cursor kommentieren</translation>
    </message>
    <message>
        <source>Comment …</source>
        <extracomment>Calls for them when one comes or is opened.</extracomment>
        <translation>Kommentar …</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy for another age group …</source>
        <translation>Für andere Altersgruppe kopieren …</translation>
    </message>
    <message>
        <source>Copy the framework; new goals replace its old ones</source>
        <translation>Den Bezugsrahmen kopieren; die alten Ziele werden durch die neuen ersetzt</translation>
    </message>
    <message>
        <source>Copy the unit, with hints on what suits the other age group</source>
        <translation>Das Projekt kopieren, mit Hinweisen zur anderen Altersgruppe</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>In die Zwischenablage</translation>
    </message>
    <message>
        <source>Count words …</source>
        <translation>Wörter zählen …</translation>
    </message>
    <message>
        <source>Cover and foreword …</source>
        <translation>Titelblatt und Vorwort …</translation>
    </message>
    <message>
        <source>Coverage of goals</source>
        <extracomment>Lets goals be dragged onto texts; it has no actions.</extracomment>
        <translation>Abdeckung der Ziele</translation>
    </message>
    <message>
        <source>Create a group in a folder …</source>
        <translation>Gruppe in einem Ordner anlegen …</translation>
    </message>
    <message>
        <source>Create a new document</source>
        <translation>Ein neues Dokument beginnen</translation>
    </message>
    <message>
        <source>Create a standard with the usual chapters</source>
        <translation>Einen Standard mit den üblichen Kapiteln beginnen</translation>
    </message>
    <message>
        <source>Create a theme unit with its usual sections</source>
        <translation>Ein Themenprojekt mit den üblichen Teilen beginnen</translation>
    </message>
    <message>
        <source>Crop photo …</source>
        <translation>Foto zuschneiden …</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>DE</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark ink on white</source>
        <translation>Dunkle Schrift auf Weiß</translation>
    </message>
    <message>
        <source>Decide what you and somebody else changed differently in a document</source>
        <translation>Über Stellen entscheiden, die Sie und jemand anderes verschieden geändert haben</translation>
    </message>
    <message>
        <source>Decisions waiting</source>
        <extracomment>Knows where something waits, without loading what shows it.</extracomment>
        <translation>Offene Entscheidungen</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Dokument löschen</translation>
    </message>
    <message>
        <source>Deliberate …</source>
        <translation>Im Team reflektieren …</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Dictionaries …</source>
        <translation>Wörterbücher …</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document only</source>
        <translation>Nur das Dokument</translation>
    </message>
    <message>
        <source>Draw what belongs to the theme</source>
        <translation>Zeichnen, was zum Thema gehört</translation>
    </message>
    <message>
        <source>Duplicate document</source>
        <translation>Dokument duplizieren</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>EN</translation>
    </message>
    <message>
        <source>EN | DE</source>
        <translation>EN | DE</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>Earlier texts …</source>
        <translation>Frühere Texte …</translation>
    </message>
    <message>
        <source>Edit the indicator system of this standard as in Excel</source>
        <translation>Den Kriterienkatalog dieses Standards wie in Excel bearbeiten</translation>
    </message>
    <message>
        <source>Empty the selected texts</source>
        <translation>Ausgewählte Texte leeren</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>English next to German</source>
        <translation>Englisch neben Deutsch</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Nur Englisch</translation>
    </message>
    <message>
        <source>Erase document for good …</source>
        <translation>Dokument endgültig löschen …</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Erase it from all documents that show it, and from their versions</source>
        <translation>Aus allen Dokumenten, die es zeigen, und ihren Fassungen</translation>
    </message>
    <message>
        <source>Erase it from the library with all versions; nobody can restore it</source>
        <translation>Mit allen Fassungen aus der Bibliothek; niemand kann es wiederherstellen</translation>
    </message>
    <message>
        <source>Erase this picture for good …</source>
        <translation>Dieses Bild endgültig löschen …</translation>
    </message>
    <message>
        <source>Erase this text with everything below it, from all versions as well</source>
        <translation>Diesen Text mit allem darunter, auch aus allen Fassungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything is saved automatically; this saves it at once</source>
        <translation>Alles wird automatisch gespeichert; hiermit sofort</translation>
    </message>
    <message>
        <source>Explain the finding here</source>
        <translation>Prüfhinweis an dieser Stelle erklären</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export Excel …</source>
        <translation>Excel exportieren …</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>PDF exportieren …</translation>
    </message>
    <message>
        <source>Export all themes of a term to Excel, by age group and week</source>
        <translation>Alle Projekte eines Halbjahres nach Altersgruppe und Woche in Excel schreiben</translation>
    </message>
    <message>
        <source>Export comments and decisions to Word, a form or the log</source>
        <translation>Kommentare und Entscheidungen in Word, ein Formular oder die Kommentarliste schreiben</translation>
    </message>
    <message>
        <source>Export comments …</source>
        <translation>Kommentare exportieren …</translation>
    </message>
    <message>
        <source>Export indicators or an overview as an Excel workbook</source>
        <translation>Kriterien oder eine Übersicht als Excel-Arbeitsmappe schreiben</translation>
    </message>
    <message>
        <source>Export the decisions of a meeting or of a day to Word</source>
        <translation>Die Entscheidungen einer Sitzung oder eines Tages in eine Word-Datei schreiben</translation>
    </message>
    <message>
        <source>Export the document as a PDF file, ready to print</source>
        <translation>Das Dokument als druckfertige PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>Fill the Word form of your school with this activity or week</source>
        <translation>Das Word-Formular der Einrichtung mit diesem Angebot oder dieser Woche füllen</translation>
    </message>
    <message>
        <source>Find activities, steps and aims in all units to reuse them here</source>
        <translation>Angebote, Schritte und Ziele aller Projekte finden und hier verwenden</translation>
    </message>
    <message>
        <source>Find in the library …</source>
        <translation>In der Bibliothek suchen …</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find words in all documents</source>
        <translation>In allen Texten aller Dokumente suchen</translation>
    </message>
    <message>
        <source>Find words in this document or in all documents; full-width characters count as ordinary ones</source>
        <translation>Wörter in diesem oder in allen Dokumenten finden; breite Zeichen gelten wie gewöhnliche</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Calls for the checks when a document is open, or when their panel is.</extracomment>
        <translation>Prüfhinweise</translation>
    </message>
    <message>
        <source>Findings as a workbook …</source>
        <translation>Prüfhinweise als Arbeitsmappe …</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Fix what is certain …</source>
        <translation>Eindeutiges korrigieren …</translation>
    </message>
    <message>
        <source>For dim rooms</source>
        <translation>Für dunkle Räume</translation>
    </message>
    <message>
        <source>For parallel classes …</source>
        <translation>Für Parallelgruppen …</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Bezugsrahmen</translation>
    </message>
    <message>
        <source>From another computer …</source>
        <translation>Von einem anderen Computer …</translation>
    </message>
    <message>
        <source>From the collection …</source>
        <translation>Aus der Sammlung …</translation>
    </message>
    <message>
        <source>German only</source>
        <translation>Nur Deutsch</translation>
    </message>
    <message>
        <source>Give out …</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Give the current state a name, so that you can come back to it</source>
        <translation>Dem jetzigen Stand einen Namen geben, um zurückzukehren</translation>
    </message>
    <message>
        <source>Give the document a new title</source>
        <translation>Dem Dokument einen anderen Titel geben</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Go back to a copy of the library; the present state is saved first</source>
        <translation>Zu einer Sicherung der Bibliothek zurückkehren; der jetzige Stand bleibt erhalten</translation>
    </message>
    <message>
        <source>Go back to the previous place</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Go forward to the next place</source>
        <translation>Weiter zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Go from the library to the outline, the page and the side panel</source>
        <translation>Von der Bibliothek zu Gliederung, Seite und Seitenleiste</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a comment</source>
        <translation>Zu einem Kommentar</translation>
    </message>
    <message>
        <source>Go to a finding</source>
        <translation>Zu einem Prüfhinweis gehen</translation>
    </message>
    <message>
        <source>Go to the next comment that awaits a decision</source>
        <translation>Zum nächsten Kommentar gehen, der noch offen ist</translation>
    </message>
    <message>
        <source>Go to the next open document</source>
        <translation>Zum nächsten offenen Dokument</translation>
    </message>
    <message>
        <source>Go to the next place at which a rule found something</source>
        <translation>Zur nächsten Stelle mit einem Prüfhinweis gehen</translation>
    </message>
    <message>
        <source>Go to the next word that no dictionary knows</source>
        <translation>Zum nächsten Wort, das kein Wörterbuch kennt</translation>
    </message>
    <message>
        <source>Go to the previous comment that awaits a decision</source>
        <translation>Zum vorigen Kommentar gehen, der noch offen ist</translation>
    </message>
    <message>
        <source>Go to the previous open document</source>
        <translation>Zum vorigen offenen Dokument</translation>
    </message>
    <message>
        <source>Go to the previous place at which a rule found something</source>
        <translation>Zur vorigen Stelle mit einem Prüfhinweis gehen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide everything but the page; use it again to bring everything back</source>
        <translation>Alles außer der Seite ausblenden; noch einmal zeigt alles wieder</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How much is written in the document and in the selection</source>
        <translation>Wie viel im Dokument und in der Auswahl geschrieben ist</translation>
    </message>
    <message>
        <source>How schools do against the indicators, and which ones no school meets</source>
        <translation>Wie Schulen bei den Kriterien abschneiden, und was keine erfüllt</translation>
    </message>
    <message>
        <source>Import a Word draft, a lesson plan or a framework</source>
        <translation>Einen Word-Entwurf, eine Planung oder einen Bezugsrahmen importieren</translation>
    </message>
    <message>
        <source>Import an edited draft …</source>
        <translation>Bearbeiteten Entwurf importieren …</translation>
    </message>
    <message>
        <source>Import comments from Word drafts, ISO and Chinese forms, or the log</source>
        <translation>Kommentare aus Word-Entwürfen, ISO- und chinesischen Formularen oder der Kommentarliste importieren</translation>
    </message>
    <message>
        <source>Import comments …</source>
        <translation>Kommentare importieren …</translation>
    </message>
    <message>
        <source>Import completed workbooks …</source>
        <translation>Ausgefüllte Mappen importieren …</translation>
    </message>
    <message>
        <source>Import the changes made in a Word file that was exported from here</source>
        <translation>Importieren, was in einer hier exportierten Word-Datei geändert wurde</translation>
    </message>
    <message>
        <source>Import the workbooks that schools send back, and score them</source>
        <translation>Die Mappen importieren, die Schulen zurückschicken, und auswerten</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>In einem Vergleich</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Nur in der Besprechung</translation>
    </message>
    <message>
        <source>In the list of comments and in a meeting</source>
        <translation>Kommentarliste und Besprechung</translation>
    </message>
    <message>
        <source>In the list of findings</source>
        <translation>In der Liste der Prüfhinweise</translation>
    </message>
    <message>
        <source>Indicator grid</source>
        <translation>Kriterientabelle</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Insert photos into the unit: upright, smaller, without the place where they were taken</source>
        <translation>Fotos ins Projekt einfügen: aufrecht, kleiner, ohne Ortsangabe</translation>
    </message>
    <message>
        <source>Insert the equivalent of a source term in this language</source>
        <translation>Einfügen, wie ein Begriff des Ausgangstexts in dieser Sprache heißt</translation>
    </message>
    <message>
        <source>Install an update …</source>
        <translation>Update installieren …</translation>
    </message>
    <message>
        <source>Into our school form …</source>
        <translation>In unser Formular …</translation>
    </message>
    <message>
        <source>It does not belong where the cursor is. Click where it should go.</source>
        <translation>Es passt nicht an die Stelle des Cursors. Klicken Sie dorthin, wo es stehen soll.</translation>
    </message>
    <message>
        <source>It needs a document in which something was found.</source>
        <translation>Dazu braucht es ein Dokument mit Prüfhinweisen.</translation>
    </message>
    <message>
        <source>It needs a document, and a library that belongs to a group.</source>
        <translation>Dazu gehört ein Dokument und eine Bibliothek, die zu einer Gruppe gehört.</translation>
    </message>
    <message>
        <source>It needs a library that belongs to a group.</source>
        <translation>Dazu gehört eine Bibliothek, die zu einer Gruppe gehört.</translation>
    </message>
    <message>
        <source>It needs a merged document in which something is left to decide.</source>
        <translation>Dafür muss ein Dokument zusammengeführt und noch etwas zu entscheiden sein.</translation>
    </message>
    <message>
        <source>It needs a unit from which units of parallel classes were made.</source>
        <translation>Dazu muss es Projekte von Parallelgruppen geben, die daraus gemacht wurden.</translation>
    </message>
    <message>
        <source>It works in a framework: open one from the library.</source>
        <translation>Das geht in einem Bezugsrahmen: Öffnen Sie einen aus der Bibliothek.</translation>
    </message>
    <message>
        <source>It works in a review copy that somebody sent to you.</source>
        <translation>Das geht in einem Prüfexemplar, das Sie von jemandem erhalten haben.</translation>
    </message>
    <message>
        <source>It works in a standard: open one, or begin a new one.</source>
        <translation>Das geht in einem Standard: Öffnen Sie einen, oder beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>It works in a theme unit: open one, or begin a new one.</source>
        <extracomment>What an action needs, as it is said where that is not there.</extracomment>
        <translation>Das geht in einem Themenprojekt: Öffnen Sie eines, oder beginnen Sie ein neues.</translation>
    </message>
    <message>
        <source>Join a group …</source>
        <translation>Einer Gruppe beitreten …</translation>
    </message>
    <message>
        <source>Keep a part of the photo at the cursor and cut off the rest</source>
        <translation>Einen Teil des Fotos am Cursor behalten, den Rest abschneiden</translation>
    </message>
    <message>
        <source>Keep only here</source>
        <extracomment>Keeps a library in step with its group; loaded where there is one. Calls for them where a library has a group.</extracomment>
        <translation>Nur hier behalten</translation>
    </message>
    <message>
        <source>Keep the library in another folder, such as one on another drive</source>
        <translation>Die Bibliothek in einem anderen Ordner aufbewahren, etwa auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Kindergartens, what they try, and what they say about it</source>
        <translation>Kitas, was sie erproben und was sie dazu sagen</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Angezeigte Sprachen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <translation>Zielbezüge</translation>
    </message>
    <message>
        <source>List of comments</source>
        <translation>Liste der Kommentare</translation>
    </message>
    <message>
        <source>List of waivers …</source>
        <translation>Liste der Ausnahmen …</translation>
    </message>
    <message>
        <source>Lists and notes</source>
        <translation>Listen und Anmerkungen</translation>
    </message>
    <message>
        <source>Make a checked copy of the whole library</source>
        <translation>Die ganze Bibliothek sichern und die Kopie prüfen</translation>
    </message>
    <message>
        <source>Make a copy of the whole document</source>
        <translation>Das ganze Dokument kopieren</translation>
    </message>
    <message>
        <source>Make a shared folder the place of a group, and join it</source>
        <translation>Einen gemeinsamen Ordner zum Ort einer Gruppe machen und ihr beitreten</translation>
    </message>
    <message>
        <source>Make a unit for each class from this plan; later changes can be brought on</source>
        <translation>Aus diesem Plan ein Projekt je Gruppe machen; spätere Änderungen lassen sich weitergeben</translation>
    </message>
    <message>
        <source>Make one document from drafts in two or three languages</source>
        <translation>Aus Fassungen in zwei oder drei Sprachen ein Dokument machen</translation>
    </message>
    <message>
        <source>Mark translated and confirmed texts too, not only unfinished ones</source>
        <translation>Auch übersetzte und bestätigte Texte kennzeichnen, nicht nur unfertige</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Meeting on comments</source>
        <translation>Besprechung der Kommentare</translation>
    </message>
    <message>
        <source>Members of the group …</source>
        <translation>Mitglieder der Gruppe …</translation>
    </message>
    <message>
        <source>Menus for clauses, indicators, translations and checks</source>
        <translation>Menüs für Abschnitte, Kriterien, Übersetzungen und Prüfungen</translation>
    </message>
    <message>
        <source>Menus for deliberations, try-outs, goals and papers of the term</source>
        <translation>Menüs für Reflexion im Team, Erprobung, Ziele und Unterlagen des Halbjahrs</translation>
    </message>
    <message>
        <source>Menus for reading documents and commenting on them</source>
        <translation>Menüs zum Lesen und Kommentieren von Dokumenten</translation>
    </message>
    <message>
        <source>Menus for review rounds, meetings, pilots and results</source>
        <translation>Menüs für Prüfrunden, Besprechungen, Pilotprogramm und Ergebnisse</translation>
    </message>
    <message>
        <source>Menus for theme units, plans, observations and school forms</source>
        <translation>Menüs für Themenprojekte, Pläne, Beobachtungen und Formulare der Einrichtung</translation>
    </message>
    <message>
        <source>Menus with everything</source>
        <translation>Menüs mit allem, was es gibt</translation>
    </message>
    <message>
        <source>Merge what another document has that was once the same</source>
        <translation>Übernehmen, was ein anderes Dokument hat, das einmal dasselbe war</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Sitzungsprotokoll …</translation>
    </message>
    <message>
        <source>Move the document to the recycle bin, from where it can be restored</source>
        <translation>Das Dokument in den Papierkorb legen; von dort lässt es sich wiederherstellen</translation>
    </message>
    <message>
        <source>Move the library …</source>
        <translation>Bibliothek verschieben …</translation>
    </message>
    <message>
        <source>Move to another computer …</source>
        <translation>Auf einen anderen Computer umziehen …</translation>
    </message>
    <message>
        <source>Move to the clipboard</source>
        <translation>In die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New library …</source>
        <translation>Neue Bibliothek …</translation>
    </message>
    <message>
        <source>New line in the same text</source>
        <translation>Neue Zeile im selben Text</translation>
    </message>
    <message>
        <source>New observation …</source>
        <translation>Neue Beobachtung …</translation>
    </message>
    <message>
        <source>New standard …</source>
        <translation>Neuer Standard …</translation>
    </message>
    <message>
        <source>New term in a glossary …</source>
        <translation>Neuer Begriff im Glossar …</translation>
    </message>
    <message>
        <source>New theme unit …</source>
        <translation>Neues Themenprojekt …</translation>
    </message>
    <message>
        <source>New try-out …</source>
        <translation>Neue Erprobung …</translation>
    </message>
    <message>
        <source>New version of the framework</source>
        <translation>Neue Fassung des Bezugsrahmens</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Prüfhinweis</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Next open comment</source>
        <translation>Nächster offener Kommentar</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>No document is open, so there is nothing to do here.</source>
        <extracomment>What can be done is looked at again so long after something happened (milliseconds). Why a menu of what is possible has nothing to show.</extracomment>
        <translation>Kein Dokument ist offen: Hier gibt es nichts zu tun.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <extracomment>Why something cannot be done now, and what to do first.</extracomment>
        <translation>Es ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Number, titles, dates, organisations and the fixed sentences</source>
        <translation>Nummer, Titel, Daten, Organisationen und die festen Sätze</translation>
    </message>
    <message>
        <source>Old games, and rain: art, language and play, with activities that came from the children</source>
        <translation>Alte Spiele und Regen: Kunst, Sprache und Spiel, mit Angeboten, die von den Kindern kamen</translation>
    </message>
    <message>
        <source>On the page</source>
        <extracomment>Drawings for commands. Commands that the Edit menu has already, for every field of the window. Keys of the page that are no commands, while one writes and while one reads.</extracomment>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>One page up or down</source>
        <translation>Eine Seite nach oben oder unten</translation>
    </message>
    <message>
        <source>Only unfinished texts</source>
        <translation>Nur unfertige Texte</translation>
    </message>
    <message>
        <source>Open a document first: click one in the library.</source>
        <translation>Öffnen Sie zuerst ein Dokument: Klicken Sie in der Bibliothek darauf.</translation>
    </message>
    <message>
        <source>Open a file that somebody sent you, and see what is new</source>
        <translation>Eine erhaltene Datei öffnen und sehen, was neu ist</translation>
    </message>
    <message>
        <source>Open a received file …</source>
        <translation>Erhaltene Datei öffnen …</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>Andere Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Open or import …</source>
        <translation>Öffnen oder importieren …</translation>
    </message>
    <message>
        <source>Other document …</source>
        <translation>Anderes Dokument …</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Pack documents into one file for WeChat or a colleague</source>
        <translation>Dokumente in eine Datei packen, zum Verschicken</translation>
    </message>
    <message>
        <source>Pack the library with everything in it into one file</source>
        <translation>Die Bibliothek mit allem, was darin ist, in eine Datei packen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Papers of the term …</source>
        <translation>Unterlagen des Halbjahrs …</translation>
    </message>
    <message>
        <source>Parts of the standard</source>
        <translation>Teile des Standards</translation>
    </message>
    <message>
        <source>Parts of the theme unit</source>
        <translation>Teile des Themenprojekts</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste from the clipboard; several lines become several texts</source>
        <translation>Aus der Zwischenablage; mehrere Zeilen werden mehrere Texte</translation>
    </message>
    <message>
        <source>Photos …</source>
        <translation>Fotos …</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Plan activities for the days</source>
        <translation>Angebote auf Tage legen</translation>
    </message>
    <message>
        <source>Preferences and options: you, library, backups, languages, keys</source>
        <translation>Vorgaben und Optionen: Sie, Bibliothek, Sicherungen, Sprachen, Tasten</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Voriges Dokument</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Prüfhinweis</translation>
    </message>
    <message>
        <source>Previous open comment</source>
        <translation>Voriger offener Kommentar</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Properties and history</source>
        <translation>Angaben und Verlauf</translation>
    </message>
    <message>
        <source>Put the cursor on a photo first.</source>
        <translation>Setzen Sie den Cursor zuerst auf ein Foto.</translation>
    </message>
    <message>
        <source>Put the preferred word in its place, after a look at every place</source>
        <translation>Das bevorzugte Wort einsetzen, nach einem Blick auf jede Stelle</translation>
    </message>
    <message>
        <source>Quick start to print …</source>
        <translation>Kurzanleitung zum Drucken …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Recover all sound documents from a damaged library</source>
        <translation>Alle heilen Dokumente aus einer beschädigten Bibliothek retten</translation>
    </message>
    <message>
        <source>Recycle bin …</source>
        <translation>Papierkorb …</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo the last step undone in this document</source>
        <translation>Wiederholt, was in diesem Dokument zuletzt rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation>Dokument umbenennen</translation>
    </message>
    <message>
        <source>Renumber goals</source>
        <translation>Ziele neu nummerieren</translation>
    </message>
    <message>
        <source>Renumber the codes of all goals by their order</source>
        <translation>Alle Ziele nach ihrer Reihenfolge neu nummerieren</translation>
    </message>
    <message>
        <source>Replace a deprecated word …</source>
        <translation>Abgelehntes Wort ersetzen …</translation>
    </message>
    <message>
        <source>Replace words, after a look at every place</source>
        <translation>Andere Wörter einsetzen, nach einem Blick auf jede Stelle</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Report of the checks …</source>
        <translation>Prüfbericht …</translation>
    </message>
    <message>
        <source>Rescue documents …</source>
        <translation>Dokumente retten …</translation>
    </message>
    <message>
        <source>Restore from a copy …</source>
        <translation>Aus Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore this place</source>
        <translation>Stelle wiederherstellen</translation>
    </message>
    <message>
        <source>Results of the schools</source>
        <translation>Ergebnisse der Schulen</translation>
    </message>
    <message>
        <source>Review rounds</source>
        <translation>Prüfrunden</translation>
    </message>
    <message>
        <source>Save a copy of this activity, step or aim for other units</source>
        <translation>Dieses Angebot, diesen Schritt oder dieses Ziel für andere Projekte aufheben</translation>
    </message>
    <message>
        <source>Save a version …</source>
        <translation>Fassung speichern …</translation>
    </message>
    <message>
        <source>Save everything and quit the program</source>
        <translation>Alles speichern und das Programm beenden</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>School calendar …</source>
        <translation>Kalender der Einrichtung …</translation>
    </message>
    <message>
        <source>School forms …</source>
        <translation>Formulare der Einrichtung …</translation>
    </message>
    <message>
        <source>Search everything …</source>
        <translation>Alles durchsuchen …</translation>
    </message>
    <message>
        <source>Search or run a command …   {key}</source>
        <translation>Suchen oder ausführen …   {key}</translation>
    </message>
    <message>
        <source>See deleted documents and restore them</source>
        <translation>Gelöschte Dokumente ansehen und wiederherstellen</translation>
    </message>
    <message>
        <source>See every unambiguous fix, and apply them together</source>
        <translation>Alle eindeutigen Berichtigungen ansehen und auf einmal ausführen</translation>
    </message>
    <message>
        <source>See the earlier texts of this place, and what was deleted around it</source>
        <translation>Zeigt, was hier vorher stand und was in der Umgebung gelöscht wurde</translation>
    </message>
    <message>
        <source>See the newest backup and choose where backups go</source>
        <translation>Die neueste Sicherung ansehen und den Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>See the pages as they will be printed, and print them</source>
        <translation>Seiten ansehen, wie sie gedruckt werden, und drucken</translation>
    </message>
    <message>
        <source>See what changed between two states of this document</source>
        <translation>Zeigt, was sich zwischen zwei Ständen dieses Dokuments geändert hat</translation>
    </message>
    <message>
        <source>See what is still missing for the next stage, and move on to it</source>
        <translation>Zeigen, was für die nächste Entwurfsstufe noch fehlt, und dorthin weitergehen</translation>
    </message>
    <message>
        <source>See which dictionaries there are, and your own words</source>
        <translation>Welche Wörterbücher da sind, und die eigenen Wörter</translation>
    </message>
    <message>
        <source>See which goals the theme units cover and which they miss</source>
        <translation>Sehen, welche Ziele die Themenprojekte abdecken und welche fehlen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select several texts</source>
        <translation>Mehrere Texte auswählen</translation>
    </message>
    <message>
        <source>Select the whole text; press again for the whole page</source>
        <translation>Den ganzen Text; noch einmal die ganze Seite</translation>
    </message>
    <message>
        <source>Send answer …</source>
        <translation>Antwort senden …</translation>
    </message>
    <message>
        <source>Send to others …</source>
        <extracomment>Lets dropped exchange files come here, without loading what reads them.</extracomment>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Send your comments on a review copy to the person who asked for them</source>
        <translation>Ihre Kommentare zu einem Prüfexemplar an die Stelle senden, die darum gebeten hat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Share documents of this library with a group</source>
        <translation>Dokumente dieser Bibliothek mit einer Gruppe teilen</translation>
    </message>
    <message>
        <source>Share this document with the group, or keep it only here</source>
        <translation>Dieses Dokument mit der Gruppe teilen oder nur hier behalten</translation>
    </message>
    <message>
        <source>Share with the group</source>
        <translation>Mit der Gruppe teilen</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Alle Zustände zeigen</translation>
    </message>
    <message>
        <source>Show and add the goals that this place is linked to</source>
        <translation>Zielbezüge dieser Stelle zeigen und ergänzen</translation>
    </message>
    <message>
        <source>Show only what is a draft, not translated, or outdated</source>
        <translation>Nur zeigen, was Entwurf, unübersetzt oder zu prüfen ist</translation>
    </message>
    <message>
        <source>Show or hide the list of documents</source>
        <translation>Die Liste der Dokumente ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the outline next to the page</source>
        <translation>Die Gliederung neben der Seite ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the panel on the right</source>
        <translation>Die rechte Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show texts in their usual size</source>
        <translation>Texte in gewöhnlicher Größe zeigen</translation>
    </message>
    <message>
        <source>Show texts larger</source>
        <translation>Texte größer zeigen</translation>
    </message>
    <message>
        <source>Show texts smaller</source>
        <translation>Texte kleiner zeigen</translation>
    </message>
    <message>
        <source>Show the comment here</source>
        <translation>Kommentar an dieser Stelle zeigen</translation>
    </message>
    <message>
        <source>Show the comment on the words at the cursor</source>
        <translation>Den Kommentar zu den Wörtern am Cursor zeigen</translation>
    </message>
    <message>
        <source>Show the comments on this document next to the page</source>
        <translation>Die Kommentare zu diesem Dokument neben der Seite zeigen</translation>
    </message>
    <message>
        <source>Show the comments one by one, large, and decide with keys</source>
        <translation>Einen Kommentar nach dem anderen groß zeigen und mit Tasten entscheiden</translation>
    </message>
    <message>
        <source>Show the document that is chosen in the library</source>
        <translation>Zeigt das in der Bibliothek gewählte Dokument</translation>
    </message>
    <message>
        <source>Show the list of first steps again</source>
        <translation>Die ersten Schritte wieder zeigen</translation>
    </message>
    <message>
        <source>Show the properties of this place and of the whole document</source>
        <translation>Einstellungen dieser Stelle und des ganzen Dokuments zeigen</translation>
    </message>
    <message>
        <source>Show the versions of this document</source>
        <translation>Die Fassungen dieses Dokuments zeigen</translation>
    </message>
    <message>
        <source>Show two or three languages side by side</source>
        <extracomment>Width of the field in which commands are looked for.</extracomment>
        <translation>Zwei oder drei Sprachen nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Show what the drafting rules found in this document</source>
        <translation>Zeigen, was die Regeln in diesem Dokument gefunden haben</translation>
    </message>
    <message>
        <source>Show where the library file is</source>
        <translation>Zeigen, wo die Bibliotheksdatei liegt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Start the record of trying this unit with children</source>
        <translation>Einen Bogen zur Erprobung dieses Themenprojekts beginnen</translation>
    </message>
    <message>
        <source>Summary of the merge …</source>
        <translation>Bericht zur Zusammenführung …</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tabs and panes</source>
        <translation>Tabs und Bereiche</translation>
    </message>
    <message>
        <source>Term in this language</source>
        <translation>Begriff in dieser Sprache</translation>
    </message>
    <message>
        <source>Term plan …</source>
        <translation>Halbjahresplan …</translation>
    </message>
    <message>
        <source>Terms of the glossary in this text, with their equivalents</source>
        <translation>Begriffe aus dem Glossar in diesem Text, mit ihren Entsprechungen</translation>
    </message>
    <message>
        <source>Terms of this text</source>
        <translation>Begriffe dieses Textes</translation>
    </message>
    <message>
        <source>Terms, days off and working Saturdays, from which plans are dated</source>
        <translation>Halbjahre, freie Tage und geöffnete Samstage, aus denen Pläne ihre Daten nehmen</translation>
    </message>
    <message>
        <source>Text of the unit</source>
        <translation>Text des Projekts</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The Excel workbook in which a school is assessed</source>
        <translation>Die Excel-Arbeitsmappe, in der eine Schule bewertet wird</translation>
    </message>
    <message>
        <source>The document as readers see it, on the whole screen</source>
        <translation>Das Dokument, wie Leser es sehen, auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>The most important on two pages, as a Word file</source>
        <translation>Das Wichtigste auf zwei Seiten, als Word-Datei</translation>
    </message>
    <message>
        <source>The program in Chinese</source>
        <translation>Das Programm auf Chinesisch</translation>
    </message>
    <message>
        <source>The program in English</source>
        <translation>Das Programm auf Englisch</translation>
    </message>
    <message>
        <source>The program in German</source>
        <translation>Das Programm auf Deutsch</translation>
    </message>
    <message>
        <source>The unit as a text</source>
        <translation>Das Projekt als Text</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme web</source>
        <translation>Themennetz</translation>
    </message>
    <message>
        <source>There is no comment that waits for a decision.</source>
        <translation>Kein Kommentar wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>There is nothing here to which it could be done.</source>
        <translation>Hier gibt es nichts, womit das möglich wäre.</translation>
    </message>
    <message>
        <source>This document can only be read.</source>
        <translation>Dieses Dokument kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This is a review copy: you can comment, the text stays as it is.</source>
        <extracomment>Why much cannot be done in a review copy.</extracomment>
        <translation>Das ist ein Prüfexemplar: Sie können kommentieren, der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>Diese Bibliothek kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>Those that come with the program, such as the guideline for ages 3–6</source>
        <translation>Die dem Programm beiliegen, etwa die Leitlinie für 3- bis 6-Jährige</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>An den Anfang oder das Ende</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Underline misspelt words in English and German texts</source>
        <translation>Falsch geschriebene Wörter in englischen und deutschen Texten unterstreichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last step in this document</source>
        <translation>Macht den letzten Schritt in diesem Dokument rückgängig</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Use a library that was packed on another computer from now on</source>
        <translation>Ab jetzt eine Bibliothek verwenden, die auf einem anderen Computer gepackt wurde</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Versions and changes</source>
        <translation>Fassungen und Änderungen</translation>
    </message>
    <message>
        <source>Views of a unit</source>
        <translation>Ansichten eines Projekts</translation>
    </message>
    <message>
        <source>Week plan of the unit</source>
        <translation>Wochenplan des Projekts</translation>
    </message>
    <message>
        <source>What can be done at this place, step by step</source>
        <translation>Was an dieser Stelle möglich ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>What has changed in this program, version by version</source>
        <translation>Was sich im Programm geändert hat, Version für Version</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>What is waiting for you, the state of the documents, and what happened</source>
        <translation>Was auf Sie wartet, wie weit die Dokumente sind und was geschehen ist</translation>
    </message>
    <message>
        <source>What is waived, why and by whom, as a paper for the committee</source>
        <translation>Welche Ausnahmen es gibt, warum und von wem, als Papier für das Gremium</translation>
    </message>
    <message>
        <source>What someone who helps you needs to know</source>
        <translation>Was jemand wissen muss, der Ihnen hilft</translation>
    </message>
    <message>
        <source>What stays and what changes, and which feedback is answered</source>
        <translation>Was bleibt, was sich ändert und welche Rückmeldung beantwortet wird</translation>
    </message>
    <message>
        <source>What was found, as a Word file by chapter for others</source>
        <translation>Was gefunden wurde, nach Kapiteln als Word-Datei für andere</translation>
    </message>
    <message>
        <source>What was found, as a table to filter for others</source>
        <translation>Was gefunden wurde, als Tabelle zum Filtern für andere</translation>
    </message>
    <message>
        <source>Where the library is</source>
        <translation>Wo die Bibliothek liegt</translation>
    </message>
    <message>
        <source>Where this is referred to</source>
        <translation>Verweise hierher</translation>
    </message>
    <message>
        <source>While a document is shown as readers see it</source>
        <translation>Während ein Dokument in der Leseansicht ist</translation>
    </message>
    <message>
        <source>White on black with strong colours</source>
        <translation>Weiß auf Schwarz mit kräftigen Farben</translation>
    </message>
    <message>
        <source>Who belongs to the group; hand over what waits, leave it</source>
        <translation>Wer zur Gruppe gehört; Wartendes übergeben, sie verlassen</translation>
    </message>
    <message>
        <source>Who was asked and who answered, and what is left to decide</source>
        <translation>Zeigen, wer angefragt wurde, wer geantwortet hat und was noch zu entscheiden ist</translation>
    </message>
    <message>
        <source>Why a rule found something at the cursor, and what would help</source>
        <translation>Warum eine Regel am Cursor etwas gefunden hat und was hilft</translation>
    </message>
    <message>
        <source>Write down what was merged, decided and deleted, for the minutes</source>
        <translation>Für das Protokoll aufschreiben, was zusammengeführt, entschieden und gelöscht wurde</translation>
    </message>
    <message>
        <source>Write in the selected text</source>
        <translation>Im ausgewählten Text schreiben</translation>
    </message>
    <message>
        <source>Write units, week plans and deliberations of the term into one folder, with a list of what is missing</source>
        <translation>Projekte, Wochenpläne und die Protokolle der Reflexionen im Team in einen Ordner schreiben, mit einer Liste dessen, was fehlt</translation>
    </message>
    <message>
        <source>Write what was seen in this activity; it stays in the library</source>
        <translation>Festhalten, was im Angebot zu sehen war; es bleibt in der Bibliothek</translation>
    </message>
    <message>
        <source>Your name, your organisation, your class: entered once for everything</source>
        <translation>Ihr Name, Ihre Organisation, Ihre Gruppe: einmal gesagt für alles</translation>
    </message>
    <message>
        <source>Your profile …</source>
        <translation>Ihr Profil …</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>中</source>
        <translation>中</translation>
    </message>
    <message>
        <source>中 | DE</source>
        <translation>中 | DE</translation>
    </message>
    <message>
        <source>中 | EN</source>
        <translation>中 | EN</translation>
    </message>
    <message>
        <source>中 | EN | DE</source>
        <translation>中 | EN | DE</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>ActivityMatrix</name>
    <message>
        <source>Activities by week</source>
        <translation>Angebote nach Wochen</translation>
    </message>
    <message>
        <source>By learning area</source>
        <translation>Nach Bildungsbereich</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>There are no activities yet. Write one in the text, or take one from the collection.</source>
        <translation>Noch kein Angebot. Schreiben Sie eines im Text oder nehmen Sie eines aus der Sammlung.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Record as the answer from</source>
        <translation>&amp;Zählt als Antwort von</translation>
    </message>
    <message>
        <source>Comments in the answer</source>
        <translation>Kommentare in der Antwort</translation>
    </message>
    <message>
        <source>Received answer</source>
        <translation>Erhaltene Antwort</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A newer answer to this copy is already here; the newer one counts.</source>
        <translation>Eine neuere Antwort dieses Exemplars ist schon hier; sie gilt.</translation>
    </message>
    <message>
        <source>Answer from {name}: comments imported: {count}</source>
        <translation>Antwort von {name}: importierte Kommentare: {count}</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>Antwort von {name}</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Decisions in it were left out: {count}. Only you decide.</source>
        <translation>Entscheidungen darin bleiben außer Acht: {count}. Nur Sie entscheiden.</translation>
    </message>
    <message>
        <source>Everything in the answer from {name} is already here.</source>
        <translation>Alles aus der Antwort von {name} ist schon hier.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>It may have been deleted, or started in another library: look there.</source>
        <translation>Vielleicht wurde sie gelöscht oder in einer anderen Bibliothek begonnen: Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Left out because they are comments from others: {count}.</source>
        <translation>Ausgelassen, weil es Kommentare anderer sind: {count}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <extracomment>`older`: a newer answer of this copy is here, and what that one says counts. `withdrawn`: it came by an earlier answer of this copy and is not in this one any more.</extracomment>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Looks at the answer again, as that of a body.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open the library from which the round was sent out.</source>
        <translation>Öffnen Sie die Bibliothek, aus der die Runde verschickt wurde.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Places: {found} found, {changed} whose words have changed, {gone} that are gone. No comment is moved to other words.</source>
        <translation>Stellen: {found} gefunden, {changed} mit inzwischen anderem Wortlaut, {gone} nicht mehr vorhanden. Kein Kommentar wird an andere Wörter gehängt.</translation>
    </message>
    <message>
        <source>Send the answer to the person who sent out the review copy.</source>
        <translation>Senden Sie die Antwort an die Stelle, die das Prüfexemplar verschickt hat.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The answer contains comments that do not belong to it.</source>
        <translation>Die Antwort enthält Kommentare, die nicht zu ihr gehören.</translation>
    </message>
    <message>
        <source>The document of this answer is not in this library.</source>
        <translation>Das Dokument zu dieser Antwort ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>The marked words were not found: “{words}”</source>
        <translation>Die markierten Wörter sind nicht zu finden: „{words}“</translation>
    </message>
    <message>
        <source>The review round of this answer is not in this library.</source>
        <translation>Die Prüfrunde zu dieser Antwort ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>They have read it and have no comments.</source>
        <translation>Gelesen, keine Kommentare.</translation>
    </message>
    <message>
        <source>This file is not an answer to a review.</source>
        <translation>Diese Datei ist keine Antwort auf eine Prüfung.</translation>
    </message>
    <message>
        <source>This organisation was not asked. If it was, choose it above.</source>
        <translation>Diese Organisation wurde nicht angefragt. Wenn doch, wählen Sie sie oben aus.</translation>
    </message>
    <message>
        <source>Withdrawn since the last answer: {count}. They stay here.</source>
        <translation>Seit der letzten Antwort zurückgezogen: {count}. Sie bleiben hier stehen.</translation>
    </message>
    <message>
        <source>You review this document yourself.</source>
        <translation>Dieses Dokument haben Sie selbst nur zur Prüfung.</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>from an older answer</source>
        <translation>aus einer älteren Antwort</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What is said of a comment.</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer in it, stays</source>
        <translation>nicht mehr enthalten, bleibt</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>{new} new · {changed} changed · {same} already here</source>
        <translation>{new} neu · {changed} geändert · {same} schon hier</translation>
    </message>
    <message>
        <source>{round} · written on {day}</source>
        <translation>{round} · geschrieben am {day}</translation>
    </message>
    <message>
        <source>{round} · written on {day} by {person}</source>
        <translation>{round} · geschrieben am {day} von {person}</translation>
    </message>
</context>
<context>
    <name>Assessing</name>
    <message>
        <source>Choose a standard with an indicator table.</source>
        <translation>Wählen Sie einen Standard mit Kriterienkatalog.</translation>
    </message>
    <message>
        <source>Confirm the data of {school}</source>
        <translation>Daten von {school} bestätigen</translation>
    </message>
    <message>
        <source>Import completed workbooks first.</source>
        <translation>Importieren Sie zuerst ausgefüllte Arbeitsmappen.</translation>
    </message>
    <message>
        <source>Import the standard first.</source>
        <translation>Importieren Sie zuerst den Standard.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Take over {count} workbooks</source>
        <translation>
            <numerusform>{count} Arbeitsmappe importieren</numerusform>
            <numerusform>{count} Arbeitsmappen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard of this assessment is not in the library.</source>
        <translation>Der Standard zu dieser Bewertung ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>There are no assessments of this standard yet.</source>
        <translation>Zu diesem Standard gibt es noch keine Bewertungen.</translation>
    </message>
    <message>
        <source>{name} is for the same school and year; only one can count.</source>
        <translation>{name} gilt für dieselbe Schule und dasselbe Jahr; nur eine kann zählen.</translation>
    </message>
    <message>
        <source>{title} has no indicators.</source>
        <translation>„{title}“ hat keine Kriterien.</translation>
    </message>
</context>
<context>
    <name>AssociationDialog</name>
    <message>
        <source>&amp;Framework</source>
        <translation>&amp;Bezugsrahmen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Link to another goal</source>
        <translation>Mit einem anderen Ziel verknüpfen</translation>
    </message>
    <message>
        <source>Words or code of a goal</source>
        <translation>Wörter oder Nummer eines Ziels</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>A backup will be made there in a moment.</source>
        <translation>Dort wird gleich eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>A copy of the library was made and checked: {name}</source>
        <translation>Die Bibliothek wurde gesichert und die Kopie geprüft: {name}</translation>
    </message>
    <message>
        <source>Backed up today {time}</source>
        <translation>Gesichert heute {time}</translation>
    </message>
    <message>
        <source>Backed up yesterday {time}</source>
        <translation>Gesichert gestern {time}</translation>
    </message>
    <message>
        <source>Backed up {count} days ago</source>
        <translation>Gesichert vor {count} Tagen</translation>
    </message>
    <message>
        <source>Backed up {time}</source>
        <translation>Gesichert {time}</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Sicherung misslungen</translation>
    </message>
    <message>
        <source>Backups are in {folder}</source>
        <translation>Sicherungen liegen in {folder}</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <extracomment>A backup as old as this is not enough any more. Seconds of work after which closing, or else the next start, makes a backup. Seconds of work after which an open window makes one, whatever the wall clock says. Seconds in which nothing is tried again after a failure, and in which one backup is enough. How often whoever waits for a backup looks how far it is (seconds). How long a stopped backup is waited for (seconds). Settings of the library: seconds of work that no backup has yet; the failure told last.</extracomment>
        <translation>Die Bibliothek wird gesichert</translation>
    </message>
    <message>
        <source>Documents: {documents}, texts: {texts}, made {time}</source>
        <translation>Dokumente: {documents}, Texte: {texts}, erstellt {time}</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Sicherungen werden gesucht</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>A backup that is done sooner shows no dialog (seconds). How often the dialog looks how far it is (milliseconds). So long after a library was opened backups are looked for (milliseconds). How often it is asked whether one is due, and the age is said anew (milliseconds).</extracomment>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The library was restored. The previous state is in {name}.</source>
        <translation>Die Bibliothek wurde wiederhergestellt. Der Stand davor liegt in {name}.</translation>
    </message>
    <message>
        <source>There is no copy in the usual folder yet.</source>
        <translation>Im üblichen Ordner liegt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>This copy is damaged or is not a library.</source>
        <translation>Diese Sicherung ist beschädigt oder keine Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Choose another backup, or make one on another disk.</source>
        <translation>Wählen Sie eine andere Sicherung oder sichern Sie auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder for backups, on another disk.</source>
        <translation>Wählen Sie einen Ordner für Sicherungen auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>Choose another folder for backups, or ask the person who looks after the computer.</source>
        <translation>Wählen Sie einen anderen Ordner für Sicherungen, oder fragen Sie, wer den Computer betreut.</translation>
    </message>
    <message>
        <source>Choose another folder for backups.</source>
        <translation>Wählen Sie einen anderen Ordner für Sicherungen.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder for backups.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner für Sicherungen.</translation>
    </message>
    <message>
        <source>Plug in the USB stick or disk it is on, or choose another folder.</source>
        <translation>Stecken Sie den Stick oder das Laufwerk an, auf dem er liegt, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not there.</source>
        <translation>Der Ordner für Sicherungen, {folder}, ist nicht da.</translation>
    </message>
    <message>
        <source>The backup was skipped.</source>
        <translation>Die Sicherung wurde übersprungen.</translation>
    </message>
    <message>
        <source>The backup {name} cannot be used.</source>
        <extracomment>Ending of a backup. So many pages are copied between two looks at whether somebody wants it stopped; and so many steps of SQLite&apos;s machine are done between two while a copy is checked. What the system and SQLite say where a file has no room, or may not be made.</extracomment>
        <translation>Die Sicherung {name} ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used for backups: {reason}.</source>
        <translation>Im Ordner {folder} lassen sich keine Sicherungen ablegen: {reason}.</translation>
    </message>
    <message>
        <source>The library itself was not changed.</source>
        <translation>Die Bibliothek selbst wurde nicht verändert.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}.</source>
        <translation>In {folder} ist kein Platz für eine Sicherung.</translation>
    </message>
    <message>
        <source>You are not allowed to write to the backup folder {folder}.</source>
        <translation>In den Ordner für Sicherungen, {folder}, dürfen Sie nicht schreiben.</translation>
    </message>
    <message>
        <source>Your work is saved in the library; earlier backups are intact.</source>
        <translation>Ihre Arbeit ist in der Bibliothek gespeichert; frühere Sicherungen sind unversehrt.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A USB stick, a network drive or a synced folder is fine for backups: each one is a finished file that is never written to again.</source>
        <translation>Ein Stick, ein Netzlaufwerk oder ein synchronisierter Ordner ist für Sicherungen gut: Jede ist eine fertige Datei, in die nichts mehr geschrieben wird.</translation>
    </message>
    <message>
        <source>A backup is made once a day, and after an hour of work when you close the program. Many backups remain from the last days, fewer from the last months.</source>
        <translation>Einmal am Tag wird gesichert, und nach einer Stunde Arbeit auch beim Schließen des Programms. Aus den letzten Tagen bleiben viele Sicherungen, aus den letzten Monaten weniger.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups are in this folder:</source>
        <translation>Sicherungen liegen in diesem Ordner:</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>Next to the library</source>
        <translation>Neben der Bibliothek</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Restore from a copy …</source>
        <translation>Aus Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>The folder is on the same disk as the library. If that disk fails, both are lost: a USB stick or a folder on another computer is safer.</source>
        <translation>Der Ordner liegt auf demselben Laufwerk wie die Bibliothek. Geht es kaputt, ist beides verloren: Ein Stick oder ein Ordner auf einem anderen Computer ist sicherer.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>These words were not found.</source>
        <translation>Diese Wörter wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>How long typing rests before a search begins (milliseconds). More places are not shown: whoever needs them writes one more word. So many places are shown below a document. Shares of the width: list and text. The column that says who deleted a document; it is hidden where nobody said who they are.</extracomment>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Deleted documents</source>
        <translation>Gelöschte Dokumente</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Find in deleted documents</source>
        <translation>In gelöschten Dokumenten suchen</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The recycle bin is empty. What you delete in the library goes here, and you can restore it.</source>
        <translation>Der Papierkorb ist leer. Was Sie in der Bibliothek löschen, kommt hierher und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The recycle bin is never emptied automatically: a document stays here until you restore it or erase it for good.</source>
        <translation>Der Papierkorb leert sich nicht automatisch: Ein Dokument bleibt hier, bis Sie es wiederherstellen oder endgültig löschen.</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>Was im Dokument steht</translation>
    </message>
</context>
<context>
    <name>BranchOptions</name>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Ziele</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Add the public holidays of China {year}</source>
        <translation>Feiertage in China {year} eintragen</translation>
    </message>
    <message>
        <source>No day or time, or no certain year, is named in: {line}</source>
        <translation>Hier steht kein Tag, keine Uhrzeit oder kein sicheres Jahr: {line}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Terms: {terms} · days off: {free} · Saturdays or Sundays worked: {work}</source>
        <translation>Halbjahre: {terms} · freie Zeiten: {free} · geöffnete Samstage oder Sonntage: {work}</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>&amp;Days off, and Saturdays that are worked</source>
        <translation>&amp;Freie Tage und Samstage, an denen geöffnet ist</translation>
    </message>
    <message>
        <source>&amp;Terms: first and last day</source>
        <translation>&amp;Halbjahre: erster und letzter Tag</translation>
    </message>
    <message>
        <source>08:00-08:30 Morning
09:30-10:30 Outdoors</source>
        <translation>08:00–08:30 Ankommen
09:30–10:30 Draußen</translation>
    </message>
    <message>
        <source>2026-10-01 - 2026-10-07 National Day
2026-10-10 working day</source>
        <translation>2026-10-03 Tag der Deutschen Einheit
2026-12-23 – 2027-01-01 Weihnachtsferien</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>Kalender der Einrichtung</translation>
    </message>
    <message>
        <source>T&amp;imes of a day, as the rows of the week plan are called</source>
        <translation>&amp;Zeiten eines Tages, benannt wie die Zeilen des Wochenplans</translation>
    </message>
    <message>
        <source>Week plans, letters and the term plan take their dates from here. A line for each; the yearly notice on public holidays can be pasted as it is.</source>
        <translation>Wochenpläne, Elternbriefe und Halbjahresplan nehmen ihre Daten von hier. Je eine Zeile; die jährliche Bekanntmachung der Feiertage kann so eingefügt werden, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>CannotOpenDialog</name>
    <message>
        <source>Open another …</source>
        <translation>Anderen öffnen …</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rescue documents …</source>
        <translation>Dokumente retten …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Start afresh …</source>
        <translation>Neu beginnen …</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>CASE 1.0 can hold a framework in one language only.</source>
        <translation>CASE 1.0 enthält einen Bezugsrahmen nur in einer Sprache.</translation>
    </message>
    <message>
        <source>Choices: {versions}.</source>
        <translation>Möglich sind: {versions}.</translation>
    </message>
    <message>
        <source>Choose one language, or version 1.1.</source>
        <translation>Wählen Sie eine Sprache oder Version 1.1.</translation>
    </message>
    <message>
        <source>There is no CASE version {version}.</source>
        <extracomment>Goals between two reports of progress.</extracomment>
        <translation>Eine CASE-Version {version} gibt es nicht.</translation>
    </message>
    <message>
        <source>Writing the goals</source>
        <translation>Die Ziele werden geschrieben</translation>
    </message>
</context>
<context>
    <name>CaseImport</name>
    <message>
        <source>A CASE file has a part CFDocument and a part CFItems.</source>
        <translation>Eine CASE-Datei hat einen Teil CFDocument und einen Teil CFItems.</translation>
    </message>
    <message>
        <source>Ask for the file again, saved as CASE JSON.</source>
        <translation>Bitten Sie noch einmal um die Datei, gespeichert als CASE-JSON.</translation>
    </message>
    <message>
        <source>Ask the sender to correct the file.</source>
        <translation>Bitten Sie die Person, die die Datei geschickt hat, sie zu berichtigen.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Entries that are neither goals nor links and were left out: {count}.</source>
        <translation>Einträge, die weder Ziel noch Verknüpfung sind und ausgelassen wurden: {count}.</translation>
    </message>
    <message>
        <source>Fields not in the prescribed form, imported anyway: {names}.</source>
        <translation>Felder in anderer Form als vorgesehen, trotzdem importiert: {names}.</translation>
    </message>
    <message>
        <source>Fields that this program does not know were preserved: {names}.</source>
        <translation>Felder, die dieses Programm nicht kennt, bleiben erhalten: {names}.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Goals imported: {count}.</source>
        <extracomment>So many names are said; the others are counted.</extracomment>
        <translation>Importierte Ziele: {count}.</translation>
    </message>
    <message>
        <source>Goals that were in the file twice with the same words: {names}.</source>
        <translation>Ziele, die wortgleich zweimal in der Datei standen: {names}.</translation>
    </message>
    <message>
        <source>Goals with several places: {count}. They were put in the first one; the other places became links: {names}.</source>
        <translation>Ziele an mehreren Stellen: {count}. Sie stehen an der ersten; die anderen Stellen bleiben als Verknüpfungen erhalten: {names}.</translation>
    </message>
    <message>
        <source>Goals with the identifier of another goal: {count}. They were imported with identifiers of their own; links lead to the first goal in each case: {names}.</source>
        <translation>Ziele mit der Kennung eines anderen Ziels: {count}. Sie wurden importiert und bekommen eigene Kennungen; Verknüpfungen führen jeweils zum ersten Ziel: {names}.</translation>
    </message>
    <message>
        <source>Goals without a place in the tree: {count}. They were put at the top: {names}.</source>
        <translation>Ziele ohne Platz in der Gliederung: {count}. Sie stehen ganz oben: {names}.</translation>
    </message>
    <message>
        <source>Links that point outside the file: {count}. They were preserved.</source>
        <translation>Verknüpfungen, die aus der Datei hinausführen: {count}. Sie bleiben erhalten.</translation>
    </message>
    <message>
        <source>Putting the goals in order</source>
        <translation>Die Ziele werden geordnet</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Texts in languages other than Chinese, English and German ({tags}) were put under {language}.</source>
        <translation>Texte in anderen Sprachen als Chinesisch, Englisch und Deutsch ({tags}) stehen unter {language}.</translation>
    </message>
    <message>
        <source>The file does not say which framework it is; check the title.</source>
        <translation>Die Datei sagt nicht, um welchen Bezugsrahmen es geht; prüfen Sie den Titel.</translation>
    </message>
    <message>
        <source>These goals are below each other in a circle, so they do not form a tree: {names}.</source>
        <translation>Diese Ziele sind einander im Kreis untergeordnet und ergeben keine Gliederung: {names}.</translation>
    </message>
    <message>
        <source>{name} contains no framework in CASE format.</source>
        <translation>{name} enthält keinen Bezugsrahmen in der CASE-Form.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB and was not read.</source>
        <extracomment>Statuses of earlier practice and what they are called now (implementation guide 4.2). Larger files are refused (bytes); real frameworks stay below a few megabytes. Fields of a goal that have a place of their own in the payload. What translations have in common with the goal that they translate.</extracomment>
        <translation>{name} ist größer als 100 MB und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} is not a readable JSON file.</source>
        <extracomment>Fields of 1.0 that only say again where an object stands. Fields that files call by a wrong name, and that are understood all the same. What names an object: its identifier and its address.</extracomment>
        <translation>{name} ist keine lesbare JSON-Datei.</translation>
    </message>
</context>
<context>
    <name>ChangeListDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the ticked changes as text</source>
        <translation>Kopiert die angehakten Änderungen als Text</translation>
    </message>
    <message>
        <source>Form of the list</source>
        <translation>Form der Liste</translation>
    </message>
    <message>
        <source>Insert into the foreword</source>
        <translation>In das Vorwort einfügen</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>Sprache der Liste</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>Änderungsliste</translation>
    </message>
    <message>
        <source>Put the ticked changes into the foreword, in all languages of the document, as one undo step</source>
        <translation>Schreibt die angehakten Änderungen in allen Sprachen des Dokuments in das Vorwort, in einem Schritt rückgängig zu machen</translation>
    </message>
    <message>
        <source>Renumbering, editorial changes and translations are left out. Check each line, and untick what is no technical change.</source>
        <translation>Neue Nummern, redaktionelle Änderungen und Übersetzungen sind nicht dabei. Prüfen Sie jede Zeile, und nehmen Sie den Haken weg, wo es keine technische Änderung ist.</translation>
    </message>
    <message>
        <source>There are no technical changes between these two states.</source>
        <translation>Zwischen diesen beiden Ständen gibt es keine technischen Änderungen.</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Approximately</source>
        <translation>Ungefähr gleich</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Arrows choose, Enter inserts</source>
        <translation>Pfeiltasten wählen, Eingabe fügt ein</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Größer oder gleich</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Kleiner oder gleich</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>Kohlendioxid</translation>
    </message>
    <message>
        <source>Chinese dash (two places)</source>
        <translation>Chinesischer Gedankenstrich</translation>
    </message>
    <message>
        <source>Closing bracket of a year</source>
        <translation>Jahresklammer, schließend</translation>
    </message>
    <message>
        <source>Closing inner quotation mark</source>
        <translation>Einfaches Anführungszeichen, schließend</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Anführungszeichen, schließend</translation>
    </message>
    <message>
        <source>Closing title mark</source>
        <translation>Chinesisches Titelzeichen, schließend</translation>
    </message>
    <message>
        <source>Cubed</source>
        <translation>Kubik</translation>
    </message>
    <message>
        <source>Dash (one place)</source>
        <extracomment>All of them in the order of the palette.</extracomment>
        <translation>Gedankenstrich, lang</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Degree Celsius</source>
        <translation>Grad Celsius</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Geteiltzeichen</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>Auslassungspunkte</translation>
    </message>
    <message>
        <source>En dash, between numbers</source>
        <translation>Bis-Strich</translation>
    </message>
    <message>
        <source>German opening quotation mark</source>
        <translation>Deutsches Anführungszeichen, öffnend</translation>
    </message>
    <message>
        <source>Methane</source>
        <translation>Methan</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Middle dot</source>
        <translation>Mittelpunkt</translation>
    </message>
    <message>
        <source>Nitrous oxide</source>
        <translation>Distickstoffmonoxid (Lachgas)</translation>
    </message>
    <message>
        <source>Non-breaking hyphen</source>
        <translation>Geschützter Bindestrich</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>Geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>Not equal</source>
        <translation>Ungleich</translation>
    </message>
    <message>
        <source>Opening bracket of a year</source>
        <translation>Jahresklammer, öffnend</translation>
    </message>
    <message>
        <source>Opening inner quotation mark</source>
        <translation>Einfaches Anführungszeichen, öffnend</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>Anführungszeichen, öffnend</translation>
    </message>
    <message>
        <source>Opening title mark</source>
        <translation>Chinesisches Titelzeichen, öffnend</translation>
    </message>
    <message>
        <source>Per thousand</source>
        <translation>Promille</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>Plusminus</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Sonderzeichen</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Subscript two</source>
        <translation>Tiefgestellte Zwei</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>Kästchen zum Ankreuzen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Malzeichen</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>All done. Help → First steps shows this list again.</source>
        <translation>Alles geschafft. Hilfe → Erste Schritte zeigt diese Liste wieder.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Erste Schritte ausblenden</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>All chapters</source>
        <translation>Alle Kapitel</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Ask a colleague …</source>
        <translation>Jemanden fragen …</translation>
    </message>
    <message>
        <source>CCS</source>
        <translation>CCS</translation>
    </message>
    <message>
        <source>Checked while you write: {rules} rules ({families}).</source>
        <translation>Beim Schreiben geprüft: {rules} Regeln ({families}).</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>What a text has that denies something, or in Chinese keeps from it. What parts the clauses of a text: no point or comma within a number, and in German none before what other languages put on without one. What stands where a without was lost: 带, with, hat. One denial can stand for several: neither to touch nor to eat. More than one sentence. A question, or what somebody says.</extracomment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Cover and foreword</source>
        <translation>Titelblatt, Vorwort</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <extracomment>How many there are.</extracomment>
        <translation>Fehler {count}</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>So much of the words in a mend stands on its button (characters).</extracomment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Fix {count}</source>
        <translation>{count} berichtigen</translation>
    </message>
    <message>
        <source>Fix {count} …</source>
        <extracomment>Each of the three, which needs less room than words and no other language.</extracomment>
        <translation>{count} berichtigen …</translation>
    </message>
    <message>
        <source>Fix, or take back</source>
        <translation>Berichtigen oder Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>Fixed: {count}</source>
        <translation>Berichtigt: {count}</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>ICS</source>
        <translation>ICS</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Make a reference</source>
        <translation>Verweisung setzen</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <extracomment>Room beside the names in the list of a field (pixels).</extracomment>
        <translation>Es ist kein Dokument geöffnet.</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Hinweise {count}</translation>
    </message>
    <message>
        <source>Nothing of what was found fits this choice.</source>
        <translation>Zu dieser Auswahl passt kein Prüfhinweis.</translation>
    </message>
    <message>
        <source>Nothing was found at the cursor.</source>
        <translation>Am Cursor wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Provision verbs</source>
        <extracomment>What families of rules are called, in the order of the catalogue.</extracomment>
        <translation>Modalverben</translation>
    </message>
    <message>
        <source>Reading the drafting rules …</source>
        <extracomment>Writing rests so long before the rules are asked (milliseconds). Seconds of work at a time. Somebody rests so long in a sentence before its new findings are shown (milliseconds).
----------
A window that was opened is at rest after so long (milliseconds).</extracomment>
        <translation>Regeln werden gelesen …</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Save the list of waivers</source>
        <translation>Liste der Ausnahmen speichern</translation>
    </message>
    <message>
        <source>Save the report of the checks</source>
        <translation>Prüfbericht speichern</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Tables and figures</source>
        <translation>Tabellen und Bilder</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>What is done with a finding that is let stand, in the place of mending it.</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>The text has changed since; the list shows what is found now.</source>
        <translation>Der Text ist inzwischen geändert; die Liste zeigt, was jetzt gefunden wird.</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Themenprojekt</translation>
    </message>
    <message>
        <source>There are no rules for this document.</source>
        <translation>Für dieses Dokument gibt es keine Regeln.</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>Kapitel hier</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Ausnahme …</translation>
    </message>
    <message>
        <source>Waived {count}</source>
        <translation>Ausnahmen {count}</translation>
    </message>
    <message>
        <source>Warnings {count}</source>
        <translation>Warnungen {count}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>Write “{words}”</source>
        <translation>„{words}“ schreiben</translation>
    </message>
    <message>
        <source>a chapter with the provisions themselves</source>
        <translation>ein Abschnitt mit den Festlegungen selbst</translation>
    </message>
    <message>
        <source>a mark that belongs elsewhere</source>
        <translation>ein Zeichen, das hier nicht hingehört</translation>
    </message>
    <message>
        <source>a third level of a list</source>
        <extracomment>Signs that end a sentence; a full stop of an abbreviation stays. What items and the last of them may end with; the first is proposed. What may stand below a marker.</extracomment>
        <translation>eine dritte Listenebene</translation>
    </message>
    <message>
        <source>date of entry into force</source>
        <translation>Datum des Inkrafttretens</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>Ausgabedatum</translation>
    </message>
    <message>
        <source>drafting organisations</source>
        <translation>erarbeitende Organisationen</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>What one finding of a severity is.</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>foreword</source>
        <translation>Vorwort</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>main drafters</source>
        <translation>Hauptverfasser</translation>
    </message>
    <message>
        <source>normative references</source>
        <translation>normative Verweisungen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Anwendungsbereich</translation>
    </message>
    <message>
        <source>terms and definitions</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>who proposed it</source>
        <extracomment>What each fixed sentence has to keep when a group words it anew.</extracomment>
        <translation>vorschlagende Stelle</translation>
    </message>
    <message>
        <source>{finding} Reason: {reason}</source>
        <translation>{finding} Begründung: {reason}</translation>
    </message>
</context>
<context>
    <name>ChooseDocumentDialog</name>
    <message>
        <source>Another document</source>
        <translation>Ein anderes Dokument</translation>
    </message>
    <message>
        <source>Documents of the same kind</source>
        <translation>Dokumente derselben Art</translation>
    </message>
    <message>
        <source>There is no other document of this kind in the library.</source>
        <translation>In der Bibliothek gibt es kein anderes Dokument dieser Art.</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
</context>
<context>
    <name>ChooseDraftsDialog</name>
    <message>
        <source>&amp;Leading draft</source>
        <translation>&amp;Führende Fassung</translation>
    </message>
    <message>
        <source>&amp;Second draft</source>
        <translation>&amp;Zweite Fassung</translation>
    </message>
    <message>
        <source>&amp;Third draft</source>
        <translation>&amp;Dritte Fassung</translation>
    </message>
    <message>
        <source>Align drafts side by side</source>
        <translation>Sprachfassungen nebeneinanderlegen</translation>
    </message>
    <message>
        <source>Language of the first draft</source>
        <translation>Sprache der führenden Fassung</translation>
    </message>
    <message>
        <source>Language of the second draft</source>
        <translation>Sprache der zweiten Fassung</translation>
    </message>
    <message>
        <source>Language of the third draft</source>
        <translation>Sprache der dritten Fassung</translation>
    </message>
    <message>
        <source>Open a draft from a &amp;file …</source>
        <translation>Fassung aus Da&amp;tei nehmen …</translation>
    </message>
    <message>
        <source>The same document in two or three languages. What belongs together is found automatically; you check the doubtful places and correct them. The drafts stay as they are.</source>
        <translation>Dasselbe Dokument in zwei oder drei Sprachen. Zusammengehöriges wird automatisch gefunden; Sie sehen die fraglichen Stellen durch und berichtigen sie. Die Fassungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Which drafts belong together?</source>
        <translation>Welche Fassungen gehören zusammen?</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>A backup of your work is being made before the program closes.</source>
        <translation>Bevor das Programm schließt, wird Ihre Arbeit gesichert.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Programm wird geschlossen</translation>
    </message>
    <message>
        <source>Everything is saved. If you skip it, the backup is made at the next start.</source>
        <translation>Alles ist gespeichert. Wenn Sie überspringen, wird beim nächsten Start gesichert.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Skip and close</source>
        <translation>Überspringen und schließen</translation>
    </message>
</context>
<context>
    <name>Combining</name>
    <message>
        <source>Both come from one state. Changes of the other one that fit: {fitting}. Places for you to decide: {waiting}. The other document stays in the library.</source>
        <translation>Beide gehen auf einen gemeinsamen Stand zurück. Änderungen des anderen, die passen: {fitting}. Von Ihnen zu entscheiden: {waiting}. Das andere Dokument bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Bring the plan to its classes: {count}?</source>
        <translation>Den Plan an die Gruppen weitergeben: {count}?</translation>
    </message>
    <message>
        <source>Bring “{other}” into “{own}”?</source>
        <translation>„{other}“ in „{own}“ zusammenführen?</translation>
    </message>
    <message>
        <source>Changes that fit: {fitting}. Places for you to decide: {waiting}. What a class changed itself stays.</source>
        <translation>Änderungen, die passen: {fitting}. Stellen, die Sie entscheiden: {waiting}. Was eine Gruppe selbst geändert hat, bleibt.</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Combine with another document</source>
        <translation>Mit einem anderen Dokument zusammenführen</translation>
    </message>
    <message>
        <source>Combined automatically: {automatic}. For you to decide: {waiting}.</source>
        <translation>Automatisch zusammengeführt: {automatic}. Von Ihnen zu entscheiden: {waiting}.</translation>
    </message>
    <message>
        <source>Comparing the documents</source>
        <translation>Die Dokumente werden verglichen</translation>
    </message>
    <message>
        <source>No state is known from which both come, so nothing changes before you decide. Places that differ: {waiting}. The other document stays in the library.</source>
        <translation>Es ist kein gemeinsamer Stand bekannt; darum ändert sich nichts, bevor Sie entscheiden. Stellen, die sich unterscheiden: {waiting}. Das andere Dokument bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>The classes have all of the plan.</source>
        <translation>Die Gruppen haben alles aus dem Plan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>20, 30, 40, 50, 60 or the name of a stage.</source>
        <translation>20, 30, 40, 50, 60 oder der Name einer Entwurfsstufe.</translation>
    </message>
    <message>
        <source>20, 30, 40, 50, 60 or the name of a stage; without it, the stage is only shown.</source>
        <translation>20, 30, 40, 50, 60 oder der Name einer Entwurfsstufe; sonst nur ansehen.</translation>
    </message>
    <message>
        <source>A Word file, a workbook or a CASE file; it is never changed.</source>
        <translation>Eine Word-Datei, eine Arbeitsmappe oder eine CASE-Datei; sie wird nie verändert.</translation>
    </message>
    <message>
        <source>A Word file, from any program; it is never changed.</source>
        <translation>Eine Word-Datei aus beliebigem Programm; sie wird nie verändert.</translation>
    </message>
    <message>
        <source>A Word form as you received it, to be filled in as a copy.</source>
        <translation>Ein erhaltenes Word-Formular, das als Kopie ausgefüllt wird.</translation>
    </message>
    <message>
        <source>A cell cannot be removed from its table.</source>
        <translation>Eine Zelle lässt sich nicht aus ihrer Tabelle löschen.</translation>
    </message>
    <message>
        <source>A copy that backup made.</source>
        <translation>Eine Kopie, die der Befehl backup angelegt hat.</translation>
    </message>
    <message>
        <source>A document as it is now: ID; as it was in a version, by its name or id: ID@VERSION; or as it is in an exchange file: FILE.cstudio.</source>
        <translation>Ein Dokument, wie es jetzt ist: ID; wie es in einer Fassung war (Name oder Kennung): ID@VERSION; oder wie es in einer Austauschdatei ist: FILE.cstudio.</translation>
    </message>
    <message>
        <source>A downloaded file, with SHA256SUMS and its signature next to it.</source>
        <translation>Eine heruntergeladene Datei; SHA256SUMS und die Signatur liegen daneben.</translation>
    </message>
    <message>
        <source>A draft that was exported here and edited in Word.</source>
        <translation>Ein Entwurf, der hier exportiert und in Word bearbeitet wurde.</translation>
    </message>
    <message>
        <source>A draft with comments, a completed form or the log.</source>
        <translation>Ein Entwurf mit Kommentaren, ein ausgefülltes Formular oder die Kommentarliste.</translation>
    </message>
    <message>
        <source>A file that pack-library made; it is never changed.</source>
        <translation>Eine Bibliothek, wie pack-library sie packt; die Datei wird nie geändert.</translation>
    </message>
    <message>
        <source>A folder for the files; those of the last time are replaced.</source>
        <translation>Ein Ordner für die Dateien; die vom letzten Mal werden ersetzt.</translation>
    </message>
    <message>
        <source>A folder that all can open, or a database as postgresql://name@server/database.</source>
        <translation>Ein Ordner, den alle öffnen können, oder eine Datenbank wie postgresql://Name@Server/Datenbank.</translation>
    </message>
    <message>
        <source>A number such as 7.2.1 or Table 2, a heading, or the id of a node.</source>
        <translation>Eine Nummer wie 7.2.1 oder Tabelle 2, eine Überschrift oder eine Kennung.</translation>
    </message>
    <message>
        <source>A number such as 7.2.1, a heading, or the id of a node; one that is gone by its id or the number that it had.</source>
        <translation>Eine Nummer wie 7.2.1, eine Überschrift oder eine Kennung; was gelöscht ist, mit Kennung oder früherer Nummer.</translation>
    </message>
    <message>
        <source>A paragraph for the minutes; repeat for each one.</source>
        <translation>Ein Absatz für das Protokoll, einmal je Absatz.</translation>
    </message>
    <message>
        <source>A standard for all its schools, or one assessment.</source>
        <translation>Ein Standard für alle seine Schulen oder eine einzelne Bewertung.</translation>
    </message>
    <message>
        <source>A text file with days off and working days, or with the yearly notice.</source>
        <translation>Eine Textdatei mit freien Tagen und Arbeitstagen oder mit der jährlichen Bekanntmachung.</translation>
    </message>
    <message>
        <source>A text file with the times of a day, as 08:00–08:30 Morning.</source>
        <translation>Eine Textdatei mit den Zeiten eines Tages, etwa 08:00–08:30 Ankommen.</translation>
    </message>
    <message>
        <source>A theme unit; without it, all of the term.</source>
        <translation>Ein Themenprojekt; ohne Angabe alle des Halbjahrs.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Add --choose mine, --choose theirs, --choose both, or --text TEXT.</source>
        <translation>Ergänzen Sie --choose mine, --choose theirs, --choose both oder --text TEXT.</translation>
    </message>
    <message>
        <source>Add documents that somebody sent, review copies and answers to them, or update them.</source>
        <translation>Erhaltene Dokumente, Prüfexemplare und Antworten darauf hinzufügen oder auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>Add one of --behind, --before and --into.</source>
        <translation>Ergänzen Sie --behind, --before oder --into.</translation>
    </message>
    <message>
        <source>Add the further theme units, too.</source>
        <translation>Auch die weiteren Themenprojekte hinzufügen.</translation>
    </message>
    <message>
        <source>Add the public holidays of China of a year.</source>
        <translation>Die Feiertage in China eines Jahres hinzufügen.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Also export the drafts into this folder.</source>
        <translation>Auch die Entwürfe in diesen Ordner exportieren.</translation>
    </message>
    <message>
        <source>Also send observations of children.</source>
        <translation>Auch Beobachtungen von Kindern weitergeben.</translation>
    </message>
    <message>
        <source>Also where references, footnotes or formulas of the text are lost.</source>
        <translation>Auch wenn Verweise, Fußnoten oder Formeln des Textes verloren gehen.</translation>
    </message>
    <message>
        <source>Also write the invitation as a page for printing (.docx or .pdf).</source>
        <translation>Die Einladung auch als Seite zum Drucken schreiben (.docx oder .pdf).</translation>
    </message>
    <message>
        <source>Also write the new document into this file.</source>
        <translation>Das neue Dokument auch in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>An exchange file (.cstudio); it is never changed.</source>
        <translation>Eine Austauschdatei (.cstudio); sie wird nie verändert.</translation>
    </message>
    <message>
        <source>An option of the format, as name=value, such as pages=no.</source>
        <translation>Eine Option des Formats als Name=Wert, etwa pages=no.</translation>
    </message>
    <message>
        <source>Answer that there are no comments.</source>
        <translation>Antworten, dass es keine Kommentare gibt.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Apply every change that is certain; conflicts and mass deletions are left to you.</source>
        <translation>Alle sicheren Änderungen übernehmen; Konflikte und massenhafte Löschungen bleiben liegen.</translation>
    </message>
    <message>
        <source>Apply mass deletions as well.</source>
        <translation>Auch massenhafte Löschungen übernehmen.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Angaben:</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>At work now: {names}</source>
        <translation>Gerade an der Arbeit: {names}</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>Characters of a comment in a line. Instead of the name of a round: none.</extracomment>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Bring what another document of the library has into a document.</source>
        <translation>Den Inhalt eines anderen Dokuments der Bibliothek in ein Dokument zusammenführen.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Carried: {agreed} of {voters} agreed, {needed} needed.</source>
        <translation>Angenommen: {agreed} von {voters} stimmen zu, nötig sind {needed}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed here, not sent yet: {titles}</source>
        <translation>Hier geändert, noch nicht gesendet: {titles}</translation>
    </message>
    <message>
        <source>Check a document against the drafting rules.</source>
        <translation>Ein Dokument nach den Gestaltungsregeln prüfen.</translation>
    </message>
    <message>
        <source>Check it with --preview; if it is one, say so with --as {kind}.</source>
        <translation>Sehen Sie mit --preview hinein; ist es doch einer, sagen Sie es mit --as {kind}.</translation>
    </message>
    <message>
        <source>Check whether a setup file is as its publisher made it.</source>
        <translation>Prüfen, ob eine Installationsdatei so ist, wie der Herausgeber sie gemacht hat.</translation>
    </message>
    <message>
        <source>Choices: {choices}.</source>
        <translation>Möglich sind: {choices}.</translation>
    </message>
    <message>
        <source>Choices: {names}.</source>
        <translation>Möglich sind: {names}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie eine andere Stelle.</translation>
    </message>
    <message>
        <source>Choose with --choose.</source>
        <translation>Wählen Sie mit --choose.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments: {comments}, tracked changes: {changes}</source>
        <translation>Kommentare: {comments}, Änderungen: {changes}</translation>
    </message>
    <message>
        <source>Compare an edited draft with what was exported; --accept-all applies the changes.</source>
        <translation>Einen bearbeiteten Entwurf mit dem Exportierten vergleichen; --accept-all übernimmt die Änderungen.</translation>
    </message>
    <message>
        <source>Completed workbooks; they are never changed.</source>
        <translation>Ausgefüllte Arbeitsmappen; sie werden nie verändert.</translation>
    </message>
    <message>
        <source>Count units of one age group: small, middle, large, mixed.</source>
        <translation>Nur Projekte einer Altersgruppe zählen: small, middle, large, mixed.</translation>
    </message>
    <message>
        <source>Count units of one learning area, such as science.</source>
        <translation>Nur Projekte eines Bildungsbereichs zählen, etwa science.</translation>
    </message>
    <message>
        <source>Count units of one topic, such as waste.</source>
        <translation>Nur Projekte eines Themenfelds zählen, etwa waste.</translation>
    </message>
    <message>
        <source>Create a group in a folder or in a database.</source>
        <translation>Eine Gruppe in einem Ordner oder einer Datenbank anlegen.</translation>
    </message>
    <message>
        <source>Create an empty library.</source>
        <translation>Eine leere Bibliothek anlegen.</translation>
    </message>
    <message>
        <source>Create the Excel workbook in which a school is assessed.</source>
        <translation>Die Excel-Arbeitsmappe erstellen, in der eine Schule bewertet wird.</translation>
    </message>
    <message>
        <source>Create the files to send to those asked in the latest review round.</source>
        <translation>Die Dateien für alle Angefragten der neuesten Prüfrunde schreiben.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Damaged in the old library:</source>
        <translation>Beschädigt in der alten Bibliothek:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decide which text a place gets that both sides changed.</source>
        <translation>Entscheiden, was an einer Stelle steht, die beide Seiten geändert haben.</translation>
    </message>
    <message>
        <source>Decided. Places that still wait: {waiting}.</source>
        <translation>Entschieden. Noch zu entscheidende Stellen: {waiting}.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted in the group: {titles}</source>
        <translation>In der Gruppe gelöscht: {titles}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Did you mean {name}? {help}</source>
        <translation>Meinten Sie {name}? {help}</translation>
    </message>
    <message>
        <source>Do it even if something is still missing.</source>
        <translation>Auch wenn noch etwas fehlt.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents recovered completely, into {place}: {whole} of {count}.</source>
        <translation>Vollständig gerettete Dokumente, in {place}: {whole} von {count}.</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Dokumente: {count}</translation>
    </message>
    <message>
        <source>Erase a document, text or picture for good.</source>
        <translation>Ein Dokument, einen Text oder ein Bild endgültig löschen.</translation>
    </message>
    <message>
        <source>Erase now; without it, the command only lists what would be erased and where copies remain.</source>
        <translation>Löschen; ohne dies wird nur genannt, was verschwände und wo es noch liegt.</translation>
    </message>
    <message>
        <source>Erase the pictures of this figure or photo, by its id.</source>
        <translation>Die Bilder dieser Abbildung oder dieses Fotos endgültig löschen, nach der Kennung.</translation>
    </message>
    <message>
        <source>Erase this text of it alone, by its id; search names it.</source>
        <translation>Nur diesen Text daraus endgültig löschen, nach seiner Kennung; search nennt sie.</translation>
    </message>
    <message>
        <source>Errors: {errors}. Warnings: {warnings}. Notes: {notes}. Waived: {waived}.</source>
        <translation>Fehler: {errors}. Warnungen: {warnings}. Hinweise: {notes}. Ausnahmen: {waived}.</translation>
    </message>
    <message>
        <source>Everything you shared has been sent.</source>
        <translation>Alles, was Sie teilen, ist gesendet.</translation>
    </message>
    <message>
        <source>Export documents to a file for another program.</source>
        <extracomment>Formats that can be named; a school form is asked for by its own name.</extracomment>
        <translation>Dokumente in eine Datei für ein anderes Programm exportieren.</translation>
    </message>
    <message>
        <source>Export the comments to a form, the log or a draft.</source>
        <translation>Die Kommentare in ein Formular, die Kommentarliste oder einen Entwurf schreiben.</translation>
    </message>
    <message>
        <source>Export the matrix and its gaps as an Excel workbook.</source>
        <translation>Matrix und Lücken als Excel-Arbeitsmappe schreiben.</translation>
    </message>
    <message>
        <source>Export the results of schools to a Word, PDF or Excel file.</source>
        <translation>Ergebnisse der Schulen in eine Word-, PDF- oder Excel-Datei schreiben.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files or documents of the library; the first one leads.</source>
        <translation>Dateien oder Dokumente der Bibliothek; das erste führt.</translation>
    </message>
    <message>
        <source>Fill the library with the samples.</source>
        <translation>Die Beispiele in die Bibliothek legen.</translation>
    </message>
    <message>
        <source>Fill this school form, by its name.</source>
        <translation>Dieses Formular der Einrichtung ausfüllen (Name).</translation>
    </message>
    <message>
        <source>Find words in all documents.</source>
        <translation>Wörter in allen Dokumenten suchen.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Prüfhinweis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Prüfhinweise</translation>
    </message>
    <message>
        <source>Findings that fit: {count}.</source>
        <translation>Passende Prüfhinweise: {count}.</translation>
    </message>
    <message>
        <source>First and last day of a term, as 2026-09-01..2027-01-22.</source>
        <translation>Erster und letzter Tag eines Halbjahrs, etwa 2026-09-01..2027-01-22.</translation>
    </message>
    <message>
        <source>Folder for the copy; by default the backup folder.</source>
        <translation>Ordner für die Sicherung; sonst der Ordner für Sicherungen.</translation>
    </message>
    <message>
        <source>Folder to look in; by default the backup folder.</source>
        <translation>Ordner, in dem gesucht wird; sonst der Ordner für Sicherungen.</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>For whom it waits; it may be somebody who left.</source>
        <translation>Auf wen es wartet; auch jemand, der die Gruppe verlassen hat.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Give a member another role, in the group or in one document.</source>
        <translation>Einem Mitglied eine andere Rolle geben, in der Gruppe oder in einem Dokument.</translation>
    </message>
    <message>
        <source>Give it to a member who lost theirs; administrators may.</source>
        <translation>Einem Mitglied geben, das seines verloren hat; das darf, wer verwaltet.</translation>
    </message>
    <message>
        <source>Give the last day, or how long, not both.</source>
        <translation>Geben Sie den letzten Tag oder die Dauer an, nicht beides.</translation>
    </message>
    <message>
        <source>Give your account on the server another password.</source>
        <translation>Dem eigenen Konto auf dem Server ein anderes Passwort geben.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Group: {place}</source>
        <translation>Gruppe: {place}</translation>
    </message>
    <message>
        <source>Hand over to another member what waits for a member.</source>
        <translation>Einem anderen Mitglied übergeben, was auf ein Mitglied wartet.</translation>
    </message>
    <message>
        <source>How many agreed, disagreed and abstained: 9,2,1</source>
        <translation>Wie viele zustimmten, ablehnten und sich enthielten: 9,2,1</translation>
    </message>
    <message>
        <source>How many days are given.</source>
        <translation>Wie viele Tage gegeben werden.</translation>
    </message>
    <message>
        <source>How many documents and events to show at most.</source>
        <translation>Wie viele Dokumente und Ereignisse höchstens gezeigt werden.</translation>
    </message>
    <message>
        <source>How many months are given.</source>
        <translation>Wie viele Monate gegeben werden.</translation>
    </message>
    <message>
        <source>How many of those present are drafters, who have no vote.</source>
        <translation>Wie viele der Anwesenden Verfassende sind: keine Stimme.</translation>
    </message>
    <message>
        <source>How many places to show at most.</source>
        <translation>Höchstzahl der gezeigten Stellen.</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Stands before a title that does not fit its seal.
----------
More places are not looked at.</extracomment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Id of a decision, or its beginning.</source>
        <translation>Kennung einer Entscheidung oder deren Anfang.</translation>
    </message>
    <message>
        <source>Id or title of a standard with indicators.</source>
        <translation>Kennung oder Titel eines Standards mit Kriterien.</translation>
    </message>
    <message>
        <source>Id, beginning of an id, or title of a deleted document.</source>
        <translation>Kennung, Anfang einer Kennung oder Titel eines gelöschten Dokuments.</translation>
    </message>
    <message>
        <source>Id, beginning of an id, or title of a document.</source>
        <extracomment>Makes a value of what is typed; raises ValueError if it does not fit.</extracomment>
        <translation>Kennung, Anfang einer Kennung oder Titel eines Dokuments.</translation>
    </message>
    <message>
        <source>Id, beginning of an id, or title of a framework.</source>
        <translation>Kennung, Anfang der Kennung oder Titel eines Bezugsrahmens.</translation>
    </message>
    <message>
        <source>Import a file from another program.</source>
        <translation>Eine Datei eines anderen Programms importieren.</translation>
    </message>
    <message>
        <source>Import completed workbooks, score them and keep the results.</source>
        <translation>Ausgefüllte Arbeitsmappen importieren, auswerten und die Ergebnisse behalten.</translation>
    </message>
    <message>
        <source>Import it even if the form names another document.</source>
        <translation>Auch importieren, wenn das Formular ein anderes Dokument nennt.</translation>
    </message>
    <message>
        <source>Import it, then compare the documents.</source>
        <translation>Importieren Sie sie und vergleichen Sie dann die Dokumente.</translation>
    </message>
    <message>
        <source>Import what a reviewer sent.</source>
        <translation>Importieren, was Prüfende zurückgeschickt haben.</translation>
    </message>
    <message>
        <source>In single documents</source>
        <translation>In einzelnen Dokumenten</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In which language: zh, en or de.</source>
        <translation>In welcher Sprache: zh, en oder de.</translation>
    </message>
    <message>
        <source>Include people’s names, not only their organisations.</source>
        <translation>Auch Personen nennen, nicht nur ihre Organisationen.</translation>
    </message>
    <message>
        <source>Include the names of people who commented, not only their organisations.</source>
        <translation>Die Personen nennen, die kommentiert haben, nicht nur ihre Organisationen.</translation>
    </message>
    <message>
        <source>Insert a clause, paragraph or other part beside a place.</source>
        <translation>Einen Abschnitt, Absatz oder anderen Teil neben einer Stelle einfügen.</translation>
    </message>
    <message>
        <source>Invite somebody to the group on a server.</source>
        <translation>Jemanden in die Gruppe auf einem Server einladen.</translation>
    </message>
    <message>
        <source>Invite this person as its administrator, instead of joining with this library.</source>
        <translation>Diese Person als Verwaltung einladen, statt mit dieser Bibliothek beizutreten.</translation>
    </message>
    <message>
        <source>It cannot come back to its place: what held it is gone.</source>
        <translation>Es kann nicht an seine Stelle zurück: Was es enthielt, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It cannot stand in this place.</source>
        <translation>An dieser Stelle kann es nicht stehen.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>Es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>It was the same in that version.</source>
        <translation>In dieser Fassung war es genauso.</translation>
    </message>
    <message>
        <source>Its code, such as DE, with which the numbers of its comments begin.</source>
        <translation>Das Kürzel der Organisation, etwa DE, mit dem die Nummern ihrer Kommentare beginnen.</translation>
    </message>
    <message>
        <source>Its text; - reads the standard input.</source>
        <translation>Der Text dazu; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Join a group with this library.</source>
        <translation>Mit dieser Bibliothek einer Gruppe beitreten.</translation>
    </message>
    <message>
        <source>Judge as at this stage: 20, 30, 40, 50, 60 or the name of a stage; without it, at the stage of the document.</source>
        <translation>Wie in dieser Entwurfsstufe beurteilen: 20, 30, 40, 50, 60 oder ihr Name; sonst in der des Dokuments.</translation>
    </message>
    <message>
        <source>Keep backups in this folder from now on.</source>
        <translation>Sicherungen von nun an in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Keep backups next to the library again.</source>
        <translation>Sicherungen wieder neben der Bibliothek ablegen.</translation>
    </message>
    <message>
        <source>Keep documents in this library only from now on.</source>
        <translation>Dokumente von jetzt an nur in dieser Bibliothek behalten.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of document: standard, unit, framework or glossary.</source>
        <translation>Art des Dokuments: standard, unit (Themenprojekt), framework (Bezugsrahmen) oder glossary (Glossar).</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the file: zh, en or de.</source>
        <translation>Sprache der Datei: zh, en oder de.</translation>
    </message>
    <message>
        <source>Language of the letter; by default that of the recipient.</source>
        <translation>Sprache des Schreibens, sonst die der Empfänger.</translation>
    </message>
    <message>
        <source>Language of the program: zh, en or de.</source>
        <translation>Sprache des Programms: zh, en oder de.</translation>
    </message>
    <message>
        <source>Language of the report: zh, en or de.</source>
        <translation>Sprache des Berichts: zh, en oder de.</translation>
    </message>
    <message>
        <source>Language of the text: zh, en or de.</source>
        <translation>Sprache des Textes: zh, en oder de.</translation>
    </message>
    <message>
        <source>Language of the text: zh, en or de; by default the leading one.</source>
        <translation>Sprache des Textes: zh, en oder de; sonst die führende.</translation>
    </message>
    <message>
        <source>Language of the workbook: zh, en or de.</source>
        <translation>Sprache der Arbeitsmappe: zh, en oder de.</translation>
    </message>
    <message>
        <source>Languages, such as zh or zh,en.</source>
        <translation>Sprachen, etwa zh oder zh,en.</translation>
    </message>
    <message>
        <source>Leave out --text, and write with set afterwards.</source>
        <translation>Lassen Sie --text weg und schreiben Sie danach mit set.</translation>
    </message>
    <message>
        <source>Leave out earlier versions and comments.</source>
        <translation>Frühere Fassungen und Kommentare weglassen.</translation>
    </message>
    <message>
        <source>Leave the group; all documents stay in this library.</source>
        <translation>Die Gruppe verlassen; alle Dokumente bleiben in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Leave their numbers in the text as they are, or add --plain.</source>
        <translation>Lassen Sie ihre Nummern im Text, wie sie sind, oder ergänzen Sie --plain.</translation>
    </message>
    <message>
        <source>Leave though something was not shared.</source>
        <translation>Auch verlassen, wenn etwas nicht geteilt wurde.</translation>
    </message>
    <message>
        <source>Let a member go; name and work stay.</source>
        <translation>Ein Mitglied entlassen; Name und Arbeit bleiben.</translation>
    </message>
    <message>
        <source>Let one place of a document be as it was in a version.</source>
        <translation>Eine Stelle eines Dokuments auf den Stand einer Fassung bringen.</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Of long lines so much is shown in a table.</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>List all documents.</source>
        <translation>Alle Dokumente auflisten.</translation>
    </message>
    <message>
        <source>List the comments on a document.</source>
        <translation>Die Kommentare zu einem Dokument auflisten.</translation>
    </message>
    <message>
        <source>List the copies of the library, the newest first.</source>
        <translation>Die Sicherungen der Bibliothek auflisten, die neueste zuerst.</translation>
    </message>
    <message>
        <source>List the deleted documents in the recycle bin.</source>
        <translation>Die gelöschten Dokumente im Papierkorb auflisten.</translation>
    </message>
    <message>
        <source>List the review rounds of a standard.</source>
        <translation>Die Prüfrunden eines Standards auflisten.</translation>
    </message>
    <message>
        <source>List the versions of a document, the newest first.</source>
        <translation>Die Fassungen eines Dokuments auflisten, die neueste zuerst.</translation>
    </message>
    <message>
        <source>List what both sides changed and somebody has to decide.</source>
        <translation>Auflisten, was beide Seiten geändert haben und jemand entscheiden muss.</translation>
    </message>
    <message>
        <source>List what differs between two states of a document.</source>
        <translation>Auflisten, worin sich zwei Stände eines Dokuments unterscheiden.</translation>
    </message>
    <message>
        <source>List which findings of a document are waived, why and by whom.</source>
        <translation>Auflisten, welche Ausnahmen es für Prüfhinweise eines Dokuments gibt, warum und von wem.</translation>
    </message>
    <message>
        <source>List who belongs to the group and what each may do.</source>
        <translation>Auflisten, wer zur Gruppe gehört und was jeder darf.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Make a checked copy of the library.</source>
        <translation>Die Bibliothek sichern und die Kopie prüfen.</translation>
    </message>
    <message>
        <source>Make a unit for each parallel class from a theme unit.</source>
        <translation>Aus einem Themenprojekt je Parallelgruppe ein Projekt machen.</translation>
    </message>
    <message>
        <source>Make one document from drafts in two or three languages.</source>
        <translation>Aus Fassungen in zwei oder drei Sprachen ein Dokument machen.</translation>
    </message>
    <message>
        <source>Make this the person who works in the library from now on.</source>
        <translation>Von jetzt an arbeitet diese Person in der Bibliothek.</translation>
    </message>
    <message>
        <source>Merge documents that somebody sent with those of the library.</source>
        <translation>Empfangene Dokumente mit denen der Bibliothek zusammenführen.</translation>
    </message>
    <message>
        <source>Merged: {automatic}. To decide: {waiting}.</source>
        <translation>Zusammengeführt: {automatic}. Zu entscheiden: {waiting}.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Missing for the next stage of {title}: {count}</source>
        <translation>Bis zur nächsten Entwurfsstufe von {title} fehlt: {count}</translation>
    </message>
    <message>
        <source>Missing: {count}; the list in the folder names all.</source>
        <translation>Es fehlen: {count}; die Liste im Ordner nennt alle.</translation>
    </message>
    <message>
        <source>Move a place of a document with all below it.</source>
        <translation>Eine Stelle eines Dokuments mit allem darunter verschieben.</translation>
    </message>
    <message>
        <source>Move rows in the window, in the table itself.</source>
        <translation>Verschieben Sie Zeilen im Fenster, in der Tabelle selbst.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a clause by its number, or a text by its id from check --json.</source>
        <translation>Nennen Sie einen Abschnitt mit seiner Nummer oder einen Text mit seiner Kennung aus check --json.</translation>
    </message>
    <message>
        <source>Name a number such as 7.2.1 or Table 2, or an id; compare and search list ids.</source>
        <translation>Nennen Sie eine Nummer wie 7.2.1 oder Tabelle 2 oder eine Kennung; compare und search nennen Kennungen.</translation>
    </message>
    <message>
        <source>Name a place in it, such as the second paragraph.</source>
        <translation>Nennen Sie eine Stelle darin, etwa den zweiten Absatz.</translation>
    </message>
    <message>
        <source>Name a place in it.</source>
        <translation>Nennen Sie eine Stelle darin.</translation>
    </message>
    <message>
        <source>Name an organisation: --ask ORGANISATION</source>
        <translation>Nennen Sie eine Organisation: --ask ORGANISATION</translation>
    </message>
    <message>
        <source>Name another place with --workspace.</source>
        <translation>Geben Sie mit --workspace einen anderen Ort an.</translation>
    </message>
    <message>
        <source>Name one by the beginning of its id.</source>
        <translation>Nennen Sie eines davon mit dem Anfang seiner Kennung.</translation>
    </message>
    <message>
        <source>Name one with --at, --lang and --text, or waive all of them with --scope clause or --scope document.</source>
        <translation>Nennen Sie einen mit --at, --lang und --text, oder machen Sie für alle des Abschnitts (--scope clause) oder des Dokuments (--scope document) eine Ausnahme.</translation>
    </message>
    <message>
        <source>Name or date of a meeting (2026-05-07); by default the last one.</source>
        <translation>Name oder Tag einer Sitzung (2026-05-07); sonst die letzte.</translation>
    </message>
    <message>
        <source>Name or id of the version, or the beginning of its id.</source>
        <translation>Name oder Kennung der Fassung, oder der Anfang der Kennung.</translation>
    </message>
    <message>
        <source>Name two states of one document: ID@VERSION and ID.</source>
        <translation>Nennen Sie zwei Stände eines Dokuments: ID@FASSUNG und ID.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No calendar was written in this library yet.</source>
        <translation>In dieser Bibliothek steht noch kein Kalender.</translation>
    </message>
    <message>
        <source>No day or time is named in: {line}</source>
        <translation>Hier steht kein Tag und keine Uhrzeit: {line}</translation>
    </message>
    <message>
        <source>No document of this file is in the library.</source>
        <translation>Kein Dokument dieser Datei ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>No finding is waived.</source>
        <translation>Es gibt keine Ausnahmen.</translation>
    </message>
    <message>
        <source>No organisation to ask was given.</source>
        <translation>Es ist keine Organisation angegeben, die gefragt wird.</translation>
    </message>
    <message>
        <source>No text is to be decided in this place.</source>
        <translation>An dieser Stelle ist kein Text zu entscheiden.</translation>
    </message>
    <message>
        <source>Not all there yet: {titles}</source>
        <translation>Noch nicht ganz da: {titles}</translation>
    </message>
    <message>
        <source>Not carried: {agreed} of {voters} agreed, {needed} needed.</source>
        <translation>Nicht angenommen: {agreed} von {voters} stimmen zu, nötig sind {needed}.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Es ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <extracomment>So many characters of a title stand in the name of a file.</extracomment>
        <translation>Auf keiner Seite gibt es Neues.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was written or sent.</source>
        <translation>Es wurde nichts geschrieben und nichts gesendet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of “{title}” no state is known that both sides had.</source>
        <translation>Von „{title}“ ist kein Stand bekannt, den beide Seiten hatten.</translation>
    </message>
    <message>
        <source>On changed words</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>Only comments of this organisation.</source>
        <translation>Nur Kommentare dieser Organisation.</translation>
    </message>
    <message>
        <source>Only comments of this review round, by name or id, or - for all of them. Official tables are of the newest by default.</source>
        <translation>Nur Kommentare dieser Prüfrunde, mit Name oder Kennung, oder - für alle. Amtliche Tabellen enthalten ohne Angabe nur die neueste.</translation>
    </message>
    <message>
        <source>Only documents with these words in title or text.</source>
        <translation>Nur Dokumente mit diesen Wörtern in Titel oder Text.</translation>
    </message>
    <message>
        <source>Only in this document of the library.</source>
        <translation>Nur in diesem Dokument der Bibliothek.</translation>
    </message>
    <message>
        <source>Only in this library now: the others keep theirs.</source>
        <translation>Jetzt nur noch in dieser Bibliothek: Die anderen behalten ihres.</translation>
    </message>
    <message>
        <source>Only read and score; import nothing.</source>
        <translation>Nur lesen und auswerten; nichts importieren.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur sagen, was geschehen würde.</translation>
    </message>
    <message>
        <source>Only show what each line would become.</source>
        <translation>Nur zeigen, was aus jeder Zeile würde.</translation>
    </message>
    <message>
        <source>Only show what would happen; import nothing.</source>
        <translation>Nur zeigen, was geschehen würde; nichts importieren.</translation>
    </message>
    <message>
        <source>Only the text in this language.</source>
        <translation>Nur den Text in dieser Sprache.</translation>
    </message>
    <message>
        <source>Only this document; others wait.</source>
        <translation>Nur dieses Dokument; andere warten.</translation>
    </message>
    <message>
        <source>Only this organisation; by default all that have not answered.</source>
        <translation>Nur diese Organisation, sonst alle, die noch nicht geantwortet haben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Offene Kommentare</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pack documents and their pictures to send to others.</source>
        <translation>Dokumente mit ihren Bildern für andere packen.</translation>
    </message>
    <message>
        <source>Pack the whole library into one file for another computer.</source>
        <translation>Die ganze Bibliothek für einen anderen Computer in eine Datei packen.</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>Passwort für {address}:</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Put a packed library in the place of --workspace, where none is yet.</source>
        <translation>Eine gepackte Bibliothek an den Ort von --workspace legen, wo noch keine ist.</translation>
    </message>
    <message>
        <source>Put it into this place, as the last one.</source>
        <translation>In diese Stelle setzen, an das Ende.</translation>
    </message>
    <message>
        <source>Put it right before this place, on its level.</source>
        <translation>Direkt vor diese Stelle setzen, auf ihre Ebene.</translation>
    </message>
    <message>
        <source>Put it right behind this place, on its level.</source>
        <translation>Direkt hinter diese Stelle setzen, auf ihre Ebene.</translation>
    </message>
    <message>
        <source>Put the notice into a text file and give it with --days.</source>
        <translation>Legen Sie die Bekanntmachung als Textdatei ab und geben Sie sie mit --days an.</translation>
    </message>
    <message>
        <source>Read the whole library and say what is damaged.</source>
        <translation>Die ganze Bibliothek lesen und sagen, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record a meeting of the latest review round.</source>
        <translation>Eine Sitzung der neuesten Prüfrunde festhalten.</translation>
    </message>
    <message>
        <source>Record that they were reminded today.</source>
        <translation>Festhalten, dass heute erinnert wurde.</translation>
    </message>
    <message>
        <source>Recover all sound documents from a damaged library.</source>
        <translation>Alle unbeschädigten Dokumente aus einer beschädigten Bibliothek retten.</translation>
    </message>
    <message>
        <source>References that lead nowhere now: {count}.</source>
        <translation>Verweise, die jetzt ins Leere führen: {count}.</translation>
    </message>
    <message>
        <source>References, footnotes or formulas would be lost: {count}.</source>
        <translation>Verweise, Fußnoten oder Formeln gingen verloren: {count}.</translation>
    </message>
    <message>
        <source>Remove a place of a document with all below it.</source>
        <translation>Eine Stelle eines Dokuments mit allem darunter löschen.</translation>
    </message>
    <message>
        <source>Remove its row, or set its text to nothing.</source>
        <translation>Löschen Sie ihre Zeile, oder setzen Sie ihren Text auf nichts.</translation>
    </message>
    <message>
        <source>Replace files with the same names in the folder.</source>
        <translation>Dateien gleichen Namens im Ordner ersetzen.</translation>
    </message>
    <message>
        <source>Restore a whole document from the recycle bin.</source>
        <translation>Ein Dokument vollständig aus dem Papierkorb wiederherstellen.</translation>
    </message>
    <message>
        <source>Restore that first; compare lists what was removed.</source>
        <translation>Stellen Sie das zuerst wieder her; compare nennt, was gelöscht wurde.</translation>
    </message>
    <message>
        <source>Restore the library from a copy; the present state is saved first.</source>
        <translation>Die Bibliothek aus einer Kopie wiederherstellen; der jetzige Stand bleibt erhalten.</translation>
    </message>
    <message>
        <source>Restored; the previous state is in {place}.</source>
        <translation>Wiederhergestellt; der Stand davor liegt in {place}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Review round: {name}</source>
        <translation>Prüfrunde: {name}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Round {name}: {answered} of {asked} have answered</source>
        <translation>Runde {name}: {answered} von {asked} haben geantwortet</translation>
    </message>
    <message>
        <source>Rows and cells of a table stay in their places.</source>
        <translation>Zeilen und Zellen einer Tabelle bleiben an ihren Stellen.</translation>
    </message>
    <message>
        <source>Rows: {count}, of which doubtful: {doubtful}.</source>
        <translation>Zeilen: {count}, davon fraglich: {doubtful}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Save it with --save FILE, or leave with --anyway; it stays here then.</source>
        <translation>Speichern Sie es mit --save FILE, oder verlassen Sie die Gruppe mit --anyway; dann bleibt es hier.</translation>
    </message>
    <message>
        <source>Save the comments on a review copy as an answer.</source>
        <translation>Die Kommentare zu einem Prüfexemplar in eine Antwort schreiben.</translation>
    </message>
    <message>
        <source>Save what was not shared yet in an exchange file.</source>
        <translation>Was noch nicht geteilt wurde, in einer Austauschdatei speichern.</translation>
    </message>
    <message>
        <source>Say what a line is, as LINE=WHAT; the preview numbers the lines.</source>
        <translation>Festlegen, was eine Zeile ist, als ZEILE=ART; die Vorschau nummeriert die Zeilen.</translation>
    </message>
    <message>
        <source>Say what is shared, what waits here and who is at work.</source>
        <translation>Sagen, was geteilt ist, was hier wartet und wer an der Arbeit ist.</translation>
    </message>
    <message>
        <source>Say who takes over: group leave --to MEMBER.</source>
        <translation>Geben Sie an, wer übernimmt: group leave --to MEMBER.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Send what is new here, and get what is new in the group.</source>
        <translation>Neues von hier senden und Neues aus der Gruppe holen.</translation>
    </message>
    <message>
        <source>Sent: {titles}</source>
        <translation>Gesendet: {titles}</translation>
    </message>
    <message>
        <source>Settle it, or repeat the command with --anyway.</source>
        <translation>Erledigen Sie es, oder wiederholen Sie mit --anyway.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Share documents with the group.</source>
        <translation>Dokumente mit der Gruppe teilen.</translation>
    </message>
    <message>
        <source>Shared documents: {count}</source>
        <translation>Geteilte Dokumente: {count}</translation>
    </message>
    <message>
        <source>Shared. The command “group sync” sends it.</source>
        <translation>Geteilt. Der Befehl „group sync“ sendet es.</translation>
    </message>
    <message>
        <source>Show a document as plain text with its numbers.</source>
        <translation>Ein Dokument als Text mit seinen Nummern zeigen.</translation>
    </message>
    <message>
        <source>Show only goals that no unit is linked to.</source>
        <translation>Nur Ziele zeigen, auf die sich kein Projekt bezieht.</translation>
    </message>
    <message>
        <source>Show or change the stage of a standard.</source>
        <translation>Die Entwurfsstufe eines Standards zeigen oder ändern.</translation>
    </message>
    <message>
        <source>Show or say who works in the library.</source>
        <translation>Zeigen oder sagen, wer in der Bibliothek arbeitet.</translation>
    </message>
    <message>
        <source>Show the changes since this version as tracked changes in Word.</source>
        <translation>Die Änderungen seit dieser Fassung als Änderungsverfolgung von Word zeigen.</translation>
    </message>
    <message>
        <source>Show the comments and tracked changes of a Word file.</source>
        <translation>Kommentare und Änderungen einer Word-Datei zeigen.</translation>
    </message>
    <message>
        <source>Show the school calendar, or change it.</source>
        <translation>Den Kalender der Einrichtung zeigen oder ändern.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Seite zeigen.</translation>
    </message>
    <message>
        <source>Show what is waiting for you, the state of the documents, and what happened.</source>
        <translation>Zeigt, was auf Sie wartet, wie weit die Dokumente sind und was geschehen ist.</translation>
    </message>
    <message>
        <source>Show which goals of a framework the units cover.</source>
        <translation>Zeigen, welche Ziele eines Bezugsrahmens die Projekte abdecken.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Something is still missing for this stage.</source>
        <translation>Für diese Entwurfsstufe fehlt noch etwas.</translation>
    </message>
    <message>
        <source>Start a review round of a standard.</source>
        <translation>Eine Prüfrunde zu einem Standard beginnen.</translation>
    </message>
    <message>
        <source>Start one with start-round.</source>
        <translation>Beginnen Sie eine mit start-round.</translation>
    </message>
    <message>
        <source>Take a waiver back, by its id; may be repeated.</source>
        <translation>Eine Ausnahme zurücknehmen, mit ihrer Kennung; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Taken back: {count}.</source>
        <translation>Zurückgenommen: {count}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The backup before it was made at {time}.</source>
        <translation>Die Sicherung davor stammt von {time}.</translation>
    </message>
    <message>
        <source>The body that issues the standard may decide on less time: say so with --shortened.</source>
        <translation>Wer den Standard herausgibt, kann die Frist verkürzen: Geben Sie das mit --shortened an.</translation>
    </message>
    <message>
        <source>The calendar is as it was.</source>
        <translation>Der Kalender ist unverändert.</translation>
    </message>
    <message>
        <source>The command bin shows what is in the recycle bin.</source>
        <translation>Der Befehl bin zeigt, was im Papierkorb liegt.</translation>
    </message>
    <message>
        <source>The command check shows what there is.</source>
        <translation>Der Befehl check zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>The command decisions lists them.</source>
        <translation>Der Befehl decisions listet sie auf.</translation>
    </message>
    <message>
        <source>The command does not take this: {words}.</source>
        <translation>Das ist mehr, als der Befehl annimmt: {words}.</translation>
    </message>
    <message>
        <source>The command import-package adds it next to yours.</source>
        <translation>Der Befehl import-package legt es neben Ihres.</translation>
    </message>
    <message>
        <source>The command import-package adds them.</source>
        <translation>Der Befehl import-package fügt sie hinzu.</translation>
    </message>
    <message>
        <source>The command list shows what there is.</source>
        <translation>Der Befehl list zeigt, was da ist.</translation>
    </message>
    <message>
        <source>The command remove-node removes it.</source>
        <translation>Der Befehl remove-node löscht sie.</translation>
    </message>
    <message>
        <source>The command search with --json names the ids of texts.</source>
        <translation>Der Befehl search mit --json nennt die Kennungen der Texte.</translation>
    </message>
    <message>
        <source>The command waivers shows what there is.</source>
        <translation>Der Befehl waivers zeigt alle Ausnahmen.</translation>
    </message>
    <message>
        <source>The command {former} is now called {name}; the old name goes with version {version}.</source>
        <extracomment>Former names of verbs and the present ones, which alone stand in help and messages. The version in which the former names are gone: 0.1.0 and 0.2.0 still know them.</extracomment>
        <translation>Der Befehl {former} heißt jetzt {name}; der alte Name entfällt mit Version {version}.</translation>
    </message>
    <message>
        <source>The damaged library; it is never changed.</source>
        <translation>Die beschädigte Bibliothek; sie wird nie geändert.</translation>
    </message>
    <message>
        <source>The date of the meeting (2026-05-07); by default today.</source>
        <translation>Der Tag der Sitzung (2026-05-07), sonst heute.</translation>
    </message>
    <message>
        <source>The document it belongs to, if the file does not say.</source>
        <translation>Das Dokument, zu dem die Datei gehört, falls sie es nicht sagt.</translation>
    </message>
    <message>
        <source>The file is as its publisher made it.</source>
        <translation>Die Datei ist so, wie der Herausgeber sie gemacht hat.</translation>
    </message>
    <message>
        <source>The file to write; an existing file is replaced.</source>
        <translation>Die Datei, die geschrieben wird; eine vorhandene wird ersetzt.</translation>
    </message>
    <message>
        <source>The first day (2026-05-06); by default today.</source>
        <translation>Der erste Tag (2026-05-06), sonst heute.</translation>
    </message>
    <message>
        <source>The folder for the files.</source>
        <translation>Der Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>The folder for the pages.</source>
        <translation>Der Ordner für die Seiten.</translation>
    </message>
    <message>
        <source>The folder or the address of the group, or a file with an invitation.</source>
        <translation>Der Ordner oder die Adresse der Gruppe oder eine Datei mit einer Einladung.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>The folder, which is made or has to be empty.</source>
        <translation>Der Ordner; er wird angelegt oder muss leer sein.</translation>
    </message>
    <message>
        <source>The format {format} has no option {name} here.</source>
        <translation>Das Format {format} hat hier keine Option {name}.</translation>
    </message>
    <message>
        <source>The format {format} has no options.</source>
        <translation>Das Format {format} hat keine Optionen.</translation>
    </message>
    <message>
        <source>The group could not be informed: an administrator can take you off the list.</source>
        <translation>Der Gruppe konnte es nicht mitgeteilt werden: Wer sie verwaltet, kann Sie von der Liste nehmen.</translation>
    </message>
    <message>
        <source>The language: zh, en or de.</source>
        <translation>Die Sprache: zh, en oder de.</translation>
    </message>
    <message>
        <source>The last day; by default 30 days are given, the first not counted, and an end on a day off moves to the next working day.</source>
        <translation>Der letzte Tag; sonst werden 30 Tage gegeben, der erste nicht mitgezählt, und ein Ende an einem freien Tag rückt auf den nächsten Werktag.</translation>
    </message>
    <message>
        <source>The library is damaged. Do not overwrite a good backup; restore a backup, or recover the sound documents with salvage.</source>
        <translation>Die Bibliothek ist beschädigt. Überschreiben Sie keine gute Sicherung; stellen Sie eine Sicherung wieder her, oder retten Sie die heilen Dokumente mit salvage.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Die Bibliothek ist heil.</translation>
    </message>
    <message>
        <source>The library to work with.</source>
        <extracomment>The name of the program, as it is typed. What can be typed with every verb, and before it.</extracomment>
        <translation>Die Bibliothek, um die es geht.</translation>
    </message>
    <message>
        <source>The library was restored.</source>
        <translation>Die Bibliothek wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>The member who takes over.</source>
        <translation>Das Mitglied, das übernimmt.</translation>
    </message>
    <message>
        <source>The name of a class; several times for several classes.</source>
        <translation>Name einer Gruppe; für mehrere Gruppen mehrmals.</translation>
    </message>
    <message>
        <source>The name of a member, or the beginning of it.</source>
        <translation>Der Name eines Mitglieds oder sein Anfang.</translation>
    </message>
    <message>
        <source>The name of the group.</source>
        <translation>Der Name der Gruppe.</translation>
    </message>
    <message>
        <source>The name of the meeting.</source>
        <translation>Der Name der Sitzung.</translation>
    </message>
    <message>
        <source>The name of the person.</source>
        <translation>Der Name der Person.</translation>
    </message>
    <message>
        <source>The name of the round.</source>
        <translation>Der Name der Runde.</translation>
    </message>
    <message>
        <source>The new library to write.</source>
        <translation>Die neue Bibliothek, die geschrieben wird.</translation>
    </message>
    <message>
        <source>The new text for this place.</source>
        <translation>Ein neuer Text, der stattdessen dort stehen soll.</translation>
    </message>
    <message>
        <source>The new text is missing.</source>
        <translation>Es ist nicht gesagt, was dort stehen soll.</translation>
    </message>
    <message>
        <source>The new text; - reads it from the standard input.</source>
        <translation>Was dort stehen soll; - liest es aus der Standardeingabe.</translation>
    </message>
    <message>
        <source>The option {name} cannot be {value}.</source>
        <translation>Die Option {name} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The option {name} needs a value.</source>
        <translation>Die Option {name} braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option {name} takes no value.</source>
        <translation>Die Option {name} hat keinen Wert.</translation>
    </message>
    <message>
        <source>The organisation for which the answer is recorded.</source>
        <translation>Die Organisation, als deren Antwort eine Antwort zählt.</translation>
    </message>
    <message>
        <source>The organisation or kindergarten of this person.</source>
        <translation>Die Organisation oder der Kindergarten dieser Person.</translation>
    </message>
    <message>
        <source>The organisation that answers.</source>
        <translation>Die Organisation, die antwortet.</translation>
    </message>
    <message>
        <source>The organisation that asks, shown to those asked.</source>
        <translation>Die Organisation, die um Kommentare bittet; die Angefragten sehen sie.</translation>
    </message>
    <message>
        <source>The organisation that asks; it signs the letter.</source>
        <translation>Die Organisation, die um Kommentare bittet; sie steht unter dem Schreiben.</translation>
    </message>
    <message>
        <source>The organisation that sent it, if the file does not say.</source>
        <translation>Die Organisation, die es geschickt hat, falls die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>The other document; it stays as it is.</source>
        <translation>Das andere Dokument; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The papers of a term cannot be written as {format}.</source>
        <translation>Die Unterlagen eines Halbjahrs können nicht als {format} geschrieben werden.</translation>
    </message>
    <message>
        <source>The person who takes over what is waiting for you.</source>
        <translation>Wer übernimmt, was auf Sie wartet.</translation>
    </message>
    <message>
        <source>The person who takes over what is waiting, and the roles in single documents.</source>
        <translation>Wer übernimmt, was wartet, und die Rollen in einzelnen Dokumenten.</translation>
    </message>
    <message>
        <source>The place beside which it is inserted, as with the Insert menu.</source>
        <translation>Die Stelle, neben der eingefügt wird, wie mit dem Menü „Einfügen“.</translation>
    </message>
    <message>
        <source>The place is missing.</source>
        <translation>Es ist nicht gesagt, wohin es soll.</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known here.</source>
        <translation>Die Feiertage von {year} sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The public is usually given at least {least} days, not {days}.</source>
        <translation>Die Öffentlichkeit hat in der Regel mindestens {least} Tage, nicht {days}.</translation>
    </message>
    <message>
        <source>The publisher’s key; by default the one in this program.</source>
        <translation>Der Schlüssel des Herausgebers; sonst der in diesem Programm.</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The review round that it answers, by name or id, or - for none; by default the most likely one.</source>
        <translation>Die Prüfrunde, zu der es gehört, mit Name oder Kennung, - für keine; sonst die wahrscheinliche.</translation>
    </message>
    <message>
        <source>The school it is for, by name or code.</source>
        <translation>Die Schule, nach Name oder Code.</translation>
    </message>
    <message>
        <source>The standard input is no text in UTF-8.</source>
        <translation>Die Standardeingabe ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The value for {name} is not valid.</source>
        <translation>Der Wert für {name} passt nicht.</translation>
    </message>
    <message>
        <source>The words that were found.</source>
        <translation>Die Wörter, die gefunden wurden.</translation>
    </message>
    <message>
        <source>The year that is assessed.</source>
        <translation>Das bewertete Jahr.</translation>
    </message>
    <message>
        <source>Their languages in the same order, such as zh,en.</source>
        <translation>Ihre Sprachen in derselben Reihenfolge, etwa zh,en.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>There are names in it that look like those of children: {names}.</source>
        <translation>Darin stehen Namen, die nach Kindern aussehen: {names}.</translation>
    </message>
    <message>
        <source>There is already something at {place}.</source>
        <translation>Unter {place} gibt es schon etwas.</translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet.</source>
        <translation>In {folder} liegt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>There is no command {verb}.</source>
        <translation>Den Befehl {verb} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no decision {name} of this document.</source>
        <translation>Zu diesem Dokument gibt es keine Entscheidung {name}.</translation>
    </message>
    <message>
        <source>There is no document {wanted}.</source>
        <extracomment>So many titles are named if a text fits several documents. Characters of an id by which people name a document.</extracomment>
        <translation>Es gibt kein Dokument „{wanted}“.</translation>
    </message>
    <message>
        <source>There is no form {name}.</source>
        <translation>Es gibt kein Formular {name}.</translation>
    </message>
    <message>
        <source>There is no framework {wanted}.</source>
        <translation>Es gibt keinen Bezugsrahmen „{wanted}“.</translation>
    </message>
    <message>
        <source>There is no key ring here: the password is asked for each time, or taken from {variable}.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Passwort wird jedes Mal erfragt oder aus {variable} genommen.</translation>
    </message>
    <message>
        <source>There is no meeting {name}.</source>
        <translation>Es gibt keine Sitzung {name}.</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>Die Option {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no place {name} in this document.</source>
        <translation>In diesem Dokument gibt es die Stelle {name} nicht.</translation>
    </message>
    <message>
        <source>There is no place {place} in the document.</source>
        <translation>Eine Stelle {place} gibt es im Dokument nicht.</translation>
    </message>
    <message>
        <source>There is no review round {name}.</source>
        <translation>Es gibt keine Prüfrunde „{name}“.</translation>
    </message>
    <message>
        <source>There is no stage {name}.</source>
        <translation>Es gibt keine Entwurfsstufe {name}.</translation>
    </message>
    <message>
        <source>There is no such finding of {rule}.</source>
        <translation>Einen solchen Prüfhinweis von {rule} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no version of this document yet.</source>
        <translation>Von diesem Dokument gibt es noch keine Fassung.</translation>
    </message>
    <message>
        <source>There is no version {name} of this document.</source>
        <translation>Von diesem Dokument gibt es keine Fassung {name}.</translation>
    </message>
    <message>
        <source>There is no waiver {wanted}.</source>
        <translation>Eine Ausnahme {wanted} gibt es nicht.</translation>
    </message>
    <message>
        <source>These are two documents of different kinds.</source>
        <translation>Das sind zwei Dokumente verschiedener Art.</translation>
    </message>
    <message>
        <source>This is no theme unit.</source>
        <translation>Das ist kein Themenprojekt.</translation>
    </message>
    <message>
        <source>This is the document as a whole.</source>
        <translation>Das ist das Dokument als Ganzes.</translation>
    </message>
    <message>
        <source>This library belongs to no group now. All documents stay here.</source>
        <translation>Diese Bibliothek gehört jetzt zu keiner Gruppe. Alle Dokumente bleiben hier.</translation>
    </message>
    <message>
        <source>This library belongs to the group “{group}” now: {place}</source>
        <translation>Diese Bibliothek gehört jetzt zur Gruppe „{group}“: {place}</translation>
    </message>
    <message>
        <source>This library does not know yet who works in it.</source>
        <translation>Noch hat niemand gesagt, wer in dieser Bibliothek arbeitet.</translation>
    </message>
    <message>
        <source>This place has no text of its own.</source>
        <translation>Diese Stelle hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>This place was not there in that version.</source>
        <translation>In dieser Fassung gab es diese Stelle nicht.</translation>
    </message>
    <message>
        <source>This standard has no review round.</source>
        <translation>Zu diesem Standard gibt es keine Prüfrunde.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To decide: {count}. The command “decisions” lists them.</source>
        <translation>Zu entscheiden: {count}. Der Befehl „decisions“ zählt sie auf.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To let them leave, add --with names.</source>
        <extracomment>The option of an export by which names leave, and how one says so.</extracomment>
        <translation>Sollen sie mitgehen, fügen Sie --with names hinzu.</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Updated here: {titles}</source>
        <translation>Hier aktualisiert: {titles}</translation>
    </message>
    <message>
        <source>Usage: {line}</source>
        <translation>Aufruf: {line}</translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation>Wartet auf Sie: {count}</translation>
    </message>
    <message>
        <source>Waive findings of a document with a reason, or take that back.</source>
        <translation>Für Prüfhinweise eines Dokuments mit Begründung eine Ausnahme machen oder sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Waivers taken back: {count}</source>
        <translation>Zurückgenommene Ausnahmen: {count}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What also leaves: reflections, notes for teachers or names, with commas between them.</source>
        <extracomment>What else leaves of that which stays otherwise; typed anew for each file.</extracomment>
        <translation>Was außerdem hinausgeht: reflections (Rückblicke und Beobachtungen), notes (Hinweise für Fachkräfte), names (Namen), mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>What counts where both sides changed the same: mine or theirs.</source>
        <translation>Was gilt, wo beide Seiten dasselbe geändert haben: mine (meines) oder theirs (das andere).</translation>
    </message>
    <message>
        <source>What happened: {count}</source>
        <translation>Was geschehen ist: {count}</translation>
    </message>
    <message>
        <source>What the person may do: reader, commenter, writer, editor or administrator.</source>
        <translation>Was die Person darf: reader, commenter, writer, editor oder administrator.</translation>
    </message>
    <message>
        <source>What to insert, by its name; what cannot stand there names what can.</source>
        <translation>Was eingefügt wird, mit seinem Namen; passt es dort nicht, wird genannt, was passt.</translation>
    </message>
    <message>
        <source>What was not shared is in this file: {file}</source>
        <translation>Was nicht geteilt wurde, steht in dieser Datei: {file}</translation>
    </message>
    <message>
        <source>Where copies remain:</source>
        <translation>Wo es noch liegt:</translation>
    </message>
    <message>
        <source>Where it was.</source>
        <translation>Wo sie war.</translation>
    </message>
    <message>
        <source>Where: a clause such as 5.2, or the id of a text.</source>
        <translation>Wo: ein Abschnitt wie 5.2 oder die Kennung eines Textes.</translation>
    </message>
    <message>
        <source>Which rule, such as VRB-01.</source>
        <translation>Welche Regel, etwa VRB-01.</translation>
    </message>
    <message>
        <source>Which text to use: mine, theirs or both.</source>
        <translation>Was dort stehen soll: mine (meines), theirs (das andere) oder both (beides).</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who changes the stage; recorded with the version.</source>
        <translation>Wer die Entwurfsstufe ändert, für die Fassung.</translation>
    </message>
    <message>
        <source>Who decided on less time for the public, and why.</source>
        <translation>Wer der Öffentlichkeit weniger Zeit gibt, und warum.</translation>
    </message>
    <message>
        <source>Who is asked, as ORGANISATION;CODE;OFFICE; code and office may be left out.</source>
        <translation>Wer gefragt wird, als Organisation;Kürzel;Stelle. Kürzel und Stelle dürfen fehlen.</translation>
    </message>
    <message>
        <source>Who starts the round; recorded with the version.</source>
        <translation>Wer die Runde beginnt, für die Fassung.</translation>
    </message>
    <message>
        <source>Who waives them; recorded with the reason.</source>
        <translation>Wer die Ausnahme macht; wird mit der Begründung festgehalten.</translation>
    </message>
    <message>
        <source>Who was present, as ORGANISATION;PERSON; repeat for each person.</source>
        <translation>Wer anwesend war, als Organisation;Person, einmal je Person.</translation>
    </message>
    <message>
        <source>Why it is changed in spite of errors that the checks find; they stand as waivers up to this stage.</source>
        <translation>Warum die Entwurfsstufe trotz gefundener Fehler geändert wird; sie gelten bis zu dieser Entwurfsstufe als Ausnahmen.</translation>
    </message>
    <message>
        <source>Why they are acceptable; required.</source>
        <translation>Warum sie stehen bleiben dürfen; muss angegeben werden.</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>Bei jedem Befehl:</translation>
    </message>
    <message>
        <source>With everything below it.</source>
        <translation>Mit allem, was darunter steht.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Without a command the window opens; a file is opened in it.</source>
        <translation>Ohne Befehl öffnet sich das Fenster; eine genannte Datei wird darin geöffnet.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Stelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Words in any language.</source>
        <translation>Wörter in einer beliebigen Sprache.</translation>
    </message>
    <message>
        <source>Write a letter to those who have not answered a round yet.</source>
        <translation>Ein Schreiben an alle, die auf eine Runde noch nicht geantwortet haben.</translation>
    </message>
    <message>
        <source>Write a text into a place of a document.</source>
        <translation>Einen Text an eine Stelle eines Dokuments schreiben.</translation>
    </message>
    <message>
        <source>Write all papers of a term into a folder, and list what is missing.</source>
        <translation>Alle Unterlagen eines Halbjahrs in einen Ordner schreiben und auflisten, was fehlt.</translation>
    </message>
    <message>
        <source>Write dates as year-month-day: 2026-05-07</source>
        <translation>Schreiben Sie Tage als Jahr-Monat-Tag: 2026-05-07</translation>
    </message>
    <message>
        <source>Write every shared document into a folder, as exchange files.</source>
        <translation>Alle geteilten Dokumente als Austauschdateien in einen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Write it as 2026-10-01 – 2026-10-07, or 08:00–08:30.</source>
        <translation>Schreiben Sie es als 2026-10-01 – 2026-10-07 oder 08:00–08:30.</translation>
    </message>
    <message>
        <source>Write name=value.</source>
        <translation>Schreiben Sie Name=Wert.</translation>
    </message>
    <message>
        <source>Write the manual as web pages that need no internet.</source>
        <translation>Das Handbuch als Webseiten schreiben, die kein Internet brauchen.</translation>
    </message>
    <message>
        <source>Write the minutes of a meeting on comments.</source>
        <translation>Das Protokoll einer Sitzung über Kommentare schreiben.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Das Ergebnis als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Write the two pages for beginners instead, as Word files.</source>
        <translation>Stattdessen die zwei Seiten für den Anfang schreiben, als Word-Dateien.</translation>
    </message>
    <message>
        <source>Write three numbers: --vote 9,2,1</source>
        <translation>Schreiben Sie drei Zahlen: --vote 9,2,1</translation>
    </message>
    <message>
        <source>Write what the checks find to a file for those without the program.</source>
        <translation>Prüfhinweise in eine Datei schreiben, für alle ohne dieses Programm.</translation>
    </message>
    <message>
        <source>Write what the last merge of a document did, for the minutes.</source>
        <translation>Aufschreiben, was die letzte Zusammenführung eines Dokuments ergab, für das Protokoll.</translation>
    </message>
    <message>
        <source>Writes, reviews and exports standards, theme units and frameworks.</source>
        <translation>Schreibt, prüft und exportiert Standards, Themenprojekte und Bezugsrahmen.</translation>
    </message>
    <message>
        <source>You still belong to the group.</source>
        <translation>Sie gehören weiterhin zur Gruppe.</translation>
    </message>
    <message>
        <source>Your name, so that others see whose copy it is.</source>
        <translation>Ihr Name, damit andere sehen, von wem es kommt.</translation>
    </message>
    <message>
        <source>Your name; without it, people’s names are left out.</source>
        <translation>Ihr Name; ohne ihn werden Personen nicht genannt.</translation>
    </message>
    <message>
        <source>a review copy here, left out</source>
        <translation>hier ein Prüfexemplar, ausgelassen</translation>
    </message>
    <message>
        <source>activity collection</source>
        <translation>Sammlung von Angeboten</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>after an hour</source>
        <translation>nach einer Stunde</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Selbstbewertung</translation>
    </message>
    <message>
        <source>at a merge</source>
        <translation>beim Zusammenführen</translation>
    </message>
    <message>
        <source>at a stage</source>
        <translation>bei einer Entwurfsstufe</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before deleting</source>
        <translation>vor dem Löschen</translation>
    </message>
    <message>
        <source>before replacing</source>
        <translation>vor dem Ersetzen</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed on both sides, merged; fitting: {fitting}, to decide: {waiting}</source>
        <translation>auf beiden Seiten geändert, zusammengeführt; passend: {fitting}, zu entscheiden: {waiting}</translation>
    </message>
    <message>
        <source>changed on both sides, put next to yours</source>
        <translation>auf beiden Seiten geändert, daneben behalten</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>decided differently here</source>
        <translation>hier anders entschieden</translation>
    </message>
    <message>
        <source>decision on a comment</source>
        <translation>Entscheidung über eine Stellungnahme</translation>
    </message>
    <message>
        <source>deleted and changed</source>
        <translation>gelöscht und geändert</translation>
    </message>
    <message>
        <source>docx, pdf or docx,pdf; by default docx.</source>
        <translation>docx, pdf oder docx,pdf; sonst docx.</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>first change of a day</source>
        <translation>erste Änderung eines Tages</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>Bezugsrahmen</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>iso, log, draft, or the name of a layout such as summary-group; by default from the file extension.</source>
        <translation>iso, log, draft oder der Name eines Formulars wie summary-group; sonst nach der Dateiendung.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>leading language</source>
        <translation>führende Sprache</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new, added</source>
        <extracomment>What happened with a document of an exchange file.</extracomment>
        <translation>neu, übernommen</translation>
    </message>
    <message>
        <source>newer, updated</source>
        <translation>neuer, aktualisiert</translation>
    </message>
    <message>
        <source>no place for it</source>
        <translation>kein Platz dafür</translation>
    </message>
    <message>
        <source>not complete: {count} open</source>
        <translation>unvollständig: {count} offen</translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>What a command ends with when some of its files were refused.</extracomment>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>older, left out</source>
        <translation>älter, nicht übernommen</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>pilot register</source>
        <translation>Pilotverzeichnis</translation>
    </message>
    <message>
        <source>place (one finding), clause or document (all of this rule that stand there now); without it, place.</source>
        <translation>place (ein Prüfhinweis), clause (Abschnitt) oder document (Dokument): alle dieser Regel, die jetzt dort stehen; ohne Angabe place.</translation>
    </message>
    <message>
        <source>reader, commenter, writer, editor or administrator.</source>
        <translation>Eines von reader, commenter, writer, editor, administrator.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>report (.docx by chapter, .xlsx with filters), draft (.docx of the document with each finding as a comment) or waivers (.docx, the list for the committee); without it, report.</source>
        <translation>report (.docx nach Kapiteln, .xlsx mit Filtern), draft (.docx des Dokuments mit jedem Prüfhinweis als Kommentar) oder waivers (.docx, die Liste der Ausnahmen für das Gremium); ohne Angabe report.</translation>
    </message>
    <message>
        <source>review copy</source>
        <translation>Prüfexemplar</translation>
    </message>
    <message>
        <source>review copy of a new round, added</source>
        <translation>Prüfexemplar einer neuen Runde, übernommen</translation>
    </message>
    <message>
        <source>review copy of an earlier round, left out</source>
        <translation>Prüfexemplar einer früheren Runde, ausgelassen</translation>
    </message>
    <message>
        <source>review copy updated, comments stay</source>
        <translation>Prüfexemplar auf neuem Stand, Kommentare bleiben</translation>
    </message>
    <message>
        <source>review copy, added</source>
        <extracomment>What happened with the file of a review round.</extracomment>
        <translation>Prüfexemplar, übernommen</translation>
    </message>
    <message>
        <source>review round</source>
        <translation>Prüfrunde</translation>
    </message>
    <message>
        <source>school form</source>
        <translation>Formular der Einrichtung</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>the same review copy, left out</source>
        <translation>dasselbe Prüfexemplar, ausgelassen</translation>
    </message>
    <message>
        <source>the same, left out</source>
        <translation>gleich, nicht übernommen</translation>
    </message>
    <message>
        <source>theme unit</source>
        <translation>Themenprojekt</translation>
    </message>
    <message>
        <source>thinned: only its place in the history is left</source>
        <translation>ausgedünnt: nur ihr Platz im Verlauf ist geblieben</translation>
    </message>
    <message>
        <source>try-out</source>
        <translation>Erprobung</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{choices} Did you mean {name}?</source>
        <translation>{choices} Meinten Sie {name}?</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments go from {giver} to {taker}.</source>
        <translation>
            <numerusform>{count} Kommentar geht von {giver} an {taker}.</numerusform>
            <numerusform>{count} Kommentare gehen von {giver} an {taker}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{covered} of {leaves} goals are covered.</source>
        <translation>{covered} von {leaves} Zielen sind abgedeckt.</translation>
    </message>
    <message>
        <source>{day} is not a date.</source>
        <translation>{day} ist kein Datum.</translation>
    </message>
    <message>
        <source>{formats}; by default from the file extension.</source>
        <translation>{formats}; sonst entscheidet die Endung der Datei.</translation>
    </message>
    <message>
        <source>{level} (provisional)</source>
        <translation>{level} (vorläufig)</translation>
    </message>
    <message>
        <source>{name} does not hold just this document.</source>
        <translation>{name} enthält nicht nur dieses Dokument.</translation>
    </message>
    <message>
        <source>{name} has answered, or was not asked.</source>
        <translation>{name} hat geantwortet oder wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>{name} has no comments.</source>
        <translation>{name} hat keine Kommentare.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>{name} was not asked and has not commented.</source>
        <translation>„{name}“ wurde nicht gefragt und hat nichts kommentiert.</translation>
    </message>
    <message>
        <source>{option} is not an option: it has no = in it.</source>
        <extracomment>Formats by the ending of the file.</extracomment>
        <translation>{option} ist keine Option: das Gleichheitszeichen fehlt.</translation>
    </message>
    <message>
        <source>{program} --help shows what is possible.</source>
        <translation>{program} --help zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>{taker} also has the roles in single documents.</source>
        <translation>{taker} hat auch die Rollen in einzelnen Dokumenten.</translation>
    </message>
    <message>
        <source>{text} Required.</source>
        <translation>{text} Pflichtangabe.</translation>
    </message>
    <message>
        <source>{text} is not known here.</source>
        <extracomment>What can also leave, and the option of an export that says so.</extracomment>
        <translation>{text} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>{title}: texts from an earlier version: {older}, moved to the end: {moved}, lost: {lost}.</source>
        <translation>{title}: Texte aus einer früheren Fassung: {older}, ans Ende gestellt: {moved}, verloren: {lost}.</translation>
    </message>
    <message>
        <source>{votes} is not a valid vote.</source>
        <translation>{votes} ist kein Abstimmungsergebnis.</translation>
    </message>
    <message>
        <source>{wanted} matches several documents: {names}.</source>
        <translation>„{wanted}“ passt auf mehrere Dokumente: {names}.</translation>
    </message>
    <message>
        <source>“A child” is written for {names}. {remedy}</source>
        <translation>Für {names} steht „ein Kind“. {remedy}</translation>
    </message>
    <message>
        <source>“names” lets names leave that look like those of children.</source>
        <extracomment>The same for a report that holds nothing else which could stay.</extracomment>
        <translation>Mit names gehen auch Namen mit, die nach Kindern aussehen.</translation>
    </message>
    <message>
        <source>“{name}” would be erased from the library with all its versions and could not be restored. Nothing has been erased yet; repeat the command with --erase-now.</source>
        <translation>„{name}“ würde mit allen Fassungen aus der Bibliothek verschwinden und wäre nicht wiederherzustellen. Noch wurde nichts gelöscht; geben Sie den Befehl noch einmal mit --erase-now ein.</translation>
    </message>
    <message>
        <source>“{title}” has no such text or picture: {node}.</source>
        <translation>„{title}“ enthält keinen solchen Text und kein solches Bild: {node}.</translation>
    </message>
    <message>
        <source>“{title}” is in the library again.</source>
        <translation>„{title}“ steht wieder in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands, documents, clauses, texts, help</source>
        <translation>Befehle, Dokumente, Abschnitte, Texte, Hilfe</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words.</source>
        <translation>Nichts gefunden. Versuchen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Markierte Wörter</translation>
    </message>
    <message>
        <source>More for this comment</source>
        <translation>Mehr zu diesem Kommentar</translation>
    </message>
    <message>
        <source>Place at the cursor</source>
        <translation>An den Cursor setzen</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Änderungsvorschlag</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Show earlier answers</source>
        <translation>Frühere Antworten zeigen</translation>
    </message>
    <message>
        <source>Show the whole comment</source>
        <translation>Den ganzen Kommentar zeigen</translation>
    </message>
    <message>
        <source>What is wrong with the place</source>
        <translation>Was an der Stelle nicht stimmt</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Worked in</source>
        <translation>Eingearbeitet</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redaktionell</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>On the document or a clause as a whole</source>
        <translation>Zum ganzen Dokument oder Abschnitt</translation>
    </message>
    <message>
        <source>On what it requires</source>
        <translation>Zum fachlichen Inhalt</translation>
    </message>
    <message>
        <source>On words, numbers and layout</source>
        <translation>Zu Wortlaut, Nummern und Gestaltung</translation>
    </message>
    <message>
        <source>Organisation or country code</source>
        <translation>Organisation oder Länderkürzel</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Änderungsvorschlag</translation>
    </message>
    <message>
        <source>Such as DE, or a kindergarten</source>
        <translation>Zum Beispiel DE oder eine Kita</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Fachlich</translation>
    </message>
    <message>
        <source>What the comment is on</source>
        <translation>Worauf sich der Kommentar bezieht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>as new wording of these words</source>
        <translation>als neuer Wortlaut dieser Stelle</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Accept</source>
        <extracomment>What the buttons of decisions say, and their keys in list and meeting.</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept with changes</source>
        <translation>Teilweise annehmen</translation>
    </message>
    <message>
        <source>Accept: the text has changed</source>
        <translation>Annehmen: Der Text lautet inzwischen anders</translation>
    </message>
    <message>
        <source>Add comment</source>
        <extracomment>Room that the frame of a window takes.</extracomment>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All comments are decided.</source>
        <translation>Über alle Kommentare ist entschieden.</translation>
    </message>
    <message>
        <source>Answer from the group</source>
        <translation>Antwort der Gruppe</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the text here, or leave it as it is: it then remains to be worked in.</source>
        <translation>Ändern Sie den Text hier, oder lassen Sie ihn stehen: Dann muss er noch eingearbeitet werden.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Confirmed by {name}</source>
        <translation>Bestätigt von {name}</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <extracomment>Meetings that were begun, by document: after a break they go on where they were.</extracomment>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Copy this comment</source>
        <translation>Diesen Kommentar kopieren</translation>
    </message>
    <message>
        <source>Correct this comment …</source>
        <translation>Diesen Kommentar berichtigen …</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Everyone who comments deserves an answer: a comment that changes nothing is better marked as noted or not accepted. Its number is not used again.</source>
        <translation>Jeder Kommentar verdient eine Antwort: Folgt nichts daraus, wird er besser zur Kenntnis genommen oder abgelehnt. Seine Nummer wird nicht neu vergeben.</translation>
    </message>
    <message>
        <source>Finding the places of comments</source>
        <extracomment>Shorter paragraphs are looked for as they are only; two short texts are soon alike. What stands between a printed label and its text, as in &quot;Table 1 — …&quot; or &quot;E——…&quot;; and so much text has to follow. Comments between two reports of progress.</extracomment>
        <translation>Stellen der Kommentare werden gesucht</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A chip with its heading and the values that it offers.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>It then read: “{words}”</source>
        <extracomment>Of longer threads the newest answers are shown at first. Answers that are half written, and comments that are shown to their end.
----------
Of a thread the newest answers are shown, so that the texts stay in sight.</extracomment>
        <translation>Damals stand dort: „{words}“</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>No comment is like this.</source>
        <translation>Kein Kommentar passt dazu.</translation>
    </message>
    <message>
        <source>No comments yet. Select words and comment on them, or import what reviewers sent.</source>
        <translation>Noch keine Kommentare. Markieren Sie Wörter und kommentieren Sie sie, oder importieren Sie, was Prüfende geschickt haben.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Es ist kein Dokument offen.</translation>
    </message>
    <message>
        <source>No longer the same</source>
        <translation>Nicht mehr gleich</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Not accepted …</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Not worked in yet</source>
        <translation>Noch nicht eingearbeitet</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Place at the cursor</source>
        <translation>An die Cursorposition setzen</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>Vorschlag: {words}</translation>
    </message>
    <message>
        <source>Reading comments and tracked changes</source>
        <extracomment>Parts with running text to which comments can be anchored, in the order of their importance. Comments read between two reports of progress.</extracomment>
        <translation>Kommentare und Änderungen werden gelesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>Diesen Kommentar entfernen</translation>
    </message>
    <message>
        <source>Remove {number} with all its replies and decisions?</source>
        <translation>{number} mit allen Antworten und Entscheidungen entfernen?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Same as …</source>
        <translation>Wie …</translation>
    </message>
    <message numerus="yes">
        <source>Show all of it: {count} characters</source>
        <translation>
            <numerusform>Ganz zeigen ({count} Zeichen)</numerusform>
            <numerusform>Ganz zeigen ({count} Zeichen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show earlier answers: {count}</source>
        <translation>Frühere Antworten zeigen ({count})</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Angezeigt: {count}</translation>
    </message>
    <message>
        <source>Text has changed – check</source>
        <translation>Text geändert – bitte prüfen</translation>
    </message>
    <message>
        <source>The comment was not added.</source>
        <translation>Der Kommentar wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The form says: “{words}”</source>
        <translation>Im Formular steht: „{words}“</translation>
    </message>
    <message>
        <source>The text was deleted</source>
        <translation>Der Text wurde gelöscht</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Gleicher Kommentar</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Zu besprechen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who you are is not known yet. Your name is asked for with your first comment.</source>
        <translation>Ihr Name ist noch nicht bekannt. Er wird beim ersten Kommentar erfragt.</translation>
    </message>
    <message>
        <source>With changes …</source>
        <translation>Teilweise …</translation>
    </message>
    <message>
        <source>Withdraw my last answer</source>
        <translation>Meine letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Withdrawn by the person who commented</source>
        <translation>Von der kommentierenden Stelle zurückgezogen</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Stelle</translation>
    </message>
    <message>
        <source>Without a place in the text</source>
        <translation>Ohne Stelle im Text</translation>
    </message>
    <message>
        <source>Worked in</source>
        <translation>Eingearbeitet</translation>
    </message>
    <message>
        <source>Writing comments</source>
        <extracomment>The ids of paragraphs as bare texts: for these, thousands of them become no Python objects. Threads between two reports of progress.</extracomment>
        <translation>Kommentare werden geschrieben</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>teilweise angenommen</translation>
    </message>
    <message>
        <source>as {number}</source>
        <translation>wie {number}</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>redaktionell</translation>
    </message>
    <message>
        <source>general</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>not worked in yet</source>
        <translation>noch nicht eingearbeitet</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>fachlich</translation>
    </message>
    <message>
        <source>text has changed or is gone</source>
        <translation>Text geändert oder weg</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>das ganze Dokument</translation>
    </message>
    <message>
        <source>these words</source>
        <translation>diese Wörter</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to discuss</source>
        <extracomment>What can be asked of a comment besides the decisions themselves. Chosen names are shown no longer than this in a chip (characters).</extracomment>
        <translation>zu besprechen</translation>
    </message>
    <message>
        <source>{number} is accepted and worked in.</source>
        <translation>{number} ist angenommen und eingearbeitet.</translation>
    </message>
    <message>
        <source>{number} is accepted and worked in: {language}. The source text ({lead}) is unchanged.</source>
        <translation>{number} ist angenommen und eingearbeitet: {language}. Der Ausgangstext ({lead}) bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{number} is accepted. Work it into the text by hand.</source>
        <translation>{number} ist angenommen. Bitte arbeiten Sie es selbst in den Text ein.</translation>
    </message>
    <message>
        <source>{number} is noted.</source>
        <translation>{number} ist zur Kenntnis genommen.</translation>
    </message>
    <message>
        <source>{number} is removed.</source>
        <translation>{number} ist entfernt.</translation>
    </message>
    <message>
        <source>{number} is the same as …</source>
        <translation>{number} ist gleich wie …</translation>
    </message>
    <message>
        <source>{open} open · {todo} to work in · {closed} closed</source>
        <translation>{open} offen · {todo} einzuarbeiten · {closed} erledigt</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>Signs of states, so that none is told by its colour alone.</extracomment>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comment …</source>
        <translation>Kommentar …</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decision and state</source>
        <translation>Entscheidung und Stand</translation>
    </message>
    <message>
        <source>Find comments by number or words</source>
        <translation>Kommentare nach Nummer oder Wörtern suchen</translation>
    </message>
    <message>
        <source>Find comments by number or words (Ctrl+F in this panel)</source>
        <translation>Kommentare nach Nummer oder Wörtern suchen (Strg+F in diesem Bereich)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Nächster Kommentar</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Nummer oder Wörter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Voriger Kommentar</translation>
    </message>
    <message>
        <source>Show all comments</source>
        <translation>Alle Kommentare zeigen</translation>
    </message>
    <message>
        <source>Show only comments from you or your organisation</source>
        <translation>Nur Kommentare von Ihnen oder Ihrer Organisation zeigen</translation>
    </message>
    <message>
        <source>Show only comments on the clause at the cursor</source>
        <translation>Nur Kommentare zum Abschnitt am Cursor zeigen</translation>
    </message>
    <message>
        <source>Show only comments that await a decision</source>
        <translation>Nur Kommentare zeigen, über die noch zu entscheiden ist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type of comment</source>
        <translation>Art des Kommentars</translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation>Wer kommentiert hat</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>A received file …</source>
        <extracomment>What stands behind the states in a list of them, and leads to more.</extracomment>
        <translation>Eine erhaltene Datei …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Änderungsblatt</translation>
    </message>
    <message>
        <source>Another document …</source>
        <translation>Ein anderes Dokument …</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Stufenbereiche</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Choose a version on the left and the current text.</source>
        <translation>Wählen Sie links eine Fassung und rechts den jetzigen Text.</translation>
    </message>
    <message>
        <source>Choose another state on the left or on the right.</source>
        <translation>Wählen Sie links oder rechts einen anderen Stand.</translation>
    </message>
    <message>
        <source>Choose the file that somebody sent you of this document.</source>
        <translation>Wählen Sie die Datei, die Ihnen jemand mit diesem Dokument geschickt hat.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with a received file</source>
        <extracomment>The newest work of each board by its key, and its turn: what was begun before is late.</extracomment>
        <translation>Mit einer erhaltenen Datei vergleichen</translation>
    </message>
    <message>
        <source>Compare: {title}</source>
        <extracomment>How long changes of the document rest before it is compared anew (milliseconds). The document changed while somebody wrote in another tab: compared when this is seen.</extracomment>
        <translation>Vergleich: {title}</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>What became of a place; what moved and reads otherwise is both. Texts of a branch beyond so many are counted and not shown one by one. How many texts are the same and have another state of translation. Who says the places of each state.</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Es wird verglichen …</translation>
    </message>
    <message>
        <source>Copy the list and put it where it belongs.</source>
        <translation>Kopieren Sie die Liste und setzen Sie sie dorthin, wohin sie gehört.</translation>
    </message>
    <message>
        <source>Deleted here: {count}</source>
        <extracomment>Characters of a text on its card.</extracomment>
        <translation>Hier gelöscht: {count}</translation>
    </message>
    <message>
        <source>Fixed sentences</source>
        <translation>Feste Sätze</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Abstufungen</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Art des Textes</translation>
    </message>
    <message>
        <source>Leading language</source>
        <translation>Führende Sprache</translation>
    </message>
    <message>
        <source>Least share</source>
        <translation>Mindestanteil</translation>
    </message>
    <message>
        <source>Let the document read as “{name}”?</source>
        <translation>Soll das Dokument so lauten wie „{name}“?</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <extracomment>Settings that are made elsewhere than among the properties of a place.</extracomment>
        <translation>Zielbezüge</translation>
    </message>
    <message>
        <source>Looking through earlier states</source>
        <extracomment>So many of the newest steps of the journal are looked through.</extracomment>
        <translation>Frühere Stände durchsehen</translation>
    </message>
    <message>
        <source>Looking through earlier states …</source>
        <translation>Frühere Stände werden durchgesehen …</translation>
    </message>
    <message>
        <source>Main technical changes (foreword)</source>
        <translation>Wesentliche technische Änderungen (Vorwort)</translation>
    </message>
    <message>
        <source>Measured against a baseline</source>
        <translation>An einem Ausgangswert gemessen</translation>
    </message>
    <message>
        <source>Merged columns</source>
        <translation>Verbundene Spalten</translation>
    </message>
    <message>
        <source>Merged rows</source>
        <translation>Verbundene Zeilen</translation>
    </message>
    <message>
        <source>N: next · P: previous · R: restore · H: earlier texts · Enter: show · Esc: close</source>
        <translation>N: nächste · P: vorige · R: wiederherstellen · H: frühere Texte · Eingabe: zeigen · Esc: schließen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was deleted here, as far as is known.</source>
        <translation>Soweit bekannt, wurde hier nichts gelöscht.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Only in other languages: {count}.</source>
        <translation>Nur in anderen Sprachen: {count}.</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Place in the theme web</source>
        <translation>Platz im Themennetz</translation>
    </message>
    <message>
        <source>Provision verbs</source>
        <translation>Modalverben</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Restore what it stood in first.</source>
        <translation>Stellen Sie zuerst wieder her, worin es stand.</translation>
    </message>
    <message>
        <source>Restore what stood around it first, or put it in by hand.</source>
        <translation>Stellen Sie zuerst die Umgebung wieder her, oder tragen Sie es von Hand ein.</translation>
    </message>
    <message>
        <source>The current text</source>
        <translation>Der jetzige Text</translation>
    </message>
    <message>
        <source>The list is in the foreword.</source>
        <translation>Die Liste steht im Vorwort.</translation>
    </message>
    <message>
        <source>This cannot come back to its place.</source>
        <translation>Es kann nicht an seine Stelle zurück.</translation>
    </message>
    <message>
        <source>This document has no foreword.</source>
        <translation>Dieses Dokument hat kein Vorwort.</translation>
    </message>
    <message>
        <source>This place cannot be restored alone.</source>
        <translation>Diese Stelle lässt sich nicht allein wiederherstellen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What it stood in was deleted too. Restore that first.</source>
        <translation>Auch das, worin es stand, wurde gelöscht. Stellen Sie das zuerst wieder her.</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>Mit Stellungnahme</translation>
    </message>
    <message>
        <source>Word files with changes are made from two states that are still here.</source>
        <translation>Word-Dateien mit Änderungen entstehen aus zwei Ständen, die hier gespeichert sind.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>after {place}</source>
        <translation>nach {place}</translation>
    </message>
    <message>
        <source>after: {text}</source>
        <translation>nachher: {text}</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <extracomment>The roles of their colours in a theme.</extracomment>
        <translation>vorher: {text}</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What became of a place.</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>first in {place}</source>
        <translation>am Anfang von {place}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} places differ.</source>
        <translation>
            <numerusform>{count} Stelle ist anders.</numerusform>
            <numerusform>{count} Stellen sind anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts unchanged – hide them</source>
        <translation>
            <numerusform>{count} Text unverändert – einklappen</numerusform>
            <numerusform>{count} Texte unverändert – einklappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} translations only have another state.</source>
        <translation>
            <numerusform>{count} Übersetzung hat nur einen anderen Zustand.</numerusform>
            <numerusform>{count} Übersetzungen haben nur einen anderen Zustand.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not contain this document.</source>
        <translation>{name} enthält dieses Dokument nicht.</translation>
    </message>
    <message>
        <source>{place} reads as before again.</source>
        <translation>{place} lautet wieder wie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>… {count} texts unchanged – show them</source>
        <extracomment>What names all that stands in it, where nothing has a number. Characters of such a name.</extracomment>
        <translation>
            <numerusform>… {count} Text unverändert – aufklappen</numerusform>
            <numerusform>… {count} Texte unverändert – aufklappen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBoard</name>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Changes in Word …</source>
        <translation>Änderungen in Word …</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Create a Word file with all changes since the state on the left as tracked changes</source>
        <translation>Erstellt eine Word-Datei mit allen Änderungen seit dem linken Stand als nachverfolgte Änderungen</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>Earlier texts …</source>
        <translation>Frühere Texte …</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Go to this place in the document (Enter)</source>
        <translation>Zu dieser Stelle im Dokument gehen (Eingabe)</translation>
    </message>
    <message>
        <source>Later state</source>
        <translation>Späterer Stand</translation>
    </message>
    <message>
        <source>Let the whole document read as on the left again</source>
        <translation>Lässt das ganze Dokument wieder wie links lauten</translation>
    </message>
    <message>
        <source>Let this place read as on the left again, as one undo step (R)</source>
        <translation>Lässt diese Stelle wieder wie links lauten, in einem Schritt rückgängig zu machen (R)</translation>
    </message>
    <message>
        <source>List of changes …</source>
        <translation>Änderungsliste …</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>Nächste Änderung (N)</translation>
    </message>
    <message>
        <source>Only places that require, recommend or permit something else than before</source>
        <translation>Nur Stellen, die anderes fordern, empfehlen oder erlauben als vorher</translation>
    </message>
    <message>
        <source>Only places with a comment</source>
        <translation>Nur Stellen mit Stellungnahme</translation>
    </message>
    <message>
        <source>Only places with other numbers or units than before</source>
        <translation>Nur Stellen mit anderen Zahlen oder Einheiten als vorher</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>Vorige Änderung (P)</translation>
    </message>
    <message>
        <source>Restore all …</source>
        <translation>Alles wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore this place</source>
        <translation>Stelle wiederherstellen</translation>
    </message>
    <message>
        <source>See the earlier texts of this place, and who wrote them (H)</source>
        <translation>Zeigt, was hier vorher stand und wer es schrieb (H)</translation>
    </message>
    <message>
        <source>Show Chinese texts</source>
        <translation>Chinesische Texte zeigen</translation>
    </message>
    <message>
        <source>Show English texts</source>
        <translation>Englische Texte zeigen</translation>
    </message>
    <message>
        <source>Show German texts</source>
        <translation>Deutsche Texte zeigen</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>Show the left state on the right and the right one on the left</source>
        <translation>Linken und rechten Stand vertauschen</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The state on the left</source>
        <translation>Der Stand links</translation>
    </message>
    <message>
        <source>The state on the right</source>
        <translation>Der Stand rechts</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Write the main technical changes for the foreword, or an amendment</source>
        <translation>Schreibt die wesentlichen technischen Änderungen für das Vorwort oder ein Änderungsblatt</translation>
    </message>
</context>
<context>
    <name>CopyBar</name>
    <message>
        <source>Review copy</source>
        <translation>Prüfexemplar</translation>
    </message>
    <message>
        <source>Save your comments in a small file for the person who asked for them</source>
        <translation>Ihre Kommentare in eine kleine Datei schreiben, für die Stelle, die darum gebeten hat</translation>
    </message>
    <message>
        <source>Send answer …</source>
        <translation>Antwort senden …</translation>
    </message>
</context>
<context>
    <name>CopyClass</name>
    <message>
        <source>Aims and activities</source>
        <translation>Ziele und Angebote</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>For this age</source>
        <translation>Für dieses Alter</translation>
    </message>
    <message>
        <source>more suited to school</source>
        <translation>eher für die Schule</translation>
    </message>
    <message>
        <source>no fixed time</source>
        <translation>zeitlich offen</translation>
    </message>
    <message>
        <source>simpler and shorter?</source>
        <translation>einfacher und kürzer?</translation>
    </message>
    <message>
        <source>still right?</source>
        <translation>passt das noch?</translation>
    </message>
    <message>
        <source>{minutes} min; {least}–{most} min are usual</source>
        <translation>{minutes} Min.; üblich sind {least}–{most} Min</translation>
    </message>
</context>
<context>
    <name>CopyClassDialog</name>
    <message>
        <source>Adapt the times of the activities to the age group</source>
        <translation>Dauer der Angebote an die Altersgruppe anpassen</translation>
    </message>
    <message>
        <source>Aims and activities to copy</source>
        <translation>Ziele und Angebote, die mitkommen</translation>
    </message>
    <message>
        <source>Copy for another age group</source>
        <translation>Für eine andere Altersgruppe kopieren</translation>
    </message>
    <message>
        <source>For &amp;age group</source>
        <translation>Alters&amp;gruppe</translation>
    </message>
    <message>
        <source>What is copied; photos, deliberation and reflection are not</source>
        <translation>Was mitkommt; Fotos, Reflexion im Team und Rückblick bleiben zurück</translation>
    </message>
    <message>
        <source>What suits this age</source>
        <translation>Was zu diesem Alter passt</translation>
    </message>
</context>
<context>
    <name>CouncilBoard</name>
    <message>
        <source>Change the unit on its page; what was there before is shown next to it here. A change or a refusal needs a reason.</source>
        <translation>Ändern Sie das Projekt auf seiner Seite; hier steht das Vorherige daneben. Eine Anpassung oder Ablehnung braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Feedback from try-outs</source>
        <translation>Rückmeldungen aus Erprobungen</translation>
    </message>
    <message>
        <source>Meeting record …</source>
        <translation>Protokoll der Teamsitzung …</translation>
    </message>
    <message>
        <source>Observation form …</source>
        <translation>Beobachtungsbogen …</translation>
    </message>
    <message>
        <source>Parts before and now</source>
        <translation>Teile vorher und jetzt</translation>
    </message>
    <message>
        <source>Record in Word …</source>
        <translation>Protokoll in Word …</translation>
    </message>
    <message>
        <source>To the unit</source>
        <translation>Zum Projekt</translation>
    </message>
</context>
<context>
    <name>CouncilHead</name>
    <message>
        <source>This deliberation</source>
        <translation>Diese Reflexion im Team</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Age groups</source>
        <translation>Altersgruppen</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Alle Altersgruppen</translation>
    </message>
    <message>
        <source>All learning areas</source>
        <translation>Alle Bildungsbereiche</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themenfelder</translation>
    </message>
    <message>
        <source>Choose a cell to see which places are linked.</source>
        <translation>Wählen Sie ein Feld, um die Stellen mit Bezug zu sehen.</translation>
    </message>
    <message>
        <source>Coverage of goals</source>
        <extracomment>No limit to a height, as Qt has it (pixels). More places are not listed; the filters lead to fewer.</extracomment>
        <translation>Abdeckung der Ziele</translation>
    </message>
    <message>
        <source>Learning areas</source>
        <translation>Bildungsbereiche</translation>
    </message>
    <message>
        <source>Linked places: {count}</source>
        <translation>Stellen mit Bezug: {count}</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Matrix speichern</translation>
    </message>
    <message>
        <source>Theme units</source>
        <translation>Themenprojekte</translation>
    </message>
    <message>
        <source>There are no theme units yet whose goals could be counted.</source>
        <translation>Es gibt noch keine Themenprojekte, deren Ziele gezählt werden könnten.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themenfelder</translation>
    </message>
    <message>
        <source>{covered} of {leaves} goals are covered</source>
        <translation>{covered} von {leaves} Zielen sind abgedeckt</translation>
    </message>
    <message>
        <source>{goal}, {column}: nothing is linked.</source>
        <extracomment>Under this role a cell gives its Count, or None. Under this role a row of the header says whether it is a hole, and how deep it stands.</extracomment>
        <translation>{goal}, {column}: kein Bezug.</translation>
    </message>
    <message>
        <source>{goal}, {column}: units {units}, activities {activities}.</source>
        <translation>{goal}, {column}: Projekte {units}, Angebote {activities}.</translation>
    </message>
</context>
<context>
    <name>CoverageBoard</name>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Altersgruppe</translation>
    </message>
    <message>
        <source>Columns of the matrix</source>
        <translation>Spalten der Matrix</translation>
    </message>
    <message>
        <source>Export Excel …</source>
        <translation>Excel exportieren …</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Bezugsrahmen</translation>
    </message>
    <message>
        <source>Goals and units</source>
        <translation>Ziele und Projekte</translation>
    </message>
    <message>
        <source>Learning area</source>
        <translation>Bildungsbereich</translation>
    </message>
    <message>
        <source>Linked places</source>
        <translation>Stellen mit Bezug</translation>
    </message>
    <message>
        <source>Only goals that are not covered</source>
        <translation>Nur Ziele ohne Bezug</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Themenfeld</translation>
    </message>
</context>
<context>
    <name>CropPhotoDialog</name>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Whole photo</source>
        <translation>&amp;Ganzes Foto</translation>
    </message>
    <message>
        <source>Crop photo</source>
        <translation>Foto zuschneiden</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. With keys: arrows move it, Shift and arrows change its size. What is outside goes from the photo; Undo brings it back.</source>
        <translation>Ziehen Sie den Rahmen oder seine Ecken. Mit Tasten: Pfeile verschieben ihn, Umschalt und Pfeile ändern seine Größe. Was außerhalb liegt, verschwindet aus dem Foto; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Photo with the frame</source>
        <translation>Foto mit dem Rahmen</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>How the text should read</source>
        <translation>So soll der Text lauten</translation>
    </message>
    <message>
        <source>Reason, for the person who commented</source>
        <translation>Begründung für die kommentierende Stelle</translation>
    </message>
</context>
<context>
    <name>DecisionsBoard</name>
    <message>
        <source>Both changes</source>
        <translation>Beide Änderungen</translation>
    </message>
    <message>
        <source>Decide all places of a clause or of a person</source>
        <translation>Über alle Stellen eines Abschnitts oder einer Person entscheiden</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Bisher entschieden</translation>
    </message>
    <message>
        <source>Go back to the text before both changes (0)</source>
        <translation>Den Text so stehen lassen, wie er vor beiden Änderungen war (0)</translation>
    </message>
    <message>
        <source>Keep both changes (3)</source>
        <translation>Beide Änderungen stehen lassen (3)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep my text (1)</source>
        <translation>Meinen Text stehen lassen (1)</translation>
    </message>
    <message>
        <source>Leave this place open and go to the next one (L)</source>
        <translation>Diese Stelle offen lassen und zur nächsten gehen (L)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Places to decide</source>
        <translation>Stellen, über die zu entscheiden ist</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>So wiederherstellen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Several at once …</source>
        <translation>Mehrere auf einmal …</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>Show this place in the document (Enter)</source>
        <translation>Diese Stelle im Dokument zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Summary …</source>
        <translation>Zusammenfassung …</translation>
    </message>
    <message>
        <source>Take the text of the other side (2)</source>
        <translation>Den Text der anderen Seite stehen lassen (2)</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Andere nehmen</translation>
    </message>
    <message>
        <source>Use this text (Ctrl+Enter)</source>
        <translation>Diesen Text stehen lassen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Use what is written here</source>
        <translation>Diesen Text nehmen</translation>
    </message>
    <message>
        <source>Write down what was merged, decided and deleted, for the minutes</source>
        <translation>Für das Protokoll aufschreiben, was zusammengeführt, entschieden und gelöscht wurde</translation>
    </message>
    <message>
        <source>You can rewrite it here</source>
        <translation>Sie können ihn hier umschreiben</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>Everything up to your last change is saved; you can go on.</source>
        <translation>Alles bis zu Ihrer letzten Änderung ist gespeichert; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>If it happens again, send the report {path} to us.</source>
        <translation>Falls es wieder vorkommt, senden Sie uns bitte den Bericht {path}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program, and it was not your fault.</source>
        <translation>Im Programm ist ein Fehler aufgetreten; es lag nicht an Ihnen.</translation>
    </message>
</context>
<context>
    <name>DepartureDialog</name>
    <message>
        <source>&amp;Save these documents as a file that can be handed on</source>
        <translation>Diese Dokumente als &amp;Datei speichern, die man weitergeben kann</translation>
    </message>
    <message>
        <source>Who &amp;takes over</source>
        <translation>Wer ü&amp;bernimmt</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message numerus="yes">
        <source>Answer in {count} conversations</source>
        <translation>
            <numerusform>In {count} Gespräch antworten</numerusform>
            <numerusform>In {count} Gesprächen antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message numerus="yes">
        <source>Change {count} places as agreed</source>
        <extracomment>For whoever works on units: nothing there sounds like a standard.</extracomment>
        <translation>
            <numerusform>{count} Stelle wie vereinbart ändern</numerusform>
            <numerusform>{count} Stellen wie vereinbart ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Comment on the review copy</source>
        <translation>Prüffassung kommentieren</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments and files of others come here.</source>
        <translation>Kommentare und Dateien von anderen stehen hier.</translation>
    </message>
    <message numerus="yes">
        <source>Decide on {count} comments</source>
        <translation>
            <numerusform>Über {count} Kommentar entscheiden</numerusform>
            <numerusform>Über {count} Kommentare entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide {count} places</source>
        <extracomment>What waits: places to decide after a merge, comments without a decision, threads to answer, promised changes, bodies that have not answered, errors of the rules, a review copy. What is asked for first stands first, unless something else ends sooner. Days before its end from which something is asked for before all else.</extracomment>
        <translation>
            <numerusform>{count} Stelle entscheiden</numerusform>
            <numerusform>{count} Stellen entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Says what is known of a document, and has it read where nothing is known yet.</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} errors</source>
        <translation>
            <numerusform>{count} Fehler beheben</numerusform>
            <numerusform>{count} Fehler beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>Until which hour of the day one greets how.</extracomment>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation>Meine {count}</translation>
    </message>
    <message>
        <source>Missing for the next stage</source>
        <translation>Bis zur nächsten Entwurfsstufe fehlt noch</translation>
    </message>
    <message>
        <source>Missing for {stage}</source>
        <translation>Bis „{stage}“ fehlt noch</translation>
    </message>
    <message>
        <source>New document …</source>
        <translation>Neues Dokument …</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier liegt noch nichts</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Es steht nichts im Weg.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reading what waits for you …</source>
        <extracomment>Reading waits until writing rests (milliseconds).</extracomment>
        <translation>Was auf Sie wartet, wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Remind {count} organisations</source>
        <translation>
            <numerusform>{count} Organisation erinnern</numerusform>
            <numerusform>{count} Organisationen erinnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>Erinnern …</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>The sign before what waits, and its colour. A column with a sign alone is so narrow (pixels).</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Standards and theme units of this library show here how far they are.</source>
        <translation>Standards und Themenprojekte dieser Bibliothek zeigen hier, wie weit sie sind.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>Zu tun {count}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Which documents are listed: all, those in which something waits, those one worked on.
----------
The same board is never open twice. The document that it shows, if one.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>What you write comes here, with the sentence that you left.</source>
        <translation>Was Sie schreiben, steht hier mit dem Satz, bei dem Sie aufgehört haben.</translation>
    </message>
    <message numerus="yes">
        <source>Work {count} accepted comments into the text</source>
        <translation>
            <numerusform>{count} angenommenen Kommentar einarbeiten</numerusform>
            <numerusform>{count} angenommene Kommentare einarbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>changed the text</source>
        <translation>hat den Text geändert</translation>
    </message>
    <message>
        <source>changes wait</source>
        <translation>Änderungen warten</translation>
    </message>
    <message numerus="yes">
        <source>ended {count} days ago</source>
        <translation>
            <numerusform>seit {count} Tag zu Ende</numerusform>
            <numerusform>seit {count} Tagen zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message>
        <source>in “{title}” {place}</source>
        <translation>in „{title}“ {place}</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>no comments</source>
        <translation>keine Kommentare</translation>
    </message>
    <message>
        <source>no comments, {day}</source>
        <translation>keine Kommentare, {day}</translation>
    </message>
    <message>
        <source>not finished: {count}</source>
        <translation>nicht fertig: {count}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>erinnert {day}</translation>
    </message>
    <message>
        <source>saved the version “{name}”</source>
        <translation>hat die Fassung „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>source changed: {count}</source>
        <translation>Übersetzung prüfen: {count}</translation>
    </message>
    <message>
        <source>the checks are still running …</source>
        <translation>die Prüfung läuft noch …</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>you have written {count} comments</source>
        <translation>
            <numerusform>{count} Kommentar von Ihnen</numerusform>
            <numerusform>{count} Kommentare von Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} / {asked} answered</source>
        <translation>{answered} / {asked} beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments</source>
        <translation>
            <numerusform>{count} Kommentar</numerusform>
            <numerusform>{count} Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days left</source>
        <translation>
            <numerusform>noch {count} Tag</numerusform>
            <numerusform>noch {count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are for the meeting</source>
        <translation>
            <numerusform>{count} davon ist für die Sitzung</numerusform>
            <numerusform>{count} davon sind für die Sitzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} replies</source>
        <translation>
            <numerusform>{count} Antwort</numerusform>
            <numerusform>{count} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things</source>
        <translation>
            <numerusform>{count} Punkt</numerusform>
            <numerusform>{count} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{greeting}, {name}</source>
        <extracomment>Below this width of the board, cards stand below each other (pixels). In less width the days of a week would be cut (pixels). In less height the cards below the week would be out of sight: its head goes (pixels). So much that waits and that came in is shown. For which state of a document it was asked what is missing for its next stage.</extracomment>
        <translation>{greeting}, {name}</translation>
    </message>
    <message>
        <source>{language}: {percent} % translated</source>
        <translation>{language}: {percent} % übersetzt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and {count} more changes</source>
        <extracomment>Steps of one person in one document belong together while pauses are shorter. So much is told.</extracomment>
        <translation>
            <numerusform>{what} und {count} weitere Änderung</numerusform>
            <numerusform>{what} und {count} weitere Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskBoard</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents on the desk</source>
        <translation>Dokumente auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>Members …</source>
        <translation>Mitglieder …</translation>
    </message>
    <message>
        <source>Missing for the next stage</source>
        <translation>Was bis zur nächsten Entwurfsstufe fehlt</translation>
    </message>
    <message>
        <source>Replies in the review round</source>
        <translation>Antworten in der Prüfrunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Who belongs to the group; hand over what waits for somebody</source>
        <translation>Wer zur Gruppe gehört; was auf jemanden wartet, lässt sich übergeben</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Try a value</source>
        <translation>Einen Wert ausprobieren</translation>
    </message>
    <message>
        <source>What a school answers</source>
        <translation>Was eine Schule einträgt</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Open the folder of problem reports</source>
        <translation>Ordner der Fehlerberichte öffnen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>What someone who helps you needs to know. It contains nothing from your documents.</source>
        <translation>Was jemand wissen muss, der Ihnen hilft. Aus Ihren Dokumenten steht nichts darin.</translation>
    </message>
    <message>
        <source>With the latest problem reports, to be sent by WeChat or e-mail</source>
        <translation>Mit den letzten Fehlern, zum Verschicken per WeChat oder E-Mail</translation>
    </message>
</context>
<context>
    <name>Dictionaries</name>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Ordner mit Wörterbüchern</translation>
    </message>
    <message>
        <source>Looked for in the usual places</source>
        <translation>Gesucht wird an den üblichen Orten</translation>
    </message>
    <message>
        <source>No dictionary was found</source>
        <translation>Kein Wörterbuch gefunden</translation>
    </message>
    <message>
        <source>✓ there is a dictionary</source>
        <extracomment>Tells of a place in a text, by node, language, text and place; nothing if it is not marked. Offers a menu for the word at the caret, at a place on the screen; tells whether it did.</extracomment>
        <translation>✓ Wörterbuch vorhanden</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>None yet. To add a word that is marked as misspelt, right-click it in the text.</source>
        <translation>Noch keine. Ein als falsch markiertes Wort nehmen Sie im Text mit der rechten Maustaste auf.</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Wort entfernen</translation>
    </message>
    <message>
        <source>The library’s own words</source>
        <translation>Eigene Wörter der Bibliothek</translation>
    </message>
    <message>
        <source>To check German texts, install LibreOffice with the German language; its dictionary is found automatically. Or put the files de_DE.dic and de_DE.aff into a folder and choose that folder here.</source>
        <translation>Um deutsche Texte zu prüfen, installieren Sie LibreOffice mit der Sprache Deutsch; sein Wörterbuch wird automatisch gefunden. Oder legen Sie die Dateien de_DE.dic und de_DE.aff in einen Ordner und geben Sie ihn hier an.</translation>
    </message>
    <message>
        <source>Usual places</source>
        <translation>Übliche Orte</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <source>Open documents</source>
        <translation>Geöffnete Dokumente</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>{item}, {year}: blank. Enter 0 where there were none.</source>
        <translation>{item}, {year}: leer. 0 eintragen, wo es keine gab.</translation>
    </message>
    <message>
        <source>{item}, {year}: its entry is missing or appears twice.</source>
        <translation>{item}, {year}: Die Angabe fehlt oder steht doppelt da.</translation>
    </message>
    <message>
        <source>{item}, {year}: nothing in month {months}. Enter 0 where there was none, else an estimate.</source>
        <translation>{item}, {year}: nichts im Monat {months}. 0 eintragen, wo es nichts gab, sonst eine Schätzung.</translation>
    </message>
    <message>
        <source>{item}, {year}: nothing, but {before} the year before. Is that so?</source>
        <translation>{item}, {year}: nichts, im Vorjahr aber {before}. Stimmt das?</translation>
    </message>
    <message>
        <source>{item}, {year}: {now}, but {before} the year before. Is that so?</source>
        <translation>{item}, {year}: {now}, im Vorjahr aber {before}. Stimmt das?</translation>
    </message>
    <message>
        <source>{item}, {year}: “{entered}” cannot be read as a number.</source>
        <extracomment>unread: no amount stands there. lost: its row or column is not there, or there twice. missing: some months or answers are blank. vanished: nothing this year, something the year before. changed: far from the year before. By how many times an item may change from year to year before it is asked about. Metered amounts change with weather and use, but do not double or halve. What is bought or handed over in lots may. Numbers of people change by a group of children. Floor area does not change without building; at 5 % the sample standard (7.7.6) has the year before recalculated. Items that are looked at: those on which figures rest. Of entries that cannot be read, the first few are quoted; the import tells each at its cell.</extracomment>
        <translation>{item}, {year}: „{entered}“ lässt sich nicht als Zahl lesen.</translation>
    </message>
</context>
<context>
    <name>DraftOptions</name>
    <message>
        <source>&amp;Page numbers in the contents (takes a few seconds)</source>
        <translation>Seiten&amp;zahlen im Inhaltsverzeichnis (dauert einige Sekunden)</translation>
    </message>
    <message>
        <source>In Word, what the chec&amp;ks find as comments</source>
        <translation>In Word Prüfhinweise als &amp;Kommentare</translation>
    </message>
    <message>
        <source>List figures and &amp;tables below the contents</source>
        <translation>&amp;Bilder und Tabellen unter dem Inhalt auflisten</translation>
    </message>
    <message>
        <source>Several &amp;languages</source>
        <translation>&amp;Mehrere Sprachen</translation>
    </message>
    <message>
        <source>below each other, paragraph by paragraph</source>
        <translation>untereinander, Absatz für Absatz</translation>
    </message>
    <message>
        <source>side by side, a column each</source>
        <translation>nebeneinander, je eine Spalte</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Align side by side</source>
        <translation>Nebeneinanderlegen</translation>
    </message>
    <message>
        <source>Align with another language …</source>
        <translation>Neben andere Sprache legen …</translation>
    </message>
    <message>
        <source>Choose drafts in different languages.</source>
        <translation>Wählen Sie Fassungen in verschiedenen Sprachen.</translation>
    </message>
    <message>
        <source>Drafts: {title}</source>
        <translation>Fassungen: {title}</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>Enter: correct · Space: move to another row · Delete: separate · F8: next doubtful row</source>
        <extracomment>Corrections are kept so long after the last one (milliseconds). Height of the texts below the table (in heights of a line). So many corrections can be taken back.</extracomment>
        <translation>Eingabe: richtig so · Leertaste: in eine andere Zeile · Entf: trennen · F8: nächste fragliche Zeile</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Indicator system</source>
        <translation>Kriterienkatalog</translation>
    </message>
    <message>
        <source>It cannot be moved further.</source>
        <translation>Weiter lässt es sich nicht verschieben.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Above this certainty a pair is called certain. What a cell gives beside its text: its entry, the row, whether it is picked up. What stands for a text where there is none.</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Looking for what belongs together</source>
        <extracomment>At most so many drafts: one per language. A language counts as that of a draft if at least this share of its texts is written in it.</extracomment>
        <translation>Zusammengehöriges wird gesucht</translation>
    </message>
    <message>
        <source>No doubtful rows are left. Ctrl+Enter makes one document.</source>
        <translation>Keine Zeile ist mehr fraglich. Strg+Eingabe macht ein Dokument daraus.</translation>
    </message>
    <message>
        <source>No draft</source>
        <translation>Keine Fassung</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check in {count} rows</source>
        <translation>
            <numerusform>In {count} Zeile nichts zu prüfen</numerusform>
            <numerusform>In {count} Zeilen nichts zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open a draft from a file</source>
        <translation>Fassung aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Picked up. Go to the row where it belongs; Space puts it there, Esc cancels.</source>
        <translation>Aufgenommen. Gehen Sie zur richtigen Zeile; Leertaste legt ab, Esc lässt es sein.</translation>
    </message>
    <message>
        <source>Rows to check: {doubtful} of {count}</source>
        <translation>Zu prüfende Zeilen: {doubtful} von {count}</translation>
    </message>
    <message>
        <source>Scoring rules</source>
        <translation>Bewertungsregeln</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The drafts are now one document; they also stay in the library.</source>
        <translation>Die Fassungen sind jetzt ein Dokument; sie bleiben auch einzeln in der Bibliothek.</translation>
    </message>
    <message>
        <source>The first draft leads: its order and numbers stay.</source>
        <translation>Die erste Fassung führt: Ihre Reihenfolge und Nummern bleiben.</translation>
    </message>
    <message>
        <source>The same document was chosen twice.</source>
        <translation>Dasselbe Dokument wurde zweimal gewählt.</translation>
    </message>
    <message>
        <source>There is no text in this place.</source>
        <translation>An dieser Stelle steht kein Text.</translation>
    </message>
    <message>
        <source>These are documents of different kinds.</source>
        <translation>Das sind Dokumente verschiedener Art.</translation>
    </message>
    <message>
        <source>These do not go together: the two are of different kinds.</source>
        <translation>Das passt nicht zusammen: Beides ist verschiedener Art.</translation>
    </message>
    <message>
        <source>This text already has a row of its own.</source>
        <translation>Dieser Text steht schon in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Two drafts are in the same language.</source>
        <translation>Zwei Fassungen sind in derselben Sprache.</translation>
    </message>
    <message>
        <source>Two or three drafts are needed.</source>
        <translation>Sie benötigen zwei oder drei Sprachen.</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>fraglich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>only here?</source>
        <translation>nur hier?</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} wurde importiert.</translation>
    </message>
</context>
<context>
    <name>DraftsBoard</name>
    <message>
        <source>Correct</source>
        <translation>Stimmt so</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Drafts side by side</source>
        <translation>Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Give this text a row of its own (Delete)</source>
        <translation>Diesem Text eine eigene Zeile geben (Entf)</translation>
    </message>
    <message>
        <source>Go to the next row that should be checked (F8)</source>
        <translation>Zur nächsten Zeile, die zu prüfen ist (F8)</translation>
    </message>
    <message>
        <source>Make one document</source>
        <translation>Ein Dokument machen</translation>
    </message>
    <message>
        <source>Make one document from the drafts; they also stay in the library (Ctrl+Enter)</source>
        <translation>Aus den Fassungen ein Dokument machen; sie bleiben auch einzeln in der Bibliothek (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Mark this row as correct and go to the next doubtful one (Enter)</source>
        <translation>Diese Zeile bestätigen und zur nächsten fraglichen gehen (Eingabe)</translation>
    </message>
    <message>
        <source>Move this text and those below it a row down (Alt+Down)</source>
        <translation>Diesen Text und die folgenden eine Zeile nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Move this text and those below it a row up (Alt+Up)</source>
        <translation>Diesen Text und die folgenden eine Zeile nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move to row …</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Nächste fragliche</translation>
    </message>
    <message>
        <source>Pick a text up, choose another row, put it down there (Space)</source>
        <translation>Text aufnehmen, andere Zeile wählen, dort ablegen (Leertaste)</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last correction (Ctrl+Z)</source>
        <translation>Letzte Berichtigung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Where copies remain</source>
        <translation>Wo es noch liegt</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Backup {path}</source>
        <translation>Sicherung {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continue …</source>
        <translation>Weiter …</translation>
    </message>
    <message>
        <source>Delete the document first.</source>
        <translation>Löschen Sie das Dokument zuerst.</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Jetzt endgültig löschen</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>„{name}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Erase “{name}” now?</source>
        <translation>„{name}“ jetzt endgültig löschen?</translation>
    </message>
    <message>
        <source>File sent on {time}</source>
        <translation>Datei, die am {time} hinausging</translation>
    </message>
    <message>
        <source>In the group it is erased as well, and in the library of each member at the next exchange. Ask the person who looks after the folder or server about its backups.</source>
        <extracomment>What is said, beside all else, of what a group shares.</extracomment>
        <translation>Auch in der Gruppe wird es gelöscht, und in der Bibliothek jedes Mitglieds, sobald sie die Gruppe wieder erreicht. Sicherungen des Ordners oder Servers hat, wer ihn betreut.</translation>
    </message>
    <message>
        <source>It is gone from this library, with its versions and undo history.</source>
        <translation>Es ist aus dieser Bibliothek verschwunden, samt Fassungen und Rückgängig-Schritten.</translation>
    </message>
    <message>
        <source>It is removed from every document that shows it, from all versions and from the undo history. The caption stays.</source>
        <translation>Es verschwindet aus jedem Dokument, das es zeigt, aus allen Fassungen und den Rückgängig-Schritten. Die Bildunterschrift bleibt.</translation>
    </message>
    <message>
        <source>It is removed with everything below it and the comments on it, from the document, all versions, the undo history and the search. Earlier steps in this document can then no longer be undone.</source>
        <translation>Es verschwindet mit allem darunter und den Kommentaren dazu aus dem Dokument, allen Fassungen, den Rückgängig-Schritten und der Suche. Was in diesem Dokument davor geschah, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>It is removed with its comments from the recycle bin, all versions, the undo history and the search. Pictures that only it shows are removed too.</source>
        <translation>Es verschwindet mit seinen Kommentaren aus dem Papierkorb, allen Fassungen, den Rückgängig-Schritten und der Suche. Bilder, die nur hier stehen, verschwinden auch.</translation>
    </message>
    <message>
        <source>No backup contains it, and no file with it is known to have been sent.</source>
        <translation>Keine Sicherung enthält es, und es ist nicht bekannt, dass eine Datei damit hinausging.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Only what is in the recycle bin can be erased for good.</source>
        <extracomment>Where a backup holds something of a name; ids are texts in one of a schema before the fourth. Stands in the name of a tombstone between a document and a node of it.</extracomment>
        <translation>Nur was im Papierkorb liegt, kann endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>These also contain it, and the program cannot reach them. Delete the copies yourself, and ask everybody who received a file to delete it:</source>
        <translation>Hier liegt es auch, und das Programm kommt dort nicht heran. Löschen Sie die Sicherungen selbst, und bitten Sie, wer eine Datei erhalten hat, sie zu löschen:</translation>
    </message>
    <message>
        <source>This cannot be undone; no version will contain it any more.</source>
        <extracomment>So many characters of a text stand in a question.</extracomment>
        <translation>Das lässt sich nicht rückgängig machen, und keine Fassung wird es mehr enthalten.</translation>
    </message>
    <message>
        <source>“{name}” was erased for good.</source>
        <translation>„{name}“ wurde endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>Excel</name>
    <message>
        <source>Insert one in an annex, or export the standard as Word.</source>
        <translation>Fügen Sie in einem Anhang einen ein, oder exportieren Sie den Standard als Word-Datei.</translation>
    </message>
    <message>
        <source>Write it as 2026-09-01.</source>
        <translation>Schreiben Sie es in der Form 2026-09-01.</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <extracomment>Weeks of a term; more are shown where the themes need them. Columns before the weeks, from 0.
----------
Columns of the activity list that the overview counts, from 0. Levels of the 3-6 guideline above its goals.</extracomment>
        <translation>Die Tabellen werden geschrieben</translation>
    </message>
    <message>
        <source>{date} is not a date.</source>
        <translation>{date} ist kein Datum.</translation>
    </message>
    <message>
        <source>{title} has no indicator system, so there is no table to write.</source>
        <extracomment>Points without the bonus, by which results are compared (facts of the field: 100 + 10). Characters that criteria of SUMIFS read as wildcards or comparisons, and those of numbers. Widths of the columns for kind, mode, methods and levels, whose words must not break.</extracomment>
        <translation>„{title}“ enthält keinen Kriterienkatalog, also gibt es keine Tabelle zu schreiben.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A document of this kind cannot be exported yet.</source>
        <translation>Dokumente dieser Art lassen sich noch nicht exportieren.</translation>
    </message>
    <message>
        <source>A file with this name already exists and will be replaced.</source>
        <translation>Eine Datei dieses Namens ist vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Alle Angebote</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Alle Wochen</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Anderen Namen wählen</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Fotoübersicht</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Aims of more characters say a lot for the youngest.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} wird exportiert</translation>
    </message>
    <message>
        <source>If it is replaced, what is in it now is lost.</source>
        <translation>Wird die Datei ersetzt, ist ihr jetziger Inhalt weg.</translation>
    </message>
    <message>
        <source>Letter to families</source>
        <translation>Elternbrief</translation>
    </message>
    <message>
        <source>List of materials</source>
        <translation>Materialliste</translation>
    </message>
    <message>
        <source>Name {name} as the author of the changes</source>
        <translation>Änderungen unter dem Namen {name} zeigen</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht zeigen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Photos in it: {count}; not marked as agreed: {unclear}. Please make sure that no child can be seen whose family has not agreed.</source>
        <translation>Enthaltene Fotos: {count}, davon ohne Vermerk der Einwilligung: {unclear}. Bitte prüfen Sie, dass kein Kind zu sehen ist, dessen Familie nicht zugestimmt hat.</translation>
    </message>
    <message>
        <source>Project plan</source>
        <translation>Projektplanung im Überblick</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Since “{name}”</source>
        <translation>Seit „{name}“</translation>
    </message>
    <message>
        <source>Single activity</source>
        <translation>Einzelnes Angebot</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <extracomment>Set while the library is open; who finds it at the start knows of an unexpected end.</extracomment>
        <translation>{name} wurde geschrieben.</translation>
    </message>
    <message>
        <source>{name} was saved. {known}</source>
        <translation>{name} wurde gespeichert. {known}</translation>
    </message>
    <message>
        <source>“{name}” is already in this folder.</source>
        <extracomment>What Ctrl+Enter presses in a dialog with fields in which Enter begins a line. The line that names the file to be written; no other is replaced before somebody was asked.</extracomment>
        <translation>„{name}“ liegt schon in diesem Ordner.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>As {format}, each document needs a file of its own.</source>
        <translation>Als {format} braucht jedes Dokument eine eigene Datei.</translation>
    </message>
    <message>
        <source>Choices: {layouts}.</source>
        <translation>Möglich sind: {layouts}.</translation>
    </message>
    <message>
        <source>Empty and therefore left out: {places}.</source>
        <extracomment>Name of the option: &quot;yes&quot; writes what the checks find into a Word file, as comments. Returns what puts that which the checks find now into a file of a document in these languages. Names of options: &quot;yes&quot; writes names and telephone numbers that stand in a unit, what was written in looking back, the notes for teachers; &quot;no&quot; leaves photos out. Names of options: names that somebody was asked about, a line each, and that stay or leave. Files of this kind come back edited. What stands for changes in a file that names nobody. Formats in which a standard is printed as it is, with headings and numbers by rule.</extracomment>
        <translation>Leer und deshalb ausgelassen: {places}.</translation>
    </message>
    <message>
        <source>Figures whose picture is missing or cannot be written: {places}.</source>
        <translation>Abbildungen, deren Bild fehlt oder nicht geschrieben werden kann: {places}.</translation>
    </message>
    <message>
        <source>Only documents of the same kind go into one file.</source>
        <translation>Nur Dokumente derselben Art passen in eine Datei.</translation>
    </message>
    <message>
        <source>Texts under “Unsorted” are left out, as this format has no place for them: {count}.</source>
        <translation>Texte unter „Nicht zugeordnet“ bleiben weg, weil es für sie in diesem Format keinen Platz gibt: {count}.</translation>
    </message>
    <message>
        <source>There is no layout {name}.</source>
        <extracomment>Name of the option: &quot;yes&quot; or &quot;no&quot; here, for the writer the pages by node id as JSON. Is told what whoever gets a file should know of it. The layout that is taken unless another one is named. Kinds and formats that have layouts.</extracomment>
        <translation>Es gibt kein Layout {name}.</translation>
    </message>
    <message>
        <source>Without a title and therefore not in the contents: {places}.</source>
        <translation>Ohne Überschrift und deshalb nicht im Inhaltsverzeichnis: {places}.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>1), 2), 3)</source>
        <translation>1), 2), 3)</translation>
    </message>
    <message>
        <source>Adopts the international standard</source>
        <translation>Übernimmt die internationale Norm</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Altersgruppe</translation>
    </message>
    <message>
        <source>All families have agreed</source>
        <translation>Alle Familien sind einverstanden</translation>
    </message>
    <message>
        <source>Approved by the group</source>
        <translation>Von der Gruppe bestätigt</translation>
    </message>
    <message>
        <source>Association standard</source>
        <translation>Verbandsstandard</translation>
    </message>
    <message>
        <source>CCS</source>
        <translation>CCS</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Chinese | English | German</source>
        <extracomment>Typing rests so long before it is saved, as on the page (milliseconds). How a language is called in front of a narrow field.</extracomment>
        <translation>Chinesisch | Englisch | Deutsch</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Einen Tag im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose the picture for {language}</source>
        <translation>Bild für {language} wählen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>Makes a picture ready; Pillow is loaded with the first one that somebody chooses. Heights of the small pictures: of one among three, and of a photo (pixels). Which languages share a picture. The rows of the field, and how high a picture is in them.</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Crop this photo …</source>
        <translation>Dieses Foto zuschneiden …</translation>
    </message>
    <message>
        <source>Crop …</source>
        <translation>Zuschneiden …</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>Date of the draft</source>
        <translation>Datum des Entwurfs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Tage hintereinander</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drafters, one per line</source>
        <translation>Verfasserinnen und Verfasser, je Zeile eine Person</translation>
    </message>
    <message>
        <source>Drafting organisations</source>
        <translation>Erarbeitende Organisationen</translation>
    </message>
    <message>
        <source>Enterprise standard</source>
        <translation>Unternehmensstandard</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Erase this picture for good …</source>
        <translation>Dieses Bild endgültig löschen …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Foreword mentions patents</source>
        <translation>Vorwort erwähnt Patente</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>Mit Nummer</translation>
    </message>
    <message>
        <source>Has a title</source>
        <translation>Mit Überschrift</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>Prüfverfahren</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Punktevergabe</translation>
    </message>
    <message>
        <source>ICS</source>
        <translation>ICS</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Internal document</source>
        <translation>Internes Dokument</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Herausgegeben von</translation>
    </message>
    <message>
        <source>Key indicator ★</source>
        <translation>Schlüsselkriterium ★</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>Learning areas</source>
        <translation>Bildungsbereiche</translation>
    </message>
    <message>
        <source>Level of the goal</source>
        <translation>Ebene des Ziels</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Links to other goals</source>
        <translation>Beziehungen zu anderen Zielen</translation>
    </message>
    <message>
        <source>Local standard</source>
        <translation>Lokaler Standard (Provinz)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Aufzählungszeichen</translation>
    </message>
    <message>
        <source>Maximum bonus points</source>
        <translation>Höchste Bonuspunkte</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>Nationaler Standard</translation>
    </message>
    <message>
        <source>Normative</source>
        <translation>Normativ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nummer des Dokuments</translation>
    </message>
    <message>
        <source>Number of the first week in the term</source>
        <translation>Erste Woche, gezählt im Halbjahr</translation>
    </message>
    <message>
        <source>Number of the standard</source>
        <translation>Nummer des Standards</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Own row of the week</source>
        <translation>Eigene Zeile der Woche</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Tagesteil</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <extracomment>The rules by which points become a result.</extracomment>
        <translation>Bestehensgrenze</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Vor der Einführung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Bilder ({endings})</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place in the framework</source>
        <translation>Stelle im Bezugsrahmen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points per case</source>
        <translation>Punkte je Fall</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Replaces (several separated by 、)</source>
        <translation>Ersetzt (mehrere mit „、“ oder Komma trennen)</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Kraft</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Kindergartenjahr</translation>
    </message>
    <message>
        <source>Sector standard</source>
        <translation>Branchenstandard</translation>
    </message>
    <message>
        <source>See what is missing and change the stage</source>
        <translation>Sehen, was noch fehlt, und die Entwurfsstufe ändern</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Größe auf dem Papier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Entwurfsstufe</translation>
    </message>
    <message>
        <source>Stage: {name}. Change the stage …</source>
        <translation>Entwurfsstufe: {name}. Entwurfsstufe ändern …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status of the framework</source>
        <translation>Status des Bezugsrahmens</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Formelzeichen</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>The previous entry is unchanged.</source>
        <translation>Was vorher dort stand, steht noch da.</translation>
    </message>
    <message>
        <source>This is not a clear date. Write it as {example}.</source>
        <translation>Daraus geht kein Tag klar hervor. Schreiben Sie ihn als {example}.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Topics, one per line</source>
        <translation>Themenfelder, je Zeile eines</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type of standard</source>
        <translation>Art der Norm</translation>
    </message>
    <message>
        <source>Valid until (date)</source>
        <translation>Gültig bis (Datum)</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>Breite auf Papier</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Write the date again, as {example}.</source>
        <translation>Schreiben Sie den Tag noch einmal, als {example}.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>a), b), c)</source>
        <translation>a), b), c)</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>added</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>zulässig</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>cases up to a limit</source>
        <translation>Fälle bis zu einer Grenze</translation>
    </message>
    <message>
        <source>deductions</source>
        <translation>Abzüge</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>abgestuft</translation>
    </message>
    <message>
        <source>measured value in bands</source>
        <translation>Messwert nach Stufen</translation>
    </message>
    <message>
        <source>met or not met</source>
        <translation>erfüllt oder nicht</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>part by part</source>
        <translation>Einzelwertung</translation>
    </message>
    <message>
        <source>points per case</source>
        <translation>Punkte je Fall</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>“{text}” is not a clear date, so “{field}” was not changed.</source>
        <translation>Aus „{text}“ geht kein Tag klar hervor, daher wurde „{field}“ nicht geändert.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Copies of libraries</source>
        <translation>Sicherungen von Bibliotheken</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <source>Exchange files</source>
        <translation>Austauschdateien</translation>
    </message>
    <message>
        <source>Files of a new version</source>
        <translation>Dateien einer neuen Version</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Packed libraries</source>
        <translation>Gepackte Bibliotheken</translation>
    </message>
    <message>
        <source>Word documents</source>
        <extracomment>What files with an ending are called in the dialogs of the system.</extracomment>
        <translation>Word-Dokumente</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Choose a file name.</source>
        <translation>Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {endings}, or another format.</source>
        <translation>Wählen Sie einen Namen, der auf {endings} endet, oder ein anderes Format.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder closer to the top.</source>
        <translation>Wählen Sie einen kürzeren Namen oder einen Ordner weiter oben.</translation>
    </message>
    <message>
        <source>Choose another name, with letters, digits, spaces and hyphens.</source>
        <translation>Wählen Sie einen anderen Namen aus Buchstaben, Ziffern, Leerzeichen und Bindestrichen.</translation>
    </message>
    <message>
        <source>Choose another place, perhaps on another disk.</source>
        <translation>Wählen Sie einen anderen Ort, zum Beispiel einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Close it there, or save a copy under another name.</source>
        <translation>Schließen Sie die Datei dort, oder speichern Sie eine Kopie unter anderem Namen.</translation>
    </message>
    <message>
        <source>No file can be called {name}: “{found}” is not allowed there.</source>
        <translation>Keine Datei darf {name} heißen: „{found}“ ist dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The name {name}, with its folders, is too long.</source>
        <translation>Der Name {name} ist mit seinen Ordnern zu lang.</translation>
    </message>
    <message>
        <source>Your work is safe; the old file is unchanged.</source>
        <translation>Ihre Arbeit ist sicher; die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder is protected, or the file is open in another program.</source>
        <translation>{name} konnte nicht geschrieben werden: Der Ordner ist geschützt, oder die Datei ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not end in {endings}, as such a file should.</source>
        <extracomment>Pauses between attempts to put a file in its place, in seconds: virus scanners let go soon. Flags of MoveFileExW, https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexw Ending of unfinished files; swept when a folder is used again. Names of devices, which no file may have on Windows. What no name of a file may hold on Windows. Characters of a name, and of the title in it where the rest leaves little room; and the bytes of a name, of which Linux takes 255 with what stands around it while it is written. Characters of a whole path, of which Windows takes 259. Longer ones could be written there under a name with \? before it, but Word, WPS and the Explorer would not open them.</extracomment>
        <translation>{name} endet nicht auf {endings}, wie es bei einer solchen Datei sein muss.</translation>
    </message>
    <message>
        <source>{name} is a folder, so no file can be written there.</source>
        <translation>{name} ist ein Ordner; dort kann keine Datei geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Texts: {count}</source>
        <translation>Texte: {count}</translation>
    </message>
    <message>
        <source>There are none left: everything is done.</source>
        <translation>Keine mehr: alles ist fertig.</translation>
    </message>
    <message>
        <source>languages shown</source>
        <translation>gezeigte Sprachen</translation>
    </message>
    <message>
        <source>texts not translated</source>
        <translation>unübersetzte Texte</translation>
    </message>
    <message>
        <source>texts whose source changed</source>
        <translation>Texte mit geändertem Ausgangstext</translation>
    </message>
    <message>
        <source>unfinished texts</source>
        <translation>unfertige Texte</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter again</source>
        <translation>Neu filtern</translation>
    </message>
    <message>
        <source>Hide what has been finished since</source>
        <translation>Ausblenden, was inzwischen fertig ist</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In welcher Sprache</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Which texts are shown</source>
        <translation>Welche Texte gezeigt werden</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Documents to look in</source>
        <translation>In welchen Dokumenten gesucht wird</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>Finds whole words only; has no effect in Chinese</source>
        <translation>Nur wo direkt davor und dahinter keine Buchstaben stehen; für Chinesisch gilt das nicht</translation>
    </message>
    <message>
        <source>Language to look in</source>
        <translation>In welcher Sprache gesucht wird</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Replace all ticked</source>
        <translation>Alle angekreuzten ersetzen</translation>
    </message>
    <message>
        <source>Replace here</source>
        <translation>Hier ersetzen</translation>
    </message>
    <message>
        <source>Replace this place and go on to the next</source>
        <translation>Diese Stelle ersetzen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Untick what should stay as it is. One undo brings all of it back.</source>
        <translation>Ohne Häkchen bleibt die Stelle. Einmal Rückgängig stellt alles wieder her.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Places replaced: {count}, documents: {documents}</source>
        <translation>Ersetzte Stellen: {count}, Dokumente: {documents}</translation>
    </message>
    <message>
        <source>Replace all ticked ({count})</source>
        <extracomment>So much of the text stands before the words, in characters. What is typed is looked for after so long a rest (milliseconds). Margins and gaps of a row (pixels), and in how many lines it may say how ticks work.</extracomment>
        <translation>Alle angekreuzten ersetzen ({count})</translation>
    </message>
    <message>
        <source>Searching …</source>
        <extracomment>Seconds of work at a time. No more places than this are listed. After a change what was found is looked for anew as soon as changes rest (milliseconds). A selection longer than this is no word to look for (characters). Nodes that are left alone as long as these words are looked for.</extracomment>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>{at} of {count} or more</source>
        <translation>{at} von {count} und mehr</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ask a colleague …</source>
        <translation>Jemanden fragen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Prüfhinweis</translation>
    </message>
    <message>
        <source>Make a comment of this finding</source>
        <translation>Aus diesem Prüfhinweis einen Kommentar machen</translation>
    </message>
    <message>
        <source>Next finding at this place</source>
        <translation>Nächster Prüfhinweis an dieser Stelle</translation>
    </message>
    <message>
        <source>Open the target</source>
        <translation>Ziel öffnen</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Ausnahme …</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Prüfhinweise</translation>
    </message>
    <message>
        <source>Findings that the group accepts, with their reasons</source>
        <translation>Prüfhinweise, für die es eine Ausnahme mit Begründung gibt</translation>
    </message>
    <message>
        <source>Group findings by rule, the gravest first, instead of by chapter</source>
        <translation>Nach Regeln ordnen, die schwersten zuerst, statt nach Kapiteln</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Prüfhinweise ausblenden</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In welcher Sprache</translation>
    </message>
    <message>
        <source>In which part of the document</source>
        <translation>In welchem Teil des Dokuments</translation>
    </message>
    <message>
        <source>M: fix · W: waive · C: comment · Space: why · Enter: show in the document</source>
        <translation>M: berichtigen · W: Ausnahme · C: Kommentar · Leertaste: warum · Eingabe: im Dokument zeigen</translation>
    </message>
    <message>
        <source>Preview every unambiguous fix, and apply them together</source>
        <translation>Sehen, was geschrieben würde, und alle eindeutigen auf einmal berichtigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Welche Regeln</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A small file with your comments alone.</source>
        <translation>Eine kleine Datei nur mit Ihren Kommentaren.</translation>
    </message>
    <message>
        <source>A title, an age group, a number of weeks.</source>
        <translation>Titel, Altersgruppe, Zahl der Wochen.</translation>
    </message>
    <message>
        <source>Begin with the child; what you write is saved automatically.</source>
        <translation>Gehen Sie vom Kind aus; gespeichert wird automatisch.</translation>
    </message>
    <message>
        <source>Change a word on the page</source>
        <translation>Ein Wort auf der Seite ändern</translation>
    </message>
    <message>
        <source>Choose a goal from a framework for the place where the cursor is.</source>
        <translation>Für die Stelle des Cursors ein Ziel eines Bezugsrahmens wählen.</translation>
    </message>
    <message>
        <source>Click into a text and write; it is saved automatically.</source>
        <translation>In einen Text klicken und schreiben; gespeichert wird automatisch.</translation>
    </message>
    <message>
        <source>Comment on some words</source>
        <translation>Einige Wörter kommentieren</translation>
    </message>
    <message>
        <source>Deliberate on a unit</source>
        <translation>Reflexion im Team zu einem Projekt</translation>
    </message>
    <message>
        <source>Discuss comments in a meeting</source>
        <translation>Über Kommentare beraten</translation>
    </message>
    <message>
        <source>Drag it from below to a day.</source>
        <translation>Ziehen Sie es von unten auf einen Tag.</translation>
    </message>
    <message>
        <source>Each text is shown next to its translation.</source>
        <translation>Jeder Text steht neben seiner Übersetzung.</translation>
    </message>
    <message>
        <source>Export it as a Word file</source>
        <translation>Als Word-Datei exportieren</translation>
    </message>
    <message>
        <source>Export the decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>Fill your form or export Word</source>
        <translation>Formular oder Word ausgeben</translation>
    </message>
    <message>
        <source>For those who commented, and for the approval.</source>
        <translation>Für alle, die kommentiert haben, und für die Freigabe.</translation>
    </message>
    <message>
        <source>Goals come from a framework, and there is none in the library yet.</source>
        <translation>Ziele kommen aus einem Bezugsrahmen, und in der Bibliothek ist noch keiner.</translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>Kommentare importieren</translation>
    </message>
    <message>
        <source>Its text stays as it is; you cannot break anything.</source>
        <translation>Sein Text bleibt, wie er ist; Sie können nichts kaputt machen.</translation>
    </message>
    <message>
        <source>Link a goal</source>
        <translation>Einen Zielbezug setzen</translation>
    </message>
    <message>
        <source>Look at cover and foreword</source>
        <translation>Titelblatt und Vorwort ansehen</translation>
    </message>
    <message>
        <source>Number, dates and organisations; the fixed sentences are filled in.</source>
        <translation>Nummer, Daten und Organisationen; Sätze entstehen nach Regel.</translation>
    </message>
    <message>
        <source>One after another, in large type, decided with a key.</source>
        <translation>Einer nach dem anderen, groß, mit einer Taste entschieden.</translation>
    </message>
    <message>
        <source>Open the review copy</source>
        <translation>Prüfexemplar öffnen</translation>
    </message>
    <message>
        <source>Open what a class sent you</source>
        <translation>Öffnen, was eine Gruppe geschickt hat</translation>
    </message>
    <message>
        <source>Press Esc to come back.</source>
        <translation>Esc führt zurück.</translation>
    </message>
    <message>
        <source>Put an activity on a day</source>
        <translation>Ein Angebot auf einen Tag setzen</translation>
    </message>
    <message>
        <source>Read it on a clean page</source>
        <translation>Auf einer ruhigen Seite lesen</translation>
    </message>
    <message>
        <source>Ready to print or to send.</source>
        <translation>Fertig zum Drucken oder Verschicken.</translation>
    </message>
    <message>
        <source>Say what is wrong, and how you would change it.</source>
        <translation>Schreiben Sie, was nicht stimmt und wie Sie es ändern würden.</translation>
    </message>
    <message>
        <source>Say who is asked and until when.</source>
        <translation>Geben Sie an, wer bis wann gefragt wird.</translation>
    </message>
    <message>
        <source>See all comments</source>
        <translation>Alle Kommentare ansehen</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>Zwei Sprachen vergleichen</translation>
    </message>
    <message>
        <source>See which goals are covered</source>
        <translation>Sehen, welche Ziele abgedeckt sind</translation>
    </message>
    <message>
        <source>Send your answer</source>
        <translation>Die Antwort senden</translation>
    </message>
    <message>
        <source>Start a review round</source>
        <translation>Eine Prüfrunde beginnen</translation>
    </message>
    <message>
        <source>Start a standard of your own</source>
        <translation>Eigenen Standard beginnen</translation>
    </message>
    <message>
        <source>Start a theme unit of your own</source>
        <translation>Eigenes Themenprojekt beginnen</translation>
    </message>
    <message>
        <source>Start one …</source>
        <translation>Beginnen …</translation>
    </message>
    <message>
        <source>The usual chapters are in it.</source>
        <translation>Die üblichen Kapitel sind schon darin.</translation>
    </message>
    <message>
        <source>There is no document yet to try this in.</source>
        <translation>Es gibt noch kein Dokument, in dem sich das ausprobieren ließe.</translation>
    </message>
    <message>
        <source>They list every decision.</source>
        <translation>Die Entscheidungen stehen darin.</translation>
    </message>
    <message>
        <source>Those you wrote can be changed there.</source>
        <translation>Ihre eigenen lassen sich dort ändern.</translation>
    </message>
    <message>
        <source>Units, week plans and deliberations in one folder.</source>
        <translation>Projekte, Wochenpläne und Reflexionen im Team in einem Ordner.</translation>
    </message>
    <message>
        <source>What no unit touches is easy to see.</source>
        <translation>Was kein Projekt berührt, ist leicht zu sehen.</translation>
    </message>
    <message>
        <source>What was changed is shown beside the earlier text.</source>
        <translation>Was geändert wurde, steht neben der vorherigen Fassung.</translation>
    </message>
    <message>
        <source>With cover, contents and page numbers.</source>
        <translation>Mit Titelblatt, Inhaltsverzeichnis und Seitenzahlen.</translation>
    </message>
    <message>
        <source>Word files, forms and answers can all be read.</source>
        <translation>Word-Dateien, Formulare und Antworten werden verstanden.</translation>
    </message>
    <message>
        <source>Write an aim</source>
        <translation>Ein Ziel schreiben</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Das Protokoll schreiben</translation>
    </message>
    <message>
        <source>Write the papers of the term</source>
        <translation>Die Unterlagen des Halbjahrs schreiben</translation>
    </message>
    <message>
        <source>You see what is new before it comes in.</source>
        <translation>Sie sehen, was neu ist, bevor es importiert wird.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields that a form can have</source>
        <translation>Mögliche Felder eines Formulars</translation>
    </message>
    <message>
        <source>Label in the form</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>Seite des Formulars</translation>
    </message>
    <message>
        <source>School form</source>
        <translation>Formular der Einrichtung</translation>
    </message>
</context>
<context>
    <name>FormOptions</name>
    <message>
        <source>&amp;Activity</source>
        <translation>An&amp;gebot</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>Fach&amp;kraft</translation>
    </message>
    <message>
        <source>Add our form …</source>
        <translation>Unser Formular hinzufügen …</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>Gru&amp;ppe</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>Fo&amp;rmular</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Import the new file here.</source>
        <translation>1. Öffnen Sie sie in Word oder WPS. 2. Wählen Sie „Speichern unter“ und den Typ .docx. 3. Importieren Sie die neue Datei hier.</translation>
    </message>
    <message>
        <source>A document of this kind cannot be exported as {format}.</source>
        <extracomment>Calls a function by its name in a process of its own; not loaded before a foreign file comes. Kinds of document whose translations are worth keeping for other texts. What can be printed of a unit beside the whole, by the option `part`. The options of formats; those that the program sets itself (`version`, `calendar`) are none. What tells of children and what is for teachers: it is left out unless it is wanted. The checks&apos; findings as comments, which Word files only have. What a writer makes that the typesetter turns into pages. Formats of older programs: another program can write them as a Word file. Who tells by the content of a file what it is, and reads it as that.</extracomment>
        <translation>Ein Dokument dieser Art lässt sich nicht als {format} exportieren.</translation>
    </message>
    <message>
        <source>Choices here: {formats}.</source>
        <translation>Hier möglich: {formats}.</translation>
    </message>
    <message>
        <source>Choices: {endings}.</source>
        <translation>Möglich sind: {endings}.</translation>
    </message>
    <message>
        <source>Files with the ending {suffix} cannot be imported here.</source>
        <translation>Dateien mit der Endung {suffix} lassen sich hier nicht importieren.</translation>
    </message>
    <message>
        <source>Files with the ending {suffix} cannot be read directly.</source>
        <translation>Dateien mit der Endung {suffix} können nicht direkt gelesen werden.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>A brace { is opened and not closed.</source>
        <extracomment>Commands whose braces hold words, set upright. Commands that put a sign over what follows. Deeper nesting than this is no formula but an attack on the reader. Commands and how many groups in braces each wants.</extracomment>
        <translation>Eine Klammer { wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>A brace } closes nothing.</source>
        <translation>Eine Klammer } schließt nichts.</translation>
    </message>
    <message>
        <source>Something in braces is missing after {name}.</source>
        <translation>Hinter {name} fehlt etwas in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>The command {name} is not known here.</source>
        <translation>Der Befehl {name} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The sign {sign} means nothing in a formula.</source>
        <translation>Das Zeichen {sign} hat in einer Formel keine Bedeutung.</translation>
    </message>
    <message>
        <source>There is a \left without its \right.</source>
        <translation>Zu einem \left fehlt das \right.</translation>
    </message>
    <message>
        <source>There is a \right without its \left.</source>
        <translation>Zu einem \right fehlt das \left.</translation>
    </message>
    <message>
        <source>There is nothing after {sign}.</source>
        <translation>Hinter {sign} steht nichts.</translation>
    </message>
</context>
<context>
    <name>FormulaParts</name>
    <message>
        <source>Brackets that grow</source>
        <translation>Mitwachsende Klammern</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Bruch</translation>
    </message>
    <message>
        <source>Inserts {latex} into the formula</source>
        <translation>Schreibt {latex} in die Formel</translation>
    </message>
    <message>
        <source>Mean (line above)</source>
        <translation>Mittelwert (Strich darüber)</translation>
    </message>
    <message>
        <source>Part of a formula</source>
        <translation>Formelbaustein</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Sign of a formula</source>
        <translation>Formelzeichen</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Tiefgestelltes Zeichen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Hochgestelltes Zeichen</translation>
    </message>
    <message>
        <source>Upright text</source>
        <translation>Aufrechter Text</translation>
    </message>
    <message>
        <source>× times</source>
        <translation>× mal</translation>
    </message>
    <message>
        <source>Δ delta</source>
        <translation>Δ Delta</translation>
    </message>
    <message>
        <source>α alpha</source>
        <translation>α Alpha</translation>
    </message>
    <message>
        <source>β beta</source>
        <translation>β Beta</translation>
    </message>
    <message>
        <source>η eta</source>
        <translation>η Eta</translation>
    </message>
    <message>
        <source>λ lambda</source>
        <translation>λ Lambda</translation>
    </message>
    <message>
        <source>μ mu</source>
        <translation>μ My</translation>
    </message>
    <message>
        <source>ρ rho</source>
        <translation>ρ Rho</translation>
    </message>
    <message>
        <source>σ sigma</source>
        <translation>σ Sigma</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation>≤ höchstens</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ mindestens</translation>
    </message>
</context>
<context>
    <name>FrameworkExport</name>
    <message>
        <source>Name a goal by its code.</source>
        <translation>Nennen Sie ein Ziel mit seiner Nummer.</translation>
    </message>
    <message>
        <source>Only: {goal}</source>
        <translation>Nur: {goal}</translation>
    </message>
    <message>
        <source>The whole framework</source>
        <extracomment>The formats that can hold one branch.</extracomment>
        <translation>Der ganze Bezugsrahmen</translation>
    </message>
    <message>
        <source>There is no goal {goal} in this framework.</source>
        <extracomment>The option that names the goal whose branch is written, by node id or code. How links read, from the goal where they begin.</extracomment>
        <translation>In diesem Bezugsrahmen gibt es kein Ziel {goal}.</translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>A goal cannot be linked to itself.</source>
        <extracomment>The types of links that CASE 1.1 knows, but isChildOf, which is the tree itself.</extracomment>
        <translation>Ein Ziel kann nicht mit sich selbst verknüpft werden.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>All codes already follow the order.</source>
        <translation>Alle Nummern stimmen schon.</translation>
    </message>
    <message>
        <source>Choose what kind of link it is.</source>
        <translation>Geben Sie an, welche Art von Beziehung es ist.</translation>
    </message>
    <message>
        <source>Goals with another code: {count}. Links stay as they are.</source>
        <translation>Ziele mit neuer Nummer: {count}. Verknüpfungen bleiben.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Links to other goals</source>
        <extracomment>More are not offered: one more word finds the right one.</extracomment>
        <translation>Beziehungen zu anderen Zielen</translation>
    </message>
    <message>
        <source>Only a framework has versions of this kind.</source>
        <translation>Nur ein Bezugsrahmen hat Fassungen dieser Art.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This is the new version; the old goals name their successors.</source>
        <translation>Dies ist die neue Fassung; die alten Ziele nennen ihre Nachfolger.</translation>
    </message>
    <message>
        <source>exact match of</source>
        <translation>gleichbedeutend mit</translation>
    </message>
    <message>
        <source>exemplar</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>has skill level</source>
        <translation>Niveaustufe</translation>
    </message>
    <message>
        <source>is also below</source>
        <translation>steht auch unter</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>peer of</source>
        <translation>gleichrangig mit</translation>
    </message>
    <message>
        <source>precedes</source>
        <translation>geht voraus</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>verwandt mit</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>ersetzt durch</translation>
    </message>
    <message>
        <source>translation of</source>
        <translation>Übersetzung von</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Back to the wording of the rules</source>
        <translation>Regelwortlaut wiederherstellen</translation>
    </message>
    <message>
        <source>Before the normative references</source>
        <translation>Vor den normativen Verweisungen</translation>
    </message>
    <message>
        <source>Before the terms</source>
        <translation>Vor den Begriffen</translation>
    </message>
    <message>
        <source>Call for patents on the cover</source>
        <translation>Aufruf zu Patenten auf dem Titelblatt</translation>
    </message>
    <message>
        <source>Drafters</source>
        <translation>Verfasserinnen und Verfasser</translation>
    </message>
    <message>
        <source>Drafting organisations</source>
        <translation>Erarbeitende Organisationen</translation>
    </message>
    <message>
        <source>Drafting rules</source>
        <extracomment>How a sentence is called in the form.</extracomment>
        <translation>Regeln der Abfassung</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>Erste Ausgabe</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>Patente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is adopted</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Was ersetzt wird</translation>
    </message>
    <message>
        <source>Who proposed it</source>
        <translation>Wer es vorgeschlagen hat</translation>
    </message>
    <message>
        <source>own wording</source>
        <extracomment>Lines of a sentence in sight.</extracomment>
        <translation>eigener Wortlaut</translation>
    </message>
</context>
<context>
    <name>FrontDialog</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Cover and foreword</source>
        <translation>Titelblatt und Vorwort</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Fixed sentences</source>
        <translation>Feste Sätze</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Sentences follow the rules; type over one to word it yourself</source>
        <translation>Sätze nach Regel; zum Anpassen überschreiben</translation>
    </message>
    <message>
        <source>What is on the cover</source>
        <translation>Was auf dem Titelblatt steht</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Choose the new file here.</source>
        <translation>1. Öffnen Sie die Datei in Word oder WPS. 2. Wählen Sie „Speichern unter“ und den Typ .docx. 3. Wählen Sie hier die neue Datei.</translation>
    </message>
    <message>
        <source>Ask for the file again, or open it in Word or WPS, have it repaired and save it under a new name.</source>
        <translation>Lassen Sie sich die Datei noch einmal schicken, oder öffnen Sie sie in Word oder WPS, lassen Sie sie reparieren und speichern Sie sie unter neuem Namen.</translation>
    </message>
    <message>
        <source>Ask for the file again; it was probably not sent completely.</source>
        <translation>Lassen Sie sich die Datei noch einmal schicken; vermutlich kam sie nicht vollständig an.</translation>
    </message>
    <message>
        <source>Check whether it is the right file and opens in Word or WPS.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist und ob sie sich in Word oder WPS öffnen lässt.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose “Open or import …”: it shows what is in the file and adds it, with its comments, if you want. On the command line: import-package.</source>
        <translation>Wählen Sie „Öffnen oder importieren …“: Es zeigt, was in der Datei ist, und nimmt es auf Wunsch mit seinen Kommentaren auf. Auf der Kommandozeile: import-package.</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <translation>Es wurde nichts importiert; die Datei selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>Öffnen Sie die Datei in Excel oder WPS und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Office or WPS and save the content as .docx or .xlsx.</source>
        <translation>Öffnen Sie die Datei in Office oder WPS und speichern Sie den Inhalt als .docx oder .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Word or WPS on a safe computer and save it under a new name.</source>
        <translation>Öffnen Sie die Datei auf einem sicheren Computer in Word oder WPS und speichern Sie sie unter neuem Namen.</translation>
    </message>
    <message>
        <source>Open it in Word or WPS, remove the password and save it again.</source>
        <translation>Öffnen Sie die Datei in Word oder WPS, entfernen Sie das Kennwort und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it as .docx or .xlsx.</source>
        <translation>Öffnen Sie die Datei in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie als .docx oder .xlsx.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>Nothing has been told for so long (seconds) until a sign of life is passed on. How many times its processor time a reader may take by the clock.</extracomment>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {name} stopped unexpectedly.</source>
        <translation>Das Lesen von {name} ist unerwartet abgebrochen.</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>Das Lesen von {name} dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Split the document, or shrink the pictures in it.</source>
        <translation>Teilen Sie das Dokument auf oder verkleinern Sie die Bilder darin.</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <extracomment>What a file is instead.</extracomment>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>What an Office file is.</extracomment>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a plain text file</source>
        <translation>eine reine Textdatei</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a single XML file</source>
        <translation>eine einzelne XML-Datei</translation>
    </message>
    <message>
        <source>a small part of it unpacks to an enormous size</source>
        <translation>ein kleiner Teil davon wird beim Entpacken riesig</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>eine RTF-Datei</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>ein Archiv mit anderen Dateien</translation>
    </message>
    <message>
        <source>another Office file</source>
        <translation>eine andere Office-Datei</translation>
    </message>
    <message>
        <source>it contains document type declarations (DTD)</source>
        <extracomment>Why a file could be harmful.</extracomment>
        <translation>sie enthält Dokumenttyp-Deklarationen (DTD)</translation>
    </message>
    <message>
        <source>it contains parts with forbidden names</source>
        <translation>sie enthält Teile mit unzulässigen Namen</translation>
    </message>
    <message>
        <source>it contains the same part twice</source>
        <translation>sie enthält denselben Teil zweimal</translation>
    </message>
    <message>
        <source>it contains too many parts</source>
        <translation>sie enthält zu viele Teile</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>sie ist auf ungewöhnliche Weise gepackt</translation>
    </message>
    <message>
        <source>parts of it overlap</source>
        <translation>Teile davon überlappen sich</translation>
    </message>
    <message>
        <source>{name} is an exchange file of this program, no Word or Excel file.</source>
        <translation>{name} ist eine Austauschdatei dieses Programms, keine Word- oder Excel-Datei.</translation>
    </message>
    <message>
        <source>{name} is an old Office file, but no text document.</source>
        <translation>{name} ist eine alte Office-Datei, aber kein Textdokument.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>{name} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is far too large when it is unpacked.</source>
        <translation>{name} ist entpackt viel zu groß.</translation>
    </message>
    <message>
        <source>{name} is in the old Excel or WPS format.</source>
        <translation>{name} hat das alte Excel- oder WPS-Format.</translation>
    </message>
    <message>
        <source>{name} is in the old Word or WPS format.</source>
        <translation>{name} hat das alte Word- oder WPS-Format.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB.</source>
        <translation>{name} ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>{name} is not a Word or Excel file but {kind}.</source>
        <translation>{name} ist keine Word- oder Excel-Datei, sondern {kind}.</translation>
    </message>
    <message>
        <source>{name} is not a Word or Excel file.</source>
        <translation>{name} ist keine Word- oder Excel-Datei.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is {found}, but {wanted} is needed here.</source>
        <translation>{name} ist {found}; gebraucht wird hier {wanted}.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is allowed for reading.</source>
        <translation>{name} braucht mehr Speicher, als zum Lesen erlaubt ist.</translation>
    </message>
    <message>
        <source>{name} was not read because it could be harmful: {reason}.</source>
        <translation>{name} wird nicht gelesen, weil die Datei schädlich sein könnte: {reason}.</translation>
    </message>
</context>
<context>
    <name>GiveComments</name>
    <message>
        <source>A form that you received (Word)</source>
        <translation>Ein erhaltenes Formular (Word)</translation>
    </message>
    <message>
        <source>All comments</source>
        <extracomment>Which comments are written.</extracomment>
        <translation>Alle Kommentare</translation>
    </message>
    <message>
        <source>Choose the form</source>
        <translation>Formular wählen</translation>
    </message>
    <message>
        <source>Decided ones</source>
        <translation>Entschiedene</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>What stands before the id of a round and the name of an organisation among these.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>ISO/IEC/CEN commenting template</source>
        <translation>ISO/IEC/CEN-Kommentarformular</translation>
    </message>
    <message>
        <source>Log of comments (Excel)</source>
        <translation>Kommentarliste (Excel)</translation>
    </message>
    <message>
        <source>None: an empty form to fill in</source>
        <translation>Keine: ein leeres Formular zum Ausfüllen</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Those from {name}</source>
        <translation>Die aus „{name}“</translation>
    </message>
    <message>
        <source>Those shown in the list</source>
        <translation>Die gerade angezeigten</translation>
    </message>
    <message>
        <source>Word draft with comments</source>
        <extracomment>The forms that are no layouts, with their endings.</extracomment>
        <translation>Word-Entwurf mit Kommentaren</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Choose the form …</source>
        <translation>Formular wählen …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Export comments</source>
        <translation>Kommentare exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>Auszufüllendes Formular</translation>
    </message>
    <message>
        <source>Include people’s names, not only their organisations</source>
        <translation>Auch Personen nennen, nicht nur ihre Organisationen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The form, empty or completed; it is not changed</source>
        <translation>Das Formular, leer oder ausgefüllt; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Welche Kommentare</translation>
    </message>
    <message>
        <source>With comments on reflections, observations and hints for teachers</source>
        <translation>Mit Kommentaren zu Rückblicken, Beobachtungen und Hinweisen für Fachkräfte</translation>
    </message>
</context>
<context>
    <name>GiveOut</name>
    <message>
        <source>Can be changed later</source>
        <extracomment>In the order in which they stand.</extracomment>
        <translation>Lässt sich später ändern</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Filled in, ready to print</source>
        <translation>Ausgefüllt, zum Drucken</translation>
    </message>
    <message>
        <source>Give out “{title}”</source>
        <extracomment>Parts of a unit in which its photos stand; &quot;&quot; is all of it. Pages are begun so long after the last answer (milliseconds), the first when all is painted. Begins the making of pages: in a format, in languages, with options.</extracomment>
        <translation>„{title}“ ausgeben</translation>
    </message>
    <message>
        <source>Goals for other programs</source>
        <translation>Ziele für andere Programme</translation>
    </message>
    <message>
        <source>Like the name of a child: {names}</source>
        <translation>Wie Kindernamen: {names}</translation>
    </message>
    <message>
        <source>Looks the same everywhere</source>
        <translation>Sieht überall gleich aus</translation>
    </message>
    <message>
        <source>Make the file</source>
        <extracomment>What goes to a printer, and the format of its pages, which also show what a Word file will be.</extracomment>
        <translation>Datei erstellen</translation>
    </message>
    <message>
        <source>More formats</source>
        <extracomment>Around a line, before its words, and the size of its icon (pixels).</extracomment>
        <translation>Weitere Formate</translation>
    </message>
    <message>
        <source>On paper, at once</source>
        <translation>Gleich auf Papier</translation>
    </message>
    <message>
        <source>Our own form</source>
        <translation>Unser Formular</translation>
    </message>
    <message>
        <source>Our own form, PDF</source>
        <translation>Unser Formular, PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Als Excel speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Als Word speichern</translation>
    </message>
    <message>
        <source>Tables to calculate with</source>
        <translation>Tabellen zum Rechnen</translation>
    </message>
    <message>
        <source>Terms for translators</source>
        <translation>Begriffe für Übersetzer</translation>
    </message>
    <message>
        <source>The Word form of your school</source>
        <translation>Das Word-Formular Ihres Hauses</translation>
    </message>
    <message>
        <source>The changes are marked in the Word file, not on these pages.</source>
        <translation>Die Änderungen sind in der Word-Datei markiert, nicht auf diesen Seiten.</translation>
    </message>
    <message>
        <source>Translations for translators</source>
        <translation>Textpaare für Übersetzer</translation>
    </message>
    <message>
        <source>With hi&amp;nts for teachers ({count})</source>
        <translation>Mit Hin&amp;weisen für Fachkräfte ({count})</translation>
    </message>
    <message>
        <source>With ph&amp;otos: {count}; not marked as agreed: {unclear}</source>
        <translation>Mit F&amp;otos: {count}, davon ohne vermerktes Einverständnis: {unclear}</translation>
    </message>
    <message>
        <source>With re&amp;flections and observations ({count})</source>
        <extracomment>So many names are listed. What reads like the name of a child in a document, by what of it leaves.</extracomment>
        <translation>Mit Rückbli&amp;cken und Beobachtungen ({count})</translation>
    </message>
    <message>
        <source>XML for standards bodies</source>
        <translation>XML für Normungsstellen</translation>
    </message>
    <message>
        <source>{purpose}. This format has no pages to show.</source>
        <translation>{purpose}. Dieses Format hat keine Seiten.</translation>
    </message>
</context>
<context>
    <name>GiveOutSheet</name>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>La&amp;yout</translation>
    </message>
    <message>
        <source>Name the author of the changes</source>
        <translation>Namen zu den Änderungen nennen</translation>
    </message>
    <message>
        <source>Other place …</source>
        <translation>Anderer Ort …</translation>
    </message>
    <message>
        <source>Otherwise the changes show the name of your organisation, or none.</source>
        <translation>Sonst steht Ihre Organisation für die Änderungen, oder niemand.</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher Teil</translation>
    </message>
    <message>
        <source>With changes, everything that was added, deleted or moved since a version appears in the Word file as a tracked change.</source>
        <translation>Alles, was seit einer Fassung hinzukam, wegfiel oder verschoben wurde, steht in der Word-Datei als nachverfolgte Änderung.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>All frameworks</source>
        <translation>Alle Rahmen</translation>
    </message>
    <message>
        <source>Link this goal</source>
        <translation>Dieses Ziel verknüpfen</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Verknüpft von</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <extracomment>How long typing rests before goals are looked for (milliseconds). Height of the list of linked goals; more are scrolled to (pixels). More are not offered: one more word finds the right one.</extracomment>
        <translation>Zielbezüge</translation>
    </message>
    <message>
        <source>No goal is linked to this place yet.</source>
        <translation>Hier ist noch kein Ziel verknüpft.</translation>
    </message>
    <message>
        <source>Nothing can be linked here.</source>
        <translation>An dieser Stelle gibt es nichts zu verknüpfen.</translation>
    </message>
    <message>
        <source>Nothing is linked to this goal yet.</source>
        <translation>Mit diesem Ziel ist noch nichts verknüpft.</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Zielbezug entfernen</translation>
    </message>
    <message>
        <source>There is no framework in the library, and so no goal.</source>
        <translation>In der Bibliothek ist kein Bezugsrahmen, also auch kein Ziel.</translation>
    </message>
    <message>
        <source>This goal is no longer in the library.</source>
        <translation>Dieses Ziel ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add frameworks</source>
        <translation>Bezugsrahmen hinzufügen</translation>
    </message>
    <message>
        <source>Find a goal</source>
        <translation>Ziel suchen</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Bezugsrahmen</translation>
    </message>
    <message>
        <source>Goals to add</source>
        <translation>Ziele zum Hinzufügen</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <translation>Zielbezüge</translation>
    </message>
    <message>
        <source>Words or code of a goal</source>
        <translation>Wörter oder Nummer eines Ziels</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>A click asks for the password of the group</source>
        <translation>Ein Klick fragt nach dem Passwort der Gruppe</translation>
    </message>
    <message>
        <source>A newer program has made the group what this one does not know.</source>
        <translation>Ein neueres Programm hat die Gruppe in eine Form gebracht, die dieses nicht kennt.</translation>
    </message>
    <message>
        <source>A newer version of the program made this group: {folder}</source>
        <translation>Diese Gruppe wurde mit einer neueren Version des Programms angelegt: {folder}</translation>
    </message>
    <message>
        <source>A picture or file is too large for the group.</source>
        <extracomment>How many versions are remembered, a kilobyte or a few each. Codes of the server that mean: this is no group, or not one that this program knows. Functions of our schema.</extracomment>
        <translation>Ein Bild oder eine Datei ist zu groß für die Gruppe.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>All other documents are shared. Tell an administrator of the group which one it is.</source>
        <translation>Alle anderen Dokumente werden geteilt. Sagen Sie jemandem, der die Gruppe verwaltet, welches es ist.</translation>
    </message>
    <message>
        <source>Anybody who can open this folder can join: {folder}</source>
        <translation>Beitreten kann, wer diesen Ordner öffnen darf: {folder}</translation>
    </message>
    <message>
        <source>Ask an administrator of the group.</source>
        <translation>Wenden Sie sich an eine Person, die die Gruppe verwaltet.</translation>
    </message>
    <message>
        <source>Ask the others to open their libraries too, so that theirs comes back as well.</source>
        <translation>Bitten Sie die anderen, auch ihre Bibliotheken zu öffnen, damit auch deren Inhalte zurückkommen.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the folder whether you may write there and whether there is room. You can go on working meanwhile.</source>
        <translation>Fragen Sie, wer den Ordner betreut, ob Sie dort schreiben dürfen und ob genug Platz ist. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Ask your technician for a valid one, or for the file of certificates to check it by.</source>
        <translation>Bitten Sie Ihre IT um ein gültiges oder um die Datei mit den Zertifikaten, nach denen es geprüft wird.</translation>
    </message>
    <message>
        <source>Ask your technician for version 15 or later.</source>
        <translation>Bitten Sie Ihre IT um Version 15 oder neuer.</translation>
    </message>
    <message>
        <source>Ask your technician to switch on TLS. Nothing was sent.</source>
        <translation>Bitten Sie Ihre IT, TLS einzuschalten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address, and ask your technician.</source>
        <translation>Prüfen Sie die Adresse, und fragen Sie Ihre IT.</translation>
    </message>
    <message>
        <source>Check the address, and whether you are in the network.</source>
        <translation>Prüfen Sie die Adresse und ob Sie mit dem Netz verbunden sind.</translation>
    </message>
    <message>
        <source>Check the address, or ask your technician whether the server runs.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie Ihre IT, ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check the last part of the address.</source>
        <translation>Prüfen Sie den letzten Teil der Adresse.</translation>
    </message>
    <message>
        <source>Check the network drive or the program that brings the folder. You can go on working meanwhile.</source>
        <translation>Prüfen Sie das Netzlaufwerk oder das Programm, das den Ordner abgleicht. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Check whether you are in the network of your institution.</source>
        <translation>Prüfen Sie, ob Sie mit dem Netz Ihrer Einrichtung verbunden sind.</translation>
    </message>
    <message>
        <source>Choose the folder in which the group was created. If a program is still bringing its files, wait until it is done.</source>
        <translation>Wählen Sie den Ordner, in dem die Gruppe angelegt wurde. Wenn ein Programm die Dateien noch abgleicht, warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Commenter</source>
        <translation>Kommentiert</translation>
    </message>
    <message>
        <source>Connecting to the group …</source>
        <extracomment>No group; not asked yet; the last exchange went well; the place cannot be reached; the group or its server said no.</extracomment>
        <translation>Verbindung zur Gruppe …</translation>
    </message>
    <message>
        <source>Copy the document, and share the copy.</source>
        <translation>Kopieren Sie das Dokument, und teilen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redigiert</translation>
    </message>
    <message>
        <source>Erasing for good in the group</source>
        <translation>Endgültig löschen in der Gruppe</translation>
    </message>
    <message>
        <source>In the database “{database}” there is a group already.</source>
        <translation>In der Datenbank „{database}“ gibt es schon eine Gruppe.</translation>
    </message>
    <message>
        <source>In the database “{database}” there is no group yet.</source>
        <translation>In der Datenbank „{database}“ gibt es noch keine Gruppe.</translation>
    </message>
    <message>
        <source>In “{title}” something was erased for good by the group: here as well. Backups of your library may still contain it.</source>
        <extracomment>What others erased for good is gone here, too; nobody but its owner can clean a backup.</extracomment>
        <translation>In „{title}“ hat die Gruppe etwas endgültig gelöscht, hier ebenfalls. Sicherungen Ihrer Bibliothek können es noch enthalten.</translation>
    </message>
    <message>
        <source>Install it with the extra {name}.</source>
        <translation>Installieren Sie es mit dem Zusatz {name}.</translation>
    </message>
    <message>
        <source>Join it, or choose another folder.</source>
        <translation>Treten Sie ihr bei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Join it, or take another database.</source>
        <translation>Treten Sie ihr bei, oder nehmen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Join one, or create one.</source>
        <translation>Treten Sie einer bei, oder legen Sie eine an.</translation>
    </message>
    <message>
        <source>Leave the group here: your documents stay, and what was not shared can be saved as a file.</source>
        <translation>Verlassen Sie die Gruppe hier: Ihre Dokumente bleiben, und was nicht geteilt wurde, lässt sich als Datei speichern.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Members below editor can add comments and replies, and change their own. An administrator can give another role.</source>
        <translation>Wer nicht redigiert, fügt Kommentare und Antworten hinzu und ändert die eigenen. Eine andere Rolle gibt, wer die Gruppe verwaltet.</translation>
    </message>
    <message>
        <source>No computer is known by the name “{host}”.</source>
        <extracomment>Seconds until somebody is told that a server does not answer. Seconds in which nothing moves on a line until it counts as dead. What holds for each connection, set by the server: units are those of its settings (ms). Firewalls forget connections on which nothing is said; a line that was cut is noticed.</extracomment>
        <translation>Ein Computer mit dem Namen „{host}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No member is called {name}.</source>
        <translation>Kein Mitglied heißt {name}.</translation>
    </message>
    <message>
        <source>No way leads to the server “{host}”.</source>
        <translation>Zum Server „{host}“ führt kein Weg.</translation>
    </message>
    <message>
        <source>No way to the group since {time}: everything is safe here</source>
        <translation>Seit {time} kein Weg zur Gruppe: hier ist alles sicher</translation>
    </message>
    <message>
        <source>Nobody else looks after this group.</source>
        <translation>Niemand sonst verwaltet diese Gruppe.</translation>
    </message>
    <message>
        <source>Nobody has to be invited to a group in a folder.</source>
        <translation>In eine Gruppe in einem Ordner muss niemand eingeladen werden.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the group: {folder}</source>
        <translation>In den Ordner der Gruppe kann nicht geschrieben werden: {folder}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Observations of children and review copies are for this library only.</source>
        <translation>Beobachtungen von Kindern und Prüfexemplare sind nur für diese Bibliothek.</translation>
    </message>
    <message>
        <source>On the server there is a role “{role}” already.</source>
        <translation>Auf dem Server gibt es schon eine Rolle „{role}“.</translation>
    </message>
    <message>
        <source>On “{host}” no database answers at this address.</source>
        <translation>Auf „{host}“ antwortet unter dieser Adresse keine Datenbank.</translation>
    </message>
    <message>
        <source>Only an administrator invites members and gives them passwords.</source>
        <translation>Nur wer die Gruppe verwaltet, lädt Mitglieder ein und gibt ihnen Passwörter.</translation>
    </message>
    <message>
        <source>Only an administrator looks after the members of the group.</source>
        <translation>Nur wer die Gruppe verwaltet, verwaltet ihre Mitglieder.</translation>
    </message>
    <message>
        <source>Only here from now on. The others keep what they have.</source>
        <extracomment>From the end of a visit to the next one, and from a change to the visit that tells it (milliseconds). Where the group tells that something changed, one looks seldom beside that. A place that cannot be reached is visited again after so long, each time later (milliseconds). Who is there is looked at so often; that one is still there is told so often (seconds). Where one works is told at most so often (seconds). What came is told for so long (milliseconds). A change that goes out at once is no waiting (seconds). Closing waits for a visit so long (seconds); its thread writes nothing of the library. Whether another visit was wanted while one was under way, or what it brought waited.</extracomment>
        <translation>Ab jetzt nur hier. Die anderen behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Remove it if it is left of a group that is gone, or take another database.</source>
        <translation>Entfernen Sie sie, wenn sie von einer Gruppe übrig ist, die es nicht mehr gibt, oder nehmen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Roles in a folder are advice: anybody who can write into the folder can change everything in it, and become an administrator.</source>
        <extracomment>What is said of a group in a folder wherever somebody chooses one, or gives roles.</extracomment>
        <translation>Rollen in einem Ordner sind ein Rat: Wer in den Ordner schreiben darf, kann alles darin ändern und sich zur Verwaltung machen.</translation>
    </message>
    <message>
        <source>Say it in the settings, or by the command “profile”.</source>
        <translation>Sagen Sie es in den Einstellungen oder mit dem Befehl „profile“.</translation>
    </message>
    <message>
        <source>Say who takes over; that member becomes an administrator.</source>
        <translation>Geben Sie an, wer übernimmt; dieses Mitglied verwaltet dann die Gruppe.</translation>
    </message>
    <message>
        <source>Several members are called {name}.</source>
        <translation>Mehrere Mitglieder heißen {name}.</translation>
    </message>
    <message>
        <source>Shared with the group. Changes go out by themselves.</source>
        <translation>Mit der Gruppe geteilt. Änderungen gehen automatisch hinaus.</translation>
    </message>
    <message>
        <source>Sharing with the group</source>
        <translation>Wird mit der Gruppe geteilt</translation>
    </message>
    <message>
        <source>Sign in as the technician who looks after the server.</source>
        <translation>Melden Sie sich mit dem Konto an, das den Server verwaltet.</translation>
    </message>
    <message>
        <source>Somebody keeps the server “{host}” waiting in the middle of a change.</source>
        <translation>Jemand lässt den Server „{host}“ mitten in einer Änderung warten.</translation>
    </message>
    <message>
        <source>Tell your technician: its disk is full, or it is for reading only.</source>
        <translation>Sagen Sie es Ihrer Technik: Seine Platte ist voll, oder er ist nur zum Lesen da.</translation>
    </message>
    <message>
        <source>The certificate of the server “{host}” is not valid for it.</source>
        <translation>Das Zertifikat des Servers „{host}“ ist für ihn nicht gültig.</translation>
    </message>
    <message>
        <source>The command “group members” shows who there is.</source>
        <translation>Der Befehl „group members“ zeigt, wer dazugehört.</translation>
    </message>
    <message>
        <source>The comments are as they were.</source>
        <translation>Die Kommentare stehen da wie zuvor.</translation>
    </message>
    <message>
        <source>The connection to “{host}” was cut.</source>
        <translation>Die Verbindung zu „{host}“ wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The database on “{host}” is older than PostgreSQL 15.</source>
        <translation>Die Datenbank auf „{host}“ ist älter als PostgreSQL 15.</translation>
    </message>
    <message>
        <source>The folder of the group cannot be reached: {folder}</source>
        <extracomment>How an object is kept: as it is, or deflated where that is shorter.</extracomment>
        <translation>Der Ordner der Gruppe ist nicht erreichbar: {folder}</translation>
    </message>
    <message>
        <source>The folder of the group cannot be read: {folder}</source>
        <translation>Der Ordner der Gruppe kann nicht gelesen werden: {folder}</translation>
    </message>
    <message>
        <source>The group does not accept a document in the form it has here.</source>
        <translation>Die Gruppe nimmt ein Dokument so, wie es hier steht, nicht auf.</translation>
    </message>
    <message>
        <source>The group does not answer as it should: everything is safe here</source>
        <translation>Die Gruppe antwortet nicht, wie sie soll: hier ist alles sicher</translation>
    </message>
    <message>
        <source>The invitation has it: postgresql://name@server/database</source>
        <translation>Sie steht in der Einladung: postgresql://Name@Server/Datenbank</translation>
    </message>
    <message>
        <source>The name “{name}” or the password is wrong.</source>
        <translation>Der Name „{name}“ oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The place of the group was put back to an older state, as from a backup.</source>
        <translation>Der Ort der Gruppe wurde auf einen älteren Stand zurückgesetzt, etwa aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The program tries again. If it stays so, tell your technician, who sees who it is.</source>
        <translation>Das Programm versucht es wieder. Bleibt es so, sagen Sie es Ihrer Technik: Dort ist zu sehen, wer es ist.</translation>
    </message>
    <message>
        <source>The program tries again. You can go on working meanwhile.</source>
        <extracomment>Whether a password would help that nobody has typed yet, or typed wrongly.</extracomment>
        <translation>Das Programm versucht es wieder. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>The program was installed without what a server needs.</source>
        <translation>Das Programm wurde ohne das installiert, was ein Server braucht.</translation>
    </message>
    <message>
        <source>The server does not admit “{name}” any more, or not from here.</source>
        <translation>Der Server lässt „{name}“ nicht mehr oder nicht von hier aus zu.</translation>
    </message>
    <message>
        <source>The server has no database “{database}”.</source>
        <translation>Auf dem Server gibt es keine Datenbank „{database}“.</translation>
    </message>
    <message>
        <source>The server has no free connection at the moment.</source>
        <translation>Der Server hat im Moment keine freie Verbindung.</translation>
    </message>
    <message>
        <source>The server is starting or stopping.</source>
        <translation>Der Server wird gerade gestartet oder beendet.</translation>
    </message>
    <message>
        <source>The server “{host}” cannot keep anything at the moment.</source>
        <translation>Der Server „{host}“ kann im Moment nichts aufbewahren.</translation>
    </message>
    <message>
        <source>The server “{host}” does not answer.</source>
        <translation>Der Server „{host}“ antwortet nicht.</translation>
    </message>
    <message>
        <source>The server “{host}” gives an answer that the program does not know.</source>
        <translation>Der Server „{host}“ antwortet etwas, das das Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The server “{host}” offers no encrypted connection.</source>
        <translation>Der Server „{host}“ bietet keine verschlüsselte Verbindung an.</translation>
    </message>
    <message>
        <source>There is a group in this folder already: {folder}</source>
        <translation>In diesem Ordner gibt es schon eine Gruppe: {folder}</translation>
    </message>
    <message>
        <source>This account belongs to no member.</source>
        <extracomment>Earlier servers lack what rights by row need (`security_invoker`, rights on the public schema). The form of tables and functions, and the oldest programs that may read and write them. Holds back whoever wants to make or change the same tables at the same time.</extracomment>
        <translation>Dieses Konto gehört keinem Mitglied.</translation>
    </message>
    <message>
        <source>This account may not make databases and accounts on the server.</source>
        <translation>Dieses Konto darf auf dem Server keine Datenbanken und Konten anlegen.</translation>
    </message>
    <message>
        <source>This can be done by: {names}.</source>
        <translation>Das dürfen: {names}.</translation>
    </message>
    <message>
        <source>This document stays in your library: it is not shared.</source>
        <extracomment>So often one exchange may follow another one at once, as when a head moved. How often a document was changed here since the program started. Documents that a merge alone changed last, with their revision then. Once after the start all is looked at: a group may have been made anew in its place.</extracomment>
        <translation>Dieses Dokument bleibt in Ihrer Bibliothek: Es wird nicht geteilt.</translation>
    </message>
    <message>
        <source>This document was erased for good in the group: it is not shared again.</source>
        <translation>Dieses Dokument wurde in der Gruppe endgültig gelöscht: Es wird nicht noch einmal geteilt.</translation>
    </message>
    <message>
        <source>This is not the folder of a group: {folder}</source>
        <extracomment>The form of the folder: since 2 texts and pictures are erased alone. So many steps stand on a page of a log. A presence ends after so many seconds. Of each copy of the library the names on the last pages of its log that were read. How many steps of this copy the log has; None: not counted yet.</extracomment>
        <translation>Das ist nicht der Ordner einer Gruppe: {folder}</translation>
    </message>
    <message>
        <source>This library belongs to no group.</source>
        <translation>Diese Bibliothek gehört zu keiner Gruppe.</translation>
    </message>
    <message>
        <source>This library does not know yet who works in it.</source>
        <translation>Es ist noch nicht gesagt, wer in dieser Bibliothek arbeitet.</translation>
    </message>
    <message>
        <source>Type both as the invitation has them.</source>
        <translation>Schreiben Sie beides so, wie es in der Einladung steht.</translation>
    </message>
    <message>
        <source>Update the program, or ask the person who shared it.</source>
        <translation>Aktualisieren Sie das Programm, oder fragen Sie, wer es geteilt hat.</translation>
    </message>
    <message>
        <source>Update the program, then try again.</source>
        <translation>Aktualisieren Sie das Programm und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>What was shared of a document cannot be read. It came from: {names}</source>
        <extracomment>So many comments are named. Comments as they were written, to the byte: what a newer program says in them survives. What was not taken, by who brought it.</extracomment>
        <translation>Was von einem Dokument geteilt wurde, ist nicht lesbar. Es kam von: {names}</translation>
    </message>
    <message>
        <source>What your library has of it is shared again automatically; nothing is lost here.</source>
        <translation>Was Ihre Bibliothek davon hat, wird automatisch wieder geteilt; hier ist nichts verloren.</translation>
    </message>
    <message>
        <source>What {who} changed in comments of others was not taken: {comments}</source>
        <translation>Was {who} an Kommentaren anderer geändert hat, wurde nicht übernommen: {comments}</translation>
    </message>
    <message>
        <source>Whether this library and its group have the same texts; a click shows Today</source>
        <translation>Wie diese Bibliothek zu ihrer Gruppe steht; ein Klick zeigt Heute</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>You are not a member of this group any more.</source>
        <translation>Sie sind kein Mitglied dieser Gruppe mehr.</translation>
    </message>
    <message>
        <source>You left this group: somebody who looks after it has to take you in again.</source>
        <translation>Sie haben diese Gruppe verlassen: Jemand, der sie verwaltet, muss Sie wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Your document stays as it is, and all others are shared.</source>
        <translation>Ihr Dokument bleibt, wie es ist, und alle anderen werden geteilt.</translation>
    </message>
    <message>
        <source>Your document stays as it is.</source>
        <translation>Ihr Dokument bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Your role does not let you change comments of others, or decide on them: that stays here.</source>
        <translation>Ihre Rolle erlaubt nicht, Kommentare anderer zu ändern oder über sie zu entscheiden: Das bleibt hier.</translation>
    </message>
    <message>
        <source>Your role does not let you erase for good.</source>
        <translation>Mit Ihrer Rolle können Sie nichts endgültig löschen.</translation>
    </message>
    <message>
        <source>Your role does not let you share changes of the text.</source>
        <translation>Mit Ihrer Rolle können Sie keine Änderungen am Text teilen.</translation>
    </message>
    <message>
        <source>Your role does not let you share changes.</source>
        <extracomment>Versions never change, so each is asked for once, until something was erased.</extracomment>
        <translation>Mit Ihrer Rolle können Sie keine Änderungen teilen.</translation>
    </message>
    <message>
        <source>Your role does not let you share comments.</source>
        <translation>Mit Ihrer Rolle können Sie keine Kommentare teilen.</translation>
    </message>
    <message>
        <source>Your role does not let you share decisions.</source>
        <translation>Mit Ihrer Rolle können Sie keine Entscheidungen teilen.</translation>
    </message>
    <message>
        <source>Your role in this group does not let you change texts.</source>
        <translation>Mit Ihrer Rolle in dieser Gruppe können Sie keine Texte ändern.</translation>
    </message>
    <message>
        <source>Your role in this group does not let you comment.</source>
        <translation>Mit Ihrer Rolle in dieser Gruppe können Sie nicht kommentieren.</translation>
    </message>
    <message>
        <source>Your role in this group does not let you decide.</source>
        <translation>Mit Ihrer Rolle in dieser Gruppe können Sie nicht entscheiden.</translation>
    </message>
    <message>
        <source>Your technician creates one with the command “group create”.</source>
        <translation>Ihre IT legt sie mit dem Befehl „group create“ an.</translation>
    </message>
    <message>
        <source>Your work is saved in your library. What you changed waits there.</source>
        <extracomment>A stream of a document, by the id of the document. Who brought a version: the name to sign in with, and the role in the document then.</extracomment>
        <translation>Ihre Arbeit ist in Ihrer Bibliothek gespeichert. Was Sie geändert haben, wartet dort.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>shared with the group</source>
        <translation>mit der Gruppe geteilt</translation>
    </message>
    <message>
        <source>shared; changes wait here</source>
        <translation>geteilt; Änderungen warten hier</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a database.</source>
        <extracomment>The port that PostgreSQL has unless somebody says another.</extracomment>
        <translation>„{text}“ ist keine Adresse einer Datenbank.</translation>
    </message>
    <message numerus="yes">
        <source>↑ {count} documents wait to be shared</source>
        <translation>
            <numerusform>↑ {count} Dokument wartet aufs Teilen</numerusform>
            <numerusform>↑ {count} Dokumente warten aufs Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ Came from the group: {titles}</source>
        <translation>↓ Von der Gruppe gekommen: {titles}</translation>
    </message>
    <message>
        <source>✓ All shared</source>
        <translation>✓ Alles geteilt</translation>
    </message>
    <message>
        <source>✓ In the group</source>
        <translation>✓ In der Gruppe</translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>Asking the group who belongs to it …</source>
        <translation>Die Mitglieder der Gruppe werden geholt …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Save what was not shared</source>
        <translation>Nicht Geteiltes speichern</translation>
    </message>
    <message>
        <source>Telling the group …</source>
        <translation>Die Gruppe wird benachrichtigt …</translation>
    </message>
    <message>
        <source>You left the group. All documents are only here now.</source>
        <translation>Sie haben die Gruppe verlassen. Alle Dokumente sind jetzt nur hier.</translation>
    </message>
    <message>
        <source>{name} does not belong to the group any more.</source>
        <extracomment>Room between two columns (pixels). What shall be done with the member that is chosen.</extracomment>
        <translation>{name} gehört nicht mehr zur Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>{taker} now answers for {giver}: {count} comments.</source>
        <translation>
            <numerusform>{taker} antwortet jetzt für {giver}: {count} Kommentar.</numerusform>
            <numerusform>{taker} antwortet jetzt für {giver}: {count} Kommentare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMembersDialog</name>
    <message>
        <source>&amp;Hand over what waits …</source>
        <translation>&amp;Wartendes übergeben …</translation>
    </message>
    <message>
        <source>&amp;Let go …</source>
        <translation>&amp;Herausnehmen …</translation>
    </message>
    <message>
        <source>Another member takes over what waits for the chosen one</source>
        <translation>Ein anderes Mitglied übernimmt, was auf das gewählte wartet</translation>
    </message>
    <message>
        <source>Belong to no group any more; all documents stay here</source>
        <translation>Zu keiner Gruppe mehr gehören; alle Dokumente bleiben hier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lea&amp;ve the group …</source>
        <translation>Gruppe &amp;verlassen …</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Mitglieder der Gruppe</translation>
    </message>
    <message>
        <source>The chosen member gets nothing new from the group any more</source>
        <translation>Das gewählte Mitglied bekommt nichts Neues mehr von der Gruppe</translation>
    </message>
</context>
<context>
    <name>HandOnDialog</name>
    <message>
        <source>&amp;File name</source>
        <translation>&amp;Dateiname</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translation>Als Datei kopieren</translation>
    </message>
    <message>
        <source>Country of the recipient</source>
        <translation>Land der empfangenden Stelle</translation>
    </message>
    <message>
        <source>Documents to send</source>
        <translation>Dokumente zum Weitergeben</translation>
    </message>
    <message>
        <source>I have checked the photos</source>
        <translation>Ich habe die Fotos durchgesehen</translation>
    </message>
    <message>
        <source>Include the names of people who commented or saved versions</source>
        <translation>Personen nennen, die kommentiert oder Fassungen festgehalten haben</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Send to others</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>So that others see whose copy it is</source>
        <translation>Damit andere sehen, von wem es kommt</translation>
    </message>
    <message>
        <source>The file contains the chosen documents with their pictures. When it is opened in Curriculum Studio, the recipient sees what is new.</source>
        <translation>Die Datei enthält die gewählten Dokumente mit ihren Bildern. Wer sie in Curriculum Studio öffnet, sieht, was neu ist.</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Wer es erhält</translation>
    </message>
    <message>
        <source>With earlier versions and comments</source>
        <translation>Mit früheren Fassungen und Kommentaren</translation>
    </message>
    <message>
        <source>With hints for teachers</source>
        <translation>Mit Hinweisen für Fachkräfte</translation>
    </message>
    <message>
        <source>With reflections and observations</source>
        <translation>Mit Rückblicken und Beobachtungen</translation>
    </message>
    <message>
        <source>Without this, comments and meetings show only organisations, and versions do not show who saved them.</source>
        <translation>Sonst zeigen Kommentare und Sitzungen nur Organisationen, und Fassungen nicht, wer sie festgehalten hat.</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Add to the library</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Both are the same. Nothing changes.</source>
        <translation>Beide sind gleich. Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Compared with yours</source>
        <translation>Verglichen mit Ihrem Stand</translation>
    </message>
    <message>
        <source>Comparing with your library</source>
        <extracomment>Characters that no file system and no chat program minds; longer names are cut.</extracomment>
        <translation>Vergleich mit Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>{name} wird verglichen</translation>
    </message>
    <message>
        <source>Country not known</source>
        <extracomment>Chat programs of phones stop at about 100 MB; long before, sending takes a while (bytes). In which country somebody works: that of one&apos;s own house, or another one. How that is asked; as long as it is not known, nothing of children is offered.</extracomment>
        <translation>Land nicht bekannt</translation>
    </message>
    <message>
        <source>Deleted by the other side: {count}.</source>
        <translation>Von der anderen Seite gelöscht: {count}.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents added to the library: {count}</source>
        <translation>Übernommene Dokumente: {count}</translation>
    </message>
    <message>
        <source>Exchange files</source>
        <translation>Austauschdateien</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>In another country</source>
        <translation>In einem anderen Land</translation>
    </message>
    <message>
        <source>In the country of our house</source>
        <translation>Im Land unserer Einrichtung</translation>
    </message>
    <message>
        <source>It continues from what you have, and you have changed nothing since. Yours will be updated; its previous state stays among the versions.</source>
        <translation>Es baut auf Ihrem Stand auf, und Sie haben seither nichts geändert. Ihr Dokument wird aktualisiert; der Stand davor bleibt unter den Fassungen.</translation>
    </message>
    <message>
        <source>Leave out the observations, or choose them on purpose.</source>
        <translation>Lassen Sie die Beobachtungen weg oder wählen Sie sie ausdrücklich aus.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merged automatically: {automatic}. For you to decide: {waiting}.</source>
        <translation>Automatisch zusammengeführt: {automatic}. Von Ihnen zu entscheiden: {waiting}.</translation>
    </message>
    <message>
        <source>New comments: {count}.</source>
        <translation>Neue Stellungnahmen: {count}.</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Observations of children stay in the kindergarten.</source>
        <translation>Beobachtungen von Kindern bleiben in der Kita.</translation>
    </message>
    <message>
        <source>Packing {name}</source>
        <translation>{name} wird gepackt</translation>
    </message>
    <message>
        <source>Pictures in it: {size}</source>
        <translation>Enthaltene Bilder: {size}</translation>
    </message>
    <message>
        <source>Pictures in it: {size}. That takes a while to send; fewer may be enough.</source>
        <translation>Enthaltene Bilder: {size}. Das Senden dauert; weniger wären besser.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Save the exchange file</source>
        <extracomment>How the documents of a file stand to one&apos;s own, and what each would leave to people. Where files wait that are copied for another program. Under this name the settings of the library keep in which countries bodies are.</extracomment>
        <translation>Austauschdatei speichern</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>„{name}“ übernehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo takes the merge back.</source>
        <translation>Rückgängig nimmt das Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>Until you decide, the document shows one of the two texts and keeps the other.</source>
        <translation>Bis Sie entscheiden, zeigt das Dokument einen der beiden Texte und behält den anderen.</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Wer es erhält</translation>
    </message>
    <message>
        <source>You and somebody else have changed it. Merged automatically: {automatic}; for you to decide: {waiting}.</source>
        <translation>Sie und jemand anderes haben es geändert. Automatisch zusammengeführt: {automatic}; von Ihnen zu entscheiden: {waiting}.</translation>
    </message>
    <message>
        <source>You and somebody else have changed it. Nothing is lost: the received one is put next to yours, with “received” after its title.</source>
        <translation>Sie und jemand anderes haben es geändert. Beide bleiben: Das erhaltene steht neben Ihrem, mit „erhalten“ hinter dem Titel.</translation>
    </message>
    <message>
        <source>You do not have it yet. It is added to your library.</source>
        <translation>Sie haben es noch nicht. Es kommt in Ihre Bibliothek.</translation>
    </message>
    <message>
        <source>You have it as a review copy, and it stays one. To add it as a document of your own, send your answer first, then delete the review copy.</source>
        <translation>Sie haben es als Prüfexemplar, und das bleibt es. Um es als eigenes Dokument zu übernehmen, senden Sie zuerst Ihre Antwort und löschen Sie dann das Prüfexemplar.</translation>
    </message>
    <message>
        <source>Yours is newer than the one in the file. Nothing changes.</source>
        <translation>Ihr Stand ist weiter als der in der Datei. Nichts ändert sich.</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>beide geändert</translation>
    </message>
    <message>
        <source>new here</source>
        <extracomment>What is said of a document in a received file: in short, and as a sentence.</extracomment>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>review copy here</source>
        <translation>hier Prüfexemplar</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>{name} is copied. Paste it into WeChat with Ctrl+V.</source>
        <translation>{name} ist kopiert. Fügen Sie die Datei mit Strg+V ein, zum Beispiel in eine Nachricht.</translation>
    </message>
    <message>
        <source>{title} (observation, usually stays here)</source>
        <translation>{title} (Beobachtung, bleibt sonst hier)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All help pages</source>
        <translation>Alle Hilfeseiten</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Das erste Mal</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>For heads of a kindergarten</source>
        <translation>Für Kita-Leitungen</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Für Fachkräfte in der Kita</translation>
    </message>
    <message>
        <source>For those who comment</source>
        <translation>Für alle, die kommentieren</translation>
    </message>
    <message>
        <source>For those who organise</source>
        <translation>Für alle, die organisieren</translation>
    </message>
    <message>
        <source>For those who write standards</source>
        <translation>Für alle, die Standards schreiben</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>All that writes Word files: help on the screen and the search are there without it. The width that a topic wants, in pixels. The size of the help beside a dialog, in pixels.
----------
More lines are not looked at anyway.</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How things hang together</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Stands between the menus that lead to a command. Quotation marks around a text of the window that stands in a sentence. Words that the manual needs beside its topics.</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>More help: press F1 in the program. It needs no internet.</source>
        <extracomment>Where help is found, at the end of the paper.</extracomment>
        <translation>Mehr Hilfe: Drücken Sie im Programm F1. Internet ist nicht nötig.</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words, or look at all help pages.</source>
        <translation>Nichts gefunden. Versuchen Sie andere Wörter oder sehen Sie alle Hilfeseiten an.</translation>
    </message>
    <message>
        <source>Quick start</source>
        <extracomment>The topics of a role, as many as find room on two pages in each language.</extracomment>
        <translation>Kurzanleitung</translation>
    </message>
    <message>
        <source>Take me there</source>
        <extracomment>The page of all topics, among the addresses of topics. So many hits of a search are listed. The width of a picture, in pixels. Letters at zoom 1, in points. Steps of the wheel: the smallest and the largest letters.</extracomment>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>This cannot be done here yet. Do the steps before it first.</source>
        <translation>Das geht hier noch nicht. Machen Sie zuerst die Schritte davor.</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Zum Nachschlagen</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All help pages</source>
        <translation>Alle Hilfeseiten</translation>
    </message>
    <message>
        <source>All pages of the manual</source>
        <translation>Alle Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Zurück zum Vorigen</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Words to look for in the manual</source>
        <translation>Wörter, die im Handbuch gesucht werden</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>An old version cannot be changed.</source>
        <translation>Eine alte Fassung lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the document as it was in “{name}”?</source>
        <extracomment>Makes a view over any session: session, its signals, document. Nothing is made ready before a document was in front for so long (milliseconds). How long making ready may take at a time (seconds).</extracomment>
        <translation>Soll das Dokument wieder so lauten wie in „{name}“?</translation>
    </message>
    <message>
        <source>Restore the version first, or write in the current text.</source>
        <translation>Stellen Sie die Fassung zuerst wieder her oder schreiben Sie im jetzigen Text.</translation>
    </message>
    <message>
        <source>State of {time}</source>
        <translation>Stand vom {time}</translation>
    </message>
    <message>
        <source>The current text is saved as a version first, so you can come back to it.</source>
        <translation>Der jetzige Stand wird zuerst als Fassung festgehalten; Sie können zu ihm zurückkehren.</translation>
    </message>
    <message>
        <source>The version “{name}” was saved.</source>
        <translation>Die Fassung „{name}“ wurde festgehalten.</translation>
    </message>
    <message>
        <source>Your name …</source>
        <translation>Ihr Name …</translation>
    </message>
    <message>
        <source>after an hour of work</source>
        <translation>nach einer Stunde Arbeit</translation>
    </message>
    <message>
        <source>before a file was imported</source>
        <translation>vor dem Importieren einer Datei</translation>
    </message>
    <message>
        <source>before an earlier state was restored</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>before it was deleted</source>
        <translation>vor dem Löschen</translation>
    </message>
    <message>
        <source>before the first change of a day</source>
        <translation>vor der ersten Änderung des Tages</translation>
    </message>
    <message>
        <source>before the stage changed</source>
        <translation>vor der nächsten Entwurfsstufe</translation>
    </message>
    <message>
        <source>before the work of others was added</source>
        <translation>vor der Arbeit anderer</translation>
    </message>
    <message>
        <source>before words were replaced</source>
        <translation>vor dem Ersetzen</translation>
    </message>
    <message>
        <source>by {name}</source>
        <extracomment>Height of the list of versions; more are scrolled to (pixels).</extracomment>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <source>on export</source>
        <translation>beim Export</translation>
    </message>
    <message>
        <source>on sending it to others</source>
        <translation>beim Weitergeben</translation>
    </message>
    <message>
        <source>saved automatically</source>
        <extracomment>Why the program kept a version by itself.</extracomment>
        <translation>automatisch gespeichert</translation>
    </message>
    <message>
        <source>thinned out</source>
        <translation>ausgedünnt</translation>
    </message>
    <message>
        <source>“{name}”: this is how the document read then.</source>
        <extracomment>Width of the outline at first; the page takes all else (pixels). Makes the page of a view, with the view as parent. A review copy: nothing of it changes but the comments on it. Width that is needed by what is shown instead of the text (pixels); 0 for the text.</extracomment>
        <translation>„{name}“: So lautete das Dokument damals.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Earlier texts of this place …</source>
        <translation>Frühere Texte dieser Stelle …</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Fassung</translation>
    </message>
    <message>
        <source>Name the current state</source>
        <translation>Den jetzigen Stand benennen</translation>
    </message>
    <message>
        <source>Name, such as Draft for comments 2</source>
        <translation>Name, etwa Entwurf 2</translation>
    </message>
    <message>
        <source>No versions yet. A version saves the state of this document, so that you can always go back.</source>
        <translation>Noch keine Fassung. Eine Fassung hält den Stand fest, zu dem Sie immer zurückkehren können.</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>See the earlier texts of this place, who wrote them, and what was deleted here</source>
        <translation>Zeigt, was hier vorher stand, wer es schrieb und was hier gelöscht wurde</translation>
    </message>
    <message>
        <source>Show what changed since this version</source>
        <translation>Zeigt, was sich seit dieser Fassung geändert hat</translation>
    </message>
    <message>
        <source>This state was saved automatically and has been thinned out: only its place in the list is left. Named versions stay for good.</source>
        <translation>Dieser Stand wurde automatisch gespeichert und ist ausgedünnt: Nur sein Platz in der Liste ist geblieben. Benannte Fassungen bleiben für immer.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What is new (optional)</source>
        <translation>Was neu ist (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Your profile: name and organisation</source>
        <translation>Ihr Profil: Name und Organisation</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Activity: {section}</source>
        <translation>Angebot: {section}</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <extracomment>Size of the dialog with the preview, as far as the screen has room for it (pixels).</extracomment>
        <translation>In die Bibliothek übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} to the library</source>
        <translation>
            <numerusform>{count} Datei in die Bibliothek aufnehmen</numerusform>
            <numerusform>{count} Dateien in die Bibliothek aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Literaturhinweise</translation>
    </message>
    <message>
        <source>Cannot be determined</source>
        <translation>Nicht zu erkennen</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Clause, level {level}</source>
        <translation>Abschnitt, Ebene {level}</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files that can be imported</source>
        <extracomment>Who reads files with an ending by other means than the import, such as exchange files. Draws an icon by its name, in the colours of the theme. Who lets somebody add a form of the school, over a dialog.</extracomment>
        <translation>Importierbare Dateien</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Vorwort</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Bezugsrahmen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>Of a line so much is shown; its tip has all of it.</extracomment>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Lines read: {lines}, of which unsorted: {unsorted}</source>
        <translation>Gelesene Zeilen: {lines}, davon nicht zugeordnet: {unsorted}</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Name of an activity</source>
        <translation>Name eines Angebots</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation>einfacher Absatz</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Set aside under “Unsorted”</source>
        <translation>unter „Nicht zugeordnet“ ablegen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <extracomment>Before what nobody knows a place for, and before what somebody corrected.</extracomment>
        <translation>Tabelle {number}</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Themenprojekt</translation>
    </message>
    <message>
        <source>Theme: {section}</source>
        <translation>Projekt: {section}</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <extracomment>The round that was chosen by hand.</extracomment>
        <translation>Diese Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the figure above</source>
        <translation>Titel des Bildes darüber</translation>
    </message>
    <message>
        <source>Title of the table below</source>
        <translation>Titel der Tabelle darunter</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Unsorted passages: {count}</source>
        <translation>Nicht zugeordnete Abschnitte: {count}</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Wartet …</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>empty field</source>
        <translation>leeres Feld</translation>
    </message>
    <message>
        <source>field of the head</source>
        <translation>Angabe im Kopf</translation>
    </message>
    <message>
        <source>fixed heading, generated again</source>
        <translation>feste Überschrift, neu gesetzt</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>label, generated again</source>
        <translation>Bezeichnung, neu gesetzt</translation>
    </message>
    <message>
        <source>number, counted again</source>
        <extracomment>Why no node holds the text of a line, by the reason of the reader.</extracomment>
        <translation>Nummer, neu gezählt</translation>
    </message>
    <message>
        <source>page number, counted again</source>
        <translation>Seitenzahl, neu gezählt</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>reference, becomes a link</source>
        <translation>Verweis, bleibt als Verknüpfung</translation>
    </message>
    <message>
        <source>table of contents, generated again</source>
        <translation>Inhaltsverzeichnis, neu erstellt</translation>
    </message>
    <message>
        <source>title, repeated</source>
        <translation>Titel, wiederholt</translation>
    </message>
    <message>
        <source>unsorted</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are in the library now.</source>
        <translation>
            <numerusform>{count} Dokument ist jetzt in der Bibliothek.</numerusform>
            <numerusform>{count} Dokumente sind jetzt in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: {count} texts</source>
        <translation>
            <numerusform>„{title}“: {count} Text</numerusform>
            <numerusform>„{title}“: {count} Texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Language of the file</source>
        <translation>&amp;Sprache der Datei</translation>
    </message>
    <message>
        <source>&amp;Make the chosen lines</source>
        <translation>Gewählte Zeilen werden &amp;zu</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Bezugsrahmen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>It is one anyway</source>
        <translation>Es ist trotzdem einer</translation>
    </message>
    <message>
        <source>Only unsorted and corrected lines</source>
        <translation>Nur nicht zugeordnete und berichtigte Zeilen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Themenprojekt</translation>
    </message>
    <message>
        <source>Undo the correction of the chosen lines</source>
        <translation>Die Berichtigung der gewählten Zeilen zurücknehmen</translation>
    </message>
    <message>
        <source>What each line becomes</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Was Sie wissen sollten</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>&amp;Look closer …</source>
        <translation>&amp;Genauer ansehen …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What is ticked comes into the library, each file as a document of its own. The files stay as they are.</source>
        <translation>Was angekreuzt ist, kommt in die Bibliothek, jede Datei als eigenes Dokument. Die Dateien bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Choose a file that was saved by a program.</source>
        <translation>Wählen Sie eine Datei, die ein Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>Choose another name for the completed form.</source>
        <translation>Wählen Sie für das ausgefüllte Formular einen anderen Namen.</translation>
    </message>
    <message>
        <source>Copy it to your own folder and try again.</source>
        <translation>Kopieren Sie die Datei in einen eigenen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <extracomment>What files of older programs are converted into.</extracomment>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Shrink the pictures in it, or split it.</source>
        <translation>Verkleinern Sie die Bilder darin oder teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Die Datei {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Write the number of a line, = and one of: {possible}.</source>
        <translation>Schreiben Sie die Nummer einer Zeile, dann = und eines von: {possible}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <extracomment>Larger files are refused before they are read: real drafts stay far below (bytes).</extracomment>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB and was not read.</source>
        <translation>{name} ist größer als 100 MB und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file, so it was not read.</source>
        <translation>{name} ist keine gewöhnliche Datei und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} is the form itself, which is not changed.</source>
        <translation>{name} ist das Formular selbst und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{pair} is not a correction.</source>
        <extracomment>Deeper clauses are not offered (GB/T 1.1-2020, 7.3: five levels of clauses below a chapter). What a line of a standard can be said to be. Sections of a unit that only programs fill are not offered. Corrections by the kind of document that a file is read as.</extracomment>
        <translation>„{pair}“ ist keine Berichtigung.</translation>
    </message>
</context>
<context>
    <name>IndicatorBoard</name>
    <message>
        <source>+ Group</source>
        <translation>+ Gruppe</translation>
    </message>
    <message>
        <source>+ Indicator</source>
        <translation>+ Kriterium</translation>
    </message>
    <message>
        <source>Assessment workbook …</source>
        <translation>Bewertungsmappe …</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Find in the grid</source>
        <translation>In der Tabelle suchen</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Indicator system</source>
        <translation>Kriterienkatalog</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>It is placed in the last annex, as a table that is numbered and exported automatically.</source>
        <translation>Er steht dann im letzten Anhang, als Tabelle, die sich selbst nummeriert und ausgeben lässt.</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Paste blocks from Excel or WPS; Ctrl+D fills down, Alt+Up and Alt+Down move, Ctrl+Enter adds a row</source>
        <translation>Blöcke aus Excel oder WPS einfügen; Strg+D füllt aus, Alt+↑↓ verschiebt, Strg+Eingabe: neue Zeile</translation>
    </message>
    <message>
        <source>Start an indicator system</source>
        <translation>Kriterienkatalog beginnen</translation>
    </message>
    <message>
        <source>This standard has no indicator system yet</source>
        <translation>Dieser Standard hat noch keinen Kriterienkatalog</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>A band from {lower} to {upper} contains no value.</source>
        <translation>Der Bereich von {lower} bis {upper} enthält keinen Wert.</translation>
    </message>
    <message>
        <source>A case cannot earn less than 0 points.</source>
        <translation>Ein Fall kann nicht weniger als 0 Punkte bringen.</translation>
    </message>
    <message>
        <source>A part earns no points.</source>
        <translation>Ein Teil bringt keine Punkte.</translation>
    </message>
    <message>
        <source>A pass from {mark} to below {lowest} points has no level.</source>
        <translation>Für Ergebnisse von {mark} bis unter {lowest} Punkten gibt es keine Stufe.</translation>
    </message>
    <message>
        <source>A veto or prerequisite carries no points.</source>
        <translation>Ausschluss- und Mindestkriterien tragen keine Punkte.</translation>
    </message>
    <message>
        <source>A veto or prerequisite is only judged as met or not met.</source>
        <translation>Ausschluss- und Mindestkriterien werden nur beurteilt, nicht bepunktet.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Height of a row, of the head (pixels).</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>What is shown at first; the rest can be called in. How languages are told apart in headings. Columns whose words differ by language. Depth of a row, for the indentation of its code; whether it is a group, and folded. &quot;wrong&quot;, &quot;hint&quot; or &quot;&quot;: whether something is said about the row. Where kept views stand in the settings. The ready views, by name: what they are called, and the rows they show.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Bands</source>
        <extracomment>Nothing to show. Whether what is shown may be changed; trying values out is always possible.</extracomment>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>How a cell is written: in a line, in several lines, by choosing, by a menu of ticks, by a key.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Enter sums in the groups</source>
        <translation>Summen in die Gruppen schreiben</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Grades fall from the best to the worst.</source>
        <translation>Die Faktoren müssen vom besten zum schlechtesten fallen.</translation>
    </message>
    <message>
        <source>Grades lie between 0 and 1.</source>
        <translation>Die Faktoren liegen zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>How it is verified is missing.</source>
        <translation>Das Prüfverfahren fehlt.</translation>
    </message>
    <message>
        <source>How much a finding costs is missing.</source>
        <translation>Es fehlt, wie viel eine Abweichung kostet.</translation>
    </message>
    <message>
        <source>How points are calculated</source>
        <translation>Wie Punkte entstehen</translation>
    </message>
    <message>
        <source>Indicators – {title}</source>
        <translation>Kriterien – {title}</translation>
    </message>
    <message>
        <source>Key items ★</source>
        <extracomment>Columns in the menu; the star alone would say nothing there.</extracomment>
        <translation>Schlüsselkriterien ★</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Letter of the measured value</source>
        <translation>Formelzeichen der Messgröße</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>Make the workbook</source>
        <translation>Mappe erstellen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Needs figures of the year before</source>
        <translation>Braucht Zahlen des Vorjahres</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New indicator</source>
        <extracomment>An act, what it is called, and the key that is shown beside it; None is a line.</extracomment>
        <translation>Neues Kriterium</translation>
    </message>
    <message>
        <source>No points without evidence</source>
        <translation>Ohne Nachweis keine Punkte</translation>
    </message>
    <message>
        <source>Nothing can be written in this cell.</source>
        <extracomment>What may stand behind a number of points. Which kind of child the entries of a column are.</extracomment>
        <translation>In diese Zelle lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Only a scored item can be a key item (★).</source>
        <translation>Nur ein Punktekriterium kann Schlüsselkriterium (★) sein.</translation>
    </message>
    <message>
        <source>Optional: any school</source>
        <translation>Darf leer bleiben: für jede Schule</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points per case</source>
        <translation>je Fall</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Renumber the codes</source>
        <translation>Neu nummerieren</translation>
    </message>
    <message>
        <source>Responsible</source>
        <extracomment>What each way of scoring needs.</extracomment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Rules of the result</source>
        <translation>Regeln für das Ergebnis</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht merken</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Diese Ansicht merken …</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Punktevergabe</translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation>Auf der Seite zeigen</translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <translation>Nach dieser Spalte aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <translation>Nach dieser Spalte absteigend sortieren</translation>
    </message>
    <message>
        <source>The best grade does not earn all points.</source>
        <translation>Der beste Faktor bringt nicht alle Punkte.</translation>
    </message>
    <message>
        <source>The bonus items add up to {sum} points; {cap} cannot be reached.</source>
        <translation>Die Bonuskriterien ergeben {sum} Punkte; {cap} sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>The cell was left unchanged.</source>
        <extracomment>What a column holds; &quot;text&quot; occurs once for each language that is shown. Columns that are made from others and cannot be written. Columns that a group has, too. The sign of a key item.</extracomment>
        <translation>Die Zelle blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Die Nummer fehlt.</translation>
    </message>
    <message>
        <source>The code {code} occurs more than once.</source>
        <translation>Die Nummer {code} kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>The evidence asked for is missing.</source>
        <translation>Die verlangten Nachweise fehlen.</translation>
    </message>
    <message>
        <source>The points are missing.</source>
        <translation>Die Punkte fehlen.</translation>
    </message>
    <message>
        <source>The scored items add up to {sum} points, not to 100.</source>
        <translation>Die Punktekriterien ergeben {sum} Punkte, nicht 100.</translation>
    </message>
    <message>
        <source>There are no bands for the measured value.</source>
        <translation>Für den Messwert fehlen die Bereiche.</translation>
    </message>
    <message>
        <source>There are no parts to tick.</source>
        <translation>Es gibt keine Teile zum Ankreuzen.</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <source>Total {scored} + bonus {bonus}</source>
        <translation>Summe {scored} + Bonus {bonus}</translation>
    </message>
    <message>
        <source>Two bands both contain the values from {lower} on.</source>
        <translation>Werte ab {lower} liegen in zwei Bereichen.</translation>
    </message>
    <message>
        <source>Two levels begin at {minimum} points.</source>
        <translation>Zwei Stufen beginnen bei {minimum} Punkten.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Values below {lower} are in no band.</source>
        <translation>Werte unter {lower} liegen in keinem Bereich.</translation>
    </message>
    <message>
        <source>Values from {lower} on are in no band.</source>
        <translation>Werte ab {lower} liegen in keinem Bereich.</translation>
    </message>
    <message>
        <source>Values from {lower} to below {upper} are in no band.</source>
        <translation>Werte von {lower} bis unter {upper} liegen in keinem Bereich.</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Prüfverfahren</translation>
    </message>
    <message>
        <source>Veto and prerequisites</source>
        <translation>Ausschluss und Mindestanforderungen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was gefordert ist</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Ohne Nachweise</translation>
    </message>
    <message>
        <source>Without method</source>
        <translation>Ohne Prüfverfahren</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>bis unter</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells were left unchanged; row {row}, column {column} of the pasted block: {why}</source>
        <translation>
            <numerusform>{count} Zelle blieb, wie sie war; Zeile {row}, Spalte {column} des Blocks: {why}</numerusform>
            <numerusform>{count} Zellen blieben, wie sie waren; Zeile {row}, Spalte {column} des Blocks: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{maximum} points are stated, those inside add up to {sum}.</source>
        <translation>Angegeben sind {maximum} Punkte, die Summe darunter ist {sum}.</translation>
    </message>
    <message>
        <source>{maximum} points are stated, {most} can be reached.</source>
        <translation>Angegeben sind {maximum} Punkte, erreichbar {most}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of points.</source>
        <translation>„{text}“ ist keine Punktzahl.</translation>
    </message>
    <message>
        <source>“{text}” is not among the choices of this column.</source>
        <translation>„{text}“ gehört nicht zu den Möglichkeiten dieser Spalte.</translation>
    </message>
    <message>
        <source>★</source>
        <translation>★</translation>
    </message>
    <message>
        <source>★ Key</source>
        <translation>★ Schlüssel</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Comments</source>
        <extracomment>Counting waits until so long nothing happened (milliseconds). What those who review do with their comments; all else is up to whoever asked for them.</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>The page of a document, and the view that holds it beside its outline.</extracomment>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Nothing is looked up before writing and scrolling have rested so long (milliseconds). Seconds of work at a time. So many texts are remembered with their misspelt words. The settings of this computer: whether spelling is checked, and a folder with dictionaries.</extracomment>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What the side panel shows</source>
        <translation>Was die Seitenleiste zeigt</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Accepted finding</source>
        <translation>Hingenommener Befund</translation>
    </message>
    <message>
        <source>Choose a name that is not taken.</source>
        <translation>Wählen Sie einen freien Namen.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Earlier source text</source>
        <translation>Früherer Ausgangstext</translation>
    </message>
    <message>
        <source>File with the newest changes, which is not beside it</source>
        <translation>Datei mit den neuesten Änderungen, die nicht daneben liegt</translation>
    </message>
    <message>
        <source>Link to a goal</source>
        <translation>Verknüpfung mit einem Ziel</translation>
    </message>
    <message>
        <source>Look for a backup, or for a copy on another disk.</source>
        <translation>Suchen Sie eine Sicherung oder eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>No document could be recovered from {name}.</source>
        <translation>Aus {name} konnte kein Dokument gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>Bild oder Datei</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchverzeichnis</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Structure of a document</source>
        <translation>Aufbau eines Dokuments</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <extracomment>What is damaged. What is damaged, in words.</extracomment>
        <translation>Aufbau der Datei</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of a version</source>
        <translation>Text einer Fassung</translation>
    </message>
    <message>
        <source>The file was not changed, and nothing was written.</source>
        <translation>Die Datei wurde nicht geändert, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Undo order</source>
        <translation>Reihenfolge beim Rückgängigmachen</translation>
    </message>
    <message>
        <source>Undo step</source>
        <translation>Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
</context>
<context>
    <name>JoinGroup</name>
    <message>
        <source>Connecting to the group …</source>
        <translation>Verbindung zur Gruppe wird hergestellt …</translation>
    </message>
    <message>
        <source>Creating the group …</source>
        <translation>Die Gruppe wird angelegt …</translation>
    </message>
    <message>
        <source>Folder of the group</source>
        <extracomment>The group, once it was joined.</extracomment>
        <translation>Ordner der Gruppe</translation>
    </message>
    <message>
        <source>Folder that the group has in common</source>
        <translation>Ordner, den die Gruppe gemeinsam hat</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>The group “{group}” is there. Others join it by this folder; anybody who can write into it can change everything in the group.</source>
        <translation>Die Gruppe „{group}“ ist da. Andere treten ihr mit diesem Ordner bei; wer in ihn schreiben darf, kann in der Gruppe alles ändern.</translation>
    </message>
    <message>
        <source>This library belongs to the group “{group}” now.</source>
        <translation>Diese Bibliothek gehört jetzt zur Gruppe „{group}“.</translation>
    </message>
    <message>
        <source>This library belongs to the group “{group}” now. This computer has no place for the password, so it is asked for each time.</source>
        <translation>Diese Bibliothek gehört jetzt zur Gruppe „{group}“. Dieser Computer kann das Passwort nicht aufbewahren, deshalb werden Sie jedes Mal danach gefragt.</translation>
    </message>
</context>
<context>
    <name>JoinGroupDialog</name>
    <message>
        <source>&amp;Invitation, address or folder</source>
        <translation>&amp;Einladung, Adresse oder Ordner</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Einer Gruppe beitreten</translation>
    </message>
    <message>
        <source>Paste the invitation here</source>
        <translation>Hier die Einladung einfügen</translation>
    </message>
    <message>
        <source>The system stores it, never the library.</source>
        <translation>Es wird vom System aufbewahrt, nie in der Bibliothek.</translation>
    </message>
    <message>
        <source>Your library stays on this computer. Only documents that you share go to the group.</source>
        <translation>Ihre Bibliothek bleibt auf diesem Computer. Nur Dokumente, die Sie teilen, gehen an die Gruppe.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu.</source>
        <translation>Alt mit einem Buchstaben öffnet ein Menü.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type a character on some keyboards.</source>
        <translation>Strg und Alt zusammen schreiben auf manchen Tastaturen ein Zeichen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>On the page this key means “{command}”, which stays so.</source>
        <extracomment>Move the caret or delete words while Ctrl is held. Windows, and input methods for Chinese, take these before any program has them. How the ids of those commands begin that the page obeys while somebody writes. What stands in the settings for a command that shall have no key.</extracomment>
        <translation>Auf der Seite bedeutet diese Taste „{command}“; das bleibt so.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>This is no key that the program knows.</source>
        <extracomment>Why a key cannot be chosen.</extracomment>
        <translation>Diese Taste kennt das Programm nicht.</translation>
    </message>
    <message>
        <source>This key belongs to the system or to an input method.</source>
        <translation>Diese Taste gehört dem System oder einer Eingabemethode.</translation>
    </message>
    <message>
        <source>This key is needed for writing. Hold Ctrl as well, or take F2 to F12.</source>
        <translation>Diese Taste wird zum Schreiben gebraucht. Halten Sie Strg dazu, oder nehmen Sie F2 bis F12.</translation>
    </message>
</context>
<context>
    <name>LeaveGroup</name>
    <message>
        <source>All documents stay in your library, only here from then on. The others keep theirs, with your name on what you wrote.</source>
        <translation>Alle Dokumente bleiben in Ihrer Bibliothek, von da an nur hier. Die anderen behalten ihre, mit Ihrem Namen an dem, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over what waits for {name}?</source>
        <translation>Übergeben, was auf {name} wartet?</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Gruppe verlassen</translation>
    </message>
    <message>
        <source>Leave the group?</source>
        <extracomment>Oneself leaves, somebody else is let go, or what waits goes to somebody while both stay.</extracomment>
        <translation>Die Gruppe verlassen?</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Let {name} go?</source>
        <translation>{name} aus der Gruppe herausnehmen?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody else looks after the group: choose who does from now on.</source>
        <translation>Niemand sonst verwaltet die Gruppe: Wählen Sie, wer das von nun an tut.</translation>
    </message>
    <message>
        <source>The successor answers the comments that are waiting for {name}. Names stay as they are.</source>
        <translation>Wer übernimmt, beantwortet die Kommentare, die auf {name} warten. Namen bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments wait for an answer from {name}.</source>
        <translation>
            <numerusform>{count} Kommentar wartet auf eine Antwort von {name}.</numerusform>
            <numerusform>{count} Kommentare warten auf eine Antwort von {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} comments wait for your answer.</source>
        <translation>
            <numerusform>{count} Kommentar wartet auf Ihre Antwort.</numerusform>
            <numerusform>{count} Kommentare warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents changed here and were not shared: {titles}</source>
        <translation>
            <numerusform>{count} Dokument wurde hier geändert und nicht geteilt: {titles}</numerusform>
            <numerusform>{count} Dokumente wurden hier geändert und nicht geteilt: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} gets nothing new from the group any more and sends nothing. Name and work stay.</source>
        <translation>{name} bekommt nichts Neues mehr von der Gruppe und sendet nichts mehr. Name und Arbeit bleiben.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Activity collections</source>
        <translation>Angebotssammlungen</translation>
    </message>
    <message>
        <source>Documents restored: {count}</source>
        <translation>Wiederhergestellte Dokumente: {count}</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Bezugsrahmen</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Places found: {places}, in documents: {documents}</source>
        <translation>{places} Stellen in {documents} Dokumenten</translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <extracomment>Reading waits until the window is usable, and until writing rests (milliseconds).</extracomment>
        <translation>Dokumente werden gelesen …</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Recycle bin ({count})</source>
        <extracomment>Where it is kept which groups are folded, and which are as long as nobody said otherwise. The width of the list where nobody draws it wider (pixels). More lines than this are higher than any screen. More places are not shown: whoever needs them writes one more word.</extracomment>
        <translation>Papierkorb ({count})</translation>
    </message>
    <message>
        <source>Review copies</source>
        <extracomment>Heading of the documents that others sent for comments.</extracomment>
        <translation>Prüfexemplare</translation>
    </message>
    <message>
        <source>Standards</source>
        <extracomment>Headings of the groups, which stand in the order of the shelves.</extracomment>
        <translation>Standards</translation>
    </message>
    <message>
        <source>The file is damaged here: this title may be wrong.</source>
        <extracomment>By this the group of review copies is remembered; the others by the value of their shelf. What is said of a title that does not fit its seal.</extracomment>
        <translation>Die Datei ist hier beschädigt: Dieser Titel kann falsch sein.</translation>
    </message>
    <message>
        <source>The {count} best matches</source>
        <translation>Die besten {count} Stellen</translation>
    </message>
    <message>
        <source>Theme units</source>
        <translation>Themenprojekte</translation>
    </message>
    <message>
        <source>These words were not found here, but in the recycle bin.</source>
        <translation>Diese Wörter wurden hier nicht gefunden, aber im Papierkorb.</translation>
    </message>
    <message>
        <source>These words were not found.</source>
        <translation>Diese Wörter kommen nirgends vor.</translation>
    </message>
    <message>
        <source>Tidying up the library</source>
        <extracomment>So long nothing was written before it begins (milliseconds), and before parts of the search index are joined, which the next search waits for. Where somebody works on without a rest, parts are joined so long after the first change all the same: by itself SQLite joins 500 of them in the midst of a commit (milliseconds). The thread rests so long after each slice, so that whoever writes is not held up (seconds).</extracomment>
        <translation>Die Bibliothek wird aufgeräumt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Without a title</source>
        <extracomment>Titles wider than this are shortened in their tab, in pixels; tabs never shrink further, but scroll where there are too many. Kept in the first tab for a count of two digits, in pixels: when one comes, no other tab moves. Makes the view of a document of the open workspace.
----------
What a document without any title is called.</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Working documents</source>
        <translation>Arbeitsunterlagen</translation>
    </message>
    <message>
        <source>round {count}</source>
        <translation>Runde {count}</translation>
    </message>
    <message>
        <source>shared with the group</source>
        <extracomment>The signs of documents that are shared with a group, and of those whose changes wait here.</extracomment>
        <translation>mit der Gruppe geteilt</translation>
    </message>
    <message>
        <source>shared with the group; changes wait here</source>
        <translation>mit der Gruppe geteilt; Änderungen warten hier</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} activities</source>
        <translation>
            <numerusform>{count} Aktivität</numerusform>
            <numerusform>{count} Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} errors found by the rules</source>
        <extracomment>How a day is written in a year that need not be named. The signs of what waits, as toolbar and page have them.</extracomment>
        <translation>
            <numerusform>{count} Fehler nach den Regeln</numerusform>
            <numerusform>{count} Fehler nach den Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} Ziel</numerusform>
            <numerusform>{count} Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kindergartens and schools</source>
        <translation>
            <numerusform>{count} Kita oder Schule</numerusform>
            <numerusform>{count} Kitas und Schulen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open comments</source>
        <translation>
            <numerusform>{count} offener Kommentar</numerusform>
            <numerusform>{count} offene Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places to decide after a merge</source>
        <translation>
            <numerusform>{count} Stelle nach dem Zusammenführen zu entscheiden</numerusform>
            <numerusform>{count} Stellen nach dem Zusammenführen zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} terms</source>
        <translation>
            <numerusform>{count} Begriff</numerusform>
            <numerusform>{count} Begriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts not finished</source>
        <translation>
            <numerusform>{count} Text nicht fertig</numerusform>
            <numerusform>{count} Texte nicht fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts whose source changed</source>
        <translation>
            <numerusform>{count} Text mit geändertem Ausgangstext</numerusform>
            <numerusform>{count} Texte mit geändertem Ausgangstext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks</source>
        <extracomment>Stands between what is said of a document.</extracomment>
        <translation>
            <numerusform>{count} Woche</numerusform>
            <numerusform>{count} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>LibraryCheckStrip</name>
    <message>
        <source>The library is being checked</source>
        <translation>Die Bibliothek wird geprüft</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Add samples …</source>
        <translation>Beispiele hinzufügen …</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Filter or search</source>
        <translation>Filtern, suchen</translation>
    </message>
    <message>
        <source>Filter the documents, or find words in all texts</source>
        <translation>Dokumente filtern oder in allen Texten suchen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>New document …</source>
        <translation>Neues Dokument …</translation>
    </message>
    <message>
        <source>Nothing here yet. Start with a standard or a theme unit, or import a Word draft.</source>
        <translation>Noch nichts da. Beginnen Sie einen Standard oder ein Themenprojekt, oder importieren Sie einen Word-Entwurf.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Ask for it in several smaller files.</source>
        <translation>Bitten Sie um mehrere kleinere Dateien.</translation>
    </message>
    <message>
        <source>Ask for it with fewer levels.</source>
        <translation>Bitten Sie um weniger Ebenen.</translation>
    </message>
    <message>
        <source>{name} has {count} entries; at most {most} are read.</source>
        <translation>{name} hat {count} Einträge; gelesen werden höchstens {most}.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply: at most {most} levels are read.</source>
        <translation>{name} ist zu tief verschachtelt: Gelesen werden höchstens {most} Ebenen.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses begin with https://, http:// or mailto:.</source>
        <translation>Adressen beginnen mit https://, http:// oder mailto:.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>Wörter im Text</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open</source>
        <extracomment>What an address may begin with; all else could start a program or read a file.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation>{address} öffnen?</translation>
    </message>
    <message>
        <source>Your browser or mail program opens it over the network.</source>
        <translation>Ihr Browser oder Mailprogramm öffnet die Adresse über das Netz.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Findings</source>
        <translation>Prüfhinweise</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Opening your library …</source>
        <translation>Ihre Bibliothek wird geöffnet …</translation>
    </message>
    <message>
        <source>Properties and history</source>
        <translation>Angaben und Verlauf</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Answer, for the person who commented</source>
        <translation>Antwort an die kommentierende Stelle</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Sizes of type by height and width of the screen, and how much a key makes them larger. Where a text is longer than the screen, these keys scroll it first, by so many screens. What can be done with any comment, decided or not. What is asked before it is done, in large type: its heading, and whether a reason is owed.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Comment {at} of {all} · {done} decided · {minutes} min</source>
        <translation>Kommentar {at} von {all} · {done} entschieden · {minutes} min</translation>
    </message>
    <message>
        <source>Current · {language}</source>
        <translation>Jetzt · {language}</translation>
    </message>
    <message>
        <source>Earlier answers: {count}</source>
        <translation>Frühere Antworten: {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Reason, for the person who commented</source>
        <translation>Begründung für die kommentierende Stelle</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>Schreiben Sie zuerst die Antwort.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <extracomment>Comments that can be repeated, of which so many are seen at once.</extracomment>
        <translation>Bitte schreiben Sie zuerst die Begründung.</translation>
    </message>
    <message>
        <source>{done} of {all} decided: {a} accepted, {p} with changes, {n} not accepted, {i} noted</source>
        <translation>{done} von {all} entschieden: {a} angenommen, {p} teilweise, {n} abgelehnt, {i} zur Kenntnis genommen</translation>
    </message>
</context>
<context>
    <name>MeetingRecordDialog</name>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Dafür</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>A&amp;bstain</source>
        <translation>&amp;Enthaltungen</translation>
    </message>
    <message>
        <source>D&amp;rafters present (no vote)</source>
        <translation>Ve&amp;rfassende anwesend (ohne Stimme)</translation>
    </message>
    <message>
        <source>Disa&amp;gree</source>
        <translation>Da&amp;gegen</translation>
    </message>
    <message>
        <source>N&amp;otes for the minutes</source>
        <translation>Noti&amp;zen für das Protokoll</translation>
    </message>
    <message>
        <source>Notes for the minutes</source>
        <translation>Notizen für das Protokoll</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>Sitzung festhalten</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>What did the meeting decide?</source>
        <translation>Was hat die Sitzung beschlossen?</translation>
    </message>
    <message>
        <source>Who was &amp;there: a line for each person, organisation; name</source>
        <translation>&amp;Anwesende: je Person eine Zeile, Organisation; Name</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Anwesende</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments decided</source>
        <translation>Entschiedene Kommentare</translation>
    </message>
    <message>
        <source>Comments that were there before</source>
        <translation>Frühere Kommentare</translation>
    </message>
    <message>
        <source>Continue the meeting</source>
        <translation>Besprechung fortsetzen</translation>
    </message>
    <message>
        <source>Ctrl+Enter decides, Esc goes back</source>
        <translation>Strg+Eingabe entscheidet · Esc zurück</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last decision, Ctrl with + or - changes the size, Esc ends the meeting</source>
        <translation>Strg+Z nimmt die letzte Entscheidung zurück · Strg + und − ändern die Größe · Esc beendet die Besprechung</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last decision, Enter ends the meeting</source>
        <translation>Strg+Z nimmt die letzte Entscheidung zurück · Eingabe beendet die Besprechung</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Besprechung beenden</translation>
    </message>
    <message>
        <source>Enter chooses, Esc goes back</source>
        <translation>Eingabe wählt · Esc zurück</translation>
    </message>
    <message>
        <source>Meeting on comments</source>
        <translation>Besprechung der Kommentare</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>Number or words of the other comment</source>
        <translation>Nummer oder Wörter des anderen Kommentars</translation>
    </message>
    <message>
        <source>Reason or answer</source>
        <translation>Begründung oder Antwort</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
</context>
<context>
    <name>MendAllDialog</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Clear the tick where the text is to stay as it is. All the others are changed in one step, which can be undone.</source>
        <translation>Nehmen Sie das Häkchen weg, wo der Text bleiben soll. Alle übrigen werden in einem Schritt geändert, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Fix what is certain</source>
        <translation>Eindeutiges korrigieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>Was geändert würde</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>1: mine · 2: theirs · 0: before · 3: both · E: write · L: later · Enter: show in the document</source>
        <translation>1: meine · 2: andere · 0: vorher · 3: beide · E: schreiben · L: später · Eingabe: im Dokument zeigen</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this decision.</source>
        <translation>Eine neuere Version des Programms hat diese Entscheidung geschrieben.</translation>
    </message>
    <message>
        <source>Before both changed it</source>
        <translation>Vor beiden Änderungen</translation>
    </message>
    <message>
        <source>Change it in the document; “both” leaves it as it is shown.</source>
        <translation>Ändern Sie es im Dokument; „beide“ lässt es, wie es gezeigt wird.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose another document.</source>
        <translation>Wählen Sie ein anderes Dokument.</translation>
    </message>
    <message>
        <source>Decided {done} of {all}</source>
        <translation>Entschieden: {done} von {all}</translation>
    </message>
    <message>
        <source>Decided: {count}</source>
        <translation>Entschieden: {count}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Everything by {name} ({count})</source>
        <translation>Alles von {name} ({count})</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Über alles ist entschieden.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Looking for a common state</source>
        <translation>Ein gemeinsamer Stand wird gesucht</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>Es wurde keine Datei erstellt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Characters from which two states that read alike are one; empty documents all read alike. So many versions of each are looked at for one that reads alike; a copy reads as it did at first.</extracomment>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open a file that somebody sent you, then try again.</source>
        <translation>Öffnen Sie eine erhaltene Datei, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open comments here: {numbers}.</source>
        <translation>Offene Stellungnahmen hier: {numbers}.</translation>
    </message>
    <message>
        <source>Places that both sides changed, and that somebody has to decide</source>
        <translation>Stellen, die beide Seiten geändert haben und über die zu entscheiden ist</translation>
    </message>
    <message>
        <source>Present text</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>Less room is too narrow for three texts side by side; for a hint beside buttons (pixels). Stands between what is said of another language of the place.</extracomment>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Reading what was merged</source>
        <translation>Zusammenführung wird gelesen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save the summary of the merge</source>
        <translation>Bericht zur Zusammenführung speichern</translation>
    </message>
    <message>
        <source>Somebody has written here since the merge; the result shows how it reads now.</source>
        <translation>Seit dem Zusammenführen hat jemand hier geschrieben; das Ergebnis zeigt den jetzigen Text.</translation>
    </message>
    <message>
        <source>The document says what you chose. The summary writes it down for the minutes.</source>
        <translation>Im Dokument steht, was Sie gewählt haben. Die Zusammenfassung schreibt es für das Protokoll auf.</translation>
    </message>
    <message>
        <source>The other languages of this place</source>
        <translation>Die anderen Sprachen dieser Stelle</translation>
    </message>
    <message>
        <source>The two cannot both be in one document.</source>
        <translation>Die beiden passen nicht in ein Dokument.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>These are documents of different kinds.</source>
        <translation>Das sind Dokumente verschiedener Art.</translation>
    </message>
    <message>
        <source>This document was not merged with another one yet.</source>
        <extracomment>Endings of the files that a summary can be.</extracomment>
        <translation>Dieses Dokument wurde noch nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>This is a review copy: nothing can be merged into it.</source>
        <translation>Das ist ein Prüfexemplar: Es lässt sich nichts hineinführen.</translation>
    </message>
    <message>
        <source>This is one and the same document.</source>
        <translation>Das ist ein und dasselbe Dokument.</translation>
    </message>
    <message>
        <source>To decide: {count}</source>
        <translation>Zu entscheiden: {count}</translation>
    </message>
    <message>
        <source>To decide: {title}</source>
        <translation>Zu entscheiden: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Until you decide, the document shows: {whose}.</source>
        <translation>Bis Sie entscheiden, zeigt das Dokument: {whose}.</translation>
    </message>
    <message>
        <source>Update the program, then decide.</source>
        <translation>Aktualisieren Sie das Programm und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>What it was before is not known.</source>
        <translation>Wie es vorher war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Ganzes Dokument</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Word-Datei</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>teilweise angenommen</translation>
    </message>
    <message>
        <source>after {place}</source>
        <translation>hinter {place}</translation>
    </message>
    <message>
        <source>also to decide</source>
        <translation>auch zu entscheiden</translation>
    </message>
    <message>
        <source>as {number}</source>
        <extracomment>So much of a text names the place in which it stands (characters).</extracomment>
        <translation>wie {number}</translation>
    </message>
    <message>
        <source>comment decided differently</source>
        <translation>Stellungnahme verschieden entschieden</translation>
    </message>
    <message>
        <source>deleted by one, changed by the other</source>
        <translation>von einer Seite gelöscht, von der anderen geändert</translation>
    </message>
    <message>
        <source>different leading languages</source>
        <translation>verschiedene führende Sprachen</translation>
    </message>
    <message>
        <source>first in {place}</source>
        <translation>als Erstes in {place}</translation>
    </message>
    <message>
        <source>made into different kinds of text</source>
        <translation>zu verschiedenen Textarten gemacht</translation>
    </message>
    <message>
        <source>moved to different places</source>
        <translation>an verschiedene Stellen verschoben</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no longer fits in its place</source>
        <translation>passt nicht mehr an seine Stelle</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>only in the other one</source>
        <translation>nur in der anderen Fassung</translation>
    </message>
    <message>
        <source>only in yours</source>
        <translation>nur in Ihrer Fassung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>put in a different order</source>
        <translation>verschieden angeordnet</translation>
    </message>
    <message>
        <source>set differently</source>
        <translation>verschieden eingestellt</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>die andere</translation>
    </message>
    <message>
        <source>written differently</source>
        <extracomment>What is said of a place; lines that follow each other where there are several. What differs, said of a place.</extracomment>
        <translation>verschieden geschrieben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{decision}: {reason}</source>
        <translation>{decision}: {reason}</translation>
    </message>
    <message>
        <source>{where}: all mine ({count})</source>
        <translation>{where}: alle meine ({count})</translation>
    </message>
    <message>
        <source>{where}: all theirs ({count})</source>
        <translation>{where}: alle anderen ({count})</translation>
    </message>
    <message numerus="yes">
        <source>⇄ {count} to decide</source>
        <extracomment>The window is drawn first (milliseconds).</extracomment>
        <translation>
            <numerusform>⇄ {count} zu entscheiden</numerusform>
            <numerusform>⇄ {count} zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ both</source>
        <translation>✓ beide</translation>
    </message>
    <message>
        <source>✓ mine</source>
        <translation>✓ meine</translation>
    </message>
    <message>
        <source>✓ rewritten</source>
        <translation>✓ neu geschrieben</translation>
    </message>
    <message>
        <source>✓ theirs</source>
        <translation>✓ andere</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>S&amp;peichern unter</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Correct the record of this meeting</source>
        <translation>Berichtigen, was von dieser Sitzung festgehalten ist</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Include the names of those present</source>
        <translation>Anwesende Personen nennen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Sitzungsprotokoll</translation>
    </message>
    <message>
        <source>Without this, only organisations are named.</source>
        <translation>Ohne dies werden nur Organisationen genannt.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>A newer version of the program made {name}.</source>
        <translation>{name} stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room, and try again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose the file that was packed on the other computer.</source>
        <translation>Wählen Sie die Datei, die auf dem anderen Computer gepackt wurde.</translation>
    </message>
    <message>
        <source>Choose the packed library</source>
        <translation>Die gepackte Bibliothek wählen</translation>
    </message>
    <message>
        <source>Copy or pack it once more on the other computer.</source>
        <translation>Kopieren oder packen Sie sie auf dem anderen Computer noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>Auf diesem Computer wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Pack the library for another computer</source>
        <translation>Die Bibliothek für einen anderen Computer packen</translation>
    </message>
    <message>
        <source>Packed: {name}. On the other computer choose “From another computer …”. This library stays here as it is; only exchange files carry over what you write here from now on.</source>
        <translation>Gepackt: {name}. Wählen Sie auf dem anderen Computer „Von einem anderen Computer …“. Diese Bibliothek bleibt hier, wie sie ist; was Sie hier von nun an schreiben, geht nur mit Austauschdateien dorthin.</translation>
    </message>
    <message>
        <source>Packing the library</source>
        <extracomment>Ending of the file. The newest format that this program writes and reads. Folder of the dictionaries that came with a library, beside it. Bytes of a dictionary, of all of them, of the settings and of the manifest. Bytes that are copied between two looks at whether somebody wants it stopped.</extracomment>
        <translation>Die Bibliothek wird gepackt</translation>
    </message>
    <message>
        <source>The library and its settings are here now.</source>
        <translation>Die Bibliothek und ihre Einstellungen sind jetzt hier.</translation>
    </message>
    <message>
        <source>The library cannot be unpacked: {reason}.</source>
        <translation>Die Bibliothek lässt sich nicht auspacken: {reason}.</translation>
    </message>
    <message>
        <source>Unpacking the library</source>
        <translation>Die Bibliothek wird ausgepackt</translation>
    </message>
    <message>
        <source>Update the program on this computer, then try again.</source>
        <translation>Aktualisieren Sie das Programm auf diesem Computer, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete.</source>
        <translation>{name} ist beschädigt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>{name} is no packed library.</source>
        <translation>{name} ist keine gepackte Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>For ticked names “a child” is written. Untick what is no child’s name.</source>
        <translation>Für Namen mit Haken steht „ein Kind“. Nehmen Sie den Haken weg, wo es kein Kindername ist.</translation>
    </message>
    <message>
        <source>Send with these names</source>
        <translation>Mit diesen Namen senden</translation>
    </message>
    <message>
        <source>They go out as written. To leave them out, cancel and change the text.</source>
        <translation>Sie gehen so hinaus, wie sie dastehen. Sollen sie wegbleiben, brechen Sie ab und ändern Sie den Text.</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Are these names of children?</source>
        <translation>Sind das Namen von Kindern?</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names of children</source>
        <translation>Namen von Kindern</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>New activity collection</source>
        <translation>Neue Angebotssammlung</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Neues Glossar</translation>
    </message>
    <message>
        <source>New standard</source>
        <extracomment>What is offered first when nothing else is said, and what a document without a title is called.</extracomment>
        <translation>Neuer Standard</translation>
    </message>
    <message>
        <source>New theme unit</source>
        <translation>Neues Themenprojekt</translation>
    </message>
</context>
<context>
    <name>NewDocumentDialog</name>
    <message>
        <source>&amp;Age group</source>
        <translation>&amp;Altersgruppe</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Wochen</translation>
    </message>
    <message>
        <source>Activities for reuse</source>
        <translation>Angebote zum Wiederverwenden</translation>
    </message>
    <message>
        <source>Activity collection</source>
        <translation>Angebotssammlung</translation>
    </message>
    <message>
        <source>Aims, activities and week plan of a theme</source>
        <translation>Ziele, Angebote und Wochenplan eines Themas</translation>
    </message>
    <message>
        <source>Clauses by GB/T 1.1 with numbers of their own</source>
        <translation>Abschnitte nach GB/T 1.1 mit eigenen Nummern</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Terms in three languages</source>
        <translation>Begriffe in drei Sprachen</translation>
    </message>
    <message>
        <source>The chapters that a standard of this type must have</source>
        <translation>Die Kapitel, die ein Standard dieses Typs haben muss</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Themenprojekt</translation>
    </message>
    <message>
        <source>What do you want to create?</source>
        <translation>Was möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Written &amp;in</source>
        <translation>&amp;Geschrieben auf</translation>
    </message>
</context>
<context>
    <name>NewObservationDialog</name>
    <message>
        <source>Activity</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Children appear by initials or numbers, never by name. What you write stays in this library.</source>
        <translation>Kinder erscheinen mit Kürzel oder Nummer, nie mit Namen. Was Sie schreiben, bleibt in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>Neue Beobachtung</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Themenprojekt</translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Erprobung</translation>
    </message>
</context>
<context>
    <name>NewTerm</name>
    <message>
        <source>Add</source>
        <extracomment>So much of a text beside is shown below its field (characters).</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Neues Glossar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>“{name}” is a term now.</source>
        <translation>„{name}“ ist jetzt ein Begriff.</translation>
    </message>
</context>
<context>
    <name>NewTermDialog</name>
    <message>
        <source>&amp;Chinese</source>
        <translation>&amp;Chinesisch</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Englisch</translation>
    </message>
    <message>
        <source>Ger&amp;man</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>In the &amp;glossary</source>
        <translation>Im &amp;Glossar</translation>
    </message>
    <message>
        <source>Mark a word in a text with the mouse to take it into the field above.</source>
        <translation>Ein Wort, das Sie im Text mit der Maus markieren, kommt in das Feld darüber.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Neuer Begriff</translation>
    </message>
    <message>
        <source>The other languages are guessed from this document. Please check.</source>
        <translation>Die anderen Sprachen sind aus diesem Dokument erschlossen. Bitte prüfen.</translation>
    </message>
</context>
<context>
    <name>NewTrialDialog</name>
    <message>
        <source>Activity</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>New try-out</source>
        <translation>Neue Erprobung</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Themenprojekt</translation>
    </message>
</context>
<context>
    <name>NewerLibraryStrip</name>
    <message>
        <source>Install an update …</source>
        <translation>Update installieren …</translation>
    </message>
    <message>
        <source>Only for reading</source>
        <translation>Nur zum Lesen</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>There is nothing here about this version yet.</source>
        <translation>Zu dieser Version steht hier noch nichts.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>ObservationBar</name>
    <message>
        <source>Initials or numbers, never names of children. Observations stay here; no exchange file contains them.</source>
        <translation>Kürzel oder Nummern, nie Namen von Kindern. Beobachtungen bleiben hier; keine Austauschdatei nimmt sie mit.</translation>
    </message>
    <message>
        <source>Word form …</source>
        <translation>Word-Formular …</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Not here: a {holder} cannot contain a {what}.</source>
        <translation>Hier nicht: {what} kann nicht in {holder} stehen.</translation>
    </message>
    <message>
        <source>Nothing can be moved into itself.</source>
        <extracomment>Type of what is dragged: ids of nodes of the same document, a line each.</extracomment>
        <translation>Nichts kann in sich selbst stehen.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>A newer version of the program made this file; here you can look at it, but not add it to your library.</source>
        <extracomment>Media type, written first into the file. Ending of an exchange file. The newest format that this program writes and reads: since 2, states and versions are named by their SHA-256; since 3, waivers and decisions of merges stand among the comments of a version. What a file without those is written in; the oldest whose readers understand versions. The oldest format whose readers understand a file without versions, such as an answer.</extracomment>
        <translation>Eine neuere Version des Programms hat diese Datei erstellt; hier können Sie sie ansehen, aber nicht in Ihre Bibliothek aufnehmen.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Lassen Sie sich die Datei noch einmal schicken.</translation>
    </message>
    <message>
        <source>Exchange files end in .cstudio; import other files instead.</source>
        <translation>Austauschdateien enden auf .cstudio; importieren Sie andere Dateien.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Packing</source>
        <extracomment>Time stamp of all entries: the same content gives the same bytes. Pictures are packed already.</extracomment>
        <translation>Wird gepackt</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird ausgepackt</translation>
    </message>
    <message>
        <source>Update the program, or ask for an export as Word.</source>
        <translation>Aktualisieren Sie das Programm, oder bitten Sie um einen Word-Export.</translation>
    </message>
    <message>
        <source>Update the program, then open the file again.</source>
        <translation>Aktualisieren Sie das Programm und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB and was not read.</source>
        <extracomment>The context of what the gate says of files. Comments in one answer; a body that says more than a thousand things has sent a new draft. Versions in one file; a year of work on one standard has some hundreds.</extracomment>
        <translation>{name} ist größer als 100 MB und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} is not an exchange file of this program.</source>
        <translation>{name} ist keine Austauschdatei dieses Programms.</translation>
    </message>
    <message>
        <source>{name} was damaged or altered in transit.</source>
        <translation>{name} wurde unterwegs beschädigt oder verändert.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of the program.</source>
        <translation>{name} stammt aus einer neueren Version des Programms.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Ctrl+Enter confirms</source>
        <translation>Strg+Eingabe bestätigt</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>F8 still correct</source>
        <translation>F8 stimmt noch</translation>
    </message>
    <message>
        <source>Formula in LaTeX</source>
        <translation>Formel in LaTeX</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Name of the activity</source>
        <translation>Name des Angebots</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Name des Themas</translation>
    </message>
    <message>
        <source>Next step; Tab makes it part of the step above</source>
        <extracomment>In a step behind another one.</extracomment>
        <translation>Nächster Schritt; mit Tab wird daraus, was im Schritt darüber geschieht</translation>
    </message>
    <message>
        <source>Nothing found. Esc closes.</source>
        <translation>Nichts passt. Esc schließt.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Source changed</source>
        <extracomment>So many characters of what stayed are shown beside a change. Pixels of the bar at the left, of room inside the banner and above it, at zoom 1.</extracomment>
        <translation>Ausgangstext geändert</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>Titel des Anhangs</translation>
    </message>
    <message>
        <source>Title of the chapter</source>
        <translation>Titel des Hauptabschnitts</translation>
    </message>
    <message>
        <source>Title of the clause</source>
        <translation>Titel des Abschnitts</translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation>Titel des Bildes</translation>
    </message>
    <message>
        <source>Title of the framework</source>
        <translation>Titel des Bezugsrahmens</translation>
    </message>
    <message>
        <source>Title of the standard</source>
        <translation>Titel des Standards</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Titel der Tabelle</translation>
    </message>
    <message>
        <source>Type a number or words · Enter inserts · Shift+Enter with “{see}”</source>
        <translation>Nummer oder Wörter tippen · Eingabe fügt ein · Umschalt+Eingabe mit „{see}“</translation>
    </message>
    <message>
        <source>What can go here</source>
        <extracomment>Other names of what the list offers, parted by spaces.</extracomment>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>What children learn</source>
        <translation>Was Kinder lernen</translation>
    </message>
    <message>
        <source>What happens in this step</source>
        <translation>Was in diesem Schritt geschieht</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>What is asked, answered and done</source>
        <extracomment>Below a step.</extracomment>
        <translation>Was gefragt, geantwortet und getan wird</translation>
    </message>
    <message>
        <source>What is observed, and when</source>
        <translation>Was beobachtet wird, und wann</translation>
    </message>
    <message>
        <source>What is written here takes the place of the sentences above</source>
        <translation>Was Sie hier schreiben, tritt an die Stelle der Sätze oben</translation>
    </message>
    <message>
        <source>What the children can do or like to do</source>
        <translation>Was die Kinder können oder gern tun</translation>
    </message>
    <message>
        <source>What the reference leads to</source>
        <translation>Worauf verwiesen wird</translation>
    </message>
    <message>
        <source>What the symbol means</source>
        <translation>Wofür das Formelzeichen steht</translation>
    </message>
    <message>
        <source>Write here</source>
        <extracomment>What an empty text invites to, where its kind says nothing else.</extracomment>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>Write here, or press / to choose what it is</source>
        <translation>Hier schreiben oder mit / die Art wählen</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>as it is by rule</source>
        <translation>im Wortlaut der Regel</translation>
    </message>
    <message>
        <source>clause</source>
        <extracomment>Elements, clauses and annexes, and the blocks that stand in them.</extracomment>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>comments: {count}</source>
        <translation>Kommentare: {count}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>deliberation</source>
        <translation>Reflexion im Team</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>entry of the bibliography</source>
        <translation>Literaturhinweis</translation>
    </message>
    <message>
        <source>entry of the week plan</source>
        <translation>Eintrag im Wochenplan</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>explanation of an indicator</source>
        <translation>Erläuterung eines Kriteriums</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>What frameworks, pilots and reviews are made of.</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>group of indicators</source>
        <translation>Kriteriengruppe</translation>
    </message>
    <message>
        <source>hint for the teacher</source>
        <translation>Hinweis für die Fachkraft</translation>
    </message>
    <message>
        <source>idea of the web</source>
        <translation>Idee im Themennetz</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Stichwortverzeichnis</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>indicator system</source>
        <extracomment>Groups, indicators and what belongs to them; points, data and factors.</extracomment>
        <translation>Kriterienkatalog</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>normative reference</source>
        <translation>normative Verweisung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>other designation</source>
        <translation>andere Benennung</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>part of a figure</source>
        <translation>Teilbild</translation>
    </message>
    <message>
        <source>part of an indicator</source>
        <translation>Teil eines Kriteriums</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>point of deliberation</source>
        <translation>Punkt der Reflexion</translation>
    </message>
    <message>
        <source>scoring rules</source>
        <translation>Bewertungsregeln</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>sentence by rule</source>
        <translation>Satz nach Regel</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>Übersetzung prüfen</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Formelzeichen</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>Tabellenzelle</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>unit of a table</source>
        <translation>Einheit einer Tabelle</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>worded by you</source>
        <translation>eigener Wortlaut</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>A copy right after it, with everything below</source>
        <translation>Eine Kopie direkt dahinter, mit allem darunter</translation>
    </message>
    <message>
        <source>A figure with its title; paste or drop a picture into it</source>
        <translation>Ein Bild mit Titel; das Foto oder die Zeichnung einfügen oder hineinziehen</translation>
    </message>
    <message>
        <source>A footnote at the cursor</source>
        <translation>Eine Fußnote am Cursor</translation>
    </message>
    <message>
        <source>A formula on a line of its own, written in LaTeX</source>
        <translation>Eine Formel in eigener Zeile, in LaTeX geschrieben</translation>
    </message>
    <message>
        <source>A hint that only teachers need</source>
        <translation>Ein Hinweis, den nur Fachkräfte brauchen</translation>
    </message>
    <message>
        <source>A list with a), b), c)</source>
        <translation>Eine Liste mit a), b), c)</translation>
    </message>
    <message>
        <source>A list with dashes</source>
        <translation>Eine Liste mit Strichen</translation>
    </message>
    <message>
        <source>A new activity with its usual fields</source>
        <translation>Ein neues Angebot mit seinen üblichen Feldern</translation>
    </message>
    <message>
        <source>A new aim</source>
        <translation>Ein neues Ziel</translation>
    </message>
    <message>
        <source>A new annex after this chapter</source>
        <translation>Ein neuer Anhang hinter diesem Kapitel</translation>
    </message>
    <message>
        <source>A new clause one level below this one</source>
        <translation>Ein neuer Abschnitt eine Ebene unter diesem</translation>
    </message>
    <message>
        <source>A new clause with a title after this one</source>
        <translation>Ein neuer Abschnitt mit Titel hinter diesem</translation>
    </message>
    <message>
        <source>A new goal after this one</source>
        <translation>Ein neues Ziel hinter diesem</translation>
    </message>
    <message>
        <source>A new goal one level below this one</source>
        <translation>Ein neues Ziel eine Ebene unter diesem</translation>
    </message>
    <message>
        <source>A new group after this one</source>
        <translation>Eine neue Gruppe hinter dieser</translation>
    </message>
    <message>
        <source>A new indicator after this one</source>
        <translation>Ein neues Kriterium hinter diesem</translation>
    </message>
    <message>
        <source>A new numbered provision after this clause</source>
        <translation>Eine neue nummerierte Festlegung hinter diesem Abschnitt</translation>
    </message>
    <message>
        <source>A new paragraph below the cursor</source>
        <translation>Ein neuer Absatz unter dem Cursor</translation>
    </message>
    <message>
        <source>A new step of the activity</source>
        <translation>Ein neuer Schritt des Angebots</translation>
    </message>
    <message>
        <source>A new table column to the left of this one</source>
        <translation>Eine neue Tabellenspalte links von dieser</translation>
    </message>
    <message>
        <source>A new table column to the right of this one</source>
        <translation>Eine neue Tabellenspalte rechts von dieser</translation>
    </message>
    <message>
        <source>A new table row above this one</source>
        <translation>Eine neue Tabellenzeile über dieser</translation>
    </message>
    <message>
        <source>A new table row below this one</source>
        <translation>Eine neue Tabellenzeile unter dieser</translation>
    </message>
    <message>
        <source>A new term after this one</source>
        <translation>Ein neuer Begriff hinter diesem</translation>
    </message>
    <message>
        <source>A note that says more and requires nothing</source>
        <translation>Eine Anmerkung, die erläutert und nichts fordert</translation>
    </message>
    <message>
        <source>A part of the indicator that is ticked separately</source>
        <translation>Ein Teil des Kriteriums, der für sich angekreuzt wird</translation>
    </message>
    <message>
        <source>A picture a), b), c) in this figure, with its own title</source>
        <translation>Ein Bild a), b), c) innerhalb dieses Bildes, mit eigenem Titel</translation>
    </message>
    <message>
        <source>A system of indicators that schools are assessed against</source>
        <translation>Ein Katalog von Kriterien, nach denen Schulen bewertet werden</translation>
    </message>
    <message>
        <source>A table with three columns; add more with the table commands</source>
        <translation>Eine Tabelle mit drei Spalten; mehr mit den Tabellenbefehlen</translation>
    </message>
    <message>
        <source>A warning of a danger</source>
        <translation>Eine Warnung vor einer Gefahr</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Another document that is needed to apply this one</source>
        <translation>Ein weiteres Dokument, das zur Anwendung nötig ist</translation>
    </message>
    <message>
        <source>Another document worth reading</source>
        <translation>Ein weiteres lesenswertes Dokument</translation>
    </message>
    <message>
        <source>Another idea of the theme web</source>
        <translation>Eine weitere Idee im Themennetz</translation>
    </message>
    <message>
        <source>As the 2 in CO₂</source>
        <translation>Wie die 2 in CO₂</translation>
    </message>
    <message>
        <source>As the 2 in m²</source>
        <translation>Wie die 2 in m²</translation>
    </message>
    <message>
        <source>At the beginning of a text: join it to the text before</source>
        <translation>Am Anfang eines Textes: Er setzt den Text davor fort</translation>
    </message>
    <message>
        <source>At the end; while it is empty, it is made from the terms</source>
        <translation>Am Ende; solange es leer ist, entsteht es aus den Begriffen</translation>
    </message>
    <message>
        <source>Back to the reference</source>
        <translation>Zurück zum Verweis</translation>
    </message>
    <message>
        <source>Back to the wording of the rules</source>
        <translation>Regelwortlaut wiederherstellen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Characters that are not on the keyboard: ≥ × ℃ CO₂ and others</source>
        <translation>Zeichen, die auf keiner Taste liegen: ≥ × ℃ CO₂ und andere</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Art wählen</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Clause without title</source>
        <translation>Abschnitt ohne Titel</translation>
    </message>
    <message>
        <source>Column narrower</source>
        <translation>Spalte schmaler</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Spalte links</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Spalte rechts</translation>
    </message>
    <message>
        <source>Column wider</source>
        <translation>Spalte breiter</translation>
    </message>
    <message>
        <source>Columns of equal width</source>
        <translation>Gleich breite Spalten</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Bestätigen und weiter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the first of the selected cells to those below</source>
        <translation>Die erste der ausgewählten Zellen in die darunter kopieren</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>In die Zwischenablage</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Spalte löschen</translation>
    </message>
    <message>
        <source>Delete it with everything below; undo brings it back</source>
        <translation>Mit allem darunter löschen; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Delete the table columns of the selected cells</source>
        <translation>Die Spalten der ausgewählten Zellen löschen</translation>
    </message>
    <message>
        <source>Delete the table rows of the selected cells</source>
        <translation>Die Zeilen der ausgewählten Zellen löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Entry of the bibliography</source>
        <translation>Literaturhinweis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fit columns to the text</source>
        <translation>Spalten an den Text anpassen</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Give columns with much text more of the width</source>
        <translation>Spalten mit viel Text bekommen mehr von der Breite</translation>
    </message>
    <message>
        <source>Give some width of this column to the one next to it</source>
        <translation>Diese Spalte gibt der daneben etwas Breite ab</translation>
    </message>
    <message>
        <source>Go back to where the last reference was followed</source>
        <translation>Dorthin, wo zuletzt einem Verweis gefolgt wurde</translation>
    </message>
    <message>
        <source>Go to the next text that is empty, a draft or outdated</source>
        <translation>Weiter zum nächsten Text, der leer, ein Entwurf oder zu prüfen ist</translation>
    </message>
    <message>
        <source>Go to the next translation whose source changed</source>
        <translation>Weiter zur nächsten Übersetzung, deren Ausgangstext geändert wurde</translation>
    </message>
    <message>
        <source>Go to the source text</source>
        <translation>Zum Ausgangstext</translation>
    </message>
    <message>
        <source>Go to what the reference points to</source>
        <translation>Verweis folgen</translation>
    </message>
    <message>
        <source>Go to where it leads; Ctrl+click does the same</source>
        <translation>Zum Ziel des Verweises; Strg und Klick tun dasselbe</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel des Bezugsrahmens</translation>
    </message>
    <message>
        <source>Goal below</source>
        <translation>Ziel darunter</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>Kriteriengruppe</translation>
    </message>
    <message>
        <source>Hint for the teacher</source>
        <translation>Hinweis für die Fachkraft</translation>
    </message>
    <message>
        <source>Idea of the web</source>
        <translation>Idee im Themennetz</translation>
    </message>
    <message>
        <source>In an empty text: a list of everything that can go there</source>
        <translation>In einem leeren Text: eine Liste dessen, was dort stehen kann</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Stichwortverzeichnis</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Indicator system</source>
        <translation>Kriterienkatalog</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Join with the text before</source>
        <translation>Mit dem Text davor verbinden</translation>
    </message>
    <message>
        <source>Leave the text and select it, to move or delete it</source>
        <translation>Den Text verlassen und auswählen, um ihn zu verschieben oder zu löschen</translation>
    </message>
    <message>
        <source>Lettered list</source>
        <translation>Liste mit Buchstaben</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Link …</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Make all columns of this table equally wide</source>
        <translation>Alle Spalten dieser Tabelle sind gleich breit</translation>
    </message>
    <message>
        <source>Make the selection bold</source>
        <translation>Die Auswahl in fetter Schrift</translation>
    </message>
    <message>
        <source>Make the selection italic, as for quantities</source>
        <translation>Die Auswahl in kursiver Schrift, wie bei Größen</translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation>Zellen verbinden</translation>
    </message>
    <message>
        <source>Merge the selected cells into one</source>
        <translation>Aus den ausgewählten Zellen eine machen</translation>
    </message>
    <message>
        <source>Minor change</source>
        <translation>Kleine Änderung</translation>
    </message>
    <message>
        <source>Move after the one below it, with everything below</source>
        <translation>Hinter den darunter, mit allem, was dazugehört</translation>
    </message>
    <message>
        <source>Move after what contains it; Shift+Tab does this at the start of a text</source>
        <translation>Hinter den Eintrag, in dem er steht; am Anfang eines Textes mit Umschalt+Tab</translation>
    </message>
    <message>
        <source>Move before the one above it, with everything below</source>
        <translation>Vor den darüber, mit allem darunter</translation>
    </message>
    <message>
        <source>Move below the one before it; Tab does this at the start of a text</source>
        <translation>Unter den Eintrag davor; am Anfang eines Textes mit der Tabulatortaste</translation>
    </message>
    <message>
        <source>Move column to the left</source>
        <translation>Spalte nach links</translation>
    </message>
    <message>
        <source>Move column to the right</source>
        <translation>Spalte nach rechts</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the clipboard</source>
        <translation>In die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Next outdated text</source>
        <translation>Nächste veraltete Übersetzung</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Nächster Text</translation>
    </message>
    <message>
        <source>Next unfinished text</source>
        <translation>Nächster unfertiger Text</translation>
    </message>
    <message>
        <source>Normative reference</source>
        <translation>Normative Verweisung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>Eine Ebene tiefer</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>Open link …</source>
        <translation>Link öffnen …</translation>
    </message>
    <message>
        <source>Open the address at the cursor in the browser, after asking</source>
        <translation>Die Adresse am Cursor nach Rückfrage im Browser öffnen</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>Commands that put a remark below the caret. Commands that put something new into a document.</extracomment>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Part of a figure</source>
        <translation>Teilbild</translation>
    </message>
    <message>
        <source>Part of an indicator</source>
        <translation>Teil eines Kriteriums</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Paste from the clipboard; several lines become several texts</source>
        <translation>Aus der Zwischenablage; mehrere Zeilen werden mehrere Texte</translation>
    </message>
    <message>
        <source>Paste only the words, into this text</source>
        <translation>Nur die Wörter, in diesen Text</translation>
    </message>
    <message>
        <source>Refer to a clause, table, annex …, chosen from a list while you type</source>
        <translation>Auf Abschnitt, Tabelle, Anhang …, beim Tippen aus einer Liste gewählt</translation>
    </message>
    <message>
        <source>Reference …</source>
        <translation>Verweis …</translation>
    </message>
    <message>
        <source>Row above</source>
        <extracomment>Commands that work on a table as a grid.</extracomment>
        <translation>Zeile darüber</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Zeile darunter</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select the text as a whole</source>
        <translation>Text als Ganzes auswählen</translation>
    </message>
    <message>
        <source>Select the whole text; press again for the whole page</source>
        <translation>Den ganzen Text; noch einmal: die ganze Seite</translation>
    </message>
    <message>
        <source>Special character …</source>
        <translation>Sonderzeichen …</translation>
    </message>
    <message>
        <source>Split a merged cell into single ones</source>
        <translation>Aus einer verbundenen Zelle einzelne machen</translation>
    </message>
    <message>
        <source>Split cell</source>
        <translation>Zelle teilen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Still correct</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>Subclause</source>
        <translation>Unterabschnitt</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Tiefgestellt</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Hochgestellt</translation>
    </message>
    <message>
        <source>Swap this table column with the one after it</source>
        <translation>Diese Spalte tauscht den Platz mit der dahinter</translation>
    </message>
    <message>
        <source>Swap this table column with the one before it</source>
        <translation>Diese Spalte tauscht den Platz mit der davor</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table header</source>
        <translation>Tabellenkopf</translation>
    </message>
    <message>
        <source>Take some width for this column from the one next to it</source>
        <translation>Diese Spalte nimmt der daneben etwas Breite ab</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>The language from which the others of this text are translated</source>
        <translation>Die Sprache, aus der die anderen dieses Textes entstehen</translation>
    </message>
    <message>
        <source>The sentence as the rules for standards word it</source>
        <translation>Der Satz, wie ihn die Regeln für Standards formulieren</translation>
    </message>
    <message>
        <source>The source has changed, but the translation is still right</source>
        <translation>Der Ausgangstext wurde geändert, die Übersetzung stimmt trotzdem</translation>
    </message>
    <message>
        <source>The text is right; go to the next unfinished one</source>
        <translation>Der Text stimmt; weiter zum nächsten, der nicht fertig ist</translation>
    </message>
    <message>
        <source>The unit that all values share, above on the right</source>
        <translation>Die gemeinsame Einheit aller Werte, oben rechts</translation>
    </message>
    <message>
        <source>Unit of a table or figure</source>
        <translation>Einheit einer Tabelle oder eines Bildes</translation>
    </message>
    <message>
        <source>Use the rows down to this one as the header, or no longer from this one on</source>
        <translation>Die Zeilen bis hierher sind der Kopf, oder ab hier nicht mehr</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What a school can show for this indicator</source>
        <translation>Was eine Schule für dieses Kriterium vorlegen kann</translation>
    </message>
    <message>
        <source>What follows the cursor becomes a text of its own</source>
        <translation>Was hinter dem Cursor steht, wird ein eigener Text</translation>
    </message>
    <message>
        <source>What the indicator means</source>
        <translation>Wie das Kriterium gemeint ist</translation>
    </message>
    <message>
        <source>What was just changed here does not affect the translations</source>
        <translation>Was hier eben geändert wurde, betrifft die Übersetzungen nicht</translation>
    </message>
    <message>
        <source>Words that link to an address on the web; also to change a link</source>
        <translation>Wörter, die zu einer Adresse im Netz führen; auch zum Ändern</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Back to the wording of the rules</source>
        <translation>Regelwortlaut wiederherstellen</translation>
    </message>
    <message>
        <source>Change the symbol</source>
        <translation>Formelzeichen ändern</translation>
    </message>
    <message>
        <source>Clear texts</source>
        <translation>Texte leeren</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Delete table column</source>
        <translation>Tabellenspalte löschen</translation>
    </message>
    <message>
        <source>Delete table row</source>
        <translation>Tabellenzeile löschen</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Löschen: {what}</translation>
    </message>
    <message>
        <source>Duplicate: {what}</source>
        <translation>Duplizieren: {what}</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Go on below</source>
        <translation>Unten weiter</translation>
    </message>
    <message>
        <source>Head of the table</source>
        <translation>Tabellenkopf</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Bilder einfügen</translation>
    </message>
    <message>
        <source>Insert: footnote</source>
        <translation>Einfügen: Fußnote</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <extracomment>What can be inserted, by the name of its command without &quot;insert_&quot;.</extracomment>
        <translation>Einfügen: {what}</translation>
    </message>
    <message>
        <source>Join with the text before</source>
        <translation>Mit dem Text davor verbinden</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>Liste verlassen</translation>
    </message>
    <message>
        <source>Make it a paragraph</source>
        <translation>Zum Absatz machen</translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation>Zellen verbinden</translation>
    </message>
    <message>
        <source>Minor change</source>
        <translation>Kleine Änderung</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move table column</source>
        <translation>Tabellenspalte verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New table column</source>
        <translation>Neue Tabellenspalte</translation>
    </message>
    <message>
        <source>New table row</source>
        <translation>Neue Tabellenzeile</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Neu: {what}</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>Eine Ebene tiefer</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Read number and year of a reference</source>
        <translation>Nummer und Jahr eines Verweises erkennen</translation>
    </message>
    <message>
        <source>Read the symbol that a line explains</source>
        <translation>Formelzeichen einer Zeile erkennen</translation>
    </message>
    <message>
        <source>Remove an empty text</source>
        <translation>Leeren Text entfernen</translation>
    </message>
    <message>
        <source>Split cell</source>
        <translation>Zelle teilen</translation>
    </message>
    <message>
        <source>Still correct</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>What is left is in {first} and {second}, not shown now.</source>
        <translation>Was noch offen ist, steht in {first} und {second}; beide sind gerade nicht zu sehen.</translation>
    </message>
    <message>
        <source>What is left is in {first}, which is not shown now.</source>
        <translation>Was noch offen ist, steht in {first}; die Sprache ist gerade nicht zu sehen.</translation>
    </message>
    <message>
        <source>Width of columns</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Write the foreword yourself</source>
        <translation>Vorwort selbst schreiben</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Copy a smaller part, or import the whole file.</source>
        <translation>Kopieren Sie einen kleineren Teil, oder importieren Sie die ganze Datei.</translation>
    </message>
    <message>
        <source>Inserting</source>
        <translation>Wird eingesetzt</translation>
    </message>
    <message>
        <source>Links to places on a computer were left out: {count}.</source>
        <translation>Verweise auf Orte in einem Computer wurden weggelassen: {count}.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was inserted.</source>
        <translation>Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>Pasting</source>
        <extracomment>Endings of the files that are taken as pictures when they fall on the page.</extracomment>
        <translation>Wird eingefügt</translation>
    </message>
    <message>
        <source>Preparing pictures</source>
        <translation>Bilder werden vorbereitet</translation>
    </message>
    <message>
        <source>Put the cursor where it should go, and paste again.</source>
        <translation>Setzen Sie den Cursor an die gewünschte Stelle und fügen Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <extracomment>Bytes of one character of mark-up at most.</extracomment>
        <translation>Zwischenablage wird gelesen</translation>
    </message>
    <message>
        <source>The place for what was pasted is gone.</source>
        <extracomment>More pieces of text (paragraphs, items, a quarter of the cells) than that take a while. So many bytes of pictures take a while, and images in memory with so many pixels.</extracomment>
        <translation>Die Stelle zum Einfügen gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The whole document is selected, and nothing was changed. Click where you want to write.</source>
        <extracomment>Why nothing is pasted over a whole page or deleted there.</extracomment>
        <translation>Das ganze Dokument ist ausgewählt, nichts wurde geändert. Klicken Sie dorthin, wo Sie schreiben möchten.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can go here.</source>
        <translation>In der Zwischenablage ist nichts, was hier stehen kann.</translation>
    </message>
    <message>
        <source>There is too much on the clipboard to paste it at once.</source>
        <extracomment>Characters of text or mark-up on the clipboard. Characters of one text; more of them would make the page stand still while they are laid out. Texts, list items and cells of tables that are pasted at once.</extracomment>
        <translation>In der Zwischenablage ist zu viel, um es auf einmal einzufügen.</translation>
    </message>
    <message>
        <source>What was copied is nested too deeply; only its text was pasted.</source>
        <extracomment>A path of Windows in an address of a file: /C:/Users/… A line of the source that ends between two wide characters ends between them alone.</extracomment>
        <translation>Das Kopierte ist zu tief verschachtelt; nur der Text wurde übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures could not be pasted.</source>
        <extracomment>How a picture is kept: content, media type and name give its hash. Widest and narrowest picture on paper, in millimetres; a dot of the screen is 1/96 inch. A number typed before a title; a bare one only with a dot, since a title can begin with a year.</extracomment>
        <translation>
            <numerusform>{count} Bild konnte nicht eingefügt werden.</numerusform>
            <numerusform>{count} Bilder konnten nicht eingefügt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>Starts long work: what is going on, the work, and who takes its result. Runs long work with progress and Cancel; without a window it is run at once.</extracomment>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and try again.</source>
        <translation>Speichern Sie es als JPEG oder PNG und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Shrink it to at most 10,000 × 10,000 pixels, as with a picture viewer.</source>
        <translation>Verkleinern Sie es auf höchstens 10.000 × 10.000 Pixel, etwa mit einem Bildbetrachter.</translation>
    </message>
    <message>
        <source>Shrink it to at most 7,000 × 7,000 pixels, or save it as JPEG.</source>
        <translation>Verkleinern Sie es auf höchstens 7.000 × 7.000 Pixel oder speichern Sie es als JPEG.</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <extracomment>Longest side of a kept picture in pixels: sharp on A4, light enough to be sent around. Quality of JPEG for photos, of 100. Kinds of HEIF files that phones write, at bytes 8 to 12. Pixels from which on Pillow itself warns of a bomb. Drawings have few colours; up to so many a PNG is smaller and sharper than a JPEG. What a picture is called that came without a name.</extracomment>
        <translation>Das eingefügte Bild</translation>
    </message>
    <message>
        <source>Use the original picture, or another one.</source>
        <translation>Nehmen Sie noch einmal das Originalbild oder ein anderes.</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, which is too large.</source>
        <translation>{name} hat {width} × {height} Pixel und ist damit zu groß.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be shown.</source>
        <translation>{name} ist beschädigt und lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be shown.</source>
        <translation>{name} ist kein Bild, das sich anzeigen lässt.</translation>
    </message>
</context>
<context>
    <name>PilotBoard</name>
    <message>
        <source>Add a kindergarten …</source>
        <translation>Kita hinzufügen …</translation>
    </message>
    <message>
        <source>Add another like this</source>
        <translation>Noch einen wie diesen</translation>
    </message>
    <message>
        <source>Deliberate …</source>
        <translation>Im Team reflektieren …</translation>
    </message>
    <message>
        <source>Give a task …</source>
        <translation>Aufgabe geben …</translation>
    </message>
    <message>
        <source>Import completed forms …</source>
        <translation>Ausgefüllte Bögen importieren …</translation>
    </message>
    <message>
        <source>Import the program’s own factors</source>
        <translation>Faktoren des Programms importieren</translation>
    </message>
    <message>
        <source>New observation …</source>
        <translation>Neue Beobachtung …</translation>
    </message>
    <message>
        <source>New try-out …</source>
        <translation>Neue Erprobung …</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotprogramm</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Piloting</name>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Hier wird eine ganze Zahl gebraucht.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Actual minutes</source>
        <translation>Tatsächliche Minuten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the kindergartens that take part, then give each a unit to try.</source>
        <translation>Fügen Sie die teilnehmenden Kitas hinzu und geben Sie jeder ein Projekt zum Erproben.</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation>Geändert in</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Children: initials or numbers, no names</source>
        <translation>Kinder: Kürzel oder Nummern, keine Namen</translation>
    </message>
    <message>
        <source>Choose another one, or bring it back: by undo, or from the recycle bin.</source>
        <translation>Wählen Sie eine andere oder holen Sie diese zurück: mit Rückgängig oder aus dem Papierkorb.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Create a form</source>
        <translation>Bogen schreiben</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Who hears of texts that are written, kept with their cell. Qt reckons the height of a wrapped text as if the cell had no margins (pixels). What the head of a column needs beside its words, which are bold, and its least width (pixels).
----------
So much of what was observed is shown (characters).</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Deliberation – {title}</source>
        <translation>Reflexion im Team – {title}</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>Reflexionen im Team</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Double-click a deliberation to read it or to go on with it. A new one begins with a unit.</source>
        <translation>Ein Doppelklick öffnet eine Reflexion im Team zum Lesen oder Weiterarbeiten. Eine neue beginnt beim Themenprojekt.</translation>
    </message>
    <message>
        <source>Double-click a try-out to write what was seen.</source>
        <translation>Ein Doppelklick auf eine Erprobung öffnet ihren Bogen.</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>Emissionsfaktoren</translation>
    </message>
    <message>
        <source>Everything else was imported.</source>
        <translation>Alles andere wurde importiert.</translation>
    </message>
    <message>
        <source>Feedback that nobody has answered yet waits for the next deliberation.</source>
        <translation>Unbeantwortete Rückmeldungen warten auf die nächste Reflexion im Team.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>Aufgabe geben</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Durchführung</translation>
    </message>
    <message>
        <source>Import completed forms</source>
        <translation>Ausgefüllte Bögen importieren</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Years in which a factor may have been published.</extracomment>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation>Kitas</translation>
    </message>
    <message>
        <source>Kindergartens and schools: {sites}, try-outs: {trials}</source>
        <translation>Kitas und Schulen: {sites}, Erprobungen: {trials}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Make the form of the try-out again and copy the entries.</source>
        <translation>Erzeugen Sie den Erprobungsbogen neu und übertragen Sie die Eintragungen.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No deliberations yet</source>
        <translation>Noch keine Reflexion im Team</translation>
    </message>
    <message>
        <source>No emission factors yet</source>
        <translation>Noch keine Emissionsfaktoren</translation>
    </message>
    <message>
        <source>No kindergarten takes part yet</source>
        <translation>Noch keine Kita nimmt teil</translation>
    </message>
    <message>
        <source>No observations yet</source>
        <translation>Noch keine Beobachtungen</translation>
    </message>
    <message>
        <source>No theme units yet</source>
        <translation>Noch keine Themenprojekte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <translation>Es wurde nichts importiert; die Datei selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>Noch nichts wurde erprobt</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Observations stay in this library; exchange files contain only their sums. Children appear by initials or numbers.</source>
        <translation>Beobachtungen bleiben in dieser Bibliothek; Austauschdateien nehmen nur ihre Summen mit. Kinder erscheinen mit Kürzel oder Nummer.</translation>
    </message>
    <message>
        <source>Observations: {count}; children counted: {children}; minutes: {minutes}</source>
        <translation>Beobachtungen: {count}; Kinder gezählt: {children}; Minuten: {minutes}</translation>
    </message>
    <message>
        <source>Open feedback</source>
        <translation>Offene Rückmeldungen</translation>
    </message>
    <message>
        <source>Open the exchange file with the record first.</source>
        <translation>Öffnen Sie zuerst die Austauschdatei mit diesem Bogen.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Pilots</source>
        <extracomment>Width of what was tried at a site, and from which width of the table on it takes more (pixels).</extracomment>
        <translation>Pilotprogramm</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Geplante Minuten</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesende</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Record of a deliberation</source>
        <translation>Protokoll der Reflexion im Team</translation>
    </message>
    <message>
        <source>Record of a teachers’ meeting</source>
        <translation>Protokoll der Teamsitzung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The group’s own factors take precedence over those of the program. Every value has its year, region and source.</source>
        <translation>Eigene Faktoren der Gruppe gelten vor denen des Programms. Jeder Wert hat Jahr, Region und Quelle.</translation>
    </message>
    <message>
        <source>The record of {name} is not in this library.</source>
        <translation>Der Bogen zu {name} ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>The try-out</source>
        <translation>Zur Erprobung</translation>
    </message>
    <message>
        <source>The value was left unchanged.</source>
        <translation>Der Wert blieb, wie er war.</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Themenprojekt</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Das gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>This kindergarten is no longer in the register.</source>
        <translation>Diese Kita steht nicht mehr im Verzeichnis.</translation>
    </message>
    <message>
        <source>Those present, one per line</source>
        <translation>Anwesende, je Zeile eine Person</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Erprobt</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>Erprobungen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation>Fassung {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Beobachtungsziel</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was erprobt wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Begründung</translation>
    </message>
    <message>
        <source>Write a number, such as 0.5827.</source>
        <translation>Schreiben Sie eine Zahl, etwa 0,5827.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>unsere eigene</translation>
    </message>
    <message>
        <source>the whole unit</source>
        <extracomment>An id and what it is called.</extracomment>
        <translation>das ganze Projekt</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells were left unchanged. {place}: {reason}</source>
        <translation>
            <numerusform>{count} Zelle blieb, wie sie war. {place}: {reason}</numerusform>
            <numerusform>{count} Zellen blieben, wie sie waren. {place}: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not a try-out form of this program.</source>
        <extracomment>Says in the hidden first column that a workbook is such a form, and of which version. Fields of the head: name of the payload&apos;s field, label, choices. More children or minutes than this are a slip of the pen.</extracomment>
        <translation>{name} ist kein Erprobungsbogen dieses Programms.</translation>
    </message>
    <message>
        <source>“{text}” is not a factor.</source>
        <translation>„{text}“ ist kein Faktor.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>„{text}“ ist keine Anzahl.</translation>
    </message>
    <message>
        <source>“{text}” is not a year.</source>
        <translation>„{text}“ ist kein Jahr.</translation>
    </message>
    <message>
        <source>△ {count} without a reason</source>
        <translation>△ {count} ohne Begründung</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Number or words of the place</source>
        <translation>Nummer oder Wörter der Stelle</translation>
    </message>
    <message>
        <source>Place a comment</source>
        <translation>Kommentar einer Stelle zuordnen</translation>
    </message>
    <message>
        <source>Places in the document</source>
        <translation>Stellen im Dokument</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Wohin gehört es?</translation>
    </message>
</context>
<context>
    <name>PlaceHistoryDialog</name>
    <message>
        <source>Bring the chosen text back, as one undo step</source>
        <translation>Holt den gewählten Text zurück, in einem Schritt rückgängig zu machen</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen text</source>
        <translation>Den gewählten Text kopieren</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>In the whole document</source>
        <translation>Im ganzen Dokument</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Show what was deleted anywhere in the document</source>
        <translation>Zeigt, was irgendwo im Dokument gelöscht wurde</translation>
    </message>
    <message>
        <source>What differs from the current text</source>
        <translation>Was anders ist als im jetzigen Text</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Choose a library</source>
        <translation>Bibliothek wählen</translation>
    </message>
    <message>
        <source>Choose another folder, or open that library.</source>
        <translation>Wählen Sie einen anderen Ordner, oder öffnen Sie jene Bibliothek.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>Exit codes: the library could not be opened; another program has it. The other tabs of last time come so long after the one in front, and what the first acts would have to load comes so long after the library (milliseconds). What that is: the page of a document, the comparison of texts below one that changed, the rules, the sheet by which documents go out.</extracomment>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose the folder for the library</source>
        <translation>Ordner für die Bibliothek wählen</translation>
    </message>
    <message>
        <source>Connect the drive that it is on and try again, or open another library.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem sie liegt, und versuchen Sie es noch einmal, oder öffnen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>Everything is saved so far.</source>
        <translation>Bisher ist alles gespeichert.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Dort weiterarbeiten</translation>
    </message>
    <message>
        <source>It is in {place} now. The file there stays under another name, and the backups that were made so far stay too.</source>
        <translation>Sie liegt jetzt in {place}. Die Datei dort bleibt unter einem anderen Namen, und auch die bisherigen Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move it to another folder: File, Library, Move the library.</source>
        <translation>Verschieben Sie die Bibliothek in einen anderen Ordner: Datei, Bibliothek, Bibliothek verschieben.</translation>
    </message>
    <message>
        <source>Move the library to {place}?</source>
        <translation>Die Bibliothek nach {place} verschieben?</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Open the library there by double-clicking its file.</source>
        <translation>Öffnen Sie die Bibliothek dort durch Doppelklick auf ihre Datei.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>The library is in {place} now. The old file is called {name}.</source>
        <translation>Die Bibliothek liegt jetzt in {place}. Die alte Datei heißt {name}.</translation>
    </message>
    <message>
        <source>The library is {place}.</source>
        <translation>Die Bibliothek liegt unter {place}.</translation>
    </message>
    <message>
        <source>The library {place} is not there.</source>
        <extracomment>Folder of the library on a drive, where a new start looks for one.</extracomment>
        <translation>Die Bibliothek {place} ist nicht da.</translation>
    </message>
    <message>
        <source>The new place cannot be saved: {reason}.</source>
        <translation>Der neue Ort lässt sich nicht merken: {reason}.</translation>
    </message>
    <message>
        <source>There is already a library in {place}.</source>
        <translation>In {place} liegt schon eine Bibliothek.</translation>
    </message>
    <message>
        <source>This folder belongs to WeChat, which clears it from time to time. Keep the library in a folder of your own.</source>
        <translation>Dieser Ordner gehört WeChat und wird von Zeit zu Zeit geleert. Legen Sie die Bibliothek in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>This folder is on another computer in the network, where the library would be damaged sooner or later. Keep the library on this computer; backups may go into the network.</source>
        <translation>Dieser Ordner liegt auf einem anderen Computer im Netz; dort würde die Bibliothek früher oder später beschädigt. Lassen Sie sie auf diesem Computer; Sicherungen dürfen ins Netz.</translation>
    </message>
    <message>
        <source>This folder is synced by {service}, which would damage the library sooner or later. Keep the library on this computer; backups may go into a synced folder.</source>
        <extracomment>Variables in which sync tools name their folders. File systems of other computers, as Linux calls them; 9p is Windows seen from inside WSL.</extracomment>
        <translation>Diesen Ordner gleicht {service} ab; dadurch würde die Bibliothek früher oder später beschädigt. Lassen Sie sie auf diesem Computer; Sicherungen dürfen in einen abgeglichenen Ordner.</translation>
    </message>
    <message>
        <source>You go on writing in {place}.</source>
        <translation>Sie schreiben jetzt in {place} weiter.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Check it, or save as PDF and print the file elsewhere.</source>
        <translation>Prüfen Sie ihn, oder speichern Sie als PDF und drucken Sie die Datei anderswo.</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <extracomment>Begins the making of a PDF; what is to be known of it goes to the list.</extracomment>
        <translation>Seiten werden umbrochen …</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Not everything was printed: the printer cannot be used now.</source>
        <translation>Es wurde nicht alles gedruckt: Der Drucker ist gerade nicht verwendbar.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Save as PDF, and print the file elsewhere.</source>
        <translation>Speichern Sie als PDF, und drucken Sie die Datei anderswo.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Export a Word document and print from Word.</source>
        <translation>Exportieren Sie ein Word-Dokument und drucken Sie aus Word.</translation>
    </message>
    <message>
        <source>Export a Word document, and print from Word or WPS.</source>
        <translation>Exportieren Sie ein Word-Dokument und drucken Sie es in Word oder WPS.</translation>
    </message>
    <message>
        <source>Fonts that are missing on this computer are replaced: {fonts}.</source>
        <extracomment>Seconds between two signs of life while another job is at work.</extracomment>
        <translation>Schriften, die auf diesem Computer fehlen, sind ersetzt: {fonts}.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or export a Word document and print from Word.</source>
        <translation>Installieren Sie LibreOffice, oder exportieren Sie ein Word-Dokument und drucken Sie aus Word.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <extracomment>Where the template stands, in which all layout is; its first file is `main.typ`. The module that makes the pages, which is loaded in its own process only. A long standard in three languages takes 850 MB and 5 seconds of the processor, one of 5,000 clauses 2 GB and 11 seconds. Without a job the process is kept so long (seconds): it holds 300 MB and more.</extracomment>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Laying out {name} stopped unexpectedly.</source>
        <translation>Der Seitenumbruch von {name} brach unerwartet ab.</translation>
    </message>
    <message>
        <source>Laying out {name} took too long and was stopped.</source>
        <translation>Der Seitenumbruch von {name} dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>LibreOffice could not make the PDF.</source>
        <translation>LibreOffice konnte das PDF nicht erstellen.</translation>
    </message>
    <message>
        <source>LibreOffice is making the PDF</source>
        <translation>LibreOffice erstellt das PDF</translation>
    </message>
    <message>
        <source>LibreOffice took too long and was stopped.</source>
        <extracomment>Which filter of LibreOffice writes files with an ending. Lets it read a file as old Word or not at all; left to itself it reads a damaged one as text.</extracomment>
        <translation>LibreOffice brauchte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>The PDF is no PDF/A-2b: no font on this computer has all characters.</source>
        <translation>Das PDF ist kein PDF/A-2b: Keine Schrift auf diesem Computer hat alle Zeichen.</translation>
    </message>
    <message>
        <source>The document itself is unchanged.</source>
        <translation>Das Dokument selbst ist unverändert.</translation>
    </message>
    <message>
        <source>The pages could not be laid out: {reason}.</source>
        <extracomment>What may stand in for a family, the likest first. Han characters are shown in the other kind of letter rather than not at all. Families for formulas; the last one is part of the library that sets the pages. The data and the settings, as the template names them.</extracomment>
        <translation>Die Seiten konnten nicht gesetzt werden: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no font for {missing}, nor one like it: characters may be missing on paper. Install a font for Chinese.</source>
        <translation>Dieser Computer hat keine Schrift {missing} und keine ähnliche: Auf Papier können Zeichen fehlen. Installieren Sie eine chinesische Schrift.</translation>
    </message>
    <message>
        <source>This needs LibreOffice, which was not found on this computer.</source>
        <translation>Dafür wird LibreOffice gebraucht; es wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>Try again, or print from Word.</source>
        <translation>Versuchen Sie es noch einmal, oder drucken Sie aus Word.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, export a Word document.</source>
        <translation>Versuchen Sie es noch einmal. Passiert es wieder, exportieren Sie ein Word-Dokument.</translation>
    </message>
    <message>
        <source>{name} needs more memory for its pages than is allowed.</source>
        <translation>{name} braucht für die Seiten mehr Speicher als erlaubt.</translation>
    </message>
</context>
<context>
    <name>PrivacyRows</name>
    <message>
        <source>Leave them in</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>One by one …</source>
        <translation>Einzeln …</translation>
    </message>
    <message>
        <source>Please make sure that no child can be seen whose family has not agreed.</source>
        <translation>Bitte achten Sie darauf, dass kein Kind zu sehen ist, dessen Familie nicht zugestimmt hat.</translation>
    </message>
    <message>
        <source>Some words stay in the house</source>
        <translation>Manches bleibt im Haus</translation>
    </message>
    <message>
        <source>What is not ticked is nowhere in the file.</source>
        <translation>Was keinen Haken hat, steht nirgends in der Datei.</translation>
    </message>
    <message>
        <source>With na&amp;mes and telephone numbers of persons</source>
        <translation>Mit Namen und Telefonnummern &amp;von Personen</translation>
    </message>
    <message>
        <source>Write a child instead</source>
        <translation>Durch „ein Kind“ ersetzen</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this message, to send it to somebody</source>
        <translation>Meldung kopieren, um sie jemandem zu senden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten des Problems</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>I coordinate</source>
        <translation>Ich koordiniere</translation>
    </message>
    <message>
        <source>I lead a kindergarten</source>
        <translation>Ich leite eine Kita</translation>
    </message>
    <message>
        <source>I review</source>
        <translation>Ich begutachte</translation>
    </message>
    <message>
        <source>I teach</source>
        <translation>Ich arbeite in der Kita</translation>
    </message>
    <message>
        <source>I write standards</source>
        <translation>Ich schreibe Standards</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Finds the profile of somebody who worked in the library before, by name and house.</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>not specified</source>
        <extracomment>What somebody may do most, by the value of a `UserRole`, as the first page says it.</extracomment>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Class</source>
        <translation>Gru&amp;ppe</translation>
    </message>
    <message>
        <source>&amp;Kindergarten</source>
        <translation>Kinder&amp;garten</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Somebody else works here now</source>
        <translation>Jetzt arbeitet hier &amp;jemand anderes</translation>
    </message>
    <message>
        <source>It stays on this computer and in your library. What you send to others names you only if you say so there.</source>
        <translation>Es bleibt auf diesem Computer und in Ihrer Bibliothek. Was Sie weitergeben, nennt Sie nur, wenn Sie es dort wollen.</translation>
    </message>
    <message>
        <source>Its co&amp;de</source>
        <translation>Ihr &amp;Kürzel</translation>
    </message>
    <message>
        <source>Versions, comments and forms take this from here. It is optional, and you can change it at any time.</source>
        <translation>Fassungen, Kommentare und Formulare übernehmen es von hier. Es darf leer bleiben, und Sie können es jederzeit ändern.</translation>
    </message>
    <message>
        <source>What was done so far keeps its name.</source>
        <translation>Was bisher getan wurde, behält seinen Namen.</translation>
    </message>
    <message>
        <source>What you do &amp;most</source>
        <translation>Was Sie &amp;meist tun</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>such as DE, before the numbers of its comments</source>
        <translation>etwa DE, vor den Nummern ihrer Kommentare</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <source>Open a document to see its properties.</source>
        <translation>Öffnen Sie ein Dokument, um seine Angaben zu sehen.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Source language</source>
        <translation>Ausgangssprache</translation>
    </message>
    <message>
        <source>The language from which the others are translated</source>
        <translation>Die Sprache, aus der die anderen entstehen</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Ganzes Dokument</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>Program language → (name of Qt&apos;s own catalogue, locale for dates and numbers, document language).</extracomment>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Press Esc to go back to work.</source>
        <extracomment>Where the bar stands in a view: below that of old versions.</extracomment>
        <translation>Esc führt zurück zur Arbeit.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Choose the damaged library</source>
        <translation>Die beschädigte Bibliothek wählen</translation>
    </message>
    <message>
        <source>Documents recovered completely, into {place}: {whole} of {count}.</source>
        <translation>Vollständig gerettete Dokumente, in {place}: {whole} von {count}.</translation>
    </message>
    <message>
        <source>Recovering documents</source>
        <translation>Dokumente werden ausgelesen</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>Kopie speichern unter …</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Eine Kopie der Bibliothek speichern</translation>
    </message>
    <message>
        <source>The copy is saved; you go on writing in {place}.</source>
        <translation>Die Kopie ist gespeichert; Sie schreiben jetzt in {place} weiter.</translation>
    </message>
    <message>
        <source>The details name what is older or lost.</source>
        <translation>Die Einzelheiten nennen, was älter ist oder fehlt.</translation>
    </message>
    <message>
        <source>The program did not end properly, so the library is being checked.</source>
        <extracomment>What the strip says: what happened, what is safe, what comes next.</extracomment>
        <translation>Das Programm wurde nicht richtig beendet, darum wird die Bibliothek geprüft.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {time} is here.</source>
        <translation>Das Programm wurde unerwartet beendet. Alles bis {time} ist da.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {time} is here; the last place was {place}.</source>
        <extracomment>The place is kept so long after it changed (milliseconds).</extracomment>
        <translation>Das Programm wurde unerwartet beendet. Alles bis {time} ist da; die letzte Stelle war {place}.</translation>
    </message>
    <message>
        <source>Where the rescued documents should go</source>
        <translation>Wohin die geretteten Dokumente kommen</translation>
    </message>
    <message>
        <source>You can read everything meanwhile.</source>
        <translation>Lesen können Sie inzwischen alles.</translation>
    </message>
    <message>
        <source>You can write again in a moment.</source>
        <translation>Gleich können Sie wieder schreiben.</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>Changes cannot be shown in {format}.</source>
        <translation>Im Format {format} lassen sich keine Änderungen zeigen.</translation>
    </message>
    <message>
        <source>Choose a Word document.</source>
        <translation>Wählen Sie ein Word-Dokument.</translation>
    </message>
    <message>
        <source>Comparing the two versions</source>
        <translation>Die beiden Fassungen werden verglichen</translation>
    </message>
    <message>
        <source>Only two versions of the same document can be compared.</source>
        <extracomment>Kinds of files that are kept as pictures, of which no picture can be written. So many places are named, the others counted.
----------
Elements between two reports of progress.</extracomment>
        <translation>Nur zwei Fassungen desselben Dokuments lassen sich vergleichen.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>References without a target now: {count}</source>
        <translation>Verweise ohne Ziel: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The target was deleted.</source>
        <extracomment>Least of the greatest heights of a list, what headings and margins take, and how low a list may become (pixels). So much of a text stands on a card (characters).</extracomment>
        <translation>Das Ziel wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <source>Nothing refers to it yet. In a text, Insert → Reference makes a reference.</source>
        <translation>Noch verweist nichts darauf. Einen Verweis setzen Sie im Text mit „Einfügen → Verweis“.</translation>
    </message>
    <message>
        <source>Places that refer to it</source>
        <translation>Stellen, die darauf verweisen</translation>
    </message>
    <message>
        <source>Referred to in</source>
        <translation>Darauf verweisen</translation>
    </message>
    <message>
        <source>This text refers to</source>
        <translation>Dieser Text verweist auf</translation>
    </message>
    <message>
        <source>What this text refers to</source>
        <translation>Worauf dieser Text verweist</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>&amp;Copy the letter</source>
        <translation>Schreiben &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From (&amp;organisation)</source>
        <translation>Von (&amp;Organisation)</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Das Schreiben</translation>
    </message>
    <message>
        <source>Who has not answered yet?</source>
        <translation>Wer hat noch nicht geantwortet?</translation>
    </message>
    <message>
        <source>You can change the letter before you copy it. Copying it records today as the date of the reminder.</source>
        <translation>Sie können das Schreiben vor dem Kopieren ändern. Beim Kopieren wird heute als Tag der Erinnerung festgehalten.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Copies of the library</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Which copy should replace the library?</source>
        <translation>Welche Sicherung soll an die Stelle der Bibliothek treten?</translation>
    </message>
    <message>
        <source>Your present state is saved first, so that you can come back to it.</source>
        <translation>Ihr jetziger Stand wird beiseitegelegt, damit Sie zurückkehren können.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Assessments: {count}, passed: {passed}</source>
        <translation>Bewertungen: {count}, bestanden: {passed}</translation>
    </message>
    <message>
        <source>Carbon data</source>
        <translation>CO₂-Daten</translation>
    </message>
    <message>
        <source>Choose another place, or close the file elsewhere.</source>
        <translation>Wählen Sie einen anderen Ort oder schließen Sie die Datei anderswo.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Create a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>Unklare Daten</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>File or cell</source>
        <translation>Datei oder Zelle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import completed workbooks</source>
        <translation>Ausgefüllte Mappen importieren</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Mean of the parts</source>
        <translation>Mittelwerte der Bereiche</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>Mittlerer Anteil</translation>
    </message>
    <message>
        <source>Met by no school</source>
        <translation>Von keiner erfüllt</translation>
    </message>
    <message>
        <source>No standard of the library has indicators.</source>
        <translation>Kein Standard in der Bibliothek hat Kriterien.</translation>
    </message>
    <message>
        <source>Nothing was changed in the library.</source>
        <translation>In der Bibliothek wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open a standard and start its indicator grid.</source>
        <translation>Öffnen Sie einen Standard und beginnen Sie seine Kriterientabelle.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Reading workbooks</source>
        <translation>Mappen werden gelesen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Results – {title}</source>
        <extracomment>Least widths of a figure, in the overview and elsewhere, and of the name of a school (pixels).</extracomment>
        <translation>Ergebnisse – {title}</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>Heights of a bar with its space, of a heading (pixels). Share of the width for names; German decisions are long, and charts may stand in threes.</extracomment>
        <translation>Schule</translation>
    </message>
    <message numerus="yes">
        <source>School and reviewers differ on {count} indicators.</source>
        <translation>
            <numerusform>Schule und Prüfgruppe weichen bei {count} Kriterium ab.</numerusform>
            <numerusform>Schule und Prüfgruppe weichen bei {count} Kriterien ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>Schools by level</source>
        <translation>Schulen nach Stufen</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was gefordert ist</translation>
    </message>
    <message>
        <source>Workbooks that can be imported: {good} of {count}</source>
        <translation>Importierbare Mappen: {good} von {count}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>can be imported</source>
        <translation>importierbar</translation>
    </message>
    <message numerus="yes">
        <source>can be imported, with {count} remarks</source>
        <translation>
            <numerusform>importierbar, mit {count} Anmerkung</numerusform>
            <numerusform>importierbar, mit {count} Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>can be imported, with {count} remarks; some data are in doubt, so the result will be provisional</source>
        <translation>
            <numerusform>importierbar, mit {count} Anmerkung; Daten sind unklar, das Ergebnis ist vorläufig</numerusform>
            <numerusform>importierbar, mit {count} Anmerkungen; Daten sind unklar, das Ergebnis ist vorläufig</numerusform>
        </translation>
    </message>
    <message>
        <source>did not occur</source>
        <translation>liegt nicht vor</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>ohne Stufe</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{level} (provisional)</source>
        <translation>{level} (vorläufig)</translation>
    </message>
    <message>
        <source>{level} · own {own} · verified {verified}</source>
        <translation>{level} · eigene {own} · geprüft {verified}</translation>
    </message>
    <message>
        <source>{name} could not be saved.</source>
        <extracomment>Width of the picture, its edge, the height of a row (pixels at single density). Pixels of the file for one of the drawing, so that print is sharp.</extracomment>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ResultsBoard</name>
    <message>
        <source>Assessment workbook …</source>
        <translation>Bewertungsmappe …</translation>
    </message>
    <message>
        <source>Create the assessment workbook, give it to the schools, and import what they send back.</source>
        <translation>Erstellen Sie die Bewertungsmappe, geben Sie sie den Schulen und importieren Sie, was zurückkommt.</translation>
    </message>
    <message>
        <source>Import completed workbooks …</source>
        <translation>Ausgefüllte Mappen importieren …</translation>
    </message>
    <message>
        <source>No school has sent its workbook yet</source>
        <translation>Noch keine Schule hat ihre Mappe geschickt</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Report in Excel …</source>
        <translation>Excel-Bericht …</translation>
    </message>
    <message>
        <source>Report in Word …</source>
        <translation>Word-Bericht …</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results of the schools</source>
        <translation>Ergebnisse der Schulen</translation>
    </message>
    <message>
        <source>Results should not be used to rank schools or to appraise teachers.</source>
        <translation>Ergebnisse sollen nicht dazu dienen, Schulen in eine Rangfolge zu bringen oder einzelne Lehrkräfte zu beurteilen.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>A: accept · R: reject · N: next open one · Enter: show in the document</source>
        <translation>A: annehmen · R: ablehnen · N: nächste offene · Eingabe: im Dokument zeigen</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Apply {count} changes</source>
        <translation>
            <numerusform>{count} Änderung übernehmen</numerusform>
            <numerusform>{count} Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>Hier auch geändert</translation>
    </message>
    <message>
        <source>Changes applied: {count}.</source>
        <translation>Übernommene Änderungen: {count}.</translation>
    </message>
    <message>
        <source>Changes applied: {count}. {left} could no longer be applied and stay here.</source>
        <translation>Übernommene Änderungen: {count}. {left} waren nicht mehr möglich und bleiben hier.</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Änderungen: {count}</translation>
    </message>
    <message>
        <source>Choose the document it belongs to, or import it as a new document.</source>
        <translation>Wählen Sie das zugehörige Dokument, oder importieren Sie die Datei als neues.</translation>
    </message>
    <message>
        <source>Comparing {name} with what was exported</source>
        <translation>{name} wird mit dem Exportierten verglichen</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Characters of a text in its row.</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Draft: {name}</source>
        <translation>Entwurf: {name}</translation>
    </message>
    <message>
        <source>Here it reads now:</source>
        <translation>Hier steht jetzt:</translation>
    </message>
    <message>
        <source>Import an edited draft</source>
        <translation>Bearbeiteten Entwurf importieren</translation>
    </message>
    <message>
        <source>Import as a new document</source>
        <translation>Als neues Dokument importieren</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>Importieren Sie ihn dort.</translation>
    </message>
    <message>
        <source>Import the changes</source>
        <translation>Änderungen importieren</translation>
    </message>
    <message>
        <source>Import the changes in it, or import it as a new document next to the old one?</source>
        <translation>Die Änderungen darin importieren, oder die Datei als neues Dokument neben das alte stellen?</translation>
    </message>
    <message>
        <source>Import the changes where it was exported, or import it as a new document.</source>
        <translation>Importieren Sie die Änderungen dort, wo der Entwurf exportiert wurde, oder importieren Sie ihn als neues Dokument.</translation>
    </message>
    <message>
        <source>It is no longer here.</source>
        <translation>Hier gibt es den Text nicht mehr.</translation>
    </message>
    <message>
        <source>It is not known what this draft looked like when it was exported. What differs may have been changed there or here since, so no change counts as certain and none is applied together with others; decide each one separately.</source>
        <translation>Es ist nicht bekannt, wie dieser Entwurf beim Export aussah. Was abweicht, kann dort oder seither hier geändert worden sein; darum gilt keine Änderung als sicher, und keine wird zusammen mit anderen übernommen. Bitte entscheiden Sie jede einzeln.</translation>
    </message>
    <message>
        <source>It is not known where this paragraph belongs.</source>
        <translation>Es ist nicht bekannt, wo dieser Absatz stehen soll.</translation>
    </message>
    <message>
        <source>No paragraph can go here.</source>
        <translation>An dieser Stelle kann kein Absatz stehen.</translation>
    </message>
    <message>
        <source>Nothing was changed in this draft.</source>
        <translation>In diesem Entwurf wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Now after: {place}</source>
        <translation>Steht jetzt hinter: {place}</translation>
    </message>
    <message>
        <source>Open the document and put the cursor where it belongs.</source>
        <translation>Öffnen Sie das Dokument und setzen Sie den Cursor an die richtige Stelle.</translation>
    </message>
    <message>
        <source>Open the document it belongs to and import it there, or import it as a new document.</source>
        <translation>Öffnen Sie das zugehörige Dokument und importieren Sie den Entwurf dort, oder importieren Sie ihn als neues Dokument.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph of the text first.</source>
        <translation>Setzen Sie den Cursor zuerst in einen Absatz des Textes.</translation>
    </message>
    <message>
        <source>Reading the draft</source>
        <extracomment>Paragraphs between two reports of progress.</extracomment>
        <translation>Der Entwurf wird gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>So much is missing from the file that it is probably only part of the draft; deletions are not accepted together.</source>
        <translation>In der Datei fehlt so viel, dass sie wohl nur ein Teil des Entwurfs ist; Löschungen werden nicht gemeinsam angenommen.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The paragraph was inserted.</source>
        <translation>Der Absatz wurde eingefügt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Stelle</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word-Dateien</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed here too</source>
        <translation>hier auch geändert</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>has no certain place</source>
        <translation>hat keine sichere Stelle</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>is around the texts or is generated</source>
        <translation>steht außerhalb der Texte oder wird automatisch erzeugt</translation>
    </message>
    <message>
        <source>its text was deleted here meanwhile</source>
        <translation>der zugehörige Text wurde hier inzwischen gelöscht</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>zusammengefügt</translation>
    </message>
    <message>
        <source>may be a changed form of a text, but is not similar enough</source>
        <translation>könnte ein geänderter Text sein, ist aber nicht ähnlich genug</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>ohne Stelle</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>to be placed</source>
        <translation>einzuordnen</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>unverändert: {count}</translation>
    </message>
    <message>
        <source>without a place: {count}</source>
        <translation>ohne Stelle: {count}</translation>
    </message>
    <message>
        <source>{change} (conflict)</source>
        <translation>{change} (Konflikt)</translation>
    </message>
    <message numerus="yes">
        <source>{count} deletions are held back because so much is missing from the file.</source>
        <translation>
            <numerusform>{count} Löschung ist zurückgestellt, weil in der Datei sehr viel fehlt.</numerusform>
            <numerusform>{count} Löschungen sind zurückgestellt, weil in der Datei sehr viel fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} contains hardly a sentence of “{title}”.</source>
        <extracomment>Reads the paragraphs of a Word file. How it is known what went out. A file without marks belongs to a document if this share of its paragraphs reads the same.</extracomment>
        <translation>{name} enthält kaum einen Satz aus „{title}“.</translation>
    </message>
    <message>
        <source>{name} is a draft of another document: “{title}”.</source>
        <translation>{name} ist ein Entwurf eines anderen Dokuments: „{title}“.</translation>
    </message>
    <message>
        <source>{name} is not a draft that was exported here.</source>
        <translation>{name} ist kein Entwurf, der hier exportiert wurde.</translation>
    </message>
    <message>
        <source>{name} was exported from this library.</source>
        <translation>{name} wurde aus dieser Bibliothek exportiert.</translation>
    </message>
    <message>
        <source>{name} was made from a document that is not here.</source>
        <translation>{name} stammt aus einem Dokument, das hier nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>{name}: nothing was changed in this draft.</source>
        <translation>{name}: In diesem Entwurf wurde nichts geändert.</translation>
    </message>
    <message>
        <source>✓ accept</source>
        <translation>✓ annehmen</translation>
    </message>
    <message>
        <source>✗ reject</source>
        <translation>✗ ablehnen</translation>
    </message>
</context>
<context>
    <name>ReturnedBoard</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all certain ones</source>
        <translation>Alle sicheren annehmen</translation>
    </message>
    <message>
        <source>Accept every open change; what was changed here too has to be checked</source>
        <translation>Alle offenen Änderungen annehmen; was auch hier geändert wurde, muss einzeln angesehen werden</translation>
    </message>
    <message>
        <source>Accept this change and go to the next one (A)</source>
        <translation>Diese Änderung annehmen und zur nächsten gehen (A)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Apply the accepted changes to the document, as one undo step (Ctrl+Enter)</source>
        <translation>Die angenommenen Änderungen im Dokument vornehmen, als ein Schritt zum Rückgängigmachen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Änderungen des Entwurfs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this paragraph</source>
        <translation>Diesen Absatz kopieren</translation>
    </message>
    <message>
        <source>Insert after the cursor</source>
        <translation>Hinter dem Cursor einfügen</translation>
    </message>
    <message>
        <source>Put this paragraph after the cursor in the document, or where it was in the file</source>
        <translation>Diesen Absatz hinter den Cursor im Dokument setzen, sonst dorthin, wo er in der Datei stand</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject this change and go to the next one (R)</source>
        <translation>Diese Änderung nicht übernehmen und zur nächsten gehen (R)</translation>
    </message>
    <message>
        <source>What the change does to the text</source>
        <translation>Was die Änderung am Text bewirkt</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Welche Änderungen gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Also used in: {names}</source>
        <translation>Auch verwendet in: {names}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>How long typing rests before it is looked (milliseconds). So many cards are offered, and so many documents looked through at a time. Kinds of document in which things to reuse stand.</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>Am Cursor einfügen</translation>
    </message>
    <message>
        <source>My collection</source>
        <translation>Meine Sammlung</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <extracomment>The origins of what stands in a document, by its id, with the id of each piece.</extracomment>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>There is nothing to reuse yet. Write a unit, or start a collection.</source>
        <translation>Noch nichts zum Wiederverwenden. Schreiben Sie ein Projekt oder beginnen Sie eine Sammlung.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Used nowhere else.</source>
        <translation>Sonst nirgends verwendet.</translation>
    </message>
</context>
<context>
    <name>ReusePanel</name>
    <message>
        <source>Find activities, steps and aims in all units and collections, and insert them at the cursor.</source>
        <translation>Angebote, Schritte und Ziele aller Projekte und Sammlungen finden und am Cursor einfügen.</translation>
    </message>
    <message>
        <source>Find something to reuse</source>
        <translation>Etwas zum Wiederverwenden finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Of this place</source>
        <translation>An dieser Stelle</translation>
    </message>
    <message>
        <source>Put into my collection</source>
        <translation>In meine Sammlung</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Words of an activity, step or aim</source>
        <translation>Wörter aus Angebot, Schritt oder Ziel</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept comment {number}</source>
        <translation>Kommentar {number} annehmen</translation>
    </message>
    <message>
        <source>Answer to {number}</source>
        <translation>Antwort auf {number}</translation>
    </message>
    <message>
        <source>Change comment {number}</source>
        <translation>Kommentar {number} ändern</translation>
    </message>
    <message>
        <source>Choose a comment that was there before.</source>
        <translation>Wählen Sie einen früheren Kommentar.</translation>
    </message>
    <message>
        <source>Comment {number}</source>
        <extracomment>So many comments are read one by one.</extracomment>
        <translation>Kommentar {number}</translation>
    </message>
    <message>
        <source>Comment {number} is confirmed</source>
        <translation>Kommentar {number} ist bestätigt</translation>
    </message>
    <message>
        <source>Comment {number} is worked in</source>
        <translation>Kommentar {number} ist eingearbeitet</translation>
    </message>
    <message>
        <source>Comment {number} repeats another one</source>
        <translation>Kommentar {number} wiederholt einen anderen</translation>
    </message>
    <message>
        <source>Decide comment {number}</source>
        <translation>Über Kommentar {number} entscheiden</translation>
    </message>
    <message>
        <source>Discuss comment {number}</source>
        <translation>Kommentar {number} besprechen</translation>
    </message>
    <message>
        <source>It may have been undone, or its document is in the recycle bin.</source>
        <translation>Vielleicht wurde er rückgängig gemacht, oder sein Dokument liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Open comment {number} again</source>
        <translation>Kommentar {number} wieder öffnen</translation>
    </message>
    <message>
        <source>Place comment {number}</source>
        <translation>Kommentar {number} zuordnen</translation>
    </message>
    <message>
        <source>Remove comment {number}</source>
        <translation>Kommentar {number} entfernen</translation>
    </message>
    <message>
        <source>Say what you think in an answer or in the decision.</source>
        <translation>Schreiben Sie in eine Antwort oder in die Entscheidung, was Sie davon halten.</translation>
    </message>
    <message>
        <source>Take back an answer to {number}</source>
        <translation>Antwort auf {number} zurücknehmen</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <extracomment>Setting of a document: of each organisation the newest number of a comment that was removed.</extracomment>
        <translation>Dieser Kommentar ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This decision needs a reason for the person who commented.</source>
        <translation>Diese Entscheidung braucht eine Begründung für die kommentierende Stelle.</translation>
    </message>
    <message>
        <source>Write in a sentence why, and decide again.</source>
        <translation>Schreiben Sie in einem Satz, warum, und entscheiden Sie erneut.</translation>
    </message>
    <message>
        <source>{number} cannot be the same as {other}.</source>
        <translation>{number} kann nicht dasselbe sein wie {other}.</translation>
    </message>
    <message>
        <source>{number} was sent to you: papers quote it, so it stays as it is.</source>
        <translation>{number} wurde Ihnen geschickt: Papiere zitieren diesen Kommentar, deshalb bleibt er, wie er ist.</translation>
    </message>
</context>
<context>
    <name>ReviewCopy</name>
    <message>
        <source>Add to the library</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Answer in the thread of the comment, or write another one.</source>
        <translation>Antworten Sie unter dem Kommentar, oder schreiben Sie einen weiteren.</translation>
    </message>
    <message>
        <source>Comment on it, or answer that you have no comments.</source>
        <translation>Kommentieren Sie es, oder antworten Sie, dass Sie keine Kommentare haben.</translation>
    </message>
    <message>
        <source>Comment on your own document; “Export comments” writes what you say into a file.</source>
        <translation>Kommentieren Sie Ihr eigenes Dokument; „Kommentare exportieren“ schreibt sie in eine Datei.</translation>
    </message>
    <message>
        <source>Comments: {count} (general {general}, technical {technical}, editorial {editorial})</source>
        <translation>Kommentare: {count} (allgemein {general}, fachlich {technical}, redaktionell {editorial})</translation>
    </message>
    <message>
        <source>Explain in a comment why the text is right in spite of the finding.</source>
        <translation>Schreiben Sie in einem Kommentar, warum der Hinweis stehen bleiben soll.</translation>
    </message>
    <message>
        <source>It was neither locked nor changed.</source>
        <translation>Es wurde weder gesperrt noch geändert.</translation>
    </message>
    <message>
        <source>Name your organisation, and send the answer again.</source>
        <translation>Nennen Sie Ihre Organisation, und senden Sie die Antwort noch einmal.</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open the file that was sent to you for comments first.</source>
        <translation>Öffnen Sie zuerst die Datei, die Ihnen zur Prüfung geschickt wurde.</translation>
    </message>
    <message>
        <source>Review copy: {name}</source>
        <translation>Prüfexemplar: {name}</translation>
    </message>
    <message>
        <source>Round: {name}</source>
        <translation>Prüfrunde: {name}</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Say in a comment what should be changed, ideally with the words that you propose.</source>
        <translation>Schreiben Sie in einem Kommentar, was anders lauten soll, am besten mit Ihrem Vorschlag.</translation>
    </message>
    <message>
        <source>Take over review copy “{title}”</source>
        <translation>Prüfexemplar „{title}“ übernehmen</translation>
    </message>
    <message>
        <source>The new text replaces that of {before}. Your comments on that round stay as they are and are not sent again: {count}.</source>
        <translation>Der neue Text ersetzt den von {before}. Ihre Kommentare aus jener Runde bleiben, wie sie sind, und werden nicht noch einmal gesendet: {count}.</translation>
    </message>
    <message>
        <source>The review copy is in your library, beside your own document.</source>
        <translation>Das Prüfexemplar liegt in Ihrer Bibliothek, neben Ihrem eigenen Dokument.</translation>
    </message>
    <message>
        <source>The review copy is in your library.</source>
        <translation>Das Prüfexemplar steht in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>The sender of the review copy decides on comments.</source>
        <translation>Über Kommentare entscheidet, wer das Prüfexemplar verschickt hat.</translation>
    </message>
    <message>
        <source>The sender of the review copy decides which findings are acceptable.</source>
        <translation>Wer das Prüfexemplar gesendet hat, entscheidet, welche Prüfhinweise stehen bleiben.</translation>
    </message>
    <message>
        <source>There are no comments on this document yet.</source>
        <translation>Zu diesem Dokument gibt es noch keine Kommentare.</translation>
    </message>
    <message>
        <source>This document is your own: no file can make a review copy of it.</source>
        <translation>Dieses Dokument gehört Ihnen: Keine Datei kann es zum Prüfexemplar machen.</translation>
    </message>
    <message>
        <source>This file is not for a review.</source>
        <extracomment>What the name of an answer begins with. Under these names settings remember how a copy is called, and when it was answered last.</extracomment>
        <translation>Diese Datei ist nicht zur Prüfung bestimmt.</translation>
    </message>
    <message>
        <source>This is a review copy: you can comment, the text stays as it is.</source>
        <extracomment>Kind of the documents that mark others as review copies. What the group says of a comment, never whoever reviews.</extracomment>
        <translation>Das ist ein Prüfexemplar: Sie können kommentieren, der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This is not a review copy: there is nobody to answer.</source>
        <translation>Das ist kein Prüfexemplar: Es gibt niemanden, dem zu antworten wäre.</translation>
    </message>
    <message>
        <source>You already have a later round: {name}.</source>
        <extracomment>Where the bar stands in a view: above everything.</extracomment>
        <translation>Sie haben schon eine spätere Runde: {name}.</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is.</source>
        <extracomment>A review copy, the day of today, the comments on it, and the day of the last answer.</extracomment>
        <translation>Sie können kommentieren; der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is. Answers are due today.</source>
        <translation>Sie können kommentieren; der Text bleibt, wie er ist. Heute ist der letzte Tag.</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is. Answers until {day}, days left: {left}.</source>
        <translation>Sie können kommentieren; der Text bleibt, wie er ist. Antwort bis {day}, Resttage: {left}.</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is. The round ended on {day}.</source>
        <translation>Sie können kommentieren; der Text bleibt, wie er ist. Die Runde endete am {day}.</translation>
    </message>
    <message>
        <source>You have not chosen yet for which organisation you answer.</source>
        <translation>Es ist noch nicht gesagt, für welche Organisation Sie antworten.</translation>
    </message>
    <message>
        <source>You have not commented: “No comments” is sent.</source>
        <translation>Sie haben nichts kommentiert: Gesendet wird „keine Kommentare“.</translation>
    </message>
    <message>
        <source>Your comments: {count}</source>
        <translation>Ihre Kommentare: {count}</translation>
    </message>
    <message>
        <source>Your comments: {count} · answer sent {day}</source>
        <translation>Ihre Kommentare: {count} · Antwort gesendet {day}</translation>
    </message>
    <message>
        <source>Your review copy will be updated. Your comments stay: {count}.</source>
        <translation>Ihr Prüfexemplar wird auf den neuen Stand gebracht. Ihre Kommentare bleiben: {count}.</translation>
    </message>
    <message>
        <source>{name} · to {sender}</source>
        <translation>{name} · an {sender}</translation>
    </message>
    <message>
        <source>“No comments” is sent. Your comments stay here: {count}.</source>
        <translation>Gesendet wird „keine Kommentare“. Ihre Kommentare bleiben hier: {count}.</translation>
    </message>
    <message>
        <source>“{title}” has come for a new round: {name}.</source>
        <translation>„{title}“ kommt zu einer neuen Runde: {name}.</translation>
    </message>
    <message>
        <source>“{title}” is in your library as a document of your own.</source>
        <translation>„{title}“ ist in Ihrer Bibliothek ein eigenes Dokument.</translation>
    </message>
    <message>
        <source>“{title}” was sent once more for {name}.</source>
        <translation>„{title}“ wurde noch einmal geschickt: {name}.</translation>
    </message>
</context>
<context>
    <name>ReviewImport</name>
    <message>
        <source>Check whether it is the completed form and not the empty one.</source>
        <translation>Prüfen Sie, ob es das ausgefüllte Formular ist und nicht das leere.</translation>
    </message>
    <message>
        <source>Check whether it is the copy that the reviewer sent back.</source>
        <translation>Prüfen Sie, ob es die Fassung ist, die zurückgeschickt wurde.</translation>
    </message>
    <message>
        <source>Comments from {name}</source>
        <translation>Kommentare aus {name}</translation>
    </message>
    <message>
        <source>Comparing with what is here</source>
        <extracomment>Reads what was sent. So many rows are placed between two signs of life.</extracomment>
        <translation>Vergleich mit Vorhandenem</translation>
    </message>
    <message>
        <source>Decided differently here: {count}. Our decisions stay.</source>
        <translation>Hier anders entschieden: {count}. Unsere Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>No longer in the file: {numbers}. They stay, marked as withdrawn.</source>
        <extracomment>So many are named in a sentence.</extracomment>
        <translation>Nicht mehr in der Datei: {numbers}. Sie bleiben stehen, als zurückgezogen markiert.</translation>
    </message>
    <message>
        <source>Not accepted in full, without a reason: {count}.</source>
        <translation>Nicht ganz angenommen, ohne Begründung: {count}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Open that document, and import the file there.</source>
        <translation>Öffnen Sie jenes Dokument, und importieren Sie die Datei dort.</translation>
    </message>
    <message>
        <source>Open the right document, or import it anyway.</source>
        <translation>Öffnen Sie das richtige Dokument, oder importieren Sie die Datei trotzdem.</translation>
    </message>
    <message>
        <source>Paragraphs that were split or joined with tracking on: {count}. They are not imported as comments; use “Import an edited draft” for them.</source>
        <translation>Mit nachverfolgten Änderungen wurde ein Absatz geteilt oder mit dem nächsten verbunden: {count}. Das wird nicht als Stellungnahme importiert; nehmen Sie dafür „Bearbeiteten Entwurf importieren“.</translation>
    </message>
    <message>
        <source>Rows without a member body were counted to the one above them: {rows}.</source>
        <translation>Zeilen ohne Mitgliedsorganisation zählen zu der darüber genannten: {rows}.</translation>
    </message>
    <message>
        <source>The form is headed “{written}”, this document is “{own}”.</source>
        <translation>Über dem Formular steht „{written}“, dieses Dokument ist „{own}“.</translation>
    </message>
    <message>
        <source>The form names another document: “{title}”.</source>
        <translation>Das Formular nennt ein anderes Dokument: „{title}“.</translation>
    </message>
    <message>
        <source>Without a certain place: {count}. They are listed under “Without a place”.</source>
        <extracomment>New and changed comments, those that stay as they are, and those of which we decided otherwise. Likeness in per cent below which a form names another document.</extracomment>
        <translation>Ohne sichere Stelle: {count}. Sie stehen unter „Ohne Stelle“.</translation>
    </message>
    <message>
        <source>{name} contains neither comments nor tracked changes.</source>
        <translation>{name} enthält weder Kommentare noch Änderungen.</translation>
    </message>
    <message>
        <source>{name} contains no comments yet.</source>
        <translation>{name} enthält noch keine Kommentare.</translation>
    </message>
    <message>
        <source>{name} is a draft of another document.</source>
        <translation>{name} ist der Entwurf eines anderen Dokuments.</translation>
    </message>
    <message>
        <source>{name} names another document than this one.</source>
        <translation>{name} nennt ein anderes Dokument als dieses.</translation>
    </message>
    <message>
        <source>{place}: the comment is empty; it stays as it was.</source>
        <translation>{place}: Der Kommentar ist leer; er bleibt, wie er war.</translation>
    </message>
    <message>
        <source>{place}: the decision “{text}” is not known and was left out.</source>
        <translation>{place}: Die Entscheidung „{text}“ ist nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: the type “{text}” is not known and was left out.</source>
        <translation>{place}: Die Art „{text}“ ist nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: there is neither a comment nor a proposal; left out.</source>
        <translation>{place}: Hier steht weder ein Kommentar noch ein Vorschlag; weggelassen.</translation>
    </message>
    <message>
        <source>{place}: this decision needs a reason; it was left out.</source>
        <translation>{place}: Diese Entscheidung braucht eine Begründung; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: this id is also in a row above; the row is a comment of its own.</source>
        <extracomment>Characters from which words of the same body at another place are taken as moved, not as said twice: &quot;See above.&quot; is said of many places. An id as we give it; anything else in that column was written by hand.</extracomment>
        <translation>{place}: Diese Id steht schon weiter oben; die Zeile gilt als eigener Kommentar.</translation>
    </message>
    <message>
        <source>{place}: this id is that of another comment; the row was left out.</source>
        <translation>{place}: Diese Id gehört zu einem anderen Kommentar; die Zeile wurde weggelassen.</translation>
    </message>
    <message>
        <source>{place}: {number} was sent to you; its words, type and sender stay as they were sent. Say what you think of them in the decision or its reason.</source>
        <translation>{place}: {number} wurde Ihnen geschickt; Worte, Art und Absender bleiben, wie sie ankamen. Schreiben Sie in die Entscheidung oder die Begründung, was Sie davon halten.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is not a date and was left out.</source>
        <translation>{place}: „{text}“ ist kein Datum und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Days or months</source>
        <translation>Tage oder Monate</translation>
    </message>
    <message>
        <source>Enter an office or a role as contact, not a person’s name. A list can be pasted from Excel. The current text is saved as a version with this name.</source>
        <translation>Geben Sie als Kontakt eine Stelle oder Rolle an, keine Personen. Eine Liste lässt sich aus Excel einfügen. Der jetzige Text wird als Fassung dieses Namens festgehalten.</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>Prüfrunde</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>En&amp;twurfsstufe</translation>
    </message>
    <message>
        <source>What is sent out for comments?</source>
        <translation>Was wird zur Stellungnahme verschickt?</translation>
    </message>
    <message>
        <source>Who decided this, and &amp;why</source>
        <translation>Wer das beschlossen hat und &amp;warum</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer angefragt wird</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Teilweise angenommen</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <extracomment>Writes the letter to bodies in a language, from an organisation.</extracomment>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>Alle haben geantwortet.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>Antwort von {name}</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} zu den Angefragten zählen</translation>
    </message>
    <message>
        <source>Asked: {count}</source>
        <translation>Angefragt: {count}</translation>
    </message>
    <message>
        <source>Begin review round {name}</source>
        <translation>Prüfrunde {name} beginnen</translation>
    </message>
    <message>
        <source>Carried: {agreed} of {voters} agreed, {needed} needed ({rule}).</source>
        <translation>Angenommen: {agreed} von {voters} stimmen zu, nötig sind {needed} ({rule}).</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change review round {name}</source>
        <translation>Prüfrunde {name} ändern</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose a review round.</source>
        <translation>Wählen Sie eine Prüfrunde.</translation>
    </message>
    <message>
        <source>Choose another folder, or have them replaced.</source>
        <translation>Wählen Sie einen anderen Ordner, oder lassen Sie die Dateien ersetzen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Kommentiert</translation>
    </message>
    <message>
        <source>Comments: {total}, open {open}, still to be worked in {todo}</source>
        <translation>Kommentare: {total}, offen {open}, noch nicht eingearbeitet {todo}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact (office or role)</source>
        <translation>Kontakt (Stelle oder Rolle)</translation>
    </message>
    <message>
        <source>Correct meeting {name}</source>
        <translation>Sitzung {name} berichtigen</translation>
    </message>
    <message>
        <source>Decide on comments, or record a meeting.</source>
        <translation>Entscheiden Sie über Kommentare oder halten Sie eine Sitzung fest.</translation>
    </message>
    <message>
        <source>Decided: {reason}</source>
        <translation>Beschlossen: {reason}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Decisions of the day</source>
        <translation>Entscheidungen des Tages</translation>
    </message>
    <message>
        <source>Decisions of this day that go into the minutes: {count}</source>
        <translation>Entscheidungen dieses Tages für das Protokoll: {count}</translation>
    </message>
    <message>
        <source>Decisions on comments: {count}</source>
        <translation>Entscheidungen zu Kommentaren: {count}</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redaktionell</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Files of a round are in this folder already.</source>
        <translation>In diesem Ordner liegen schon Dateien einer Runde.</translation>
    </message>
    <message>
        <source>Folder for the files that are sent out</source>
        <translation>Ordner für die Dateien zum Versand</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>If they are replaced, what was sent out before is lost.</source>
        <translation>Werden sie ersetzt, ist weg, was früher verschickt wurde.</translation>
    </message>
    <message>
        <source>Meeting of the group</source>
        <translation>Sitzung der Arbeitsgruppe</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Sitzungsprotokoll</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Sitzungsprotokoll …</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Noch keine Kommentare</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>No round was started.</source>
        <translation>Es wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None, {day}</source>
        <extracomment>Organisations that the chart shows; the table shows all.</extracomment>
        <translation>Keine, {day}</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not carried: {agreed} of {voters} agreed, {needed} needed ({rule}).</source>
        <translation>Nicht angenommen: {agreed} von {voters} stimmen zu, nötig sind {needed} ({rule}).</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only one day: the public is usually given at least {least}.</source>
        <translation>Nur ein Tag: Die Öffentlichkeit erhält üblicherweise mindestens {least}.</translation>
    </message>
    <message>
        <source>Only the sender of a review copy can start a round on it.</source>
        <translation>Eine Runde zu einem Prüfexemplar beginnt, wer es verschickt hat.</translation>
    </message>
    <message>
        <source>Only {days} days: the public is usually given at least {least}.</source>
        <translation>Nur {days} Tage: Die Öffentlichkeit erhält üblicherweise mindestens {least}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open a standard, or begin a new one.</source>
        <translation>Öffnen Sie einen Standard oder beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>The columns of the table.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Present: {present}, may vote: {voters}. {needed} have to agree ({rule}).</source>
        <translation>Anwesend: {present}, stimmberechtigt: {voters}. {needed} müssen zustimmen ({rule}).</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Erinnerung an {name}</translation>
    </message>
    <message>
        <source>Review rounds – {title}</source>
        <extracomment>Below this width (pixels) table and charts do not both find room.</extracomment>
        <translation>Prüfrunden – {title}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Start a new round, so that all read the same text.</source>
        <translation>Beginnen Sie eine neue Runde, damit alle denselben Text lesen.</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Runde beginnen</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Fachlich</translation>
    </message>
    <message>
        <source>The body that issues the standard may decide on less.</source>
        <translation>Wer den Standard herausgibt, kann die Frist verkürzen.</translation>
    </message>
    <message>
        <source>The days off of {year} are not known here; only weekends were taken as days off. Paste the notice of that year into “School calendar”.</source>
        <translation>Die freien Tage von {year} sind hier nicht bekannt; nur Wochenenden gelten als frei. Fügen Sie die Bekanntmachung des Jahres unter „Kalender der Einrichtung“ ein.</translation>
    </message>
    <message>
        <source>The letter to {name} is copied. Paste it into an e-mail or WeChat.</source>
        <extracomment>So many bodies are counted and not named in a note.</extracomment>
        <translation>Das Schreiben an {name} ist kopiert. Fügen Sie es in eine E-Mail oder in WeChat ein.</translation>
    </message>
    <message>
        <source>The meeting “{name}” was recorded.</source>
        <translation>Die Sitzung „{name}“ wurde festgehalten.</translation>
    </message>
    <message>
        <source>The round ends before it begins.</source>
        <extracomment>Days that the public is given at least for its comments: practice of group standards.</extracomment>
        <translation>Die Runde endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The text has changed since the round {name} began.</source>
        <extracomment>Codes of bodies to whom one writes in German. The layout of a form, None for that of ISO; its language and its name.</extracomment>
        <translation>Der Text hat sich geändert, seit die Runde {name} begann.</translation>
    </message>
    <message>
        <source>There are more votes than people who may vote.</source>
        <translation>Es gibt mehr Stimmen als Stimmberechtigte.</translation>
    </message>
    <message>
        <source>There is no meeting and no decision to write minutes about.</source>
        <extracomment>What a line of the list of decisions shows.</extracomment>
        <translation>Es gibt weder eine Sitzung noch eine Entscheidung für ein Protokoll.</translation>
    </message>
    <message>
        <source>There is no standard in the library.</source>
        <translation>In der Bibliothek ist kein Standard.</translation>
    </message>
    <message>
        <source>This is not a review round.</source>
        <translation>Dies ist keine Prüfrunde.</translation>
    </message>
    <message>
        <source>Two organisations cannot have the same code {code}.</source>
        <translation>Zwei Organisationen können nicht dasselbe Kürzel {code} haben.</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>War nicht angefragt</translation>
    </message>
    <message>
        <source>Who decided this, and why, is not recorded.</source>
        <translation>Wer das beschlossen hat und warum, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Write down meeting {name}</source>
        <translation>Sitzung {name} festhalten</translation>
    </message>
    <message>
        <source>Writing the files of {name}</source>
        <translation>Dateien von {name} werden geschrieben</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation>noch {days} Tage</translation>
    </message>
    <message>
        <source>ended yesterday</source>
        <translation>gestern beendet</translation>
    </message>
    <message>
        <source>ended {days} days ago</source>
        <translation>seit {days} Tagen beendet</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>endet morgen</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{answered} of {asked} have answered</source>
        <translation>{answered} von {asked} haben geantwortet</translation>
    </message>
    <message>
        <source>{code} is not a valid code: it needs one to four letters A–Z.</source>
        <translation>{code} kann kein Kürzel sein: Es besteht aus einem bis vier Buchstaben A–Z.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files to send were created: draft, form, exchange file.</source>
        <translation>
            <numerusform>{count} Datei zum Versand wurde geschrieben: Entwurf, Formular, Austauschdatei.</numerusform>
            <numerusform>{count} Dateien zum Versand wurden geschrieben: Entwurf, Formular, Austauschdatei.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} appears here twice.</source>
        <translation>{name} steht hier doppelt.</translation>
    </message>
    <message>
        <source>{nominal} is a day off: by law the time ends on {ends}.</source>
        <extracomment>Stages in which the public is asked. Those present who must agree: three of four (practice of national and group standards).</extracomment>
        <translation>{nominal} ist ein freier Tag: nach dem Gesetz endet die Frist am {ends}.</translation>
    </message>
    <message>
        <source>{stage}, round {count}</source>
        <translation>{stage}, Runde {count}</translation>
    </message>
    <message>
        <source>— (reminded {day})</source>
        <translation>— (erinnert {day})</translation>
    </message>
    <message>
        <source>“{name}” is already in this folder.</source>
        <translation>„{name}“ liegt schon in diesem Ordner.</translation>
    </message>
    <message>
        <source>“{text}” is not a clear date. Write it as {example}.</source>
        <translation>Aus „{text}“ geht kein Tag klar hervor. Schreiben Sie ihn als {example}.</translation>
    </message>
</context>
<context>
    <name>RoundsBoard</name>
    <message>
        <source>A round keeps the text that is sent out, and shows who has answered and what is left to decide.</source>
        <translation>Eine Runde bewahrt den versandten Text auf und zeigt, wer geantwortet hat und was noch zu entscheiden ist.</translation>
    </message>
    <message>
        <source>Add to those asked</source>
        <translation>Zu den Angefragten zählen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Charts of the comments</source>
        <translation>Diagramme der Kommentare</translation>
    </message>
    <message>
        <source>Create files to send …</source>
        <translation>Versanddateien erstellen …</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>New round …</source>
        <translation>Neue Runde …</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>Ohne Kommentar</translation>
    </message>
    <message>
        <source>No review round yet</source>
        <translation>Noch keine Prüfrunde</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Record a meeting …</source>
        <translation>Sitzung festhalten …</translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>Erinnern …</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>Prüfrunde</translation>
    </message>
    <message>
        <source>Review rounds</source>
        <translation>Prüfrunden</translation>
    </message>
    <message>
        <source>See comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Who was asked and who answered</source>
        <translation>Wer angefragt wurde und wer geantwortet hat</translation>
    </message>
    <message>
        <source>Write to those who have not answered yet</source>
        <translation>An alle schreiben, die noch nicht geantwortet haben</translation>
    </message>
</context>
<context>
    <name>SameAsDialog</name>
    <message>
        <source>Comments that were there before</source>
        <translation>Frühere Kommentare</translation>
    </message>
    <message>
        <source>Number or words of the other comment</source>
        <translation>Nummer oder Wörter des anderen Kommentars</translation>
    </message>
    <message>
        <source>Same as another comment</source>
        <translation>Wie ein anderer Kommentar</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A standard and five theme units come, with what a group did with them: comments, a review round, try-outs, assessments. Your own documents stay as they are, and the samples can be deleted like all others.</source>
        <translation>Es kommen ein Standard und fünf Themenprojekte mit dem, was eine Gruppe damit gemacht hat: Kommentare, eine Prüfrunde, Erprobungen, Bewertungen. Ihre eigenen Dokumente bleiben, wie sie sind, und die Beispiele lassen sich wie alle anderen löschen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add more theme units</source>
        <translation>Weitere Themenprojekte hinzufügen</translation>
    </message>
    <message>
        <source>Add the frameworks</source>
        <translation>Bezugsrahmen hinzufügen</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <extracomment>Theme units that do not come with the samples, but when somebody wants more of them.</extracomment>
        <translation>Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>Add the samples to this library?</source>
        <translation>Die Beispiele in diese Bibliothek aufnehmen?</translation>
    </message>
    <message>
        <source>All of them are in the library already.</source>
        <translation>Alle sind schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>Documents added: {count}</source>
        <translation>Dokumente hinzugefügt: {count}</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>Choose a school to see what decides its result.</source>
        <translation>Wählen Sie eine Schule, um zu sehen, was über ihr Ergebnis entscheidet.</translation>
    </message>
    <message>
        <source>Conditions of a pass</source>
        <translation>Bedingungen für das Bestehen</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>Unklare Daten</translation>
    </message>
    <message>
        <source>Report of this school …</source>
        <translation>Bericht dieser Schule …</translation>
    </message>
    <message>
        <source>The changes are right</source>
        <translation>Die Änderungen stimmen</translation>
    </message>
    <message>
        <source>The school was asked, and says that its data are correct. Undo takes this back.</source>
        <translation>Die Schule wurde gefragt: Ihre Daten stimmen so. Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>SchoolForms</name>
    <message>
        <source>&amp;Activity</source>
        <translation>An&amp;gebot</translation>
    </message>
    <message>
        <source>A row for each phase</source>
        <translation>Eine Zeile je Phase</translation>
    </message>
    <message>
        <source>A template with tags: the tags say what goes where. There is nothing to set here.</source>
        <translation>Eine Vorlage mit Platzhaltern: Sie legt selbst fest, was wohin gehört. Hier ist nichts einzustellen.</translation>
    </message>
    <message>
        <source>All weeks, each on a page of its own</source>
        <translation>Alle Wochen, jede auf einer eigenen Seite</translation>
    </message>
    <message>
        <source>All, each on a page of its own</source>
        <translation>Alle, jedes auf eigener Seite</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a school form, or add one first.</source>
        <translation>Wählen Sie ein Formular der Einrichtung oder fügen Sie erst eines hinzu.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Choose the empty form</source>
        <translation>Leeres Formular wählen</translation>
    </message>
    <message>
        <source>Choose the empty form of a lesson plan, with labels such as “活动名称” in it.</source>
        <translation>Wählen Sie das leere Formular einer Planung mit Bezeichnungen wie „活动名称“ oder „Ziele“.</translation>
    </message>
    <message>
        <source>Converting {name} …</source>
        <translation>{name} wird umgewandelt …</translation>
    </message>
    <message>
        <source>Correct the tags in Word or WPS and add the form again.</source>
        <translation>Berichtigen Sie die Platzhalter in Word oder WPS und fügen Sie das Formular erneut hinzu.</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>Fields set: {count}</source>
        <translation>Gesetzte Felder: {count}</translation>
    </message>
    <message>
        <source>Fields set: {count}. Left for you to write: {names}</source>
        <translation>Gesetzte Felder: {count}. Von Hand auszufüllen: {names}</translation>
    </message>
    <message>
        <source>Filling the form</source>
        <translation>Das Formular wird ausgefüllt</translation>
    </message>
    <message>
        <source>Filling {name}</source>
        <translation>{name} wird ausgefüllt</translation>
    </message>
    <message>
        <source>Filling {name} stopped unexpectedly.</source>
        <translation>Das Ausfüllen von {name} ist abgebrochen.</translation>
    </message>
    <message>
        <source>Filling {name} would remove words that are printed on the form: {words}.</source>
        <translation>Beim Ausfüllen von „{name}“ gingen gedruckte Wörter des Formulars verloren: {words}.</translation>
    </message>
    <message>
        <source>Green places are filled. Click a place to change its field, or drag one there.</source>
        <translation>Grüne Stellen werden ausgefüllt. Klicken Sie auf eine Stelle, um ihr Feld zu ändern, oder ziehen Sie ein Feld dorthin.</translation>
    </message>
    <message>
        <source>Head of the form</source>
        <translation>Kopf des Formulars</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>No field in this form for: {names}</source>
        <translation>In diesem Formular fehlt ein Feld für: {names}</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <extracomment>How long a template may take (seconds) and how much memory it may use (bytes). What a template may do with a text or list.</extracomment>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>No form to fill in was chosen.</source>
        <extracomment>So many words that would go are named. An activity (empty: the unit), and the options for its copy.</extracomment>
        <translation>Es ist nicht angegeben, welches Formular ausgefüllt werden soll.</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <extracomment>A page of paper without a word about its size (A4), in twentieths of a point.</extracomment>
        <translation>Es wurde nichts importiert; die Datei selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Open it in Word or WPS and save it as .docx.</source>
        <translation>Öffnen Sie die Datei in Word oder WPS und speichern Sie sie als .docx.</translation>
    </message>
    <message>
        <source>Open the form under “School forms”, choose “Leave as it is” for the places of these words, and write there by hand.</source>
        <translation>Öffnen Sie das Formular unter „Formulare der Einrichtung“, wählen Sie für die Stellen dieser Wörter „So lassen“ und schreiben Sie dort von Hand.</translation>
    </message>
    <message>
        <source>Parts of the activity</source>
        <translation>Teile des Angebots</translation>
    </message>
    <message>
        <source>Save this form</source>
        <extracomment>Fields that fill a row for each phase have names of their own. Those of them that have no meaning but in such rows. The names of fields take at most so much of the list (pixels).</extracomment>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>The page of the form</source>
        <extracomment>Room in a cell, beside and above its text (pixels). Room above and below the page (pixels). A blank line to write on is at least so wide (pixels). What is dragged from the list of fields. Width of the page on the screen (pixels).</extracomment>
        <translation>Die Seite des Formulars</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Themenprojekt</translation>
    </message>
    <message>
        <source>There is no school form yet: add yours first.</source>
        <translation>Es gibt noch kein Formular der Einrichtung: Fügen Sie zuerst Ihres hinzu.</translation>
    </message>
    <message>
        <source>There is no school form {name}.</source>
        <translation>Es gibt kein Formular „{name}“.</translation>
    </message>
    <message>
        <source>There is no such activity in the unit.</source>
        <translation>Dieses Angebot gibt es in dem Projekt nicht.</translation>
    </message>
    <message>
        <source>This document is not a school form.</source>
        <translation>Dieses Dokument ist kein Formular einer Einrichtung.</translation>
    </message>
    <message>
        <source>W&amp;eek</source>
        <extracomment>The formats for which this is asked. The formats for which this is asked. The school forms of a library. Marks a week among what can be chosen.</extracomment>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word-Dateien</translation>
    </message>
    <message>
        <source>Words printed on the form: {count}. All of them are still there.</source>
        <extracomment>Options: the id of the form; the activity (empty: all of them). What a template can name, also where a unit says nothing of it.</extracomment>
        <translation>Gedruckte Wörter des Formulars: {count}. Alle sind noch da.</translation>
    </message>
    <message>
        <source>activity plan</source>
        <translation>Planung eines Angebots</translation>
    </message>
    <message>
        <source>day plan</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>plan of a week</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>theme plan</source>
        <translation>Projektplanung</translation>
    </message>
    <message>
        <source>{name} asks for more than texts: {reason}</source>
        <translation>{name} verlangt mehr als Texte: {reason}</translation>
    </message>
    <message>
        <source>{name} contains macros, which are programs.</source>
        <translation>{name} enthält Makros, also Programme.</translation>
    </message>
    <message>
        <source>{name} contains no label that is known here.</source>
        <extracomment>So many fields of a kind make a form one of that kind.</extracomment>
        <translation>{name} enthält keine bekannte Feldbezeichnung.</translation>
    </message>
    <message>
        <source>{name} has a faulty tag: {reason}</source>
        <translation>{name} enthält einen fehlerhaften Platzhalter: {reason}</translation>
    </message>
    <message>
        <source>{name} matches several school forms: {names}.</source>
        <translation>„{name}“ passt auf mehrere Formulare: {names}.</translation>
    </message>
    <message>
        <source>{name} took too long and was stopped.</source>
        <translation>{name} dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
</context>
<context>
    <name>SchoolFormsDialog</name>
    <message>
        <source>A form is saved once for the whole library and is offered whenever an activity is exported.</source>
        <translation>Ein Formular wird einmal für die ganze Bibliothek hinterlegt und bei jedem Export eines Angebots angeboten.</translation>
    </message>
    <message>
        <source>Add a form …</source>
        <translation>Formular hinzufügen …</translation>
    </message>
    <message>
        <source>Choose the empty Word form of your school once. Its fields are found automatically; from then on every activity can be filled into it.</source>
        <translation>Wählen Sie einmal das leere Word-Formular Ihrer Einrichtung. Seine Felder werden automatisch gefunden; danach lässt sich jedes Angebot darin ausfüllen.</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Hand in plans on the form of your school</source>
        <translation>Planungen auf dem eigenen Formular abgeben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>School forms</source>
        <translation>Formulare der Einrichtung</translation>
    </message>
    <message>
        <source>School forms of this library</source>
        <translation>Formulare in dieser Bibliothek</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>All applicable prerequisites are met.</source>
        <translation>Alle anwendbaren Mindestanforderungen sind erfüllt.</translation>
    </message>
    <message>
        <source>It did not occur.</source>
        <translation>Liegt nicht vor.</translation>
    </message>
    <message>
        <source>It occurred: a pass is excluded.</source>
        <translation>Liegt vor: Bestehen ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Key items not answered yet: {codes}.</source>
        <translation>Noch nicht beantwortete Schlüsselkriterien: {codes}.</translation>
    </message>
    <message>
        <source>Key items with 0 points: {codes}.</source>
        <translation>Schlüsselkriterien mit 0 Punkten: {codes}.</translation>
    </message>
    <message>
        <source>Level {level} × weight {weight} = {points} points.</source>
        <translation>Stufe {level} × Gewicht {weight} = {points} Punkte.</translation>
    </message>
    <message>
        <source>Met: {points} of {maximum} points.</source>
        <translation>Erfüllt: {points} von {maximum} Punkten.</translation>
    </message>
    <message>
        <source>No applicable key item has 0 points.</source>
        <translation>Kein anwendbares Schlüsselkriterium hat 0 Punkte.</translation>
    </message>
    <message>
        <source>No band covers {value}: counts as 0 points.</source>
        <translation>Kein Bereich enthält {value}: zählt 0 Punkte.</translation>
    </message>
    <message>
        <source>No evidence is given: 0 points instead of {points}.</source>
        <translation>Kein Nachweis genannt: 0 statt {points} Punkte.</translation>
    </message>
    <message>
        <source>No veto item occurred.</source>
        <translation>Kein Ausschlusskriterium liegt vor.</translation>
    </message>
    <message>
        <source>Not answered yet: counts as 0 points.</source>
        <translation>Noch nicht beantwortet: zählt 0 Punkte.</translation>
    </message>
    <message>
        <source>Not applicable in a first year: there are no data of the year before.</source>
        <extracomment>What a pass depends on. &quot;group&quot; occurs once for each group of level 1 that has points.</extracomment>
        <translation>Im ersten Jahr nicht anwendbar: Vorjahresdaten fehlen.</translation>
    </message>
    <message>
        <source>Not applicable: neither its points nor its maximum are counted.</source>
        <translation>Nicht anwendbar: weder Punkte noch Höchstpunkte zählen.</translation>
    </message>
    <message>
        <source>Not met: {points} of {maximum} points.</source>
        <translation>Nicht erfüllt: {points} von {maximum} Punkten.</translation>
    </message>
    <message>
        <source>Only yes or no fits here: counts as 0 points.</source>
        <translation>Hier passt nur ja oder nein: zählt 0 Punkte.</translation>
    </message>
    <message>
        <source>Prerequisites not answered yet: {codes}.</source>
        <translation>Noch nicht beantwortete Mindestanforderungen: {codes}.</translation>
    </message>
    <message>
        <source>Prerequisites that are not met: {codes}.</source>
        <translation>Nicht erfüllte Mindestanforderungen: {codes}.</translation>
    </message>
    <message>
        <source>The data behind it are in doubt: counts as 0 points.</source>
        <translation>Die Daten dahinter sind unklar: zählt 0 Punkte.</translation>
    </message>
    <message>
        <source>The prerequisite is met.</source>
        <translation>Die Mindestanforderung ist erfüllt.</translation>
    </message>
    <message>
        <source>The prerequisite is not met.</source>
        <translation>Die Mindestanforderung ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>This is not a number: counts as 0 points.</source>
        <translation>Das ist keine Zahl: zählt 0 Punkte.</translation>
    </message>
    <message>
        <source>Veto items not answered yet: {codes}.</source>
        <translation>Noch nicht beantwortete Ausschlusskriterien: {codes}.</translation>
    </message>
    <message>
        <source>Veto items that occurred: {codes}.</source>
        <translation>Vorliegende Ausschlusskriterien: {codes}.</translation>
    </message>
    <message>
        <source>What was entered cannot be read: counts as 0 points.</source>
        <translation>Der Eintrag lässt sich nicht lesen: zählt 0 Punkte.</translation>
    </message>
    <message>
        <source>{code}: {points} of {maximum} points, {share} %; {least} % needed.</source>
        <translation>{code}: {points} von {maximum} Punkten, {share}&#xa0;%; nötig {least}&#xa0;%.</translation>
    </message>
    <message>
        <source>{count} × {step}, at most {maximum}: {points} points.</source>
        <translation>{count} × {step}, höchstens {maximum}: {points} Punkte.</translation>
    </message>
    <message>
        <source>{maximum} × grade {grade} = {points} points.</source>
        <translation>{maximum} × Faktor {grade} = {points} Punkte.</translation>
    </message>
    <message>
        <source>{maximum} − {count} × {step}, at least 0: {points} points.</source>
        <translation>{maximum} − {count} × {step}, mindestens 0: {points} Punkte.</translation>
    </message>
    <message>
        <source>{points} of {maximum} points were given.</source>
        <translation>{points} von {maximum} Punkten vergeben.</translation>
    </message>
    <message>
        <source>{points} ÷ {maximum} × 100 + {bonus} = {total}; {needed} needed.</source>
        <translation>{points} ÷ {maximum} × 100 + {bonus} = {total}; nötig {needed}.</translation>
    </message>
    <message>
        <source>{there} of {all} parts are there: {points} points.</source>
        <translation>{there} von {all} Teilen liegen vor: {points} Punkte.</translation>
    </message>
    <message>
        <source>{value} does not lie between 0 and {maximum}: counts as 0 points.</source>
        <translation>{value} liegt nicht zwischen 0 und {maximum}: zählt 0 Punkte.</translation>
    </message>
    <message>
        <source>{value} is less than {upper}: {points} points.</source>
        <translation>{value} ist kleiner als {upper}: {points} Punkte.</translation>
    </message>
    <message>
        <source>{value} is not a level from 0 to 3: counts as 0 points.</source>
        <translation>{value} ist keine Stufe von 0 bis 3: zählt 0 Punkte.</translation>
    </message>
    <message>
        <source>{value} is not a number of cases: counts as 0 points.</source>
        <translation>{value} ist keine Anzahl: zählt 0 Punkte.</translation>
    </message>
    <message>
        <source>{value} is not one of {grades}: counts as 0 points.</source>
        <translation>{value} ist keiner der Faktoren {grades}: zählt 0 Punkte.</translation>
    </message>
    <message>
        <source>{value} is {lower} or more and less than {upper}: {points} points.</source>
        <translation>{value} ist mindestens {lower} und kleiner als {upper}: {points} Punkte.</translation>
    </message>
    <message>
        <source>{value} is {lower} or more: {points} points.</source>
        <translation>{value} ist mindestens {lower}: {points} Punkte.</translation>
    </message>
    <message>
        <source>{value}: {points} points.</source>
        <translation>{value}: {points} Punkte.</translation>
    </message>
    <message>
        <source>{whole}.{rest}</source>
        <extracomment>Fields of an indicator that decide over no points. What became of an answer: it counts, nothing was said yet, or what was said does not fit. Levels of the mode &quot;weighted&quot;: 0 to 3. Decimals to which sums and products are settled: binary fractions carry noise far behind them.</extracomment>
        <translation>{whole},{rest}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>As a button, or in the menu of the right mouse button.</source>
        <translation>Als Schaltfläche oder im Menü der rechten Maustaste.</translation>
    </message>
    <message>
        <source>In the menus of: {roles}.</source>
        <extracomment>What is taken from the worth of things, so that commands stand before what has the same words. Behind so many stands what takes something away for good, unless words are written that no other command has: one key below &quot;Delete document&quot; is too near. What is added for what was used last; each that was used before it gets a step less. So many are remembered, and stand first where nothing is written. How the keys of commands begin. Where a command stands that is in no menu of who works here.</extracomment>
        <translation>In den Menüs von: {roles}.</translation>
    </message>
    <message>
        <source>Look in all texts for “{words}”</source>
        <extracomment>Where the keys of what was used last are kept. The key of what leads on where nothing fits. What is found in texts is ranked by the index of the library.</extracomment>
        <translation>In allen Texten nach „{words}“ suchen</translation>
    </message>
    <message>
        <source>Look in the help for “{words}”</source>
        <translation>In der Hilfe nach „{words}“ suchen</translation>
    </message>
    <message>
        <source>Searching the texts …</source>
        <extracomment>How long typing rests before texts are searched (milliseconds). What the search over everything shows: a few places, with the way to all of them. The bar of long work is for what takes longer than a search.</extracomment>
        <translation>Texte werden durchsucht …</translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} Stelle</numerusform>
            <numerusform>{count} Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendAnswerDialog</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>&amp;File name</source>
        <translation>&amp;Dateiname</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translation>Als Datei kopieren</translation>
    </message>
    <message>
        <source>For whom you answer</source>
        <translation>Für wen Sie antworten</translation>
    </message>
    <message>
        <source>If you have one, such as DE</source>
        <translation>Falls vorhanden, etwa DE</translation>
    </message>
    <message>
        <source>Include my name</source>
        <translation>Meinen Namen nennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>The file contains your comments and no text of the document.</source>
        <translation>Die Datei enthält Ihre Kommentare und keinen Text des Dokuments.</translation>
    </message>
    <message>
        <source>The numbers of your comments begin with it.</source>
        <translation>Damit beginnen die Nummern Ihrer Kommentare.</translation>
    </message>
    <message>
        <source>We have no comments</source>
        <translation>Wir haben keine Kommentare</translation>
    </message>
    <message>
        <source>Without this, the answer names only the organisation.</source>
        <translation>Ohne dies nennt die Antwort nur die Organisation.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A key stays out: this version has no command {name}.</source>
        <translation>Eine Taste bleibt weg: Diese Version hat keinen Befehl {name}.</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Anderer Computer</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Back to “{value}”</source>
        <extracomment>Width of the names of lines, and of fields at most (pixels).</extracomment>
        <translation>Zurück zu „{value}“</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Best on a stick or another drive: a broken disk takes both.</source>
        <translation>Am besten auf einem Stick oder anderen Laufwerk: Eine defekte Platte nimmt beide mit.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Check while writing</source>
        <translation>Beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Chinese texts</source>
        <translation>Chinesische Texte</translation>
    </message>
    <message>
        <source>Choose a command in the list.</source>
        <translation>Wählen Sie einen Befehl in der Liste.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Click here and press the keys together.</source>
        <translation>Hier klicken und die Tasten zusammen drücken.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>English and German</source>
        <translation>Englisch und Deutsch</translation>
    </message>
    <message>
        <source>English and German texts</source>
        <translation>Englische und deutsche Texte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Einstellungen exportieren …</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Texts on the page, by the script in which they are written. The window in a language whose script is Chinese, and in the others.</extracomment>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>For another computer or for colleagues. Documents, your own words and folders are not in it.</source>
        <translation>Für einen anderen Computer oder für Kolleginnen und Kollegen. Dokumente, eigene Wörter und Ordner sind nicht darin.</translation>
    </message>
    <message>
        <source>For the language in which the program speaks now.</source>
        <translation>Für die Sprache, in der das Programm jetzt spricht.</translation>
    </message>
    <message>
        <source>If somebody else works here from now on, say so there: what each did stays apart.</source>
        <translation>Arbeitet ab jetzt jemand anderes hier, sagen Sie es dort: Was jeder getan hat, bleibt getrennt.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Einstellungen importieren …</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Diese Einstellungen importieren</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>In keinem Menü</translation>
    </message>
    <message>
        <source>Is it sound?</source>
        <translation>Ist sie unbeschädigt?</translation>
    </message>
    <message>
        <source>It signs versions, comments and forms.</source>
        <translation>Steht unter Fassungen, Kommentaren und Formularen.</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key of “{command}”</source>
        <translation>Taste für „{command}“</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Height of the list of commands at least (pixels). Where an item keeps the id of its command, if it is one. Where it keeps its name in English, by which it is found too.</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>What the actions of the menu View set, by the ends of their ids.</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Languages: {kind}</source>
        <translation>Sprachen: {kind}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Menus and panels</source>
        <translation>Menüs und Bereiche</translation>
    </message>
    <message>
        <source>Menus and panels, Chinese</source>
        <translation>Menüs und Bereiche, Chinesisch</translation>
    </message>
    <message>
        <source>Menus and panels, English and German</source>
        <translation>Menüs und Bereiche, Englisch und Deutsch</translation>
    </message>
    <message>
        <source>Misspelt words are underlined.</source>
        <translation>Falsch geschriebene Wörter sind unterstrichen.</translation>
    </message>
    <message>
        <source>Moving makes a checked copy and goes on in it; the old file stays under another name.</source>
        <translation>Beim Verschieben entsteht eine geprüfte Kopie, in der es weitergeht; die alte Datei bleibt unter anderem Namen.</translation>
    </message>
    <message>
        <source>My profile too: name, organisation, role</source>
        <translation>Auch mein Profil: Name, Organisation, Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>No damage was found.</source>
        <translation>Kein Schaden gefunden.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Not since the program was started.</source>
        <translation>Seit dem Start des Programms noch nicht.</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
    <message>
        <source>Of the last 12 hours, 14 days, 8 weeks and 24 months in which there are backups, the newest each stays.</source>
        <translation>Von den letzten 12 Stunden, 14 Tagen, 8 Wochen und 24 Monaten mit Sicherungen bleibt je die neueste.</translation>
    </message>
    <message>
        <source>Of the page, and of what people wrote in outline, comments, goals and fields beside it. Turning the wheel with Ctrl held changes it too.</source>
        <translation>Der Seite und dessen, was in Gliederung, Kommentaren, Zielen und Feldern daneben geschrieben steht. Das Mausrad bei gedrückter Strg-Taste ändert sie auch.</translation>
    </message>
    <message>
        <source>On the page only: exported and printed documents have the fonts of their own layout.</source>
        <translation>Nur auf der Seite: Exportierte und gedruckte Dokumente haben die Schriften ihres Layouts.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Andere Bibliotheken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Reads everything in the library; nothing is changed.</source>
        <translation>Liest alles in der Bibliothek; geändert wird nichts.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Tasten speichern</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>The sections in the order in which they stand. Width of the list of sections, and of a section at most (pixels).</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shown in {family}, for none of the fitting fonts is installed. The best one is {wanted}.</source>
        <translation>Gezeigt in {family}, denn keine der passenden Schriften ist installiert. Die beste ist {wanted}.</translation>
    </message>
    <message>
        <source>Some settings of the program could not be read; the usual ones apply instead. No document is touched. The old file is now {name}.</source>
        <translation>Die Einstellungen des Programms waren nicht ganz lesbar; stattdessen gelten die üblichen. Kein Dokument ist betroffen. Die alte Datei bleibt als {name}.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>Der Befehl hat diese Taste schon.</translation>
    </message>
    <message>
        <source>The language of the menus; documents stay as they are.</source>
        <translation>Die Sprache der Menüs; Dokumente bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The languages side by side when a document is opened. What you choose in a document is remembered here too.</source>
        <translation>Was nebeneinander steht, wenn ein Dokument geöffnet wird. Was Sie im Dokument wählen, steht auch hier.</translation>
    </message>
    <message>
        <source>The menus show what it needs. Everything else is still found by the search at the top.</source>
        <translation>Die Menüs zeigen, was sie braucht. Alles andere finden Sie weiterhin mit der Suche oben.</translation>
    </message>
    <message>
        <source>The numbers of your comments begin with it, as in DE-012.</source>
        <translation>Die Nummern Ihrer Kommentare beginnen damit, wie in DE-012.</translation>
    </message>
    <message>
        <source>The person who signs</source>
        <translation>Wer zeichnet</translation>
    </message>
    <message>
        <source>The program closes this library and starts again with the other one.</source>
        <translation>Das Programm schließt diese Bibliothek und startet mit der anderen neu.</translation>
    </message>
    <message>
        <source>The settings of “{name}” hold now.</source>
        <translation>Die Einstellungen aus „{name}“ gelten jetzt.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme units</source>
        <translation>Themenprojekte</translation>
    </message>
    <message>
        <source>They follow the scale of the screen in the settings of the system.</source>
        <translation>Sie folgen der Skalierung des Bildschirms in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>This key belongs to writing on the page and stays so.</source>
        <translation>Diese Taste gehört zum Schreiben auf der Seite und bleibt so.</translation>
    </message>
    <message>
        <source>This key holds there only, and stays so.</source>
        <translation>Diese Taste gilt nur dort und bleibt so.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Diese Taste ist frei.</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Diese Bibliothek</translation>
    </message>
    <message>
        <source>This library is only read, so no backups are made.</source>
        <translation>Diese Bibliothek wird nur gelesen, also nicht gesichert.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste nehmen</translation>
    </message>
    <message>
        <source>Usual ({family})</source>
        <extracomment>What is written by which fonts are told apart: letters, marks and numbers. Size of samples (points). Fonts that Word files name, as GB/T 1.1-2020 and forms of schools want them, by both names. Fonts of families for all of East Asia that draw characters as another region writes them.</extracomment>
        <translation>Üblich ({family})</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>Usual: {keys}</source>
        <translation>Üblich: {keys}</translation>
    </message>
    <message>
        <source>What would change is shown before anything does.</source>
        <translation>Was sich ändern würde, wird vorher gezeigt.</translation>
    </message>
    <message>
        <source>With all versions, comments, pictures, settings and dictionaries.</source>
        <translation>Mit allen Fassungen, Kommentaren, Bildern, Einstellungen und Wörterbüchern.</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word-Dateien</translation>
    </message>
    <message>
        <source>Word files only name their fonts. Where one is missing, the computer that opens the file shows another one.</source>
        <translation>Word-Dateien nennen ihre Schriften nur. Fehlt eine, zeigt der Computer, der die Datei öffnet, eine andere.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>Nebensache</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>colours, dark, night, contrast</source>
        <translation>Design, dunkel, Nachtmodus, Kontrast</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>drive, stick, USB, move, place</source>
        <translation>Laufwerk, Stick, USB, verschieben, Ort</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>share, copy, other computer, colleagues, JSON</source>
        <translation>weitergeben, kopieren, anderer Computer, Kollegen, JSON</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>Vorlage geändert</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the person of the file</source>
        <translation>die Person aus der Datei</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>verify, damage, repair</source>
        <translation>überprüfen, Schaden, reparieren</translation>
    </message>
    <message>
        <source>zoom, larger, smaller, letters</source>
        <translation>Zoom, größer, kleiner, Buchstaben</translation>
    </message>
    <message numerus="yes">
        <source>{count} backups, {size} MB</source>
        <translation>
            <numerusform>{count} Sicherung, {size} MB</numerusform>
            <numerusform>{count} Sicherungen, {size} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents, {size} MB</source>
        <translation>
            <numerusform>{count} Dokument, {size} MB</numerusform>
            <numerusform>{count} Dokumente, {size} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things are damaged. Delete no backup; restore one, or rescue the documents (Help menu).</source>
        <translation>
            <numerusform>{count} Stelle ist beschädigt. Löschen Sie keine Sicherung; stellen Sie eine wieder her, oder retten Sie die Dokumente (Menü Hilfe).</numerusform>
            <numerusform>{count} Stellen sind beschädigt. Löschen Sie keine Sicherung; stellen Sie eine wieder her, oder retten Sie die Dokumente (Menü Hilfe).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words in this library</source>
        <translation>
            <numerusform>{count} Wort in dieser Bibliothek</numerusform>
            <numerusform>{count} Wörter in dieser Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>{family} (not on this computer)</source>
        <translation>{family} (fehlt auf diesem Computer)</translation>
    </message>
    <message>
        <source>{family} is not on this computer; another font is shown.</source>
        <translation>{family} fehlt auf diesem Computer; gezeigt wird eine andere Schrift.</translation>
    </message>
    <message>
        <source>{family}: not on this computer</source>
        <translation>{family}: nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>{family}: on this computer</source>
        <translation>{family}: auf diesem Computer</translation>
    </message>
    <message>
        <source>{key} for “{command}” stays out: the key cannot be chosen here.</source>
        <translation>{key} für „{command}“ bleibt weg: Die Taste lässt sich hier nicht wählen.</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{points} points, screen at {scale}</source>
        <translation>{points} Punkt, Bildschirm bei {scale}</translation>
    </message>
    <message>
        <source>{wanted} is not on this computer; {family} is shown instead.</source>
        <translation>{wanted} fehlt auf diesem Computer; gezeigt wird {family}.</translation>
    </message>
    <message>
        <source>“{command}” has this key now. If you use it here, it is taken away.</source>
        <translation>„{command}“ hat diese Taste. Nehmen Sie sie hier, verliert er sie.</translation>
    </message>
    <message>
        <source>“{name}” would change nothing: all of it holds already.</source>
        <translation>„{name}“ würde nichts ändern: Alles gilt schon so.</translation>
    </message>
    <message>
        <source>“{name}” would change this:</source>
        <translation>„{name}“ würde dies ändern:</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Choose one that was exported on the page of settings.</source>
        <translation>Wählen Sie eine, die in den Einstellungen exportiert wurde.</translation>
    </message>
    <message>
        <source>Export the settings again on the computer from which they come.</source>
        <translation>Exportieren Sie die Einstellungen auf dem Computer, von dem sie kommen, noch einmal.</translation>
    </message>
    <message>
        <source>No setting was changed.</source>
        <translation>Keine Einstellung wurde geändert.</translation>
    </message>
    <message>
        <source>Something in “{name}” is no value that a setting can have: {place}.</source>
        <translation>In „{name}“ steht ein Wert, den eine Einstellung nicht haben kann: {place}.</translation>
    </message>
    <message>
        <source>Update the program, or set it on the page of settings.</source>
        <translation>Aktualisieren Sie das Programm, oder stellen Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>What tells the file from other JSON, and how much it can hold. More than this is no file of settings (bytes). Bounds of texts, so that nothing absurd comes to stand in a menu or a comment.</extracomment>
        <translation>„{name}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{name}” comes from a newer version of the program.</source>
        <translation>„{name}“ stammt aus einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>“{name}” is no file of settings.</source>
        <translation>„{name}“ ist keine Datei mit Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Choose an empty form as it was sent out.</source>
        <translation>Wählen Sie ein leeres Formular, wie es verschickt wurde.</translation>
    </message>
    <message>
        <source>In {name} the column “{column}” is missing; there are: {titles}.</source>
        <translation>In {name} fehlt die Spalte „{column}“; vorhanden sind: {titles}.</translation>
    </message>
    <message>
        <source>Needed are a column for the clause and one for the comment, with their titles in the first row or in the page header.</source>
        <translation>Nötig sind eine Spalte für den Abschnitt und eine für den Kommentar, mit Titeln in der ersten Zeile oder in der Kopfzeile.</translation>
    </message>
    <message>
        <source>No table in {name} has the columns of a form for comments.</source>
        <extracomment>Where properties of cells, rows and marks stand. Ids of paragraphs and rows, which may not stand twice in a file.</extracomment>
        <translation>Keine Tabelle in {name} hat die Spalten eines Kommentarformulars.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <extracomment>The columns that forms have. `number` is DE-014 (in the ISO form together with the member body), `serial` counts the rows, `observation` is what was decided and why, `original` the words meant, `speaker` an organisation together with the expert who speaks for it. What stands around the rows. The columns of the ISO template in their order. The columns of the log in their order. What stands behind the title of the document in the heading of a log. Colours of decisions, as ISO committees shade their observations.</extracomment>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row {row} continues the one above and was joined to it.</source>
        <extracomment>Fields that hold for several rows when their cells are merged downwards. Fields that say something about a place and never name one. Cells beside each other that may be one: all that stands in them is said in the first field.</extracomment>
        <translation>Zeile {row} setzt die vorige fort und wurde mit ihr verbunden.</translation>
    </message>
    <message>
        <source>Row {row} has merged cells and was left out: “{text}”.</source>
        <translation>Zeile {row} hat verbundene Zellen und wurde ausgelassen: „{text}“.</translation>
    </message>
    <message>
        <source>Row {row} has text beyond the last column; that was left out.</source>
        <translation>In Zeile {row} steht Text hinter der letzten Spalte; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>Row {row} says where, but not what; it was left out.</source>
        <translation>Zeile {row} nennt eine Stelle, aber keinen Kommentar; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The column “{title}” is not known and was left out.</source>
        <translation>Die Spalte „{title}“ ist unbekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There is no column for the clause, so places may be missing.</source>
        <translation>Die Spalte für den Abschnitt fehlt, daher können Stellen unbekannt bleiben.</translation>
    </message>
    <message>
        <source>Write the titles of the columns as in the form, and try again.</source>
        <translation>Benennen Sie die Spalten wie im Formular, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>{name} contains no table, so no comments can be read from it.</source>
        <translation>{name} enthält keine Tabelle, also lassen sich keine Kommentare lesen.</translation>
    </message>
    <message>
        <source>{place}: this is a formula or an error; only what is typed is imported.</source>
        <translation>{place}: Dort steht eine Formel oder ein Fehler; importiert wird nur, was eingetippt ist.</translation>
    </message>
    <message>
        <source>{sheet}!{cell}</source>
        <translation>{sheet}!{cell}</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Add a kindergarten</source>
        <translation>Kita hinzufügen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Gebäudefläche</translation>
    </message>
    <message>
        <source>Floor area (m²)</source>
        <translation>Gebäudefläche (m²)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only what describes the kindergarten; nothing about single children.</source>
        <translation>Nur was die Kita beschreibt, nichts über einzelne Kinder.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add “{word}” to my dictionary</source>
        <translation>„{word}“ ins eigene Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Dictionaries …</source>
        <translation>Wörterbücher …</translation>
    </message>
    <message>
        <source>No misspelt word was found.</source>
        <translation>Kein falsch geschriebenes Wort gefunden.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Stop checking spelling</source>
        <translation>Rechtschreibung nicht mehr prüfen</translation>
    </message>
    <message>
        <source>There is no dictionary for this language yet.</source>
        <translation>Für diese Sprache gibt es noch kein Wörterbuch.</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>&amp;Next stage</source>
        <translation>&amp;Nächste Entwurfsstufe</translation>
    </message>
    <message>
        <source>&amp;Reason for going on with errors</source>
        <translation>&amp;Begründung, trotz Fehlern weiterzugehen</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>Entwurfsstufe ändern</translation>
    </message>
    <message>
        <source>Show the first place</source>
        <translation>Erste Stelle zeigen</translation>
    </message>
    <message>
        <source>The text is saved as a version of this stage, and the day becomes the date of the draft. Undo brings the stage back.</source>
        <translation>Der Text wird als Fassung dieser Entwurfsstufe gespeichert, der Tag wird zum Datum des Entwurfs. Rückgängig stellt die Entwurfsstufe wieder her.</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Change the stage</source>
        <translation>Entwurfsstufe ändern</translation>
    </message>
    <message>
        <source>Change the stage anyway</source>
        <translation>Entwurfsstufe trotzdem ändern</translation>
    </message>
    <message>
        <source>Chinese texts whose source has changed: {count}</source>
        <translation>Chinesische Texte, deren Ausgangstext sich geändert hat: {count}</translation>
    </message>
    <message>
        <source>Comments without a decision: {count}</source>
        <translation>Kommentare ohne Entscheidung: {count}</translation>
    </message>
    <message>
        <source>Comments without a place in the text, not settled: {count}</source>
        <translation>Nicht erledigte Kommentare ohne Stelle im Text: {count}</translation>
    </message>
    <message>
        <source>Decisions without a reason: {count}</source>
        <translation>Entscheidungen ohne Begründung: {count}</translation>
    </message>
    <message>
        <source>English texts whose source has changed: {count}</source>
        <translation>Englische Texte, deren Ausgangstext sich geändert hat: {count}</translation>
    </message>
    <message>
        <source>Error ({place}): {sentence}</source>
        <translation>Fehler ({place}): {sentence}</translation>
    </message>
    <message>
        <source>Errors that block this stage: {count}.</source>
        <extracomment>What others decided, or was decided before: they let it through their own door.</extracomment>
        <translation>Fehler, die dieser Entwurfsstufe entgegenstehen: {count}.</translation>
    </message>
    <message>
        <source>Everything is decided and translated.</source>
        <translation>Alles ist entschieden und übersetzt.</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>Tragen Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Fix the errors, or waive each one with a reason.</source>
        <translation>Beheben Sie die Fehler, oder machen Sie einzeln mit Begründung eine Ausnahme.</translation>
    </message>
    <message>
        <source>Fix them, waive each one with a reason, or pass them with a reason.</source>
        <translation>Beheben Sie sie, machen Sie einzeln mit Begründung eine Ausnahme, oder gehen Sie mit Begründung weiter.</translation>
    </message>
    <message>
        <source>For a standard of this level errors cannot be passed into this stage.</source>
        <translation>Ein Standard dieser Ebene kommt nicht mit Fehlern in diese Entwurfsstufe.</translation>
    </message>
    <message>
        <source>German texts whose source has changed: {count}</source>
        <translation>Deutsche Texte, deren Ausgangstext sich geändert hat: {count}</translation>
    </message>
    <message>
        <source>Not carried in “{name}”: {agreed} of {voters} agreed, {needed} needed.</source>
        <translation>In „{name}“ nicht angenommen: {agreed} von {voters} stimmen zu, nötig sind {needed}.</translation>
    </message>
    <message>
        <source>Now: {stage}</source>
        <extracomment>What stands against a stage, and why errors among it may not be passed, if they may not. Greatest height of the list of what is missing, and what a line of it takes (pixels).</extracomment>
        <translation>Jetzt: {stage}</translation>
    </message>
    <message>
        <source>Only a standard has stages.</source>
        <translation>Nur ein Standard hat Entwurfsstufen.</translation>
    </message>
    <message>
        <source>Open a standard.</source>
        <translation>Öffnen Sie einen Standard.</translation>
    </message>
    <message>
        <source>Places to decide after a merge: {count}</source>
        <translation>Nach dem Zusammenführen zu entscheidende Stellen: {count}</translation>
    </message>
    <message>
        <source>Promised changes that are not in the text: {count}</source>
        <translation>Zugesagte Änderungen, die noch nicht im Text stehen: {count}</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>Entwurfsstufe: {name}</translation>
    </message>
    <message>
        <source>Texts not translated into Chinese: {count}</source>
        <translation>Nicht ins Chinesische übersetzt: {count}</translation>
    </message>
    <message>
        <source>Texts not translated into English: {count}</source>
        <translation>Nicht ins Englische übersetzt: {count}</translation>
    </message>
    <message>
        <source>Texts not translated into German: {count}</source>
        <translation>Nicht ins Deutsche übersetzt: {count}</translation>
    </message>
    <message>
        <source>The review round “{name}” ends today.</source>
        <translation>Die Prüfrunde „{name}“ endet heute.</translation>
    </message>
    <message>
        <source>The review round “{name}” is still running; days left: {days}</source>
        <extracomment>The stages in their order, with the ISO stage beside which each stands.</extracomment>
        <translation>Die Prüfrunde „{name}“ läuft noch, verbleibende Tage: {days}</translation>
    </message>
    <message>
        <source>The stage stays as it was.</source>
        <translation>Die Entwurfsstufe bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>To pass errors, enter your name first.</source>
        <translation>Wer mit Fehlern weitergeht, nennt seinen Namen.</translation>
    </message>
    <message>
        <source>Two people changed some places differently, and nobody has decided yet.</source>
        <translation>Einige Stellen haben zwei Personen verschieden geändert, und noch hat niemand entschieden.</translation>
    </message>
    <message>
        <source>Use “Decisions waiting”, then change the stage again.</source>
        <translation>Nutzen Sie „Offene Entscheidungen“, dann ändern Sie die Entwurfsstufe noch einmal.</translation>
    </message>
    <message>
        <source>Warnings of the checks: {count}</source>
        <translation>Warnungen der Prüfung: {count}</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>{stage} (ISO stage {number})</source>
        <translation>{stage} (ISO-Stufe {number})</translation>
    </message>
    <message>
        <source>“{name}” ran for only a few days ({days}), and no reason is recorded.</source>
        <translation>„{name}“ lief nur kurz (Tage: {days}); ein Grund ist nicht festgehalten.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Install the program again; in a copy of the source, start it with: python3 dev.py run</source>
        <translation>Installieren Sie das Programm neu; in einer Kopie des Quelltextes starten Sie es mit: python3 dev.py run</translation>
    </message>
    <message>
        <source>Many school computers erase this drive each time they start. If this is one of them, choose another drive.</source>
        <extracomment>Many computers in Chinese schools put back the drive of Windows at each start.</extracomment>
        <translation>Viele Computer in Schulen vergessen bei jedem Start, was auf dieses Laufwerk geschrieben wurde. Ist das hier so, wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>The library is in {place}. No data leaves this computer.</source>
        <translation>Die Bibliothek liegt in {place}. Keine Daten verlassen diesen Computer.</translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>Die Option {option} braucht einen Wert.</translation>
    </message>
    <message>
        <source>The translations of the window are missing, so it speaks English.</source>
        <translation>Die Übersetzungen des Fensters fehlen, deshalb spricht es Englisch.</translation>
    </message>
    <message>
        <source>The window needs Windows 10, version 1809, or later.</source>
        <extracomment>The two doors. Each is loaded only when somebody goes through it: the command line works without Qt, and the window without the tools of the command line. The build of Windows 10, version 1809, which Qt 6.9 wants. Exit code where the window cannot open, as in `shell/start.py`. After so many new objects a verb looks for garbage. Options of the window that are followed by a value.</extracomment>
        <translation>Das Fenster braucht Windows 10, Version 1809, oder neuer.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <extracomment>Under this name the taskbar keeps our windows together, with our icon; without it they are those of Python. Any process may come to the front next (ASFW_ANY of winuser.h).</extracomment>
        <translation>Es gibt keine Option {option}.</translation>
    </message>
    <message>
        <source>There is no screen here, so no window can open.</source>
        <extracomment>What fills the window, and what is loaded with it. Lets Python look for garbage among what is old in rests alone. Whoever asks Qt for one of these names waits until Python has made them all. The window at the first start, and what its frame takes of the screen beside it, in pixels. Exit code where the window cannot open.</extracomment>
        <translation>Hier gibt es keinen Bildschirm, also kann kein Fenster aufgehen.</translation>
    </message>
    <message>
        <source>Update Windows, or use the program on another computer.</source>
        <translation>Aktualisieren Sie Windows, oder benutzen Sie das Programm auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Use --help to see what there is.</source>
        <translation>Mit --help sehen Sie, was es gibt.</translation>
    </message>
    <message>
        <source>Use --help to see what works without one.</source>
        <translation>Mit --help sehen Sie, was ohne Fenster geht.</translation>
    </message>
    <message>
        <source>{name} – read-only – Curriculum Studio</source>
        <translation>{name} – nur zum Lesen – Curriculum Studio</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A copy of the samples to try everything out; your own documents stay beside them</source>
        <translation>Eine Kopie der Beispiele zum Ausprobieren; Ihre eigenen Dokumente stehen daneben</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Continue with the library of another computer or another drive</source>
        <translation>Mit der Bibliothek eines anderen Computers oder Laufwerks weitermachen</translation>
    </message>
    <message>
        <source>From another computer …</source>
        <translation>Anderer Computer …</translation>
    </message>
    <message>
        <source>I coordinate: review rounds, meetings, pilots</source>
        <translation>Ich koordiniere: Prüfrunden, Besprechungen, Pilotprogramm</translation>
    </message>
    <message>
        <source>I lead a kindergarten: deliberations, goals, papers of the term</source>
        <translation>Ich leite eine Kita: Reflexion im Team, Ziele, Unterlagen</translation>
    </message>
    <message>
        <source>I review: read, compare, comment</source>
        <translation>Ich begutachte: lesen, vergleichen, kommentieren</translation>
    </message>
    <message>
        <source>I teach: theme units, activities, week plans</source>
        <translation>Ich arbeite in der Kita: Projekte, Angebote, Wochenpläne</translation>
    </message>
    <message>
        <source>I write standards: clauses, indicators, translations</source>
        <translation>Ich schreibe Standards: Abschnitte, Kriterien, Übersetzungen</translation>
    </message>
    <message>
        <source>Keep the library in another folder, such as one on another drive</source>
        <translation>Die Bibliothek in einem anderen Ordner aufbewahren, etwa auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>Kindergarten or organisation</source>
        <translation>Kindergarten oder Organisation</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Open an existing library …</source>
        <translation>Vorhandene Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispiele öffnen</translation>
    </message>
    <message>
        <source>Opens a theme unit in one language</source>
        <translation>Öffnet ein Themenprojekt in einer Sprache</translation>
    </message>
    <message>
        <source>Opens the standard for reading</source>
        <translation>Öffnet den Standard zum Lesen</translation>
    </message>
    <message>
        <source>Opens the standard with its review rounds</source>
        <translation>Öffnet den Standard mit seinen Prüfrunden</translation>
    </message>
    <message>
        <source>Opens the standard, Chinese next to English</source>
        <translation>Öffnet den Standard, Chinesisch neben Englisch</translation>
    </message>
    <message>
        <source>Start with an empty library</source>
        <translation>Mit leerer Bibliothek beginnen</translation>
    </message>
    <message>
        <source>Use a library that was packed on another computer</source>
        <translation>Eine Bibliothek verwenden, die auf einem anderen Computer gepackt wurde</translation>
    </message>
    <message>
        <source>Welcome to Curriculum Studio</source>
        <translation>Willkommen bei Curriculum Studio</translation>
    </message>
    <message>
        <source>What do you do most? (To change it later: Settings)</source>
        <translation>Was tun Sie am häufigsten? (Später zu ändern unter „Einstellungen“)</translation>
    </message>
    <message>
        <source>Who are you? (optional)</source>
        <translation>Wer sind Sie? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Write standards for schools and theme units for kindergartens in Chinese, English and German, side by side. Everything stays on this computer.</source>
        <translation>Standards für Schulen und Themenprojekte für Kitas schreiben, Chinesisch, Englisch und Deutsch nebeneinander. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>DE {count} words</source>
        <translation>
            <numerusform>DE {count} Wort</numerusform>
            <numerusform>DE {count} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EN {count} words</source>
        <translation>
            <numerusform>EN {count} Wort</numerusform>
            <numerusform>EN {count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Size of the texts; a click shows them in their usual size</source>
        <translation>Größe der Texte; ein Klick zeigt sie in der üblichen Größe</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>Counting waits until writing rests so long (milliseconds). Seconds that a slice of counting a document for the first time may take.</extracomment>
        <translation>
            <numerusform>ZH {count} Zeichen</numerusform>
            <numerusform>ZH {count} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>… not saved yet</source>
        <translation>… noch nicht gespeichert</translation>
    </message>
    <message>
        <source>✓ Everything is saved</source>
        <translation>✓ Alles gespeichert</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Gespeichert {time}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add the school form “{title}”</source>
        <translation>Formular „{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add to the theme web</source>
        <translation>Zum Themennetz hinzufügen</translation>
    </message>
    <message>
        <source>Add “{name}” to the register</source>
        <translation>„{name}“ ins Verzeichnis aufnehmen</translation>
    </message>
    <message>
        <source>Align drafts of “{title}” side by side</source>
        <translation>Sprachfassungen von „{title}“ nebeneinanderlegen</translation>
    </message>
    <message>
        <source>Arrange the theme web</source>
        <translation>Themennetz ordnen</translation>
    </message>
    <message>
        <source>Begin a deliberation</source>
        <translation>Reflexion im Team beginnen</translation>
    </message>
    <message>
        <source>Begin a record of “{title}”</source>
        <translation>Erprobungsbogen zu „{title}“ beginnen</translation>
    </message>
    <message>
        <source>Begin an indicator system</source>
        <translation>Kriterienkatalog beginnen</translation>
    </message>
    <message>
        <source>Begin the observation “{title}”</source>
        <translation>Beobachtung „{title}“ beginnen</translation>
    </message>
    <message>
        <source>Begin the register of pilots</source>
        <translation>Pilotverzeichnis beginnen</translation>
    </message>
    <message>
        <source>Bring in records of try-outs</source>
        <translation>Erprobungsbögen importieren</translation>
    </message>
    <message>
        <source>Bring in the changes of {name}</source>
        <translation>Änderungen aus {name} importieren</translation>
    </message>
    <message>
        <source>Change a deliberation</source>
        <translation>Reflexion im Team ändern</translation>
    </message>
    <message>
        <source>Change a kindergarten</source>
        <translation>Kita ändern</translation>
    </message>
    <message>
        <source>Change cover and foreword</source>
        <translation>Titelblatt und Vorwort ändern</translation>
    </message>
    <message>
        <source>Change the bands</source>
        <translation>Stufen ändern</translation>
    </message>
    <message>
        <source>Change the leading language</source>
        <translation>Ausgangssprache ändern</translation>
    </message>
    <message>
        <source>Change the parts</source>
        <translation>Teile ändern</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>{field} ändern</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Copy in the week plan</source>
        <translation>Im Wochenplan kopieren</translation>
    </message>
    <message>
        <source>Correct the school form “{title}”</source>
        <translation>Formular „{title}“ berichtigen</translation>
    </message>
    <message>
        <source>Count the observations of a try-out</source>
        <translation>Beobachtungen einer Erprobung zählen</translation>
    </message>
    <message>
        <source>Create “{title}”</source>
        <extracomment>Setting of the library; never renamed, since libraries carry it. Days off in China of a year, as the State Council gave notice of them.</extracomment>
        <translation>„{title}“ anlegen</translation>
    </message>
    <message>
        <source>Crop a photo</source>
        <translation>Foto zuschneiden</translation>
    </message>
    <message>
        <source>Decide in a deliberation</source>
        <translation>In der Reflexion im Team entscheiden</translation>
    </message>
    <message>
        <source>Decide what both sides changed</source>
        <translation>Entscheiden, was beide Seiten geändert haben</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>„{title}“ löschen</translation>
    </message>
    <message>
        <source>Deleted in the group</source>
        <translation>In der Gruppe gelöscht</translation>
    </message>
    <message>
        <source>Duplicate “{title}”</source>
        <translation>„{title}“ duplizieren</translation>
    </message>
    <message>
        <source>Erase a picture for good</source>
        <extracomment>What a node says has to be somewhere.</extracomment>
        <translation>Ein Bild endgültig löschen</translation>
    </message>
    <message>
        <source>Erase a text for good</source>
        <translation>Einen Text endgültig löschen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>First day of the unit</source>
        <translation>Erster Tag des Projekts</translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <extracomment>How high the list is when it is shown for the first time (pixels). The finding to which somebody went last.</extracomment>
        <translation>Prüfhinweis berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} findings</source>
        <translation>
            <numerusform>{count} Prüfhinweis berichtigen</numerusform>
            <numerusform>{count} Prüfhinweise berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a task to a pilot</source>
        <translation>Aufgabe an eine Pilotkita geben</translation>
    </message>
    <message>
        <source>Hand over what waits to {name}</source>
        <translation>Wartendes an {name} übergeben</translation>
    </message>
    <message>
        <source>Insert a group</source>
        <translation>Gruppe einfügen</translation>
    </message>
    <message>
        <source>Insert a paragraph of {name}</source>
        <translation>Absatz aus {name} einfügen</translation>
    </message>
    <message>
        <source>Insert an indicator</source>
        <translation>Kriterium einfügen</translation>
    </message>
    <message>
        <source>Insert photos</source>
        <translation>Fotos einfügen</translation>
    </message>
    <message>
        <source>Insert the list of changes</source>
        <translation>Änderungsliste einfügen</translation>
    </message>
    <message>
        <source>Leave a place as it was</source>
        <translation>Eine Stelle auf ihren früheren Stand bringen</translation>
    </message>
    <message>
        <source>Link a goal</source>
        <extracomment>Width of the mark beside what would be linked (pixels).</extracomment>
        <translation>Zielbezug setzen</translation>
    </message>
    <message>
        <source>Link a thought to an activity</source>
        <translation>Ideen einem Angebot zuordnen</translation>
    </message>
    <message>
        <source>Make a new version “{title}”</source>
        <translation>Neue Fassung „{title}“ anlegen</translation>
    </message>
    <message>
        <source>Merge “{title}” with the received one</source>
        <extracomment>Which side counts at once where somebody would have to decide. A place that changed: the node, what of it, and in which language or field.</extracomment>
        <translation>„{title}“ mit dem empfangenen Stand zusammenführen</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>Eine Stelle verschieben</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Move in the theme web</source>
        <translation>Im Themennetz verschieben</translation>
    </message>
    <message>
        <source>Move in the week plan</source>
        <translation>Im Wochenplan verschieben</translation>
    </message>
    <message>
        <source>Move {count} parts</source>
        <translation>{count} Teile verschieben</translation>
    </message>
    <message>
        <source>Move “{title}”</source>
        <translation>„{title}“ verschieben</translation>
    </message>
    <message>
        <source>New term “{name}”</source>
        <translation>Neuer Begriff „{name}“</translation>
    </message>
    <message>
        <source>Note what was done</source>
        <translation>Festhalten, was stattfand</translation>
    </message>
    <message>
        <source>Number the codes anew</source>
        <translation>Neu nummerieren</translation>
    </message>
    <message>
        <source>Over several days</source>
        <translation>Über mehrere Tage</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Plan “{title}”</source>
        <extracomment>Today is so much wider than other days (per cent). So many rows are offered in a week in which nothing is planned yet.</extracomment>
        <translation>„{title}“ einplanen</translation>
    </message>
    <message>
        <source>Put “{title}” into the collection</source>
        <translation>„{title}“ in die Sammlung legen</translation>
    </message>
    <message>
        <source>Remove a linked goal</source>
        <translation>Zielbezug entfernen</translation>
    </message>
    <message>
        <source>Remove from the theme web</source>
        <translation>Aus dem Themennetz nehmen</translation>
    </message>
    <message>
        <source>Remove from the week plan</source>
        <translation>Aus dem Wochenplan nehmen</translation>
    </message>
    <message>
        <source>Remove the school form “{title}”</source>
        <translation>Formular „{title}“ entfernen</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>In „{title}“ umbenennen</translation>
    </message>
    <message>
        <source>Renumber goals</source>
        <translation>Ziele neu nummerieren</translation>
    </message>
    <message>
        <source>Repeat the week before</source>
        <translation>Vorwoche wiederholen</translation>
    </message>
    <message>
        <source>Replace “{words}” by “{new}” ({count})</source>
        <translation>„{words}“ durch „{new}“ ersetzen ({count})</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <extracomment>What the title of a copy ends with.</extracomment>
        <translation>„{name}“ wiederherstellen</translation>
    </message>
    <message>
        <source>Restored from the group</source>
        <translation>Aus der Gruppe wiederhergestellt</translation>
    </message>
    <message>
        <source>Reuse “{title}”</source>
        <translation>„{title}“ wiederverwenden</translation>
    </message>
    <message>
        <source>Sort rows</source>
        <translation>Zeilen sortieren</translation>
    </message>
    <message>
        <source>Take a waiver back</source>
        <translation>Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>Units for parallel classes</source>
        <translation>Projekte für Parallelgruppen</translation>
    </message>
    <message>
        <source>Update “{title}” from the group</source>
        <translation>„{title}“ aus der Gruppe aktualisieren</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Übliche Zeit</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>Ausnahme für einen Prüfhinweis</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Einen Text schreiben</translation>
    </message>
    <message>
        <source>Write emission factors</source>
        <translation>Emissionsfaktoren ändern</translation>
    </message>
    <message>
        <source>Write in the grid</source>
        <translation>In die Tabelle schreiben</translation>
    </message>
    <message>
        <source>Write sums into groups</source>
        <translation>Summen in die Gruppen schreiben</translation>
    </message>
    <message>
        <source>Write the record of a try-out</source>
        <translation>Erprobungsbogen ausfüllen</translation>
    </message>
</context>
<context>
    <name>StsExport</name>
    <message>
        <source>Choose one language; terms come along in all of them.</source>
        <translation>Wählen Sie eine Sprache; Begriffe kommen in allen Sprachen mit.</translation>
    </message>
    <message>
        <source>NISO STS XML holds a standard in one language.</source>
        <extracomment>T/ABC 1—2026, DB32/T 4321—2026, GB/T 1.1-2020: originator, number, year. Types of sections that are called otherwise than the elements of a standard. So many blocks are written between two reports of progress. Name of cross references whose target is not in the file, until they are made plain text.</extracomment>
        <translation>NISO-STS-XML enthält einen Standard in einer Sprache.</translation>
    </message>
    <message>
        <source>Writing NISO STS XML</source>
        <translation>NISO-STS-XML wird geschrieben</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close {title}</source>
        <translation>„{title}“ schließen</translation>
    </message>
</context>
<context>
    <name>TakeComments</name>
    <message>
        <source>All rows</source>
        <extracomment>What the list can be narrowed to.</extracomment>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhandene</translation>
    </message>
    <message>
        <source>Choose the round that it answers.</source>
        <translation>Wählen Sie die Runde, zu der es gehört.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Enter above who sent it, so that the answer can be recorded.</source>
        <translation>Tragen Sie oben ein, wer es geschickt hat, damit die Antwort vermerkt werden kann.</translation>
    </message>
    <message>
        <source>Files that follow: {count}</source>
        <translation>Weitere Dateien: {count}</translation>
    </message>
    <message>
        <source>Import comments</source>
        <extracomment>What can hold comments.</extracomment>
        <translation>Kommentare importieren</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>{count} importieren</translation>
    </message>
    <message>
        <source>New and corrected</source>
        <translation>Neue und berichtigte</translation>
    </message>
    <message>
        <source>No round</source>
        <translation>Keine Runde</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Noted: {name} has no comments.</source>
        <translation>Vermerkt: {name} hat keine Kommentare.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Hierher setzen</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Antwort vermerken</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <extracomment>Reads a file for a sender and the id of a round: empty for none, None for the most likely one. Lines of what is said of a file that are seen at once. Pixels between the words of a column and the next one. Whether the files that follow shall not be shown.</extracomment>
        <translation>Diese Datei auslassen</translation>
    </message>
    <message>
        <source>Skip this file and those that follow</source>
        <translation>Diese und die folgenden Dateien nicht importieren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The form says: no comments.</source>
        <translation>Im Formular steht: keine Kommentare.</translation>
    </message>
    <message>
        <source>Without a certain place</source>
        <translation>Ohne sichere Stelle</translation>
    </message>
    <message>
        <source>Word drafts, forms and logs</source>
        <translation>Word-Entwürfe, Formulare und Listen</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>decided differently here</source>
        <translation>hier anders entschieden</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The columns: taken or not with the number, where, what, and what is known of it.</extracomment>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments were imported from {name}.</source>
        <translation>
            <numerusform>{count} Kommentar aus {name} wurde importiert.</numerusform>
            <numerusform>{count} Kommentare aus {name} wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not asked in this round.</source>
        <translation>„{name}“ wurde in dieser Runde nicht angefragt.</translation>
    </message>
    <message>
        <source>{new} new · {changed} corrected · {same} already here · {lost} to place</source>
        <translation>{new} neu · {changed} berichtigt · {same} schon da · {lost} ohne sichere Stelle</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Answers round</source>
        <translation>Gehört zur Runde</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>Kommentare in der Datei</translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>Kommentare importieren</translation>
    </message>
    <message>
        <source>Import it although the form names another document</source>
        <translation>Trotzdem importieren, obwohl das Formular ein anderes Dokument nennt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out the selected rows</source>
        <translation>Die gewählten Zeilen weglassen</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>Hinweise zur Datei</translation>
    </message>
    <message>
        <source>Organisation, if the file does not say</source>
        <translation>Organisation, falls die Datei sie nicht nennt</translation>
    </message>
    <message>
        <source>Place …</source>
        <translation>Stelle …</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Say where the selected rows belong</source>
        <translation>Festlegen, wohin die gewählten Zeilen gehören</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Documents in the file</source>
        <translation>Dokumente in der Datei</translation>
    </message>
    <message>
        <source>Received documents</source>
        <translation>Erhaltene Dokumente</translation>
    </message>
</context>
<context>
    <name>TakenDialog</name>
    <message>
        <source>Every cell that could not be read is listed with its place and the reason. The files themselves are never changed.</source>
        <translation>Jede Zelle, die nicht gelesen werden konnte, steht hier mit Ort und Grund. Die Dateien selbst werden nie geändert.</translation>
    </message>
    <message>
        <source>Files and results</source>
        <translation>Dateien und Ergebnis</translation>
    </message>
    <message>
        <source>Import completed workbooks</source>
        <translation>Ausgefüllte Mappen importieren</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>Aufgabe geben</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>The current version is saved, so that everyone knows what was tried.</source>
        <translation>Die jetzige Fassung wird aufbewahrt, damit alle wissen, was erprobt wurde.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>TermExport</name>
    <message>
        <source>Writing pairs of texts</source>
        <extracomment>Nodes between two reports of progress. A pair is good if its translation is one of these; then it is not stale either. What is called a segment of another type by TMX.</extracomment>
        <translation>Textpaare werden geschrieben</translation>
    </message>
    <message>
        <source>Writing terms</source>
        <extracomment>What a row of a glossary is. What languages are called in each language. Rows between two reports of progress. So many rows may stand above the titles of the columns.
----------
Terms between two reports of progress.</extracomment>
        <translation>Begriffe werden geschrieben</translation>
    </message>
</context>
<context>
    <name>TermFolder</name>
    <message>
        <source>As which files?</source>
        <translation>Als welche Dateien?</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Wählen Sie einen leeren Ordner oder einen neuen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Files: {files}. Missing: {gaps}; the list names them.</source>
        <translation>Dateien: {files}. Es fehlen: {gaps}; die Liste nennt sie.</translation>
    </message>
    <message>
        <source>None of them was touched.</source>
        <translation>Keine davon wurde angerührt.</translation>
    </message>
    <message>
        <source>Papers of the term</source>
        <translation>Unterlagen des Halbjahrs</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>Der Ordner {folder} lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>There are files in the folder {folder}.</source>
        <translation>Im Ordner {folder} liegen schon Dateien.</translation>
    </message>
    <message>
        <source>There is no theme unit in this library.</source>
        <extracomment>What files there can be, and what writes papers for each.</extracomment>
        <translation>In dieser Bibliothek gibt es kein Themenprojekt.</translation>
    </message>
    <message>
        <source>Where should the folder of the term go?</source>
        <translation>Wo soll der Ordner des Halbjahrs liegen?</translation>
    </message>
    <message>
        <source>Write or import one first.</source>
        <translation>Schreiben oder importieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Writing the papers of the term</source>
        <translation>Unterlagen des Halbjahrs werden geschrieben</translation>
    </message>
</context>
<context>
    <name>TermImport</name>
    <message>
        <source>Columns that were left out: {names}.</source>
        <translation>Ausgelassene Spalten: {names}.</translation>
    </message>
    <message>
        <source>Details that were left out: {names}.</source>
        <translation>Ausgelassene Angaben: {names}.</translation>
    </message>
    <message>
        <source>Export the terms again, as TBX-Basic or as a workbook.</source>
        <translation>Exportieren Sie die Begriffe noch einmal, als TBX-Basic oder als Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>It needs a row of titles with at least two of these: {languages}.</source>
        <translation>Sie braucht eine Kopfzeile mit mindestens zwei dieser Sprachen: {languages}.</translation>
    </message>
    <message>
        <source>Languages that were left out: {names}.</source>
        <translation>Ausgelassene Sprachen: {names}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Reading terms</source>
        <translation>Begriffe werden gelesen</translation>
    </message>
    <message>
        <source>Rows of an unknown kind that were left out: {names}.</source>
        <translation>Ausgelassene Zeilen unbekannter Art: {names}.</translation>
    </message>
    <message>
        <source>Terms: {count}.</source>
        <translation>Begriffe: {count}.</translation>
    </message>
    <message>
        <source>Unknown statuses, taken as “admitted”: {names}.</source>
        <translation>Unbekannte Status, als „zulässig“ übernommen: {names}.</translation>
    </message>
    <message>
        <source>Write a term in each row below the titles.</source>
        <translation>Schreiben Sie unter die Kopfzeile in jede Zeile einen Begriff.</translation>
    </message>
    <message>
        <source>{name} has no table of terms.</source>
        <translation>{name} enthält keine Tabelle mit Begriffen.</translation>
    </message>
    <message>
        <source>{name} holds no terms.</source>
        <translation>{name} enthält keine Begriffe.</translation>
    </message>
    <message>
        <source>{name} is not a TBX file.</source>
        <extracomment>A document type without declarations of its own, as most programs write it into TBX. Behind so many bytes no document type stands. What is said of a word, without the ending that tells the standard (-admn-sts). How words of ours are named: status, place in the entry, node and language. Entries between two reports of progress.</extracomment>
        <translation>{name} ist keine TBX-Datei.</translation>
    </message>
</context>
<context>
    <name>TermPlan</name>
    <message>
        <source>Term plan</source>
        <translation>Halbjahresplan</translation>
    </message>
</context>
<context>
    <name>TermPlanDialog</name>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern unter</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>First &amp;Monday</source>
        <translation>Erster &amp;Montag</translation>
    </message>
    <message>
        <source>Term plan</source>
        <translation>Halbjahresplan</translation>
    </message>
    <message>
        <source>Themes follow each other within each age group. The first week of each can be changed in Excel.</source>
        <translation>Die Projekte folgen je Altersgruppe aufeinander. Die erste Woche lässt sich in Excel ändern.</translation>
    </message>
    <message>
        <source>Units of the term</source>
        <translation>Projekte des Halbjahres</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Better: {name}</source>
        <translation>Besser: {name}</translation>
    </message>
    <message>
        <source>Forbidden; write: {name}</source>
        <translation>Verboten; richtig: {name}</translation>
    </message>
    <message>
        <source>Insert “{name}”</source>
        <extracomment>So many texts are remembered with the terms in them. Height of the list; more is scrolled to (pixels). So much of a definition stands on a card (characters).</extracomment>
        <translation>„{name}“ einfügen</translation>
    </message>
    <message>
        <source>No deprecated or forbidden word was found.</source>
        <translation>Kein abgelehntes oder verbotenes Wort gefunden.</translation>
    </message>
    <message>
        <source>No term of the source is missing here.</source>
        <translation>Hier fehlt kein Begriff des Ausgangstexts.</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Ctrl+T inserts a term that is still missing here.</source>
        <translation>Strg+T fügt einen Begriff ein, der hier noch fehlt.</translation>
    </message>
    <message>
        <source>Terms of this text</source>
        <translation>Begriffe dieses Textes</translation>
    </message>
    <message>
        <source>This text has no known term. Terms come from the chapter of terms of the document and from all glossaries of the library.</source>
        <translation>In diesem Text steht kein bekannter Begriff. Begriffe kommen aus dem Begriffsabschnitt des Dokuments und aus allen Glossaren der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>ThemeWeb</name>
    <message>
        <source>A further idea, below the selected one (Ins)</source>
        <translation>Eine Idee unter der gewählten (Einfg)</translation>
    </message>
    <message>
        <source>A new idea around the theme (Enter)</source>
        <translation>Eine neue Idee um das Thema (Eingabe)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Add branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Choose which activity carries out the selected idea</source>
        <translation>Festlegen, welches Angebot die Idee umsetzt</translation>
    </message>
    <message>
        <source>Put everything in order again</source>
        <translation>Alles wieder ordentlich anordnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected idea with everything below it (Del)</source>
        <translation>Die gewählte Idee mit allem darunter entfernen (Entf)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Reword the selected idea (F2)</source>
        <translation>Die gewählte Idee neu schreiben (F2)</translation>
    </message>
    <message>
        <source>Theme web</source>
        <translation>Themennetz</translation>
    </message>
</context>
<context>
    <name>ThisWeek</name>
    <message>
        <source>In which week the theme begins</source>
        <translation>In welcher Woche das Thema beginnt</translation>
    </message>
    <message>
        <source>Next week ›</source>
        <translation>Nächste ›</translation>
    </message>
    <message>
        <source>Open the week plan of the unit</source>
        <translation>Den Wochenplan des Projekts öffnen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Was geplant ist</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>‹ Week before</source>
        <translation>‹ Vorige</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Errors found by the rules: {count}. Click to go to the next.</source>
        <translation>Fehler nach den Regeln: {count}. Klicken führt zum nächsten.</translation>
    </message>
    <message>
        <source>Not translated, or drafts: {count}. Click to go to the next.</source>
        <translation>Nicht übersetzt oder Entwurf: {count}. Ein Klick führt zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>Open comments: {count}. Click to go to the next.</source>
        <translation>Offene Kommentare: {count}. Ein Klick führt zum nächsten.</translation>
    </message>
    <message>
        <source>Source changed: {count}. Click to go to the next.</source>
        <translation>Ausgangstext geändert: {count}. Ein Klick führt zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>⊘ {count}</source>
        <extracomment>What stands in the toolbar of somebody; None is a line. These say by their words what no drawing does. Formats of characters, which are on where the caret stands in such words. What is counted: the sign with the number, what it counts, and what leads to the next.</extracomment>
        <translation>⊘ {count}</translation>
    </message>
    <message>
        <source>△ {count}</source>
        <translation>△ {count}</translation>
    </message>
    <message>
        <source>○ {count}</source>
        <translation>○ {count}</translation>
    </message>
    <message>
        <source>● {count}</source>
        <translation>● {count}</translation>
    </message>
</context>
<context>
    <name>TrialBoard</name>
    <message>
        <source>Choose the outcome, then write what was seen. Everything is saved at once.</source>
        <translation>Wählen Sie das Ergebnis und schreiben Sie, was zu sehen war. Alles wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Counts or codes only, never names of children; photos need the families’ consent.</source>
        <translation>Nur Zahlen oder Kürzel, nie Namen von Kindern; Fotos nur mit Einwilligung der Familien.</translation>
    </message>
    <message>
        <source>Excel form …</source>
        <translation>Excel-Bogen …</translation>
    </message>
    <message>
        <source>Lines of the try-out</source>
        <translation>Zeilen der Erprobung</translation>
    </message>
    <message>
        <source>New observation …</source>
        <translation>Neue Beobachtung …</translation>
    </message>
    <message>
        <source>Word form …</source>
        <translation>Word-Bogen …</translation>
    </message>
</context>
<context>
    <name>TrialHead</name>
    <message>
        <source>This try-out</source>
        <translation>Diese Erprobung</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change the place by hand. The next time, your step before it is undone.</source>
        <translation>Ändern Sie die Stelle von Hand. Beim nächsten Mal wird Ihr Schritt davor zurückgenommen.</translation>
    </message>
    <message>
        <source>In this document only</source>
        <translation>Nur in diesem Dokument</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Somebody in the group has changed the same place since: “{step}” stays.</source>
        <translation>In der Gruppe hat seither jemand dieselbe Stelle geändert: „{step}“ bleibt stehen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo it in this document only, or first undo the newer changes in the others.</source>
        <translation>Machen Sie ihn nur in diesem Dokument rückgängig, oder zuerst die neueren Änderungen in den anderen.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Zurückgenommen: {step}</translation>
    </message>
    <message>
        <source>“{step}” also changed other documents, and these were changed there since.</source>
        <extracomment>What takes a step back beside what others did; merging is loaded when it is needed.</extracomment>
        <translation>„{step}“ hat auch andere Dokumente geändert, und dort wurde seither an denselben Stellen geschrieben.</translation>
    </message>
</context>
<context>
    <name>UnitBar</name>
    <message>
        <source>Activities</source>
        <translation>Angebote nach Wochen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Theme web</source>
        <translation>Themennetz</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Wochenplan</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>3 : 4, upright</source>
        <translation>3 : 4, hochkant</translation>
    </message>
    <message>
        <source>4 : 3, lying</source>
        <translation>4 : 3, quer</translation>
    </message>
    <message>
        <source>Activities: {count}, not planned yet: {left}</source>
        <translation>Angebote: {count}, noch nicht geplant: {left}</translation>
    </message>
    <message>
        <source>Add a row of our own</source>
        <translation>Eigene Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Aims begin with the child:</source>
        <extracomment>Width of the words of a hint and of the gaps and margins beside them (pixels).</extracomment>
        <translation>Ziele beginnen beim Kind:</translation>
    </message>
    <message>
        <source>Another day …</source>
        <translation>Anderer Tag …</translation>
    </message>
    <message>
        <source>As you like</source>
        <extracomment>Shapes to choose from: their names, and how much wider than high they are in pixels; 0: free.</extracomment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Begin the aim with “{words}”</source>
        <translation>Ziel mit „{words}“ beginnen</translation>
    </message>
    <message>
        <source>By the school calendar nobody comes on: {days}. If that is wrong, change it.</source>
        <translation>Nach dem Kalender der Einrichtung kommt an diesen Tagen niemand: {days}. Stimmt das nicht, ändern Sie ihn.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <extracomment>Endings of files that are offered.</extracomment>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How near a side the pointer takes hold of it, and the size of a handle (pixels). What a key moves, as a share of the photo. How much wider than high the frame is in pixels of the photo; 0: free.</extracomment>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Cropping the photo</source>
        <translation>Foto wird zugeschnitten</translation>
    </message>
    <message>
        <source>Drag an activity onto a day, or type there. Group activities ({level}) {least}–{most} minutes, outdoors at least 2 hours a day.</source>
        <translation>Ziehen Sie ein Angebot auf einen Tag oder schreiben Sie dort. Gruppenangebote ({level}) {least}–{most} Minuten, täglich mindestens 2 Stunden draußen.</translation>
    </message>
    <message>
        <source>First day, as 2026-10-12:</source>
        <translation>Erster Tag, etwa 2026-10-12:</translation>
    </message>
    <message>
        <source>For parallel classes</source>
        <translation>Für Parallelgruppen</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Go to the activity</source>
        <translation>Zum Angebot</translation>
    </message>
    <message>
        <source>It was done</source>
        <extracomment>Rows are remembered from so many units that were changed last. What can be said of an entry, and the chip on its card.</extracomment>
        <translation>Hat stattgefunden</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Ist entfallen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Names of the classes, with spaces between them:</source>
        <translation>Namen der Gruppen, durch Leerzeichen getrennt:</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Neue Idee</translation>
    </message>
    <message>
        <source>New row …</source>
        <translation>Neue Zeile …</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Kein Angebot</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Noch nicht geplant</translation>
    </message>
    <message>
        <source>Nothing is noted</source>
        <translation>Nichts festhalten</translation>
    </message>
    <message>
        <source>Nothing yet, write a line …</source>
        <translation>Noch leer, einen Satz …</translation>
    </message>
    <message>
        <source>Outdoors {minutes} minutes (at least {least}), of which sport {sport} (at least {of_sport}).</source>
        <translation>Draußen {minutes} Minuten (mindestens {least}), davon Bewegung {sport} (mindestens {of_sport}).</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos inserted: {count}. All pictures of the unit: {size}.</source>
        <translation>Eingefügte Fotos: {count}. Alle Bilder des Projekts: {size}.</translation>
    </message>
    <message>
        <source>Plan all the same</source>
        <translation>Trotzdem planen</translation>
    </message>
    <message>
        <source>Plan something for a free day?</source>
        <translation>Auch für einen freien Tag etwas planen?</translation>
    </message>
    <message>
        <source>Preparing photos</source>
        <translation>Fotos werden vorbereitet</translation>
    </message>
    <message>
        <source>Remove “{title}” from the plan</source>
        <translation>„{title}“ aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save what was left out as a smaller JPEG or PNG, and insert it again.</source>
        <translation>Speichern Sie die fehlenden Fotos kleiner als JPEG oder PNG, und fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>School calendar …</source>
        <translation>Kalender der Einrichtung …</translation>
    </message>
    <message>
        <source>Set {minutes} minutes, as usual at this age</source>
        <translation>{minutes} Minuten setzen, wie in diesem Alter üblich</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Hinweise: {count}</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Theme “{title}”, week {number}</source>
        <translation>Thema „{title}“, Woche {number}</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Too little time outdoors: {days} (at least {least} minutes a day, {of_sport} of them sport).</source>
        <translation>Zu wenig Zeit draußen: {days} (täglich mindestens {least} Minuten, davon {of_sport} Bewegung).</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Type to write, Enter adds one beside it, Tab one below; Esc, then Tab leaves the web. Drag to move; a blue dot marks what an activity carries out.</source>
        <extracomment>Size of the words further out (pixels of the drawing). A thought that has no words yet: its id, what puts it in, and where one was before.</extracomment>
        <translation>Tippen schreibt, die Eingabetaste ergänzt eine Idee daneben, Tab eine darunter; Esc, dann Tab verlässt das Netz. Ziehen verschiebt; ein blauer Punkt zeigt, was ein Angebot umsetzt.</translation>
    </message>
    <message>
        <source>Units made: {count}. What changes in the plan can be brought on.</source>
        <translation>Angelegte Projekte: {count}. Was sich im Plan ändert, lässt sich weitergeben.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Wochenplan</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <extracomment>The least width of a column, and what its head needs beside its words, which are bold (pixels).</extracomment>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>Week {number} of the term · {date}</source>
        <translation>{number}. Woche des Halbjahrs · {date}</translation>
    </message>
    <message>
        <source>What belongs to this theme? Add a first branch.</source>
        <translation>Was gehört zu diesem Thema? Fügen Sie einen ersten Zweig hinzu.</translation>
    </message>
    <message>
        <source>What is the row called?</source>
        <translation>Wie heißt die Zeile?</translation>
    </message>
    <message>
        <source>What should go here?</source>
        <translation>Was soll hier stehen?</translation>
    </message>
    <message>
        <source>What was done in it</source>
        <translation>Was darin stattfand</translation>
    </message>
    <message>
        <source>What was planned for it</source>
        <translation>Was dafür geplant war</translation>
    </message>
    <message>
        <source>When does it begin? …</source>
        <translation>Wann beginnt es? …</translation>
    </message>
    <message>
        <source>Write something …</source>
        <translation>Etwas schreiben …</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erfolgt</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Free days of which somebody said that something is planned for them.</extracomment>
        <translation>frei</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>outdoors {minutes} min</source>
        <translation>draußen {minutes} min</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{count} aims are a lot; two to four are easier to remember.</source>
        <translation>{count} Ziele sind viel; zwei bis vier behält man im Blick.</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} Zeichen</numerusform>
            <numerusform>{count} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} photos were left out.</source>
        <translation>
            <numerusform>{count} Foto wurde nicht eingefügt.</numerusform>
            <numerusform>{count} Fotos wurden nicht eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} still open</source>
        <translation>Noch offen: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · heute</translation>
    </message>
    <message>
        <source>{day}: “{title}” takes {minutes} minutes; {least}–{most} are usual at this age.</source>
        <translation>{day}: „{title}“ dauert {minutes} Minuten; in diesem Alter sind {least}–{most} üblich.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>Changes the unit as one step of undo.</extracomment>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{said} The other photos were inserted.</source>
        <translation>{said} Die übrigen Fotos wurden eingefügt.</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>“{words}” says what teachers do. Try to begin with the child: can, likes to …</source>
        <translation>„{words}“ sagt, was Erwachsene tun. Beginnen Sie beim Kind: kann …, mag …</translation>
    </message>
    <message>
        <source>“{words}” sounds like school. Could the child look, try or play instead?</source>
        <translation>„{words}“ klingt nach Schule. Könnte das Kind schauen, probieren, spielen?</translation>
    </message>
    <message>
        <source>✓ Complete</source>
        <extracomment>Width that a week of five days wants for its words; the side panel gives way to it (pixels). The views by name; each is loaded when somebody looks at it. What is open is looked for when writing rests (milliseconds). More is not listed in a menu.</extracomment>
        <translation>✓ Vollständig</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Install an update</source>
        <translation>Update installieren</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>Der Befehl</translation>
    </message>
    <message>
        <source>The file is as its publisher made it.</source>
        <translation>Die Datei ist so, wie der Herausgeber sie gemacht hat.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>UpdatedStrip</name>
    <message>
        <source>A new version</source>
        <translation>Eine neue Version</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>An older program may not be able to open your library. Choose a newer file.</source>
        <translation>Ein älteres Programm kann Ihre Bibliothek vielleicht nicht öffnen. Wählen Sie eine neuere Datei.</translation>
    </message>
    <message>
        <source>Ask the publisher for it again.</source>
        <translation>Bitten Sie den Herausgeber noch einmal darum.</translation>
    </message>
    <message>
        <source>Back up and install</source>
        <extracomment>The words of the button.</extracomment>
        <translation>Sichern und installieren</translation>
    </message>
    <message>
        <source>Back up and open the package</source>
        <translation>Sichern und Paket öffnen</translation>
    </message>
    <message>
        <source>Back up and show the file</source>
        <translation>Sichern und Datei zeigen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Choose the file of the newer version</source>
        <translation>Datei der neueren Version wählen</translation>
    </message>
    <message>
        <source>Choose the file whose name ends in {ending}.</source>
        <translation>Wählen Sie die Datei, deren Name auf {ending} endet.</translation>
    </message>
    <message>
        <source>Close the program and open the file yourself.</source>
        <translation>Schließen Sie das Programm und öffnen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Close the program, then unpack {name}.</source>
        <translation>Schließen Sie das Programm, entpacken Sie dann {name}.</translation>
    </message>
    <message>
        <source>Close the program; an administrator then uses the command: {command}</source>
        <translation>Schließen Sie das Programm; wer den Computer verwaltet, gibt dann den Befehl ein: {command}</translation>
    </message>
    <message>
        <source>Do not install anything from this release. Get all its files from the publisher.</source>
        <translation>Installieren Sie nichts aus dieser Veröffentlichung. Holen Sie alle ihre Dateien neu beim Herausgeber.</translation>
    </message>
    <message>
        <source>Do not install it. Download or copy it once more.</source>
        <translation>Installieren Sie die Datei nicht. Laden oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>First a backup of your library is made and checked. Then the program closes, and the new version is installed and opens. Your library stays where it is.</source>
        <extracomment>What happens once somebody agrees, by how the program was installed.</extracomment>
        <translation>Zuerst wird die Bibliothek gesichert und die Sicherung geprüft. Dann schließt sich das Programm, die neue Version kommt an seine Stelle und öffnet sich. Ihre Bibliothek bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>First a backup of your library is made and checked. Then the program closes, and the package opens in the program that installs packages. Alternatively, an administrator can use this command:</source>
        <translation>Zuerst wird die Bibliothek gesichert und die Sicherung geprüft. Dann schließt sich das Programm, und das Paket öffnet sich in dem Programm, das Pakete installiert. Wer den Computer verwaltet, kann stattdessen diesen Befehl eingeben:</translation>
    </message>
    <message>
        <source>First a backup of your library is made and checked. Then:
1. Close the program.
2. Unpack {name} beside the folder {folder}.
3. Copy the folder “Data” out of the old folder over the new one.</source>
        <translation>Zuerst wird die Bibliothek gesichert und die Sicherung geprüft. Dann:
1. Das Programm schließen.
2. {name} neben dem Ordner {folder} entpacken.
3. Den Ordner „Data“ aus dem alten Ordner über den neuen kopieren.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>If you know where the file is from, close the program and open the file yourself. The command check-release takes the key of the publisher.</source>
        <translation>Wenn Sie wissen, woher die Datei kommt, schließen Sie das Programm und öffnen Sie die Datei selbst. Der Befehl check-release nimmt den Schlüssel des Herausgebers entgegen.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Reads what is new in this program; nobody needs it at a start. Name of the setting with the version that was started last. The setup program has ended so long after it has started the new version (milliseconds). What is said over the changes of a kind, in their order.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Names of the list and of its signature, beside the files of a release. What is new, in the form of `resources/news.json`; stands in the list as well. Ending of an update file: a zip with a file of a release, the list, its signature and the news. What this comment begins with in lists of this program; the version follows.</extracomment>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>Put all files of the release into one folder and choose it there again.</source>
        <translation>Legen Sie alle Dateien der Veröffentlichung in einen Ordner und wählen Sie die Datei dort noch einmal.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>The backup is made. Close the program, then unpack {name}.</source>
        <translation>Die Sicherung ist da. Schließen Sie das Programm und entpacken Sie {name}.</translation>
    </message>
    <message>
        <source>There is no program here that installs packages.</source>
        <translation>Hier gibt es kein Programm, das Pakete installiert.</translation>
    </message>
    <message>
        <source>This copy of the program names no publisher, so it cannot find out who made a file.</source>
        <extracomment>Signs that begin what is signed: Ed25519 over BLAKE2b; a key is for Ed25519 by itself.</extracomment>
        <translation>Diese Ausgabe des Programms nennt keinen Herausgeber und kann deshalb nicht feststellen, von wem eine Datei ist.</translation>
    </message>
    <message>
        <source>This program was not installed from such a file.</source>
        <translation>Dieses Programm wurde nicht mit einer solchen Datei installiert.</translation>
    </message>
    <message>
        <source>Update it in the way it was installed.</source>
        <translation>Aktualisieren Sie es auf dem Weg, auf dem es installiert wurde.</translation>
    </message>
    <message>
        <source>Version {number} of Curriculum Studio</source>
        <translation>Curriculum Studio, Version {number}</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>Version {number}, {date}</translation>
    </message>
    <message>
        <source>What is new is shown after the update.</source>
        <translation>Was neu ist, steht nach dem Update hier.</translation>
    </message>
    <message>
        <source>You already have version {version}.</source>
        <translation>Sie haben Version {version} schon.</translation>
    </message>
    <message>
        <source>You now have version {number}. Your library is unchanged.</source>
        <translation>Sie haben jetzt Version {number}. Ihre Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>{missing} is not next to {name}.</source>
        <translation>{missing} liegt nicht neben {name}.</translation>
    </message>
    <message>
        <source>{name} could not be started: {reason}.</source>
        <translation>{name} konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not as its publisher made it.</source>
        <translation>{name} ist nicht so, wie der Herausgeber es gemacht hat.</translation>
    </message>
    <message>
        <source>{name} is not for the way your program is installed.</source>
        <translation>{name} passt nicht dazu, wie Ihr Programm installiert ist.</translation>
    </message>
    <message>
        <source>{name} is not the key of a publisher.</source>
        <translation>{name} ist kein Schlüssel eines Herausgebers.</translation>
    </message>
    <message>
        <source>{name} is version {version}, older than yours, which is {own}.</source>
        <translation>{name} ist Version {version} und älter als Ihre, {own}.</translation>
    </message>
    <message>
        <source>{name} was not signed by the publisher.</source>
        <translation>{name} wurde nicht vom Herausgeber signiert.</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>&amp;Reason, for the committee</source>
        <translation>&amp;Begründung, für das Gremium</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Only &amp;here</source>
        <translation>Nur &amp;hier</translation>
    </message>
    <message>
        <source>Reason, for the committee</source>
        <translation>Begründung, für das Gremium</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>Ausnahme für einen Prüfhinweis</translation>
    </message>
    <message>
        <source>When the text changes, the finding is open again. What is written later is not waived.</source>
        <translation>Ändert sich der Text, ist der Prüfhinweis wieder offen. Was später geschrieben wird, fällt nicht unter die Ausnahme.</translation>
    </message>
    <message>
        <source>Where it is acceptable</source>
        <translation>Wo die Ausnahme gilt</translation>
    </message>
</context>
<context>
    <name>Waivers</name>
    <message>
        <source>All of this kind in the &amp;clause: {count}</source>
        <translation>Alle dieser Art im A&amp;bschnitt: {count}</translation>
    </message>
    <message>
        <source>All of this kind in the &amp;document: {count}</source>
        <translation>Alle dieser Art im &amp;Dokument: {count}</translation>
    </message>
    <message>
        <source>Explain why it is acceptable; the committee reads the reason.</source>
        <translation>Schreiben Sie, warum er stehen bleiben darf; das Gremium liest die Begründung.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Ausnahme machen</translation>
    </message>
    <message>
        <source>Without a reason no finding can be waived.</source>
        <translation>Ohne Begründung gibt es für einen Prüfhinweis keine Ausnahme.</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>diese Stelle</translation>
    </message>
</context>
<context>
    <name>WeekPlan</name>
    <message>
        <source>Activities of this theme</source>
        <translation>Angebote dieses Themas</translation>
    </message>
    <message>
        <source>Choose the week in which the theme begins</source>
        <translation>Woche wählen, in der das Projekt beginnt</translation>
    </message>
    <message>
        <source>Note what was really done; the plan stays as it was</source>
        <translation>Festhalten, was wirklich stattfand; der Plan bleibt, wie er war</translation>
    </message>
    <message>
        <source>Repeat the week before</source>
        <translation>Vorwoche wiederholen</translation>
    </message>
    <message>
        <source>There are no activities yet. Write one in the text, or take one from the collection.</source>
        <translation>Noch kein Angebot. Schreiben Sie eines im Text oder nehmen Sie eines aus der Sammlung.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was stattfand</translation>
    </message>
</context>
<context>
    <name>WordCountDialog</name>
    <message>
        <source>Chinese is counted in characters, with a Latin word as one; English and German in words.</source>
        <translation>Chinesisch wird in Zeichen gezählt, ein Wort in lateinischer Schrift als eines; Englisch und Deutsch in Wörtern.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Ganzes Dokument</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Wörter zählen</translation>
    </message>
</context>
<context>
    <name>WordExport</name>
    <message>
        <source>A setting of the layout is not valid: {reason}.</source>
        <extracomment>Width of the closing rule as a share of the text. Heights from the classification down to the issuer. The mark at the top right of a cover: DB32 of a local standard, T/XXX of an association&apos;s. The options under which a writer finds the settings, as JSON, and single ones by name.</extracomment>
        <translation>Eine Einstellung des Layouts passt nicht: {reason}.</translation>
    </message>
    <message>
        <source>A unit has no part {part} to print.</source>
        <translation>Ein Projekt hat keinen druckbaren Teil {part}.</translation>
    </message>
    <message>
        <source>Choices: {parts}.</source>
        <translation>Möglich sind: {parts}.</translation>
    </message>
    <message>
        <source>Choose at least one language for the export.</source>
        <extracomment>So many blocks are written between two reports of progress.
----------
The row of the group activity, which the plan of a day prints with all of its parts. Options: which part is printed; which activity (its id), week and day. Option: &quot;yes&quot; prints what was thought in looking back below the weeks. What can be printed of a unit. Rows of a form. Sorts behind all times of a day. What the plan of a day says of activities beside those of the group, before what happens.</extracomment>
        <translation>Wählen Sie mindestens eine Sprache für den Export.</translation>
    </message>
    <message>
        <source>Settings and their current values: {settings}</source>
        <translation>Einstellungen und ihre jetzigen Werte: {settings}</translation>
    </message>
    <message>
        <source>Writing the Word file</source>
        <extracomment>What languages are called in a file of several. Space on each side of a column, in twentieths of a point. The option that puts languages below each other instead of into columns.</extracomment>
        <translation>Die Word-Datei wird geschrieben</translation>
    </message>
</context>
<context>
    <name>WordImport</name>
    <message>
        <source>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Import the new file here.</source>
        <translation>1. Öffnen Sie sie in Word oder WPS. 2. Wählen Sie „Speichern unter“ und den Typ .docx. 3. Importieren Sie die neue Datei hier.</translation>
    </message>
    <message>
        <source>Cells with formulas, whose results were not imported: {count}.</source>
        <extracomment>Columns to the right of this one are no part of a plan.</extracomment>
        <translation>Zellen mit Formeln, deren Ergebnisse nicht importiert wurden: {count}.</translation>
    </message>
    <message>
        <source>Charts, diagrams and embedded files that were left out: {count}.</source>
        <translation>Weggelassene Diagramme, Schaubilder und eingebettete Dateien: {count}.</translation>
    </message>
    <message>
        <source>Comments in the file that were not imported: {count}.</source>
        <translation>Kommentare in der Datei, die nicht importiert wurden: {count}.</translation>
    </message>
    <message>
        <source>Drawings (EMF, WMF, SVG) that are in the document but cannot be shown here: {count}.</source>
        <translation>Zeichnungen (EMF, WMF, SVG), die erhalten bleiben, aber hier nicht angezeigt werden können: {count}.</translation>
    </message>
    <message>
        <source>Endnotes that became footnotes: {count}.</source>
        <translation>Endnoten, die zu Fußnoten wurden: {count}.</translation>
    </message>
    <message>
        <source>Formulas of an older program, imported as pictures: {count}.</source>
        <translation>Formeln eines älteren Programms, die als Bilder importiert wurden: {count}.</translation>
    </message>
    <message>
        <source>Formulas that could be read only as a line of text: {count}.</source>
        <translation>Formeln, die nur als Textzeile gelesen werden konnten: {count}.</translation>
    </message>
    <message>
        <source>Headers and footers were left out: {text}</source>
        <translation>Kopf- und Fußzeilen wurden weggelassen: {text}</translation>
    </message>
    <message>
        <source>Hidden passages, imported as visible text: {count}.</source>
        <translation>Verborgene Stellen, die als sichtbarer Text importiert wurden: {count}.</translation>
    </message>
    <message>
        <source>LibreOffice could not read this file.</source>
        <extracomment>LibreOffice needs seconds; after so many it hangs. Pause between two looks at the process (seconds): cancelling works that fast. Windows opens a console for each program that has none; with this it stays away. Folder of its profile, beside the file. Where LibreOffice stands if it is not on the path; a star stands for its version. Where setup programs of LibreOffice say in the registry of Windows which folder they chose: its `program`. Many people in China install on D:. Folders of programs on other drives, for copies that were unpacked and not installed. Reads the value of a key of the registry: the root (&quot;HKLM&quot; or &quot;HKCU&quot;) and the key; &quot;&quot; if none.</extracomment>
        <translation>LibreOffice konnte diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>LibreOffice is reading the file</source>
        <translation>LibreOffice liest die Datei</translation>
    </message>
    <message>
        <source>Linked pictures outside the file that were not imported: {count}.</source>
        <translation>Verknüpfte Bilder außerhalb der Datei, die nicht importiert wurden: {count}.</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <extracomment>So many rows of a sheet may stand above the titles of a form for comments.</extracomment>
        <translation>Es wurde nichts importiert; die Datei selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Numbers that are counted differently now: {count}. The first is {printed}, now {computed}.</source>
        <translation>Nummern, die jetzt anders gezählt werden: {count}. Die erste war {printed} und ist jetzt {computed}.</translation>
    </message>
    <message>
        <source>Open the draft and use “Import comments”.</source>
        <translation>Öffnen Sie den Entwurf und verwenden Sie „Kommentare importieren“.</translation>
    </message>
    <message>
        <source>Open the record of the try-out and import it there.</source>
        <translation>Öffnen Sie das Protokoll der Erprobung und importieren Sie es dort.</translation>
    </message>
    <message>
        <source>Passages that are now under “Unsorted”: {count}.</source>
        <extracomment>Of long texts so much is shown.</extracomment>
        <translation>Stellen, die jetzt unter „Nicht zugeordnet“ stehen: {count}.</translation>
    </message>
    <message>
        <source>Pictures from within a line or a table cell that now follow it: {count}.</source>
        <translation>Bilder aus einer Zeile oder Tabellenzelle, die jetzt dahinter stehen: {count}.</translation>
    </message>
    <message>
        <source>Pictures in the workbook that were not imported: {count}.</source>
        <translation>Bilder in der Arbeitsmappe, die nicht importiert wurden: {count}.</translation>
    </message>
    <message>
        <source>Pictures that are missing, damaged or too large and were left out: {count}.</source>
        <translation>Weggelassene Bilder, die fehlen, beschädigt oder zu groß sind: {count}.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>A table has at most so many columns in Word.</extracomment>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Sorting the content of {name}</source>
        <extracomment>What is said while the tree is built, and after how many lines it is said again.</extracomment>
        <translation>Der Inhalt von {name} wird zugeordnet</translation>
    </message>
    <message>
        <source>Tables inside table cells that are now under “Unsorted”: {count}.</source>
        <translation>Tabellen in Tabellenzellen, die jetzt unter „Nicht zugeordnet“ stehen: {count}.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The language was taken to be Chinese.</source>
        <translation>Als Sprache wurde Chinesisch angenommen.</translation>
    </message>
    <message>
        <source>The language was taken to be English.</source>
        <translation>Als Sprache wurde Englisch angenommen.</translation>
    </message>
    <message>
        <source>The language was taken to be German.</source>
        <translation>Als Sprache wurde Deutsch angenommen.</translation>
    </message>
    <message>
        <source>The table of contents was left out; it is generated again.</source>
        <translation>Das Inhaltsverzeichnis wurde weggelassen; es wird neu erzeugt.</translation>
    </message>
    <message>
        <source>There is no text in this file, but perhaps at the top or foot of its pages.</source>
        <translation>In dieser Datei steht kein Text, höchstens in den Kopf- und Fußzeilen ihrer Seiten.</translation>
    </message>
    <message>
        <source>There is no text in this file, only pictures. Words in pictures cannot be read: scan them with a program that recognizes text, or type them.</source>
        <translation>Diese Datei enthält keinen Text, nur Bilder. Wörter in Bildern lassen sich nicht lesen: Scannen Sie sie mit einem Programm, das Text erkennt, oder tippen Sie sie ab.</translation>
    </message>
    <message>
        <source>This looks like a form with comments on a draft. Open the draft and use “Import comments”.</source>
        <translation>Das sieht nach einem Formular mit Kommentaren zu einem Entwurf aus. Öffnen Sie den Entwurf und verwenden Sie „Kommentare importieren“.</translation>
    </message>
    <message>
        <source>This looks like a framework of goals. Goals to link to are imported from a CASE file; from Word only the text comes in.</source>
        <translation>Das sieht nach einem Bezugsrahmen aus. Ziele, auf die man verweisen kann, werden aus einer CASE-Datei importiert; aus Word wird nur der Text importiert.</translation>
    </message>
    <message>
        <source>This looks like a glossary.</source>
        <translation>Das sieht nach einem Glossar aus.</translation>
    </message>
    <message>
        <source>This looks like a lesson plan.</source>
        <translation>Das sieht nach einer Angebotsplanung aus.</translation>
    </message>
    <message>
        <source>This looks like a letter to families. Letters are exported from a theme unit, which has the words for them; from Word only the text comes in.</source>
        <translation>Das sieht nach einem Elternbrief aus. Elternbriefe werden aus einem Themenprojekt ausgegeben, in dem ihre Worte stehen; aus Word kommt nur der Text.</translation>
    </message>
    <message>
        <source>This looks like a standard.</source>
        <extracomment>So many lines say what a file is. A heading is at most so long (characters). The first line of a list of goals: 幼儿园环境教育目标. So many goals make a framework; so many labels without a value, and such a share, a form. A title is among so many lines; such a share of the lines of a list of goals are goals. Such a share of lines with numbers, below a title that says so, makes a list of goals too. Below such a title so many lines, most of them no longer than this, do as well. So many goals in tables make a list of goals of a file whose title says that it is one. So many days before lines make the plan of a week. So many learning areas as headings order a list of goals. What speaks for a plan: the grid of a week, a label of its own, a common word as a label. So many labels of its own are a sign of a plan, so many kinds of signs leave no doubt of it. A title that names a plan; a table of which each row is a part of the day, a week, a month. Columns in which a form of a day is filled in. Rows that have a name or a time where nothing is filled in. The titles of a form for comments are among so many rows of its table. What speaks for a standard: words of its cover, its elements, numbered clauses (each once).</extracomment>
        <translation>Das sieht nach einem Standard aus.</translation>
    </message>
    <message>
        <source>This looks like a theme unit.</source>
        <translation>Das sieht nach einem Themenprojekt aus.</translation>
    </message>
    <message>
        <source>This looks like a week plan.</source>
        <translation>Das sieht nach einem Wochenplan aus.</translation>
    </message>
    <message>
        <source>This looks like an empty form. School forms are Word files: copy its table into a Word file and add that under School forms.</source>
        <translation>Das sieht nach einem leeren Formular aus. Formulare der Einrichtung sind Word-Dateien: Kopieren Sie die Tabelle in eine Word-Datei und fügen Sie diese unter „Formulare der Einrichtung“ hinzu.</translation>
    </message>
    <message>
        <source>This looks like an empty form. To have it filled from your theme units, add it under School forms.</source>
        <translation>Das sieht nach einem leeren Formular aus. Damit es aus Ihren Themenprojekten ausgefüllt wird, fügen Sie es unter „Formulare der Einrichtung“ hinzu.</translation>
    </message>
    <message>
        <source>This looks like the plan of a day.</source>
        <translation>Das sieht nach einem Tagesplan aus.</translation>
    </message>
    <message>
        <source>This looks like the plan of a term.</source>
        <translation>Das sieht nach einem Halbjahresplan aus.</translation>
    </message>
    <message>
        <source>This looks like the record of an observation. Its text comes in as what was observed, with all names in it, and stays in this library unless somebody decides otherwise.</source>
        <translation>Das sieht nach einem Beobachtungsbogen aus. Was darin steht, kommt als Beobachtetes herein, mit allen Namen, und bleibt in dieser Bibliothek, wenn niemand anders entscheidet.</translation>
    </message>
    <message>
        <source>Tracked deletions that were left out: {count}.</source>
        <translation>Weggelassene nachverfolgte Löschungen: {count}.</translation>
    </message>
    <message>
        <source>Tracked insertions that were accepted: {count}.</source>
        <translation>Übernommene nachverfolgte Einfügungen: {count}.</translation>
    </message>
    <message>
        <source>Use “Import completed workbooks” in the results.</source>
        <translation>Verwenden Sie „Ausgefüllte Mappen importieren“ bei den Ergebnissen.</translation>
    </message>
    <message>
        <source>{name} does not look like a plan: it contains no activity, aim or step.</source>
        <extracomment>What tells a plan from any other workbook: a payroll becomes a table and nothing else.</extracomment>
        <translation>{name} sieht nicht nach einem Plan aus: Keine Aktivität, kein Ziel und kein Schritt ist darin.</translation>
    </message>
    <message>
        <source>{name} holds comments on a draft.</source>
        <translation>{name} enthält Kommentare zu einem Entwurf.</translation>
    </message>
    <message>
        <source>{name} is a workbook in which a school is assessed.</source>
        <translation>{name} ist eine Mappe, in der eine Schule bewertet wird.</translation>
    </message>
    <message>
        <source>{name} is the filled form of a try-out.</source>
        <translation>{name} ist das ausgefüllte Formular einer Erprobung.</translation>
    </message>
    <message>
        <source>{name} may not be a plan. As a theme unit it would have so many activities, aims, steps and parts of a week: {count}.</source>
        <translation>{name} ist vielleicht kein Plan. Als Themenprojekt hätte die Mappe so viele Angebote, Ziele, Schritte und Teile einer Woche: {count}.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A row of {code} is missing.</source>
        <extracomment>Columns that are filled in. Columns that are calculated. Fields of a score by the column in which they are entered. Fields of an indicator whose row is there twice. Marks that separate entries of evidence.</extracomment>
        <translation>Eine Zeile von {code} fehlt.</translation>
    </message>
    <message>
        <source>A veto item always applies.</source>
        <translation>Ein Ausschlusskriterium trifft immer zu.</translation>
    </message>
    <message>
        <source>Answer the parts in the rows below, not here.</source>
        <translation>Beantworten Sie die Teile in ihren eigenen Zeilen, nicht hier.</translation>
    </message>
    <message>
        <source>Copy the entries into a fresh workbook, and leave whole rows and columns unformatted.</source>
        <translation>Übertragen Sie die Einträge in eine neue Arbeitsmappe, ohne ganze Zeilen und Spalten zu formatieren.</translation>
    </message>
    <message>
        <source>Copy the entries into a fresh workbook: the hidden sheet that says what it belongs to is missing or incomplete.</source>
        <translation>Übertragen Sie die Einträge in eine neue Arbeitsmappe: Das verborgene Blatt, das ihre Zugehörigkeit nennt, fehlt oder ist unvollständig.</translation>
    </message>
    <message>
        <source>It contains macros; they were not run.</source>
        <translation>Die Datei enthält Makros; sie wurden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>It links to other files; the links were not followed.</source>
        <translation>Die Datei verweist auf andere Dateien; den Verweisen wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>It was made for a school that is not in the register.</source>
        <translation>Sie wurde für eine Schule erstellt, die nicht im Verzeichnis steht.</translation>
    </message>
    <message>
        <source>It was made for {wanted}, but names {found}.</source>
        <translation>Sie wurde für {wanted} erstellt, nennt aber {found}.</translation>
    </message>
    <message>
        <source>It was made from another version of the indicators, in which points or rules differ.</source>
        <translation>Sie stammt aus einer anderen Fassung der Kriterien mit anderen Punkten oder Regeln.</translation>
    </message>
    <message>
        <source>Nothing is entered here; use the row of the indicator.</source>
        <translation>Hier wird nichts eingetragen; verwenden Sie die Zeile des Kriteriums.</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <translation>Es wurde nichts importiert; die Datei selbst ist unverändert.</translation>
    </message>
    <message>
        <source>The cell shows the error {text}.</source>
        <translation>Die Zelle zeigt den Fehler {text}.</translation>
    </message>
    <message>
        <source>The code of the indicator is missing.</source>
        <translation>Die Nummer des Kriteriums fehlt.</translation>
    </message>
    <message>
        <source>The column “{key}” is missing.</source>
        <translation>Die Spalte „{key}“ fehlt.</translation>
    </message>
    <message>
        <source>The factor was altered: {now} instead of {before}.</source>
        <translation>Der Faktor wurde geändert: {now} statt {before}.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Die Bezeichnung fehlt.</translation>
    </message>
    <message>
        <source>The name of the school is missing.</source>
        <translation>Der Name der Schule fehlt.</translation>
    </message>
    <message>
        <source>The points were altered: {found} instead of {wanted}.</source>
        <translation>Die Punkte wurden geändert: {found} statt {wanted}.</translation>
    </message>
    <message>
        <source>The row “{name}” is missing.</source>
        <translation>Die Zeile „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The rows {rows} are the same; which one counts?</source>
        <translation>Die Zeilen {rows} sind dieselben; welche gilt?</translation>
    </message>
    <message>
        <source>The sheet “{name}” is missing.</source>
        <translation>Das Blatt „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The sheets “{first}” and “{second}” are the same.</source>
        <extracomment>Answers by the kind of a judged item: the one that counts as 1 first. What the answers stand for. Cells outside the form are told one by one up to this many in a sheet.</extracomment>
        <translation>Die Blätter „{first}“ und „{second}“ sind dieselben.</translation>
    </message>
    <message>
        <source>The standard it was made from is not in this library.</source>
        <translation>Der zugrunde liegende Standard ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>The text is longer than 32,767 characters.</source>
        <translation>Der Text ist länger als 32.767 Zeichen.</translation>
    </message>
    <message>
        <source>The text “{text}” was read as the number {number}.</source>
        <translation>Der Text „{text}“ wurde als Zahl {number} gelesen.</translation>
    </message>
    <message>
        <source>The text “{text}” was read as {number} per cent.</source>
        <translation>Der Text „{text}“ wurde als {number} Prozent gelesen.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Das Jahr fehlt.</translation>
    </message>
    <message>
        <source>There is no indicator with the code {code}.</source>
        <translation>Es gibt kein Kriterium mit der Nummer {code}.</translation>
    </message>
    <message>
        <source>This cell is calculated; what was entered instead does not count.</source>
        <extracomment>Says why a number does not fit, None if it does.</extracomment>
        <translation>Diese Zelle wird berechnet; was stattdessen eingetragen wurde, zählt nicht.</translation>
    </message>
    <message>
        <source>This cell is merged with others; its entry is ambiguous.</source>
        <translation>Diese Zelle ist mit anderen verbunden; ihr Eintrag ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>This cell is not part of the form; it was not imported.</source>
        <translation>Diese Zelle gehört nicht zum Formular; sie wurde nicht importiert.</translation>
    </message>
    <message>
        <source>This is a date; another entry is expected.</source>
        <translation>Hier steht ein Datum; erwartet wird ein anderer Eintrag.</translation>
    </message>
    <message>
        <source>This is a formula; enter the value itself.</source>
        <translation>Hier steht eine Formel; tragen Sie den Wert selbst ein.</translation>
    </message>
    <message>
        <source>This is reported once a year, not by month.</source>
        <translation>Dies wird einmal im Jahr gemeldet, nicht monatlich.</translation>
    </message>
    <message>
        <source>This row belongs to no indicator of the system.</source>
        <translation>Diese Zeile gehört zu keinem Kriterium des Katalogs.</translation>
    </message>
    <message>
        <source>This row belongs to no item of the data report.</source>
        <translation>Diese Zeile gehört zu keiner Angabe des Datenberichts.</translation>
    </message>
    <message>
        <source>Update this program, then import it again.</source>
        <translation>Aktualisieren Sie dieses Programm, und importieren Sie die Mappe dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more cells are not part of the form.</source>
        <translation>
            <numerusform>{count} weitere Zelle gehört nicht zum Formular.</numerusform>
            <numerusform>{count} weitere Zellen gehören nicht zum Formular.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} contains far more rows or cells than a completed workbook.</source>
        <extracomment>What a filled workbook of ours can hold by far; larger ones are refused before they are parsed. What a cell of Excel can hold, in characters. A merged range larger than this covers the sheet.</extracomment>
        <translation>{name} enthält weit mehr Zeilen oder Zellen als eine ausgefüllte Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{name} is not an assessment workbook of this program.</source>
        <extracomment>Sheets without which a workbook is not taken over.</extracomment>
        <translation>{name} ist keine Bewertungsmappe dieses Programms.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of this program.</source>
        <translation>{name} wurde mit einer neueren Version dieses Programms erstellt.</translation>
    </message>
    <message>
        <source>{number} is less than 0.</source>
        <translation>{number} ist kleiner als 0.</translation>
    </message>
    <message>
        <source>{number} is more than 100 %; enter per cent: 5%.</source>
        <translation>{number} ist mehr als 100 %; tragen Sie es in Prozent ein: 5 %.</translation>
    </message>
    <message>
        <source>{number} is not a whole number of 0 or more.</source>
        <translation>{number} ist keine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>{number} is not a year from 2000 to 2100.</source>
        <translation>{number} ist kein Jahr von 2000 bis 2100.</translation>
    </message>
    <message>
        <source>{text} is not an entry that is expected here.</source>
        <translation>{text} wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: enter it as a number, not as a text.</source>
        <extracomment>Longer texts are cut when they are quoted in a sentence. A comma, an apostrophe, or a point before exactly three digits: decimals or thousands?</extracomment>
        <translation>„{text}“ lässt sich auf zwei Arten lesen: Tragen Sie es als Zahl ein, nicht als Text.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the answers in the list: {choices}.</source>
        <translation>„{text}“ ist keine Antwort der Liste: {choices}.</translation>
    </message>
</context>
<context>
    <name>WorkbookDialog</name>
    <message>
        <source>An Excel file in which a school assesses itself and reviewers verify the result. It opens in Excel, WPS and LibreOffice and has no macros.</source>
        <translation>Eine Excel-Datei, in der sich eine Schule selbst bewertet und Prüfende nachprüfen. Sie öffnet sich in Excel, WPS und LibreOffice und enthält keine Makros.</translation>
    </message>
    <message>
        <source>Assessment workbook</source>
        <translation>Bewertungsmappe</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Sprache der Mappe</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>A picture or file is missing from the library.</source>
        <translation>In der Bibliothek fehlt ein Bild oder eine Datei.</translation>
    </message>
    <message>
        <source>Another program is using {name}, so it could not be written.</source>
        <translation>Ein anderes Programm benutzt {name} gerade, deshalb konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Bitten Sie darum, die Datei noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer for access.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, um Zugriff.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and the folder still there.</source>
        <translation>Prüfen Sie, ob das Laufwerk angeschlossen und der Ordner noch da ist.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Check what you wrote last. If this is a copy, close the program where you copied it, then copy it again. Cleaning programs delete that file too.</source>
        <translation>Sehen Sie nach, was Sie zuletzt geschrieben haben. Ist dies eine Kopie, schließen Sie dort, wo sie herkommt, das Programm und kopieren Sie noch einmal. Auch Aufräumprogramme löschen diese Datei.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another file; to read a document, use Import.</source>
        <translation>Wählen Sie eine andere Datei; für ein Dokument nehmen Sie „Importieren“.</translation>
    </message>
    <message>
        <source>Choose another folder or name, with letters, digits, spaces and hyphens.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen aus Buchstaben, Ziffern, Leerzeichen und Bindestrichen.</translation>
    </message>
    <message>
        <source>Choose another version, or open a backup of that time.</source>
        <translation>Wählen Sie eine andere Fassung, oder öffnen Sie eine Sicherung aus jener Zeit.</translation>
    </message>
    <message>
        <source>Choose the file of the library itself.</source>
        <translation>Wählen Sie die Bibliotheksdatei selbst.</translation>
    </message>
    <message>
        <source>Choose the library file inside it.</source>
        <translation>Wählen Sie die Bibliotheksdatei darin.</translation>
    </message>
    <message>
        <source>Close the program, start it again and restore a backup.</source>
        <translation>Schließen Sie das Programm, starten Sie es neu und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Delete files that you do not need, then try again.</source>
        <translation>Löschen Sie nicht mehr benötigte Dateien und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Everything before the last change is saved; the last change is not.</source>
        <extracomment>What SQLite reports, by its primary result code. What the system says of names that cannot be, and of folders that are none; Windows says the first of names with signs that it forbids, and the last of names that are too long. What nobody misses who only reads: steps of undo, settings.</extracomment>
        <translation>Alles vor der letzten Änderung ist gespeichert, die letzte Änderung nicht.</translation>
    </message>
    <message>
        <source>Everything up to {time} is there.</source>
        <translation>Alles bis {time} ist da.</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>Arbeiten Sie in jenem Fenster weiter oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>If it is your library, restore a backup, or rescue the documents in it; if not, choose another file.</source>
        <translation>Wenn es Ihre Bibliothek ist, stellen Sie eine Sicherung wieder her oder retten Sie die Dokumente darin; sonst wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Insert it again, or take it from a backup.</source>
        <translation>Fügen Sie es neu ein oder holen Sie es aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer as well.</source>
        <translation>Installieren Sie die neuere Version auch auf diesem Computer.</translation>
    </message>
    <message>
        <source>It can be read and exported here. To go on writing in it, install the newer version on this computer as well.</source>
        <translation>Hier kann sie gelesen und exportiert werden. Um weiter darin zu schreiben, installieren Sie die neuere Version auch auf diesem Computer.</translation>
    </message>
    <message>
        <source>It is not shown in part, and the file was not changed.</source>
        <translation>Es wird nicht in Teilen angezeigt, und die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>It is {place} now: go on there, or put it back to its old place.</source>
        <translation>Sie ist jetzt {place}: Arbeiten Sie dort weiter, oder legen Sie sie an ihren alten Platz zurück.</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the recycle bin.</source>
        <translation>Vielleicht wurde es gelöscht: Sehen Sie im Papierkorb nach.</translation>
    </message>
    <message>
        <source>Newer states and those with a name are there.</source>
        <translation>Neuere Stände und solche mit einem Namen sind da.</translation>
    </message>
    <message>
        <source>No library can be stored at {place}: {reason}.</source>
        <translation>Unter {place} kann keine Bibliothek liegen: {reason}.</translation>
    </message>
    <message>
        <source>Nothing in it is changed.</source>
        <translation>Darin wird nichts verändert.</translation>
    </message>
    <message>
        <source>Nothing in it is changed. Left out here, as it is newer: {parts}.</source>
        <translation>Darin wird nichts verändert. Hier weggelassen, weil es neuer ist: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Open it once for writing: it will then be put in order.</source>
        <translation>Öffnen Sie die Bibliothek einmal zum Bearbeiten, dann wird sie in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>Open it once for writing: it will then be updated.</source>
        <translation>Öffnen Sie die Bibliothek einmal zum Bearbeiten, dann wird sie auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to your own folder.</source>
        <translation>Öffnen Sie die Bibliothek nur zum Lesen, oder kopieren Sie sie in Ihren eigenen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup {backup}: it was made at {time} and holds {count} documents.</source>
        <translation>
            <numerusform>Stellen Sie die Sicherung {backup} wieder her: Sie stammt von {time} und enthält {count} Dokument.</numerusform>
            <numerusform>Stellen Sie die Sicherung {backup} wieder her: Sie stammt von {time} und enthält {count} Dokumente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy in another place now, or give the file its name back.</source>
        <translation>Speichern Sie jetzt eine Kopie an einem anderen Ort, oder geben Sie der Datei ihren Namen zurück.</translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation>Die beschädigte Datei wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer as it should ({reason}).</source>
        <translation>Der Datenträger mit {name} antwortet nicht richtig ({reason}).</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <extracomment>A node before and after; None where it was or is not. From so many nodes on, the keys of all nodes are read at once. Of documents most is asked by their ids; in tables with many rows they stand by their keys. Rows one after another as they stand in the file, not in the order of ids: half of the time. As bytes: one title that is no UTF-8 any more must not keep all others from being listed. What an edit may change. Where a node is, its key says; an index that is not named stays.</extracomment>
        <translation>Das Dokument ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The last change is not saved; all before it is still there as long as the program is open.</source>
        <translation>Die letzte Änderung ist nicht gespeichert; alles davor ist noch da, solange das Programm offen ist.</translation>
    </message>
    <message>
        <source>The text of the document at that time no longer exists.</source>
        <translation>Der Wortlaut aus jener Zeit wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The version {name} was damaged or altered in transit.</source>
        <translation>Die Fassung {name} wurde unterwegs beschädigt oder verändert.</translation>
    </message>
    <message>
        <source>There is no good backup next to it: restore one from another place, or rescue the documents in it.</source>
        <translation>Daneben liegt keine brauchbare Sicherung: Stellen Sie eine von einem anderen Ort wieder her, oder retten Sie die Dokumente darin.</translation>
    </message>
    <message>
        <source>There is no library at {place}.</source>
        <translation>Unter {place} gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {name}.</source>
        <translation>Auf dem Datenträger von {name} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no such version in the library.</source>
        <translation>Diese Fassung gibt es in der Bibliothek nicht.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Augenblick und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What a newer version of this program wrote in {name} is not understood here.</source>
        <translation>Was eine neuere Version dieses Programms in {name} geschrieben hat, wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>What was done before this point can no longer be undone.</source>
        <extracomment>So many steps stay over a restart, and so many of each document in any case … … as long as they are not larger than this together, in bytes … … and so many while the program runs. The key of a document in the stacks. What of a step is read to carry it out; its content is deflated with the columns before it. The columns that a step has beside its position.</extracomment>
        <translation>Was davor getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>You can export, print and send. To go on writing, install the newer version on this computer as well.</source>
        <translation>Sie können exportieren, drucken und senden. Um weiterzuschreiben, installieren Sie die neuere Version auch auf diesem Computer.</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{name} cannot be changed: the file or its folder is protected.</source>
        <translation>{name} darf nicht geändert werden: Die Datei oder ihr Ordner ist geschützt.</translation>
    </message>
    <message>
        <source>{name} cannot be read with your account.</source>
        <translation>{name} darf mit Ihrem Konto nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, or it is damaged.</source>
        <translation>{name} ist die Datenbank eines anderen Programms oder beschädigt.</translation>
    </message>
    <message>
        <source>{name} is a database of another program.</source>
        <translation>{name} ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a library.</source>
        <translation>{name} ist ein Ordner, keine Bibliothek.</translation>
    </message>
    <message>
        <source>{name} is already open in another window (process {process} on {host}).</source>
        <translation>{name} ist schon in einem anderen Fenster geöffnet (Prozess {process} auf {host}).</translation>
    </message>
    <message>
        <source>{name} is already open in another window.</source>
        <translation>{name} ist schon in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>{name} is damaged and was not opened.</source>
        <translation>{name} ist beschädigt und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is not a library of this program, or it is damaged.</source>
        <translation>{name} ist keine Bibliothek dieses Programms oder beschädigt.</translation>
    </message>
    <message>
        <source>{name} is not a library of this program.</source>
        <translation>{name} ist keine Bibliothek dieses Programms.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file and cannot be a library.</source>
        <translation>{name} ist keine gewöhnliche Datei und kann keine Bibliothek sein.</translation>
    </message>
    <message>
        <source>{name} is open read-only.</source>
        <translation>{name} ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{name} was in use when it was copied or the program ended, and the file {log} with the last changes is not beside it.</source>
        <translation>{name} war noch in Benutzung, als kopiert wurde oder das Programm endete, und die Datei {log} mit den letzten Änderungen liegt nicht daneben.</translation>
    </message>
    <message>
        <source>{name} was last used with a newer version of this program and cannot be read here.</source>
        <translation>{name} wurde zuletzt mit einer neueren Version dieses Programms benutzt und kann hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} was last used with a newer version of this program.</source>
        <translation>{name} wurde zuletzt mit einer neueren Version dieses Programms benutzt.</translation>
    </message>
    <message>
        <source>{name} was last used with a newer version of this program; here you can only read it.</source>
        <translation>{name} wurde zuletzt mit einer neueren Version dieses Programms benutzt; hier können Sie sie nur lesen.</translation>
    </message>
    <message>
        <source>{name} was last used with an older version of this program.</source>
        <extracomment>What the driver raises; the second if damage shows in SQLite&apos;s own sentences.</extracomment>
        <translation>{name} wurde zuletzt mit einer älteren Version dieses Programms benutzt.</translation>
    </message>
    <message>
        <source>{name} was not closed properly the last time.</source>
        <translation>{name} wurde beim letzten Mal nicht richtig geschlossen.</translation>
    </message>
    <message>
        <source>{name} was renamed or moved while it was open.</source>
        <translation>{name} wurde umbenannt oder verschoben, während die Bibliothek offen war.</translation>
    </message>
    <message>
        <source>{name} was renamed, replaced or deleted while it was open.</source>
        <translation>{name} wurde umbenannt, ersetzt oder gelöscht, während die Bibliothek offen war.</translation>
    </message>
</context>
</TS>
