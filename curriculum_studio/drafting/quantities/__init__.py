"""Numbers, units and typed references of three languages, by what they say.

Languages are compared by value and never digit by digit. A number in digits has to be answered in
each language; one in words counts only where a third language has it too. Of three languages two
decide. What has a grammar is read by it and tested by making it; where evidence is weak two of
three languages decide. Refused: libraries for numbers in words (none reads three languages, shares
and units together) and words added for single sentences of a set.
"""
