function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon","circle"].includes(tag)?document.createElementNS("http\
://www.w3.org/2000/svg",tag):document.createElement(tag);for(let[name,value]of Object.entries(attributes))name.startsWith("on")?node.addEventListener(name.slice(
2),value):value!=null&&value!==!1&&node.setAttribute(name,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}function say(node,text){
node.textContent!==text&&(node.textContent=text)}function refresh(live,...next){for(next.forEach((child,i)=>{live.childNodes[i]?patch(live.childNodes[i],child):
live.append(child)});live.childNodes.length>next.length;)live.lastChild.remove()}function patch(live,next){if(live.nodeName!==next.nodeName)live.replaceWith(next);else if(next.
nodeType===Node.TEXT_NODE)live.data!==next.data&&(live.data=next.data);else{for(let{name,value}of next.attributes)live.getAttribute(name)!==value&&live.setAttribute(
name,value);for(let{name}of[...live.attributes])next.hasAttribute(name)||live.removeAttribute(name);refresh(live,...next.childNodes)}}var KEPT="data-lm-suppress-shortcuts";function keepKeys(root,signal){let mark=event=>{event.target!==root&&root.contains(event.target)&&event.target.toggleAttribute(
KEPT,!runsCell(event))};window.addEventListener("keydown",mark,{capture:!0,signal}),root.setAttribute(KEPT,"")}var runsCell=({key,shiftKey,ctrlKey,metaKey})=>key===
"Enter"&&(shiftKey||ctrlKey||metaKey);function themeOf(root){let flag=document.body.dataset.jpThemeLight;if(flag)return flag==="false"?"dark":"light";let page=rgbOf(getComputedStyle(root).getPropertyValue(
"--jp-layout-color0"));return page?page[0]+page[1]+page[2]<384?"dark":"light":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function rgbOf(text){let plain=text.trim();if(plain==="white")return[255,255,255];if(plain==="black")return[0,0,0];let short=plain.match(/^#([\da-f])([\da-f])([\da-f])$/i);
if(short)return short.slice(1).map(digit=>parseInt(digit+digit,16));let long=plain.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);if(long)return long.slice(1).
map(pair=>parseInt(pair,16));let rgb=plain.match(/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);return rgb?rgb.slice(1).map(Number):null}function watchTheme(callback,signal){
let observer=new MutationObserver(callback);observer.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}function frame(el,label,signal,dress=()=>{}){let root=element("section",{class:"convlab-card","aria-label":label});return root.addEventListener("keydown",event=>{
runsCell(event)||event.stopPropagation()}),keepKeys(root,signal),el.append(root),watchTheme(()=>{root.dataset.theme=themeOf(root),dress(root.dataset.theme)},signal),
root.dataset.theme=themeOf(root),root}function watch(model,names,callback,signal){for(let name of names)model.on(`change:${name}`,callback);signal.addEventListener(
"abort",()=>names.forEach(name=>model.off(`change:${name}`,callback)))}function roundUp(value){if(!(value>0))return 1;let power=10**Math.floor(Math.log10(value));return[1,2,3,4,6,8,10].find(candidate=>candidate*power>=value*(1-1e-12))*
power}function wholeTicks(most,many=5){let step=[1,2,5,10,20,50,100,200,500,1e3].find(candidate=>most/candidate<=many)??most;return Array.from({length:Math.floor(
most/step)+1},(_,i)=>i*step)}var topLoss=(...lines)=>roundUp(Math.max(0,...lines.flat().map(point=>point[1]))),pathOf=(points,which,at)=>points.map((point,i)=>`${i?
"L":"M"}${at(point[0],point[which]).map(value=>value.toFixed(1)).join(" ")}`).join(""),nearest=(points,epoch)=>points.reduce((best,point)=>best===void 0||Math.abs(
point[0]-epoch)<Math.abs(best[0]-epoch)?point:best,void 0),percent=part=>`${(100*part).toFixed(1)} %`,loss=value=>value>=1e3?value.toExponential(1):value.toPrecision(
3),numbers=point=>`loss ${loss(point[1])}, accuracy ${percent(point[2])}`;function reading(training,validation,epoch){let[one,other]=[nearest(training,epoch),nearest(
validation,epoch)],parts=[];return one&&parts.push(`At ${Number(one[0].toFixed(2))} epochs: training ${numbers(one)}`),other&&parts.push(`validation ${numbers(other)}`),
parts.join("; ")}function sentence(epochs,training,validation,running){if(!training.length)return running?"Training begins.":"No training yet. Give this curve t\
o train(..., curve=curve).";let last=training.at(-1),stands=running?`Epoch ${Math.min(epochs,Math.floor(last[0]-1e-9)+1)} of ${epochs}`:`After ${Number(last[0].
toFixed(2))} of ${epochs} epochs`,held=validation.length?`; validation ${numbers(validation.at(-1))}`:"";return`${stands}: training ${numbers(last)}${held}.`}var[WIDTH,HEIGHT]=[340,210],BOX={left:46,right:10,top:26,bottom:36},[ACROSS,DOWN]=[WIDTH-BOX.left-BOX.right,HEIGHT-BOX.top-BOX.bottom],SPEAK_EVERY=1e3;function panel(title,which,label){
let[grid,xAxis]=[element("g",{class:"cl-grid"}),element("g",{})],line=element("path",{class:"cl-training"}),held=element("path",{class:"cl-validation"}),[dots,marks]=[
element("g",{class:"cl-dots"}),element("g",{class:"cl-here"})],svg=element("svg",{viewBox:`0 0 ${WIDTH} ${HEIGHT}`,role:"img","aria-label":title},element("text",
{x:BOX.left,y:14,class:"cl-title"},title),grid,xAxis,line,held,dots,marks);function draw({epochs,training,validation,top,here}){let most=Math.max(1,epochs),high=which===
1?top:1,at=(x2,y)=>[BOX.left+x2/most*ACROSS,BOX.top+(1-Math.min(y,high)/high)*DOWN],text=(x2,y,anchor,words)=>element("text",{x:x2.toFixed(1),y:y.toFixed(1),"te\
xt-anchor":anchor},words),heights=[0,.25,.5,.75,1].map(part=>part*high);refresh(grid,...heights.flatMap(value=>{let[x2,y]=at(0,value);return[element("line",{x1:x2,
x2:x2+ACROSS,y1:y.toFixed(1),y2:y.toFixed(1)}),text(x2-6,y+4,"end",label(value))]})),refresh(xAxis,...wholeTicks(most).map(tick=>text(at(tick,0)[0],HEIGHT-20,"m\
iddle",`${tick}`)),text(BOX.left+ACROSS/2,HEIGHT-4,"middle","epochs"));let write=(node,name,value)=>node.getAttribute(name)!==value&&node.setAttribute(name,value);
write(line,"d",pathOf(training,which,at)),write(held,"d",pathOf(validation,which,at));let dot=(point,className,r)=>{let[cx,cy]=at(point[0],point[which]).map(value=>value.
toFixed(1));return element("circle",{cx,cy,r,class:className})};refresh(dots,...validation.map(point=>dot(point,"cl-validation",2.5)));let[one,other]=here===null?
[]:[nearest(training,here),nearest(validation,here)],x=here===null?0:at((one??other??[here])[0],0)[0].toFixed(1);refresh(marks,...here===null?[]:[element("line",
{x1:x,x2:x,y1:BOX.top,y2:BOX.top+DOWN}),...one?[dot(one,"cl-training",4)]:[],...other?[dot(other,"cl-validation",4)]:[]])}return{svg,draw,epochAt:(event,epochs)=>{
let{left,width}=svg.getBoundingClientRect(),x=(event.clientX-left)/width*WIDTH;return Math.max(0,Math.min(1,(x-BOX.left)/ACROSS))*Math.max(1,epochs)}}}function render({
model,el,signal}){let root=frame(el,"Curve of the training",signal);root.classList.add("convlab-losscurve");let panels=[panel("loss",1,value=>`${Number(value.toPrecision(
3))}`),panel("accuracy",2,value=>`${Math.round(100*value)} %`)],key=(name,words)=>element("span",{class:"cl-key"},element("svg",{viewBox:"0 0 28 10",width:28,height:10,
"aria-hidden":"true"},element("path",{d:"M1 5L27 5",class:`cl-${name}`}),...name==="validation"?[element("circle",{cx:14,cy:5,r:2.5,class:"cl-validation"})]:[]),
words),plots=element("div",{class:"cl-plots",tabindex:0,role:"group","aria-label":"Loss and accuracy over the epochs; left and right arrow keys read along the c\
urve"},...panels.map(({svg})=>svg)),values=element("p",{class:"cl-values"}),spoken=element("p",{class:"cl-now",role:"status","aria-live":"polite"});root.append(
element("p",{class:"cl-keys"},key("training","training"),key("validation","validation")),plots,spoken,values);let here=null,state=()=>{let[epochs,training,validation]=[
"epochs","training","validation"].map(name=>model.get(name));return{epochs,training,validation,top:topLoss(training,validation),here}},draw=()=>{let now=state();
panels.forEach(one=>one.draw(now)),say(values,here===null?" ":reading(now.training,now.validation,here)||" ")},[spokeAt,timer]=[-1/0,null],speak=()=>{let wait=spokeAt+
SPEAK_EVERY-performance.now();if(wait>0){timer??=setTimeout(()=>{timer=null,speak()},wait);return}clearTimeout(timer),[spokeAt,timer]=[performance.now(),null];let{
epochs,training,validation}=state();say(spoken,sentence(epochs,training,validation,model.get("running")))};signal.addEventListener("abort",()=>clearTimeout(timer));
let waiting=!1,change=()=>{speak(),!waiting&&(waiting=!0,requestAnimationFrame(()=>{waiting=!1,draw()}))},read=epoch=>{here=epoch,draw()};for(let{svg,epochAt}of panels)
svg.addEventListener("pointermove",event=>read(epochAt(event,model.get("epochs"))));plots.addEventListener("pointerleave",()=>read(null)),plots.addEventListener(
"blur",()=>read(null)),plots.addEventListener("keydown",event=>{let points=model.get("training"),now=here===null?-1:points.indexOf(nearest(points,here)),next={ArrowLeft:now<
0?points.length-1:now-1,ArrowRight:now+1,Home:0,End:points.length-1}[event.key];next===void 0||!points.length||(event.preventDefault(),read(points[Math.max(0,Math.
min(points.length-1,next))][0]))}),draw(),speak(),watch(model,["epochs","training","validation","running"],change,signal)}var loss_curve_default={render};export{loss_curve_default as default};
