"""What others say about a company: the names they use for it, and how to search for them.

names       what the company, its people and its offers are called
misspelled  how those names are also written
searches    search strings and links for the tools the strategy names
"""
