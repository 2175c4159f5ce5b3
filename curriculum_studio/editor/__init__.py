"""The page: a document as one continuous text, its languages side by side, edited in place."""
