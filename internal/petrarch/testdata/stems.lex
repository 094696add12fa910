# Imported from stems.txt. An entry is named by the line that it comes from.
examples none
replace shipped

set and-or
    and
    or

set was-were
    was
    were

# --- ACCUS (line 1)
type ACCUSE
line-00001
    SRC {accus accuse accuss accuses accusd accused accusing accusy accusies accusied accusying}
    cameo 112
    mode disapprove
    needs both
    target behind
line-00002
    SRC {accus accuse accuss accuses accusd accused accusing accusy accusies accusied accusying}
    cameo 1123
    mode allege
    needs both
    target behind
    words * of plott* %and-or firing*
line-00003
    SRC {accus accuse accuss accuses accusd accused accusing accusy accusies accusied accusying}
    cameo 113
    mode disapprove
    needs both
    target behind
    words TGT %was-were *
type REQUEST
line-00004
    SRC {accus accuse accuss accuses accusd accused accusing accusy accusies accusied accusying}
    cameo 100
    needs both
    target behind
    words %was-were * gang*

# --- BROUGHT_BACK_ (line 5)
type SUPPORT
line-00005
    SRC {brought_back}
    cameo 050
    needs both
    target behind
line-00006
    SRC {brought_back}
    cameo 051
    needs both
    target behind
    words * ties*
