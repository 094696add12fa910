# request.lex: verbal requests, demands and orders.
type REQUEST

urge
    op demand
    SRC {urge ask request press beg implore beseech lobby encourage exhort advise pressure persuade convince remind} TGT (to|for|on ACT) (ACT)
    SRC {call appeal plead} on|upon|to TGT (for|to ACT)
    SRC {call appeal plead push press lobby} for ACT (by|from TGT)
    SRC {ask request seek} ACT (from|of TGT)
    SRC {push press} TGT for ACT
    SRC {want expect need} TGT:state|armed to ACT
    SRC {put exert increase} {pressure} on|upon TGT (to ACT)
    noun {call appeal plea request} (for|to ACT) (to TGT) (by|from SRC)
    cameo 020
    + The United States urged Russia to withdraw its troops.  USA > RUS
    + France called on Iran to release the prisoners.  FRA > IRN
    + Turkey called for the withdrawal of Syrian troops.  TUR > SYR
    - The recipe calls for two eggs.

demand
    op demand
    SRC {demand insist} ACT (from|of TGT)
    SRC {demand insist} on ACT
    SRC {demand} ANY (from|of TGT)
    SRC {order command instruct direct require} TGT:state|armed|people ACT
    SRC {tell warn} TGT:state|armed to ACT
    SRC {issue make} {demand} (to|on TGT) (for|to ACT)
    SRC {give} TGT {order} (to ACT)
    noun {demand} (for|to ACT) (by SRC)
    cameo 100
    + Greece demanded that Turkey withdraw its troops.  GRC > TUR
    + Egypt demanded the release of prisoners from Israel.  EGY > ISR
    + Israel ordered Palestinians to leave Gaza.  ISR > PSE
    - The job demands patience.
