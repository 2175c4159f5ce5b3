"""The rows of the bench: what exists so far of the budgets of the design, section 7."""

from tests.bench import domain, searching, workbooks, xlsx
from tests.bench.frame import Row

ROWS: tuple[Row, ...] = (
    Row("one edit of a text, standard of 5,000 clauses (s)", domain.edit_of(5000), None, 0.002),
    Row("numbers of a standard of 5,000 clauses (s)", domain.numbering_of(5000)),
    Row(
        "search, 30 MB of text, two Chinese characters, top 50",
        searching.ours,
        searching.limit,
        2.0,
    ),
    Row("XLSX of 50,000 rows x 10, styled", xlsx.ours, xlsx.limit, 1.3),
    Row("assessment workbook of 44 indicators written (s)", workbooks.write_one),
    Row("200 filled workbooks read and kept (s)", workbooks.read_many(200), None, 20.0, runs=1),
    Row(
        "numbers: 5,000 clauses against 500 (10 x the work)",
        domain.numbering_of(5000),
        domain.numbering_of(500),
    ),
)
