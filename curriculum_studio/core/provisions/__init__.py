"""Provision verbs of three languages: what makes a text a requirement, a permission …"""
