package actor

import "readout/doc"

// familyFirst are family names that stand before the given name, Chinese, Korean and Vietnamese ones, so that who bears them is called by the
// first word: "Park" for Park Bum-gye.
var familyFirst = set(`wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan
yu ye jiang du su wei cheng lu ding ren shen yao cui tan fan wan xi jia zou xiong meng qin qiu hou bai mao shi gu hao gong shao wen qian qiao lai kang yin lei long qi
leung cheung chan wong lau ng tsang tsai chiang lam kwok cheng chow tang ho yeung tse fung kwan lui mak tung yip yuen chu hui szeto tsui tsang sze
kim park lee choi jung kang cho yoon jang lim shin seo kwon hwang ahn song ryu hong jeon ko moon yang son bae baek heo nam noh roh ha joo koo min jin chung chun chung han oh suh
nguyen tran pham hoang phan vu vo dang bui do ngo duong truong dinh`)

// familyName returns the first word of a person's name that stands before the given names, or "".
func (r *reader) familyName(at doc.Range, words []string) string {
	if len(words) < 2 || len(words) > 4 || !familyFirst[words[0]] || allCaps(r.d.Tokens[at.Start].Word) {
		return ""
	}
	return words[0]
}
