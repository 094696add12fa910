# operators.lex: acts that take acts. What each operator does with the act in its ACT slot is told in manual/lexicon.md.
# Entries under "type NONE" are no events of their own.
type NONE

say
    op say
    SRC {say state tell announce report confirm add declare note explain insist maintain reveal disclose reiterate repeat stress emphasize emphasise inform} ACT
