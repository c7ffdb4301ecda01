var Ou=Object.defineProperty;var Na=(e,t)=>{for(var n in t)Ou(e,n,{get:t[n],enumerable:!0})};var za="This is not a number that can be read. Type one like 8, −28, 0.5 or 1/9.",Cr="Type only the number, without a unit or a calculation.",Fa="Choose one o\
f the answers.",Da="This is not a shape that can be read. Type one like 3 × 4, 3 x 4 or (3, 4).",Ba="Every cell needs a number, such as 8, −28, 0.5 or 1/9.",
Wa="Not attempted.",Lu="Not this number. Go through it once more, or take a hint.",Cu="Right numbers, wrong order: rows come first, then columns, then channels.",
Nu="Rows and columns are swapped.",Ru="This is the kernel rotated by 180 degrees. Read it from the other end.",Iu="Right pattern, but every sign is the wrong wa\
y round.",zu="Right pattern, wrong scale: compare what the weights add up to.",Fu=[Wa,za,Cr,Fa,Da,Ba],Du=400,Bu={number:Ju,choice:Yu,shape:Xu,array:Ia,kernel:Ia},
go={"not attempted":"Not attempted.","not yet":"Not yet.",correct:"Correct.","not judged":"Not judged."};function Ne(e){return[...(e??"").split(/[\s\u00a0\u2009\u202f]+/).
filter(Boolean).join(" ")].slice(0,Du).join("")||null}var Rr=e=>e.replace(/[−–—‐‑]/g,"-").replace(/[\s\u00a0\u2009\u202f]+/g," ").trim();function be(e){
let t=Ka(e);return t.length?t.reduce((n,o)=>n.flatMap(s=>o.map(r=>s*r)),[1]):[]}var Wu=/(?<=[\d.%]) ?[xX×*·] ?(?=[\d.+-])/,Ku=/^(.*[\d.]) ?(%|[A-Za-z]{2,}(?: [A-Za-z]{2,}){0,2})$/,
Uu={"%":.01,thousand:1e3,million:1e6,billion:1e9,trillion:1e12},ju=6;function Ka(e){let t=Rr(e).split(Wu).map(Gu);return t.length<=ju&&t.every(n=>n.length)?t:[]}
function Gu(e){let[,t,n]=Ku.exec(e)??[null,e,""],o=Uu[n.toLowerCase().split(" ")[0]]??1;return Vu(t).map(s=>o>=1?s*o:s/100)}function Vu(e){let t=e.split("/");if(t.
length!==2)return Ra(e);let[n,o]=t.map(s=>Ra(s.trim()));return n.flatMap(s=>o.filter(r=>r!==0).map(r=>s/r))}function Ra(e){let t=e.replace(/^([+-]) /,"$1"),n=[];
return Ua(t)&&n.push(Number(t.replace(/[, ]/g,""))),/^[+-]?\d*,\d+$/.test(t)&&n.push(Number(t.replace(",","."))),/^[+-]?(\d+\.?\d*|\.\d+)$/.test(t)&&n.push(Number(
t)),/^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(t)&&n.push(Number(t.replace(/\./g,""))),n}var Ua=e=>/^[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*$/.test(e);function Ir(e){let t=Rr(
e).replace(/[()[\]]/g," ").trim().replace(/[,;]+$/,"").toLowerCase().replace(/(?<=\d) ?(?:pixels?|px)\b/g,""),n=t.split(/ ?(?:x|×|\*|·|;|by) ?/);return n.length===
1?n=t.split(/, ?| /):n=n.map(o=>Ua(o)?o.replace(/,/g,""):o),n.every(o=>/^\d{1,9}$/.test(o))?n.map(Number):[]}function Hu(e){let n=Rr(e).replace(/[)\]] ?,? ?[([]/g,
";").replace(/[()[\]]/g," ").split(";").map(o=>qu(o.trim()).map(be));return n.every(o=>o.length===n[0].length&&o.every(s=>s.length))?n:[]}var qu=e=>!e.includes(
" ")&&e.split(",").length>2?e.split(","):e.split(/, | /);function ja(e,t){return!Fu.includes(we(e,t).message)}function we(e,t){return t==null?{state:"not attemp\
ted",message:Wa}:Bu[e.kind](e,t)}var re=e=>({state:"not yet",message:e});function Ju({answer:e,tolerance:t,mistakes:n,why:o},s){let r=be(s);if(r.length===0)return re(
/\d/.test(s)?Cr:za);if($n(r,e,t))return{state:"correct",message:o};let i=n.find(([l])=>$n(r,l,t))?.[1],a=Ka(s).some(l=>$n(l,e,t));return re(i??(a?Cr:Lu))}function bo(e,t){
let n=e.findIndex(([s])=>s.toLowerCase()===t.toLowerCase());if(n>=0)return n;let o=e.map(([s])=>be(s));if(o.every(s=>s.length)){let s=be(t);return o.findIndex(r=>r.
some(i=>s.includes(i)))}return/^\d+$/.test(t)&&Number(t)<=e.length?Number(t)-1:-1}function Yu({answer:e,options:t,why:n},o){let s=bo(t,o);if(s<0)return re(Fa);let[
r,i]=t[s];return r===e?{state:"correct",message:n}:re(i)}var Nr=(e,t)=>e.length===t.length&&e.every((n,o)=>n===t[o]);function Xu({answer:e,mistakes:t,why:n},o){
let s=Ir(o);return s.length?Nr(s,e)?{state:"correct",message:n}:re(t.find(([r])=>Nr(s,r))?.[1]??Zu(s,e)):re(Da)}function Zu(e,t){if(e.length!==t.length)return`T\
his shape has ${t.length} numbers, one for each axis. Yours has ${e.length}.`;let n=o=>[...o].sort((s,r)=>s-r);return Nr(n(e),n(t))?Cu:e.some((o,s)=>o===t[s])?`\
Number ${e.findIndex((o,s)=>o!==t[s])+1} of the shape is not right.`:"No number of this shape is right yet. Go through one axis at a time, or take a hint."}function Ia(e,t){
let n=Hu(t);if(!n.length)return re(Ba);let o=a=>Qu(n,a,e.tolerance),s=n.length===e.answer.length&&n[0].length===e.answer[0].length;if(e.probes?.length?s&&Ga(n,e)===
null:o(e.answer))return{state:"correct",message:e.why};let i=e.mistakes.find(([a])=>o(a))?.[1];return re(i??(e.kind==="kernel"&&s?em(n,e,o):null)??tm(n,e,o))}var $n=(e,t,n)=>e.
some(o=>Math.abs(o-t)<=n);function Qu(e,t,n){return e.length!==t.length||e[0].length!==t[0].length?!1:e.every((o,s)=>o.every((r,i)=>$n(r,t[s][i],n)))}function tm(e,{
answer:t,tolerance:n},o){let[s,r]=[t.length,t[0].length];if(o(t[0].map((c,d)=>t.map(h=>h[d]))))return Nu;if(e.length!==s||e[0].length!==r)return`The answer has ${s}\
 × ${r} numbers, yours has ${e.length} × ${e[0].length}.`;let i=e.flatMap((c,d)=>c.flatMap((h,u)=>$n(h,t[d][u],n)?[]:[[d,u]])),[[a,l]]=i;return i.length===1?`\
One number is not right: row ${a}, column ${l}, counted from 0.`:`${i.length} numbers are not right, the first in row ${a}, column ${l}, counted from 0.`}function Ga(e,{
probes:t,tolerance:n}){let o=e.flat().map(([r])=>r),s=t.find(([r,i,a])=>{let l=r.flat().reduce((c,d,h)=>c+o[h]*d,0);return i!==null&&l<i-n||a!==null&&l>a+n});return s?
s[3]:null}function em(e,t,n){let o=t.answer;return t.probes.length?Ga(e,t):n([...o].reverse().map(s=>[...s].reverse()))?Ru:n(o.map(s=>s.map(r=>-r)))?Iu:nm(e,t)?
zu:null}function nm(e,{answer:t,tolerance:n}){let o=e.flat().map(([a])=>a),s=t.flat(),r=Math.max(0,s.findIndex(a=>a!==0)),i=s[r]?o[r]/s[r]:0;return i>0&&o.every(
(a,l)=>Math.abs(a-i*s[l])<=n*Math.max(1,i))}function p(e,t={},...n){let s=["svg","path","line","rect","text","g","polygon","circle"].includes(e)?document.createElementNS("http://www.w3.org/2000/svg",e):document.
createElement(e);for(let[r,i]of Object.entries(t))typeof i=="function"?s.addEventListener(r.slice(2),i):i!=null&&i!==!1&&s.setAttribute(r,i===!0?"":String(i));return s.
append(...n.filter(r=>r!=null)),s}var Lt=e=>e.getRootNode().activeElement;function wo(e,t,n){if(t(),e.isConnected)return;let o=new ResizeObserver(()=>{e.isConnected&&
(o.disconnect(),t())});o.observe(e),n.addEventListener("abort",()=>o.disconnect())}function M(e,t){e.textContent!==t&&(e.textContent=t)}function I(e,...t){for(t.
forEach((n,o)=>{e.childNodes[o]?om(e.childNodes[o],n):e.appendChild(n)});e.childNodes.length>t.length;)e.lastChild?.remove()}function om(e,t){if(e.nodeName!==t.
nodeName)e.replaceWith(t);else if(e instanceof Text&&t instanceof Text)e.data!==t.data&&(e.data=t.data);else if(e instanceof Element&&t instanceof Element){for(let{
name:n,value:o}of t.attributes)e.getAttribute(n)!==o&&e.setAttribute(n,o);for(let{name:n}of[...e.attributes])t.hasAttribute(n)||e.removeAttribute(n);I(e,...t.childNodes)}}
function yo(e){let t=!1;e.addEventListener("pointerdown",()=>{t=e!==e.getRootNode().activeElement}),e.addEventListener("mouseup",n=>{t&&n.preventDefault()}),e.addEventListener(
"focus",()=>e.select())}function Ha(e,t){let n=`cl-said-${Math.random().toString(36).slice(2)}`;return e.setAttribute("aria-describedby",n),p("span",{id:n,hidden:!0},
t)}function L(e,{x:t,y:n,w:o,h:s}){let r=`left:${t}px;top:${n}px${o===void 0?"":`;width:${o}px`}${s===void 0?"":`;height:${s}px`}`;Va.get(e)!==r&&(Va.set(e,r),e.
style.left=`${t}px`,e.style.top=`${n}px`,o!==void 0&&(e.style.width=`${o}px`),s!==void 0&&(e.style.height=`${s}px`))}var Va=new WeakMap;var _n=class extends Error{constructor(t,n={}){super(t),this.name="ShapeError",Object.assign(this,n)}},sm=["valid","same","same_lower","full"],rm=["zeros","refl\
ect","replicate","circular"];function qt(e,t,n){if(typeof e=="number"&&Number.isInteger(e)&&e>=n)return e;let o=JSON.stringify(e)??String(e);throw new RangeError(
`${t}: it has to be a whole number of at least ${n}. Got ${t}=${o}.`)}function vt(e,t,n){let[o,s]=Array.isArray(e)&&e.length===2?e:[e,e];return[qt(o,t,n),qt(s,t,
n)]}var W=e=>[e(0),e(1)];function it(e,t=1){return qt(t,"dilation",1)*(qt(e,"kernelSize",1)-1)+1}function Ct(e,t,{stride:n=1,padding:o=[0,0],dilation:s=1,ceilMode:r=!1}={}){
let[i,a]=mt(e,t,{stride:n,padding:o,dilation:s}),l=e+i+a-it(t,s),c=Math.floor(l/n)+1;return r&&zr(l,n)>0&&c*n<e+i?c+1:c}function ko(e,t,n={}){return qa(e,t,n,null,
"kernel")}function qa(e,t,n,o,s){let r=Ct(e,t,n);if(r>=1)return r;let{dilation:i=1}=n,[a,l]=mt(e,t,n),c=e+a+l,d=it(t,i),h=Math.ceil((d-e)/2),u=Math.floor((c-1)/
i)+1,m=Math.floor((c-1)/(t-1)),f=t>1&&m>=1?m:null,g=o===null?`the ${s} does not fit in the image`:`the ${s} is ${o==="rows"?"taller":"wider"} than the padded im\
age`,b=a===l?`${a} per side`:`${a} before and ${l} after`,y=i>1&&f?`, or a dilation of at most ${f}`:"";throw new _n(`convlab: ${g}. Got size=${e}, padding=${b}\
, ${s}=${t}, dilation=${i}: the ${s} reaches over ${d} pixels but only ${c} are there. Pad by at least ${h} per side, or use a ${s} of at most ${u}${y}.`,{axis:o,
reach:d,there:c,padding:h,kernelSize:u,dilation:f})}function mt(e,t,{stride:n=1,padding:o=0,dilation:s=1}={}){qt(e,"size",1),qt(n,"stride",1);let r=it(t,s);if(typeof o!=
"string")return vt(o,"padding",0);if(o==="valid")return[0,0];if(o==="full")return[r-1,r-1];if(!sm.includes(o))throw new RangeError(`padding: unknown name "${o}"\
.`);let i=Math.max((Math.ceil(e/n)-1)*n+r-e,0),a=Math.floor(i/2);return o==="same"?[a,i-a]:[i-a,a]}function ye(e,t,{stride:n=1,padding:o=0,dilation:s=1}={}){let r=vt(
n,"stride",1),i=vt(s,"dilation",1),a=Array.isArray(o)&&o.length===2?o:[o,o];return W(l=>mt(e[l],t[l],{stride:r[l],padding:a[l],dilation:i[l]}))}function H(e,t,n="\
zeros"){if(!rm.includes(n))throw new RangeError(`padding mode: unknown name "${n}".`);if(e>=0&&e<t)return e;if(n==="zeros")return-1;if(n==="replicate")return e<
0?0:t-1;if(n==="circular")return zr(e,t);if(t===1)return 0;let o=2*(t-1),s=zr(e,o);return Math.min(s,o-s)}var zr=(e,t)=>(e%t+t)%t;function im(e,t,n,o){return Array.from({length:t+e+n},(s,r)=>H(r-t,e,o))}var Ja=(e,t)=>({data:new Float64Array(e*t),rows:e,cols:t});function tt(e,t,{stride:n=1,
padding:o=[0,0],dilation:s=1}={}){let[r]=vt(o,"padding",0),i=e*n-r;return Array.from({length:t},(a,l)=>i+l*s)}function xe(e,t,n={}){let{stride:o=1,dilation:s=1}=n,
[r]=mt(e,t,n),i=ko(e,t,n),a=new Array(e).fill(0);for(let l=0;l<i;l++)for(let c=0;c<t;c++){let d=l*o-r+c*s;d>=0&&d<e&&(a[d]+=1)}return a}function Tn(e,t,n,o={}){
let{stride:s=1,dilation:r=1}=o,[i]=mt(t,n,o),a=ko(t,n,o),l=[];for(let c=0;c<n;c++){let d=e+i-c*r;d>=0&&d%s===0&&d/s<a&&l.push([d/s,c])}return l}function Fr(e,t,n,o={}){
let{mode:s="zeros"}=o;if(s==="zeros")return[e];let r=H(e,t,s),[i,a]=mt(t,n,o);return Array.from({length:i+t+a},(c,d)=>d-i).filter(c=>H(c,t,s)===r)}function Ya(e,t,n,o={}){
return Qa(e,t,"pixel"),Fr(e,t,n,o).flatMap(r=>Tn(r,t,n,o)).sort(([r,i],[a,l])=>r-a||i-l)}function So(e,t,n,o={}){Qa(e,n,"tap");let{stride:s=1,dilation:r=1}=o,[i]=mt(
t,n,o),a=ko(t,n,o);return Array.from({length:a},(l,c)=>c*s-i+e*r)}function Xa(e,t,n,o={}){let s=mt(t,n,o),r=new Set;for(let i of e)for(let a of tt(i,n,{...o,padding:s}))
r.add(H(a,t,o.mode));return r.delete(-1),[...r].sort((i,a)=>i-a)}function Za(e,t,n,o={}){let s=new Set(e),r=mt(t,n,o),i=a=>tt(a,n,{...o,padding:r}).some(l=>s.has(
H(l,t,o.mode)));return Array.from({length:ko(t,n,o)},(a,l)=>l).filter(i)}function Qa(e,t,n){if(qt(e,n,0)>=t)throw new RangeError(`${n}: there are ${t}, counted \
from 0. Got ${e}.`)}function Mo(e,t,n={}){return xe(e,t,n).flatMap((o,s)=>o===0?[s]:[])}function tl(e,t,n={}){let[o,s]=mt(e,t,n),{stride:r=1,dilation:i=1}=n;return xe(
o+e+s,t,{stride:r,dilation:i}).flatMap((c,d)=>c===0?[d-o]:[]).filter(c=>c<0||c>=e)}function vo(e,t,n={}){let{stride:o=1,dilation:s=1}=n,[r,i]=mt(e,t,n),a=it(t,s),
l=null;for(let c=r;c<Math.max(r,a-1)+o&&!(l&&c+i>=l[0]+l[1]);c++){let d=am(e,t,o,c,s);if(d===null)continue;let h=Math.max(i,d*o+a-e-c);(!l||c+h<l[0]+l[1])&&(l=[
c,h])}return l}function am(e,t,n,o,s){let r=0;for(let i=0;i<e;i++){let a=t-1;for(;a>=0;){let l=i+o-a*s;if(l>=0&&l%n===0){r=Math.max(r,l/n);break}a-=1}if(a<0)return null}
return r}function Pt(e){for(;;){let{done:t,value:n}=e.next();if(t)return n}}function Po(e,t,n,o){let s=vt(n.stride??1,"stride",1),r=vt(n.dilation??1,"dilation",
1),i=[e.rows,e.cols],a=ye(i,t,{stride:s,padding:n.padding??0,dilation:r}),l=n.ceilMode??!1,[c,d]=W(h=>{let u={stride:s[h],padding:a[h],dilation:r[h],ceilMode:l};
return qa(i[h],t[h],u,h===0?"rows":"cols",o)});return{stride:s,dilation:r,plan:a,first:[0,0],rows:c,cols:d}}function Re(e,t,n={},o=null){return Dr([e],[t],n,o)}
var Dr=(e,t,n,o)=>Pt(Br(e,t,n,o));function*Br(e,t,n={},o=null){let{bias:s=0}=n,r=cm(Po(e[0],[t[0].rows,t[0].cols],n,"kernel"),n.every),i=e.map((c,d)=>dm(c,t[d],
r,n)),a=En(r,o,...e),l=a.data.fill(0);for(let c=0;c<a.rows;c++){let d=c*a.cols;for(let h of i)h(l,d,c);s!==0&&nl(l,d,a.cols,s),yield}return a}function el(e,t,n,o,s,r=null){
let{bias:i=0,mode:a="zeros",flip:l=!1}=n,c=[e[0].rows,e[0].cols],d=[t[0].rows,t[0].cols],{stride:h,dilation:u,plan:m}=Po(e[0],d,n,"kernel"),[f,g]=W(w=>Array.from(
{length:d[w]},(x,k)=>Int32Array.from([o,s][w],v=>H(v*h[w]-m[w][0]+k*u[w],c[w],a)))),b=e.map((w,x)=>{let k=sl(t[x],l),v=new Float64Array(k.length*s.length);return{
plane:w,taps:k,met:v,starts:k.map((S,$)=>$*s.length)}}),y=En({rows:o.length,cols:s.length},r,...e);y.data.fill(0);for(let w=0;w<y.rows;w++){let x=w*y.cols;for(let{
plane:k,taps:v,met:S,starts:$}of b){for(let _=0;_<v.length;_++)lm(S,$[_],k,f[v[_].line][w],g[v[_].col]);ol(y.data,x,y.cols,S,$,v,1)}i!==0&&nl(y.data,x,y.cols,i)}
return y}function lm(e,t,{data:n,cols:o},s,r){if(s<0){e.fill(0,t,t+r.length);return}let i=s*o;for(let a=0;a<r.length;a++)e[t+a]=r[a]<0?0:n[i+r[a]]}function cm({
rows:e,cols:t,...n},o=[1,1]){let s=W(a=>Math.floor(o[a]/2)),[r,i]=W(a=>Math.ceil(([e,t][a]-s[a])/o[a]));return{...n,rows:r,cols:i,stride:W(a=>n.stride[a]*o[a]),
first:W(a=>n.stride[a]*s[a])}}function nl(e,t,n,o){for(let s=0;s<n;s++)e[t+s]+=o}function dm(e,t,n,{mode:o="zeros",flip:s=!1}){let r=rl(e,n.plan,n,t.rows,o,0),i=t.
data.includes(0)&&um(e),a=sl(t,s).filter(({weight:u})=>u!==0||!i),[l,c,d]=[n.dilation[1],n.stride[1],n.first[1]],h=new Array(a.length);return(u,m,f)=>{let g=r.under(
f);for(let b=0;b<a.length;b++)h[b]=g[a[b].line]+a[b].col*l+d;ol(u,m,n.cols,r.data,h,a,c)}}function ol(e,t,n,o,s,r,i){let a=0;for(;a+5<=r.length;a+=5)gm(e,t,n,o,
s,r,a,i);for(;a+3<=r.length;a+=3)fm(e,t,n,o,s,r,a,i);for(;a<r.length;a++)mm(e,t,n,o,s[a],r[a].weight,i)}function sl({data:e,cols:t},n){let o=n?e.slice().reverse():
e;return Array.from(o,(s,r)=>({weight:s,line:Math.floor(r/t),col:r%t}))}function En({rows:e,cols:t},n,...o){return n&&o.every(({data:r})=>r!==n.data)&&n.rows===
e&&n.cols===t?n:Ja(e,t)}function rl(e,t,n,o,s,r){let i=n.stride[0],a=n.dilation[0],[l]=n.first,c=x=>Array.from({length:o},(k,v)=>l+x*i+v*a);if(pm(t))return{data:e.
data,under:x=>c(x).map(k=>k*e.cols)};let[[d],[h,u]]=t,m=it(o,a),f=im(e.cols,h,u,s),g=f.length,b=new Float64Array(m*g),y=-1;return{data:b,under:x=>{let k=l+x*i;for(let v=Math.
max(y+1,k);v<k+m;v++){let S=v%m*g;hm(b,S,e,H(v-d,e.rows,s),f,h,r)}return y=k+m-1,c(x).map(v=>v%m*g)}}}function hm(e,t,n,o,s,r,i){let a=s.length;if(o<0){e.fill(i,
t,t+a);return}let l=o*n.cols;e.set(n.data.subarray(l,l+n.cols),t+r);let c=d=>{e[t+d]=s[d]<0?i:n.data[l+s[d]]};for(let d=0;d<r;d++)c(d);for(let d=r+n.cols;d<a;d++)
c(d)}var pm=e=>e.every(([t,n])=>t===0&&n===0);function um({data:e}){let t=0,n=0;for(let o=0;o+1<e.length;o+=2)t+=e[o],n+=e[o+1];return Number.isFinite(t)&&Number.
isFinite(n)&&Number.isFinite(e[e.length-1])}function mm(e,t,n,o,s,r,i){for(let a=0;a<n;a++)e[t+a]+=r*o[s+a*i]}function fm(e,t,n,o,s,r,i,a){let[l,c,d]=[r[i].weight,
r[i+1].weight,r[i+2].weight],[h,u,m]=[s[i],s[i+1],s[i+2]];for(let f=0;f<n;f++){let g=f*a;e[t+f]=e[t+f]+l*o[h+g]+c*o[u+g]+d*o[m+g]}}function gm(e,t,n,o,s,r,i,a){
let[l,c,d,h,u]=[0,1,2,3,4].map(w=>r[i+w].weight),[m,f,g,b,y]=[0,1,2,3,4].map(w=>s[i+w]);for(let w=0;w<n;w++){let x=w*a;e[t+w]=e[t+w]+l*o[m+x]+c*o[f+x]+d*o[g+x]+
h*o[b+x]+u*o[y+x]}}function An(e,t,n,o,s){let{bias:r=0,mode:i="zeros",flip:a=!1}=n,l=Po(e,[t.rows,t.cols],n,"kernel");if(qt(o,"row",0)>=l.rows||qt(s,"col",0)>=l.
cols)throw new _n(`row ${o}, column ${s}: the feature map has ${l.rows} rows, ${l.cols} columns.`);let c=(f,g,b)=>tt(g,b,{stride:l.stride[f],padding:l.plan[f],dilation:l.
dilation[f]}),d=a?t.data.slice().reverse():t.data,h=c(1,s,t.cols),u=[],m=0;for(let f of c(0,o,t.rows))for(let g of h){let b=H(f,e.rows,i),y=H(g,e.cols,i),w=b<0||
y<0?null:[b,y],x=w?e.data[b*e.cols+y]:0,k=d[u.length],v=k*x+0;m+=v;let S=f<0||f>=e.rows||g<0||g>=e.cols;u.push({row:f,col:g,padded:S,source:w,pixel:x,weight:k,product:v,
subtotal:m})}return{taps:u,bias:r,sum:m+r}}function $o(e,t,n,o,s){let{bias:r=0}=n,i={...n,bias:0},a=e.map((l,c)=>An(l,t[c],i,o,s));return{channels:a,bias:r,sum:a.
reduce((l,{sum:c})=>l+c,0)+r}}function Wr(e,t,n,o=!1){let s=e.length*(o?n:1),r=e.map(([a,l])=>a*l*n),i=r.reduce((a,l,c)=>a+l*t[c][0]*t[c][1],0);return{maps:s,parameters:r.
reduce((a,l)=>a+l,0)+s,multiplications:i}}function il(e,t,n={}){let o=Kr(e,t,n),[s,r]=W(a=>xe(e[a],t[a],o[a])),i=Ja(...e);return s.forEach((a,l)=>{for(let c=0,d=l*
i.cols;c<i.cols;c++,d++)i.data[d]=a*r[c]}),i}function Kr(e,t,{stride:n=1,padding:o=0,dilation:s=1,mode:r="zeros"}){let[i,a]=[vt(n,"stride",1),vt(s,"dilation",1)],
l=ye(e,t,{stride:n,padding:o,dilation:s});return W(c=>({stride:i[c],padding:l[c],dilation:a[c],mode:r}))}var Ie=(e,t)=>Pt(On(e,t));function*On(e,t=null){let n=En(
e,t,e),[o,s]=[e,n].map(({data:r})=>new Int32Array(r.buffer,r.byteOffset,2*r.length));for(let r=0;r<e.rows;r++)wm(o,s,2*r*e.cols,2*(r+1)*e.cols),yield;return n}var bm=-1048576;
function wm(e,t,n,o){for(let s=n;s<o;s+=2){let r=e[s+1],i=r>>31&r-bm-1>>31;t[s]=e[s]&~i,t[s+1]=r&~i}}function al(e,t,n,o){return o?Math.floor((299*e+587*t+114*n+
500)/1e3):.299*e+.587*t+.114*n}var ze=(e,t,n)=>Pt(Ur(e,t,n));function*Ur(e,t={},n=null){let o=_o(e,t);gl(o);let s=En(o,n,e);return s.data.fill(-1/0),yield*pl(e,
o,s,-1/0,ym),s}var xo=new Float64Array(2);function ym(e,t,n,o,s,r){for(let i=0;i<n;i++){let a=o[s+i*r];xo[0]=e[t+i],xo[1]=a,e[t+i]=xo[+(a>xo[0])|+Number.isNaN(a)]}}
var Fe=(e,t,n)=>Pt(jr(e,t,n));function*jr(e,t={},n=null){let{countIncludePad:o=!0}=t,s=_o(e,t);o||gl(s);let r=En(s,n,e);r.data.fill(0),yield*pl(e,s,r,0,(l,c,d,h,u,m)=>{
for(let f=0;f<d;f++)l[c+f]+=h[u+f*m]});let[i,a]=W(l=>ml(s,l,o));for(let l=0;l<r.rows;l++)xm(r.data,l*r.cols,i[l],a),yield;return r}function xm(e,t,n,o){for(let s=0;s<
o.length;s++)e[t+s]/=n*o[s]}function _o(e,t){let{size:n,stride:o}=ll(t);return{...Po(e,n,{...t,stride:o},"window"),size:n,shape:[e.rows,e.cols]}}function ll(e){
if(e.padding==="full")throw new RangeError('padding: pooling has no "full" padding.');let t=vt(e.size??2,"size",1);return{size:t,stride:vt(e.stride??t,"stride",
1)}}function cl(e,t){let{size:n,stride:o}=ll(t),{ceilMode:s=!1,dilation:r=1}=t,i=ye(e,n,{stride:o,padding:t.padding??0,dilation:r}),a=vt(r,"dilation",1),l=W(u=>Ct(
e[u],n[u],{stride:o[u],padding:i[u],dilation:a[u],ceilMode:s})),c=W(u=>{let m=e[u]+i[u][0]+i[u][1]-it(n[u],a[u]);return s&&Math.ceil(m/o[u])+1>l[u]}),d={size:n,
stride:o,padding:i,shape:l,reach:i,leftOut:c,empty:null};if(l.some(u=>u<1))return d;let h={size:n,stride:o,dilation:a,plan:i,shape:e,rows:l[0],cols:l[1]};return{
...d,reach:ul(h),empty:fl(h)}}function dl(e,t,n,o){let s=hl(_o(e,t),t),[r,i]=W(a=>{let{size:l,kernelSize:c}=s[a],d=Tn([n,o][a],l,c,s[a]).map(([h])=>h);return d.
length?Math.min(...d):null});return r===null||i===null?null:Gr(e,t,r,i)}function Gr(e,t,n,o){let{kind:s,countIncludePad:r=!0}=t,i=_o(e,t),a=hl(i,t),[l,c]=W(f=>tt(
[n,o][f],i.size[f],a[f])),d=(f,g,[b,y])=>f>=-b&&f<i.shape[g]+y,h=l.flatMap(f=>c.map(g=>{let b=d(f,0,[0,0])&&d(g,1,[0,0]),y=s==="average"&&r&&d(f,0,i.plan[0])&&d(
g,1,i.plan[1]);return{row:f,col:g,inside:b,value:b?e.data[f*e.cols+g]:y?0:null}})),u=(f,g)=>{let[b,y]=[g.value,f?.value];return g.inside&&(!f||b>y||Number.isNaN(
b)&&!Number.isNaN(y))?g:f},m=s==="max"?h.reduce(u,null):null;return{place:{row:n,col:o},top:l[0],left:c[0],cells:h,winner:m}}var hl=({size:e,stride:t,plan:n,dilation:o,
shape:s},{ceilMode:r=!1})=>W(i=>({size:s[i],kernelSize:e[i],stride:t[i],padding:n[i],dilation:o[i],ceilMode:r}));function*pl(e,t,n,o,s){let r=ul(t),i=rl(e,r,t,t.
size[0],"zeros",o);for(let a=0;a<n.rows;a++){for(let l of i.under(a))for(let c=0;c<t.size[1];c++){let d=l+c*t.dilation[1];s(n.data,a*n.cols,n.cols,i.data,d,t.stride[1])}
yield}}function ul(e){return W(t=>{let[n,o]=e.plan[t],r=([e.rows,e.cols][t]-1)*e.stride[t]+it(e.size[t],e.dilation[t]);return[n,Math.max(o,r-n-e.shape[t])]})}function ml(e,t,n){
let[o,s]=e.plan[t],r=e.shape[t],[i,a]=n?[-o,r+s]:[0,r],[l,c]=[e.stride[t],e.dilation[t]];return Array.from({length:[e.rows,e.cols][t]},(d,h)=>{let u=0;for(let m=0,
f=h*l-o;m<e.size[t];m++,f+=c)f>=i&&f<a&&(u+=1);return u})}function fl(e){for(let t of[0,1]){let n=ml(e,t,!1).indexOf(0);if(n<0)continue;let o={stride:e.stride[t],
padding:e.plan[t],dilation:e.dilation[t]},s=tt(n,e.size[t],o);return{axis:t,position:n,first:s[0],last:s[s.length-1]}}return null}function gl(e){let t=fl(e);if(t)
throw new _n(`convlab: a window sees nothing but padding (${["row","column"][t.axis]} ${t.position} of the result). Use a padding of at most ${Math.floor(e.size[t.
axis]/2)} per side, and dilation 1.`,{axis:t.axis===0?"rows":"cols"})}function bl({data:e,rows:t,cols:n,channels:o=1},s){let r=(c,d)=>Array.from({length:c},(h,u)=>H(
u-d,c,"replicate")),[i,a]=[r(t,s[0]),r(n,s[1])],l=new Float64Array(e.length);for(let c=0,d=0;c<t;c++)for(let h=0;h<n;h++){let u=(i[c]*n+a[h])*o;for(let m=0;m<o;m++,
d++)l[d]=e[u+m]}return l}function wl(e,t){let[n,o,s]=[0,0,0];for(let r=0;r<e.data.length;r++)t.data[r]!==e.data[r]&&(n+=1),o+=Math.abs(t.data[r]-e.data[r]),s+=Math.
abs(e.data[r]);return{share:n/e.data.length,relative:o===0?0:o/s}}function Oo(e,t,n){let o=n*Math.PI/180,[s,r]=[t*Math.cos(o),t*Math.sin(o)],i=(e+.3963377774*s+.2158037573*r)**3,a=(e-.1055613458*s-.0638541728*r)**3,l=(e-.0894841775*
s-1.291485548*r)**3;return[4.0767416621*i-3.3077115913*a+.2309699292*l,-1.2684380046*i+2.6097574011*a-.3413193965*l,-.0041960863*i-.7034186147*a+1.707614701*l].
map(c=>Math.round(255*km(Math.min(1,Math.max(0,c)))))}var km=e=>e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055,Sm={light:{L:.875,C:.085},dark:{L:.4,C:.095}},Mm={light:{
L:.6,C:.155},dark:{L:.76,C:.13}},vm={light:[236,236,236],dark:[44,44,44]};function dt(e,t,n,o,s=1){return Ml(e,t,n,Sm[o],s)??vm[o]}var Nt=(e,t,n,o)=>Ml(e,t,n,Mm[o],
1)??null;function Ml(e,t,n,{L:o,C:s},r){if(e===0)return null;let i=n>1?t/(n-1):.5;return Oo(o,s*r,e>0?38+54*i:258+62*i)}var yl=e=>[0,2,4].map(t=>parseInt(e.slice(
t,t+2),16)),xl={light:["542788","7e68b4","b9aedb","f6f5f3","f9c585","e0851f","a34e06"].map(yl),dark:["e6dcff","ab8df2","5b42a0","1b1b1d","8a4b14","e68f3a","ffe3\
bf"].map(yl)},Ln=[-1,-.66,-.33,0,.33,.66,1];function Nn(e,t){let n=Math.min(1,Math.max(-1,e)),o=0;for(;o<Ln.length-2&&n>Ln[o+1];)o+=1;let s=(n-Ln[o])/(Ln[o+1]-Ln[o]),
[r,i]=[xl[t][o],xl[t][o+1]];return r.map((a,l)=>Math.round(a+s*(i[l]-a)))}var Lo=.4;function De(e,t,n){if(e===0)return n==="light"?[255,255,255]:[17,17,17];let o=t>
1?(e-1)/(t-1):0;return n==="light"?Oo(.93-.2*o,.03+.07*o,165):Oo(.32+.24*o,.03+.05*o,165)}var vl=(e,t)=>({mode:"coverage",low:0,high:Math.max(1,e),colour:n=>De(
Math.round(n),e,t)}),Jt=e=>{let t=Math.round(255*Math.min(1,Math.max(0,e)));return[t,t,t]},E=([e,t,n],o=1)=>o===1?`rgb(${e},${t},${n})`:`rgba(${e},${t},${n},${o}\
)`,Ao=e=>e/255<=.04045?e/255/12.92:((e/255+.055)/1.055)**2.4,Pm=([e,t,n])=>.2126*Ao(e)+.7152*Ao(t)+.0722*Ao(n);function D(e){let t=Pm(e);return(t+.05)/.05>=1.05/
(t+.05)?"#000":"#fff"}var $m={red:27,green:145,blue:262},kl={};function Co(e){return kl[e]??=Array.from({length:256},(t,n)=>{let o=Math.cbrt(Ao(n));return Oo(o,
.14*Math.sin(Math.PI*o),$m[e])}),t=>kl[e][Math.round(255*Math.min(1,Math.max(0,t)))]}function Pl(e){let[t,n]=[1/0,-1/0];for(let o=0;o<e.length;o+=1){let s=e[o];
s<t&&s>-1/0&&(t=s),s>n&&s<1/0&&(n=s)}return[t,n]}function Rn(e,t,n){let[o,s]=[!1,!1];for(let r=0;r<e.length&&!(o&&s);r+=1)e[r]<t?o=!0:e[r]>n&&(s=!0);return[o,s]}
var _m=[1,2,4,5,8];function wt(e){let t=Em(e),[n,o]=Pl(t),s=Math.max(-n,o);if(!(s>0))return 1;let r=Math.min(Math.floor(t.length*.02),Am(t)-1),i=0;for(;Eo(i)<s;)
i+=1;for(;Eo(i-1)>=s;)i-=1;if(Sl(t,[0,1/0])[0]<=r)return Eo(i);for(let a=0;;i-=To){let l=Array.from({length:To+1},(d,h)=>Eo(i-To+h)),c=Sl(t,l);for(let d=To-1;d>=
0;d-=1)if(a+=c[d],a>r)return l[d+1]}}var Tm=2e4;function Em(e){let t=Math.ceil(e.length/Tm)|1;if(t===1)return e;let n=new Float64Array(Math.ceil(e.length/t));for(let o=0;o<
n.length;o+=1)n[o]=e[o*t];return n}var To=10,Eo=e=>+`${_m[(e%5+5)%5]}e${Math.floor(e/5)}`;function Am(e){let t=0;for(let n=0;n<e.length;n+=1)e[n]!==0&&Number.isFinite(
e[n])&&(t+=1);return t}function Sl(e,t){let n=new Uint32Array(t.length-1),[o,s]=[t[0],t[t.length-1]];for(let r=0;r<e.length;r+=1){let i=Math.abs(e[r]);if(!(i>o)||
i>s)continue;let a=0;for(;i>t[a+1];)a+=1;n[a]+=1}return n}var Rt=e=>(Math.trunc(e)%256+256)%256;function Y(e,t,n,o){if(e==="signed")return{mode:e,low:-n,high:n,
colour:a=>Nn(a/n,o)};if(e==="clip")return{mode:e,low:0,high:255,colour:a=>Jt(a/255)};if(e==="wrap")return{mode:e,low:0,high:255,colour:a=>Jt(Rt(a)/255)};if(e===
"absolute")return{mode:e,low:0,high:n,colour:a=>Jt(Math.abs(a)/n)};let[s,r]=Pl(t),i=r-s||1;return{mode:e,low:s,high:r,colour:a=>Jt((a-s)/i)}}function No({weights:e,
channels:t,front:n},o){let s=e.reduce((r,i)=>r+i,0);return o!=="image"||s<.5?"signed":t&&n===null&&s>1.5?"rescale":"clip"}var Cn=1024,ie=(e,t,n)=>Pt(In(e,t,n));
function*In(e,t,n){let{low:o,high:s}=n.mode==="absolute"?{low:-n.high,high:n.high}:n,r=(s-o)/(Cn-1)||1,i=n.mode==="wrap",a=new Uint32Array(Cn);for(let u=0;u<Cn;u+=
1){let[m,f,g]=i?Jt(u/(Cn-1)):n.colour(o+u*r);a[u]=255<<24|g<<16|f<<8|m}let l=new Uint32Array(e.data.buffer),{data:c}=t,d=1/r,h=(u,m)=>{for(let f=u;f<m;f+=1){let g=i?
Rt(c[f]):c[f],b=(g-o)*d+.5|0;g>o?g>=s&&(b=Cn-1):b=0,l[f]=a[b]}};for(let u=0;u<t.rows;u+=1)h(u*t.cols,(u+1)*t.cols),yield}var $l={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},Be=class{constructor({rows:t,cols:n,label:o,noun:s,onInput:r}){this.cells=Array.from({
length:t},(a,l)=>Array.from({length:n},(c,d)=>this.cell(l,d,s))),this.at=[0,0];let i=this.cells.map(a=>p("tr",{},...a.map(l=>p("td",{},l))));this.node=p("table",
{class:"cl-cells","aria-label":o},p("tbody",{},...i)),this.node.addEventListener("keydown",a=>this.onKey(a)),this.node.addEventListener("input",()=>this.fit()),
r&&this.node.addEventListener("input",r)}cell(t,n,o){let s=p("input",{type:"text",inputmode:"text",autocomplete:"off",spellcheck:"false","aria-label":`${o} row ${t}\
 column ${n}`,tabindex:t||n?-1:0});return s.addEventListener("focus",()=>{this.current.tabIndex=-1,this.at=[t,n],s.tabIndex=0}),yo(s),s}get current(){return this.
cells[this.at[0]][this.at[1]]}read(){let t=this.cells.map(n=>n.map(o=>o.value.replace(/\s+/g,"")));return t.flat().some(Boolean)?t.map(n=>n.join(", ")).join("; "):
""}write(t){this.cells.forEach((n,o)=>n.forEach((s,r)=>{let i=t[o]?.[r]??"";s.value!==i&&(s.value=i)})),this.fit()}fit(){this.node.style.setProperty("--cl-digit\
s",Math.max(...this.cells.flat().map(t=>t.value.length)))}lock(t){for(let n of this.cells.flat())n.readOnly=t}onKey(t){if(!$l[t.key]||t.shiftKey)return;let[n,o]=$l[t.
key],s=this.cells[this.at[0]+n]?.[this.at[1]+o];t.preventDefault(),s?.focus()}};var zn=e=>String(e).replace("-","−");function We({kind:e,options:t},n){return e==="choice"?`“${t[bo(t,n)][0]}”`:e==="shape"?(Array.isArray(n)?n:Ir(n)).join(
" × "):Array.isArray(n)?n.map(o=>o.map(zn).join(", ")).join("; "):zn(n).replaceAll("-","−")}function Vr([e,t,n=null]){let o=(i,a)=>n!==null&&n[0]===i&&n[1]===
a,s=(i,a,l)=>p("td",o(a,l)?{class:"cl-marked","aria-label":`${zn(i)}, here`}:{},zn(i)),r=t.map((i,a)=>p("tr",{},...i.map((l,c)=>s(l,a,c))));return El(e,p("table",
{"aria-label":e},p("tbody",{},...r)))}var El=(e,t)=>p("div",{class:"cl-grid"},p("div",{class:"cl-kind","aria-hidden":"true"},e),t);function Om(e,t){let n=e.flat(),
[o,s]=[Math.min(...n),Math.max(...n)];return o<0?Y("signed",n,Math.max(-o,s),t):Y("rescale",[0,Math.max(s,1)],1,t)}function Fn(e,t,n){[e.width,e.height]=[t[0].length,
t.length];let o=e.getContext("2d"),s=o.createImageData(e.width,e.height);ie(s,{data:t.flat(),rows:t.length,cols:t[0].length},n),o.putImageData(s,0,0)}var Lm=200;
function Cm(e){let t=Math.max(...e.flatMap(([,r])=>[r.length,r[0].length])),n=Math.max(1,Math.floor(Lm/t)),o=e.map(([r,i])=>{let a=p("canvas",{class:"cl-picture",
role:"img","aria-label":`${r}, ${i.length} × ${i[0].length}`});return a.style.width=`${n*i[0].length}px`,a.style.height=`${n*i.length}px`,a}),s=e.map(([r,i],a)=>El(
`${r}, ${i.length} × ${i[0].length}`,o[a]));return{node:p("div",{class:"cl-grids"},...s),paint:r=>e.forEach(([,i],a)=>Fn(o[a],i,Om(i,r)))}}function Ro(e){let t=e.
pictures.length?Cm(e.pictures):null;return{node:p("div",{},p("p",{class:"cl-prompt"},e.prompt),t?.node,e.grids.length?p("div",{class:"cl-grids"},...e.grids.map(
Vr)):null,e.stub?p("pre",{class:"cl-stub"},e.stub):null),paint:o=>t?.paint(o)}}function Io(e){return{number:_l,shape:_l,choice:Nm,array:Tl,kernel:Tl,code:Rm}[e.
kind](e)}function _l({placeholder:e,prompt:t}){let n=p("input",{type:"text",class:"cl-answer",autocomplete:"off",spellcheck:"false",placeholder:e,"aria-label":`\
Your answer. ${t}`});return{node:n,read:()=>n.value,write:o=>{n.value=o},lock:o=>{n.readOnly=o},focus:()=>n.focus()}}function Nm({prompt:e,options:t}){let n=`an\
swer-${Math.random()}`,o=t.map(([r])=>p("input",{type:"radio",name:n,value:r})),s=o.map(r=>p("label",{class:"cl-option"},r,p("span",{},r.value)));return{node:p(
"div",{class:"cl-options",role:"radiogroup","aria-label":e},...s),read:()=>o.find(r=>r.checked)?.value??"",write:r=>{let i=bo(t,r);o.forEach((a,l)=>{a.checked=l===
i})},lock:r=>o.forEach(i=>{i.disabled=r&&!i.checked}),focus:()=>(o.find(r=>r.checked)??o[0]).focus()}}function Tl({kind:e,prompt:t,answer:n}){let[o,s]=[n.length,
n[0].length],r=new Be({rows:o,cols:s,label:`Your answer. ${t}`,noun:e==="kernel"?"weight":"number"});return{node:r.node,read:()=>r.read(),write:i=>r.write(i.split(
";").map(a=>a.trim().split(/, | /).map(zn))),lock:i=>r.lock(i),focus:()=>r.current.focus()}}var Rm=()=>({node:null,read:()=>"",write:()=>{},lock:()=>{},focus:()=>{}});var Al="data-lm-suppress-shortcuts";function yt(e,t){let n=o=>{let[s]=o.composedPath();s!==e&&e.contains(s)&&s.toggleAttribute(Al,!Hr(o))};window.addEventListener(
"keydown",n,{capture:!0,signal:t}),e.setAttribute(Al,"")}var Hr=({key:e,shiftKey:t,ctrlKey:n,metaKey:o})=>e==="Enter"&&(t||n||o);var Im={light:{ink2:"#616161",cell:[243,243,242],padding:"#8a8a8a",hatch:"rgba(118,118,118,.55)",ghost:"#b5b5b5",beamFill:"rgba(0,0,0,.035)",beamLine:"rgba(0,0,\
0,.32)",error:"#c62828",zeroInk:"#616161",page:[255,255,255],ring:"#000"},dark:{ink2:"#a8a8a8",cell:[38,38,38],padding:"#8a8a8a",hatch:"rgba(143,143,143,.55)",ghost:"\
#5c5c5c",beamFill:"rgba(255,255,255,.045)",beamLine:"rgba(255,255,255,.4)",error:"#ff8a80",zeroInk:"#b0b0b0",page:[17,17,17],ring:"#fff"}};function ht(e){let t=document.
body.dataset.jpThemeLight;if(t)return t==="false"?"dark":"light";let n=Ke(getComputedStyle(e).getPropertyValue("--jp-layout-color0"));if(n)return qr(n);let o=Jr(
e),s=o?getComputedStyle(o).colorScheme.match(/light|dark/g):null;if(s?.length===1)return s[0];let r=zo(o);return r?qr(Ke(r)):matchMedia("(prefers-color-scheme: \
dark)").matches?"dark":"light"}function Ue(e,t){let n=getComputedStyle(e),o=Im[t],s=Ke(n.getPropertyValue("--jp-layout-color0"))??Ke(Ol(e,t))??o.page,r=n.getPropertyValue(
"--jp-ui-font-color1").trim()||(t==="dark"?"rgba(255,255,255,.87)":"rgba(0,0,0,.87)");return{...o,theme:t,ink:r,pageRgb:s,haloRgb:s,cellRgb:o.cell}}function zo(e){
for(let t=e;t;t=Jr(t)){let n=getComputedStyle(t).backgroundColor;if(Ke(n))return n}return""}function Ol(e,t){let n=zo(Jr(e));return n&&qr(Ke(n))===t?n:""}var Jr=e=>e.
parentElement??e.getRootNode().host,qr=([e,t,n])=>e+t+n<384?"dark":"light",Dn;function Ke(e){if(!CSS.supports("color",e))return null;Dn??=new OffscreenCanvas(1,
1).getContext("2d",{willReadFrequently:!0}),Dn.clearRect(0,0,1,1),Dn.fillStyle=e,Dn.fillRect(0,0,1,1);let[t,n,o,s]=Dn.getImageData(0,0,1,1).data;return s===255?
[t,n,o]:null}function xt(e,t,n){let o=()=>requestAnimationFrame(()=>{n.aborted||(e.style.setProperty("--cl-backdrop",Ol(e,ht(e))),t())}),s=new MutationObserver(
o);s.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",o,{signal:n}),n.addEventListener("abort",()=>s.disconnect()),wo(e,o,n)}function kt(e,t,n,o=()=>{}){let s=p("section",{class:"convlab-card","aria-label":t});return s.addEventListener("keydown",i=>{Hr(i)||i.stopPropagation()}),yt(s,n),
e.append(s),xt(s,()=>{s.dataset.theme=ht(s),o(s.dataset.theme)},n),s.dataset.theme=ht(s),s}function je(e,t){return{get:n=>e.get(n),set:(n,o)=>e.set(n,o),save_changes:()=>e.save_changes(),send:n=>e.send(n),on(n,o){t.aborted||(e.on(n,o),t.addEventListener(
"abort",()=>e.off(n,o),{once:!0}))},off:(n,o)=>e.off(n,o)}}function K(e,t,n){for(let o of t)e.on(`change:${o}`,n)}function Ge(e){let t=!1;return()=>{t||(t=!0,queueMicrotask(
()=>{t=!1,e()}))}}function St(e,t){for(let n of Object.keys(t)){let o=t[n];o!==void 0&&e.set(n,o)}at(e)}function at(e){try{e.save_changes()}catch{}}var Fo=e=>e.
get("_page")===!0;var zm="This exercise runs your program, and that needs Python: open the lesson in JupyterLab.",Fm=["spec","answer","hints_shown","compared","solved","said","ah\
ead"],Yr=class{constructor(t,n,o){this.model=t;let s=t.get("spec"),r=`${s.predict?"Prediction":"Exercise"} ${s.name}`;this.root=kt(n,r,o,i=>this.question.paint(
i)),this.check=p("button",{type:"submit"}),this.hint=p("button",{type:"button",onclick:()=>this.set({hints_shown:t.get("hints_shown")+1})}),this.next=p("button",
{type:"button",onclick:()=>this.goOn()},"Another one"),this.kind=p("p",{class:"cl-kind"}),this.verdict=p("b"),this.message=p("span"),this.result=p("p",{class:"c\
l-result",role:"status","aria-live":"polite"},this.verdict," ",this.message),this.hints=p("ol",{class:"cl-hints","aria-live":"polite"}),this.buttons=p("div",{class:"\
cl-buttons"},this.check,this.hint,this.next),this.form=p("form",{class:"cl-form"}),this.form.addEventListener("submit",i=>{i.preventDefault(),this.submit()}),this.
draw(),K(t,Fm,()=>this.draw())}set(t){St(this.model,t)}build(t){this.spec=t,this.question=Ro(t),this.field=Io(t),this.empty=!1,this.hints.replaceChildren(),this.
form.replaceChildren(...[this.field.node,this.buttons].filter(Boolean)),this.root.replaceChildren(this.kind,this.question.node,this.form,this.result,this.hints),
this.question.paint(this.root.dataset.theme);let n=this.model.get("answer");this.written=n,n!=null&&this.field.write(n)}isLocked(){return this.spec.predict&&ja(
this.spec,this.model.get("answer"))}submit(){if(this.isLocked()){this.set({compared:!0});return}let t=Ne(this.field.read());this.empty=t===null,this.written=t,t===
this.model.get("answer")?this.draw():this.set({answer:t})}get following(){let t=this.model.get("number");return(this.model.get("ahead")??[]).find(([n])=>n===t+1)?.[1]}goOn(){
let t=this.following;this.set({spec:t,number:this.model.get("number")+1,answer:null,hints_shown:0}),this.field.focus()}draw(){let t=this.model.get("spec");JSON.
stringify(t)!==JSON.stringify(this.spec)&&this.build(t);let n=this.model.get("answer");n!==this.written&&(this.written=n,this.field.write(n??""));let o=this.isLocked(),
s=this.model.get("compared");this.field.lock(o);let r=this.model.get("number"),i=r!==void 0?`Practice ${r+1}`:t.predict?"Predict":"Exercise";M(this.kind,this.model.
get("solved")?`${i} · solved`:i),M(this.check,t.predict?o?"Compare":"Lock in my prediction":"Check"),o&&s&&Lt(this.check)===this.check&&this.field.focus(),this.
check.hidden=t.kind==="code"||o&&s,this.next.hidden=!this.following,this.drawHints(t,t.predict&&!s);let[a,l,c]=o?this.prediction(t,n,s):this.judged(t,n);this.root.
dataset.state=a,M(this.verdict,l),M(this.message,c)}judged(t,n){if(t.kind==="code"&&Fo(this.model))return["not attempted","",zm];let{state:o,message:s}=t.kind===
"code"?this.model.get("said"):we(t,n);return o==="not attempted"?[o,"",this.empty?"Answer first: a guess is welcome.":""]:[o,go[o],s]}prediction(t,n,o){let s=`Y\
ou said ${We(t,n)}.`;if(!o)return["locked",s,t.then];let{state:r,message:i}=we(t,n);return r==="correct"?[r,`${s} Right.`,i]:[r,`${s} It is ${We(t,t.answer)}.`,
`${i} ${t.why}`]}drawHints({hints:t,solution:n},o){let s=[...t,...n?[n]:[]],r=Math.min(this.model.get("hints_shown"),s.length),i=o||r>=s.length;for(i&&Lt(this.hint)===
this.hint&&this.check.focus(),this.hint.hidden=i,M(this.hint,r<t.length?t.length>1?`Hint ${r+1} of ${t.length}`:"Hint":"Show the solution");this.hints.childElementCount>
r;)this.hints.lastChild.remove();for(let a=this.hints.childElementCount;a<r;a+=1)this.hints.append(p("li",{},s[a]))}};function Dm({model:e,el:t,signal:n}){new Yr(
e,t,n)}var Ll=()=>({render:Dm});function Bm({model:e,el:t,signal:n}){let[o,s,r,i]=["state","message","lines","tables"].map(c=>e.get(c)),a=kt(t,"Check",n);a.dataset.state=o;let l=r.flatMap(([c,
d])=>[p("dt",{},c),p("dd",{},d)]);a.append(p("p",{class:"cl-result",role:"status"},p("b",{},go[o])," ",o==="not attempted"?"":s),...l.length?[p("dl",{class:"cl-\
facts"},...l)]:[],...i.length?[p("div",{class:"cl-grids"},...i.map(Vr))]:[])}var Cl=()=>({render:Bm});var Nl={solved:"solved",tried:"tried, not yet right",untouched:"not tried yet"};function Wm({model:e,el:t,signal:n}){let o=kt(t,"Progress",n),s=()=>{let r=e.get(
"marks"),i=e.get("lesson"),a=r.filter(([,c])=>c==="solved").length,l=([c,d])=>p("li",{class:`cl-mark cl-${d}`,title:`${c}: ${Nl[d]}`},p("span",{class:"cl-spoken"},
`${c}: ${Nl[d]}`));I(o,p("p",{class:"cl-kind"},i?`Progress in lesson ${i}`:"Progress"),p("div",{class:"cl-progress"},p("ol",{class:"cl-marks"},...r.map(l)),p("b",
{},`${a} of ${r.length} solved`)),p("p",{class:"cl-kind"},e.get("note")))};s(),K(e,["marks","note","lesson"],s)}var Rl=()=>({render:Wm});var Km=["no","one","two","three","four","five","six","seven","eight","nine","ten","eleven","twelve"],et=e=>Km[e]??T(e),N=(e,t)=>`${et(e)} ${t}${e===1?"":"s"}`,T=e=>P(
e,0);function P(e,t=2){if(!Number.isFinite(e))return Number.isNaN(e)?"none":e>0?"∞":"−∞";let n=Math.abs(e)<1e-9?0:Math.abs(e);if(n>=1e9)return He(e,1);let[
o,s]=n.toFixed(t).split("."),r=o.replace(/\B(?=(\d{3})+$)/g,","),i=s?s.replace(/0+$/,""):"",a=i?`${r}.${i}`:r;return a==="0"?"0":Xr(e)+a}var He=(e,t=0)=>Xr(e)+Math.
abs(e).toExponential(t).replace("e+","e").replace("e-","e−"),Xr=e=>e<0?"−":"",It=(e,t)=>(e>0?"+":"")+P(e,t),Um=[2,3,4,5,6,7,8,9,10,12,16,25,49];function qe(e){
let t=Array.from(e),n=o=>t.every(s=>Math.abs(s*o-Math.round(s*o))<1e-9);return n(1)?1:Um.find(n)??0}function V(e,t=1){return t>1&&!Number.isInteger(e)?`${Xr(e)}${Math.
abs(Math.round(e*t))}/${t}`:e!==0&&Math.abs(e)<5e-4?He(e):P(e,3).replace(/,/g,"")}function ke(e,t,n=0){let o=[...e.trim().replace(/[\p{Cc}\p{Bidi_Control}]/gu,"\
�")];return o.length<=t?`“${o.join("")}”`:`“${o.slice(0,t-n-1).join("")}…${o.slice(o.length-n).join("")}”`}var jm=400;function $t(e){if(e.length>jm)
return null;let t=e.trim().replace(/[−–]/g,"-");if(/[1-9]\d{0,2}(,\d{3})+$/.test(t))return null;let n=t.replace(",","."),o=n.match(/^([+-]?\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/),
s=o?Number(o[1])/Number(o[2]):n===""?NaN:Number(n);return Number.isFinite(s)?s:null}function Do(e,t){return`${e.trim()===""?"An empty cell":ke(e,12)} is not a n\
umber. ${t}; type a number such as −1, 0.5 or 1/9.`}var A=(e,t)=>`${T(e)} × ${T(t)}`;function Je(e){return Math.abs(e)<1e-9?"flat areas vanish":Math.abs(e-1)<
1e-9?"brightness stays":e>1?"brighter, may saturate":e>0?"darker":"inverts"}var Ve=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e[e.length-1]}`;function Fl({
row:e,col:t,trace:n,digits:o,relu:s,activated:r,pool:i,parts:a=null}){let l=n.taps.filter(m=>m.padded).length,c=a??[N(n.taps.length,"product")],d=Ve(n.bias?[...c,
`the bias ${P(n.bias,o)}`]:c),h=n.taps.length===1&&!n.bias?"gives":"add up to",u=`Row ${T(e)}, column ${T(t)}: ${d} ${h} ${P(n.sum,o)}.`;return s&&r!==n.sum&&(u+=
` ReLU turns it into ${P(r,o)}.`),i?u+=i.value===null?" No pooling window reads this value.":` The ${A(...i.size)} pooling window around it ${i.kind==="max"?"ke\
eps":"averages to"} ${P(i.value,o)}${Gm(i.cells)}.`:l&&(u+=` ${X(et(l))} of its pixels ${l===1?"lies":"lie"} in the padding.`),u}var Dl=(e,t,n)=>e===t?"":` In u\
int8, ${P(e,n)} wraps to ${P(t)}: the classic mistake.`;function Gm(e){let t=e.filter(i=>!i.inside);if(!t.length)return"";let n=t.filter(i=>i.value!==null).length,
o=t.length===1,r={0:o?"does not count":"do not count",[t.length]:o?"counts as 0":"count as 0"}[n]??`${et(n)} of them ${n===1?"counts":"count"} as 0`;return`; ${et(
t.length)} of its cells ${o?"lies":"lie"} outside the map and ${r}`}var Bl=({row:e,col:t},{index:n,count:o,pixel:s,weight:r,change:i,total:a})=>`Row ${T(e)}, co\
lumn ${T(t)}, term ${n} of ${o}: ${s} × ${r} = ${i}. The running total is ${a}.`;function Wl([e,t]){let n=(o,s,r)=>o?[`${T(Math.abs(o))} ${Math.abs(o)===1?"pix\
el":"pixels"} ${o>0?s:r}`]:[];return Ve([...n(e,"down","up"),...n(t,"right","left")])}var Kl=(e,t)=>e===t?N(t,"window"):`${T(e)} … ${N(t,"window").replace(et(
t),T(t))}`,Zr=({share:e,relative:t})=>e===0?"no cell changed":`${Yt(e)} of cells changed, by ${Yt(t)}`;function Yt(e){let t=P(100*e,e<.01?1:0);return e>0&&t==="\
0"?"under 0.1 %":e<1&&t==="100"?"over 99 %":`${t} %`}var X=e=>e[0].toUpperCase()+e.slice(1);function Ul({rows:e,cols:t,saves:n,padded:o,modeText:s}){if(!e.length&&
!t.length)return o?`Every row and column is read. ${X(s)} outside the picture make the rim.`:"Every row and column is read.";let r=Ve([Il(e,"row"),Il(t,"column")].
filter(Boolean)),i=e.length+t.length===1?"is":"are";if(!n)return`${X(r)} ${i} never read: the windows step over them.`;let a=[["top","bottom"],["left","right"]],
l=Ve(n.flatMap((c,d)=>c.flatMap((h,u)=>h?[`${h} at the ${a[d][u]}`]:[])));return`${X(r)} ${i} never read; padding ${l} would save ${e.length+t.length===1?"it":"\
them"}.`}function Il(e,t){return e.length?e.every((o,s)=>s===0||o===e[s-1]+1)&&e.atEnd?e.length===1?`the last ${t}`:`the last ${et(e.length)} ${t}s`:`${et(e.length)}\
 ${t}${e.length===1?"":"s"}`:""}var Ye=e=>`Waiting for the picture “${e}”. It comes from Python: is the kernel running? Until then the last picture stays.`;
function jl({kind:e,row:t,col:n},{windows:o,zeros:s,copies:r},{source:i,value:a=null,weight:l,terms:c,relu:d=!1,pool:h,channel:u=""}){let m=zl(t,n),f=u&&` of ${u}`,
g=a===null?"is":`is ${a},`;if(e==="map")return`The value at ${m} ${g} ${d?"ReLU of ":""}the sum of ${c}.`;if(e==="weight")return`The weight ${l}${f} multiplies \
one pixel${f} in each of the ${T(o)} windows.`;if(e==="pooled")return`The pooled value at ${m} ${g} the ${h==="max"?"largest":"mean"} of ${N(o,"value")}${s?` an\
d ${N(s,"zero")} outside the map`:""}.`;let b=o?`read by ${N(o,"window")}`:"read by no window";if(!i)return`This place in the padding${f} ${g} ${b}.`;let y=r===
null?0:r[0].length*r[1].length-1,w=`the pixel${f} at ${zl(...i)}`;if(i[0]!==t||i[1]!==n)return`A copy of ${w}${a===null?"":`, ${a}`}: pixel and ${y===1?"copy":"\
copies"} are ${b}.`;if(!y)return`${X(w)} ${g} ${b}.`;let k=`and its ${y===1?"copy":`${et(y)} copies`} in the padding are ${b}`;return a===null?`${X(w)} ${k}.`:`${X(
w)} is ${a}; it ${k}.`}var Bo="There is no code for settings that do not fit.",Wo="No window fits, so none can move.",Gl="All channels are chosen; this view has\
 room for one plane and shows grey.",Vl="Arrows move the window, with Shift by ten. Home and End go to the ends of the row. Space plays. ] adds up term by term.\
 Enter points at single numbers.",Hl="Enter puts the window here, Esc ends.",zl=(e,t)=>`row ${T(e)}, column ${T(t)}`,ql={zeros:"zeros",reflect:"mirrored pixels",
replicate:"repeated border pixels",circular:"pixels of the opposite side"};var Vm=208,Jl=e=>({data:Float64Array.from(e.flat()),rows:e.length,cols:e[0].length}),Hm=({data:e,rows:t,cols:n})=>Array.from({length:t},(o,s)=>Array.from(e.subarray(
s*n,(s+1)*n)));function Yl(e,t,n){let o=Hm(Re(Jl(e),Jl(t))),s=o.flatMap((r,i)=>r.map((a,l)=>Math.abs(a-n[i][l])));return{map:o,distance:s.reduce((r,i)=>r+i,0)/s.
length}}var Qr=class{constructor(t,n,o){this.model=t,this.root=kt(n,"Puzzle: guess my kernel",o,()=>this.draw()),this.kind=p("p",{class:"cl-kind"}),this.prompt=
p("p",{class:"cl-prompt"}),this.grid=new Be({rows:3,cols:3,label:"Your kernel",noun:"weight",onInput:()=>this.edit()});let s=(r,i)=>p("button",{type:"button","a\
ria-label":`${i} to the weight chosen last`,onclick:()=>this.step(r)},r>0?"+ 1":"− 1");this.sum=p("p",{class:"cl-kind"}),this.canvas={input:this.picture("Pict\
ure"),yours:this.picture("Your map"),target:this.picture("Target")},this.distance=p("b"),this.message=p("span"),this.bar=p("div",{class:"cl-bar"},p("div")),this.
result=p("p",{class:"cl-result",role:"status","aria-live":"polite"},this.distance," ",this.message),this.hints=p("ol",{class:"cl-hints","aria-live":"polite"}),this.
hint=p("button",{type:"button",onclick:()=>this.set({hints_shown:t.get("hints_shown")+1})}),this.reset=p("button",{type:"button",onclick:()=>this.start(t.get("l\
evel"))},"Start again"),this.next=p("button",{type:"button",onclick:()=>this.start(t.get("level")+1)},"Next level"),this.root.append(this.kind,this.prompt,p("di\
v",{class:"cl-grids"},p("div",{class:"cl-grid"},p("div",{class:"cl-kind"},"your kernel"),this.grid.node,p("div",{class:"cl-buttons"},s(-1,"Minus one"),s(1,"Plus\
 one")),this.sum)),p("div",{class:"cl-grids"},...Object.values(this.canvas).map(({node:r})=>r)),this.bar,this.result,p("div",{class:"cl-buttons"},this.hint,this.
reset,this.next),this.hints),this.grid.node.addEventListener("focusout",()=>queueMicrotask(()=>this.draw())),this.draw(),K(t,["level","kernel","hints_shown"],()=>this.
draw())}picture(t){let n=p("canvas",{class:"cl-picture",role:"img","aria-label":t});return n.style.width=`${Vm}px`,{canvas:n,node:p("div",{class:"cl-grid"},p("d\
iv",{class:"cl-kind"},t.toLowerCase()),n)}}set(t){St(this.model,t)}start(t){this.set({level:t,kernel:[[0,0,0],[0,1,0],[0,0,0]],hints_shown:0}),this.grid.current.
focus()}edit(){let t=this.model.get("kernel"),n=this.grid.cells.map((o,s)=>o.map((r,i)=>be(r.value)[0]??t[s][i]));JSON.stringify(n)!==JSON.stringify(t)&&this.set(
{kernel:n})}step(t){let[n,o]=this.grid.at;this.set({kernel:this.model.get("kernel").map((s,r)=>s.map((i,a)=>r===n&&a===o?i+t:i))})}draw(){let[t,n,o,s,r]=["level",
"kernel","pixels","levels","hints_shown"].map(v=>this.model.get(v)),{prompt:i,target:a,hints:l,why:c}=s[t-1],{map:d,distance:h}=Yl(o,n,a),u=h===0;M(this.kind,`P\
uzzle · guess my kernel, level ${t} of ${s.length}`),M(this.prompt,i);let m=(v,S)=>this.grid.cells[v][S].value;this.grid.write(n.map((v,S)=>v.map(($,_)=>be(m(S,
_))[0]===$?m(S,_):P($,3)))),this.grid.cells.flat().forEach((v,S)=>v.classList.toggle("cl-chosen",S===3*this.grid.at[0]+this.grid.at[1]));let f=n.flat().reduce((v,S)=>v+
S,0);M(this.sum,`adds up to ${P(f,3)}: ${Je(f)}`);let{theme:g}=this.root.dataset,b=a.flat(),[y,w]=[Math.min(...b),Math.max(...b)],x=y<-1?Y("signed",b,Math.max(-y,
w),g):Y("clip",b,1,g);Fn(this.canvas.input.canvas,o,Y("clip",[],1,g)),Fn(this.canvas.yours.canvas,d,x),Fn(this.canvas.target.canvas,a,x);let k=Yl(o,[[0,0,0],[0,
1,0],[0,0,0]],a).distance;this.bar.firstChild.style.width=`${Math.min(100,100*h/k)}%`,M(this.distance,u?"Found.":`Distance ${P(h,1)}.`),M(this.message,u?c:"The \
average difference per pixel. It is 0 when the kernel is found."),this.root.dataset.state=u?"correct":"open",this.hint.hidden=r>=l.length,M(this.hint,`Hint ${r+
1} of ${l.length}`),this.next.hidden=t===s.length,this.hints.replaceChildren(...l.slice(0,r).map(v=>p("li",{},v)))}};function qm({model:e,el:t,signal:n}){new Qr(
e,t,n)}var Xl=()=>({render:qm});function Jm(e,t){let n=e.map((s,r)=>we(s,t[r]).state==="correct"),o=[...new Set(e.filter((s,r)=>!n[r]).map(({lesson:s})=>s))].sort();return{right:n,count:n.filter(
Boolean).length,again:o}}var ti=class{constructor(t,n,o){this.model=t,this.root=kt(n,"Quiz",o,s=>this.question.paint(s)),this.kind=p("p",{class:"cl-kind"}),this.
places=p("ol",{class:"cl-places"}),this.buttonsByPlace=t.get("specs").map((s,r)=>p("button",{type:"button",class:"cl-place",onclick:()=>this.go(r)},String(r+1))),
this.places.append(...this.buttonsByPlace.map(s=>p("li",{},s))),this.body=p("div",{class:"cl-question"}),this.back=p("button",{type:"button",onclick:()=>this.go(
t.get("at")-1)},"Back"),this.next=p("button",{type:"submit"}),this.finish=p("button",{type:"button",onclick:()=>this.toggle()}),this.verdict=p("b"),this.message=
p("span"),this.result=p("p",{class:"cl-result",role:"status","aria-live":"polite"},this.verdict," ",this.message),this.total=p("b"),this.again=p("span"),this.score=
p("p",{class:"cl-score",role:"status","aria-live":"polite"},this.total," ",this.again),this.form=p("form",{class:"cl-form cl-column"}),this.form.addEventListener(
"submit",s=>{s.preventDefault(),this.go(t.get("at")+1)}),this.form.append(this.body,p("div",{class:"cl-buttons"},this.back,this.next,this.finish)),this.root.append(
this.kind,this.places,this.form,this.result,this.score),this.draw(),K(t,["answers","scored","at","specs"],()=>this.draw())}set(t){St(this.model,t)}taken(){let t=[
...this.model.get("answers")];return t[this.shown]=Ne(this.field.read()),t}go(t){let n=this.model.get("specs").length-1,o=this.model.get("scored");this.written=
o?this.written:Ne(this.field.read()),this.set({at:Math.max(0,Math.min(n,t)),...o?{}:{answers:this.taken()}}),this.field.focus()}toggle(){let t=!this.model.get("\
scored");t&&(this.written=Ne(this.field.read())),this.set(t?{answers:this.taken(),scored:t}:{scored:t})}draw(){let[t,n,o,s]=["specs","answers","scored","at"].map(
d=>this.model.get(d)),r=t[s];this.shown!==s&&(this.shown=s,this.question=Ro(r),this.field=Io(r),this.body.replaceChildren(this.question.node,this.field.node),this.
question.paint(this.root.dataset.theme),this.written=null),this.written!==n[s]&&(this.written=n[s],this.field.write(n[s]??"")),this.field.lock(o);let i=Jm(t,n),
a=n.filter(d=>d!==null).length;M(this.kind,`Quiz · question ${s+1} of ${t.length} · ${a} answered`),this.buttonsByPlace.forEach((d,h)=>this.dress(d,h,{at:s,scored:o,
isAnswered:n[h]!==null,isRight:i.right[h]})),this.back.disabled=s===0,M(this.next,"Next"),this.next.disabled=s===t.length-1,M(this.finish,o?"Go on answering":"S\
how my score"),this.drawResult(r,n[s],o),M(this.total,o?`${i.count} of ${t.length} right.`:"");let l=this.model.get("lessons"),c=i.again.map(d=>`${d} ${l[d]}`).
join(" · ");M(this.again,o?i.again.length?`To read again: ${c}`:"Nothing to read again.":"")}dress(t,n,{at:o,scored:s,isAnswered:r,isRight:i}){t.dataset.state=
s?i?"right":"wrong":r?"answered":"open";let a={right:"right",wrong:"not right",answered:"answered",open:"not answered"};t.setAttribute("aria-label",`Question ${n+
1}, ${a[t.dataset.state]}`),n===o?t.setAttribute("aria-current","step"):t.removeAttribute("aria-current")}drawResult(t,n,o){let{state:s,message:r}=we(t,n);M(this.
verdict,o?s==="correct"?"Correct.":n===null?`No answer. It is ${We(t,t.answer)}.`:`Not right. It is ${We(t,t.answer)}.`:""),M(this.message,o?s==="correct"||n===
null?t.why:`${r} ${t.why}`:"")}};function Ym({model:e,el:t,signal:n}){new ti(e,t,n)}var Zl=()=>({render:Ym});var Xe=class{model;table;controls=new Set;listeners=new Set;writeSoon=Ge(()=>this.writeControls());constructor(t,n){this.model=t,this.table=n,K(t,n.SETTINGS,this.
writeSoon)}announce(){for(let t of this.listeners)t()}context(t){return{control:t,settings:this.table.readSettings(this.model),menus:this.menus}}readControl(t,n){
let o=this.context(n),s=this.table.CONTROLS[t];if(!s.keep?.(o.settings,n,o)){let r=s.read(n,o);r?this.change(r):s.act?.(n,o)}this.writeSoon()}change(t){let n=Object.
keys(t).filter(o=>t[o]!==void 0&&JSON.stringify(this.model.get(o))!==JSON.stringify(t[o]));n.length&&St(this.model,Object.fromEntries(n.map(o=>[o,t[o]])))}writeControls(){
for(let{name:t,control:n}of this.controls){let o=this.context(n);n.write(this.table.CONTROLS[t].write(o.settings,o))}}};var Ql=new WeakMap;function ei({dtype:e,data:t,...n}){let o=Ql.get(t)?.deref();if(o)return o;let s=t.buffer.slice(t.byteOffset,t.byteOffset+t.byteLength),r=e===
"uint8",i=r?Float64Array.from(new Uint8Array(s)):new Float64Array(s),a={...n,whole:r,data:i};return Ql.set(t,new WeakRef(a)),a}var Ze=class extends Xe{shared;constructor(t,n,o){
super(t,o),this.shared=n,K(t,["image_menu"],this.writeSoon),K(t,["pictures"],()=>{this.writeSoon(),this.announce()})}get menus(){return{images:this.model.get("i\
mage_menu"),kernels:this.model.get("kernel_menu")}}context(t){return{...super.context(t),menus:this.menus,picture:this.picture()}}picture(){return this.pictureOf(
this.model.get("image"))}pictureOf(t){let n=this.model.get("pictures")[t]??this.shared.get("pictures")[t];return n&&ei(n)}};var Ko=()=>!0,Uo=()=>!1,tc=(e,{kernel:t,channels:n})=>e?.kind==="weight"&&e.row<t.rows&&e.col<t.cols&&(e.channel===void 0||!!n);function ec(e,{kind:t,row:n,col:o}){
let{input:s,kernel:r,mapShape:i,options:a,pool:l}=e,c=[s.rows,s.cols],d=[r.rows,r.cols],h=[n,o],u=(S,$)=>S===n&&$===o,m=Kr(c,d,a),f=S=>[0,1].map($=>S(h[$],$)),g=S=>{
let $=S.map(_=>new Set(_));return(_,O)=>$[0].has(_)&&$[1].has(O)},b=S=>l&&e.pooled?{pooled:g(S.map(($,_)=>Xm(l,i,_,$)))}:{};if(t==="map"){let S=g(f(($,_)=>tt($,
d[_],m[_])));return Qe({input:S,map:u,...b([[n],[o]])},1)}if(t==="weight"){let S=g(f(($,_)=>So($,c[_],d[_],m[_])));return Qe({input:S,weight:u},i[0]*i[1])}if(t===
"pooled"&&l){let S=f((z,B)=>tt(z,l.size[B],{stride:l.stride[B],padding:l.padding[B]})),$=(z,[B,Vt])=>Ht=>Ht>=-B&&Ht<z+Vt,_=S.map((z,B)=>z.filter($(i[B],[0,0]))),
O=S.map((z,B)=>z.filter($(i[B],l.padding[B]))),[C,R]=[_,O].map(([z,B])=>z.length*B.length),j=l.kind==="average"&&l.options.countIncludePad?R-C:0;return{...Qe({map:g(
_),pooled:u},C),zeros:j}}let y=f((S,$)=>Fr(S,c[$],d[$],m[$])),w=y.map((S,$)=>S.flatMap(_=>Tn(_,c[$],d[$],m[$]))),x=w.map(S=>[...new Set(S.map(([$])=>$))]),k=g(w.
map(S=>S.map(([,$])=>$))),v=x[0].length*x[1].length;return{...Qe({input:g(y),map:g(x),weight:k,...b(x)},v),copies:y}}function Xm(e,t,n,o){let s={stride:e.stride[n],
padding:e.padding[n],ceilMode:e.options.ceilMode};return o.flatMap(r=>Tn(r,t[n],e.size[n],s).map(([i])=>i))}function Qe(e,t){return{lit:{input:Ko,map:Ko,weight:Ko,
pooled:Ko,...e},framed:{input:Uo,map:Uo,weight:Uo,pooled:Uo,...e},windows:t,zeros:0,copies:null}}var nc=(e,t,n)=>Math.max(1,Math.min(n,(e??(t>0?0:n))+t)),_t=e=>!!(e&&e.done<e.count);function jo({taps:e},t,n,[o,s]=[0,e.length]){let r=new Set(e.slice(Math.max(
o,n),s).map(({row:l,col:c})=>`${l},${c}`)),i=n>o&&n<=s?e[n-1]:null,a=Qe({},1);return a.lit.input=(l,c)=>!r.has(`${l},${c}`),a.lit.weight=(l,c)=>o+l*t+c<n,a.framed.
input=(l,c)=>i?.row===l&&i.col===c,a}var U=["red","green","blue"],Z=["input","green","blue"],Go=["coverage","green-coverage","blue-coverage"],ni=e=>Array.isArray(e[0][0]),Xt=(e,t)=>ni(e)?e.map(n=>n.
map(o=>o[t])):e;function oi(e,t,n){let[o,s]=[Math.floor((t-e.length)/2),Math.floor((n-e[0].length)/2)];return Array.from({length:t},(r,i)=>Array.from({length:n},
(a,l)=>e[i-o]?.[l-s]??0))}var oc=e=>e[0].map((t,n)=>t.map((o,s)=>e.map(r=>r[n][s]))),sc=(e,t,n)=>oc(U.map((o,s)=>s===t?n:oi(Xt(e,s),n.length,n[0].length)));function Vo(e,t){
return ni(e)?oc(U.map((n,o)=>t(Xt(e,o)))):t(e)}function tn(e,t){if(!ni(e))return e;let n=U.indexOf(t);return n<0?e.map(o=>o.map(s=>s.reduce((r,i)=>r+i,0))):Xt(e,
n)}var en=({bank:e,kernel:t})=>e.length?e:[t],Bn=(e,t)=>e.channel==="all"&&t.channels>1;function rc({channels:e,front:t,options:n},{row:o,col:s}){let r=$o(e.map(
({plane:l})=>l),e.map(({kernel:l})=>l),n,o,s);if(t!==null){let l=r.channels[t];return{...r,taps:l.taps,sum:l.sum+r.bias}}let i=0,a=r.channels.flatMap(({taps:l,sum:c},d)=>{
let h=l.map(u=>({...u,channel:d,subtotal:i+u.subtotal}));return i+=c,h});return{...r,taps:a}}var Zm=()=>!1,ic=({lit:e,framed:t,...n},o)=>{let s=Object.fromEntries(
o.map(r=>[r,Zm]));return{...n,lit:{...e,...s},framed:{...t,...s}}};function Ho({partners:e,hover:t,terms:n,trace:o,result:{front:s,kernel:r}},i){if(!t&&n&&s===null){
let l=r.data.length;return jo(o,r.cols,n.done,[i*l,(i+1)*l])}return(t?.channel===void 0?s===null||s===i:t.channel===i)?e:ic(e,["input","weight"])}var ac=(e,t,{front:n})=>n!==
null&&t.channel!==void 0&&t.channel!==n?ic(e,["map","pooled"]):e;function qo({channels:e},t){let n=r=>Number(r.toFixed(t)),[o,s]=[0,0];return e.map(({sum:r})=>{
o+=r;let i=n(o),a=n(i-s);return s=i,a})}var Jo=["valid","same","same_lower","full"],zt=e=>Array.isArray(e)?e:[e,e];function Yo(e,t){let{rows:n,cols:o,channels:s,data:r,whole:i}=e;if(s===1)return{data:r,
rows:n,cols:o};e.planes??={};let a=e.planes[t];if(a)return a;let l={data:new Float64Array(n*o),rows:n,cols:o},c=U.indexOf(t);for(let d=0;d<l.data.length;d+=1)l.
data[d]=c<0?al(r[3*d],r[3*d+1],r[3*d+2],i):r[3*d+c];return e.planes[t]=l,l}function si(e,t){let n=e.still??e;return t.every(o=>o===0)?n:((!n.moved||String(n.moved.
shift)!==String(t))&&(n.moved={...n,planes:void 0,moved:void 0,still:n,shift:t,data:bl(n,t)}),n.moved)}function Ft(e,t=null){let n=tn(e,t);return{data:Float64Array.
from(n.flat()),rows:n.length,cols:n[0].length}}var Qm=(e,t)=>U.map((n,o)=>({name:n,plane:Yo(e,n),kernel:Ft(Xt(t,o))}));function Xo(e,t,n=e.kernel,o=e.front_channel){
if(!Bn(e,t)){let l=Ft(n,e.channel);return{input:Yo(t,e.channel),kernel:l,weights:l.data,channels:null,front:null}}let s=Qm(t,n),r=U.indexOf(o),i=e.depthwise?r:null,
a=i===null?Float64Array.from(s.flatMap(l=>[...l.kernel.data])):s[i].kernel.data;return{input:s[r].plane,kernel:s[r].kernel,weights:a,channels:s,front:i}}var Wn=(e,t,n=null)=>Br(
...dc(e),t,n),cc=(e,t,n,o,s=null)=>el(...dc(e),t,n,o,s);function dc({input:e,kernel:t,channels:n,front:o}){return!n||o!==null?[[e],[t]]:[n.map(({plane:s})=>s),n.
map(s=>s.kernel)]}var Kn=(e,{stride:t,dilation:n,padding:o})=>({bias:e.bias,stride:t,padding:o,dilation:n,mode:e.padding_mode,flip:e.flip});function Tt(e,t,n){let[
o,s]=[zt(e.stride),zt(e.dilation)],r=[t.rows,t.cols],i=[n.rows,n.cols],a=ye(r,i,{stride:o,padding:e.padding,dilation:s}),l=u=>({size:r[u],start:a[u][0],end:a[u][1],
dilation:s[u],kernel:i[u],stride:o[u],span:it(i[u],s[u]),map:Ct(r[u],i[u],{stride:o[u],padding:a[u],dilation:s[u]})}),c=[l(0),l(1)],d=[c[0].map,c[1].map],h={stride:o,
dilation:s,padding:a,steps:c,mapShape:d,pool:null,problem:null};if(c.some(u=>u.map<1))h.problem="kernel";else if(e.pool){let u={kind:e.pool,size:e.pool_size,stride:e.
pool_stride,padding:e.pool_padding,ceilMode:e.ceil_mode,countIncludePad:e.count_include_pad},m={kind:e.pool,options:u,...cl(d,u)};h.pool=m;let f=e.pool==="max"||
!e.count_include_pad;m.shape.some(g=>g<1)?h.problem="pool":m.empty&&f&&(h.problem="empty pool")}return h}function hc(e,t){let n=en(e).map(r=>[r.length,r[0].length]),
o=n.map(([r,i])=>{let[a,l]=Tt({...e,pool:null},t,{rows:r,cols:i}).mapShape;return[Math.max(0,a),Math.max(0,l)]}),s=Bn(e,t)?t.channels:1;return{shapes:n,maps:o,channels:s,
summed:Wr(n,o,s),depthwise:s>1?Wr(n,o,s,!0):null}}function ri(e,t){let n=Xo(e,t);return{...n,...Tt(e,n.input,n.kernel)}}function*pc(e,t,n=null){let o=si(t,e.shift),s=ri(e,o);if(s.problem==="kernel")return s;let{stride:r,dilation:i,padding:a}=s,l=Kn(e,s);s.options=l,yield;let c={options:l,
pool:s.pool,problem:s.problem},d=yield*lc(s,e.activation,c,n);if(Object.assign(s,d),s.reads=[0,1].map(h=>{let{size:u,kernel:m}=s.steps[h],f={stride:r[h],padding:a[h],
dilation:i[h]};return{counts:xe(u,m,f),unread:Mo(u,m,f),saves:vo(u,m,f),paddedUnread:tl(u,m,f)}}),o.still){let h=yield*lc(Xo(e,o.still),e.activation,c,n?.still);
s.still=h;let u=(m,f)=>m&&f?wl(m,f):null;s.change={map:u(h.map,d.map),pooled:u(h.pooled,d.pooled)}}return s}function*lc(e,t,{options:n,pool:o,problem:s},r){let i=yield*Wn(
e,n,r?.linear),a=t==="relu"?yield*On(i,r?.map):i;return!o||s?{linear:i,map:a}:{linear:i,map:a,pooled:yield*(o.kind==="max"?Ur:jr)(a,o.options,r?.pooled)}}function uc(e,t){
let[n,o]=t.mapShape,s=(r,i)=>Math.max(0,Math.min(i-1,r));return{row:s(e.row,n),col:s(e.col,o)}}function mc(e,{row:t,col:n}){let{options:o,map:s,pool:r,pooled:i,
channels:a,front:l}=e,c=a?rc({channels:a,front:l,options:o},{row:t,col:n}):An(e.input,e.kernel,o,t,n),d=s.data[t*s.cols+n];if(!r||!i)return{...c,activated:d,pool:null};
let h=dl(s,r.options,t,n)??{place:null,cells:[],winner:null},u=h.place?i.data[h.place.row*i.cols+h.place.col]:null;return{...c,activated:d,pool:{...r,...h,value:u}}}
function fc(e,t,n){let o={rows:t.rows,cols:t.cols},s=Ft(e.kernel),r=u=>Tt({...e,...u},o,s).problem===null,i=[],a=(u,m)=>{let f=i.every(g=>JSON.stringify(g.change)!==
JSON.stringify(m));i.length<3&&f&&r(m)&&i.push({label:u,change:m})},{problem:l,steps:c,mapShape:d,pool:h}=Tt(e,o,s);if(l==="pool"){let u=Math.min(...d);a(`Pooli\
ng size ${u}`,{pool_size:u,pool_stride:null}),a("No pooling",{pool:null})}else if(l==="empty pool"&&h){let m=Array.from({length:Math.max(...h.padding.flat())},(f,g)=>g).
reverse().find(f=>r({pool_padding:f}));m!==void 0&&a(`Pooling padding ${m}`,{pool_padding:m}),h.kind==="average"&&a("Count the padding",{count_include_pad:!0}),
a("No pooling",{pool:null})}else{let u=Math.max(...c.map(f=>f.span-f.size)),m=Math.ceil(u/2);a(`Padding ${m} on each side`,{padding:m});for(let f=Math.max(...zt(
e.dilation))-1;f>=1;f-=1)if(r({dilation:f})){a(`Dilation ${f}`,{dilation:f});break}}if(n){let u=Object.keys(n).filter(g=>JSON.stringify(n[g])!==JSON.stringify(e[g])),
m=Object.fromEntries(u.map(g=>[g,n[g]])),f=u.find(g=>["padding","dilation","pool_size","pool_padding","image"].includes(g));u.length&&a(f&&u.length<=2?`Back to ${f.
replace("pool_","pooling ")} ${tf(n[f])}`:"Undo the last change",m)}return i}var tf=e=>Array.isArray(e)?e.flat().join(", "):String(e).replace("_"," ");var ii=5,ae={conv:"Convolution",relu:"ReLU",max_pool:"Max pooling",avg_pool:"Average pooling"},ef={conv:"relu",relu:"max_pool",max_pool:"conv",avg_pool:"conv"};
function ai(e,t){if(e==="relu")return{kind:e};if(e!=="conv")return{kind:e,size:2,stride:null,padding:0};let n=(t.find(o=>o.name==="gaussian_3")??t[0]).weights;return{
kind:e,kernel:n,stride:1,padding:"valid",dilation:1,padding_mode:"zeros",bias:null}}var gc=(e,t,n)=>ai(ef[e[t]?.kind]??"conv",n);function Dt(e){if(e.kind==="rel\
u")return{size:[1,1],stride:[1,1],padding:0,dilation:[1,1],mode:"zeros"};if(e.kind==="conv")return{size:[e.kernel.length,e.kernel[0].length],stride:zt(e.stride),
padding:e.padding,dilation:zt(e.dilation),mode:e.padding_mode};let t=zt(e.size);return{size:t,stride:e.stride===null?t:zt(e.stride),padding:e.padding,dilation:[
1,1],mode:"zeros"}}var bc=e=>e.kind==="conv"?e.kernel.length*e.kernel[0].length+(e.bias===null?0:1):0,Zo=e=>typeof e=="string"?e.replace("_"," "):typeof e=="num\
ber"?String(e):"by side",Qo=(e,t,n)=>e.map((o,s)=>s===t?n:o),ts=(e,t)=>e.filter((n,o)=>o!==t),wc=(e,t,n)=>[...e.slice(0,t),n,...e.slice(t)];function yc(e,t,n){let o=t+
n;if(o<0||o>=e.length)return e;let s=[...e];return[s[t],s[o]]=[s[o],s[t]],s}var xc={form:"narrow",least:0,units:9,most:52,arrange:ci},nf=[{form:"wide",least:960,units:30,most:44,arrange:sf},{form:"middle",least:600,units:19,most:44,arrange:rf},
xc],of={form:"compact",least:0,units:9,fewest:26,most:44,arrange:af},nt=e=>e>=24;function kc(e,t,n,o=null){let s=t?of:nf.find(({least:m})=>e>=m)??xc,{form:r,units:i,
fewest:a=28,most:l,arrange:c}=s,d=Math.max(a,Math.min(l,Math.floor(e/i))),u=o?o.fits(d,r,n):(m=>m*(n.input.cols+2)<=9*d&&m*(n.input.rows+2)<=11*d+30)(27);return{
u:d,form:r,level:u?"numbers":"image",width:i*d,...o?o.arrange(d,r,u,n):c(d,u,n)}}var nn=[[0,0],[0,0]];function ns(e,t,n){let[[o],[s]]=t.poolReach??nn,r=Math.max(
1,t.padding[0][0],o);return{cell:li(e,t,n),top:r,left:Math.max(1,t.padding[1][0]),indent:s}}function Sc(e,{input:t}){let o=li(e,{input:t,map:t,padding:[[1,1],[1,
1]]},11*e+30);return Math.max((t.rows+2)*o,5.7*e+66+18)+8}function li(e,{input:t,map:n,padding:o,poolReach:s},r){let[[i,a],[l,c]]=s??nn,d=o.map(([g,b])=>Math.max(
1,g)+Math.max(1,b)),h=Math.max(1,o[0][0],i),u=Math.max(h+t.rows+Math.max(1,o[0][1]),h+n.rows+a),m=Math.max(t.cols+d[1],n.cols+l+c),f=Math.floor(Math.min(9*e/m,r/
u));for(let g of[1.2,1,.8]){let b=Math.round(g*e);if(b<=f)return Math.max(b,Math.min(f,24))}return Math.max(4,f)}var es=(e,{kernel:t},n)=>Math.min(n,Math.floor(
4.5*e/Math.max(t.rows,t.cols)));function os(e,[t,n]){let o=Math.min(e,Math.floor(5*e/Math.max(5,t)),Math.floor(9*e/Math.max(9,n)));return{cell:o,rows:Math.floor(
5*e/o),cols:Math.floor(9*e/o)}}var Un=(e,{input:t,map:n})=>Math.min(9*e/Math.max(t.cols,n.cols),6*e/Math.max(t.rows,n.rows)),ft=(e,t,{rows:n,cols:o},s)=>({x:e,y:t,
w:Math.max(1,Math.round(o*s)),h:Math.max(1,Math.round(n*s))}),Se=(e,{pooled:t,input:n},o)=>{let s=t??n;return Math.min(o,4.5*e/s.cols,6*e/s.rows)};function sf(e,t,n){
let[o,s,r]=[10*e,15.5*e,25.5*e],i=t?Sc(e,n):11*e+30,a=34,l={input:{x:0,y:0,w:9*e},kernel:{x:o,y:0,w:5*e},map:{x:s,y:0,w:9*e},fourth:{x:r,y:0,w:4.5*e}},c=a+i,d={
headings:l,height:c+66,caption:{x:0,y:c+9,w:9.4*e},coverage:{x:o,y:c+6,w:4.6*e},legend:{x:s,y:c+12,w:9*e},show:{x:r,y:c+4,w:4.5*e},problem:{x:s+6.2*e,y:a,w:8.3*
e}};if(t){let{cell:b,top:y,left:w,indent:x}=ns(e,n,i),k=a+y*b,v=es(e,n,Math.max(b,Math.round(.8*e))),S=jn(n.pooled??n.input,b,4.5*e,i-y*b),$=Math.min(k+n.kernel.
rows*v+18,c-66);return{...d,input:{grid:{x:w*b,y:k,cell:b}},map:{grid:{x:s+x*b,y:k,cell:b},slot:{w:n.input.cols*b,h:n.input.rows*b}},fourth:{grid:{x:r,y:k,cell:S}},
kernel:{x:o,y:k,cell:v},note:null,meter:{x:o,y:$,w:4.5*e},signs:[{text:"×",x:9.5*e,y:k+1.5*b},{text:"=",x:15*e,y:k+1.5*b},...n.pooled?[{text:"→",x:25*e,y:k+1.5*
b}]:[]]}}let h=Un(e,n),u=a+6*e+30,m=u+2.5*e,f=es(e,n,e),g=os(e,n.spans);return{...d,input:{pic:ft(0,a,n.input,h),scale:h,lens:{x:0,y:u,...g}},map:{pic:ft(s,a,n.
map,h),scale:h,lens:{x:s,y:u,cell:e,rows:5,cols:9}},fourth:{pic:ft(r,a,n.pooled??n.input,Se(e,n,h)),scale:Se(e,n,h),lens:{x:r+.75*e,y:m-1.5*e,cell:e,rows:3,cols:3}},
kernel:{x:o+(4.5*e-f*n.kernel.cols)/2,y:m-f*n.kernel.rows/2,cell:f},note:{x:o,y:a,w:4.5*e},meter:{x:o,y:a+6*e-66,w:4.5*e},signs:[{text:"×",x:9.5*e,y:m},{text:"\
=",x:15*e,y:m},...n.pooled?[{text:"→",x:25*e,y:m}]:[]]}}function jn(e,t,n,o){return Math.max(4,Math.min(t,Math.floor(n/Math.max(1,e.cols)),Math.floor(o/Math.max(
1,e.rows))))}function rf(e,t,n){let o=10*e,s=t?Sc(e,n):11*e+30,r=34+s+66+18+28,i=r+34,a=Un(e,n),l=Se(e,n,a),{cell:c,top:d,left:h,indent:u}=ns(e,n,s),m=34+d*c,f=es(
e,n,t?Math.max(c,Math.round(.8*e)):e),g=n.pooled??n.input,b=jn(g,c,9*e,5*e),y=t?Math.max(1,g.rows)*b:Math.max(3*e,g.rows*l),w=34+6*e+30,x=(k,v,S)=>({pic:ft(k,34,
v,a),scale:a,lens:{x:k,y:w,...S}});return{headings:{input:{x:0,y:0,w:9*e},map:{x:o,y:0,w:9*e},kernel:{x:0,y:r,w:9*e},fourth:{x:o,y:r,w:9*e}},signs:[],caption:{x:0,
y:34+s+6+28,w:9*e},coverage:{x:0,y:34+s+6,w:9*e},legend:{x:o,y:34+s+12,w:9*e},show:{x:15.2*e,y:-4,w:3.8*e},problem:{x:o,y:34,w:9*e},input:t?{grid:{x:h*c,y:m,cell:c}}:
x(0,n.input,os(e,n.spans)),map:t?{grid:{x:o+u*c,y:m,cell:c},slot:{w:n.input.cols*c,h:n.input.rows*c}}:x(o,n.map,{cell:e,rows:5,cols:9}),fourth:t?{grid:{x:o,y:i,
cell:b}}:{pic:ft(o,i,g,l),scale:l,lens:{x:16*e,y:i,cell:e,rows:3,cols:3}},kernel:{x:0,y:i,cell:f},note:t?null:{x:5*e,y:i,w:4*e},meter:{x:5*e,y:t?i:i+78,w:4*e},height:i+
Math.max(f*n.kernel.rows,144,y)+18}}function ci(e,t,n){let o=0,s=ut=>{let Ce=o;return o+=ut,Ce},r=()=>({x:0,y:s(34),w:9*e}),i=r(),{cell:a,top:l,left:c,indent:d}=ns(
e,n,11*e),[[h,u]]=n.poolReach??nn,m=Un(e,n),f=(ut,Ce,Lr)=>{let Au={pic:ft(0,s(Ce),ut,m),scale:m};return o+=30,{...Au,lens:{x:0,y:s(Lr.rows*Lr.cell),...Lr}}},g;if(t){
let ut=Math.max(1,n.padding[0][1]);g={grid:{x:c*a,y:o+l*a,cell:a}},o+=(l+n.input.rows+ut)*a}else g=f(n.input,Math.round(n.input.rows*m),os(e,n.spans));let b=e<36,
y={x:0,y:o+6,w:9*e};o+=(b?6:4)*22+6;let w={x:0,y:o+6,w:9*e},x={x:0,y:o+6+28,w:9*e};o+=112;let k=r(),v=es(e,n,t?Math.max(a,Math.round(.8*e)):e),S={x:0,y:o,cell:v},
$={x:4.75*e,w:4.25*e},_=t?null:{...$,y:o},O=e<40?98:78,C={...$,y:t?o:o+O};o+=Math.max(v*n.kernel.rows,O+66)+30;let R=r(),j={x:0,y:o,w:9*e},z;if(t)z={grid:{x:d*a,
y:o+h*a,cell:a},slot:{w:n.input.cols*a,h:n.input.rows*a}},o+=(h+Math.max(n.input.rows,n.map.rows+u))*a+14;else{let ut=Math.round(Math.max(n.map.rows,n.input.rows)*
m);z=f(n.map,ut,{cell:e,rows:5,cols:9})}let B={x:0,y:o+16,w:9*e},Vt=b?{x:0,y:o+68,w:9*e}:{x:5.6*e,y:R.y-4,w:3.4*e};o+=b?110:86;let Ht=r(),Ar=n.pooled??n.input,Or;
if(t){let ut=Math.min(a,Math.floor(9*e/Math.max(1,Ar.cols)));Or={grid:{x:0,y:o,cell:ut}},o+=Math.max(1,Ar.rows)*ut+18}else{let ut=Se(e,n,m),Ce=ft(0,o,Ar,ut);Or=
{pic:Ce,scale:ut,lens:{x:6*e,y:o,cell:e,rows:3,cols:3}},o+=Math.max(3*e,Ce.h)+18}return{headings:{input:i,kernel:k,map:R,fourth:Ht},signs:[],problem:j,input:g,sentence:y,
coverage:w,caption:x,kernel:S,note:_,meter:C,map:z,legend:B,show:Vt,fourth:Or,height:o}}function af(e,t,n){let r=Un(e,n),i={...os(e,n.spans),x:0},a=[[1,1],[1,1]],
l=li(e,{...n,map:n.input,padding:a},11*e+30),c=Math.round(n.input.rows*Un(e,{...n,map:n.input})),d=c+30+5*e,h=t?(n.input.rows+2)*l:d,{cell:u,top:m,left:f,indent:g}=ns(
e,n,h),[[b,y]]=n.poolReach??nn,w={title:{x:0,y:0,w:9*e},input:{x:0,y:26,w:9*e},map:{x:0,y:60+h+12,w:9*e}},x=w.map.y+34,k=(j,z,B)=>({pic:ft(0,j,z,r),scale:r,lens:{
...B,y:j+c+30}}),v=x+(t?n.input.rows*l+(b+y)*u:d)+14,S={headings:w,signs:[],input:t?{grid:{x:f*u,y:60+m*u,cell:u}}:k(60,n.input,i),map:t?{grid:{x:g*u,y:x+b*u,cell:u}}:
k(x,n.map,{x:0,cell:e,rows:5,cols:9}),problem:{x:0,y:x,w:9*e},height:v};if(!n.pooled)return S;w.fourth={x:0,y:v,w:9*e};let $=v+34,_=Math.min(r,Se(e,n,r)),O=ft(0,
$,n.pooled,_),C=t?{grid:{x:0,y:$,cell:u}}:{pic:O,scale:_,lens:{x:6*e,y:$,cell:e,rows:3,cols:3}},R=$+(t?Math.max(1,n.pooled.rows)*u:Math.max(3*e,O.h))+14;return{
...S,fourth:C,height:R}}function Mc({rows:e,cols:t},{row:n,col:o},[s,r]=[1,1]){return{row:n-Math.floor((e-s)/2),col:o-Math.floor((t-r)/2)}}var lf=4e6;function Me(e){if(e.length>lf)return{problem:"This text is too long for a table of numbers."};let t=[],n=null;for(let{line:o,words:s}of cf(e)){let r=[];
for(let i of s){let a=$t(i);if(a===null)return{problem:`Line ${o}: ${hf(i)}`};r.push(a)}if(n??={line:o,count:r.length},r.length!==n.count)return{problem:`Line ${o}\
 has ${N(r.length,"number")}, line ${n.line} has ${et(n.count)}. Every line needs the same number of values.`};t.push(r)}return t.length?{rows:t}:{problem:"Ther\
e is no number yet. Type lines such as 1 2 3."}}function cf(e){let o=e.replace(/\r\n?/g,`
`).replace(/[^\S\n\t]+/g," ").replace(/\] ?,? ?\[/g,`
`).replace(/,? ?dtype=[\w.]+|array\(|[[\]()]/g,"").split(`
`);return o.flatMap((r,i)=>r.split(";").map((a,l)=>({line:o.length>1?i+1:l+1,row:a}))).filter(({row:r})=>r.trim()).map(({line:r,row:i})=>({line:r,words:df(i)}))}
function df(e){if(e.includes("	"))return e.split("	").map(n=>n.trim());let t=e.trim().replace(/,$/,"").split(/,?\s+/);return t.length>1?t:t[0].split(",")}function hf(e){
if(!e)return"an empty cell is not a number. Type 0 for an empty cell.";let t=ke(e,16);return/\d,\d{3}$/.test(e)?`${t} may be a thousand or a decimal. Type it wi\
thout the comma.`:`${t} is not a number. Type one such as −1, 0.5 or 1/9.`}function vc({rows:e,cols:t,data:n}){return Array.from({length:e},(s,r)=>Array.from(
n.subarray(r*t,(r+1)*t),String).join(" ")).join(`
`)}var on=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function ot(e,t){let n=t.findIndex(o=>on(o.weights,e));return n<0?t.length:n}var di=11,Pc={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},Bt=class{constructor(t,n,o=()=>{},s="",r=p("div",{class:"cl-complaint",role:"ale\
rt"})){this.channel=s,this.complaint=r,this.onEdit=t,this.onPoint=n,this.onSettle=o,this.body=p("tbody"),this.root=p("table",{class:"cl-kernel",role:"table","ar\
ia-label":`Kernel weights${s&&`, ${s}`}`},this.body),this.inputs=[],this.weights=[],this.root.addEventListener("keydown",i=>this.onKey(i)),this.root.addEventListener(
"paste",i=>this.onPaste(i));for(let i of["pointerover","focusin"])this.root.addEventListener(i,a=>this.point(a));for(let i of["pointerleave","focusout"])this.root.
addEventListener(i,()=>this.onPoint(null))}draw(t,n,{x:o,y:s,cell:r},i,a){on(this.weights,t)||M(this.complaint,""),this.weights=t,this.laid=n;let[l,c]=[t.length,
t[0].length];(this.inputs.length!==l||this.inputs[0]?.length!==c)&&this.build(l,c),L(this.root,{x:o,y:s,w:c*r,h:l*r}),this.root.style.setProperty("--cl-cell",`${r}\
px`),this.root.classList.toggle("cl-small",!nt(r));let d=l*c;this.inputs.forEach((h,u)=>h.forEach((m,f)=>{let g=t[u][f],b=V(g,a);(m!==Lt(m)||!m.dataset.typing)&&
(m.value=b);let y=n?d-1-(u*c+f):u*c+f,w=dt(g,y,d,i);m.style.background=E(w),m.style.color=g===0?"var(--cl-zero-ink)":D(w),m.style.fontWeight=g===0?400:600,m.style.
fontSize=`${Math.max(8,Math.min(r>=44?16:15,Math.floor(r*1.45/Math.max(3,b.length))))}px`}))}point(t){let[,n,o]=this.inputs.flatMap((i,a)=>i.map((l,c)=>[l,a,c])).
find(([i])=>i===t.target)??[];if(n===void 0)return;let[s,r]=[this.inputs.length,this.inputs[0].length];this.onPoint({kind:"weight",row:this.laid?s-1-n:n,col:this.
laid?r-1-o:o})}fade(t){let[n,o]=[this.inputs.length,this.inputs[0]?.length];this.inputs.forEach((s,r)=>s.forEach((i,a)=>{let l=!t||(this.laid?t(n-1-r,o-1-a):t(r,
a))?"":"0.45";i.style.opacity!==l&&(i.style.opacity=l)}))}build(t,n){this.inputs=Array.from({length:t},(o,s)=>Array.from({length:n},(r,i)=>this.input(s,i))),this.
body.replaceChildren(...this.inputs.map(o=>p("tr",{},...o.map(s=>p("td",{},s)))))}input(t,n){let o=`${this.channel&&`${this.channel} `}weight row ${t} column ${n}`,
s=p("input",{class:"cl-weight",type:"text",inputmode:"decimal",autocomplete:"off",spellcheck:"false","aria-label":o,tabindex:t||n?-1:0});return s.addEventListener(
"focus",()=>{this.before=this.weights[t][n]}),yo(s),s.addEventListener("input",()=>{s.dataset.typing="yes";let r=$t(s.value);M(this.complaint,""),r!==null&&this.
edit(t,n,r)}),s.addEventListener("blur",()=>this.settle(s,t,n)),s}settle(t,n,o){let s=t.value;delete t.dataset.typing,this.onSettle();let r=this.weights[n]?.[o];
if(r===void 0)return;let i=V(r,1);$t(s)===null&&(M(this.complaint,Do(s,`The weight stays ${i}`)),t.value=i)}onPaste(t){let n=t.clipboardData.getData("text/plain");
if($t(n)!==null||!/[\s,;]/.test(n.trim()))return;t.preventDefault();let{rows:o,problem:s}=Me(n),r=o&&Math.max(o.length,o[0].length)>di;o&&!r?(delete t.target.dataset.
typing,this.onEdit(o),queueMicrotask(()=>this.inputs[0][0].focus())):M(this.complaint,s??`The pasted table is ${A(o.length,o[0].length)}; a kernel has at most ${A(
di,di)} weights.`)}edit(t,n,o){if(this.weights[t][n]===o)return;let s=this.weights.map(r=>[...r]);s[t][n]=o,this.weights=s,this.onEdit(s)}onKey(t){let n=this.inputs.
flatMap((i,a)=>i.map((l,c)=>[l,a,c])).find(([i])=>i===t.target);if(!n)return;t.stopPropagation();let[o,s,r]=n;if(t.key==="Escape")delete o.dataset.typing,M(this.
complaint,""),o.value=V(this.before,1),this.edit(s,r,this.before),o.blur();else if(t.key==="Enter")this.settle(o,s,r),o.select();else if(Pc[t.key]){t.preventDefault();
let[i,a]=Pc[t.key];this.inputs[s+i]?.[r+a]?.focus()}}};var mi={};Na(mi,{CHANNELS:()=>pi,CONTROLS:()=>ff,PADDING_MODES:()=>Wt,PLANES:()=>rn,SETTINGS:()=>sn,paddingSides:()=>rs,readSettings:()=>Zt,resizeKernel:()=>Hn,
withBank:()=>ui});var sn=["image","channel","depthwise","front_channel","kernel","bank","front","stride","padding","padding_mode","dilation","flip","bias","activation","pool","po\
ol_size","pool_stride","pool_padding","ceil_mode","count_include_pad","shift","row","col","show","coverage","speed"],Zt=e=>Object.fromEntries(sn.map(t=>[t,e.get(
t)])),rn=["grey",...U],pi=[...rn,"all"],Wt=["zeros","reflect","replicate","circular"],$c=[null,"max","average"],pf=[[0,-1],[-1,0],[1,0],[0,1],null];function Hn(e,t,n){
return Vo(e,o=>oi(o,t,n))}function ui(e,t){let{bank:n,front:o}={...t,...e};if(!n.length)return e;let{kernel:s}=e;return s?{...e,bank:n.map((r,i)=>i===o?s:r)}:"f\
ront"in e?{...e,kernel:n[o]}:e}function rs(e,t){return Tt({...e,pool:null},t,Ft(e.kernel)).padding}function _c(e,t){let{pool:n}=Tt({...e,pool:"max"},t,Ft(e.kernel)),
o=typeof e.pool_padding=="string"?0:e.pool_padding;return Math.max(...[n?.padding??o].flat(2))}var Vn=e=>Math.max(...zt(e)),hi=e=>({read:t=>t.get("value")<1?null:
{[e]:t.get("value")},write:t=>({value:Vn(t[e])}),keep:(t,n)=>Vn(t[e])===n.get("value")}),uf=[[1,0],[.5,1],[.1,1],[.05,2],[.01,2]],Ec=.001;function mf(e){let t=([
s])=>Math.abs(e/s-Math.round(e/s))<1e-9,[n,o]=uf.find(t)??[Ec,3];return{step:n,decimals:o}}var Gn=(e,t=()=>!1)=>({read:()=>null,act:(n,o)=>{n.get("value")&&e(o)},
write:(n,o)=>({value:!1,disabled:t(o)})}),Tc=e=>({read:(t,{own:n})=>(t.get("value")!==(n.mode===e)&&n.setMode(t.get("value")?e:null),null),write:(t,{own:n})=>({
value:n.mode===e})}),ss=([e,t])=>({read:(n,{settings:o,picture:s})=>{if(!s)return null;let[r,i]=rs(o,s),a=[[...r],[...i]];return a[e][t]===n.get("value")?null:(a[e][t]=
n.get("value"),{padding:a})},write:(n,{picture:o})=>o?{value:rs(n,o)[e][t]}:{}}),ff={image:{read:(e,{menus:t,own:n})=>{let o=e.get("index")<t.images.length?t.images[e.
get("index")]?.name:n.entry();return o?{image:o}:null},write:(e,{menus:t})=>{let n=t.images.findIndex(o=>o.name===e.image);return{index:n<0?t.images.length:n}}},
channel:{read:e=>({channel:pi[e.get("index")]}),write:(e,{picture:t})=>({index:pi.indexOf(e.channel),disabled:t?.channels===1})},padding:{read:(e,{settings:t,picture:n})=>{
let o=Jo[e.get("index")];return o?{padding:o}:typeof t.padding=="string"&&n?{padding:rs(t,n)}:null},write:e=>{let t=Jo.indexOf(e.padding);return{index:t<0?Jo.length:
t}}},padding_mode:{read:e=>({padding_mode:Wt[e.get("index")]}),write:e=>({index:Wt.indexOf(e.padding_mode)})},padding_top:ss([0,0]),padding_bottom:ss([0,1]),padding_left:ss(
[1,0]),padding_right:ss([1,1]),open:Gn(({own:e})=>e.open()),paint:Tc("paint"),type:Tc("type"),kernel:{read:(e,{menus:t})=>{let n=t.kernels[e.get("index")];return n?
{kernel:n.weights}:null},write:(e,{menus:t})=>({index:ot(e.kernel,t.kernels)})},kernel_rows:{read:(e,{settings:t})=>({kernel:Hn(t.kernel,e.get("value"),t.kernel[0].
length)}),write:e=>({value:e.kernel.length})},kernel_cols:{read:(e,{settings:t})=>({kernel:Hn(t.kernel,t.kernel.length,e.get("value"))}),write:e=>({value:e.kernel[0].
length})},flip:{read:e=>({flip:e.get("value")}),write:e=>({value:e.flip})},dilation:hi("dilation"),undo:Gn(({edits:e})=>e.undo(),({edits:e})=>!e.past.length),reset:Gn(
({edits:e})=>e.reset(),({edits:e})=>!e.canReset),normalise:Gn(({edits:e})=>e.normalise()),transpose:Gn(({edits:e})=>e.transpose()),stride:hi("stride"),bias:{read:e=>({
bias:e.get("value")}),keep:({bias:e},t)=>Math.abs(t.get("value")-e)<Ec,write:({bias:e},{control:t})=>({...mf(e),...e<t.get("min")?{min:e}:e>t.get("max")?{max:e}:
{},value:e})},relu:{read:e=>({activation:e.get("value")?"relu":null}),write:e=>({value:e.activation==="relu"})},pool:{read:e=>({pool:$c[e.get("index")]}),write:e=>({
index:$c.indexOf(e.pool)})},pool_size:{...hi("pool_size"),write:e=>({value:Vn(e.pool_size),disabled:e.pool===null})},pool_stride:{read:(e,{settings:t})=>({pool_stride:e.
get("value")===t.pool_size?null:e.get("value")}),write:e=>({value:Vn(e.pool_stride??e.pool_size),disabled:e.pool===null}),keep:(e,t)=>Vn(e.pool_stride??e.pool_size)===
t.get("value")},pool_padding:{read:e=>({pool_padding:e.get("value")}),write:(e,{picture:t})=>({value:t?_c(e,t):void 0,disabled:e.pool===null}),keep:(e,t,{picture:n})=>!n||
_c(e,n)===t.get("value")},ceil_mode:{read:e=>({ceil_mode:e.get("value")}),write:e=>({value:e.ceil_mode,disabled:e.pool===null})},count_include_pad:{read:e=>({count_include_pad:e.
get("value")}),write:e=>({value:e.count_include_pad,disabled:e.pool!=="average"})},shift:{read:(e,{settings:t})=>{let n=pf[e.get("index")];if(n===void 0)return null;
let[o,s]=t.shift;return{shift:n?[o+n[0],s+n[1]]:[0,0]}},write:()=>({})}};var Ac=5,gf=132,ls=class{constructor(t){this.hand=t,this.image=an("Image",r=>t.change({image:t.menus().images[r].name})),this.channel=an("Channel",r=>t.change({
channel:rn[r]})),ln(this.channel,rn),this.kind=an("Operation",r=>this.replace(ai(Object.keys(ae)[r],t.menus().kernels))),ln(this.kind,Object.values(ae)),this.actions=
{earlier:as("Earlier","Move this step one place earlier",()=>this.move(-1)),later:as("Later","Move this step one place later",()=>this.move(1)),remove:as("Remov\
e","Remove this step",()=>this.remove()),add:as("Add a step","",()=>this.add())},this.fields=this.buildFields(),this.table=new Bt(r=>this.set({kernel:r}),()=>{}),
this.sum=p("div",{class:"cl-quiet"}),this.kernelBox=p("div",{class:"cl-kernel-box"},this.table.root),this.stepTitle=p("div",{class:"cl-group-title"});let n=(r,i,...a)=>p(
"div",{class:`cl-group cl-group-${i}`,role:"group","aria-label":typeof r=="string"?r:null},typeof r=="string"?p("div",{class:"cl-group-title"},r):r,...a),{fields:o,
actions:s}=this;this.settings=n("Settings","settings",o.kernel.row,o.size.row,o.stride.row,o.dilation.row,o.padding.row,o.padding_mode.row,o.bias.row),this.kernelGroup=
n("Weights","kernel",this.kernelBox,p("div",{class:"cl-kernel-notes"},this.sum,this.table.complaint)),this.root=p("div",{class:"cl-controls cl-chain-controls"},
n("Input","image",Kt("Image",this.image),Kt("Channel",this.channel)),n(this.stepTitle,"step",Kt("Operation",this.kind),p("div",{class:"cl-row"},s.earlier,s.later,
s.remove),p("div",{class:"cl-row"},s.add)),this.settings,this.kernelGroup),this.root.addEventListener("keydown",r=>r.stopPropagation())}buildFields(){let t=(c,d,h)=>{
let u=p("input",{type:"number",min:1,max:d,step:1,"aria-label":c});return u.addEventListener("change",()=>this.setCount(u,h)),u},n=an("Kernel",c=>this.set({kernel:this.
hand.menus().kernels[c]?.weights})),o=[0,1].map(c=>t(["Rows of the window","Columns of the window"][c],11,(d,h)=>bf(d,c,h))),s=t("Stride",8,(c,d)=>({stride:d})),
r=t("Dilation",6,(c,d)=>({dilation:d})),i=an("Padding",c=>this.set({padding:this.paddings[c]?.value})),a=an("Padding mode",c=>this.set({padding_mode:Wt[c]}));ln(
a,Wt);let l=p("input",{type:"number",step:"any",placeholder:"none","aria-label":"Bias"});return l.addEventListener("change",()=>this.set({bias:l.value===""||!Number.
isFinite(l.valueAsNumber)?null:l.valueAsNumber})),{kernel:{input:n,row:Kt("Kernel",n)},size:{inputs:o,row:Kt("Size",o[0],p("span",{class:"cl-times"},"×"),o[1])},
stride:{input:s,row:Kt("Stride",s)},dilation:{input:r,row:Kt("Dilation",r)},padding:{input:i,row:Kt("Padding",i)},padding_mode:{input:a,row:Kt("Filled with",a)},
bias:{input:l,row:Kt("Bias",l)}}}get steps(){return this.hand.settings().steps}get step(){return this.steps[this.hand.chosen()]}replace(t){this.hand.change({steps:Qo(
this.steps,this.hand.chosen(),t)})}set(t){Object.values(t).every(n=>n!==void 0)&&this.replace({...this.step,...t})}setCount(t,n){let o=Math.round(t.valueAsNumber),
s=Number.isFinite(o)?Math.max(Number(t.min),Math.min(Number(t.max),o)):null;s!==null&&this.set(n(this.step,s)),this.draw()}move(t){let n=yc(this.steps,this.hand.
chosen(),t);n!==this.steps&&(this.hand.choose(this.hand.chosen()+t),this.hand.change({steps:n}))}remove(){if(!this.step)return;let t=this.hand.chosen();this.hand.
choose(Math.max(0,Math.min(t,this.steps.length-2))),this.hand.change({steps:ts(this.steps,t)})}add(){if(this.steps.length>=ii)return;let t=this.steps.length?this.
hand.chosen()+1:0,n=gc(this.steps,t-1,this.hand.menus().kernels);this.hand.choose(t),this.hand.change({steps:wc(this.steps,t,n)})}draw(t=this.problem,n=this.theme,o=this.
isGrey){Object.assign(this,{problem:t,theme:n,isGrey:o});let{image:s,channel:r}=this.hand.settings(),{images:i,kernels:a}=this.hand.menus(),{steps:l,step:c,fields:d,
actions:h}=this,u=this.hand.chosen();ln(this.image,i.map(b=>b.label)),this.image.selectedIndex=i.findIndex(b=>b.name===s),this.channel.selectedIndex=rn.indexOf(
r),this.channel.disabled=o,this.channel.parentNode.classList.toggle("cl-off",o),M(this.stepTitle,c?`Step ${u+1} of ${l.length}`:"No steps yet"),this.kind.parentNode.
parentNode.hidden=!c,h.earlier.disabled=!c||u===0,h.later.disabled=!c||u===l.length-1,h.remove.disabled=!c,h.add.disabled=l.length>=ii,h.add.title=h.add.disabled?
"Five steps are the most":"Add a step behind this one";let m=c?.kind==="conv",f=m||!!(c&&c.kind!=="relu");for(let b of["kernel","dilation","padding_mode","bias"])
d[b].row.hidden=!m;for(let b of["size","stride","padding"])d[b].row.hidden=!f;if(this.settings.hidden=!f,this.kernelGroup.hidden=!m,!c)return;this.kind.selectedIndex=
Object.keys(ae).indexOf(c.kind),f&&this.drawWindow(c,m),m&&this.drawKernel(c,a);let g=t!==null&&t===u;for(let b of["size","padding",...m&&Math.max(...Dt(c).dilation)>
1?["dilation"]:[]])d[b].row.classList.toggle("cl-bad-row",g)}drawWindow(t,n){let{fields:o}=this,{size:s,stride:r,dilation:i}=Dt(t);s.forEach((h,u)=>is(o.size.inputs[u],
h)),is(o.stride.input,Math.max(...r)),is(o.dilation.input,Math.max(...i));let a=n?Ac:Math.min(Ac,Math.floor(Math.min(...s)/2)),l=[["valid","none (valid)"],["sam\
e","same"],["same_lower","same, lower"],...n?[["full","full"]]:[]];this.paddings=[...l,...Array.from({length:a},(h,u)=>[u+1,`${u+1} on each side`])].map(([h,u])=>({
value:h,label:u}));let c=t.padding===0?"valid":t.padding,d=this.paddings.findIndex(({value:h})=>h===c);d<0&&(d=this.paddings.push({value:void 0,label:typeof c==
"number"?`${c} on each side`:`by side: ${c.flat().join(", ")}`})-1),ln(o.padding.input,this.paddings.map(({label:h})=>h)),o.padding.input.selectedIndex=d}drawKernel(t,n){
let{fields:o,table:s}=this,r=ot(t.kernel,n);ln(o.kernel.input,[...n.map(h=>h.label),"Own"]),o.kernel.input.selectedIndex=r,o.padding_mode.input.selectedIndex=Wt.
indexOf(t.padding_mode),is(o.bias.input,t.bias??"");let[i,a]=[t.kernel.length,t.kernel[0].length],l=Math.min(40,Math.floor(gf/Math.max(i,a))),c=t.kernel.flat();
s.draw(t.kernel,!1,{x:0,y:0,cell:l},this.theme,qe(c)),this.kernelBox.style.width=`${a*l}px`;let d=c.reduce((h,u)=>h+u,0);M(this.sum,`Sum ${P(d,3)}: ${Je(d)}.`)}};
function bf(e,t,n){let o=Dt(e).size.map((i,a)=>a===t?n:i);if(e.kind==="conv")return{kernel:Hn(e.kernel,...o)};let s=Math.floor(Math.min(...o)/2),r=typeof e.padding==
"string"||[e.padding].flat(2).every(i=>i<=s);return{size:o[0]===o[1]?o[0]:o,...r?{}:{padding:s}}}function an(e,t){let n=p("select",{"aria-label":e});return n.addEventListener(
"change",()=>t(n.selectedIndex)),n}function ln(e,t){if(e.options.length===t.length&&t.every((o,s)=>e.options[s].text===o))return;let n=e.selectedIndex;e.replaceChildren(
...t.map(o=>p("option",{},o))),e.selectedIndex=n}function is(e,t){e.value!==String(t)&&(e.value=t)}var as=(e,t,n)=>p("button",{type:"button",class:"cl-button",title:t,
onclick:n},e);function Kt(e,...t){return p("div",{class:"cl-row"},p("span",{class:"cl-label","aria-hidden":"true"},e),p("span",{class:"cl-slot"},...t))}var Qt=30,fi=8,Ut=78,cs=44,wf=130,yf=600,gi=400,xf=48,Oc=32,kf=7;function Lc(e,t,n){let o=h=>Math.floor((e-(t.length-1)*h)/t.length),s=e>=yf&&o(Qt)>=wf,[r,i]=[Math.
max(...t.map(h=>h.rows)),Math.max(...t.map(h=>h.cols))],a=s?"wide":"narrow",l=Math.min(gi,s?o(fi):e),c=Math.min(xf,Math.floor(l/(i+2*n)),Math.floor(1.25*l/(r+2*
n)));return nt(c)?{form:a,level:"numbers",width:e,...(s?Sf:Mf)({width:e,maps:t,rows:r,cols:i,cell:c,ring:n,slot:o(fi)})}:{form:a,level:"image",width:e,...(s?vf:
Pf)({width:e,maps:t,rows:r,cols:i,slot:o(Qt)})}}function Sf({maps:e,rows:t,cols:n,cell:o,ring:s,slot:r}){let i=Ut+s*o,a=Ut+(t+2*s)*o;return{stages:e.map((c,d)=>{
let h=d*(r+fi);return{heading:{x:h,y:0,w:r},grid:{x:h+s*o,y:i,cell:o},clip:{x:h,y:Ut,w:r,h:a-Ut},legend:{x:h,y:a+10,w:Math.min(r,(n+2*s)*o)}}}),height:a+cs+10}}
function Mf({width:e,maps:t,cell:n,ring:o}){let s=0;return{stages:t.map(i=>{let a=s+Ut,l=(i.rows+2*o)*n;return s=a+l+cs+Qt/2,{heading:{x:0,y:a-Ut,w:e},grid:{x:o*
n,y:a+o*n,cell:n},clip:{x:0,y:a,w:e,h:l},legend:{x:0,y:a+l+8,w:Math.min(e,240)}}}),height:s}}function vf({maps:e,rows:t,cols:n,slot:o}){let s=Math.min(gi,o),r=Math.
min(s/n,1.1*s/t),i=Ut+Math.round(t*r)+Qt,a={w:s,h:Math.min(s,kf*Oc)};return{stages:e.map((c,d)=>{let h=d*(o+Qt);return{heading:{x:h,y:0,w:o},pic:Cc(c,h,Ut,r),scale:r,
lens:{x:h,y:i,...a},legend:{x:h,y:i+a.h+12,w:a.w}}}),height:i+a.h+cs+12}}function Pf({width:e,maps:t,rows:n,cols:o}){let s=Math.min(gi,Math.floor((e-Qt)/2)),r=Math.
min(s/o,1.1*s/n),i=0;return{stages:t.map(l=>{let c=i+Ut,d=Cc(l,0,c,r),h=Math.max(d.h+cs,s);return i=c+h+Qt,{heading:{x:0,y:c-Ut,w:e},pic:d,scale:r,lens:{x:s+Qt,
y:c,w:s,h:s},legend:{x:0,y:c+d.h+10,w:s}}}),height:i-Qt}}var Cc=({rows:e,cols:t},n,o,s)=>({x:n,y:o,w:Math.max(1,Math.round(t*s)),h:Math.max(1,Math.round(e*s))});
function Nc({x:e,y:t,w:n,h:o},[[s,r],[i,a]]){let l=Math.max(5,a-i+3,Math.floor(n/Oc)),c=Math.min(n/l,o/Math.max(5,r-s+3)),d=c>=4?Math.floor(c):c,[h,u]=[Math.floor(
o/d),Math.floor(n/d)];return{x:e,y:t,cell:d,rows:h,cols:u,r0:s-Math.floor((h-(r-s+1))/2),c0:i-Math.floor((u-(a-i+1))/2)}}function $f(e,t){let{size:n,stride:o,padding:s,dilation:r,mode:i}=Dt(e),a=ye(t,n,{stride:o,padding:s,dilation:r});return W(l=>{let c={stride:o[l],padding:a[l],dilation:r[l],
mode:i};return{...c,size:t[l],kernel:n[l],span:it(n[l],r[l]),map:Ct(t[l],n[l],c)}})}function bi(e,t){let n=[],o=[t];for(let[s,r]of e.entries()){let i=$f(r,o[s]);
if(n.push(i),i.some(a=>a.map<1))return{plans:n,shapes:o,problem:s};o.push(W(a=>i[a].map))}return{plans:n,shapes:o,problem:null}}function _f(e,t){if(e.kind==="re\
lu")return Ie(t);if(e.kind!=="conv")return(e.kind==="max_pool"?ze:Fe)(t,{size:e.size,stride:e.stride,padding:e.padding});let{stride:n,padding:o,dilation:s}=e;return Re(
t,Ft(e.kernel),{stride:n,padding:o,dilation:s,mode:e.padding_mode,bias:e.bias??0})}function wi(e,t,n,o=null){let s=Yo(e,t),{plans:r,problem:i}=bi(n,[s.rows,s.cols]),
a=c=>o!==null&&o.stages[0].plane.data===s.data&&n.slice(0,c).every((d,h)=>d===o.steps[h]),l=[{plane:s,parameters:0,multiplications:0,field:{size:[1,1],jump:[1,1]}}];
for(let[c,d]of n.slice(0,i??n.length).entries()){let[h,u]=[r[c],l[c]],m=a(c+1)&&o?.stages[c+1]?.plane||_f(d,u.plane),{size:f,jump:g}=u.field;l.push({plane:m,parameters:bc(
d),multiplications:d.kind==="conv"?m.rows*m.cols*h[0].kernel*h[1].kernel:0,field:{size:W(b=>f[b]+(h[b].span-1)*g[b]),jump:W(b=>g[b]*h[b].stride)}})}return{steps:n,
stages:l,plans:r,problem:i}}function yi({stage:e,row:t,col:n},o){let s=Math.min(e,o.length-1),{rows:r,cols:i}=o[s].plane;return{stage:s,row:Math.max(0,Math.min(
r-1,t)),col:Math.max(0,Math.min(i-1,n))}}function xi({stages:e,plans:t},{stage:n,row:o,col:s}){let r=[[o],[s]],i=new Array(e.length);i[n]=cn(r,r,[[o,o],[s,s]]);
for(let a=n-1;a>=0;a-=1)i[a]=ki(t[a],i[a+1]);for(let a=n+1;a<e.length;a+=1){let l=i[a-1],c=W(h=>{let u=t[a-1][h];return Za([l.rows,l.cols][h],u.size,u.kernel,u)}),
d=c.some(h=>h.length===0);i[a]=cn(d?[[],[]]:c,c,d?null:W(h=>[c[h][0],c[h][c[h].length-1]]))}return i}function ki(e,t){let{reach:n}=t,o=s=>W(r=>s(e[r],[t.rows,t.
cols][r],r));return cn(o((s,r)=>Xa(r,s.size,s.kernel,s)),o((s,r)=>[...new Set(r.flatMap(i=>tt(i,s.kernel,s)))]),n&&W(s=>{let{stride:r,padding:i,span:a}=e[s],[l,
c]=n[s].map(d=>d*r-i[0]);return[l,c+a-1]}))}var cn=([e,t],[n,o],s)=>({rows:e,cols:t,places:{rows:n,cols:o},reach:s});function ds(e){let t=[];for(let n of e){let o=t.
at(-1);o?.[1]===n-1?o[1]=n:t.push([n,n])}return t}function Rc(e,t,n){let{plans:o,problem:s}=bi(e,t);if(s===null)return[];let r=e[s],i=[],a=(d,h)=>{i.length<3&&bi(
h,t).problem===null&&i.push({label:d,steps:h})},l=d=>Qo(e,s,{...r,...d}),c=o[s].map(d=>d.size);if(r.kind==="conv"){let d=Math.ceil(Math.max(...o[s].map(h=>h.span-
h.size))/2);a(`Padding ${d} in step ${s+1}`,l({padding:d}));for(let h=Math.max(...Dt(r).dilation)-1;h>=1&&i.length<2;h-=1)a(`Dilation ${h} in step ${s+1}`,l({dilation:h}))}else
a(`Pooling size ${Math.min(...c)} in step ${s+1}`,l({size:Math.min(...c),stride:null,padding:0}));return n&&a("Undo the last change",n),a(`Remove step ${s+1}`,ts(
e,s)),i}function Ic(e,t,n){let o=t[n].findIndex(g=>g.map<1),{size:s,span:r,padding:[i,a],kernel:l,dilation:c}=t[n][o],[d,h]=[o===0?"rows":"columns",e[n].kind===
"conv"?"kernel":"window"],u=c>1?`With dilation ${c}, its ${h} of ${l} spans ${r} ${d}`:`Its ${h} spans ${r} ${d}`,m=n?`the map of step ${n}`:"the image",f=i+a?`\
, ${s+i+a} with its padding ${Zo(Dt(e[n]).padding)}`:", and there is no padding";return{title:`Step ${n+1}, ${ae[e[n].kind]}, does not fit.`,body:`${u}; ${m} ha\
s ${s}${f}.`}}var q=(e,t,n)=>({x:e.x+(n-e.c0)*e.cell,y:e.y+(t-e.r0)*e.cell,w:e.cell,h:e.cell}),qn=e=>[Math.floor(e.r0),Math.floor(e.c0),Math.ceil(e.r0+e.rows),Math.ceil(e.c0+
e.cols)];function Mt(e,{x:t,y:n,w:o,h:s},r){e.fillStyle=r;let i=o>8?.5:0;e.fillRect(t+i,n+i,o-2*i,s-2*i)}function hs(e,{x:t,y:n,w:o,h:s},r){o<8||(e.strokeStyle=
r.beamFill,e.lineWidth=1,e.strokeRect(t+1,n+1,o-2,s-2))}function ve(e,{x:t,y:n,w:o,h:s},r){o<8||(e.save(),e.setLineDash([2,3]),e.lineWidth=1,e.strokeStyle=r.padding,
e.strokeRect(t+2.5,n+2.5,o-5,s-5),e.restore())}function le(e,{x:t,y:n,w:o,h:s},r){e.save(),e.beginPath(),e.rect(t,n,o,s),e.clip(),e.strokeStyle=r.hatch,e.lineWidth=
1,e.beginPath();let i=7,a=Math.floor((t+n)/i)*i;for(let l=a;l<t+o+n+s;l+=i)e.moveTo(l-n,n),e.lineTo(l-n-s,n+s);e.stroke(),e.restore()}function st(e,{x:t,y:n,w:o,
h:s},r,i="solid",a=i==="solid"?2:1.5){e.save(),e.lineJoin="miter",e.strokeStyle=E(r.haloRgb),e.lineWidth=a+3,e.strokeRect(t,n,o,s),i==="dashed"&&e.setLineDash([
5,3]),e.strokeStyle=r.ring,e.lineWidth=a,e.strokeRect(t,n,o,s),e.restore()}function Jn(e,t,n,o,s,r,i=!1){let a=o?[[t.x,t.y+t.h,n.x,n.y],[t.x+t.w,t.y+t.h,n.x+n.w,
n.y]]:[[t.x+t.w,t.y,n.x,n.y],[t.x+t.w,t.y+t.h,n.x,n.y+n.h]];e.save();let l=new Path2D;l.rect(s.x,s.y,s.w,s.h),e.save(),e.clip(l),e.beginPath(),e.moveTo(a[0][0],
a[0][1]),e.lineTo(a[0][2],a[0][3]),e.lineTo(a[1][2],a[1][3]),e.lineTo(a[1][0],a[1][1]),e.fillStyle=r.beamFill,e.fill(),e.restore(),i&&e.setLineDash([3,3]),e.strokeStyle=
r.beamLine,e.lineWidth=1;for(let[c,d,h,u]of a)e.beginPath(),e.moveTo(c,d),e.lineTo(h,u),e.stroke();e.restore()}function Fc(e,t,n){let o=`${t} ${n}px ${e.convlabFont}`;
e.convlabNow!==o&&(e.font=o,e.convlabNow=o)}var zc=new Map;function Dc(e,t,n,o){let s=`${n} ${o} ${e.convlabFont} ${t.replace(/\d/g,"0")}`,r=zc.get(s);return r===
void 0&&(Fc(e,n,o),r=e.measureText(t.replace(/\d/g,"0")).width,zc.set(s,r)),r}function ce(e,t,n,o,{size:s=13,weight:r=400,colour:i,halo:a=null}){Fc(e,r,s),a&&(e.
lineWidth=6,e.lineJoin="round",e.strokeStyle=a,e.strokeText(t,n,o)),e.fillStyle=i,e.fillText(t,n,o)}function lt(e,t,n,o){let{size:s}=o;for(;s>=8&&Dc(e,t,o.weight??
400,s)>n.w-4;)s-=1;let[r,...i]=o.short??[];s<8&&r?lt(e,r,n,{...o,short:i}):s>=8&&ce(e,t,n.x+n.w/2,n.y+n.h/2+.5,{...o,size:s})}function Bc(e,{x:t,y:n,w:o,h:s},r){
Mt(e,{x:t,y:n+s*.76,w:o,h:s*.24},E(r))}function Wc(e,t,n,o){let s=Math.min(n.w-4,Dc(e,t,400,11)+8);e.fillStyle=E(o),e.beginPath(),e.roundRect(n.x+(n.w-s)/2,n.y,
s,Math.min(14,n.h),2),e.fill(),lt(e,t,{...n,h:Math.min(14,n.h)},{size:11,colour:D(o)})}var Yn=.4,Tf=.7,Ef=5.2,Af=7;function Uc(e,t){let{L:n,stages:o,fields:s,unit:r}=t;e.clearRect(-8,-8,n.width+16,n.height+16),e.convlabNow=null,e.textAlign="center",
e.textBaseline="middle";let i=Si(t),a=i.map((l,c)=>l&&s[c]?.reach&&Lf(jc(l,s[c].reach),Gc(n.stages[c])));if(n.level==="image")for(let[l,c]of a.entries())c&&Wf(e,
t,l,c);o.forEach(({plane:l},c)=>l.rows&&Cf(e,t,c,i[c]));for(let l=0;l+1<a.length;l+=1)a[l]&&a[l+1]&&Kf(e,t,a[l],a[l+1],l>=r.stage);a.forEach((l,c)=>{l&&st(e,l,t.
tokens,c>r.stage?"dashed":"solid")})}function Si({L:e,stages:t,fields:n}){return t.map(({plane:o},s)=>e.level==="numbers"?{...e.stages[s].grid,rows:o.rows,cols:o.
cols,r0:0,c0:0}:Nc(e.stages[s].lens,n[s]?.reach??Of(o)))}var Of=({rows:e,cols:t})=>[e,t].map(n=>[Math.floor(n/2),Math.floor(n/2)]),jc=({x:e,y:t,cell:n,r0:o,c0:s},[
[r,i],[a,l]])=>({x:e+(a-s)*n,y:t+(r-o)*n,w:(l-a+1)*n,h:(i-r+1)*n}),Gc=({lens:e,clip:t})=>e??t;function Lf(e,t){let[n,o]=[Math.max(e.x,t.x-3),Math.max(e.y,t.y-3)],
[s,r]=[Math.min(e.x+e.w,t.x+t.w+3),Math.min(e.y+e.h,t.y+t.h+3)];return{x:n,y:o,w:Math.max(1,s-n),h:Math.max(1,r-o)}}function Cf(e,t,n,o){let{L:s,tokens:r,fields:i,
valid:a}=t,l=Gc(s.stages[n]);e.save(),e.globalAlpha=n<a?1:Yn,e.beginPath(),e.rect(l.x,l.y,l.w,l.h),e.clip(),o.cell>=Af?Nf(e,t,n,o):Df(e,t,n,o,l),e.restore(),e.convlabNow=
null,s.level==="image"&&n<a&&i[n]&&Bf(e,s.stages[n],i[n],r,n>t.unit.stage)}function Nf(e,t,n,o){let{L:s,stages:r,fields:i,tokens:a,unit:l,valid:c}=t,{plane:d,scale:h,
plan:u,digits:m}=r[n],f=i[n],g=u&&n<c?u.map($=>$.padding):[[0,0],[0,0]],b=zf(f),y=n<c?1:Yn,w=($,_)=>Math.max(-$,Math.floor(_)),x=($,_,O,C)=>Math.min($+_,Math.ceil(
O+C)),[k,v]=s.level==="image"?[o.rows,o.cols]:[d.rows+g[0][1],d.cols+g[1][1]],S=nt(o.cell)&&Rf(r[n],f??{})*Ef<=o.cell-3;for(let $=w(g[0][0],s.level==="image"?o.
r0:-1/0);$<x(d.rows,g[0][1],o.r0,k);$+=1)for(let _=w(g[1][0],s.level==="image"?o.c0:-1/0);_<x(d.cols,g[1][1],o.c0,v);_+=1){let O={x:o.x+(_-o.c0)*o.cell,y:o.y+($-
o.r0)*o.cell,w:o.cell,h:o.cell},C=$>=0&&_>=0&&$<d.rows&&_<d.cols,R=C?d.data[$*d.cols+_]:Ff(d,u[0].mode,$,_),j=!f||b($,_,C),z=C?h?h.colour(R):a.cellRgb:a.pageRgb,
B=j?z:If(z,a.pageRgb);if(Mt(e,O,E(B)),C?hs(e,O,a):ve(e,O,a),!S)continue;let Vt=j&&f&&n<=l.stage&&o.cell>=30;e.globalAlpha=j?y:Tf*y,lt(e,P(R,m),O,{short:He(R),size:Math.
min(o.cell>=44?16:12,Math.floor(.4*o.cell)),weight:Vt?600:400,colour:C?D(B):a.ink2}),e.globalAlpha=y}}function Rf({plane:e,digits:t},{rows:n=[],cols:o=[]}){return n.
length*o.length>200?0:Math.max(0,...n.flatMap(s=>o.map(r=>P(e.data[s*e.cols+r],t).length)))}var If=(e,t)=>e.map((n,o)=>Math.round(Yn*n+(1-Yn)*t[o]));function zf(e){
if(!e)return()=>!0;let[t,n]=[new Set(e.rows),new Set(e.cols)],o={rows:new Set(e.places.rows),cols:new Set(e.places.cols)};return(s,r,i)=>i?t.has(s)&&n.has(r):o.
rows.has(s)&&o.cols.has(r)}function Ff({data:e,rows:t,cols:n},o,s,r){let[i,a]=[H(s,t,o),H(r,n,o)];return i<0||a<0?0:e[i*n+a]}function Df(e,{stages:t,fields:n,tokens:o},s,r,i){
let{plane:a,canvas:l}=t[s],{x:c,y:d,cell:h,r0:u,c0:m}=r;if(e.imageSmoothingEnabled=!1,e.drawImage(l,c-m*h,d-u*h,a.cols*h,a.rows*h),!n[s]?.reach)return;let f=jc(
r,n[s].reach);e.beginPath(),e.rect(i.x,i.y,i.w,i.h),e.rect(f.x,f.y,f.w,f.h),e.fillStyle=E(o.pageRgb,1-Yn),e.fill("evenodd")}function Bf(e,{pic:t,scale:n},{rows:o,
cols:s},r,i){for(let a of ps(o,s).map(l=>Vc(t,n,l)))st(e,a,r,i?"dashed":"solid")}function ps(e,t){if(!e.length||!t.length)return[];let[n,o]=[e,t].map(s=>{let r=ds(
s);return r.length<=2?r:[[s[0],s.at(-1)]]});return n.flatMap(s=>o.map(r=>[s,r]))}var Kc=7;function Vc(e,t,[[n,o],[s,r]]){let[i,a]=[Math.max(Kc,(r-s+1)*t),Math.max(
Kc,(o-n+1)*t)];return{x:e.x+(s+r+1)/2*t-i/2,y:e.y+(n+o+1)/2*t-a/2,w:i,h:a}}function Wf(e,{L:t,fields:n,tokens:o,unit:s},r,i){let{pic:a,scale:l,lens:c}=t.stages[r],
d=ps(n[r].rows,n[r].cols)[0];if(!d)return;let h=Vc(a,l,d),u=t.form==="wide"?{x:0,y:a.y+a.h,w:t.width,h:c.y-a.y-a.h}:{x:a.x+a.w,y:0,w:c.x-a.x-a.w,h:t.height};Jn(
e,h,i,t.form==="wide",u,o,r>s.stage)}function Kf(e,{L:t,tokens:n},o,s,r){let i=t.form==="wide",a=i?{x:o.x+o.w,y:0,w:Math.max(0,s.x-o.x-o.w),h:t.height}:{x:0,y:o.
y+o.h,w:t.width,h:Math.max(0,s.y-o.y-o.h)};Jn(e,o,s,!i,a,n,r)}function Zn(e,t){return e.kind!=="conv"?ae[e.kind]:t[ot(e.kernel,t)]?.label?.replace(/ \d+ × \d+$/,"")??"Own kernel"}function Hc(e){if(e.kind==="relu")return"n\
egative values become 0";let{size:t,stride:n,dilation:o}=Dt(e),s=[A(...t)],r=e.kind==="conv"?[1,1]:t,i=([a,l])=>a===l?a:A(a,l);return n.some((a,l)=>a!==r[l])&&s.
push(`stride ${i(n)}`),o.some(a=>a>1)&&s.push(`dilation ${i(o)}`),e.padding!==0&&e.padding!=="valid"&&s.push(`padding ${Zo(e.padding)}`),e.kind==="conv"&&e.bias&&
s.push(`bias ${P(e.bias)}`),s.join(", ")}function Uf(e){let[t,n]=[e[0],e[e.length-1]];return e.length===1?T(t):ds(e).length===1?e.length===2?`${T(t)} and ${T(n)}`:
`${T(t)} to ${T(n)}`:e.length<=4?`${e.slice(0,-1).map(T).join(", ")} and ${T(n)}`:`${T(t)} to ${T(n)} with gaps`}var Xn=(e,t)=>`${e}${t.length===1?"":"s"} ${Uf(
t)}`;function qc(e,t,n){let{stage:o,row:s,col:r}=e,i=`(${T(s)}, ${T(r)})`,a=`is ${P(n)}`;return`${o===0?`Pixel ${i} of the image ${a}.`:`Unit ${i} of step ${o} ${a}\
. ${jf(t[0])}`}${Gf(o,t)}`}function jf({rows:e,cols:t,reach:n}){if(!e.length||!t.length||!n)return"It sees no pixel: its window is in the padding.";let s=`It se\
es ${e.length*t.length===1?"one pixel":`${A(e.length,t.length)} pixels`}: ${Xn("row",e)}, ${Xn("column",t)}.`,r=[e,t].some((l,c)=>n[c][0]<l[0]||n[c][1]>l[l.length-
1]),[i,a]=n.map(([l,c])=>c-l+1);return r?`${s} The rest of its ${A(i,a)} field is outside the image.`:s}function Gf(e,t){let n=t.slice(e+1);if(!n.length)return"";
let o=({rows:r,cols:i})=>r.length*i.length>1?A(r.length,i.length):r.length*i.length?"one unit":"none",s=n.map((r,i)=>`${o(r)} of step ${e+1+i}`);return` It reac\
hes ${s.length>1?`${s.slice(0,-1).join(", ")} and ${s.at(-1)}`:s[0]}.`}var Vf="⌊(size + padding − window) / stride⌋ + 1";function Mi({size:e,padding:[t,n],dilation:o,kernel:s,stride:r,map:i},a){let l=t+n?` + ${t} + ${n}`:"",c=o===
1?`${s}`:`(${o} · (${s} − 1) + 1)`;return p("div",i<1?{class:"cl-bad"}:{},p("span",{"aria-hidden":"true"},a?`${a}: `:"",`⌊(${e}${l} − ${c}) / ${r}⌋ + 1 =\
 `,p("b",{},T(i))),p("span",{class:"cl-spoken"},`${a}: floor of (${e}${l} − ${c}) over ${r}, plus 1, equals ${T(i)}`))}var pt=(e,t={})=>p("td",t,e),vi=(e,t={})=>pt(
e,{class:"cl-formula",...t}),us=(e,t,n=null)=>p("tr",{class:n},p("th",{scope:"row"},e),...t),Hf=e=>Array.from({length:e},()=>pt("–")),qf=([e,t])=>e===t?T(e):A(
e,t);function Jc({stages:e,plans:t,problem:n},o,s,r){let i=({plane:m,parameters:f,multiplications:g,field:b})=>[pt(A(m.rows,m.cols)),pt(T(f)),pt(T(g)),pt(A(...b.
size)),pt(qf(b.jump))],a=o.flatMap((m,f)=>{let g=`${f+1} ${Zn(m,s)}`,b=n===null||f<=n,y=e[f+1],w=y?i(y):b?[pt("every size must be at least 1",{colspan:5,class:"\
cl-bad"})]:Hf(5),x=b&&m.kind!=="relu";if(r){let v=x?[p("tr",{},vi(Mi(t[f][0],"rows"),{colspan:6}))]:[];return v[0]?.firstChild.append(Mi(t[f][1],"columns")),[us(
g,w),...v]}let k=x?t[f].map(v=>vi(Mi(v,""))):[vi(b?"each value on its own":"–",{colspan:2})];return[us(g,[...k,...w])]}),l=()=>r?[]:[pt("",{colspan:2})],c=m=>T(
e.reduce((f,g)=>f+g[m],0)),d=n===null&&o.length?[us("Together",[...l(),pt(""),pt(c("parameters")),pt(c("multiplications")),pt(""),pt("")],"cl-total")]:[],h=r?["\
Stage","Shape","Params","Products","Sees","Jump"]:["Stage",`Rows: ${Vf}`,"Columns","Shape","Parameters","Multiplications","Sees","Jump"],u=m=>!r&&(m===1||m===2)?
"cl-formula":null;return p("table",{class:"cl-chain-table","aria-label":"Shapes and counts of each stage"},p("thead",{},p("tr",{},...h.map((m,f)=>p("th",{scope:"\
col",class:u(f)},m)))),p("tbody",{},us("Image",[...l(),...i(e[0])]),...a,...d))}var ms=32,jt=class{constructor(){this.marker=p("div",{class:"cl-legend-marker"}),this.pointed=p("div",{class:"cl-legend-pointed",hidden:!0}),this.ramp=p("div",{
class:"cl-ramp"},this.marker,this.pointed),this.low=p("span",{class:"cl-legend-low"}),this.zero=p("span",{class:"cl-legend-zero"}),this.high=p("span",{class:"cl\
-legend-high"}),this.note=p("div",{class:"cl-legend-note"}),this.root=p("div",{class:"cl-legend"},this.ramp,p("div",{class:"cl-legend-ends"},this.low,this.zero,
this.high),this.note),this.ramp.addEventListener("pointermove",t=>this.pointAt(t)),this.ramp.addEventListener("pointerleave",()=>this.read(null))}draw(t,n,[o,s],r,i){
let{low:a,high:l}=t;Object.assign(this,{scale:t,value:n,digits:i});let c=Array.from({length:ms},(h,u)=>`${E(t.colour(a+(u+.5)/ms*(l-a)))} ${100*u/ms}% ${100*(u+
1)/ms}%`);this.ramp.style.background=`linear-gradient(to right, ${c.join(",")})`,M(this.low,P(a)+(o?" or less":"")),M(this.high,P(l)+(s?" or more":""));let d=a<
0&&l>0;M(this.zero,d?"0":""),d&&(this.zero.style.left=`${100*-a/(l-a)}%`),this.mark(this.marker,n),this.read(r)}read(t){this.scale&&(this.mark(this.pointed,t?.value??
null),t?M(this.note,t.text+this.wrapText(t.value)):this.value===null?M(this.note,""):M(this.note,this.scale.mode==="wrap"?this.mistake():`at the window: ${P(this.
value,this.digits)}`))}mark(t,n){let{mode:o,low:s,high:r}=this.scale;if(t.hidden=n===null,n===null)return;let i={absolute:Math.abs,wrap:Rt}[o]?.(n)??n;t.style.left=
`${100*Math.min(1,Math.max(0,(i-s)/(r-s||1)))}%`}wrapText(t){return this.scale.mode==="wrap"&&Rt(t)!==t?`, in uint8 ${P(Rt(t))}`:""}mistake(){let{value:t,digits:n}=this;
return Rt(t)===t?"beyond 0…255 uint8 wraps: a classic mistake":`${P(t,n)} becomes ${P(Rt(t))}: a classic mistake`}pointAt(t){if(!this.scale)return;let{low:n,high:o,
mode:s}=this.scale,r=this.ramp.getBoundingClientRect(),i=n+Math.min(1,Math.max(0,(t.clientX-r.left)/r.width))*(o-n),a=o-n>20?0:o-n>2?1:this.digits;this.read({value:i,
text:`this colour: ${s==="absolute"?"±":""}${P(i,a)}`})}};var Yc=["image","channel","steps","stage","row","col"],fs=["stage","row","col"],Jf=3,Yf=.5,gs=class{constructor(t,n,o,s){Object.assign(this,{model:t,store:n,el:o,
signal:s}),this.chosen=null,this.lastValid=null,this.parts=[],this.build(),this.listen()}build(){this.editor=new ls({settings:()=>this.settings,chosen:()=>this.
chosen,menus:()=>this.store.menus,choose:t=>this.choose(t),change:t=>this.store.change(t)}),this.overlay=p("canvas",{class:"cl-overlay","aria-hidden":"true"}),this.
pad=p("div",{class:"cl-pad",tabindex:0,role:"application"}),this.stage=p("div",{class:"cl-stage"},this.overlay,this.pad),this.sentence=p("div",{class:"cl-senten\
ce","aria-live":"polite"}),this.problem=p("div",{class:"cl-problem",role:"alert"}),this.hint=p("div",{class:"cl-quiet"},"Solid: what the unit sees. Dashed: what\
 it reaches. Click a unit, or walk with the arrow keys; Page up and Page down change the stage."),this.table=p("div",{class:"cl-chain-row"}),this.root=p("div",{
class:"convlab-explorer convlab-chain",role:"group"},this.editor.root,this.stage,this.problem,this.sentence,this.hint,this.table),this.el.append(this.root),yt(this.
root,this.signal)}listen(){let{model:t,signal:n,pad:o}=this,s=Ge(()=>{n.aborted||this.draw("settings")});K(t,Yc.filter(a=>!fs.includes(a)),s),K(t,fs,()=>{this.moving||
this.draw("unit")}),this.store.listeners.add(s);let r=()=>{this.measure()&&this.draw("settings")};xt(this.root,r,n);let i=new ResizeObserver(r);i.observe(this.root),
n.addEventListener("abort",()=>{this.store.listeners.delete(s),i.disconnect()}),o.addEventListener("pointerdown",a=>{let l=a.button===0&&this.unitAt(a);l&&(o.setPointerCapture(
a.pointerId),o.focus({preventScroll:!0}),this.dragging=l.lens?null:l.stage,this.pin(l))}),o.addEventListener("pointermove",a=>{this.dragging!=null?this.pin(this.
unitAt(a,this.dragging)):o.style.cursor=this.unitAt(a)?"pointer":""});for(let a of["pointerup","pointercancel","lostpointercapture"])o.addEventListener(a,()=>{this.
dragging=null});o.addEventListener("keydown",a=>this.onKey(a)),r()}measure(){let t=getComputedStyle(this.root),n=this.root.clientWidth-parseFloat(t.paddingLeft)-
parseFloat(t.paddingRight);if(!(n>0))return!1;let o={width:n,dpr:devicePixelRatio||1,font:t.fontFamily,tokens:Ue(this.root,ht(this.root))},s=JSON.stringify(o)!==
JSON.stringify(this.page);return this.page=o,s}choose(t){this.chosen=t,this.drawEditor()}pin(t){if(!t||!this.run)return;let n=yi(t,this.run.stages);fs.every(o=>n[o]===
this.unit[o])||(this.moving=!0,St(this.model,Object.fromEntries(fs.map(o=>[o,n[o]]))),this.moving=!1,this.draw("unit"))}unitAt(t,n=null){if(!this.run)return null;
let o=this.pad.getBoundingClientRect(),[s,r]=[t.clientX-o.left,t.clientY-o.top],{L:i,fields:a,stages:l}=this.scene,c=Si({L:i,stages:l,fields:a});for(let[d,{plane:h}]of this.
run.stages.entries()){if(n!==null&&d!==n)continue;let{pic:u,scale:m,lens:f,grid:g}=i.stages[d],b=[{...g??{...u,cell:m},r0:0,c0:0,box:g?null:u}];f&&n===null&&b.push(
{...c[d],box:f,lens:!0});for(let y of b){if(y.box&&n===null&&!(s>=y.box.x&&r>=y.box.y&&s<y.box.x+y.box.w&&r<y.box.y+y.box.h))continue;let[w,x]=[Math.floor(y.r0+
(r-y.y)/y.cell),Math.floor(y.c0+(s-y.x)/y.cell)];if(w>=0&&x>=0&&w<h.rows&&x<h.cols||n!==null)return{stage:d,row:w,col:x,lens:!!y.lens}}}return null}onKey(t){if(t.
altKey||t.metaKey||!this.run)return;let{stage:n,row:o,col:s}=this.unit,{rows:r,cols:i}=this.run.stages[n].plane,a=t.shiftKey?10:1,l=t.ctrlKey,c={ArrowUp:()=>({stage:n,
row:o-a,col:s}),ArrowDown:()=>({stage:n,row:o+a,col:s}),ArrowLeft:()=>({stage:n,row:o,col:s-a}),ArrowRight:()=>({stage:n,row:o,col:s+a}),Home:()=>({stage:n,row:l?
0:o,col:0}),End:()=>({stage:n,row:l?r-1:o,col:i-1}),PageUp:()=>this.partner(n-1),PageDown:()=>this.partner(n+1)};c[t.key]&&(t.preventDefault(),t.stopPropagation(),
this.pin(c[t.key]()))}partner(t){let n=this.fields[t];if(!n?.rows.length||!n.cols.length)return null;let o=s=>s[Math.floor((s.length-1)/2)];return{stage:t,row:o(
n.rows),col:o(n.cols)}}draw(t){if(!this.page)return;this.settings=Object.fromEntries(Yc.map(o=>[o,this.model.get(o)]));let n=this.store.picture()??this.picture;
if(!n){M(this.sentence,Ye(this.settings.image));return}(t==="settings"||!this.run)&&(this.compute(n),this.drawSettings()),this.drawUnit()}compute(t){this.picture=
t;let{channel:n,steps:o}=this.settings;this.run=wi(t,n,o,this.run),this.run.problem===null&&(this.lastValid={steps:o,stages:this.run.stages}),this.chosen=Math.max(
0,Math.min(this.chosen??this.run.problem??0,o.length-1));let{stages:s,plans:r}=this.run,i=[s[0].plane,...o.map((l,c)=>s[c+1]?.plane??this.lastPlane(c,l.kind))],
a=r.slice(0,s.length-1).flat().flatMap(l=>l.padding);this.layout=Lc(this.page.width,i,Math.max(1,Math.min(Jf,Math.max(0,...a)))),this.shown=i.map((l,c)=>({plane:l,
plan:r[c]??null,...this.colours(l,o.slice(0,c))}))}lastPlane(t,n){return(this.lastValid?.steps[t]?.kind===n?this.lastValid.stages[t+1].plane:null)??{data:new Float64Array(
0),rows:0,cols:0}}colours(t,n){let{picture:o,page:s}=this,r=n.filter(u=>u.kind==="conv").map(u=>u.kernel.flat().reduce((m,f)=>m+f,0)),i=this.layout.level==="num\
bers",a=n.length===0||!i&&o.low===0&&o.high===255&&r.every(u=>u>=Yf),l=n.length===0&&i&&o.high!==255,c=wt(t.data),d=n.length===0?Y("rescale",[o.low,o.high],1,s.
tokens.theme):Y(a?"clip":"signed",t.data,c,s.tokens.theme),h=c<1?Math.min(8,2-Math.floor(Math.log10(c))):c>=10&&!i?1:2;return{scale:l?null:d,digits:h,beyond:Rn(
t.data,d.low,d.high)}}drawSettings(){this.arrange(),this.drawHeadings(),this.drawPictures(),this.drawEditor(),this.drawProblem();let{steps:t,image:n}=this.settings,
o=this.store.menus.images.find(i=>i.name===n);this.imageLabel=o?.label??this.picture.label,I(this.table,Jc(this.run,t,this.store.menus.kernels,this.layout.form===
"narrow"));let s=this.run.stages.map(({plane:i},a)=>a?`step ${a} ${Zn(t[a-1],this.store.menus.kernels)} ${i.rows} by ${i.cols}`:`image ${i.rows} by ${i.cols}`),
r=`Chain on ${this.imageLabel}, ${N(t.length,"step")}: ${s.join(", ")}`;for(let i of[this.pad,this.root])i.getAttribute("aria-label")!==r&&i.setAttribute("aria-\
label",r)}drawEditor(){this.run&&(this.editor.draw(this.run.problem,this.page.tokens.theme,this.picture.channels===1),this.parts.slice(1).forEach(({title:t},n)=>t.
setAttribute("aria-pressed",n===this.chosen)))}arrange(){let{layout:t,page:n,shown:o,stage:s}=this;for(;this.parts.length>o.length;)for(let a of this.parts.pop().
nodes)a.remove();for(;this.parts.length<o.length;)this.parts.push(this.buildPart(this.parts.length));this.root.dataset.theme=n.tokens.theme,this.root.dataset.form=
t.form,s.style.height=`${t.height}px`;let[r,i]=[t.width+16,t.height+16].map(a=>Math.round(a*n.dpr));(this.overlay.width!==r||this.overlay.height!==i)&&([this.overlay.
width,this.overlay.height]=[r,i]),L(this.overlay,{x:-8,y:-8,w:t.width+16,h:t.height+16}),this.context=this.overlay.getContext("2d"),this.context.setTransform(n.
dpr,0,0,n.dpr,8*n.dpr,8*n.dpr),this.context.convlabFont=n.font}buildPart(t){let n=t?p("button",{type:"button",class:"cl-step",onclick:()=>this.choose(t-1)}):p("\
b",{class:"cl-step"}),o=["settings","shape","counts"].map(a=>p("div",{class:`cl-step-${a}`})),s=p("div",{class:"cl-chain-heading"},n,...o),r=p("canvas",{class:"\
cl-picture","aria-hidden":"true"}),i=new jt;return t&&n.addEventListener("keydown",a=>this.onStepKey(a,t-1)),this.stage.insertBefore(r,this.overlay),this.stage.
append(s,i.root),{title:n,lines:o,heading:s,canvas:r,legend:i,nodes:[s,r,i.root]}}onStepKey(t,n){let o={ArrowLeft:-1,ArrowRight:1}[t.key];!o&&t.key!=="Delete"||
(t.preventDefault(),t.stopPropagation(),this.choose(n),t.key==="Delete"?this.editor.remove():t.shiftKey?this.editor.move(o):this.choose(Math.max(0,Math.min(this.
settings.steps.length-1,n+o))),queueMicrotask(()=>(this.parts[this.chosen+1]?.title??this.pad).focus()))}drawHeadings(){let{run:t,settings:{steps:n},layout:o}=this,
s=this.store.menus.kernels;this.parts.forEach(({title:r,lines:i,heading:a},l)=>{L(a,o.stages[l].heading);let[c,d,h]=i,u=n[l-1],m=t.stages[l];M(r,u?`${l} ${Zn(u,
s)}`:"Image"),r.title=u?"Choose this step":"",M(c,u?Hc(u):this.picture.label),a.classList.toggle("cl-bad",t.problem!==null&&l===t.problem+1),m?(M(d,A(m.plane.rows,
m.plane.cols)+(l?` · ${Xc(m.parameters,"parameter")}`:"")),M(h,l?`${Xc(m.multiplications,"multiplication")}`:`${T(m.plane.rows*m.plane.cols)} pixels`)):(M(d,l===
t.problem+1?"does not fit":"not reached"),M(h,this.shown[l].plane.rows?"below: the last that did":""))})}drawPictures(){let{layout:t,run:n,page:o}=this;this.shown.
forEach((s,r)=>{let{canvas:i,legend:a}=this.parts[r],{pic:l,scale:c}=t.stages[r];s.canvas=i,L(a.root,t.stages[r].legend),a.root.hidden=!s.scale||!s.plane.rows,i.
hidden=!l||!s.plane.rows,i.style.opacity=r<n.stages.length?1:.36;let d=[s.plane.data,s.scale?.mode,s.scale?.low,s.scale?.high,o.tokens.theme];if(i.hidden||(L(i,
l),i.classList.toggle("cl-crisp",c>=2),d.every((f,g)=>f===this.parts[r].painted?.[g])))return;this.parts[r].painted=d;let{plane:h}=s;(i.width!==h.cols||i.height!==
h.rows)&&([i.width,i.height]=[h.cols,h.rows]);let u=i.getContext("2d"),m=u.createImageData(h.cols,h.rows);ie(m,h,s.scale),u.putImageData(m,0,0)})}drawProblem(){
let{run:{problem:t,plans:n,stages:o},settings:{steps:s}}=this;if(this.problem.hidden=t===null,t===null){this.problem.replaceChildren();return}let{title:r,body:i}=Ic(
s,n,t),{rows:a,cols:l}=o[0].plane,c=Rc(s,[a,l],this.lastValid?.steps);I(this.problem,p("b",{class:"cl-problem-title"},r),p("p",{},i)),this.problem.append(p("div",
{class:"cl-remedies"},...c.map(d=>p("button",{type:"button",class:"cl-button",onclick:()=>this.store.change({steps:d.steps})},d.label))))}get scene(){return{L:this.
layout,stages:this.shown,fields:this.fields,unit:this.unit,valid:this.run.stages.length,tokens:this.page.tokens}}drawUnit(){this.unit=yi(this.settings,this.run.
stages),this.fields=xi(this.run,this.unit);let t=({plane:n})=>n.data[this.unit.row*n.cols+this.unit.col];this.parts.forEach(({legend:n},o)=>this.shown[o].scale&&
n.draw(this.shown[o].scale,o===this.unit.stage?t(this.shown[o]):null,this.shown[o].beyond)),M(this.sentence,qc(this.unit,this.fields,t(this.shown[this.unit.stage]))),
Uc(this.context,this.scene)}},Xc=(e,t)=>`${T(e)} ${t}${e===1?"":"s"}`;var Xf={CONTROLS:{},SETTINGS:[],readSettings:()=>({})},Zc=({model:e,pictures:t})=>{let n=new Ze(e,t,Xf);return{render:o=>new gs(o.model,n,o.el,o.signal)}};var Zf=100,Qf=e=>e[0].map((t,n)=>e.map(o=>o[n]));function tg(e){let t=e.flat(2),n=t.reduce((s,r)=>s+r,0),o=t.reduce((s,r)=>s+Math.abs(r),0);return Math.abs(n)>1e-12*
o?Vo(e,s=>s.map(r=>r.map(i=>i/n))):null}var Qc=e=>e.flatMap((t,n)=>t.flatMap((o,s)=>Array.isArray(o)?o.map((r,i)=>[`${n},${s},${i}`,r]):[[`${n},${s}`,o]]));function eg(e,t){
if(e.length!==t.length||e[0].length!==t[0].length)return null;let[n,o]=[Qc(e),Qc(t)];if(n.length!==o.length)return null;let s=n.flatMap(([r,i],a)=>i===o[a][1]?[]:
[r]);return s.length===1?s[0]:null}var bs=class{store;past=[];message="";present;front;source;typed=null;undoing=!1;constructor(t){this.store=t,this.present=t.model.
get("kernel"),this.front=t.model.get("front"),this.source=this.present,t.model.on("change:kernel",()=>this.note(t.model.get("kernel")))}note(t){let n=this.store.
model.get("front");if(n!==this.front){[this.front,this.present,this.source]=[n,t,t],[this.past,this.typed,this.message]=[[],null,""];return}let o=this.undoing?null:
eg(this.present,t);if(o&&o===this.typed){let r=this.past.at(-1);r&&on(r,t)&&this.past.pop()}else this.undoing||this.past.push(this.present);this.past.length>Zf&&
this.past.shift(),this.typed=o,this.present=t,this.message="";let{kernels:s}=this.store.menus;ot(t,s)<s.length&&(this.source=t)}settle(){this.typed=null}undo(){
this.undoing=!0;let t=this.past.pop();t&&this.store.change({kernel:t}),this.undoing=!1}get canReset(){return!on(this.present,this.source)}reset(){this.store.change(
{kernel:this.source})}transpose(){this.store.change({kernel:Qf(this.present)})}normalise(){let t=tg(this.present);t&&this.store.change({kernel:t}),this.message=
t?"":"Normalise divides by the sum, and the sum is 0: change a weight first.",this.store.announce()}};function td(e,t,n){let o=new AbortController,s=async()=>{o.abort(),o=new AbortController;let r=je(e,AbortSignal.any([n,o.signal]));for(let{names:i,others:a}of e.
get("links")){let c=(await Promise.allSettled(a.map(d=>t.getModel(d)))).flatMap(d=>d.status==="fulfilled"?[d.value]:[]);for(let d of i)K(r,[d],()=>c.forEach(h=>ng(
h,d,r.get(d))))}};K(je(e,n),["links"],s),s()}function ng(e,t,n){let o=e.get(t);o===n||JSON.stringify(o)===JSON.stringify(n)||(e.set(t,n),at(e))}var ed=5e7,og=1<<20,te=class extends Error{},sg=[[/<svg/i,"an SVG drawing, made of lines and not of pixels"],[/^%PDF/,"a PDF document"],[/<html|<!doctype/i,"a w\
eb page, perhaps one around the picture"]],rg=["avif","avis"],ig=["heic","heix","heim","heis","hevc","hevx","hevm","hevs","mif1","mif2","msf1"],ag={HEIC:"an HEI\
C photo of a phone",film:"a film"};async function nd(e,t){let n=ke(e.name||"The picture",28,6),o=new Uint8Array(await e.slice(0,og).arrayBuffer());lg(o,n);let s=Pi(
o)==="AVIF",r;try{dg(new Uint8Array(await e.arrayBuffer())),r=await createImageBitmap(e,{colorSpaceConversion:"none",premultiplyAlpha:"none",imageOrientation:"f\
rom-image"})}catch{let i=s?" (Or this browser does not read AVIF: then save it as PNG or JPEG.)":"";throw new te(`${n} is damaged: its data breaks off or makes \
no sense. Save it once more.${i}`)}try{let[i,a]=gg(r.height,r.width,t),c=Object.assign(document.createElement("canvas"),{width:a,height:i}).getContext("2d",{willReadFrequently:!0});
return c.imageSmoothingQuality="high",c.fillStyle="#fff",c.fillRect(0,0,a,i),c.drawImage(r,0,0,a,i),{rows:i,cols:a,...bg(c.getImageData(0,0,a,i).data)}}finally{
r.close()}}function lg(e,t){if(!e.length)throw new te(`${t} is empty: it has 0 bytes.`);let n=cg(e);if(!n){let r=String.fromCharCode(...e.subarray(0,400)),i=ag[Pi(
e)??""]??sg.find(([a])=>a.test(r))?.[1];throw new te(`${t} is ${i??"not a picture"}. Open a PNG, JPEG, GIF, WebP or AVIF.`)}let[o,s]=n;if(!(o>0&&s>0))throw new te(
`${t} is damaged: its header gives a size of ${A(o,s)} pixels.`);if(o*s>ed)throw new te(`${t} is too large: ${A(o,s)} pixels. At most ${T(ed/1e6)} million fit; \
shrink it first.`)}function cg(e){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),n=(s,r=0)=>[...s].every((i,a)=>e[r+a]===i.charCodeAt(0)),o=s=>t.getUint16(
s,!0)+(t.getUint8(s+2)<<16);try{if(n("PNG"))return[t.getUint32(20),t.getUint32(16)];if(n("GIF8"))return[t.getUint16(8,!0),t.getUint16(6,!0)];if(n("RIFF")&&n("\
WEBPVP8X",8))return[o(27)+1,o(24)+1];if(n("RIFF")&&n("WEBPVP8L",8)){let s=t.getUint32(21,!0);return[(s>>14&16383)+1,(s&16383)+1]}if(n("RIFF")&&n("WEBPVP8 ",8))return[
t.getUint16(28,!0)&16383,t.getUint16(26,!0)&16383];if(n("ÿØÿ"))return fg(t);if(Pi(e)==="AVIF")return mg(t)}catch(s){if(!(s instanceof RangeError))throw s;return[
0,0]}return null}function dg(e){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),n=String.fromCharCode(...e.subarray(0,4));if(n==="PNG")hg(t);else if(n===
"GIF8")pg(t);else if(n.startsWith("ÿØÿ"))ug(e,t);else if(n==="RIFF"&&8+t.getUint32(4,!0)>e.length)throw new RangeError("WebP breaks off")}function hg(e){for(let t=8;e.
getUint32(t+4)!==1229278788;)t+=12+e.getUint32(t)}function pg(e){let t=o=>o&128?3<<(o&7)+1:0,n=13+t(e.getUint8(10));for(let o=0;o!==44;n+=1)for(o=e.getUint8(n),
n+=o===44?11+t(e.getUint8(n+9)):2;e.getUint8(n);)n+=1+e.getUint8(n)}function ug(e,t){for(let n=2;;){if(n=e.indexOf(255,n),n<0)throw new RangeError("JPEG breaks \
off");let o=t.getUint8(n+1);if(o===217)return;let s=o===0||o===1||o>=208&&o<=216;n+=o===255?1:s?2:2+t.getUint16(n+2)}}function Pi(e){let t=r=>String.fromCharCode(
...e.subarray(r,r+4));if(t(4)!=="ftyp")return null;let n=Math.min(new DataView(e.buffer,e.byteOffset).getUint32(0),400,e.length),o=[t(8)];for(let r=16;r<n;r+=4)
o.push(t(r));let s=r=>o.some(i=>r.includes(i));return s(rg)?"AVIF":s(ig)?"HEIC":"film"}function mg(e){let[t,n]=[0,0];for(let o=0;o+8<=e.byteLength;o+=Math.max(8,
e.getUint32(o))){if(e.getUint32(o+4)!==1835365473)continue;let s=Math.min(o+e.getUint32(o),e.byteLength);for(let r=o;r+16<=s;r+=1){if(e.getUint32(r)!==1769173093)
continue;let[i,a]=[e.getUint32(r+8),e.getUint32(r+12)];i*a>t*n&&([t,n]=[a,i])}}return[t,n]}function fg(e){for(let t=2;;){let n=e.getUint16(t);if((n&65280)!==65280)
return[0,0];let o=n&255;if(o>=192&&o<=207&&![196,200,204].includes(o))return[e.getUint16(t+5),e.getUint16(t+7)];t+=o===255?1:2+e.getUint16(t+2)}}function gg(e,t,n){
let o=Math.max(e,t);if(o<=n)return[e,t];let s=r=>Math.max(1,Math.floor((2*r*n+o)/(2*o)));return[s(e),s(t)]}function bg(e){let t=e.length/4,n=!0;for(let r=0;r<e.
length&&n;r+=4)n=e[r]===e[r+1]&&e[r]===e[r+2];let o=n?1:3,s=new Float64Array(t*o);for(let r=0;r<t;r+=1)for(let i=0;i<o;i+=1)s[r*o+i]=e[4*r+i];return{channels:o,
whole:!0,data:s}}var od=8e6,$i=e=>Number.isInteger(e)&&e>=0&&e<=255;function _i(e,t){let[n,o]=[0,-1/0];for(let s=0;s<e.length;s+=1)e[s]<n&&(n=e[s]),e[s]>o&&(o=e[s]);return t&&o>
31?{low:0,high:255}:{low:n,high:o>n?o:n+1}}function wg(e){let t=Float64Array.from(e.flat());return{rows:e.length,cols:e[0].length,channels:1,whole:t.every($i),data:t}}
function yg({data:e,whole:t}){return t?Uint8Array.from(e).buffer:e.slice().buffer}function xg({rows:e,cols:t,channels:n,whole:o},s){let r=2166136261,i=a=>{r=Math.
imul(r^a,16777619)>>>0};for(let a of[e,t,n,o].join())i(a.charCodeAt(0));for(let a of new Uint8Array(s))i(a);return`own_${r.toString(16).padStart(8,"0")}`}function sd(e,t=""){
let n=yg(e),{rows:o,cols:s,channels:r,whole:i}=e;return{name:xg(e,n),origin:t,rows:o,cols:s,channels:r,dtype:i?"uint8":"float64",data:new DataView(n)}}function rd(e){
let t=ei(e);return{...t,..._i(t.data,t.whole)}}function id(e,t){let n=Math.max(Math.abs(t.row-e.row),Math.abs(t.col-e.col),1),o=(s,r,i)=>Math.round(s+(r-s)*i/n);
return Array.from({length:n},(s,r)=>({row:o(e.row,t.row,r+1),col:o(e.col,t.col,r+1)}))}var ws=class{store;picture=null;draft=null;mode=null;message="";value=null;files=0;last=null;constructor(t){
this.store=t;let{model:n}=t;for(let o of sn)o!=="row"&&o!=="col"&&n.on(`change:${o}`,()=>{this.message=""});n.on("change:own",()=>this.load()),n.on("change:imag\
e",()=>this.follow())}follow(){let t=this.store.model.get("image");this.draft=null,this.store.menus.images.every(n=>n.name!==t)&&(this.last=t)}load(){let{model:t}=this.
store,[n,o]=[t.get("own"),t.get("own_original")];if(n&&n.name!==this.picture?.name){let s=o&&n.origin===o.name?rd(o):this.store.pictureOf(n.origin);this.picture=
{...rd(n),origin:s},this.last??=n.name,this.announce()}this.follow()}announce(t=this.message){this.message=t,this.store.announce()}setMode(t){this.mode=t,this.announce(
""),this.store.writeControls()}take(t,n=null){let{model:o}=this.store,s=sd(t,n?.name);this.draft=null,this.picture={...t,name:s.name,origin:n,planes:void 0,moved:void 0,
..._i(t.data,t.whole)};let r=n&&!this.store.pictureOf(n.name)&&n.name!==o.get("own_original")?.name;this.store.change({...r&&{own_original:sd(n)},own:s,image:s.
name})}open(){let t=document.createElement("input");Object.assign(t,{type:"file",accept:"image/png,image/jpeg,image/gif,image/webp,image/avif"}),t.addEventListener(
"change",()=>this.takeFile(t.files?.[0]),{once:!0}),t.click()}async takeFile(t){if(!t)return;this.files+=1;let n=this.files,o="",s=null;try{s=await nd(t,this.store.
model.get("size"))}catch(r){o=r instanceof te?r.message:`The file cannot be read: ${r.message}`}n===this.files&&(s&&this.take(s),this.announce(o))}takeText(t){let{
rows:n,problem:o}=Me(t);if(!n)return o;let s=this.sizeProblem(n);return s||this.take(wg(n)),s}sizeProblem(t){let n=this.store.model.get("size");return Math.max(
t.length,t[0].length)<=n&&8*t.flat().length<=od?"":`The table has ${A(t.length,t[0].length)} numbers; at most ${A(n,n)} fit here.`}takeTransfer(t){let n=t.getData(
"text/plain"),o=[...t.files][0];n&&!Me(n).problem?this.announce(this.takeText(n)):o?this.takeFile(o):this.announce(n?this.takeText(n):"It contains neither a pic\
ture nor a table of numbers.")}entry(){return this.last?this.last:(this.announce("There is no picture of your own yet: open, paint or type one."),null)}get original(){
let{picture:t}=this;return t&&this.store.model.get("image")===t.name?t.origin??null:null}restore(){let{original:t}=this;t&&(this.store.pictureOf(t.name)?this.store.
change({image:t.name}):this.take(t),this.announce(""))}get paint(){return this.value??this.store.picture()?.high??255}paintProblem(t){let n=this.draft??this.store.
picture();return $i(t)||!n||8*n.data.length<=od?"":`${P(t)} cannot be painted: a picture of this size takes whole numbers from 0 to 255.`}dab(t){this.draft??=this.
copy();let{draft:n,paint:o}=this,{rows:s,cols:r,channels:i,data:a}=n,l=U.indexOf(this.store.model.get("channel")),c=i===1?[0]:l<0?[0,1,2]:[l],[d,h]=this.store.model.
get("shift")??[0,0],u=(m,f,g)=>H(m-f,g,"replicate");for(let{row:m,col:f}of t)if(!(m<0||f<0||m>=s||f>=r))for(let g of c){let b=(u(m,d,s)*r+u(f,h,r))*i+g;a[b]!==o&&
(a[b]=o,n.edition+=1)}!$i(o)&&n.edition&&(n.whole=!1),Object.assign(n,{planes:void 0,moved:void 0,..._i(a,n.whole)}),this.announce()}copy(){let t=this.store.picture();
return{...t,data:t.data.slice(),edition:0,origin:t===this.picture?t.origin??t:t}}finish(){let{draft:t}=this;t&&(this.draft=null,t.edition&&this.take(t,t.origin),
this.announce())}};var ad={explorer:[{title:"Input",rows:[{label:"Image",controls:[{name:"image",kind:"menu",label:"Image",help:"Image",options:{trait:"image_menu",more:["Own"]}},
{name:"channel",kind:"menu",label:"Channel",help:"Channel of a colour image",options:{trait:"channel_menu"}}]},{label:"Padding",controls:[{name:"padding",kind:"\
menu",label:"Padding",help:"How much padding",options:["valid","same","same, lower","full","by side"]},{name:"padding_mode",kind:"menu",label:"Padding mode",help:"\
Values in the padding",options:["zeros","reflect","replicate","circular"]}]},{label:"Sides",controls:[{name:"padding_top",kind:"count",label:"Padding top",help:"\
Padding at the top",min:0,max:64,before:"↑"},{name:"padding_bottom",kind:"count",label:"Padding bottom",help:"Padding at the bottom",min:0,max:64,before:"↓"},
{name:"padding_left",kind:"count",label:"Padding left",help:"Padding at the left",min:0,max:64,before:"←"},{name:"padding_right",kind:"count",label:"Padding r\
ight",help:"Padding at the right",min:0,max:64,before:"→"}]},{label:"Own",controls:[{name:"open",kind:"button",text:"Open…",help:"Open an image file; it can\
 also be dropped or pasted here"},{name:"paint",kind:"toggle",text:"Paint",help:"Paint pixels with the mouse, a finger or the keyboard"},{name:"type",kind:"togg\
le",text:"Type…",help:"Type or paste the input as numbers"}]}]},{title:"Kernel",rows:[{label:"Weights",controls:[{name:"kernel",kind:"menu",label:"Kernel",help:"\
Weights of the kernel",options:{trait:"kernel_menu",more:["Custom"]}}]},{label:"Size",otherwise:"Turn",controls:[{name:"kernel_rows",kind:"count",label:"Kernel \
rows",help:"Rows of the kernel",min:1,max:11},{name:"kernel_cols",kind:"count",label:"Kernel columns",help:"Columns of the kernel",min:1,max:11,between:"×"},{name:"\
flip",kind:"toggle",text:"Flip",help:"Rotate the kernel by 180 degrees: the mathematical convolution"}]},{label:"Dilation",controls:[{name:"dilation",kind:"slid\
er",label:"Dilation",help:"Distance between neighbouring taps, in pixels",min:1,max:6,step:1,page:2}]},{label:"Edit",controls:[{name:"undo",kind:"button",text:"\
Undo",help:"Undo the last change of the weights"},{name:"reset",kind:"button",text:"Reset",help:"Reset: back to the named kernel that this one came from"},{name:"\
normalise",kind:"button",text:"Normalise",help:"Normalise: divide every weight by their sum, so that they add up to 1"},{name:"transpose",kind:"button",text:"Tr\
anspose",help:"Transpose: rows become columns"}]}]},{title:"Sliding",rows:[{label:"Stride",controls:[{name:"stride",kind:"slider",label:"Stride",help:"Distance \
between neighbouring windows, in pixels",min:1,max:8,step:1,page:2}]},{label:"Bias",controls:[{name:"bias",kind:"slider",label:"Bias",help:"Added to every sum",
min:-100,max:100,step:1,page:10}]},{label:"After",controls:[{name:"relu",kind:"toggle",text:"ReLU",help:"Replace negative values by 0"}]},{label:"Shift",controls:[
{name:"shift",kind:"buttons",label:"Shift",texts:["←","↑","↓","→","0"],helps:["Move the image left by one pixel","Move the image up by one pixel","Move \
the image down by one pixel","Move the image right by one pixel","Move the image back"]}]}]},{title:"Pooling",rows:[{label:"Kind",controls:[{name:"pool",kind:"c\
hoices",label:"Pooling kind",texts:["None","Max","Average"]}]},{label:"Size",controls:[{name:"pool_size",kind:"slider",label:"Pooling size",help:"Side of the po\
oling window",min:1,max:8,step:1,page:2}]},{label:"Stride",controls:[{name:"pool_stride",kind:"slider",label:"Pooling stride",help:"Distance between neighbourin\
g pooling windows",min:1,max:8,step:1,page:2}]},{label:"Edge",controls:[{name:"pool_padding",kind:"count",label:"Pooling padding",help:"Padding around the featu\
re map",min:0,max:64},{name:"ceil_mode",kind:"toggle",text:"Ceil",help:"Also a last window that extends beyond the map"},{name:"count_include_pad",kind:"toggle",
text:"Count pad",help:"The zeros around the map count in an average"}]}]}],signal:[{title:"Input",rows:[{label:"Signal",controls:[{name:"signal",kind:"menu",label:"\
Signal",help:"Samples of the signal",options:{trait:"signal_menu",more:["Own"]}}]},{label:"Padding",controls:[{name:"padding",kind:"menu",label:"Padding",help:"\
How much padding",options:["valid","same","same, lower","full","by side"]},{name:"padding_mode",kind:"menu",label:"Padding mode",help:"Values in the padding",options:[
"zeros","reflect","replicate","circular"]}]},{label:"Sides",controls:[{name:"padding_before",kind:"count",label:"Padding before",help:"Padding before the first \
sample",min:0,max:64,before:"←"},{name:"padding_after",kind:"count",label:"Padding after",help:"Padding after the last sample",min:0,max:64,before:"→"}]}]},
{title:"Kernel",rows:[{label:"Weights",controls:[{name:"kernel",kind:"menu",label:"Kernel",help:"Weights of the kernel",options:{trait:"kernel_menu",more:["Cust\
om"]}}]},{label:"Size",otherwise:"Turn",controls:[{name:"kernel_size",kind:"count",label:"Kernel taps",help:"Number of taps",min:1,max:21},{name:"flip",kind:"to\
ggle",text:"Flip",help:"Reverse the kernel: the mathematical convolution"}]},{label:"Dilation",controls:[{name:"dilation",kind:"slider",label:"Dilation",help:"D\
istance between neighbouring taps, in samples",min:1,max:6,step:1,page:2}]}]},{title:"Sliding",rows:[{label:"Stride",controls:[{name:"stride",kind:"slider",label:"\
Stride",help:"Distance between neighbouring windows, in samples",min:1,max:8,step:1,page:2}]}]},{title:"Curve f",rows:[{label:"Shape",controls:[{name:"f",kind:"\
menu",label:"Curve f",help:"The curve that stays",options:{trait:"curve_menu",more:["Own"]}}]},{label:"Width",controls:[{name:"f_width",kind:"slider",label:"Wid\
th of f",help:"Width of the curve f",min:.5,max:2,step:.25,page:.5}]}]},{title:"Curve g",rows:[{label:"Shape",controls:[{name:"g",kind:"menu",label:"Curve g",help:"\
The curve that slides",options:{trait:"curve_menu",more:["Own"]}}]},{label:"Width",controls:[{name:"g_width",kind:"slider",label:"Width of g",help:"Width of the\
 curve g",min:.5,max:2,step:.25,page:.5}]},{label:"Turn",controls:[{name:"flip",kind:"toggle",text:"Flip",help:"Reverse the kernel: the mathematical convolution"}]}]}]};var Pe=class{entry;read;state;isShown=!1;constructor(t,n,o){this.entry=t,this.read=n,this.state={value:null,index:-1,min:0,max:0,step:1,decimals:0,disabled:!1,...o}}get(t){
return this.state[t]}write(t){let n=Object.entries(t).filter(([o,s])=>s!==void 0&&this.state[o]!==s);Object.assign(this.state,Object.fromEntries(n)),(n.length||
!this.isShown)&&this.show(),this.isShown=!0}ask(t){Object.assign(this.state,t),this.isShown=!1,this.read(this)}};function ld(e,t,n){let o=Number(e.trim().replace(
"−","-").replace(",","."));return e.trim()&&Number.isFinite(o)?Math.max(t,Math.min(n,o)):void 0}function cd(e,t){e.addEventListener("change",t),e.addEventListener(
"keydown",({key:n})=>{n==="Enter"&&t()})}var Ti=class extends Pe{node;labels;shown="";constructor(t,n,o){super(t,n,{index:-1}),this.node=p("select",{"aria-label":t.
label,title:t.help,onchange:()=>this.ask({index:this.node.selectedIndex})});let{options:s=[]}=t;this.labels=()=>Array.isArray(s)?s:[...o.get(s.trait).map(i=>typeof i==
"string"?i:i.label),...s.more??[]]}write(t){let n=this.labels();n.join(`
`)!==this.shown&&(this.shown=n.join(`
`),this.node.replaceChildren(...n.map(o=>p("option",{},o))),this.show()),super.write(t)}show(){this.node.selectedIndex=this.state.index,this.node.disabled=this.
state.disabled}},Ei=class extends Pe{node;constructor(t,n){let{min:o=0,max:s=0,label:r,help:i}=t;super(t,n,{value:o}),this.node=p("input",{type:"number",min:o,max:s,
"aria-label":r,title:i}),cd(this.node,()=>{let a=ld(this.node.value,o,s);this.ask({value:a===void 0?this.state.value:Math.round(a)})})}show(){this.node.value=String(
this.state.value),this.node.disabled=this.state.disabled}},Ai=class extends Pe{node;range;readout;constructor(t,n){let{min:o=0,max:s=1,step:r=1,page:i=r,label:a,
help:l}=t,c=(String(r).split(".")[1]??"").length;super(t,n,{value:o,min:o,max:s,step:r,decimals:c}),this.range=p("input",{type:"range","aria-label":a,title:l}),
this.range.addEventListener("input",()=>this.ask({value:Number(this.range.value)})),this.range.addEventListener("keydown",d=>{let h={PageUp:i,PageDown:-i}[d.key];
if(h===void 0)return;d.preventDefault();let{value:u,min:m,max:f}=this.state;this.ask({value:Math.max(m,Math.min(f,u+h))})}),this.readout=p("input",{type:"text",
class:"cl-readout",inputmode:"decimal",autocomplete:"off","aria-label":`${a}, value`}),cd(this.readout,()=>{let{value:d,min:h,max:u}=this.state;this.ask({value:ld(
this.readout.value,h,u)??d})}),this.node=p("span",{class:"cl-slider"},this.range,this.readout)}show(){let{min:t,max:n,step:o,decimals:s,disabled:r}=this.state,i=this.
state.value;Object.assign(this.range,{min:t,max:n,step:o,value:i,disabled:r}),Object.assign(this.readout,{value:i.toFixed(s),disabled:r}),this.range.style.setProperty(
"--cl-part",`${100*(i-t)/(n-t)}%`)}},ys=class extends Pe{node;constructor(t,n){super(t,n,{value:!1});let o=()=>this.ask({value:!this.state.value});this.node=p("\
button",{type:"button",title:t.help,onclick:o},t.text)}show(){this.node.disabled=this.state.disabled,this.entry.kind==="toggle"&&this.node.setAttribute("aria-pr\
essed",String(!!this.state.value))}},xs=class extends Pe{node;buttons;constructor(t,n){super(t,n,{});let{texts:o=[],helps:s=[],label:r}=t;this.buttons=o.map((i,a)=>p(
"button",{type:"button",title:s[a],"aria-label":s[a],onclick:()=>this.ask({index:a})},i)),this.node=p("span",{class:"cl-choices",role:"group","aria-label":r},...this.
buttons)}show(){for(let[t,n]of this.buttons.entries())n.disabled=this.state.disabled,this.entry.kind==="choices"&&n.setAttribute("aria-pressed",String(t===this.
state.index))}},Sg={menu:Ti,count:Ei,slider:Ai,button:ys,toggle:ys,choices:xs,buttons:xs};function dn(e,t,n,o,s){let r=[],i=a=>{let l=new Sg[a.kind](a,d=>n.readControl(
a.name,d),n.model);r.push({name:a.name,control:l});let c=a.before&&p("span",{class:"cl-arrow"},a.before);return p("span",{class:"cl-slot","data-control":a.name},
c||null,l.node)};for(let{title:a,rows:l}of ad[t]){let c=p("div",{class:"cl-group",role:"group","aria-label":a},p("div",{class:"cl-group-title"},a));for(let{label:d,
otherwise:h,controls:u}of l){let m=u.filter(({name:b})=>o.includes(b));if(!m.length)continue;let f=h&&m[0]!==u[0]?h:d,g=p("div",{class:"cl-row"},p("span",{class:"\
cl-label"},f));for(let[b,y]of m.entries())y.between&&b>0&&g.append(p("span",{class:"cl-times"},y.between)),g.append(i(y));c.append(g)}c.children.length>1&&e.append(
c)}for(let a of r)n.controls.add(a);s.addEventListener("abort",()=>{for(let a of r)n.controls.delete(a)}),n.writeControls()}var hn=class{constructor(t,n,{el:o,names:s,signal:r}){let i=p("div",{class:"cl-controls"}),a=p("div",{class:"convlab-explorer",role:"group","data-view":"control\
s"},i);o.append(a),yt(a,r),dn(i,t,n,s,r);let l=()=>{a.dataset.theme=ht(a)};xt(a,l,r),l()}};var Gt={about:"The code that explorer.py and js/src/codegen/explorer.ts write. A line is [condition, text]: it is written where all facts of the condition hold \
(! for not); {names} stand for facts.",denominators:[2,3,4,5,6,7,8,9,10,12,16,25,32,49,64,100,128,256,273],modes:{numpy:{zeros:"",reflect:', mode="reflect"',replicate:'\
, mode="edge"',circular:', mode="wrap"'},pytorch:{zeros:"",reflect:', mode="reflect"',replicate:', mode="replicate"',circular:', mode="circular"'}},differ:["the\
 kernels of the bank differ in size","one array cannot hold them","Use kernels of one size, or a single kernel"],labels:{numpy:"NumPy",scipy:"SciPy",pytorch:"Py\
Torch",keras:"Keras",convlab:"convlab"},lines:{numpy:[["","import numpy as np"],["","from numpy.lib.stride_tricks import sliding_window_view"],["",""],["","impo\
rt convlab as cl"],["",""],["own","# image: your own picture, an array or the name of its file"],["","image = {load}"],["shifted",'image = np.pad(image, {shift_\
pads}, mode="edge"){shift_cut}  # moved by {shift}, its border repeated'],["","{name} = np.array({kernel}, dtype=float){over}{axes}"],["flip","{name} = {name}[{\
before}::-1, ::-1]  # the mathematical convolution"],["",""],["padded","image = np.pad(image, {pads}{numpy_mode})"],["!deep","windows = sliding_window_view(imag\
e, {span}){window_steps}"],["deep","windows = sliding_window_view(image, {span}, axis=(0, 1)){window_steps}"],["",'{maps} = np.einsum("{einsum}", windows, {name\
}){plus}'],["bank depthwise","feature_maps = feature_maps.reshape(*feature_maps.shape[:2], -1)  # first all of red, then of green, of blue"],["relu","activated \
= np.maximum({maps}, 0)  # ReLU"],["pool_zeros","padded = np.pad({pooled_from}, {pool_zeros})"],["max pool_uncounted","padded = np.pad({pooled_from}, {pool_unco\
unted}, constant_values=-np.inf)"],["average pool_uncounted","padded = np.pad({uncounted_from}, {pool_uncounted}, constant_values=np.nan)  # does not count"],["\
max","pooled = sliding_window_view({pool_input}, {pool_window}{pool_axes}){pool_steps}.max(axis={cell_axes})"],["average !pool_uncounted","pooled = sliding_wind\
ow_view({pool_input}, {pool_window}{pool_axes}){pool_steps}.mean(axis={cell_axes})"],["average pool_uncounted","pooled = np.nanmean(sliding_window_view({pool_in\
put}, {pool_window}{pool_axes}){pool_steps}, axis={cell_axes})"]],scipy:[["","import numpy as np"],["!pool","from scipy import signal"],["pool","from scipy impo\
rt ndimage, signal"],["",""],["","import convlab as cl"],["",""],["own","# image: your own picture, an array or the name of its file"],["","image = {load}"],["s\
hifted",'image = np.pad(image, {shift_pads}, mode="edge"){shift_cut}  # moved by {shift}, its border repeated'],["","{name} = np.array({kernel}, dtype=float){ov\
er}{axes}"],["shared !bank","kernel = np.stack([kernel] * 3)  # the same weights for red, green and blue"],["shared bank","kernels = np.stack([kernels] * 3, axi\
s=1)  # the same weights for red, green and blue"],["dilated","taps = {name}"],["dilated","{name} = np.zeros({stacked_span})"],["dilated","{name}[{before}{dilat\
ion_steps}] = taps  # dilation: zeros between the taps"],["",""],["padded","image = np.pad(image, {pads}{numpy_mode})"],["deep","planes = np.moveaxis(image, 2, \
0)  # red, green, blue"],["!layer",'feature_map = signal.{correlate}(image, kernel, mode="valid"){stride_steps}{plus}'],["bank !deep",'feature_maps = [signal.{c\
orrelate}(image, kernel, mode="valid") for kernel in kernels]'],["deep !bank",'found = [signal.{correlate}(plane, part, mode="valid") for plane, part in zip(pla\
nes, kernel)]'],["deep !bank !depthwise","feature_map = sum(found){stride_steps}{plus}"],["depthwise !bank","feature_map = np.stack(found, axis=-1){stride_steps\
}{plus}"],["bank deep !depthwise",'feature_maps = [sum(signal.{correlate}(plane, part, mode="valid") for plane, part in zip(planes, kernel)) for kernel in kerne\
ls]'],["bank depthwise",'feature_maps = [signal.{correlate}(plane, kernel[c], mode="valid") for c, plane in enumerate(planes) for kernel in kernels]'],["bank","\
feature_maps = np.stack(feature_maps, axis=-1){stride_steps}{plus}"],["relu","activated = np.maximum({maps}, 0)  # ReLU"],["max pool_padded","padded = np.pad({p\
ooled_from}, {pool_pads}, constant_values=-np.inf)"],["average pool_padded","padded = np.pad({pooled_from}, {pool_pads})"],["max","pooled = ndimage.maximum_filt\
er({pool_input}, size={scipy_window}){centre_steps}"],["average","pooled = ndimage.uniform_filter({pool_input}, size={scipy_window}){centre_steps}"],["average p\
ool_uncounted","counts = np.pad(np.ones({counted_shape}), {pool_uncounted})  # 1 where a cell counts"],["average pool_uncounted","pooled /= ndimage.uniform_filt\
er(counts, size={scipy_window}){centre_steps}"]],pytorch:[["far_or_shifted","import numpy as np"],["","import torch"],["","import torch.nn.functional as F"],["",
""],["","import convlab as cl"],["",""],["own","# image: your own picture, an array or the name of its file"],["","image = {load}"],["shifted",'image = np.pad(i\
mage, {shift_pads}, mode="edge"){shift_cut}  # moved by {shift}, its border repeated'],["far","image = np.pad(image, {pads}{numpy_mode})  # wider than F.pad can\
 go"],["","image = torch.tensor(image, dtype=torch.float64){torch_image}  # (batch, channels, rows, columns)"],["!layer","kernel = torch.tensor({kernel}, dtype=\
torch.float64)[None, None]{over}"],["layer","{name} = torch.tensor({kernel}, dtype=torch.float64){torch_over}{axes}"],["shared !bank","kernel = torch.stack([ker\
nel] * 3)  # the same weights for red, green and blue"],["shared bank","kernels = torch.stack([kernels] * 3, dim=1)  # the same weights for red, green and blue"],
["flip","{name} = {name}.flip({torch_flip})  # the mathematical convolution"],["",""],["padded !even !far","image = F.pad(image, {torch_pads}{torch_mode})  # le\
ft, right, top, bottom"],["!layer","feature_map = F.conv2d(image, kernel{torch_options})[0, 0]{plus}"],["deep !bank !depthwise","feature_map = F.conv2d(image, k\
ernel[None]{torch_options})[0, 0]{plus}"],["depthwise !bank","feature_map = F.conv2d(image, kernel[:, None]{torch_options}, groups=3)[0].permute(1, 2, 0){plus}"],
["bank depthwise","kernels = kernels.transpose(0, 1).flatten(0, 1)[:, None]  # first all of red, then of green, of blue"],["bank depthwise","feature_maps = F.co\
nv2d(image, kernels{torch_options}, groups=3)[0].permute(1, 2, 0){plus}"],["bank deep !depthwise","feature_maps = F.conv2d(image, kernels{torch_options})[0].per\
mute(1, 2, 0){plus}"],["bank !deep","feature_maps = F.conv2d(image, kernels[:, None]{torch_options})[0].permute(1, 2, 0){plus}"],["relu","activated = F.relu({ma\
ps})"],["max torch_pads_pool","padded = F.pad({pooled_from}, {torch_pool_pads}, value=-torch.inf)  # {torch_order}left, right, top, bottom"],["average torch_pad\
s_pool","padded = F.pad({pooled_from}, {torch_pool_pads})  # {torch_order}left, right, top, bottom"],["max","pooled = F.max_pool2d({torch_pool_input}{torch_in},\
 {pool_size}{torch_pool_options}){torch_out}"],["average","pooled = F.avg_pool2d({torch_pool_input}{torch_in}, {pool_size}{torch_pool_options}){torch_out}"],["a\
verage torch_pads_pool pool_uncounted","counts = F.pad(torch.ones({counted_shape}, dtype=torch.float64), {torch_uncounted})  # 1 where a cell counts"],["average\
 torch_pads_pool pool_uncounted","pooled /= F.avg_pool2d(counts{torch_in}, {pool_size}{torch_pool_options}){torch_out}"]],keras:[["","import numpy as np"],["","\
from keras import ops"],["",""],["","import convlab as cl"],["",""],["own","# image: your own picture, an array or the name of its file"],["","image = {load}"],
["shifted",'image = np.pad(image, {shift_pads}, mode="edge"){shift_cut}  # moved by {shift}, its border repeated'],["",'{name} = np.array({kernel}, dtype="float\
32"){keras_over}{axes}'],["shared !bank","kernel = np.stack([kernel] * 3)  # the same weights for red, green and blue"],["shared bank","kernels = np.stack([kern\
els] * 3, axis=1)  # the same weights for red, green and blue"],["flip","{name} = np.flip({name}{keras_flip}).copy()  # the mathematical convolution"],["bank !d\
eep","kernels = kernels.transpose(1, 2, 0)[:, :, None]  # (rows, columns, channels, maps)"],["deep !bank","kernel = kernel.transpose(1, 2, 0)[..., None]  # (row\
s, columns, channels, maps)"],["bank deep","kernels = kernels.transpose(2, 3, 1, 0)  # (rows, columns, channels, maps)"],["",""],["padded !keras_same","image = \
np.pad(image, {pads}{numpy_mode})"],["",'x = np.asarray(image, dtype="float32"){keras_image}  # (batch, rows, columns, channels)'],["!layer","feature_map = ops.\
conv(x, kernel[:, :, None, None]{keras_options}){keras_out}{plus}"],["layer !depthwise","{maps} = ops.conv(x, {name}{keras_options}){keras_out}{plus}"],["depthw\
ise","{maps} = ops.depthwise_conv(x, {name}{keras_options}){keras_out}{plus}"],["relu","activated = ops.relu({maps})"],["max pool_padded !keras_pool_same","padd\
ed = ops.pad({pooled_from}, {pool_pads}, constant_values=-np.inf)"],["average pool_padded","padded = ops.pad({pooled_from}, {pool_pads})"],["max","pooled = ops.\
max_pool({keras_pool_input}{keras_in}, {pool_window}{keras_pool_options}){keras_back}"],["average","pooled = ops.average_pool({keras_pool_input}{keras_in}, {poo\
l_window}{keras_pool_options}){keras_back}"],["average pool_uncounted",'counts = np.pad(np.ones({counted_shape}, dtype="float32"), {pool_uncounted})  # 1 where \
a cell counts'],["average pool_uncounted","pooled /= ops.average_pool(counts{keras_in}, {pool_window}{keras_pool_options}){keras_back}"]],convlab:[["","import n\
umpy as np"],["",""],["","import convlab as cl"],["",""],["own","# image: your own picture, an array or the name of its file"],["","image = {load}"],["shifted",
'image = np.pad(image, {shift_pads}, mode="edge"){shift_cut}  # moved by {shift}, its border repeated'],["","{name} = np.array({kernel}){over}{axes}"],["shared \
!depthwise !bank","kernel = np.stack([kernel] * 3)  # the same weights for red, green and blue"],["shared bank","kernels = np.stack([kernels] * 3, axis=1)  # th\
e same weights for red, green and blue"],["bank !deep","kernels = kernels.transpose(1, 2, 0)[:, :, None]  # (rows, columns, channels, maps)"],["deep !bank !dept\
hwise","kernel = kernel.transpose(1, 2, 0)[..., None]  # (rows, columns, channels, maps)"],["depthwise !bank !shared","kernel = kernel.transpose(1, 2, 0)[:, :, \
None]  # (rows, columns, 1, channels)"],["bank deep","kernels = kernels.transpose(2, 3, 1, 0)  # (rows, columns, channels, maps)"],["bank depthwise","kernels = \
kernels.reshape(*kernels.shape[:2], 1, -1)  # first all of red, then of green, of blue"],["",""],["!layer","feature_map = cl.conv2d(image, kernel{convlab_option\
s})"],["deep !bank !depthwise","feature_map = cl.conv2d(image, kernel{convlab_options})[:, :, 0]"],["depthwise !bank shared","feature_map = cl.conv2d(image, ker\
nel{convlab_options})  # two axes: each channel is filtered on its own"],["depthwise !bank !shared","feature_map = cl.conv2d(image, kernel{convlab_options}, gro\
ups=3)"],["bank !depthwise","feature_maps = cl.conv2d(image, kernels{convlab_options})"],["bank depthwise","feature_maps = cl.conv2d(image, kernels{convlab_opti\
ons}, groups=3)"],["relu","activated = cl.relu({maps})"],["max","pooled = cl.max_pool2d({pooled_from}, {pool_size}{convlab_pool_options})"],["average","pooled =\
 cl.avg_pool2d({pooled_from}, {pool_size}{convlab_pool_options})"]]}};var Oi=Gt.labels,Li=Gt.modes;function Qn(e,t){let n=o=>o.split(" ").filter(Boolean).every(s=>!!t[s.replace("!","")]!==s.startsWith("!"));return e.filter(([o])=>n(
o)).map(([,o])=>o.replace(/\{(\w+)\}/g,(s,r)=>String(t[r]))).join(`
`)}function ks(e){return e.every(Number.isInteger)||e.some(t=>Math.abs(t)>1e6)?1:Gt.denominators.find(t=>e.every(n=>Math.round(n*t)/t===n))??1}var to=(e,t)=>typeof e!=
"number"?e.map(n=>to(n,t)):t>1?Math.round(e*t):e;function de(e){let[t,n]=e.toExponential().split("e").map(Number);return e===0||n>=-4&&n<16?String(e+0):`${t}e${n<
0?"-":"+"}${String(Math.abs(n)).padStart(2,"0")}`}var Et=e=>e.filter(([,,t])=>t).map(([t,n])=>`, ${t}=${n}`).join("");var eo=(e,t="")=>["top","right","bottom","left"].map(n=>`${e}-${n}${t}`),vg=["border-collapse","color","direction","fill","font-family","font-size","font-style",
"font-variant-numeric","font-weight","line-height","paint-order","stroke","stroke-dasharray","stroke-linejoin","stroke-width","text-align","text-anchor","visibi\
lity","white-space",...eo("border","-width"),"outline-width"],dd=["align-items","align-self","appearance","background-color","background-image","background-posi\
tion","background-repeat","background-size",...eo("border","-color"),...eo("border","-style"),"border-top-left-radius","border-top-right-radius","border-bottom-\
left-radius","border-bottom-right-radius","bottom","box-shadow","box-sizing","clip-path","column-gap","display","flex-basis","flex-direction","flex-grow","flex-\
shrink","flex-wrap","grid-column","grid-row","grid-template-columns","grid-template-rows","height","image-rendering","justify-content","justify-items","left",...eo(
"margin"),"max-width","min-height","min-width","opacity","order","outline-color","outline-offset","outline-style","overflow-x","overflow-y",...eo("padding"),"po\
sition","right","row-gap","table-layout","text-decoration-color","text-decoration-line","text-overflow","text-underline-offset","top","transform","vertical-alig\
n","width","z-index"];async function hd(e,t){let n=p("iframe",{style:"display:none"});document.body.append(n);let o=e.querySelectorAll(t),s=_g(e.getRootNode()),
r=Math.max(2,devicePixelRatio||1),i,a,l,c;try{for(let b of o)b.style.display="none";({width:l,height:c}=e.getBoundingClientRect()),a=Pg(e,r),i=pd(e,$g(n.contentDocument),
new Set(s.match(/--[\w-]+/g)))}finally{for(let b of o)b.style.display="";n.remove()}i.style.margin="0",i.style.width=`${l}px`,i.setAttribute("xmlns","http://www\
.w3.org/1999/xhtml"),i.prepend(p("style",{},s));let d=new XMLSerializer().serializeToString(i),h=`<svg xmlns="http://www.w3.org/2000/svg" width="${l}" height="${c}\
"><foreignObject width="100%" height="100%">${d}</foreignObject></svg>`,u=new Image;u.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(h)}`,await u.decode();
let m=p("canvas",{width:a.width,height:a.height}),f=m.getContext("2d");return f.fillStyle=zo(e)||"#fff",f.fillRect(0,0,m.width,m.height),f.drawImage(u,0,0,m.width,
m.height),f.drawImage(a,0,0),{blob:await new Promise(b=>m.toBlob(b,"image/png")),width:m.width,height:m.height}}function pd(e,t,n,o={}){if(e.nodeType!==Node.ELEMENT_NODE)
return e.cloneNode();let s=getComputedStyle(e);if(s.display==="none")return document.createTextNode("");let r=e.cloneNode(!1);for(let c of[...r.attributes].map(
d=>d.name))c.startsWith("data-")&&!["data-theme","data-form","data-control"].includes(c)&&r.removeAttribute(c);let i=t(e),a=Object.fromEntries([...n].map(c=>[c,
s.getPropertyValue(c)])),l=Object.entries(a).filter(([c,d])=>d!==(o[c]??"")).map(([c,d])=>`${c}:${d}`);for(let c of vg)l.push(`${c}:${s.getPropertyValue(c)}`);for(let c of dd){
let d=s.getPropertyValue(c);d!==i[c]&&l.push(`${c}:${d}`)}r.setAttribute("style",`${l.join(";")};transition:none;animation:none;scrollbar-width:none`);for(let c of e.
childNodes)r.append(pd(c,t,n,a));return e instanceof HTMLInputElement&&r.setAttribute("value",e.value),e instanceof HTMLOptionElement&&r.toggleAttribute("select\
ed",e.selected),r}function Pg(e,t){let{x:n,y:o,width:s,height:r}=e.getBoundingClientRect(),[i,a]=[s,r].map(d=>Math.round(d*t)),l=p("canvas",{width:i,height:a}),
c=l.getContext("2d");c.scale(i/s,a/r);for(let d of e.querySelectorAll("canvas")){let h=d.getBoundingClientRect(),u=getComputedStyle(d);!(h.width&&h.height&&d.width&&
d.height)||u.visibility==="hidden"||(c.globalAlpha=Number(u.opacity),c.imageSmoothingEnabled=u.imageRendering==="auto",c.drawImage(d,h.x-n,h.y-o,h.width,h.height))}
return l}function $g(e){let t=new Map;return n=>{let o=`${n.namespaceURI} ${n.localName} ${n.type??""}`;if(!t.has(o)){let s=e.createElementNS(n.namespaceURI,n.localName);
n instanceof HTMLInputElement&&(s.type=n.type),e.body.append(s);let r=e.defaultView.getComputedStyle(s);t.set(o,Object.fromEntries(dd.map(i=>[i,r.getPropertyValue(
i)]))),s.remove()}return t.get(o)}}function _g(e){let t=[];for(let n of[...e.styleSheets,...e.adoptedStyleSheets])try{for(let o of n.cssRules)o.selectorText?.includes(
".convlab-explorer")&&o.selectorText.includes("::")&&t.push(o.cssText)}catch{}return t.join(`
`)}var Tg=4e3,ud="Save animation needs a running kernel",pn=class{constructor(t,n){Object.assign(this,{view:t,out:n}),this.asked=null,this.library=p("select",{class:"\
cl-select","aria-label":"Library of the code"}),this.offer();let o=(i,a,l)=>p("button",{type:"button",class:"cl-link",title:l,onclick:()=>this.run(a)},i);this.said=
p("output",{class:"cl-said","aria-live":"polite"}),this.root=p("div",{class:"cl-actions",role:"group","aria-label":"Take along"},p("div",{class:"cl-action-row"},
o("Copy code",()=>this.copyCode(),"The present settings as code"),this.library,o("Save picture",()=>this.savePicture(),"This view as a PNG file"),o("Save animat\
ion",()=>this.saveAnimation(),"The window's walk as a GIF file; Python makes it, so a kernel has to run")),this.said),this.root.addEventListener("keydown",i=>i.
stopPropagation());let{model:s,signal:r}=t;s.on("msg:custom",(i,a)=>this.hear(i,a)),r.addEventListener("abort",()=>clearTimeout(this.waiting))}offer(){let t=this.
out.frameworks();if(t.join()===[...this.library.options].map(o=>o.value).join())return;let n=this.library.value;this.library.replaceChildren(...t.map(o=>p("opti\
on",{value:o},Oi[o]))),t.includes(n)&&(this.library.value=n)}async run(t){try{await t()}catch(n){M(this.said,`That did not work: ${n.message}`)}}async copyCode(){
let t=this.library.value,{text:n,upTo:o,note:s="",problem:r}=this.out.code(t);if(r){M(this.said,r);return}await Eg(n,this.root),M(this.said,`Copied ${N(n.split(
`
`).length,"line")} for ${Oi[t]}, up to ${o}.${s}`)}async savePicture(){let{blob:t,width:n,height:o}=await hd(this.view.root,".cl-actions"),s=`${this.out.stem()}\
.png`;md(t,s),M(this.said,`Saved ${s}, ${A(o,n)} pixels.`)}saveAnimation(){let{model:t}=this.view,n=this.out.still();if(n){M(this.said,n);return}if(Fo(t)){M(this.
said,"Save animation needs Python: open the lesson in JupyterLab.");return}at(t),this.asked=crypto.getRandomValues(new Uint32Array(1))[0],clearTimeout(this.waiting);
try{t.send({kind:"animate",id:this.asked})}catch{M(this.said,`${ud}. Start one and run the cell again.`);return}M(this.said,"Asking Python for an animation …"),
this.waiting=setTimeout(()=>M(this.said,`${ud}, and Python does not answer. If it is only busy, the file comes later.`),Tg)}hear(t,n){if(t.id===void 0||t.id!==this.
asked)return;if(clearTimeout(this.waiting),t.kind==="animating"){let{frames:r,windows:i}=t;M(this.said,`Python draws ${N(r,"picture")}${r<i?`, for ${T(r)} of th\
e ${T(i)} ${this.out.noun}s`:`, one for each ${this.out.noun}`}. This takes a while.`);return}if(this.asked=null,t.kind==="refused"){M(this.said,t.text);return}
let o=`${this.out.stem()}.gif`,s=n[0];md(new Blob([s],{type:"image/gif"}),o),M(this.said,`Saved ${o}: ${N(t.frames,"picture")}, ${(s.byteLength/1e6).toFixed(1)}\
 MB.`)}};async function Eg(e,t){if(navigator.clipboard&&isSecureContext)try{await navigator.clipboard.writeText(e);return}catch{}let n=p("textarea",{class:"cl-s\
poken","aria-hidden":"true"});n.value=e;let o=Lt(t);t.append(n),n.select();let s=document.execCommand("copy");if(n.remove(),o?.focus(),!s)throw new Error("the b\
rowser does not allow copying here")}function md(e,t){let n=p("a",{download:t,href:URL.createObjectURL(e)});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),
6e4)}var Ag=8,Og=25e4,Ni=e=>e>=Og;function Ss(e,t,n,o=Ci){if(!Ni(t))return n(Pt(e)),()=>{};let s=!1,r=()=>{if(!s){for(let i=performance.now()+Ag;performance.now()<i;){
let{done:a,value:l}=e.next();if(a){n(l);return}}Ci(r)}};return o(r),()=>{s=!0}}var fd=e=>requestAnimationFrame(()=>Ci(e));function Ci(e){let{port1:t,port2:n}=new MessageChannel;
t.onmessage=()=>{t.close(),e()},n.postMessage(0)}var Lg={wide:16,middle:8,narrow:4},gd={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},bd=[["summed","Summed","one map for each kernel: what it finds in all c\
hannels is added up"],["depthwise","Depthwise","a map for each kernel and channel"]],Cg=60;function Ng(e,t){let n=o=>en(e).map((s,r)=>({kernel:s,front:r,channel:o}));
return t&&e.depthwise?U.flatMap(n):e.bank.length?n(null):[]}var Ms=class{constructor(t){this.view=t,this.thumbs=[],this.rows=[],this.strip=p("div",{class:"cl-ma\
ps",role:"radiogroup","aria-label":"Feature maps"}),this.costs=this.buildCosts(),this.root=p("div",{class:"cl-bank"},this.strip,this.costs),this.scratch=document.
createElement("canvas"),this.strip.addEventListener("click",n=>{let o=this.thumbs.findIndex(({node:s})=>s.contains(n.target));o>=0&&this.bringToFront(o)}),this.
strip.addEventListener("keydown",n=>this.onKey(n))}buildCosts(){let t=`convlab-depth-${Math.random()}`;this.lines=bd.map(([o,s,r])=>{let i=p("input",{type:"radi\
o",name:t});i.addEventListener("change",()=>this.view.store.change({depthwise:o==="depthwise"})),i.addEventListener("keydown",c=>c.stopPropagation());let a=["fe\
ature maps","parameters","multiplications"].map(c=>p("td",{"data-label":c})),l=p("label",{title:r},i,p("span",{},s));return{mode:o,input:i,choice:l,cells:a,row:p(
"tr",{},p("th",{scope:"row"},l),...a)}});let n=["feature maps","parameters: weights and biases","multiplications"].map(o=>p("th",{scope:"col",class:"cl-term"},o));
return p("table",{class:"cl-costs","aria-label":"What the layer costs"},p("thead",{},p("tr",{},p("td"),...n)),p("tbody",{},...this.lines.map(({row:o})=>o)))}draw(t){
let{settings:n,result:o,layout:s}=t,r=!!o.channels,i=Ng(n,r);if(this.root.hidden=!r&&!n.bank.length,this.strip.hidden=!i.length,this.stop(),this.root.hidden)return;
let a=hc(n,t.picture);if(this.drawCosts(t,a),!i.length)return;(i.length!==this.thumbs.length||i[0].channel!==this.thumbs[0].entry.channel)&&this.build(i);let l=i.
length/this.rows.length,c=Math.min(l,l>10&&s.form==="wide"?Math.ceil(l/2):Lg[s.form]);this.strip.style.setProperty("--cl-columns",c),this.strip.classList.toggle(
"cl-named-once",l<=c);let d=t.store.menus.kernels;this.thumbs.forEach((h,u)=>{let m=i[u];h.entry=m,h.isFront=m.front===(n.bank.length?n.front:0)&&(m.channel===null||
m.channel===n.front_channel);let f=d[ot(m.kernel,d)]?.label??`Custom ${m.front+1}`;M(h.label,i.length===U.length&&m.channel?X(m.channel):f);let[g,b]=a.maps[m.front];
h.canvas.style.setProperty("--cl-ratio",g&&b?b/g:1);let y=`${m.front+1}: ${f}${m.channel?`, ${m.channel}`:""}`;h.node.getAttribute("aria-label")!==y&&h.node.setAttribute(
"aria-label",y),h.node.setAttribute("aria-checked",h.isFront),h.node.tabIndex=h.isFront?0:-1}),this.schedule()}build(t){this.thumbs=t.map(s=>{let r=p("canvas",{
"aria-hidden":"true"}),i=p("span",{class:"cl-thumb-label"});return{entry:s,canvas:r,label:i,node:p("button",{type:"button",role:"radio",class:"cl-thumb"},r,i)}});
let n=t.length===U.length&&t[0].channel,o=n?[null]:[...new Set(t.map(({channel:s})=>s))];this.rows=o.map(s=>p("div",{class:"cl-maps-row",role:"presentation","da\
ta-channel":s},s&&p("b",{class:"cl-maps-channel"},X(s)),...this.thumbs.filter(({entry:r})=>n||r.channel===s).map(({node:r})=>r))),this.strip.replaceChildren(...this.
rows)}bringToFront(t){let{front:n,channel:o}=this.thumbs[t].entry;this.view.store.change({...this.view.settings.bank.length?{front:n}:{},...o?{front_channel:o}:
{}})}onKey(t){let n=this.thumbs.findIndex(({isFront:i})=>i),s={Home:0,End:this.thumbs.length-1}[t.key]??(t.key in gd?n+gd[t.key]:null);if(t.stopPropagation(),s===
null||t.altKey||t.ctrlKey||t.metaKey)return;t.preventDefault();let r=(s+this.thumbs.length)%this.thumbs.length;this.thumbs[r].node.focus(),this.bringToFront(r)}schedule(){
let t=this.thumbs.filter(r=>this.keyOf(r)!==r.key);t.sort((r,i)=>i.isFront-r.isFront);let{rows:n,cols:o}=this.view.picture,s=()=>{let r=t.shift();if(!r)return;let i=this.
keyOf(r);this.leave=Ss(this.painting(r),n*o,()=>{r.key=i,this.waiting=setTimeout(s)})};this.waiting=setTimeout(s,Cg)}stop(){clearTimeout(this.waiting),this.leave?.()}keyOf({
entry:t}){let{settings:n,page:o,layout:s,picture:r}=this.view,{image:i,channel:a,shift:l,stride:c,padding:d,padding_mode:h,dilation:u,flip:m,bias:f,activation:g,
show:b}=n;return JSON.stringify([t.kernel,t.channel,i,r.name,r.edition,a,l,c,d,h,u,m,f,g,b,o.tokens.theme,o.dpr,s.u,s.level])}*painting(t){let{view:n}=this,{settings:o,
picture:s,layout:r}=n,i=Xo({...o,depthwise:t.entry.channel!==null},s,t.entry.kernel,t.entry.channel??o.front_channel),a=Tt({...o,pool:null},i.input,i.kernel);if(t.
node.classList.toggle("cl-no-map",a.problem!==null),a.problem)return;let l=3*r.u*n.page.dpr,c=Math.max(1,Math.floor(a.mapShape[1]/(2*l)));this.linear=yield*Wn(i,
{...Kn(o,a),every:[c,c]},this.linear);let d=o.activation==="relu";d&&(this.active=yield*On(this.linear,this.active));let h=d?this.active:this.linear,u=o.show===
"auto"?No(i,r.level):o.show;yield*Rg(t.canvas,this.scratch,h,Y(u,h.data,wt(this.linear.data),n.tokens.theme),l)}drawCosts(t,n){let o=n.channels>1;for(let s of this.
lines){let r=n[s.mode];if(s.row.hidden=!r,s.choice.classList.toggle("cl-single",!o),s.input.hidden=!o,!r)continue;let i=o&&s.mode==="depthwise"===t.settings.depthwise;
s.input.checked=i,s.row.classList.toggle("cl-chosen",i||!o),M(s.choice.lastChild,o?bd.find(([l])=>l===s.mode)[1]:X(N(n.shapes.length,"kernel")));let a=Ig(n,s.mode===
"depthwise");s.cells.forEach((l,c)=>M(l,a[c]))}}};function*Rg(e,t,n,o,s){let r=n.cols>s;e.classList.toggle("cl-crisp",!r&&n.cols<s/4);let i=r?t:e;[i.width,i.height]=
[n.cols,n.rows];let a=i.getContext("2d").createImageData(n.cols,n.rows);if(yield*In(a,n,o),i.getContext("2d").putImageData(a,0,0),!r)return;[e.width,e.height]=[
Math.round(s),Math.max(1,Math.round(s*n.rows/n.cols))];let l=e.getContext("2d");l.imageSmoothingQuality="high",l.drawImage(t,0,0,e.width,e.height)}function Ig({
shapes:e,maps:t,channels:n,...o},s){let{maps:r,parameters:i,multiplications:a}=o[s?"depthwise":"summed"],l=[];e.forEach((g,b)=>{let y=l.find(w=>String([w.shape,
w.map])===String([g,t[b]]));y?y.count+=1:l.push({shape:g,map:t[b],count:1})});let c=(...g)=>g.filter(b=>b!==null).map(b=>typeof b=="number"?T(b):b).join(" · "),
d=n>1?n:null,h=g=>e.length>1?g:null,u=({shape:g,count:b})=>s?c(h(b),n,`(${c(...g)} + 1)`):c(h(b),`(${c(...g,d)} + 1)`),m=({shape:g,map:b,count:y})=>c(h(y),...b,
...g,d),f=t.every(g=>String(g)===String(t[0]));return t.flat().includes(0)?["a kernel does not fit",`${l.map(u).join(" + ")} = ${T(i)}`,"a kernel does not fit"]:
[`${T(r)}${f?` of ${A(...t[0])}`:""}`,`${l.map(u).join(" + ")} = ${T(i)}`,`${l.map(m).join(" + ")} = ${T(a)}`]}var vs=9,Ps=class{constructor(t){this.button=p("button",{type:"button",class:"cl-switch","aria-pressed":"false",title:"Show how many windows read each pixel",onclick:()=>t(
this.button.getAttribute("aria-pressed")!=="true")},"Coverage"),this.ramp=p("span",{class:"cl-coverage-ramp","aria-hidden":"true"}),this.words=p("span",{class:"\
cl-coverage-words"}),this.root=p("div",{class:"cl-coverage-switch"},this.button,this.ramp,this.words)}draw(t,n,o,s){if(!t)return;L(this.root,t);let r=n&&!!o;if(this.
button.setAttribute("aria-pressed",String(n)),this.ramp.hidden=!r,!r){M(this.words,"windows per pixel");return}let[i,a]=o;M(this.words,`read by ${Kl(i,a)}`);let l=Array.
from({length:vs},(c,d)=>`${E(De(Math.round(i+(a-i)*d/(vs-1)),a,s))} ${100*d/vs}% ${100*(d+1)/vs}%`);this.ramp.style.background=`linear-gradient(to right, ${l.join(
",")})`}};var Ri=30,zg=52,$e=40,xd={wide:{w:5.5,pitch:6.25,high:4,lens:5,lensBox:5,sliceBox:3,rest:Bg},middle:{w:6,pitch:6.5,high:4,lens:5,lensBox:5,sliceBox:3,rest:Wg},narrow:{
w:2.8,pitch:3.1,high:2.8,lens:3,lensBox:2.8,sliceBox:2.8,rest:Kg}},kd=(e,t,{input:n})=>24*(n.cols+2)<=xd[t].w*e&&24*(n.rows+2)<=9*e;function Sd(e,t,n,o){let s=xd[t],
r=[0,s.pitch*e,2*s.pitch*e],i=s.w*e,a={xs:r,width:i,...n?Fg(e,s,r,o):Dg(e,s,r,o)},l=Math.min(n?Math.max(a.cell,Math.round(.8*e)):e,Math.floor(s.sliceBox*e/Math.
max(o.kernel.rows,o.kernel.cols))),c=a.middles.map(b=>({x:b-l*o.kernel.cols/2,y:a.bottom+Ri,cell:l}));o.broken&&(a.bottom=Math.max(a.bottom,a.reach+zg));let d=a.
bottom+Ri+s.sliceBox*e+8,{total:h,...u}=s.rest(e,n,o,{...a,sumsY:d}),[m,f,g]=a.panels;return{input:m,green:f,blue:g,kernel:c[0],slices:c,sums:{y:d,w:Math.min(2*
e,i),middles:a.middles,total:h},...u,headings:{...Object.fromEntries(Z.map((b,y)=>[b,{x:r[y],y:0,w:i}])),...u.headings},signs:[...u.signs,...o.broken?[]:a.middles.
map(b=>({text:"×",x:b,y:a.bottom+Ri/2})),...o.summed&&s.pitch-s.w>=.5?[1,2].map(b=>({text:"+",x:(r[b]+r[b-1]+i)/2,y:a.signY})):[]]}}function Fg(e,t,n,{input:o,
padding:s,spans:r}){let[[i,a],[l,c]]=s.map(([f,g])=>[Math.max(1,f),Math.max(1,g)]),d=[o.rows+i+a,o.cols+l+c],h=Math.max(4,Math.min(Math.round(1.2*e),Math.floor(
9*e/d[0]),Math.floor(t.w*e/d[1]))),u=34+i*h,m=Math.min(Math.round(1.2*e),Math.floor(9*e/(o.rows+2)),Math.floor(t.w*e/(o.cols+2)));return{panels:n.map(f=>({grid:{
x:f+l*h,y:u,cell:h}})),middles:n.map(f=>f+(l+o.cols/2)*h),cell:h,first:u,scale:0,yLens:0,signY:u+1.5*h,reach:u+Math.max(o.rows,(o.rows+r[0])/2)*h,bottom:34+Math.
max((o.rows+2)*m,d[0]*h)}}function Dg(e,t,n,{input:o,map:s,spans:r}){let i=t.lensBox*e,a=Math.min(Math.floor(i/t.lens),Math.floor(i/Math.max(...r))),l=Math.floor(
i/a),c=Math.min(t.w*e/Math.max(o.cols,s.cols),t.high*e/Math.max(o.rows,s.rows)),d=34+Math.max(2,Math.min(t.high*e,Math.max(o.rows,s.rows)*c))+30;return{panels:n.
map(h=>({pic:ft(h,34,o,c),scale:c,lens:{x:h+(t.w*e-l*a)/2,y:d,cell:a,rows:l,cols:l}})),middles:n.map(h=>h+t.w*e/2),cell:0,first:0,scale:c,yLens:d,reach:d-30,signY:d+
l*a/2,bottom:d+Math.round(i)}}function Md(e,t,n,{x:o,xFourth:s,w:r,wFourth:i,y:a,cell:l,first:c,scale:d,yLens:h}){if(t){let[[m,f],[g,b]]=n.poolReach??nn,y={rows:m+
n.map.rows+f,cols:g+n.map.cols+b},w=jn(y,l,r,9*e),x=Math.max(c,a+m*w);return{map:{grid:{x:o+g*w,y:x,cell:w},slot:{w:n.input.cols*l,h:n.input.rows*l}},fourth:{grid:{
x:s,y:c,cell:jn(n.pooled??n.input,l,i,9*e)}},mapBottom:x+n.map.rows*w+Math.max(26,f*w)}}let u=Se(e,n,d);return{map:{pic:ft(o,a,n.map,d),scale:d,lens:{x:o,y:h,cell:e,
rows:5,cols:5}},fourth:{pic:ft(s,a,n.pooled??n.input,u),scale:u,lens:{x:s+.75*e,y:h+e,cell:e,rows:3,cols:3}},mapBottom:h+5*e}}function Bg(e,t,n,o){let[s,r]=[19.25*
e,25.5*e],{mapBottom:i,...a}=Md(e,t,n,{...o,x:s,xFourth:r,w:5.5*e,wFourth:4.5*e,y:34}),l=Math.max(o.bottom,i)+8,c=l+52,d=Math.max(o.sumsY+$e,c+66);return{...a,headings:{
map:{x:s,y:0,w:6*e},fourth:{x:r,y:0,w:4.5*e},kernel:{x:s,y:c,w:6*e}},legend:{x:s,y:l,w:5.5*e},show:{x:r,y:l-4,w:4.5*e},note:{x:s,y:c+20,w:5.5*e},meter:{x:r,y:c,
w:4.5*e},problem:n.broken?{x:0,y:o.bottom,w:18*e}:{x:r,y:34,w:4.5*e},caption:{x:0,y:d+9,w:12*e},coverage:{x:12.5*e,y:d+6,w:4.6*e},total:{x:18.35*e},signs:[...n.
summed?[{text:"=",x:18.6*e,y:o.signY}]:[],...n.pooled?[{text:"→",x:25.1*e,y:o.signY}]:[]],height:d+66}}function Wg(e,t,n,o){let s=o.sumsY+2*$e+66,[r,i]=[6.5*e,
13*e],a=s+34,l=a+Math.max(n.map.rows,n.input.rows)*o.scale+30,{mapBottom:c,...d}=Md(e,t,n,{...o,x:0,xFourth:r,w:6*e,wFourth:6*e,y:a,first:a,yLens:l}),h=t?Math.max(
a+n.input.rows*o.cell+26,c):c;return{...d,headings:{map:{x:0,y:s,w:6*e},fourth:{x:r,y:s,w:6*e},kernel:{x:i,y:s,w:6*e}},legend:{x:0,y:h+14,w:6*e},show:{x:r,y:h+10,
w:6*e},note:{x:i,y:a,w:6*e},meter:{x:i,y:a+78,w:6*e},problem:n.broken?{x:0,y:o.bottom,w:19*e}:{x:r,y:a,w:6*e},caption:{x:0,y:o.sumsY+2*$e+5,w:12.5*e},coverage:{
x:i,y:o.sumsY+2*$e+2,w:6*e},total:{x:0,y:o.sumsY+$e},signs:[],height:Math.max(h+14,a+78+66+18)+52}}function Kg(e,t,n,o){let s=o.sumsY+2*$e+28,r=s+66+18,i=ci(e,t,
n),a=r+34+66+30-i.headings.map.y,l=d=>({...d,y:d.y+a}),c=({pic:d,lens:h,grid:u,...m})=>({...m,...d&&{pic:l(d)},...h&&{lens:l(h)},...u&&{grid:l(u)}});return{map:c(
i.map),fourth:c(i.fourth),headings:{map:l(i.headings.map),fourth:l(i.headings.fourth),kernel:{x:0,y:r,w:9*e}},legend:l(i.legend),show:l(i.show),problem:n.broken?
{x:0,y:o.bottom,w:9*e}:{x:0,y:l(i.headings.fourth).y,w:9*e},note:{x:0,y:r+34-4,w:4.5*e},meter:{x:5*e,y:r+4,w:4*e},coverage:{x:0,y:s-28,w:9*e},caption:{x:0,y:s,w:9*
e},total:{x:0,y:o.sumsY+$e},signs:[],height:i.height+a}}var $s=class{constructor(t){this.tables=U.map((n,o)=>new Bt(s=>t.store.change({kernel:sc(t.settings.kernel,o,s)}),s=>t.pointAt(s&&{...s,channel:o}),()=>t.store.
edits.settle(),n,t.kernel.complaint)),this.sums=U.map(()=>p("div",{class:"cl-sum","aria-hidden":"true"})),this.plus=[1,2].map(()=>p("div",{class:"cl-sum-sign","\
aria-hidden":"true"},"+")),this.before=p("span"),this.result=p("span",{class:"cl-sum cl-sum-front"}),this.total=p("div",{class:"cl-sum-total","aria-hidden":"tru\
e"},this.before,this.result),this.nodes=[...this.tables.map(n=>n.root),...this.sums,...this.plus,this.total]}draw(t){let{layout:n,result:o,settings:s}=t,r=o.channels&&
o.problem!=="kernel";for(let d of this.nodes)d.hidden=!r;if(!r)return;this.tables.forEach((d,h)=>d.draw(Xt(s.kernel,h),s.flip,n.slices[h],t.tokens.theme,t.denominator));
let{y:i,w:a,middles:l,total:c}=n.sums;this.sums.forEach((d,h)=>L(d,{x:l[h]-a/2,y:i,w:a})),this.plus.forEach((d,h)=>L(d,{x:(l[h]+l[h+1])/2-8,y:i,w:16})),L(this.total,
{y:i,...c})}drawWindow(t){let{result:n,trace:o,scale:s,digits:r}=t;if(!n.channels||!o)return;let{bias:i,sum:a}=o,l=_t(t.terms),c=f=>!l||n.front===null&&t.terms.
done>=(f+1)*n.kernel.data.length,d=n.front===null;for(let f of this.plus)f.hidden=!d;this.total.hidden=!d&&!i;let h=d?qo(o,r):o.channels.map(f=>f.sum);this.sums.
forEach((f,g)=>{M(f,c(g)?P(h[g],r):""),f.classList.toggle("cl-sum-front",n.front===g&&!i)});let u=d?"":`${P(h[n.front],r)} `;M(this.before,`${u}${i?`${i<0?"−":
"+"} ${P(Math.abs(i),r)} `:""}=`),M(this.result,l?"":P(a,r));let m=s.colour(a);Object.assign(this.result.style,l?{background:"",color:""}:{background:E(m),color:D(
m)})}fade(t){if(!t.result.channels)return;let{partners:n,hover:o,terms:s,trace:r,result:i}=t,a={partners:n,hover:o,terms:s,trace:r,result:i};this.tables.forEach(
(l,c)=>l.fade(n&&Ho(a,c).lit.weight))}};var ct=e=>p("td",{class:"cl-op"},e),gt=(e,t=!1)=>p("td",{class:t?"cl-live cl-bad":"cl-live"},T(e)),F=e=>p("td",{class:"cl-term"},e),[Ug,jg]=[11,9];function _s({
steps:e,pool:t,problem:n},o,{lines:s=["Rows",o==="narrow"?"Cols":"Columns"],result:r="map"}={}){let i=t&&n!=="kernel",a=r==="map"?i?"feature map and of the pool\
ed map":"feature map":r,l=[F(""),F("size"),F(""),F("start"),F(""),F("end"),F(""),F("dilation"),F(""),F("kernel"),F(""),F(""),F("stride"),F(""),F(r)],c=[F(""),F(
"map"),F(""),F("start"),F(""),F("end"),F(""),F("window"),F(""),F(""),F("stride"),F(""),F("pooled")],[d,h]=t?.options.ceilMode?["⌈(","⌉"]:["⌊(","⌋"],u=S=>[
ct("⌊("),gt(S.size),ct("+"),gt(S.start),ct("+"),gt(S.end),ct("−"),gt(S.dilation),ct("· ("),gt(S.kernel),ct("− 1) − 1)"),ct("/"),gt(S.stride),ct("⌋ + 1 \
="),gt(S.map,S.map<1)],m=S=>[ct(d),gt(e[S].map),ct("+"),gt(t.padding[S][0]),ct("+"),gt(t.padding[S][1]),ct("−"),gt(t.size[S]),ct(")"),ct("/"),gt(t.stride[S]),
ct(`${h} + 1${t.leftOut[S]?" − 1":""} =`),gt(t.shape[S],t.shape[S]<1)],f=S=>t.leftOut[S]?[p("td",{class:"cl-op"},"a window that starts beyond is left out")]:[],
g=S=>S<1?[p("td",{class:"cl-bad-note"},"must be at least 1")]:[],b=S=>p("span",{class:"cl-spoken"},Gg(e[S],i?{ceil:t.options.ceilMode,start:t.padding[S][0],end:t.
padding[S][1],size:t.size[S],stride:t.stride[S],leftOut:t.leftOut[S],pooled:t.shape[S]}:null)),y=(S,$,_=!0)=>p("table",{class:"cl-formulas",..._?{"aria-label":`\
Size of the ${a}`}:{"aria-hidden":"true"}},p("tbody",{},p("tr",{"aria-hidden":"true"},F(""),...S),...e.map((O,C)=>p("tr",{},p("th",{scope:"row"},s[C],_?b(C):null),
...$(C))))),w=S=>[...u(e[S]),...g(e[S].map)],x=S=>[...m(S),...f(S),...g(t.shape[S])],k=()=>p("td",{class:"cl-op cl-arrow-op"},"→");if(o==="wide"&&i)return y([
...l,F(""),...c],S=>[...w(S),k(),...x(S)]);let v=(S,$,_,O)=>o==="narrow"?[y(S.slice(0,_),C=>$(C).slice(0,_),O),y(S.slice(_),C=>$(C).slice(_),!1)]:[y(S,$,O)];return p(
"div",{},...v(l,w,Ug,!0),...i?v(c,x,jg,!1):[])}function Gg(e,t){let n=`: floor of (${e.size} + ${e.start} + ${e.end} − ${e.dilation} times (${e.kernel} − 1) −\
 1) over ${e.stride}, plus 1, equals ${T(e.map)}.`;if(!t)return n;let o=t.ceil?"ceiling":"floor",s=t.leftOut?", minus 1 for a window that starts beyond the map":
"";return`${n} Pooled: ${o} of (${e.map} + ${t.start} + ${t.end} − ${t.size}) over ${t.stride}, plus 1${s}, equals ${T(t.pooled)}.`}var Ts=class{constructor(t){this.draw=t,this.shown=null,this.at=null}to(t,n){this.stop();let o=this.at;this.at={...t};let s=o?Math.abs(o.row-t.row)+Math.abs(o.col-
t.col):0;if(!n||s===0||s>12){this.shown&&(this.shown=null,this.draw());return}let r=performance.now(),i=a=>{let l=Math.min(1,Math.max(0,(a-r)/120)),c=1-(1-l)**3;
this.shown=l<1?{row:o.row+(t.row-o.row)*c,col:o.col+(t.col-o.col)*c}:null,this.draw(),l<1&&(this.frame=requestAnimationFrame(i))};i(r)}stop(){cancelAnimationFrame(
this.frame)}};var Di=52,Bi=104,$d=12;function Wi(e,{cols:t,digits:n,denominator:o,relu:s,flatten:r=null,open:i=null,unpooled:a="none",terms:l=null}){let c=_d(n),d=e.taps[0].channel===
void 0?1:e.channels.length,h=e.taps.length/d,u=({channel:w,kernelRow:x})=>d>1&&w!==i?{kind:"channel",label:U[w]}:h>$d&&x!==r?{kind:"row",label:`row ${x+1}`}:null,
m=e.taps.map((w,x)=>({...w,term:x,index:x%h,kernelRow:Math.floor(x%h/t),first:x%t===0})),f=[],g=0;for(let w of m){let x=c(w.subtotal),k={kind:"tap",taps:[w],from:g,
to:x,change:c(x-g),first:w.first,row:w.kernelRow};g=x;let v=u(w),S=f[f.length-1];v&&S?.label===v.label?(S.taps.push(w),S.to=k.to,S.change=c(S.to-S.from)):f.push(
{...k,...v})}let b=c(e.sum);f.push({kind:"bias",label:"bias",from:g,to:b,change:c(b-g),first:!0});let y=c(e.activated);if(f.push({kind:"relu",label:"ReLU",from:b,
to:y,change:c(y-b),on:s}),e.pool){let w=e.pool.value===null?null:c(e.pool.value);f.push({kind:"pool",label:Hg(e.pool),from:y,to:w,first:!0})}else f.push({kind:"\
none",label:"pooling",text:a,first:!0});return l&&Vg(f,l),{columns:f,denominator:o,digits:n}}var _d=e=>t=>Number(t.toFixed(e));function Vg(e,{done:t,before:n,count:o}){
let s=0;for(let r of e){let i=r.taps?r.taps[r.taps.length-1].term:o-1;r.ahead=i>=t,!r.ahead&&i>=n&&(r.turn=s++)}}function Td(e,{done:t,count:n},{digits:o,inputDigits:s,
denominator:r}){let i=_d(o),{pixel:a,weight:l,subtotal:c}=e.taps[t-1],d=t>1?i(e.taps[t-2].subtotal):0,h=i(c);return{index:t,count:n,pixel:P(a,s),weight:V(l,r),change:P(
i(h-d),o),total:P(h,o)}}function Hg({kind:e,size:t,cells:n}){let o=n.filter(s=>s.value!==null).length;return`${e==="max"?"max":"mean"} of ${o===n.length?A(...t):
N(o,"value")}`}var Es=class{constructor(t){this.root=p("div",{class:"cl-ledger"}),this.flatten=null,this.root.addEventListener("click",n=>{let o=n.target.closest?.(
"[data-channel]");o&&t(o.dataset.channel)}),this.root.addEventListener("pointerover",n=>{let o=n.target.closest?.("[data-kernel-row]"),s=o?Number(o.dataset.kernelRow):
null;s!==null&&s!==this.flatten&&this.scene&&(this.flatten=s,this.draw(this.scene))}),this.root.addEventListener("pointerleave",()=>{this.flatten===null||!this.
scene||(this.flatten=null,this.draw(this.scene))})}draw(t){this.scene=t;let{trace:n,result:o,settings:s,L:r,digits:i,denominator:a}=t;if(!n){this.root.classList.
add("cl-dim");return}this.root.classList.remove("cl-dim");let{terms:l}=t,{kernel:c,channels:d}=o,h=l&&l.done-1,u=l?Math.floor(h%c.data.length/c.cols):this.flatten,
m=l?n.taps[h].channel:d&&U.indexOf(s.front_channel),{columns:f}=Wi(n,{cols:c.cols,digits:i,denominator:a,relu:s.activation==="relu",flatten:u,open:m,unpooled:s.
pool?"does not fit":"none",terms:l});I(this.root,r.form==="wide"?Zg(f,t):eb(f,t))}};function qg(e,t){let n=dt(e.weight,e.index,t.result.kernel.data.length,t.tokens.
theme),o=p("span",{class:"cl-chip",style:`background:${E(n)};color:${e.weight?D(n):t.tokens.zeroInk}`},V(e.weight,t.denominator));return[P(e.pixel,t.inputDigits),
" × ",o]}function Ed(e,t){return e.kind==="tap"?qg(e.taps[0],t):e.kind!=="channel"?[p("span",{class:"cl-quiet"},e.label)]:[p("button",{type:"button",class:"cl-\
channel","data-channel":e.label,title:`Show the products of ${e.label} one by one`},e.label)]}function Jg(e,{result:t,settings:n}){return t.channels?`in ${n.front_channel}`:
e[0].kind==="row"?"kernel row":"pixel × weight"}function Ad(e,t){if(e.ahead)return"";if(e.to===null)return p("span",{class:"cl-quiet"},"not read");let n=t.scale.
colour(e.to);return p("span",{class:`cl-final cl-final-${e.kind}`,style:`background:${E(n)};color:${D(n)}`},P(e.to,t.digits))}var vd=6,he={label:96,change:70,gap:16,
total:80};function Yg({trace:e,digits:t}){let{cells:n,winner:o}=e.pool,s=n.filter(i=>i.value!==null),r=s.slice(0,vd);return o&&!r.includes(o)&&r.splice(vd-1,1,o),
[...r.flatMap((i,a)=>[a?", ":"",i===o?p("b",{class:"cl-winner"},P(i.value,t)):P(i.value,t)]),s.length>r.length?", …":""]}function Od(e,t){return e.kind==="bia\
s"?`${e.change<0?"−":"+"} ${P(Math.abs(e.change),t.digits)}`:e.kind==="relu"?e.on?e.change===0?"keeps it":"makes it 0":"off":e.kind==="none"?e.text:It(e.change,
t.digits)}function Ld(e,{hover:t,partners:n,result:o,trace:s}){if(e.ahead)return!0;if(!t||!n||e.kind!=="tap")return!1;let{cols:r,data:i}=o.kernel,a=d=>t.channel===
void 0||t.channel===(d.channel??o.front),c={weight:d=>a(d)&&n.framed.weight(Math.floor(d.index/r),d.index%r),input:d=>a(d)&&n.framed.input(d.row,d.col)}[t.kind];
return!c||!s.taps.some((d,h)=>c({...d,index:h%i.length}))?!1:!c(e.taps[0])}function Xg(e,t,n){let s=e.filter((l,c)=>l.first&&c>0).length*14,r=(t-n-s)/(e.length+
.9),i=Math.min(77,r),a=n;return e.map((l,c)=>{l.first&&c>0&&(a+=14);let d=c===e.length-1?Math.min(Math.max(2*i,200),t-a):i,h={x:a,w:d};return a+=d,h})}function Zg(e,t){
let n=Bi,o=Xg(e,t.L.width,n),s=u=>`left:${o[u].x}px;width:${o[u].w}px`,r=(u,m,f)=>p("tr",{class:u},p("th",{scope:"row"},m),...f),i=(u,m,...f)=>p("td",{class:Ld(
m,t)?"cl-faded":null,style:s(u),"data-kernel-row":m.kind==="row"||t.result.kernel.data.length>$d?m.row:null},...f),a=e.map((u,m)=>i(m,u,...Ed(u,t))),l=e.map((u,m)=>i(
m,u,...u.ahead?[""]:u.kind==="pool"?Yg(t):[p("span",{class:u.change===0&&u.kind!=="bias"&&u.kind!=="relu"?"cl-quiet":""},Od(u,t))])),c=e.map((u,m)=>i(m,u,u.kind===
"relu"||u.kind==="pool"?Ad(u,t):u.kind==="none"||u.ahead?"":P(u.to,t.digits))),d=u=>u.kind==="tap"&&`${P(u.taps[0].pixel,t.inputDigits)} × ${V(u.taps[0].weight,
t.denominator)}`.length>8,h=o[0].w<72||e.some(d)?" cl-tight":"";return p("table",{class:`cl-ledger-table${h}`,"aria-label":"Products and running total"},p("tbod\
y",{},r("cl-ledger-head",Jg(e,t),a),r("cl-ledger-change","product",l),p("tr",{class:"cl-ledger-bars","aria-hidden":"true"},p("td",{colspan:e.length+1},Qg(e,o,t))),
r("cl-ledger-total","running total",c)))}function Qg(e,t,n){let o=e.flatMap(c=>[c.from??0,c.to??0]).concat(0),[s,r]=[Math.min(...o),Math.max(...o)],i=c=>r===s?Di/
2:4+(Di-8)*(r-c)/(r-s),a=t[t.length-1].x+t[t.length-1].w,l=p("svg",{width:a,height:Di,class:"cl-bars"});return l.append(p("line",{x1:Bi,x2:a,y1:i(0),y2:i(0),class:"\
cl-baseline"})),l.append(p("text",{x:Bi-12,y:i(0)+4,class:"cl-zero"},"0")),e.forEach((c,d)=>{if(c.kind==="none"||c.ahead)return;let[h,u]=Pd(t[d],c),m=e[d+1];if(c.
kind==="pool"){if(c.to===null)return;l.append(p("path",{d:`M${h} ${i(c.from)}V${i(c.to)}H${u}V${i(c.from)}`,class:"cl-pool-step"})),l.append(p("line",{x1:h,x2:u,
y1:i(c.to),y2:i(c.to),class:"cl-level-strong"}));return}c.change===0?l.append(p("line",{x1:h,x2:u,y1:i(c.to),y2:i(c.to),class:"cl-level"})):l.append(tb(c,h,u,i,
n)),m&&m.kind!=="none"&&!m.ahead&&l.append(p("line",{x1:u,x2:Pd(t[d+1],m)[0],y1:i(c.to),y2:i(c.to),class:"cl-join"}))}),l}function Pd({x:e,w:t}){let n=Math.min(
12,t/3);return[e+t/2-n,e+t/2+n]}function tb(e,t,n,o,s){let[r,i]=[Math.min(o(e.from),o(e.to)),Math.max(o(e.from),o(e.to))],a=Cd(e,e.change>0?"bottom":"top");return p(
"rect",{x:t,y:r,width:n-t,height:Math.max(1,i-r),fill:Nd(e,s),...a})}function Cd({turn:e},t){return e===void 0?{}:{class:"cl-grow",style:`--cl-turn:${e};transfo\
rm-origin:${t}`}}function Nd(e,{result:t,tokens:n}){if(!e.taps)return n.ink2;let o=e.taps.reduce((r,i)=>Math.abs(i.product)>Math.abs(r.product)?i:r),s=e.taps.length===
1?Nt(o.weight,o.index,t.kernel.data.length,n.theme):Nt(e.change,o.index,t.kernel.data.length,n.theme);return s?E(s):n.ink2}function eb(e,t){let{settings:n}=t,o=e.
flatMap(d=>[d.from??0,d.to??0]).concat(0),[s,r]=[Math.min(...o),Math.max(...o)],i=Math.max(24,Math.min(400,t.L.width-he.label-he.change-he.gap-he.total)),a=d=>r===
s?i/2:3+(i-6)*(d-s)/(r-s),l=(d,h)=>{if(d.kind==="none")return p("tr",{},p("th",{scope:"row",class:"cl-quiet"},"pooling"),p("td",{},d.text),p("td"),p("td"));let u=p(
"svg",{width:i,height:22,class:"cl-bars"},p("line",{x1:a(0),x2:a(0),y1:0,y2:22,class:"cl-baseline"}));if(d.to!==null&&!d.ahead){let[g,b]=[Math.min(a(d.from),a(d.
to)),Math.max(a(d.from),a(d.to))];d.kind==="pool"?u.append(p("rect",{x:g,y:5,width:Math.max(1,b-g),height:12,class:"cl-pool-step"})):d.change===0?u.append(p("li\
ne",{x1:a(d.to),x2:a(d.to),y1:4,y2:18,class:"cl-level"})):u.append(p("rect",{x:g,y:5,width:Math.max(1,b-g),height:12,fill:Nd(d,t),...Cd(d,d.change>0?"left":"rig\
ht")})),h&&h.kind!=="none"&&!h.ahead&&u.append(p("line",{x1:a(d.to),x2:a(d.to),y1:17,y2:22,class:"cl-join"}))}let m=Ed(d,t),f=d.ahead?"":d.kind==="relu"||d.kind===
"pool"?Ad(d,t):P(d.to,t.digits);return p("tr",{class:d.first?"cl-first":""},p("th",{scope:"row",class:Ld(d,t)?"cl-faded":null},...m),p("td",{class:"cl-change"},
d.kind==="pool"||d.ahead?"":Od(d,t)),p("td",{class:"cl-side-bars","aria-hidden":"true"},u),p("td",{class:"cl-total"},f))},c=[he.label,he.change,i+he.gap,he.total];
return p("table",{class:"cl-ledger-side","aria-label":"Products and running total",style:`width:${c.reduce((d,h)=>d+h)}px`},p("colgroup",{},...c.map(d=>p("col",
{style:`width:${d}px`}))),p("thead",{},p("tr",{},p("th",{colspan:2,scope:"col"},`${t.result.channels?`in ${n.front_channel}: `:""}pixel × weight = product`),p(
"td"),p("th",{class:"cl-total",scope:"col"},"running total"))),p("tbody",{},...e.map((d,h)=>l(d,e[h+1]))))}var As=class{constructor(){this.title=p("div",{class:"cl-meter-title"}),this.meaning=p("div",{class:"cl-meter-meaning"}),this.marker=p("polygon",{points:"0,-7 7\
,0 0,7 -7,0",class:"cl-diamond"}),this.line=p("line",{x1:0,y1:9,y2:9,class:"cl-meter-line"}),this.one=p("line",{y1:3,y2:15,class:"cl-meter-line"}),this.labels=[
"0","1"].map(t=>p("text",{y:28,class:"cl-tick"},t)),this.svg=p("svg",{height:32,"aria-hidden":"true"},this.line,this.one,this.marker,...this.labels),this.root=p(
"div",{class:"cl-meter"},this.title,this.svg,this.meaning)}draw(t,n){L(this.root,t),M(this.title,`Weights add up to ${P(n,3)}`),M(this.meaning,Je(n));let o=s=>8+
(t.w-16)*(Math.max(-1,Math.min(2,s))+1)/3;this.svg.setAttribute("width",t.w),this.line.setAttribute("x2",t.w);for(let s of["x1","x2"])this.one.setAttribute(s,o(
1));this.labels.forEach((s,r)=>s.setAttribute("x",o(r))),this.marker.setAttribute("transform",`translate(${o(n)},9)`)}};var Rd=Object.keys(Gt.lines),nb=60;function Id({bank:e}){let t=[...new Set(e.map(r=>`${r.length} x ${r[0].length}`))],[n,o,s]=Gt.differ;return t.length>1?`code:\
 ${n}. Got ${t.join(", ")}: ${o}. ${s}.`:""}function zd(e,t,{image:n,shape:o,maxSide:s}){let{channel:r,bias:i,padding_mode:a}=t,l=Bn(t,{channels:o[2]??1}),c=en(
t),{stride:d,dilation:h,padding:u,steps:m,mapShape:f,pool:g}=Tt(t,{rows:o[0],cols:o[1]},Ft(c[0])),b=ob(t,c,l),y=sb(u,a,o,l),w=rb(t.shift,l),x=ib(m,d,h,l,t.bank.
length),k=t.activation==="relu",v=k?"activated":b.maps,S=x.strided&&x.dilated,$=t.padding==="same"&&a==="zeros"&&!S,_=["stride",ue(d),x.strided],O=["dilation",ue(
h),x.dilated];return Qn(Gt.lines[e],{...b,...y,...w,...x,own:n===null,load:lb(n,s,o.length===2?null:r),plus:i?` ${i<0?"-":"+"} ${de(Math.abs(i))}`:"",relu:k,far_or_shifted:y.
far||w.shifted,convlab_options:Et([["bias",de(i),i],_,["padding",Ls(t.padding,u),y.padded],O,["padding_mode",`"${a}"`,y.padded&&a!=="zeros"],["flip","True",t.flip]]),
torch_options:Et([_,["padding",Ls(null,u),y.even],O]),keras_same:$,keras_options:Et([["strides",ue(d),x.strided&&!S],["padding",'"same"',$],["dilation_rate",ue(
h),x.dilated]]),keras_out:b.several&&!S?"[0]":`[0, ${S?x.stride_steps.slice(1,-1):":, :"}${b.several?"":", 0"}]`,pooled_from:v,pool:g!==null,...g&&ab(g,f,v,b.several)})}
function ob({bank:e,channel:t,depthwise:n,flip:o},s,r){let[i,a]=[e.length>0,r&&n],l=r&&s.some(w=>Array.isArray(w[0][0])),c=s.map(w=>l?U.map((x,k)=>Xt(w,k)):r?w:
tn(w,t)),d=c.map(w=>ks(Fd(w))),h=c.map((w,x)=>to(w,d[x])),u=[...i?["maps"]:[],...l?["channels"]:[],"rows","columns"],m=new Set(d).size>1,f=d[0]>1?` / ${d[0]}`:"",
g=`[${d.join(", ")}]`,b=`[:${", None".repeat(u.length-1)}]`,y=i||r;return{bank:i,deep:r,depthwise:a,layer:y,shared:r&&!l,several:i||a,name:i?"kernels":"kernel",
maps:i?"feature_maps":"feature_map",kernel:Dd(i?h:h[0]),axes:u.length>2?`  # ${At(u)}`:"",over:m?` / np.array(${g})${b}`:f,torch_over:m?` / torch.tensor(${g})${b}`:
f,keras_over:m?` / np.array(${g}, dtype="float32")${b}`:f,torch_image:r?".permute(2, 0, 1)[None]":"[None, None]",keras_image:r?"[None]":"[None, :, :, None]",einsum:`\
ij${r?"c":""}kl,${i?"m":""}${l?"c":""}kl->ij${a?"c":""}${i?"m":""}`,before:y?"..., ":"",torch_flip:y?"-2, -1":"2, 3",keras_flip:y?", (-2, -1)":"",correlate:o?"c\
onvolve2d":"correlate2d",flip:o}}function sb(e,t,n,o){let s=pe(e),r=e.some((i,a)=>Math.max(...i)>=n[a]);return{padded:s,far:(t==="reflect"||t==="circular")&&s&&
r,even:s&&t==="zeros"&&Ui(e),pads:no(e,o),torch_pads:Ki(e),numpy_mode:Gt.modes.numpy[t],torch_mode:Gt.modes.pytorch[t]}}function rb(e,t){return{shifted:e.some(n=>n!==
0),shift:At(e),shift_pads:no(e.map(n=>[Math.max(n,0),Math.max(-n,0)]),t),shift_cut:`[${e.map(n=>n>0?`:${-n}`:n?`${-n}:`:":").join(", ")}]`}}function ib(e,t,n,o,s){
let r=e.map(a=>a.span),i=Math.max(...n)>1;return{span:At(r),stacked_span:At([...s?[s]:[],...o?[U.length]:[],...r]),strided:Math.max(...t)>1,dilated:i,stride_steps:Os(
t),dilation_steps:Os(n).slice(1,-1),window_steps:Os(i?[...t,...o?[1]:[],...n]:t)}}function ab({kind:e,options:{padding:t,ceilMode:n,countIncludePad:o},size:s,stride:r,
shape:i,padding:a,reach:l},c,d,h){let u=e==="average"&&o?a:[[0,0],[0,0]],m=l.map((S,$)=>S.map((_,O)=>_-u[$][O])),f=([S,$])=>S+$,g=s.map((S,$)=>{let[_,O]=[Math.floor(
S/2),r[$]],C=_+(i[$]-1)*O,R=C+O<c[$]+f(l[$])?C+1:"";return`${_||""}:${R}${O>1?`:${O}`:""}`}),b=pe(l),y=h?[1]:[],w=!Ui(a)||a.some(([S],$)=>S>Math.floor(s[$]/2)),
x=e==="max"&&t==="same"&&b&&String(l)===String(a),k=["stride",ue(r),r.some((S,$)=>S!==s[$])],v=[["ceil_mode","True",n??!1],["count_include_pad","False",e==="ave\
rage"&&pe(a)&&!o]];return{[e]:!0,pool_window:At(s),pool_size:ue(s),pool_steps:Os(r),centre_steps:`[${g.join(", ")}]`,pool_padded:b,pool_axes:h?", axis=(0, 1)":"",
cell_axes:h?"(3, 4)":"(2, 3)",torch_in:h?".permute(2, 0, 1)":"[None]",torch_order:h?"none for the maps; ":"",torch_out:h?".permute(1, 2, 0)":"[0]",keras_in:h?"[\
None]":"[None, :, :, None]",keras_back:h?"[0]":"[0, :, :, 0]",scipy_window:At([...s,...y]),pool_pads:no(l,h),pool_input:b?"padded":d,pool_zeros:pe(u)&&no(u,h),pool_uncounted:pe(
m)&&no(m,h),uncounted_from:pe(u)?"padded":d,counted_shape:At([...c.map((S,$)=>S+f(u[$])),...y]),torch_pads_pool:w,torch_pool_pads:Ki(l,h),torch_uncounted:Ki(m,h),
torch_pool_input:w?"padded":d,torch_pool_options:Et(w?[k]:[k,["padding",Ls(null,a),pe(a)],...v]),keras_pool_same:x,keras_pool_input:b&&!x?"padded":d,keras_pool_options:Et(
[["strides",ue(r),!0],["padding",'"same"',x]]),convlab_pool_options:Et([k,["padding",Ls(t??null,a),pe(a)],...v])}}function lb(e,t,n){let o=[e===null?"image":`"${e}\
"`];t!==null&&o.push(`max_side=${t}`),n==="grey"&&o.push("grey=True");let s=U.indexOf(n);return`cl.load_image(${o.join(", ")})${s<0?"":`[:, :, ${s}]`}`}var Fd=e=>typeof e==
"number"?[e]:e.flatMap(Fd);function Dd(e){if(typeof e=="number")return de(e);let t=e.map(Dd),n=`[${t.join(", ")}]`;return n.length<=nb||typeof e[0]=="number"?n:
`[
    ${t.join(`,
`).replaceAll(`
`,`
    `)},
]`}var pe=e=>e.flat().some(t=>t>0),Ui=e=>e.every(([t,n])=>t===n),no=(e,t)=>Bd(t?[...e,[0,0]]:e),Ki=([e,t],n=!1)=>At([...n?[0,0]:[],...t,...e]);function Ls(e,t){
return typeof e=="string"?`"${e}"`:Ui(t)?ue(t.map(([n])=>n)):Bd(t)}var Bd=e=>At(e.map(At)),At=e=>`(${e.join(", ")})`,ue=([e,t])=>e===t?String(e):At([e,t]),Os=e=>Math.
max(...e)>1?`[${e.map(t=>t===1?":":`::${t}`).join(", ")}]`:"";var Wd=e=>({noun:"window",frameworks:()=>Rd,code:t=>cb(e,t),stem:()=>{let{image:t,kernel:n}=Zt(e.model),o=e.store.menus.kernels;return`${t.startsWith("own_")?"o\
wn":t}-${o[ot(n,o)]?.name??"custom"}`},still:()=>e.result?.map?"":Wo});function cb(e,t){let n=Zt(e.model),o=e.store.picture();if(!o)return{problem:"The picture \
has not arrived yet."};if(e.result?.problem)return{problem:Bo};let s=Id(n);if(s)return{problem:s};let r=n.image.startsWith("own_"),{rows:i,cols:a,channels:l}=o,
c=e.model.get("size"),d=zd(t,n,{image:r?null:n.image,shape:l===1?[i,a]:[i,a,l],maxSide:Math.max(i,a)===c?c:null}),h=[n.bank.length?"feature_maps":"feature_map",
n.activation&&"activated",n.pool&&"pooled"].filter(Boolean);return{text:d,upTo:h.at(-1),note:r?" It expects your picture under the name image.":""}}function _e({L:e,result:t,shown:n,pos:o,trace:s,spans:r}){let i=t.problem==="kernel",a=c=>i?{row:0,col:0}:Gi({result:t},c),l=e.fourth?s?.pool?.place??(t.pooled||
i?null:db(a(o),r,t.input)):null;return{place:l,input:ji(e.input.lens,a(n),r),map:ji(e.map.lens,n),fourth:e.fourth&&ji(e.fourth.lens,l??{row:0,col:0})}}function ji(e,t,n){
let o=Mc(e,t,n);return{...e,r0:o.row,c0:o.col}}function db({row:e,col:t},[n,o],s){let r=(i,a)=>Math.max(0,Math.min(a-1,i));return{row:r(e+Math.floor((n-1)/2),s.
rows),col:r(t+Math.floor((o-1)/2),s.cols)}}function Gi({result:e},{row:t,col:n}){return{row:t*e.stride[0]-e.padding[0][0],col:n*e.stride[1]-e.padding[1][0]}}var Vi=(e,t)=>e.
map((n,o)=>o<2?Math.max(n,t[o]):Math.min(n,t[o]));function Kd({pic:e,scale:t},n){let[o,s]=[Math.max(9,n.cols*t),Math.max(7,n.rows*t)],[r,i]=[e.x+(n.c0+n.cols/2)*
t-o/2,e.y+(n.r0+n.rows/2)*t-s/2],a=(d,h,u)=>Math.max(h-2,Math.min(d,h+u+2)),[l,c]=[a(r,e.x,e.w),a(i,e.y,e.h)];return{x:l,y:c,w:a(r+o,e.x,e.w)-l,h:a(i+s,e.y,e.h)-
c}}var Cs=(e,t,n,o)=>st(e,Kd(t,n),o);function Ns(e,{pic:t,scale:n},o,s,r){let[i,a,l,c]=Vi([o.r0,o.c0,o.r0+o.rows,o.c0+o.cols],r),d={...q(o,i,a),w:(c-a)*o.cell,h:(l-
i)*o.cell},[h,u]=[t.x+t.w,t.y+t.h],m=d.x>h&&d.y<u,f=m?{x:h,y:0,w:d.x-h,h:1e4}:{x:0,y:u,w:1e4,h:d.y-u};Jn(e,Kd({pic:t,scale:n},o),d,!m,f,s)}var Ud={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function hb(e,t,n){let[o,s]=Ud[t],r=n.findIndex(({panel:d})=>d===e.panel),i=n[r],a=(d,[
h,u])=>Math.max(h,Math.min(u-1,d)),l=e.col+s,c=n[r+s];return s&&(l<i.cols[0]||l>=i.cols[1])&&c?{panel:c.panel,row:a(e.row,c.rows),col:s>0?c.cols[0]:c.cols[1]-1}:
{panel:e.panel,row:a(e.row+o,i.rows),col:a(l,i.cols)}}function jd(e,t,n,{itemOf:o,goTo:s}){let{pointing:r}=e;if(!r)return t.key!=="Enter"||!n.find(({panel:l})=>l===
"map")?!1:i({panel:"map",...e.pos});if(t.key==="Escape")return e.pointAt(null),!0;if(t.key==="Enter")return e.pointAt(null),s(r),!0;if(!Ud[t.key])return e.pointAt(
null),!1;return i(hb(r,t.key,n));function i(a){return e.pointAt(o(a),a),!0}}function Gd(e){let{pad:t}=e,n=null;t.addEventListener("pointerdown",o=>{if(o.button!==0||!e.result?.map)return;let s=Hi(e,o);s&&(t.setPointerCapture(o.pointerId),
t.focus({preventScroll:!0}),n=mb(e,s,o),e.pointAt(null),e.move(n.target(o),{glide:!n.held}))}),t.addEventListener("pointermove",o=>{if(n)e.move(n.target(o),{glide:!1});else{
let s=Hi(e,o);t.style.cursor=s?"pointer":"",e.pointAt(s&&pb(e,s,o))}}),t.addEventListener("pointerleave",()=>e.pointAt(null));for(let o of["pointerup","pointerc\
ancel","lostpointercapture"])t.addEventListener(o,()=>{n=null});t.addEventListener("keydown",o=>bb(e,o)),t.addEventListener("blur",()=>{e.pointing&&e.pointAt(null)})}
function oo(e,t){let n=e.pad.getBoundingClientRect();return{x:t.clientX-n.left,y:t.clientY-n.top}}var Vd=[...Z,"map","fourth"],Hd=12,so=e=>Z.includes(e);function qd({
result:e},{panel:t,row:n,col:o}){return t==="fourth"?{kind:e.pooled?"pooled":"input",row:n,col:o}:so(t)?{kind:"input",row:n,col:o,...e.channels?{channel:Z.indexOf(
t)}:{}}:{kind:t,row:n,col:o}}function Is(e,t,n){let{x:o,y:s}=oo(e,n);return{row:Math.floor(t.r0+(s-t.y)/t.cell),col:Math.floor(t.c0+(o-t.x)/t.cell)}}function Jd(e,t){
let n=e.result&&Hi(e,t);return n&&{panel:n.panel,...Is(e,n.surface,t)}}function pb(e,{panel:t,surface:n},o){if(n.cell<Hd)return null;let{row:s,col:r}=Is(e,n,o),
[i,a]=Xd(e,t);return s>=i[0]&&s<i[1]&&r>=a[0]&&r<a[1]?qd(e,{panel:t,row:s,col:r}):null}function Rs({result:e,layout:t},n){let{input:o,map:s,pooled:r,pool:i}=e;return t[n]?
so(n)?o:{map:s,fourth:r??(i?null:o)}[n]:null}var Yd=({result:e},t)=>so(t)?e.padding:[[0,0],[0,0]];function Xd(e,t){let n=Rs(e,t);return Yd(e,t).map(([o,s],r)=>[
-o,n[r?"cols":"rows"]+s])}function ub(e){return Vd.filter(t=>Rs(e,t)).flatMap(t=>{let n=zs(e,e.layout[t],t,Rs(e,t)).at(-1);if(n.cell<Hd)return[];let{left:o,top:s,
right:r,bottom:i,cell:a,r0:l,c0:c}=n,d=(b,y)=>[Math.round(b),Math.round(b+y/a)],[h,u]=[d(l,i-s),d(c,r-o)],[m,f]=Xd(e,t),g=([b,y],[w,x])=>[Math.max(b,w),Math.min(
y,x)];return[{panel:t,rows:g(h,m),cols:g(u,f)}]})}function Hi(e,t){let{x:n,y:o}=oo(e,t),s=e.layout;if(!e.result.map)return null;for(let r of Vd){let i=Rs(e,r);if(i){
for(let a of zs(e,s[r],r,i))if(n>=a.left&&o>=a.top&&n<a.right&&o<a.bottom)return{panel:r,surface:a}}}return null}function zs(e,t,n,o){let s=(c,d,h,u,m,f,g)=>({left:c,
top:d,right:c+h,bottom:d+u,x:c,y:d,cell:m,r0:f,c0:g});if(t.grid){let{x:c,y:d,cell:h}=t.grid,[[u,m],[f,g]]=Yd(e,n);return[s(c-f*h,d-u*h,(o.cols+f+g)*h,(o.rows+u+
m)*h,h,-u,-f)]}let{pic:r,scale:i,lens:a}=t,l=_e(e.scene())[so(n)?"input":n];return[s(r.x,r.y,r.w,r.h,i,0,0),s(a.x,a.y,a.cols*a.cell,a.rows*a.cell,a.cell,l.r0,l.
c0)]}function mb(e,{panel:t,surface:n},o){let s=m=>{let{x:f,y:g}=oo(e,m);return{row:n.r0+(g-n.y)/n.cell,col:n.c0+(f-n.x)/n.cell}},{stride:r,padding:i,steps:a}=e.
result,l=s(o),c=a.map(m=>m.span),d={row:e.pos.row*r[0]-i[0][0],col:e.pos.col*r[1]-i[1][0]},h=so(t)&&l.row>=d.row&&l.col>=d.col&&l.row<d.row+c[0]&&l.col<d.col+c[1],
u=h?{row:l.row-d.row,col:l.col-d.col}:void 0;return{held:h,target:m=>Zd(e,t,s(m),u)}}function Zd({result:e},t,{row:n,col:o},s){let{stride:r,padding:i,steps:a,pool:l}=e;
if(t==="map")return fb({row:n,col:o});if(t==="fourth"&&l)return{row:Math.floor(n)*l.stride[0]-l.padding[0][0],col:Math.floor(o)*l.stride[1]-l.padding[1][0]};let{
row:c,col:d}=s??{row:a[0].span/2,col:a[1].span/2};return{row:Math.round((n-c+i[0][0])/r[0]),col:Math.round((o-d+i[1][0])/r[1])}}var fb=({row:e,col:t})=>({row:Math.
floor(e),col:Math.floor(t)}),gb={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function bb(e,t){if(t.altKey||t.metaKey||!e.result?.map)return;
let n=({panel:h,row:u,col:m})=>e.move(Zd(e,h,{row:u+.5,col:m+.5}));if(jd(e,t,ub(e),{itemOf:h=>qd(e,h),goTo:n})){t.preventDefault(),t.stopPropagation();return}let{
row:o,col:s}=e.pos,{rows:r,cols:i}=e.result.map,a=e.layout.level==="image"?e.layout.map.lens.rows:r,l=gb[t.key],d=l?()=>e.move({row:o+l[0]*(t.shiftKey?10:1),col:s+
l[1]*(t.shiftKey?10:1)}):{Home:()=>e.move(t.ctrlKey?{row:0,col:0}:{row:o,col:0}),End:()=>e.move(t.ctrlKey?{row:r-1,col:i-1}:{row:o,col:i-1}),PageUp:()=>e.move({
row:o-a,col:s}),PageDown:()=>e.move({row:o+a,col:s})," ":()=>e.play(),",":()=>e.stepBy(-1),".":()=>e.stepBy(1),"[":()=>e.stepTerm(-1),"]":()=>e.stepTerm(1),Escape:()=>e.
terms?e.leaveTerms():e.stopFilling()}[t.key];d&&(t.preventDefault(),t.stopPropagation(),d())}var wb={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},yb=6,xb=300,Fs=class{constructor(t,n){this.view=t,this.own=t.store.own,this.onBrush=n,
this.brush=null,this.stroke=null,this.keys=null,this.root=p("div",{class:"cl-paint",tabindex:0,role:"application","aria-label":"Paint the input: arrows choose a\
 pixel, Enter paints it, Escape ends"});let{root:o}=this;o.addEventListener("pointerdown",s=>this.down(s)),o.addEventListener("pointermove",s=>this.move(s)),o.addEventListener(
"pointerleave",()=>this.stroke||this.stand(null));for(let s of["pointerup","pointercancel","lostpointercapture"])o.addEventListener(s,()=>this.lift());o.addEventListener(
"keydown",s=>this.key(s)),o.addEventListener("blur",()=>this.endKeys()),t.signal.addEventListener("abort",()=>clearTimeout(this.keys))}draw(t){if(this.root.hidden=
!t,!t){this.endKeys(),this.brush=null;return}let n=this.surfaces(),[o,s]=["left","top"].map(a=>Math.min(...n.map(l=>l[a]))),[r,i]=["right","bottom"].map(a=>Math.
max(...n.map(l=>l[a])));L(this.root,{x:o,y:s,w:r-o,h:i-s})}surfaces(){let{layout:t,result:n}=this.view;return zs(this.view,t.input,"input",n.input)}get shape(){
return this.view.result.input}pixel(t){let{x:n,y:o}=oo(this.view,t),s=this.surfaces().find(l=>n>=l.left&&o>=l.top&&n<l.right&&o<l.bottom);if(!s)return null;let{
row:r,col:i}=Is(this.view,s,t);return r>=0&&i>=0&&r<this.shape.rows&&i<this.shape.cols?{row:r,col:i,surface:s}:null}stand(t){t?.row===this.brush?.row&&t?.col===
this.brush?.col||(this.brush=t,this.onBrush())}down(t){let n=t.button===0&&this.pixel(t);n&&(t.preventDefault(),this.root.setPointerCapture(t.pointerId),this.root.
focus({preventScroll:!0}),this.stroke={surface:n.surface,last:n},this.stand(n),this.own.dab(Qd(n,n.surface)))}move(t){let n=this.pixel(t);if(this.stroke&&n&&kb(
n.surface,this.stroke.surface)){let o=id(this.stroke.last??n,n);this.stroke.last=n,this.stand(n),this.own.dab(o.flatMap(s=>Qd(s,n.surface)))}else this.stroke?this.
stroke.last=null:this.stand(n)}lift(){this.stroke&&(this.stroke=null,this.own.finish())}key(t){if(t.altKey||t.metaKey||t.ctrlKey)return;let n=wb[t.key],{row:o,col:s}=this.
brush??this.centre(),r=t.shiftKey?10:1,a=n?()=>this.walk({row:o+r*n[0],col:s+r*n[1]}):{Enter:()=>this.dot()," ":()=>this.dot(),Home:()=>this.walk({row:o,col:0}),
End:()=>this.walk({row:o,col:this.shape.cols-1}),Escape:()=>this.own.setMode(null)}[t.key];a&&(t.preventDefault(),t.stopPropagation(),a())}centre(){let{pos:t,result:{
stride:n,padding:o,steps:s,input:r}}=this.view,i=(a,l,c)=>Math.max(0,Math.min(c-1,l*n[a]-o[a][0]+Math.floor((s[a].span-1)/2)));return{row:i(0,t.row,r.rows),col:i(
1,t.col,r.cols)}}walk({row:t,col:n}){let o=(d,h)=>Math.max(0,Math.min(h-1,d)),s={row:o(t,this.shape.rows),col:o(n,this.shape.cols)},{layout:r,result:{stride:i,padding:a,
steps:l}}=this.view;if(this.stand(s),r.level!=="image")return;let c=(d,h)=>Math.round((h+a[d][0]-(l[d].span-1)/2)/i[d]);this.view.move({row:c(0,s.row),col:c(1,s.
col)},{glide:!1})}dot(){this.stand(this.brush??this.centre()),this.own.dab([this.brush]),clearTimeout(this.keys),this.keys=setTimeout(()=>this.endKeys(),xb)}endKeys(){
this.keys&&(clearTimeout(this.keys),this.keys=null,this.own.finish())}};function Qd({row:e,col:t},{cell:n}){let o=Math.floor(Math.max(1,Math.round(yb/n))/2),s=Array.
from({length:2*o+1},(r,i)=>i-o);return s.flatMap(r=>s.map(i=>({row:e+r,col:t+i})))}var kb=(e,t)=>e.left===t.left&&e.top===t.top;var Sb=400,Ds=class{constructor(t){this.view=t,this.own=t.store.own,this.paint=new Fs(t,()=>this.drawBrush()),this.buildStrip(),this.buildPanel(),this.target=p(
"div",{class:"cl-drop","aria-hidden":"true"},"Drop a picture here"),this.nodes=[this.paint.root,this.strip,this.panel,this.target],this.shown=null}buildStrip(){
this.value=p("input",{class:"cl-value",type:"text",inputmode:"decimal",autocomplete:"off",spellcheck:"false","aria-label":"Value to paint"}),this.value.addEventListener(
"input",()=>this.readValue()),this.value.addEventListener("blur",()=>this.drawStrip()),this.value.addEventListener("keydown",t=>t.stopPropagation()),this.restore=
p("button",{type:"button",class:"cl-button",onclick:()=>this.own.restore()},"Restore"),this.tools=p("div",{class:"cl-tools"},p("label",{},"Paint with ",this.value),
this.restore),this.text=p("div",{class:"cl-strip-text",role:"status"}),this.strip=p("div",{class:"cl-strip",role:"group","aria-label":"Own picture"},this.tools,
this.text)}buildPanel(){this.area=p("textarea",{class:"cl-numbers",spellcheck:"false","aria-label":"The input as numbers",placeholder:`1 2 3
4 5 6

or paste a table`}),this.typed=p("div",{class:"cl-typed",role:"status"});let t=p("button",{type:"button",class:"cl-button",onclick:()=>this.use()},"Use"),n=p("b\
utton",{type:"button",class:"cl-button",onclick:()=>this.leave()},"Cancel");this.panel=p("div",{class:"cl-panel",role:"dialog","aria-label":"Type the input"},this.
area,this.typed,p("div",{class:"cl-tools"},t,n)),this.area.addEventListener("input",()=>this.drawTyped()),this.panel.addEventListener("keydown",o=>{o.stopPropagation(),
o.key==="Escape"?this.leave():o.key==="Enter"&&(o.ctrlKey||o.metaKey)&&this.use()})}listen(){let{root:t,signal:n}=this.view,o=(i,a)=>t.addEventListener(i,a,{signal:n}),
s=({dataTransfer:i,target:a})=>[...i.types].includes("Files")||[...i.types].includes("text/plain")&&!th(a),r=i=>{s(i)&&(i.preventDefault(),i.stopPropagation(),this.
target.hidden=i.type==="drop",i.type==="drop"&&this.own.takeTransfer(i.dataTransfer))};for(let i of["dragenter","dragover","drop"])o(i,r);o("dragleave",i=>{t.contains(
i.relatedTarget)||(this.target.hidden=!0)}),o("paste",i=>{let a=i.clipboardData.files.length&&!i.clipboardData.getData("text/plain");th(i.target)&&!(a&&i.target===
this.area)||(i.preventDefault(),i.stopPropagation(),this.own.takeTransfer(i.clipboardData))}),this.target.hidden=!0}draw(){let{layout:t,root:n}=this.view,{mode:o}=this.
own,s=o!==this.shown,r=s&&n.contains(Lt(n)),i=this.shown;this.shown=o;let a={x:-4,y:t.headings.input.y+30,w:t.headings.input.w+8};this.paint.draw(o==="paint"),L(
this.target,{...a,h:4*t.u}),L(this.panel,{...a,h:Math.max(210,6*t.u)}),this.panel.hidden=o!=="type",this.drawStrip(),s&&(o==="type"&&this.fill(),r&&this.focusOn(
o,i))}focusOn(t,n){t==="type"?this.area.focus({preventScroll:!0}):t==="paint"?this.paint.root.focus({preventScroll:!0}):this.view.controls.querySelector(`[data-\
control="${n}"] button`)?.focus({preventScroll:!0})}drawStrip(){let{own:t,view:n}=this,o=t.mode==="paint",s=!!n.layout.caption&&(o||t.message!=="");this.strip.hidden=
!s,n.caption.style.visibility=s?"hidden":"",s&&(L(this.strip,n.layout.caption),this.tools.hidden=!o,this.restore.disabled=!t.original,this.value!==Lt(this.value)&&
(this.value.value=V(t.paint)),this.strip.classList.toggle("cl-complains",!!t.message),M(this.text,t.message||this.brushText()))}brushText(){let{brush:t}=this.paint;
if(!t)return"Drag over the pixels, or walk with the arrows and press Enter.";let{data:n,cols:o}=this.view.result.input;return`Row ${T(t.row)}, column ${T(t.col)}\
: ${P(n[t.row*o+t.col])}.`}drawBrush(){this.drawStrip(),this.view.repaint()}readValue(){let t=$t(this.value.value),{own:n}=this;t===null?n.message=`${ke(this.value.
value,12)} is not a number. Painting goes on with ${P(n.paint)}.`:n.message=n.paintProblem(t),n.message||(n.value=t),this.drawStrip()}fill(){let{input:t}=this.view.
result;this.area.value=t.data.length<=Sb?vc(t):"",this.area.select(),this.drawTyped()}drawTyped(){let{rows:t,problem:n}=this.area.value.trim()?Me(this.area.value):
{problem:"Lines of numbers, such as 1 2 3; 4 5 6."};this.typed.classList.remove("cl-error"),M(this.typed,n??`${A(t.length,t[0].length)} numbers`)}use(){let t=this.
own.takeText(this.area.value);if(!t){this.leave();return}this.typed.classList.add("cl-error"),M(this.typed,t),this.area.focus()}leave(){this.own.setMode(null)}},
th=e=>!!e.closest?.("input, textarea, select");var Mb=34;function Bs(e,t,n,[o,s,r,i],a){let{result:l,tokens:c,L:d}=t,{input:h,kernel:u}=l,m=new Map(a?a.taps.map((g,b)=>[`${g.row},${g.col}`,{...g,index:b}]):[]),
f=d.level==="numbers";for(let g=o;g<r;g+=1)for(let b=s;b<i;b+=1){let y=g>=0&&b>=0&&g<h.rows&&b<h.cols,w=q(n,g,b),x=qi(e,t,"input",g,b),k=m.get(`${g},${b}`),v=y?
h.data[g*h.cols+b]:t.paddedPixel(g,b),$=!nt(n.cell)||y&&!f?(t.shade??Jt)((v-t.low)/(t.high-t.low)):y?c.cellRgb:c.pageRgb,_=t.settings.coverage&&y&&t.coverage?t.
coverage.data[g*h.cols+b]:null;_!==null&&($=_b($,De(_,t.coverageTop,c.theme),f?1:Lo)),k&&f&&($=dt(k.weight,k.index,u.data.length,c.theme,eh(n,u,k.weight))),Mt(e,
w,E($)),y&&!f&&hs(e,w,c),y||ve(e,w,c),t.unreadLine(g,b)&&le(e,w,c);let O=n.cell>=Mb;if(k?.weight&&!f&&!O&&Bc(e,w,dt(k.weight,k.index,u.data.length,c.theme,eh(n,
u,k.weight))),x&&Ji(e,w,c),!nt(n.cell))continue;_!==null&&O&&Pb(e,_,w,D($));let C=y||k&&f?D($):c.ink2,R=P(v,t.inputDigits),j=Math.min(f?16:12,Math.floor(.4*n.cell));
if(!k){lt(e,R,w,{size:j,colour:C,halo:t.unreadLine(g,b)?E($):null});continue}let z=`×${V(k.weight,t.denominator)}`,B=k.weight===0,Vt=O?{...w,h:w.h*.62,y:w.y+1}:
f?w:{...w,h:w.h*.82};if(lt(e,R,Vt,{size:f?j:Math.min(14,Math.floor(.36*n.cell)),weight:B&&f?400:600,colour:B&&f?c.zeroInk:C}),!O)continue;let Ht={x:w.x,y:w.y+w.
h*.54,w:w.w,h:w.h*.36};!f&&!B?Wc(e,z,Ht,dt(k.weight,k.index,u.data.length,c.theme)):lt(e,z,Ht,{size:11,colour:f?B?c.zeroInk:D($):C})}e.globalAlpha=1,t.brush&&vb(
e,q(n,t.brush.row,t.brush.col),c)}function vb(e,{x:t,y:n,w:o,h:s},r){let[i,a]=[3,Math.max(4,o/4)];e.save(),e.beginPath();for(let[l,c,d,h]of[[t,n,1,1],[t+o,n,-1,
1],[t,n+s,1,-1],[t+o,n+s,-1,-1]]){let[u,m]=[l+i*d,c+i*h];e.moveTo(u+a*d,m),e.lineTo(u,m),e.lineTo(u,m+a*h)}for(let[l,c]of[[E(r.haloRgb),4.5],[r.ring,2]])e.strokeStyle=
l,e.lineWidth=c,e.stroke();e.restore()}function Pb(e,t,{x:n,y:o,w:s},r){let i=s>=44?11:10;lt(e,String(t),{x:n+s-17,y:o+2,w:17,h:i+1},{size:i,colour:r})}var $b=.45,
_b=(e,t,n)=>e.map((o,s)=>Math.round(o+n*(t[s]-o)));function qi(e,{partners:t},n,o,s,r=1){let i=!t||t.lit[n](o,s);return e.globalAlpha=i?r:$b*r,!!t?.framed[n](o,
s)}function Ji(e,{x:t,y:n,w:o,h:s},r){o<8||(e.strokeStyle=r.ring,e.lineWidth=1.5,e.strokeRect(t+2,n+2,o-4,s-4))}function eh(e,t,n){if(nt(e.cell))return 1;let o=t.
data.reduce((s,r)=>Math.max(s,Math.abs(r)),0)||1;return .25+.75*Math.abs(n)/o}function Yi(e,t,n,o,s,[r,i,a,l],c,d,h=1){let u=c&&!_t(t.terms)?t.trace?.pool?.winner:
null;for(let m=Math.max(0,r);m<Math.min(s.rows,a);m+=1)for(let f=Math.max(0,i);f<Math.min(s.cols,l);f+=1){let g=q(o,m,f);if(!d(m,f)){Mt(e,g,E(t.tokens.cellRgb));
continue}let b=s.data[m*s.cols+f],y=t.scale.colour(b),w=qi(e,t,n,m,f,h);if(Mt(e,g,E(y)),w&&Ji(e,g,t.tokens),!nt(o.cell))continue;let k=n==="map"&&u?.row===m&&u.
col===f||c&&c.row===m&&c.col===f;lt(e,P(b,t.cellDigits),g,{short:[P(b,0),He(b)],size:Math.min(o.cell>=44?16:k?14:12,Math.floor(.4*o.cell)),weight:k?600:400,colour:D(
y)})}}function nh(e,t,n,[o,s,r,i]){let{coverage:a,tokens:l}=t,c=t.coverageTop||1;for(let d=Math.max(0,o);d<Math.min(a.rows,r);d+=1)for(let h=Math.max(0,s);h<Math.
min(a.cols,i);h+=1){let u=q(n,d,h),m=a.data[d*a.cols+h],f=De(m,c,l.theme),g=t.hover&&qi(e,t,"input",d,h);Mt(e,u,E(f)),g&&Ji(e,u,l),m===0&&le(e,u,l),nt(n.cell)&&
lt(e,String(m),u,{size:14,colour:m?D(f):l.ink2,halo:m?null:E(f)})}}function Xi(e){let{L:t,result:n,trace:o,partners:s}=e;return n.channels?n.channels.map(({name:r,plane:i,kernel:a},l)=>({...e,L:{...t,input:t[Z[l]]},result:{...n,
input:i,kernel:a},trace:o&&{...o,taps:o.channels[l].taps},partners:s&&Ho(e,l),shade:Co(r),paddedPixel:(c,d)=>e.paddedPixel(c,d,i)})):[e]}function sh(e,t,n){let{result:o,tokens:s}=t,{kernel:r,dilation:i,steps:a,input:l,padding:c}=o,d=[0,1].map(b=>(l[b?"cols":"rows"]+c[b][1]-c[b][0]-a[b].span)/2),h=(b,y)=>q(
n,d[0]+b,d[1]+y);for(let b=0;b<r.rows;b+=1)for(let y=0;y<r.cols;y+=1){let w=h(b*i[0],y*i[1]),x=r.data[b*r.cols+y],k=dt(x,b*r.cols+y,r.data.length,s.theme);Mt(e,
w,E(k)),nt(n.cell)&&lt(e,`×${V(x,t.denominator)}`,w,{size:14,weight:x?600:400,colour:x?D(k):s.zeroInk})}let u=h(0,0),m={x:u.x,y:u.y,w:a[1].span*n.cell,h:a[0].span*
n.cell},g={x:q(n,-c[0][0],-c[1][0]).x,w:(l.cols+c[1][0]+c[1][1])*n.cell};ih(e,t,m,g,m.y+m.h)}function rh(e,t){let{L:n,result:o}=t,{pic:s,scale:r}=n.input,{steps:i,
padding:a,input:l}=o,[c,d]=i.map(m=>m.span*r),h={x:s.x+(s.w-d)/2,y:s.y+(s.h-c)/2,w:d,h:c},u={x:s.x-a[1][0]*r,w:(l.cols+a[1][0]+a[1][1])*r};ih(e,t,h,u,Math.max(s.
y+s.h,h.y+c))}function ih(e,{result:t,tokens:n,L:o},s,r,i){if(e.save(),e.setLineDash([8,4]),e.strokeStyle=n.error,e.lineWidth=2,e.strokeRect(s.x+1,s.y+1,s.w-2,s.
h-2),e.restore(),t.steps[1].map>=1){let h=t.steps[0];ce(e,`the kernel spans ${h.span} rows, the input has ${h.size+h.start+h.end}`,s.x+s.w/2,Math.min(i+18,o.height-
12),{size:13,weight:600,colour:n.error});return}oh(e,s.x,s.x+s.w,i+16,`kernel spans ${t.steps[1].span}`,n.error,n);let{start:l,end:c,size:d}=t.steps[1];oh(e,r.x,
r.x+r.w,i+37,l+c?`input and padding ${d+l+c}`:`input ${d}`,n.ink,n)}function oh(e,t,n,o,s,r,i){e.strokeStyle=r,e.lineWidth=1,e.beginPath(),e.moveTo(t+.5,o-5),e.
lineTo(t+.5,o+5),e.moveTo(t,o),e.lineTo(n,o),e.moveTo(n-.5,o-5),e.lineTo(n-.5,o+5),e.stroke(),ce(e,s,(t+n)/2,o,{size:13,weight:600,colour:r,halo:E(i.pageRgb)})}function ah({pool:e,mapShape:t},n,o){return[n,o].map((s,r)=>{let i=tt(s,e.size[r],{stride:e.stride[r],padding:e.padding[r]});return Math.min(t[r]-1,i[i.length-1])})}
function lh(e,{result:t,trace:n,tokens:o},s){let{pool:r,mapShape:i}=t,[[a,l],[c,d]]=r.padding,[h,u]=i,m=s.rows?qn(s):[-a,-c,h+l,u+d],f=(x,k)=>x>=0&&k>=0&&x<h&&k<
u,g=(x,k)=>x>=-a&&k>=-c&&x<h+l&&k<u+d&&!f(x,k),{kind:b,countIncludePad:y}=r.options,w=b==="max"?"−∞":y?"0":"";for(let x=Math.max(-a,m[0]);x<Math.min(h+l,m[2]);x+=
1)for(let k=Math.max(-c,m[1]);k<Math.min(u+d,m[3]);k+=1){if(!g(x,k))continue;let v=q(s,x,k);Mt(e,v,E(o.pageRgb)),ve(e,v,o),nt(s.cell)&&lt(e,w,v,{size:12,colour:o.
ink2})}for(let{row:x,col:k}of n.pool?.cells??[])!f(x,k)&&!g(x,k)&&le(e,q(s,x,k),o)}function ch(e,{result:t,tokens:n},o){let{empty:s,padding:r,size:i}=t.pool,[a,
l]=r.map(([c],d)=>d===s.axis?s.first:-c);for(let c=a;c<a+i[0];c+=1)for(let d=l;d<l+i[1];d+=1)ve(e,q(o,c,d),n);return{...q(o,a,l),w:i[1]*o.cell,h:i[0]*o.cell}}function dh(e,{
trace:t,tokens:n},o){let{winner:s}=t.pool??{};if(!s)return;let{x:r,y:i,w:a,h:l}=q(o,s.row,s.col),c=Math.max(4,Math.round(.24*a)),d=(h,u)=>{e.beginPath(),e.moveTo(
r+a,i+l),e.lineTo(r+a-h,i+l),e.lineTo(r+a,i+l-h),e.fillStyle=u,e.fill()};d(c+3,E(n.haloRgb)),d(c,n.ring)}function ph(e,t){let{L:n,result:o,tokens:s}=t;e.clearRect(-4,-4,n.width+8,n.height+8),e.convlabNow=null,e.textAlign="center",e.textBaseline="middle";let r=n.signs.
find(i=>i.text==="→");for(let i of n.signs)(i!==r||!o.problem)&&ce(e,i.text,i.x,i.y,{size:i.text==="→"?20:24,colour:s.ink2});o.pool&&!o.problem&&r&&ce(e,o.pool.
kind==="max"?"max":"mean",r.x,r.y+18,{size:11,colour:s.ink2}),n.level==="numbers"?Tb(e,t):Ab(e,t)}function Tb(e,t){let{L:n,result:o,tokens:s}=t;for(let r of Xi(
t))Eb(e,r);Nb(e,n.map.grid,n.map.slot,o,s),uh(e,t,{...n.map.grid,r0:0,c0:0},n.fourth&&{...n.fourth.grid,r0:0,c0:0})}function Eb(e,t){let{L:n,result:o,tokens:s}=t,
{input:r}=o,i={...n.input.grid,r0:0,c0:0};o.problem==="kernel"?(Bs(e,t,i,[0,0,r.rows,r.cols],null),sh(e,t,i)):(Bs(e,t,i,Zi(o),t.trace),Rb(e,t,i),st(e,Qi(i,t),s))}
function uh(e,t,n,o){let s=t.result.problem==="kernel"?t.lastValid:t.result;if(!s)return;let r=s!==t.result;e.globalAlpha=r?.36:1;let{map:i,pooled:a}=s,l=(c,d)=>c.
rows?qn(c):[0,0,d.rows,d.cols];if(Yi(e,t,"map",n,i,l(n,i),r?null:t.pos,(c,d)=>Ws(t,c,d),r?.36:1),e.globalAlpha=1,!r&&n.cell>6&&(a&&lh(e,t,n),t.result.problem===
"empty pool"&&st(e,ch(e,t,n),{...t.tokens,ring:t.tokens.error},"dashed",2),t.trace.pool?.place&&st(e,Cb(n,t.trace.pool),t.tokens,"dashed"),st(e,q(n,t.shown.row,
t.shown.col),t.tokens,"solid",Ws(t,t.pos.row,t.pos.col)?2:1),a&&!_t(t.terms)&&dh(e,t,n)),!(r||t.result.problem||!o))if(a){let c=t.trace.pool.place;Yi(e,t,"poole\
d",o,a,l(o,a),c,(d,h)=>gh(t,d,h)),e.globalAlpha=1,c&&st(e,q(o,c.row,c.col),t.tokens,"dashed")}else nh(e,t,o,l(o,t.coverage)),e.globalAlpha=1}function Ab(e,t){let{
L:n,result:o,tokens:s}=t,r=o.problem==="kernel",{place:i,map:a,fourth:l}=_e(t),c=Xi(t);for(let h of c)hh(e,h,h.L.input),r?rh(e,h):Ob(e,h);t.coverage&&n.fourth&&
!o.pool&&hh(e,t,n.fourth),r||(Ns(e,n.map,a,s,[0,0,...o.mapShape]),i&&Ns(e,n.fourth,l,s,[0,0,...o.pool?.shape??[o.input.rows,o.input.cols]]));let d=i||!o.pooled?
l:{...l,rows:1,cols:1,cell:1};if(fh(e,[n.map.lens,...n.fourth?[n.fourth.lens]:[]],()=>uh(e,t,a,d)),!r){Lb(e,t);for(let h of c)Cs(e,h.L.input,_e(h).input,s);Cs(e,
n.map,a,s),i&&Cs(e,n.fourth,l,s)}}function Ob(e,t){let{L:n,result:o,tokens:s}=t,r=_e(t).input;Ns(e,n.input,r,s,Zi(o)),fh(e,[n.input.lens],()=>{Bs(e,t,r,Vi(qn(r),
Zi(o)),t.trace),st(e,Qi(r,t),s)})}function mh(e){return Qi(e.L.level==="numbers"?{...e.L.input.grid,r0:0,c0:0}:_e(e).input,e)}var Zi=({input:e,padding:[[t,n],[o,
s]]})=>[-t,-o,e.rows+n,e.cols+s];function fh(e,t,n){e.save(),e.beginPath();for(let{x:o,y:s,rows:r,cols:i,cell:a}of t)e.rect(o-3,s-3,i*a+6,r*a+6);e.clip(),n(),e.
restore(),e.convlabNow=null}function Lb(e,t){let{L:n,result:o,filled:s,tokens:r}=t;if(s===null)return;let i=({pic:a,scale:l},[c,d],h)=>{e.fillStyle=E(r.cellRgb);
let u=0;for(;u<c&&h(u,d-1);)u+=1;for(;u<c&&h(u,0);u+=1){let m=0;for(;h(u,m);)m+=1;e.fillRect(a.x+m*l,a.y+u*l,a.w-m*l,l)}e.fillRect(a.x,a.y+u*l,a.w,Math.max(0,a.
h-u*l))};i(n.map,o.mapShape,(a,l)=>Ws(t,a,l)),o.pooled&&n.fourth&&i(n.fourth,o.pool.shape,(a,l)=>gh(t,a,l))}function hh(e,{result:{reads:t},tokens:n},{pic:o,scale:s}){
if(!(!t||t[0].unread.length+t[1].unread.length>24)){for(let r of t[0].unread)le(e,{x:o.x,y:o.y+r*s,w:o.w,h:Math.max(2,s)},n);for(let r of t[1].unread)le(e,{x:o.
x+r*s,y:o.y,w:Math.max(2,s),h:o.h},n)}}function Qi(e,t){let n=Gi(t,t.shown),[o,s]=t.spans;return{...q(e,n.row,n.col),w:s*e.cell,h:o*e.cell}}var Cb=(e,t)=>({...q(
e,t.top,t.left),w:t.size[1]*e.cell,h:t.size[0]*e.cell});function Ws(e,t,n){let{filled:o,result:s,pos:r}=e;return _t(e.terms)&&t===r.row&&n===r.col?!1:o===null||
t*s.map.cols+n<=o}function gh(e,t,n){let{place:o}=e.trace.pool;return _t(e.terms)&&o?.row===t&&o.col===n?!1:Ws(e,...ah(e.result,t,n))}function Nb(e,t,n,o,s){!n||
o.map&&o.map.rows===o.input.rows&&o.map.cols===o.input.cols||(e.save(),e.setLineDash([1,4]),e.lineWidth=1,e.strokeStyle=s.ghost,e.strokeRect(t.x+.5,t.y+.5,n.w-1,
n.h-1),e.restore())}function Rb(e,{result:t,tokens:n},o){let[[s],[,r]]=t.padding,{rows:i,cols:a}=t.input,l=(c,d)=>{e.textAlign=d,ce(e,"never read",c.x,c.y,{size:11,
colour:n.ink2}),e.textAlign="center"};if(t.reads[1].unread.includes(a-1)){let c=q(o,-s,a+r);l({x:c.x,y:c.y-9},"right")}else if(t.reads[0].unread.includes(i-1)){
let c=q(o,i,0);l({x:c.x,y:c.y+9+t.padding[0][1]*o.cell},"left")}}var bh={map:1e6,pooled:3e5};function yh(e,t){let n=({steps:o,pool:s,problem:r,channels:i,front:a})=>[o,s?.padding,s?.shape,r,i?.length,a===null];return JSON.stringify(
n(e))===JSON.stringify(n(t))}function xh(e,t,n,o=null){let{pool:s,mapShape:r,weights:i}=t,a=Kn(e,t),l=(w,x)=>e.activation==="relu"?Ie(w,x):w,c=wh(r,n.map,i.length,
bh.map),d=Pt(Wn(t,{...a,every:c},o?.linear)),h=l(d,o?.map);if(!s)return{linear:d,map:h};let u=wh(s.shape,n.pooled,i.length*s.size[0]*s.size[1],bh.pooled),[m,f]=[
0,1].map(w=>Ib(s,w,u[w],r[w]));if(!m||!f)return null;let g=cc(t,a,m,f,o?.read),b=l(g,o?.windows),y=s.kind==="max"?ze:Fe;return{linear:d,map:h,read:g,windows:b,pooled:y(
b,{size:s.size,stride:s.size},o?.pooled)}}function wh(e,t,n,o){let s=Math.min(1,Math.sqrt(o/(n*t[0]*t[1]))),r=i=>Math.max(1,Math.floor(e[i]/(s*t[i])));return[r(
0),r(1)]}function Ib({size:e,stride:t,padding:n,shape:o},s,r,i){let[a]=n[s],l=Math.ceil(a/t[s]),c=Math.floor((i+a-e[s])/t[s]);if(c<l)return null;let d=Math.floor(
r/2),h=Math.ceil((o[s]-d)/r);return Array.from({length:h},(u,m)=>Math.max(l,Math.min(c,m*r+d))).flatMap(u=>tt(u,e[s],{stride:t[s],padding:n[s]}))}function Sh(e){let{layout:t,result:n}=e,o=(u,m,f)=>{let g=e.headings[u];g.node.hidden=!t.headings[u],!g.node.hidden&&(L(g.node,t.headings[u]),M(g.title,m),M(g.size,
f))},{input:s,kernel:r,padding:i,problem:a}=n,c=t.level==="numbers"&&i.flat().some(u=>u>0)&&a!=="kernel"?`, padded ${A(s.rows+i[0][0]+i[0][1],s.cols+i[1][0]+i[1][1])}`:
"";o("title",e.model.get("title"),"");let d=A(s.rows,s.cols)+c;n.channels?n.channels.forEach(({name:u},m)=>o(Z[m],X(u),t.form==="narrow"?"":d)):o("input","Input",
d),Z.forEach((u,m)=>{e.headings[u].node.hidden=m>0&&!n.channels,e.headings[u].node.dataset.channel=n.channels?n.channels[m].name:""});let h=n.channels&&n.front===
null?` × ${n.channels.length}`:"";o("kernel","Kernel",A(r.rows,r.cols)+h+(e.settings.flip?", flipped":"")),o("map",n.front===null?"Feature map":`Map of ${n.channels[n.
front].name}`,a==="kernel"?"none":A(...n.mapShape)),a?o("fourth","",""):n.pool?o("fourth","Pooled",A(...n.pool.shape)):o("fourth","Coverage",t.headings.fourth?.
w<212?"per pixel":"windows per pixel")}function ta({layout:e,result:t,picture:n,lastValid:o,settings:s,scale:r,coverage:i,coverageTop:a,drawing:l},c){let d=Y("r\
escale",[n.low,n.high],1,c),h=vl(a,c),u=[],m=(f,g,b,y,w=e[f],x=1)=>{let k=g&&w?.pic?g:null;u.push({name:f,plane:k,scale:b,panel:w,opacity:x,key:[y,n.edition,b.mode,
b.low,b.high,c]})};return Z.forEach((f,g)=>{let b=t.channels?.[g];b?m(f,b.plane,{...d,mode:b.name,colour:zb(Co(b.name),n)},b.plane.data):m(f,g===0?t.input:null,
d,t.input.data);let y=s.coverage&&(b||g===0);m(Go[g],y?i:null,h,i,e[f],Lo)}),m("map",o?.map,r,l,e.map,t.map?1:.36),t.pool?m("fourth",t.pooled,r,l):m("fourth",i,
h,i),u}function*Mh(e,t){for(let{name:n,plane:o,scale:s,key:r}of t)!o||Ph(e,n,r)||(yield*In(vh(e.images,n,o),o,s))}function vh(e,t,{rows:n,cols:o}){return(e[t]?.
width!==o||e[t].height!==n)&&(e[t]=new ImageData(o,n)),e[t]}var Ph=(e,t,n)=>n.every((o,s)=>o===e.painted[t]?.[s]);function $h(e){e.glimpsed=null;for(let{name:t,
plane:n,panel:o,opacity:s,key:r}of e.pictures){let i=e.canvas[t];i.hidden=!n,n&&(L(i,o.pic),i.style.opacity=s,i.classList.toggle("cl-crisp",o.scale>=2),!Ph(e,t,
r)&&(e.painted[t]=r,_h(i,e.images[t])))}}function _h(e,t){(e.width!==t.width||e.height!==t.height)&&([e.width,e.height]=[t.width,t.height]),e.getContext("2d").putImageData(
t,0,0)}function Th(e,t,n){let{layout:o,result:s,page:r}=e,i=kh(t);if(i===e.glimpsed)return!0;if(!s?.map||!e.glimpsed&&i===kh(e.settings)||(e.glimpsed=null,s.problem||
!o.map.pic||JSON.stringify([o,r])!==e.arranged)||String(t.shift)!==String(e.settings.shift)||n!==(e.picture.still??e.picture))return!1;let l=ri(t,e.picture);if(!yh(
l,s))return!1;let c=f=>f?.pic?[f.pic.h,f.pic.w].map(g=>Math.round(g*r.dpr)):[1,1],d=xh(t,l,{map:c(o.map),pooled:c(o.fourth)},e.lastGlimpse);if(!d)return!1;e.lastGlimpse=
d;let h=wt(d.linear.data),u=h>=e.limit/2&&h<=2*e.limit,m={...e,result:{...l,...d},lastValid:d,layout:o,settings:t,limit:u?e.limit:h};for(let{name:f,plane:g,scale:b}of ta(
{...m,...e.scaleOf(m,t)},r.tokens.theme)){if(!g||g!==d.map&&g!==d.pooled)continue;let y=vh(e.images,`glimpse of ${f}`,g);ie(y,g,b),_h(e.canvas[f],y),delete e.painted[f]}
return e.glimpsed=i,!0}var kh=({row:e,col:t,coverage:n,speed:o,...s})=>JSON.stringify(s),zb=(e,{low:t,high:n})=>o=>e((o-t)/(n-t));function Eh(e){let{layout:t,result:n,
settings:o}=e;if(!t.kernel)return;let s=e.store.menus.kernels;e.kernel.root.hidden=!!n.channels,n.channels||e.kernel.draw(tn(o.kernel,o.channel),o.flip,t.kernel,
e.tokens.theme,e.denominator),e.store.edits.message&&M(e.kernel.complaint,e.store.edits.message);let r=s[ot(o.kernel,s)];e.note.hidden=!t.note,t.note&&L(e.note,
t.note),M(e.note,r?r.meaning:"Your own kernel."),e.meter.draw(t.meter,n.weights.reduce((i,a)=>i+a,0)),L(e.kernel.complaint,{...t.meter,y:t.meter.y+20})}function Ah(e){
let{layout:t,result:n,settings:o}=e;if(!t.caption)return;L(e.caption,t.caption);let[s,r]=n.reads??[];if(e.waiting||!s){M(e.captionText,e.waiting?Ye(o.image):e.lastValid?
"":"No window fits."),e.captionButton.hidden=!0;return}let{input:i}=n,a=(m,f)=>Object.assign([...m.unread],{atEnd:m.unread.at(-1)===f-1}),l=m=>m.unread.length>0,
c=(l(s)||l(r))&&(!l(s)||s.saves!==null)&&(!l(r)||r.saves!==null),d=(m,f)=>l(m)?[0,1].map(g=>m.saves[g]-n.padding[f][g]):[0,0],h=c?[d(s,0),d(r,1)]:null;M(e.captionText,
Ul({rows:a(s,i.rows),cols:a(r,i.cols),saves:h,padded:n.padding.flat().some(m=>m>0),modeText:ql[o.padding_mode]})),e.captionButton.hidden=!h,h&&(M(e.captionButton,
s.unread.length+r.unread.length===1?"Add it":"Add them"),e.saving=[0,1].map(m=>l(n.reads[m])?n.reads[m].saves:n.padding[m]));let u=t.map.slot&&!n.problem&&(n.map.
rows<i.rows||n.map.cols<i.cols);e.slotNote.hidden=!u,u&&(M(e.slotNote,"dotted outline: the size of the input"),L(e.slotNote,{x:t.map.grid.x,y:t.map.grid.y+t.map.
slot.h+8}))}function Oh(e){let{problem:t,steps:n}=e.result;if(t==="pool")return new Set(["pool_size"]);if(t==="empty pool")return new Set(["pool_size","pool_pad\
ding"]);if(t!=="kernel")return new Set;let o=n.some(s=>s.map<1&&s.dilation>1);return new Set(["padding",...o?["dilation"]:["kernel_rows","kernel_cols"]])}function Lh(e){
let{layout:t,result:n,settings:o,picture:s}=e;if(e.problem.hidden=!n.problem,!n.problem){e.problem.replaceChildren(),e.problemText=null;return}n.problem==="kern\
el"&&(e.slotNote.hidden=!0);let r=Fb(n),i=fc(o,s,e.lastSettings),a=r.title+r.body+i.map(u=>u.label).join(),l=t.problem,c=e.lastValid?.map,d=t.map.grid?t.map.grid.
x+(c?.cols??0)*t.map.grid.cell:t.map.pic.x+t.map.pic.w,h=t.form!=="wide"?0:Math.max(Math.min(Math.max(d+.6*t.u,t.map.grid?t.map.grid.x+t.map.slot.w+.6*t.u:0),25.2*
t.u),l.x);n.channels?L(e.problem,l):L(e.problem,{x:h,y:t.form!=="wide"?l.y:t.map.grid?.y??l.y,w:t.width-h}),a!==e.problemText&&(e.problemText=a,e.problem.replaceChildren(
p("b",{class:"cl-problem-title"},r.title),p("p",{},r.body),p("p",{class:"cl-quiet"},i.length?i.length===1?"This makes it fit":"Any of these makes it fit":""),...i.
map(({label:u,change:m})=>p("button",{type:"button",class:"cl-button",onclick:()=>e.store.change(m)},u))))}function Fb({problem:e,steps:t,pool:n,mapShape:o,kernel:s,
dilation:r,padding:i}){if(e==="pool")return{title:"The pooling window does not fit.",body:`It is ${A(...n.size)}, and the feature map is only ${A(...o)}${n.padding.
flat().some(m=>m)?`, ${A(...o.map((m,f)=>m+n.padding[f][0]+n.padding[f][1]))} with its padding`:""}.`};if(e==="empty pool"){let{axis:m,position:f,first:g,last:b}=n.
empty,y=["row","column"][m],w=g===b?`${y} ${P(g)}`:`${y}s ${P(g)} to ${P(b)}`;return{title:"A pooling window sees nothing but padding.",body:`Window ${f} along \
the ${y}s reads ${w}, and the feature map has ${y}s 0 to ${T(o[m]-1)}: there is nothing to ${n.kind==="max"?"choose from":"average"}.`}}let a=t.findIndex(m=>m.map<
1),l=t[a],c=a===0?"rows":"columns",d=Math.max(...r)>1?`With dilation ${r[a]}, the ${A(s.rows,s.cols)} kernel spans ${l.dilation} · (${l.kernel} − 1) + 1 = ${l.
span} ${c}.`.replace(/(\d|\)) ([·+=−]) (?=[\d(])/g,"$1 $2 "):`The kernel spans ${l.span} ${c}.`,h=i[a][0]+i[a][1],u=h?`The input has ${T(l.size)}, and ${et(
h)} of padding.`:`The input has ${T(l.size)}, and no padding.`;return{title:"The kernel does not fit.",body:`${d} ${u}`}}var un=class{constructor(t,n){this.advance=t,this.onChange=n,this.playing=!1,this.speed=8}toggle(){this.playing?this.stop():this.start()}start(){this.playing=!0,
this.due=0,this.last=performance.now();let t=n=>{if(!this.playing)return;let o=matchMedia("(prefers-reduced-motion: reduce)").matches?1:this.speed;this.due+=(n-
this.last)*o/1e3,this.last=n;let s=Math.floor(this.due);if(s>0&&(this.due-=s,!this.advance(s))){this.stop();return}this.frame=requestAnimationFrame(t)};this.frame=
requestAnimationFrame(t),this.onChange()}stop(){this.playing&&(this.playing=!1,cancelAnimationFrame(this.frame),this.onChange())}};function Ch(e){for(let t of[e.pad,e.ownView.paint.root])t.addEventListener("pointermove",n=>e.read(Jd(e,n))),t.addEventListener("pointerleave",()=>e.read(null))}
function ro(e,t){let{result:n,filled:o}=e;if(!t||!n.map)return null;let{panel:s,row:r,col:i}=t,a=`row ${T(r)}, column ${T(i)}`,l=x=>r>=0&&i>=0&&r<x.rows&&i<x.cols,
c=x=>x.data[r*x.cols+i],d=(x,k)=>{let v=P(k,e.digits);return{value:k,number:v,text:`${x}: ${v}`}};if(s==="map"&&l(n.map))return o!==null&&r*n.map.cols+i>o?null:
d(a,c(n.map));if(s==="fourth"&&n.pooled&&l(n.pooled))return d(`pooled ${a}`,c(n.pooled));let h=Z.indexOf(s);if(h<0)return null;let{name:u,plane:m}=n.channels?.[h]??
{name:"",plane:n.input};if(l(m))return d(`${u&&`${u} `}pixel ${a}`,c(m));let[[f,g],[b,y]]=n.padding;return r>=-f&&i>=-b&&r<n.input.rows+g&&i<n.input.cols+y?d("p\
adding",e.paddedPixel(r,i,m)):null}var Db={input:"",map:"Feature map: ",pooled:"Pooled: "};function Bb({change:e,map:t,pooled:n},o){return t?e?{input:`The input is moved ${Wl(o)}, its border repe\
ated. “By”: the mean change over the mean value, both without sign.`,map:Zr(e.map),pooled:n?Zr(e.pooled):""}:{input:"The input is where it was; Shift moves \
it by a pixel.",map:"",pooled:""}:{input:"",map:"",pooled:""}}var Ks=class{constructor(){this.parts=Object.fromEntries(Object.entries(Db).map(([t,n])=>{let[o,s]=[
p("span",{class:"cl-shift-name"},n),p("span")];return[t,{heading:o,text:s,node:p("div",{},o,s)}]})),this.root=p("div",{class:"cl-shift",role:"status"},...Object.
values(this.parts).map(({node:t})=>t))}draw(t,n){for(let[o,s]of Object.entries(Bb(t,n)))this.parts[o].heading.hidden=!s,M(this.parts[o].text,s)}};var Wb={back:"M11 3v10L5 8z",forward:"M5 3v10l6-5z"},Us=class{constructor({step:t,leave:n}){let o=(s,r,i)=>p("button",{type:"button",class:`cl-icon cl-term-${s}`,
title:r,"aria-label":r,onclick:()=>t(i)},p("svg",{viewBox:"0 0 16 16",width:12,height:12,"aria-hidden":"true"},p("path",{d:Wb[s]})));this.count=p("span",{class:"\
cl-term-count"}),this.back=o("back","Previous term",-1),this.forward=o("forward","Next term",1),this.root=p("div",{class:"cl-terms",role:"group","aria-label":"A\
dd up term by term"},this.back,this.count,this.forward),this.root.addEventListener("keydown",s=>{s.key==="Escape"&&n()})}draw(t,n){M(this.count,t===null?n?N(n,"\
term"):"no terms":`term ${T(t)} of ${T(n)}`),this.back.setAttribute("aria-disabled",String(!n||t===1)),this.forward.setAttribute("aria-disabled",String(!n||t===
n))}};var ea={first:"M3 3h2v10H3zM13 3v10L6 8z",back:"M12 3v10L6 8zM4 8l4-5v2.5L6 8l2 2.5V13z",play:"M4 2.5v11L13 8z",pause:"M4 3h3v10H4zM9 3h3v10H9z",forward:"M4 3v1\
0l6-5zM12 8L8 3v2.5L10 8l-2 2.5V13z",last:"M11 3h2v10h-2zM3 3v10l7-5z"},js={first:"First window",back:"Previous window",play:"Play",pause:"Pause",forward:"Next \
window",last:"Last window"},Kb=[1,2,4,8,16,60,1e3,1e4],mn=class{constructor(t){this.actions=t;let n=(s,r)=>{let i=p("path",{d:ea[s]});return{node:p("button",{type:"\
button",class:`cl-icon cl-${s}`,title:js[s],"aria-label":js[s],onclick:r},p("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},i)),icon:i}},o={
first:n("first",()=>t.move(0)),back:n("back",()=>t.step(-1)),play:n("play",()=>t.play()),forward:n("forward",()=>t.step(1)),last:n("last",()=>t.move(1/0))};this.
play=o.play,this.scrub=p("input",{type:"range",class:"cl-scrub",min:0,step:1,"aria-label":"Window"}),this.scrub.addEventListener("input",()=>t.move(Number(this.
scrub.value))),this.count=p("span",{class:"cl-count"}),this.speed=p("select",{class:"cl-select","aria-label":"Speed"},...Kb.map(s=>p("option",{value:s},`${T(s)}\
 per second`))),this.speed.addEventListener("change",()=>t.speed(Number(this.speed.value))),this.root=p("div",{class:"cl-transport",role:"group","aria-label":"W\
alk the window"},p("div",{class:"cl-buttons"},...Object.values(o).map(s=>s.node)),this.scrub,this.count,p("label",{class:"cl-speed"},p("span",{class:"cl-label"},
"Speed"),this.speed)),this.root.addEventListener("keydown",s=>s.stopPropagation())}draw({index:t,count:n,row:o,col:s,playing:r,speed:i,disabled:a}){this.root.classList.
toggle("cl-dim",a);for(let c of this.root.querySelectorAll("button, input, select"))c.disabled=a;a||(this.scrub.max=n-1,this.scrub.value=t,this.scrub.style.setProperty(
"--cl-part",`${n>1?100*t/(n-1):0}%`),this.scrub.setAttribute("aria-valuetext",`row ${o}, column ${s}`),M(this.count,`window ${T(t+1)} of ${T(n)}`));let l=r?"pau\
se":"play";this.play.icon.getAttribute("d")!==ea[l]&&(this.play.icon.setAttribute("d",ea[l]),this.play.node.title=js[l],this.play.node.setAttribute("aria-label",
js[l])),this.speed.value=String(i)}};var Gs=class{root=p("div",{class:"cl-spoken"});draw(t){I(this.root,...t.map(jb))}},Ub=[[0,0],[0,0]];function jb({caption:e,plane:t,digits:n,padding:o=Ub,padded:s=()=>0}){
let{rows:r,cols:i,data:a}=t,[l,c]=[Nh(r,o[0]),Nh(i,o[1])],d=(m,f)=>m>=0&&m<r&&f>=0&&f<i,h=(m,f,g,b)=>p("th",{scope:m},`${f} ${P(g,0)}${g<0||g>=b?", padding":""}`),
u=m=>p("tr",{},h("row","row",m,r),...c.map(f=>p("td",{},P(d(m,f)?a[m*i+f]:s(m,f),n))));return p("table",{},p("caption",{},e),p("thead",{},p("tr",{},p("td",{}),...c.
map(m=>h("col","column",m,i)))),p("tbody",{},...l.map(u)))}var Nh=(e,[t,n])=>Array.from({length:t+e+n},(o,s)=>s-t);function Rh(e){Sh(e),Eh(e),e.depth.draw(e),e.bank.draw(e),fn(e),e.tables.draw(e.layout.level==="numbers"?Gb(e):[]),Lh(e),e.coverageSwitch.root.hidden=e.result.problem===
"kernel",e.coverageSwitch.draw(e.layout.coverage,e.settings.coverage,e.coverageRange,e.tokens.theme),e.shiftLine.root.hidden=!e.result.change&&!e.model.get("vis\
ible_controls").includes("shift"),e.shiftLine.draw(e.result,e.settings.shift),e.show.value=e.settings.show;let t=Hb(e);for(let n of[e.pad,e.root])n.getAttribute(
"aria-label")!==t&&n.setAttribute("aria-label",t)}function fn(e){let{result:t,hover:n,pointing:o}=e,s=e.partners;if(e.kernel.fade(s?.lit.weight??null),e.depth.fade(
e),e.caption.setAttribute("aria-live",o?"polite":"off"),!s||!n){Ah(e);return}let{input:r,pool:i,channels:a}=t,l=a?.[n.channel]?.kernel??t.kernel,c=e.settings.flip?
l.data.length-1-(n.row*l.cols+n.col):n.row*l.cols+n.col,d=[H(n.row,r.rows,e.settings.padding_mode),H(n.col,r.cols,e.settings.padding_mode)],h=jl(n,s,{source:d.includes(
-1)?null:d,value:ro(e,Vb(e))?.number??null,weight:n.kind==="weight"?V(l.data[c],e.denominator):"",terms:`${N(t.weights.length,"product")}, of the marked pixels${e.
settings.bias?", and the bias":""}`,relu:e.settings.activation==="relu",pool:i?.kind,channel:a?.[n.channel]?.name});M(e.captionText,o?`${h} ${Hl}`:h),e.captionButton.
hidden=!0}function Gb(e){let{result:t,digits:n}=e,o=t.problem==="kernel"?void 0:t.padding,s=o?.flat().some(i=>i>0)?", with its padding":"",r=(t.channels??[{name:"\
Input",plane:t.input}]).map(({name:i,plane:a})=>({caption:X(i)+s,plane:a,digits:n,padding:o,padded:(l,c)=>e.paddedPixel(l,c,a)}));return t.map&&r.push({caption:"\
Feature map",plane:t.map,digits:n}),t.pooled&&r.push({caption:"Pooled map",plane:t.pooled,digits:n}),r}function Vb({hover:{kind:e,channel:t,row:n,col:o},result:s}){
return e!=="input"?{panel:e==="pooled"?"fourth":e,row:n,col:o}:{panel:s.channels?Z[t]:"input",row:n,col:o}}function Hb(e){let{result:t,settings:n}=e,o=e.store.menus.
kernels[ot(n.kernel,e.store.menus.kernels)],s=t.pooled?`, pooled ${t.pool.shape.join(" by ")}`:"",r=t.problem==="kernel"?"no feature map: the kernel does not fi\
t":`feature map ${t.mapShape.join(" by ")}${s}`;return`Input ${t.input.rows} by ${t.input.cols}, ${o?o.label:"custom kernel"}, ${r}`}function Vs(e){let{result:t,
settings:n,trace:o,pos:s}=e,r=o&&!_t(e.terms)?o.activated:null;e.layout.legend&&e.legend.draw(e.scale,r,e.beyond,ro(e,e.reading),e.digits),e.termButtons.draw(e.
terms?.done??null,o?o.taps.length:0),e.transport.draw({index:o?s.row*t.map.cols+s.col:0,count:e.count,row:s.row,col:s.col,playing:e.player.playing,speed:n.speed,
disabled:!o}),qb(e,o),e.depth.drawWindow(e),e.compact||e.ledger.draw(e.scene())}function qb(e,t){let n=performance.now();if(e.sentence.setAttribute("aria-live",
e.player.playing&&n-(e.spokenAt??0)<1e3?"off":"polite"),(!e.player.playing||n-(e.spokenAt??0)>=1e3)&&(e.spokenAt=n),!t){M(e.sentence,`No window fits, so there i\
s nothing to add up.${e.lastValid?" Below, dimmed: the last setting that worked.":""}${e.remark}`);return}if(_t(e.terms)){M(e.sentence,Bl(e.pos,Td(t,e.terms,e.scene())));
return}M(e.sentence,Fl({...e.pos,trace:t,digits:e.digits,relu:e.settings.activation==="relu",activated:t.activated,pool:t.pool,parts:e.result.channels&&e.result.
front===null?qo(t,e.digits).map((o,s)=>`${U[s]} ${P(o,e.digits)}`):null})+(e.scale.mode==="wrap"?Dl(t.activated,Rt(t.activated),e.digits):"")+e.remark)}var Jb=[["auto","automatic"],["signed","signed colours"],["clip","clip to 0…255"],["absolute","absolute value"],["rescale","rescale"],["wrap","uint8 wrapping"]],
Hs=class{constructor(t,n,o,s){Object.assign(this,{model:t,store:n,el:o,signal:s}),this.glide=new Ts(()=>this.repaint()),this.isSmooth=!1,this.filled=null,this.hover=
null,this.pointing=null,this.terms=null,this.lastValid=null,this.reading=null,this.spare=null,this.drawing=0,this.painted={},this.images={},this.lastGlimpse=null,
this.glimpsed=null,this.work=null,this.build(),this.listen()}build(){this.controls=p("div",{class:"cl-controls"});let t=[...Z,...Go,"map","fourth"];this.canvas=
Object.fromEntries(t.map(o=>[o,p("canvas",{class:`cl-picture cl-${o}`,"aria-hidden":"true"})])),this.overlay=p("canvas",{class:"cl-overlay","aria-hidden":"true"}),
this.grip=p("div",{class:"cl-grip"}),this.pad=p("div",{class:"cl-pad",tabindex:0,role:"application"},this.grip),this.tables=new Gs,this.headings=Object.fromEntries(
["title",...Z,"kernel","map","fourth"].map(o=>{let[s,r]=[p("b"),p("span")];return[o,{node:p("div",{class:o==="title"?"cl-title":"cl-heading"},s,r),title:s,size:r}]})),
this.kernel=new Bt(o=>this.store.change({kernel:o}),o=>this.pointAt(o),()=>this.store.edits.settle()),this.depth=new $s(this),this.bank=new Ms(this),this.ownView=
new Ds(this),this.note=p("div",{class:"cl-note"}),this.meter=new As,this.captionText=p("span"),this.captionButton=p("button",{type:"button",class:"cl-link",onclick:()=>this.
store.change({padding:this.saving})},"Add it"),this.caption=p("div",{class:"cl-caption"},this.captionText," ",this.captionButton),this.coverageSwitch=new Ps(o=>this.
store.change({coverage:o})),this.legend=new jt,this.show=p("select",{class:"cl-select","aria-label":"Show the feature map as"},...Jb.map(([o,s])=>p("option",{value:o},
s))),this.show.addEventListener("change",()=>this.store.change({show:this.show.value})),this.showRow=p("label",{class:"cl-show"},p("span",{class:"cl-label"},"Sh\
ow"),this.show),this.problem=p("div",{class:"cl-problem",role:"alert"}),this.slotNote=p("div",{class:"cl-slot-note"}),this.stage=p("div",{class:"cl-stage"},...Object.
values(this.headings).map(o=>o.node),...Object.values(this.canvas),this.overlay,this.pad,this.kernel.root,...this.depth.nodes,this.note,this.meter.root,this.kernel.
complaint,this.slotNote,this.coverageSwitch.root,this.caption,this.legend.root,this.showRow,this.problem,...this.ownView.nodes),this.transport=new mn({move:o=>this.
moveTo(o),step:o=>this.stepBy(o),play:()=>this.play(),speed:o=>this.store.change({speed:o})}),this.termButtons=new Us({step:o=>this.stepTerm(o),leave:()=>this.leaveTerms()}),
this.transport.count.after(this.termButtons.root),this.shiftLine=new Ks,this.sentence=p("div",{class:"cl-sentence","aria-live":"polite"}),this.ledger=new Es(o=>this.
store.change({front_channel:o})),this.formulas=p("div",{class:"cl-formula-row"}),this.actions=new pn(this,Wd(this));let n=p("div",{class:"cl-foot"},this.formulas,
this.actions.root);this.root=p("div",{class:"convlab-explorer",role:"group","data-view":this.model.get("view")},this.controls,Ha(this.pad,Vl),this.stage,this.tables.
root,this.shiftLine.root,this.bank.root,this.transport.root,this.sentence,this.ledger.root,n),this.el.append(this.root),yt(this.root,this.signal),this.player=new un(
o=>this.advance(o),()=>this.draw("window"))}listen(){let{model:t,signal:n}=this,o=Ge(()=>{n.aborted||this.draw("settings")}),s=["row","col","speed"];K(t,sn.filter(
l=>!s.includes(l)),o),K(t,s,()=>{this.moving||this.draw("window")}),this.store.listeners.add(o);let r=()=>{this.measure()&&this.draw("settings")};xt(this.root,r,
n);let i=new ResizeObserver(r);i.observe(this.root);let a=new IntersectionObserver(([l])=>{l.isIntersecting||this.player.stop()});a.observe(this.root),Gd(this),
this.ownView.listen(),Ch(this),n.addEventListener("abort",()=>{this.work?.leave(),this.bank.stop(),this.store.listeners.delete(o),i.disconnect(),a.disconnect(),
this.player.stop(),this.glide.stop()}),this.compact||dn(this.controls,"explorer",this.store,t.get("visible_controls"),n),r()}measure(){let t=getComputedStyle(this.
root),n=this.root.clientWidth-parseFloat(t.paddingLeft)-parseFloat(t.paddingRight);if(!(n>0))return!1;let o=ht(this.root),s={width:n,dpr:devicePixelRatio||1,font:t.
fontFamily,tokens:Ue(this.root,o)},r=JSON.stringify(s)!==JSON.stringify(this.page);return this.page=s,r}get count(){let{map:t}=this.result;return t?t.rows*t.cols:
0}move({row:t,col:n},{glide:o=!0,playing:s=!1}={}){if(!this.result?.map)return;let r=(a,l)=>Math.max(0,Math.min(l-1,a)),i={row:r(t,this.result.map.rows),col:r(n,
this.result.map.cols)};if(s||this.stopFilling(),i.row===this.pos.row&&i.col===this.pos.col){this.draw("window");return}this.isSmooth=o&&!(s&&this.player.speed>8)&&
!matchMedia("(prefers-reduced-motion: reduce)").matches,this.moving=!0,this.model.set("row",i.row),this.model.set("col",i.col),this.moving=!1,this.draw("window"),
at(this.model)}pointAt(t,n=null){JSON.stringify([t,n])!==JSON.stringify([this.hover,this.pointing])&&(this.hover=t,this.pointing=n,this.result?.map&&(t&&this.player.
playing&&this.player.stop(),fn(this),this.compact||this.ledger.draw(this.scene()),this.repaint()))}read(t){JSON.stringify(t)!==JSON.stringify(this.reading)&&(this.
reading=t,this.result&&this.legend.read(ro(this,t)))}stepTerm(t){if(!this.trace)return;let n=this.trace.taps.length,o=nc(this.terms?.done??null,t,n);this.stopFilling(),
this.terms={done:o,before:t>0?this.terms?.done??0:o,count:n},Vs(this),fn(this),this.repaint()}leaveTerms(){this.terms&&(this.terms=null,Vs(this),fn(this),this.repaint())}moveTo(t,n){
if(!this.result?.map)return;let o=Math.max(0,Math.min(this.count-1,t));this.move({row:Math.floor(o/this.result.map.cols),col:o%this.result.map.cols},{glide:!1,...n})}stepBy(t){
this.result?.map&&this.moveTo(this.pos.row*this.result.map.cols+this.pos.col+t,{glide:!0})}play(){if(this.result?.map){if(!this.player.playing&&this.filled===null){
let t=this.pos.row*this.result.map.cols+this.pos.col;t===this.count-1&&this.moveTo(0),this.filled=t===this.count-1?0:t}this.player.toggle()}}advance(t){let n=Math.
min(this.count-1,this.pos.row*this.result.map.cols+this.pos.col+t);return this.filled=n,this.moveTo(n,{playing:!0,glide:t===1}),n<this.count-1?!0:(this.filled=null,
!1)}stopFilling(){this.filled=null,this.player.stop()}get compact(){return this.model.get("view")==="compact"}draw(t){if(!this.page)return;let n=this.store.picture()??
this.picture;this.waiting=!this.store.picture();let o=Zt(this.model);if(this.remark="",this.compact&&o.channel==="all"&&(o.channel="grey",n?.channels===3&&(this.
remark=` ${Gl}`)),this.player.speed=o.speed,!n)M(this.sentence,Ye(o.image));else if(t==="settings"||!this.result)this.compute(o,n);else{let{row:s,col:r}=o;this.
settings=this.work?{...this.settings,row:s,col:r}:o,this.showResult("window")}}compute(t,n){let o=n.rows*n.cols,s=Ni(o)&&Th(this,t,n);if(this.work){Object.assign(
this.work,{again:!0,isOld:s});return}let r={again:!1,isOld:!1};this.work=r,r.leave=Ss(this.working(t,n),o,i=>{let{row:a,col:l}=Zt(this.model),c=r.isOld&&JSON.stringify(
i.layout)===JSON.stringify(this.layout);Object.assign(this,i,{settings:{...t,row:a,col:l}}),this.showResult("settings",c),r.again&&this.draw("settings")},s?fd:void 0),
this.root.toggleAttribute("data-busy",this.work!==null)}*working(t,n){try{return yield*this.computing(t,n)}finally{this.work=null,this.root.removeAttribute("dat\
a-busy")}}showResult(t,n=!1){let o=uc(this.settings,this.result),s=t==="settings"||this.player.playing||o.row!==this.pos?.row||o.col!==this.pos?.col,r=this.terms!==
null&&s;r&&(this.terms=null),this.pos=o;let i=!1;t==="settings"&&(this.stopFilling(),this.glide.shown=null,tc(this.hover,this.result)||(this.hover=this.pointing=
null),i=this.arrange()),this.trace=this.result.map?mc(this.result,this.pos):null,r&&fn(this);let a=t==="settings"&&this.layout.level==="image"&&this.hasText;a||
this.drawText(t),t==="settings"&&(n||$h(this),this.ownView.draw()),(!a||i)&&this.repaint(),a&&this.drawTextSoon(),this.grip.hidden=!this.trace||navigator.maxTouchPoints===
0,this.grip.hidden||L(this.grip,mh(this.scene())),this.glide.to(o,this.isSmooth),this.isSmooth=!1}drawTextSoon(){this.textDue||(this.textDue=requestAnimationFrame(
()=>setTimeout(()=>{this.signal.aborted||!this.textDue||(this.drawText("settings"),this.repaint())})))}drawText(t){t==="settings"&&(cancelAnimationFrame(this.textDue),
this.textDue=null,Rh(this)),Vs(this),this.hasText=!0}*computing(t,n){let{page:o,drawing:s}=this,r=yield*pc(t,n,this.spare),i=r.map?r:this.lastValid,a=r.map?this.
lastValid:this.spare,l=["row","col","show","coverage","speed"],c=Object.entries(t).filter(([b])=>!l.includes(b)),d=r.problem?this.lastSettings:Object.fromEntries(
c),h=b=>({rows:b.rows,cols:b.cols}),u={rows:0,cols:0},m=kc(o.width,this.compact,{input:h(r.input),kernel:h(r.kernel),padding:r.problem==="kernel"?[[0,0],[0,0]]:
r.padding,spans:r.steps.map(b=>b.span),map:i?h(i.map):u,pooled:r.pool?h(r.pooled??u):null,poolReach:r.pool?.reach,summed:r.front===null,broken:r.problem==="kern\
el"},r.channels&&{fits:kd,arrange:Sd}),f={picture:si(n,t.shift),result:r,lastValid:i,spare:a,lastSettings:d,layout:m,drawing:s+1};yield,Object.assign(f,this.scaleOf(
f,t)),yield,f.beyond=Yb(f),yield,Object.assign(f,this.coverageOf(r,t)),f.pictures=ta({...f,settings:t},o.tokens.theme),yield*Mh(this,f.pictures);let g=b=>new Set(
r.reads?[...r.reads[b].unread,...r.reads[b].paddedUnread]:[]);return f.unreadLines=[g(0),g(1)],f.denominator=qe(r.weights),f}scaleOf({result:t,lastValid:n,layout:o,
limit:s=n?wt(n.linear.data):1},r){let i=r.show==="auto"?No(t,o.level):r.show,a=n?n.map.data:[],l=Y(i,n?a:[0],s,this.tokens.theme),c=s<1?Math.min(8,2-Math.floor(
Math.log10(s))):2,d=o.level==="image"&&s>=100?1:c;return{limit:s,scale:l,digits:c,cellDigits:d}}coverageOf({reads:t,input:n,kernel:o,options:s,pool:r},i){if(!t||
!(i.coverage||!r))return{coverage:null,coverageKey:null,coverageRange:null,coverageTop:0};let{stride:a,dilation:l,padding:c}=s,d=[[n.rows,n.cols],[o.rows,o.cols],
{stride:a,dilation:l,padding:c}],h=JSON.stringify(d),u=h===this.coverageKey?this.coverage:il(...d),m=[Math.min,Math.max].map(f=>t.map(({counts:g})=>f(...g)).reduce(
(g,b)=>g*b));return{coverage:u,coverageKey:h,coverageRange:m,coverageTop:m[1]}}get partners(){let{result:t,hover:n,terms:o}=this;return!t.map||t.problem?null:n?
ac(ec(t,n),n,t):o?jo(this.trace,t.kernel.cols,o.done):null}get tokens(){return this.page.tokens}scene(){let{picture:t,result:n}=this;return{L:this.layout,result:n,
settings:this.settings,pos:this.pos,shown:this.glide.shown??this.pos,trace:this.trace,scale:this.scale,tokens:this.tokens,filled:this.filled,lastValid:this.lastValid,
coverage:this.coverage,coverageTop:this.coverageTop,spans:n.steps.map(o=>o.span),low:t.low,high:t.high,digits:this.digits,cellDigits:this.cellDigits,inputDigits:2,
denominator:this.denominator,hover:this.hover,partners:this.partners,terms:this.terms,brush:this.ownView.paint.brush,unreadLine:(o,s)=>this.unreadLines[0].has(o)||
this.unreadLines[1].has(s),paddedPixel:(o,s,r)=>this.paddedPixel(o,s,r)}}paddedPixel(t,n,{rows:o,cols:s,data:r}=this.result.input){let[i,a]=[H(t,o,this.settings.
padding_mode),H(n,s,this.settings.padding_mode)];return i<0||a<0?0:r[i*s+a]}markControls(){let t=Oh(this);for(let n of this.controls.querySelectorAll("[data-con\
trol]")){let o=n.dataset.control;n.classList.toggle("cl-bad",t.has(o)),n.parentNode.classList.toggle("cl-bad-row",[...n.parentNode.children].some(s=>t.has(s.dataset.
control)))}}arrange(){let{layout:t,page:n,result:o}=this,s=JSON.stringify([o.steps,o.pool,o.problem,t.form,this.picture.channels]);s!==this.formulaSizes&&(this.
formulaSizes=s,I(this.formulas,_s(o,t.form)),this.markControls());let r=JSON.stringify([t,n]);if(r===this.arranged)return!1;this.arranged=r,this.root.dataset.theme=
n.tokens.theme,this.root.dataset.form=t.form,this.root.style.setProperty("--cl-u",`${t.u}px`),this.stage.style.height=`${t.height}px`,t.show&&L(this.showRow,t.show),
t.legend&&L(this.legend.root,t.legend);let i=t.sentence?this.pad:this.transport.root;i.nextSibling!==this.sentence&&i.after(this.sentence),t.sentence&&L(this.sentence,
t.sentence);let{dpr:a}=n;return this.overlay.width=Math.round((t.width+8)*a),this.overlay.height=Math.round((t.height+8)*a),L(this.overlay,{x:-4,y:-4,w:t.width+
8,h:t.height+8}),this.context=this.overlay.getContext("2d"),this.context.setTransform(a,0,0,a,4*a,4*a),this.context.convlabFont=n.font,!0}repaint(){ph(this.context,
this.scene())}};function Yb({scale:{mode:e,low:t,high:n},lastValid:o}){if(!o||e==="wrap")return[!1,!1];let{data:s}=o.map;return e==="absolute"?[!1,Rn(s,-n,n).some(
Boolean)]:Rn(s,t,n)}var na=class extends Ze{constructor(t,n){super(t,n,mi),this.own=new ws(this),this.edits=new bs(this),this.own.load()}context(t){return{...super.context(t),own:this.
own,edits:this.edits}}picture(){let{draft:t,picture:n}=this.own;return t??(n?.name===this.model.get("image")?n:super.picture())}change(t){super.change(ui(t,Zt(this.
model)))}},Ih=({model:e,pictures:t,host:n,signal:o})=>{let s=new na(e,t);return td(e,n,o),{render:r=>new Hs(r.model,s,r.el,r.signal),panel:r=>new hn("explorer",
s,r)}};function Xb(e){if(!(e>0))return 1;let t=10**Math.floor(Math.log10(e));return[1,2,3,4,6,8,10].find(o=>o*t>=e*(1-1e-12))*t}function zh(e,t=5){let n=[1,2,5,10,20,50,
100,200,500,1e3].find(o=>e/o<=t)??e;return Array.from({length:Math.floor(e/n)+1},(o,s)=>s*n)}var Fh=(...e)=>Xb(Math.max(0,...e.flat().map(t=>t[1]))),oa=(e,t,n)=>e.
map((o,s)=>`${s?"L":"M"}${n(o[0],o[t]).map(r=>r.toFixed(1)).join(" ")}`).join(""),gn=(e,t)=>e.reduce((n,o)=>n===void 0||Math.abs(o[0]-t)<Math.abs(n[0]-t)?o:n,void 0),
Zb=e=>`${(100*e).toFixed(1)} %`,Qb=e=>e>=1e3?e.toExponential(1):e.toPrecision(3),qs=e=>`loss ${Qb(e[1])}, accuracy ${Zb(e[2])}`;function Dh(e,t,n){let[o,s]=[gn(
e,n),gn(t,n)],r=[];return o&&r.push(`At ${Number(o[0].toFixed(2))} epochs: training ${qs(o)}`),s&&r.push(`validation ${qs(s)}`),r.join("; ")}function Bh(e,t,n,o){
if(!t.length)return o?"Training begins.":"No training yet. Give this curve to train(..., curve=curve).";let s=t.at(-1),r=o?`Epoch ${Math.min(e,Math.floor(s[0]-1e-9)+
1)} of ${e}`:`After ${Number(s[0].toFixed(2))} of ${e} epochs`,i=n.length?`; validation ${qs(n.at(-1))}`:"";return`${r}: training ${qs(s)}${i}.`}var[sa,Ys]=[340,210],Ot={left:46,right:10,top:26,bottom:36},[Js,Wh]=[sa-Ot.left-Ot.right,Ys-Ot.top-Ot.bottom],ew=1e3;function Kh(e,t,n){let[o,s]=[p("g",{class:"\
cl-grid"}),p("g",{})],r=p("path",{class:"cl-training"}),i=p("path",{class:"cl-validation"}),[a,l]=[p("g",{class:"cl-dots"}),p("g",{class:"cl-here"})],c=p("svg",
{viewBox:`0 0 ${sa} ${Ys}`,role:"img","aria-label":e},p("text",{x:Ot.left,y:14,class:"cl-title"},e),o,s,r,i,a,l);function d({epochs:u,training:m,validation:f,top:g,
here:b}){let y=Math.max(1,u),w=t===1?g:1,x=(R,j)=>[Ot.left+R/y*Js,Ot.top+(1-Math.min(j,w)/w)*Wh],k=(R,j,z,B)=>p("text",{x:R.toFixed(1),y:j.toFixed(1),"text-anch\
or":z},B),v=[0,.25,.5,.75,1].map(R=>R*w);I(o,...v.flatMap(R=>{let[j,z]=x(0,R);return[p("line",{x1:j,x2:j+Js,y1:z.toFixed(1),y2:z.toFixed(1)}),k(j-6,z+4,"end",n(
R))]})),I(s,...zh(y).map(R=>k(x(R,0)[0],Ys-20,"middle",`${R}`)),k(Ot.left+Js/2,Ys-4,"middle","epochs"));let S=(R,j,z)=>R.getAttribute(j)!==z&&R.setAttribute(j,z);
S(r,"d",oa(m,t,x)),S(i,"d",oa(f,t,x));let $=(R,j,z)=>{let[B,Vt]=x(R[0],R[t]).map(Ht=>Ht.toFixed(1));return p("circle",{cx:B,cy:Vt,r:z,class:j})};I(a,...f.map(R=>$(
R,"cl-validation",2.5)));let[_,O]=b===null?[]:[gn(m,b),gn(f,b)],C=b===null?0:x((_??O??[b])[0],0)[0].toFixed(1);I(l,...b===null?[]:[p("line",{x1:C,x2:C,y1:Ot.top,
y2:Ot.top+Wh}),..._?[$(_,"cl-training",4)]:[],...O?[$(O,"cl-validation",4)]:[]])}return{svg:c,draw:d,epochAt:(u,m)=>{let{left:f,width:g}=c.getBoundingClientRect(),
b=(u.clientX-f)/g*sa;return Math.max(0,Math.min(1,(b-Ot.left)/Js))*Math.max(1,m)}}}function nw({model:e,el:t,signal:n}){let o=kt(t,"Curve of the training",n);o.
classList.add("convlab-losscurve");let r=[Kh("loss",1,x=>`${Number(x.toPrecision(3))}`),Kh("accuracy",2,x=>`${Math.round(100*x)} %`)],i=(x,k)=>p("span",{class:"\
cl-key"},p("svg",{viewBox:"0 0 28 10",width:28,height:10,"aria-hidden":"true"},p("path",{d:"M1 5L27 5",class:`cl-${x}`}),...x==="validation"?[p("circle",{cx:14,
cy:5,r:2.5,class:"cl-validation"})]:[]),k),a=p("div",{class:"cl-plots",tabindex:0,role:"group","aria-label":"Loss and accuracy over the epochs; left and right a\
rrow keys read along the curve"},...r.map(({svg:x})=>x)),l=p("p",{class:"cl-values"}),c=p("p",{class:"cl-now",role:"status","aria-live":"polite"});o.append(p("p",
{class:"cl-keys"},i("training","training"),i("validation","validation")),a,c,l);let d=null,h=()=>{let[x,k,v]=["epochs","training","validation"].map(S=>e.get(S));
return{epochs:x,training:k,validation:v,top:Fh(k,v),here:d}},u=()=>{let x=h();r.forEach(k=>k.draw(x)),M(l,d===null?" ":Dh(x.training,x.validation,d)||" ")},[m,
f]=[-1/0,null],g=()=>{let x=m+ew-performance.now();if(x>0){f??=setTimeout(()=>{f=null,g()},x);return}clearTimeout(f),[m,f]=[performance.now(),null];let{epochs:k,
training:v,validation:S}=h();M(c,Bh(k,v,S,e.get("running")))};n.addEventListener("abort",()=>clearTimeout(f));let b=!1,y=()=>{g(),!b&&(b=!0,requestAnimationFrame(
()=>{b=!1,u()}))},w=x=>{d=x,u()};for(let{svg:x,epochAt:k}of r)x.addEventListener("pointermove",v=>w(k(v,e.get("epochs"))));a.addEventListener("pointerleave",()=>w(
null)),a.addEventListener("blur",()=>w(null)),a.addEventListener("keydown",x=>{let k=e.get("training"),v=d===null?-1:k.indexOf(gn(k,d)),S={ArrowLeft:v<0?k.length-
1:v-1,ArrowRight:v+1,Home:0,End:k.length-1}[x.key];S===void 0||!k.length||(x.preventDefault(),w(k[Math.max(0,Math.min(k.length-1,S))][0]))}),u(),g(),K(e,["epoch\
s","training","validation","running"],y)}var jh=()=>({render:nw});var ra=()=>new Uint8Array(1024);function Gh(e){return Uint8Array.from({length:1024},(t,n)=>parseInt(e[n>>2],16)>>3-(n&3)&1)}function ia(e){return Array.from({length:1024/
4},(t,n)=>e.subarray(4*n,4*n+4).reduce((o,s)=>2*o+s,0).toString(16)).join("")}var aa=e=>e.reduce((t,n)=>t+n,0);function Xs(e,t,n){let o=n/2,s=[],r=(a,l)=>Math.max(
0,Math.floor(Math.min(a,l)-o)),i=(a,l)=>Math.min(31,Math.ceil(Math.max(a,l)+o));for(let a=r(e.row,t.row);a<=i(e.row,t.row);a+=1)for(let l=r(e.col,t.col);l<=i(e.
col,t.col);l+=1)ow(a+.5,l+.5,e,t)<o&&s.push(a*32+l);return s}function ow(e,t,n,o){let[s,r]=[o.row-n.row,o.col-n.col],i=s*s+r*r,a=i?Math.min(1,Math.max(0,((e-n.row)*
s+(t-n.col)*r)/i)):0;return Math.hypot(e-n.row-a*s,t-n.col-a*r)}function Vh(e){if(!aa(e))return e;let t=[r=>Math.floor(r/32),r=>r%32].map(r=>{let i=[...e.keys()].
filter(a=>e[a]).map(r);return[Math.min(...i),Math.max(...i)]}),n=t.map(([r,i])=>i-r+1),o=Math.max(...n);if(o===32)return e;let s=t.map(([r],i)=>Array.from({length:32},
(a,l)=>Math.floor(((2*l+1)*o+64*r-32*(o-n[i]))/64)));return Uint8Array.from({length:1024},(r,i)=>{let[a,l]=[s[0][Math.floor(i/32)],s[1][i%32]];return a>=0&&a<32&&
l>=0&&l<32?e[a*32+l]:0})}function Hh(e,{rows:t,cols:n,data:o}){let s=new Float64Array(n*n);e.forEach((a,l)=>{s[Math.floor(l/32/4)*n+Math.floor(l%32/4)]+=a/16});
let r=new Float64Array(t*n);for(let a=0;a<t;a+=1)for(let l=0;l<n;l+=1)for(let c=0;c<n;c+=1)r[a*n+c]+=o[a*n+l]*s[l*n+c];let i=new Float64Array(t*t);for(let a=0;a<
t;a+=1)for(let l=0;l<t;l+=1)for(let c=0;c<n;c+=1)i[a*t+l]+=r[a*n+c]*o[l*n+c];return i}var Yh={relu:null,tanh:Math.tanh,sigmoid:e=>.5+.5*Math.tanh(.5*e),dropout:e=>e},Qs=e=>e.kind in Yh,rt=e=>Array.isArray(e),tr=e=>rt(e)&&e[0].data.length===1;function er(e){
let[{rows:t,cols:n}]=e,o=new Float64Array(e.length*t*n);for(let[s,r]of e.entries())o.set(r.data,s*t*n);return{data:o,rows:t*e.length,cols:n}}var Xh=e=>Qs(e)||e.
kind==="flatten"&&(e.before.length===1||e.before[0]===1&&e.before[1]===1),bn=(e,t=Float32Array)=>Float64Array.from(new t(e.buffer.slice(e.byteOffset,e.byteOffset+
e.byteLength)));function ca({layers:e,input_shape:t,classes:n}){let o=e.map((s,r)=>{let i=r?e[r-1].shape:t,a=s.bias?bn(s.bias):null,l=(("weight"in s?s.weight.byteLength:
0)+(s.bias?.byteLength??0))/4,c={before:i,bias:a,parameters:l};return s.kind==="conv"?{...s,...c,kernels:sw(s,i)}:s.kind==="dense"?{...s,...c,weight:bn(s.weight)}:
{...s,...c}});return{layers:o,shape:t,classes:n,blocks:rw(o)}}function sw({weight:e,kernel_size:[t,n],groups:o,shape:s},[,,r]){let i=bn(e),[a,l]=[r/o,s[2]],c=(d,h)=>({
rows:t,cols:n,data:Float64Array.from({length:t*n},(u,m)=>i[(m*a+h)*l+d])});return Array.from({length:l},(d,h)=>Array.from({length:a},(u,m)=>c(h,m)))}function rw(e){
let t=[];return e.forEach((n,o)=>{let s=t.at(-1);s&&Xh(n)?s.last=o:t.push({first:o,last:o})}),t.map(n=>({...n,layers:e.slice(n.first,n.last+1),stage:n.last+1}))}
function wn({layers:e,shape:t},n){let o=[t.length===3?lw(n,t):Float64Array.from(n)];for(let[s,r]of e.entries())o.push(iw(r,o[s]));return o}function iw(e,t){if(Qs(
e))return rt(t)?t.map(o=>qh(e.kind,o)):qh(e.kind,{data:t,rows:1,cols:t.length}).data;if(e.kind==="flatten")return rt(t)?cw(t):t;if(e.kind==="dense")return aw(e,
t);let n=t;switch(e.kind){case"conv":return e.kernels.map((o,s)=>Dr(da(e,s).map(r=>n[r]),o,Zh(e,s)));case"max_pool":return n.map(o=>ze(o,la(e)));case"avg_pool":
return n.map(o=>Fe(o,la(e)));case"global_avg_pool":return Float64Array.from(n,({data:o})=>o.reduce((s,r)=>s+r,0)/o.length)}}function qh(e,t){let n=Yh[e];return n?
{...t,data:t.data.map(n)}:Ie(t)}var Zh=({stride:e,padding:t,dilation:n,bias:o},s)=>({stride:e,padding:t,dilation:n,bias:o?o[s]:0}),la=e=>({size:e.kernel_size,stride:e.
stride,padding:e.padding,countIncludePad:e.count_include_pad??!0,kind:e.kind==="max_pool"?"max":"average"});function da({kernels:e,groups:t},n){let o=e[n].length,
s=Math.floor(n/(e.length/t))*o;return Array.from({length:o},(r,i)=>s+i)}function aw({weight:e,bias:t,shape:[n]},o){let s=new Float64Array(n);for(let r=0;r<o.length;r+=
1){let i=o[r];for(let a=0,l=r*n;a<n;a+=1,l+=1)s[a]+=i*e[l]}if(t)for(let r=0;r<n;r+=1)s[r]+=t[r];return s}function lw(e,[t,n,o]){return Array.from({length:o},(s,r)=>({
rows:t,cols:n,data:Float64Array.from({length:t*n},(i,a)=>e[a*o+r])}))}function cw(e){let t=new Float64Array(e.length*e[0].data.length);for(let[n,{data:o}]of e.entries())
o.forEach((s,r)=>{t[r*e.length+n]=s});return t}function ha(e){let t=Math.max(...e),n=Float64Array.from(e,s=>Math.exp(s-t)),o=n.reduce((s,r)=>s+r,0);return n.map(
s=>s/o)}var yn=e=>Array.from(e,(t,n)=>n).sort((t,n)=>e[n]-e[t]||t-n);function nr({blocks:e},t,n){if(!n||!(n[0]>=0)||n[0]>=t.length)return null;let o=n[0]===0?0:
e.find(l=>n[0]<=l.stage).stage,s=t[o],r=(l,c)=>Math.max(0,Math.min(c-1,l??0));if(!rt(s))return{stage:o,index:r(n.at(-1),s.length)};let{rows:i,cols:a}=s[0];return{
stage:o,row:r(n[1],i),col:r(n[2],a),map:r(n[3],s.length)}}var or=e=>e.index===void 0?[e.stage,e.row,e.col,e.map]:[e.stage,e.index];function Zs(e,t){let n=e[t.stage];
if(!rt(n))return n[t.index];let{map:o,row:s,col:r}=Qh(t);return n[o].data[s*n[o].cols+r]}var Qh=e=>e.index===void 0?e:{stage:e.stage,row:0,col:0,map:e.index};function pa({
layers:e},t,n){if(n.stage===0)return{kind:"input",after:[],value:Zs(t,n)};let o=n.stage-1;for(;o>0&&Xh(e[o]);)o-=1;let s=a=>Zs(t,{...n,stage:a}),r=e[o],i=e.slice(
o+1,n.stage).map(({kind:a},l)=>({kind:a,value:s(o+2+l)})).filter(({kind:a})=>a!=="dropout"&&a!=="flatten");return{...dw(r,t[o],n),layer:r,after:i,sum:s(o+1),value:s(
n.stage)}}function dw(e,t,n){if(Qs(e))return{kind:e.kind};let{index:o}=n;if(e.kind==="flatten")return{kind:e.kind,source:rt(t)?tp(t,o):null};if(e.kind==="dense"){
let[d]=e.shape,h=Array.from(t,(u,m)=>({index:m,input:u,weight:e.weight[m*d+o],product:u*e.weight[m*d+o]}));return{kind:e.kind,terms:h,bias:e.bias?e.bias[o]:0}}let s=t;
if(e.kind==="global_avg_pool")return{kind:e.kind,plane:s[o]};let{row:r,col:i,map:a}=Qh(n);if(e.kind!=="conv")return{kind:e.kind,...Gr(s[a],la(e),r,i)};let l=da(
e,a),c=$o(l.map(d=>s[d]),e.kernels[a],Zh(e,a),r,i);return{kind:e.kind,channels:c.channels.map((d,h)=>({...d,channel:l[h]})),bias:c.bias,kernels:e.kernels[a]}}function tp(e,t){
let n=Math.floor(t/e.length);return{row:Math.floor(n/e[0].cols),col:n%e[0].cols,map:t%e.length}}function ua({layers:e},t,n){let o=new Array(n.stage+1);o[n.stage]=
n.index===void 0?ep(n):{indices:[n.index]};for(let s=n.stage-1;s>=0;s-=1)o[s]=hw(e[s],t[s],o[s+1]);return o}var ep=({row:e,col:t,map:n})=>({...cn([[e],[t]],[[e],
[t]],[[e,e],[t,t]]),maps:[n]});function hw(e,t,n){if(Qs(e))return n;if(!rt(t))return e.kind==="dense"?{indices:[...t.keys()]}:n;if(e.kind==="conv"||e.kind==="ma\
x_pool"||e.kind==="avg_pool"){let s=n,r=e.kind==="conv"?[...new Set(s.maps.flatMap(i=>da(e,i)))]:s.maps;return{...ki(pw(e,t[0]),s),maps:r}}let{indices:o}=n;return e.
kind==="global_avg_pool"?{...Jh(t),maps:o}:o.length===1?ep(tp(t,o[0])):{...Jh(t),maps:[...t.keys()]}}function Jh([{rows:e,cols:t}]){let n=W(o=>Array.from({length:[
e,t][o]},(s,r)=>r));return cn(n,n,[[0,e-1],[0,t-1]])}function pw(e,{rows:t,cols:n}){let{kernel_size:o,stride:s,padding:r}=e,i=e.kind==="conv"?e.dilation:[1,1];return W(
a=>{let l=[t,n][a],c={stride:s[a],padding:r[a],dilation:i[a],mode:"zeros"};return{...c,size:l,kernel:o[a],span:it(o[a],i[a]),map:Ct(l,o[a],c)}})}function np({layers:e},t,n,o){
let s=e.length-1,r=e[s];if(r.kind!=="dense")return null;let{weight:i,bias:a,shape:[l]}=r,c=t[s+1],d=Array.from(t[s],(h,u)=>{let m=[i[u*l+n],i[u*l+o]];return{index:u,
input:h,weights:m,share:h*(m[0]-m[1])}});return{stage:s,shares:d,bias:a?a[n]-a[o]:0,difference:c[n]-c[o]}}function op({shares:e,bias:t},n){let o=[...e].sort((i,a)=>a.
share-i.share),s=[...o.slice(0,n).filter(({share:i})=>i>0),...o.slice(-n).filter(({share:i})=>i<0)],r=o.filter(i=>!s.includes(i));return{chosen:s,rest:r.reduce(
(i,{share:a})=>i+a,t)}}function sp(e,t,n,o,s=4){let[r,i,a]=e.shape,l=u=>{let m=wn(e,u)[e.layers.length];return m[n]-m[o]},c=l(t),d={rows:Math.ceil(r/s),cols:Math.
ceil(i/s)},h=Float64Array.from({length:d.rows*d.cols},(u,m)=>{let[f,g]=[Math.floor(m/d.cols)*s,m%d.cols*s],b=t.slice(),y=0;for(let w=f;w<Math.min(r,f+s);w+=1)for(let x=(w*
i+g)*a;x<(w*i+Math.min(i,g+s))*a;x+=1)y+=Math.abs(b[x]),b[x]=0;return y?c-l(b):0});return{...d,data:h}}function rp({cols:e,data:t},n=4){let o=t.reduce((s,r,i)=>r>
t[s]?i:s,0);return{row:n*Math.floor(o/e),col:n*(o%e),side:n,value:t[o]}}var uw=50,sr=class{model;history=[];read=null;samples=null;constructor(t){this.model=t,t.on("change:network",()=>{this.read=null}),t.on("change:examples",()=>{this.
samples=null})}get network(){let t=this.model.get("network");return this.read??=t?.layers?ca(t):null,this.read}get examples(){return this.samples??=this.model.get(
"examples").map(({label:t,data:n})=>({label:t,data:bn(n)})),this.samples}get picked(){let t=this.model.get("picked");return t===null?null:this.examples[t]??null}get bitmap(){
return Gh(this.model.get("drawing"))}get isEmpty(){return!this.picked&&!aa(this.bitmap)}get placed(){return this.model.get("centre")?Vh(this.bitmap):this.bitmap}get input(){
if(this.picked)return this.picked.data;let{placed:t}=this;if(this.model.get("prepare")!=="digits")return Float64Array.from(t);let{rows:n,cols:o,data:s}=this.model.
get("scaling");return Hh(t,{rows:n,cols:o,data:bn(s,Float64Array)})}change(t){St(this.model,t)}remember(){let t=[this.model.get("drawing"),this.model.get("picke\
d")];String(this.history.at(-1))!==String(t)&&(this.history.push(t),this.history.length>uw&&this.history.shift())}paint(t){let n=this.picked?ra():this.bitmap;for(let o of t)
n[o]=1;this.change({drawing:ia(n),picked:null})}clear(){this.isEmpty||(this.remember(),this.change({drawing:ia(ra()),picked:null}))}pick(t){this.remember(),this.
change({picked:t})}undo(){let t=this.history.pop();t&&this.change({drawing:t[0],picked:t[1]})}};function mw(e,t){let n=Math.max(e,t);return Math.max(2,Math.round(96*Math.sqrt(n/32)/n))}function ip(e,t,n,o){let s=mw(e.rows,e.cols),[r,i]=[e.cols*s,e.rows*s],
a=n?Math.max(2,Math.min(6,Math.floor(Math.min(36,i)/Math.max(n.rows,n.cols)))):0,l=r+(n?3+n.cols*a:0),c=Math.max(1,Math.floor((o-10+6)/(l+6))),d=Math.max(1,Math.
floor(280/(i+6))),h=Math.min(c,t,Math.max(Math.ceil(t/d),Math.floor(Math.sqrt(t)))),u=Array.from({length:t},(f,g)=>{let[b,y]=[5+g%h*(l+6),5+Math.floor(g/h)*(i+6)];
return{x:b,y,w:r,h:i,kernel:n&&{x:b+r+3,y,cell:a}}}),m=Math.ceil(t/h);return{cell:s,columns:h,tiles:u,w:h*(l+6)-6+10,h:m*(i+6)-6+10}}function ap(e,t,n,o=!1){let s=t&&
t*4<=n&&e/t<=94.66666666666667?t:Math.ceil(e/20),r=Math.max(3,Math.min(10,Math.floor(284/Math.ceil(e/s)),Math.floor((n-10)/s))),i=Math.min(s,Math.max(1,Math.floor(
(n-10)/r))),a=Math.ceil(e/i);return{cell:r,columns:i,lines:a,length:e,points:o,w:i*r+10,h:a*r+10}}var xn=({cell:e,columns:t},n)=>({x:5+n%t*e,y:5+Math.floor(n/t)*
e,w:e,h:e});function lp(e,t,n){if(!e.tiles){let[s,r]=[Math.floor((t-5)/e.cell),Math.floor((n-5)/e.cell)],i=r*e.columns+s;return s<0||s>=e.columns||r<0||i>=e.length?
null:e.points?{row:0,col:0,map:i}:{index:i}}let o=e.tiles.findIndex(s=>t>=s.x&&t<s.x+s.w&&n>=s.y&&n<s.y+s.h);return o<0?null:{row:Math.floor((n-e.tiles[o].y)/e.
cell),col:Math.floor((t-e.tiles[o].x)/e.cell),map:o}}var fw={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function cp(e,{rows:t=1,cols:n=1},o,s){
let[r,i]=fw[s],a=i+r*e.columns;if(o.index!==void 0){let u=o.index+a;return u>=0&&u<(e.tiles??e).length?{...o,index:u}:o}let l=o.map+a;if(!e.tiles)return l>=0&&l<
e.length?{...o,map:l}:o;let[c,d]=[o.row+r,o.col+i];if(c>=0&&c<t&&d>=0&&d<n)return{...o,row:c,col:d};let h=!i||Math.floor(l/e.columns)===Math.floor(o.map/e.columns);
return l<0||l>=e.tiles.length||!h?o:{...o,map:l,row:(c+t)%t,col:(d+n)%n}}var gw=.3,rr={mode:"clip",low:0,high:1,colour:Jt};function kn(e,t,n=document.createElement("canvas")){let o=rt(e)?er(e):{data:e,rows:1,cols:e.length},s=tr(e)?{data:o.
data,rows:1,cols:e.length}:o;(n.width!==s.cols||n.height!==s.rows)&&([n.width,n.height]=[s.cols,s.rows]);let r=n.getContext("2d"),i=r.createImageData(s.cols,s.rows);
return ie(i,s,t),r.putImageData(i,0,0),n}function dp(e,{L:t,value:n,picture:o,field:s,unit:r,kernels:i,tokens:a}){if(e.clearRect(0,0,t.w,t.h),e.imageSmoothingEnabled=
!1,!t.tiles){bw(e,t,o),s&&ww(e,t,s.indices??s.maps,a,!!r);return}let[{rows:l,cols:c}]=n,d=s&&new Set(s.maps);if(t.tiles.forEach(({x:m,y:f,w:g,h:b,kernel:y},w)=>{
e.globalAlpha=!d||d.has(w)?1:gw,e.drawImage(o,0,w*l,c,l,m,f,g,b),e.globalAlpha=1,e.strokeStyle=a.ghost,e.lineWidth=1,e.strokeRect(m-.5,f-.5,g+1,b+1),y&&yw(e,i[w],
y,a)}),!d)return;let h=ps(s.rows,s.cols),u=r?1:0;for(let m of d){let{x:f,y:g}=t.tiles[m];for(let[[b,y],[w,x]]of h){let k={x:f+w*t.cell-u,y:g+b*t.cell-u,w:(x-w+1)*
t.cell+2*u,h:(y-b+1)*t.cell+2*u};st(e,k,a,"solid",r?2:1.5)}}}function bw(e,t,n){for(let o=0;o<t.lines;o+=1){let s=Math.min(t.columns,t.length-o*t.columns),{x:r,
y:i}=xn(t,o*t.columns);e.drawImage(n,o*t.columns,0,s,1,r,i,s*t.cell,t.cell)}if(!(t.cell<6))for(let o=0;o<t.length;o+=1){let{x:s,y:r,w:i,h:a}=xn(t,o);e.clearRect(
s+i-1,r,1,a),e.clearRect(s,r+a-1,i,1)}}function ww(e,t,n,o,s){if(!s&&n.length>1){let[r,i]=[xn(t,0),xn(t,Math.min(t.length,t.columns)-1)];st(e,{x:r.x-1,y:r.y-1,w:i.
x+i.w-r.x+2,h:t.lines*t.cell+2},o,"solid",1.5);return}for(let r of n){let i=xn(t,r);st(e,{x:i.x-1,y:i.y-1,w:i.w+1,h:i.h+1},o)}}function yw(e,{data:t,rows:n,cols:o},{
x:s,y:r,cell:i},a){let l=t.reduce((c,d)=>Math.max(c,Math.abs(d)),0)||1;for(let c=0;c<n*o;c+=1)e.fillStyle=E(Nn(t[c]/l,a.theme)),e.fillRect(s+c%o*i,r+Math.floor(
c/o)*i,i,i);e.strokeStyle=a.ghost,e.lineWidth=1,e.strokeRect(s-.5,r-.5,o*i+1,n*i+1)}var ir=class{constructor(t){this.store=t,this.right=p("div",{class:"cl-examples",role:"group","aria-label":"Test pictures"}),this.wrong=p("div",{class:"cl-examp\
les",role:"group","aria-label":"Test pictures that the network gets wrong"}),this.rightTitle=p("div",{class:"cl-title"},p("b",{},"Or pick one")),this.wrongTitle=
p("div",{class:"cl-title"},p("b",{},"Taken for another")," ",p("span",{class:"cl-quiet"},"truth → answer")),this.root=p("div",{class:"cl-example-box"},this.rightTitle,
this.right,this.wrongTitle,this.wrong),this.root.addEventListener("click",n=>{let o=n.target.closest?.("[data-example]");o&&t.pick(Number(o.dataset.example))}),
this.root.addEventListener("keydown",n=>{(n.key===" "||n.key==="Enter")&&n.stopPropagation()})}draw(t,n=!0){let{store:o}=this,{examples:s}=o;if(this.root.hidden=
!s.length||!t,this.root.hidden)return;(n||this.drawn!==s)&&this.sort(s,t),this.drawn=s;let r=o.model.get("picked");for(let i of this.root.querySelectorAll("[dat\
a-example]"))i.setAttribute("aria-pressed",String(Number(i.dataset.example)===r))}sort(t,n){let o=t.map(({data:c})=>yn(wn(n,c).at(-1))[0]),s=t.flatMap(({label:c},d)=>o[d]===
c?[]:[d]),r=new Set,i=t.flatMap(({label:c},d)=>o[d]!==c||r.has(c)?[]:(r.add(c),[d])),{classes:a}=n,l=c=>{let{label:d}=t[c],h=o[c]===d?a[d]:`${a[d]} → ${a[o[c]]}`,
u=o[c]===d?`Test picture of ${a[d]}`:`Test picture of ${a[d]}, taken for ${a[o[c]]}`;return p("button",{type:"button",class:"cl-example","data-example":c,"aria-\
label":u,"aria-pressed":"false"},p("span",{"aria-hidden":"true"},h))};for(let[c,d]of[[this.right,i],[this.wrong,s]])I(c,...d.map(h=>l(h))),d.forEach((h,u)=>this.
picture(c.childNodes[u],t[h],n));this.wrongTitle.hidden=this.wrong.hidden=!s.length,this.rightTitle.hidden=this.right.hidden=!i.length}picture(t,n,{shape:[o,s,r]}){
let i={rows:o,cols:s,data:n.data.filter((a,l)=>l%r===0)};t.prepend(kn([i],rr))}};var hp={row:32/2+.5,col:32/2+.5},xw={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},kw=[["2","thin"],["3.2","medium"],["4.6","thick"]],Sw="Dr\
awing, 32 by 32 pixels: arrows move the brush, Space paints, Shift and an arrow paint a line, Control and Z undoes, Delete clears",ar=class{constructor(t){this.
store=t,this.brush=null,this.hover=null,this.stroke=null,this.inked=!1,this.canvas=p("canvas",{"aria-hidden":"true"}),this.surface=p("div",{class:"cl-pad cl-dra\
w",tabindex:0,role:"application","aria-label":Sw},this.canvas);let n=(o,s)=>p("button",{type:"button",class:"cl-button",onclick:s},o);this.undo=n("Undo",()=>this.
takeBack()),this.clear=n("Clear",()=>this.empty()),this.width=p("select",{class:"cl-select","aria-label":"Brush"},...kw.map(([o,s])=>p("option",{value:o,selected:o===
"3.2"},s))),this.width.addEventListener("keydown",o=>o.stopPropagation()),this.centre=p("input",{type:"checkbox"}),this.centre.addEventListener("change",()=>t.change(
{centre:this.centre.checked})),this.centre.addEventListener("keydown",o=>o.stopPropagation()),this.tools=p("div",{class:"cl-tools"},this.undo,this.clear,this.width,
p("label",{title:"Move and enlarge the digit until it fills the picture, as those of the data set do"},this.centre," Fit")),this.note=p("span",{class:"cl-quiet"}),
this.head=p("b",{},"Draw a digit"),this.title=p("div",{class:"cl-title"},this.head," ",this.note),this.root=p("div",{class:"cl-pad-box"},this.surface),this.listen()}listen(){
let{surface:t}=this;t.addEventListener("pointerdown",n=>this.down(n)),t.addEventListener("pointermove",n=>this.move(n)),t.addEventListener("pointerleave",()=>this.
look(null));for(let n of["pointerup","pointercancel","lostpointercapture"])t.addEventListener(n,()=>{this.stroke=null});t.addEventListener("keydown",n=>this.key(
n)),t.addEventListener("focus",()=>this.draw(this.page)),t.addEventListener("blur",()=>{this.brush=null,this.inked=!1,this.draw(this.page)})}get thick(){return Number(
this.width.value)}takeBack(){this.inked=!1,this.store.undo()}empty(){this.inked=!1,this.store.clear()}point({clientX:t,clientY:n}){let o=this.surface.getBoundingClientRect();
return{row:(n-o.top)/o.height*32,col:(t-o.left)/o.width*32}}down(t){t.button===0&&(t.preventDefault(),this.surface.setPointerCapture(t.pointerId),this.surface.focus(
{preventScroll:!0}),this.store.remember(),this.brush=null,this.inked=!1,this.stroke=this.point(t),this.store.paint(Xs(this.stroke,this.stroke,this.thick)))}move(t){
if(!this.stroke){this.look(this.point(t));return}let n=new Set;for(let o of t.getCoalescedEvents?.()??[t]){let s=this.point(o);for(let r of Xs(this.stroke,s,this.
thick))n.add(r);this.stroke=s}this.hover=this.stroke,n.size&&this.store.paint(n)}look(t){this.hover=t,this.draw(this.page)}key(t){if(t.altKey||t.metaKey&&t.key!==
"z")return;let n=this.brush??hp,o=t.ctrlKey||t.metaKey,s=xw[t.key],r=o?{z:()=>this.takeBack()}:{" ":()=>this.ink(n,n),Enter:t.shiftKey?null:()=>this.ink(n,n),Delete:()=>this.
empty(),Backspace:()=>this.empty(),Home:()=>this.walk({row:n.row,col:.5}),End:()=>this.walk({row:n.row,col:32-.5})},i=s&&!o?()=>this.walk({row:n.row+s[0],col:n.
col+s[1]},t.shiftKey?n:null):r[t.key];i&&(t.preventDefault(),t.stopPropagation(),i())}walk({row:t,col:n},o=null){let s=r=>Math.max(.5,Math.min(32-.5,r));this.brush=
{row:s(t),col:s(n)},o?this.ink(o,this.brush):(this.inked=!1,this.draw(this.page))}ink(t,n){this.inked||this.store.remember(),this.inked=!0,this.brush=n,this.store.
paint(Xs(t,n,this.thick))}draw(t){if(!t)return;this.page=t;let{store:n,canvas:o}=this,s=this.surface.clientWidth,r=s/32,i=Math.round(s*t.dpr);o.width!==i&&(o.width=
o.height=i);let a=o.getContext("2d");a.setTransform(i/s,0,0,i/s,0,0),a.fillStyle="#000",a.fillRect(0,0,s,s);let{picked:l}=n;if(l){let[,d,h]=n.network.shape;for(let u=0;u<
l.data.length;u+=h){let m=Math.round(255*Math.min(1,Math.max(0,l.data[u])));a.fillStyle=`rgb(${m},${m},${m})`,a.fillRect(u/h%d*s/d,Math.floor(u/h/d)*s/d,s/d+.5,
s/d+.5)}}else a.fillStyle="#fff",n.bitmap.forEach((d,h)=>{d&&a.fillRect(h%32*r,Math.floor(h/32)*r,r+.3,r+.3)});let c=this.hover??(this.surface.matches(":focus-v\
isible")?this.brush??hp:null);c&&(a.beginPath(),a.arc(c.col*r,c.row*r,this.thick*r/2,0,2*Math.PI),a.strokeStyle="#808080",a.lineWidth=3,a.stroke(),a.strokeStyle=
"#fff",a.lineWidth=1.5,a.stroke()),this.undo.disabled=!n.history.length,this.clear.disabled=n.isEmpty,this.centre.checked=n.model.get("centre"),M(this.head,l?"A\
 picked picture":"Draw a digit"),M(this.note,l?"or draw your own":"32 × 32")}};var pp=e=>t=>Number(t.toFixed(e))+0;function up(e,t=3){let n=pp(t),o=[],[s,r]=[0,0],i=({value:l,...c})=>{s+=l;let d=n(s);o.push({...c,from:r,to:d,change:n(d-r)}),
r=d};for(let l of Mw(e))i(l);e.bias!==void 0&&i({kind:"bias",label:"bias",value:e.bias});let a=o.at(-1);a&&e.sum!==void 0&&(a.to=r=n(e.sum),a.change=n(a.to-a.from));
for(let{kind:l,value:c}of e.after)o.push({kind:l,label:l==="relu"?"ReLU":l,from:r,to:n(c),change:null}),r=n(c);return o}function Mw(e){if(e.kind==="conv")return e.
channels.length>1?e.channels.map(({channel:r,sum:i})=>({kind:"map",label:`map ${r}`,channel:r,value:i})):vw(e);if(e.kind!=="dense")return[];let t=[...e.terms].sort(
(r,i)=>Math.abs(i.product)-Math.abs(r.product)),n=t.slice(0,t.length>13?12:t.length),o=t.slice(n.length),s=n.map(({index:r,input:i,weight:a,product:l})=>({kind:"\
unit",label:`unit ${r}`,index:r,input:i,weight:a,value:l}));return o.length?[...s,{kind:"rest",label:`${o.length} more`,value:o.reduce((r,{product:i})=>r+i,0)}]:
s}function vw({channels:[{taps:e}],kernels:[{rows:t,cols:n}]}){return Array.from({length:t},(o,s)=>({kind:"row",label:`row ${s}`,value:e.slice(s*n,(s+1)*n).reduce(
(r,{product:i})=>r+i,0)}))}function mp(e,t=3){let n=pp(t),o=0;return e.map(({subtotal:s})=>{let r=n(s),i=n(r-o);return o=r,i})}var Te=3,bp=110,fp=11,lr=class{constructor({choose:t}){this.choose=t,this.open=0,this.sentence=p("div",{class:"cl-unit-sentence","aria-live":"polite"}),this.grids=
p("div",{class:"cl-unit-grids"}),this.ledger=p("table",{class:"cl-unit-ledger"}),this.body=p("div",{class:"cl-unit-body"},this.grids,this.ledger),this.root=p("d\
iv",{class:"cl-unit",role:"group","aria-label":"The chosen unit"},p("div",{class:"cl-title"},p("b",{},"How this unit came about")),this.sentence,this.body),this.
ledger.addEventListener("click",n=>this.onClick(n))}draw(t){if(this.scene=t,this.body.hidden=!t,!t){M(this.sentence,"Click a unit of any map, or walk there with\
 the arrow keys: here is what it sees and how its sum comes about.");return}let{trace:n,text:o,unit:s}=t,r=`${s.stage},${s.map}`;r!==this.where&&(this.open=0),this.
where=r,M(this.sentence,o);let i=up(n,Te);this.open=Math.min(this.open,Math.max(0,(n.channels?.length??1)-1)),I(this.grids,...this.gridsOf(n)),this.ledger.hidden=
!i.length,I(this.ledger,...this.ledgerOf(i))}onClick(t){let n=t.target.closest?.("[data-channel], [data-unit]");n&&(n.dataset.unit!==void 0?this.choose({stage:this.
scene.units,index:Number(n.dataset.unit)}):(this.open=this.scene.trace.channels.findIndex(({channel:o})=>o===Number(n.dataset.channel)),this.draw(this.scene)))}gridsOf(t){
return t.kind==="conv"?this.convGrids(t):t.cells?[this.poolGrid(t)]:[]}convGrids({channels:t,kernels:n}){let{taps:o,channel:s}=t[this.open],{rows:r,cols:i,data:a}=n[this.
open],{scale:l,tokens:c}=this.scene,d=t.length>1?` of map ${s}`:"";if(Math.max(r,i)>fp)return[p("p",{class:"cl-quiet"},`The window has ${A(r,i)} values; too man\
y to print.`)];let h=mp(o,Te),u=Math.max(1e-9,...h.map(Math.abs)),m=this.grid(`Window${d}`,r,i,b=>this.pixel(o[b],l)),f=this.grid(`Kernel${d}`,r,i,b=>{let y=dt(
a[b],b,a.length,c.theme);return{text:V(a[b]),fill:y,ink:a[b]?D(y):c.zeroInk}}),g=this.grid("Products",r,i,b=>{let y=Nn(.6*h[b]/u,c.theme);return{text:P(h[b],Te),
fill:y,ink:D(y)}});return[m,gp("×"),f,gp("="),g]}pixel({pixel:t,padded:n},o){if(n)return{text:P(t,2),padded:!0};let s=o.colour(t);return{text:P(t,2),fill:s,ink:D(
s)}}poolGrid({cells:t,winner:n,layer:o,kind:s}){let[r,i]=o.kernel_size;return Math.max(r,i)>fp?p("p",{class:"cl-quiet"},`The window has ${A(r,i)} values; too ma\
ny to print.`):this.grid(s==="max_pool"?"Window: the largest stays":"Window: the mean of it",r,i,a=>{let{value:l,inside:c}=t[a];if(!c)return{text:l===null?"":"0",
padded:!0};let d=this.scene.scale.colour(l);return{text:P(l,Te),fill:d,ink:D(d),framed:t[a]===n}})}grid(t,n,o,s){let r=a=>p("tr",{},...Array.from({length:o},(l,c)=>{
let{text:d,fill:h,ink:u,padded:m,framed:f}=s(a*o+c),g=h?`background:${E(h)};color:${u}`:null;return p("td",{style:g,class:[m&&"cl-padded",f&&"cl-framed"].filter(
Boolean).join(" ")||null},d)})),i=Math.max(26,Math.min(46,Math.floor(300/o)));return p("table",{class:`cl-grid${i<40?" cl-grid-small":""}`,style:`--cl-cell:${i}\
px`},p("caption",{},t),p("tbody",{},...Array.from({length:n},(a,l)=>r(l))))}ledgerOf(t){let{trace:n,tokens:o}=this.scene,s=t.flatMap(({from:h,to:u})=>[h,u]),[r,
i]=[Math.min(0,...s),Math.max(0,...s)],a=h=>bp*(h-r)/(i-r||1),l=t.length-1,c=t.map((h,u)=>p("tr",this.rowAttributes(h),p("th",{scope:"row"},this.label(h)),p("td",
{class:"cl-term"},h.kind==="unit"?`${P(h.input,2)} × ${V(h.weight)}`:""),p("td",{class:"cl-change"},h.change===null?"":It(h.change,Te)),p("td",{class:"cl-side-\
bars"},Pw(h,a,o)),p("td",{class:"cl-total"},u===l?p("span",{class:"cl-final",style:this.finalStyle(n)},P(h.to,Te)):P(h.to,Te)))),d=["","","adds","","total"].map(
h=>h?p("th",{scope:"col"},h):p("td"));return[p("thead",{},p("tr",{},...d)),p("tbody",{},...c)]}rowAttributes({kind:t,channel:n}){return t==="map"&&this.scene.trace.
channels[this.open].channel===n?{class:"cl-open"}:{}}label({kind:t,label:n,channel:o,index:s}){return t==="map"?p("button",{type:"button",class:"cl-link","data-\
channel":o,title:"Show the products of this map"},n):t==="unit"?p("button",{type:"button",class:"cl-link","data-unit":s,title:"Look at this unit"},n):n}finalStyle({
value:t}){let n=this.scene.ownScale.colour(t);return`background:${E(n)};color:${D(n)}`}},gp=e=>p("div",{class:"cl-sign","aria-hidden":"true"},e);function Pw({from:e,
to:t,change:n},o,{theme:s}){let[r,i]=[o(Math.min(e,t)),o(Math.max(e,t))],a=n===null||e===t?null:Nt(t-e,1,3,s);return p("svg",{width:bp,height:14,"aria-hidden":"\
true"},p("line",{x1:o(0),x2:o(0),y1:0,y2:14,class:"cl-baseline"}),a?p("rect",{x:r,y:3,width:Math.max(1,i-r),height:8,fill:E(a)}):p("line",{x1:o(t),x2:o(t),y1:1,
y2:13,class:"cl-level"}))}var cr={conv:"Convolution",max_pool:"Max pooling",avg_pool:"Average pooling",global_avg_pool:"Global average",flatten:"Flatten",dense:"Fully connected",relu:"Re\
LU",tanh:"tanh",sigmoid:"sigmoid",dropout:"dropout"};function ao({layers:e}){let[t,...n]=e,o=t.kernel_size?` ${A(...t.kernel_size)}`:"";return[cr[t.kind]+o,...n.
filter(({kind:s})=>s!=="flatten").map(({kind:s})=>cr[s])].join(", ")}function ma({layers:e}){let t=e[0],n=([r,i])=>r===i?T(r):A(r,i),o=[],s=t.kind==="conv"?[1,1]:
t.kernel_size;return t.stride&&String(t.stride)!==String(s)&&o.push(`stride ${n(t.stride)}`),t.padding?.flat().some(Boolean)&&o.push(`padding ${[...new Set(t.padding.
flat())].join(", ")}`),t.dilation?.some(r=>r>1)&&o.push(`dilation ${n(t.dilation)}`),t.groups&&t.groups>1&&o.push(`${t.groups} groups`),o.join(", ")}var dr=e=>e.
map(T).join(" × ");function fa(e){let t=e.layers.reduce((n,o)=>n+o.parameters,0);return t?`${T(t)} parameter${t===1?"":"s"}`:""}var wp=e=>`${/^(8|11$|18$)/.test(
e)||/^[AEFHILMNORSX]$/i.test(e)?"an":"a"} ${e}`;function yp(e,t,{empty:n=!1,truth:o=null}={}){let[s,r]=yn(t),i=c=>`${e[c]} (${Yt(t[c])})`;if(n)return`Nothing is\
 drawn yet. Even so the network has to choose: ${i(s)}.`;let a=r===void 0?"":`; next ${i(r)}`,l=`This looks like ${wp(e[s])} (${Yt(t[s])})${a}.`;return o===null?
l:o===s?`${l} Right.`:`${l} Wrong: it is ${wp(e[o])}.`}function xp(e,t,n,o){if(e.stage===0||!t){let{row:a,col:l}=e;return`Pixel row ${a}, column ${l} of the inp\
ut`}let{kind:s,kernel_size:r}=t.layers[0],i=cr[s].toLowerCase();return e.index===void 0?`Map ${e.map}, row ${e.row}, column ${e.col} of ${i} ${A(...r)}`:o?`The \
score of ${n[e.index]}`:`Unit ${e.index} of ${i}`}function kp(e,t,n){if(t.kind==="input")return`${e} is ${io(t.value)}.`;let o=t.after.map(s=>` ${cr[s.kind]} ma\
kes it ${io(s.value)}.`).join("");return`${e}${$w(t)}${o}${_w(n)}`}var io=e=>P(e,3);function $w(e){let t=io(e.sum),n=e.bias?` and the bias ${io(e.bias)}`:"";switch(e.
kind){case"conv":{let o=e.channels.reduce((s,{taps:r})=>s+r.length,0);return`: ${N(o,"product")}${n} add up to ${t}.`}case"max_pool":return`: the largest of ${N(
e.cells.filter(o=>o.inside).length,"value")} is ${t}.`;case"avg_pool":return`: the mean of ${N(e.cells.filter(o=>o.value!==null).length,"value")} is ${t}.`;case"\
global_avg_pool":return`: the mean of all ${T(e.plane.data.length)} values of its map is ${t}.`;case"flatten":{let{source:o}=e;return o?` is the value ${t} of m\
ap ${o.map}, row ${o.row}, column ${o.col}.`:` is ${t}.`}case"dense":return`: ${N(e.terms.length,"product")}${n} add up to ${t}.`;default:return` is ${io(e.value)}\
.`}}function _w({rows:e,cols:t}){return!e.length||!t.length?" It sees no pixel: its window is in the padding.":e.length*t.length===1?` It sees one pixel: row ${e[0]}\
, column ${t[0]}.`:` It sees ${A(e.length,t.length)} pixels: ${Xn("row",e)}, ${Xn("column",t)}.`}function Sp({a:e,b:t},n,o,s){let r=d=>Number(d.toFixed(2)),[i,a]=n.
map(r),l=r(i-a),c=[`The score of ${e} is ${P(i)}, the score of ${t} is ${P(a)}: ${e} leads by ${P(l)}.`];if(o){let d=[...o.shares].sort((f,g)=>g.share-f.share),
[h,u]=[d[0],d[d.length-1]],m=[];h.share>0&&m.push(`unit ${h.index} adds most to the lead (+${P(h.share)})`),u.share<0&&m.push(`unit ${u.index} takes most from i\
t (${P(u.share)})`),m.length&&c.push(`Of the ${T(o.shares.length)} inputs of the last layer, ${Ve(m)}.`)}if(s&&s.value>0){let d=r(s.value),h=d>l?`and ${t} would\
 be in front`:`to ${P(l-d)}`;c.push(`Without the ink in rows ${s.row} to ${s.row+s.side-1}, columns ${s.col} to ${s.col+s.side-1}, the lead would shrink by ${P(
d)}, ${h}.`)}return c.join(" ")}var hr=4,ga=128,Tw=5,Ew=120,pr=class{constructor({choose:t}){this.other=null,this.select=p("select",{class:"cl-select","aria-label":"Compare with"}),this.select.
addEventListener("change",()=>{this.other=Number(this.select.value),this.draw(this.scene)});for(let n of["keydown","keyup"])this.select.addEventListener(n,o=>o.
stopPropagation());this.title=p("b"),this.sentence=p("div",{class:"cl-why-sentence"}),this.sides=p("div",{class:"cl-why-sides"}),this.canvas=p("canvas",{class:"\
cl-crisp",width:ga,height:ga,role:"img"}),this.legend=new jt,this.caption=p("figcaption"),this.map=p("figure",{class:"cl-why-map"},this.canvas,this.legend.root,
this.caption),this.table=p("table",{class:"cl-unit-ledger cl-why-table"}),this.table.addEventListener("click",n=>{let o=n.target.closest?.("[data-unit]");o&&t({
stage:this.proof.stage,index:Number(o.dataset.unit)})}),this.root=p("div",{class:"cl-why",role:"group","aria-label":"Why this class"},p("div",{class:"cl-title"},
this.title," ",p("label",{},"and not ",this.select)),this.sentence,p("div",{class:"cl-why-body"},this.map,p("div",{},this.sides,this.table)))}draw(t){if(this.scene=
t,clearTimeout(this.timer),this.root.hidden=!t,!t)return;let{network:n,values:o,order:s,truth:r}=t,i=s[0],a=this.other!==null&&this.other!==i&&this.other<s.length?
this.other:r!==null&&r!==i?r:s[1];this.pair=[i,a],M(this.title,`Why ${n.classes[i]}`),I(this.select,...s.filter(l=>l!==i).map(l=>p("option",{value:l},n.classes[l]))),
this.select.value=a,this.proof=np(n,o,i,a),this.place=null,this.drawSides(),this.drawTable(),this.drawSentence(),this.timer=setTimeout(()=>this.drawMap(),Ew)}stop(){
clearTimeout(this.timer)}forget(){this.other=null}drawSentence(){let{network:t,values:n}=this.scene,[o,s]=this.pair,r=n.at(-1);M(this.sentence,Sp({a:t.classes[o],
b:t.classes[s]},[r[o],r[s]],this.proof,this.place))}drawSides(){let{network:t,values:n,probabilities:o,truth:s,tokens:r}=this.scene,i=(l,c)=>s===l?c?"the truth":
"the right answer":c?"":"the answer",a=(l,c)=>p("div",{class:"cl-why-side"},p("b",{},t.classes[l]),p("span",{class:"cl-quiet"},i(l,c)),p("span",{class:"cl-why-p\
ercent"},Yt(o[l])),p("span",{class:"cl-bar",style:`width:${(100*o[l]).toFixed(1)}px;background:${E(Nt(c?-1:1,1,3,r.theme))}`}),p("span",{class:"cl-quiet"},`scor\
e ${P(n.at(-1)[l])}`));I(this.sides,...this.pair.map(a))}drawTable(){if(this.table.hidden=!this.proof,!this.proof)return;let{network:t,tokens:n}=this.scene,o=this.
pair.map(c=>t.classes[c]),{chosen:s,rest:r}=op(this.proof,Tw),i=Math.max(1e-9,...s.map(({share:c})=>Math.abs(c))),a=({index:c,input:d,weights:h,share:u})=>p("tr",
{},p("th",{scope:"row"},p("button",{type:"button",class:"cl-link","data-unit":c,title:"Look at this unit"},`unit ${c}`)),p("td",{},P(d,3)),...h.map(m=>p("td",{},
V(m))),p("td",{},It(u,3)),p("td",{class:"cl-side-bars"},Aw(u/i,n))),l=["input","value",`weight to ${o[0]}`,`weight to ${o[1]}`,"adds to the lead",""];I(this.table,
p("thead",{},p("tr",{},...l.map(c=>c?p("th",{scope:"col"},c):p("td")))),p("tbody",{},...s.map(a),p("tr",{},p("th",{scope:"row"},"all others, biases"),p("td"),p(
"td"),p("td"),p("td",{},It(r,3)),p("td"))))}drawMap(){let{network:t,input:n,tokens:o,dpr:s}=this.scene;if(t.shape.length!==3){this.map.hidden=!0;return}let[r,i]=this.
pair,a=sp(t,n,r,i,hr);this.place=rp(a,hr);let l=Y("signed",a.data,wt(a.data),o.theme),c=Math.round(ga*s);this.canvas.width!==c&&(this.canvas.width=this.canvas.height=
c);let d=this.canvas.getContext("2d");d.imageSmoothingEnabled=!1,d.drawImage(kn([a],l),0,0,c,c),this.drawInk(d,c);let[h,u]=[t.classes[r],t.classes[i]];this.legend.
draw(l,null,[!1,!1],null,2),M(this.caption,`Orange: ink that speaks for ${h}. Purple: for ${u}.`),this.canvas.setAttribute("aria-label",`The picture in blocks o\
f ${hr} by ${hr} pixels: how much each adds to the lead of ${h} over ${u}`),this.drawSentence()}drawInk(t,n){let{network:{shape:[o,s,r]},input:i,tokens:a}=this.
scene,l=n/Math.max(o,s);for(let c=0;c<o*s;c+=1){let d=Math.min(1,Math.abs(i[c*r]));d<.1||(t.globalAlpha=d,t.fillStyle=a.ring,t.fillRect((c%s+.3)*l,(Math.floor(c/
s)+.3)*l,.4*l,.4*l))}t.globalAlpha=1}},Sn=60;function Aw(e,{theme:t}){let n=Math.abs(e)*Sn;return p("svg",{width:2*Sn,height:14,"aria-hidden":"true"},p("line",{
x1:Sn,x2:Sn,y1:0,y2:14,class:"cl-baseline"}),p("rect",{x:e<0?Sn-n:Sn,y:3,width:n,height:8,fill:E(Nt(e,1,3,t)??[128,128,128])}))}var Mp=840,Ow=292,Lw=12,Cw=10,Nw=90,ur=class{constructor(t,n,o,s){Object.assign(this,{model:t,store:n,signal:s}),this.build(o),this.listen()}build(t){this.pad=new ar(
this.store),this.examples=new ir(this.store),this.answer=p("div",{class:"cl-sentence","aria-live":"polite"}),this.problem=p("div",{class:"cl-net-problem",role:"\
alert",hidden:!0}),this.note=p("div",{class:"cl-net-note",hidden:!0}),this.flow=p("div",{class:"cl-flow"}),this.unit=new lr({choose:o=>this.choose(o)}),this.why=
new pr({choose:o=>this.choose(o)}),this.bars=p("table",{class:"cl-classes"}),this.bars.addEventListener("click",o=>{let s=o.target.closest?.("[data-class]");s&&
this.choose({stage:this.network.layers.length,index:Number(s.dataset.class)})}),this.seen=this.buildBlock(0);let n=p("div",{class:"cl-net-in"},this.pad.title,this.
pad.root,this.pad.tools,this.answer,p("div",{class:"cl-net-seen"},this.seen.root),this.examples.root);this.root=p("div",{class:"convlab-explorer convlab-network",
role:"group"},this.problem,this.note,p("div",{class:"cl-net-grid"},n,this.flow),this.unit.root,this.why.root),t.append(this.root),yt(this.root,this.signal)}listen(){
let{model:t,signal:n}=this;K(t,["drawing","picked","centre","prepare"],()=>this.soon("input")),K(t,["network","examples","problem","note"],()=>this.soon("networ\
k")),K(t,["unit"],()=>this.soon("unit"));let o=()=>{this.measure()&&this.draw("network")};xt(this.root,o,n);let s=new ResizeObserver(o);s.observe(this.root),n.addEventListener(
"abort",()=>{s.disconnect(),clearTimeout(this.panels),this.why.stop()}),o()}soon(t){let n=["unit","input","network"];if(this.due){this.due=n[Math.max(n.indexOf(
this.due),n.indexOf(t))];return}this.due=t,requestAnimationFrame(()=>{let o=this.due;this.due=null,this.signal.aborted||this.draw(o)})}measure(){let t=getComputedStyle(
this.root),n=this.root.clientWidth-parseFloat(t.paddingLeft)-parseFloat(t.paddingRight);if(!(n>0))return!1;let o={width:n,dpr:devicePixelRatio||1,tokens:Ue(this.
root,ht(this.root))},s=JSON.stringify(o)!==JSON.stringify(this.page);return this.page=o,s}choose(t){let n=nr(this.network,this.values,or(t));!n||String(or(n))===
String(this.model.get("unit"))||(this.model.set("unit",or(n)),at(this.model))}onPointer(t,n){let o=t.pad.getBoundingClientRect(),s=lp(t.L,n.clientX-o.left,n.clientY-
o.top);s&&this.choose({stage:t.stage,...s})}onKey(t,n){if(n.altKey||n.metaKey||n.ctrlKey)return;let o=this.values[t.stage],s=rt(o),r=s?o[0]:{},i=nr(this.network,
this.values,this.model.get("unit")),a=i?.stage===t.stage?i:null,l={stage:t.stage,...s?{row:0,col:0,map:0}:{index:0}},c=a??l,d={Home:()=>s?{...c,col:0}:{...c,index:0},
End:()=>s?{...c,col:r.cols-1}:{...c,index:o.length-1},PageUp:()=>s&&{...c,map:Math.max(0,c.map-1)},PageDown:()=>s&&{...c,map:Math.min(o.length-1,c.map+1)}},h=n.
key.startsWith("Arrow")?()=>a?cp(t.L,r,c,n.key):l:d[n.key];if(!h)return;n.preventDefault(),n.stopPropagation();let u=h();u&&this.choose(u)}draw(t){if(!this.page)
return;let{store:n,page:o}=this;this.root.dataset.theme=o.tokens.theme,this.root.dataset.form=o.width>=Mp?"wide":"narrow";let[s,r]=[this.model.get("problem"),this.
model.get("note")];for(let[i,a]of[[this.problem,s],[this.note,r]])i.hidden=!a,M(i,a);if(this.pad.root.parentNode.classList.toggle("cl-cannot-draw",!!s),this.network=
n.network,!this.network||s&&!n.picked){this.flow.replaceChildren(),this.blocks=null,this.unit.root.hidden=this.why.root.hidden=this.seen.root.hidden=!0,this.examples.
draw(this.network),M(this.answer,"");return}this.unit.root.hidden=this.seen.root.hidden=!1,(t!=="unit"||!this.values)&&this.compute(),(t==="network"||!this.blocks)&&
this.arrange(),this.shown=nr(this.network,this.values,this.model.get("unit")),this.fields=this.shown?ua(this.network,this.values,this.shown):null;for(let i of this.
blocks)this.paint(i,t);this.drawAnswer(),this.pad.draw(o),this.examples.draw(this.network,t==="network"),!(t==="input"&&this.panels)&&(clearTimeout(this.panels),
this.drawPanels(),this.panels=setTimeout(()=>{this.panels=null,this.stale&&this.drawPanels()},Nw))}compute(){let t=this.store.input,n=`${this.model.get("picked")}\
 ${this.model.get("drawing")}`;n!==this.looked&&this.why.forget(),this.looked=n;let o=performance.now();this.values=wn(this.network,t),this.probabilities=ha(this.
values.at(-1)),this.root.dataset.forward=(performance.now()-o).toFixed(2),this.input=t,this.order=yn(this.probabilities),this.stale=!0}arrange(){let{blocks:t,layers:n}=this.
network,o=this.page.width>=Mp?this.page.width-Ow:this.page.width,s=t.length-1,r=(this.blocks??[]).slice(1),i=t.slice(0,s).map((d,h)=>{let u=r[h]??this.buildBlock();
return Object.assign(u,{block:d,stage:d.stage})});this.blocks=[Object.assign(this.seen,{block:null,stage:0}),...i];let a=[],l=!0;this.blocks.forEach((d,h)=>{let u=this.
values[d.stage],m=d.block?.layers[0].kernels,f=m?.every(w=>w.length===1)?m.map(([w])=>w):null,g=d.block?.layers[0].kind==="flatten"&&rt(this.values[d.stage-1])?
this.values[d.block.first].length:null;d.kernels=f;let b=tr(u),y=b||!rt(u);d.L=y?ap(u.length,g,o,b):ip(u[0],u.length,f?.[0]??null,o),h!==0&&(l&&y&&a.push(p("div",
{class:"cl-break"})),l=!y,M(d.title,`${h} ${ao(d.block)}`),M(d.lines,[dr(n[d.block.last].shape),fa(d.block)].filter(Boolean).join(" · ")),M(d.options,ma(d.block)),
a.push(d.root))}),this.flow.classList.toggle("cl-no-options",!t.some(ma)),M(this.seen.title,"What the network sees"),M(this.seen.lines,dr(this.network.shape)),l&&
a.push(p("div",{class:"cl-break"})),a.push(this.arrangeAnswer(t.at(-1),s+1));let c=[...this.flow.childNodes];(c.length!==a.length||a.some((d,h)=>d!==c[h]&&!(d.className===
"cl-break"&&c[h].className==="cl-break")))&&this.flow.replaceChildren(...a),this.label()}arrangeAnswer(t,n){return this.answerTitle??=p("div",{class:"cl-block-t\
itle"}),this.answerLines??=p("div",{class:"cl-quiet"}),this.answerBlock??=p("section",{class:"cl-block cl-answer"},this.answerTitle,this.answerLines,this.bars),
M(this.answerTitle,`${n} ${ao(t)}, softmax`),M(this.answerLines,[dr(this.network.layers.at(-1).shape),fa(t)].filter(Boolean).join(" · ")),this.answerBlock}label(){
let{network:t,root:n}=this,o=`Network from ${t.shape.join(" by ")} to ${t.classes.length} classes, ${t.blocks.map(ao).join(", ")}`;n.getAttribute("aria-label")!==
o&&n.setAttribute("aria-label",o)}buildBlock(){let t={};t.title=p("div",{class:"cl-block-title"}),t.lines=p("div",{class:"cl-quiet"}),t.options=p("div",{class:"\
cl-quiet"}),t.canvas=p("canvas",{"aria-hidden":"true"}),t.pad=p("div",{class:"cl-pad cl-map-pad",tabindex:0,role:"application"},t.canvas),t.legend=new jt,t.root=
p("section",{class:"cl-block"},t.title,t.lines,t.options,t.pad,t.legend.root);let{pad:n}=t;n.addEventListener("pointerdown",o=>{o.button===0&&(n.setPointerCapture(
o.pointerId),t.dragging=!0,this.onPointer(t,o))}),n.addEventListener("pointermove",o=>t.dragging&&this.onPointer(t,o));for(let o of["pointerup","pointercancel",
"lostpointercapture"])n.addEventListener(o,()=>{t.dragging=!1});return n.addEventListener("keydown",o=>this.onKey(t,o)),t}paint(t,n){let{L:o,canvas:s,stage:r,pad:i}=t,
{dpr:a,tokens:l}=this.page,c=this.values[r];(n!=="unit"||!t.picture)&&(t.scale=this.scaleOf(r),t.picture=kn(c,t.scale,t.picture));let[d,h]=[o.w,o.h].map(b=>Math.
round(b*a));(s.width!==d||s.height!==h)&&([s.width,s.height]=[d,h],i.style.width=`${o.w}px`,i.style.height=`${o.h}px`,t.root.style.setProperty("--cl-block",`${o.
w}px`));let u=s.getContext("2d");u.setTransform(a,0,0,a,0,0);let m=this.shown?.stage===r?this.shown:null;dp(u,{L:o,value:c,picture:t.picture,field:this.fields?.[r]??
null,unit:m,kernels:t.kernels,tokens:l}),t.legend.draw(t.scale,m?Zs(this.values,m):null,[!1,!1],null,3);let f=rt(c)?`${c.length} maps of ${c[0].rows} by ${c[0].
cols}`:`${c.length} values`,g=`${t.block?ao(t.block):"Input"}: ${f}. Arrows choose a unit${rt(c)&&c.length>1?", Page up and down another map":""}`;i.getAttribute(
"aria-label")!==g&&i.setAttribute("aria-label",g)}scaleOf(t){if(t===0)return rr;let n=this.values[t],o=rt(n)?er(n).data:n,{kind:s}=this.network.layers[t-1],r=s===
"tanh"||s==="sigmoid"?1:wt(o);return Y("signed",o,r,this.page.tokens.theme)}drawAnswer(){let{network:t,probabilities:n,order:o,store:s}=this,r=s.picked?.label??
null,i=yp(t.classes,n,{empty:s.isEmpty,truth:r});M(this.answer,i),this.answer.dataset.wrong=r!==null&&r!==o[0];let a=this.values.at(-1),l=this.scaleOf(this.values.
length-1),c=t.classes.length<=Lw?[...t.classes.keys()]:o.slice(0,Cw),d=t.layers.length,h=u=>{let m=l.colour(a[u]),f=this.shown?.stage===d&&this.shown.index===u;
return p("tr",{"data-class":u,class:[u===o[0]&&"cl-first",u===r&&"cl-truth"].filter(Boolean).join(" ")||null},p("th",{scope:"row"},p("button",{type:"button",class:"\
cl-class","aria-pressed":f?"true":"false",title:"How this score came about"},t.classes[u])),p("td",{class:"cl-score",style:`background:${E(m)};color:${D(m)}`},P(
a[u])),p("td",{class:"cl-bar-cell"},p("span",{class:"cl-bar",style:`width:${(100*n[u]).toFixed(1)}%`})),p("td",{class:"cl-percent"},Yt(n[u])))};I(this.bars,p("t\
head",{},p("tr",{},...["class","score","","probability"].map(u=>u?p("th",{scope:"col"},u):p("td")))),p("tbody",{},...c.map(h)))}drawPanels(){this.stale=!1;let{network:t,
values:n,shown:o,store:s}=this,{tokens:r,dpr:i}=this.page;if(!o)this.unit.draw(null);else{let l=pa(t,n,o),c=o.stage?t.blocks.find(({stage:m})=>m===o.stage):null,
d=o.stage===n.length-1,h=kp(xp(o,c,t.classes,d),l,this.fields[0]),u=c?.first??0;this.unit.draw({unit:o,trace:l,text:h,scale:this.scaleOf(u),ownScale:this.scaleOf(
o.stage),units:u,tokens:r})}let a=s.isEmpty||t.classes.length<2;this.why.draw(a?null:{network:t,input:this.input,values:n,probabilities:this.probabilities,order:this.
order,truth:s.picked?.label??null,tokens:r,dpr:i})}};var vp=({model:e})=>{let t=new sr(e);return{render:n=>new ur(n.model,t,n.el,n.signal)}};var _a={};Na(_a,{CONTROLS:()=>zw,SETTINGS:()=>xr,indexIn:()=>fe,readSettings:()=>Ee,resizeTaps:()=>Ip});var ba={box:[[-.5,1],[.5,1]],triangle:[[-1,0],[0,1],[1,0]],ramp:[[-.5,0],[.5,1]]};function wa(e,t=1){let n={first:0,last:0,formula:null,width:t};if(e==="exponen\
tial")return[{...n,start:0,end:40*t,formula:e}];if(e==="gaussian"){let s=t*Math.sqrt(40/Math.PI);return[{...n,start:-s,end:s,formula:e}]}let o=typeof e=="string"?
ba[e]:e;return o.slice(1).flatMap(([s,r],i)=>{let[a,l]=o[i];return s>a?[{...n,start:a*t,end:s*t,first:l,last:r}]:[]})}function lo({start:e,end:t,first:n,last:o,
formula:s,width:r},i){return s==="exponential"?Math.exp(-i/r):s==="gaussian"?Math.exp(-Math.PI*(i/r)**2):n+(o-n)*((i-e)/(t-e))}var ya=(e,t)=>[...e,...t].every(n=>n.
formula===null);function xa(e,t,n,o){return e.flatMap(s=>t.flatMap(r=>{let[i,a]=o?[n-r.end,n-r.start]:[n+r.start,n+r.end],[l,c]=[Math.max(s.start,i),Math.min(s.
end,a)];return c>l?[{one:s,other:r,low:l,high:c}]:[]}))}var ka=({one:e,other:t},n,o,s)=>lo(e,s)*lo(t,o?n-s:s-n);function Pp(e,t,n,o=!0){let s=0;for(let r of xa(
e,t,n,o))s+=Rw(r,n,o);return s}function Rw(e,t,n){let{one:o,other:s,low:r,high:i}=e,a=ya([o],[s])?1:Math.ceil((i-r)/(2*.01)),l=(i-r)/(2*a),c=0;for(let d=0;d<=2*
a;d+=1){let h=d===0||d===2*a?1:d%2?4:2;c+=h*ka(e,t,n,r+d*l)}return c*l/3}var gr=["valid","same","same_lower","full"],mr=e=>({data:Float64Array.from(e),rows:1,cols:e.length});function me({signal:e,kernel:t,stride:n,padding:o,dilation:s}){
let[r,i]=[e.length,t.length],[a,l]=mt(r,i,{stride:n,padding:o,dilation:s}),c=Ct(r,i,{stride:n,padding:[a,l],dilation:s});return{size:r,start:a,end:l,dilation:s,
kernel:i,stride:n,span:it(i,s),map:c}}function $p(e){let t=me(e),{size:n,start:o,end:s,stride:r,dilation:i,kernel:a}=t,l={step:t,steps:[t],pool:null,input:e.signal,
weights:e.kernel};if(t.map<1)return{...l,problem:"kernel"};let c={stride:r,padding:[o,s],dilation:i},d={stride:[1,r],padding:[[0,0],[o,s]],dilation:[1,i],mode:e.
padding_mode,flip:e.flip},h=Mo(n,a,c);return{...l,problem:null,along:c,options:d,output:[...Re(mr(e.signal),mr(e.kernel),d).data],unread:h,counts:xe(n,a,c),saves:h.
length?vo(n,a,c):null}}var _p=(e,t,n)=>An(mr(e.signal),mr(e.kernel),t.options,0,n);function br({signal:e,padding_mode:t},n){let o=H(n,e.length,t);return o<0?0:e[o]}
var Tp=(e,{step:t})=>Math.max(0,Math.min(t.map-1,e.position)),co=({stride:e,start:t},n)=>n*e-t,Ep=(e,t)=>co(e,t)+(e.span-1)/2,va=({stride:e,start:t,span:n},o)=>Math.
round((o-(n-1)/2+t)/e);function Ap(e,t){let n=[],o=(a,l)=>{n.length<3&&me({...e,...l}).map>=1&&n.push({label:a,change:l})},{span:s,size:r}=me(e),i=Math.ceil((s-
r)/2);o(`Padding ${i} on each side`,{padding:i});for(let a=e.dilation-1;a>=1;a-=1)if(!(me({...e,dilation:a}).map<1)){o(`Dilation ${a}`,{dilation:a});break}return t&&
o("Undo the last change",t),n}function wr({step:e,along:t,options:n},{kind:o,index:s}){let r=a=>new Set(Array.from({length:a},(l,c)=>c));if(o==="output")return{
input:new Set(tt(s,e.kernel,t)),tap:r(e.kernel),output:new Set([s])};if(o==="tap")return{input:new Set(So(s,e.size,e.kernel,t)),tap:new Set([s]),output:r(e.map)};
if(s<0||s>=e.size)return{input:new Set([s]),...Iw(e,s)};let i=Ya(s,e.size,e.kernel,{...t,mode:n.mode});return{input:new Set([s]),tap:new Set(i.map(([,a])=>a)),output:new Set(
i.map(([a])=>a))}}function Iw({map:e,kernel:t,stride:n,start:o,dilation:s},r){let i=Array.from({length:t},(a,l)=>[(r+o-l*s)/n,l]).filter(([a])=>Number.isInteger(
a)&&a>=0&&a<e);return{tap:new Set(i.map(([,a])=>a)),output:new Set(i.map(([a])=>a))}}var fr=Math.round(4/.05),ho=Array.from({length:2*fr+1},(e,t)=>Number(((t-fr)*
.05).toFixed(2))),Pa=e=>Math.max(0,Math.min(2*fr,Math.round(e/.05)+fr));function Op({f:e,g:t,f_width:n,g_width:o,flip:s}){let[r,i]=[wa(e,n),wa(t,o)];return{f:r,
g:i,exact:ya(r,i),output:ho.map(a=>Pp(r,i,a,s)),problem:null}}var xr=["continuous","signal","kernel","stride","padding","padding_mode","dilation","flip","f","g","f_width","g_width","position","t","speed"],Ee=e=>Object.fromEntries(
xr.map(t=>[t,e.get(t)])),Lp=(e,t)=>e.length===t.length&&e.every((n,o)=>n===t[o]);function fe(e,t){let n=e.findIndex(o=>Lp(o.values,t)||o.family?.some(s=>Lp(s,t)));
return n<0?e.length:n}function Ip(e,t,n){let o=n[fe(n,e)]?.family;if(o)return o[t-1];let s=Math.floor((t-e.length)/2);return Array.from({length:t},(r,i)=>e[i-s]??
0)}var zp=e=>({read:t=>({[e]:t.get("value")}),write:t=>({value:t[e]})}),yr=e=>({...zp(e),write:(t,{control:n})=>{let o=t[e];return{...o<n.get("min")?{min:o}:o>n.
get("max")?{max:o}:{},value:o}}}),$a=e=>{let{start:t,end:n}=me(e);return[t,n]},Fp=([e,t])=>e===t?e:[e,t],Cp=e=>({read:(t,{settings:n})=>{let o=$a(n);return o[e]===
t.get("value")?null:(o[e]=t.get("value"),{padding:Fp(o)})},write:t=>({value:$a(t)[e]})}),Np=e=>({read:(t,{menus:n})=>{let o=n.curve[t.get("index")];return o?{[e]:o.
name}:null},write:(t,{menus:n})=>{let o=n.curve.findIndex(s=>s.name===t[e]);return{index:o<0?n.curve.length:o}}}),Rp=e=>({read:(t,{menus:n})=>{let o=n[e][t.get(
"index")];return o?{[e]:o.values}:null},write:(t,{menus:n})=>({index:fe(n[e],t[e])})}),zw={signal:Rp("signal"),kernel:Rp("kernel"),kernel_size:{read:(e,{settings:t,
menus:n})=>({kernel:Ip(t.kernel,e.get("value"),n.kernel)}),write:e=>({value:e.kernel.length}),keep:(e,t)=>e.kernel.length===t.get("value")},padding:{read:(e,{settings:t})=>{
let n=gr[e.get("index")];return n?{padding:n}:typeof t.padding=="string"?{padding:Fp($a(t))}:null},write:e=>{let t=gr.indexOf(e.padding);return{index:t<0?gr.length:
t}}},padding_mode:{read:e=>({padding_mode:Wt[e.get("index")]}),write:e=>({index:Wt.indexOf(e.padding_mode)})},padding_before:Cp(0),padding_after:Cp(1),flip:zp("\
flip"),dilation:yr("dilation"),stride:yr("stride"),f:Np("f"),f_width:yr("f_width"),g:Np("g"),g_width:yr("g_width")};var kr=class{constructor(t,n,o){this.onEdit=t,this.complain=o,this.label=p("span",{class:"cl-label"}),this.input=p("input",{class:"cl-sample",type:"text",inputmode:"\
decimal",autocomplete:"off",spellcheck:"false"}),this.root=p("label",{class:"cl-field"},this.label,this.input),this.input.addEventListener("focus",()=>{this.before=
this.signal[this.index],this.typing||this.input.select()}),this.input.addEventListener("input",()=>this.read()),this.input.addEventListener("blur",()=>this.settle()),
this.input.addEventListener("keydown",s=>{s.stopPropagation(),s.key==="Escape"&&(this.onEdit(this.index,this.before),this.input.value=this.text),(s.key==="Escap\
e"||s.key==="Enter")&&n()})}draw(t,n){Object.assign(this,{index:t,signal:n}),M(this.label,`Sample ${t}`),this.input.setAttribute("aria-label",`Value of sample ${t}`),
this.typing||(this.input.value=this.text)}get text(){return P(this.signal[this.index],6).replace(/,/g,"")}type(t){this.typing=!0,this.input.focus(),this.input.value=
t,this.read()}focus(){this.input.focus()}read(){this.typing=!0;let t=$t(this.input.value);this.input.classList.toggle("cl-bad",t===null),this.complain(""),t!==null&&
this.onEdit(this.index,t)}settle(){$t(this.input.value)===null&&this.complain(Do(this.input.value,`Sample ${this.index} stays ${this.text}`)),this.typing=!1,this.
input.classList.remove("cl-bad"),this.input.value=this.text}};var po=30,Bw=18,Ta=50,Ww=44,Kw=60,Uw=[["input",3.3],["laid",1.6],["products",2.2],["output",3.3]],Wp={form:"narrow",least:0,units:9,most:52,stripWidth:9},jw=[{form:"\
wide",least:960,units:30,most:44,stripWidth:22.25},{form:"middle",least:600,units:19,most:44,stripWidth:19},Wp];function Ea(e,{size:t,room:n,taps:o}){let{form:s,
units:r,most:i,stripWidth:a}=jw.find(({least:S})=>e>=S)??Wp,l=Math.max(28,Math.min(i,Math.floor(e/r))),c=Math.round(a*l),d={x:Ta,w:c-Ta-6},h=Math.min(1.6*l,d.w/
(t+2*n)),u=0,m={},f={};for(let[S,$]of Uw){let _=Math.round($*l);m[S]={x:0,y:u,w:c},f[S]={...d,y:u+po,h:_},u+=po+_+(S==="input"||S==="output"?Bw:0)+8}let g=s==="\
narrow"?0:Ta,b=u+Ww,y=Math.round(2.2*l),w={x:s==="wide"?Math.round(23.25*l):0,y:s==="wide"?0:b,w:Math.round((s==="wide"?6.75:9)*l)};m.kernel={...w};let x=Math.min(
l,Math.floor(w.w/o)),k={x:w.x,y:w.y+po+y+4,cell:x,bars:{x:w.x,y:w.y+po,w:x*o,h:y}},v={x:w.x,y:k.y+l+16,w:w.w};return{form:s,u:l,width:r*l,height:s==="wide"?b:s===
"middle"?v.y+8:v.y+Kw+60,axis:{x:d.x,w:d.w,cell:h,room:n},headings:m,strips:f,caption:{x:0,y:u+6,w:c},problem:{x:g,y:f.laid.y+50,w:c-g},kernel:k,side:w,note:s===
"middle"?{x:10*l,y:w.y+po,w:9*l}:v}}function Kp(e,t){let n=Ea(e,{size:1,room:0,taps:1});return{...n,axis:{...n.axis,cell:n.axis.w/(2*t+1),room:t}}}var Up=(e,t)=>[
e<16?2:4,8,16,32,64,128].find(n=>n>=t)??t,G=({x:e,cell:t,room:n},o)=>e+(o+n+.5)*t,jp=({x:e,cell:t,room:n},o)=>(o-e)/t-n-.5,Gw=[1,1.2,1.5,2,2.5,3,4,5,6,8,10];function Dp(e){
if(!(e>0))return 0;let t=10**Math.floor(Math.log10(e)+1e-12),n=Gw.find(o=>o*t>=e*(1-1e-12))??10;return Number((n*t).toPrecision(3))}var Bp=1.18;function Mn(e){let[
t,n]=[Math.min(0,...e),Math.max(0,...e)];return t===0&&n===0?[0,1]:[t<0?-Dp(Bp*-t):0,Dp(Bp*n)]}function Vw(e,t){let n=Mn(e),o=n[0]>=t[0]&&n[1]<=t[1],s=n[1]-n[0]>=
(t[1]-t[0])/6;return o&&s?t:n}function Gp(e,t){let[n,o]=[Math.min(0,...e),Math.max(0,...e)];return Mn(t.flatMap(s=>[s*n,s*o]))}function Vp({signal:e,kernel:t},n,o={}){
let s=o.input??Mn(e);return{input:s,kernel:o.kernel??Mn(t),products:Gp(e,t),output:Vw(n,s)}}function Hp({f:e,g:t,output:n}){let o=s=>s.flatMap(r=>r.formula?[0,1]:
[r.first,r.last]);return{curves:Mn([...o(e),...o(t)]),products:Gp(o(e),o(t)),output:Mn(n)}}var J=({y:e,h:t},[n,o],s)=>e+t*(o-s)/(o-n);function Sr([e,t]){return 10**
(Math.floor(Math.log10((t-e)/2))-1)}function Mr(e,t){return Number((Math.round(e/t)*t).toFixed(Math.max(0,Math.round(-Math.log10(t)))))}function Aa(e,t,n=26){let o=[
1,2,5,10,20,50,100].find(s=>s*t>=n)??200;return Array.from({length:Math.ceil(e/o)},(s,r)=>r*o)}function qp([e,t],n){let o=(t-e)*22/n,s=10**Math.floor(Math.log10(
o)),r=[1,2,5,10].map(a=>a*s).find(a=>a>=o*(1-1e-9))??10*s,i=Math.ceil(e/r-1e-9);return Array.from({length:Math.floor(t/r+1e-9)-i+1},(a,l)=>Number(((i+l)*r).toPrecision(
6)))}var uo={about:"The code that signal.py and js/src/codegen/signal.ts write, in the form of explorer.json: lines for samples and for curves.",formulas:{exponential:"\
np.where(x >= 0, np.exp(-np.maximum(x, 0){over}), 0)",gaussian:"np.exp(-np.pi * {ratio}**2)"},samples:{numpy:[["","import numpy as np"],["","from numpy.lib.stri\
de_tricks import sliding_window_view"],["",""],["named","from convlab import signals"],["named",""],["","samples = np.array({samples}, dtype=float)"],["","kerne\
l = np.array({kernel}, dtype=float){over}"],["flip","kernel = kernel[::-1]  # the mathematical convolution"],["",""],["padded","samples = np.pad(samples, {pads}\
{numpy_mode})"],["","windows = sliding_window_view(samples, {span}){window_steps}"],["","output = windows @ kernel"]],scipy:[["","import numpy as np"],["","from\
 scipy import signal"],["",""],["named","from convlab import signals"],["named",""],["","samples = np.array({samples}, dtype=float)"],["","kernel = np.array({ke\
rnel}, dtype=float){over}"],["dilated","taps = kernel"],["dilated","kernel = np.zeros({span})"],["dilated","kernel[::{dilation}] = taps  # dilation: zeros betwe\
en the taps"],["",""],["padded","samples = np.pad(samples, {pads}{numpy_mode})"],["!flip",'output = signal.correlate(samples, kernel, mode="valid", method="dire\
ct"){steps}'],["flip",'output = signal.convolve(samples, kernel, mode="valid", method="direct"){steps}']],pytorch:[["far","import numpy as np"],["","import torc\
h"],["","import torch.nn.functional as F"],["",""],["named","from convlab import signals"],["named",""],["!far","samples = torch.tensor({samples}, dtype=torch.f\
loat64)[None, None]  # (batch, channels, samples)"],["far","samples = np.pad(np.array({samples}, dtype=float), {pads}{numpy_mode})  # wider than F.pad can go"],
["far","samples = torch.tensor(samples)[None, None]  # (batch, channels, samples)"],["","kernel = torch.tensor({kernel}, dtype=torch.float64)[None, None]{over}"],
["flip","kernel = kernel.flip(2)  # the mathematical convolution"],["",""],["padded !even !far","samples = F.pad(samples, {pads}{torch_mode})"],["","output = F.\
conv1d(samples, kernel{torch_options})[0, 0]"]],keras:[["","import numpy as np"],["","from keras import ops"],["",""],["named","from convlab import signals"],["\
named",""],["",'samples = np.array({samples}, dtype="float32")'],["",'kernel = np.array({kernel}, dtype="float32"){over}'],["flip","kernel = kernel[::-1].copy()\
  # the mathematical convolution"],["",""],["padded","samples = np.pad(samples, {pads}{numpy_mode})"],["","x = samples[None, :, None]  # (batch, samples, channe\
ls)"],["","output = ops.conv(x, kernel[:, None, None]{keras_options})[0, {keras_steps}, 0]"]],convlab:[["","import numpy as np"],["",""],["","import convlab as \
cl"],["named","from convlab import signals"],["",""],["","samples = np.array({samples})"],["","kernel = np.array({kernel}){over}"],["",""],["","output = cl.conv\
1d(samples, kernel{convlab_options})"]]},curves:{numpy:[["","import numpy as np"],["",""],["",""],["","def f(x):"],["","    return {f}"],["",""],["",""],["","de\
f g(x):"],["","    return {g}"],["",""],["",""],["","t = np.arange(-80, 81) / 20  # from -4 to 4 in steps of 0.05"],["","dx = 0.001"],["","x = np.arange(-60, 60\
, dx) + dx / 2  # the middles of narrow strips"],["flip","output = np.array([np.sum(f(x) * g(slid - x)) * dx for slid in t])"],["!flip","output = np.array([np.s\
um(f(x) * g(x - slid)) * dx for slid in t])  # without the flip: cross-correlation"]],scipy:[["","import numpy as np"],["","from scipy import integrate"],["",""],
["",""],["","def f(x):"],["","    return {f}"],["",""],["",""],["","def g(x):"],["","    return {g}"],["",""],["",""],["","def area(t):"],["","    corners = {f_\
corners} + [{slid_corners} for x in {g_corners}]"],["flip","    return integrate.quad(lambda x: f(x) * g(t - x), -60, 60, points=corners, limit=200)[0]"],["!fli\
p","    return integrate.quad(lambda x: f(x) * g(x - t), -60, 60, points=corners, limit=200)[0]  # cross-correlation"],["",""],["",""],["","t = np.arange(-80, 8\
1) / 20  # from -4 to 4 in steps of 0.05"],["","output = np.array([area(slid) for slid in t])"]],convlab:[["","import numpy as np"],["",""],["","from convlab im\
port signals"],["",""],["","f = signals.pieces({f_name}{f_width})"],["","g = signals.pieces({g_name}{g_width})"],["",""],["","t = np.arange(-80, 81) / 20  # fro\
m -4 to 4 in steps of 0.05"],["flip","output = np.array([signals.overlap_area(f, g, slid) for slid in t])"],["!flip","output = np.array([signals.overlap_area(f,\
 g, slid, flip=False) for slid in t])  # cross-correlation"]]}};var vr=16,Jp=e=>Object.keys(Yp(e)),Yp=({continuous:e})=>e?uo.curves:uo.samples;function Xp(e,t,n){let o=Yp(t);return Qn(o[e],t.continuous?Yw(t):qw(t,n))}function qw(e,t){
let{signal:n,kernel:o,stride:s,padding:r,padding_mode:i,dilation:a,flip:l}=e,{start:c,end:d,span:h}=me(e),u=ks(o),[m,f]=[c+d>0,i==="zeros"],g=`(${c}, ${d})`,b=m&&
f&&c===d,y=s>1&&a>1,w=typeof r=="string"?`"${r}"`:c===d?String(c):g,x=["stride",s,s>1],k=["dilation",a,a>1];return{named:t!==null,samples:t===null?Ae(n):`signal\
s.get("${t}").values`,kernel:Ae(o.map(v=>to(v,u))),over:u>1?` / ${u}`:"",flip:l,padded:m,pads:g,far:m&&(i==="reflect"||i==="circular")&&Math.max(c,d)>=n.length,
even:b,numpy_mode:Li.numpy[i],torch_mode:Li.pytorch[i],dilated:a>1,dilation:a,span:h,steps:s>1?`[::${s}]`:"",window_steps:Jw(s,a),torch_options:Et([x,["padding",
c,b],k]),keras_options:Et([["strides",s,s>1&&!y],["dilation_rate",a,a>1]]),keras_steps:y?`::${s}`:":",convlab_options:Et([x,["padding",w,m],k,["padding_mode",`"${i}\
"`,m&&!f],["flip","True",l]])}}function Jw(e,t){return t>1?`[${e>1?`::${e}`:":"}, ::${t}]`:e>1?`[::${e}]`:""}function Yw({f:e,g:t,f_width:n,g_width:o,flip:s}){let r={
flip:s,slid_corners:s?"t - x":"t + x"};for(let[i,a,l]of[["f",e,n],["g",t,o]])r[i]=Xw(a,l),r[`${i}_corners`]=Ae(Qp(a,l).map(([c])=>c)),r[`${i}_name`]=typeof a=="\
string"?`"${a}"`:Ae(a),r[`${i}_width`]=l===1?"":`, ${de(l)}`;return r}function Ae(e){let t=e.map(o=>typeof o=="number"?de(o):Ae(o));return t.length<=vr?`[${t.join(
", ")}]`:`[
${Array.from({length:Math.ceil(t.length/vr)},(o,s)=>t.slice(s*vr,(s+1)*vr).join(", ")).map(o=>`    ${o},
`).join("")}]`}var Zp=e=>typeof e=="string"&&e in uo.formulas;function Qp(e,t){return Zp(e)?[[0,1]]:(typeof e=="string"?ba[e]:e).map(([o,s])=>[o*t,s])}function Xw(e,t){
let n=de(t),o=t===1?{over:"",ratio:"x"}:{over:` / ${n}`,ratio:`(x / ${n})`};if(Zp(e))return Qn([["",uo.formulas[e]]],o);let s=Qp(e,t);return`np.interp(x, ${Ae(s.
map(([r])=>r))}, ${Ae(s.map(([,r])=>r))}, left=0, right=0)`}var tu=e=>{let t=(n,o)=>e.store.menus[n][fe(e.store.menus[n],o)]?.name??null;return{noun:"place",frameworks:()=>Jp(Ee(e.model)),code:n=>{let o=Ee(e.model);return e.
result?.problem?{problem:Bo}:{text:Xp(n,o,t("signal",o.signal)),upTo:"output"}},stem:()=>{let n=Ee(e.model),o=s=>typeof s=="string"?s:"own";return n.continuous?
`${o(n.f)}-${o(n.g)}`:`${t("signal",n.signal)??"own"}-${t("kernel",n.kernel)??"custom"}`},still:()=>e.result?.problem?Wo:""}};var eu=4,Q=(e,...t)=>p("g",{class:e},...t),ge=(e,t,n,o,s)=>p("line",{x1:e,y1:t,x2:n,y2:o,class:s}),Pn=(e,t,n,o,s)=>p("rect",{x:e,y:t,width:Math.max(0,n),height:Math.
max(0,o),...s}),Oe=(e,t,n,o)=>p("text",{x:e,y:t,class:o},n),Le=(e,t,n,o)=>{let s=Nt(e,t,n,o);return s?E(s):"var(--cl-ink2)"};function se(e,t){let n=J(e,t,0),o=qp(
t,e.h).map(s=>Oe(e.x-8,J(e,t,s)+4,P(s,4),"cl-tick-left"));return Q("cl-frame",ge(e.x,n,e.x+e.w,n,"cl-baseline"),...o)}var Pr=(e,t,n,o)=>Q("cl-axis",...n.map(s=>Oe(
G(e,s),t.y+t.h+14,o(s),"cl-tick")));function nu(e){let{result:t}=e;return[...t.problem?[ry(e)]:[ty(e)],Zw(e),...t.problem?[]:[ey(e),ny(e)],oy(e),sy(e)]}var mo=(e,t)=>e&&
!e.has(t)?"cl-faded":null;function ou(e,t,n,{colour:o,head:s=4,faded:r=null,kind:i="sample",index:a}){return p("g",{class:`cl-stem cl-${i}${r?` ${r}`:""}`,"data\
-index":a,style:o?`--cl-mark:${o}`:null},ge(e,t,e,n,null),p("circle",{cx:e,cy:n,r:s}))}function Zw(e){let{L:t,settings:n,result:o,trace:s,ranges:r,theme:i,partners:a,
chosen:l}=e,{axis:c,strips:{input:d}}=t,{size:h,start:u,end:m,kernel:f}=o.step,g=J(d,r.input,0),b=new Map((s?.taps??[]).map((_,O)=>[_.col,{..._,i:O}])),y=Math.max(
2,Math.min(5,c.cell/3)),w=new Set(o.unread??[]),x=[],[k,v]=o.problem?[0,h]:[-u,h+m];for(let _=k;_<v;_+=1){let O=b.get(_),C=br(n,_);x.push(ou(G(c,_),g,J(d,r.input,
C),{index:_,head:y,kind:_<0||_>=h?"outside":w.has(_)?"unread":"sample",faded:mo(a?.input,_),colour:O?Le(O.weight,O.i,f,i):null})),c.cell>=30&&x.push(Oe(G(c,_),J(
d,r.input,C)+(C<0?18:-9),P(C),`cl-value${O?" cl-strong":""}`))}let S=_=>ge(G(c,_-.5),d.y,G(c,_-.5),d.y+d.h,"cl-rim"),$=l===null?null:p("circle",{class:"cl-chose\
n",cx:G(c,l),cy:J(d,r.input,n.signal[l]),r:y+4});return Q("cl-strip-input",se(d,r.input),...u+m&&!o.problem?[S(0),S(h)]:[],...Qw(e),...x,...$?[$]:[],Pr(c,d,Aa(h,
c.cell),String))}function Qw({L:{axis:e,strips:{input:t}},result:n}){return(n.unread??[]).map(o=>{let[s,r]=[G(e,o-.5),e.cell],i=[];for(let a=t.y+4;a+r<t.y+t.h;a+=
7)i.push(`M${s} ${a+r}L${s+r} ${a}`);return p("path",{d:i.join(""),class:"cl-hatch"})})}function ty({L:e,result:t,position:n,ranges:o,trace:s}){let{axis:r,strips:i}=e,
{span:a,stride:l}=t.step,c=co(t.step,n),[d,h]=[G(r,c-.5),G(r,c+a-.5)],[u,m]=[i.input.y-4,i.products.y+i.products.h+2],f=(d+h)/2,g=Math.min(9,r.cell*l/2),b=i.output.
y-4,y=J(i.output,o.output,s.sum);return Q("cl-moving cl-window",p("path",{d:`M${d} ${m}L${f-g} ${b}H${f+g}L${h} ${m}Z`,class:"cl-beam"}),Pn(d,u,h-d,m-u,{class:"\
cl-band"}),Pn(d,u,h-d,i.input.h+8,{class:"cl-ring"}),ge(f,b,f,Math.min(y,i.output.y+i.output.h),"cl-drop"))}function ey({L:e,result:t,trace:n,ranges:o,theme:s,partners:r}){
let{axis:i,strips:{laid:a}}=e,l=J(a,o.kernel,0),c=n.taps.map((d,h)=>su(G(i,d.col),[l,J(a,o.kernel,d.weight)],i.cell,{fill:Le(d.weight,h,t.step.kernel,s),index:h,
faded:mo(r?.tap,h)}));return Q("cl-strip-laid",se(a,o.kernel),Q("cl-moving",...c))}var su=(e,[t,n],o,{fill:s,index:r,faded:i})=>{let a=Math.min(o*.7,26);return Pn(
e-a/2,Math.min(t,n),a,Math.max(1.5,Math.abs(t-n)),{class:`cl-tap${i?` ${i}`:""}`,style:`fill:${s}`,"data-index":r})};function ny({L:e,result:t,trace:n,ranges:o,
theme:s,digits:r,partners:i}){let{axis:a,strips:{products:l}}=e,c=J(l,o.products,0),d=a.cell*t.step.dilation-6,h=n.taps.every(m=>d>=7*P(m.product,r).length),u=n.
taps.flatMap((m,f)=>{let[g,b]=[G(a,m.col-.5),J(l,o.products,m.product)],y=Le(m.product,f,t.step.kernel,s),w=Pn(g,Math.min(c,b),a.cell,Math.max(m.product?1:0,Math.
abs(c-b)),{class:`cl-area${mo(i?.tap,f)?" cl-faded":""}`,style:`fill:${y}`,"data-index":f});return h?[w,Oe(g+a.cell/2,m.product<0?Math.max(b,c)+13:Math.min(b,c)-
4,P(m.product,r),"cl-value")]:[w]});return Q("cl-strip-products",se(l,o.products),Q("cl-moving",...u))}function oy({L:e,result:t,valid:n,ranges:o,theme:s,partners:r,
position:i,filled:a}){let{axis:l,strips:{output:c}}=e;if(!n)return Q("cl-strip-output",se(c,[0,1]));let{step:d,output:h}=n,u=J(c,o.output,0),m=Math.max(2,Math.min(
5,l.cell*d.stride/3)),f=v=>[G(l,Ep(d,v)),J(c,o.output,h[v])],g=h.map((v,S)=>S).filter(v=>a===null||v<=a),b=g.map(v=>ou(f(v)[0],u,f(v)[1],{index:v,head:m,kind:"o\
utput",faded:mo(r?.output,v),colour:Le(h[v],0,1,s)})),y=l.cell*d.stride>=34?g.map(v=>Oe(f(v)[0],f(v)[1]+(h[v]<0?20:-11),P(h[v]),`cl-value${v===i?" cl-strong":""}`)):
[],w=t.problem?[]:[p("circle",{class:"cl-ring cl-here",cx:f(i)[0],cy:f(i)[1],r:m+4})],x=Aa(h.length,l.cell*d.stride),k=Q("cl-axis",...x.map(v=>Oe(f(v)[0],c.y+c.
h+14,v,"cl-tick")));return p("g",{class:`cl-strip-output${t.problem?" cl-dim":""}`},se(c,o.output),...b,...y,...w,k)}function sy({L:e,settings:t,ranges:n,theme:o,
partners:s,result:r}){let{bars:i,cell:a}=e.kernel,{kernel:l,flip:c}=t,d=J(i,n.kernel,0),h=u=>c?l.length-1-u:u;return Q("cl-strip-kernel",ge(i.x,d,i.x+i.w,d,"cl-\
baseline"),...l.map((u,m)=>su(i.x+(m+.5)*a,[d,J(i,n.kernel,u)],a,{fill:Le(u,h(m),l.length,o),index:m,faded:r.problem?null:mo(s?.tap,h(m))})))}function ry({L:e,result:t,
settings:n,theme:o}){let{axis:s,strips:{input:r,laid:i}}=e,{span:a,size:l,start:c,end:d,dilation:h}=t.step,u=(l+d-c-a)/2,[m,f]=[G(s,u-.5),G(s,u+a-.5)],[g,b]=[G(
s,-c-.5),G(s,l+d-.5)],y=(x,k,v,S,$)=>Q($,p("path",{d:`M${x} ${v-5}V${v+5}M${k} ${v-5}V${v+5}M${x} ${v}H${k}`}),Oe((x+k)/2,v+4,S,"cl-measured")),w=n.kernel.map((x,k)=>Pn(
G(s,u+k*h)-4,r.y,8,12,{class:"cl-tap",style:`fill:${Le(x,k,n.kernel.length,o)}`}));return Q("cl-overhang",...w,Pn(m,r.y-4,f-m,r.h+8,{class:"cl-too-long"}),y(m,f,
i.y+8,`kernel spans ${a}`,"cl-measure cl-bad"),y(g,b,i.y+32,c+d?`signal and padding ${l+c+d}`:`signal ${l}`,"cl-measure"))}function ru(e){let{L:t,settings:n,result:o,
t:s,ranges:r}=e,{axis:i,strips:a}=t,{bars:l}=t.kernel,c=o.g.map(w=>({piece:w,start:n.flip?s-w.end:s+w.start,end:n.flip?s-w.start:s+w.end})),d=w=>w.map(x=>({piece:x,
start:x.start,end:x.end})),h=(w,x)=>lo(x,w),u=(w,x="cl-curve")=>p("path",{d:w,class:x}),m=Oa(i,a.input,r.curves,d(o.f),h),f=w=>Oa(i,w,r.curves,c,(x,k)=>lo(k,n.flip?
s-x:x-s)),g={x:l.x,cell:t.side.w/($r-vn),room:-vn-.5},b=[-4,-3,-2,-1,0,1,2,3,4],y=J(l,r.curves,0);return[Q("cl-strip-input",se(a.input,r.curves),u(`${f(a.input)}\
Z`,"cl-ghost-area"),u(m),u(f(a.input),"cl-curve cl-dashed"),Pr(i,a.input,b,w=>P(w))),Q("cl-strip-laid",se(a.laid,r.curves),u(`${f(a.laid)}Z`,"cl-ghost-area"),u(
f(a.laid),"cl-curve cl-dashed")),Q("cl-strip-products",se(a.products,r.products),...iy(e)),ay(e,b),Q("cl-strip-kernel",ge(l.x,y,l.x+t.side.w,y,"cl-baseline"),ge(
G(g,0),l.y,G(g,0),l.y+l.h,"cl-rim"),u(Oa(g,l,r.curves,d(o.g),h),"cl-curve cl-dashed"),Pr(g,l,[-4,-2,0,2,4],w=>P(w)))]}var vn=-4.5,$r=4.5;function Oa(e,t,n,o,s){
let r=(c,d)=>`L${oe(G(e,c))} ${oe(J(t,n,d))}`,i=`M${r(vn,0).slice(1)}`,a=vn,l=c=>c>a+1e-9?r(a,0)+r(c,0):"";for(let{piece:c,start:d,end:h}of[...o].sort((u,m)=>u.
start-m.start)){let[u,m]=[Math.max(vn,d),Math.min($r,h)];if(m<=u)continue;i+=l(u);let f=c.formula?Math.max(2,Math.ceil((m-u)*e.cell/eu)):1;for(let g=0;g<=f;g+=1)
i+=r(u+(m-u)*g/f,s(u+(m-u)*g/f,c));a=m}return i+l($r)}var oe=e=>Math.round(e*10)/10;function iy({L:{axis:e,strips:{products:t}},settings:{flip:n},result:o,t:s,ranges:r,
theme:i}){return xa(o.f,o.g,s,n).flatMap(a=>{let[l,c]=[Math.max(vn,a.low),Math.min($r,a.high)];if(c<=l)return[];let d=Math.max(2,Math.ceil((c-l)*e.cell/eu)),h=Array.
from({length:d+1},(b,y)=>l+(c-l)*y/d),u=h.map(b=>ka(a,s,n,b)),m=oe(J(t,r.products,0)),f=`M${oe(G(e,l))} ${m}${h.map((b,y)=>`L${oe(G(e,b))} ${oe(J(t,r.products,u[y]))}`).
join("")}L${oe(G(e,c))} ${m}Z`,g=u[Math.floor(d/2)]<0?-1:1;return[p("path",{d:f,class:"cl-area",style:`fill:${Le(g,0,1,i)}`})]})}function ay({L:{axis:e,strips:{
output:t}},result:n,index:o,times:s,ranges:r,filled:i},a){let l=f=>`${oe(G(e,s[f]))} ${oe(J(t,r.output,n.output[f]))}`,c=i===null?s.length-1:o,d=f=>`M${s.slice(
0,f+1).map((g,b)=>l(b)).join("L")}`,[h,u]=l(o).split(" ").map(Number),m=J(t,r.output,0);return Q("cl-strip-output",se(t,r.output),p("path",{d:`${d(o)}L${h} ${m}\
L${G(e,s[0])} ${m}Z`,class:"cl-ghost-area"}),p("path",{d:d(c),class:"cl-curve cl-quiet-curve"}),p("path",{d:d(o),class:"cl-curve"}),ge(h,t.y-2,h,m,"cl-drop"),p(
"circle",{class:"cl-ring cl-here",cx:h,cy:u,r:7}),p("circle",{class:"cl-dot",cx:h,cy:u,r:3.5}),Pr(e,t,a,f=>P(f)))}function iu(e){return Math.abs(e)<1e-9?"flat parts vanish":Math.abs(e-1)<1e-9?"the level stays":e>1?"the level rises":e>0?"the level sinks":"it turns upside dow\
n"}function au({position:e,trace:t,digits:n}){let o=t.taps.filter(i=>i.padded).length,s=t.taps.length===1?"gives":"add up to",r=`Output ${T(e)}: ${N(t.taps.length,
"product")} ${s} ${P(t.sum,n)}.`;return o?`${r} ${X(et(o))} of its samples ${o===1?"lies":"lie"} in the padding.`:r}function lu({t:e,area:t,exact:n,flip:o}){let s=n?
"exactly":"by Simpson's rule in steps of 0.01",r=o?"g, flipped and slid":"g slid";return`t = ${P(e)}: with ${r} by ${P(e)}, the area under the product is ${P(t,
4)}, ${s}.`}function cu(e,t,n,o,s){if(!e.length)return o?`Every sample is read. ${X(s)} stand outside the signal.`:"Every sample is read.";let r=e[e.length-1]===
t-1&&e.length===t-e[0],i=e.length===1,a=r?`the last ${i?"sample":`${et(e.length)} samples`}`:N(e.length,"sample"),l=i?"is":"are";if(!n)return`${X(a)} ${l} never\
 read: the windows step over ${i?"it":"them"}.`;let c=["start","end"].flatMap((d,h)=>n[h]?[`${n[h]} at the ${d}`]:[]).join(" and ");return`${X(a)} ${l} never re\
ad; padding ${c} would save ${i?"it":"them"}.`}var du={zeros:"zeros",reflect:"mirrored samples",replicate:"copies of the end samples",circular:"samples of the o\
pposite end"};function hu({kind:e,index:t},n,{value:o,padded:s,taps:r}){if(e==="output")return`Output ${T(t)} is the sum of ${N(r,"product")}, of the marked sam\
ples.`;if(e==="tap")return`The weight ${o} multiplies one sample for each of the ${T(n.output.size)} outputs.`;let i=s?`This place in the padding holds ${o}`:`S\
ample ${T(t)} is ${o}`,a=n.output.size;return a?`${i}; ${N(a,"output")} ${a===1?"reads":"read"} it.`:`${i}; no output reads it.`}function pu({span:e,kernel:t,dilation:n,
size:o,start:s,end:r}){let i=n>1?`With dilation ${n}, the ${t} taps span ${n} · (${t} − 1) + 1 = ${e} samples.`:`The kernel spans ${N(e,"sample")}.`,
a=s+r?`${et(s+r)} of padding`:"no padding";return{title:"The kernel does not fit.",body:`${i} The signal has ${T(o)}, and ${a}.`}}var uu="No window fits, so the\
re is nothing to add up.";function mu(e){let{settings:t,result:n,layout:o,store:s}=e;if(dy(e),e.actions.offer(),e.field.root.hidden=e.kernel.root.hidden=e.pads.kernel.hidden=t.continuous,
t.continuous)ly(e);else{let{step:i}=n,a=i.start+i.end?`, padded ${T(i.size+i.start+i.end)}`:"";bt(e,"input","Input",`${N(i.size,"sample")}${n.problem?"":a}`),bt(
e,"kernel","Kernel",`${N(i.kernel,"tap")} as written`),e.kernel.draw([t.kernel],t.flip,o.kernel,e.page.theme,e.denominator),e.kernel.inputs[0].forEach((d,h)=>d.
setAttribute("aria-label",`weight ${h+1} of ${i.kernel}`));let l=s.menus.kernel[fe(s.menus.kernel,t.kernel)],c=t.kernel.reduce((d,h)=>d+h,0);fu(e,l?l.meaning:"Y\
our own kernel.",`Weights add up to ${P(c,3)}: ${iu(c)}.`),hy(e)}I(e.formulas,...t.continuous?[]:[_s(n,o.form,{lines:["Length"],result:"output"})]);let r=cy(e);
e.root.setAttribute("aria-label",r),e.pads.input.setAttribute("aria-label",t.continuous?`${r}. Arrows slide g.`:`${r}. Arrows choose a sample and change it; typ\
e a number to set it.`),e.pads.output.setAttribute("aria-label",t.continuous?"Result. Arrows slide g.":"Output. Arrows move the window.")}function ly(e){let{settings:t,
result:n,layout:o}=e;e.problem.hidden=!0,bt(e,"input","f and g",`f(x) as a line, ${t.flip?"g(t − x)":"g(x − t)"} dashed`),bt(e,"kernel","g(x)","as written"),
bt(e,"output",t.flip?"Convolution":"Cross-correlation",t.flip&&o.form!=="narrow"?"(f ∗ g)(t): the area at every t":"the area at every t");let s=t.flip?"g is t\
urned round at zero and slid by t.":"g is slid by t as it is.";fu(e,s,n.exact?"The curves are straight lines: areas are exact.":"Areas by Simpson's rule, in ste\
ps of 0.01."),M(e.captionText,t.flip?"The area is largest where the flipped g covers most of f.":"Without the flip this is cross-correlation, as in neural netwo\
rks."),e.captionButton.hidden=!0}function fu(e,t,n){M(e.note.children[0],t),M(e.note.children[1],n)}function bt(e,t,n,o){M(e.headings[t].title,n),M(e.headings[t].
size,o)}function cy(e){let{settings:t,result:n}=e;if(t.continuous){let r=i=>typeof i=="string"?i:"own curve";return`f ${r(t.f)}, g ${r(t.g)}, ${t.flip?"convolut\
ion":"cross-correlation"}`}let o=e.store.menus.kernel[fe(e.store.menus.kernel,t.kernel)],s=n.problem?"no output: the kernel does not fit":`output of ${n.step.map}`;
return`Signal of ${n.step.size} samples, ${o?o.label:"custom kernel"}, ${s}`}function dy(e){let{settings:t,result:n}=e;for(let s of e.controls.children)s.hidden=
s.getAttribute("aria-label").startsWith("Curve")!==t.continuous;let o=new Set(n.problem?["padding",t.dilation>1?"dilation":"kernel_size"]:[]);for(let s of e.controls.
querySelectorAll("[data-control]"))s.classList.toggle("cl-bad",o.has(s.dataset.control)),s.parentNode.classList.toggle("cl-bad-row",[...s.parentNode.children].some(
r=>o.has(r.dataset.control)))}function hy(e){let{result:t,settings:n}=e;if(e.problem.hidden=!t.problem,!t.problem){e.problem.replaceChildren();return}let{title:o,
body:s}=pu(t.step),r=Ap(n,e.lastSettings);I(e.problem,p("b",{class:"cl-problem-title"},o),p("p",{},s));let i=({label:a,change:l})=>p("button",{type:"button",class:"\
cl-button",onclick:()=>e.store.change(l)},a);e.problem.append(p("div",{class:"cl-remedies"},...r.map(i)))}function gu(e){let{settings:t,result:n,index:o}=e,s=n.
output[o];bt(e,"laid",t.flip?"g(t − x)":"g(x − t)",t.flip?"flipped, then slid by t":"slid by t"),bt(e,"products","Product",`area ${P(s,4)}`),M(e.sentence,lu(
{t:t.t,area:s,exact:n.exact,flip:t.flip})),e.sum.root.hidden=!0}function bu(e){let{settings:t,result:n,trace:o,page:s,layout:r,digits:i,denominator:a,partners:l,
hover:c}=e;e.sum.root.hidden=!1,e.kernel.fade(l?(m,f)=>l.tap.has(f):null),e.field.draw(e.chosen??0,t.signal);let d={tap:(m,f)=>f===c.index,input:m=>m.col===c.index}[c?.
kind],h=d&&o?.taps.some(d)?m=>!d(m,m.index):null;if(e.sum.draw(o,{digits:i,denominator:a,theme:s.theme,form:r.form,width:r.width,isFaded:h}),!o){bt(e,"laid","Ke\
rnel","does not fit"),bt(e,"products","",""),bt(e,"output","Output","none"),M(e.sentence,`${uu}${e.valid?" Dimmed: the last setting that worked.":""}`),M(e.captionText,
""),e.captionButton.hidden=!0;return}let u=[o.taps[0].col,o.taps[o.taps.length-1].col].map(m=>T(m));bt(e,"laid","Kernel",`${t.flip?"flipped, ":""}below samples ${u[0]}\
 to ${u[1]}`),bt(e,"products","Products",`their area adds up to ${P(o.sum,i)}`),bt(e,"output","Output",N(n.step.map,"value")),M(e.sentence,au({position:e.position,
trace:o,digits:i})),py(e)}function py(e){let{settings:t,result:n,hover:o,chosen:s,denominator:r}=e;e.captionText.setAttribute("aria-live",o?"off":"polite");let i=o??
(s===null?null:{kind:"input",index:s}),{step:a}=n;if(i){let c=i.kind==="input"&&(i.index<0||i.index>=a.size),d=t.flip?[...t.kernel].reverse():t.kernel,h=i.kind===
"tap"?V(d[i.index],r):P(br(t,i.index),4);M(e.captionText,hu(i,wr(n,i),{value:h,padded:c,taps:a.kernel})),e.captionButton.hidden=!0;return}let l=n.saves?[n.saves[0]-
a.start,n.saves[1]-a.end]:null;if(M(e.captionText,cu(n.unread,a.size,l,a.start+a.end>0,du[t.padding_mode])),e.captionButton.hidden=!l,l){M(e.captionButton,n.unread.
length===1?"Add it":"Add them");let[c,d]=n.saves;e.saving=c===d?c:[c,d]}}var Mu=(e,t)=>{let n=e.getBoundingClientRect();return{x:t.clientX-n.left,y:t.clientY-n.top}};function _r(e,t){let n=null;e.addEventListener("pointerdown",o=>{o.
button===0&&(n=t(o),n&&e.setPointerCapture(o.pointerId))}),e.addEventListener("pointermove",o=>n?.(o));for(let o of["pointerup","pointercancel","lostpointercapt\
ure"])e.addEventListener(o,()=>{n?.end?.(),n=null})}function wu(e,t,{strip:n,range:o,value:s,set:r}){let i=t.clientY,a=Sr(o),l=!1,c=d=>{if(l||=Math.abs(d.clientY-
i)>2,!l)return;let h=s-(d.clientY-i)*(o[1]-o[0])/n.h;e.held=!0,r(Mr(Math.max(o[0],Math.min(o[1],h)),a))};return c.end=()=>{e.held=!1,l&&e.draw("settings")},c}var fo=(e,t,n)=>jp(
{...e.layout.axis,x:0},Mu(t,n).x),yu=(e,t)=>Math.max(0,Math.min(t-1,e));function vu(e){let{input:t,laid:n,output:o,kernel:s}=e.pads,r=()=>e.settings.continuous;
_r(t,i=>{if(t.focus({preventScroll:!0}),r())return xu(e,t,i);let a=yu(Math.round(fo(e,t,i)),e.settings.signal.length);return e.choose(a),e.pointAt(null),wu(e,i,
{strip:e.layout.strips.input,range:e.ranges.input,value:e.settings.signal[a],set:l=>e.edit("signal",a,l)})}),_r(s,i=>{let{cell:a,bars:l}=e.layout.kernel,c=yu(Math.
floor(Mu(s,i).x/a),e.settings.kernel.length);return wu(e,i,{strip:l,range:e.ranges.kernel,value:e.settings.kernel[c],set:d=>e.edit("kernel",c,d)})}),_r(n,i=>xu(
e,n,i)),_r(o,i=>{o.focus({preventScroll:!0});let a=l=>{let c=fo(e,o,l);r()?e.moveTime(c):e.result.output&&e.moveTo(va(e.result.step,c))};return a(i),a}),t.addEventListener(
"pointermove",i=>{if(e.held||r()||i.pointerType==="touch")return;let a=Math.round(fo(e,t,i)),{start:l,size:c,end:d}=e.result.step;e.pointAt(a>=-l&&a<c+d?{kind:"\
input",index:a}:null)}),o.addEventListener("pointermove",i=>{if(r()||!e.result.output||i.buttons)return;let a=va(e.result.step,fo(e,o,i));e.pointAt(a>=0&&a<e.result.
output.length?{kind:"output",index:a}:null)});for(let i of[t,o])i.addEventListener("pointerleave",()=>e.pointAt(null));t.addEventListener("focus",()=>{!r()&&e.chosen===
null&&e.choose(0)}),t.addEventListener("keydown",i=>ku(i,r()?Su(e,i):uy(e,i))),o.addEventListener("keydown",i=>ku(i,Su(e,i))),e.kernel.root.addEventListener("ke\
ydown",i=>my(e,i),{capture:!0})}function xu(e,t,n){let o=c=>fo(e,t,c);if(e.pointAt(null),e.settings.continuous){let c=o(n)-e.settings.t;return d=>e.moveTime(o(d)-
c)}if(!e.result.output)return null;let{step:s}=e.result,r=co(s,e.position),i=o(n)>=r-.5&&o(n)<=r+s.span-.5,a=i?o(n)-r:(s.span-1)/2,l=c=>e.moveTo(Math.round((o(c)-
a+s.start)/s.stride));return i||l(n),l}function ku(e,t){!t||e.altKey||e.metaKey||(e.preventDefault(),e.stopPropagation(),t())}function Su(e,{key:t,shiftKey:n}){
let o=n?10:1;return{ArrowLeft:()=>e.stepBy(-o),ArrowRight:()=>e.stepBy(o),Home:()=>e.moveTo(0),End:()=>e.moveTo(1/0)," ":()=>e.play(),",":()=>e.stepBy(-1),".":()=>e.
stepBy(1),Escape:()=>e.stopFilling()}[t]}function uy(e,{key:t,shiftKey:n}){let{signal:o}=e.settings,s=e.chosen??0,r=n?10:1,i=Sr(e.ranges.input),a=l=>e.edit("sig\
nal",s,Mr(o[s]+l*r*i,i));return/^[\d−-]$/.test(t)?()=>e.field.type(t):{ArrowLeft:()=>e.choose(Math.max(0,s-r)),ArrowRight:()=>e.choose(Math.min(o.length-1,s+r)),
Home:()=>e.choose(0),End:()=>e.choose(o.length-1),ArrowUp:()=>a(1),ArrowDown:()=>a(-1),Enter:()=>e.field.focus()," ":()=>e.play(),",":()=>e.stepBy(-1),".":()=>e.
stepBy(1),Escape:()=>e.choose(null)}[t]}function my(e,t){let n={ArrowUp:1,ArrowDown:-1}[t.key],o=e.kernel.inputs[0]?.indexOf(t.target)??-1;if(!n||o<0)return;t.preventDefault(),
t.stopImmediatePropagation(),delete t.target.dataset.typing;let s=Sr(e.ranges.kernel);e.edit("kernel",o,Mr(e.settings.kernel[o]+n*s*(t.shiftKey?10:1),s)),t.target.
select()}var fy=104,gy=84,Tr=class{constructor(){this.root=p("div",{class:"cl-sum"})}draw(t,{digits:n,denominator:o,theme:s,form:r,width:i,isFaded:a=null}){if(this.root.
classList.toggle("cl-dim",!t),!t)return;let l={...t,activated:t.sum,pool:null},{columns:c}=Wi(l,{cols:t.taps.length,digits:n,denominator:o,relu:!1,flatten:0}),d=c.
filter(m=>m.kind==="tap").map(({taps:[m],change:f,to:g})=>({...m,change:f,to:g})),u={taps:d,chip:m=>{let f=dt(m.weight,m.index,d.length,s);return p("span",{class:"\
cl-chip",style:`background:${E(f)};color:${m.weight?D(f):"var(--cl-zero-ink)"}`},V(m.weight,o))},digits:n,isFaded:a,sum:P(t.sum,n)};I(this.root,r==="wide"?by(u,
i):wy(u))}},Pu=e=>p("span",{class:"cl-final"},e);function by({taps:e,chip:t,digits:n,isFaded:o,sum:s},r){let i=Math.min(77,(r-fy-gy)/e.length),a=(l,c,d,h="")=>p(
"tr",{class:`cl-sum-${l}`},p("th",{scope:"row"},c),...e.map(u=>p("td",{class:o?.(u)?"cl-faded":null,style:`width:${i}px`},d(u))),p("td",{class:"cl-sum-last"},h));
return p("table",{"aria-label":"Products and running total",class:i<48?"cl-tight":null},p("tbody",{},a("sample","sample",l=>P(l.pixel)),a("weight","× weight",t),
a("product","product",l=>It(l.change,n)),a("total","running total",l=>P(l.to,n),Pu(s))))}function wy({taps:e,chip:t,digits:n,isFaded:o,sum:s}){return p("table",
{"aria-label":"Products and running total"},p("thead",{},p("tr",{},...["sample × weight","product","running total"].map(r=>p("th",{scope:"col"},r)))),p("tbody",
{},...e.map((r,i)=>p("tr",{class:o?.(r)?"cl-faded":null},p("th",{scope:"row"},P(r.pixel)," × ",t(r)),p("td",{},It(r.change,n)),p("td",{},i===e.length-1?Pu(s):P(
r.to,n))))))}var yy=120,xy=["position","t","speed"],La=class extends mn{draw(t){super.draw(t),!t.disabled&&(M(this.count,t.told),this.scrub.setAttribute("aria-valuetext",t.told))}},
Er=class{constructor(t,n,o,s){Object.assign(this,{model:t,store:n,el:o,signal:s}),this.chosen=null,this.hover=null,this.filled=null,this.held=!1,this.valid=null,
this.build(),this.listen()}build(){this.controls=p("div",{class:"cl-controls"});let t=()=>{let[s,r]=[p("b"),p("span")];return{node:p("div",{class:"cl-heading"},
s,r),title:s,size:r}};this.headings=Object.fromEntries(["input","laid","products","output","kernel"].map(s=>[s,t()]));let n=(s,r={})=>p("div",{class:`cl-pad cl-\
pad-${s}`,...r});this.pads={input:n("input",{tabindex:0,role:"application"}),laid:n("laid"),output:n("output",{tabindex:0,role:"application"}),kernel:n("kernel")},
this.svg=p("svg",{class:"cl-strips","aria-hidden":"true"}),this.field=new kr((s,r)=>this.edit("signal",s,r),()=>this.pads.input.focus(),s=>M(this.kernel.complaint,
s)),this.kernel=new Bt(([s])=>this.store.change({kernel:s}),s=>this.pointAt(s&&{kind:"tap",index:s.col})),this.note=p("div",{class:"cl-note"},p("p"),p("p",{class:"\
cl-quiet"})),this.captionText=p("span"),this.captionButton=p("button",{type:"button",class:"cl-link",onclick:()=>this.store.change({padding:this.saving})},"Add \
it"),this.caption=p("div",{class:"cl-caption"},this.captionText," ",this.captionButton),this.problem=p("div",{class:"cl-problem",role:"alert"}),this.stage=p("di\
v",{class:"cl-stage"},...["input","laid","products","output"].map(s=>this.headings[s].node),this.svg,this.pads.input,this.field.root,this.pads.laid,this.pads.output,
this.headings.kernel.node,this.pads.kernel,this.kernel.root,this.kernel.complaint,this.note,this.caption,this.problem),this.transport=new La({move:s=>this.moveTo(
s),step:s=>this.stepBy(s),play:()=>this.play(),speed:s=>this.store.change({speed:s})}),this.sentence=p("div",{class:"cl-sentence","aria-live":"polite"}),this.sum=
new Tr,this.formulas=p("div",{class:"cl-formula-row"}),this.actions=new pn(this,tu(this));let o=p("div",{class:"cl-foot"},this.formulas,this.actions.root);this.
root=p("div",{class:"convlab-explorer convlab-signal",role:"group"},this.controls,this.stage,this.transport.root,this.sentence,this.sum.root,o),this.el.append(this.
root),yt(this.root,this.signal),this.player=new un(s=>this.advance(s),()=>this.draw("window"))}listen(){let{model:t,signal:n}=this,o=null,s=l=>{this.moving||(o===
null&&queueMicrotask(()=>{n.aborted||this.draw(o),o=null}),o=o==="settings"?o:l)};for(let l of xr)t.on(`change:${l}`,()=>s(l==="position"||l==="t"?"window":"set\
tings"));let r=()=>{this.measure()&&this.draw("settings")};xt(this.root,r,n);let i=new ResizeObserver(r);i.observe(this.root);let a=new IntersectionObserver(([l])=>{
l.isIntersecting||this.player.stop()});a.observe(this.root),vu(this),n.addEventListener("abort",()=>{i.disconnect(),a.disconnect(),this.player.stop()}),dn(this.
controls,"signal",this.store,t.get("visible_controls"),n),r()}measure(){let t=getComputedStyle(this.root),n=this.root.clientWidth-parseFloat(t.paddingLeft)-parseFloat(
t.paddingRight);if(!(n>0))return!1;let o={width:n,theme:ht(this.root)},s=JSON.stringify(o)!==JSON.stringify(this.page);return this.page=o,s}get index(){return this.
settings.continuous?Pa(this.settings.t):this.position}get count(){return this.settings.continuous?ho.length:this.result.output?.length??0}edit(t,n,o){let s=[...this.
settings[t]];s[n]!==o&&(s[n]=o,this.moving=!0,this.model.set(t,s),this.moving=!1,this.draw("settings"),at(this.model))}choose(t){this.chosen=t,this.draw("window")}moveTo(t,{
glide:n=!1,playing:o=!1}={}){if(!this.count)return;let s=Math.max(0,Math.min(this.count-1,t));o||this.stopFilling();let r=this.index;this.moving=!0,this.settings.
continuous?this.model.set("t",ho[s]):this.model.set("position",s),this.moving=!1,this.draw("window"),n&&!this.settings.continuous&&this.glide(r,s),r!==s&&at(this.
model)}moveTime=t=>this.moveTo(Pa(t));stepBy(t){this.moveTo(this.index+t,{glide:!0})}glide(t,n){if(t===n||matchMedia("(prefers-reduced-motion: reduce)").matches)
return;let o=(t-n)*this.result.step.stride*this.layout.axis.cell;for(let s of this.svg.querySelectorAll(".cl-moving"))s.animate([{transform:`translateX(${o}px)`},
{transform:"none"}],{duration:yy,easing:"ease-out"})}play(){if(this.count){if(!this.player.playing&&this.filled===null){let t=this.index===this.count-1?0:this.index;
this.moveTo(t),this.filled=t}this.player.toggle()}}advance(t){let n=Math.min(this.count-1,this.index+t);return this.filled=n,this.moveTo(n,{playing:!0,glide:t===
1&&this.player.speed<=8}),n<this.count-1?!0:(this.filled=null,!1)}stopFilling(){this.filled=null,this.player.stop()}pointAt(t){JSON.stringify(t)!==JSON.stringify(
this.hover)&&(this.hover=t,!(!this.result?.output||this.settings.continuous)&&(t&&this.player.playing&&this.player.stop(),this.drawWindow()))}draw(t){this.page&&
(this.settings=Ee(this.model),this.player.speed=this.settings.speed,(t==="settings"||!this.result)&&this.compute(),this.position=this.settings.continuous||!this.
result.output?0:Tp(this.settings,this.result),this.trace=!this.settings.continuous&&this.result.output?_p(this.settings,this.result,this.position):null,t==="set\
tings"&&(this.filled!==null&&this.stopFilling(),(this.hover?.kind!=="tap"||this.hover.index>=this.result.step?.kernel)&&(this.hover=null),this.arrange(),mu(this)),
this.drawWindow())}compute(){let{settings:t}=this;if(t.continuous){this.result=Op(t),this.ranges=Hp(this.result),this.layout=Kp(this.page.width,4);return}this.result=
$p(t);let{step:n,output:o,problem:s}=this.result;o&&(this.valid=this.result,this.lastSettings=Object.fromEntries(Object.entries(t).filter(([l])=>!xy.includes(l))));
let r=this.valid?.output??[0];this.ranges=Vp(t,r,this.held?this.ranges:{});let i=Math.max(n.start,n.end,s?Math.ceil((n.span-n.size)/2):0);this.layout=Ea(this.page.
width,{size:n.size,room:Up(n.size,i),taps:n.kernel}),this.chosen!==null&&(this.chosen=Math.min(this.chosen,n.size-1)),this.denominator=qe(t.kernel);let a=Math.max(
...r.map(Math.abs));this.digits=a>0&&a<1?Math.min(8,2-Math.floor(Math.log10(a))):2}get partners(){return this.hover&&this.result.output&&!this.settings.continuous?
wr(this.result,this.hover):null}arrange(){let{layout:t,page:n,settings:o}=this,s=JSON.stringify([t,n,o.continuous]);if(s!==this.arranged){this.arranged=s,Object.
assign(this.root.dataset,{theme:n.theme,form:t.form,mode:o.continuous?"curves":"samples"}),this.root.style.setProperty("--cl-u",`${t.u}px`),this.stage.style.height=
`${t.height}px`;for(let[r,{node:i}]of Object.entries(this.headings))L(i,t.headings[r]);this.svg.setAttribute("width",t.width),this.svg.setAttribute("height",t.height);
for(let r of["input","laid","output"])L(this.pads[r],{...t.strips[r],y:t.strips[r].y-6,h:t.strips[r].h+20});L(this.pads.kernel,t.kernel.bars),L(this.field.root,
{x:t.headings.input.x+t.headings.input.w-146,y:t.headings.input.y-8,w:140}),L(this.note,t.note),L(this.kernel.complaint,{...t.note,y:t.note.y+64}),L(this.caption,
t.caption),L(this.problem,t.problem)}}drawWindow(){let{settings:t,result:n,layout:o,page:s,ranges:r}=this,i={L:o,settings:t,result:n,ranges:r,theme:s.theme,valid:this.
valid,trace:this.trace,position:this.position,partners:this.partners,chosen:t.continuous?null:this.chosen,filled:this.filled,digits:this.digits,t:t.t,index:this.
index,times:ho};I(this.svg,...t.continuous?ru(i):nu(i));let{playing:a}=this.player,l=performance.now();this.sentence.setAttribute("aria-live",a&&l-(this.spokenAt??
0)<1e3?"off":"polite"),(!a||l-(this.spokenAt??0)>=1e3)&&(this.spokenAt=l);let c=t.continuous?`t = ${t.t<0?"−":""}${Math.abs(t.t).toFixed(2)}`:`window ${T(this.
position+1)} of ${T(this.count)}`;this.transport.draw({index:this.index,count:this.count,row:0,col:0,playing:a,speed:t.speed,disabled:!this.count,told:c}),t.continuous?
gu(this):bu(this)}};var Ca=class extends Xe{constructor(t){super(t,_a)}get menus(){return Object.fromEntries(["signal","kernel","curve"].map(t=>[t,this.model.get(`${t}_menu`)]))}},
$u=({model:e})=>{let t=new Ca(e);return{render:n=>new Er(n.model,t,n.el,n.signal),panel:n=>new hn("signal",t,n)}};function _u(e,t,n){wo(e,()=>{let s=e.getRootNode(),r=s instanceof ShadowRoot?s:document.head;if(r.querySelector(`style[data-convlab="${t}"]`))return;let i=document.
createElement("style");i.dataset.convlab=t,i.textContent=`.convlab-explorer{--cl-ink: var(--jp-ui-font-color1, rgba(0, 0, 0, .87));--cl-ink2: #616161;--cl-page:\
 var(--jp-layout-color0, var(--cl-backdrop, #fff));--cl-control:
var(--jp-layout-color1, #fff);--cl-button: var(--jp-layout-color2, #eee);--cl-pressed: var(--jp-layout-color3, #bdbdbd);--cl-accent: var(--jp-brand-color1, #197\
6d2);
--cl-line: #8f8f8f;--cl-line-soft: #c4c4c4;--cl-track: #cfcfcf;--cl-baseline: #e0e0e0;--cl-zero-ink: #616161;--cl-zero-fill: #ececec;--cl-ring: #000;--cl-error:\

#c62828;--cl-thumb: #fff;--cl-handle: 16px;box-sizing:border-box;max-width:1320px;min-width:252px;padding:4px 4px 10px;background:var(--cl-page);color:var(--cl-\
ink);
font-family:var(--jp-ui-font-family, system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif);font-size:13px;line-height:18px;font-variant-numeric:ta\
bular-nums;
container-type:inline-size}.convlab-explorer[data-theme=dark]{color-scheme:dark;--cl-ink: var(--jp-ui-font-color1, rgba(255, 255, 255, .87));--cl-ink2: #a8a8a8;\

--cl-page: var(--jp-layout-color0, var(--cl-backdrop, #111));--cl-control: var(--jp-layout-color1, #212121);--cl-button: var(--jp-layout-color2, #333);--cl-pres\
sed:
var(--jp-layout-color3, #616161);--cl-line: #757575;--cl-line-soft: #4a4a4a;--cl-track: #4f4f4f;--cl-baseline: #3a3a3a;--cl-zero-ink: #b0b0b0;--cl-zero-fill: #2\
c2c2c;
--cl-ring: #fff;--cl-error: #ff8a80;--cl-thumb: #e8e8e8}.convlab-explorer *,.convlab-explorer *:before{box-sizing:border-box}.convlab-explorer [hidden]{display:\
none!important}
.convlab-explorer .cl-label,.convlab-explorer .cl-quiet{color:var(--cl-ink2)}.convlab-explorer :is(button,select,input,textarea,.cl-pad,.cl-paint):focus-visible\
{
outline:2px solid var(--cl-accent);outline-offset:2px}.convlab-explorer .cl-controls{display:grid;grid-template-columns:1fr;gap:14px 18px;max-width:calc(30 * va\
r(--cl-u,
44px));margin-bottom:24px}@container (min-width: 330px){.convlab-explorer .cl-controls{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}@container (min-width:\

960px){.convlab-explorer .cl-controls{grid-template-columns:repeat(4,calc(6.75 * var(--cl-u, 44px)));column-gap:var(--cl-u, 44px)}}.convlab-explorer .cl-group-t\
itle{
height:24px;font-weight:600}.convlab-explorer .cl-row{display:flex;align-items:center;gap:6px;height:34px}.convlab-explorer .cl-row>.cl-label{flex:0 0 56px}@con\
tainer (min-width:
330px) and (max-width: 599px){.convlab-explorer .cl-row{flex-wrap:wrap;align-content:start;gap:0 4px;height:54px}.convlab-explorer .cl-row>.cl-label{flex-basis:\
100%}
.convlab-explorer .cl-row>.cl-slot[data-control=image]{flex-grow:1.15}}.convlab-explorer .cl-slot{position:relative;display:flex;flex:1 1 0;min-width:0;align-it\
ems:center;
height:28px;border-radius:1px}.convlab-explorer .cl-slot[data-control=image]{flex-grow:1.6}.convlab-explorer .cl-slot[data-control=flip]{flex:0 0 44px}.convlab-\
explorer
.cl-slot[data-control=relu]{flex:0 0 84px}.convlab-explorer .cl-slot:is([data-control=undo],[data-control=reset],[data-control=normalise],[data-control=transpos\
e])>
button{position:relative;font-size:0}.convlab-explorer .cl-slot:is([data-control=undo],[data-control=reset],[data-control=normalise],[data-control=transpose])>b\
utton:before{
position:absolute;inset:6px 0;background:currentColor;mask:var(--cl-icon) center / contain no-repeat;content:""}.convlab-explorer [data-control=undo]{--cl-icon:\

url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.5'%3E%3Cpath d='M6 2.5 2.5 6 6\
\\
 9.5M3 6h6.5a3.5 3.5 0 0 1 0 7H6'/%3E%3C/svg%3E")}.convlab-explorer [data-control=reset]{--cl-icon: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000\
\\
/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.5'%3E%3Cpath d='M2.8 2.5v4h4M3.2 6.2A5.3 5.3 0 1 1 2.7 9.5'/%3E%3C/svg%3E")}.convlab-explo\
rer
[data-control=normalise]{--cl-icon: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 28 16' fill='none' stroke='%23000' stroke-wid\
\\
th='1.5'%3E%3Cpath d='M9 4.5V2.8H1.5L6 8l-4.5 5.2H9v-1.7M12.5 6.5h6M12.5 9.7h6M22 5l3-2.2v10.9'/%3E%3C/svg%3E")}.convlab-explorer [data-control=transpose]{--cl-\
icon:
url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 22 16' fill='none' stroke='%23000' stroke-width='1.5'%3E%3Cpath d='M2.5 13.2 7 2.\
\\
8l4.5 10.4M4 10h6M13 3.4h6.5M16.25 3.4v5.4'/%3E%3C/svg%3E")}.convlab-explorer .cl-slot[data-control=pool_padding],.convlab-explorer .cl-slot[data-control=ceil_m\
ode]{
flex:0 1 40px}.convlab-explorer .cl-slot[data-control=count_include_pad]{flex:1 0 72px}.convlab-explorer .cl-slot :is(select,input[type=number]){width:100%;min-\
width:0;
height:28px;margin:0;padding:0 4px 0 8px;border:1px solid var(--cl-line);border-radius:0;background-color:var(--cl-control);color:var(--cl-ink);font:inherit}.co\
nvlab-explorer
.cl-slot select{padding:0 0 0 4px;appearance:auto;text-overflow:ellipsis}.convlab-explorer .cl-slot input[type=number]{padding:0 2px;text-align:center;-moz-appe\
arance:textfield;
appearance:textfield}.convlab-explorer .cl-slot input[type=number]::-webkit-inner-spin-button{display:none}.convlab-explorer .cl-arrow{position:absolute;left:6p\
x;
z-index:1;color:var(--cl-ink2);font-size:12px;pointer-events:none}.convlab-explorer .cl-slot>.cl-arrow+input[type=number]{padding-left:16px}.convlab-explorer .c\
l-times{
color:var(--cl-ink2)}.convlab-explorer .cl-slot button{flex:1 1 auto;min-width:0;height:28px;margin:0;padding:0 4px;overflow:hidden;border:0;border-radius:0;bac\
kground:var(--cl-button);
color:var(--cl-ink);font:inherit;line-height:28px;text-align:center;white-space:nowrap;cursor:pointer}.convlab-explorer .cl-slot:is([data-control=count_include_\
pad],
[data-control=open],[data-control=paint],[data-control=type])>button{padding:0}.convlab-explorer .cl-slot>.cl-choices{display:flex;flex:1 1 auto;gap:1px;min-wid\
th:0}
.convlab-explorer .cl-slot button:hover:not(:disabled){background:var(--cl-pressed)}.convlab-explorer .cl-slot button[aria-pressed=true]{background:var(--cl-pre\
ssed);
box-shadow:inset 0 -2px 0 var(--cl-accent)}.convlab-explorer .cl-slot>.cl-slider{display:flex;flex:1 1 auto;align-items:center;min-width:0}.convlab-explorer .cl\
-slider>
input[type=range]{flex:1 1 0;min-width:0;height:28px;margin:0 4px 0 0;background:none;appearance:none;cursor:pointer;--cl-filled: linear-gradient(to right, var(\
--cl-accent)
var(--cl-part, 0%), var(--cl-track) var(--cl-part, 0%))}.convlab-explorer [data-control=bias] input[type=range]{--cl-filled: var(--cl-track)}.convlab-explorer .\
cl-slider>
input[type=range]::-webkit-slider-runnable-track{height:4px;border-radius:2px;background:var(--cl-filled)}.convlab-explorer .cl-slider>input[type=range]::-moz-r\
ange-track{
height:4px;border-radius:2px;background:var(--cl-filled)}.convlab-explorer .cl-slider>input[type=range]::-webkit-slider-thumb{width:var(--cl-handle);height:var(\
--cl-handle);
margin-top:calc((4px - var(--cl-handle)) / 2);border:1px solid var(--cl-line);border-radius:50%;background:var(--cl-thumb);appearance:none}.convlab-explorer .cl\
-slider>
input[type=range]::-moz-range-thumb{box-sizing:border-box;width:var(--cl-handle);height:var(--cl-handle);border:1px solid var(--cl-line);border-radius:50%;backg\
round:var(--cl-thumb)}
.convlab-explorer .cl-slider>.cl-readout{flex:0 0 38px;width:38px;height:28px;margin:0;padding:0;border:0;background:none;color:var(--cl-ink);font:inherit;font-\
variant-numeric:inherit;
text-align:right}.convlab-explorer .cl-slot:has(:disabled,[disabled]){opacity:.45}.convlab-explorer .cl-slot :is(:disabled,[disabled]){opacity:1}.convlab-explor\
er
.cl-bad-row>.cl-label{color:var(--cl-error)}.convlab-explorer .cl-slot.cl-bad{outline:2px solid var(--cl-error);outline-offset:1px}.convlab-explorer .cl-slot.cl\
-bad
input{color:var(--cl-error)}.convlab-explorer .cl-stage{position:relative}.convlab-explorer .cl-stage>*{position:absolute}.convlab-explorer .cl-heading{display:\
flex;
align-items:baseline;gap:10px;height:34px;color:var(--cl-ink2);line-height:22px;white-space:nowrap}.convlab-explorer :is(.cl-heading,.cl-title) b{color:var(--cl\
-ink);
font-size:15px;font-weight:600}.convlab-explorer .cl-picture{outline:1px solid var(--cl-baseline)}.convlab-explorer .cl-crisp{image-rendering:pixelated}.convlab\
-explorer
.cl-overlay{pointer-events:none}.convlab-explorer .cl-pad{inset:0 0 66px;touch-action:pan-y;border-radius:2px}.convlab-explorer .cl-grip{position:absolute;touch\
-action:none}
.convlab-explorer .cl-kernel{border-collapse:collapse;table-layout:fixed}.convlab-explorer .cl-kernel td{width:var(--cl-cell);height:var(--cl-cell);padding:.5px\
;
border:0;background:none}.convlab-explorer .cl-weight{display:block;width:100%;height:100%;padding:0;border:0;border-radius:0;font-family:inherit;font-variant-n\
umeric:inherit;
text-align:center}.convlab-explorer .cl-weight:focus-visible{position:relative;z-index:2;outline-offset:0}.convlab-explorer .cl-small .cl-weight:not(:focus){col\
or:transparent!important}
.convlab-explorer .cl-small .cl-weight:focus{position:relative;z-index:2;width:48px;height:28px;margin:-4px -12px;font-size:13px!important}.convlab-explorer .cl\
-meter-title,
.convlab-explorer .cl-meter-meaning,.convlab-explorer .cl-slot-note,.convlab-explorer .cl-caption{line-height:18px}.convlab-explorer .cl-meter-meaning,.convlab-\
explorer
.cl-slot-note,.convlab-explorer .cl-caption{color:var(--cl-ink2)}.convlab-explorer .cl-meter svg{display:block;overflow:visible;margin-top:6px}.convlab-explorer\

.cl-meter-line{stroke:var(--cl-line);stroke-width:1}.convlab-explorer .cl-diamond{fill:var(--cl-ring)}.convlab-explorer .cl-tick{fill:var(--cl-ink2);font-size:1\
1px;
text-anchor:middle}.convlab-explorer .cl-complaint{color:var(--cl-error)}.convlab-explorer .cl-link{margin:0;padding:0;border:0;border-bottom:1px solid currentC\
olor;
background:none;color:var(--cl-ink);font:inherit;cursor:pointer}.convlab-explorer .cl-ramp{position:relative;height:12px}.convlab-explorer .cl-legend-marker{pos\
ition:absolute;
top:-7px;bottom:-2px;width:2px;margin-left:-1px;background:var(--cl-ring)}.convlab-explorer .cl-legend-marker:before{position:absolute;top:0;left:-4px;border:5p\
x
solid transparent;border-top:6px solid var(--cl-ring);border-bottom:0;content:""}.convlab-explorer .cl-legend-ends{position:relative;display:flex;justify-conten\
t:space-between;
color:var(--cl-ink2);line-height:18px}.convlab-explorer .cl-legend-zero{position:absolute;transform:translate(-50%)}.convlab-explorer .cl-show{display:flex;alig\
n-items:center;
gap:8px}.convlab-explorer:not([data-form=wide]) .cl-show .cl-label{display:none}.convlab-explorer .cl-select{flex:1 1 auto;min-width:0;height:28px;padding:0 4px\
;
border:1px solid var(--cl-line);border-radius:0;background:var(--cl-control);color:var(--cl-ink);font:inherit}.convlab-explorer .cl-problem{z-index:3}.convlab-e\
xplorer
.cl-problem-title{font-size:15px;font-weight:600}.convlab-explorer .cl-problem p{margin:6px 0 8px}.convlab-explorer .cl-button{display:block;margin:0 0 10px;pad\
ding:4px
10px;border:0;border-radius:0;background:var(--cl-button);color:var(--cl-ink);font:inherit;line-height:20px;text-align:left;cursor:pointer}.convlab-explorer .cl\
-button:hover{
background:var(--cl-pressed)}.convlab-explorer .cl-legend-pointed{position:absolute;top:1px;width:10px;height:10px;margin-left:-5px;border:2px solid var(--cl-ri\
ng);
border-radius:50%;background:var(--cl-page)}.convlab-explorer .cl-legend-note{height:18px;overflow:hidden;color:var(--cl-ink2);text-overflow:ellipsis;white-spac\
e:nowrap}
.convlab-explorer .cl-paint{z-index:1;cursor:crosshair;touch-action:none}.convlab-explorer .cl-strip{z-index:2;min-height:18px;background:var(--cl-page)}.convla\
b-explorer
.cl-tools{display:flex;align-items:center;gap:12px;color:var(--cl-ink2)}.convlab-explorer .cl-tools .cl-button{margin:0}.convlab-explorer .cl-button:disabled{ba\
ckground:var(--cl-button);
opacity:.45;cursor:default}.convlab-explorer .cl-value{width:64px;height:28px;margin-left:4px;padding:0 8px;border:1px solid var(--cl-line);border-radius:0;back\
ground:var(--cl-control);
color:var(--cl-ink);font:inherit;font-variant-numeric:inherit}.convlab-explorer .cl-strip-text,.convlab-explorer .cl-typed{color:var(--cl-ink2)}.convlab-explore\
r
.cl-complains .cl-strip-text,.convlab-explorer .cl-error{color:var(--cl-error)}.convlab-explorer .cl-panel{z-index:4;display:flex;flex-direction:column;gap:6px;\

padding:8px;border:1px solid var(--cl-line);background:var(--cl-page)}.convlab-explorer .cl-numbers{flex:1 1 auto;min-height:0;padding:6px 8px;border:1px solid \
var(--cl-line);
border-radius:0;background:var(--cl-control);color:var(--cl-ink);font:13px / 20px var(--jp-code-font-family, ui-monospace, monospace);font-variant-numeric:tabul\
ar-nums;
white-space:pre;resize:none}.convlab-explorer .cl-drop{z-index:4;display:grid;place-items:center;border:2px dashed var(--cl-accent);background:var(--cl-page);op\
acity:.92;
font-size:15px;pointer-events:none}.convlab-explorer .cl-complaint{z-index:2;background:var(--cl-page)}.convlab-explorer canvas.cl-coverage{outline:none}.convla\
b-explorer
.cl-coverage-switch{display:flex;flex-wrap:wrap;align-items:center;gap:0 8px;color:var(--cl-ink2)}.convlab-explorer .cl-switch{flex:0 0 auto;height:24px;padding\
:0
8px;border:0;border-radius:0;background:var(--cl-button);color:var(--cl-ink);font:inherit;cursor:pointer}.convlab-explorer .cl-switch:hover,.convlab-explorer .c\
l-switch[aria-pressed=true]{
background:var(--cl-pressed)}.convlab-explorer .cl-switch[aria-pressed=true]{box-shadow:inset 0 -2px 0 var(--cl-accent)}.convlab-explorer[data-form=wide] .cl-co\
verage-words{
flex:0 0 100%}.convlab-explorer .cl-coverage-ramp{width:72px;height:10px}.convlab-explorer .cl-shift{display:grid;grid-template-columns:calc(15.5 * var(--cl-u))\

calc(10 * var(--cl-u)) auto;max-width:calc(30 * var(--cl-u));min-height:36px;margin:2px 0 6px;color:var(--cl-ink2)}.convlab-explorer .cl-shift>:first-child{padd\
ing-right:var(--cl-u)}
.convlab-explorer:not([data-form=wide]) .cl-shift{grid-template-columns:1fr;min-height:72px}.convlab-explorer .cl-transport{display:flex;align-items:center;gap:\
18px;
max-width:calc(30 * var(--cl-u, 44px));min-height:28px}.convlab-explorer .cl-buttons{display:flex;gap:4px}.convlab-explorer .cl-icon{display:grid;place-items:ce\
nter;
width:28px;height:28px;padding:0;border:0;border-radius:2px;background:none;color:var(--cl-ink);cursor:pointer}.convlab-explorer .cl-icon.cl-play{width:34px;bac\
kground:var(--cl-button)}
.convlab-explorer .cl-icon:hover:not(:disabled){background:var(--cl-pressed)}.convlab-explorer .cl-icon path{fill:currentColor}.convlab-explorer .cl-scrub{flex:\
1
1 120px;min-width:80px;height:20px;margin:0;background:none;appearance:none;cursor:pointer}.convlab-explorer .cl-scrub::-webkit-slider-runnable-track{height:4px\
;
border-radius:2px;background:linear-gradient(to right,var(--cl-accent) var(--cl-part, 0%),var(--cl-track) var(--cl-part, 0%))}.convlab-explorer .cl-scrub::-moz-\
range-track{
height:4px;border-radius:2px;background:linear-gradient(to right,var(--cl-accent) var(--cl-part, 0%),var(--cl-track) var(--cl-part, 0%))}.convlab-explorer .cl-s\
crub::-webkit-slider-thumb{
width:var(--cl-handle);height:var(--cl-handle);margin-top:calc((4px - var(--cl-handle)) / 2);border:1px solid var(--cl-line);border-radius:50%;background:var(--\
cl-thumb);
appearance:none}.convlab-explorer .cl-scrub::-moz-range-thumb{width:calc(var(--cl-handle) - 2px);height:calc(var(--cl-handle) - 2px);border:1px solid var(--cl-l\
ine);
border-radius:50%;background:var(--cl-thumb)}.convlab-explorer .cl-count{flex:0 0 auto;min-width:160px;color:var(--cl-ink2);text-align:right}.convlab-explorer .\
cl-terms{
display:flex;align-items:center;gap:2px}.convlab-explorer .cl-terms .cl-icon{width:24px}.convlab-explorer .cl-icon[aria-disabled=true]{opacity:.45}.convlab-expl\
orer
.cl-term-count{min-width:92px;color:var(--cl-ink2);text-align:center}.convlab-explorer .cl-speed{display:flex;align-items:center;gap:8px}.convlab-explorer .cl-s\
entence{
min-height:22px;margin-top:14px;font-size:15px;line-height:22px}.convlab-explorer .cl-stage>.cl-sentence{margin:0}.convlab-explorer .cl-dim{opacity:.36}.convlab\
-explorer
.cl-ledger{margin-top:8px;min-height:140px}.convlab-explorer .cl-ledger table,.convlab-explorer .cl-formula-row table{margin:0;border:0;border-collapse:collapse\
;
color:inherit;font-size:13px;table-layout:auto}.convlab-explorer .cl-ledger :is(td,th,tr),.convlab-explorer .cl-formula-row :is(td,th,tr){padding:0;border:0;bac\
kground:none;
font-weight:400;line-height:18px;text-align:left}.convlab-explorer .cl-ledger-table tr{position:relative;display:block;height:20px}.convlab-explorer .cl-ledger-\
table
th{position:absolute;left:0;white-space:nowrap;color:var(--cl-ink2)}.convlab-explorer .cl-ledger-table td{position:absolute;overflow:hidden;text-align:center;te\
xt-overflow:ellipsis;
white-space:nowrap}.convlab-explorer .cl-ledger-table .cl-ledger-head{height:22px}.convlab-explorer .cl-ledger-table .cl-ledger-head td:not(:nth-last-child(-n+3\
)){
text-align:center}.convlab-explorer .cl-ledger-table .cl-ledger-bars{height:60px}.convlab-explorer .cl-ledger-table .cl-ledger-bars td{left:0;overflow:visible}.\
convlab-explorer
.cl-ledger-table .cl-ledger-total{height:34px}.convlab-explorer .cl-ledger-table .cl-ledger-total>*{top:7px}.convlab-explorer .cl-ledger-table .cl-ledger-total \
td{
top:0;overflow:visible;padding:3px 0;line-height:28px}.convlab-explorer .cl-chip{display:inline-block;min-width:20px;padding:0 4px;border-radius:2px;text-align:\
center}
.convlab-explorer .cl-final{display:inline-block;min-width:44px;padding:0 8px;outline:2px solid var(--cl-ring);outline-offset:1px;font-size:15px;font-weight:600\
;
line-height:22px}.convlab-explorer .cl-final-pool{outline:1.5px dashed var(--cl-ring)}.convlab-explorer .cl-bars{display:block;margin-top:4px;overflow:visible}.\
convlab-explorer
.cl-baseline{stroke:var(--cl-baseline);stroke-width:1.5}.convlab-explorer .cl-zero{fill:var(--cl-ink2);font-size:11px;text-anchor:end}.convlab-explorer .cl-join\
{
stroke:var(--cl-ink2);stroke-dasharray:2 2}.convlab-explorer .cl-level{stroke:var(--cl-ink2);stroke-width:2}.convlab-explorer .cl-level-strong{stroke:var(--cl-r\
ing);
stroke-width:2}.convlab-explorer .cl-pool-step{fill:none;stroke:var(--cl-ring);stroke-dasharray:3 2}.convlab-explorer .cl-tight .cl-ledger-head td{overflow:visi\
ble;
font-size:12px}.convlab-explorer .cl-tight .cl-chip{min-width:14px;padding:0 2px}.convlab-explorer .cl-ledger .cl-ledger-side{table-layout:fixed}.convlab-explor\
er
.cl-ledger-side tr{height:22px}.convlab-explorer .cl-ledger-side tr.cl-first:not(:first-child)>*{padding-top:8px}.convlab-explorer .cl-ledger-side :is(th,td){wh\
ite-space:nowrap}
.convlab-explorer .cl-ledger-side :is(.cl-change,.cl-total){text-align:right}.convlab-explorer .cl-ledger-side .cl-side-bars{padding:0 8px}.convlab-explorer .cl\
-ledger-side
thead th{color:var(--cl-ink2);vertical-align:bottom;white-space:normal}.convlab-explorer .cl-faded{opacity:.45}.convlab-explorer .cl-winner{border-bottom:2px so\
lid
var(--cl-ring)}.convlab-explorer .cl-grow{animation:cl-grow 60ms linear calc(60ms * var(--cl-turn)) backwards;transform-box:fill-box}.convlab-explorer .cl-ledge\
r-side
.cl-grow{animation-name:cl-grow-side}@keyframes cl-grow{0%{transform:scaleY(0)}}@keyframes cl-grow-side{0%{transform:scaleX(0)}}@media(prefers-reduced-motion:re\
duce){
.convlab-explorer .cl-grow{animation:none}}.convlab-explorer .cl-formula-row{margin-top:14px;overflow-x:auto}.convlab-explorer .cl-formula-row th{width:86px;col\
or:var(--cl-ink2)}
.convlab-explorer .cl-formula-row td{text-align:center;white-space:nowrap}.convlab-explorer .cl-term{color:var(--cl-ink2);font-size:11px;line-height:14px}.convl\
ab-explorer
.cl-formula-row .cl-op{padding:0 2px;color:var(--cl-ink2)}.convlab-explorer .cl-formula-row .cl-arrow-op{padding:0 24px}.convlab-explorer .cl-formula-row .cl-li\
ve{
min-width:22px;padding:0 3px;font-weight:600}.convlab-explorer .cl-formula-row :is(.cl-bad,.cl-bad-note){color:var(--cl-error)}.convlab-explorer .cl-bad-note{pa\
dding-left:14px!important}
.convlab-explorer .cl-foot{display:flex;flex-wrap:wrap;align-items:flex-end;justify-content:space-between;gap:8px 16px;max-width:calc(30 * var(--cl-u))}.convlab\
-explorer
.cl-formula-row{max-width:100%}.convlab-explorer .cl-actions{flex:1 0 100%}@container (min-width: 1300px){.convlab-explorer .cl-actions{flex:0 0 auto}}.convlab-\
explorer
.cl-action-row{display:flex;flex-wrap:wrap;align-items:center;gap:6px 14px}.convlab-explorer[data-form=wide] .cl-action-row{justify-content:flex-end}.convlab-ex\
plorer[data-form=wide]
.cl-said{text-align:right}.convlab-explorer .cl-action-row .cl-select{flex:0 0 auto;width:auto;margin-left:-6px}.convlab-explorer .cl-said{display:block;min-hei\
ght:18px;
margin-top:4px;color:var(--cl-ink2)}.convlab-explorer .cl-spoken,.convlab-explorer[data-form=wide] .cl-shift-name{position:absolute;width:1px;height:1px;overflo\
w:hidden;
clip-path:inset(50%);white-space:nowrap}.convlab-explorer:not([data-form=wide]) .cl-pad{inset:0}.convlab-explorer[data-form=middle] :is(.cl-transport,.cl-senten\
ce,
.cl-controls,.cl-formula-row){max-width:calc(19 * var(--cl-u))}.convlab-explorer[data-form=middle] .cl-transport{flex-wrap:wrap;gap:8px 14px}.convlab-explorer[d\
ata-form=middle]
.cl-scrub{flex-basis:calc(100% - 200px)}.convlab-explorer[data-form=narrow] .cl-transport{flex-wrap:wrap;gap:8px 14px;max-width:calc(9 * var(--cl-u))}.convlab-e\
xplorer[data-form=narrow]
.cl-buttons{flex:1 0 auto}.convlab-explorer[data-form=narrow] .cl-speed{flex:1 1 112px;min-width:0;max-width:160px}.convlab-explorer[data-form=narrow] .cl-speed\

.cl-select{padding:0}.convlab-explorer[data-form=narrow] .cl-speed .cl-label{display:none}.convlab-explorer[data-form=narrow] .cl-scrub{order:1}.convlab-explore\
r[data-form=narrow]
.cl-count{order:2;min-width:150px}.convlab-explorer[data-form=narrow] .cl-terms{order:3}.convlab-explorer[data-form=middle] .cl-sentence{min-height:44px}.convla\
b-explorer[data-form=narrow]
.cl-sentence{min-height:66px}.convlab-explorer[data-form=narrow] .cl-formula-row th{width:auto;padding-right:4px}.convlab-explorer[data-form=narrow] .cl-formula\
-row
:is(.cl-op,.cl-live){min-width:10px;padding:0 1px}.convlab-explorer[data-form=narrow] .cl-formula-row table{margin-bottom:8px;font-size:12px}@container (max-wid\
th:
320px){.convlab-explorer[data-form=narrow] :is(.cl-scrub,.cl-count){flex:1 1 100%;text-align:left}.convlab-explorer[data-form=narrow] .cl-buttons{gap:2px}.convl\
ab-explorer[data-form=narrow]
.cl-shift{min-height:108px}.convlab-explorer[data-form=narrow] .cl-sentence{min-height:88px}.convlab-explorer[data-form=narrow] .cl-formula-row table{font-size:\
11px}
.convlab-explorer[data-form=narrow] .cl-formula-row .cl-term{font-size:10px}}.convlab-explorer[data-form=narrow] :is(.cl-ledger,.cl-sentence,.cl-formula-row,.cl\
-controls){
max-width:calc(9 * var(--cl-u))}.convlab-explorer[data-view=controls]>:is(.cl-stage,.cl-sentence,.cl-ledger,.cl-foot),.convlab-explorer[data-view=compact]>:is(.\
cl-controls,
.cl-transport,.cl-ledger,.cl-foot),.convlab-explorer[data-view=compact]>.cl-stage>:is(.cl-kernel,.cl-note,.cl-meter,.cl-caption,.cl-slot-note,.cl-legend,.cl-sho\
w){
display:none}.convlab-explorer[data-view=compact]{min-width:242px}.convlab-explorer[data-view=controls]>.cl-controls{margin-bottom:14px}.convlab-explorer:is([da\
ta-view=compact],
[data-view=controls])>.cl-shift,.convlab-explorer[data-view=compact]>.cl-stage>:is(.cl-coverage-switch,canvas.cl-coverage){display:none}.convlab-explorer{--cl-r\
ed:
#c62828;--cl-green: #2e7d32;--cl-blue: #1e56c8}.convlab-explorer[data-theme=dark]{--cl-red: #ff8a80;--cl-green: #81c784;--cl-blue: #90b4ff}.convlab-explorer [da\
ta-channel=red]{
--cl-channel: var(--cl-red)}.convlab-explorer [data-channel=green]{--cl-channel: var(--cl-green)}.convlab-explorer [data-channel=blue]{--cl-channel: var(--cl-bl\
ue)}
.convlab-explorer :is(.cl-heading[data-channel]:not([data-channel=""]) b,.cl-maps-channel,.cl-channel):before{display:inline-block;width:9px;height:9px;margin-r\
ight:6px;
border-radius:50%;background:var(--cl-channel);content:""}.convlab-explorer:not(.convlab-signal) .cl-sum{min-width:44px;padding:0 8px;background:var(--cl-zero-f\
ill);
font-size:15px;font-weight:600;line-height:24px;text-align:center}.convlab-explorer .cl-sum-front{display:inline-block;vertical-align:top;min-height:24px;outlin\
e:2px
solid var(--cl-ring);outline-offset:1px}.convlab-explorer:not(.convlab-signal) :is(.cl-sum-sign,.cl-sum-total){color:var(--cl-ink2);font-size:18px;line-height:2\
4px;
text-align:center;white-space:nowrap}.convlab-explorer .cl-sum-total .cl-sum{margin-left:10px}.convlab-explorer .cl-channel{padding:0;border:0;border-bottom:1px\

solid currentColor;background:none;color:var(--cl-ink);font:inherit;cursor:pointer}.convlab-explorer .cl-bank{max-width:calc(30 * var(--cl-u, 44px));margin:14px\

0 18px}.convlab-explorer .cl-maps-row{display:grid;grid-template-columns:repeat(var(--cl-columns),minmax(0,calc(2.9 * var(--cl-u))));gap:8px;margin-bottom:10px}\

.convlab-explorer .cl-maps-channel{grid-column:1 / -1;font-weight:600}.convlab-explorer .cl-thumb{display:flex;flex-direction:column;gap:2px;min-width:0;padding\
:3px;
border:0;border-radius:2px;background:none;color:var(--cl-ink2);font:inherit;text-align:left;cursor:pointer}.convlab-explorer .cl-thumb canvas{width:min(100%,2.\
4
* var(--cl-u) * var(--cl-ratio, 1));aspect-ratio:var(--cl-ratio, 1);outline:1px solid var(--cl-baseline)}.convlab-explorer .cl-thumb-label{overflow:hidden;text-\
overflow:ellipsis;
white-space:nowrap}.convlab-explorer .cl-named-once .cl-maps-row:not(:last-child) .cl-thumb-label{display:none}.convlab-explorer .cl-thumb:hover{background:var(\
--cl-button)}
.convlab-explorer .cl-thumb[aria-checked=true]{color:var(--cl-ink);font-weight:600;box-shadow:0 0 0 2px var(--cl-ring)}.convlab-explorer .cl-no-map canvas{visib\
ility:hidden}
.convlab-explorer .cl-costs{margin:0;border:0;border-collapse:collapse;color:inherit;font-size:13px}.convlab-explorer .cl-costs :is(tr,th,td){padding:0 24px 0 0\
;
border:0;background:none;color:var(--cl-ink2);font-weight:400;line-height:20px;text-align:left;white-space:nowrap}.convlab-explorer .cl-costs .cl-term{font-size\
:11px;
line-height:14px}.convlab-explorer .cl-costs .cl-chosen :is(th,td){color:var(--cl-ink)}.convlab-explorer .cl-costs .cl-chosen th{font-weight:600}.convlab-explor\
er
.cl-costs label{display:flex;align-items:center;gap:6px;cursor:pointer}.convlab-explorer .cl-costs input{margin:0;accent-color:var(--cl-accent)}.convlab-explore\
r[data-form=narrow]
.cl-costs :is(thead,tr,th,td){display:block;white-space:normal}.convlab-explorer[data-form=narrow] .cl-costs thead{display:none}.convlab-explorer[data-form=narr\
ow]
.cl-costs td:before{content:attr(data-label) ": "}.convlab-chain .cl-chain-controls{display:flex;flex-wrap:wrap;gap:14px 30px;max-width:none;min-height:162px;ma\
rgin-bottom:18px}.convlab-chain .cl-chain-controls
.cl-group{flex:1 1 200px;max-width:270px}.convlab-chain .cl-chain-controls .cl-group-settings{flex:2 1 400px;display:grid;grid-template-columns:repeat(auto-fill\
,minmax(170px,1fr));
column-gap:18px;align-content:start;min-width:0;max-width:480px}.convlab-chain .cl-group-settings .cl-group-title{grid-column:1 / -1}.convlab-chain .cl-group-ke\
rnel{
min-height:158px}.convlab-chain .cl-row{flex-wrap:nowrap;height:34px}.convlab-chain .cl-row>.cl-label{flex-basis:66px}.convlab-chain .cl-row .cl-button{flex:0 0\

auto;margin:0;padding:4px 8px}.convlab-chain .cl-slot{gap:6px}.convlab-chain .cl-button:disabled{opacity:.45;cursor:default}.convlab-chain .cl-slot.cl-off{opaci\
ty:.45}
.convlab-chain .cl-bad-row :is(select,input){border-color:var(--cl-error);color:var(--cl-error)}.convlab-chain .cl-kernel-box{position:relative;float:left;heigh\
t:132px;
margin-right:14px}.convlab-chain .cl-kernel-box .cl-kernel{position:absolute}.convlab-chain .cl-pad{inset:0}.convlab-chain .cl-chain-heading{color:var(--cl-ink2\
);
line-height:18px;pointer-events:none}.convlab-chain .cl-chain-heading>*{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.convlab-chain .cl-step{displa\
y:block;
max-width:100%;margin:0;padding:0;border:0;border-bottom:2px solid transparent;background:none;color:var(--cl-ink);font:inherit;font-size:15px;font-weight:600;l\
ine-height:20px;
text-align:left;pointer-events:auto}.convlab-chain button.cl-step{cursor:pointer}.convlab-chain button.cl-step:hover{border-bottom-color:var(--cl-line)}.convlab\
-chain
.cl-step[aria-pressed=true]{border-bottom-color:var(--cl-accent)}.convlab-chain .cl-step-shape{color:var(--cl-ink)}.convlab-chain .cl-chain-heading.cl-bad :is(.\
cl-step,
.cl-step-shape){color:var(--cl-error)}.convlab-chain .cl-legend{pointer-events:none}.convlab-chain .cl-legend-ends{font-size:11px}.convlab-chain .cl-problem{mar\
gin-bottom:4px}
.convlab-chain .cl-problem-title{color:var(--cl-error)}.convlab-chain .cl-problem p{margin:2px 0 8px}.convlab-chain .cl-remedies{display:flex;flex-wrap:wrap;gap\
:8px}
.convlab-chain .cl-sentence{min-height:44px;margin-top:8px}.convlab-chain .cl-chain-row{margin-top:14px}.convlab-chain .cl-chain-table{width:100%;margin:0;borde\
r:0;
border-collapse:collapse;color:inherit;font-size:13px}.convlab-chain .cl-chain-table :is(td,th,tr){padding:2px 0 2px 14px;border:0;background:none;font-weight:4\
00;
line-height:18px;text-align:right;white-space:nowrap}.convlab-chain .cl-chain-table :is(td,th):first-child{padding-left:0;text-align:left}.convlab-chain .cl-cha\
in-table
.cl-formula{text-align:left;white-space:normal}.convlab-chain .cl-chain-table thead th,.convlab-chain .cl-chain-table .cl-formula{color:var(--cl-ink2)}.convlab-\
chain
.cl-chain-table .cl-formula b{color:var(--cl-ink);font-weight:600}.convlab-chain[data-form=narrow] .cl-chain-table{font-size:11px}.convlab-chain[data-form=narro\
w]
.cl-chain-table :is(td,th){padding-left:4px}.convlab-chain[data-form=narrow] .cl-chain-table :is(th:first-child,.cl-formula){padding-left:0;white-space:normal}.\
convlab-chain[data-form=narrow]
.cl-chain-table .cl-formula{display:table-cell;padding-bottom:8px}.convlab-chain[data-form=narrow] .cl-chain-table .cl-formula>div{white-space:nowrap}.convlab-c\
hain
.cl-chain-table .cl-total>*{padding-top:6px;font-weight:600}.convlab-chain .cl-chain-table .cl-bad,.convlab-chain .cl-chain-table .cl-bad b{color:var(--cl-error\
)}
.convlab-chain .cl-legend-note{display:none}.convlab-signal .cl-strips{overflow:visible;pointer-events:none}.convlab-signal .cl-heading{height:24px}.convlab-sig\
nal .cl-pad-input,.convlab-signal .cl-pad-kernel{
touch-action:none;cursor:ns-resize}.convlab-signal .cl-pad-laid,.convlab-signal .cl-pad-output,.convlab-signal[data-mode=curves] .cl-pad-input{touch-action:pan-\
y;
cursor:ew-resize}.convlab-signal .cl-baseline,.convlab-signal .cl-rim{stroke:var(--cl-line-soft);stroke-width:1}.convlab-signal .cl-rim{stroke-dasharray:2 3}.co\
nvlab-signal
:is(.cl-tick-left,.cl-value,.cl-measured){fill:var(--cl-ink2);font-size:11px;text-anchor:end}.convlab-signal :is(.cl-value,.cl-measured){fill:var(--cl-ink);font\
-size:12px;
text-anchor:middle}.convlab-signal .cl-value{paint-order:stroke;stroke:var(--cl-page);stroke-width:3px}.convlab-signal .cl-strong{font-size:14px;font-weight:600\
}
.convlab-signal .cl-stem{--cl-mark: var(--cl-ink2)}.convlab-signal .cl-stem line{stroke:var(--cl-mark);stroke-width:1.5;opacity:.6}.convlab-signal .cl-stem circ\
le{
fill:var(--cl-mark)}.convlab-signal .cl-outside circle{fill:var(--cl-page);stroke:var(--cl-mark);stroke-width:1.5}.convlab-signal .cl-outside line{stroke-dashar\
ray:2
3}.convlab-signal .cl-stem.cl-unread{opacity:.6}.convlab-signal .cl-strips .cl-faded{opacity:.3}.convlab-signal .cl-hatch{stroke:#76767688;stroke-width:1;fill:n\
one}
.convlab-signal .cl-band,.convlab-signal .cl-beam{fill:var(--cl-ring);opacity:.04}.convlab-signal .cl-ring{fill:none;stroke:var(--cl-ring);stroke-width:2}.convl\
ab-signal
.cl-drop{stroke:var(--cl-ring);stroke-width:1;stroke-dasharray:2 3;opacity:.5}.convlab-signal .cl-chosen{fill:none;stroke:var(--cl-accent);stroke-width:2}.convl\
ab-signal
.cl-too-long{fill:none;stroke:var(--cl-error);stroke-width:2;stroke-dasharray:8 4}.convlab-signal .cl-measure path{fill:none;stroke:var(--cl-ink)}.convlab-signa\
l
.cl-measured{paint-order:stroke;stroke:var(--cl-page);stroke-width:6px;font-weight:600}.convlab-signal .cl-measure.cl-bad path{stroke:var(--cl-error)}.convlab-s\
ignal
.cl-measure.cl-bad text{fill:var(--cl-error)}.convlab-signal .cl-curve{fill:none;stroke:var(--cl-ink);stroke-width:2;stroke-linejoin:round}.convlab-signal .cl-d\
ashed{
stroke-dasharray:6 4}.convlab-signal .cl-quiet-curve{stroke:var(--cl-line-soft)}.convlab-signal .cl-ghost-area{fill:var(--cl-ring);opacity:.05}.convlab-signal .\
cl-dot{
fill:var(--cl-ink)}.convlab-signal .cl-field{display:flex;align-items:center;justify-content:flex-end;gap:8px}.convlab-signal .cl-sample{width:68px;height:26px;\

padding:0 6px;border:1px solid var(--cl-line);border-radius:0;background:var(--cl-control);color:var(--cl-ink);font:inherit;text-align:right}.convlab-signal .cl\
-sample.cl-bad{
outline:2px solid var(--cl-error)}.convlab-signal .cl-note p{margin:0 0 6px}.convlab-signal .cl-remedies{display:flex;flex-wrap:wrap;gap:8px}.convlab-signal .cl\
-remedies
.cl-button{margin:0}.convlab-signal .cl-problem p{margin:2px 0 6px}.convlab-signal[data-form=narrow][data-mode=samples] .cl-sentence{min-height:44px}@container \
(max-width:
320px){.convlab-signal[data-form=narrow][data-mode=samples] .cl-sentence{min-height:66px}}.convlab-signal .cl-sum{min-height:104px;margin-top:8px;padding:2px 4p\
x
6px 0;overflow-x:auto}.convlab-signal .cl-sum table{margin:0;border:0;border-collapse:collapse;color:inherit;font-size:13px}.convlab-signal .cl-sum :is(th,td,tr\
){
padding:0;border:0;background:none;font-weight:400;line-height:22px;text-align:center;white-space:nowrap}.convlab-signal .cl-sum th{color:var(--cl-ink2);text-al\
ign:left}
.convlab-signal[data-form=wide] .cl-sum th{width:104px}.convlab-signal .cl-sum .cl-sum-last{padding-left:12px}.convlab-signal .cl-sum .cl-tight td{font-size:11p\
x}
.convlab-signal .cl-sum .cl-tight .cl-chip{min-width:0;padding:0 2px}.convlab-signal:not([data-form=wide]) .cl-sum :is(th,td){padding-right:24px;text-align:righ\
t}
.convlab-signal[data-form=narrow] .cl-sum :is(th,td){padding-right:12px}.convlab-signal .cl-sum :is(th,td):last-child{padding-right:0!important}.convlab-signal:\
not([data-form=wide])
.cl-sum tbody th{color:var(--cl-ink)}.convlab-network .cl-net-grid{display:flex;flex-direction:column;gap:24px}.convlab-network[data-form=wide] .cl-net-grid{fle\
x-direction:row;gap:36px}.convlab-network
.cl-net-in{flex:0 0 256px;width:256px}.convlab-network[data-form=narrow] .cl-net-in{flex-basis:auto;width:100%}.convlab-network .cl-title{min-height:24px;line-h\
eight:22px}
.convlab-network .cl-net-problem{margin-bottom:12px;color:var(--cl-error)}.convlab-network .cl-net-note{max-width:760px;margin-bottom:12px;padding-left:10px;bor\
der-left:2px
solid var(--cl-accent);color:var(--cl-ink2)}.convlab-network .cl-cannot-draw>:is(.cl-pad-box,.cl-tools){display:none}.convlab-network .cl-pad{position:relative;\

inset:auto;touch-action:pan-y}.convlab-network .cl-pad-box{position:relative;width:256px;max-width:100%;outline:1px solid var(--cl-line)}.convlab-network .cl-dr\
aw{
aspect-ratio:1;width:100%;cursor:crosshair;touch-action:none}.convlab-network .cl-draw canvas,.convlab-network .cl-map-pad canvas{display:block;width:100%;heigh\
t:100%}
.convlab-network .cl-tools{flex-wrap:wrap;gap:8px 10px;width:256px;margin-top:8px}.convlab-network .cl-tools .cl-button{padding:4px 8px}.convlab-network .cl-too\
ls
label,.convlab-network .cl-why label{display:inline-flex;align-items:center;gap:4px;white-space:nowrap}.convlab-network .cl-tools input{margin:0;accent-color:va\
r(--cl-accent)}
.convlab-network .cl-tools .cl-select{width:82px}.convlab-network .cl-sentence{min-height:66px;margin-top:10px}.convlab-network .cl-sentence[data-wrong=true]{co\
lor:var(--cl-error)}
.convlab-network[data-form=narrow] .cl-sentence{min-height:44px;margin-bottom:10px}.convlab-network .cl-example-box{margin-top:16px}.convlab-network .cl-example\
s{
display:flex;flex-wrap:wrap;gap:4px;margin-bottom:12px}.convlab-network .cl-example{width:48px;padding:2px;border:0;border-radius:2px;background:none;color:var(\
--cl-ink);
font:inherit;font-size:12px;line-height:16px;text-align:center;white-space:nowrap;cursor:pointer}.convlab-network .cl-example canvas{display:block;width:44px;he\
ight:44px}
.convlab-network .cl-example:hover{background:var(--cl-button)}.convlab-network .cl-example[aria-pressed=true]{box-shadow:inset 0 0 0 2px var(--cl-accent)}.conv\
lab-network
.cl-flow{display:flex;flex:1 1 0;flex-wrap:wrap;gap:20px 28px;align-content:flex-start;align-items:flex-start;min-width:0}.convlab-network .cl-break{flex-basis:\
100%;
height:0;margin-top:-20px}.convlab-network .cl-block{width:fit-content;min-width:max(var(--cl-block, 0px),164px);max-width:max(var(--cl-block, 0px),224px);line-\
height:18px}
.convlab-network .cl-block-title{font-weight:600}.convlab-network .cl-block>.cl-quiet{min-height:18px}.convlab-network :is(.cl-no-options,.cl-net-seen) .cl-bloc\
k>
.cl-quiet:empty{display:none}.convlab-network .cl-map-pad{margin:4px 0 0 -5px;cursor:pointer}.convlab-network .cl-legend{width:min(var(--cl-block, 124px) - 10px\
,124px);
min-width:96px;margin-top:8px;font-size:11px}.convlab-network .cl-ramp{height:8px}.convlab-network .cl-legend-note{display:none}.convlab-network .cl-net-seen .c\
l-block{
display:grid;grid-template-columns:auto 1fr;gap:0 10px;width:256px;max-width:100%}.convlab-network .cl-net-seen .cl-map-pad{grid-row:1 / 5;grid-column:1;margin-\
top:-5px}
.convlab-network .cl-net-seen .cl-block>:not(.cl-map-pad){grid-column:2}.convlab-network .cl-net-seen .cl-legend{width:124px}.convlab-network .cl-answer{width:3\
20px;
min-width:0;max-width:100%}.convlab-network .cl-classes{width:100%;margin:4px 0 0;border:0;border-collapse:collapse;color:inherit;font-size:13px;table-layout:fi\
xed}
.convlab-network .cl-classes :is(tr,th,td){padding:0;border:0;background:none;font-weight:400;line-height:20px;text-align:right}.convlab-network .cl-classes the\
ad
th{color:var(--cl-ink2);font-size:11px}.convlab-network .cl-classes :is(th,td):nth-child(1){width:44px;text-align:left}.convlab-network .cl-classes :is(th,td):n\
th-child(2){
width:54px;padding-right:6px}.convlab-network .cl-classes :is(th,td):nth-child(4){width:84px;white-space:nowrap}.convlab-network .cl-classes tbody tr{cursor:poi\
nter}
.convlab-network .cl-classes tbody tr:hover>*{background:var(--cl-button)}.convlab-network .cl-class{min-width:30px;padding:0 6px;border:0;border-radius:2px;bac\
kground:none;
color:var(--cl-ink);font:inherit;font-weight:600;text-align:left;cursor:pointer}.convlab-network .cl-class[aria-pressed=true]{box-shadow:inset 0 0 0 2px var(--c\
l-ring)}
.convlab-network .cl-bar-cell{padding-left:8px!important;text-align:left!important}.convlab-network .cl-bar{display:block;height:12px;background:var(--cl-line)}\

.convlab-network .cl-first .cl-bar{background:var(--cl-accent)}.convlab-network .cl-first .cl-percent{font-weight:600}.convlab-network .cl-truth .cl-class:after\
{
content:" ✓"}.convlab-network :is(.cl-unit,.cl-why){margin-top:24px}.convlab-network :is(.cl-unit-sentence,.cl-why-sentence){max-width:980px;min-height:44px;fon\
t-size:15px;
line-height:22px}.convlab-network :is(.cl-unit-body,.cl-why-body){display:flex;flex-wrap:wrap;gap:18px 36px;align-items:flex-start;margin-top:8px}.convlab-netwo\
rk
.cl-unit-grids{display:flex;flex-wrap:wrap;gap:10px;align-items:flex-start}.convlab-network .cl-unit-grids:empty{display:none}.convlab-network .cl-grid{margin:0\
;
border:0;border-collapse:separate;border-spacing:1px;color:inherit;font-size:11px}.convlab-network .cl-grid caption{padding:0 0 2px;color:var(--cl-ink2);font-si\
ze:13px;
font-style:normal;line-height:18px;text-align:left;caption-side:top}.convlab-network .cl-grid tr{border:0;background:none}.convlab-network .cl-grid td{width:var\
(--cl-cell);
min-width:var(--cl-cell);max-width:var(--cl-cell);height:var(--cl-cell);padding:0;border:0;overflow:hidden;line-height:14px;text-align:center;vertical-align:mid\
dle}
.convlab-network .cl-grid-small td{letter-spacing:-.5px}.convlab-network .cl-grid .cl-padded{color:var(--cl-ink2);outline:1px dotted var(--cl-line);outline-offs\
et:-3px}
.convlab-network .cl-grid .cl-framed{outline:2px solid var(--cl-ring);outline-offset:-2px;font-weight:600}.convlab-network .cl-sign{align-self:center;color:var(\
--cl-ink2);
font-size:18px}.convlab-network .cl-unit-ledger{margin:0;border:0;border-collapse:collapse;color:inherit;font-size:13px}.convlab-network .cl-unit-ledger :is(tr,\

th,td){padding:0 0 0 12px;border:0;background:none;font-weight:400;line-height:20px;text-align:right;vertical-align:middle;white-space:nowrap}.convlab-network .\
cl-unit-ledger
th:first-child{padding-left:0;text-align:left}.convlab-network .cl-unit-ledger thead th{color:var(--cl-ink2);font-size:11px}.convlab-network .cl-unit-ledger .cl\
-link{
margin:0}.convlab-network .cl-unit-ledger .cl-open th{font-weight:600}.convlab-network .cl-unit-ledger tbody tr:last-child>.cl-total{padding-top:5px}.convlab-ne\
twork
.cl-unit-ledger svg{display:block}.convlab-network .cl-why-map{width:152px;margin:0;color:var(--cl-ink2)}.convlab-network .cl-why-map canvas{display:block;width\
:128px;
height:128px;outline:1px solid var(--cl-baseline)}.convlab-network .cl-why-map .cl-legend{width:128px}.convlab-network .cl-why-sides{margin-bottom:10px}.convlab\
-network
.cl-why-side{display:grid;grid-template-columns:28px 136px 84px 108px auto;align-items:center;height:22px;white-space:nowrap}.convlab-network .cl-why-percent{pa\
dding-right:10px;
text-align:right}.convlab-network .cl-why-table{max-width:100%}.convlab-network[data-form=narrow] .cl-unit-ledger :is(th,td){padding-left:6px}.convlab-network[d\
ata-form=narrow]
.cl-why-table :is(.cl-side-bars,thead td:last-child){display:none}.convlab-network[data-form=narrow] .cl-why-table thead th{white-space:normal}.convlab-network \
.cl-why-body>
div{min-width:0;max-width:100%}.convlab-network[data-form=narrow] .cl-why-side{grid-template-columns:24px 112px 78px minmax(0,1fr) auto}.convlab-network[data-fo\
rm=narrow]
.cl-why-side .cl-bar{max-width:100%}.convlab-network[data-form=narrow] .cl-why-table{width:100%}.convlab-network[data-form=narrow] .cl-why-table thead th{line-h\
eight:14px}.convlab-card{--cl-ink: var(--jp-ui-font-color1, rgba(0, 0, 0, .87));--cl-ink2: #616161;--cl-control: var(--jp-layout-color1, #fff);--cl-button: var(\
--jp-layout-color2,
#eee);--cl-pressed: var(--jp-layout-color3, #bdbdbd);--cl-accent: var(--jp-brand-color1, #1976d2);--cl-line: #8f8f8f;--cl-cell: #f3f3f2;--cl-ring: #000;--cl-out\
line:
#e0e0e0;box-sizing:border-box;max-width:720px;margin:6px 4px;padding:2px 0 2px 14px;border-left:2px solid var(--cl-accent);color:var(--cl-ink);font-family:var(-\
-jp-ui-font-family,
system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif);font-size:13px;line-height:18px;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}.co\
nvlab-card[data-theme=dark]{
--cl-ink: var(--jp-ui-font-color1, rgba(255, 255, 255, .87));--cl-ink2: #a8a8a8;--cl-control: var(--jp-layout-color1, #212121);--cl-button: var(--jp-layout-colo\
r2,
#333);--cl-pressed: var(--jp-layout-color3, #616161);--cl-line: #757575;--cl-cell: #262626;--cl-ring: #fff;--cl-outline: #3a3a3a}.convlab-card *{box-sizing:bord\
er-box}
.convlab-card [hidden]{display:none}.convlab-card :is(p,ol){margin:0}.convlab-card .cl-kind{color:var(--cl-ink2)}.convlab-card .cl-prompt{max-width:62ch;margin:\
2px
0 8px;font-size:15px;line-height:22px;white-space:pre-line}.convlab-card .cl-grids{display:flex;align-items:flex-start;flex-wrap:wrap;gap:14px 24px;margin-botto\
m:14px}
.convlab-card .cl-grid table:not(.cl-cells){width:auto;margin:2px -1px 0;border:0;border-collapse:separate;border-spacing:1px;background:none;font-size:inherit;\

table-layout:auto}.convlab-card .cl-grid :is(tr,tr:nth-child(odd),tr:hover){background:none}.convlab-card .cl-grid table:not(.cl-cells) td{min-width:32px;height\
:28px;
padding:0 4px;border:0;background:var(--cl-cell);color:var(--cl-ink);font-size:14px;line-height:28px;text-align:center}.convlab-card .cl-form{display:flex;flex-\
wrap:wrap;
align-items:center;gap:8px}.convlab-card .cl-form:has(.cl-options){flex-direction:column;align-items:flex-start}.convlab-card .cl-buttons{display:flex;flex-wrap\
:wrap;
gap:8px}.convlab-card .cl-answer{width:112px;height:28px;margin:0;padding:0 8px;border:1px solid var(--cl-line);border-radius:0;background:var(--cl-control);col\
or:var(--cl-ink);
font:inherit}.convlab-card .cl-answer:read-only{border-color:transparent;background:none;font-weight:600}.convlab-card .cl-option{display:flex;align-items:basel\
ine;
gap:8px;padding:4px 0}.convlab-card .cl-option input{flex:none;width:14px;height:14px;margin:0;accent-color:var(--cl-accent);transform:translateY(2px)}.convlab-\
card
.cl-option:has(:disabled){color:var(--cl-ink2)}.convlab-card button{min-height:28px;margin:0;padding:0 14px;border:0;border-radius:0;background:var(--cl-button)\
;
color:var(--cl-ink);font:inherit;cursor:pointer}.convlab-card button:hover{background:var(--cl-pressed)}.convlab-card :is(button,input):focus-visible{outline:2p\
x
solid var(--cl-accent);outline-offset:2px}.convlab-card .cl-result{max-width:80ch;min-height:18px;margin-top:6px}.convlab-card b{font-weight:600}.convlab-card .\
cl-hints{
max-width:80ch;padding:0;color:var(--cl-ink2);list-style:none}.convlab-card .cl-hints li{margin-top:4px;white-space:pre-wrap}.convlab-card .cl-cells{width:auto;\

margin:0 -2px;border:0;border-collapse:separate;border-spacing:2px;background:none;table-layout:auto}.convlab-card .cl-cells :is(tr,tr:nth-child(odd),tr:hover){\

background:none}.convlab-card .cl-cells td{padding:0;border:0}.convlab-card .cl-cells input{display:block;box-sizing:border-box;width:max(52px,min(var(--cl-digi\
ts,
0),18) * 1ch + 10px);height:36px;margin:0;padding:0 2px;border:1px solid var(--cl-line);border-radius:0;background:var(--cl-control);color:var(--cl-ink);font:in\
herit;
font-size:14px;text-align:center}.convlab-card .cl-cells input:read-only{border-color:transparent;background:var(--cl-cell);font-weight:600}.convlab-card .cl-fo\
rm:has(.cl-cells){
max-width:100%;margin:-4px 0 -4px -4px;padding:4px 0 4px 4px;overflow-x:auto;flex-direction:column;align-items:flex-start}.convlab-card .cl-answer[placeholder]{\

width:152px}.convlab-card .cl-answer::placeholder{color:var(--cl-ink2);opacity:1}.convlab-card .cl-picture{display:block;max-width:100%;margin-top:2px;image-ren\
dering:pixelated;
outline:1px solid var(--cl-outline)}.convlab-card .cl-stub{margin:0 0 8px;padding:6px 8px;overflow-x:auto;background:var(--cl-cell);color:var(--cl-ink);font-fam\
ily:var(--jp-code-font-family,
monospace);font-size:13px;line-height:18px}.convlab-card .cl-spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowr\
ap}
.convlab-card .cl-facts{display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;max-width:80ch;margin:8px 0 14px}.convlab-card .cl-facts :is(dt,dd){floa\
t:none;
width:auto;margin:0;padding:0;font-weight:400;overflow-wrap:normal}.convlab-card .cl-facts dt{color:var(--cl-ink2)}.convlab-card .cl-facts dd{white-space:pre-wr\
ap}
.convlab-card .cl-grid table:not(.cl-cells) td.cl-marked{outline:2px solid var(--cl-ring);outline-offset:-2px;font-weight:600}.convlab-card .cl-progress{display\
:flex;
flex-wrap:wrap;align-items:center;gap:6px 14px;margin:4px 0}.convlab-card .cl-marks{display:flex;flex-wrap:wrap;gap:4px;padding:0;list-style:none}.convlab-card \
.cl-mark{
position:relative;width:14px;height:14px;border:1px solid var(--cl-line)}.convlab-card .cl-mark.cl-tried{background:linear-gradient(to top right,var(--cl-line) \
50%,transparent
50%)}.convlab-card .cl-mark.cl-solved{border-color:var(--cl-accent);background:var(--cl-accent)}.convlab-card .cl-column{flex-direction:column;align-items:flex-\
start}
.convlab-card .cl-question{display:flow-root;margin-bottom:6px}.convlab-card .cl-places{display:flex;flex-wrap:wrap;gap:4px;margin:4px 0 10px;padding:0;list-sty\
le:none}
.convlab-card .cl-place{width:28px;padding:0;border:1px solid transparent}.convlab-card .cl-place[data-state=open]{border-color:var(--cl-line);background:none}.\
convlab-card
.cl-place[data-state=right]{border-color:var(--cl-accent);background:none;font-weight:600}.convlab-card .cl-place[data-state=wrong]{border:1px dashed var(--cl-l\
ine);
background:none;text-decoration:line-through}.convlab-card .cl-place[aria-current]{outline:2px solid var(--cl-ring);outline-offset:1px}.convlab-card .cl-score{m\
ax-width:80ch;
margin-top:6px}.convlab-card button:disabled{opacity:.45;cursor:default}.convlab-card .cl-cells input.cl-chosen{border-color:var(--cl-ring)}.convlab-card .cl-gr\
id
.cl-buttons{margin:8px 0 4px}.convlab-card>.cl-buttons{margin:8px 0 4px}.convlab-card .cl-bar{max-width:672px;height:6px;background:var(--cl-cell)}.convlab-card\

.cl-bar div{height:6px;background:var(--cl-accent)}.convlab-losscurve{container-type:inline-size;--cl-learnt: #1565c0;--cl-held: #b35900}.convlab-losscurve[data\
-theme=dark]{--cl-learnt: #82b6ff;--cl-held: #ffb366}
.convlab-losscurve .cl-plots{display:flex;flex-wrap:wrap;gap:8px 24px}.convlab-losscurve .cl-plots>svg{flex:0 1 340px;width:340px;max-width:100%;overflow:visibl\
e;
touch-action:pan-y}.convlab-losscurve svg text{fill:currentColor;font-size:12px;font-variant-numeric:tabular-nums}.convlab-losscurve svg .cl-title{font-weight:6\
00}
.convlab-losscurve svg line{stroke:currentColor;stroke-opacity:.18}.convlab-losscurve .cl-here line{stroke-opacity:.6}.convlab-losscurve path{fill:none;stroke-w\
idth:2;
stroke-linejoin:round}.convlab-losscurve path.cl-training{stroke:var(--cl-learnt)}.convlab-losscurve path.cl-validation{stroke:var(--cl-held);stroke-dasharray:5\

3}.convlab-losscurve circle.cl-training{fill:var(--cl-learnt)}.convlab-losscurve circle.cl-validation{fill:var(--cl-held)}.convlab-losscurve .cl-keys{display:fl\
ex;
gap:20px;margin:0 0 6px}.convlab-losscurve .cl-key{display:inline-flex;align-items:center;gap:6px}.convlab-losscurve .cl-now,.convlab-losscurve .cl-values{margi\
n:6px
0 0;font-variant-numeric:tabular-nums}.convlab-losscurve .cl-values{min-height:36px}@container (max-width: 704px){.convlab-losscurve .cl-now{min-height:36px}}.c\
onvlab-group{display:flex;flex-flow:row wrap}.convlab-group>*{flex:1 1 242px;min-width:242px;max-width:340px}.convlab-group>.cl-wide{flex-basis:100%;max-width:n\
one}
.convlab-group>.cl-group-heading{margin:0;font-weight:600}@media(pointer:coarse){.convlab-explorer{--cl-handle: 24px}.convlab-explorer .cl-scrub{height:28px}.co\
nvlab-explorer :is(.cl-link,.cl-channel,.cl-class,.cl-step,
.cl-costs label),.convlab-network :is(.cl-tools,.cl-why) label{min-width:24px;min-height:24px}.convlab-explorer .cl-step{margin-bottom:-2px}.convlab-card .cl-op\
tion{
min-height:28px;align-items:center}.convlab-card .cl-option input{width:24px;height:24px;transform:none}}@media(forced-colors:active){.convlab-explorer>.cl-stag\
e,.convlab-network .cl-map-pad{forced-color-adjust:none;background:var(--cl-page);color:var(--cl-ink)}.convlab-explorer>
:not(.cl-stage),.convlab-card,.convlab-losscurve{--cl-ink: CanvasText;--cl-ink2: CanvasText;--cl-page: Canvas;--cl-control: Field;--cl-button: ButtonFace;--cl-p\
ressed:
Highlight;--cl-accent: Highlight;--cl-line: CanvasText;--cl-line-soft: GrayText;--cl-track: GrayText;--cl-baseline: GrayText;--cl-ring: CanvasText;--cl-error: C\
anvasText;
--cl-thumb: ButtonText;--cl-cell: Canvas;--cl-outline: GrayText}.convlab-network .cl-map-pad{--cl-page: var(--jp-layout-color0, #fff)}.convlab-network[data-them\
e=dark]
.cl-map-pad{--cl-page: var(--jp-layout-color0, #111)}.convlab-losscurve.convlab-losscurve{--cl-learnt: Highlight;--cl-held: CanvasText}:is(.convlab-explorer,.co\
nvlab-card)
:is(.cl-ramp,.cl-weight,.cl-chip,.cl-final,.cl-sum,.cl-bar,.cl-bar div,.cl-mark,.cl-maps-channel,.cl-channel),.convlab-network .cl-grid td,:is(.convlab-explorer\
,
.convlab-card) input[type=range]{forced-color-adjust:none}.convlab-explorer>:not(.cl-stage) .cl-chip:not([style*=background]),.convlab-explorer>:not(.cl-stage) \
:is(.cl-sum,
.cl-final):not([style*=background]){background:Canvas;color:CanvasText}:is(.convlab-explorer>:not(.cl-stage),.convlab-card) button:not(.cl-link,.cl-class,.cl-ch\
annel){
border:1px solid ButtonBorder}:is(.convlab-explorer>:not(.cl-stage),.convlab-card) :is([aria-pressed=true],[aria-checked=true]){forced-color-adjust:none;border-\
color:Highlight;
background:Highlight;color:HighlightText}.convlab-explorer .cl-slot button:before{forced-color-adjust:none;background-color:ButtonText}.convlab-explorer .cl-slo\
t
button:disabled:before{background-color:GrayText}.convlab-explorer .cl-slot:has(:disabled,[disabled]){opacity:1}}
`,r.append(i)},n)}var Tu=({model:e})=>({async render({el:t,host:n,signal:o}){let s=document.createElement("div");s.className="convlab-group",t.append(s),e.get("title")&&s.append(
p("p",{class:"cl-wide cl-group-heading"},e.get("title")));for(let[r,i]of e.get("children").entries()){let a=document.createElement("div");a.className=r<e.get("w\
ide")?"cl-wide":"",s.append(a);let l=await n.getWidget(i);o.aborted||await l.render({el:a,signal:o})}}});var Eu=({model:e})=>({async render({el:t,host:n,signal:o}){let{exports:s}=await n.getWidget(e.get("_of"));await s.panel({el:t,host:n,signal:o,names:e.get("names")})}});var ky={card:Ll,chain:Zc,"code-result":Cl,explorer:Ih,group:Tu,"loss-curve":jh,network:vp,panel:Eu,progress:Rl,puzzle:Xl,quiz:Zl,signal:$u};async function Sy({model:e,
host:t,program:n}){let o=e,s=o.get("_menu_pictures"),r=s?await t.getModel(s):null,i=0,a=new AbortController,l;e.on("msg:custom",({kind:h})=>{h==="views"&&at(o)});
let c=h=>{i+=h,o.set("_views",i),h>0&&at(o),!(i>0)&&(a.abort(),a=new AbortController,l=void 0)},d=h=>async u=>{let{el:m,signal:f}=u;f.aborted||(c(1),f.addEventListener(
"abort",()=>{m.replaceChildren(),c(-1)}),_u(m,n.get("name"),f),l??=ky[o.get("_kind")]({model:je(e,a.signal),pictures:r,host:t,signal:a.signal}),await l[h]?.({...u,
model:je(u.model??e,f)}))};return{render:d("render"),panel:d("panel")}}export{Sy as default,xi as fieldsOf,ua as fieldsOfUnit,ca as readNetwork,wi as runChain,wn as runNetwork,ha as softmax,pa as traceUnit};
