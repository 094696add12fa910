# threaten.lex: warnings of harm, penalties or ultimatums.
type THREATEN

set harm
    attack war strike violence retaliation reprisal revenge force action bombing invasion assault response consequence military_action
    military_force punishment

threaten
    op threaten
    SRC {threaten} ACT
    SRC {threaten} TGT with ACT
    SRC {threaten} TGT (with %harm)
    SRC {warn} of %harm (against TGT)
    SRC {vow swear pledge} {revenge retaliation vengeance} (on|against TGT)
    SRC {vow swear promise} ACT
    noun threat, ultimatum (against|to TGT) (by|from SRC)
    of SRC
    cameo 130
    when %harm mode violence cameo 138
    + Iran threatened Israel with an attack.  IRN > ISR
    + Threats by Turkey against Greece worried diplomats.  TUR > GRC
    + Hezbollah vowed revenge on Israel.  - > ISR
    - Clouds threatened rain.

warn
    SRC {warn caution} TGT (of|against|about ANY)
    SRC {issue give deliver send} {warning ultimatum} (to TGT)
    SRC {give} TGT {ultimatum warning deadline}
    SRC {set impose} {deadline ultimatum} (for TGT)
    noun warning (to TGT) (by|from SRC)
    of SRC
    cameo 130
    + China warned Taiwan against independence.  CHN > TWN
    + France gave Mali an ultimatum.  FRA > MLI
    - Forecasters warned of heavy rain.
    - Doctors warned smokers of cancer.

retaliate
    op threaten
    SRC be {ready prepared} for {war battle fight strike}
    SRC {reserve} {right} ACT
    cameo 138
    mode violence
    + Pakistan reserved the right to retaliate against India.  PAK > IND
    - The team was ready for battle on the pitch.

threaten-force
    SRC:state|armed {threaten vow promise warn} {force attack war retaliation revenge reprisal strike invasion bloodshed action violence} (against|on|at TGT)
    SRC:state|armed {threaten} TGT with {force attack war retaliation reprisal strike invasion violence annihilation}
    SRC:state|armed {warn} of {force attack war retaliation reprisal strike} (against|on TGT)
    SRC:state|armed {vow swear threaten} to {avenge retaliate crush destroy punish annihilate wipe_out} 
    mode violence
    cameo 138
    + Israel threatened Lebanon with war.  ISR > LBN
    + Al-Shabab vowed revenge on Kenya.  - > KEN
    - The coach promised war on the pitch, he joked.

threaten-sanctions
    SRC {threaten} {sanction embargo boycott tariff blockade penalty fine} (on|against|with|for TGT)
    SRC {threaten} TGT with {sanction embargo boycott tariff blockade penalty fine expulsion isolation}
    SRC {warn} TGT of {sanction embargo boycott tariff penalty isolation}
    mode restrict
    cameo 1312
    + The European Union threatened sanctions against Belarus.  IGO > BLR
    + Canada threatened China with tariffs.  CAN > CHN
    - Rain threatened a boycott of the fair.

threaten-cut
    SRC {threaten} to {cut sever suspend} ANY (with|to TGT)
    SRC {threaten warn} {rupture break} (with TGT)
    mode relations
    cameo 1313
    + Pakistan threatened a break with India.  PAK > IND

warn-state
    SRC:state|armed {warn caution} TGT:state|armed (against|of|about|over|not ANY)
    SRC:state|armed {issue give deliver send} {warning threat caution} (to TGT)
    SRC:state|armed {issue give deliver send} TGT {warning ultimatum deadline}
    noun warning (to TGT) (by|from SRC)
    of SRC
    cameo 130
    + Russia warned Georgia against joining NATO.  RUS > GEO
    + The Taliban sent a warning to Pakistan.  AFG > PAK
    - The label warned smokers about tar.

give-deadline
    SRC {give set impose hand} TGT {deadline ultimatum hour day week month}
    SRC {give} TGT until ANY
    SRC {set impose issue} {deadline ultimatum} (for|to TGT)
    mode relations
    cameo 139
    + Niger gave French troops an ultimatum.  NER > FRA MIL
    + A deadline for Serbia was set by NATO.  IGO > SRB
    - The editor set a deadline for the essay.

threaten-protest
    SRC {threaten} {strike protest demonstration boycott walkout hunger_strike action} (against|over TGT)
    cameo 133
    + Unions in Belgium threatened a strike against the government.  BEL > BEL
    - Clouds threatened the protest.

reserve-right
    SRC:state {reserve} {right} (against TGT) (ACT)
    SRC:state {keep} {option} {open}
    cameo 138
    mode violence
    + Jordan reserved the right to respond to Syria.  JOR > SYR
    - The publisher reserved all rights.
