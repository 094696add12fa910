# idioms.lex: set phrases of any type, and acts that only a verb with its object tells.

want-to-thank
    type SUPPORT
    SRC {want wish} to {thank congratulate commend} TGT:state|armed|people|place
    cameo 051
    + The French president wanted to thank the people of Chad.  FRA > TCD
    + Japan wished to congratulate Nepal.  JPN > NPL
    - The winner wanted to thank her dog.

want-to-apologise
    type SUPPORT
    SRC {want wish like} to {apologize apologise} (to TGT)
    cameo 055
    + Belgium wanted to apologise to Congo.  BEL > COD
    - The chef wanted to cook.

order-goods
    nothing
    SRC {order} {%arms %weapon %vehicle drone jet aircraft machine computer test vaccine meal food}
    - The Indian army ordered Turkish drones last year.

call-to-arms
    nothing
    noun {call} to {arm arms}
    - The Chilean leader's call to arms came on Monday.

put-under-investigation
    type ACCUSE
    SRC {put place} TGT under {investigation scrutiny inquiry}
    SRC be {investigating probing} TGT
    _ be {suspected} of ACT
    mode investigate
    cameo 090
    + A French banker was put under investigation in Italy.  ITA > FRA
    + Austria placed the minister under investigation.  AUT > GOV
    - The lamp was placed under the table.

seek-refuge
    type REQUEST
    SRC {ask apply beg} for {refuge asylum shelter sanctuary protection} (in|from TGT)
    SRC {seek request claim} {refuge asylum shelter sanctuary protection} (in|from TGT)
    SRC {apply} for {asylum refuge citizenship membership} (in|to TGT)
    SRC {seek} {help aid assistance support backing mediation permission} (from|of TGT)
    SRC {turn} to TGT for {help aid assistance support protection}
    mode assist
    cameo 023
    + Thousands of Syrians sought refuge in Germany.  SYR > DEU
    + The Gambian leader asked for asylum in Nigeria.  GMB > NGA
    + Armenia sought help from Russia.  ARM > RUS
    - The cat sought shelter from the rain.

set relatives
    daughter son wife husband mother father brother sister boyfriend girlfriend friend grandmother grandfather cousin nephew niece neighbour neighbor

ask-relatives
    nothing
    SRC {ask urge beg persuade encourage advise tell order} TGT:%relatives ACT
    SRC {ask urge beg persuade encourage advise} TGT:%relatives to|for|on ACT
    - The Kenyan minister asked her daughter to take the wheelbarrow back.

collect-signatures
    type PROTEST
    SRC {collect gather} {signature} (against TGT)
    SRC {sign launch submit} {petition} (against|to TGT)
    SRC {petition} TGT
    mode demo
    cameo 141
    + Opposition parties in Georgia collected signatures against the government.  GEO > GEO GOV
    - The museum collects signatures of painters.

expel-agency
    type SANCTION
    SRC:state {expel eject throw_out kick_out oust} {aid_worker humanitarian_worker inspector weapons_inspector observer peacekeeper monitor aid_agency aid_group ngo relief_worker charity journalist correspondent} (from TGT)
    mode expel
    cameo 166
    + Sudan expelled foreign aid workers.  SDN > -
    + United Nations inspectors were expelled by Iraq.  IRQ > -

set coming
    will would must shall should

pay-heavy-price
    type THREATEN
    words %coming * price
    TGT {pay} {price}
    mode violence
    cameo 130
    unless {vote voter consumer shopper reader buyer}
    + Iran said Israel would pay a heavy price.  IRN > ISR
    + Hamas will pay the price for the raid, the Israeli army said.  ISR > -
    - The companies are paying the price of their errors.

cost-dear
    type THREATEN
    words %coming *
    ANY be {costly} (for TGT)
    mode violence
    cameo 130
    unless {repair project price plan vote voter market delay campaign owner reform}
    + An attack will be costly for Iran, the Israeli premier said.  ISR > IRN
    - The repairs will be costly for the owners.

pay-the-price
    type THREATEN
    TGT {face suffer} {consequence retaliation response punishment}
    SRC {teach} TGT {lesson}
    SRC {retaliate respond hit_back} against TGT
    mode violence
    cameo 130
    + Turkey said Greece would face consequences.  TUR > GRC
    - Shoppers paid a high price for eggs.

discuss
    type CONSULT
    SRC:state {discuss debate negotiate talk_over} ANY (with TGT)
    SRC:state {talk confer} about|on|over ANY (with TGT)
    mutual
    needs target
    target slot
    cameo 046
    + The presidents of Russia and France discussed missile defence.  RUS = FRA
    - The minister discussed his garden.

agree-sanctions
    type SANCTION
    SRC {agree approve back adopt endorse} {sanction embargo ban tariff penalty} on|against TGT
    mode discontinue
    cameo 163
    + The European Union agreed new sanctions against Syria.  IGO > SYR
    - The league agreed a ban on smoking.

set projectile
    missile rocket shell bomb mortar drone warhead projectile bullet artillery_shell mortar_round airstrike air_strike explosion blast

missile-hits
    type ASSAULT
    unless {gas_explosion gas_blast gas_leak gas_cylinder boiler methane coal_mine sonic forecaster}
    SRC:%projectile {slam crash smash plough plow rip tear punch} into|through TGT:body
    SRC:%projectile {hit strike pound flatten destroy damage level} TGT:body
    SRC:%projectile {land rain fall explode} on|in|near|at TGT:body
    SRC:%projectile {rain_down} on TGT:body
    mode heavy-weapons
    cameo 194
    + A Russian missile slammed into a hospital in Ukraine.  - > UKR
    + Rockets from Gaza landed near a school in Israel.  - > ISR
    - The car slammed into a tree.

come-to-blows
    type ASSAULT
    SRC:armed|people {come} to {blow} (with TGT)
    SRC:armed {trade exchange} {blow fire shot gunfire} (with TGT)
    SRC:armed {lock} {horn} (with TGT)
    mutual
    cameo 182
    + Indian and Chinese soldiers came to blows.  CHN = IND
    - The ball came to rest.

go-on-rampage
    type ASSAULT
    SRC:armed|people {go} on {rampage} (in|through TGT)
    SRC:armed {run} {amok riot} (in|through TGT)
    SRC:armed {wreak} {havoc} (in|on TGT)
    SRC:armed {lay_waste} to TGT:body
    SRC:armed {put} TGT:body to {torch sword}
    cameo 180
    + Soldiers went on a rampage in Sudan.  - > SDN
    - Prices ran riot.

mount-operation
    type ASSAULT
    SRC:armed {take} {action} against TGT:armed
    SRC:%armed {go} on {offensive} (against|in TGT)
    SRC:armed {go} into {battle action} (against TGT)
    SRC:armed {close_in} on TGT
    SRC:armed {hunt hunt_down} TGT:armed
    cameo 190
    + The Malian army went on the offensive against Tuareg rebels.  MLI MIL > -
    - The company took action against rust.

survive-attempt
    type ASSAULT
    TGT:people {survive escape} {attempt attack assassination_attempt bomb_attack bombing ambush shooting} (by SRC)
    TGT:people {die perish} in|of {attack bombing shelling raid explosion blast shooting ambush airstrike air_strike massacre strike} (by SRC)
    TGT:people {lose} {life} in|to {attack bombing shelling raid explosion shooting airstrike} (by SRC)
    cameo 190
    + An Afghan governor survived an attack by the Taliban.  - > AFG
    + Dozens of civilians died in a raid on a market in Yemen.  - > YEM
    - He survived the winter.

pass-ban
    type COERCE
    SRC:state {pass adopt enact approve sign issue} {law decree bill order edict regulation legislation} {banning barring outlawing restricting prohibiting criminalizing}
    SRC:state {pass adopt enact approve sign issue} {ban restriction curfew} (on|against TGT)
    SRC:state {make} ANY {illegal crime}
    SRC:state {criminalize criminalise} TGT:any
    mode restrict
    cameo 172
    + Uganda criminalised homosexuality.  UGA > -
    - The poet criminalised the comma.

put-troops-on-street
    type MOBILIZE
    SRC:state {put place pour} {troop soldier police tank patrol} on|onto|into {street} (of|in TGT)
    SRC:state|armed {flood} ANY with {troop soldier police}
    SRC:armed {take_up} {position} (in|along|near|around|at TGT)
    SRC:state {step_up tighten boost beef_up reinforce} {security patrol police_presence} (in|at|along|around|on TGT)
    SRC:state {pour rush} {troop force soldier reinforcement} into|to TGT:place
    mode troops
    cameo 154
    + France put soldiers on the streets.  FRA > -
    + Israeli tanks took up positions near Gaza.  ISR > PSE
    - The city put lamps on the street.

slip-in
    type CONSULT
    SRC:state {slip drop head jet fly stop stop_off stop_over} in|into|to TGT:place
    SRC:state {go} to TGT:place for {talks meeting summit negotiation visit conference}
    SRC:state {tour inspect} {site camp base factory front school hospital} (in|of TGT)
    SRC:state {touch_down} in TGT:place
    mode visit
    cameo 042
    unless {aircraft helicopter warplane}
    + The Israeli prime minister flew to Morocco.  ISR GOV > MAR
    + Japan's foreign minister touched down in Kenya.  JPN > KEN
    - The value dropped into the red.
    - Navy aircraft flew to the area of the wreck.

set visitor
    president minister prime_minister foreign_minister envoy leader king queen pope secretary chancellor

hint-threat
    type THREATEN
    op threaten
    SRC:state|armed|people {hint} ACT
    SRC:state|armed|people {warn} (TGT) ACT
    unless {public accused court motorist traveller traveler tourist prices drought}
    SRC:state {leave keep} {option door} {open} (against TGT)
    cameo 130
    + Turkey warned that it would bomb rebels in Syria.  TUR > REB
    + Kuwait hinted that it would expel the Iranian envoy.  KWT > IRN
    - The chef warned that the soup was hot.
    ~ The court warned the accused not to leave the city.

vote-down
    type REJECT
    SRC {pour} {water} on ANY
    SRC {turn} {back} on TGT
    SRC {turn} {ear} to ANY (from|by|of TGT)
    SRC {give} TGT {cold_shoulder brush-off}
    mode change
    cameo 120
    + The Senate of Chile threw out a treaty with Peru.  CHL > PER
    - The cook threw out the soup.

deal-to
    type AGREE
    SRC {reach strike make cut clinch conclude hammer_out} {deal agreement accord understanding pact} to ACT
    SRC {settle} on {plan formula deal framework text} (with TGT)
    SRC {shake} {hand} on {deal}
    SRC {see} {eye} to {eye} (with TGT)
    op promise
    mutual
    cameo 030
    + Brazil and Argentina reached a deal to share intelligence.  BRA = ARG
    - The firm struck a deal to sell soap.

back-bid
    type AGREE
    SRC {promise pledge vow} {help assistance cooperation} (for|to TGT)
    SRC {give} {green_light nod blessing go-ahead} (to|for TGT)
    SRC {give} TGT {green_light blessing go-ahead}
    SRC {sign_up sign_on} to|for {plan treaty mission deal coalition} (with|of TGT)
    SRC {join} {coalition mission} (against|with|of|in TGT)
    cameo 032
    + Turkey gave the green light to Sweden.  TUR > SWE
    + Senegal gave its blessing to a plan by France.  SEN > FRA
    - The lamp gave a green light.

speak-warmly
    type SUPPORT
    SRC:state {speak} of TGT
    SRC:state {pay} {homage tribute} to TGT
    SRC:state {lift raise} {glass} to TGT
    SRC:state {roll_out} {carpet} for TGT
    SRC:state {extend offer} {hand_of_friendship friendship congratulations} (to TGT)
    needs target
    cameo 051
    + The Hungarian prime minister paid homage to Poland.  HUN GOV > POL
    - The label spoke of fruit.

restore-links
    type SUPPORT
    SRC:state {restore resume re-establish renew establish open upgrade normalise normalize} {link relation tie diplomatic_relation full_relation diplomatic_link contact} (with TGT)
    SRC:state {bury} {hatchet} (with TGT)
    SRC:state {turn} {page} (with TGT)
    mutual
    cameo 050
    + Malta restored diplomatic links with Libya.  MLT > LBY
    + Turkey and Israel buried the hatchet.  TUR = ISR
    - She restored the link in the chain.

disburse
    type AID
    SRC {disburse release transfer wire unlock approve authorize authorise} {%money tranche instalment installment loan package payment} (to|for TGT)
    SRC {open build fund set_up run staff rebuild} {hospital school clinic camp field_hospital shelter orphanage well} (in|for|at TGT)
    SRC {bail_out prop_up shore_up} TGT
    cameo 071
    unless {bribe bribery laundering reinsurer ransom kidnapper smuggler}
    + The European Union disbursed a billion euros to Ukraine.  IGO > UKR
    + A Turkish charity opened a hospital in Somalia.  - > SOM
    - The bank released a statement.
    ~ Two million dollars in bribes were wired to accounts in Panama.
    ~ The ransom was wired to accounts in Libya.

pull-survivors
    type AID
    SRC {pull dig rescue save extract} {survivor victim child people civilian body} from {rubble wreckage sea water debris ruins collapsed_building} (in|of|off TGT)
    SRC {search} for {survivor victim missing} (in|of TGT)
    SRC {help aid assist} {victim survivor refugee displaced homeless needy} (of|in|from TGT)
    cameo 073
    + Indian rescuers pulled survivors from the rubble in Nepal.  - > NPL
    + Norway helped refugees from Sudan.  NOR > -
    - Divers pulled a boot from the water.

silence-guns
    type RETREAT
    SRC:armed {silence} {gun weapon}
    SRC:armed {call} {truce ceasefire} (with TGT)
    SRC:armed {bring} {war conflict fighting siege} to {end close}
    SRC:armed {end} {war hostility conflict fighting} (with|against|in TGT)
    SRC:armed {sue} for {peace} (with TGT)
    mutual
    mode ceasefire
    cameo 0871
    + Sudan and the southern rebels silenced their guns.  SDN = SDN
    + Chad ended its war with Libya.  TCD > LBY
    - The hush silenced the gun of the starter, he joked.

quit-body
    type SANCTION
    SRC:state {quit leave exit withdraw pull_out} {council organization organisation treaty court agency commission alliance pact bloc union} (of|with TGT)
    SRC:state {quit leave exit} TGT:%body-of-states
    SRC:state {suspend freeze halt stop end} {ferry flight service air_link rail_link export import postal_service money_transfer trade} (to|with|from TGT)
    mode discontinue
    cameo 160
    + Japan stopped ferry services to North Korea.  JPN > PRK
    + The Philippines quit the International Criminal Court.  PHL > -
    - The guest left the union hall.

set body-of-states
    nato eu opec unesco asean mercosur commonwealth icc

torch-flag
    type PROTEST
    SRC:people {burn torch trample shred tear spit} {flag effigy poster portrait banner picture photo} (of TGT)
    SRC:people {hang} {effigy} (of TGT)
    SRC:people {chant shout} {death} to TGT
    mode vandalize
    cameo 145
    + Islamists in Pakistan torched flags of Denmark.  PAK > DNK
    - The cook torched the cream.

pitch-tents
    type PROTEST
    SRC:people {pitch} {tent camp} (outside|in|at|in_front_of TGT)
    SRC:people {besiege picket surround ring encircle mob} {parliament embassy ministry palace headquarters court office} (of|in|outside TGT)
    SRC:people {bring} TGT to {standstill halt}
    SRC:people {bring} {city capital traffic country street} to {standstill halt} (in TGT)
    SRC:people {paralyze paralyse cripple shut_down} {city capital traffic country transport port airport} (in|of TGT)
    SRC:people {form} {human_chain picket_line} (around|in|against|outside TGT)
    mode obstruct
    cameo 144
    unless {political_tent bigger_tent big_tent}
    + Opposition supporters pitched tents outside parliament in Georgia.  GEO > GEO
    + Farmers paralysed traffic in Belgium.  BEL > -
    - Scouts pitched tents by the lake.

reinstate-parliament
    type CONCEDE
    SRC:state {reinstate restore reopen recall reconvene} {parliament constitution congress assembly newspaper party judge}
    SRC:state {lift end} {house_arrest exile ban restriction lockdown} (on|of|against TGT)
    SRC:state {free} TGT from {house_arrest}
    SRC:state {hand} {power} to {civilian parliament opposition}
    cameo 081
    + Nepal's king reinstated parliament.  NPL > -
    + Myanmar lifted the house arrest of the opposition leader.  MMR > MMR
    - The clerk reinstated the comma.

beg
    type REQUEST
    op demand
    SRC {beg beseech implore entreat petition nag badger} TGT (for|to ACT)
    SRC {turn look} to TGT for {help aid loan support protection mediation rescue_loan relief}
    SRC {knock} on {door} of TGT
    SRC {go} to TGT for {help aid loan support}
    cameo 020
    + Ukraine begged the United States for weapons.  UKR > USA
    + Pakistan turned to the International Monetary Fund for a loan.  PAK > IGO
    - He begged for a biscuit.

point-finger
    type ACCUSE
    SRC {point} {finger} at TGT (over|for ANY)
    SRC {lay} {blame} at {door} of TGT
    SRC {see detect find} {hand} of TGT
    SRC {hit_out lash_out take_aim rail fulminate} at|against TGT
    SRC {take} TGT to {task}
    SRC {cry} {foul} (over|at ANY)
    SRC {find} {fault} with TGT
    SRC {haul drag take} TGT before|to {court tribunal council}
    mode disapprove
    cameo 111
    + Cyprus took Turkey to task.  CYP > TUR
    + The Gambian leader railed against Britain.  GMB > GBR
    - The compass pointed at the pole.

stand-for-sovereignty
    type SUPPORT
    SRC {underline underscore stress reaffirm reiterate restate affirm express voice pledge confirm renew emphasize emphasise} {commitment support backing respect} to|for {sovereignty integrity territorial_integrity independence security defence defense unity self-determination} (of TGT)
    SRC {respect support back uphold affirm recognize recognise} {sovereignty integrity territorial_integrity independence unity} (of TGT)
    cameo 051
    + The American president reaffirmed his commitment to the sovereignty of Ukraine.  USA GOV > UKR
    + France backed the independence of Lebanon.  FRA > LBN
    - The teacher underlined her commitment to grammar.

pledge-support
    type SUPPORT
    SRC:state|people|armed {pledge promise vow offer} {support backing solidarity} (for|to|behind|with TGT)
    SRC {pledge promise vow offer extend} {support backing solidarity} for|to|behind|with TGT
    unless {financial military logistical economic material budgetary monetary}
    cameo 051
    + Italy pledged support for the government of Libya.  ITA > LBY GOV
    + Support for Ukraine was pledged by Canada.  CAN > UKR
    - The bracket promised support for the shelf.
    + The Czech premier pledged his country's full support for the Libyan premier.  CZE > LBY

retaliate
    type THREATEN
    SRC:state|armed {retaliate hit_back strike_back} (against|at TGT)
    SRC:state|armed {answer respond} with|in {force kind fire}
    mode violence
    cameo 138
    + Russia said it would retaliate against Turkey.  RUS > TUR
    - He retaliated with a joke.

human-shields
    type ASSAULT
    SRC:armed {use} {human_shield} (against|in TGT)
    mode abduct
    cameo 184
    + Islamic State used human shields in Iraq.  - > IRQ
    - She used a shield from the sun.

decline-comment
    type NONE
    op claim
    SRC {decline refuse} to {comment say elaborate disclose reveal confirm specify define speculate}
    SRC {decline refuse} {comment}
    ~ Iran declined to say whether it had tested the missile.

raise-act
    type NONE
    op intend
    SRC {raise moot float broach} {prospect possibility idea threat spectre specter} of ACT
    ~ The hotel raised the possibility of a strike by lightning.

terrorise
    SRC:armed {terrorize terrorise menace intimidate} {village town resident villager voter population region area} (in|of TGT)
    type COERCE
    cameo 172
    mode restrict
    + Gunmen terrorised villagers in Honduras.  - > HND
    - The wasp terrorised residents of the ward.
