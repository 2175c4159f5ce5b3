"""Handing documents on as exchange files, and taking in what others handed on."""
