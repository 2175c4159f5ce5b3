"""The school's own forms in the window: kept once, corrected by clicking, offered for export."""
