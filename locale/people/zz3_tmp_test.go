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
 tm:=[]string{"m.v.h. %s","m v h %s","/%s","hej allt bra? //%s","- %s","ok tack! -%s","ok tack 😊 %s","tack!! %s","[10:32] %s: hej","%s (10:32): hej","10:32 %s: hej","Från: %s <info@lund.se>\nÄmne: hej","%s skrev:\n> hej","> mvh %s","kund: %s","kund %s, 850709-9805, ringer","hej\n\njag undrar över min faktura\n\n%s","hej jag undrar över min faktura\n%s","Fråga från %s: när öppnar ni?","namn %s","jag=%s","fullt namn: %s","förnamn: %s efternamn: Berg","kontakt: %s, 070-1740612","sambo=%s","mamma %s och pappa","hej! %s heter jag","i namnet %s","abonnemang i %s namn","skriv över den på %s","bokat åt %s","signerad %s","handläggare: %s","hos dr %s","\"%s\" står det","(%s)","hej är %s där?","kan jag få prata med %s?","jag vill ha kontakt med %s","%s ringde igår","var det %s som ringde?","det var inte %s","inloggad som %s","avsändare %s","användare: %s","barn: %s f. 2015","%s (min fru) ringer","min fru (%s) ringer","gäller %s","ang %s","re: %s","tack %s!","hälsningar från %s","%s & co","hej min dotter fyller år, %s alltså","vi heter %s","%s - kundnr 12345","12345 %s","kundnr 12345 %s","MVH %s","%s\n","Hej!\n%s här","med vänlig hälsning/%s","best regards %s","Terv. %s","t:%s","T. %s","ystäv. terv %s","mbk, %s","bkv. %s","Kh %s","de bästa hälsningarna, %s","vennlig hilsen%s","jeg er %s","olen %s","i am %s","ég er %s","%s here","%s täällä","%s tässä","þetta er %s","dette er %s","det er %s","her er %s","her er %s igjen","tämä on %s","spoke with %s","puhuin %s","talaði við %s","min kollega %s","vår säljare %s","vores sælger %s","meidän myyjä %s","er säljare %s lovade","någon som heter %s","en %s svarade","en kille vid namn %s","ägs av %s","ägare %s","tilhører %s","betalt av %s","underskrevet af %s","hilsen\n%s","Med venlig hilsen\n\n\n%s\nDirektør"}
 for _,kind:=range []string{"g","gs"}{ for _,low:=range []bool{true,false}{ bad:=map[string]int{}; ex:=map[string][]string{}; tot,hit,part:=0,0,0
  for range 6000{ g,x:=gs[r.IntN(len(gs))],ss[r.IntN(len(ss))]; n:=g; if kind=="gs"{n=g+" "+x}else if kind=="s"{n=x}; if low{n=strings.ToLower(n)}
   k:=tm[r.IntN(len(tm))]; a:=strings.Index(k,"%s"); text:=strings.Replace(k,"%s",n,1); out,_:=s.Find(text); ok:=false;any:=false
   for _,f:=range out{ if f.Kind=="person"&&f.Confidence>=classify.Likely{ if int(f.Start)<=a&&int(f.End)>=a+len(n){ok=true}; if int(f.Start)<a+len(n)&&int(f.End)>a{any=true}}}
   tot++; if ok{hit++}else{ if any{part++}; bad[k]++; ex[k]=append(ex[k],n)} }
  fmt.Printf("%s low=%v: %.1f%% partial %.1f%%\n",kind,low,100*float64(hit)/float64(tot),100*float64(part)/float64(tot))
  for _,k:=range tm{ if bad[k]<6{continue}; fmt.Printf("   %3d %q %s\n",bad[k],k,strings.Join(ex[k][:min(3,len(ex[k]))],", ")) } } }
}
