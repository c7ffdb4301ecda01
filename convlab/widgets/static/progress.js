function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon","circle"].includes(tag)?document.createElementNS("http\
://www.w3.org/2000/svg",tag):document.createElement(tag);for(let[name,value]of Object.entries(attributes))name.startsWith("on")?node.addEventListener(name.slice(
2),value):value!=null&&value!==!1&&node.setAttribute(name,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}function refresh(live,...next){for(next.forEach((child,i)=>{live.childNodes[i]?patch(live.childNodes[i],child):live.append(child)});live.childNodes.length>next.
length;)live.lastChild.remove()}function patch(live,next){if(live.nodeName!==next.nodeName)live.replaceWith(next);else if(next.nodeType===Node.TEXT_NODE)live.data!==
next.data&&(live.data=next.data);else{for(let{name,value}of next.attributes)live.getAttribute(name)!==value&&live.setAttribute(name,value);for(let{name}of[...live.
attributes])next.hasAttribute(name)||live.removeAttribute(name);refresh(live,...next.childNodes)}}var KEPT="data-lm-suppress-shortcuts";function keepKeys(root,signal){let mark=event=>{event.target!==root&&root.contains(event.target)&&event.target.toggleAttribute(
KEPT,!runsCell(event))};window.addEventListener("keydown",mark,{capture:!0,signal}),root.setAttribute(KEPT,"")}var runsCell=({key,shiftKey,ctrlKey,metaKey})=>key===
"Enter"&&(shiftKey||ctrlKey||metaKey);function themeOf(root){let flag=document.body.dataset.jpThemeLight;if(flag)return flag==="false"?"dark":"light";let page=rgbOf(getComputedStyle(root).getPropertyValue(
"--jp-layout-color0"));return page?page[0]+page[1]+page[2]<384?"dark":"light":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function rgbOf(text){let plain=text.trim();if(plain==="white")return[255,255,255];if(plain==="black")return[0,0,0];let short=plain.match(/^#([\da-f])([\da-f])([\da-f])$/i);
if(short)return short.slice(1).map(digit=>parseInt(digit+digit,16));let long=plain.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);if(long)return long.slice(1).
map(pair=>parseInt(pair,16));let rgb=plain.match(/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);return rgb?rgb.slice(1).map(Number):null}function watchTheme(callback,signal){
let observer=new MutationObserver(callback);observer.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}function frame(el,label,signal,dress=()=>{}){let root=element("section",{class:"convlab-card","aria-label":label});return root.addEventListener("keydown",event=>{
runsCell(event)||event.stopPropagation()}),keepKeys(root,signal),el.append(root),watchTheme(()=>{root.dataset.theme=themeOf(root),dress(root.dataset.theme)},signal),
root.dataset.theme=themeOf(root),root}function watch(model,names,callback,signal){for(let name of names)model.on(`change:${name}`,callback);signal.addEventListener(
"abort",()=>names.forEach(name=>model.off(`change:${name}`,callback)))}var WORDS={solved:"solved",tried:"tried, not yet right",untouched:"not tried yet"};function render({model,el,signal}){let root=frame(el,"Progress",signal),draw=()=>{
let marks=model.get("marks"),lesson=model.get("lesson"),solved=marks.filter(([,state])=>state==="solved").length,mark=([name,state])=>element("li",{class:`cl-ma\
rk cl-${state}`,title:`${name}: ${WORDS[state]}`},element("span",{class:"cl-spoken"},`${name}: ${WORDS[state]}`));refresh(root,element("p",{class:"cl-kind"},lesson?
`Progress in lesson ${lesson}`:"Progress"),element("div",{class:"cl-progress"},element("ol",{class:"cl-marks"},...marks.map(mark)),element("b",{},`${solved} of ${marks.
length} solved`)),element("p",{class:"cl-kind"},model.get("note")))};draw(),watch(model,["marks","note","lesson"],draw,signal)}var progress_default={render};export{progress_default as default};
