<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <translation>About Curriculum Studio</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. Made with Qt under the LGPL 3.0. No data leaves this computer.</source>
        <translation>Free software under the Apache licence 2.0. Made with Qt under the LGPL 3.0. No data leaves this computer.</translation>
    </message>
    <message>
        <source>Nobody publishes this program yet: every copy is an unsigned preview. Ask the person who gave it to you where it comes from.</source>
        <translation>Nobody publishes this program yet: every copy is an unsigned preview. Ask the person who gave it to you where it comes from.</translation>
    </message>
    <message>
        <source>Write, review and publish standards for schools, theme units for kindergartens and frameworks in Chinese, English and German.</source>
        <translation>Write, review and publish standards for schools, theme units for kindergartens and frameworks in Chinese, English and German.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Check</source>
        <extracomment>What menus are called, and their drawings.</extracomment>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>&amp;Kindergarten</source>
        <translation>&amp;Kindergarten</translation>
    </message>
    <message>
        <source>&amp;Pilots</source>
        <translation>&amp;Pilots</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>A standard, theme units and the work of a group on them, to try things</source>
        <translation>A standard, theme units and the work of a group on them, to try things</translation>
    </message>
    <message>
        <source>About Curriculum Studio</source>
        <translation>About Curriculum Studio</translation>
    </message>
    <message>
        <source>Activities by week</source>
        <translation>Activities by week</translation>
    </message>
    <message>
        <source>Add frameworks</source>
        <translation>Add frameworks</translation>
    </message>
    <message>
        <source>Add more theme units</source>
        <translation>Add more theme units</translation>
    </message>
    <message>
        <source>Add samples …</source>
        <translation>Add samples …</translation>
    </message>
    <message>
        <source>Add the Word form of your school, or correct its fields</source>
        <translation>Add the Word form of your school, or correct its fields</translation>
    </message>
    <message>
        <source>Add to my collection</source>
        <translation>Add to my collection</translation>
    </message>
    <message>
        <source>Add what is selected to a glossary, in all languages</source>
        <translation>Add what is selected to a glossary, in all languages</translation>
    </message>
    <message>
        <source>Align drafts side by side …</source>
        <translation>Align drafts side by side …</translation>
    </message>
    <message>
        <source>All activities by type or learning area, and by week</source>
        <translation>All activities by type or learning area, and by week</translation>
    </message>
    <message>
        <source>All keyboard shortcuts on one page</source>
        <translation>All keyboard shortcuts on one page</translation>
    </message>
    <message>
        <source>All pilots</source>
        <extracomment>What stands over the page of an observation.</extracomment>
        <translation>All pilots</translation>
    </message>
    <message>
        <source>All places that refer to the clause, table or term here</source>
        <translation>All places that refer to the clause, table or term here</translation>
    </message>
    <message>
        <source>All three languages side by side</source>
        <translation>All three languages side by side</translation>
    </message>
    <message>
        <source>As Word, on paper, as PDF or otherwise: see the pages first</source>
        <translation>As Word, on paper, as PDF or otherwise: see the pages first</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Assessment workbook …</source>
        <translation>Assessment workbook …</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Back to writing</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Back up the library</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Backups …</translation>
    </message>
    <message>
        <source>Begin an empty library in another folder, and use it from now on</source>
        <translation>Begin an empty library in another folder, and use it from now on</translation>
    </message>
    <message>
        <source>Bring the plan to its classes …</source>
        <translation>Bring the plan to its classes …</translation>
    </message>
    <message>
        <source>Bring what changed in the plan into the units of its classes; what they changed stays</source>
        <translation>Bring what changed in the plan into the units of its classes; what they changed stays</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>C&amp;lass</translation>
    </message>
    <message>
        <source>Change the stage …</source>
        <translation>Change the stage …</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Check spelling</translation>
    </message>
    <message>
        <source>Check the file of a newer version, back up the library, install it</source>
        <translation>Check the file of a newer version, back up the library, install it</translation>
    </message>
    <message>
        <source>Chinese next to English</source>
        <translation>Chinese next to English</translation>
    </message>
    <message>
        <source>Chinese next to German</source>
        <translation>Chinese next to German</translation>
    </message>
    <message>
        <source>Chinese only</source>
        <translation>Chinese only</translation>
    </message>
    <message>
        <source>Click into a table first.</source>
        <translation>Click into a table first.</translation>
    </message>
    <message>
        <source>Click into a text first.</source>
        <translation>Click into a text first.</translation>
    </message>
    <message>
        <source>Click into the source of a formula first.</source>
        <translation>Click into the source of a formula first.</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Close tab</translation>
    </message>
    <message>
        <source>Close the tab in front; the document stays in the library</source>
        <translation>Close the tab in front; the document stays in the library</translation>
    </message>
    <message>
        <source>Close this library and use another one from now on</source>
        <translation>Close this library and use another one from now on</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>Combine with another document …</source>
        <translation>Combine with another document …</translation>
    </message>
    <message>
        <source>Commands, documents, clauses, texts and help by their words</source>
        <translation>Commands, documents, clauses, texts and help by their words</translation>
    </message>
    <message>
        <source>Comment on the selection, or on the text at the cursor</source>
        <translation>Comment on the selection, or on the text at the cursor</translation>
    </message>
    <message>
        <source>Comment …</source>
        <extracomment>Calls for them when one comes or is opened.</extracomment>
        <translation>Comment …</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy for another age group …</source>
        <translation>Copy for another age group …</translation>
    </message>
    <message>
        <source>Copy the framework; new goals replace its old ones</source>
        <translation>Copy the framework; new goals replace its old ones</translation>
    </message>
    <message>
        <source>Copy the unit, with hints on what suits the other age group</source>
        <translation>Copy the unit, with hints on what suits the other age group</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copy to the clipboard</translation>
    </message>
    <message>
        <source>Count words …</source>
        <translation>Count words …</translation>
    </message>
    <message>
        <source>Cover and foreword …</source>
        <translation>Cover and foreword …</translation>
    </message>
    <message>
        <source>Coverage of goals</source>
        <extracomment>Lets goals be dragged onto texts; it has no actions.</extracomment>
        <translation>Coverage of goals</translation>
    </message>
    <message>
        <source>Create a group in a folder …</source>
        <translation>Create a group in a folder …</translation>
    </message>
    <message>
        <source>Create a new document</source>
        <translation>Create a new document</translation>
    </message>
    <message>
        <source>Create a standard with the usual chapters</source>
        <translation>Create a standard with the usual chapters</translation>
    </message>
    <message>
        <source>Create a theme unit with its usual sections</source>
        <translation>Create a theme unit with its usual sections</translation>
    </message>
    <message>
        <source>Crop photo …</source>
        <translation>Crop photo …</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>DE</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Dark ink on white</source>
        <translation>Dark ink on white</translation>
    </message>
    <message>
        <source>Decide what you and somebody else changed differently in a document</source>
        <translation>Decide what you and somebody else changed differently in a document</translation>
    </message>
    <message>
        <source>Decisions waiting</source>
        <extracomment>Knows where something waits, without loading what shows it.</extracomment>
        <translation>Decisions waiting</translation>
    </message>
    <message>
        <source>Delete document</source>
        <translation>Delete document</translation>
    </message>
    <message>
        <source>Deliberate …</source>
        <translation>Deliberate …</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Dictionaries …</source>
        <translation>Dictionaries …</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document only</source>
        <translation>Document only</translation>
    </message>
    <message>
        <source>Draw what belongs to the theme</source>
        <translation>Draw what belongs to the theme</translation>
    </message>
    <message>
        <source>Duplicate document</source>
        <translation>Duplicate document</translation>
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
        <translation>Earlier texts</translation>
    </message>
    <message>
        <source>Earlier texts …</source>
        <translation>Earlier texts …</translation>
    </message>
    <message>
        <source>Edit the indicator system of this standard as in Excel</source>
        <translation>Edit the indicator system of this standard as in Excel</translation>
    </message>
    <message>
        <source>Empty the selected texts</source>
        <translation>Empty the selected texts</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>English next to German</source>
        <translation>English next to German</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>English only</translation>
    </message>
    <message>
        <source>Erase document for good …</source>
        <translation>Erase document for good …</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Erase for good …</translation>
    </message>
    <message>
        <source>Erase it from all documents that show it, and from their versions</source>
        <translation>Erase it from all documents that show it, and from their versions</translation>
    </message>
    <message>
        <source>Erase it from the library with all versions; nobody can restore it</source>
        <translation>Erase it from the library with all versions; nobody can restore it</translation>
    </message>
    <message>
        <source>Erase this picture for good …</source>
        <translation>Erase this picture for good …</translation>
    </message>
    <message>
        <source>Erase this text with everything below it, from all versions as well</source>
        <translation>Erase this text with everything below it, from all versions as well</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Everything is saved automatically; this saves it at once</source>
        <translation>Everything is saved automatically; this saves it at once</translation>
    </message>
    <message>
        <source>Explain the finding here</source>
        <translation>Explain the finding here</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export Excel …</source>
        <translation>Export Excel …</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>Export PDF …</translation>
    </message>
    <message>
        <source>Export all themes of a term to Excel, by age group and week</source>
        <translation>Export all themes of a term to Excel, by age group and week</translation>
    </message>
    <message>
        <source>Export comments and decisions to Word, a form or the log</source>
        <translation>Export comments and decisions to Word, a form or the log</translation>
    </message>
    <message>
        <source>Export comments …</source>
        <translation>Export comments …</translation>
    </message>
    <message>
        <source>Export indicators or an overview as an Excel workbook</source>
        <translation>Export indicators or an overview as an Excel workbook</translation>
    </message>
    <message>
        <source>Export the decisions of a meeting or of a day to Word</source>
        <translation>Export the decisions of a meeting or of a day to Word</translation>
    </message>
    <message>
        <source>Export the document as a PDF file, ready to print</source>
        <translation>Export the document as a PDF file, ready to print</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Fill the Word form of your school with this activity or week</source>
        <translation>Fill the Word form of your school with this activity or week</translation>
    </message>
    <message>
        <source>Find activities, steps and aims in all units to reuse them here</source>
        <translation>Find activities, steps and aims in all units to reuse them here</translation>
    </message>
    <message>
        <source>Find in the library …</source>
        <translation>Find in the library …</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>Find words in all documents</source>
        <translation>Find words in all documents</translation>
    </message>
    <message>
        <source>Find words in this document or in all documents; full-width characters count as ordinary ones</source>
        <translation>Find words in this document or in all documents; full-width characters count as ordinary ones</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Find …</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Calls for the checks when a document is open, or when their panel is.</extracomment>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Findings as a workbook …</source>
        <translation>Findings as a workbook …</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Fix what is certain …</source>
        <translation>Fix what is certain …</translation>
    </message>
    <message>
        <source>For dim rooms</source>
        <translation>For dim rooms</translation>
    </message>
    <message>
        <source>For parallel classes …</source>
        <translation>For parallel classes …</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Frameworks</translation>
    </message>
    <message>
        <source>From another computer …</source>
        <translation>From another computer …</translation>
    </message>
    <message>
        <source>From the collection …</source>
        <translation>From the collection …</translation>
    </message>
    <message>
        <source>German only</source>
        <translation>German only</translation>
    </message>
    <message>
        <source>Give out …</source>
        <translation>Give out …</translation>
    </message>
    <message>
        <source>Give the current state a name, so that you can come back to it</source>
        <translation>Give the current state a name, so that you can come back to it</translation>
    </message>
    <message>
        <source>Give the document a new title</source>
        <translation>Give the document a new title</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Go back to a copy of the library; the present state is saved first</source>
        <translation>Go back to a copy of the library; the present state is saved first</translation>
    </message>
    <message>
        <source>Go back to the previous place</source>
        <translation>Go back to the previous place</translation>
    </message>
    <message>
        <source>Go forward to the next place</source>
        <translation>Go forward to the next place</translation>
    </message>
    <message>
        <source>Go from the library to the outline, the page and the side panel</source>
        <translation>Go from the library to the outline, the page and the side panel</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Go to a comment</source>
        <translation>Go to a comment</translation>
    </message>
    <message>
        <source>Go to a finding</source>
        <translation>Go to a finding</translation>
    </message>
    <message>
        <source>Go to the next comment that awaits a decision</source>
        <translation>Go to the next comment that awaits a decision</translation>
    </message>
    <message>
        <source>Go to the next open document</source>
        <translation>Go to the next open document</translation>
    </message>
    <message>
        <source>Go to the next place at which a rule found something</source>
        <translation>Go to the next place at which a rule found something</translation>
    </message>
    <message>
        <source>Go to the next word that no dictionary knows</source>
        <translation>Go to the next word that no dictionary knows</translation>
    </message>
    <message>
        <source>Go to the previous comment that awaits a decision</source>
        <translation>Go to the previous comment that awaits a decision</translation>
    </message>
    <message>
        <source>Go to the previous open document</source>
        <translation>Go to the previous open document</translation>
    </message>
    <message>
        <source>Go to the previous place at which a rule found something</source>
        <translation>Go to the previous place at which a rule found something</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hide everything but the page; use it again to bring everything back</source>
        <translation>Hide everything but the page; use it again to bring everything back</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>How much is written in the document and in the selection</source>
        <translation>How much is written in the document and in the selection</translation>
    </message>
    <message>
        <source>How schools do against the indicators, and which ones no school meets</source>
        <translation>How schools do against the indicators, and which ones no school meets</translation>
    </message>
    <message>
        <source>Import a Word draft, a lesson plan or a framework</source>
        <translation>Import a Word draft, a lesson plan or a framework</translation>
    </message>
    <message>
        <source>Import an edited draft …</source>
        <translation>Import an edited draft …</translation>
    </message>
    <message>
        <source>Import comments from Word drafts, ISO and Chinese forms, or the log</source>
        <translation>Import comments from Word drafts, ISO and Chinese forms, or the log</translation>
    </message>
    <message>
        <source>Import comments …</source>
        <translation>Import comments …</translation>
    </message>
    <message>
        <source>Import completed workbooks …</source>
        <translation>Import completed workbooks …</translation>
    </message>
    <message>
        <source>Import the changes made in a Word file that was exported from here</source>
        <translation>Import the changes made in a Word file that was exported from here</translation>
    </message>
    <message>
        <source>Import the workbooks that schools send back, and score them</source>
        <translation>Import the workbooks that schools send back, and score them</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>In a comparison</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In a meeting</translation>
    </message>
    <message>
        <source>In the list of comments and in a meeting</source>
        <translation>In the list of comments and in a meeting</translation>
    </message>
    <message>
        <source>In the list of findings</source>
        <translation>In the list of findings</translation>
    </message>
    <message>
        <source>Indicator grid</source>
        <translation>Indicator grid</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Insert photos into the unit: upright, smaller, without the place where they were taken</source>
        <translation>Insert photos into the unit: upright, smaller, without the place where they were taken</translation>
    </message>
    <message>
        <source>Insert the equivalent of a source term in this language</source>
        <translation>Insert the equivalent of a source term in this language</translation>
    </message>
    <message>
        <source>Install an update …</source>
        <translation>Install an update …</translation>
    </message>
    <message>
        <source>Into our school form …</source>
        <translation>Into our school form …</translation>
    </message>
    <message>
        <source>It does not belong where the cursor is. Click where it should go.</source>
        <translation>It does not belong where the cursor is. Click where it should go.</translation>
    </message>
    <message>
        <source>It needs a document in which something was found.</source>
        <translation>It needs a document in which something was found.</translation>
    </message>
    <message>
        <source>It needs a document, and a library that belongs to a group.</source>
        <translation>It needs a document, and a library that belongs to a group.</translation>
    </message>
    <message>
        <source>It needs a library that belongs to a group.</source>
        <translation>It needs a library that belongs to a group.</translation>
    </message>
    <message>
        <source>It needs a merged document in which something is left to decide.</source>
        <translation>It needs a merged document in which something is left to decide.</translation>
    </message>
    <message>
        <source>It needs a unit from which units of parallel classes were made.</source>
        <translation>It needs a unit from which units of parallel classes were made.</translation>
    </message>
    <message>
        <source>It works in a framework: open one from the library.</source>
        <translation>It works in a framework: open one from the library.</translation>
    </message>
    <message>
        <source>It works in a review copy that somebody sent to you.</source>
        <translation>It works in a review copy that somebody sent to you.</translation>
    </message>
    <message>
        <source>It works in a standard: open one, or begin a new one.</source>
        <translation>It works in a standard: open one, or begin a new one.</translation>
    </message>
    <message>
        <source>It works in a theme unit: open one, or begin a new one.</source>
        <extracomment>What an action needs, as it is said where that is not there.</extracomment>
        <translation>It works in a theme unit: open one, or begin a new one.</translation>
    </message>
    <message>
        <source>Join a group …</source>
        <translation>Join a group …</translation>
    </message>
    <message>
        <source>Keep a part of the photo at the cursor and cut off the rest</source>
        <translation>Keep a part of the photo at the cursor and cut off the rest</translation>
    </message>
    <message>
        <source>Keep only here</source>
        <extracomment>Keeps a library in step with its group; loaded where there is one. Calls for them where a library has a group.</extracomment>
        <translation>Keep only here</translation>
    </message>
    <message>
        <source>Keep the library in another folder, such as one on another drive</source>
        <translation>Keep the library in another folder, such as one on another drive</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Kindergartens, what they try, and what they say about it</source>
        <translation>Kindergartens, what they try, and what they say about it</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Languages shown</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>Light or dark as the system says</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <translation>Linked goals</translation>
    </message>
    <message>
        <source>List of comments</source>
        <translation>List of comments</translation>
    </message>
    <message>
        <source>List of waivers …</source>
        <translation>List of waivers …</translation>
    </message>
    <message>
        <source>Lists and notes</source>
        <translation>Lists and notes</translation>
    </message>
    <message>
        <source>Make a checked copy of the whole library</source>
        <translation>Make a checked copy of the whole library</translation>
    </message>
    <message>
        <source>Make a copy of the whole document</source>
        <translation>Make a copy of the whole document</translation>
    </message>
    <message>
        <source>Make a shared folder the place of a group, and join it</source>
        <translation>Make a shared folder the place of a group, and join it</translation>
    </message>
    <message>
        <source>Make a unit for each class from this plan; later changes can be brought on</source>
        <translation>Make a unit for each class from this plan; later changes can be brought on</translation>
    </message>
    <message>
        <source>Make one document from drafts in two or three languages</source>
        <translation>Make one document from drafts in two or three languages</translation>
    </message>
    <message>
        <source>Mark translated and confirmed texts too, not only unfinished ones</source>
        <translation>Mark translated and confirmed texts too, not only unfinished ones</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Meeting on comments</source>
        <translation>Meeting on comments</translation>
    </message>
    <message>
        <source>Members of the group …</source>
        <translation>Members of the group …</translation>
    </message>
    <message>
        <source>Menus for clauses, indicators, translations and checks</source>
        <translation>Menus for clauses, indicators, translations and checks</translation>
    </message>
    <message>
        <source>Menus for deliberations, try-outs, goals and papers of the term</source>
        <translation>Menus for deliberations, try-outs, goals and papers of the term</translation>
    </message>
    <message>
        <source>Menus for reading documents and commenting on them</source>
        <translation>Menus for reading documents and commenting on them</translation>
    </message>
    <message>
        <source>Menus for review rounds, meetings, pilots and results</source>
        <translation>Menus for review rounds, meetings, pilots and results</translation>
    </message>
    <message>
        <source>Menus for theme units, plans, observations and school forms</source>
        <translation>Menus for theme units, plans, observations and school forms</translation>
    </message>
    <message>
        <source>Menus with everything</source>
        <translation>Menus with everything</translation>
    </message>
    <message>
        <source>Merge what another document has that was once the same</source>
        <translation>Merge what another document has that was once the same</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Minutes …</translation>
    </message>
    <message>
        <source>Move the document to the recycle bin, from where it can be restored</source>
        <translation>Move the document to the recycle bin, from where it can be restored</translation>
    </message>
    <message>
        <source>Move the library …</source>
        <translation>Move the library …</translation>
    </message>
    <message>
        <source>Move to another computer …</source>
        <translation>Move to another computer …</translation>
    </message>
    <message>
        <source>Move to the clipboard</source>
        <translation>Move to the clipboard</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New library …</source>
        <translation>New library …</translation>
    </message>
    <message>
        <source>New line in the same text</source>
        <translation>New line in the same text</translation>
    </message>
    <message>
        <source>New observation …</source>
        <translation>New observation …</translation>
    </message>
    <message>
        <source>New standard …</source>
        <translation>New standard …</translation>
    </message>
    <message>
        <source>New term in a glossary …</source>
        <translation>New term in a glossary …</translation>
    </message>
    <message>
        <source>New theme unit …</source>
        <translation>New theme unit …</translation>
    </message>
    <message>
        <source>New try-out …</source>
        <translation>New try-out …</translation>
    </message>
    <message>
        <source>New version of the framework</source>
        <translation>New version of the framework</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Next misspelt word</translation>
    </message>
    <message>
        <source>Next open comment</source>
        <translation>Next open comment</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>No document is open, so there is nothing to do here.</source>
        <extracomment>What can be done is looked at again so long after something happened (milliseconds). Why a menu of what is possible has nothing to show.</extracomment>
        <translation>No document is open, so there is nothing to do here.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <extracomment>Why something cannot be done now, and what to do first.</extracomment>
        <translation>No library is open.</translation>
    </message>
    <message>
        <source>Number, titles, dates, organisations and the fixed sentences</source>
        <translation>Number, titles, dates, organisations and the fixed sentences</translation>
    </message>
    <message>
        <source>Old games, and rain: art, language and play, with activities that came from the children</source>
        <translation>Old games, and rain: art, language and play, with activities that came from the children</translation>
    </message>
    <message>
        <source>On the page</source>
        <extracomment>Drawings for commands. Commands that the Edit menu has already, for every field of the window. Keys of the page that are no commands, while one writes and while one reads.</extracomment>
        <translation>On the page</translation>
    </message>
    <message>
        <source>One page up or down</source>
        <translation>One page up or down</translation>
    </message>
    <message>
        <source>Only unfinished texts</source>
        <translation>Only unfinished texts</translation>
    </message>
    <message>
        <source>Open a document first: click one in the library.</source>
        <translation>Open a document first: click one in the library.</translation>
    </message>
    <message>
        <source>Open a file that somebody sent you, and see what is new</source>
        <translation>Open a file that somebody sent you, and see what is new</translation>
    </message>
    <message>
        <source>Open a received file …</source>
        <translation>Open a received file …</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>Open another library …</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Open document</translation>
    </message>
    <message>
        <source>Open or import …</source>
        <translation>Open or import …</translation>
    </message>
    <message>
        <source>Other document …</source>
        <translation>Other document …</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Pack documents into one file for WeChat or a colleague</source>
        <translation>Pack documents into one file for WeChat or a colleague</translation>
    </message>
    <message>
        <source>Pack the library with everything in it into one file</source>
        <translation>Pack the library with everything in it into one file</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Papers of the term …</source>
        <translation>Papers of the term …</translation>
    </message>
    <message>
        <source>Parts of the standard</source>
        <translation>Parts of the standard</translation>
    </message>
    <message>
        <source>Parts of the theme unit</source>
        <translation>Parts of the theme unit</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paste from the clipboard; several lines become several texts</source>
        <translation>Paste from the clipboard; several lines become several texts</translation>
    </message>
    <message>
        <source>Photos …</source>
        <translation>Photos …</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Plan activities for the days</source>
        <translation>Plan activities for the days</translation>
    </message>
    <message>
        <source>Preferences and options: you, library, backups, languages, keys</source>
        <translation>Preferences and options: you, library, backups, languages, keys</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Previous document</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Previous finding</translation>
    </message>
    <message>
        <source>Previous open comment</source>
        <translation>Previous open comment</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Properties and history</source>
        <translation>Properties and history</translation>
    </message>
    <message>
        <source>Put the cursor on a photo first.</source>
        <translation>Put the cursor on a photo first.</translation>
    </message>
    <message>
        <source>Put the preferred word in its place, after a look at every place</source>
        <translation>Put the preferred word in its place, after a look at every place</translation>
    </message>
    <message>
        <source>Quick start to print …</source>
        <translation>Quick start to print …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Reading view</translation>
    </message>
    <message>
        <source>Recover all sound documents from a damaged library</source>
        <translation>Recover all sound documents from a damaged library</translation>
    </message>
    <message>
        <source>Recycle bin …</source>
        <translation>Recycle bin …</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo the last step undone in this document</source>
        <translation>Redo the last step undone in this document</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Redo: {step}</translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation>Rename document</translation>
    </message>
    <message>
        <source>Renumber goals</source>
        <translation>Renumber goals</translation>
    </message>
    <message>
        <source>Renumber the codes of all goals by their order</source>
        <translation>Renumber the codes of all goals by their order</translation>
    </message>
    <message>
        <source>Replace a deprecated word …</source>
        <translation>Replace a deprecated word …</translation>
    </message>
    <message>
        <source>Replace words, after a look at every place</source>
        <translation>Replace words, after a look at every place</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Replace …</translation>
    </message>
    <message>
        <source>Report of the checks …</source>
        <translation>Report of the checks …</translation>
    </message>
    <message>
        <source>Rescue documents …</source>
        <translation>Rescue documents …</translation>
    </message>
    <message>
        <source>Restore from a copy …</source>
        <translation>Restore from a copy …</translation>
    </message>
    <message>
        <source>Restore this place</source>
        <translation>Restore this place</translation>
    </message>
    <message>
        <source>Results of the schools</source>
        <translation>Results of the schools</translation>
    </message>
    <message>
        <source>Review rounds</source>
        <translation>Review rounds</translation>
    </message>
    <message>
        <source>Save a copy of this activity, step or aim for other units</source>
        <translation>Save a copy of this activity, step or aim for other units</translation>
    </message>
    <message>
        <source>Save a version …</source>
        <translation>Save a version …</translation>
    </message>
    <message>
        <source>Save everything and quit the program</source>
        <translation>Save everything and quit the program</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>School calendar …</source>
        <translation>School calendar …</translation>
    </message>
    <message>
        <source>School forms …</source>
        <translation>School forms …</translation>
    </message>
    <message>
        <source>Search everything …</source>
        <translation>Search everything …</translation>
    </message>
    <message>
        <source>Search or run a command …   {key}</source>
        <translation>Search or run a command …   {key}</translation>
    </message>
    <message>
        <source>See deleted documents and restore them</source>
        <translation>See deleted documents and restore them</translation>
    </message>
    <message>
        <source>See every unambiguous fix, and apply them together</source>
        <translation>See every unambiguous fix, and apply them together</translation>
    </message>
    <message>
        <source>See the earlier texts of this place, and what was deleted around it</source>
        <translation>See the earlier texts of this place, and what was deleted around it</translation>
    </message>
    <message>
        <source>See the newest backup and choose where backups go</source>
        <translation>See the newest backup and choose where backups go</translation>
    </message>
    <message>
        <source>See the pages as they will be printed, and print them</source>
        <translation>See the pages as they will be printed, and print them</translation>
    </message>
    <message>
        <source>See what changed between two states of this document</source>
        <translation>See what changed between two states of this document</translation>
    </message>
    <message>
        <source>See what is still missing for the next stage, and move on to it</source>
        <translation>See what is still missing for the next stage, and move on to it</translation>
    </message>
    <message>
        <source>See which dictionaries there are, and your own words</source>
        <translation>See which dictionaries there are, and your own words</translation>
    </message>
    <message>
        <source>See which goals the theme units cover and which they miss</source>
        <translation>See which goals the theme units cover and which they miss</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Select several texts</source>
        <translation>Select several texts</translation>
    </message>
    <message>
        <source>Select the whole text; press again for the whole page</source>
        <translation>Select the whole text; press again for the whole page</translation>
    </message>
    <message>
        <source>Send answer …</source>
        <translation>Send answer …</translation>
    </message>
    <message>
        <source>Send to others …</source>
        <extracomment>Lets dropped exchange files come here, without loading what reads them.</extracomment>
        <translation>Send to others …</translation>
    </message>
    <message>
        <source>Send your comments on a review copy to the person who asked for them</source>
        <translation>Send your comments on a review copy to the person who asked for them</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Share documents of this library with a group</source>
        <translation>Share documents of this library with a group</translation>
    </message>
    <message>
        <source>Share this document with the group, or keep it only here</source>
        <translation>Share this document with the group, or keep it only here</translation>
    </message>
    <message>
        <source>Share with the group</source>
        <translation>Share with the group</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Show all states</translation>
    </message>
    <message>
        <source>Show and add the goals that this place is linked to</source>
        <translation>Show and add the goals that this place is linked to</translation>
    </message>
    <message>
        <source>Show only what is a draft, not translated, or outdated</source>
        <translation>Show only what is a draft, not translated, or outdated</translation>
    </message>
    <message>
        <source>Show or hide the list of documents</source>
        <translation>Show or hide the list of documents</translation>
    </message>
    <message>
        <source>Show or hide the outline next to the page</source>
        <translation>Show or hide the outline next to the page</translation>
    </message>
    <message>
        <source>Show or hide the panel on the right</source>
        <translation>Show or hide the panel on the right</translation>
    </message>
    <message>
        <source>Show texts in their usual size</source>
        <translation>Show texts in their usual size</translation>
    </message>
    <message>
        <source>Show texts larger</source>
        <translation>Show texts larger</translation>
    </message>
    <message>
        <source>Show texts smaller</source>
        <translation>Show texts smaller</translation>
    </message>
    <message>
        <source>Show the comment here</source>
        <translation>Show the comment here</translation>
    </message>
    <message>
        <source>Show the comment on the words at the cursor</source>
        <translation>Show the comment on the words at the cursor</translation>
    </message>
    <message>
        <source>Show the comments on this document next to the page</source>
        <translation>Show the comments on this document next to the page</translation>
    </message>
    <message>
        <source>Show the comments one by one, large, and decide with keys</source>
        <translation>Show the comments one by one, large, and decide with keys</translation>
    </message>
    <message>
        <source>Show the document that is chosen in the library</source>
        <translation>Show the document that is chosen in the library</translation>
    </message>
    <message>
        <source>Show the list of first steps again</source>
        <translation>Show the list of first steps again</translation>
    </message>
    <message>
        <source>Show the properties of this place and of the whole document</source>
        <translation>Show the properties of this place and of the whole document</translation>
    </message>
    <message>
        <source>Show the versions of this document</source>
        <translation>Show the versions of this document</translation>
    </message>
    <message>
        <source>Show two or three languages side by side</source>
        <extracomment>Width of the field in which commands are looked for.</extracomment>
        <translation>Show two or three languages side by side</translation>
    </message>
    <message>
        <source>Show what the drafting rules found in this document</source>
        <translation>Show what the drafting rules found in this document</translation>
    </message>
    <message>
        <source>Show where the library file is</source>
        <translation>Show where the library file is</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Start the record of trying this unit with children</source>
        <translation>Start the record of trying this unit with children</translation>
    </message>
    <message>
        <source>Summary of the merge …</source>
        <translation>Summary of the merge …</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tabs and panes</source>
        <translation>Tabs and panes</translation>
    </message>
    <message>
        <source>Term in this language</source>
        <translation>Term in this language</translation>
    </message>
    <message>
        <source>Term plan …</source>
        <translation>Term plan …</translation>
    </message>
    <message>
        <source>Terms of the glossary in this text, with their equivalents</source>
        <translation>Terms of the glossary in this text, with their equivalents</translation>
    </message>
    <message>
        <source>Terms of this text</source>
        <translation>Terms of this text</translation>
    </message>
    <message>
        <source>Terms, days off and working Saturdays, from which plans are dated</source>
        <translation>Terms, days off and working Saturdays, from which plans are dated</translation>
    </message>
    <message>
        <source>Text of the unit</source>
        <translation>Text of the unit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>The Excel workbook in which a school is assessed</source>
        <translation>The Excel workbook in which a school is assessed</translation>
    </message>
    <message>
        <source>The document as readers see it, on the whole screen</source>
        <translation>The document as readers see it, on the whole screen</translation>
    </message>
    <message>
        <source>The most important on two pages, as a Word file</source>
        <translation>The most important on two pages, as a Word file</translation>
    </message>
    <message>
        <source>The program in Chinese</source>
        <translation>The program in Chinese</translation>
    </message>
    <message>
        <source>The program in English</source>
        <translation>The program in English</translation>
    </message>
    <message>
        <source>The program in German</source>
        <translation>The program in German</translation>
    </message>
    <message>
        <source>The unit as a text</source>
        <translation>The unit as a text</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Theme web</source>
        <translation>Theme web</translation>
    </message>
    <message>
        <source>There is no comment that waits for a decision.</source>
        <translation>There is no comment that waits for a decision.</translation>
    </message>
    <message>
        <source>There is nothing here to which it could be done.</source>
        <translation>There is nothing here to which it could be done.</translation>
    </message>
    <message>
        <source>This document can only be read.</source>
        <translation>This document can only be read.</translation>
    </message>
    <message>
        <source>This is a review copy: you can comment, the text stays as it is.</source>
        <extracomment>Why much cannot be done in a review copy.</extracomment>
        <translation>This is a review copy: you can comment, the text stays as it is.</translation>
    </message>
    <message>
        <source>This library can only be read.</source>
        <translation>This library can only be read.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>This text</translation>
    </message>
    <message>
        <source>Those that come with the program, such as the guideline for ages 3–6</source>
        <translation>Those that come with the program, such as the guideline for ages 3–6</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>To the beginning or the end</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Underline misspelt words in English and German texts</source>
        <translation>Underline misspelt words in English and German texts</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo the last step in this document</source>
        <translation>Undo the last step in this document</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Undo: {step}</translation>
    </message>
    <message>
        <source>Use a library that was packed on another computer from now on</source>
        <translation>Use a library that was packed on another computer from now on</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Usual size</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version and licence</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions and changes</source>
        <translation>Versions and changes</translation>
    </message>
    <message>
        <source>Views of a unit</source>
        <translation>Views of a unit</translation>
    </message>
    <message>
        <source>Week plan of the unit</source>
        <translation>Week plan of the unit</translation>
    </message>
    <message>
        <source>What can be done at this place, step by step</source>
        <translation>What can be done at this place, step by step</translation>
    </message>
    <message>
        <source>What has changed in this program, version by version</source>
        <translation>What has changed in this program, version by version</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>What is waiting for you, the state of the documents, and what happened</source>
        <translation>What is waiting for you, the state of the documents, and what happened</translation>
    </message>
    <message>
        <source>What is waived, why and by whom, as a paper for the committee</source>
        <translation>What is waived, why and by whom, as a paper for the committee</translation>
    </message>
    <message>
        <source>What someone who helps you needs to know</source>
        <translation>What someone who helps you needs to know</translation>
    </message>
    <message>
        <source>What stays and what changes, and which feedback is answered</source>
        <translation>What stays and what changes, and which feedback is answered</translation>
    </message>
    <message>
        <source>What was found, as a Word file by chapter for others</source>
        <translation>What was found, as a Word file by chapter for others</translation>
    </message>
    <message>
        <source>What was found, as a table to filter for others</source>
        <translation>What was found, as a table to filter for others</translation>
    </message>
    <message>
        <source>Where the library is</source>
        <translation>Where the library is</translation>
    </message>
    <message>
        <source>Where this is referred to</source>
        <translation>Where this is referred to</translation>
    </message>
    <message>
        <source>While a document is shown as readers see it</source>
        <translation>While a document is shown as readers see it</translation>
    </message>
    <message>
        <source>White on black with strong colours</source>
        <translation>White on black with strong colours</translation>
    </message>
    <message>
        <source>Who belongs to the group; hand over what waits, leave it</source>
        <translation>Who belongs to the group; hand over what waits, leave it</translation>
    </message>
    <message>
        <source>Who was asked and who answered, and what is left to decide</source>
        <translation>Who was asked and who answered, and what is left to decide</translation>
    </message>
    <message>
        <source>Why a rule found something at the cursor, and what would help</source>
        <translation>Why a rule found something at the cursor, and what would help</translation>
    </message>
    <message>
        <source>Write down what was merged, decided and deleted, for the minutes</source>
        <translation>Write down what was merged, decided and deleted, for the minutes</translation>
    </message>
    <message>
        <source>Write in the selected text</source>
        <translation>Write in the selected text</translation>
    </message>
    <message>
        <source>Write units, week plans and deliberations of the term into one folder, with a list of what is missing</source>
        <translation>Write units, week plans and deliberations of the term into one folder, with a list of what is missing</translation>
    </message>
    <message>
        <source>Write what was seen in this activity; it stays in the library</source>
        <translation>Write what was seen in this activity; it stays in the library</translation>
    </message>
    <message>
        <source>Your name, your organisation, your class: entered once for everything</source>
        <translation>Your name, your organisation, your class: entered once for everything</translation>
    </message>
    <message>
        <source>Your profile …</source>
        <translation>Your profile …</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Your role</translation>
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
        <translation>Activities by week</translation>
    </message>
    <message>
        <source>By learning area</source>
        <translation>By learning area</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>By type</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>There are no activities yet. Write one in the text, or take one from the collection.</source>
        <translation>There are no activities yet. Write one in the text, or take one from the collection.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Record as the answer from</source>
        <translation>&amp;Record as the answer from</translation>
    </message>
    <message>
        <source>Comments in the answer</source>
        <translation>Comments in the answer</translation>
    </message>
    <message>
        <source>Received answer</source>
        <translation>Received answer</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A newer answer to this copy is already here; the newer one counts.</source>
        <translation>A newer answer to this copy is already here; the newer one counts.</translation>
    </message>
    <message>
        <source>Answer from {name}: comments imported: {count}</source>
        <translation>Answer from {name}: comments imported: {count}</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>Answer from {name}</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Ask for the file once more.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Decisions in it were left out: {count}. Only you decide.</source>
        <translation>Decisions in it were left out: {count}. Only you decide.</translation>
    </message>
    <message>
        <source>Everything in the answer from {name} is already here.</source>
        <translation>Everything in the answer from {name} is already here.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>It may have been deleted, or started in another library: look there.</source>
        <translation>It may have been deleted, or started in another library: look there.</translation>
    </message>
    <message>
        <source>Left out because they are comments from others: {count}.</source>
        <translation>Left out because they are comments from others: {count}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <extracomment>`older`: a newer answer of this copy is here, and what that one says counts. `withdrawn`: it came by an earlier answer of this copy and is not in this one any more.</extracomment>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Looks at the answer again, as that of a body.</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Open the library from which the round was sent out.</source>
        <translation>Open the library from which the round was sent out.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Places: {found} found, {changed} whose words have changed, {gone} that are gone. No comment is moved to other words.</source>
        <translation>Places: {found} found, {changed} whose words have changed, {gone} that are gone. No comment is moved to other words.</translation>
    </message>
    <message>
        <source>Send the answer to the person who sent out the review copy.</source>
        <translation>Send the answer to the person who sent out the review copy.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The answer contains comments that do not belong to it.</source>
        <translation>The answer contains comments that do not belong to it.</translation>
    </message>
    <message>
        <source>The document of this answer is not in this library.</source>
        <translation>The document of this answer is not in this library.</translation>
    </message>
    <message>
        <source>The marked words were not found: “{words}”</source>
        <translation>The marked words were not found: “{words}”</translation>
    </message>
    <message>
        <source>The review round of this answer is not in this library.</source>
        <translation>The review round of this answer is not in this library.</translation>
    </message>
    <message>
        <source>They have read it and have no comments.</source>
        <translation>They have read it and have no comments.</translation>
    </message>
    <message>
        <source>This file is not an answer to a review.</source>
        <translation>This file is not an answer to a review.</translation>
    </message>
    <message>
        <source>This organisation was not asked. If it was, choose it above.</source>
        <translation>This organisation was not asked. If it was, choose it above.</translation>
    </message>
    <message>
        <source>Withdrawn since the last answer: {count}. They stay here.</source>
        <translation>Withdrawn since the last answer: {count}. They stay here.</translation>
    </message>
    <message>
        <source>You review this document yourself.</source>
        <translation>You review this document yourself.</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>already here</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>from an older answer</source>
        <translation>from an older answer</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>What is said of a comment.</extracomment>
        <translation>new</translation>
    </message>
    <message>
        <source>no longer in it, stays</source>
        <translation>no longer in it, stays</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>{new} new · {changed} changed · {same} already here</source>
        <translation>{new} new · {changed} changed · {same} already here</translation>
    </message>
    <message>
        <source>{round} · written on {day}</source>
        <translation>{round} · written on {day}</translation>
    </message>
    <message>
        <source>{round} · written on {day} by {person}</source>
        <translation>{round} · written on {day} by {person}</translation>
    </message>
</context>
<context>
    <name>Assessing</name>
    <message>
        <source>Choose a standard with an indicator table.</source>
        <translation>Choose a standard with an indicator table.</translation>
    </message>
    <message>
        <source>Confirm the data of {school}</source>
        <translation>Confirm the data of {school}</translation>
    </message>
    <message>
        <source>Import completed workbooks first.</source>
        <translation>Import completed workbooks first.</translation>
    </message>
    <message>
        <source>Import the standard first.</source>
        <translation>Import the standard first.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message numerus="yes">
        <source>Take over {count} workbooks</source>
        <translation>
            <numerusform>Import {count} workbook</numerusform>
            <numerusform>Import {count} workbooks</numerusform>
        </translation>
    </message>
    <message>
        <source>The standard of this assessment is not in the library.</source>
        <translation>The standard of this assessment is not in the library.</translation>
    </message>
    <message>
        <source>There are no assessments of this standard yet.</source>
        <translation>There are no assessments of this standard yet.</translation>
    </message>
    <message>
        <source>{name} is for the same school and year; only one can count.</source>
        <translation>{name} is for the same school and year; only one can count.</translation>
    </message>
    <message>
        <source>{title} has no indicators.</source>
        <translation>{title} has no indicators.</translation>
    </message>
</context>
<context>
    <name>AssociationDialog</name>
    <message>
        <source>&amp;Framework</source>
        <translation>&amp;Framework</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>F&amp;ind</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Link to another goal</source>
        <translation>Link to another goal</translation>
    </message>
    <message>
        <source>Words or code of a goal</source>
        <translation>Words or code of a goal</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>A backup will be made there in a moment.</source>
        <translation>A backup will be made there in a moment.</translation>
    </message>
    <message>
        <source>A copy of the library was made and checked: {name}</source>
        <translation>A copy of the library was made and checked: {name}</translation>
    </message>
    <message>
        <source>Backed up today {time}</source>
        <translation>Backed up today {time}</translation>
    </message>
    <message>
        <source>Backed up yesterday {time}</source>
        <translation>Backed up yesterday {time}</translation>
    </message>
    <message>
        <source>Backed up {count} days ago</source>
        <translation>Backed up {count} days ago</translation>
    </message>
    <message>
        <source>Backed up {time}</source>
        <translation>Backed up {time}</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Backup failed</translation>
    </message>
    <message>
        <source>Backups are in {folder}</source>
        <translation>Backups are in {folder}</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Choose a copy</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Choose a folder for backups</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <extracomment>A backup as old as this is not enough any more. Seconds of work after which closing, or else the next start, makes a backup. Seconds of work after which an open window makes one, whatever the wall clock says. Seconds in which nothing is tried again after a failure, and in which one backup is enough. How often whoever waits for a backup looks how far it is (seconds). How long a stopped backup is waited for (seconds). Settings of the library: seconds of work that no backup has yet; the failure told last.</extracomment>
        <translation>Copying the library</translation>
    </message>
    <message>
        <source>Documents: {documents}, texts: {texts}, made {time}</source>
        <translation>Documents: {documents}, texts: {texts}, made {time}</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Looking for backups</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>A backup that is done sooner shows no dialog (seconds). How often the dialog looks how far it is (milliseconds). So long after a library was opened backups are looked for (milliseconds). How often it is asked whether one is due, and the age is said anew (milliseconds).</extracomment>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>The library was restored. The previous state is in {name}.</source>
        <translation>The library was restored. The previous state is in {name}.</translation>
    </message>
    <message>
        <source>There is no copy in the usual folder yet.</source>
        <translation>There is no copy in the usual folder yet.</translation>
    </message>
    <message>
        <source>This copy is damaged or is not a library.</source>
        <translation>This copy is damaged or is not a library.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Choose another backup, or make one on another disk.</source>
        <translation>Choose another backup, or make one on another disk.</translation>
    </message>
    <message>
        <source>Choose another folder for backups, on another disk.</source>
        <translation>Choose another folder for backups, on another disk.</translation>
    </message>
    <message>
        <source>Choose another folder for backups, or ask the person who looks after the computer.</source>
        <translation>Choose another folder for backups, or ask the person who looks after the computer.</translation>
    </message>
    <message>
        <source>Choose another folder for backups.</source>
        <translation>Choose another folder for backups.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder for backups.</source>
        <translation>Make room there, or choose another folder for backups.</translation>
    </message>
    <message>
        <source>Plug in the USB stick or disk it is on, or choose another folder.</source>
        <translation>Plug in the USB stick or disk it is on, or choose another folder.</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not there.</source>
        <translation>The backup folder {folder} is not there.</translation>
    </message>
    <message>
        <source>The backup was skipped.</source>
        <translation>The backup was skipped.</translation>
    </message>
    <message>
        <source>The backup {name} cannot be used.</source>
        <extracomment>Ending of a backup. So many pages are copied between two looks at whether somebody wants it stopped; and so many steps of SQLite&apos;s machine are done between two while a copy is checked. What the system and SQLite say where a file has no room, or may not be made.</extracomment>
        <translation>The backup {name} cannot be used.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used for backups: {reason}.</source>
        <translation>The folder {folder} cannot be used for backups: {reason}.</translation>
    </message>
    <message>
        <source>The library itself was not changed.</source>
        <translation>The library itself was not changed.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}.</source>
        <translation>There is no room for a backup in {folder}.</translation>
    </message>
    <message>
        <source>You are not allowed to write to the backup folder {folder}.</source>
        <translation>You are not allowed to write to the backup folder {folder}.</translation>
    </message>
    <message>
        <source>Your work is saved in the library; earlier backups are intact.</source>
        <translation>Your work is saved in the library; earlier backups are intact.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A USB stick, a network drive or a synced folder is fine for backups: each one is a finished file that is never written to again.</source>
        <translation>A USB stick, a network drive or a synced folder is fine for backups: each one is a finished file that is never written to again.</translation>
    </message>
    <message>
        <source>A backup is made once a day, and after an hour of work when you close the program. Many backups remain from the last days, fewer from the last months.</source>
        <translation>A backup is made once a day, and after an hour of work when you close the program. Many backups remain from the last days, fewer from the last months.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backups are in this folder:</source>
        <translation>Backups are in this folder:</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Backups of the library</translation>
    </message>
    <message>
        <source>Next to the library</source>
        <translation>Next to the library</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Other folder …</translation>
    </message>
    <message>
        <source>Restore from a copy …</source>
        <translation>Restore from a copy …</translation>
    </message>
    <message>
        <source>The folder is on the same disk as the library. If that disk fails, both are lost: a USB stick or a folder on another computer is safer.</source>
        <translation>The folder is on the same disk as the library. If that disk fails, both are lost: a USB stick or a folder on another computer is safer.</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>These words were not found.</source>
        <translation>These words were not found.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>How long typing rests before a search begins (milliseconds). More places are not shown: whoever needs them writes one more word. So many places are shown below a document. Shares of the width: list and text. The column that says who deleted a document; it is hidden where nobody said who they are.</extracomment>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Deleted documents</source>
        <translation>Deleted documents</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Erase for good …</translation>
    </message>
    <message>
        <source>Find in deleted documents</source>
        <translation>Find in deleted documents</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>The recycle bin is empty. What you delete in the library goes here, and you can restore it.</source>
        <translation>The recycle bin is empty. What you delete in the library goes here, and you can restore it.</translation>
    </message>
    <message>
        <source>The recycle bin is never emptied automatically: a document stays here until you restore it or erase it for good.</source>
        <translation>The recycle bin is never emptied automatically: a document stays here until you restore it or erase it for good.</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>What the document says</translation>
    </message>
</context>
<context>
    <name>BranchOptions</name>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Goals</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Add the public holidays of China {year}</source>
        <translation>Add the public holidays of China {year}</translation>
    </message>
    <message>
        <source>No day or time, or no certain year, is named in: {line}</source>
        <translation>No day or time, or no certain year, is named in: {line}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Terms: {terms} · days off: {free} · Saturdays or Sundays worked: {work}</source>
        <translation>Terms: {terms} · days off: {free} · Saturdays or Sundays worked: {work}</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>&amp;Days off, and Saturdays that are worked</source>
        <translation>&amp;Days off, and Saturdays that are worked</translation>
    </message>
    <message>
        <source>&amp;Terms: first and last day</source>
        <translation>&amp;Terms: first and last day</translation>
    </message>
    <message>
        <source>08:00-08:30 Morning
09:30-10:30 Outdoors</source>
        <translation>08:00-08:30 Morning
09:30-10:30 Outdoors</translation>
    </message>
    <message>
        <source>2026-10-01 - 2026-10-07 National Day
2026-10-10 working day</source>
        <translation>2026-10-01 - 2026-10-07 National Day
2026-10-10 working day</translation>
    </message>
    <message>
        <source>School calendar</source>
        <translation>School calendar</translation>
    </message>
    <message>
        <source>T&amp;imes of a day, as the rows of the week plan are called</source>
        <translation>T&amp;imes of a day, as the rows of the week plan are called</translation>
    </message>
    <message>
        <source>Week plans, letters and the term plan take their dates from here. A line for each; the yearly notice on public holidays can be pasted as it is.</source>
        <translation>Week plans, letters and the term plan take their dates from here. A line for each; the yearly notice on public holidays can be pasted as it is.</translation>
    </message>
</context>
<context>
    <name>CannotOpenDialog</name>
    <message>
        <source>Open another …</source>
        <translation>Open another …</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Rescue documents …</source>
        <translation>Rescue documents …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restore a backup …</translation>
    </message>
    <message>
        <source>Start afresh …</source>
        <translation>Start afresh …</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>The library cannot be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>CASE 1.0 can hold a framework in one language only.</source>
        <translation>CASE 1.0 can hold a framework in one language only.</translation>
    </message>
    <message>
        <source>Choices: {versions}.</source>
        <translation>Choices: {versions}.</translation>
    </message>
    <message>
        <source>Choose one language, or version 1.1.</source>
        <translation>Choose one language, or version 1.1.</translation>
    </message>
    <message>
        <source>There is no CASE version {version}.</source>
        <extracomment>Goals between two reports of progress.</extracomment>
        <translation>There is no CASE version {version}.</translation>
    </message>
    <message>
        <source>Writing the goals</source>
        <translation>Writing the goals</translation>
    </message>
</context>
<context>
    <name>CaseImport</name>
    <message>
        <source>A CASE file has a part CFDocument and a part CFItems.</source>
        <translation>A CASE file has a part CFDocument and a part CFItems.</translation>
    </message>
    <message>
        <source>Ask for the file again, saved as CASE JSON.</source>
        <translation>Ask for the file again, saved as CASE JSON.</translation>
    </message>
    <message>
        <source>Ask the sender to correct the file.</source>
        <translation>Ask the sender to correct the file.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Entries that are neither goals nor links and were left out: {count}.</source>
        <translation>Entries that are neither goals nor links and were left out: {count}.</translation>
    </message>
    <message>
        <source>Fields not in the prescribed form, imported anyway: {names}.</source>
        <translation>Fields not in the prescribed form, imported anyway: {names}.</translation>
    </message>
    <message>
        <source>Fields that this program does not know were preserved: {names}.</source>
        <translation>Fields that this program does not know were preserved: {names}.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Goals imported: {count}.</source>
        <extracomment>So many names are said; the others are counted.</extracomment>
        <translation>Goals imported: {count}.</translation>
    </message>
    <message>
        <source>Goals that were in the file twice with the same words: {names}.</source>
        <translation>Goals that were in the file twice with the same words: {names}.</translation>
    </message>
    <message>
        <source>Goals with several places: {count}. They were put in the first one; the other places became links: {names}.</source>
        <translation>Goals with several places: {count}. They were put in the first one; the other places became links: {names}.</translation>
    </message>
    <message>
        <source>Goals with the identifier of another goal: {count}. They were imported with identifiers of their own; links lead to the first goal in each case: {names}.</source>
        <translation>Goals with the identifier of another goal: {count}. They were imported with identifiers of their own; links lead to the first goal in each case: {names}.</translation>
    </message>
    <message>
        <source>Goals without a place in the tree: {count}. They were put at the top: {names}.</source>
        <translation>Goals without a place in the tree: {count}. They were put at the top: {names}.</translation>
    </message>
    <message>
        <source>Links that point outside the file: {count}. They were preserved.</source>
        <translation>Links that point outside the file: {count}. They were preserved.</translation>
    </message>
    <message>
        <source>Putting the goals in order</source>
        <translation>Putting the goals in order</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Texts in languages other than Chinese, English and German ({tags}) were put under {language}.</source>
        <translation>Texts in languages other than Chinese, English and German ({tags}) were put under {language}.</translation>
    </message>
    <message>
        <source>The file does not say which framework it is; check the title.</source>
        <translation>The file does not say which framework it is; check the title.</translation>
    </message>
    <message>
        <source>These goals are below each other in a circle, so they do not form a tree: {names}.</source>
        <translation>These goals are below each other in a circle, so they do not form a tree: {names}.</translation>
    </message>
    <message>
        <source>{name} contains no framework in CASE format.</source>
        <translation>{name} contains no framework in CASE format.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB and was not read.</source>
        <extracomment>Statuses of earlier practice and what they are called now (implementation guide 4.2). Larger files are refused (bytes); real frameworks stay below a few megabytes. Fields of a goal that have a place of their own in the payload. What translations have in common with the goal that they translate.</extracomment>
        <translation>{name} is larger than 100 MB and was not read.</translation>
    </message>
    <message>
        <source>{name} is not a readable JSON file.</source>
        <extracomment>Fields of 1.0 that only say again where an object stands. Fields that files call by a wrong name, and that are understood all the same. What names an object: its identifier and its address.</extracomment>
        <translation>{name} is not a readable JSON file.</translation>
    </message>
</context>
<context>
    <name>ChangeListDialog</name>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the ticked changes as text</source>
        <translation>Copy the ticked changes as text</translation>
    </message>
    <message>
        <source>Form of the list</source>
        <translation>Form of the list</translation>
    </message>
    <message>
        <source>Insert into the foreword</source>
        <translation>Insert into the foreword</translation>
    </message>
    <message>
        <source>Language of the list</source>
        <translation>Language of the list</translation>
    </message>
    <message>
        <source>List of changes</source>
        <translation>List of changes</translation>
    </message>
    <message>
        <source>Put the ticked changes into the foreword, in all languages of the document, as one undo step</source>
        <translation>Put the ticked changes into the foreword, in all languages of the document, as one undo step</translation>
    </message>
    <message>
        <source>Renumbering, editorial changes and translations are left out. Check each line, and untick what is no technical change.</source>
        <translation>Renumbering, editorial changes and translations are left out. Check each line, and untick what is no technical change.</translation>
    </message>
    <message>
        <source>There are no technical changes between these two states.</source>
        <translation>There are no technical changes between these two states.</translation>
    </message>
</context>
<context>
    <name>Characters</name>
    <message>
        <source>Approximately</source>
        <translation>Approximately</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Arrow</translation>
    </message>
    <message>
        <source>Arrows choose, Enter inserts</source>
        <translation>Arrows choose, Enter inserts</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>Carbon dioxide</translation>
    </message>
    <message>
        <source>Chinese dash (two places)</source>
        <translation>Chinese dash (two places)</translation>
    </message>
    <message>
        <source>Closing bracket of a year</source>
        <translation>Closing bracket of a year</translation>
    </message>
    <message>
        <source>Closing inner quotation mark</source>
        <translation>Closing inner quotation mark</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Closing quotation mark</translation>
    </message>
    <message>
        <source>Closing title mark</source>
        <translation>Closing title mark</translation>
    </message>
    <message>
        <source>Cubed</source>
        <translation>Cubed</translation>
    </message>
    <message>
        <source>Dash (one place)</source>
        <extracomment>All of them in the order of the palette.</extracomment>
        <translation>Dash (one place)</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>Degree Celsius</source>
        <translation>Degree Celsius</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divided by</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>Ellipsis</translation>
    </message>
    <message>
        <source>En dash, between numbers</source>
        <translation>En dash, between numbers</translation>
    </message>
    <message>
        <source>German opening quotation mark</source>
        <translation>German opening quotation mark</translation>
    </message>
    <message>
        <source>Methane</source>
        <translation>Methane</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Middle dot</source>
        <translation>Middle dot</translation>
    </message>
    <message>
        <source>Nitrous oxide</source>
        <translation>Nitrous oxide</translation>
    </message>
    <message>
        <source>Non-breaking hyphen</source>
        <translation>Non-breaking hyphen</translation>
    </message>
    <message>
        <source>Non-breaking space</source>
        <translation>Non-breaking space</translation>
    </message>
    <message>
        <source>Not equal</source>
        <translation>Not equal</translation>
    </message>
    <message>
        <source>Opening bracket of a year</source>
        <translation>Opening bracket of a year</translation>
    </message>
    <message>
        <source>Opening inner quotation mark</source>
        <translation>Opening inner quotation mark</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>Opening quotation mark</translation>
    </message>
    <message>
        <source>Opening title mark</source>
        <translation>Opening title mark</translation>
    </message>
    <message>
        <source>Per thousand</source>
        <translation>Per thousand</translation>
    </message>
    <message>
        <source>Plus or minus</source>
        <translation>Plus or minus</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>Special characters</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Squared</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Subscript two</source>
        <translation>Subscript two</translation>
    </message>
    <message>
        <source>Tick box</source>
        <translation>Tick box</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>All done. Help → First steps shows this list again.</source>
        <translation>All done. Help → First steps shows this list again.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Hide the first steps</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>All chapters</source>
        <translation>All chapters</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>Ask a colleague …</source>
        <translation>Ask a colleague …</translation>
    </message>
    <message>
        <source>CCS</source>
        <translation>CCS</translation>
    </message>
    <message>
        <source>Checked while you write: {rules} rules ({families}).</source>
        <translation>Checked while you write: {rules} rules ({families}).</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>What a text has that denies something, or in Chinese keeps from it. What parts the clauses of a text: no point or comma within a number, and in German none before what other languages put on without one. What stands where a without was lost: 带, with, hat. One denial can stand for several: neither to touch nor to eat. More than one sentence. A question, or what somebody says.</extracomment>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Cover and foreword</source>
        <translation>Cover and foreword</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <extracomment>How many there are.</extracomment>
        <translation>Errors {count}</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Explain it</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>So much of the words in a mend stands on its button (characters).</extracomment>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Fix {count}</source>
        <translation>Fix {count}</translation>
    </message>
    <message>
        <source>Fix {count} …</source>
        <extracomment>Each of the three, which needs less room than words and no other language.</extracomment>
        <translation>Fix {count} …</translation>
    </message>
    <message>
        <source>Fix, or take back</source>
        <translation>Fix, or take back</translation>
    </message>
    <message>
        <source>Fixed: {count}</source>
        <translation>Fixed: {count}</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Go to the place</translation>
    </message>
    <message>
        <source>ICS</source>
        <translation>ICS</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Make a reference</source>
        <translation>Make a reference</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <extracomment>Room beside the names in the list of a field (pixels).</extracomment>
        <translation>No document is open.</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notes {count}</translation>
    </message>
    <message>
        <source>Nothing of what was found fits this choice.</source>
        <translation>Nothing of what was found fits this choice.</translation>
    </message>
    <message>
        <source>Nothing was found at the cursor.</source>
        <translation>Nothing was found at the cursor.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Provision verbs</source>
        <extracomment>What families of rules are called, in the order of the catalogue.</extracomment>
        <translation>Provision verbs</translation>
    </message>
    <message>
        <source>Reading the drafting rules …</source>
        <extracomment>Writing rests so long before the rules are asked (milliseconds). Seconds of work at a time. Somebody rests so long in a sentence before its new findings are shown (milliseconds).
----------
A window that was opened is at rest after so long (milliseconds).</extracomment>
        <translation>Reading the drafting rules …</translation>
    </message>
    <message>
        <source>References</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Save the list of waivers</source>
        <translation>Save the list of waivers</translation>
    </message>
    <message>
        <source>Save the report of the checks</source>
        <translation>Save the report of the checks</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Tables and figures</source>
        <translation>Tables and figures</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>What is done with a finding that is let stand, in the place of mending it.</extracomment>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>The text has changed since; the list shows what is found now.</source>
        <translation>The text has changed since; the list shows what is found now.</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Theme unit</translation>
    </message>
    <message>
        <source>There are no rules for this document.</source>
        <translation>There are no rules for this document.</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>This chapter</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Waive …</translation>
    </message>
    <message>
        <source>Waived {count}</source>
        <translation>Waived {count}</translation>
    </message>
    <message>
        <source>Warnings {count}</source>
        <translation>Warnings {count}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Write “{words}”</source>
        <translation>Write “{words}”</translation>
    </message>
    <message>
        <source>a chapter with the provisions themselves</source>
        <translation>a chapter with the provisions themselves</translation>
    </message>
    <message>
        <source>a mark that belongs elsewhere</source>
        <translation>a mark that belongs elsewhere</translation>
    </message>
    <message>
        <source>a third level of a list</source>
        <extracomment>Signs that end a sentence; a full stop of an abbreviation stays. What items and the last of them may end with; the first is proposed. What may stand below a marker.</extracomment>
        <translation>a third level of a list</translation>
    </message>
    <message>
        <source>date of entry into force</source>
        <translation>date of entry into force</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>date of issue</translation>
    </message>
    <message>
        <source>drafting organisations</source>
        <translation>drafting organisations</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>What one finding of a severity is.</extracomment>
        <translation>error</translation>
    </message>
    <message>
        <source>foreword</source>
        <translation>foreword</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>issuer</translation>
    </message>
    <message>
        <source>main drafters</source>
        <translation>main drafters</translation>
    </message>
    <message>
        <source>normative references</source>
        <translation>normative references</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>terms and definitions</source>
        <translation>terms and definitions</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>who proposed it</source>
        <extracomment>What each fixed sentence has to keep when a group words it anew.</extracomment>
        <translation>who proposed it</translation>
    </message>
    <message>
        <source>{finding} Reason: {reason}</source>
        <translation>{finding} Reason: {reason}</translation>
    </message>
</context>
<context>
    <name>ChooseDocumentDialog</name>
    <message>
        <source>Another document</source>
        <translation>Another document</translation>
    </message>
    <message>
        <source>Documents of the same kind</source>
        <translation>Documents of the same kind</translation>
    </message>
    <message>
        <source>There is no other document of this kind in the library.</source>
        <translation>There is no other document of this kind in the library.</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Words of the title</translation>
    </message>
</context>
<context>
    <name>ChooseDraftsDialog</name>
    <message>
        <source>&amp;Leading draft</source>
        <translation>&amp;Leading draft</translation>
    </message>
    <message>
        <source>&amp;Second draft</source>
        <translation>&amp;Second draft</translation>
    </message>
    <message>
        <source>&amp;Third draft</source>
        <translation>&amp;Third draft</translation>
    </message>
    <message>
        <source>Align drafts side by side</source>
        <translation>Align drafts side by side</translation>
    </message>
    <message>
        <source>Language of the first draft</source>
        <translation>Language of the first draft</translation>
    </message>
    <message>
        <source>Language of the second draft</source>
        <translation>Language of the second draft</translation>
    </message>
    <message>
        <source>Language of the third draft</source>
        <translation>Language of the third draft</translation>
    </message>
    <message>
        <source>Open a draft from a &amp;file …</source>
        <translation>Open a draft from a &amp;file …</translation>
    </message>
    <message>
        <source>The same document in two or three languages. What belongs together is found automatically; you check the doubtful places and correct them. The drafts stay as they are.</source>
        <translation>The same document in two or three languages. What belongs together is found automatically; you check the doubtful places and correct them. The drafts stay as they are.</translation>
    </message>
    <message>
        <source>Which drafts belong together?</source>
        <translation>Which drafts belong together?</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>A backup of your work is being made before the program closes.</source>
        <translation>A backup of your work is being made before the program closes.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Everything is saved. If you skip it, the backup is made at the next start.</source>
        <translation>Everything is saved. If you skip it, the backup is made at the next start.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Skip and close</source>
        <translation>Skip and close</translation>
    </message>
</context>
<context>
    <name>Combining</name>
    <message>
        <source>Both come from one state. Changes of the other one that fit: {fitting}. Places for you to decide: {waiting}. The other document stays in the library.</source>
        <translation>Both come from one state. Changes of the other one that fit: {fitting}. Places for you to decide: {waiting}. The other document stays in the library.</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Bring</translation>
    </message>
    <message>
        <source>Bring the plan to its classes: {count}?</source>
        <translation>Bring the plan to its classes: {count}?</translation>
    </message>
    <message>
        <source>Bring “{other}” into “{own}”?</source>
        <translation>Bring “{other}” into “{own}”?</translation>
    </message>
    <message>
        <source>Changes that fit: {fitting}. Places for you to decide: {waiting}. What a class changed itself stays.</source>
        <translation>Changes that fit: {fitting}. Places for you to decide: {waiting}. What a class changed itself stays.</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combine</translation>
    </message>
    <message>
        <source>Combine with another document</source>
        <translation>Combine with another document</translation>
    </message>
    <message>
        <source>Combined automatically: {automatic}. For you to decide: {waiting}.</source>
        <translation>Combined automatically: {automatic}. For you to decide: {waiting}.</translation>
    </message>
    <message>
        <source>Comparing the documents</source>
        <translation>Comparing the documents</translation>
    </message>
    <message>
        <source>No state is known from which both come, so nothing changes before you decide. Places that differ: {waiting}. The other document stays in the library.</source>
        <translation>No state is known from which both come, so nothing changes before you decide. Places that differ: {waiting}. The other document stays in the library.</translation>
    </message>
    <message>
        <source>The classes have all of the plan.</source>
        <translation>The classes have all of the plan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>20, 30, 40, 50, 60 or the name of a stage.</source>
        <translation>20, 30, 40, 50, 60 or the name of a stage.</translation>
    </message>
    <message>
        <source>20, 30, 40, 50, 60 or the name of a stage; without it, the stage is only shown.</source>
        <translation>20, 30, 40, 50, 60 or the name of a stage; without it, the stage is only shown.</translation>
    </message>
    <message>
        <source>A Word file, a workbook or a CASE file; it is never changed.</source>
        <translation>A Word file, a workbook or a CASE file; it is never changed.</translation>
    </message>
    <message>
        <source>A Word file, from any program; it is never changed.</source>
        <translation>A Word file, from any program; it is never changed.</translation>
    </message>
    <message>
        <source>A Word form as you received it, to be filled in as a copy.</source>
        <translation>A Word form as you received it, to be filled in as a copy.</translation>
    </message>
    <message>
        <source>A cell cannot be removed from its table.</source>
        <translation>A cell cannot be removed from its table.</translation>
    </message>
    <message>
        <source>A copy that backup made.</source>
        <translation>A copy that backup made.</translation>
    </message>
    <message>
        <source>A document as it is now: ID; as it was in a version, by its name or id: ID@VERSION; or as it is in an exchange file: FILE.cstudio.</source>
        <translation>A document as it is now: ID; as it was in a version, by its name or id: ID@VERSION; or as it is in an exchange file: FILE.cstudio.</translation>
    </message>
    <message>
        <source>A downloaded file, with SHA256SUMS and its signature next to it.</source>
        <translation>A downloaded file, with SHA256SUMS and its signature next to it.</translation>
    </message>
    <message>
        <source>A draft that was exported here and edited in Word.</source>
        <translation>A draft that was exported here and edited in Word.</translation>
    </message>
    <message>
        <source>A draft with comments, a completed form or the log.</source>
        <translation>A draft with comments, a completed form or the log.</translation>
    </message>
    <message>
        <source>A file that pack-library made; it is never changed.</source>
        <translation>A file that pack-library made; it is never changed.</translation>
    </message>
    <message>
        <source>A folder for the files; those of the last time are replaced.</source>
        <translation>A folder for the files; those of the last time are replaced.</translation>
    </message>
    <message>
        <source>A folder that all can open, or a database as postgresql://name@server/database.</source>
        <translation>A folder that all can open, or a database as postgresql://name@server/database.</translation>
    </message>
    <message>
        <source>A number such as 7.2.1 or Table 2, a heading, or the id of a node.</source>
        <translation>A number such as 7.2.1 or Table 2, a heading, or the id of a node.</translation>
    </message>
    <message>
        <source>A number such as 7.2.1, a heading, or the id of a node; one that is gone by its id or the number that it had.</source>
        <translation>A number such as 7.2.1, a heading, or the id of a node; one that is gone by its id or the number that it had.</translation>
    </message>
    <message>
        <source>A paragraph for the minutes; repeat for each one.</source>
        <translation>A paragraph for the minutes; repeat for each one.</translation>
    </message>
    <message>
        <source>A standard for all its schools, or one assessment.</source>
        <translation>A standard for all its schools, or one assessment.</translation>
    </message>
    <message>
        <source>A text file with days off and working days, or with the yearly notice.</source>
        <translation>A text file with days off and working days, or with the yearly notice.</translation>
    </message>
    <message>
        <source>A text file with the times of a day, as 08:00–08:30 Morning.</source>
        <translation>A text file with the times of a day, as 08:00–08:30 Morning.</translation>
    </message>
    <message>
        <source>A theme unit; without it, all of the term.</source>
        <translation>A theme unit; without it, all of the term.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Add --choose mine, --choose theirs, --choose both, or --text TEXT.</source>
        <translation>Add --choose mine, --choose theirs, --choose both, or --text TEXT.</translation>
    </message>
    <message>
        <source>Add documents that somebody sent, review copies and answers to them, or update them.</source>
        <translation>Add documents that somebody sent, review copies and answers to them, or update them.</translation>
    </message>
    <message>
        <source>Add one of --behind, --before and --into.</source>
        <translation>Add one of --behind, --before and --into.</translation>
    </message>
    <message>
        <source>Add the further theme units, too.</source>
        <translation>Add the further theme units, too.</translation>
    </message>
    <message>
        <source>Add the public holidays of China of a year.</source>
        <translation>Add the public holidays of China of a year.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Also export the drafts into this folder.</source>
        <translation>Also export the drafts into this folder.</translation>
    </message>
    <message>
        <source>Also send observations of children.</source>
        <translation>Also send observations of children.</translation>
    </message>
    <message>
        <source>Also where references, footnotes or formulas of the text are lost.</source>
        <translation>Also where references, footnotes or formulas of the text are lost.</translation>
    </message>
    <message>
        <source>Also write the invitation as a page for printing (.docx or .pdf).</source>
        <translation>Also write the invitation as a page for printing (.docx or .pdf).</translation>
    </message>
    <message>
        <source>Also write the new document into this file.</source>
        <translation>Also write the new document into this file.</translation>
    </message>
    <message>
        <source>An exchange file (.cstudio); it is never changed.</source>
        <translation>An exchange file (.cstudio); it is never changed.</translation>
    </message>
    <message>
        <source>An option of the format, as name=value, such as pages=no.</source>
        <translation>An option of the format, as name=value, such as pages=no.</translation>
    </message>
    <message>
        <source>Answer that there are no comments.</source>
        <translation>Answer that there are no comments.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Apply every change that is certain; conflicts and mass deletions are left to you.</source>
        <translation>Apply every change that is certain; conflicts and mass deletions are left to you.</translation>
    </message>
    <message>
        <source>Apply mass deletions as well.</source>
        <translation>Apply mass deletions as well.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments:</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>At work now: {names}</source>
        <translation>At work now: {names}</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>Characters of a comment in a line. Instead of the name of a round: none.</extracomment>
        <translation>Author</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>Bring what another document of the library has into a document.</source>
        <translation>Bring what another document of the library has into a document.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Carried: {agreed} of {voters} agreed, {needed} needed.</source>
        <translation>Carried: {agreed} of {voters} agreed, {needed} needed.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Changed here, not sent yet: {titles}</source>
        <translation>Changed here, not sent yet: {titles}</translation>
    </message>
    <message>
        <source>Check a document against the drafting rules.</source>
        <translation>Check a document against the drafting rules.</translation>
    </message>
    <message>
        <source>Check it with --preview; if it is one, say so with --as {kind}.</source>
        <translation>Check it with --preview; if it is one, say so with --as {kind}.</translation>
    </message>
    <message>
        <source>Check whether a setup file is as its publisher made it.</source>
        <translation>Check whether a setup file is as its publisher made it.</translation>
    </message>
    <message>
        <source>Choices: {choices}.</source>
        <translation>Choices: {choices}.</translation>
    </message>
    <message>
        <source>Choices: {names}.</source>
        <translation>Choices: {names}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>Choose with --choose.</source>
        <translation>Choose with --choose.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Comments: {comments}, tracked changes: {changes}</source>
        <translation>Comments: {comments}, tracked changes: {changes}</translation>
    </message>
    <message>
        <source>Compare an edited draft with what was exported; --accept-all applies the changes.</source>
        <translation>Compare an edited draft with what was exported; --accept-all applies the changes.</translation>
    </message>
    <message>
        <source>Completed workbooks; they are never changed.</source>
        <translation>Completed workbooks; they are never changed.</translation>
    </message>
    <message>
        <source>Count units of one age group: small, middle, large, mixed.</source>
        <translation>Count units of one age group: small, middle, large, mixed.</translation>
    </message>
    <message>
        <source>Count units of one learning area, such as science.</source>
        <translation>Count units of one learning area, such as science.</translation>
    </message>
    <message>
        <source>Count units of one topic, such as waste.</source>
        <translation>Count units of one topic, such as waste.</translation>
    </message>
    <message>
        <source>Create a group in a folder or in a database.</source>
        <translation>Create a group in a folder or in a database.</translation>
    </message>
    <message>
        <source>Create an empty library.</source>
        <translation>Create an empty library.</translation>
    </message>
    <message>
        <source>Create the Excel workbook in which a school is assessed.</source>
        <translation>Create the Excel workbook in which a school is assessed.</translation>
    </message>
    <message>
        <source>Create the files to send to those asked in the latest review round.</source>
        <translation>Create the files to send to those asked in the latest review round.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Damaged in the old library:</source>
        <translation>Damaged in the old library:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decide which text a place gets that both sides changed.</source>
        <translation>Decide which text a place gets that both sides changed.</translation>
    </message>
    <message>
        <source>Decided. Places that still wait: {waiting}.</source>
        <translation>Decided. Places that still wait: {waiting}.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Deleted in the group: {titles}</source>
        <translation>Deleted in the group: {titles}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Did you mean {name}? {help}</source>
        <translation>Did you mean {name}? {help}</translation>
    </message>
    <message>
        <source>Do it even if something is still missing.</source>
        <translation>Do it even if something is still missing.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents recovered completely, into {place}: {whole} of {count}.</source>
        <translation>Documents recovered completely, into {place}: {whole} of {count}.</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Documents: {count}</translation>
    </message>
    <message>
        <source>Erase a document, text or picture for good.</source>
        <translation>Erase a document, text or picture for good.</translation>
    </message>
    <message>
        <source>Erase now; without it, the command only lists what would be erased and where copies remain.</source>
        <translation>Erase now; without it, the command only lists what would be erased and where copies remain.</translation>
    </message>
    <message>
        <source>Erase the pictures of this figure or photo, by its id.</source>
        <translation>Erase the pictures of this figure or photo, by its id.</translation>
    </message>
    <message>
        <source>Erase this text of it alone, by its id; search names it.</source>
        <translation>Erase this text of it alone, by its id; search names it.</translation>
    </message>
    <message>
        <source>Errors: {errors}. Warnings: {warnings}. Notes: {notes}. Waived: {waived}.</source>
        <translation>Errors: {errors}. Warnings: {warnings}. Notes: {notes}. Waived: {waived}.</translation>
    </message>
    <message>
        <source>Everything you shared has been sent.</source>
        <translation>Everything you shared has been sent.</translation>
    </message>
    <message>
        <source>Export documents to a file for another program.</source>
        <extracomment>Formats that can be named; a school form is asked for by its own name.</extracomment>
        <translation>Export documents to a file for another program.</translation>
    </message>
    <message>
        <source>Export the comments to a form, the log or a draft.</source>
        <translation>Export the comments to a form, the log or a draft.</translation>
    </message>
    <message>
        <source>Export the matrix and its gaps as an Excel workbook.</source>
        <translation>Export the matrix and its gaps as an Excel workbook.</translation>
    </message>
    <message>
        <source>Export the results of schools to a Word, PDF or Excel file.</source>
        <translation>Export the results of schools to a Word, PDF or Excel file.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files or documents of the library; the first one leads.</source>
        <translation>Files or documents of the library; the first one leads.</translation>
    </message>
    <message>
        <source>Fill the library with the samples.</source>
        <translation>Fill the library with the samples.</translation>
    </message>
    <message>
        <source>Fill this school form, by its name.</source>
        <translation>Fill this school form, by its name.</translation>
    </message>
    <message>
        <source>Find words in all documents.</source>
        <translation>Find words in all documents.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Findings that fit: {count}.</source>
        <translation>Findings that fit: {count}.</translation>
    </message>
    <message>
        <source>First and last day of a term, as 2026-09-01..2027-01-22.</source>
        <translation>First and last day of a term, as 2026-09-01..2027-01-22.</translation>
    </message>
    <message>
        <source>Folder for the copy; by default the backup folder.</source>
        <translation>Folder for the copy; by default the backup folder.</translation>
    </message>
    <message>
        <source>Folder to look in; by default the backup folder.</source>
        <translation>Folder to look in; by default the backup folder.</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>For example:</translation>
    </message>
    <message>
        <source>For whom it waits; it may be somebody who left.</source>
        <translation>For whom it waits; it may be somebody who left.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Give a member another role, in the group or in one document.</source>
        <translation>Give a member another role, in the group or in one document.</translation>
    </message>
    <message>
        <source>Give it to a member who lost theirs; administrators may.</source>
        <translation>Give it to a member who lost theirs; administrators may.</translation>
    </message>
    <message>
        <source>Give the last day, or how long, not both.</source>
        <translation>Give the last day, or how long, not both.</translation>
    </message>
    <message>
        <source>Give your account on the server another password.</source>
        <translation>Give your account on the server another password.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Group: {place}</source>
        <translation>Group: {place}</translation>
    </message>
    <message>
        <source>Hand over to another member what waits for a member.</source>
        <translation>Hand over to another member what waits for a member.</translation>
    </message>
    <message>
        <source>How many agreed, disagreed and abstained: 9,2,1</source>
        <translation>How many agreed, disagreed and abstained: 9,2,1</translation>
    </message>
    <message>
        <source>How many days are given.</source>
        <translation>How many days are given.</translation>
    </message>
    <message>
        <source>How many documents and events to show at most.</source>
        <translation>How many documents and events to show at most.</translation>
    </message>
    <message>
        <source>How many months are given.</source>
        <translation>How many months are given.</translation>
    </message>
    <message>
        <source>How many of those present are drafters, who have no vote.</source>
        <translation>How many of those present are drafters, who have no vote.</translation>
    </message>
    <message>
        <source>How many places to show at most.</source>
        <translation>How many places to show at most.</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Stands before a title that does not fit its seal.
----------
More places are not looked at.</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id of a decision, or its beginning.</source>
        <translation>Id of a decision, or its beginning.</translation>
    </message>
    <message>
        <source>Id or title of a standard with indicators.</source>
        <translation>Id or title of a standard with indicators.</translation>
    </message>
    <message>
        <source>Id, beginning of an id, or title of a deleted document.</source>
        <translation>Id, beginning of an id, or title of a deleted document.</translation>
    </message>
    <message>
        <source>Id, beginning of an id, or title of a document.</source>
        <extracomment>Makes a value of what is typed; raises ValueError if it does not fit.</extracomment>
        <translation>Id, beginning of an id, or title of a document.</translation>
    </message>
    <message>
        <source>Id, beginning of an id, or title of a framework.</source>
        <translation>Id, beginning of an id, or title of a framework.</translation>
    </message>
    <message>
        <source>Import a file from another program.</source>
        <translation>Import a file from another program.</translation>
    </message>
    <message>
        <source>Import completed workbooks, score them and keep the results.</source>
        <translation>Import completed workbooks, score them and keep the results.</translation>
    </message>
    <message>
        <source>Import it even if the form names another document.</source>
        <translation>Import it even if the form names another document.</translation>
    </message>
    <message>
        <source>Import it, then compare the documents.</source>
        <translation>Import it, then compare the documents.</translation>
    </message>
    <message>
        <source>Import what a reviewer sent.</source>
        <translation>Import what a reviewer sent.</translation>
    </message>
    <message>
        <source>In single documents</source>
        <translation>In single documents</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>In which language: zh, en or de.</source>
        <translation>In which language: zh, en or de.</translation>
    </message>
    <message>
        <source>Include people’s names, not only their organisations.</source>
        <translation>Include people’s names, not only their organisations.</translation>
    </message>
    <message>
        <source>Include the names of people who commented, not only their organisations.</source>
        <translation>Include the names of people who commented, not only their organisations.</translation>
    </message>
    <message>
        <source>Insert a clause, paragraph or other part beside a place.</source>
        <translation>Insert a clause, paragraph or other part beside a place.</translation>
    </message>
    <message>
        <source>Invite somebody to the group on a server.</source>
        <translation>Invite somebody to the group on a server.</translation>
    </message>
    <message>
        <source>Invite this person as its administrator, instead of joining with this library.</source>
        <translation>Invite this person as its administrator, instead of joining with this library.</translation>
    </message>
    <message>
        <source>It cannot come back to its place: what held it is gone.</source>
        <translation>It cannot come back to its place: what held it is gone.</translation>
    </message>
    <message>
        <source>It cannot stand in this place.</source>
        <translation>It cannot stand in this place.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>It was left unchanged.</translation>
    </message>
    <message>
        <source>It was the same in that version.</source>
        <translation>It was the same in that version.</translation>
    </message>
    <message>
        <source>Its code, such as DE, with which the numbers of its comments begin.</source>
        <translation>Its code, such as DE, with which the numbers of its comments begin.</translation>
    </message>
    <message>
        <source>Its text; - reads the standard input.</source>
        <translation>Its text; - reads the standard input.</translation>
    </message>
    <message>
        <source>Join a group with this library.</source>
        <translation>Join a group with this library.</translation>
    </message>
    <message>
        <source>Judge as at this stage: 20, 30, 40, 50, 60 or the name of a stage; without it, at the stage of the document.</source>
        <translation>Judge as at this stage: 20, 30, 40, 50, 60 or the name of a stage; without it, at the stage of the document.</translation>
    </message>
    <message>
        <source>Keep backups in this folder from now on.</source>
        <translation>Keep backups in this folder from now on.</translation>
    </message>
    <message>
        <source>Keep backups next to the library again.</source>
        <translation>Keep backups next to the library again.</translation>
    </message>
    <message>
        <source>Keep documents in this library only from now on.</source>
        <translation>Keep documents in this library only from now on.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of document: standard, unit, framework or glossary.</source>
        <translation>Kind of document: standard, unit, framework or glossary.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language of the file: zh, en or de.</source>
        <translation>Language of the file: zh, en or de.</translation>
    </message>
    <message>
        <source>Language of the letter; by default that of the recipient.</source>
        <translation>Language of the letter; by default that of the recipient.</translation>
    </message>
    <message>
        <source>Language of the program: zh, en or de.</source>
        <translation>Language of the program: zh, en or de.</translation>
    </message>
    <message>
        <source>Language of the report: zh, en or de.</source>
        <translation>Language of the report: zh, en or de.</translation>
    </message>
    <message>
        <source>Language of the text: zh, en or de.</source>
        <translation>Language of the text: zh, en or de.</translation>
    </message>
    <message>
        <source>Language of the text: zh, en or de; by default the leading one.</source>
        <translation>Language of the text: zh, en or de; by default the leading one.</translation>
    </message>
    <message>
        <source>Language of the workbook: zh, en or de.</source>
        <translation>Language of the workbook: zh, en or de.</translation>
    </message>
    <message>
        <source>Languages, such as zh or zh,en.</source>
        <translation>Languages, such as zh or zh,en.</translation>
    </message>
    <message>
        <source>Leave out --text, and write with set afterwards.</source>
        <translation>Leave out --text, and write with set afterwards.</translation>
    </message>
    <message>
        <source>Leave out earlier versions and comments.</source>
        <translation>Leave out earlier versions and comments.</translation>
    </message>
    <message>
        <source>Leave the group; all documents stay in this library.</source>
        <translation>Leave the group; all documents stay in this library.</translation>
    </message>
    <message>
        <source>Leave their numbers in the text as they are, or add --plain.</source>
        <translation>Leave their numbers in the text as they are, or add --plain.</translation>
    </message>
    <message>
        <source>Leave though something was not shared.</source>
        <translation>Leave though something was not shared.</translation>
    </message>
    <message>
        <source>Let a member go; name and work stay.</source>
        <translation>Let a member go; name and work stay.</translation>
    </message>
    <message>
        <source>Let one place of a document be as it was in a version.</source>
        <translation>Let one place of a document be as it was in a version.</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Of long lines so much is shown in a table.</extracomment>
        <translation>Line</translation>
    </message>
    <message>
        <source>List all documents.</source>
        <translation>List all documents.</translation>
    </message>
    <message>
        <source>List the comments on a document.</source>
        <translation>List the comments on a document.</translation>
    </message>
    <message>
        <source>List the copies of the library, the newest first.</source>
        <translation>List the copies of the library, the newest first.</translation>
    </message>
    <message>
        <source>List the deleted documents in the recycle bin.</source>
        <translation>List the deleted documents in the recycle bin.</translation>
    </message>
    <message>
        <source>List the review rounds of a standard.</source>
        <translation>List the review rounds of a standard.</translation>
    </message>
    <message>
        <source>List the versions of a document, the newest first.</source>
        <translation>List the versions of a document, the newest first.</translation>
    </message>
    <message>
        <source>List what both sides changed and somebody has to decide.</source>
        <translation>List what both sides changed and somebody has to decide.</translation>
    </message>
    <message>
        <source>List what differs between two states of a document.</source>
        <translation>List what differs between two states of a document.</translation>
    </message>
    <message>
        <source>List which findings of a document are waived, why and by whom.</source>
        <translation>List which findings of a document are waived, why and by whom.</translation>
    </message>
    <message>
        <source>List who belongs to the group and what each may do.</source>
        <translation>List who belongs to the group and what each may do.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Make a checked copy of the library.</source>
        <translation>Make a checked copy of the library.</translation>
    </message>
    <message>
        <source>Make a unit for each parallel class from a theme unit.</source>
        <translation>Make a unit for each parallel class from a theme unit.</translation>
    </message>
    <message>
        <source>Make one document from drafts in two or three languages.</source>
        <translation>Make one document from drafts in two or three languages.</translation>
    </message>
    <message>
        <source>Make this the person who works in the library from now on.</source>
        <translation>Make this the person who works in the library from now on.</translation>
    </message>
    <message>
        <source>Merge documents that somebody sent with those of the library.</source>
        <translation>Merge documents that somebody sent with those of the library.</translation>
    </message>
    <message>
        <source>Merged: {automatic}. To decide: {waiting}.</source>
        <translation>Merged: {automatic}. To decide: {waiting}.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Missing for the next stage of {title}: {count}</source>
        <translation>Missing for the next stage of {title}: {count}</translation>
    </message>
    <message>
        <source>Missing: {count}; the list in the folder names all.</source>
        <translation>Missing: {count}; the list in the folder names all.</translation>
    </message>
    <message>
        <source>Move a place of a document with all below it.</source>
        <translation>Move a place of a document with all below it.</translation>
    </message>
    <message>
        <source>Move rows in the window, in the table itself.</source>
        <translation>Move rows in the window, in the table itself.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a clause by its number, or a text by its id from check --json.</source>
        <translation>Name a clause by its number, or a text by its id from check --json.</translation>
    </message>
    <message>
        <source>Name a number such as 7.2.1 or Table 2, or an id; compare and search list ids.</source>
        <translation>Name a number such as 7.2.1 or Table 2, or an id; compare and search list ids.</translation>
    </message>
    <message>
        <source>Name a place in it, such as the second paragraph.</source>
        <translation>Name a place in it, such as the second paragraph.</translation>
    </message>
    <message>
        <source>Name a place in it.</source>
        <translation>Name a place in it.</translation>
    </message>
    <message>
        <source>Name an organisation: --ask ORGANISATION</source>
        <translation>Name an organisation: --ask ORGANISATION</translation>
    </message>
    <message>
        <source>Name another place with --workspace.</source>
        <translation>Name another place with --workspace.</translation>
    </message>
    <message>
        <source>Name one by the beginning of its id.</source>
        <translation>Name one by the beginning of its id.</translation>
    </message>
    <message>
        <source>Name one with --at, --lang and --text, or waive all of them with --scope clause or --scope document.</source>
        <translation>Name one with --at, --lang and --text, or waive all of them with --scope clause or --scope document.</translation>
    </message>
    <message>
        <source>Name or date of a meeting (2026-05-07); by default the last one.</source>
        <translation>Name or date of a meeting (2026-05-07); by default the last one.</translation>
    </message>
    <message>
        <source>Name or id of the version, or the beginning of its id.</source>
        <translation>Name or id of the version, or the beginning of its id.</translation>
    </message>
    <message>
        <source>Name two states of one document: ID@VERSION and ID.</source>
        <translation>Name two states of one document: ID@VERSION and ID.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>No calendar was written in this library yet.</source>
        <translation>No calendar was written in this library yet.</translation>
    </message>
    <message>
        <source>No day or time is named in: {line}</source>
        <translation>No day or time is named in: {line}</translation>
    </message>
    <message>
        <source>No document of this file is in the library.</source>
        <translation>No document of this file is in the library.</translation>
    </message>
    <message>
        <source>No finding is waived.</source>
        <translation>No finding is waived.</translation>
    </message>
    <message>
        <source>No organisation to ask was given.</source>
        <translation>No organisation to ask was given.</translation>
    </message>
    <message>
        <source>No text is to be decided in this place.</source>
        <translation>No text is to be decided in this place.</translation>
    </message>
    <message>
        <source>Not all there yet: {titles}</source>
        <translation>Not all there yet: {titles}</translation>
    </message>
    <message>
        <source>Not carried: {agreed} of {voters} agreed, {needed} needed.</source>
        <translation>Not carried: {agreed} of {voters} agreed, {needed} needed.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Nothing is to be decided.</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <extracomment>So many characters of a title stand in the name of a file.</extracomment>
        <translation>Nothing new on either side.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Nothing was written or sent.</source>
        <translation>Nothing was written or sent.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Of “{title}” no state is known that both sides had.</source>
        <translation>Of “{title}” no state is known that both sides had.</translation>
    </message>
    <message>
        <source>On changed words</source>
        <translation>On changed words</translation>
    </message>
    <message>
        <source>Only comments of this organisation.</source>
        <translation>Only comments of this organisation.</translation>
    </message>
    <message>
        <source>Only comments of this review round, by name or id, or - for all of them. Official tables are of the newest by default.</source>
        <translation>Only comments of this review round, by name or id, or - for all of them. Official tables are of the newest by default.</translation>
    </message>
    <message>
        <source>Only documents with these words in title or text.</source>
        <translation>Only documents with these words in title or text.</translation>
    </message>
    <message>
        <source>Only in this document of the library.</source>
        <translation>Only in this document of the library.</translation>
    </message>
    <message>
        <source>Only in this library now: the others keep theirs.</source>
        <translation>Only in this library now: the others keep theirs.</translation>
    </message>
    <message>
        <source>Only read and score; import nothing.</source>
        <translation>Only read and score; import nothing.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Only say what would happen.</translation>
    </message>
    <message>
        <source>Only show what each line would become.</source>
        <translation>Only show what each line would become.</translation>
    </message>
    <message>
        <source>Only show what would happen; import nothing.</source>
        <translation>Only show what would happen; import nothing.</translation>
    </message>
    <message>
        <source>Only the text in this language.</source>
        <translation>Only the text in this language.</translation>
    </message>
    <message>
        <source>Only this document; others wait.</source>
        <translation>Only this document; others wait.</translation>
    </message>
    <message>
        <source>Only this organisation; by default all that have not answered.</source>
        <translation>Only this organisation; by default all that have not answered.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Open comments</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pack documents and their pictures to send to others.</source>
        <translation>Pack documents and their pictures to send to others.</translation>
    </message>
    <message>
        <source>Pack the whole library into one file for another computer.</source>
        <translation>Pack the whole library into one file for another computer.</translation>
    </message>
    <message>
        <source>Password for {address}:</source>
        <translation>Password for {address}:</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Put a packed library in the place of --workspace, where none is yet.</source>
        <translation>Put a packed library in the place of --workspace, where none is yet.</translation>
    </message>
    <message>
        <source>Put it into this place, as the last one.</source>
        <translation>Put it into this place, as the last one.</translation>
    </message>
    <message>
        <source>Put it right before this place, on its level.</source>
        <translation>Put it right before this place, on its level.</translation>
    </message>
    <message>
        <source>Put it right behind this place, on its level.</source>
        <translation>Put it right behind this place, on its level.</translation>
    </message>
    <message>
        <source>Put the notice into a text file and give it with --days.</source>
        <translation>Put the notice into a text file and give it with --days.</translation>
    </message>
    <message>
        <source>Read the whole library and say what is damaged.</source>
        <translation>Read the whole library and say what is damaged.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record a meeting of the latest review round.</source>
        <translation>Record a meeting of the latest review round.</translation>
    </message>
    <message>
        <source>Record that they were reminded today.</source>
        <translation>Record that they were reminded today.</translation>
    </message>
    <message>
        <source>Recover all sound documents from a damaged library.</source>
        <translation>Recover all sound documents from a damaged library.</translation>
    </message>
    <message>
        <source>References that lead nowhere now: {count}.</source>
        <translation>References that lead nowhere now: {count}.</translation>
    </message>
    <message>
        <source>References, footnotes or formulas would be lost: {count}.</source>
        <translation>References, footnotes or formulas would be lost: {count}.</translation>
    </message>
    <message>
        <source>Remove a place of a document with all below it.</source>
        <translation>Remove a place of a document with all below it.</translation>
    </message>
    <message>
        <source>Remove its row, or set its text to nothing.</source>
        <translation>Remove its row, or set its text to nothing.</translation>
    </message>
    <message>
        <source>Replace files with the same names in the folder.</source>
        <translation>Replace files with the same names in the folder.</translation>
    </message>
    <message>
        <source>Restore a whole document from the recycle bin.</source>
        <translation>Restore a whole document from the recycle bin.</translation>
    </message>
    <message>
        <source>Restore that first; compare lists what was removed.</source>
        <translation>Restore that first; compare lists what was removed.</translation>
    </message>
    <message>
        <source>Restore the library from a copy; the present state is saved first.</source>
        <translation>Restore the library from a copy; the present state is saved first.</translation>
    </message>
    <message>
        <source>Restored; the previous state is in {place}.</source>
        <translation>Restored; the previous state is in {place}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Review round: {name}</source>
        <translation>Review round: {name}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Round {name}: {answered} of {asked} have answered</source>
        <translation>Round {name}: {answered} of {asked} have answered</translation>
    </message>
    <message>
        <source>Rows and cells of a table stay in their places.</source>
        <translation>Rows and cells of a table stay in their places.</translation>
    </message>
    <message>
        <source>Rows: {count}, of which doubtful: {doubtful}.</source>
        <translation>Rows: {count}, of which doubtful: {doubtful}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Save it with --save FILE, or leave with --anyway; it stays here then.</source>
        <translation>Save it with --save FILE, or leave with --anyway; it stays here then.</translation>
    </message>
    <message>
        <source>Save the comments on a review copy as an answer.</source>
        <translation>Save the comments on a review copy as an answer.</translation>
    </message>
    <message>
        <source>Save what was not shared yet in an exchange file.</source>
        <translation>Save what was not shared yet in an exchange file.</translation>
    </message>
    <message>
        <source>Say what a line is, as LINE=WHAT; the preview numbers the lines.</source>
        <translation>Say what a line is, as LINE=WHAT; the preview numbers the lines.</translation>
    </message>
    <message>
        <source>Say what is shared, what waits here and who is at work.</source>
        <translation>Say what is shared, what waits here and who is at work.</translation>
    </message>
    <message>
        <source>Say who takes over: group leave --to MEMBER.</source>
        <translation>Say who takes over: group leave --to MEMBER.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Send what is new here, and get what is new in the group.</source>
        <translation>Send what is new here, and get what is new in the group.</translation>
    </message>
    <message>
        <source>Sent: {titles}</source>
        <translation>Sent: {titles}</translation>
    </message>
    <message>
        <source>Settle it, or repeat the command with --anyway.</source>
        <translation>Settle it, or repeat the command with --anyway.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Share documents with the group.</source>
        <translation>Share documents with the group.</translation>
    </message>
    <message>
        <source>Shared documents: {count}</source>
        <translation>Shared documents: {count}</translation>
    </message>
    <message>
        <source>Shared. The command “group sync” sends it.</source>
        <translation>Shared. The command “group sync” sends it.</translation>
    </message>
    <message>
        <source>Show a document as plain text with its numbers.</source>
        <translation>Show a document as plain text with its numbers.</translation>
    </message>
    <message>
        <source>Show only goals that no unit is linked to.</source>
        <translation>Show only goals that no unit is linked to.</translation>
    </message>
    <message>
        <source>Show or change the stage of a standard.</source>
        <translation>Show or change the stage of a standard.</translation>
    </message>
    <message>
        <source>Show or say who works in the library.</source>
        <translation>Show or say who works in the library.</translation>
    </message>
    <message>
        <source>Show the changes since this version as tracked changes in Word.</source>
        <translation>Show the changes since this version as tracked changes in Word.</translation>
    </message>
    <message>
        <source>Show the comments and tracked changes of a Word file.</source>
        <translation>Show the comments and tracked changes of a Word file.</translation>
    </message>
    <message>
        <source>Show the school calendar, or change it.</source>
        <translation>Show the school calendar, or change it.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Show what is waiting for you, the state of the documents, and what happened.</source>
        <translation>Show what is waiting for you, the state of the documents, and what happened.</translation>
    </message>
    <message>
        <source>Show which goals of a framework the units cover.</source>
        <translation>Show which goals of a framework the units cover.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Signs in as</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Something is still missing for this stage.</source>
        <translation>Something is still missing for this stage.</translation>
    </message>
    <message>
        <source>Start a review round of a standard.</source>
        <translation>Start a review round of a standard.</translation>
    </message>
    <message>
        <source>Start one with start-round.</source>
        <translation>Start one with start-round.</translation>
    </message>
    <message>
        <source>Take a waiver back, by its id; may be repeated.</source>
        <translation>Take a waiver back, by its id; may be repeated.</translation>
    </message>
    <message>
        <source>Taken back: {count}.</source>
        <translation>Taken back: {count}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The backup before it was made at {time}.</source>
        <translation>The backup before it was made at {time}.</translation>
    </message>
    <message>
        <source>The body that issues the standard may decide on less time: say so with --shortened.</source>
        <translation>The body that issues the standard may decide on less time: say so with --shortened.</translation>
    </message>
    <message>
        <source>The calendar is as it was.</source>
        <translation>The calendar is as it was.</translation>
    </message>
    <message>
        <source>The command bin shows what is in the recycle bin.</source>
        <translation>The command bin shows what is in the recycle bin.</translation>
    </message>
    <message>
        <source>The command check shows what there is.</source>
        <translation>The command check shows what there is.</translation>
    </message>
    <message>
        <source>The command decisions lists them.</source>
        <translation>The command decisions lists them.</translation>
    </message>
    <message>
        <source>The command does not take this: {words}.</source>
        <translation>The command does not take this: {words}.</translation>
    </message>
    <message>
        <source>The command import-package adds it next to yours.</source>
        <translation>The command import-package adds it next to yours.</translation>
    </message>
    <message>
        <source>The command import-package adds them.</source>
        <translation>The command import-package adds them.</translation>
    </message>
    <message>
        <source>The command list shows what there is.</source>
        <translation>The command list shows what there is.</translation>
    </message>
    <message>
        <source>The command remove-node removes it.</source>
        <translation>The command remove-node removes it.</translation>
    </message>
    <message>
        <source>The command search with --json names the ids of texts.</source>
        <translation>The command search with --json names the ids of texts.</translation>
    </message>
    <message>
        <source>The command waivers shows what there is.</source>
        <translation>The command waivers shows what there is.</translation>
    </message>
    <message>
        <source>The command {former} is now called {name}; the old name goes with version {version}.</source>
        <extracomment>Former names of verbs and the present ones, which alone stand in help and messages. The version in which the former names are gone: 0.1.0 and 0.2.0 still know them.</extracomment>
        <translation>The command {former} is now called {name}; the old name goes with version {version}.</translation>
    </message>
    <message>
        <source>The damaged library; it is never changed.</source>
        <translation>The damaged library; it is never changed.</translation>
    </message>
    <message>
        <source>The date of the meeting (2026-05-07); by default today.</source>
        <translation>The date of the meeting (2026-05-07); by default today.</translation>
    </message>
    <message>
        <source>The document it belongs to, if the file does not say.</source>
        <translation>The document it belongs to, if the file does not say.</translation>
    </message>
    <message>
        <source>The file is as its publisher made it.</source>
        <translation>The file is as its publisher made it.</translation>
    </message>
    <message>
        <source>The file to write; an existing file is replaced.</source>
        <translation>The file to write; an existing file is replaced.</translation>
    </message>
    <message>
        <source>The first day (2026-05-06); by default today.</source>
        <translation>The first day (2026-05-06); by default today.</translation>
    </message>
    <message>
        <source>The folder for the files.</source>
        <translation>The folder for the files.</translation>
    </message>
    <message>
        <source>The folder for the pages.</source>
        <translation>The folder for the pages.</translation>
    </message>
    <message>
        <source>The folder or the address of the group, or a file with an invitation.</source>
        <translation>The folder or the address of the group, or a file with an invitation.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}.</source>
        <translation>The folder {folder} cannot be created: {reason}.</translation>
    </message>
    <message>
        <source>The folder, which is made or has to be empty.</source>
        <translation>The folder, which is made or has to be empty.</translation>
    </message>
    <message>
        <source>The format {format} has no option {name} here.</source>
        <translation>The format {format} has no option {name} here.</translation>
    </message>
    <message>
        <source>The format {format} has no options.</source>
        <translation>The format {format} has no options.</translation>
    </message>
    <message>
        <source>The group could not be informed: an administrator can take you off the list.</source>
        <translation>The group could not be informed: an administrator can take you off the list.</translation>
    </message>
    <message>
        <source>The language: zh, en or de.</source>
        <translation>The language: zh, en or de.</translation>
    </message>
    <message>
        <source>The last day; by default 30 days are given, the first not counted, and an end on a day off moves to the next working day.</source>
        <translation>The last day; by default 30 days are given, the first not counted, and an end on a day off moves to the next working day.</translation>
    </message>
    <message>
        <source>The library is damaged. Do not overwrite a good backup; restore a backup, or recover the sound documents with salvage.</source>
        <translation>The library is damaged. Do not overwrite a good backup; restore a backup, or recover the sound documents with salvage.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>The library is sound.</translation>
    </message>
    <message>
        <source>The library to work with.</source>
        <extracomment>The name of the program, as it is typed. What can be typed with every verb, and before it.</extracomment>
        <translation>The library to work with.</translation>
    </message>
    <message>
        <source>The library was restored.</source>
        <translation>The library was restored.</translation>
    </message>
    <message>
        <source>The member who takes over.</source>
        <translation>The member who takes over.</translation>
    </message>
    <message>
        <source>The name of a class; several times for several classes.</source>
        <translation>The name of a class; several times for several classes.</translation>
    </message>
    <message>
        <source>The name of a member, or the beginning of it.</source>
        <translation>The name of a member, or the beginning of it.</translation>
    </message>
    <message>
        <source>The name of the group.</source>
        <translation>The name of the group.</translation>
    </message>
    <message>
        <source>The name of the meeting.</source>
        <translation>The name of the meeting.</translation>
    </message>
    <message>
        <source>The name of the person.</source>
        <translation>The name of the person.</translation>
    </message>
    <message>
        <source>The name of the round.</source>
        <translation>The name of the round.</translation>
    </message>
    <message>
        <source>The new library to write.</source>
        <translation>The new library to write.</translation>
    </message>
    <message>
        <source>The new text for this place.</source>
        <translation>The new text for this place.</translation>
    </message>
    <message>
        <source>The new text is missing.</source>
        <translation>The new text is missing.</translation>
    </message>
    <message>
        <source>The new text; - reads it from the standard input.</source>
        <translation>The new text; - reads it from the standard input.</translation>
    </message>
    <message>
        <source>The option {name} cannot be {value}.</source>
        <translation>The option {name} cannot be {value}.</translation>
    </message>
    <message>
        <source>The option {name} needs a value.</source>
        <translation>The option {name} needs a value.</translation>
    </message>
    <message>
        <source>The option {name} takes no value.</source>
        <translation>The option {name} takes no value.</translation>
    </message>
    <message>
        <source>The organisation for which the answer is recorded.</source>
        <translation>The organisation for which the answer is recorded.</translation>
    </message>
    <message>
        <source>The organisation or kindergarten of this person.</source>
        <translation>The organisation or kindergarten of this person.</translation>
    </message>
    <message>
        <source>The organisation that answers.</source>
        <translation>The organisation that answers.</translation>
    </message>
    <message>
        <source>The organisation that asks, shown to those asked.</source>
        <translation>The organisation that asks, shown to those asked.</translation>
    </message>
    <message>
        <source>The organisation that asks; it signs the letter.</source>
        <translation>The organisation that asks; it signs the letter.</translation>
    </message>
    <message>
        <source>The organisation that sent it, if the file does not say.</source>
        <translation>The organisation that sent it, if the file does not say.</translation>
    </message>
    <message>
        <source>The other document; it stays as it is.</source>
        <translation>The other document; it stays as it is.</translation>
    </message>
    <message>
        <source>The papers of a term cannot be written as {format}.</source>
        <translation>The papers of a term cannot be written as {format}.</translation>
    </message>
    <message>
        <source>The person who takes over what is waiting for you.</source>
        <translation>The person who takes over what is waiting for you.</translation>
    </message>
    <message>
        <source>The person who takes over what is waiting, and the roles in single documents.</source>
        <translation>The person who takes over what is waiting, and the roles in single documents.</translation>
    </message>
    <message>
        <source>The place beside which it is inserted, as with the Insert menu.</source>
        <translation>The place beside which it is inserted, as with the Insert menu.</translation>
    </message>
    <message>
        <source>The place is missing.</source>
        <translation>The place is missing.</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known here.</source>
        <translation>The public holidays of {year} are not known here.</translation>
    </message>
    <message>
        <source>The public is usually given at least {least} days, not {days}.</source>
        <translation>The public is usually given at least {least} days, not {days}.</translation>
    </message>
    <message>
        <source>The publisher’s key; by default the one in this program.</source>
        <translation>The publisher’s key; by default the one in this program.</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>The recycle bin is empty.</translation>
    </message>
    <message>
        <source>The review round that it answers, by name or id, or - for none; by default the most likely one.</source>
        <translation>The review round that it answers, by name or id, or - for none; by default the most likely one.</translation>
    </message>
    <message>
        <source>The school it is for, by name or code.</source>
        <translation>The school it is for, by name or code.</translation>
    </message>
    <message>
        <source>The standard input is no text in UTF-8.</source>
        <translation>The standard input is no text in UTF-8.</translation>
    </message>
    <message>
        <source>The value for {name} is not valid.</source>
        <translation>The value for {name} is not valid.</translation>
    </message>
    <message>
        <source>The words that were found.</source>
        <translation>The words that were found.</translation>
    </message>
    <message>
        <source>The year that is assessed.</source>
        <translation>The year that is assessed.</translation>
    </message>
    <message>
        <source>Their languages in the same order, such as zh,en.</source>
        <translation>Their languages in the same order, such as zh,en.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>There are names in it that look like those of children: {names}.</source>
        <translation>There are names in it that look like those of children: {names}.</translation>
    </message>
    <message>
        <source>There is already something at {place}.</source>
        <translation>There is already something at {place}.</translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet.</source>
        <translation>There is no backup in {folder} yet.</translation>
    </message>
    <message>
        <source>There is no command {verb}.</source>
        <translation>There is no command {verb}.</translation>
    </message>
    <message>
        <source>There is no decision {name} of this document.</source>
        <translation>There is no decision {name} of this document.</translation>
    </message>
    <message>
        <source>There is no document {wanted}.</source>
        <extracomment>So many titles are named if a text fits several documents. Characters of an id by which people name a document.</extracomment>
        <translation>There is no document {wanted}.</translation>
    </message>
    <message>
        <source>There is no form {name}.</source>
        <translation>There is no form {name}.</translation>
    </message>
    <message>
        <source>There is no framework {wanted}.</source>
        <translation>There is no framework {wanted}.</translation>
    </message>
    <message>
        <source>There is no key ring here: the password is asked for each time, or taken from {variable}.</source>
        <translation>There is no key ring here: the password is asked for each time, or taken from {variable}.</translation>
    </message>
    <message>
        <source>There is no meeting {name}.</source>
        <translation>There is no meeting {name}.</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>There is no option {name}.</translation>
    </message>
    <message>
        <source>There is no place {name} in this document.</source>
        <translation>There is no place {name} in this document.</translation>
    </message>
    <message>
        <source>There is no place {place} in the document.</source>
        <translation>There is no place {place} in the document.</translation>
    </message>
    <message>
        <source>There is no review round {name}.</source>
        <translation>There is no review round {name}.</translation>
    </message>
    <message>
        <source>There is no stage {name}.</source>
        <translation>There is no stage {name}.</translation>
    </message>
    <message>
        <source>There is no such finding of {rule}.</source>
        <translation>There is no such finding of {rule}.</translation>
    </message>
    <message>
        <source>There is no version of this document yet.</source>
        <translation>There is no version of this document yet.</translation>
    </message>
    <message>
        <source>There is no version {name} of this document.</source>
        <translation>There is no version {name} of this document.</translation>
    </message>
    <message>
        <source>There is no waiver {wanted}.</source>
        <translation>There is no waiver {wanted}.</translation>
    </message>
    <message>
        <source>These are two documents of different kinds.</source>
        <translation>These are two documents of different kinds.</translation>
    </message>
    <message>
        <source>This is no theme unit.</source>
        <translation>This is no theme unit.</translation>
    </message>
    <message>
        <source>This is the document as a whole.</source>
        <translation>This is the document as a whole.</translation>
    </message>
    <message>
        <source>This library belongs to no group now. All documents stay here.</source>
        <translation>This library belongs to no group now. All documents stay here.</translation>
    </message>
    <message>
        <source>This library belongs to the group “{group}” now: {place}</source>
        <translation>This library belongs to the group “{group}” now: {place}</translation>
    </message>
    <message>
        <source>This library does not know yet who works in it.</source>
        <translation>This library does not know yet who works in it.</translation>
    </message>
    <message>
        <source>This place has no text of its own.</source>
        <translation>This place has no text of its own.</translation>
    </message>
    <message>
        <source>This place was not there in that version.</source>
        <translation>This place was not there in that version.</translation>
    </message>
    <message>
        <source>This standard has no review round.</source>
        <translation>This standard has no review round.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To decide: {count}. The command “decisions” lists them.</source>
        <translation>To decide: {count}. The command “decisions” lists them.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>To let them leave, add --with names.</source>
        <extracomment>The option of an export by which names leave, and how one says so.</extracomment>
        <translation>To let them leave, add --with names.</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Translated</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Updated here: {titles}</source>
        <translation>Updated here: {titles}</translation>
    </message>
    <message>
        <source>Usage: {line}</source>
        <translation>Usage: {line}</translation>
    </message>
    <message>
        <source>Waiting for you: {count}</source>
        <translation>Waiting for you: {count}</translation>
    </message>
    <message>
        <source>Waive findings of a document with a reason, or take that back.</source>
        <translation>Waive findings of a document with a reason, or take that back.</translation>
    </message>
    <message>
        <source>Waivers taken back: {count}</source>
        <translation>Waivers taken back: {count}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What also leaves: reflections, notes for teachers or names, with commas between them.</source>
        <extracomment>What else leaves of that which stays otherwise; typed anew for each file.</extracomment>
        <translation>What also leaves: reflections, notes for teachers or names, with commas between them.</translation>
    </message>
    <message>
        <source>What counts where both sides changed the same: mine or theirs.</source>
        <translation>What counts where both sides changed the same: mine or theirs.</translation>
    </message>
    <message>
        <source>What happened: {count}</source>
        <translation>What happened: {count}</translation>
    </message>
    <message>
        <source>What the person may do: reader, commenter, writer, editor or administrator.</source>
        <translation>What the person may do: reader, commenter, writer, editor or administrator.</translation>
    </message>
    <message>
        <source>What to insert, by its name; what cannot stand there names what can.</source>
        <translation>What to insert, by its name; what cannot stand there names what can.</translation>
    </message>
    <message>
        <source>What was not shared is in this file: {file}</source>
        <translation>What was not shared is in this file: {file}</translation>
    </message>
    <message>
        <source>Where copies remain:</source>
        <translation>Where copies remain:</translation>
    </message>
    <message>
        <source>Where it was.</source>
        <translation>Where it was.</translation>
    </message>
    <message>
        <source>Where: a clause such as 5.2, or the id of a text.</source>
        <translation>Where: a clause such as 5.2, or the id of a text.</translation>
    </message>
    <message>
        <source>Which rule, such as VRB-01.</source>
        <translation>Which rule, such as VRB-01.</translation>
    </message>
    <message>
        <source>Which text to use: mine, theirs or both.</source>
        <translation>Which text to use: mine, theirs or both.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Who changes the stage; recorded with the version.</source>
        <translation>Who changes the stage; recorded with the version.</translation>
    </message>
    <message>
        <source>Who decided on less time for the public, and why.</source>
        <translation>Who decided on less time for the public, and why.</translation>
    </message>
    <message>
        <source>Who is asked, as ORGANISATION;CODE;OFFICE; code and office may be left out.</source>
        <translation>Who is asked, as ORGANISATION;CODE;OFFICE; code and office may be left out.</translation>
    </message>
    <message>
        <source>Who starts the round; recorded with the version.</source>
        <translation>Who starts the round; recorded with the version.</translation>
    </message>
    <message>
        <source>Who waives them; recorded with the reason.</source>
        <translation>Who waives them; recorded with the reason.</translation>
    </message>
    <message>
        <source>Who was present, as ORGANISATION;PERSON; repeat for each person.</source>
        <translation>Who was present, as ORGANISATION;PERSON; repeat for each person.</translation>
    </message>
    <message>
        <source>Why it is changed in spite of errors that the checks find; they stand as waivers up to this stage.</source>
        <translation>Why it is changed in spite of errors that the checks find; they stand as waivers up to this stage.</translation>
    </message>
    <message>
        <source>Why they are acceptable; required.</source>
        <translation>Why they are acceptable; required.</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>With every command:</translation>
    </message>
    <message>
        <source>With everything below it.</source>
        <translation>With everything below it.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Without a command the window opens; a file is opened in it.</source>
        <translation>Without a command the window opens; a file is opened in it.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Words in any language.</source>
        <translation>Words in any language.</translation>
    </message>
    <message>
        <source>Write a letter to those who have not answered a round yet.</source>
        <translation>Write a letter to those who have not answered a round yet.</translation>
    </message>
    <message>
        <source>Write a text into a place of a document.</source>
        <translation>Write a text into a place of a document.</translation>
    </message>
    <message>
        <source>Write all papers of a term into a folder, and list what is missing.</source>
        <translation>Write all papers of a term into a folder, and list what is missing.</translation>
    </message>
    <message>
        <source>Write dates as year-month-day: 2026-05-07</source>
        <translation>Write dates as year-month-day: 2026-05-07</translation>
    </message>
    <message>
        <source>Write every shared document into a folder, as exchange files.</source>
        <translation>Write every shared document into a folder, as exchange files.</translation>
    </message>
    <message>
        <source>Write it as 2026-10-01 – 2026-10-07, or 08:00–08:30.</source>
        <translation>Write it as 2026-10-01 – 2026-10-07, or 08:00–08:30.</translation>
    </message>
    <message>
        <source>Write name=value.</source>
        <translation>Write name=value.</translation>
    </message>
    <message>
        <source>Write the manual as web pages that need no internet.</source>
        <translation>Write the manual as web pages that need no internet.</translation>
    </message>
    <message>
        <source>Write the minutes of a meeting on comments.</source>
        <translation>Write the minutes of a meeting on comments.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Write the result as JSON.</translation>
    </message>
    <message>
        <source>Write the two pages for beginners instead, as Word files.</source>
        <translation>Write the two pages for beginners instead, as Word files.</translation>
    </message>
    <message>
        <source>Write three numbers: --vote 9,2,1</source>
        <translation>Write three numbers: --vote 9,2,1</translation>
    </message>
    <message>
        <source>Write what the checks find to a file for those without the program.</source>
        <translation>Write what the checks find to a file for those without the program.</translation>
    </message>
    <message>
        <source>Write what the last merge of a document did, for the minutes.</source>
        <translation>Write what the last merge of a document did, for the minutes.</translation>
    </message>
    <message>
        <source>Writes, reviews and exports standards, theme units and frameworks.</source>
        <translation>Writes, reviews and exports standards, theme units and frameworks.</translation>
    </message>
    <message>
        <source>You still belong to the group.</source>
        <translation>You still belong to the group.</translation>
    </message>
    <message>
        <source>Your name, so that others see whose copy it is.</source>
        <translation>Your name, so that others see whose copy it is.</translation>
    </message>
    <message>
        <source>Your name; without it, people’s names are left out.</source>
        <translation>Your name; without it, people’s names are left out.</translation>
    </message>
    <message>
        <source>a review copy here, left out</source>
        <translation>a review copy here, left out</translation>
    </message>
    <message>
        <source>activity collection</source>
        <translation>activity collection</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>after an hour</source>
        <translation>after an hour</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>assessment</translation>
    </message>
    <message>
        <source>at a merge</source>
        <translation>at a merge</translation>
    </message>
    <message>
        <source>at a stage</source>
        <translation>at a stage</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>before deleting</source>
        <translation>before deleting</translation>
    </message>
    <message>
        <source>before replacing</source>
        <translation>before replacing</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>before restoring</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>changed on both sides, merged; fitting: {fitting}, to decide: {waiting}</source>
        <translation>changed on both sides, merged; fitting: {fitting}, to decide: {waiting}</translation>
    </message>
    <message>
        <source>changed on both sides, put next to yours</source>
        <translation>changed on both sides, put next to yours</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>decided differently here</source>
        <translation>decided differently here</translation>
    </message>
    <message>
        <source>decision on a comment</source>
        <translation>decision on a comment</translation>
    </message>
    <message>
        <source>deleted and changed</source>
        <translation>deleted and changed</translation>
    </message>
    <message>
        <source>docx, pdf or docx,pdf; by default docx.</source>
        <translation>docx, pdf or docx,pdf; by default docx.</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>first change of a day</source>
        <translation>first change of a day</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>framework</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>glossary</translation>
    </message>
    <message>
        <source>iso, log, draft, or the name of a layout such as summary-group; by default from the file extension.</source>
        <translation>iso, log, draft, or the name of a layout such as summary-group; by default from the file extension.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>leading language</source>
        <translation>leading language</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>new, added</source>
        <extracomment>What happened with a document of an exchange file.</extracomment>
        <translation>new, added</translation>
    </message>
    <message>
        <source>newer, updated</source>
        <translation>newer, updated</translation>
    </message>
    <message>
        <source>no place for it</source>
        <translation>no place for it</translation>
    </message>
    <message>
        <source>not complete: {count} open</source>
        <translation>not complete: {count} open</translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>What a command ends with when some of its files were refused.</extracomment>
        <translation>not imported</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>not passed</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>older, left out</source>
        <translation>older, left out</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>on closing</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>pilot register</source>
        <translation>pilot register</translation>
    </message>
    <message>
        <source>place (one finding), clause or document (all of this rule that stand there now); without it, place.</source>
        <translation>place (one finding), clause or document (all of this rule that stand there now); without it, place.</translation>
    </message>
    <message>
        <source>reader, commenter, writer, editor or administrator.</source>
        <translation>reader, commenter, writer, editor or administrator.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>report (.docx by chapter, .xlsx with filters), draft (.docx of the document with each finding as a comment) or waivers (.docx, the list for the committee); without it, report.</source>
        <translation>report (.docx by chapter, .xlsx with filters), draft (.docx of the document with each finding as a comment) or waivers (.docx, the list for the committee); without it, report.</translation>
    </message>
    <message>
        <source>review copy</source>
        <translation>review copy</translation>
    </message>
    <message>
        <source>review copy of a new round, added</source>
        <translation>review copy of a new round, added</translation>
    </message>
    <message>
        <source>review copy of an earlier round, left out</source>
        <translation>review copy of an earlier round, left out</translation>
    </message>
    <message>
        <source>review copy updated, comments stay</source>
        <translation>review copy updated, comments stay</translation>
    </message>
    <message>
        <source>review copy, added</source>
        <extracomment>What happened with the file of a review round.</extracomment>
        <translation>review copy, added</translation>
    </message>
    <message>
        <source>review round</source>
        <translation>review round</translation>
    </message>
    <message>
        <source>school form</source>
        <translation>school form</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>text changed</translation>
    </message>
    <message>
        <source>the same review copy, left out</source>
        <translation>the same review copy, left out</translation>
    </message>
    <message>
        <source>the same, left out</source>
        <translation>the same, left out</translation>
    </message>
    <message>
        <source>theme unit</source>
        <translation>theme unit</translation>
    </message>
    <message>
        <source>thinned: only its place in the history is left</source>
        <translation>thinned: only its place in the history is left</translation>
    </message>
    <message>
        <source>try-out</source>
        <translation>try-out</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>{choices} Did you mean {name}?</source>
        <translation>{choices} Did you mean {name}?</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments go from {giver} to {taker}.</source>
        <translation>
            <numerusform>{count} comment goes from {giver} to {taker}.</numerusform>
            <numerusform>{count} comments go from {giver} to {taker}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{covered} of {leaves} goals are covered.</source>
        <translation>{covered} of {leaves} goals are covered.</translation>
    </message>
    <message>
        <source>{day} is not a date.</source>
        <translation>{day} is not a date.</translation>
    </message>
    <message>
        <source>{formats}; by default from the file extension.</source>
        <translation>{formats}; by default from the file extension.</translation>
    </message>
    <message>
        <source>{level} (provisional)</source>
        <translation>{level} (provisional)</translation>
    </message>
    <message>
        <source>{name} does not hold just this document.</source>
        <translation>{name} does not hold just this document.</translation>
    </message>
    <message>
        <source>{name} has answered, or was not asked.</source>
        <translation>{name} has answered, or was not asked.</translation>
    </message>
    <message>
        <source>{name} has no comments.</source>
        <translation>{name} has no comments.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} is missing.</translation>
    </message>
    <message>
        <source>{name} was not asked and has not commented.</source>
        <translation>{name} was not asked and has not commented.</translation>
    </message>
    <message>
        <source>{option} is not an option: it has no = in it.</source>
        <extracomment>Formats by the ending of the file.</extracomment>
        <translation>{option} is not an option: it has no = in it.</translation>
    </message>
    <message>
        <source>{program} --help shows what is possible.</source>
        <translation>{program} --help shows what is possible.</translation>
    </message>
    <message>
        <source>{taker} also has the roles in single documents.</source>
        <translation>{taker} also has the roles in single documents.</translation>
    </message>
    <message>
        <source>{text} Required.</source>
        <translation>{text} Required.</translation>
    </message>
    <message>
        <source>{text} is not known here.</source>
        <extracomment>What can also leave, and the option of an export that says so.</extracomment>
        <translation>{text} is not known here.</translation>
    </message>
    <message>
        <source>{title}: texts from an earlier version: {older}, moved to the end: {moved}, lost: {lost}.</source>
        <translation>{title}: texts from an earlier version: {older}, moved to the end: {moved}, lost: {lost}.</translation>
    </message>
    <message>
        <source>{votes} is not a valid vote.</source>
        <translation>{votes} is not a valid vote.</translation>
    </message>
    <message>
        <source>{wanted} matches several documents: {names}.</source>
        <translation>{wanted} matches several documents: {names}.</translation>
    </message>
    <message>
        <source>“A child” is written for {names}. {remedy}</source>
        <translation>“A child” is written for {names}. {remedy}</translation>
    </message>
    <message>
        <source>“names” lets names leave that look like those of children.</source>
        <extracomment>The same for a report that holds nothing else which could stay.</extracomment>
        <translation>“names” lets names leave that look like those of children.</translation>
    </message>
    <message>
        <source>“{name}” would be erased from the library with all its versions and could not be restored. Nothing has been erased yet; repeat the command with --erase-now.</source>
        <translation>“{name}” would be erased from the library with all its versions and could not be restored. Nothing has been erased yet; repeat the command with --erase-now.</translation>
    </message>
    <message>
        <source>“{title}” has no such text or picture: {node}.</source>
        <translation>“{title}” has no such text or picture: {node}.</translation>
    </message>
    <message>
        <source>“{title}” is in the library again.</source>
        <translation>“{title}” is in the library again.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands, documents, clauses, texts, help</source>
        <translation>Commands, documents, clauses, texts, help</translation>
    </message>
    <message>
        <source>Nothing was found. Try other words.</source>
        <translation>Nothing was found. Try other words.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Answer …</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Marked words</translation>
    </message>
    <message>
        <source>More for this comment</source>
        <translation>More for this comment</translation>
    </message>
    <message>
        <source>Place at the cursor</source>
        <translation>Place at the cursor</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Proposed change</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Show earlier answers</source>
        <translation>Show earlier answers</translation>
    </message>
    <message>
        <source>Show the whole comment</source>
        <translation>Show the whole comment</translation>
    </message>
    <message>
        <source>What is wrong with the place</source>
        <translation>What is wrong with the place</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Worked in</source>
        <translation>Worked in</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>On the document or a clause as a whole</source>
        <translation>On the document or a clause as a whole</translation>
    </message>
    <message>
        <source>On what it requires</source>
        <translation>On what it requires</translation>
    </message>
    <message>
        <source>On words, numbers and layout</source>
        <translation>On words, numbers and layout</translation>
    </message>
    <message>
        <source>Organisation or country code</source>
        <translation>Organisation or country code</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Proposed change</translation>
    </message>
    <message>
        <source>Such as DE, or a kindergarten</source>
        <translation>Such as DE, or a kindergarten</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technical</translation>
    </message>
    <message>
        <source>What the comment is on</source>
        <translation>What the comment is on</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>as new wording of these words</source>
        <translation>as new wording of these words</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Accept</source>
        <extracomment>What the buttons of decisions say, and their keys in list and meeting.</extracomment>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept with changes</source>
        <translation>Accept with changes</translation>
    </message>
    <message>
        <source>Accept: the text has changed</source>
        <translation>Accept: the text has changed</translation>
    </message>
    <message>
        <source>Add comment</source>
        <extracomment>Room that the frame of a window takes.</extracomment>
        <translation>Add comment</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All comments are decided.</source>
        <translation>All comments are decided.</translation>
    </message>
    <message>
        <source>Answer from the group</source>
        <translation>Answer from the group</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Answer …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the text here, or leave it as it is: it then remains to be worked in.</source>
        <translation>Change the text here, or leave it as it is: it then remains to be worked in.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Confirmed by {name}</source>
        <translation>Confirmed by {name}</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <extracomment>Meetings that were begun, by document: after a break they go on where they were.</extracomment>
        <translation>Continue writing</translation>
    </message>
    <message>
        <source>Copy this comment</source>
        <translation>Copy this comment</translation>
    </message>
    <message>
        <source>Correct this comment …</source>
        <translation>Correct this comment …</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Discuss</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Everyone who comments deserves an answer: a comment that changes nothing is better marked as noted or not accepted. Its number is not used again.</source>
        <translation>Everyone who comments deserves an answer: a comment that changes nothing is better marked as noted or not accepted. Its number is not used again.</translation>
    </message>
    <message>
        <source>Finding the places of comments</source>
        <extracomment>Shorter paragraphs are looked for as they are only; two short texts are soon alike. What stands between a printed label and its text, as in &quot;Table 1 — …&quot; or &quot;E——…&quot;; and so much text has to follow. Comments between two reports of progress.</extracomment>
        <translation>Finding the places of comments</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A chip with its heading and the values that it offers.</extracomment>
        <translation>From</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>It then read: “{words}”</source>
        <extracomment>Of longer threads the newest answers are shown at first. Answers that are half written, and comments that are shown to their end.
----------
Of a thread the newest answers are shown, so that the texts stay in sight.</extracomment>
        <translation>It then read: “{words}”</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>No comment is like this.</source>
        <translation>No comment is like this.</translation>
    </message>
    <message>
        <source>No comments yet. Select words and comment on them, or import what reviewers sent.</source>
        <translation>No comments yet. Select words and comment on them, or import what reviewers sent.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>No document is open.</translation>
    </message>
    <message>
        <source>No longer the same</source>
        <translation>No longer the same</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Not accepted …</source>
        <translation>Not accepted …</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>Not worked in yet</source>
        <translation>Not worked in yet</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Place at the cursor</source>
        <translation>Place at the cursor</translation>
    </message>
    <message>
        <source>Proposed: {words}</source>
        <translation>Proposed: {words}</translation>
    </message>
    <message>
        <source>Reading comments and tracked changes</source>
        <extracomment>Parts with running text to which comments can be anchored, in the order of their importance. Comments read between two reports of progress.</extracomment>
        <translation>Reading comments and tracked changes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>Remove this comment</translation>
    </message>
    <message>
        <source>Remove {number} with all its replies and decisions?</source>
        <translation>Remove {number} with all its replies and decisions?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Same as …</source>
        <translation>Same as …</translation>
    </message>
    <message numerus="yes">
        <source>Show all of it: {count} characters</source>
        <translation>
            <numerusform>Show in full: {count} character</numerusform>
            <numerusform>Show in full: {count} characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Show earlier answers: {count}</source>
        <translation>Show earlier answers: {count}</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Shown: {count}</translation>
    </message>
    <message>
        <source>Text has changed – check</source>
        <translation>Text has changed – check</translation>
    </message>
    <message>
        <source>The comment was not added.</source>
        <translation>The comment was not added.</translation>
    </message>
    <message>
        <source>The form says: “{words}”</source>
        <translation>The form says: “{words}”</translation>
    </message>
    <message>
        <source>The text was deleted</source>
        <translation>The text was deleted</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>They are the same</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>To discuss</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who you are is not known yet. Your name is asked for with your first comment.</source>
        <translation>Who you are is not known yet. Your name is asked for with your first comment.</translation>
    </message>
    <message>
        <source>With changes …</source>
        <translation>With changes …</translation>
    </message>
    <message>
        <source>Withdraw my last answer</source>
        <translation>Withdraw my last answer</translation>
    </message>
    <message>
        <source>Withdrawn by the person who commented</source>
        <translation>Withdrawn by the person who commented</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <source>Without a place in the text</source>
        <translation>Without a place in the text</translation>
    </message>
    <message>
        <source>Worked in</source>
        <translation>Worked in</translation>
    </message>
    <message>
        <source>Writing comments</source>
        <extracomment>The ids of paragraphs as bare texts: for these, thousands of them become no Python objects. Threads between two reports of progress.</extracomment>
        <translation>Writing comments</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>accepted with changes</translation>
    </message>
    <message>
        <source>as {number}</source>
        <translation>as {number}</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>editorial</translation>
    </message>
    <message>
        <source>general</source>
        <translation>general</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <source>not worked in yet</source>
        <translation>not worked in yet</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technical</translation>
    </message>
    <message>
        <source>text has changed or is gone</source>
        <translation>text has changed or is gone</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>the whole document</translation>
    </message>
    <message>
        <source>these words</source>
        <translation>these words</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>this text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>to discuss</source>
        <extracomment>What can be asked of a comment besides the decisions themselves. Chosen names are shown no longer than this in a chip (characters).</extracomment>
        <translation>to discuss</translation>
    </message>
    <message>
        <source>{number} is accepted and worked in.</source>
        <translation>{number} is accepted and worked in.</translation>
    </message>
    <message>
        <source>{number} is accepted and worked in: {language}. The source text ({lead}) is unchanged.</source>
        <translation>{number} is accepted and worked in: {language}. The source text ({lead}) is unchanged.</translation>
    </message>
    <message>
        <source>{number} is accepted. Work it into the text by hand.</source>
        <translation>{number} is accepted. Work it into the text by hand.</translation>
    </message>
    <message>
        <source>{number} is noted.</source>
        <translation>{number} is noted.</translation>
    </message>
    <message>
        <source>{number} is removed.</source>
        <translation>{number} is removed.</translation>
    </message>
    <message>
        <source>{number} is the same as …</source>
        <translation>{number} is the same as …</translation>
    </message>
    <message>
        <source>{open} open · {todo} to work in · {closed} closed</source>
        <translation>{open} open · {todo} to work in · {closed} closed</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>Signs of states, so that none is told by its colour alone.</extracomment>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comment …</source>
        <translation>Comment …</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decision and state</source>
        <translation>Decision and state</translation>
    </message>
    <message>
        <source>Find comments by number or words</source>
        <translation>Find comments by number or words</translation>
    </message>
    <message>
        <source>Find comments by number or words (Ctrl+F in this panel)</source>
        <translation>Find comments by number or words (Ctrl+F in this panel)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Next comment</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Number or words</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Previous comment</translation>
    </message>
    <message>
        <source>Show all comments</source>
        <translation>Show all comments</translation>
    </message>
    <message>
        <source>Show only comments from you or your organisation</source>
        <translation>Show only comments from you or your organisation</translation>
    </message>
    <message>
        <source>Show only comments on the clause at the cursor</source>
        <translation>Show only comments on the clause at the cursor</translation>
    </message>
    <message>
        <source>Show only comments that await a decision</source>
        <translation>Show only comments that await a decision</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of comment</source>
        <translation>Type of comment</translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation>Who commented</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>A received file …</source>
        <extracomment>What stands behind the states in a list of them, and leads to more.</extracomment>
        <translation>A received file …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Another document …</source>
        <translation>Another document …</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bands</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Both say the same.</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>By anybody</translation>
    </message>
    <message>
        <source>Choose a version on the left and the current text.</source>
        <translation>Choose a version on the left and the current text.</translation>
    </message>
    <message>
        <source>Choose another state on the left or on the right.</source>
        <translation>Choose another state on the left or on the right.</translation>
    </message>
    <message>
        <source>Choose the file that somebody sent you of this document.</source>
        <translation>Choose the file that somebody sent you of this document.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Compare with a received file</source>
        <extracomment>The newest work of each board by its key, and its turn: what was begun before is late.</extracomment>
        <translation>Compare with a received file</translation>
    </message>
    <message>
        <source>Compare: {title}</source>
        <extracomment>How long changes of the document rest before it is compared anew (milliseconds). The document changed while somebody wrote in another tab: compared when this is seen.</extracomment>
        <translation>Compare: {title}</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>What became of a place; what moved and reads otherwise is both. Texts of a branch beyond so many are counted and not shown one by one. How many texts are the same and have another state of translation. Who says the places of each state.</extracomment>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparing …</translation>
    </message>
    <message>
        <source>Copy the list and put it where it belongs.</source>
        <translation>Copy the list and put it where it belongs.</translation>
    </message>
    <message>
        <source>Deleted here: {count}</source>
        <extracomment>Characters of a text on its card.</extracomment>
        <translation>Deleted here: {count}</translation>
    </message>
    <message>
        <source>Fixed sentences</source>
        <translation>Fixed sentences</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Kind of text</translation>
    </message>
    <message>
        <source>Leading language</source>
        <translation>Leading language</translation>
    </message>
    <message>
        <source>Least share</source>
        <translation>Least share</translation>
    </message>
    <message>
        <source>Let the document read as “{name}”?</source>
        <translation>Let the document read as “{name}”?</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <extracomment>Settings that are made elsewhere than among the properties of a place.</extracomment>
        <translation>Linked goals</translation>
    </message>
    <message>
        <source>Looking through earlier states</source>
        <extracomment>So many of the newest steps of the journal are looked through.</extracomment>
        <translation>Looking through earlier states</translation>
    </message>
    <message>
        <source>Looking through earlier states …</source>
        <translation>Looking through earlier states …</translation>
    </message>
    <message>
        <source>Main technical changes (foreword)</source>
        <translation>Main technical changes (foreword)</translation>
    </message>
    <message>
        <source>Measured against a baseline</source>
        <translation>Measured against a baseline</translation>
    </message>
    <message>
        <source>Merged columns</source>
        <translation>Merged columns</translation>
    </message>
    <message>
        <source>Merged rows</source>
        <translation>Merged rows</translation>
    </message>
    <message>
        <source>N: next · P: previous · R: restore · H: earlier texts · Enter: show · Esc: close</source>
        <translation>N: next · P: previous · R: restore · H: earlier texts · Enter: show · Esc: close</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was deleted here, as far as is known.</source>
        <translation>Nothing was deleted here, as far as is known.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Only in other languages: {count}.</source>
        <translation>Only in other languages: {count}.</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Other details</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Place in the theme web</source>
        <translation>Place in the theme web</translation>
    </message>
    <message>
        <source>Provision verbs</source>
        <translation>Provision verbs</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Restore what it stood in first.</source>
        <translation>Restore what it stood in first.</translation>
    </message>
    <message>
        <source>Restore what stood around it first, or put it in by hand.</source>
        <translation>Restore what stood around it first, or put it in by hand.</translation>
    </message>
    <message>
        <source>The current text</source>
        <translation>The current text</translation>
    </message>
    <message>
        <source>The list is in the foreword.</source>
        <translation>The list is in the foreword.</translation>
    </message>
    <message>
        <source>This cannot come back to its place.</source>
        <translation>This cannot come back to its place.</translation>
    </message>
    <message>
        <source>This document has no foreword.</source>
        <translation>This document has no foreword.</translation>
    </message>
    <message>
        <source>This place cannot be restored alone.</source>
        <translation>This place cannot be restored alone.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>What it stood in was deleted too. Restore that first.</source>
        <translation>What it stood in was deleted too. Restore that first.</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>With a comment</translation>
    </message>
    <message>
        <source>Word files with changes are made from two states that are still here.</source>
        <translation>Word files with changes are made from two states that are still here.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>after {place}</source>
        <translation>after {place}</translation>
    </message>
    <message>
        <source>after: {text}</source>
        <translation>after: {text}</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <extracomment>The roles of their colours in a theme.</extracomment>
        <translation>before: {text}</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What became of a place.</extracomment>
        <translation>changed</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>first in {place}</source>
        <translation>first in {place}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} of {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} places differ.</source>
        <translation>
            <numerusform>{count} place differs.</numerusform>
            <numerusform>{count} places differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts unchanged – hide them</source>
        <translation>
            <numerusform>{count} text unchanged – hide it</numerusform>
            <numerusform>{count} texts unchanged – hide them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} translations only have another state.</source>
        <translation>
            <numerusform>{count} translation only has another state.</numerusform>
            <numerusform>{count} translations only have another state.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not contain this document.</source>
        <translation>{name} does not contain this document.</translation>
    </message>
    <message>
        <source>{place} reads as before again.</source>
        <translation>{place} reads as before again.</translation>
    </message>
    <message numerus="yes">
        <source>… {count} texts unchanged – show them</source>
        <extracomment>What names all that stands in it, where nothing has a number. Characters of such a name.</extracomment>
        <translation>
            <numerusform>… {count} text unchanged – show it</numerusform>
            <numerusform>… {count} texts unchanged – show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareBoard</name>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Changes in Word …</source>
        <translation>Changes in Word …</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Create a Word file with all changes since the state on the left as tracked changes</source>
        <translation>Create a Word file with all changes since the state on the left as tracked changes</translation>
    </message>
    <message>
        <source>Earlier state</source>
        <translation>Earlier state</translation>
    </message>
    <message>
        <source>Earlier texts …</source>
        <translation>Earlier texts …</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Go to this place in the document (Enter)</source>
        <translation>Go to this place in the document (Enter)</translation>
    </message>
    <message>
        <source>Later state</source>
        <translation>Later state</translation>
    </message>
    <message>
        <source>Let the whole document read as on the left again</source>
        <translation>Let the whole document read as on the left again</translation>
    </message>
    <message>
        <source>Let this place read as on the left again, as one undo step (R)</source>
        <translation>Let this place read as on the left again, as one undo step (R)</translation>
    </message>
    <message>
        <source>List of changes …</source>
        <translation>List of changes …</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>Next change (N)</translation>
    </message>
    <message>
        <source>Only places that require, recommend or permit something else than before</source>
        <translation>Only places that require, recommend or permit something else than before</translation>
    </message>
    <message>
        <source>Only places with a comment</source>
        <translation>Only places with a comment</translation>
    </message>
    <message>
        <source>Only places with other numbers or units than before</source>
        <translation>Only places with other numbers or units than before</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>Previous change (P)</translation>
    </message>
    <message>
        <source>Restore all …</source>
        <translation>Restore all …</translation>
    </message>
    <message>
        <source>Restore this place</source>
        <translation>Restore this place</translation>
    </message>
    <message>
        <source>See the earlier texts of this place, and who wrote them (H)</source>
        <translation>See the earlier texts of this place, and who wrote them (H)</translation>
    </message>
    <message>
        <source>Show Chinese texts</source>
        <translation>Show Chinese texts</translation>
    </message>
    <message>
        <source>Show English texts</source>
        <translation>Show English texts</translation>
    </message>
    <message>
        <source>Show German texts</source>
        <translation>Show German texts</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Show in the document</translation>
    </message>
    <message>
        <source>Show the left state on the right and the right one on the left</source>
        <translation>Show the left state on the right and the right one on the left</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Swap sides</translation>
    </message>
    <message>
        <source>The state on the left</source>
        <translation>The state on the left</translation>
    </message>
    <message>
        <source>The state on the right</source>
        <translation>The state on the right</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Write the main technical changes for the foreword, or an amendment</source>
        <translation>Write the main technical changes for the foreword, or an amendment</translation>
    </message>
</context>
<context>
    <name>CopyBar</name>
    <message>
        <source>Review copy</source>
        <translation>Review copy</translation>
    </message>
    <message>
        <source>Save your comments in a small file for the person who asked for them</source>
        <translation>Save your comments in a small file for the person who asked for them</translation>
    </message>
    <message>
        <source>Send answer …</source>
        <translation>Send answer …</translation>
    </message>
</context>
<context>
    <name>CopyClass</name>
    <message>
        <source>Aims and activities</source>
        <translation>Aims and activities</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>For this age</source>
        <translation>For this age</translation>
    </message>
    <message>
        <source>more suited to school</source>
        <translation>more suited to school</translation>
    </message>
    <message>
        <source>no fixed time</source>
        <translation>no fixed time</translation>
    </message>
    <message>
        <source>simpler and shorter?</source>
        <translation>simpler and shorter?</translation>
    </message>
    <message>
        <source>still right?</source>
        <translation>still right?</translation>
    </message>
    <message>
        <source>{minutes} min; {least}–{most} min are usual</source>
        <translation>{minutes} min; {least}–{most} min are usual</translation>
    </message>
</context>
<context>
    <name>CopyClassDialog</name>
    <message>
        <source>Adapt the times of the activities to the age group</source>
        <translation>Adapt the times of the activities to the age group</translation>
    </message>
    <message>
        <source>Aims and activities to copy</source>
        <translation>Aims and activities to copy</translation>
    </message>
    <message>
        <source>Copy for another age group</source>
        <translation>Copy for another age group</translation>
    </message>
    <message>
        <source>For &amp;age group</source>
        <translation>For &amp;age group</translation>
    </message>
    <message>
        <source>What is copied; photos, deliberation and reflection are not</source>
        <translation>What is copied; photos, deliberation and reflection are not</translation>
    </message>
    <message>
        <source>What suits this age</source>
        <translation>What suits this age</translation>
    </message>
</context>
<context>
    <name>CouncilBoard</name>
    <message>
        <source>Change the unit on its page; what was there before is shown next to it here. A change or a refusal needs a reason.</source>
        <translation>Change the unit on its page; what was there before is shown next to it here. A change or a refusal needs a reason.</translation>
    </message>
    <message>
        <source>Feedback from try-outs</source>
        <translation>Feedback from try-outs</translation>
    </message>
    <message>
        <source>Meeting record …</source>
        <translation>Meeting record …</translation>
    </message>
    <message>
        <source>Observation form …</source>
        <translation>Observation form …</translation>
    </message>
    <message>
        <source>Parts before and now</source>
        <translation>Parts before and now</translation>
    </message>
    <message>
        <source>Record in Word …</source>
        <translation>Record in Word …</translation>
    </message>
    <message>
        <source>To the unit</source>
        <translation>To the unit</translation>
    </message>
</context>
<context>
    <name>CouncilHead</name>
    <message>
        <source>This deliberation</source>
        <translation>This deliberation</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Age groups</source>
        <translation>Age groups</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>All ages</translation>
    </message>
    <message>
        <source>All learning areas</source>
        <translation>All learning areas</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>Choose a cell to see which places are linked.</source>
        <translation>Choose a cell to see which places are linked.</translation>
    </message>
    <message>
        <source>Coverage of goals</source>
        <extracomment>No limit to a height, as Qt has it (pixels). More places are not listed; the filters lead to fewer.</extracomment>
        <translation>Coverage of goals</translation>
    </message>
    <message>
        <source>Learning areas</source>
        <translation>Learning areas</translation>
    </message>
    <message>
        <source>Linked places: {count}</source>
        <translation>Linked places: {count}</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Save the matrix</translation>
    </message>
    <message>
        <source>Theme units</source>
        <translation>Theme units</translation>
    </message>
    <message>
        <source>There are no theme units yet whose goals could be counted.</source>
        <translation>There are no theme units yet whose goals could be counted.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>{covered} of {leaves} goals are covered</source>
        <translation>{covered} of {leaves} goals are covered</translation>
    </message>
    <message>
        <source>{goal}, {column}: nothing is linked.</source>
        <extracomment>Under this role a cell gives its Count, or None. Under this role a row of the header says whether it is a hole, and how deep it stands.</extracomment>
        <translation>{goal}, {column}: nothing is linked.</translation>
    </message>
    <message>
        <source>{goal}, {column}: units {units}, activities {activities}.</source>
        <translation>{goal}, {column}: units {units}, activities {activities}.</translation>
    </message>
</context>
<context>
    <name>CoverageBoard</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>Columns of the matrix</source>
        <translation>Columns of the matrix</translation>
    </message>
    <message>
        <source>Export Excel …</source>
        <translation>Export Excel …</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Goals and units</source>
        <translation>Goals and units</translation>
    </message>
    <message>
        <source>Learning area</source>
        <translation>Learning area</translation>
    </message>
    <message>
        <source>Linked places</source>
        <translation>Linked places</translation>
    </message>
    <message>
        <source>Only goals that are not covered</source>
        <translation>Only goals that are not covered</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
</context>
<context>
    <name>CropPhotoDialog</name>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Shape</translation>
    </message>
    <message>
        <source>&amp;Whole photo</source>
        <translation>&amp;Whole photo</translation>
    </message>
    <message>
        <source>Crop photo</source>
        <translation>Crop photo</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. With keys: arrows move it, Shift and arrows change its size. What is outside goes from the photo; Undo brings it back.</source>
        <translation>Drag the frame or its corners. With keys: arrows move it, Shift and arrows change its size. What is outside goes from the photo; Undo brings it back.</translation>
    </message>
    <message>
        <source>Photo with the frame</source>
        <translation>Photo with the frame</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>How the text should read</source>
        <translation>How the text should read</translation>
    </message>
    <message>
        <source>Reason, for the person who commented</source>
        <translation>Reason, for the person who commented</translation>
    </message>
</context>
<context>
    <name>DecisionsBoard</name>
    <message>
        <source>Both changes</source>
        <translation>Both changes</translation>
    </message>
    <message>
        <source>Decide all places of a clause or of a person</source>
        <translation>Decide all places of a clause or of a person</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Decided so far</translation>
    </message>
    <message>
        <source>Go back to the text before both changes (0)</source>
        <translation>Go back to the text before both changes (0)</translation>
    </message>
    <message>
        <source>Keep both changes (3)</source>
        <translation>Keep both changes (3)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Keep my text (1)</source>
        <translation>Keep my text (1)</translation>
    </message>
    <message>
        <source>Leave this place open and go to the next one (L)</source>
        <translation>Leave this place open and go to the next one (L)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Places to decide</source>
        <translation>Places to decide</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Restore this</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Several at once …</source>
        <translation>Several at once …</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Show in the document</translation>
    </message>
    <message>
        <source>Show this place in the document (Enter)</source>
        <translation>Show this place in the document (Enter)</translation>
    </message>
    <message>
        <source>Summary …</source>
        <translation>Summary …</translation>
    </message>
    <message>
        <source>Take the text of the other side (2)</source>
        <translation>Take the text of the other side (2)</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Use theirs</translation>
    </message>
    <message>
        <source>Use this text (Ctrl+Enter)</source>
        <translation>Use this text (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Use what is written here</source>
        <translation>Use what is written here</translation>
    </message>
    <message>
        <source>Write down what was merged, decided and deleted, for the minutes</source>
        <translation>Write down what was merged, decided and deleted, for the minutes</translation>
    </message>
    <message>
        <source>You can rewrite it here</source>
        <translation>You can rewrite it here</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>Everything up to your last change is saved; you can go on.</source>
        <translation>Everything up to your last change is saved; you can go on.</translation>
    </message>
    <message>
        <source>If it happens again, send the report {path} to us.</source>
        <translation>If it happens again, send the report {path} to us.</translation>
    </message>
    <message>
        <source>Something went wrong in the program, and it was not your fault.</source>
        <translation>Something went wrong in the program, and it was not your fault.</translation>
    </message>
</context>
<context>
    <name>DepartureDialog</name>
    <message>
        <source>&amp;Save these documents as a file that can be handed on</source>
        <translation>&amp;Save these documents as a file that can be handed on</translation>
    </message>
    <message>
        <source>Who &amp;takes over</source>
        <translation>Who &amp;takes over</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>All {count}</source>
        <translation>All {count}</translation>
    </message>
    <message numerus="yes">
        <source>Answer in {count} conversations</source>
        <translation>
            <numerusform>Answer in {count} conversation</numerusform>
            <numerusform>Answer in {count} conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message numerus="yes">
        <source>Change {count} places as agreed</source>
        <extracomment>For whoever works on units: nothing there sounds like a standard.</extracomment>
        <translation>
            <numerusform>Change {count} place as agreed</numerusform>
            <numerusform>Change {count} places as agreed</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Comment on the review copy</source>
        <translation>Comment on the review copy</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Comments and files of others come here.</source>
        <translation>Comments and files of others come here.</translation>
    </message>
    <message numerus="yes">
        <source>Decide on {count} comments</source>
        <translation>
            <numerusform>Decide on {count} comment</numerusform>
            <numerusform>Decide on {count} comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide {count} places</source>
        <extracomment>What waits: places to decide after a merge, comments without a decision, threads to answer, promised changes, bodies that have not answered, errors of the rules, a review copy. What is asked for first stands first, unless something else ends sooner. Days before its end from which something is asked for before all else.</extracomment>
        <translation>
            <numerusform>Decide {count} place</numerusform>
            <numerusform>Decide {count} places</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Decide …</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>Says what is known of a document, and has it read where nothing is known yet.</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} errors</source>
        <translation>
            <numerusform>Fix {count} error</numerusform>
            <numerusform>Fix {count} errors</numerusform>
        </translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>Until which hour of the day one greets how.</extracomment>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation>Mine {count}</translation>
    </message>
    <message>
        <source>Missing for the next stage</source>
        <translation>Missing for the next stage</translation>
    </message>
    <message>
        <source>Missing for {stage}</source>
        <translation>Missing for {stage}</translation>
    </message>
    <message>
        <source>New document …</source>
        <translation>New document …</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nothing is in the way.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reading what waits for you …</source>
        <extracomment>Reading waits until writing rests (milliseconds).</extracomment>
        <translation>Reading what waits for you …</translation>
    </message>
    <message numerus="yes">
        <source>Remind {count} organisations</source>
        <translation>
            <numerusform>Remind {count} organisation</numerusform>
            <numerusform>Remind {count} organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>Remind …</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>The sign before what waits, and its colour. A column with a sign alone is so narrow (pixels).</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Standards and theme units of this library show here how far they are.</source>
        <translation>Standards and theme units of this library show here how far they are.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>To do {count}</source>
        <translation>To do {count}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Which documents are listed: all, those in which something waits, those one worked on.
----------
The same board is never open twice. The document that it shows, if one.</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>What you write comes here, with the sentence that you left.</source>
        <translation>What you write comes here, with the sentence that you left.</translation>
    </message>
    <message numerus="yes">
        <source>Work {count} accepted comments into the text</source>
        <translation>
            <numerusform>Work {count} accepted comment into the text</numerusform>
            <numerusform>Work {count} accepted comments into the text</numerusform>
        </translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Write on</translation>
    </message>
    <message>
        <source>changed the text</source>
        <translation>changed the text</translation>
    </message>
    <message>
        <source>changes wait</source>
        <translation>changes wait</translation>
    </message>
    <message numerus="yes">
        <source>ended {count} days ago</source>
        <translation>
            <numerusform>ended {count} day ago</numerusform>
            <numerusform>ended {count} days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>ends today</translation>
    </message>
    <message>
        <source>in “{title}” {place}</source>
        <translation>in “{title}” {place}</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>is there</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>no comments</source>
        <translation>no comments</translation>
    </message>
    <message>
        <source>no comments, {day}</source>
        <translation>no comments, {day}</translation>
    </message>
    <message>
        <source>not finished: {count}</source>
        <translation>not finished: {count}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>only here</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>reminded {day}</translation>
    </message>
    <message>
        <source>saved the version “{name}”</source>
        <translation>saved the version “{name}”</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>source changed: {count}</source>
        <translation>source changed: {count}</translation>
    </message>
    <message>
        <source>the checks are still running …</source>
        <translation>the checks are still running …</translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation>was not asked</translation>
    </message>
    <message numerus="yes">
        <source>you have written {count} comments</source>
        <translation>
            <numerusform>you have written {count} comment</numerusform>
            <numerusform>you have written {count} comments</numerusform>
        </translation>
    </message>
    <message>
        <source>{answered} / {asked} answered</source>
        <translation>{answered} / {asked} answered</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments</source>
        <translation>
            <numerusform>{count} comment</numerusform>
            <numerusform>{count} comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days left</source>
        <translation>
            <numerusform>{count} day left</numerusform>
            <numerusform>{count} days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are for the meeting</source>
        <translation>
            <numerusform>{count} of them is for the meeting</numerusform>
            <numerusform>{count} of them are for the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} replies</source>
        <translation>
            <numerusform>{count} reply</numerusform>
            <numerusform>{count} replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things</source>
        <translation>
            <numerusform>{count} thing</numerusform>
            <numerusform>{count} things</numerusform>
        </translation>
    </message>
    <message>
        <source>{greeting}, {name}</source>
        <extracomment>Below this width of the board, cards stand below each other (pixels). In less width the days of a week would be cut (pixels). In less height the cards below the week would be out of sight: its head goes (pixels). So much that waits and that came in is shown. For which state of a document it was asked what is missing for its next stage.</extracomment>
        <translation>{greeting}, {name}</translation>
    </message>
    <message>
        <source>{language}: {percent} % translated</source>
        <translation>{language}: {percent} % translated</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and {count} more changes</source>
        <extracomment>Steps of one person in one document belong together while pauses are shorter. So much is told.</extracomment>
        <translation>
            <numerusform>{what}, and {count} more change</numerusform>
            <numerusform>{what}, and {count} more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskBoard</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents on the desk</source>
        <translation>Documents on the desk</translation>
    </message>
    <message>
        <source>Members …</source>
        <translation>Members …</translation>
    </message>
    <message>
        <source>Missing for the next stage</source>
        <translation>Missing for the next stage</translation>
    </message>
    <message>
        <source>Replies in the review round</source>
        <translation>Replies in the review round</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Who belongs to the group; hand over what waits for somebody</source>
        <translation>Who belongs to the group; hand over what waits for somebody</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Who is here</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Try a value</source>
        <translation>Try a value</translation>
    </message>
    <message>
        <source>What a school answers</source>
        <translation>What a school answers</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Open the folder of problem reports</source>
        <translation>Open the folder of problem reports</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Save as a file …</translation>
    </message>
    <message>
        <source>What someone who helps you needs to know. It contains nothing from your documents.</source>
        <translation>What someone who helps you needs to know. It contains nothing from your documents.</translation>
    </message>
    <message>
        <source>With the latest problem reports, to be sent by WeChat or e-mail</source>
        <translation>With the latest problem reports, to be sent by WeChat or e-mail</translation>
    </message>
</context>
<context>
    <name>Dictionaries</name>
    <message>
        <source>Folder with dictionaries</source>
        <translation>Folder with dictionaries</translation>
    </message>
    <message>
        <source>Looked for in the usual places</source>
        <translation>Looked for in the usual places</translation>
    </message>
    <message>
        <source>No dictionary was found</source>
        <translation>No dictionary was found</translation>
    </message>
    <message>
        <source>✓ there is a dictionary</source>
        <extracomment>Tells of a place in a text, by node, language, text and place; nothing if it is not marked. Offers a menu for the word at the caret, at a place on the screen; tells whether it did.</extracomment>
        <translation>✓ there is a dictionary</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionaries</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>None yet. To add a word that is marked as misspelt, right-click it in the text.</source>
        <translation>None yet. To add a word that is marked as misspelt, right-click it in the text.</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Remove the word</translation>
    </message>
    <message>
        <source>The library’s own words</source>
        <translation>The library’s own words</translation>
    </message>
    <message>
        <source>To check German texts, install LibreOffice with the German language; its dictionary is found automatically. Or put the files de_DE.dic and de_DE.aff into a folder and choose that folder here.</source>
        <translation>To check German texts, install LibreOffice with the German language; its dictionary is found automatically. Or put the files de_DE.dic and de_DE.aff into a folder and choose that folder here.</translation>
    </message>
    <message>
        <source>Usual places</source>
        <translation>Usual places</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <source>Open documents</source>
        <translation>Open documents</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restore this version</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>{item}, {year}: blank. Enter 0 where there were none.</source>
        <translation>{item}, {year}: blank. Enter 0 where there were none.</translation>
    </message>
    <message>
        <source>{item}, {year}: its entry is missing or appears twice.</source>
        <translation>{item}, {year}: its entry is missing or appears twice.</translation>
    </message>
    <message>
        <source>{item}, {year}: nothing in month {months}. Enter 0 where there was none, else an estimate.</source>
        <translation>{item}, {year}: nothing in month {months}. Enter 0 where there was none, else an estimate.</translation>
    </message>
    <message>
        <source>{item}, {year}: nothing, but {before} the year before. Is that so?</source>
        <translation>{item}, {year}: nothing, but {before} the year before. Is that so?</translation>
    </message>
    <message>
        <source>{item}, {year}: {now}, but {before} the year before. Is that so?</source>
        <translation>{item}, {year}: {now}, but {before} the year before. Is that so?</translation>
    </message>
    <message>
        <source>{item}, {year}: “{entered}” cannot be read as a number.</source>
        <extracomment>unread: no amount stands there. lost: its row or column is not there, or there twice. missing: some months or answers are blank. vanished: nothing this year, something the year before. changed: far from the year before. By how many times an item may change from year to year before it is asked about. Metered amounts change with weather and use, but do not double or halve. What is bought or handed over in lots may. Numbers of people change by a group of children. Floor area does not change without building; at 5 % the sample standard (7.7.6) has the year before recalculated. Items that are looked at: those on which figures rest. Of entries that cannot be read, the first few are quoted; the import tells each at its cell.</extracomment>
        <translation>{item}, {year}: “{entered}” cannot be read as a number.</translation>
    </message>
</context>
<context>
    <name>DraftOptions</name>
    <message>
        <source>&amp;Page numbers in the contents (takes a few seconds)</source>
        <translation>&amp;Page numbers in the contents (takes a few seconds)</translation>
    </message>
    <message>
        <source>In Word, what the chec&amp;ks find as comments</source>
        <translation>In Word, what the chec&amp;ks find as comments</translation>
    </message>
    <message>
        <source>List figures and &amp;tables below the contents</source>
        <translation>List figures and &amp;tables below the contents</translation>
    </message>
    <message>
        <source>Several &amp;languages</source>
        <translation>Several &amp;languages</translation>
    </message>
    <message>
        <source>below each other, paragraph by paragraph</source>
        <translation>below each other, paragraph by paragraph</translation>
    </message>
    <message>
        <source>side by side, a column each</source>
        <translation>side by side, a column each</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Align side by side</source>
        <translation>Align side by side</translation>
    </message>
    <message>
        <source>Align with another language …</source>
        <translation>Align with another language …</translation>
    </message>
    <message>
        <source>Choose drafts in different languages.</source>
        <translation>Choose drafts in different languages.</translation>
    </message>
    <message>
        <source>Drafts: {title}</source>
        <translation>Drafts: {title}</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>Empty row</translation>
    </message>
    <message>
        <source>Enter: correct · Space: move to another row · Delete: separate · F8: next doubtful row</source>
        <extracomment>Corrections are kept so long after the last one (milliseconds). Height of the texts below the table (in heights of a line). So many corrections can be taken back.</extracomment>
        <translation>Enter: correct · Space: move to another row · Delete: separate · F8: next doubtful row</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Indicator system</source>
        <translation>Indicator system</translation>
    </message>
    <message>
        <source>It cannot be moved further.</source>
        <translation>It cannot be moved further.</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Above this certainty a pair is called certain. What a cell gives beside its text: its entry, the row, whether it is picked up. What stands for a text where there is none.</extracomment>
        <translation>List</translation>
    </message>
    <message>
        <source>Looking for what belongs together</source>
        <extracomment>At most so many drafts: one per language. A language counts as that of a draft if at least this share of its texts is written in it.</extracomment>
        <translation>Looking for what belongs together</translation>
    </message>
    <message>
        <source>No doubtful rows are left. Ctrl+Enter makes one document.</source>
        <translation>No doubtful rows are left. Ctrl+Enter makes one document.</translation>
    </message>
    <message>
        <source>No draft</source>
        <translation>No draft</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check in {count} rows</source>
        <translation>
            <numerusform>Nothing to check in {count} row</numerusform>
            <numerusform>Nothing to check in {count} rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Open a draft from a file</source>
        <translation>Open a draft from a file</translation>
    </message>
    <message>
        <source>Picked up. Go to the row where it belongs; Space puts it there, Esc cancels.</source>
        <translation>Picked up. Go to the row where it belongs; Space puts it there, Esc cancels.</translation>
    </message>
    <message>
        <source>Rows to check: {doubtful} of {count}</source>
        <translation>Rows to check: {doubtful} of {count}</translation>
    </message>
    <message>
        <source>Scoring rules</source>
        <translation>Scoring rules</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The drafts are now one document; they also stay in the library.</source>
        <translation>The drafts are now one document; they also stay in the library.</translation>
    </message>
    <message>
        <source>The first draft leads: its order and numbers stay.</source>
        <translation>The first draft leads: its order and numbers stay.</translation>
    </message>
    <message>
        <source>The same document was chosen twice.</source>
        <translation>The same document was chosen twice.</translation>
    </message>
    <message>
        <source>There is no text in this place.</source>
        <translation>There is no text in this place.</translation>
    </message>
    <message>
        <source>These are documents of different kinds.</source>
        <translation>These are documents of different kinds.</translation>
    </message>
    <message>
        <source>These do not go together: the two are of different kinds.</source>
        <translation>These do not go together: the two are of different kinds.</translation>
    </message>
    <message>
        <source>This text already has a row of its own.</source>
        <translation>This text already has a row of its own.</translation>
    </message>
    <message>
        <source>Two drafts are in the same language.</source>
        <translation>Two drafts are in the same language.</translation>
    </message>
    <message>
        <source>Two or three drafts are needed.</source>
        <translation>Two or three drafts are needed.</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Without text</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>only here</translation>
    </message>
    <message>
        <source>only here?</source>
        <translation>only here?</translation>
    </message>
    <message>
        <source>{name} was imported.</source>
        <translation>{name} was imported.</translation>
    </message>
</context>
<context>
    <name>DraftsBoard</name>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Drafts side by side</source>
        <translation>Drafts side by side</translation>
    </message>
    <message>
        <source>Give this text a row of its own (Delete)</source>
        <translation>Give this text a row of its own (Delete)</translation>
    </message>
    <message>
        <source>Go to the next row that should be checked (F8)</source>
        <translation>Go to the next row that should be checked (F8)</translation>
    </message>
    <message>
        <source>Make one document</source>
        <translation>Make one document</translation>
    </message>
    <message>
        <source>Make one document from the drafts; they also stay in the library (Ctrl+Enter)</source>
        <translation>Make one document from the drafts; they also stay in the library (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Mark this row as correct and go to the next doubtful one (Enter)</source>
        <translation>Mark this row as correct and go to the next doubtful one (Enter)</translation>
    </message>
    <message>
        <source>Move this text and those below it a row down (Alt+Down)</source>
        <translation>Move this text and those below it a row down (Alt+Down)</translation>
    </message>
    <message>
        <source>Move this text and those below it a row up (Alt+Up)</source>
        <translation>Move this text and those below it a row up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move to row …</source>
        <translation>Move to row …</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Next doubtful</translation>
    </message>
    <message>
        <source>Pick a text up, choose another row, put it down there (Space)</source>
        <translation>Pick a text up, choose another row, put it down there (Space)</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separate</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo the last correction (Ctrl+Z)</source>
        <translation>Undo the last correction (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Where copies remain</source>
        <translation>Where copies remain</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Backup {path}</source>
        <translation>Backup {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Continue …</source>
        <translation>Continue …</translation>
    </message>
    <message>
        <source>Delete the document first.</source>
        <translation>Delete the document first.</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Erase now</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>Erase “{name}” for good?</translation>
    </message>
    <message>
        <source>Erase “{name}” now?</source>
        <translation>Erase “{name}” now?</translation>
    </message>
    <message>
        <source>File sent on {time}</source>
        <translation>File sent on {time}</translation>
    </message>
    <message>
        <source>In the group it is erased as well, and in the library of each member at the next exchange. Ask the person who looks after the folder or server about its backups.</source>
        <extracomment>What is said, beside all else, of what a group shares.</extracomment>
        <translation>In the group it is erased as well, and in the library of each member at the next exchange. Ask the person who looks after the folder or server about its backups.</translation>
    </message>
    <message>
        <source>It is gone from this library, with its versions and undo history.</source>
        <translation>It is gone from this library, with its versions and undo history.</translation>
    </message>
    <message>
        <source>It is removed from every document that shows it, from all versions and from the undo history. The caption stays.</source>
        <translation>It is removed from every document that shows it, from all versions and from the undo history. The caption stays.</translation>
    </message>
    <message>
        <source>It is removed with everything below it and the comments on it, from the document, all versions, the undo history and the search. Earlier steps in this document can then no longer be undone.</source>
        <translation>It is removed with everything below it and the comments on it, from the document, all versions, the undo history and the search. Earlier steps in this document can then no longer be undone.</translation>
    </message>
    <message>
        <source>It is removed with its comments from the recycle bin, all versions, the undo history and the search. Pictures that only it shows are removed too.</source>
        <translation>It is removed with its comments from the recycle bin, all versions, the undo history and the search. Pictures that only it shows are removed too.</translation>
    </message>
    <message>
        <source>No backup contains it, and no file with it is known to have been sent.</source>
        <translation>No backup contains it, and no file with it is known to have been sent.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nothing was erased.</translation>
    </message>
    <message>
        <source>Only what is in the recycle bin can be erased for good.</source>
        <extracomment>Where a backup holds something of a name; ids are texts in one of a schema before the fourth. Stands in the name of a tombstone between a document and a node of it.</extracomment>
        <translation>Only what is in the recycle bin can be erased for good.</translation>
    </message>
    <message>
        <source>These also contain it, and the program cannot reach them. Delete the copies yourself, and ask everybody who received a file to delete it:</source>
        <translation>These also contain it, and the program cannot reach them. Delete the copies yourself, and ask everybody who received a file to delete it:</translation>
    </message>
    <message>
        <source>This cannot be undone; no version will contain it any more.</source>
        <extracomment>So many characters of a text stand in a question.</extracomment>
        <translation>This cannot be undone; no version will contain it any more.</translation>
    </message>
    <message>
        <source>“{name}” was erased for good.</source>
        <translation>“{name}” was erased for good.</translation>
    </message>
</context>
<context>
    <name>Excel</name>
    <message>
        <source>Insert one in an annex, or export the standard as Word.</source>
        <translation>Insert one in an annex, or export the standard as Word.</translation>
    </message>
    <message>
        <source>Write it as 2026-09-01.</source>
        <translation>Write it as 2026-09-01.</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <extracomment>Weeks of a term; more are shown where the themes need them. Columns before the weeks, from 0.
----------
Columns of the activity list that the overview counts, from 0. Levels of the 3-6 guideline above its goals.</extracomment>
        <translation>Writing the tables</translation>
    </message>
    <message>
        <source>{date} is not a date.</source>
        <translation>{date} is not a date.</translation>
    </message>
    <message>
        <source>{title} has no indicator system, so there is no table to write.</source>
        <extracomment>Points without the bonus, by which results are compared (facts of the field: 100 + 10). Characters that criteria of SUMIFS read as wildcards or comparisons, and those of numbers. Widths of the columns for kind, mode, methods and levels, whose words must not break.</extracomment>
        <translation>{title} has no indicator system, so there is no table to write.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A document of this kind cannot be exported yet.</source>
        <translation>A document of this kind cannot be exported yet.</translation>
    </message>
    <message>
        <source>A file with this name already exists and will be replaced.</source>
        <translation>A file with this name already exists and will be replaced.</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>All activities</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>All weeks</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choose another name</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Contact sheet</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Day plan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Aims of more characters say a lot for the youngest.</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Exporting {name}</translation>
    </message>
    <message>
        <source>If it is replaced, what is in it now is lost.</source>
        <translation>If it is replaced, what is in it now is lost.</translation>
    </message>
    <message>
        <source>Letter to families</source>
        <translation>Letter to families</translation>
    </message>
    <message>
        <source>List of materials</source>
        <translation>List of materials</translation>
    </message>
    <message>
        <source>Name {name} as the author of the changes</source>
        <translation>Name {name} as the author of the changes</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Photos in it: {count}; not marked as agreed: {unclear}. Please make sure that no child can be seen whose family has not agreed.</source>
        <translation>Photos in it: {count}; not marked as agreed: {unclear}. Please make sure that no child can be seen whose family has not agreed.</translation>
    </message>
    <message>
        <source>Project plan</source>
        <translation>Project plan</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Replace them</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Since “{name}”</source>
        <translation>Since “{name}”</translation>
    </message>
    <message>
        <source>Single activity</source>
        <translation>Single activity</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Week plan</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <extracomment>Set while the library is open; who finds it at the start knows of an unexpected end.</extracomment>
        <translation>{name} was saved.</translation>
    </message>
    <message>
        <source>{name} was saved. {known}</source>
        <translation>{name} was saved. {known}</translation>
    </message>
    <message>
        <source>“{name}” is already in this folder.</source>
        <extracomment>What Ctrl+Enter presses in a dialog with fields in which Enter begins a line. The line that names the file to be written; no other is replaced before somebody was asked.</extracomment>
        <translation>“{name}” is already in this folder.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>As {format}, each document needs a file of its own.</source>
        <translation>As {format}, each document needs a file of its own.</translation>
    </message>
    <message>
        <source>Choices: {layouts}.</source>
        <translation>Choices: {layouts}.</translation>
    </message>
    <message>
        <source>Empty and therefore left out: {places}.</source>
        <extracomment>Name of the option: &quot;yes&quot; writes what the checks find into a Word file, as comments. Returns what puts that which the checks find now into a file of a document in these languages. Names of options: &quot;yes&quot; writes names and telephone numbers that stand in a unit, what was written in looking back, the notes for teachers; &quot;no&quot; leaves photos out. Names of options: names that somebody was asked about, a line each, and that stay or leave. Files of this kind come back edited. What stands for changes in a file that names nobody. Formats in which a standard is printed as it is, with headings and numbers by rule.</extracomment>
        <translation>Empty and therefore left out: {places}.</translation>
    </message>
    <message>
        <source>Figures whose picture is missing or cannot be written: {places}.</source>
        <translation>Figures whose picture is missing or cannot be written: {places}.</translation>
    </message>
    <message>
        <source>Only documents of the same kind go into one file.</source>
        <translation>Only documents of the same kind go into one file.</translation>
    </message>
    <message>
        <source>Texts under “Unsorted” are left out, as this format has no place for them: {count}.</source>
        <translation>Texts under “Unsorted” are left out, as this format has no place for them: {count}.</translation>
    </message>
    <message>
        <source>There is no layout {name}.</source>
        <extracomment>Name of the option: &quot;yes&quot; or &quot;no&quot; here, for the writer the pages by node id as JSON. Is told what whoever gets a file should know of it. The layout that is taken unless another one is named. Kinds and formats that have layouts.</extracomment>
        <translation>There is no layout {name}.</translation>
    </message>
    <message>
        <source>Without a title and therefore not in the contents: {places}.</source>
        <translation>Without a title and therefore not in the contents: {places}.</translation>
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
        <translation>Adopts the international standard</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>All families have agreed</source>
        <translation>All families have agreed</translation>
    </message>
    <message>
        <source>Approved by the group</source>
        <translation>Approved by the group</translation>
    </message>
    <message>
        <source>Association standard</source>
        <translation>Association standard</translation>
    </message>
    <message>
        <source>CCS</source>
        <translation>CCS</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Chinese | English | German</source>
        <extracomment>Typing rests so long before it is saved, as on the page (milliseconds). How a language is called in front of a narrow field.</extracomment>
        <translation>Chinese | English | German</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Choose a day in the calendar</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Choose the picture for {language}</source>
        <translation>Choose the picture for {language}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>Makes a picture ready; Pillow is loaded with the first one that somebody chooses. Heights of the small pictures: of one among three, and of a photo (pixels). Which languages share a picture. The rows of the field, and how high a picture is in them.</extracomment>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Crop this photo …</source>
        <translation>Crop this photo …</translation>
    </message>
    <message>
        <source>Crop …</source>
        <translation>Crop …</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Dashes</translation>
    </message>
    <message>
        <source>Date of the draft</source>
        <translation>Date of the draft</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Days in a row</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Drafters, one per line</source>
        <translation>Drafters, one per line</translation>
    </message>
    <message>
        <source>Drafting organisations</source>
        <translation>Drafting organisations</translation>
    </message>
    <message>
        <source>Enterprise standard</source>
        <translation>Enterprise standard</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Erase for good …</translation>
    </message>
    <message>
        <source>Erase this picture for good …</source>
        <translation>Erase this picture for good …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Foreword mentions patents</source>
        <translation>Foreword mentions patents</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>Has a number</translation>
    </message>
    <message>
        <source>Has a title</source>
        <translation>Has a title</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Header rows</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>How it is checked</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>How it is scored</translation>
    </message>
    <message>
        <source>ICS</source>
        <translation>ICS</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Internal document</source>
        <translation>Internal document</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Key indicator ★</source>
        <translation>Key indicator ★</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kindergarten</translation>
    </message>
    <message>
        <source>Learning areas</source>
        <translation>Learning areas</translation>
    </message>
    <message>
        <source>Level of the goal</source>
        <translation>Level of the goal</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Links to other goals</source>
        <translation>Links to other goals</translation>
    </message>
    <message>
        <source>Local standard</source>
        <translation>Local standard</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Maximum bonus points</source>
        <translation>Maximum bonus points</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Measured value</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>National standard</translation>
    </message>
    <message>
        <source>Normative</source>
        <translation>Normative</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>Number of the first week in the term</source>
        <translation>Number of the first week in the term</translation>
    </message>
    <message>
        <source>Number of the standard</source>
        <translation>Number of the standard</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Own row of the week</source>
        <translation>Own row of the week</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <extracomment>The rules by which points become a result.</extracomment>
        <translation>Pass mark</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Pictures ({endings})</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place in the framework</source>
        <translation>Place in the framework</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points per case</source>
        <translation>Points per case</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Replaces (several separated by 、)</source>
        <translation>Replaces (several separated by 、)</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Sector standard</source>
        <translation>Sector standard</translation>
    </message>
    <message>
        <source>See what is missing and change the stage</source>
        <translation>See what is missing and change the stage</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Size on paper</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Stage: {name}. Change the stage …</source>
        <translation>Stage: {name}. Change the stage …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status of the framework</source>
        <translation>Status of the framework</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>The previous entry is unchanged.</source>
        <translation>The previous entry is unchanged.</translation>
    </message>
    <message>
        <source>This is not a clear date. Write it as {example}.</source>
        <translation>This is not a clear date. Write it as {example}.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Topics, one per line</source>
        <translation>Topics, one per line</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of standard</source>
        <translation>Type of standard</translation>
    </message>
    <message>
        <source>Valid until (date)</source>
        <translation>Valid until (date)</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>Width on paper</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Write the date again, as {example}.</source>
        <translation>Write the date again, as {example}.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>Year-month-day</translation>
    </message>
    <message>
        <source>a), b), c)</source>
        <translation>a), b), c)</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>abbreviation</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitted</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>as planned</translation>
    </message>
    <message>
        <source>cases up to a limit</source>
        <translation>cases up to a limit</translation>
    </message>
    <message>
        <source>deductions</source>
        <translation>deductions</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>deprecated</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>forbidden</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>graded</translation>
    </message>
    <message>
        <source>measured value in bands</source>
        <translation>measured value in bands</translation>
    </message>
    <message>
        <source>met or not met</source>
        <translation>met or not met</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>not specified</translation>
    </message>
    <message>
        <source>part by part</source>
        <translation>part by part</translation>
    </message>
    <message>
        <source>points per case</source>
        <translation>points per case</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>weighted</translation>
    </message>
    <message>
        <source>“{text}” is not a clear date, so “{field}” was not changed.</source>
        <translation>“{text}” is not a clear date, so “{field}” was not changed.</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Copies of libraries</source>
        <translation>Copies of libraries</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel workbooks</translation>
    </message>
    <message>
        <source>Exchange files</source>
        <translation>Exchange files</translation>
    </message>
    <message>
        <source>Files of a new version</source>
        <translation>Files of a new version</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF documents</translation>
    </message>
    <message>
        <source>Packed libraries</source>
        <translation>Packed libraries</translation>
    </message>
    <message>
        <source>Word documents</source>
        <extracomment>What files with an ending are called in the dialogs of the system.</extracomment>
        <translation>Word documents</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Choose a file name.</source>
        <translation>Choose a file name.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {endings}, or another format.</source>
        <translation>Choose a name that ends in {endings}, or another format.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder closer to the top.</source>
        <translation>Choose a shorter name, or a folder closer to the top.</translation>
    </message>
    <message>
        <source>Choose another name, with letters, digits, spaces and hyphens.</source>
        <translation>Choose another name, with letters, digits, spaces and hyphens.</translation>
    </message>
    <message>
        <source>Choose another place, perhaps on another disk.</source>
        <translation>Choose another place, perhaps on another disk.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>Close it there, or save a copy under another name.</source>
        <translation>Close it there, or save a copy under another name.</translation>
    </message>
    <message>
        <source>No file can be called {name}: “{found}” is not allowed there.</source>
        <translation>No file can be called {name}: “{found}” is not allowed there.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>Nothing has been written.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>The folder {folder} does not exist.</translation>
    </message>
    <message>
        <source>The name {name}, with its folders, is too long.</source>
        <translation>The name {name}, with its folders, is too long.</translation>
    </message>
    <message>
        <source>Your work is safe; the old file is unchanged.</source>
        <translation>Your work is safe; the old file is unchanged.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder is protected, or the file is open in another program.</source>
        <translation>{name} could not be written: the folder is protected, or the file is open in another program.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} could not be written: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not end in {endings}, as such a file should.</source>
        <extracomment>Pauses between attempts to put a file in its place, in seconds: virus scanners let go soon. Flags of MoveFileExW, https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexw Ending of unfinished files; swept when a folder is used again. Names of devices, which no file may have on Windows. What no name of a file may hold on Windows. Characters of a name, and of the title in it where the rest leaves little room; and the bytes of a name, of which Linux takes 255 with what stands around it while it is written. Characters of a whole path, of which Windows takes 259. Longer ones could be written there under a name with \? before it, but Word, WPS and the Explorer would not open them.</extracomment>
        <translation>{name} does not end in {endings}, as such a file should.</translation>
    </message>
    <message>
        <source>{name} is a folder, so no file can be written there.</source>
        <translation>{name} is a folder, so no file can be written there.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Texts: {count}</source>
        <translation>Texts: {count}</translation>
    </message>
    <message>
        <source>There are none left: everything is done.</source>
        <translation>There are none left: everything is done.</translation>
    </message>
    <message>
        <source>languages shown</source>
        <translation>languages shown</translation>
    </message>
    <message>
        <source>texts not translated</source>
        <translation>texts not translated</translation>
    </message>
    <message>
        <source>texts whose source changed</source>
        <translation>texts whose source changed</translation>
    </message>
    <message>
        <source>unfinished texts</source>
        <translation>unfinished texts</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter again</source>
        <translation>Filter again</translation>
    </message>
    <message>
        <source>Hide what has been finished since</source>
        <translation>Hide what has been finished since</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In which language</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Show only</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Which texts are shown</source>
        <translation>Which texts are shown</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Documents to look in</source>
        <translation>Documents to look in</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>Finds whole words only; has no effect in Chinese</source>
        <translation>Finds whole words only; has no effect in Chinese</translation>
    </message>
    <message>
        <source>Language to look in</source>
        <translation>Language to look in</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Next place (F3)</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Places found</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Previous place (Shift+F3)</translation>
    </message>
    <message>
        <source>Replace all ticked</source>
        <translation>Replace all ticked</translation>
    </message>
    <message>
        <source>Replace here</source>
        <translation>Replace here</translation>
    </message>
    <message>
        <source>Replace this place and go on to the next</source>
        <translation>Replace this place and go on to the next</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Untick what should stay as it is. One undo brings all of it back.</source>
        <translation>Untick what should stay as it is. One undo brings all of it back.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Whole words</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All documents</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Places replaced: {count}, documents: {documents}</source>
        <translation>Places replaced: {count}, documents: {documents}</translation>
    </message>
    <message>
        <source>Replace all ticked ({count})</source>
        <extracomment>So much of the text stands before the words, in characters. What is typed is looked for after so long a rest (milliseconds). Margins and gaps of a row (pixels), and in how many lines it may say how ticks work.</extracomment>
        <translation>Replace all ticked ({count})</translation>
    </message>
    <message>
        <source>Searching …</source>
        <extracomment>Seconds of work at a time. No more places than this are listed. After a change what was found is looked for anew as soon as changes rest (milliseconds). A selection longer than this is no word to look for (characters). Nodes that are left alone as long as these words are looked for.</extracomment>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>This document</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} of {count}</translation>
    </message>
    <message>
        <source>{at} of {count} or more</source>
        <translation>{at} of {count} or more</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ask a colleague …</source>
        <translation>Ask a colleague …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Make a comment of this finding</source>
        <translation>Make a comment of this finding</translation>
    </message>
    <message>
        <source>Next finding at this place</source>
        <translation>Next finding at this place</translation>
    </message>
    <message>
        <source>Open the target</source>
        <translation>Open the target</translation>
    </message>
    <message>
        <source>Waive …</source>
        <translation>Waive …</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>By rule</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Findings that the group accepts, with their reasons</source>
        <translation>Findings that the group accepts, with their reasons</translation>
    </message>
    <message>
        <source>Group findings by rule, the gravest first, instead of by chapter</source>
        <translation>Group findings by rule, the gravest first, instead of by chapter</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Hide the findings</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In which language</translation>
    </message>
    <message>
        <source>In which part of the document</source>
        <translation>In which part of the document</translation>
    </message>
    <message>
        <source>M: fix · W: waive · C: comment · Space: why · Enter: show in the document</source>
        <translation>M: fix · W: waive · C: comment · Space: why · Enter: show in the document</translation>
    </message>
    <message>
        <source>Preview every unambiguous fix, and apply them together</source>
        <translation>Preview every unambiguous fix, and apply them together</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Which rules</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A small file with your comments alone.</source>
        <translation>A small file with your comments alone.</translation>
    </message>
    <message>
        <source>A title, an age group, a number of weeks.</source>
        <translation>A title, an age group, a number of weeks.</translation>
    </message>
    <message>
        <source>Begin with the child; what you write is saved automatically.</source>
        <translation>Begin with the child; what you write is saved automatically.</translation>
    </message>
    <message>
        <source>Change a word on the page</source>
        <translation>Change a word on the page</translation>
    </message>
    <message>
        <source>Choose a goal from a framework for the place where the cursor is.</source>
        <translation>Choose a goal from a framework for the place where the cursor is.</translation>
    </message>
    <message>
        <source>Click into a text and write; it is saved automatically.</source>
        <translation>Click into a text and write; it is saved automatically.</translation>
    </message>
    <message>
        <source>Comment on some words</source>
        <translation>Comment on some words</translation>
    </message>
    <message>
        <source>Deliberate on a unit</source>
        <translation>Deliberate on a unit</translation>
    </message>
    <message>
        <source>Discuss comments in a meeting</source>
        <translation>Discuss comments in a meeting</translation>
    </message>
    <message>
        <source>Drag it from below to a day.</source>
        <translation>Drag it from below to a day.</translation>
    </message>
    <message>
        <source>Each text is shown next to its translation.</source>
        <translation>Each text is shown next to its translation.</translation>
    </message>
    <message>
        <source>Export it as a Word file</source>
        <translation>Export it as a Word file</translation>
    </message>
    <message>
        <source>Export the decisions</source>
        <translation>Export the decisions</translation>
    </message>
    <message>
        <source>Fill your form or export Word</source>
        <translation>Fill your form or export Word</translation>
    </message>
    <message>
        <source>For those who commented, and for the approval.</source>
        <translation>For those who commented, and for the approval.</translation>
    </message>
    <message>
        <source>Goals come from a framework, and there is none in the library yet.</source>
        <translation>Goals come from a framework, and there is none in the library yet.</translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>Import comments</translation>
    </message>
    <message>
        <source>Its text stays as it is; you cannot break anything.</source>
        <translation>Its text stays as it is; you cannot break anything.</translation>
    </message>
    <message>
        <source>Link a goal</source>
        <translation>Link a goal</translation>
    </message>
    <message>
        <source>Look at cover and foreword</source>
        <translation>Look at cover and foreword</translation>
    </message>
    <message>
        <source>Number, dates and organisations; the fixed sentences are filled in.</source>
        <translation>Number, dates and organisations; the fixed sentences are filled in.</translation>
    </message>
    <message>
        <source>One after another, in large type, decided with a key.</source>
        <translation>One after another, in large type, decided with a key.</translation>
    </message>
    <message>
        <source>Open the review copy</source>
        <translation>Open the review copy</translation>
    </message>
    <message>
        <source>Open what a class sent you</source>
        <translation>Open what a class sent you</translation>
    </message>
    <message>
        <source>Press Esc to come back.</source>
        <translation>Press Esc to come back.</translation>
    </message>
    <message>
        <source>Put an activity on a day</source>
        <translation>Put an activity on a day</translation>
    </message>
    <message>
        <source>Read it on a clean page</source>
        <translation>Read it on a clean page</translation>
    </message>
    <message>
        <source>Ready to print or to send.</source>
        <translation>Ready to print or to send.</translation>
    </message>
    <message>
        <source>Say what is wrong, and how you would change it.</source>
        <translation>Say what is wrong, and how you would change it.</translation>
    </message>
    <message>
        <source>Say who is asked and until when.</source>
        <translation>Say who is asked and until when.</translation>
    </message>
    <message>
        <source>See all comments</source>
        <translation>See all comments</translation>
    </message>
    <message>
        <source>See two languages side by side</source>
        <translation>See two languages side by side</translation>
    </message>
    <message>
        <source>See which goals are covered</source>
        <translation>See which goals are covered</translation>
    </message>
    <message>
        <source>Send your answer</source>
        <translation>Send your answer</translation>
    </message>
    <message>
        <source>Start a review round</source>
        <translation>Start a review round</translation>
    </message>
    <message>
        <source>Start a standard of your own</source>
        <translation>Start a standard of your own</translation>
    </message>
    <message>
        <source>Start a theme unit of your own</source>
        <translation>Start a theme unit of your own</translation>
    </message>
    <message>
        <source>Start one …</source>
        <translation>Start one …</translation>
    </message>
    <message>
        <source>The usual chapters are in it.</source>
        <translation>The usual chapters are in it.</translation>
    </message>
    <message>
        <source>There is no document yet to try this in.</source>
        <translation>There is no document yet to try this in.</translation>
    </message>
    <message>
        <source>They list every decision.</source>
        <translation>They list every decision.</translation>
    </message>
    <message>
        <source>Those you wrote can be changed there.</source>
        <translation>Those you wrote can be changed there.</translation>
    </message>
    <message>
        <source>Units, week plans and deliberations in one folder.</source>
        <translation>Units, week plans and deliberations in one folder.</translation>
    </message>
    <message>
        <source>What no unit touches is easy to see.</source>
        <translation>What no unit touches is easy to see.</translation>
    </message>
    <message>
        <source>What was changed is shown beside the earlier text.</source>
        <translation>What was changed is shown beside the earlier text.</translation>
    </message>
    <message>
        <source>With cover, contents and page numbers.</source>
        <translation>With cover, contents and page numbers.</translation>
    </message>
    <message>
        <source>Word files, forms and answers can all be read.</source>
        <translation>Word files, forms and answers can all be read.</translation>
    </message>
    <message>
        <source>Write an aim</source>
        <translation>Write an aim</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Write the minutes</translation>
    </message>
    <message>
        <source>Write the papers of the term</source>
        <translation>Write the papers of the term</translation>
    </message>
    <message>
        <source>You see what is new before it comes in.</source>
        <translation>You see what is new before it comes in.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Fields</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Fields that a form can have</source>
        <translation>Fields that a form can have</translation>
    </message>
    <message>
        <source>Label in the form</source>
        <translation>Label in the form</translation>
    </message>
    <message>
        <source>Page of the form</source>
        <translation>Page of the form</translation>
    </message>
    <message>
        <source>School form</source>
        <translation>School form</translation>
    </message>
</context>
<context>
    <name>FormOptions</name>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activity</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Teacher</translation>
    </message>
    <message>
        <source>Add our form …</source>
        <translation>Add our form …</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>C&amp;lass</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>Fo&amp;rm</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Import the new file here.</source>
        <translation>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Import the new file here.</translation>
    </message>
    <message>
        <source>A document of this kind cannot be exported as {format}.</source>
        <extracomment>Calls a function by its name in a process of its own; not loaded before a foreign file comes. Kinds of document whose translations are worth keeping for other texts. What can be printed of a unit beside the whole, by the option `part`. The options of formats; those that the program sets itself (`version`, `calendar`) are none. What tells of children and what is for teachers: it is left out unless it is wanted. The checks&apos; findings as comments, which Word files only have. What a writer makes that the typesetter turns into pages. Formats of older programs: another program can write them as a Word file. Who tells by the content of a file what it is, and reads it as that.</extracomment>
        <translation>A document of this kind cannot be exported as {format}.</translation>
    </message>
    <message>
        <source>Choices here: {formats}.</source>
        <translation>Choices here: {formats}.</translation>
    </message>
    <message>
        <source>Choices: {endings}.</source>
        <translation>Choices: {endings}.</translation>
    </message>
    <message>
        <source>Files with the ending {suffix} cannot be imported here.</source>
        <translation>Files with the ending {suffix} cannot be imported here.</translation>
    </message>
    <message>
        <source>Files with the ending {suffix} cannot be read directly.</source>
        <translation>Files with the ending {suffix} cannot be read directly.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>The file stays as it is.</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>A brace { is opened and not closed.</source>
        <extracomment>Commands whose braces hold words, set upright. Commands that put a sign over what follows. Deeper nesting than this is no formula but an attack on the reader. Commands and how many groups in braces each wants.</extracomment>
        <translation>A brace { is opened and not closed.</translation>
    </message>
    <message>
        <source>A brace } closes nothing.</source>
        <translation>A brace } closes nothing.</translation>
    </message>
    <message>
        <source>Something in braces is missing after {name}.</source>
        <translation>Something in braces is missing after {name}.</translation>
    </message>
    <message>
        <source>The command {name} is not known here.</source>
        <translation>The command {name} is not known here.</translation>
    </message>
    <message>
        <source>The sign {sign} means nothing in a formula.</source>
        <translation>The sign {sign} means nothing in a formula.</translation>
    </message>
    <message>
        <source>There is a \left without its \right.</source>
        <translation>There is a \left without its \right.</translation>
    </message>
    <message>
        <source>There is a \right without its \left.</source>
        <translation>There is a \right without its \left.</translation>
    </message>
    <message>
        <source>There is nothing after {sign}.</source>
        <translation>There is nothing after {sign}.</translation>
    </message>
</context>
<context>
    <name>FormulaParts</name>
    <message>
        <source>Brackets that grow</source>
        <translation>Brackets that grow</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Fraction</translation>
    </message>
    <message>
        <source>Inserts {latex} into the formula</source>
        <translation>Inserts {latex} into the formula</translation>
    </message>
    <message>
        <source>Mean (line above)</source>
        <translation>Mean (line above)</translation>
    </message>
    <message>
        <source>Part of a formula</source>
        <translation>Part of a formula</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>Sign of a formula</source>
        <translation>Sign of a formula</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subscript</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superscript</translation>
    </message>
    <message>
        <source>Upright text</source>
        <translation>Upright text</translation>
    </message>
    <message>
        <source>× times</source>
        <translation>× times</translation>
    </message>
    <message>
        <source>Δ delta</source>
        <translation>Δ delta</translation>
    </message>
    <message>
        <source>α alpha</source>
        <translation>α alpha</translation>
    </message>
    <message>
        <source>β beta</source>
        <translation>β beta</translation>
    </message>
    <message>
        <source>η eta</source>
        <translation>η eta</translation>
    </message>
    <message>
        <source>λ lambda</source>
        <translation>λ lambda</translation>
    </message>
    <message>
        <source>μ mu</source>
        <translation>μ mu</translation>
    </message>
    <message>
        <source>ρ rho</source>
        <translation>ρ rho</translation>
    </message>
    <message>
        <source>σ sigma</source>
        <translation>σ sigma</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation>≤ at most</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ at least</translation>
    </message>
</context>
<context>
    <name>FrameworkExport</name>
    <message>
        <source>Name a goal by its code.</source>
        <translation>Name a goal by its code.</translation>
    </message>
    <message>
        <source>Only: {goal}</source>
        <translation>Only: {goal}</translation>
    </message>
    <message>
        <source>The whole framework</source>
        <extracomment>The formats that can hold one branch.</extracomment>
        <translation>The whole framework</translation>
    </message>
    <message>
        <source>There is no goal {goal} in this framework.</source>
        <extracomment>The option that names the goal whose branch is written, by node id or code. How links read, from the goal where they begin.</extracomment>
        <translation>There is no goal {goal} in this framework.</translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>A goal cannot be linked to itself.</source>
        <extracomment>The types of links that CASE 1.1 knows, but isChildOf, which is the tree itself.</extracomment>
        <translation>A goal cannot be linked to itself.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>All codes already follow the order.</source>
        <translation>All codes already follow the order.</translation>
    </message>
    <message>
        <source>Choose what kind of link it is.</source>
        <translation>Choose what kind of link it is.</translation>
    </message>
    <message>
        <source>Goals with another code: {count}. Links stay as they are.</source>
        <translation>Goals with another code: {count}. Links stay as they are.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Links to other goals</source>
        <extracomment>More are not offered: one more word finds the right one.</extracomment>
        <translation>Links to other goals</translation>
    </message>
    <message>
        <source>Only a framework has versions of this kind.</source>
        <translation>Only a framework has versions of this kind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>This is the new version; the old goals name their successors.</source>
        <translation>This is the new version; the old goals name their successors.</translation>
    </message>
    <message>
        <source>exact match of</source>
        <translation>exact match of</translation>
    </message>
    <message>
        <source>exemplar</source>
        <translation>exemplar</translation>
    </message>
    <message>
        <source>has skill level</source>
        <translation>has skill level</translation>
    </message>
    <message>
        <source>is also below</source>
        <translation>is also below</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>part of</translation>
    </message>
    <message>
        <source>peer of</source>
        <translation>peer of</translation>
    </message>
    <message>
        <source>precedes</source>
        <translation>precedes</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>related to</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>replaced by</translation>
    </message>
    <message>
        <source>translation of</source>
        <translation>translation of</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Back to the wording of the rules</source>
        <translation>Back to the wording of the rules</translation>
    </message>
    <message>
        <source>Before the normative references</source>
        <translation>Before the normative references</translation>
    </message>
    <message>
        <source>Before the terms</source>
        <translation>Before the terms</translation>
    </message>
    <message>
        <source>Call for patents on the cover</source>
        <translation>Call for patents on the cover</translation>
    </message>
    <message>
        <source>Drafters</source>
        <translation>Drafters</translation>
    </message>
    <message>
        <source>Drafting organisations</source>
        <translation>Drafting organisations</translation>
    </message>
    <message>
        <source>Drafting rules</source>
        <extracomment>How a sentence is called in the form.</extracomment>
        <translation>Drafting rules</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>First edition</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>Patents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What is adopted</source>
        <translation>What is adopted</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>What is replaced</translation>
    </message>
    <message>
        <source>Who proposed it</source>
        <translation>Who proposed it</translation>
    </message>
    <message>
        <source>own wording</source>
        <extracomment>Lines of a sentence in sight.</extracomment>
        <translation>own wording</translation>
    </message>
</context>
<context>
    <name>FrontDialog</name>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Cover and foreword</source>
        <translation>Cover and foreword</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Fixed sentences</source>
        <translation>Fixed sentences</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Sentences follow the rules; type over one to word it yourself</source>
        <translation>Sentences follow the rules; type over one to word it yourself</translation>
    </message>
    <message>
        <source>What is on the cover</source>
        <translation>What is on the cover</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Choose the new file here.</source>
        <translation>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Choose the new file here.</translation>
    </message>
    <message>
        <source>Ask for the file again, or open it in Word or WPS, have it repaired and save it under a new name.</source>
        <translation>Ask for the file again, or open it in Word or WPS, have it repaired and save it under a new name.</translation>
    </message>
    <message>
        <source>Ask for the file again; it was probably not sent completely.</source>
        <translation>Ask for the file again; it was probably not sent completely.</translation>
    </message>
    <message>
        <source>Check whether it is the right file and opens in Word or WPS.</source>
        <translation>Check whether it is the right file and opens in Word or WPS.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Choose “Open or import …”: it shows what is in the file and adds it, with its comments, if you want. On the command line: import-package.</source>
        <translation>Choose “Open or import …”: it shows what is in the file and adds it, with its comments, if you want. On the command line: import-package.</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <translation>Nothing was imported; the file itself is unchanged.</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>Open it in Excel or WPS and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Office or WPS and save the content as .docx or .xlsx.</source>
        <translation>Open it in Office or WPS and save the content as .docx or .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Word or WPS on a safe computer and save it under a new name.</source>
        <translation>Open it in Word or WPS on a safe computer and save it under a new name.</translation>
    </message>
    <message>
        <source>Open it in Word or WPS, remove the password and save it again.</source>
        <translation>Open it in Word or WPS, remove the password and save it again.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it as .docx or .xlsx.</source>
        <translation>Open it in the program it was made with and save it as .docx or .xlsx.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>Nothing has been told for so long (seconds) until a sign of life is passed on. How many times its processor time a reader may take by the clock.</extracomment>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Reading {name} stopped unexpectedly.</source>
        <translation>Reading {name} stopped unexpectedly.</translation>
    </message>
    <message>
        <source>Reading {name} took too long and was stopped.</source>
        <translation>Reading {name} took too long and was stopped.</translation>
    </message>
    <message>
        <source>Split the document, or shrink the pictures in it.</source>
        <translation>Split the document, or shrink the pictures in it.</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <extracomment>What a file is instead.</extracomment>
        <translation>a PDF file</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>What an Office file is.</extracomment>
        <translation>a Word document</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>a plain text file</source>
        <translation>a plain text file</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>a presentation</translation>
    </message>
    <message>
        <source>a single XML file</source>
        <translation>a single XML file</translation>
    </message>
    <message>
        <source>a small part of it unpacks to an enormous size</source>
        <translation>a small part of it unpacks to an enormous size</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>an Excel workbook</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>an OpenDocument file</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>an RTF file</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>an archive of other files</translation>
    </message>
    <message>
        <source>another Office file</source>
        <translation>another Office file</translation>
    </message>
    <message>
        <source>it contains document type declarations (DTD)</source>
        <extracomment>Why a file could be harmful.</extracomment>
        <translation>it contains document type declarations (DTD)</translation>
    </message>
    <message>
        <source>it contains parts with forbidden names</source>
        <translation>it contains parts with forbidden names</translation>
    </message>
    <message>
        <source>it contains the same part twice</source>
        <translation>it contains the same part twice</translation>
    </message>
    <message>
        <source>it contains too many parts</source>
        <translation>it contains too many parts</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>it is nested too deeply</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>it is packed in an unusual way</translation>
    </message>
    <message>
        <source>parts of it overlap</source>
        <translation>parts of it overlap</translation>
    </message>
    <message>
        <source>{name} is an exchange file of this program, no Word or Excel file.</source>
        <translation>{name} is an exchange file of this program, no Word or Excel file.</translation>
    </message>
    <message>
        <source>{name} is an old Office file, but no text document.</source>
        <translation>{name} is an old Office file, but no text document.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete.</source>
        <translation>{name} is damaged or incomplete.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} is empty.</translation>
    </message>
    <message>
        <source>{name} is far too large when it is unpacked.</source>
        <translation>{name} is far too large when it is unpacked.</translation>
    </message>
    <message>
        <source>{name} is in the old Excel or WPS format.</source>
        <translation>{name} is in the old Excel or WPS format.</translation>
    </message>
    <message>
        <source>{name} is in the old Word or WPS format.</source>
        <translation>{name} is in the old Word or WPS format.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB.</source>
        <translation>{name} is larger than 100 MB.</translation>
    </message>
    <message>
        <source>{name} is not a Word or Excel file but {kind}.</source>
        <translation>{name} is not a Word or Excel file but {kind}.</translation>
    </message>
    <message>
        <source>{name} is not a Word or Excel file.</source>
        <translation>{name} is not a Word or Excel file.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} is protected with a password.</translation>
    </message>
    <message>
        <source>{name} is {found}, but {wanted} is needed here.</source>
        <translation>{name} is {found}, but {wanted} is needed here.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is allowed for reading.</source>
        <translation>{name} needs more memory than is allowed for reading.</translation>
    </message>
    <message>
        <source>{name} was not read because it could be harmful: {reason}.</source>
        <translation>{name} was not read because it could be harmful: {reason}.</translation>
    </message>
</context>
<context>
    <name>GiveComments</name>
    <message>
        <source>A form that you received (Word)</source>
        <translation>A form that you received (Word)</translation>
    </message>
    <message>
        <source>All comments</source>
        <extracomment>Which comments are written.</extracomment>
        <translation>All comments</translation>
    </message>
    <message>
        <source>Choose the form</source>
        <translation>Choose the form</translation>
    </message>
    <message>
        <source>Decided ones</source>
        <translation>Decided ones</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>What stands before the id of a round and the name of an organisation among these.</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>ISO/IEC/CEN commenting template</source>
        <translation>ISO/IEC/CEN commenting template</translation>
    </message>
    <message>
        <source>Log of comments (Excel)</source>
        <translation>Log of comments (Excel)</translation>
    </message>
    <message>
        <source>None: an empty form to fill in</source>
        <translation>None: an empty form to fill in</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Open ones</translation>
    </message>
    <message>
        <source>Those from {name}</source>
        <translation>Those from {name}</translation>
    </message>
    <message>
        <source>Those shown in the list</source>
        <translation>Those shown in the list</translation>
    </message>
    <message>
        <source>Word draft with comments</source>
        <extracomment>The forms that are no layouts, with their endings.</extracomment>
        <translation>Word draft with comments</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Choose the form …</source>
        <translation>Choose the form …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Export comments</source>
        <translation>Export comments</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>Form to fill in</translation>
    </message>
    <message>
        <source>Include people’s names, not only their organisations</source>
        <translation>Include people’s names, not only their organisations</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The form, empty or completed; it is not changed</source>
        <translation>The form, empty or completed; it is not changed</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Which comments</translation>
    </message>
    <message>
        <source>With comments on reflections, observations and hints for teachers</source>
        <translation>With comments on reflections, observations and hints for teachers</translation>
    </message>
</context>
<context>
    <name>GiveOut</name>
    <message>
        <source>Can be changed later</source>
        <extracomment>In the order in which they stand.</extracomment>
        <translation>Can be changed later</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Fill in the form</translation>
    </message>
    <message>
        <source>Filled in, ready to print</source>
        <translation>Filled in, ready to print</translation>
    </message>
    <message>
        <source>Give out “{title}”</source>
        <extracomment>Parts of a unit in which its photos stand; &quot;&quot; is all of it. Pages are begun so long after the last answer (milliseconds), the first when all is painted. Begins the making of pages: in a format, in languages, with options.</extracomment>
        <translation>Give out “{title}”</translation>
    </message>
    <message>
        <source>Goals for other programs</source>
        <translation>Goals for other programs</translation>
    </message>
    <message>
        <source>Like the name of a child: {names}</source>
        <translation>Like the name of a child: {names}</translation>
    </message>
    <message>
        <source>Looks the same everywhere</source>
        <translation>Looks the same everywhere</translation>
    </message>
    <message>
        <source>Make the file</source>
        <extracomment>What goes to a printer, and the format of its pages, which also show what a Word file will be.</extracomment>
        <translation>Make the file</translation>
    </message>
    <message>
        <source>More formats</source>
        <extracomment>Around a line, before its words, and the size of its icon (pixels).</extracomment>
        <translation>More formats</translation>
    </message>
    <message>
        <source>On paper, at once</source>
        <translation>On paper, at once</translation>
    </message>
    <message>
        <source>Our own form</source>
        <translation>Our own form</translation>
    </message>
    <message>
        <source>Our own form, PDF</source>
        <translation>Our own form, PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>Save as Word</translation>
    </message>
    <message>
        <source>Tables to calculate with</source>
        <translation>Tables to calculate with</translation>
    </message>
    <message>
        <source>Terms for translators</source>
        <translation>Terms for translators</translation>
    </message>
    <message>
        <source>The Word form of your school</source>
        <translation>The Word form of your school</translation>
    </message>
    <message>
        <source>The changes are marked in the Word file, not on these pages.</source>
        <translation>The changes are marked in the Word file, not on these pages.</translation>
    </message>
    <message>
        <source>Translations for translators</source>
        <translation>Translations for translators</translation>
    </message>
    <message>
        <source>With hi&amp;nts for teachers ({count})</source>
        <translation>With hi&amp;nts for teachers ({count})</translation>
    </message>
    <message>
        <source>With ph&amp;otos: {count}; not marked as agreed: {unclear}</source>
        <translation>With ph&amp;otos: {count}; not marked as agreed: {unclear}</translation>
    </message>
    <message>
        <source>With re&amp;flections and observations ({count})</source>
        <extracomment>So many names are listed. What reads like the name of a child in a document, by what of it leaves.</extracomment>
        <translation>With re&amp;flections and observations ({count})</translation>
    </message>
    <message>
        <source>XML for standards bodies</source>
        <translation>XML for standards bodies</translation>
    </message>
    <message>
        <source>{purpose}. This format has no pages to show.</source>
        <translation>{purpose}. This format has no pages to show.</translation>
    </message>
</context>
<context>
    <name>GiveOutSheet</name>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Content</translation>
    </message>
    <message>
        <source>&amp;Save in</source>
        <translation>&amp;Save in</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>C&amp;hanges</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Give out</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>La&amp;yout</translation>
    </message>
    <message>
        <source>Name the author of the changes</source>
        <translation>Name the author of the changes</translation>
    </message>
    <message>
        <source>Other place …</source>
        <translation>Other place …</translation>
    </message>
    <message>
        <source>Otherwise the changes show the name of your organisation, or none.</source>
        <translation>Otherwise the changes show the name of your organisation, or none.</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>What it becomes</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>With changes, everything that was added, deleted or moved since a version appears in the Word file as a tracked change.</source>
        <translation>With changes, everything that was added, deleted or moved since a version appears in the Word file as a tracked change.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>All frameworks</source>
        <translation>All frameworks</translation>
    </message>
    <message>
        <source>Link this goal</source>
        <translation>Link this goal</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Linked from</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <extracomment>How long typing rests before goals are looked for (milliseconds). Height of the list of linked goals; more are scrolled to (pixels). More are not offered: one more word finds the right one.</extracomment>
        <translation>Linked goals</translation>
    </message>
    <message>
        <source>No goal is linked to this place yet.</source>
        <translation>No goal is linked to this place yet.</translation>
    </message>
    <message>
        <source>Nothing can be linked here.</source>
        <translation>Nothing can be linked here.</translation>
    </message>
    <message>
        <source>Nothing is linked to this goal yet.</source>
        <translation>Nothing is linked to this goal yet.</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Remove the link</translation>
    </message>
    <message>
        <source>There is no framework in the library, and so no goal.</source>
        <translation>There is no framework in the library, and so no goal.</translation>
    </message>
    <message>
        <source>This goal is no longer in the library.</source>
        <translation>This goal is no longer in the library.</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <source>Add a goal</source>
        <translation>Add a goal</translation>
    </message>
    <message>
        <source>Add frameworks</source>
        <translation>Add frameworks</translation>
    </message>
    <message>
        <source>Find a goal</source>
        <translation>Find a goal</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Goals to add</source>
        <translation>Goals to add</translation>
    </message>
    <message>
        <source>Linked goals</source>
        <translation>Linked goals</translation>
    </message>
    <message>
        <source>Words or code of a goal</source>
        <translation>Words or code of a goal</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>A click asks for the password of the group</source>
        <translation>A click asks for the password of the group</translation>
    </message>
    <message>
        <source>A newer program has made the group what this one does not know.</source>
        <translation>A newer program has made the group what this one does not know.</translation>
    </message>
    <message>
        <source>A newer version of the program made this group: {folder}</source>
        <translation>A newer version of the program made this group: {folder}</translation>
    </message>
    <message>
        <source>A picture or file is too large for the group.</source>
        <extracomment>How many versions are remembered, a kilobyte or a few each. Codes of the server that mean: this is no group, or not one that this program knows. Functions of our schema.</extracomment>
        <translation>A picture or file is too large for the group.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>All other documents are shared. Tell an administrator of the group which one it is.</source>
        <translation>All other documents are shared. Tell an administrator of the group which one it is.</translation>
    </message>
    <message>
        <source>Anybody who can open this folder can join: {folder}</source>
        <translation>Anybody who can open this folder can join: {folder}</translation>
    </message>
    <message>
        <source>Ask an administrator of the group.</source>
        <translation>Ask an administrator of the group.</translation>
    </message>
    <message>
        <source>Ask the others to open their libraries too, so that theirs comes back as well.</source>
        <translation>Ask the others to open their libraries too, so that theirs comes back as well.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the folder whether you may write there and whether there is room. You can go on working meanwhile.</source>
        <translation>Ask the person who looks after the folder whether you may write there and whether there is room. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>Ask your technician for a valid one, or for the file of certificates to check it by.</source>
        <translation>Ask your technician for a valid one, or for the file of certificates to check it by.</translation>
    </message>
    <message>
        <source>Ask your technician for version 15 or later.</source>
        <translation>Ask your technician for version 15 or later.</translation>
    </message>
    <message>
        <source>Ask your technician to switch on TLS. Nothing was sent.</source>
        <translation>Ask your technician to switch on TLS. Nothing was sent.</translation>
    </message>
    <message>
        <source>Check the address, and ask your technician.</source>
        <translation>Check the address, and ask your technician.</translation>
    </message>
    <message>
        <source>Check the address, and whether you are in the network.</source>
        <translation>Check the address, and whether you are in the network.</translation>
    </message>
    <message>
        <source>Check the address, or ask your technician whether the server runs.</source>
        <translation>Check the address, or ask your technician whether the server runs.</translation>
    </message>
    <message>
        <source>Check the last part of the address.</source>
        <translation>Check the last part of the address.</translation>
    </message>
    <message>
        <source>Check the network drive or the program that brings the folder. You can go on working meanwhile.</source>
        <translation>Check the network drive or the program that brings the folder. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>Check whether you are in the network of your institution.</source>
        <translation>Check whether you are in the network of your institution.</translation>
    </message>
    <message>
        <source>Choose the folder in which the group was created. If a program is still bringing its files, wait until it is done.</source>
        <translation>Choose the folder in which the group was created. If a program is still bringing its files, wait until it is done.</translation>
    </message>
    <message>
        <source>Commenter</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Connecting to the group …</source>
        <extracomment>No group; not asked yet; the last exchange went well; the place cannot be reached; the group or its server said no.</extracomment>
        <translation>Connecting to the group …</translation>
    </message>
    <message>
        <source>Copy the document, and share the copy.</source>
        <translation>Copy the document, and share the copy.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Erasing for good in the group</source>
        <translation>Erasing for good in the group</translation>
    </message>
    <message>
        <source>In the database “{database}” there is a group already.</source>
        <translation>In the database “{database}” there is a group already.</translation>
    </message>
    <message>
        <source>In the database “{database}” there is no group yet.</source>
        <translation>In the database “{database}” there is no group yet.</translation>
    </message>
    <message>
        <source>In “{title}” something was erased for good by the group: here as well. Backups of your library may still contain it.</source>
        <extracomment>What others erased for good is gone here, too; nobody but its owner can clean a backup.</extracomment>
        <translation>In “{title}” something was erased for good by the group: here as well. Backups of your library may still contain it.</translation>
    </message>
    <message>
        <source>Install it with the extra {name}.</source>
        <translation>Install it with the extra {name}.</translation>
    </message>
    <message>
        <source>Join it, or choose another folder.</source>
        <translation>Join it, or choose another folder.</translation>
    </message>
    <message>
        <source>Join it, or take another database.</source>
        <translation>Join it, or take another database.</translation>
    </message>
    <message>
        <source>Join one, or create one.</source>
        <translation>Join one, or create one.</translation>
    </message>
    <message>
        <source>Leave the group here: your documents stay, and what was not shared can be saved as a file.</source>
        <translation>Leave the group here: your documents stay, and what was not shared can be saved as a file.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Members below editor can add comments and replies, and change their own. An administrator can give another role.</source>
        <translation>Members below editor can add comments and replies, and change their own. An administrator can give another role.</translation>
    </message>
    <message>
        <source>No computer is known by the name “{host}”.</source>
        <extracomment>Seconds until somebody is told that a server does not answer. Seconds in which nothing moves on a line until it counts as dead. What holds for each connection, set by the server: units are those of its settings (ms). Firewalls forget connections on which nothing is said; a line that was cut is noticed.</extracomment>
        <translation>No computer is known by the name “{host}”.</translation>
    </message>
    <message>
        <source>No member is called {name}.</source>
        <translation>No member is called {name}.</translation>
    </message>
    <message>
        <source>No way leads to the server “{host}”.</source>
        <translation>No way leads to the server “{host}”.</translation>
    </message>
    <message>
        <source>No way to the group since {time}: everything is safe here</source>
        <translation>No way to the group since {time}: everything is safe here</translation>
    </message>
    <message>
        <source>Nobody else looks after this group.</source>
        <translation>Nobody else looks after this group.</translation>
    </message>
    <message>
        <source>Nobody has to be invited to a group in a folder.</source>
        <translation>Nobody has to be invited to a group in a folder.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the group: {folder}</source>
        <translation>Nothing can be written to the folder of the group: {folder}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Observations of children and review copies are for this library only.</source>
        <translation>Observations of children and review copies are for this library only.</translation>
    </message>
    <message>
        <source>On the server there is a role “{role}” already.</source>
        <translation>On the server there is a role “{role}” already.</translation>
    </message>
    <message>
        <source>On “{host}” no database answers at this address.</source>
        <translation>On “{host}” no database answers at this address.</translation>
    </message>
    <message>
        <source>Only an administrator invites members and gives them passwords.</source>
        <translation>Only an administrator invites members and gives them passwords.</translation>
    </message>
    <message>
        <source>Only an administrator looks after the members of the group.</source>
        <translation>Only an administrator looks after the members of the group.</translation>
    </message>
    <message>
        <source>Only here from now on. The others keep what they have.</source>
        <extracomment>From the end of a visit to the next one, and from a change to the visit that tells it (milliseconds). Where the group tells that something changed, one looks seldom beside that. A place that cannot be reached is visited again after so long, each time later (milliseconds). Who is there is looked at so often; that one is still there is told so often (seconds). Where one works is told at most so often (seconds). What came is told for so long (milliseconds). A change that goes out at once is no waiting (seconds). Closing waits for a visit so long (seconds); its thread writes nothing of the library. Whether another visit was wanted while one was under way, or what it brought waited.</extracomment>
        <translation>Only here from now on. The others keep what they have.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Remove it if it is left of a group that is gone, or take another database.</source>
        <translation>Remove it if it is left of a group that is gone, or take another database.</translation>
    </message>
    <message>
        <source>Roles in a folder are advice: anybody who can write into the folder can change everything in it, and become an administrator.</source>
        <extracomment>What is said of a group in a folder wherever somebody chooses one, or gives roles.</extracomment>
        <translation>Roles in a folder are advice: anybody who can write into the folder can change everything in it, and become an administrator.</translation>
    </message>
    <message>
        <source>Say it in the settings, or by the command “profile”.</source>
        <translation>Say it in the settings, or by the command “profile”.</translation>
    </message>
    <message>
        <source>Say who takes over; that member becomes an administrator.</source>
        <translation>Say who takes over; that member becomes an administrator.</translation>
    </message>
    <message>
        <source>Several members are called {name}.</source>
        <translation>Several members are called {name}.</translation>
    </message>
    <message>
        <source>Shared with the group. Changes go out by themselves.</source>
        <translation>Shared with the group. Changes go out by themselves.</translation>
    </message>
    <message>
        <source>Sharing with the group</source>
        <translation>Sharing with the group</translation>
    </message>
    <message>
        <source>Sign in as the technician who looks after the server.</source>
        <translation>Sign in as the technician who looks after the server.</translation>
    </message>
    <message>
        <source>Somebody keeps the server “{host}” waiting in the middle of a change.</source>
        <translation>Somebody keeps the server “{host}” waiting in the middle of a change.</translation>
    </message>
    <message>
        <source>Tell your technician: its disk is full, or it is for reading only.</source>
        <translation>Tell your technician: its disk is full, or it is for reading only.</translation>
    </message>
    <message>
        <source>The certificate of the server “{host}” is not valid for it.</source>
        <translation>The certificate of the server “{host}” is not valid for it.</translation>
    </message>
    <message>
        <source>The command “group members” shows who there is.</source>
        <translation>The command “group members” shows who there is.</translation>
    </message>
    <message>
        <source>The comments are as they were.</source>
        <translation>The comments are as they were.</translation>
    </message>
    <message>
        <source>The connection to “{host}” was cut.</source>
        <translation>The connection to “{host}” was cut.</translation>
    </message>
    <message>
        <source>The database on “{host}” is older than PostgreSQL 15.</source>
        <translation>The database on “{host}” is older than PostgreSQL 15.</translation>
    </message>
    <message>
        <source>The folder of the group cannot be reached: {folder}</source>
        <extracomment>How an object is kept: as it is, or deflated where that is shorter.</extracomment>
        <translation>The folder of the group cannot be reached: {folder}</translation>
    </message>
    <message>
        <source>The folder of the group cannot be read: {folder}</source>
        <translation>The folder of the group cannot be read: {folder}</translation>
    </message>
    <message>
        <source>The group does not accept a document in the form it has here.</source>
        <translation>The group does not accept a document in the form it has here.</translation>
    </message>
    <message>
        <source>The group does not answer as it should: everything is safe here</source>
        <translation>The group does not answer as it should: everything is safe here</translation>
    </message>
    <message>
        <source>The invitation has it: postgresql://name@server/database</source>
        <translation>The invitation has it: postgresql://name@server/database</translation>
    </message>
    <message>
        <source>The name “{name}” or the password is wrong.</source>
        <translation>The name “{name}” or the password is wrong.</translation>
    </message>
    <message>
        <source>The place of the group was put back to an older state, as from a backup.</source>
        <translation>The place of the group was put back to an older state, as from a backup.</translation>
    </message>
    <message>
        <source>The program tries again. If it stays so, tell your technician, who sees who it is.</source>
        <translation>The program tries again. If it stays so, tell your technician, who sees who it is.</translation>
    </message>
    <message>
        <source>The program tries again. You can go on working meanwhile.</source>
        <extracomment>Whether a password would help that nobody has typed yet, or typed wrongly.</extracomment>
        <translation>The program tries again. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>The program was installed without what a server needs.</source>
        <translation>The program was installed without what a server needs.</translation>
    </message>
    <message>
        <source>The server does not admit “{name}” any more, or not from here.</source>
        <translation>The server does not admit “{name}” any more, or not from here.</translation>
    </message>
    <message>
        <source>The server has no database “{database}”.</source>
        <translation>The server has no database “{database}”.</translation>
    </message>
    <message>
        <source>The server has no free connection at the moment.</source>
        <translation>The server has no free connection at the moment.</translation>
    </message>
    <message>
        <source>The server is starting or stopping.</source>
        <translation>The server is starting or stopping.</translation>
    </message>
    <message>
        <source>The server “{host}” cannot keep anything at the moment.</source>
        <translation>The server “{host}” cannot keep anything at the moment.</translation>
    </message>
    <message>
        <source>The server “{host}” does not answer.</source>
        <translation>The server “{host}” does not answer.</translation>
    </message>
    <message>
        <source>The server “{host}” gives an answer that the program does not know.</source>
        <translation>The server “{host}” gives an answer that the program does not know.</translation>
    </message>
    <message>
        <source>The server “{host}” offers no encrypted connection.</source>
        <translation>The server “{host}” offers no encrypted connection.</translation>
    </message>
    <message>
        <source>There is a group in this folder already: {folder}</source>
        <translation>There is a group in this folder already: {folder}</translation>
    </message>
    <message>
        <source>This account belongs to no member.</source>
        <extracomment>Earlier servers lack what rights by row need (`security_invoker`, rights on the public schema). The form of tables and functions, and the oldest programs that may read and write them. Holds back whoever wants to make or change the same tables at the same time.</extracomment>
        <translation>This account belongs to no member.</translation>
    </message>
    <message>
        <source>This account may not make databases and accounts on the server.</source>
        <translation>This account may not make databases and accounts on the server.</translation>
    </message>
    <message>
        <source>This can be done by: {names}.</source>
        <translation>This can be done by: {names}.</translation>
    </message>
    <message>
        <source>This document stays in your library: it is not shared.</source>
        <extracomment>So often one exchange may follow another one at once, as when a head moved. How often a document was changed here since the program started. Documents that a merge alone changed last, with their revision then. Once after the start all is looked at: a group may have been made anew in its place.</extracomment>
        <translation>This document stays in your library: it is not shared.</translation>
    </message>
    <message>
        <source>This document was erased for good in the group: it is not shared again.</source>
        <translation>This document was erased for good in the group: it is not shared again.</translation>
    </message>
    <message>
        <source>This is not the folder of a group: {folder}</source>
        <extracomment>The form of the folder: since 2 texts and pictures are erased alone. So many steps stand on a page of a log. A presence ends after so many seconds. Of each copy of the library the names on the last pages of its log that were read. How many steps of this copy the log has; None: not counted yet.</extracomment>
        <translation>This is not the folder of a group: {folder}</translation>
    </message>
    <message>
        <source>This library belongs to no group.</source>
        <translation>This library belongs to no group.</translation>
    </message>
    <message>
        <source>This library does not know yet who works in it.</source>
        <translation>This library does not know yet who works in it.</translation>
    </message>
    <message>
        <source>Type both as the invitation has them.</source>
        <translation>Type both as the invitation has them.</translation>
    </message>
    <message>
        <source>Update the program, or ask the person who shared it.</source>
        <translation>Update the program, or ask the person who shared it.</translation>
    </message>
    <message>
        <source>Update the program, then try again.</source>
        <translation>Update the program, then try again.</translation>
    </message>
    <message>
        <source>What was shared of a document cannot be read. It came from: {names}</source>
        <extracomment>So many comments are named. Comments as they were written, to the byte: what a newer program says in them survives. What was not taken, by who brought it.</extracomment>
        <translation>What was shared of a document cannot be read. It came from: {names}</translation>
    </message>
    <message>
        <source>What your library has of it is shared again automatically; nothing is lost here.</source>
        <translation>What your library has of it is shared again automatically; nothing is lost here.</translation>
    </message>
    <message>
        <source>What {who} changed in comments of others was not taken: {comments}</source>
        <translation>What {who} changed in comments of others was not taken: {comments}</translation>
    </message>
    <message>
        <source>Whether this library and its group have the same texts; a click shows Today</source>
        <translation>Whether this library and its group have the same texts; a click shows Today</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Writer</translation>
    </message>
    <message>
        <source>You are not a member of this group any more.</source>
        <translation>You are not a member of this group any more.</translation>
    </message>
    <message>
        <source>You left this group: somebody who looks after it has to take you in again.</source>
        <translation>You left this group: somebody who looks after it has to take you in again.</translation>
    </message>
    <message>
        <source>Your document stays as it is, and all others are shared.</source>
        <translation>Your document stays as it is, and all others are shared.</translation>
    </message>
    <message>
        <source>Your document stays as it is.</source>
        <translation>Your document stays as it is.</translation>
    </message>
    <message>
        <source>Your role does not let you change comments of others, or decide on them: that stays here.</source>
        <translation>Your role does not let you change comments of others, or decide on them: that stays here.</translation>
    </message>
    <message>
        <source>Your role does not let you erase for good.</source>
        <translation>Your role does not let you erase for good.</translation>
    </message>
    <message>
        <source>Your role does not let you share changes of the text.</source>
        <translation>Your role does not let you share changes of the text.</translation>
    </message>
    <message>
        <source>Your role does not let you share changes.</source>
        <extracomment>Versions never change, so each is asked for once, until something was erased.</extracomment>
        <translation>Your role does not let you share changes.</translation>
    </message>
    <message>
        <source>Your role does not let you share comments.</source>
        <translation>Your role does not let you share comments.</translation>
    </message>
    <message>
        <source>Your role does not let you share decisions.</source>
        <translation>Your role does not let you share decisions.</translation>
    </message>
    <message>
        <source>Your role in this group does not let you change texts.</source>
        <translation>Your role in this group does not let you change texts.</translation>
    </message>
    <message>
        <source>Your role in this group does not let you comment.</source>
        <translation>Your role in this group does not let you comment.</translation>
    </message>
    <message>
        <source>Your role in this group does not let you decide.</source>
        <translation>Your role in this group does not let you decide.</translation>
    </message>
    <message>
        <source>Your technician creates one with the command “group create”.</source>
        <translation>Your technician creates one with the command “group create”.</translation>
    </message>
    <message>
        <source>Your work is saved in your library. What you changed waits there.</source>
        <extracomment>A stream of a document, by the id of the document. Who brought a version: the name to sign in with, and the role in the document then.</extracomment>
        <translation>Your work is saved in your library. What you changed waits there.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>only here</translation>
    </message>
    <message>
        <source>shared with the group</source>
        <translation>shared with the group</translation>
    </message>
    <message>
        <source>shared; changes wait here</source>
        <translation>shared; changes wait here</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a database.</source>
        <extracomment>The port that PostgreSQL has unless somebody says another.</extracomment>
        <translation>“{text}” is not the address of a database.</translation>
    </message>
    <message numerus="yes">
        <source>↑ {count} documents wait to be shared</source>
        <translation>
            <numerusform>↑ {count} document waits to be shared</numerusform>
            <numerusform>↑ {count} documents wait to be shared</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ Came from the group: {titles}</source>
        <translation>↓ Came from the group: {titles}</translation>
    </message>
    <message>
        <source>✓ All shared</source>
        <translation>✓ All shared</translation>
    </message>
    <message>
        <source>✓ In the group</source>
        <translation>✓ In the group</translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>Asking the group who belongs to it …</source>
        <translation>Asking the group who belongs to it …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Not shared</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Save what was not shared</source>
        <translation>Save what was not shared</translation>
    </message>
    <message>
        <source>Telling the group …</source>
        <translation>Telling the group …</translation>
    </message>
    <message>
        <source>You left the group. All documents are only here now.</source>
        <translation>You left the group. All documents are only here now.</translation>
    </message>
    <message>
        <source>{name} does not belong to the group any more.</source>
        <extracomment>Room between two columns (pixels). What shall be done with the member that is chosen.</extracomment>
        <translation>{name} does not belong to the group any more.</translation>
    </message>
    <message numerus="yes">
        <source>{taker} now answers for {giver}: {count} comments.</source>
        <translation>
            <numerusform>{taker} now answers for {giver}: {count} comment.</numerusform>
            <numerusform>{taker} now answers for {giver}: {count} comments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMembersDialog</name>
    <message>
        <source>&amp;Hand over what waits …</source>
        <translation>&amp;Hand over what waits …</translation>
    </message>
    <message>
        <source>&amp;Let go …</source>
        <translation>&amp;Let go …</translation>
    </message>
    <message>
        <source>Another member takes over what waits for the chosen one</source>
        <translation>Another member takes over what waits for the chosen one</translation>
    </message>
    <message>
        <source>Belong to no group any more; all documents stay here</source>
        <translation>Belong to no group any more; all documents stay here</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lea&amp;ve the group …</source>
        <translation>Lea&amp;ve the group …</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Members of the group</translation>
    </message>
    <message>
        <source>The chosen member gets nothing new from the group any more</source>
        <translation>The chosen member gets nothing new from the group any more</translation>
    </message>
</context>
<context>
    <name>HandOnDialog</name>
    <message>
        <source>&amp;File name</source>
        <translation>&amp;File name</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translation>Copy for WeChat</translation>
    </message>
    <message>
        <source>Country of the recipient</source>
        <translation>Country of the recipient</translation>
    </message>
    <message>
        <source>Documents to send</source>
        <translation>Documents to send</translation>
    </message>
    <message>
        <source>I have checked the photos</source>
        <translation>I have checked the photos</translation>
    </message>
    <message>
        <source>Include the names of people who commented or saved versions</source>
        <translation>Include the names of people who commented or saved versions</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Send to others</source>
        <translation>Send to others</translation>
    </message>
    <message>
        <source>So that others see whose copy it is</source>
        <translation>So that others see whose copy it is</translation>
    </message>
    <message>
        <source>The file contains the chosen documents with their pictures. When it is opened in Curriculum Studio, the recipient sees what is new.</source>
        <translation>The file contains the chosen documents with their pictures. When it is opened in Curriculum Studio, the recipient sees what is new.</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Who receives it</translation>
    </message>
    <message>
        <source>With earlier versions and comments</source>
        <translation>With earlier versions and comments</translation>
    </message>
    <message>
        <source>With hints for teachers</source>
        <translation>With hints for teachers</translation>
    </message>
    <message>
        <source>With reflections and observations</source>
        <translation>With reflections and observations</translation>
    </message>
    <message>
        <source>Without this, comments and meetings show only organisations, and versions do not show who saved them.</source>
        <translation>Without this, comments and meetings show only organisations, and versions do not show who saved them.</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Add to the library</source>
        <translation>Add to the library</translation>
    </message>
    <message>
        <source>Both are the same. Nothing changes.</source>
        <translation>Both are the same. Nothing changes.</translation>
    </message>
    <message>
        <source>Compared with yours</source>
        <translation>Compared with yours</translation>
    </message>
    <message>
        <source>Comparing with your library</source>
        <extracomment>Characters that no file system and no chat program minds; longer names are cut.</extracomment>
        <translation>Comparing with your library</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>Comparing {name}</translation>
    </message>
    <message>
        <source>Country not known</source>
        <extracomment>Chat programs of phones stop at about 100 MB; long before, sending takes a while (bytes). In which country somebody works: that of one&apos;s own house, or another one. How that is asked; as long as it is not known, nothing of children is offered.</extracomment>
        <translation>Country not known</translation>
    </message>
    <message>
        <source>Deleted by the other side: {count}.</source>
        <translation>Deleted by the other side: {count}.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents added to the library: {count}</source>
        <translation>Documents added to the library: {count}</translation>
    </message>
    <message>
        <source>Exchange files</source>
        <translation>Exchange files</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>From {name}</translation>
    </message>
    <message>
        <source>In another country</source>
        <translation>In another country</translation>
    </message>
    <message>
        <source>In the country of our house</source>
        <translation>In the country of our house</translation>
    </message>
    <message>
        <source>It continues from what you have, and you have changed nothing since. Yours will be updated; its previous state stays among the versions.</source>
        <translation>It continues from what you have, and you have changed nothing since. Yours will be updated; its previous state stays among the versions.</translation>
    </message>
    <message>
        <source>Leave out the observations, or choose them on purpose.</source>
        <translation>Leave out the observations, or choose them on purpose.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merged automatically: {automatic}. For you to decide: {waiting}.</source>
        <translation>Merged automatically: {automatic}. For you to decide: {waiting}.</translation>
    </message>
    <message>
        <source>New comments: {count}.</source>
        <translation>New comments: {count}.</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>No file was created.</translation>
    </message>
    <message>
        <source>Observations of children stay in the kindergarten.</source>
        <translation>Observations of children stay in the kindergarten.</translation>
    </message>
    <message>
        <source>Packing {name}</source>
        <translation>Packing {name}</translation>
    </message>
    <message>
        <source>Pictures in it: {size}</source>
        <translation>Pictures in it: {size}</translation>
    </message>
    <message>
        <source>Pictures in it: {size}. That takes a while to send; fewer may be enough.</source>
        <translation>Pictures in it: {size}. That takes a while to send; fewer may be enough.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Save the exchange file</source>
        <extracomment>How the documents of a file stand to one&apos;s own, and what each would leave to people. Where files wait that are copied for another program. Under this name the settings of the library keep in which countries bodies are.</extracomment>
        <translation>Save the exchange file</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>Add {name} to the library</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo takes the merge back.</source>
        <translation>Undo takes the merge back.</translation>
    </message>
    <message>
        <source>Until you decide, the document shows one of the two texts and keeps the other.</source>
        <translation>Until you decide, the document shows one of the two texts and keeps the other.</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Who receives it</translation>
    </message>
    <message>
        <source>You and somebody else have changed it. Merged automatically: {automatic}; for you to decide: {waiting}.</source>
        <translation>You and somebody else have changed it. Merged automatically: {automatic}; for you to decide: {waiting}.</translation>
    </message>
    <message>
        <source>You and somebody else have changed it. Nothing is lost: the received one is put next to yours, with “received” after its title.</source>
        <translation>You and somebody else have changed it. Nothing is lost: the received one is put next to yours, with “received” after its title.</translation>
    </message>
    <message>
        <source>You do not have it yet. It is added to your library.</source>
        <translation>You do not have it yet. It is added to your library.</translation>
    </message>
    <message>
        <source>You have it as a review copy, and it stays one. To add it as a document of your own, send your answer first, then delete the review copy.</source>
        <translation>You have it as a review copy, and it stays one. To add it as a document of your own, send your answer first, then delete the review copy.</translation>
    </message>
    <message>
        <source>Yours is newer than the one in the file. Nothing changes.</source>
        <translation>Yours is newer than the one in the file. Nothing changes.</translation>
    </message>
    <message>
        <source>both changed</source>
        <translation>both changed</translation>
    </message>
    <message>
        <source>new here</source>
        <extracomment>What is said of a document in a received file: in short, and as a sentence.</extracomment>
        <translation>new here</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>newer</translation>
    </message>
    <message>
        <source>older</source>
        <translation>older</translation>
    </message>
    <message>
        <source>review copy here</source>
        <translation>review copy here</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>{name} is copied. Paste it into WeChat with Ctrl+V.</source>
        <translation>{name} is copied. Paste it into WeChat with Ctrl+V.</translation>
    </message>
    <message>
        <source>{title} (observation, usually stays here)</source>
        <translation>{title} (observation, usually stays here)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All help pages</source>
        <translation>All help pages</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>For everybody</translation>
    </message>
    <message>
        <source>For heads of a kindergarten</source>
        <translation>For heads of a kindergarten</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>For teachers</translation>
    </message>
    <message>
        <source>For those who comment</source>
        <translation>For those who comment</translation>
    </message>
    <message>
        <source>For those who organise</source>
        <translation>For those who organise</translation>
    </message>
    <message>
        <source>For those who write standards</source>
        <translation>For those who write standards</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>All that writes Word files: help on the screen and the search are there without it. The width that a topic wants, in pixels. The size of the help beside a dialog, in pixels.
----------
More lines are not looked at anyway.</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>How things hang together</source>
        <translation>How things hang together</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>How to do it</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>Stands between the menus that lead to a command. Quotation marks around a text of the window that stands in a sentence. Words that the manual needs beside its topics.</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>More help: press F1 in the program. It needs no internet.</source>
        <extracomment>Where help is found, at the end of the paper.</extracomment>
        <translation>More help: press F1 in the program. It needs no internet.</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words, or look at all help pages.</source>
        <translation>Nothing fits. Try other words, or look at all help pages.</translation>
    </message>
    <message>
        <source>Quick start</source>
        <extracomment>The topics of a role, as many as find room on two pages in each language.</extracomment>
        <translation>Quick start</translation>
    </message>
    <message>
        <source>Take me there</source>
        <extracomment>The page of all topics, among the addresses of topics. So many hits of a search are listed. The width of a picture, in pixels. Letters at zoom 1, in points. Steps of the wheel: the smallest and the largest letters.</extracomment>
        <translation>Take me there</translation>
    </message>
    <message>
        <source>This cannot be done here yet. Do the steps before it first.</source>
        <translation>This cannot be done here yet. Do the steps before it first.</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>To look up</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All help pages</source>
        <translation>All help pages</translation>
    </message>
    <message>
        <source>All pages of the manual</source>
        <translation>All pages of the manual</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Back to what was shown before</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Close the help</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page of the manual</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Words to look for in the manual</source>
        <translation>Words to look for in the manual</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>An old version cannot be changed.</source>
        <translation>An old version cannot be changed.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restore the document as it was in “{name}”?</source>
        <extracomment>Makes a view over any session: session, its signals, document. Nothing is made ready before a document was in front for so long (milliseconds). How long making ready may take at a time (seconds).</extracomment>
        <translation>Restore the document as it was in “{name}”?</translation>
    </message>
    <message>
        <source>Restore the version first, or write in the current text.</source>
        <translation>Restore the version first, or write in the current text.</translation>
    </message>
    <message>
        <source>State of {time}</source>
        <translation>State of {time}</translation>
    </message>
    <message>
        <source>The current text is saved as a version first, so you can come back to it.</source>
        <translation>The current text is saved as a version first, so you can come back to it.</translation>
    </message>
    <message>
        <source>The version “{name}” was saved.</source>
        <translation>The version “{name}” was saved.</translation>
    </message>
    <message>
        <source>Your name …</source>
        <translation>Your name …</translation>
    </message>
    <message>
        <source>after an hour of work</source>
        <translation>after an hour of work</translation>
    </message>
    <message>
        <source>before a file was imported</source>
        <translation>before a file was imported</translation>
    </message>
    <message>
        <source>before an earlier state was restored</source>
        <translation>before an earlier state was restored</translation>
    </message>
    <message>
        <source>before it was deleted</source>
        <translation>before it was deleted</translation>
    </message>
    <message>
        <source>before the first change of a day</source>
        <translation>before the first change of a day</translation>
    </message>
    <message>
        <source>before the stage changed</source>
        <translation>before the stage changed</translation>
    </message>
    <message>
        <source>before the work of others was added</source>
        <translation>before the work of others was added</translation>
    </message>
    <message>
        <source>before words were replaced</source>
        <translation>before words were replaced</translation>
    </message>
    <message>
        <source>by {name}</source>
        <extracomment>Height of the list of versions; more are scrolled to (pixels).</extracomment>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>on closing</translation>
    </message>
    <message>
        <source>on export</source>
        <translation>on export</translation>
    </message>
    <message>
        <source>on sending it to others</source>
        <translation>on sending it to others</translation>
    </message>
    <message>
        <source>saved automatically</source>
        <extracomment>Why the program kept a version by itself.</extracomment>
        <translation>saved automatically</translation>
    </message>
    <message>
        <source>thinned out</source>
        <translation>thinned out</translation>
    </message>
    <message>
        <source>“{name}”: this is how the document read then.</source>
        <extracomment>Width of the outline at first; the page takes all else (pixels). Makes the page of a view, with the view as parent. A review copy: nothing of it changes but the comments on it. Width that is needed by what is shown instead of the text (pixels); 0 for the text.</extracomment>
        <translation>“{name}”: this is how the document read then.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Earlier texts of this place …</source>
        <translation>Earlier texts of this place …</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name of the version</translation>
    </message>
    <message>
        <source>Name the current state</source>
        <translation>Name the current state</translation>
    </message>
    <message>
        <source>Name, such as Draft for comments 2</source>
        <translation>Name, such as Draft for comments 2</translation>
    </message>
    <message>
        <source>No versions yet. A version saves the state of this document, so that you can always go back.</source>
        <translation>No versions yet. A version saves the state of this document, so that you can always go back.</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restore …</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Save version</translation>
    </message>
    <message>
        <source>See the earlier texts of this place, who wrote them, and what was deleted here</source>
        <translation>See the earlier texts of this place, who wrote them, and what was deleted here</translation>
    </message>
    <message>
        <source>Show what changed since this version</source>
        <translation>Show what changed since this version</translation>
    </message>
    <message>
        <source>This state was saved automatically and has been thinned out: only its place in the list is left. Named versions stay for good.</source>
        <translation>This state was saved automatically and has been thinned out: only its place in the list is left. Named versions stay for good.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>What is new (optional)</source>
        <translation>What is new (optional)</translation>
    </message>
    <message>
        <source>Your profile: name and organisation</source>
        <translation>Your profile: name and organisation</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Activity: {section}</source>
        <translation>Activity: {section}</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <extracomment>Size of the dialog with the preview, as far as the screen has room for it (pixels).</extracomment>
        <translation>Add to the library</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} to the library</source>
        <translation>
            <numerusform>Add {count} to the library</numerusform>
            <numerusform>Add {count} to the library</numerusform>
        </translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliography</translation>
    </message>
    <message>
        <source>Cannot be determined</source>
        <translation>Cannot be determined</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Cannot be imported</translation>
    </message>
    <message>
        <source>Clause, level {level}</source>
        <translation>Clause, level {level}</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Detect automatically</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files that can be imported</source>
        <extracomment>Who reads files with an ending by other means than the import, such as exchange files. Draws an icon by its name, in the colours of the theme. Who lets somebody add a form of the school, over a dialog.</extracomment>
        <translation>Files that can be imported</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Foreword</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>Of a line so much is shown; its tip has all of it.</extracomment>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Lines read: {lines}, of which unsorted: {unsorted}</source>
        <translation>Lines read: {lines}, of which unsorted: {unsorted}</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>List item</translation>
    </message>
    <message>
        <source>Name of an activity</source>
        <translation>Name of an activity</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Name of the theme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation>Plain paragraph</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Set aside under “Unsorted”</source>
        <translation>Set aside under “Unsorted”</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <extracomment>Before what nobody knows a place for, and before what somebody corrected.</extracomment>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Theme unit</translation>
    </message>
    <message>
        <source>Theme: {section}</source>
        <translation>Theme: {section}</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <extracomment>The round that was chosen by hand.</extracomment>
        <translation>This file could not be read.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title of the figure above</source>
        <translation>Title of the figure above</translation>
    </message>
    <message>
        <source>Title of the table below</source>
        <translation>Title of the table below</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>Unsorted passages: {count}</source>
        <translation>Unsorted passages: {count}</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Waiting …</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[picture]</translation>
    </message>
    <message>
        <source>empty field</source>
        <translation>empty field</translation>
    </message>
    <message>
        <source>field of the head</source>
        <translation>field of the head</translation>
    </message>
    <message>
        <source>fixed heading, generated again</source>
        <translation>fixed heading, generated again</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>label, generated again</source>
        <translation>label, generated again</translation>
    </message>
    <message>
        <source>number, counted again</source>
        <extracomment>Why no node holds the text of a line, by the reason of the reader.</extracomment>
        <translation>number, counted again</translation>
    </message>
    <message>
        <source>page number, counted again</source>
        <translation>page number, counted again</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>reference, becomes a link</source>
        <translation>reference, becomes a link</translation>
    </message>
    <message>
        <source>table of contents, generated again</source>
        <translation>table of contents, generated again</translation>
    </message>
    <message>
        <source>title, repeated</source>
        <translation>title, repeated</translation>
    </message>
    <message>
        <source>unsorted</source>
        <translation>unsorted</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents are in the library now.</source>
        <translation>
            <numerusform>{count} document is in the library now.</numerusform>
            <numerusform>{count} documents are in the library now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} file</numerusform>
            <numerusform>{count} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}”: {count} texts</source>
        <translation>
            <numerusform>“{title}”: {count} text</numerusform>
            <numerusform>“{title}”: {count} texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Language of the file</source>
        <translation>&amp;Language of the file</translation>
    </message>
    <message>
        <source>&amp;Make the chosen lines</source>
        <translation>&amp;Make the chosen lines</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>As read</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Import as</translation>
    </message>
    <message>
        <source>It is one anyway</source>
        <translation>It is one anyway</translation>
    </message>
    <message>
        <source>Only unsorted and corrected lines</source>
        <translation>Only unsorted and corrected lines</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Theme unit</translation>
    </message>
    <message>
        <source>Undo the correction of the chosen lines</source>
        <translation>Undo the correction of the chosen lines</translation>
    </message>
    <message>
        <source>What each line becomes</source>
        <translation>What each line becomes</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>What will be imported</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>What you should know</translation>
    </message>
</context>
<context>
    <name>ImportListDialog</name>
    <message>
        <source>&amp;Look closer …</source>
        <translation>&amp;Look closer …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What is ticked comes into the library, each file as a document of its own. The files stay as they are.</source>
        <translation>What is ticked comes into the library, each file as a document of its own. The files stay as they are.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Check the name and the folder.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>Choose a file inside it.</translation>
    </message>
    <message>
        <source>Choose a file that was saved by a program.</source>
        <translation>Choose a file that was saved by a program.</translation>
    </message>
    <message>
        <source>Choose another name for the completed form.</source>
        <translation>Choose another name for the completed form.</translation>
    </message>
    <message>
        <source>Copy it to your own folder and try again.</source>
        <translation>Copy it to your own folder and try again.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <extracomment>What files of older programs are converted into.</extracomment>
        <translation>Import {name}</translation>
    </message>
    <message>
        <source>Shrink the pictures in it, or split it.</source>
        <translation>Shrink the pictures in it, or split it.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>There is no file {name}.</translation>
    </message>
    <message>
        <source>Write the number of a line, = and one of: {possible}.</source>
        <translation>Write the number of a line, = and one of: {possible}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <extracomment>Larger files are refused before they are read: real drafts stay far below (bytes).</extracomment>
        <translation>{name} is a folder, not a file.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB and was not read.</source>
        <translation>{name} is larger than 100 MB and was not read.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file, so it was not read.</source>
        <translation>{name} is not an ordinary file, so it was not read.</translation>
    </message>
    <message>
        <source>{name} is the form itself, which is not changed.</source>
        <translation>{name} is the form itself, which is not changed.</translation>
    </message>
    <message>
        <source>{pair} is not a correction.</source>
        <extracomment>Deeper clauses are not offered (GB/T 1.1-2020, 7.3: five levels of clauses below a chapter). What a line of a standard can be said to be. Sections of a unit that only programs fill are not offered. Corrections by the kind of document that a file is read as.</extracomment>
        <translation>{pair} is not a correction.</translation>
    </message>
</context>
<context>
    <name>IndicatorBoard</name>
    <message>
        <source>+ Group</source>
        <translation>+ Group</translation>
    </message>
    <message>
        <source>+ Indicator</source>
        <translation>+ Indicator</translation>
    </message>
    <message>
        <source>Assessment workbook …</source>
        <translation>Assessment workbook …</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Find in the grid</source>
        <translation>Find in the grid</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Indicator system</source>
        <translation>Indicator system</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>It is placed in the last annex, as a table that is numbered and exported automatically.</source>
        <translation>It is placed in the last annex, as a table that is numbered and exported automatically.</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>More ▾</translation>
    </message>
    <message>
        <source>Paste blocks from Excel or WPS; Ctrl+D fills down, Alt+Up and Alt+Down move, Ctrl+Enter adds a row</source>
        <translation>Paste blocks from Excel or WPS; Ctrl+D fills down, Alt+Up and Alt+Down move, Ctrl+Enter adds a row</translation>
    </message>
    <message>
        <source>Start an indicator system</source>
        <translation>Start an indicator system</translation>
    </message>
    <message>
        <source>This standard has no indicator system yet</source>
        <translation>This standard has no indicator system yet</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>A band from {lower} to {upper} contains no value.</source>
        <translation>A band from {lower} to {upper} contains no value.</translation>
    </message>
    <message>
        <source>A case cannot earn less than 0 points.</source>
        <translation>A case cannot earn less than 0 points.</translation>
    </message>
    <message>
        <source>A part earns no points.</source>
        <translation>A part earns no points.</translation>
    </message>
    <message>
        <source>A pass from {mark} to below {lowest} points has no level.</source>
        <translation>A pass from {mark} to below {lowest} points has no level.</translation>
    </message>
    <message>
        <source>A veto or prerequisite carries no points.</source>
        <translation>A veto or prerequisite carries no points.</translation>
    </message>
    <message>
        <source>A veto or prerequisite is only judged as met or not met.</source>
        <translation>A veto or prerequisite is only judged as met or not met.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Height of a row, of the head (pixels).</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>What is shown at first; the rest can be called in. How languages are told apart in headings. Columns whose words differ by language. Depth of a row, for the indentation of its code; whether it is a group, and folded. &quot;wrong&quot;, &quot;hint&quot; or &quot;&quot;: whether something is said about the row. Where kept views stand in the settings. The ready views, by name: what they are called, and the rows they show.</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Bands</source>
        <extracomment>Nothing to show. Whether what is shown may be changed; trying values out is always possible.</extracomment>
        <translation>Bands</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>How a cell is written: in a line, in several lines, by choosing, by a menu of ticks, by a key.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Delete a view</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Delete rows</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter sums in the groups</source>
        <translation>Enter sums in the groups</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Grades fall from the best to the worst.</source>
        <translation>Grades fall from the best to the worst.</translation>
    </message>
    <message>
        <source>Grades lie between 0 and 1.</source>
        <translation>Grades lie between 0 and 1.</translation>
    </message>
    <message>
        <source>How it is verified is missing.</source>
        <translation>How it is verified is missing.</translation>
    </message>
    <message>
        <source>How much a finding costs is missing.</source>
        <translation>How much a finding costs is missing.</translation>
    </message>
    <message>
        <source>How points are calculated</source>
        <translation>How points are calculated</translation>
    </message>
    <message>
        <source>Indicators – {title}</source>
        <translation>Indicators – {title}</translation>
    </message>
    <message>
        <source>Key items ★</source>
        <extracomment>Columns in the menu; the star alone would say nothing there.</extracomment>
        <translation>Key items ★</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Letter of the measured value</source>
        <translation>Letter of the measured value</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Make the workbook</source>
        <translation>Make the workbook</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Needs figures of the year before</source>
        <translation>Needs figures of the year before</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>New indicator</source>
        <extracomment>An act, what it is called, and the key that is shown beside it; None is a line.</extracomment>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>No points without evidence</source>
        <translation>No points without evidence</translation>
    </message>
    <message>
        <source>Nothing can be written in this cell.</source>
        <extracomment>What may stand behind a number of points. Which kind of child the entries of a column are.</extracomment>
        <translation>Nothing can be written in this cell.</translation>
    </message>
    <message>
        <source>Only a scored item can be a key item (★).</source>
        <translation>Only a scored item can be a key item (★).</translation>
    </message>
    <message>
        <source>Optional: any school</source>
        <translation>Optional: any school</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points per case</source>
        <translation>Points per case</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Renumber the codes</source>
        <translation>Renumber the codes</translation>
    </message>
    <message>
        <source>Responsible</source>
        <extracomment>What each way of scoring needs.</extracomment>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Rules of the result</source>
        <translation>Rules of the result</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Save this view …</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation>Show on the page</translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <translation>Sort by this column, ascending</translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <translation>Sort by this column, descending</translation>
    </message>
    <message>
        <source>The best grade does not earn all points.</source>
        <translation>The best grade does not earn all points.</translation>
    </message>
    <message>
        <source>The bonus items add up to {sum} points; {cap} cannot be reached.</source>
        <translation>The bonus items add up to {sum} points; {cap} cannot be reached.</translation>
    </message>
    <message>
        <source>The cell was left unchanged.</source>
        <extracomment>What a column holds; &quot;text&quot; occurs once for each language that is shown. Columns that are made from others and cannot be written. Columns that a group has, too. The sign of a key item.</extracomment>
        <translation>The cell was left unchanged.</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>The code is missing.</translation>
    </message>
    <message>
        <source>The code {code} occurs more than once.</source>
        <translation>The code {code} occurs more than once.</translation>
    </message>
    <message>
        <source>The evidence asked for is missing.</source>
        <translation>The evidence asked for is missing.</translation>
    </message>
    <message>
        <source>The points are missing.</source>
        <translation>The points are missing.</translation>
    </message>
    <message>
        <source>The scored items add up to {sum} points, not to 100.</source>
        <translation>The scored items add up to {sum} points, not to 100.</translation>
    </message>
    <message>
        <source>There are no bands for the measured value.</source>
        <translation>There are no bands for the measured value.</translation>
    </message>
    <message>
        <source>There are no parts to tick.</source>
        <translation>There are no parts to tick.</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Total {scored} + bonus {bonus}</source>
        <translation>Total {scored} + bonus {bonus}</translation>
    </message>
    <message>
        <source>Two bands both contain the values from {lower} on.</source>
        <translation>Two bands both contain the values from {lower} on.</translation>
    </message>
    <message>
        <source>Two levels begin at {minimum} points.</source>
        <translation>Two levels begin at {minimum} points.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Values below {lower} are in no band.</source>
        <translation>Values below {lower} are in no band.</translation>
    </message>
    <message>
        <source>Values from {lower} on are in no band.</source>
        <translation>Values from {lower} on are in no band.</translation>
    </message>
    <message>
        <source>Values from {lower} to below {upper} are in no band.</source>
        <translation>Values from {lower} to below {upper} are in no band.</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Veto and prerequisites</source>
        <translation>Veto and prerequisites</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Without evidence</translation>
    </message>
    <message>
        <source>Without method</source>
        <translation>Without method</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to below</source>
        <translation>to below</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells were left unchanged; row {row}, column {column} of the pasted block: {why}</source>
        <translation>
            <numerusform>{count} cell was left unchanged; row {row}, column {column} of the pasted block: {why}</numerusform>
            <numerusform>{count} cells were left unchanged; row {row}, column {column} of the pasted block: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{maximum} points are stated, those inside add up to {sum}.</source>
        <translation>{maximum} points are stated, those inside add up to {sum}.</translation>
    </message>
    <message>
        <source>{maximum} points are stated, {most} can be reached.</source>
        <translation>{maximum} points are stated, {most} can be reached.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of points.</source>
        <translation>“{text}” is not a number of points.</translation>
    </message>
    <message>
        <source>“{text}” is not among the choices of this column.</source>
        <translation>“{text}” is not among the choices of this column.</translation>
    </message>
    <message>
        <source>★</source>
        <translation>★</translation>
    </message>
    <message>
        <source>★ Key</source>
        <translation>★ Key</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Comments</source>
        <extracomment>Counting waits until so long nothing happened (milliseconds). What those who review do with their comments; all else is up to whoever asked for them.</extracomment>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Properties</source>
        <extracomment>The page of a document, and the view that holds it beside its outline.</extracomment>
        <translation>Properties</translation>
    </message>
    <message>
        <source>References</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Reuse</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Nothing is looked up before writing and scrolling have rested so long (milliseconds). Seconds of work at a time. So many texts are remembered with their misspelt words. The settings of this computer: whether spelling is checked, and a folder with dictionaries.</extracomment>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What the side panel shows</source>
        <translation>What the side panel shows</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Accepted finding</source>
        <translation>Accepted finding</translation>
    </message>
    <message>
        <source>Choose a name that is not taken.</source>
        <translation>Choose a name that is not taken.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Earlier source text</source>
        <translation>Earlier source text</translation>
    </message>
    <message>
        <source>File with the newest changes, which is not beside it</source>
        <translation>File with the newest changes, which is not beside it</translation>
    </message>
    <message>
        <source>Link to a goal</source>
        <translation>Link to a goal</translation>
    </message>
    <message>
        <source>Look for a backup, or for a copy on another disk.</source>
        <translation>Look for a backup, or for a copy on another disk.</translation>
    </message>
    <message>
        <source>No document could be recovered from {name}.</source>
        <translation>No document could be recovered from {name}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>Picture or file</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Search index</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Structure of a document</source>
        <translation>Structure of a document</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <extracomment>What is damaged. What is damaged, in words.</extracomment>
        <translation>Structure of the file</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of a version</source>
        <translation>Text of a version</translation>
    </message>
    <message>
        <source>The file was not changed, and nothing was written.</source>
        <translation>The file was not changed, and nothing was written.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Undo order</source>
        <translation>Undo order</translation>
    </message>
    <message>
        <source>Undo step</source>
        <translation>Undo step</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} already exists.</translation>
    </message>
</context>
<context>
    <name>JoinGroup</name>
    <message>
        <source>Connecting to the group …</source>
        <translation>Connecting to the group …</translation>
    </message>
    <message>
        <source>Creating the group …</source>
        <translation>Creating the group …</translation>
    </message>
    <message>
        <source>Folder of the group</source>
        <extracomment>The group, once it was joined.</extracomment>
        <translation>Folder of the group</translation>
    </message>
    <message>
        <source>Folder that the group has in common</source>
        <translation>Folder that the group has in common</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>The group “{group}” is there. Others join it by this folder; anybody who can write into it can change everything in the group.</source>
        <translation>The group “{group}” is there. Others join it by this folder; anybody who can write into it can change everything in the group.</translation>
    </message>
    <message>
        <source>This library belongs to the group “{group}” now.</source>
        <translation>This library belongs to the group “{group}” now.</translation>
    </message>
    <message>
        <source>This library belongs to the group “{group}” now. This computer has no place for the password, so it is asked for each time.</source>
        <translation>This library belongs to the group “{group}” now. This computer has no place for the password, so it is asked for each time.</translation>
    </message>
</context>
<context>
    <name>JoinGroupDialog</name>
    <message>
        <source>&amp;Invitation, address or folder</source>
        <translation>&amp;Invitation, address or folder</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>Choose a &amp;folder …</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Join a group</translation>
    </message>
    <message>
        <source>Paste the invitation here</source>
        <translation>Paste the invitation here</translation>
    </message>
    <message>
        <source>The system stores it, never the library.</source>
        <translation>The system stores it, never the library.</translation>
    </message>
    <message>
        <source>Your library stays on this computer. Only documents that you share go to the group.</source>
        <translation>Your library stays on this computer. Only documents that you share go to the group.</translation>
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
        <translation>Alt with a letter opens a menu.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl and Alt together type a character on some keyboards.</source>
        <translation>Ctrl and Alt together type a character on some keyboards.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>On the page this key means “{command}”, which stays so.</source>
        <extracomment>Move the caret or delete words while Ctrl is held. Windows, and input methods for Chinese, take these before any program has them. How the ids of those commands begin that the page obeys while somebody writes. What stands in the settings for a command that shall have no key.</extracomment>
        <translation>On the page this key means “{command}”, which stays so.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>This is no key that the program knows.</source>
        <extracomment>Why a key cannot be chosen.</extracomment>
        <translation>This is no key that the program knows.</translation>
    </message>
    <message>
        <source>This key belongs to the system or to an input method.</source>
        <translation>This key belongs to the system or to an input method.</translation>
    </message>
    <message>
        <source>This key is needed for writing. Hold Ctrl as well, or take F2 to F12.</source>
        <translation>This key is needed for writing. Hold Ctrl as well, or take F2 to F12.</translation>
    </message>
</context>
<context>
    <name>LeaveGroup</name>
    <message>
        <source>All documents stay in your library, only here from then on. The others keep theirs, with your name on what you wrote.</source>
        <translation>All documents stay in your library, only here from then on. The others keep theirs, with your name on what you wrote.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Hand over what waits for {name}?</source>
        <translation>Hand over what waits for {name}?</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Leave the group</translation>
    </message>
    <message>
        <source>Leave the group?</source>
        <extracomment>Oneself leaves, somebody else is let go, or what waits goes to somebody while both stay.</extracomment>
        <translation>Leave the group?</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>Let {name} go?</source>
        <translation>Let {name} go?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Nobody else looks after the group: choose who does from now on.</source>
        <translation>Nobody else looks after the group: choose who does from now on.</translation>
    </message>
    <message>
        <source>The successor answers the comments that are waiting for {name}. Names stay as they are.</source>
        <translation>The successor answers the comments that are waiting for {name}. Names stay as they are.</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments wait for an answer from {name}.</source>
        <translation>
            <numerusform>{count} comment waits for an answer from {name}.</numerusform>
            <numerusform>{count} comments wait for an answer from {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} comments wait for your answer.</source>
        <translation>
            <numerusform>{count} comment waits for your answer.</numerusform>
            <numerusform>{count} comments wait for your answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents changed here and were not shared: {titles}</source>
        <translation>
            <numerusform>{count} document changed here and was not shared: {titles}</numerusform>
            <numerusform>{count} documents changed here and were not shared: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} gets nothing new from the group any more and sends nothing. Name and work stay.</source>
        <translation>{name} gets nothing new from the group any more and sends nothing. Name and work stay.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Activity collections</source>
        <translation>Activity collections</translation>
    </message>
    <message>
        <source>Documents restored: {count}</source>
        <translation>Documents restored: {count}</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Frameworks</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Places found: {places}, in documents: {documents}</source>
        <translation>Places found: {places}, in documents: {documents}</translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <extracomment>Reading waits until the window is usable, and until writing rests (milliseconds).</extracomment>
        <translation>Reading the documents …</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Recycle bin ({count})</source>
        <extracomment>Where it is kept which groups are folded, and which are as long as nobody said otherwise. The width of the list where nobody draws it wider (pixels). More lines than this are higher than any screen. More places are not shown: whoever needs them writes one more word.</extracomment>
        <translation>Recycle bin ({count})</translation>
    </message>
    <message>
        <source>Review copies</source>
        <extracomment>Heading of the documents that others sent for comments.</extracomment>
        <translation>Review copies</translation>
    </message>
    <message>
        <source>Standards</source>
        <extracomment>Headings of the groups, which stand in the order of the shelves.</extracomment>
        <translation>Standards</translation>
    </message>
    <message>
        <source>The file is damaged here: this title may be wrong.</source>
        <extracomment>By this the group of review copies is remembered; the others by the value of their shelf. What is said of a title that does not fit its seal.</extracomment>
        <translation>The file is damaged here: this title may be wrong.</translation>
    </message>
    <message>
        <source>The {count} best matches</source>
        <translation>The {count} best matches</translation>
    </message>
    <message>
        <source>Theme units</source>
        <translation>Theme units</translation>
    </message>
    <message>
        <source>These words were not found here, but in the recycle bin.</source>
        <translation>These words were not found here, but in the recycle bin.</translation>
    </message>
    <message>
        <source>These words were not found.</source>
        <translation>These words were not found.</translation>
    </message>
    <message>
        <source>Tidying up the library</source>
        <extracomment>So long nothing was written before it begins (milliseconds), and before parts of the search index are joined, which the next search waits for. Where somebody works on without a rest, parts are joined so long after the first change all the same: by itself SQLite joins 500 of them in the midst of a commit (milliseconds). The thread rests so long after each slice, so that whoever writes is not held up (seconds).</extracomment>
        <translation>Tidying up the library</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Without a title</source>
        <extracomment>Titles wider than this are shortened in their tab, in pixels; tabs never shrink further, but scroll where there are too many. Kept in the first tab for a count of two digits, in pixels: when one comes, no other tab moves. Makes the view of a document of the open workspace.
----------
What a document without any title is called.</extracomment>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Working documents</source>
        <translation>Working documents</translation>
    </message>
    <message>
        <source>round {count}</source>
        <translation>round {count}</translation>
    </message>
    <message>
        <source>shared with the group</source>
        <extracomment>The signs of documents that are shared with a group, and of those whose changes wait here.</extracomment>
        <translation>shared with the group</translation>
    </message>
    <message>
        <source>shared with the group; changes wait here</source>
        <translation>shared with the group; changes wait here</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>yesterday {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} activities</source>
        <translation>
            <numerusform>{count} activity</numerusform>
            <numerusform>{count} activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} errors found by the rules</source>
        <extracomment>How a day is written in a year that need not be named. The signs of what waits, as toolbar and page have them.</extracomment>
        <translation>
            <numerusform>{count} error found by the rules</numerusform>
            <numerusform>{count} errors found by the rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} goals</source>
        <translation>
            <numerusform>{count} goal</numerusform>
            <numerusform>{count} goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kindergartens and schools</source>
        <translation>
            <numerusform>{count} kindergarten or school</numerusform>
            <numerusform>{count} kindergartens and schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} open comments</source>
        <translation>
            <numerusform>{count} open comment</numerusform>
            <numerusform>{count} open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places to decide after a merge</source>
        <translation>
            <numerusform>{count} place to decide after a merge</numerusform>
            <numerusform>{count} places to decide after a merge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} terms</source>
        <translation>
            <numerusform>{count} term</numerusform>
            <numerusform>{count} terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts not finished</source>
        <translation>
            <numerusform>{count} text not finished</numerusform>
            <numerusform>{count} texts not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} texts whose source changed</source>
        <translation>
            <numerusform>{count} text whose source changed</numerusform>
            <numerusform>{count} texts whose source changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} weeks</source>
        <extracomment>Stands between what is said of a document.</extracomment>
        <translation>
            <numerusform>{count} week</numerusform>
            <numerusform>{count} weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>“{title}” was deleted.</translation>
    </message>
</context>
<context>
    <name>LibraryCheckStrip</name>
    <message>
        <source>The library is being checked</source>
        <translation>The library is being checked</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Add samples …</source>
        <translation>Add samples …</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Filter or search</source>
        <translation>Filter or search</translation>
    </message>
    <message>
        <source>Filter the documents, or find words in all texts</source>
        <translation>Filter the documents, or find words in all texts</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>New document …</source>
        <translation>New document …</translation>
    </message>
    <message>
        <source>Nothing here yet. Start with a standard or a theme unit, or import a Word draft.</source>
        <translation>Nothing here yet. Start with a standard or a theme unit, or import a Word draft.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Ask for it in several smaller files.</source>
        <translation>Ask for it in several smaller files.</translation>
    </message>
    <message>
        <source>Ask for it with fewer levels.</source>
        <translation>Ask for it with fewer levels.</translation>
    </message>
    <message>
        <source>{name} has {count} entries; at most {most} are read.</source>
        <translation>{name} has {count} entries; at most {most} are read.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply: at most {most} levels are read.</source>
        <translation>{name} is nested too deeply: at most {most} levels are read.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Addresses begin with https://, http:// or mailto:.</source>
        <translation>Addresses begin with https://, http:// or mailto:.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>Words in the text</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open</source>
        <extracomment>What an address may begin with; all else could start a program or read a file.</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation>Open {address}?</translation>
    </message>
    <message>
        <source>Your browser or mail program opens it over the network.</source>
        <translation>Your browser or mail program opens it over the network.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Opening your library …</source>
        <translation>Opening your library …</translation>
    </message>
    <message>
        <source>Properties and history</source>
        <translation>Properties and history</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Answer, for the person who commented</source>
        <translation>Answer, for the person who commented</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Sizes of type by height and width of the screen, and how much a key makes them larger. Where a text is longer than the screen, these keys scroll it first, by so many screens. What can be done with any comment, decided or not. What is asked before it is done, in large type: its heading, and whether a reason is owed.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Comment {at} of {all} · {done} decided · {minutes} min</source>
        <translation>Comment {at} of {all} · {done} decided · {minutes} min</translation>
    </message>
    <message>
        <source>Current · {language}</source>
        <translation>Current · {language}</translation>
    </message>
    <message>
        <source>Earlier answers: {count}</source>
        <translation>Earlier answers: {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Reason, for the person who commented</source>
        <translation>Reason, for the person who commented</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>Write the answer first.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <extracomment>Comments that can be repeated, of which so many are seen at once.</extracomment>
        <translation>Write the reason first.</translation>
    </message>
    <message>
        <source>{done} of {all} decided: {a} accepted, {p} with changes, {n} not accepted, {i} noted</source>
        <translation>{done} of {all} decided: {a} accepted, {p} with changes, {n} not accepted, {i} noted</translation>
    </message>
</context>
<context>
    <name>MeetingRecordDialog</name>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Agree</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>A&amp;bstain</source>
        <translation>A&amp;bstain</translation>
    </message>
    <message>
        <source>D&amp;rafters present (no vote)</source>
        <translation>D&amp;rafters present (no vote)</translation>
    </message>
    <message>
        <source>Disa&amp;gree</source>
        <translation>Disa&amp;gree</translation>
    </message>
    <message>
        <source>N&amp;otes for the minutes</source>
        <translation>N&amp;otes for the minutes</translation>
    </message>
    <message>
        <source>Notes for the minutes</source>
        <translation>Notes for the minutes</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>Record a meeting</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>What did the meeting decide?</source>
        <translation>What did the meeting decide?</translation>
    </message>
    <message>
        <source>Who was &amp;there: a line for each person, organisation; name</source>
        <translation>Who was &amp;there: a line for each person, organisation; name</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Who was there</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comments decided</source>
        <translation>Comments decided</translation>
    </message>
    <message>
        <source>Comments that were there before</source>
        <translation>Comments that were there before</translation>
    </message>
    <message>
        <source>Continue the meeting</source>
        <translation>Continue the meeting</translation>
    </message>
    <message>
        <source>Ctrl+Enter decides, Esc goes back</source>
        <translation>Ctrl+Enter decides, Esc goes back</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last decision, Ctrl with + or - changes the size, Esc ends the meeting</source>
        <translation>Ctrl+Z undoes the last decision, Ctrl with + or - changes the size, Esc ends the meeting</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the last decision, Enter ends the meeting</source>
        <translation>Ctrl+Z undoes the last decision, Enter ends the meeting</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Enter chooses, Esc goes back</source>
        <translation>Enter chooses, Esc goes back</translation>
    </message>
    <message>
        <source>Meeting on comments</source>
        <translation>Meeting on comments</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Minutes …</translation>
    </message>
    <message>
        <source>Number or words of the other comment</source>
        <translation>Number or words of the other comment</translation>
    </message>
    <message>
        <source>Reason or answer</source>
        <translation>Reason or answer</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
</context>
<context>
    <name>MendAllDialog</name>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Clear the tick where the text is to stay as it is. All the others are changed in one step, which can be undone.</source>
        <translation>Clear the tick where the text is to stay as it is. All the others are changed in one step, which can be undone.</translation>
    </message>
    <message>
        <source>Fix what is certain</source>
        <translation>Fix what is certain</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>What would be changed</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>(deleted)</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(not there)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>1: mine · 2: theirs · 0: before · 3: both · E: write · L: later · Enter: show in the document</source>
        <translation>1: mine · 2: theirs · 0: before · 3: both · E: write · L: later · Enter: show in the document</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this decision.</source>
        <translation>A newer version of the program wrote this decision.</translation>
    </message>
    <message>
        <source>Before both changed it</source>
        <translation>Before both changed it</translation>
    </message>
    <message>
        <source>Change it in the document; “both” leaves it as it is shown.</source>
        <translation>Change it in the document; “both” leaves it as it is shown.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Choose another document.</source>
        <translation>Choose another document.</translation>
    </message>
    <message>
        <source>Decided {done} of {all}</source>
        <translation>Decided {done} of {all}</translation>
    </message>
    <message>
        <source>Decided: {count}</source>
        <translation>Decided: {count}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Everything by {name} ({count})</source>
        <translation>Everything by {name} ({count})</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Everything is decided.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Looking for a common state</source>
        <translation>Looking for a common state</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>No file was created.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Characters from which two states that read alike are one; empty documents all read alike. So many versions of each are looked at for one that reads alike; a copy reads as it did at first.</extracomment>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Open a file that somebody sent you, then try again.</source>
        <translation>Open a file that somebody sent you, then try again.</translation>
    </message>
    <message>
        <source>Open comments here: {numbers}.</source>
        <translation>Open comments here: {numbers}.</translation>
    </message>
    <message>
        <source>Places that both sides changed, and that somebody has to decide</source>
        <translation>Places that both sides changed, and that somebody has to decide</translation>
    </message>
    <message>
        <source>Present text</source>
        <translation>Present text</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>Less room is too narrow for three texts side by side; for a hint beside buttons (pixels). Stands between what is said of another language of the place.</extracomment>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Reading what was merged</source>
        <translation>Reading what was merged</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Save the summary of the merge</source>
        <translation>Save the summary of the merge</translation>
    </message>
    <message>
        <source>Somebody has written here since the merge; the result shows how it reads now.</source>
        <translation>Somebody has written here since the merge; the result shows how it reads now.</translation>
    </message>
    <message>
        <source>The document says what you chose. The summary writes it down for the minutes.</source>
        <translation>The document says what you chose. The summary writes it down for the minutes.</translation>
    </message>
    <message>
        <source>The other languages of this place</source>
        <translation>The other languages of this place</translation>
    </message>
    <message>
        <source>The two cannot both be in one document.</source>
        <translation>The two cannot both be in one document.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>These are documents of different kinds.</source>
        <translation>These are documents of different kinds.</translation>
    </message>
    <message>
        <source>This document was not merged with another one yet.</source>
        <extracomment>Endings of the files that a summary can be.</extracomment>
        <translation>This document was not merged with another one yet.</translation>
    </message>
    <message>
        <source>This is a review copy: nothing can be merged into it.</source>
        <translation>This is a review copy: nothing can be merged into it.</translation>
    </message>
    <message>
        <source>This is one and the same document.</source>
        <translation>This is one and the same document.</translation>
    </message>
    <message>
        <source>To decide: {count}</source>
        <translation>To decide: {count}</translation>
    </message>
    <message>
        <source>To decide: {title}</source>
        <translation>To decide: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Until you decide, the document shows: {whose}.</source>
        <translation>Until you decide, the document shows: {whose}.</translation>
    </message>
    <message>
        <source>Update the program, then decide.</source>
        <translation>Update the program, then decide.</translation>
    </message>
    <message>
        <source>What it was before is not known.</source>
        <translation>What it was before is not known.</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Whole document</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Word file</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Writing {name}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>accepted with changes</translation>
    </message>
    <message>
        <source>after {place}</source>
        <translation>after {place}</translation>
    </message>
    <message>
        <source>also to decide</source>
        <translation>also to decide</translation>
    </message>
    <message>
        <source>as {number}</source>
        <extracomment>So much of a text names the place in which it stands (characters).</extracomment>
        <translation>as {number}</translation>
    </message>
    <message>
        <source>comment decided differently</source>
        <translation>comment decided differently</translation>
    </message>
    <message>
        <source>deleted by one, changed by the other</source>
        <translation>deleted by one, changed by the other</translation>
    </message>
    <message>
        <source>different leading languages</source>
        <translation>different leading languages</translation>
    </message>
    <message>
        <source>first in {place}</source>
        <translation>first in {place}</translation>
    </message>
    <message>
        <source>made into different kinds of text</source>
        <translation>made into different kinds of text</translation>
    </message>
    <message>
        <source>moved to different places</source>
        <translation>moved to different places</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>newer</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no longer fits in its place</source>
        <translation>no longer fits in its place</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>only in the other one</source>
        <translation>only in the other one</translation>
    </message>
    <message>
        <source>only in yours</source>
        <translation>only in yours</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>put in a different order</source>
        <translation>put in a different order</translation>
    </message>
    <message>
        <source>set differently</source>
        <translation>set differently</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>theirs</translation>
    </message>
    <message>
        <source>written differently</source>
        <extracomment>What is said of a place; lines that follow each other where there are several. What differs, said of a place.</extracomment>
        <translation>written differently</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>yours</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} of {all}</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
    <message>
        <source>{decision}: {reason}</source>
        <translation>{decision}: {reason}</translation>
    </message>
    <message>
        <source>{where}: all mine ({count})</source>
        <translation>{where}: all mine ({count})</translation>
    </message>
    <message>
        <source>{where}: all theirs ({count})</source>
        <translation>{where}: all theirs ({count})</translation>
    </message>
    <message numerus="yes">
        <source>⇄ {count} to decide</source>
        <extracomment>The window is drawn first (milliseconds).</extracomment>
        <translation>
            <numerusform>⇄ {count} to decide</numerusform>
            <numerusform>⇄ {count} to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ both</source>
        <translation>✓ both</translation>
    </message>
    <message>
        <source>✓ mine</source>
        <translation>✓ mine</translation>
    </message>
    <message>
        <source>✓ rewritten</source>
        <translation>✓ rewritten</translation>
    </message>
    <message>
        <source>✓ theirs</source>
        <translation>✓ theirs</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Save as</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Correct the record of this meeting</source>
        <translation>Correct the record of this meeting</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Include the names of those present</source>
        <translation>Include the names of those present</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Without this, only organisations are named.</source>
        <translation>Without this, only organisations are named.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>A newer version of the program made {name}.</source>
        <translation>A newer version of the program made {name}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room, and try again.</source>
        <translation>Choose another folder, or make room, and try again.</translation>
    </message>
    <message>
        <source>Choose the file that was packed on the other computer.</source>
        <translation>Choose the file that was packed on the other computer.</translation>
    </message>
    <message>
        <source>Choose the packed library</source>
        <translation>Choose the packed library</translation>
    </message>
    <message>
        <source>Copy or pack it once more on the other computer.</source>
        <translation>Copy or pack it once more on the other computer.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>Nothing was changed on this computer.</translation>
    </message>
    <message>
        <source>Pack the library for another computer</source>
        <translation>Pack the library for another computer</translation>
    </message>
    <message>
        <source>Packed: {name}. On the other computer choose “From another computer …”. This library stays here as it is; only exchange files carry over what you write here from now on.</source>
        <translation>Packed: {name}. On the other computer choose “From another computer …”. This library stays here as it is; only exchange files carry over what you write here from now on.</translation>
    </message>
    <message>
        <source>Packing the library</source>
        <extracomment>Ending of the file. The newest format that this program writes and reads. Folder of the dictionaries that came with a library, beside it. Bytes of a dictionary, of all of them, of the settings and of the manifest. Bytes that are copied between two looks at whether somebody wants it stopped.</extracomment>
        <translation>Packing the library</translation>
    </message>
    <message>
        <source>The library and its settings are here now.</source>
        <translation>The library and its settings are here now.</translation>
    </message>
    <message>
        <source>The library cannot be unpacked: {reason}.</source>
        <translation>The library cannot be unpacked: {reason}.</translation>
    </message>
    <message>
        <source>Unpacking the library</source>
        <translation>Unpacking the library</translation>
    </message>
    <message>
        <source>Update the program on this computer, then try again.</source>
        <translation>Update the program on this computer, then try again.</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete.</source>
        <translation>{name} is damaged or not complete.</translation>
    </message>
    <message>
        <source>{name} is no packed library.</source>
        <translation>{name} is no packed library.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>For ticked names “a child” is written. Untick what is no child’s name.</source>
        <translation>For ticked names “a child” is written. Untick what is no child’s name.</translation>
    </message>
    <message>
        <source>Send with these names</source>
        <translation>Send with these names</translation>
    </message>
    <message>
        <source>They go out as written. To leave them out, cancel and change the text.</source>
        <translation>They go out as written. To leave them out, cancel and change the text.</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Are these names of children?</source>
        <translation>Are these names of children?</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Names of children</source>
        <translation>Names of children</translation>
    </message>
</context>
<context>
    <name>NewDocument</name>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>New activity collection</source>
        <translation>New activity collection</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>New glossary</translation>
    </message>
    <message>
        <source>New standard</source>
        <extracomment>What is offered first when nothing else is said, and what a document without a title is called.</extracomment>
        <translation>New standard</translation>
    </message>
    <message>
        <source>New theme unit</source>
        <translation>New theme unit</translation>
    </message>
</context>
<context>
    <name>NewDocumentDialog</name>
    <message>
        <source>&amp;Age group</source>
        <translation>&amp;Age group</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Weeks</translation>
    </message>
    <message>
        <source>Activities for reuse</source>
        <translation>Activities for reuse</translation>
    </message>
    <message>
        <source>Activity collection</source>
        <translation>Activity collection</translation>
    </message>
    <message>
        <source>Aims, activities and week plan of a theme</source>
        <translation>Aims, activities and week plan of a theme</translation>
    </message>
    <message>
        <source>Clauses by GB/T 1.1 with numbers of their own</source>
        <translation>Clauses by GB/T 1.1 with numbers of their own</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Terms in three languages</source>
        <translation>Terms in three languages</translation>
    </message>
    <message>
        <source>The chapters that a standard of this type must have</source>
        <translation>The chapters that a standard of this type must have</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Theme unit</translation>
    </message>
    <message>
        <source>What do you want to create?</source>
        <translation>What do you want to create?</translation>
    </message>
    <message>
        <source>Written &amp;in</source>
        <translation>Written &amp;in</translation>
    </message>
</context>
<context>
    <name>NewObservationDialog</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Children appear by initials or numbers, never by name. What you write stays in this library.</source>
        <translation>Children appear by initials or numbers, never by name. What you write stays in this library.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>New observation</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Theme unit</translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Try-out</translation>
    </message>
</context>
<context>
    <name>NewTerm</name>
    <message>
        <source>Add</source>
        <extracomment>So much of a text beside is shown below its field (characters).</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>New glossary</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>“{name}” is a term now.</source>
        <translation>“{name}” is a term now.</translation>
    </message>
</context>
<context>
    <name>NewTermDialog</name>
    <message>
        <source>&amp;Chinese</source>
        <translation>&amp;Chinese</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Ger&amp;man</source>
        <translation>Ger&amp;man</translation>
    </message>
    <message>
        <source>In the &amp;glossary</source>
        <translation>In the &amp;glossary</translation>
    </message>
    <message>
        <source>Mark a word in a text with the mouse to take it into the field above.</source>
        <translation>Mark a word in a text with the mouse to take it into the field above.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>The other languages are guessed from this document. Please check.</source>
        <translation>The other languages are guessed from this document. Please check.</translation>
    </message>
</context>
<context>
    <name>NewTrialDialog</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kindergarten</translation>
    </message>
    <message>
        <source>New try-out</source>
        <translation>New try-out</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Theme unit</translation>
    </message>
</context>
<context>
    <name>NewerLibraryStrip</name>
    <message>
        <source>Install an update …</source>
        <translation>Install an update …</translation>
    </message>
    <message>
        <source>Only for reading</source>
        <translation>Only for reading</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>There is nothing here about this version yet.</source>
        <translation>There is nothing here about this version yet.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
</context>
<context>
    <name>ObservationBar</name>
    <message>
        <source>Initials or numbers, never names of children. Observations stay here; no exchange file contains them.</source>
        <translation>Initials or numbers, never names of children. Observations stay here; no exchange file contains them.</translation>
    </message>
    <message>
        <source>Word form …</source>
        <translation>Word form …</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Not here: a {holder} cannot contain a {what}.</source>
        <translation>Not here: a {holder} cannot contain a {what}.</translation>
    </message>
    <message>
        <source>Nothing can be moved into itself.</source>
        <extracomment>Type of what is dragged: ids of nodes of the same document, a line each.</extracomment>
        <translation>Nothing can be moved into itself.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>A newer version of the program made this file; here you can look at it, but not add it to your library.</source>
        <extracomment>Media type, written first into the file. Ending of an exchange file. The newest format that this program writes and reads: since 2, states and versions are named by their SHA-256; since 3, waivers and decisions of merges stand among the comments of a version. What a file without those is written in; the oldest whose readers understand versions. The oldest format whose readers understand a file without versions, such as an answer.</extracomment>
        <translation>A newer version of the program made this file; here you can look at it, but not add it to your library.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Ask for the file once more.</translation>
    </message>
    <message>
        <source>Exchange files end in .cstudio; import other files instead.</source>
        <translation>Exchange files end in .cstudio; import other files instead.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Packing</source>
        <extracomment>Time stamp of all entries: the same content gives the same bytes. Pictures are packed already.</extracomment>
        <translation>Packing</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Unpacking</translation>
    </message>
    <message>
        <source>Update the program, or ask for an export as Word.</source>
        <translation>Update the program, or ask for an export as Word.</translation>
    </message>
    <message>
        <source>Update the program, then open the file again.</source>
        <translation>Update the program, then open the file again.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB and was not read.</source>
        <extracomment>The context of what the gate says of files. Comments in one answer; a body that says more than a thousand things has sent a new draft. Versions in one file; a year of work on one standard has some hundreds.</extracomment>
        <translation>{name} is larger than 100 MB and was not read.</translation>
    </message>
    <message>
        <source>{name} is not an exchange file of this program.</source>
        <translation>{name} is not an exchange file of this program.</translation>
    </message>
    <message>
        <source>{name} was damaged or altered in transit.</source>
        <translation>{name} was damaged or altered in transit.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of the program.</source>
        <translation>{name} was made by a newer version of the program.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Ctrl+Enter confirms</source>
        <translation>Ctrl+Enter confirms</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>F8 still correct</source>
        <translation>F8 still correct</translation>
    </message>
    <message>
        <source>Formula in LaTeX</source>
        <translation>Formula in LaTeX</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Name of the activity</source>
        <translation>Name of the activity</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Name of the theme</translation>
    </message>
    <message>
        <source>Next step; Tab makes it part of the step above</source>
        <extracomment>In a step behind another one.</extracomment>
        <translation>Next step; Tab makes it part of the step above</translation>
    </message>
    <message>
        <source>Nothing found. Esc closes.</source>
        <translation>Nothing found. Esc closes.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Source changed</source>
        <extracomment>So many characters of what stayed are shown beside a change. Pixels of the bar at the left, of room inside the banner and above it, at zoom 1.</extracomment>
        <translation>Source changed</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>Title of the annex</translation>
    </message>
    <message>
        <source>Title of the chapter</source>
        <translation>Title of the chapter</translation>
    </message>
    <message>
        <source>Title of the clause</source>
        <translation>Title of the clause</translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation>Title of the figure</translation>
    </message>
    <message>
        <source>Title of the framework</source>
        <translation>Title of the framework</translation>
    </message>
    <message>
        <source>Title of the standard</source>
        <translation>Title of the standard</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Title of the table</translation>
    </message>
    <message>
        <source>Type a number or words · Enter inserts · Shift+Enter with “{see}”</source>
        <translation>Type a number or words · Enter inserts · Shift+Enter with “{see}”</translation>
    </message>
    <message>
        <source>What can go here</source>
        <extracomment>Other names of what the list offers, parted by spaces.</extracomment>
        <translation>What can go here</translation>
    </message>
    <message>
        <source>What children learn</source>
        <translation>What children learn</translation>
    </message>
    <message>
        <source>What happens in this step</source>
        <translation>What happens in this step</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>What is asked, answered and done</source>
        <extracomment>Below a step.</extracomment>
        <translation>What is asked, answered and done</translation>
    </message>
    <message>
        <source>What is observed, and when</source>
        <translation>What is observed, and when</translation>
    </message>
    <message>
        <source>What is written here takes the place of the sentences above</source>
        <translation>What is written here takes the place of the sentences above</translation>
    </message>
    <message>
        <source>What the children can do or like to do</source>
        <translation>What the children can do or like to do</translation>
    </message>
    <message>
        <source>What the reference leads to</source>
        <translation>What the reference leads to</translation>
    </message>
    <message>
        <source>What the symbol means</source>
        <translation>What the symbol means</translation>
    </message>
    <message>
        <source>Write here</source>
        <extracomment>What an empty text invites to, where its kind says nothing else.</extracomment>
        <translation>Write here</translation>
    </message>
    <message>
        <source>Write here, or press / to choose what it is</source>
        <translation>Write here, or press / to choose what it is</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activity</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>aim</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>annex</translation>
    </message>
    <message>
        <source>as it is by rule</source>
        <translation>as it is by rule</translation>
    </message>
    <message>
        <source>clause</source>
        <extracomment>Elements, clauses and annexes, and the blocks that stand in them.</extracomment>
        <translation>clause</translation>
    </message>
    <message>
        <source>comments: {count}</source>
        <translation>comments: {count}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definition</translation>
    </message>
    <message>
        <source>deliberation</source>
        <translation>deliberation</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>entry of the bibliography</source>
        <translation>entry of the bibliography</translation>
    </message>
    <message>
        <source>entry of the week plan</source>
        <translation>entry of the week plan</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
    </message>
    <message>
        <source>explanation of an indicator</source>
        <translation>explanation of an indicator</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>goal</source>
        <extracomment>What frameworks, pilots and reviews are made of.</extracomment>
        <translation>goal</translation>
    </message>
    <message>
        <source>group of indicators</source>
        <translation>group of indicators</translation>
    </message>
    <message>
        <source>hint for the teacher</source>
        <translation>hint for the teacher</translation>
    </message>
    <message>
        <source>idea of the web</source>
        <translation>idea of the web</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>indicator system</source>
        <extracomment>Groups, indicators and what belongs to them; points, data and factors.</extracomment>
        <translation>indicator system</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>list item</translation>
    </message>
    <message>
        <source>normative reference</source>
        <translation>normative reference</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>other designation</source>
        <translation>other designation</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>part of a figure</source>
        <translation>part of a figure</translation>
    </message>
    <message>
        <source>part of an indicator</source>
        <translation>part of an indicator</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>point of deliberation</source>
        <translation>point of deliberation</translation>
    </message>
    <message>
        <source>scoring rules</source>
        <translation>scoring rules</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>sentence by rule</source>
        <translation>sentence by rule</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>source changed</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>symbol</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>table cell</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>table row</translation>
    </message>
    <message>
        <source>term</source>
        <translation>term</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>translated</translation>
    </message>
    <message>
        <source>unit of a table</source>
        <translation>unit of a table</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>worded by you</source>
        <translation>worded by you</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>A copy right after it, with everything below</source>
        <translation>A copy right after it, with everything below</translation>
    </message>
    <message>
        <source>A figure with its title; paste or drop a picture into it</source>
        <translation>A figure with its title; paste or drop a picture into it</translation>
    </message>
    <message>
        <source>A footnote at the cursor</source>
        <translation>A footnote at the cursor</translation>
    </message>
    <message>
        <source>A formula on a line of its own, written in LaTeX</source>
        <translation>A formula on a line of its own, written in LaTeX</translation>
    </message>
    <message>
        <source>A hint that only teachers need</source>
        <translation>A hint that only teachers need</translation>
    </message>
    <message>
        <source>A list with a), b), c)</source>
        <translation>A list with a), b), c)</translation>
    </message>
    <message>
        <source>A list with dashes</source>
        <translation>A list with dashes</translation>
    </message>
    <message>
        <source>A new activity with its usual fields</source>
        <translation>A new activity with its usual fields</translation>
    </message>
    <message>
        <source>A new aim</source>
        <translation>A new aim</translation>
    </message>
    <message>
        <source>A new annex after this chapter</source>
        <translation>A new annex after this chapter</translation>
    </message>
    <message>
        <source>A new clause one level below this one</source>
        <translation>A new clause one level below this one</translation>
    </message>
    <message>
        <source>A new clause with a title after this one</source>
        <translation>A new clause with a title after this one</translation>
    </message>
    <message>
        <source>A new goal after this one</source>
        <translation>A new goal after this one</translation>
    </message>
    <message>
        <source>A new goal one level below this one</source>
        <translation>A new goal one level below this one</translation>
    </message>
    <message>
        <source>A new group after this one</source>
        <translation>A new group after this one</translation>
    </message>
    <message>
        <source>A new indicator after this one</source>
        <translation>A new indicator after this one</translation>
    </message>
    <message>
        <source>A new numbered provision after this clause</source>
        <translation>A new numbered provision after this clause</translation>
    </message>
    <message>
        <source>A new paragraph below the cursor</source>
        <translation>A new paragraph below the cursor</translation>
    </message>
    <message>
        <source>A new step of the activity</source>
        <translation>A new step of the activity</translation>
    </message>
    <message>
        <source>A new table column to the left of this one</source>
        <translation>A new table column to the left of this one</translation>
    </message>
    <message>
        <source>A new table column to the right of this one</source>
        <translation>A new table column to the right of this one</translation>
    </message>
    <message>
        <source>A new table row above this one</source>
        <translation>A new table row above this one</translation>
    </message>
    <message>
        <source>A new table row below this one</source>
        <translation>A new table row below this one</translation>
    </message>
    <message>
        <source>A new term after this one</source>
        <translation>A new term after this one</translation>
    </message>
    <message>
        <source>A note that says more and requires nothing</source>
        <translation>A note that says more and requires nothing</translation>
    </message>
    <message>
        <source>A part of the indicator that is ticked separately</source>
        <translation>A part of the indicator that is ticked separately</translation>
    </message>
    <message>
        <source>A picture a), b), c) in this figure, with its own title</source>
        <translation>A picture a), b), c) in this figure, with its own title</translation>
    </message>
    <message>
        <source>A system of indicators that schools are assessed against</source>
        <translation>A system of indicators that schools are assessed against</translation>
    </message>
    <message>
        <source>A table with three columns; add more with the table commands</source>
        <translation>A table with three columns; add more with the table commands</translation>
    </message>
    <message>
        <source>A warning of a danger</source>
        <translation>A warning of a danger</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>An example</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Another document that is needed to apply this one</source>
        <translation>Another document that is needed to apply this one</translation>
    </message>
    <message>
        <source>Another document worth reading</source>
        <translation>Another document worth reading</translation>
    </message>
    <message>
        <source>Another idea of the theme web</source>
        <translation>Another idea of the theme web</translation>
    </message>
    <message>
        <source>As the 2 in CO₂</source>
        <translation>As the 2 in CO₂</translation>
    </message>
    <message>
        <source>As the 2 in m²</source>
        <translation>As the 2 in m²</translation>
    </message>
    <message>
        <source>At the beginning of a text: join it to the text before</source>
        <translation>At the beginning of a text: join it to the text before</translation>
    </message>
    <message>
        <source>At the end; while it is empty, it is made from the terms</source>
        <translation>At the end; while it is empty, it is made from the terms</translation>
    </message>
    <message>
        <source>Back to the reference</source>
        <translation>Back to the reference</translation>
    </message>
    <message>
        <source>Back to the wording of the rules</source>
        <translation>Back to the wording of the rules</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Characters that are not on the keyboard: ≥ × ℃ CO₂ and others</source>
        <translation>Characters that are not on the keyboard: ≥ × ℃ CO₂ and others</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Choose what it is</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Clause without title</source>
        <translation>Clause without title</translation>
    </message>
    <message>
        <source>Column narrower</source>
        <translation>Column narrower</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Column to the left</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Column to the right</translation>
    </message>
    <message>
        <source>Column wider</source>
        <translation>Column wider</translation>
    </message>
    <message>
        <source>Columns of equal width</source>
        <translation>Columns of equal width</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Confirm and go on</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the first of the selected cells to those below</source>
        <translation>Copy the first of the selected cells to those below</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copy to the clipboard</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation>Delete column</translation>
    </message>
    <message>
        <source>Delete it with everything below; undo brings it back</source>
        <translation>Delete it with everything below; undo brings it back</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Delete row</translation>
    </message>
    <message>
        <source>Delete the table columns of the selected cells</source>
        <translation>Delete the table columns of the selected cells</translation>
    </message>
    <message>
        <source>Delete the table rows of the selected cells</source>
        <translation>Delete the table rows of the selected cells</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Entry of the bibliography</source>
        <translation>Entry of the bibliography</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Fit columns to the text</source>
        <translation>Fit columns to the text</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Footnote</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Give columns with much text more of the width</source>
        <translation>Give columns with much text more of the width</translation>
    </message>
    <message>
        <source>Give some width of this column to the one next to it</source>
        <translation>Give some width of this column to the one next to it</translation>
    </message>
    <message>
        <source>Go back to where the last reference was followed</source>
        <translation>Go back to where the last reference was followed</translation>
    </message>
    <message>
        <source>Go to the next text that is empty, a draft or outdated</source>
        <translation>Go to the next text that is empty, a draft or outdated</translation>
    </message>
    <message>
        <source>Go to the next translation whose source changed</source>
        <translation>Go to the next translation whose source changed</translation>
    </message>
    <message>
        <source>Go to the source text</source>
        <translation>Go to the source text</translation>
    </message>
    <message>
        <source>Go to what the reference points to</source>
        <translation>Go to what the reference points to</translation>
    </message>
    <message>
        <source>Go to where it leads; Ctrl+click does the same</source>
        <translation>Go to where it leads; Ctrl+click does the same</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Goal below</source>
        <translation>Goal below</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>Group of indicators</translation>
    </message>
    <message>
        <source>Hint for the teacher</source>
        <translation>Hint for the teacher</translation>
    </message>
    <message>
        <source>Idea of the web</source>
        <translation>Idea of the web</translation>
    </message>
    <message>
        <source>In an empty text: a list of everything that can go there</source>
        <translation>In an empty text: a list of everything that can go there</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicator system</source>
        <translation>Indicator system</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Join with the text before</source>
        <translation>Join with the text before</translation>
    </message>
    <message>
        <source>Leave the text and select it, to move or delete it</source>
        <translation>Leave the text and select it, to move or delete it</translation>
    </message>
    <message>
        <source>Lettered list</source>
        <translation>Lettered list</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Link …</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Make all columns of this table equally wide</source>
        <translation>Make all columns of this table equally wide</translation>
    </message>
    <message>
        <source>Make the selection bold</source>
        <translation>Make the selection bold</translation>
    </message>
    <message>
        <source>Make the selection italic, as for quantities</source>
        <translation>Make the selection italic, as for quantities</translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation>Merge cells</translation>
    </message>
    <message>
        <source>Merge the selected cells into one</source>
        <translation>Merge the selected cells into one</translation>
    </message>
    <message>
        <source>Minor change</source>
        <translation>Minor change</translation>
    </message>
    <message>
        <source>Move after the one below it, with everything below</source>
        <translation>Move after the one below it, with everything below</translation>
    </message>
    <message>
        <source>Move after what contains it; Shift+Tab does this at the start of a text</source>
        <translation>Move after what contains it; Shift+Tab does this at the start of a text</translation>
    </message>
    <message>
        <source>Move before the one above it, with everything below</source>
        <translation>Move before the one above it, with everything below</translation>
    </message>
    <message>
        <source>Move below the one before it; Tab does this at the start of a text</source>
        <translation>Move below the one before it; Tab does this at the start of a text</translation>
    </message>
    <message>
        <source>Move column to the left</source>
        <translation>Move column to the left</translation>
    </message>
    <message>
        <source>Move column to the right</source>
        <translation>Move column to the right</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move to the clipboard</source>
        <translation>Move to the clipboard</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Next outdated text</source>
        <translation>Next outdated text</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Next text</translation>
    </message>
    <message>
        <source>Next unfinished text</source>
        <translation>Next unfinished text</translation>
    </message>
    <message>
        <source>Normative reference</source>
        <translation>Normative reference</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>One level down</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>One level up</translation>
    </message>
    <message>
        <source>Open link …</source>
        <translation>Open link …</translation>
    </message>
    <message>
        <source>Open the address at the cursor in the browser, after asking</source>
        <translation>Open the address at the cursor in the browser, after asking</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <extracomment>Commands that put a remark below the caret. Commands that put something new into a document.</extracomment>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Part of a figure</source>
        <translation>Part of a figure</translation>
    </message>
    <message>
        <source>Part of an indicator</source>
        <translation>Part of an indicator</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Paste as plain text</translation>
    </message>
    <message>
        <source>Paste from the clipboard; several lines become several texts</source>
        <translation>Paste from the clipboard; several lines become several texts</translation>
    </message>
    <message>
        <source>Paste only the words, into this text</source>
        <translation>Paste only the words, into this text</translation>
    </message>
    <message>
        <source>Refer to a clause, table, annex …, chosen from a list while you type</source>
        <translation>Refer to a clause, table, annex …, chosen from a list while you type</translation>
    </message>
    <message>
        <source>Reference …</source>
        <translation>Reference …</translation>
    </message>
    <message>
        <source>Row above</source>
        <extracomment>Commands that work on a table as a grid.</extracomment>
        <translation>Row above</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Row below</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Select the text as a whole</source>
        <translation>Select the text as a whole</translation>
    </message>
    <message>
        <source>Select the whole text; press again for the whole page</source>
        <translation>Select the whole text; press again for the whole page</translation>
    </message>
    <message>
        <source>Special character …</source>
        <translation>Special character …</translation>
    </message>
    <message>
        <source>Split a merged cell into single ones</source>
        <translation>Split a merged cell into single ones</translation>
    </message>
    <message>
        <source>Split cell</source>
        <translation>Split cell</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Still correct</source>
        <translation>Still correct</translation>
    </message>
    <message>
        <source>Subclause</source>
        <translation>Subclause</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>Subscript</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superscript</translation>
    </message>
    <message>
        <source>Swap this table column with the one after it</source>
        <translation>Swap this table column with the one after it</translation>
    </message>
    <message>
        <source>Swap this table column with the one before it</source>
        <translation>Swap this table column with the one before it</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Table header</source>
        <translation>Table header</translation>
    </message>
    <message>
        <source>Take some width for this column from the one next to it</source>
        <translation>Take some width for this column from the one next to it</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>The language from which the others of this text are translated</source>
        <translation>The language from which the others of this text are translated</translation>
    </message>
    <message>
        <source>The sentence as the rules for standards word it</source>
        <translation>The sentence as the rules for standards word it</translation>
    </message>
    <message>
        <source>The source has changed, but the translation is still right</source>
        <translation>The source has changed, but the translation is still right</translation>
    </message>
    <message>
        <source>The text is right; go to the next unfinished one</source>
        <translation>The text is right; go to the next unfinished one</translation>
    </message>
    <message>
        <source>The unit that all values share, above on the right</source>
        <translation>The unit that all values share, above on the right</translation>
    </message>
    <message>
        <source>Unit of a table or figure</source>
        <translation>Unit of a table or figure</translation>
    </message>
    <message>
        <source>Use the rows down to this one as the header, or no longer from this one on</source>
        <translation>Use the rows down to this one as the header, or no longer from this one on</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>What a school can show for this indicator</source>
        <translation>What a school can show for this indicator</translation>
    </message>
    <message>
        <source>What follows the cursor becomes a text of its own</source>
        <translation>What follows the cursor becomes a text of its own</translation>
    </message>
    <message>
        <source>What the indicator means</source>
        <translation>What the indicator means</translation>
    </message>
    <message>
        <source>What was just changed here does not affect the translations</source>
        <translation>What was just changed here does not affect the translations</translation>
    </message>
    <message>
        <source>Words that link to an address on the web; also to change a link</source>
        <translation>Words that link to an address on the web; also to change a link</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>Back to the wording of the rules</source>
        <translation>Back to the wording of the rules</translation>
    </message>
    <message>
        <source>Change the symbol</source>
        <translation>Change the symbol</translation>
    </message>
    <message>
        <source>Clear texts</source>
        <translation>Clear texts</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Delete table column</source>
        <translation>Delete table column</translation>
    </message>
    <message>
        <source>Delete table row</source>
        <translation>Delete table row</translation>
    </message>
    <message>
        <source>Delete: {what}</source>
        <translation>Delete: {what}</translation>
    </message>
    <message>
        <source>Duplicate: {what}</source>
        <translation>Duplicate: {what}</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Go on below</source>
        <translation>Go on below</translation>
    </message>
    <message>
        <source>Head of the table</source>
        <translation>Table header</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Insert pictures</translation>
    </message>
    <message>
        <source>Insert: footnote</source>
        <translation>Insert: footnote</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <extracomment>What can be inserted, by the name of its command without &quot;insert_&quot;.</extracomment>
        <translation>Insert: {what}</translation>
    </message>
    <message>
        <source>Join with the text before</source>
        <translation>Join with the text before</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>Leave the list</translation>
    </message>
    <message>
        <source>Make it a paragraph</source>
        <translation>Make it a paragraph</translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation>Merge cells</translation>
    </message>
    <message>
        <source>Minor change</source>
        <translation>Minor change</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move table column</source>
        <translation>Move table column</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>New table column</source>
        <translation>New table column</translation>
    </message>
    <message>
        <source>New table row</source>
        <translation>New table row</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>New: {what}</translation>
    </message>
    <message>
        <source>One level down</source>
        <translation>One level down</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>One level up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Paste cells</translation>
    </message>
    <message>
        <source>Read number and year of a reference</source>
        <translation>Read number and year of a reference</translation>
    </message>
    <message>
        <source>Read the symbol that a line explains</source>
        <translation>Read the symbol that a line explains</translation>
    </message>
    <message>
        <source>Remove an empty text</source>
        <translation>Remove an empty text</translation>
    </message>
    <message>
        <source>Split cell</source>
        <translation>Split cell</translation>
    </message>
    <message>
        <source>Still correct</source>
        <translation>Still correct</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typing</translation>
    </message>
    <message>
        <source>What is left is in {first} and {second}, not shown now.</source>
        <translation>What is left is in {first} and {second}, not shown now.</translation>
    </message>
    <message>
        <source>What is left is in {first}, which is not shown now.</source>
        <translation>What is left is in {first}, which is not shown now.</translation>
    </message>
    <message>
        <source>Width of columns</source>
        <translation>Width of columns</translation>
    </message>
    <message>
        <source>Write the foreword yourself</source>
        <translation>Write the foreword yourself</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Copy a smaller part, or import the whole file.</source>
        <translation>Copy a smaller part, or import the whole file.</translation>
    </message>
    <message>
        <source>Inserting</source>
        <translation>Inserting</translation>
    </message>
    <message>
        <source>Links to places on a computer were left out: {count}.</source>
        <translation>Links to places on a computer were left out: {count}.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>Nothing was inserted.</source>
        <translation>Nothing was inserted.</translation>
    </message>
    <message>
        <source>Pasting</source>
        <extracomment>Endings of the files that are taken as pictures when they fall on the page.</extracomment>
        <translation>Pasting</translation>
    </message>
    <message>
        <source>Preparing pictures</source>
        <translation>Preparing pictures</translation>
    </message>
    <message>
        <source>Put the cursor where it should go, and paste again.</source>
        <translation>Put the cursor where it should go, and paste again.</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <extracomment>Bytes of one character of mark-up at most.</extracomment>
        <translation>Reading the clipboard</translation>
    </message>
    <message>
        <source>The place for what was pasted is gone.</source>
        <extracomment>More pieces of text (paragraphs, items, a quarter of the cells) than that take a while. So many bytes of pictures take a while, and images in memory with so many pixels.</extracomment>
        <translation>The place for what was pasted is gone.</translation>
    </message>
    <message>
        <source>The whole document is selected, and nothing was changed. Click where you want to write.</source>
        <extracomment>Why nothing is pasted over a whole page or deleted there.</extracomment>
        <translation>The whole document is selected, and nothing was changed. Click where you want to write.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can go here.</source>
        <translation>There is nothing on the clipboard that can go here.</translation>
    </message>
    <message>
        <source>There is too much on the clipboard to paste it at once.</source>
        <extracomment>Characters of text or mark-up on the clipboard. Characters of one text; more of them would make the page stand still while they are laid out. Texts, list items and cells of tables that are pasted at once.</extracomment>
        <translation>There is too much on the clipboard to paste it at once.</translation>
    </message>
    <message>
        <source>What was copied is nested too deeply; only its text was pasted.</source>
        <extracomment>A path of Windows in an address of a file: /C:/Users/… A line of the source that ends between two wide characters ends between them alone.</extracomment>
        <translation>What was copied is nested too deeply; only its text was pasted.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures could not be pasted.</source>
        <extracomment>How a picture is kept: content, media type and name give its hash. Widest and narrowest picture on paper, in millimetres; a dot of the screen is 1/96 inch. A number typed before a title; a bare one only with a dot, since a title can begin with a year.</extracomment>
        <translation>
            <numerusform>{count} picture could not be pasted.</numerusform>
            <numerusform>{count} pictures could not be pasted.</numerusform>
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
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG and try again.</source>
        <translation>Save it as JPEG or PNG and try again.</translation>
    </message>
    <message>
        <source>Shrink it to at most 10,000 × 10,000 pixels, as with a picture viewer.</source>
        <translation>Shrink it to at most 10,000 × 10,000 pixels, as with a picture viewer.</translation>
    </message>
    <message>
        <source>Shrink it to at most 7,000 × 7,000 pixels, or save it as JPEG.</source>
        <translation>Shrink it to at most 7,000 × 7,000 pixels, or save it as JPEG.</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <extracomment>Longest side of a kept picture in pixels: sharp on A4, light enough to be sent around. Quality of JPEG for photos, of 100. Kinds of HEIF files that phones write, at bytes 8 to 12. Pixels from which on Pillow itself warns of a bomb. Drawings have few colours; up to so many a PNG is smaller and sharper than a JPEG. What a picture is called that came without a name.</extracomment>
        <translation>The pasted picture</translation>
    </message>
    <message>
        <source>Use the original picture, or another one.</source>
        <translation>Use the original picture, or another one.</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, which is too large.</source>
        <translation>{name} has {width} × {height} pixels, which is too large.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be shown.</source>
        <translation>{name} is damaged and cannot be shown.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be shown.</source>
        <translation>{name} is not a picture that can be shown.</translation>
    </message>
</context>
<context>
    <name>PilotBoard</name>
    <message>
        <source>Add a kindergarten …</source>
        <translation>Add a kindergarten …</translation>
    </message>
    <message>
        <source>Add another like this</source>
        <translation>Add another like this</translation>
    </message>
    <message>
        <source>Deliberate …</source>
        <translation>Deliberate …</translation>
    </message>
    <message>
        <source>Give a task …</source>
        <translation>Give a task …</translation>
    </message>
    <message>
        <source>Import completed forms …</source>
        <translation>Import completed forms …</translation>
    </message>
    <message>
        <source>Import the program’s own factors</source>
        <translation>Import the program’s own factors</translation>
    </message>
    <message>
        <source>New observation …</source>
        <translation>New observation …</translation>
    </message>
    <message>
        <source>New try-out …</source>
        <translation>New try-out …</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
</context>
<context>
    <name>Piloting</name>
    <message>
        <source>A whole number is needed here.</source>
        <translation>A whole number is needed here.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Actual minutes</source>
        <translation>Actual minutes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add the kindergartens that take part, then give each a unit to try.</source>
        <translation>Add the kindergartens that take part, then give each a unit to try.</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation>Changed in</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Children: initials or numbers, no names</source>
        <translation>Children: initials or numbers, no names</translation>
    </message>
    <message>
        <source>Choose another one, or bring it back: by undo, or from the recycle bin.</source>
        <translation>Choose another one, or bring it back: by undo, or from the recycle bin.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Create a form</source>
        <translation>Create a form</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Who hears of texts that are written, kept with their cell. Qt reckons the height of a wrapped text as if the cell had no margins (pixels). What the head of a column needs beside its words, which are bold, and its least width (pixels).
----------
So much of what was observed is shown (characters).</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Deliberation – {title}</source>
        <translation>Deliberation – {title}</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>Deliberations</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Double-click a deliberation to read it or to go on with it. A new one begins with a unit.</source>
        <translation>Double-click a deliberation to read it or to go on with it. A new one begins with a unit.</translation>
    </message>
    <message>
        <source>Double-click a try-out to write what was seen.</source>
        <translation>Double-click a try-out to write what was seen.</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>Emission factors</translation>
    </message>
    <message>
        <source>Everything else was imported.</source>
        <translation>Everything else was imported.</translation>
    </message>
    <message>
        <source>Feedback that nobody has answered yet waits for the next deliberation.</source>
        <translation>Feedback that nobody has answered yet waits for the next deliberation.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>Give the task</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>How it was done</translation>
    </message>
    <message>
        <source>Import completed forms</source>
        <translation>Import completed forms</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>Years in which a factor may have been published.</extracomment>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kindergarten</translation>
    </message>
    <message>
        <source>Kindergartens</source>
        <translation>Kindergartens</translation>
    </message>
    <message>
        <source>Kindergartens and schools: {sites}, try-outs: {trials}</source>
        <translation>Kindergartens and schools: {sites}, try-outs: {trials}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Make the form of the try-out again and copy the entries.</source>
        <translation>Make the form of the try-out again and copy the entries.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No deliberations yet</source>
        <translation>No deliberations yet</translation>
    </message>
    <message>
        <source>No emission factors yet</source>
        <translation>No emission factors yet</translation>
    </message>
    <message>
        <source>No kindergarten takes part yet</source>
        <translation>No kindergarten takes part yet</translation>
    </message>
    <message>
        <source>No observations yet</source>
        <translation>No observations yet</translation>
    </message>
    <message>
        <source>No theme units yet</source>
        <translation>No theme units yet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <translation>Nothing was imported; the file itself is unchanged.</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>Nothing was tried yet</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Observations stay in this library; exchange files contain only their sums. Children appear by initials or numbers.</source>
        <translation>Observations stay in this library; exchange files contain only their sums. Children appear by initials or numbers.</translation>
    </message>
    <message>
        <source>Observations: {count}; children counted: {children}; minutes: {minutes}</source>
        <translation>Observations: {count}; children counted: {children}; minutes: {minutes}</translation>
    </message>
    <message>
        <source>Open feedback</source>
        <translation>Open feedback</translation>
    </message>
    <message>
        <source>Open the exchange file with the record first.</source>
        <translation>Open the exchange file with the record first.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pilots</source>
        <extracomment>Width of what was tried at a site, and from which width of the table on it takes more (pixels).</extracomment>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Planned minutes</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record of a deliberation</source>
        <translation>Record of a deliberation</translation>
    </message>
    <message>
        <source>Record of a teachers’ meeting</source>
        <translation>Record of a teachers’ meeting</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The group’s own factors take precedence over those of the program. Every value has its year, region and source.</source>
        <translation>The group’s own factors take precedence over those of the program. Every value has its year, region and source.</translation>
    </message>
    <message>
        <source>The record of {name} is not in this library.</source>
        <translation>The record of {name} is not in this library.</translation>
    </message>
    <message>
        <source>The try-out</source>
        <translation>The try-out</translation>
    </message>
    <message>
        <source>The value was left unchanged.</source>
        <translation>The value was left unchanged.</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Theme unit</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>This is not one of the choices.</translation>
    </message>
    <message>
        <source>This kindergarten is no longer in the register.</source>
        <translation>This kindergarten is no longer in the register.</translation>
    </message>
    <message>
        <source>Those present, one per line</source>
        <translation>Those present, one per line</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>Try-outs</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Version {name}</source>
        <translation>Version {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>What is looked at</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Without a reason</translation>
    </message>
    <message>
        <source>Write a number, such as 0.5827.</source>
        <translation>Write a number, such as 0.5827.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>our own</translation>
    </message>
    <message>
        <source>the whole unit</source>
        <extracomment>An id and what it is called.</extracomment>
        <translation>the whole unit</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells were left unchanged. {place}: {reason}</source>
        <translation>
            <numerusform>{count} cell was left unchanged. {place}: {reason}</numerusform>
            <numerusform>{count} cells were left unchanged. {place}: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not a try-out form of this program.</source>
        <extracomment>Says in the hidden first column that a workbook is such a form, and of which version. Fields of the head: name of the payload&apos;s field, label, choices. More children or minutes than this are a slip of the pen.</extracomment>
        <translation>{name} is not a try-out form of this program.</translation>
    </message>
    <message>
        <source>“{text}” is not a factor.</source>
        <translation>“{text}” is not a factor.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” is not a whole number.</translation>
    </message>
    <message>
        <source>“{text}” is not a year.</source>
        <translation>“{text}” is not a year.</translation>
    </message>
    <message>
        <source>△ {count} without a reason</source>
        <translation>△ {count} without a reason</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Number or words of the place</source>
        <translation>Number or words of the place</translation>
    </message>
    <message>
        <source>Place a comment</source>
        <translation>Place a comment</translation>
    </message>
    <message>
        <source>Places in the document</source>
        <translation>Places in the document</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Where does it belong?</translation>
    </message>
</context>
<context>
    <name>PlaceHistoryDialog</name>
    <message>
        <source>Bring the chosen text back, as one undo step</source>
        <translation>Bring the chosen text back, as one undo step</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the chosen text</source>
        <translation>Copy the chosen text</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Earlier texts</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>In the whole document</source>
        <translation>In the whole document</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Show what was deleted anywhere in the document</source>
        <translation>Show what was deleted anywhere in the document</translation>
    </message>
    <message>
        <source>What differs from the current text</source>
        <translation>What differs from the current text</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Choose a library</source>
        <translation>Choose a library</translation>
    </message>
    <message>
        <source>Choose another folder, or open that library.</source>
        <translation>Choose another folder, or open that library.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>Exit codes: the library could not be opened; another program has it. The other tabs of last time come so long after the one in front, and what the first acts would have to load comes so long after the library (milliseconds). What that is: the page of a document, the comparison of texts below one that changed, the rules, the sheet by which documents go out.</extracomment>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Choose the folder for the library</source>
        <translation>Choose the folder for the library</translation>
    </message>
    <message>
        <source>Connect the drive that it is on and try again, or open another library.</source>
        <translation>Connect the drive that it is on and try again, or open another library.</translation>
    </message>
    <message>
        <source>Everything is saved so far.</source>
        <translation>Everything is saved so far.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Go on there</translation>
    </message>
    <message>
        <source>It is in {place} now. The file there stays under another name, and the backups that were made so far stay too.</source>
        <translation>It is in {place} now. The file there stays under another name, and the backups that were made so far stay too.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Move it to another folder: File, Library, Move the library.</source>
        <translation>Move it to another folder: File, Library, Move the library.</translation>
    </message>
    <message>
        <source>Move the library to {place}?</source>
        <translation>Move the library to {place}?</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Nothing was created.</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <translation>Nothing was moved.</translation>
    </message>
    <message>
        <source>Open the library there by double-clicking its file.</source>
        <translation>Open the library there by double-clicking its file.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created: {reason}.</source>
        <translation>The folder {folder} cannot be created: {reason}.</translation>
    </message>
    <message>
        <source>The library is in {place} now. The old file is called {name}.</source>
        <translation>The library is in {place} now. The old file is called {name}.</translation>
    </message>
    <message>
        <source>The library is {place}.</source>
        <translation>The library is {place}.</translation>
    </message>
    <message>
        <source>The library {place} is not there.</source>
        <extracomment>Folder of the library on a drive, where a new start looks for one.</extracomment>
        <translation>The library {place} is not there.</translation>
    </message>
    <message>
        <source>The new place cannot be saved: {reason}.</source>
        <translation>The new place cannot be saved: {reason}.</translation>
    </message>
    <message>
        <source>There is already a library in {place}.</source>
        <translation>There is already a library in {place}.</translation>
    </message>
    <message>
        <source>This folder belongs to WeChat, which clears it from time to time. Keep the library in a folder of your own.</source>
        <translation>This folder belongs to WeChat, which clears it from time to time. Keep the library in a folder of your own.</translation>
    </message>
    <message>
        <source>This folder is on another computer in the network, where the library would be damaged sooner or later. Keep the library on this computer; backups may go into the network.</source>
        <translation>This folder is on another computer in the network, where the library would be damaged sooner or later. Keep the library on this computer; backups may go into the network.</translation>
    </message>
    <message>
        <source>This folder is synced by {service}, which would damage the library sooner or later. Keep the library on this computer; backups may go into a synced folder.</source>
        <extracomment>Variables in which sync tools name their folders. File systems of other computers, as Linux calls them; 9p is Windows seen from inside WSL.</extracomment>
        <translation>This folder is synced by {service}, which would damage the library sooner or later. Keep the library on this computer; backups may go into a synced folder.</translation>
    </message>
    <message>
        <source>You go on writing in {place}.</source>
        <translation>You go on writing in {place}.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Check it, or save as PDF and print the file elsewhere.</source>
        <translation>Check it, or save as PDF and print the file elsewhere.</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <extracomment>Begins the making of a PDF; what is to be known of it goes to the list.</extracomment>
        <translation>Laying out the pages …</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>No printer is set up on this computer.</translation>
    </message>
    <message>
        <source>Not everything was printed: the printer cannot be used now.</source>
        <translation>Not everything was printed: the printer cannot be used now.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>Save as PDF, and print the file elsewhere.</source>
        <translation>Save as PDF, and print the file elsewhere.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Export a Word document and print from Word.</source>
        <translation>Export a Word document and print from Word.</translation>
    </message>
    <message>
        <source>Export a Word document, and print from Word or WPS.</source>
        <translation>Export a Word document, and print from Word or WPS.</translation>
    </message>
    <message>
        <source>Fonts that are missing on this computer are replaced: {fonts}.</source>
        <extracomment>Seconds between two signs of life while another job is at work.</extracomment>
        <translation>Fonts that are missing on this computer are replaced: {fonts}.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or export a Word document and print from Word.</source>
        <translation>Install LibreOffice, or export a Word document and print from Word.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <extracomment>Where the template stands, in which all layout is; its first file is `main.typ`. The module that makes the pages, which is loaded in its own process only. A long standard in three languages takes 850 MB and 5 seconds of the processor, one of 5,000 clauses 2 GB and 11 seconds. Without a job the process is kept so long (seconds): it holds 300 MB and more.</extracomment>
        <translation>Laying out the pages</translation>
    </message>
    <message>
        <source>Laying out {name} stopped unexpectedly.</source>
        <translation>Laying out {name} stopped unexpectedly.</translation>
    </message>
    <message>
        <source>Laying out {name} took too long and was stopped.</source>
        <translation>Laying out {name} took too long and was stopped.</translation>
    </message>
    <message>
        <source>LibreOffice could not make the PDF.</source>
        <translation>LibreOffice could not make the PDF.</translation>
    </message>
    <message>
        <source>LibreOffice is making the PDF</source>
        <translation>LibreOffice is making the PDF</translation>
    </message>
    <message>
        <source>LibreOffice took too long and was stopped.</source>
        <extracomment>Which filter of LibreOffice writes files with an ending. Lets it read a file as old Word or not at all; left to itself it reads a damaged one as text.</extracomment>
        <translation>LibreOffice took too long and was stopped.</translation>
    </message>
    <message>
        <source>The PDF is no PDF/A-2b: no font on this computer has all characters.</source>
        <translation>The PDF is no PDF/A-2b: no font on this computer has all characters.</translation>
    </message>
    <message>
        <source>The document itself is unchanged.</source>
        <translation>The document itself is unchanged.</translation>
    </message>
    <message>
        <source>The pages could not be laid out: {reason}.</source>
        <extracomment>What may stand in for a family, the likest first. Han characters are shown in the other kind of letter rather than not at all. Families for formulas; the last one is part of the library that sets the pages. The data and the settings, as the template names them.</extracomment>
        <translation>The pages could not be laid out: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no font for {missing}, nor one like it: characters may be missing on paper. Install a font for Chinese.</source>
        <translation>This computer has no font for {missing}, nor one like it: characters may be missing on paper. Install a font for Chinese.</translation>
    </message>
    <message>
        <source>This needs LibreOffice, which was not found on this computer.</source>
        <translation>This needs LibreOffice, which was not found on this computer.</translation>
    </message>
    <message>
        <source>Try again, or print from Word.</source>
        <translation>Try again, or print from Word.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, export a Word document.</source>
        <translation>Try again. If it happens again, export a Word document.</translation>
    </message>
    <message>
        <source>{name} needs more memory for its pages than is allowed.</source>
        <translation>{name} needs more memory for its pages than is allowed.</translation>
    </message>
</context>
<context>
    <name>PrivacyRows</name>
    <message>
        <source>Leave them in</source>
        <translation>Leave them in</translation>
    </message>
    <message>
        <source>One by one …</source>
        <translation>One by one …</translation>
    </message>
    <message>
        <source>Please make sure that no child can be seen whose family has not agreed.</source>
        <translation>Please make sure that no child can be seen whose family has not agreed.</translation>
    </message>
    <message>
        <source>Some words stay in the house</source>
        <translation>Some words stay in the house</translation>
    </message>
    <message>
        <source>What is not ticked is nowhere in the file.</source>
        <translation>What is not ticked is nowhere in the file.</translation>
    </message>
    <message>
        <source>With na&amp;mes and telephone numbers of persons</source>
        <translation>With na&amp;mes and telephone numbers of persons</translation>
    </message>
    <message>
        <source>Write a child instead</source>
        <translation>Write a child instead</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy this message, to send it to somebody</source>
        <translation>Copy this message, to send it to somebody</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Details of the problem</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>I coordinate</source>
        <translation>I coordinate</translation>
    </message>
    <message>
        <source>I lead a kindergarten</source>
        <translation>I lead a kindergarten</translation>
    </message>
    <message>
        <source>I review</source>
        <translation>I review</translation>
    </message>
    <message>
        <source>I teach</source>
        <translation>I teach</translation>
    </message>
    <message>
        <source>I write standards</source>
        <translation>I write standards</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Finds the profile of somebody who worked in the library before, by name and house.</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>not specified</source>
        <extracomment>What somebody may do most, by the value of a `UserRole`, as the first page says it.</extracomment>
        <translation>not specified</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Class</translation>
    </message>
    <message>
        <source>&amp;Kindergarten</source>
        <translation>&amp;Kindergarten</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Somebody else works here now</source>
        <translation>&amp;Somebody else works here now</translation>
    </message>
    <message>
        <source>It stays on this computer and in your library. What you send to others names you only if you say so there.</source>
        <translation>It stays on this computer and in your library. What you send to others names you only if you say so there.</translation>
    </message>
    <message>
        <source>Its co&amp;de</source>
        <translation>Its co&amp;de</translation>
    </message>
    <message>
        <source>Versions, comments and forms take this from here. It is optional, and you can change it at any time.</source>
        <translation>Versions, comments and forms take this from here. It is optional, and you can change it at any time.</translation>
    </message>
    <message>
        <source>What was done so far keeps its name.</source>
        <translation>What was done so far keeps its name.</translation>
    </message>
    <message>
        <source>What you do &amp;most</source>
        <translation>What you do &amp;most</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Your profile</translation>
    </message>
    <message>
        <source>such as DE, before the numbers of its comments</source>
        <translation>such as DE, before the numbers of its comments</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <source>Open a document to see its properties.</source>
        <translation>Open a document to see its properties.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Source language</source>
        <translation>Source language</translation>
    </message>
    <message>
        <source>The language from which the others are translated</source>
        <translation>The language from which the others are translated</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Whole document</translation>
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
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>Program language → (name of Qt&apos;s own catalogue, locale for dates and numbers, document language).</extracomment>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Press Esc to go back to work.</source>
        <extracomment>Where the bar stands in a view: below that of old versions.</extracomment>
        <translation>Press Esc to go back to work.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Choose the damaged library</source>
        <translation>Choose the damaged library</translation>
    </message>
    <message>
        <source>Documents recovered completely, into {place}: {whole} of {count}.</source>
        <translation>Documents recovered completely, into {place}: {whole} of {count}.</translation>
    </message>
    <message>
        <source>Recovering documents</source>
        <translation>Recovering documents</translation>
    </message>
    <message>
        <source>Save a copy as …</source>
        <translation>Save a copy as …</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Save a copy of the library</translation>
    </message>
    <message>
        <source>The copy is saved; you go on writing in {place}.</source>
        <translation>The copy is saved; you go on writing in {place}.</translation>
    </message>
    <message>
        <source>The details name what is older or lost.</source>
        <translation>The details name what is older or lost.</translation>
    </message>
    <message>
        <source>The program did not end properly, so the library is being checked.</source>
        <extracomment>What the strip says: what happened, what is safe, what comes next.</extracomment>
        <translation>The program did not end properly, so the library is being checked.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {time} is here.</source>
        <translation>The program ended unexpectedly. Everything up to {time} is here.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Everything up to {time} is here; the last place was {place}.</source>
        <extracomment>The place is kept so long after it changed (milliseconds).</extracomment>
        <translation>The program ended unexpectedly. Everything up to {time} is here; the last place was {place}.</translation>
    </message>
    <message>
        <source>Where the rescued documents should go</source>
        <translation>Where the rescued documents should go</translation>
    </message>
    <message>
        <source>You can read everything meanwhile.</source>
        <translation>You can read everything meanwhile.</translation>
    </message>
    <message>
        <source>You can write again in a moment.</source>
        <translation>You can write again in a moment.</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>Changes cannot be shown in {format}.</source>
        <translation>Changes cannot be shown in {format}.</translation>
    </message>
    <message>
        <source>Choose a Word document.</source>
        <translation>Choose a Word document.</translation>
    </message>
    <message>
        <source>Comparing the two versions</source>
        <translation>Comparing the two versions</translation>
    </message>
    <message>
        <source>Only two versions of the same document can be compared.</source>
        <extracomment>Kinds of files that are kept as pictures, of which no picture can be written. So many places are named, the others counted.
----------
Elements between two reports of progress.</extracomment>
        <translation>Only two versions of the same document can be compared.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>References without a target now: {count}</source>
        <translation>References without a target now: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>The target was deleted.</source>
        <extracomment>Least of the greatest heights of a list, what headings and margins take, and how low a list may become (pixels). So much of a text stands on a card (characters).</extracomment>
        <translation>The target was deleted.</translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message>
        <source>Nothing refers to it yet. In a text, Insert → Reference makes a reference.</source>
        <translation>Nothing refers to it yet. In a text, Insert → Reference makes a reference.</translation>
    </message>
    <message>
        <source>Places that refer to it</source>
        <translation>Places that refer to it</translation>
    </message>
    <message>
        <source>Referred to in</source>
        <translation>Referred to in</translation>
    </message>
    <message>
        <source>This text refers to</source>
        <translation>This text refers to</translation>
    </message>
    <message>
        <source>What this text refers to</source>
        <translation>What this text refers to</translation>
    </message>
</context>
<context>
    <name>RemindDialog</name>
    <message>
        <source>&amp;Copy the letter</source>
        <translation>&amp;Copy the letter</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>From (&amp;organisation)</source>
        <translation>From (&amp;organisation)</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Who has not answered yet?</source>
        <translation>Who has not answered yet?</translation>
    </message>
    <message>
        <source>You can change the letter before you copy it. Copying it records today as the date of the reminder.</source>
        <translation>You can change the letter before you copy it. Copying it records today as the date of the reminder.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Copies of the library</source>
        <translation>Copies of the library</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Other file …</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Restore from a copy</translation>
    </message>
    <message>
        <source>Which copy should replace the library?</source>
        <translation>Which copy should replace the library?</translation>
    </message>
    <message>
        <source>Your present state is saved first, so that you can come back to it.</source>
        <translation>Your present state is saved first, so that you can come back to it.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Assessments: {count}, passed: {passed}</source>
        <translation>Assessments: {count}, passed: {passed}</translation>
    </message>
    <message>
        <source>Carbon data</source>
        <translation>Carbon data</translation>
    </message>
    <message>
        <source>Choose another place, or close the file elsewhere.</source>
        <translation>Choose another place, or close the file elsewhere.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Create a report</source>
        <translation>Create a report</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>Data in doubt</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Decrease</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>File or cell</source>
        <translation>File or cell</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import completed workbooks</source>
        <translation>Import completed workbooks</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Mean of the parts</source>
        <translation>Mean of the parts</translation>
    </message>
    <message>
        <source>Mean share</source>
        <translation>Mean share</translation>
    </message>
    <message>
        <source>Met by no school</source>
        <translation>Met by no school</translation>
    </message>
    <message>
        <source>No standard of the library has indicators.</source>
        <translation>No standard of the library has indicators.</translation>
    </message>
    <message>
        <source>Nothing was changed in the library.</source>
        <translation>Nothing was changed in the library.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open a standard and start its indicator grid.</source>
        <translation>Open a standard and start its indicator grid.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Reading workbooks</source>
        <translation>Reading workbooks</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Results – {title}</source>
        <extracomment>Least widths of a figure, in the overview and elsewhere, and of the name of a school (pixels).</extracomment>
        <translation>Results – {title}</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Save the picture</translation>
    </message>
    <message>
        <source>School</source>
        <extracomment>Heights of a bar with its space, of a heading (pixels). Share of the width for names; German decisions are long, and charts may stand in threes.</extracomment>
        <translation>School</translation>
    </message>
    <message numerus="yes">
        <source>School and reviewers differ on {count} indicators.</source>
        <translation>
            <numerusform>School and reviewers differ on {count} indicator.</numerusform>
            <numerusform>School and reviewers differ on {count} indicators.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Schools by level</source>
        <translation>Schools by level</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Workbooks that can be imported: {good} of {count}</source>
        <translation>Workbooks that can be imported: {good} of {count}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>can be imported</source>
        <translation>can be imported</translation>
    </message>
    <message numerus="yes">
        <source>can be imported, with {count} remarks</source>
        <translation>
            <numerusform>can be imported, with {count} remark</numerusform>
            <numerusform>can be imported, with {count} remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>can be imported, with {count} remarks; some data are in doubt, so the result will be provisional</source>
        <translation>
            <numerusform>can be imported, with {count} remark; some data are in doubt, so the result will be provisional</numerusform>
            <numerusform>can be imported, with {count} remarks; some data are in doubt, so the result will be provisional</numerusform>
        </translation>
    </message>
    <message>
        <source>did not occur</source>
        <translation>did not occur</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>occurred</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{level} (provisional)</source>
        <translation>{level} (provisional)</translation>
    </message>
    <message>
        <source>{level} · own {own} · verified {verified}</source>
        <translation>{level} · own {own} · verified {verified}</translation>
    </message>
    <message>
        <source>{name} could not be saved.</source>
        <extracomment>Width of the picture, its edge, the height of a row (pixels at single density). Pixels of the file for one of the drawing, so that print is sharp.</extracomment>
        <translation>{name} could not be saved.</translation>
    </message>
</context>
<context>
    <name>ResultsBoard</name>
    <message>
        <source>Assessment workbook …</source>
        <translation>Assessment workbook …</translation>
    </message>
    <message>
        <source>Create the assessment workbook, give it to the schools, and import what they send back.</source>
        <translation>Create the assessment workbook, give it to the schools, and import what they send back.</translation>
    </message>
    <message>
        <source>Import completed workbooks …</source>
        <translation>Import completed workbooks …</translation>
    </message>
    <message>
        <source>No school has sent its workbook yet</source>
        <translation>No school has sent its workbook yet</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Picture …</translation>
    </message>
    <message>
        <source>Report in Excel …</source>
        <translation>Report in Excel …</translation>
    </message>
    <message>
        <source>Report in Word …</source>
        <translation>Report in Word …</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Results of the schools</source>
        <translation>Results of the schools</translation>
    </message>
    <message>
        <source>Results should not be used to rank schools or to appraise teachers.</source>
        <translation>Results should not be used to rank schools or to appraise teachers.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>A: accept · R: reject · N: next open one · Enter: show in the document</source>
        <translation>A: accept · R: reject · N: next open one · Enter: show in the document</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message numerus="yes">
        <source>Apply {count} changes</source>
        <translation>
            <numerusform>Apply {count} change</numerusform>
            <numerusform>Apply {count} changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>Changed here too</translation>
    </message>
    <message>
        <source>Changes applied: {count}.</source>
        <translation>Changes applied: {count}.</translation>
    </message>
    <message>
        <source>Changes applied: {count}. {left} could no longer be applied and stay here.</source>
        <translation>Changes applied: {count}. {left} could no longer be applied and stay here.</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Changes: {count}</translation>
    </message>
    <message>
        <source>Choose the document it belongs to, or import it as a new document.</source>
        <translation>Choose the document it belongs to, or import it as a new document.</translation>
    </message>
    <message>
        <source>Comparing {name} with what was exported</source>
        <translation>Comparing {name} with what was exported</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Characters of a text in its row.</extracomment>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Draft: {name}</source>
        <translation>Draft: {name}</translation>
    </message>
    <message>
        <source>Here it reads now:</source>
        <translation>Here it reads now:</translation>
    </message>
    <message>
        <source>Import an edited draft</source>
        <translation>Import an edited draft</translation>
    </message>
    <message>
        <source>Import as a new document</source>
        <translation>Import as a new document</translation>
    </message>
    <message>
        <source>Import it there.</source>
        <translation>Import it there.</translation>
    </message>
    <message>
        <source>Import the changes</source>
        <translation>Import the changes</translation>
    </message>
    <message>
        <source>Import the changes in it, or import it as a new document next to the old one?</source>
        <translation>Import the changes in it, or import it as a new document next to the old one?</translation>
    </message>
    <message>
        <source>Import the changes where it was exported, or import it as a new document.</source>
        <translation>Import the changes where it was exported, or import it as a new document.</translation>
    </message>
    <message>
        <source>It is no longer here.</source>
        <translation>It is no longer here.</translation>
    </message>
    <message>
        <source>It is not known what this draft looked like when it was exported. What differs may have been changed there or here since, so no change counts as certain and none is applied together with others; decide each one separately.</source>
        <translation>It is not known what this draft looked like when it was exported. What differs may have been changed there or here since, so no change counts as certain and none is applied together with others; decide each one separately.</translation>
    </message>
    <message>
        <source>It is not known where this paragraph belongs.</source>
        <translation>It is not known where this paragraph belongs.</translation>
    </message>
    <message>
        <source>No paragraph can go here.</source>
        <translation>No paragraph can go here.</translation>
    </message>
    <message>
        <source>Nothing was changed in this draft.</source>
        <translation>Nothing was changed in this draft.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Now after: {place}</source>
        <translation>Now after: {place}</translation>
    </message>
    <message>
        <source>Open the document and put the cursor where it belongs.</source>
        <translation>Open the document and put the cursor where it belongs.</translation>
    </message>
    <message>
        <source>Open the document it belongs to and import it there, or import it as a new document.</source>
        <translation>Open the document it belongs to and import it there, or import it as a new document.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Put the cursor into a paragraph of the text first.</source>
        <translation>Put the cursor into a paragraph of the text first.</translation>
    </message>
    <message>
        <source>Reading the draft</source>
        <extracomment>Paragraphs between two reports of progress.</extracomment>
        <translation>Reading the draft</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>So much is missing from the file that it is probably only part of the draft; deletions are not accepted together.</source>
        <translation>So much is missing from the file that it is probably only part of the draft; deletions are not accepted together.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The paragraph was inserted.</source>
        <translation>The paragraph was inserted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word files</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>changed here too</source>
        <translation>changed here too</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copied</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>divided</translation>
    </message>
    <message>
        <source>has no certain place</source>
        <translation>has no certain place</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>held back</translation>
    </message>
    <message>
        <source>is around the texts or is generated</source>
        <translation>is around the texts or is generated</translation>
    </message>
    <message>
        <source>its text was deleted here meanwhile</source>
        <translation>its text was deleted here meanwhile</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>joined</translation>
    </message>
    <message>
        <source>may be a changed form of a text, but is not similar enough</source>
        <translation>may be a changed form of a text, but is not similar enough</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>no place</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>to be placed</source>
        <translation>to be placed</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>unchanged: {count}</translation>
    </message>
    <message>
        <source>without a place: {count}</source>
        <translation>without a place: {count}</translation>
    </message>
    <message>
        <source>{change} (conflict)</source>
        <translation>{change} (conflict)</translation>
    </message>
    <message numerus="yes">
        <source>{count} deletions are held back because so much is missing from the file.</source>
        <translation>
            <numerusform>{count} deletion is held back because so much is missing from the file.</numerusform>
            <numerusform>{count} deletions are held back because so much is missing from the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} contains hardly a sentence of “{title}”.</source>
        <extracomment>Reads the paragraphs of a Word file. How it is known what went out. A file without marks belongs to a document if this share of its paragraphs reads the same.</extracomment>
        <translation>{name} contains hardly a sentence of “{title}”.</translation>
    </message>
    <message>
        <source>{name} is a draft of another document: “{title}”.</source>
        <translation>{name} is a draft of another document: “{title}”.</translation>
    </message>
    <message>
        <source>{name} is not a draft that was exported here.</source>
        <translation>{name} is not a draft that was exported here.</translation>
    </message>
    <message>
        <source>{name} was exported from this library.</source>
        <translation>{name} was exported from this library.</translation>
    </message>
    <message>
        <source>{name} was made from a document that is not here.</source>
        <translation>{name} was made from a document that is not here.</translation>
    </message>
    <message>
        <source>{name}: nothing was changed in this draft.</source>
        <translation>{name}: nothing was changed in this draft.</translation>
    </message>
    <message>
        <source>✓ accept</source>
        <translation>✓ accept</translation>
    </message>
    <message>
        <source>✗ reject</source>
        <translation>✗ reject</translation>
    </message>
</context>
<context>
    <name>ReturnedBoard</name>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept all certain ones</source>
        <translation>Accept all certain ones</translation>
    </message>
    <message>
        <source>Accept every open change; what was changed here too has to be checked</source>
        <translation>Accept every open change; what was changed here too has to be checked</translation>
    </message>
    <message>
        <source>Accept this change and go to the next one (A)</source>
        <translation>Accept this change and go to the next one (A)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Apply the accepted changes to the document, as one undo step (Ctrl+Enter)</source>
        <translation>Apply the accepted changes to the document, as one undo step (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Changes of the draft</source>
        <translation>Changes of the draft</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy this paragraph</source>
        <translation>Copy this paragraph</translation>
    </message>
    <message>
        <source>Insert after the cursor</source>
        <translation>Insert after the cursor</translation>
    </message>
    <message>
        <source>Put this paragraph after the cursor in the document, or where it was in the file</source>
        <translation>Put this paragraph after the cursor in the document, or where it was in the file</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Reject this change and go to the next one (R)</source>
        <translation>Reject this change and go to the next one (R)</translation>
    </message>
    <message>
        <source>What the change does to the text</source>
        <translation>What the change does to the text</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Which changes are shown</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Also used in: {names}</source>
        <translation>Also used in: {names}</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>How long typing rests before it is looked (milliseconds). So many cards are offered, and so many documents looked through at a time. Kinds of document in which things to reuse stand.</extracomment>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>Insert at the cursor</translation>
    </message>
    <message>
        <source>My collection</source>
        <translation>My collection</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <extracomment>The origins of what stands in a document, by its id, with the id of each piece.</extracomment>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>There is nothing to reuse yet. Write a unit, or start a collection.</source>
        <translation>There is nothing to reuse yet. Write a unit, or start a collection.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Used nowhere else.</source>
        <translation>Used nowhere else.</translation>
    </message>
</context>
<context>
    <name>ReusePanel</name>
    <message>
        <source>Find activities, steps and aims in all units and collections, and insert them at the cursor.</source>
        <translation>Find activities, steps and aims in all units and collections, and insert them at the cursor.</translation>
    </message>
    <message>
        <source>Find something to reuse</source>
        <translation>Find something to reuse</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Of this place</source>
        <translation>Of this place</translation>
    </message>
    <message>
        <source>Put into my collection</source>
        <translation>Put into my collection</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Where to look</translation>
    </message>
    <message>
        <source>Words of an activity, step or aim</source>
        <translation>Words of an activity, step or aim</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Accept comment {number}</source>
        <translation>Accept comment {number}</translation>
    </message>
    <message>
        <source>Answer to {number}</source>
        <translation>Answer to {number}</translation>
    </message>
    <message>
        <source>Change comment {number}</source>
        <translation>Change comment {number}</translation>
    </message>
    <message>
        <source>Choose a comment that was there before.</source>
        <translation>Choose a comment that was there before.</translation>
    </message>
    <message>
        <source>Comment {number}</source>
        <extracomment>So many comments are read one by one.</extracomment>
        <translation>Comment {number}</translation>
    </message>
    <message>
        <source>Comment {number} is confirmed</source>
        <translation>Comment {number} is confirmed</translation>
    </message>
    <message>
        <source>Comment {number} is worked in</source>
        <translation>Comment {number} is worked in</translation>
    </message>
    <message>
        <source>Comment {number} repeats another one</source>
        <translation>Comment {number} repeats another one</translation>
    </message>
    <message>
        <source>Decide comment {number}</source>
        <translation>Decide comment {number}</translation>
    </message>
    <message>
        <source>Discuss comment {number}</source>
        <translation>Discuss comment {number}</translation>
    </message>
    <message>
        <source>It may have been undone, or its document is in the recycle bin.</source>
        <translation>It may have been undone, or its document is in the recycle bin.</translation>
    </message>
    <message>
        <source>Open comment {number} again</source>
        <translation>Reopen comment {number}</translation>
    </message>
    <message>
        <source>Place comment {number}</source>
        <translation>Place comment {number}</translation>
    </message>
    <message>
        <source>Remove comment {number}</source>
        <translation>Remove comment {number}</translation>
    </message>
    <message>
        <source>Say what you think in an answer or in the decision.</source>
        <translation>Say what you think in an answer or in the decision.</translation>
    </message>
    <message>
        <source>Take back an answer to {number}</source>
        <translation>Withdraw an answer to {number}</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <extracomment>Setting of a document: of each organisation the newest number of a comment that was removed.</extracomment>
        <translation>This comment is no longer there.</translation>
    </message>
    <message>
        <source>This decision needs a reason for the person who commented.</source>
        <translation>This decision needs a reason for the person who commented.</translation>
    </message>
    <message>
        <source>Write in a sentence why, and decide again.</source>
        <translation>Write in a sentence why, and decide again.</translation>
    </message>
    <message>
        <source>{number} cannot be the same as {other}.</source>
        <translation>{number} cannot be the same as {other}.</translation>
    </message>
    <message>
        <source>{number} was sent to you: papers quote it, so it stays as it is.</source>
        <translation>{number} was sent to you: papers quote it, so it stays as it is.</translation>
    </message>
</context>
<context>
    <name>ReviewCopy</name>
    <message>
        <source>Add to the library</source>
        <translation>Add to the library</translation>
    </message>
    <message>
        <source>Answer in the thread of the comment, or write another one.</source>
        <translation>Answer in the thread of the comment, or write another one.</translation>
    </message>
    <message>
        <source>Comment on it, or answer that you have no comments.</source>
        <translation>Comment on it, or answer that you have no comments.</translation>
    </message>
    <message>
        <source>Comment on your own document; “Export comments” writes what you say into a file.</source>
        <translation>Comment on your own document; “Export comments” writes what you say into a file.</translation>
    </message>
    <message>
        <source>Comments: {count} (general {general}, technical {technical}, editorial {editorial})</source>
        <translation>Comments: {count} (general {general}, technical {technical}, editorial {editorial})</translation>
    </message>
    <message>
        <source>Explain in a comment why the text is right in spite of the finding.</source>
        <translation>Explain in a comment why the text is right in spite of the finding.</translation>
    </message>
    <message>
        <source>It was neither locked nor changed.</source>
        <translation>It was neither locked nor changed.</translation>
    </message>
    <message>
        <source>Name your organisation, and send the answer again.</source>
        <translation>Name your organisation, and send the answer again.</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>No file was created.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Open the file that was sent to you for comments first.</source>
        <translation>Open the file that was sent to you for comments first.</translation>
    </message>
    <message>
        <source>Review copy: {name}</source>
        <translation>Review copy: {name}</translation>
    </message>
    <message>
        <source>Round: {name}</source>
        <translation>Round: {name}</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Say in a comment what should be changed, ideally with the words that you propose.</source>
        <translation>Say in a comment what should be changed, ideally with the words that you propose.</translation>
    </message>
    <message>
        <source>Take over review copy “{title}”</source>
        <translation>Add the review copy “{title}”</translation>
    </message>
    <message>
        <source>The new text replaces that of {before}. Your comments on that round stay as they are and are not sent again: {count}.</source>
        <translation>The new text replaces that of {before}. Your comments on that round stay as they are and are not sent again: {count}.</translation>
    </message>
    <message>
        <source>The review copy is in your library, beside your own document.</source>
        <translation>The review copy is in your library, beside your own document.</translation>
    </message>
    <message>
        <source>The review copy is in your library.</source>
        <translation>The review copy is in your library.</translation>
    </message>
    <message>
        <source>The sender of the review copy decides on comments.</source>
        <translation>The sender of the review copy decides on comments.</translation>
    </message>
    <message>
        <source>The sender of the review copy decides which findings are acceptable.</source>
        <translation>The sender of the review copy decides which findings are acceptable.</translation>
    </message>
    <message>
        <source>There are no comments on this document yet.</source>
        <translation>There are no comments on this document yet.</translation>
    </message>
    <message>
        <source>This document is your own: no file can make a review copy of it.</source>
        <translation>This document is your own: no file can make a review copy of it.</translation>
    </message>
    <message>
        <source>This file is not for a review.</source>
        <extracomment>What the name of an answer begins with. Under these names settings remember how a copy is called, and when it was answered last.</extracomment>
        <translation>This file is not for a review.</translation>
    </message>
    <message>
        <source>This is a review copy: you can comment, the text stays as it is.</source>
        <extracomment>Kind of the documents that mark others as review copies. What the group says of a comment, never whoever reviews.</extracomment>
        <translation>This is a review copy: you can comment, the text stays as it is.</translation>
    </message>
    <message>
        <source>This is not a review copy: there is nobody to answer.</source>
        <translation>This is not a review copy: there is nobody to answer.</translation>
    </message>
    <message>
        <source>You already have a later round: {name}.</source>
        <extracomment>Where the bar stands in a view: above everything.</extracomment>
        <translation>You already have a later round: {name}.</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is.</source>
        <extracomment>A review copy, the day of today, the comments on it, and the day of the last answer.</extracomment>
        <translation>You can comment; the text stays as it is.</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is. Answers are due today.</source>
        <translation>You can comment; the text stays as it is. Answers are due today.</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is. Answers until {day}, days left: {left}.</source>
        <translation>You can comment; the text stays as it is. Answers until {day}, days left: {left}.</translation>
    </message>
    <message>
        <source>You can comment; the text stays as it is. The round ended on {day}.</source>
        <translation>You can comment; the text stays as it is. The round ended on {day}.</translation>
    </message>
    <message>
        <source>You have not chosen yet for which organisation you answer.</source>
        <translation>You have not chosen yet for which organisation you answer.</translation>
    </message>
    <message>
        <source>You have not commented: “No comments” is sent.</source>
        <translation>You have not commented: “No comments” is sent.</translation>
    </message>
    <message>
        <source>Your comments: {count}</source>
        <translation>Your comments: {count}</translation>
    </message>
    <message>
        <source>Your comments: {count} · answer sent {day}</source>
        <translation>Your comments: {count} · answer sent {day}</translation>
    </message>
    <message>
        <source>Your review copy will be updated. Your comments stay: {count}.</source>
        <translation>Your review copy will be updated. Your comments stay: {count}.</translation>
    </message>
    <message>
        <source>{name} · to {sender}</source>
        <translation>{name} · to {sender}</translation>
    </message>
    <message>
        <source>“No comments” is sent. Your comments stay here: {count}.</source>
        <translation>“No comments” is sent. Your comments stay here: {count}.</translation>
    </message>
    <message>
        <source>“{title}” has come for a new round: {name}.</source>
        <translation>“{title}” has come for a new round: {name}.</translation>
    </message>
    <message>
        <source>“{title}” is in your library as a document of your own.</source>
        <translation>“{title}” is in your library as a document of your own.</translation>
    </message>
    <message>
        <source>“{title}” was sent once more for {name}.</source>
        <translation>“{title}” was sent once more for {name}.</translation>
    </message>
</context>
<context>
    <name>ReviewImport</name>
    <message>
        <source>Check whether it is the completed form and not the empty one.</source>
        <translation>Check whether it is the completed form and not the empty one.</translation>
    </message>
    <message>
        <source>Check whether it is the copy that the reviewer sent back.</source>
        <translation>Check whether it is the copy that the reviewer sent back.</translation>
    </message>
    <message>
        <source>Comments from {name}</source>
        <translation>Comments from {name}</translation>
    </message>
    <message>
        <source>Comparing with what is here</source>
        <extracomment>Reads what was sent. So many rows are placed between two signs of life.</extracomment>
        <translation>Comparing with what is here</translation>
    </message>
    <message>
        <source>Decided differently here: {count}. Our decisions stay.</source>
        <translation>Decided differently here: {count}. Our decisions stay.</translation>
    </message>
    <message>
        <source>No longer in the file: {numbers}. They stay, marked as withdrawn.</source>
        <extracomment>So many are named in a sentence.</extracomment>
        <translation>No longer in the file: {numbers}. They stay, marked as withdrawn.</translation>
    </message>
    <message>
        <source>Not accepted in full, without a reason: {count}.</source>
        <translation>Not accepted in full, without a reason: {count}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Open that document, and import the file there.</source>
        <translation>Open that document, and import the file there.</translation>
    </message>
    <message>
        <source>Open the right document, or import it anyway.</source>
        <translation>Open the right document, or import it anyway.</translation>
    </message>
    <message>
        <source>Paragraphs that were split or joined with tracking on: {count}. They are not imported as comments; use “Import an edited draft” for them.</source>
        <translation>Paragraphs that were split or joined with tracking on: {count}. They are not imported as comments; use “Import an edited draft” for them.</translation>
    </message>
    <message>
        <source>Rows without a member body were counted to the one above them: {rows}.</source>
        <translation>Rows without a member body were counted to the one above them: {rows}.</translation>
    </message>
    <message>
        <source>The form is headed “{written}”, this document is “{own}”.</source>
        <translation>The form is headed “{written}”, this document is “{own}”.</translation>
    </message>
    <message>
        <source>The form names another document: “{title}”.</source>
        <translation>The form names another document: “{title}”.</translation>
    </message>
    <message>
        <source>Without a certain place: {count}. They are listed under “Without a place”.</source>
        <extracomment>New and changed comments, those that stay as they are, and those of which we decided otherwise. Likeness in per cent below which a form names another document.</extracomment>
        <translation>Without a certain place: {count}. They are listed under “Without a place”.</translation>
    </message>
    <message>
        <source>{name} contains neither comments nor tracked changes.</source>
        <translation>{name} contains neither comments nor tracked changes.</translation>
    </message>
    <message>
        <source>{name} contains no comments yet.</source>
        <translation>{name} contains no comments yet.</translation>
    </message>
    <message>
        <source>{name} is a draft of another document.</source>
        <translation>{name} is a draft of another document.</translation>
    </message>
    <message>
        <source>{name} names another document than this one.</source>
        <translation>{name} names another document than this one.</translation>
    </message>
    <message>
        <source>{place}: the comment is empty; it stays as it was.</source>
        <translation>{place}: the comment is empty; it stays as it was.</translation>
    </message>
    <message>
        <source>{place}: the decision “{text}” is not known and was left out.</source>
        <translation>{place}: the decision “{text}” is not known and was left out.</translation>
    </message>
    <message>
        <source>{place}: the type “{text}” is not known and was left out.</source>
        <translation>{place}: the type “{text}” is not known and was left out.</translation>
    </message>
    <message>
        <source>{place}: there is neither a comment nor a proposal; left out.</source>
        <translation>{place}: there is neither a comment nor a proposal; left out.</translation>
    </message>
    <message>
        <source>{place}: this decision needs a reason; it was left out.</source>
        <translation>{place}: this decision needs a reason; it was left out.</translation>
    </message>
    <message>
        <source>{place}: this id is also in a row above; the row is a comment of its own.</source>
        <extracomment>Characters from which words of the same body at another place are taken as moved, not as said twice: &quot;See above.&quot; is said of many places. An id as we give it; anything else in that column was written by hand.</extracomment>
        <translation>{place}: this id is also in a row above; the row is a comment of its own.</translation>
    </message>
    <message>
        <source>{place}: this id is that of another comment; the row was left out.</source>
        <translation>{place}: this id is that of another comment; the row was left out.</translation>
    </message>
    <message>
        <source>{place}: {number} was sent to you; its words, type and sender stay as they were sent. Say what you think of them in the decision or its reason.</source>
        <translation>{place}: {number} was sent to you; its words, type and sender stay as they were sent. Say what you think of them in the decision or its reason.</translation>
    </message>
    <message>
        <source>{place}: “{text}” is not a date and was left out.</source>
        <translation>{place}: “{text}” is not a date and was left out.</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;How long</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Days or months</source>
        <translation>Days or months</translation>
    </message>
    <message>
        <source>Enter an office or a role as contact, not a person’s name. A list can be pasted from Excel. The current text is saved as a version with this name.</source>
        <translation>Enter an office or a role as contact, not a person’s name. A list can be pasted from Excel. The current text is saved as a version with this name.</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Remove line</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>Review round</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>S&amp;tage</translation>
    </message>
    <message>
        <source>What is sent out for comments?</source>
        <translation>What is sent out for comments?</translation>
    </message>
    <message>
        <source>Who decided this, and &amp;why</source>
        <translation>Who decided this, and &amp;why</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Who is asked</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Accepted in part</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <extracomment>Writes the letter to bodies in a language, from an organisation.</extracomment>
        <translation>All ({count})</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>All have answered.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer of {name}</source>
        <translation>Answer from {name}</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Ask {name}</translation>
    </message>
    <message>
        <source>Asked: {count}</source>
        <translation>Asked: {count}</translation>
    </message>
    <message>
        <source>Begin review round {name}</source>
        <translation>Start review round {name}</translation>
    </message>
    <message>
        <source>Carried: {agreed} of {voters} agreed, {needed} needed ({rule}).</source>
        <translation>Carried: {agreed} of {voters} agreed, {needed} needed ({rule}).</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change review round {name}</source>
        <translation>Change review round {name}</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Choose a review round.</source>
        <translation>Choose a review round.</translation>
    </message>
    <message>
        <source>Choose another folder, or have them replaced.</source>
        <translation>Choose another folder, or have them replaced.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Commented</translation>
    </message>
    <message>
        <source>Comments: {total}, open {open}, still to be worked in {todo}</source>
        <translation>Comments: {total}, open {open}, still to be worked in {todo}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact (office or role)</source>
        <translation>Contact (office or role)</translation>
    </message>
    <message>
        <source>Correct meeting {name}</source>
        <translation>Correct meeting {name}</translation>
    </message>
    <message>
        <source>Decide on comments, or record a meeting.</source>
        <translation>Decide on comments, or record a meeting.</translation>
    </message>
    <message>
        <source>Decided: {reason}</source>
        <translation>Decided: {reason}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Decisions of the day</source>
        <translation>Decisions of the day</translation>
    </message>
    <message>
        <source>Decisions of this day that go into the minutes: {count}</source>
        <translation>Decisions of this day that go into the minutes: {count}</translation>
    </message>
    <message>
        <source>Decisions on comments: {count}</source>
        <translation>Decisions on comments: {count}</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Files of a round are in this folder already.</source>
        <translation>Files of a round are in this folder already.</translation>
    </message>
    <message>
        <source>Folder for the files that are sent out</source>
        <translation>Folder for the files that are sent out</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>If they are replaced, what was sent out before is lost.</source>
        <translation>If they are replaced, what was sent out before is lost.</translation>
    </message>
    <message>
        <source>Meeting of the group</source>
        <translation>Meeting of the group</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Minutes …</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>No comments yet</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>No file was created.</translation>
    </message>
    <message>
        <source>No round was started.</source>
        <translation>No round was started.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>None, {day}</source>
        <extracomment>Organisations that the chart shows; the table shows all.</extracomment>
        <translation>None, {day}</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Not carried: {agreed} of {voters} agreed, {needed} needed ({rule}).</source>
        <translation>Not carried: {agreed} of {voters} agreed, {needed} needed ({rule}).</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Only one day: the public is usually given at least {least}.</source>
        <translation>Only one day: the public is usually given at least {least}.</translation>
    </message>
    <message>
        <source>Only the sender of a review copy can start a round on it.</source>
        <translation>Only the sender of a review copy can start a round on it.</translation>
    </message>
    <message>
        <source>Only {days} days: the public is usually given at least {least}.</source>
        <translation>Only {days} days: the public is usually given at least {least}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open a standard, or begin a new one.</source>
        <translation>Open a standard, or begin a new one.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>The columns of the table.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Present: {present}, may vote: {voters}. {needed} have to agree ({rule}).</source>
        <translation>Present: {present}, may vote: {voters}. {needed} have to agree ({rule}).</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Reminder to {name}</translation>
    </message>
    <message>
        <source>Review rounds – {title}</source>
        <extracomment>Below this width (pixels) table and charts do not both find room.</extracomment>
        <translation>Review rounds – {title}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Start a new round, so that all read the same text.</source>
        <translation>Start a new round, so that all read the same text.</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Start the round</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technical</translation>
    </message>
    <message>
        <source>The body that issues the standard may decide on less.</source>
        <translation>The body that issues the standard may decide on less.</translation>
    </message>
    <message>
        <source>The days off of {year} are not known here; only weekends were taken as days off. Paste the notice of that year into “School calendar”.</source>
        <translation>The days off of {year} are not known here; only weekends were taken as days off. Paste the notice of that year into “School calendar”.</translation>
    </message>
    <message>
        <source>The letter to {name} is copied. Paste it into an e-mail or WeChat.</source>
        <extracomment>So many bodies are counted and not named in a note.</extracomment>
        <translation>The letter to {name} is copied. Paste it into an e-mail or WeChat.</translation>
    </message>
    <message>
        <source>The meeting “{name}” was recorded.</source>
        <translation>The meeting “{name}” was recorded.</translation>
    </message>
    <message>
        <source>The round ends before it begins.</source>
        <extracomment>Days that the public is given at least for its comments: practice of group standards.</extracomment>
        <translation>The round ends before it begins.</translation>
    </message>
    <message>
        <source>The text has changed since the round {name} began.</source>
        <extracomment>Codes of bodies to whom one writes in German. The layout of a form, None for that of ISO; its language and its name.</extracomment>
        <translation>The text has changed since the round {name} began.</translation>
    </message>
    <message>
        <source>There are more votes than people who may vote.</source>
        <translation>There are more votes than people who may vote.</translation>
    </message>
    <message>
        <source>There is no meeting and no decision to write minutes about.</source>
        <extracomment>What a line of the list of decisions shows.</extracomment>
        <translation>There is no meeting and no decision to write minutes about.</translation>
    </message>
    <message>
        <source>There is no standard in the library.</source>
        <translation>There is no standard in the library.</translation>
    </message>
    <message>
        <source>This is not a review round.</source>
        <translation>This is not a review round.</translation>
    </message>
    <message>
        <source>Two organisations cannot have the same code {code}.</source>
        <translation>Two organisations cannot have the same code {code}.</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>Was not asked</translation>
    </message>
    <message>
        <source>Who decided this, and why, is not recorded.</source>
        <translation>Who decided this, and why, is not recorded.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Write down meeting {name}</source>
        <translation>Record meeting {name}</translation>
    </message>
    <message>
        <source>Writing the files of {name}</source>
        <translation>Writing the files of {name}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>days left: {days}</source>
        <translation>days left: {days}</translation>
    </message>
    <message>
        <source>ended yesterday</source>
        <translation>ended yesterday</translation>
    </message>
    <message>
        <source>ended {days} days ago</source>
        <translation>ended {days} days ago</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>ends today</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>ends tomorrow</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{answered} of {asked} have answered</source>
        <translation>{answered} of {asked} have answered</translation>
    </message>
    <message>
        <source>{code} is not a valid code: it needs one to four letters A–Z.</source>
        <translation>{code} is not a valid code: it needs one to four letters A–Z.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files to send were created: draft, form, exchange file.</source>
        <translation>
            <numerusform>{count} file to send was created: draft, form, exchange file.</numerusform>
            <numerusform>{count} files to send were created: draft, form, exchange file.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} appears here twice.</source>
        <translation>{name} appears here twice.</translation>
    </message>
    <message>
        <source>{nominal} is a day off: by law the time ends on {ends}.</source>
        <extracomment>Stages in which the public is asked. Those present who must agree: three of four (practice of national and group standards).</extracomment>
        <translation>{nominal} is a day off: by law the time ends on {ends}.</translation>
    </message>
    <message>
        <source>{stage}, round {count}</source>
        <translation>{stage}, round {count}</translation>
    </message>
    <message>
        <source>— (reminded {day})</source>
        <translation>— (reminded {day})</translation>
    </message>
    <message>
        <source>“{name}” is already in this folder.</source>
        <translation>“{name}” is already in this folder.</translation>
    </message>
    <message>
        <source>“{text}” is not a clear date. Write it as {example}.</source>
        <translation>“{text}” is not a clear date. Write it as {example}.</translation>
    </message>
</context>
<context>
    <name>RoundsBoard</name>
    <message>
        <source>A round keeps the text that is sent out, and shows who has answered and what is left to decide.</source>
        <translation>A round keeps the text that is sent out, and shows who has answered and what is left to decide.</translation>
    </message>
    <message>
        <source>Add to those asked</source>
        <translation>Add to those asked</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Charts of the comments</source>
        <translation>Charts of the comments</translation>
    </message>
    <message>
        <source>Create files to send …</source>
        <translation>Create files to send …</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Minutes …</translation>
    </message>
    <message>
        <source>New round …</source>
        <translation>New round …</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>No comments</translation>
    </message>
    <message>
        <source>No review round yet</source>
        <translation>No review round yet</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Record a meeting …</source>
        <translation>Record a meeting …</translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>Remind …</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>Review round</translation>
    </message>
    <message>
        <source>Review rounds</source>
        <translation>Review rounds</translation>
    </message>
    <message>
        <source>See comments</source>
        <translation>See comments</translation>
    </message>
    <message>
        <source>Who was asked and who answered</source>
        <translation>Who was asked and who answered</translation>
    </message>
    <message>
        <source>Write to those who have not answered yet</source>
        <translation>Write to those who have not answered yet</translation>
    </message>
</context>
<context>
    <name>SameAsDialog</name>
    <message>
        <source>Comments that were there before</source>
        <translation>Comments that were there before</translation>
    </message>
    <message>
        <source>Number or words of the other comment</source>
        <translation>Number or words of the other comment</translation>
    </message>
    <message>
        <source>Same as another comment</source>
        <translation>Same as another comment</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A standard and five theme units come, with what a group did with them: comments, a review round, try-outs, assessments. Your own documents stay as they are, and the samples can be deleted like all others.</source>
        <translation>A standard and five theme units come, with what a group did with them: comments, a review round, try-outs, assessments. Your own documents stay as they are, and the samples can be deleted like all others.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add more theme units</source>
        <translation>Add more theme units</translation>
    </message>
    <message>
        <source>Add the frameworks</source>
        <translation>Add the frameworks</translation>
    </message>
    <message>
        <source>Add the samples</source>
        <extracomment>Theme units that do not come with the samples, but when somebody wants more of them.</extracomment>
        <translation>Add the samples</translation>
    </message>
    <message>
        <source>Add the samples to this library?</source>
        <translation>Add the samples to this library?</translation>
    </message>
    <message>
        <source>All of them are in the library already.</source>
        <translation>All of them are in the library already.</translation>
    </message>
    <message>
        <source>Documents added: {count}</source>
        <translation>Documents added: {count}</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>Choose a school to see what decides its result.</source>
        <translation>Choose a school to see what decides its result.</translation>
    </message>
    <message>
        <source>Conditions of a pass</source>
        <translation>Conditions of a pass</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>Data in doubt</translation>
    </message>
    <message>
        <source>Report of this school …</source>
        <translation>Report of this school …</translation>
    </message>
    <message>
        <source>The changes are right</source>
        <translation>The changes are right</translation>
    </message>
    <message>
        <source>The school was asked, and says that its data are correct. Undo takes this back.</source>
        <translation>The school was asked, and says that its data are correct. Undo takes this back.</translation>
    </message>
</context>
<context>
    <name>SchoolForms</name>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activity</translation>
    </message>
    <message>
        <source>A row for each phase</source>
        <translation>A row for each phase</translation>
    </message>
    <message>
        <source>A template with tags: the tags say what goes where. There is nothing to set here.</source>
        <translation>A template with tags: the tags say what goes where. There is nothing to set here.</translation>
    </message>
    <message>
        <source>All weeks, each on a page of its own</source>
        <translation>All weeks, each on a page of its own</translation>
    </message>
    <message>
        <source>All, each on a page of its own</source>
        <translation>All, each on a page of its own</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>Available: {names}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a school form, or add one first.</source>
        <translation>Choose a school form, or add one first.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Choose the empty form</source>
        <translation>Choose the empty form</translation>
    </message>
    <message>
        <source>Choose the empty form of a lesson plan, with labels such as “活动名称” in it.</source>
        <translation>Choose the empty form of a lesson plan, with labels such as “活动名称” in it.</translation>
    </message>
    <message>
        <source>Converting {name} …</source>
        <translation>Converting {name} …</translation>
    </message>
    <message>
        <source>Correct the tags in Word or WPS and add the form again.</source>
        <translation>Correct the tags in Word or WPS and add the form again.</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Day plan</translation>
    </message>
    <message>
        <source>Fields set: {count}</source>
        <translation>Fields set: {count}</translation>
    </message>
    <message>
        <source>Fields set: {count}. Left for you to write: {names}</source>
        <translation>Fields set: {count}. Left for you to write: {names}</translation>
    </message>
    <message>
        <source>Filling the form</source>
        <translation>Filling the form</translation>
    </message>
    <message>
        <source>Filling {name}</source>
        <translation>Filling {name}</translation>
    </message>
    <message>
        <source>Filling {name} stopped unexpectedly.</source>
        <translation>Filling {name} stopped unexpectedly.</translation>
    </message>
    <message>
        <source>Filling {name} would remove words that are printed on the form: {words}.</source>
        <translation>Filling {name} would remove words that are printed on the form: {words}.</translation>
    </message>
    <message>
        <source>Green places are filled. Click a place to change its field, or drag one there.</source>
        <translation>Green places are filled. Click a place to change its field, or drag one there.</translation>
    </message>
    <message>
        <source>Head of the form</source>
        <translation>Head of the form</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>No field in this form for: {names}</source>
        <translation>No field in this form for: {names}</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <extracomment>How long a template may take (seconds) and how much memory it may use (bytes). What a template may do with a text or list.</extracomment>
        <translation>No file was created.</translation>
    </message>
    <message>
        <source>No form to fill in was chosen.</source>
        <extracomment>So many words that would go are named. An activity (empty: the unit), and the options for its copy.</extracomment>
        <translation>No form to fill in was chosen.</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <extracomment>A page of paper without a word about its size (A4), in twentieths of a point.</extracomment>
        <translation>Nothing was imported; the file itself is unchanged.</translation>
    </message>
    <message>
        <source>Open it in Word or WPS and save it as .docx.</source>
        <translation>Open it in Word or WPS and save it as .docx.</translation>
    </message>
    <message>
        <source>Open the form under “School forms”, choose “Leave as it is” for the places of these words, and write there by hand.</source>
        <translation>Open the form under “School forms”, choose “Leave as it is” for the places of these words, and write there by hand.</translation>
    </message>
    <message>
        <source>Parts of the activity</source>
        <translation>Parts of the activity</translation>
    </message>
    <message>
        <source>Save this form</source>
        <extracomment>Fields that fill a row for each phase have names of their own. Those of them that have no meaning but in such rows. The names of fields take at most so much of the list (pixels).</extracomment>
        <translation>Save this form</translation>
    </message>
    <message>
        <source>The page of the form</source>
        <extracomment>Room in a cell, beside and above its text (pixels). Room above and below the page (pixels). A blank line to write on is at least so wide (pixels). What is dragged from the list of fields. Width of the page on the screen (pixels).</extracomment>
        <translation>The page of the form</translation>
    </message>
    <message>
        <source>Theme unit</source>
        <translation>Theme unit</translation>
    </message>
    <message>
        <source>There is no school form yet: add yours first.</source>
        <translation>There is no school form yet: add yours first.</translation>
    </message>
    <message>
        <source>There is no school form {name}.</source>
        <translation>There is no school form {name}.</translation>
    </message>
    <message>
        <source>There is no such activity in the unit.</source>
        <translation>There is no such activity in the unit.</translation>
    </message>
    <message>
        <source>This document is not a school form.</source>
        <translation>This document is not a school form.</translation>
    </message>
    <message>
        <source>W&amp;eek</source>
        <extracomment>The formats for which this is asked. The formats for which this is asked. The school forms of a library. Marks a week among what can be chosen.</extracomment>
        <translation>W&amp;eek</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Week plan</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word files</translation>
    </message>
    <message>
        <source>Words printed on the form: {count}. All of them are still there.</source>
        <extracomment>Options: the id of the form; the activity (empty: all of them). What a template can name, also where a unit says nothing of it.</extracomment>
        <translation>Words printed on the form: {count}. All of them are still there.</translation>
    </message>
    <message>
        <source>activity plan</source>
        <translation>activity plan</translation>
    </message>
    <message>
        <source>day plan</source>
        <translation>day plan</translation>
    </message>
    <message>
        <source>plan of a week</source>
        <translation>plan of a week</translation>
    </message>
    <message>
        <source>theme plan</source>
        <translation>theme plan</translation>
    </message>
    <message>
        <source>{name} asks for more than texts: {reason}</source>
        <translation>{name} asks for more than texts: {reason}</translation>
    </message>
    <message>
        <source>{name} contains macros, which are programs.</source>
        <translation>{name} contains macros, which are programs.</translation>
    </message>
    <message>
        <source>{name} contains no label that is known here.</source>
        <extracomment>So many fields of a kind make a form one of that kind.</extracomment>
        <translation>{name} contains no label that is known here.</translation>
    </message>
    <message>
        <source>{name} has a faulty tag: {reason}</source>
        <translation>{name} has a faulty tag: {reason}</translation>
    </message>
    <message>
        <source>{name} matches several school forms: {names}.</source>
        <translation>{name} matches several school forms: {names}.</translation>
    </message>
    <message>
        <source>{name} took too long and was stopped.</source>
        <translation>{name} took too long and was stopped.</translation>
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
        <translation>A form is saved once for the whole library and is offered whenever an activity is exported.</translation>
    </message>
    <message>
        <source>Add a form …</source>
        <translation>Add a form …</translation>
    </message>
    <message>
        <source>Choose the empty Word form of your school once. Its fields are found automatically; from then on every activity can be filled into it.</source>
        <translation>Choose the empty Word form of your school once. Its fields are found automatically; from then on every activity can be filled into it.</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>Hand in plans on the form of your school</source>
        <translation>Hand in plans on the form of your school</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>School forms</source>
        <translation>School forms</translation>
    </message>
    <message>
        <source>School forms of this library</source>
        <translation>School forms of this library</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>All applicable prerequisites are met.</source>
        <translation>All applicable prerequisites are met.</translation>
    </message>
    <message>
        <source>It did not occur.</source>
        <translation>It did not occur.</translation>
    </message>
    <message>
        <source>It occurred: a pass is excluded.</source>
        <translation>It occurred: a pass is excluded.</translation>
    </message>
    <message>
        <source>Key items not answered yet: {codes}.</source>
        <translation>Key items not answered yet: {codes}.</translation>
    </message>
    <message>
        <source>Key items with 0 points: {codes}.</source>
        <translation>Key items with 0 points: {codes}.</translation>
    </message>
    <message>
        <source>Level {level} × weight {weight} = {points} points.</source>
        <translation>Level {level} × weight {weight} = {points} points.</translation>
    </message>
    <message>
        <source>Met: {points} of {maximum} points.</source>
        <translation>Met: {points} of {maximum} points.</translation>
    </message>
    <message>
        <source>No applicable key item has 0 points.</source>
        <translation>No applicable key item has 0 points.</translation>
    </message>
    <message>
        <source>No band covers {value}: counts as 0 points.</source>
        <translation>No band covers {value}: counts as 0 points.</translation>
    </message>
    <message>
        <source>No evidence is given: 0 points instead of {points}.</source>
        <translation>No evidence is given: 0 points instead of {points}.</translation>
    </message>
    <message>
        <source>No veto item occurred.</source>
        <translation>No veto item occurred.</translation>
    </message>
    <message>
        <source>Not answered yet: counts as 0 points.</source>
        <translation>Not answered yet: counts as 0 points.</translation>
    </message>
    <message>
        <source>Not applicable in a first year: there are no data of the year before.</source>
        <extracomment>What a pass depends on. &quot;group&quot; occurs once for each group of level 1 that has points.</extracomment>
        <translation>Not applicable in a first year: there are no data of the year before.</translation>
    </message>
    <message>
        <source>Not applicable: neither its points nor its maximum are counted.</source>
        <translation>Not applicable: neither its points nor its maximum are counted.</translation>
    </message>
    <message>
        <source>Not met: {points} of {maximum} points.</source>
        <translation>Not met: {points} of {maximum} points.</translation>
    </message>
    <message>
        <source>Only yes or no fits here: counts as 0 points.</source>
        <translation>Only yes or no fits here: counts as 0 points.</translation>
    </message>
    <message>
        <source>Prerequisites not answered yet: {codes}.</source>
        <translation>Prerequisites not answered yet: {codes}.</translation>
    </message>
    <message>
        <source>Prerequisites that are not met: {codes}.</source>
        <translation>Prerequisites that are not met: {codes}.</translation>
    </message>
    <message>
        <source>The data behind it are in doubt: counts as 0 points.</source>
        <translation>The data behind it are in doubt: counts as 0 points.</translation>
    </message>
    <message>
        <source>The prerequisite is met.</source>
        <translation>The prerequisite is met.</translation>
    </message>
    <message>
        <source>The prerequisite is not met.</source>
        <translation>The prerequisite is not met.</translation>
    </message>
    <message>
        <source>This is not a number: counts as 0 points.</source>
        <translation>This is not a number: counts as 0 points.</translation>
    </message>
    <message>
        <source>Veto items not answered yet: {codes}.</source>
        <translation>Veto items not answered yet: {codes}.</translation>
    </message>
    <message>
        <source>Veto items that occurred: {codes}.</source>
        <translation>Veto items that occurred: {codes}.</translation>
    </message>
    <message>
        <source>What was entered cannot be read: counts as 0 points.</source>
        <translation>What was entered cannot be read: counts as 0 points.</translation>
    </message>
    <message>
        <source>{code}: {points} of {maximum} points, {share} %; {least} % needed.</source>
        <translation>{code}: {points} of {maximum} points, {share} %; {least} % needed.</translation>
    </message>
    <message>
        <source>{count} × {step}, at most {maximum}: {points} points.</source>
        <translation>{count} × {step}, at most {maximum}: {points} points.</translation>
    </message>
    <message>
        <source>{maximum} × grade {grade} = {points} points.</source>
        <translation>{maximum} × grade {grade} = {points} points.</translation>
    </message>
    <message>
        <source>{maximum} − {count} × {step}, at least 0: {points} points.</source>
        <translation>{maximum} − {count} × {step}, at least 0: {points} points.</translation>
    </message>
    <message>
        <source>{points} of {maximum} points were given.</source>
        <translation>{points} of {maximum} points were given.</translation>
    </message>
    <message>
        <source>{points} ÷ {maximum} × 100 + {bonus} = {total}; {needed} needed.</source>
        <translation>{points} ÷ {maximum} × 100 + {bonus} = {total}; {needed} needed.</translation>
    </message>
    <message>
        <source>{there} of {all} parts are there: {points} points.</source>
        <translation>{there} of {all} parts are there: {points} points.</translation>
    </message>
    <message>
        <source>{value} does not lie between 0 and {maximum}: counts as 0 points.</source>
        <translation>{value} does not lie between 0 and {maximum}: counts as 0 points.</translation>
    </message>
    <message>
        <source>{value} is less than {upper}: {points} points.</source>
        <translation>{value} is less than {upper}: {points} points.</translation>
    </message>
    <message>
        <source>{value} is not a level from 0 to 3: counts as 0 points.</source>
        <translation>{value} is not a level from 0 to 3: counts as 0 points.</translation>
    </message>
    <message>
        <source>{value} is not a number of cases: counts as 0 points.</source>
        <translation>{value} is not a number of cases: counts as 0 points.</translation>
    </message>
    <message>
        <source>{value} is not one of {grades}: counts as 0 points.</source>
        <translation>{value} is not one of {grades}: counts as 0 points.</translation>
    </message>
    <message>
        <source>{value} is {lower} or more and less than {upper}: {points} points.</source>
        <translation>{value} is {lower} or more and less than {upper}: {points} points.</translation>
    </message>
    <message>
        <source>{value} is {lower} or more: {points} points.</source>
        <translation>{value} is {lower} or more: {points} points.</translation>
    </message>
    <message>
        <source>{value}: {points} points.</source>
        <translation>{value}: {points} points.</translation>
    </message>
    <message>
        <source>{whole}.{rest}</source>
        <extracomment>Fields of an indicator that decide over no points. What became of an answer: it counts, nothing was said yet, or what was said does not fit. Levels of the mode &quot;weighted&quot;: 0 to 3. Decimals to which sums and products are settled: binary fractions carry noise far behind them.</extracomment>
        <translation>{whole}.{rest}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>As a button, or in the menu of the right mouse button.</source>
        <translation>As a button, or in the menu of the right mouse button.</translation>
    </message>
    <message>
        <source>In the menus of: {roles}.</source>
        <extracomment>What is taken from the worth of things, so that commands stand before what has the same words. Behind so many stands what takes something away for good, unless words are written that no other command has: one key below &quot;Delete document&quot; is too near. What is added for what was used last; each that was used before it gets a step less. So many are remembered, and stand first where nothing is written. How the keys of commands begin. Where a command stands that is in no menu of who works here.</extracomment>
        <translation>In the menus of: {roles}.</translation>
    </message>
    <message>
        <source>Look in all texts for “{words}”</source>
        <extracomment>Where the keys of what was used last are kept. The key of what leads on where nothing fits. What is found in texts is ranked by the index of the library.</extracomment>
        <translation>Look in all texts for “{words}”</translation>
    </message>
    <message>
        <source>Look in the help for “{words}”</source>
        <translation>Look in the help for “{words}”</translation>
    </message>
    <message>
        <source>Searching the texts …</source>
        <extracomment>How long typing rests before texts are searched (milliseconds). What the search over everything shows: a few places, with the way to all of them. The bar of long work is for what takes longer than a search.</extracomment>
        <translation>Searching the texts …</translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} place</numerusform>
            <numerusform>{count} places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendAnswerDialog</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;File name</source>
        <translation>&amp;File name</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy for WeChat</source>
        <translation>Copy for WeChat</translation>
    </message>
    <message>
        <source>For whom you answer</source>
        <translation>For whom you answer</translation>
    </message>
    <message>
        <source>If you have one, such as DE</source>
        <translation>If you have one, such as DE</translation>
    </message>
    <message>
        <source>Include my name</source>
        <translation>Include my name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>Send answer</translation>
    </message>
    <message>
        <source>The file contains your comments and no text of the document.</source>
        <translation>The file contains your comments and no text of the document.</translation>
    </message>
    <message>
        <source>The numbers of your comments begin with it.</source>
        <translation>The numbers of your comments begin with it.</translation>
    </message>
    <message>
        <source>We have no comments</source>
        <translation>We have no comments</translation>
    </message>
    <message>
        <source>Without this, the answer names only the organisation.</source>
        <translation>Without this, the answer names only the organisation.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A key stays out: this version has no command {name}.</source>
        <translation>A key stays out: this version has no command {name}.</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>All usual keys</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Another computer</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>As a file</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Back to “{value}”</source>
        <extracomment>Width of the names of lines, and of fields at most (pixels).</extracomment>
        <translation>Back to “{value}”</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Best on a stick or another drive: a broken disk takes both.</source>
        <translation>Best on a stick or another drive: a broken disk takes both.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Check the library</translation>
    </message>
    <message>
        <source>Check while writing</source>
        <translation>Check while writing</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Checking the library</translation>
    </message>
    <message>
        <source>Chinese texts</source>
        <translation>Chinese texts</translation>
    </message>
    <message>
        <source>Choose a command in the list.</source>
        <translation>Choose a command in the list.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Click here and press the keys together.</source>
        <translation>Click here and press the keys together.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Do it now</translation>
    </message>
    <message>
        <source>English and German</source>
        <translation>English and German</translation>
    </message>
    <message>
        <source>English and German texts</source>
        <translation>English and German texts</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Export settings</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Export settings …</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Texts on the page, by the script in which they are written. The window in a language whose script is Chinese, and in the others.</extracomment>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>For another computer or for colleagues. Documents, your own words and folders are not in it.</source>
        <translation>For another computer or for colleagues. Documents, your own words and folders are not in it.</translation>
    </message>
    <message>
        <source>For the language in which the program speaks now.</source>
        <translation>For the language in which the program speaks now.</translation>
    </message>
    <message>
        <source>If somebody else works here from now on, say so there: what each did stays apart.</source>
        <translation>If somebody else works here from now on, say so there: what each did stays apart.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Import settings</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Import settings …</translation>
    </message>
    <message>
        <source>Import these settings</source>
        <translation>Import these settings</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>In no menu</translation>
    </message>
    <message>
        <source>Is it sound?</source>
        <translation>Is it sound?</translation>
    </message>
    <message>
        <source>It signs versions, comments and forms.</source>
        <translation>It signs versions, comments and forms.</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Its folder</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Key of “{command}”</source>
        <translation>Key of “{command}”</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Height of the list of commands at least (pixels). Where an item keeps the id of its command, if it is one. Where it keeps its name in English, by which it is found too.</extracomment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kindergarten</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>What the actions of the menu View set, by the ends of their ids.</extracomment>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Languages: {kind}</source>
        <translation>Languages: {kind}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Last check</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Leave everything as it is</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Menus and panels</source>
        <translation>Menus and panels</translation>
    </message>
    <message>
        <source>Menus and panels, Chinese</source>
        <translation>Menus and panels, Chinese</translation>
    </message>
    <message>
        <source>Menus and panels, English and German</source>
        <translation>Menus and panels, English and German</translation>
    </message>
    <message>
        <source>Misspelt words are underlined.</source>
        <translation>Misspelt words are underlined.</translation>
    </message>
    <message>
        <source>Moving makes a checked copy and goes on in it; the old file stays under another name.</source>
        <translation>Moving makes a checked copy and goes on in it; the old file stays under another name.</translation>
    </message>
    <message>
        <source>My profile too: name, organisation, role</source>
        <translation>My profile too: name, organisation, role</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>No damage was found.</source>
        <translation>No damage was found.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Not since the program was started.</source>
        <translation>Not since the program was started.</translation>
    </message>
    <message>
        <source>Nothing here is called so.</source>
        <translation>Nothing here is called so.</translation>
    </message>
    <message>
        <source>Of the last 12 hours, 14 days, 8 weeks and 24 months in which there are backups, the newest each stays.</source>
        <translation>Of the last 12 hours, 14 days, 8 weeks and 24 months in which there are backups, the newest each stays.</translation>
    </message>
    <message>
        <source>Of the page, and of what people wrote in outline, comments, goals and fields beside it. Turning the wheel with Ctrl held changes it too.</source>
        <translation>Of the page, and of what people wrote in outline, comments, goals and fields beside it. Turning the wheel with Ctrl held changes it too.</translation>
    </message>
    <message>
        <source>On the page only: exported and printed documents have the fonts of their own layout.</source>
        <translation>On the page only: exported and printed documents have the fonts of their own layout.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Other libraries</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Reads everything in the library; nothing is changed.</source>
        <translation>Reads everything in the library; nothing is changed.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Save as text …</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Save the keys</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>The sections in the order in which they stand. Width of the list of sections, and of a section at most (pixels).</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Shown in {family}, for none of the fitting fonts is installed. The best one is {wanted}.</source>
        <translation>Shown in {family}, for none of the fitting fonts is installed. The best one is {wanted}.</translation>
    </message>
    <message>
        <source>Some settings of the program could not be read; the usual ones apply instead. No document is touched. The old file is now {name}.</source>
        <translation>Some settings of the program could not be read; the usual ones apply instead. No document is touched. The old file is now {name}.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>The command has this key already.</translation>
    </message>
    <message>
        <source>The language of the menus; documents stay as they are.</source>
        <translation>The language of the menus; documents stay as they are.</translation>
    </message>
    <message>
        <source>The languages side by side when a document is opened. What you choose in a document is remembered here too.</source>
        <translation>The languages side by side when a document is opened. What you choose in a document is remembered here too.</translation>
    </message>
    <message>
        <source>The menus show what it needs. Everything else is still found by the search at the top.</source>
        <translation>The menus show what it needs. Everything else is still found by the search at the top.</translation>
    </message>
    <message>
        <source>The numbers of your comments begin with it, as in DE-012.</source>
        <translation>The numbers of your comments begin with it, as in DE-012.</translation>
    </message>
    <message>
        <source>The person who signs</source>
        <translation>The person who signs</translation>
    </message>
    <message>
        <source>The program closes this library and starts again with the other one.</source>
        <translation>The program closes this library and starts again with the other one.</translation>
    </message>
    <message>
        <source>The settings of “{name}” hold now.</source>
        <translation>The settings of “{name}” hold now.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Theme units</source>
        <translation>Theme units</translation>
    </message>
    <message>
        <source>They follow the scale of the screen in the settings of the system.</source>
        <translation>They follow the scale of the screen in the settings of the system.</translation>
    </message>
    <message>
        <source>This key belongs to writing on the page and stays so.</source>
        <translation>This key belongs to writing on the page and stays so.</translation>
    </message>
    <message>
        <source>This key holds there only, and stays so.</source>
        <translation>This key holds there only, and stays so.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>This key is free.</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>This library</translation>
    </message>
    <message>
        <source>This library is only read, so no backups are made.</source>
        <translation>This library is only read, so no backups are made.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Use this key</translation>
    </message>
    <message>
        <source>Usual ({family})</source>
        <extracomment>What is written by which fonts are told apart: letters, marks and numbers. Size of samples (points). Fonts that Word files name, as GB/T 1.1-2020 and forms of schools want them, by both names. Fonts of families for all of East Asia that draw characters as another region writes them.</extracomment>
        <translation>Usual ({family})</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Usual key</translation>
    </message>
    <message>
        <source>Usual: {keys}</source>
        <translation>Usual: {keys}</translation>
    </message>
    <message>
        <source>What would change is shown before anything does.</source>
        <translation>What would change is shown before anything does.</translation>
    </message>
    <message>
        <source>With all versions, comments, pictures, settings and dictionaries.</source>
        <translation>With all versions, comments, pictures, settings and dictionaries.</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word files</translation>
    </message>
    <message>
        <source>Word files only name their fonts. Where one is missing, the computer that opens the file shows another one.</source>
        <translation>Word files only name their fonts. Where one is missing, the computer that opens the file shows another one.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Your own words</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>aside</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>colours, dark, night, contrast</source>
        <translation>colours, dark, night, contrast</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>drive, stick, USB, move, place</source>
        <translation>drive, stick, USB, move, place</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inserted</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>share, copy, other computer, colleagues, JSON</source>
        <translation>share, copy, other computer, colleagues, JSON</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>source changed</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>the person of the file</source>
        <translation>the person of the file</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>verify, damage, repair</source>
        <translation>verify, damage, repair</translation>
    </message>
    <message>
        <source>zoom, larger, smaller, letters</source>
        <translation>zoom, larger, smaller, letters</translation>
    </message>
    <message numerus="yes">
        <source>{count} backups, {size} MB</source>
        <translation>
            <numerusform>{count} backup, {size} MB</numerusform>
            <numerusform>{count} backups, {size} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents, {size} MB</source>
        <translation>
            <numerusform>{count} document, {size} MB</numerusform>
            <numerusform>{count} documents, {size} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things are damaged. Delete no backup; restore one, or rescue the documents (Help menu).</source>
        <translation>
            <numerusform>{count} thing is damaged. Delete no backup; restore one, or rescue the documents (Help menu).</numerusform>
            <numerusform>{count} things are damaged. Delete no backup; restore one, or rescue the documents (Help menu).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words in this library</source>
        <translation>
            <numerusform>{count} word in this library</numerusform>
            <numerusform>{count} words in this library</numerusform>
        </translation>
    </message>
    <message>
        <source>{family} (not on this computer)</source>
        <translation>{family} (not on this computer)</translation>
    </message>
    <message>
        <source>{family} is not on this computer; another font is shown.</source>
        <translation>{family} is not on this computer; another font is shown.</translation>
    </message>
    <message>
        <source>{family}: not on this computer</source>
        <translation>{family}: not on this computer</translation>
    </message>
    <message>
        <source>{family}: on this computer</source>
        <translation>{family}: on this computer</translation>
    </message>
    <message>
        <source>{key} for “{command}” stays out: the key cannot be chosen here.</source>
        <translation>{key} for “{command}” stays out: the key cannot be chosen here.</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{points} points, screen at {scale}</source>
        <translation>{points} points, screen at {scale}</translation>
    </message>
    <message>
        <source>{wanted} is not on this computer; {family} is shown instead.</source>
        <translation>{wanted} is not on this computer; {family} is shown instead.</translation>
    </message>
    <message>
        <source>“{command}” has this key now. If you use it here, it is taken away.</source>
        <translation>“{command}” has this key now. If you use it here, it is taken away.</translation>
    </message>
    <message>
        <source>“{name}” would change nothing: all of it holds already.</source>
        <translation>“{name}” would change nothing: all of it holds already.</translation>
    </message>
    <message>
        <source>“{name}” would change this:</source>
        <translation>“{name}” would change this:</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Choose one that was exported on the page of settings.</source>
        <translation>Choose one that was exported on the page of settings.</translation>
    </message>
    <message>
        <source>Export the settings again on the computer from which they come.</source>
        <translation>Export the settings again on the computer from which they come.</translation>
    </message>
    <message>
        <source>No setting was changed.</source>
        <translation>No setting was changed.</translation>
    </message>
    <message>
        <source>Something in “{name}” is no value that a setting can have: {place}.</source>
        <translation>Something in “{name}” is no value that a setting can have: {place}.</translation>
    </message>
    <message>
        <source>Update the program, or set it on the page of settings.</source>
        <translation>Update the program, or set it on the page of settings.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <extracomment>What tells the file from other JSON, and how much it can hold. More than this is no file of settings (bytes). Bounds of texts, so that nothing absurd comes to stand in a menu or a comment.</extracomment>
        <translation>“{name}” cannot be read.</translation>
    </message>
    <message>
        <source>“{name}” comes from a newer version of the program.</source>
        <translation>“{name}” comes from a newer version of the program.</translation>
    </message>
    <message>
        <source>“{name}” is no file of settings.</source>
        <translation>“{name}” is no file of settings.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Choose an empty form as it was sent out.</source>
        <translation>Choose an empty form as it was sent out.</translation>
    </message>
    <message>
        <source>In {name} the column “{column}” is missing; there are: {titles}.</source>
        <translation>In {name} the column “{column}” is missing; there are: {titles}.</translation>
    </message>
    <message>
        <source>Needed are a column for the clause and one for the comment, with their titles in the first row or in the page header.</source>
        <translation>Needed are a column for the clause and one for the comment, with their titles in the first row or in the page header.</translation>
    </message>
    <message>
        <source>No table in {name} has the columns of a form for comments.</source>
        <extracomment>Where properties of cells, rows and marks stand. Ids of paragraphs and rows, which may not stand twice in a file.</extracomment>
        <translation>No table in {name} has the columns of a form for comments.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <extracomment>The columns that forms have. `number` is DE-014 (in the ISO form together with the member body), `serial` counts the rows, `observation` is what was decided and why, `original` the words meant, `speaker` an organisation together with the expert who speaks for it. What stands around the rows. The columns of the ISO template in their order. The columns of the log in their order. What stands behind the title of the document in the heading of a log. Colours of decisions, as ISO committees shade their observations.</extracomment>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Row {row} continues the one above and was joined to it.</source>
        <extracomment>Fields that hold for several rows when their cells are merged downwards. Fields that say something about a place and never name one. Cells beside each other that may be one: all that stands in them is said in the first field.</extracomment>
        <translation>Row {row} continues the one above and was joined to it.</translation>
    </message>
    <message>
        <source>Row {row} has merged cells and was left out: “{text}”.</source>
        <translation>Row {row} has merged cells and was left out: “{text}”.</translation>
    </message>
    <message>
        <source>Row {row} has text beyond the last column; that was left out.</source>
        <translation>Row {row} has text beyond the last column; that was left out.</translation>
    </message>
    <message>
        <source>Row {row} says where, but not what; it was left out.</source>
        <translation>Row {row} says where, but not what; it was left out.</translation>
    </message>
    <message>
        <source>The column “{title}” is not known and was left out.</source>
        <translation>The column “{title}” is not known and was left out.</translation>
    </message>
    <message>
        <source>There is no column for the clause, so places may be missing.</source>
        <translation>There is no column for the clause, so places may be missing.</translation>
    </message>
    <message>
        <source>Write the titles of the columns as in the form, and try again.</source>
        <translation>Write the titles of the columns as in the form, and try again.</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>{name} contains no table, so no comments can be read from it.</source>
        <translation>{name} contains no table, so no comments can be read from it.</translation>
    </message>
    <message>
        <source>{place}: this is a formula or an error; only what is typed is imported.</source>
        <translation>{place}: this is a formula or an error; only what is typed is imported.</translation>
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
        <translation>Add a kindergarten</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Floor area</translation>
    </message>
    <message>
        <source>Floor area (m²)</source>
        <translation>Floor area (m²)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only what describes the kindergarten; nothing about single children.</source>
        <translation>Only what describes the kindergarten; nothing about single children.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add “{word}” to my dictionary</source>
        <translation>Add “{word}” to my dictionary</translation>
    </message>
    <message>
        <source>Dictionaries …</source>
        <translation>Dictionaries …</translation>
    </message>
    <message>
        <source>No misspelt word was found.</source>
        <translation>No misspelt word was found.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>No suggestion</translation>
    </message>
    <message>
        <source>Stop checking spelling</source>
        <translation>Stop checking spelling</translation>
    </message>
    <message>
        <source>There is no dictionary for this language yet.</source>
        <translation>There is no dictionary for this language yet.</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>&amp;Next stage</source>
        <translation>&amp;Next stage</translation>
    </message>
    <message>
        <source>&amp;Reason for going on with errors</source>
        <translation>&amp;Reason for going on with errors</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>Change the stage</translation>
    </message>
    <message>
        <source>Show the first place</source>
        <translation>Show the first place</translation>
    </message>
    <message>
        <source>The text is saved as a version of this stage, and the day becomes the date of the draft. Undo brings the stage back.</source>
        <translation>The text is saved as a version of this stage, and the day becomes the date of the draft. Undo brings the stage back.</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>What is still missing</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Change the stage</source>
        <translation>Change the stage</translation>
    </message>
    <message>
        <source>Change the stage anyway</source>
        <translation>Change the stage anyway</translation>
    </message>
    <message>
        <source>Chinese texts whose source has changed: {count}</source>
        <translation>Chinese texts whose source has changed: {count}</translation>
    </message>
    <message>
        <source>Comments without a decision: {count}</source>
        <translation>Comments without a decision: {count}</translation>
    </message>
    <message>
        <source>Comments without a place in the text, not settled: {count}</source>
        <translation>Comments without a place in the text, not settled: {count}</translation>
    </message>
    <message>
        <source>Decisions without a reason: {count}</source>
        <translation>Decisions without a reason: {count}</translation>
    </message>
    <message>
        <source>English texts whose source has changed: {count}</source>
        <translation>English texts whose source has changed: {count}</translation>
    </message>
    <message>
        <source>Error ({place}): {sentence}</source>
        <translation>Error ({place}): {sentence}</translation>
    </message>
    <message>
        <source>Errors that block this stage: {count}.</source>
        <extracomment>What others decided, or was decided before: they let it through their own door.</extracomment>
        <translation>Errors that block this stage: {count}.</translation>
    </message>
    <message>
        <source>Everything is decided and translated.</source>
        <translation>Everything is decided and translated.</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>Fill in your name.</translation>
    </message>
    <message>
        <source>Fix the errors, or waive each one with a reason.</source>
        <translation>Fix the errors, or waive each one with a reason.</translation>
    </message>
    <message>
        <source>Fix them, waive each one with a reason, or pass them with a reason.</source>
        <translation>Fix them, waive each one with a reason, or pass them with a reason.</translation>
    </message>
    <message>
        <source>For a standard of this level errors cannot be passed into this stage.</source>
        <translation>For a standard of this level errors cannot be passed into this stage.</translation>
    </message>
    <message>
        <source>German texts whose source has changed: {count}</source>
        <translation>German texts whose source has changed: {count}</translation>
    </message>
    <message>
        <source>Not carried in “{name}”: {agreed} of {voters} agreed, {needed} needed.</source>
        <translation>Not carried in “{name}”: {agreed} of {voters} agreed, {needed} needed.</translation>
    </message>
    <message>
        <source>Now: {stage}</source>
        <extracomment>What stands against a stage, and why errors among it may not be passed, if they may not. Greatest height of the list of what is missing, and what a line of it takes (pixels).</extracomment>
        <translation>Now: {stage}</translation>
    </message>
    <message>
        <source>Only a standard has stages.</source>
        <translation>Only a standard has stages.</translation>
    </message>
    <message>
        <source>Open a standard.</source>
        <translation>Open a standard.</translation>
    </message>
    <message>
        <source>Places to decide after a merge: {count}</source>
        <translation>Places to decide after a merge: {count}</translation>
    </message>
    <message>
        <source>Promised changes that are not in the text: {count}</source>
        <translation>Promised changes that are not in the text: {count}</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>Stage: {name}</translation>
    </message>
    <message>
        <source>Texts not translated into Chinese: {count}</source>
        <translation>Texts not translated into Chinese: {count}</translation>
    </message>
    <message>
        <source>Texts not translated into English: {count}</source>
        <translation>Texts not translated into English: {count}</translation>
    </message>
    <message>
        <source>Texts not translated into German: {count}</source>
        <translation>Texts not translated into German: {count}</translation>
    </message>
    <message>
        <source>The review round “{name}” ends today.</source>
        <translation>The review round “{name}” ends today.</translation>
    </message>
    <message>
        <source>The review round “{name}” is still running; days left: {days}</source>
        <extracomment>The stages in their order, with the ISO stage beside which each stands.</extracomment>
        <translation>The review round “{name}” is still running; days left: {days}</translation>
    </message>
    <message>
        <source>The stage stays as it was.</source>
        <translation>The stage stays as it was.</translation>
    </message>
    <message>
        <source>To pass errors, enter your name first.</source>
        <translation>To pass errors, enter your name first.</translation>
    </message>
    <message>
        <source>Two people changed some places differently, and nobody has decided yet.</source>
        <translation>Two people changed some places differently, and nobody has decided yet.</translation>
    </message>
    <message>
        <source>Use “Decisions waiting”, then change the stage again.</source>
        <translation>Use “Decisions waiting”, then change the stage again.</translation>
    </message>
    <message>
        <source>Warnings of the checks: {count}</source>
        <translation>Warnings of the checks: {count}</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>What is still missing</translation>
    </message>
    <message>
        <source>{stage} (ISO stage {number})</source>
        <translation>{stage} (ISO stage {number})</translation>
    </message>
    <message>
        <source>“{name}” ran for only a few days ({days}), and no reason is recorded.</source>
        <translation>“{name}” ran for only a few days ({days}), and no reason is recorded.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Install the program again; in a copy of the source, start it with: python3 dev.py run</source>
        <translation>Install the program again; in a copy of the source, start it with: python3 dev.py run</translation>
    </message>
    <message>
        <source>Many school computers erase this drive each time they start. If this is one of them, choose another drive.</source>
        <extracomment>Many computers in Chinese schools put back the drive of Windows at each start.</extracomment>
        <translation>Many school computers erase this drive each time they start. If this is one of them, choose another drive.</translation>
    </message>
    <message>
        <source>The library is in {place}. No data leaves this computer.</source>
        <translation>The library is in {place}. No data leaves this computer.</translation>
    </message>
    <message>
        <source>The option {option} needs a value.</source>
        <translation>The option {option} needs a value.</translation>
    </message>
    <message>
        <source>The translations of the window are missing, so it speaks English.</source>
        <translation>The translations of the window are missing, so it speaks English.</translation>
    </message>
    <message>
        <source>The window needs Windows 10, version 1809, or later.</source>
        <extracomment>The two doors. Each is loaded only when somebody goes through it: the command line works without Qt, and the window without the tools of the command line. The build of Windows 10, version 1809, which Qt 6.9 wants. Exit code where the window cannot open, as in `shell/start.py`. After so many new objects a verb looks for garbage. Options of the window that are followed by a value.</extracomment>
        <translation>The window needs Windows 10, version 1809, or later.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <extracomment>Under this name the taskbar keeps our windows together, with our icon; without it they are those of Python. Any process may come to the front next (ASFW_ANY of winuser.h).</extracomment>
        <translation>There is no option {option}.</translation>
    </message>
    <message>
        <source>There is no screen here, so no window can open.</source>
        <extracomment>What fills the window, and what is loaded with it. Lets Python look for garbage among what is old in rests alone. Whoever asks Qt for one of these names waits until Python has made them all. The window at the first start, and what its frame takes of the screen beside it, in pixels. Exit code where the window cannot open.</extracomment>
        <translation>There is no screen here, so no window can open.</translation>
    </message>
    <message>
        <source>Update Windows, or use the program on another computer.</source>
        <translation>Update Windows, or use the program on another computer.</translation>
    </message>
    <message>
        <source>Use --help to see what there is.</source>
        <translation>Use --help to see what there is.</translation>
    </message>
    <message>
        <source>Use --help to see what works without one.</source>
        <translation>Use --help to see what works without one.</translation>
    </message>
    <message>
        <source>{name} – read-only – Curriculum Studio</source>
        <translation>{name} – read-only – Curriculum Studio</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A copy of the samples to try everything out; your own documents stay beside them</source>
        <translation>A copy of the samples to try everything out; your own documents stay beside them</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Another folder …</translation>
    </message>
    <message>
        <source>Continue with the library of another computer or another drive</source>
        <translation>Continue with the library of another computer or another drive</translation>
    </message>
    <message>
        <source>From another computer …</source>
        <translation>From another computer …</translation>
    </message>
    <message>
        <source>I coordinate: review rounds, meetings, pilots</source>
        <translation>I coordinate: review rounds, meetings, pilots</translation>
    </message>
    <message>
        <source>I lead a kindergarten: deliberations, goals, papers of the term</source>
        <translation>I lead a kindergarten: deliberations, goals, papers of the term</translation>
    </message>
    <message>
        <source>I review: read, compare, comment</source>
        <translation>I review: read, compare, comment</translation>
    </message>
    <message>
        <source>I teach: theme units, activities, week plans</source>
        <translation>I teach: theme units, activities, week plans</translation>
    </message>
    <message>
        <source>I write standards: clauses, indicators, translations</source>
        <translation>I write standards: clauses, indicators, translations</translation>
    </message>
    <message>
        <source>Keep the library in another folder, such as one on another drive</source>
        <translation>Keep the library in another folder, such as one on another drive</translation>
    </message>
    <message>
        <source>Kindergarten or organisation</source>
        <translation>Kindergarten or organisation</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Open an existing library …</source>
        <translation>Open an existing library …</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Open the sample library</translation>
    </message>
    <message>
        <source>Opens a theme unit in one language</source>
        <translation>Opens a theme unit in one language</translation>
    </message>
    <message>
        <source>Opens the standard for reading</source>
        <translation>Opens the standard for reading</translation>
    </message>
    <message>
        <source>Opens the standard with its review rounds</source>
        <translation>Opens the standard with its review rounds</translation>
    </message>
    <message>
        <source>Opens the standard, Chinese next to English</source>
        <translation>Opens the standard, Chinese next to English</translation>
    </message>
    <message>
        <source>Start with an empty library</source>
        <translation>Start with an empty library</translation>
    </message>
    <message>
        <source>Use a library that was packed on another computer</source>
        <translation>Use a library that was packed on another computer</translation>
    </message>
    <message>
        <source>Welcome to Curriculum Studio</source>
        <translation>Welcome to Curriculum Studio</translation>
    </message>
    <message>
        <source>What do you do most? (To change it later: Settings)</source>
        <translation>What do you do most? (To change it later: Settings)</translation>
    </message>
    <message>
        <source>Who are you? (optional)</source>
        <translation>Who are you? (optional)</translation>
    </message>
    <message>
        <source>Write standards for schools and theme units for kindergartens in Chinese, English and German, side by side. Everything stays on this computer.</source>
        <translation>Write standards for schools and theme units for kindergartens in Chinese, English and German, side by side. Everything stays on this computer.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>DE {count} words</source>
        <translation>
            <numerusform>DE {count} word</numerusform>
            <numerusform>DE {count} words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EN {count} words</source>
        <translation>
            <numerusform>EN {count} word</numerusform>
            <numerusform>EN {count} words</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Size of the texts; a click shows them in their usual size</source>
        <translation>Size of the texts; a click shows them in their usual size</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>Counting waits until writing rests so long (milliseconds). Seconds that a slice of counting a document for the first time may take.</extracomment>
        <translation>
            <numerusform>{count} character</numerusform>
            <numerusform>{count} characters</numerusform>
        </translation>
    </message>
    <message>
        <source>… not saved yet</source>
        <translation>… not saved yet</translation>
    </message>
    <message>
        <source>✓ Everything is saved</source>
        <translation>✓ Everything is saved</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Saved {time}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Add the school form “{title}”</source>
        <translation>Add the school form “{title}”</translation>
    </message>
    <message>
        <source>Add to the theme web</source>
        <translation>Add to the theme web</translation>
    </message>
    <message>
        <source>Add “{name}” to the register</source>
        <translation>Add “{name}” to the register</translation>
    </message>
    <message>
        <source>Align drafts of “{title}” side by side</source>
        <translation>Align the drafts of “{title}” side by side</translation>
    </message>
    <message>
        <source>Arrange the theme web</source>
        <translation>Arrange the theme web</translation>
    </message>
    <message>
        <source>Begin a deliberation</source>
        <translation>Start a deliberation</translation>
    </message>
    <message>
        <source>Begin a record of “{title}”</source>
        <translation>Start a record of “{title}”</translation>
    </message>
    <message>
        <source>Begin an indicator system</source>
        <translation>Start an indicator system</translation>
    </message>
    <message>
        <source>Begin the observation “{title}”</source>
        <translation>Start the observation “{title}”</translation>
    </message>
    <message>
        <source>Begin the register of pilots</source>
        <translation>Start the register of pilots</translation>
    </message>
    <message>
        <source>Bring in records of try-outs</source>
        <translation>Import records of try-outs</translation>
    </message>
    <message>
        <source>Bring in the changes of {name}</source>
        <translation>Import the changes of {name}</translation>
    </message>
    <message>
        <source>Change a deliberation</source>
        <translation>Change a deliberation</translation>
    </message>
    <message>
        <source>Change a kindergarten</source>
        <translation>Change a kindergarten</translation>
    </message>
    <message>
        <source>Change cover and foreword</source>
        <translation>Change cover and foreword</translation>
    </message>
    <message>
        <source>Change the bands</source>
        <translation>Change the bands</translation>
    </message>
    <message>
        <source>Change the leading language</source>
        <translation>Change the leading language</translation>
    </message>
    <message>
        <source>Change the parts</source>
        <translation>Change the parts</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Change {field}</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Copy in the week plan</source>
        <translation>Copy in the week plan</translation>
    </message>
    <message>
        <source>Correct the school form “{title}”</source>
        <translation>Correct the school form “{title}”</translation>
    </message>
    <message>
        <source>Count the observations of a try-out</source>
        <translation>Count the observations of a try-out</translation>
    </message>
    <message>
        <source>Create “{title}”</source>
        <extracomment>Setting of the library; never renamed, since libraries carry it. Days off in China of a year, as the State Council gave notice of them.</extracomment>
        <translation>Create “{title}”</translation>
    </message>
    <message>
        <source>Crop a photo</source>
        <translation>Crop a photo</translation>
    </message>
    <message>
        <source>Decide in a deliberation</source>
        <translation>Decide in a deliberation</translation>
    </message>
    <message>
        <source>Decide what both sides changed</source>
        <translation>Decide what both sides changed</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Delete rows</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>Delete “{title}”</translation>
    </message>
    <message>
        <source>Deleted in the group</source>
        <translation>Deleted in the group</translation>
    </message>
    <message>
        <source>Duplicate “{title}”</source>
        <translation>Duplicate “{title}”</translation>
    </message>
    <message>
        <source>Erase a picture for good</source>
        <extracomment>What a node says has to be somewhere.</extracomment>
        <translation>Erase a picture for good</translation>
    </message>
    <message>
        <source>Erase a text for good</source>
        <translation>Erase a text for good</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>First day of the unit</source>
        <translation>First day of the unit</translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <extracomment>How high the list is when it is shown for the first time (pixels). The finding to which somebody went last.</extracomment>
        <translation>Fix a finding</translation>
    </message>
    <message numerus="yes">
        <source>Fix {count} findings</source>
        <translation>
            <numerusform>Fix {count} finding</numerusform>
            <numerusform>Fix {count} findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a task to a pilot</source>
        <translation>Give a task to a pilot</translation>
    </message>
    <message>
        <source>Hand over what waits to {name}</source>
        <translation>Hand over what waits to {name}</translation>
    </message>
    <message>
        <source>Insert a group</source>
        <translation>Insert a group</translation>
    </message>
    <message>
        <source>Insert a paragraph of {name}</source>
        <translation>Insert a paragraph of {name}</translation>
    </message>
    <message>
        <source>Insert an indicator</source>
        <translation>Insert an indicator</translation>
    </message>
    <message>
        <source>Insert photos</source>
        <translation>Insert photos</translation>
    </message>
    <message>
        <source>Insert the list of changes</source>
        <translation>Insert the list of changes</translation>
    </message>
    <message>
        <source>Leave a place as it was</source>
        <translation>Leave a place as it was</translation>
    </message>
    <message>
        <source>Link a goal</source>
        <extracomment>Width of the mark beside what would be linked (pixels).</extracomment>
        <translation>Link a goal</translation>
    </message>
    <message>
        <source>Link a thought to an activity</source>
        <translation>Link an idea to an activity</translation>
    </message>
    <message>
        <source>Make a new version “{title}”</source>
        <translation>Create a new version “{title}”</translation>
    </message>
    <message>
        <source>Merge “{title}” with the received one</source>
        <extracomment>Which side counts at once where somebody would have to decide. A place that changed: the node, what of it, and in which language or field.</extracomment>
        <translation>Merge “{title}” with the received one</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>Move a place</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Move a row</translation>
    </message>
    <message>
        <source>Move in the theme web</source>
        <translation>Move in the theme web</translation>
    </message>
    <message>
        <source>Move in the week plan</source>
        <translation>Move in the week plan</translation>
    </message>
    <message>
        <source>Move {count} parts</source>
        <translation>Move {count} parts</translation>
    </message>
    <message>
        <source>Move “{title}”</source>
        <translation>Move “{title}”</translation>
    </message>
    <message>
        <source>New term “{name}”</source>
        <translation>New term “{name}”</translation>
    </message>
    <message>
        <source>Note what was done</source>
        <translation>Note what was done</translation>
    </message>
    <message>
        <source>Number the codes anew</source>
        <translation>Renumber the codes</translation>
    </message>
    <message>
        <source>Over several days</source>
        <translation>Over several days</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Paste cells</translation>
    </message>
    <message>
        <source>Plan “{title}”</source>
        <extracomment>Today is so much wider than other days (per cent). So many rows are offered in a week in which nothing is planned yet.</extracomment>
        <translation>Plan “{title}”</translation>
    </message>
    <message>
        <source>Put “{title}” into the collection</source>
        <translation>Put “{title}” into the collection</translation>
    </message>
    <message>
        <source>Remove a linked goal</source>
        <translation>Remove a linked goal</translation>
    </message>
    <message>
        <source>Remove from the theme web</source>
        <translation>Remove from the theme web</translation>
    </message>
    <message>
        <source>Remove from the week plan</source>
        <translation>Remove from the week plan</translation>
    </message>
    <message>
        <source>Remove the school form “{title}”</source>
        <translation>Remove the school form “{title}”</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>Rename “{title}”</translation>
    </message>
    <message>
        <source>Renumber goals</source>
        <translation>Renumber goals</translation>
    </message>
    <message>
        <source>Repeat the week before</source>
        <translation>Repeat the week before</translation>
    </message>
    <message>
        <source>Replace “{words}” by “{new}” ({count})</source>
        <translation>Replace “{words}” by “{new}” ({count})</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <extracomment>What the title of a copy ends with.</extracomment>
        <translation>Restore “{name}”</translation>
    </message>
    <message>
        <source>Restored from the group</source>
        <translation>Restored from the group</translation>
    </message>
    <message>
        <source>Reuse “{title}”</source>
        <translation>Reuse “{title}”</translation>
    </message>
    <message>
        <source>Sort rows</source>
        <translation>Sort rows</translation>
    </message>
    <message>
        <source>Take a waiver back</source>
        <translation>Take a waiver back</translation>
    </message>
    <message>
        <source>Units for parallel classes</source>
        <translation>Units for parallel classes</translation>
    </message>
    <message>
        <source>Update “{title}” from the group</source>
        <translation>Update “{title}” from the group</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Usual time</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>Waive a finding</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Write a text</translation>
    </message>
    <message>
        <source>Write emission factors</source>
        <translation>Write emission factors</translation>
    </message>
    <message>
        <source>Write in the grid</source>
        <translation>Write in the grid</translation>
    </message>
    <message>
        <source>Write sums into groups</source>
        <translation>Enter sums in the groups</translation>
    </message>
    <message>
        <source>Write the record of a try-out</source>
        <translation>Write the record of a try-out</translation>
    </message>
</context>
<context>
    <name>StsExport</name>
    <message>
        <source>Choose one language; terms come along in all of them.</source>
        <translation>Choose one language; terms come along in all of them.</translation>
    </message>
    <message>
        <source>NISO STS XML holds a standard in one language.</source>
        <extracomment>T/ABC 1—2026, DB32/T 4321—2026, GB/T 1.1-2020: originator, number, year. Types of sections that are called otherwise than the elements of a standard. So many blocks are written between two reports of progress. Name of cross references whose target is not in the file, until they are made plain text.</extracomment>
        <translation>NISO STS XML holds a standard in one language.</translation>
    </message>
    <message>
        <source>Writing NISO STS XML</source>
        <translation>Writing NISO STS XML</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close {title}</source>
        <translation>Close {title}</translation>
    </message>
</context>
<context>
    <name>TakeComments</name>
    <message>
        <source>All rows</source>
        <extracomment>What the list can be narrowed to.</extracomment>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>Choose the round that it answers.</source>
        <translation>Choose the round that it answers.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Enter above who sent it, so that the answer can be recorded.</source>
        <translation>Enter above who sent it, so that the answer can be recorded.</translation>
    </message>
    <message>
        <source>Files that follow: {count}</source>
        <translation>Files that follow: {count}</translation>
    </message>
    <message>
        <source>Import comments</source>
        <extracomment>What can hold comments.</extracomment>
        <translation>Import comments</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>Import {count}</translation>
    </message>
    <message>
        <source>New and corrected</source>
        <translation>New and corrected</translation>
    </message>
    <message>
        <source>No round</source>
        <translation>No round</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Noted: {name} has no comments.</source>
        <translation>Noted: {name} has no comments.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Place here</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <extracomment>Reads a file for a sender and the id of a round: empty for none, None for the most likely one. Lines of what is said of a file that are seen at once. Pixels between the words of a column and the next one. Whether the files that follow shall not be shown.</extracomment>
        <translation>Skip this file</translation>
    </message>
    <message>
        <source>Skip this file and those that follow</source>
        <translation>Skip this file and those that follow</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The form says: no comments.</source>
        <translation>The form says: no comments.</translation>
    </message>
    <message>
        <source>Without a certain place</source>
        <translation>Without a certain place</translation>
    </message>
    <message>
        <source>Word drafts, forms and logs</source>
        <translation>Word drafts, forms and logs</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>already here</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>decided differently here</source>
        <translation>decided differently here</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The columns: taken or not with the number, where, what, and what is known of it.</extracomment>
        <translation>new</translation>
    </message>
    <message numerus="yes">
        <source>{count} comments were imported from {name}.</source>
        <translation>
            <numerusform>{count} comment was imported from {name}.</numerusform>
            <numerusform>{count} comments were imported from {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not asked in this round.</source>
        <translation>{name} was not asked in this round.</translation>
    </message>
    <message>
        <source>{new} new · {changed} corrected · {same} already here · {lost} to place</source>
        <translation>{new} new · {changed} corrected · {same} already here · {lost} to place</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Answers round</source>
        <translation>Answers round</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>Comments in the file</translation>
    </message>
    <message>
        <source>Import comments</source>
        <translation>Import comments</translation>
    </message>
    <message>
        <source>Import it although the form names another document</source>
        <translation>Import it although the form names another document</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Leave out the selected rows</source>
        <translation>Leave out the selected rows</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>Notes on the file</translation>
    </message>
    <message>
        <source>Organisation, if the file does not say</source>
        <translation>Organisation, if the file does not say</translation>
    </message>
    <message>
        <source>Place …</source>
        <translation>Place …</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Say where the selected rows belong</source>
        <translation>Say where the selected rows belong</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Which rows are shown</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Documents in the file</source>
        <translation>Documents in the file</translation>
    </message>
    <message>
        <source>Received documents</source>
        <translation>Received documents</translation>
    </message>
</context>
<context>
    <name>TakenDialog</name>
    <message>
        <source>Every cell that could not be read is listed with its place and the reason. The files themselves are never changed.</source>
        <translation>Every cell that could not be read is listed with its place and the reason. The files themselves are never changed.</translation>
    </message>
    <message>
        <source>Files and results</source>
        <translation>Files and results</translation>
    </message>
    <message>
        <source>Import completed workbooks</source>
        <translation>Import completed workbooks</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>Give a task</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kindergarten</translation>
    </message>
    <message>
        <source>The current version is saved, so that everyone knows what was tried.</source>
        <translation>The current version is saved, so that everyone knows what was tried.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>TermExport</name>
    <message>
        <source>Writing pairs of texts</source>
        <extracomment>Nodes between two reports of progress. A pair is good if its translation is one of these; then it is not stale either. What is called a segment of another type by TMX.</extracomment>
        <translation>Writing pairs of texts</translation>
    </message>
    <message>
        <source>Writing terms</source>
        <extracomment>What a row of a glossary is. What languages are called in each language. Rows between two reports of progress. So many rows may stand above the titles of the columns.
----------
Terms between two reports of progress.</extracomment>
        <translation>Writing terms</translation>
    </message>
</context>
<context>
    <name>TermFolder</name>
    <message>
        <source>As which files?</source>
        <translation>As which files?</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Choose an empty folder, or a new one.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Files: {files}. Missing: {gaps}; the list names them.</source>
        <translation>Files: {files}. Missing: {gaps}; the list names them.</translation>
    </message>
    <message>
        <source>None of them was touched.</source>
        <translation>None of them was touched.</translation>
    </message>
    <message>
        <source>Papers of the term</source>
        <translation>Papers of the term</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>The folder {folder} cannot be used.</translation>
    </message>
    <message>
        <source>There are files in the folder {folder}.</source>
        <translation>There are files in the folder {folder}.</translation>
    </message>
    <message>
        <source>There is no theme unit in this library.</source>
        <extracomment>What files there can be, and what writes papers for each.</extracomment>
        <translation>There is no theme unit in this library.</translation>
    </message>
    <message>
        <source>Where should the folder of the term go?</source>
        <translation>Where should the folder of the term go?</translation>
    </message>
    <message>
        <source>Write or import one first.</source>
        <translation>Write or import one first.</translation>
    </message>
    <message>
        <source>Writing the papers of the term</source>
        <translation>Writing the papers of the term</translation>
    </message>
</context>
<context>
    <name>TermImport</name>
    <message>
        <source>Columns that were left out: {names}.</source>
        <translation>Columns that were left out: {names}.</translation>
    </message>
    <message>
        <source>Details that were left out: {names}.</source>
        <translation>Details that were left out: {names}.</translation>
    </message>
    <message>
        <source>Export the terms again, as TBX-Basic or as a workbook.</source>
        <translation>Export the terms again, as TBX-Basic or as a workbook.</translation>
    </message>
    <message>
        <source>It needs a row of titles with at least two of these: {languages}.</source>
        <translation>It needs a row of titles with at least two of these: {languages}.</translation>
    </message>
    <message>
        <source>Languages that were left out: {names}.</source>
        <translation>Languages that were left out: {names}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Reading terms</source>
        <translation>Reading terms</translation>
    </message>
    <message>
        <source>Rows of an unknown kind that were left out: {names}.</source>
        <translation>Rows of an unknown kind that were left out: {names}.</translation>
    </message>
    <message>
        <source>Terms: {count}.</source>
        <translation>Terms: {count}.</translation>
    </message>
    <message>
        <source>Unknown statuses, taken as “admitted”: {names}.</source>
        <translation>Unknown statuses, taken as “admitted”: {names}.</translation>
    </message>
    <message>
        <source>Write a term in each row below the titles.</source>
        <translation>Write a term in each row below the titles.</translation>
    </message>
    <message>
        <source>{name} has no table of terms.</source>
        <translation>{name} has no table of terms.</translation>
    </message>
    <message>
        <source>{name} holds no terms.</source>
        <translation>{name} holds no terms.</translation>
    </message>
    <message>
        <source>{name} is not a TBX file.</source>
        <extracomment>A document type without declarations of its own, as most programs write it into TBX. Behind so many bytes no document type stands. What is said of a word, without the ending that tells the standard (-admn-sts). How words of ours are named: status, place in the entry, node and language. Entries between two reports of progress.</extracomment>
        <translation>{name} is not a TBX file.</translation>
    </message>
</context>
<context>
    <name>TermPlan</name>
    <message>
        <source>Term plan</source>
        <translation>Term plan</translation>
    </message>
</context>
<context>
    <name>TermPlanDialog</name>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Save as</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>First &amp;Monday</source>
        <translation>First &amp;Monday</translation>
    </message>
    <message>
        <source>Term plan</source>
        <translation>Term plan</translation>
    </message>
    <message>
        <source>Themes follow each other within each age group. The first week of each can be changed in Excel.</source>
        <translation>Themes follow each other within each age group. The first week of each can be changed in Excel.</translation>
    </message>
    <message>
        <source>Units of the term</source>
        <translation>Units of the term</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Better: {name}</source>
        <translation>Better: {name}</translation>
    </message>
    <message>
        <source>Forbidden; write: {name}</source>
        <translation>Forbidden; write: {name}</translation>
    </message>
    <message>
        <source>Insert “{name}”</source>
        <extracomment>So many texts are remembered with the terms in them. Height of the list; more is scrolled to (pixels). So much of a definition stands on a card (characters).</extracomment>
        <translation>Insert “{name}”</translation>
    </message>
    <message>
        <source>No deprecated or forbidden word was found.</source>
        <translation>No deprecated or forbidden word was found.</translation>
    </message>
    <message>
        <source>No term of the source is missing here.</source>
        <translation>No term of the source is missing here.</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Ctrl+T inserts a term that is still missing here.</source>
        <translation>Ctrl+T inserts a term that is still missing here.</translation>
    </message>
    <message>
        <source>Terms of this text</source>
        <translation>Terms of this text</translation>
    </message>
    <message>
        <source>This text has no known term. Terms come from the chapter of terms of the document and from all glossaries of the library.</source>
        <translation>This text has no known term. Terms come from the chapter of terms of the document and from all glossaries of the library.</translation>
    </message>
</context>
<context>
    <name>ThemeWeb</name>
    <message>
        <source>A further idea, below the selected one (Ins)</source>
        <translation>A further idea, below the selected one (Ins)</translation>
    </message>
    <message>
        <source>A new idea around the theme (Enter)</source>
        <translation>A new idea around the theme (Enter)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Add branch</source>
        <translation>Add branch</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>Add idea</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>Choose which activity carries out the selected idea</source>
        <translation>Choose which activity carries out the selected idea</translation>
    </message>
    <message>
        <source>Put everything in order again</source>
        <translation>Put everything in order again</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the selected idea with everything below it (Del)</source>
        <translation>Remove the selected idea with everything below it (Del)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Reword the selected idea (F2)</source>
        <translation>Reword the selected idea (F2)</translation>
    </message>
    <message>
        <source>Theme web</source>
        <translation>Theme web</translation>
    </message>
</context>
<context>
    <name>ThisWeek</name>
    <message>
        <source>In which week the theme begins</source>
        <translation>In which week the theme begins</translation>
    </message>
    <message>
        <source>Next week ›</source>
        <translation>Next week ›</translation>
    </message>
    <message>
        <source>Open the week plan of the unit</source>
        <translation>Open the week plan of the unit</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>What is planned</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Whole plan</translation>
    </message>
    <message>
        <source>‹ Week before</source>
        <translation>‹ Week before</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Errors found by the rules: {count}. Click to go to the next.</source>
        <translation>Errors found by the rules: {count}. Click to go to the next.</translation>
    </message>
    <message>
        <source>Not translated, or drafts: {count}. Click to go to the next.</source>
        <translation>Not translated, or drafts: {count}. Click to go to the next.</translation>
    </message>
    <message>
        <source>Open comments: {count}. Click to go to the next.</source>
        <translation>Open comments: {count}. Click to go to the next.</translation>
    </message>
    <message>
        <source>Source changed: {count}. Click to go to the next.</source>
        <translation>Source changed: {count}. Click to go to the next.</translation>
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
        <translation>Choose the outcome, then write what was seen. Everything is saved at once.</translation>
    </message>
    <message>
        <source>Counts or codes only, never names of children; photos need the families’ consent.</source>
        <translation>Counts or codes only, never names of children; photos need the families’ consent.</translation>
    </message>
    <message>
        <source>Excel form …</source>
        <translation>Excel form …</translation>
    </message>
    <message>
        <source>Lines of the try-out</source>
        <translation>Lines of the try-out</translation>
    </message>
    <message>
        <source>New observation …</source>
        <translation>New observation …</translation>
    </message>
    <message>
        <source>Word form …</source>
        <translation>Word form …</translation>
    </message>
</context>
<context>
    <name>TrialHead</name>
    <message>
        <source>This try-out</source>
        <translation>This try-out</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change the place by hand. The next time, your step before it is undone.</source>
        <translation>Change the place by hand. The next time, your step before it is undone.</translation>
    </message>
    <message>
        <source>In this document only</source>
        <translation>In this document only</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Redone: {step}</translation>
    </message>
    <message>
        <source>Somebody in the group has changed the same place since: “{step}” stays.</source>
        <translation>Somebody in the group has changed the same place since: “{step}” stays.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo it in this document only, or first undo the newer changes in the others.</source>
        <translation>Undo it in this document only, or first undo the newer changes in the others.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Undone: {step}</translation>
    </message>
    <message>
        <source>“{step}” also changed other documents, and these were changed there since.</source>
        <extracomment>What takes a step back beside what others did; merging is loaded when it is needed.</extracomment>
        <translation>“{step}” also changed other documents, and these were changed there since.</translation>
    </message>
</context>
<context>
    <name>UnitBar</name>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Theme web</source>
        <translation>Theme web</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Week plan</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>3 : 4, upright</source>
        <translation>3 : 4, upright</translation>
    </message>
    <message>
        <source>4 : 3, lying</source>
        <translation>4 : 3, lying</translation>
    </message>
    <message>
        <source>Activities: {count}, not planned yet: {left}</source>
        <translation>Activities: {count}, not planned yet: {left}</translation>
    </message>
    <message>
        <source>Add a row of our own</source>
        <translation>Add a row of our own</translation>
    </message>
    <message>
        <source>Aims begin with the child:</source>
        <extracomment>Width of the words of a hint and of the gaps and margins beside them (pixels).</extracomment>
        <translation>Aims begin with the child:</translation>
    </message>
    <message>
        <source>Another day …</source>
        <translation>Another day …</translation>
    </message>
    <message>
        <source>As you like</source>
        <extracomment>Shapes to choose from: their names, and how much wider than high they are in pixels; 0: free.</extracomment>
        <translation>As you like</translation>
    </message>
    <message>
        <source>Begin the aim with “{words}”</source>
        <translation>Begin the aim with “{words}”</translation>
    </message>
    <message>
        <source>By the school calendar nobody comes on: {days}. If that is wrong, change it.</source>
        <translation>By the school calendar nobody comes on: {days}. If that is wrong, change it.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <extracomment>Endings of files that are offered.</extracomment>
        <translation>Choose photos</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How near a side the pointer takes hold of it, and the size of a handle (pixels). What a key moves, as a share of the photo. How much wider than high the frame is in pixels of the photo; 0: free.</extracomment>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Cropping the photo</source>
        <translation>Cropping the photo</translation>
    </message>
    <message>
        <source>Drag an activity onto a day, or type there. Group activities ({level}) {least}–{most} minutes, outdoors at least 2 hours a day.</source>
        <translation>Drag an activity onto a day, or type there. Group activities ({level}) {least}–{most} minutes, outdoors at least 2 hours a day.</translation>
    </message>
    <message>
        <source>First day, as 2026-10-12:</source>
        <translation>First day, as 2026-10-12:</translation>
    </message>
    <message>
        <source>For parallel classes</source>
        <translation>For parallel classes</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Go to the activity</source>
        <translation>Go to the activity</translation>
    </message>
    <message>
        <source>It was done</source>
        <extracomment>Rows are remembered from so many units that were changed last. What can be said of an entry, and the chip on its card.</extracomment>
        <translation>It was done</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>It was not done</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Names of the classes, with spaces between them:</source>
        <translation>Names of the classes, with spaces between them:</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>New idea</translation>
    </message>
    <message>
        <source>New row …</source>
        <translation>New row …</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>No activity</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Not planned yet</translation>
    </message>
    <message>
        <source>Nothing is noted</source>
        <translation>Nothing is noted</translation>
    </message>
    <message>
        <source>Nothing yet, write a line …</source>
        <translation>Nothing yet, write a line …</translation>
    </message>
    <message>
        <source>Outdoors {minutes} minutes (at least {least}), of which sport {sport} (at least {of_sport}).</source>
        <translation>Outdoors {minutes} minutes (at least {least}), of which sport {sport} (at least {of_sport}).</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos inserted: {count}. All pictures of the unit: {size}.</source>
        <translation>Photos inserted: {count}. All pictures of the unit: {size}.</translation>
    </message>
    <message>
        <source>Plan all the same</source>
        <translation>Plan all the same</translation>
    </message>
    <message>
        <source>Plan something for a free day?</source>
        <translation>Plan something for a free day?</translation>
    </message>
    <message>
        <source>Preparing photos</source>
        <translation>Preparing photos</translation>
    </message>
    <message>
        <source>Remove “{title}” from the plan</source>
        <translation>Remove “{title}” from the plan</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Save what was left out as a smaller JPEG or PNG, and insert it again.</source>
        <translation>Save what was left out as a smaller JPEG or PNG, and insert it again.</translation>
    </message>
    <message>
        <source>School calendar …</source>
        <translation>School calendar …</translation>
    </message>
    <message>
        <source>Set {minutes} minutes, as usual at this age</source>
        <translation>Set {minutes} minutes, as usual at this age</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Suggestions: {count}</source>
        <translation>Suggestions: {count}</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Theme “{title}”, week {number}</source>
        <translation>Theme “{title}”, week {number}</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Too little time outdoors: {days} (at least {least} minutes a day, {of_sport} of them sport).</source>
        <translation>Too little time outdoors: {days} (at least {least} minutes a day, {of_sport} of them sport).</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Type to write, Enter adds one beside it, Tab one below; Esc, then Tab leaves the web. Drag to move; a blue dot marks what an activity carries out.</source>
        <extracomment>Size of the words further out (pixels of the drawing). A thought that has no words yet: its id, what puts it in, and where one was before.</extracomment>
        <translation>Type to write, Enter adds one beside it, Tab one below; Esc, then Tab leaves the web. Drag to move; a blue dot marks what an activity carries out.</translation>
    </message>
    <message>
        <source>Units made: {count}. What changes in the plan can be brought on.</source>
        <translation>Units made: {count}. What changes in the plan can be brought on.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Week plan</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <extracomment>The least width of a column, and what its head needs beside its words, which are bold (pixels).</extracomment>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Week {number} of the term · {date}</source>
        <translation>Week {number} of the term · {date}</translation>
    </message>
    <message>
        <source>What belongs to this theme? Add a first branch.</source>
        <translation>What belongs to this theme? Add a first branch.</translation>
    </message>
    <message>
        <source>What is the row called?</source>
        <translation>What is the row called?</translation>
    </message>
    <message>
        <source>What should go here?</source>
        <translation>What should go here?</translation>
    </message>
    <message>
        <source>What was done in it</source>
        <translation>What was done in it</translation>
    </message>
    <message>
        <source>What was planned for it</source>
        <translation>What was planned for it</translation>
    </message>
    <message>
        <source>When does it begin? …</source>
        <translation>When does it begin? …</translation>
    </message>
    <message>
        <source>Write something …</source>
        <translation>Write something …</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Free days of which somebody said that something is planned for them.</extracomment>
        <translation>free</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>outdoors {minutes} min</source>
        <translation>outdoors {minutes} min</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{count} aims are a lot; two to four are easier to remember.</source>
        <translation>{count} aims are a lot; two to four are easier to remember.</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} character</numerusform>
            <numerusform>{count} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} photos were left out.</source>
        <translation>
            <numerusform>{count} photo was left out.</numerusform>
            <numerusform>{count} photos were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} still open</source>
        <translation>{count} still open</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} word</numerusform>
            <numerusform>{count} words</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · today</translation>
    </message>
    <message>
        <source>{day}: “{title}” takes {minutes} minutes; {least}–{most} are usual at this age.</source>
        <translation>{day}: “{title}” takes {minutes} minutes; {least}–{most} are usual at this age.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>Changes the unit as one step of undo.</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{said} The other photos were inserted.</source>
        <translation>{said} The other photos were inserted.</translation>
    </message>
    <message>
        <source>{said} {more}</source>
        <translation>{said} {more}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>“{words}” says what teachers do. Try to begin with the child: can, likes to …</source>
        <translation>“{words}” says what teachers do. Try to begin with the child: can, likes to …</translation>
    </message>
    <message>
        <source>“{words}” sounds like school. Could the child look, try or play instead?</source>
        <translation>“{words}” sounds like school. Could the child look, try or play instead?</translation>
    </message>
    <message>
        <source>✓ Complete</source>
        <extracomment>Width that a week of five days wants for its words; the side panel gives way to it (pixels). The views by name; each is loaded when somebody looks at it. What is open is looked for when writing rests (milliseconds). More is not listed in a menu.</extracomment>
        <translation>✓ Complete</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <source>Install an update</source>
        <translation>Install an update</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>The command</translation>
    </message>
    <message>
        <source>The file is as its publisher made it.</source>
        <translation>The file is as its publisher made it.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
</context>
<context>
    <name>UpdatedStrip</name>
    <message>
        <source>A new version</source>
        <translation>A new version</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>An older program may not be able to open your library. Choose a newer file.</source>
        <translation>An older program may not be able to open your library. Choose a newer file.</translation>
    </message>
    <message>
        <source>Ask the publisher for it again.</source>
        <translation>Ask the publisher for it again.</translation>
    </message>
    <message>
        <source>Back up and install</source>
        <extracomment>The words of the button.</extracomment>
        <translation>Back up and install</translation>
    </message>
    <message>
        <source>Back up and open the package</source>
        <translation>Back up and open the package</translation>
    </message>
    <message>
        <source>Back up and show the file</source>
        <translation>Back up and show the file</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Checking {name}</translation>
    </message>
    <message>
        <source>Choose the file of the newer version</source>
        <translation>Choose the file of the newer version</translation>
    </message>
    <message>
        <source>Choose the file whose name ends in {ending}.</source>
        <translation>Choose the file whose name ends in {ending}.</translation>
    </message>
    <message>
        <source>Close the program and open the file yourself.</source>
        <translation>Close the program and open the file yourself.</translation>
    </message>
    <message>
        <source>Close the program, then unpack {name}.</source>
        <translation>Close the program, then unpack {name}.</translation>
    </message>
    <message>
        <source>Close the program; an administrator then uses the command: {command}</source>
        <translation>Close the program; an administrator then uses the command: {command}</translation>
    </message>
    <message>
        <source>Do not install anything from this release. Get all its files from the publisher.</source>
        <translation>Do not install anything from this release. Get all its files from the publisher.</translation>
    </message>
    <message>
        <source>Do not install it. Download or copy it once more.</source>
        <translation>Do not install it. Download or copy it once more.</translation>
    </message>
    <message>
        <source>First a backup of your library is made and checked. Then the program closes, and the new version is installed and opens. Your library stays where it is.</source>
        <extracomment>What happens once somebody agrees, by how the program was installed.</extracomment>
        <translation>First a backup of your library is made and checked. Then the program closes, and the new version is installed and opens. Your library stays where it is.</translation>
    </message>
    <message>
        <source>First a backup of your library is made and checked. Then the program closes, and the package opens in the program that installs packages. Alternatively, an administrator can use this command:</source>
        <translation>First a backup of your library is made and checked. Then the program closes, and the package opens in the program that installs packages. Alternatively, an administrator can use this command:</translation>
    </message>
    <message>
        <source>First a backup of your library is made and checked. Then:
1. Close the program.
2. Unpack {name} beside the folder {folder}.
3. Copy the folder “Data” out of the old folder over the new one.</source>
        <translation>First a backup of your library is made and checked. Then:
1. Close the program.
2. Unpack {name} beside the folder {folder}.
3. Copy the folder “Data” out of the old folder over the new one.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>If you know where the file is from, close the program and open the file yourself. The command check-release takes the key of the publisher.</source>
        <translation>If you know where the file is from, close the program and open the file yourself. The command check-release takes the key of the publisher.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Reads what is new in this program; nobody needs it at a start. Name of the setting with the version that was started last. The setup program has ended so long after it has started the new version (milliseconds). What is said over the changes of a kind, in their order.</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Names of the list and of its signature, beside the files of a release. What is new, in the form of `resources/news.json`; stands in the list as well. Ending of an update file: a zip with a file of a release, the list, its signature and the news. What this comment begins with in lists of this program; the version follows.</extracomment>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>Nothing was installed.</translation>
    </message>
    <message>
        <source>Put all files of the release into one folder and choose it there again.</source>
        <translation>Put all files of the release into one folder and choose it there again.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>The backup is made. Close the program, then unpack {name}.</source>
        <translation>The backup is made. Close the program, then unpack {name}.</translation>
    </message>
    <message>
        <source>There is no program here that installs packages.</source>
        <translation>There is no program here that installs packages.</translation>
    </message>
    <message>
        <source>This copy of the program names no publisher, so it cannot find out who made a file.</source>
        <extracomment>Signs that begin what is signed: Ed25519 over BLAKE2b; a key is for Ed25519 by itself.</extracomment>
        <translation>This copy of the program names no publisher, so it cannot find out who made a file.</translation>
    </message>
    <message>
        <source>This program was not installed from such a file.</source>
        <translation>This program was not installed from such a file.</translation>
    </message>
    <message>
        <source>Update it in the way it was installed.</source>
        <translation>Update it in the way it was installed.</translation>
    </message>
    <message>
        <source>Version {number} of Curriculum Studio</source>
        <translation>Version {number} of Curriculum Studio</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>Version {number}, {date}</translation>
    </message>
    <message>
        <source>What is new is shown after the update.</source>
        <translation>What is new is shown after the update.</translation>
    </message>
    <message>
        <source>You already have version {version}.</source>
        <translation>You already have version {version}.</translation>
    </message>
    <message>
        <source>You now have version {number}. Your library is unchanged.</source>
        <translation>You now have version {number}. Your library is unchanged.</translation>
    </message>
    <message>
        <source>{missing} is not next to {name}.</source>
        <translation>{missing} is not next to {name}.</translation>
    </message>
    <message>
        <source>{name} could not be started: {reason}.</source>
        <translation>{name} could not be started: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not as its publisher made it.</source>
        <translation>{name} is not as its publisher made it.</translation>
    </message>
    <message>
        <source>{name} is not for the way your program is installed.</source>
        <translation>{name} is not for the way your program is installed.</translation>
    </message>
    <message>
        <source>{name} is not the key of a publisher.</source>
        <translation>{name} is not the key of a publisher.</translation>
    </message>
    <message>
        <source>{name} is version {version}, older than yours, which is {own}.</source>
        <translation>{name} is version {version}, older than yours, which is {own}.</translation>
    </message>
    <message>
        <source>{name} was not signed by the publisher.</source>
        <translation>{name} was not signed by the publisher.</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>&amp;Reason, for the committee</source>
        <translation>&amp;Reason, for the committee</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>Only &amp;here</source>
        <translation>Only &amp;here</translation>
    </message>
    <message>
        <source>Reason, for the committee</source>
        <translation>Reason, for the committee</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>Waive a finding</translation>
    </message>
    <message>
        <source>When the text changes, the finding is open again. What is written later is not waived.</source>
        <translation>When the text changes, the finding is open again. What is written later is not waived.</translation>
    </message>
    <message>
        <source>Where it is acceptable</source>
        <translation>Where it is acceptable</translation>
    </message>
</context>
<context>
    <name>Waivers</name>
    <message>
        <source>All of this kind in the &amp;clause: {count}</source>
        <translation>All of this kind in the &amp;clause: {count}</translation>
    </message>
    <message>
        <source>All of this kind in the &amp;document: {count}</source>
        <translation>All of this kind in the &amp;document: {count}</translation>
    </message>
    <message>
        <source>Explain why it is acceptable; the committee reads the reason.</source>
        <translation>Explain why it is acceptable; the committee reads the reason.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>Without a reason no finding can be waived.</source>
        <translation>Without a reason no finding can be waived.</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>this place</translation>
    </message>
</context>
<context>
    <name>WeekPlan</name>
    <message>
        <source>Activities of this theme</source>
        <translation>Activities of this theme</translation>
    </message>
    <message>
        <source>Choose the week in which the theme begins</source>
        <translation>Choose the week in which the theme begins</translation>
    </message>
    <message>
        <source>Note what was really done; the plan stays as it was</source>
        <translation>Note what was really done; the plan stays as it was</translation>
    </message>
    <message>
        <source>Repeat the week before</source>
        <translation>Repeat the week before</translation>
    </message>
    <message>
        <source>There are no activities yet. Write one in the text, or take one from the collection.</source>
        <translation>There are no activities yet. Write one in the text, or take one from the collection.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
</context>
<context>
    <name>WordCountDialog</name>
    <message>
        <source>Chinese is counted in characters, with a Latin word as one; English and German in words.</source>
        <translation>Chinese is counted in characters, with a Latin word as one; English and German in words.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Whole document</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Word count</translation>
    </message>
</context>
<context>
    <name>WordExport</name>
    <message>
        <source>A setting of the layout is not valid: {reason}.</source>
        <extracomment>Width of the closing rule as a share of the text. Heights from the classification down to the issuer. The mark at the top right of a cover: DB32 of a local standard, T/XXX of an association&apos;s. The options under which a writer finds the settings, as JSON, and single ones by name.</extracomment>
        <translation>A setting of the layout is not valid: {reason}.</translation>
    </message>
    <message>
        <source>A unit has no part {part} to print.</source>
        <translation>A unit has no part {part} to print.</translation>
    </message>
    <message>
        <source>Choices: {parts}.</source>
        <translation>Choices: {parts}.</translation>
    </message>
    <message>
        <source>Choose at least one language for the export.</source>
        <extracomment>So many blocks are written between two reports of progress.
----------
The row of the group activity, which the plan of a day prints with all of its parts. Options: which part is printed; which activity (its id), week and day. Option: &quot;yes&quot; prints what was thought in looking back below the weeks. What can be printed of a unit. Rows of a form. Sorts behind all times of a day. What the plan of a day says of activities beside those of the group, before what happens.</extracomment>
        <translation>Choose at least one language for the export.</translation>
    </message>
    <message>
        <source>Settings and their current values: {settings}</source>
        <translation>Settings and their current values: {settings}</translation>
    </message>
    <message>
        <source>Writing the Word file</source>
        <extracomment>What languages are called in a file of several. Space on each side of a column, in twentieths of a point. The option that puts languages below each other instead of into columns.</extracomment>
        <translation>Writing the Word file</translation>
    </message>
</context>
<context>
    <name>WordImport</name>
    <message>
        <source>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Import the new file here.</source>
        <translation>1. Open it in Word or WPS. 2. Choose “Save as” and the type .docx. 3. Import the new file here.</translation>
    </message>
    <message>
        <source>Cells with formulas, whose results were not imported: {count}.</source>
        <extracomment>Columns to the right of this one are no part of a plan.</extracomment>
        <translation>Cells with formulas, whose results were not imported: {count}.</translation>
    </message>
    <message>
        <source>Charts, diagrams and embedded files that were left out: {count}.</source>
        <translation>Charts, diagrams and embedded files that were left out: {count}.</translation>
    </message>
    <message>
        <source>Comments in the file that were not imported: {count}.</source>
        <translation>Comments in the file that were not imported: {count}.</translation>
    </message>
    <message>
        <source>Drawings (EMF, WMF, SVG) that are in the document but cannot be shown here: {count}.</source>
        <translation>Drawings (EMF, WMF, SVG) that are in the document but cannot be shown here: {count}.</translation>
    </message>
    <message>
        <source>Endnotes that became footnotes: {count}.</source>
        <translation>Endnotes that became footnotes: {count}.</translation>
    </message>
    <message>
        <source>Formulas of an older program, imported as pictures: {count}.</source>
        <translation>Formulas of an older program, imported as pictures: {count}.</translation>
    </message>
    <message>
        <source>Formulas that could be read only as a line of text: {count}.</source>
        <translation>Formulas that could be read only as a line of text: {count}.</translation>
    </message>
    <message>
        <source>Headers and footers were left out: {text}</source>
        <translation>Headers and footers were left out: {text}</translation>
    </message>
    <message>
        <source>Hidden passages, imported as visible text: {count}.</source>
        <translation>Hidden passages, imported as visible text: {count}.</translation>
    </message>
    <message>
        <source>LibreOffice could not read this file.</source>
        <extracomment>LibreOffice needs seconds; after so many it hangs. Pause between two looks at the process (seconds): cancelling works that fast. Windows opens a console for each program that has none; with this it stays away. Folder of its profile, beside the file. Where LibreOffice stands if it is not on the path; a star stands for its version. Where setup programs of LibreOffice say in the registry of Windows which folder they chose: its `program`. Many people in China install on D:. Folders of programs on other drives, for copies that were unpacked and not installed. Reads the value of a key of the registry: the root (&quot;HKLM&quot; or &quot;HKCU&quot;) and the key; &quot;&quot; if none.</extracomment>
        <translation>LibreOffice could not read this file.</translation>
    </message>
    <message>
        <source>LibreOffice is reading the file</source>
        <translation>LibreOffice is reading the file</translation>
    </message>
    <message>
        <source>Linked pictures outside the file that were not imported: {count}.</source>
        <translation>Linked pictures outside the file that were not imported: {count}.</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <extracomment>So many rows of a sheet may stand above the titles of a form for comments.</extracomment>
        <translation>Nothing was imported; the file itself is unchanged.</translation>
    </message>
    <message>
        <source>Numbers that are counted differently now: {count}. The first is {printed}, now {computed}.</source>
        <translation>Numbers that are counted differently now: {count}. The first is {printed}, now {computed}.</translation>
    </message>
    <message>
        <source>Open the draft and use “Import comments”.</source>
        <translation>Open the draft and use “Import comments”.</translation>
    </message>
    <message>
        <source>Open the record of the try-out and import it there.</source>
        <translation>Open the record of the try-out and import it there.</translation>
    </message>
    <message>
        <source>Passages that are now under “Unsorted”: {count}.</source>
        <extracomment>Of long texts so much is shown.</extracomment>
        <translation>Passages that are now under “Unsorted”: {count}.</translation>
    </message>
    <message>
        <source>Pictures from within a line or a table cell that now follow it: {count}.</source>
        <translation>Pictures from within a line or a table cell that now follow it: {count}.</translation>
    </message>
    <message>
        <source>Pictures in the workbook that were not imported: {count}.</source>
        <translation>Pictures in the workbook that were not imported: {count}.</translation>
    </message>
    <message>
        <source>Pictures that are missing, damaged or too large and were left out: {count}.</source>
        <translation>Pictures that are missing, damaged or too large and were left out: {count}.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>A table has at most so many columns in Word.</extracomment>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Sorting the content of {name}</source>
        <extracomment>What is said while the tree is built, and after how many lines it is said again.</extracomment>
        <translation>Sorting the content of {name}</translation>
    </message>
    <message>
        <source>Tables inside table cells that are now under “Unsorted”: {count}.</source>
        <translation>Tables inside table cells that are now under “Unsorted”: {count}.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>The file stays as it is.</translation>
    </message>
    <message>
        <source>The language was taken to be Chinese.</source>
        <translation>The language was taken to be Chinese.</translation>
    </message>
    <message>
        <source>The language was taken to be English.</source>
        <translation>The language was taken to be English.</translation>
    </message>
    <message>
        <source>The language was taken to be German.</source>
        <translation>The language was taken to be German.</translation>
    </message>
    <message>
        <source>The table of contents was left out; it is generated again.</source>
        <translation>The table of contents was left out; it is generated again.</translation>
    </message>
    <message>
        <source>There is no text in this file, but perhaps at the top or foot of its pages.</source>
        <translation>There is no text in this file, but perhaps at the top or foot of its pages.</translation>
    </message>
    <message>
        <source>There is no text in this file, only pictures. Words in pictures cannot be read: scan them with a program that recognizes text, or type them.</source>
        <translation>There is no text in this file, only pictures. Words in pictures cannot be read: scan them with a program that recognizes text, or type them.</translation>
    </message>
    <message>
        <source>This looks like a form with comments on a draft. Open the draft and use “Import comments”.</source>
        <translation>This looks like a form with comments on a draft. Open the draft and use “Import comments”.</translation>
    </message>
    <message>
        <source>This looks like a framework of goals. Goals to link to are imported from a CASE file; from Word only the text comes in.</source>
        <translation>This looks like a framework of goals. Goals to link to are imported from a CASE file; from Word only the text comes in.</translation>
    </message>
    <message>
        <source>This looks like a glossary.</source>
        <translation>This looks like a glossary.</translation>
    </message>
    <message>
        <source>This looks like a lesson plan.</source>
        <translation>This looks like a lesson plan.</translation>
    </message>
    <message>
        <source>This looks like a letter to families. Letters are exported from a theme unit, which has the words for them; from Word only the text comes in.</source>
        <translation>This looks like a letter to families. Letters are exported from a theme unit, which has the words for them; from Word only the text comes in.</translation>
    </message>
    <message>
        <source>This looks like a standard.</source>
        <extracomment>So many lines say what a file is. A heading is at most so long (characters). The first line of a list of goals: 幼儿园环境教育目标. So many goals make a framework; so many labels without a value, and such a share, a form. A title is among so many lines; such a share of the lines of a list of goals are goals. Such a share of lines with numbers, below a title that says so, makes a list of goals too. Below such a title so many lines, most of them no longer than this, do as well. So many goals in tables make a list of goals of a file whose title says that it is one. So many days before lines make the plan of a week. So many learning areas as headings order a list of goals. What speaks for a plan: the grid of a week, a label of its own, a common word as a label. So many labels of its own are a sign of a plan, so many kinds of signs leave no doubt of it. A title that names a plan; a table of which each row is a part of the day, a week, a month. Columns in which a form of a day is filled in. Rows that have a name or a time where nothing is filled in. The titles of a form for comments are among so many rows of its table. What speaks for a standard: words of its cover, its elements, numbered clauses (each once).</extracomment>
        <translation>This looks like a standard.</translation>
    </message>
    <message>
        <source>This looks like a theme unit.</source>
        <translation>This looks like a theme unit.</translation>
    </message>
    <message>
        <source>This looks like a week plan.</source>
        <translation>This looks like a week plan.</translation>
    </message>
    <message>
        <source>This looks like an empty form. School forms are Word files: copy its table into a Word file and add that under School forms.</source>
        <translation>This looks like an empty form. School forms are Word files: copy its table into a Word file and add that under School forms.</translation>
    </message>
    <message>
        <source>This looks like an empty form. To have it filled from your theme units, add it under School forms.</source>
        <translation>This looks like an empty form. To have it filled from your theme units, add it under School forms.</translation>
    </message>
    <message>
        <source>This looks like the plan of a day.</source>
        <translation>This looks like the plan of a day.</translation>
    </message>
    <message>
        <source>This looks like the plan of a term.</source>
        <translation>This looks like the plan of a term.</translation>
    </message>
    <message>
        <source>This looks like the record of an observation. Its text comes in as what was observed, with all names in it, and stays in this library unless somebody decides otherwise.</source>
        <translation>This looks like the record of an observation. Its text comes in as what was observed, with all names in it, and stays in this library unless somebody decides otherwise.</translation>
    </message>
    <message>
        <source>Tracked deletions that were left out: {count}.</source>
        <translation>Tracked deletions that were left out: {count}.</translation>
    </message>
    <message>
        <source>Tracked insertions that were accepted: {count}.</source>
        <translation>Tracked insertions that were accepted: {count}.</translation>
    </message>
    <message>
        <source>Use “Import completed workbooks” in the results.</source>
        <translation>Use “Import completed workbooks” in the results.</translation>
    </message>
    <message>
        <source>{name} does not look like a plan: it contains no activity, aim or step.</source>
        <extracomment>What tells a plan from any other workbook: a payroll becomes a table and nothing else.</extracomment>
        <translation>{name} does not look like a plan: it contains no activity, aim or step.</translation>
    </message>
    <message>
        <source>{name} holds comments on a draft.</source>
        <translation>{name} holds comments on a draft.</translation>
    </message>
    <message>
        <source>{name} is a workbook in which a school is assessed.</source>
        <translation>{name} is a workbook in which a school is assessed.</translation>
    </message>
    <message>
        <source>{name} is the filled form of a try-out.</source>
        <translation>{name} is the filled form of a try-out.</translation>
    </message>
    <message>
        <source>{name} may not be a plan. As a theme unit it would have so many activities, aims, steps and parts of a week: {count}.</source>
        <translation>{name} may not be a plan. As a theme unit it would have so many activities, aims, steps and parts of a week: {count}.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>A row of {code} is missing.</source>
        <extracomment>Columns that are filled in. Columns that are calculated. Fields of a score by the column in which they are entered. Fields of an indicator whose row is there twice. Marks that separate entries of evidence.</extracomment>
        <translation>A row of {code} is missing.</translation>
    </message>
    <message>
        <source>A veto item always applies.</source>
        <translation>A veto item always applies.</translation>
    </message>
    <message>
        <source>Answer the parts in the rows below, not here.</source>
        <translation>Answer the parts in the rows below, not here.</translation>
    </message>
    <message>
        <source>Copy the entries into a fresh workbook, and leave whole rows and columns unformatted.</source>
        <translation>Copy the entries into a fresh workbook, and leave whole rows and columns unformatted.</translation>
    </message>
    <message>
        <source>Copy the entries into a fresh workbook: the hidden sheet that says what it belongs to is missing or incomplete.</source>
        <translation>Copy the entries into a fresh workbook: the hidden sheet that says what it belongs to is missing or incomplete.</translation>
    </message>
    <message>
        <source>It contains macros; they were not run.</source>
        <translation>It contains macros; they were not run.</translation>
    </message>
    <message>
        <source>It links to other files; the links were not followed.</source>
        <translation>It links to other files; the links were not followed.</translation>
    </message>
    <message>
        <source>It was made for a school that is not in the register.</source>
        <translation>It was made for a school that is not in the register.</translation>
    </message>
    <message>
        <source>It was made for {wanted}, but names {found}.</source>
        <translation>It was made for {wanted}, but names {found}.</translation>
    </message>
    <message>
        <source>It was made from another version of the indicators, in which points or rules differ.</source>
        <translation>It was made from another version of the indicators, in which points or rules differ.</translation>
    </message>
    <message>
        <source>Nothing is entered here; use the row of the indicator.</source>
        <translation>Nothing is entered here; use the row of the indicator.</translation>
    </message>
    <message>
        <source>Nothing was imported; the file itself is unchanged.</source>
        <translation>Nothing was imported; the file itself is unchanged.</translation>
    </message>
    <message>
        <source>The cell shows the error {text}.</source>
        <translation>The cell shows the error {text}.</translation>
    </message>
    <message>
        <source>The code of the indicator is missing.</source>
        <translation>The code of the indicator is missing.</translation>
    </message>
    <message>
        <source>The column “{key}” is missing.</source>
        <translation>The column “{key}” is missing.</translation>
    </message>
    <message>
        <source>The factor was altered: {now} instead of {before}.</source>
        <translation>The factor was altered: {now} instead of {before}.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>The name of the school is missing.</source>
        <translation>The name of the school is missing.</translation>
    </message>
    <message>
        <source>The points were altered: {found} instead of {wanted}.</source>
        <translation>The points were altered: {found} instead of {wanted}.</translation>
    </message>
    <message>
        <source>The row “{name}” is missing.</source>
        <translation>The row “{name}” is missing.</translation>
    </message>
    <message>
        <source>The rows {rows} are the same; which one counts?</source>
        <translation>The rows {rows} are the same; which one counts?</translation>
    </message>
    <message>
        <source>The sheet “{name}” is missing.</source>
        <translation>The sheet “{name}” is missing.</translation>
    </message>
    <message>
        <source>The sheets “{first}” and “{second}” are the same.</source>
        <extracomment>Answers by the kind of a judged item: the one that counts as 1 first. What the answers stand for. Cells outside the form are told one by one up to this many in a sheet.</extracomment>
        <translation>The sheets “{first}” and “{second}” are the same.</translation>
    </message>
    <message>
        <source>The standard it was made from is not in this library.</source>
        <translation>The standard it was made from is not in this library.</translation>
    </message>
    <message>
        <source>The text is longer than 32,767 characters.</source>
        <translation>The text is longer than 32,767 characters.</translation>
    </message>
    <message>
        <source>The text “{text}” was read as the number {number}.</source>
        <translation>The text “{text}” was read as the number {number}.</translation>
    </message>
    <message>
        <source>The text “{text}” was read as {number} per cent.</source>
        <translation>The text “{text}” was read as {number} per cent.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>The year is missing.</translation>
    </message>
    <message>
        <source>There is no indicator with the code {code}.</source>
        <translation>There is no indicator with the code {code}.</translation>
    </message>
    <message>
        <source>This cell is calculated; what was entered instead does not count.</source>
        <extracomment>Says why a number does not fit, None if it does.</extracomment>
        <translation>This cell is calculated; what was entered instead does not count.</translation>
    </message>
    <message>
        <source>This cell is merged with others; its entry is ambiguous.</source>
        <translation>This cell is merged with others; its entry is ambiguous.</translation>
    </message>
    <message>
        <source>This cell is not part of the form; it was not imported.</source>
        <translation>This cell is not part of the form; it was not imported.</translation>
    </message>
    <message>
        <source>This is a date; another entry is expected.</source>
        <translation>This is a date; another entry is expected.</translation>
    </message>
    <message>
        <source>This is a formula; enter the value itself.</source>
        <translation>This is a formula; enter the value itself.</translation>
    </message>
    <message>
        <source>This is reported once a year, not by month.</source>
        <translation>This is reported once a year, not by month.</translation>
    </message>
    <message>
        <source>This row belongs to no indicator of the system.</source>
        <translation>This row belongs to no indicator of the system.</translation>
    </message>
    <message>
        <source>This row belongs to no item of the data report.</source>
        <translation>This row belongs to no item of the data report.</translation>
    </message>
    <message>
        <source>Update this program, then import it again.</source>
        <translation>Update this program, then import it again.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more cells are not part of the form.</source>
        <translation>
            <numerusform>{count} more cell is not part of the form.</numerusform>
            <numerusform>{count} more cells are not part of the form.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} contains far more rows or cells than a completed workbook.</source>
        <extracomment>What a filled workbook of ours can hold by far; larger ones are refused before they are parsed. What a cell of Excel can hold, in characters. A merged range larger than this covers the sheet.</extracomment>
        <translation>{name} contains far more rows or cells than a completed workbook.</translation>
    </message>
    <message>
        <source>{name} is not an assessment workbook of this program.</source>
        <extracomment>Sheets without which a workbook is not taken over.</extracomment>
        <translation>{name} is not an assessment workbook of this program.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of this program.</source>
        <translation>{name} was made by a newer version of this program.</translation>
    </message>
    <message>
        <source>{number} is less than 0.</source>
        <translation>{number} is less than 0.</translation>
    </message>
    <message>
        <source>{number} is more than 100 %; enter per cent: 5%.</source>
        <translation>{number} is more than 100 %; enter per cent: 5%.</translation>
    </message>
    <message>
        <source>{number} is not a whole number of 0 or more.</source>
        <translation>{number} is not a whole number of 0 or more.</translation>
    </message>
    <message>
        <source>{number} is not a year from 2000 to 2100.</source>
        <translation>{number} is not a year from 2000 to 2100.</translation>
    </message>
    <message>
        <source>{text} is not an entry that is expected here.</source>
        <translation>{text} is not an entry that is expected here.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: enter it as a number, not as a text.</source>
        <extracomment>Longer texts are cut when they are quoted in a sentence. A comma, an apostrophe, or a point before exactly three digits: decimals or thousands?</extracomment>
        <translation>“{text}” can be read in two ways: enter it as a number, not as a text.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” is not a number.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the answers in the list: {choices}.</source>
        <translation>“{text}” is not one of the answers in the list: {choices}.</translation>
    </message>
</context>
<context>
    <name>WorkbookDialog</name>
    <message>
        <source>An Excel file in which a school assesses itself and reviewers verify the result. It opens in Excel, WPS and LibreOffice and has no macros.</source>
        <translation>An Excel file in which a school assesses itself and reviewers verify the result. It opens in Excel, WPS and LibreOffice and has no macros.</translation>
    </message>
    <message>
        <source>Assessment workbook</source>
        <translation>Assessment workbook</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Language of the workbook</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>A picture or file is missing from the library.</source>
        <translation>A picture or file is missing from the library.</translation>
    </message>
    <message>
        <source>Another program is using {name}, so it could not be written.</source>
        <translation>Another program is using {name}, so it could not be written.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Ask for the file once more.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer for access.</source>
        <translation>Ask the person who looks after this computer for access.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and the folder still there.</source>
        <translation>Check that the drive is connected and the folder still there.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Check the name and the folder.</translation>
    </message>
    <message>
        <source>Check what you wrote last. If this is a copy, close the program where you copied it, then copy it again. Cleaning programs delete that file too.</source>
        <translation>Check what you wrote last. If this is a copy, close the program where you copied it, then copy it again. Cleaning programs delete that file too.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Choose another file; to read a document, use Import.</source>
        <translation>Choose another file; to read a document, use Import.</translation>
    </message>
    <message>
        <source>Choose another folder or name, with letters, digits, spaces and hyphens.</source>
        <translation>Choose another folder or name, with letters, digits, spaces and hyphens.</translation>
    </message>
    <message>
        <source>Choose another version, or open a backup of that time.</source>
        <translation>Choose another version, or open a backup of that time.</translation>
    </message>
    <message>
        <source>Choose the file of the library itself.</source>
        <translation>Choose the file of the library itself.</translation>
    </message>
    <message>
        <source>Choose the library file inside it.</source>
        <translation>Choose the library file inside it.</translation>
    </message>
    <message>
        <source>Close the program, start it again and restore a backup.</source>
        <translation>Close the program, start it again and restore a backup.</translation>
    </message>
    <message>
        <source>Delete files that you do not need, then try again.</source>
        <translation>Delete files that you do not need, then try again.</translation>
    </message>
    <message>
        <source>Everything before the last change is saved; the last change is not.</source>
        <extracomment>What SQLite reports, by its primary result code. What the system says of names that cannot be, and of folders that are none; Windows says the first of names with signs that it forbids, and the last of names that are too long. What nobody misses who only reads: steps of undo, settings.</extracomment>
        <translation>Everything before the last change is saved; the last change is not.</translation>
    </message>
    <message>
        <source>Everything up to {time} is there.</source>
        <translation>Everything up to {time} is there.</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>Go on in that window, or close it first.</translation>
    </message>
    <message>
        <source>If it is your library, restore a backup, or rescue the documents in it; if not, choose another file.</source>
        <translation>If it is your library, restore a backup, or rescue the documents in it; if not, choose another file.</translation>
    </message>
    <message>
        <source>Insert it again, or take it from a backup.</source>
        <translation>Insert it again, or take it from a backup.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer as well.</source>
        <translation>Install the newer version on this computer as well.</translation>
    </message>
    <message>
        <source>It can be read and exported here. To go on writing in it, install the newer version on this computer as well.</source>
        <translation>It can be read and exported here. To go on writing in it, install the newer version on this computer as well.</translation>
    </message>
    <message>
        <source>It is not shown in part, and the file was not changed.</source>
        <translation>It is not shown in part, and the file was not changed.</translation>
    </message>
    <message>
        <source>It is {place} now: go on there, or put it back to its old place.</source>
        <translation>It is {place} now: go on there, or put it back to its old place.</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the recycle bin.</source>
        <translation>It may have been deleted: look in the recycle bin.</translation>
    </message>
    <message>
        <source>Newer states and those with a name are there.</source>
        <translation>Newer states and those with a name are there.</translation>
    </message>
    <message>
        <source>No library can be stored at {place}: {reason}.</source>
        <translation>No library can be stored at {place}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing in it is changed.</source>
        <translation>Nothing in it is changed.</translation>
    </message>
    <message>
        <source>Nothing in it is changed. Left out here, as it is newer: {parts}.</source>
        <translation>Nothing in it is changed. Left out here, as it is newer: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nothing is lost.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Open it once for writing: it will then be put in order.</source>
        <translation>Open it once for writing: it will then be put in order.</translation>
    </message>
    <message>
        <source>Open it once for writing: it will then be updated.</source>
        <translation>Open it once for writing: it will then be updated.</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it to your own folder.</source>
        <translation>Open it read-only, or copy it to your own folder.</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup {backup}: it was made at {time} and holds {count} documents.</source>
        <translation>
            <numerusform>Restore the backup {backup}: it was made at {time} and holds {count} document.</numerusform>
            <numerusform>Restore the backup {backup}: it was made at {time} and holds {count} documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy in another place now, or give the file its name back.</source>
        <translation>Save a copy in another place now, or give the file its name back.</translation>
    </message>
    <message>
        <source>The damaged file was left as it is.</source>
        <translation>The damaged file was left as it is.</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer as it should ({reason}).</source>
        <translation>The disk with {name} does not answer as it should ({reason}).</translation>
    </message>
    <message>
        <source>The document is no longer in the library.</source>
        <extracomment>A node before and after; None where it was or is not. From so many nodes on, the keys of all nodes are read at once. Of documents most is asked by their ids; in tables with many rows they stand by their keys. Rows one after another as they stand in the file, not in the order of ids: half of the time. As bytes: one title that is no UTF-8 any more must not keep all others from being listed. What an edit may change. Where a node is, its key says; an index that is not named stays.</extracomment>
        <translation>The document is no longer in the library.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>The file was not changed.</translation>
    </message>
    <message>
        <source>The last change is not saved; all before it is still there as long as the program is open.</source>
        <translation>The last change is not saved; all before it is still there as long as the program is open.</translation>
    </message>
    <message>
        <source>The text of the document at that time no longer exists.</source>
        <translation>The text of the document at that time no longer exists.</translation>
    </message>
    <message>
        <source>The version {name} was damaged or altered in transit.</source>
        <translation>The version {name} was damaged or altered in transit.</translation>
    </message>
    <message>
        <source>There is no good backup next to it: restore one from another place, or rescue the documents in it.</source>
        <translation>There is no good backup next to it: restore one from another place, or rescue the documents in it.</translation>
    </message>
    <message>
        <source>There is no library at {place}.</source>
        <translation>There is no library at {place}.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {name}.</source>
        <translation>There is no space left on the disk of {name}.</translation>
    </message>
    <message>
        <source>There is no such version in the library.</source>
        <translation>There is no such version in the library.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message>
        <source>What a newer version of this program wrote in {name} is not understood here.</source>
        <translation>What a newer version of this program wrote in {name} is not understood here.</translation>
    </message>
    <message>
        <source>What was done before this point can no longer be undone.</source>
        <extracomment>So many steps stay over a restart, and so many of each document in any case … … as long as they are not larger than this together, in bytes … … and so many while the program runs. The key of a document in the stacks. What of a step is read to carry it out; its content is deflated with the columns before it. The columns that a step has beside its position.</extracomment>
        <translation>What was done before this point can no longer be undone.</translation>
    </message>
    <message>
        <source>You can export, print and send. To go on writing, install the newer version on this computer as well.</source>
        <translation>You can export, print and send. To go on writing, install the newer version on this computer as well.</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{name} cannot be changed: the file or its folder is protected.</source>
        <translation>{name} cannot be changed: the file or its folder is protected.</translation>
    </message>
    <message>
        <source>{name} cannot be read with your account.</source>
        <translation>{name} cannot be read with your account.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, or it is damaged.</source>
        <translation>{name} is a database of another program, or it is damaged.</translation>
    </message>
    <message>
        <source>{name} is a database of another program.</source>
        <translation>{name} is a database of another program.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a library.</source>
        <translation>{name} is a folder, not a library.</translation>
    </message>
    <message>
        <source>{name} is already open in another window (process {process} on {host}).</source>
        <translation>{name} is already open in another window (process {process} on {host}).</translation>
    </message>
    <message>
        <source>{name} is already open in another window.</source>
        <translation>{name} is already open in another window.</translation>
    </message>
    <message>
        <source>{name} is damaged and was not opened.</source>
        <translation>{name} is damaged and was not opened.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} is damaged.</translation>
    </message>
    <message>
        <source>{name} is not a library of this program, or it is damaged.</source>
        <translation>{name} is not a library of this program, or it is damaged.</translation>
    </message>
    <message>
        <source>{name} is not a library of this program.</source>
        <translation>{name} is not a library of this program.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file and cannot be a library.</source>
        <translation>{name} is not an ordinary file and cannot be a library.</translation>
    </message>
    <message>
        <source>{name} is open read-only.</source>
        <translation>{name} is open read-only.</translation>
    </message>
    <message>
        <source>{name} was in use when it was copied or the program ended, and the file {log} with the last changes is not beside it.</source>
        <translation>{name} was in use when it was copied or the program ended, and the file {log} with the last changes is not beside it.</translation>
    </message>
    <message>
        <source>{name} was last used with a newer version of this program and cannot be read here.</source>
        <translation>{name} was last used with a newer version of this program and cannot be read here.</translation>
    </message>
    <message>
        <source>{name} was last used with a newer version of this program.</source>
        <translation>{name} was last used with a newer version of this program.</translation>
    </message>
    <message>
        <source>{name} was last used with a newer version of this program; here you can only read it.</source>
        <translation>{name} was last used with a newer version of this program; here you can only read it.</translation>
    </message>
    <message>
        <source>{name} was last used with an older version of this program.</source>
        <extracomment>What the driver raises; the second if damage shows in SQLite&apos;s own sentences.</extracomment>
        <translation>{name} was last used with an older version of this program.</translation>
    </message>
    <message>
        <source>{name} was not closed properly the last time.</source>
        <translation>{name} was not closed properly the last time.</translation>
    </message>
    <message>
        <source>{name} was renamed or moved while it was open.</source>
        <translation>{name} was renamed or moved while it was open.</translation>
    </message>
    <message>
        <source>{name} was renamed, replaced or deleted while it was open.</source>
        <translation>{name} was renamed, replaced or deleted while it was open.</translation>
    </message>
</context>
</TS>
