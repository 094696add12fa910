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

charge-in-custody
    SRC {interrogate question} TGT
    noun interrogation (of TGT)
    mode restrict
    cameo 173
    + Israeli police interrogated two Palestinian activists.  ISR COP > PSE
    ~ The senator questioned the plan.

deport
    SRC {deport expel extradite banish exile repatriate evict} TGT:people (from|to ANY)
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
    SRC {seize capture take_over overrun conquer retake recapture} TGT:place|%land
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

