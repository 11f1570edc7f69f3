"""What does language look like? Tools for every stage: functions of their arguments."""
