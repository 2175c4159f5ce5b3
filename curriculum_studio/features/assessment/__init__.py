"""Schools are assessed against an indicator system: workbooks, points, results, reports."""
