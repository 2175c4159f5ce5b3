"""Forms for comments: the ISO/IEC/CEN template, Chinese forms, a workbook; in and out."""
