# operators.lex: acts that take acts. What an operator does with the act in its ACT slot is told in manual/lexicon.md. Under "type NONE" stand those that are no
# events of their own, below them those that are.
type NONE

set approved
    deployment redeployment dispatch withdrawal pullout arrest detention invasion

# --- saying, and how far it is believed ---

set hearers
    journalist reporter correspondent newsman newspaperman listener viewer broadcaster audience

assure-hearers
    op say
    SRC {assure promise} ANY:%hearers ACT

say
    op say
    SRC {say state tell announce report confirm add declare note explain maintain reveal disclose reiterate repeat stress emphasize emphasise quote inform acknowledge admit concede recall observe remark write hear warn insist} ACT
    SRC {quote cite report} as ACT
    SRC {make} {clear plain} (to ANY) ACT

claim
    op claim
    SRC {claim allege contend purport} ACT
    SRC {claim admit take accept} {responsibility credit} for ACT
    _ be {alleged reported rumoured rumored said believed thought suspected} to ACT

deny
    op deny
    SRC {deny dispute refute reject_claims} ACT
    noun denial (of|that ACT)
    SRC {deny} {report claim allegation accusation charge rumor rumour} of|that ACT
    SRC {dismiss reject refute} {report allegation accusation rumor rumour} of|that ACT

think
    op think
    SRC {think believe expect hope fear suspect predict consider assume doubt worry wonder foresee speculate suggest want wish consider mull weigh} ACT
    SRC be {hopeful confident afraid worried likely unlikely possible optimistic} ACT

# --- the act itself ---

begin
    op begin
    SRC {begin start continue resume keep proceed go_on carry_on manage succeed persist restart escalate intensify step_up accelerate speed_up speed widen expand} ACT
    SRC {resort turn} to ACT
    SRC {go_ahead proceed press_ahead push_ahead forge_ahead} with ACT
    SRC {succeed persist engage} in ACT
    SRC {take} {part} in ACT
    SRC {hit_back strike_back retaliate respond reply react} by ACT
    SRC {take} {step action} to ACT
    SRC {take} to {twitter facebook social_media airwaves television radio podium microphone instagram floor internet} to ACT
    SRC {use employ} ANY to ACT
    SRC be {involved engaged} in ACT
    SRC {finish complete} ACT

try
    op try
    unless {mediation}
    SRC {try attempt struggle endeavour endeavor} ACT
    noun {attempt bid effort move campaign drive} to|at ACT
    SRC {make continue launch begin step_up} {attempt bid effort move campaign drive} to ACT

seek
    op seek
    SRC {seek strive look} to ACT

decide
    op decide
    SRC {decide vote choose resolve schedule arrange elect prepare opt} ACT
    SRC {make take} {decision} to ACT
    SRC {implement carry_out execute fulfil fulfill} {plan proposal} to ACT
    SRC {approve authorise authorize} ACT:%approved
    SRC {approve adopt pass} {law bill plan resolution decree decision} ACT
    _ be {expected due scheduled set slated supposed likely bound poised} to ACT
    noun {decision} to ACT

due
    op intend
    SRC:state|armed be {due scheduled set slated poised expected} to ACT

plan
    op intend
    SRC {plan intend aim contemplate want} ACT
    SRC {announce unveil reveal outline draw_up} {plan intention} to|for ACT
    SRC {have} {plan intention} to|for ACT
    SRC be {planning determined going about} to|on ACT
    noun {plan intention} to|for ACT
    noun {preparation} for ACT

happy-to-say
    nothing
    SRC be {happy pleased glad proud delighted} to {announce inform report say learn note see share}
    - The town was happy to announce that the Kenyan minister had been appointed.

ready
    op ready
    SRC be {ready willing prepared open inclined keen eager happy} to ACT
    SRC {express voice signal signify show demonstrate affirm reaffirm reiterate stress underline convey indicate declare announce state confirm} {readiness willingness intention intent desire wish} to ACT
    noun {readiness, willingness} to ACT

not-hesitate
    op ready
    SRC:state|armed {hesitate} to ACT
    words %wont *
    - The cook will not hesitate to act.

stop
    op stop
    SRC {stop end halt cease suspend cancel call_off break_off discontinue terminate abandon scrap postpone interrupt drop give_up forgo renounce ease freeze scale_back scale_down wind_down} ACT
    SRC {put bring} {end stop halt} to ACT
    SRC {call} {halt} to ACT
    noun {end, halt, suspension, cancellation, cessation} of|to ACT

cause
    op cause
    SRC {cause make force lead prompt compel} TGT ACT

help
    op help
    SRC {help} (TGT) ACT

# --- letting and preventing ---

let
    type CONCEDE
    op allow
    SRC:state|armed {allow let permit authorize authorise} TGT (ACT)
    SRC:state|armed {allow permit authorize authorise} {access entry visit return election} (to|for|by TGT)
    SRC {give grant} TGT {permission} (to ACT)
    SRC {give grant} {permission} to TGT (to ACT)
    cameo 081
    unless {me alone himself itself themselves}
    + Turkey allowed refugees to return.  TUR > REF
    + Cuba let dissidents leave the island.  CUB > CUB
    - The rules let players change sides.
