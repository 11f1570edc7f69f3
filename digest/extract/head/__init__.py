"""Where does the report begin? The head of a text, its headline and its dateline."""
