"""Parts of a window that know no document: theme, icons, cards, dialogs, tasks, notifications."""
