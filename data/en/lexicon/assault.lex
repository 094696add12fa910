# assault.lex: physical violence against people and things.
type ASSAULT
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
    explosion blast fire shot bullet bomb missile rocket

attack
    SRC:armed|%violence {attack assault assail storm ambush strike hit target invade pummel batter} TGT:body
    SRC:armed {raid} TGT:armed|place
    SRC:armed|%violence {attack assault} ANY:%body (in|of TGT)
    SRC:armed {open} {fire} (on|at|against TGT)
    SRC:armed {launch mount carry_out} {strike military_strike} (on|at|against|into TGT)
    SRC:armed {advance march push} on|into TGT:place|armed
    SRC {retaliate hit_back strike_back} against|at TGT:armed
    SRC:armed {overrun} TGT:body
    noun strike on|against|at TGT (by SRC)
    noun military_strike, air_strike, missile_strike, drone_strike, rocket_strike (on|against|in|at TGT) (by SRC)
    noun attack, assault, ambush, offensive, cross-border_raid, commando_raid, onslaught, incursion, invasion, counterattack, counteroffensive (on|against|at|in TGT) (by SRC)
    of TGT
    cameo 190
    unless {cyber hacker heart verbal scathing blistering stinging}
    + Rebels attacked an army base in Syria.  REB > SYR
    + An attack on Turkey by Kurdish rebels left six dead.  REB > TUR
    + Iraqi forces launched an offensive against militants in Mosul.  IRQ MIL > -
    + Ukrainian troops were ambushed by separatists.  - > UKR MIL
    - The striker attacked from the left wing.
    - The idea struck her as odd.
    - Heart attacks are common.

air-strike
    noun air_strike, airstrike, air_raid, bombing_raid, air_attack (on|against|in|at TGT) (by SRC)
    SRC:armed {launch conduct carry_out mount} {air_strike airstrike air_raid} (on|against|in|at TGT)
    of TGT
    mode aerial
    cameo 195
    + Saudi Arabia carried out air strikes on Yemen.  SAU > YEM
    + Airstrikes by Israel on Gaza went on.  ISR > PSE

shell
    SRC:armed|%weapon {shell bombard pound mortar} TGT:body
    SRC:armed {fire launch lob} {shell rocket mortar missile artillery_shell mortar_round round barrage ballistic_missile salvo bomb artillery fire} at|on|against|into|toward|across TGT
    SRC:armed {fire lob} {shell rocket mortar mortar_round} (at|on|into TGT)
    SRC:armed {rain hurl} {shell rocket mortar missile} on|at TGT
    noun shelling, bombardment, artillery_fire, shellfire, mortar_fire, rocket_fire, rocket_attack, missile_attack, missile_strike, mortar_attack (of|on|against TGT) (by|from SRC)
    of TGT
    mode heavy-weapons
    cameo 194
    + Syrian troops shelled Homs.  SYR MIL > SYR
    + The shelling of Homs by the Syrian army went on.  SYR MIL > SYR
    + Hamas fired rockets at Israel.  PSE > ISR
    + Iran launched missiles against Israel.  IRN > ISR
    - She shelled peas in the yard.
    - He fired the manager.

set bomb
    bomb explosive device grenade mine landmine car_bomb car truck ied vehicle explosion blast roadside_bomb suicide_bomb improvised_explosive_device explosive_device

bomb
    SRC:armed|%weapon {bomb blow_up} TGT:body
    SRC:armed {drop} {bomb} (on TGT)
    SRC:armed {plant detonate set_off explode} {bomb explosive device mine grenade car_bomb ied vest suicide_vest} in|at|near|outside TGT
    SRC:armed {throw hurl toss} {grenade bomb explosive} (at|into TGT)
    ANY:%bomb {explode detonate go_off blow_up} (in|at|near|outside TGT)
    ANY:%bomb {kill wound injure rip tear hit rock strike destroy} TGT:body
    noun bombing, bomb_attack, car_bombing, bomb_blast, car_bomb, suicide_bombing, bomb_explosion, suicide_attack (of|on|against|in|at TGT) (by SRC)
    of TGT
    mode explosives
    when %suicide mode suicide-attack cameo 1831
    when {warplane jet plane aircraft helicopter air_force} mode aerial cameo 195
    cameo 183
    + Militants bombed a police station in Pakistan.  - > PAK
    + A bomb exploded near a market in Baghdad.  - > IRQ
    + The bombing of an embassy in Kenya killed dozens.  - > KEN
    + Rebels blew up a bridge in Colombia.  REB > COL
    - The play bombed on Broadway.
    - Prices exploded last year.

fight
    SRC:armed {fight battle} TGT:armed
    SRC:armed {fight battle clash skirmish} with|against TGT:armed
    SRC:armed {clash skirmish fight battle} (with|against TGT)
    SRC:armed {exchange trade} {fire gunfire shot blow artillery_fire} (with TGT)
    SRC:armed {engage} TGT:armed in {battle fight combat}
    SRC:armed {repel repulse} {attack assault offensive} (by|from TGT)
    SRC:armed {wage fight} {war battle} (on|against|with|in TGT)
    SRC:armed {go} to {war} (with|against TGT)
    SRC:state {declare} {war} on TGT
    noun clash, fighting, battle, skirmish, gunfight, firefight, gun_battle, hostilities, war, combat, shootout, street_fighting (with|between|against TGT)
    of SRC
    mutual
    cameo 190
    + Ethiopian troops fought Somali militants.  ETH MIL > SOM
    + Police clashed with protesters in Chile.  COP > CVL
    + Fighting between Armenia and Azerbaijan broke out.  ARM = AZE
    + Turkey and Greece exchanged fire.  TUR = GRC
    - The couple battled over the house.
    - She fought cancer for years.
    - The two teams clashed in the final.

kill
    SRC:armed|people|%violence {kill slay massacre slaughter murder behead lynch shoot_dead gun_down exterminate butcher decapitate} TGT:people|armed|%body
    SRC:armed {execute hang} TGT:people
    SRC:armed {shoot} TGT:people|armed ({dead})
    SRC:armed|%violence {leave} TGT:people {dead}
    SRC be {responsible} for {killing massacre murder beheading death attack}
    noun killing, massacre, murder, slaying, slaughter, beheading, execution, genocide, bloodbath, pogrom, mass_killing (of TGT) (by SRC)
    of TGT
    cameo 190
    when {execution execute behead massacre genocide slaughter murder beheading hang} mode targeted cameo 186
    + Israeli soldiers killed two Palestinians.  ISR MIL > PSE
    + The killing of a journalist by Mexican police shocked many.  MEX COP > JRN
    + Three American soldiers were killed in Iraq.  IRQ > USA MIL
    + A drone strike killed a Taliban commander in Pakistan.  - > AFG
    - The frost killed the tomatoes.
    - The bank killed the project.
    - Cancer killed the singer.

wound
    SRC:armed|people|%violence {wound injure maim} TGT:people
    SRC:armed {shoot} at TGT:people|body
    SRC:armed {fire} on|upon|at TGT:body
    noun shooting, wounding (of TGT) (by SRC)
    of TGT
    mode firearms
    cameo 193
    + Police in Belarus wounded three protesters.  BLR COP > CVL
    + Gunmen fired on a bus in Egypt.  - > EGY
    + Two Indian soldiers were wounded by Pakistani troops.  PAK MIL > IND MIL
    - The fall injured the skier.

assassinate
    SRC {assassinate poison gun_down} TGT:people
    SRC {attempt} {assassination} of TGT
    SRC {try attempt plot} {assassination}
    noun assassination (of TGT) (by SRC)
    noun assassination_attempt (on|against TGT) (by SRC)
    of TGT
    mode targeted
    cameo 186
    + Rebels assassinated a minister in Lebanon.  REB > LBN
    + The assassination of the Pakistani prime minister led to unrest.  - > PAK GOV
    + Militants attempted to assassinate the president of Yemen.  - > YEM GOV
    - The mushrooms poisoned the cook.

abduct
    SRC {abduct kidnap hijack} TGT:people|body
    SRC:armed {take} {hostage} (from|in TGT)
    SRC:armed {take hold} TGT:people {hostage}
    SRC:armed {take hold use} TGT:people as {hostage human_shield shield}
    SRC:armed {seize} {hostage passenger crew} (from|in TGT)
    noun abduction, kidnapping, hijacking, kidnap, hostage-taking (of TGT) (by SRC)
    of TGT
    mode abduct
    cameo 181
    + Gunmen kidnapped two French tourists in Mali.  - > FRA
    + The abduction of schoolgirls by Nigerian militants drew anger.  NGA > -
    + Islamic State held thousands of Iraqi civilians as human shields.  - > IRQ CVL
    - The play hijacked her weekend.

beat
    SRC:armed|people {beat beat_up club punch kick manhandle rough_up maul flog whip cane lash} TGT:people
    noun beating, flogging, caning (of TGT) (by SRC)
    of TGT
    mode beat
    cameo 182
    + Police beat demonstrators in Zimbabwe.  ZWE COP > CVL
    + Egyptian activists were beaten by soldiers.  MIL > EGY
    - France beat Italy in the final.
    - He beat the drum.

torture
    SRC:armed|state {torture mistreat ill-treat maltreat abuse} TGT:people
    noun torture, mistreatment, ill-treatment, maltreatment (of TGT) (by SRC)
    of TGT
    mode torture
    cameo 1822
    + Security forces in Syria tortured detainees.  SYR > -
    + The torture of prisoners by American soldiers was condemned.  USA MIL > -
    - The heat tortured the hikers.

rape
    SRC:armed|people {rape sexually_assault gang-rape molest} TGT:people
    noun rape, sexual_assault, gang_rape, sexual_violence (of|against TGT) (by SRC)
    of TGT
    mode sexual
    cameo 1821
    + Soldiers raped women in Myanmar.  MIL > CVL
    + The rape of civilians by Congolese rebels was reported.  COD > -

destroy
    SRC:armed|%violence {destroy demolish raze level flatten burn burn_down torch set_ablaze ransack loot vandalize wreck dynamite bulldoze shoot_down sink down} TGT:body
    SRC:armed|%violence {destroy demolish raze burn torch ransack loot bulldoze down sink} ANY:%body (of|in TGT)
    SRC:armed|people {set} {fire} to TGT:body
    SRC:armed|people {set} TGT:body {ablaze alight}
    noun demolition, destruction, arson, looting, torching (of TGT) (by SRC)
    of TGT
    mode destroy
    cameo 1712
    + Israeli forces demolished houses of Palestinians.  ISR MIL > PSE
    + Militants burned a church in Nigeria.  - > NGA
    + The destruction of villages by Sudanese militia continued.  SDN > -
    + Rebels shot down a Syrian jet.  REB > SYR
    - Fire destroyed a warehouse.
    - Frost destroyed the vines.

disperse
    SRC:armed {disperse scatter} TGT:people (with ANY)
    SRC:armed {fire use lob} %riotgear (at|on|against|to TGT)
    SRC:armed {tear-gas teargas} TGT:people
    SRC:armed {crack_down clamp_down} on TGT
    SRC:armed {charge} TGT:people with {baton}
    noun crackdown, clampdown, dispersal (on|against|of TGT) (by SRC)
    mode crowd-control
    cameo 175
    + Police fired tear gas at protesters in Hong Kong.  COP > CVL
    + Demonstrators were dispersed by Turkish police.  TUR COP > CVL
    + A crackdown on dissidents by Belarus drew protests.  BLR > -
    - The wind dispersed the fog.

overthrow
    SRC {overthrow topple oust depose unseat} TGT:state|armed
    SRC {stage launch mount attempt} {coup putsch mutiny uprising rebellion revolt insurrection} (against|in TGT)
    SRC {seize take grab} {power} (from|in TGT)
    noun coup, putsch, overthrow, ouster, mutiny (against|of|in TGT) (by SRC)
    of TGT
    cameo 190
    + The army overthrew the president of Mali.  MIL > MLI GOV
    + The Americans toppled the Taliban.  USA > AFG
    + Soldiers staged a coup in Sudan.  MIL > SDN
    - The wind toppled a crane.
    - The board ousted the chef.

set bomber
    suicide_bomber bomber

suicide
    SRC:%bomber {kill wound attack strike target hit blow_up} TGT:body
    SRC:%bomber {detonate blow_up} ANY (in|at|near|outside TGT)
    mode suicide-attack
    cameo 1831
    + A suicide bomber killed ten people in Kabul.  - > AFG
    + A suicide bomber detonated a vest at a checkpoint in Iraq.  - > IRQ

chemical
    SRC:armed {gas} TGT:people
    SRC:armed {use} %gas (on|against|in TGT)
    noun {chemical_attack gas_attack poison_gas_attack nuclear_attack} (on|against|in TGT) (by SRC)
    of TGT
    mode unconventional
    cameo 2041
    + Syria used chemical weapons against rebels.  SYR > REB
    + Iraqi forces gassed Kurdish villagers.  IRQ MIL > -
    - He gassed up the car.

cleanse
    SRC:armed {expel drive_out uproot displace} TGT:people from %body
    noun ethnic_cleansing, mass_expulsion (of TGT) (by SRC)
    of TGT
    cameo 203
    + The ethnic cleansing of Muslims by Serbian forces was documented.  SRB MIL > -

violate-truce
    SRC:armed {violate breach break} %truce (with|in TGT)
    noun {ceasefire_violation truce_violation violation} of %truce (by SRC)
    cameo 196
    + Ukraine violated the ceasefire in Donetsk.  UKR > -
    - The runner broke the truce with his rival.

stab
    SRC:people|armed {stab hack knife slash} TGT:people
    noun stabbing, knife_attack (of|on TGT) (by SRC)
    of TGT
    mode primitive
    cameo 182
    + A Palestinian stabbed two Israeli soldiers.  PSE > ISR MIL

defeat
    SRC:armed {defeat rout vanquish crush annihilate decimate overwhelm overpower outflank} TGT:armed
    SRC:armed {inflict deal} {defeat blow loss casualty damage} (on|to TGT)
    SRC:armed {repel repulse beat_back fight_off} TGT:armed
    SRC:armed {lose} to TGT:armed
    noun rout, annihilation (of TGT) (by SRC)
    of TGT
    cameo 190
    + Iraqi forces defeated Islamic State in Mosul.  IRQ MIL > -
    + The rebels were crushed by the Sri Lankan army.  LKA MIL > REB
    - Sorrow overwhelmed him.

drive-out
    SRC:armed {drive push throw force chase expel} TGT:armed out_of|from|off|into|across {%body position}
    SRC:armed {drive_out push_back drive_back dislodge} TGT:armed (from ANY)
    SRC:armed {clear} ANY of TGT:armed
    cameo 190
    + Kenyan soldiers dislodged militants from a forest.  KEN MIL > -
    + Kurdish fighters pushed back Islamic State.  - > -
    - He drove her from the party.

sink-ship
    SRC:armed {sink torpedo ram scuttle} {ship boat vessel warship submarine tanker ferry trawler cruiser destroyer} (of|off|in TGT)
    SRC:armed {shoot_down down bring_down} {plane jet aircraft helicopter drone warplane airliner fighter_jet} (of|over|from|in|near TGT)
    mode destroy
    cameo 190
    + Ukraine sank a Russian cruiser.  UKR > -
    + Turkey shot down a jet near Syria.  TUR > SYR
    - The storm sank the boat.

land-troops
    SRC:armed {invade storm} TGT
    SRC:armed {land} in|on|at TGT:place
    SRC:armed {launch begin start order mount} {invasion incursion offensive ground_offensive operation military_operation campaign} (of|in|into|against|on TGT)
    noun invasion, incursion, ground_offensive, military_operation (of|into|in|against TGT) (by SRC)
    of TGT
    cameo 190
    + Iraq invaded Kuwait.  IRQ > KWT
    + Turkey launched a military operation in Syria.  TUR > SYR
    + The invasion of Poland by Germany began the war.  DEU > POL
    - Ants invaded the picnic.

open-fire
    SRC:armed {open} {fire} (on|at|against|in TGT)
    SRC:armed {fire shoot} (on|at|upon|into TGT)
    SRC:armed {shoot gun_down mow_down} TGT:people|armed
    SRC:armed {spray} TGT with {bullet gunfire}
    noun gunfire, shooting, gun_attack, mass_shooting (of|on|at|in TGT) (by SRC)
    of TGT
    mode firearms
    cameo 193
    + Soldiers shot at demonstrators in Sudan.  SDN MIL > -
    + Gunmen opened fire on a bus in Egypt.  - > EGY
    - The crew shot the film in May.

ambush
    SRC:armed {ambush waylay} TGT:body
    SRC:armed {set lay} {ambush} (for|against TGT)
    noun ambush (of|on|against TGT) (by SRC)
    of TGT
    cameo 193
    + Rebels ambushed a police patrol in India.  REB > -
    + An ambush of soldiers in Niger left ten dead.  - > -

massacre
    SRC:armed {massacre slaughter butcher exterminate} TGT:people
    SRC:armed {commit perpetrate} {massacre genocide atrocity war_crime mass_murder crime_against_humanity} (in|against TGT)
    noun massacre, genocide, mass_murder, atrocity, bloodbath (of|in|against TGT) (by SRC)
    of TGT
    mode targeted
    cameo 202
    + Soldiers massacred villagers in the Congo.  MIL > -
    + Militias committed atrocities in Sudan.  - > SDN
    - The reviewers slaughtered the play.

execute
    SRC:state|armed {execute hang behead decapitate stone crucify} TGT:people
    SRC:state|armed {put} TGT:people to {death}
    noun execution, beheading, hanging (of TGT) (by SRC)
    of TGT
    mode targeted
    cameo 186
    + Saudi Arabia executed 37 men.  SAU > -
    + An Iranian activist was hanged.  - > IRN
    - The gymnast executed a jump.

hostage
    SRC:armed {hold keep take seize} TGT:people {hostage captive}
    SRC:armed {hold keep detain} {hostage captive} (in|from TGT)
    SRC:armed {hijack commandeer} {plane ship bus train airliner vessel tanker} (of|from|with|off|in TGT)
    SRC:armed {demand} {ransom} (for|from TGT)
    noun hostage-taking, hostage_crisis, piracy (of|in|off TGT) (by SRC)
    of TGT
    mode abduct
    cameo 181
    + Militants held Filipino sailors hostage.  - > PHL
    + Somali pirates hijacked a tanker off Kenya.  SOM > KEN
    - The speech held the audience captive.

plot
    SRC:armed|people {plot plan} to {kill assassinate bomb attack overthrow}
    SRC:armed|people {plot} {attack assassination coup bombing} (on|against|of|in TGT)
    noun assassination_plot, bomb_plot, terror_plot, coup_attempt, coup_plot (against|on|in TGT) (by SRC)
    of TGT
    cameo 185
    + Militants plotted an attack on Denmark.  - > DNK
    + A coup attempt in Turkey failed.  - > TUR
    - The author plotted the novel.

set-fire
    SRC:armed|people {burn torch set_ablaze set_alight burn_down firebomb} {house village church mosque school car bus shop building embassy camp office market home vehicle} (of|in|belonging TGT)
    SRC:armed|people {set} {fire} to {house village church mosque school car bus shop building embassy camp office market home vehicle} (of|in TGT)
    mode destroy
    cameo 1712
    + Settlers torched cars of Palestinians.  - > PSE
    + Churches in Nigeria were burned by gunmen.  - > NGA
    - The cook burned the pan.

mine
    SRC:armed {mine booby-trap} {road bridge port field building house} (in|of|near TGT)
    SRC:armed {lay plant} {mine landmine ied} (in|on|along|near TGT)
    ANY:%bomb {hit rip tear kill maim} TGT:people|armed|body
    mode explosives
    cameo 183
    + Separatists laid mines along the border of Senegal.  - > SEN
    + A landmine killed two Malian soldiers.  - > MLI
    - Workers mine coal there.

drone-strike
    SRC:armed {strike hit target attack kill} TGT with {drone}
    noun drone_strike, drone_attack (on|against|in|at TGT) (by SRC)
    of TGT
    mode drone
    cameo 195
    + A drone strike on Yemen by the United States killed five.  USA > YEM
    - The contractor hit the wall with a drone.

torture-abuse
    SRC:armed|state {torture mistreat abuse beat humiliate starve} {prisoner detainee inmate captive hostage suspect} (in|from|of TGT)
    SRC:armed|state {subject} TGT:people to {torture abuse mistreatment}
    noun abuse, torture of {prisoner detainee inmate captive} (by SRC) (in TGT)
    mode torture
    cameo 1822
    + Police tortured detainees in Uzbekistan.  COP > UZB
    + American guards abused prisoners in Iraq.  USA > IRQ
    - The editor tortured the sentence.

ram
    SRC:armed {ram drive crash plow plough} {truck car vehicle plane bus lorry} (into|through|at TGT)
    SRC:armed {ram} TGT:body
    noun car-ramming, ramming_attack, truck_attack (in|on|of TGT) (by SRC)
    of TGT
    mode primitive
    when %suicide mode suicide-attack cameo 1831
    cameo 183
    + A suicide bomber rammed a truck into an army camp in Iraq.  - > IRQ
    + Militants drove a car into a checkpoint in Egypt.  - > EGY
    - She drove the car into the garage.

slit-throat
    SRC:armed {slit cut} {throat} (of TGT)
    SRC:armed {hack bludgeon club stab beat burn} TGT:people to {death}
    SRC:armed {mutilate dismember} TGT
    mode primitive
    cameo 1823
    + Gunmen slit the throats of villagers in Algeria.  - > -
    + A mob beat a driver to death in India.  - > -
    - He cut the pattern to length.
