"""What does a web page report, and what does it say of itself?  HTML → text and declared fields

A guard looks at the page before any parser does; a worker process with a time limit parses it,
since libxml2 cannot be interrupted. Inside, the head of the page is read, and its main text found.
"""
