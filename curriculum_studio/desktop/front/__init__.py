"""Cover and foreword of a standard in one form."""
