"""What the documents say, and the measures of their page: from answers to parts in reading order, in no file format.

`strategy_document` and `policy_document` each build a `DocumentText`; what writes files of it are the formats.
"""
