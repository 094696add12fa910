# concede.lex: giving ground in words or rules: eased restrictions, lifted curfews, reforms granted, demands met.
type CONCEDE

set limits
    restriction ban limit curb control rule censorship travel_ban visa state_of_emergency martial_law emergency_law emergency
    prohibition
set wishes
    demand request pressure call ultimatum

ease-restrictions
    SRC {lift ease relax remove end loosen scrap drop abolish repeal revoke waive} %limits (on|against|for TGT)
    noun lifting, easing, relaxation of %limits (on|against TGT)
    cameo 081
    + Algeria lifted the ban on an Islamist party.  DZA > -
    + Restrictions on Palestinian travel were eased by Israel.  ISR > PSE
    - The gym lifted its ban on sandals.

lift-curfew
    SRC {lift end ease relax cancel suspend} {curfew} (on|in TGT)
    noun lifting of {curfew} (in|on TGT)
    cameo 0813
    + The army lifted the curfew in Kashmir.  MIL > -
    - The hostel ended its curfew.

end-sanctions
    SRC {lift ease end suspend remove drop relax waive cancel} %sanctions (on|against TGT)
    SRC {unfreeze release} {asset fund account} (of TGT)
    noun lifting, easing, removal of %sanctions (on|against TGT)
    cameo 085
    + The United States lifted sanctions on Sudan.  USA > SDN
    + Sanctions against Libya were suspended by the United Nations.  IGO > LBY
    - The referee lifted the penalty.

drop-charges
    SRC {drop withdraw dismiss} {charge case lawsuit accusation complaint} (against TGT)
    SRC {acquit exonerate clear} TGT (of ANY)
    SRC {commute reduce} {sentence penalty} (of TGT)
    noun acquittal (of TGT) (by SRC)
    of TGT
    cameo 081
    + Prosecutors dropped charges against the Maldivian president.  - > MDV GOV
    + A Rwandan court acquitted two politicians.  RWA JUD > -
    - The shop dropped its charge for bags.

accede
    SRC {yield accede bow give_in cave_in submit agree} to %wishes (of|by|from TGT)
    SRC {meet accept satisfy} %wishes (of|by|from TGT)
    SRC {make offer grant} {concession compromise} (to TGT)
    SRC {back_down relent backtrack}
    noun concession (to TGT) (by SRC)
    cameo 083
    + Jordan bowed to demands of protesters.  JOR > CVL
    + Serbia made concessions to Kosovo.  SRB > KOS
    - The river bowed to the sea.

reform
    SRC {introduce adopt enact grant implement pass carry_out} {reform constitution amnesty_law autonomy suffrage} (for|to TGT)
    SRC {hold call schedule} {election referendum}
    SRC {legalize legalise} TGT
    SRC {legalize legalise} {party union opposition}
    cameo 083
    + Saudi Arabia introduced reforms for women.  SAU > CVL
    + Myanmar legalised trade unions.  MMR > -
    - The league introduced new rules for referees.

reopen
    SRC {reopen open} {border road school airport mosque newspaper university crossing airspace} (with|to TGT)
    cameo 081
    + Nigeria reopened its border with Benin.  NGA > BEN
    - The shop reopened its doors.

reinstate
    SRC {reinstate restore rehabilitate readmit} TGT
    cameo 081
    + The African Union reinstated Mali.  IGO > MLI
    - He restored an old car.
