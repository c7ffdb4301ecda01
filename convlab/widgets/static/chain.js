var ShapeError=class extends Error{constructor(message,remedies2={}){super(message),this.name="ShapeError",Object.assign(this,remedies2)}},PADDING_NAMES=["valid",
"same","same_lower","full"],PADDING_MODES=["zeros","reflect","replicate","circular"];function whole(value,name,minimum){if(typeof value=="number"&&Number.isInteger(
value)&&value>=minimum)return value;let shown=JSON.stringify(value)??String(value);throw new RangeError(`${name}: it has to be a whole number of at least ${minimum}\
. Got ${name}=${shown}.`)}function pair(value,name,minimum){let[rows,cols]=Array.isArray(value)&&value.length===2?value:[value,value];return[whole(rows,name,minimum),
whole(cols,name,minimum)]}var perAxis=make=>[make(0),make(1)];function span(kernelSize,dilation=1){return whole(dilation,"dilation",1)*(whole(kernelSize,"kernel\
Size",1)-1)+1}function rawOutputSize(size,kernelSize,{stride=1,padding=[0,0],dilation=1,ceilMode=!1}={}){let[start,end]=paddingPlan(size,kernelSize,{stride,padding,
dilation}),slack=size+start+end-span(kernelSize,dilation),count=Math.floor(slack/stride)+1;return ceilMode&&modulo(slack,stride)>0&&count*stride<size+start?count+
1:count}function outputSize(size,kernelSize,settings={}){return fittingSize(size,kernelSize,settings,null,"kernel")}function fittingSize(size,kernelSize,settings,axis,what){
let count=rawOutputSize(size,kernelSize,settings);if(count>=1)return count;let{dilation=1}=settings,[start,end]=paddingPlan(size,kernelSize,settings),there=size+
start+end,reach=span(kernelSize,dilation),padding=Math.ceil((reach-size)/2),largestKernel=Math.floor((there-1)/dilation)+1,slack=Math.floor((there-1)/(kernelSize-
1)),largestDilation=kernelSize>1&&slack>=1?slack:null,wrong=axis===null?`the ${what} does not fit in the image`:`the ${what} is ${axis==="rows"?"taller":"wider"}\
 than the padded image`,given=start===end?`${start} per side`:`${start} before and ${end} after`,smaller=dilation>1&&largestDilation?`, or a dilation of at most\
 ${largestDilation}`:"";throw new ShapeError(`convlab: ${wrong}. Got size=${size}, padding=${given}, ${what}=${kernelSize}, dilation=${dilation}: the ${what} re\
aches over ${reach} pixels but only ${there} are there. Pad by at least ${padding} per side, or use a ${what} of at most ${largestKernel}${smaller}.`,{axis,reach,
there,padding,kernelSize:largestKernel,dilation:largestDilation})}function paddingPlan(size,kernelSize,{stride=1,padding=0,dilation=1}={}){whole(size,"size",1),
whole(stride,"stride",1);let reach=span(kernelSize,dilation);if(typeof padding!="string")return pair(padding,"padding",0);if(padding==="valid")return[0,0];if(padding===
"full")return[reach-1,reach-1];if(!PADDING_NAMES.includes(padding))throw new RangeError(`padding: unknown name "${padding}".`);let total=Math.max((Math.ceil(size/
stride)-1)*stride+reach-size,0),less=Math.floor(total/2);return padding==="same"?[less,total-less]:[total-less,less]}function paddingPlan2d(shape,kernelShape,{stride=1,
padding=0,dilation=1}={}){let strides=pair(stride,"stride",1),dilations=pair(dilation,"dilation",1),paddings=Array.isArray(padding)&&padding.length===2?padding:
[padding,padding];return perAxis(axis=>paddingPlan(shape[axis],kernelShape[axis],{stride:strides[axis],padding:paddings[axis],dilation:dilations[axis]}))}function sourceIndex(position,size,mode2="\
zeros"){if(!PADDING_MODES.includes(mode2))throw new RangeError(`padding mode: unknown name "${mode2}".`);if(position>=0&&position<size)return position;if(mode2===
"zeros")return-1;if(mode2==="replicate")return position<0?0:size-1;if(mode2==="circular")return modulo(position,size);if(size===1)return 0;let period=2*(size-1),
phase=modulo(position,period);return Math.min(phase,period-phase)}var modulo=(value,divisor)=>(value%divisor+divisor)%divisor;function sources(size,before,after,mode2){return Array.from({length:before+size+after},(_,index)=>sourceIndex(index-before,size,mode2))}var newPlane=(rows,cols)=>({
data:new Float64Array(rows*cols),rows,cols});function windowIndices(position,kernelSize,{stride=1,padding=[0,0],dilation=1}={}){let[start]=pair(padding,"padding",
0),first=position*stride-start;return Array.from({length:kernelSize},(_,tap)=>first+tap*dilation)}function sourcesOf(positions,size,kernelSize,settings={}){let padding=paddingPlan(size,kernelSize,settings),read=new Set;for(let position of positions)for(let place2 of windowIndices(
position,kernelSize,{...settings,padding}))read.add(sourceIndex(place2,size,settings.mode));return read.delete(-1),[...read].sort((a,b)=>a-b)}function reachedBy(indices,size,kernelSize,settings={}){
let wanted=new Set(indices),padding=paddingPlan(size,kernelSize,settings),isReached=position=>windowIndices(position,kernelSize,{...settings,padding}).some(place2=>wanted.
has(sourceIndex(place2,size,settings.mode)));return Array.from({length:outputSize(size,kernelSize,settings)},(_,position)=>position).filter(isReached)}function finish(work){for(;;){let{done,value}=work.next();if(done)return value}}function layoutOf(plane,kernelShape,settings,what){let stride=pair(settings.stride??
1,"stride",1),dilation=pair(settings.dilation??1,"dilation",1),shape=[plane.rows,plane.cols],plan2=paddingPlan2d(shape,kernelShape,{stride,padding:settings.padding??
0,dilation}),ceilMode=settings.ceilMode??!1,[rows,cols]=perAxis(axis=>{let along={stride:stride[axis],padding:plan2[axis],dilation:dilation[axis],ceilMode};return fittingSize(
shape[axis],kernelShape[axis],along,axis===0?"rows":"cols",what)});return{stride,dilation,plan:plan2,first:[0,0],rows,cols}}function conv2d(plane,kernel,settings={},into=null){
return conv2dLayer([plane],[kernel],settings,into)}var conv2dLayer=(planes,kernels,settings,into)=>finish(conv2dRows(planes,kernels,settings,into));function*conv2dRows(planes,kernels,settings={},into=null){
let{bias=0}=settings,layout=thinned(layoutOf(planes[0],[kernels[0].rows,kernels[0].cols],settings,"kernel"),settings.every),channels=planes.map((plane,channel)=>slide(
plane,kernels[channel],layout,settings)),result=reusedPlane(layout,into,...planes),out=result.data.fill(0);for(let row2=0;row2<result.rows;row2++){let to=row2*result.
cols;for(let addSums of channels)addSums(out,to,row2);bias!==0&&addBias(out,to,result.cols,bias),yield}return result}function thinned({rows,cols,...layout},every=[1,1]){let middle=perAxis(axis=>Math.floor(every[axis]/2)),[fewRows,fewCols]=perAxis(axis=>Math.ceil(([rows,cols][axis]-
middle[axis])/every[axis]));return{...layout,rows:fewRows,cols:fewCols,stride:perAxis(axis=>layout.stride[axis]*every[axis]),first:perAxis(axis=>layout.stride[axis]*
middle[axis])}}function addBias(out,to,count,bias){for(let i=0;i<count;i++)out[to+i]+=bias}function slide(plane,kernel,layout,{mode:mode2="zeros",flip=!1}){let lines=paddedLines(
plane,layout.plan,layout,kernel.rows,mode2,0),skipsZeros=kernel.data.includes(0)&&isFinitePlane(plane),taps=tapsOf(kernel,flip).filter(({weight})=>weight!==0||!skipsZeros),
[gap,step,first]=[layout.dilation[1],layout.stride[1],layout.first[1]],starts=new Array(taps.length);return(out,to,row2)=>{let lineStarts=lines.under(row2);for(let tap=0;tap<
taps.length;tap++)starts[tap]=lineStarts[taps[tap].line]+taps[tap].col*gap+first;addTaps(out,to,layout.cols,lines.data,starts,taps,step)}}function addTaps(out,to,count,pixels,starts,taps,step){
let tap=0;for(;tap+5<=taps.length;tap+=5)addFive(out,to,count,pixels,starts,taps,tap,step);for(;tap+3<=taps.length;tap+=3)addThree(out,to,count,pixels,starts,taps,
tap,step);for(;tap<taps.length;tap++)addOne(out,to,count,pixels,starts[tap],taps[tap].weight,step)}function tapsOf({data,cols},flip){let weights=flip?data.slice().
reverse():data;return Array.from(weights,(weight,tap)=>({weight,line:Math.floor(tap/cols),col:tap%cols}))}function reusedPlane({rows,cols},into,...planes){return into&&
planes.every(({data})=>data!==into.data)&&into.rows===rows&&into.cols===cols?into:newPlane(rows,cols)}function paddedLines(plane,plan2,layout,windowRows,mode2,value){
let strideRows=layout.stride[0],gap=layout.dilation[0],[begin]=layout.first,lineNumbers=row2=>Array.from({length:windowRows},(_,line3)=>begin+row2*strideRows+line3*
gap);if(isBare(plan2))return{data:plane.data,under:row2=>lineNumbers(row2).map(line3=>line3*plane.cols)};let[[top],[left,right]]=plan2,reach=span(windowRows,gap),
fromCol=sources(plane.cols,left,right,mode2),width=fromCol.length,data=new Float64Array(reach*width),made=-1;return{data,under:row2=>{let first=begin+row2*strideRows;
for(let line3=Math.max(made+1,first);line3<first+reach;line3++){let at=line3%reach*width;fillLine(data,at,plane,sourceIndex(line3-top,plane.rows,mode2),fromCol,
left,value)}return made=first+reach-1,lineNumbers(row2).map(line3=>line3%reach*width)}}}function fillLine(data,at,plane,fromRow,fromCol,left,value){let width=fromCol.
length;if(fromRow<0){data.fill(value,at,at+width);return}let source=fromRow*plane.cols;data.set(plane.data.subarray(source,source+plane.cols),at+left);let border=col=>{
data[at+col]=fromCol[col]<0?value:plane.data[source+fromCol[col]]};for(let col=0;col<left;col++)border(col);for(let col=left+plane.cols;col<width;col++)border(col)}
var isBare=plan2=>plan2.every(([start,end])=>start===0&&end===0);function isFinitePlane({data}){let even=0,odd=0;for(let i=0;i+1<data.length;i+=2)even+=data[i],
odd+=data[i+1];return Number.isFinite(even)&&Number.isFinite(odd)&&Number.isFinite(data[data.length-1])}function addOne(out,to,count,pixels,from,weight,step){for(let i=0;i<
count;i++)out[to+i]+=weight*pixels[from+i*step]}function addThree(out,to,count,pixels,starts,taps,tap,step){let[wa,wb,wc]=[taps[tap].weight,taps[tap+1].weight,taps[tap+
2].weight],[a,b,c]=[starts[tap],starts[tap+1],starts[tap+2]];for(let i=0;i<count;i++){let at=i*step;out[to+i]=out[to+i]+wa*pixels[a+at]+wb*pixels[b+at]+wc*pixels[c+
at]}}function addFive(out,to,count,pixels,starts,taps,tap,step){let[wa,wb,wc,wd,we]=[0,1,2,3,4].map(k=>taps[tap+k].weight),[a,b,c,d,e]=[0,1,2,3,4].map(k=>starts[tap+
k]);for(let i=0;i<count;i++){let at=i*step;out[to+i]=out[to+i]+wa*pixels[a+at]+wb*pixels[b+at]+wc*pixels[c+at]+wd*pixels[d+at]+we*pixels[e+at]}}var relu=(plane,into)=>finish(reluRows(plane,into));function*reluRows(plane,into=null){let result=reusedPlane(plane,into,plane),[from,to]=[plane,result].map(({data})=>new Int32Array(
data.buffer,data.byteOffset,2*data.length));for(let row2=0;row2<plane.rows;row2++)rectify(from,to,2*row2*plane.cols,2*(row2+1)*plane.cols),yield;return result}var HIGH_OF_MINUS_INFINITY=-1048576;
function rectify(from,to,start,end){for(let i=start;i<end;i+=2){let high=from[i+1],drop=high>>31&high-HIGH_OF_MINUS_INFINITY-1>>31;to[i]=from[i]&~drop,to[i+1]=high&
~drop}}function grey(r,g,b,isWhole){return isWhole?Math.floor((299*r+587*g+114*b+500)/1e3):.299*r+.587*g+.114*b}var maxPool2d=(plane,settings,into)=>finish(maxPool2dRows(
plane,settings,into));function*maxPool2dRows(plane,settings={},into=null){let layout=poolLayout(plane,settings);refuseEmptyWindows(layout);let result=reusedPlane(
layout,into,plane);return result.data.fill(-1/0),yield*forEachTap(plane,layout,result,-1/0,takeLarger),result}var rivals=new Float64Array(2);function takeLarger(out,to,count,pixels,from,step){
for(let i=0;i<count;i++){let value=pixels[from+i*step];rivals[0]=out[to+i],rivals[1]=value,out[to+i]=rivals[+(value>rivals[0])|+Number.isNaN(value)]}}var avgPool2d=(plane,settings,into)=>finish(
avgPool2dRows(plane,settings,into));function*avgPool2dRows(plane,settings={},into=null){let{countIncludePad=!0}=settings,layout=poolLayout(plane,settings);countIncludePad||
refuseEmptyWindows(layout);let result=reusedPlane(layout,into,plane);result.data.fill(0),yield*forEachTap(plane,layout,result,0,(out,to,count,pixels,from,step)=>{
for(let i=0;i<count;i++)out[to+i]+=pixels[from+i*step]});let[rowCounts,colCounts]=perAxis(axis=>cellCounts(layout,axis,countIncludePad));for(let row2=0;row2<result.
rows;row2++)divide(result.data,row2*result.cols,rowCounts[row2],colCounts),yield;return result}function divide(out,to,rowCount,colCounts){for(let col=0;col<colCounts.
length;col++)out[to+col]/=rowCount*colCounts[col]}function poolLayout(plane,settings){let{size,stride}=poolSizes(settings);return{...layoutOf(plane,size,{...settings,
stride},"window"),size,shape:[plane.rows,plane.cols]}}function poolSizes(settings){if(settings.padding==="full")throw new RangeError('padding: pooling has no "f\
ull" padding.');let size=pair(settings.size??2,"size",1);return{size,stride:pair(settings.stride??size,"stride",1)}}function poolPlan(shape,settings){let{size,stride}=poolSizes(
settings),{ceilMode=!1,dilation=1}=settings,padding=paddingPlan2d(shape,size,{stride,padding:settings.padding??0,dilation}),dilations=pair(dilation,"dilation",1),
result=perAxis(axis=>rawOutputSize(shape[axis],size[axis],{stride:stride[axis],padding:padding[axis],dilation:dilations[axis],ceilMode})),leftOut=perAxis(axis=>{
let slack=shape[axis]+padding[axis][0]+padding[axis][1]-span(size[axis],dilations[axis]);return ceilMode&&Math.ceil(slack/stride[axis])+1>result[axis]}),found={
size,stride,padding,shape:result,reach:padding,leftOut,empty:null};if(result.some(count=>count<1))return found;let layout={size,stride,dilation:dilations,plan:padding,
shape,rows:result[0],cols:result[1]};return{...found,reach:neededPlan(layout),empty:emptyWindow(layout)}}function*forEachTap(plane,layout,result,value,addRow){let plan2=neededPlan(layout),lines=paddedLines(plane,plan2,layout,layout.size[0],"zeros",value);for(let row2=0;row2<
result.rows;row2++){for(let start of lines.under(row2))for(let cell2=0;cell2<layout.size[1];cell2++){let from=start+cell2*layout.dilation[1];addRow(result.data,
row2*result.cols,result.cols,lines.data,from,layout.stride[1])}yield}}function neededPlan(layout){return perAxis(axis=>{let[start,end]=layout.plan[axis],needed=([
layout.rows,layout.cols][axis]-1)*layout.stride[axis]+span(layout.size[axis],layout.dilation[axis]);return[start,Math.max(end,needed-start-layout.shape[axis])]})}
function cellCounts(layout,axis,withPadding){let[start,end]=layout.plan[axis],size=layout.shape[axis],[first,after]=withPadding?[-start,size+end]:[0,size],[stride,
dilation]=[layout.stride[axis],layout.dilation[axis]];return Array.from({length:[layout.rows,layout.cols][axis]},(_,position)=>{let count=0;for(let cell2=0,at=position*
stride-start;cell2<layout.size[axis];cell2++,at+=dilation)at>=first&&at<after&&(count+=1);return count})}function emptyWindow(layout){for(let axis of[0,1]){let position=cellCounts(
layout,axis,!1).indexOf(0);if(position<0)continue;let settings={stride:layout.stride[axis],padding:layout.plan[axis],dilation:layout.dilation[axis]},cells=windowIndices(
position,layout.size[axis],settings);return{axis,position,first:cells[0],last:cells[cells.length-1]}}return null}function refuseEmptyWindows(layout){let empty=emptyWindow(
layout);if(empty)throw new ShapeError(`convlab: a window sees nothing but padding (${["row","column"][empty.axis]} ${empty.position} of the result). Use a paddi\
ng of at most ${Math.floor(layout.size[empty.axis]/2)} per side, and dilation 1.`,{axis:empty.axis===0?"rows":"cols"})}var COLOURS=["red","green","blue"];var isSliced=kernel=>Array.isArray(kernel[0][0]),sliceOf=(kernel,channel)=>isSliced(kernel)?kernel.map(row2=>row2.map(weight=>weight[channel])):kernel;function resized(weights,rows,cols){
let[top,left]=[Math.floor((rows-weights.length)/2),Math.floor((cols-weights[0].length)/2)];return Array.from({length:rows},(_,r)=>Array.from({length:cols},(_2,c)=>weights[r-
top]?.[c-left]??0))}var ofSlices=slices=>slices[0].map((row2,r)=>row2.map((_,c)=>slices.map(weights=>weights[r][c])));function mapSlices(kernel,change){return isSliced(kernel)?ofSlices(COLOURS.map((_,c)=>change(sliceOf(kernel,c)))):change(kernel)}function planeKernel(kernel,channel){
if(!isSliced(kernel))return kernel;let index=COLOURS.indexOf(channel);return index<0?kernel.map(row2=>row2.map(weight=>weight.reduce((a,b)=>a+b,0))):sliceOf(kernel,
index)}var PADDING_NAMES2=["valid","same","same_lower","full"],asPair=value=>Array.isArray(value)?value:[value,value];function channelPlane(picture,channel){let{rows,cols,
channels,data,whole:whole3}=picture;if(channels===1)return{data,rows,cols};picture.planes??={};let known=picture.planes[channel];if(known)return known;let plane={
data:new Float64Array(rows*cols),rows,cols},index=COLOURS.indexOf(channel);for(let i=0;i<plane.data.length;i+=1)plane.data[i]=index<0?grey(data[3*i],data[3*i+1],
data[3*i+2],whole3):data[3*i+index];return picture.planes[channel]=plane,plane}function kernelPlane(kernel,channel=null){let weights=planeKernel(kernel,channel);return{data:Float64Array.from(weights.flat()),rows:weights.length,cols:weights[0].
length}}function plan(settings,input,kernel){let[stride,dilation]=[asPair(settings.stride),asPair(settings.dilation)],shape=[input.rows,input.cols],kernelShape=[kernel.
rows,kernel.cols],padding=paddingPlan2d(shape,kernelShape,{stride,padding:settings.padding,dilation}),stepOf=axis=>({size:shape[axis],start:padding[axis][0],end:padding[axis][1],
dilation:dilation[axis],kernel:kernelShape[axis],stride:stride[axis],span:span(kernelShape[axis],dilation[axis]),map:rawOutputSize(shape[axis],kernelShape[axis],
{stride:stride[axis],padding:padding[axis],dilation:dilation[axis]})}),steps=[stepOf(0),stepOf(1)],mapShape=[steps[0].map,steps[1].map],result={stride,dilation,
padding,steps,mapShape,pool:null,problem:null};if(steps.some(s=>s.map<1))result.problem="kernel";else if(settings.pool){let options={kind:settings.pool,size:settings.
pool_size,stride:settings.pool_stride,padding:settings.pool_padding,ceilMode:settings.ceil_mode,countIncludePad:settings.count_include_pad},pool={kind:settings.
pool,options,...poolPlan(mapShape,options)};result.pool=pool;let needsValue=settings.pool==="max"||!settings.count_include_pad;pool.shape.some(n=>n<1)?result.problem=
"pool":pool.empty&&needsValue&&(result.problem="empty pool")}return result}var MOST_STEPS=5,KINDS={conv:"Convolution",relu:"ReLU",max_pool:"Max pooling",avg_pool:"Average pooling"},NEXT={conv:"relu",relu:"max_pool",max_pool:"conv",avg_pool:"\
conv"};function freshStep(kind,kernelMenu){if(kind==="relu")return{kind};if(kind!=="conv")return{kind,size:2,stride:null,padding:0};let kernel=(kernelMenu.find(
entry=>entry.name==="gaussian_3")??kernelMenu[0]).weights;return{kind,kernel,stride:1,padding:"valid",dilation:1,padding_mode:"zeros",bias:null}}var stepAfter=(steps,index,kernelMenu)=>freshStep(
NEXT[steps[index]?.kind]??"conv",kernelMenu);function windowOf(step){if(step.kind==="relu")return{size:[1,1],stride:[1,1],padding:0,dilation:[1,1],mode:"zeros"};
if(step.kind==="conv")return{size:[step.kernel.length,step.kernel[0].length],stride:asPair(step.stride),padding:step.padding,dilation:asPair(step.dilation),mode:step.
padding_mode};let size=asPair(step.size);return{size,stride:step.stride===null?size:asPair(step.stride),padding:step.padding,dilation:[1,1],mode:"zeros"}}var parametersOf=step=>step.
kind==="conv"?step.kernel.length*step.kernel[0].length+(step.bias===null?0:1):0,paddingText=padding=>typeof padding=="string"?padding.replace("_"," "):typeof padding==
"number"?String(padding):"by side",withStep=(steps,index,step)=>steps.map((old,i)=>i===index?step:old),without=(steps,index)=>steps.filter((_,i)=>i!==index),inserted=(steps,index,step)=>[
...steps.slice(0,index),step,...steps.slice(index)];function swapped(steps,index,by){let to=index+by;if(to<0||to>=steps.length)return steps;let moved=[...steps];
return[moved[index],moved[to]]=[moved[to],moved[index]],moved}function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon","circle"].includes(tag)?document.createElementNS("http\
://www.w3.org/2000/svg",tag):document.createElement(tag);for(let[name,value]of Object.entries(attributes))name.startsWith("on")?node.addEventListener(name.slice(
2),value):value!=null&&value!==!1&&node.setAttribute(name,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}function say(node,text2){
node.textContent!==text2&&(node.textContent=text2)}function refresh(live,...next){for(next.forEach((child,i)=>{live.childNodes[i]?patch(live.childNodes[i],child):
live.append(child)});live.childNodes.length>next.length;)live.lastChild.remove()}function patch(live,next){if(live.nodeName!==next.nodeName)live.replaceWith(next);else if(next.
nodeType===Node.TEXT_NODE)live.data!==next.data&&(live.data=next.data);else{for(let{name,value}of next.attributes)live.getAttribute(name)!==value&&live.setAttribute(
name,value);for(let{name}of[...live.attributes])next.hasAttribute(name)||live.removeAttribute(name);refresh(live,...next.childNodes)}}function place(node,{x,y,w,
h}){let spot=`left:${x}px;top:${y}px${w===void 0?"":`;width:${w}px`}${h===void 0?"":`;height:${h}px`}`;places.get(node)!==spot&&(places.set(node,spot),node.style.
left=`${x}px`,node.style.top=`${y}px`,w!==void 0&&(node.style.width=`${w}px`),h!==void 0&&(node.style.height=`${h}px`))}var places=new WeakMap;function oklch(L,C,hue){let h=hue*Math.PI/180,[a,b]=[C*Math.cos(h),C*Math.sin(h)],l=(L+.3963377774*a+.2158037573*b)**3,m=(L-.1055613458*a-.0638541728*b)**3,s=(L-
.0894841775*a-1.291485548*b)**3;return[4.0767416621*l-3.3077115913*m+.2309699292*s,-1.2684380046*l+2.6097574011*m-.3413193965*s,-.0041960863*l-.7034186147*m+1.707614701*
s].map(c=>Math.round(255*gamma(Math.min(1,Math.max(0,c)))))}var gamma=c=>c<=.0031308?12.92*c:1.055*c**(1/2.4)-.055,TINT={light:{L:.875,C:.085},dark:{L:.4,C:.095}};var ZERO={light:[236,236,236],dark:[44,44,44]};function weightTint(weight,index,count,theme,strength=1){return weightColour(weight,index,count,TINT[theme],strength)??
ZERO[theme]}function weightColour(weight,index,count,{L,C},strength){if(weight===0)return null;let t=count>1?index/(count-1):.5;return oklch(L,C*strength,weight>0?38+54*t:258+
62*t)}var hex=text2=>[0,2,4].map(i=>parseInt(text2.slice(i,i+2),16)),SIGNED={light:["542788","7e68b4","b9aedb","f6f5f3","f9c585","e0851f","a34e06"].map(hex),dark:[
"e6dcff","ab8df2","5b42a0","1b1b1d","8a4b14","e68f3a","ffe3bf"].map(hex)},STOPS=[-1,-.66,-.33,0,.33,.66,1];function signedColour(t,theme){let x=Math.min(1,Math.
max(-1,t)),i=0;for(;i<STOPS.length-2&&x>STOPS[i+1];)i+=1;let f=(x-STOPS[i])/(STOPS[i+1]-STOPS[i]),[from,to]=[SIGNED[theme][i],SIGNED[theme][i+1]];return from.map(
(c,k)=>Math.round(c+f*(to[k]-c)))}var greyColour=t=>{let g=Math.round(255*Math.min(1,Math.max(0,t)));return[g,g,g]},css=([r,g,b],alpha=1)=>alpha===1?`rgb(${r},${g},${b})`:`rgba(${r},${g},${b},${alpha}\
)`,linear=c=>c/255<=.04045?c/255/12.92:((c/255+.055)/1.055)**2.4,luminance=([r,g,b])=>.2126*linear(r)+.7152*linear(g)+.0722*linear(b);function inkOn(rgb){let y=luminance(
rgb);return(y+.05)/.05>=1.05/(y+.05)?"#000":"#fff"}function extent(data){let[low,high]=[1/0,-1/0];for(let i=0;i<data.length;i+=1){let v=data[i];v<low&&v>-1/0&&(low=v),v>high&&v<1/0&&(high=v)}return[low,high]}function beyond(data,low,high){
let[below,above]=[!1,!1];for(let i=0;i<data.length&&!(below&&above);i+=1)data[i]<low?below=!0:data[i]>high&&(above=!0);return[below,above]}var NICE=[1,2,4,5,8];
function colourLimit(all){let data=sample(all),[least,most]=extent(data),top=Math.max(-least,most);if(!(top>0))return 1;let allowed=Math.min(Math.floor(data.length*
.02),countMagnitudes(data)-1),rank=0;for(;niceStep(rank)<top;)rank+=1;for(;niceStep(rank-1)>=top;)rank-=1;if(countAbove(data,[0,1/0])[0]<=allowed)return niceStep(
rank);for(let larger=0;;rank-=LADDER){let steps=Array.from({length:LADDER+1},(_,i)=>niceStep(rank-LADDER+i)),above=countAbove(data,steps);for(let i=LADDER-1;i>=
0;i-=1)if(larger+=above[i],larger>allowed)return steps[i+1]}}var SAMPLE=2e4;function sample(data){let step=Math.ceil(data.length/SAMPLE)|1;if(step===1)return data;
let some=new Float64Array(Math.ceil(data.length/step));for(let i=0;i<some.length;i+=1)some[i]=data[i*step];return some}var LADDER=10,niceStep=rank=>+`${NICE[(rank%
5+5)%5]}e${Math.floor(rank/5)}`;function countMagnitudes(data){let count=0;for(let i=0;i<data.length;i+=1)data[i]!==0&&Number.isFinite(data[i])&&(count+=1);return count}
function countAbove(data,steps){let above=new Uint32Array(steps.length-1),[least,most]=[steps[0],steps[steps.length-1]];for(let i=0;i<data.length;i+=1){let v=Math.
abs(data[i]);if(!(v>least)||v>most)continue;let k=0;for(;v>steps[k+1];)k+=1;above[k]+=1}return above}var wrapped=value=>(Math.trunc(value)%256+256)%256;function display(mode2,data,limit,theme){
if(mode2==="signed")return{mode:mode2,low:-limit,high:limit,colour:v=>signedColour(v/limit,theme)};if(mode2==="clip")return{mode:mode2,low:0,high:255,colour:v=>greyColour(
v/255)};if(mode2==="wrap")return{mode:mode2,low:0,high:255,colour:v=>greyColour(wrapped(v)/255)};if(mode2==="absolute")return{mode:mode2,low:0,high:limit,colour:v=>greyColour(
Math.abs(v)/limit)};let[low,high]=extent(data),span2=high-low||1;return{mode:mode2,low,high,colour:v=>greyColour((v-low)/span2)}}var TABLE=1024,paintPlane=(image,plane,scale)=>finish(paintingRows(image,plane,scale));function*paintingRows(image,plane,scale){let{low,high}=scale.mode==="abso\
lute"?{low:-scale.high,high:scale.high}:scale,step=(high-low)/(TABLE-1)||1,wraps=scale.mode==="wrap",table=new Uint32Array(TABLE);for(let i=0;i<TABLE;i+=1){let[
r,g,b]=wraps?greyColour(i/(TABLE-1)):scale.colour(low+i*step);table[i]=255<<24|b<<16|g<<8|r}let out=new Uint32Array(image.data.buffer),{data}=plane,factor=1/step,
paint=(from,to)=>{for(let i=from;i<to;i+=1){let value=wraps?wrapped(data[i]):data[i],k=(value-low)*factor+.5|0;value>low?value>=high&&(k=TABLE-1):k=0,out[i]=table[k]}};
for(let row2=0;row2<plane.rows;row2+=1)paint(row2*plane.cols,(row2+1)*plane.cols),yield}var showsNumbers=cell2=>cell2>=24;var SMALL=["no","one","two","three","four","five","six","seven","eight","nine","ten","eleven","twelve"],countWord=n=>SMALL[n]??whole2(n),plural=(n,noun)=>`${countWord(
n)} ${noun}${n===1?"":"s"}`,whole2=n=>number(n,0);function number(value,digits=2){if(!Number.isFinite(value))return Number.isNaN(value)?"none":value>0?"∞":"−∞";
let magnitude=Math.abs(value)<1e-9?0:Math.abs(value);if(magnitude>=1e9)return exponent(value,1);let[units,decimals]=magnitude.toFixed(digits).split("."),grouped=units.
replace(/\B(?=(\d{3})+$)/g,","),tail=decimals?decimals.replace(/0+$/,""):"",text2=tail?`${grouped}.${tail}`:grouped;return text2==="0"?"0":sign(value)+text2}var exponent=(value,digits=0)=>sign(
value)+Math.abs(value).toExponential(digits).replace("e+","e").replace("e-","e−"),sign=value=>value<0?"−":"";var DENOMINATORS=[2,3,4,5,6,7,8,9,10,12,16,25,49];function commonDenominator(weights){let all=Array.from(weights),fits=d=>all.every(w=>Math.abs(w*d-Math.round(w*
d))<1e-9);return fits(1)?1:DENOMINATORS.find(fits)??0}function weightText(weight,denominator=1){return denominator>1&&!Number.isInteger(weight)?`${sign(weight)}${Math.
abs(Math.round(weight*denominator))}/${denominator}`:weight!==0&&Math.abs(weight)<5e-4?exponent(weight):number(weight,3).replace(/,/g,"")}function inQuotes(text2,most,tail=0){
let letters=[...text2.trim().replace(/[\p{Cc}\p{Bidi_Control}]/gu,"�")];return letters.length<=most?`“${letters.join("")}”`:`“${letters.slice(0,most-tail-
1).join("")}…${letters.slice(letters.length-tail).join("")}”`}var LONGEST=400;function parseWeight(text2){if(text2.length>LONGEST)return null;let typed=text2.
trim().replace(/[−–]/g,"-");if(/[1-9]\d{0,2}(,\d{3})+$/.test(typed))return null;let plain=typed.replace(",","."),fraction=plain.match(/^([+-]?\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/),
value=fraction?Number(fraction[1])/Number(fraction[2]):plain===""?NaN:Number(plain);return Number.isFinite(value)?value:null}function numberProblem(typed,stays){
return`${typed.trim()===""?"An empty cell":inQuotes(typed,12)} is not a number. ${stays}; type a number such as −1, 0.5 or 1/9.`}var sizeText=(rows,cols)=>`${whole2(
rows)} × ${whole2(cols)}`;function sumMeaning(sum){return Math.abs(sum)<1e-9?"flat areas vanish":Math.abs(sum-1)<1e-9?"brightness stays":sum>1?"brighter, may s\
aturate":sum>0?"darker":"inverts"}var waitingSentence=image=>`Waiting for the picture “${image}”. It comes from Python: is the kernel running? Until then the last picture stays.`;var LONGEST2=4e6;function parseMatrix(text2){if(text2.length>LONGEST2)return{problem:"This text is too long for a table of numbers."};let rows=[],first=null;for(let{
line:line3,words}of linesOf(text2)){let row2=[];for(let word of words){let value=parseWeight(word);if(value===null)return{problem:`Line ${line3}: ${wordProblem(
word)}`};row2.push(value)}if(first??={line:line3,count:row2.length},row2.length!==first.count)return{problem:`Line ${line3} has ${plural(row2.length,"number")},\
 line ${first.line} has ${countWord(first.count)}. Every line needs the same number of values.`};rows.push(row2)}return rows.length?{rows}:{problem:"There is no\
 number yet. Type lines such as 1 2 3."}}function linesOf(text2){let lines=text2.replace(/\r\n?/g,`
`).replace(/[^\S\n\t]+/g," ").replace(/\] ?,? ?\[/g,`
`).replace(/,? ?dtype=[\w.]+|array\(|[[\]()]/g,"").split(`
`);return lines.flatMap((line3,i)=>line3.split(";").map((row2,k)=>({line:lines.length>1?i+1:k+1,row:row2}))).filter(({row:row2})=>row2.trim()).map(({line:line3,
row:row2})=>({line:line3,words:wordsOf(row2)}))}function wordsOf(row2){if(row2.includes("	"))return row2.split("	").map(word=>word.trim());let words=row2.trim().
replace(/,$/,"").split(/,?\s+/);return words.length>1?words:words[0].split(",")}function wordProblem(word){if(!word)return"an empty cell is not a number. Type 0\
 for an empty cell.";let shown=inQuotes(word,16);return/\d,\d{3}$/.test(word)?`${shown} may be a thousand or a decimal. Type it without the comma.`:`${shown} is\
 not a number. Type one such as −1, 0.5 or 1/9.`}var sameWeights=(a,b)=>JSON.stringify(a)===JSON.stringify(b);function kernelIndex(weights,menu){let index=menu.findIndex(entry=>sameWeights(entry.weights,weights));
return index<0?menu.length:index}var LARGEST=11,STEPS={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},KernelTable=class{constructor(onEdit,onPoint,onSettle=()=>{},channel="",complaint=element(
"div",{class:"cl-complaint",role:"alert"})){this.channel=channel,this.complaint=complaint,this.onEdit=onEdit,this.onPoint=onPoint,this.onSettle=onSettle,this.body=
element("tbody"),this.root=element("table",{class:"cl-kernel","aria-label":`Kernel weights${channel&&`, ${channel}`}`},this.body),this.inputs=[],this.weights=[],
this.root.addEventListener("keydown",event=>this.onKey(event)),this.root.addEventListener("paste",event=>this.onPaste(event));for(let type of["pointerover","foc\
usin"])this.root.addEventListener(type,event=>this.point(event));for(let type of["pointerleave","focusout"])this.root.addEventListener(type,()=>this.onPoint(null))}draw(weights,laid,{
x,y,cell:cell2},theme,denominator){sameWeights(this.weights,weights)||say(this.complaint,""),this.weights=weights,this.laid=laid;let[rows,cols]=[weights.length,
weights[0].length];(this.inputs.length!==rows||this.inputs[0]?.length!==cols)&&this.build(rows,cols),place(this.root,{x,y,w:cols*cell2,h:rows*cell2}),this.root.
style.setProperty("--cl-cell",`${cell2}px`),this.root.classList.toggle("cl-small",!showsNumbers(cell2));let count=rows*cols;this.inputs.forEach((line3,r)=>line3.
forEach((input,c)=>{let weight=weights[r][c],text2=weightText(weight,denominator);(input!==input.getRootNode().activeElement||!input.dataset.typing)&&(input.value=
text2);let index=laid?count-1-(r*cols+c):r*cols+c,fill2=weightTint(weight,index,count,theme);input.style.background=css(fill2),input.style.color=weight===0?"var\
(--cl-zero-ink)":inkOn(fill2),input.style.fontWeight=weight===0?400:600,input.style.fontSize=`${Math.max(8,Math.min(cell2>=44?16:15,Math.floor(cell2*1.45/Math.max(
3,text2.length))))}px`}))}point(event){let[,r,c]=this.inputs.flatMap((line3,row2)=>line3.map((input,col)=>[input,row2,col])).find(([input])=>input===event.target)??
[];if(r===void 0)return;let[rows,cols]=[this.inputs.length,this.inputs[0].length];this.onPoint({kind:"weight",row:this.laid?rows-1-r:r,col:this.laid?cols-1-c:c})}fade(isLit){
let[rows,cols]=[this.inputs.length,this.inputs[0]?.length];this.inputs.forEach((line3,r)=>line3.forEach((input,c)=>{let opacity=!isLit||(this.laid?isLit(rows-1-
r,cols-1-c):isLit(r,c))?"":"0.45";input.style.opacity!==opacity&&(input.style.opacity=opacity)}))}build(rows,cols){this.inputs=Array.from({length:rows},(_,r)=>Array.
from({length:cols},(_2,c)=>this.input(r,c))),this.body.replaceChildren(...this.inputs.map(line3=>element("tr",{},...line3.map(input=>element("td",{},input)))))}input(r,c){
let label=`${this.channel&&`${this.channel} `}weight row ${r+1} column ${c+1}`,input=element("input",{class:"cl-weight",type:"text",inputmode:"decimal",autocomplete:"\
off",spellcheck:"false","aria-label":label,tabindex:r||c?-1:0});return input.addEventListener("focus",()=>{this.before=this.weights[r][c],input.select()}),input.
addEventListener("input",()=>{input.dataset.typing="yes";let value=parseWeight(input.value);say(this.complaint,""),value!==null&&this.edit(r,c,value)}),input.addEventListener(
"blur",()=>this.settle(input,r,c)),input}settle(input,r,c){let typed=input.value;delete input.dataset.typing,this.onSettle();let weight=this.weights[r]?.[c];if(weight===
void 0)return;let text2=weightText(weight,1);parseWeight(typed)===null&&(say(this.complaint,numberProblem(typed,`The weight stays ${text2}`)),input.value=text2)}onPaste(event){
let text2=event.clipboardData.getData("text/plain");if(parseWeight(text2)!==null||!/[\s,;]/.test(text2.trim()))return;event.preventDefault();let{rows,problem}=parseMatrix(
text2),large=rows&&Math.max(rows.length,rows[0].length)>LARGEST;rows&&!large?(delete event.target.dataset.typing,this.onEdit(rows),queueMicrotask(()=>this.inputs[0][0].
focus())):say(this.complaint,problem??`The pasted table is ${sizeText(rows.length,rows[0].length)}; a kernel has at most ${sizeText(LARGEST,LARGEST)} weights.`)}edit(r,c,value){
if(this.weights[r][c]===value)return;let weights=this.weights.map(line3=>[...line3]);weights[r][c]=value,this.weights=weights,this.onEdit(weights)}onKey(event){
let at=this.inputs.flatMap((line3,r2)=>line3.map((input2,c2)=>[input2,r2,c2])).find(([input2])=>input2===event.target);if(!at)return;event.stopPropagation();let[
input,r,c]=at;if(event.key==="Escape")delete input.dataset.typing,say(this.complaint,""),input.value=weightText(this.before,1),this.edit(r,c,this.before),input.
blur();else if(event.key==="Enter")this.settle(input,r,c),input.select();else if(STEPS[event.key]){event.preventDefault();let[dr,dc]=STEPS[event.key];this.inputs[r+
dr]?.[c+dc]?.focus()}}};var PLANES=["grey",...COLOURS],CHANNELS=[...PLANES,"all"],PADDING_MODES2=["zeros","reflect","replicate","circular"],POOLS=[null,"max","average"],SHIFTS=[[0,-1],
[-1,0],[1,0],[0,1],null];function resizeKernel(kernel,rows,cols){return mapSlices(kernel,weights=>resized(weights,rows,cols))}function paddingSides(settings,picture){return plan({...settings,pool:null},picture,kernelPlane(settings.kernel)).padding}function poolPadding(settings,picture){
let{pool}=plan({...settings,pool:"max"},picture,kernelPlane(settings.kernel)),given=typeof settings.pool_padding=="string"?0:settings.pool_padding;return Math.max(
...[pool?.padding??given].flat(2))}var greater=value=>Math.max(...asPair(value)),pairSlider=name=>({read:control=>control.get("value")<1?null:{[name]:control.get(
"value")},write:settings=>({value:greater(settings[name])}),keep:(settings,control)=>greater(settings[name])===control.get("value")}),FINENESS=[[1,"d"],[.5,".1f"],
[.1,".1f"],[.05,".2f"],[.01,".2f"]],FINEST=.001;function finenessOf(value){let fits=([step2])=>Math.abs(value/step2-Math.round(value/step2))<1e-9,[step,format]=FINENESS.
find(fits)??[FINEST,".3f"];return{step,readout_format:format}}var action=(act,isOff=()=>!1)=>({read:()=>null,act:(control,context)=>{control.get("value")&&act(context)},
write:(_,context)=>({value:!1,disabled:isOff(context)})}),mode=name=>({read:(control,{own})=>(control.get("value")!==(own.mode===name)&&own.setMode(control.get(
"value")?name:null),null),write:(_,{own})=>({value:own.mode===name})}),sidePadding=([axis,end])=>({read:(control,{settings,picture})=>{if(!picture)return null;let[
rows,cols]=paddingSides(settings,picture),sides=[[...rows],[...cols]];return sides[axis][end]===control.get("value")?null:(sides[axis][end]=control.get("value"),
{padding:sides})},write:(settings,{picture})=>picture?{value:paddingSides(settings,picture)[axis][end]}:{}}),CONTROLS={image:{read:(control,{menus,own})=>{let image=control.
get("index")<menus.images.length?menus.images[control.get("index")]?.name:own.entry();return image?{image}:null},write:(settings,{menus})=>{let index=menus.images.
findIndex(entry=>entry.name===settings.image);return{index:index<0?menus.images.length:index}}},channel:{read:control=>({channel:CHANNELS[control.get("index")]}),
write:(settings,{picture})=>({index:CHANNELS.indexOf(settings.channel),disabled:picture?.channels===1})},padding:{read:(control,{settings,picture})=>{let name=PADDING_NAMES2[control.
get("index")];return name?{padding:name}:typeof settings.padding=="string"&&picture?{padding:paddingSides(settings,picture)}:null},write:settings=>{let index=PADDING_NAMES2.
indexOf(settings.padding);return{index:index<0?PADDING_NAMES2.length:index}}},padding_mode:{read:control=>({padding_mode:PADDING_MODES2[control.get("index")]}),
write:settings=>({index:PADDING_MODES2.indexOf(settings.padding_mode)})},padding_top:sidePadding([0,0]),padding_bottom:sidePadding([0,1]),padding_left:sidePadding(
[1,0]),padding_right:sidePadding([1,1]),open:action(({own})=>own.open()),paint:mode("paint"),type:mode("type"),kernel:{read:(control,{menus})=>{let entry=menus.
kernels[control.get("index")];return entry?{kernel:entry.weights}:null},write:(settings,{menus})=>({index:kernelIndex(settings.kernel,menus.kernels)})},kernel_rows:{
read:(control,{settings})=>({kernel:resizeKernel(settings.kernel,control.get("value"),settings.kernel[0].length)}),write:settings=>({value:settings.kernel.length})},
kernel_cols:{read:(control,{settings})=>({kernel:resizeKernel(settings.kernel,settings.kernel.length,control.get("value"))}),write:settings=>({value:settings.kernel[0].
length})},flip:{read:control=>({flip:control.get("value")}),write:settings=>({value:settings.flip})},dilation:pairSlider("dilation"),undo:action(({edits})=>edits.
undo(),({edits})=>!edits.past.length),reset:action(({edits})=>edits.reset(),({edits})=>!edits.canReset),normalise:action(({edits})=>edits.normalise()),transpose:action(
({edits})=>edits.transpose()),stride:pairSlider("stride"),bias:{read:control=>({bias:control.get("value")}),keep:({bias},control)=>Math.abs(control.get("value")-
bias)<FINEST,write:({bias},{control})=>({...finenessOf(bias),...bias<control.get("min")?{min:bias}:bias>control.get("max")?{max:bias}:{},value:bias})},relu:{read:control=>({
activation:control.get("value")?"relu":null}),write:settings=>({value:settings.activation==="relu"})},pool:{read:control=>({pool:POOLS[control.get("index")]}),write:settings=>({
index:POOLS.indexOf(settings.pool)})},pool_size:{...pairSlider("pool_size"),write:settings=>({value:greater(settings.pool_size),disabled:settings.pool===null})},
pool_stride:{read:(control,{settings})=>({pool_stride:control.get("value")===settings.pool_size?null:control.get("value")}),write:settings=>({value:greater(settings.
pool_stride??settings.pool_size),disabled:settings.pool===null}),keep:(settings,control)=>greater(settings.pool_stride??settings.pool_size)===control.get("value")},
pool_padding:{read:control=>({pool_padding:control.get("value")}),write:(settings,{picture})=>({value:picture?poolPadding(settings,picture):void 0,disabled:settings.
pool===null}),keep:(settings,control,{picture})=>!picture||poolPadding(settings,picture)===control.get("value")},ceil_mode:{read:control=>({ceil_mode:control.get(
"value")}),write:settings=>({value:settings.ceil_mode,disabled:settings.pool===null})},count_include_pad:{read:control=>({count_include_pad:control.get("value")}),
write:settings=>({value:settings.count_include_pad,disabled:settings.pool!=="average"})},shift:{read:(control,{settings})=>{let step=SHIFTS[control.get("index")];
if(step===void 0)return null;let[down,right]=settings.shift;return{shift:step?[down+step[0],right+step[1]]:[0,0]}},write:()=>({index:null})}};var MOST_PADDING=5,KERNEL_BOX=132,ChainEditor=class{constructor(hand){this.hand=hand,this.image=select("Image",index=>hand.change({image:hand.menus().images[index].
name})),this.channel=select("Channel",index=>hand.change({channel:PLANES[index]})),fill(this.channel,PLANES),this.kind=select("Operation",index=>this.replace(freshStep(
Object.keys(KINDS)[index],hand.menus().kernels))),fill(this.kind,Object.values(KINDS)),this.actions={earlier:button("Earlier","Move this step one place earlier",
()=>this.move(-1)),later:button("Later","Move this step one place later",()=>this.move(1)),remove:button("Remove","Remove this step",()=>this.remove()),add:button(
"Add a step","",()=>this.add())},this.fields=this.buildFields(),this.table=new KernelTable(kernel=>this.set({kernel}),()=>{}),this.sum=element("div",{class:"cl-\
quiet"}),this.kernelBox=element("div",{class:"cl-kernel-box"},this.table.root),this.stepTitle=element("div",{class:"cl-group-title"});let group=(title,name,...rows)=>element(
"div",{class:`cl-group cl-group-${name}`,role:"group","aria-label":typeof title=="string"?title:null},typeof title=="string"?element("div",{class:"cl-group-titl\
e"},title):title,...rows),{fields,actions}=this;this.settings=group("Settings","settings",fields.kernel.row,fields.size.row,fields.stride.row,fields.dilation.row,
fields.padding.row,fields.padding_mode.row,fields.bias.row),this.kernelGroup=group("Weights","kernel",this.kernelBox,element("div",{class:"cl-kernel-notes"},this.
sum,this.table.complaint)),this.root=element("div",{class:"cl-controls cl-chain-controls"},group("Input","image",row("Image",this.image),row("Channel",this.channel)),
group(this.stepTitle,"step",row("Operation",this.kind),element("div",{class:"cl-row"},actions.earlier,actions.later,actions.remove),element("div",{class:"cl-row"},
actions.add)),this.settings,this.kernelGroup),this.root.addEventListener("keydown",event=>event.stopPropagation())}buildFields(){let count=(label,most,key)=>{let input=element(
"input",{type:"number",min:1,max:most,step:1,"aria-label":label});return input.addEventListener("change",()=>this.setCount(input,key)),input},kernel=select("Ker\
nel",index=>this.set({kernel:this.hand.menus().kernels[index]?.weights})),sides=[0,1].map(axis=>count(["Rows of the window","Columns of the window"][axis],11,(step,n)=>resized2(
step,axis,n))),stride=count("Stride",8,(_,n)=>({stride:n})),dilation=count("Dilation",6,(_,n)=>({dilation:n})),padding=select("Padding",index=>this.set({padding:this.
paddings[index]?.value})),mode2=select("Padding mode",index=>this.set({padding_mode:PADDING_MODES2[index]}));fill(mode2,PADDING_MODES2);let bias=element("input",
{type:"number",step:"any",placeholder:"none","aria-label":"Bias"});return bias.addEventListener("change",()=>this.set({bias:bias.value===""||!Number.isFinite(bias.
valueAsNumber)?null:bias.valueAsNumber})),{kernel:{input:kernel,row:row("Kernel",kernel)},size:{inputs:sides,row:row("Size",sides[0],element("span",{class:"cl-t\
imes"},"×"),sides[1])},stride:{input:stride,row:row("Stride",stride)},dilation:{input:dilation,row:row("Dilation",dilation)},padding:{input:padding,row:row("Pa\
dding",padding)},padding_mode:{input:mode2,row:row("Filled with",mode2)},bias:{input:bias,row:row("Bias",bias)}}}get steps(){return this.hand.settings().steps}get step(){
return this.steps[this.hand.chosen()]}replace(step){this.hand.change({steps:withStep(this.steps,this.hand.chosen(),step)})}set(settings){Object.values(settings).
every(value=>value!==void 0)&&this.replace({...this.step,...settings})}setCount(input,change){let typed=Math.round(input.valueAsNumber),n=Number.isFinite(typed)?
Math.max(Number(input.min),Math.min(Number(input.max),typed)):null;n!==null&&this.set(change(this.step,n)),this.draw()}move(by){let moved=swapped(this.steps,this.
hand.chosen(),by);moved!==this.steps&&(this.hand.choose(this.hand.chosen()+by),this.hand.change({steps:moved}))}remove(){if(!this.step)return;let index=this.hand.
chosen();this.hand.choose(Math.max(0,Math.min(index,this.steps.length-2))),this.hand.change({steps:without(this.steps,index)})}add(){if(this.steps.length>=MOST_STEPS)
return;let at=this.steps.length?this.hand.chosen()+1:0,step=stepAfter(this.steps,at-1,this.hand.menus().kernels);this.hand.choose(at),this.hand.change({steps:inserted(
this.steps,at,step)})}draw(problem=this.problem,theme=this.theme,isGrey=this.isGrey){Object.assign(this,{problem,theme,isGrey});let{image,channel}=this.hand.settings(),
{images,kernels}=this.hand.menus(),{steps,step,fields,actions}=this,index=this.hand.chosen();fill(this.image,images.map(entry=>entry.label)),this.image.selectedIndex=
images.findIndex(entry=>entry.name===image),this.channel.selectedIndex=PLANES.indexOf(channel),this.channel.disabled=isGrey,this.channel.parentNode.classList.toggle(
"cl-off",isGrey),say(this.stepTitle,step?`Step ${index+1} of ${steps.length}`:"No steps yet"),this.kind.parentNode.parentNode.hidden=!step,actions.earlier.disabled=
!step||index===0,actions.later.disabled=!step||index===steps.length-1,actions.remove.disabled=!step,actions.add.disabled=steps.length>=MOST_STEPS,actions.add.title=
actions.add.disabled?"Five steps are the most":"Add a step behind this one";let conv=step?.kind==="conv",slides=conv||!!(step&&step.kind!=="relu");for(let name of[
"kernel","dilation","padding_mode","bias"])fields[name].row.hidden=!conv;for(let name of["size","stride","padding"])fields[name].row.hidden=!slides;if(this.settings.
hidden=!slides,this.kernelGroup.hidden=!conv,!step)return;this.kind.selectedIndex=Object.keys(KINDS).indexOf(step.kind),slides&&this.drawWindow(step,conv),conv&&
this.drawKernel(step,kernels);let bad=problem!==null&&problem===index;for(let name of["size","padding",...conv&&Math.max(...windowOf(step).dilation)>1?["dilatio\
n"]:[]])fields[name].row.classList.toggle("cl-bad-row",bad)}drawWindow(step,conv){let{fields}=this,{size,stride,dilation}=windowOf(step);size.forEach((n,axis)=>write(
fields.size.inputs[axis],n)),write(fields.stride.input,Math.max(...stride)),write(fields.dilation.input,Math.max(...dilation));let most=conv?MOST_PADDING:Math.min(
MOST_PADDING,Math.floor(Math.min(...size)/2)),names=[["valid","none (valid)"],["same","same"],["same_lower","same, lower"],...conv?[["full","full"]]:[]];this.paddings=
[...names,...Array.from({length:most},(_,i)=>[i+1,`${i+1} on each side`])].map(([value,label])=>({value,label}));let present=step.padding===0?"valid":step.padding,
at=this.paddings.findIndex(({value})=>value===present);at<0&&(at=this.paddings.push({value:void 0,label:typeof present=="number"?`${present} on each side`:`by s\
ide: ${present.flat().join(", ")}`})-1),fill(fields.padding.input,this.paddings.map(({label})=>label)),fields.padding.input.selectedIndex=at}drawKernel(step,kernels){
let{fields,table}=this,at=kernelIndex(step.kernel,kernels);fill(fields.kernel.input,[...kernels.map(entry=>entry.label),"Own"]),fields.kernel.input.selectedIndex=
at,fields.padding_mode.input.selectedIndex=PADDING_MODES2.indexOf(step.padding_mode),write(fields.bias.input,step.bias??"");let[rows,cols]=[step.kernel.length,step.
kernel[0].length],cell2=Math.min(40,Math.floor(KERNEL_BOX/Math.max(rows,cols))),weights=step.kernel.flat();table.draw(step.kernel,!1,{x:0,y:0,cell:cell2},this.theme,
commonDenominator(weights)),this.kernelBox.style.width=`${cols*cell2}px`;let sum=weights.reduce((a,b)=>a+b,0);say(this.sum,`Sum ${number(sum,3)}: ${sumMeaning(sum)}\
.`)}};function resized2(step,axis,n){let size=windowOf(step).size.map((old,i)=>i===axis?n:old);if(step.kind==="conv")return{kernel:resizeKernel(step.kernel,...size)};
let most=Math.floor(Math.min(...size)/2),fits=typeof step.padding=="string"||[step.padding].flat(2).every(side=>side<=most);return{size:size[0]===size[1]?size[0]:
size,...fits?{}:{padding:most}}}function select(label,act){let node=element("select",{"aria-label":label});return node.addEventListener("change",()=>act(node.selectedIndex)),
node}function fill(node,labels){if(node.options.length===labels.length&&labels.every((label,i)=>node.options[i].text===label))return;let at=node.selectedIndex;node.
replaceChildren(...labels.map(label=>element("option",{},label))),node.selectedIndex=at}function write(input,value){input.value!==String(value)&&(input.value=value)}
var button=(label,title,onclick)=>element("button",{type:"button",class:"cl-button",title,onclick},label);function row(label,...nodes){return element("div",{class:"\
cl-row"},element("span",{class:"cl-label","aria-hidden":"true"},label),element("span",{class:"cl-slot"},...nodes))}var GAP=30,GRID_GAP=8,HEADING=78,LEGEND=44,LEAST_SLOT=130,LEAST_WIDE=600,MOST_SLOT=400,LARGEST_CELL=48,LENS_CELL=32,LENS_ROWS=7;function chainLayout(width,maps,ring2){
let share=gap=>Math.floor((width-(maps.length-1)*gap)/maps.length),wide=width>=LEAST_WIDE&&share(GAP)>=LEAST_SLOT,[rows,cols]=[Math.max(...maps.map(map=>map.rows)),
Math.max(...maps.map(map=>map.cols))],form=wide?"wide":"narrow",space=Math.min(MOST_SLOT,wide?share(GRID_GAP):width),cell2=Math.min(LARGEST_CELL,Math.floor(space/
(cols+2*ring2)),Math.floor(1.25*space/(rows+2*ring2)));return showsNumbers(cell2)?{form,level:"numbers",width,...(wide?gridsAside:gridsBelow)({width,maps,rows,cols,
cell:cell2,ring:ring2,slot:share(GRID_GAP)})}:{form,level:"image",width,...(wide?picturesAside:picturesBelow)({width,maps,rows,cols,slot:share(GAP)})}}function gridsAside({
maps,rows,cols,cell:cell2,ring:ring2,slot}){let y=HEADING+ring2*cell2,bottom=HEADING+(rows+2*ring2)*cell2;return{stages:maps.map((_,i)=>{let x=i*(slot+GRID_GAP);
return{heading:{x,y:0,w:slot},grid:{x:x+ring2*cell2,y,cell:cell2},clip:{x,y:HEADING,w:slot,h:bottom-HEADING},legend:{x,y:bottom+10,w:Math.min(slot,(cols+2*ring2)*
cell2)}}}),height:bottom+LEGEND+10}}function gridsBelow({width,maps,cell:cell2,ring:ring2}){let top=0;return{stages:maps.map(map=>{let y=top+HEADING,h=(map.rows+
2*ring2)*cell2;return top=y+h+LEGEND+GAP/2,{heading:{x:0,y:y-HEADING,w:width},grid:{x:ring2*cell2,y:y+ring2*cell2,cell:cell2},clip:{x:0,y,w:width,h},legend:{x:0,
y:y+h+8,w:Math.min(width,240)}}}),height:top}}function picturesAside({maps,rows,cols,slot}){let side=Math.min(MOST_SLOT,slot),scale=Math.min(side/cols,1.1*side/
rows),lensTop=HEADING+Math.round(rows*scale)+GAP,lens={w:side,h:Math.min(side,LENS_ROWS*LENS_CELL)};return{stages:maps.map((map,i)=>{let x=i*(slot+GAP);return{heading:{
x,y:0,w:slot},pic:pictureBox(map,x,HEADING,scale),scale,lens:{x,y:lensTop,...lens},legend:{x,y:lensTop+lens.h+12,w:lens.w}}}),height:lensTop+lens.h+LEGEND+12}}function picturesBelow({
width,maps,rows,cols}){let half=Math.min(MOST_SLOT,Math.floor((width-GAP)/2)),scale=Math.min(half/cols,1.1*half/rows),top=0;return{stages:maps.map(map=>{let y=top+
HEADING,pic=pictureBox(map,0,y,scale),h=Math.max(pic.h+LEGEND,half);return top=y+h+GAP,{heading:{x:0,y:y-HEADING,w:width},pic,scale,lens:{x:half+GAP,y,w:half,h:half},
legend:{x:0,y:y+pic.h+10,w:half}}}),height:top-GAP}}var pictureBox=({rows,cols},x,y,scale)=>({x,y,w:Math.max(1,Math.round(cols*scale)),h:Math.max(1,Math.round(rows*
scale))});function lensGrid({x,y,w,h},[[top,bottom],[left,right]]){let across=Math.max(5,right-left+3,Math.floor(w/LENS_CELL)),fits=Math.min(w/across,h/Math.max(
5,bottom-top+3)),cell2=fits>=4?Math.floor(fits):fits,[rows,cols]=[Math.floor(h/cell2),Math.floor(w/cell2)];return{x,y,cell:cell2,rows,cols,r0:top-Math.floor((rows-
(bottom-top+1))/2),c0:left-Math.floor((cols-(right-left+1))/2)}}function planStep(step,shape){let{size,stride,padding,dilation,mode:mode2}=windowOf(step),sides=paddingPlan2d(shape,size,{stride,padding,dilation});return perAxis(
axis=>{let settings={stride:stride[axis],padding:sides[axis],dilation:dilation[axis],mode:mode2};return{...settings,size:shape[axis],kernel:size[axis],span:span(
size[axis],dilation[axis]),map:rawOutputSize(shape[axis],size[axis],settings)}})}function planChain(steps,shape){let plans=[],shapes=[shape];for(let[index,step]of steps.
entries()){let plan2=planStep(step,shapes[index]);if(plans.push(plan2),plan2.some(axis=>axis.map<1))return{plans,shapes,problem:index};shapes.push(perAxis(axis=>plan2[axis].
map))}return{plans,shapes,problem:null}}function applyStep(step,plane){if(step.kind==="relu")return relu(plane);if(step.kind!=="conv")return(step.kind==="max_po\
ol"?maxPool2d:avgPool2d)(plane,{size:step.size,stride:step.stride,padding:step.padding});let{stride,padding,dilation}=step;return conv2d(plane,kernelPlane(step.
kernel),{stride,padding,dilation,mode:step.padding_mode,bias:step.bias??0})}function runChain(picture,channel,steps,last=null){let input=channelPlane(picture,channel),
{plans,problem}=planChain(steps,[input.rows,input.cols]),isOld=count=>last!==null&&last.stages[0].plane.data===input.data&&steps.slice(0,count).every((step,i)=>step===
last.steps[i]),stages=[{plane:input,parameters:0,multiplications:0,field:{size:[1,1],jump:[1,1]}}];for(let[index,step]of steps.slice(0,problem??steps.length).entries()){
let[plan2,before]=[plans[index],stages[index]],plane=isOld(index+1)&&last?.stages[index+1]?.plane||applyStep(step,before.plane),{size,jump}=before.field;stages.
push({plane,parameters:parametersOf(step),multiplications:step.kind==="conv"?plane.rows*plane.cols*plan2[0].kernel*plan2[1].kernel:0,field:{size:perAxis(axis=>size[axis]+
(plan2[axis].span-1)*jump[axis]),jump:perAxis(axis=>jump[axis]*plan2[axis].stride)}})}return{steps,stages,plans,problem}}function clipUnit({stage,row:row2,col},stages){
let at=Math.min(stage,stages.length-1),{rows,cols}=stages[at].plane;return{stage:at,row:Math.max(0,Math.min(rows-1,row2)),col:Math.max(0,Math.min(cols-1,col))}}
function fieldsOf({stages,plans},{stage,row:row2,col}){let own=[[row2],[col]],fields=new Array(stages.length);fields[stage]=asField(own,own,[[row2,row2],[col,col]]);
for(let at=stage-1;at>=0;at-=1)fields[at]=fieldBefore(plans[at],fields[at+1]);for(let at=stage+1;at<stages.length;at+=1){let before=fields[at-1],reached=perAxis(
i=>{let axis=plans[at-1][i];return reachedBy([before.rows,before.cols][i],axis.size,axis.kernel,axis)}),empty=reached.some(positions=>positions.length===0);fields[at]=
asField(empty?[[],[]]:reached,reached,empty?null:perAxis(axis=>[reached[axis][0],reached[axis][reached[axis].length-1]]))}return fields}function fieldBefore(plan2,next){
let{reach}=next,along=make=>perAxis(i=>make(plan2[i],[next.rows,next.cols][i],i));return asField(along((axis,positions)=>sourcesOf(positions,axis.size,axis.kernel,
axis)),along((axis,positions)=>[...new Set(positions.flatMap(position=>windowIndices(position,axis.kernel,axis)))]),reach&&perAxis(i=>{let{stride,padding,span:span2}=plan2[i],
[first,last]=reach[i].map(position=>position*stride-padding[0]);return[first,last+span2-1]}))}var asField=([rows,cols],[placeRows,placeCols],reach)=>({rows,cols,
places:{rows:placeRows,cols:placeCols},reach});function runsOf(positions){let runs=[];for(let position of positions){let last=runs.at(-1);last?.[1]===position-1?
last[1]=position:runs.push([position,position])}return runs}function remedies(steps,shape,lastValid){let{plans,problem}=planChain(steps,shape);if(problem===null)
return[];let step=steps[problem],found=[],offer=(label,changed)=>{found.length<3&&planChain(changed,shape).problem===null&&found.push({label,steps:changed})},change=settings=>withStep(
steps,problem,{...step,...settings}),sizes=plans[problem].map(axis=>axis.size);if(step.kind==="conv"){let padding=Math.ceil(Math.max(...plans[problem].map(axis=>axis.
span-axis.size))/2);offer(`Padding ${padding} in step ${problem+1}`,change({padding}));for(let dilation=Math.max(...windowOf(step).dilation)-1;dilation>=1&&found.
length<2;dilation-=1)offer(`Dilation ${dilation} in step ${problem+1}`,change({dilation}))}else offer(`Pooling size ${Math.min(...sizes)} in step ${problem+1}`,
change({size:Math.min(...sizes),stride:null,padding:0}));return lastValid&&offer("Undo the last change",lastValid),offer(`Remove step ${problem+1}`,without(steps,
problem)),found}function problemText(steps,plans,index){let axis=plans[index].findIndex(along=>along.map<1),{size,span:reach,padding:[start,end],kernel,dilation}=plans[index][axis],
[line3,what]=[axis===0?"rows":"columns",steps[index].kind==="conv"?"kernel":"window"],spans=dilation>1?`With dilation ${dilation}, its ${what} of ${kernel} span\
s ${reach} ${line3}`:`Its ${what} spans ${reach} ${line3}`,before=index?`the map of step ${index}`:"the image",pads=start+end?`, ${size+start+end} with its padd\
ing ${paddingText(windowOf(steps[index]).padding)}`:", and there is no padding";return{title:`Step ${index+1}, ${KINDS[steps[index].kind]}, does not fit.`,body:`${spans}\
; ${before} has ${size}${pads}.`}}function rect(ctx,{x,y,w,h},fill2){ctx.fillStyle=fill2;let gap=w>8?.5:0;ctx.fillRect(x+gap,y+gap,w-2*gap,h-2*gap)}function edge(ctx,{x,y,w,h},tokens){w<8||(ctx.
strokeStyle=tokens.beamFill,ctx.lineWidth=1,ctx.strokeRect(x+1,y+1,w-2,h-2))}function dotted(ctx,{x,y,w,h},tokens){w<8||(ctx.save(),ctx.setLineDash([2,3]),ctx.lineWidth=
1,ctx.strokeStyle=tokens.padding,ctx.strokeRect(x+2.5,y+2.5,w-5,h-5),ctx.restore())}function ring(ctx,{x,y,w,h},tokens,style="solid",width=style==="solid"?2:1.5){ctx.save(),ctx.lineJoin="miter",ctx.strokeStyle=css(tokens.haloRgb),ctx.lineWidth=
width+3,ctx.strokeRect(x,y,w,h),style==="dashed"&&ctx.setLineDash([5,3]),ctx.strokeStyle=tokens.ring,ctx.lineWidth=width,ctx.strokeRect(x,y,w,h),ctx.restore()}function beam(ctx,from,to,down,gap,tokens,dash=!1){
let ends=down?[[from.x,from.y+from.h,to.x,to.y],[from.x+from.w,from.y+from.h,to.x+to.w,to.y]]:[[from.x+from.w,from.y,to.x,to.y],[from.x+from.w,from.y+from.h,to.
x,to.y+to.h]];ctx.save();let clip=new Path2D;clip.rect(gap.x,gap.y,gap.w,gap.h),ctx.save(),ctx.clip(clip),ctx.beginPath(),ctx.moveTo(ends[0][0],ends[0][1]),ctx.
lineTo(ends[0][2],ends[0][3]),ctx.lineTo(ends[1][2],ends[1][3]),ctx.lineTo(ends[1][0],ends[1][1]),ctx.fillStyle=tokens.beamFill,ctx.fill(),ctx.restore(),dash&&ctx.
setLineDash([3,3]),ctx.strokeStyle=tokens.beamLine,ctx.lineWidth=1;for(let[x0,y0,x1,y1]of ends)ctx.beginPath(),ctx.moveTo(x0,y0),ctx.lineTo(x1,y1),ctx.stroke();
ctx.restore()}function useFont(ctx,weight,size){let font=`${weight} ${size}px ${ctx.convlabFont}`;ctx.convlabNow!==font&&(ctx.font=font,ctx.convlabNow=font)}var widths=new Map;
function widthOf(ctx,string,weight,size){let key=`${weight} ${size} ${ctx.convlabFont} ${string.replace(/\d/g,"0")}`,width=widths.get(key);return width===void 0&&
(useFont(ctx,weight,size),width=ctx.measureText(string.replace(/\d/g,"0")).width,widths.set(key,width)),width}function text(ctx,string,x,y,{size=13,weight=400,colour,
halo=null}){useFont(ctx,weight,size),halo&&(ctx.lineWidth=6,ctx.lineJoin="round",ctx.strokeStyle=halo,ctx.strokeText(string,x,y)),ctx.fillStyle=colour,ctx.fillText(
string,x,y)}function cellText(ctx,string,box,options){let{size}=options;for(;size>=8&&widthOf(ctx,string,options.weight??400,size)>box.w-4;)size-=1;let[next,...rest]=options.
short??[];size<8&&next?cellText(ctx,next,box,{...options,short:rest}):size>=8&&text(ctx,string,box.x+box.w/2,box.y+box.h/2+.5,{...options,size})}var FADED=.4,QUIET=.7,NARROW_DIGIT=5.2,DRAWN_ONE_BY_ONE=7;function paintChain(ctx,scene){let{L,stages,fields,unit}=scene;ctx.clearRect(-8,-8,L.width+16,L.height+
16),ctx.convlabNow=null,ctx.textAlign="center",ctx.textBaseline="middle";let grids=gridsOf(scene),rings=grids.map((grid,i)=>grid&&fields[i]?.reach&&clampTo(boxOf(
grid,fields[i].reach),boundsOf(L.stages[i])));if(L.level==="image")for(let[i,box]of rings.entries())box&&descend(ctx,scene,i,box);stages.forEach(({plane},i)=>plane.
rows&&paintStage(ctx,scene,i,grids[i]));for(let i=0;i+1<rings.length;i+=1)rings[i]&&rings[i+1]&&join(ctx,scene,rings[i],rings[i+1],i>=unit.stage);rings.forEach(
(box,i)=>{box&&ring(ctx,box,scene.tokens,i>unit.stage?"dashed":"solid")})}function gridsOf({L,stages,fields}){return stages.map(({plane},i)=>L.level==="numbers"?
{...L.stages[i].grid,rows:plane.rows,cols:plane.cols,r0:0,c0:0}:lensGrid(L.stages[i].lens,fields[i]?.reach??middleOf(plane)))}var middleOf=({rows,cols})=>[rows,
cols].map(n=>[Math.floor(n/2),Math.floor(n/2)]),boxOf=({x,y,cell:cell2,r0,c0},[[top,bottom],[left,right]])=>({x:x+(left-c0)*cell2,y:y+(top-r0)*cell2,w:(right-left+
1)*cell2,h:(bottom-top+1)*cell2}),boundsOf=({lens,clip})=>lens??clip;function clampTo(box,bounds){let[x0,y0]=[Math.max(box.x,bounds.x-3),Math.max(box.y,bounds.y-
3)],[x1,y1]=[Math.min(box.x+box.w,bounds.x+bounds.w+3),Math.min(box.y+box.h,bounds.y+bounds.h+3)];return{x:x0,y:y0,w:Math.max(1,x1-x0),h:Math.max(1,y1-y0)}}function paintStage(ctx,scene,i,grid){
let{L,tokens,fields,valid}=scene,bounds=boundsOf(L.stages[i]);ctx.save(),ctx.globalAlpha=i<valid?1:FADED,ctx.beginPath(),ctx.rect(bounds.x,bounds.y,bounds.w,bounds.
h),ctx.clip(),grid.cell>=DRAWN_ONE_BY_ONE?paintCells(ctx,scene,i,grid):copyCells(ctx,scene,i,grid,bounds),ctx.restore(),ctx.convlabNow=null,L.level==="image"&&i<
valid&&fields[i]&&ringsOnPicture(ctx,L.stages[i],fields[i],tokens,i>scene.unit.stage)}function paintCells(ctx,scene,i,grid){let{L,stages,fields,tokens,unit,valid}=scene,
{plane,scale,plan:plan2,digits}=stages[i],field=fields[i],pads=plan2&&i<valid?plan2.map(axis=>axis.padding):[[0,0],[0,0]],lit=litIn(field),dim=i<valid?1:FADED,first=(start,from)=>Math.
max(-start,Math.floor(from)),last=(n,end,from,shown)=>Math.min(n+end,Math.ceil(from+shown)),[shownRows,shownCols]=L.level==="image"?[grid.rows,grid.cols]:[plane.
rows+pads[0][1],plane.cols+pads[1][1]],numbers=showsNumbers(grid.cell)&&longestIn(stages[i],field??{})*NARROW_DIGIT<=grid.cell-3;for(let r=first(pads[0][0],L.level===
"image"?grid.r0:-1/0);r<last(plane.rows,pads[0][1],grid.r0,shownRows);r+=1)for(let c=first(pads[1][0],L.level==="image"?grid.c0:-1/0);c<last(plane.cols,pads[1][1],
grid.c0,shownCols);c+=1){let box={x:grid.x+(c-grid.c0)*grid.cell,y:grid.y+(r-grid.r0)*grid.cell,w:grid.cell,h:grid.cell},inside=r>=0&&c>=0&&r<plane.rows&&c<plane.
cols,value=inside?plane.data[r*plane.cols+c]:paddedValue(plane,plan2[0].mode,r,c),isLit=!field||lit(r,c,inside),colour=inside?scale?scale.colour(value):tokens.cellRgb:
tokens.pageRgb,fill2=isLit?colour:mixed(colour,tokens.pageRgb);if(rect(ctx,box,css(fill2)),inside?edge(ctx,box,tokens):dotted(ctx,box,tokens),!numbers)continue;
let bold=isLit&&field&&i<=unit.stage&&grid.cell>=30;ctx.globalAlpha=isLit?dim:QUIET*dim,cellText(ctx,number(value,digits),box,{short:exponent(value),size:Math.min(
grid.cell>=44?16:12,Math.floor(.4*grid.cell)),weight:bold?600:400,colour:inside?inkOn(fill2):tokens.ink2}),ctx.globalAlpha=dim}}function longestIn({plane,digits},{
rows=[],cols=[]}){return rows.length*cols.length>200?0:Math.max(0,...rows.flatMap(r=>cols.map(c=>number(plane.data[r*plane.cols+c],digits).length)))}var mixed=(colour,page)=>colour.
map((c,k)=>Math.round(FADED*c+(1-FADED)*page[k]));function litIn(field){if(!field)return()=>!0;let[rows,cols]=[new Set(field.rows),new Set(field.cols)],places2={
rows:new Set(field.places.rows),cols:new Set(field.places.cols)};return(r,c,inside)=>inside?rows.has(r)&&cols.has(c):places2.rows.has(r)&&places2.cols.has(c)}function paddedValue({
data,rows,cols},mode2,r,c){let[row2,col]=[sourceIndex(r,rows,mode2),sourceIndex(c,cols,mode2)];return row2<0||col<0?0:data[row2*cols+col]}function copyCells(ctx,{
stages,fields,tokens},i,grid,bounds){let{plane,canvas}=stages[i],{x,y,cell:cell2,r0,c0}=grid;if(ctx.imageSmoothingEnabled=!1,ctx.drawImage(canvas,x-c0*cell2,y-r0*
cell2,plane.cols*cell2,plane.rows*cell2),!fields[i]?.reach)return;let box=boxOf(grid,fields[i].reach);ctx.beginPath(),ctx.rect(bounds.x,bounds.y,bounds.w,bounds.
h),ctx.rect(box.x,box.y,box.w,box.h),ctx.fillStyle=css(tokens.pageRgb,1-FADED),ctx.fill("evenodd")}function ringsOnPicture(ctx,{pic,scale},{rows,cols},tokens,later){
for(let box of rectanglesOf(rows,cols).map(found=>pictureRing(pic,scale,found)))ring(ctx,box,tokens,later?"dashed":"solid")}function rectanglesOf(rows,cols){if(!rows.
length||!cols.length)return[];let[down,right]=[rows,cols].map(positions=>{let runs=runsOf(positions);return runs.length<=2?runs:[[positions[0],positions.at(-1)]]});
return down.flatMap(row2=>right.map(col=>[row2,col]))}var LEAST_RING=7;function pictureRing(pic,scale,[[top,bottom],[left,right]]){let[w,h]=[Math.max(LEAST_RING,
(right-left+1)*scale),Math.max(LEAST_RING,(bottom-top+1)*scale)];return{x:pic.x+(left+right+1)/2*scale-w/2,y:pic.y+(top+bottom+1)/2*scale-h/2,w,h}}function descend(ctx,{
L,fields,tokens,unit},i,box){let{pic,scale,lens}=L.stages[i],found=rectanglesOf(fields[i].rows,fields[i].cols)[0];if(!found)return;let from=pictureRing(pic,scale,
found),gap=L.form==="wide"?{x:0,y:pic.y+pic.h,w:L.width,h:lens.y-pic.y-pic.h}:{x:pic.x+pic.w,y:0,w:lens.x-pic.x-pic.w,h:L.height};beam(ctx,from,box,L.form==="wi\
de",gap,tokens,i>unit.stage)}function join(ctx,{L,tokens},from,to,later){let across=L.form==="wide",gap=across?{x:from.x+from.w,y:0,w:Math.max(0,to.x-from.x-from.
w),h:L.height}:{x:0,y:from.y+from.h,w:L.width,h:Math.max(0,to.y-from.y-from.h)};beam(ctx,from,to,!across,gap,tokens,later)}function stepName(step,kernelMenu){return step.kind!=="conv"?KINDS[step.kind]:kernelMenu[kernelIndex(step.kernel,kernelMenu)]?.label?.replace(/ \d+ × \d+$/,"")??
"Own kernel"}function settingsText(step){if(step.kind==="relu")return"negative values become 0";let{size,stride,dilation}=windowOf(step),parts=[sizeText(...size)],
ordinary=step.kind==="conv"?[1,1]:size,both=([rows,cols])=>rows===cols?rows:sizeText(rows,cols);return stride.some((n,axis)=>n!==ordinary[axis])&&parts.push(`st\
ride ${both(stride)}`),dilation.some(n=>n>1)&&parts.push(`dilation ${both(dilation)}`),step.padding!==0&&step.padding!=="valid"&&parts.push(`padding ${paddingText(
step.padding)}`),step.kind==="conv"&&step.bias&&parts.push(`bias ${number(step.bias)}`),parts.join(", ")}function positionsText(positions){let[first,last]=[positions[0],
positions[positions.length-1]];return positions.length===1?whole2(first):runsOf(positions).length===1?positions.length===2?`${whole2(first)} and ${whole2(last)}`:
`${whole2(first)} to ${whole2(last)}`:positions.length<=4?`${positions.slice(0,-1).map(whole2).join(", ")} and ${whole2(last)}`:`${whole2(first)} to ${whole2(last)}\
 with gaps`}var line=(noun,positions)=>`${noun}${positions.length===1?"":"s"} ${positionsText(positions)}`;function unitSentence(unit,fields,value){let{stage,row:row2,
col}=unit,at=`(${whole2(row2)}, ${whole2(col)})`,is=`is ${number(value)}`;return`${stage===0?`Pixel ${at} of the image ${is}.`:`Unit ${at} of step ${stage} ${is}\
. ${seesText(fields[0])}`}${reachesText(stage,fields)}`}function seesText({rows,cols,reach}){if(!rows.length||!cols.length||!reach)return"It sees no pixel: its \
window is in the padding.";let text2=`It sees ${rows.length*cols.length===1?"one pixel":`${sizeText(rows.length,cols.length)} pixels`}: ${line("row",rows)}, ${line(
"column",cols)}.`,outside=[rows,cols].some((positions,axis)=>reach[axis][0]<positions[0]||reach[axis][1]>positions[positions.length-1]),[height,width]=reach.map(
([first,last])=>last-first+1);return outside?`${text2} The rest of its ${sizeText(height,width)} field is outside the image.`:text2}function reachesText(stage,fields){
let later=fields.slice(stage+1);if(!later.length)return"";let many=({rows,cols})=>rows.length*cols.length>1?sizeText(rows.length,cols.length):rows.length*cols.length?
"one unit":"none",parts=later.map((field,i)=>`${many(field)} of step ${stage+1+i}`);return` It reaches ${parts.length>1?`${parts.slice(0,-1).join(", ")} and ${parts.
at(-1)}`:parts[0]}.`}var RULE="⌊(size + padding − window) / stride⌋ + 1";function formula({size,padding:[start,end],dilation,kernel,stride,map},line3){let pads=start+end?` + ${start}\
 + ${end}`:"",window2=dilation===1?`${kernel}`:`(${dilation} · (${kernel} − 1) + 1)`;return element("div",map<1?{class:"cl-bad"}:{},element("span",{"aria-hid\
den":"true"},line3?`${line3}: `:"",`⌊(${size}${pads} − ${window2}) / ${stride}⌋ + 1 = `,element("b",{},whole2(map))),element("span",{class:"cl-spoken"},`${line3}\
: floor of (${size}${pads} − ${window2}) over ${stride}, plus 1, equals ${whole2(map)}`))}var cell=(content,options={})=>element("td",options,content),formulaCell=(content,options={})=>cell(
content,{class:"cl-formula",...options}),line2=(title,cells,name=null)=>element("tr",{class:name},element("th",{scope:"row"},title),...cells),dashes=n=>Array.from(
{length:n},()=>cell("–")),same=([rows,cols])=>rows===cols?whole2(rows):sizeText(rows,cols);function chainTable({stages,plans,problem},steps,kernelMenu,narrow){
let counts=({plane,parameters,multiplications,field})=>[cell(sizeText(plane.rows,plane.cols)),cell(whole2(parameters)),cell(whole2(multiplications)),cell(sizeText(
...field.size)),cell(same(field.jump))],rows=steps.flatMap((step,i)=>{let title=`${i+1} ${stepName(step,kernelMenu)}`,reached=problem===null||i<=problem,stage=stages[i+
1],results=stage?counts(stage):reached?[cell("every size must be at least 1",{colspan:5,class:"cl-bad"})]:dashes(5),slides=reached&&step.kind!=="relu";if(narrow){
let formulas2=slides?[element("tr",{},formulaCell(formula(plans[i][0],"rows"),{colspan:6}))]:[];return formulas2[0]?.firstChild.append(formula(plans[i][1],"colu\
mns")),[line2(title,results),...formulas2]}let formulas=slides?plans[i].map(axis=>formulaCell(formula(axis,""))):[formulaCell(reached?"each value on its own":"–",
{colspan:2})];return[line2(title,[...formulas,...results])]}),gap=()=>narrow?[]:[cell("",{colspan:2})],sum=name=>whole2(stages.reduce((total2,stage)=>total2+stage[name],
0)),total=problem===null&&steps.length?[line2("Together",[...gap(),cell(""),cell(sum("parameters")),cell(sum("multiplications")),cell(""),cell("")],"cl-total")]:
[],head=narrow?["Stage","Shape","Params","Products","Sees","Jump"]:["Stage",`Rows: ${RULE}`,"Columns","Shape","Parameters","Multiplications","Sees","Jump"],left=i=>!narrow&&
(i===1||i===2)?"cl-formula":null;return element("table",{class:"cl-chain-table","aria-label":"Shapes and counts of each stage"},element("thead",{},element("tr",
{},...head.map((title,i)=>element("th",{scope:"col",class:left(i)},title)))),element("tbody",{},line2("Image",[...gap(),...counts(stages[0])]),...rows,...total))}var KEPT="data-lm-suppress-shortcuts";function keepKeys(root,signal){let mark=event=>{event.target!==root&&root.contains(event.target)&&event.target.toggleAttribute(
KEPT,!runsCell(event))};window.addEventListener("keydown",mark,{capture:!0,signal}),root.setAttribute(KEPT,"")}var runsCell=({key,shiftKey,ctrlKey,metaKey})=>key===
"Enter"&&(shiftKey||ctrlKey||metaKey);var BLOCKS=32,Legend=class{constructor(){this.marker=element("div",{class:"cl-legend-marker"}),this.pointed=element("div",{class:"cl-legend-pointed",hidden:!0}),
this.ramp=element("div",{class:"cl-ramp"},this.marker,this.pointed),this.low=element("span",{class:"cl-legend-low"}),this.zero=element("span",{class:"cl-legend-\
zero"}),this.high=element("span",{class:"cl-legend-high"}),this.note=element("div",{class:"cl-legend-note"}),this.root=element("div",{class:"cl-legend"},this.ramp,
element("div",{class:"cl-legend-ends"},this.low,this.zero,this.high),this.note),this.ramp.addEventListener("pointermove",event=>this.pointAt(event)),this.ramp.addEventListener(
"pointerleave",()=>this.read(null))}draw(scale,value,[below,above],reading,digits){let{low,high}=scale;Object.assign(this,{scale,value,digits});let stops=Array.
from({length:BLOCKS},(_,i)=>`${css(scale.colour(low+(i+.5)/BLOCKS*(high-low)))} ${100*i/BLOCKS}% ${100*(i+1)/BLOCKS}%`);this.ramp.style.background=`linear-gradi\
ent(to right, ${stops.join(",")})`,say(this.low,number(low)+(below?" or less":"")),say(this.high,number(high)+(above?" or more":""));let inside=low<0&&high>0;say(
this.zero,inside?"0":""),inside&&(this.zero.style.left=`${100*-low/(high-low)}%`),this.mark(this.marker,value),this.read(reading)}read(reading){this.scale&&(this.
mark(this.pointed,reading?.value??null),reading?say(this.note,reading.text+this.wrapText(reading.value)):this.value===null?say(this.note,""):say(this.note,this.
scale.mode==="wrap"?this.mistake():`at the window: ${number(this.value,this.digits)}`))}mark(node,value){let{mode:mode2,low,high}=this.scale;if(node.hidden=value===
null,value===null)return;let seen={absolute:Math.abs,wrap:wrapped}[mode2]?.(value)??value;node.style.left=`${100*Math.min(1,Math.max(0,(seen-low)/(high-low||1)))}\
%`}wrapText(value){return this.scale.mode==="wrap"&&wrapped(value)!==value?`, in uint8 ${number(wrapped(value))}`:""}mistake(){let{value,digits}=this;return wrapped(
value)===value?"beyond 0…255 uint8 wraps: a classic mistake":`${number(value,digits)} becomes ${number(wrapped(value))}: a classic mistake`}pointAt(event){if(!this.
scale)return;let{low,high,mode:mode2}=this.scale,box=this.ramp.getBoundingClientRect(),value=low+Math.min(1,Math.max(0,(event.clientX-box.left)/box.width))*(high-
low),digits=high-low>20?0:high-low>2?1:this.digits;this.read({value,text:`this colour: ${mode2==="absolute"?"±":""}${number(value,digits)}`})}};var PREFIX="IPY_MODEL_",findModel=(model,reference)=>model.widget_manager.get_model(reference.slice(PREFIX.length));var widgetOf=model=>model.set({});function sendChanges(model,save=()=>model.save_changes()){let kernel=model.widget_manager?.kernel;if(!(kernel===null||kernel?.
isDisposed))try{save()}catch{}}var SEND_EVERY=100,resting=new Map;function sendThrottled(model){if(resting.has(model)){resting.set(model,!0),expectMore(model);return}
sendChanges(model),resting.set(model,!1),setTimeout(()=>{let isMore=resting.get(model);resting.delete(model),isMore&&sendThrottled(model)},SEND_EVERY)}function expectMore(model){
let{_buffered_state_diff:waiting,_expectedEchoMsgIds:expected}=widgetOf(model);for(let name of Object.keys(waiting))expected.set(name,"not sent yet")}var REST=300;
function debounceSending(control){let save=control.save_changes.bind(control),waiting;control.save_changes=(...callbacks)=>{clearTimeout(waiting),waiting=setTimeout(
()=>sendChanges(control,()=>save(...callbacks)),REST)}}var Store=class{model;table;controls=new Map;listeners=new Set;writing=!1;constructor(model,table){this.model=
model,this.table=table}announce(){for(let listener of this.listeners)listener()}async linkControls(){let references=Object.entries(this.model.get("controls")),models=await Promise.
all(references.map(([,reference])=>findModel(this.model,reference)));references.forEach(([name],i)=>{let control=models[i];this.controls.set(name,control),debounceSending(
control);for(let trait of["value","index"])control.on(`change:${trait}`,()=>this.readControl(name,control))});for(let name of this.table.SETTINGS)this.model.on(
`change:${name}`,()=>this.writeControls());this.writeControls()}context(control){return{control,settings:this.table.readSettings(this.model),menus:this.menus}}readControl(name,control){
if(this.writing)return;let context=this.context(control),spec=this.table.CONTROLS[name];if(spec.keep?.(context.settings,control,context))return;let change=spec.
read(control,context);change&&this.change(change),queueMicrotask(()=>{change||spec.act?.(control,context),this.writeControls()})}change(change){let changed=!1;for(let name of Object.
keys(change)){let value=change[name];value===void 0||JSON.stringify(this.model.get(name))===JSON.stringify(value)||(this.model.set(name,value),changed=!0)}changed&&
sendThrottled(this.model)}writeControls(){if(!this.writing){this.writing=!0;try{for(let[name,control]of this.controls){let state=this.table.CONTROLS[name].write(
this.table.readSettings(this.model),this.context(control)),changed=!1;for(let[trait,value]of Object.entries(state))value===void 0||control.get(trait)===value||(control.
set(trait,value),changed=!0);changed&&sendChanges(control)}}finally{this.writing=!1}}}};var OWN={light:{ink2:"#616161",cell:[243,243,242],padding:"#8a8a8a",hatch:"rgba(118,118,118,.55)",ghost:"#b5b5b5",beamFill:"rgba(0,0,0,.035)",beamLine:"rgba(0,0\
,0,.32)",error:"#c62828",zeroInk:"#616161",page:[255,255,255],ring:"#000"},dark:{ink2:"#a8a8a8",cell:[38,38,38],padding:"#8a8a8a",hatch:"rgba(143,143,143,.55)",
ghost:"#5c5c5c",beamFill:"rgba(255,255,255,.045)",beamLine:"rgba(255,255,255,.4)",error:"#ff8a80",zeroInk:"#b0b0b0",page:[17,17,17],ring:"#fff"}};function themeOf(root){
let flag=document.body.dataset.jpThemeLight;if(flag)return flag==="false"?"dark":"light";let page=rgbOf(getComputedStyle(root).getPropertyValue("--jp-layout-col\
or0"));return page?page[0]+page[1]+page[2]<384?"dark":"light":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function tokensOf(root,theme){let style=getComputedStyle(
root),own=OWN[theme],page=rgbOf(style.getPropertyValue("--jp-layout-color0"))??own.page,ink=style.getPropertyValue("--jp-ui-font-color1").trim()||(theme==="dark"?
"rgba(255,255,255,.87)":"rgba(0,0,0,.87)");return{...own,theme,ink,pageRgb:page,haloRgb:page,cellRgb:own.cell}}function rgbOf(text2){let plain=text2.trim();if(plain===
"white")return[255,255,255];if(plain==="black")return[0,0,0];let short=plain.match(/^#([\da-f])([\da-f])([\da-f])$/i);if(short)return short.slice(1).map(digit=>parseInt(
digit+digit,16));let long=plain.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);if(long)return long.slice(1).map(pair2=>parseInt(pair2,16));let rgb=plain.match(
/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);return rgb?rgb.slice(1).map(Number):null}function watchTheme(callback,signal){let observer=new MutationObserver(callback);
observer.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),matchMedia("(prefers-color-scheme: dark)").
addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}var CHAIN_SETTINGS=["image","channel","steps","stage","row","col"],UNIT=["stage","row","col"],MOST_RING=3,KEEPS_BRIGHTNESS=.5,ChainView=class{constructor(model,store,el,signal){
Object.assign(this,{model,store,el,signal}),this.chosen=null,this.lastValid=null,this.parts=[],this.build(),this.listen()}build(){this.editor=new ChainEditor({settings:()=>this.
settings,chosen:()=>this.chosen,menus:()=>this.store.menus,choose:index=>this.choose(index),change:change=>this.store.change(change)}),this.overlay=element("can\
vas",{class:"cl-overlay","aria-hidden":"true"}),this.pad=element("div",{class:"cl-pad",tabindex:0,role:"application"}),this.stage=element("div",{class:"cl-stage"},
this.overlay,this.pad),this.sentence=element("div",{class:"cl-sentence","aria-live":"polite"}),this.problem=element("div",{class:"cl-problem",role:"alert"}),this.
hint=element("div",{class:"cl-quiet"},"Solid: what the unit sees. Dashed: what it reaches. Click a unit, or walk with the arrow keys; Page up and Page down chan\
ge the stage."),this.table=element("div",{class:"cl-chain-row"}),this.root=element("div",{class:"convlab-explorer convlab-chain",role:"group"},this.editor.root,
this.stage,this.problem,this.sentence,this.hint,this.table),this.el.append(this.root),keepKeys(this.root,this.signal)}listen(){let{model,signal,pad}=this,due=!1,
redraw=()=>{due||(due=!0,queueMicrotask(()=>{due=!1,signal.aborted||this.draw("settings")}))};for(let name of CHAIN_SETTINGS)UNIT.includes(name)||model.on(`chan\
ge:${name}`,redraw);model.on(UNIT.map(name=>`change:${name}`).join(" "),()=>{this.moving||this.draw("unit")}),this.store.listeners.add(redraw);let measured=()=>{
this.measure()&&this.draw("settings")};watchTheme(()=>requestAnimationFrame(measured),signal);let resize=new ResizeObserver(measured);resize.observe(this.root),
signal.addEventListener("abort",()=>{this.store.listeners.delete(redraw),resize.disconnect()}),pad.addEventListener("pointerdown",event=>{let found=event.button===
0&&this.unitAt(event);found&&(pad.setPointerCapture(event.pointerId),pad.focus({preventScroll:!0}),this.dragging=found.lens?null:found.stage,this.pin(found))}),
pad.addEventListener("pointermove",event=>{this.dragging!=null?this.pin(this.unitAt(event,this.dragging)):pad.style.cursor=this.unitAt(event)?"pointer":""});for(let end of[
"pointerup","pointercancel","lostpointercapture"])pad.addEventListener(end,()=>{this.dragging=null});pad.addEventListener("keydown",event=>this.onKey(event)),measured()}measure(){
let style=getComputedStyle(this.root),width=this.root.clientWidth-parseFloat(style.paddingLeft)-parseFloat(style.paddingRight);if(!(width>0))return!1;let page={
width,dpr:devicePixelRatio||1,font:style.fontFamily,tokens:tokensOf(this.root,themeOf(this.root))},fresh=JSON.stringify(page)!==JSON.stringify(this.page);return this.
page=page,fresh}choose(index){this.chosen=index,this.drawEditor()}pin(wish){if(!wish||!this.run)return;let next=clipUnit(wish,this.run.stages);UNIT.every(name=>next[name]===
this.unit[name])||(this.moving=!0,this.model.set(next),this.moving=!1,this.draw("unit"),sendThrottled(this.model))}unitAt(event,only=null){if(!this.run)return null;
let corner=this.pad.getBoundingClientRect(),[x,y]=[event.clientX-corner.left,event.clientY-corner.top],{L,fields,stages}=this.scene,grids=gridsOf({L,stages,fields});
for(let[stage,{plane}]of this.run.stages.entries()){if(only!==null&&stage!==only)continue;let{pic,scale,lens,grid}=L.stages[stage],surfaces=[{...grid??{...pic,cell:scale},
r0:0,c0:0,box:grid?null:pic}];lens&&only===null&&surfaces.push({...grids[stage],box:lens,lens:!0});for(let at of surfaces){if(at.box&&only===null&&!(x>=at.box.x&&
y>=at.box.y&&x<at.box.x+at.box.w&&y<at.box.y+at.box.h))continue;let[row2,col]=[Math.floor(at.r0+(y-at.y)/at.cell),Math.floor(at.c0+(x-at.x)/at.cell)];if(row2>=0&&
col>=0&&row2<plane.rows&&col<plane.cols||only!==null)return{stage,row:row2,col,lens:!!at.lens}}}return null}onKey(event){if(event.altKey||event.metaKey||!this.run)
return;let{stage,row:row2,col}=this.unit,{rows,cols}=this.run.stages[stage].plane,far=event.shiftKey?10:1,corner=event.ctrlKey,wishes={ArrowUp:()=>({stage,row:row2-
far,col}),ArrowDown:()=>({stage,row:row2+far,col}),ArrowLeft:()=>({stage,row:row2,col:col-far}),ArrowRight:()=>({stage,row:row2,col:col+far}),Home:()=>({stage,row:corner?
0:row2,col:0}),End:()=>({stage,row:corner?rows-1:row2,col:cols-1}),PageUp:()=>this.partner(stage-1),PageDown:()=>this.partner(stage+1)};wishes[event.key]&&(event.
preventDefault(),event.stopPropagation(),this.pin(wishes[event.key]()))}partner(stage){let field=this.fields[stage];if(!field?.rows.length||!field.cols.length)return null;
let middle=positions=>positions[Math.floor((positions.length-1)/2)];return{stage,row:middle(field.rows),col:middle(field.cols)}}draw(what){if(!this.page)return;
this.settings=Object.fromEntries(CHAIN_SETTINGS.map(name=>[name,this.model.get(name)]));let picture=this.store.picture()??this.picture;if(!picture){say(this.sentence,
waitingSentence(this.settings.image));return}(what==="settings"||!this.run)&&(this.compute(picture),this.drawSettings()),this.drawUnit()}compute(picture){this.picture=
picture;let{channel,steps}=this.settings;this.run=runChain(picture,channel,steps,this.run),this.run.problem===null&&(this.lastValid={steps,stages:this.run.stages}),
this.chosen=Math.max(0,Math.min(this.chosen??this.run.problem??0,steps.length-1));let{stages,plans}=this.run,planes=[stages[0].plane,...steps.map((step,i)=>stages[i+
1]?.plane??this.lastPlane(i,step.kind))],pads=plans.slice(0,stages.length-1).flat().flatMap(axis=>axis.padding);this.layout=chainLayout(this.page.width,planes,Math.
max(1,Math.min(MOST_RING,Math.max(0,...pads)))),this.shown=planes.map((plane,i)=>({plane,plan:plans[i]??null,...this.colours(plane,steps.slice(0,i))}))}lastPlane(index,kind){
return(this.lastValid?.steps[index]?.kind===kind?this.lastValid.stages[index+1].plane:null)??{data:new Float64Array(0),rows:0,cols:0}}colours(plane,steps){let{picture,
page}=this,sums=steps.filter(step=>step.kind==="conv").map(step=>step.kernel.flat().reduce((a,b)=>a+b,0)),numbers=this.layout.level==="numbers",bright=steps.length===
0||!numbers&&picture.low===0&&picture.high===255&&sums.every(sum=>sum>=KEEPS_BRIGHTNESS),isTable=steps.length===0&&numbers&&picture.high!==255,limit=colourLimit(
plane.data),scale=steps.length===0?display("rescale",[picture.low,picture.high],1,page.tokens.theme):display(bright?"clip":"signed",plane.data,limit,page.tokens.
theme),digits=limit<1?Math.min(8,2-Math.floor(Math.log10(limit))):limit>=10&&!numbers?1:2;return{scale:isTable?null:scale,digits,beyond:beyond(plane.data,scale.
low,scale.high)}}drawSettings(){this.arrange(),this.drawHeadings(),this.drawPictures(),this.drawEditor(),this.drawProblem();let{steps,image}=this.settings,entry=this.
store.menus.images.find(one=>one.name===image);this.imageLabel=entry?.label??this.picture.label,refresh(this.table,chainTable(this.run,steps,this.store.menus.kernels,
this.layout.form==="narrow"));let sizes=this.run.stages.map(({plane},i)=>i?`step ${i} ${stepName(steps[i-1],this.store.menus.kernels)} ${plane.rows} by ${plane.
cols}`:`image ${plane.rows} by ${plane.cols}`),label=`Chain on ${this.imageLabel}, ${plural(steps.length,"step")}: ${sizes.join(", ")}`;for(let node of[this.pad,
this.root])node.getAttribute("aria-label")!==label&&node.setAttribute("aria-label",label)}drawEditor(){this.run&&(this.editor.draw(this.run.problem,this.page.tokens.
theme,this.picture.channels===1),this.parts.slice(1).forEach(({title},i)=>title.setAttribute("aria-pressed",i===this.chosen)))}arrange(){let{layout:L,page,shown,
stage}=this;for(;this.parts.length>shown.length;)for(let node of this.parts.pop().nodes)node.remove();for(;this.parts.length<shown.length;)this.parts.push(this.
buildPart(this.parts.length));this.root.dataset.theme=page.tokens.theme,this.root.dataset.form=L.form,stage.style.height=`${L.height}px`;let[w,h]=[L.width+16,L.
height+16].map(n=>Math.round(n*page.dpr));(this.overlay.width!==w||this.overlay.height!==h)&&([this.overlay.width,this.overlay.height]=[w,h]),place(this.overlay,
{x:-8,y:-8,w:L.width+16,h:L.height+16}),this.context=this.overlay.getContext("2d"),this.context.setTransform(page.dpr,0,0,page.dpr,8*page.dpr,8*page.dpr),this.context.
convlabFont=page.font}buildPart(index){let title=index?element("button",{type:"button",class:"cl-step",onclick:()=>this.choose(index-1)}):element("b",{class:"cl\
-step"}),lines=["settings","shape","counts"].map(name=>element("div",{class:`cl-step-${name}`})),heading=element("div",{class:"cl-chain-heading"},title,...lines),
canvas=element("canvas",{class:"cl-picture","aria-hidden":"true"}),legend=new Legend;return index&&title.addEventListener("keydown",event=>this.onStepKey(event,
index-1)),this.stage.insertBefore(canvas,this.overlay),this.stage.append(heading,legend.root),{title,lines,heading,canvas,legend,nodes:[heading,canvas,legend.root]}}onStepKey(event,index){
let by={ArrowLeft:-1,ArrowRight:1}[event.key];!by&&event.key!=="Delete"||(event.preventDefault(),event.stopPropagation(),this.choose(index),event.key==="Delete"?
this.editor.remove():event.shiftKey?this.editor.move(by):this.choose(Math.max(0,Math.min(this.settings.steps.length-1,index+by))),queueMicrotask(()=>(this.parts[this.
chosen+1]?.title??this.pad).focus()))}drawHeadings(){let{run,settings:{steps},layout:L}=this,kernels=this.store.menus.kernels;this.parts.forEach(({title,lines,heading},i)=>{
place(heading,L.stages[i].heading);let[settings,shape,counts]=lines,step=steps[i-1],stage=run.stages[i];say(title,step?`${i} ${stepName(step,kernels)}`:"Image"),
title.title=step?"Choose this step":"",say(settings,step?settingsText(step):this.picture.label),heading.classList.toggle("cl-bad",run.problem!==null&&i===run.problem+
1),stage?(say(shape,sizeText(stage.plane.rows,stage.plane.cols)+(i?` · ${counted(stage.parameters,"parameter")}`:"")),say(counts,i?`${counted(stage.multiplications,
"multiplication")}`:`${whole2(stage.plane.rows*stage.plane.cols)} pixels`)):(say(shape,i===run.problem+1?"does not fit":"not reached"),say(counts,this.shown[i].
plane.rows?"below: the last that did":""))})}drawPictures(){let{layout:L,run,page}=this;this.shown.forEach((stage,i)=>{let{canvas,legend}=this.parts[i],{pic,scale}=L.
stages[i];stage.canvas=canvas,place(legend.root,L.stages[i].legend),legend.root.hidden=!stage.scale||!stage.plane.rows,canvas.hidden=!pic||!stage.plane.rows,canvas.
style.opacity=i<run.stages.length?1:.36;let painted=[stage.plane.data,stage.scale?.mode,stage.scale?.low,stage.scale?.high,page.tokens.theme];if(canvas.hidden||
(place(canvas,pic),canvas.classList.toggle("cl-crisp",scale>=2),painted.every((value,k)=>value===this.parts[i].painted?.[k])))return;this.parts[i].painted=painted;
let{plane}=stage;(canvas.width!==plane.cols||canvas.height!==plane.rows)&&([canvas.width,canvas.height]=[plane.cols,plane.rows]);let context=canvas.getContext("\
2d"),image=context.createImageData(plane.cols,plane.rows);paintPlane(image,plane,stage.scale),context.putImageData(image,0,0)})}drawProblem(){let{run:{problem,plans,
stages},settings:{steps}}=this;if(this.problem.hidden=problem===null,problem===null){this.problem.replaceChildren();return}let{title,body}=problemText(steps,plans,
problem),{rows,cols}=stages[0].plane,found=remedies(steps,[rows,cols],this.lastValid?.steps);refresh(this.problem,element("b",{class:"cl-problem-title"},title),
element("p",{},body)),this.problem.append(element("div",{class:"cl-remedies"},...found.map(one=>element("button",{type:"button",class:"cl-button",onclick:()=>this.
store.change({steps:one.steps})},one.label))))}get scene(){return{L:this.layout,stages:this.shown,fields:this.fields,unit:this.unit,valid:this.run.stages.length,
tokens:this.page.tokens}}drawUnit(){this.unit=clipUnit(this.settings,this.run.stages),this.fields=fieldsOf(this.run,this.unit);let valueIn=({plane})=>plane.data[this.
unit.row*plane.cols+this.unit.col];this.parts.forEach(({legend},i)=>this.shown[i].scale&&legend.draw(this.shown[i].scale,i===this.unit.stage?valueIn(this.shown[i]):
null,this.shown[i].beyond)),say(this.sentence,unitSentence(this.unit,this.fields,valueIn(this.shown[this.unit.stage]))),paintChain(this.context,this.scene)}},counted=(n,noun)=>`${whole2(
n)} ${noun}${n===1?"":"s"}`;function readPicture(get){let bytes=get("data"),buffer=bytes.buffer.slice(bytes.byteOffset,bytes.byteOffset+bytes.byteLength),whole3=get("dtype")==="uint8",data=whole3?
Float64Array.from(new Uint8Array(buffer)):new Float64Array(buffer);return{name:get("name"),label:get("label"),rows:get("rows"),cols:get("cols"),channels:get("ch\
annels"),low:get("low"),high:get("high"),whole:whole3,data}}var Gallery=class extends Store{pictures=new Map;constructor(model,table){super(model,table),model.on(
"change:image_menu",()=>this.writeControls()),model.on("change:pictures",()=>this.loadPictures())}get menus(){return{images:this.model.get("image_menu"),kernels:this.
model.get("kernel_menu")}}context(control){return{...super.context(control),menus:this.menus,picture:this.picture()}}picture(){return this.pictures.get(this.model.
get("image"))}async loadPictures(){let references=this.model.get("pictures"),found=await Promise.allSettled(references.map(async reference=>findModel(this.model,
reference)));if(String(references)!==String(this.model.get("pictures")))return;let pictures=found.flatMap(one=>one.status==="fulfilled"?[one.value]:[]).map(model=>(model.
convlab??=readPicture(name=>model.get(name)),model.convlab));this.pictures=new Map(pictures.map(picture=>[picture.name,picture])),this.writeControls(),this.announce()}};var chain_default=()=>{let store=null;return{initialize({model}){store=new Gallery(model,{CONTROLS:{},SETTINGS:[],readSettings:()=>({})}),store.loadPictures()},
render({model,el,signal}){new ChainView(model,store,el,signal)}}};export{chain_default as default,fieldsOf,runChain};
