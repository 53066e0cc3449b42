package locale_test
import ("testing";"strings";"time";"github.com/sladd-go/sladd/locale";"github.com/sladd-go/sladd/pii";"slices")
func TestZZAB(t *testing.T){
 ms:=append(corpus(t,"dev.*.jsonl"),corpus(t,"clean.*.jsonl")...)
 mk:=func(drop ...string)*pii.Scanner{ s,err:=pii.NewScanner(slices.DeleteFunc(locale.All(),func(r *pii.Recognizer)bool{ for _,d:=range drop{ if strings.Contains(r.Doc,d){return true}}; return false})); if err!=nil{t.Fatal(err)}; return s}
 ss:=map[string]*pii.Scanner{"all":mk(),"no list":mk("divided by a comma"),"no said":mk("kontonummer, or kontonummer alone#"),"none of mine":mk("divided by a comma","with the word for an account between","behind the name of a company")}
 t0:=time.Now(); mk(); t.Log("build",time.Since(t0))
 for round:=0;round<4;round++{ for _,k:=range []string{"all","no list","none of mine"}{ s:=ss[k]; var dst []pii.Finding; n:=0; t0:=time.Now(); for i:=0;i<8;i++{ for _,m:=range ms{ dst,_=s.AppendFindings(dst[:0],[]byte(m.Text)); n+=len(m.Text)}}; d:=time.Since(t0); t.Logf("%s %.1f MB/s",k,float64(n)/d.Seconds()/1e6)}}
}
