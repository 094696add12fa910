# assault.lex: physical violence against people and things.
type ASSAULT
when %suicide mode suicide-attack cameo 183
when %drone mode drone cameo 195
when %gas mode unconventional cameo 204

attack
    SRC:armed {attack assault assail storm raid ambush strike hit} TGT:body
    SRC:armed {open} {fire} (on|at TGT)
    noun attack, assault, ambush, offensive (on|against TGT) (by SRC)
    when %aircraft mode aerial cameo 195
    when %artillery mode heavy-weapons cameo 194
    when %explosive mode explosives cameo 183
    + Rebels attacked an army base in Syria.  REB > SYR
    + An attack on Turkey by Kurdish rebels left six dead.  REB > TUR
    - The striker attacked from the left wing.
    - Critics attacked the film as dull.

shell
    SRC:armed {shell bombard pound} TGT:body
    noun shelling, bombardment (of|on TGT) (by SRC)
    mode heavy-weapons
    cameo 194
    + Syrian troops shelled Homs.  SYR MIL > SYR
    + The shelling of Homs by the Syrian army went on.  SYR MIL > SYR
    - She shelled peas in the yard.
