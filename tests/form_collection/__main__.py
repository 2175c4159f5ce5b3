"""Print what filling loses: `CS_FORMS=FOLDER python -m tests.form_collection HALF`.

With `--import` behind it, how much of the filled plans comes in right.
Of the closed half figures alone are printed, so that nobody mends the program for its forms.
"""

import sys

from tests.form_collection.importing import table
from tests.form_collection.measure import empty_unit, fill, full_unit, listed


def _main(half: str) -> None:
    for name, unit in (("full", full_unit()), ("empty", empty_unit())):
        for everywhere in (False, True):
            outcomes = [(form, fill(form, unit, everywhere=everywhere)) for form in listed(half)]
            taken = [(form, each) for form, each in outcomes if not each.refused]
            print(
                f"{half}, {name} unit, {'every place' if everywhere else 'as proposed'}: "
                f"{len(taken)} of {len(outcomes)} forms filled, "
                f"{sum(bool(each.lost) for _, each in taken)} of them lose "
                f"{sum(len(each.lost) for _, each in taken)} of "
                f"{sum(form.words * each.sheets for form, each in taken)} printed words"
            )
            if half != "open":
                continue
            for form, each in outcomes:
                gone = f"{each.fields} fields, lost {len(each.lost)}: {each.lost[:12]}"
                told = each.refused or gone
                print(f"    {form.id} ({form.words} × {each.sheets}): {told}")


if "--import" in sys.argv:
    print("\n".join(table(sys.argv[1])))
else:
    _main(sys.argv[1])
