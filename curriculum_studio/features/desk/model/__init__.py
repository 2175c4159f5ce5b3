"""What the work desk says, without a library or a window."""
