; The setup program. tools/package_windows.py gives VERSION, NUMBER (the same as Windows wants it: four
; numbers), TARGET, APP (the folder to install) and FILES (a script with the macros InstallFiles and
; RemoveFiles, made from one list of files).
;
;   /S           without questions        /AllUsers    for all users, as administrator
;   /UPDATE      the program has started this: wait until it has ended, ask nothing, start it again
;   /D=FOLDER    into this folder; it stands last and without quotation marks
;
; It ends with 0, or with 5 if the program is open, 740 without the rights of an administrator, 1150 on
; an older Windows. SIGN, where it is given, is a command that signs the file whose name follows. QUICK
; packs faster and worse, for trying out.
Unicode true
Target amd64-unicode
!ifdef QUICK
SetCompressor zlib
!else
SetCompressor /SOLID lzma
!endif
!ifdef SIGN
!uninstfinalize '${SIGN} "%1"' = 0
!finalize '${SIGN} "%1"' = 0
!endif
SetDateSave off
ManifestDPIAware true
RequestExecutionLevel user
; D:\ may be chosen: what is there already stays, because files are removed by the list alone.
AllowRootDirInstall true

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!include "${FILES}"

!define NAME "Curriculum Studio"
!define KEY "CurriculumStudio"
; By this name the taskbar keeps window and shortcut together; curriculum_studio/shell/start.py has it too.
!define APP_ID "CurriculumStudio.CurriculumStudio"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"

Name "${NAME}"
OutFile "${TARGET}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMBER}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${APP}\curriculum-studio.ico"
!define MUI_UNICON "${APP}\curriculum-studio.ico"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipIfUpdating
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "German"

LangString OldWindows ${LANG_ENGLISH} "Curriculum Studio needs Windows 10, version 1809, or later. Nothing was changed."
LangString OldWindows ${LANG_SIMPCHINESE} "Curriculum Studio 需要 Windows 10 的 1809 版或更高版本。电脑上没有任何改动。"
LangString OldWindows ${LANG_GERMAN} "Curriculum Studio braucht Windows 10, Version 1809, oder neuer. Es wurde nichts geändert."
LangString NotAdmin ${LANG_ENGLISH} "To install for all users, please start this as administrator. Nothing was changed."
LangString NotAdmin ${LANG_SIMPCHINESE} "要为所有用户安装，请以管理员身份运行。电脑上没有任何改动。"
LangString NotAdmin ${LANG_GERMAN} "Um für alle Benutzer zu installieren, starten Sie dies bitte als Administrator. Es wurde nichts geändert."
LangString Running ${LANG_ENGLISH} "Curriculum Studio is open. Please close it, then try again. What you wrote is saved."
LangString Running ${LANG_SIMPCHINESE} "Curriculum Studio 正在运行。请先关闭它，然后重试。您写的内容已保存。"
LangString Running ${LANG_GERMAN} "Curriculum Studio ist offen. Bitte schließen Sie es und versuchen Sie es dann erneut. Was Sie geschrieben haben, ist gespeichert."
LangString PackageKind ${LANG_ENGLISH} "Curriculum Studio exchange file"
LangString PackageKind ${LANG_SIMPCHINESE} "Curriculum Studio 交换包"
LangString PackageKind ${LANG_GERMAN} "Austauschdatei von Curriculum Studio"
LangString LibraryKind ${LANG_ENGLISH} "Curriculum Studio library"
LangString LibraryKind ${LANG_SIMPCHINESE} "Curriculum Studio 资料库"
LangString LibraryKind ${LANG_GERMAN} "Bibliothek von Curriculum Studio"

; How often it is still waited for the program that has started this to end; empty without /UPDATE.
Var Patience
; Whether the program is started afterwards: not as administrator, who is somebody else.
Var StartAgain

; Whom the program is for: the user, unless /AllUsers is there or (un) the folder says so.
!macro ForAllUsers
    SetShellVarContext all
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "admin"
        MessageBox MB_OK|MB_ICONSTOP "$(NotAdmin)" /SD IDOK
        SetErrorLevel 740
        Quit
    ${EndIf}
!macroend

; A program that runs cannot be written to: pythonw.exe is the window, python.exe a command.
!macro WaitUntilClosed UN
Function ${UN}WaitUntilClosed
    again:
    StrCpy $1 ""
    Push "$INSTDIR\python.exe"
    Call ${UN}LookWhetherItRuns
    Push "$INSTDIR\pythonw.exe"
    Call ${UN}LookWhetherItRuns
    ${If} $1 != ""
        ${If} $Patience > 0
            IntOp $Patience $Patience - 1
            Sleep 500
            Goto again
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
        SetErrorLevel 5
        Quit
    ${EndIf}
FunctionEnd

; Puts the program on the stack into $1 if it is there and runs.
Function ${UN}LookWhetherItRuns
    Pop $2
    ${If} ${FileExists} "$2"
        ClearErrors
        FileOpen $0 "$2" a
        ${If} ${Errors}
            StrCpy $1 "$2"
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Function .onInit
    SetRegView 64
    ; Qt wants 1809, the LTSC of 2019.
    ${IfNot} ${AtLeastWin10}
    ${OrIfNot} ${AtLeastBuild} 17763
        MessageBox MB_OK|MB_ICONSTOP "$(OldWindows)" /SD IDOK
        SetErrorLevel 1150
        Quit
    ${EndIf}
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/UPDATE" $R1
    ${IfNot} ${Errors}
        ; One minute: the program saves what was written last and closes its library.
        StrCpy $Patience 120
        StrCpy $StartAgain "yes"
        SetAutoClose true
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/AllUsers" $R1
    ${If} ${Errors}
        SetShellVarContext current
        StrCpy $R2 "$LOCALAPPDATA\Programs\${NAME}"
    ${Else}
        StrCpy $StartAgain ""
        !insertmacro ForAllUsers
        StrCpy $R2 "$PROGRAMFILES64\${NAME}"
    ${EndIf}
    ${If} $INSTDIR == ""
        ReadRegStr $INSTDIR SHCTX "Software\${KEY}" "Folder"
    ${EndIf}
    ${If} $INSTDIR == ""
        StrCpy $INSTDIR $R2
    ${EndIf}
FunctionEnd

Function SkipIfUpdating
    ${If} $Patience != ""
        Abort
    ${EndIf}
FunctionEnd

Function .onInstSuccess
    ${If} $StartAgain != ""
        Exec '"$INSTDIR\pythonw.exe" -m curriculum_studio'
    ${EndIf}
FunctionEnd

; Gives the shortcut the name that the window has for the taskbar: else a pinned window starts Python alone.
; As in the example of Win\COM.nsh; where Windows refuses, the shortcut stays as it is.
!macro NameShortcut FILE
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P<> 0
        ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
        ${If} $1 P<> 0
            ; 2 is STGM_READWRITE.
            ${IPersistFile::Load} $1 '("${FILE}",2).r6'
            ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
            ${If} $2 P<> 0
                System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
                System::Call '*(&w64 "${APP_ID}")p.r4'
                System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r4)p.r5'
                ${IPropertyStore::SetValue} $2 '($3,$5).r6'
                ${If} $6 = 0
                    ${IPropertyStore::Commit} $2 ""
                    ${IPersistFile::Save} $1 '("${FILE}",1)'
                ${EndIf}
                System::Free $3
                System::Free $4
                System::Free $5
                ${IUnknown::Release} $2 ""
            ${EndIf}
            ${IUnknown::Release} $1 ""
        ${EndIf}
        ${IUnknown::Release} $0 ""
    ${EndIf}
!macroend

!macro Kind ENDING ID TITLE
    WriteRegStr SHCTX "Software\Classes\${KEY}.${ID}" "" "${TITLE}"
    WriteRegStr SHCTX "Software\Classes\${KEY}.${ID}\DefaultIcon" "" "$INSTDIR\curriculum-studio.ico"
    WriteRegStr SHCTX "Software\Classes\${KEY}.${ID}\shell\open\command" "" '"$INSTDIR\pythonw.exe" -m curriculum_studio "%1"'
    WriteRegStr SHCTX "Software\Classes\${ENDING}" "" "${KEY}.${ID}"
    WriteRegStr SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${KEY}.${ID}" ""
!macroend

!macro RemoveKind ENDING ID
    DeleteRegKey SHCTX "Software\Classes\${KEY}.${ID}"
    DeleteRegValue SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${KEY}.${ID}"
    DeleteRegKey /ifempty SHCTX "Software\Classes\${ENDING}\OpenWithProgids"
    ReadRegStr $0 SHCTX "Software\Classes\${ENDING}" ""
    ${If} $0 == "${KEY}.${ID}"
        DeleteRegValue SHCTX "Software\Classes\${ENDING}" ""
    ${EndIf}
    DeleteRegKey /ifempty SHCTX "Software\Classes\${ENDING}"
!macroend

Section
    Call WaitUntilClosed
    ; A version before takes its own files away, by its own list.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ${AndIf} ${FileExists} "$INSTDIR\pythonw.exe"
        ; Without it the folder has no name, and C:\ takes the copy if the user may write there.
        InitPluginsDir
        CopyFiles /SILENT "$INSTDIR\uninstall.exe" "$PLUGINSDIR\before.exe"
        ExecWait '"$PLUGINSDIR\before.exe" /S _?=$INSTDIR'
    ${EndIf}
    !insertmacro InstallFiles
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\pythonw.exe" "-m curriculum_studio" "$INSTDIR\curriculum-studio.ico"
    !insertmacro NameShortcut "$SMPROGRAMS\${NAME}.lnk"
    WriteRegStr SHCTX "Software\${KEY}" "Folder" "$INSTDIR"
    !insertmacro Kind ".cstudio" "package" "$(PackageKind)"
    !insertmacro Kind ".cstudio-db" "library" "$(LibraryKind)"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\curriculum-studio.ico"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE}
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
    ${RefreshShellIcons}
SectionEnd

Function un.onInit
    SetRegView 64
    SetShellVarContext current
    ReadRegStr $0 HKLM "Software\${KEY}" "Folder"
    ${If} $0 == $INSTDIR
        !insertmacro ForAllUsers
    ${EndIf}
FunctionEnd

; Only what is in the list goes, and folders that are empty then; libraries stand elsewhere and stay.
Section "Uninstall"
    Call un.WaitUntilClosed
    !insertmacro RemoveFiles
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    !insertmacro RemoveKind ".cstudio" "package"
    !insertmacro RemoveKind ".cstudio-db" "library"
    DeleteRegKey SHCTX "${UNINSTALL}"
    DeleteRegKey SHCTX "Software\${KEY}"
    ${RefreshShellIcons}
SectionEnd
