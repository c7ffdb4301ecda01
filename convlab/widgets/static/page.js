"use strict";(()=>{var T=Symbol.for("convlab programs"),O=globalThis;O[T]??=new Map;var y=O[T];async function G(e){let t=new Blob([e]).stream().pipeThrough(new DecompressionStream(
"gzip")),n={headers:{"Content-Type":"text/javascript"}},r=URL.createObjectURL(await new Response(t,n).blob());return import(r).finally(()=>URL.revokeObjectURL(r))}
var L=()=>{let e,t,n=async o=>{let s=await o.getModel(e.get("_program")),i=s.get("name");return y.has(i)||y.set(i,G(s.get("script"))),(await y.get(i)).default({
model:e,host:o,program:s})},r=o=>async s=>{let{el:i}=s;i.dataset.busy="";try{t??=n(s.host).catch(l=>{throw t=void 0,l}),await(await t)[o](s)}catch(l){let a=e.get(
"_page")?"Open the notebook in JupyterLab":"Run its cell again";i.textContent=`This widget cannot start. ${a}.`,console.error(l)}delete i.dataset.busy};return{initialize(o){
return e=o.model,{panel:r("panel")}},render:r("render")}};var x=class{state;listeners=new Map;constructor(t){this.state={...t,_page:!0}}get(t){return this.state[t]}set(t,n){if(!E(this.state[t],n)){this.state[t]=n;for(let r of[
...this.listeners.get(`change:${t}`)??[]])r()}}on(t,n){this.listeners.set(t,(this.listeners.get(t)??new Set).add(n))}off(t,n){this.listeners.get(t)?.delete(n)}save_changes(){}send(){}};
function E(e,t){if(Object.is(e,t))return!0;if(typeof e!="object"||typeof t!="object"||!e||!t||ArrayBuffer.isView(e))return!1;let[n,r]=[Object.entries(e),t];return n.
length===Object.keys(r).length&&n.every(([o,s])=>E(s,r[o]))}function U(e){return new DataView(Uint8Array.from(atob(e),t=>t.charCodeAt(0)).buffer)}function q({widgets:e,
links:t,buffers:n}){let r=n.map(U),o=new Map;for(let[s,{state:i,buffers:l=[]}]of Object.entries(e)){for(let[a,c]of l){let u=a[a.length-1];a.slice(0,-1).reduce((d,m)=>d[m],
i)[u]=r[c]}o.set(s,new x(i))}for(let[[s,i],[l,a]]of t)o.get(s)?.on(`change:${i}`,()=>o.get(l)?.set(a,o.get(s)?.get(i)));return o}function v(e){e.className="page\
-note",e.textContent="This widget is not in this page: it needs Python, or it was closed before the page was made."}function N(e,t){let n=q(e),r=new Map,{signal:o}=new AbortController,
s=a=>{let c=n.get(a.replace("anywidget:",""));if(!c)throw new Error(`There is no ${a} in this page.`);return c},i={getModel:async a=>s(a),async getWidget(a){let c=s(
a),u=r.get(a);if(u)return u;let d=t(),h={exports:d.initialize({model:c,signal:o}),render:p=>d.render({signal:o,...p,model:c,host:i})};return r.set(a,h),h}};async function l(a,c){
let u=e.boxes[a],d=e.stills[a],{layout:m={},classes:h=[]}=u??d??e.widgets[a]??{};for(let[p,w]of Object.entries(m))c.style.setProperty(p,w);if(c.classList.add(...h),
u){c.classList.add("page-box"),c.style.flexDirection=u.direction;for(let p of u.children){let w=c.appendChild(document.createElement("div"));await l(p,w)||v(w)}
return!0}return d?(c.classList.add("page-still"),c.innerHTML=d.html,!0):n.has(a)?(await(await i.getWidget(`anywidget:${a}`)).render({el:c}),!0):!1}return{models:n,
draw:l}}var je=new Float64Array(2);function S(e){let{port1:t,port2:n}=new MessageChannel;t.onmessage=()=>{t.close(),e()},n.postMessage(0)}function $(e,t={},...n){let o=["svg","path","line","rect","text","g","polygon","circle"].includes(e)?document.createElementNS("http://www.w3.org/2000/svg",e):document.
createElement(e);for(let[s,i]of Object.entries(t))typeof i=="function"?o.addEventListener(s.slice(2),i):i!=null&&i!==!1&&o.setAttribute(s,i===!0?"":String(i));return o.
append(...n.filter(s=>s!=null)),o}function C(){let e=document.getElementById("widget-state");return e&&JSON.parse(e.textContent)}async function R(e){for(let t of document.querySelectorAll("[data\
-model]")){let n=t.firstElementChild,r=t.appendChild($("div",{class:"page-view"}));await e(t.dataset.model,r).catch(s=>console.error(s))?n.hidden=!0:v(r),await new Promise(
S)}}var[Z,J]=[680,960],Y=".cl-controls, .cl-transport, .cl-actions",g=()=>new Promise(e=>requestAnimationFrame(e)),X=120;async function Q(){document.body.dataset.paper=
"",document.body.dataset.jpThemeLight="true",await g(),await g();for(let e=0;e<X&&document.querySelector("[data-busy]");e+=1)await g();await g(),await g()}async function W(){
await Q(),window.print(),delete document.body.dataset.paper,delete document.body.dataset.jpThemeLight}function z(){for(let e of document.querySelectorAll(".page\
-view")){if(e.querySelector(".convlab-card"))continue;let t=[...e.querySelectorAll(Y)].reduce((r,{offsetHeight:o})=>r+o,0),n=Math.min(1,Z/e.scrollWidth,J/Math.max(
1,e.scrollHeight-t));e.style.setProperty("--page-fit",String(n))}}var ee=/^[\w.]*\b(ask|quiz|puzzle|progress)\([^\n]*\)$/;function te(){for(let e of document.querySelectorAll(
".page-code:has(+ .page-out .page-widget)"))e.classList.toggle("page-asks",ee.test((e.textContent??"").trim()))}function k(){te();let e=matchMedia("print"),t=()=>{
e.matches?document.body.dataset.jpThemeLight="true":delete document.body.dataset.jpThemeLight};e.addEventListener("change",t),t(),addEventListener("beforeprint",
z),document.querySelector("[data-print]")?.addEventListener("click",W),addEventListener("keydown",n=>{(n.ctrlKey||n.metaKey)&&!n.shiftKey&&!n.altKey&&n.key==="p"&&
(n.preventDefault(),W())})}var ne="This is not a number that can be read. Type one like 8, −28, 0.5 or 1/9.",_="Type only the number, without a unit or a calculation.",oe="Choose one of\
 the answers.",re="This is not a shape that can be read. Type one like 3 × 4, 3 x 4 or (3, 4).",se="Every cell needs a number, such as 8, −28, 0.5 or 1/9.",ie="\
Not attempted.",ae="Not this number. Go through it once more, or take a hint.",le="Right numbers, wrong order: rows come first, then columns, then channels.",ce="\
Rows and columns are swapped.",ue="This is the kernel rotated by 180 degrees. Read it from the other end.",de="Right pattern, but every sign is the wrong way ro\
und.",fe="Right pattern, wrong scale: compare what the weights add up to.";var me={number:Me,choice:Te,shape:Oe,array:I,kernel:I};var A=e=>e.replace(/[−–—‐‑]/g,"-").replace(/[\s\u00a0\u2009\u202f]+/g," ").trim();function P(e){let t=D(e);return t.length?t.reduce((n,r)=>n.flatMap(o=>r.
map(s=>o*s)),[1]):[]}var pe=/(?<=[\d.%]) ?[xX×*·] ?(?=[\d.+-])/,ge=/^(.*[\d.]) ?(%|[A-Za-z]{2,}(?: [A-Za-z]{2,}){0,2})$/,be={"%":.01,thousand:1e3,million:1e6,
billion:1e9,trillion:1e12},he=6;function D(e){let t=A(e).split(pe).map(we);return t.length<=he&&t.every(n=>n.length)?t:[]}function we(e){let[,t,n]=ge.exec(e)??[
null,e,""],r=be[n.toLowerCase().split(" ")[0]]??1;return Pe(t).map(o=>r>=1?o*r:o/100)}function Pe(e){let t=e.split("/");if(t.length!==2)return j(e);let[n,r]=t.map(
o=>j(o.trim()));return n.flatMap(o=>r.filter(s=>s!==0).map(s=>o/s))}function j(e){let t=e.replace(/^([+-]) /,"$1"),n=[];return V(t)&&n.push(Number(t.replace(/[, ]/g,
""))),/^[+-]?\d*,\d+$/.test(t)&&n.push(Number(t.replace(",","."))),/^[+-]?(\d+\.?\d*|\.\d+)$/.test(t)&&n.push(Number(t)),/^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(t)&&
n.push(Number(t.replace(/\./g,""))),n}var V=e=>/^[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*$/.test(e);function ye(e){let t=A(e).replace(/[()[\]]/g," ").trim().replace(/[,;]+$/,
"").toLowerCase().replace(/(?<=\d) ?(?:pixels?|px)\b/g,""),n=t.split(/ ?(?:x|×|\*|·|;|by) ?/);return n.length===1?n=t.split(/, ?| /):n=n.map(r=>V(r)?r.replace(
/,/g,""):r),n.every(r=>/^\d{1,9}$/.test(r))?n.map(Number):[]}function xe(e){let n=A(e).replace(/[)\]] ?,? ?[([]/g,";").replace(/[()[\]]/g," ").split(";").map(r=>ve(
r.trim()).map(P));return n.every(r=>r.length===n[0].length&&r.every(o=>o.length))?n:[]}var ve=e=>!e.includes(" ")&&e.split(",").length>2?e.split(","):e.split(/, | /);function K(e,t){return t==null?{state:"not attempted",message:ie}:me[e.kind](e,t)}var f=e=>({state:"not yet",message:e});function Me({answer:e,tolerance:t,mistakes:n,
why:r},o){let s=P(o);if(s.length===0)return f(/\d/.test(o)?_:ne);if(b(s,e,t))return{state:"correct",message:r};let i=n.find(([a])=>b(s,a,t))?.[1],l=D(o).some(a=>b(
a,e,t));return f(i??(l?_:ae))}function Ae(e,t){let n=e.findIndex(([o])=>o.toLowerCase()===t.toLowerCase());if(n>=0)return n;let r=e.map(([o])=>P(o));if(r.every(
o=>o.length)){let o=P(t);return r.findIndex(s=>s.some(i=>o.includes(i)))}return/^\d+$/.test(t)&&Number(t)<=e.length?Number(t)-1:-1}function Te({answer:e,options:t,
why:n},r){let o=Ae(t,r);if(o<0)return f(oe);let[s,i]=t[o];return s===e?{state:"correct",message:n}:f(i)}var M=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]);
function Oe({answer:e,mistakes:t,why:n},r){let o=ye(r);return o.length?M(o,e)?{state:"correct",message:n}:f(t.find(([s])=>M(o,s))?.[1]??Le(o,e)):f(re)}function Le(e,t){
if(e.length!==t.length)return`This shape has ${t.length} numbers, one for each axis. Yours has ${e.length}.`;let n=r=>[...r].sort((o,s)=>o-s);return M(n(e),n(t))?
le:e.some((r,o)=>r===t[o])?`Number ${e.findIndex((r,o)=>r!==t[o])+1} of the shape is not right.`:"No number of this shape is right yet. Go through one axis at a\
 time, or take a hint."}function I(e,t){let n=xe(t);if(!n.length)return f(se);let r=l=>Ee(n,l,e.tolerance),o=n.length===e.answer.length&&n[0].length===e.answer[0].
length;if(e.probes?.length?o&&H(n,e)===null:r(e.answer))return{state:"correct",message:e.why};let i=e.mistakes.find(([l])=>r(l))?.[1];return f(i??(e.kind==="ker\
nel"&&o?Se(n,e,r):null)??Ne(n,e,r))}var b=(e,t,n)=>e.some(r=>Math.abs(r-t)<=n);function Ee(e,t,n){return e.length!==t.length||e[0].length!==t[0].length?!1:e.every(
(r,o)=>r.every((s,i)=>b(s,t[o][i],n)))}function Ne(e,{answer:t,tolerance:n},r){let[o,s]=[t.length,t[0].length];if(r(t[0].map((c,u)=>t.map(d=>d[u]))))return ce;if(e.
length!==o||e[0].length!==s)return`The answer has ${o} × ${s} numbers, yours has ${e.length} × ${e[0].length}.`;let i=e.flatMap((c,u)=>c.flatMap((d,m)=>b(d,t[u][m],
n)?[]:[[u,m]])),[[l,a]]=i;return i.length===1?`One number is not right: row ${l}, column ${a}, counted from 0.`:`${i.length} numbers are not right, the first in\
 row ${l}, column ${a}, counted from 0.`}function H(e,{probes:t,tolerance:n}){let r=e.flat().map(([s])=>s),o=t.find(([s,i,l])=>{let a=s.flat().reduce((c,u,d)=>c+
r[d]*u,0);return i!==null&&a<i-n||l!==null&&a>l+n});return o?o[3]:null}function Se(e,t,n){let r=t.answer;return t.probes.length?H(e,t):n([...r].reverse().map(o=>[
...o].reverse()))?ue:n(r.map(o=>o.map(s=>-s)))?de:$e(e,t)?fe:null}function $e(e,{answer:t,tolerance:n}){let r=e.flat().map(([l])=>l),o=t.flat(),s=Math.max(0,o.findIndex(
l=>l!==0)),i=o[s]?r[s]/o[s]:0;return i>0&&r.every((l,a)=>Math.abs(l-i*o[a])<=n*Math.max(1,i))}function B(e,t,n){for(let r of t)e.on(`change:${r}`,n)}var Ce="Counted on this page, until it is closed. Programs need Python.";function F(e){let t=e.filter(n=>n.get("spec")?.name&&!n.get("ahead"));for(let n of e){if(!n.
get("marks"))continue;let o=()=>n.set("marks",(n.get("marks")??[]).map(([s,i])=>[s,Re(t,s)??i]));n.set("note",Ce);for(let s of t)B(s,["answer","compared"],o);o()}}
function Re(e,t){let n=e.find(i=>i.get("spec")?.name===t),r=n?.get("spec");if(!n||!r||r.kind==="code")return null;let{state:o}=K(r,n.get("answer")),s=r.predict&&
!n.get("compared");return n.get("solved")||o==="not attempted"||s?n.get("solved")?"solved":null:(o==="correct"&&n.set("solved",!0),o==="correct"?"solved":"tried")}async function We(e){if(!e)return;let{models:t,draw:n}=N(e,L);await R(n),F([...t.values()]),document.documentElement.dataset.live=""}k();We(C());})();
