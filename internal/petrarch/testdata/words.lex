# Imported from words.txt. An entry is named by the line that it comes from.
examples none
replace shipped

set linktype
    trade
    cultural_and_scientific
    sport

set route
    by
    via

set wish
    hopes
    %linktype

# --- RESTORE (line 18)
set restore
    restore restores restored restoring
    bring_back brought_back
type OTHER
line-00019
    SRC %restore
    code 064
    needs both
    target behind
line-00020
    SRC {rebuild rebuilt}
    code 065
    needs both
    target behind
line-00022
    SRC {open opens opened opening}
    code 064
    needs both
    target behind
    words re_*
set restore-2
    restore restores restored restoring
    rebuild rebuilt
    bring_back brought_back
line-00023
    SRC %restore-2
    code 641
    needs both
    target behind
    words * %linktype links
line-00023-02
    SRC {open opens opened opening}
    code 641
    needs both
    target behind
    words re_* %linktype links
line-00024
    SRC %restore-2
    code 642
    needs both
    target behind
    words * new_%linktype_links
line-00024-02
    SRC {open opens opened opening}
    code 642
    needs both
    target behind
    words re_* new_%linktype_links
line-00025
    SRC %restore-2
    nothing
    words said would *_hope
line-00025-02
    SRC {open opens opened opening}
    nothing
    words said would re_*_hope
line-00026
    SRC %restore-2
    code 112
    needs both
    target behind
    words do_n't * %route
line-00026-02
    SRC {open opens opened opening}
    code 112
    needs both
    target behind
    words do_n't re_* %route
line-00027
    _ %restore-2
    code 113
    needs both
    target behind
    words SRC not * ANY to_TGT
line-00027-02
    _ {open opens opened opening}
    code 113
    needs both
    target behind
    words SRC not re_* ANY to_TGT
line-00028
    _ %restore-2
    code 114
    needs both
    target behind
    words TGT was_* from SRC
line-00028-02
    _ {open opens opened opening}
    code 114
    needs both
    target behind
    words TGT was re_* from SRC
line-00029
    _ %restore-2
    code 081
    back 081
    needs both
    target none
    mutual
    words BOTH *
line-00029-02
    _ {open opens opened opening}
    code 081
    back 081
    needs both
    target none
    mutual
    words BOTH re_*
line-00030
    _ %restore-2
    code 082
    needs both
    target none
    mutual
    words * links with BOTH
line-00030-02
    _ {open opens opened opening}
    code 082
    needs both
    target none
    mutual
    words re_* links with BOTH
line-00031
    SRC %restore-2
    nothing
    words * agenda
line-00031-02
    SRC {open opens opened opening}
    nothing
    words re_* agenda

# --- TRAVEL (line 34)
line-00035
    SRC {travel travels traveled traveling}
    code 032
    back 033
    needs both
    target behind
line-00036
    SRC {travel travels traveled traveling}
    swap
    code 033
    needs both
    target behind
    words * home

# --- LISTEN (line 38)
