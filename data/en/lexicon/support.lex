# support.lex: verbal and diplomatic backing: praise, endorsement, recognition, starting ties, signed agreements, apologies.
type SUPPORT

set cause
    integrity sovereignty independence right cause effort bid plan government opposition struggle process initiative proposal
    policy stance position resolution

back
    SRC {support back endorse champion favour favor approve welcome defend advocate espouse} TGT
    SRC {support back endorse champion favour favor approve welcome defend advocate espouse} %cause
    SRC {express voice pledge reaffirm reiterate offer declare give lend underline underscore stress} {support backing solidarity commitment confidence} (for|to|with TGT)
    SRC {stand} by|with|behind TGT
    SRC be {committed} to TGT
    noun support, backing, endorsement, approval, solidarity, commitment (for|to|with|of TGT) (by SRC)
    of SRC
    cameo 051
    + Poland backed Ukraine.  POL > UKR
    + Algeria expressed solidarity with the Palestinians.  DZA > PSE
    + Qatari support for Hamas angered Egypt.  QAT > -
    - The beam supports the roof.
    - Fans backed the horse to win.

praise
    SRC {praise hail laud commend applaud salute congratulate thank compliment extol} TGT (for|on ANY)
    SRC {praise hail laud commend applaud salute congratulate thank compliment extol} ANY (for|on ANY)
    SRC {pay} {tribute} to TGT
    noun praise, tribute (for|to TGT) (by|from SRC)
    of SRC
    cameo 051
    + Germany praised Jordan for taking in refugees.  DEU > JOR
    + Vietnam was congratulated by Laos on its anniversary.  LAO > VNM
    - Critics hailed the film.
    - It hailed all night.

welcome-act
    SRC {welcome} {decision move statement agreement step announcement release result vote deal plan proposal resolution} (by|of TGT)
    cameo 051
    + Britain welcomed the decision by Iran.  GBR > IRN
    - The hotel welcomed its guests.

recognise
    SRC {recognize recognise} TGT (as ANY)
    SRC {grant give extend} {recognition} to TGT
    noun recognition (of TGT) (by SRC)
    of TGT
    cameo 054
    + Germany recognised Kosovo as an independent state.  DEU > KOS
    + Recognition of Armenia by Turkey was delayed.  TUR > ARM
    - He recognised an old friend in the crowd.

ties
    SRC {establish restore resume open normalise normalize re-establish upgrade strengthen renew deepen} %ties (with TGT)
    SRC {open reopen} {embassy consulate} (in TGT)
    SRC {appoint name send} {ambassador envoy} to TGT
    noun normalisation, normalization (of %ties) with TGT
    mutual
    cameo 050
    + Cuba restored diplomatic ties with the United States.  CUB > USA
    + Israel and Bahrain established relations.  ISR = BHR
    + Kenya reopened its embassy in Somalia.  KEN > SOM
    - She strengthened ties with her sisters.

sign
    SRC {sign conclude ratify initial adopt seal ink clinch finalise finalize strike reach} %agreement (with TGT)
    SRC {accede} to {treaty convention pact}
    SRC {make} {peace} with TGT
    noun signing, ratification of %agreement (with|between TGT)
    mutual
    cameo 057
    + Egypt signed a peace treaty with Israel.  EGY > ISR
    + France and Germany concluded an accord on defence.  FRA = DEU
    + A trade pact was signed by Chile and China.  CHL = CHN
    - The striker signed a contract with the club.

apologise
    SRC {apologize apologise} (to TGT) (for ANY)
    SRC {offer make issue express} {apology condolence sympathy regret} (to TGT)
    noun apology (to TGT) (by SRC)
    of SRC
    cameo 055
    + Japan apologised to South Korea.  JPN > KOR
    + Turkey offered condolences to Iran.  TUR > IRN
    - He apologised to his neighbours for the noise.

forgive
    SRC {forgive absolve} TGT
    cameo 056
    + The Nigerian president forgave a former general.  NGA GOV > ELI
    - She forgave her brother.

ally
    SRC {ally align side} with TGT
    SRC {join} {alliance coalition bloc union organisation organization} (with|of TGT)
    SRC {form forge} {alliance partnership coalition} (with TGT)
    mutual
    cameo 050
    + Serbia sided with Russia.  SRB > RUS
    + Sweden and Finland formed an alliance.  SWE = FIN
    - He joined a choir.

mediate-support
    SRC {rally} {support} (for TGT)
    SRC {lobby campaign} for TGT
    cameo 053
    + The Turkish president rallied support for the Palestinians.  TUR GOV > PSE
    - The firm lobbied for a tax cut.
