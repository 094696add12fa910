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
