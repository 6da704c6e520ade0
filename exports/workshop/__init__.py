"""What a facilitator takes along from a workshop."""
