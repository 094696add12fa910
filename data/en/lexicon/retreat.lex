# retreat.lex: actual giving-up: withdrawals, releases, disarming, ceasefires, letting outsiders in, resignations.
type RETREAT

set territory
    territory area city town village province region land position post base hill airport stronghold enclave zone district
    island peninsula strip border frontline front
set captive
    %prisoner captive hostage prisoner detainee inmate soldier sailor journalist activist civilian worker pilot crew student
    girl woman man person people body remains
set custody
    prison jail custody detention captivity house_arrest
set gear
    %arms weapon arms gun rifle missile stockpile arsenal warhead centrifuge launcher bomb mine landmine
set inspector
    inspector observer monitor mission peacekeeper investigator expert team delegation envoy rapporteur
set convoy
    convoy aid food supplies relief aid_worker worker shipment truck

withdraw-troops
    SRC {withdraw pull_out pull_back pull evacuate redeploy remove recall bring_home move_out} %troops (from TGT)
    SRC:state|armed {withdraw pull_out pull_back retreat} (from|out_of TGT:state|place|%territory)
    SRC:%troops|%armed {withdraw pull_out pull_back retreat} (from TGT)
    SRC:%troops|%armed {leave quit} TGT:place|%territory
    SRC:armed {vacate abandon evacuate} TGT:place|%territory
    noun withdrawal, pullout, pullback, drawdown (from TGT) (by SRC)
    of SRC
    mode withdraw
    cameo 0874
    unless {offer bid debate race tender argue verdict cargo container freighter ferry garment}
    + Israel withdrew its troops from Lebanon.  ISR > LBN
    + Syrian forces pulled out of Lebanon.  SYR > LBN
    + The withdrawal of Russian troops from Georgia was completed.  RUS > GEO
    - He withdrew some cash from the bank.
    - The striker pulled out of the match with a knee injury.
    ~ An American airline withdrew its offer for a French carrier.
    - A ship left Mombasa in Kenya for Poland with containers of tea.

release
    SRC {release free let_go set_free let_free} TGT:people|%captive (from %custody)
    SRC:armed|people {hand_over turn_over give_up surrender} TGT:%held
    noun release of TGT:people|%captive (by SRC)
    noun release from %custody
    of TGT
    mode release
    cameo 0841
    + Turkey released 20 Greek soldiers.  TUR > GRC
    + Rebels freed three French hostages in Mali.  REB > FRA
    - The band released a new album.
    - The agency released figures on inflation.

observe-truce
    SRC:armed {declare announce agree order call observe extend begin implement} {ceasefire cease-fire truce cessation_of_hostilities} (with|in|against TGT)
    noun ceasefire, truce, cease-fire (between|with|in TGT)
    ANY:%truce {come go enter} into {force effect operation} (between|in|with TGT)
    mutual
    mode ceasefire
    cameo 0871
    unless {supermarket price brand}
    + A ceasefire has come into force in Darfur.  - > SDN
    + A truce came into effect between Senegal and the rebels.  SEN = REB
    + Colombian rebels declared a ceasefire.  COL REB > -
    + A truce between Israel and Hamas began.  ISR = PSE
    - The twins called a truce over the remote.

set pullout
    withdraw pull_out pull_back evacuate redeploy remove recall bring_home move_out pull bring_back extract relocate
set host
    base post camp position town city village region area province territory airport valley enclave peninsula island border zone
    outpost checkpoint strip barracks hill frontline front_line foothold compound harbour district suburb

pull-out-troops
    SRC {%pullout} {troop soldier policeman police_officer force army tank unit contingent garrison brigade battalion marine warship artillery heavy_weapon armour fighter militia commando warplane missile mercenary personnel} (from|out_of|of|in TGT)
    SRC:state {order} {withdrawal pullout retreat pullback} (of ANY) from TGT
    noun {withdrawal pullout pullback redeployment recall evacuation} of {troop soldier force army tank unit fighter marine artillery heavy_weapon} (from TGT) (by SRC)
    SRC:state|armed {pull withdraw take order} {man fighter personnel gunner contingent} off|from|out_of TGT
    SRC:state|armed {fly ship bring airlift take haul tow move} {%troops artillery heavy_weapon gun tank personnel} out_of|away_from|back_from TGT
    SRC:%troops {return head} from TGT:place
    SRC:state|armed {bring fly send ship order call} {%troops personnel contingent} home_from TGT
    SRC:%troops {return head come sail go fly} home_from TGT
    mode withdraw
    cameo 0874
    + Burundi pulled its soldiers out of Somalia.  BDI > SOM
    + Armenia withdrew its forces from a village in Azerbaijan.  ARM > AZE
    + The withdrawal of tanks from Estonia by Russia was completed.  RUS > EST
    - The boss withdrew the unit from sale.

set held
    captive hostage prisoner_of_war pow

give-back
    SRC:state {return hand_back give_back restore} ANY to TGT:state
    unless {ambassador envoy diplomat embassy visit call fire favor favour topic talk democracy order calm power}
    cameo 0842
    + Iraq returned to Kuwait the national archives.  IRQ > KWT
    - The library returned the atlas to Peru.

free-held
    SRC {hand_over turn_over give_up deliver} TGT:people
    words * %held-words
    mode release
    cameo 0841
    + A British reporter was handed over to the police by the group that had held him in Gaza.  - > GBR
    - The guard handed over the keys that he had held.

set held-words
    held captive hostage kidnapped abducted captivity

roll-out
    SRC:%troops|%armed {roll rumble drive sail march pull stream trundle file move go ship fly push trek slip head walk} out_of TGT:place
    SRC:%troops|%armed {sail_home fly_home drive_home march_home head_home} (from TGT:place)
    SRC:%troops|%armed {embark sail} for {home}
    SRC:armed|state {complete finish begin start} {evacuation withdrawal pullout} of TGT:place
    mode withdraw
    cameo 0874
    + Syrian tanks rumbled out of Lebanon.  SYR > LBN
    + Belgian troops completed their evacuation of Congo.  BEL > COD
    - The cyclists rolled out of Paris in the rain.

set din
    gun artillery fighting gunfire shelling clash

guns-silent
    ANY:%din {fall go} {silent quiet} (on|in|along|around|between|across TGT)
    ANY:%din {stop cease subside die_down peter_out} (in|along|around|between TGT)
    mode ceasefire
    cameo 0871
    + The guns fell silent in Lebanon.  - > LBN
    - The crowd fell silent in the theatre.

forces-leave
    SRC:%troops|%armed {leave quit} %host (in|of|near|at TGT)
    SRC:armed|state {vacate abandon evacuate desert} %host (in|of|near|at TGT)
    SRC:armed {vacate abandon evacuate} TGT:place
    SRC:armed {retire depart move_out} from|out_of TGT:place
    SRC:armed {pull_back retreat} to|across|behind|over TGT:place
    noun {departure exit withdrawal retreat pullout} of SRC:armed from TGT
    mode withdraw
    cameo 0874
    + French soldiers left Niger.  FRA MIL > NER
    + Houthi fighters withdrew from a port in Yemen.  - > YEM
    + A base in Mali was vacated by German troops.  DEU > MLI
    - The patrol left the pub.

flee
    SRC:armed {flee retreat run_away bolt} (from|to|into|before|across TGT)
    SRC:armed {beat} {retreat} (from|to TGT)
    SRC:armed {fall_back give_way} (from|to|before TGT)
    SRC:armed {abandon desert} {position post weapon tank base town headquarters garrison stronghold barracks} (in|near TGT)
    noun {retreat rout} (from|of TGT:armed)
    mode withdraw
    cameo 0874
    unless {ice glacier yoga family resident refugee villager migrant host attend scene position case}
    + Rebels fled from a town in Chad.  - > TCD
    + Congolese soldiers abandoned their positions.  COD > -
    - The fans fled from the rain.
    - Cairo hosted a retreat of officers.
    - The department retreated from its position in the case.
    - The suspects fled the scene by scooter.

end-occupation
    SRC {end conclude finish terminate wind_down complete} {occupation mission military_mission presence operation offensive intervention military_campaign military_presence annexation} (of|in|against|on TGT)
    SRC {close shut shut_down dismantle hand_over} {base military_base airbase naval_base outpost barracks settlement} (in|of TGT)
    noun {end} of|to {occupation mission presence intervention} (of|in TGT) (by SRC)
    mode withdraw
    cameo 0874
    + Vietnam ended its occupation of Cambodia.  VNM > KHM
    + A naval base in the Philippines was closed by the United States.  USA > PHL
    - The circus ended its mission in town.

cut-troops
    SRC {reduce cut trim scale_down scale_back draw_down halve thin_out shrink} {troop force presence commitment troop_level contingent garrison arsenal military_presence army deployment troop_number} (in|along|near|on|at TGT)
    noun drawdown, troop_cut, troop_reduction, force_reduction (in|from TGT) (by SRC)
    mode withdraw
    cameo 087
    + Britain scaled down its force in Cyprus.  GBR > CYP
    + A drawdown from Iraq by the United States began.  USA > IRQ
    - The bank trimmed its army of clerks.

surrender-arms
    SRC:armed|people {surrender capitulate give_themselves_up lay_down_arms turn_oneself_in} (to TGT)
    SRC:%armed {give_up} (to TGT)
    SRC:armed|people {turn_in hand_in} {himself themselves itself herself} (to TGT)
    SRC {accept receive} {surrender} of|from {rebel fighter militant soldier}
    noun surrender, capitulation (of ANY) (to TGT) (by SRC)
    mode withdraw
    cameo 0874
    unless {nationality citizenship passport licence license seat lead title}
    + Ugandan rebels surrendered to the Kenyan police.  UGA > KEN COP
    + The capitulation of the Georgian army to the rebels was signed.  GEO > REB
    - The poet surrendered to love.
    - He surrendered his Indian nationality.

lift-blockades
    SRC {lift end raise ease break_off loosen relax suspend halt} {blockade naval_blockade siege encirclement cordon sea_blockade air_blockade land_blockade closure roadblock checkpoint stranglehold} (of|on|around|against|in TGT)
    SRC {remove dismantle clear take_down} {roadblock checkpoint barricade barrier} (in|from|around|on TGT)
    SRC {reopen unblock} {port harbour shipping_lane sea_lane strait canal} (of|in|to TGT)
    noun {lifting easing end} of|to {blockade siege cordon} (of|on TGT) (by SRC)
    mode withdraw
    cameo 0872
    + Egypt eased its blockade of Gaza.  EGY > PSE
    + The siege of a town in Bosnia was lifted by Serb forces.  - > BIH
    + Israel removed checkpoints in the West Bank.  ISR > -
    - The chef removed the barrier of ice.

# --- captives ---

set captives
    prisoner hostage detainee captive prisoner_of_war pow political_prisoner journalist activist dissident soldier sailor pilot aid_worker
    worker missionary tourist fisherman crew student schoolgirl girl boy lawyer blogger opposition_leader protester suspect militant diplomat
    crewman reporter engineer peacekeeper policeman officer villager passenger woman man people civilian
set hostages
    hostage captive schoolgirl schoolboy passenger crew sailor fisherman missionary aid_worker kidnap_victim crewman

free-hostages
    SRC:armed|state {free release let_go liberate set_free} TGT:%hostages (from ANY)
    SRC:armed {release free let_go} TGT:people
    noun {release freeing liberation} of TGT:%hostages (by SRC)
    of TGT
    mode release
    cameo 0841
    + Somali pirates freed the crew of a Greek ship.  SOM > -
    + Two Italian hostages were released by militants in Mali.  - > ITA
    + The release of Thai captives by Hamas was filmed.  PSE > THA
    - The zoo freed a captive bear.

let-go
    SRC:state|armed {go} TGT:people
    words let *
    mode release
    cameo 0841
    + Russia let go an American journalist.  RUS > USA
    + Rebels in Nigeria let the hostages go.  REB > -
    - The shop let the clerk go home.

free-prisoners
    SRC {free release let_go set_free parole discharge} TGT:%captives (from ANY)
    SRC {grant} TGT:people {bail parole}
    SRC {grant} {bail parole} to TGT
    SRC {release free} TGT:people from {jail prison custody detention house_arrest captivity}
    SRC {release free} TGT:people on {bail parole}
    noun {release freeing} of TGT:%captives (by SRC)
    of TGT
    mode release
    cameo 0841
    + Cuba released political prisoners.  CUB > -
    + A Vietnamese blogger was freed from prison by the authorities.  - > VNM
    + An Indian court granted bail to two Kashmiri activists.  IND JUD > -
    - The editor released a journalist from the night shift.

swap-prisoners
    SRC {exchange swap trade} {prisoner prisoner_of_war captive detainee hostage pow spy body corpse remains} (with TGT)
    SRC {trade exchange swap release} {prisoner captive detainee hostage spy} for ANY with TGT
    noun prisoner_swap, prisoner_exchange, spy_swap, hostage_swap, prisoner_release (with|between TGT) (by SRC)
    noun {exchange swap} of {prisoner captive detainee hostage spy body} (with|between TGT)
    mutual
    mode release
    cameo 0841
    + Eritrea traded prisoners of war with Ethiopia.  ERI > ETH
    + A spy swap between Russia and Germany took place.  RUS = DEU
    - The kids traded places.

hand-back-bodies
    SRC {return hand_over give_back hand_back deliver repatriate} {body remains corpse coffin ashes} (of|to TGT)
    SRC {repatriate send_home return fly_home} {soldier serviceman sailor captive pow citizen national prisoner student refugee child} (to TGT)
    noun {return handover repatriation} of {body remains corpse prisoner} (to|of TGT) (by SRC)
    mode release
    cameo 0841
    + Russia handed over the bodies of Ukrainian soldiers.  RUS > UKR
    + Remains of American pilots were returned by Vietnam.  VNM > USA
    - The diver returned the remains of a lunch.

return-property
    SRC {return hand_back give_back restore restitute repatriate} {artefact artifact statue treasure painting relic antiquity plane aircraft ship boat vessel drone property land farm house embassy passport vehicle looted_art bronze skull manuscript mosaic} (to TGT)
    SRC {release free let_go} {ship vessel tanker boat trawler plane aircraft cargo shipment vehicle truck} (of|from|to TGT)
    noun {return restitution} of {artefact artifact treasure property land ship plane bronze painting} (to TGT) (by SRC)
    cameo 0842
    + Germany returned bronzes to Nigeria.  DEU > NGA
    + A tanker from Greece was released by Iran.  IRN > GRC
    + The restitution of treasures to Benin by France was agreed.  FRA > BEN
    - The tenant returned the house key.

cede-land
    SRC {cede return hand_over hand_back transfer give_up surrender relinquish renounce yield} {territory island peninsula region enclave land canal sovereignty border_village airport port province claim} (to|over TGT)
    noun {handover cession return} of {territory island peninsula region enclave canal sovereignty} (to TGT) (by|from SRC)
    cameo 0842
    + Portugal ceded the territory to China.  PRT > CHN
    + The peninsula was ceded to Egypt by Israel.  ISR > EGY
    - The singer renounced her claim to the crown of pop.

# --- disarming ---

give-up-weapons
    SRC:armed|state|people {lay_down surrender hand_over hand_in give_up turn_in turn_over put_down decommission down yield drop} {arms weapon gun rifle heavy_weapon firearm ammunition missile explosive arm} (to|in TGT)
    SRC {agree begin} {disarmament}
    noun {surrender handover decommissioning} of {arms weapon gun heavy_weapon} (to TGT) (by SRC)
    mode disarm
    cameo 0873
    + Tuareg rebels handed over their guns to the Malian army.  - > MLI
    + Weapons were decommissioned by Irish militants.  IRL > -
    - The sculptor put down his tools.

destroy-stockpile
    SRC:state {destroy dismantle scrap eliminate dispose_of decommission give_up mothball hand_over abandon incinerate} {stockpile chemical_weapon nuclear_weapon warhead missile nuclear_arsenal arsenal biological_weapon cluster_bomb landmine silo nuclear_programme nuclear_program launcher weapons_programme mine uranium_stockpile centrifuge} (in|of|at TGT)
    SRC:state {renounce forswear} {nuclear_weapon terrorism violence chemical_weapon weapons_programme}
    noun {destruction dismantling elimination} of {stockpile chemical_weapon warhead missile cluster_bomb landmine nuclear_weapon centrifuge} (in|of TGT) (by SRC)
    mode disarm
    cameo 0873
    + Kazakhstan gave up its nuclear weapons.  KAZ > -
    + Landmines in Croatia were destroyed by the army.  MIL > HRV
    + Ukraine dismantled its missiles.  UKR > -
    - The farmer destroyed his stockpile of hay.

set armswork
    enrichment uranium_enrichment nuclear_programme nuclear_program nuclear_test missile_test nuclear_activity plutonium_production missile_programme missile_program
    nuclear_work enrichment_work enrichment_activity enrichment_programme enrichment_program plutonium_programme plutonium_program weapons_programme weapons_program
    atomic_programme atomic_program reprocessing_activity
freeze-nuclear
    SRC:state {freeze halt suspend stop cease abandon dismantle give_up shut_down close mothball cap limit} {reactor nuclear_reactor %armswork} (at|in|of TGT)
    noun {freeze suspension halt} of|in|on {enrichment uranium_enrichment nuclear_programme nuclear_program nuclear_test missile_test} (by|in SRC)
    mode disarm
    cameo 087
    target none
    + North Korea shut down its reactor.  PRK > -
    + Uranium enrichment was suspended by Iran.  IRN > -
    + Libya froze sensitive nuclear work.  LBY > -
    - The school halted its programme of plays.

demobilise
    SRC {demobilise demobilize disband dissolve discharge disarm} {troop soldier army militia force fighter paramilitary reservist rebel combatant child_soldier guerrilla} (in|of TGT)
    SRC:armed {demobilise demobilize disarm disband}
    SRC {disarm demobilise demobilize} TGT:armed
    noun {disarming demobilisation demobilization disarmament disbanding} of {rebel fighter militia soldier army combatant child_soldier} (in TGT) (by SRC)
    mode disarm
    cameo 0873
    + Nepal discharged child soldiers.  NPL > -
    + Militias in Colombia were demobilised by the government.  GOV > COL
    + Guerrillas in Guatemala demobilised.  GTM > -
    - The choir disbanded.

stand-down-forces
    SRC:armed|state {stand_down return_to_barracks}
    SRC:armed {return go_back} to {barracks base camp}
    SRC:state {lower reduce lift end} {alert alert_level state_of_alert terror_alert}
    mode disarm
    cameo 087
    + Sudanese soldiers returned to their barracks.  SDN > -
    + South Korea lowered its alert level.  KOR > -
    - The hikers returned to camp.

# --- fighting that stops ---

set lull
    ceasefire cease-fire truce armistice humanitarian_pause pause cessation_of_hostilities cessation lull de-escalation moratorium
declare-truce
    SRC {declare announce call proclaim begin order observe implement honour honor extend renew respect enforce hold keep prolong uphold maintain} %lull (with|in|against|on|between TGT)
    SRC {enter} into %lull (with TGT)
    noun {declaration extension renewal observance} of %lull (with|by|in TGT)
    mutual
    mode ceasefire
    cameo 0871
    unless {supermarket price brand}
    + The Taliban proclaimed a truce with the government.  - > GOV
    + A ceasefire was extended by Hamas and Israel.  PSE = ISR
    + The renewal of the armistice by Chad and Libya was welcomed.  TCD = LBY
    - The brothers called a truce over the remote.

stop-fire
    SRC:armed|state {halt cease suspend stop end pause discontinue} {fire hostility shelling bombing bombardment strike air_strike attack offensive military_operation operation rocket_fire fighting raid military_activity} (against|on|in|at TGT)
    SRC:armed {hold} {fire} 
    SRC:armed {stop cease} {fighting shooting firing}
    noun {halt end suspension} to|of|in {hostility shelling bombing bombardment air_strike offensive fighting} (against|on|in TGT) (by SRC)
    mode ceasefire
    cameo 0871
    unless {surgical surgery hospital clinic}
    + The Ethiopian army suspended its offensive in Tigray.  ETH MIL > -
    + Rocket fire on Israel was stopped by Hamas.  PSE > ISR
    - The ref stopped the attack.

end-war
    SRC:armed|state {end abandon give_up renounce halt call_off forsake} {war armed_struggle insurgency rebellion armed_campaign uprising revolt mutiny violence jihad guerrilla_war armed_conflict conflict feud} (in|against|with TGT)
    SRC:armed|state {bury} {weapon}
    noun {end} of|to {war armed_struggle insurgency rebellion mutiny armed_campaign} (in|against TGT) (by SRC)
    mode ceasefire
    cameo 0871
    mutual
    + Basque separatists abandoned their armed campaign against Spain.  - > ESP
    + Ethiopia ended its war with Eritrea.  ETH > ERI
    - The couple ended the war over paint.

ease-tension
    SRC {de-escalate defuse ease calm reduce lower cool dial_down} {tension crisis situation conflict confrontation standoff stand-off rhetoric hostility} (with|between|in|on TGT)
    SRC:state {step_back pull_back back_away} from {brink confrontation war escalation} (with TGT)
    noun {easing reduction} of|in {tension hostility} (with|between TGT)
    noun de-escalation (with|between|in TGT)
    mutual
    cameo 087
    unless {debate convention campaign candidate}
    + Pakistan eased tensions with India.  PAK > IND
    + Serbia stepped back from confrontation with Kosovo.  SRB > KOS
    - Tea eased the tension in his neck.

# --- outsiders let in ---

set overseer
    inspector observer monitor weapons_inspector investigator election_observer rapporteur human_rights_monitor verification_team nuclear_inspector
    fact-finding_mission delegation un_expert ceasefire_monitor election_monitor envoy
set blue
    peacekeeper peacekeeping_force peacekeeping_troop blue_helmet peacekeeping_mission stabilisation_force multinational_force foreign_troop
    intervention_force
set lifeline
    aid convoy aid_convoy aid_truck aid_worker relief food medicine relief_convoy humanitarian_aid aid_agency aid_ship relief_worker
    supply fuel relief_flight aid_delivery humanitarian_convoy humanitarian_worker

admit-peacekeepers
    SRC {allow let accept admit receive welcome permit invite} %blue (into|in|from|of|on|to TGT)
    SRC {approve accept authorise authorize} {deployment arrival} of %blue (in|from|to TGT)
    noun {acceptance admission} of %blue (by|in SRC)
    mode access
    cameo 0861
    + Cyprus accepted peacekeepers from Austria.  CYP > AUT
    + A stabilisation force was admitted by Haiti.  HTI > -
    - The museum welcomed peacekeepers to a show.

admit-inspectors
    SRC {allow let accept admit receive permit invite readmit} %overseer (into|in|from|of|on|to|at TGT)
    SRC:state {receive admit welcome} {mission team delegation group party} of %overseer
    SRC:state|armed {allow let permit} %overseer to {enter visit inspect return observe monitor see}
    SRC {grant give allow} %overseer {access entry visa permission}
    SRC {open} {site plant facility base prison laboratory reactor} to {%overseer inspection}
    SRC {allow accept permit} {inspection visit monitoring snap_inspection verification} (by|of|from TGT)
    noun {admission} of %overseer (by|into|in SRC)
    SRC {open} {site plant facility base prison laboratory reactor centrifuge complex installation} to TGT:state
    SRC:state|armed {let allow admit receive wave_through} {expert investigator fact-finder rapporteur delegate technician} into|in|to TGT:place
    mode access
    cameo 0862
    + Libya opened its plants to inspectors.  LBY > -
    + Election observers from Kenya were admitted by Zambia.  ZMB > KEN
    + Iran allowed inspections by the United Nations.  IRN > IGO
    - The bakery allowed an inspection of its oven.

open-crossing-for
    SRC:state|armed {open reopen unblock} {crossing crossing_point border_crossing border gate port corridor checkpoint road airport} to|for {truck lorry convoy aid fuel relief ambulance supplies shipment delivery}
    SRC:state {accept welcome agree_to} {deployment presence dispatch arrival} of {force hybrid_force troop peacekeeper observer monitor mission contingent} (from|of|in|by TGT)
    mode access
    cameo 0863
    + Israel opened the crossing to fuel trucks.  ISR > -
    + Sudan accepted the deployment of a hybrid force in Darfur.  SDN > -
    - The shop opened its gate to trucks.

green-light-convoy
    SRC:state|armed {give} {green_light go-ahead permission clearance nod} to|for {convoy relief aid delivery shipment evacuation corridor supply relief_flight} (into|to|for|in|of TGT)
    mode access
    cameo 0863
    + Ethiopia gave the green light to food convoys into Tigray.  ETH > -
    + Clearance for relief flights to Darfur was given by Sudan.  SDN > -
    - The judges gave the green light to the show.

admit-aid
    SRC {allow let accept admit permit wave_through} %lifeline (into|in|from|to|through|across|for TGT)
    SRC {allow let permit} %lifeline to {enter pass reach cross proceed go}
    SRC {open} {corridor humanitarian_corridor aid_corridor safe_corridor evacuation_corridor land_corridor green_corridor aid_route} (to|for|from|through|with|in TGT)
    SRC {allow grant guarantee permit} {safe_passage delivery humanitarian_access aid_delivery evacuation passage humanitarian_corridor} (to|of|for|into|through TGT)
    noun {opening} of {corridor humanitarian_corridor} (to|for|by SRC)
    mode access
    cameo 0863
    + Armenia opened an aid corridor to Syria.  ARM > SYR
    + Food was let into the city of Homs by the Syrian army.  SYR > SYR
    + Russia permitted safe passage for Ukrainian ships.  RUS > UKR
    - The fence let the aid of light through.

let-outsiders-in
    SRC:state|armed {allow permit let} TGT to {enter visit deploy land overfly deliver use}
    SRC {grant give allow offer} {access entry overflight passage landing_permission transit} (to|for|by TGT)
    SRC {grant give allow} TGT {access entry overflight passage transit}
    noun {granting} of {access entry passage} (to TGT) (by SRC)
    mode access
    cameo 086
    + Georgia gave passage to American planes.  GEO > USA
    + Access was granted to the Red Cross by Israel.  ISR > -
    - The pass gave fans access to the pit.

# --- those who go ---

set postname
    president prime_minister premier minister chancellor chairman leader chief governor mayor speaker senator ambassador judge envoy
    commissioner king vice_president
step-down
    SRC {resign step_down stand_down step_aside abdicate quit} (as %postname) (from|over|after ANY)
    SRC {resign abdicate relinquish give_up leave vacate quit} {presidency post office throne seat leadership power premiership position cabinet government parliament mandate chairmanship}
    SRC {step_down resign stand_down} from {presidency post office throne seat leadership power cabinet government}
    SRC {tender submit announce hand_in offer give} {resignation} (to ANY)
    SRC {leave depart} from {office power}
    SRC {bow_out} (of|from|as ANY)
    noun resignation, abdication (of|by SRC) (from ANY)
    of SRC
    target none
    mode resign
    cameo 0831
    unless {without cfo ceo shareholder cricket manufacturer chief_financial_officer}
    + The Peruvian foreign minister stepped aside.  PER GOV > -
    + The abdication of the Dutch queen surprised many.  NLD > -
    + The Armenian premier handed in his resignation.  ARM GOV > -
    - The goalkeeper resigned as captain of the team.
    - The chief financial officer of a French manufacturer resigned.

accept-resignation
    SRC {accept approve} {resignation} (of|from|by TGT)
    mode resign
    cameo 0831
    + The Iraqi parliament accepted the resignation of the premier.  IRQ LEG > GOV
    - The school accepted the resignation of its cook.

not-run-again
    SRC:state {rule_out decline refuse} {re-election second_term third_term new_term another_term}
    SRC:state {withdraw drop_out pull_out} from {race presidential_race election contest runoff}
    SRC {go flee} into {exile}
    target none
    mode resign
    cameo 0831
    + The Haitian president went into exile.  HTI GOV > -
    + The Malawian vice president withdrew from the race.  MWI GOV > -
    - The runner dropped out of the race.

# --- more ways to give up ---

hand-over-base
    SRC:state|armed {hand_over transfer turn_over return give_back} {base airbase camp outpost checkpoint barracks airport security control_of_town position} (to TGT)
    noun {handover transfer} of {base airbase camp outpost airport} (to TGT) (by|from SRC)
    mode withdraw
    cameo 0874
    + France handed over a base to Senegal.  FRA > SEN
    + The handover of the camp to Niger by Germany was completed.  DEU > NER
    - The pilot handed over control.

raise-white-flag
    SRC:armed|state {raise hoist wave fly} {white_flag}
    SRC:armed|state {sue} for {peace}
    mode withdraw
    cameo 0874
    + The Armenian militia raised the white flag.  ARM > -
    + Rebels in Mali sued for peace.  MLI > -
    - The boxer waved the white flag.

defect
    SRC:armed {defect desert} (to TGT) (from ANY)
    SRC:%armed {switch change} {side}
    SRC:armed {desert} {army unit post}
    noun {defection desertion} (from|to TGT) (by|of SRC)
    mode withdraw
    cameo 0874
    + A Syrian general defected to Turkey.  SYR MIL > TUR
    + Soldiers deserted the army in Myanmar.  MMR > -
    - The striker changed sides at half time.

dismantle-outpost
    SRC:state|armed {dismantle demolish evacuate remove tear_down} {settlement outpost fence barricade encampment camp checkpoint watchtower wall} (in|on|of|near TGT)
    SRC:state {evict remove evacuate} {settler} from TGT
    mode withdraw
    cameo 0874
    + Israel evacuated settlers from Gaza.  ISR > PSE
    + An outpost in Syria was dismantled by Turkish troops.  TUR > SYR
    - Workers dismantled the fence of the zoo.

recall-fleet
    SRC:state {recall call_back call_home bring_home bring_back order_back order_home} {warship fleet bomber submarine jet carrier aircraft_carrier squadron frigate troop soldier} (from|to ANY)
    SRC:state {stand_down ground} {bomber fleet jet missile_unit}
    mode withdraw
    cameo 0874
    + Britain recalled its warships from the Gulf.  GBR > -
    + The Spanish soldiers were brought home by the government.  GOV > -
    - The firm recalled its fleet of vans.

rotate-out
    SRC:state {wind_up wind_down phase_out} {occupation deployment combat_mission} (in|of TGT)
    SRC:state {hand pass} {security responsibility} to TGT
    mode withdraw
    cameo 0874
    + Poland wound down its deployment in Iraq.  POL > IRQ
    - The film wound down its mission of mirth.

free-ship
    SRC:armed|state {free release let_go} {crew seaman sailor fisherman} of {ship tanker trawler boat} (from TGT)
    SRC:armed|state {drop free} TGT:people at {border embassy}
    SRC:armed {spare} TGT:people
    mode release
    cameo 0841
    + Eritrea freed the crew of a boat from Yemen.  ERI > YEM
    + The villagers were spared by the rebels.  REB > CVL
    - The storm spared the village.

send-home
    SRC:state {deliver return hand_over send_back} {deserter defector suspect captive prisoner fugitive child} (to|into {custody home family}) (of TGT)
    SRC {reunite} {family child abducted_child} with TGT
    mode release
    cameo 0841
    + Chad reunited the abducted children with families in Sudan.  TCD > -
    - The bus reunited the child with a bag.

exit-jail
    TGT:people {leave} {prison jail custody detention} (in ANY)
    TGT:people {regain win taste} {freedom liberty}
    mode release
    cameo 0841
    + A Kurdish lawyer left jail in Turkey.  - > -
    + Two hostages regained their freedom in Yemen.  - > -
    - The actor left prison in the last act.

bury-weapons
    SRC:armed {bury store lock_up seal} {weapon arms gun} (under|in ANY)
    SRC:armed {swap exchange trade} {gun weapon rifle} for {cash food tool}
    SRC:armed {sign_up register} for {amnesty disarmament}
    mode disarm
    cameo 0873
    + Guerrillas in El Salvador exchanged guns for cash.  SLV > -
    + Weapons were locked up by Nepalese rebels.  NPL > -
    - The boy swapped a toy gun for cash.

sign-off-arms
    SRC:state {ship hand_over surrender send remove} {uranium plutonium enriched_uranium fissile_material nerve_agent sarin chemical} (to|from|out_of TGT)
    SRC:state {dilute blend_down convert} {uranium enriched_uranium stockpile stock}
    SRC:state {scrap end cancel abandon shelve renounce} {nuclear_programme nuclear_program weapons_programme missile_programme bomb_programme}
    mode disarm
    cameo 0873
    + Libya surrendered its uranium to the United States.  LBY > USA
    + The nuclear programme was scrapped by South Africa.  ZAF > -
    - The lab sent chemicals to the school.

clear-the-streets
    SRC:armed|state {pull withdraw take remove} {tank police soldier armour riot_police} off|from {street square campus road capital} (of|in TGT)
    SRC:armed {leave clear} {street campus square} (of|in TGT)
    mode withdraw
    cameo 087
    + Thailand pulled tanks off the streets of Bangkok.  THA > -
    - Rain cleared the streets.

agree-pause
    SRC:armed|state {pause suspend halt} {raid air_raid drone_strike shelling military_exercise war_game drill patrol missile_launch} (on|in|against|near|with TGT)
    SRC:armed|state {call declare agree} {pause halt end} to|in {fighting hostility bombing shelling}
    SRC:armed {silence} {gun weapon}
    mode ceasefire
    cameo 0871
    + Israel paused air raids on Lebanon.  ISR > LBN
    + Drone strikes in Pakistan were suspended by the United States.  USA > PAK
    - The band paused the drill of drums.

quell-mutiny
    SRC:armed {end abandon call_off give_up} {mutiny standoff stand-off hijack takeover} (in|of|at|with TGT)
    mode ceasefire
    cameo 0871
    + Soldiers ended a mutiny in Guinea.  GIN > -
    + A standoff with the police was ended by gunmen.  - > COP
    - The cook ended the siege of the fridge.

withdraw-candidacy
    SRC:state {renounce give_up abandon cede relinquish} {throne crown presidency power title seat candidacy claim_to_throne immunity}
    SRC:state {leave vacate} {office post palace presidency}
    SRC:state {flee escape} {country capital} (to|for TGT)
    SRC {offer} to {resign step_down quit}
    target none
    mode resign
    cameo 0831
    unless {without}
    + The Thai king renounced the throne.  THA > -
    + The Gambian president left the palace.  GMB GOV > -
    - The crab left the palace of sand.
    - The ministry's offices were left without a telephone.
    - Four million Venezuelan families have fled the country.

# --- nouns and set phrases ---

noun-withdrawals
    noun troop_withdrawal, military_withdrawal, force_withdrawal, unilateral_withdrawal, partial_withdrawal, phased_withdrawal, strategic_retreat, pull-out, pull-back, disengagement (from TGT) (by|of SRC)
    of SRC
    mode withdraw
    cameo 0874
    + A partial withdrawal from Georgia by Russia began.  RUS > GEO
    + The troop withdrawal of Cuba from Angola was completed.  CUB > AGO
    - The cash withdrawal took a minute.

noun-truces
    noun ceasefire_agreement, truce_deal, humanitarian_truce, temporary_truce, ramadan_truce, unilateral_ceasefire, lasting_ceasefire, ceasefire_deal, halt_to_fighting (with|between|in TGT) (by SRC)
    mutual
    mode ceasefire
    cameo 0871
    + A humanitarian truce between Houthi rebels and Saudi Arabia began.  - = -
    + A unilateral ceasefire by the rebels in Colombia took hold.  REB > -
    - The siblings signed a temporary truce over the sofa.

hold-truce
    SRC:armed {respect honour honor keep uphold obey} %lull (with|in TGT)
    SRC:armed {extend prolong renew} {truce ceasefire cease-fire} (with|in|for TGT)
    SRC:armed {restore reinstate re-establish} {truce ceasefire calm} (with|in TGT)
    mutual
    mode ceasefire
    cameo 0871
    + The rebels in Darfur respected the truce.  REB > -
    + Azerbaijan restored the ceasefire with Armenia.  AZE > ARM
    - The cats kept a truce.

lower-guns
    SRC:armed {lower holster sheathe ground unload} {gun weapon rifle arms}
    SRC:armed {stop halt cease} {advance march push assault} (on|toward|towards|into TGT)
    mode ceasefire
    cameo 0871
    + Rwandan troops halted their advance on a Congolese town.  RWA > COD
    - Rain halted the march of ants.

give-ground-military
    SRC:armed {lose yield give_up} {ground territory town city position hill base} (to TGT)
    SRC:armed {lose} {control} of TGT:place
    mode withdraw
    cameo 0874
    + Ukrainian troops lost a town to Russia.  UKR > RUS
    + The Congolese army lost a base to rebels.  COD > REB
    - The striker lost control of the ball.
    unless {market provider competitor rival customer goal}
    ~ The Mexican company has yielded ground to its competitors.

retreat-to
    SRC:armed {regroup redeploy} (to|in|behind|outside TGT)
    SRC:armed {beat stage make} {retreat withdrawal tactical_withdrawal pullback} (from|to TGT)
    mode withdraw
    cameo 0874
    + The Taliban staged a tactical withdrawal from a town.  AFG > -
    - The snail beat a retreat.

abandon-war
    SRC:state {abandon drop scrap shelve call_off cancel} {invasion offensive attack air_strike strike annexation missile_launch missile_test} (on|of|against|in TGT)
    mode ceasefire
    cameo 087
    + South Korea called off a missile test.  KOR > -
    + An air strike on Iran was called off by the United States.  USA > IRN
    - The coach called off the attack.

reduce-arsenal
    SRC:state {reduce cut slash trim halve shrink} {arsenal stockpile warhead missile nuclear_weapon nuclear_arsenal defence_budget military_spending army conscription} (by|to|in ANY)
    noun arms_reduction, arms_cut, nuclear_disarmament, missile_reduction (by|in SRC)
    mode disarm
    cameo 087
    + Russia cut its nuclear arsenal.  RUS > -
    + Military spending was slashed by Taiwan.  TWN > -
    - The farmer trimmed his stockpile of hay.

melt-weapons
    SRC {burn melt crush incinerate blow_up} {captured_weapon seized_weapon surrendered_weapon stockpile gun rifle landmine} (in|of TGT)
    SRC {collect gather register} {weapon gun rifle arms} from TGT:armed|people
    mode disarm
    cameo 0873
    + Peacekeepers collected guns from Liberian fighters.  - > LBR
    - The museum collected guns from estates.

join-civil-life
    SRC:%armed {return go_back} to {civilian_life civil_life farm village family}
    SRC:armed {transform turn} into {party political_party}
    SRC:armed {quit leave} {insurgency rebellion militia armed_struggle}
    mode disarm
    cameo 0873
    + Former guerrillas in Mozambique returned to civilian life.  MOZ > -
    - The soldier ants returned to the farm.

hand-over-remains
    SRC {return send_back ship} {ashes coffin casket} (of|to TGT)
    mode release
    cameo 0841
    + Croatia sent back the ashes of Serbian soldiers.  HRV > SRB
    - The digger recovered remains of a wall.

let-go-suspects
    SRC {release free discharge} TGT:people without {charge trial condition bail ransom}
    SRC {release free} TGT:people after|pending {questioning trial appeal investigation}
    SRC {drop} {custody} of TGT:people
    mode release
    cameo 0841
    + Police in Kenya released two journalists without charge.  COP > JRN
    + Sudan released a British teacher without charge.  SDN > GBR
    - The studio released the girl without a theme tune.

ransom-release
    SRC:armed {exchange trade release free swap} TGT:%hostages for {ransom money prisoner cash food}
    SRC:armed {release free} TGT:%hostages in {exchange return} (for ANY)
    SRC {pay} {ransom} for TGT
    mode release
    cameo 0841
    + Gunmen in Haiti freed missionaries for ransom.  - > -
    + Sailors from India were released for money by Somali pirates.  SOM > IND
    - The dealer traded a captive audience for food.

demine-border
    SRC:state {open reopen clear} {port airport corridor road crossing border_gate supply_route} for|to {aid relief convoy food medicine humanitarian_aid} (to|for|from TGT)
    SRC:state {wave allow let} {convoy ship truck flight} through|in|into|past {checkpoint border blockade crossing}
    mode access
    cameo 0863
    + Chad opened a crossing for aid to Sudan.  TCD > SDN
    - The shop opened its port for medicine jokes.

invite-inspectors
    SRC:state {invite summon call_in} %overseer (to|into|for|from TGT)
    SRC:state {show take_round guide} TGT:%overseer (ANY)
    SRC:state {cooperate co-operate} with %overseer (of|from TGT)
    mode access
    cameo 0862
    + Iraq cooperated with inspectors of the United Nations.  IRQ > IGO
    + Election monitors from Canada were invited by Ukraine.  UKR > CAN
    - The gym cooperated with inspectors of lifts.

allow-un-force
    SRC:state {consent agree} to {deployment presence arrival} of %blue (in|from|by TGT)
    SRC:state {host station} %blue (from|of|in TGT)
    mode access
    cameo 0861
    + Lebanon hosted peacekeepers from Spain.  LBN > ESP
    - The castle hosted a peacekeeping game.

noun-resign
    noun stepping_down, departure_from_office, early_retirement (of|by SRC)
    SRC:state {bow_out retire} (from|as ANY)
    SRC:state {call_time} on {career presidency premiership rule}
    SRC:state {hand} {reins} to ANY
    target none
    mode resign
    cameo 0831
    unless {season club team game sport coach}
    + The New Zealand premier bowed out.  NZL GOV > -
    - The rower retired from the sport.

be-ousted
    SRC:state {lose} {confidence_vote no-confidence_vote vote_of_confidence}
    SRC:state {leave flee quit} {power} (in|after ANY)
    target none
    mode resign
    cameo 0831
    + The Estonian premier lost a confidence vote.  EST GOV > -
    - The pump lost power.

return-fire-end
    SRC:armed {sheathe muzzle} {sword gun}
    SRC:armed|state {observe keep respect} {no-fire_zone demilitarised_zone demilitarized_zone buffer_zone line_of_control armistice_line}
    mode ceasefire
    cameo 0871
    + Indian troops respected the line of control.  IND > -
    - Knights sheathe swords in the film.

vacate-building
    SRC:armed|people {vacate leave evacuate} {embassy consulate ministry barracks police_station palace airport} (in|of|to TGT)
    mode withdraw
    cameo 0874
    + Gunmen vacated a police station in Libya.  - > LBY
    - The guests vacated the palace hotel.

# --- forces that go ---

step-back-from
    SRC:armed|state {step_back draw_back edge_back back_off back_away disengage} from TGT:place|%territory
    SRC:%troops {step_back draw_back edge_back disengage} (from ANY)
    SRC:armed|state {disengage separate} {troop force} (from|at|along|in TGT)
    SRC:armed|state {redeploy move shift} {%troops tank unit} away_from|out_of TGT
    noun {disengagement separation} of {troop force army} (at|along|in|from TGT) (by SRC)
    mode withdraw
    cameo 0874
    + Chinese and Indian soldiers disengaged from a Himalayan lake.  CHN > -
    + The Greek army drew back from the Turkish border.  GRC > TUR
    - The dancers stepped back from the edge.

forces-stream-out
    SRC:%troops {stream pour roll trickle file head march pull drain cross} out_of|from TGT:place
    ANY:%columns {leave quit roll_out_of stream_out_of pull_out_of} TGT:place
    SRC:%troops {drive cross} out_of|from TGT:place
    mode withdraw
    cameo 0874
    + Ugandan soldiers streamed out of Rwanda.  UGA > RWA
    + Columns of Russian tanks left Georgia.  RUS > GEO
    - Fans streamed out of Madrid.

cross-back
    SRC:%troops {cross} ANY:any out_of|back_from TGT:place
    SRC:%troops {head_home fly_home sail_home} (from TGT)
    SRC:%troops {withdraw pull_back} across {border frontier bridge river} (from TGT)
    mode withdraw
    cameo 0874
    + The last Soviet soldiers crossed a bridge out of Afghanistan.  RUS > AFG
    - Fans crossed a bridge out of Spain.

set columns
    convoy column military_convoy armoured_column troop_train flotilla

yield-villages
    SRC:state|armed {return hand_back give_back hand_over cede surrender transfer} {village town district settlement hill hilltop post border_post border_area enclave area outpost strip} (to TGT)
    SRC:state {redraw demarcate} {border frontier} in {favour favor} of TGT
    noun {return handover transfer cession} of {village town district hill border_area} (to TGT) (by SRC)
    SRC:state {hand_back give_back cede return} ANY:place to TGT:state
    SRC:state {hand give cede transfer surrender} {sovereignty} (over ANY) to TGT
    mode withdraw
    cameo 0874
    + Tajikistan returned two villages to Kyrgyzstan.  TJK > KGZ
    + A border district was handed over to Eritrea by Ethiopia.  ETH > ERI
    - The map shop returned the district map.

hand-over-palace
    SRC:armed|state {hand_over turn_over hand_back relinquish return transfer} {air_base naval_base military_base garrison fort fortress palace barracks base airfield prison province district city bases army_base depot weapons_depot arms_depot} (to TGT)
    SRC:armed|state {relinquish hand_over give_up surrender cede} {control command security_control} of TGT:place
    mode withdraw
    cameo 0874
    + Australia turned over a garrison to Iraq.  AUS > IRQ
    + The rebels returned an arms depot to Yemen.  REB > YEM
    + The militia relinquished control of Tripoli.  - > LBY
    - The heirs handed over the palace keys in the musical.

trim-garrison
    SRC:state {cut trim reduce shrink slash halve lower} {garrison contingent deployment force_level troop_strength military_contingent footprint troop_count number_of_troops} (by|in|to TGT)
    SRC:state {cut reduce lower trim} {number} of {troop soldier personnel adviser serviceman} (in|at|on|along TGT)
    SRC:state {draw_down wind_down thin_out} {troop force mission presence} (in|from TGT)
    noun {cut reduction} in {troop troop_level force garrison} (in|from TGT) (by SRC)
    mode withdraw
    cameo 0873
    + Spain cut its contingent in Lebanon by half.  ESP > LBN
    + The number of soldiers in Mali was reduced by France.  FRA > MLI
    - The gym trimmed its number of mats.

desert-post
    SRC:armed {abandon desert flee leave} {checkpoint garrison trench barracks fort weapon uniform equipment vehicle} (to|in|near|under|at TGT)
    SRC:armed {melt_away scatter evaporate} (from|into|before ANY)
    SRC:armed {take} to {heel hill}
    SRC:armed {seek take} {refuge shelter} across {border frontier} (in TGT)
    mode withdraw
    cameo 0874
    unless {undercover plainclothes throughout}
    + Afghan soldiers fled across the border and left their weapons.  AFG > -
    + Government troops melted away in northern Mali.  MLI > -
    - The children took to the hill with sledges.
    - Undercover police were scattered throughout the crowd.

driven-out
    SRC:%armed be {driven beaten pushed} out_of|from|back TGT:place
    SRC:armed {lose cede} {ground territory town city base foothold stronghold village airport} to TGT
    mode withdraw
    cameo 0874
    + The Libyan army lost its stronghold to Chad.  LBY > TCD
    - The runner lost ground to a rival from Leeds.

break-siege
    SRC:armed|state {call_off raise abandon end lift} {siege blockade encirclement standoff} (of|on|at|around TGT)
    SRC:armed|state {remove clear dismantle} {mine barrier boom checkpoint roadblock} from|at|around|outside TGT:place
    SRC:armed|state {let allow} {ship tanker freighter vessel} (to|into|out_of|through ANY)
    SRC:armed|state {reopen unblock} {sea_lane strait harbour port land_route road} to {ship shipping trade traffic aid}
    mode withdraw
    cameo 0872
    + Ethiopian troops raised the siege of Baidoa.  ETH > SOM
    + The blockade of a Ukrainian port was ended by Russia.  RUS > UKR
    - The bouncer raised the rope at the door.

send-home-advisers
    SRC:state {send_home fly_home ship_home bring_home fly_back ship_back} {soldier troop pilot adviser trainer instructor battalion contingent sailor} (from TGT)
    noun homecoming of {soldier troop battalion contingent} (from TGT)
    mode withdraw
    cameo 0874
    + Poland brought home its soldiers from Chad.  POL > TCD
    + Portuguese troops were flown home from Angola.  PRT > -
    - The airline flew the pilot home.

mission-over
    SRC:state|armed {end complete conclude finish wrap_up wind_up terminate} {deployment tour combat_role combat_mission peacekeeping_role} (in|from|of TGT)
    SRC:state {pull take} {out} of {war coalition front}
    noun exit_strategy, pull_back, troop_exit (from TGT) (by SRC)
    mode withdraw
    cameo 0874
    + Germany concluded its deployment in Mali.  DEU > MLI
    + The combat mission in Iraq was wrapped up by Denmark.  DNK > IRQ
    - The band wrapped up its tour of duty.

haul-down-flag
    SRC:state|armed {lower haul_down strike furl} {flag colour colours ensign standard} (in|at|over TGT)
    SRC:state|armed {dismantle tear_down demolish remove} {outpost fort listening_post radar_post bunker trench fortification watchtower guard_post} (on|in|near|along|at TGT)
    mode withdraw
    cameo 0874
    + France lowered its flag at a base in Chad.  FRA > TCD
    + Guard posts near the border were demolished by South Korea.  KOR > -
    - The hotel lowered its flag at dusk.

ground-planes
    SRC:state {ground recall withdraw pull_back} {bomber jet warplane fighter missile air_wing squadron air_defence_system launcher nuclear_weapon} (from|in|out_of TGT)
    SRC:state {take remove} {missile bomber warhead nuclear_weapon launcher} (from|out_of|off TGT)
    noun {removal withdrawal} of {missile warhead launcher bomber nuclear_weapon air_defence_system} (from TGT) (by SRC)
    mode withdraw
    cameo 087
    + The Soviet Union removed its missiles from Cuba.  - > CUB
    + The United States removed nuclear weapons from Greece.  USA > GRC
    - He took the missile from the toy box.

# --- captives ---

hand-to-red-cross
    SRC:armed|state {hand turn deliver pass give hand_over turn_over} TGT:%heldpeople to {cross crescent mediator embassy official authority elder negotiator envoy}
    SRC:armed {hand_over turn_over deliver give_up surrender} TGT:%heldpeople (to ANY)
    mode release
    cameo 0841
    + Tuareg rebels handed two Swiss hostages to the Red Cross.  REB > CHE
    + Filipino captives were turned over to mediators by gunmen in Libya.  LBY > PHL
    - The referee handed the ball to the embassy team.

set heldpeople
    hostage captive prisoner prisoner_of_war detainee soldier pilot sailor kidnap_victim conscript fisherman crewman schoolgirl schoolboy
    aid_worker missionary policeman engineer nun priest body remains tourist

let-walk-free
    SRC:state|armed {let} TGT:people out_of|off|from {jail prison detention custody house_arrest captivity cell}
    SRC:%court|state|armed {let allow} TGT:people {go walk}
    TGT:people {walk} {free} (from|after ANY)
    TGT:people {walk emerge step come go} from|out_of|free {jail prison custody detention captivity house_arrest camp}
    mode release
    cameo 0841
    + An Uzbek editor walked out of prison.  - > UZB
    + Vietnam let a dissident monk out of jail.  VNM > -
    - The chef walked out of the kitchen.

end-house-arrest
    SRC:state {end lift remove} {house_arrest detention imprisonment incarceration captivity} (of|on|for TGT)
    SRC:state {release free let} TGT:people from|out_of {house_arrest arrest detention internment}
    SRC:state {close shut empty} {detention_camp prison_camp internment_camp labour_camp prison detention_centre} (in|for|at TGT)
    mode release
    cameo 0841
    + The Sudanese authorities ended the detention of an opposition leader.  SDN > SDN
    + Vietnam freed a bishop from internment.  VNM > -
    - The school ended the detention of year six.

court-orders-release
    SRC:%court {order} {release} of TGT:people
    SRC:%court {order} {release} on {bail parole} (of TGT)
    SRC:%court {grant} {bail} (to|for TGT)
    SRC:%court {bail} TGT
    SRC:%court {order} TGT {freed released}
    mode release
    cameo 0841
    + A Kenyan judge granted bail to an opposition lawmaker.  KEN JUD > LEG
    + A Turkish court ordered the release of two editors.  TUR > -
    - The judge ordered the release of the film.

free-on-terms
    SRC:state|armed {release free} TGT:people in|as {return exchange swap deal amnesty gesture goodwill_gesture}
    SRC:state {deport fly_out} TGT:people after {release freeing}
    SRC:state {amnesty} {prisoner inmate detainee rebel deserter}
    noun prisoner_amnesty, mass_release, early_release, conditional_release, compassionate_release (of|for TGT) (by|in SRC)
    SRC:state|armed {return trade swap hand_over release free} TGT:people (to ANY) in|as|for {exchange return swap}
    SRC {set} TGT at {liberty}
    of TGT
    mode release
    cameo 0841
    + The early release of a Catalan leader by Spain was criticised.  ESP > ESP
    + Colombian guerrillas freed a soldier as a goodwill gesture.  COL > MIL
    - The early release of the song pleased fans.

free-vehicle
    SRC:state|armed {allow permit let} {ship tanker vessel trawler plane airliner boat crew freighter} to {leave sail depart proceed go take_off}
    SRC:state|armed {hand_over return give_up surrender abandon leave} {hijacked_ship hijacked_plane ship tanker vessel trawler airliner} (of|to|from|with TGT)
    SRC:state {lift end} {detention seizure arrest} of {ship tanker vessel trawler plane airliner}
    mode release
    cameo 0842
    + Iran allowed a Greek tanker to leave.  IRN > -
    + A Norwegian trawler was handed over by Somali pirates.  SOM > NOR
    - The harbour allowed the ferry to depart.

return-people
    SRC:state {return repatriate hand_back hand_over deliver send_back} {child captive abductee deported_child prisoner_of_war body} (of|to TGT)
    SRC:state {repatriate exhume} {remains body} of TGT
    noun {return repatriation} of {child abductee deported_child prisoner_of_war} (to|from|of TGT) (by SRC)
    mode release
    cameo 0841
    + Russia returned six children to Ukraine.  RUS > UKR
    + The repatriation of prisoners of war to Iraq by Iran began.  IRN > IRQ
    - The bus returned the child to school.

restore-goods
    SRC:state|armed {return hand_back give_back restore surrender} {loot gold crown jewel throne sword bell documents passport document file cargo equipment truck helicopter} (to TGT)
    noun {return restitution handover} of {loot gold crown bell sword file passport helicopter cargo} (to TGT) (by SRC)
    mode release
    cameo 0842
    + France returned a royal throne to Benin.  FRA > BEN
    + The handover of a helicopter to Pakistan by Indian troops was peaceful.  IND > PAK
    - The thief returned the crown to its box.

restitution
    SRC {return give_back hand_back repatriate restitute restore send_back} {artefact artifact bronze treasure painting skull remains bone relic statue sculpture manuscript antiquity mask fossil coin heirloom sword regalia million billion %money asset loot crew boat yacht cargo land} (to TGT)
    noun {return restitution repatriation} of {artefact artifact bronze treasure painting skull remains relic statue antiquity} (to TGT) (by SRC)
    mode release
    cameo 0842
    needs both
    + Germany gave back two bronzes to Nigeria.  DEU > NGA
    + Switzerland returned millions of stolen dollars to Peru.  CHE > PER
    - The guest returned the painting to its hook.

quit-settlements
    SRC:state {dismantle evacuate remove uproot vacate abandon} {settlement settler outpost} (in|from|on|at TGT)
    SRC:state {pull_out withdraw} {settler} (from|of TGT)
    words * %occupied
    mode withdraw
    cameo 0874
    + Israel will dismantle its settlements in Gaza.  ISR > PSE
    ~ Turkey dismantled a settlement of Kurds in Syria.

set occupied
    gaza west_bank settlers golan golan_heights sinai

give-up-control
    SRC:armed|state {give_up relinquish surrender hand_over cede turn_over} {control} of TGT:place
    SRC:armed|state {give_up relinquish surrender hand_over cede turn_over} {control} of {province city sector zone district prison airport port town city base crossing checkpoint border_crossing oilfield} (in|of|to TGT)
    SRC:state {open} ANY to {aid_worker relief_worker aid_agency relief_agency humanitarian_agency foreign_aid monitor observer}
    mode withdraw
    cameo 0874
    + Kurdish forces gave up control of an airport in Iraq.  - > IRQ
    - The singer gave up sugar in Spain.

# --- guns laid down ---

give-selves-up
    SRC:armed {give_up hand_over turn_over} {themselves himself} (to TGT)
    SRC:armed {come_out come} of {bush jungle forest hiding} (in ANY)
    SRC:armed {throw_down cast_aside throw_away} {weapon gun rifle arms} (in|before ANY)
    mode disarm
    cameo 0874
    + Thirty Shining Path guerrillas gave themselves up in Peru.  REB > PER
    + Rebels in Chad came out of the bush.  TCD > -
    - The hiker gave himself up to the view.

lay-down-gun
    SRC:armed {lay_down put_down lay down} {gun rifle kalashnikov machete} (in|at|to|for ANY)
    SRC:armed {accept take_up take apply_for} {amnesty amnesty_offer surrender_offer} (from|of|by|in TGT)
    SRC:armed {sign_up enrol} for|in {disarmament_programme demobilisation_programme reintegration_programme amnesty_programme}
    SRC:armed {join enter} {disarmament_programme demobilisation_programme reintegration_programme disarmament_program peace_process}
    mode disarm
    cameo 0873
    + Maoist rebels in India accepted an amnesty.  IND > -
    + Fighters in Liberia laid down their rifles.  LBR > -
    - The tailor put down his tape.

beyond-use
    SRC:armed|state {put place} {weapon arms arsenal gun stockpile} beyond|out_of {use reach action}
    SRC:armed {hand_over surrender give_up turn_over} {cache arms_cache arsenal tank rocket mortar mine grenade heavy_weapons} (to|in TGT)
    SRC:armed {store lock lock_up place} {weapon arms gun tank} in {container depot storage barracks cantonment} (in|under|near ANY)
    noun {storage cantonment} of {weapon arms fighter} (in|under TGT) (by SRC)
    mode disarm
    cameo 0873
    + Loyalist gunmen put their weapons beyond use.  - > -
    + Arms caches were handed over to monitors by rebels in Aceh.  IDN > -
    - The chef put the mixer beyond use.

scrap-missiles
    SRC:state {destroy scrap eliminate dismantle blow_up cut_up} {missile silo bomber submarine launcher warhead nuclear_weapon chemical_weapon mine landmine cluster_munition} under|in {treaty pact accord compliance agreement deal}
    SRC:state {hand_over transfer give_up} {stockpile arsenal nuclear_weapon warhead chemical_weapon} to TGT
    SRC:state {declare disclose} {stockpile arsenal chemical_weapon nuclear_material} to TGT
    SRC:state {complete begin start} {destruction dismantling dismantlement elimination} of {missile silo warhead chemical_weapon stockpile landmine arsenal}
    SRC:state {dispatch ship return} {warhead nuclear_weapon nuclear_warhead} to|back_to TGT:state
    mode disarm
    cameo 087
    + Russia scrapped bombers under a treaty with the United States.  RUS > USA
    + Belarus gave up its nuclear weapons to Russia.  BLR > RUS
    - The museum scrapped a model submarine.

drop-weapons-plan
    SRC:state {scrap abandon renounce end freeze dismantle halt wind_down give_up suspend} {chemical_weapons_programme chemical_weapons_program nuclear_weapons_programme nuclear_weapons_program biological_programme weapons_plan bomb_project missile_project enrichment_work reprocessing centrifuge_work}
    SRC:state {disable mothball entomb seal fill} {reactor centrifuge nuclear_plant test_site tunnel test_tunnel}
    SRC:state {shut dismantle demolish} {test_site nuclear_site cooling_tower enrichment_plant reactor nuclear_complex}
    target none
    mode disarm
    cameo 087
    + North Korea demolished a cooling tower.  PRK > -
    + A chemical weapons programme was abandoned by Iraq.  IRQ > -
    - The gym scrapped its bench programme.

discharge-conscripts
    SRC:state {discharge demobilise demobilize release send_home stand_down} {conscript reservist recruit draftee national_guard} (from|after|in ANY)
    SRC:state {end abolish suspend scrap cancel} {mobilisation mobilization call_up draft compulsory_service military_service} (in|of|for ANY)
    noun demobilisation, demobilization, stand_down (of|in TGT) (by SRC)
    target none
    mode disarm
    cameo 0873
    + Israel sent home 40,000 reservists.  ISR > -
    + Military service was abolished by Serbia.  SRB > -
    - The spa discharged a recruit of the gym.

disband-force
    SRC:state|armed {disband dissolve dismantle break_up stand_down} {militia guerrilla_army armed_wing death_squad paramilitary paramilitary_group rebel_army brigade presidential_guard self_defence_group private_army military_wing organisation organization} (in|of TGT)
    SRC:armed {dissolve disband} {itself themselves}
    SRC:armed {merge integrate fold} (ANY) into {army national_army police security_force}
    mode disarm
    cameo 0873
    + The Basque rebels disbanded their armed wing.  ESP > -
    + Paramilitary groups were broken up by Colombia.  COL > -
    - The club disbanded its brass brigade of clowns.

# --- fighting that stops ---

agree-stop-fighting
    SRC:armed|state {agree} {truce ceasefire armistice ceasefire_deal pause lull} (with|in|between TGT)
    SRC:armed|state {sign conclude clinch seal broker} {truce ceasefire armistice cessation ceasefire_agreement truce_agreement} (with|in|between TGT)
    mutual
    mode ceasefire
    cameo 0871
    + Armenia and Azerbaijan agreed a ceasefire.  ARM = AZE
    + A truce with Tamil rebels was signed by Sri Lanka.  LKA > LKA
    - The twins agreed a truce over the sofa bed.

truce-holds
    noun pause_in_fighting, lull_in_fighting, halt_in_fighting, humanitarian_pause, humanitarian_ceasefire, bilateral_ceasefire, local_truce, christmas_truce, eid_truce, ceasefire_line, operational_pause (between|with|in TGT) (by SRC)
    noun {pause lull break letup} in {fighting hostility bombardment shelling war conflict clash} (between|with|in TGT)
    mutual
    mode ceasefire
    cameo 0871
    + A pause in fighting between Sudan's army and rebels began at dawn.  SDN = -
    + A local truce between Syrian rebels and the army took effect.  SYR = SYR
    - A lull in the match followed.

call-halt
    SRC:armed|state {call order announce declare} {halt end stop} to {strike attack bombing raid fighting shelling offensive hostility operation war rocket_fire launch violence} (on|against|in TGT)
    SRC:armed|state {call_off abort shelve suspend halt end cancel pause} {offensive assault ground_offensive operation military_campaign bombing_campaign air_campaign invasion incursion airstrike missile_strike rocket_attack} (on|against|in TGT)
    SRC:armed|state {order declare announce} {bombing_halt bombing_pause stand-down standstill halt_to_bombing}
    noun bombing_halt, bombing_pause, suspension_of_attack (in|over|of|against TGT) (by SRC)
    mode ceasefire
    cameo 0871
    unless {surgical surgery hospital flight airline clinic}
    + The Houthis called a halt to attacks on Saudi ships.  YEM > SAU
    + NATO suspended its air campaign against Serbia.  IGO > SRB
    - The captain called a halt to the singing.
    - A Kenyan hospital suspended surgical operations.

end-insurgency
    SRC:armed {end abandon give_up lay_down renounce} {insurgency armed_rebellion armed_fight guerrilla_campaign separatist_campaign holy_war bombing_campaign militancy} (against|in|with TGT)
    SRC:armed {renounce forswear foreswear reject abandon give_up} {violence terrorism terror armed_force bloodshed}
    mode ceasefire
    cameo 0871
    + Kurdish militants abandoned their insurgency against Turkey.  - > TUR
    + Violence was renounced by Sikh separatists in India.  IND > -
    - The coach renounced violence in rugby.

spare-holiday
    SRC:armed|state {stop cease halt suspend} {fire launching firing bombing shelling attacking} (on|at|into TGT)
    SRC:armed|state {observe respect announce declare} {moratorium halt} on {attack air_strike strike rocket_fire assassination} (against|on TGT)
    mode ceasefire
    cameo 0871
    + Rebels in the Philippines suspended attacks for Christmas.  PHL > -
    + Israel stopped bombing Lebanon for two days.  ISR > LBN
    - The bakery stopped firing its ovens.

ease-border-tension
    SRC:state|armed {pull_back withdraw remove} {troop tank artillery force heavy_weapon} from {border frontier front_line frontline line_of_control contact_line} (with|in|near TGT)
    SRC:state {reduce cut scale_down scale_back cancel downgrade} {exercise war_game patrol manoeuvre maneuver flight} (near|with|along|off TGT)
    mode withdraw
    cameo 087
    + Pakistan pulled back its troops from the frontier with India.  PAK > IND
    + Russia withdrew tanks from the border with Ukraine.  RUS > UKR
    - The scouts scaled back the patrol.

# --- outsiders let in ---

let-in
    SRC:state {let let_in} TGT:%blue|%overseer|%lifeline (in|into|through|across ANY)
    SRC:state {let allow permit wave admit} {lorry truck convoy ship plane flight train trailer aid} in|into|through|across TGT:place
    SRC:state {let allow permit wave} {lorry truck convoy ship plane flight train} of|with {aid food medicine fuel relief} (in|into|through|to TGT)
    mode access
    cameo 086
    + Egypt let trucks with food into Gaza.  EGY > PSE
    + Libya let United Nations observers in.  LBY > -
    - The guard let a truck with cakes into the fair.

throw-open
    SRC:state {throw_open open throw} {palace site plant facility prison base camp laboratory nuclear_site border airport military_site} to {%overseer inspection monitor scrutiny inspectors}
    SRC:state {submit} {site facility programme plant} to {inspection monitoring scrutiny}
    SRC:state {give grant allow} {inspector monitor observer rapporteur investigator cross} {access entry visit}
    SRC:state {give grant allow} {access entry} to {inspector monitor observer rapporteur investigator cross}
    mode access
    cameo 0862
    + Iraq threw open a palace to inspectors of the United Nations.  IRQ > IGO
    + Myanmar gave the Red Cross access to a camp.  MMR > -
    - The vicar threw open the church to visitors.

welcome-observers
    SRC:state {welcome receive greet host accept} %overseer (from|of TGT)
    SRC:state {welcome receive host} {observer_mission observation_mission monitoring_mission inspection_team fact-finding_team election_mission} (from|of TGT)
    TGT:%overseer {arrive land} in SRC:place
    mode access
    cameo 0862
    + Ukraine welcomed election observers from Canada.  UKR > CAN
    + Inspectors of the United Nations arrived in Iraq.  IRQ > IGO
    - The inn welcomed a monitor lizard.

let-evacuate
    SRC:armed|state {allow let permit} {evacuation medical_evacuation safe_exit safe_passage exit} (of|for|from TGT)
    SRC:armed|state {allow let permit} {civilian wounded patient family resident student refugee woman} to {leave evacuate flee escape depart cross exit} (from|to|into ANY)
    SRC:armed|state {guarantee grant give offer} {safe_passage safe_conduct} (to|for TGT)
    SRC:armed|state {guarantee grant give offer} TGT {safe_passage safe_conduct}
    mode access
    cameo 0863
    + Syrian rebels allowed wounded civilians to leave a village.  SYR > -
    + The army of Sri Lanka granted the priests safe passage.  LKA > -
    - The goalkeeper allowed the ball safe passage.

airspace-use
    SRC:state {allow let permit authorise authorize} {use overflight transit landing refuelling} of ANY by TGT
    SRC:state {open} {airspace port base airport territory} to {plane flight warplane ship warship troop force vessel} (of|from TGT)
    SRC:state {give grant} {overflight_right basing_right landing_right transit_right refuelling_right} (to|for TGT)
    SRC:state {give grant} TGT {overflight_right basing_right landing_right transit_right}
    mode access
    cameo 086
    + Uzbekistan gave overflight rights to the United States.  UZB > USA
    + Kuwait opened its airport to planes from Britain.  KWT > GBR
    - The farm opened its port to ducks.

accept-mediators
    SRC:armed|state {accept welcome invite admit} {mediator envoy outside_mediator special_envoy arbitrator peace_mission ceasefire_monitor truce_monitor} (from|of TGT)
    mode access
    cameo 086
    + The Sudanese rebels invited a mediator from Kenya.  SDN > KEN
    + A special envoy of the African Union was accepted by Madagascar.  MDG > IGO
    - The couple accepted a mediator in the sitcom.

# --- office given up ---

tender-resignation
    SRC {tender submit hand_in offer present give proffer file} {resignation letter_of_resignation resignation_letter} (to|over|after ANY)
    SRC:state {announce confirm} {departure retirement abdication} from {office politics post power}
    SRC:state {announce} {resignation abdication} (as|from|over|after ANY)
    SRC:state {give_up lay_down relinquish yield surrender cede renounce} {reins presidency premiership chancellorship leadership leadership_post ministerial_post portfolio cabinet_post throne command} (in|after|to|of ANY)
    target none
    mode resign
    cameo 0831
    + The Kosovo prime minister tendered his resignation.  KOS GOV > -
    + The premiership was given up by the leader of Nepal.  NPL > -
    - The waiter tendered the bill.

quit-cabinet-post
    SRC:state {resign step_down} from {ministry cabinet_post ministerial_post portfolio party_post party_leadership bench governorship seat ambassadorship} (over|after|in ANY)
    SRC:state {quit leave vacate relinquish} {ministry cabinet_post ministerial_post portfolio party_post party_leadership bench governorship seat ambassadorship} (over|after|in ANY)
    SRC:state {resign quit} as {head chief director minister president premier commander leader lawmaker deputy governor mayor prosecutor judge ambassador speaker chancellor party_leader}
    noun mass_resignation, cabinet_resignation, ministerial_resignation, government_resignation (of|by|in SRC)
    target none
    mode resign
    cameo 0831
    + Two Tunisian lawmakers resigned as party leaders.  TUN > -
    + The mass resignation of ministers in Lebanon began.  LBN > -
    - The conductor resigned as head of the choir.

set cabinets
    government coalition cabinet junta

government-falls
    SRC:%cabinets {fall collapse} (after|over|in ANY)
    noun {fall collapse resignation} of SRC:%cabinets
    target none
    mode resign
    cameo 0831
    unless {goal market share price empire roman}
    + The Dutch government fell over asylum rules.  NLD > -
    + The collapse of the coalition in Romania was expected.  ROU > -
    - The tent of the cabinet maker collapsed.

call-it-a-day
    SRC:state {bow_out step_aside stand_aside go stand_down} as {president premier prime_minister minister chancellor leader chief governor mayor speaker}
    SRC:state {retire withdraw} from {politics public_life office political_life}
    SRC:state {make} {way} for {successor younger_leader new_leader deputy}
    SRC:state {announce} {exit} from {politics office government}
    target none
    mode resign
    cameo 0831
    + The Botswanan president retired from politics.  BWA GOV > -
    + The Danish foreign minister stood down as party leader.  DNK > -
    - The striker retired from football.

flee-office
    SRC:state {flee} (to|into|for|across ANY)
    SRC:state {fly go flee retreat escape} into {exile hiding}
    target none
    mode resign
    cameo 0831
    unless {troop soldier refugee civilian resident villager scene}
    + The Tunisian president fled to Saudi Arabia.  TUN GOV > -
    + Former Ukrainian president Viktor Yanukovich escaped into exile.  UKR > -
    - The butler fled into the garden.

recall-vote-out
    SRC:state {lose} {confidence_motion censure_motion leadership_vote leadership_contest no-confidence_motion recall_vote} (in|over ANY)
    target none
    mode resign
    cameo 0831
    + The Swedish prime minister lost a confidence motion.  SWE GOV > -
    - The chair was forced out of shape.

quieten
    SRC:armed {fall go} {silent quiet} (in|along|around ANY)
    mode ceasefire
    cameo 0871
    + The Armenian artillery fell silent.  ARM > -
    - The crowd fell silent.

melt-camp
    SRC:armed {abandon quit leave break} {camp hideout cave trench checkpoint stronghold redoubt} (in|near|on|around TGT)
    SRC:armed {lift abandon} {roadblock checkpoint barricade} (in|on|around|near TGT)
    SRC:armed {slip steal} {away} (from ANY)
    mode withdraw
    cameo 0874
    + Rebels in Mali abandoned a camp.  MLI > -
    - The scouts left the camp.

call-time-occupation
    SRC:state {renounce abandon relinquish give_up} {claim sovereignty control mandate protectorate colony} (to|over|of|in TGT)
    SRC:state {end} {rule colonial_rule protectorate mandate occupation annexation} (of|over|in TGT)
    mode withdraw
    cameo 0874
    + Britain ended its mandate over Palestine.  GBR > PSE
    - The clerk ended his claim.
