package lexicon

// WellKnown are the sets that the engine itself asks for. One that the files do not make is empty.
type WellKnown struct {
	Light    *Words // verbs that only carry a noun: hold, conduct, launch
	Happen   *Words // verbs that say that a noun's act takes place: occur, begin, continue
	Measure  *Words // nouns to pass through: series, member, hundreds
	Armed    *Words // who bears arms, by the head noun
	People   *Words
	State    *Words
	Body     *Words // buildings, vehicles and the like
	Weapon   *Words
	Foreign  *Words // sport, markets, weather: what makes a clause no business of politics
	Distance *Words // alleged, suspected, reportedly
	Maybe    *Words // perhaps, possibly
	Text     *Words // statements, letters, laws: whoever makes them does what they do
	Writing  *Words // letters, reports: they ask, blame and praise by themselves
	Law      *Words // laws, bills: whose they are does what they rule
	Enact    *Words // what is done to a law by him whose it is: pass, draft
	Casualty *Words // die, perish: a clause with "when" about them is the news
	Undone   *Words // foil, avert: their object was not done
	Awaited  *Words // await, seek: their object is to come
	Phrasal  *Words // kick_up, strike_up: with that particle the verb tells no act of its own
	Failing  *Words // fail, fall through: what a plan that does so wanted was not done
}

func wellKnownSets(sets map[string]*Words) WellKnown {
	get := func(name string) *Words {
		if w := sets[name]; w != nil {
			return w
		}
		return newWords(nil)
	}
	return WellKnown{
		Light: get("light"), Happen: get("happen"), Measure: get("measure"), Armed: get("armed"), People: get("people"), State: get("state"),
		Body: get("body"), Weapon: get("weapon"), Foreign: get("foreign"), Distance: get("distance"), Maybe: get("maybe"), Casualty: get("casualty"), Text: get("text"), Writing: get("writing"), Law: get("law"), Enact: get("enact"),
		Undone: get("undone"), Awaited: get("awaited"), Failing: get("failing"), Phrasal: get("phrasal"),
	}
}
