var __defProp=Object.defineProperty;var __export=(target,all)=>{for(var name2 in all)__defProp(target,name2,{get:all[name2],enumerable:!0})};var ShapeError=class extends Error{constructor(message,remedies2={}){super(message),this.name="ShapeError",Object.assign(this,remedies2)}},PADDING_NAMES=["valid",
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
[padding,padding];return perAxis(axis=>paddingPlan(shape[axis],kernelShape[axis],{stride:strides[axis],padding:paddings[axis],dilation:dilations[axis]}))}function sourceIndex(position2,size,mode2="\
zeros"){if(!PADDING_MODES.includes(mode2))throw new RangeError(`padding mode: unknown name "${mode2}".`);if(position2>=0&&position2<size)return position2;if(mode2===
"zeros")return-1;if(mode2==="replicate")return position2<0?0:size-1;if(mode2==="circular")return modulo(position2,size);if(size===1)return 0;let period=2*(size-
1),phase=modulo(position2,period);return Math.min(phase,period-phase)}var modulo=(value,divisor)=>(value%divisor+divisor)%divisor;function sources(size,before,after,mode2){return Array.from({length:before+size+after},(_,index)=>sourceIndex(index-before,size,mode2))}var newPlane=(rows,cols)=>({
data:new Float64Array(rows*cols),rows,cols});function windowIndices(position2,kernelSize,{stride=1,padding=[0,0],dilation=1}={}){let[start]=pair(padding,"paddin\
g",0),first=position2*stride-start;return Array.from({length:kernelSize},(_,tap)=>first+tap*dilation)}function coverage(size,kernelSize,settings={}){let{stride=1,
dilation=1}=settings,[start]=paddingPlan(size,kernelSize,settings),count=outputSize(size,kernelSize,settings),counts=new Array(size).fill(0);for(let position2=0;position2<
count;position2++)for(let tap=0;tap<kernelSize;tap++){let index=position2*stride-start+tap*dilation;index>=0&&index<size&&(counts[index]+=1)}return counts}function readsOf(place2,size,kernelSize,settings={}){
let{stride=1,dilation=1}=settings,[start]=paddingPlan(size,kernelSize,settings),count=outputSize(size,kernelSize,settings),reads=[];for(let tap=0;tap<kernelSize;tap++){
let offset=place2+start-tap*dilation;offset>=0&&offset%stride===0&&offset/stride<count&&reads.push([offset/stride,tap])}return reads}function copiesOf(place2,size,kernelSize,settings={}){
let{mode:mode2="zeros"}=settings;if(mode2==="zeros")return[place2];let source=sourceIndex(place2,size,mode2),[start,end]=paddingPlan(size,kernelSize,settings);return Array.
from({length:start+size+end},(_,index)=>index-start).filter(at=>sourceIndex(at,size,mode2)===source)}function pixelsOf(tap,size,kernelSize,settings={}){below(tap,kernelSize,"tap");let{stride=1,dilation=1}=settings,[start]=paddingPlan(size,kernelSize,settings),count=outputSize(
size,kernelSize,settings);return Array.from({length:count},(_,position2)=>position2*stride-start+tap*dilation)}function below(index,size,name2){if(whole(index,name2,0)>=size)throw new RangeError(`${name2}: there are ${size}, counted from 0. Got ${index}.`)}function unread(size,kernelSize,settings={}){
return coverage(size,kernelSize,settings).flatMap((count,index)=>count===0?[index]:[])}function unreadPadding(size,kernelSize,settings={}){let[start,end]=paddingPlan(
size,kernelSize,settings),{stride=1,dilation=1}=settings;return coverage(start+size+end,kernelSize,{stride,dilation}).flatMap((count,index)=>count===0?[index-start]:
[]).filter(place2=>place2<0||place2>=size)}function paddingThatSaves(size,kernelSize,settings={}){let{stride=1,dilation=1}=settings,[presentStart,presentEnd]=paddingPlan(
size,kernelSize,settings),reach=span(kernelSize,dilation),best=null;for(let start=presentStart;start<Math.max(presentStart,reach-1)+stride&&!(best&&start+presentEnd>=
best[0]+best[1]);start++){let last=lastWindowNeeded(size,kernelSize,stride,start,dilation);if(last===null)continue;let end=Math.max(presentEnd,last*stride+reach-
size-start);(!best||start+end<best[0]+best[1])&&(best=[start,end])}return best}function lastWindowNeeded(size,kernelSize,stride,start,dilation){let last=0;for(let index=0;index<
size;index++){let tap=kernelSize-1;for(;tap>=0;){let offset=index+start-tap*dilation;if(offset>=0&&offset%stride===0){last=Math.max(last,offset/stride);break}tap-=
1}if(tap<0)return null}return last}function finish(work){for(;;){let{done,value}=work.next();if(done)return value}}function layoutOf(plane,kernelShape,settings,what){
let stride=pair(settings.stride??1,"stride",1),dilation=pair(settings.dilation??1,"dilation",1),shape=[plane.rows,plane.cols],plan2=paddingPlan2d(shape,kernelShape,
{stride,padding:settings.padding??0,dilation}),ceilMode=settings.ceilMode??!1,[rows,cols]=perAxis(axis=>{let along={stride:stride[axis],padding:plan2[axis],dilation:dilation[axis],
ceilMode};return fittingSize(shape[axis],kernelShape[axis],along,axis===0?"rows":"cols",what)});return{stride,dilation,plan:plan2,first:[0,0],rows,cols}}function*conv2dRows(planes,kernels,settings={},into=null){let{bias=0}=settings,layout2=thinned(layoutOf(planes[0],[kernels[0].rows,kernels[0].cols],settings,"ke\
rnel"),settings.every),channels=planes.map((plane,channel)=>slide(plane,kernels[channel],layout2,settings)),result=reusedPlane(layout2,into,...planes),out=result.
data.fill(0);for(let row=0;row<result.rows;row++){let to=row*result.cols;for(let addSums of channels)addSums(out,to,row);bias!==0&&addBias(out,to,result.cols,bias),
yield}return result}function conv2dAt(planes,kernels,settings,rows,cols,into=null){let{bias=0,mode:mode2="zeros",flip=!1}=settings,shape=[planes[0].rows,planes[0].
cols],kernelShape=[kernels[0].rows,kernels[0].cols],{stride,dilation,plan:plan2}=layoutOf(planes[0],kernelShape,settings,"kernel"),[down,right]=perAxis(axis=>Array.
from({length:kernelShape[axis]},(_,tap)=>Int32Array.from([rows,cols][axis],at=>sourceIndex(at*stride[axis]-plan2[axis][0]+tap*dilation[axis],shape[axis],mode2)))),
channels=planes.map((plane,channel)=>{let taps=tapsOf(kernels[channel],flip),met=new Float64Array(taps.length*cols.length);return{plane,taps,met,starts:taps.map(
(_,tap)=>tap*cols.length)}}),result=reusedPlane({rows:rows.length,cols:cols.length},into,...planes);result.data.fill(0);for(let row=0;row<result.rows;row++){let to=row*
result.cols;for(let{plane,taps,met,starts}of channels){for(let tap=0;tap<taps.length;tap++)pick(met,starts[tap],plane,down[taps[tap].line][row],right[taps[tap].
col]);addTaps(result.data,to,result.cols,met,starts,taps,1)}bias!==0&&addBias(result.data,to,result.cols,bias)}return result}function pick(out,to,{data,cols},row,picked){
if(row<0){out.fill(0,to,to+picked.length);return}let from=row*cols;for(let i=0;i<picked.length;i++)out[to+i]=picked[i]<0?0:data[from+picked[i]]}function thinned({
rows,cols,...layout2},every2=[1,1]){let middle=perAxis(axis=>Math.floor(every2[axis]/2)),[fewRows,fewCols]=perAxis(axis=>Math.ceil(([rows,cols][axis]-middle[axis])/
every2[axis]));return{...layout2,rows:fewRows,cols:fewCols,stride:perAxis(axis=>layout2.stride[axis]*every2[axis]),first:perAxis(axis=>layout2.stride[axis]*middle[axis])}}
function addBias(out,to,count,bias){for(let i=0;i<count;i++)out[to+i]+=bias}function slide(plane,kernel,layout2,{mode:mode2="zeros",flip=!1}){let lines=paddedLines(
plane,layout2.plan,layout2,kernel.rows,mode2,0),skipsZeros=kernel.data.includes(0)&&isFinitePlane(plane),taps=tapsOf(kernel,flip).filter(({weight})=>weight!==0||
!skipsZeros),[gap,step,first]=[layout2.dilation[1],layout2.stride[1],layout2.first[1]],starts=new Array(taps.length);return(out,to,row)=>{let lineStarts=lines.under(
row);for(let tap=0;tap<taps.length;tap++)starts[tap]=lineStarts[taps[tap].line]+taps[tap].col*gap+first;addTaps(out,to,layout2.cols,lines.data,starts,taps,step)}}
function addTaps(out,to,count,pixels,starts,taps,step){let tap=0;for(;tap+5<=taps.length;tap+=5)addFive(out,to,count,pixels,starts,taps,tap,step);for(;tap+3<=taps.
length;tap+=3)addThree(out,to,count,pixels,starts,taps,tap,step);for(;tap<taps.length;tap++)addOne(out,to,count,pixels,starts[tap],taps[tap].weight,step)}function tapsOf({
data,cols},flip){let weights=flip?data.slice().reverse():data;return Array.from(weights,(weight,tap)=>({weight,line:Math.floor(tap/cols),col:tap%cols}))}function reusedPlane({
rows,cols},into,...planes){return into&&planes.every(({data})=>data!==into.data)&&into.rows===rows&&into.cols===cols?into:newPlane(rows,cols)}function paddedLines(plane,plan2,layout2,windowRows,mode2,value){
let strideRows=layout2.stride[0],gap=layout2.dilation[0],[begin]=layout2.first,lineNumbers=row=>Array.from({length:windowRows},(_,line)=>begin+row*strideRows+line*
gap);if(isBare(plan2))return{data:plane.data,under:row=>lineNumbers(row).map(line=>line*plane.cols)};let[[top],[left,right]]=plan2,reach=span(windowRows,gap),fromCol=sources(
plane.cols,left,right,mode2),width=fromCol.length,data=new Float64Array(reach*width),made=-1;return{data,under:row=>{let first=begin+row*strideRows;for(let line=Math.
max(made+1,first);line<first+reach;line++){let at=line%reach*width;fillLine(data,at,plane,sourceIndex(line-top,plane.rows,mode2),fromCol,left,value)}return made=
first+reach-1,lineNumbers(row).map(line=>line%reach*width)}}}function fillLine(data,at,plane,fromRow,fromCol,left,value){let width=fromCol.length;if(fromRow<0){
data.fill(value,at,at+width);return}let source=fromRow*plane.cols;data.set(plane.data.subarray(source,source+plane.cols),at+left);let border=col=>{data[at+col]=
fromCol[col]<0?value:plane.data[source+fromCol[col]]};for(let col=0;col<left;col++)border(col);for(let col=left+plane.cols;col<width;col++)border(col)}var isBare=plan2=>plan2.
every(([start,end])=>start===0&&end===0);function isFinitePlane({data}){let even=0,odd=0;for(let i=0;i+1<data.length;i+=2)even+=data[i],odd+=data[i+1];return Number.
isFinite(even)&&Number.isFinite(odd)&&Number.isFinite(data[data.length-1])}function addOne(out,to,count,pixels,from,weight,step){for(let i=0;i<count;i++)out[to+
i]+=weight*pixels[from+i*step]}function addThree(out,to,count,pixels,starts,taps,tap,step){let[wa,wb,wc]=[taps[tap].weight,taps[tap+1].weight,taps[tap+2].weight],
[a,b,c]=[starts[tap],starts[tap+1],starts[tap+2]];for(let i=0;i<count;i++){let at=i*step;out[to+i]=out[to+i]+wa*pixels[a+at]+wb*pixels[b+at]+wc*pixels[c+at]}}function addFive(out,to,count,pixels,starts,taps,tap,step){
let[wa,wb,wc,wd,we]=[0,1,2,3,4].map(k=>taps[tap+k].weight),[a,b,c,d,e]=[0,1,2,3,4].map(k=>starts[tap+k]);for(let i=0;i<count;i++){let at=i*step;out[to+i]=out[to+
i]+wa*pixels[a+at]+wb*pixels[b+at]+wc*pixels[c+at]+wd*pixels[d+at]+we*pixels[e+at]}}function windowTrace(plane,kernel,settings,row,col){let{bias=0,mode:mode2="z\
eros",flip=!1}=settings,layout2=layoutOf(plane,[kernel.rows,kernel.cols],settings,"kernel");if(whole(row,"row",0)>=layout2.rows||whole(col,"col",0)>=layout2.cols)
throw new ShapeError(`row ${row}, column ${col}: the feature map has ${layout2.rows} rows, ${layout2.cols} columns.`);let along=(axis,position2,size)=>windowIndices(
position2,size,{stride:layout2.stride[axis],padding:layout2.plan[axis],dilation:layout2.dilation[axis]}),weights=flip?kernel.data.slice().reverse():kernel.data,
colIndices=along(1,col,kernel.cols),taps=[],subtotal=0;for(let inRow of along(0,row,kernel.rows))for(let inCol of colIndices){let sourceRow=sourceIndex(inRow,plane.
rows,mode2),sourceCol=sourceIndex(inCol,plane.cols,mode2),source=sourceRow<0||sourceCol<0?null:[sourceRow,sourceCol],pixel=source?plane.data[sourceRow*plane.cols+
sourceCol]:0,weight=weights[taps.length],product=weight*pixel+0;subtotal+=product;let padded=inRow<0||inRow>=plane.rows||inCol<0||inCol>=plane.cols;taps.push({row:inRow,
col:inCol,padded,source,pixel,weight,product,subtotal})}return{taps,bias,sum:subtotal+bias}}function layerTrace(planes,kernels,settings,row,col){let{bias=0}=settings,
bare={...settings,bias:0},channels=planes.map((plane,channel)=>windowTrace(plane,kernels[channel],bare,row,col));return{channels,bias,sum:channels.reduce((total,{
sum})=>total+sum,0)+bias}}function layerCounts(kernelShapes,mapShapes,channels,depthwise=!1){let maps2=kernelShapes.length*(depthwise?channels:1),weights=kernelShapes.
map(([rows,cols])=>rows*cols*channels),multiplications=weights.reduce((total,n,i)=>total+n*mapShapes[i][0]*mapShapes[i][1],0);return{maps:maps2,parameters:weights.
reduce((a,b)=>a+b,0)+maps2,multiplications}}function coverageMap(shape,kernelShape,settings={}){let along=axisSettings(shape,kernelShape,settings),[down,right]=perAxis(
axis=>coverage(shape[axis],kernelShape[axis],along[axis])),result=newPlane(...shape);return down.forEach((count,row)=>{for(let col=0,i=row*result.cols;col<result.
cols;col++,i++)result.data[i]=count*right[col]}),result}function axisSettings(shape,kernelShape,{stride=1,padding=0,dilation=1,mode:mode2="zeros"}){let[strides,
dilations]=[pair(stride,"stride",1),pair(dilation,"dilation",1)],plan2=paddingPlan2d(shape,kernelShape,{stride,padding,dilation});return perAxis(axis=>({stride:strides[axis],
padding:plan2[axis],dilation:dilations[axis],mode:mode2}))}var relu=(plane,into)=>finish(reluRows(plane,into));function*reluRows(plane,into=null){let result=reusedPlane(
plane,into,plane),[from,to]=[plane,result].map(({data})=>new Int32Array(data.buffer,data.byteOffset,2*data.length));for(let row=0;row<plane.rows;row++)rectify(from,
to,2*row*plane.cols,2*(row+1)*plane.cols),yield;return result}var HIGH_OF_MINUS_INFINITY=-1048576;function rectify(from,to,start,end){for(let i=start;i<end;i+=2){
let high=from[i+1],drop=high>>31&high-HIGH_OF_MINUS_INFINITY-1>>31;to[i]=from[i]&~drop,to[i+1]=high&~drop}}function grey(r,g,b,isWhole){return isWhole?Math.floor(
(299*r+587*g+114*b+500)/1e3):.299*r+.587*g+.114*b}var maxPool2d=(plane,settings,into)=>finish(maxPool2dRows(plane,settings,into));function*maxPool2dRows(plane,settings={},into=null){
let layout2=poolLayout(plane,settings);refuseEmptyWindows(layout2);let result=reusedPlane(layout2,into,plane);return result.data.fill(-1/0),yield*forEachTap(plane,
layout2,result,-1/0,takeLarger),result}var rivals=new Float64Array(2);function takeLarger(out,to,count,pixels,from,step){for(let i=0;i<count;i++){let value=pixels[from+
i*step];rivals[0]=out[to+i],rivals[1]=value,out[to+i]=rivals[+(value>rivals[0])|+Number.isNaN(value)]}}var avgPool2d=(plane,settings,into)=>finish(avgPool2dRows(
plane,settings,into));function*avgPool2dRows(plane,settings={},into=null){let{countIncludePad=!0}=settings,layout2=poolLayout(plane,settings);countIncludePad||refuseEmptyWindows(
layout2);let result=reusedPlane(layout2,into,plane);result.data.fill(0),yield*forEachTap(plane,layout2,result,0,(out,to,count,pixels,from,step)=>{for(let i=0;i<
count;i++)out[to+i]+=pixels[from+i*step]});let[rowCounts,colCounts]=perAxis(axis=>cellCounts(layout2,axis,countIncludePad));for(let row=0;row<result.rows;row++)
divide(result.data,row*result.cols,rowCounts[row],colCounts),yield;return result}function divide(out,to,rowCount,colCounts){for(let col=0;col<colCounts.length;col++)
out[to+col]/=rowCount*colCounts[col]}function poolLayout(plane,settings){let{size,stride}=poolSizes(settings);return{...layoutOf(plane,size,{...settings,stride},
"window"),size,shape:[plane.rows,plane.cols]}}function poolSizes(settings){if(settings.padding==="full")throw new RangeError('padding: pooling has no "full" pad\
ding.');let size=pair(settings.size??2,"size",1);return{size,stride:pair(settings.stride??size,"stride",1)}}function poolPlan(shape,settings){let{size,stride}=poolSizes(
settings),{ceilMode=!1,dilation=1}=settings,padding=paddingPlan2d(shape,size,{stride,padding:settings.padding??0,dilation}),dilations=pair(dilation,"dilation",1),
result=perAxis(axis=>rawOutputSize(shape[axis],size[axis],{stride:stride[axis],padding:padding[axis],dilation:dilations[axis],ceilMode})),leftOut=perAxis(axis=>{
let slack=shape[axis]+padding[axis][0]+padding[axis][1]-span(size[axis],dilations[axis]);return ceilMode&&Math.ceil(slack/stride[axis])+1>result[axis]}),found={
size,stride,padding,shape:result,reach:padding,leftOut,empty:null};if(result.some(count=>count<1))return found;let layout2={size,stride,dilation:dilations,plan:padding,
shape,rows:result[0],cols:result[1]};return{...found,reach:neededPlan(layout2),empty:emptyWindow(layout2)}}function poolTrace(plane,settings,row,col){let along=poolAxes(
poolLayout(plane,settings),settings),[placeRow,placeCol]=perAxis(axis=>{let{size,kernelSize}=along[axis],positions=readsOf([row,col][axis],size,kernelSize,along[axis]).
map(([position2])=>position2);return positions.length?Math.min(...positions):null});return placeRow===null||placeCol===null?null:poolWindow(plane,settings,placeRow,
placeCol)}function poolWindow(plane,settings,row,col){let{kind,countIncludePad=!0}=settings,layout2=poolLayout(plane,settings),along=poolAxes(layout2,settings),
[rows,cols]=perAxis(axis=>windowIndices([row,col][axis],layout2.size[axis],along[axis])),within=(at,axis,[before,after])=>at>=-before&&at<layout2.shape[axis]+after,
cells=rows.flatMap(r=>cols.map(c=>{let inside=within(r,0,[0,0])&&within(c,1,[0,0]),isZero=kind==="average"&&countIncludePad&&within(r,0,layout2.plan[0])&&within(
c,1,layout2.plan[1]);return{row:r,col:c,inside,value:inside?plane.data[r*plane.cols+c]:isZero?0:null}})),larger=(best,cell)=>{let[value,most]=[cell.value,best?.
value];return cell.inside&&(!best||value>most||Number.isNaN(value)&&!Number.isNaN(most))?cell:best},winner=kind==="max"?cells.reduce(larger,null):null;return{place:{
row,col},top:rows[0],left:cols[0],cells,winner}}var poolAxes=({size,stride,plan:plan2,dilation,shape},{ceilMode=!1})=>perAxis(axis=>({size:shape[axis],kernelSize:size[axis],
stride:stride[axis],padding:plan2[axis],dilation:dilation[axis],ceilMode}));function*forEachTap(plane,layout2,result,value,addRow){let plan2=neededPlan(layout2),
lines=paddedLines(plane,plan2,layout2,layout2.size[0],"zeros",value);for(let row=0;row<result.rows;row++){for(let start of lines.under(row))for(let cell=0;cell<
layout2.size[1];cell++){let from=start+cell*layout2.dilation[1];addRow(result.data,row*result.cols,result.cols,lines.data,from,layout2.stride[1])}yield}}function neededPlan(layout2){
return perAxis(axis=>{let[start,end]=layout2.plan[axis],needed=([layout2.rows,layout2.cols][axis]-1)*layout2.stride[axis]+span(layout2.size[axis],layout2.dilation[axis]);
return[start,Math.max(end,needed-start-layout2.shape[axis])]})}function cellCounts(layout2,axis,withPadding){let[start,end]=layout2.plan[axis],size=layout2.shape[axis],
[first,after]=withPadding?[-start,size+end]:[0,size],[stride,dilation]=[layout2.stride[axis],layout2.dilation[axis]];return Array.from({length:[layout2.rows,layout2.
cols][axis]},(_,position2)=>{let count=0;for(let cell=0,at=position2*stride-start;cell<layout2.size[axis];cell++,at+=dilation)at>=first&&at<after&&(count+=1);return count})}
function emptyWindow(layout2){for(let axis of[0,1]){let position2=cellCounts(layout2,axis,!1).indexOf(0);if(position2<0)continue;let settings={stride:layout2.stride[axis],
padding:layout2.plan[axis],dilation:layout2.dilation[axis]},cells=windowIndices(position2,layout2.size[axis],settings);return{axis,position:position2,first:cells[0],
last:cells[cells.length-1]}}return null}function refuseEmptyWindows(layout2){let empty=emptyWindow(layout2);if(empty)throw new ShapeError(`convlab: a window see\
s nothing but padding (${["row","column"][empty.axis]} ${empty.position} of the result). Use a padding of at most ${Math.floor(layout2.size[empty.axis]/2)} per \
side, and dilation 1.`,{axis:empty.axis===0?"rows":"cols"})}function shift2d({data,rows,cols,channels=1},shift){let from=(size,by)=>Array.from({length:size},(_,index)=>sourceIndex(
index-by,size,"replicate")),[fromRow,fromCol]=[from(rows,shift[0]),from(cols,shift[1])],moved=new Float64Array(data.length);for(let row=0,to=0;row<rows;row++)for(let col=0;col<
cols;col++){let source=(fromRow[row]*cols+fromCol[col])*channels;for(let channel=0;channel<channels;channel++,to++)moved[to]=data[source+channel]}return moved}function changeOf(before,after){
let[different,change,size]=[0,0,0];for(let i=0;i<before.data.length;i++)after.data[i]!==before.data[i]&&(different+=1),change+=Math.abs(after.data[i]-before.data[i]),
size+=Math.abs(before.data[i]);return{share:different/before.data.length,relative:change===0?0:change/size}}var every=()=>!0,none=()=>!1,isWeight=(item,{kernel,channels})=>item?.kind==="weight"&&item.row<kernel.rows&&item.col<kernel.cols&&(item.channel===void 0||!!channels);
function partners(result,{kind,row,col}){let{input,kernel,mapShape,options:options2,pool}=result,shape=[input.rows,input.cols],kernelShape=[kernel.rows,kernel.cols],
place2=[row,col],exactly=(r,c)=>r===row&&c===col,along=axisSettings(shape,kernelShape,options2),both=make=>[0,1].map(axis=>make(place2[axis],axis)),within=perAxis2=>{
let sets=perAxis2.map(values=>new Set(values));return(r,c)=>sets[0].has(r)&&sets[1].has(c)},pooledFrom=positions2=>pool&&result.pooled?{pooled:within(positions2.
map((at,axis)=>poolReads(pool,mapShape,axis,at)))}:{};if(kind==="map"){let read=within(both((at,axis)=>windowIndices(at,kernelShape[axis],along[axis])));return marks(
{input:read,map:exactly,...pooledFrom([[row],[col]])},1)}if(kind==="weight"){let read=within(both((at,axis)=>pixelsOf(at,shape[axis],kernelShape[axis],along[axis])));
return marks({input:read,weight:exactly},mapShape[0]*mapShape[1])}if(kind==="pooled"&&pool){let cells=both((at,axis)=>windowIndices(at,pool.size[axis],{stride:pool.
stride[axis],padding:pool.padding[axis]})),inRange=(n,[before,after])=>index=>index>=-before&&index<n+after,inside=cells.map((indices,axis)=>indices.filter(inRange(
mapShape[axis],[0,0]))),counted=cells.map((indices,axis)=>indices.filter(inRange(mapShape[axis],pool.padding[axis]))),[values,all]=[inside,counted].map(([rows,cols])=>rows.
length*cols.length),zeros=pool.kind==="average"&&pool.options.countIncludePad?all-values:0;return{...marks({map:within(inside),pooled:exactly},values),zeros}}let copies=both(
(at,axis)=>copiesOf(at,shape[axis],kernelShape[axis],along[axis])),reads=copies.map((places2,axis)=>places2.flatMap(at=>readsOf(at,shape[axis],kernelShape[axis],
along[axis]))),positions=reads.map(found=>[...new Set(found.map(([position2])=>position2))]),weight=within(reads.map(found=>found.map(([,tap])=>tap))),windows=positions[0].
length*positions[1].length;return{...marks({input:within(copies),map:within(positions),weight,...pooledFrom(positions)},windows),copies}}function poolReads(pool,mapShape,axis,positions){
let along={stride:pool.stride[axis],padding:pool.padding[axis],ceilMode:pool.options.ceilMode};return positions.flatMap(at=>readsOf(at,mapShape[axis],pool.size[axis],
along).map(([window2])=>window2))}function marks(tests,windows){return{lit:{input:every,map:every,weight:every,pooled:every,...tests},framed:{input:none,map:none,
weight:none,pooled:none,...tests},windows,zeros:0,copies:null}}var stepTerms=(done,by,count)=>Math.max(1,Math.min(count,(done??(by>0?0:count))+by)),isBuilding=terms=>!!(terms&&terms.done<terms.count);function termMarks({taps},cols,done,[
first,end]=[0,taps.length]){let ahead=new Set(taps.slice(Math.max(first,done),end).map(({row,col})=>`${row},${col}`)),last=done>first&&done<=end?taps[done-1]:null,
found=marks({},1);return found.lit.input=(r,c)=>!ahead.has(`${r},${c}`),found.lit.weight=(r,c)=>first+r*cols+c<done,found.framed.input=(r,c)=>last?.row===r&&last.
col===c,found}var COLOURS=["red","green","blue"],PANELS=["input","green","blue"],COVERS=["coverage","green-coverage","blue-coverage"],isSliced=kernel=>Array.isArray(kernel[0][0]),
sliceOf=(kernel,channel)=>isSliced(kernel)?kernel.map(row=>row.map(weight=>weight[channel])):kernel;function resized(weights,rows,cols){let[top,left]=[Math.floor(
(rows-weights.length)/2),Math.floor((cols-weights[0].length)/2)];return Array.from({length:rows},(_,r)=>Array.from({length:cols},(_2,c)=>weights[r-top]?.[c-left]??
0))}var ofSlices=slices2=>slices2[0].map((row,r)=>row.map((_,c)=>slices2.map(weights=>weights[r][c]))),withSlice=(kernel,channel,slice)=>ofSlices(COLOURS.map((_,c)=>c===
channel?slice:resized(sliceOf(kernel,c),slice.length,slice[0].length)));function mapSlices(kernel,change){return isSliced(kernel)?ofSlices(COLOURS.map((_,c)=>change(
sliceOf(kernel,c)))):change(kernel)}function planeKernel(kernel,channel){if(!isSliced(kernel))return kernel;let index=COLOURS.indexOf(channel);return index<0?kernel.
map(row=>row.map(weight=>weight.reduce((a,b)=>a+b,0))):sliceOf(kernel,index)}var kernelsOf=({bank,kernel})=>bank.length?bank:[kernel],hasDepth=(settings,picture2)=>settings.
channel==="all"&&picture2.channels>1;function depthTrace({channels,front,options:options2},{row,col}){let found=layerTrace(channels.map(({plane})=>plane),channels.
map(({kernel})=>kernel),options2,row,col);if(front!==null){let own=found.channels[front];return{...found,taps:own.taps,sum:own.sum+found.bias}}let before=0,taps=found.
channels.flatMap(({taps:taps2,sum},channel)=>{let shifted=taps2.map(tap=>({...tap,channel,subtotal:before+tap.subtotal}));return before+=sum,shifted});return{...found,
taps}}var none2=()=>!1,without=({lit,framed,...rest},kinds)=>{let off=Object.fromEntries(kinds.map(kind=>[kind,none2]));return{...rest,lit:{...lit,...off},framed:{
...framed,...off}}};function partnersIn({partners:partners2,hover,terms,trace:trace2,result:{front,kernel}},channel){if(!hover&&terms&&front===null){let each=kernel.
data.length;return termMarks(trace2,kernel.cols,terms.done,[channel*each,(channel+1)*each])}return(hover?.channel===void 0?front===null||front===channel:hover.channel===
channel)?partners2:without(partners2,["input","weight"])}var partnersInMap=(partners2,hover,{front})=>front!==null&&hover.channel!==void 0&&hover.channel!==front?
without(partners2,["map","pooled"]):partners2;function channelSums({channels},digits){let round=value=>Number(value.toFixed(digits)),[exact,shown]=[0,0];return channels.
map(({sum})=>{exact+=sum;let next=round(exact),part=round(next-shown);return shown=next,part})}var sameWeights=(a,b)=>JSON.stringify(a)===JSON.stringify(b);function kernelIndex(weights,menu){let index=menu.findIndex(entry=>sameWeights(entry.weights,weights));
return index<0?menu.length:index}var MOST_STEPS=100,transposed=weights=>weights[0].map((_,c)=>weights.map(row=>row[c]));function normalised(kernel){let all=kernel.flat(2),sum=all.reduce((a,b)=>a+
b,0),size=all.reduce((a,b)=>a+Math.abs(b),0);return Math.abs(sum)>1e-12*size?mapSlices(kernel,weights=>weights.map(row=>row.map(w=>w/sum))):null}var placed=kernel=>kernel.
flatMap((row,r)=>row.flatMap((weight,c)=>Array.isArray(weight)?weight.map((w,slice)=>[`${r},${c},${slice}`,w]):[[`${r},${c}`,weight]]));function editedWeight(a,b){
if(a.length!==b.length||a[0].length!==b[0].length)return null;let[before,after]=[placed(a),placed(b)];if(before.length!==after.length)return null;let places2=before.
flatMap(([place2,w],i)=>w===after[i][1]?[]:[place2]);return places2.length===1?places2[0]:null}var KernelEdits=class{store;past=[];message="";present;front;source;typed=null;undoing=!1;constructor(store){
this.store=store,this.present=store.model.get("kernel"),this.front=store.model.get("front"),this.source=this.present,store.model.on("change:kernel",()=>this.note(
store.model.get("kernel")))}note(kernel){let front=this.store.model.get("front");if(front!==this.front){[this.front,this.present,this.source]=[front,kernel,kernel],
[this.past,this.typed,this.message]=[[],null,""];return}let place2=this.undoing?null:editedWeight(this.present,kernel);if(place2&&place2===this.typed){let last=this.
past.at(-1);last&&sameWeights(last,kernel)&&this.past.pop()}else this.undoing||this.past.push(this.present);this.past.length>MOST_STEPS&&this.past.shift(),this.
typed=place2,this.present=kernel,this.message="";let{kernels}=this.store.menus;kernelIndex(kernel,kernels)<kernels.length&&(this.source=kernel)}settle(){this.typed=
null}undo(){this.undoing=!0;let kernel=this.past.pop();kernel&&this.store.change({kernel}),this.undoing=!1}get canReset(){return!sameWeights(this.present,this.source)}reset(){
this.store.change({kernel:this.source})}transpose(){this.store.change({kernel:transposed(this.present)})}normalise(){let kernel=normalised(this.present);kernel&&
this.store.change({kernel}),this.message=kernel?"":"Normalise divides by the sum, and the sum is 0: change a weight first.",this.store.announce()}};var PREFIX="IPY_MODEL_",findModel=(model,reference)=>model.widget_manager.get_model(reference.slice(PREFIX.length)),isPage=model=>model.widget_manager.isPage===
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
if(this.writing)return;let context=this.context(control),spec=this.table.CONTROLS[name2];if(spec.keep?.(context.settings,control,context))return;let change=spec.
read(control,context);change&&this.change(change),queueMicrotask(()=>{change||spec.act?.(control,context),this.writeControls()})}change(change){let changed=!1;for(let name2 of Object.
keys(change)){let value=change[name2];value===void 0||JSON.stringify(this.model.get(name2))===JSON.stringify(value)||(this.model.set(name2,value),changed=!0)}changed&&
sendThrottled(this.model)}writeControls(){if(!this.writing){this.writing=!0;try{for(let[name2,control]of this.controls){let state=this.table.CONTROLS[name2].write(
this.table.readSettings(this.model),this.context(control)),changed=!1;for(let[trait,value]of Object.entries(state))value===void 0||control.get(trait)===value||(control.
set(trait,value),changed=!0);changed&&sendChanges(control)}}finally{this.writing=!1}}}};function readPicture(get){let bytes=get("data"),buffer=bytes.buffer.slice(bytes.byteOffset,bytes.byteOffset+bytes.byteLength),whole3=get("dtype")==="uint8",data=whole3?
Float64Array.from(new Uint8Array(buffer)):new Float64Array(buffer);return{name:get("name"),label:get("label"),rows:get("rows"),cols:get("cols"),channels:get("ch\
annels"),low:get("low"),high:get("high"),whole:whole3,data}}var Gallery=class extends Store{pictures=new Map;constructor(model,table){super(model,table),model.on(
"change:image_menu",()=>this.writeControls()),model.on("change:pictures",()=>this.loadPictures())}get menus(){return{images:this.model.get("image_menu"),kernels:this.
model.get("kernel_menu")}}context(control){return{...super.context(control),menus:this.menus,picture:this.picture()}}picture(){return this.pictures.get(this.model.
get("image"))}async loadPictures(){let references=this.model.get("pictures"),found=await Promise.allSettled(references.map(async reference=>findModel(this.model,
reference)));if(String(references)!==String(this.model.get("pictures")))return;let pictures=found.flatMap(one=>one.status==="fulfilled"?[one.value]:[]).map(model=>(model.
convlab??=readPicture(name2=>model.get(name2)),model.convlab));this.pictures=new Map(pictures.map(picture2=>[picture2.name,picture2])),this.writeControls(),this.
announce()}};var explorer_settings_exports={};__export(explorer_settings_exports,{CHANNELS:()=>CHANNELS,CONTROLS:()=>CONTROLS,PADDING_MODES:()=>PADDING_MODES2,PLANES:()=>PLANES,
SETTINGS:()=>SETTINGS,paddingSides:()=>paddingSides,readSettings:()=>readSettings,resizeKernel:()=>resizeKernel,withBank:()=>withBank});var PADDING_NAMES2=["valid","same","same_lower","full"],asPair=value=>Array.isArray(value)?value:[value,value];function channelPlane(picture2,channel){let{rows,
cols,channels,data,whole:whole3}=picture2;if(channels===1)return{data,rows,cols};picture2.planes??={};let known=picture2.planes[channel];if(known)return known;let plane={
data:new Float64Array(rows*cols),rows,cols},index=COLOURS.indexOf(channel);for(let i=0;i<plane.data.length;i+=1)plane.data[i]=index<0?grey(data[3*i],data[3*i+1],
data[3*i+2],whole3):data[3*i+index];return picture2.planes[channel]=plane,plane}function movedPicture(picture2,shift){let still=picture2.still??picture2;return shift.
every(by=>by===0)?still:((!still.moved||String(still.moved.shift)!==String(shift))&&(still.moved={...still,planes:void 0,moved:void 0,still,shift,data:shift2d(still,
shift)}),still.moved)}function kernelPlane(kernel,channel=null){let weights=planeKernel(kernel,channel);return{data:Float64Array.from(weights.flat()),rows:weights.
length,cols:weights[0].length}}var channelsOf=(picture2,kernel)=>COLOURS.map((name2,c)=>({name:name2,plane:channelPlane(picture2,name2),kernel:kernelPlane(sliceOf(
kernel,c))}));function layersOf(settings,picture2,kernel=settings.kernel,frontChannel=settings.front_channel){if(!hasDepth(settings,picture2)){let weights2=kernelPlane(
kernel,settings.channel);return{input:channelPlane(picture2,settings.channel),kernel:weights2,weights:weights2.data,channels:null,front:null}}let channels=channelsOf(
picture2,kernel),at=COLOURS.indexOf(frontChannel),front=settings.depthwise?at:null,weights=front===null?Float64Array.from(channels.flatMap(channel=>[...channel.
kernel.data])):channels[front].kernel.data;return{input:channels[at].plane,kernel:channels[at].kernel,weights,channels,front}}var linearRows=(layers,options2,into=null)=>conv2dRows(
...summedUp(layers),options2,into),linearAt=(layers,options2,rows,cols,into=null)=>conv2dAt(...summedUp(layers),options2,rows,cols,into);function summedUp({input,
kernel,channels,front}){return!channels||front!==null?[[input],[kernel]]:[channels.map(({plane})=>plane),channels.map(channel=>channel.kernel)]}var convOptions=(settings,{
stride,dilation,padding})=>({bias:settings.bias,stride,padding,dilation,mode:settings.padding_mode,flip:settings.flip});function plan(settings,input,kernel){let[
stride,dilation]=[asPair(settings.stride),asPair(settings.dilation)],shape=[input.rows,input.cols],kernelShape=[kernel.rows,kernel.cols],padding=paddingPlan2d(shape,
kernelShape,{stride,padding:settings.padding,dilation}),stepOf=axis=>({size:shape[axis],start:padding[axis][0],end:padding[axis][1],dilation:dilation[axis],kernel:kernelShape[axis],
stride:stride[axis],span:span(kernelShape[axis],dilation[axis]),map:rawOutputSize(shape[axis],kernelShape[axis],{stride:stride[axis],padding:padding[axis],dilation:dilation[axis]})}),
steps=[stepOf(0),stepOf(1)],mapShape=[steps[0].map,steps[1].map],result={stride,dilation,padding,steps,mapShape,pool:null,problem:null};if(steps.some(s=>s.map<1))
result.problem="kernel";else if(settings.pool){let options2={kind:settings.pool,size:settings.pool_size,stride:settings.pool_stride,padding:settings.pool_padding,
ceilMode:settings.ceil_mode,countIncludePad:settings.count_include_pad},pool={kind:settings.pool,options:options2,...poolPlan(mapShape,options2)};result.pool=pool;
let needsValue=settings.pool==="max"||!settings.count_include_pad;pool.shape.some(n=>n<1)?result.problem="pool":pool.empty&&needsValue&&(result.problem="empty p\
ool")}return result}function costs(settings,picture2){let shapes=kernelsOf(settings).map(kernel=>[kernel.length,kernel[0].length]),maps2=shapes.map(([rows,cols])=>{
let[down,right]=plan({...settings,pool:null},picture2,{rows,cols}).mapShape;return[Math.max(0,down),Math.max(0,right)]}),channels=hasDepth(settings,picture2)?picture2.
channels:1;return{shapes,maps:maps2,channels,summed:layerCounts(shapes,maps2,channels),depthwise:channels>1?layerCounts(shapes,maps2,channels,!0):null}}function outline(settings,picture2){
let layers=layersOf(settings,picture2);return{...layers,...plan(settings,layers.input,layers.kernel)}}function*exploring(settings,picture2,last=null){let moved=movedPicture(picture2,settings.shift),result=outline(settings,moved);if(result.problem==="kernel")return result;
let{stride,dilation,padding}=result,options2=convOptions(settings,result);result.options=options2,yield;let shared={options:options2,pool:result.pool,problem:result.
problem},found=yield*maps(result,settings.activation,shared,last);if(Object.assign(result,found),result.reads=[0,1].map(axis=>{let{size,kernel:k}=result.steps[axis],
along={stride:stride[axis],padding:padding[axis],dilation:dilation[axis]};return{counts:coverage(size,k,along),unread:unread(size,k,along),saves:paddingThatSaves(
size,k,along),paddedUnread:unreadPadding(size,k,along)}}),moved.still){let still=yield*maps(layersOf(settings,moved.still),settings.activation,shared,last?.still);
result.still=still;let change=(before,after)=>before&&after?changeOf(before,after):null;result.change={map:change(still.map,found.map),pooled:change(still.pooled,
found.pooled)}}return result}function*maps(layers,activation,{options:options2,pool,problem},last){let linear2=yield*linearRows(layers,options2,last?.linear),map=activation===
"relu"?yield*reluRows(linear2,last?.map):linear2;return!pool||problem?{linear:linear2,map}:{linear:linear2,map,pooled:yield*(pool.kind==="max"?maxPool2dRows:avgPool2dRows)(
map,pool.options,last?.pooled)}}function position(settings,result){let[rows,cols]=result.mapShape,clip=(value,n)=>Math.max(0,Math.min(n-1,value));return{row:clip(
settings.row,rows),col:clip(settings.col,cols)}}function trace(result,{row,col}){let{options:options2,map,pool,pooled,channels,front}=result,found=channels?depthTrace(
{channels,front,options:options2},{row,col}):windowTrace(result.input,result.kernel,options2,row,col),activated=map.data[row*map.cols+col];if(!pool||!pooled)return{
...found,activated,pool:null};let read=poolTrace(map,pool.options,row,col)??{place:null,cells:[],winner:null},value=read.place?pooled.data[read.place.row*pooled.
cols+read.place.col]:null;return{...found,activated,pool:{...pool,...read,value}}}function remedies(settings,picture2,lastValid){let input={rows:picture2.rows,cols:picture2.
cols},kernel=kernelPlane(settings.kernel),works=change=>plan({...settings,...change},input,kernel).problem===null,found=[],offer=(label,change)=>{let isNew=found.
every(other=>JSON.stringify(other.change)!==JSON.stringify(change));found.length<3&&isNew&&works(change)&&found.push({label,change})},{problem,steps,mapShape,pool}=plan(
settings,input,kernel);if(problem==="pool"){let largest=Math.min(...mapShape);offer(`Pooling size ${largest}`,{pool_size:largest,pool_stride:null}),offer("No po\
oling",{pool:null})}else if(problem==="empty pool"&&pool){let padding=Array.from({length:Math.max(...pool.padding.flat())},(_,n)=>n).reverse().find(n=>works({pool_padding:n}));
padding!==void 0&&offer(`Pooling padding ${padding}`,{pool_padding:padding}),pool.kind==="average"&&offer("Count the padding",{count_include_pad:!0}),offer("No \
pooling",{pool:null})}else{let missing=Math.max(...steps.map(s=>s.span-s.size)),each=Math.ceil(missing/2);offer(`Padding ${each} on each side`,{padding:each});for(let d=Math.
max(...asPair(settings.dilation))-1;d>=1;d-=1)if(works({dilation:d})){offer(`Dilation ${d}`,{dilation:d});break}}if(lastValid){let changed=Object.keys(lastValid).
filter(key2=>JSON.stringify(lastValid[key2])!==JSON.stringify(settings[key2])),change=Object.fromEntries(changed.map(key2=>[key2,lastValid[key2]])),key=changed.
find(name2=>["padding","dilation","pool_size","pool_padding","image"].includes(name2));changed.length&&offer(key&&changed.length<=2?`Back to ${key.replace("pool\
_","pooling ")} ${describe(lastValid[key])}`:"Undo the last change",change)}return found}var describe=value=>Array.isArray(value)?value.flat().join(", "):String(
value).replace("_"," ");var SETTINGS=["image","channel","depthwise","front_channel","kernel","bank","front","stride","padding","padding_mode","dilation","flip","bias","activation","poo\
l","pool_size","pool_stride","pool_padding","ceil_mode","count_include_pad","shift","row","col","show","coverage","speed"],readSettings=model=>Object.fromEntries(
SETTINGS.map(name2=>[name2,model.get(name2)])),PLANES=["grey",...COLOURS],CHANNELS=[...PLANES,"all"],PADDING_MODES2=["zeros","reflect","replicate","circular"],POOLS=[
null,"max","average"],SHIFTS=[[0,-1],[-1,0],[1,0],[0,1],null];function resizeKernel(kernel,rows,cols){return mapSlices(kernel,weights=>resized(weights,rows,cols))}
function withBank(change,settings){let{bank,front}={...settings,...change};if(!bank.length)return change;let{kernel:changed}=change;return changed?{...change,bank:bank.
map((kernel,i)=>i===front?changed:kernel)}:"front"in change?{...change,kernel:bank[front]}:change}function paddingSides(settings,picture2){return plan({...settings,
pool:null},picture2,kernelPlane(settings.kernel)).padding}function poolPadding(settings,picture2){let{pool}=plan({...settings,pool:"max"},picture2,kernelPlane(settings.
kernel)),given=typeof settings.pool_padding=="string"?0:settings.pool_padding;return Math.max(...[pool?.padding??given].flat(2))}var greater=value=>Math.max(...asPair(
value)),pairSlider=name2=>({read:control=>control.get("value")<1?null:{[name2]:control.get("value")},write:settings=>({value:greater(settings[name2])}),keep:(settings,control)=>greater(
settings[name2])===control.get("value")}),FINENESS=[[1,"d"],[.5,".1f"],[.1,".1f"],[.05,".2f"],[.01,".2f"]],FINEST=.001;function finenessOf(value){let fits=([step2])=>Math.
abs(value/step2-Math.round(value/step2))<1e-9,[step,format]=FINENESS.find(fits)??[FINEST,".3f"];return{step,readout_format:format}}var action=(act,isOff=()=>!1)=>({
read:()=>null,act:(control,context)=>{control.get("value")&&act(context)},write:(_,context)=>({value:!1,disabled:isOff(context)})}),mode=name2=>({read:(control,{
own})=>(control.get("value")!==(own.mode===name2)&&own.setMode(control.get("value")?name2:null),null),write:(_,{own})=>({value:own.mode===name2})}),sidePadding=([
axis,end])=>({read:(control,{settings,picture:picture2})=>{if(!picture2)return null;let[rows,cols]=paddingSides(settings,picture2),sides2=[[...rows],[...cols]];
return sides2[axis][end]===control.get("value")?null:(sides2[axis][end]=control.get("value"),{padding:sides2})},write:(settings,{picture:picture2})=>picture2?{value:paddingSides(
settings,picture2)[axis][end]}:{}}),CONTROLS={image:{read:(control,{menus,own})=>{let image=control.get("index")<menus.images.length?menus.images[control.get("i\
ndex")]?.name:own.entry();return image?{image}:null},write:(settings,{menus})=>{let index=menus.images.findIndex(entry=>entry.name===settings.image);return{index:index<
0?menus.images.length:index}}},channel:{read:control=>({channel:CHANNELS[control.get("index")]}),write:(settings,{picture:picture2})=>({index:CHANNELS.indexOf(settings.
channel),disabled:picture2?.channels===1})},padding:{read:(control,{settings,picture:picture2})=>{let name2=PADDING_NAMES2[control.get("index")];return name2?{padding:name2}:
typeof settings.padding=="string"&&picture2?{padding:paddingSides(settings,picture2)}:null},write:settings=>{let index=PADDING_NAMES2.indexOf(settings.padding);
return{index:index<0?PADDING_NAMES2.length:index}}},padding_mode:{read:control=>({padding_mode:PADDING_MODES2[control.get("index")]}),write:settings=>({index:PADDING_MODES2.
indexOf(settings.padding_mode)})},padding_top:sidePadding([0,0]),padding_bottom:sidePadding([0,1]),padding_left:sidePadding([1,0]),padding_right:sidePadding([1,
1]),open:action(({own})=>own.open()),paint:mode("paint"),type:mode("type"),kernel:{read:(control,{menus})=>{let entry=menus.kernels[control.get("index")];return entry?
{kernel:entry.weights}:null},write:(settings,{menus})=>({index:kernelIndex(settings.kernel,menus.kernels)})},kernel_rows:{read:(control,{settings})=>({kernel:resizeKernel(
settings.kernel,control.get("value"),settings.kernel[0].length)}),write:settings=>({value:settings.kernel.length})},kernel_cols:{read:(control,{settings})=>({kernel:resizeKernel(
settings.kernel,settings.kernel.length,control.get("value"))}),write:settings=>({value:settings.kernel[0].length})},flip:{read:control=>({flip:control.get("valu\
e")}),write:settings=>({value:settings.flip})},dilation:pairSlider("dilation"),undo:action(({edits})=>edits.undo(),({edits})=>!edits.past.length),reset:action(({
edits})=>edits.reset(),({edits})=>!edits.canReset),normalise:action(({edits})=>edits.normalise()),transpose:action(({edits})=>edits.transpose()),stride:pairSlider(
"stride"),bias:{read:control=>({bias:control.get("value")}),keep:({bias},control)=>Math.abs(control.get("value")-bias)<FINEST,write:({bias},{control})=>({...finenessOf(
bias),...bias<control.get("min")?{min:bias}:bias>control.get("max")?{max:bias}:{},value:bias})},relu:{read:control=>({activation:control.get("value")?"relu":null}),
write:settings=>({value:settings.activation==="relu"})},pool:{read:control=>({pool:POOLS[control.get("index")]}),write:settings=>({index:POOLS.indexOf(settings.
pool)})},pool_size:{...pairSlider("pool_size"),write:settings=>({value:greater(settings.pool_size),disabled:settings.pool===null})},pool_stride:{read:(control,{
settings})=>({pool_stride:control.get("value")===settings.pool_size?null:control.get("value")}),write:settings=>({value:greater(settings.pool_stride??settings.pool_size),
disabled:settings.pool===null}),keep:(settings,control)=>greater(settings.pool_stride??settings.pool_size)===control.get("value")},pool_padding:{read:control=>({
pool_padding:control.get("value")}),write:(settings,{picture:picture2})=>({value:picture2?poolPadding(settings,picture2):void 0,disabled:settings.pool===null}),
keep:(settings,control,{picture:picture2})=>!picture2||poolPadding(settings,picture2)===control.get("value")},ceil_mode:{read:control=>({ceil_mode:control.get("\
value")}),write:settings=>({value:settings.ceil_mode,disabled:settings.pool===null})},count_include_pad:{read:control=>({count_include_pad:control.get("value")}),
write:settings=>({value:settings.count_include_pad,disabled:settings.pool!=="average"})},shift:{read:(control,{settings})=>{let step=SHIFTS[control.get("index")];
if(step===void 0)return null;let[down,right]=settings.shift;return{shift:step?[down+step[0],right+step[1]]:[0,0]}},write:()=>({index:null})}};var SMALL=["no","one","two","three","four","five","six","seven","eight","nine","ten","eleven","twelve"],countWord=n=>SMALL[n]??whole2(n),plural=(n,noun)=>`${countWord(
n)} ${noun}${n===1?"":"s"}`,whole2=n=>number(n,0);function number(value,digits=2){if(!Number.isFinite(value))return Number.isNaN(value)?"none":value>0?"∞":"−∞";
let magnitude=Math.abs(value)<1e-9?0:Math.abs(value);if(magnitude>=1e9)return exponent(value,1);let[units,decimals]=magnitude.toFixed(digits).split("."),grouped=units.
replace(/\B(?=(\d{3})+$)/g,","),tail=decimals?decimals.replace(/0+$/,""):"",text2=tail?`${grouped}.${tail}`:grouped;return text2==="0"?"0":sign(value)+text2}var exponent=(value,digits=0)=>sign(
value)+Math.abs(value).toExponential(digits).replace("e+","e").replace("e-","e−"),sign=value=>value<0?"−":"",signed=(value,digits)=>(value>0?"+":"")+number(
value,digits),DENOMINATORS=[2,3,4,5,6,7,8,9,10,12,16,25,49];function commonDenominator(weights){let all=Array.from(weights),fits=d=>all.every(w=>Math.abs(w*d-Math.
round(w*d))<1e-9);return fits(1)?1:DENOMINATORS.find(fits)??0}function weightText(weight,denominator=1){return denominator>1&&!Number.isInteger(weight)?`${sign(
weight)}${Math.abs(Math.round(weight*denominator))}/${denominator}`:weight!==0&&Math.abs(weight)<5e-4?exponent(weight):number(weight,3).replace(/,/g,"")}function inQuotes(text2,most,tail=0){
let letters=[...text2.trim().replace(/[\p{Cc}\p{Bidi_Control}]/gu,"�")];return letters.length<=most?`“${letters.join("")}”`:`“${letters.slice(0,most-tail-
1).join("")}…${letters.slice(letters.length-tail).join("")}”`}var LONGEST=400;function parseWeight(text2){if(text2.length>LONGEST)return null;let typed=text2.
trim().replace(/[−–]/g,"-");if(/[1-9]\d{0,2}(,\d{3})+$/.test(typed))return null;let plain=typed.replace(",","."),fraction=plain.match(/^([+-]?\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/),
value=fraction?Number(fraction[1])/Number(fraction[2]):plain===""?NaN:Number(plain);return Number.isFinite(value)?value:null}function numberProblem(typed,stays){
return`${typed.trim()===""?"An empty cell":inQuotes(typed,12)} is not a number. ${stays}; type a number such as −1, 0.5 or 1/9.`}var sizeText=(rows,cols)=>`${whole2(
rows)} × ${whole2(cols)}`;function sumMeaning(sum){return Math.abs(sum)<1e-9?"flat areas vanish":Math.abs(sum-1)<1e-9?"brightness stays":sum>1?"brighter, may s\
aturate":sum>0?"darker":"inverts"}var list=words=>words.length<2?words.join(""):`${words.slice(0,-1).join(", ")} and ${words[words.length-1]}`;function windowSentence({
row,col,trace:trace2,digits,relu:relu2,activated,pool,parts=null}){let padded=trace2.taps.filter(tap=>tap.padded).length,terms=parts??[plural(trace2.taps.length,
"product")],all=list(trace2.bias?[...terms,`the bias ${number(trace2.bias,digits)}`]:terms),verb=trace2.taps.length===1&&!trace2.bias?"gives":"add up to",text2=`\
Row ${whole2(row)}, column ${whole2(col)}: ${all} ${verb} ${number(trace2.sum,digits)}.`;return relu2&&activated!==trace2.sum&&(text2+=` ReLU turns it into ${number(
activated,digits)}.`),pool?text2+=pool.value===null?" No pooling window reads this value.":` The ${sizeText(...pool.size)} pooling window around it ${pool.kind===
"max"?"keeps":"averages to"} ${number(pool.value,digits)}${outsideText(pool.cells)}.`:padded&&(text2+=` ${capital(countWord(padded))} of its pixels ${padded===1?
"lies":"lie"} in the padding.`),text2}var wrapSentence=(value,kept,digits)=>value===kept?"":` In uint8, ${number(value,digits)} wraps to ${number(kept)}: the cl\
assic mistake.`;function outsideText(cells){let outside2=cells.filter(cell=>!cell.inside);if(!outside2.length)return"";let zeros=outside2.filter(cell=>cell.value!==
null).length,one=outside2.length===1,end={0:one?"does not count":"do not count",[outside2.length]:one?"counts as 0":"count as 0"}[zeros]??`${countWord(zeros)} o\
f them ${zeros===1?"counts":"count"} as 0`;return`; ${countWord(outside2.length)} of its cells ${one?"lies":"lie"} outside the map and ${end}`}var termSentence=({
row,col},{index,count,pixel,weight,change,total})=>`Row ${whole2(row)}, column ${whole2(col)}, term ${index} of ${count}: ${pixel} × ${weight} = ${change}. The\
 running total is ${total}.`;function shiftText([rows,cols]){let part=(by,after,before)=>by?[`${whole2(Math.abs(by))} ${Math.abs(by)===1?"pixel":"pixels"} ${by>
0?after:before}`]:[];return list([...part(rows,"down","up"),...part(cols,"right","left")])}var countRange=(low,high)=>low===high?plural(high,"window"):`${whole2(
low)} … ${plural(high,"window").replace(countWord(high),whole2(high))}`,changeText=({share,relative})=>share===0?"no cell changed":`${percent(share)} of cells\
 changed, by ${percent(relative)}`;function percent(share){let rounded=number(100*share,share<.01?1:0);return share>0&&rounded==="0"?"under 0.1 %":share<1&&rounded===
"100"?"over 99 %":`${rounded} %`}var capital=text2=>text2[0].toUpperCase()+text2.slice(1);function coverageSentence({rows,cols,saves,padded,modeText}){if(!rows.
length&&!cols.length)return padded?`Every row and column is read. ${capital(modeText)} outside the picture make the rim.`:"Every row and column is read.";let lost=list(
[unreadText(rows,"row"),unreadText(cols,"column")].filter(Boolean)),verb=rows.length+cols.length===1?"is":"are";if(!saves)return`${capital(lost)} ${verb} never \
read: the windows step over them.`;let sides2=[["top","bottom"],["left","right"]],amounts=list(saves.flatMap((pair2,axis)=>pair2.flatMap((n,end)=>n?[`${n} at th\
e ${sides2[axis][end]}`]:[])));return`${capital(lost)} ${verb} never read; padding ${amounts} would save ${rows.length+cols.length===1?"it":"them"}.`}function unreadText(indices,noun){
return indices.length?indices.every((index,i)=>i===0||index===indices[i-1]+1)&&indices.atEnd?indices.length===1?`the last ${noun}`:`the last ${countWord(indices.
length)} ${noun}s`:`${countWord(indices.length)} ${noun}${indices.length===1?"":"s"}`:""}var waitingSentence=image=>`Waiting for the picture “${image}”. It co\
mes from Python: is the kernel running? Until then the last picture stays.`;function partnerSentence({kind,row,col},{windows,zeros,copies},{source,weight,taps,pool,
channel=""}){let at=placeText(row,col),of=channel&&` of ${channel}`;if(kind==="map")return`The value at ${at} is the sum of ${plural(taps,"product")}, of the ma\
rked pixels.`;if(kind==="weight")return`The weight ${weight}${of} multiplies one pixel${of} in each of the ${whole2(windows)} windows.`;if(kind==="pooled")return`\
The pooled value at ${at} is the ${pool==="max"?"largest":"mean"} of ${plural(windows,"value")}${zeros?` and ${plural(zeros,"zero")} outside the map`:""}.`;let read=windows?
`read by ${plural(windows,"window")}`:"read by no window";if(!source)return`This place in the padding${of} is ${read}.`;let more=copies===null?0:copies[0].length*
copies[1].length-1,pixel=`the pixel${of} at ${placeText(...source)}`;return source[0]!==row||source[1]!==col?`A copy of ${pixel}: pixel and ${more===1?"copy":"c\
opies"} are ${read}.`:more?`${capital(pixel)} and its ${more===1?"copy":`${countWord(more)} copies`} in the padding are ${read}.`:`${capital(pixel)} is ${read}.`}
var NO_CODE="There is no code for settings that do not fit.",NOTHING_MOVES="No window fits, so none can move.",ONE_PLANE="All channels are chosen; this view has\
 room for one plane and shows grey.",pointingHint="Enter puts the window here, Esc ends.",placeText=(row,col)=>`row ${whole2(row)}, column ${whole2(col)}`,MODE_TEXT={
zeros:"zeros",reflect:"mirrored pixels",replicate:"repeated border pixels",circular:"pixels of the opposite side"};var MOST_PIXELS=5e7,HEAD=1<<20,PictureError=class extends Error{},OTHERS=[[/<svg/i,"an SVG drawing, made of lines and not of pixels"],[/^%PDF/,"a PDF document"],
[/<html|<!doctype/i,"a web page, perhaps one around the picture"]],AVIF=["avif","avis"],HEIC=["heic","heix","heim","heis","hevc","hevx","hevm","hevs","mif1","mi\
f2","msf1"],CONTAINERS={HEIC:"an HEIC photo of a phone",film:"a film"};async function readPictureFile(file,size){let name2=inQuotes(file.name||"The picture",28,
6),head=new Uint8Array(await file.slice(0,HEAD).arrayBuffer());checkHead(head,name2);let isAvif=containerKind(head)==="AVIF",bitmap;try{bitmap=await createImageBitmap(
file,{colorSpaceConversion:"none",premultiplyAlpha:"none",imageOrientation:"from-image"})}catch{let other=isAvif?" (Or this browser does not read AVIF: then sav\
e it as PNG or JPEG.)":"";throw new PictureError(`${name2} is damaged: its data breaks off or makes no sense. Save it once more.${other}`)}try{let[rows,cols]=shrunk(
bitmap.height,bitmap.width,size),context=Object.assign(document.createElement("canvas"),{width:cols,height:rows}).getContext("2d",{willReadFrequently:!0});return context.
imageSmoothingQuality="high",context.fillStyle="#fff",context.fillRect(0,0,cols,rows),context.drawImage(bitmap,0,0,cols,rows),{rows,cols,...planesOf(context.getImageData(
0,0,cols,rows).data)}}finally{bitmap.close()}}function checkHead(head,name2){if(!head.length)throw new PictureError(`${name2} is empty: it has 0 bytes.`);let size=pictureSize(
head);if(!size){let start=String.fromCharCode(...head.subarray(0,400)),other=CONTAINERS[containerKind(head)??""]??OTHERS.find(([mark2])=>mark2.test(start))?.[1];
throw new PictureError(`${name2} is ${other??"not a picture"}. Open a PNG, JPEG, GIF, WebP or AVIF.`)}let[rows,cols]=size;if(!(rows>0&&cols>0))throw new PictureError(
`${name2} is damaged: its header gives a size of ${sizeText(rows,cols)} pixels.`);if(rows*cols>MOST_PIXELS)throw new PictureError(`${name2} is too large: ${sizeText(
rows,cols)} pixels. At most ${whole2(MOST_PIXELS/1e6)} million fit; shrink it first.`)}function pictureSize(head){let view=new DataView(head.buffer,head.byteOffset,
head.byteLength),starts=(text2,at=0)=>[...text2].every((letter,i)=>head[at+i]===letter.charCodeAt(0)),little24=at=>view.getUint16(at,!0)+(view.getUint8(at+2)<<16);
try{if(starts("PNG"))return[view.getUint32(20),view.getUint32(16)];if(starts("GIF8"))return[view.getUint16(8,!0),view.getUint16(6,!0)];if(starts("RIFF")&&starts(
"WEBPVP8X",8))return[little24(27)+1,little24(24)+1];if(starts("RIFF")&&starts("WEBPVP8L",8)){let bits=view.getUint32(21,!0);return[(bits>>14&16383)+1,(bits&16383)+
1]}if(starts("RIFF")&&starts("WEBPVP8 ",8))return[view.getUint16(28,!0)&16383,view.getUint16(26,!0)&16383];if(starts("ÿØÿ"))return jpegSize(view);if(containerKind(
head)==="AVIF")return avifSize(view)}catch(error){if(!(error instanceof RangeError))throw error;return[0,0]}return null}function containerKind(head){let word=at=>String.
fromCharCode(...head.subarray(at,at+4));if(word(4)!=="ftyp")return null;let end=Math.min(new DataView(head.buffer,head.byteOffset).getUint32(0),400,head.length),
brands=[word(8)];for(let at=16;at<end;at+=4)brands.push(word(at));let has=known=>brands.some(brand=>known.includes(brand));return has(AVIF)?"AVIF":has(HEIC)?"HE\
IC":"film"}function avifSize(view){let[rows,cols]=[0,0];for(let box=0;box+8<=view.byteLength;box+=Math.max(8,view.getUint32(box))){if(view.getUint32(box+4)!==1835365473)
continue;let end=Math.min(box+view.getUint32(box),view.byteLength);for(let at=box;at+16<=end;at+=1){if(view.getUint32(at)!==1769173093)continue;let[wide,high]=[
view.getUint32(at+8),view.getUint32(at+12)];wide*high>rows*cols&&([rows,cols]=[high,wide])}}return[rows,cols]}function jpegSize(view){for(let at=2;;){let marker2=view.
getUint16(at);if((marker2&65280)!==65280)return[0,0];let kind=marker2&255;if(kind>=192&&kind<=207&&![196,200,204].includes(kind))return[view.getUint16(at+5),view.
getUint16(at+7)];at+=kind===255?1:2+view.getUint16(at+2)}}function shrunk(rows,cols,most){let longest=Math.max(rows,cols);if(longest<=most)return[rows,cols];let short=side=>Math.
max(1,Math.floor((2*side*most+longest)/(2*longest)));return[short(rows),short(cols)]}function planesOf(rgba){let pixels=rgba.length/4,isGrey=!0;for(let i=0;i<rgba.
length&&isGrey;i+=4)isGrey=rgba[i]===rgba[i+1]&&rgba[i]===rgba[i+2];let channels=isGrey?1:3,data=new Float64Array(pixels*channels);for(let i=0;i<pixels;i+=1)for(let k=0;k<
channels;k+=1)data[i*channels+k]=rgba[4*i+k];return{channels,whole:!0,data}}var LONGEST2=4e6;function parseMatrix(text2){if(text2.length>LONGEST2)return{problem:"This text is too long for a table of numbers."};let rows=[],first=null;for(let{
line,words}of linesOf(text2)){let row=[];for(let word of words){let value=parseWeight(word);if(value===null)return{problem:`Line ${line}: ${wordProblem(word)}`};
row.push(value)}if(first??={line,count:row.length},row.length!==first.count)return{problem:`Line ${line} has ${plural(row.length,"number")}, line ${first.line} \
has ${countWord(first.count)}. Every line needs the same number of values.`};rows.push(row)}return rows.length?{rows}:{problem:"There is no number yet. Type lin\
es such as 1 2 3."}}function linesOf(text2){let lines=text2.replace(/\r\n?/g,`
`).replace(/[^\S\n\t]+/g," ").replace(/\] ?,? ?\[/g,`
`).replace(/,? ?dtype=[\w.]+|array\(|[[\]()]/g,"").split(`
`);return lines.flatMap((line,i)=>line.split(";").map((row,k)=>({line:lines.length>1?i+1:k+1,row}))).filter(({row})=>row.trim()).map(({line,row})=>({line,words:wordsOf(
row)}))}function wordsOf(row){if(row.includes("	"))return row.split("	").map(word=>word.trim());let words=row.trim().replace(/,$/,"").split(/,?\s+/);return words.
length>1?words:words[0].split(",")}function wordProblem(word){if(!word)return"an empty cell is not a number. Type 0 for an empty cell.";let shown=inQuotes(word,
16);return/\d,\d{3}$/.test(word)?`${shown} may be a thousand or a decimal. Type it without the comma.`:`${shown} is not a number. Type one such as −1, 0.5 or 1/\
9.`}function matrixText({rows,cols,data}){return Array.from({length:rows},(_,r)=>Array.from(data.subarray(r*cols,(r+1)*cols),String).join(" ")).join(`
`)}var MOST_BYTES=8e6,isByte=value=>Number.isInteger(value)&&value>=0&&value<=255;function shownRange(data,whole3){let[low,high]=[0,-1/0];for(let i=0;i<data.length;i+=
1)data[i]<low&&(low=data[i]),data[i]>high&&(high=data[i]);return whole3&&high>31?{low:0,high:255}:{low,high:high>low?high:low+1}}function pictureOf(rows){let data=Float64Array.
from(rows.flat());return{rows:rows.length,cols:rows[0].length,channels:1,whole:data.every(isByte),data}}function bytesOf({data,whole:whole3}){return whole3?Uint8Array.
from(data).buffer:data.slice().buffer}function nameOf({rows,cols,channels,whole:whole3},buffer){let hash=2166136261,mix2=byte=>{hash=Math.imul(hash^byte,16777619)>>>
0};for(let letter of[rows,cols,channels,whole3].join())mix2(letter.charCodeAt(0));for(let byte of new Uint8Array(buffer))mix2(byte);return`own_${hash.toString(16).
padStart(8,"0")}`}function toSend(picture2,origin=""){let buffer=bytesOf(picture2),{rows,cols,channels,whole:whole3}=picture2;return{name:nameOf(picture2,buffer),
origin,rows,cols,channels,dtype:whole3?"uint8":"float64",data:new DataView(buffer)}}function received(own){let picture2=readPicture(key=>own[key]);return{...picture2,
...shownRange(picture2.data,picture2.whole)}}function cellsBetween(from,to){let steps=Math.max(Math.abs(to.row-from.row),Math.abs(to.col-from.col),1),at=(a,b,i)=>Math.
round(a+(b-a)*i/steps);return Array.from({length:steps},(_,i)=>({row:at(from.row,to.row,i+1),col:at(from.col,to.col,i+1)}))}var Own=class{store;picture=null;draft=null;mode=null;message="";value=null;files=0;last=null;constructor(store){
this.store=store;let{model}=store;for(let name2 of SETTINGS)name2!=="row"&&name2!=="col"&&model.on(`change:${name2}`,()=>{this.message=""});model.on("change:own",
()=>this.load()),model.on("change:image",()=>this.follow())}follow(){let image=this.store.model.get("image");this.draft=null,this.store.menus.images.every(entry=>entry.
name!==image)&&(this.last=image)}load(){let{model,pictures}=this.store,[own,original]=[model.get("own"),model.get("own_original")];if(own&&own.name!==this.picture?.
name){let origin=original&&own.origin===original.name?received(original):pictures.get(own.origin);this.picture={...received(own),origin},this.last??=own.name,this.
announce()}this.follow()}announce(message=this.message){this.message=message,this.store.announce()}setMode(mode2){this.mode=mode2,this.announce(""),this.store.writeControls()}take(picture2,origin=null){
let{pictures,model}=this.store,own=toSend(picture2,origin?.name);this.draft=null,this.picture={...picture2,name:own.name,origin,planes:void 0,moved:void 0,...shownRange(
picture2.data,picture2.whole)};let isNew=origin&&!pictures.has(origin.name)&&origin.name!==model.get("own_original")?.name;this.store.change({...isNew&&{own_original:toSend(
origin)},own,image:own.name})}open(){let input=document.createElement("input");Object.assign(input,{type:"file",accept:"image/png,image/jpeg,image/gif,image/web\
p,image/avif"}),input.addEventListener("change",()=>this.takeFile(input.files?.[0]),{once:!0}),input.click()}async takeFile(file){if(!file)return;this.files+=1;
let mine=this.files,message="",picture2=null;try{picture2=await readPictureFile(file,this.store.model.get("size"))}catch(error){message=error instanceof PictureError?
error.message:`The file cannot be read: ${error.message}`}mine===this.files&&(picture2&&this.take(picture2),this.announce(message))}takeText(text2){let{rows,problem}=parseMatrix(
text2);if(!rows)return problem;let tooLarge=this.sizeProblem(rows);return tooLarge||this.take(pictureOf(rows)),tooLarge}sizeProblem(rows){let most=this.store.model.
get("size");return Math.max(rows.length,rows[0].length)<=most&&8*rows.flat().length<=MOST_BYTES?"":`The table has ${sizeText(rows.length,rows[0].length)} number\
s; at most ${sizeText(most,most)} fit here.`}takeTransfer(transfer){let text2=transfer.getData("text/plain"),file=[...transfer.files][0];text2&&!parseMatrix(text2).
problem?this.announce(this.takeText(text2)):file?this.takeFile(file):this.announce(text2?this.takeText(text2):"It contains neither a picture nor a table of numb\
ers.")}entry(){return this.last?this.last:(this.announce("There is no picture of your own yet: open, paint or type one."),null)}get original(){let{picture:picture2}=this;
return picture2&&this.store.model.get("image")===picture2.name?picture2.origin??null:null}restore(){let{original}=this;original&&(this.store.pictures.has(original.
name)?this.store.change({image:original.name}):this.take(original),this.announce(""))}get paint(){return this.value??this.store.picture()?.high??255}paintProblem(value){
let picture2=this.draft??this.store.picture();return isByte(value)||!picture2||8*picture2.data.length<=MOST_BYTES?"":`${number(value)} cannot be painted: a pict\
ure of this size takes whole numbers from 0 to 255.`}dab(cells){this.draft??=this.copy();let{draft,paint}=this,{rows,cols,channels,data}=draft,plane=COLOURS.indexOf(
this.store.model.get("channel")),planes=channels===1?[0]:plane<0?[0,1,2]:[plane],[down,right]=this.store.model.get("shift")??[0,0],source=(at,by,size)=>sourceIndex(
at-by,size,"replicate");for(let{row,col}of cells)if(!(row<0||col<0||row>=rows||col>=cols))for(let k of planes){let at=(source(row,down,rows)*cols+source(col,right,
cols))*channels+k;data[at]!==paint&&(data[at]=paint,draft.edition+=1)}!isByte(paint)&&draft.edition&&(draft.whole=!1),Object.assign(draft,{planes:void 0,moved:void 0,
...shownRange(data,draft.whole)}),this.announce()}copy(){let from=this.store.picture();return{...from,data:from.data.slice(),edition:0,origin:from===this.picture?
from.origin??from:from}}finish(){let{draft}=this;draft&&(this.draft=null,draft.edition&&this.take(draft,draft.origin),this.announce())}};var explorer_default={about:"The code that explorer.py and js/src/codegen/explorer.ts write. A line is [condition, text]: it is written where all facts of the c\
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
replace("!","")]!==word.startsWith("!"));return lines.filter(([condition])=>holds(condition)).map(([,line])=>line.replace(/\{(\w+)\}/g,(_,name2)=>String(facts[name2]))).
join(`
`)}function divisorOf(weights){return weights.every(Number.isInteger)||weights.some(weight=>Math.abs(weight)>1e6)?1:explorer_default.denominators.find(d=>weights.
every(weight=>Math.round(weight*d)/d===weight))??1}var times=(weights,divisor)=>typeof weights!="number"?weights.map(part=>times(part,divisor)):divisor>1?Math.round(
weights*divisor):weights;function pythonNumber(value){let[digits,exponent2]=value.toExponential().split("e").map(Number);return value===0||exponent2>=-4&&exponent2<
16?String(value+0):`${digits}e${exponent2<0?"-":"+"}${String(Math.abs(exponent2)).padStart(2,"0")}`}var options=all=>all.filter(([,,wanted])=>wanted).map(([name2,
text2])=>`, ${name2}=${text2}`).join("");function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon","circle"].includes(tag)?document.createElementNS("http\
://www.w3.org/2000/svg",tag):document.createElement(tag);for(let[name2,value]of Object.entries(attributes))name2.startsWith("on")?node.addEventListener(name2.slice(
2),value):value!=null&&value!==!1&&node.setAttribute(name2,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}function say(node,text2){
node.textContent!==text2&&(node.textContent=text2)}function refresh(live2,...next){for(next.forEach((child,i)=>{live2.childNodes[i]?patch(live2.childNodes[i],child):
live2.append(child)});live2.childNodes.length>next.length;)live2.lastChild.remove()}function patch(live2,next){if(live2.nodeName!==next.nodeName)live2.replaceWith(
next);else if(next.nodeType===Node.TEXT_NODE)live2.data!==next.data&&(live2.data=next.data);else{for(let{name:name2,value}of next.attributes)live2.getAttribute(
name2)!==value&&live2.setAttribute(name2,value);for(let{name:name2}of[...live2.attributes])next.hasAttribute(name2)||live2.removeAttribute(name2);refresh(live2,
...next.childNodes)}}function place(node,{x,y,w,h}){let spot=`left:${x}px;top:${y}px${w===void 0?"":`;width:${w}px`}${h===void 0?"":`;height:${h}px`}`;places.get(
node)!==spot&&(places.set(node,spot),node.style.left=`${x}px`,node.style.top=`${y}px`,w!==void 0&&(node.style.width=`${w}px`),h!==void 0&&(node.style.height=`${h}\
px`))}var places=new WeakMap;var INHERITED=["border-collapse","color","direction","fill","font-family","font-size","font-style","font-variant-numeric","font-weight","line-height","paint-ord\
er","stroke","stroke-dasharray","stroke-linejoin","stroke-width","text-align","text-anchor","visibility","white-space"],sides=(name2,what="")=>["top","right","b\
ottom","left"].map(side=>`${name2}-${side}${what}`),OWN=["align-items","align-self","appearance","background-color","background-image","background-position","ba\
ckground-repeat","background-size",...sides("border","-color"),...sides("border","-style"),...sides("border","-width"),"border-top-left-radius","border-top-righ\
t-radius","border-bottom-left-radius","border-bottom-right-radius","bottom","box-shadow","box-sizing","clip-path","column-gap","display","flex-basis","flex-dire\
ction","flex-grow","flex-shrink","flex-wrap","grid-column","grid-row","grid-template-columns","grid-template-rows","height","image-rendering","justify-content",
"justify-items","left",...sides("margin"),"max-width","min-height","min-width","opacity","order","outline-color","outline-offset","outline-style","outline-width",
"overflow-x","overflow-y",...sides("padding"),"position","right","row-gap","table-layout","text-decoration-color","text-decoration-line","text-overflow","text-u\
nderline-offset","top","transform","vertical-align","width","z-index"];async function pictureOf2(root,leaveOut){let frame=element("iframe",{style:"display:none"});
document.body.append(frame);let left=root.querySelectorAll(leaveOut),copy2,width,height;try{for(let node of left)node.style.display="none";({width,height}=root.
getBoundingClientRect()),copy2=copyOf(root,plainLooks(frame.contentDocument))}finally{for(let node of left)node.style.display="";frame.remove()}copy2.style.margin=
"0",copy2.style.width=`${width}px`,copy2.setAttribute("xmlns","http://www.w3.org/1999/xhtml");let style=element("style",{},ownRules()),look=getComputedStyle(root);
for(let name2 of new Set(style.textContent.match(/--[\w-]+/g)))copy2.style.setProperty(name2,look.getPropertyValue(name2));copy2.prepend(style);let text2=new XMLSerializer().
serializeToString(copy2),svg=`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${text2}</fo\
reignObject></svg>`,image=new Image;image.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,await image.decode();let sharpness=Math.max(2,devicePixelRatio||
1),canvas=element("canvas");[canvas.width,canvas.height]=[width,height].map(length=>Math.round(length*sharpness));let context=canvas.getContext("2d");return context.
fillStyle=backgroundOf(root),context.fillRect(0,0,canvas.width,canvas.height),context.drawImage(image,0,0,canvas.width,canvas.height),{blob:await new Promise(done=>canvas.
toBlob(done,"image/png")),width:canvas.width,height:canvas.height}}function copyOf(node,plain){if(node.nodeType!==Node.ELEMENT_NODE)return node.cloneNode();let look=getComputedStyle(
node);if(look.display==="none")return document.createTextNode("");let copy2=node instanceof HTMLCanvasElement?pixelsOf2(node):node.cloneNode(!1);for(let name2 of[
...copy2.attributes].map(attribute=>attribute.name))name2.startsWith("data-")&&!["data-theme","data-form","data-control"].includes(name2)&&copy2.removeAttribute(
name2);let bare=plain(node),words=[...node.style].filter(name2=>name2.startsWith("--")).map(name2=>`${name2}:${node.style.getPropertyValue(name2)}`),icon=look.getPropertyValue(
"--cl-icon");icon&&words.push(`--cl-icon:${icon}`);for(let name2 of INHERITED)words.push(`${name2}:${look.getPropertyValue(name2)}`);for(let name2 of OWN){let value=look.
getPropertyValue(name2);value!==bare[name2]&&words.push(`${name2}:${value}`)}copy2.setAttribute("style",`${words.join(";")};transition:none;animation:none`);for(let child of node.
childNodes)copy2.append(copyOf(child,plain));return node instanceof HTMLInputElement&&copy2.setAttribute("value",node.value),node instanceof HTMLOptionElement&&
copy2.toggleAttribute("selected",node.selected),copy2}function pixelsOf2(canvas){return element("img",{class:canvas.className,src:canvas.width&&canvas.height?canvas.
toDataURL():"data:,"})}function plainLooks(page){let known=new Map;return node=>{let kind=`${node.namespaceURI} ${node instanceof HTMLCanvasElement?"img":node.localName}\
 ${node.type??""}`;if(!known.has(kind)){let bare=page.createElementNS(node.namespaceURI,node instanceof HTMLCanvasElement?"img":node.localName);node instanceof HTMLInputElement&&
(bare.type=node.type),page.body.append(bare);let look=page.defaultView.getComputedStyle(bare);known.set(kind,Object.fromEntries(OWN.map(name2=>[name2,look.getPropertyValue(
name2)]))),bare.remove()}return known.get(kind)}}function ownRules(){let rules=[];for(let sheet of document.styleSheets)try{for(let rule of sheet.cssRules)rule.
selectorText?.includes(".convlab-explorer")&&rule.selectorText.includes("::")&&rules.push(rule.cssText)}catch{}return rules.join(`
`)}function backgroundOf(node){for(let at=node;at;at=at.parentElement){let colour=getComputedStyle(at).backgroundColor;if(colour&&colour!=="transparent"&&!/, 0\)$/.
test(colour))return colour}return"#fff"}var PATIENCE=4e3,NEEDS_KERNEL="Save animation needs a running kernel",Actions=class{constructor(view,out){Object.assign(this,{view,out}),this.asked=null,this.library=
element("select",{class:"cl-select","aria-label":"Library of the code"}),this.offer();let button=(label,act,title)=>element("button",{type:"button",class:"cl-li\
nk",title,onclick:()=>this.run(act)},label);this.said=element("output",{class:"cl-said","aria-live":"polite"}),this.root=element("div",{class:"cl-actions",role:"\
group","aria-label":"Take along"},element("div",{class:"cl-action-row"},button("Copy code",()=>this.copyCode(),"The present settings as code"),this.library,button(
"Save picture",()=>this.savePicture(),"This view as a PNG file"),button("Save animation",()=>this.saveAnimation(),"The window's walk as a GIF file; Python makes\
 it, so a kernel has to run")),this.said),this.root.addEventListener("keydown",event=>event.stopPropagation());let{model,signal}=view,hear=(content,buffers)=>this.
hear(content,buffers);model.on("msg:custom",hear),signal.addEventListener("abort",()=>{model.off("msg:custom",hear),clearTimeout(this.waiting)})}offer(){let names=this.
out.frameworks();if(names.join()===[...this.library.options].map(option=>option.value).join())return;let chosen=this.library.value;this.library.replaceChildren(
...names.map(name2=>element("option",{value:name2},LABELS[name2]))),names.includes(chosen)&&(this.library.value=chosen)}async run(act){try{await act()}catch(error){
say(this.said,`That did not work: ${error.message}`)}}async copyCode(){let framework=this.library.value,{text:text2,upTo,note="",problem}=this.out.code(framework);
if(problem){say(this.said,problem);return}await copy(text2,this.root),say(this.said,`Copied ${plural(text2.split(`
`).length,"line")} for ${LABELS[framework]}, up to ${upTo}.${note}`)}async savePicture(){let{blob,width,height}=await pictureOf2(this.view.root,".cl-actions"),name2=`${this.
out.stem()}.png`;download(blob,name2),say(this.said,`Saved ${name2}, ${sizeText(height,width)} pixels.`)}saveAnimation(){let{model}=this.view,still=this.out.still();
if(still){say(this.said,still);return}if(isPage(model)){say(this.said,"Save animation needs Python: open the lesson in JupyterLab.");return}if(sendChanges(model),
this.asked=crypto.getRandomValues(new Uint32Array(1))[0],clearTimeout(this.waiting),!send(model,{kind:"animate",id:this.asked})){say(this.said,`${NEEDS_KERNEL}.\
 Start one and run the cell again.`);return}say(this.said,"Asking Python for an animation …"),this.waiting=setTimeout(()=>say(this.said,`${NEEDS_KERNEL}, and \
Python does not answer. If it is only busy, the file comes later.`),PATIENCE)}hear(content,buffers){if(content.id===void 0||content.id!==this.asked)return;if(clearTimeout(
this.waiting),content.kind==="animating"){let{frames,windows}=content;say(this.said,`Python draws ${plural(frames,"picture")}${frames<windows?`, for ${whole2(frames)}\
 of the ${whole2(windows)} ${this.out.noun}s`:`, one for each ${this.out.noun}`}. This takes a while.`);return}if(this.asked=null,content.kind==="refused"){say(
this.said,content.text);return}let name2=`${this.out.stem()}.gif`,bytes=buffers[0];download(new Blob([bytes],{type:"image/gif"}),name2),say(this.said,`Saved ${name2}\
: ${plural(content.frames,"picture")}, ${(bytes.byteLength/1e6).toFixed(1)} MB.`)}};function send(model,content){if(!model.comm_live&&model.comm_live!==void 0)return!1;
try{return model.send(content),!0}catch{return!1}}async function copy(text2,home){if(navigator.clipboard&&isSecureContext)try{await navigator.clipboard.writeText(
text2);return}catch{}let box=element("textarea",{class:"cl-spoken","aria-hidden":"true"});box.value=text2;let before=document.activeElement;home.append(box),box.
select();let done=document.execCommand("copy");if(box.remove(),before?.focus(),!done)throw new Error("the browser does not allow copying here")}function download(blob,name2){
let link=element("a",{download:name2,href:URL.createObjectURL(blob)});link.click(),setTimeout(()=>URL.revokeObjectURL(link.href),6e4)}function oklch(L,C,hue){let h=hue*Math.PI/180,[a,b]=[C*Math.cos(h),C*Math.sin(h)],l=(L+.3963377774*a+.2158037573*b)**3,m=(L-.1055613458*a-.0638541728*b)**3,s=(L-
.0894841775*a-1.291485548*b)**3;return[4.0767416621*l-3.3077115913*m+.2309699292*s,-1.2684380046*l+2.6097574011*m-.3413193965*s,-.0041960863*l-.7034186147*m+1.707614701*
s].map(c=>Math.round(255*gamma(Math.min(1,Math.max(0,c)))))}var gamma=c=>c<=.0031308?12.92*c:1.055*c**(1/2.4)-.055,TINT={light:{L:.875,C:.085},dark:{L:.4,C:.095}},
STRONG={light:{L:.6,C:.155},dark:{L:.76,C:.13}},ZERO={light:[236,236,236],dark:[44,44,44]};function weightTint(weight,index,count,theme,strength=1){return weightColour(
weight,index,count,TINT[theme],strength)??ZERO[theme]}var weightBar=(weight,index,count,theme)=>weightColour(weight,index,count,STRONG[theme],1)??null;function weightColour(weight,index,count,{
L,C},strength){if(weight===0)return null;let t=count>1?index/(count-1):.5;return oklch(L,C*strength,weight>0?38+54*t:258+62*t)}var hex=text2=>[0,2,4].map(i=>parseInt(
text2.slice(i,i+2),16)),SIGNED={light:["542788","7e68b4","b9aedb","f6f5f3","f9c585","e0851f","a34e06"].map(hex),dark:["e6dcff","ab8df2","5b42a0","1b1b1d","8a4b1\
4","e68f3a","ffe3bf"].map(hex)},STOPS=[-1,-.66,-.33,0,.33,.66,1];function signedColour(t,theme){let x=Math.min(1,Math.max(-1,t)),i=0;for(;i<STOPS.length-2&&x>STOPS[i+
1];)i+=1;let f=(x-STOPS[i])/(STOPS[i+1]-STOPS[i]),[from,to]=[SIGNED[theme][i],SIGNED[theme][i+1]];return from.map((c,k)=>Math.round(c+f*(to[k]-c)))}var COVERED=.4;
function coverageColour(count,top,theme){if(count===0)return theme==="light"?[255,255,255]:[17,17,17];let t=top>1?(count-1)/(top-1):0;return theme==="light"?oklch(
.93-.2*t,.03+.07*t,165):oklch(.32+.24*t,.03+.05*t,165)}var coverageScale=(top,theme)=>({mode:"coverage",low:0,high:Math.max(1,top),colour:value=>coverageColour(
Math.round(value),top,theme)}),greyColour=t=>{let g=Math.round(255*Math.min(1,Math.max(0,t)));return[g,g,g]},css=([r,g,b],alpha=1)=>alpha===1?`rgb(${r},${g},${b}\
)`:`rgba(${r},${g},${b},${alpha})`,linear=c=>c/255<=.04045?c/255/12.92:((c/255+.055)/1.055)**2.4,luminance=([r,g,b])=>.2126*linear(r)+.7152*linear(g)+.0722*linear(
b);function inkOn(rgb){let y=luminance(rgb);return(y+.05)/.05>=1.05/(y+.05)?"#000":"#fff"}var CHANNEL_HUES={red:27,green:145,blue:262},channelRamps={};function channelShade(channel){
return channelRamps[channel]??=Array.from({length:256},(_,i)=>{let lightness=Math.cbrt(linear(i));return oklch(lightness,.14*Math.sin(Math.PI*lightness),CHANNEL_HUES[channel])}),
t=>channelRamps[channel][Math.round(255*Math.min(1,Math.max(0,t)))]}function extent(data){let[low,high]=[1/0,-1/0];for(let i=0;i<data.length;i+=1){let v=data[i];
v<low&&v>-1/0&&(low=v),v>high&&v<1/0&&(high=v)}return[low,high]}function beyond(data,low,high){let[below2,above]=[!1,!1];for(let i=0;i<data.length&&!(below2&&above);i+=
1)data[i]<low?below2=!0:data[i]>high&&(above=!0);return[below2,above]}var NICE=[1,2,4,5,8];function colourLimit(all){let data=sample(all),[least,most]=extent(data),
top=Math.max(-least,most);if(!(top>0))return 1;let allowed=Math.min(Math.floor(data.length*.02),countMagnitudes(data)-1),rank=0;for(;niceStep(rank)<top;)rank+=1;
for(;niceStep(rank-1)>=top;)rank-=1;if(countAbove(data,[0,1/0])[0]<=allowed)return niceStep(rank);for(let larger=0;;rank-=LADDER){let steps=Array.from({length:LADDER+
1},(_,i)=>niceStep(rank-LADDER+i)),above=countAbove(data,steps);for(let i=LADDER-1;i>=0;i-=1)if(larger+=above[i],larger>allowed)return steps[i+1]}}var SAMPLE=2e4;
function sample(data){let step=Math.ceil(data.length/SAMPLE)|1;if(step===1)return data;let some=new Float64Array(Math.ceil(data.length/step));for(let i=0;i<some.
length;i+=1)some[i]=data[i*step];return some}var LADDER=10,niceStep=rank=>+`${NICE[(rank%5+5)%5]}e${Math.floor(rank/5)}`;function countMagnitudes(data){let count=0;
for(let i=0;i<data.length;i+=1)data[i]!==0&&Number.isFinite(data[i])&&(count+=1);return count}function countAbove(data,steps){let above=new Uint32Array(steps.length-
1),[least,most]=[steps[0],steps[steps.length-1]];for(let i=0;i<data.length;i+=1){let v=Math.abs(data[i]);if(!(v>least)||v>most)continue;let k=0;for(;v>steps[k+1];)
k+=1;above[k]+=1}return above}var wrapped=value=>(Math.trunc(value)%256+256)%256;function display(mode2,data,limit,theme){if(mode2==="signed")return{mode:mode2,
low:-limit,high:limit,colour:v=>signedColour(v/limit,theme)};if(mode2==="clip")return{mode:mode2,low:0,high:255,colour:v=>greyColour(v/255)};if(mode2==="wrap")return{
mode:mode2,low:0,high:255,colour:v=>greyColour(wrapped(v)/255)};if(mode2==="absolute")return{mode:mode2,low:0,high:limit,colour:v=>greyColour(Math.abs(v)/limit)};
let[low,high]=extent(data),span2=high-low||1;return{mode:mode2,low,high,colour:v=>greyColour((v-low)/span2)}}function naturalMode({weights,channels,front},level){
let sum=weights.reduce((a,b)=>a+b,0);return level!=="image"||sum<.5?"signed":channels&&front===null&&sum>1.5?"rescale":"clip"}var TABLE=1024,paintPlane=(image,plane,scale)=>finish(
paintingRows(image,plane,scale));function*paintingRows(image,plane,scale){let{low,high}=scale.mode==="absolute"?{low:-scale.high,high:scale.high}:scale,step=(high-
low)/(TABLE-1)||1,wraps=scale.mode==="wrap",table=new Uint32Array(TABLE);for(let i=0;i<TABLE;i+=1){let[r,g,b]=wraps?greyColour(i/(TABLE-1)):scale.colour(low+i*step);
table[i]=255<<24|b<<16|g<<8|r}let out=new Uint32Array(image.data.buffer),{data}=plane,factor=1/step,paint=(from,to)=>{for(let i=from;i<to;i+=1){let value=wraps?
wrapped(data[i]):data[i],k=(value-low)*factor+.5|0;value>low?value>=high&&(k=TABLE-1):k=0,out[i]=table[k]}};for(let row=0;row<plane.rows;row+=1)paint(row*plane.
cols,(row+1)*plane.cols),yield}var SLICE=8,LARGE=25e4,isLong=size=>size>=LARGE;function inSlices(work,size,then,begin=soon){if(!isLong(size))return then(finish(work)),()=>{};let isCancelled=!1,
slice=()=>{if(!isCancelled){for(let end=performance.now()+SLICE;performance.now()<end;){let{done,value}=work.next();if(done){then(value);return}}soon(slice)}};return begin(
slice),()=>{isCancelled=!0}}var afterFrame=task=>requestAnimationFrame(()=>soon(task));function soon(task){let{port1,port2}=new MessageChannel;port1.onmessage=()=>{
port1.close(),task()},port2.postMessage(0)}var COLUMNS={wide:16,middle:8,narrow:4},STEPS={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},MODES2=[["summed","Summed","one map for each kernel: what it fi\
nds in all channels is added up"],["depthwise","Depthwise","a map for each kernel and channel"]],PAUSE=60;function stripOf(settings,hasChannels){let entries=channel=>kernelsOf(
settings).map((kernel,front)=>({kernel,front,channel}));return hasChannels&&settings.depthwise?COLOURS.flatMap(entries):settings.bank.length?entries(null):[]}var Bank=class{constructor(view){
this.view=view,this.thumbs=[],this.rows=[],this.strip=element("div",{class:"cl-maps",role:"radiogroup","aria-label":"Feature maps"}),this.costs=this.buildCosts(),
this.root=element("div",{class:"cl-bank"},this.strip,this.costs),this.scratch=document.createElement("canvas"),this.strip.addEventListener("click",event=>{let at=this.
thumbs.findIndex(({node})=>node.contains(event.target));at>=0&&this.bringToFront(at)}),this.strip.addEventListener("keydown",event=>this.onKey(event))}buildCosts(){
let name2=`convlab-depth-${Math.random()}`;this.lines=MODES2.map(([mode2,label,title])=>{let input=element("input",{type:"radio",name:name2});input.addEventListener(
"change",()=>this.view.store.change({depthwise:mode2==="depthwise"})),input.addEventListener("keydown",event=>event.stopPropagation());let cells=["feature maps",
"parameters","multiplications"].map(kind=>element("td",{"data-label":kind})),choice=element("label",{title},input,element("span",{},label));return{mode:mode2,input,
choice,cells,row:element("tr",{},element("th",{scope:"row"},choice),...cells)}});let heads=["feature maps","parameters: weights and biases","multiplications"].map(
text2=>element("th",{scope:"col",class:"cl-term"},text2));return element("table",{class:"cl-costs","aria-label":"What the layer costs"},element("thead",{},element(
"tr",{},element("td"),...heads)),element("tbody",{},...this.lines.map(({row})=>row)))}draw(view){let{settings,result,layout:L}=view,deep=!!result.channels,entries=stripOf(
settings,deep);if(this.root.hidden=!deep&&!settings.bank.length,this.strip.hidden=!entries.length,this.stop(),this.root.hidden)return;let found=costs(settings,view.
picture);if(this.drawCosts(view,found),!entries.length)return;(entries.length!==this.thumbs.length||entries[0].channel!==this.thumbs[0].entry.channel)&&this.build(
entries);let each=entries.length/this.rows.length,columns=Math.min(each,each>10&&L.form==="wide"?Math.ceil(each/2):COLUMNS[L.form]);this.strip.style.setProperty(
"--cl-columns",columns),this.strip.classList.toggle("cl-named-once",each<=columns);let menu=view.store.menus.kernels;this.thumbs.forEach((thumb,i)=>{let entry=entries[i];
thumb.entry=entry,thumb.isFront=entry.front===(settings.bank.length?settings.front:0)&&(entry.channel===null||entry.channel===settings.front_channel);let label=menu[kernelIndex(
entry.kernel,menu)]?.label??`Custom ${entry.front+1}`;say(thumb.label,entries.length===COLOURS.length&&entry.channel?capital(entry.channel):label);let[rows,cols]=found.
maps[entry.front];thumb.canvas.style.setProperty("--cl-ratio",rows&&cols?cols/rows:1);let name2=`${entry.front+1}: ${label}${entry.channel?`, ${entry.channel}`:
""}`;thumb.node.getAttribute("aria-label")!==name2&&thumb.node.setAttribute("aria-label",name2),thumb.node.setAttribute("aria-checked",thumb.isFront),thumb.node.
tabIndex=thumb.isFront?0:-1}),this.schedule()}build(entries){this.thumbs=entries.map(entry=>{let canvas=element("canvas",{"aria-hidden":"true"}),label=element("\
span",{class:"cl-thumb-label"});return{entry,canvas,label,node:element("button",{type:"button",role:"radio",class:"cl-thumb"},canvas,label)}});let oneEach=entries.
length===COLOURS.length&&entries[0].channel,channels=oneEach?[null]:[...new Set(entries.map(({channel})=>channel))];this.rows=channels.map(channel=>element("div",
{class:"cl-maps-row",role:"presentation","data-channel":channel},channel&&element("b",{class:"cl-maps-channel"},capital(channel)),...this.thumbs.filter(({entry})=>oneEach||
entry.channel===channel).map(({node})=>node))),this.strip.replaceChildren(...this.rows)}bringToFront(at){let{front,channel}=this.thumbs[at].entry;this.view.store.
change({...this.view.settings.bank.length?{front}:{},...channel?{front_channel:channel}:{}})}onKey(event){let at=this.thumbs.findIndex(({isFront})=>isFront),to={
Home:0,End:this.thumbs.length-1}[event.key]??(event.key in STEPS?at+STEPS[event.key]:null);if(event.stopPropagation(),to===null||event.altKey||event.ctrlKey||event.
metaKey)return;event.preventDefault();let next=(to+this.thumbs.length)%this.thumbs.length;this.thumbs[next].node.focus(),this.bringToFront(next)}schedule(){let todo=this.
thumbs.filter(thumb=>this.keyOf(thumb)!==thumb.key);todo.sort((a,b)=>b.isFront-a.isFront);let{rows,cols}=this.view.picture,next=()=>{let thumb=todo.shift();if(!thumb)
return;let key=this.keyOf(thumb);this.leave=inSlices(this.painting(thumb),rows*cols,()=>{thumb.key=key,this.waiting=setTimeout(next)})};this.waiting=setTimeout(
next,PAUSE)}stop(){clearTimeout(this.waiting),this.leave?.()}keyOf({entry}){let{settings,page,layout:L,picture:picture2}=this.view,{image,channel,shift,stride,padding,
padding_mode,dilation,flip,bias,activation,show}=settings;return JSON.stringify([entry.kernel,entry.channel,image,picture2.name,picture2.edition,channel,shift,stride,
padding,padding_mode,dilation,flip,bias,activation,show,page.tokens.theme,page.dpr,L.u,L.level])}*painting(thumb){let{view}=this,{settings,picture:picture2,layout:L}=view,
layers=layersOf({...settings,depthwise:thumb.entry.channel!==null},picture2,thumb.entry.kernel,thumb.entry.channel??settings.front_channel),sizes=plan({...settings,
pool:null},layers.input,layers.kernel);if(thumb.node.classList.toggle("cl-no-map",sizes.problem!==null),sizes.problem)return;let most=3*L.u*view.page.dpr,step=Math.
max(1,Math.floor(sizes.mapShape[1]/(2*most)));this.linear=yield*linearRows(layers,{...convOptions(settings,sizes),every:[step,step]},this.linear);let isRelu=settings.
activation==="relu";isRelu&&(this.active=yield*reluRows(this.linear,this.active));let map=isRelu?this.active:this.linear,mode2=settings.show==="auto"?naturalMode(
layers,L.level):settings.show;yield*paintThumb(thumb.canvas,this.scratch,map,display(mode2,map.data,colourLimit(this.linear.data),view.tokens.theme),most)}drawCosts(view,found){
let deep=found.channels>1;for(let line of this.lines){let count=found[line.mode];if(line.row.hidden=!count,line.choice.classList.toggle("cl-single",!deep),line.
input.hidden=!deep,!count)continue;let chosen=deep&&line.mode==="depthwise"===view.settings.depthwise;line.input.checked=chosen,line.row.classList.toggle("cl-ch\
osen",chosen||!deep),say(line.choice.lastChild,deep?MODES2.find(([mode2])=>mode2===line.mode)[1]:capital(plural(found.shapes.length,"kernel")));let texts=costTexts(
found,line.mode==="depthwise");line.cells.forEach((cell,i)=>say(cell,texts[i]))}}};function*paintThumb(canvas,scratch,map,scale,most){let shrinks=map.cols>most;
canvas.classList.toggle("cl-crisp",!shrinks&&map.cols<most/4);let target=shrinks?scratch:canvas;[target.width,target.height]=[map.cols,map.rows];let image=target.
getContext("2d").createImageData(map.cols,map.rows);if(yield*paintingRows(image,map,scale),target.getContext("2d").putImageData(image,0,0),!shrinks)return;[canvas.
width,canvas.height]=[Math.round(most),Math.max(1,Math.round(most*map.rows/map.cols))];let context=canvas.getContext("2d");context.imageSmoothingQuality="high",
context.drawImage(scratch,0,0,canvas.width,canvas.height)}function costTexts({shapes,maps:maps2,channels,...counts},depthwise){let{maps:number2,parameters,multiplications}=counts[depthwise?
"depthwise":"summed"],kinds=[];shapes.forEach((shape,i)=>{let known=kinds.find(kind=>String([kind.shape,kind.map])===String([shape,maps2[i]]));known?known.count+=
1:kinds.push({shape,map:maps2[i],count:1})});let times2=(...factors)=>factors.filter(factor=>factor!==null).map(factor=>typeof factor=="number"?whole2(factor):factor).
join(" · "),deep=channels>1?channels:null,kernels=count=>shapes.length>1?count:null,weights=({shape,count})=>depthwise?times2(kernels(count),channels,`(${times2(
...shape)} + 1)`):times2(kernels(count),`(${times2(...shape,deep)} + 1)`),products=({shape,map,count})=>times2(kernels(count),...map,...shape,deep),same=maps2.every(
map=>String(map)===String(maps2[0]));return maps2.flat().includes(0)?["a kernel does not fit",`${kinds.map(weights).join(" + ")} = ${whole2(parameters)}`,"a ker\
nel does not fit"]:[`${whole2(number2)}${same?` of ${sizeText(...maps2[0])}`:""}`,`${kinds.map(weights).join(" + ")} = ${whole2(parameters)}`,`${kinds.map(products).
join(" + ")} = ${whole2(multiplications)}`]}var GROUPS=[["Input",[["Image",["image","channel"]],["Padding",["padding","padding_mode"]],["Sides",["padding_top","padding_bottom","padding_left","padding_righ\
t"]],["Own",["open","paint","type"]]]],["Kernel",[["Weights",["kernel"]],["Size",["kernel_rows","×","kernel_cols","flip"]],["Dilation",["dilation"]],["Edit",["\
undo","reset","normalise","transpose"]]]],["Sliding",[["Stride",["stride"]],["Bias",["bias"]],["After",["relu"]],["Shift",["shift"]]]],["Pooling",[["Kind",["poo\
l"]],["Size",["pool_size"]],["Stride",["pool_stride"]],["Edge",["pool_padding","ceil_mode","count_include_pad"]]]]],SIDE_ARROWS={padding_top:"↑",padding_bottom:"\
↓",padding_left:"←",padding_right:"→",padding_before:"←",padding_after:"→"};async function placeControls(model,root,groups=GROUPS){if(model.get("view")===
"compact")return()=>{};let references=model.get("controls"),wanted=new Set(model.get("visible_controls")),views=[];for(let[title,rows]of groups){let shown=rows.
filter(([,names])=>names.some(name2=>wanted.has(name2)));if(!shown.length)continue;let group=element("div",{class:"cl-group",role:"group","aria-label":title},element(
"div",{class:"cl-group-title"},title));for(let[label,names]of shown){let sized=names.every(name2=>name2==="flip"||name2==="×"||wanted.has(name2)),own=label==="\
Size"&&!sized&&wanted.has("flip")?"Turn":label,row=element("div",{class:"cl-row"},element("span",{class:"cl-label"},own));for(let name2 of names)if(!(name2==="×"&&
!sized)){if(name2==="×")row.append(element("span",{class:"cl-times"},"×"));else if(wanted.has(name2)){let arrow=SIDE_ARROWS[name2]&&element("span",{class:"cl-\
arrow"},SIDE_ARROWS[name2]),slot=element("span",{class:"cl-slot","data-control":name2},arrow);row.append(slot),views.push(placeControl(model,references[name2],slot,
nameOf2(title,label,name2)))}}group.append(row)}root.append(group)}let placed2=await Promise.all(views);return()=>placed2.forEach(view=>view.remove())}function nameOf2(title,label,name2){
return{channel:"Channel",padding_mode:"Padding mode",kernel_rows:"Kernel rows",kernel_cols:"Kernel columns",pool:"Pooling kind",pool_size:"Pooling size",pool_stride:"\
Pooling stride",image:"Image",kernel:"Kernel",padding:"Padding",relu:"ReLU",flip:"Flip the kernel",kernel_size:"Kernel taps",f:"Curve f",f_width:"Width of f",g:"\
Curve g",g_width:"Width of g",pool_padding:"Pooling padding",ceil_mode:"Ceil",count_include_pad:"Count padding",shift:"Shift"}[name2]??(name2.startsWith("paddin\
g_")?`Padding ${name2.slice(8)}`:label||title)}async function placeControl(model,reference,slot,name2){let control=await findModel(model,reference),view=await model.
widget_manager.create_view(control,{});slot.append(view.el),view.trigger("displayed");let label=()=>{for(let node of slot.querySelectorAll("select, input, .noUi\
-handle"))node.setAttribute("aria-label",name2);for(let node of slot.querySelectorAll(".widget-toggle-buttons"))node.setAttribute("role","group"),node.setAttribute(
"aria-label",name2);for(let node of slot.querySelectorAll(".widget-toggle-buttons button[title]"))node.title&&node.setAttribute("aria-label",node.title);for(let node of slot.
querySelectorAll(".widget-readout"))node.setAttribute("aria-label",`${name2}, value`)};label(),requestAnimationFrame(label);let fill2=()=>slot.style.setProperty(
"--cl-part",`${100*(control.get("value")-control.get("min"))/(control.get("max")-control.get("min"))}%`);return control.get("_view_name")?.endsWith("SliderView")&&
(view.listenTo(control,"change:value change:min change:max",fill2),fill2()),view}var SWATCHES=9,CoverageSwitch=class{constructor(onSwitch){this.button=element("button",{type:"button",class:"cl-switch","aria-pressed":"false",title:"Show how m\
any windows read each pixel",onclick:()=>onSwitch(this.button.getAttribute("aria-pressed")!=="true")},"Coverage"),this.ramp=element("span",{class:"cl-coverage-r\
amp","aria-hidden":"true"}),this.words=element("span",{class:"cl-coverage-words"}),this.root=element("div",{class:"cl-coverage-switch"},this.button,this.ramp,this.
words)}draw(spot,isOn,range,theme){if(!spot)return;place(this.root,spot);let shown=isOn&&!!range;if(this.button.setAttribute("aria-pressed",String(isOn)),this.ramp.
hidden=!shown,!shown){say(this.words,"windows per pixel");return}let[least,top]=range;say(this.words,`read by ${countRange(least,top)}`);let stops=Array.from({length:SWATCHES},
(_,i)=>`${css(coverageColour(Math.round(least+(top-least)*i/(SWATCHES-1)),top,theme))} ${100*i/SWATCHES}% ${100*(i+1)/SWATCHES}%`);this.ramp.style.background=`l\
inear-gradient(to right, ${stops.join(",")})`}};var NARROW={form:"narrow",least:0,units:9,most:52,arrange:oneColumn},FORMS=[{form:"wide",least:960,units:30,most:44,arrange:fourColumns},{form:"middle",least:600,
units:19,most:44,arrange:twoColumns},NARROW],COMPACT={form:"compact",least:0,units:9,fewest:26,most:44,arrange:compactColumn},showsNumbers=cell=>cell>=24;function layout(width,compact,shapes,own=null){
let spec=compact?COMPACT:FORMS.find(({least})=>width>=least)??NARROW,{form,units,fewest=28,most,arrange}=spec,u=Math.max(fewest,Math.min(most,Math.floor(width/units))),
cells=own?own.fits(u,form,shapes):(cell=>cell*(shapes.input.cols+2)<=9*u&&cell*(shapes.input.rows+2)<=11*u+30)(27);return{u,form,level:cells?"numbers":"image",width:units*
u,...own?own.arrange(u,form,cells,shapes):arrange(u,cells,shapes)}}var NO_REACH=[[0,0],[0,0]];function gridOf(u,shapes,boxRows){let[[above],[before]]=shapes.poolReach??
NO_REACH,top=Math.max(1,shapes.padding[0][0],above);return{cell:cellSize(u,shapes,boxRows),top,left:Math.max(1,shapes.padding[1][0]),indent:before}}function gridHeight(u,{
input}){let cell=cellSize(u,{input,map:input,padding:[[1,1],[1,1]]},11*u+30);return Math.max((input.rows+2)*cell,5.7*u+66+18)+8}function cellSize(u,{input,map,padding,
poolReach},boxRows){let[[above,under],[before,after]]=poolReach??NO_REACH,ring2=padding.map(([start,end])=>Math.max(1,start)+Math.max(1,end)),top=Math.max(1,padding[0][0],
above),rows=Math.max(top+input.rows+Math.max(1,padding[0][1]),top+map.rows+under),cols=Math.max(input.cols+ring2[1],map.cols+before+after),exact=Math.floor(Math.
min(9*u/cols,boxRows/rows));for(let factor of[1.2,1,.8]){let cell=Math.round(factor*u);if(cell<=exact)return Math.max(cell,Math.min(exact,24))}return Math.max(4,
exact)}var kernelCell=(u,{kernel},largest)=>Math.min(largest,Math.floor(4.5*u/Math.max(kernel.rows,kernel.cols)));function inputLens(u,[spanRows,spanCols]){let cell=Math.
min(u,Math.floor(5*u/Math.max(5,spanRows)),Math.floor(9*u/Math.max(9,spanCols)));return{cell,rows:Math.floor(5*u/cell),cols:Math.floor(9*u/cell)}}var pictureScale=(u,{
input,map})=>Math.min(9*u/Math.max(input.cols,map.cols),6*u/Math.max(input.rows,map.rows)),picture=(x,y,{rows,cols},scale)=>({x,y,w:Math.max(1,Math.round(cols*scale)),
h:Math.max(1,Math.round(rows*scale))}),fourthScale=(u,{pooled,input},scale)=>{let shape=pooled??input;return Math.min(scale,4.5*u/shape.cols,6*u/shape.rows)};function fourColumns(u,cells,shapes){
let[xKernel,xMap,xFourth]=[10*u,15.5*u,25.5*u],body=cells?gridHeight(u,shapes):11*u+30,y0=34,headings={input:{x:0,y:0,w:9*u},kernel:{x:xKernel,y:0,w:5*u},map:{x:xMap,
y:0,w:9*u},fourth:{x:xFourth,y:0,w:4.5*u}},below2=y0+body,common={headings,height:below2+66,caption:{x:0,y:below2+9,w:9.4*u},coverage:{x:xKernel,y:below2+6,w:4.6*
u},legend:{x:xMap,y:below2+12,w:9*u},show:{x:xFourth,y:below2+4,w:4.5*u},problem:{x:xMap+6.2*u,y:y0,w:8.3*u}};if(cells){let{cell,top,left,indent}=gridOf(u,shapes,
body),first=y0+top*cell,kc2=kernelCell(u,shapes,Math.max(cell,Math.round(.8*u))),fourthCell=fourthSize(shapes.pooled??shapes.input,cell,4.5*u,body-top*cell),meter=Math.
min(first+shapes.kernel.rows*kc2+18,below2-66);return{...common,input:{grid:{x:left*cell,y:first,cell}},map:{grid:{x:xMap+indent*cell,y:first,cell},slot:{w:shapes.
input.cols*cell,h:shapes.input.rows*cell}},fourth:{grid:{x:xFourth,y:first,cell:fourthCell}},kernel:{x:xKernel,y:first,cell:kc2},note:null,meter:{x:xKernel,y:meter,
w:4.5*u},signs:[{text:"×",x:9.5*u,y:first+1.5*cell},{text:"=",x:15*u,y:first+1.5*cell},...shapes.pooled?[{text:"→",x:25*u,y:first+1.5*cell}]:[]]}}let scale=pictureScale(
u,shapes),yLens=y0+6*u+30,middle=yLens+2.5*u,kc=kernelCell(u,shapes,u),lens=inputLens(u,shapes.spans);return{...common,input:{pic:picture(0,y0,shapes.input,scale),
scale,lens:{x:0,y:yLens,...lens}},map:{pic:picture(xMap,y0,shapes.map,scale),scale,lens:{x:xMap,y:yLens,cell:u,rows:5,cols:9}},fourth:{pic:picture(xFourth,y0,shapes.
pooled??shapes.input,fourthScale(u,shapes,scale)),scale:fourthScale(u,shapes,scale),lens:{x:xFourth+.75*u,y:middle-1.5*u,cell:u,rows:3,cols:3}},kernel:{x:xKernel+
(4.5*u-kc*shapes.kernel.cols)/2,y:middle-kc*shapes.kernel.rows/2,cell:kc},note:{x:xKernel,y:y0,w:4.5*u},meter:{x:xKernel,y:y0+6*u-66,w:4.5*u},signs:[{text:"×",
x:9.5*u,y:middle},{text:"=",x:15*u,y:middle},...shapes.pooled?[{text:"→",x:25*u,y:middle}]:[]]}}function fourthSize(shape,cell,w,h){return Math.max(4,Math.min(
cell,Math.floor(w/Math.max(1,shape.cols)),Math.floor(h/Math.max(1,shape.rows))))}function twoColumns(u,cells,shapes){let xMap=10*u,body=cells?gridHeight(u,shapes):
11*u+30,below2=34+body+66+18+28,lower=below2+34,scale=pictureScale(u,shapes),small=fourthScale(u,shapes,scale),{cell,top,left,indent}=gridOf(u,shapes,body),first=34+
top*cell,kc=kernelCell(u,shapes,cells?Math.max(cell,Math.round(.8*u)):u),sized=shapes.pooled??shapes.input,fourthCell=fourthSize(sized,cell,9*u,5*u),fourthHeight=cells?
Math.max(1,sized.rows)*fourthCell:Math.max(3*u,sized.rows*small),yLens=34+6*u+30,panel=(x,shape,lens)=>({pic:picture(x,34,shape,scale),scale,lens:{x,y:yLens,...lens}});
return{headings:{input:{x:0,y:0,w:9*u},map:{x:xMap,y:0,w:9*u},kernel:{x:0,y:below2,w:9*u},fourth:{x:xMap,y:below2,w:9*u}},signs:[],caption:{x:0,y:34+body+6+28,w:9*
u},coverage:{x:0,y:34+body+6,w:9*u},legend:{x:xMap,y:34+body+12,w:9*u},show:{x:15.2*u,y:-4,w:3.8*u},problem:{x:xMap,y:34,w:9*u},input:cells?{grid:{x:left*cell,y:first,
cell}}:panel(0,shapes.input,inputLens(u,shapes.spans)),map:cells?{grid:{x:xMap+indent*cell,y:first,cell},slot:{w:shapes.input.cols*cell,h:shapes.input.rows*cell}}:
panel(xMap,shapes.map,{cell:u,rows:5,cols:9}),fourth:cells?{grid:{x:xMap,y:lower,cell:fourthCell}}:{pic:picture(xMap,lower,sized,small),scale:small,lens:{x:16*u,
y:lower,cell:u,rows:3,cols:3}},kernel:{x:0,y:lower,cell:kc},note:cells?null:{x:5*u,y:lower,w:4*u},meter:{x:5*u,y:cells?lower:lower+78,w:4*u},height:lower+Math.max(
kc*shapes.kernel.rows,144,fourthHeight)+18}}function oneColumn(u,cells,shapes){let y=0,take=h=>{let at=y;return y+=h,at},heading=()=>({x:0,y:take(34),w:9*u}),inputHeading=heading(),
{cell,top,left,indent}=gridOf(u,shapes,11*u),[[above,under]]=shapes.poolReach??NO_REACH,scale=pictureScale(u,shapes),panel=(shape2,height,lens)=>{let at={pic:picture(
0,take(height),shape2,scale),scale};return y+=30,{...at,lens:{x:0,y:take(lens.rows*lens.cell),...lens}}},input;if(cells){let bottom=Math.max(1,shapes.padding[0][1]);
input={grid:{x:left*cell,y:y+top*cell,cell}},y+=(top+shapes.input.rows+bottom)*cell}else input=panel(shapes.input,Math.round(shapes.input.rows*scale),inputLens(
u,shapes.spans));let coverage2={x:0,y:y+6,w:9*u},caption={x:0,y:y+6+28,w:9*u};y+=112;let kernelHeading=heading(),kc=kernelCell(u,shapes,cells?Math.max(cell,Math.
round(.8*u)):u),kernel={x:0,y,cell:kc},beside={x:4.75*u,w:4.25*u},note=cells?null:{...beside,y},noteHeight=u<40?98:78,meter={...beside,y:cells?y:y+noteHeight};y+=
Math.max(kc*shapes.kernel.rows,noteHeight+66)+30;let mapHeading=heading(),problem={x:0,y,w:9*u},map;if(cells)map={grid:{x:indent*cell,y:y+above*cell,cell},slot:{
w:shapes.input.cols*cell,h:shapes.input.rows*cell}},y+=(above+Math.max(shapes.input.rows,shapes.map.rows+under))*cell+14;else{let height=Math.round(Math.max(shapes.
map.rows,shapes.input.rows)*scale);map=panel(shapes.map,height,{cell:u,rows:5,cols:9})}let legend={x:0,y:y+16,w:9*u},isTight=u<36,show=isTight?{x:0,y:y+68,w:9*u}:
{x:5.6*u,y:mapHeading.y-4,w:3.4*u};y+=isTight?110:86;let fourthHeading=heading(),shape=shapes.pooled??shapes.input,fourth;if(cells){let size=Math.min(cell,Math.
floor(9*u/Math.max(1,shape.cols)));fourth={grid:{x:0,y,cell:size}},y+=Math.max(1,shape.rows)*size+18}else{let small=fourthScale(u,shapes,scale),pic=picture(0,y,
shape,small);fourth={pic,scale:small,lens:{x:6*u,y,cell:u,rows:3,cols:3}},y+=Math.max(3*u,pic.h)+18}return{headings:{input:inputHeading,kernel:kernelHeading,map:mapHeading,
fourth:fourthHeading},signs:[],problem,input,coverage:coverage2,caption,kernel,note,meter,map,legend,show,fourth,height:y}}function compactColumn(u,cells,shapes){
let scale=pictureScale(u,shapes),lens={...inputLens(u,shapes.spans),x:0},ring2=[[1,1],[1,1]],usual=cellSize(u,{...shapes,map:shapes.input,padding:ring2},11*u+30),
tall=Math.round(shapes.input.rows*pictureScale(u,{...shapes,map:shapes.input})),pictures=tall+30+5*u,box=cells?(shapes.input.rows+2)*usual:pictures,{cell,top,left,
indent}=gridOf(u,shapes,box),[[above,under]]=shapes.poolReach??NO_REACH,headings={title:{x:0,y:0,w:9*u},input:{x:0,y:26,w:9*u},map:{x:0,y:60+box+12,w:9*u}},yMap=headings.
map.y+34,panel=(y2,shape,of)=>({pic:picture(0,y2,shape,scale),scale,lens:{...of,y:y2+tall+30}}),end=yMap+(cells?shapes.input.rows*usual+(above+under)*cell:pictures)+
14,result={headings,signs:[],input:cells?{grid:{x:left*cell,y:60+top*cell,cell}}:panel(60,shapes.input,lens),map:cells?{grid:{x:indent*cell,y:yMap+above*cell,cell}}:
panel(yMap,shapes.map,{x:0,cell:u,rows:5,cols:9}),problem:{x:0,y:yMap,w:9*u},height:end};if(!shapes.pooled)return result;headings.fourth={x:0,y:end,w:9*u};let y=end+
34,small=Math.min(scale,fourthScale(u,shapes,scale)),pic=picture(0,y,shapes.pooled,small),fourth=cells?{grid:{x:0,y,cell}}:{pic,scale:small,lens:{x:6*u,y,cell:u,
rows:3,cols:3}},height=y+(cells?Math.max(1,shapes.pooled.rows)*cell:Math.max(3*u,pic.h))+14;return{...result,fourth,height}}function lensOrigin({rows,cols},{row,
col},[spanRows,spanCols]=[1,1]){return{row:row-Math.floor((rows-spanRows)/2),col:col-Math.floor((cols-spanCols)/2)}}var TABLE_GAP=30,MEASURES=52,SUMS=40,FORMS2={wide:{w:5.5,pitch:6.25,high:4,lens:5,lensBox:5,sliceBox:3,rest:besideColumns},middle:{w:6,pitch:6.5,high:4,lens:5,lensBox:5,
sliceBox:3,rest:belowColumns},narrow:{w:2.8,pitch:3.1,high:2.8,lens:3,lensBox:2.8,sliceBox:2.8,rest:inOneColumn}},fitsDepth=(u,form,{input})=>24*(input.cols+2)<=
FORMS2[form].w*u&&24*(input.rows+2)<=9*u;function arrangeDepth(u,form,cells,shapes){let F=FORMS2[form],xs=[0,F.pitch*u,2*F.pitch*u],width=F.w*u,at={xs,width,...cells?
gridColumns(u,F,xs,shapes):lensColumns(u,F,xs,shapes)},kc=Math.min(cells?Math.max(at.cell,Math.round(.8*u)):u,Math.floor(F.sliceBox*u/Math.max(shapes.kernel.rows,
shapes.kernel.cols))),slices2=at.middles.map(x=>({x:x-kc*shapes.kernel.cols/2,y:at.bottom+TABLE_GAP,cell:kc}));shapes.broken&&(at.bottom=Math.max(at.bottom,at.reach+
MEASURES));let sumsY=at.bottom+TABLE_GAP+F.sliceBox*u+8,{total,...rest}=F.rest(u,cells,shapes,{...at,sumsY}),[input,green,blue]=at.panels;return{input,green,blue,
kernel:slices2[0],slices:slices2,sums:{y:sumsY,w:Math.min(2*u,width),middles:at.middles,total},...rest,headings:{...Object.fromEntries(PANELS.map((name2,c)=>[name2,
{x:xs[c],y:0,w:width}])),...rest.headings},signs:[...rest.signs,...shapes.broken?[]:at.middles.map(x=>({text:"×",x,y:at.bottom+TABLE_GAP/2})),...shapes.summed&&
F.pitch-F.w>=.5?[1,2].map(c=>({text:"+",x:(xs[c]+xs[c-1]+width)/2,y:at.signY})):[]]}}function gridColumns(u,F,xs,{input,padding,spans}){let[[top,under],[left,right]]=padding.
map(([start,end])=>[Math.max(1,start),Math.max(1,end)]),lines=[input.rows+top+under,input.cols+left+right],cell=Math.max(4,Math.min(Math.round(1.2*u),Math.floor(
9*u/lines[0]),Math.floor(F.w*u/lines[1]))),first=34+top*cell,least=Math.min(Math.round(1.2*u),Math.floor(9*u/(input.rows+2)),Math.floor(F.w*u/(input.cols+2)));return{
panels:xs.map(x=>({grid:{x:x+left*cell,y:first,cell}})),middles:xs.map(x=>x+(left+input.cols/2)*cell),cell,first,scale:0,yLens:0,signY:first+1.5*cell,reach:first+
Math.max(input.rows,(input.rows+spans[0])/2)*cell,bottom:34+Math.max((input.rows+2)*least,lines[0]*cell)}}function lensColumns(u,F,xs,{input,map,spans}){let box=F.
lensBox*u,cell=Math.min(Math.floor(box/F.lens),Math.floor(box/Math.max(...spans))),count=Math.floor(box/cell),scale=Math.min(F.w*u/Math.max(input.cols,map.cols),
F.high*u/Math.max(input.rows,map.rows)),yLens=34+Math.max(2,Math.min(F.high*u,Math.max(input.rows,map.rows)*scale))+30;return{panels:xs.map(x=>({pic:picture(x,34,
input,scale),scale,lens:{x:x+(F.w*u-count*cell)/2,y:yLens,cell,rows:count,cols:count}})),middles:xs.map(x=>x+F.w*u/2),cell:0,first:0,scale,yLens,reach:yLens-30,
signY:yLens+count*cell/2,bottom:yLens+Math.round(box)}}function mapPair(u,cells,shapes,{x,xFourth,w,wFourth,y,cell,first,scale,yLens}){if(cells){let[[above,under],
[before,after]]=shapes.poolReach??NO_REACH,reach={rows:above+shapes.map.rows+under,cols:before+shapes.map.cols+after},size=fourthSize(reach,cell,w,9*u),top=Math.
max(first,y+above*size);return{map:{grid:{x:x+before*size,y:top,cell:size},slot:{w:shapes.input.cols*cell,h:shapes.input.rows*cell}},fourth:{grid:{x:xFourth,y:first,
cell:fourthSize(shapes.pooled??shapes.input,cell,wFourth,9*u)}},mapBottom:top+shapes.map.rows*size+Math.max(26,under*size)}}let small=fourthScale(u,shapes,scale);
return{map:{pic:picture(x,y,shapes.map,scale),scale,lens:{x,y:yLens,cell:u,rows:5,cols:5}},fourth:{pic:picture(xFourth,y,shapes.pooled??shapes.input,small),scale:small,
lens:{x:xFourth+.75*u,y:yLens+u,cell:u,rows:3,cols:3}},mapBottom:yLens+5*u}}function besideColumns(u,cells,shapes,at){let[x,xFourth]=[19.25*u,25.5*u],{mapBottom,
...pair2}=mapPair(u,cells,shapes,{...at,x,xFourth,w:5.5*u,wFourth:4.5*u,y:34}),under=Math.max(at.bottom,mapBottom)+8,meter=under+52,below2=Math.max(at.sumsY+SUMS,
meter+66);return{...pair2,headings:{map:{x,y:0,w:6*u},fourth:{x:xFourth,y:0,w:4.5*u},kernel:{x,y:meter,w:6*u}},legend:{x,y:under,w:5.5*u},show:{x:xFourth,y:under-
4,w:4.5*u},note:{x,y:meter+20,w:5.5*u},meter:{x:xFourth,y:meter,w:4.5*u},problem:shapes.broken?{x:0,y:at.bottom,w:18*u}:{x:xFourth,y:34,w:4.5*u},caption:{x:0,y:below2+
9,w:12*u},coverage:{x:12.5*u,y:below2+6,w:4.6*u},total:{x:18.35*u},signs:[...shapes.summed?[{text:"=",x:18.6*u,y:at.signY}]:[],...shapes.pooled?[{text:"→",x:25.1*
u,y:at.signY}]:[]],height:below2+66}}function belowColumns(u,cells,shapes,at){let y=at.sumsY+2*SUMS+66,[xFourth,xNote]=[6.5*u,13*u],first=y+34,pictures=first+Math.
max(shapes.map.rows,shapes.input.rows)*at.scale+30,{mapBottom,...pair2}=mapPair(u,cells,shapes,{...at,x:0,xFourth,w:6*u,wFourth:6*u,y:first,first,yLens:pictures}),
bottom=cells?Math.max(first+shapes.input.rows*at.cell+26,mapBottom):mapBottom;return{...pair2,headings:{map:{x:0,y,w:6*u},fourth:{x:xFourth,y,w:6*u},kernel:{x:xNote,
y,w:6*u}},legend:{x:0,y:bottom+14,w:6*u},show:{x:xFourth,y:bottom+10,w:6*u},note:{x:xNote,y:first,w:6*u},meter:{x:xNote,y:first+78,w:6*u},problem:shapes.broken?
{x:0,y:at.bottom,w:19*u}:{x:xFourth,y:first,w:6*u},caption:{x:0,y:at.sumsY+2*SUMS+5,w:12.5*u},coverage:{x:xNote,y:at.sumsY+2*SUMS+2,w:6*u},total:{x:0,y:at.sumsY+
SUMS},signs:[],height:Math.max(bottom+14,first+78+66+18)+52}}function inOneColumn(u,cells,shapes,at){let caption=at.sumsY+2*SUMS+28,kernel=caption+66+18,column=oneColumn(
u,cells,shapes),by=kernel+34+66+30-column.headings.map.y,down=place2=>({...place2,y:place2.y+by}),moved=({pic,lens,grid,...rest})=>({...rest,...pic&&{pic:down(pic)},
...lens&&{lens:down(lens)},...grid&&{grid:down(grid)}});return{map:moved(column.map),fourth:moved(column.fourth),headings:{map:down(column.headings.map),fourth:down(
column.headings.fourth),kernel:{x:0,y:kernel,w:9*u}},legend:down(column.legend),show:down(column.show),problem:shapes.broken?{x:0,y:at.bottom,w:9*u}:{x:0,y:down(
column.headings.fourth).y,w:9*u},note:{x:0,y:kernel+34-4,w:4.5*u},meter:{x:5*u,y:kernel+4,w:4*u},coverage:{x:0,y:caption-28,w:9*u},caption:{x:0,y:caption,w:9*u},
total:{x:0,y:at.sumsY+SUMS},signs:[],height:column.height+by}}var LARGEST=11,STEPS2={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},KernelTable=class{constructor(onEdit,onPoint,onSettle=()=>{},channel="",complaint=element(
"div",{class:"cl-complaint",role:"alert"})){this.channel=channel,this.complaint=complaint,this.onEdit=onEdit,this.onPoint=onPoint,this.onSettle=onSettle,this.body=
element("tbody"),this.root=element("table",{class:"cl-kernel","aria-label":`Kernel weights${channel&&`, ${channel}`}`},this.body),this.inputs=[],this.weights=[],
this.root.addEventListener("keydown",event=>this.onKey(event)),this.root.addEventListener("paste",event=>this.onPaste(event));for(let type of["pointerover","foc\
usin"])this.root.addEventListener(type,event=>this.point(event));for(let type of["pointerleave","focusout"])this.root.addEventListener(type,()=>this.onPoint(null))}draw(weights,laid,{
x,y,cell},theme,denominator){sameWeights(this.weights,weights)||say(this.complaint,""),this.weights=weights,this.laid=laid;let[rows,cols]=[weights.length,weights[0].
length];(this.inputs.length!==rows||this.inputs[0]?.length!==cols)&&this.build(rows,cols),place(this.root,{x,y,w:cols*cell,h:rows*cell}),this.root.style.setProperty(
"--cl-cell",`${cell}px`),this.root.classList.toggle("cl-small",!showsNumbers(cell));let count=rows*cols;this.inputs.forEach((line,r)=>line.forEach((input,c)=>{let weight=weights[r][c],
text2=weightText(weight,denominator);(input!==input.getRootNode().activeElement||!input.dataset.typing)&&(input.value=text2);let index=laid?count-1-(r*cols+c):r*
cols+c,fill2=weightTint(weight,index,count,theme);input.style.background=css(fill2),input.style.color=weight===0?"var(--cl-zero-ink)":inkOn(fill2),input.style.fontWeight=
weight===0?400:600,input.style.fontSize=`${Math.max(8,Math.min(cell>=44?16:15,Math.floor(cell*1.45/Math.max(3,text2.length))))}px`}))}point(event){let[,r,c]=this.
inputs.flatMap((line,row)=>line.map((input,col)=>[input,row,col])).find(([input])=>input===event.target)??[];if(r===void 0)return;let[rows,cols]=[this.inputs.length,
this.inputs[0].length];this.onPoint({kind:"weight",row:this.laid?rows-1-r:r,col:this.laid?cols-1-c:c})}fade(isLit){let[rows,cols]=[this.inputs.length,this.inputs[0]?.
length];this.inputs.forEach((line,r)=>line.forEach((input,c)=>{let opacity=!isLit||(this.laid?isLit(rows-1-r,cols-1-c):isLit(r,c))?"":"0.45";input.style.opacity!==
opacity&&(input.style.opacity=opacity)}))}build(rows,cols){this.inputs=Array.from({length:rows},(_,r)=>Array.from({length:cols},(_2,c)=>this.input(r,c))),this.body.
replaceChildren(...this.inputs.map(line=>element("tr",{},...line.map(input=>element("td",{},input)))))}input(r,c){let label=`${this.channel&&`${this.channel} `}\
weight row ${r+1} column ${c+1}`,input=element("input",{class:"cl-weight",type:"text",inputmode:"decimal",autocomplete:"off",spellcheck:"false","aria-label":label,
tabindex:r||c?-1:0});return input.addEventListener("focus",()=>{this.before=this.weights[r][c],input.select()}),input.addEventListener("input",()=>{input.dataset.
typing="yes";let value=parseWeight(input.value);say(this.complaint,""),value!==null&&this.edit(r,c,value)}),input.addEventListener("blur",()=>this.settle(input,
r,c)),input}settle(input,r,c){let typed=input.value;delete input.dataset.typing,this.onSettle();let weight=this.weights[r]?.[c];if(weight===void 0)return;let text2=weightText(
weight,1);parseWeight(typed)===null&&(say(this.complaint,numberProblem(typed,`The weight stays ${text2}`)),input.value=text2)}onPaste(event){let text2=event.clipboardData.
getData("text/plain");if(parseWeight(text2)!==null||!/[\s,;]/.test(text2.trim()))return;event.preventDefault();let{rows,problem}=parseMatrix(text2),large=rows&&
Math.max(rows.length,rows[0].length)>LARGEST;rows&&!large?(delete event.target.dataset.typing,this.onEdit(rows),queueMicrotask(()=>this.inputs[0][0].focus())):say(
this.complaint,problem??`The pasted table is ${sizeText(rows.length,rows[0].length)}; a kernel has at most ${sizeText(LARGEST,LARGEST)} weights.`)}edit(r,c,value){
if(this.weights[r][c]===value)return;let weights=this.weights.map(line=>[...line]);weights[r][c]=value,this.weights=weights,this.onEdit(weights)}onKey(event){let at=this.
inputs.flatMap((line,r2)=>line.map((input2,c2)=>[input2,r2,c2])).find(([input2])=>input2===event.target);if(!at)return;event.stopPropagation();let[input,r,c]=at;
if(event.key==="Escape")delete input.dataset.typing,say(this.complaint,""),input.value=weightText(this.before,1),this.edit(r,c,this.before),input.blur();else if(event.
key==="Enter")this.settle(input,r,c),input.select();else if(STEPS2[event.key]){event.preventDefault();let[dr,dc]=STEPS2[event.key];this.inputs[r+dr]?.[c+dc]?.focus()}}};var DepthParts=class{constructor(view){this.tables=COLOURS.map((name2,channel)=>new KernelTable(slice=>view.store.change({kernel:withSlice(view.settings.kernel,
channel,slice)}),item=>view.pointAt(item&&{...item,channel}),()=>view.store.edits.settle(),name2,view.kernel.complaint)),this.sums=COLOURS.map(()=>element("div",
{class:"cl-sum","aria-hidden":"true"})),this.plus=[1,2].map(()=>element("div",{class:"cl-sum-sign","aria-hidden":"true"},"+")),this.before=element("span"),this.
result=element("span",{class:"cl-sum cl-sum-front"}),this.total=element("div",{class:"cl-sum-total","aria-hidden":"true"},this.before,this.result),this.nodes=[...this.
tables.map(table=>table.root),...this.sums,...this.plus,this.total]}draw(view){let{layout:L,result,settings}=view,shown=result.channels&&result.problem!=="kerne\
l";for(let node of this.nodes)node.hidden=!shown;if(!shown)return;this.tables.forEach((table,c)=>table.draw(sliceOf(settings.kernel,c),settings.flip,L.slices[c],
view.tokens.theme,view.denominator));let{y,w,middles,total}=L.sums;this.sums.forEach((node,c)=>place(node,{x:middles[c]-w/2,y,w})),this.plus.forEach((node,c)=>place(
node,{x:(middles[c]+middles[c+1])/2-8,y,w:16})),place(this.total,{y,...total})}drawWindow(view){let{result,trace:trace2,scale,digits}=view;if(!result.channels||
!trace2)return;let{bias,sum}=trace2,building=isBuilding(view.terms),isThere=c=>!building||result.front===null&&view.terms.done>=(c+1)*result.kernel.data.length,
summed=result.front===null;for(let node of this.plus)node.hidden=!summed;this.total.hidden=!summed&&!bias;let shown=summed?channelSums(trace2,digits):trace2.channels.
map(channel=>channel.sum);this.sums.forEach((node,c)=>{say(node,isThere(c)?number(shown[c],digits):""),node.classList.toggle("cl-sum-front",result.front===c&&!bias)});
let first=summed?"":`${number(shown[result.front],digits)} `;say(this.before,`${first}${bias?`${bias<0?"−":"+"} ${number(Math.abs(bias),digits)} `:""}=`),say(
this.result,building?"":number(sum,digits));let fill2=scale.colour(sum);Object.assign(this.result.style,building?{background:"",color:""}:{background:css(fill2),
color:inkOn(fill2)})}fade(view){if(!view.result.channels)return;let{partners:partners2,hover,terms,trace:trace2,result}=view,scene={partners:partners2,hover,terms,
trace:trace2,result};this.tables.forEach((table,c)=>table.fade(partners2&&partnersIn(scene,c).lit.weight))}};var quiet=text2=>element("td",{class:"cl-op"},text2),live=(value,bad=!1)=>element("td",{class:bad?"cl-live cl-bad":"cl-live"},whole2(value)),name=text2=>element(
"td",{class:"cl-term"},text2),[BREAK,POOL_BREAK]=[11,9];function formulas({steps,pool,problem},form,{lines=["Rows",form==="narrow"?"Cols":"Columns"],result="map"}={}){
let showPool=pool&&problem!=="kernel",head=[name(""),name("size"),name(""),name("start"),name(""),name("end"),name(""),name("dilation"),name(""),name("kernel"),
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
[...head,name(""),...poolHead],axis=>[...wholeMap(axis),arrow(),...wholePool(axis)]);let broken=(names,cells,at,told)=>form==="narrow"?[table(names.slice(0,at),
axis=>cells(axis).slice(0,at),told),table(names.slice(at),axis=>cells(axis).slice(at),!1)]:[table(names,cells,told)];return element("div",{},...broken(head,wholeMap,
BREAK,!0),...showPool?broken(poolHead,wholePool,POOL_BREAK,!1):[])}function spokenFormula(s,pool){let first=`: floor of (${s.size} + ${s.start} + ${s.end} − ${s.
dilation} times (${s.kernel} − 1) − 1) over ${s.stride}, plus 1, equals ${whole2(s.map)}.`;if(!pool)return first;let rounded=pool.ceil?"ceiling":"floor",less=pool.
leftOut?", minus 1 for a window that starts beyond the map":"";return`${first} Pooled: ${rounded} of (${s.map} + ${pool.start} + ${pool.end} − ${pool.size}) o\
ver ${pool.stride}, plus 1${less}, equals ${whole2(pool.pooled)}.`}var Glide=class{constructor(draw){this.draw=draw,this.shown=null,this.at=null}to(place2,isSmooth){this.stop();let from=this.at;this.at={...place2};let distance=from?
Math.abs(from.row-place2.row)+Math.abs(from.col-place2.col):0;if(!isSmooth||distance===0||distance>12){this.shown&&(this.shown=null,this.draw());return}let started=performance.
now(),step=now=>{let t=Math.min(1,Math.max(0,(now-started)/120)),ease=1-(1-t)**3;this.shown=t<1?{row:from.row+(place2.row-from.row)*ease,col:from.col+(place2.col-
from.col)*ease}:null,this.draw(),t<1&&(this.frame=requestAnimationFrame(step))};step(started)}stop(){cancelAnimationFrame(this.frame)}};var KEPT="data-lm-suppress-shortcuts";function keepKeys(root,signal){let mark2=event=>{event.target!==root&&root.contains(event.target)&&event.target.toggleAttribute(
KEPT,!runsCell(event))};window.addEventListener("keydown",mark2,{capture:!0,signal}),root.setAttribute(KEPT,"")}var runsCell=({key,shiftKey,ctrlKey,metaKey})=>key===
"Enter"&&(shiftKey||ctrlKey||metaKey);var BARS=52,LABELS2=104,MOST_COLUMNS=12;function ledgerColumns(trace2,{cols,digits,denominator,relu:relu2,flatten=null,open=null,unpooled="none",terms=null}){let round=roundTo(
digits),channels=trace2.taps[0].channel===void 0?1:trace2.channels.length,each=trace2.taps.length/channels,group=({channel,kernelRow})=>channels>1&&channel!==open?
{kind:"channel",label:COLOURS[channel]}:each>MOST_COLUMNS&&kernelRow!==flatten?{kind:"row",label:`row ${kernelRow+1}`}:null,steps=trace2.taps.map((tap,i)=>({...tap,
term:i,index:i%each,kernelRow:Math.floor(i%each/cols),first:i%cols===0})),columns=[],total=0;for(let step of steps){let next=round(step.subtotal),entry={kind:"t\
ap",taps:[step],from:total,to:next,change:round(next-total),first:step.first,row:step.kernelRow};total=next;let shared=group(step),last=columns[columns.length-1];
shared&&last?.label===shared.label?(last.taps.push(step),last.to=entry.to,last.change=round(last.to-last.from)):columns.push({...entry,...shared})}let sum=round(
trace2.sum);columns.push({kind:"bias",label:"bias",from:total,to:sum,change:round(sum-total),first:!0});let after=round(trace2.activated);if(columns.push({kind:"\
relu",label:"ReLU",from:sum,to:after,change:round(after-sum),on:relu2}),trace2.pool){let value=trace2.pool.value===null?null:round(trace2.pool.value);columns.push(
{kind:"pool",label:poolLabel(trace2.pool),from:after,to:value,first:!0})}else columns.push({kind:"none",label:"pooling",text:unpooled,first:!0});return terms&&markTerms(
columns,terms),{columns,denominator,digits}}var roundTo=digits=>value=>Number(value.toFixed(digits));function markTerms(columns,{done,before,count}){let turn=0;
for(let column of columns){let last=column.taps?column.taps[column.taps.length-1].term:count-1;column.ahead=last>=done,!column.ahead&&last>=before&&(column.turn=
turn++)}}function termParts(trace2,{done,count},{digits,inputDigits,denominator}){let round=roundTo(digits),{pixel,weight,subtotal}=trace2.taps[done-1],before=done>
1?round(trace2.taps[done-2].subtotal):0,total=round(subtotal);return{index:done,count,pixel:number(pixel,inputDigits),weight:weightText(weight,denominator),change:number(
round(total-before),digits),total:number(total,digits)}}function poolLabel({kind,size,cells}){let taking=cells.filter(cell=>cell.value!==null).length;return`${kind===
"max"?"max":"mean"} of ${taking===cells.length?sizeText(...size):plural(taking,"value")}`}var Ledger=class{constructor(onOpen){this.root=element("div",{class:"c\
l-ledger"}),this.flatten=null,this.root.addEventListener("click",event=>{let button=event.target.closest?.("[data-channel]");button&&onOpen(button.dataset.channel)}),
this.root.addEventListener("pointerover",event=>{let cell=event.target.closest?.("[data-kernel-row]"),row=cell?Number(cell.dataset.kernelRow):null;row!==null&&row!==
this.flatten&&this.scene&&(this.flatten=row,this.draw(this.scene))}),this.root.addEventListener("pointerleave",()=>{this.flatten===null||!this.scene||(this.flatten=
null,this.draw(this.scene))})}draw(scene){this.scene=scene;let{trace:trace2,result,settings,L,digits,denominator}=scene;if(!trace2){this.root.classList.add("cl-\
dim");return}this.root.classList.remove("cl-dim");let{terms}=scene,{kernel,channels}=result,term=terms&&terms.done-1,flatten=terms?Math.floor(term%kernel.data.length/
kernel.cols):this.flatten,open=terms?trace2.taps[term].channel:channels&&COLOURS.indexOf(settings.front_channel),{columns}=ledgerColumns(trace2,{cols:kernel.cols,
digits,denominator,relu:settings.activation==="relu",flatten,open,unpooled:settings.pool?"does not fit":"none",terms});refresh(this.root,L.form==="wide"?upright(
columns,scene):sideways(columns,scene))}};function tapLabel(tap,scene){let fill2=weightTint(tap.weight,tap.index,scene.result.kernel.data.length,scene.tokens.theme),
chip2=element("span",{class:"cl-chip",style:`background:${css(fill2)};color:${tap.weight?inkOn(fill2):scene.tokens.zeroInk}`},weightText(tap.weight,scene.denominator));
return[number(tap.pixel,scene.inputDigits)," × ",chip2]}function columnLabel(column,scene){return column.kind==="tap"?tapLabel(column.taps[0],scene):column.kind!==
"channel"?[element("span",{class:"cl-quiet"},column.label)]:[element("button",{type:"button",class:"cl-channel","data-channel":column.label,title:`Show the prod\
ucts of ${column.label} one by one`},column.label)]}function rowHeader(columns,{result,settings}){return result.channels?`in ${settings.front_channel}`:columns[0].
kind==="row"?"kernel row":"pixel × weight"}function finalValue(column,scene){if(column.ahead)return"";if(column.to===null)return element("span",{class:"cl-quie\
t"},"not read");let fill2=scene.scale.colour(column.to);return element("span",{class:`cl-final cl-final-${column.kind}`,style:`background:${css(fill2)};color:${inkOn(
fill2)}`},number(column.to,scene.digits))}var MOST_VALUES=6,SIDE={label:96,change:70,gap:16,total:80};function poolValues({trace:trace2,digits}){let{cells,winner}=trace2.
pool,taking=cells.filter(cell=>cell.value!==null),shown=taking.slice(0,MOST_VALUES);return winner&&!shown.includes(winner)&&shown.splice(MOST_VALUES-1,1,winner),
[...shown.flatMap((cell,i)=>[i?", ":"",cell===winner?element("b",{class:"cl-winner"},number(cell.value,digits)):number(cell.value,digits)]),taking.length>shown.
length?", …":""]}function changeText2(column,scene){return column.kind==="bias"?`${column.change<0?"−":"+"} ${number(Math.abs(column.change),scene.digits)}`:
column.kind==="relu"?column.on?column.change===0?"keeps it":"makes it 0":"off":column.kind==="none"?column.text:signed(column.change,scene.digits)}function isFaded(column,{
hover,partners:partners2,result,trace:trace2}){if(column.ahead)return!0;if(!hover||!partners2||column.kind!=="tap")return!1;let{cols,data}=result.kernel,inChannel=tap=>hover.
channel===void 0||hover.channel===(tap.channel??result.front),isMeant={weight:tap=>inChannel(tap)&&partners2.framed.weight(Math.floor(tap.index/cols),tap.index%
cols),input:tap=>inChannel(tap)&&partners2.framed.input(tap.row,tap.col)}[hover.kind];return!isMeant||!trace2.taps.some((tap,index)=>isMeant({...tap,index:index%
data.length}))?!1:!isMeant(column.taps[0])}function columnWidths(columns,width,labels){let gaps=columns.filter((column,i)=>column.first&&i>0).length*14,share=(width-
labels-gaps)/(columns.length+.9),unitWidth=Math.min(77,share),x=labels;return columns.map((column,i)=>{column.first&&i>0&&(x+=14);let w=i===columns.length-1?Math.
min(Math.max(2*unitWidth,200),width-x):unitWidth,at={x,w};return x+=w,at})}function upright(columns,scene){let labels=LABELS2,places2=columnWidths(columns,scene.
L.width,labels),spot=i=>`left:${places2[i].x}px;width:${places2[i].w}px`,row=(className,label,cells)=>element("tr",{class:className},element("th",{scope:"row"},
label),...cells),cell=(i,column,...content)=>element("td",{class:isFaded(column,scene)?"cl-faded":null,style:spot(i),"data-kernel-row":column.kind==="row"||scene.
result.kernel.data.length>MOST_COLUMNS?column.row:null},...content),head=columns.map((column,i)=>cell(i,column,...columnLabel(column,scene))),change=columns.map(
(column,i)=>cell(i,column,...column.ahead?[""]:column.kind==="pool"?poolValues(scene):[element("span",{class:column.change===0&&column.kind!=="bias"&&column.kind!==
"relu"?"cl-quiet":""},changeText2(column,scene))])),totals=columns.map((column,i)=>cell(i,column,column.kind==="relu"||column.kind==="pool"?finalValue(column,scene):
column.kind==="none"||column.ahead?"":number(column.to,scene.digits))),isLong2=column=>column.kind==="tap"&&`${number(column.taps[0].pixel,scene.inputDigits)} ×\
 ${weightText(column.taps[0].weight,scene.denominator)}`.length>8,tight=places2[0].w<72||columns.some(isLong2)?" cl-tight":"";return element("table",{class:`cl-\
ledger-table${tight}`,"aria-label":"Products and running total"},element("tbody",{},row("cl-ledger-head",rowHeader(columns,scene),head),row("cl-ledger-change","\
product",change),element("tr",{class:"cl-ledger-bars","aria-hidden":"true"},element("td",{colspan:columns.length+1},bars(columns,places2,scene))),row("cl-ledger\
-total","running total",totals)))}function bars(columns,places2,scene){let levels=columns.flatMap(column=>[column.from??0,column.to??0]).concat(0),[low,high]=[Math.
min(...levels),Math.max(...levels)],y=value=>high===low?BARS/2:4+(BARS-8)*(high-value)/(high-low),right=places2[places2.length-1].x+places2[places2.length-1].w,
svg=element("svg",{width:right,height:BARS,class:"cl-bars"});return svg.append(element("line",{x1:LABELS2,x2:right,y1:y(0),y2:y(0),class:"cl-baseline"})),svg.append(
element("text",{x:LABELS2-12,y:y(0)+4,class:"cl-zero"},"0")),columns.forEach((column,i)=>{if(column.kind==="none"||column.ahead)return;let[x0,x1]=barEdges(places2[i],
column),next=columns[i+1];if(column.kind==="pool"){if(column.to===null)return;svg.append(element("path",{d:`M${x0} ${y(column.from)}V${y(column.to)}H${x1}V${y(column.
from)}`,class:"cl-pool-step"})),svg.append(element("line",{x1:x0,x2:x1,y1:y(column.to),y2:y(column.to),class:"cl-level-strong"}));return}column.change===0?svg.append(
element("line",{x1:x0,x2:x1,y1:y(column.to),y2:y(column.to),class:"cl-level"})):svg.append(bar(column,x0,x1,y,scene)),next&&next.kind!=="none"&&!next.ahead&&svg.
append(element("line",{x1,x2:barEdges(places2[i+1],next)[0],y1:y(column.to),y2:y(column.to),class:"cl-join"}))}),svg}function barEdges({x,w}){let half=Math.min(
12,w/3);return[x+w/2-half,x+w/2+half]}function bar(column,x0,x1,y,scene){let[top,bottom]=[Math.min(y(column.from),y(column.to)),Math.max(y(column.from),y(column.
to))],grows=growth(column,column.change>0?"bottom":"top");return element("rect",{x:x0,y:top,width:x1-x0,height:Math.max(1,bottom-top),fill:barFill(column,scene),
...grows})}function growth({turn},origin){return turn===void 0?{}:{class:"cl-grow",style:`--cl-turn:${turn};transform-origin:${origin}`}}function barFill(column,{
result,tokens}){if(!column.taps)return tokens.ink2;let strongest=column.taps.reduce((a,b)=>Math.abs(b.product)>Math.abs(a.product)?b:a),colour=column.taps.length===
1?weightBar(strongest.weight,strongest.index,result.kernel.data.length,tokens.theme):weightBar(column.change,strongest.index,result.kernel.data.length,tokens.theme);
return colour?css(colour):tokens.ink2}function sideways(columns,scene){let{settings}=scene,levels=columns.flatMap(column=>[column.from??0,column.to??0]).concat(
0),[low,high]=[Math.min(...levels),Math.max(...levels)],width=Math.max(24,Math.min(400,scene.L.width-SIDE.label-SIDE.change-SIDE.gap-SIDE.total)),x=value=>high===
low?width/2:3+(width-6)*(value-low)/(high-low),line=(column,next)=>{if(column.kind==="none")return element("tr",{},element("th",{scope:"row",class:"cl-quiet"},"\
pooling"),element("td",{},column.text),element("td"),element("td"));let svg=element("svg",{width,height:22,class:"cl-bars"},element("line",{x1:x(0),x2:x(0),y1:0,
y2:22,class:"cl-baseline"}));if(column.to!==null&&!column.ahead){let[a,b]=[Math.min(x(column.from),x(column.to)),Math.max(x(column.from),x(column.to))];column.kind===
"pool"?svg.append(element("rect",{x:a,y:5,width:Math.max(1,b-a),height:12,class:"cl-pool-step"})):column.change===0?svg.append(element("line",{x1:x(column.to),x2:x(
column.to),y1:4,y2:18,class:"cl-level"})):svg.append(element("rect",{x:a,y:5,width:Math.max(1,b-a),height:12,fill:barFill(column,scene),...growth(column,column.
change>0?"left":"right")})),next&&next.kind!=="none"&&!next.ahead&&svg.append(element("line",{x1:x(column.to),x2:x(column.to),y1:17,y2:22,class:"cl-join"}))}let label=columnLabel(
column,scene),total=column.ahead?"":column.kind==="relu"||column.kind==="pool"?finalValue(column,scene):number(column.to,scene.digits);return element("tr",{class:column.
first?"cl-first":""},element("th",{scope:"row",class:isFaded(column,scene)?"cl-faded":null},...label),element("td",{class:"cl-change"},column.kind==="pool"||column.
ahead?"":changeText2(column,scene)),element("td",{class:"cl-side-bars","aria-hidden":"true"},svg),element("td",{class:"cl-total"},total))},widths2=[SIDE.label,SIDE.
change,width+SIDE.gap,SIDE.total];return element("table",{class:"cl-ledger-side","aria-label":"Products and running total",style:`width:${widths2.reduce((a,b)=>a+
b)}px`},element("colgroup",{},...widths2.map(w=>element("col",{style:`width:${w}px`}))),element("thead",{},element("tr",{},element("th",{colspan:2,scope:"col"},
`${scene.result.channels?`in ${settings.front_channel}: `:""}pixel × weight = product`),element("td"),element("th",{class:"cl-total",scope:"col"},"running tota\
l"))),element("tbody",{},...columns.map((column,i)=>line(column,columns[i+1]))))}var BLOCKS=32,Legend=class{constructor(){this.marker=element("div",{class:"cl-legend-marker"}),this.pointed=element("div",{class:"cl-legend-pointed",hidden:!0}),
this.ramp=element("div",{class:"cl-ramp"},this.marker,this.pointed),this.low=element("span",{class:"cl-legend-low"}),this.zero=element("span",{class:"cl-legend-\
zero"}),this.high=element("span",{class:"cl-legend-high"}),this.note=element("div",{class:"cl-legend-note"}),this.root=element("div",{class:"cl-legend"},this.ramp,
element("div",{class:"cl-legend-ends"},this.low,this.zero,this.high),this.note),this.ramp.addEventListener("pointermove",event=>this.pointAt(event)),this.ramp.addEventListener(
"pointerleave",()=>this.read(null))}draw(scale,value,[below2,above],reading,digits){let{low,high}=scale;Object.assign(this,{scale,value,digits});let stops=Array.
from({length:BLOCKS},(_,i)=>`${css(scale.colour(low+(i+.5)/BLOCKS*(high-low)))} ${100*i/BLOCKS}% ${100*(i+1)/BLOCKS}%`);this.ramp.style.background=`linear-gradi\
ent(to right, ${stops.join(",")})`,say(this.low,number(low)+(below2?" or less":"")),say(this.high,number(high)+(above?" or more":""));let inside=low<0&&high>0;say(
this.zero,inside?"0":""),inside&&(this.zero.style.left=`${100*-low/(high-low)}%`),this.mark(this.marker,value),this.read(reading)}read(reading){this.scale&&(this.
mark(this.pointed,reading?.value??null),reading?say(this.note,reading.text+this.wrapText(reading.value)):this.value===null?say(this.note,""):say(this.note,this.
scale.mode==="wrap"?this.mistake():`at the window: ${number(this.value,this.digits)}`))}mark(node,value){let{mode:mode2,low,high}=this.scale;if(node.hidden=value===
null,value===null)return;let seen={absolute:Math.abs,wrap:wrapped}[mode2]?.(value)??value;node.style.left=`${100*Math.min(1,Math.max(0,(seen-low)/(high-low||1)))}\
%`}wrapText(value){return this.scale.mode==="wrap"&&wrapped(value)!==value?`, in uint8 ${number(wrapped(value))}`:""}mistake(){let{value,digits}=this;return wrapped(
value)===value?"beyond 0…255 uint8 wraps: a classic mistake":`${number(value,digits)} becomes ${number(wrapped(value))}: a classic mistake`}pointAt(event){if(!this.
scale)return;let{low,high,mode:mode2}=this.scale,box=this.ramp.getBoundingClientRect(),value=low+Math.min(1,Math.max(0,(event.clientX-box.left)/box.width))*(high-
low),digits=high-low>20?0:high-low>2?1:this.digits;this.read({value,text:`this colour: ${mode2==="absolute"?"±":""}${number(value,digits)}`})}};var Meter=class{constructor(){this.title=element("div",{class:"cl-meter-title"}),this.meaning=element("div",{class:"cl-meter-meaning"}),this.marker=element("pol\
ygon",{points:"0,-7 7,0 0,7 -7,0",class:"cl-diamond"}),this.line=element("line",{x1:0,y1:9,y2:9,class:"cl-meter-line"}),this.one=element("line",{y1:3,y2:15,class:"\
cl-meter-line"}),this.labels=["0","1"].map(text2=>element("text",{y:28,class:"cl-tick"},text2)),this.svg=element("svg",{height:32,"aria-hidden":"true"},this.line,
this.one,this.marker,...this.labels),this.root=element("div",{class:"cl-meter"},this.title,this.svg,this.meaning)}draw(spot,sum){place(this.root,spot),say(this.
title,`Weights add up to ${number(sum,3)}`),say(this.meaning,sumMeaning(sum));let at=value=>8+(spot.w-16)*(Math.max(-1,Math.min(2,value))+1)/3;this.svg.setAttribute(
"width",spot.w),this.line.setAttribute("x2",spot.w);for(let end of["x1","x2"])this.one.setAttribute(end,at(1));this.labels.forEach((label,value)=>label.setAttribute(
"x",at(value))),this.marker.setAttribute("transform",`translate(${at(sum)},9)`)}};var FRAMEWORKS=Object.keys(explorer_default.lines),LONGEST3=60;function codeProblem({bank}){let sizes=[...new Set(bank.map(kernel=>`${kernel.length} x ${kernel[0].
length}`))],[wrong,why,wayOut]=explorer_default.differ;return sizes.length>1?`code: ${wrong}. Got ${sizes.join(", ")}: ${why}. ${wayOut}.`:""}function code(framework,settings,{
image,shape,maxSide}){let{channel,bias,padding_mode:mode2}=settings,isDeep=hasDepth(settings,{channels:shape[2]??1}),kernels=kernelsOf(settings),{stride,dilation,
padding,steps,mapShape,pool}=plan(settings,{rows:shape[0],cols:shape[1]},kernelPlane(kernels[0])),weights=kernelFacts(settings,kernels,isDeep),pads=paddingFacts(
padding,mode2,shape,isDeep),shifts=shiftFacts(settings.shift,isDeep),sliding=slidingFacts(steps,stride,dilation,isDeep,settings.bank.length),isActivated=settings.
activation==="relu",source=isActivated?"activated":weights.maps,thins=sliding.strided&&sliding.dilated,isSame=settings.padding==="same"&&mode2==="zeros"&&!thins,
strided=["stride",pairText(stride),sliding.strided],dilated=["dilation",pairText(dilation),sliding.dilated];return fill(explorer_default.lines[framework],{...weights,
...pads,...shifts,...sliding,own:image===null,load:load(image,maxSide,shape.length===2?null:channel),plus:bias?` ${bias<0?"-":"+"} ${pythonNumber(Math.abs(bias))}`:
"",relu:isActivated,far_or_shifted:pads.far||shifts.shifted,convlab_options:options([["bias",pythonNumber(bias),bias],strided,["padding",paddingText(settings.padding,
padding),pads.padded],dilated,["padding_mode",`"${mode2}"`,pads.padded&&mode2!=="zeros"],["flip","True",settings.flip]]),torch_options:options([strided,["paddin\
g",paddingText(null,padding),pads.even],dilated]),keras_same:isSame,keras_options:options([["strides",pairText(stride),sliding.strided&&!thins],["padding",'"sam\
e"',isSame],["dilation_rate",pairText(dilation),sliding.dilated]]),keras_out:weights.several&&!thins?"[0]":`[0, ${thins?sliding.stride_steps.slice(1,-1):":, :"}${weights.
several?"":", 0"}]`,pooled_from:source,pool:pool!==null,...pool&&poolFacts(pool,mapShape,source,weights.several)})}function kernelFacts({bank,channel,depthwise,
flip},kernels,isDeep){let[isBank,isDepthwise]=[bank.length>0,isDeep&&depthwise],isSliced2=isDeep&&kernels.some(kernel=>Array.isArray(kernel[0][0])),parts=kernels.
map(kernel=>isSliced2?COLOURS.map((_,c)=>sliceOf(kernel,c)):isDeep?kernel:planeKernel(kernel,channel)),divisors=parts.map(weights=>divisorOf(flatWeights(weights))),
written=parts.map((weights,i)=>times(weights,divisors[i])),axes=[...isBank?["maps"]:[],...isSliced2?["channels"]:[],"rows","columns"],mixed=new Set(divisors).size>
1,over=divisors[0]>1?` / ${divisors[0]}`:"",many=`[${divisors.join(", ")}]`,each=`[:${", None".repeat(axes.length-1)}]`,isLayer=isBank||isDeep;return{bank:isBank,
deep:isDeep,depthwise:isDepthwise,layer:isLayer,shared:isDeep&&!isSliced2,several:isBank||isDepthwise,name:isBank?"kernels":"kernel",maps:isBank?"feature_maps":
"feature_map",kernel:nestedText(isBank?written:written[0]),axes:axes.length>2?`  # ${tuple(axes)}`:"",over:mixed?` / np.array(${many})${each}`:over,torch_over:mixed?
` / torch.tensor(${many})${each}`:over,keras_over:mixed?` / np.array(${many}, dtype="float32")${each}`:over,torch_image:isDeep?".permute(2, 0, 1)[None]":"[None,\
 None]",keras_image:isDeep?"[None]":"[None, :, :, None]",einsum:`ij${isDeep?"c":""}kl,${isBank?"m":""}${isSliced2?"c":""}kl->ij${isDepthwise?"c":""}${isBank?"m":
""}`,before:isLayer?"..., ":"",torch_flip:isLayer?"-2, -1":"2, 3",keras_flip:isLayer?", (-2, -1)":"",correlate:flip?"convolve2d":"correlate2d",flip}}function paddingFacts(padding,mode2,shape,isDeep){
let padded=isPadded(padding),wide=padding.some((sides2,axis)=>Math.max(...sides2)>=shape[axis]);return{padded,far:(mode2==="reflect"||mode2==="circular")&&padded&&
wide,even:padded&&mode2==="zeros"&&isEven(padding),pads:padsText(padding,isDeep),torch_pads:torchPads(padding),numpy_mode:explorer_default.modes.numpy[mode2],torch_mode:explorer_default.
modes.pytorch[mode2]}}function shiftFacts(shift,isDeep){return{shifted:shift.some(by=>by!==0),shift:tuple(shift),shift_pads:padsText(shift.map(by=>[Math.max(by,
0),Math.max(-by,0)]),isDeep),shift_cut:`[${shift.map(by=>by>0?`:${-by}`:by?`${-by}:`:":").join(", ")}]`}}function slidingFacts(steps,stride,dilation,isDeep,kernels){
let spans=steps.map(step=>step.span),dilated=Math.max(...dilation)>1;return{span:tuple(spans),stacked_span:tuple([...kernels?[kernels]:[],...isDeep?[COLOURS.length]:
[],...spans]),strided:Math.max(...stride)>1,dilated,stride_steps:slices(stride),dilation_steps:slices(dilation).slice(1,-1),window_steps:slices(dilated?[...stride,
...isDeep?[1]:[],...dilation]:stride)}}function poolFacts({kind,options:{padding,ceilMode,countIncludePad},size,stride,shape,padding:pads,reach},mapShape,source,several){
let zeros=kind==="average"&&countIncludePad?pads:[[0,0],[0,0]],uncounted=reach.map((sides2,axis)=>sides2.map((n,end)=>n-zeros[axis][end])),sum=([start,end])=>start+
end,centres=size.map((wide,axis)=>{let[first,step]=[Math.floor(wide/2),stride[axis]],last2=first+(shape[axis]-1)*step,stop=last2+step<mapShape[axis]+sum(reach[axis])?
last2+1:"";return`${first||""}:${stop}${step>1?`:${step}`:""}`}),padded=isPadded(reach),last=several?[1]:[],torchPadsPool=!isEven(pads)||pads.some(([start],axis)=>start>
Math.floor(size[axis]/2)),kerasSame=kind==="max"&&padding==="same"&&padded&&String(reach)===String(pads),strided=["stride",pairText(stride),stride.some((step,axis)=>step!==
size[axis])],others=[["ceil_mode","True",ceilMode??!1],["count_include_pad","False",kind==="average"&&isPadded(pads)&&!countIncludePad]];return{[kind]:!0,pool_window:tuple(
size),pool_size:pairText(size),pool_steps:slices(stride),centre_steps:`[${centres.join(", ")}]`,pool_padded:padded,pool_axes:several?", axis=(0, 1)":"",cell_axes:several?
"(3, 4)":"(2, 3)",torch_in:several?".permute(2, 0, 1)":"[None]",torch_order:several?"none for the maps; ":"",torch_out:several?".permute(1, 2, 0)":"[0]",keras_in:several?
"[None]":"[None, :, :, None]",keras_back:several?"[0]":"[0, :, :, 0]",scipy_window:tuple([...size,...last]),pool_pads:padsText(reach,several),pool_input:padded?
"padded":source,pool_zeros:isPadded(zeros)&&padsText(zeros,several),pool_uncounted:isPadded(uncounted)&&padsText(uncounted,several),uncounted_from:isPadded(zeros)?
"padded":source,counted_shape:tuple([...mapShape.map((many,axis)=>many+sum(zeros[axis])),...last]),torch_pads_pool:torchPadsPool,torch_pool_pads:torchPads(reach,
several),torch_uncounted:torchPads(uncounted,several),torch_pool_input:torchPadsPool?"padded":source,torch_pool_options:options(torchPadsPool?[strided]:[strided,
["padding",paddingText(null,pads),isPadded(pads)],...others]),keras_pool_same:kerasSame,keras_pool_input:padded&&!kerasSame?"padded":source,keras_pool_options:options(
[["strides",pairText(stride),!0],["padding",'"same"',kerasSame]]),convlab_pool_options:options([strided,["padding",paddingText(padding??null,pads),isPadded(pads)],
...others])}}function load(image,maxSide,channel){let given=[image===null?"image":`"${image}"`];maxSide!==null&&given.push(`max_side=${maxSide}`),channel==="gre\
y"&&given.push("grey=True");let index=COLOURS.indexOf(channel);return`cl.load_image(${given.join(", ")})${index<0?"":`[:, :, ${index}]`}`}var flatWeights=weights=>typeof weights==
"number"?[weights]:weights.flatMap(flatWeights);function nestedText(weights){if(typeof weights=="number")return pythonNumber(weights);let parts=weights.map(nestedText),
line=`[${parts.join(", ")}]`;return line.length<=LONGEST3||typeof weights[0]=="number"?line:`[
    ${parts.join(`,
`).replaceAll(`
`,`
    `)},
]`}var isPadded=plan2=>plan2.flat().some(n=>n>0),isEven=plan2=>plan2.every(([start,end])=>start===end),padsText=(plan2,isStack)=>planText(isStack?[...plan2,[0,0]]:
plan2),torchPads=([rows,cols],isStack=!1)=>tuple([...isStack?[0,0]:[],...cols,...rows]);function paddingText(padding,plan2){return typeof padding=="string"?`"${padding}\
"`:isEven(plan2)?pairText(plan2.map(([start])=>start)):planText(plan2)}var planText=plan2=>tuple(plan2.map(tuple)),tuple=items=>`(${items.join(", ")})`,pairText=([
rows,cols])=>rows===cols?String(rows):tuple([rows,cols]),slices=steps=>Math.max(...steps)>1?`[${steps.map(step=>step===1?":":`::${step}`).join(", ")}]`:"";var explorerOut=view=>({noun:"window",frameworks:()=>FRAMEWORKS,code:framework=>codeOf(view,framework),stem:()=>{let{image,kernel}=readSettings(view.model),menu=view.
store.menus.kernels;return`${image.startsWith("own_")?"own":image}-${menu[kernelIndex(kernel,menu)]?.name??"custom"}`},still:()=>view.result?.map?"":NOTHING_MOVES});
function codeOf(view,framework){let settings=readSettings(view.model),picture2=view.store.picture();if(!picture2)return{problem:"The picture has not arrived yet\
."};if(view.result?.problem)return{problem:NO_CODE};let problem=codeProblem(settings);if(problem)return{problem};let isOwn=settings.image.startsWith("own_"),{rows,
cols,channels}=picture2,longest=view.model.get("size"),text2=code(framework,settings,{image:isOwn?null:settings.image,shape:channels===1?[rows,cols]:[rows,cols,
channels],maxSide:Math.max(rows,cols)===longest?longest:null}),names=[settings.bank.length?"feature_maps":"feature_map",settings.activation&&"activated",settings.
pool&&"pooled"].filter(Boolean);return{text:text2,upTo:names.at(-1),note:isOwn?" It expects your picture under the name image.":""}}var cellRect=(grid,r,c)=>({x:grid.x+(c-grid.c0)*grid.cell,y:grid.y+(r-grid.r0)*grid.cell,w:grid.cell,h:grid.cell}),lensRange=grid=>[Math.floor(grid.r0),Math.floor(
grid.c0),Math.ceil(grid.r0+grid.rows),Math.ceil(grid.c0+grid.cols)];function rect(ctx,{x,y,w,h},fill2){ctx.fillStyle=fill2;let gap=w>8?.5:0;ctx.fillRect(x+gap,y+
gap,w-2*gap,h-2*gap)}function edge(ctx,{x,y,w,h},tokens){w<8||(ctx.strokeStyle=tokens.beamFill,ctx.lineWidth=1,ctx.strokeRect(x+1,y+1,w-2,h-2))}function dotted(ctx,{
x,y,w,h},tokens){w<8||(ctx.save(),ctx.setLineDash([2,3]),ctx.lineWidth=1,ctx.strokeStyle=tokens.padding,ctx.strokeRect(x+2.5,y+2.5,w-5,h-5),ctx.restore())}function hatch(ctx,{
x,y,w,h},tokens){ctx.save(),ctx.beginPath(),ctx.rect(x,y,w,h),ctx.clip(),ctx.strokeStyle=tokens.hatch,ctx.lineWidth=1,ctx.beginPath();let step=7,from=Math.floor(
(x+y)/step)*step;for(let s=from;s<x+w+y+h;s+=step)ctx.moveTo(s-y,y),ctx.lineTo(s-y-h,y+h);ctx.stroke(),ctx.restore()}function ring(ctx,{x,y,w,h},tokens,style="s\
olid",width=style==="solid"?2:1.5){ctx.save(),ctx.lineJoin="miter",ctx.strokeStyle=css(tokens.haloRgb),ctx.lineWidth=width+3,ctx.strokeRect(x,y,w,h),style==="da\
shed"&&ctx.setLineDash([5,3]),ctx.strokeStyle=tokens.ring,ctx.lineWidth=width,ctx.strokeRect(x,y,w,h),ctx.restore()}function beam(ctx,from,to,down,gap,tokens,dash=!1){
let ends=down?[[from.x,from.y+from.h,to.x,to.y],[from.x+from.w,from.y+from.h,to.x+to.w,to.y]]:[[from.x+from.w,from.y,to.x,to.y],[from.x+from.w,from.y+from.h,to.
x,to.y+to.h]];ctx.save();let clip=new Path2D;clip.rect(gap.x,gap.y,gap.w,gap.h),ctx.save(),ctx.clip(clip),ctx.beginPath(),ctx.moveTo(ends[0][0],ends[0][1]),ctx.
lineTo(ends[0][2],ends[0][3]),ctx.lineTo(ends[1][2],ends[1][3]),ctx.lineTo(ends[1][0],ends[1][1]),ctx.fillStyle=tokens.beamFill,ctx.fill(),ctx.restore(),dash&&ctx.
setLineDash([3,3]),ctx.strokeStyle=tokens.beamLine,ctx.lineWidth=1;for(let[x0,y0,x1,y1]of ends)ctx.beginPath(),ctx.moveTo(x0,y0),ctx.lineTo(x1,y1),ctx.stroke();
ctx.restore()}function useFont(ctx,weight,size){let font=`${weight} ${size}px ${ctx.convlabFont}`;ctx.convlabNow!==font&&(ctx.font=font,ctx.convlabNow=font)}var widths=new Map;
function widthOf(ctx,string,weight,size){let key=`${weight} ${size} ${ctx.convlabFont} ${string.replace(/\d/g,"0")}`,width=widths.get(key);return width===void 0&&
(useFont(ctx,weight,size),width=ctx.measureText(string.replace(/\d/g,"0")).width,widths.set(key,width)),width}function text(ctx,string,x,y,{size=13,weight=400,colour,
halo=null}){useFont(ctx,weight,size),halo&&(ctx.lineWidth=6,ctx.lineJoin="round",ctx.strokeStyle=halo,ctx.strokeText(string,x,y)),ctx.fillStyle=colour,ctx.fillText(
string,x,y)}function cellText(ctx,string,box,options2){let{size}=options2;for(;size>=8&&widthOf(ctx,string,options2.weight??400,size)>box.w-4;)size-=1;let[next,
...rest]=options2.short??[];size<8&&next?cellText(ctx,next,box,{...options2,short:rest}):size>=8&&text(ctx,string,box.x+box.w/2,box.y+box.h/2+.5,{...options2,size})}
function strip(ctx,{x,y,w,h},fill2){rect(ctx,{x,y:y+h*.76,w,h:h*.24},css(fill2))}function chip(ctx,string,box,fill2){let w=Math.min(box.w-4,widthOf(ctx,string,400,
11)+8);ctx.fillStyle=css(fill2),ctx.beginPath(),ctx.roundRect(box.x+(box.w-w)/2,box.y,w,Math.min(14,box.h),2),ctx.fill(),cellText(ctx,string,{...box,h:Math.min(
14,box.h)},{size:11,colour:inkOn(fill2)})}function lensGrids({L,result,shown,pos,trace:trace2,spans}){let broken=result.problem==="kernel",start=at=>broken?{row:0,col:0}:windowStart({result},at),place2=L.
fourth?trace2?.pool?.place??(result.pooled||broken?null:centre(start(pos),spans,result.input)):null;return{place:place2,input:lensGrid(L.input.lens,start(shown),
spans),map:lensGrid(L.map.lens,shown),fourth:L.fourth&&lensGrid(L.fourth.lens,place2??{row:0,col:0})}}function lensGrid(lens,target,spans){let origin=lensOrigin(
lens,target,spans);return{...lens,r0:origin.row,c0:origin.col}}function centre({row,col},[rows,cols],input){let inside=(at,n)=>Math.max(0,Math.min(n-1,at));return{
row:inside(row+Math.floor((rows-1)/2),input.rows),col:inside(col+Math.floor((cols-1)/2),input.cols)}}function windowStart({result},{row,col}){return{row:row*result.
stride[0]-result.padding[0][0],col:col*result.stride[1]-result.padding[1][0]}}var overlap=(a,b)=>a.map((at,i)=>i<2?Math.max(at,b[i]):Math.min(at,b[i]));function markerRect({
pic,scale},grid){let[w,h]=[Math.max(9,grid.cols*scale),Math.max(7,grid.rows*scale)],[x,y]=[pic.x+(grid.c0+grid.cols/2)*scale-w/2,pic.y+(grid.r0+grid.rows/2)*scale-
h/2],fit=(at,from,length)=>Math.max(from-2,Math.min(at,from+length+2)),[x0,y0]=[fit(x,pic.x,pic.w),fit(y,pic.y,pic.h)];return{x:x0,y:y0,w:fit(x+w,pic.x,pic.w)-x0,
h:fit(y+h,pic.y,pic.h)-y0}}var marker=(ctx,panel,grid,tokens)=>ring(ctx,markerRect(panel,grid),tokens);function lensBeam(ctx,{pic,scale},grid,tokens,cells){let[
r0,c0,r1,c1]=overlap([grid.r0,grid.c0,grid.r0+grid.rows,grid.c0+grid.cols],cells),lens={...cellRect(grid,r0,c0),w:(c1-c0)*grid.cell,h:(r1-r0)*grid.cell},[right,
bottom]=[pic.x+pic.w,pic.y+pic.h],beside=lens.x>right&&lens.y<bottom,gap=beside?{x:right,y:0,w:lens.x-right,h:1e4}:{x:0,y:bottom,w:1e4,h:lens.y-bottom};beam(ctx,
markerRect({pic,scale},grid),lens,!beside,gap,tokens)}var STEPS3={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function nextCell(at,key,grids){let[down,right]=STEPS3[key],index=grids.findIndex(
({panel})=>panel===at.panel),here=grids[index],clip=(value,[first,after])=>Math.max(first,Math.min(after-1,value)),col=at.col+right,beside=grids[index+right];return right&&
(col<here.cols[0]||col>=here.cols[1])&&beside?{panel:beside.panel,row:clip(at.row,beside.rows),col:right>0?beside.cols[0]:beside.cols[1]-1}:{panel:at.panel,row:clip(
at.row+down,here.rows),col:clip(col,here.cols)}}function pointKey(view,event,grids,{itemOf:itemOf2,goTo}){let{pointing}=view;if(!pointing)return event.key!=="En\
ter"||!grids.find(({panel})=>panel==="map")?!1:show({panel:"map",...view.pos});if(event.key==="Escape")return view.pointAt(null),!0;if(event.key==="Enter")return view.
pointAt(null),goTo(pointing),!0;if(!STEPS3[event.key])return view.pointAt(null),!1;return show(nextCell(pointing,event.key,grids));function show(cell){return view.
pointAt(itemOf2(cell),cell),!0}}function stageInput(view){let{pad}=view,dragging=null;pad.addEventListener("pointerdown",event=>{if(event.button!==0||!view.result?.map)return;let spot=locate(view,
event);spot&&(pad.setPointerCapture(event.pointerId),pad.focus({preventScroll:!0}),dragging=grab(view,spot,event),view.pointAt(null),view.move(dragging.target(event),
{glide:!dragging.held}))}),pad.addEventListener("pointermove",event=>{if(dragging)view.move(dragging.target(event),{glide:!1});else{let spot=locate(view,event);
pad.style.cursor=spot?"pointer":"",view.pointAt(spot&&itemAt(view,spot,event))}}),pad.addEventListener("pointerleave",()=>view.pointAt(null));for(let end of["po\
interup","pointercancel","lostpointercapture"])pad.addEventListener(end,()=>{dragging=null});pad.addEventListener("keydown",event=>onKey(view,event)),pad.addEventListener(
"blur",()=>{view.pointing&&view.pointAt(null)})}function point(view,event){let box=view.pad.getBoundingClientRect();return{x:event.clientX-box.left,y:event.clientY-
box.top}}var GRIDS=[...PANELS,"map","fourth"],SMALLEST_TARGET=12,isInput=panel=>PANELS.includes(panel);function itemOf({result},{panel,row,col}){return panel===
"fourth"?{kind:result.pooled?"pooled":"input",row,col}:isInput(panel)?{kind:"input",row,col,...result.channels?{channel:PANELS.indexOf(panel)}:{}}:{kind:panel,row,
col}}function cellAt(view,surface,event){let{x,y}=point(view,event);return{row:Math.floor(surface.r0+(y-surface.y)/surface.cell),col:Math.floor(surface.c0+(x-surface.
x)/surface.cell)}}function spotAt(view,event){let found=view.result&&locate(view,event);return found&&{panel:found.panel,...cellAt(view,found.surface,event)}}function itemAt(view,{
panel,surface},event){if(surface.cell<SMALLEST_TARGET)return null;let{row,col}=cellAt(view,surface,event),[rows,cols]=extentOf(view,panel);return row>=rows[0]&&
row<rows[1]&&col>=cols[0]&&col<cols[1]?itemOf(view,{panel,row,col}):null}function planeOf({result,layout:layout2},panel){let{input,map,pooled,pool}=result;return layout2[panel]?
isInput(panel)?input:{map,fourth:pooled??(pool?null:input)}[panel]:null}var paddingOf=({result},panel)=>isInput(panel)?result.padding:[[0,0],[0,0]];function extentOf(view,panel){
let plane=planeOf(view,panel);return paddingOf(view,panel).map(([start,end],axis)=>[-start,plane[axis?"cols":"rows"]+end])}function targets(view){return GRIDS.filter(
panel=>planeOf(view,panel)).flatMap(panel=>{let surface=surfaces(view,view.layout[panel],panel,planeOf(view,panel)).at(-1);if(surface.cell<SMALLEST_TARGET)return[];
let{left,top,right,bottom,cell,r0,c0}=surface,from=(first,length)=>[Math.round(first),Math.round(first+length/cell)],[rows,cols]=[from(r0,bottom-top),from(c0,right-
left)],[allRows,allCols]=extentOf(view,panel),seen=([first,after],[from2,to])=>[Math.max(first,from2),Math.min(after,to)];return[{panel,rows:seen(rows,allRows),
cols:seen(cols,allCols)}]})}function locate(view,event){let{x,y}=point(view,event),L=view.layout;if(!view.result.map)return null;for(let panel of GRIDS){let plane=planeOf(
view,panel);if(plane){for(let surface of surfaces(view,L[panel],panel,plane))if(x>=surface.left&&y>=surface.top&&x<surface.right&&y<surface.bottom)return{panel,
surface}}}return null}function surfaces(view,area,panel,plane){let box=(x,y,w,h,cell,r0,c0)=>({left:x,top:y,right:x+w,bottom:y+h,x,y,cell,r0,c0});if(area.grid){
let{x,y,cell}=area.grid,[[top,bottom],[left,right]]=paddingOf(view,panel);return[box(x-left*cell,y-top*cell,(plane.cols+left+right)*cell,(plane.rows+top+bottom)*
cell,cell,-top,-left)]}let{pic,scale,lens}=area,origin=lensGrids(view.scene())[isInput(panel)?"input":panel];return[box(pic.x,pic.y,pic.w,pic.h,scale,0,0),box(lens.
x,lens.y,lens.cols*lens.cell,lens.rows*lens.cell,lens.cell,origin.r0,origin.c0)]}function grab(view,{panel,surface},event){let at=moved=>{let{x,y}=point(view,moved);
return{row:surface.r0+(y-surface.y)/surface.cell,col:surface.c0+(x-surface.x)/surface.cell}},{stride,padding,steps}=view.result,start=at(event),spans=steps.map(
step=>step.span),corner={row:view.pos.row*stride[0]-padding[0][0],col:view.pos.col*stride[1]-padding[1][0]},held=isInput(panel)&&start.row>=corner.row&&start.col>=
corner.col&&start.row<corner.row+spans[0]&&start.col<corner.col+spans[1],grip=held?{row:start.row-corner.row,col:start.col-corner.col}:void 0;return{held,target:moved=>positionAt(
view,panel,at(moved),grip)}}function positionAt({result},panel,{row,col},grip){let{stride,padding,steps,pool}=result;if(panel==="map")return floor({row,col});if(panel===
"fourth"&&pool)return{row:Math.floor(row)*pool.stride[0]-pool.padding[0][0],col:Math.floor(col)*pool.stride[1]-pool.padding[1][0]};let{row:down,col:right}=grip??
{row:steps[0].span/2,col:steps[1].span/2};return{row:Math.round((row-down+padding[0][0])/stride[0]),col:Math.round((col-right+padding[1][0])/stride[1])}}var floor=({
row,col})=>({row:Math.floor(row),col:Math.floor(col)}),STEPS4={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function onKey(view,event){if(event.
altKey||event.metaKey||!view.result?.map)return;let goTo=({panel,row:row2,col:col2})=>view.move(positionAt(view,panel,{row:row2+.5,col:col2+.5}));if(pointKey(view,
event,targets(view),{itemOf:cell=>itemOf(view,cell),goTo})){event.preventDefault(),event.stopPropagation();return}let{row,col}=view.pos,{rows,cols}=view.result.
map,page=view.layout.level==="image"?view.layout.map.lens.rows:rows,step=STEPS4[event.key],action2=step?()=>view.move({row:row+step[0]*(event.shiftKey?10:1),col:col+
step[1]*(event.shiftKey?10:1)}):{Home:()=>view.move(event.ctrlKey?{row:0,col:0}:{row,col:0}),End:()=>view.move(event.ctrlKey?{row:rows-1,col:cols-1}:{row,col:cols-
1}),PageUp:()=>view.move({row:row-page,col}),PageDown:()=>view.move({row:row+page,col})," ":()=>view.play(),",":()=>view.stepBy(-1),".":()=>view.stepBy(1),"[":()=>view.
stepTerm(-1),"]":()=>view.stepTerm(1),Escape:()=>view.terms?view.leaveTerms():view.stopFilling()}[event.key];action2&&(event.preventDefault(),event.stopPropagation(),
action2())}var STEPS5={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},BRUSH=6,KEY_STROKE=300,PaintMode=class{constructor(view,onBrush){this.view=view,this.
own=view.store.own,this.onBrush=onBrush,this.brush=null,this.stroke=null,this.keys=null,this.root=element("div",{class:"cl-paint",tabindex:0,role:"application",
"aria-label":"Paint the input: arrows choose a pixel, Enter paints it, Escape ends"});let{root}=this;root.addEventListener("pointerdown",event=>this.down(event)),
root.addEventListener("pointermove",event=>this.move(event)),root.addEventListener("pointerleave",()=>this.stroke||this.stand(null));for(let end of["pointerup",
"pointercancel","lostpointercapture"])root.addEventListener(end,()=>this.lift());root.addEventListener("keydown",event=>this.key(event)),root.addEventListener("\
blur",()=>this.endKeys()),view.signal.addEventListener("abort",()=>clearTimeout(this.keys))}draw(on){if(this.root.hidden=!on,!on){this.endKeys(),this.brush=null;
return}let boxes=this.surfaces(),[left,top]=["left","top"].map(side=>Math.min(...boxes.map(box=>box[side]))),[right,bottom]=["right","bottom"].map(side=>Math.max(
...boxes.map(box=>box[side])));place(this.root,{x:left,y:top,w:right-left,h:bottom-top})}surfaces(){let{layout:layout2,result}=this.view;return surfaces(this.view,
layout2.input,"input",result.input)}get shape(){return this.view.result.input}pixel(event){let{x,y}=point(this.view,event),surface=this.surfaces().find(box=>x>=
box.left&&y>=box.top&&x<box.right&&y<box.bottom);if(!surface)return null;let{row,col}=cellAt(this.view,surface,event);return row>=0&&col>=0&&row<this.shape.rows&&
col<this.shape.cols?{row,col,surface}:null}stand(brush){brush?.row===this.brush?.row&&brush?.col===this.brush?.col||(this.brush=brush,this.onBrush())}down(event){
let at=event.button===0&&this.pixel(event);at&&(event.preventDefault(),this.root.setPointerCapture(event.pointerId),this.root.focus({preventScroll:!0}),this.stroke=
{surface:at.surface,last:at},this.stand(at),this.own.dab(square(at,at.surface)))}move(event){let at=this.pixel(event);if(this.stroke&&at&&sameBox(at.surface,this.
stroke.surface)){let cells=cellsBetween(this.stroke.last??at,at);this.stroke.last=at,this.stand(at),this.own.dab(cells.flatMap(cell=>square(cell,at.surface)))}else
this.stroke?this.stroke.last=null:this.stand(at)}lift(){this.stroke&&(this.stroke=null,this.own.finish())}key(event){if(event.altKey||event.metaKey||event.ctrlKey)
return;let step=STEPS5[event.key],{row,col}=this.brush??this.centre(),far=event.shiftKey?10:1,action2=step?()=>this.walk({row:row+far*step[0],col:col+far*step[1]}):
{Enter:()=>this.dot()," ":()=>this.dot(),Home:()=>this.walk({row,col:0}),End:()=>this.walk({row,col:this.shape.cols-1}),Escape:()=>this.own.setMode(null)}[event.
key];action2&&(event.preventDefault(),event.stopPropagation(),action2())}centre(){let{pos,result:{stride,padding,steps,input}}=this.view,at=(axis,index,size)=>Math.
max(0,Math.min(size-1,index*stride[axis]-padding[axis][0]+Math.floor((steps[axis].span-1)/2)));return{row:at(0,pos.row,input.rows),col:at(1,pos.col,input.cols)}}walk({
row,col}){let clip=(value,n)=>Math.max(0,Math.min(n-1,value)),brush={row:clip(row,this.shape.rows),col:clip(col,this.shape.cols)},{layout:layout2,result:{stride,
padding,steps}}=this.view;if(this.stand(brush),layout2.level!=="image")return;let at=(axis,index)=>Math.round((index+padding[axis][0]-(steps[axis].span-1)/2)/stride[axis]);
this.view.move({row:at(0,brush.row),col:at(1,brush.col)},{glide:!1})}dot(){this.stand(this.brush??this.centre()),this.own.dab([this.brush]),clearTimeout(this.keys),
this.keys=setTimeout(()=>this.endKeys(),KEY_STROKE)}endKeys(){this.keys&&(clearTimeout(this.keys),this.keys=null,this.own.finish())}};function square({row,col},{
cell}){let reach=Math.floor(Math.max(1,Math.round(BRUSH/cell))/2),side=Array.from({length:2*reach+1},(_,i)=>i-reach);return side.flatMap(r=>side.map(c=>({row:row+
r,col:col+c})))}var sameBox=(a,b)=>a.left===b.left&&a.top===b.top;var MOST_TYPED=400,OwnView=class{constructor(view){this.view=view,this.own=view.store.own,this.paint=new PaintMode(view,()=>this.drawBrush()),this.buildStrip(),
this.buildPanel(),this.target=element("div",{class:"cl-drop","aria-hidden":"true"},"Drop a picture here"),this.nodes=[this.paint.root,this.strip,this.panel,this.
target],this.shown=null}buildStrip(){this.value=element("input",{class:"cl-value",type:"text",inputmode:"decimal",autocomplete:"off",spellcheck:"false","aria-la\
bel":"Value to paint"}),this.value.addEventListener("input",()=>this.readValue()),this.value.addEventListener("blur",()=>this.drawStrip()),this.value.addEventListener(
"keydown",event=>event.stopPropagation()),this.restore=element("button",{type:"button",class:"cl-button",onclick:()=>this.own.restore()},"Restore"),this.tools=element(
"div",{class:"cl-tools"},element("label",{},"Paint with ",this.value),this.restore),this.text=element("div",{class:"cl-strip-text",role:"status"}),this.strip=element(
"div",{class:"cl-strip",role:"group","aria-label":"Own picture"},this.tools,this.text)}buildPanel(){this.area=element("textarea",{class:"cl-numbers",spellcheck:"\
false","aria-label":"The input as numbers",placeholder:`1 2 3
4 5 6

or paste a table`}),this.typed=element("div",{class:"cl-typed",role:"status"});let use=element("button",{type:"button",class:"cl-button",onclick:()=>this.use()},
"Use"),cancel=element("button",{type:"button",class:"cl-button",onclick:()=>this.leave()},"Cancel");this.panel=element("div",{class:"cl-panel",role:"dialog","ar\
ia-label":"Type the input"},this.area,this.typed,element("div",{class:"cl-tools"},use,cancel)),this.area.addEventListener("input",()=>this.drawTyped()),this.panel.
addEventListener("keydown",event=>{event.stopPropagation(),event.key==="Escape"?this.leave():event.key==="Enter"&&(event.ctrlKey||event.metaKey)&&this.use()})}listen(){
let{root,signal}=this.view,on=(type,act)=>root.addEventListener(type,act,{signal}),carries=({dataTransfer,target})=>[...dataTransfer.types].includes("Files")||[
...dataTransfer.types].includes("text/plain")&&!isTextBox(target),over=event=>{carries(event)&&(event.preventDefault(),event.stopPropagation(),this.target.hidden=
event.type==="drop",event.type==="drop"&&this.own.takeTransfer(event.dataTransfer))};for(let type of["dragenter","dragover","drop"])on(type,over);on("dragleave",
event=>{root.contains(event.relatedTarget)||(this.target.hidden=!0)}),on("paste",event=>{let isPicture=event.clipboardData.files.length&&!event.clipboardData.getData(
"text/plain");isTextBox(event.target)&&!(isPicture&&event.target===this.area)||(event.preventDefault(),event.stopPropagation(),this.own.takeTransfer(event.clipboardData))}),
this.target.hidden=!0}draw(){let{layout:L,root}=this.view,{mode:mode2}=this.own,turned=mode2!==this.shown,isHere=turned&&root.contains(root.getRootNode().activeElement),
left=this.shown;this.shown=mode2;let slot={x:-4,y:L.headings.input.y+30,w:L.headings.input.w+8};this.paint.draw(mode2==="paint"),place(this.target,{...slot,h:4*
L.u}),place(this.panel,{...slot,h:Math.max(210,6*L.u)}),this.panel.hidden=mode2!=="type",this.drawStrip(),turned&&(mode2==="type"&&this.fill(),isHere&&this.focusOn(
mode2,left))}focusOn(mode2,left){mode2==="type"?this.area.focus({preventScroll:!0}):mode2==="paint"?this.paint.root.focus({preventScroll:!0}):this.view.controls.
querySelector(`[data-control="${left}"] button`)?.focus({preventScroll:!0})}drawStrip(){let{own,view}=this,painting2=own.mode==="paint",open=!!view.layout.caption&&
(painting2||own.message!=="");this.strip.hidden=!open,view.caption.style.visibility=open?"hidden":"",open&&(place(this.strip,view.layout.caption),this.tools.hidden=
!painting2,this.restore.disabled=!own.original,this.value!==this.value.getRootNode().activeElement&&(this.value.value=weightText(own.paint)),this.strip.classList.
toggle("cl-complains",!!own.message),say(this.text,own.message||this.brushText()))}brushText(){let{brush}=this.paint;if(!brush)return"Drag over the pixels, or w\
alk with the arrows and press Enter.";let{data,cols}=this.view.result.input;return`Row ${whole2(brush.row)}, column ${whole2(brush.col)}: ${number(data[brush.row*
cols+brush.col])}.`}drawBrush(){this.drawStrip(),this.view.repaint()}readValue(){let value=parseWeight(this.value.value),{own}=this;value===null?own.message=`${inQuotes(
this.value.value,12)} is not a number. Painting goes on with ${number(own.paint)}.`:own.message=own.paintProblem(value),own.message||(own.value=value),this.drawStrip()}fill(){
let{input}=this.view.result;this.area.value=input.data.length<=MOST_TYPED?matrixText(input):"",this.area.select(),this.drawTyped()}drawTyped(){let{rows,problem}=this.
area.value.trim()?parseMatrix(this.area.value):{problem:"Lines of numbers, such as 1 2 3; 4 5 6."};this.typed.classList.remove("cl-error"),say(this.typed,problem??
`${sizeText(rows.length,rows[0].length)} numbers`)}use(){let problem=this.own.takeText(this.area.value);if(!problem){this.leave();return}this.typed.classList.add(
"cl-error"),say(this.typed,problem),this.area.focus()}leave(){this.own.setMode(null)}},isTextBox=node=>!!node.closest?.("input, textarea, select");var SMALLEST_TAG=34;function paintInputCells(ctx,scene,grid,[r0,c0,r1,c1],trace2){let{result,tokens,L}=scene,{input,kernel}=result,taps=new Map(trace2?trace2.taps.
map((tap,i)=>[`${tap.row},${tap.col}`,{...tap,index:i}]):[]),plain=L.level==="numbers";for(let r=r0;r<r1;r+=1)for(let c=c0;c<c1;c+=1){let inside=r>=0&&c>=0&&r<input.
rows&&c<input.cols,box=cellRect(grid,r,c),marked=mark(ctx,scene,"input",r,c),tap=taps.get(`${r},${c}`),value=inside?input.data[r*input.cols+c]:scene.paddedPixel(
r,c),fill2=!showsNumbers(grid.cell)||inside&&!plain?(scene.shade??greyColour)((value-scene.low)/(scene.high-scene.low)):inside?tokens.cellRgb:tokens.pageRgb,count=scene.
settings.coverage&&inside&&scene.coverage?scene.coverage.data[r*input.cols+c]:null;count!==null&&(fill2=mix(fill2,coverageColour(count,scene.coverageTop,tokens.
theme),plain?1:COVERED)),tap&&plain&&(fill2=weightTint(tap.weight,tap.index,kernel.data.length,tokens.theme,cellStrength(grid,kernel,tap.weight))),rect(ctx,box,
css(fill2)),inside&&!plain&&edge(ctx,box,tokens),inside||dotted(ctx,box,tokens),scene.unreadLine(r,c)&&hatch(ctx,box,tokens);let room=grid.cell>=SMALLEST_TAG;if(tap?.
weight&&!plain&&!room&&strip(ctx,box,weightTint(tap.weight,tap.index,kernel.data.length,tokens.theme,cellStrength(grid,kernel,tap.weight))),marked&&inset(ctx,box,
tokens),!showsNumbers(grid.cell))continue;count!==null&&room&&paintCount(ctx,count,box,inkOn(fill2));let ink=inside||tap&&plain?inkOn(fill2):tokens.ink2,shown=number(
value,scene.inputDigits),size=Math.min(plain?16:12,Math.floor(.4*grid.cell));if(!tap){cellText(ctx,shown,box,{size,colour:ink,halo:scene.unreadLine(r,c)?css(fill2):
null});continue}let weight=`×${weightText(tap.weight,scene.denominator)}`,quiet2=tap.weight===0,upper=room?{...box,h:box.h*.62,y:box.y+1}:plain?box:{...box,h:box.
h*.82};if(cellText(ctx,shown,upper,{size:plain?size:Math.min(14,Math.floor(.36*grid.cell)),weight:quiet2&&plain?400:600,colour:quiet2&&plain?tokens.zeroInk:ink}),
!room)continue;let tag={x:box.x,y:box.y+box.h*.54,w:box.w,h:box.h*.36};!plain&&!quiet2?chip(ctx,weight,tag,weightTint(tap.weight,tap.index,kernel.data.length,tokens.
theme)):cellText(ctx,weight,tag,{size:11,colour:plain?quiet2?tokens.zeroInk:inkOn(fill2):ink})}ctx.globalAlpha=1,scene.brush&&corners(ctx,cellRect(grid,scene.brush.
row,scene.brush.col),tokens)}function corners(ctx,{x,y,w,h},tokens){let[far,arm]=[3,Math.max(4,w/4)];ctx.save(),ctx.beginPath();for(let[cx,cy,dx,dy]of[[x,y,1,1],
[x+w,y,-1,1],[x,y+h,1,-1],[x+w,y+h,-1,-1]]){let[px,py]=[cx+far*dx,cy+far*dy];ctx.moveTo(px+arm*dx,py),ctx.lineTo(px,py),ctx.lineTo(px,py+arm*dy)}for(let[colour,
width]of[[css(tokens.haloRgb),4.5],[tokens.ring,2]])ctx.strokeStyle=colour,ctx.lineWidth=width,ctx.stroke();ctx.restore()}function paintCount(ctx,count,{x,y,w},colour){
let size=w>=44?11:10;cellText(ctx,String(count),{x:x+w-17,y:y+2,w:17,h:size+1},{size,colour})}var FADED=.45,mix=(a,b,share)=>a.map((level,i)=>Math.round(level+share*
(b[i]-level)));function mark(ctx,{partners:partners2},kind,r,c,strength=1){let lit=!partners2||partners2.lit[kind](r,c);return ctx.globalAlpha=lit?strength:FADED*
strength,!!partners2?.framed[kind](r,c)}function inset(ctx,{x,y,w,h},tokens){w<8||(ctx.strokeStyle=tokens.ring,ctx.lineWidth=1.5,ctx.strokeRect(x+2,y+2,w-4,h-4))}
function cellStrength(grid,kernel,weight){if(showsNumbers(grid.cell))return 1;let top=kernel.data.reduce((most,w)=>Math.max(most,Math.abs(w)),0)||1;return .25+.75*
Math.abs(weight)/top}function paintValueCells(ctx,scene,kind,grid,plane,[r0,c0,r1,c1],focus,isReached,dim=1){let winner=focus&&!isBuilding(scene.terms)?scene.trace?.
pool?.winner:null;for(let r=Math.max(0,r0);r<Math.min(plane.rows,r1);r+=1)for(let c=Math.max(0,c0);c<Math.min(plane.cols,c1);c+=1){let box=cellRect(grid,r,c);if(!isReached(
r,c)){rect(ctx,box,css(scene.tokens.cellRgb));continue}let value=plane.data[r*plane.cols+c],fill2=scene.scale.colour(value),marked=mark(ctx,scene,kind,r,c,dim);
if(rect(ctx,box,css(fill2)),marked&&inset(ctx,box,scene.tokens),!showsNumbers(grid.cell))continue;let here=kind==="map"&&winner?.row===r&&winner.col===c||focus&&
focus.row===r&&focus.col===c;cellText(ctx,number(value,scene.cellDigits),box,{short:[number(value,0),exponent(value)],size:Math.min(grid.cell>=44?16:here?14:12,
Math.floor(.4*grid.cell)),weight:here?600:400,colour:inkOn(fill2)})}}function paintCoverageCells(ctx,scene,grid,[r0,c0,r1,c1]){let{coverage:coverage2,tokens}=scene,
top=scene.coverageTop||1;for(let r=Math.max(0,r0);r<Math.min(coverage2.rows,r1);r+=1)for(let c=Math.max(0,c0);c<Math.min(coverage2.cols,c1);c+=1){let box=cellRect(
grid,r,c),count=coverage2.data[r*coverage2.cols+c],fill2=coverageColour(count,top,tokens.theme),marked=scene.hover&&mark(ctx,scene,"input",r,c);rect(ctx,box,css(
fill2)),marked&&inset(ctx,box,tokens),count===0&&hatch(ctx,box,tokens),showsNumbers(grid.cell)&&cellText(ctx,String(count),box,{size:14,colour:count?inkOn(fill2):
tokens.ink2,halo:count?null:css(fill2)})}}function channelScenes(scene){let{L,result,trace:trace2,partners:partners2}=scene;return result.channels?result.channels.map(({name:name2,plane,kernel},c)=>({...scene,
L:{...L,input:L[PANELS[c]]},result:{...result,input:plane,kernel},trace:trace2&&{...trace2,taps:trace2.channels[c].taps},partners:partners2&&partnersIn(scene,c),
shade:channelShade(name2),paddedPixel:(r,col)=>scene.paddedPixel(r,col,plane)})):[scene]}function paintOverhang(ctx,scene,grid){let{result,tokens}=scene,{kernel,dilation,steps,input,padding}=result,start=[0,1].map(axis=>(input[axis?"cols":"rows"]+padding[axis][1]-
padding[axis][0]-steps[axis].span)/2),at=(r,c)=>cellRect(grid,start[0]+r,start[1]+c);for(let r=0;r<kernel.rows;r+=1)for(let c=0;c<kernel.cols;c+=1){let box2=at(
r*dilation[0],c*dilation[1]),weight=kernel.data[r*kernel.cols+c],fill2=weightTint(weight,r*kernel.cols+c,kernel.data.length,tokens.theme);rect(ctx,box2,css(fill2)),
showsNumbers(grid.cell)&&cellText(ctx,`×${weightText(weight,scene.denominator)}`,box2,{size:14,weight:weight?600:400,colour:weight?inkOn(fill2):tokens.zeroInk})}
let corner=at(0,0),box={x:corner.x,y:corner.y,w:steps[1].span*grid.cell,h:steps[0].span*grid.cell},size={x:cellRect(grid,-padding[0][0],-padding[1][0]).x,w:(input.
cols+padding[1][0]+padding[1][1])*grid.cell};overhangFrame(ctx,scene,box,size,box.y+box.h)}function paintPictureOverhang(ctx,scene){let{L,result}=scene,{pic,scale}=L.
input,{steps,padding,input}=result,[h,w]=steps.map(s=>s.span*scale),box={x:pic.x+(pic.w-w)/2,y:pic.y+(pic.h-h)/2,w,h},size={x:pic.x-padding[1][0]*scale,w:(input.
cols+padding[1][0]+padding[1][1])*scale};overhangFrame(ctx,scene,box,size,Math.max(pic.y+pic.h,box.y+h))}function overhangFrame(ctx,{result,tokens,L},box,size,y){
if(ctx.save(),ctx.setLineDash([8,4]),ctx.strokeStyle=tokens.error,ctx.lineWidth=2,ctx.strokeRect(box.x+1,box.y+1,box.w-2,box.h-2),ctx.restore(),result.steps[1].
map>=1){let axis=result.steps[0];text(ctx,`the kernel spans ${axis.span} rows, the input has ${axis.size+axis.start+axis.end}`,box.x+box.w/2,Math.min(y+18,L.height-
12),{size:13,weight:600,colour:tokens.error});return}measure(ctx,box.x,box.x+box.w,y+16,`kernel spans ${result.steps[1].span}`,tokens.error,tokens);let{start,end,
size:n}=result.steps[1];measure(ctx,size.x,size.x+size.w,y+37,start+end?`input and padding ${n+start+end}`:`input ${n}`,tokens.ink,tokens)}function measure(ctx,x0,x1,y,label,colour,tokens){
ctx.strokeStyle=colour,ctx.lineWidth=1,ctx.beginPath(),ctx.moveTo(x0+.5,y-5),ctx.lineTo(x0+.5,y+5),ctx.moveTo(x0,y),ctx.lineTo(x1,y),ctx.moveTo(x1-.5,y-5),ctx.lineTo(
x1-.5,y+5),ctx.stroke(),text(ctx,label,(x0+x1)/2,y,{size:13,weight:600,colour,halo:css(tokens.pageRgb)})}function lastRead({pool,mapShape},row,col){return[row,col].map((at,axis)=>{let cells=windowIndices(at,pool.size[axis],{stride:pool.stride[axis],padding:pool.padding[axis]});
return Math.min(mapShape[axis]-1,cells[cells.length-1])})}function paintPoolEdge(ctx,{result,trace:trace2,tokens},grid){let{pool,mapShape}=result,[[top,bottom],
[left,right]]=pool.padding,[rows,cols]=mapShape,seen=grid.rows?lensRange(grid):[-top,-left,rows+bottom,cols+right],inMap=(r,c)=>r>=0&&c>=0&&r<rows&&c<cols,inPadding=(r,c)=>r>=
-top&&c>=-left&&r<rows+bottom&&c<cols+right&&!inMap(r,c),{kind,countIncludePad}=pool.options,value=kind==="max"?"−∞":countIncludePad?"0":"";for(let r=Math.max(
-top,seen[0]);r<Math.min(rows+bottom,seen[2]);r+=1)for(let c=Math.max(-left,seen[1]);c<Math.min(cols+right,seen[3]);c+=1){if(!inPadding(r,c))continue;let box=cellRect(
grid,r,c);rect(ctx,box,css(tokens.pageRgb)),dotted(ctx,box,tokens),showsNumbers(grid.cell)&&cellText(ctx,value,box,{size:12,colour:tokens.ink2})}for(let{row,col}of trace2.
pool?.cells??[])!inMap(row,col)&&!inPadding(row,col)&&hatch(ctx,cellRect(grid,row,col),tokens)}function paintEmptyWindow(ctx,{result,tokens},grid){let{empty,padding,
size}=result.pool,[top,left]=padding.map(([start],axis)=>axis===empty.axis?empty.first:-start);for(let r=top;r<top+size[0];r+=1)for(let c=left;c<left+size[1];c+=
1)dotted(ctx,cellRect(grid,r,c),tokens);return{...cellRect(grid,top,left),w:size[1]*grid.cell,h:size[0]*grid.cell}}function paintWinner(ctx,{trace:trace2,tokens},grid){
let{winner}=trace2.pool??{};if(!winner)return;let{x,y,w,h}=cellRect(grid,winner.row,winner.col),side=Math.max(4,Math.round(.24*w)),corner=(length,fill2)=>{ctx.beginPath(),
ctx.moveTo(x+w,y+h),ctx.lineTo(x+w-length,y+h),ctx.lineTo(x+w,y+h-length),ctx.fillStyle=fill2,ctx.fill()};corner(side+3,css(tokens.haloRgb)),corner(side,tokens.
ring)}function paintStage(ctx,scene){let{L,result,tokens}=scene;ctx.clearRect(-4,-4,L.width+8,L.height+8),ctx.convlabNow=null,ctx.textAlign="center",ctx.textBaseline=
"middle";let arrow=L.signs.find(sign2=>sign2.text==="→");for(let sign2 of L.signs)(sign2!==arrow||!result.problem)&&text(ctx,sign2.text,sign2.x,sign2.y,{size:sign2.
text==="→"?20:24,colour:tokens.ink2});result.pool&&!result.problem&&arrow&&text(ctx,result.pool.kind==="max"?"max":"mean",arrow.x,arrow.y+18,{size:11,colour:tokens.
ink2}),L.level==="numbers"?paintNumbers(ctx,scene):paintPictures(ctx,scene)}function paintNumbers(ctx,scene){let{L,result,tokens}=scene;for(let part of channelScenes(
scene))paintInputGrid(ctx,part);ghost(ctx,L.map.grid,L.map.slot,result,tokens),paintMapAndPool(ctx,scene,{...L.map.grid,r0:0,c0:0},L.fourth&&{...L.fourth.grid,r0:0,
c0:0})}function paintInputGrid(ctx,scene){let{L,result,tokens}=scene,{input}=result,grid={...L.input.grid,r0:0,c0:0};result.problem==="kernel"?(paintInputCells(
ctx,scene,grid,[0,0,input.rows,input.cols],null),paintOverhang(ctx,scene,grid)):(paintInputCells(ctx,scene,grid,paddedInput(result),scene.trace),unreadLabel(ctx,
scene,grid),ring(ctx,windowRect(grid,scene),tokens))}function paintMapAndPool(ctx,scene,mapGrid,fourthGrid){let valid=scene.result.problem==="kernel"?scene.lastValid:
scene.result;if(!valid)return;let dim=valid!==scene.result;ctx.globalAlpha=dim?.36:1;let{map,pooled}=valid,range=(grid,plane)=>grid.rows?lensRange(grid):[0,0,plane.
rows,plane.cols];if(paintValueCells(ctx,scene,"map",mapGrid,map,range(mapGrid,map),dim?null:scene.pos,(r,c)=>reached(scene,r,c),dim?.36:1),ctx.globalAlpha=1,!dim&&
mapGrid.cell>6&&(pooled&&paintPoolEdge(ctx,scene,mapGrid),scene.result.problem==="empty pool"&&ring(ctx,paintEmptyWindow(ctx,scene,mapGrid),{...scene.tokens,ring:scene.
tokens.error},"dashed",2),scene.trace.pool?.place&&ring(ctx,poolRect(mapGrid,scene.trace.pool),scene.tokens,"dashed"),ring(ctx,cellRect(mapGrid,scene.shown.row,
scene.shown.col),scene.tokens,"solid",reached(scene,scene.pos.row,scene.pos.col)?2:1),pooled&&!isBuilding(scene.terms)&&paintWinner(ctx,scene,mapGrid)),!(dim||scene.
result.problem||!fourthGrid))if(pooled){let place2=scene.trace.pool.place;paintValueCells(ctx,scene,"pooled",fourthGrid,pooled,range(fourthGrid,pooled),place2,(r,c)=>poolReached(
scene,r,c)),ctx.globalAlpha=1,place2&&ring(ctx,cellRect(fourthGrid,place2.row,place2.col),scene.tokens,"dashed")}else paintCoverageCells(ctx,scene,fourthGrid,range(
fourthGrid,scene.coverage)),ctx.globalAlpha=1}function paintPictures(ctx,scene){let{L,result,tokens}=scene,broken=result.problem==="kernel",{place:place2,map:mapGrid,
fourth:fourthGrid}=lensGrids(scene),parts=channelScenes(scene);for(let part of parts)hatchPicture(ctx,part,part.L.input),broken?paintPictureOverhang(ctx,part):paintInputLens(
ctx,part);scene.coverage&&L.fourth&&!result.pool&&hatchPicture(ctx,scene,L.fourth),broken||(lensBeam(ctx,L.map,mapGrid,tokens,[0,0,...result.mapShape]),place2&&
lensBeam(ctx,L.fourth,fourthGrid,tokens,[0,0,...result.pool?.shape??[result.input.rows,result.input.cols]]));let fourth=place2||!result.pooled?fourthGrid:{...fourthGrid,
rows:1,cols:1,cell:1};if(clipped(ctx,[L.map.lens,...L.fourth?[L.fourth.lens]:[]],()=>paintMapAndPool(ctx,scene,mapGrid,fourth)),!broken){fillCover(ctx,scene);for(let part of parts)
marker(ctx,part.L.input,lensGrids(part).input,tokens);marker(ctx,L.map,mapGrid,tokens),place2&&marker(ctx,L.fourth,fourthGrid,tokens)}}function paintInputLens(ctx,scene){
let{L,result,tokens}=scene,grid=lensGrids(scene).input;lensBeam(ctx,L.input,grid,tokens,paddedInput(result)),clipped(ctx,[L.input.lens],()=>{paintInputCells(ctx,
scene,grid,overlap(lensRange(grid),paddedInput(result)),scene.trace),ring(ctx,windowRect(grid,scene),tokens)})}function windowPlace(scene){return windowRect(scene.
L.level==="numbers"?{...scene.L.input.grid,r0:0,c0:0}:lensGrids(scene).input,scene)}var paddedInput=({input,padding:[[top,bottom],[left,right]]})=>[-top,-left,input.
rows+bottom,input.cols+right];function clipped(ctx,lenses,draw){ctx.save(),ctx.beginPath();for(let{x,y,rows,cols,cell}of lenses)ctx.rect(x-3,y-3,cols*cell+6,rows*
cell+6);ctx.clip(),draw(),ctx.restore(),ctx.convlabNow=null}function fillCover(ctx,scene){let{L,result,filled,tokens}=scene;if(filled===null)return;let cover=({
pic,scale},[rows,cols],isReached)=>{ctx.fillStyle=css(tokens.cellRgb);let row=0;for(;row<rows&&isReached(row,cols-1);)row+=1;for(;row<rows&&isReached(row,0);row+=
1){let col=0;for(;isReached(row,col);)col+=1;ctx.fillRect(pic.x+col*scale,pic.y+row*scale,pic.w-col*scale,scale)}ctx.fillRect(pic.x,pic.y+row*scale,pic.w,Math.max(
0,pic.h-row*scale))};cover(L.map,result.mapShape,(r,c)=>reached(scene,r,c)),result.pooled&&L.fourth&&cover(L.fourth,result.pool.shape,(r,c)=>poolReached(scene,r,
c))}function hatchPicture(ctx,{result:{reads},tokens},{pic,scale}){if(!(!reads||reads[0].unread.length+reads[1].unread.length>24)){for(let index of reads[0].unread)
hatch(ctx,{x:pic.x,y:pic.y+index*scale,w:pic.w,h:Math.max(2,scale)},tokens);for(let index of reads[1].unread)hatch(ctx,{x:pic.x+index*scale,y:pic.y,w:Math.max(2,
scale),h:pic.h},tokens)}}function windowRect(grid,scene){let start=windowStart(scene,scene.shown),[rows,cols]=scene.spans;return{...cellRect(grid,start.row,start.
col),w:cols*grid.cell,h:rows*grid.cell}}var poolRect=(grid,pool)=>({...cellRect(grid,pool.top,pool.left),w:pool.size[1]*grid.cell,h:pool.size[0]*grid.cell});function reached(scene,r,c){
let{filled,result,pos}=scene;return isBuilding(scene.terms)&&r===pos.row&&c===pos.col?!1:filled===null||r*result.map.cols+c<=filled}function poolReached(scene,r,c){
let{place:place2}=scene.trace.pool;return isBuilding(scene.terms)&&place2?.row===r&&place2.col===c?!1:reached(scene,...lastRead(scene.result,r,c))}function ghost(ctx,grid,slot,result,tokens){
!slot||result.map&&result.map.rows===result.input.rows&&result.map.cols===result.input.cols||(ctx.save(),ctx.setLineDash([1,4]),ctx.lineWidth=1,ctx.strokeStyle=
tokens.ghost,ctx.strokeRect(grid.x+.5,grid.y+.5,slot.w-1,slot.h-1),ctx.restore())}function unreadLabel(ctx,{result,tokens},grid){let[[top],[,right]]=result.padding,
{rows,cols}=result.input,label=(box,align)=>{ctx.textAlign=align,text(ctx,"never read",box.x,box.y,{size:11,colour:tokens.ink2}),ctx.textAlign="center"};if(result.
reads[1].unread.includes(cols-1)){let box=cellRect(grid,-top,cols+right);label({x:box.x,y:box.y-9},"right")}else if(result.reads[0].unread.includes(rows-1)){let box=cellRect(
grid,rows,0);label({x:box.x,y:box.y+9+result.padding[0][1]*grid.cell},"left")}}var PRODUCTS={map:1e6,pooled:3e5};function haveSamePlaces(one,other){let places2=({steps,pool,problem,channels,front})=>[steps,pool?.padding,pool?.shape,problem,
channels?.length,front===null];return JSON.stringify(places2(one))===JSON.stringify(places2(other))}function glimpse(settings,outlined,dots,last=null){let{pool,
mapShape,weights}=outlined,options2=convOptions(settings,outlined),activated=(linear3,into)=>settings.activation==="relu"?relu(linear3,into):linear3,every2=stepsBetween(
mapShape,dots.map,weights.length,PRODUCTS.map),linear2=finish(linearRows(outlined,{...options2,every:every2},last?.linear)),map=activated(linear2,last?.map);if(!pool)
return{linear:linear2,map};let apart=stepsBetween(pool.shape,dots.pooled,weights.length*pool.size[0]*pool.size[1],PRODUCTS.pooled),[rows,cols]=[0,1].map(axis=>linesOf2(
pool,axis,apart[axis],mapShape[axis]));if(!rows||!cols)return null;let read=linearAt(outlined,options2,rows,cols,last?.read),windows=activated(read,last?.windows),
poolOf=pool.kind==="max"?maxPool2d:avgPool2d;return{linear:linear2,map,read,windows,pooled:poolOf(windows,{size:pool.size,stride:pool.size},last?.pooled)}}function stepsBetween(shape,dots,products,most){
let share=Math.min(1,Math.sqrt(most/(products*dots[0]*dots[1]))),step=axis=>Math.max(1,Math.floor(shape[axis]/(share*dots[axis])));return[step(0),step(1)]}function linesOf2({
size,stride,padding,shape},axis,apart,count){let[start]=padding[axis],first=Math.ceil(start/stride[axis]),last=Math.floor((count+start-size[axis])/stride[axis]);
if(last<first)return null;let middle=Math.floor(apart/2),length=Math.ceil((shape[axis]-middle)/apart);return Array.from({length},(_,i)=>Math.max(first,Math.min(
last,i*apart+middle))).flatMap(at=>windowIndices(at,size[axis],{stride:stride[axis],padding:padding[axis]}))}function drawHeadings(view){let{layout:L,result}=view,write=(name2,title,size2)=>{let heading=view.headings[name2];heading.node.hidden=!L.headings[name2],!heading.
node.hidden&&(place(heading.node,L.headings[name2]),say(heading.title,title),say(heading.size,size2))},{input,kernel,padding,problem}=result,pads=L.level==="num\
bers"&&padding.flat().some(n=>n>0)&&problem!=="kernel"?`, padded ${sizeText(input.rows+padding[0][0]+padding[0][1],input.cols+padding[1][0]+padding[1][1])}`:"";
write("title",view.model.get("title"),"");let size=sizeText(input.rows,input.cols)+pads;result.channels?result.channels.forEach(({name:name2},c)=>write(PANELS[c],
capital(name2),L.form==="narrow"?"":size)):write("input","Input",size),PANELS.forEach((panel,c)=>{view.headings[panel].node.hidden=c>0&&!result.channels,view.headings[panel].
node.dataset.channel=result.channels?result.channels[c].name:""});let slices2=result.channels&&result.front===null?` × ${result.channels.length}`:"";write("ker\
nel","Kernel",sizeText(kernel.rows,kernel.cols)+slices2+(view.settings.flip?", flipped":"")),write("map",result.front===null?"Feature map":`Map of ${result.channels[result.
front].name}`,problem==="kernel"?"none":sizeText(...result.mapShape)),problem?write("fourth","",""):result.pool?write("fourth","Pooled",sizeText(...result.pool.
shape)):write("fourth","Coverage",L.headings.fourth?.w<212?"per pixel":"windows per pixel")}function picturesOf({layout:L,result,picture:picture2,lastValid,settings,
scale,coverage:coverage2,coverageTop,drawing},theme){let grey2=display("rescale",[picture2.low,picture2.high],1,theme),counts=coverageScale(coverageTop,theme),found=[],
show=(name2,plane,how,version,panel=L[name2],opacity=1)=>{let pictured=plane&&panel?.pic?plane:null;found.push({name:name2,plane:pictured,scale:how,panel,opacity,
key:[version,picture2.edition,how.mode,how.low,how.high,theme]})};return PANELS.forEach((panel,c)=>{let channel=result.channels?.[c];channel?show(panel,channel.
plane,{...grey2,mode:channel.name,colour:shaded(channelShade(channel.name),picture2)},channel.plane.data):show(panel,c===0?result.input:null,grey2,result.input.
data);let covered=settings.coverage&&(channel||c===0);show(COVERS[c],covered?coverage2:null,counts,coverage2,L[panel],COVERED)}),show("map",lastValid?.map,scale,
drawing,L.map,result.map?1:.36),result.pool?show("fourth",result.pooled,scale,drawing):show("fourth",coverage2,counts,coverage2),found}function*painting(view,pictures){
for(let{name:name2,plane,scale,key}of pictures)!plane||isPainted(view,name2,key)||(yield*paintingRows(imageFor(view.images,name2,plane),plane,scale))}function imageFor(images,name2,{
rows,cols}){return(images[name2]?.width!==cols||images[name2].height!==rows)&&(images[name2]=new ImageData(cols,rows)),images[name2]}var isPainted=(view,name2,key)=>key.
every((value,i)=>value===view.painted[name2]?.[i]);function drawPictures(view){view.glimpsed=null;for(let{name:name2,plane,panel,opacity,key}of view.pictures){let canvas=view.
canvas[name2];canvas.hidden=!plane,plane&&(place(canvas,panel.pic),canvas.style.opacity=opacity,canvas.classList.toggle("cl-crisp",panel.scale>=2),!isPainted(view,
name2,key)&&(view.painted[name2]=key,showPixels(canvas,view.images[name2])))}}function showPixels(canvas,image){(canvas.width!==image.width||canvas.height!==image.
height)&&([canvas.width,canvas.height]=[image.width,image.height]),canvas.getContext("2d").putImageData(image,0,0)}function drawGlimpse(view,settings,picture2){
let{layout:L,result,page}=view,key=mapsBy(settings);if(key===view.glimpsed)return!0;if(!result?.map||!view.glimpsed&&key===mapsBy(view.settings)||(view.glimpsed=
null,result.problem||!L.map.pic||JSON.stringify([L,page])!==view.arranged)||String(settings.shift)!==String(view.settings.shift)||picture2!==(view.picture.still??
view.picture))return!1;let outlined=outline(settings,view.picture);if(!haveSamePlaces(outlined,result))return!1;let dots=panel=>panel?.pic?[panel.pic.h,panel.pic.
w].map(side=>Math.round(side*page.dpr)):[1,1],seen=glimpse(settings,outlined,{map:dots(L.map),pooled:dots(L.fourth)},view.lastGlimpse);if(!seen)return!1;view.lastGlimpse=
seen;let own=colourLimit(seen.linear.data),isNear=own>=view.limit/2&&own<=2*view.limit,found={...view,result:{...outlined,...seen},lastValid:seen,layout:L,settings,
limit:isNear?view.limit:own};for(let{name:name2,plane,scale}of picturesOf({...found,...view.scaleOf(found,settings)},page.tokens.theme)){if(!plane||plane!==seen.
map&&plane!==seen.pooled)continue;let image=imageFor(view.images,`glimpse of ${name2}`,plane);paintPlane(image,plane,scale),showPixels(view.canvas[name2],image),
delete view.painted[name2]}return view.glimpsed=key,!0}var mapsBy=({row,col,coverage:coverage2,speed,...others})=>JSON.stringify(others),shaded=(shade,{low,high})=>value=>shade(
(value-low)/(high-low));function drawKernel(view){let{layout:L,result,settings}=view;if(!L.kernel)return;let menu=view.store.menus.kernels;view.kernel.root.hidden=
!!result.channels,result.channels||view.kernel.draw(planeKernel(settings.kernel,settings.channel),settings.flip,L.kernel,view.tokens.theme,view.denominator),view.
store.edits.message&&say(view.kernel.complaint,view.store.edits.message);let entry=menu[kernelIndex(settings.kernel,menu)];view.note.hidden=!L.note,L.note&&place(
view.note,L.note),say(view.note,entry?entry.meaning:"Your own kernel."),view.meter.draw(L.meter,result.weights.reduce((a,b)=>a+b,0)),place(view.kernel.complaint,
{...L.meter,y:L.meter.y+20})}function drawCaption(view){let{layout:L,result,settings}=view;if(!L.caption)return;place(view.caption,L.caption);let[rows,cols]=result.
reads??[];if(view.waiting||!rows){say(view.captionText,view.waiting?waitingSentence(settings.image):view.lastValid?"":"No window fits."),view.captionButton.hidden=
!0;return}let{input}=result,ending=(reads,size)=>Object.assign([...reads.unread],{atEnd:reads.unread.at(-1)===size-1}),lost=reads=>reads.unread.length>0,savable=(lost(
rows)||lost(cols))&&(!lost(rows)||rows.saves!==null)&&(!lost(cols)||cols.saves!==null),extra=(reads,axis)=>lost(reads)?[0,1].map(end=>reads.saves[end]-result.padding[axis][end]):
[0,0],saves=savable?[extra(rows,0),extra(cols,1)]:null;say(view.captionText,coverageSentence({rows:ending(rows,input.rows),cols:ending(cols,input.cols),saves,padded:result.
padding.flat().some(n=>n>0),modeText:MODE_TEXT[settings.padding_mode]})),view.captionButton.hidden=!saves,saves&&(say(view.captionButton,rows.unread.length+cols.
unread.length===1?"Add it":"Add them"),view.saving=[0,1].map(axis=>lost(result.reads[axis])?result.reads[axis].saves:result.padding[axis]));let small=L.map.slot&&
!result.problem&&(result.map.rows<input.rows||result.map.cols<input.cols);view.slotNote.hidden=!small,small&&(say(view.slotNote,"dotted outline: the size of the\
 input"),place(view.slotNote,{x:L.map.grid.x,y:L.map.grid.y+L.map.slot.h+8}))}function blamed(view){let{problem,steps}=view.result;if(problem==="pool")return new Set(
["pool_size"]);if(problem==="empty pool")return new Set(["pool_size","pool_padding"]);if(problem!=="kernel")return new Set;let dilated=steps.some(s=>s.map<1&&s.
dilation>1);return new Set(["padding",...dilated?["dilation"]:["kernel_rows","kernel_cols"]])}function drawProblem(view){let{layout:L,result,settings,picture:picture2}=view;
if(view.problem.hidden=!result.problem,!result.problem){view.problem.replaceChildren(),view.problemText=null;return}result.problem==="kernel"&&(view.slotNote.hidden=
!0);let text2=problemText(result),found=remedies(settings,picture2,view.lastSettings),key=text2.title+text2.body+found.map(f=>f.label).join(),at=L.problem,valid=view.
lastValid?.map,mapRight=L.map.grid?L.map.grid.x+(valid?.cols??0)*L.map.grid.cell:L.map.pic.x+L.map.pic.w,x=L.form!=="wide"?0:Math.max(Math.min(Math.max(mapRight+
.6*L.u,L.map.grid?L.map.grid.x+L.map.slot.w+.6*L.u:0),25.2*L.u),at.x);result.channels?place(view.problem,at):place(view.problem,{x,y:L.form!=="wide"?at.y:L.map.
grid?.y??at.y,w:L.width-x}),key!==view.problemText&&(view.problemText=key,view.problem.replaceChildren(element("b",{class:"cl-problem-title"},text2.title),element(
"p",{},text2.body),element("p",{class:"cl-quiet"},found.length?found.length===1?"This makes it fit":"Any of these makes it fit":""),...found.map(({label,change})=>element(
"button",{type:"button",class:"cl-button",onclick:()=>view.store.change(change)},label))))}function problemText({problem,steps,pool,mapShape,kernel,dilation,padding}){
if(problem==="pool")return{title:"The pooling window does not fit.",body:`It is ${sizeText(...pool.size)}, and the feature map is only ${sizeText(...mapShape)}${pool.
padding.flat().some(n=>n)?`, ${sizeText(...mapShape.map((n,axis2)=>n+pool.padding[axis2][0]+pool.padding[axis2][1]))} with its padding`:""}.`};if(problem==="emp\
ty pool"){let{axis:axis2,position:position2,first,last}=pool.empty,line2=["row","column"][axis2],read=first===last?`${line2} ${number(first)}`:`${line2}s ${number(
first)} to ${number(last)}`;return{title:"A pooling window sees nothing but padding.",body:`Window ${position2} along the ${line2}s reads ${read}, and the featu\
re map has ${line2}s 0 to ${whole2(mapShape[axis2]-1)}: there is nothing to ${pool.kind==="max"?"choose from":"average"}.`}}let axis=steps.findIndex(s2=>s2.map<
1),s=steps[axis],line=axis===0?"rows":"columns",spans=Math.max(...dilation)>1?`With dilation ${dilation[axis]}, the ${sizeText(kernel.rows,kernel.cols)} kernel \
spans ${s.dilation} · (${s.kernel} − 1) + 1 = ${s.span} ${line}.`.replace(/(\d|\)) ([·+=−]) (?=[\d(])/g,"$1 $2 "):`The kernel spans ${s.span} ${line}.`,
extra=padding[axis][0]+padding[axis][1],has=extra?`The input has ${whole2(s.size)}, and ${countWord(extra)} of padding.`:`The input has ${whole2(s.size)}, and n\
o padding.`;return{title:"The kernel does not fit.",body:`${spans} ${has}`}}var Player=class{constructor(advance,onChange){this.advance=advance,this.onChange=onChange,this.playing=!1,this.speed=8}toggle(){this.playing?this.stop():this.start()}start(){
this.playing=!0,this.due=0,this.last=performance.now();let tick=now=>{if(!this.playing)return;let rate=matchMedia("(prefers-reduced-motion: reduce)").matches?1:
this.speed;this.due+=(now-this.last)*rate/1e3,this.last=now;let steps=Math.floor(this.due);if(steps>0&&(this.due-=steps,!this.advance(steps))){this.stop();return}
this.frame=requestAnimationFrame(tick)};this.frame=requestAnimationFrame(tick),this.onChange()}stop(){this.playing&&(this.playing=!1,cancelAnimationFrame(this.frame),
this.onChange())}};function watchReading(view){for(let node of[view.pad,view.ownView.paint.root])node.addEventListener("pointermove",event=>view.read(spotAt(view,event))),node.addEventListener(
"pointerleave",()=>view.read(null))}function readingAt(view,spot){let{result,filled}=view;if(!spot||!result.map)return null;let{panel,row,col}=spot,place2=`row ${whole2(
row)}, column ${whole2(col)}`,inside=plane2=>row>=0&&col>=0&&row<plane2.rows&&col<plane2.cols,valueIn=plane2=>plane2.data[row*plane2.cols+col],said=(words,value)=>({
value,text:`${words}: ${number(value,view.digits)}`});if(panel==="map"&&inside(result.map))return filled!==null&&row*result.map.cols+col>filled?null:said(place2,
valueIn(result.map));if(panel==="fourth"&&result.pooled&&inside(result.pooled))return said(`pooled ${place2}`,valueIn(result.pooled));let channel=PANELS.indexOf(
panel);if(channel<0)return null;let{name:name2,plane}=result.channels?.[channel]??{name:"",plane:result.input};if(inside(plane))return said(`${name2&&`${name2} `}\
pixel ${place2}`,valueIn(plane));let[[top,bottom],[left,right]]=result.padding;return row>=-top&&col>=-left&&row<result.input.rows+bottom&&col<result.input.cols+
right?said("padding",view.paddedPixel(row,col,plane)):null}var NAMES={input:"",map:"Feature map: ",pooled:"Pooled: "};function shiftWords({change,map,pooled},shift){return map?change?{input:`The input is moved ${shiftText(
shift)}, its border repeated. “By”: the mean change over the mean value, both without sign.`,map:changeText(change.map),pooled:pooled?changeText(change.pooled):
""}:{input:"The input is where it was; Shift moves it by a pixel.",map:"",pooled:""}:{input:"",map:"",pooled:""}}var ShiftLine=class{constructor(){this.parts=Object.
fromEntries(Object.entries(NAMES).map(([name2,title])=>{let[heading,text2]=[element("span",{class:"cl-shift-name"},title),element("span")];return[name2,{heading,
text:text2,node:element("div",{},heading,text2)}]})),this.root=element("div",{class:"cl-shift",role:"status"},...Object.values(this.parts).map(({node})=>node))}draw(result,shift){
for(let[name2,text2]of Object.entries(shiftWords(result,shift)))this.parts[name2].heading.hidden=!text2,say(this.parts[name2].text,text2)}};var ICONS={back:"M11 3v10L5 8z",forward:"M5 3v10l6-5z"},TermButtons=class{constructor({step,leave}){let button=(icon,name2,by)=>element("button",{type:"button",
class:`cl-icon cl-term-${icon}`,title:name2,"aria-label":name2,onclick:()=>step(by)},element("svg",{viewBox:"0 0 16 16",width:12,height:12,"aria-hidden":"true"},
element("path",{d:ICONS[icon]})));this.count=element("span",{class:"cl-term-count"}),this.back=button("back","Previous term",-1),this.forward=button("forward","\
Next term",1),this.root=element("div",{class:"cl-terms",role:"group","aria-label":"Add up term by term"},this.back,this.count,this.forward),this.root.addEventListener(
"keydown",event=>{event.key==="Escape"&&leave()})}draw(done,count){say(this.count,done===null?count?plural(count,"term"):"no terms":`term ${whole2(done)} of ${whole2(
count)}`),this.back.setAttribute("aria-disabled",String(!count||done===1)),this.forward.setAttribute("aria-disabled",String(!count||done===count))}};var OWN2={light:{ink2:"#616161",cell:[243,243,242],padding:"#8a8a8a",hatch:"rgba(118,118,118,.55)",ghost:"#b5b5b5",beamFill:"rgba(0,0,0,.035)",beamLine:"rgba(0,\
0,0,.32)",error:"#c62828",zeroInk:"#616161",page:[255,255,255],ring:"#000"},dark:{ink2:"#a8a8a8",cell:[38,38,38],padding:"#8a8a8a",hatch:"rgba(143,143,143,.55)",
ghost:"#5c5c5c",beamFill:"rgba(255,255,255,.045)",beamLine:"rgba(255,255,255,.4)",error:"#ff8a80",zeroInk:"#b0b0b0",page:[17,17,17],ring:"#fff"}};function themeOf(root){
let flag=document.body.dataset.jpThemeLight;if(flag)return flag==="false"?"dark":"light";let page=rgbOf(getComputedStyle(root).getPropertyValue("--jp-layout-col\
or0"));return page?page[0]+page[1]+page[2]<384?"dark":"light":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function tokensOf(root,theme){let style=getComputedStyle(
root),own=OWN2[theme],page=rgbOf(style.getPropertyValue("--jp-layout-color0"))??own.page,ink=style.getPropertyValue("--jp-ui-font-color1").trim()||(theme==="dar\
k"?"rgba(255,255,255,.87)":"rgba(0,0,0,.87)");return{...own,theme,ink,pageRgb:page,haloRgb:page,cellRgb:own.cell}}function rgbOf(text2){let plain=text2.trim();if(plain===
"white")return[255,255,255];if(plain==="black")return[0,0,0];let short=plain.match(/^#([\da-f])([\da-f])([\da-f])$/i);if(short)return short.slice(1).map(digit=>parseInt(
digit+digit,16));let long=plain.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);if(long)return long.slice(1).map(pair2=>parseInt(pair2,16));let rgb=plain.match(
/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);return rgb?rgb.slice(1).map(Number):null}function watchTheme(callback,signal){let observer=new MutationObserver(callback);
observer.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),matchMedia("(prefers-color-scheme: dark)").
addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}var ICONS2={first:"M3 3h2v10H3zM13 3v10L6 8z",back:"M12 3v10L6 8zM4 8l4-5v2.5L6 8l2 2.5V13z",play:"M4 2.5v11L13 8z",pause:"M4 3h3v10H4zM9 3h3v10H9z",forward:"M4\
 3v10l6-5zM12 8L8 3v2.5L10 8l-2 2.5V13z",last:"M11 3h2v10h-2zM3 3v10l7-5z"},NAMES2={first:"First window",back:"Previous window",play:"Play",pause:"Pause",forward:"\
Next window",last:"Last window"},SPEEDS=[1,2,4,8,16,60,1e3,1e4],Transport=class{constructor(actions){this.actions=actions;let button=(name2,onclick)=>{let icon=element(
"path",{d:ICONS2[name2]});return{node:element("button",{type:"button",class:`cl-icon cl-${name2}`,title:NAMES2[name2],"aria-label":NAMES2[name2],onclick},element(
"svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},icon)),icon}},parts={first:button("first",()=>actions.move(0)),back:button("back",()=>actions.
step(-1)),play:button("play",()=>actions.play()),forward:button("forward",()=>actions.step(1)),last:button("last",()=>actions.move(1/0))};this.play=parts.play,this.
scrub=element("input",{type:"range",class:"cl-scrub",min:0,step:1,"aria-label":"Window"}),this.scrub.addEventListener("input",()=>actions.move(Number(this.scrub.
value))),this.count=element("span",{class:"cl-count"}),this.speed=element("select",{class:"cl-select","aria-label":"Speed"},...SPEEDS.map(n=>element("option",{value:n},
`${whole2(n)} per second`))),this.speed.addEventListener("change",()=>actions.speed(Number(this.speed.value))),this.root=element("div",{class:"cl-transport",role:"\
group","aria-label":"Walk the window"},element("div",{class:"cl-buttons"},...Object.values(parts).map(part=>part.node)),this.scrub,this.count,element("label",{class:"\
cl-speed"},element("span",{class:"cl-label"},"Speed"),this.speed)),this.root.addEventListener("keydown",event=>event.stopPropagation())}draw({index,count,row,col,
playing,speed,disabled}){this.root.classList.toggle("cl-dim",disabled);for(let node of this.root.querySelectorAll("button, input, select"))node.disabled=disabled;
disabled||(this.scrub.max=count-1,this.scrub.value=index,this.scrub.style.setProperty("--cl-part",`${count>1?100*index/(count-1):0}%`),this.scrub.setAttribute("\
aria-valuetext",`row ${row}, column ${col}`),say(this.count,`window ${whole2(index+1)} of ${whole2(count)}`));let name2=playing?"pause":"play";this.play.icon.getAttribute(
"d")!==ICONS2[name2]&&(this.play.icon.setAttribute("d",ICONS2[name2]),this.play.node.title=NAMES2[name2],this.play.node.setAttribute("aria-label",NAMES2[name2])),
this.speed.value=String(speed)}};function drawSettingsText(view){drawHeadings(view),drawKernel(view),view.depth.draw(view),view.bank.draw(view),drawPointing(view),drawProblem(view),view.coverageSwitch.
root.hidden=view.result.problem==="kernel",view.coverageSwitch.draw(view.layout.coverage,view.settings.coverage,view.coverageRange,view.tokens.theme),view.shiftLine.
root.hidden=!view.result.change&&!view.model.get("visible_controls").includes("shift"),view.shiftLine.draw(view.result,view.settings.shift),view.show.value=view.
settings.show;let label=stageLabel(view);for(let node of[view.pad,view.root])node.getAttribute("aria-label")!==label&&node.setAttribute("aria-label",label)}function drawPointing(view){
let{result,hover,pointing}=view,found=view.partners;if(view.kernel.fade(found?.lit.weight??null),view.depth.fade(view),view.caption.setAttribute("aria-live",pointing?
"polite":"off"),!found||!hover){drawCaption(view);return}let{input,pool,channels}=result,kernel=channels?.[hover.channel]?.kernel??result.kernel,laid=view.settings.
flip?kernel.data.length-1-(hover.row*kernel.cols+hover.col):hover.row*kernel.cols+hover.col,source=[sourceIndex(hover.row,input.rows,view.settings.padding_mode),
sourceIndex(hover.col,input.cols,view.settings.padding_mode)],sentence=partnerSentence(hover,found,{source:source.includes(-1)?null:source,weight:hover.kind==="\
weight"?weightText(kernel.data[laid],view.denominator):"",taps:result.weights.length,pool:pool?.kind,channel:channels?.[hover.channel]?.name});say(view.captionText,
pointing?`${sentence} ${pointingHint}`:sentence),view.captionButton.hidden=!0}function stageLabel(view){let{result,settings}=view,entry=view.store.menus.kernels[kernelIndex(
settings.kernel,view.store.menus.kernels)],pooled=result.pooled?`, pooled ${result.pool.shape.join(" by ")}`:"",map=result.problem==="kernel"?"no feature map: t\
he kernel does not fit":`feature map ${result.mapShape.join(" by ")}${pooled}`;return`Input ${result.input.rows} by ${result.input.cols}, ${entry?entry.label:"c\
ustom kernel"}, ${map}`}function drawWindowText(view){let{result,settings,trace:found,pos}=view,value=found&&!isBuilding(view.terms)?found.activated:null;view.layout.
legend&&view.legend.draw(view.scale,value,view.beyond,readingAt(view,view.reading),view.digits),view.termButtons.draw(view.terms?.done??null,found?found.taps.length:
0),view.transport.draw({index:found?pos.row*result.map.cols+pos.col:0,count:view.count,row:pos.row,col:pos.col,playing:view.player.playing,speed:settings.speed,
disabled:!found}),speak(view,found),view.depth.drawWindow(view),view.compact||view.ledger.draw(view.scene())}function speak(view,found){let now=performance.now();
if(view.sentence.setAttribute("aria-live",view.player.playing&&now-(view.spokenAt??0)<1e3?"off":"polite"),(!view.player.playing||now-(view.spokenAt??0)>=1e3)&&(view.
spokenAt=now),!found){say(view.sentence,`No window fits, so there is nothing to add up.${view.lastValid?" Below, dimmed: the last setting that worked.":""}${view.
remark}`);return}if(isBuilding(view.terms)){say(view.sentence,termSentence(view.pos,termParts(found,view.terms,view.scene())));return}say(view.sentence,windowSentence(
{...view.pos,trace:found,digits:view.digits,relu:view.settings.activation==="relu",activated:found.activated,pool:found.pool,parts:view.result.channels&&view.result.
front===null?channelSums(found,view.digits).map((sum,c)=>`${COLOURS[c]} ${number(sum,view.digits)}`):null})+(view.scale.mode==="wrap"?wrapSentence(found.activated,
wrapped(found.activated),view.digits):"")+view.remark)}var SHOW=[["auto","automatic"],["signed","signed colours"],["clip","clip to 0…255"],["absolute","absolute value"],["rescale","rescale"],["wrap","uint8 wrappin\
g"]],ExplorerView=class{constructor(model,store,el,signal){Object.assign(this,{model,store,el,signal}),this.glide=new Glide(()=>this.repaint()),this.isSmooth=!1,
this.filled=null,this.hover=null,this.pointing=null,this.terms=null,this.lastValid=null,this.reading=null,this.spare=null,this.drawing=0,this.painted={},this.images=
{},this.lastGlimpse=null,this.glimpsed=null,this.work=null,this.build(),this.listen()}build(){this.controls=element("div",{class:"cl-controls"});let pictures=[...PANELS,
...COVERS,"map","fourth"];this.canvas=Object.fromEntries(pictures.map(name2=>[name2,element("canvas",{class:`cl-picture cl-${name2}`,"aria-hidden":"true"})])),this.
overlay=element("canvas",{class:"cl-overlay","aria-hidden":"true"}),this.grip=element("div",{class:"cl-grip"}),this.pad=element("div",{class:"cl-pad",tabindex:0,
role:"application"},this.grip),this.headings=Object.fromEntries(["title",...PANELS,"kernel","map","fourth"].map(name2=>{let[title,size]=[element("b"),element("s\
pan")];return[name2,{node:element("div",{class:name2==="title"?"cl-title":"cl-heading"},title,size),title,size}]})),this.kernel=new KernelTable(kernel=>this.store.
change({kernel}),item=>this.pointAt(item),()=>this.store.edits.settle()),this.depth=new DepthParts(this),this.bank=new Bank(this),this.ownView=new OwnView(this),
this.note=element("div",{class:"cl-note"}),this.meter=new Meter,this.captionText=element("span"),this.captionButton=element("button",{type:"button",class:"cl-li\
nk",onclick:()=>this.store.change({padding:this.saving})},"Add it"),this.caption=element("div",{class:"cl-caption"},this.captionText," ",this.captionButton),this.
coverageSwitch=new CoverageSwitch(on=>this.store.change({coverage:on})),this.legend=new Legend,this.show=element("select",{class:"cl-select","aria-label":"Show \
the feature map as"},...SHOW.map(([value,label])=>element("option",{value},label))),this.show.addEventListener("change",()=>this.store.change({show:this.show.value})),
this.showRow=element("label",{class:"cl-show"},element("span",{class:"cl-label"},"Show"),this.show),this.problem=element("div",{class:"cl-problem",role:"alert"}),
this.slotNote=element("div",{class:"cl-slot-note"}),this.stage=element("div",{class:"cl-stage"},...Object.values(this.headings).map(heading=>heading.node),...Object.
values(this.canvas),this.overlay,this.pad,this.kernel.root,...this.depth.nodes,this.note,this.meter.root,this.kernel.complaint,this.slotNote,this.coverageSwitch.
root,this.caption,this.legend.root,this.showRow,this.problem,...this.ownView.nodes),this.transport=new Transport({move:index=>this.moveTo(index),step:by=>this.stepBy(
by),play:()=>this.play(),speed:speed=>this.store.change({speed})}),this.termButtons=new TermButtons({step:by=>this.stepTerm(by),leave:()=>this.leaveTerms()}),this.
transport.count.after(this.termButtons.root),this.shiftLine=new ShiftLine,this.sentence=element("div",{class:"cl-sentence","aria-live":"polite"}),this.ledger=new Ledger(
channel=>this.store.change({front_channel:channel})),this.formulas=element("div",{class:"cl-formula-row"}),this.actions=new Actions(this,explorerOut(this));let foot=element(
"div",{class:"cl-foot"},this.formulas,this.actions.root);this.root=element("div",{class:"convlab-explorer",role:"group","data-view":this.model.get("view")},this.
controls,this.stage,this.shiftLine.root,this.bank.root,this.transport.root,this.sentence,this.ledger.root,foot),this.el.append(this.root),keepKeys(this.root,this.
signal),this.player=new Player(steps=>this.advance(steps),()=>this.draw("window"))}listen(){let{model,signal}=this,due=!1,redraw=()=>{due||(due=!0,queueMicrotask(
()=>{due=!1,signal.aborted||this.draw("settings")}))};for(let name2 of SETTINGS)["row","col","speed"].includes(name2)||model.on(`change:${name2}`,redraw);model.
on("change:row change:col change:speed",()=>{this.moving||this.draw("window")}),this.store.listeners.add(redraw);let measured=()=>{this.measure()&&this.draw("se\
ttings")};watchTheme(()=>requestAnimationFrame(measured),signal);let resize=new ResizeObserver(measured);resize.observe(this.root);let seen=new IntersectionObserver(
([entry])=>{entry.isIntersecting||this.player.stop()});seen.observe(this.root),stageInput(this),this.ownView.listen(),watchReading(this),signal.addEventListener(
"abort",()=>{this.work?.leave(),this.bank.stop(),this.store.listeners.delete(redraw),resize.disconnect(),seen.disconnect(),this.player.stop(),this.glide.stop(),
this.removeControls?.()}),this.store.linked.then(()=>placeControls(model,this.controls)).then(remove=>{signal.aborted?remove():(this.removeControls=remove,this.
result&&this.markControls())}),measured()}measure(){let style=getComputedStyle(this.root),width=this.root.clientWidth-parseFloat(style.paddingLeft)-parseFloat(style.
paddingRight);if(!(width>0))return!1;let theme=themeOf(this.root),page={width,dpr:devicePixelRatio||1,font:style.fontFamily,tokens:tokensOf(this.root,theme)},fresh=JSON.
stringify(page)!==JSON.stringify(this.page);return this.page=page,fresh}get count(){let{map}=this.result;return map?map.rows*map.cols:0}move({row,col},{glide=!0,
playing=!1}={}){if(!this.result?.map)return;let clip=(value,n)=>Math.max(0,Math.min(n-1,value)),next={row:clip(row,this.result.map.rows),col:clip(col,this.result.
map.cols)};if(playing||this.stopFilling(),next.row===this.pos.row&&next.col===this.pos.col){this.draw("window");return}this.isSmooth=glide&&!(playing&&this.player.
speed>8)&&!matchMedia("(prefers-reduced-motion: reduce)").matches,this.moving=!0,this.model.set({row:next.row,col:next.col}),this.moving=!1,this.draw("window"),
sendThrottled(this.model)}pointAt(item,cell=null){JSON.stringify([item,cell])!==JSON.stringify([this.hover,this.pointing])&&(this.hover=item,this.pointing=cell,
this.result?.map&&(item&&this.player.playing&&this.player.stop(),drawPointing(this),this.compact||this.ledger.draw(this.scene()),this.repaint()))}read(spot){JSON.
stringify(spot)!==JSON.stringify(this.reading)&&(this.reading=spot,this.result&&this.legend.read(readingAt(this,spot)))}stepTerm(by){if(!this.trace)return;let count=this.
trace.taps.length,done=stepTerms(this.terms?.done??null,by,count);this.stopFilling(),this.terms={done,before:by>0?this.terms?.done??0:done,count},drawWindowText(
this),drawPointing(this),this.repaint()}leaveTerms(){this.terms&&(this.terms=null,drawWindowText(this),drawPointing(this),this.repaint())}moveTo(index,options2){
if(!this.result?.map)return;let at=Math.max(0,Math.min(this.count-1,index));this.move({row:Math.floor(at/this.result.map.cols),col:at%this.result.map.cols},{glide:!1,
...options2})}stepBy(by){this.result?.map&&this.moveTo(this.pos.row*this.result.map.cols+this.pos.col+by,{glide:!0})}play(){if(this.result?.map){if(!this.player.
playing&&this.filled===null){let index=this.pos.row*this.result.map.cols+this.pos.col;index===this.count-1&&this.moveTo(0),this.filled=index===this.count-1?0:index}
this.player.toggle()}}advance(steps){let index=Math.min(this.count-1,this.pos.row*this.result.map.cols+this.pos.col+steps);return this.filled=index,this.moveTo(
index,{playing:!0,glide:steps===1}),index<this.count-1?!0:(this.filled=null,!1)}stopFilling(){this.filled=null,this.player.stop()}get compact(){return this.model.
get("view")==="compact"}draw(what){if(!this.page)return;let picture2=this.store.picture()??this.picture;this.waiting=!this.store.picture();let settings=readSettings(
this.model);if(this.remark="",this.compact&&settings.channel==="all"&&(settings.channel="grey",picture2?.channels===3&&(this.remark=` ${ONE_PLANE}`)),this.player.
speed=settings.speed,!picture2)say(this.sentence,waitingSentence(settings.image));else if(what==="settings"||!this.result)this.compute(settings,picture2);else{let{
row,col}=settings;this.settings=this.work?{...this.settings,row,col}:settings,this.showResult("window")}}compute(settings,picture2){let size=picture2.rows*picture2.
cols,isSeen=isLong(size)&&drawGlimpse(this,settings,picture2);if(this.work){Object.assign(this.work,{again:!0,isOld:isSeen});return}let work={again:!1,isOld:!1};
this.work=work,work.leave=inSlices(this.working(settings,picture2),size,found=>{let{row,col}=readSettings(this.model),hasPictures=work.isOld&&JSON.stringify(found.
layout)===JSON.stringify(this.layout);Object.assign(this,found,{settings:{...settings,row,col}}),this.showResult("settings",hasPictures),work.again&&this.draw("\
settings")},isSeen?afterFrame:void 0),this.root.toggleAttribute("data-busy",this.work!==null)}*working(settings,picture2){try{return yield*this.computing(settings,
picture2)}finally{this.work=null,this.root.removeAttribute("data-busy")}}showResult(what,hasPictures=!1){let pos=position(this.settings,this.result),elsewhere=what===
"settings"||this.player.playing||pos.row!==this.pos?.row||pos.col!==this.pos?.col,leavesTerms=this.terms!==null&&elsewhere;leavesTerms&&(this.terms=null),this.pos=
pos;let isArranged=!1;what==="settings"&&(this.stopFilling(),this.glide.shown=null,isWeight(this.hover,this.result)||(this.hover=this.pointing=null),isArranged=
this.arrange()),this.trace=this.result.map?trace(this.result,this.pos):null,leavesTerms&&drawPointing(this);let isLater=what==="settings"&&this.layout.level==="\
image"&&this.hasText;isLater||this.drawText(what),what==="settings"&&(hasPictures||drawPictures(this),this.ownView.draw()),(!isLater||isArranged)&&this.repaint(),
isLater&&this.drawTextSoon(),this.grip.hidden=!this.trace||navigator.maxTouchPoints===0,this.grip.hidden||place(this.grip,windowPlace(this.scene())),this.glide.
to(pos,this.isSmooth),this.isSmooth=!1}drawTextSoon(){this.textDue||(this.textDue=requestAnimationFrame(()=>setTimeout(()=>{this.signal.aborted||!this.textDue||
(this.drawText("settings"),this.repaint())})))}drawText(what){what==="settings"&&(cancelAnimationFrame(this.textDue),this.textDue=null,drawSettingsText(this)),drawWindowText(
this),this.hasText=!0}*computing(settings,picture2){let{page,drawing}=this,result=yield*exploring(settings,picture2,this.spare),lastValid=result.map?result:this.
lastValid,spare=result.map?this.lastValid:this.spare,ignored=["row","col","show","coverage","speed"],kept=Object.entries(settings).filter(([name2])=>!ignored.includes(
name2)),lastSettings=result.problem?this.lastSettings:Object.fromEntries(kept),shape=plane=>({rows:plane.rows,cols:plane.cols}),none3={rows:0,cols:0},arranged=layout(
page.width,this.compact,{input:shape(result.input),kernel:shape(result.kernel),padding:result.problem==="kernel"?[[0,0],[0,0]]:result.padding,spans:result.steps.
map(s=>s.span),map:lastValid?shape(lastValid.map):none3,pooled:result.pool?shape(result.pooled??none3):null,poolReach:result.pool?.reach,summed:result.front===null,
broken:result.problem==="kernel"},result.channels&&{fits:fitsDepth,arrange:arrangeDepth}),found={picture:movedPicture(picture2,settings.shift),result,lastValid,
spare,lastSettings,layout:arranged,drawing:drawing+1};yield,Object.assign(found,this.scaleOf(found,settings)),yield,found.beyond=outside(found),yield,Object.assign(
found,this.coverageOf(result,settings)),found.pictures=picturesOf({...found,settings},page.tokens.theme),yield*painting(this,found.pictures);let lines=axis=>new Set(
result.reads?[...result.reads[axis].unread,...result.reads[axis].paddedUnread]:[]);return found.unreadLines=[lines(0),lines(1)],found.denominator=commonDenominator(
result.weights),found}scaleOf({result,lastValid,layout:L,limit=lastValid?colourLimit(lastValid.linear.data):1},settings){let mode2=settings.show==="auto"?naturalMode(
result,L.level):settings.show,data=lastValid?lastValid.map.data:[],scale=display(mode2,lastValid?data:[0],limit,this.tokens.theme),digits=limit<1?Math.min(8,2-Math.
floor(Math.log10(limit))):2,cellDigits=L.level==="image"&&limit>=100?1:digits;return{limit,scale,digits,cellDigits}}coverageOf({reads,input,kernel,options:options2,
pool},settings){if(!reads||!(settings.coverage||!pool))return{coverage:null,coverageKey:null,coverageRange:null,coverageTop:0};let{stride,dilation,padding}=options2,
of=[[input.rows,input.cols],[kernel.rows,kernel.cols],{stride,dilation,padding}],key=JSON.stringify(of),coverage2=key===this.coverageKey?this.coverage:coverageMap(
...of),range=[Math.min,Math.max].map(end=>reads.map(({counts})=>end(...counts)).reduce((down,right)=>down*right));return{coverage:coverage2,coverageKey:key,coverageRange:range,
coverageTop:range[1]}}get partners(){let{result,hover,terms}=this;return!result.map||result.problem?null:hover?partnersInMap(partners(result,hover),hover,result):
terms?termMarks(this.trace,result.kernel.cols,terms.done):null}get tokens(){return this.page.tokens}scene(){let{picture:picture2,result}=this;return{L:this.layout,
result,settings:this.settings,pos:this.pos,shown:this.glide.shown??this.pos,trace:this.trace,scale:this.scale,tokens:this.tokens,filled:this.filled,lastValid:this.
lastValid,coverage:this.coverage,coverageTop:this.coverageTop,spans:result.steps.map(s=>s.span),low:picture2.low,high:picture2.high,digits:this.digits,cellDigits:this.
cellDigits,inputDigits:2,denominator:this.denominator,hover:this.hover,partners:this.partners,terms:this.terms,brush:this.ownView.paint.brush,unreadLine:(r,c)=>this.
unreadLines[0].has(r)||this.unreadLines[1].has(c),paddedPixel:(r,c,plane)=>this.paddedPixel(r,c,plane)}}paddedPixel(r,c,{rows,cols,data}=this.result.input){let[
row,col]=[sourceIndex(r,rows,this.settings.padding_mode),sourceIndex(c,cols,this.settings.padding_mode)];return row<0||col<0?0:data[row*cols+col]}markControls(){
let guilty=blamed(this);for(let slot of this.controls.querySelectorAll("[data-control]")){let name2=slot.dataset.control;slot.classList.toggle("cl-bad",guilty.has(
name2)),slot.parentNode.classList.toggle("cl-bad-row",[...slot.parentNode.children].some(child=>guilty.has(child.dataset.control)))}}arrange(){let{layout:L,page,
result}=this,sizes=JSON.stringify([result.steps,result.pool,result.problem,L.form,this.picture.channels]);sizes!==this.formulaSizes&&(this.formulaSizes=sizes,refresh(
this.formulas,formulas(result,L.form)),this.markControls());let arranged=JSON.stringify([L,page]);if(arranged===this.arranged)return!1;this.arranged=arranged,this.
root.dataset.theme=page.tokens.theme,this.root.dataset.form=L.form,this.root.style.setProperty("--cl-u",`${L.u}px`),this.stage.style.height=`${L.height}px`,L.show&&
place(this.showRow,L.show),L.legend&&place(this.legend.root,L.legend);let{dpr}=page;return this.overlay.width=Math.round((L.width+8)*dpr),this.overlay.height=Math.
round((L.height+8)*dpr),place(this.overlay,{x:-4,y:-4,w:L.width+8,h:L.height+8}),this.context=this.overlay.getContext("2d"),this.context.setTransform(dpr,0,0,dpr,
4*dpr,4*dpr),this.context.convlabFont=page.font,!0}repaint(){paintStage(this.context,this.scene())}};function outside({scale:{mode:mode2,low,high},lastValid}){if(!lastValid||
mode2==="wrap")return[!1,!1];let{data}=lastValid.map;return mode2==="absolute"?[!1,beyond(data,-high,high).some(Boolean)]:beyond(data,low,high)}var Workbench=class extends Gallery{constructor(model){super(model,explorer_settings_exports),this.own=new Own(this),this.edits=new KernelEdits(this)}context(control){
return{...super.context(control),own:this.own,edits:this.edits}}picture(){let{draft,picture:picture2}=this.own;return draft??(picture2?.name===this.model.get("i\
mage")?picture2:super.picture())}change(change){super.change(withBank(change,readSettings(this.model)))}async loadPictures(){await super.loadPictures(),this.own.
load(),this.writeControls(),this.announce()}},explorer_default2=()=>{let store=null;return{initialize({model}){store=new Workbench(model),store.linked=store.linkControls(),
store.linked.then(()=>store.loadPictures())},render({model,el,signal}){new ExplorerView(model,store,el,signal)}}};export{explorer_default2 as default};
