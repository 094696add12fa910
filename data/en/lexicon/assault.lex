# assault.lex: physical violence against people and things.
type ASSAULT
unless {heart_attack panic_attack asthma_attack shark_attack gas_explosion gas_blast gas_leak gas_cylinder boiler methane firework_factory coal_mine colliery mineshaft forecaster meteorologist midfielder goalkeeper equaliser equalizer hat-trick falling_rock rockfall cave-in}
when %suicide mode suicide-attack cameo 1831
when {car_bomb truck_bomb roadside_bomb ied bomb explosive mine landmine grenade improvised_explosive_device explosive_device} mode explosives cameo 183
when %drone mode drone cameo 195
when {air_strike airstrike air_raid warplane fighter_jet jet bomber gunship helicopter aircraft plane air_force} mode aerial cameo 195
when {artillery shell mortar rocket missile tank howitzer ballistic_missile shelling shellfire} mode heavy-weapons cameo 194
when %gas mode unconventional cameo 2041
when {gun rifle pistol gunman gunfire shot bullet machine_gun} mode firearms cameo 193
when {knife machete sword axe stone rock} mode primitive cameo 182

set violence
    %weapon troop soldier army force police gunman militant rebel attack bombing airstrike air_strike strike shelling raid
    explosion blast gunfire small_arms_fire mortar_fire artillery_fire rocket_fire tank_fire sniper_fire friendly_fire shot bullet bomb missile rocket

attack
    SRC:armed|%violence {attack assault invade} TGT:body
    SRC:%violence {target} TGT:body
    SRC:armed {raid} TGT:armed|place
    SRC:armed|%violence {attack assault} ANY:%body (in|of TGT)
    SRC:armed {open} {fire} (on|at|against TGT)
    SRC:armed {launch mount carry_out} {strike military_strike} (on|at|against|into TGT)
    SRC:armed {advance march push} on|into TGT:place|armed
    SRC:armed {retaliate} against TGT:armed
    noun strike on|against|at TGT (by SRC)
    noun military_strike (on|against|in|at TGT) (by SRC)
    noun attack (on|against|at|in TGT) (by SRC)
    of TGT
    cameo 190
    unless {%campaign cyber hacker heart verbal extraordinary outspoken vitriolic withering rhetorical scathing blistering stinging withering phony profane sexist personal_attack attack_ad ad_hominem}
    + Rebels attacked an army base in Syria.  REB > SYR
    + An attack on Turkey by Kurdish rebels left six dead.  REB > TUR
    + Iraqi forces launched an offensive against militants in Mosul.  IRQ MIL > -
    + French and Malian troops launched an assault to retake a rebel stronghold.  FRA, MLI > REB
    + Ukrainian troops were ambushed by separatists.  - > UKR MIL
    - The striker attacked from the left wing.
    - The idea struck her as odd.
    - Heart attacks are common.

set bomb
    bomb explosive device grenade mine landmine car_bomb car truck ied vehicle explosion blast roadside_bomb suicide_bomb improvised_explosive_device explosive_device

set bomber
    suicide_bomber bomber

# --- attacks by name ---

storm
    SRC:armed|%violence {storm} TGT:body
    noun storming (of TGT) (by SRC)
    cameo 190
    of TGT
    + Rebels stormed a police post in Chad.  REB > TCD
    + The storming of the palace by Ivorian troops took an hour.  CIV MIL > -
    ~ The minister stormed out of the hall.

ambush
    SRC:armed|%violence {ambush waylay} TGT:body
    noun ambush (on|of|against TGT) (by SRC)
    cameo 190
    of TGT
    + Militants ambushed an army convoy in Mali.  - > MLI
    + An ambush of soldiers in Niger left ten dead.  - > -
    - Photographers ambushed the actress at the airport.

lie-in-wait
    SRC:armed {lie} in {wait} (for TGT)
    SRC:armed {spring lay set} {ambush trap} (for|on|against TGT)
    cameo 190
    + Guerrillas laid an ambush for Colombian troops.  - > COL MIL
    - The cat lay in wait for the mouse.

invade
    SRC:state|armed {invade} TGT:place
    SRC:state|armed {launch begin start order mount} {invasion} (of|in|into|against TGT)
    SRC:%armed {land} in|on|at TGT:place
    noun invasion (of TGT) (by SRC)
    cameo 190
    of TGT
    unless {airliner airport runway passenger passenger_plane emergency emergency_landing plane flight}
    + Iraq invaded Kuwait in 1990.  IRQ > KWT
    + The invasion of Ukraine by Russia shocked Europe.  RUS > UKR
    - Tourists invaded the beaches.

incursion
    noun incursion, cross_border_incursion (into|in|against TGT) (by SRC)
    SRC:state|armed {mount launch make} {incursion foray} (into|in TGT)
    cameo 190
    + Turkey launched an incursion into northern Syria.  TUR > SYR
    + An incursion by Rwandan troops into Uganda was reported.  RWA > UGA
    - The firm made a foray into fashion.

pour-across
    SRC:armed {pour surge stream swarm} across|over {border frontier} (into|of|from TGT)
    cameo 190
    + Rwandan troops poured across the border into Burundi.  RWA > BDI
    - Shoppers poured across the border from Norway.

offensive
    noun offensive, ground_offensive, military_offensive, counter_offensive, counteroffensive, spring_offensive (against|on|in TGT) (by SRC)
    SRC:state|armed {launch mount begin start open resume renew press wage} {offensive ground_offensive military_offensive counter_offensive counteroffensive} (against|on|in|into TGT)
    cameo 190
    unless {%campaign}
    + Ethiopia launched an offensive against rebels in Tigray.  ETH > REB
    + Saudi Arabia's offensive in Yemen entered its third month.  SAU > YEM
    - The bank began a charm campaign in Asia.

assault-on
    noun assault, ground_assault, armed_assault, amphibious_assault, onslaught (on|against|upon|of TGT) (by SRC)
    cameo 190
    of TGT
    unless {%campaign verbal scathing stinging blistering rhetorical advertising export import carmaker automaker retailer sales brand european_market}
    + The assault on Fallujah by American troops began at dawn.  USA MIL > IRQ
    + Turkish forces launched an assault on a Kurdish town.  TUR > -
    - He launched an assault on the chocolate cake.

counterattack
    SRC:armed {counterattack counter-attack} (against|in|on TGT)
    noun counterattack, counter_attack, counterstrike (on|against TGT) (by SRC)
    cameo 190
    unless {%campaign}
    + Ukrainian troops quickly counterattacked.  UKR MIL > -
    + A counterattack by Iraqi forces against militants failed.  IRQ > -
    - The champion counterattacked in the second set.

hit-back
    SRC:armed {shoot_back} at|against TGT:armed
    SRC:%armed {hit_back strike_back fire_back} at|against TGT:armed
    SRC:armed {hit_back strike_back} at|against TGT:%armed
    cameo 190
    unless {%campaign}
    + Israel hit back at militants in Gaza.  ISR > -
    + Pakistani troops fired back at Indian soldiers.  PAK MIL > IND
    ~ She hit back at critics of her novel.

retaliate-attack
    SRC:state|armed {retaliate} against TGT with {attack strike raid missile bombing shelling}
    SRC:state|armed {launch carry_out mount} {reprisal retaliation retaliatory_attack reprisal_raid retaliatory_strike} (against|on|in TGT)
    noun reprisal_attack, reprisal_raid, retaliatory_attack, retaliatory_strike, revenge_attack (on|against TGT) (by SRC)
    cameo 190
    unless {%campaign}
    + Iran retaliated against Israel with missile strikes.  IRN > ISR
    + A revenge attack by tribesmen in Sudan left many dead.  - > SDN
    - The brewer carried out a price cut.

target-violence
    SRC:armed|%violence {target} TGT:body with|in {attack bomb bombing strike raid missile rocket shelling drone explosion gunfire grenade}
    SRC:armed|%violence {target} {%building %vehicle convoy checkpoint post position} (in|of|near|outside TGT)
    cameo 190
    + Militants targeted a bus in Egypt.  - > EGY
    + Police stations in Iraq were targeted in bomb attacks.  - > IRQ
    - The campaign targeted young buyers in Japan.

raid-armed
    SRC:armed {raid} {village town camp base hideout position stronghold outpost barracks checkpoint} (in|of|near TGT)
    noun cross_border_raid, commando_raid, night_raid, dawn_raid, hit_and_run_raid (on|in|into|against TGT) (by SRC)
    SRC:armed {carry_out launch stage mount conduct} {raid incursion} (on|against|in|into TGT)
    cameo 190
    of TGT
    + Gunmen raided a village in Burkina Faso.  - > BFA
    + Israeli commandos carried out a raid in Lebanon.  ISR > LBN
    - Ants raided the kitchen.

pounce
    SRC:%armed {pounce swoop descend} on|upon TGT:body
    SRC:armed {pounce swoop} on|upon TGT:%armed
    unless {police inspector agent detective}
    cameo 190
    + Gunmen pounced on a convoy in Mali.  - > MLI
    - The keeper pounced on the loose ball.

strike-against
    SRC:armed {strike} against TGT:armed|place
    SRC:armed {strike} against {target post position convoy base patrol checkpoint} (of|in|near|on TGT)
    cameo 190
    + Rebels struck against army posts in Chad.  REB > TCD
    ~ Pilots struck against their airline.

set-upon
    SRC:armed|people {set_upon fall} upon|on TGT:people|armed
    SRC:armed|people {set lay} upon|into TGT:people|armed
    cameo 190
    + Attackers fell upon villagers in Nigeria.  - > NGA
    - Silence fell upon the hall.

lay-waste
    SRC:armed {put} TGT:body to {torch sword}
    SRC:armed {lay_waste} to TGT
    SRC:armed {put} {house village home hut church mosque crop field} to {torch} (in|of|near TGT)
    mode destroy
    cameo 1712
    + Soldiers put a village to the torch in Myanmar.  - > MMR
    - The gardener put the weeds to the torch.

demolish-monument
    SRC:armed|people|state {demolish topple pull_down tear_down knock_down smash blow_up} {monument statue memorial shrine tomb bust obelisk graveyard} (to|of|in|at TGT)
    mode destroy
    cameo 1712
    unless {crowd protester demonstrator}
    + Nationalists in Latvia demolished a monument to Soviet troops.  LVA > -
    - The storm smashed a statue in the park.

bring-down-plane
    ANY:%bomb {bring_down down destroy} {airliner plane jet aircraft passenger_jet helicopter} (over|in|near|of TGT)
    mode explosives
    cameo 183
    + A bomb brought down a Russian airliner over Egypt.  - > -
    - The fault brought down a plane.

overrun
    SRC:armed {overrun} {%body camp outpost garrison barracks}
    SRC:armed {overrun} TGT:body
    cameo 190
    + Taliban fighters overran an army base.  AFG > -
    + A Malian garrison was overrun by rebels.  REB > MLI
    - The garden was overrun with weeds.

come-under-attack
    TGT:%hit {come be} under {attack fire} (from|by SRC)
    TGT:place {come be} under {attack} (by SRC)
    TGT:body {come be} under {shelling bombardment shellfire rocket_fire mortar_fire artillery_fire sniper_fire small_arms_fire} (from|by SRC)
    cameo 190
    + A United Nations convoy came under fire from rebels in Congo.  REB > IGO
    + The Afghan capital came under attack.  - > AFG
    - The bridge came under the hammer.

set hit
    %armed %vehicle %building convoy camp base post outpost headquarters checkpoint position town city village capital contingent mission embassy

break-through
    SRC:armed {break} through {line defence defense frontline perimeter} (of|in|near|around TGT)
    SRC:armed {break_through breach penetrate pierce storm} {line defence defense frontline front perimeter defences position} (of|in|near|around TGT)
    cameo 190
    + Rebels broke through the lines of the Ethiopian army.  REB > ETH
    - The runner broke through the tape.

repel
    SRC:armed {repel repulse beat_back drive_back push_back fight_off fend_off beat_off} {attack assault offensive invasion advance incursion raid attacker} (by|from|of|in TGT)
    SRC:armed {repel repulse beat_back drive_back fight_off beat_off} TGT:armed
    cameo 190
    target search
    + Ukrainian forces repelled an attack by Russian tanks.  UKR > RUS
    + Rebels were beaten back by government troops in Chad.  - > REB
    - The coating repels water.

rout
    SRC:armed {inflict deal} {defeat blow loss casualty} on|to TGT
    SRC:armed {lose} to TGT:%armed
    SRC:armed {defeat vanquish crush annihilate decimate trounce subdue overpower smash overwhelm} TGT:%armed
    noun defeat, rout of TGT:%armed (by SRC)
    noun rout, annihilation (of TGT) (by SRC)
    cameo 190
    unless {%campaign}
    + Government troops crushed rebels in northern Mali.  - > REB
    + Nigerian soldiers overpowered Boko Haram fighters.  NGA MIL > -
    - Brazil routed Chile in the final.

wipe-out
    SRC:armed {wipe_out eliminate neutralize neutralise liquidate take_out destroy eradicate} {%armed cell camp base target position network} (in|of|near TGT)
    SRC:armed {wipe_out eliminate neutralize neutralise liquidate exterminate annihilate obliterate decimate mow_down finish_off slaughter} TGT:people|armed
    SRC:armed|state {annihilate obliterate raze level wipe_out} TGT:place
    cameo 190
    unless {bureaucracy shareholder holder distribution poverty corruption management payroll}
    + Turkish forces neutralised Kurdish fighters in northern Iraq.  TUR > -
    + A militant cell was wiped out by Tunisian police.  TUN COP > -
    - The bank wiped out its debts.
    - The firm will be liquidated, with a distribution to holders.

dislodge
    SRC:armed {clear} ANY of TGT:%armed
    SRC:armed {drive push throw force chase expel dislodge} TGT:armed out_of|from|off|into|across {%body position province region}
    SRC:armed {oust evict eject expel} TGT:%armed from|out_of ANY
    SRC:armed {dislodge flush_out drive_out chase_out} TGT:armed (from|out_of ANY)
    SRC:armed {push_out} TGT:%armed (from|out_of ANY)
    cameo 190
    + Ethiopian troops drove militants from a Somali town.  ETH > -
    + Rebels were flushed out of Aleppo by the Syrian army.  SYR > REB
    - The wind dislodged tiles from the roof.
    - The cars are driven through Dubai to draw a map.

push-forward
    SRC:armed {advance push press} on|toward|towards|into TGT:place
    cameo 190
    + Rebels advanced on the capital of Chad.  REB > TCD
    - Winter advanced on the northern towns.

take-on
    SRC:armed {engage} TGT:armed in {battle fight combat fighting}
    SRC:armed {confront take_on tackle face_down grapple} TGT:%armed (in|near ANY)
    SRC:%armed {engage} TGT:%armed (in|near ANY)
    cameo 190
    unless {%campaign}
    + Kenyan troops engaged Somali militants near the border.  KEN > SOM
    - The champion took on his rival.

hunt
    SRC:armed {hunt_down hunt chase pursue track_down stalk} {militant rebel insurgent guerrilla terrorist gunman fighter jihadist attacker killer kidnapper bomber fugitive suspect hijacker assassin} (in|across TGT)
    noun manhunt (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun hunt for|of {militant rebel insurgent terrorist gunman attacker fighter killer kidnapper bomber fugitive suspect hijacker assassin} (in TGT) (by SRC)
    cameo 190
    + Algerian soldiers hunted down militants in the mountains.  DZA > -
    + French troops pursued jihadists in Mali.  FRA > -
    - Collectors hunted for old stamps.

counterinsurgency
    noun counterinsurgency, counter_insurgency_operation, military_operation, security_operation, anti_terrorist_operation, anti_terror_operation, counter_terrorism_operation, military_campaign (against|in TGT) (by SRC)
    SRC:state|armed {launch conduct carry_out mount begin start resume} {operation military_operation security_operation anti_terrorist_operation military_campaign} against TGT:armed
    cameo 190
    unless {intelligence counter-intelligence espionage}
    + Turkey launched a military operation against Kurdish rebels.  TUR > REB
    + A military operation by Ethiopia in Tigray began.  ETH > -
    - The firm launched an operation in Peru.

violence-noun
    noun violence, political_violence, ethnic_violence, sectarian_violence, communal_violence, bloodshed (against|in|between TGT) (by SRC)
    cameo 190
    of SRC
    + Violence against Rohingya by Burmese soldiers continued.  MMR > -
    + Ethnic violence erupted in Kenya.  - > KEN
    - The film shows no violence.

slap-around
    SRC:armed|people {attack assault} TGT:people with {knife machete stick club stone bat iron_bar axe fist hammer}
    mode primitive
    cameo 182
    + Settlers attacked Palestinians with clubs.  - > PSE
    + A Turkish lawmaker was assaulted with a hammer.  - > TUR
    - He attacked the lawn with an axe.

terror-attack
    noun terrorist_attack, terror_attack, terrorist_strike, terrorist_act, act_of_terrorism, terrorist_outrage (in|on|against TGT) (by SRC)
    SRC:armed|people {carry_out commit stage mount perpetrate execute} {attack massacre atrocity outrage terrorist_attack terror_attack} (in|on|against TGT)
    cameo 190
    of SRC
    + A terrorist attack in Kenya killed dozens.  - > KEN
    + Islamic State carried out an attack in Tunisia.  - > TUN
    - The chef committed an outrage against pasta.

claim-attack
    SRC:armed {claim} {responsibility credit} for {attack bombing killing blast assault explosion massacre shooting kidnapping ambush raid strike siege bomb car_bomb}
    cameo 190
    + The Taliban claimed responsibility for a bombing in Kabul.  AFG > -
    - He claimed credit for the cake.

# --- war and battles ---

battle
    SRC:armed {battle} TGT:armed
    SRC:armed {battle} with|against TGT:armed
    SRC:armed {battle} in|near|outside|around|inside ANY:place
    noun battle with|between|against|in|near|for TGT
    noun pitched_battle, fierce_battle, running_battle, gun_battle, street_battle, heavy_battle (with|between|against TGT) (for ANY)
    unless {%campaign legal_battle court_battle legal parliamentary diet title relegation bidding ratings custody dispute flame blaze wildfire heat disease}
    cameo 190
    mutual
    of SRC
    + Congolese and Rwandan troops battled on Sunday in Goma.  COD = RWA
    + Libyan forces battled Islamic State militants.  LBY > -
    + A battle between Yemeni rebels and Saudi troops raged.  YEM = SAU
    - She battled cancer for years.
    - The dispute over the boy is a battle between Cubans.

set followers
    follower supporter loyalist tribesman disciple backer

fight
    SRC:armed {fight combat} TGT:armed
    SRC:%followers {fight battle} TGT:armed
    SRC:armed {fight} with|against TGT:armed
    SRC:%armed {fight} (in|near|for ANY)
    cameo 190
    mutual
    of SRC
    unless {%campaign}
    + Ethiopian troops fought Somali militants.  ETH MIL > SOM
    + Followers of a cleric in Yemen fought Saudi troops.  YEM > SAU
    + Iran fought against Iraq in the desert.  IRN > IRQ
    - She fought cancer for years.
    - He fought with his sister over a toy.

clash
    SRC:armed {clash brawl} (with|against TGT)
    SRC:%beaters {clash brawl} (with|against TGT)
    noun clash, armed_clash, border_clash, violent_clash (with|between|against TGT)
    cameo 190
    mutual
    of SRC
    unless {%campaign}
    + Indian troops clashed with Chinese soldiers.  IND MIL > CHN MIL
    + Border clashes between Thailand and Cambodia killed ten.  THA = KHM
    - The colours clashed with the carpet.

skirmish
    SRC:armed {skirmish} (with|against TGT)
    noun skirmish (with|between TGT)
    cameo 190
    mutual
    of SRC
    + Armenian soldiers skirmished with Azerbaijani troops.  ARM > AZE
    + A skirmish between Kenya and Somalia was reported.  KEN = SOM
    - The lawyers skirmished over fees.

fighting
    _ {fight} between|among TGT:armed
    noun fighting, heavy_fighting, fierce_fighting, street_fighting, infighting, factional_fighting (with|between|against|in TGT)
    noun combat, close_combat (with|between|against|in TGT)
    cameo 190
    mutual
    of SRC
    + Fighting between rebels and Sudanese troops resumed.  REB = SDN
    + Heavy fighting broke out in Yemen.  - > YEM
    - The fighting spirit of the choir was admired.

hostilities
    noun hostilities, armed_conflict, armed_confrontation, armed_hostilities (with|between|against TGT)
    cameo 190
    mutual
    of SRC
    + Hostilities between Eritrea and Ethiopia resumed.  ERI = ETH
    - Hostilities resumed at the chess club.

war-noun
    noun war, civil_war, border_war, all_out_war, proxy_war (with|between|against|on TGT)
    cameo 190
    mutual
    of SRC
    unless {trade price word currency cold tariff drug poverty cancer bid bidding turf culture fare}
    + War between Sudan and Chad broke out.  SDN = TCD
    + Russia's war against Ukraine went on.  RUS > UKR
    - The series tells of a war between two bakers.
    - A bidding war for the British firm is unlikely.

wage-war
    SRC:state|armed {wage fight make levy prosecute} {war civil_war guerrilla_war insurgency jihad} on|against|with|in TGT
    cameo 190
    mutual
    of SRC
    unless {%campaign}
    + Rebels waged war on the government of Uganda.  REB > UGA
    + Ethiopia fought a war with Eritrea.  ETH > ERI
    - The gardener waged war on weeds.

go-to-war
    SRC:state|armed {go} to {war} (with|against TGT)
    cameo 190
    mutual
    of SRC
    unless {%campaign}
    + Iraq went to war against Iran.  IRQ > IRN
    - The cousins went to war over a cow.

declare-war
    SRC:state|armed {declare} {war jihad} (on|against TGT)
    noun declaration_of_war (on|against TGT) (by SRC)
    cameo 190
    mutual
    of SRC
    one-way
    + Chad declared war on Boko Haram.  TCD > -
    - The neighbours declared war on weeds.

take-up-arms
    SRC {rise_up revolt rebel mutiny rise} against TGT
    noun rebellion, revolt, insurrection, armed_uprising, insurgency, armed_rebellion (against|in TGT) (by SRC)
    cameo 190
    mutual
    of SRC
    one-way
    + Soldiers in Guinea mutinied against their commanders.  GIN > -
    + An insurgency in Mozambique spread.  - > MOZ
    - The dish rebelled against all the rules of taste.

join-battle
    SRC:armed {join enter} {battle fight fighting war} (against|with|in|alongside TGT)
    cameo 190
    mutual
    of SRC
    one-way
    + Hezbollah joined the fighting against Syrian rebels.  - > -
    - The singer joined the fight against plastic.

# --- small arms ---

exchange-fire
    SRC:armed {exchange trade} {fire gunfire shot small_arms_fire} (with TGT) (across|over|along ANY)
    noun crossfire (with|between TGT)
    mode firearms
    cameo 193
    mutual
    + North Korea exchanged gunfire with South Korea.  PRK > KOR
    + Pakistani troops traded fire with Indian soldiers.  PAK > IND
    - The two actors exchanged shots of whisky.

gun-battle
    SRC:armed {engage} TGT:armed in {gunfight firefight gun_battle shootout}
    noun gunfight, gun_battle, gunbattle, firefight, shootout, shoot_out, gun_fight (with|between|against|in TGT)
    mode firearms
    cameo 193
    mutual
    of SRC
    + A gun battle between Mexican police and gunmen left five dead.  MEX = UAF
    + Two officers were killed in a shootout with militants in Jordan.  - > JOR
    - The game ended in a penalty shootout.

open-fire
    SRC:armed {open} {fire} (on|at|against|upon TGT)
    mode firearms
    cameo 193
    + Soldiers opened fire on protesters in Sudan.  MIL > CVL
    + Gunmen opened fire at a checkpoint in Libya.  - > LBY
    - Photographers opened fire with their flashes.

fire-on
    SRC:armed {fire} {live_round live_ammunition live_bullet bullet} at|into|on|against TGT:body
    SRC:armed {fire} on|upon|at TGT:body
    SRC:armed {fire shoot open_fire} on|upon|at|into {march demonstration protest rally procession funeral vigil picket sit-in} (in|of|by|outside|at TGT)
    SRC:armed {score} {hit direct_hit} on %vehicle (of|near|off|in TGT)
    SRC:armed {score} {hit direct_hit} on|against TGT:body
    SRC:armed {strike} at TGT:place
    SRC:armed {strike} at {barracks base target camp depot airfield position} (in|near|of|at|around TGT)
    SRC:armed {fire} {shot live_round live_ammunition bullet live_bullet} (at|into|toward|on|against TGT:body)
    SRC:armed {shoot} at TGT:people|armed|body
    mode firearms
    cameo 193
    when {rubber_bullet plastic_bullet rubber warning_shot} mode crowd-control cameo 175
    + Israeli soldiers fired on a car of Palestinians.  ISR MIL > PSE
    + Guards fired live rounds at migrants in Libya.  - > LBY
    - He fired a shot at the goal.

shoot
    SRC:armed {shoot shoot_down} TGT:people|armed
    noun shooting, police_shooting (of TGT) (by SRC) (in ANY)
    mode firearms
    cameo 193
    of TGT
    + A policeman shot a protester in Sudan.  COP > CVL
    + The shooting of two aid workers in Afghanistan was condemned.  - > AFG
    - The photographer shot a film in his garden.
    + A robber shot a shopkeeper in Brazil.  BRA CRM > BRA
    - The film was shot in a castle in Portugal.

gun-down
    SRC:armed {gun_down shoot_dead mow_down shoot_up} TGT:people|armed
    mode firearms
    cameo 193
    + Gunmen gunned down a mayor in Mexico.  - > MEX
    + Three settlers were shot dead by Palestinian gunmen.  PSE > -
    - The editor shot down his idea.

battle-with
    SRC:people|armed {battle clash fight brawl duel} with {pistol bomb machete knife club spear stick stone gun axe sword fist grenade rifle bottle} (in|on|at|near ANY)
    mutual
    mode primitive
    cameo 190
    + Rival student groups battled with pistols in Bangladesh.  BGD > BGD
    - The chefs fought with spoons.

found-dead
    _ {find discover} TGT:people {dead} with {bullet_wound gunshot_wound stab_wound bullet wound}
    _ {find discover} TGT:%taken {dead}
    _ {find discover} TGT:people {beheaded decapitated murdered strangled slain}
    mode targeted
    cameo 186
    + A Kenyan editor was found dead with bullet wounds in Nairobi.  - > KEN
    + Two Indian hostages were found dead in Somalia.  - > IND
    - The hiker was found dead with frostbite.
    - A British tourist was found dead in a hotel in Spain.

bodies-of-armed-found
    _ {find discover recover unearth dump} {body corpse} of TGT:armed|%taken
    mode targeted
    cameo 186
    unless {plane crash avalanche quake flood storm crashed capsized sank accident helicopter diver wartime remains museum}
    + The bodies of nine policemen were found in Iraq.  - > IRQ COP
    - The body of a climber was found in Nepal.
    - The bodies of two soldiers were found after the helicopter crashed in Chad.

set taken
    hostage captive abductee

met-with-fire
    TGT be {met greeted} with|by {gunfire bullet gunshot volley mortar_fire rocket_fire small_arms_fire machine-gun_fire}
    mode firearms
    cameo 193
    + A United Nations plane was met with gunfire in Somalia.  - > UN
    - The singer was met with silence in Italy.

arson-attack
    _ {destroy gut damage ravage wreck} TGT:body in {arson_attack arson arson_fire}
    mode primitive
    cameo 182
    + A mosque in the Netherlands was gutted in an arson attack.  - > NLD
    - The barn was destroyed by fire in Iowa.

blast-reported
    ANY:%boom {occur take_place} near|outside|at|inside|beside TGT
    unless {gas gas_explosion gas_blast gas_leak boiler methane firework coal_mine mine sonic accidental accident}
    mode explosives
    cameo 183
    + An explosion occurred near the convoy of a Lebanese minister.  - > LBN
    - A gas explosion occurred near the Danish embassy.

battle-each-other
    SRC:armed {battle duel trade_fire}
    mutual
    needs target
    cameo 190
    + Rebels and government troops battled in Sudan on Sunday.  SDN = SDN
    - The general battled on alone.

died-of-wounds
    TGT:people {die succumb} of|from|to {wound injury} after|in|from|during {attack ambush bombing raid shooting clash blast shelling suicide_attack bomb_attack explosion fighting}
    cameo 190
    + A Danish soldier died from his wounds after an ambush in Afghanistan.  - > DNK MIL
    - A driver died from his injuries after a crash in Kenya.

shoot-dead
    SRC:armed {shoot_dead} TGT:people
    SRC:armed {shoot} TGT:people to {death}
    SRC:armed {shoot} and {kill} TGT:people
    mode firearms
    cameo 193
    + Police in the Philippines shot a mayor dead.  COP > -
    + A Kurdish activist was shot to death in Turkey.  - > -
    - The director shot the scene in one take.

spray
    SRC:armed {spray riddle strafe rake pepper} TGT:body with {bullet gunfire machine_gun_fire gun fire round}
    mode firearms
    cameo 193
    + Attackers sprayed a church with bullets in Egypt.  - > EGY
    - He sprayed the roses with water.

gunfire
    noun gunfire, automatic_gunfire, machine_gun_fire, live_fire (on|at|against TGT) (from|by SRC)
    ANY:%gunfire {kill wound injure hit strike} TGT:people|armed
    mode firearms
    cameo 193
    + Sniper fire killed two soldiers in Ukraine.  - > MIL
    - Gunfire is heard in the second act.

spray-bullets
    SRC:armed|people {spray rake riddle pepper strafe} TGT:body (with|in {bullet gunfire fire machinegun_fire machine-gun_fire automatic_fire})
    SRC:armed {spray rake riddle pepper} {%vehicle van minibus checkpoint crowd %building motorcade jeep patrol} with {bullet gunfire fire machine-gun_fire machinegun_fire automatic_fire} (in|near|of TGT)
    SRC:armed {spray} {bullet} (at|into|on TGT)
    mode firearms
    cameo 193
    + Gunmen sprayed a police van with bullets in Pakistan.  - > PAK
    + A bus was riddled with bullets by rebels in Mali.  REB > MLI
    - The cook sprayed the pan with oil.

snipe
    ANY:%sniper {kill shoot hit wound target pick_off fire} TGT:people|armed
    ANY:%sniper {fire shoot} on|at TGT:body
    mode firearms
    cameo 193
    + A sniper killed a Ukrainian soldier.  - > UKR MIL
    + Snipers fired at demonstrators in Yemen.  - > CVL
    - Critics sniped at the design.

set gunfire
    gunfire sniper_fire bullet shot small_arms_fire gunshot volley

set sniper
    sniper marksman sharpshooter

drive-by
    noun drive_by_shooting, drive_by, gun_attack, shooting_attack, shooting_spree, shooting_rampage (in|on|against TGT) (by SRC)
    SRC:armed|people {go} on {rampage shooting_rampage shooting_spree} (in|at TGT)
    mode firearms
    cameo 193
    of TGT
    + A gun attack on a bus in Pakistan killed eight.  - > PAK
    - The runner went on a rampage through the record books.

# --- artillery, rockets, armour ---

bombard
    SRC:armed|%violence {bombard} TGT:body
    noun bombardment (of|on|against|in TGT) (by|from SRC)
    mode heavy-weapons
    cameo 194
    of TGT
    + Serbian gunners bombarded Sarajevo.  SRB > BIH
    + The bombardment of Homs by Syria's army killed dozens.  SYR > -
    - The guests bombarded the bride with rice.

pound
    SRC:armed|%violence {pound hammer batter} TGT:body
    SRC:armed {pound hammer batter} TGT:body with {artillery shell rocket mortar}
    mode heavy-weapons
    cameo 194
    + Ethiopian troops pounded rebels with artillery.  ETH > REB
    + Mariupol was pounded by Russian troops.  RUS > UKR
    - Rain pounded the roof.

mortar
    SRC:armed|%violence {mortar} TGT:body
    noun mortar_attack, mortar_fire, mortar_shelling (on|against|in TGT) (by|from SRC)
    mode heavy-weapons
    cameo 194
    of TGT
    + A mortar attack on a market in Somalia killed nine.  - > SOM
    + Mortar fire from Syria hit a Turkish village.  SYR > -
    - The mason mixed the mortar.

rocket
    SRC:armed {fire lob} {rocket katyusha mortar}
    SRC:armed {fire launch lob shoot} {rocket katyusha grad qassam rocket_propelled_grenade rpg} at|into|on|against|towards|toward|across TGT
    noun rocket_attack, rocket_fire, rocket_strike, rocket_barrage, rocket_launch (on|against|at|in TGT) (by|from SRC)
    mode heavy-weapons
    cameo 194
    of TGT
    + Militants fired rockets at Israel.  - > ISR
    + A rocket attack on the American embassy in Iraq caused damage.  - > USA
    - The gardener fired a rocket for the children.

missile
    SRC:armed {fire launch shoot lob} {missile cruise_missile ballistic_missile} at|on|against TGT
    SRC:armed {fire launch} {missile cruise_missile ballistic_missile} into|towards|toward TGT:place
    noun missile_strike, missile_attack, cruise_missile_strike, missile_barrage (on|against|in TGT) (by|from SRC)
    mode heavy-weapons
    cameo 194
    of TGT
    + Yemeni rebels fired a missile at Saudi Arabia.  YEM > SAU
    + A missile strike on Odessa by Russia killed three.  RUS > UKR
    - The engineer launched a missile into orbit.

artillery
    noun artillery_fire, artillery_attack, artillery_strike, shellfire, tank_fire, artillery_duel (on|against|at|in TGT) (by|from SRC)
    mode heavy-weapons
    cameo 194
    of TGT
    + Armenia's artillery fire on Azerbaijan resumed.  ARM > AZE
    - The shellfire in the novel is realistic.

trade-artillery
    SRC:armed {exchange trade} {artillery_fire shell mortar rocket tank_fire} (with TGT) (across|over|along|near ANY)
    mode heavy-weapons
    cameo 194
    mutual
    + Indian soldiers exchanged artillery fire with Pakistani troops.  IND > PAK
    + Thai and Cambodian troops traded artillery fire.  THA = KHM
    - The sisters exchanged shells on the beach.

shell-verb
    SRC:armed|%violence {shell} TGT:body
    noun shelling (of|on|against|in TGT) (by|from SRC)
    mode heavy-weapons
    cameo 194
    of TGT
    + Syrian government forces shelled a village near Damascus.  SYR > SYR
    + The shelling of Donetsk by Ukrainian troops resumed.  UKR MIL > -
    - She shelled peas in the yard.

rain-down
    SRC:armed {rain hurl shower unleash} {shell rocket mortar missile bomb fire} on|at|upon|against TGT
    SRC:armed {rain} {down} {shell rocket missile} on TGT
    mode heavy-weapons
    cameo 194
    + Hezbollah rained rockets on Israel.  - > ISR
    - Guests hurled confetti at the bride.

projectile
    ANY:%projectile {land fall explode crash slam} in|on|into|near|inside TGT:body
    ANY:%projectile {hit strike kill wound injure damage destroy} TGT:body
    mode heavy-weapons
    cameo 194
    + A rocket landed in a Turkish border town.  - > TUR
    + A mortar shell hit a school in Libya.  - > LBY
    - A shell landed in the soup.

set projectile
    rocket mortar_shell missile artillery_shell mortar_round shell mortar projectile katyusha cruise_missile ballistic_missile mortar_bomb

tank-assault
    SRC:armed {roll} into|through TGT:place
    SRC:armed {crush run_over flatten} TGT:people with|under {tank vehicle bulldozer}
    mode heavy-weapons
    cameo 194
    + Soviet tanks rolled into Hungary.  - > HUN
    - The mist rolled into the valley.

gunboat
    ANY:%warship {shell bombard fire} (on|at TGT:body)
    SRC:armed {fire} on {ship boat vessel trawler fishing_boat} (of|from TGT)
    SRC:armed|%vehicle {sink torpedo ram scuttle} {ship boat vessel warship destroyer frigate submarine trawler patrol_boat cutter coast_guard_cutter} (of|from|in TGT)
    mode heavy-weapons
    cameo 194
    + North Korea torpedoed a ship of South Korea.  PRK > KOR
    + Chinese fishing boats rammed a Philippine coast guard cutter.  CHN > PHL
    + A boat of Vietnamese fishermen was rammed by Chinese coast guards.  CHN > VNM
    - The captain sank the putt.

set warship
    warship gunboat destroyer frigate battleship naval_vessel

# --- from the air ---

air-strike-noun
    noun air_strike, airstrike, air_attack, air_raid, aerial_attack, bombing_raid, bombing_run, air_assault, helicopter_attack, jet_attack, aerial_raid (on|against|in|at|of TGT) (by|from SRC)
    mode aerial
    cameo 195
    of TGT
    + An air strike by Saudi Arabia hit the capital of Yemen.  SAU > YEM
    + Air raids on Tripoli went on.  - > LBY
    - The airline offered an air raid on high fares.

air-campaign
    noun air_campaign, bombing_campaign, aerial_bombardment, aerial_bombing, air_war, air_offensive, carpet_bombing (against|of|on|in TGT) (by SRC)
    SRC:state|armed {launch begin start wage conduct resume} {air_campaign bombing_campaign air_war air_offensive bombing_raid} (against|in|on|over TGT)
    mode aerial
    cameo 195
    of TGT
    + NATO began a bombing campaign against Serbia.  IGO > SRB
    + The aerial bombardment of Gaza by Israel resumed.  ISR > PSE
    - The bank began a campaign in the air on radio.

bomb-from-air
    ANY:%plane {bomb strafe attack strike hit target pound bombard raid blast} TGT:body
    ANY:%plane {fire} {missile rocket} (at|on|into TGT)
    ANY:%plane {drop} {bomb barrel_bomb cluster_bomb napalm leaflet} (on|over TGT)
    mode aerial
    cameo 195
    + French warplanes bombed rebels in Chad.  FRA > REB
    + Helicopters attacked a village in Myanmar.  - > MMR
    - The plane struck a bird over France.

set plane
    warplane jet fighter_jet aircraft bomber helicopter helicopter_gunship gunship plane fighter_plane fighter_bomber fighter_bomber air_force attack_helicopter

drop-bombs
    SRC:armed {drop} {bomb cluster_bomb barrel_bomb napalm munition} on|over TGT
    SRC:armed {carpet-bomb firebomb dive-bomb} TGT:body
    noun strafing, barrel_bombing (against|on|of|in|to|with|over|along TGT) (by SRC)
    mode aerial
    cameo 195
    of TGT
    when {atomic_bomb nuclear_bomb atom_bomb} mode unconventional cameo 2042
    + Syria dropped barrel bombs on Aleppo.  SYR > -
    + Sudanese planes strafed a refugee camp.  SDN > -
    - The minister dropped a bombshell on his party.

conduct-air-strike
    SRC:state|armed {carry_out launch conduct stage mount order} {air_strike airstrike air_raid bombing_raid bombing_run sortie} (on|against|in|at|over TGT)
    SRC:state|armed {fly} {sortie combat_mission bombing_mission} (over|against|in TGT)
    mode aerial
    cameo 195
    + Israel carried out an airstrike on militants in Gaza.  ISR > -
    + Belgium flew sorties over Iraq.  BEL > IRQ
    - The union ordered a strike at the bakery.

shoot-down
    SRC:armed|%violence {shoot_down down bring_down} {plane jet aircraft helicopter warplane airliner fighter_jet fighter drone missile airplane bomber} (of|from|over|near|in TGT)
    noun downing, shooting_down of {plane jet aircraft helicopter airliner drone} (by SRC)
    mode heavy-weapons
    cameo 194
    + Rebels shot down a helicopter in Syria.  REB > SYR
    + Syria's army shot down a jet of the Turkish air force.  SYR > TUR
    - Analysts shot down the rumour about the airline.

shoot-down-drone
    SRC:armed|%violence {shoot_down down intercept destroy} {drone missile rocket uav projectile} (from|of|over TGT)
    mode heavy-weapons
    cameo 194
    + Iran shot down a drone of the United States.  IRN > USA
    - The keeper intercepted the drone of the crowd.

drone-strike
    SRC:armed {strike hit target attack kill} TGT with {drone}
    noun drone_strike, drone_attack, drone_bombing, uav_strike (on|against|in|at|of TGT) (by|from SRC)
    SRC:state|armed {carry_out launch conduct} {drone_strike drone_attack} (on|against|in|at TGT)
    ANY:%drone {hit strike attack target kill bomb fire destroy wound} TGT:body
    mode drone
    cameo 195
    of TGT
    + A drone strike in Pakistan killed a militant leader.  - > PAK
    + Drones attacked an oil refinery in Saudi Arabia.  - > SAU
    - The drone hit a tree in the park.

fly-drones-at
    SRC:armed {fly launch send use fire} {drone uav kamikaze_drone armed_drone quadcopter} (against|at|into|over TGT)
    mode drone
    cameo 195
    unless {monitor eye film photograph map survey spot}
    + Yemeni rebels launched drones at an airport in Saudi Arabia.  YEM > SAU
    - The film crew flew a drone.
    - The police used drones to keep an eye on the crowd.

# --- bombs and mines ---

bomb-verb
    SRC:armed {bomb firebomb} TGT:body
    noun bombing, bomb_attack (of|on|against|in|at TGT) (by SRC)
    mode explosives
    cameo 183
    of TGT
    when %suicide mode suicide-attack cameo 1831
    when {petrol_bomb petrol molotov} mode primitive cameo 182
    when {warplane jet plane aircraft helicopter air_force air nato} mode aerial cameo 195
    + Militants bombed a hotel in Kenya.  - > KEN
    + The bombing of a nightclub in Indonesia killed tourists.  - > IDN
    - The play bombed on Broadway.

blow-up
    SRC:armed|%weapon {blow_up dynamite} TGT:body
    SRC:armed|%weapon {blow_up dynamite} {%building %vehicle %infrastructure flight jet pipeline bridge railway dam statue} (in|near|of TGT)
    noun blowing_up of %building (by SRC)
    mode explosives
    cameo 183
    when {missile rocket} mode heavy-weapons cameo 194
    + Rebels blew up a pipeline in Nigeria.  REB > NGA
    + A railway bridge was blown up by separatists in Spain.  - > ESP
    - The editor blew up the photograph.

plant-bomb
    SRC:armed|people {plant place lay leave hide} {bomb explosive mine landmine ied device grenade car_bomb} (in|at|near|outside|under|on TGT:body)
    mode explosives
    cameo 183
    unless {copper gold coal diamond uranium liquidator mine_owner}
    + Militants planted mines near a village in Mali.  - > MLI
    - The boy planted a mine of marigolds.

detonate
    SRC:armed|people {detonate set_off explode trigger} {bomb explosive device mine grenade car_bomb truck_bomb ied car truck charge} (in|at|near|outside TGT)
    noun detonation of {bomb explosive ied}
    mode explosives
    cameo 183
    unless {nuclear atomic}
    + Guerrillas detonated a car bomb in Bogota.  - > COL
    + A bomb was detonated near a mosque in Iraq.  - > IRQ
    - The vase set off the room nicely.

bomb-goes-off
    ANY:%bomb {explode detonate go_off blow_up erupt} (in|at|near|outside|under|inside TGT)
    mode explosives
    cameo 183
    when {car_bomb truck_bomb booby_trapped_car} mode explosives cameo 1832
    when {roadside_bomb landmine mine ied roadside} mode explosives cameo 1833
    when %suicide mode suicide-attack cameo 1831
    + A bomb went off at a bus station in Nigeria.  - > NGA
    + Two grenades exploded outside a court in Georgia.  - > GEO
    - The bomb of the season went off on stage.

bomb-hits
    ANY:%bomb {rip tear rock hit strike shake} {%building %vehicle market street capital city mosque church convoy} (in|of|near TGT)
    ANY:%bomb {kill wound injure maim target} TGT:people|armed
    ANY:%bomb {rip tear} through TGT:body
    mode explosives
    cameo 183
    when {car_bomb truck_bomb booby_trapped_car} mode explosives cameo 1832
    when {roadside_bomb landmine mine ied roadside} mode explosives cameo 1833
    when %suicide mode suicide-attack cameo 1831
    + A blast ripped through a market in Pakistan.  - > PAK
    + An explosion killed two soldiers in Thailand.  - > MIL
    - The blast of the horn shook the hall.
    - A mine explosion in China killed 60 miners.

car-bomb
    noun car_bomb, car_bombing, truck_bomb, truck_bombing, car_bomb_attack, vehicle_bomb (in|at|near|outside|on|against TGT) (by SRC)
    mode explosives
    cameo 1832
    of TGT
    when %suicide mode suicide-attack cameo 1831
    + A car bomb killed a minister in Lebanon.  - > LBN
    + A car bombing in Baghdad left twelve dead.  - > IRQ
    - The car was no bomb.

roadside-bomb
    noun roadside_bomb, roadside_bombing, roadside_blast, improvised_explosive_device, landmine_blast, mine_blast (in|at|near|outside|on|against TGT) (by SRC)
    mode explosives
    cameo 1833
    + A roadside bomb killed three Canadian soldiers in Afghanistan.  - > CAN MIL
    + A roadside bomb exploded near a barracks in Turkey.  - > TUR
    - The roadside cafe was a blast.

explosion-noun
    noun bomb_blast, bomb_explosion, blast, car_explosion, parcel_bomb, letter_bomb, mail_bomb, pipe_bomb, nail_bomb (in|at|near|outside TGT) (by SRC)
    mode explosives
    cameo 183
    of TGT
    unless {gas boiler chemical fireworks mine_gas heat cold furnace quarry mining scientist blast_furnace horn whistle trumpet}
    + A bomb blast in Mogadishu killed a lawmaker.  - > SOM
    + A bomb explosion in Turkey wounded two policemen.  - > TUR
    - A blast of cold air chilled Canada.

send-bomb
    SRC:armed|people {send mail post} {letter_bomb parcel_bomb package_bomb pipe_bomb explosive} (to TGT)
    mode explosives
    cameo 183
    + Militants sent a letter bomb to the Greek prime minister.  - > GRC GOV
    - The firm mailed a calendar.

grenade
    SRC:armed|people {throw hurl toss lob fire launch} {grenade hand_grenade stun_bomb rocket_propelled_grenade} (at|into|on|against|in TGT:body)
    noun grenade_attack, hand_grenade_attack (on|against|in|at TGT) (by SRC)
    mode explosives
    cameo 183
    of TGT
    + Attackers threw a grenade into a bar in Burundi.  - > BDI
    + A grenade attack on a bus station in Kenya hurt six.  - > KEN
    - The bowler threw a grenade of a ball.

mine-field
    SRC:state|armed {mine} {harbour harbor road border water river bridge field port} (of|in|along TGT)
    SRC:state|armed {lay scatter sow} {mine landmine minefield} (in|along|near|on|at TGT)
    mode explosives
    cameo 183
    + Myanmar laid mines along its border with Bangladesh.  MMR > BGD
    - The company mined copper at the border.

booby-trap
    SRC:armed {booby-trap} TGT:body
    SRC:armed {booby-trap} {house road door body building} (in|of TGT)
    SRC:armed {rig wire pack} TGT:body with {explosive bomb booby_trap}
    mode explosives
    cameo 183
    + Militants packed a bus with explosives in Mali.  - > -
    - The joker rigged the chair.

sabotage
    SRC:armed|people {sabotage} {pipeline railway power_line cable plant power_station bridge refinery grid oilfield train facility reactor} (in|of TGT)
    noun sabotage, act_of_sabotage of {pipeline railway cable plant grid facility} (by SRC)
    mode destroy
    cameo 1712
    + Rebels sabotaged an oil pipeline in Colombia.  REB > COL
    - The cat sabotaged the puzzle.

suicide-bombing
    noun suicide_bombing, suicide_attack, suicide_bomb, suicide_blast, suicide_car_bombing, suicide_mission (in|on|at|against|near|outside|of TGT) (by SRC)
    SRC:armed|people {carry_out stage launch commit} {suicide_bombing suicide_attack} (in|on|at|against TGT)
    mode suicide-attack
    cameo 1831
    of TGT
    + A suicide bombing in Kabul killed a senator.  - > AFG
    + Militants carried out a suicide attack on an army post in Egypt.  - > EGY
    - The launch was a suicide mission for the brand.

suicide-bomber-acts
    SRC:%bomber {explode detonate blow_up blow} {himself herself themselves vest explosive belt car bomb} (in|at|near|outside|inside|among TGT)
    SRC:%bomber {ram drive crash} {car truck vehicle} into TGT:body
    SRC:%bomber {ram strike attack target hit kill injure wound storm} TGT:body
    SRC:people|armed {blow_up} {himself herself themselves} (in|at|near|outside|inside|among|beside TGT)
    mode suicide-attack
    cameo 1831
    + A suicide bomber blew himself up at a checkpoint in Pakistan.  - > PAK
    + A girl blew herself up outside a theatre in Sri Lanka.  - > LKA
    + A bomber rammed a truck into a barracks in Mali.  - > MLI
    - The bomber jacket struck him as smart.

# --- fire, blades, stones ---

stab-verb
    SRC:armed|people {stab knife} TGT:people (to {death})
    noun stabbing, stabbing_attack (of|on|in|against TGT) (by SRC)
    mode primitive
    cameo 182
    of TGT
    + A Palestinian stabbed a policeman in Jerusalem.  PSE > COP
    + The stabbing of a Turkish lawmaker shocked the house.  - > TUR
    - She stabbed the potato with a fork.

hack
    SRC:armed|people {hack slash} TGT:people (to {death})
    SRC:armed|people {attack kill} TGT:people with {machete axe sword knife spear arrow blade}
    noun machete_attack, axe_attack (on|against|in TGT) (by SRC)
    mode primitive
    cameo 182
    + Militiamen hacked villagers to death in Congo.  - > -
    + Attackers killed farmers with machetes in Nigeria.  - > NGA
    - He hacked his computer.

stone
    SRC:armed|people {stone pelt} TGT:people|armed (with {stone rock brick})
    SRC:armed|people {throw hurl pelt} {stone rock brick bottle} (at TGT)
    noun stoning, stone_throwing (of|at TGT) (by SRC)
    mode primitive
    cameo 182
    + Settlers stoned Palestinian farmers.  - > PSE
    + Gunmen threw rocks at soldiers of Israel.  - > ISR MIL
    - She stoned the cherries.

ram-vehicle
    SRC:armed|people {ram plough plow drive crash} {car truck van vehicle lorry} into {crowd people pedestrian soldier group protester police officer worshipper shopper} (in|at|outside TGT)
    SRC:armed|people {ram mow_down run_over} TGT:people with {car truck van vehicle}
    noun car_ramming_attack, ramming_attack, vehicle_attack, truck_attack (in|on|at TGT) (by SRC)
    mode primitive
    cameo 182
    + A militant drove a truck into a crowd in France.  - > -
    - The driver crashed the car into a wall.

firebomb-hurl
    SRC:armed|people {throw hurl toss lob} {molotov_cocktail petrol_bomb firebomb gasoline_bomb molotov fire_bomb} (at|into|on|against TGT:body)
    noun petrol_bomb_attack (on|against|in|at|of TGT) (by SRC)
    mode primitive
    cameo 182
    of TGT
    + A petrol bomb attack on a mosque in Spain hurt nobody.  - > ESP
    + An arson attack on a mosque in Sweden caused alarm.  - > SWE
    - The barman served a molotov cocktail.

burn-alive
    SRC:armed|people {burn} TGT:people
    SRC:armed|people {burn} TGT:people to {death}
    SRC:armed|people {set} {fire} to TGT:people
    SRC:armed|people {immolate} TGT:people
    mode primitive
    cameo 182
    + Militants burned a Jordanian pilot alive.  - > JOR
    - The sun burned the bathers.

acid
    SRC:armed|people {throw hurl} {acid} (at|on|in TGT:people)
    noun acid_attack (on|against TGT) (by SRC)
    mode primitive
    cameo 182
    + Men threw acid at schoolgirls in Afghanistan.  - > -
    - The chemist threw acid in the sink.

set accident
    accident car_crash bus_crash plane_crash train_crash road_crash collision collide capsize overturn landslide mudslide earthquake avalanche stampede
    lightning motorcycle_accident shipwreck derailment derail crash sink quake aftershock cave_in

set kin
    child woman civilian villager worshipper pupil student patient tourist farmer journalist aid_worker

# --- killing ---

kill
    SRC:armed|people|%violence {kill slay} TGT:people|armed|%body
    SRC:armed|%violence {leave} TGT:people {dead}
    SRC be {responsible} for {killing massacre murder beheading death attack}
    unless {%accident diabetes malaria smoking tobacco obesity annually}
    noun killing, death_toll (of TGT) (by SRC)
    cameo 190
    of TGT
    + Israeli soldiers killed two Palestinians.  ISR MIL > PSE
    + The killing of a journalist by Mexican police shocked many.  MEX COP > JRN
    + Three American soldiers were killed in Iraq.  IRQ > USA MIL
    - The frost killed the tomatoes.
    - The bank killed the project.
    - Cancer killed the singer.
    - Four Indian soldiers were killed when two helicopters crashed.
    - Diabetes is responsible for millions of deaths annually.

kill-in
    TGT:people {die} in {attack bombing shelling explosion blast airstrike air_strike fighting clash raid shooting ambush gunfire crossfire strike bombardment custody}
    TGT:people {die be} at {hand} of SRC
    SRC:%violence {kill} TGT:people
    TGT:people {lose} {life} in {attack bombing shelling explosion blast airstrike fighting clash raid shooting ambush massacre}
    cameo 190
    of TGT
    + Four Turkish soldiers died in an attack in Syria.  SYR > TUR MIL
    + Two Spanish reporters lost their lives in an ambush in Mali.  - > ESP
    - The old actor died in his sleep.

murder
    SRC:armed|people {murder} TGT:people
    SRC:armed|people {bludgeon strangle throttle suffocate drown} TGT:people (to {death})
    noun murder (of TGT) (by SRC)
    of TGT
    mode targeted
    cameo 1823
    + Gunmen murdered a union leader in Colombia.  - > COL
    + The murder of a Russian activist by police was condemned.  COP > RUS
    - The choir murdered the anthem.

lynch
    SRC:armed|people {lynch} TGT:people
    noun lynching, mob_killing (of TGT) (by SRC)
    of TGT
    mode targeted
    cameo 1823
    unless {media}
    + A mob lynched a Muslim trader in India.  - > -
    + The lynching of two policemen in Mexico was filmed.  - > COP
    - Reviewers lynched the musical.
    - A media lynching was carried out against the lawmaker of Ecuador.

behead
    SRC:armed|people {behead decapitate} TGT:people|armed
    noun beheading, decapitation (of TGT) (by SRC)
    of TGT
    mode targeted
    cameo 1823
    + Militants beheaded a French hostage in Algeria.  - > FRA
    + The beheading of an American reporter was shown on video.  - > USA
    - The gardener beheaded the tulips.

execute
    SRC:state|armed {execute hang crucify garrotte electrocute guillotine} TGT:people
    SRC:state|armed {put send} TGT:people to|before {death firing_squad gallows guillotine}
    noun execution, hanging, public_execution, mass_execution, summary_execution (of TGT) (by SRC)
    of TGT
    mode targeted
    cameo 186
    + Saudi Arabia executed 37 men.  SAU > -
    + An Iranian activist was hanged.  - > IRN
    + The execution of a Kurdish prisoner in Iran drew protests.  - > -
    - The gymnast executed a jump.

extrajudicial
    noun extrajudicial_killing, extrajudicial_execution, summary_killing, targeted_killing, political_killing, sectarian_killing, death_squad_killing (of TGT) (by SRC)
    SRC:state|armed {carry_out commit order} {extrajudicial_killing summary_execution targeted_killing killing extrajudicial_execution} (of|in|against TGT)
    of TGT
    mode targeted
    cameo 186
    + Police in the Philippines carried out extrajudicial killings.  COP > -
    + The targeted killing of an Iranian general by the United States raised tension.  USA > IRN
    - The contest ended in a political upset.

massacre
    SRC:armed|people|%violence {massacre slaughter butcher exterminate gun_down} TGT:people
    SRC:state|armed {commit perpetrate carry_out} {massacre genocide atrocity mass_murder pogrom ethnic_cleansing} (in|against|on TGT)
    noun massacre, slaughter, mass_murder, mass_killing, bloodbath, carnage, atrocity (of|in|against TGT) (by SRC)
    of TGT
    mode targeted
    cameo 202
    + Soldiers massacred villagers in Uganda.  MIL > -
    + Militias committed atrocities in Sudan.  - > SDN
    - The reviewers slaughtered the play.

vandalise-place
    SRC:armed|people {vandalise vandalize ransack loot pillage plunder deface trash} {home house shop store office church mosque temple synagogue cemetery grave embassy consulate school monument memorial headquarters} (of|in|at|near TGT)
    mode destroy
    cameo 1712
    unless {burglar thief}
    + Islamist fighters vandalised a cemetery in Syria.  - > SYR
    - The puppy trashed the home in an hour.

genocide
    noun genocide, pogrom, extermination, mass_extermination, holocaust (of|against|in TGT) (by SRC)
    SRC:state|armed {commit perpetrate} {genocide crime_against_humanity} (against|in TGT)
    of TGT
    mode targeted
    cameo 202
    + The genocide of Tutsis by Hutu militias lasted a hundred days.  - > -
    + Myanmar's army committed genocide against the Rohingya.  MMR > -
    - The museum opened a hall on the history of medicine.

cleanse
    SRC:state|armed {expel drive_out uproot displace chase_out} TGT:people from {home village land province area region country territory}
    SRC:state|armed {ethnically_cleanse cleanse} TGT (of TGT)
    noun ethnic_cleansing, mass_expulsion, forced_displacement, forcible_transfer (of TGT) (by SRC)
    of TGT
    cameo 203
    + The ethnic cleansing of Muslims by Serbian forces was documented.  SRB MIL > -
    - She cleansed her skin.

assassinate
    SRC {assassinate} TGT
    noun assassination, political_murder (of TGT) (by SRC)
    mode targeted
    cameo 186
    of TGT
    + Rebels assassinated a minister in Lebanon.  REB > LBN
    + The assassination of the Pakistani prime minister led to unrest.  - > PAK GOV
    - Gossip assassinated her good name.

poison
    SRC {poison} TGT:people
    noun poisoning of TGT:people|state (by SRC)
    mode targeted
    cameo 186
    of TGT
    + Russian agents poisoned a former spy in Britain.  RUS > -
    + The poisoning of a Russian opposition leader caused outrage.  - > RUS
    - The mushrooms poisoned the cook.

assassination-attempt
    SRC {attempt try plot} to {assassinate kill murder} TGT
    SRC {attempt plot} {assassination murder} of TGT
    SRC {try plot mount} {assassination}
    SRC {make launch carry_out} {attempt} on {life} of TGT
    TGT {survive escape} {assassination_attempt assassination attempt assassination_bid bid attack bombing ambush suicide_attack bomb_attack} (by SRC)
    noun assassination_attempt, assassination_bid, murder_attempt, assassination_plot (on|against TGT) (by SRC)
    mode targeted
    of TGT
    cameo 185
    + Militants attempted to assassinate the president of Yemen.  - > YEM GOV
    + The Libyan prime minister survived an assassination attempt.  - > LBY GOV
    - The book survived an attempt at translation.

plot-attack
    SRC:armed|people {plot plan prepare plot} {attack coup bombing assassination terror_attack terrorist_attack} (on|against|of|in TGT)
    SRC:armed|people {conspire plot} to {kill bomb attack overthrow topple}
    noun bomb_plot, terror_plot, coup_plot, attack_plot (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun conspiracy against TGT (by SRC)
    cameo 185
    + Militants plotted an attack on Denmark.  - > DNK
    + Two officers plotted a coup in Gabon.  - > GAB
    - The author plotted the novel.

# --- wounds, blows, abuse ---

wound
    SRC:armed|people|%violence {wound injure maim} TGT:people|armed
    SRC:%violence {hurt cripple} TGT:people|armed
    TGT:people {be hurt} in|during {attack clash blast explosion shooting bombing unrest violence riot raid}
    noun wounding, maiming (of TGT) (by SRC)
    unless {%accident zoo jaguar elephant crocodile}
    cameo 190
    of TGT
    + Police in Belarus wounded three protesters.  BLR COP > CVL
    + Two Indian soldiers were wounded by Pakistani troops.  PAK MIL > IND MIL
    - The fall injured the skier.
    - A boy was injured by a jaguar at the zoo in Mexico.

set beaters
    authority police policeman officer soldier guard trooper mob gang thug gunman militant attacker assailant settler warder jailer militia militiaman rebel youth
    vigilante constable gendarme paramilitary skinhead hooligan supporter interrogator security agent bodyguard tribesman

set victims
    protester demonstrator detainee prisoner journalist reporter activist migrant refugee student worker farmer woman man boy girl villager civilian
    lawyer doctor nurse teacher monk priest photojournalist opponent dissident marcher striker resident trader photographer cameraman inmate captive suspect people
    teenager passenger driver fisherman policeman soldier couple

beat-people
    SRC:%beaters {beat beat_up batter} TGT:people (with|to ANY)
    SRC:armed|people {beat} TGT:people in|at|outside|near|during {prison jail custody detention cell street police_station station camp home house square protest clash attack raid rally}
    SRC:armed|people {beat_up} TGT:people
    SRC:armed|people {beat} {%kin %prisoner %victims} (with|to ANY)
    noun beating (of TGT) (by SRC)
    mode beat
    cameo 182
    of TGT
    unless {%campaign}
    + Police beat demonstrators in Zimbabwe.  ZWE COP > CVL
    + The beating of two reporters by Egyptian police was filmed.  EGY COP > JRN
    - France beat Italy in the final.
    - He beat the drum.

club
    SRC:armed|people {club cudgel truncheon bludgeon baton} TGT:people
    SRC:armed {swing} {club baton truncheon} (at|against TGT)
    SRC:armed {beat hit strike} TGT:people with {baton club truncheon rifle_butt stick whip}
    mode beat
    cameo 182
    + Riot police clubbed protesters in Belarus.  COP > CVL
    + Indian police beat students with batons.  IND COP > EDU
    - He clubbed together with friends.

punch-kick
    SRC:armed|people {punch kick slap headbutt stamp trample} TGT:people
    SRC:armed|people {rain} {blow} on TGT:people
    mode beat
    cameo 182
    unless {fine penalty levy tariff}
    + Soldiers kicked a detainee in Iraq.  MIL > -
    + A Georgian lawmaker punched a policeman.  GEO > COP
    - The striker kicked the ball.
    - Taxi drivers were slapped with fines.

manhandle
    SRC:armed|people {manhandle rough_up jostle shove man-handle knock_down} TGT:people|armed
    SRC:%beaters {maul} TGT:people
    noun manhandling, roughing_up (of TGT) (by SRC)
    mode beat
    cameo 182
    + Guards manhandled reporters in Sri Lanka.  - > JRN
    - The porters roughed up the suitcase.

flog
    SRC:state|armed {flog cane} TGT:people
    SRC:state|armed {whip lash} {%kin %prisoner %victims}
    SRC:%beaters {flog whip lash cane} TGT:people
    SRC:state|armed {give} TGT:people {lash}
    noun flogging, caning, whipping, public_flogging (of TGT) (by SRC)
    mode beat
    cameo 182
    of TGT
    + Taliban police flogged a woman in Afghanistan.  AFG > -
    + The flogging of a blogger in Saudi Arabia was condemned.  - > -
    - The rain whipped the windows.

scuffle
    SRC:armed|people {scuffle tussle brawl grapple} with TGT:armed|people
    noun scuffle, brawl, fistfight, melee (with|between TGT)
    mode beat
    cameo 182
    mutual
    of SRC
    + Opposition lawmakers scuffled with guards in Ukraine.  UKR > -
    + A brawl between Taiwanese lawmakers broke out.  TWN = TWN
    - Fans scuffled at the match.

attack-people
    SRC:armed|people {attack assault} TGT:%kin (with|in|at ANY)
    noun physical_attack, assault_and_battery (on|against|of TGT) (by SRC)
    mode beat
    cameo 182
    of TGT
    + Settlers attacked Palestinian villagers.  - > PSE
    + Journalists were assaulted by police in Uganda.  COP > JRN
    - Wasps attacked the hikers.

torture
    SRC:state|armed {torture} TGT:people|armed
    noun torture, waterboarding, torturing (of|against TGT) (by SRC)
    mode torture
    cameo 1822
    of TGT
    + Security forces in Syria tortured detainees.  SYR > -
    + The torture of prisoners by American soldiers was condemned.  USA MIL > -
    - The heat tortured the hikers.

mistreat
    SRC:state|armed {mistreat ill-treat maltreat brutalize brutalise starve} TGT:people
    SRC:state|armed {abuse humiliate mistreat torture beat} {prisoner detainee inmate captive hostage suspect}
    noun mistreatment, ill_treatment, maltreatment, prisoner_abuse (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun abuse of {prisoner detainee inmate captive} (by SRC) (in TGT)
    mode torture
    cameo 1822
    of TGT
    + Police mistreated detainees in Uzbekistan.  COP > UZB
    + American guards abused prisoners in Iraq.  USA > IRQ
    - The owner mistreated the horse.

subject-to-torture
    SRC:state|armed {subject} TGT:people to {torture abuse mistreatment beating electric_shock waterboarding}
    SRC:state|armed {waterboard electrocute sodomize sodomise disfigure mutilate blindfold} TGT:people
    noun mutilation, electric_shock (of TGT) (by SRC)
    mode torture
    cameo 1822
    of TGT
    + Iranian guards subjected a Canadian photographer to torture.  IRN > CAN
    + Rebels mutilated villagers in Sierra Leone.  REB > SLE
    - The editor mutilated the text.

rape
    SRC:armed|people {rape gang-rape gang_rape sexually_abuse molest} TGT:people
    SRC:armed {violate ravish} TGT:people
    noun rape, gang_rape, mass_rape (of|against TGT) (by SRC)
    mode sexual
    cameo 1821
    of TGT
    + Soldiers raped women in Myanmar.  MIL > CVL
    + The rape of civilians by Congolese rebels was reported.  REB > -
    - The oil of rape is cheap.

drive-from-land
    SRC:armed|state {drive chase force push hound} TGT:people out_of|from {country land territory region}
    SRC:armed|state {uproot} TGT:people
    cameo 201
    + The army drove Rohingya villagers out of the country in Myanmar.  MMR > -
    - The smell drove people out of the room.

sexual-assault
    SRC:armed|people {sexually_assault molest grope defile} TGT:people
    SRC:armed|people {sexually} {assault} TGT:people
    SRC:armed|people {assault abuse} TGT:people (sexually ANY)
    noun sexual_assault, sexual_violence, sexual_abuse, sexual_slavery (of|against TGT) (by SRC)
    mode sexual
    cameo 1821
    of TGT
    + Peacekeepers molested girls in Haiti.  - > -
    + Sexual violence against women by Ethiopian soldiers was documented.  ETH > -
    - The critic abused the reader's patience.

enslave
    SRC:armed {enslave} TGT:people
    SRC:armed {take hold keep sell use} TGT:people as {slave sex_slave bride child_soldier}
    SRC:armed {sell} TGT:people into {slavery marriage bondage}
    noun enslavement (of TGT) (by SRC)
    mode sexual
    cameo 1821
    of TGT
    + Islamic State enslaved Yazidi women.  - > -
    - He is a slave to fashion.

# --- abduction ---

abduct
    SRC {abduct} TGT:people
    noun abduction, mass_abduction, forced_disappearance, enforced_disappearance (of TGT) (by SRC)
    mode abduct
    cameo 181
    of TGT
    + Rebels abducted three nurses in Sudan.  REB > -
    + The abduction of schoolgirls by Nigerian militants drew anger.  NGA > -
    - Aliens abduct a farmer in the film.
    + Gunmen abducted a geologist in Mali.  MLI > MLI

kidnap
    SRC {kidnap} TGT:people
    noun kidnapping, kidnap (of TGT) (by SRC)
    mode abduct
    cameo 181
    of TGT
    + Gunmen kidnapped two French tourists in Mali.  - > FRA
    + The kidnapping of a German engineer in Yemen was confirmed.  - > DEU
    - The plot of the play is a kidnapped cat.

snatch
    SRC:armed {snatch grab whisk_away spirit_away} TGT:people from|at|off {home house hotel car street bus office village checkpoint school camp farm beach airport restaurant cafe resort church mosque yacht boat market garden}
    SRC:armed {snatch} TGT:people
    SRC:%rebels {seize} TGT:people from|at|off|in {home house hotel car street bus office village checkpoint school camp farm beach airport restaurant cafe resort church mosque yacht boat market garden}
    SRC:%rebels {carry_off haul_off} TGT:people
    mode abduct
    cameo 181
    + Gunmen snatched an aid worker from her home in Somalia.  - > -
    - The runner snatched victory.

hold-hostage
    SRC:armed|people {take hold keep seize} TGT:people {hostage captive}
    SRC:armed|people {take hold keep use} TGT:people as {hostage}
    SRC:armed|people {take hold} {hostage} (from|in|at|inside TGT)
    SRC:armed {seize} {hostage passenger crew crewman}
    noun hostage_crisis, hostage_drama, hostage_situation (of|in TGT) (by SRC)
    mode abduct
    cameo 181
    of TGT
    + Militants held Filipino sailors hostage.  - > PHL
    + Gunmen took hostages at a theatre in Moscow.  - > RUS
    - The speech held the audience captive.

human-shield
    SRC:armed {use hold take} TGT:people as {human_shield}
    SRC:armed {use hold take} {%kin %victims} as {shield}
    noun use of {human_shield} (by SRC)
    mode abduct
    cameo 184
    + Islamic State used Iraqi civilians as human shields.  - > IRQ CVL
    - The knight used a tray as a shield.

hijack
    SRC {hijack commandeer} {plane flight ship bus train airliner vessel tanker jet flight ferry boat convoy truck yacht dhow trawler freighter supertanker cargo_ship aircraft lorry minibus} (of|from|with|off|over TGT)
    noun hijacking, hijack, skyjacking, piracy (of|off TGT) (by SRC)
    mode abduct
    cameo 181
    of TGT
    + Somali pirates hijacked a tanker off Kenya.  SOM > KEN
    + An airliner was hijacked by militants over India.  - > IND
    - The play hijacked her weekend.

ransom
    SRC:armed|people {demand ask seek} {ransom} (for|from TGT)
    noun ransom_demand (for|from TGT) (by SRC)
    mode abduct
    cameo 181
    + Kidnappers demanded a ransom for a Swiss couple in Pakistan.  - > CHE
    - The shop asked a king's ransom for the coat.

# --- destruction ---

destroy
    SRC:armed|%violence {destroy wreck devastate} TGT:body
    SRC:armed|%violence {destroy wreck devastate} ANY:%body (of|in TGT)
    noun destruction (of TGT) (by SRC)
    mode destroy
    cameo 1712
    of TGT
    + The army of Sudan destroyed a village.  SDN > -
    + The destruction of villages by Sudanese militia continued.  SDN > -
    - Fire destroyed a warehouse.
    - Frost destroyed the vines.

demolish
    SRC:state|armed {demolish bulldoze tear_down knock_down dismantle} {home house building village mosque church shop camp settlement school statue neighbourhood monument wall} (of|in|belonging TGT)
    SRC:state|armed {demolish bulldoze raze} TGT:body
    noun razing, bulldozing (of TGT) (by SRC)
    noun demolition of {home house village mosque church camp settlement school shrine neighbourhood property} (of|in TGT) (by SRC)
    mode destroy
    cameo 1712
    of TGT
    unless {myth argument theory opponent}
    + Israeli forces demolished houses of Palestinians.  ISR MIL > PSE
    + The demolition of homes by Israel was condemned.  ISR > -
    - The builder demolished the shed.
    - The myth of the Japanese market has been demolished.

raze
    SRC:armed|%violence {raze level flatten obliterate} ANY:%body (in|of TGT)
    SRC:armed|%violence {raze} TGT:body to {ground}
    SRC:armed|%violence {reduce} TGT:body to {rubble ash ruin}
    mode destroy
    cameo 1712
    + Soldiers razed a village in Myanmar.  MMR > -
    + The army of Myanmar razed a village to the ground.  MMR > -
    - The mower levelled the grass.

burn-down
    SRC:armed|people {burn burn_down torch set_ablaze set_alight incinerate} {house village church mosque school car bus shop building embassy camp office market home vehicle crop police_station synagogue temple library}  (of|in|belonging TGT)
    SRC:armed|people {set} {fire} to {house village church mosque school car bus shop building embassy camp office market home vehicle crop} (of|in TGT)
    SRC:armed|people {set_ablaze set_alight set_afire} ANY:%body
    noun torching, arson (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun burning of {house village church mosque school car home building} (in|of TGT) (by SRC)
    mode destroy
    cameo 1712
    + Settlers torched cars of Palestinians.  - > PSE
    + Churches in Nigeria were burned by gunmen.  - > NGA
    - The cook burned the pan.

loot
    SRC:armed|people {loot plunder pillage ransack sack} ANY:%body|%aid (of|in|belonging TGT)
    SRC:armed|people {loot plunder pillage ransack} TGT:body
    noun looting, pillage, plundering (of TGT) (by SRC)
    mode destroy
    cameo 1712
    of TGT
    + Rebels looted a hospital in South Sudan.  REB > SSD
    + The looting of shops by soldiers in Liberia went on.  MIL > -
    - The heirs looted the attic.

damage
    SRC:armed|%violence {damage} ANY:%building|%vehicle|%infrastructure (of|in|belonging TGT)
    mode destroy
    cameo 1712
    + Shelling damaged a hospital in Yemen.  - > YEM
    + A power station in Ukraine was damaged by missiles.  - > UKR
    - The movers damaged the piano.

desecrate
    SRC:armed|people {attack} {mosque church synagogue temple shrine cemetery} (in|of TGT)
    SRC:armed|people {desecrate deface vandalize vandalise defile profane} {cemetery grave tomb mosque church synagogue shrine temple monument memorial holy_site koran quran} (of|in TGT)
    noun desecration, vandalism of {cemetery grave mosque church synagogue shrine monument memorial} (in TGT) (by SRC)
    mode destroy
    cameo 1712
    + Vandals desecrated a Jewish cemetery in Poland.  - > -
    - The boys defaced their desks.

scorched-earth
    SRC:armed {poison contaminate} {well water crop field} (of|in TGT)
    SRC:armed {uproot cut_down slash chop_down fell} {olive_tree tree crop vineyard olive_grove} (of|belonging TGT)
    mode destroy
    cameo 1712
    + Settlers uprooted olive trees of Palestinian farmers.  - > PSE
    - The storm uprooted trees.

# --- force against crowds ---

disperse
    SRC:armed {disperse scatter} TGT:people (with ANY)
    SRC:armed {disperse break_up scatter} {crowd protest demonstration rally march sit_in gathering strike} (of|by|in TGT)
    noun dispersal (of TGT) (by SRC)
    mode crowd-control
    cameo 175
    of TGT
    + Demonstrators were dispersed by Turkish police.  TUR COP > CVL
    + Police in Kenya broke up a rally of students.  KEN > EDU
    - The wind dispersed the fog.

tear-gas
    SRC:armed {tear-gas tear_gas} TGT:people
    SRC:armed {fire use lob shoot launch deploy} {tear_gas teargas tear_gas pepper_spray stun_grenade smoke_bomb} (at|on|against|to|into|in TGT)
    SRC:armed {teargas pepper-spray} TGT:people
    noun tear_gas, teargas (at|on|against TGT) (by SRC)
    mode crowd-control
    cameo 175
    + Police fired tear gas at protesters in Hong Kong.  COP > CVL
    + Protesters were tear-gassed by police in Chile.  COP > CVL
    - Onions brought tears to the cook.

rubber-bullets
    SRC:armed {fire} {rubber_bullet plastic_bullet pellet} at|on|against|into TGT:body
    SRC:armed {fire use shoot} {rubber_bullet plastic_bullet pellet baton_round foam_bullet rubber_coated_bullet} (at|on|against|to|into|in TGT)
    mode crowd-control
    cameo 175
    + Israeli police fired rubber bullets at Palestinians.  ISR > PSE
    - The toy fired rubber bullets.

water-cannon
    SRC:armed {use fire turn deploy} {water_cannon} (on|against|at|to TGT)
    SRC:armed {hose spray} TGT:people with {water water_cannon tear_gas pepper_spray}
    mode crowd-control
    cameo 175
    + Police used water cannon against protesters in Belgium.  COP > CVL
    - The gardener sprayed them with water.

warning-shots
    SRC:armed {fire} {warning_shot} at|toward|towards|near|over|into TGT:body
    SRC:armed {fire} {warning_shot shot} in|into|over|at {air}
    SRC:armed {fire} {warning_shot} (at|toward|towards|near TGT)
    mode crowd-control
    cameo 175
    + Soldiers fired warning shots at a boat of Vietnamese fishermen.  - > VNM
    - The striker fired a warning shot over the bar.

baton-charge
    SRC:armed {baton-charge} TGT:people
    SRC:armed {charge} TGT:people with {baton truncheon}
    SRC:armed {charge} with {baton truncheon stick lathi horse} (at|into TGT)
    SRC:armed {charge} {crowd protester demonstrator rioter marcher}
    noun baton_charge, lathi_charge, lathi_charge (on|against TGT) (by SRC)
    mode crowd-control
    cameo 175
    + Police in India charged protesters with batons.  COP > CVL
    + Police in Dhaka charged with batons at garment workers.  BGD COP > BGD
    - The bull charged the farmer.

crackdown
    noun crackdown, clampdown, bloody_crackdown, violent_crackdown, security_crackdown, military_crackdown (on|against|in TGT) (by SRC)
    SRC:state|armed {crack_down clamp_down} on TGT
    SRC:state|armed {launch begin order step_up intensify} {crackdown clampdown} (on|against|in TGT)
    mode crowd-control
    cameo 175
    + A crackdown on dissidents by Belarus drew protests.  BLR > -
    + Egypt cracked down on the Muslim Brotherhood.  EGY > -
    - The school cracked down on chewing gum.

use-force
    SRC:state|armed {use employ resort} {force violence deadly_force excessive_force lethal_force live_ammunition brute_force} (against|on|to TGT)
    noun use of {force violence live_ammunition} (against|on TGT) (by SRC)
    noun police_brutality, police_violence, excessive_force (against TGT) (by SRC)
    cameo 175
    + The Syrian army used force against protesters.  SYR > CVL
    + Police brutality in Kenya was condemned.  - > KEN
    - He used force to open the jar.

# --- weapons of mass destruction ---

gas
    SRC:armed {gas} TGT:people|armed
    noun gassing (of TGT) (by SRC)
    mode unconventional
    cameo 2041
    of TGT
    when {tear pepper} mode crowd-control cameo 175
    + Iraqi forces gassed Kurdish villagers.  IRQ MIL > -
    - He gassed up the car.

use-chemicals
    SRC:state|armed {use employ drop deploy unleash} %gas (on|against|in|over TGT)
    noun use of %gas (on|against|in TGT) (by SRC)
    mode unconventional
    cameo 2041
    + Syria used chemical weapons against rebels.  SYR > REB
    + Chlorine was used against a town in Syria.  - > SYR
    - The pool used chlorine.

chemical-attack
    noun chemical_attack, gas_attack, poison_gas_attack, nerve_gas_attack, sarin_attack, chlorine_attack, chemical_weapons_attack, biological_attack, anthrax_attack, germ_attack (on|against|in TGT) (by SRC)
    SRC:state|armed {carry_out launch stage conduct} {chemical_attack gas_attack chemical_weapons_attack sarin_attack} (on|against|in TGT)
    mode unconventional
    cameo 2041
    of TGT
    + A chemical attack on a Damascus suburb killed hundreds.  - > SYR
    + The Assad government carried out a gas attack in Syria.  SYR > SYR
    - The pest faced a chemical attack on the farm.

nuclear-strike
    SRC:state|armed {drop detonate} {atomic_bomb nuclear_bomb nuclear_weapon atom_bomb} on|over TGT
    noun nuclear_attack, nuclear_strike, atomic_bombing, nuclear_bombing (on|against|of TGT) (by SRC)
    mode unconventional
    of TGT
    cameo 2042
    + The United States dropped an atomic bomb on Japan.  USA > JPN
    + The atomic bombing of Japan ended the war.  - > JPN
    - The bomb in the comedy is a nuclear family.

white-phosphorus
    SRC:state|armed {use fire drop} {white_phosphorus cluster_munition cluster_bomb thermobaric_weapon phosphorus depleted_uranium} (on|against|in|over|at TGT)
    mode heavy-weapons
    cameo 194
    + Israel fired white phosphorus at southern Lebanon.  ISR > LBN
    - Plants use phosphorus.

# --- coups and broken truces ---

overthrow
    SRC {overthrow topple depose} TGT:state|armed
    noun overthrow, ouster (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun toppling, ousting of TGT:state|people (by SRC)
    cameo 190
    of TGT
    + The army overthrew the president of Mali.  MIL > MLI GOV
    + The Americans toppled the Taliban.  USA > AFG
    - The wind toppled a crane.

oust
    SRC:armed {oust} TGT:state (from {power office})
    SRC:armed {remove} TGT:state from {power office}
    SRC {drive force sweep} TGT:state|people from {power office}
    cameo 190
    + Rebels ousted the government of Chad.  REB > TCD GOV
    + The Malian president was forced from power by soldiers.  MIL > MLI
    - The board ousted the chef.

coup
    noun coup, putsch, coup_d'etat, military_coup, coup_attempt, military_takeover, mutiny, palace_coup, attempted_coup, army_mutiny (against|of|in TGT) (by SRC)
    SRC {stage launch mount attempt lead carry_out foil} {coup coup_d'etat coup_d'état putsch mutiny uprising rebellion revolt insurrection coup_attempt} (against|in TGT)
    cameo 190
    of TGT
    one-way
    + Soldiers staged a coup in Sudan.  MIL > SDN
    + Soldiers staged a coup d'etat in Gabon.  MIL > GAB
    + A military coup in Niger was condemned.  - > NER
    - Signing the actress was a coup for the theatre.

seize-power
    SRC:armed {seize take grab usurp} {power} (from|in TGT)
    noun seizure of {power} (by SRC) (in TGT)
    cameo 190
    + The army seized power in Guinea.  MIL > GIN
    + Power in Yemen was grabbed by rebels.  REB > YEM
    - The fund took power from its managers.

ram-ship
    SRC:armed|%vehicle {ram sideswipe shadow_and_ram} {ship vessel boat trawler patrol_boat car convoy checkpoint gate fence} (of|in|at|near TGT)
    SRC:armed|%vehicle {ram sideswipe} TGT:%vehicle
    cameo 190
    + Chinese vessels rammed a Philippine supply boat.  CHN > PHL
    - The goat rammed the gate.

set juntas
    junta military_council military army officer soldier colonel general mutineer

take-over-country
    SRC:armed|%juntas {take_over assume_power seize_control} in TGT:place
    SRC:armed {install} {junta military_council ruling_council} (in TGT)
    cameo 190
    + The Guinean army took over in Liberia.  GIN > LBR
    - A new chef took over in Paris.

violate-truce
    SRC:state|armed {violate breach break flout} {%truce ceasefire_agreement ceasefire_accord truce_agreement} (with|in|on TGT)
    noun ceasefire_violation, truce_violation (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun breach of %truce (by SRC) (in TGT)
    noun ceasefire_violation, truce_violation (by SRC) (in|on TGT)
    SRC {violate breach break flout} %truce in|on TGT:place
    mutual
    cameo 196
    + Ukraine violated the ceasefire in Donetsk.  UKR > -
    + Ceasefire violations by Armenia were reported.  ARM > -
    - The runner broke the truce with his rival.

resume-fighting
    SRC:state|armed {resume renew restart} {fighting hostilities attack shelling war offensive bombing strike} (on|against|with|in TGT)
    noun resumption of {fighting hostilities attack shelling war bombing} (in|by|against|on TGT)
    mutual
    cameo 190
    when {bombing air_strike airstrike} mode aerial cameo 195
    when {shelling} mode heavy-weapons cameo 194
    + Russia resumed its shelling of Aleppo.  RUS > -
    + Eritrea resumed hostilities against Ethiopia.  ERI > ETH
    - The band resumed its war on bad sound.

# --- more verbs of attack ---

assail
    SRC:armed|%violence {assail pummel batter} TGT:body
    cameo 190
    + Militiamen assailed a convoy in Libya.  - > LBY
    - Doubts assailed the poet.

strike-armed
    SRC:armed|%violence {strike hit} TGT:body
    noun strike, military_strike, retaliatory_strike, preemptive_strike, surgical_strike on|against|at TGT (by|from SRC)
    cameo 190
    of TGT
    when {missile rocket shell artillery} mode heavy-weapons cameo 194
    when {jet warplane aircraft helicopter plane air} mode aerial cameo 195
    when {drone} mode drone cameo 195
    unless {union}
    + Israeli forces struck targets in Syria.  ISR > SYR
    + A military strike on Iran by Israel was feared.  - > IRN
    - The idea struck her as odd.

charge-position
    SRC:armed {charge rush} {position line checkpoint barracks post compound} (of|in|near TGT)
    cameo 190
    + Guerrillas rushed an army post in Peru.  - > PER
    - The bull charged the line of hikers.

fight-way
    SRC:armed {fight battle shoot force blast bomb smash punch cut hack} {way} into|through|to|out_of TGT:place
    SRC:armed {fight battle shoot force blast bomb smash punch cut hack} {way} into|through %struck (of|in TGT)
    cameo 190
    + Rebels fought their way into the capital of Chad.  REB > TCD
    - She fought her way to the buffet.

close-in
    SRC:%armed|%troops {close_in converge} on TGT:place
    SRC:armed {surround} TGT:armed
    cameo 190
    + Government troops closed in on a rebel town in Ethiopia.  - > ETH
    - Winter closed in on the village.
    - The Kenyan premier and his rival converged on Nairobi.

infiltrate
    SRC:armed {infiltrate penetrate} into|across TGT:place
    SRC:%armed {slip} into|across TGT:place
    SRC:armed {infiltrate} TGT:place
    noun infiltration (into|of TGT) (by SRC)
    cameo 190
    + Militants infiltrated Indian Kashmir.  - > -
    + Militants slipped into Kenya.  - > KEN
    - Damp infiltrated the wall.
    ~ Chad's president slipped into Paris.

outgun
    SRC:armed {outgun outflank outnumber ambush} TGT:%armed
    cameo 190
    + Rebels outflanked government troops in Mali.  REB > -
    - The singer outflanked her rivals.

harry
    SRC:armed {harry harass} TGT:%armed
    cameo 190
    + Guerrillas harried Soviet troops in Afghanistan.  - > -
    - Midges harried the campers.

trap-troops
    SRC:armed {trap corner pin_down bottle_up encircle} TGT:%armed|%kin
    cameo 190
    + Ukrainian troops were trapped by separatists near Donetsk.  - > UKR
    - The lift trapped two guards.

sack-city
    SRC:armed {sack lay_waste ravage} TGT:place
    SRC:armed {lay_waste} to TGT:body
    cameo 190
    + Militia ravaged a town in Darfur.  - > SDN
    - The fox laid waste to the hen house.

massive-losses
    SRC:armed {inflict} {casualty loss damage} on TGT
    SRC:armed {suffer take} {casualty loss} at {hand} of TGT
    cameo 190
    + Rebels inflicted losses on Yemeni troops.  REB > YEM
    - The frost inflicted losses on growers.

avenge
    SRC:state|armed {avenge} {killing death attack murder shelling bombing raid massacre assassination execution strike incursion humiliation defeat} (by TGT)
    cameo 190
    + Hezbollah avenged the killing of a commander by Israel.  - > -
    - The sequel avenged the death of the hero.

bloody-clash
    noun gang_war, turf_war, feud, blood_feud, tribal_war, tribal_clash, ethnic_clash, sectarian_clash, communal_clash (between|with|in TGT)
    cameo 190
    mutual
    of SRC
    unless {%campaign}
    + Tribal clashes in Sudan left forty dead.  - > SDN
    + Ethnic clashes between Kyrgyz and Uzbeks broke out.  - > UZB
    - The feud over jam is old.

bush-war
    noun guerrilla_war, guerrilla_attack, guerrilla_raid, hit_and_run_attack, rebel_attack, militant_attack, insurgent_attack, separatist_attack (in|on|against TGT) (by SRC)
    cameo 190
    of SRC
    + A rebel attack in Uganda killed nine.  - > UGA
    + Guerrilla attacks in Colombia resumed.  - > COL
    - The guerrilla film won a prize.

border-attack
    noun border_attack, cross_border_attack, cross_border_strike, cross_border_fire, border_incident (on|in|against|by|from TGT) (by SRC)
    cameo 190
    + A cross-border attack on Niger killed soldiers.  - > NER
    - The border of the rug was attacked by moths.

sea-fight
    noun naval_battle, naval_clash, sea_battle, naval_engagement, dogfight, air_battle (between|with|off TGT)
    cameo 190
    mutual
    of SRC
    + A naval clash between North Korea and South Korea sank a boat.  PRK = KOR
    - The dogfight in the park was loud.

last-stand
    SRC:armed {battle fight} for {control} of TGT
    noun battle, fight for TGT:place
    cameo 190
    of TGT
    + Rebels fought for control of Misrata in Libya.  REB > -
    + The battle for Mosul began.  - > IRQ
    - The twins fought for control of the remote.

proxy
    SRC:state|armed {wage} {proxy_war} (against|in|with TGT)
    SRC:state|armed {back arm fund} {attack insurgency rebellion} (on|in|against TGT)
    cameo 190
    + Iran waged a proxy war against Saudi Arabia.  IRN > SAU
    - The banks waged a price war.

desert-kill
    TGT:people|armed {fall} in {battle action combat fighting} (in|against SRC)
    cameo 190
    + Four Georgian soldiers fell in battle.  - > GEO
    - Prices fell in trading.

slay
    SRC:armed|people {slay bump_off do_away finish_off} TGT:people
    noun slaying (of TGT) (by SRC)
    cameo 190
    of TGT
    + Militiamen slew a tribal chief in Sudan.  - > -
    - The knight slew the dragon.

slit-throat
    SRC:armed|people {slit cut} {throat} (of TGT)
    noun throat_slitting
    mode primitive
    cameo 1823
    + Militants slit the throats of Algerian villagers.  - > DZA
    - He cut the throat of the jacket.

burn-to-death
    SRC:armed {burn} TGT:%kin
    noun burning_alive
    cameo 190
    + A mob burned a student in Pakistan.  - > -
    - The sun burned the tourists in Spain.

starve-people
    SRC:state|armed {starve} TGT:people (to|into {death submission})
    noun mass_starvation, forced_starvation (of TGT) (by SRC)
    of TGT
    cameo 202
    mode targeted
    + Serb troops starved prisoners to death.  SRB > -
    - The diet starved him.

poison-water
    SRC:armed {poison} {well water river reservoir water_supply} (of|in TGT)
    cameo 2041
    mode unconventional
    + Militants poisoned wells in Darfur.  - > SDN
    - Algae poisoned the well.

mass-grave
    SRC:state|armed {dump bury} {body corpse} in {mass_grave pit ditch}
    mode targeted
    cameo 202
    + Serb forces buried bodies in a mass grave.  SRB > -
    - The gardener buried leaves in a pit.

bayonet
    SRC:armed {bayonet spear impale lance} TGT:people
    mode primitive
    cameo 182
    + Soldiers bayoneted villagers in China.  MIL > -
    - She speared an olive.

set-dogs
    SRC:armed {set unleash sic} {dog} on TGT:people
    mode beat
    cameo 182
    + Hungarian police set dogs on migrants.  HUN > -
    - The actor set a dog on the couch.

taser
    SRC:armed {taser tase electrocute stun} TGT:people
    mode crowd-control
    cameo 175
    + Police in Belarus stunned protesters.  COP > CVL
    - The price stunned shoppers.

stampede
    SRC:armed {trample run_down} TGT:people (with|under ANY)
    mode beat
    cameo 182
    + Mounted police trampled protesters in Mexico.  COP > CVL
    - The cows trampled the grass.

spit
    SRC:armed|people {spit} on|at TGT:people
    SRC:armed|people {throw} {shoe} at TGT
    mode beat
    cameo 182
    + An Iraqi reporter threw a shoe at the American president.  IRQ > USA
    - The llama spat at the vet.

cut-limb
    SRC:state|armed {amputate chop_off cut_off hack_off} {hand limb foot ear arm} (of TGT)
    noun amputation of {hand limb} (by SRC)
    mode torture
    cameo 1822
    + Rebels cut off the hands of villagers in Sierra Leone.  REB > -
    - The tailor cut off the arm of the coat.

sterilise
    SRC:state|armed {sterilize sterilise} TGT:people
    noun forced_sterilization, forced_sterilisation, forced_abortion (of|on|by TGT)
    mode sexual
    cameo 1821
    + China sterilised Uighur women.  CHN > -
    - The nurse sterilised the tools.

child-soldier
    SRC:armed {force press} {child boy girl} into {army combat fighting}
    noun use of {child_soldier} (by SRC)
    mode abduct
    cameo 181
    + Rebels forced boys into combat in Uganda.  REB > -
    - The rain forced the boys into the house.

prison-break
    SRC:armed {attack storm raid} {prison jail} (in|of TGT)
    noun jailbreak, prison_break (in TGT) (by SRC)
    cameo 190
    + Militants attacked a prison in Niger.  - > NER
    - The magician staged a jailbreak of doves.

hit-squad
    noun contract_killing, drive_by_killing, gangland_killing, execution_style_killing, hit_job, revenge_killing, honour_killing, vigilante_killing (of|in TGT) (by SRC)
    of TGT
    mode targeted
    cameo 186
    + The contract killing of a Slovak reporter caused protests.  - > SVK
    - The film is a killing joke.

torch-embassy
    SRC:armed|people {attack storm torch ransack burn} {embassy consulate mission} (of|in TGT)
    noun embassy_attack (in|by TGT)
    mode destroy
    cameo 1712
    + Militants torched the consulate of Turkey.  - > TUR
    - The smell attacked the embassy guests.

bulldoze-camp
    SRC:state|armed {bulldoze clear dismantle raze} {camp settlement slum shanty_town shantytown encampment} (of|in TGT)
    noun slum_clearance
    mode destroy
    cameo 1712
    + French police cleared a camp of migrants.  FRA > -
    - The park dismantled the camp stove.

flood-land
    SRC:state|armed {flood blow_up breach} {dam dyke levee} (in|of|on TGT)
    mode destroy
    cameo 1712
    + Russian troops blew up a dam in Ukraine.  RUS > UKR
    - The beaver built a dam.

oil-attack
    SRC:armed {attack hit strike bomb} {pipeline refinery tanker oil_facility oil_field power_station} (of|in|off|near TGT)
    noun tanker_attack, pipeline_attack, refinery_attack (in|off TGT) (by SRC)
    cameo 190
    + Militants attacked a refinery in Libya.  - > LBY
    - Rust attacked the pipeline.

scuttle
    SRC:armed {scuttle} {ship boat vessel} (of|from|in TGT)
    mode heavy-weapons
    cameo 194
    + A gunboat sank a boat of Tamil rebels.  - > -
    - The crab scuttled to the rock.

torpedo-noun
    noun torpedo_attack, naval_bombardment, naval_gunfire, coastal_shelling (on|against|of TGT) (by|from SRC)
    of TGT
    mode heavy-weapons
    cameo 194
    + A torpedo attack on a frigate of Pakistan was claimed by India.  - > -
    - The torpedo game was fun.

bunker
    SRC:armed|%violence {pulverize pulverise pepper blitz} TGT:body (with {artillery shell bomb rocket missile})
    SRC:armed|%violence {blast} %body (in|of TGT)
    noun barrage, artillery_barrage, fusillade, salvo (on|against|at TGT) (by|from SRC)
    of TGT
    mode heavy-weapons
    cameo 194
    + Serb gunners blasted a village in Bosnia.  SRB > BIH
    - The critic blasted the barrage of puns.

rpg
    noun rpg_attack, rocket_propelled_grenade_attack, grenade_blast, hand_grenade_blast (on|in|at|against TGT) (by SRC)
    of TGT
    mode explosives
    cameo 183
    + A grenade blast in Burundi hurt nine.  - > BDI
    - The grenade apple is red.

car-ram
    SRC:armed {ram drive} {car vehicle truck} into {checkpoint barracks police_station embassy base gate convoy market} (in|of|near TGT)
    mode suicide-attack
    cameo 1831
    + Militants rammed a truck into a barracks in Mali.  - > MLI
    - The driver rammed a car into a tree.

napalm
    noun napalm_attack, incendiary_attack, cluster_bomb_attack, barrel_bomb_attack (on|in|against TGT) (by SRC)
    of TGT
    mode aerial
    cameo 195
    + A barrel bomb attack on Aleppo killed a family.  - > -
    - The napalm smell filled the lab.

laser
    SRC:state|armed {dazzle target blind} {pilot plane aircraft crew} with {laser}
    SRC:state|armed {shine point} {laser} at TGT
    mode unconventional
    cameo 180
    + A Chinese ship pointed a laser at Philippine sailors.  CHN > PHL
    - The teacher pointed a laser at the map.

cyber-phys
    noun parcel_bomb_attack, letter_bomb_attack, anthrax_letter, poison_letter, ricin_letter (to|against|on TGT) (by|from SRC)
    mode explosives
    cameo 183
    + A letter bomb attack on a Greek minister failed.  - > GRC
    - The letter was a bombshell.

# --- third round ---

attack-village
    SRC:armed {attack assault raid} {village town city camp settlement school hospital mosque church market convoy base barracks checkpoint police_station army_post airport prison hotel bus train ship tanker} (of|in|near|on|from TGT)
    cameo 190
    + Gunmen assaulted a school in Cameroon.  - > CMR
    + A hospital in Yemen was attacked by militiamen.  - > YEM
    - Moths attacked the school.

attack-force
    SRC:armed {attack assault} {patrol troop soldier police policeman peacekeeper army_unit guard garrison force officer outpost}
    noun attack on {patrol troop soldier police peacekeeper guard} (of|in|near TGT) (by SRC)
    cameo 190
    + Rebels attacked peacekeepers in Congo.  REB > -
    + An attack on a patrol in Kashmir killed two.  - > IND
    - Wasps attacked the guard.

spate
    noun wave_of_attack, series_of_attack, spate_of_attack, string_of_bombing, wave_of_bombing, wave_of_violence, spiral_of_violence, outbreak_of_violence (in|on|against|across TGT) (by SRC)
    cameo 190
    + A wave of attacks in Burkina Faso left scores dead.  - > BFA
    - A wave of nostalgia swept the hall.

death-noun
    noun loss_of_life, civilian_casualty, battle_death, combat_death, casualty (in|of|among|by TGT)
    cameo 190
    + Civilian casualties in Yemen rose.  - > YEM
    - The first casualty of the diet was cake.

kill-bystander
    SRC:%violence {kill claim} {life}
    SRC:armed|%violence {kill} {dozen score hundred thousand} (of|in TGT)
    cameo 190
    + Shelling killed dozens in Donetsk.  - > -
    - Laughter killed hundreds of hours.

shoot-protesters
    SRC:armed {shoot fire} on|at|into|upon {crowd protester demonstrator marcher striker rally}
    SRC:armed {shoot gun_down} {protester demonstrator marcher striker student}
    mode firearms
    cameo 175
    + Troops shot demonstrators in Myanmar.  - > MMR
    - The fan shot confetti into the crowd.

live-ammo
    SRC:armed {use fire} {live_ammunition live_round live_fire live_bullet buckshot} (against|on|at|in TGT)
    noun live_ammunition (against|on TGT) (by SRC)
    mode firearms
    cameo 175
    + Security forces in Iraq used live ammunition against protesters.  - > CVL
    - The film used live sound.

ambush-noun
    noun deadly_ambush, roadside_ambush, grenade_ambush, convoy_ambush, rocket_ambush (in|on|of|by|near TGT) (by SRC)
    cameo 190
    of TGT
    + A roadside ambush in Mozambique killed three soldiers.  - > MOZ
    - The ambush of flavours surprised him.

border-shooting
    noun border_shooting, border_skirmish, exchange_of_gunfire, exchange_of_fire, exchange_of_shot, small_arms_fire (with|between|on|at|in TGT) (by SRC)
    mutual
    mode firearms
    cameo 193
    + An exchange of gunfire between Greece and Turkey was denied.  GRC = TUR
    - The exchange of shots ended the tennis set.

sniper-noun
    noun sniper_attack, sniper_shooting, sniper_fire (on|in|against|from|by TGT)
    SRC:armed {snipe} at TGT
    mode firearms
    cameo 193
    + A sniper attack on a patrol in Thailand left one dead.  - > THA
    - Critics sniped at the plot.

machine-gun
    SRC:armed {machine-gun strafe rake} TGT:body
    ANY:%gunners {open} {fire} (on|at TGT)
    mode firearms
    cameo 193
    + Riflemen opened fire on a crowd in Sudan.  - > SDN
    - The gardener raked the leaves.

set gunners
    rifleman machine_gunner gunner marksman gendarme

bazooka
    SRC:armed {fire launch} {grenade rocket_propelled_grenade bazooka rpg} at|into|on TGT:body
    mode explosives
    cameo 183
    + Militants fired grenades at a hotel in Somalia.  - > SOM
    - He fired a grenade joke.

katyusha
    noun katyusha_attack, scud_attack, mortar_barrage, rocket_salvo, missile_salvo, missile_raid, cross_border_shelling, tank_shelling, tank_attack, artillery_bombardment, artillery_raid (on|against|in|of|at TGT) (by|from SRC)
    of TGT
    mode heavy-weapons
    cameo 194
    + A missile salvo on Kyiv killed nine.  - > -
    + Cross-border shelling of Thailand by Cambodia resumed.  KHM > THA
    - The salvo of jokes fell flat.

tank-fire
    ANY:%tanks {fire shell blast bombard} (on|at|into TGT:body)
    ANY:%tanks {shell bombard pound blast} TGT:body
    mode heavy-weapons
    cameo 194
    + Israeli tanks shelled a house in Gaza.  ISR > PSE
    - The tank of fish was blasted clean.

set tanks
    tank howitzer artillery gunboat cannon battery

gunship
    ANY:%gunships {rocket strafe attack fire bomb hit} TGT:body
    ANY:%gunships {fire} (on|at TGT:body)
    mode aerial
    cameo 195
    + Helicopter gunships attacked a village in Sudan.  - > SDN
    - The helicopter hit a pole in the fog.

set gunships
    helicopter_gunship gunship attack_helicopter helicopter

precision
    noun precision_strike, surgical_strike, night_raid_by_jet, bombing_sortie, napalm_strike, cluster_bombing, saturation_bombing, aerial_strike, jet_strike, helicopter_strike (on|in|against|of TGT) (by|from SRC)
    of TGT
    mode aerial
    cameo 195
    + A precision strike on Libya by France began.  FRA > LBY
    - The surgical strike removed the cyst.

kamikaze
    noun kamikaze_drone, drone_swarm, drone_barrage, drone_raid, sea_drone_attack, unmanned_attack (on|against|in|over TGT) (by|from SRC)
    mode drone
    cameo 195
    + A drone barrage on Kyiv by Russia cut power.  RUS > UKR
    - The drone of bees filled the barn.

blow-church
    SRC:armed|people {bomb dynamite blow_up} {church mosque temple synagogue shrine statue} (in|of TGT)
    noun church_bombing, mosque_bombing, synagogue_bombing, temple_bombing, hotel_bombing, market_bombing, school_bombing, embassy_bombing, train_bombing, bus_bombing, subway_bombing (in|of|by TGT) (by SRC)
    mode explosives
    cameo 183
    + The church bombings in Sri Lanka killed hundreds.  - > LKA
    - The church fete bombed.

twin-blast
    noun twin_blast, twin_bombing, double_bombing, triple_bombing, coordinated_bombing, serial_blast, bomb_attacks (in|at|on|near TGT) (by SRC)
    mode explosives
    cameo 183
    + Twin blasts in Ankara killed scores.  - > TUR
    - The twin blasts of the horn woke us.

grenade-throw
    SRC:armed {lob hurl toss throw} {explosive bomb device dynamite pipe_bomb} at|into|over TGT:body
    mode explosives
    cameo 183
    + Militants hurled explosives at a patrol in Egypt.  - > EGY
    - The twins threw a bath bomb into the tub.

suicide-noun
    noun suicide_bomb_attack, suicide_car_bomb, suicide_truck_bomb, suicide_vest_attack, suicide_raid, suicide_assault (in|on|at|against|near TGT) (by SRC)
    mode suicide-attack
    cameo 1831
    + A suicide car bomb in Mogadishu killed two ministers.  - > SOM
    - The vest was on sale.

knife-noun
    noun knife_attack, knifing, stabbing_spree, machete_killing, axe_killing, sword_attack, arrow_attack, stone_attack (in|on|against|at|by TGT) (by SRC)
    mode primitive
    cameo 182
    + A stabbing spree in Israel left four dead.  - > ISR
    - The axe fell on the budget.

fire-noun
    noun arson_attack, firebomb_attack, firebombing, petrol_bombing, church_burning, mosque_burning, village_burning, house_burning, crop_burning (in|on|of|against|by TGT) (by SRC)
    mode destroy
    cameo 1712
    + Arson attacks on homes in Kosovo went on.  - > KOS
    - The toast burning set off the alarm.

beat-death
    SRC:armed|people {beat kick batter} TGT:people to {death}
    noun fatal_beating, mob_beating, police_beating, prison_beating (of|in TGT) (by SRC)
    mode beat
    cameo 1823
    + Police in Kenya beat a student to death.  COP > EDU
    - She beat the eggs to death.

hit-with
    SRC:armed|people {hit strike slap} TGT:people with {baton stick fist rifle_butt belt chair bottle}
    mode beat
    cameo 182
    + Guards hit a Syrian detainee with a belt.  - > SYR
    - The boy hit the ball with a stick.

abuse-noun
    noun custodial_torture, police_torture, detainee_abuse, inmate_abuse, degrading_treatment, inhuman_treatment, sleep_deprivation, mock_execution (of|in|by|against TGT) (by SRC)
    of TGT
    mode torture
    cameo 1822
    + Police torture in Nigeria was documented.  - > NGA
    - The traffic was torture.

confess-torture
    SRC:state|armed {extract force beat} {confession} (from|out_of TGT)
    SRC:state|armed {electrocute waterboard whip} {prisoner detainee inmate suspect} (in|from TGT)
    mode torture
    cameo 1822
    + Turkish police forced a confession from a Kurdish mayor.  TUR > -
    - The boss got a confession from the cat.

war-rape
    noun war_rape, systematic_rape, sexual_attack, sexual_torture, sex_slavery, forced_prostitution (of|in|by|against TGT) (by SRC)
    of TGT
    mode sexual
    cameo 1821
    + Systematic rape of women in Bosnia was documented.  - > BIH
    - The oil was pressed from rape.

abduct-noun
    noun hostage_taking, mass_kidnapping, express_kidnapping, ransom_kidnapping, child_abduction, bride_kidnapping, forced_recruitment (of|in|by TGT) (by SRC)
    of TGT
    mode abduct
    cameo 181
    + A mass kidnapping in Nigeria drew outrage.  - > NGA
    - The abduction scene in the opera is funny.

seize-crew
    SRC:%pirates {seize capture hijack board attack} {ship vessel tanker crew sailor yacht trawler freighter} (of|from|off|near TGT)
    noun pirate_attack, ship_hijacking, plane_hijacking, bus_hijacking, carjacking (off|in|on|of TGT) (by SRC)
    mode abduct
    cameo 181
    + Pirates seized a freighter off Somalia.  - > SOM
    - The pirate radio played on.

set pirates
    pirate hijacker gunman

hold-captive
    SRC:armed {hold keep detain} TGT:people {captive hostage}
    SRC:armed {hold} {aid_worker tourist journalist engineer sailor pilgrim schoolgirl} {hostage captive}
    mode abduct
    cameo 181
    + Militants held two Swedish tourists as hostages.  - > SWE
    - The book kept her captive.

purge-kill
    noun bloody_purge, death_squad, firing_squad, mass_shooting, political_assassination, targeted_assassination, extrajudicial_murder, mass_hanging (of|in|by|against TGT) (by SRC)
    of TGT
    mode targeted
    cameo 186
    + A mass hanging of prisoners in Syria was reported by the United Nations.  - > SYR
    - The firing squad on set forgot its lines.

kill-leader
    SRC {kill assassinate shoot gun_down} {president prime_minister minister governor mayor lawmaker judge general commander leader ambassador cleric bishop candidate activist journalist}
    mode targeted
    cameo 186
    + Gunmen killed a mayor in the Philippines.  - > PHL
    + A judge in Iraq was shot by militants.  - > IRQ
    - The frost killed the general's roses.

wipe-village
    SRC:armed|%violence {wipe_out obliterate erase} {village town community tribe family} (in|of|from TGT)
    mode targeted
    cameo 202
    + Militiamen wiped out a village in Sudan.  - > SDN
    - The debt wiped out the family.

loot-noun
    noun plunder, ransacking, looting_spree, pillaging, vandalism (of|in|by TGT) (by SRC)
    of TGT
    mode destroy
    cameo 1712
    + The ransacking of a museum in Iraq shocked scholars.  - > IRQ
    - Vandalism of the hedge was slight.

demolish-noun
    noun house_demolition, home_demolition, punitive_demolition, mosque_demolition, church_demolition, village_demolition (of|in|by TGT) (by SRC)
    of TGT
    mode destroy
    cameo 1712
    + House demolitions in the West Bank by Israel went on.  ISR > -
    - The demolition of the shed took a day.

cyanide
    SRC {poison} TGT with {nerve_agent novichok polonium radiation cyanide dioxin ricin}
    noun nerve_agent_attack, novichok_attack, radiation_attack, polonium_poisoning, nerve_agent_poisoning (on|of|in|against TGT) (by SRC)
    of TGT
    mode unconventional
    cameo 2041
    + Russia poisoned a spy with a nerve agent.  RUS > -
    - The cook poisoned no one with dill.

dirty-bomb
    SRC:state|armed {detonate explode use set_off} {dirty_bomb radioactive_bomb biological_weapon chlorine_bomb} (in|on|against TGT)
    noun dirty_bomb, bioterror_attack, bioterrorism, germ_warfare, chemical_warfare (in|against|on TGT) (by SRC)
    mode unconventional
    cameo 204
    + Iraq used chlorine bombs against villagers.  IRQ > -
    - The bath was a dirty bomb.

gas-crowd
    SRC:armed {douse shower} TGT:people with {tear_gas pepper_spray water}
    noun pepper_spray, tear_gas_canister, tear_gas_volley, tear_gas_attack, water_cannon (on|at|against TGT) (by SRC)
    mode crowd-control
    cameo 175
    + Police doused demonstrators with pepper spray in Peru.  COP > CVL
    - The chef doused the stew with wine.

kettle
    SRC:armed {kettle hem_in corral} TGT:people
    SRC:armed {clear evict remove} {protester demonstrator squatter occupier striker}
    mode crowd-control
    cameo 175
    + Police cleared protesters from a square in Turkey.  COP > CVL
    - The dog corralled the hens.

end-siege
    SRC:armed {break end} {siege standoff} with {force assault raid}
    cameo 190
    + Russian troops ended the siege with an assault.  RUS > -
    - The call ended the standoff over tea.

# --- fourth round ---

trade-attacks
    SRC:armed {trade exchange} {attack strike airstrike missile_strike raid} (with TGT)
    cameo 190
    mutual
    + Israel traded strikes with Hezbollah.  ISR > -
    - The chefs traded attacks on soup.

step-up-attacks
    SRC:state|armed {step_up intensify escalate widen renew} {attack offensive assault bombing shelling strike campaign raid} on|against|in TGT
    cameo 190
    when {bombing air_strike airstrike} mode aerial cameo 195
    when {shelling} mode heavy-weapons cameo 194
    + Russia intensified its attacks on Kharkiv.  RUS > -
    - The firm stepped up its output.

vow-fight
    SRC:armed {keep_up continue pursue} {attack fight struggle war insurgency} against TGT
    cameo 190
    + Rebels kept up the fight against the Sudanese army.  REB > SDN
    - She kept up the fight against fat.

cut-down
    SRC:armed {cut_down mow_down} TGT:people
    mode firearms
    cameo 193
    + Gunmen mowed down worshippers in Niger.  - > -
    - The mower cut down the thistles.

overpower-guards
    SRC:armed {overpower disarm} {guard policeman soldier sentry garrison}
    cameo 190
    + Rebels disarmed soldiers in Gabon.  REB > MIL
    - Sleep overpowered the guard dog.

blow-open
    SRC:armed {blow_open smash break_down} {gate wall door} of {prison embassy base palace} (in|of TGT)
    mode destroy
    cameo 1712
    + Militants broke down the gate of a prison in Mali.  - > MLI
    - The calf broke down the gate of the field.

shoot-pilot
    SRC:armed {shoot_down down} {pilot airliner passenger_jet passenger_plane} (of|from|over|near TGT)
    mode heavy-weapons
    cameo 194
    + Separatists shot down an airliner over Ukraine.  - > UKR
    - The boss shot down the pilot scheme.

# --- what is struck, by whom, with what ---

set struck
    %building %vehicle %infrastructure convoy checkpoint checkpost headquarters compound stronghold hideout outpost garrison barracks
    airfield airbase airstrip runway trench bunker depot arsenal stockpile dump launcher radar
    hostel shelter shack hut slum home villa block dormitory clinic ward classroom kindergarten nursery
    carriage metro subway platform bus_stop mall supermarket cafe restaurant nightclub cinema theatre theater stadium playground
    market marketplace market_place bazaar square street shopping_district neighbourhood neighborhood quarter suburb district village town city hamlet farm
    post position camp festival concert party parade wedding funeral procession vigil rally queue gathering congregation
    terminal substation pylon power_grid waterworks silo warehouse facility installation site complex laboratory
    centre center town_centre city_centre frigate corvette landing_ship cruiser destroyer submarine carrier trawler dhow yacht freighter supertanker airliner minibus van lorry column patrol armour armor

set shelling
    shellfire shelling artillery_fire shell mortar rocket missile mortar_round mortar_shell mortar_bomb artillery_shell round projectile salvo barrage
    cruise_missile ballistic_missile katyusha bombardment torpedo

set rebels
    guerrilla thug zealot mutineer cell faction offshoot militia warlord clan rebel gunman gunmen militant insurgent kidnapper abductor captor bandit pirate jihadist jihadi extremist separatist tribesman militiaman
    assailant attacker terrorist mujahideen maoist gang fighter armed_man masked_man hooded_man

set vandals
    saboteur anarchist arsonist hardliner nazi neo-nazi skinhead extremist militant vandal mob hooligan vigilante raider intruder

set machines
    bulldozer excavator digger earthmover

set boom
    explosion blast bomb_blast detonation bombing car_bomb bomb

state-strikes
    SRC:armed {strike bomb target attack hit} {nuclear_site nuclear_facility military_site military_installation military_base airbase airfield arms_depot weapons_depot missile_site missile_factory militia_base training_camp arms_factory reactor} (of TGT)
    cameo 190
    + Israel struck an Iranian nuclear facility.  ISR > IRN
    - The fair attracted the arms factory.

strike-buildings
    SRC:armed|%violence {shell bomb bombard mortar strafe blast firebomb} ANY:%struck (of|in|at|near|on|outside TGT)
    SRC:armed {drop} {bomb cluster_bomb barrel_bomb napalm} on|over|near %struck
    SRC:armed {drop} {bomb cluster_bomb barrel_bomb} near TGT
    cameo 190
    when {firebomb petrol molotov} mode primitive cameo 182
    when {car_bomb roadside_bomb explosive} mode explosives cameo 183
    + Syrian jets bombed an airfield held by rebels.  SYR MIL > REB
    + A hostel in Sudan was bombed by the air force.  - > SDN
    - The painter bombed in Paris.

hit-buildings
    SRC:%violence {hit strike attack} ANY:%struck (of|in|at|near|on|outside TGT)
    SRC:%rebels {hit strike attack raid} ANY:%struck (of|in|at|near|on|outside TGT)
    cameo 190
    when {jet warplane aircraft helicopter plane bomber air_strike airstrike air_raid} mode aerial cameo 195
    when {drone} mode drone cameo 195
    + Israeli shelling struck a clinic in Lebanon.  ISR > LBN
    + Insurgents attacked a minibus in Iraq.  REB > IRQ
    - The recession struck the market town.
    + Gunmen attacked a cathedral in Mali.  - > MLI
    + Militants attacked a resort in Somalia.  - > SOM
    + Separatists attacked a garage in Sudan.  REB > SDN
    - The chef opened a tavern in Lisbon.
    - Tourists hit the stores in Milan.

firebomb-people
    SRC:armed|%vandals {firebomb torch burn bomb set_ablaze} ANY:%struck (of|in|at|near|on|outside TGT)
    SRC:armed|%vandals {set} {fire} to ANY:%struck
    mode primitive
    cameo 182
    + Skinheads firebombed a shelter for Syrian refugees.  - > REF
    + Saboteurs torched a depot in Poland.  - > POL
    - The boss torched the budget of the cinema.

shells-land
    ANY:%shelling {land fall explode crash slam} in|on|into|near|inside|outside %struck
    ANY:%shelling {hit strike pound rock damage destroy pierce flatten} ANY:%struck (of|in|at|near|on|outside TGT)
    mode heavy-weapons
    cameo 194
    + A mortar round landed in a crowded market in Syria.  - > SYR
    + Shellfire hit a clinic in Yemen.  - > YEM
    - The shell of the egg fell on the street.

blast-rips
    ANY:%boom {rip tear blast sweep plough} through %struck
    ANY:%boom {rip tear cut punch} through TGT:body
    ANY:%boom {rip_apart tear_apart blow_apart} ANY:%struck (of|in|at|near|on|outside TGT)
    ANY:%boom {rip_apart tear_apart blow_apart} TGT:body
    ANY:%boom {rock shake jolt rattle gut wreck devastate hit destroy damage shatter flatten level demolish} ANY:%struck (of|in|at|near|on|outside TGT)
    ANY:%boom {rock shake jolt rattle hit} TGT:place
    unless {gas_explosion gas_blast gas_leak gas_cylinder boiler methane firework coal_mine sonic}
    mode explosives
    cameo 183
    + An explosion ripped through a mosque in Pakistan.  - > PAK
    + Twin explosions shook the Somali capital.  - > SOM
    - A gas explosion destroyed a restaurant in Rome.

bombs-kill-number
    ANY:%bomb {kill wound injure maim} ANY
    SRC:%bombings {kill wound injure maim} ANY
    unless {gas_explosion gas_blast gas_leak gas_cylinder boiler methane firework coal_mine sonic}
    mode explosives
    cameo 183
    + Bombings killed 40 in the Iraqi capital.  - > IRQ
    - The gas explosion killed two in a Paris bakery.

set bombings
    bombing suicide_bombing car_bombing

violence-kills-number
    SRC:%toll {kill wound injure maim} ANY
    cameo 190
    when {air_strike airstrike air_raid} mode aerial cameo 195
    when {shelling artillery_fire rocket_fire} mode heavy-weapons cameo 194
    + Air raids killed 30 in Yemen.  - > YEM
    + An attack on a hotel in Mali killed 20.  - > MLI
    - Laughter kills stress.

set toll
    attack air_strike airstrike air_raid raid shelling bombardment ambush massacre suicide_attack drone_strike gunfire rocket_fire artillery_fire

gunmen-kill-number
    SRC:%rebels {kill slay massacre execute behead shoot gun_down} ANY (in|at|near TGT)
    cameo 190
    + Gunmen kill 12 at wedding in Turkey.  - > TUR
    + Militants beheaded seven in Mozambique.  - > MOZ
    - The driver killed the engine.

behead-number
    SRC:state {behead crucify guillotine} ANY
    mode targeted
    cameo 186
    + Saudi Arabia beheaded four of its citizens.  SAU > -
    - The frost beheaded the roses.

# --- abduction ---

seize-by-rebels
    SRC:%rebels {seize grab take hold} TGT:people
    SRC:%rebels {take bring drive march carry haul lead herd spirit_away} TGT:people to|into {camp forest bush jungle mountain hideout base location hill}
    SRC:%rebels {pluck pull drag haul yank force order} TGT:people from|off|out_of {bus car home house hotel village train vehicle bed truck taxi office school}
    mode abduct
    cameo 181
    + Guerrillas seized a Colombian priest at a roadblock.  REB > COL
    + Two Turkish engineers were seized by militants in Nigeria.  - > TUR
    - The pirates of the opera seized the evening.

make-off-with
    SRC:armed {make_off drive_off ride_off escape flee} with {hostage captive girl schoolgirl child woman villager student passenger}
    SRC:%rebels {take_away lead_away march_off drag_off drive_away} TGT:people
    mode abduct
    cameo 181
    + Gunmen in Nigeria made off with 30 schoolgirls.  - > NGA
    + Rebels led away three Congolese nuns.  REB > COD
    - The fox made off with a hen.

bundle-into-car
    SRC:%rebels {bundle force shove drag push} TGT:people into|onto {car van vehicle truck minibus jeep boat boot pickup}
    mode abduct
    cameo 181
    + Gunmen bundled a Dutch aid worker into a car in Afghanistan.  - > NLD
    - She bundled the twins into the car.

hold-for-ransom
    SRC:armed|people {hold keep} TGT:people for|to {ransom}
    TGT:people {be remain} in {captivity}
    mode abduct
    cameo 181
    + Pirates in Somalia held a British couple for ransom.  - > GBR
    - The star held the club to ransom over pay.

hostage-siege
    noun hostage_siege, hostage_standoff, hostage_seizure, school_siege, theatre_siege, embassy_siege, hotel_siege (in|at|by TGT) (by SRC)
    mode abduct
    cameo 181
    + A hostage siege in Russia ended with a raid.  - > RUS
    - The siege of the buffet ended at noon.

parade-captives
    SRC:armed {parade exhibit display} {prisoner captive hostage pilot soldier detainee pow} (before|in|on|through ANY)
    mode abduct
    cameo 180
    + Iraq paraded captured British pilots on television.  IRQ > GBR
    - The zoo paraded its penguins.

disappear-custody
    TGT:people {disappear vanish go_missing} in|from {custody prison detention cell jail}
    TGT:people {disappear} after {arrest abduction detention}
    mode abduct
    cameo 181
    + Dozens of students vanished from prison in Syria.  - > SYR
    - The cat vanished from the cell.

# --- blows ---

pistol-whip
    SRC:armed|people {pistol-whip horsewhip} TGT:people
    SRC:%beaters {thrash wallop pummel cuff} TGT:people
    mode beat
    cameo 182
    + Soldiers thrashed a Togolese student.  MIL > TGO
    - The champions thrashed their rivals.

wade-into
    SRC:armed {wade plough barge lay tear} into TGT:people
    SRC:%beaters {pounce descend fall} on|upon %struck (of|in TGT)
    SRC:armed {set_about} TGT:people
    mode beat
    cameo 182
    + Police waded into demonstrators in Armenia.  COP > CVL
    - The minister waded into the row.

drag-by-hair
    SRC:armed|people {drag pull haul yank} TGT:people by|through|along|across|over {hair street ground floor foot leg arm collar pavement ear}
    mode beat
    cameo 182
    + Officers dragged women by the hair in Iran.  - > -
    - The nurse pulled the boy by the arm to safety.

choke
    SRC:armed {asphyxiate smother} TGT:people
    SRC:%beaters {choke throttle} TGT:people
    SRC:armed {kneel press sit} on {neck throat chest back} of TGT
    mode beat
    cameo 182
    + Guards choked a Mexican migrant.  - > MEX
    - Smoke choked the city.

break-bones
    SRC:armed|people {break fracture smash} {arm leg rib jaw nose skull hand finger} of TGT
    mode beat
    cameo 182
    + Soldiers broke the arm of a Palestinian boy.  MIL > PSE
    - The fall broke the arm of the statue.

wrestle-down
    SRC:armed {wrestle throw pin slam knock force} TGT:people to|on|onto|against {ground floor wall pavement tarmac}
    mode beat
    cameo 182
    + Police pinned a Kurdish protester to the ground.  COP > -
    - The judoka threw his rival to the floor.

# --- torture and humiliation ---

electric-torture
    SRC:armed|people {torture shock burn scald} TGT:people with {electric_shock cigarette iron blowtorch electricity cattle_prod shock acid}
    SRC:armed {give apply administer} {electric_shock shock} (to TGT)
    mode torture
    cameo 1822
    + Police in Egypt burned detainees with cigarettes.  EGY COP > -
    - The cook burned himself with the iron.

hang-by
    SRC:armed {tie_up bind_up hogtie} TGT:people
    SRC:armed {hang suspend string_up} TGT:people by|from {wrist ankle foot arm ceiling hand leg}
    mode torture
    cameo 1822
    + Guards in Syria hung prisoners by the wrists.  - > SYR
    - The acrobat hung by one foot.

pull-nails
    SRC:armed {pull_out tear_out gouge_out rip_out pluck_out} {fingernail nail tooth eye tongue} (of|from TGT)
    mode torture
    cameo 1822
    + Soldiers pulled out the fingernails of a Chilean singer.  MIL > CHL
    - The dentist pulled out a tooth.

inflict-torture
    SRC:state|armed {use employ inflict practise practice apply} {torture} (on|against TGT)
    noun water_torture, simulated_drowning, bastinado, beatings, systematic_torture (of|in|by TGT) (by SRC)
    mode torture
    cameo 1822
    of TGT
    + Guards in Libya used torture against migrants.  LBY > -
    - The tailor used a torture of pins.

force-feed
    SRC:state|armed {force-feed drug sedate inject} TGT:people
    noun force_feeding (of TGT) (by SRC)
    mode torture
    cameo 1822
    of TGT
    + Guards drugged a Ukrainian prisoner.  - > UKR
    - The farmer force-fed geese.

strip-naked
    SRC:armed|people {strip} TGT:people {naked}
    SRC:armed|people {strip} TGT:people to|of {underwear clothes clothing skin waist}
    mode torture
    cameo 180
    + Soldiers stripped Palestinian men to their underwear.  MIL > PSE
    - The nurse stripped the bed.

keep-in-cage
    SRC:armed {keep hold lock} TGT:people in {cage container pit hole}
    mode torture
    cameo 1822
    + Militants kept a Jordanian pilot in a cage.  - > JOR
    - The keeper held visitors in the container café.

dismember
    SRC:armed|people {dismember disembowel mutilate castrate scalp flay} TGT:people
    SRC:armed|people {dismember mutilate} {body corpse} of TGT
    mode torture
    cameo 1823
    + Agents dismembered a Saudi journalist.  SPY > SAU
    - The butcher dismembered the lamb.

# --- sexual violence ---

weapon-of-rape
    SRC:state|armed {use employ wield} {rape sexual_violence mass_rape} (as|against|in TGT)
    mode sexual
    cameo 1821
    + Soldiers used rape as a weapon in Ethiopia.  MIL > ETH
    - The farmer used rape as feed.

force-prostitution
    SRC:armed|people {force sell traffic} TGT:people into {prostitution brothel sex_slavery sexual_slavery sex_trade}
    mode sexual
    cameo 1821
    + Japan forced Korean women into prostitution.  JPN > -
    - Debt forced the shop into sale.

# --- killing one by one ---

bury-alive
    SRC:%rebels {bury} TGT:people
    SRC:armed {wall_up immure} TGT:people
    mode targeted
    cameo 1823
    + Militants buried villagers alive in Iraq.  - > -
    - Gossip buried him alive.

throw-from-roof
    SRC:armed|people {throw push hurl fling} TGT:people off|from|out_of {roof building window cliff balcony bridge helicopter tower}
    mode targeted
    cameo 1823
    + Militants threw two Syrian students from a roof.  - > SYR
    - The boys threw a doll from the window.

gallows
    TGT:people {go} to {gallows guillotine scaffold}
    TGT:people {be} {hanged beheaded guillotined}
    SRC:state {send} TGT to {gallows guillotine electric_chair}
    mode targeted
    cameo 186
    + The former Pakistani premier went to the gallows.  - > PAK
    + Iran sent two Kurdish activists to the gallows.  IRN > -
    - The coat was hanged up.

killing-spree
    noun killing_spree, murder_spree, murderous_rampage, killing_rampage, bloodletting, butchery, reign_of_killing (in|of|by TGT) (by SRC)
    mode targeted
    cameo 202
    + A killing spree in Uganda left 30 dead.  - > UGA
    - The butchery sells ham.

liquidation
    noun liquidation, elimination, gunning_down, shooting_death, strangling, drowning of TGT:people (by SRC)
    mode targeted
    cameo 186
    + The liquidation of a rebel chief by Russian agents was shown.  RUS > REB
    - The liquidation of the company took a year.
    unless {cup team side match group qualifier tournament league championship}
    - The elimination of the Chilean side by Peru in the cup was a shock.

fall-victim
    TGT:people {fall} {victim} to {bullet assassin bomb attack gunman violence killer}
    TGT:people {fall be} {victim} of {attack bomb murder massacre killing assassin}
    TGT:people {fall} to|under {bullet}
    mode targeted
    cameo 186
    + The Swedish premier fell to an assassin's bullet.  - > SWE
    - The shop fell victim to high rents.

die-of-gunshot
    TGT:people {die succumb} of|from|to {gunshot_wound bullet_wound shrapnel_wound stab_wound gunshot_injury}
    TGT:people {die} at {scene} of {attack bombing shooting}
    cameo 190
    + A Kenyan policeman died of gunshot wounds.  - > KEN
    - The plant died from frost.

bodies-found
    ANY {find discover recover unearth exhume} {headless_body bullet_riddled_body bullet-riddled_body beheaded_body mutilated_body severed_head decapitated_body mass_grave} (in|near|at TGT)
    mode targeted
    cameo 1823
    + Farmers found 12 headless bodies near Baghdad.  - > IRQ
    - Divers found a headless statue.

kneecap
    SRC:armed|people {kneecap tar_and_feather knee-cap} TGT:people
    SRC:armed {shoot} TGT:people in {knee kneecap leg}
    mode firearms
    cameo 193
    + Masked men shot an Italian judge in the leg.  - > ITA
    - He shot his foot in the film.

attempt-on-life
    noun {attempt bid} on {life} (of TGT) (by SRC)
    TGT:people {escape survive} {attempt} on {life}
    mode targeted
    cameo 185
    + An attempt on the life of the Serbian premier shook Belgrade.  - > SRB
    - The record attempt failed.

shot-at-car
    SRC:armed {shoot_up riddle pepper rake} {car house bus home vehicle motorcade} (of|in TGT)
    SRC:armed {fire shoot} on|at|into {motorcade car bus vehicle convoy} (of|carrying TGT)
    mode firearms
    cameo 193
    + Gunmen shot up the car of a Lebanese deputy.  - > LBN
    - Hail peppered the car of the mayor.

# --- small arms ---

turn-gun-on
    SRC:armed|people {turn} {gun weapon rifle pistol machine_gun fire} on|against TGT:people|armed
    mode firearms
    cameo 193
    + An Afghan policeman turned his gun on American soldiers.  AFG > USA
    - The hunter turned his gun on a duck.

empty-magazine
    SRC:armed|people {empty unload pump fire} {magazine pistol round shot bullet} into|at TGT:people|body
    mode firearms
    cameo 193
    + A gunman pumped five bullets into a Turkish editor.  - > TUR
    - The child emptied the magazine rack.

return-fire
    SRC:armed {return} {fire gunfire} (on|at|against TGT)
    SRC:armed {respond answer reply} with {fire gunfire shell artillery mortar live_fire} (on|at|against TGT)
    mode firearms
    cameo 193
    + Turkish troops returned fire on Syrian soldiers.  TUR > SYR
    - The chef returned the fire poker.

fire-across
    SRC:armed {fire shoot shell} across|over {border frontier line_of_control line river wall} (at|into TGT)
    mode firearms
    cameo 193
    + Cambodian troops fired across the border into Thailand.  KHM > THA
    - The photographer shot across the river.

open-up-on
    SRC:armed {open_up} on TGT:body (with ANY)
    SRC:armed {open_up} on %struck (of|in TGT)
    SRC:armed {let_fly loose_off let_loose} at|on TGT:people|armed (with ANY)
    mode firearms
    cameo 193
    + Soldiers opened up on a crowd of students in Burma.  MIL > EDU
    - The sky opened up on the picnic.

hail-of-bullets
    noun hail_of_bullet, hail_of_gunfire, volley_of_shot, burst_of_gunfire, burst_of_fire (on|at|in TGT) (from|by SRC)
    TGT:people {die} in {hail} of {bullet gunfire}
    mode firearms
    cameo 193
    + A Mexican mayor died in a hail of bullets.  - > MEX
    - A hail of questions met her.

# --- bombs, mines, vehicles ---

hit-a-mine
    TGT:body {hit strike detonate} {mine landmine roadside_bomb explosive_device ied anti_tank_mine land_mine improvised_bomb}
    TGT:body {step drive run roll} on|over|onto|across {mine landmine roadside_bomb explosive_device ied land_mine}
    mode explosives
    cameo 1833
    + A truck of Polish soldiers drove over a landmine in Iraq.  - > POL
    + A Chadian army vehicle hit a mine.  - > TCD
    - The drill hit a gold mine.

trigger-mine
    SRC:armed {detonate trigger set_off explode} {landmine roadside_bomb charge land_mine mine booby_trap booby-trap} (under|beneath|near|in|beside TGT:body)
    SRC:armed {detonate trigger set_off explode} {bomb landmine charge device mine explosive} under|beneath|beside|near %struck
    mode explosives
    cameo 1833
    + Rebels triggered a landmine beneath a police van in India.  REB > -
    - The news triggered a mine of jokes.

bomb-downs-plane
    ANY:%bomb {bring_down down destroy blow_up tear_apart blow_apart rip_apart} {airliner jet plane aircraft bus train car van} (of|over|in|near|carrying TGT)
    mode explosives
    cameo 183
    + A bomb destroyed an Indian airliner over the Atlantic.  - > IND
    - A truck brought down the sign.

drive-bomb-into
    SRC:armed {drive ram crash steer sail} {boat ship truck car lorry van motorcycle tricycle vehicle fuel_tanker} into|against %struck (of|in|near TGT)
    SRC:armed {drive ram crash steer sail} {boat ship lorry van motorcycle truck} into TGT:body
    SRC:armed {drive ram crash steer sail} {boat truck car lorry van} ANY:%packed into TGT:body
    mode suicide-attack
    cameo 183
    + Militants rammed a truck into a checkpoint in Egypt.  - > EGY
    - The learner drove the car into a wall.

set packed
    packed laden filled

fly-plane-into
    SRC:armed|people {fly crash steer plunge} {plane airliner jet aircraft} into TGT:body
    SRC:armed|people {fly crash steer} {plane airliner jet aircraft} into %struck (of|in TGT)
    mode suicide-attack
    cameo 183
    + Hijackers flew a plane into a tower in New York.  - > USA
    - The pilot crashed the jet into the sea.

strap-explosives
    SRC:armed|people {strap tie tape attach} {explosive bomb explosive_belt suicide_vest} to TGT:people
    SRC:armed|people {detonate explode trigger set_off} {vest belt explosive_vest suicide_vest explosive_belt suicide_belt} (in|at|near|outside|among TGT)
    mode suicide-attack
    cameo 1831
    + Militants strapped explosives to a girl in Nigeria.  - > NGA
    + A man detonated an explosive vest outside a court in Turkey.  - > TUR
    - She strapped the belt to the bag.

limpet
    SRC:armed|people {attach fix fasten stick clamp} {bomb mine limpet_mine magnetic_bomb explosive device sticky_bomb} to|onto|under %vehicle (of TGT)
    noun limpet_mine_attack, magnetic_bomb, sticky_bomb, sticky_bomb_attack (on|in|against TGT) (by SRC)
    mode explosives
    cameo 183
    + Commandos attached limpet mines to a tanker of Norway.  - > NOR
    - The plumber attached a device to the car.

bombs-fall
    ANY:%airbomb {fall rain land drop} on|in|near|over TGT:body
    ANY:%airbomb {fall rain land} on|in|near %struck
    mode aerial
    cameo 195
    + Barrel bombs rained on Aleppo.  - > SYR
    - Bath bombs fell on the floor.

set airbomb
    barrel_bomb cluster_bomb aerial_bomb napalm bomb

bomblets
    noun cluster_bombing, phosphorus_attack, thermobaric_attack, vacuum_bomb, bunker_buster (on|in|against TGT) (by SRC)
    mode heavy-weapons
    cameo 194
    + A phosphorus attack on Gaza was documented.  - > PSE
    - The bunker buster is a golf shot.

blow-off-limb
    ANY:%bomb {blow_off tear_off rip_off sever} {leg arm foot hand limb} (of TGT)
    TGT:people {lose} {leg arm foot hand limb eye} to|in {mine landmine bomb explosion blast bombing attack}
    mode explosives
    cameo 183
    + A Georgian soldier lost a leg to a mine.  - > GEO
    - The tailor lost an arm of the jacket.

# --- from the air ---

planes-hit-buildings
    ANY:%plane {bomb strafe attack strike hit target pound bombard raid blast destroy} ANY:%struck (of|in|at|near|on|outside TGT)
    mode aerial
    cameo 195
    + Russian jets struck an airfield in Georgia.  RUS > GEO
    + Indian warplanes destroyed a depot in Pakistan.  IND > PAK
    - The plane hit the runway hard.

from-the-air
    SRC:armed {attack hit pound strike bombard bomb strafe} TGT:body from {air sky}
    mode aerial
    cameo 195
    + Ethiopia bombed Eritrean trenches from the air.  ETH > ERI
    - The town looks good from the air.

heliborne
    noun air_bombardment, aerial_assault, airborne_assault, helicopter_raid, heliborne_assault, air_sortie, bombing_wave, aerial_strafing, blitz (on|against|in|of TGT) (by|from SRC)
    mode aerial
    cameo 195
    of TGT
    unless {media publicity advertising sales marketing}
    + A helicopter raid by French commandos in Somalia failed.  FRA > SOM
    - The publicity blitz in London began.

drone-crashes
    ANY:%drone {slam crash plunge smash explode plough dive} into|in|on|near|above TGT:body
    ANY:%drone {slam crash plunge smash explode} into|in|on|near|above %struck
    ANY:%drone {wipe_out kill take_out eliminate} TGT:people|armed
    ANY:%drone {hit strike attack target destroy damage} ANY:%struck (of|in|at|near|on|outside TGT)
    mode drone
    cameo 195
    + Drones slammed into a refinery in Russia.  - > RUS
    + Ukrainian drones hit an airbase in Crimea.  UKR > -
    - The toy drone crashed into the barn.

send-bombers
    SRC:armed {send dispatch launch fly} {suicide_bomber attack_drone explosive_drone kamikaze_drone car_bomb} against|into|to|at TGT
    SRC:armed {send fly} {drone} against|into %struck
    cameo 183
    when {suicide_bomber bomber} mode suicide-attack cameo 1831
    when %drone mode drone cameo 195
    + Islamic Jihad sent a suicide bomber into Israel.  - > ISR
    - The firm sent a drone to the fair.

set-ablaze-by
    ANY:%shelling {set_ablaze set_alight set_afire} ANY:%struck (of|in|off|near TGT)
    ANY:%drone {set_ablaze set_alight ignite torch} {tank fuel_tank oil_tank depot fuel_depot refinery building block warehouse tanker} (of|in|off|near TGT)
    ANY:%shelling {ignite torch sink cripple} ANY:%struck (of|in TGT)
    mode heavy-weapons
    cameo 194
    + A missile set a ship ablaze off Yemen.  - > -
    - The sun set the square alight.

spray-rounds
    SRC:armed {spray} {round bullet live_round gunfire shot machine_gun_fire} at|into|on|over TGT
    SRC:armed {mow_down gun_down}
    mode firearms
    cameo 193
    + Soldiers sprayed bullets at Congolese students.  MIL > COD
    - The gardener sprayed water.

fight-each-other
    SRC:armed {battle fight shell attack bombard fire} {other another}
    mutual
    cameo 190
    + Kyrgyz and Tajik troops fought each other.  KGZ = TJK
    - The boys chased each other.

take-out-commander
    SRC:armed {take_out kill eliminate neutralise neutralize liquidate} {general commander chief leader mastermind deputy operative bomb_maker warlord spokesman financier} (of TGT)
    mode targeted
    cameo 186
    + Israel took out a commander of Hezbollah.  ISR > LBN
    - The boss took out the chief for lunch.

target-fighters
    SRC:armed {target} {leader commander militant rebel insurgent fighter gunman terrorist guerrilla jihadist militiaman hideout stronghold convoy patrol checkpoint police soldier troop recruit foreigner civilian} (of|in|near TGT)
    unless {sanction tariff freeze ban probe campaign audit}
    + Israel targeted a Hamas leader in Gaza.  ISR > PSE
    + Insurgents have targeted police recruits in Iraq.  IRQ > IRQ
    - The ad targeted the leader of a choir.

gut-buildings
    SRC:armed|%vandals {gut gutted raze trash wreck ransack sabotage} ANY:%struck (of|in|at|near|on TGT)
    SRC:armed|%vandals {sabotage} {rail_line line track signal generator gas_line engine turbine} (of|in|near TGT)
    SRC:armed|%violence {put} ANY:%struck to {torch sword}
    SRC:armed|%violence {put} to {torch sword} ANY:%struck
    mode destroy
    cameo 1712
    + Militias gutted a camp of Eritrean refugees.  - > ERI
    + Anarchists sabotaged rail lines in Italy.  - > ITA
    - The script was gutted in London.

drone-drops
    ANY:%drone {drop fire release launch} {grenade bomb explosive missile munition mortar} (on|at|over TGT)
    mode drone
    cameo 195
    + Drones dropped grenades on a village in Ukraine.  - > UKR
    - The drone dropped a parcel.

# --- heavy weapons ---

rocket-verb
    SRC:armed {rocket howitzer shell mortar} TGT:place|body
    mode heavy-weapons
    cameo 194
    + Guerrillas rocketed the Afghan capital.  - > AFG
    - Prices rocketed in Kabul.

fire-weapon
    SRC:armed|people {fire launch lob shoot hurl rain send loose pour} %shelling at|on|onto|into|against|towards|toward TGT
    SRC:armed|people {fire launch lob shoot hurl rain send loose pour} %shelling at|on|onto|into|against|towards|toward %struck
    mode heavy-weapons
    cameo 194
    + Militants lobbed mortar rounds at Iraqi troops.  - > MIL
    + Palestinian demonstrators launched rockets at the Israeli army.  PSE > ISR
    - The firm launched a rocket into space.

tip-bombs
    SRC:armed {roll push tip dump unload drop heave} {bomb barrel_bomb cluster_bomb munition explosive} on|onto|over|into %struck (of|in TGT)
    SRC:armed {roll push tip dump unload heave} {bomb barrel_bomb cluster_bomb munition explosive} on|onto|over|into TGT
    mode aerial
    cameo 195
    + Sudanese planes rolled bombs onto a refugee camp.  SDN > -
    - The boy rolled a bath bomb into the tub.

blind-crowd
    ANY:%riotshot {blind maim wound injure kill hit} TGT:people
    SRC:armed {blind} TGT:people (with ANY)
    mode crowd-control
    cameo 175
    + Pellets blinded dozens of demonstrators in Chile.  - > CHL
    - The sun blinded the driver.

set riotshot
    pellet rubber_bullet plastic_bullet birdshot canister tear_gas_canister baton_round

drench-crowd
    SRC:armed {drench soak blast hose douse} TGT:people with {water_cannon water dye tear_gas pepper_spray}
    SRC:armed {turn train use} {hose fire_hose water_cannon} on TGT:people
    mode crowd-control
    cameo 175
    + Turkish police drenched marchers with water cannon.  COP > TUR
    - The rain drenched the marchers.

strike-deep
    SRC:armed {strike drive plunge cut punch} into TGT:place
    cameo 190
    + Iraqi tanks struck into Iran.  IRQ > IRN
    - The cold struck into the house.

unleash-barrage
    SRC:armed {unleash fire let_loose launch loose_off} {barrage salvo volley hail fusillade torrent} (of|on|at|against|towards|into TGT)
    mode heavy-weapons
    cameo 194
    + Iran unleashed a barrage of missiles on Israel.  IRN > ISR
    - Fans unleashed a torrent of praise.

warship-sinks
    SRC:%navy {sink torpedo ram shell} {ship boat vessel cruiser destroyer frigate warship trawler patrol_boat submarine carrier tanker freighter dhow} (of|from|off|in TGT)
    SRC:%navy {sink torpedo ram} TGT:body
    mode heavy-weapons
    cameo 194
    + A British submarine torpedoed an Argentine cruiser.  GBR > ARG
    - The ferry rammed the pier.

set navy
    submarine warship gunboat destroyer frigate navy naval_ship coast_guard coastguard patrol_boat torpedo_boat

water-cannon-boat
    SRC:armed {blast douse spray target} TGT:body with {water_cannon}
    SRC:armed {water-cannon} TGT:body
    SRC:armed {use fire train} {water_cannon} on|against|at {boat ship vessel} (of|from TGT)
    mode crowd-control
    cameo 175
    + Chinese coast guards blasted a Philippine boat with water cannon.  CHN > PHL
    - The gardener sprayed the hedge.

tank-blast
    ANY:%tanks {attack assault hit destroy crush flatten} ANY:%struck (of|in|at|near|on|outside TGT)
    ANY:%tanks {attack assault storm} TGT:body
    mode heavy-weapons
    cameo 194
    + Ethiopian tanks attacked Eritrean trenches.  ETH > ERI
    - The tank crushed the toy car.

weapons-verb
    SRC:armed {shell bombard pound attack hit strike} TGT:body with {artillery mortar rocket missile howitzer tank heavy_gun cannon shell}
    mode heavy-weapons
    cameo 194
    + Rebels attacked the Chadian army with mortars.  REB > TCD
    - She hit the ball with a cannon shot.

# --- fire and blades ---

douse-petrol
    SRC:armed|people {douse drench soak} TGT:people in|with {petrol gasoline kerosene fuel acid}
    unless {himself herself themselves immolation}
    mode primitive
    cameo 182
    + Attackers doused a Kenyan girl with petrol.  - > KEN
    - He doused the grill with petrol.

slash-throat
    SRC:armed|people {slash slice gash} {throat face neck} of TGT
    SRC:armed|people {slash hack stab cut} TGT:people in|across|on {face neck chest back throat head}
    mode primitive
    cameo 182
    + A man stabbed the Turkish envoy in the chest.  - > TUR
    - The razor slashed costs.

hack-to-pieces
    SRC:armed|people {hack chop cut} TGT:people to|into {piece death}
    mode primitive
    cameo 1823
    + Militiamen hacked a Rwandan priest to pieces.  - > RWA
    - The cook chopped the leek to pieces.

knife-rampage
    noun knife_rampage, stabbing_rampage, stabbing_frenzy, knife_spree, mass_stabbing, machete_raid (in|at|on TGT) (by SRC)
    mode primitive
    cameo 182
    + A mass stabbing in Sweden left four dead.  - > SWE
    - The knife spree in the shop sale ended.

# --- wrecking ---

machines-raze
    ANY:%machines {demolish raze level flatten destroy tear_down knock_down clear} ANY:%struck (of|in|at|near|on|outside TGT)
    ANY:%machines {demolish raze level flatten destroy} TGT:body
    mode destroy
    cameo 1712
    + Israeli bulldozers razed Palestinian homes.  ISR > PSE
    - The bulldozers cleared snow.

raze-homes
    SRC:armed {raze demolish bulldoze flatten wreck smash tear_down pull_down} {shack hut hovel slum house home dwelling tent shanty stall hamlet kiosk} (of|in|belonging TGT)
    SRC:armed {raze demolish bulldoze flatten wreck smash} {hundred thousand dozen score} of {shack hut house home dwelling tent stall}
    mode destroy
    cameo 1712
    + Police in Kenya demolished the huts of settlers.  KEN > -
    - The wind flattened tents at the fair.

smash-shrine
    SRC:armed {smash shatter topple tear_down pull_down hack_down deface} {shrine statue monument tomb mosque church temple cross icon mausoleum minaret grave buddha} (in|of TGT)
    mode destroy
    cameo 1712
    + Rebels smashed shrines in Mali.  REB > MLI
    - The quake toppled the statue.

fell-pylon
    SRC:armed|%vandals {cut cut_down fell topple sever blow_up down} {pylon power_line power_pylon electricity_pylon transmission_line mast telephone_pole} (in|of TGT)
    mode destroy
    cameo 1712
    + Saboteurs felled a power pylon in Georgia.  - > GEO
    - Snow downed a power line.

cut-cable
    SRC:armed|%keel {cut sever damage sabotage} {undersea_cable subsea_cable seabed_cable submarine_cable pipeline data_cable fibre_optic_cable}
    noun sabotage of {cable undersea_cable pipeline} (by SRC)
    mode destroy
    cameo 1712
    + A Chinese ship cut an undersea cable off Taiwan.  CHN > TWN
    - The plumber cut the cable.

set keel
    ship vessel tanker freighter trawler submarine diver saboteur

derail-train
    SRC:armed|%vandals {derail} {train locomotive goods_train passenger_train express carriage} (in|of|near TGT)
    mode destroy
    cameo 1712
    + Rebels derailed a train in India.  REB > IND
    - Rain derailed the train of thought.

knock-out-plant
    SRC:armed|%violence {wreck knock_out take_out cripple disable destroy} {power_grid grid power_station substation power_plant runway radar refinery railway bridge air_defence air_defense waterworks dam} (in|of TGT)
    unless {hacker cyberattack malware worm cyber}
    SRC:armed|%violence {put} {airport runway power_station refinery plant port} out_of {action} (in|of TGT)
    mode destroy
    cameo 1712
    + Russian missiles knocked out a power station in Ukraine.  RUS > UKR
    - The storm knocked out a power station.

leave-in-ruins
    SRC:armed|%violence {leave lay} TGT:body in {ruin flame rubble tatters ash}
    TGT:body {lie be} in {ruin rubble} after {attack bombing shelling raid bombardment assault}
    mode destroy
    cameo 1712
    + Shelling left the Syrian town in ruins.  - > SYR
    - The scandal left his career in ruins.

torch-wells
    SRC:armed {torch ignite burn set_ablaze blow_up sabotage} {oil_well well gas_well oilfield depot fuel_depot crop field harvest orchard grain} (of|in TGT)
    SRC:armed {set_ablaze set_alight} {oil_well well depot crop field}
    mode destroy
    cameo 1712
    + Iraqi troops torched oil wells in Kuwait.  IRQ > KWT
    - Farmers burned the field in autumn.

cattle-raid
    noun cattle_raid, cattle_rustling, livestock_raid (in|on|by TGT) (by SRC)
    SRC:armed|people {steal rustle slaughter} {cattle livestock herd} (from|of TGT)
    mode destroy
    cameo 171
    + A cattle raid in South Sudan killed 40.  - > SSD
    - The chef slaughtered the herd of jokes.

# --- force against crowds ---

gas-canister
    SRC:armed {lob fire throw hurl shoot launch} {canister tear_gas_canister teargas_canister gas_canister gas_grenade smoke_canister smoke_grenade} (at|into|on|among TGT)
    mode crowd-control
    cameo 175
    + Police lobbed canisters at students in Kenya.  COP > EDU
    - The cook fired the canister of cream.

push-back-crowd
    SRC:armed {push_back drive_back force_back beat_back hold_back chase_away drive_off} {crowd protester demonstrator marcher supporter striker worshipper}
    SRC:armed {chase pursue} {protester demonstrator rioter striker}
    mode crowd-control
    cameo 175
    + Troops drove back demonstrators in Bahrain.  MIL > CVL
    - The rain drove back the marchers.

lathi-verb
    SRC:armed {lathi-charge cane-charge} TGT:people
    SRC:armed {lathi-charge cane-charge} {crowd protester student mourner}
    SRC:armed {resort} to {baton_charge lathi_charge cane_charge tear_gas teargas live_fire}
    mode crowd-control
    cameo 175
    + Police resorted to a baton charge against farmers in India.  COP > -
    - The player resorted to gum.

disperse-vigil
    SRC:armed {disperse break_up clear scatter} {vigil picket encampment procession blockade roadblock sit-in occupation funeral celebration protest_camp tent_camp} (of|by|in|at|outside TGT)
    SRC:armed {clear dismantle tear_down storm} {protest_camp tent_camp encampment barricade roadblock protest_site} (of|by|in|at TGT)
    mode crowd-control
    cameo 175
    + Riot police dispersed a vigil in Turkey.  COP > TUR
    + Soldiers dismantled a protest camp of students in Sudan.  MIL > EDU
    - The caterer cleared the celebration away.

shoot-over-heads
    SRC:armed {fire shoot} over {head} of TGT:people
    SRC:armed {fire shoot} into|in {air} to {disperse scatter}
    SRC:armed {fire} {birdshot buckshot flare stun_grenade flash_grenade sound_bomb flashbang} (at|on|into TGT)
    SRC:armed {use} {sound_cannon flashbang sound_bomb electric_baton taser} (against|on TGT)
    mode crowd-control
    cameo 175
    + Soldiers fired over the heads of students in Nepal.  MIL > EDU
    - The guide fired a flare at sea.

violent-dispersal
    noun violent_dispersal, forcible_dispersal, violent_suppression, bloody_suppression, police_charge, police_crackdown, army_crackdown (of|on|against|in TGT) (by SRC)
    mode crowd-control
    cameo 175
    of TGT
    + The bloody suppression of protests in Burma shocked Asia.  - > MMR
    - The police charge a fee.

# --- poison and gas ---

release-gas
    SRC:armed {shower douse drench spray bombard} TGT:body with {gas mustard_gas sarin nerve_gas nerve_agent chlorine chemical napalm phosphorus}
    SRC:armed|people {release disperse spray scatter} {nerve_gas sarin poison_gas chlorine chlorine_gas sarin_gas toxic_gas anthrax nerve_agent mustard_gas toxin} (in|on|into|at TGT)
    mode unconventional
    cameo 2041
    + Militants released chlorine gas in the Iraqi capital.  - > IRQ
    - The pool released chlorine.

lace-poison
    SRC {lace contaminate smear spike coat} ANY with {poison novichok nerve_agent polonium ricin cyanide toxin dioxin}
    mode unconventional
    cameo 2041
    target search
    + Russian agents laced the tea of a Bulgarian writer with poison.  RUS > BGR
    - The baker laced the tea with rum.

nuke-verb
    SRC:state {nuke irradiate} TGT:place
    noun nuclear_bombardment, nuclear_annihilation (of TGT) (by SRC)
    mode unconventional
    cameo 2042
    of TGT
    + America nuked Nagasaki.  USA > JPN
    - She nuked the soup.

# --- war ---

sweep-into
    SRC:armed {sweep thrust surge charge plunge storm} into|through|across TGT:place
    cameo 190
    + Rebels swept into the Liberian capital.  REB > LBR
    - Winds swept into Japan.

launch-drive
    SRC:%armed {go} on {attack offensive} (near|in|along|against TGT)
    SRC:armed {launch mount begin} {push thrust drive} into|against|towards|on TGT:armed|place
    cameo 190
    + Rebels launched a drive towards the Ethiopian capital.  REB > ETH
    - The shop opened its front in Rome.

military-intervention
    noun military_intervention, armed_intervention, military_offensive_in (against|in|into TGT) (by SRC)
    cameo 190
    + The military intervention by Saudi Arabia in Yemen began in March.  SAU > YEM
    - The intervention of the aunt came late.

warfare
    noun warfare, trench_warfare, urban_warfare, guerrilla_warfare, tribal_warfare, clan_warfare, gang_warfare, sectarian_strife, civil_strife, ethnic_strife, bush_war, house_to_house_fighting (between|with|in|against TGT)
    cameo 190
    mutual
    unless {class cyber psychological trade information information_warfare legal asymmetric}
    of SRC
    + Clan warfare in Somalia ruined the harvest.  - > SOM
    - Class warfare filled the column.

reprisals-noun
    noun reprisal, vengeance_attack, vendetta, retribution (against|on TGT) (by SRC)
    SRC:armed {take wreak exact} {revenge vengeance reprisal} on|against TGT
    cameo 190
    + Soldiers took revenge on Hutu villagers.  MIL > -
    - The chef took revenge on the oven.

resist-armed
    SRC:armed {put_up offer mount} {resistance fight} (against|to TGT)
    SRC:armed {resist} TGT:%armed
    SRC:armed {hold_out stand_up} against TGT:%armed
    cameo 190
    + Somali fighters resisted Ethiopian troops.  SOM > ETH
    - The paint resists rain.

hold-off
    SRC:armed {hold_off stave_off keep_off beat_off throw_back} TGT:%armed
    SRC:armed {hold_off stave_off throw_back} {attack assault offensive advance onslaught} (by|of|from TGT)
    cameo 190
    + Iraqi soldiers held off Iranian troops.  IRQ > IRN
    - The fence kept off dogs.

mop-up
    SRC:armed {mop_up} {resistance rebel pocket militant guerrilla}
    noun mopping_up_operation, mop_up_operation, clearing_operation, clearance_operation (against|in|of TGT) (by SRC)
    cameo 190
    + A mopping-up operation by Nigerian troops in Borno began.  NGA > -
    - The cook mopped up the sauce.

root-out
    SRC:armed {root_out smoke_out weed_out stamp_out crush} {militant rebel insurgent guerrilla extremist jihadist terrorist insurgency}
    cameo 190
    + Pakistani troops rooted out militants in Swat.  PAK > -
    - The gardener rooted out weeds.

take-fire
    TGT:armed|%vehicle {take receive} {fire gunfire incoming_fire sniper_fire} from SRC
    cameo 193
    mode firearms
    + A French patrol took fire from militants in Mali.  - > FRA
    - The stew took fire.

walk-into-ambush
    TGT:armed|people {walk drive run fall} into {ambush trap} (by|of SRC)
    cameo 190
    unless {poverty debt ruin consumerism populism backwardness}
    + Malian soldiers drove into an ambush.  - > MLI
    - The striker ran into the offside trap.

shatter-truce
    SRC:armed|%violence {shatter flout breach wreck disregard infringe} %truce
    noun breakdown, collapse of %truce (between|in TGT)
    cameo 196
    + Shelling shattered the truce in Yemen.  - > YEM
    - The drums shattered the truce of the dorm.

commit-war-crimes
    SRC:state|armed {commit perpetrate} {war_crime abuse rights_violation} (in|against|on TGT)
    cameo 190
    mode targeted
    + Serbian forces committed war crimes in Bosnia.  SRB > BIH
    - The critic committed a crime against taste.

fighting-deaths
    TGT:people {die} in {fighting clash battle combat gunfight firefight shootout} with|against SRC:armed
    TGT:people|armed {die} {fighting} SRC:armed
    cameo 190
    + Ten Kenyan soldiers died in clashes with Somali militants.  SOM > KEN
    - The bull died in combat.

storm-compound
    SRC:people|armed|%vandals {storm overrun ransack invade} {embassy_compound embassy consulate compound parliament palace presidential_palace base mission} (of|in TGT)
    SRC:%vandals {storm invade ransack} TGT:body
    cameo 190
    + Hardliners stormed a British mission in Iran.  - > GBR
    - Fans stormed the stage.

break-into-prison
    SRC:armed {break storm burst} into {prison barracks armoury armory base police_station} (of|in TGT)
    cameo 190
    + Militants burst into a barracks in Burkina Faso.  - > BFA
    - The fox broke into the barn.

defeat-noun
    noun routing, crushing_defeat, annihilation of TGT:armed (by SRC)
    SRC:armed {inflict} {defeat setback casualty} on|upon TGT:armed
    cameo 190
    + The routing of Libyan troops by Chadian forces stunned Africa.  TCD > LBY
    - The routing of cables took a day.
