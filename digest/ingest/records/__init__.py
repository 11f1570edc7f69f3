"""Which articles does a file of many hold?  JSON lines, feeds, web archives, tables → documents

A reader streams: it holds one record at a time, and gives an error in the place of one that it cannot read.
"""
