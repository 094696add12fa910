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
    SRC {agree consent} to|on ANY (with TGT)
    SRC {accept} {offer proposal plan invitation peace_plan deal mediation condition ceasefire term truce} (by|from|of TGT)
    noun agreement (ACT)
    mutual
    cameo 030
    + Sudan agreed to release the prisoners.  SDN > -
    + Greece and Turkey agreed on talks.  GRC = TUR
    + Colombia accepted an offer from the rebels.  COL > REB
    - The twins agreed on a film.

promise
    op promise
    SRC be {committed} to ACT
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

accept-plan
    SRC {accept} {plan proposal offer invitation deal initiative roadmap formula compromise term condition truce} (by|from|of TGT)
    cameo 030
    + Sudan accepted a plan by the United Nations.  SDN > IGO
    + An offer by Egypt was accepted by Hamas.  PSE > EGY
    - The bakery accepted an order for a cake.

agree-in-principle
    SRC {reach} {consensus agreement_in_principle preliminary_agreement understanding} (with|on TGT)
    SRC be {agreed} on ANY (with TGT)
    mutual
    cameo 030
    + India and Nepal reached a consensus on the border.  IND = NPL
    - The jurors reached a consensus on lunch.

give-assurance
    SRC {give offer provide} TGT {assurance guarantee promise pledge word security_guarantee}
    SRC {give offer provide} {assurance guarantee security_guarantee} (to TGT)
    SRC {assure reassure} TGT
    cameo 030
    + Germany gave Poland assurances on gas.  DEU > POL
    + The American president reassured Estonia.  USA GOV > EST
    - The garage gave a guarantee on the engine.

commit-to
    SRC {commit} (ANY) to {cooperation peace dialogue talks ceasefire truce withdrawal reform election plan}
    SRC {reaffirm reiterate renew confirm restate} {commitment pledge promise} (to TGT)
    SRC be {committed dedicated} to {peace dialogue talks agreement ceasefire cooperation reform}
    cameo 030
    + Eritrea reaffirmed its commitment to peace with Ethiopia.  ERI > ETH
    + Turkey renewed its pledge to refugees.  TUR > REF
    - The chef reaffirmed his commitment to butter.

express-readiness
    SRC {express voice signal indicate declare announce state} {readiness willingness interest desire wish hope} (in|for|to TGT)
    SRC be {open} to {talks negotiation dialogue cooperation discussion idea} (with TGT)
    cameo 030
    + Iran signalled willingness for talks with Iraq.  IRN > IRQ
    + Cuba is open to dialogue with the United States.  CUB > USA
    - The buyer signalled interest in the flat.

extend-invitation
    SRC {invite} TGT:state|people (to ANY)
    SRC {extend issue send} {invitation} (to TGT)
    noun invitation (to TGT) (by|from SRC)
    of TGT
    cameo 036
    + Japan invited the Indian prime minister to Tokyo.  JPN > IND GOV
    + An invitation to Pakistan was issued by China.  CHN > PAK
    - She invited friends to dinner.

plan-visit
    SRC {plan schedule prepare arrange} {visit trip tour} (to TGT)
    SRC be {due scheduled expected} in TGT:place
    cameo 036
    + The Italian president planned a visit to Libya.  ITA GOV > LBY
    - The class planned a visit to the zoo.

join-treaty
    SRC {apply} for {membership accession} (in|of|to TGT)
    SRC {seek pursue} {membership accession} (in|of|to TGT)
    SRC {apply} to {join enter} TGT
    cameo 030
    + Ukraine applied for membership in the European Union.  UKR > IGO
    - He applied for membership in a gym.

pledge-money
    SRC {pledge promise commit earmark announce} {%money package loan grant fund troop peacekeeper} (to|for TGT)
    cameo 033
    + Norway pledged 50 million dollars to Haiti.  NOR > HTI
    + Canada promised troops for Mali.  CAN > MLI
    - The firm promised a grant to painters.

offer-mediation
    SRC {offer propose volunteer} {mediation good_offices help assistance support} (to|between|in TGT)
    cameo 039
    + Oman offered its good offices to Yemen.  OMN > YEM
    - The clerk offered assistance to a customer.

unveil-peace-plan
    SRC {unveil present propose put_forward submit table float advance announce outline launch} {peace_plan peace_proposal initiative peace_initiative proposal roadmap road_map} (to|for TGT)
    cameo 030
    + France presented a peace plan to Libya.  FRA > LBY
    + An initiative for Yemen was unveiled by Saudi Arabia.  SAU > YEM
    - The architect presented a proposal to the school.

consider-offer
    SRC:state|armed {study consider examine weigh} {proposal offer request invitation plan demand} (of|from|by TGT)
    cameo 030
    + Iran studied a proposal from the European Union.  IRN > IGO
    - The cook considered a request for soup.

compromise
    SRC {compromise} with TGT
    SRC {reach seek offer accept find} {compromise common_ground middle_ground} (with|between TGT)
    SRC {narrow bridge} {difference gap} (with TGT)
    mutual
    cameo 030
    + Greece reached a compromise with Germany.  GRC > DEU
    + Ethiopia and Egypt narrowed their differences.  ETH = EGY
    - The couple reached a compromise on curtains.

pave-way
    SRC {pave clear open} {way door path road} for|to {talks deal agreement peace cooperation membership negotiation settlement return} (with|of|between TGT)
    SRC {hold_out extend} {hand olive_branch} to TGT
    SRC {make} {overture gesture} to|towards|toward TGT
    cameo 030
    + Cuba made overtures to the United States.  CUB > USA
    + North Korea extended an olive branch to South Korea.  PRK > KOR
    - He extended a hand to the cat.

join-talks
    SRC {agree} to|on {date venue agenda timetable framework text draft} (with|of TGT)
    SRC {schedule set arrange fix} {date meeting talks summit visit} (with|for TGT)
    mutual
    cameo 036
    + Sudan set a date for talks with Ethiopia.  SDN > ETH
    - The dentist set a date.
