# coerce.lex: force or power over people and rights short of assault: arrests, seizures, bans, curfews, censorship, deportation, cutting
# services, deception, hacking, occupation of land.
type COERCE

set land
    territory oil_field oilfield pumping_station border_crossing checkpoint town parliament station building city town village province region peninsula island area land district airport port base
set party
    party organization organisation group movement union association ngo demonstration protest rally march gathering assembly
    strike opposition candidate
set service
    water electricity power gas fuel supply internet food oil telephone service
set goods
    ship vessel boat tanker cargo weapon drug cocaine heroin document computer equipment plane shipment land farm property house
    asset passport money trawler

arrest
    SRC {arrest detain apprehend round_up jail imprison capture nab} TGT
    SRC {take} TGT into|to {custody detention}
    SRC {hold remand} TGT in|without {custody detention charge prison jail}
    SRC {place put} TGT under {arrest house_arrest}
    SRC {take} TGT {prisoner captive}
    noun arrest, detention, capture, imprisonment, roundup (of TGT) (by SRC)
    of TGT
    mode arrest
    cameo 173
    + Police in Kenya arrested 14 protesters.  KEN COP > CVL
    + Two journalists were detained by Egyptian police.  EGY COP > JRN
    + The arrest of opposition leaders by the Ugandan army drew crowds.  UGA MIL > OPP
    - The view arrested his attention.
    - The referee held the ball in his hands.

deport
    SRC {deport expel banish exile repatriate evict} TGT:people (from|to ANY)
    SRC {drive force} TGT:people from|out_of {home house village land}
    noun deportation, expulsion, eviction (of TGT) (by SRC)
    of TGT
    mode deport
    cameo 174
    + Pakistan deported hundreds of Afghan refugees.  PAK > AFG REF
    + Haitian migrants were expelled by the Dominican Republic.  DOM > HTI
    - The landlord's cat was evicted from the chair.

raid
    SRC:armed {raid search ransack comb} TGT:body|people
    noun raid, search (on|of TGT) (by SRC)
    of TGT
    mode seize
    cameo 171
    + Police raided the offices of a newspaper in Turkey.  TUR COP > -
    ~ The team searched for a new coach.

seize-goods
    SRC {seize confiscate impound capture requisition commandeer expropriate nationalize nationalise} %goods (from|of TGT)
    SRC {seize board intercept impound detain} {ship vessel boat tanker trawler plane}
    noun seizure, confiscation of %goods
    mode seize
    cameo 171
    + Iran seized a British tanker.  IRN > GBR
    + Spanish police confiscated weapons from Basque separatists.  ESP COP > -
    - The moment seized the crowd.

occupy
    SRC {occupy annex} TGT
    SRC {seize capture take_over overrun conquer retake retook recapture} TGT:place|%land
    SRC {take seize gain wrest} {control} of TGT
    noun annexation, occupation, invasion, takeover (of TGT) (by SRC)
    of TGT
    mode seize
    cameo 171
    + Russia annexed Crimea in 2014.  RUS > UKR
    + Taliban fighters seized the city of Kunduz.  AFG > AFG
    + The annexation of the Golan Heights by Israel was condemned.  ISR > -
    - Thoughts of home occupied her.
    - The brand captured a share of the market.

ban
    SRC {ban outlaw prohibit dissolve disband suspend bar forbid} %party
    SRC {ban bar prohibit forbid block stop prevent} TGT:people from ANY
    SRC {impose} {ban restriction} on %party
    noun ban on %party
    mode restrict
    cameo 172
    + Algeria banned an Islamist party.  DZA > -
    + Protesters were barred from the square by Egyptian police.  EGY COP > CVL
    ~ The league banned the player for two games.

travel-ban
    SRC {restrict limit curb tighten} {movement travel freedom right access border entry}
    SRC {impose tighten enforce maintain extend} {blockade naval_blockade siege cordon} (on|of|against TGT)
    SRC {confine} TGT to ANY
    SRC {close seal block blockade besiege encircle cordon_off seal_off} TGT:place|body
    noun siege, blockade, lockdown, encirclement (of TGT) (by SRC)
    of TGT
    mode restrict
    cameo 172
    + Serb forces besieged Sarajevo.  SRB > BIH
    + The siege of Aleppo by Syrian forces went on.  SYR > SYR
    - The doctor restricted his diet.

censor
    SRC {censor shut shut_down close block jam ban suspend close_down gag} {%freedom television_station radio_station tv_station tv_channel news_site news_agency social_media}
    noun censorship (of TGT) (by SRC)
    mode censor
    cameo 172
    + Venezuela shut down a television station.  VEN > -
    + Iran blocked the website of a newspaper.  IRN > -
    - She closed the book and slept.

curfew
    SRC {impose declare introduce order enforce extend announce reimpose clamp slap} {curfew night_curfew lockdown} (on|in|over TGT)
    noun curfew (on|in TGT)
    mode curfew
    cameo 1723
    + The authorities imposed a curfew on Kashmir.  - > -
    + Sri Lanka declared a night curfew.  LKA > -
    - The hostel had no curfew.

martial-law
    SRC {impose declare introduce extend proclaim announce} {martial_law emergency_rule state_of_emergency state_of_siege state_of_war} (in|on|over TGT)
    SRC {suspend dissolve} {constitution parliament congress assembly}
    mode martial-law
    cameo 1724
    + The Philippine president declared martial law in Mindanao.  PHL GOV > PHL
    + Tunisia extended its state of emergency.  TUN > -
    + The president of Peru dissolved congress.  PER GOV > -
    - The pilot declared an emergency and landed.

cut-services
    SRC {cut cut_off shut_off halt withhold disconnect switch_off stop} %service (to|in|for TGT)
    SRC {deny refuse} TGT {access food water treatment medicine}
    mode withhold
    cameo 175
    + Russia cut off gas supplies to Ukraine.  RUS > UKR
    - The cook cut off the power to the oven.

disinform
    SRC {spread plant circulate} {disinformation propaganda misinformation fake_news falsehood} (about|in|against TGT)
    noun disinformation, propaganda (against TGT)
    mode misinformation
    cameo 170
    + Russia spread disinformation in Estonia.  RUS > EST
    - The website spread gossip about the singer.

hack
    SRC {hack} TGT:any
    SRC {hack} into TGT:any
    SRC {deface jam} {website site server network}
    noun cyberattack, cyber_attack, hacking, hack (on|against|of TGT) (by SRC)
    mode cyber
    cameo 170
    + Hackers from North Korea hacked a South Korean bank.  PRK > KOR
    + A cyber attack on Estonia by Russian hackers disabled ministries.  RUS > EST
    - He hacked his way through the bushes.

harass
    SRC {harass intimidate persecute oppress repress suppress} TGT
    noun repression, persecution, harassment, intimidation (on|of|against TGT) (by SRC)
    mode restrict
    cameo 172
    + Security forces harassed protesters in Belarus.  BLR > CVL
    + The persecution of dissidents by Cuban police continued.  CUB COP > -
    - The dog harassed the sheep.

detain
    SRC {arrest detain jail imprison apprehend seize capture nab intern} TGT:people
    SRC {take hold keep remand} TGT:people in|into {custody detention prison jail captivity}
    SRC {round_up} TGT:people
    SRC {throw} TGT:people in|into {jail prison}
    SRC {place put} TGT:people under {arrest house_arrest surveillance}
    noun arrest, detention, imprisonment, incarceration, round-up (of TGT) (by SRC)
    of TGT
    mode arrest
    cameo 173
    + Eritrea jailed two Swedish journalists.  ERI > SWE
    + A Chinese lawyer was taken into custody.  - > CHN
    - Rain arrested the play.

issue-warrant
    SRC {issue} {arrest_warrant warrant red_notice} (for|against TGT)
    mode arrest
    cameo 173
    + A Belgian judge issued an arrest warrant for the Rwandan general.  BEL > RWA
    - The clerk issued a warrant for the car.

expel-people
    SRC:state|armed {expel deport banish exile send_back repatriate remove} TGT:people (from|to ANY)
    SRC:state|armed {drive force push} TGT:people out_of|from {home house land}
    SRC:state {evict} TGT:people
    SRC:state {revoke strip} {citizenship passport visa residence} (of|from TGT)
    mode deport
    cameo 174
    + Iran deported Afghan migrants.  IRN > AFG
    + Villagers were driven from their homes by Sudanese soldiers.  SDN MIL > -
    - The bar evicted a drunk.

outlaw
    SRC:state {ban outlaw prohibit dissolve disband suspend proscribe} {party group movement organization organisation union ngo opposition demonstration rally protest gathering newspaper religion veil} (of|in TGT)
    SRC:state {ban outlaw proscribe} TGT
    SRC:state {disqualify bar} {candidate} (of|from TGT)
    mode restrict
    cameo 1722
    + Egypt outlawed the Muslim Brotherhood.  EGY > -
    + A rally in Kampala was banned by Uganda.  UGA > UGA
    - The club banned trainers.

restrict-rights
    SRC:state {restrict limit curb curtail tighten ban suspend} {freedom movement travel access right press protest assembly speech internet gathering flight visa immigration} (of|for|to|by|from|in TGT)
    SRC:state {impose introduce order tighten} {restriction limit curb lockdown rule} (on|in|for|over TGT)
    mode restrict
    cameo 172
    + Israel restricted the movement of Palestinians.  ISR > PSE
    + Restrictions on foreign reporters were imposed by Ethiopia.  ETH > JRN
    - The doctor limited her access to sugar.

gag-media
    SRC:state {shut shut_down close ban block censor suspend silence gag jam} {newspaper radio television website broadcaster internet radio_station tv_station news_agency magazine social_media channel facebook twitter publication outlet} (of|in TGT)
    mode censor
    cameo 1721
    + Tanzania shut a newspaper.  TZA > -
    + The internet was blocked by Myanmar.  MMR > -
    - Dad shut the radio.

curfew-order
    SRC:state|armed {impose declare order extend enforce announce tighten reimpose} {curfew night_curfew night-time_curfew} (in|on|over|across TGT)
    SRC:state|armed {place put} TGT under {curfew lockdown martial_law}
    noun curfew (in|on TGT)
    mode curfew
    cameo 1723
    + Iraq imposed a curfew in Mosul.  IRQ > IRQ
    + India placed Kashmir under curfew.  IND > -
    - Mum imposed a curfew.

emergency
    SRC:state|armed {declare impose extend proclaim announce} {state_of_emergency emergency_rule martial_law state_of_siege} (in|on|over|across TGT)
    SRC:state|armed {suspend dissolve} {constitution parliament assembly congress}
    mode martial-law
    cameo 1724
    + Turkey declared a state of emergency.  TUR > -
    + Martial law was imposed by Thailand.  THA > -
    - The nurse declared an emergency.

confiscate
    SRC:state|armed {seize confiscate impound expropriate nationalize nationalise requisition capture intercept} {ship boat tanker vessel property land house cargo plane money passport asset oil weapon drug farm aircraft trawler document equipment car goods} (of|from|belonging TGT)
    SRC:state|armed {search raid} {home house office headquarters building shop newsroom mosque} (of|in|belonging TGT)
    SRC:armed {raid search} TGT:people|body
    noun raid on {home house office headquarters newsroom} (of|in TGT) (by SRC)
    mode seize
    cameo 171
    + Iran seized a Greek tanker.  IRN > GRC
    + Police searched the home of a Turkish journalist.  COP > TUR
    - The bailiff seized the piano.

occupy-land
    SRC:state|armed {occupy annex capture seize conquer retake retook recapture overrun take take_over invade} TGT:place
    SRC:state|armed {occupy capture seize retake retook recapture take_over} {town village city base territory airport port bridge hill border_post island oilfield position building oil_field pumping_station checkpoint} (of|in|from|near TGT)
    SRC:state|armed {take seize gain win regain} {control} of TGT
    TGT:place {fall} to SRC:armed
    noun occupation, annexation, capture, seizure, takeover, invasion (of TGT) (by SRC)
    of TGT
    mode seize
    cameo 192
    + Russia annexed Crimea.  RUS > UKR
    + A town in Mali was captured by rebels.  REB > MLI
    + The occupation of Kuwait by Iraq ended.  IRQ > KWT
    - Children occupied the back seats.

blockade
    SRC:state|armed {blockade besiege encircle surround seal_off cut_off} TGT:place|body
    SRC:state|armed {impose enforce tighten maintain extend} {blockade naval_blockade siege cordon no-fly_zone quarantine} (on|of|against|around|over TGT)
    noun siege, blockade, encirclement, naval_blockade (of|on|against TGT) (by SRC)
    of TGT
    mode restrict
    cameo 191
    + Saudi Arabia blockaded Qatar.  SAU > QAT
    + The siege of Sarajevo by Serbian forces lasted years.  SRB > -
    - Fog cut off the hotel.

cut-off-supplies
    SRC:state|armed {cut cut_off halt stop shut_off suspend block} {electricity water gas power fuel internet phone_line food oil gas_supply water_supply} (to|in|for TGT)
    mode withhold
    cameo 170
    + Russia cut off gas to Moldova.  RUS > MDA
    + Electricity to Gaza was cut by Israel.  ISR > PSE
    - The storm cut power to homes.

cyber-attack
    SRC {hack breach penetrate infiltrate} TGT:any
    SRC {hack break} into {computer system network website server email account database} (of|at TGT)
    SRC {launch carry_out mount stage} {cyber_attack cyberattack hacking_attack} (on|against TGT)
    noun cyber_attack, cyberattack, hacking, cyber_espionage (on|against|of TGT) (by SRC)
    of TGT
    mode cyber
    cameo 170
    + North Korea hacked into computers of the South Korean army.  PRK > KOR
    + A cyberattack on Estonia by Russian hackers caused chaos.  RUS > EST
    - He hacked a path to the lake.

spread-lies
    SRC:state {spread plant circulate disseminate} {disinformation propaganda misinformation fake_news rumour rumor lie} (about|in|against|on TGT)
    SRC:state {meddle interfere} in {election vote affair referendum} (of|in TGT)
    mode misinformation
    cameo 170
    + Russia spread disinformation about Ukraine.  RUS > UKR
    + Iran meddled in elections in Iraq.  IRN > IRQ
    - The aunt spread rumours about the cake.

persecute
    SRC:state|armed {persecute oppress repress harass intimidate suppress silence terrorize terrorise muzzle} TGT
    SRC:state|armed {suppress quell crush put_down} {protest uprising rebellion dissent demonstration revolt unrest opposition} (in|by|of TGT)
    mode restrict
    cameo 172
    + Myanmar persecuted the Rohingya.  MMR > -
    + An uprising in Hungary was crushed by Soviet troops.  - > HUN
    - The heat oppressed the hikers.

liberate
    SRC:armed {liberate retake retook recapture reclaim regain} TGT:place
    SRC:armed {liberate retake retook recapture reclaim regain} {town city village territory area district base airport} (in|of|from TGT)
    mode seize
    cameo 192
    + Syrian troops retook a town in Idlib.  SYR > -
    + A town was recaptured from the Taliban by Afghan forces.  AFG > AFG
    - She reclaimed her luggage.

hold-without-charge
    SRC:state|armed {hold detain keep} TGT:people (without|in|at|incommunicado ANY)
    SRC:state {deny refuse} TGT:people {bail visit lawyer}
    SRC:state {question interrogate} TGT:people (in|over|about ANY)
    SRC:state {stop} TGT:people at ANY
    mode arrest
    cameo 173
    + Vietnam held an American student.  VNM > USA
    - The hall holds 300 guests.

dissolve
    SRC:state {dissolve suspend disband abolish} {parliament congress assembly senate court constitution council legislature}
    SRC:state {rule} by {decree}
    SRC:state {annul cancel postpone delay void} {election vote result referendum poll}
    mode restrict
    cameo 172
    + The Sudanese president dissolved parliament.  SDN GOV > -
    + Myanmar annulled the election.  MMR > -
    - The tablet dissolved in water.

close-border-people
    SRC:state {close seal shut fence} {border frontier crossing port camp road} to|for TGT:people
    SRC:state {push_back} {boat migrant refugee asylum_seeker}
    SRC:state {build erect} {fence wall barrier} (along|on|with|against TGT)
    mode restrict
    cameo 172
    + Hungary built a fence along its border with Serbia.  HUN > SRB
    + Italy pushed back migrants.  ITA > -
    - She closed the gate for the dog.

fine-media
    SRC:state {fine penalize penalise license} {newspaper broadcaster station website company firm bank} (in|of|over TGT)
    SRC:state {revoke withdraw suspend cancel} {licence license accreditation permit registration} (of|for TGT)
    mode restrict
    cameo 172
    + Russia revoked the accreditation of a British reporter.  RUS > GBR
    - The city revoked the license of a pub.

conscript-force
    SRC:state|armed {force compel coerce press} TGT:people into|to ANY
    SRC:state|armed {extort} ANY from TGT
    SRC:state|armed {blackmail intimidate coerce bully} TGT
    cameo 170
    + Rebels forced children into their ranks in Uganda.  REB > -
    + Russia blackmailed Moldova.  RUS > MDA
    - The rain forced us to a cafe.

surveil
    SRC:state {spy eavesdrop snoop} on TGT
    SRC:state {wiretap bug monitor} {phone embassy office call email} (of TGT)
    SRC:state {intercept} {call message email communication} (of|from|between TGT)
    noun espionage, wiretapping, eavesdropping (against|on TGT) (by SRC)
    cameo 170
    + The United States spied on Germany.  USA > DEU
    + The phone of the French president was bugged by Morocco.  MAR > FRA
    - The boy spied on a bird.
