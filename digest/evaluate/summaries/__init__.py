"""How good are summaries?  Sets of events with summaries written by people → Scores, ours and the peers'."""
