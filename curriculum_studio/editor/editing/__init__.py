"""Acts of writing, told as edits and where the caret goes then; free of Qt."""
