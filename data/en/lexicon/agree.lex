# agree.lex: promises, offers and commitments to co-operate later.
type AGREE

set coop
    cooperation co-operation talks ceasefire truce peace summit meeting plan deal proposal release withdrawal aid exchange trade
    settlement dialogue election proposal resolution

agree
    op promise
    SRC {agree consent} ACT
    SRC {agree consent} to|on ACT
    SRC {agree} to|on %coop (with TGT)
    SRC {agree} with TGT (on ANY)
    SRC {accept approve endorse} {offer proposal plan invitation peace_plan deal mediation condition ceasefire term truce} (by|from|of TGT)
    noun agreement (ACT)
    mutual
    cameo 030
    + Sudan agreed to release the prisoners.  SDN > -
    + Greece and Turkey agreed on talks.  GRC = TUR
    + Colombia accepted an offer from the rebels.  COL > REB
    - The twins agreed on a film.

promise
    op promise
    SRC {promise pledge vow commit undertake guarantee assure} ACT
    SRC {promise assure pledge} TGT ACT
    SRC {promise pledge commit earmark} %aid (to|for TGT)
    SRC {promise pledge} TGT %aid
    noun promise, pledge, commitment (ACT)
    cameo 030
    + Canada pledged to help Haiti.  CAN > HTI
    + Japan promised aid to Nepal.  JPN > NPL
    - He promised to wash the car.

offer
    op offer
    SRC {offer volunteer} ACT
    SRC {offer} TGT %coop
    SRC {offer} %coop (to|with TGT)
    noun offer (ACT)
    cameo 030
    + Qatar offered to mediate between Sudan and Chad.  QAT > SDN
    + Norway offered talks to the rebels.  NOR > REB
    - The shop offered to mend the shoe.

propose
    op propose
    SRC {propose suggest moot float} ACT
    SRC {propose suggest} %coop (with|to TGT)
    SRC {invite} TGT (to|for ANY)
    noun proposal, invitation (ACT)
    cameo 036
    + Kenya proposed talks with Somalia.  KEN > SOM
    + The Indian prime minister invited the Pakistani president.  IND GOV > PAK GOV
    - She suggested a walk.

mutual-plan
    SRC {plan prepare schedule arrange intend} %coop (with TGT)
    SRC be {ready prepared willing} for %coop (with TGT)
    cameo 036
    + Ethiopia planned talks with Egypt.  ETH > EGY
    - He planned a meeting of the chess club.
