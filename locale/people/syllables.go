package people

import "github.com/sladd-go/sladd/pii"

// Korean and Chinese given names of two syllables with a hyphen, of which the second begins small, before a surname or behind it: Kim
// Min-jun, Ji-woo Park. There are few syllables, and a pair of them is hardly anything else.

// syllableWords are those of the romanizations that names are written in. General knowledge.
const syllableWords = `min jun ji woo hyun seo soo su yeon young hee hui jin sung seong ho kyung mi na hye eun jae won tae hwan sang chul dong
	yoon jung jeong kwang bin chan hyuk joon kyu seok wook yong ha rin yun bo ra ah gi ki
	xiao ming wei ling mei hua li jian guo hong yan fang ying jing lan ping qing feng hao yu xin yi jia zhi zhen lei bo chun hui mei lin
	shan tao tian wen xia xue yang yong yuan zhong chen cheng da kai ting rong shu siu wai kit man kwok chi wing yee ka`

// syllablePair reports whether words k and k+1 are a given name of two syllables.
func (t text) syllablePair(k int) bool {
	if t.gap(k+1) != pii.GapHyphen || !t.word(k) || !t.word(k+1) || t.len(k) > 5 || t.len(k+1) > 5 || t.up(k+1) && !t.up(k) || t.gap(k+2) == pii.GapHyphen {
		return false
	}
	return t.inList(k, syllables) && t.inList(k+1, syllables)
}
