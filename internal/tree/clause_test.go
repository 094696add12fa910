package tree

import (
	"strings"
	"testing"

	"readout/data/model"
	"readout/doc"
	"readout/syntax"
)

// TestMendClauses: on what the last verb of each sentence hangs, or whom it has as its subject.
func TestMendClauses(t *testing.T) {
	p, err := syntax.Load(model.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, word, head string }{
		{"Iran said it would not attend the talks and accused Washington of bad faith.", "accused", "said"},
		{"Poland says it has closed the border and accuses Belarus of sending migrants.", "accuses", "says"},
		{"Turkey said its jets had not crossed the border and summoned the Greek ambassador.", "summoned", "said"},
		{"The Chadian minister denied that he had met the rebels and accused Kenya of lying.", "accused", "denied"},
		{"The group said it would release the hostages and leave the town.", "leave", "release"},
		{"Chad refused to withdraw its troops and shelled a Sudanese town.", "shelled", "refused"},
		{"The former leader had refused to appear before the judges and denounced the court.", "denounced", "refused"},
		{"Peru rejected a call to attend the summit and accused Chile of lying.", "accused", "rejected"},
		{"Kenya refuses to pay and blames Uganda.", "blames", "refuses"},
		{"The Chadian government banned rallies and threatened outspoken activists.", "threatened", "banned"},
		{"The government has issued bans on rallies and threatened outspoken activists.", "threatened", "issued"},
		{"The envoy met monks and wounded soldiers.", "wounded", "soldiers"},
		{"The minister said during a meeting that police had arrested ten teachers.", "arrested", "said"},
		{"The union said in a letter to the king that the army had arrested ten teachers.", "arrested", "said"},
		{"The Ugandan envoy told reporters after the talks that the army had arrested ten rebels.", "arrested", "told"},
		{"The minister said in response to claims that police had arrested ten teachers.", "arrested", "claims"},
		{"The minister wrote in the belief that police had arrested ten teachers.", "arrested", "belief"},
		{"The envoy made it clear that Togo would arrest the rebels.", "arrest", "made"},
		{"The army vowed to seize the town and hit the rebels.", "hit", "seize"},
		{"Aid groups condemned on Friday the raid in Gaza and urged Israel to stop.", "urged", "condemned"},
		{"Chad said the killings amounted to genocide and urged the world to act.", "urged", "said"},
		{"The Chadian envoy said the president came home and urged calm.", "urged", "came"},
		{"Kenya called on Thursday on Chad to intervene.", "Chad", "called"},
		{"Chad is sending up to 600 marines and relief supplies to Mali.", "marines", "sending"},
		{"Sudan's government and Darfur rebels signed a truce.", "rebels", "government"},
		{"Iranian President Ebrahim Raisi and French President Emmanuel Macron met on Saturday.", "Macron", "Raisi"},
		{"The Foreign and Defence Minister Ana Gil met Kenya.", "Gil", "met"},
		{"The army vowed to seize the town and expel the rebels.", "expel", "seize"},
		{"The army said it had killed 14 rebels and seized two tanks.", "seized", "killed"},
		{"Lavrov said Russia is ready for talks and accused Kyiv of delaying them.", "accused", "said"},
		{"Merkel said she hopes that the deal is saved and urged Tehran to honour it.", "urged", "said"},
		{"The minister said rebels had left the city and accused Chad of shelling it.", "accused", "said"},
		{"The minister said rebels had left the city and shelled a mill.", "shelled", "left"},
		{"The Saudi-led coalition bombed Sanaa on Friday.", "coalition", "bombed"},
		{"A man given a life term on Friday.", "given", "man"},
		{"Rockets fired from Gaza hit the Israeli town of Sderot.", "Rockets", "hit"},
		{"Activists said a barrel bomb dropped by a helicopter killed six people in Daraya.", "bomb", "killed"},
		{"Talks held in Geneva ended.", "held", "Talks"},
		{"The city imposed a curfew after mobs enraged by the killing ransacked a mosque.", "enraged", "mobs"},
		{"A soldier was found guilty of abusing prisoners.", "prisoners", "abusing"},
		{"The union warned of rising prices.", "rising", "prices"},
		{"Turkish soldiers backed by helicopters crossed into northern Iraq late on Monday.", "soldiers", "crossed"},
		{"Lawmakers from Thailand's Move Forward party accused senators appointed by the former junta of blocking its leader.", "Lawmakers", "accused"},
		{"Lawmakers from Thailand's Move Forward party accused senators appointed by the former junta of blocking its leader.", "party", "Lawmakers"},
		{"Mobs in Durban, enraged by the jailing of Jacob Zuma, emptied shops and burned lorries in South Africa.", "Mobs", "emptied"},
		{"China test-fired three M-9 ballistic missiles into waters off Taiwan's two biggest ports on Friday.", "missiles", "fired"},
		{"A French television cameraman held hostage in Lebanon for 14 months was freed by his captors on Tuesday.", "held", "cameraman"},
		{"British lawmaker stabbed to death in Essex church", "lawmaker", "lawmaker"},
		{"More than 300 Contra rebels handed in their weapons to United Nations troops in northern Nicaragua.", "weapons", "handed"},
		{"Police search headquarters of a Turkish party", "headquarters", "search"},
		{"Rebels attack army base in Mali", "Rebels", "attack"},
		{"Police raid newspaper offices in Ankara", "offices", "raid"},
		{"Rebels free hostages", "hostages", "free"},
		{"Border clashes in Kashmir", "Border", "clashes"},
		{"The Malian prime minister pledges to open an inquiry into the deaths.", "minister", "pledges"},
		{"A gunman shot and wounded the premier of Albania on Monday.", "gunman", "shot"},
		{"French police evicted squatters from a Paris building.", "squatters", "evicted"},
		{"A bid to overturn a law that gives Serbia's Roma more seats failed on Sunday.", "bid", "failed"},
		{"Leaders gathered in Dakar for a summit condemned the coup in Niger.", "Leaders", "condemned"},
		{"Colleagues of the aid worker Mary Osei, abducted a week ago, gathered in Niamey.", "Colleagues", "gathered"},
		{"Gunmen dressed as policemen kidnapped 20 pupils in northern Nigeria.", "Gunmen", "kidnapped"},
		{"France said two reporters held hostage in Chad were still alive.", "reporters", "were"},
		{"The guerrilla commander wanted for war crimes surrendered to UN troops.", "commander", "surrendered"},
		{"In Basra, 40 people died and over 100 were injured in an explosion.", "people", "died"},
		{"Soldiers fired to disperse students as the premier gave a speech.", "Soldiers", "fired"},
		{"The Basque group ETA set off three bombs in Madrid.", "ETA", "group"},
		{"Omar al-Bashir of Sudan expelled aid workers.", "Bashir", "expelled"},
		{"Kolkata: The Bengal government has denied permission to a march.", "government", "denied"},
		{"World news: Rice on Tuesday met top Kazakh leaders.", "Rice", "met"},
		{"Sudan questioned UN estimates that up to 70,000 people have died in Darfur.", "estimates", "questioned"},
		{"Kerry's envoy arrived in Seoul from China to brainstorm ways to jump-start the stalled talks.", "envoy", "arrived"},
		{"Leaders met in Geneva in a bid to kick-start talks on Cyprus.", "talks", "start"},
		{"They returned to arms-control talks in Vienna.", "talks", "returned"},
		{"Ethiopia, Egypt to resume dam talks", "Egypt", "Ethiopia"},
		{"Syria, rebels agree on truce", "rebels", "Syria"},
		{"The Iraqi leader, asked about a truce, said no talks had been held.", "leader", "said"},
		{"Iran set free 15 British sailors on Thursday.", "free", "set"},
		{"Israeli rescuers pulled a girl alive from the rubble of a house.", "rubble", "pulled"},
		{"Indonesian detectives shared fingerprints with Australian investigators looking into the blast.", "investigators", "shared"},
		{"Talks broke down on Friday, with the rebels blaming the government.", "blaming", "broke"},
		{"The rebels fired before noon, killing two.", "rebels", "fired"},
		{"Under pressure from student protesters, Serbia's president Aleksandar Vucic offered to hold a referendum.", "president", "offered"},
		{"There has been shelling of three towns by the army.", "shelling", "been"},
		{"There was a battalion shelling three towns.", "shelling", "battalion"},
		{"The UK, Canada, and Norway met last week.", "Norway", "Canada"},
		{"The UK, Canada, and Norway met last week.", "Canada", "UK"},
		{"India, Pakistan, and China clashed along the border.", "India", "clashed"},
		{"Macron, Merkel, and Putin spoke by telephone.", "Macron", "spoke"},
		{"Ministers from Greece, Cyprus, and Malta met in Athens.", "Malta", "Cyprus"},
		{"Angela Merkel, the German chancellor, and Emmanuel Macron met.", "chancellor", "Merkel"},
		{"They met in Lyon, France, and Turin, Italy.", "France", "Lyon"},
		{"Azerbaijani shelling left two soldiers dead in Armenia.", "Azerbaijani", "shelling"},
		{"Two people died in Russian shelling in Kherson.", "Russian", "shelling"},
		{"The envoy met Palestinians living in Chile.", "living", "Palestinians"},
		{"The president of Kenya and his Ugandan counterpart signed an accord.", "counterpart", "president"},
		{"Cyprus dismissed as meaningless a proposal by Ankara to open one port.", "proposal", "dismissed"},
		{"Togo's opposition dismissed as a sham the president's offer of talks.", "offer", "dismissed"},
		{"Iraq let UN weapons experts into a palace in Tikrit.", "experts", "let"},
		{"Hamas declared Israeli settlers a target.", "target", "declared"},
		{"Greece's government reinstated 2,500 dismissed cleaners and teachers.", "cleaners", "reinstated"},
		{"Oman volunteered to fly wounded Yemeni fighters to hospitals in Muscat.", "fighters", "fly"},
		{"Iran's army sent exploding drones against offices of Kurdish exiles.", "drones", "sent"},
		{"The navy began shelling rebel positions.", "shelling", "began"},
		{"Russian forces told Ukrainian soldiers holed up in a steelworks to surrender by dawn.", "surrender", "told"},
		{"The leader was taken from his home by armed police days after he called for a boycott.", "police", "taken"},
		{"He died three days after the attack.", "days", "attack"},
		{"An Israeli air force jet searching for bandits in the forests of Zamfara state dropped bombs on a village wedding.", "jet", "dropped"},
		{"Israeli forces backed by helicopters pulled back from two villages, security sources said.", "forces", "pulled"},
		{"Turkey, Russia sign gas deal", "Russia", "Turkey"},
		{"Saudi Arabia and its ally Israel cut ties with Qatar.", "Israel", "Arabia"},
		{"Russia as well as China vetoed the resolution on Syria.", "China", "Russia"},
		{"Two Canadians detained in China for nearly three years were released on Friday.", "Canadians", "released"},
		{"Two Canadians detained in China for nearly three years were released on Friday.", "detained", "Canadians"},
		{"Striking teachers in Oaxaca insisted that the governor resign.", "resign", "insisted"},
		{"Vienna would go on blocking the pact, the chancellor said.", "blocking", "go"},
		{"Danish, Norwegian ministers meet in Oslo", "Norwegian", "Danish"},
		{"The prime minister of Serbia and Croatia's foreign minister signed a pact.", "and", "minister"},
		{"Sudan's foreign minister, Mustafa Ismail, and his Ugandan counterpart signed an accord.", "counterpart", "minister"},
		{"The president of Mali, Alpha Konare, and Chad's leader met.", "leader", "president"},
		{"Switzerland has been mediating between Cuba and Spain for years.", "Switzerland", "mediating"},
		{"Libya sent a letter to the Union accusing Chad of a raid.", "accusing", "letter"},
		{"Libya sent aid to the Union, accusing Chad of a raid.", "accusing", "sent"},
		{"The towns of Homs and Aleppo were shelled.", "Aleppo", "Homs"},
		{"The army of Mali and its allies advanced.", "allies", "army"},
		{"The army will seize power should the unrest in the capital go on, its chief said.", "go", "seize"},
		{"Egypt will expel the envoy should the raids on Gaza continue.", "continue", "expel"},
		{"Britain said Malta should close the port.", "close", "said"},
		{"Brazil sent a team to help identify victims in Haiti.", "identify", "help"},
		{"India helped evacuate Afghans from Kabul.", "India", "helped"},
		{"Old foes Greece and Turkey have renewed diplomatic ties.", "foes", "Greece"},
		{"Nuclear powers China and Russia signed a deal.", "China", "signed"},
		{"US to withdraw forces from Syria", "US", "withdraw"},
		{"Kenya, Uganda to hold talks", "Kenya", "hold"},
		{"The king met the rebels, allies of Chad, on Monday.", "allies", "rebels"},
		{"Iran's new rulers surrender 200 guns to monitors", "rulers", "surrender"},
		{"Prosecutors in Lesotho have since withdrawn murder charges.", "charges", "withdrawn"},
		{"The Ukrainian parliament has since extended martial law.", "law", "extended"},
		{"They have had a new law since May.", "May", "had"},
		{"With elections only weeks away, Russian troops have taken control of the plant.", "away", "elections"},
		{"Washington, citing security, criticised the arrest of a campaigner.", "Washington", "criticised"},
		{"Japan, a close ally of Norway, relaxed export controls on chips.", "Japan", "relaxed"},
		{"Ethiopia, which has long sought a greater role, bristled at Egyptian threats over the dam.", "Ethiopia", "bristled"},
		{"Pakistan, whose economy is growing fast, handed over a suspect to Iran, officials said.", "handed", "said"},
		{"A British submarine torpedoed and sank the Argentine cruiser General Belgrano, witnesses said.", "submarine", "torpedoed"},
		{"Troops armed with clubs drove off the crowd, witnesses said.", "armed", "Troops"},
		{"American intelligence agencies on Tuesday shared intercepts with France that helped it locate the kidnappers.", "agencies", "shared"},
		{"Helsinki on Tuesday paid for new patrol cars for the Estonian police.", "Helsinki", "paid"},
		{"Aid groups for the third time accused the Ethiopian authorities of blocking fuel.", "groups", "accused"},
		{"Iran's Revolutionary Guards, acting on a tip, began manoeuvres near the border on Monday.", "Guards", "began"},
		{"It was Pakistan that tested a missile on Tuesday.", "Pakistan", "tested"},
		{"Officials said it was gunmen who shot the mayor.", "shot", "said"},
		{"It was in Geneva that Iran and France signed the pact.", "Geneva", "signed"},
		{"It is not the first time that Israel has bombed the airport.", "not", "time"},
		{"It was a mistake that cost France the trust of Chad.", "cost", "mistake"},
		{"It was not the army that shelled the town.", "shelled", "army"},
		{"It was clear that Iran had rejected the offer.", "rejected", "was"},
		{"According to Reuters, Turkey and Azerbaijan opened a gas pipeline.", "Turkey", "opened"},
		{"Citing security concerns, Armenia and Turkey have agreed to hold talks.", "Armenia", "agreed"},
		{"The envoy met ministers from Chad, Niger and Mali on Monday.", "Niger", "Chad"},
		{"On Sunday Uganda is training hundreds of soldiers.", "Uganda", "training"},
		{"On Sunday Uganda is training hundreds of soldiers.", "Sunday", "training"},
		{"In March Turkey and Azerbaijan opened a gas pipeline.", "Turkey", "opened"},
		{"In March elections Chad chose a president.", "elections", "chose"},
		{"In a decision that angered workers, Turkey has summoned the ambassador.", "decision", "summoned"},
		{"In a move that surprised observers, the rebels called on soldiers to leave.", "rebels", "called"},
		{"In a speech that lasted two hours, he accused Chad.", "lasted", "speech"},
	} {
		at := doc.Span{Start: 0, End: len(c.text)}
		d := &doc.Document{Language: "en", Text: c.text, Blocks: []doc.Block{{Span: at, Kind: doc.Body}},
			Views: []doc.View{{Text: c.text, Pieces: []doc.Piece{{View: at, Text: at}}}}}
		New(p, nil).Parse(d)
		if err := doc.Check(d); err != nil {
			t.Fatal(err)
		}
		for i := range d.Tokens {
			if k := &d.Tokens[i]; k.Word == c.word && d.Tokens[k.Head].Word != c.head {
				t.Errorf("%s\n%q hangs on %q, want %q", c.text, c.word, d.Tokens[k.Head].Word, c.head)
			}
		}
	}
}

// TestSecondLook: what is parsed again is in proportion to the text, and next to nothing in prose that the model understands.
func TestSecondLook(t *testing.T) {
	m, err := syntax.Load(model.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text  string
		n     int
		times int
	}{
		{"Rebel attacks in Mali , Peace talks , Ali Hassan , Police search office , ", 400, maxTries},
		{"Aid convoy attack. Police search office. Minister of Trade. Rebels attack army base. ", 200, maxTries},
		{"France urged Russia to withdraw its troops. The minister said on Monday that talks would go on. ", 200, 0},
	} {
		p := New(m, nil)
		text := strings.Repeat(c.text, c.n)
		d := &doc.Document{
			Text: text, Language: "en", Blocks: []doc.Block{{Span: doc.Span{Start: 0, End: len(text)}, Kind: doc.Body}},
			Views: []doc.View{{Text: text, Pieces: []doc.Piece{{View: doc.Span{Start: 0, End: len(text)}, Text: doc.Span{Start: 0, End: len(text)}}}}},
		}
		p.Parse(d)
		if p.looks > c.times*len(d.Tokens) {
			t.Errorf("%d tokens of %q… are parsed again, %d times over", p.looks, c.text, p.looks/len(d.Tokens))
		}
	}
}

// TestFragments: what is no sentence is read without harm.
func TestFragments(t *testing.T) {
	p, err := syntax.Load(model.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"was, participates", " ", "held", "- -", "to, to"} {
		d := &doc.Document{Text: text, Language: "en", Blocks: []doc.Block{{Span: doc.Span{End: len(text)}, Kind: doc.Body}}}
		d.Views = []doc.View{{Text: text, Pieces: []doc.Piece{{View: doc.Span{End: len(text)}, Text: d.Blocks[0].Span}}}}
		New(p, nil).Parse(d)
		if err := doc.Check(d); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}
