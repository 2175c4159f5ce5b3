"""What a draft in Word carries so that it finds its way back into the library."""
