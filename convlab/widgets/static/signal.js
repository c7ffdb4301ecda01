var __defProp=Object.defineProperty;var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:!0})};var signal_settings_exports={};__export(signal_settings_exports,{CONTROLS:()=>CONTROLS2,GROUPS:()=>GROUPS,SETTINGS:()=>SETTINGS,indexIn:()=>indexIn,readSettings:()=>readSettings,
resizeTaps:()=>resizeTaps});var ShapeError=class extends Error{constructor(message,remedies2={}){super(message),this.name="ShapeError",Object.assign(this,remedies2)}},PADDING_NAMES=["valid",
"same","same_lower","full"],PADDING_MODES=["zeros","reflect","replicate","circular"];function whole(value,name2,minimum){if(typeof value=="number"&&Number.isInteger(
value)&&value>=minimum)return value;let shown=JSON.stringify(value)??String(value);throw new RangeError(`${name2}: it has to be a whole number of at least ${minimum}\
. Got ${name2}=${shown}.`)}function pair(value,name2,minimum){let[rows,cols]=Array.isArray(value)&&value.length===2?value:[value,value];return[whole(rows,name2,
minimum),whole(cols,name2,minimum)]}var perAxis=make=>[make(0),make(1)];function span(kernelSize,dilation=1){return whole(dilation,"dilation",1)*(whole(kernelSize,
"kernelSize",1)-1)+1}function rawOutputSize(size,kernelSize,{stride=1,padding=[0,0],dilation=1,ceilMode=!1}={}){let[start,end]=paddingPlan(size,kernelSize,{stride,
padding,dilation}),slack=size+start+end-span(kernelSize,dilation),count=Math.floor(slack/stride)+1;return ceilMode&&modulo(slack,stride)>0&&count*stride<size+start?
count+1:count}function outputSize(size,kernelSize,settings={}){return fittingSize(size,kernelSize,settings,null,"kernel")}function fittingSize(size,kernelSize,settings,axis,what){
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
0),first=position*stride-start;return Array.from({length:kernelSize},(_,tap)=>first+tap*dilation)}function coverage(size,kernelSize,settings={}){let{stride=1,dilation=1}=settings,
[start]=paddingPlan(size,kernelSize,settings),count=outputSize(size,kernelSize,settings),counts=new Array(size).fill(0);for(let position=0;position<count;position++)
for(let tap=0;tap<kernelSize;tap++){let index=position*stride-start+tap*dilation;index>=0&&index<size&&(counts[index]+=1)}return counts}function readsOf(place3,size,kernelSize,settings={}){
let{stride=1,dilation=1}=settings,[start]=paddingPlan(size,kernelSize,settings),count=outputSize(size,kernelSize,settings),reads=[];for(let tap=0;tap<kernelSize;tap++){
let offset=place3+start-tap*dilation;offset>=0&&offset%stride===0&&offset/stride<count&&reads.push([offset/stride,tap])}return reads}function copiesOf(place3,size,kernelSize,settings={}){
let{mode:mode2="zeros"}=settings;if(mode2==="zeros")return[place3];let source=sourceIndex(place3,size,mode2),[start,end]=paddingPlan(size,kernelSize,settings);return Array.
from({length:start+size+end},(_,index)=>index-start).filter(at=>sourceIndex(at,size,mode2)===source)}function outputsOf(index,size,kernelSize,settings={}){return below(
index,size,"pixel"),copiesOf(index,size,kernelSize,settings).flatMap(at=>readsOf(at,size,kernelSize,settings)).sort(([a,i],[b,j])=>a-b||i-j)}function pixelsOf(tap,size,kernelSize,settings={}){
below(tap,kernelSize,"tap");let{stride=1,dilation=1}=settings,[start]=paddingPlan(size,kernelSize,settings),count=outputSize(size,kernelSize,settings);return Array.
from({length:count},(_,position)=>position*stride-start+tap*dilation)}function below(index,size,name2){if(whole(index,name2,0)>=size)throw new RangeError(`${name2}: there are ${size}, counted from 0. Got ${index}.`)}function unread(size,kernelSize,settings={}){
return coverage(size,kernelSize,settings).flatMap((count,index)=>count===0?[index]:[])}function paddingThatSaves(size,kernelSize,settings={}){let{stride=1,dilation=1}=settings,[presentStart,presentEnd]=paddingPlan(size,kernelSize,settings),reach=span(
kernelSize,dilation),best=null;for(let start=presentStart;start<Math.max(presentStart,reach-1)+stride&&!(best&&start+presentEnd>=best[0]+best[1]);start++){let last=lastWindowNeeded(
size,kernelSize,stride,start,dilation);if(last===null)continue;let end=Math.max(presentEnd,last*stride+reach-size-start);(!best||start+end<best[0]+best[1])&&(best=
[start,end])}return best}function lastWindowNeeded(size,kernelSize,stride,start,dilation){let last=0;for(let index=0;index<size;index++){let tap=kernelSize-1;for(;tap>=
0;){let offset=index+start-tap*dilation;if(offset>=0&&offset%stride===0){last=Math.max(last,offset/stride);break}tap-=1}if(tap<0)return null}return last}function finish(work){
for(;;){let{done,value}=work.next();if(done)return value}}function layoutOf(plane,kernelShape,settings,what){let stride=pair(settings.stride??1,"stride",1),dilation=pair(
settings.dilation??1,"dilation",1),shape=[plane.rows,plane.cols],plan2=paddingPlan2d(shape,kernelShape,{stride,padding:settings.padding??0,dilation}),ceilMode=settings.
ceilMode??!1,[rows,cols]=perAxis(axis=>{let along2={stride:stride[axis],padding:plan2[axis],dilation:dilation[axis],ceilMode};return fittingSize(shape[axis],kernelShape[axis],
along2,axis===0?"rows":"cols",what)});return{stride,dilation,plan:plan2,first:[0,0],rows,cols}}function conv2d(plane,kernel,settings={},into=null){return conv2dLayer(
[plane],[kernel],settings,into)}var conv2dLayer=(planes,kernels,settings,into)=>finish(conv2dRows(planes,kernels,settings,into));function*conv2dRows(planes,kernels,settings={},into=null){
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
let strideRows=layout.stride[0],gap=layout.dilation[0],[begin]=layout.first,lineNumbers=row2=>Array.from({length:windowRows},(_,line2)=>begin+row2*strideRows+line2*
gap);if(isBare(plan2))return{data:plane.data,under:row2=>lineNumbers(row2).map(line2=>line2*plane.cols)};let[[top],[left,right]]=plan2,reach=span(windowRows,gap),
fromCol=sources(plane.cols,left,right,mode2),width=fromCol.length,data=new Float64Array(reach*width),made=-1;return{data,under:row2=>{let first=begin+row2*strideRows;
for(let line2=Math.max(made+1,first);line2<first+reach;line2++){let at=line2%reach*width;fillLine(data,at,plane,sourceIndex(line2-top,plane.rows,mode2),fromCol,
left,value)}return made=first+reach-1,lineNumbers(row2).map(line2=>line2%reach*width)}}}function fillLine(data,at,plane,fromRow,fromCol,left,value){let width=fromCol.
length;if(fromRow<0){data.fill(value,at,at+width);return}let source=fromRow*plane.cols;data.set(plane.data.subarray(source,source+plane.cols),at+left);let border=col=>{
data[at+col]=fromCol[col]<0?value:plane.data[source+fromCol[col]]};for(let col=0;col<left;col++)border(col);for(let col=left+plane.cols;col<width;col++)border(col)}
var isBare=plan2=>plan2.every(([start,end])=>start===0&&end===0);function isFinitePlane({data}){let even=0,odd=0;for(let i=0;i+1<data.length;i+=2)even+=data[i],
odd+=data[i+1];return Number.isFinite(even)&&Number.isFinite(odd)&&Number.isFinite(data[data.length-1])}function addOne(out,to,count,pixels,from,weight,step){for(let i=0;i<
count;i++)out[to+i]+=weight*pixels[from+i*step]}function addThree(out,to,count,pixels,starts,taps,tap,step){let[wa,wb,wc]=[taps[tap].weight,taps[tap+1].weight,taps[tap+
2].weight],[a,b,c]=[starts[tap],starts[tap+1],starts[tap+2]];for(let i=0;i<count;i++){let at=i*step;out[to+i]=out[to+i]+wa*pixels[a+at]+wb*pixels[b+at]+wc*pixels[c+
at]}}function addFive(out,to,count,pixels,starts,taps,tap,step){let[wa,wb,wc,wd,we]=[0,1,2,3,4].map(k=>taps[tap+k].weight),[a,b,c,d,e]=[0,1,2,3,4].map(k=>starts[tap+
k]);for(let i=0;i<count;i++){let at=i*step;out[to+i]=out[to+i]+wa*pixels[a+at]+wb*pixels[b+at]+wc*pixels[c+at]+wd*pixels[d+at]+we*pixels[e+at]}}function windowTrace(plane,kernel,settings,row2,col){
let{bias=0,mode:mode2="zeros",flip=!1}=settings,layout=layoutOf(plane,[kernel.rows,kernel.cols],settings,"kernel");if(whole(row2,"row",0)>=layout.rows||whole(col,
"col",0)>=layout.cols)throw new ShapeError(`row ${row2}, column ${col}: the feature map has ${layout.rows} rows, ${layout.cols} columns.`);let along2=(axis,position,size)=>windowIndices(
position,size,{stride:layout.stride[axis],padding:layout.plan[axis],dilation:layout.dilation[axis]}),weights=flip?kernel.data.slice().reverse():kernel.data,colIndices=along2(
1,col,kernel.cols),taps=[],subtotal=0;for(let inRow of along2(0,row2,kernel.rows))for(let inCol of colIndices){let sourceRow=sourceIndex(inRow,plane.rows,mode2),
sourceCol=sourceIndex(inCol,plane.cols,mode2),source=sourceRow<0||sourceCol<0?null:[sourceRow,sourceCol],pixel=source?plane.data[sourceRow*plane.cols+sourceCol]:
0,weight=weights[taps.length],product=weight*pixel+0;subtotal+=product;let padded=inRow<0||inRow>=plane.rows||inCol<0||inCol>=plane.cols;taps.push({row:inRow,col:inCol,
padded,source,pixel,weight,product,subtotal})}return{taps,bias,sum:subtotal+bias}}var rivals=new Float64Array(2);function poolSizes(settings){if(settings.padding==="full")throw new RangeError('padding: pooling has no "full" padding.');let size=pair(settings.size??2,"size",
1);return{size,stride:pair(settings.stride??size,"stride",1)}}function poolPlan(shape,settings){let{size,stride}=poolSizes(settings),{ceilMode=!1,dilation=1}=settings,
padding=paddingPlan2d(shape,size,{stride,padding:settings.padding??0,dilation}),dilations=pair(dilation,"dilation",1),result=perAxis(axis=>rawOutputSize(shape[axis],
size[axis],{stride:stride[axis],padding:padding[axis],dilation:dilations[axis],ceilMode})),leftOut=perAxis(axis=>{let slack=shape[axis]+padding[axis][0]+padding[axis][1]-
span(size[axis],dilations[axis]);return ceilMode&&Math.ceil(slack/stride[axis])+1>result[axis]}),found={size,stride,padding,shape:result,reach:padding,leftOut,empty:null};
if(result.some(count=>count<1))return found;let layout={size,stride,dilation:dilations,plan:padding,shape,rows:result[0],cols:result[1]};return{...found,reach:neededPlan(
layout),empty:emptyWindow(layout)}}function neededPlan(layout){return perAxis(axis=>{let[start,end]=layout.plan[axis],needed=([layout.rows,layout.cols][axis]-1)*layout.stride[axis]+span(layout.size[axis],
layout.dilation[axis]);return[start,Math.max(end,needed-start-layout.shape[axis])]})}function cellCounts(layout,axis,withPadding){let[start,end]=layout.plan[axis],
size=layout.shape[axis],[first,after]=withPadding?[-start,size+end]:[0,size],[stride,dilation]=[layout.stride[axis],layout.dilation[axis]];return Array.from({length:[
layout.rows,layout.cols][axis]},(_,position)=>{let count=0;for(let cell=0,at=position*stride-start;cell<layout.size[axis];cell++,at+=dilation)at>=first&&at<after&&
(count+=1);return count})}function emptyWindow(layout){for(let axis of[0,1]){let position=cellCounts(layout,axis,!1).indexOf(0);if(position<0)continue;let settings={
stride:layout.stride[axis],padding:layout.plan[axis],dilation:layout.dilation[axis]},cells=windowIndices(position,layout.size[axis],settings);return{axis,position,
first:cells[0],last:cells[cells.length-1]}}return null}var CORNERS={box:[[-.5,1],[.5,1]],triangle:[[-1,0],[0,1],[1,0]],ramp:[[-.5,0],[.5,1]]};function pieces(curve2,width=1){let line2={first:0,last:0,formula:null,width};
if(curve2==="exponential")return[{...line2,start:0,end:40*width,formula:curve2}];if(curve2==="gaussian"){let reach=width*Math.sqrt(40/Math.PI);return[{...line2,
start:-reach,end:reach,formula:curve2}]}let corners=typeof curve2=="string"?CORNERS[curve2]:curve2;return corners.slice(1).flatMap(([x1,y1],i)=>{let[x0,y0]=corners[i];
return x1>x0?[{...line2,start:x0*width,end:x1*width,first:y0,last:y1}]:[]})}function heightOf({start,end,first,last,formula:formula2,width},x){return formula2===
"exponential"?Math.exp(-x/width):formula2==="gaussian"?Math.exp(-Math.PI*(x/width)**2):first+(last-first)*((x-start)/(end-start))}var isExact=(f,g2)=>[...f,...g2].
every(piece=>piece.formula===null);function meetings(f,g2,t,flip){return f.flatMap(one=>g2.flatMap(other=>{let[start,end]=flip?[t-other.end,t-other.start]:[t+other.
start,t+other.end],[low,high]=[Math.max(one.start,start),Math.min(one.end,end)];return high>low?[{one,other,low,high}]:[]}))}var productAt=({one,other},t,flip,x)=>heightOf(
one,x)*heightOf(other,flip?t-x:x-t);function overlapArea(f,g2,t,flip=!0){let area=0;for(let meeting of meetings(f,g2,t,flip))area+=simpson(meeting,t,flip);return area}
function simpson(meeting,t,flip){let{one,other,low,high}=meeting,halves=isExact([one],[other])?1:Math.ceil((high-low)/(2*.01)),step=(high-low)/(2*halves),total=0;
for(let i=0;i<=2*halves;i+=1){let share=i===0||i===2*halves?1:i%2?4:2;total+=share*productAt(meeting,t,flip,low+i*step)}return total*step/3}var PADDING_NAMES2=["valid","same","same_lower","full"],row=values=>({data:Float64Array.from(values),rows:1,cols:values.length});function stepOf({signal,kernel,
stride,padding,dilation}){let[size,taps]=[signal.length,kernel.length],[start,end]=paddingPlan(size,taps,{stride,padding,dilation}),map=rawOutputSize(size,taps,
{stride,padding:[start,end],dilation});return{size,start,end,dilation,kernel:taps,stride,span:span(taps,dilation),map}}function exploreSamples(settings){let step=stepOf(
settings),{size,start,end,stride,dilation,kernel}=step,sizes={step,steps:[step],pool:null,input:settings.signal,weights:settings.kernel};if(step.map<1)return{...sizes,
problem:"kernel"};let along2={stride,padding:[start,end],dilation},options2={stride:[1,stride],padding:[[0,0],[start,end]],dilation:[1,dilation],mode:settings.padding_mode,
flip:settings.flip},lost=unread(size,kernel,along2);return{...sizes,problem:null,along:along2,options:options2,output:[...conv2d(row(settings.signal),row(settings.
kernel),options2).data],unread:lost,counts:coverage(size,kernel,along2),saves:lost.length?paddingThatSaves(size,kernel,along2):null}}var traceOf=(settings,result,position)=>windowTrace(
row(settings.signal),row(settings.kernel),result.options,0,position);function sampleAt({signal,padding_mode:mode2},index){let source=sourceIndex(index,signal.length,
mode2);return source<0?0:signal[source]}var positionIn=(settings,{step})=>Math.max(0,Math.min(step.map-1,settings.position)),firstOf=({stride,start},position)=>position*
stride-start,centreOf=(step,position)=>firstOf(step,position)+(step.span-1)/2,outputAt=({stride,start,span:reach},index)=>Math.round((index-(reach-1)/2+start)/stride);
function remedies(settings,last){let found=[],offer=(label,change2)=>{found.length<3&&stepOf({...settings,...change2}).map>=1&&found.push({label,change:change2})},
{span:reach,size}=stepOf(settings),each=Math.ceil((reach-size)/2);offer(`Padding ${each} on each side`,{padding:each});for(let dilation=settings.dilation-1;dilation>=
1;dilation-=1)if(!(stepOf({...settings,dilation}).map<1)){offer(`Dilation ${dilation}`,{dilation});break}return last&&offer("Undo the last change",last),found}function partnersOf({
step,along:along2,options:options2},{kind,index}){let all=n=>new Set(Array.from({length:n},(_,i)=>i));if(kind==="output")return{input:new Set(windowIndices(index,
step.kernel,along2)),tap:all(step.kernel),output:new Set([index])};if(kind==="tap")return{input:new Set(pixelsOf(index,step.size,step.kernel,along2)),tap:new Set(
[index]),output:all(step.map)};if(index<0||index>=step.size)return{input:new Set([index]),...reachedFromPadding(step,index)};let reached=outputsOf(index,step.size,
step.kernel,{...along2,mode:options2.mode});return{input:new Set([index]),tap:new Set(reached.map(([,tap])=>tap)),output:new Set(reached.map(([position])=>position))}}
function reachedFromPadding({map,kernel,stride,start,dilation},index){let met=Array.from({length:kernel},(_,tap)=>[(index+start-tap*dilation)/stride,tap]).filter(
([position])=>Number.isInteger(position)&&position>=0&&position<map);return{tap:new Set(met.map(([,tap])=>tap)),output:new Set(met.map(([position])=>position))}}
var LAST=Math.round(4/.05),TIMES=Array.from({length:2*LAST+1},(_,i)=>Number(((i-LAST)*.05).toFixed(2))),timeIndex=t=>Math.max(0,Math.min(2*LAST,Math.round(t/.05)+
LAST));function exploreCurves({f,g:g2,f_width:fWidth,g_width:gWidth,flip}){let[one,other]=[pieces(f,fWidth),pieces(g2,gWidth)];return{f:one,g:other,exact:isExact(
one,other),output:TIMES.map(t=>overlapArea(one,other,t,flip)),problem:null}}var COLOURS=["red","green","blue"];var isSliced=kernel=>Array.isArray(kernel[0][0]),sliceOf=(kernel,channel)=>isSliced(kernel)?kernel.map(row2=>row2.map(weight=>weight[channel])):kernel;function resized(weights,rows,cols){
let[top,left]=[Math.floor((rows-weights.length)/2),Math.floor((cols-weights[0].length)/2)];return Array.from({length:rows},(_,r)=>Array.from({length:cols},(_2,c)=>weights[r-
top]?.[c-left]??0))}var ofSlices=slices=>slices[0].map((row2,r)=>row2.map((_,c)=>slices.map(weights=>weights[r][c])));function mapSlices(kernel,change2){return isSliced(kernel)?ofSlices(COLOURS.map((_,c)=>change2(sliceOf(kernel,c)))):change2(kernel)}function planeKernel(kernel,channel){
if(!isSliced(kernel))return kernel;let index=COLOURS.indexOf(channel);return index<0?kernel.map(row2=>row2.map(weight=>weight.reduce((a,b)=>a+b,0))):sliceOf(kernel,
index)}var sameWeights=(a,b)=>JSON.stringify(a)===JSON.stringify(b);function kernelIndex(weights,menu){let index=menu.findIndex(entry=>sameWeights(entry.weights,weights));
return index<0?menu.length:index}var PADDING_NAMES3=["valid","same","same_lower","full"],asPair=value=>Array.isArray(value)?value:[value,value];function kernelPlane(kernel,channel=null){let weights=planeKernel(kernel,channel);return{data:Float64Array.from(weights.flat()),rows:weights.length,cols:weights[0].
length}}function plan(settings,input,kernel){let[stride,dilation]=[asPair(settings.stride),asPair(settings.dilation)],shape=[input.rows,input.cols],kernelShape=[kernel.
rows,kernel.cols],padding=paddingPlan2d(shape,kernelShape,{stride,padding:settings.padding,dilation}),stepOf2=axis=>({size:shape[axis],start:padding[axis][0],end:padding[axis][1],
dilation:dilation[axis],kernel:kernelShape[axis],stride:stride[axis],span:span(kernelShape[axis],dilation[axis]),map:rawOutputSize(shape[axis],kernelShape[axis],
{stride:stride[axis],padding:padding[axis],dilation:dilation[axis]})}),steps=[stepOf2(0),stepOf2(1)],mapShape=[steps[0].map,steps[1].map],result={stride,dilation,
padding,steps,mapShape,pool:null,problem:null};if(steps.some(s=>s.map<1))result.problem="kernel";else if(settings.pool){let options2={kind:settings.pool,size:settings.
pool_size,stride:settings.pool_stride,padding:settings.pool_padding,ceilMode:settings.ceil_mode,countIncludePad:settings.count_include_pad},pool={kind:settings.
pool,options:options2,...poolPlan(mapShape,options2)};result.pool=pool;let needsValue=settings.pool==="max"||!settings.count_include_pad;pool.shape.some(n=>n<1)?
result.problem="pool":pool.empty&&needsValue&&(result.problem="empty pool")}return result}var PLANES=["grey",...COLOURS],CHANNELS=[...PLANES,"all"],PADDING_MODES2=["zeros","reflect","replicate","circular"],POOLS=[null,"max","average"],SHIFTS=[[0,-1],
[-1,0],[1,0],[0,1],null];function resizeKernel(kernel,rows,cols){return mapSlices(kernel,weights=>resized(weights,rows,cols))}function paddingSides(settings,picture){return plan({...settings,pool:null},picture,kernelPlane(settings.kernel)).padding}function poolPadding(settings,picture){
let{pool}=plan({...settings,pool:"max"},picture,kernelPlane(settings.kernel)),given=typeof settings.pool_padding=="string"?0:settings.pool_padding;return Math.max(
...[pool?.padding??given].flat(2))}var greater=value=>Math.max(...asPair(value)),pairSlider=name2=>({read:control=>control.get("value")<1?null:{[name2]:control.
get("value")},write:settings=>({value:greater(settings[name2])}),keep:(settings,control)=>greater(settings[name2])===control.get("value")}),FINENESS=[[1,"d"],[.5,
".1f"],[.1,".1f"],[.05,".2f"],[.01,".2f"]],FINEST=.001;function finenessOf(value){let fits=([step2])=>Math.abs(value/step2-Math.round(value/step2))<1e-9,[step,format]=FINENESS.
find(fits)??[FINEST,".3f"];return{step,readout_format:format}}var action=(act2,isOff=()=>!1)=>({read:()=>null,act:(control,context)=>{control.get("value")&&act2(
context)},write:(_,context)=>({value:!1,disabled:isOff(context)})}),mode=name2=>({read:(control,{own})=>(control.get("value")!==(own.mode===name2)&&own.setMode(
control.get("value")?name2:null),null),write:(_,{own})=>({value:own.mode===name2})}),sidePadding=([axis,end])=>({read:(control,{settings,picture})=>{if(!picture)
return null;let[rows,cols]=paddingSides(settings,picture),sides2=[[...rows],[...cols]];return sides2[axis][end]===control.get("value")?null:(sides2[axis][end]=control.
get("value"),{padding:sides2})},write:(settings,{picture})=>picture?{value:paddingSides(settings,picture)[axis][end]}:{}}),CONTROLS={image:{read:(control,{menus,
own})=>{let image=control.get("index")<menus.images.length?menus.images[control.get("index")]?.name:own.entry();return image?{image}:null},write:(settings,{menus})=>{
let index=menus.images.findIndex(entry=>entry.name===settings.image);return{index:index<0?menus.images.length:index}}},channel:{read:control=>({channel:CHANNELS[control.
get("index")]}),write:(settings,{picture})=>({index:CHANNELS.indexOf(settings.channel),disabled:picture?.channels===1})},padding:{read:(control,{settings,picture})=>{
let name2=PADDING_NAMES3[control.get("index")];return name2?{padding:name2}:typeof settings.padding=="string"&&picture?{padding:paddingSides(settings,picture)}:
null},write:settings=>{let index=PADDING_NAMES3.indexOf(settings.padding);return{index:index<0?PADDING_NAMES3.length:index}}},padding_mode:{read:control=>({padding_mode:PADDING_MODES2[control.
get("index")]}),write:settings=>({index:PADDING_MODES2.indexOf(settings.padding_mode)})},padding_top:sidePadding([0,0]),padding_bottom:sidePadding([0,1]),padding_left:sidePadding(
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
if(step===void 0)return null;let[down,right]=settings.shift;return{shift:step?[down+step[0],right+step[1]]:[0,0]}},write:()=>({index:null})}};var SETTINGS=["continuous","signal","kernel","stride","padding","padding_mode","dilation","flip","f","g","f_width","g_width","position","t","speed"],readSettings=model=>Object.
fromEntries(SETTINGS.map(name2=>[name2,model.get(name2)])),same=(a,b)=>a.length===b.length&&a.every((value,i)=>value===b[i]);function indexIn(menu,values){let index=menu.
findIndex(entry=>same(entry.values,values)||entry.family?.some(one=>same(one,values)));return index<0?menu.length:index}function resizeTaps(kernel,size,menu){let family=menu[indexIn(
menu,kernel)]?.family;if(family)return family[size-1];let before=Math.floor((size-kernel.length)/2);return Array.from({length:size},(_,i)=>kernel[i-before]??0)}
var GROUPS=[["Input",[["Signal",["signal"]],["Padding",["padding","padding_mode"]],["Sides",["padding_before","padding_after"]]]],["Kernel",[["Weights",["kernel"]],
["Size",["kernel_size","flip"]],["Dilation",["dilation"]]]],["Sliding",[["Stride",["stride"]]]],["Curve f",[["Shape",["f"]],["Width",["f_width"]]]],["Curve g",[
["Shape",["g"]],["Width",["g_width"]],["Turn",["flip"]]]]],plain=name2=>({read:control=>({[name2]:control.get("value")}),write:settings=>({value:settings[name2]})}),
slider=name2=>({...plain(name2),write:(settings,{control})=>{let value=settings[name2];return{...value<control.get("min")?{min:value}:value>control.get("max")?{
max:value}:{},value}}}),sidesOf=settings=>{let{start,end}=stepOf(settings);return[start,end]},asPadding=([start,end])=>start===end?start:[start,end],side=end=>({
read:(control,{settings})=>{let sides2=sidesOf(settings);return sides2[end]===control.get("value")?null:(sides2[end]=control.get("value"),{padding:asPadding(sides2)})},
write:settings=>({value:sidesOf(settings)[end]})}),curve=name2=>({read:(control,{menus})=>{let entry=menus.curve[control.get("index")];return entry?{[name2]:entry.
name}:null},write:(settings,{menus})=>{let index=menus.curve.findIndex(entry=>entry.name===settings[name2]);return{index:index<0?menus.curve.length:index}}}),listed=name2=>({
read:(control,{menus})=>{let entry=menus[name2][control.get("index")];return entry?{[name2]:entry.values}:null},write:(settings,{menus})=>({index:indexIn(menus[name2],
settings[name2])})}),CONTROLS2={signal:listed("signal"),kernel:listed("kernel"),kernel_size:{read:(control,{settings,menus})=>({kernel:resizeTaps(settings.kernel,
control.get("value"),menus.kernel)}),write:settings=>({value:settings.kernel.length}),keep:(settings,control)=>settings.kernel.length===control.get("value")},padding:{
read:(control,{settings})=>{let name2=PADDING_NAMES2[control.get("index")];return name2?{padding:name2}:typeof settings.padding=="string"?{padding:asPadding(sidesOf(
settings))}:null},write:settings=>{let index=PADDING_NAMES2.indexOf(settings.padding);return{index:index<0?PADDING_NAMES2.length:index}}},padding_mode:{read:control=>({
padding_mode:PADDING_MODES2[control.get("index")]}),write:settings=>({index:PADDING_MODES2.indexOf(settings.padding_mode)})},padding_before:side(0),padding_after:side(
1),flip:plain("flip"),dilation:slider("dilation"),stride:slider("stride"),f:curve("f"),f_width:slider("f_width"),g:curve("g"),g_width:slider("g_width")};var explorer_default={about:"The code that explorer.py and js/src/codegen/explorer.ts write. A line is [condition, text]: it is written where all facts of the c\
ondition hold (! for not); {names} stand for facts.",denominators:[2,3,4,5,6,7,8,9,10,12,16,25,32,49,64,100,128,256,273],modes:{numpy:{zeros:"",reflect:', mode=\
"reflect"',replicate:', mode="edge"',circular:', mode="wrap"'},pytorch:{zeros:"",reflect:', mode="reflect"',replicate:', mode="replicate"',circular:', mode="cir\
cular"'}},differ:["the kernels of the bank differ in size","one array cannot hold them","Use kernels of one size, or a single kernel"],labels:{numpy:"NumPy",scipy:"\
SciPy",pytorch:"PyTorch",keras:"Keras",convlab:"convlab"},lines:{numpy:[["","import numpy as np"],["","from numpy.lib.stride_tricks import sliding_window_view"],
["",""],["","import convlab as cl"],["",""],["own","# image: your own picture, an array or the name of its file"],["","image = {load}"],["shifted",'image = np.p\
ad(image, {shift_pads}, mode="edge"){shift_cut}  # moved by {shift}, its border repeated'],["","{name} = np.array({kernel}, dtype=float){over}{axes}"],["flip","\
{name} = {name}[{before}::-1, ::-1]  # the mathematical convolution"],["",""],["padded","image = np.pad(image, {pads}{numpy_mode})"],["!deep","windows = sliding\
_window_view(image, {span}){window_steps}"],["deep","windows = sliding_window_view(image, {span}, axis=(0, 1)){window_steps}"],["",'{maps} = np.einsum("{einsum}\
", windows, {name}){plus}'],["bank depthwise","feature_maps = feature_maps.reshape(*feature_maps.shape[:2], -1)  # first all of red, then of green, of blue"],["\
relu","activated = np.maximum({maps}, 0)  # ReLU"],["pool_zeros","padded = np.pad({pooled_from}, {pool_zeros})"],["max pool_uncounted","padded = np.pad({pooled_\
from}, {pool_uncounted}, constant_values=-np.inf)"],["average pool_uncounted","padded = np.pad({uncounted_from}, {pool_uncounted}, constant_values=np.nan)  # do\
es not count"],["max","pooled = sliding_window_view({pool_input}, {pool_window}{pool_axes}){pool_steps}.max(axis={cell_axes})"],["average !pool_uncounted","pool\
ed = sliding_window_view({pool_input}, {pool_window}{pool_axes}){pool_steps}.mean(axis={cell_axes})"],["average pool_uncounted","pooled = np.nanmean(sliding_win\
dow_view({pool_input}, {pool_window}{pool_axes}){pool_steps}, axis={cell_axes})"]],scipy:[["","import numpy as np"],["!pool","from scipy import signal"],["pool",
"from scipy import ndimage, signal"],["",""],["","import convlab as cl"],["",""],["own","# image: your own picture, an array or the name of its file"],["","imag\
e = {load}"],["shifted",'image = np.pad(image, {shift_pads}, mode="edge"){shift_cut}  # moved by {shift}, its border repeated'],["","{name} = np.array({kernel},\
 dtype=float){over}{axes}"],["shared !bank","kernel = np.stack([kernel] * 3)  # the same weights for red, green and blue"],["shared bank","kernels = np.stack([k\
ernels] * 3, axis=1)  # the same weights for red, green and blue"],["dilated","taps = {name}"],["dilated","{name} = np.zeros({stacked_span})"],["dilated","{name\
}[{before}{dilation_steps}] = taps  # dilation: zeros between the taps"],["",""],["padded","image = np.pad(image, {pads}{numpy_mode})"],["deep","planes = np.mov\
eaxis(image, 2, 0)  # red, green, blue"],["!layer",'feature_map = signal.{correlate}(image, kernel, mode="valid"){stride_steps}{plus}'],["bank !deep",'feature_m\
aps = [signal.{correlate}(image, kernel, mode="valid") for kernel in kernels]'],["deep !bank",'found = [signal.{correlate}(plane, part, mode="valid") for plane,\
 part in zip(planes, kernel)]'],["deep !bank !depthwise","feature_map = sum(found){stride_steps}{plus}"],["depthwise !bank","feature_map = np.stack(found, axis=\
-1){stride_steps}{plus}"],["bank deep !depthwise",'feature_maps = [sum(signal.{correlate}(plane, part, mode="valid") for plane, part in zip(planes, kernel)) for\
 kernel in kernels]'],["bank depthwise",'feature_maps = [signal.{correlate}(plane, kernel[c], mode="valid") for c, plane in enumerate(planes) for kernel in kern\
els]'],["bank","feature_maps = np.stack(feature_maps, axis=-1){stride_steps}{plus}"],["relu","activated = np.maximum({maps}, 0)  # ReLU"],["max pool_padded","pa\
dded = np.pad({pooled_from}, {pool_pads}, constant_values=-np.inf)"],["average pool_padded","padded = np.pad({pooled_from}, {pool_pads})"],["max","pooled = ndim\
age.maximum_filter({pool_input}, size={scipy_window}){centre_steps}"],["average","pooled = ndimage.uniform_filter({pool_input}, size={scipy_window}){centre_step\
s}"],["average pool_uncounted","counts = np.pad(np.ones({counted_shape}), {pool_uncounted})  # 1 where a cell counts"],["average pool_uncounted","pooled /= ndim\
age.uniform_filter(counts, size={scipy_window}){centre_steps}"]],pytorch:[["far_or_shifted","import numpy as np"],["","import torch"],["","import torch.nn.funct\
ional as F"],["",""],["","import convlab as cl"],["",""],["own","# image: your own picture, an array or the name of its file"],["","image = {load}"],["shifted",
'image = np.pad(image, {shift_pads}, mode="edge"){shift_cut}  # moved by {shift}, its border repeated'],["far","image = np.pad(image, {pads}{numpy_mode})  # wid\
er than F.pad can go"],["","image = torch.tensor(image, dtype=torch.float64){torch_image}  # (batch, channels, rows, columns)"],["!layer","kernel = torch.tensor\
({kernel}, dtype=torch.float64)[None, None]{over}"],["layer","{name} = torch.tensor({kernel}, dtype=torch.float64){torch_over}{axes}"],["shared !bank","kernel =\
 torch.stack([kernel] * 3)  # the same weights for red, green and blue"],["shared bank","kernels = torch.stack([kernels] * 3, dim=1)  # the same weights for red\
, green and blue"],["flip","{name} = {name}.flip({torch_flip})  # the mathematical convolution"],["",""],["padded !even !far","image = F.pad(image, {torch_pads}\
{torch_mode})  # left, right, top, bottom"],["!layer","feature_map = F.conv2d(image, kernel{torch_options})[0, 0]{plus}"],["deep !bank !depthwise","feature_map \
= F.conv2d(image, kernel[None]{torch_options})[0, 0]{plus}"],["depthwise !bank","feature_map = F.conv2d(image, kernel[:, None]{torch_options}, groups=3)[0].perm\
ute(1, 2, 0){plus}"],["bank depthwise","kernels = kernels.transpose(0, 1).flatten(0, 1)[:, None]  # first all of red, then of green, of blue"],["bank depthwise",
"feature_maps = F.conv2d(image, kernels{torch_options}, groups=3)[0].permute(1, 2, 0){plus}"],["bank deep !depthwise","feature_maps = F.conv2d(image, kernels{to\
rch_options})[0].permute(1, 2, 0){plus}"],["bank !deep","feature_maps = F.conv2d(image, kernels[:, None]{torch_options})[0].permute(1, 2, 0){plus}"],["relu","ac\
tivated = F.relu({maps})"],["max torch_pads_pool","padded = F.pad({pooled_from}, {torch_pool_pads}, value=-torch.inf)  # {torch_order}left, right, top, bottom"],
["average torch_pads_pool","padded = F.pad({pooled_from}, {torch_pool_pads})  # {torch_order}left, right, top, bottom"],["max","pooled = F.max_pool2d({torch_poo\
l_input}{torch_in}, {pool_size}{torch_pool_options}){torch_out}"],["average","pooled = F.avg_pool2d({torch_pool_input}{torch_in}, {pool_size}{torch_pool_options\
}){torch_out}"],["average torch_pads_pool pool_uncounted","counts = F.pad(torch.ones({counted_shape}, dtype=torch.float64), {torch_uncounted})  # 1 where a cell\
 counts"],["average torch_pads_pool pool_uncounted","pooled /= F.avg_pool2d(counts{torch_in}, {pool_size}{torch_pool_options}){torch_out}"]],keras:[["","import \
numpy as np"],["","from keras import ops"],["",""],["","import convlab as cl"],["",""],["own","# image: your own picture, an array or the name of its file"],["",
"image = {load}"],["shifted",'image = np.pad(image, {shift_pads}, mode="edge"){shift_cut}  # moved by {shift}, its border repeated'],["",'{name} = np.array({ker\
nel}, dtype="float32"){keras_over}{axes}'],["shared !bank","kernel = np.stack([kernel] * 3)  # the same weights for red, green and blue"],["shared bank","kernel\
s = np.stack([kernels] * 3, axis=1)  # the same weights for red, green and blue"],["flip","{name} = np.flip({name}{keras_flip}).copy()  # the mathematical convo\
lution"],["bank !deep","kernels = kernels.transpose(1, 2, 0)[:, :, None]  # (rows, columns, channels, maps)"],["deep !bank","kernel = kernel.transpose(1, 2, 0)[\
..., None]  # (rows, columns, channels, maps)"],["bank deep","kernels = kernels.transpose(2, 3, 1, 0)  # (rows, columns, channels, maps)"],["",""],["padded !ker\
as_same","image = np.pad(image, {pads}{numpy_mode})"],["",'x = np.asarray(image, dtype="float32"){keras_image}  # (batch, rows, columns, channels)'],["!layer","\
feature_map = ops.conv(x, kernel[:, :, None, None]{keras_options}){keras_out}{plus}"],["layer !depthwise","{maps} = ops.conv(x, {name}{keras_options}){keras_out\
}{plus}"],["depthwise","{maps} = ops.depthwise_conv(x, {name}{keras_options}){keras_out}{plus}"],["relu","activated = ops.relu({maps})"],["max pool_padded !kera\
s_pool_same","padded = ops.pad({pooled_from}, {pool_pads}, constant_values=-np.inf)"],["average pool_padded","padded = ops.pad({pooled_from}, {pool_pads})"],["m\
ax","pooled = ops.max_pool({keras_pool_input}{keras_in}, {pool_window}{keras_pool_options}){keras_back}"],["average","pooled = ops.average_pool({keras_pool_inpu\
t}{keras_in}, {pool_window}{keras_pool_options}){keras_back}"],["average pool_uncounted",'counts = np.pad(np.ones({counted_shape}, dtype="float32"), {pool_uncou\
nted})  # 1 where a cell counts'],["average pool_uncounted","pooled /= ops.average_pool(counts{keras_in}, {pool_window}{keras_pool_options}){keras_back}"]],convlab:[
["","import numpy as np"],["",""],["","import convlab as cl"],["",""],["own","# image: your own picture, an array or the name of its file"],["","image = {load}"],
["shifted",'image = np.pad(image, {shift_pads}, mode="edge"){shift_cut}  # moved by {shift}, its border repeated'],["","{name} = np.array({kernel}){over}{axes}"],
["shared !depthwise !bank","kernel = np.stack([kernel] * 3)  # the same weights for red, green and blue"],["shared bank","kernels = np.stack([kernels] * 3, axis\
=1)  # the same weights for red, green and blue"],["bank !deep","kernels = kernels.transpose(1, 2, 0)[:, :, None]  # (rows, columns, channels, maps)"],["deep !b\
ank !depthwise","kernel = kernel.transpose(1, 2, 0)[..., None]  # (rows, columns, channels, maps)"],["depthwise !bank !shared","kernel = kernel.transpose(1, 2, \
0)[:, :, None]  # (rows, columns, 1, channels)"],["bank deep","kernels = kernels.transpose(2, 3, 1, 0)  # (rows, columns, channels, maps)"],["bank depthwise","k\
ernels = kernels.reshape(*kernels.shape[:2], 1, -1)  # first all of red, then of green, of blue"],["",""],["!layer","feature_map = cl.conv2d(image, kernel{convl\
ab_options})"],["deep !bank !depthwise","feature_map = cl.conv2d(image, kernel{convlab_options})[:, :, 0]"],["depthwise !bank shared","feature_map = cl.conv2d(i\
mage, kernel{convlab_options})  # two axes: each channel is filtered on its own"],["depthwise !bank !shared","feature_map = cl.conv2d(image, kernel{convlab_opti\
ons}, groups=3)"],["bank !depthwise","feature_maps = cl.conv2d(image, kernels{convlab_options})"],["bank depthwise","feature_maps = cl.conv2d(image, kernels{con\
vlab_options}, groups=3)"],["relu","activated = cl.relu({maps})"],["max","pooled = cl.max_pool2d({pooled_from}, {pool_size}{convlab_pool_options})"],["average",
"pooled = cl.avg_pool2d({pooled_from}, {pool_size}{convlab_pool_options})"]]}};var LABELS=explorer_default.labels,MODES=explorer_default.modes;function fill(lines,facts){let holds=condition=>condition.split(" ").filter(Boolean).every(word=>!!facts[word.
replace("!","")]!==word.startsWith("!"));return lines.filter(([condition])=>holds(condition)).map(([,line2])=>line2.replace(/\{(\w+)\}/g,(_,name2)=>String(facts[name2]))).
join(`
`)}function divisorOf(weights){return weights.every(Number.isInteger)||weights.some(weight=>Math.abs(weight)>1e6)?1:explorer_default.denominators.find(d=>weights.
every(weight=>Math.round(weight*d)/d===weight))??1}var times=(weights,divisor)=>typeof weights!="number"?weights.map(part=>times(part,divisor)):divisor>1?Math.round(
weights*divisor):weights;function pythonNumber(value){let[digits,exponent2]=value.toExponential().split("e").map(Number);return value===0||exponent2>=-4&&exponent2<
16?String(value+0):`${digits}e${exponent2<0?"-":"+"}${String(Math.abs(exponent2)).padStart(2,"0")}`}var options=all=>all.filter(([,,wanted])=>wanted).map(([name2,
text])=>`, ${name2}=${text}`).join("");function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon","circle"].includes(tag)?document.createElementNS("http\
://www.w3.org/2000/svg",tag):document.createElement(tag);for(let[name2,value]of Object.entries(attributes))name2.startsWith("on")?node.addEventListener(name2.slice(
2),value):value!=null&&value!==!1&&node.setAttribute(name2,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}function say(node,text){
node.textContent!==text&&(node.textContent=text)}function refresh(live2,...next){for(next.forEach((child,i)=>{live2.childNodes[i]?patch(live2.childNodes[i],child):
live2.append(child)});live2.childNodes.length>next.length;)live2.lastChild.remove()}function patch(live2,next){if(live2.nodeName!==next.nodeName)live2.replaceWith(
next);else if(next.nodeType===Node.TEXT_NODE)live2.data!==next.data&&(live2.data=next.data);else{for(let{name:name2,value}of next.attributes)live2.getAttribute(
name2)!==value&&live2.setAttribute(name2,value);for(let{name:name2}of[...live2.attributes])next.hasAttribute(name2)||live2.removeAttribute(name2);refresh(live2,
...next.childNodes)}}function place(node,{x,y,w,h}){let spot=`left:${x}px;top:${y}px${w===void 0?"":`;width:${w}px`}${h===void 0?"":`;height:${h}px`}`;places.get(
node)!==spot&&(places.set(node,spot),node.style.left=`${x}px`,node.style.top=`${y}px`,w!==void 0&&(node.style.width=`${w}px`),h!==void 0&&(node.style.height=`${h}\
px`))}var places=new WeakMap;var INHERITED=["border-collapse","color","direction","fill","font-family","font-size","font-style","font-variant-numeric","font-weight","line-height","paint-ord\
er","stroke","stroke-dasharray","stroke-linejoin","stroke-width","text-align","text-anchor","visibility","white-space"],sides=(name2,what="")=>["top","right","b\
ottom","left"].map(side2=>`${name2}-${side2}${what}`),OWN=["align-items","align-self","appearance","background-color","background-image","background-position","\
background-repeat","background-size",...sides("border","-color"),...sides("border","-style"),...sides("border","-width"),"border-top-left-radius","border-top-ri\
ght-radius","border-bottom-left-radius","border-bottom-right-radius","bottom","box-shadow","box-sizing","clip-path","column-gap","display","flex-basis","flex-di\
rection","flex-grow","flex-shrink","flex-wrap","grid-column","grid-row","grid-template-columns","grid-template-rows","height","image-rendering","justify-content",
"justify-items","left",...sides("margin"),"max-width","min-height","min-width","opacity","order","outline-color","outline-offset","outline-style","outline-width",
"overflow-x","overflow-y",...sides("padding"),"position","right","row-gap","table-layout","text-decoration-color","text-decoration-line","text-overflow","text-u\
nderline-offset","top","transform","vertical-align","width","z-index"];async function pictureOf(root,leaveOut){let frame2=element("iframe",{style:"display:none"});
document.body.append(frame2);let left=root.querySelectorAll(leaveOut),copy2,width,height;try{for(let node of left)node.style.display="none";({width,height}=root.
getBoundingClientRect()),copy2=copyOf(root,plainLooks(frame2.contentDocument))}finally{for(let node of left)node.style.display="";frame2.remove()}copy2.style.margin=
"0",copy2.style.width=`${width}px`,copy2.setAttribute("xmlns","http://www.w3.org/1999/xhtml");let style=element("style",{},ownRules()),look=getComputedStyle(root);
for(let name2 of new Set(style.textContent.match(/--[\w-]+/g)))copy2.style.setProperty(name2,look.getPropertyValue(name2));copy2.prepend(style);let text=new XMLSerializer().
serializeToString(copy2),svg=`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${text}</for\
eignObject></svg>`,image=new Image;image.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,await image.decode();let sharpness=Math.max(2,devicePixelRatio||
1),canvas=element("canvas");[canvas.width,canvas.height]=[width,height].map(length=>Math.round(length*sharpness));let context=canvas.getContext("2d");return context.
fillStyle=backgroundOf(root),context.fillRect(0,0,canvas.width,canvas.height),context.drawImage(image,0,0,canvas.width,canvas.height),{blob:await new Promise(done=>canvas.
toBlob(done,"image/png")),width:canvas.width,height:canvas.height}}function copyOf(node,plain2){if(node.nodeType!==Node.ELEMENT_NODE)return node.cloneNode();let look=getComputedStyle(
node);if(look.display==="none")return document.createTextNode("");let copy2=node instanceof HTMLCanvasElement?pixelsOf2(node):node.cloneNode(!1);for(let name2 of[
...copy2.attributes].map(attribute=>attribute.name))name2.startsWith("data-")&&!["data-theme","data-form","data-control"].includes(name2)&&copy2.removeAttribute(
name2);let bare=plain2(node),words=[...node.style].filter(name2=>name2.startsWith("--")).map(name2=>`${name2}:${node.style.getPropertyValue(name2)}`),icon=look.
getPropertyValue("--cl-icon");icon&&words.push(`--cl-icon:${icon}`);for(let name2 of INHERITED)words.push(`${name2}:${look.getPropertyValue(name2)}`);for(let name2 of OWN){
let value=look.getPropertyValue(name2);value!==bare[name2]&&words.push(`${name2}:${value}`)}copy2.setAttribute("style",`${words.join(";")};transition:none;anima\
tion:none`);for(let child of node.childNodes)copy2.append(copyOf(child,plain2));return node instanceof HTMLInputElement&&copy2.setAttribute("value",node.value),
node instanceof HTMLOptionElement&&copy2.toggleAttribute("selected",node.selected),copy2}function pixelsOf2(canvas){return element("img",{class:canvas.className,
src:canvas.width&&canvas.height?canvas.toDataURL():"data:,"})}function plainLooks(page){let known=new Map;return node=>{let kind=`${node.namespaceURI} ${node instanceof
HTMLCanvasElement?"img":node.localName} ${node.type??""}`;if(!known.has(kind)){let bare=page.createElementNS(node.namespaceURI,node instanceof HTMLCanvasElement?
"img":node.localName);node instanceof HTMLInputElement&&(bare.type=node.type),page.body.append(bare);let look=page.defaultView.getComputedStyle(bare);known.set(
kind,Object.fromEntries(OWN.map(name2=>[name2,look.getPropertyValue(name2)]))),bare.remove()}return known.get(kind)}}function ownRules(){let rules=[];for(let sheet of document.
styleSheets)try{for(let rule of sheet.cssRules)rule.selectorText?.includes(".convlab-explorer")&&rule.selectorText.includes("::")&&rules.push(rule.cssText)}catch{}
return rules.join(`
`)}function backgroundOf(node){for(let at=node;at;at=at.parentElement){let colour=getComputedStyle(at).backgroundColor;if(colour&&colour!=="transparent"&&!/, 0\)$/.
test(colour))return colour}return"#fff"}var PREFIX="IPY_MODEL_",findModel=(model,reference)=>model.widget_manager.get_model(reference.slice(PREFIX.length)),isPage=model=>model.widget_manager.isPage===
!0,widgetOf=model=>model.set({});function sendChanges(model,save=()=>model.save_changes()){let kernel=model.widget_manager?.kernel;if(!(kernel===null||kernel?.isDisposed))
try{save()}catch{}}var SEND_EVERY=100,resting=new Map;function sendThrottled(model){if(resting.has(model)){resting.set(model,!0),expectMore(model);return}sendChanges(
model),resting.set(model,!1),setTimeout(()=>{let isMore=resting.get(model);resting.delete(model),isMore&&sendThrottled(model)},SEND_EVERY)}function expectMore(model){
let{_buffered_state_diff:waiting,_expectedEchoMsgIds:expected}=widgetOf(model);for(let name2 of Object.keys(waiting))expected.set(name2,"not sent yet")}var REST=300;
function debounceSending(control){let save=control.save_changes.bind(control),waiting;control.save_changes=(...callbacks)=>{clearTimeout(waiting),waiting=setTimeout(
()=>sendChanges(control,()=>save(...callbacks)),REST)}}var Store=class{model;table;controls=new Map;listeners=new Set;writing=!1;constructor(model,table){this.model=
model,this.table=table}announce(){for(let listener of this.listeners)listener()}async linkControls(){let references=Object.entries(this.model.get("controls")),models=await Promise.
all(references.map(([,reference])=>findModel(this.model,reference)));references.forEach(([name2],i)=>{let control=models[i];this.controls.set(name2,control),debounceSending(
control);for(let trait of["value","index"])control.on(`change:${trait}`,()=>this.readControl(name2,control))});for(let name2 of this.table.SETTINGS)this.model.on(
`change:${name2}`,()=>this.writeControls());this.writeControls()}context(control){return{control,settings:this.table.readSettings(this.model),menus:this.menus}}readControl(name2,control){
if(this.writing)return;let context=this.context(control),spec=this.table.CONTROLS[name2];if(spec.keep?.(context.settings,control,context))return;let change2=spec.
read(control,context);change2&&this.change(change2),queueMicrotask(()=>{change2||spec.act?.(control,context),this.writeControls()})}change(change2){let changed=!1;
for(let name2 of Object.keys(change2)){let value=change2[name2];value===void 0||JSON.stringify(this.model.get(name2))===JSON.stringify(value)||(this.model.set(name2,
value),changed=!0)}changed&&sendThrottled(this.model)}writeControls(){if(!this.writing){this.writing=!0;try{for(let[name2,control]of this.controls){let state=this.
table.CONTROLS[name2].write(this.table.readSettings(this.model),this.context(control)),changed=!1;for(let[trait,value]of Object.entries(state))value===void 0||control.
get(trait)===value||(control.set(trait,value),changed=!0);changed&&sendChanges(control)}}finally{this.writing=!1}}}};var SMALL=["no","one","two","three","four","five","six","seven","eight","nine","ten","eleven","twelve"],countWord=n=>SMALL[n]??whole2(n),plural=(n,noun)=>`${countWord(
n)} ${noun}${n===1?"":"s"}`,whole2=n=>number(n,0);function number(value,digits=2){if(!Number.isFinite(value))return Number.isNaN(value)?"none":value>0?"∞":"−∞";
let magnitude=Math.abs(value)<1e-9?0:Math.abs(value);if(magnitude>=1e9)return exponent(value,1);let[units,decimals]=magnitude.toFixed(digits).split("."),grouped=units.
replace(/\B(?=(\d{3})+$)/g,","),tail=decimals?decimals.replace(/0+$/,""):"",text=tail?`${grouped}.${tail}`:grouped;return text==="0"?"0":sign(value)+text}var exponent=(value,digits=0)=>sign(
value)+Math.abs(value).toExponential(digits).replace("e+","e").replace("e-","e−"),sign=value=>value<0?"−":"",signed=(value,digits)=>(value>0?"+":"")+number(
value,digits),DENOMINATORS=[2,3,4,5,6,7,8,9,10,12,16,25,49];function commonDenominator(weights){let all=Array.from(weights),fits=d=>all.every(w=>Math.abs(w*d-Math.
round(w*d))<1e-9);return fits(1)?1:DENOMINATORS.find(fits)??0}function weightText(weight,denominator=1){return denominator>1&&!Number.isInteger(weight)?`${sign(
weight)}${Math.abs(Math.round(weight*denominator))}/${denominator}`:weight!==0&&Math.abs(weight)<5e-4?exponent(weight):number(weight,3).replace(/,/g,"")}function inQuotes(text,most,tail=0){
let letters=[...text.trim().replace(/[\p{Cc}\p{Bidi_Control}]/gu,"�")];return letters.length<=most?`“${letters.join("")}”`:`“${letters.slice(0,most-tail-
1).join("")}…${letters.slice(letters.length-tail).join("")}”`}var LONGEST=400;function parseWeight(text){if(text.length>LONGEST)return null;let typed=text.trim().
replace(/[−–]/g,"-");if(/[1-9]\d{0,2}(,\d{3})+$/.test(typed))return null;let plain2=typed.replace(",","."),fraction=plain2.match(/^([+-]?\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/),
value=fraction?Number(fraction[1])/Number(fraction[2]):plain2===""?NaN:Number(plain2);return Number.isFinite(value)?value:null}function numberProblem(typed,stays){
return`${typed.trim()===""?"An empty cell":inQuotes(typed,12)} is not a number. ${stays}; type a number such as −1, 0.5 or 1/9.`}var sizeText=(rows,cols)=>`${whole2(
rows)} × ${whole2(cols)}`;var capital=text=>text[0].toUpperCase()+text.slice(1);var NO_CODE="There is no code for settings that do not fit.",NOTHING_MOVES="No window fits, so none can move.";var PATIENCE=4e3,NEEDS_KERNEL="Save animation needs a running kernel",Actions=class{constructor(view,out){Object.assign(this,{view,out}),this.asked=null,this.library=
element("select",{class:"cl-select","aria-label":"Library of the code"}),this.offer();let button=(label,act2,title)=>element("button",{type:"button",class:"cl-l\
ink",title,onclick:()=>this.run(act2)},label);this.said=element("output",{class:"cl-said","aria-live":"polite"}),this.root=element("div",{class:"cl-actions",role:"\
group","aria-label":"Take along"},element("div",{class:"cl-action-row"},button("Copy code",()=>this.copyCode(),"The present settings as code"),this.library,button(
"Save picture",()=>this.savePicture(),"This view as a PNG file"),button("Save animation",()=>this.saveAnimation(),"The window's walk as a GIF file; Python makes\
 it, so a kernel has to run")),this.said),this.root.addEventListener("keydown",event=>event.stopPropagation());let{model,signal}=view,hear=(content,buffers)=>this.
hear(content,buffers);model.on("msg:custom",hear),signal.addEventListener("abort",()=>{model.off("msg:custom",hear),clearTimeout(this.waiting)})}offer(){let names=this.
out.frameworks();if(names.join()===[...this.library.options].map(option=>option.value).join())return;let chosen=this.library.value;this.library.replaceChildren(
...names.map(name2=>element("option",{value:name2},LABELS[name2]))),names.includes(chosen)&&(this.library.value=chosen)}async run(act2){try{await act2()}catch(error){
say(this.said,`That did not work: ${error.message}`)}}async copyCode(){let framework=this.library.value,{text,upTo,note="",problem}=this.out.code(framework);if(problem){
say(this.said,problem);return}await copy(text,this.root),say(this.said,`Copied ${plural(text.split(`
`).length,"line")} for ${LABELS[framework]}, up to ${upTo}.${note}`)}async savePicture(){let{blob,width,height}=await pictureOf(this.view.root,".cl-actions"),name2=`${this.
out.stem()}.png`;download(blob,name2),say(this.said,`Saved ${name2}, ${sizeText(height,width)} pixels.`)}saveAnimation(){let{model}=this.view,still=this.out.still();
if(still){say(this.said,still);return}if(isPage(model)){say(this.said,"Save animation needs Python: open the lesson in JupyterLab.");return}if(sendChanges(model),
this.asked=crypto.getRandomValues(new Uint32Array(1))[0],clearTimeout(this.waiting),!send(model,{kind:"animate",id:this.asked})){say(this.said,`${NEEDS_KERNEL}.\
 Start one and run the cell again.`);return}say(this.said,"Asking Python for an animation …"),this.waiting=setTimeout(()=>say(this.said,`${NEEDS_KERNEL}, and \
Python does not answer. If it is only busy, the file comes later.`),PATIENCE)}hear(content,buffers){if(content.id===void 0||content.id!==this.asked)return;if(clearTimeout(
this.waiting),content.kind==="animating"){let{frames,windows}=content;say(this.said,`Python draws ${plural(frames,"picture")}${frames<windows?`, for ${whole2(frames)}\
 of the ${whole2(windows)} ${this.out.noun}s`:`, one for each ${this.out.noun}`}. This takes a while.`);return}if(this.asked=null,content.kind==="refused"){say(
this.said,content.text);return}let name2=`${this.out.stem()}.gif`,bytes=buffers[0];download(new Blob([bytes],{type:"image/gif"}),name2),say(this.said,`Saved ${name2}\
: ${plural(content.frames,"picture")}, ${(bytes.byteLength/1e6).toFixed(1)} MB.`)}};function send(model,content){if(!model.comm_live&&model.comm_live!==void 0)return!1;
try{return model.send(content),!0}catch{return!1}}async function copy(text,home){if(navigator.clipboard&&isSecureContext)try{await navigator.clipboard.writeText(
text);return}catch{}let box=element("textarea",{class:"cl-spoken","aria-hidden":"true"});box.value=text;let before=document.activeElement;home.append(box),box.select();
let done=document.execCommand("copy");if(box.remove(),before?.focus(),!done)throw new Error("the browser does not allow copying here")}function download(blob,name2){
let link=element("a",{download:name2,href:URL.createObjectURL(blob)});link.click(),setTimeout(()=>URL.revokeObjectURL(link.href),6e4)}var GROUPS2=[["Input",[["Image",["image","channel"]],["Padding",["padding","padding_mode"]],["Sides",["padding_top","padding_bottom","padding_left","padding_rig\
ht"]],["Own",["open","paint","type"]]]],["Kernel",[["Weights",["kernel"]],["Size",["kernel_rows","×","kernel_cols","flip"]],["Dilation",["dilation"]],["Edit",[
"undo","reset","normalise","transpose"]]]],["Sliding",[["Stride",["stride"]],["Bias",["bias"]],["After",["relu"]],["Shift",["shift"]]]],["Pooling",[["Kind",["po\
ol"]],["Size",["pool_size"]],["Stride",["pool_stride"]],["Edge",["pool_padding","ceil_mode","count_include_pad"]]]]],SIDE_ARROWS={padding_top:"↑",padding_bottom:"\
↓",padding_left:"←",padding_right:"→",padding_before:"←",padding_after:"→"};async function placeControls(model,root,groups=GROUPS2){if(model.get("view")===
"compact")return()=>{};let references=model.get("controls"),wanted=new Set(model.get("visible_controls")),views=[];for(let[title,rows]of groups){let shown=rows.
filter(([,names])=>names.some(name2=>wanted.has(name2)));if(!shown.length)continue;let group=element("div",{class:"cl-group",role:"group","aria-label":title},element(
"div",{class:"cl-group-title"},title));for(let[label,names]of shown){let sized=names.every(name2=>name2==="flip"||name2==="×"||wanted.has(name2)),own=label==="\
Size"&&!sized&&wanted.has("flip")?"Turn":label,row2=element("div",{class:"cl-row"},element("span",{class:"cl-label"},own));for(let name2 of names)if(!(name2==="\
×"&&!sized)){if(name2==="×")row2.append(element("span",{class:"cl-times"},"×"));else if(wanted.has(name2)){let arrow=SIDE_ARROWS[name2]&&element("span",{class:"\
cl-arrow"},SIDE_ARROWS[name2]),slot=element("span",{class:"cl-slot","data-control":name2},arrow);row2.append(slot),views.push(placeControl(model,references[name2],
slot,nameOf(title,label,name2)))}}group.append(row2)}root.append(group)}let placed=await Promise.all(views);return()=>placed.forEach(view=>view.remove())}function nameOf(title,label,name2){
return{channel:"Channel",padding_mode:"Padding mode",kernel_rows:"Kernel rows",kernel_cols:"Kernel columns",pool:"Pooling kind",pool_size:"Pooling size",pool_stride:"\
Pooling stride",image:"Image",kernel:"Kernel",padding:"Padding",relu:"ReLU",flip:"Flip the kernel",kernel_size:"Kernel taps",f:"Curve f",f_width:"Width of f",g:"\
Curve g",g_width:"Width of g",pool_padding:"Pooling padding",ceil_mode:"Ceil",count_include_pad:"Count padding",shift:"Shift"}[name2]??(name2.startsWith("paddin\
g_")?`Padding ${name2.slice(8)}`:label||title)}async function placeControl(model,reference,slot,name2){let control=await findModel(model,reference),view=await model.
widget_manager.create_view(control,{});slot.append(view.el),view.trigger("displayed");let label=()=>{for(let node of slot.querySelectorAll("select, input, .noUi\
-handle"))node.setAttribute("aria-label",name2);for(let node of slot.querySelectorAll(".widget-toggle-buttons"))node.setAttribute("role","group"),node.setAttribute(
"aria-label",name2);for(let node of slot.querySelectorAll(".widget-toggle-buttons button[title]"))node.title&&node.setAttribute("aria-label",node.title);for(let node of slot.
querySelectorAll(".widget-readout"))node.setAttribute("aria-label",`${name2}, value`)};label(),requestAnimationFrame(label);let fill2=()=>slot.style.setProperty(
"--cl-part",`${100*(control.get("value")-control.get("min"))/(control.get("max")-control.get("min"))}%`);return control.get("_view_name")?.endsWith("SliderView")&&
(view.listenTo(control,"change:value change:min change:max",fill2),fill2()),view}function oklch(L,C,hue){let h=hue*Math.PI/180,[a,b]=[C*Math.cos(h),C*Math.sin(h)],l=(L+.3963377774*a+.2158037573*b)**3,m=(L-.1055613458*a-.0638541728*b)**3,s=(L-
.0894841775*a-1.291485548*b)**3;return[4.0767416621*l-3.3077115913*m+.2309699292*s,-1.2684380046*l+2.6097574011*m-.3413193965*s,-.0041960863*l-.7034186147*m+1.707614701*
s].map(c=>Math.round(255*gamma(Math.min(1,Math.max(0,c)))))}var gamma=c=>c<=.0031308?12.92*c:1.055*c**(1/2.4)-.055,TINT={light:{L:.875,C:.085},dark:{L:.4,C:.095}},
STRONG={light:{L:.6,C:.155},dark:{L:.76,C:.13}},ZERO={light:[236,236,236],dark:[44,44,44]};function weightTint(weight,index,count,theme,strength=1){return weightColour(
weight,index,count,TINT[theme],strength)??ZERO[theme]}var weightBar=(weight,index,count,theme)=>weightColour(weight,index,count,STRONG[theme],1)??null;function weightColour(weight,index,count,{
L,C},strength){if(weight===0)return null;let t=count>1?index/(count-1):.5;return oklch(L,C*strength,weight>0?38+54*t:258+62*t)}var hex=text=>[0,2,4].map(i=>parseInt(
text.slice(i,i+2),16)),SIGNED={light:["542788","7e68b4","b9aedb","f6f5f3","f9c585","e0851f","a34e06"].map(hex),dark:["e6dcff","ab8df2","5b42a0","1b1b1d","8a4b14",
"e68f3a","ffe3bf"].map(hex)};var css=([r,g2,b],alpha=1)=>alpha===1?`rgb(${r},${g2},${b})`:`rgba(${r},${g2},${b},${alpha})`,linear=c=>c/255<=.04045?c/255/12.92:((c/255+.055)/1.055)**2.4,luminance=([
r,g2,b])=>.2126*linear(r)+.7152*linear(g2)+.0722*linear(b);function inkOn(rgb){let y=luminance(rgb);return(y+.05)/.05>=1.05/(y+.05)?"#000":"#fff"}var showsNumbers=cell=>cell>=24;var LONGEST2=4e6;function parseMatrix(text){if(text.length>LONGEST2)return{problem:"This text is too long for a table of numbers."};let rows=[],first=null;for(let{
line:line2,words}of linesOf(text)){let row2=[];for(let word of words){let value=parseWeight(word);if(value===null)return{problem:`Line ${line2}: ${wordProblem(word)}`};
row2.push(value)}if(first??={line:line2,count:row2.length},row2.length!==first.count)return{problem:`Line ${line2} has ${plural(row2.length,"number")}, line ${first.
line} has ${countWord(first.count)}. Every line needs the same number of values.`};rows.push(row2)}return rows.length?{rows}:{problem:"There is no number yet. T\
ype lines such as 1 2 3."}}function linesOf(text){let lines=text.replace(/\r\n?/g,`
`).replace(/[^\S\n\t]+/g," ").replace(/\] ?,? ?\[/g,`
`).replace(/,? ?dtype=[\w.]+|array\(|[[\]()]/g,"").split(`
`);return lines.flatMap((line2,i)=>line2.split(";").map((row2,k)=>({line:lines.length>1?i+1:k+1,row:row2}))).filter(({row:row2})=>row2.trim()).map(({line:line2,
row:row2})=>({line:line2,words:wordsOf(row2)}))}function wordsOf(row2){if(row2.includes("	"))return row2.split("	").map(word=>word.trim());let words=row2.trim().
replace(/,$/,"").split(/,?\s+/);return words.length>1?words:words[0].split(",")}function wordProblem(word){if(!word)return"an empty cell is not a number. Type 0\
 for an empty cell.";let shown=inQuotes(word,16);return/\d,\d{3}$/.test(word)?`${shown} may be a thousand or a decimal. Type it without the comma.`:`${shown} is\
 not a number. Type one such as −1, 0.5 or 1/9.`}var LARGEST=11,STEPS={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},KernelTable=class{constructor(onEdit,onPoint,onSettle=()=>{},channel="",complaint=element(
"div",{class:"cl-complaint",role:"alert"})){this.channel=channel,this.complaint=complaint,this.onEdit=onEdit,this.onPoint=onPoint,this.onSettle=onSettle,this.body=
element("tbody"),this.root=element("table",{class:"cl-kernel","aria-label":`Kernel weights${channel&&`, ${channel}`}`},this.body),this.inputs=[],this.weights=[],
this.root.addEventListener("keydown",event=>this.onKey(event)),this.root.addEventListener("paste",event=>this.onPaste(event));for(let type of["pointerover","foc\
usin"])this.root.addEventListener(type,event=>this.point(event));for(let type of["pointerleave","focusout"])this.root.addEventListener(type,()=>this.onPoint(null))}draw(weights,laid,{
x,y,cell},theme,denominator){sameWeights(this.weights,weights)||say(this.complaint,""),this.weights=weights,this.laid=laid;let[rows,cols]=[weights.length,weights[0].
length];(this.inputs.length!==rows||this.inputs[0]?.length!==cols)&&this.build(rows,cols),place(this.root,{x,y,w:cols*cell,h:rows*cell}),this.root.style.setProperty(
"--cl-cell",`${cell}px`),this.root.classList.toggle("cl-small",!showsNumbers(cell));let count=rows*cols;this.inputs.forEach((line2,r)=>line2.forEach((input,c)=>{
let weight=weights[r][c],text=weightText(weight,denominator);(input!==input.getRootNode().activeElement||!input.dataset.typing)&&(input.value=text);let index=laid?
count-1-(r*cols+c):r*cols+c,fill2=weightTint(weight,index,count,theme);input.style.background=css(fill2),input.style.color=weight===0?"var(--cl-zero-ink)":inkOn(
fill2),input.style.fontWeight=weight===0?400:600,input.style.fontSize=`${Math.max(8,Math.min(cell>=44?16:15,Math.floor(cell*1.45/Math.max(3,text.length))))}px`}))}point(event){
let[,r,c]=this.inputs.flatMap((line2,row2)=>line2.map((input,col)=>[input,row2,col])).find(([input])=>input===event.target)??[];if(r===void 0)return;let[rows,cols]=[
this.inputs.length,this.inputs[0].length];this.onPoint({kind:"weight",row:this.laid?rows-1-r:r,col:this.laid?cols-1-c:c})}fade(isLit){let[rows,cols]=[this.inputs.
length,this.inputs[0]?.length];this.inputs.forEach((line2,r)=>line2.forEach((input,c)=>{let opacity=!isLit||(this.laid?isLit(rows-1-r,cols-1-c):isLit(r,c))?"":"\
0.45";input.style.opacity!==opacity&&(input.style.opacity=opacity)}))}build(rows,cols){this.inputs=Array.from({length:rows},(_,r)=>Array.from({length:cols},(_2,c)=>this.
input(r,c))),this.body.replaceChildren(...this.inputs.map(line2=>element("tr",{},...line2.map(input=>element("td",{},input)))))}input(r,c){let label=`${this.channel&&
`${this.channel} `}weight row ${r+1} column ${c+1}`,input=element("input",{class:"cl-weight",type:"text",inputmode:"decimal",autocomplete:"off",spellcheck:"fals\
e","aria-label":label,tabindex:r||c?-1:0});return input.addEventListener("focus",()=>{this.before=this.weights[r][c],input.select()}),input.addEventListener("in\
put",()=>{input.dataset.typing="yes";let value=parseWeight(input.value);say(this.complaint,""),value!==null&&this.edit(r,c,value)}),input.addEventListener("blur",
()=>this.settle(input,r,c)),input}settle(input,r,c){let typed=input.value;delete input.dataset.typing,this.onSettle();let weight=this.weights[r]?.[c];if(weight===
void 0)return;let text=weightText(weight,1);parseWeight(typed)===null&&(say(this.complaint,numberProblem(typed,`The weight stays ${text}`)),input.value=text)}onPaste(event){
let text=event.clipboardData.getData("text/plain");if(parseWeight(text)!==null||!/[\s,;]/.test(text.trim()))return;event.preventDefault();let{rows,problem}=parseMatrix(
text),large=rows&&Math.max(rows.length,rows[0].length)>LARGEST;rows&&!large?(delete event.target.dataset.typing,this.onEdit(rows),queueMicrotask(()=>this.inputs[0][0].
focus())):say(this.complaint,problem??`The pasted table is ${sizeText(rows.length,rows[0].length)}; a kernel has at most ${sizeText(LARGEST,LARGEST)} weights.`)}edit(r,c,value){
if(this.weights[r][c]===value)return;let weights=this.weights.map(line2=>[...line2]);weights[r][c]=value,this.weights=weights,this.onEdit(weights)}onKey(event){
let at=this.inputs.flatMap((line2,r2)=>line2.map((input2,c2)=>[input2,r2,c2])).find(([input2])=>input2===event.target);if(!at)return;event.stopPropagation();let[
input,r,c]=at;if(event.key==="Escape")delete input.dataset.typing,say(this.complaint,""),input.value=weightText(this.before,1),this.edit(r,c,this.before),input.
blur();else if(event.key==="Enter")this.settle(input,r,c),input.select();else if(STEPS[event.key]){event.preventDefault();let[dr,dc]=STEPS[event.key];this.inputs[r+
dr]?.[c+dc]?.focus()}}};var KEPT="data-lm-suppress-shortcuts";function keepKeys(root,signal){let mark=event=>{event.target!==root&&root.contains(event.target)&&event.target.toggleAttribute(
KEPT,!runsCell(event))};window.addEventListener("keydown",mark,{capture:!0,signal}),root.setAttribute(KEPT,"")}var runsCell=({key,shiftKey,ctrlKey,metaKey})=>key===
"Enter"&&(shiftKey||ctrlKey||metaKey);var Player=class{constructor(advance,onChange){this.advance=advance,this.onChange=onChange,this.playing=!1,this.speed=8}toggle(){this.playing?this.stop():this.start()}start(){
this.playing=!0,this.due=0,this.last=performance.now();let tick=now=>{if(!this.playing)return;let rate=matchMedia("(prefers-reduced-motion: reduce)").matches?1:
this.speed;this.due+=(now-this.last)*rate/1e3,this.last=now;let steps=Math.floor(this.due);if(steps>0&&(this.due-=steps,!this.advance(steps))){this.stop();return}
this.frame=requestAnimationFrame(tick)};this.frame=requestAnimationFrame(tick),this.onChange()}stop(){this.playing&&(this.playing=!1,cancelAnimationFrame(this.frame),
this.onChange())}};var SampleField=class{constructor(onEdit,leave,complain){this.onEdit=onEdit,this.complain=complain,this.label=element("span",{class:"cl-label"}),this.input=element(
"input",{class:"cl-sample",type:"text",inputmode:"decimal",autocomplete:"off",spellcheck:"false"}),this.root=element("label",{class:"cl-field"},this.label,this.
input),this.input.addEventListener("focus",()=>{this.before=this.signal[this.index],this.typing||this.input.select()}),this.input.addEventListener("input",()=>this.
read()),this.input.addEventListener("blur",()=>this.settle()),this.input.addEventListener("keydown",event=>{event.stopPropagation(),event.key==="Escape"&&(this.
onEdit(this.index,this.before),this.input.value=this.text),(event.key==="Escape"||event.key==="Enter")&&leave()})}draw(index,signal){Object.assign(this,{index,signal}),
say(this.label,`Sample ${index}`),this.input.setAttribute("aria-label",`Value of sample ${index}`),this.typing||(this.input.value=this.text)}get text(){return number(
this.signal[this.index],6).replace(/,/g,"")}type(character){this.typing=!0,this.input.focus(),this.input.value=character,this.read()}focus(){this.input.focus()}read(){
this.typing=!0;let value=parseWeight(this.input.value);this.input.classList.toggle("cl-bad",value===null),this.complain(""),value!==null&&this.onEdit(this.index,
value)}settle(){parseWeight(this.input.value)===null&&this.complain(numberProblem(this.input.value,`Sample ${this.index} stays ${this.text}`)),this.typing=!1,this.
input.classList.remove("cl-bad"),this.input.value=this.text}};var HEADING=30,AXIS=18,TICKS=50,CAPTION=44,METER=60,HEIGHTS=[["input",3.3],["laid",1.6],["products",2.2],["output",3.3]],NARROW={form:"narrow",least:0,units:9,most:52,
stripWidth:9},FORMS=[{form:"wide",least:960,units:30,most:44,stripWidth:22.25},{form:"middle",least:600,units:19,most:44,stripWidth:19},NARROW];function signalLayout(width,{
size,room,taps}){let{form,units,most,stripWidth}=FORMS.find(({least})=>width>=least)??NARROW,u=Math.max(28,Math.min(most,Math.floor(width/units))),full=Math.round(
stripWidth*u),plot={x:TICKS,w:full-TICKS-6},cell=Math.min(1.6*u,plot.w/(size+2*room)),y=0,headings={},strips={};for(let[name2,units2]of HEIGHTS){let h=Math.round(
units2*u);headings[name2]={x:0,y,w:full},strips[name2]={...plot,y:y+HEADING,h},y+=HEADING+h+(name2==="input"||name2==="output"?AXIS:0)+8}let left=form==="narrow"?
0:TICKS,below2=y+CAPTION,bars=Math.round(2.2*u),side2={x:form==="wide"?Math.round(23.25*u):0,y:form==="wide"?0:below2,w:Math.round((form==="wide"?6.75:9)*u)};headings.
kernel={...side2};let kernelCell=Math.min(u,Math.floor(side2.w/taps)),kernel={x:side2.x,y:side2.y+HEADING+bars+4,cell:kernelCell,bars:{x:side2.x,y:side2.y+HEADING,
w:kernelCell*taps,h:bars}},note={x:side2.x,y:kernel.y+u+16,w:side2.w};return{form,u,width:units*u,height:form==="wide"?below2:form==="middle"?note.y+8:note.y+METER+
60,axis:{x:plot.x,w:plot.w,cell,room},headings,strips,caption:{x:0,y:y+6,w:full},problem:{x:left,y:strips.laid.y+50,w:full-left},kernel,side:side2,note:form==="\
middle"?{x:10*u,y:side2.y+HEADING,w:9*u}:note}}function curveLayout(width,reach){let L=signalLayout(width,{size:1,room:0,taps:1});return{...L,axis:{...L.axis,cell:L.
axis.w/(2*reach+1),room:reach}}}var roomFor=(size,most)=>[size<16?2:4,8,16,32,64,128].find(room=>room>=most)??most,xOf=({x,cell,room},index)=>x+(index+room+.5)*
cell,indexAt=({x,cell,room},px)=>(px-x)/cell-room-.5,NICE=[1,1.2,1.5,2,2.5,3,4,5,6,8,10];function nice(value){if(!(value>0))return 0;let power=10**Math.floor(Math.
log10(value)+1e-12),step=NICE.find(n=>n*power>=value*(1-1e-12))??10;return Number((step*power).toPrecision(3))}var AIR=1.18;function rangeOf(values){let[low,high]=[
Math.min(0,...values),Math.max(0,...values)];return low===0&&high===0?[0,1]:[low<0?-nice(AIR*-low):0,nice(AIR*high)]}function outputRange(values,inputRange){let own=rangeOf(
values),fits=own[0]>=inputRange[0]&&own[1]<=inputRange[1],large=own[1]-own[0]>=(inputRange[1]-inputRange[0])/6;return fits&&large?inputRange:own}function productRange(samples,weights){
let[low,high]=[Math.min(0,...samples),Math.max(0,...samples)];return rangeOf(weights.flatMap(weight=>[weight*low,weight*high]))}function sampleRanges({signal,kernel},output,kept={}){
let input=kept.input??rangeOf(signal);return{input,kernel:kept.kernel??rangeOf(kernel),products:productRange(signal,kernel),output:outputRange(output,input)}}function curveRanges({
f,g:g2,output}){let heights=pieces2=>pieces2.flatMap(piece=>piece.formula?[0,1]:[piece.first,piece.last]);return{curves:rangeOf([...heights(f),...heights(g2)]),
products:productRange(heights(f),heights(g2)),output:rangeOf(output)}}var yOf=({y,h},[low,high],value)=>y+h*(high-value)/(high-low);function handStep([low,high]){
return 10**(Math.floor(Math.log10((high-low)/2))-1)}function onStep(value,step){return Number((Math.round(value/step)*step).toFixed(Math.max(0,Math.round(-Math.
log10(step)))))}function axisTicks(size,cell,label=26){let every=[1,2,5,10,20,50,100].find(n=>n*cell>=label)??200;return Array.from({length:Math.ceil(size/every)},
(_,i)=>i*every)}function rangeTicks([low,high],h){let least=(high-low)*22/h,power=10**Math.floor(Math.log10(least)),step=[1,2,5,10].map(n=>n*power).find(n=>n>=least*
(1-1e-9))??10*power,first=Math.ceil(low/step-1e-9);return Array.from({length:Math.floor(high/step+1e-9)-first+1},(_,i)=>Number(((first+i)*step).toPrecision(6)))}var signal_default={about:"The code that signal.py and js/src/codegen/signal.ts write, in the form of explorer.json: lines for samples and for curves.",formulas:{
exponential:"np.where(x >= 0, np.exp(-np.maximum(x, 0){over}), 0)",gaussian:"np.exp(-np.pi * {ratio}**2)"},samples:{numpy:[["","import numpy as np"],["","from n\
umpy.lib.stride_tricks import sliding_window_view"],["",""],["named","from convlab import signals"],["named",""],["","samples = np.array({samples}, dtype=float)"],
["","kernel = np.array({kernel}, dtype=float){over}"],["flip","kernel = kernel[::-1]  # the mathematical convolution"],["",""],["padded","samples = np.pad(sampl\
es, {pads}{numpy_mode})"],["","windows = sliding_window_view(samples, {span}){window_steps}"],["","output = windows @ kernel"]],scipy:[["","import numpy as np"],
["","from scipy import signal"],["",""],["named","from convlab import signals"],["named",""],["","samples = np.array({samples}, dtype=float)"],["","kernel = np.\
array({kernel}, dtype=float){over}"],["dilated","taps = kernel"],["dilated","kernel = np.zeros({span})"],["dilated","kernel[::{dilation}] = taps  # dilation: ze\
ros between the taps"],["",""],["padded","samples = np.pad(samples, {pads}{numpy_mode})"],["!flip",'output = signal.correlate(samples, kernel, mode="valid", met\
hod="direct"){steps}'],["flip",'output = signal.convolve(samples, kernel, mode="valid", method="direct"){steps}']],pytorch:[["far","import numpy as np"],["","im\
port torch"],["","import torch.nn.functional as F"],["",""],["named","from convlab import signals"],["named",""],["!far","samples = torch.tensor({samples}, dtyp\
e=torch.float64)[None, None]  # (batch, channels, samples)"],["far","samples = np.pad(np.array({samples}, dtype=float), {pads}{numpy_mode})  # wider than F.pad \
can go"],["far","samples = torch.tensor(samples)[None, None]  # (batch, channels, samples)"],["","kernel = torch.tensor({kernel}, dtype=torch.float64)[None, Non\
e]{over}"],["flip","kernel = kernel.flip(2)  # the mathematical convolution"],["",""],["padded !even !far","samples = F.pad(samples, {pads}{torch_mode})"],["","\
output = F.conv1d(samples, kernel{torch_options})[0, 0]"]],keras:[["","import numpy as np"],["","from keras import ops"],["",""],["named","from convlab import s\
ignals"],["named",""],["",'samples = np.array({samples}, dtype="float32")'],["",'kernel = np.array({kernel}, dtype="float32"){over}'],["flip","kernel = kernel[:\
:-1].copy()  # the mathematical convolution"],["",""],["padded","samples = np.pad(samples, {pads}{numpy_mode})"],["","x = samples[None, :, None]  # (batch, samp\
les, channels)"],["","output = ops.conv(x, kernel[:, None, None]{keras_options})[0, {keras_steps}, 0]"]],convlab:[["","import numpy as np"],["",""],["","import \
convlab as cl"],["named","from convlab import signals"],["",""],["","samples = np.array({samples})"],["","kernel = np.array({kernel}){over}"],["",""],["","outpu\
t = cl.conv1d(samples, kernel{convlab_options})"]]},curves:{numpy:[["","import numpy as np"],["",""],["",""],["","def f(x):"],["","    return {f}"],["",""],["",
""],["","def g(x):"],["","    return {g}"],["",""],["",""],["","t = np.arange(-80, 81) / 20  # from -4 to 4 in steps of 0.05"],["","dx = 0.001"],["","x = np.ara\
nge(-60, 60, dx) + dx / 2  # the middles of narrow strips"],["flip","output = np.array([np.sum(f(x) * g(slid - x)) * dx for slid in t])"],["!flip","output = np.\
array([np.sum(f(x) * g(x - slid)) * dx for slid in t])  # without the flip: cross-correlation"]],scipy:[["","import numpy as np"],["","from scipy import integra\
te"],["",""],["",""],["","def f(x):"],["","    return {f}"],["",""],["",""],["","def g(x):"],["","    return {g}"],["",""],["",""],["","def area(t):"],["","    \
corners = {f_corners} + [{slid_corners} for x in {g_corners}]"],["flip","    return integrate.quad(lambda x: f(x) * g(t - x), -60, 60, points=corners, limit=200\
)[0]"],["!flip","    return integrate.quad(lambda x: f(x) * g(x - t), -60, 60, points=corners, limit=200)[0]  # cross-correlation"],["",""],["",""],["","t = np.\
arange(-80, 81) / 20  # from -4 to 4 in steps of 0.05"],["","output = np.array([area(slid) for slid in t])"]],convlab:[["","import numpy as np"],["",""],["","fr\
om convlab import signals"],["",""],["","f = signals.pieces({f_name}{f_width})"],["","g = signals.pieces({g_name}{g_width})"],["",""],["","t = np.arange(-80, 81\
) / 20  # from -4 to 4 in steps of 0.05"],["flip","output = np.array([signals.overlap_area(f, g, slid) for slid in t])"],["!flip","output = np.array([signals.ov\
erlap_area(f, g, slid, flip=False) for slid in t])  # cross-correlation"]]}};var IN_A_LINE=16,frameworksOf=settings=>Object.keys(templatesOf(settings)),templatesOf=({continuous})=>continuous?signal_default.curves:signal_default.samples;function code(framework,settings,name2){
let templates=templatesOf(settings);return fill(templates[framework],settings.continuous?curveFacts(settings):sampleFacts(settings,name2))}function sampleFacts(settings,name2){
let{signal,kernel,stride,padding,padding_mode:mode2,dilation,flip}=settings,{start,end,span:span2}=stepOf(settings),divisor=divisorOf(kernel),[padded,zeros]=[start+
end>0,mode2==="zeros"],plan2=`(${start}, ${end})`,even=padded&&zeros&&start===end,thins=stride>1&&dilation>1,given=typeof padding=="string"?`"${padding}"`:start===
end?String(start):plan2,strided=["stride",stride,stride>1],dilated=["dilation",dilation,dilation>1];return{named:name2!==null,samples:name2===null?list(signal):
`signals.get("${name2}").values`,kernel:list(kernel.map(weight=>times(weight,divisor))),over:divisor>1?` / ${divisor}`:"",flip,padded,pads:plan2,far:padded&&(mode2===
"reflect"||mode2==="circular")&&Math.max(start,end)>=signal.length,even,numpy_mode:MODES.numpy[mode2],torch_mode:MODES.pytorch[mode2],dilated:dilation>1,dilation,
span:span2,steps:stride>1?`[::${stride}]`:"",window_steps:windowSteps(stride,dilation),torch_options:options([strided,["padding",start,even],dilated]),keras_options:options(
[["strides",stride,stride>1&&!thins],["dilation_rate",dilation,dilation>1]]),keras_steps:thins?`::${stride}`:":",convlab_options:options([strided,["padding",given,
padded],dilated,["padding_mode",`"${mode2}"`,padded&&!zeros],["flip","True",flip]])}}function windowSteps(stride,dilation){return dilation>1?`[${stride>1?`::${stride}`:
":"}, ::${dilation}]`:stride>1?`[::${stride}]`:""}function curveFacts({f,g:g2,f_width:fWidth,g_width:gWidth,flip}){let facts={flip,slid_corners:flip?"t - x":"t \
+ x"};for(let[letter,curve2,width]of[["f",f,fWidth],["g",g2,gWidth]])facts[letter]=formula(curve2,width),facts[`${letter}_corners`]=list(cornersOf(curve2,width).
map(([x])=>x)),facts[`${letter}_name`]=typeof curve2=="string"?`"${curve2}"`:list(curve2),facts[`${letter}_width`]=width===1?"":`, ${pythonNumber(width)}`;return facts}
function list(values){let texts=values.map(value=>typeof value=="number"?pythonNumber(value):list(value));return texts.length<=IN_A_LINE?`[${texts.join(", ")}]`:
`[
${Array.from({length:Math.ceil(texts.length/IN_A_LINE)},(_,i)=>texts.slice(i*IN_A_LINE,(i+1)*IN_A_LINE).join(", ")).map(line2=>`    ${line2},
`).join("")}]`}var isFormula=curve2=>typeof curve2=="string"&&curve2 in signal_default.formulas;function cornersOf(curve2,width){return isFormula(curve2)?[[0,1]]:
(typeof curve2=="string"?CORNERS[curve2]:curve2).map(([x,y])=>[x*width,y])}function formula(curve2,width){let text=pythonNumber(width),own=width===1?{over:"",ratio:"\
x"}:{over:` / ${text}`,ratio:`(x / ${text})`};if(isFormula(curve2))return fill([["",signal_default.formulas[curve2]]],own);let corners=cornersOf(curve2,width);return`\
np.interp(x, ${list(corners.map(([x])=>x))}, ${list(corners.map(([,y])=>y))}, left=0, right=0)`}var signalOut=view=>{let nameIn=(menu,values)=>view.store.menus[menu][indexIn(view.store.menus[menu],values)]?.name??null;return{noun:"place",frameworks:()=>frameworksOf(
readSettings(view.model)),code:framework=>{let settings=readSettings(view.model);return view.result?.problem?{problem:NO_CODE}:{text:code(framework,settings,nameIn(
"signal",settings.signal)),upTo:"output"}},stem:()=>{let settings=readSettings(view.model),curve2=given=>typeof given=="string"?given:"own";return settings.continuous?
`${curve2(settings.f)}-${curve2(settings.g)}`:`${nameIn("signal",settings.signal)??"own"}-${nameIn("kernel",settings.kernel)??"custom"}`},still:()=>view.result?.
problem?NOTHING_MOVES:""}};var FINE=4,g=(name2,...children)=>element("g",{class:name2},...children),line=(x1,y1,x2,y2,name2)=>element("line",{x1,y1,x2,y2,class:name2}),rect=(x,y,width,height,attributes)=>element(
"rect",{x,y,width:Math.max(0,width),height:Math.max(0,height),...attributes}),write=(x,y,text,name2)=>element("text",{x,y,class:name2},text),barColour=(value,index,count,theme)=>{
let colour=weightBar(value,index,count,theme);return colour?css(colour):"var(--cl-ink2)"};function frame(strip,range){let zero=yOf(strip,range,0),labels=rangeTicks(
range,strip.h).map(value=>write(strip.x-8,yOf(strip,range,value)+4,number(value,4),"cl-tick-left"));return g("cl-frame",line(strip.x,zero,strip.x+strip.w,zero,"\
cl-baseline"),...labels)}var numbersBelow=(axis,strip,places2,text)=>g("cl-axis",...places2.map(place3=>write(xOf(axis,place3),strip.y+strip.h+14,text(place3),"\
cl-tick")));function paintSamples(scene){let{result}=scene;return[...result.problem?[overhang(scene)]:[windowBand(scene)],inputStrip(scene),...result.problem?[]:
[laidStrip(scene),productStrip(scene)],outputStrip(scene),kernelBars(scene)]}var faint=(set,index)=>set&&!set.has(index)?"cl-faded":null;function stem(x,zero,y,{
colour,head:head2=4,faded=null,kind="sample",index}){return element("g",{class:`cl-stem cl-${kind}${faded?` ${faded}`:""}`,"data-index":index,style:colour?`--cl\
-mark:${colour}`:null},line(x,zero,x,y,null),element("circle",{cx:x,cy:y,r:head2}))}function inputStrip(scene){let{L,settings,result,trace,ranges,theme,partners,
chosen}=scene,{axis,strips:{input:strip}}=L,{size,start,end,kernel}=result.step,zero=yOf(strip,ranges.input,0),under=new Map((trace?.taps??[]).map((tap,i)=>[tap.
col,{...tap,i}])),head2=Math.max(2,Math.min(5,axis.cell/3)),unread2=new Set(result.unread??[]),stems=[],[from,to]=result.problem?[0,size]:[-start,size+end];for(let i=from;i<
to;i+=1){let tap=under.get(i),value=sampleAt(settings,i);stems.push(stem(xOf(axis,i),zero,yOf(strip,ranges.input,value),{index:i,head:head2,kind:i<0||i>=size?"o\
utside":unread2.has(i)?"unread":"sample",faded:faint(partners?.input,i),colour:tap?barColour(tap.weight,tap.i,kernel,theme):null})),axis.cell>=30&&stems.push(write(
xOf(axis,i),yOf(strip,ranges.input,value)+(value<0?18:-9),number(value),`cl-value${tap?" cl-strong":""}`))}let rim=at=>line(xOf(axis,at-.5),strip.y,xOf(axis,at-
.5),strip.y+strip.h,"cl-rim"),marked=chosen===null?null:element("circle",{class:"cl-chosen",cx:xOf(axis,chosen),cy:yOf(strip,ranges.input,settings.signal[chosen]),
r:head2+4});return g("cl-strip-input",frame(strip,ranges.input),...start+end&&!result.problem?[rim(0),rim(size)]:[],...hatches(scene),...stems,...marked?[marked]:
[],numbersBelow(axis,strip,axisTicks(size,axis.cell),String))}function hatches({L:{axis,strips:{input:strip}},result}){return(result.unread??[]).map(index=>{let[
x,w]=[xOf(axis,index-.5),axis.cell],lines=[];for(let y=strip.y+4;y+w<strip.y+strip.h;y+=7)lines.push(`M${x} ${y+w}L${x+w} ${y}`);return element("path",{d:lines.
join(""),class:"cl-hatch"})})}function windowBand({L,result,position,ranges,trace}){let{axis,strips}=L,{span:span2,stride}=result.step,first=firstOf(result.step,
position),[x0,x1]=[xOf(axis,first-.5),xOf(axis,first+span2-.5)],[top,bottom]=[strips.input.y-4,strips.products.y+strips.products.h+2],centre=(x0+x1)/2,half=Math.
min(9,axis.cell*stride/2),end=strips.output.y-4,own=yOf(strips.output,ranges.output,trace.sum);return g("cl-moving cl-window",element("path",{d:`M${x0} ${bottom}\
L${centre-half} ${end}H${centre+half}L${x1} ${bottom}Z`,class:"cl-beam"}),rect(x0,top,x1-x0,bottom-top,{class:"cl-band"}),rect(x0,top,x1-x0,strips.input.h+8,{class:"\
cl-ring"}),line(centre,end,centre,Math.min(own,strips.output.y+strips.output.h),"cl-drop"))}function laidStrip({L,result,trace,ranges,theme,partners}){let{axis,
strips:{laid:strip}}=L,zero=yOf(strip,ranges.kernel,0),bars=trace.taps.map((tap,i)=>tapBar(xOf(axis,tap.col),[zero,yOf(strip,ranges.kernel,tap.weight)],axis.cell,
{fill:barColour(tap.weight,i,result.step.kernel,theme),index:i,faded:faint(partners?.tap,i)}));return g("cl-strip-laid",frame(strip,ranges.kernel),g("cl-moving",
...bars))}var tapBar=(x,[zero,y],cell,{fill:fill2,index,faded})=>{let width=Math.min(cell*.7,26);return rect(x-width/2,Math.min(zero,y),width,Math.max(1.5,Math.
abs(zero-y)),{class:`cl-tap${faded?` ${faded}`:""}`,style:`fill:${fill2}`,"data-index":index})};function productStrip({L,result,trace,ranges,theme,digits,partners}){
let{axis,strips:{products:strip}}=L,zero=yOf(strip,ranges.products,0),room=axis.cell*result.step.dilation-6,numbered=trace.taps.every(tap=>room>=7*number(tap.product,
digits).length),parts=trace.taps.flatMap((tap,i)=>{let[x,y]=[xOf(axis,tap.col-.5),yOf(strip,ranges.products,tap.product)],fill2=barColour(tap.product,i,result.step.
kernel,theme),bar=rect(x,Math.min(zero,y),axis.cell,Math.max(tap.product?1:0,Math.abs(zero-y)),{class:`cl-area${faint(partners?.tap,i)?" cl-faded":""}`,style:`f\
ill:${fill2}`,"data-index":i});return numbered?[bar,write(x+axis.cell/2,tap.product<0?Math.max(y,zero)+13:Math.min(y,zero)-4,number(tap.product,digits),"cl-valu\
e")]:[bar]});return g("cl-strip-products",frame(strip,ranges.products),g("cl-moving",...parts))}function outputStrip({L,result,valid,ranges,theme,partners,position,
filled}){let{axis,strips:{output:strip}}=L;if(!valid)return g("cl-strip-output",frame(strip,[0,1]));let{step,output}=valid,zero=yOf(strip,ranges.output,0),head2=Math.
max(2,Math.min(5,axis.cell*step.stride/3)),at=j=>[xOf(axis,centreOf(step,j)),yOf(strip,ranges.output,output[j])],shown=output.map((_,j)=>j).filter(j=>filled===null||
j<=filled),stems=shown.map(j=>stem(at(j)[0],zero,at(j)[1],{index:j,head:head2,kind:"output",faded:faint(partners?.output,j),colour:barColour(output[j],0,1,theme)})),
texts=axis.cell*step.stride>=34?shown.map(j=>write(at(j)[0],at(j)[1]+(output[j]<0?20:-11),number(output[j]),`cl-value${j===position?" cl-strong":""}`)):[],here=result.
problem?[]:[element("circle",{class:"cl-ring cl-here",cx:at(position)[0],cy:at(position)[1],r:head2+4})],places2=axisTicks(output.length,axis.cell*step.stride),
ticks=g("cl-axis",...places2.map(j=>write(at(j)[0],strip.y+strip.h+14,j,"cl-tick")));return element("g",{class:`cl-strip-output${result.problem?" cl-dim":""}`},
frame(strip,ranges.output),...stems,...texts,...here,ticks)}function kernelBars({L,settings,ranges,theme,partners,result}){let{bars,cell}=L.kernel,{kernel,flip}=settings,
zero=yOf(bars,ranges.kernel,0),lies=i=>flip?kernel.length-1-i:i;return g("cl-strip-kernel",line(bars.x,zero,bars.x+bars.w,zero,"cl-baseline"),...kernel.map((weight,i)=>tapBar(
bars.x+(i+.5)*cell,[zero,yOf(bars,ranges.kernel,weight)],cell,{fill:barColour(weight,lies(i),kernel.length,theme),index:i,faded:result.problem?null:faint(partners?.
tap,lies(i))})))}function overhang({L,result,settings,theme}){let{axis,strips:{input,laid}}=L,{span:span2,size,start,end,dilation}=result.step,first=(size+end-start-
span2)/2,[x0,x1]=[xOf(axis,first-.5),xOf(axis,first+span2-.5)],[a,b]=[xOf(axis,-start-.5),xOf(axis,size+end-.5)],measure=(from,to,y,text,name2)=>g(name2,element(
"path",{d:`M${from} ${y-5}V${y+5}M${to} ${y-5}V${y+5}M${from} ${y}H${to}`}),write((from+to)/2,y+4,text,"cl-measured")),taps=settings.kernel.map((weight,i)=>rect(
xOf(axis,first+i*dilation)-4,input.y,8,12,{class:"cl-tap",style:`fill:${barColour(weight,i,settings.kernel.length,theme)}`}));return g("cl-overhang",...taps,rect(
x0,input.y-4,x1-x0,input.h+8,{class:"cl-too-long"}),measure(x0,x1,laid.y+8,`kernel spans ${span2}`,"cl-measure cl-bad"),measure(a,b,laid.y+32,start+end?`signal \
and padding ${size+start+end}`:`signal ${size}`,"cl-measure"))}function paintCurves(scene){let{L,settings,result,t,ranges}=scene,{axis,strips}=L,{bars}=L.kernel,
slid=result.g.map(piece=>({piece,start:settings.flip?t-piece.end:t+piece.start,end:settings.flip?t-piece.start:t+piece.end})),still=parts=>parts.map(piece=>({piece,
start:piece.start,end:piece.end})),own=(x,piece)=>heightOf(piece,x),curve2=(d,name2="cl-curve")=>element("path",{d,class:name2}),f=outline(axis,strips.input,ranges.
curves,still(result.f),own),moved=strip=>outline(axis,strip,ranges.curves,slid,(x,piece)=>heightOf(piece,settings.flip?t-x:x-t)),small={x:bars.x,cell:L.side.w/(RIGHT-
LEFT),room:-LEFT-.5},places2=[-4,-3,-2,-1,0,1,2,3,4],zero=yOf(bars,ranges.curves,0);return[g("cl-strip-input",frame(strips.input,ranges.curves),curve2(`${moved(
strips.input)}Z`,"cl-ghost-area"),curve2(f),curve2(moved(strips.input),"cl-curve cl-dashed"),numbersBelow(axis,strips.input,places2,x=>number(x))),g("cl-strip-l\
aid",frame(strips.laid,ranges.curves),curve2(`${moved(strips.laid)}Z`,"cl-ghost-area"),curve2(moved(strips.laid),"cl-curve cl-dashed")),g("cl-strip-products",frame(
strips.products,ranges.products),...productAreas(scene)),resultStrip(scene,places2),g("cl-strip-kernel",line(bars.x,zero,bars.x+L.side.w,zero,"cl-baseline"),line(
xOf(small,0),bars.y,xOf(small,0),bars.y+bars.h,"cl-rim"),curve2(outline(small,bars,ranges.curves,still(result.g),own),"cl-curve cl-dashed"),numbersBelow(small,bars,
[-4,-2,0,2,4],x=>number(x)))]}var LEFT=-4.5,RIGHT=4.5;function outline(axis,strip,range,parts,height){let spot=(x,value)=>`L${round(xOf(axis,x))} ${round(yOf(strip,
range,value))}`,d=`M${spot(LEFT,0).slice(1)}`,last=LEFT,close=x=>x>last+1e-9?spot(last,0)+spot(x,0):"";for(let{piece,start,end}of[...parts].sort((one,other)=>one.
start-other.start)){let[a,b]=[Math.max(LEFT,start),Math.min(RIGHT,end)];if(b<=a)continue;d+=close(a);let steps=piece.formula?Math.max(2,Math.ceil((b-a)*axis.cell/
FINE)):1;for(let i=0;i<=steps;i+=1)d+=spot(a+(b-a)*i/steps,height(a+(b-a)*i/steps,piece));last=b}return d+close(RIGHT)}var round=value=>Math.round(value*10)/10;
function productAreas({L:{axis,strips:{products:strip}},settings:{flip},result,t,ranges,theme}){return meetings(result.f,result.g,t,flip).flatMap(meeting=>{let[
low,high]=[Math.max(LEFT,meeting.low),Math.min(RIGHT,meeting.high)];if(high<=low)return[];let steps=Math.max(2,Math.ceil((high-low)*axis.cell/FINE)),xs=Array.from(
{length:steps+1},(_,i)=>low+(high-low)*i/steps),values=xs.map(x=>productAt(meeting,t,flip,x)),zero=round(yOf(strip,ranges.products,0)),d=`M${round(xOf(axis,low))}\
 ${zero}${xs.map((x,i)=>`L${round(xOf(axis,x))} ${round(yOf(strip,ranges.products,values[i]))}`).join("")}L${round(xOf(axis,high))} ${zero}Z`,sign2=values[Math.
floor(steps/2)]<0?-1:1;return[element("path",{d,class:"cl-area",style:`fill:${barColour(sign2,0,1,theme)}`})]})}function resultStrip({L:{axis,strips:{output:strip}},
result,index,times:times2,ranges,filled},places2){let point=i=>`${round(xOf(axis,times2[i]))} ${round(yOf(strip,ranges.output,result.output[i]))}`,reached=filled===
null?times2.length-1:index,trail=to=>`M${times2.slice(0,to+1).map((_,i)=>point(i)).join("L")}`,[x,y]=point(index).split(" ").map(Number),zero=yOf(strip,ranges.output,
0);return g("cl-strip-output",frame(strip,ranges.output),element("path",{d:`${trail(index)}L${x} ${zero}L${xOf(axis,times2[0])} ${zero}Z`,class:"cl-ghost-area"}),
element("path",{d:trail(reached),class:"cl-curve cl-quiet-curve"}),element("path",{d:trail(index),class:"cl-curve"}),line(x,strip.y-2,x,zero,"cl-drop"),element(
"circle",{class:"cl-ring cl-here",cx:x,cy:y,r:7}),element("circle",{class:"cl-dot",cx:x,cy:y,r:3.5}),numbersBelow(axis,strip,places2,value=>number(value)))}var quiet=text=>element("td",{class:"cl-op"},text),live=(value,bad=!1)=>element("td",{class:bad?"cl-live cl-bad":"cl-live"},whole2(value)),name=text=>element("t\
d",{class:"cl-term"},text),[BREAK,POOL_BREAK]=[11,9];function formulas({steps,pool,problem},form,{lines=["Rows",form==="narrow"?"Cols":"Columns"],result="map"}={}){
let showPool=pool&&problem!=="kernel",head2=[name(""),name("size"),name(""),name("start"),name(""),name("end"),name(""),name("dilation"),name(""),name("kernel"),
name(""),name(""),name("stride"),name(""),name(result)],poolHead=[name(""),name("map"),name(""),name("start"),name(""),name("end"),name(""),name("window"),name(
""),name(""),name("stride"),name(""),name("pooled")],[open,close]=pool?.options.ceilMode?["⌈(","⌉"]:["⌊(","⌋"],mapCells=s=>[quiet("⌊("),live(s.size),quiet(
"+"),live(s.start),quiet("+"),live(s.end),quiet("−"),live(s.dilation),quiet("· ("),live(s.kernel),quiet("− 1) − 1)"),quiet("/"),live(s.stride),quiet("⌋ +\
 1 ="),live(s.map,s.map<1)],poolCells=axis=>[quiet(open),live(steps[axis].map),quiet("+"),live(pool.padding[axis][0]),quiet("+"),live(pool.padding[axis][1]),quiet(
"−"),live(pool.size[axis]),quiet(")"),quiet("/"),live(pool.stride[axis]),quiet(`${close} + 1${pool.leftOut[axis]?" − 1":""} =`),live(pool.shape[axis],pool.shape[axis]<
1)],leftOut=axis=>pool.leftOut[axis]?[element("td",{class:"cl-op"},"a window that starts beyond is left out")]:[],bad=value=>value<1?[element("td",{class:"cl-ba\
d-note"},"must be at least 1")]:[],spoken=axis=>element("span",{class:"cl-spoken"},spokenFormula(steps[axis],showPool?{ceil:pool.options.ceilMode,start:pool.padding[axis][0],
end:pool.padding[axis][1],size:pool.size[axis],stride:pool.stride[axis],leftOut:pool.leftOut[axis],pooled:pool.shape[axis]}:null)),table=(names,cells,told=!0)=>element(
"table",{class:"cl-formulas"},element("tbody",{},element("tr",{"aria-hidden":"true"},name(""),...names),...steps.map((_,axis)=>element("tr",told?{}:{"aria-hidde\
n":"true"},element("th",{scope:"row"},lines[axis],told?spoken(axis):null),...cells(axis))))),wholeMap=axis=>[...mapCells(steps[axis]),...bad(steps[axis].map)],wholePool=axis=>[
...poolCells(axis),...leftOut(axis),...bad(pool.shape[axis])],arrow=()=>element("td",{class:"cl-op cl-arrow-op"},"→");if(form==="wide"&&showPool)return table(
[...head2,name(""),...poolHead],axis=>[...wholeMap(axis),arrow(),...wholePool(axis)]);let broken=(names,cells,at,told)=>form==="narrow"?[table(names.slice(0,at),
axis=>cells(axis).slice(0,at),told),table(names.slice(at),axis=>cells(axis).slice(at),!1)]:[table(names,cells,told)];return element("div",{},...broken(head2,wholeMap,
BREAK,!0),...showPool?broken(poolHead,wholePool,POOL_BREAK,!1):[])}function spokenFormula(s,pool){let first=`: floor of (${s.size} + ${s.start} + ${s.end} − ${s.
dilation} times (${s.kernel} − 1) − 1) over ${s.stride}, plus 1, equals ${whole2(s.map)}.`;if(!pool)return first;let rounded=pool.ceil?"ceiling":"floor",less=pool.
leftOut?", minus 1 for a window that starts beyond the map":"";return`${first} Pooled: ${rounded} of (${s.map} + ${pool.start} + ${pool.end} − ${pool.size}) o\
ver ${pool.stride}, plus 1${less}, equals ${whole2(pool.pooled)}.`}function sumMeaning(sum){return Math.abs(sum)<1e-9?"flat parts vanish":Math.abs(sum-1)<1e-9?"the level stays":sum>1?"the level rises":sum>0?"the level sinks":"i\
t turns upside down"}function outputSentence({position,trace,digits}){let padded=trace.taps.filter(tap=>tap.padded).length,verb=trace.taps.length===1?"gives":"a\
dd up to",text=`Output ${whole2(position)}: ${plural(trace.taps.length,"product")} ${verb} ${number(trace.sum,digits)}.`;return padded?`${text} ${capital(countWord(
padded))} of its samples ${padded===1?"lies":"lie"} in the padding.`:text}function areaSentence({t,area,exact,flip}){let how=exact?"exactly":"by Simpson's rule \
in steps of 0.01",what=flip?"g, flipped and slid":"g slid";return`t = ${number(t)}: with ${what} by ${number(t)}, the area under the product is ${number(area,4)}\
, ${how}.`}function unreadSentence(unread2,size,extra,padded,modeText){if(!unread2.length)return padded?`Every sample is read. ${capital(modeText)} stand outsid\
e the signal.`:"Every sample is read.";let atEnd=unread2[unread2.length-1]===size-1&&unread2.length===size-unread2[0],one=unread2.length===1,lost=atEnd?`the las\
t ${one?"sample":`${countWord(unread2.length)} samples`}`:plural(unread2.length,"sample"),verb=one?"is":"are";if(!extra)return`${capital(lost)} ${verb} never re\
ad: the windows step over ${one?"it":"them"}.`;let amounts=["start","end"].flatMap((side2,i)=>extra[i]?[`${extra[i]} at the ${side2}`]:[]).join(" and ");return`${capital(
lost)} ${verb} never read; padding ${amounts} would save ${one?"it":"them"}.`}var MODE_TEXT={zeros:"zeros",reflect:"mirrored samples",replicate:"copies of the e\
nd samples",circular:"samples of the opposite end"};function partnerSentence({kind,index},partners,{value,padded,taps}){if(kind==="output")return`Output ${whole2(
index)} is the sum of ${plural(taps,"product")}, of the marked samples.`;if(kind==="tap")return`The weight ${value} multiplies one sample for each of the ${whole2(
partners.output.size)} outputs.`;let what=padded?`This place in the padding holds ${value}`:`Sample ${whole2(index)} is ${value}`,n=partners.output.size;return n?
`${what}; ${plural(n,"output")} ${n===1?"reads":"read"} it.`:`${what}; no output reads it.`}function problemText({span:span2,kernel,dilation,size,start,end}){let reach=dilation>
1?`With dilation ${dilation}, the ${kernel} taps span ${dilation} · (${kernel} − 1) + 1 = ${span2} samples.`:`The kernel spans ${plural(span2,"sample")}\
.`,padding=start+end?`${countWord(start+end)} of padding`:"no padding";return{title:"The kernel does not fit.",body:`${reach} The signal has ${whole2(size)}, an\
d ${padding}.`}}var NO_WINDOW="No window fits, so there is nothing to add up.";function drawSettings(view){let{settings,result,layout:L,store}=view;if(markControls(view),view.actions.offer(),view.field.root.hidden=view.kernel.root.hidden=view.
pads.kernel.hidden=settings.continuous,settings.continuous)drawCurveWords(view);else{let{step}=result,padded=step.start+step.end?`, padded ${whole2(step.size+step.
start+step.end)}`:"";head(view,"input","Input",`${plural(step.size,"sample")}${result.problem?"":padded}`),head(view,"kernel","Kernel",`${plural(step.kernel,"ta\
p")} as written`),view.kernel.draw([settings.kernel],settings.flip,L.kernel,view.page.theme,view.denominator),view.kernel.inputs[0].forEach((input,i)=>input.setAttribute(
"aria-label",`weight ${i+1} of ${step.kernel}`));let entry=store.menus.kernel[indexIn(store.menus.kernel,settings.kernel)],sum=settings.kernel.reduce((a,b)=>a+b,
0);tell(view,entry?entry.meaning:"Your own kernel.",`Weights add up to ${number(sum,3)}: ${sumMeaning(sum)}.`),drawProblem(view)}refresh(view.formulas,...settings.
continuous?[]:[formulas(result,L.form,{lines:["Length"],result:"output"})]);let label=labelOf(view);view.root.setAttribute("aria-label",label),view.pads.input.setAttribute(
"aria-label",settings.continuous?`${label}. Arrows slide g.`:`${label}. Arrows choose a sample and change it; type a number to set it.`),view.pads.output.setAttribute(
"aria-label",settings.continuous?"Result. Arrows slide g.":"Output. Arrows move the window.")}function drawCurveWords(view){let{settings,result,layout:L}=view;view.
problem.hidden=!0,head(view,"input","f and g",`f(x) as a line, ${settings.flip?"g(t − x)":"g(x − t)"} dashed`),head(view,"kernel","g(x)","as written"),head(
view,"output",settings.flip?"Convolution":"Cross-correlation",settings.flip&&L.form!=="narrow"?"(f ∗ g)(t): the area at every t":"the area at every t");let how=settings.
flip?"g is turned round at zero and slid by t.":"g is slid by t as it is.";tell(view,how,result.exact?"The curves are straight lines: areas are exact.":"Areas b\
y Simpson's rule, in steps of 0.01."),say(view.captionText,settings.flip?"The area is largest where the flipped g covers most of f.":"Without the flip this is c\
ross-correlation, as in neural networks."),view.captionButton.hidden=!0}function tell(view,meaning,more){say(view.note.children[0],meaning),say(view.note.children[1],
more)}function head(view,name2,title,size){say(view.headings[name2].title,title),say(view.headings[name2].size,size)}function labelOf(view){let{settings,result}=view;
if(settings.continuous){let name2=curve2=>typeof curve2=="string"?curve2:"own curve";return`f ${name2(settings.f)}, g ${name2(settings.g)}, ${settings.flip?"con\
volution":"cross-correlation"}`}let kernel=view.store.menus.kernel[indexIn(view.store.menus.kernel,settings.kernel)],output=result.problem?"no output: the kerne\
l does not fit":`output of ${result.step.map}`;return`Signal of ${result.step.size} samples, ${kernel?kernel.label:"custom kernel"}, ${output}`}function markControls(view){
let{settings,result}=view;for(let group of view.controls.children)group.hidden=group.getAttribute("aria-label").startsWith("Curve")!==settings.continuous;let guilty=new Set(
result.problem?["padding",settings.dilation>1?"dilation":"kernel_size"]:[]);for(let slot of view.controls.querySelectorAll("[data-control]"))slot.classList.toggle(
"cl-bad",guilty.has(slot.dataset.control)),slot.parentNode.classList.toggle("cl-bad-row",[...slot.parentNode.children].some(child=>guilty.has(child.dataset.control)))}
function drawProblem(view){let{result,settings}=view;if(view.problem.hidden=!result.problem,!result.problem){view.problem.replaceChildren();return}let{title,body}=problemText(
result.step),found=remedies(settings,view.lastSettings);refresh(view.problem,element("b",{class:"cl-problem-title"},title),element("p",{},body));let button=({label,
change:change2})=>element("button",{type:"button",class:"cl-button",onclick:()=>view.store.change(change2)},label);view.problem.append(element("div",{class:"cl-\
remedies"},...found.map(button)))}function drawCurvePosition(view){let{settings,result,index}=view,area=result.output[index];head(view,"laid",settings.flip?"g(t\
 − x)":"g(x − t)",settings.flip?"flipped, then slid by t":"slid by t"),head(view,"products","Product",`area ${number(area,4)}`),say(view.sentence,areaSentence(
{t:settings.t,area,exact:result.exact,flip:settings.flip})),view.sum.root.hidden=!0}function drawSamplePosition(view){let{settings,result,trace,page,layout:L,digits,
denominator,partners,hover}=view;view.sum.root.hidden=!1,view.kernel.fade(partners?(_,col)=>partners.tap.has(col):null),view.field.draw(view.chosen??0,settings.
signal);let isMeant={tap:(_,i)=>i===hover.index,input:tap=>tap.col===hover.index}[hover?.kind],isFaded=isMeant&&trace?.taps.some(isMeant)?tap=>!isMeant(tap,tap.
index):null;if(view.sum.draw(trace,{digits,denominator,theme:page.theme,form:L.form,width:L.width,isFaded}),!trace){head(view,"laid","Kernel","does not fit"),head(
view,"products","",""),head(view,"output","Output","none"),say(view.sentence,`${NO_WINDOW}${view.valid?" Dimmed: the last setting that worked.":""}`),say(view.captionText,
""),view.captionButton.hidden=!0;return}let ends=[trace.taps[0].col,trace.taps[trace.taps.length-1].col].map(n=>whole2(n));head(view,"laid","Kernel",`${settings.
flip?"flipped, ":""}below samples ${ends[0]} to ${ends[1]}`),head(view,"products","Products",`their area adds up to ${number(trace.sum,digits)}`),head(view,"out\
put","Output",plural(result.step.map,"value")),say(view.sentence,outputSentence({position:view.position,trace,digits})),drawCaption(view)}function drawCaption(view){
let{settings,result,hover,chosen,denominator}=view;view.captionText.setAttribute("aria-live",hover?"off":"polite");let item=hover??(chosen===null?null:{kind:"in\
put",index:chosen}),{step}=result;if(item){let padded=item.kind==="input"&&(item.index<0||item.index>=step.size),weights=settings.flip?[...settings.kernel].reverse():
settings.kernel,value=item.kind==="tap"?weightText(weights[item.index],denominator):number(sampleAt(settings,item.index),4);say(view.captionText,partnerSentence(
item,partnersOf(result,item),{value,padded,taps:step.kernel})),view.captionButton.hidden=!0;return}let extra=result.saves?[result.saves[0]-step.start,result.saves[1]-
step.end]:null;if(say(view.captionText,unreadSentence(result.unread,step.size,extra,step.start+step.end>0,MODE_TEXT[settings.padding_mode])),view.captionButton.
hidden=!extra,extra){say(view.captionButton,result.unread.length===1?"Add it":"Add them");let[start,end]=result.saves;view.saving=start===end?start:[start,end]}}var place2=(pad,event)=>{let box=pad.getBoundingClientRect();return{x:event.clientX-box.left,y:event.clientY-box.top}};function onDrag(pad,start){let move=null;
pad.addEventListener("pointerdown",event=>{event.button===0&&(move=start(event),move&&pad.setPointerCapture(event.pointerId))}),pad.addEventListener("pointermov\
e",event=>move?.(event));for(let type of["pointerup","pointercancel","lostpointercapture"])pad.addEventListener(type,()=>{move?.end?.(),move=null})}function lift(view,event,{
strip,range,value,set}){let from=event.clientY,step=handStep(range),moved=!1,move=now=>{if(moved||=Math.abs(now.clientY-from)>2,!moved)return;let wish=value-(now.
clientY-from)*(range[1]-range[0])/strip.h;view.held=!0,set(onStep(Math.max(range[0],Math.min(range[1],wish)),step))};return move.end=()=>{view.held=!1,moved&&view.
draw("settings")},move}var along=(view,pad,event)=>indexAt({...view.layout.axis,x:0},place2(pad,event).x),within=(index,count)=>Math.max(0,Math.min(count-1,index));
function signalInput(view){let{input,laid,output,kernel}=view.pads,isCurves=()=>view.settings.continuous;onDrag(input,event=>{if(input.focus({preventScroll:!0}),
isCurves())return slide2(view,input,event);let index=within(Math.round(along(view,input,event)),view.settings.signal.length);return view.choose(index),view.pointAt(
null),lift(view,event,{strip:view.layout.strips.input,range:view.ranges.input,value:view.settings.signal[index],set:value=>view.edit("signal",index,value)})}),onDrag(
kernel,event=>{let{cell,bars}=view.layout.kernel,index=within(Math.floor(place2(kernel,event).x/cell),view.settings.kernel.length);return lift(view,event,{strip:bars,
range:view.ranges.kernel,value:view.settings.kernel[index],set:value=>view.edit("kernel",index,value)})}),onDrag(laid,event=>slide2(view,laid,event)),onDrag(output,
event=>{output.focus({preventScroll:!0});let jump=now=>{let at=along(view,output,now);isCurves()?view.moveTime(at):view.result.output&&view.moveTo(outputAt(view.
result.step,at))};return jump(event),jump}),input.addEventListener("pointermove",event=>{if(view.held||isCurves()||event.pointerType==="touch")return;let index=Math.
round(along(view,input,event)),{start,size,end}=view.result.step;view.pointAt(index>=-start&&index<size+end?{kind:"input",index}:null)}),output.addEventListener(
"pointermove",event=>{if(isCurves()||!view.result.output||event.buttons)return;let index=outputAt(view.result.step,along(view,output,event));view.pointAt(index>=
0&&index<view.result.output.length?{kind:"output",index}:null)});for(let pad of[input,output])pad.addEventListener("pointerleave",()=>view.pointAt(null));input.
addEventListener("focus",()=>{!isCurves()&&view.chosen===null&&view.choose(0)}),input.addEventListener("keydown",event=>act(event,isCurves()?walk(view,event):change(
view,event))),output.addEventListener("keydown",event=>act(event,walk(view,event))),view.kernel.root.addEventListener("keydown",event=>changeWeight(view,event),
{capture:!0})}function slide2(view,pad,event){let at=now=>along(view,pad,now);if(view.pointAt(null),view.settings.continuous){let grip2=at(event)-view.settings.
t;return now=>view.moveTime(at(now)-grip2)}if(!view.result.output)return null;let{step}=view.result,first=firstOf(step,view.position),inside=at(event)>=first-.5&&
at(event)<=first+step.span-.5,grip=inside?at(event)-first:(step.span-1)/2,move=now=>view.moveTo(Math.round((at(now)-grip+step.start)/step.stride));return inside||
move(event),move}function act(event,action2){!action2||event.altKey||event.metaKey||(event.preventDefault(),event.stopPropagation(),action2())}function walk(view,{
key,shiftKey}){let by=shiftKey?10:1;return{ArrowLeft:()=>view.stepBy(-by),ArrowRight:()=>view.stepBy(by),Home:()=>view.moveTo(0),End:()=>view.moveTo(1/0)," ":()=>view.
play(),",":()=>view.stepBy(-1),".":()=>view.stepBy(1),Escape:()=>view.stopFilling()}[key]}function change(view,{key,shiftKey}){let{signal}=view.settings,index=view.
chosen??0,by=shiftKey?10:1,step=handStep(view.ranges.input),raise=steps=>view.edit("signal",index,onStep(signal[index]+steps*by*step,step));return/^[\d−-]$/.test(
key)?()=>view.field.type(key):{ArrowLeft:()=>view.choose(Math.max(0,index-by)),ArrowRight:()=>view.choose(Math.min(signal.length-1,index+by)),Home:()=>view.choose(
0),End:()=>view.choose(signal.length-1),ArrowUp:()=>raise(1),ArrowDown:()=>raise(-1),Enter:()=>view.field.focus()," ":()=>view.play(),",":()=>view.stepBy(-1),".":()=>view.
stepBy(1),Escape:()=>view.choose(null)}[key]}function changeWeight(view,event){let sign2={ArrowUp:1,ArrowDown:-1}[event.key],index=view.kernel.inputs[0]?.indexOf(
event.target)??-1;if(!sign2||index<0)return;event.preventDefault(),event.stopImmediatePropagation(),delete event.target.dataset.typing;let step=handStep(view.ranges.
kernel);view.edit("kernel",index,onStep(view.settings.kernel[index]+sign2*step*(event.shiftKey?10:1),step)),event.target.select()}var MOST_COLUMNS=12;function ledgerColumns(trace,{cols,digits,denominator,relu,flatten=null,open=null,unpooled="none",terms=null}){let round2=roundTo(digits),channels=trace.
taps[0].channel===void 0?1:trace.channels.length,each=trace.taps.length/channels,group=({channel,kernelRow})=>channels>1&&channel!==open?{kind:"channel",label:COLOURS[channel]}:
each>MOST_COLUMNS&&kernelRow!==flatten?{kind:"row",label:`row ${kernelRow+1}`}:null,steps=trace.taps.map((tap,i)=>({...tap,term:i,index:i%each,kernelRow:Math.floor(
i%each/cols),first:i%cols===0})),columns=[],total=0;for(let step of steps){let next=round2(step.subtotal),entry={kind:"tap",taps:[step],from:total,to:next,change:round2(
next-total),first:step.first,row:step.kernelRow};total=next;let shared=group(step),last=columns[columns.length-1];shared&&last?.label===shared.label?(last.taps.
push(step),last.to=entry.to,last.change=round2(last.to-last.from)):columns.push({...entry,...shared})}let sum=round2(trace.sum);columns.push({kind:"bias",label:"\
bias",from:total,to:sum,change:round2(sum-total),first:!0});let after=round2(trace.activated);if(columns.push({kind:"relu",label:"ReLU",from:sum,to:after,change:round2(
after-sum),on:relu}),trace.pool){let value=trace.pool.value===null?null:round2(trace.pool.value);columns.push({kind:"pool",label:poolLabel(trace.pool),from:after,
to:value,first:!0})}else columns.push({kind:"none",label:"pooling",text:unpooled,first:!0});return terms&&markTerms(columns,terms),{columns,denominator,digits}}
var roundTo=digits=>value=>Number(value.toFixed(digits));function markTerms(columns,{done,before,count}){let turn=0;for(let column of columns){let last=column.taps?
column.taps[column.taps.length-1].term:count-1;column.ahead=last>=done,!column.ahead&&last>=before&&(column.turn=turn++)}}function poolLabel({kind,size,cells}){let taking=cells.filter(cell=>cell.value!==null).length;return`${kind==="max"?"max":"mean"} of ${taking===cells.length?sizeText(
...size):plural(taking,"value")}`}var LABELS2=104,LAST2=84,SumTable=class{constructor(){this.root=element("div",{class:"cl-sum"})}draw(trace,{digits,denominator,theme,form,width,isFaded=null}){if(this.
root.classList.toggle("cl-dim",!trace),!trace)return;let plain2={...trace,activated:trace.sum,pool:null},{columns}=ledgerColumns(plain2,{cols:trace.taps.length,
digits,denominator,relu:!1,flatten:0}),taps=columns.filter(column=>column.kind==="tap").map(({taps:[tap],change:change2,to})=>({...tap,change:change2,to})),parts={
taps,chip:tap=>{let fill2=weightTint(tap.weight,tap.index,taps.length,theme);return element("span",{class:"cl-chip",style:`background:${css(fill2)};color:${tap.
weight?inkOn(fill2):"var(--cl-zero-ink)"}`},weightText(tap.weight,denominator))},digits,isFaded,sum:number(trace.sum,digits)};refresh(this.root,form==="wide"?upright(
parts,width):sideways(parts))}},final=sum=>element("span",{class:"cl-final"},sum);function upright({taps,chip,digits,isFaded,sum},width){let each=Math.min(77,(width-
LABELS2-LAST2)/taps.length),line2=(name2,label,content,last="")=>element("tr",{class:`cl-sum-${name2}`},element("th",{scope:"row"},label),...taps.map(tap=>element(
"td",{class:isFaded?.(tap)?"cl-faded":null,style:`width:${each}px`},content(tap))),element("td",{class:"cl-sum-last"},last));return element("table",{"aria-label":"\
Products and running total",class:each<48?"cl-tight":null},element("tbody",{},line2("sample","sample",tap=>number(tap.pixel)),line2("weight","× weight",chip),line2(
"product","product",tap=>signed(tap.change,digits)),line2("total","running total",tap=>number(tap.to,digits),final(sum))))}function sideways({taps,chip,digits,isFaded,
sum}){return element("table",{"aria-label":"Products and running total"},element("thead",{},element("tr",{},...["sample × weight","product","running total"].map(
text=>element("th",{scope:"col"},text)))),element("tbody",{},...taps.map((tap,i)=>element("tr",{class:isFaded?.(tap)?"cl-faded":null},element("th",{scope:"row"},
number(tap.pixel)," × ",chip(tap)),element("td",{},signed(tap.change,digits)),element("td",{},i===taps.length-1?final(sum):number(tap.to,digits))))))}function themeOf(root){let flag=document.body.dataset.jpThemeLight;if(flag)return flag==="false"?"dark":"light";let page=rgbOf(getComputedStyle(root).getPropertyValue(
"--jp-layout-color0"));return page?page[0]+page[1]+page[2]<384?"dark":"light":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function rgbOf(text){let plain2=text.trim();if(plain2==="white")return[255,255,255];if(plain2==="black")return[0,0,0];let short=plain2.match(/^#([\da-f])([\da-f])([\da-f])$/i);
if(short)return short.slice(1).map(digit=>parseInt(digit+digit,16));let long=plain2.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);if(long)return long.slice(
1).map(pair2=>parseInt(pair2,16));let rgb=plain2.match(/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);return rgb?rgb.slice(1).map(Number):null}function watchTheme(callback,signal){
let observer=new MutationObserver(callback);observer.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}var ICONS={first:"M3 3h2v10H3zM13 3v10L6 8z",back:"M12 3v10L6 8zM4 8l4-5v2.5L6 8l2 2.5V13z",play:"M4 2.5v11L13 8z",pause:"M4 3h3v10H4zM9 3h3v10H9z",forward:"M4 \
3v10l6-5zM12 8L8 3v2.5L10 8l-2 2.5V13z",last:"M11 3h2v10h-2zM3 3v10l7-5z"},NAMES={first:"First window",back:"Previous window",play:"Play",pause:"Pause",forward:"\
Next window",last:"Last window"},SPEEDS=[1,2,4,8,16,60,1e3,1e4],Transport=class{constructor(actions){this.actions=actions;let button=(name2,onclick)=>{let icon=element(
"path",{d:ICONS[name2]});return{node:element("button",{type:"button",class:`cl-icon cl-${name2}`,title:NAMES[name2],"aria-label":NAMES[name2],onclick},element("\
svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},icon)),icon}},parts={first:button("first",()=>actions.move(0)),back:button("back",()=>actions.
step(-1)),play:button("play",()=>actions.play()),forward:button("forward",()=>actions.step(1)),last:button("last",()=>actions.move(1/0))};this.play=parts.play,this.
scrub=element("input",{type:"range",class:"cl-scrub",min:0,step:1,"aria-label":"Window"}),this.scrub.addEventListener("input",()=>actions.move(Number(this.scrub.
value))),this.count=element("span",{class:"cl-count"}),this.speed=element("select",{class:"cl-select","aria-label":"Speed"},...SPEEDS.map(n=>element("option",{value:n},
`${whole2(n)} per second`))),this.speed.addEventListener("change",()=>actions.speed(Number(this.speed.value))),this.root=element("div",{class:"cl-transport",role:"\
group","aria-label":"Walk the window"},element("div",{class:"cl-buttons"},...Object.values(parts).map(part=>part.node)),this.scrub,this.count,element("label",{class:"\
cl-speed"},element("span",{class:"cl-label"},"Speed"),this.speed)),this.root.addEventListener("keydown",event=>event.stopPropagation())}draw({index,count,row:row2,
col,playing,speed,disabled}){this.root.classList.toggle("cl-dim",disabled);for(let node of this.root.querySelectorAll("button, input, select"))node.disabled=disabled;
disabled||(this.scrub.max=count-1,this.scrub.value=index,this.scrub.style.setProperty("--cl-part",`${count>1?100*index/(count-1):0}%`),this.scrub.setAttribute("\
aria-valuetext",`row ${row2}, column ${col}`),say(this.count,`window ${whole2(index+1)} of ${whole2(count)}`));let name2=playing?"pause":"play";this.play.icon.getAttribute(
"d")!==ICONS[name2]&&(this.play.icon.setAttribute("d",ICONS[name2]),this.play.node.title=NAMES[name2],this.play.node.setAttribute("aria-label",NAMES[name2])),this.
speed.value=String(speed)}};var STEP_MS=120,NEVER_UNDONE=["position","t","speed"],SignalTransport=class extends Transport{draw(state){super.draw(state),!state.disabled&&(say(this.count,state.
told),this.scrub.setAttribute("aria-valuetext",state.told))}},SignalView=class{constructor(model,store,el,signal){Object.assign(this,{model,store,el,signal}),this.
chosen=null,this.hover=null,this.filled=null,this.held=!1,this.valid=null,this.build(),this.listen()}build(){this.controls=element("div",{class:"cl-controls"});
let heading=()=>{let[title,size]=[element("b"),element("span")];return{node:element("div",{class:"cl-heading"},title,size),title,size}};this.headings=Object.fromEntries(
["input","laid","products","output","kernel"].map(name2=>[name2,heading()]));let pad=(name2,attributes={})=>element("div",{class:`cl-pad cl-pad-${name2}`,...attributes});
this.pads={input:pad("input",{tabindex:0,role:"application"}),laid:pad("laid"),output:pad("output",{tabindex:0,role:"application"}),kernel:pad("kernel")},this.svg=
element("svg",{class:"cl-strips","aria-hidden":"true"}),this.field=new SampleField((index,value)=>this.edit("signal",index,value),()=>this.pads.input.focus(),sentence=>say(
this.kernel.complaint,sentence)),this.kernel=new KernelTable(([kernel])=>this.store.change({kernel}),item=>this.pointAt(item&&{kind:"tap",index:item.col})),this.
note=element("div",{class:"cl-note"},element("p"),element("p",{class:"cl-quiet"})),this.captionText=element("span"),this.captionButton=element("button",{type:"b\
utton",class:"cl-link",onclick:()=>this.store.change({padding:this.saving})},"Add it"),this.caption=element("div",{class:"cl-caption"},this.captionText," ",this.
captionButton),this.problem=element("div",{class:"cl-problem",role:"alert"}),this.stage=element("div",{class:"cl-stage"},...["input","laid","products","output"].
map(name2=>this.headings[name2].node),this.svg,this.pads.input,this.field.root,this.pads.laid,this.pads.output,this.headings.kernel.node,this.pads.kernel,this.kernel.
root,this.kernel.complaint,this.note,this.caption,this.problem),this.transport=new SignalTransport({move:index=>this.moveTo(index),step:by=>this.stepBy(by),play:()=>this.
play(),speed:speed=>this.store.change({speed})}),this.sentence=element("div",{class:"cl-sentence","aria-live":"polite"}),this.sum=new SumTable,this.formulas=element(
"div",{class:"cl-formula-row"}),this.actions=new Actions(this,signalOut(this));let foot=element("div",{class:"cl-foot"},this.formulas,this.actions.root);this.root=
element("div",{class:"convlab-explorer convlab-signal",role:"group"},this.controls,this.stage,this.transport.root,this.sentence,this.sum.root,foot),this.el.append(
this.root),keepKeys(this.root,this.signal),this.player=new Player(steps=>this.advance(steps),()=>this.draw("window"))}listen(){let{model,signal}=this,due=null,redraw=what=>{
this.moving||(due===null&&queueMicrotask(()=>{signal.aborted||this.draw(due),due=null}),due=due==="settings"?due:what)};for(let name2 of SETTINGS)model.on(`chan\
ge:${name2}`,()=>redraw(name2==="position"||name2==="t"?"window":"settings"));let measured=()=>{this.measure()&&this.draw("settings")};watchTheme(()=>requestAnimationFrame(
measured),signal);let resize=new ResizeObserver(measured);resize.observe(this.root);let seen=new IntersectionObserver(([entry])=>{entry.isIntersecting||this.player.
stop()});seen.observe(this.root),signalInput(this),signal.addEventListener("abort",()=>{resize.disconnect(),seen.disconnect(),this.player.stop(),this.removeControls?.()}),
this.store.linked.then(()=>placeControls(model,this.controls,GROUPS)).then(remove=>{signal.aborted?remove():(this.removeControls=remove,this.result&&markControls(
this))}),measured()}measure(){let style=getComputedStyle(this.root),width=this.root.clientWidth-parseFloat(style.paddingLeft)-parseFloat(style.paddingRight);if(!(width>
0))return!1;let page={width,theme:themeOf(this.root)},fresh=JSON.stringify(page)!==JSON.stringify(this.page);return this.page=page,fresh}get index(){return this.
settings.continuous?timeIndex(this.settings.t):this.position}get count(){return this.settings.continuous?TIMES.length:this.result.output?.length??0}edit(name2,index,value){
let values=[...this.settings[name2]];values[index]!==value&&(values[index]=value,this.moving=!0,this.model.set(name2,values),this.moving=!1,this.draw("settings"),
sendThrottled(this.model))}choose(index){this.chosen=index,this.draw("window")}moveTo(index,{glide=!1,playing=!1}={}){if(!this.count)return;let at=Math.max(0,Math.
min(this.count-1,index));playing||this.stopFilling();let before=this.index;this.moving=!0,this.model.set(this.settings.continuous?{t:TIMES[at]}:{position:at}),this.
moving=!1,this.draw("window"),glide&&!this.settings.continuous&&this.glide(before,at),before!==at&&sendThrottled(this.model)}moveTime=t=>this.moveTo(timeIndex(t));stepBy(by){
this.moveTo(this.index+by,{glide:!0})}glide(from,to){if(from===to||matchMedia("(prefers-reduced-motion: reduce)").matches)return;let dx=(from-to)*this.result.step.
stride*this.layout.axis.cell;for(let node of this.svg.querySelectorAll(".cl-moving"))node.animate([{transform:`translateX(${dx}px)`},{transform:"none"}],{duration:STEP_MS,
easing:"ease-out"})}play(){if(this.count){if(!this.player.playing&&this.filled===null){let start=this.index===this.count-1?0:this.index;this.moveTo(start),this.
filled=start}this.player.toggle()}}advance(steps){let index=Math.min(this.count-1,this.index+steps);return this.filled=index,this.moveTo(index,{playing:!0,glide:steps===
1&&this.player.speed<=8}),index<this.count-1?!0:(this.filled=null,!1)}stopFilling(){this.filled=null,this.player.stop()}pointAt(item){JSON.stringify(item)!==JSON.
stringify(this.hover)&&(this.hover=item,!(!this.result?.output||this.settings.continuous)&&(item&&this.player.playing&&this.player.stop(),this.drawWindow()))}draw(what){
this.page&&(this.settings=readSettings(this.model),this.player.speed=this.settings.speed,(what==="settings"||!this.result)&&this.compute(),this.position=this.settings.
continuous||!this.result.output?0:positionIn(this.settings,this.result),this.trace=!this.settings.continuous&&this.result.output?traceOf(this.settings,this.result,
this.position):null,what==="settings"&&(this.filled!==null&&this.stopFilling(),(this.hover?.kind!=="tap"||this.hover.index>=this.result.step?.kernel)&&(this.hover=
null),this.arrange(),drawSettings(this)),this.drawWindow())}compute(){let{settings}=this;if(settings.continuous){this.result=exploreCurves(settings),this.ranges=
curveRanges(this.result),this.layout=curveLayout(this.page.width,4);return}this.result=exploreSamples(settings);let{step,output,problem}=this.result;output&&(this.
valid=this.result,this.lastSettings=Object.fromEntries(Object.entries(settings).filter(([name2])=>!NEVER_UNDONE.includes(name2))));let shown=this.valid?.output??
[0];this.ranges=sampleRanges(settings,shown,this.held?this.ranges:{});let most=Math.max(step.start,step.end,problem?Math.ceil((step.span-step.size)/2):0);this.layout=
signalLayout(this.page.width,{size:step.size,room:roomFor(step.size,most),taps:step.kernel}),this.chosen!==null&&(this.chosen=Math.min(this.chosen,step.size-1)),
this.denominator=commonDenominator(settings.kernel);let limit=Math.max(...shown.map(Math.abs));this.digits=limit>0&&limit<1?Math.min(8,2-Math.floor(Math.log10(limit))):
2}get partners(){return this.hover&&this.result.output&&!this.settings.continuous?partnersOf(this.result,this.hover):null}arrange(){let{layout:L,page,settings}=this,
arranged=JSON.stringify([L,page,settings.continuous]);if(arranged!==this.arranged){this.arranged=arranged,Object.assign(this.root.dataset,{theme:page.theme,form:L.
form,mode:settings.continuous?"curves":"samples"}),this.root.style.setProperty("--cl-u",`${L.u}px`),this.stage.style.height=`${L.height}px`;for(let[name2,{node}]of Object.
entries(this.headings))place(node,L.headings[name2]);this.svg.setAttribute("width",L.width),this.svg.setAttribute("height",L.height);for(let name2 of["input","l\
aid","output"])place(this.pads[name2],{...L.strips[name2],y:L.strips[name2].y-6,h:L.strips[name2].h+20});place(this.pads.kernel,L.kernel.bars),place(this.field.
root,{x:L.headings.input.x+L.headings.input.w-146,y:L.headings.input.y-8,w:140}),place(this.note,L.note),place(this.kernel.complaint,{...L.note,y:L.note.y+64}),
place(this.caption,L.caption),place(this.problem,L.problem)}}drawWindow(){let{settings,result,layout:L,page,ranges}=this,scene={L,settings,result,ranges,theme:page.
theme,valid:this.valid,trace:this.trace,position:this.position,partners:this.partners,chosen:settings.continuous?null:this.chosen,filled:this.filled,digits:this.
digits,t:settings.t,index:this.index,times:TIMES};refresh(this.svg,...settings.continuous?paintCurves(scene):paintSamples(scene));let{playing}=this.player,now=performance.
now();this.sentence.setAttribute("aria-live",playing&&now-(this.spokenAt??0)<1e3?"off":"polite"),(!playing||now-(this.spokenAt??0)>=1e3)&&(this.spokenAt=now);let told=settings.
continuous?`t = ${settings.t<0?"−":""}${Math.abs(settings.t).toFixed(2)}`:`window ${whole2(this.position+1)} of ${whole2(this.count)}`;this.transport.draw({index:this.
index,count:this.count,row:0,col:0,playing,speed:settings.speed,disabled:!this.count,told}),settings.continuous?drawCurvePosition(this):drawSamplePosition(this)}};var SignalStore=class extends Store{get menus(){return Object.fromEntries(["signal","kernel","curve"].map(name2=>[name2,this.model.get(`${name2}_menu`)]))}},signal_default2=()=>{
let store=null;return{initialize({model}){store=new SignalStore(model,signal_settings_exports),store.linked=store.linkControls()},render({model,el,signal}){new SignalView(
model,store,el,signal)}}};export{signal_default2 as default};
