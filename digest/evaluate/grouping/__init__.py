"""How well are articles grouped? Ours beside its peers, by the measures of the field."""
