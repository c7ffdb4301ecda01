function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon","circle"].includes(tag)?document.createElementNS("http\
://www.w3.org/2000/svg",tag):document.createElement(tag);for(let[name,value]of Object.entries(attributes))name.startsWith("on")?node.addEventListener(name.slice(
2),value):value!=null&&value!==!1&&node.setAttribute(name,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}var rivals=new Float64Array(2);var hex=text=>[0,2,4].map(i=>parseInt(text.slice(i,i+2),16)),SIGNED={light:["542788","7e68b4","b9aedb","f6f5f3","f9c585","e0851f","a34e06"].map(hex),dark:["e6dc\
ff","ab8df2","5b42a0","1b1b1d","8a4b14","e68f3a","ffe3bf"].map(hex)};var minus=number=>String(number).replace("-","−");function table([label,rows,marked=null]){let isMarked=(r,c)=>marked!==null&&marked[0]===r&&marked[1]===c,cell=(value,r,c)=>element("td",isMarked(r,c)?{class:"cl\
-marked","aria-label":`${minus(value)}, here`}:{},minus(value)),lines=rows.map((row,r)=>element("tr",{},...row.map((value,c)=>cell(value,r,c))));return labelled(
label,element("table",{"aria-label":label},element("tbody",{},...lines)))}var labelled=(label,node)=>element("div",{class:"cl-grid"},element("div",{class:"cl-ki\
nd","aria-hidden":"true"},label),node);var KEPT="data-lm-suppress-shortcuts";function keepKeys(root,signal){let mark=event=>{event.target!==root&&root.contains(event.target)&&event.target.toggleAttribute(
KEPT,!runsCell(event))};window.addEventListener("keydown",mark,{capture:!0,signal}),root.setAttribute(KEPT,"")}var runsCell=({key,shiftKey,ctrlKey,metaKey})=>key===
"Enter"&&(shiftKey||ctrlKey||metaKey);function themeOf(root){let flag=document.body.dataset.jpThemeLight;if(flag)return flag==="false"?"dark":"light";let page=rgbOf(getComputedStyle(root).getPropertyValue(
"--jp-layout-color0"));return page?page[0]+page[1]+page[2]<384?"dark":"light":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function rgbOf(text){let plain=text.trim();if(plain==="white")return[255,255,255];if(plain==="black")return[0,0,0];let short=plain.match(/^#([\da-f])([\da-f])([\da-f])$/i);
if(short)return short.slice(1).map(digit=>parseInt(digit+digit,16));let long=plain.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);if(long)return long.slice(1).
map(pair=>parseInt(pair,16));let rgb=plain.match(/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);return rgb?rgb.slice(1).map(Number):null}function watchTheme(callback,signal){
let observer=new MutationObserver(callback);observer.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}function frame(el,label,signal,dress=()=>{}){let root=element("section",{class:"convlab-card","aria-label":label});return root.addEventListener("keydown",event=>{
runsCell(event)||event.stopPropagation()}),keepKeys(root,signal),el.append(root),watchTheme(()=>{root.dataset.theme=themeOf(root),dress(root.dataset.theme)},signal),
root.dataset.theme=themeOf(root),root}var VERDICTS={"not attempted":"Not attempted.","not yet":"Not yet.",correct:"Correct."};function render({model,el,signal}){let[state,message,lines,tables]=["sta\
te","message","lines","tables"].map(name=>model.get(name)),root=frame(el,"Check",signal);root.dataset.state=state;let described=lines.flatMap(([label,text])=>[element(
"dt",{},label),element("dd",{},text)]);root.append(element("p",{class:"cl-result",role:"status"},element("b",{},VERDICTS[state])," ",state==="not attempted"?"":
message),...described.length?[element("dl",{class:"cl-facts"},...described)]:[],...tables.length?[element("div",{class:"cl-grids"},...tables.map(table))]:[])}var code_result_default={
render};export{code_result_default as default};
