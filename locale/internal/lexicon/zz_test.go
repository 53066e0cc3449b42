package lexicon
import ("testing";"os";"strings")
func TestZZ(t *testing.T){
 seen:=map[string]bool{};var by [5][]string
 for _,f:=range []string{"se","dk","no","fi","is"}{ for _,k:=range []string{"given","surname"}{
  d,_:=os.ReadFile("../../../examples/fitnames/lists/"+k+"."+f+".txt")
  for l:=range strings.Lines(string(d)){ if l[0]=='#'{continue}; for _,w:=range strings.Fields(l){ r:=CommonRank([]byte(w)); c:=Lookup([]byte(w)); if k=="given"&&c.Has(NameWord)&&c.Has(Given1)&&!seen[w]{seen[w]=true; by[r]=append(by[r],w)}}}}}
 for r:=0;r<5;r++{ t.Log(r,len(by[r]),by[r]) }
}
