var UNREADABLE="This is not a number that can be read. Type one like 8, −28, 0.5 or 1/9.",NO_SUCH_OPTION="Choose one of the answers.",UNREADABLE_SHAPE="This i\
s not a shape that can be read. Type one like 3 × 4, 3 x 4 or (3, 4).",UNREADABLE_TABLE="Every cell needs a number, such as 8, −28, 0.5 or 1/9.",NOT_ATTEMPTED="\
Not attempted.",UNKNOWN_MISTAKE="Not this number. Go through it once more, or take a hint.",SWAPPED_SIZES="Right numbers, wrong order: rows come first, then col\
umns, then channels.",SWAPPED_AXES="Rows and columns are swapped.",KERNEL_TURNED="This is the kernel turned by 180 degrees. Read it from the other end.",KERNEL_NEGATED="\
Right pattern, but every sign is the wrong way round.",KERNEL_SCALED="Right pattern, wrong scale: compare what the weights add up to.";var LONGEST=400,JUDGES={number:judgeNumber,choice:judgeChoice,shape:judgeShape,array:judgeTable,kernel:judgeTable};function asText(typed){return[...(typed??"").split(/[\s\u00a0\u2009\u202f]+/).filter(Boolean).join(" ")].slice(0,LONGEST).join("")||null}var plain=text=>text.replace(
/[−–—‐‑]/g,"-").replace(/[\s\u00a0\u2009\u202f]+/g," ").trim();function readings(typed){let text=plain(typed),parts=text.split("/");if(parts.length!==
2)return decimals(text);let[tops,bottoms]=parts.map(part=>decimals(part.trim()));return tops.flatMap(top=>bottoms.filter(bottom=>bottom!==0).map(bottom=>top/bottom))}
function decimals(signed){let text=signed.replace(/^([+-]) /,"$1"),found=[];return isGrouped(text)&&found.push(Number(text.replace(/[, ]/g,""))),/^[+-]?\d*,\d+$/.
test(text)&&found.push(Number(text.replace(",","."))),/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)&&found.push(Number(text)),found}var isGrouped=text=>/^[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*$/.
test(text);function sizesOf(typed){let text=plain(typed).replace(/[()[\]]/g," ").trim().replace(/[,;]+$/,"").toLowerCase(),parts=text.split(/ ?(?:x|×|\*|;|by) ?/);
return parts.length===1?parts=text.split(/, ?| /):parts=parts.map(part=>isGrouped(part)?part.replace(/,/g,""):part),parts.every(part=>/^\d{1,9}$/.test(part))?parts.
map(Number):[]}function tableOf(typed){let rows=plain(typed).replace(/[)\]] ?,? ?[([]/g,";").replace(/[()[\]]/g," ").split(";").map(row=>row.trim().split(/, | /).
map(readings));return rows.every(row=>row.length===rows[0].length&&row.every(cell=>cell.length))?rows:[]}function judge(spec,answer){return answer==null?{state:"not attempted",message:NOT_ATTEMPTED}:JUDGES[spec.kind](spec,answer)}var notYet=message=>({state:"not ye\
t",message});function judgeNumber({answer:right,tolerance,mistakes,why},answer){let values=readings(answer),near=wanted=>values.some(value=>Math.abs(value-wanted)<=
tolerance);return values.length===0?notYet(UNREADABLE):near(right)?{state:"correct",message:why}:notYet(mistakes.find(([wrong])=>near(wrong))?.[1]??UNKNOWN_MISTAKE)}
function optionOf(options,text){let index=options.findIndex(([label])=>label.toLowerCase()===text.toLowerCase());return index>=0||!/^\d+$/.test(text)?index:Number(
text)<=options.length?Number(text)-1:-1}function judgeChoice({answer:right,options,why},answer){let index=optionOf(options,answer);if(index<0)return notYet(NO_SUCH_OPTION);
let[label,message]=options[index];return label===right?{state:"correct",message:why}:notYet(message)}var same=(a,b)=>a.length===b.length&&a.every((value,i)=>value===
b[i]);function judgeShape({answer:right,mistakes,why},answer){let sizes=sizesOf(answer);return sizes.length?same(sizes,right)?{state:"correct",message:why}:notYet(
mistakes.find(([shape])=>same(sizes,shape))?.[1]??compareSizes(sizes,right)):notYet(UNREADABLE_SHAPE)}function compareSizes(sizes,right){if(sizes.length!==right.
length)return`This shape has ${right.length} numbers, one for each axis. Yours has ${sizes.length}.`;let sorted=values=>[...values].sort((a,b)=>a-b);return same(
sorted(sizes),sorted(right))?SWAPPED_SIZES:sizes.some((size,i)=>size===right[i])?`Number ${sizes.findIndex((size,i)=>size!==right[i])+1} of the shape is not rig\
ht.`:"No number of this shape is right yet. Go through one axis at a time, or take a hint."}function judgeTable(spec,answer){let rows=tableOf(answer);if(!rows.length)
return notYet(UNREADABLE_TABLE);let equal=wanted=>equalTables(rows,wanted,spec.tolerance),fits=rows.length===spec.answer.length&&rows[0].length===spec.answer[0].
length;if(spec.probes?.length?fits&&failedProbe(rows,spec)===null:equal(spec.answer))return{state:"correct",message:spec.why};let known=spec.mistakes.find(([wrong])=>equal(
wrong))?.[1];return notYet(known??(spec.kind==="kernel"&&fits?compareKernels(rows,spec,equal):null)??compareTables(rows,spec,equal))}var isNear=(values,wanted,tolerance)=>values.
some(value=>Math.abs(value-wanted)<=tolerance);function equalTables(rows,wanted,tolerance){return rows.length!==wanted.length||rows[0].length!==wanted[0].length?
!1:rows.every((row,r)=>row.every((cell,c)=>isNear(cell,wanted[r][c],tolerance)))}function compareTables(rows,{answer:right,tolerance},equal){let[height,width]=[
right.length,right[0].length];if(equal(right[0].map((_,c)=>right.map(row2=>row2[c]))))return SWAPPED_AXES;if(rows.length!==height||rows[0].length!==width)return`\
The answer has ${height} × ${width} numbers, yours has ${rows.length} × ${rows[0].length}.`;let places=rows.flatMap((row2,r)=>row2.flatMap((cell,c)=>isNear(cell,
right[r][c],tolerance)?[]:[[r,c]])),[[row,col]]=places;return places.length===1?`One number is not right: row ${row}, column ${col}, counted from 0.`:`${places.
length} numbers are not right, the first in row ${row}, column ${col}, counted from 0.`}function failedProbe(rows,{probes,tolerance}){let weights=rows.flat().map(
([value])=>value),failed=probes.find(([window2,low,high])=>{let sum=window2.flat().reduce((total,pixel,i)=>total+weights[i]*pixel,0);return low!==null&&sum<low-
tolerance||high!==null&&sum>high+tolerance});return failed?failed[3]:null}function compareKernels(rows,spec,equal){let right=spec.answer;return spec.probes.length?
failedProbe(rows,spec):equal([...right].reverse().map(row=>[...row].reverse()))?KERNEL_TURNED:equal(right.map(row=>row.map(weight=>-weight)))?KERNEL_NEGATED:isScaled(
rows,spec)?KERNEL_SCALED:null}function isScaled(rows,{answer,tolerance}){let weights=rows.flat().map(([value])=>value),wanted=answer.flat(),place=Math.max(0,wanted.
findIndex(weight=>weight!==0)),factor=wanted[place]?weights[place]/wanted[place]:0;return factor>0&&weights.every((weight,i)=>Math.abs(weight-factor*wanted[i])<=
tolerance*Math.max(1,factor))}function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon","circle"].includes(tag)?document.createElementNS("http\
://www.w3.org/2000/svg",tag):document.createElement(tag);for(let[name,value]of Object.entries(attributes))name.startsWith("on")?node.addEventListener(name.slice(
2),value):value!=null&&value!==!1&&node.setAttribute(name,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}function say(node,text){
node.textContent!==text&&(node.textContent=text)}function finish(work){for(;;){let{done,value}=work.next();if(done)return value}}var rivals=new Float64Array(2);var hex=text=>[0,2,4].map(i=>parseInt(text.slice(i,i+2),16)),SIGNED={light:["542788","7e68b4","b9aedb","f6f5f3","f9c585","e0851f","a34e06"].map(hex),dark:["e6dc\
ff","ab8df2","5b42a0","1b1b1d","8a4b14","e68f3a","ffe3bf"].map(hex)},STOPS=[-1,-.66,-.33,0,.33,.66,1];function signedColour(t,theme){let x=Math.min(1,Math.max(-1,
t)),i=0;for(;i<STOPS.length-2&&x>STOPS[i+1];)i+=1;let f=(x-STOPS[i])/(STOPS[i+1]-STOPS[i]),[from,to]=[SIGNED[theme][i],SIGNED[theme][i+1]];return from.map((c,k)=>Math.
round(c+f*(to[k]-c)))}var greyColour=t=>{let g=Math.round(255*Math.min(1,Math.max(0,t)));return[g,g,g]};function extent(data){let[low,high]=[1/0,-1/0];for(let i=0;i<data.length;i+=1){let v=data[i];v<low&&v>-1/0&&(low=v),v>high&&v<1/0&&(high=v)}return[low,high]}var wrapped=value=>(Math.trunc(value)%256+256)%256;function display(mode,data,limit,theme){if(mode==="signed")return{mode,low:-limit,high:limit,colour:v=>signedColour(
v/limit,theme)};if(mode==="clip")return{mode,low:0,high:255,colour:v=>greyColour(v/255)};if(mode==="wrap")return{mode,low:0,high:255,colour:v=>greyColour(wrapped(
v)/255)};if(mode==="absolute")return{mode,low:0,high:limit,colour:v=>greyColour(Math.abs(v)/limit)};let[low,high]=extent(data),span=high-low||1;return{mode,low,
high,colour:v=>greyColour((v-low)/span)}}var TABLE=1024,paintPlane=(image,plane,scale)=>finish(paintingRows(image,plane,scale));function*paintingRows(image,plane,scale){let{low,high}=scale.mode==="abso\
lute"?{low:-scale.high,high:scale.high}:scale,step=(high-low)/(TABLE-1)||1,wraps=scale.mode==="wrap",table2=new Uint32Array(TABLE);for(let i=0;i<TABLE;i+=1){let[
r,g,b]=wraps?greyColour(i/(TABLE-1)):scale.colour(low+i*step);table2[i]=255<<24|b<<16|g<<8|r}let out=new Uint32Array(image.data.buffer),{data}=plane,factor=1/step,
paint2=(from,to)=>{for(let i=from;i<to;i+=1){let value=wraps?wrapped(data[i]):data[i],k=(value-low)*factor+.5|0;value>low?value>=high&&(k=TABLE-1):k=0,out[i]=table2[k]}};
for(let row=0;row<plane.rows;row+=1)paint2(row*plane.cols,(row+1)*plane.cols),yield}var STEPS={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},Grid=class{constructor({rows,cols,label,noun,onInput}){this.cells=Array.from({length:rows},
(_,r)=>Array.from({length:cols},(_2,c)=>this.cell(r,c,noun))),this.at=[0,0];let lines=this.cells.map(line=>element("tr",{},...line.map(cell=>element("td",{},cell))));
this.node=element("table",{class:"cl-cells","aria-label":label},element("tbody",{},...lines)),this.node.addEventListener("keydown",event=>this.onKey(event)),this.
node.addEventListener("input",()=>this.fit()),onInput&&this.node.addEventListener("input",onInput)}cell(r,c,noun){let input=element("input",{type:"text",inputmode:"\
text",autocomplete:"off",spellcheck:"false","aria-label":`${noun} row ${r} column ${c}`,tabindex:r||c?-1:0});return input.addEventListener("focus",()=>{this.current.
tabIndex=-1,this.at=[r,c],input.tabIndex=0,input.select()}),input}get current(){return this.cells[this.at[0]][this.at[1]]}read(){let rows=this.cells.map(line=>line.
map(cell=>cell.value.replace(/\s+/g,"")));return rows.flat().some(Boolean)?rows.map(row=>row.join(", ")).join("; "):""}write(rows){this.cells.forEach((line,r)=>line.
forEach((cell,c)=>{let text=rows[r]?.[c]??"";cell.value!==text&&(cell.value=text)})),this.fit()}fit(){this.node.style.setProperty("--cl-digits",Math.max(...this.
cells.flat().map(cell=>cell.value.length)))}lock(locked){for(let cell of this.cells.flat())cell.readOnly=locked}onKey(event){if(!STEPS[event.key]||event.shiftKey)
return;let[dr,dc]=STEPS[event.key],next=this.cells[this.at[0]+dr]?.[this.at[1]+dc];event.preventDefault(),next?.focus()}};var minus=number=>String(number).replace("-","−");function quoted({kind,options},answer){return kind==="choice"?`“${options[optionOf(options,answer)][0]}”`:
kind==="shape"?(Array.isArray(answer)?answer:sizesOf(answer)).join(" × "):Array.isArray(answer)?answer.map(row=>row.map(minus).join(", ")).join("; "):minus(answer).
replaceAll("-","−")}function table([label,rows,marked=null]){let isMarked=(r,c)=>marked!==null&&marked[0]===r&&marked[1]===c,cell=(value,r,c)=>element("td",isMarked(
r,c)?{class:"cl-marked","aria-label":`${minus(value)}, here`}:{},minus(value)),lines=rows.map((row,r)=>element("tr",{},...row.map((value,c)=>cell(value,r,c))));
return labelled(label,element("table",{"aria-label":label},element("tbody",{},...lines)))}var labelled=(label,node)=>element("div",{class:"cl-grid"},element("di\
v",{class:"cl-kind","aria-hidden":"true"},label),node);function scaleOf(rows,theme){let values=rows.flat(),[low,high]=[Math.min(...values),Math.max(...values)];
return low<0?display("signed",values,Math.max(-low,high),theme):display("rescale",[0,Math.max(high,1)],1,theme)}function paint(canvas,rows,scale){[canvas.width,
canvas.height]=[rows[0].length,rows.length];let context=canvas.getContext("2d"),image=context.createImageData(canvas.width,canvas.height);paintPlane(image,{data:rows.
flat(),rows:rows.length,cols:rows[0].length},scale),context.putImageData(image,0,0)}var LONGEST2=200;function pictures(list){let longest=Math.max(...list.flatMap(
([,rows])=>[rows.length,rows[0].length])),unit=Math.max(1,Math.floor(LONGEST2/longest)),canvases=list.map(([label,rows])=>{let canvas=element("canvas",{class:"c\
l-picture",role:"img","aria-label":`${label}, ${rows.length} × ${rows[0].length}`});return canvas.style.width=`${unit*rows[0].length}px`,canvas.style.height=`${unit*
rows.length}px`,canvas}),nodes=list.map(([label,rows],i)=>labelled(`${label}, ${rows.length} × ${rows[0].length}`,canvases[i]));return{node:element("div",{class:"\
cl-grids"},...nodes),paint:theme=>list.forEach(([,rows],i)=>paint(canvases[i],rows,scaleOf(rows,theme)))}}function question(spec){let shown=spec.pictures.length?
pictures(spec.pictures):null;return{node:element("div",{},element("p",{class:"cl-prompt"},spec.prompt),shown?.node,spec.grids.length?element("div",{class:"cl-gr\
ids"},...spec.grids.map(table)):null,spec.stub?element("pre",{class:"cl-stub"},spec.stub):null),paint:theme=>shown?.paint(theme)}}function answerField(spec){return{
number:textField,shape:textField,choice:choiceField,array:gridField,kernel:gridField,code:noField}[spec.kind](spec)}function textField({kind,prompt}){let input=element(
"input",{type:"text",class:"cl-answer",autocomplete:"off",spellcheck:"false",placeholder:kind==="shape"?"rows × columns":null,"aria-label":`Your answer. ${prompt}`});
return{node:input,read:()=>input.value,write:text=>{input.value=text},lock:locked=>{input.readOnly=locked},focus:()=>input.focus()}}function choiceField({prompt,
options}){let name=`answer-${Math.random()}`,radios=options.map(([label])=>element("input",{type:"radio",name,value:label})),labels=radios.map(radio=>element("l\
abel",{class:"cl-option"},radio,element("span",{},radio.value)));return{node:element("div",{class:"cl-options",role:"radiogroup","aria-label":prompt},...labels),
read:()=>radios.find(radio=>radio.checked)?.value??"",write:text=>{let index=optionOf(options,text);radios.forEach((radio,i)=>{radio.checked=i===index})},lock:locked=>radios.
forEach(radio=>{radio.disabled=locked&&!radio.checked}),focus:()=>(radios.find(radio=>radio.checked)??radios[0]).focus()}}function gridField({kind,prompt,answer}){
let[rows,cols]=[answer.length,answer[0].length],grid=new Grid({rows,cols,label:`Your answer. ${prompt}`,noun:kind==="kernel"?"weight":"number"});return{node:grid.
node,read:()=>grid.read(),write:text=>grid.write(text.split(";").map(row=>row.trim().split(/, | /).map(minus))),lock:locked=>grid.lock(locked),focus:()=>grid.current.
focus()}}var noField=()=>({node:null,read:()=>"",write:()=>{},lock:()=>{},focus:()=>{}});var KEPT="data-lm-suppress-shortcuts";function keepKeys(root,signal){let mark=event=>{event.target!==root&&root.contains(event.target)&&event.target.toggleAttribute(
KEPT,!runsCell(event))};window.addEventListener("keydown",mark,{capture:!0,signal}),root.setAttribute(KEPT,"")}var runsCell=({key,shiftKey,ctrlKey,metaKey})=>key===
"Enter"&&(shiftKey||ctrlKey||metaKey);function themeOf(root){let flag=document.body.dataset.jpThemeLight;if(flag)return flag==="false"?"dark":"light";let page=rgbOf(getComputedStyle(root).getPropertyValue(
"--jp-layout-color0"));return page?page[0]+page[1]+page[2]<384?"dark":"light":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function rgbOf(text){let plain2=text.trim();if(plain2==="white")return[255,255,255];if(plain2==="black")return[0,0,0];let short=plain2.match(/^#([\da-f])([\da-f])([\da-f])$/i);
if(short)return short.slice(1).map(digit=>parseInt(digit+digit,16));let long=plain2.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);if(long)return long.slice(
1).map(pair=>parseInt(pair,16));let rgb=plain2.match(/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);return rgb?rgb.slice(1).map(Number):null}function watchTheme(callback,signal){
let observer=new MutationObserver(callback);observer.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}function frame(el,label,signal,dress=()=>{}){let root=element("section",{class:"convlab-card","aria-label":label});return root.addEventListener("keydown",event=>{
runsCell(event)||event.stopPropagation()}),keepKeys(root,signal),el.append(root),watchTheme(()=>{root.dataset.theme=themeOf(root),dress(root.dataset.theme)},signal),
root.dataset.theme=themeOf(root),root}function watch(model,names,callback,signal){for(let name of names)model.on(`change:${name}`,callback);signal.addEventListener(
"abort",()=>names.forEach(name=>model.off(`change:${name}`,callback)))}function sendChanges(model,save=()=>model.save_changes()){let kernel=model.widget_manager?.kernel;if(!(kernel===null||kernel?.isDisposed))try{save()}catch{}}function score(specs,answers){let right=specs.map((spec,i)=>judge(spec,answers[i]).state==="correct"),again=[...new Set(specs.filter((_,i)=>!right[i]).map(({lesson})=>lesson))].
sort();return{right,count:right.filter(Boolean).length,again}}var QuizView=class{constructor(model,el,signal){this.model=model,this.root=frame(el,"Quiz",signal,
theme=>this.question.paint(theme)),this.kind=element("p",{class:"cl-kind"}),this.places=element("ol",{class:"cl-places"}),this.buttonsByPlace=model.get("specs").
map((_,i)=>element("button",{type:"button",class:"cl-place",onclick:()=>this.go(i)},String(i+1))),this.places.append(...this.buttonsByPlace.map(button=>element(
"li",{},button))),this.body=element("div",{class:"cl-question"}),this.back=element("button",{type:"button",onclick:()=>this.go(model.get("at")-1)},"Back"),this.
next=element("button",{type:"submit"}),this.finish=element("button",{type:"button",onclick:()=>this.toggle()}),this.verdict=element("b"),this.message=element("s\
pan"),this.result=element("p",{class:"cl-result",role:"status","aria-live":"polite"},this.verdict," ",this.message),this.total=element("b"),this.again=element("\
span"),this.score=element("p",{class:"cl-score",role:"status","aria-live":"polite"},this.total," ",this.again),this.form=element("form",{class:"cl-form cl-colum\
n"}),this.form.addEventListener("submit",event=>{event.preventDefault(),this.go(model.get("at")+1)}),this.form.append(this.body,element("div",{class:"cl-buttons"},
this.back,this.next,this.finish)),this.root.append(this.kind,this.places,this.form,this.result,this.score),this.draw(),watch(model,["answers","scored","at","spe\
cs"],()=>this.draw(),signal)}set(change){this.model.set(change),sendChanges(this.model)}taken(){let answers=[...this.model.get("answers")];return answers[this.shown]=
asText(this.field.read()),answers}go(at){let last=this.model.get("specs").length-1,scored=this.model.get("scored");this.written=scored?this.written:asText(this.
field.read()),this.set({at:Math.max(0,Math.min(last,at)),...scored?{}:{answers:this.taken()}}),this.field.focus()}toggle(){let scored=!this.model.get("scored");
scored&&(this.written=asText(this.field.read())),this.set(scored?{answers:this.taken(),scored}:{scored})}draw(){let[specs,answers,scored,at]=["specs","answers",
"scored","at"].map(name=>this.model.get(name)),spec=specs[at];this.shown!==at&&(this.shown=at,this.question=question(spec),this.field=answerField(spec),this.body.
replaceChildren(this.question.node,this.field.node),this.question.paint(this.root.dataset.theme),this.written=null),this.written!==answers[at]&&(this.written=answers[at],
this.field.write(answers[at]??"")),this.field.lock(scored);let found=score(specs,answers),answered=answers.filter(answer=>answer!==null).length;say(this.kind,`Q\
uiz · question ${at+1} of ${specs.length} · ${answered} answered`),this.buttonsByPlace.forEach((button,i)=>this.dress(button,i,{at,scored,isAnswered:answers[i]!==
null,isRight:found.right[i]})),this.back.disabled=at===0,say(this.next,"Next"),this.next.disabled=at===specs.length-1,say(this.finish,scored?"Go on answering":"\
Show my score"),this.drawResult(spec,answers[at],scored),say(this.total,scored?`${found.count} of ${specs.length} right.`:"");let lessons=this.model.get("lesson\
s"),list=found.again.map(lesson=>`${lesson} ${lessons[lesson]}`).join(" · ");say(this.again,scored?found.again.length?`To read again: ${list}`:"Nothing to read\
 again.":"")}dress(button,i,{at,scored,isAnswered,isRight}){button.dataset.state=scored?isRight?"right":"wrong":isAnswered?"answered":"open";let words={right:"r\
ight",wrong:"not right",answered:"answered",open:"not answered"};button.setAttribute("aria-label",`Question ${i+1}, ${words[button.dataset.state]}`),i===at?button.
setAttribute("aria-current","step"):button.removeAttribute("aria-current")}drawResult(spec,answer,scored){let{state,message}=judge(spec,answer);say(this.verdict,
scored?state==="correct"?"Correct.":answer===null?`No answer. It is ${quoted(spec,spec.answer)}.`:`Not right. It is ${quoted(spec,spec.answer)}.`:""),say(this.message,
scored?state==="correct"||answer===null?spec.why:`${message} ${spec.why}`:"")}};function render({model,el,signal}){new QuizView(model,el,signal)}var quiz_default={
render};export{quiz_default as default,score};
