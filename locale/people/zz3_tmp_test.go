package people
import ("testing";"os";"strings";"fmt";"math/rand/v2";"path/filepath";"github.com/sladd-go/sladd/classify")
func TestZStress(t *testing.T){
 s:=scanner(t); r:=rand.New(rand.NewPCG(1,2))
 read:=func(p string)[]string{ b,_:=os.ReadFile(p); var o []string; for l:=range strings.Lines(string(b)){ f:=strings.FieldsFunc(l,func(r rune)bool{return strings.ContainsRune("\t,;\n\r ",r)}); if len(f)>0&&len([]rune(f[0]))>2&&!strings.HasPrefix(l,"#"){o=append(o,f[0])}}; return o}
 gs:=[]string{};ss:=[]string{}
 fs,_:=filepath.Glob("/work/shared/data/ours/names/*.txt")
 for _,f:=range fs{ if strings.Contains(f,"given"){gs=append(gs,read(f)...)}; if strings.Contains(f,"surname"){ss=append(ss,read(f)...)} }
 if p:=os.Getenv("SUR");p!=""{ss=read(p)}
 if p:=os.Getenv("GIV");p!=""{gs=read(p)}
 fmt.Println(len(gs),len(ss))
 tm:=[]string{"hej mvh %s","mvh\n%s","jag heter %s och vill ha hjälp","min man %s har ringt er","kund %s ringer om faktura","kan du be %s ringa mig","%s här, jag väntar på svar","hilsen %s","Namn: %s\nOrt: Lund","pratade med %s igår","det står %s på fakturan","Terveisin %s","my name is %s and i need help","kveðja %s","%s har inte fått sin order","avtalet skrevs av %s i mars", "fakturan ska till %s som är död","%s, 070-1740612","%s\n070-1740612\nadress saknas","hej %s, tack"}
 for _,kind:=range []string{"g","gs","s"}{ for _,low:=range []bool{true,false}{ bad:=map[string]int{}; ex:=map[string][]string{}; tot,hit,part:=0,0,0
  for range 3000{ g,x:=gs[r.IntN(len(gs))],ss[r.IntN(len(ss))]; n:=g; if kind=="gs"{n=g+" "+x}else if kind=="s"{n=x}; if low{n=strings.ToLower(n)}
   k:=tm[r.IntN(len(tm))]; a:=strings.Index(k,"%s"); text:=strings.Replace(k,"%s",n,1); out,_:=s.Find(text); ok:=false;any:=false
   for _,f:=range out{ if f.Kind=="person"&&f.Confidence>=classify.Likely{ if int(f.Start)<=a&&int(f.End)>=a+len(n){ok=true}; if int(f.Start)<a+len(n)&&int(f.End)>a{any=true}}}
   tot++; if ok{hit++}else{ if any{part++}; bad[k]++; ex[k]=append(ex[k],n)} }
  fmt.Printf("%s low=%v: %.1f%% partial %.1f%%\n",kind,low,100*float64(hit)/float64(tot),100*float64(part)/float64(tot))
  for _,k:=range tm{ fmt.Printf("   %3d %q %s\n",bad[k],k,strings.Join(ex[k][:min(7,len(ex[k]))],", ")) } } }
}
