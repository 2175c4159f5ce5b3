; The starter of the zip: opens the window of the program beside it, with the words it was given.
; tools/package_windows.py gives VERSION, NUMBER, TARGET, ICON and, where a publisher has a
; certificate, SIGN, as for setup.nsi.
;
; What NSIS itself puts into it is under the zlib licence, which asks for no notice in programs.
;
; Whoever looks into a zip in the Explorer and double-clicks there starts a copy of this file alone.
Unicode true
Target amd64-unicode
!ifdef SIGN
!finalize '${SIGN} "%1"' = 0
!endif
SetDateSave off
ManifestDPIAware true
RequestExecutionLevel user
SilentInstall silent

!include FileFunc.nsh
!include LogicLib.nsh

Name "Curriculum Studio"
OutFile "${TARGET}"
Icon "${ICON}"
VIProductVersion "${NUMBER}"
VIAddVersionKey /LANG=0 "ProductName" "Curriculum Studio"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Curriculum Studio"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache-2.0"

LoadLanguageFile "${NSISDIR}\Contrib\Language files\English.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\SimpChinese.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\German.nlf"
LangString Alone ${LANG_ENGLISH} "The program is not beside this file. Please unpack the whole zip first, then start it from the folder. Nothing was changed."
LangString Alone ${LANG_SIMPCHINESE} "这个文件旁边没有程序。请先解压整个 zip 文件，再从解压出来的文件夹中启动。电脑上没有任何改动。"
LangString Alone ${LANG_GERMAN} "Das Programm liegt nicht neben dieser Datei. Bitte entpacken Sie zuerst das ganze Zip und starten Sie dann aus dem Ordner. Es wurde nichts geändert."

Section
    ${IfNot} ${FileExists} "$EXEDIR\app\pythonw.exe"
        MessageBox MB_OK|MB_ICONSTOP "$(Alone)"
        SetErrorLevel 2
        Quit
    ${EndIf}
    ${GetParameters} $0
    Exec '"$EXEDIR\app\pythonw.exe" -m curriculum_studio $0'
SectionEnd
