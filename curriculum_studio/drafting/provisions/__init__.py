"""Provision verbs of three languages: what makes a text a requirement, a permission …

Verbs are told by their neighbours, once for all who ask; nobody else looks for them. What is not
sure is told as such: the other languages decide, else a person. A segmenter for Chinese and a model
of language were refused: nobody could say why a requirement fell out.
"""
