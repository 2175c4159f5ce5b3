"""Copy and paste: blocks from other programs, texts and nodes of ours.

What a clipboard says of its content is not believed: a picture is what begins as one, of files only
those in the folder for temporary files are read, and nothing comes from the net.
"""
