# sets.lex: words that entries share. %light to %maybe are asked for by the engine itself; the rest only by entries.
# Lemmas in the singular; parts joined by _. Part of the words were picked among those that Open English WordNet (CC BY 4.0; from Princeton's
# WordNet 3.1) lists as synonyms and kinds; see NOTICE.

# --- what the engine asks for ---

# verbs that only carry a noun ("launched an attack"): the noun's entry codes, the verb's subject does it
set light
    hold have conduct carry_out carry make stage launch mount perform undertake wage deliver give issue do
    commit engage join pursue lead organize organise execute unleash open carry_on take host
    begin start commence continue resume keep_up step_up intensify renew extend widen announce declare order arrange
    kick_off wrap_up complete finish conclude open head approve authorize authorise spearhead oversee supervise

# verbs that say that a noun's act takes place ("talks began")
set happen
    take_place occur happen begin start continue resume erupt break_out follow ensue flare rage intensify end conclude open go_on
    last escalate spread unfold mount

# nouns to pass through: "scores of refugees", "members of the army", "a series of attacks"
set measure
    series round string number group member office score dozen hundred thousand million lot majority half part rest wave spate set batch
    handful pair couple crowd mass team force contingent unit bunch total most some many several all each one amount quantity
    shipment volume kind sort type form act campaign piece range variety hail barrage salvo burst leader position target area town city village side
    suburb district region province outskirts camp base post border people resident citizen national government state
    raft slew last bulk remainder remnant truckload planeload shipload crate box sack barrel pallet cargo ton tonne kilogram kg kilo pound litre gallon worth dollar euro million billion value package consignment convoy leadership headquarters
    boatload busload column trainload lorryload caseload planeful fortnight
    much third fifth swathe swath chunk stretch tract portion expanse
    sixth tenth first heart centre center middle edge vicinity depth version

# who bears arms, by the head noun
set armed
    troop soldier army military force police policeman officer gunman gunmen militant rebel guerrilla insurgent fighter militia
    militiaman paramilitary commando marine navy warship jet warplane fighter_jet helicopter tank artillery gunner sniper bomber
    attacker assailant terrorist extremist jihadi jihadist separatist hijacker kidnapper captor pirate gang mob assassin
    security air_force infantry brigade battalion regiment airforce plane aircraft drone gunboat coast_guard border_guard
    guard patrol ship submarine fleet squad faction tribesman cartel peacekeeper serviceman serviceperson servicemember warrior bandit
    settler combatant special_force unit battery detachment garrison platoon
    interrogator jailer saboteur arsonist mujahideen mercenary hitman vigilante raider
    thug zealot goon mirage mig sukhoi armour armor
    gendarme ranger legionnaire constable naval_craft
    rafale antonov
    guerilla airman cadet conscript reservist guardsman paratrooper trooper rifleman cavalry infantryman cavalryman sergeant corporal
    sapper squadron corps legion task_force flotilla armada corvette destroyer frigate cruiser battleship aircraft_carrier chopper
    gunship airplane fighter_plane fedayeen peshmerga janjaweed mutineer rioter looter marauder insurrectionist freedom_fighter
    loyalist secessionist ultranationalist supremacist neo-nazi skinhead hooligan outlaw gangster mobster robber murderer killer
    shooter knifeman swordsman perpetrator poacher rustler abductor hostage-taker hostage_taker cop policewoman detective sentry
    sentinel sharpshooter marksman machine_gunner suicide_bomber warlord servicewoman vanguard bodyguard henchman lynch_mob
    trafficker smuggler irregular partisan kamikaze submariner bombardier artilleryman submachine_gunner

set people
    person people man woman child civilian villager resident citizen refugee student worker journalist reporter protester protestor demonstrator
    prisoner detainee hostage captive soldier policeman officer official minister lawmaker diplomat leader activist teacher
    doctor nurse farmer miner family member passenger worshipper shopper pilgrim tourist national foreigner boy girl youth
    teenager baby mother father son daughter brother sister wife husband relative migrant settler crowd victim suspect
    opponent counterpart supporter critic dissident candidate voter judge lawyer priest monk cleric bishop driver guard bystander
    troop rebel militant gunman fighter
    writer poet academic scholar intellectual reformist feminist democrat environmentalist conservationist nun pastor preacher
    unionist nationalist leftist communist liberal islamist whistleblower informant smuggler trafficker fugitive ringleader
    sympathiser sympathizer follower believer christian muslim mp deputy senator legislator councillor mayor governor aide
    adviser bodyguard pupil schoolgirl schoolboy medic blogger cartoonist satirist rapper singer filmmaker author scientist
    captor kidnapper abductor hijacker jailer
    mourner picket striker squatter peasant herder herdsman fisherman trader merchant
    colleague comrade cellmate inmate motorist cyclist shopkeeper engineer sailor crewman pilot hiker climber mountaineer photographer clerk nurse
    immigrant employee manager billionaire professor prosecutor attorney politician strategist ambassador businessman businesswoman
    analyst investor economist actor actress staffer pollster consultant visitor spokeswoman spokesman investigator spokesperson
    organizer organiser survivor employer observer inspector historian imam lobbyist entrepreneur congressman congresswoman
    contractor attendee specialist offender hacker co-founder neurosurgeon taxpayer administrator defendant columnist
    educator banker chairwoman chairman tycoon plaintiff envoy advisor coordinator architect magistrate negotiator islander commentator
    comedian pundit undersecretary hunter girlfriend boyfriend cousin nephew niece aunt uncle duke vendor grandmother grandfather
    grandparent grandson granddaughter grandchild spouse heir sibling homeowner undergraduate translator interpreter physician surgeon
    retiree pensioner traveler traveller lieutenant superintendent performer stranger psychiatrist mathematician newcomer
    technician creator lecturer campaigner infant toddler advertiser contestant accountant petitioner caretaker pioneer grower
    abbot industrialist linguist statesman composer musician financier recruiter heckler collaborator teamster interviewer
    treasurer intermediary mediator traitor healer parliamentarian practitioner reveler reveller biker biologist jurist archaeologist
    counselor counsellor screenwriter brewer marcher instructor culprit firefighter philanthropist inhabitant geologist beekeeper
    bureaucrat dermatologist technologist entertainer hawker pedophile paedophile classmate oligarch messenger courier
    millionaire roommate youngster anthropologist housewife astronaut rancher deacon headmistress headmaster barrister solicitor
    canvasser expat expatriate caregiver steelworker schoolteacher psychologist parishioner songwriter laborer labourer
    outpatient agitator machinist landholder purchaser storyteller biographer intruder trucker juror presenter
    constitutionalist programmer defector physicist plumber auditor butcher bride bridegroom groom tyrant notary sculptor
    novelist onlooker thief businessperson emissary cameraman pediatrician alderman provocateur occupier seaman seafarer
    dissenter forester hardliner plotter half-sister stepsister stepson stepdaughter socialite butler rapporteur father-in-law
    mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law assemblyman assemblywoman pathologist leaker cashier
    sociologist co-worker devotee parolee clinician chieftain miscreant carpenter trainee rescuer instigator heretic academician
    depositor artisan hermit dweller surfer meteorologist inventor bartender autocrat councilwoman gambler
    alumnus internist holidaymaker spymaster dentist infiltrator newspaperman colonist theologian congregant climatologist technocrat
    homemaker therapist dignitary restaurateur commandant chemist tailor ecologist landlord welder midwife tutor shipbuilder bookseller
    geographer vicar watchman chambermaid entomologist codefendant co-defendant hotelier co-pilot supermodel peddler gatekeeper foreman
    anchorman proprietor freelancer fishmonger salesman looter vandal rioter hooligan robber burglar murderer killer rapist gangster
    mobster tribesman elder conscript recruit deserter evacuee expellee orphan widow widower newborn octogenarian lawbreaker
    kid teen adult juvenile minor consumer participant fiance parent twin tenant patient customer nomad servant maid nanny mechanic staff

set state
    government state country nation parliament ministry cabinet administration president premier minister court
    embassy council authority regime union alliance bloc envoy ambassador delegation official leader pope pontiff dalai_lama

# what can be struck beside people and places
set body
    %building %vehicle %infrastructure position target camp base post convoy checkpoint headquarters compound stronghold
    hideout territory border line area town city village district neighborhood neighbourhood home property oilfield
    trench bunker outpost airstrip runway slum shack house depot market_place town_centre
    encampment roadblock barricade fortification redoubt foxhole hamlet square plaza courtyard park playground campus premises ward
    classroom farm farmland orchard plantation vineyard ranch kibbutz wedding funeral procession funeral_procession concert festival
    parade vigil congregation settlement garrison caravan quarter gun gun_position artillery battery launcher emplacement radar tank armour armor silo arsenal refinery pipeline

# what makes a clause no business of politics when it stands as subject or object of an act
set foreign
    team club player coach goalkeeper striker midfielder defender batsman bowler league cup championship match season
    share stock index currency dollar euro yen bond price stockmarket futures nasdaq
    storm hurricane typhoon cyclone flood earthquake quake tornado wind rain snow drought heatwave tsunami
    virus disease flu bacteria cancer insect shark bear wolf dog
    monkey elephant baboon crocodile hippo locust snake crow rat mosquito

set distance
    alleged suspected reported reportedly allegedly supposedly so-called purported purportedly claimed apparently presumed

set maybe
    perhaps possibly maybe potentially probably likely

# verbs that only give the toll of what a clause with "when" tells: "three died when a missile hit"
set casualty
    die perish escape flee reel cower panic grind hurt

# verbs whose object was not done ("foiled an attack")
set undone
    foil thwart avert prevent forestall cancel call_off scrap shelve derail block head_off ward_off

# verbs whose object is to come ("awaits a visit")
set awaited
    await seek plan prepare propose schedule contemplate expect anticipate envisage want postpone delay reschedule put_off

# verbs that say that what a plan wanted was not done ("a plan to attack failed")
set failing
    fail collapse founder fall_through

# verbs with a particle that mean something else than the verb: no frame of the verb alone is tried ("kicked off the season", "struck up a friendship")
set phrasal
    kick_up kick_off kick_in kick_on strike_up strike_off hit_on knock_off knock_on hold_on hold_out make_up make_out turn_out turn_up
    take_up take_on take_in bring_up bring_about fire_up cut_in press_on pull_off pull_through run_up throw_up throw_in work_out sign_off sign_in stand_out come_up look_up
    pick_up pick_out catch_up catch_on free_up clear_up send_up push_up drive_up sell_out sell_off buy_in pay_off pay_out pay_up ring_up point_out head_up
    crack_up grow_up show_up show_off add_up sum_up wind_down burn_out burn_off blow_over wash_up win_over warm_up light_up

# what is said or written, or done with words and feet: who makes it does what it does ("issued a statement accusing", "staged a rally demanding")
set text
    statement report letter resolution declaration decree law bill note message speech petition document communique communiqué editorial article column
    tweet post video recording leaflet appeal call order ultimatum motion address broadcast memo memorandum lawsuit complaint protest rally demonstration march strike vigil campaign
# what is written or read out and says what its author says, be he named or not: "the letter urges Mali to hold a vote"
set writing
    statement report letter resolution petition declaration communique communiqué message editorial motion memorandum memo lawsuit complaint leaflet ultimatum
    open_letter joint_statement draft_resolution dossier manifesto op-ed note
set law
    law bill legislation decree resolution ordinance edict constitution statute amendment regulation draft_law directive plan measure rule proposal
set enact
    pass adopt approve plan propose draft unveil introduce sign issue enact endorse prepare table submit present want back debate consider announce push ratify publish have


# --- weapons ---

set firearm
    gun rifle pistol handgun machine_gun machinegun kalashnikov revolver shotgun automatic_weapon small_arm bullet gunfire
    firearm carbine sidearm musket uzi ak-47 ak47 m16 m-16 submachine_gun assault_rifle gunshot cartridge buckshot
set blade
    knife machete sword axe blade spear arrow stone rock stick club bat dagger petrol_bomb molotov
    hatchet bayonet sabre saber cutlass crossbow cleaver sickle scythe pitchfork hammer crowbar cudgel pickaxe screwdriver razor
    catapult slingshot brick bottle firebomb molotov_cocktail iron_bar iron_rod
set explosive
    bomb explosive mine landmine ied grenade car_bomb truck_bomb roadside_bomb dynamite booby_trap explosion blast
    warhead firebomb tnt semtex detonator bomblet explosive_device improvised_explosive_device booby-trap incendiary_device shrapnel
    gelignite torpedo
set artillery
    artillery shell mortar rocket missile tank howitzer cannon rocket_launcher scud katyusha ballistic_missile
    projectile field_gun torpedo bazooka rpg rocket_propelled_grenade himars iskander icbm tomahawk mlrs salvo mortar_round
set aircraft
    warplane jet plane aircraft helicopter fighter_jet gunship bomber air_strike airstrike air_raid air_force
    airplane aeroplane chopper fighter_plane fighter_bomber fighter-bomber airship
set drone
    drone uav unmanned_aircraft quadcopter
    unmanned_aerial_vehicle kamikaze_drone shahed bayraktar
set gas
    chemical_weapon nerve_gas poison_gas sarin chlorine mustard_gas nuclear_weapon atomic_bomb anthrax chemical_agent
    novichok tabun soman vx ricin phosgene phosphorus napalm biological_weapon bioweapon mustard_agent nerve_agent blister_agent wmd
    weapon_of_mass_destruction polonium toxin dirty_bomb poison
set suicide
    suicide suicide_bomber suicide_bombing suicide_attack
set riotgear
    tear_gas teargas water_cannon rubber_bullet baton pepper_spray truncheon warning_shot stun_grenade
    birdshot baton_round plastic_bullet mace taser stun_gun smoke_grenade smoke_bomb flash_grenade flashbang pepper_gas cs_gas
    nightstick sound_grenade cattle_prod riot_gun tear-gas
set weapon
    %firearm %blade %explosive %artillery %aircraft %drone %gas weapon arms weaponry ammunition munition arm
    ammo armament ordnance warhead projectile warship battleship torpedo

# --- things ---

set building
    building block tower house hospital school church mosque temple embassy consulate station hotel market factory office barracks palace
    airport bridge port refinery prison university shop bank shrine cemetery plant depot warehouse apartment
    airfield airbase hostel villa compound clinic supermarket restaurant nightclub
    guesthouse farmhouse courthouse dormitory cafe café bar cinema theatre hall office museum synagogue monastery convent kindergarten
    store resort theater casino cathedral chapel basilica abbey minaret pagoda motel inn tavern pub mansion residence cottage bungalow
    cabin hut shed barn castle fort fortress citadel skyscraper high-rise condominium flat pharmacy drugstore bakery grocery boutique
    kiosk stall mart hypermarket cafeteria canteen diner eatery brewery distillery mill sawmill foundry steelworks shipyard workshop
    garage hangar laboratory lab observatory library academy seminary madrasa madrassa nursery orphanage hospice morgue mortuary
    sanatorium gymnasium gym arena stadium rink zoo jail penitentiary terminal silo granary arsenal dorm facility installation complex
    chancery legation premises mausoleum tomb graveyard monument statue memorial crematorium gurdwara vicarage studio barrack armoury
    armory marina aerodrome heliport edifice bistro brothel creche chalet tenement marketplace bazaar mall plaza bookstore pavilion
    chancellery rectory dispensary discotheque disco auditorium tannery smelter greenhouse stable kennel creamery dairy
set vehicle
    car truck bus train ship boat plane aircraft tanker vessel helicopter vehicle tank motorcade ambulance ferry motorcycle jeep
    minibus taxi lorry van trawler freighter dhow cutter yacht tram pickup
    tractor trailer motorbike bicycle bike scooter moped rickshaw tricycle cab limousine limo suv humvee caravan automobile carriage
    wagon locomotive streetcar trolleybus airliner airplane aeroplane seaplane glider balloon jetliner airbus barge tug icebreaker
    dredger catamaran dinghy canoe kayak supertanker steamer corvette frigate destroyer cruiser submarine warship bulldozer excavator
    forklift apc personnel_carrier skiff schooner hovercraft spacecraft lifeboat armoured_car four-by-four hatchback saloon_car
    patrol_car squad_car snowmobile
set infrastructure
    road pipeline railway dam grid power_station power_plant power_line oil_field infrastructure cable
    pylon transformer substation water_main gas_field telephone_exchange culvert levee canal tunnel oil_depot fuel_depot silo radio_mast reservoir aqueduct oil_terminal
    highway motorway expressway freeway autobahn overpass flyover avenue boulevard thoroughfare causeway viaduct underpass railroad
    metro subway terminal aerodrome harbour harbor jetty pier wharf dock dockyard waterworks reactor oil_well water_well gas_well
    antenna transmitter mast radar dyke dike embankment sewer oil_rig oil_platform turbine powerhouse refinery compressor lock
set money
    money fund dollar euro pound yen loan grant credit cash million billion kronor krone kroner rouble ruble franc peso rupee dinar riyal rial dirham shilling baht ringgit yuan renminbi guilder
    rupiah zloty forint naira deutschmark deutschemark lire lira escudo peseta
set aid
    aid assistance relief help food medicine supplies supply grant donation loan humanitarian_aid equipment tent blanket water
    medical_supplies shelter rice wheat grain flour vaccine support maize corn cereal sorghum millet bean oat barley foodstuff
    oxygen boot radio voucher food_voucher milk bread biscuit fuel diesel generator ambulance field_hospital mask ventilator serum antibiotic insulin medical_equipment kit parcel ration
    clothing mattress tarpaulin soap stove oil_boom water_pump desalination_unit dialysis_machine incubator scanner fire_engine school_book
set arms
    arms weapon weaponry missile tank ammunition munition rifle gun anti-aircraft_gun machine_gun grenade mortar shell launcher armoured_vehicle jet fighter_jet warplane artillery air-defence_system
    helicopter radar military_equipment military_aid hardware arm
    drone f-16 battery interceptor patriot cluster_bomb body_armour helmet night-vision_goggles submarine frigate patrol_boat patrol_ship patrol_vessel warship gunboat minesweeper
    air_defence_system air_defense_system air-defense_system missile_system defence_system missile_defence_system rocket_system missile_battery anti-tank_missile patrol_ship armored_vehicle mortar_shell artillery_shell shell_casing night-vision_equipment armored_car armoured_car troop_carrier
    fighter_plane fighter_aircraft attack_helicopter artillery_piece cruise_missile bullet
set troops
    troop soldier force army unit brigade battalion division regiment military tank warship marine reinforcement reservist
    battlegroup battle_group squad special_force ranger legion legionnaire airborne_division carrier_group strike_group
    contingent armor armour paratrooper commando navy fleet gunboat serviceman garrison warplane aircraft_carrier
set talks
    talks talk meeting negotiation discussion summit consultation conference dialogue conversation session round contacts
set agreement
    agreement treaty accord pact deal protocol convention memorandum declaration contract charter memorandum_of_understanding
    understanding settlement truce ceasefire cease-fire peace_plan armistice pact_of_friendship compact
set truce
    ceasefire cease-fire truce armistice peace_agreement cessation_of_hostilities cessation
set sanctions
    sanction embargo boycott ban restriction penalty trade_sanction economic_sanction tariff trade_ban arms_embargo freeze
set ties
    ties tie relation relationship link contact diplomatic_relation diplomatic_ties
set envoy
    ambassador envoy diplomat charge attache consul embassy_staff embassy mission delegation consulate
set prisoner
    prisoner hostage detainee captive inmate pow prisoner_of_war suspect activist journalist soldier pilot
set demo
    demonstration rally protest march sit-in strike hunger_strike boycott vigil riot
set curfew
    curfew state_of_emergency martial_law emergency_rule curfew_order emergency_law
set freedom
    newspaper website television radio broadcast media press journalist internet book film publication
set reform
    reform change concession constitution amendment election democracy
set court
    court judge tribunal jury prosecutor

# words of a contest at the ballot, in which to attack, beat, capture and battle are no acts of force
set campaign
    caucus superdelegate primaries presidential_primary nominee nomination front-runner frontrunner pollster swing_state battleground_state gop
    super_pac stump_speech delegate_count running_mate presidential_debate tv_debate televised_debate campaign_trail presidential_hopeful
