"""Comments, their decisions, review rounds, meetings and minutes.

- comments and decisions: `service/reviewing.py`, on the screen `window/review.py`,
  `window/comment_index.py`, `window/comments_panel.py`
- comments of files: `formats/incoming_reader.py` reads, `service/comment_placement.py` says where
  they belong, `service/comment_import.py` compares; tracked changes: `service/tracked_changes.py`;
  forms: `formats/comment_forms/reader.py`; into a Word file:
  `formats/word_comments/writer.py`
- rounds, copies, answers: `service/rounds.py`, `service/review_copies.py`, `service/answers.py`;
  meetings: `window/meeting/meeting_session.py`

Other rooms take: `REVIEW`, `Annotated`, `CHECKS_AUTHOR`, `ROUNDS`, `Thread`, `ThreadEntry`,
`annotated`, `annotating`, `custom_properties`, `is_title_row`, `shown_day`.
"""
