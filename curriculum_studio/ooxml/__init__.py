"""WordprocessingML, read once for everybody: `story.read` walks a part and tells what it meets."""
