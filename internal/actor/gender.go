package actor

// firstNames are common first names that tell a gender; folded.
var firstNames = genders(
	"james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny tony antony jim tom tim bill bob mike dave dan ben boris barack joe lloyd jens heiko luigi dominic dmytro vladimir volodymyr sergei sergey mikhail nikolai dmitry dmitri alexei oleg igor ivan viktor yuri andrei pavel emmanuel francois jacques nicolas jean pierre michel laurent olivier gerhard helmut olaf frank walter wolfgang hans karl franz mario giuseppe silvio matteo paolo giorgio carlos luis pedro pablo jorge miguel fernando rafael diego alberto andres hugo nicolas evo rodrigo recep mevlut ahmet mehmet mustafa abdullah ali hassan hussein mohammed muhammad mohamed mohammad ahmed ahmad mahmoud omar umar ibrahim yusuf youssef khalid khaled abdul abdel saad saeed hamid hamad bashar muammar saddam osama yasser ariel ehud benjamin shimon yitzhak moshe avigdor naftali yair narendra manmohan rahul imran nawaz asif pervez hamid ashraf junichiro shinzo yoshihide fumio taro kim xi hu wen li joko susilo ferdinand rodrigo benigno anwar najib mahathir lee goh kofi ban antonio robert nelson thabo jacob cyril olusegun goodluck muhammadu uhuru raila william mwai daniel yoweri paul pierre joseph laurent alassane abdelaziz omar idriss blaise ernest slobodan radovan ratko vojislav zoran milo hashim aleksandar viktor donald mitch kevin newt harry nigel keir rishi gordon tony liam simon philip graham trevor martin adrian neil ian stuart colin derek geoffrey leonard howard fred ray don ron jeff greg phil steve ken matt nick josh alex sam max leo oscar felix simon sebastian lucas luke oliver",
	"mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary condoleezza madeleine nikki kamala theresa liz ursula annegret christine segolene marine anne giorgia federica catherine dilma cristina michelle benazir indira sonia khaleda aung gloria corazon megawati tsai yulia maria svetlana dalia julia jacinda helen ellen joyce winnie graca nkosazana aminata fatima aisha aishatu khadija zainab leila layla rania asma tzipi golda jen jane jill kate katie lucy claire eva eve elena olga natalia tatiana ekaterina irina oksana anastasia sofia monica rosa carmen isabel lucia ana ines",
)

func genders(male, female string) map[string]byte {
	out := map[string]byte{}
	add := func(list string, g byte) {
		start := 0
		for i := 0; i <= len(list); i++ {
			if i == len(list) || list[i] == ' ' {
				if w := list[start:i]; w != "" {
					if old, ok := out[w]; ok && old != g {
						delete(out, w)
					} else {
						out[w] = g
					}
				}
				start = i + 1
			}
		}
	}
	add(male, 'm')
	add(female, 'f')
	return out
}
