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
    + Restrictions on Palestinians were eased by Israel.  ISR > PSE
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

replace-leaders
    SRC:state {reshuffle dissolve replace} {cabinet government}
    SRC:state {dismiss sack} {cabinet government}
    SRC:state {appoint name form} {new_government interim_government transitional_government unity_government coalition}
    cameo 0831
    + The Tunisian president dismissed the government.  TUN GOV > -
    + The king of Jordan reshuffled his cabinet.  JOR > -
    - She reshuffled the cards.

grant-rights
    SRC:state {grant give extend restore} {right citizenship autonomy vote freedom status passport equality self-rule independence} to TGT
    SRC:state {grant give} TGT {right citizenship autonomy status passport independence}
    cameo 0833
    + Turkey granted citizenship to Syrian refugees.  TUR > REF
    - The museum granted artists a right to copy.

allow-party
    SRC:state {legalize legalise recognise recognize register unban} {party opposition union group newspaper}
    SRC:state {lift end} {ban} on TGT
    cameo 0812
    + Nepal lifted a ban on the Maoist party.  NPL > -
    - The school lifted a ban on phones.

call-election
    SRC:state {call announce schedule order} {early_election snap_election election referendum by-election vote}
    cameo 083
    target none
    + The Greek prime minister called an early election.  GRC GOV > -
    + A referendum was called by Burundi.  BDI > -

comply
    SRC {comply} with {demand order request resolution ruling ultimatum deadline wish} (of|by|from TGT)
    SRC {meet fulfil fulfill grant accept satisfy approve} {demand request wish condition} (of|by|from TGT)
    SRC {bow submit} to {pressure demand} (from|of|by TGT)
    SRC {bow yield give_in cave_in} to TGT
    cameo 083
    + Iraq complied with a resolution of the United Nations.  IRQ > IGO
    + The Chilean government met a demand of students.  CHL GOV > -
    - The machine met the demand for power.

end-protest
    SRC:people {end call_off suspend halt abandon} {strike hunger_strike protest demonstration sit-in boycott blockade roadblock rally} (against|over|in TGT)
    SRC:people {return go} {back} to {work}
    cameo 082
    + Miners ended a strike in South Africa.  ZAF > -
    + Opposition leaders called off a rally in Togo.  TGO > -
    - The batter ended the hit streak.

change-policy
    SRC:state {reverse scrap drop withdraw abandon shelve rescind repeal annul cancel amend} {decision law bill plan decree policy tax reform order measure price_hike}
    SRC:state {back_down backtrack retreat} on|from {plan decision policy demand law}
    SRC:state {raise increase} {wage salary minimum_wage pension}
    cameo 0832
    + France scrapped a tax on fuel.  FRA > -
    + The decree was withdrawn by the Romanian government.  ROU > -
    - The shop scrapped its plan for a cafe.

release-funds
    SRC:state {release unfreeze unblock free} {asset fund money account million billion dollar} (of|to|for TGT)
    cameo 085
    + South Korea released frozen funds to Iran.  KOR > IRN
    - The bank released the funds to the heir.

pardon
    SRC:state {pardon amnesty reprieve} TGT
    SRC:state {grant give issue offer} {amnesty pardon clemency} (to TGT)
    SRC:state {commute reduce overturn quash} {sentence conviction verdict death_sentence} (of TGT)
    noun pardon, amnesty, clemency (for|of TGT) (by SRC)
    of TGT
    cameo 081
    + The Egyptian president pardoned two journalists.  EGY GOV > JRN
    + Amnesty was granted to rebels by Chad.  - > REB
    - Pardon the mess, he said.

cut-tariffs
    SRC:state {cut reduce roll_back lower slash scrap remove abolish halve} {tariff duty import_duty trade_barrier barrier quota} (on|against|for TGT)
    cameo 085
    + The United States reduced tariffs on goods from China.  USA > CHN
    + India scrapped duties on imports from Nepal.  IND > NPL
    - The airline cut fares.

open-up
    SRC:state {open reopen} {border frontier market door} (to|for TGT)
    cameo 081
    + Hungary opened its border to Austria.  HUN > AUT
    - She opened the door to the cat.

acknowledge
    SRC:state {recognize recognise acknowledge accept admit concede} {defeat victory result responsibility win mistake guilt} (of|by|to|in TGT)
    cameo 080
    + The Gambian president conceded defeat.  GMB GOV > -
    + Serbia acknowledged the victory of the opposition.  SRB > -
    - Chelsea conceded defeat in the final.

compensate
    SRC {compensate indemnify} TGT (for ANY)
    SRC {pay} {compensation reparation damages indemnity} (to|for TGT)
    SRC {pay} TGT {compensation reparation damages}
    noun {payment} of {compensation reparation} (to TGT) (by SRC)
    cameo 084
    + Germany paid reparations to Namibia.  DEU > NAM
    + Libya compensated French families.  LBY > FRA
    - Sugar compensated for the salt.
