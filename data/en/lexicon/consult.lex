# consult.lex: meetings, visits, calls, talks that take place.
type CONSULT

hold-talks
    SRC {hold have conduct open begin start resume} %talks (with TGT)
    noun talks, negotiation, discussion, consultation, dialogue (with TGT)
    cameo 046
    when {telephone phone videoconference video_link} mode phone cameo 041
    + Iran held talks with France.  IRN > FRA
    + France and Germany held talks on trade.  FRA = DEU
    + Talks between Russia and Japan began in Geneva.  RUS = JPN
    - He held the talks page of the newspaper up to the light.

visit
    SRC {visit tour} TGT:state|place
    SRC {arrive} in|at TGT:place
    SRC {pay make} {visit trip} to TGT:state|place
    noun visit, trip (to TGT) (by SRC)
    of SRC
    mode visit
    cameo 042
    + The French president visited Japan.  FRA GOV > JPN
    + Russian Foreign Minister Sergei Lavrov arrived in China.  RUS GOV > CHN
    - Thousands of tourists visited the museum.
