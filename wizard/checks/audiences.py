"""Rules TODO."""
