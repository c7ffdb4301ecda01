var emptyBitmap=()=>new Uint8Array(1024);function readBitmap(text){return Uint8Array.from({length:1024},(_,i)=>parseInt(text[i>>2],16)>>3-(i&3)&1)}function writeBitmap(bitmap){
return Array.from({length:1024/4},(_,i)=>bitmap.subarray(4*i,4*i+4).reduce((a,b)=>2*a+b,0).toString(16)).join("")}var inkOf=bitmap=>bitmap.reduce((a,b)=>a+b,0);
function strokeCells(from,to,width){let reach=width/2,cells=[],low=(a,b)=>Math.max(0,Math.floor(Math.min(a,b)-reach)),high=(a,b)=>Math.min(31,Math.ceil(Math.max(
a,b)+reach));for(let row=low(from.row,to.row);row<=high(from.row,to.row);row+=1)for(let col=low(from.col,to.col);col<=high(from.col,to.col);col+=1)distance(row+
.5,col+.5,from,to)<reach&&cells.push(row*32+col);return cells}function distance(row,col,from,to){let[down,right]=[to.row-from.row,to.col-from.col],length=down*down+
right*right,t=length?Math.min(1,Math.max(0,((row-from.row)*down+(col-from.col)*right)/length)):0;return Math.hypot(row-from.row-t*down,col-from.col-t*right)}function fitted(bitmap){
if(!inkOf(bitmap))return bitmap;let lines=[i=>Math.floor(i/32),i=>i%32].map(lineOf=>{let inked=[...bitmap.keys()].filter(i=>bitmap[i]).map(lineOf);return[Math.min(
...inked),Math.max(...inked)]}),sizes=lines.map(([first,last])=>last-first+1),side=Math.max(...sizes);if(side===32)return bitmap;let sources2=lines.map(([first],axis)=>Array.
from({length:32},(_,i)=>Math.floor(((2*i+1)*side+64*first-32*(side-sizes[axis]))/64)));return Uint8Array.from({length:1024},(_,i)=>{let[row,col]=[sources2[0][Math.
floor(i/32)],sources2[1][i%32]];return row>=0&&row<32&&col>=0&&col<32?bitmap[row*32+col]:0})}function likeDigits(bitmap,{rows,cols,data}){let counts=new Float64Array(
cols*cols);bitmap.forEach((on,i)=>{counts[Math.floor(i/32/4)*cols+Math.floor(i%32/4)]+=on/16});let tall=new Float64Array(rows*cols);for(let r=0;r<rows;r+=1)for(let k=0;k<
cols;k+=1)for(let c=0;c<cols;c+=1)tall[r*cols+c]+=data[r*cols+k]*counts[k*cols+c];let result=new Float64Array(rows*rows);for(let r=0;r<rows;r+=1)for(let c=0;c<rows;c+=
1)for(let k=0;k<cols;k+=1)result[r*rows+c]+=tall[r*cols+k]*data[c*cols+k];return result}var ShapeError=class extends Error{constructor(message,remedies={}){super(message),this.name="ShapeError",Object.assign(this,remedies)}},PADDING_NAMES=["valid",
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
data:new Float64Array(rows*cols),rows,cols});function windowIndices(position,kernelSize,{stride=1,padding=[0,0],dilation=1}={}){let[start]=pair(padding,"padding",
0),first=position*stride-start;return Array.from({length:kernelSize},(_,tap)=>first+tap*dilation)}function sourcesOf(positions,size,kernelSize,settings={}){let padding=paddingPlan(size,kernelSize,settings),read=new Set;for(let position of positions)for(let place of windowIndices(
position,kernelSize,{...settings,padding}))read.add(sourceIndex(place,size,settings.mode));return read.delete(-1),[...read].sort((a,b)=>a-b)}function finish(work){for(;;){let{done,value}=work.next();if(done)return value}}function layoutOf(plane,kernelShape,settings,what){let stride=pair(settings.stride??
1,"stride",1),dilation=pair(settings.dilation??1,"dilation",1),shape=[plane.rows,plane.cols],plan=paddingPlan2d(shape,kernelShape,{stride,padding:settings.padding??
0,dilation}),ceilMode=settings.ceilMode??!1,[rows,cols]=perAxis(axis=>{let along={stride:stride[axis],padding:plan[axis],dilation:dilation[axis],ceilMode};return fittingSize(
shape[axis],kernelShape[axis],along,axis===0?"rows":"cols",what)});return{stride,dilation,plan,first:[0,0],rows,cols}}var conv2dLayer=(planes,kernels,settings,into)=>finish(conv2dRows(planes,kernels,settings,into));function*conv2dRows(planes,kernels,settings={},into=null){let{bias=0}=settings,
layout=thinned(layoutOf(planes[0],[kernels[0].rows,kernels[0].cols],settings,"kernel"),settings.every),channels=planes.map((plane,channel)=>slide(plane,kernels[channel],
layout,settings)),result=reusedPlane(layout,into,...planes),out=result.data.fill(0);for(let row=0;row<result.rows;row++){let to=row*result.cols;for(let addSums of channels)
addSums(out,to,row);bias!==0&&addBias(out,to,result.cols,bias),yield}return result}function thinned({rows,cols,...layout},every=[1,1]){let middle=perAxis(axis=>Math.floor(every[axis]/2)),[fewRows,fewCols]=perAxis(axis=>Math.ceil(([rows,cols][axis]-
middle[axis])/every[axis]));return{...layout,rows:fewRows,cols:fewCols,stride:perAxis(axis=>layout.stride[axis]*every[axis]),first:perAxis(axis=>layout.stride[axis]*
middle[axis])}}function addBias(out,to,count,bias){for(let i=0;i<count;i++)out[to+i]+=bias}function slide(plane,kernel,layout,{mode="zeros",flip=!1}){let lines=paddedLines(
plane,layout.plan,layout,kernel.rows,mode,0),skipsZeros=kernel.data.includes(0)&&isFinitePlane(plane),taps=tapsOf(kernel,flip).filter(({weight})=>weight!==0||!skipsZeros),
[gap,step,first]=[layout.dilation[1],layout.stride[1],layout.first[1]],starts=new Array(taps.length);return(out,to,row)=>{let lineStarts=lines.under(row);for(let tap=0;tap<
taps.length;tap++)starts[tap]=lineStarts[taps[tap].line]+taps[tap].col*gap+first;addTaps(out,to,layout.cols,lines.data,starts,taps,step)}}function addTaps(out,to,count,pixels,starts,taps,step){
let tap=0;for(;tap+5<=taps.length;tap+=5)addFive(out,to,count,pixels,starts,taps,tap,step);for(;tap+3<=taps.length;tap+=3)addThree(out,to,count,pixels,starts,taps,
tap,step);for(;tap<taps.length;tap++)addOne(out,to,count,pixels,starts[tap],taps[tap].weight,step)}function tapsOf({data,cols},flip){let weights=flip?data.slice().
reverse():data;return Array.from(weights,(weight,tap)=>({weight,line:Math.floor(tap/cols),col:tap%cols}))}function reusedPlane({rows,cols},into,...planes){return into&&
planes.every(({data})=>data!==into.data)&&into.rows===rows&&into.cols===cols?into:newPlane(rows,cols)}function paddedLines(plane,plan,layout,windowRows,mode,value){
let strideRows=layout.stride[0],gap=layout.dilation[0],[begin]=layout.first,lineNumbers=row=>Array.from({length:windowRows},(_,line2)=>begin+row*strideRows+line2*
gap);if(isBare(plan))return{data:plane.data,under:row=>lineNumbers(row).map(line2=>line2*plane.cols)};let[[top],[left,right]]=plan,reach=span(windowRows,gap),fromCol=sources(
plane.cols,left,right,mode),width=fromCol.length,data=new Float64Array(reach*width),made=-1;return{data,under:row=>{let first=begin+row*strideRows;for(let line2=Math.
max(made+1,first);line2<first+reach;line2++){let at=line2%reach*width;fillLine(data,at,plane,sourceIndex(line2-top,plane.rows,mode),fromCol,left,value)}return made=
first+reach-1,lineNumbers(row).map(line2=>line2%reach*width)}}}function fillLine(data,at,plane,fromRow,fromCol,left,value){let width=fromCol.length;if(fromRow<0){
data.fill(value,at,at+width);return}let source=fromRow*plane.cols;data.set(plane.data.subarray(source,source+plane.cols),at+left);let border=col=>{data[at+col]=
fromCol[col]<0?value:plane.data[source+fromCol[col]]};for(let col=0;col<left;col++)border(col);for(let col=left+plane.cols;col<width;col++)border(col)}var isBare=plan=>plan.
every(([start,end])=>start===0&&end===0);function isFinitePlane({data}){let even=0,odd=0;for(let i=0;i+1<data.length;i+=2)even+=data[i],odd+=data[i+1];return Number.
isFinite(even)&&Number.isFinite(odd)&&Number.isFinite(data[data.length-1])}function addOne(out,to,count,pixels,from,weight,step){for(let i=0;i<count;i++)out[to+
i]+=weight*pixels[from+i*step]}function addThree(out,to,count,pixels,starts,taps,tap,step){let[wa,wb,wc]=[taps[tap].weight,taps[tap+1].weight,taps[tap+2].weight],
[a,b,c]=[starts[tap],starts[tap+1],starts[tap+2]];for(let i=0;i<count;i++){let at=i*step;out[to+i]=out[to+i]+wa*pixels[a+at]+wb*pixels[b+at]+wc*pixels[c+at]}}function addFive(out,to,count,pixels,starts,taps,tap,step){
let[wa,wb,wc,wd,we]=[0,1,2,3,4].map(k=>taps[tap+k].weight),[a,b,c,d,e]=[0,1,2,3,4].map(k=>starts[tap+k]);for(let i=0;i<count;i++){let at=i*step;out[to+i]=out[to+
i]+wa*pixels[a+at]+wb*pixels[b+at]+wc*pixels[c+at]+wd*pixels[d+at]+we*pixels[e+at]}}function windowTrace(plane,kernel,settings,row,col){let{bias=0,mode="zeros",
flip=!1}=settings,layout=layoutOf(plane,[kernel.rows,kernel.cols],settings,"kernel");if(whole(row,"row",0)>=layout.rows||whole(col,"col",0)>=layout.cols)throw new ShapeError(
`row ${row}, column ${col}: the feature map has ${layout.rows} rows, ${layout.cols} columns.`);let along=(axis,position,size)=>windowIndices(position,size,{stride:layout.
stride[axis],padding:layout.plan[axis],dilation:layout.dilation[axis]}),weights=flip?kernel.data.slice().reverse():kernel.data,colIndices=along(1,col,kernel.cols),
taps=[],subtotal=0;for(let inRow of along(0,row,kernel.rows))for(let inCol of colIndices){let sourceRow=sourceIndex(inRow,plane.rows,mode),sourceCol=sourceIndex(
inCol,plane.cols,mode),source=sourceRow<0||sourceCol<0?null:[sourceRow,sourceCol],pixel=source?plane.data[sourceRow*plane.cols+sourceCol]:0,weight=weights[taps.
length],product=weight*pixel+0;subtotal+=product;let padded=inRow<0||inRow>=plane.rows||inCol<0||inCol>=plane.cols;taps.push({row:inRow,col:inCol,padded,source,
pixel,weight,product,subtotal})}return{taps,bias,sum:subtotal+bias}}function layerTrace(planes,kernels,settings,row,col){let{bias=0}=settings,bare={...settings,
bias:0},channels=planes.map((plane,channel)=>windowTrace(plane,kernels[channel],bare,row,col));return{channels,bias,sum:channels.reduce((total,{sum})=>total+sum,
0)+bias}}var relu=(plane,into)=>finish(reluRows(plane,into));function*reluRows(plane,into=null){let result=reusedPlane(plane,into,plane),[from,to]=[plane,result].map(({data})=>new Int32Array(
data.buffer,data.byteOffset,2*data.length));for(let row=0;row<plane.rows;row++)rectify(from,to,2*row*plane.cols,2*(row+1)*plane.cols),yield;return result}var HIGH_OF_MINUS_INFINITY=-1048576;
function rectify(from,to,start,end){for(let i=start;i<end;i+=2){let high=from[i+1],drop=high>>31&high-HIGH_OF_MINUS_INFINITY-1>>31;to[i]=from[i]&~drop,to[i+1]=high&
~drop}}var maxPool2d=(plane,settings,into)=>finish(maxPool2dRows(plane,settings,into));function*maxPool2dRows(plane,settings={},into=null){let layout=poolLayout(plane,
settings);refuseEmptyWindows(layout);let result=reusedPlane(layout,into,plane);return result.data.fill(-1/0),yield*forEachTap(plane,layout,result,-1/0,takeLarger),
result}var rivals=new Float64Array(2);function takeLarger(out,to,count,pixels,from,step){for(let i=0;i<count;i++){let value=pixels[from+i*step];rivals[0]=out[to+
i],rivals[1]=value,out[to+i]=rivals[+(value>rivals[0])|+Number.isNaN(value)]}}var avgPool2d=(plane,settings,into)=>finish(avgPool2dRows(plane,settings,into));function*avgPool2dRows(plane,settings={},into=null){
let{countIncludePad=!0}=settings,layout=poolLayout(plane,settings);countIncludePad||refuseEmptyWindows(layout);let result=reusedPlane(layout,into,plane);result.
data.fill(0),yield*forEachTap(plane,layout,result,0,(out,to,count,pixels,from,step)=>{for(let i=0;i<count;i++)out[to+i]+=pixels[from+i*step]});let[rowCounts,colCounts]=perAxis(
axis=>cellCounts(layout,axis,countIncludePad));for(let row=0;row<result.rows;row++)divide(result.data,row*result.cols,rowCounts[row],colCounts),yield;return result}
function divide(out,to,rowCount,colCounts){for(let col=0;col<colCounts.length;col++)out[to+col]/=rowCount*colCounts[col]}function poolLayout(plane,settings){let{
size,stride}=poolSizes(settings);return{...layoutOf(plane,size,{...settings,stride},"window"),size,shape:[plane.rows,plane.cols]}}function poolSizes(settings){if(settings.
padding==="full")throw new RangeError('padding: pooling has no "full" padding.');let size=pair(settings.size??2,"size",1);return{size,stride:pair(settings.stride??
size,"stride",1)}}function poolWindow(plane,settings,row,col){let{kind,countIncludePad=!0}=settings,layout=poolLayout(plane,settings),along=poolAxes(layout,settings),[rows,cols]=perAxis(
axis=>windowIndices([row,col][axis],layout.size[axis],along[axis])),within=(at,axis,[before,after])=>at>=-before&&at<layout.shape[axis]+after,cells=rows.flatMap(
r=>cols.map(c=>{let inside=within(r,0,[0,0])&&within(c,1,[0,0]),isZero=kind==="average"&&countIncludePad&&within(r,0,layout.plan[0])&&within(c,1,layout.plan[1]);
return{row:r,col:c,inside,value:inside?plane.data[r*plane.cols+c]:isZero?0:null}})),larger=(best,cell)=>{let[value,most]=[cell.value,best?.value];return cell.inside&&
(!best||value>most||Number.isNaN(value)&&!Number.isNaN(most))?cell:best},winner=kind==="max"?cells.reduce(larger,null):null;return{place:{row,col},top:rows[0],left:cols[0],
cells,winner}}var poolAxes=({size,stride,plan,dilation,shape},{ceilMode=!1})=>perAxis(axis=>({size:shape[axis],kernelSize:size[axis],stride:stride[axis],padding:plan[axis],
dilation:dilation[axis],ceilMode}));function*forEachTap(plane,layout,result,value,addRow){let plan=neededPlan(layout),lines=paddedLines(plane,plan,layout,layout.
size[0],"zeros",value);for(let row=0;row<result.rows;row++){for(let start of lines.under(row))for(let cell=0;cell<layout.size[1];cell++){let from=start+cell*layout.
dilation[1];addRow(result.data,row*result.cols,result.cols,lines.data,from,layout.stride[1])}yield}}function neededPlan(layout){return perAxis(axis=>{let[start,
end]=layout.plan[axis],needed=([layout.rows,layout.cols][axis]-1)*layout.stride[axis]+span(layout.size[axis],layout.dilation[axis]);return[start,Math.max(end,needed-
start-layout.shape[axis])]})}function cellCounts(layout,axis,withPadding){let[start,end]=layout.plan[axis],size=layout.shape[axis],[first,after]=withPadding?[-start,
size+end]:[0,size],[stride,dilation]=[layout.stride[axis],layout.dilation[axis]];return Array.from({length:[layout.rows,layout.cols][axis]},(_,position)=>{let count=0;
for(let cell=0,at=position*stride-start;cell<layout.size[axis];cell++,at+=dilation)at>=first&&at<after&&(count+=1);return count})}function emptyWindow(layout){for(let axis of[
0,1]){let position=cellCounts(layout,axis,!1).indexOf(0);if(position<0)continue;let settings={stride:layout.stride[axis],padding:layout.plan[axis],dilation:layout.
dilation[axis]},cells=windowIndices(position,layout.size[axis],settings);return{axis,position,first:cells[0],last:cells[cells.length-1]}}return null}function refuseEmptyWindows(layout){
let empty=emptyWindow(layout);if(empty)throw new ShapeError(`convlab: a window sees nothing but padding (${["row","column"][empty.axis]} ${empty.position} of th\
e result). Use a padding of at most ${Math.floor(layout.size[empty.axis]/2)} per side, and dilation 1.`,{axis:empty.axis===0?"rows":"cols"})}function fieldBefore(plan,next){let{reach}=next,along=make=>perAxis(i=>make(plan[i],[next.rows,next.cols][i],i));return asField(along((axis,positions)=>sourcesOf(
positions,axis.size,axis.kernel,axis)),along((axis,positions)=>[...new Set(positions.flatMap(position=>windowIndices(position,axis.kernel,axis)))]),reach&&perAxis(
i=>{let{stride,padding,span:span2}=plan[i],[first,last]=reach[i].map(position=>position*stride-padding[0]);return[first,last+span2-1]}))}var asField=([rows,cols],[
placeRows,placeCols],reach)=>({rows,cols,places:{rows:placeRows,cols:placeCols},reach});function runsOf(positions){let runs=[];for(let position of positions){let last=runs.
at(-1);last?.[1]===position-1?last[1]=position:runs.push([position,position])}return runs}var POINTWISE={relu:null,tanh:Math.tanh,sigmoid:x=>.5+.5*Math.tanh(.5*x),dropout:x=>x},isPointwise=layer=>layer.kind in POINTWISE,isMaps=value=>Array.isArray(value),
isPoints=value=>isMaps(value)&&value[0].data.length===1;function stacked(planes){let[{rows,cols}]=planes,data=new Float64Array(planes.length*rows*cols);for(let[
i,plane]of planes.entries())data.set(plane.data,i*rows*cols);return{data,rows:rows*planes.length,cols}}var keepsPlaces=layer=>isPointwise(layer)||layer.kind==="\
flatten"&&(layer.before.length===1||layer.before[0]===1&&layer.before[1]===1),numbers=(view,Kind=Float32Array)=>Float64Array.from(new Kind(view.buffer.slice(view.
byteOffset,view.byteOffset+view.byteLength)));function readNetwork({layers,input_shape,classes}){let read=layers.map((layer,index)=>{let before=index?layers[index-
1].shape:input_shape,bias=layer.bias?numbers(layer.bias):null,parameters=(("weight"in layer?layer.weight.byteLength:0)+(layer.bias?.byteLength??0))/4,common={before,
bias,parameters};return layer.kind==="conv"?{...layer,...common,kernels:kernelsOf2(layer,before)}:layer.kind==="dense"?{...layer,...common,weight:numbers(layer.
weight)}:{...layer,...common}});return{layers:read,shape:input_shape,classes,blocks:blocksOf(read)}}function kernelsOf2({weight,kernel_size:[rows,cols],groups,shape},[
,,channels]){let weights=numbers(weight),[deep,maps]=[channels/groups,shape[2]],plane=(map,channel)=>({rows,cols,data:Float64Array.from({length:rows*cols},(_,tap)=>weights[(tap*
deep+channel)*maps+map])});return Array.from({length:maps},(_,map)=>Array.from({length:deep},(_2,channel)=>plane(map,channel)))}function blocksOf(layers){let blocks=[];
return layers.forEach((layer,index)=>{let block=blocks.at(-1);block&&keepsPlaces(layer)?block.last=index:blocks.push({first:index,last:index})}),blocks.map(block=>({
...block,layers:layers.slice(block.first,block.last+1),stage:block.last+1}))}function runNetwork({layers,shape},input){let values=[shape.length===3?planesOf(input,
shape):Float64Array.from(input)];for(let[index,layer]of layers.entries())values.push(applyLayer(layer,values[index]));return values}function applyLayer(layer,value){
if(isPointwise(layer))return isMaps(value)?value.map(plane=>pointwise(layer.kind,plane)):pointwise(layer.kind,{data:value,rows:1,cols:value.length}).data;if(layer.
kind==="flatten")return isMaps(value)?joined(value):value;if(layer.kind==="dense")return dense(layer,value);let maps=value;switch(layer.kind){case"conv":return layer.
kernels.map((kernels,map)=>conv2dLayer(channelsOf(layer,map).map(c=>maps[c]),kernels,convOptions(layer,map)));case"max_pool":return maps.map(plane=>maxPool2d(plane,
poolOptions(layer)));case"avg_pool":return maps.map(plane=>avgPool2d(plane,poolOptions(layer)));case"global_avg_pool":return Float64Array.from(maps,({data})=>data.
reduce((a,b)=>a+b,0)/data.length)}}function pointwise(kind,plane){let change=POINTWISE[kind];return change?{...plane,data:plane.data.map(change)}:relu(plane)}var convOptions=({
stride,padding,dilation,bias},map)=>({stride,padding,dilation,bias:bias?bias[map]:0}),poolOptions=layer=>({size:layer.kernel_size,stride:layer.stride,padding:layer.
padding,countIncludePad:layer.count_include_pad??!0,kind:layer.kind==="max_pool"?"max":"average"});function channelsOf({kernels,groups},map){let deep=kernels[map].
length,first=Math.floor(map/(kernels.length/groups))*deep;return Array.from({length:deep},(_,i)=>first+i)}function dense({weight,bias,shape:[units]},vector){let sums=new Float64Array(
units);for(let i=0;i<vector.length;i+=1){let value=vector[i];for(let j=0,at=i*units;j<units;j+=1,at+=1)sums[j]+=value*weight[at]}if(bias)for(let j=0;j<units;j+=
1)sums[j]+=bias[j];return sums}function planesOf(input,[rows,cols,channels]){return Array.from({length:channels},(_,channel)=>({rows,cols,data:Float64Array.from(
{length:rows*cols},(_2,i)=>input[i*channels+channel])}))}function joined(planes){let all=new Float64Array(planes.length*planes[0].data.length);for(let[channel,{
data}]of planes.entries())data.forEach((value,i)=>{all[i*planes.length+channel]=value});return all}function softmax(scores){let most=Math.max(...scores),powers=Float64Array.
from(scores,score=>Math.exp(score-most)),total=powers.reduce((a,b)=>a+b,0);return powers.map(power=>power/total)}var ranking=probabilities=>Array.from(probabilities,
(_,i)=>i).sort((a,b)=>probabilities[b]-probabilities[a]||a-b);function clipUnit({blocks},values,unit){if(!unit||!(unit[0]>=0)||unit[0]>=values.length)return null;
let stage=unit[0]===0?0:blocks.find(block=>unit[0]<=block.stage).stage,value=values[stage],clip=(at,n)=>Math.max(0,Math.min(n-1,at??0));if(!isMaps(value))return{
stage,index:clip(unit.at(-1),value.length)};let{rows,cols}=value[0];return{stage,row:clip(unit[1],rows),col:clip(unit[2],cols),map:clip(unit[3],value.length)}}var unitList=unit=>unit.
index===void 0?[unit.stage,unit.row,unit.col,unit.map]:[unit.stage,unit.index];function valueAt(values,unit){let value=values[unit.stage];if(!isMaps(value))return value[unit.
index];let{map,row,col}=onMaps(unit);return value[map].data[row*value[map].cols+col]}var onMaps=unit=>unit.index===void 0?unit:{stage:unit.stage,row:0,col:0,map:unit.
index};function traceUnit({layers},values,unit){if(unit.stage===0)return{kind:"input",after:[],value:valueAt(values,unit)};let first=unit.stage-1;for(;first>0&&
keepsPlaces(layers[first]);)first-=1;let at=stage=>valueAt(values,{...unit,stage}),layer=layers[first],after=layers.slice(first+1,unit.stage).map(({kind},i)=>({
kind,value:at(first+2+i)})).filter(({kind})=>kind!=="dropout"&&kind!=="flatten");return{...inputsOf(layer,values[first],unit),layer,after,sum:at(first+1),value:at(
unit.stage)}}function inputsOf(layer,before,unit){if(isPointwise(layer))return{kind:layer.kind};let{index}=unit;if(layer.kind==="flatten")return{kind:layer.kind,
source:isMaps(before)?sourceOf(before,index):null};if(layer.kind==="dense"){let[units]=layer.shape,terms=Array.from(before,(input,i)=>({index:i,input,weight:layer.
weight[i*units+index],product:input*layer.weight[i*units+index]}));return{kind:layer.kind,terms,bias:layer.bias?layer.bias[index]:0}}let maps=before;if(layer.kind===
"global_avg_pool")return{kind:layer.kind,plane:maps[index]};let{row,col,map}=onMaps(unit);if(layer.kind!=="conv")return{kind:layer.kind,...poolWindow(maps[map],
poolOptions(layer),row,col)};let channels=channelsOf(layer,map),found=layerTrace(channels.map(c=>maps[c]),layer.kernels[map],convOptions(layer,map),row,col);return{
kind:layer.kind,channels:found.channels.map((one,i)=>({...one,channel:channels[i]})),bias:found.bias,kernels:layer.kernels[map]}}function sourceOf(before,index){
let pixel=Math.floor(index/before.length);return{row:Math.floor(pixel/before[0].cols),col:pixel%before[0].cols,map:index%before.length}}function fieldsOfUnit({layers},values,unit){
let fields=new Array(unit.stage+1);fields[unit.stage]=unit.index===void 0?placeOf(unit):{indices:[unit.index]};for(let at=unit.stage-1;at>=0;at-=1)fields[at]=dependsOn(
layers[at],values[at],fields[at+1]);return fields}var placeOf=({row,col,map})=>({...asField([[row],[col]],[[row],[col]],[[row,row],[col,col]]),maps:[map]});function dependsOn(layer,before,field){
if(isPointwise(layer))return field;if(!isMaps(before))return layer.kind==="dense"?{indices:[...before.keys()]}:field;if(layer.kind==="conv"||layer.kind==="max_p\
ool"||layer.kind==="avg_pool"){let after=field,maps=layer.kind==="conv"?[...new Set(after.maps.flatMap(map=>channelsOf(layer,map)))]:after.maps;return{...fieldBefore(
planOf(layer,before[0]),after),maps}}let{indices}=field;return layer.kind==="global_avg_pool"?{...whole2(before),maps:indices}:indices.length===1?placeOf(sourceOf(
before,indices[0])):{...whole2(before),maps:[...before.keys()]}}function whole2([{rows,cols}]){let axes=perAxis(axis=>Array.from({length:[rows,cols][axis]},(_,i)=>i));
return asField(axes,axes,[[0,rows-1],[0,cols-1]])}function planOf(layer,{rows,cols}){let{kernel_size:size,stride,padding}=layer,dilation=layer.kind==="conv"?layer.
dilation:[1,1];return perAxis(i=>{let n=[rows,cols][i],settings={stride:stride[i],padding:padding[i],dilation:dilation[i],mode:"zeros"};return{...settings,size:n,
kernel:size[i],span:span(size[i],dilation[i]),map:rawOutputSize(n,size[i],settings)}})}function evidence({layers},values,a,b){let last=layers.length-1,layer=layers[last];
if(layer.kind!=="dense")return null;let{weight,bias,shape:[units]}=layer,scores=values[last+1],shares=Array.from(values[last],(input,index)=>{let weights=[weight[index*
units+a],weight[index*units+b]];return{index,input,weights,share:input*(weights[0]-weights[1])}});return{stage:last,shares,bias:bias?bias[a]-bias[b]:0,difference:scores[a]-
scores[b]}}function deciding({shares,bias},each){let sorted=[...shares].sort((p,q)=>q.share-p.share),chosen=[...sorted.slice(0,each).filter(({share})=>share>0),
...sorted.slice(-each).filter(({share})=>share<0)],others=sorted.filter(one=>!chosen.includes(one));return{chosen,rest:others.reduce((sum,{share})=>sum+share,bias)}}
function occlusion(network,input,a,b,side=4){let[rows,cols,channels]=network.shape,lead=given=>{let scores=runNetwork(network,given)[network.layers.length];return scores[a]-
scores[b]},before=lead(input),shape={rows:Math.ceil(rows/side),cols:Math.ceil(cols/side)},data=Float64Array.from({length:shape.rows*shape.cols},(_,i)=>{let[top,
left]=[Math.floor(i/shape.cols)*side,i%shape.cols*side],emptied=input.slice(),ink=0;for(let r=top;r<Math.min(rows,top+side);r+=1)for(let at=(r*cols+left)*channels;at<
(r*cols+Math.min(cols,left+side))*channels;at+=1)ink+=Math.abs(emptied[at]),emptied[at]=0;return ink?before-lead(emptied):0});return{...shape,data}}function strongestBlock({
cols,data},side=4){let most=data.reduce((best,value,i)=>value>data[best]?i:best,0);return{row:side*Math.floor(most/cols),col:side*(most%cols),side,value:data[most]}}var widgetOf=model=>model.set({});function sendChanges(model,save=()=>model.save_changes()){let kernel=model.widget_manager?.kernel;if(!(kernel===null||kernel?.
isDisposed))try{save()}catch{}}var SEND_EVERY=100,resting=new Map;function sendThrottled(model){if(resting.has(model)){resting.set(model,!0),expectMore(model);return}
sendChanges(model),resting.set(model,!1),setTimeout(()=>{let isMore=resting.get(model);resting.delete(model),isMore&&sendThrottled(model)},SEND_EVERY)}function expectMore(model){
let{_buffered_state_diff:waiting,_expectedEchoMsgIds:expected}=widgetOf(model);for(let name of Object.keys(waiting))expected.set(name,"not sent yet")}var MOST_UNDO=50,NetworkStore=class{model;history=[];read=null;samples=null;constructor(model){this.model=model,model.on("change:network",()=>{this.read=null}),
model.on("change:examples",()=>{this.samples=null})}get network(){let sent=this.model.get("network");return this.read??=sent?.layers?readNetwork(sent):null,this.
read}get examples(){return this.samples??=this.model.get("examples").map(({label,data})=>({label,data:numbers(data)})),this.samples}get picked(){let picked=this.
model.get("picked");return picked===null?null:this.examples[picked]??null}get bitmap(){return readBitmap(this.model.get("drawing"))}get isEmpty(){return!this.picked&&
!inkOf(this.bitmap)}get placed(){return this.model.get("centre")?fitted(this.bitmap):this.bitmap}get input(){if(this.picked)return this.picked.data;let{placed}=this;
if(this.model.get("prepare")!=="digits")return Float64Array.from(placed);let{rows,cols,data}=this.model.get("scaling");return likeDigits(placed,{rows,cols,data:numbers(
data,Float64Array)})}change(change){this.model.set(change),sendThrottled(this.model)}remember(){let now=[this.model.get("drawing"),this.model.get("picked")];String(
this.history.at(-1))!==String(now)&&(this.history.push(now),this.history.length>MOST_UNDO&&this.history.shift())}paint(cells){let bitmap=this.picked?emptyBitmap():
this.bitmap;for(let cell of cells)bitmap[cell]=1;this.change({drawing:writeBitmap(bitmap),picked:null})}clear(){this.isEmpty||(this.remember(),this.change({drawing:writeBitmap(
emptyBitmap()),picked:null}))}pick(index){this.remember(),this.change({picked:index})}undo(){let last=this.history.pop();last&&this.change({drawing:last[0],picked:last[1]})}};function oklch(L,C,hue){let h=hue*Math.PI/180,[a,b]=[C*Math.cos(h),C*Math.sin(h)],l=(L+.3963377774*a+.2158037573*b)**3,m=(L-.1055613458*a-.0638541728*b)**3,s=(L-
.0894841775*a-1.291485548*b)**3;return[4.0767416621*l-3.3077115913*m+.2309699292*s,-1.2684380046*l+2.6097574011*m-.3413193965*s,-.0041960863*l-.7034186147*m+1.707614701*
s].map(c=>Math.round(255*gamma(Math.min(1,Math.max(0,c)))))}var gamma=c=>c<=.0031308?12.92*c:1.055*c**(1/2.4)-.055,TINT={light:{L:.875,C:.085},dark:{L:.4,C:.095}},
STRONG={light:{L:.6,C:.155},dark:{L:.76,C:.13}},ZERO={light:[236,236,236],dark:[44,44,44]};function weightTint(weight,index,count,theme,strength=1){return weightColour(
weight,index,count,TINT[theme],strength)??ZERO[theme]}var weightBar=(weight,index,count,theme)=>weightColour(weight,index,count,STRONG[theme],1)??null;function weightColour(weight,index,count,{
L,C},strength){if(weight===0)return null;let t=count>1?index/(count-1):.5;return oklch(L,C*strength,weight>0?38+54*t:258+62*t)}var hex=text=>[0,2,4].map(i=>parseInt(
text.slice(i,i+2),16)),SIGNED={light:["542788","7e68b4","b9aedb","f6f5f3","f9c585","e0851f","a34e06"].map(hex),dark:["e6dcff","ab8df2","5b42a0","1b1b1d","8a4b14",
"e68f3a","ffe3bf"].map(hex)},STOPS=[-1,-.66,-.33,0,.33,.66,1];function signedColour(t,theme){let x=Math.min(1,Math.max(-1,t)),i=0;for(;i<STOPS.length-2&&x>STOPS[i+
1];)i+=1;let f=(x-STOPS[i])/(STOPS[i+1]-STOPS[i]),[from,to]=[SIGNED[theme][i],SIGNED[theme][i+1]];return from.map((c,k)=>Math.round(c+f*(to[k]-c)))}var greyColour=t=>{let g=Math.round(255*Math.min(1,Math.max(0,t)));return[g,g,g]},css=([r,g,b],alpha=1)=>alpha===1?`rgb(${r},${g},${b})`:`rgba(${r},${g},${b},${alpha}\
)`,linear=c=>c/255<=.04045?c/255/12.92:((c/255+.055)/1.055)**2.4,luminance=([r,g,b])=>.2126*linear(r)+.7152*linear(g)+.0722*linear(b);function inkOn(rgb){let y=luminance(
rgb);return(y+.05)/.05>=1.05/(y+.05)?"#000":"#fff"}function extent(data){let[low,high]=[1/0,-1/0];for(let i=0;i<data.length;i+=1){let v=data[i];v<low&&v>-1/0&&(low=v),v>high&&v<1/0&&(high=v)}return[low,high]}var NICE=[1,2,4,5,8];function colourLimit(all){let data=sample(all),[least,most]=extent(data),top=Math.max(-least,most);if(!(top>0))return 1;let allowed=Math.min(
Math.floor(data.length*.02),countMagnitudes(data)-1),rank=0;for(;niceStep(rank)<top;)rank+=1;for(;niceStep(rank-1)>=top;)rank-=1;if(countAbove(data,[0,1/0])[0]<=
allowed)return niceStep(rank);for(let larger=0;;rank-=LADDER){let steps=Array.from({length:LADDER+1},(_,i)=>niceStep(rank-LADDER+i)),above=countAbove(data,steps);
for(let i=LADDER-1;i>=0;i-=1)if(larger+=above[i],larger>allowed)return steps[i+1]}}var SAMPLE=2e4;function sample(data){let step=Math.ceil(data.length/SAMPLE)|1;
if(step===1)return data;let some=new Float64Array(Math.ceil(data.length/step));for(let i=0;i<some.length;i+=1)some[i]=data[i*step];return some}var LADDER=10,niceStep=rank=>+`${NICE[(rank%
5+5)%5]}e${Math.floor(rank/5)}`;function countMagnitudes(data){let count=0;for(let i=0;i<data.length;i+=1)data[i]!==0&&Number.isFinite(data[i])&&(count+=1);return count}
function countAbove(data,steps){let above=new Uint32Array(steps.length-1),[least,most]=[steps[0],steps[steps.length-1]];for(let i=0;i<data.length;i+=1){let v=Math.
abs(data[i]);if(!(v>least)||v>most)continue;let k=0;for(;v>steps[k+1];)k+=1;above[k]+=1}return above}var wrapped=value=>(Math.trunc(value)%256+256)%256;function display(mode,data,limit,theme){
if(mode==="signed")return{mode,low:-limit,high:limit,colour:v=>signedColour(v/limit,theme)};if(mode==="clip")return{mode,low:0,high:255,colour:v=>greyColour(v/255)};
if(mode==="wrap")return{mode,low:0,high:255,colour:v=>greyColour(wrapped(v)/255)};if(mode==="absolute")return{mode,low:0,high:limit,colour:v=>greyColour(Math.abs(
v)/limit)};let[low,high]=extent(data),span2=high-low||1;return{mode,low,high,colour:v=>greyColour((v-low)/span2)}}var TABLE=1024,paintPlane=(image,plane,scale)=>finish(paintingRows(image,plane,scale));function*paintingRows(image,plane,scale){let{low,high}=scale.mode==="abso\
lute"?{low:-scale.high,high:scale.high}:scale,step=(high-low)/(TABLE-1)||1,wraps=scale.mode==="wrap",table=new Uint32Array(TABLE);for(let i=0;i<TABLE;i+=1){let[
r,g,b]=wraps?greyColour(i/(TABLE-1)):scale.colour(low+i*step);table[i]=255<<24|b<<16|g<<8|r}let out=new Uint32Array(image.data.buffer),{data}=plane,factor=1/step,
paint=(from,to)=>{for(let i=from;i<to;i+=1){let value=wraps?wrapped(data[i]):data[i],k=(value-low)*factor+.5|0;value>low?value>=high&&(k=TABLE-1):k=0,out[i]=table[k]}};
for(let row=0;row<plane.rows;row+=1)paint(row*plane.cols,(row+1)*plane.cols),yield}function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon","circle"].includes(tag)?document.createElementNS("http\
://www.w3.org/2000/svg",tag):document.createElement(tag);for(let[name,value]of Object.entries(attributes))name.startsWith("on")?node.addEventListener(name.slice(
2),value):value!=null&&value!==!1&&node.setAttribute(name,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}function say(node,text){
node.textContent!==text&&(node.textContent=text)}function refresh(live,...next){for(next.forEach((child,i)=>{live.childNodes[i]?patch(live.childNodes[i],child):
live.append(child)});live.childNodes.length>next.length;)live.lastChild.remove()}function patch(live,next){if(live.nodeName!==next.nodeName)live.replaceWith(next);else if(next.
nodeType===Node.TEXT_NODE)live.data!==next.data&&(live.data=next.data);else{for(let{name,value}of next.attributes)live.getAttribute(name)!==value&&live.setAttribute(
name,value);for(let{name}of[...live.attributes])next.hasAttribute(name)||live.removeAttribute(name);refresh(live,...next.childNodes)}}var KEPT="data-lm-suppress-shortcuts";function keepKeys(root,signal){let mark=event=>{event.target!==root&&root.contains(event.target)&&event.target.toggleAttribute(
KEPT,!runsCell(event))};window.addEventListener("keydown",mark,{capture:!0,signal}),root.setAttribute(KEPT,"")}var runsCell=({key,shiftKey,ctrlKey,metaKey})=>key===
"Enter"&&(shiftKey||ctrlKey||metaKey);var SMALL=["no","one","two","three","four","five","six","seven","eight","nine","ten","eleven","twelve"],countWord=n=>SMALL[n]??whole3(n),plural=(n,noun)=>`${countWord(
n)} ${noun}${n===1?"":"s"}`,whole3=n=>number(n,0);function number(value,digits=2){if(!Number.isFinite(value))return Number.isNaN(value)?"none":value>0?"∞":"−∞";
let magnitude=Math.abs(value)<1e-9?0:Math.abs(value);if(magnitude>=1e9)return exponent(value,1);let[units,decimals2]=magnitude.toFixed(digits).split("."),grouped=units.
replace(/\B(?=(\d{3})+$)/g,","),tail=decimals2?decimals2.replace(/0+$/,""):"",text=tail?`${grouped}.${tail}`:grouped;return text==="0"?"0":sign(value)+text}var exponent=(value,digits=0)=>sign(
value)+Math.abs(value).toExponential(digits).replace("e+","e").replace("e-","e−"),sign=value=>value<0?"−":"",signed=(value,digits)=>(value>0?"+":"")+number(
value,digits);function weightText(weight,denominator=1){return denominator>1&&!Number.isInteger(weight)?`${sign(weight)}${Math.abs(Math.round(weight*denominator))}/${denominator}`:
weight!==0&&Math.abs(weight)<5e-4?exponent(weight):number(weight,3).replace(/,/g,"")}var sizeText=(rows,cols)=>`${whole3(rows)} × ${whole3(cols)}`;var list=words=>words.length<2?words.join(""):`${words.slice(0,-1).join(", ")} and ${words[words.length-1]}`;function percent(share){let rounded=number(100*share,share<.01?1:0);return share>0&&rounded==="0"?"under 0.1 %":share<1&&rounded==="100"?"over 99 %":`${rounded}\
 %`}var BLOCKS=32,Legend=class{constructor(){this.marker=element("div",{class:"cl-legend-marker"}),this.pointed=element("div",{class:"cl-legend-pointed",hidden:!0}),
this.ramp=element("div",{class:"cl-ramp"},this.marker,this.pointed),this.low=element("span",{class:"cl-legend-low"}),this.zero=element("span",{class:"cl-legend-\
zero"}),this.high=element("span",{class:"cl-legend-high"}),this.note=element("div",{class:"cl-legend-note"}),this.root=element("div",{class:"cl-legend"},this.ramp,
element("div",{class:"cl-legend-ends"},this.low,this.zero,this.high),this.note),this.ramp.addEventListener("pointermove",event=>this.pointAt(event)),this.ramp.addEventListener(
"pointerleave",()=>this.read(null))}draw(scale,value,[below,above],reading,digits){let{low,high}=scale;Object.assign(this,{scale,value,digits});let stops=Array.
from({length:BLOCKS},(_,i)=>`${css(scale.colour(low+(i+.5)/BLOCKS*(high-low)))} ${100*i/BLOCKS}% ${100*(i+1)/BLOCKS}%`);this.ramp.style.background=`linear-gradi\
ent(to right, ${stops.join(",")})`,say(this.low,number(low)+(below?" or less":"")),say(this.high,number(high)+(above?" or more":""));let inside=low<0&&high>0;say(
this.zero,inside?"0":""),inside&&(this.zero.style.left=`${100*-low/(high-low)}%`),this.mark(this.marker,value),this.read(reading)}read(reading){this.scale&&(this.
mark(this.pointed,reading?.value??null),reading?say(this.note,reading.text+this.wrapText(reading.value)):this.value===null?say(this.note,""):say(this.note,this.
scale.mode==="wrap"?this.mistake():`at the window: ${number(this.value,this.digits)}`))}mark(node,value){let{mode,low,high}=this.scale;if(node.hidden=value===null,
value===null)return;let seen={absolute:Math.abs,wrap:wrapped}[mode]?.(value)??value;node.style.left=`${100*Math.min(1,Math.max(0,(seen-low)/(high-low||1)))}%`}wrapText(value){
return this.scale.mode==="wrap"&&wrapped(value)!==value?`, in uint8 ${number(wrapped(value))}`:""}mistake(){let{value,digits}=this;return wrapped(value)===value?
"beyond 0…255 uint8 wraps: a classic mistake":`${number(value,digits)} becomes ${number(wrapped(value))}: a classic mistake`}pointAt(event){if(!this.scale)return;
let{low,high,mode}=this.scale,box=this.ramp.getBoundingClientRect(),value=low+Math.min(1,Math.max(0,(event.clientX-box.left)/box.width))*(high-low),digits=high-
low>20?0:high-low>2?1:this.digits;this.read({value,text:`this colour: ${mode==="absolute"?"±":""}${number(value,digits)}`})}};function ring(ctx,{x,y,w,h},tokens,style="solid",width=style==="solid"?2:1.5){ctx.save(),ctx.lineJoin="miter",ctx.strokeStyle=css(tokens.haloRgb),ctx.lineWidth=
width+3,ctx.strokeRect(x,y,w,h),style==="dashed"&&ctx.setLineDash([5,3]),ctx.strokeStyle=tokens.ring,ctx.lineWidth=width,ctx.strokeRect(x,y,w,h),ctx.restore()}function rectanglesOf(rows,cols){if(!rows.length||!cols.length)return[];let[down,right]=[rows,cols].map(positions=>{let runs=runsOf(positions);return runs.length<=
2?runs:[[positions[0],positions.at(-1)]]});return down.flatMap(row=>right.map(col=>[row,col]))}function mapCell(rows,cols){let n=Math.max(rows,cols);return Math.max(2,Math.round(96*Math.sqrt(n/32)/n))}function mapsLayout(map,count,kernel,width){let cell=mapCell(
map.rows,map.cols),[w,h]=[map.cols*cell,map.rows*cell],kernelCell=kernel?Math.max(2,Math.min(6,Math.floor(Math.min(36,h)/Math.max(kernel.rows,kernel.cols)))):0,
across=w+(kernel?3+kernel.cols*kernelCell:0),most=Math.max(1,Math.floor((width-10+6)/(across+6))),fits=Math.max(1,Math.floor(280/(h+6))),columns=Math.min(most,count,
Math.max(Math.ceil(count/fits),Math.floor(Math.sqrt(count)))),tiles=Array.from({length:count},(_,i)=>{let[x,y]=[5+i%columns*(across+6),5+Math.floor(i/columns)*(h+
6)];return{x,y,w,h,kernel:kernel&&{x:x+w+3,y,cell:kernelCell}}}),lines=Math.ceil(count/columns);return{cell,columns,tiles,w:columns*(across+6)-6+10,h:lines*(h+6)-
6+10}}function vectorLayout(length,maps,width,points=!1){let wanted=maps&&maps*4<=width&&length/maps<=94.66666666666667?maps:Math.ceil(length/20),cell=Math.max(
3,Math.min(10,Math.floor(284/Math.ceil(length/wanted)),Math.floor((width-10)/wanted))),columns=Math.min(wanted,Math.max(1,Math.floor((width-10)/cell))),lines=Math.
ceil(length/columns);return{cell,columns,lines,length,points,w:columns*cell+10,h:lines*cell+10}}var cellBox=({cell,columns},index)=>({x:5+index%columns*cell,y:5+
Math.floor(index/columns)*cell,w:cell,h:cell});function placeAt(L,x,y){if(!L.tiles){let[col,line2]=[Math.floor((x-5)/L.cell),Math.floor((y-5)/L.cell)],index=line2*
L.columns+col;return col<0||col>=L.columns||line2<0||index>=L.length?null:L.points?{row:0,col:0,map:index}:{index}}let map=L.tiles.findIndex(tile=>x>=tile.x&&x<
tile.x+tile.w&&y>=tile.y&&y<tile.y+tile.h);return map<0?null:{row:Math.floor((y-L.tiles[map].y)/L.cell),col:Math.floor((x-L.tiles[map].x)/L.cell),map}}var ARROWS={
ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function stepFrom(L,{rows=1,cols=1},unit,key){let[down,right]=ARROWS[key],by=right+down*L.columns;
if(unit.index!==void 0){let index=unit.index+by;return index>=0&&index<(L.tiles??L).length?{...unit,index}:unit}let map=unit.map+by;if(!L.tiles)return map>=0&&map<
L.length?{...unit,map}:unit;let[row,col]=[unit.row+down,unit.col+right];if(row>=0&&row<rows&&col>=0&&col<cols)return{...unit,row,col};let sameLine=!right||Math.
floor(map/L.columns)===Math.floor(unit.map/L.columns);return map<0||map>=L.tiles.length||!sameLine?unit:{...unit,map,row:(row+rows)%rows,col:(col+cols)%cols}}var FADED=.3,GREY={mode:"clip",low:0,high:1,colour:greyColour};function picturesOf(value,scale,scratch=document.createElement("canvas")){let all=isMaps(value)?stacked(
value):{data:value,rows:1,cols:value.length},plane=isPoints(value)?{data:all.data,rows:1,cols:value.length}:all;(scratch.width!==plane.cols||scratch.height!==plane.
rows)&&([scratch.width,scratch.height]=[plane.cols,plane.rows]);let context=scratch.getContext("2d"),image=context.createImageData(plane.cols,plane.rows);return paintPlane(
image,plane,scale),context.putImageData(image,0,0),scratch}function paintBlock(ctx,{L,value,picture,field,unit,kernels,tokens}){if(ctx.clearRect(0,0,L.w,L.h),ctx.
imageSmoothingEnabled=!1,!L.tiles){paintVector(ctx,L,picture),field&&vectorRings(ctx,L,field.indices??field.maps,tokens,!!unit);return}let[{rows,cols}]=value,lit=field&&
new Set(field.maps);if(L.tiles.forEach(({x,y,w,h,kernel},map)=>{ctx.globalAlpha=!lit||lit.has(map)?1:FADED,ctx.drawImage(picture,0,map*rows,cols,rows,x,y,w,h),ctx.
globalAlpha=1,ctx.strokeStyle=tokens.ghost,ctx.lineWidth=1,ctx.strokeRect(x-.5,y-.5,w+1,h+1),kernel&&paintKernel(ctx,kernels[map],kernel,tokens)}),!lit)return;let rectangles=rectanglesOf(
field.rows,field.cols),pad=unit?1:0;for(let map of lit){let{x,y}=L.tiles[map];for(let[[top,bottom],[left,right]]of rectangles){let box={x:x+left*L.cell-pad,y:y+
top*L.cell-pad,w:(right-left+1)*L.cell+2*pad,h:(bottom-top+1)*L.cell+2*pad};ring(ctx,box,tokens,"solid",unit?2:1.5)}}}function paintVector(ctx,L,picture){for(let line2=0;line2<
L.lines;line2+=1){let count=Math.min(L.columns,L.length-line2*L.columns),{x,y}=cellBox(L,line2*L.columns);ctx.drawImage(picture,line2*L.columns,0,count,1,x,y,count*
L.cell,L.cell)}if(!(L.cell<6))for(let i=0;i<L.length;i+=1){let{x,y,w,h}=cellBox(L,i);ctx.clearRect(x+w-1,y,1,h),ctx.clearRect(x,y+h-1,w,1)}}function vectorRings(ctx,L,indices,tokens,own){
if(!own&&indices.length>1){let[first,last]=[cellBox(L,0),cellBox(L,Math.min(L.length,L.columns)-1)];ring(ctx,{x:first.x-1,y:first.y-1,w:last.x+last.w-first.x+2,
h:L.lines*L.cell+2},tokens,"solid",1.5);return}for(let index of indices){let box=cellBox(L,index);ring(ctx,{x:box.x-1,y:box.y-1,w:box.w+1,h:box.h+1},tokens)}}function paintKernel(ctx,{
data,rows,cols},{x,y,cell},tokens){let most=data.reduce((a,b)=>Math.max(a,Math.abs(b)),0)||1;for(let i=0;i<rows*cols;i+=1)ctx.fillStyle=css(signedColour(data[i]/
most,tokens.theme)),ctx.fillRect(x+i%cols*cell,y+Math.floor(i/cols)*cell,cell,cell);ctx.strokeStyle=tokens.ghost,ctx.lineWidth=1,ctx.strokeRect(x-.5,y-.5,cols*cell+
1,rows*cell+1)}var Examples=class{constructor(store){this.store=store,this.right=element("div",{class:"cl-examples",role:"group","aria-label":"Test pictures"}),this.wrong=element(
"div",{class:"cl-examples",role:"group","aria-label":"Test pictures that the network gets wrong"}),this.rightTitle=element("div",{class:"cl-title"},element("b",
{},"Or pick one")),this.wrongTitle=element("div",{class:"cl-title"},element("b",{},"Taken for another")," ",element("span",{class:"cl-quiet"},"truth → answer")),
this.root=element("div",{class:"cl-example-box"},this.rightTitle,this.right,this.wrongTitle,this.wrong),this.root.addEventListener("click",event=>{let button=event.
target.closest?.("[data-example]");button&&store.pick(Number(button.dataset.example))}),this.root.addEventListener("keydown",event=>{(event.key===" "||event.key===
"Enter")&&event.stopPropagation()})}draw(network,fresh=!0){let{store}=this,{examples}=store;if(this.root.hidden=!examples.length||!network,this.root.hidden)return;
(fresh||this.drawn!==examples)&&this.sort(examples,network),this.drawn=examples;let picked=store.model.get("picked");for(let button of this.root.querySelectorAll(
"[data-example]"))button.setAttribute("aria-pressed",String(Number(button.dataset.example)===picked))}sort(examples,network){let said=examples.map(({data})=>ranking(
runNetwork(network,data).at(-1))[0]),wrong=examples.flatMap(({label},i)=>said[i]===label?[]:[i]),seen=new Set,right=examples.flatMap(({label},i)=>said[i]!==label||
seen.has(label)?[]:(seen.add(label),[i])),{classes}=network,button=i=>{let{label}=examples[i],text=said[i]===label?classes[label]:`${classes[label]} → ${classes[said[i]]}`,
name=said[i]===label?`Test picture of ${classes[label]}`:`Test picture of ${classes[label]}, taken for ${classes[said[i]]}`;return element("button",{type:"butto\
n",class:"cl-example","data-example":i,"aria-label":name,"aria-pressed":"false"},element("span",{"aria-hidden":"true"},text))};for(let[box,list2]of[[this.right,
right],[this.wrong,wrong]])refresh(box,...list2.map(i=>button(i))),list2.forEach((index,i)=>this.picture(box.childNodes[i],examples[index],network));this.wrongTitle.
hidden=this.wrong.hidden=!wrong.length,this.rightTitle.hidden=this.right.hidden=!right.length}picture(button,example,{shape:[rows,cols,channels]}){let plane={rows,
cols,data:example.data.filter((_,i)=>i%channels===0)};button.prepend(picturesOf([plane],GREY))}};var MIDDLE={row:32/2+.5,col:32/2+.5},STEPS={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},BRUSHES=[["2","thin"],["3.2","medium"],["4.6","thi\
ck"]],LABEL="Drawing, 32 by 32 pixels: arrows move the brush, Space paints, Shift and an arrow paint a line, Control and Z undoes, Delete clears",Pad=class{constructor(store){
this.store=store,this.brush=null,this.hover=null,this.stroke=null,this.inked=!1,this.canvas=element("canvas",{"aria-hidden":"true"}),this.surface=element("div",
{class:"cl-pad cl-draw",tabindex:0,role:"application","aria-label":LABEL},this.canvas);let button=(text,onclick)=>element("button",{type:"button",class:"cl-butt\
on",onclick},text);this.undo=button("Undo",()=>this.takeBack()),this.clear=button("Clear",()=>this.empty()),this.width=element("select",{class:"cl-select","aria\
-label":"Brush"},...BRUSHES.map(([value,text])=>element("option",{value,selected:value==="3.2"},text))),this.width.addEventListener("keydown",event=>event.stopPropagation()),
this.centre=element("input",{type:"checkbox"}),this.centre.addEventListener("change",()=>store.change({centre:this.centre.checked})),this.centre.addEventListener(
"keydown",event=>event.stopPropagation()),this.tools=element("div",{class:"cl-tools"},this.undo,this.clear,this.width,element("label",{title:"Move and enlarge t\
he digit until it fills the picture, as those of the data set do"},this.centre," Fit")),this.note=element("span",{class:"cl-quiet"}),this.head=element("b",{},"D\
raw a digit"),this.title=element("div",{class:"cl-title"},this.head," ",this.note),this.root=element("div",{class:"cl-pad-box"},this.surface),this.listen()}listen(){
let{surface}=this;surface.addEventListener("pointerdown",event=>this.down(event)),surface.addEventListener("pointermove",event=>this.move(event)),surface.addEventListener(
"pointerleave",()=>this.look(null));for(let end of["pointerup","pointercancel","lostpointercapture"])surface.addEventListener(end,()=>{this.stroke=null});surface.
addEventListener("keydown",event=>this.key(event)),surface.addEventListener("focus",()=>this.draw(this.page)),surface.addEventListener("blur",()=>{this.brush=null,
this.inked=!1,this.draw(this.page)})}get thick(){return Number(this.width.value)}takeBack(){this.inked=!1,this.store.undo()}empty(){this.inked=!1,this.store.clear()}point({
clientX,clientY}){let box=this.surface.getBoundingClientRect();return{row:(clientY-box.top)/box.height*32,col:(clientX-box.left)/box.width*32}}down(event){event.
button===0&&(event.preventDefault(),this.surface.setPointerCapture(event.pointerId),this.surface.focus({preventScroll:!0}),this.store.remember(),this.brush=null,
this.inked=!1,this.stroke=this.point(event),this.store.paint(strokeCells(this.stroke,this.stroke,this.thick)))}move(event){if(!this.stroke){this.look(this.point(
event));return}let cells=new Set;for(let one of event.getCoalescedEvents?.()??[event]){let to=this.point(one);for(let cell of strokeCells(this.stroke,to,this.thick))
cells.add(cell);this.stroke=to}this.hover=this.stroke,cells.size&&this.store.paint(cells)}look(point){this.hover=point,this.draw(this.page)}key(event){if(event.
altKey||event.metaKey&&event.key!=="z")return;let at=this.brush??MIDDLE,control=event.ctrlKey||event.metaKey,step=STEPS[event.key],actions=control?{z:()=>this.takeBack()}:
{" ":()=>this.ink(at,at),Enter:event.shiftKey?null:()=>this.ink(at,at),Delete:()=>this.empty(),Backspace:()=>this.empty(),Home:()=>this.walk({row:at.row,col:.5}),
End:()=>this.walk({row:at.row,col:32-.5})},act=step&&!control?()=>this.walk({row:at.row+step[0],col:at.col+step[1]},event.shiftKey?at:null):actions[event.key];act&&
(event.preventDefault(),event.stopPropagation(),act())}walk({row,col},from=null){let clip=value=>Math.max(.5,Math.min(32-.5,value));this.brush={row:clip(row),col:clip(
col)},from?this.ink(from,this.brush):(this.inked=!1,this.draw(this.page))}ink(from,to){this.inked||this.store.remember(),this.inked=!0,this.brush=to,this.store.
paint(strokeCells(from,to,this.thick))}draw(page){if(!page)return;this.page=page;let{store,canvas}=this,side=this.surface.clientWidth,cell=side/32,pixels=Math.round(
side*page.dpr);canvas.width!==pixels&&(canvas.width=canvas.height=pixels);let ctx=canvas.getContext("2d");ctx.setTransform(pixels/side,0,0,pixels/side,0,0),ctx.
fillStyle="#000",ctx.fillRect(0,0,side,side);let{picked}=store;if(picked){let[,cols,channels]=store.network.shape;for(let i=0;i<picked.data.length;i+=channels){
let grey2=Math.round(255*Math.min(1,Math.max(0,picked.data[i])));ctx.fillStyle=`rgb(${grey2},${grey2},${grey2})`,ctx.fillRect(i/channels%cols*side/cols,Math.floor(
i/channels/cols)*side/cols,side/cols+.5,side/cols+.5)}}else ctx.fillStyle="#fff",store.bitmap.forEach((on,i)=>{on&&ctx.fillRect(i%32*cell,Math.floor(i/32)*cell,
cell+.3,cell+.3)});let at=this.hover??(this.surface.matches(":focus-visible")?this.brush??MIDDLE:null);at&&(ctx.beginPath(),ctx.arc(at.col*cell,at.row*cell,this.
thick*cell/2,0,2*Math.PI),ctx.strokeStyle="#808080",ctx.lineWidth=3,ctx.stroke(),ctx.strokeStyle="#fff",ctx.lineWidth=1.5,ctx.stroke()),this.undo.disabled=!store.
history.length,this.clear.disabled=store.isEmpty,this.centre.checked=store.model.get("centre"),say(this.head,picked?"A picked picture":"Draw a digit"),say(this.
note,picked?"or draw your own":"32 × 32")}};var roundTo=digits=>value=>Number(value.toFixed(digits))+0;function ledgerRows(trace,digits=3){let round=roundTo(digits),rows=[],[exact,shown]=[0,0],add=({value,
...more})=>{exact+=value;let to=round(exact);rows.push({...more,from:shown,to,change:round(to-shown)}),shown=to};for(let part of partsOf(trace))add(part);trace.
bias!==void 0&&add({kind:"bias",label:"bias",value:trace.bias});let last=rows.at(-1);last&&trace.sum!==void 0&&(last.to=shown=round(trace.sum),last.change=round(
last.to-last.from));for(let{kind,value}of trace.after)rows.push({kind,label:kind==="relu"?"ReLU":kind,from:shown,to:round(value),change:null}),shown=round(value);
return rows}function partsOf(trace){if(trace.kind==="conv")return trace.channels.length>1?trace.channels.map(({channel,sum})=>({kind:"map",label:`map ${channel}`,
channel,value:sum})):kernelRows(trace);if(trace.kind!=="dense")return[];let sorted=[...trace.terms].sort((a,b)=>Math.abs(b.product)-Math.abs(a.product)),first=sorted.
slice(0,sorted.length>13?12:sorted.length),rest=sorted.slice(first.length),terms=first.map(({index,input,weight,product})=>({kind:"unit",label:`unit ${index}`,index,
input,weight,value:product}));return rest.length?[...terms,{kind:"rest",label:`${rest.length} more`,value:rest.reduce((sum,{product})=>sum+product,0)}]:terms}function kernelRows({
channels:[{taps}],kernels:[{rows,cols}]}){return Array.from({length:rows},(_,row)=>({kind:"row",label:`row ${row+1}`,value:taps.slice(row*cols,(row+1)*cols).reduce(
(sum,{product})=>sum+product,0)}))}function shownProducts(taps,digits=3){let round=roundTo(digits),before=0;return taps.map(({subtotal})=>{let total=round(subtotal),
product=round(total-before);return before=total,product})}var DIGITS=3,BAR=110,LARGEST=11,UnitPanel=class{constructor({choose}){this.choose=choose,this.open=0,this.sentence=element("div",{class:"cl-unit-sentence","aria\
-live":"polite"}),this.grids=element("div",{class:"cl-unit-grids"}),this.ledger=element("table",{class:"cl-unit-ledger"}),this.body=element("div",{class:"cl-uni\
t-body"},this.grids,this.ledger),this.root=element("div",{class:"cl-unit",role:"group","aria-label":"The chosen unit"},element("div",{class:"cl-title"},element(
"b",{},"How this unit came about")),this.sentence,this.body),this.ledger.addEventListener("click",event=>this.onClick(event))}draw(scene){if(this.scene=scene,this.
body.hidden=!scene,!scene){say(this.sentence,"Click a unit of any map, or walk there with the arrow keys: here is what it sees and how its sum comes about.");return}
let{trace,text,unit}=scene,where=`${unit.stage},${unit.map}`;where!==this.where&&(this.open=0),this.where=where,say(this.sentence,text);let rows=ledgerRows(trace,
DIGITS);this.open=Math.min(this.open,Math.max(0,(trace.channels?.length??1)-1)),refresh(this.grids,...this.gridsOf(trace)),this.ledger.hidden=!rows.length,refresh(
this.ledger,...this.ledgerOf(rows))}onClick(event){let row=event.target.closest?.("[data-channel], [data-unit]");row&&(row.dataset.unit!==void 0?this.choose({stage:this.
scene.units,index:Number(row.dataset.unit)}):(this.open=this.scene.trace.channels.findIndex(({channel})=>channel===Number(row.dataset.channel)),this.draw(this.scene)))}gridsOf(trace){
return trace.kind==="conv"?this.convGrids(trace):trace.cells?[this.poolGrid(trace)]:[]}convGrids({channels,kernels}){let{taps,channel}=channels[this.open],{rows,
cols,data}=kernels[this.open],{scale,tokens}=this.scene,name=channels.length>1?` of map ${channel}`:"";if(Math.max(rows,cols)>LARGEST)return[element("p",{class:"\
cl-quiet"},`The window has ${sizeText(rows,cols)} values; too many to print.`)];let products=shownProducts(taps,DIGITS),most=Math.max(1e-9,...products.map(Math.
abs)),window2=this.grid(`Window${name}`,rows,cols,i=>this.pixel(taps[i],scale)),kernel=this.grid(`Kernel${name}`,rows,cols,i=>{let fill=weightTint(data[i],i,data.
length,tokens.theme);return{text:weightText(data[i]),fill,ink:data[i]?inkOn(fill):tokens.zeroInk}}),product=this.grid("Products",rows,cols,i=>{let fill=signedColour(
.6*products[i]/most,tokens.theme);return{text:number(products[i],DIGITS),fill,ink:inkOn(fill)}});return[window2,sign2("×"),kernel,sign2("="),product]}pixel({pixel,
padded},scale){if(padded)return{text:number(pixel,2),padded:!0};let fill=scale.colour(pixel);return{text:number(pixel,2),fill,ink:inkOn(fill)}}poolGrid({cells,winner,
layer,kind}){let[rows,cols]=layer.kernel_size;return Math.max(rows,cols)>LARGEST?element("p",{class:"cl-quiet"},`The window has ${sizeText(rows,cols)} values; t\
oo many to print.`):this.grid(kind==="max_pool"?"Window: the largest stays":"Window: the mean of it",rows,cols,i=>{let{value,inside}=cells[i];if(!inside)return{
text:value===null?"":"0",padded:!0};let fill=this.scene.scale.colour(value);return{text:number(value,DIGITS),fill,ink:inkOn(fill),framed:cells[i]===winner}})}grid(label,rows,cols,cellOf){
let line2=r=>element("tr",{},...Array.from({length:cols},(_,c)=>{let{text,fill,ink,padded,framed}=cellOf(r*cols+c),style=fill?`background:${css(fill)};color:${ink}`:
null;return element("td",{style,class:[padded&&"cl-padded",framed&&"cl-framed"].filter(Boolean).join(" ")||null},text)})),size=Math.max(26,Math.min(46,Math.floor(
300/cols)));return element("table",{class:`cl-grid${size<40?" cl-grid-small":""}`,style:`--cl-cell:${size}px`},element("caption",{},label),element("tbody",{},...Array.
from({length:rows},(_,r)=>line2(r))))}ledgerOf(rows){let{trace,tokens}=this.scene,ends=rows.flatMap(({from,to})=>[from,to]),[low,high]=[Math.min(0,...ends),Math.
max(0,...ends)],x=value=>BAR*(value-low)/(high-low||1),last=rows.length-1,body=rows.map((row,i)=>element("tr",this.rowAttributes(row),element("th",{scope:"row"},
this.label(row)),element("td",{class:"cl-term"},row.kind==="unit"?`${number(row.input,2)} × ${weightText(row.weight)}`:""),element("td",{class:"cl-change"},row.
change===null?"":signed(row.change,DIGITS)),element("td",{class:"cl-side-bars"},bar(row,x,tokens)),element("td",{class:"cl-total"},i===last?element("span",{class:"\
cl-final",style:this.finalStyle(trace)},number(row.to,DIGITS)):number(row.to,DIGITS)))),head=["","","adds","","total"].map(text=>text?element("th",{scope:"col"},
text):element("td"));return[element("thead",{},element("tr",{},...head)),element("tbody",{},...body)]}rowAttributes({kind,channel}){return kind==="map"&&this.scene.
trace.channels[this.open].channel===channel?{class:"cl-open"}:{}}label({kind,label,channel,index}){return kind==="map"?element("button",{type:"button",class:"cl\
-link","data-channel":channel,title:"Show the products of this map"},label):kind==="unit"?element("button",{type:"button",class:"cl-link","data-unit":index,title:"\
Look at this unit"},label):label}finalStyle({value}){let fill=this.scene.ownScale.colour(value);return`background:${css(fill)};color:${inkOn(fill)}`}},sign2=text=>element(
"div",{class:"cl-sign","aria-hidden":"true"},text);function bar({from,to,change},x,{theme}){let[left,right]=[x(Math.min(from,to)),x(Math.max(from,to))],colour=change===
null||from===to?null:weightBar(to-from,1,3,theme);return element("svg",{width:BAR,height:14,"aria-hidden":"true"},element("line",{x1:x(0),x2:x(0),y1:0,y2:14,class:"\
cl-baseline"}),colour?element("rect",{x:left,y:3,width:Math.max(1,right-left),height:8,fill:css(colour)}):element("line",{x1:x(to),x2:x(to),y1:1,y2:13,class:"cl\
-level"}))}function positionsText(positions){let[first,last]=[positions[0],positions[positions.length-1]];return positions.length===1?whole3(first):runsOf(positions).length===
1?positions.length===2?`${whole3(first)} and ${whole3(last)}`:`${whole3(first)} to ${whole3(last)}`:positions.length<=4?`${positions.slice(0,-1).map(whole3).join(
", ")} and ${whole3(last)}`:`${whole3(first)} to ${whole3(last)} with gaps`}var line=(noun,positions)=>`${noun}${positions.length===1?"":"s"} ${positionsText(positions)}`;var NAMES={conv:"Convolution",max_pool:"Max pooling",avg_pool:"Average pooling",global_avg_pool:"Global average",flatten:"Flatten",dense:"Fully connected",relu:"\
ReLU",tanh:"tanh",sigmoid:"sigmoid",dropout:"dropout"};function blockTitle({layers}){let[main,...rest]=layers,size=main.kernel_size?` ${sizeText(...main.kernel_size)}`:
"";return[NAMES[main.kind]+size,...rest.filter(({kind})=>kind!=="flatten").map(({kind})=>NAMES[kind])].join(", ")}function blockOptions({layers}){let main=layers[0],
same=([a,b])=>a===b?whole3(a):sizeText(a,b),said=[],usual=main.kind==="conv"?[1,1]:main.kernel_size;return main.stride&&String(main.stride)!==String(usual)&&said.
push(`stride ${same(main.stride)}`),main.padding?.flat().some(Boolean)&&said.push(`padding ${[...new Set(main.padding.flat())].join(", ")}`),main.dilation?.some(
d=>d>1)&&said.push(`dilation ${same(main.dilation)}`),main.groups&&main.groups>1&&said.push(`${main.groups} groups`),said.join(", ")}var shapeText=shape=>shape.
map(whole3).join(" × ");function countText(block){let parameters=block.layers.reduce((sum,layer)=>sum+layer.parameters,0);return parameters?`${whole3(parameters)}\
 parameter${parameters===1?"":"s"}`:""}var withArticle=name=>`${/^(8|11$|18$)/.test(name)||/^[AEFHILMNORSX]$/i.test(name)?"an":"a"} ${name}`;function answerSentence(classes,probabilities,{
empty=!1,truth=null}={}){let[first,second]=ranking(probabilities),share=k=>`${classes[k]} (${percent(probabilities[k])})`;if(empty)return`Nothing is drawn yet. \
Even so the network has to choose: ${share(first)}.`;let next=second===void 0?"":`; next ${share(second)}`,says=`This looks like ${withArticle(classes[first])} \
(${percent(probabilities[first])})${next}.`;return truth===null?says:truth===first?`${says} Right.`:`${says} Wrong: it is ${withArticle(classes[truth])}.`}function unitName(unit,block,classes,isLast){
if(unit.stage===0||!block){let{row,col}=unit;return`Pixel row ${row}, column ${col} of the input`}let{kind,kernel_size:size}=block.layers[0],title=NAMES[kind].toLowerCase();
return unit.index===void 0?`Map ${unit.map}, row ${unit.row}, column ${unit.col} of ${title} ${sizeText(...size)}`:isLast?`The score of ${classes[unit.index]}`:
`Unit ${unit.index} of ${title}`}function unitSentence(name,trace,field){if(trace.kind==="input")return`${name} is ${decimals(trace.value)}.`;let tail=trace.after.
map(one=>` ${NAMES[one.kind]} makes it ${decimals(one.value)}.`).join("");return`${name}${sumText(trace)}${tail}${seesText(field)}`}var decimals=x=>number(x,3);
function sumText(trace){let sum=decimals(trace.sum),bias=trace.bias?` and the bias ${decimals(trace.bias)}`:"";switch(trace.kind){case"conv":{let products=trace.
channels.reduce((n,{taps})=>n+taps.length,0);return`: ${plural(products,"product")}${bias} add up to ${sum}.`}case"max_pool":return`: the largest of ${plural(trace.
cells.filter(cell=>cell.inside).length,"value")} is ${sum}.`;case"avg_pool":return`: the mean of ${plural(trace.cells.filter(cell=>cell.value!==null).length,"va\
lue")} is ${sum}.`;case"global_avg_pool":return`: the mean of all ${whole3(trace.plane.data.length)} values of its map is ${sum}.`;case"flatten":{let{source}=trace;
return source?` is the value ${sum} of map ${source.map}, row ${source.row}, column ${source.col}.`:` is ${sum}.`}case"dense":return`: ${plural(trace.terms.length,
"product")}${bias} add up to ${sum}.`;default:return` is ${decimals(trace.value)}.`}}function seesText({rows,cols}){return!rows.length||!cols.length?" It sees n\
o pixel: its window is in the padding.":rows.length*cols.length===1?` It sees one pixel: row ${rows[0]}, column ${cols[0]}.`:` It sees ${sizeText(rows.length,cols.
length)} pixels: ${line("row",rows)}, ${line("column",cols)}.`}function whySentence({a,b},scores,proof,place){let shown=value=>Number(value.toFixed(2)),[first,second]=scores.
map(shown),lead=shown(first-second),parts=[`The score of ${a} is ${number(first)}, the score of ${b} is ${number(second)}: ${a} leads by ${number(lead)}.`];if(proof){
let sorted=[...proof.shares].sort((p,q)=>q.share-p.share),[most,least]=[sorted[0],sorted[sorted.length-1]],said=[];most.share>0&&said.push(`unit ${most.index} a\
dds most to the lead (+${number(most.share)})`),least.share<0&&said.push(`unit ${least.index} takes most from it (${number(least.share)})`),said.length&&parts.push(
`Of the ${whole3(proof.shares.length)} inputs of the last layer, ${list(said)}.`)}if(place&&place.value>0){let less=shown(place.value),end=less>lead?`and ${b} w\
ould be in front`:`to ${number(lead-less)}`;parts.push(`Without the ink in rows ${place.row} to ${place.row+place.side-1}, columns ${place.col} to ${place.col+place.
side-1}, the lead would shrink by ${number(less)}, ${end}.`)}return parts.join(" ")}var SIDE2=4,PICTURE=128,EACH=5,PAUSE=120,WhyPanel=class{constructor({choose}){this.other=null,this.select=element("select",{class:"cl-select","aria-label":"Comp\
are with"}),this.select.addEventListener("change",()=>{this.other=Number(this.select.value),this.draw(this.scene)});for(let name of["keydown","keyup"])this.select.
addEventListener(name,event=>event.stopPropagation());this.title=element("b"),this.sentence=element("div",{class:"cl-why-sentence"}),this.sides=element("div",{class:"\
cl-why-sides"}),this.canvas=element("canvas",{class:"cl-crisp",width:PICTURE,height:PICTURE,role:"img"}),this.legend=new Legend,this.caption=element("figcaption"),
this.map=element("figure",{class:"cl-why-map"},this.canvas,this.legend.root,this.caption),this.table=element("table",{class:"cl-unit-ledger cl-why-table"}),this.
table.addEventListener("click",event=>{let button=event.target.closest?.("[data-unit]");button&&choose({stage:this.proof.stage,index:Number(button.dataset.unit)})}),
this.root=element("div",{class:"cl-why",role:"group","aria-label":"Why this class"},element("div",{class:"cl-title"},this.title," ",element("label",{},"and not ",
this.select)),this.sentence,element("div",{class:"cl-why-body"},this.map,element("div",{},this.sides,this.table)))}draw(scene){if(this.scene=scene,clearTimeout(
this.timer),this.root.hidden=!scene,!scene)return;let{network,values,order,truth}=scene,a=order[0],b=this.other!==null&&this.other!==a&&this.other<order.length?
this.other:truth!==null&&truth!==a?truth:order[1];this.pair=[a,b],say(this.title,`Why ${network.classes[a]}`),refresh(this.select,...order.filter(k=>k!==a).map(
k=>element("option",{value:k},network.classes[k]))),this.select.value=b,this.proof=evidence(network,values,a,b),this.place=null,this.drawSides(),this.drawTable(),
this.drawSentence(),this.timer=setTimeout(()=>this.drawMap(),PAUSE)}stop(){clearTimeout(this.timer)}forget(){this.other=null}drawSentence(){let{network,values}=this.
scene,[a,b]=this.pair,scores=values.at(-1);say(this.sentence,whySentence({a:network.classes[a],b:network.classes[b]},[scores[a],scores[b]],this.proof,this.place))}drawSides(){
let{network,values,probabilities,truth,tokens}=this.scene,role=(k,i)=>truth===k?i?"the truth":"the right answer":i?"":"the answer",side=(k,i)=>element("div",{class:"\
cl-why-side"},element("b",{},network.classes[k]),element("span",{class:"cl-quiet"},role(k,i)),element("span",{class:"cl-why-percent"},percent(probabilities[k])),
element("span",{class:"cl-bar",style:`width:${(100*probabilities[k]).toFixed(1)}px;background:${css(weightBar(i?-1:1,1,3,tokens.theme))}`}),element("span",{class:"\
cl-quiet"},`score ${number(values.at(-1)[k])}`));refresh(this.sides,...this.pair.map(side))}drawTable(){if(this.table.hidden=!this.proof,!this.proof)return;let{
network,tokens}=this.scene,names=this.pair.map(k=>network.classes[k]),{chosen,rest}=deciding(this.proof,EACH),most=Math.max(1e-9,...chosen.map(({share})=>Math.abs(
share))),row=({index,input,weights,share})=>element("tr",{},element("th",{scope:"row"},element("button",{type:"button",class:"cl-link","data-unit":index,title:"\
Look at this unit"},`unit ${index}`)),element("td",{},number(input,3)),...weights.map(weight=>element("td",{},weightText(weight))),element("td",{},signed(share,
3)),element("td",{class:"cl-side-bars"},centredBar(share/most,tokens))),head=["input","value",`weight to ${names[0]}`,`weight to ${names[1]}`,"adds to the lead",
""];refresh(this.table,element("thead",{},element("tr",{},...head.map(text=>text?element("th",{scope:"col"},text):element("td")))),element("tbody",{},...chosen.
map(row),element("tr",{},element("th",{scope:"row"},"all others, biases"),element("td"),element("td"),element("td"),element("td",{},signed(rest,3)),element("td"))))}drawMap(){
let{network,input,tokens,dpr}=this.scene;if(network.shape.length!==3){this.map.hidden=!0;return}let[a,b]=this.pair,plane=occlusion(network,input,a,b,SIDE2);this.
place=strongestBlock(plane,SIDE2);let scale=display("signed",plane.data,colourLimit(plane.data),tokens.theme),size=Math.round(PICTURE*dpr);this.canvas.width!==size&&
(this.canvas.width=this.canvas.height=size);let ctx=this.canvas.getContext("2d");ctx.imageSmoothingEnabled=!1,ctx.drawImage(picturesOf([plane],scale),0,0,size,size),
this.drawInk(ctx,size);let[nameA,nameB]=[network.classes[a],network.classes[b]];this.legend.draw(scale,null,[!1,!1],null,2),say(this.caption,`Orange: ink that s\
peaks for ${nameA}. Purple: for ${nameB}.`),this.canvas.setAttribute("aria-label",`The picture in blocks of ${SIDE2} by ${SIDE2} pixels: how much each adds to t\
he lead of ${nameA} over ${nameB}`),this.drawSentence()}drawInk(ctx,size){let{network:{shape:[rows,cols,channels]},input,tokens}=this.scene,cell=size/Math.max(rows,
cols);for(let i=0;i<rows*cols;i+=1){let ink=Math.min(1,Math.abs(input[i*channels]));ink<.1||(ctx.globalAlpha=ink,ctx.fillStyle=tokens.ring,ctx.fillRect((i%cols+
.3)*cell,(Math.floor(i/cols)+.3)*cell,.4*cell,.4*cell))}ctx.globalAlpha=1}},HALF=60;function centredBar(share,{theme}){let width=Math.abs(share)*HALF;return element(
"svg",{width:2*HALF,height:14,"aria-hidden":"true"},element("line",{x1:HALF,x2:HALF,y1:0,y2:14,class:"cl-baseline"}),element("rect",{x:share<0?HALF-width:HALF,y:3,
width,height:8,fill:css(weightBar(share,1,3,theme)??[128,128,128])}))}var OWN={light:{ink2:"#616161",cell:[243,243,242],padding:"#8a8a8a",hatch:"rgba(118,118,118,.55)",ghost:"#b5b5b5",beamFill:"rgba(0,0,0,.035)",beamLine:"rgba(0,0\
,0,.32)",error:"#c62828",zeroInk:"#616161",page:[255,255,255],ring:"#000"},dark:{ink2:"#a8a8a8",cell:[38,38,38],padding:"#8a8a8a",hatch:"rgba(143,143,143,.55)",
ghost:"#5c5c5c",beamFill:"rgba(255,255,255,.045)",beamLine:"rgba(255,255,255,.4)",error:"#ff8a80",zeroInk:"#b0b0b0",page:[17,17,17],ring:"#fff"}};function themeOf(root){
let flag=document.body.dataset.jpThemeLight;if(flag)return flag==="false"?"dark":"light";let page=rgbOf(getComputedStyle(root).getPropertyValue("--jp-layout-col\
or0"));return page?page[0]+page[1]+page[2]<384?"dark":"light":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function tokensOf(root,theme){let style=getComputedStyle(
root),own=OWN[theme],page=rgbOf(style.getPropertyValue("--jp-layout-color0"))??own.page,ink=style.getPropertyValue("--jp-ui-font-color1").trim()||(theme==="dark"?
"rgba(255,255,255,.87)":"rgba(0,0,0,.87)");return{...own,theme,ink,pageRgb:page,haloRgb:page,cellRgb:own.cell}}function rgbOf(text){let plain=text.trim();if(plain===
"white")return[255,255,255];if(plain==="black")return[0,0,0];let short=plain.match(/^#([\da-f])([\da-f])([\da-f])$/i);if(short)return short.slice(1).map(digit=>parseInt(
digit+digit,16));let long=plain.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);if(long)return long.slice(1).map(pair2=>parseInt(pair2,16));let rgb=plain.match(
/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);return rgb?rgb.slice(1).map(Number):null}function watchTheme(callback,signal){let observer=new MutationObserver(callback);
observer.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-jp-theme-name","class"]}),matchMedia("(prefers-color-scheme: dark)").
addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}var WIDE=840,INPUT_WIDTH=292,MOST_BARS=12,FEW_BARS=10,PANELS_EVERY=90,NetworkView=class{constructor(model,store,el,signal){Object.assign(this,{model,store,signal}),
this.build(el),this.listen()}build(el){this.pad=new Pad(this.store),this.examples=new Examples(this.store),this.answer=element("div",{class:"cl-sentence","aria-\
live":"polite"}),this.problem=element("div",{class:"cl-net-problem",role:"alert",hidden:!0}),this.note=element("div",{class:"cl-net-note",hidden:!0}),this.flow=
element("div",{class:"cl-flow"}),this.unit=new UnitPanel({choose:unit=>this.choose(unit)}),this.why=new WhyPanel({choose:unit=>this.choose(unit)}),this.bars=element(
"table",{class:"cl-classes"}),this.bars.addEventListener("click",event=>{let row=event.target.closest?.("[data-class]");row&&this.choose({stage:this.network.layers.
length,index:Number(row.dataset.class)})}),this.seen=this.buildBlock(0);let drawing=element("div",{class:"cl-net-in"},this.pad.title,this.pad.root,this.pad.tools,
this.answer,element("div",{class:"cl-net-seen"},this.seen.root),this.examples.root);this.root=element("div",{class:"convlab-explorer convlab-network",role:"grou\
p"},this.problem,this.note,element("div",{class:"cl-net-grid"},drawing,this.flow),this.unit.root,this.why.root),el.append(this.root),keepKeys(this.root,this.signal)}listen(){
let{model,signal}=this,on=(names,callback)=>{let events=names.map(name=>`change:${name}`).join(" ");model.on(events,callback),signal.addEventListener("abort",()=>model.
off(events,callback))};on(["drawing","picked","centre","prepare"],()=>this.soon("input")),on(["network","examples","problem","note"],()=>this.soon("network")),on(
["unit"],()=>this.soon("unit"));let measured=()=>{this.measure()&&this.draw("network")};watchTheme(()=>requestAnimationFrame(measured),signal);let resize=new ResizeObserver(
measured);resize.observe(this.root),signal.addEventListener("abort",()=>{resize.disconnect(),clearTimeout(this.panels),this.why.stop()}),measured()}soon(what){let order=[
"unit","input","network"];if(this.due){this.due=order[Math.max(order.indexOf(this.due),order.indexOf(what))];return}this.due=what,requestAnimationFrame(()=>{let now=this.
due;this.due=null,this.signal.aborted||this.draw(now)})}measure(){let style=getComputedStyle(this.root),width=this.root.clientWidth-parseFloat(style.paddingLeft)-
parseFloat(style.paddingRight);if(!(width>0))return!1;let page={width,dpr:devicePixelRatio||1,tokens:tokensOf(this.root,themeOf(this.root))},fresh=JSON.stringify(
page)!==JSON.stringify(this.page);return this.page=page,fresh}choose(wish){let unit=clipUnit(this.network,this.values,unitList(wish));!unit||String(unitList(unit))===
String(this.model.get("unit"))||(this.model.set("unit",unitList(unit)),sendThrottled(this.model))}onPointer(block,event){let box=block.pad.getBoundingClientRect(),
place=placeAt(block.L,event.clientX-box.left,event.clientY-box.top);place&&this.choose({stage:block.stage,...place})}onKey(block,event){if(event.altKey||event.metaKey||
event.ctrlKey)return;let value=this.values[block.stage],maps=isMaps(value),size=maps?value[0]:{},chosen=clipUnit(this.network,this.values,this.model.get("unit")),
mine=chosen?.stage===block.stage?chosen:null,start={stage:block.stage,...maps?{row:0,col:0,map:0}:{index:0}},at=mine??start,wishes={Home:()=>maps?{...at,col:0}:
{...at,index:0},End:()=>maps?{...at,col:size.cols-1}:{...at,index:value.length-1},PageUp:()=>maps&&{...at,map:Math.max(0,at.map-1)},PageDown:()=>maps&&{...at,map:Math.
min(value.length-1,at.map+1)}},wish=event.key.startsWith("Arrow")?()=>mine?stepFrom(block.L,size,at,event.key):start:wishes[event.key];if(!wish)return;event.preventDefault(),
event.stopPropagation();let next=wish();next&&this.choose(next)}draw(what){if(!this.page)return;let{store,page}=this;this.root.dataset.theme=page.tokens.theme,this.
root.dataset.form=page.width>=WIDE?"wide":"narrow";let[problem,note]=[this.model.get("problem"),this.model.get("note")];for(let[node,text]of[[this.problem,problem],
[this.note,note]])node.hidden=!text,say(node,text);if(this.pad.root.parentNode.classList.toggle("cl-cannot-draw",!!problem),this.network=store.network,!this.network||
problem&&!store.picked){this.flow.replaceChildren(),this.blocks=null,this.unit.root.hidden=this.why.root.hidden=this.seen.root.hidden=!0,this.examples.draw(this.
network),say(this.answer,"");return}this.unit.root.hidden=this.seen.root.hidden=!1,(what!=="unit"||!this.values)&&this.compute(),(what==="network"||!this.blocks)&&
this.arrange(),this.shown=clipUnit(this.network,this.values,this.model.get("unit")),this.fields=this.shown?fieldsOfUnit(this.network,this.values,this.shown):null;
for(let block of this.blocks)this.paint(block,what);this.drawAnswer(),this.pad.draw(page),this.examples.draw(this.network,what==="network"),!(what==="input"&&this.
panels)&&(clearTimeout(this.panels),this.drawPanels(),this.panels=setTimeout(()=>{this.panels=null,this.stale&&this.drawPanels()},PANELS_EVERY))}compute(){let input=this.
store.input,looked=`${this.model.get("picked")} ${this.model.get("drawing")}`;looked!==this.looked&&this.why.forget(),this.looked=looked;let start=performance.now();
this.values=runNetwork(this.network,input),this.probabilities=softmax(this.values.at(-1)),this.root.dataset.forward=(performance.now()-start).toFixed(2),this.input=
input,this.order=ranking(this.probabilities),this.stale=!0}arrange(){let{blocks,layers}=this.network,room=this.page.width>=WIDE?this.page.width-INPUT_WIDTH:this.
page.width,wanted=blocks.length-1,known=(this.blocks??[]).slice(1),made=blocks.slice(0,wanted).map((block,i)=>{let part=known[i]??this.buildBlock();return Object.
assign(part,{block,stage:block.stage})});this.blocks=[Object.assign(this.seen,{block:null,stage:0}),...made];let children=[],maps=!0;this.blocks.forEach((part,i)=>{
let value=this.values[part.stage],kernels=part.block?.layers[0].kernels,single=kernels?.every(each=>each.length===1)?kernels.map(([kernel])=>kernel):null,flat=part.
block?.layers[0].kind==="flatten"&&isMaps(this.values[part.stage-1])?this.values[part.block.first].length:null;part.kernels=single;let points=isPoints(value),asVector=points||
!isMaps(value);part.L=asVector?vectorLayout(value.length,flat,room,points):mapsLayout(value[0],value.length,single?.[0]??null,room),i!==0&&(maps&&asVector&&children.
push(element("div",{class:"cl-break"})),maps=!asVector,say(part.title,`${i} ${blockTitle(part.block)}`),say(part.lines,[shapeText(layers[part.block.last].shape),
countText(part.block)].filter(Boolean).join(" · ")),say(part.options,blockOptions(part.block)),children.push(part.root))}),this.flow.classList.toggle("cl-no-op\
tions",!blocks.some(blockOptions)),say(this.seen.title,"What the network sees"),say(this.seen.lines,shapeText(this.network.shape)),maps&&children.push(element("\
div",{class:"cl-break"})),children.push(this.arrangeAnswer(blocks.at(-1),wanted+1));let old=[...this.flow.childNodes];(old.length!==children.length||children.some(
(node,i)=>node!==old[i]&&!(node.className==="cl-break"&&old[i].className==="cl-break")))&&this.flow.replaceChildren(...children),this.label()}arrangeAnswer(block,index){
return this.answerTitle??=element("div",{class:"cl-block-title"}),this.answerLines??=element("div",{class:"cl-quiet"}),this.answerBlock??=element("section",{class:"\
cl-block cl-answer"},this.answerTitle,this.answerLines,this.bars),say(this.answerTitle,`${index} ${blockTitle(block)}, softmax`),say(this.answerLines,[shapeText(
this.network.layers.at(-1).shape),countText(block)].filter(Boolean).join(" · ")),this.answerBlock}label(){let{network,root}=this,label=`Network from ${network.
shape.join(" by ")} to ${network.classes.length} classes, ${network.blocks.map(blockTitle).join(", ")}`;root.getAttribute("aria-label")!==label&&root.setAttribute(
"aria-label",label)}buildBlock(){let part={};part.title=element("div",{class:"cl-block-title"}),part.lines=element("div",{class:"cl-quiet"}),part.options=element(
"div",{class:"cl-quiet"}),part.canvas=element("canvas",{"aria-hidden":"true"}),part.pad=element("div",{class:"cl-pad cl-map-pad",tabindex:0,role:"application"},
part.canvas),part.legend=new Legend,part.root=element("section",{class:"cl-block"},part.title,part.lines,part.options,part.pad,part.legend.root);let{pad}=part;pad.
addEventListener("pointerdown",event=>{event.button===0&&(pad.setPointerCapture(event.pointerId),part.dragging=!0,this.onPointer(part,event))}),pad.addEventListener(
"pointermove",event=>part.dragging&&this.onPointer(part,event));for(let end of["pointerup","pointercancel","lostpointercapture"])pad.addEventListener(end,()=>{part.
dragging=!1});return pad.addEventListener("keydown",event=>this.onKey(part,event)),part}paint(part,what){let{L,canvas,stage,pad}=part,{dpr,tokens}=this.page,value=this.
values[stage];(what!=="unit"||!part.picture)&&(part.scale=this.scaleOf(stage),part.picture=picturesOf(value,part.scale,part.picture));let[w,h]=[L.w,L.h].map(n=>Math.
round(n*dpr));(canvas.width!==w||canvas.height!==h)&&([canvas.width,canvas.height]=[w,h],pad.style.width=`${L.w}px`,pad.style.height=`${L.h}px`,part.root.style.
setProperty("--cl-block",`${L.w}px`));let context=canvas.getContext("2d");context.setTransform(dpr,0,0,dpr,0,0);let mine=this.shown?.stage===stage?this.shown:null;
paintBlock(context,{L,value,picture:part.picture,field:this.fields?.[stage]??null,unit:mine,kernels:part.kernels,tokens}),part.legend.draw(part.scale,mine?valueAt(
this.values,mine):null,[!1,!1],null,3);let many=isMaps(value)?`${value.length} maps of ${value[0].rows} by ${value[0].cols}`:`${value.length} values`,label=`${part.
block?blockTitle(part.block):"Input"}: ${many}. Arrows choose a unit${isMaps(value)&&value.length>1?", Page up and down another map":""}`;pad.getAttribute("aria\
-label")!==label&&pad.setAttribute("aria-label",label)}scaleOf(stage){if(stage===0)return GREY;let value=this.values[stage],data=isMaps(value)?stacked(value).data:
value,{kind}=this.network.layers[stage-1],limit=kind==="tanh"||kind==="sigmoid"?1:colourLimit(data);return display("signed",data,limit,this.page.tokens.theme)}drawAnswer(){
let{network,probabilities,order,store}=this,truth=store.picked?.label??null,text=answerSentence(network.classes,probabilities,{empty:store.isEmpty,truth});say(this.
answer,text),this.answer.dataset.wrong=truth!==null&&truth!==order[0];let scores=this.values.at(-1),scale=this.scaleOf(this.values.length-1),shown=network.classes.
length<=MOST_BARS?[...network.classes.keys()]:order.slice(0,FEW_BARS),last=network.layers.length,row=k=>{let fill=scale.colour(scores[k]),chosen=this.shown?.stage===
last&&this.shown.index===k;return element("tr",{"data-class":k,class:[k===order[0]&&"cl-first",k===truth&&"cl-truth"].filter(Boolean).join(" ")||null},element("\
th",{scope:"row"},element("button",{type:"button",class:"cl-class","aria-pressed":chosen?"true":"false",title:"How this score came about"},network.classes[k])),
element("td",{class:"cl-score",style:`background:${css(fill)};color:${inkOn(fill)}`},number(scores[k])),element("td",{class:"cl-bar-cell"},element("span",{class:"\
cl-bar",style:`width:${(100*probabilities[k]).toFixed(1)}%`})),element("td",{class:"cl-percent"},percent(probabilities[k])))};refresh(this.bars,element("thead",
{},element("tr",{},...["class","score","","probability"].map(name=>name?element("th",{scope:"col"},name):element("td")))),element("tbody",{},...shown.map(row)))}drawPanels(){
this.stale=!1;let{network,values,shown,store}=this,{tokens,dpr}=this.page;if(!shown)this.unit.draw(null);else{let trace=traceUnit(network,values,shown),block=shown.
stage?network.blocks.find(({stage})=>stage===shown.stage):null,isLast=shown.stage===values.length-1,text=unitSentence(unitName(shown,block,network.classes,isLast),
trace,this.fields[0]),first=block?.first??0;this.unit.draw({unit:shown,trace,text,scale:this.scaleOf(first),ownScale:this.scaleOf(shown.stage),units:first,tokens})}
let nothing=store.isEmpty||network.classes.length<2;this.why.draw(nothing?null:{network,input:this.input,values,probabilities:this.probabilities,order:this.order,
truth:store.picked?.label??null,tokens,dpr})}};var network_default=()=>{let store=null;return{initialize({model}){store=new NetworkStore(model)},render({model,el,signal}){new NetworkView(model,store,el,signal)}}};export{network_default as default,fieldsOfUnit,readNetwork,runNetwork,softmax,traceUnit};
