var plain=text=>text.replace(/[−–—‐‑]/g,"-").replace(/[\s\u00a0\u2009\u202f]+/g," ").trim();function readings(typed){let text=plain(typed),parts=text.
split("/");if(parts.length!==2)return decimals(text);let[tops,bottoms]=parts.map(part=>decimals(part.trim()));return tops.flatMap(top=>bottoms.filter(bottom=>bottom!==
0).map(bottom=>top/bottom))}function decimals(signed){let text=signed.replace(/^([+-]) /,"$1"),found=[];return isGrouped(text)&&found.push(Number(text.replace(/[, ]/g,
""))),/^[+-]?\d*,\d+$/.test(text)&&found.push(Number(text.replace(",","."))),/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)&&found.push(Number(text)),found}var isGrouped=text=>/^[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*$/.
test(text);var ShapeError=class extends Error{constructor(message,remedies={}){super(message),this.name="ShapeError",Object.assign(this,remedies)}},PADDING_NAMES=["valid",
"same","same_lower","full"],PADDING_MODES=["zeros","reflect","replicate","circular"];function whole(value,name,minimum){if(typeof value=="number"&&Number.isInteger(
value)&&value>=minimum)return value;let shown=JSON.stringify(value)??String(value);throw new RangeError(`${name}: it has to be a whole number of at least ${minimum}\
. Got ${name}=${shown}.`)}function pair(value,name,minimum){let[rows,cols]=Array.isArray(value)&&value.length===2?value:[value,value];return[whole(rows,name,minimum),
whole(cols,name,minimum)]}var perAxis=make=>[make(0),make(1)];function span(kernelSize,dilation=1){return whole(dilation,"dilation",1)*(whole(kernelSize,"kernel\
Size",1)-1)+1}function rawOutputSize(size,kernelSize,{stride=1,padding=[0,0],dilation=1,ceilMode=!1}={}){let[start,end]=paddingPlan(size,kernelSize,{stride,padding,
dilation}),slack=size+start+end-span(kernelSize,dilation),count=Math.floor(slack/stride)+1;return ceilMode&&modulo(slack,stride)>0&&count*stride<size+start?count+
1:count}function fittingSize(size,kernelSize,settings,axis,what){let count=rawOutputSize(size,kernelSize,settings);if(count>=1)return count;let{dilation=1}=settings,[start,
end]=paddingPlan(size,kernelSize,settings),there=size+start+end,reach=span(kernelSize,dilation),padding=Math.ceil((reach-size)/2),largestKernel=Math.floor((there-
1)/dilation)+1,slack=Math.floor((there-1)/(kernelSize-1)),largestDilation=kernelSize>1&&slack>=1?slack:null,wrong=axis===null?`the ${what} does not fit in the i\
mage`:`the ${what} is ${axis==="rows"?"taller":"wider"} than the padded image`,given=start===end?`${start} per side`:`${start} before and ${end} after`,smaller=dilation>
1&&largestDilation?`, or a dilation of at most ${largestDilation}`:"";throw new ShapeError(`convlab: ${wrong}. Got size=${size}, padding=${given}, ${what}=${kernelSize}\
, dilation=${dilation}: the ${what} reaches over ${reach} pixels but only ${there} are there. Pad by at least ${padding} per side, or use a ${what} of at most ${largestKernel}${smaller}\
.`,{axis,reach,there,padding,kernelSize:largestKernel,dilation:largestDilation})}function paddingPlan(size,kernelSize,{stride=1,padding=0,dilation=1}={}){whole(
size,"size",1),whole(stride,"stride",1);let reach=span(kernelSize,dilation);if(typeof padding!="string")return pair(padding,"padding",0);if(padding==="valid")return[
0,0];if(padding==="full")return[reach-1,reach-1];if(!PADDING_NAMES.includes(padding))throw new RangeError(`padding: unknown name "${padding}".`);let total=Math.
max((Math.ceil(size/stride)-1)*stride+reach-size,0),less=Math.floor(total/2);return padding==="same"?[less,total-less]:[total-less,less]}function paddingPlan2d(shape,kernelShape,{
stride=1,padding=0,dilation=1}={}){let strides=pair(stride,"stride",1),dilations=pair(dilation,"dilation",1),paddings=Array.isArray(padding)&&padding.length===2?
padding:[padding,padding];return perAxis(axis=>paddingPlan(shape[axis],kernelShape[axis],{stride:strides[axis],padding:paddings[axis],dilation:dilations[axis]}))}
function sourceIndex(position,size,mode="zeros"){if(!PADDING_MODES.includes(mode))throw new RangeError(`padding mode: unknown name "${mode}".`);if(position>=0&&
position<size)return position;if(mode==="zeros")return-1;if(mode==="replicate")return position<0?0:size-1;if(mode==="circular")return modulo(position,size);if(size===
1)return 0;let period=2*(size-1),phase=modulo(position,period);return Math.min(phase,period-phase)}var modulo=(value,divisor)=>(value%divisor+divisor)%divisor;function sources(size,before,after,mode){return Array.from({length:before+size+after},(_,index)=>sourceIndex(index-before,size,mode))}var newPlane=(rows,cols)=>({
data:new Float64Array(rows*cols),rows,cols});function finish(work){for(;;){let{done,value}=work.next();if(done)return value}}function layoutOf(plane2,kernelShape,settings,what){let stride=pair(settings.stride??
1,"stride",1),dilation=pair(settings.dilation??1,"dilation",1),shape=[plane2.rows,plane2.cols],plan=paddingPlan2d(shape,kernelShape,{stride,padding:settings.padding??
0,dilation}),ceilMode=settings.ceilMode??!1,[rows,cols]=perAxis(axis=>{let along={stride:stride[axis],padding:plan[axis],dilation:dilation[axis],ceilMode};return fittingSize(
shape[axis],kernelShape[axis],along,axis===0?"rows":"cols",what)});return{stride,dilation,plan,first:[0,0],rows,cols}}function conv2d(plane2,kernel,settings={},into=null){
return conv2dLayer([plane2],[kernel],settings,into)}var conv2dLayer=(planes,kernels,settings,into)=>finish(conv2dRows(planes,kernels,settings,into));function*conv2dRows(planes,kernels,settings={},into=null){
let{bias=0}=settings,layout=thinned(layoutOf(planes[0],[kernels[0].rows,kernels[0].cols],settings,"kernel"),settings.every),channels=planes.map((plane2,channel)=>slide(
plane2,kernels[channel],layout,settings)),result=reusedPlane(layout,into,...planes),out=result.data.fill(0);for(let row=0;row<result.rows;row++){let to=row*result.
cols;for(let addSums of channels)addSums(out,to,row);bias!==0&&addBias(out,to,result.cols,bias),yield}return result}function thinned({rows,cols,...layout},every=[1,1]){let middle=perAxis(axis=>Math.floor(every[axis]/2)),[fewRows,fewCols]=perAxis(axis=>Math.ceil(([rows,cols][axis]-
middle[axis])/every[axis]));return{...layout,rows:fewRows,cols:fewCols,stride:perAxis(axis=>layout.stride[axis]*every[axis]),first:perAxis(axis=>layout.stride[axis]*
middle[axis])}}function addBias(out,to,count,bias){for(let i=0;i<count;i++)out[to+i]+=bias}function slide(plane2,kernel,layout,{mode="zeros",flip=!1}){let lines=paddedLines(
plane2,layout.plan,layout,kernel.rows,mode,0),skipsZeros=kernel.data.includes(0)&&isFinitePlane(plane2),taps=tapsOf(kernel,flip).filter(({weight})=>weight!==0||
!skipsZeros),[gap,step,first]=[layout.dilation[1],layout.stride[1],layout.first[1]],starts=new Array(taps.length);return(out,to,row)=>{let lineStarts=lines.under(
row);for(let tap=0;tap<taps.length;tap++)starts[tap]=lineStarts[taps[tap].line]+taps[tap].col*gap+first;addTaps(out,to,layout.cols,lines.data,starts,taps,step)}}
function addTaps(out,to,count,pixels,starts,taps,step){let tap=0;for(;tap+5<=taps.length;tap+=5)addFive(out,to,count,pixels,starts,taps,tap,step);for(;tap+3<=taps.
length;tap+=3)addThree(out,to,count,pixels,starts,taps,tap,step);for(;tap<taps.length;tap++)addOne(out,to,count,pixels,starts[tap],taps[tap].weight,step)}function tapsOf({
data,cols},flip){let weights=flip?data.slice().reverse():data;return Array.from(weights,(weight,tap)=>({weight,line:Math.floor(tap/cols),col:tap%cols}))}function reusedPlane({
rows,cols},into,...planes){return into&&planes.every(({data})=>data!==into.data)&&into.rows===rows&&into.cols===cols?into:newPlane(rows,cols)}function paddedLines(plane2,plan,layout,windowRows,mode,value){
let strideRows=layout.stride[0],gap=layout.dilation[0],[begin]=layout.first,lineNumbers=row=>Array.from({length:windowRows},(_,line)=>begin+row*strideRows+line*
gap);if(isBare(plan))return{data:plane2.data,under:row=>lineNumbers(row).map(line=>line*plane2.cols)};let[[top],[left,right]]=plan,reach=span(windowRows,gap),fromCol=sources(
plane2.cols,left,right,mode),width=fromCol.length,data=new Float64Array(reach*width),made=-1;return{data,under:row=>{let first=begin+row*strideRows;for(let line=Math.
max(made+1,first);line<first+reach;line++){let at=line%reach*width;fillLine(data,at,plane2,sourceIndex(line-top,plane2.rows,mode),fromCol,left,value)}return made=
first+reach-1,lineNumbers(row).map(line=>line%reach*width)}}}function fillLine(data,at,plane2,fromRow,fromCol,left,value){let width=fromCol.length;if(fromRow<0){
data.fill(value,at,at+width);return}let source=fromRow*plane2.cols;data.set(plane2.data.subarray(source,source+plane2.cols),at+left);let border=col=>{data[at+col]=
fromCol[col]<0?value:plane2.data[source+fromCol[col]]};for(let col=0;col<left;col++)border(col);for(let col=left+plane2.cols;col<width;col++)border(col)}var isBare=plan=>plan.
every(([start,end])=>start===0&&end===0);function isFinitePlane({data}){let even=0,odd=0;for(let i=0;i+1<data.length;i+=2)even+=data[i],odd+=data[i+1];return Number.
isFinite(even)&&Number.isFinite(odd)&&Number.isFinite(data[data.length-1])}function addOne(out,to,count,pixels,from,weight,step){for(let i=0;i<count;i++)out[to+
i]+=weight*pixels[from+i*step]}function addThree(out,to,count,pixels,starts,taps,tap,step){let[wa,wb,wc]=[taps[tap].weight,taps[tap+1].weight,taps[tap+2].weight],
[a,b,c]=[starts[tap],starts[tap+1],starts[tap+2]];for(let i=0;i<count;i++){let at=i*step;out[to+i]=out[to+i]+wa*pixels[a+at]+wb*pixels[b+at]+wc*pixels[c+at]}}function addFive(out,to,count,pixels,starts,taps,tap,step){
let[wa,wb,wc,wd,we]=[0,1,2,3,4].map(k=>taps[tap+k].weight),[a,b,c,d,e]=[0,1,2,3,4].map(k=>starts[tap+k]);for(let i=0;i<count;i++){let at=i*step;out[to+i]=out[to+
i]+wa*pixels[a+at]+wb*pixels[b+at]+wc*pixels[c+at]+wd*pixels[d+at]+we*pixels[e+at]}}var rivals=new Float64Array(2);var hex=text=>[0,2,4].map(i=>parseInt(text.slice(i,i+2),16)),SIGNED={light:["542788","7e68b4","b9aedb","f6f5f3","f9c585","e0851f","a34e06"].map(hex),dark:["e6dc\
ff","ab8df2","5b42a0","1b1b1d","8a4b14","e68f3a","ffe3bf"].map(hex)},STOPS=[-1,-.66,-.33,0,.33,.66,1];function signedColour(t,theme){let x=Math.min(1,Math.max(-1,
t)),i=0;for(;i<STOPS.length-2&&x>STOPS[i+1];)i+=1;let f=(x-STOPS[i])/(STOPS[i+1]-STOPS[i]),[from,to]=[SIGNED[theme][i],SIGNED[theme][i+1]];return from.map((c,k)=>Math.
round(c+f*(to[k]-c)))}var greyColour=t=>{let g=Math.round(255*Math.min(1,Math.max(0,t)));return[g,g,g]};function extent(data){let[low,high]=[1/0,-1/0];for(let i=0;i<data.length;i+=1){let v=data[i];v<low&&v>-1/0&&(low=v),v>high&&v<1/0&&(high=v)}return[low,high]}var wrapped=value=>(Math.trunc(value)%256+256)%256;function display(mode,data,limit,theme){if(mode==="signed")return{mode,low:-limit,high:limit,colour:v=>signedColour(
v/limit,theme)};if(mode==="clip")return{mode,low:0,high:255,colour:v=>greyColour(v/255)};if(mode==="wrap")return{mode,low:0,high:255,colour:v=>greyColour(wrapped(
v)/255)};if(mode==="absolute")return{mode,low:0,high:limit,colour:v=>greyColour(Math.abs(v)/limit)};let[low,high]=extent(data),span2=high-low||1;return{mode,low,
high,colour:v=>greyColour((v-low)/span2)}}var TABLE=1024,paintPlane=(image,plane2,scale)=>finish(paintingRows(image,plane2,scale));function*paintingRows(image,plane2,scale){let{low,high}=scale.mode==="a\
bsolute"?{low:-scale.high,high:scale.high}:scale,step=(high-low)/(TABLE-1)||1,wraps=scale.mode==="wrap",table=new Uint32Array(TABLE);for(let i=0;i<TABLE;i+=1){let[
r,g,b]=wraps?greyColour(i/(TABLE-1)):scale.colour(low+i*step);table[i]=255<<24|b<<16|g<<8|r}let out=new Uint32Array(image.data.buffer),{data}=plane2,factor=1/step,
paint2=(from,to)=>{for(let i=from;i<to;i+=1){let value=wraps?wrapped(data[i]):data[i],k=(value-low)*factor+.5|0;value>low?value>=high&&(k=TABLE-1):k=0,out[i]=table[k]}};
for(let row=0;row<plane2.rows;row+=1)paint2(row*plane2.cols,(row+1)*plane2.cols),yield}function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon","circle"].includes(tag)?document.createElementNS("http\
://www.w3.org/2000/svg",tag):document.createElement(tag);for(let[name,value]of Object.entries(attributes))name.startsWith("on")?node.addEventListener(name.slice(
2),value):value!=null&&value!==!1&&node.setAttribute(name,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}function say(node,text){
node.textContent!==text&&(node.textContent=text)}var STEPS={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},Grid=class{constructor({rows,cols,label,noun,onInput}){this.cells=Array.from({length:rows},
(_,r)=>Array.from({length:cols},(_2,c)=>this.cell(r,c,noun))),this.at=[0,0];let lines=this.cells.map(line=>element("tr",{},...line.map(cell=>element("td",{},cell))));
this.node=element("table",{class:"cl-cells","aria-label":label},element("tbody",{},...lines)),this.node.addEventListener("keydown",event=>this.onKey(event)),this.
node.addEventListener("input",()=>this.fit()),onInput&&this.node.addEventListener("input",onInput)}cell(r,c,noun){let input=element("input",{type:"text",inputmode:"\
text",autocomplete:"off",spellcheck:"false","aria-label":`${noun} row ${r} column ${c}`,tabindex:r||c?-1:0});return input.addEventListener("focus",()=>{this.current.
tabIndex=-1,this.at=[r,c],input.tabIndex=0,input.select()}),input}get current(){return this.cells[this.at[0]][this.at[1]]}read(){let rows=this.cells.map(line=>line.
map(cell=>cell.value.replace(/\s+/g,"")));return rows.flat().some(Boolean)?rows.map(row=>row.join(", ")).join("; "):""}write(rows){this.cells.forEach((line,r)=>line.
forEach((cell,c)=>{let text=rows[r]?.[c]??"";cell.value!==text&&(cell.value=text)})),this.fit()}fit(){this.node.style.setProperty("--cl-digits",Math.max(...this.
cells.flat().map(cell=>cell.value.length)))}lock(locked){for(let cell of this.cells.flat())cell.readOnly=locked}onKey(event){if(!STEPS[event.key]||event.shiftKey)
return;let[dr,dc]=STEPS[event.key],next=this.cells[this.at[0]+dr]?.[this.at[1]+dc];event.preventDefault(),next?.focus()}};function paint(canvas,rows,scale){[canvas.width,canvas.height]=[rows[0].length,rows.length];let context=canvas.getContext("2d"),image=context.createImageData(canvas.
width,canvas.height);paintPlane(image,{data:rows.flat(),rows:rows.length,cols:rows[0].length},scale),context.putImageData(image,0,0)}var KEPT="data-lm-suppress-shortcuts";function keepKeys(root,signal){let mark=event=>{event.target!==root&&root.contains(event.target)&&event.target.toggleAttribute(
KEPT,!runsCell(event))};window.addEventListener("keydown",mark,{capture:!0,signal}),root.setAttribute(KEPT,"")}var runsCell=({key,shiftKey,ctrlKey,metaKey})=>key===
"Enter"&&(shiftKey||ctrlKey||metaKey);function themeOf(root){let flag=document.body.dataset.jpThemeLight;if(flag)return flag==="false"?"dark":"light";let page=rgbOf(getComputedStyle(root).getPropertyValue(
"--jp-layout-color0"));return page?page[0]+page[1]+page[2]<384?"dark":"light":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function rgbOf(text){let plain2=text.trim();if(plain2==="white")return[255,255,255];if(plain2==="black")return[0,0,0];let short=plain2.match(/^#([\da-f])([\da-f])([\da-f])$/i);
if(short)return short.slice(1).map(digit=>parseInt(digit+digit,16));let long=plain2.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);if(long)return long.slice(
1).map(pair2=>parseInt(pair2,16));let rgb=plain2.match(/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);return rgb?rgb.slice(1).map(Number):null}function watchTheme(callback,signal){
let observer=new MutationObserver(callback);observer.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}function frame(el,label,signal,dress=()=>{}){let root=element("section",{class:"convlab-card","aria-label":label});return root.addEventListener("keydown",event=>{
runsCell(event)||event.stopPropagation()}),keepKeys(root,signal),el.append(root),watchTheme(()=>{root.dataset.theme=themeOf(root),dress(root.dataset.theme)},signal),
root.dataset.theme=themeOf(root),root}function watch(model,names,callback,signal){for(let name of names)model.on(`change:${name}`,callback);signal.addEventListener(
"abort",()=>names.forEach(name=>model.off(`change:${name}`,callback)))}function sendChanges(model,save=()=>model.save_changes()){let kernel=model.widget_manager?.kernel;if(!(kernel===null||kernel?.isDisposed))try{save()}catch{}}function number(value,digits=2){if(!Number.isFinite(value))return Number.isNaN(value)?"none":value>0?"∞":"−∞";let magnitude=Math.abs(value)<1e-9?0:Math.abs(
value);if(magnitude>=1e9)return exponent(value,1);let[units,decimals2]=magnitude.toFixed(digits).split("."),grouped=units.replace(/\B(?=(\d{3})+$)/g,","),tail=decimals2?
decimals2.replace(/0+$/,""):"",text=tail?`${grouped}.${tail}`:grouped;return text==="0"?"0":sign(value)+text}var exponent=(value,digits=0)=>sign(value)+Math.abs(
value).toExponential(digits).replace("e+","e").replace("e-","e−"),sign=value=>value<0?"−":"";function sumMeaning(sum){return Math.abs(sum)<1e-9?"flat areas vanish":Math.abs(sum-1)<1e-9?"brightness stays":sum>1?"brighter, may saturate":sum>0?"darker":"in\
verts"}var WIDTH=208,plane=rows=>({data:Float64Array.from(rows.flat()),rows:rows.length,cols:rows[0].length}),rowsOf=({data,rows,cols})=>Array.from({length:rows},(_,r)=>Array.
from(data.subarray(r*cols,(r+1)*cols)));function compare(pixels,kernel,target){let map=rowsOf(conv2d(plane(pixels),plane(kernel))),gaps=map.flatMap((row,r)=>row.
map((value,c)=>Math.abs(value-target[r][c])));return{map,distance:gaps.reduce((a,b)=>a+b,0)/gaps.length}}var PuzzleView=class{constructor(model,el,signal){this.
model=model,this.root=frame(el,"Puzzle: guess my kernel",signal,()=>this.draw()),this.kind=element("p",{class:"cl-kind"}),this.prompt=element("p",{class:"cl-pro\
mpt"}),this.grid=new Grid({rows:3,cols:3,label:"Your kernel",noun:"weight",onInput:()=>this.edit()});let step=(by,label)=>element("button",{type:"button","aria-\
label":`${label} to the weight chosen last`,onclick:()=>this.step(by)},by>0?"+ 1":"− 1");this.sum=element("p",{class:"cl-kind"}),this.canvas={input:this.picture(
"Picture"),yours:this.picture("Your map"),target:this.picture("Target")},this.distance=element("b"),this.message=element("span"),this.bar=element("div",{class:"\
cl-bar"},element("div")),this.result=element("p",{class:"cl-result",role:"status","aria-live":"polite"},this.distance," ",this.message),this.hints=element("ol",
{class:"cl-hints","aria-live":"polite"}),this.hint=element("button",{type:"button",onclick:()=>this.set({hints_shown:model.get("hints_shown")+1})}),this.reset=element(
"button",{type:"button",onclick:()=>this.start(model.get("level"))},"Start again"),this.next=element("button",{type:"button",onclick:()=>this.start(model.get("l\
evel")+1)},"Next level"),this.root.append(this.kind,this.prompt,element("div",{class:"cl-grids"},element("div",{class:"cl-grid"},element("div",{class:"cl-kind"},
"your kernel"),this.grid.node,element("div",{class:"cl-buttons"},step(-1,"Minus one"),step(1,"Plus one")),this.sum)),element("div",{class:"cl-grids"},...Object.
values(this.canvas).map(({node})=>node)),this.bar,this.result,element("div",{class:"cl-buttons"},this.hint,this.reset,this.next),this.hints),this.grid.node.addEventListener(
"focusout",()=>queueMicrotask(()=>this.draw())),this.draw(),watch(model,["level","kernel","hints_shown"],()=>this.draw(),signal)}picture(label){let canvas=element(
"canvas",{class:"cl-picture",role:"img","aria-label":label});return canvas.style.width=`${WIDTH}px`,{canvas,node:element("div",{class:"cl-grid"},element("div",{
class:"cl-kind"},label.toLowerCase()),canvas)}}set(change){this.model.set(change),sendChanges(this.model)}start(level){this.set({level,kernel:[[0,0,0],[0,1,0],[
0,0,0]],hints_shown:0}),this.grid.current.focus()}edit(){let old=this.model.get("kernel"),kernel=this.grid.cells.map((line,r)=>line.map((cell,c)=>readings(cell.
value)[0]??old[r][c]));JSON.stringify(kernel)!==JSON.stringify(old)&&this.set({kernel})}step(by){let[row,col]=this.grid.at;this.set({kernel:this.model.get("kern\
el").map((line,r)=>line.map((weight,c)=>r===row&&c===col?weight+by:weight))})}draw(){let[level,kernel,pixels,levels,shown]=["level","kernel","pixels","levels","\
hints_shown"].map(name=>this.model.get(name)),{prompt,target,hints,why}=levels[level-1],{map,distance}=compare(pixels,kernel,target),solved=distance===0;say(this.
kind,`Puzzle · guess my kernel, level ${level} of ${levels.length}`),say(this.prompt,prompt);let typed=(r,c)=>this.grid.cells[r][c].value;this.grid.write(kernel.
map((row,r)=>row.map((weight,c)=>readings(typed(r,c))[0]===weight?typed(r,c):number(weight,3)))),this.grid.cells.flat().forEach((cell,i)=>cell.classList.toggle(
"cl-chosen",i===3*this.grid.at[0]+this.grid.at[1]));let sum=kernel.flat().reduce((a,b)=>a+b,0);say(this.sum,`adds up to ${number(sum,3)}: ${sumMeaning(sum)}`);let{
theme}=this.root.dataset,values=target.flat(),[low,high]=[Math.min(...values),Math.max(...values)],scale=low<-1?display("signed",values,Math.max(-low,high),theme):
display("clip",values,1,theme);paint(this.canvas.input.canvas,pixels,display("clip",[],1,theme)),paint(this.canvas.yours.canvas,map,scale),paint(this.canvas.target.
canvas,target,scale);let far=compare(pixels,[[0,0,0],[0,1,0],[0,0,0]],target).distance;this.bar.firstChild.style.width=`${Math.min(100,100*distance/far)}%`,say(
this.distance,solved?"Found.":`Distance ${number(distance,1)}.`),say(this.message,solved?why:"The average difference per pixel. It is 0 when the kernel is found\
."),this.root.dataset.state=solved?"correct":"open",this.hint.hidden=shown>=hints.length,say(this.hint,`Hint ${shown+1} of ${hints.length}`),this.next.hidden=level===
levels.length,this.hints.replaceChildren(...hints.slice(0,shown).map(hint=>element("li",{},hint)))}};function render({model,el,signal}){new PuzzleView(model,el,
signal)}var puzzle_default={render};export{compare,puzzle_default as default};
