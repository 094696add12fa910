package event

// An op is how an act that takes acts changes what stands in it.
type op uint8

const (
	noOp       op = iota
	sayOp         // said that: the inner act as the speaker's word
	claimOp       // claimed, alleged that: likewise, at a distance
	denyOp        // denied that: the inner act as denied
	thinkOp       // believes, expects that
	intendOp      // plans, wants, will: AGREE or THREATEN by what is intended
	readyOp       // is ready, willing to
	promiseOp     // agree, promise, pledge
	offerOp       // offer to
	proposeOp     // propose, suggest
	threatenOp    // threaten to
	refuseOp      // refuse to, decline to, will not
	demandOp      // urge, demand, ask, order
	accuseOp      // accuse of
	beginOp       // begin, continue, resume, manage to: the inner act itself
	stopOp        // stop, end, suspend, cancel
	tryOp         // try, attempt, seek to
	failOp        // fail to
	decideOp      // decide to
	allowOp       // let, allow
	causeOp       // force, make, lead to
	helpOp        // help to
	preventOp     // prevent, stop from, ban from
)

// opNames are the names of the operators in lexicon files.
var opNames = [...]string{"", "say", "claim", "deny", "think", "intend", "ready", "promise", "offer", "propose", "threaten", "refuse", "demand", "accuse",
	"begin", "stop", "try", "fail", "decide", "allow", "cause", "help", "prevent"}
