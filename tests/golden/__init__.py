"""Golden files: what the samples became on a day, by which later changes prove what they changed.

A *family* is what one function makes of the samples: exports, what `show` says, walks over the
page, names that may never change. It yields texts by path, each in a canonical form: XML as
C14N, a tag a line; JSON sorted; zips part by part; what differs from run to run replaced by rules
that have names (`canonical`). Of each family are kept, in `kept/`, a list of digests that can be
read and merged, and the texts themselves, packed, so that a difference can be looked at.

`python3 dev.py golden` compares, `--update` keeps what there is now.

`fixtures` holds libraries of former schemas with the files of their day, made once and never
changed: each schema that goes out gets one. Of names that may never change only what is gone, or
has another default, is a fault; new ones are none.
"""
