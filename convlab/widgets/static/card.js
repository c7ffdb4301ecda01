var UNREADABLE="This is not a number that can be read. Type one like 8, −28, 0.5 or 1/9.",NO_SUCH_OPTION="Choose one of the answers.",NOT_ATTEMPTED="Not attem\
pted.",UNKNOWN_MISTAKE="Not this number. Go through it once more, or take a hint.";function asText(typed){return[...(typed??"").split(/[\s\u00a0\u2009\u202f]+/).filter(Boolean).join(" ")].slice(0,80).join("")||null}function readings(typed){let text=typed.
replace(/[−–—‐‑]/g,"-").replace(/[\s\u00a0\u2009\u202f]+/g," ").trim(),parts=text.split("/");if(parts.length!==2)return decimals(text);let[tops,bottoms]=parts.
map(part=>decimals(part.trim()));return tops.flatMap(top=>bottoms.filter(bottom=>bottom!==0).map(bottom=>top/bottom))}function decimals(signed){let text=signed.
replace(/^([+-]) /,"$1"),found=[];return/^[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*$/.test(text)&&found.push(Number(text.replace(/[, ]/g,""))),/^[+-]?\d*,\d+$/.test(text)&&
found.push(Number(text.replace(",","."))),/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)&&found.push(Number(text)),found}function isReadable(spec,answer){return answer!==
null&&![UNREADABLE,NO_SUCH_OPTION].includes(judge(spec,answer).message)}function judge(spec,answer){return answer==null?{state:"not attempted",message:NOT_ATTEMPTED}:
spec.kind==="number"?judgeNumber(spec,answer):judgeChoice(spec,answer)}var notYet=message=>({state:"not yet",message});function judgeNumber({answer:right,tolerance,
mistakes,why},answer){let values=readings(answer),near=wanted=>values.some(value=>Math.abs(value-wanted)<=tolerance);return values.length===0?notYet(UNREADABLE):
near(right)?{state:"correct",message:why}:notYet(mistakes.find(([wrong])=>near(wrong))?.[1]??UNKNOWN_MISTAKE)}function optionOf(options,text){let index=options.
findIndex(([label])=>label.toLowerCase()===text.toLowerCase());return index>=0||!/^\d+$/.test(text)?index:Number(text)<=options.length?Number(text)-1:-1}function judgeChoice({
answer:right,options,why},answer){let index=optionOf(options,answer);if(index<0)return notYet(NO_SUCH_OPTION);let[label,message]=options[index];return label===right?
{state:"correct",message:why}:notYet(message)}function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon","circle"].includes(tag)?document.createElementNS("http\
://www.w3.org/2000/svg",tag):document.createElement(tag);for(let[name,value]of Object.entries(attributes))name.startsWith("on")?node.addEventListener(name.slice(
2),value):value!=null&&value!==!1&&node.setAttribute(name,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}function say(node,text){
node.textContent!==text&&(node.textContent=text)}function themeOf(root){let flag=document.body.dataset.jpThemeLight;if(flag)return flag==="false"?"dark":"light";let page=rgbOf(getComputedStyle(root).getPropertyValue(
"--jp-layout-color0"));return page?page[0]+page[1]+page[2]<384?"dark":"light":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function rgbOf(text){let plain=text.trim();if(plain==="white")return[255,255,255];if(plain==="black")return[0,0,0];let short=plain.match(/^#([\da-f])([\da-f])([\da-f])$/i);
if(short)return short.slice(1).map(digit=>parseInt(digit+digit,16));let long=plain.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);if(long)return long.slice(1).
map(pair=>parseInt(pair,16));let rgb=plain.match(/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);return rgb?rgb.slice(1).map(Number):null}function watchTheme(callback,signal){
let observer=new MutationObserver(callback);observer.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}var WATCHED=["spec","answer","hints_shown","compared"],minus=number=>String(number).replace("-","−");function quoted({kind,options},answer){return kind==="num\
ber"?minus(answer):`“${options[optionOf(options,answer)][0]}”`}function grid([label,rows]){let cells=row=>element("tr",{},...row.map(value=>element("td",{},
minus(value)))),table=element("table",{"aria-label":label},element("tbody",{},...rows.map(cells)));return element("div",{class:"cl-grid"},element("div",{class:"\
cl-kind","aria-hidden":"true"},label),table)}function numberField({prompt}){let input=element("input",{type:"text",class:"cl-answer",autocomplete:"off",spellcheck:"\
false","aria-label":`Your answer. ${prompt}`});return{node:input,read:()=>input.value,write:text=>{input.value=text},lock:locked=>{input.readOnly=locked},focus:()=>input.
focus()}}function choiceField({prompt,options}){let radios=options.map(([label])=>element("input",{type:"radio",name:"answer",value:label})),labels=radios.map(radio=>element(
"label",{class:"cl-option"},radio,element("span",{},radio.value)));return{node:element("div",{class:"cl-options",role:"radiogroup","aria-label":prompt},...labels),
read:()=>radios.find(radio=>radio.checked)?.value??"",write:text=>{let index=optionOf(options,text);radios.forEach((radio,i)=>{radio.checked=i===index})},lock:locked=>radios.
forEach(radio=>{radio.disabled=locked&&!radio.checked}),focus:()=>radios.find(radio=>radio.checked)?.focus()}}var CardView=class{constructor(model,el,signal){this.
model=model;let spec=model.get("spec");this.field=(spec.kind==="number"?numberField:choiceField)(spec),this.check=element("button",{type:"submit"}),this.hint=element(
"button",{type:"button",onclick:()=>this.set("hints_shown",model.get("hints_shown")+1)}),this.verdict=element("b"),this.message=element("span"),this.result=element(
"p",{class:"cl-result",role:"status","aria-live":"polite"},this.verdict," ",this.message),this.hints=element("ol",{class:"cl-hints","aria-live":"polite"});let form=element(
"form",{class:"cl-form"},this.field.node,element("div",{class:"cl-buttons"},this.check,this.hint));form.addEventListener("submit",event=>{event.preventDefault(),
this.submit()}),this.root=element("section",{class:"convlab-card","aria-label":`${spec.predict?"Prediction":"Exercise"} ${spec.name}`,"data-lm-suppress-shortcut\
s":"true"},element("p",{class:"cl-kind"},spec.predict?"Predict":"Exercise"),element("p",{class:"cl-prompt"},spec.prompt),spec.grids.length>0?element("div",{class:"\
cl-grids"},...spec.grids.map(grid)):null,form,this.result,this.hints),this.root.addEventListener("keydown",event=>{event.key==="Enter"&&(event.shiftKey||event.ctrlKey||
event.metaKey)||event.stopPropagation()}),el.append(this.root);let draw=()=>this.draw();for(let name of WATCHED)model.on(`change:${name}`,draw);signal.addEventListener(
"abort",()=>WATCHED.forEach(name=>model.off(`change:${name}`,draw)));let dress=()=>{this.root.dataset.theme=themeOf(this.root)};watchTheme(dress,signal),dress();
let answer=model.get("answer");answer!==null&&this.field.write(answer),this.written=answer,this.draw()}set(name,value){this.model.set(name,value),this.model.save_changes()}isLocked(){
let spec=this.model.get("spec");return spec.predict&&isReadable(spec,this.model.get("answer"))}submit(){if(this.isLocked()){this.set("compared",!0);return}let typed=asText(
this.field.read());this.empty=typed===null,this.written=typed,typed===this.model.get("answer")?this.draw():this.set("answer",typed)}draw(){let spec=this.model.get(
"spec"),answer=this.model.get("answer");answer!==this.written&&(this.written=answer,this.field.write(answer??""));let locked=this.isLocked(),compared=this.model.
get("compared");this.field.lock(locked),say(this.check,spec.predict?locked?"Compare":"Lock in my prediction":"Check"),locked&&compared&&document.activeElement===
this.check&&this.field.focus(),this.check.hidden=locked&&compared,this.drawHints(spec,spec.predict&&!compared);let[state,verdict,message]=locked?this.prediction(
spec,answer,compared):this.judged(spec,answer);this.root.dataset.state=state,say(this.verdict,verdict),say(this.message,message)}judged(spec,answer){let{state,message}=judge(
spec,answer);return state==="not attempted"?[state,"",this.empty?"Answer first: a guess is welcome.":""]:[state,state==="correct"?"Correct.":"Not yet.",message]}prediction(spec,answer,compared){
let said=`You said ${quoted(spec,answer)}.`;if(!compared)return["locked",said,spec.then];let{state,message}=judge(spec,answer);return state==="correct"?[state,`${said}\
 Right.`,message]:[state,`${said} It is ${quoted(spec,spec.answer)}.`,`${message} ${spec.why}`]}drawHints({hints,solution},hidden){let stages=[...hints,...solution?
[solution]:[]],shown=Math.min(this.model.get("hints_shown"),stages.length),none=hidden||shown>=stages.length;for(none&&document.activeElement===this.hint&&this.
check.focus(),this.hint.hidden=none,say(this.hint,shown<hints.length?hints.length>1?`Hint ${shown+1} of ${hints.length}`:"Hint":"Show the solution");this.hints.
childElementCount>shown;)this.hints.lastChild.remove();for(let i=this.hints.childElementCount;i<shown;i+=1)this.hints.append(element("li",{},stages[i]))}};function render({
model,el,signal}){new CardView(model,el,signal)}var card_default={render};export{card_default as default};
