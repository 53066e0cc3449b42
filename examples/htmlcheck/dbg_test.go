package htmlcheck
import ("testing";"fmt";"github.com/chromedp/chromedp")
func TestDbg(t *testing.T){
 file := write(t, "a.txt", hostile())
 for i,v := range values(t,file) { if i==1||i==5||i==13||i==17||i==18 {fmt.Printf("%d %.100q\n",i+1,v)} }
 for i,f := range findings(t,file) { fmt.Println(i+1,len(f.Findings)) }
 b:=newBrowser(t)
 b.open(redact(t,"-out","html","-raw",file))
 b.media("print","light",720)
 fmt.Println(do(b, chromedp.Evaluate[[]string](`[...document.querySelectorAll("body *")].filter(e=>e.getBoundingClientRect().right>720).map(e=>e.tagName+"."+e.className+" "+(e.closest("li")?.value??"")+" "+e.getBoundingClientRect().right)`)))
 fmt.Println(do(b, chromedp.Evaluate[[]string](`(()=>{const r=[];for(const li of document.querySelectorAll("li")){ if(li.scrollWidth>li.clientWidth) r.push(li.value+" "+li.scrollWidth+" "+li.clientWidth)};return r})()`)))
}
