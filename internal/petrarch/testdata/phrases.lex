# Imported from phrases.txt. An entry is named by the line that it comes from.
examples none
replace shipped

set arms
    gun
    rocket_launcher

set about
    on
    over

set minister
    minister

set defense-minister
    defense_minister

set troop
    troop

# --- SEND (line 11)
type AGREE
line-00012
    SRC {send sends sent sending}
    cameo 030
    needs both
    target behind
line-00012-02
    SRC {send sends sent sending} ACT
    op promise
    cameo 030
    needs both
type SUPPORT
line-00014
    SRC {live lives lived living}
    cameo 050
    needs both
    target behind
    words *_up_to
set send
    send sends sent sending
    dispatch dispatches dispatched dispatching
type AID
line-00015
    SRC %send {aid}
    cameo 070
    needs both
    target behind
line-00015-02
    SRC {live lives lived living}
    cameo 070
    needs both
    target behind
    words *_up_to aid
line-00016
    SRC %send {food_aid} to TGT
    cameo 073
    needs both
    target behind
line-00016-02
    SRC {live lives lived living}
    cameo 073
    needs both
    target behind
    words *_up_to food aid to TGT
line-00017
    SRC %send %arms
    cameo 072
    needs both
    target behind
line-00017-02
    SRC {live lives lived living}
    cameo 072
    needs both
    target behind
    words *_up_to %arms
type MOBILIZE
line-00018
    SRC %send {new_gun new_rocket_launcher} to {border_town}
    cameo 154
    mode troops
    needs both
    target behind
line-00018-02
    SRC {live lives lived living}
    cameo 154
    mode troops
    needs both
    target behind
    words *_up_to new %arms to border town
type CONSULT
line-00019
    SRC:%minister %send
    cameo 042
    mode visit
    back 043
    needs both
    target behind
line-00019-02
    SRC {live lives lived living}
    cameo 042
    mode visit
    back 043
    needs both
    target behind
    words minister *_up_to
line-00020
    SRC:%defense-minister %send from ANY
    nothing
line-00020-02
    SRC {live lives lived living}
    nothing
    words defense minister *_up_to from
type MOBILIZE
line-00021
    SRC:%troop %send to {border}
    cameo 154
    mode troops
    needs both
    target behind
line-00021-02
    _ {live lives lived living}
    cameo 154
    mode troops
    needs both
    target behind
    words SRC troop *_up_to to border
type CONSULT
line-00022
    SRC %send {talks} on|over {trade}
    cameo 046
    back 046
    needs both
    target behind
    mutual
line-00022-02
    SRC {live lives lived living}
    cameo 046
    back 046
    needs both
    target behind
    mutual
    words *_up_to talks %about trade
line-00023
    SRC %send into ANY
    cameo 042
    mode visit
    needs both
    target behind
line-00023-02
    SRC {live lives lived living}
    cameo 042
    mode visit
    needs both
    target behind
    words *_up_to into ANY
type REJECT
line-00024
    SRC %send
    cameo 1234
    mode change
    needs both
    target behind
    words make no * offer
line-00024-02
    SRC {live lives lived living}
    cameo 1234
    mode change
    needs both
    target behind
    words make no *_up_to offer
line-00025
    SRC %send {word}
    nothing
line-00025-02
    SRC {live lives lived living}
    nothing
    words *_up_to word
line-00026
    SRC %send {nonsense}
    nothing
line-00026-02
    SRC {live lives lived living}
    nothing
    words *_up_to nonsense

# --- NOD (line 28)
