package people
import ("testing";"strings";"fmt";"math/rand/v2";"github.com/sladd-go/sladd/classify";"os";"path/filepath")
func TestZStruct(t *testing.T){
 s:=scanner(t); r:=rand.New(rand.NewPCG(1,2))
 read:=func(p string)[]string{ b,_:=os.ReadFile(p); var o []string; for l:=range strings.Lines(string(b)){ f:=strings.FieldsFunc(l,func(r rune)bool{return strings.ContainsRune("\t,;\n\r ",r)}); if len(f)>0&&len([]rune(f[0]))>2&&!strings.HasPrefix(l,"#")&&!strings.Contains(f[0],"'"){o=append(o,f[0])}}; return o}
 gs:=[]string{};ss:=[]string{}
 fs,_:=filepath.Glob("/work/shared/data/ours/names/*.txt")
 for _,f:=range fs{ if strings.Contains(f,"given"){gs=append(gs,read(f)...)}; if strings.Contains(f,"surname"){ss=append(ss,read(f)...)} }
 tm:=[]string{"A. S","A S","A.B. S","A-B S","S, A.","S A","S, G","S G","G S","G A. S","G A S","G X S","G S-S","G-G S","G S S","G \"G\" S","G (G) S","G\u00a0S","G\u00adS","G  S","G von S","G af S","G de la S","G al-S","G van der S","von S","al-S","S-S","G S.","G A.","G A","G.S","G_S","G A-S","hr S","G, S","GG","G\nS","G G S","G G","G G G S","A A S","A.A. S","G Mc S","G bin G","G S jr","G S, G"}
 ctx:=[]string{"kund %s ringer","mvh\n%s","Namn: %s\n","jag pratade med %s igår","fakturan står på %s men"}
 for _,low:=range []bool{true,false}{ for _,k:=range tm{ tot,hit:=0,0; ex:=[]string{}
  for n:=range 300{ var b strings.Builder; for _,c:=range k{ switch c{ case 'G': b.WriteString(gs[r.IntN(len(gs))]); case 'S': b.WriteString(ss[r.IntN(len(ss))]); case 'A','B','X': b.WriteRune('A'+rune(r.IntN(20))); default: b.WriteRune(c)}}
   nm:=b.String(); if low{nm=strings.ToLower(nm)}; c:=ctx[n%len(ctx)]; text:=fmt.Sprintf(c,nm); a:=strings.Index(text,nm); out,_:=s.Find(text)
   ok:=true; for i:=a;i<a+len(nm);i++{ ch:=nm[i-a]; if !(ch>='a'&&ch<='z'||ch>='A'&&ch<='Z'||ch>=0xC3){continue}; if ch>=0x80{continue}; in:=false; for _,f:=range out{ if f.Kind=="person"&&f.Confidence>=classify.Likely&&int(f.Start)<=i&&i<int(f.End){in=true} }; if !in{ok=false} }
   if ok{hit++}else if len(ex)<4{ex=append(ex,strings.ReplaceAll(text,"\n","\\n"))}; tot++ }
  if hit*100<tot*96{fmt.Printf("%v %-14q %d%% %s\n",low,k,hit*100/tot,strings.Join(ex," | "))} }}
}
