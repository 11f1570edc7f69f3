"""How well are pages read? Their main text and what they declare, beside other extractors."""
