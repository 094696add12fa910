package event

// wellKnown are the sets that the engine itself asks for. One that the files do not make is empty.
type wellKnown struct {
	light    *words // verbs that only carry a noun: hold, conduct, launch
	happen   *words // verbs that say that a noun's act takes place: occur, begin, continue
	measure  *words // nouns to pass through: series, member, hundreds
	armed    *words // who bears arms, by the head noun
	people   *words
	state    *words
	body     *words // buildings, vehicles and the like
	weapon   *words
	foreign  *words // sport, markets, weather: what makes a clause no business of politics
	distance *words // alleged, suspected, reportedly
	maybe    *words // perhaps, possibly
	text     *words // statements, letters, laws: whoever makes them does what they do
	casualty *words // die, perish: a clause with "when" about them is the news
}

func wellKnownSets(sets map[string]*words) wellKnown {
	get := func(name string) *words {
		if w := sets[name]; w != nil {
			return w
		}
		return newWords(nil)
	}
	return wellKnown{
		light: get("light"), happen: get("happen"), measure: get("measure"), armed: get("armed"), people: get("people"), state: get("state"),
		body: get("body"), weapon: get("weapon"), foreign: get("foreign"), distance: get("distance"), maybe: get("maybe"), casualty: get("casualty"), text: get("text"),
	}
}
