package people
import ("testing";"os";"strings";"fmt";"github.com/sladd-go/sladd/locale/internal/lexicon";"sort")
func TestZZ(t *testing.T){
 for w:=range strings.FieldsSeq(os.Getenv("W")){ b:=[]byte(w); c:=lookup(b); g,s:=lexicon.LookBoth(b); fmt.Printf("%s class %b cue %d name %v nw %v rank %d/%d look %d (%d %d) trig %v lang %b\n",w,c&(1<<24-1),cueOf(c),c&name!=0,c&nameWord!=0,lexicon.Class(c).Rank(),lexicon.CommonRank(b),lexicon.Look(b),g,s,c&trigger!=0,nameWords.in(lexicon.Hash(b)))}
}
func TestZTrig(t *testing.T){
 for _,pat:=range []string{"plain.jsonl","clean.*.jsonl","dev.*.jsonl"}{
 ms:=corpus(t,pat); n,cu:=0,0; m:=map[string]int{}
 for _,x:=range ms { for _,w:=range strings.FieldsFunc(x.Text,func(r rune)bool{return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzåäöøæéüðþáíóúýABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖØÆÉÜÐÞÁÍÓÚÝ",r)}){ c:=lookup([]byte(w)); if c&trigger!=0{n++;m[w]++}; if c&cueTrigger!=0{cu++;m["Q:"+w]++} } }
 fmt.Println(pat,len(ms),"triggers/msg",float64(n)/float64(len(ms)),"cues",float64(cu)/float64(len(ms)))
 type kv struct{k string;v int}; var l []kv; for k,v:=range m{l=append(l,kv{k,v})}; sort.Slice(l,func(a,b int)bool{return l[a].v>l[b].v||l[a].v==l[b].v&&l[a].k<l[b].k})
 for _,e:=range l[:min(160,len(l))]{fmt.Print(e.k," ",e.v,"; ")}; fmt.Println()
 }
}
