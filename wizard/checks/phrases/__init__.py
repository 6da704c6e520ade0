"""What somebody says in their own words, heard by patterns: Danish and English, with what makes a line innocent."""
