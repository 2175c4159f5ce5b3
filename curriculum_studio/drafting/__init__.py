"""What a text of a standard says, read by rule: words in as values, values out.

A library of its own: it knows languages and nothing else of this house, neither documents nor
kinds. Its tests run alone (`tests/drafting`). What reads the tree stands in `core` and in the rules
of `features/checks`.

- what a text requires, recommends, permits: `provisions/reader.py`, its values
  `provisions/provision.py`
- numbers, units and typed references by value: `quantities/reader.py`, its values
  `quantities/quantity.py` and `quantities/pointers.py`, units `quantities/units.py`
- what a requirement hangs on: `protected.py`
- the words that they go by are tables: `resources/rules`

Other rooms take most: `read_provisions`, `Provision`, `ProvisionKind`, `Quantity`, `Amounts`.
"""
