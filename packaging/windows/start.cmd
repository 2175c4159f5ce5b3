@start "" "%~dp0app\pythonw.exe" -m curriculum_studio %*
