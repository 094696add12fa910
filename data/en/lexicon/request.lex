# request.lex: verbal requests, demands and orders.
type REQUEST

urge
    op demand
    SRC {urge ask call_on press implore beseech} TGT ACT
    SRC {call appeal} on|to TGT ACT
    SRC {call appeal} on|to TGT for|to ACT
    SRC {demand insist request} ACT
    cameo 020
    + The United States urged Russia to withdraw its troops.  USA > RUS
    + France called on Iran to release the prisoners.  FRA > IRN
    - The recipe calls for two eggs.
