"""The window: forms, views, actions; the only place that knows Qt."""
