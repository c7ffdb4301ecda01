function oklch(L,C,hue){let h=hue*Math.PI/180,[a,b]=[C*Math.cos(h),C*Math.sin(h)],l=(L+.3963377774*a+.2158037573*b)**3,m=(L-.1055613458*a-.0638541728*b)**3,s=(L-
.0894841775*a-1.291485548*b)**3;return[4.0767416621*l-3.3077115913*m+.2309699292*s,-1.2684380046*l+2.6097574011*m-.3413193965*s,-.0041960863*l-.7034186147*m+1.707614701*
s].map(c=>Math.round(255*gamma(Math.min(1,Math.max(0,c)))))}var gamma=c=>c<=.0031308?12.92*c:1.055*c**(1/2.4)-.055,TINT={light:{L:.875,C:.085},dark:{L:.4,C:.095}},
STRONG={light:{L:.6,C:.155},dark:{L:.76,C:.13}},ZERO={light:[236,236,236],dark:[44,44,44]};function weightTint(weight,index,count,theme,strength=1){return weightColour(
weight,index,count,TINT[theme],strength)??ZERO[theme]}var weightBar=(weight,index,count,theme)=>weightColour(weight,index,count,STRONG[theme],1)??null;function weightColour(weight,index,count,{
L,C},strength){if(weight===0)return null;let t=count>1?index/(count-1):.5;return oklch(L,C*strength,weight>0?38+54*t:258+62*t)}var hex=text2=>[0,2,4].map(i=>parseInt(
text2.slice(i,i+2),16)),SIGNED={light:["542788","7e68b4","b9aedb","f6f5f3","f9c585","e0851f","a34e06"].map(hex),dark:["e6dcff","ab8df2","5b42a0","1b1b1d","8a4b1\
4","e68f3a","ffe3bf"].map(hex)},STOPS=[-1,-.66,-.33,0,.33,.66,1];function signedColour(t,theme){let x=Math.min(1,Math.max(-1,t)),i=0;for(;i<STOPS.length-2&&x>STOPS[i+
1];)i+=1;let f=(x-STOPS[i])/(STOPS[i+1]-STOPS[i]),[from,to]=[SIGNED[theme][i],SIGNED[theme][i+1]];return from.map((c,k)=>Math.round(c+f*(to[k]-c)))}var greyColour=t=>{
let g=Math.round(255*Math.min(1,Math.max(0,t)));return[g,g,g]},css=([r,g,b],alpha=1)=>alpha===1?`rgb(${r},${g},${b})`:`rgba(${r},${g},${b},${alpha})`,linear=c=>c/
255<=.04045?c/255/12.92:((c/255+.055)/1.055)**2.4,luminance=([r,g,b])=>.2126*linear(r)+.7152*linear(g)+.0722*linear(b);function inkOn(rgb){let y=luminance(rgb);
return(y+.05)/.05>=1.05/(y+.05)?"#000":"#fff"}var CHANNEL_HUES={red:27,green:145,blue:262},channelRamps={};function channelShade(channel){return channelRamps[channel]??=
Array.from({length:256},(_,i)=>{let lightness=Math.cbrt(linear(i));return oklch(lightness,.14*Math.sin(Math.PI*lightness),CHANNEL_HUES[channel])}),t=>channelRamps[channel][Math.
round(255*Math.min(1,Math.max(0,t)))]}function extent(data){let[low,high]=[1/0,-1/0];for(let i=0;i<data.length;i+=1){let v=data[i];v<low&&v>-1/0&&(low=v),v>high&&
v<1/0&&(high=v)}return[low,high]}function beyond(data,low,high){let[below,above]=[!1,!1];for(let i=0;i<data.length&&!(below&&above);i+=1)data[i]<low?below=!0:data[i]>
high&&(above=!0);return[below,above]}var NICE=[1,2,4,5,8];function colourLimit(all){let data=sample(all),[least,most]=extent(data),top=Math.max(-least,most);if(!(top>
0))return 1;let allowed=Math.floor(data.length*.02),rank=0;for(;niceStep(rank)<top;)rank+=1;for(;niceStep(rank-1)>=top;)rank-=1;for(let larger=0;;rank-=LADDER){
let steps=Array.from({length:LADDER+1},(_,i)=>niceStep(rank-LADDER+i)),above=countAbove(data,steps);for(let i=LADDER-1;i>=0;i-=1)if(larger+=above[i],larger>allowed)
return steps[i+1]}}var SAMPLE=2e4;function sample(data){let step=Math.ceil(data.length/SAMPLE)|1;if(step===1)return data;let some=new Float64Array(Math.ceil(data.
length/step));for(let i=0;i<some.length;i+=1)some[i]=data[i*step];return some}var LADDER=10,niceStep=rank=>+`${NICE[(rank%5+5)%5]}e${Math.floor(rank/5)}`;function countAbove(data,steps){
let above=new Uint32Array(steps.length-1),[least,most]=[steps[0],steps[steps.length-1]];for(let i=0;i<data.length;i+=1){let v=Math.abs(data[i]);if(!(v>least)||v>
most)continue;let k=0;for(;v>steps[k+1];)k+=1;above[k]+=1}return above}function display(mode,data,limit,theme){if(mode==="signed")return{mode,low:-limit,high:limit,
colour:v=>signedColour(v/limit,theme)};if(mode==="clip")return{mode,low:0,high:255,colour:v=>greyColour(v/255)};if(mode==="absolute")return{mode,low:0,high:limit,
colour:v=>greyColour(Math.abs(v)/limit)};let[low,high]=extent(data),span2=high-low||1;return{mode,low,high,colour:v=>greyColour((v-low)/span2)}}var TABLE=1024;function paintPlane(image,plane,scale){
let{low,high}=scale.mode==="absolute"?{low:-scale.high,high:scale.high}:scale,step=(high-low)/(TABLE-1)||1,table=new Uint32Array(TABLE);for(let i=0;i<TABLE;i+=1){
let[r,g,b]=scale.colour(low+i*step);table[i]=255<<24|b<<16|g<<8|r}let out=new Uint32Array(image.data.buffer),{data}=plane,factor=1/step;for(let i=0;i<data.length;i+=
1){let k=(data[i]-low)*factor+.5|0;data[i]>low?data[i]>=high&&(k=TABLE-1):k=0,out[i]=table[k]}}var ShapeError=class extends Error{constructor(message,remedies2={}){super(message),this.name="ShapeError",Object.assign(this,remedies2)}},PADDING_NAMES=["valid",
"same","same_lower","full"],PADDING_MODES=["zeros","reflect","replicate","circular"];function whole(value,name2,minimum){if(Number.isInteger(value)&&value>=minimum)
return value;let shown=JSON.stringify(value)??String(value);throw new RangeError(`${name2}: it has to be a whole number of at least ${minimum}. Got ${name2}=${shown}\
.`)}function pair(value,name2,minimum){let[rows,cols]=Array.isArray(value)&&value.length===2?value:[value,value];return[whole(rows,name2,minimum),whole(cols,name2,
minimum)]}function span(kernelSize,dilation=1){return whole(dilation,"dilation",1)*(whole(kernelSize,"kernelSize",1)-1)+1}function rawOutputSize(size,kernelSize,{
stride=1,padding=[0,0],dilation=1,ceilMode=!1}={}){let[start,end]=paddingPlan(size,kernelSize,{stride,padding,dilation}),room=size+start+end-span(kernelSize,dilation),
count=Math.floor(room/stride)+1;return ceilMode&&modulo(room,stride)>0&&count*stride<size+start?count+1:count}function outputSize(size,kernelSize,settings={}){return fittingSize(
size,kernelSize,settings,null,"kernel")}function fittingSize(size,kernelSize,settings,axis,what){let count=rawOutputSize(size,kernelSize,settings);if(count>=1)return count;
let{dilation=1}=settings,[start,end]=paddingPlan(size,kernelSize,settings),there=size+start+end,reach=span(kernelSize,dilation),padding=Math.ceil((reach-size)/2),
largestKernel=Math.floor((there-1)/dilation)+1,slack=Math.floor((there-1)/(kernelSize-1)),largestDilation=kernelSize>1&&slack>=1?slack:null,wrong={rows:`the ${what}\
 is taller than the padded image`,cols:`the ${what} is wider than the padded image`}[axis]??`the ${what} does not fit in the image`,given=start===end?`${start} \
per side`:`${start} before and ${end} after`,smaller=dilation>1&&largestDilation?`, or a dilation of at most ${largestDilation}`:"";throw new ShapeError(`convla\
b: ${wrong}. Got size=${size}, padding=${given}, ${what}=${kernelSize}, dilation=${dilation}: the ${what} reaches over ${reach} pixels but only ${there} are the\
re. Pad by at least ${padding} per side, or use a ${what} of at most ${largestKernel}${smaller}.`,{axis,reach,there,padding,kernelSize:largestKernel,dilation:largestDilation})}
function paddingPlan(size,kernelSize,{stride=1,padding=0,dilation=1}={}){whole(size,"size",1),whole(stride,"stride",1);let reach=span(kernelSize,dilation);if(typeof padding!=
"string")return pair(padding,"padding",0);if(padding==="valid")return[0,0];if(padding==="full")return[reach-1,reach-1];if(!PADDING_NAMES.includes(padding))throw new RangeError(
`padding: unknown name "${padding}".`);let total=Math.max((Math.ceil(size/stride)-1)*stride+reach-size,0),less=Math.floor(total/2);return padding==="same"?[less,
total-less]:[total-less,less]}function paddingPlan2d(shape,kernelShape,{stride=1,padding=0,dilation=1}={}){let strides=pair(stride,"stride",1),dilations=pair(dilation,
"dilation",1),perAxis=Array.isArray(padding)&&padding.length===2?padding:[padding,padding];return[0,1].map(axis=>paddingPlan(shape[axis],kernelShape[axis],{stride:strides[axis],
padding:perAxis[axis],dilation:dilations[axis]}))}function sourceIndex(position2,size,mode="zeros"){if(!PADDING_MODES.includes(mode))throw new RangeError(`paddi\
ng mode: unknown name "${mode}".`);if(position2>=0&&position2<size)return position2;if(mode==="zeros")return-1;if(mode==="replicate")return position2<0?0:size-1;
if(mode==="circular")return modulo(position2,size);if(size===1)return 0;let period=2*(size-1),thereAndBack=modulo(position2,period);return Math.min(thereAndBack,
period-thereAndBack)}var modulo=(value,divisor)=>(value%divisor+divisor)%divisor;function sources(size,before,after,mode){return Array.from({length:before+size+after},(_,index)=>sourceIndex(index-before,size,mode))}var newPlane=(rows,cols)=>({
data:new Float64Array(rows*cols),rows,cols});function windowIndices(position2,kernelSize,{stride=1,padding=[0,0],dilation=1}={}){let[start]=pair(padding,"paddin\
g",0),first=position2*stride-start;return Array.from({length:kernelSize},(_,tap)=>first+tap*dilation)}function coverage(size,kernelSize,settings={}){let{stride=1,
dilation=1}=settings,[start]=paddingPlan(size,kernelSize,settings),count=outputSize(size,kernelSize,settings),counts=new Array(size).fill(0);for(let position2=0;position2<
count;position2++)for(let tap=0;tap<kernelSize;tap++){let index=position2*stride-start+tap*dilation;index>=0&&index<size&&(counts[index]+=1)}return counts}function unread(size,kernelSize,settings={}){return coverage(size,kernelSize,settings).flatMap((count,index)=>count===0?[index]:[])}function paddingThatSaves(size,kernelSize,settings={}){
let{stride=1,dilation=1}=settings,[presentStart,presentEnd]=paddingPlan(size,kernelSize,settings),reach=span(kernelSize,dilation),best=null;for(let start=presentStart;start<
Math.max(presentStart,reach-1)+stride&&!(best&&start+presentEnd>=best[0]+best[1]);start++){let last=lastWindowNeeded(size,kernelSize,stride,start,dilation);if(last===
null)continue;let end=Math.max(presentEnd,last*stride+reach-size-start);(!best||start+end<best[0]+best[1])&&(best=[start,end])}return best}function lastWindowNeeded(size,kernelSize,stride,start,dilation){
let last=0;for(let index=0;index<size;index++){let tap=kernelSize-1;for(;tap>=0;){let offset=index+start-tap*dilation;if(offset>=0&&offset%stride===0){last=Math.
max(last,offset/stride);break}tap-=1}if(tap<0)return null}return last}function layoutOf(plane,kernelShape,settings,what){let stride=pair(settings.stride??1,"str\
ide",1),dilation=pair(settings.dilation??1,"dilation",1),shape=[plane.rows,plane.cols],plan2=paddingPlan2d(shape,kernelShape,{stride,padding:settings.padding??0,
dilation}),[rows,cols]=["rows","cols"].map((axis,index)=>{let along={stride:stride[index],padding:plan2[index],dilation:dilation[index]};return along.ceilMode=settings.
ceilMode??!1,fittingSize(shape[index],kernelShape[index],along,axis,what)});return{stride,dilation,plan:plan2,rows,cols}}function conv2d(plane,kernel,settings={},into=null){
return conv2dLayer([plane],[kernel],settings,into)}function conv2dLayer(planes,kernels,settings={},into=null){let{bias=0}=settings,layout2=layoutOf(planes[0],[kernels[0].
rows,kernels[0].cols],settings,"kernel"),channels=planes.map((plane,channel)=>slide(plane,kernels[channel],layout2,settings)),result=reusedPlane(layout2,into,...planes),
out=result.data.fill(0);for(let row=0;row<result.rows;row++){let to=row*result.cols;for(let addSums of channels)addSums(out,to,row);if(bias!==0)for(let i=to;i<to+
result.cols;i++)out[i]+=bias}return result}function slide(plane,kernel,layout2,{mode="zeros",flip=!1}){let lines=paddedLines(plane,layout2.plan,layout2,kernel.rows,
mode,0),weights=flip?kernel.data.slice().reverse():kernel.data,skipsZeros=weights.includes(0)&&isFinitePlane(plane),taps=[];weights.forEach((weight,tap)=>{if(skipsZeros&&
weight===0)return;let col=tap%kernel.cols;taps.push({weight,line:(tap-col)/kernel.cols,offset:col*layout2.dilation[1]})});let step=layout2.stride[1],starts=new Array(
taps.length);return(out,to,row)=>{let lineStarts=lines.under(row);for(let tap2=0;tap2<taps.length;tap2++)starts[tap2]=lineStarts[taps[tap2].line]+taps[tap2].offset;
let tap=0;for(;tap+3<=taps.length;tap+=3)addThree(out,to,layout2.cols,lines.data,starts,taps,tap,step);for(;tap<taps.length;tap++)addOne(out,to,layout2.cols,lines.
data,starts[tap],taps[tap].weight,step)}}function reusedPlane({rows,cols},into,...planes){return into&&planes.every(({data})=>data!==into.data)&&into.rows===rows&&
into.cols===cols?into:newPlane(rows,cols)}function paddedLines(plane,plan2,layout2,windowRows,mode,value){let strideRows=layout2.stride[0],gap=layout2.dilation[0],
lineNumbers=row=>Array.from({length:windowRows},(_,line)=>row*strideRows+line*gap);if(isBare(plan2))return{data:plane.data,under:row=>lineNumbers(row).map(line=>line*
plane.cols)};let[[top],[left,right]]=plan2,reach=span(windowRows,gap),fromCol=sources(plane.cols,left,right,mode),width=fromCol.length,data=new Float64Array(reach*
width),made=-1;return{data,under:row=>{let first=row*strideRows;for(let line=Math.max(made+1,first);line<first+reach;line++){let at=line%reach*width;fillLine(data,
at,plane,sourceIndex(line-top,plane.rows,mode),fromCol,left,value)}return made=first+reach-1,lineNumbers(row).map(line=>line%reach*width)}}}function fillLine(data,at,plane,fromRow,fromCol,left,value){
let width=fromCol.length;if(fromRow<0){data.fill(value,at,at+width);return}let source=fromRow*plane.cols;data.set(plane.data.subarray(source,source+plane.cols),
at+left);let border=col=>{data[at+col]=fromCol[col]<0?value:plane.data[source+fromCol[col]]};for(let col=0;col<left;col++)border(col);for(let col=left+plane.cols;col<
width;col++)border(col)}var isBare=plan2=>plan2.every(([start,end])=>start===0&&end===0);function isFinitePlane({data}){let even=0,odd=0;for(let i=0;i+1<data.length;i+=
2)even+=data[i],odd+=data[i+1];return Number.isFinite(even)&&Number.isFinite(odd)&&Number.isFinite(data[data.length-1])}function addOne(out,to,count,pixels,from,weight,step){
for(let i=to,p=from;i<to+count;i++,p+=step)out[i]+=weight*pixels[p]}function addThree(out,to,count,pixels,starts,taps,tap,step){let[wa,wb,wc]=[taps[tap].weight,
taps[tap+1].weight,taps[tap+2].weight],[a,b,c]=[starts[tap],starts[tap+1],starts[tap+2]];for(let i=to;i<to+count;i++,a+=step,b+=step,c+=step)out[i]=out[i]+wa*pixels[a]+
wb*pixels[b]+wc*pixels[c]}function windowTrace(plane,kernel,settings,row,col){let{bias=0,mode="zeros",flip=!1}=settings,layout2=layoutOf(plane,[kernel.rows,kernel.
cols],settings,"kernel");if(whole(row,"row",0)>=layout2.rows||whole(col,"col",0)>=layout2.cols)throw new ShapeError(`row ${row}, column ${col}: the feature map \
has ${layout2.rows} rows, ${layout2.cols} columns.`);let along=(axis,position2,size)=>windowIndices(position2,size,{stride:layout2.stride[axis],padding:layout2.
plan[axis],dilation:layout2.dilation[axis]}),weights=flip?kernel.data.slice().reverse():kernel.data,colIndices=along(1,col,kernel.cols),taps=[],subtotal=0;for(let inRow of along(
0,row,kernel.rows))for(let inCol of colIndices){let sourceRow=sourceIndex(inRow,plane.rows,mode),sourceCol=sourceIndex(inCol,plane.cols,mode),source=sourceRow<0||
sourceCol<0?null:[sourceRow,sourceCol],pixel=source?plane.data[sourceRow*plane.cols+sourceCol]:0,weight=weights[taps.length],product=weight*pixel+0;subtotal+=product;
let padded=inRow<0||inRow>=plane.rows||inCol<0||inCol>=plane.cols;taps.push({row:inRow,col:inCol,padded,source,pixel,weight,product,subtotal})}return{taps,bias,
sum:subtotal+bias}}function layerTrace(planes,kernels,settings,row,col){let{bias=0}=settings,bare={...settings,bias:0},channels=planes.map((plane,channel)=>windowTrace(
plane,kernels[channel],bare,row,col));return{channels,bias,sum:channels.reduce((total,{sum})=>total+sum,0)+bias}}function layerCounts(kernelShapes,mapShapes,channels,depthwise=!1){
let maps=kernelShapes.length*(depthwise?channels:1),weights=kernelShapes.map(([rows,cols])=>rows*cols*channels),multiplications=weights.reduce((total,n,i)=>total+
n*mapShapes[i][0]*mapShapes[i][1],0);return{maps,parameters:weights.reduce((a,b)=>a+b,0)+maps,multiplications}}function relu(plane,into=null){let result=reusedPlane(plane,into,plane);for(let i=0;i<plane.data.length;i++)result.data[i]=Math.max(plane.data[i],0);return result}
function grey(r,g,b,isWhole){return isWhole?Math.floor((299*r+587*g+114*b+500)/1e3):.299*r+.587*g+.114*b}function maxPool2d(plane,settings={},into=null){let layout2=poolLayout(
plane,settings);refuseEmptyWindows(layout2);let result=reusedPlane(layout2,into,plane);return result.data.fill(-1/0),forEachTap(plane,layout2,result,-1/0,(out,to,count,pixels,from,step)=>{
for(let i=to,p=from;i<to+count;i++,p+=step){let value=pixels[p];(value>out[i]||value!==value)&&(out[i]=value)}}),result}function avgPool2d(plane,settings={},into=null){
let{countIncludePad=!0}=settings,layout2=poolLayout(plane,settings);countIncludePad||refuseEmptyWindows(layout2);let result=reusedPlane(layout2,into,plane);result.
data.fill(0),forEachTap(plane,layout2,result,0,(out,to,count,pixels,from,step)=>{for(let i=to,p=from;i<to+count;i++,p+=step)out[i]+=pixels[p]});let[rowCounts,colCounts]=[
0,1].map(axis=>cellCounts(layout2,axis,countIncludePad));for(let row=0,i=0;row<result.rows;row++)for(let col=0;col<result.cols;col++,i++)result.data[i]/=rowCounts[row]*
colCounts[col];return result}function poolLayout(plane,settings){let size=pair(settings.size??2,"size",1);if(settings.padding==="full")throw new RangeError('pad\
ding: pooling has no "full" padding.');return{...layoutOf(plane,size,{...settings,stride:settings.stride??size},"window"),size,shape:[plane.rows,plane.cols]}}function forEachTap(plane,layout2,result,value,addRow){
let plan2=layout2.plan.map(([start,end],axis)=>{let needed=([layout2.rows,layout2.cols][axis]-1)*layout2.stride[axis]+span(layout2.size[axis],layout2.dilation[axis]);
return[start,Math.max(end,needed-start-layout2.shape[axis])]}),lines=paddedLines(plane,plan2,layout2,layout2.size[0],"zeros",value);for(let row=0;row<result.rows;row++)
for(let start of lines.under(row))for(let cell=0;cell<layout2.size[1];cell++){let from=start+cell*layout2.dilation[1];addRow(result.data,row*result.cols,result.
cols,lines.data,from,layout2.stride[1])}}function cellCounts(layout2,axis,withPadding){let[start,end]=layout2.plan[axis],size=layout2.shape[axis],[first,after]=withPadding?
[-start,size+end]:[0,size],settings={stride:layout2.stride[axis],padding:layout2.plan[axis],dilation:layout2.dilation[axis]};return Array.from({length:[layout2.
rows,layout2.cols][axis]},(_,position2)=>windowIndices(position2,layout2.size[axis],settings).filter(index=>index>=first&&index<after).length)}function refuseEmptyWindows(layout2){
for(let axis of[0,1]){let position2=cellCounts(layout2,axis,!1).indexOf(0);if(!(position2<0))throw new ShapeError(`convlab: a window sees nothing but padding (${[
"row","column"][axis]} ${position2} of the result). Use a padding of at most ${Math.floor(layout2.size[axis]/2)} per side, and dilation 1.`,{axis:["rows","cols"][axis]})}}var COLOURS=["red","green","blue"],PANELS=["input","green","blue"],isSliced=kernel=>Array.isArray(kernel[0][0]),sliceOf=(kernel,channel)=>isSliced(kernel)?kernel.
map(row=>row.map(weight=>weight[channel])):kernel;function withSlice(kernel,channel,slice){let slices=COLOURS.map((_,c)=>c===channel?slice:sliceOf(kernel,c));return slice.
map((row,r)=>row.map((_,c)=>slices.map(weights=>weights[r][c])))}function mapSlices(kernel,change){if(!isSliced(kernel))return change(kernel);let slices=COLOURS.
map((_,c)=>change(sliceOf(kernel,c)));return slices[0].map((row,r)=>row.map((_,c)=>slices.map(weights=>weights[r][c])))}function planeKernel(kernel,channel){if(!isSliced(
kernel))return kernel;let index=COLOURS.indexOf(channel);return index<0?kernel.map(row=>row.map(weight=>weight.reduce((a,b)=>a+b,0))):sliceOf(kernel,index)}var hasDepth=(settings,picture2)=>settings.
channel==="all"&&picture2.channels>1;function depthTrace({channels,front,options},{row,col}){let found=layerTrace(channels.map(({plane})=>plane),channels.map(({
kernel})=>kernel),options,row,col);if(front!==null){let own=found.channels[front];return{...found,taps:own.taps,sum:own.sum+found.bias}}let before=0,taps=found.
channels.flatMap(({taps:taps2,sum},channel)=>{let shifted=taps2.map(tap=>({...tap,channel,subtotal:before+tap.subtotal}));return before+=sum,shifted});return{...found,
taps}}function costs(settings,picture2){let shapes=(settings.bank.length?settings.bank:[settings.kernel]).map(kernel=>[kernel.length,kernel[0].length]),input=[picture2.
rows,picture2.cols],maps=shapes.map(shape=>{let{stride,dilation}=settings,plan2=paddingPlan2d(input,shape,{stride,padding:settings.padding,dilation}),along=(value,axis)=>Array.
isArray(value)?value[axis]:value;return[0,1].map(axis=>Math.max(0,rawOutputSize(input[axis],shape[axis],{stride:along(stride,axis),padding:plan2[axis],dilation:along(
dilation,axis)})))}),channels=hasDepth(settings,picture2)?picture2.channels:1;return{shapes,maps,channels,summed:layerCounts(shapes,maps,channels),depthwise:channels>
1?layerCounts(shapes,maps,channels,!0):null}}function channelScenes(scene){let{L,result,trace:trace2,partners:partners2,coverage:coverage2}=scene;return result.
channels?result.channels.map(({name:name2,plane,kernel},c)=>({...scene,L:{...L,input:L[PANELS[c]]},result:{...result,input:plane,kernel},trace:trace2&&{...trace2,
taps:trace2.channels[c].taps},partners:partners2&&partnersIn(scene,c),coverage:c===0?coverage2:null,shade:channelShade(name2),paddedPixel:(r,col)=>scene.paddedPixel(
r,col,plane)})):[scene]}var none=()=>!1;function partnersIn({partners:partners2,hover,result:{front}},channel){return(hover.channel===void 0?front===null||front===
channel:hover.channel===channel)?partners2:{...partners2,input:none,weight:none}}function channelSums({channels},digits){let round=value=>Number(value.toFixed(digits)),
[exact,shown]=[0,0];return channels.map(({sum})=>{exact+=sum;let next=round(exact),part=round(next-shown);return shown=next,part})}var PADDING_NAMES2=["valid","same","same_lower","full"],asPair=value=>Array.isArray(value)?value:[value,value];function channelPlane(picture2,channel){let{rows,
cols,channels,data,whole:whole3}=picture2;if(channels===1)return{data,rows,cols};if(picture2.planes??={},picture2.planes[channel])return picture2.planes[channel];
let plane={data:new Float64Array(rows*cols),rows,cols},index=COLOURS.indexOf(channel);for(let i=0;i<plane.data.length;i+=1)plane.data[i]=index<0?grey(data[3*i],
data[3*i+1],data[3*i+2],whole3):data[3*i+index];return picture2.planes[channel]=plane,plane}function kernelPlane(kernel,channel=null){let weights=planeKernel(kernel,
channel);return{data:Float64Array.from(weights.flat()),rows:weights.length,cols:weights[0].length}}var channelsOf=(picture2,kernel)=>COLOURS.map((name2,c)=>({name:name2,
plane:channelPlane(picture2,name2),kernel:kernelPlane(sliceOf(kernel,c))}));function layersOf(settings,picture2,kernel=settings.kernel,frontChannel=settings.front_channel){
if(!hasDepth(settings,picture2)){let weights2=kernelPlane(kernel,settings.channel);return{input:channelPlane(picture2,settings.channel),kernel:weights2,weights:weights2.
data,channels:null,front:null}}let channels=channelsOf(picture2,kernel),at=COLOURS.indexOf(frontChannel),front=settings.depthwise?at:null,weights=front===null?Float64Array.
from(channels.flatMap(channel=>[...channel.kernel.data])):channels[front].kernel.data;return{input:channels[at].plane,kernel:channels[at].kernel,weights,channels,
front}}function linearMap({input,kernel,channels,front},options,into=null){return!channels||front!==null?conv2d(input,kernel,options,into):conv2dLayer(channels.
map(({plane})=>plane),channels.map(channel=>channel.kernel),options,into)}var convOptions=(settings,{stride,dilation,padding})=>({bias:settings.bias,stride,padding,
dilation,mode:settings.padding_mode,flip:settings.flip});function plan(settings,input,kernel){let[stride,dilation]=[asPair(settings.stride),asPair(settings.dilation)],
shape=[input.rows,input.cols],kernelShape=[kernel.rows,kernel.cols],padding=paddingPlan2d(shape,kernelShape,{stride,padding:settings.padding,dilation}),steps=[0,
1].map(axis=>({size:shape[axis],start:padding[axis][0],end:padding[axis][1],dilation:dilation[axis],kernel:kernelShape[axis],stride:stride[axis],span:span(kernelShape[axis],
dilation[axis]),map:rawOutputSize(shape[axis],kernelShape[axis],{stride:stride[axis],padding:padding[axis],dilation:dilation[axis]})})),result={stride,dilation,
padding,steps,mapShape:steps.map(s=>s.map),pool:null,problem:null};if(steps.some(s=>s.map<1))result.problem="kernel";else if(settings.pool){let size=asPair(settings.
pool_size),poolStride=settings.pool_stride===null?size:asPair(settings.pool_stride),pooled=[0,1].map(axis=>rawOutputSize(result.mapShape[axis],size[axis],{stride:poolStride[axis]}));
result.pool={kind:settings.pool,size,stride:poolStride,shape:pooled},pooled.some(n=>n<1)&&(result.problem="pool")}return result}function explore(settings,picture2,last=null){
let layers=layersOf(settings,picture2),result={...layers,...plan(settings,layers.input,layers.kernel)};if(result.problem==="kernel")return result;let{stride,dilation,
padding}=result;if(result.options=convOptions(settings,result),result.linear=linearMap(layers,result.options,last?.linear),result.map=settings.activation==="rel\
u"?relu(result.linear,last?.map):result.linear,result.reads=[0,1].map(axis=>{let{size,kernel:k}=result.steps[axis],options={stride:stride[axis],padding:padding[axis],
dilation:dilation[axis]};return{counts:coverage(size,k,options),unread:unread(size,k,options),saves:paddingThatSaves(size,k,options),paddedUnread:unreadPadding(
size,k,options)}}),result.pool&&!result.problem){let options={size:result.pool.size,stride:result.pool.stride};result.pooled=(result.pool.kind==="max"?maxPool2d:
avgPool2d)(result.map,options,last?.pooled)}return result}function coveragePlane({input,reads:[rows,cols]}){let plane={data:new Float64Array(input.rows*input.cols),
rows:input.rows,cols:input.cols};for(let r=0;r<input.rows;r+=1)for(let c=0;c<input.cols;c+=1)plane.data[r*input.cols+c]=rows.counts[r]*cols.counts[c];return plane}
function unreadPadding(size,kernelSize,{stride,padding,dilation}){let[start,end]=padding;if(start+end===0)return[];let used=new Uint8Array(start+size+end),positions=outputSize(
size,kernelSize,{stride,padding,dilation});for(let p=0;p<positions;p+=1)for(let tap=0;tap<kernelSize;tap+=1)used[p*stride+tap*dilation]=1;let lines=[];for(let i=0;i<
used.length;i+=1)!used[i]&&(i<start||i>=start+size)&&lines.push(i-start);return lines}function position(settings,result){let[rows,cols]=result.mapShape,clip=(value,n)=>Math.
max(0,Math.min(n-1,value));return{row:clip(settings.row,rows),col:clip(settings.col,cols)}}function trace(result,{row,col}){return{...result.channels?depthTrace(
result,{row,col}):windowTrace(result.input,result.kernel,result.options,row,col),activated:result.map.data[row*result.map.cols+col],pool:poolTrace(result,row,col)}}
function poolTrace({pool,pooled,map},row,col){if(!pooled)return null;let place2=[row,col].map((index,axis)=>{let last=Math.min(pool.shape[axis]-1,Math.floor(index/
pool.stride[axis])),first=Math.max(0,Math.ceil((index-pool.size[axis]+1)/pool.stride[axis]));return first<=last?first:null});if(place2.includes(null))return{...pool,
place:null,value:null,values:[]};let[top,left]=[place2[0]*pool.stride[0],place2[1]*pool.stride[1]],values=[];for(let r=0;r<pool.size[0];r+=1)for(let c=0;c<pool.
size[1];c+=1)values.push({row:top+r,col:left+c,value:map.data[(top+r)*map.cols+left+c]});return{...pool,place:{row:place2[0],col:place2[1]},top,left,values,value:pooled.
data[place2[0]*pooled.cols+place2[1]]}}function remedies(settings,picture2,lastValid){let input={rows:picture2.rows,cols:picture2.cols},kernel=kernelPlane(settings.
kernel),works=change=>plan({...settings,...change},input,kernel).problem===null,found=[],offer=(label,change)=>{found.length<3&&change&&works(change)&&found.push(
{label,change})},{problem,steps,mapShape}=plan(settings,input,kernel);if(problem==="pool"){let largest=Math.min(...mapShape);offer(`Pooling size ${largest}`,{pool_size:largest,
pool_stride:null}),offer("No pooling",{pool:null})}else{let missing=Math.max(...steps.map(s=>s.span-s.size)),each=Math.ceil(missing/2);offer(`Padding ${each} on\
 each side`,{padding:each});for(let d=Math.max(...asPair(settings.dilation))-1;d>=1;d-=1)if(works({dilation:d})){offer(`Dilation ${d}`,{dilation:d});break}}if(lastValid){
let changed=Object.keys(lastValid).filter(key2=>JSON.stringify(lastValid[key2])!==JSON.stringify(settings[key2])),change=Object.fromEntries(changed.map(key2=>[key2,
lastValid[key2]])),key=changed.find(name2=>["padding","dilation","pool_size","image"].includes(name2));changed.length&&offer(key&&changed.length<=2?`Back to ${key.
replace("_"," ")} ${describe(lastValid[key])}`:"Undo the last change",change)}return found}var describe=value=>Array.isArray(value)?value.flat().join(", "):String(
value).replace("_"," ");function partners(result,{kind,row,col}){let{kernel,stride,dilation,padding,mapShape,pool}=result,kernelShape=[kernel.rows,kernel.cols],
place2=[row,col],every=()=>!0,exactly=(r,c)=>r===row&&c===col,inBoth=sets=>(r,c)=>sets[0].has(r)&&sets[1].has(c),reads=(axis,position2,tap)=>position2*stride[axis]-
padding[axis][0]+tap*dilation[axis],count=n=>Array.from({length:n},(_,i)=>i),both=make=>[0,1].map(axis=>new Set(make(axis)));if(kind==="map"){let read=both(axis=>windowIndices(
place2[axis],kernelShape[axis],{stride:stride[axis],padding:padding[axis],dilation:dilation[axis]}));return{input:inBoth(read),map:exactly,weight:every,windows:1}}
if(kind==="weight"){let read=both(axis=>count(mapShape[axis]).map(position2=>reads(axis,position2,place2[axis])));return{input:inBoth(read),map:every,weight:exactly,
windows:mapShape[0]*mapShape[1]}}if(kind==="pooled"){let pooled=both(axis=>count(pool.size[axis]).map(step=>place2[axis]*pool.stride[axis]+step));return{input:every,
map:inBoth(pooled),weight:every,windows:pool.size[0]*pool.size[1]}}let meetings=[0,1].map(axis=>count(kernelShape[axis]).map(tap=>({tap,position:(place2[axis]+padding[axis][0]-
tap*dilation[axis])/stride[axis]})).filter(({position:position2})=>Number.isInteger(position2)&&position2>=0&&position2<mapShape[axis]));return{input:exactly,map:inBoth(
meetings.map(found=>new Set(found.map(({position:position2})=>position2)))),weight:inBoth(meetings.map(found=>new Set(found.map(({tap})=>tap)))),windows:meetings[0].
length*meetings[1].length}}var SETTINGS=["image","channel","depthwise","front_channel","kernel","bank","front","stride","padding","padding_mode","dilation","flip","bias","activation","poo\
l","pool_size","pool_stride","row","col","show","speed"],readSettings=model=>Object.fromEntries(SETTINGS.map(name2=>[name2,model.get(name2)])),CHANNELS=["grey",
...COLOURS,"all"],PADDING_MODES2=["zeros","reflect","replicate","circular"],POOLS=[null,"max","average"],SIDES={top:[0,0],bottom:[0,1],left:[1,0],right:[1,1]},sameWeights=(a,b)=>a.
length===b.length&&a.every((row,r)=>row.length===b[r].length&&row.every((w,c)=>w===b[r][c]));function kernelIndex(weights,menu){let index=menu.findIndex(entry=>sameWeights(
entry.weights,weights));return index<0?menu.length:index}function resizeKernel(kernel,rows,cols){let[top,left]=[Math.floor((rows-kernel.length)/2),Math.floor((cols-
kernel[0].length)/2)];return mapSlices(kernel,weights=>Array.from({length:rows},(_,r)=>Array.from({length:cols},(_2,c)=>weights[r-top]?.[c-left]??0)))}function withBank(change,settings){
let{bank,front}={...settings,...change};return bank.length?change.kernel?{...change,bank:bank.map((kernel,i)=>i===front?change.kernel:kernel)}:"front"in change?
{...change,kernel:bank[front]}:change:change}function paddingSides(settings,picture2){return plan({...settings,pool:null},picture2,kernelPlane(settings.kernel)).
padding}var pairSlider=(name2,minimum=1)=>({read:control=>asPair(control.get("value")).some(v=>v<minimum)?null:{[name2]:control.get("value")},write:settings=>({
value:Math.max(...asPair(settings[name2]))}),keep:(settings,control)=>Math.max(...asPair(settings[name2]))===control.get("value")}),CONTROLS={image:{read:(control,{
menus})=>({image:menus.images[control.get("index")]?.name}),write:(settings,{menus})=>({index:menus.images.findIndex(entry=>entry.name===settings.image)})},channel:{
read:control=>({channel:CHANNELS[control.get("index")]}),write:(settings,{picture:picture2})=>({index:CHANNELS.indexOf(settings.channel),disabled:picture2?.channels===
1})},padding:{read:(control,{settings,picture:picture2})=>{let name2=PADDING_NAMES2[control.get("index")];return name2?{padding:name2}:typeof settings.padding==
"string"&&picture2?{padding:paddingSides(settings,picture2)}:null},write:settings=>{let index=PADDING_NAMES2.indexOf(settings.padding);return{index:index<0?PADDING_NAMES2.
length:index}}},padding_mode:{read:control=>({padding_mode:PADDING_MODES2[control.get("index")]}),write:settings=>({index:PADDING_MODES2.indexOf(settings.padding_mode)})},
...Object.fromEntries(Object.entries(SIDES).map(([side,[axis,end]])=>[`padding_${side}`,{read:(control,{settings,picture:picture2})=>{if(!picture2)return null;let sides=paddingSides(
settings,picture2).map(pair2=>[...pair2]);return sides[axis][end]===control.get("value")?null:(sides[axis][end]=control.get("value"),{padding:sides})},write:(settings,{
picture:picture2})=>picture2?{value:paddingSides(settings,picture2)[axis][end]}:{}}])),kernel:{read:(control,{menus})=>{let entry=menus.kernels[control.get("ind\
ex")];return entry?{kernel:entry.weights}:null},write:(settings,{menus})=>({index:kernelIndex(settings.kernel,menus.kernels)})},kernel_rows:{read:(control,{settings})=>({
kernel:resizeKernel(settings.kernel,control.get("value"),settings.kernel[0].length)}),write:settings=>({value:settings.kernel.length})},kernel_cols:{read:(control,{
settings})=>({kernel:resizeKernel(settings.kernel,settings.kernel.length,control.get("value"))}),write:settings=>({value:settings.kernel[0].length})},flip:{read:control=>({
flip:control.get("value")}),write:settings=>({value:settings.flip})},dilation:pairSlider("dilation"),stride:pairSlider("stride"),bias:{read:control=>({bias:control.
get("value")}),write:({bias},{control})=>({...bias<control.get("min")?{min:bias}:bias>control.get("max")?{max:bias}:{},value:bias})},relu:{read:control=>({activation:control.
get("value")?"relu":null}),write:settings=>({value:settings.activation==="relu"})},pool:{read:control=>({pool:POOLS[control.get("index")]}),write:settings=>({index:POOLS.
indexOf(settings.pool)})},pool_size:{...pairSlider("pool_size"),write:settings=>({value:Math.max(...asPair(settings.pool_size)),disabled:settings.pool===null})},
pool_stride:{read:(control,{settings})=>({pool_stride:control.get("value")===settings.pool_size?null:control.get("value")}),write:settings=>({value:Math.max(...asPair(
settings.pool_stride??settings.pool_size)),disabled:settings.pool===null}),keep:(settings,control)=>Math.max(...asPair(settings.pool_stride??settings.pool_size))===
control.get("value")}};var PREFIX="IPY_MODEL_",findModel=(model,reference)=>model.widget_manager.get_model(reference.slice(PREFIX.length));function readPicture(picture2){let bytes=picture2.
get("data"),buffer=bytes.buffer.slice(bytes.byteOffset,bytes.byteOffset+bytes.byteLength),whole3=picture2.get("dtype")==="uint8",data=whole3?Float64Array.from(new Uint8Array(
buffer)):new Float64Array(buffer);return{...Object.fromEntries(["name","label","rows","cols","channels","low","high"].map(key=>[key,picture2.get(key)])),whole:whole3,
data}}function tell(model){try{model.save_changes()}catch{}}var Store=class{constructor(model){this.model=model,this.pictures=new Map,this.controls=new Map,this.
listeners=new Set,this.writing=!1}get menus(){return{images:this.model.get("image_menu"),kernels:this.model.get("kernel_menu")}}picture(){return this.pictures.get(
this.model.get("image"))}async loadPictures(){let found=await Promise.all(this.model.get("pictures").map(reference=>findModel(this.model,reference)));for(let picture2 of found)
this.pictures.has(picture2.get("name"))||this.pictures.set(picture2.get("name"),readPicture(picture2));this.writeControls();for(let listener of this.listeners)listener()}async linkControls(){
let references=Object.entries(this.model.get("controls")),models=await Promise.all(references.map(([,reference])=>findModel(this.model,reference)));references.forEach(
([name2],i)=>{let control=models[i];this.controls.set(name2,control);for(let trait of["value","index"])control.on(`change:${trait}`,()=>this.readControl(name2,control))});
for(let name2 of[...SETTINGS,"image_menu"])this.model.on(`change:${name2}`,()=>this.writeControls());this.writeControls()}context(control){return{control,settings:readSettings(
this.model),picture:this.picture(),menus:this.menus}}readControl(name2,control){if(this.writing)return;let context=this.context(control),spec=CONTROLS[name2];if(spec.
keep?.(context.settings,control))return;let change=spec.read(control,context);change?this.change(change):this.writeControls()}change(change){let changed=!1;for(let[
name2,value]of Object.entries(withBank(change,readSettings(this.model))))value===void 0||JSON.stringify(this.model.get(name2))===JSON.stringify(value)||(this.model.
set(name2,value),changed=!0);changed&&tell(this.model)}writeControls(){if(!this.writing){this.writing=!0;try{for(let[name2,control]of this.controls){let state=CONTROLS[name2].
write(readSettings(this.model),this.context(control)),changed=!1;for(let[trait,value]of Object.entries(state))value===void 0||control.get(trait)===value||(control.
set(trait,value),changed=!0);changed&&tell(control)}}finally{this.writing=!1}}}};function element(tag,attributes={},...children){let node=["svg","path","line","rect","text","g","polygon"].includes(tag)?document.createElementNS("http://www.w3\
.org/2000/svg",tag):document.createElement(tag);for(let[name2,value]of Object.entries(attributes))name2.startsWith("on")?node.addEventListener(name2.slice(2),value):
value!=null&&value!==!1&&node.setAttribute(name2,value===!0?"":value);return node.append(...children.filter(child=>child!=null)),node}function say(node,text2){node.
textContent!==text2&&(node.textContent=text2)}function refresh(live2,...next){for(next.forEach((child,i)=>{live2.childNodes[i]?patch(live2.childNodes[i],child):
live2.append(child)});live2.childNodes.length>next.length;)live2.lastChild.remove()}function patch(live2,next){if(live2.nodeName!==next.nodeName)live2.replaceWith(
next);else if(next.nodeType===Node.TEXT_NODE)live2.data!==next.data&&(live2.data=next.data);else{for(let{name:name2,value}of next.attributes)live2.getAttribute(
name2)!==value&&live2.setAttribute(name2,value);for(let{name:name2}of[...live2.attributes])next.hasAttribute(name2)||live2.removeAttribute(name2);refresh(live2,
...next.childNodes)}}function place(node,{x,y,w,h}){let spot=`left:${x}px;top:${y}px${w===void 0?"":`;width:${w}px`}${h===void 0?"":`;height:${h}px`}`;places.get(
node)!==spot&&(places.set(node,spot),node.style.left=`${x}px`,node.style.top=`${y}px`,w!==void 0&&(node.style.width=`${w}px`),h!==void 0&&(node.style.height=`${h}\
px`))}var places=new WeakMap;var SMALL=["no","one","two","three","four","five","six","seven","eight","nine","ten","eleven","twelve"],countWord=n=>SMALL[n]??whole2(n),plural=(n,noun)=>`${countWord(
n)} ${noun}${n===1?"":"s"}`,whole2=n=>number(n,0);function number(value,digits=2){if(!Number.isFinite(value))return Number.isNaN(value)?"none":value>0?"∞":"−∞";
let magnitude=Math.abs(value)<1e-9?0:Math.abs(value);if(magnitude>=1e9)return exponent(value,1);let[units,decimals]=magnitude.toFixed(digits).split("."),grouped=units.
replace(/\B(?=(\d{3})+$)/g,","),tail=decimals?decimals.replace(/0+$/,""):"",text2=tail?`${grouped}.${tail}`:grouped;return text2==="0"?"0":sign(value)+text2}var exponent=(value,digits=0)=>sign(
value)+Math.abs(value).toExponential(digits).replace("e+","e").replace("e-","e−"),sign=value=>value<0?"−":"",signed=(value,digits)=>(value>0?"+":"")+number(
value,digits),DENOMINATORS=[2,3,4,5,6,7,8,9,10,12,16,25,49];function commonDenominator(weights){let fits=d=>Array.prototype.every.call(weights,w=>Math.abs(w*d-Math.
round(w*d))<1e-9);return fits(1)?1:DENOMINATORS.find(fits)??0}function weightText(weight,denominator=1){return denominator>1&&!Number.isInteger(weight)?`${sign(
weight)}${Math.abs(Math.round(weight*denominator))}/${denominator}`:weight!==0&&Math.abs(weight)<5e-4?exponent(weight):number(weight,3).replace(/,/g,"")}function parseWeight(text2){
let typed=text2.trim().replace(/[−–]/g,"-");if(/[1-9]\d{0,2}(,\d{3})+$/.test(typed))return null;let plain=typed.replace(",","."),fraction=plain.match(/^([+-]?\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/),
value=fraction?Number(fraction[1])/Number(fraction[2]):plain===""?NaN:Number(plain);return Number.isFinite(value)?value:null}var sizeText=(rows,cols)=>`${whole2(
rows)} × ${whole2(cols)}`;function sumMeaning(sum){return Math.abs(sum)<1e-9?"flat areas vanish":Math.abs(sum-1)<1e-9?"brightness stays":sum>1?"brighter, may s\
aturate":sum>0?"darker":"inverts"}var list=words=>words.length<2?words.join(""):`${words.slice(0,-1).join(", ")} and ${words[words.length-1]}`;function windowSentence({
row,col,trace:trace2,digits,relu:relu2,activated,pool,parts=null}){let padded=trace2.taps.filter(tap=>tap.padded).length,terms=parts??[plural(trace2.taps.length,
"product")],all=list(trace2.bias?[...terms,`the bias ${number(trace2.bias,digits)}`]:terms),verb=trace2.taps.length===1&&!trace2.bias?"gives":"add up to",text2=`\
Row ${whole2(row)}, column ${whole2(col)}: ${all} ${verb} ${number(trace2.sum,digits)}.`;return relu2&&activated!==trace2.sum&&(text2+=` ReLU turns it into ${number(
activated,digits)}.`),pool?text2+=pool.value===null?" No pooling window reads this value.":` The ${sizeText(...pool.size)} pooling window around it ${pool.kind===
"max"?"keeps":"averages to"} ${number(pool.value,digits)}.`:padded&&(text2+=` ${capital(countWord(padded))} of its pixels ${padded===1?"lies":"lie"} in the padd\
ing.`),text2}var capital=text2=>text2[0].toUpperCase()+text2.slice(1);function coverageSentence({rows,cols,saves,padded,modeText}){if(!rows.length&&!cols.length)
return padded?`Every row and column is read. ${capital(modeText)} outside the picture make the rim.`:"Every row and column is read.";let both=rows.length&&cols.
length,lost=list([unreadText(rows,"row",!both),unreadText(cols,"column",!both)].filter(Boolean)),verb=rows.length+cols.length===1?"is":"are";if(!saves)return`${capital(
lost)} ${verb} never read: the windows step over them.`;let sides=[["top","bottom"],["left","right"]],amounts=list(saves.flatMap((pair2,axis)=>pair2.flatMap((n,end)=>n?
[`${n} at the ${sides[axis][end]}`]:[])));return`${capital(lost)} ${verb} never read; padding ${amounts} would save ${rows.length+cols.length===1?"it":"them"}.`}
function unreadText(indices,noun){return indices.length?indices.every((index,i)=>i===0||index===indices[i-1]+1)&&indices.atEnd?indices.length===1?`the last ${noun}`:
`the last ${countWord(indices.length)} ${noun}s`:`${countWord(indices.length)} ${noun}${indices.length===1?"":"s"}`:""}var waitingSentence=image=>`Waiting for t\
he picture “${image}”. It comes from Python: is the kernel running? Until then the last picture stays.`;function partnerSentence({kind,row,col},{windows},{padded,
weight,taps,pool,channel=""}){let at=`row ${whole2(row)}, column ${whole2(col)}`;if(kind==="map")return`The number at ${at} is the sum of ${plural(taps,"product")}\
, of the marked pixels.`;let of=channel&&` of ${channel}`;if(kind==="weight")return`The weight ${weight}${of} multiplies one pixel${of} in each of the ${whole2(
windows)} windows.`;if(kind==="pooled")return`The pooled number at ${at} is the ${pool==="max"?"largest":"mean"} of ${plural(windows,"number")}.`;let what=padded?
`This place in the padding${of}`:`The pixel${of} at ${at}`;return windows?`${what} is read by ${plural(windows,"window")}.`:`${what} is read by no window.`}var MODE_TEXT={
zeros:"zeros",reflect:"mirrored pixels",replicate:"repeated border pixels",circular:"pixels of the opposite side,"};var COLUMNS={wide:16,middle:8,narrow:4},STEPS={ArrowLeft:-1,ArrowUp:-1,ArrowRight:1,ArrowDown:1},MODES=[["summed","Summed","one map for each kernel: what it fin\
ds in all channels is added up"],["depthwise","Depthwise","a map for each kernel and channel"]],PAUSE=60,groups=0;function stripOf({bank,kernel,depthwise},hasChannels){
let kernels=bank.length?bank:[kernel],entries=channel=>kernels.map((each,front)=>({kernel:each,front,channel}));return hasChannels&&depthwise?COLOURS.flatMap(entries):
bank.length?entries(null):[]}var Bank=class{constructor(view){this.view=view,this.thumbs=[],this.rows=[],this.strip=element("div",{class:"cl-maps",role:"radiogr\
oup","aria-label":"Feature maps"}),this.costs=this.buildCosts(),this.root=element("div",{class:"cl-bank"},this.strip,this.costs),this.scratch=document.createElement(
"canvas"),this.strip.addEventListener("click",event=>{let at=this.thumbs.findIndex(({node})=>node.contains(event.target));at>=0&&this.bringToFront(at)}),this.strip.
addEventListener("keydown",event=>this.onKey(event))}buildCosts(){groups+=1;let name2=`convlab-depth-${groups}`;this.lines=MODES.map(([mode,label,title])=>{let input=element(
"input",{type:"radio",name:name2});input.addEventListener("change",()=>this.view.store.change({depthwise:mode==="depthwise"})),input.addEventListener("keydown",
event=>event.stopPropagation());let cells=["feature maps","parameters","multiplications"].map(kind=>element("td",{"data-label":kind})),choice=element("label",{title},
input,element("span",{},label));return{mode,input,choice,cells,row:element("tr",{},element("th",{scope:"row"},choice),...cells)}});let heads=["feature maps","pa\
rameters: weights and biases","multiplications"].map(text2=>element("th",{scope:"col",class:"cl-term"},text2));return element("table",{class:"cl-costs","aria-la\
bel":"What the layer costs"},element("thead",{},element("tr",{},element("td"),...heads)),element("tbody",{},...this.lines.map(({row})=>row)))}draw(view){let{settings,
result,layout:L}=view,deep=!!result.channels,entries=stripOf(settings,deep);if(this.root.hidden=!deep&&!settings.bank.length,this.strip.hidden=!entries.length,this.
stop(),this.root.hidden)return;let found=costs(settings,view.picture);if(this.drawCosts(view,found),!entries.length)return;(entries.length!==this.thumbs.length||
entries[0].channel!==this.thumbs[0].entry.channel)&&this.build(entries);let each=entries.length/this.rows.length,columns=Math.min(each,each>10&&L.form==="wide"?
Math.ceil(each/2):COLUMNS[L.form]);this.strip.style.setProperty("--cl-columns",columns),this.strip.classList.toggle("cl-named-once",each<=columns);let menu=view.
store.menus.kernels;this.thumbs.forEach((thumb,i)=>{let entry=entries[i];thumb.entry=entry,thumb.isFront=entry.front===(settings.bank.length?settings.front:0)&&
(entry.channel===null||entry.channel===settings.front_channel);let label=menu[kernelIndex(entry.kernel,menu)]?.label??`Custom ${entry.front+1}`;say(thumb.label,
entries.length===COLOURS.length&&entry.channel?capital(entry.channel):label);let[rows,cols]=found.maps[entry.front];thumb.canvas.style.setProperty("--cl-ratio",
rows&&cols?cols/rows:1);let name2=`${entry.front+1}: ${label}${entry.channel?`, ${entry.channel}`:""}`;thumb.node.getAttribute("aria-label")!==name2&&thumb.node.
setAttribute("aria-label",name2),thumb.node.setAttribute("aria-checked",thumb.isFront),thumb.node.tabIndex=thumb.isFront?0:-1}),this.schedule()}build(entries){this.
thumbs=entries.map(entry=>{let canvas=element("canvas",{"aria-hidden":"true"}),label=element("span",{class:"cl-thumb-label"});return{entry,canvas,label,node:element(
"button",{type:"button",role:"radio",class:"cl-thumb"},canvas,label)}});let oneEach=entries.length===COLOURS.length&&entries[0].channel,channels=oneEach?[null]:
[...new Set(entries.map(({channel})=>channel))];this.rows=channels.map(channel=>element("div",{class:"cl-maps-row",role:"presentation","data-channel":channel},channel&&
element("b",{class:"cl-maps-channel"},capital(channel)),...this.thumbs.filter(({entry})=>oneEach||entry.channel===channel).map(({node})=>node))),this.strip.replaceChildren(
...this.rows)}bringToFront(at){let{front,channel}=this.thumbs[at].entry;this.view.store.change({...this.view.settings.bank.length?{front}:{},...channel?{front_channel:channel}:
{}})}onKey(event){let at=this.thumbs.findIndex(({isFront})=>isFront),to={Home:0,End:this.thumbs.length-1}[event.key]??(event.key in STEPS?at+STEPS[event.key]:null);
if(event.stopPropagation(),to===null||event.altKey||event.ctrlKey||event.metaKey)return;event.preventDefault();let next=(to+this.thumbs.length)%this.thumbs.length;
this.thumbs[next].node.focus(),this.bringToFront(next)}schedule(){let todo=this.thumbs.filter(thumb=>this.keyOf(thumb)!==thumb.key);todo.sort((a,b)=>b.isFront-a.
isFront);let next=()=>{let thumb=todo.shift();thumb&&(this.paint(thumb),this.waiting=setTimeout(next))};this.waiting=setTimeout(next,PAUSE)}stop(){clearTimeout(
this.waiting)}keyOf({entry}){let{settings,page,layout:L,picture:picture2}=this.view,{image,channel,stride,padding,padding_mode,dilation,flip,bias,activation,show}=settings;
return JSON.stringify([entry.kernel,entry.channel,image,picture2.name,channel,stride,padding,padding_mode,dilation,flip,bias,activation,show,page.tokens.theme,page.
dpr,L.u,L.level])}paint(thumb){let{view}=this,{settings,picture:picture2,layout:L}=view;thumb.key=this.keyOf(thumb);let layers=layersOf({...settings,depthwise:thumb.
entry.channel!==null},picture2,thumb.entry.kernel,thumb.entry.channel??settings.front_channel),sizes=plan({...settings,pool:null},layers.input,layers.kernel);if(thumb.
node.classList.toggle("cl-no-map",sizes.problem!==null),sizes.problem)return;let most=3*L.u*view.page.dpr,step=Math.max(1,Math.floor(sizes.mapShape[1]/(2*most))),
options=convOptions(settings,{...sizes,stride:sizes.stride.map(n=>n*step)});this.linear=linearMap(layers,options,this.linear);let map=settings.activation==="rel\
u"?this.active=relu(this.linear,this.active):this.linear,mode=settings.show==="auto"?view.naturalMode(layers):settings.show;paintThumb(thumb.canvas,this.scratch,
map,display(mode,map.data,colourLimit(this.linear.data),view.tokens.theme),most)}drawCosts(view,found){let deep=found.channels>1;for(let line of this.lines){let count=found[line.
mode];if(line.row.hidden=!count,line.choice.classList.toggle("cl-single",!deep),line.input.hidden=!deep,!count)continue;let chosen=deep&&line.mode==="depthwise"===
view.settings.depthwise;line.input.checked=chosen,line.row.classList.toggle("cl-chosen",chosen||!deep),say(line.choice.lastChild,deep?MODES.find(([mode])=>mode===
line.mode)[1]:capital(plural(found.shapes.length,"kernel")));let texts=costTexts(found,line.mode==="depthwise");line.cells.forEach((cell,i)=>say(cell,texts[i]))}}};
function paintThumb(canvas,scratch,map,scale,most){let shrinks=map.cols>most;canvas.classList.toggle("cl-crisp",!shrinks&&map.cols<most/4);let target=shrinks?scratch:
canvas;[target.width,target.height]=[map.cols,map.rows];let image=target.getContext("2d").createImageData(map.cols,map.rows);if(paintPlane(image,map,scale),target.
getContext("2d").putImageData(image,0,0),!shrinks)return;[canvas.width,canvas.height]=[Math.round(most),Math.max(1,Math.round(most*map.rows/map.cols))];let context=canvas.
getContext("2d");context.imageSmoothingQuality="high",context.drawImage(scratch,0,0,canvas.width,canvas.height)}function costTexts({shapes,maps,channels,...counts},depthwise){
let{maps:number2,parameters,multiplications}=counts[depthwise?"depthwise":"summed"],kinds=[];shapes.forEach((shape,i)=>{let known=kinds.find(kind=>String([kind.
shape,kind.map])===String([shape,maps[i]]));known?known.count+=1:kinds.push({shape,map:maps[i],count:1})});let times=(...factors)=>factors.filter(factor=>factor!==
null).map(factor=>typeof factor=="number"?whole2(factor):factor).join(" · "),deep=channels>1?channels:null,kernels=count=>shapes.length>1?count:null,weights=({
shape,count})=>depthwise?times(kernels(count),channels,`(${times(...shape)} + 1)`):times(kernels(count),`(${times(...shape,deep)} + 1)`),products=({shape,map,count})=>times(
kernels(count),...map,...shape,deep),same=maps.every(map=>String(map)===String(maps[0]));return maps.flat().includes(0)?["a kernel does not fit",`${kinds.map(weights).
join(" + ")} = ${whole2(parameters)}`,"a kernel does not fit"]:[`${whole2(number2)}${same?` of ${sizeText(...maps[0])}`:""}`,`${kinds.map(weights).join(" + ")} \
= ${whole2(parameters)}`,`${kinds.map(products).join(" + ")} = ${whole2(multiplications)}`]}var GROUPS=[["Input",[["Image",["image","channel"]],["Padding",["padding","padding_mode"]],["Sides",["padding_top","padding_bottom","padding_left","padding_righ\
t"]]]],["Kernel",[["Weights",["kernel"]],["Size",["kernel_rows","×","kernel_cols","flip"]],["Dilation",["dilation"]]]],["Sliding",[["Stride",["stride"]],["Bias",
["bias"]],["After",["relu"]]]],["Pooling",[["Kind",["pool"]],["Size",["pool_size"]],["Stride",["pool_stride"]]]]],SIDE_ARROWS={padding_top:"↑",padding_bottom:"\
↓",padding_left:"←",padding_right:"→"};async function placeControls(model,root){let references=model.get("controls"),wanted=new Set(model.get("visible_con\
trols")),views=[];for(let[title,rows]of GROUPS){let shown=rows.filter(([,names])=>names.some(name2=>wanted.has(name2)));if(!shown.length)continue;let group=element(
"div",{class:"cl-group",role:"group","aria-label":title},element("div",{class:"cl-group-title"},title));for(let[label,names]of shown){let sized=names.every(name2=>name2===
"flip"||name2==="×"||wanted.has(name2)),own=label==="Size"&&!sized&&wanted.has("flip")?"Turn":label,row=element("div",{class:"cl-row"},element("span",{class:"c\
l-label"},own));for(let name2 of names)if(!(name2==="×"&&!sized)){if(name2==="×")row.append(element("span",{class:"cl-times"},"×"));else if(wanted.has(name2)){
let arrow=SIDE_ARROWS[name2]&&element("span",{class:"cl-arrow"},SIDE_ARROWS[name2]),slot=element("span",{class:"cl-slot","data-control":name2},arrow);row.append(
slot),views.push(placeControl(model,references[name2],slot,nameOf(title,label,name2)))}}group.append(row)}root.append(group)}let placed=await Promise.all(views);
return()=>placed.forEach(view=>view.remove())}function nameOf(title,label,name2){return{channel:"Channel",padding_mode:"Padding mode",kernel_rows:"Kernel rows",
kernel_cols:"Kernel columns",pool:"Pooling kind",pool_size:"Pooling size",pool_stride:"Pooling stride",image:"Image",kernel:"Kernel",padding:"Padding",relu:"ReL\
U",flip:"Flip the kernel"}[name2]??(name2.startsWith("padding_")?`Padding ${name2.slice(8)}`:label||title)}async function placeControl(model,reference,slot,name2){
let control=await findModel(model,reference),view=await model.widget_manager.create_view(control,{});slot.append(view.el),view.trigger("displayed");let label=()=>{
for(let node of slot.querySelectorAll("select, input, .noUi-handle"))node.setAttribute("aria-label",name2);for(let node of slot.querySelectorAll(".widget-toggle\
-buttons"))node.setAttribute("role","group"),node.setAttribute("aria-label",name2);for(let node of slot.querySelectorAll(".widget-readout"))node.setAttribute("a\
ria-label",`${name2}, value`)};label(),requestAnimationFrame(label);let fill=()=>slot.style.setProperty("--cl-part",`${100*(control.get("value")-control.get("mi\
n"))/(control.get("max")-control.get("min"))}%`);return control.get("_view_name")?.endsWith("SliderView")&&(view.listenTo(control,"change:value change:min chang\
e:max",fill),fill()),view}var FORMS=[{form:"wide",least:960,units:30,most:44,arrange:fourColumns},{form:"middle",least:600,units:19,most:44,arrange:twoColumns},{form:"narrow",least:0,units:9,
most:52,arrange:oneColumn}],showsNumbers=cell=>cell>=24;function layout(width,shapes,own=null){let{form,units,most,arrange}=FORMS.find(({least})=>width>=least),
u=Math.max(28,Math.min(most,Math.floor(width/units))),cells=own?own.fits(u,form,shapes):(cell=>cell*(shapes.input.cols+2)<=9*u&&cell*(shapes.input.rows+2)<=11*u+
30)(27);return{u,form,level:cells?"numbers":"image",width:units*u,...own?own.arrange(u,form,cells,shapes):arrange(u,cells,shapes)}}function gridOf(u,shapes,boxRows){
return{cell:cellSize(u,shapes,boxRows),top:Math.max(1,shapes.padding[0][0]),left:Math.max(1,shapes.padding[1][0])}}function gridHeight(u,{input}){let cell=cellSize(
u,{input,map:input,padding:[[1,1],[1,1]]},11*u+30);return Math.max((input.rows+2)*cell,5.7*u+66+18)+8}function cellSize(u,{input,map,padding},boxRows){let ring2=padding.
map(([start,end])=>Math.max(1,start)+Math.max(1,end)),rows=Math.max(input.rows+ring2[0],map.rows+Math.max(1,padding[0][0])),cols=Math.max(input.cols+ring2[1],map.
cols);for(let factor of[1.2,1,.8]){let cell=Math.round(factor*u);if(cell*cols<=9*u&&cell*rows<=boxRows)return cell}return Math.max(4,Math.floor(Math.min(9*u/cols,
boxRows/rows)))}var kernelCell=(u,{kernel},largest)=>Math.min(largest,Math.floor(4.5*u/Math.max(kernel.rows,kernel.cols)));function inputLens(u,[spanRows,spanCols]){
let cell=Math.min(u,Math.floor(5*u/Math.max(5,spanRows)),Math.floor(9*u/Math.max(9,spanCols)));return{cell,rows:Math.floor(5*u/cell),cols:Math.floor(9*u/cell)}}
var pictureScale=(u,{input,map})=>Math.min(9*u/Math.max(input.cols,map.cols),6*u/Math.max(input.rows,map.rows)),picture=(x,y,{rows,cols},scale)=>({x,y,w:Math.max(
1,Math.round(cols*scale)),h:Math.max(1,Math.round(rows*scale))}),fourthScale=(u,{pooled,input},scale)=>{let shape=pooled??input;return Math.min(scale,4.5*u/shape.
cols,6*u/shape.rows)};function fourColumns(u,cells,shapes){let[xKernel,xMap,xFourth]=[10*u,15.5*u,25.5*u],body=cells?gridHeight(u,shapes):11*u+30,y0=34,headings={
input:{x:0,y:0,w:9*u},kernel:{x:xKernel,y:0,w:5*u},map:{x:xMap,y:0,w:9*u},fourth:{x:xFourth,y:0,w:4.5*u}},below=y0+body,common={headings,height:below+44,caption:{
x:0,y:below+10,w:15*u},legend:{x:xMap,y:below+12,w:9*u},show:{x:xFourth,y:below+8,w:4.5*u},problem:{x:xMap+6.2*u,y:y0,w:8.3*u}};if(cells){let{cell,top,left}=gridOf(
u,shapes,body),first=y0+top*cell,kc2=kernelCell(u,shapes,Math.max(cell,Math.round(.8*u))),fourthCell=fourthSize(u,shapes,cell,4.5*u,body-top*cell),meter=Math.min(
first+shapes.kernel.rows*kc2+18,below-66);return{...common,input:{grid:{x:left*cell,y:first,cell}},map:{grid:{x:xMap,y:first,cell},slot:{w:shapes.input.cols*cell,
h:shapes.input.rows*cell}},fourth:{grid:{x:xFourth,y:first,cell:fourthCell}},kernel:{x:xKernel,y:first,cell:kc2},note:null,meter:{x:xKernel,y:meter,w:4.5*u},signs:[
{text:"×",x:9.5*u,y:first+1.5*cell},{text:"=",x:15*u,y:first+1.5*cell},...shapes.pooled?[{text:"→",x:25*u,y:first+1.5*cell}]:[]]}}let scale=pictureScale(u,shapes),
yLens=y0+6*u+30,middle=yLens+2.5*u,kc=kernelCell(u,shapes,u),lens=inputLens(u,shapes.spans);return{...common,input:{pic:picture(0,y0,shapes.input,scale),scale,lens:{
x:0,y:yLens,...lens}},map:{pic:picture(xMap,y0,shapes.map,scale),scale,lens:{x:xMap,y:yLens,cell:u,rows:5,cols:9}},fourth:{pic:picture(xFourth,y0,shapes.pooled??
shapes.input,fourthScale(u,shapes,scale)),scale:fourthScale(u,shapes,scale),lens:{x:xFourth+.75*u,y:middle-1.5*u,cell:u,rows:3,cols:3}},kernel:{x:xKernel+(4.5*u-
kc*shapes.kernel.cols)/2,y:middle-kc*shapes.kernel.rows/2,cell:kc},note:{x:xKernel,y:y0,w:4.5*u},meter:{x:xKernel,y:y0+6*u-66,w:4.5*u},signs:[{text:"×",x:9.5*u,
y:middle},{text:"=",x:15*u,y:middle},...shapes.pooled?[{text:"→",x:25*u,y:middle}]:[]]}}function fourthSize(u,{pooled,input},cell,w,h){let shape=pooled??input;
return Math.max(4,Math.min(cell,Math.floor(w/Math.max(1,shape.cols)),Math.floor(h/Math.max(1,shape.rows))))}function twoColumns(u,cells,shapes){let xMap=10*u,body=cells?
gridHeight(u,shapes):11*u+30,below=34+body+44+18,lower=below+34,scale=pictureScale(u,shapes),small=fourthScale(u,shapes,scale),{cell,top,left}=gridOf(u,shapes,body),
first=34+top*cell,kc=kernelCell(u,shapes,cells?Math.max(cell,Math.round(.8*u)):u),sized=shapes.pooled??shapes.input,fourthCell=fourthSize(u,shapes,cell,9*u,5*u),
fourthHeight=cells?Math.max(1,sized.rows)*fourthCell:Math.max(3*u,sized.rows*small),yLens=34+6*u+30,panel=(x,shape,lens)=>({pic:picture(x,34,shape,scale),scale,
lens:{x,y:yLens,...lens}});return{headings:{input:{x:0,y:0,w:9*u},map:{x:xMap,y:0,w:9*u},kernel:{x:0,y:below,w:9*u},fourth:{x:xMap,y:below,w:9*u}},signs:[],caption:{
x:0,y:34+body+10,w:9*u},legend:{x:xMap,y:34+body+12,w:9*u},show:{x:15.2*u,y:-4,w:3.8*u},problem:{x:xMap,y:34,w:9*u},input:cells?{grid:{x:left*cell,y:first,cell}}:
panel(0,shapes.input,inputLens(u,shapes.spans)),map:cells?{grid:{x:xMap,y:first,cell},slot:{w:shapes.input.cols*cell,h:shapes.input.rows*cell}}:panel(xMap,shapes.
map,{cell:u,rows:5,cols:9}),fourth:cells?{grid:{x:xMap,y:lower,cell:fourthCell}}:{pic:picture(xMap,lower,sized,small),scale:small,lens:{x:16*u,y:lower,cell:u,rows:3,
cols:3}},kernel:{x:0,y:lower,cell:kc},note:cells?null:{x:5*u,y:lower,w:4*u},meter:{x:5*u,y:cells?lower:lower+78,w:4*u},height:lower+Math.max(kc*shapes.kernel.rows,
144,fourthHeight)+18}}function oneColumn(u,cells,shapes){let y=0,take=h=>{let at=y;return y+=h,at},headings={input:{x:0,y:take(34),w:9*u}},result={headings,signs:[],
problem:null},{cell,top,left}=gridOf(u,shapes,11*u),scale=pictureScale(u,shapes),panel=(shape2,pic,lens)=>{let at={pic:picture(0,take(pic),shape2,scale),scale};
return y+=30,{...at,lens:{x:0,y:take(lens.rows*lens.cell),...lens}}};if(cells){let bottom=Math.max(1,shapes.padding[0][1]);result.input={grid:{x:left*cell,y:y+top*
cell,cell}},y+=(top+shapes.input.rows+bottom)*cell}else result.input=panel(shapes.input,Math.round(shapes.input.rows*scale),inputLens(u,shapes.spans));result.caption=
{x:0,y:y+10,w:9*u},y+=62,headings.kernel={x:0,y:take(34),w:9*u};let kc=kernelCell(u,shapes,cells?Math.max(cell,Math.round(.8*u)):u);result.kernel={x:0,y,cell:kc},
result.note=cells?null:{x:5*u,y,w:4*u};let noteHeight=u<40?98:78;result.meter={x:5*u,y:cells?y:y+noteHeight,w:4*u},y+=Math.max(kc*shapes.kernel.rows,noteHeight+
66)+30,headings.map={x:0,y:take(34),w:9*u},result.show={x:5.6*u,y:headings.map.y-4,w:3.4*u},cells?(result.map={grid:{x:0,y,cell},slot:{w:shapes.input.cols*cell,
h:shapes.input.rows*cell}},y+=Math.max(shapes.input.rows,shapes.map.rows)*cell+14):result.map=panel(shapes.map,Math.round(Math.max(shapes.map.rows,shapes.input.
rows)*scale),{cell:u,rows:5,cols:9}),result.problem={x:0,y:headings.map.y+34,w:9*u},result.legend={x:0,y:y+16,w:9*u},y+=68,headings.fourth={x:0,y:take(34),w:9*u};
let shape=shapes.pooled??shapes.input;if(cells)result.fourth={grid:{x:0,y,cell:Math.min(cell,Math.floor(9*u/Math.max(1,shape.cols)))}},y+=Math.max(1,shape.rows)*
result.fourth.grid.cell+18;else{let small=fourthScale(u,shapes,scale);result.fourth={pic:picture(0,y,shape,small),scale:small,lens:{x:6*u,y,cell:u,rows:3,cols:3}},
y+=Math.max(3*u,result.fourth.pic.h)+18}return{...result,height:y}}function lensOrigin({rows,cols},{row,col},[spanRows,spanCols]=[1,1]){return{row:row-Math.floor(
(rows-spanRows)/2),col:col-Math.floor((cols-spanCols)/2)}}var TABLE_GAP=30,MEASURES=52,SUMS=40,FORMS2={wide:{w:5.5,pitch:6.25,high:4,lens:5,lensBox:5,sliceBox:3,rest:besideColumns},middle:{w:6,pitch:6.5,high:4,lens:5,lensBox:5,
sliceBox:3,rest:belowColumns},narrow:{w:2.8,pitch:3.1,high:2.8,lens:3,lensBox:2.8,sliceBox:2.8,rest:inOneColumn}},fitsDepth=(u,form,{input})=>24*(input.cols+2)<=
FORMS2[form].w*u&&24*(input.rows+2)<=9*u;function arrangeDepth(u,form,cells,shapes){let F=FORMS2[form],xs=[0,1,2].map(c=>c*F.pitch*u),width=F.w*u,at={u,xs,width,
...cells?gridColumns(u,F,xs,shapes):lensColumns(u,F,xs,shapes)},kc=Math.min(cells?Math.max(at.cell,Math.round(.8*u)):u,Math.floor(F.sliceBox*u/Math.max(shapes.kernel.
rows,shapes.kernel.cols))),slices=at.middles.map(x=>({x:x-kc*shapes.kernel.cols/2,y:at.bottom+TABLE_GAP,cell:kc}));shapes.broken&&(at.bottom=Math.max(at.bottom,
at.reach+MEASURES));let sumsY=at.bottom+TABLE_GAP+F.sliceBox*u+8,rest=F.rest(u,cells,shapes,{...at,sumsY}),[input,green,blue]=at.panels;return{input,green,blue,
kernel:slices[0],slices,sums:{y:sumsY,w:Math.min(2*u,width),middles:at.middles,total:rest.total},...rest,headings:{...Object.fromEntries(["input","green","blue"].
map((name2,c)=>[name2,{x:xs[c],y:0,w:width}])),...rest.headings},signs:[...rest.signs,...shapes.broken?[]:at.middles.map(x=>({text:"×",x,y:at.bottom+TABLE_GAP/
2})),...shapes.summed&&F.pitch-F.w>=.5?[1,2].map(c=>({text:"+",x:(xs[c]+xs[c-1]+width)/2,y:at.signY})):[]]}}function gridColumns(u,F,xs,{input,padding,spans}){let ring2=padding.
map(([start,end])=>[Math.max(1,start),Math.max(1,end)]),lines=[input.rows+ring2[0][0]+ring2[0][1],input.cols+ring2[1][0]+ring2[1][1]],cell=Math.max(4,Math.min(Math.
round(1.2*u),Math.floor(9*u/lines[0]),Math.floor(F.w*u/lines[1]))),[top,left]=[ring2[0][0],ring2[1][0]],first=34+top*cell,least=Math.min(Math.round(1.2*u),Math.
floor(9*u/(input.rows+2)),Math.floor(F.w*u/(input.cols+2)));return{panels:xs.map(x=>({grid:{x:x+left*cell,y:first,cell}})),middles:xs.map(x=>x+(left+input.cols/
2)*cell),cell,first,signY:first+1.5*cell,reach:first+Math.max(input.rows,(input.rows+spans[0])/2)*cell,bottom:34+Math.max((input.rows+2)*least,lines[0]*cell)}}function lensColumns(u,F,xs,{
input,map,spans}){let box=F.lensBox*u,cell=Math.min(Math.floor(box/F.lens),Math.floor(box/Math.max(...spans))),count=Math.floor(box/cell),scale=Math.min(F.w*u/Math.
max(input.cols,map.cols),F.high*u/Math.max(input.rows,map.rows)),yLens=34+Math.max(2,Math.min(F.high*u,Math.max(input.rows,map.rows)*scale))+30;return{panels:xs.
map(x=>({pic:picture(x,34,input,scale),scale,lens:{x:x+(F.w*u-count*cell)/2,y:yLens,cell,rows:count,cols:count}})),middles:xs.map(x=>x+F.w*u/2),scale,yLens,reach:yLens-
30,signY:yLens+count*cell/2,bottom:yLens+Math.round(box)}}function mapPair(u,cells,shapes,{x,xFourth,w,wFourth,y,cell,first,scale,yLens}){if(cells)return{map:{grid:{
x,y:first,cell:fourthSize(u,{pooled:shapes.map,input:shapes.input},cell,w,9*u)},slot:{w:shapes.input.cols*cell,h:shapes.input.rows*cell}},fourth:{grid:{x:xFourth,
y:first,cell:fourthSize(u,shapes,cell,wFourth,9*u)}}};let small=fourthScale(u,shapes,scale);return{map:{pic:picture(x,y,shapes.map,scale),scale,lens:{x,y:yLens,
cell:u,rows:5,cols:5}},fourth:{pic:picture(xFourth,y,shapes.pooled??shapes.input,small),scale:small,lens:{x:xFourth+.75*u,y:yLens+u,cell:u,rows:3,cols:3}}}}function besideColumns(u,cells,shapes,at){
let[x,xFourth]=[19.25*u,25.5*u],pair2=mapPair(u,cells,shapes,{...at,x,xFourth,w:5.5*u,wFourth:4.5*u,y:34}),under=Math.max(at.bottom,cells?at.first+shapes.map.rows*
pair2.map.grid.cell+26:at.yLens+5*u)+14,meter=under+46,below=Math.max(at.sumsY+SUMS,meter+66);return{...pair2,headings:{map:{x,y:0,w:6*u},fourth:{x:xFourth,y:0,
w:4.5*u},kernel:{x,y:under+40,w:6*u}},legend:{x,y:under,w:5.5*u},show:{x:xFourth,y:under-4,w:4.5*u},note:{x,y:under+66,w:5.5*u},meter:{x:xFourth,y:meter,w:4.5*u},
problem:shapes.broken?{x:0,y:at.bottom,w:18*u}:{x:xFourth,y:34,w:4.5*u},caption:{x:0,y:below+10,w:18*u},total:{x:18.35*u},signs:[...shapes.summed?[{text:"=",x:18.6*
u,y:at.signY}]:[],...shapes.pooled?[{text:"→",x:25.1*u,y:at.signY}]:[]],height:below+44}}function belowColumns(u,cells,shapes,at){let y=at.sumsY+2*SUMS+44,[xFourth,
xNote]=[6.5*u,13*u],first=y+34,pictures=first+Math.max(shapes.map.rows,shapes.input.rows)*(at.scale??0)+30,pair2=mapPair(u,cells,shapes,{...at,x:0,xFourth,w:6*u,
wFourth:6*u,y:first,first,yLens:pictures}),bottom=cells?first+Math.max(shapes.input.rows,shapes.map.rows)*at.cell+26:pictures+5*u;return{...pair2,headings:{map:{
x:0,y,w:6*u},fourth:{x:xFourth,y,w:6*u},kernel:{x:xNote,y,w:6*u}},legend:{x:0,y:bottom+14,w:6*u},show:{x:xFourth,y:bottom+10,w:6*u},note:{x:xNote,y:first,w:6*u},
meter:{x:xNote,y:first+78,w:6*u},problem:shapes.broken?{x:0,y:at.bottom,w:19*u}:{x:xFourth,y:first,w:6*u},caption:{x:0,y:at.sumsY+2*SUMS,w:19*u},total:{x:0,y:at.
sumsY+SUMS},signs:[],height:Math.max(bottom+14,first+78+66+18)+44}}function inOneColumn(u,cells,shapes,at){let caption=at.sumsY+2*SUMS,kernel=caption+44+18,column=oneColumn(
u,cells,shapes),by=kernel+34+66+30-column.headings.map.y,down=place2=>place2&&{...place2,y:place2.y+by},moved=({pic,lens,grid,...rest})=>Object.fromEntries(Object.
entries({pic:down(pic),lens:down(lens),grid:down(grid),...rest}).filter(([,value])=>value!==void 0));return{map:moved(column.map),fourth:moved(column.fourth),headings:{
map:down(column.headings.map),fourth:down(column.headings.fourth),kernel:{x:0,y:kernel,w:9*u}},legend:down(column.legend),show:down(column.show),problem:shapes.
broken?{x:0,y:at.bottom,w:9*u}:{x:0,y:down(column.headings.fourth).y,w:9*u},note:{x:0,y:kernel+34-4,w:4.5*u},meter:{x:5*u,y:kernel+4,w:4*u},caption:{x:0,y:caption,
w:9*u},total:{x:0,y:at.sumsY+SUMS},signs:[],height:column.height+by}}var STEPS2={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},KernelTable=class{constructor(onEdit,onPoint,channel="",complaint=element("div",{class:"\
cl-complaint",role:"alert"})){this.channel=channel,this.complaint=complaint,this.onEdit=onEdit,this.onPoint=onPoint,this.body=element("tbody"),this.root=element(
"table",{class:"cl-kernel","aria-label":`Kernel weights${channel&&`, ${channel}`}`},this.body),this.inputs=[],this.weights=[],this.root.addEventListener("keydow\
n",event=>this.onKey(event));for(let type of["pointerover","focusin"])this.root.addEventListener(type,event=>this.point(event));for(let type of["pointerleave","\
focusout"])this.root.addEventListener(type,()=>this.onPoint(null))}draw(weights,laid,{x,y,cell},theme,denominator){this.weights=weights,this.laid=laid;let[rows,
cols]=[weights.length,weights[0].length];(this.inputs.length!==rows||this.inputs[0]?.length!==cols)&&this.build(rows,cols),place(this.root,{x,y,w:cols*cell,h:rows*
cell}),this.root.style.setProperty("--cl-cell",`${cell}px`),this.root.classList.toggle("cl-small",!showsNumbers(cell));let count=rows*cols;this.inputs.forEach((line,r)=>line.
forEach((input,c)=>{let weight=weights[r][c],text2=weightText(weight,denominator);(input!==input.getRootNode().activeElement||!input.dataset.typing)&&(input.value=
text2);let index=laid?count-1-(r*cols+c):r*cols+c,fill=weightTint(weight,index,count,theme);input.style.background=css(fill),input.style.color=weight===0?"var(-\
-cl-zero-ink)":inkOn(fill),input.style.fontWeight=weight===0?400:600,input.style.fontSize=`${Math.max(8,Math.min(cell>=44?16:15,Math.floor(cell*1.45/Math.max(3,
text2.length))))}px`}))}point(event){let[,r,c]=this.inputs.flatMap((line,row)=>line.map((input,col)=>[input,row,col])).find(([input])=>input===event.target)??[];
if(r===void 0)return;let[rows,cols]=[this.inputs.length,this.inputs[0].length];this.onPoint({kind:"weight",row:this.laid?rows-1-r:r,col:this.laid?cols-1-c:c})}fade(isLit){
let[rows,cols]=[this.inputs.length,this.inputs[0]?.length];this.inputs.forEach((line,r)=>line.forEach((input,c)=>{let opacity=!isLit||(this.laid?isLit(rows-1-r,
cols-1-c):isLit(r,c))?"":"0.45";input.style.opacity!==opacity&&(input.style.opacity=opacity)}))}build(rows,cols){this.inputs=Array.from({length:rows},(_,r)=>Array.
from({length:cols},(_2,c)=>this.input(r,c))),this.body.replaceChildren(...this.inputs.map(line=>element("tr",{},...line.map(input=>element("td",{},input)))))}input(r,c){
let label=`${this.channel&&`${this.channel} `}weight row ${r+1} column ${c+1}`,input=element("input",{class:"cl-weight",type:"text",inputmode:"decimal",autocomplete:"\
off",spellcheck:"false","aria-label":label,tabindex:r||c?-1:0});return input.addEventListener("focus",()=>{this.before=this.weights[r][c],input.select()}),input.
addEventListener("input",()=>{input.dataset.typing="yes";let value=parseWeight(input.value);say(this.complaint,""),value!==null&&this.edit(r,c,value)}),input.addEventListener(
"blur",()=>this.settle(input,r,c)),input}settle(input,r,c){let typed=input.value;delete input.dataset.typing;let text2=weightText(this.weights[r][c],1);if(parseWeight(
typed)===null){let what=typed.trim()===""?"An empty cell":`“${typed.trim().slice(0,12)}”`;say(this.complaint,`${what} is not a number. The weight stays ${text2}\
; type a number such as −1, 0.5 or 1/9.`),input.value=text2}}edit(r,c,value){if(this.weights[r][c]===value)return;let weights=this.weights.map(line=>[...line]);
weights[r][c]=value,this.onEdit(weights)}onKey(event){let at=this.inputs.flatMap((line,r2)=>line.map((input2,c2)=>[input2,r2,c2])).find(([input2])=>input2===event.
target);if(!at)return;event.stopPropagation();let[input,r,c]=at;if(event.key==="Escape")delete input.dataset.typing,say(this.complaint,""),input.value=weightText(
this.before,1),this.edit(r,c,this.before),input.blur();else if(event.key==="Enter")this.settle(input,r,c),input.select();else if(STEPS2[event.key]){event.preventDefault();
let[dr,dc]=STEPS2[event.key];this.inputs[r+dr]?.[c+dc]?.focus()}}};var DepthParts=class{constructor(view){this.tables=COLOURS.map((name2,channel)=>new KernelTable(slice=>view.store.change({kernel:withSlice(view.settings.kernel,
channel,slice)}),item=>view.pointAt(item&&{...item,channel}),name2,view.kernel.complaint)),this.sums=COLOURS.map(()=>element("div",{class:"cl-sum","aria-hidden":"\
true"})),this.plus=[1,2].map(()=>element("div",{class:"cl-sum-sign","aria-hidden":"true"},"+")),this.before=element("span"),this.result=element("span",{class:"c\
l-sum cl-sum-front"}),this.total=element("div",{class:"cl-sum-total","aria-hidden":"true"},this.before,this.result),this.nodes=[...this.tables.map(table=>table.
root),...this.sums,...this.plus,this.total]}draw(view){let{layout:L,result,settings}=view,shown=result.channels&&result.problem!=="kernel";for(let node of this.
nodes)node.hidden=!shown;if(!shown)return;this.tables.forEach((table,c)=>table.draw(sliceOf(settings.kernel,c),settings.flip,L.slices[c],view.tokens.theme,view.
denominator));let{y,w,middles,total}=L.sums;this.sums.forEach((node,c)=>place(node,{x:middles[c]-w/2,y,w})),this.plus.forEach((node,c)=>place(node,{x:(middles[c]+
middles[c+1])/2-8,y,w:16})),place(this.total,{y,...total})}drawWindow(view){let{result,trace:trace2,scale,digits}=view;if(!result.channels||!trace2)return;let{bias,
sum}=trace2,summed=result.front===null;for(let node of this.plus)node.hidden=!summed;this.total.hidden=!summed&&!bias;let shown=summed?channelSums(trace2,digits):
trace2.channels.map(channel=>channel.sum);this.sums.forEach((node,c)=>{say(node,number(shown[c],digits)),node.classList.toggle("cl-sum-front",result.front===c&&
!bias)});let first=summed?"":`${number(shown[result.front],digits)} `;say(this.before,`${first}${bias?`${bias<0?"−":"+"} ${number(Math.abs(bias),digits)} `:""}\
=`),say(this.result,number(sum,digits));let fill=scale.colour(sum);Object.assign(this.result.style,{background:css(fill),color:inkOn(fill)})}fade(view){if(!view.
result.channels)return;let{partners:partners2}=view,scene={partners:partners2,hover:view.hover,result:view.result};this.tables.forEach((table,c)=>table.fade(partners2&&
partnersIn(scene,c).weight))}};var quiet=text2=>element("td",{class:"cl-op"},text2),live=(value,bad=!1)=>element("td",{class:bad?"cl-live cl-bad":"cl-live"},whole2(value)),name=text2=>element(
"td",{class:"cl-term"},text2);function formulas({steps,pool,problem},narrow){let showPool=pool&&problem!=="kernel",head=[name(""),name(""),name("size"),name(""),
name("start"),name(""),name("end"),name(""),name("dilation"),name(""),name("kernel"),name(""),name("stride"),name(""),name("map")],poolHead=[name(""),name("map"),
name(""),name("window"),name(""),name("stride"),name(""),name("pooled")],mapCells=s=>[quiet("⌊("),live(s.size),quiet("+"),live(s.start),quiet("+"),live(s.end),
quiet("−"),live(s.dilation),quiet("· ("),live(s.kernel),quiet("− 1) − 1) /"),live(s.stride),quiet("⌋ + 1 ="),live(s.map,s.map<1)],poolCells=axis=>[quiet(
"⌊("),live(steps[axis].map),quiet("−"),live(pool.size[axis]),quiet(") /"),live(pool.stride[axis]),quiet("⌋ + 1 ="),live(pool.shape[axis],pool.shape[axis]<
1)],bad=value=>value<1?[element("td",{class:"cl-bad-note"},"must be at least 1")]:[],spoken=axis=>element("span",{class:"cl-spoken"},spokenFormula(steps[axis],showPool?
{size:pool.size[axis],stride:pool.stride[axis],pooled:pool.shape[axis]}:null)),line=(axis,cells)=>element("tr",{},element("th",{scope:"row"},axis===0?"Rows":narrow?
"Cols":"Columns",spoken(axis)),...cells),table=lines=>element("table",{class:"cl-formulas"},element("tbody",{},...lines));if(showPool&&narrow)return element("di\
v",{},table([element("tr",{"aria-hidden":"true"},...head),...[0,1].map(axis=>line(axis,mapCells(steps[axis])))]),table([element("tr",{"aria-hidden":"true"},name(
""),...poolHead),...[0,1].map(axis=>line(axis,[...poolCells(axis),...bad(pool.shape[axis])]))]));let arrow=()=>element("td",{class:"cl-op cl-arrow-op"},"→");return table(
[element("tr",{"aria-hidden":"true"},...head,...showPool?[name(""),...poolHead]:[]),...[0,1].map(axis=>line(axis,[...mapCells(steps[axis]),...bad(steps[axis].map),
...showPool?[arrow(),...poolCells(axis),...bad(pool.shape[axis])]:[]]))])}function spokenFormula(s,pool){let first=`: floor of (${s.size} + ${s.start} + ${s.end}\
 − ${s.dilation} times (${s.kernel} − 1) − 1) over ${s.stride}, plus 1, equals ${whole2(s.map)}.`;return pool?`${first} Pooled: floor of (${s.map} − ${pool.
size}) over ${pool.stride}, plus 1, equals ${whole2(pool.pooled)}.`:first}var BARS=52,LABELS=104,MOST_COLUMNS=12;function ledgerColumns(trace2,{cols,digits,denominator,relu:relu2,flatten=null,open=null,unpooled="none"}){let round=value=>Number(
value.toFixed(digits)),channels=trace2.taps[0].channel===void 0?1:trace2.channels.length,each=trace2.taps.length/channels,group=({channel,kernelRow})=>channels>
1&&channel!==open?{kind:"channel",label:COLOURS[channel]}:each>MOST_COLUMNS&&kernelRow!==flatten?{kind:"row",label:`row ${kernelRow+1}`}:null,steps=trace2.taps.
map((tap,i)=>({...tap,index:i%each,kernelRow:Math.floor(i%each/cols),first:i%cols===0})),columns=[],total=0;for(let step of steps){let next=round(step.subtotal),
entry={kind:"tap",taps:[step],from:total,to:next,change:round(next-total),first:step.first,row:step.kernelRow};total=next;let shared=group(step),last=columns[columns.
length-1];shared&&last?.label===shared.label?(last.taps.push(step),last.to=entry.to,last.change=round(last.to-last.from)):columns.push({...entry,...shared})}let sum=round(
trace2.sum);columns.push({kind:"bias",label:"bias",from:total,to:sum,change:round(sum-total),first:!0});let after=round(trace2.activated);if(columns.push({kind:"\
relu",label:"ReLU",from:sum,to:after,change:round(after-sum),on:relu2}),trace2.pool){let value=trace2.pool.value===null?null:round(trace2.pool.value);columns.push(
{kind:"pool",label:`${trace2.pool.kind==="max"?"max":"mean"} of ${sizeText(...trace2.pool.size)}`,from:after,to:value,first:!0})}else columns.push({kind:"none",
label:"pooling",text:unpooled,first:!0});return{columns,denominator,digits}}var Ledger=class{constructor(onOpen){this.root=element("div",{class:"cl-ledger"}),this.
flatten=null,this.root.addEventListener("click",event=>{let button=event.target.closest?.("[data-channel]");button&&onOpen(button.dataset.channel)}),this.root.addEventListener(
"pointerover",event=>{let cell=event.target.closest?.("[data-kernel-row]"),row=cell?Number(cell.dataset.kernelRow):null;row!==null&&row!==this.flatten&&this.scene&&
(this.flatten=row,this.draw(this.scene))}),this.root.addEventListener("pointerleave",()=>{this.flatten===null||!this.scene||(this.flatten=null,this.draw(this.scene))})}draw(scene){
this.scene=scene;let{trace:trace2,result,settings,L,digits,denominator}=scene;if(!trace2){this.root.classList.add("cl-dim");return}this.root.classList.remove("c\
l-dim");let{columns}=ledgerColumns(trace2,{cols:result.kernel.cols,digits,denominator,relu:settings.activation==="relu",flatten:this.flatten,open:result.channels&&
COLOURS.indexOf(settings.front_channel),unpooled:settings.pool?"does not fit":"none"});refresh(this.root,L.form==="wide"?upright(columns,scene):sideways(columns,
scene))}};function tapLabel(tap,scene){let fill=weightTint(tap.weight,tap.index,scene.result.kernel.data.length,scene.tokens.theme),chip2=element("span",{class:"\
cl-chip",style:`background:${css(fill)};color:${tap.weight?inkOn(fill):scene.tokens.zeroInk}`},weightText(tap.weight,scene.denominator));return[number(tap.pixel,
scene.inputDigits)," × ",chip2]}function columnLabel(column,scene){return column.kind==="tap"?tapLabel(column.taps[0],scene):column.kind!=="channel"?[element("\
span",{class:"cl-quiet"},column.label)]:[element("button",{type:"button",class:"cl-channel","data-channel":column.label,title:`Show the products of ${column.label}\
 one by one`},column.label)]}function rowHeader(columns,{result,settings}){return result.channels?`in ${settings.front_channel}`:columns[0].kind==="row"?"kernel\
 row":"pixel × weight"}function finalValue(column,scene){if(column.to===null)return element("span",{class:"cl-quiet"},"not read");let fill=scene.scale.colour(column.
to);return element("span",{class:`cl-final cl-final-${column.kind}`,style:`background:${css(fill)};color:${inkOn(fill)}`},number(column.to,scene.digits))}function poolValues({
trace:trace2,digits}){let{values,value,kind}=trace2.pool;if(!values.length)return[""];let shown=values.slice(0,6),marked=kind!=="max";return[...shown.flatMap((entry,i)=>{
let winner=!marked&&entry.value===value;return winner&&(marked=!0),[i?", ":"",element(winner?"b":"span",{},number(entry.value,digits))]}),values.length>shown.length?
", …":""]}function changeText(column,scene){return column.kind==="bias"?`${column.change<0?"−":"+"} ${number(Math.abs(column.change),scene.digits)}`:column.
kind==="relu"?column.on?column.change===0?"keeps it":"makes it 0":"off":column.kind==="none"?column.text:signed(column.change,scene.digits)}function isFaded(column,{
hover,result,trace:trace2}){if(!hover||column.kind!=="tap")return!1;let inChannel=tap=>hover.channel===void 0||hover.channel===(tap.channel??result.front),isMeant={
weight:tap=>inChannel(tap)&&tap.index===hover.row*result.kernel.cols+hover.col,input:tap=>inChannel(tap)&&tap.row===hover.row&&tap.col===hover.col}[hover.kind];
return!isMeant||hover.kind==="input"&&!trace2.taps.some(isMeant)?!1:!isMeant(column.taps[0])}function columnWidths(columns,width,labels){let gaps=columns.filter(
(column,i)=>column.first&&i>0).length*14,share=(width-labels-gaps)/(columns.length+.9),unitWidth=Math.min(77,share),x=labels;return columns.map((column,i)=>{column.
first&&i>0&&(x+=14);let w=i===columns.length-1?Math.min(Math.max(2*unitWidth,200),width-x):unitWidth,at={x,w};return x+=w,at})}function upright(columns,scene){let labels=LABELS,
places2=columnWidths(columns,scene.L.width,labels),spot=i=>`left:${places2[i].x}px;width:${places2[i].w}px`,row=(className,label,cells)=>element("tr",{class:className},
element("th",{scope:"row"},label),...cells),cell=(i,column,...content)=>element("td",{class:isFaded(column,scene)?"cl-faded":null,style:spot(i),"data-kernel-row":column.
kind==="row"||scene.result.kernel.data.length>MOST_COLUMNS?column.row:null},...content),head=columns.map((column,i)=>cell(i,column,...columnLabel(column,scene))),
change=columns.map((column,i)=>cell(i,column,...column.kind==="pool"?poolValues(scene):[element("span",{class:column.change===0&&column.kind!=="bias"&&column.kind!==
"relu"?"cl-quiet":""},changeText(column,scene))])),totals=columns.map((column,i)=>cell(i,column,column.kind==="relu"||column.kind==="pool"?finalValue(column,scene):
column.kind==="none"?"":number(column.to,scene.digits))),tight=places2[0].w<72?" cl-tight":"";return element("table",{class:`cl-ledger-table${tight}`,"aria-labe\
l":"Products and running total"},element("tbody",{},row("cl-ledger-head",rowHeader(columns,scene),head),row("cl-ledger-change","product",change),element("tr",{class:"\
cl-ledger-bars","aria-hidden":"true"},element("td",{colspan:columns.length+1},bars(columns,places2,scene))),row("cl-ledger-total","running total",totals)))}function bars(columns,places2,scene){
let levels=columns.flatMap(column=>[column.from??0,column.to??0]).concat(0),[low,high]=[Math.min(...levels),Math.max(...levels)],y=value=>high===low?BARS/2:4+(BARS-
8)*(high-value)/(high-low),right=places2[places2.length-1].x+places2[places2.length-1].w,svg=element("svg",{width:right,height:BARS,class:"cl-bars"});return svg.
append(element("line",{x1:LABELS,x2:right,y1:y(0),y2:y(0),class:"cl-baseline"})),svg.append(element("text",{x:LABELS-12,y:y(0)+4,class:"cl-zero"},"0")),columns.
forEach((column,i)=>{if(column.kind==="none")return;let[x0,x1]=barEdges(places2[i],column),next=columns[i+1];if(column.kind==="pool"){if(column.to===null)return;
svg.append(element("path",{d:`M${x0} ${y(column.from)}V${y(column.to)}H${x1}V${y(column.from)}`,class:"cl-pool-step"})),svg.append(element("line",{x1:x0,x2:x1,y1:y(
column.to),y2:y(column.to),class:"cl-level-strong"}));return}column.change===0?svg.append(element("line",{x1:x0,x2:x1,y1:y(column.to),y2:y(column.to),class:"cl-\
level"})):svg.append(bar(column,x0,x1,y,scene)),next&&next.kind!=="none"&&svg.append(element("line",{x1,x2:barEdges(places2[i+1],next)[0],y1:y(column.to),y2:y(column.
to),class:"cl-join"}))}),svg}function barEdges({x,w}){let half=Math.min(12,w/3);return[x+w/2-half,x+w/2+half]}function bar(column,x0,x1,y,scene){let[top,bottom]=[
Math.min(y(column.from),y(column.to)),Math.max(y(column.from),y(column.to))];return element("rect",{x:x0,y:top,width:x1-x0,height:Math.max(1,bottom-top),fill:barFill(
column,scene)})}function barFill(column,{result,tokens}){if(!column.taps)return tokens.ink2;let strongest=column.taps.reduce((a,b)=>Math.abs(b.product)>Math.abs(
a.product)?b:a),colour=column.taps.length===1?weightBar(strongest.weight,strongest.index,result.kernel.data.length,tokens.theme):weightBar(column.change,strongest.
index,result.kernel.data.length,tokens.theme);return colour?css(colour):tokens.ink2}function sideways(columns,scene){let{settings}=scene,levels=columns.flatMap(
column=>[column.from??0,column.to??0]).concat(0),[low,high]=[Math.min(...levels),Math.max(...levels)],width=Math.max(40,Math.min(400,scene.L.width-262)),x=value=>high===
low?width/2:3+(width-6)*(value-low)/(high-low),line=(column,next)=>{if(column.kind==="none")return element("tr",{},element("th",{scope:"row",class:"cl-quiet"},"\
pooling"),element("td",{},column.text),element("td"),element("td"));let svg=element("svg",{width,height:22,class:"cl-bars"},element("line",{x1:x(0),x2:x(0),y1:0,
y2:22,class:"cl-baseline"}));if(column.to!==null){let[a,b]=[Math.min(x(column.from),x(column.to)),Math.max(x(column.from),x(column.to))];column.kind==="pool"?svg.
append(element("rect",{x:a,y:5,width:Math.max(1,b-a),height:12,class:"cl-pool-step"})):column.change===0?svg.append(element("line",{x1:x(column.to),x2:x(column.
to),y1:4,y2:18,class:"cl-level"})):svg.append(element("rect",{x:a,y:5,width:Math.max(1,b-a),height:12,fill:barFill(column,scene)})),next&&next.kind!=="none"&&svg.
append(element("line",{x1:x(column.to),x2:x(column.to),y1:17,y2:22,class:"cl-join"}))}let label=columnLabel(column,scene),total=column.kind==="relu"||column.kind===
"pool"?finalValue(column,scene):number(column.to,scene.digits);return element("tr",{class:column.first?"cl-first":""},element("th",{scope:"row"},...label),element(
"td",{class:"cl-change"},column.kind==="pool"?"":changeText(column,scene)),element("td",{class:"cl-side-bars","aria-hidden":"true"},svg),element("td",{class:"cl\
-total"},total))};return element("table",{class:"cl-ledger-side","aria-label":"Products and running total"},element("thead",{},element("tr",{},element("th",{colspan:2,
scope:"col"},`${scene.result.channels?`in ${settings.front_channel}: `:""}pixel × weight = product`),element("td"),element("th",{class:"cl-total",scope:"col"},
"running total"))),element("tbody",{},...columns.map((column,i)=>line(column,columns[i+1]))))}var BLOCKS=32,Legend=class{constructor(){this.marker=element("div",{class:"cl-legend-marker"}),this.ramp=element("div",{class:"cl-ramp"},this.marker),this.low=element(
"span",{class:"cl-legend-low"}),this.zero=element("span",{class:"cl-legend-zero"}),this.high=element("span",{class:"cl-legend-high"}),this.root=element("div",{class:"\
cl-legend"},this.ramp,element("div",{class:"cl-legend-ends"},this.low,this.zero,this.high))}draw(scale,value,[below,above]){let{low,high}=scale,stops=Array.from(
{length:BLOCKS},(_,i)=>`${css(scale.colour(low+(i+.5)/BLOCKS*(high-low)))} ${100*i/BLOCKS}% ${100*(i+1)/BLOCKS}%`);this.ramp.style.background=`linear-gradient(t\
o right, ${stops.join(",")})`,say(this.low,number(low)+(below?" or less":"")),say(this.high,number(high)+(above?" or more":""));let inside=low<0&&high>0;if(say(
this.zero,inside?"0":""),inside&&(this.zero.style.left=`${100*-low/(high-low)}%`),this.marker.hidden=value===null,value!==null){let seen=scale.mode==="absolute"?
Math.abs(value):value;this.marker.style.left=`${100*Math.min(1,Math.max(0,(seen-low)/(high-low||1)))}%`}}};var SMALLEST_TAG=34;function paintStage(ctx,scene){let{L,result,tokens}=scene;ctx.clearRect(-4,-4,L.width+8,L.height+8),ctx.convlabNow=null,ctx.textAlign="cente\
r",ctx.textBaseline="middle";let arrow=L.signs.find(sign2=>sign2.text==="→");for(let sign2 of L.signs)(sign2!==arrow||result.problem!=="pool")&&text(ctx,sign2.
text,sign2.x,sign2.y,{size:sign2.text==="→"?20:24,colour:tokens.ink2});result.pool&&!result.problem&&arrow&&text(ctx,result.pool.kind==="max"?"max":"mean",arrow.
x,arrow.y+18,{size:11,colour:tokens.ink2}),L.level==="numbers"?paintNumbers(ctx,scene):paintPictures(ctx,scene)}function paintNumbers(ctx,scene){let{L,result,tokens}=scene;
for(let part of channelScenes(scene))paintInputGrid(ctx,part);ghost(ctx,L.map.grid,L.map.slot,result,tokens),paintMapAndPool(ctx,scene,{...L.map.grid,r0:0,c0:0},
{...L.fourth.grid,r0:0,c0:0})}function paintInputGrid(ctx,scene){let{L,result,tokens}=scene,{input}=result,grid={...L.input.grid,r0:0,c0:0},[[top,bottom],[left,
right]]=result.padding;result.problem==="kernel"?(paintInputCells(ctx,scene,grid,[0,0,input.rows,input.cols],null),paintOverhang(ctx,scene,grid)):(paintInputCells(
ctx,scene,grid,[-top,-left,input.rows+bottom,input.cols+right],scene.trace),unreadLabel(ctx,scene,grid),ring(ctx,windowRect(grid,scene),tokens))}function paintMapAndPool(ctx,scene,mapGrid,fourthGrid){
let valid=scene.result.problem==="kernel"?scene.lastValid:scene.result;if(!valid)return;let dim=valid!==scene.result;ctx.globalAlpha=dim?.36:1;let{map,pooled}=valid,
range=(grid,plane)=>grid.rows?lensRange(grid):[0,0,plane.rows,plane.cols];if(paintValueCells(ctx,scene,"map",mapGrid,map,range(mapGrid,map),dim?null:scene.pos,(r,c)=>reached(
scene,r,c),dim?.36:1),ctx.globalAlpha=1,!dim&&mapGrid.cell>6&&(scene.trace.pool?.place&&ring(ctx,poolRect(mapGrid,scene.trace.pool),scene.tokens,"dashed"),ring(
ctx,cellRect(mapGrid,scene.shown.row,scene.shown.col),scene.tokens,"solid",reached(scene,scene.pos.row,scene.pos.col)?2:1)),!(dim||scene.result.problem))if(pooled){
let place2=scene.trace.pool.place;paintValueCells(ctx,scene,"pooled",fourthGrid,pooled,range(fourthGrid,pooled),place2,(r,c)=>poolReached(scene,r,c)),ctx.globalAlpha=
1,place2&&ring(ctx,cellRect(fourthGrid,place2.row,place2.col),scene.tokens,"dashed")}else paintCoverageCells(ctx,scene,fourthGrid,range(fourthGrid,scene.coverage))}
function paintInputCells(ctx,scene,grid,[r0,c0,r1,c1],trace2){let{result,tokens,settings,L}=scene,{input,kernel}=result,taps=new Map(trace2?trace2.taps.map((tap,i)=>[
`${tap.row},${tap.col}`,{...tap,index:i}]):[]),plain=L.level==="numbers";for(let r=r0;r<r1;r+=1)for(let c=c0;c<c1;c+=1){let inside=r>=0&&c>=0&&r<input.rows&&c<input.
cols,box=cellRect(grid,r,c),marked=mark(ctx,scene,"input",r,c),tap=taps.get(`${r},${c}`),value=inside?input.data[r*input.cols+c]:scene.paddedPixel(r,c),fill=!showsNumbers(
grid.cell)||inside&&!plain?(scene.shade??greyColour)((value-scene.low)/(scene.high-scene.low)):inside?tokens.cellRgb:tokens.pageRgb;tap&&plain&&(fill=weightTint(
tap.weight,tap.index,kernel.data.length,tokens.theme,cellStrength(grid,kernel,tap.weight))),rect(ctx,box,css(fill)),inside&&!plain&&edge(ctx,box,tokens),inside||
dotted(ctx,box,tokens),scene.unreadLine(r,c)&&hatch(ctx,box,tokens);let room=grid.cell>=SMALLEST_TAG;if(tap&&tap.weight&&!plain&&!room&&strip(ctx,box,weightTint(
tap.weight,tap.index,kernel.data.length,tokens.theme,cellStrength(grid,kernel,tap.weight))),marked&&inset(ctx,box,tokens),!showsNumbers(grid.cell))continue;let ink=inside||
tap&&plain?inkOn(fill):tokens.ink2,shown=number(value,scene.inputDigits),size=Math.min(plain?16:12,Math.floor(.4*grid.cell));if(!tap){cellText(ctx,shown,box,{size,
colour:ink,halo:scene.unreadLine(r,c)?css(fill):null});continue}let weight=`×${weightText(tap.weight,scene.denominator)}`,quiet2=tap.weight===0,upper=room?{...box,
h:box.h*.68,y:box.y+1}:plain?box:{...box,h:box.h*.82};if(cellText(ctx,shown,upper,{size:plain?size:Math.min(14,Math.floor(.4*grid.cell)),weight:quiet2&&plain?400:
600,colour:quiet2&&plain?tokens.zeroInk:ink}),!room)continue;let tag={x:box.x,y:box.y+box.h*.56,w:box.w,h:box.h*.36};!plain&&!quiet2?chip(ctx,weight,tag,weightTint(
tap.weight,tap.index,kernel.data.length,tokens.theme)):cellText(ctx,weight,tag,{size:11,colour:plain?quiet2?tokens.zeroInk:inkOn(fill):ink})}ctx.globalAlpha=1}var FADED=.45;
function mark(ctx,{partners:partners2,hover},kind,r,c,strength=1){let lit=!partners2||!partners2[kind]?!partners2||hover.kind===kind&&hover.row===r&&hover.col===
c:partners2[kind](r,c);return ctx.globalAlpha=lit?strength:FADED*strength,!!partners2&&lit&&!(hover.kind==="weight"&&kind==="map")&&!(hover.kind==="pooled"&&kind===
"input")}function inset(ctx,{x,y,w,h},tokens){w<8||(ctx.strokeStyle=tokens.ring,ctx.lineWidth=1.5,ctx.strokeRect(x+2,y+2,w-4,h-4))}function cellStrength(grid,kernel,weight){
if(showsNumbers(grid.cell))return 1;let top=kernel.data.reduce((most,w)=>Math.max(most,Math.abs(w)),0)||1;return .25+.75*Math.abs(weight)/top}function paintValueCells(ctx,scene,kind,grid,plane,[
r0,c0,r1,c1],focus,isReached,dim=1){for(let r=Math.max(0,r0);r<Math.min(plane.rows,r1);r+=1)for(let c=Math.max(0,c0);c<Math.min(plane.cols,c1);c+=1){let box=cellRect(
grid,r,c);if(!isReached(r,c)){rect(ctx,box,css(scene.tokens.cellRgb));continue}let value=plane.data[r*plane.cols+c],fill=scene.scale.colour(value),marked=mark(ctx,
scene,kind,r,c,dim);if(rect(ctx,box,css(fill)),marked&&inset(ctx,box,scene.tokens),!showsNumbers(grid.cell))continue;let here=focus&&focus.row===r&&focus.col===
c;cellText(ctx,number(value,scene.cellDigits),box,{short:exponent(value),size:Math.min(grid.cell>=44?16:here?14:12,Math.floor(.4*grid.cell)),weight:here?600:400,
colour:inkOn(fill)})}}function paintCoverageCells(ctx,scene,grid,[r0,c0,r1,c1]){let{coverage:coverage2,tokens}=scene,top=scene.coverageTop||1;for(let r=Math.max(
0,r0);r<Math.min(coverage2.rows,r1);r+=1)for(let c=Math.max(0,c0);c<Math.min(coverage2.cols,c1);c+=1){let box=cellRect(grid,r,c),count=coverage2.data[r*coverage2.
cols+c],fill=coverageColour(count,top,tokens.theme);rect(ctx,box,css(fill)),count===0&&hatch(ctx,box,tokens),showsNumbers(grid.cell)&&cellText(ctx,String(count),
box,{size:14,colour:count?inkOn(fill):tokens.ink2,halo:count?null:css(fill)})}}function coverageColour(count,top,theme){if(count===0)return theme==="light"?[255,
255,255]:[17,17,17];let t=top>1?(count-1)/(top-1):0,level=theme==="light"?226-60*t:48+70*t;return[level,level,level].map(Math.round)}function lensGrids({L,result,
shown,pos,trace:trace2,spans}){let broken=result.problem==="kernel",start=at=>broken?{row:0,col:0}:windowStart({result},at),place2=trace2?.pool?.place??(result.
pooled||broken?null:centre(start(pos),spans,result.input));return{place:place2,input:lensGrid(L.input.lens,start(shown),spans),map:lensGrid(L.map.lens,shown),fourth:lensGrid(
L.fourth.lens,place2??{row:0,col:0})}}function paintPictures(ctx,scene){let{L,result,tokens}=scene,broken=result.problem==="kernel",{place:place2,map:mapGrid,fourth:fourthGrid}=lensGrids(
scene),parts=channelScenes(scene);for(let part of parts)hatchPicture(ctx,part),broken?paintPictureOverhang(ctx,part):paintInputLens(ctx,part);if(broken||(beam(ctx,
L.map,mapGrid,tokens),place2&&beam(ctx,L.fourth,fourthGrid,tokens)),clipped(ctx,unionBox(L.map.lens,L.fourth.lens),()=>paintMapAndPool(ctx,scene,mapGrid,place2||
!result.pooled?fourthGrid:{...fourthGrid,rows:1,cols:1,cell:1})),!broken){fillCover(ctx,scene);for(let part of parts)marker(ctx,part.L.input,lensGrids(part).input,
tokens);marker(ctx,L.map,mapGrid,tokens),place2&&marker(ctx,L.fourth,fourthGrid,tokens)}}function paintInputLens(ctx,scene){let{L,result,tokens}=scene,grid=lensGrids(
scene).input;beam(ctx,L.input,grid,tokens),clipped(ctx,L.input.lens,()=>{paintInputCells(ctx,scene,grid,paddedRange(grid,result),scene.trace),ring(ctx,windowRect(
grid,scene),tokens)})}var unionBox=(a,b)=>{let boxes=[a,b].map(lens=>({x:lens.x,y:lens.y,r:lens.x+lens.cols*lens.cell,b:lens.y+lens.rows*lens.cell})),[x,y]=[Math.
min(boxes[0].x,boxes[1].x),Math.min(boxes[0].y,boxes[1].y)];return{x,y,cell:1,cols:Math.max(boxes[0].r,boxes[1].r)-x,rows:Math.max(boxes[0].b,boxes[1].b)-y}};function lensGrid(lens,target,spans){
let origin=lensOrigin(lens,target,spans);return{...lens,r0:origin.row,c0:origin.col}}function centre({row,col},[rows,cols],input){let inside=(at,n)=>Math.max(0,
Math.min(n-1,at));return{row:inside(row+Math.floor((rows-1)/2),input.rows),col:inside(col+Math.floor((cols-1)/2),input.cols)}}var lensRange=grid=>[Math.floor(grid.
r0),Math.floor(grid.c0),Math.ceil(grid.r0+grid.rows),Math.ceil(grid.c0+grid.cols)];function paddedRange(grid,{input,padding:[[top,bottom],[left,right]]}){let[r0,
c0,r1,c1]=lensRange(grid);return[Math.max(r0,-top),Math.max(c0,-left),Math.min(r1,input.rows+bottom),Math.min(c1,input.cols+right)]}function clipped(ctx,lens,draw){
ctx.save(),ctx.beginPath(),ctx.rect(lens.x-3,lens.y-3,lens.cols*lens.cell+6,lens.rows*lens.cell+6),ctx.clip(),draw(),ctx.restore(),ctx.convlabNow=null}function markerRect({
pic,scale},grid){let[w,h]=[Math.max(9,grid.cols*scale),Math.max(7,grid.rows*scale)],x=pic.x+(grid.c0+grid.cols/2)*scale-w/2,y=pic.y+(grid.r0+grid.rows/2)*scale-
h/2;return{x,y,w,h}}function marker(ctx,panel,grid,tokens){let box=markerRect(panel,grid),fit=(at,from,length)=>Math.max(from-2,Math.min(at,from+length+2)),[x0,
y0]=[fit(box.x,panel.pic.x,panel.pic.w),fit(box.y,panel.pic.y,panel.pic.h)],[x1,y1]=[fit(box.x+box.w,panel.pic.x,panel.pic.w),fit(box.y+box.h,panel.pic.y,panel.
pic.h)];ring(ctx,{x:x0,y:y0,w:x1-x0,h:y1-y0},tokens)}function beam(ctx,panel,grid,tokens){let from=markerRect(panel,grid),lens={x:grid.x,y:grid.y,w:grid.cols*grid.
cell,h:grid.rows*grid.cell},beside=lens.x>panel.pic.x+panel.pic.w&&lens.y<panel.pic.y+panel.pic.h,ends=beside?[[from.x+from.w,from.y,lens.x,lens.y],[from.x+from.
w,from.y+from.h,lens.x,lens.y+lens.h]]:[[from.x,from.y+from.h,lens.x,lens.y],[from.x+from.w,from.y+from.h,lens.x+lens.w,lens.y]];ctx.beginPath(),ctx.moveTo(ends[0][0],
ends[0][1]),ctx.lineTo(ends[0][2],ends[0][3]),ctx.lineTo(ends[1][2],ends[1][3]),ctx.lineTo(ends[1][0],ends[1][1]),ctx.fillStyle=tokens.beamFill,ctx.save();let gap=new Path2D;
beside?gap.rect(panel.pic.x+panel.pic.w,0,lens.x-panel.pic.x-panel.pic.w,1e4):gap.rect(0,panel.pic.y+panel.pic.h,1e4,lens.y-panel.pic.y-panel.pic.h),ctx.clip(gap),
ctx.fill(),ctx.restore();for(let[x0,y0,x1,y1]of ends)ctx.beginPath(),ctx.moveTo(x0,y0),ctx.lineTo(x1,y1),ctx.strokeStyle=tokens.beamLine,ctx.lineWidth=1,ctx.stroke()}
function fillCover(ctx,{L,result,filled,pos,tokens}){if(filled===null)return;let cover=({pic,scale},row,col)=>{let[x,y]=[pic.x+col*scale,pic.y+row*scale];ctx.fillStyle=
css(tokens.cellRgb),ctx.fillRect(x,y,pic.x+pic.w-x,scale),ctx.fillRect(pic.x,y+scale,pic.w,Math.max(0,pic.y+pic.h-y-scale))};if(cover(L.map,pos.row,pos.col+1),result.
pooled){let{size,stride,shape}=result.pool,row=Math.min(shape[0],Math.max(0,Math.floor((pos.row+1-size[0])/stride[0]))),next=row*stride[0]+size[0]-1<pos.row?shape[1]:
Math.max(0,Math.floor((pos.col-size[1]+1)/stride[1])+1);cover(L.fourth,row,Math.min(next,shape[1]))}}function hatchPicture(ctx,{L,result,tokens,coverage:coverage2}){
if(!result.reads)return;let strips=panel=>{let{pic,scale}=panel;for(let index of result.reads[0].unread)hatch(ctx,{x:pic.x,y:pic.y+index*scale,w:pic.w,h:Math.max(
2,scale)},tokens);for(let index of result.reads[1].unread)hatch(ctx,{x:pic.x+index*scale,y:pic.y,w:Math.max(2,scale),h:pic.h},tokens)},few=result.reads[0].unread.
length+result.reads[1].unread.length<=24;few&&strips(L.input),few&&coverage2&&!result.pool&&strips(L.fourth)}function paintOverhang(ctx,scene,grid){let{result,tokens}=scene,
{kernel,dilation,steps,input,padding}=result,start=[0,1].map(axis=>(input[axis?"cols":"rows"]+padding[axis][1]-padding[axis][0]-steps[axis].span)/2),at=(r,c)=>cellRect(
grid,start[0]+r,start[1]+c);for(let r=0;r<kernel.rows;r+=1)for(let c=0;c<kernel.cols;c+=1){let box2=at(r*dilation[0],c*dilation[1]),weight=kernel.data[r*kernel.
cols+c],fill=weightTint(weight,r*kernel.cols+c,kernel.data.length,tokens.theme);rect(ctx,box2,css(fill)),showsNumbers(grid.cell)&&cellText(ctx,`×${weightText(weight,
scene.denominator)}`,box2,{size:14,weight:weight?600:400,colour:weight?inkOn(fill):tokens.zeroInk})}let corner=at(0,0),box={x:corner.x,y:corner.y,w:steps[1].span*
grid.cell,h:steps[0].span*grid.cell},size={x:cellRect(grid,-padding[0][0],-padding[1][0]).x,w:(input.cols+padding[1][0]+padding[1][1])*grid.cell};overhangFrame(
ctx,scene,box,size,box.y+box.h)}function paintPictureOverhang(ctx,scene){let{L,result}=scene,{pic,scale}=L.input,{steps,padding,input}=result,[h,w]=steps.map(s=>s.
span*scale),box={x:pic.x+(pic.w-w)/2,y:pic.y+(pic.h-h)/2,w,h},size={x:pic.x-padding[1][0]*scale,w:(input.cols+padding[1][0]+padding[1][1])*scale};overhangFrame(
ctx,scene,box,size,Math.max(pic.y+pic.h,box.y+h))}function overhangFrame(ctx,{result,tokens,L},box,size,y){if(ctx.save(),ctx.setLineDash([8,4]),ctx.strokeStyle=
tokens.error,ctx.lineWidth=2,ctx.strokeRect(box.x+1,box.y+1,box.w-2,box.h-2),ctx.restore(),result.steps[1].map>=1){let axis=result.steps[0];text(ctx,`the kernel\
 spans ${axis.span} rows, the input has ${axis.size+axis.start+axis.end}`,box.x+box.w/2,Math.min(y+18,L.height-12),{size:13,weight:600,colour:tokens.error});return}
measure(ctx,box.x,box.x+box.w,y+16,`kernel spans ${result.steps[1].span}`,tokens.error,tokens);let{start,end,size:n}=result.steps[1];measure(ctx,size.x,size.x+size.
w,y+37,start+end?`input and padding ${n+start+end}`:`input ${n}`,tokens.ink,tokens)}function measure(ctx,x0,x1,y,label,colour,tokens){ctx.strokeStyle=colour,ctx.
lineWidth=1,ctx.beginPath(),ctx.moveTo(x0+.5,y-5),ctx.lineTo(x0+.5,y+5),ctx.moveTo(x0,y),ctx.lineTo(x1,y),ctx.moveTo(x1-.5,y-5),ctx.lineTo(x1-.5,y+5),ctx.stroke(),
text(ctx,label,(x0+x1)/2,y,{size:13,weight:600,colour,halo:css(tokens.pageRgb)})}var cellRect=(grid,r,c)=>({x:grid.x+(c-grid.c0)*grid.cell,y:grid.y+(r-grid.r0)*
grid.cell,w:grid.cell,h:grid.cell});function windowStart({result},{row,col}){return{row:row*result.stride[0]-result.padding[0][0],col:col*result.stride[1]-result.
padding[1][0]}}function windowRect(grid,scene){let start=windowStart(scene,scene.shown),[rows,cols]=scene.spans;return{...cellRect(grid,start.row,start.col),w:cols*
grid.cell,h:rows*grid.cell}}var poolRect=(grid,pool)=>({...cellRect(grid,pool.top,pool.left),w:pool.size[1]*grid.cell,h:pool.size[0]*grid.cell}),reached=({filled,
result},r,c)=>filled===null||r*result.map.cols+c<=filled;function poolReached(scene,r,c){let{size,stride}=scene.result.pool;return reached(scene,r*stride[0]+size[0]-
1,c*stride[1]+size[1]-1)}function rect(ctx,{x,y,w,h},fill){ctx.fillStyle=fill;let gap=w>8?.5:0;ctx.fillRect(x+gap,y+gap,w-2*gap,h-2*gap)}function edge(ctx,{x,y,
w,h},tokens){w<8||(ctx.strokeStyle=tokens.beamFill,ctx.lineWidth=1,ctx.strokeRect(x+1,y+1,w-2,h-2))}function dotted(ctx,{x,y,w,h},tokens){w<8||(ctx.save(),ctx.setLineDash(
[2,3]),ctx.lineWidth=1,ctx.strokeStyle=tokens.padding,ctx.strokeRect(x+2.5,y+2.5,w-5,h-5),ctx.restore())}function hatch(ctx,{x,y,w,h},tokens){ctx.save(),ctx.beginPath(),
ctx.rect(x,y,w,h),ctx.clip(),ctx.strokeStyle=tokens.hatch,ctx.lineWidth=1,ctx.beginPath();let step=7,from=Math.floor((x+y)/step)*step;for(let s=from;s<x+w+y+h;s+=
step)ctx.moveTo(s-y,y),ctx.lineTo(s-y-h,y+h);ctx.stroke(),ctx.restore()}function ring(ctx,{x,y,w,h},tokens,style="solid",width=style==="solid"?2:1.5){ctx.save(),
ctx.lineJoin="miter",ctx.strokeStyle=css(tokens.haloRgb),ctx.lineWidth=width+3,ctx.strokeRect(x,y,w,h),style==="dashed"&&ctx.setLineDash([5,3]),ctx.strokeStyle=
tokens.ring,ctx.lineWidth=width,ctx.strokeRect(x,y,w,h),ctx.restore()}function ghost(ctx,grid,slot,result,tokens){!slot||result.map&&result.map.rows===result.input.
rows&&result.map.cols===result.input.cols||(ctx.save(),ctx.setLineDash([1,4]),ctx.lineWidth=1,ctx.strokeStyle=tokens.ghost,ctx.strokeRect(grid.x+.5,grid.y+.5,slot.
w-1,slot.h-1),ctx.restore())}function unreadLabel(ctx,{result,tokens},grid){let[[top],[,right]]=result.padding,{rows,cols}=result.input,label=(box,align)=>{ctx.
textAlign=align,text(ctx,"never read",box.x,box.y,{size:11,colour:tokens.ink2}),ctx.textAlign="center"};if(result.reads[1].unread.includes(cols-1)){let box=cellRect(
grid,-top,cols+right);label({x:box.x,y:box.y-9},"right")}else if(result.reads[0].unread.includes(rows-1)){let box=cellRect(grid,rows,0);label({x:box.x,y:box.y+9+
result.padding[0][1]*grid.cell},"left")}}function useFont(ctx,weight,size){let font=`${weight} ${size}px ${ctx.convlabFont}`;ctx.convlabNow!==font&&(ctx.font=font,
ctx.convlabNow=font)}var widths=new Map;function widthOf(ctx,string,weight,size){let key=`${weight} ${size} ${ctx.convlabFont} ${string.replace(/\d/g,"0")}`,width=widths.
get(key);return width===void 0&&(useFont(ctx,weight,size),width=ctx.measureText(string.replace(/\d/g,"0")).width,widths.set(key,width)),width}function text(ctx,string,x,y,{
size=13,weight=400,colour,halo=null}){useFont(ctx,weight,size),halo&&(ctx.lineWidth=6,ctx.lineJoin="round",ctx.strokeStyle=halo,ctx.strokeText(string,x,y)),ctx.
fillStyle=colour,ctx.fillText(string,x,y)}function cellText(ctx,string,box,options){let{size}=options;for(;size>=8&&widthOf(ctx,string,options.weight??400,size)>
box.w-4;)size-=1;size<8&&options.short?cellText(ctx,options.short,box,{...options,short:null}):size>=8&&text(ctx,string,box.x+box.w/2,box.y+box.h/2+.5,{...options,
size})}function strip(ctx,{x,y,w,h},fill){rect(ctx,{x,y:y+h*.76,w,h:h*.24},css(fill))}function chip(ctx,string,box,fill){let w=Math.min(box.w-4,widthOf(ctx,string,
400,11)+8);ctx.fillStyle=css(fill),ctx.beginPath(),ctx.roundRect(box.x+(box.w-w)/2,box.y,w,Math.min(14,box.h),2),ctx.fill(),cellText(ctx,string,{...box,h:Math.min(
14,box.h)},{size:11,colour:inkOn(fill)})}function drawHeadings(view){let{layout:L,result}=view,write=(name2,title,size2)=>{let heading=view.headings[name2];place(heading.node,L.headings[name2]),say(heading.
title,title),say(heading.size,size2)},{input,kernel,padding,problem}=result,pads=L.level==="numbers"&&padding.flat().some(n=>n>0)&&problem!=="kernel"?`, padded ${sizeText(
input.rows+padding[0][0]+padding[0][1],input.cols+padding[1][0]+padding[1][1])}`:"",size=sizeText(input.rows,input.cols)+pads;result.channels?result.channels.forEach(
({name:name2},c)=>write(PANELS[c],capital(name2),L.form==="narrow"?"":size)):write("input","Input",size),PANELS.forEach((panel,c)=>{view.headings[panel].node.hidden=
c>0&&!result.channels,view.headings[panel].node.dataset.channel=result.channels?result.channels[c].name:""});let slices=result.channels&&result.front===null?` ×\
 ${result.channels.length}`:"";write("kernel","Kernel",sizeText(kernel.rows,kernel.cols)+slices+(view.settings.flip?", flipped":"")),write("map",result.front===
null?"Feature map":`Map of ${result.channels[result.front].name}`,problem==="kernel"?"none":sizeText(...result.mapShape)),problem?write("fourth","",""):result.pool?
write("fourth","Pooled",sizeText(...result.pool.shape)):write("fourth","Coverage",L.form==="wide"&&L.u<43?"per pixel":"windows per pixel")}function drawPictures(view){
let{layout:L,result,picture:picture2,tokens}=view,grey2=display("rescale",[picture2.low,picture2.high],1,tokens.theme),paint=(name2,plane,scale,dim=!1)=>{let canvas=view.
canvas[name2],panel=L[name2];if(canvas.hidden=!plane||!panel.pic,!plane)return;panel.pic&&(place(canvas,panel.pic),canvas.style.opacity=dim?.36:1,canvas.classList.
toggle("cl-crisp",panel.scale>=2));let painted=[PANELS.includes(name2)?plane.data:view.drawing,scale.mode,scale.low,scale.high,tokens.theme];if(painted.every((value,i)=>value===
view.painted[name2]?.[i]))return;view.painted[name2]=painted,(canvas.width!==plane.cols||canvas.height!==plane.rows)&&([canvas.width,canvas.height]=[plane.cols,
plane.rows]);let context=canvas.getContext("2d"),image=context.createImageData(plane.cols,plane.rows);paintPlane(image,plane,scale),context.putImageData(image,0,
0)};if(PANELS.forEach((panel,c)=>{let channel=result.channels?.[c];channel?paint(panel,channel.plane,{...grey2,mode:channel.name,colour:shaded(channelShade(channel.
name),picture2)}):paint(panel,c===0?result.input:null,grey2)}),paint("map",view.lastValid?.map,view.scale,!result.map),result.pool)paint("fourth",result.pooled,
view.scale);else{let top=view.coverageTop||1;paint("fourth",view.coverage,{mode:"coverage",low:0,high:Math.max(1,top),colour:v=>coverageColour(Math.round(v),top,
tokens.theme)})}}var shaded=(shade,{low,high})=>value=>shade((value-low)/(high-low));function drawKernel(view){let{layout:L,result,settings}=view,menu=view.store.
menus.kernels;view.kernel.root.hidden=!!result.channels,result.channels||view.kernel.draw(planeKernel(settings.kernel,settings.channel),settings.flip,L.kernel,view.
tokens.theme,view.denominator);let entry=menu[kernelIndex(settings.kernel,menu)];view.note.hidden=!L.note,L.note&&place(view.note,L.note),say(view.note,entry?entry.
meaning:"Your own kernel.");let sum=result.weights.reduce((a,b)=>a+b,0),{root,svg,title,meaning,marker:marker2,line,one,labels}=view.meter;place(root,L.meter),place(
view.kernel.complaint,{...L.meter,y:L.meter.y+70}),say(title,`Weights add up to ${number(sum,3)}`),say(meaning,sumMeaning(sum));let at=value=>8+(L.meter.w-16)*(Math.
max(-1,Math.min(2,value))+1)/3;svg.setAttribute("width",L.meter.w),line.setAttribute("x2",L.meter.w);for(let end of["x1","x2"])one.setAttribute(end,at(1));labels.
forEach((label,value)=>label.setAttribute("x",at(value))),marker2.setAttribute("transform",`translate(${at(sum)},9)`)}function drawCaption(view){let{layout:L,result,
settings}=view;place(view.caption,L.caption);let[rows,cols]=result.reads??[];if(view.waiting||!rows){say(view.captionText,view.waiting?waitingSentence(settings.
image):view.lastValid?"":"No window fits."),view.captionButton.hidden=!0;return}let{input}=result,ending=(reads,size)=>Object.assign([...reads.unread],{atEnd:reads.
unread.at(-1)===size-1}),lost=reads=>reads.unread.length>0,savable=(lost(rows)||lost(cols))&&(!lost(rows)||rows.saves!==null)&&(!lost(cols)||cols.saves!==null),
extra=(reads,axis)=>lost(reads)?[0,1].map(end=>reads.saves[end]-result.padding[axis][end]):[0,0],saves=savable?[extra(rows,0),extra(cols,1)]:null;say(view.captionText,
coverageSentence({rows:ending(rows,input.rows),cols:ending(cols,input.cols),saves,padded:result.padding.flat().some(n=>n>0),modeText:MODE_TEXT[settings.padding_mode]})),
view.captionButton.hidden=!saves,saves&&(say(view.captionButton,rows.unread.length+cols.unread.length===1?"Add it":"Add them"),view.saving=[0,1].map(axis=>lost(
result.reads[axis])?result.reads[axis].saves:result.padding[axis]));let small=L.map.slot&&!result.problem&&(result.map.rows<input.rows||result.map.cols<input.cols);
view.slotNote.hidden=!small,small&&(say(view.slotNote,"dotted outline: the size of the input"),place(view.slotNote,{x:L.map.grid.x,y:L.map.grid.y+L.map.slot.h+8}))}
function blamed(view){let{problem,steps}=view.result;if(problem==="pool")return new Set(["pool_size"]);if(problem!=="kernel")return new Set;let dilated=steps.some(
s=>s.map<1&&s.dilation>1);return new Set(["padding",...dilated?["dilation"]:["kernel_rows","kernel_cols"]])}function drawProblem(view){let{layout:L,result,settings,
picture:picture2}=view;if(view.problem.hidden=!result.problem,!result.problem){view.problem.replaceChildren(),view.problemText=null;return}result.problem==="ker\
nel"&&(view.slotNote.hidden=!0);let text2=problemText(result),found=remedies(settings,picture2,view.lastSettings),key=text2.title+text2.body+found.map(f=>f.label).
join(),at=L.problem,valid=view.lastValid?.map,mapRight=L.map.grid?L.map.grid.x+(valid?.cols??0)*L.map.grid.cell:L.map.pic.x+L.map.pic.w,x=L.form!=="wide"?0:Math.
max(Math.min(Math.max(mapRight+.6*L.u,L.map.grid?L.map.grid.x+L.map.slot.w+.6*L.u:0),25.2*L.u),at.x);result.channels?place(view.problem,at):place(view.problem,{
x,y:L.form!=="wide"?at.y:L.map.grid?.y??at.y,w:L.width-x}),key!==view.problemText&&(view.problemText=key,view.problem.replaceChildren(element("b",{class:"cl-pro\
blem-title"},text2.title),element("p",{},text2.body),element("p",{class:"cl-quiet"},found.length?found.length===1?"This makes it fit":"Any of these makes it fit":
""),...found.map(({label,change})=>element("button",{type:"button",class:"cl-button",onclick:()=>view.store.change(change)},label))))}function problemText({problem,
steps,pool,mapShape,kernel,dilation,padding}){if(problem==="pool")return{title:"The pooling window does not fit.",body:`It is ${sizeText(...pool.size)}, and the\
 feature map is only ${sizeText(...mapShape)}.`};let axis=steps.findIndex(s2=>s2.map<1),s=steps[axis],line=axis===0?"rows":"columns",spans=Math.max(...dilation)>
1?`With dilation ${dilation[axis]}, the ${sizeText(kernel.rows,kernel.cols)} kernel spans ${s.dilation} · (${s.kernel} − 1) + 1 = ${s.span} ${line}.`.replace(
/(\d|\)) ([·+=−]) (?=[\d(])/g,"$1 $2 "):`The kernel spans ${s.span} ${line}.`,extra=padding[axis][0]+padding[axis][1],has=extra?`The input has ${whole2(s.size)}\
, and ${countWord(extra)} of padding.`:`The input has ${whole2(s.size)}, and no padding.`;return{title:"The kernel does not fit.",body:`${spans} ${has}`}}var Player=class{constructor(advance,onChange){this.advance=advance,this.onChange=onChange,this.playing=!1,this.speed=8}toggle(){this.playing?this.stop():this.start()}start(){
this.playing=!0,this.due=0,this.last=performance.now();let tick=now=>{if(!this.playing)return;let rate=matchMedia("(prefers-reduced-motion: reduce)").matches?1:
this.speed;this.due+=(now-this.last)*rate/1e3,this.last=now;let steps=Math.floor(this.due);if(steps>0&&(this.due-=steps,!this.advance(steps))){this.stop();return}
this.frame=requestAnimationFrame(tick)};this.frame=requestAnimationFrame(tick),this.onChange()}stop(){this.playing&&(this.playing=!1,cancelAnimationFrame(this.frame),
this.onChange())}};function stageInput(view){let{pad}=view,dragging=null;pad.addEventListener("pointerdown",event=>{if(event.button!==0||!view.result?.map)return;let spot=locate(view,
event);spot&&(pad.setPointerCapture(event.pointerId),pad.focus({preventScroll:!0}),dragging=grab(view,spot,event),view.pointAt(null),view.move(dragging.target(event),
{glide:!dragging.held}))}),pad.addEventListener("pointermove",event=>{if(dragging)view.move(dragging.target(event),{glide:!1});else{let spot=locate(view,event);
pad.style.cursor=spot?"pointer":"",view.pointAt(spot&&itemAt(view,spot,event))}}),pad.addEventListener("pointerleave",()=>view.pointAt(null));for(let end of["po\
interup","pointercancel","lostpointercapture"])pad.addEventListener(end,()=>{dragging=null});pad.addEventListener("keydown",event=>onKey(view,event))}function point(view,event){
let box=view.pad.getBoundingClientRect();return{x:event.clientX-box.left,y:event.clientY-box.top}}var KINDS={input:"input",green:"input",blue:"input",map:"map",
fourth:"pooled"},isInput=panel=>KINDS[panel]==="input";function itemAt(view,{panel,surface},event){if(surface.cell<12||panel==="fourth"&&!view.result.pooled)return null;
let{x,y}=point(view,event),[row,col]=[Math.floor(surface.r0+(y-surface.y)/surface.cell),Math.floor(surface.c0+(x-surface.x)/surface.cell)],{input,map,pooled,padding}=view.
result,inside=(plane,[[top,bottom],[left,right]]=[[0,0],[0,0]])=>row>=-top&&col>=-left&&row<plane.rows+bottom&&col<plane.cols+right,exists={input:()=>inside(input,
padding),map:()=>inside(map),pooled:()=>inside(pooled)}[KINDS[panel]](),channel=isInput(panel)&&view.result.channels?{channel:PANELS.indexOf(panel)}:{};return exists?
{kind:KINDS[panel],row,col,...channel}:null}function locate(view,event){let{x,y}=point(view,event),L=view.layout,{input,map,pooled}=view.result;if(!map)return null;
let planes={input,green:input,blue:input,map,fourth:pooled??(view.coverage?input:null)};for(let[panel,plane]of Object.entries(planes))if(!(!plane||!L[panel])){for(let surface of surfaces(
view,L[panel],panel,plane))if(x>=surface.left&&y>=surface.top&&x<surface.right&&y<surface.bottom)return{panel,surface}}return null}function surfaces(view,area,panel,plane){
let box=(x,y,w,h,cell,r0,c0)=>({left:x,top:y,right:x+w,bottom:y+h,x,y,cell,r0,c0});if(area.grid){let{x,y,cell}=area.grid,[[top,bottom],[left,right]]=isInput(panel)?
view.result.padding:[[0,0],[0,0]];return[box(x-left*cell,y-top*cell,(plane.cols+left+right)*cell,(plane.rows+top+bottom)*cell,cell,-top,-left)]}let{pic,scale,lens}=area,
origin=lensGrids(view.scene())[isInput(panel)?"input":panel];return[box(pic.x,pic.y,pic.w,pic.h,scale,0,0),box(lens.x,lens.y,lens.cols*lens.cell,lens.rows*lens.
cell,lens.cell,origin.r0,origin.c0)]}function grab(view,{panel,surface},event){let at=moved=>{let{x,y}=point(view,moved);return{row:surface.r0+(y-surface.y)/surface.
cell,col:surface.c0+(x-surface.x)/surface.cell}},{stride,padding,steps,pool}=view.result,start=at(event);if(panel==="map")return{held:!1,target:moved=>floor(at(
moved))};if(panel==="fourth"&&pool)return{held:!1,target:moved=>({row:Math.floor(at(moved).row)*pool.stride[0],col:Math.floor(at(moved).col)*pool.stride[1]})};let spans=steps.
map(s=>s.span),corner={row:view.pos.row*stride[0]-padding[0][0],col:view.pos.col*stride[1]-padding[1][0]},held=isInput(panel)&&start.row>=corner.row&&start.col>=
corner.col&&start.row<corner.row+spans[0]&&start.col<corner.col+spans[1],grip=held?{row:start.row-corner.row,col:start.col-corner.col}:{row:spans[0]/2,col:spans[1]/
2};return{held,target:moved=>{let{row,col}=at(moved);return{row:Math.round((row-grip.row+padding[0][0])/stride[0]),col:Math.round((col-grip.col+padding[1][0])/stride[1])}}}}
var floor=({row,col})=>({row:Math.floor(row),col:Math.floor(col)}),STEPS3={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function onKey(view,event){
if(event.altKey||event.metaKey||!view.result?.map)return;let{row,col}=view.pos,{rows,cols}=view.result.map,page=view.layout.level==="image"?view.layout.map.lens.
rows:rows,step=STEPS3[event.key],action=step?()=>view.move({row:row+step[0]*(event.shiftKey?10:1),col:col+step[1]*(event.shiftKey?10:1)}):{Home:()=>view.move(event.
ctrlKey?{row:0,col:0}:{row,col:0}),End:()=>view.move(event.ctrlKey?{row:rows-1,col:cols-1}:{row,col:cols-1}),PageUp:()=>view.move({row:row-page,col}),PageDown:()=>view.
move({row:row+page,col})," ":()=>view.play(),",":()=>view.stepBy(-1),".":()=>view.stepBy(1),Escape:()=>view.stopFilling()}[event.key];action&&(event.preventDefault(),
event.stopPropagation(),action())}var OWN={light:{ink2:"#616161",cell:[243,243,242],padding:"#8a8a8a",hatch:"rgba(118,118,118,.55)",ghost:"#b5b5b5",beamFill:"rgba(0,0,0,.035)",beamLine:"rgba(0,0\
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
addEventListener("change",callback,{signal}),signal.addEventListener("abort",()=>observer.disconnect())}var ICONS={first:"M3 3h2v10H3zM13 3v10L6 8z",back:"M12 3v10L6 8zM4 8l4-5v2.5L6 8l2 2.5V13z",play:"M4 2.5v11L13 8z",pause:"M4 3h3v10H4zM9 3h3v10H9z",forward:"M4 \
3v10l6-5zM12 8L8 3v2.5L10 8l-2 2.5V13z",last:"M11 3h2v10h-2zM3 3v10l7-5z"},NAMES={first:"First window",back:"Previous window",play:"Play",pause:"Pause",forward:"\
Next window",last:"Last window"},SPEEDS=[1,2,4,8,16,60,1e3,1e4],Transport=class{constructor(actions){this.actions=actions;let button=(name2,onclick)=>{let icon=element(
"path",{d:ICONS[name2]});return{node:element("button",{type:"button",class:`cl-icon cl-${name2}`,title:NAMES[name2],"aria-label":NAMES[name2],onclick},element("\
svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true"},icon)),icon}},parts={first:button("first",()=>actions.move(0)),back:button("back",()=>actions.
step(-1)),play:button("play",()=>actions.play()),forward:button("forward",()=>actions.step(1)),last:button("last",()=>actions.move(1/0))};this.play=parts.play,this.
scrub=element("input",{type:"range",class:"cl-scrub",min:0,step:1,"aria-label":"Window"}),this.scrub.addEventListener("input",()=>actions.move(Number(this.scrub.
value))),this.count=element("span",{class:"cl-count"}),this.speed=element("select",{class:"cl-select","aria-label":"Speed"},...SPEEDS.map(n=>element("option",{value:n},
`${whole2(n)} per second`))),this.speed.addEventListener("change",()=>actions.speed(Number(this.speed.value))),this.root=element("div",{class:"cl-transport",role:"\
group","aria-label":"Walk the window"},element("div",{class:"cl-buttons"},...Object.values(parts).map(part=>part.node)),this.scrub,this.count,element("label",{class:"\
cl-speed"},element("span",{class:"cl-label"},"Speed"),this.speed)),this.root.addEventListener("keydown",event=>event.stopPropagation())}draw({index,count,row,col,
playing,speed,disabled}){this.root.classList.toggle("cl-dim",disabled);for(let node of this.root.querySelectorAll("button, input, select"))node.disabled=disabled;
disabled||(this.scrub.max=count-1,this.scrub.value=index,this.scrub.style.setProperty("--cl-part",`${count>1?100*index/(count-1):0}%`),this.scrub.setAttribute("\
aria-valuetext",`row ${row}, column ${col}`),say(this.count,`window ${whole2(index+1)} of ${whole2(count)}`));let name2=playing?"pause":"play";this.play.icon.getAttribute(
"d")!==ICONS[name2]&&(this.play.icon.setAttribute("d",ICONS[name2]),this.play.node.title=NAMES[name2],this.play.node.setAttribute("aria-label",NAMES[name2])),this.
speed.value=String(speed)}};var SEND_EVERY=100,STEP_MS=120,SHOW=[["auto","automatic"],["signed","signed colours"],["clip","clip to 0…255"],["absolute","absolute value"],["rescale","resca\
le"]],ExplorerView=class{constructor(model,store,el,signal){Object.assign(this,{model,store,el,signal}),this.shown=null,this.filled=null,this.hover=null,this.lastValid=
null,this.drawing=0,this.painted={},this.build(),this.listen()}build(){this.controls=element("div",{class:"cl-controls"}),this.canvas=Object.fromEntries([...PANELS,
"map","fourth"].map(name2=>[name2,element("canvas",{class:`cl-picture cl-${name2}`,"aria-hidden":"true"})])),this.overlay=element("canvas",{class:"cl-overlay","\
aria-hidden":"true"}),this.pad=element("div",{class:"cl-pad",tabindex:0,role:"application"}),this.headings=Object.fromEntries([...PANELS,"kernel","map","fourth"].
map(name2=>{let[title,size]=[element("b"),element("span")];return[name2,{node:element("div",{class:"cl-heading"},title,size),title,size}]})),this.kernel=new KernelTable(
kernel=>this.store.change({kernel}),item=>this.pointAt(item)),this.depth=new DepthParts(this),this.bank=new Bank(this),this.note=element("div",{class:"cl-note"}),
this.meter=this.buildMeter(),this.captionText=element("span"),this.captionButton=element("button",{type:"button",class:"cl-link",onclick:()=>this.store.change({
padding:this.saving})},"Add it"),this.caption=element("div",{class:"cl-caption"},this.captionText,this.captionButton),this.legend=new Legend,this.show=element("\
select",{class:"cl-select","aria-label":"Show the feature map as"},...SHOW.map(([value,label])=>element("option",{value},label))),this.show.addEventListener("ch\
ange",()=>this.store.change({show:this.show.value})),this.showRow=element("label",{class:"cl-show"},element("span",{class:"cl-label"},"Show"),this.show),this.problem=
element("div",{class:"cl-problem",role:"alert"}),this.slotNote=element("div",{class:"cl-slot-note"}),this.stage=element("div",{class:"cl-stage"},...Object.values(
this.headings).map(heading=>heading.node),...Object.values(this.canvas),this.overlay,this.pad,this.kernel.root,...this.depth.nodes,this.note,this.meter.root,this.
kernel.complaint,this.slotNote,this.caption,this.legend.root,this.showRow,this.problem),this.transport=new Transport({move:index=>this.moveTo(index),step:by=>this.
stepBy(by),play:()=>this.play(),speed:speed=>this.store.change({speed})}),this.sentence=element("div",{class:"cl-sentence","aria-live":"polite"}),this.ledger=new Ledger(
channel=>this.store.change({front_channel:channel})),this.formulas=element("div",{class:"cl-formula-row"}),this.root=element("div",{class:"convlab-explorer",role:"\
group","data-lm-suppress-shortcuts":"true"},this.controls,this.stage,this.bank.root,this.transport.root,this.sentence,this.ledger.root,this.formulas),this.el.append(
this.root),this.player=new Player(steps=>this.advance(steps),()=>this.draw("window"))}buildMeter(){let[title,meaning]=[element("div",{class:"cl-meter-title"}),element(
"div",{class:"cl-meter-meaning"})],marker2=element("polygon",{points:"0,-7 7,0 0,7 -7,0",class:"cl-diamond"}),line=element("line",{x1:0,y1:9,y2:9,class:"cl-mete\
r-line"}),one=element("line",{y1:3,y2:15,class:"cl-meter-line"}),labels=[element("text",{y:28,class:"cl-tick"},"0"),element("text",{y:28,class:"cl-tick"},"1")],
svg=element("svg",{height:32,"aria-hidden":"true"},line,one,marker2,...labels);return{root:element("div",{class:"cl-meter"},title,svg,meaning),svg,title,meaning,
marker:marker2,line,one,labels}}listen(){let{model,signal}=this,due=!1,redraw=()=>{due||(due=!0,queueMicrotask(()=>{due=!1,signal.aborted||this.draw("settings")}))};
for(let name2 of SETTINGS)name2!=="row"&&name2!=="col"&&model.on(`change:${name2}`,redraw);model.on("change:row change:col",()=>{this.moving||this.draw("window")}),
this.store.listeners.add(redraw);let measured=()=>{this.measure()&&this.draw("settings")};watchTheme(()=>requestAnimationFrame(measured),signal);let resize=new ResizeObserver(
measured);resize.observe(this.root);let seen=new IntersectionObserver(([entry])=>{entry.isIntersecting||this.player.stop()});seen.observe(this.root),stageInput(
this),signal.addEventListener("abort",()=>{this.bank.stop(),this.store.listeners.delete(redraw),resize.disconnect(),seen.disconnect(),this.player.stop(),cancelAnimationFrame(
this.gliding),this.removeControls?.()}),placeControls(model,this.controls).then(remove=>{signal.aborted?remove():(this.removeControls=remove,this.result&&this.markControls())}),
measured()}measure(){let style=getComputedStyle(this.root),width=this.root.clientWidth-parseFloat(style.paddingLeft)-parseFloat(style.paddingRight);if(!(width>0))
return!1;let theme=themeOf(this.root),page={width,dpr:devicePixelRatio||1,font:style.fontFamily,tokens:tokensOf(this.root,theme)},fresh=JSON.stringify(page)!==JSON.
stringify(this.page);return this.page=page,fresh}get count(){let{map}=this.result;return map?map.rows*map.cols:0}move({row,col},{glide=!0,playing=!1}={}){if(!this.
result?.map)return;let clip=(value,n)=>Math.max(0,Math.min(n-1,value)),next={row:clip(row,this.result.map.rows),col:clip(col,this.result.map.cols)};if(playing||
this.stopFilling(),next.row===this.pos.row&&next.col===this.pos.col){this.draw("window");return}this.glide=glide&&!matchMedia("(prefers-reduced-motion: reduce)").
matches,this.moving=!0,this.model.set({row:next.row,col:next.col}),this.moving=!1,this.draw("window"),this.send()}pointAt(item){JSON.stringify(item)!==JSON.stringify(
this.hover)&&(this.hover=item,this.result?.map&&(item&&this.player.playing&&this.player.stop(),this.drawPointing(),this.ledger.draw(this.scene()),paintStage(this.
context,this.scene())))}send(){this.sending||(this.sending=setTimeout(()=>{this.sending=null,tell(this.model)},SEND_EVERY))}moveTo(index,options){if(!this.result?.
map)return;let at=Math.max(0,Math.min(this.count-1,index));this.move({row:Math.floor(at/this.result.map.cols),col:at%this.result.map.cols},{glide:!1,...options})}stepBy(by){
this.result?.map&&this.moveTo(this.pos.row*this.result.map.cols+this.pos.col+by,{glide:!0})}play(){if(this.result?.map){if(!this.player.playing&&this.filled===null){
let index=this.pos.row*this.result.map.cols+this.pos.col;index===this.count-1&&this.moveTo(0),this.filled=index===this.count-1?0:index}this.player.toggle()}}advance(steps){
let index=Math.min(this.count-1,this.pos.row*this.result.map.cols+this.pos.col+steps);return this.filled=index,this.moveTo(index,{playing:!0,glide:steps===1}),index<
this.count-1?!0:(this.filled=null,!1)}stopFilling(){this.filled=null,this.player.stop()}draw(what){if(!this.page)return;let picture2=this.store.picture()??this.
picture;if(this.waiting=!this.store.picture(),this.settings=readSettings(this.model),this.player.speed=this.settings.speed,!picture2){say(this.sentence,waitingSentence(
this.settings.image));return}(what==="settings"||!this.result)&&this.compute(picture2),this.pos=position(this.settings,this.result),what==="settings"&&(this.stopFilling(),
this.shown=null,this.hover?.kind!=="weight"&&(this.hover=null),this.drawSettings()),this.trace=this.result.map?trace(this.result,this.pos):null,this.drawWindow(),
this.startGlide()}compute(picture2){this.picture=picture2;let result=explore(this.settings,picture2,this.lastValid);this.result=result,this.drawing+=1,result.map&&
(this.lastValid=result),result.problem||(this.lastSettings=Object.fromEntries(Object.entries(this.settings).filter(([name2])=>!["row","col","show","speed"].includes(
name2))));let valid=this.lastValid,shape=plane=>({rows:plane.rows,cols:plane.cols}),none2={rows:0,cols:0};this.layout=layout(this.page.width,{input:shape(result.
input),kernel:shape(result.kernel),padding:result.problem==="kernel"?[[0,0],[0,0]]:result.padding,spans:result.steps.map(s=>s.span),map:valid?shape(valid.map):none2,
pooled:result.pool?shape(result.pooled??none2):null,summed:result.front===null,broken:result.problem==="kernel"},result.channels&&{fits:fitsDepth,arrange:arrangeDepth}),
this.limit=valid?colourLimit(valid.linear.data):1;let mode=this.settings.show==="auto"?this.naturalMode():this.settings.show;this.scale=display(mode,valid?valid.
map.data:[0],this.limit,this.tokens.theme),this.coverage=result.reads&&!result.pool?coveragePlane(result):null,this.coverageTop=this.coverage?Math.max(...result.
reads[0].counts)*Math.max(...result.reads[1].counts):0;let data=valid?valid.map.data:[];this.beyond=mode==="absolute"?[!1,beyond(data,-this.scale.high,this.scale.
high).some(Boolean)]:beyond(data,this.scale.low,this.scale.high);let lines=axis=>new Set(result.reads?[...result.reads[axis].unread,...result.reads[axis].paddedUnread]:
[]);this.unreadLines=[lines(0),lines(1)],this.denominator=commonDenominator(result.weights),this.digits=this.limit<1?Math.min(8,2-Math.floor(Math.log10(this.limit))):
2,this.cellDigits=this.layout.level==="image"&&this.limit>=100?1:this.digits}get partners(){if(!this.hover||!this.result.map||this.result.problem)return null;let found=partners(
this.result,this.hover),{front}=this.result;return front!==null&&this.hover.channel!==void 0&&this.hover.channel!==front?{...found,map:()=>!1}:found}get tokens(){
return this.page.tokens}naturalMode({weights,channels,front}=this.result){let sum=weights.reduce((a,b)=>a+b,0);return this.layout.level!=="image"||sum<.5?"signe\
d":channels&&front===null&&sum>1.5?"rescale":"clip"}scene(){let{picture:picture2,result}=this;return{L:this.layout,result,settings:this.settings,pos:this.pos,shown:this.
shown??this.pos,trace:this.trace,scale:this.scale,tokens:this.tokens,filled:this.filled,lastValid:this.lastValid,coverage:this.coverage,coverageTop:this.coverageTop,
spans:result.steps.map(s=>s.span),low:picture2.low,high:picture2.high,digits:this.digits,cellDigits:this.cellDigits,inputDigits:2,denominator:this.denominator,hover:this.
hover,partners:this.partners,unreadLine:(r,c)=>this.unreadLines[0].has(r)||this.unreadLines[1].has(c),paddedPixel:(r,c,plane)=>this.paddedPixel(r,c,plane)}}paddedPixel(r,c,{
rows,cols,data}=this.result.input){let[row,col]=[sourceIndex(r,rows,this.settings.padding_mode),sourceIndex(c,cols,this.settings.padding_mode)];return row<0||col<
0?0:data[row*cols+col]}drawSettings(){this.arrange(),drawHeadings(this),drawPictures(this),drawKernel(this),this.depth.draw(this),this.bank.draw(this),this.drawPointing(),
drawProblem(this),this.show.value=this.settings.show;let label=this.stageLabel();for(let node of[this.pad,this.root])node.getAttribute("aria-label")!==label&&node.
setAttribute("aria-label",label)}markControls(){let guilty=blamed(this);for(let slot of this.controls.querySelectorAll("[data-control]")){let name2=slot.dataset.
control;slot.classList.toggle("cl-bad",guilty.has(name2)),slot.classList.toggle("cl-off",!!this.store.controls.get(name2)?.get("disabled")),slot.parentNode.classList.
toggle("cl-bad-row",[...slot.parentNode.children].some(child=>guilty.has(child.dataset.control)))}}drawPointing(){let{result,hover}=this,found=this.partners;if(this.
kernel.fade(found?.weight??null),this.depth.fade(this),!found){drawCaption(this);return}let{input,pool,channels}=result,kernel=channels?.[hover.channel]?.kernel??
result.kernel,laid=this.settings.flip?kernel.data.length-1-(hover.row*kernel.cols+hover.col):hover.row*kernel.cols+hover.col;say(this.captionText,partnerSentence(
hover,found,{padded:hover.row<0||hover.col<0||hover.row>=input.rows||hover.col>=input.cols,weight:hover.kind==="weight"?weightText(kernel.data[laid],this.denominator):
"",taps:result.weights.length,pool:pool?.kind,channel:channels?.[hover.channel]?.name})),this.captionButton.hidden=!0}arrange(){let{layout:L,page,result}=this,sizes=JSON.
stringify([result.steps,result.pool,result.problem,L.form,this.picture.channels]);sizes!==this.formulaSizes&&(this.formulaSizes=sizes,refresh(this.formulas,formulas(
result,L.form!=="wide")),this.markControls());let arranged=JSON.stringify([L,page]);if(arranged===this.arranged)return;this.arranged=arranged,this.root.dataset.
theme=page.tokens.theme,this.root.dataset.form=L.form,this.root.style.setProperty("--cl-u",`${L.u}px`),this.stage.style.height=`${L.height}px`,place(this.showRow,
L.show),place(this.legend.root,L.legend);let{dpr}=page;this.overlay.width=Math.round((L.width+8)*dpr),this.overlay.height=Math.round((L.height+8)*dpr),place(this.
overlay,{x:-4,y:-4,w:L.width+8,h:L.height+8}),this.context=this.overlay.getContext("2d"),this.context.setTransform(dpr,0,0,dpr,4*dpr,4*dpr),this.context.convlabFont=
page.font}stageLabel(){let{result,settings}=this,entry=this.store.menus.kernels[kernelIndex(settings.kernel,this.store.menus.kernels)],pooled=result.pooled?`, p\
ooled ${result.pool.shape.join(" by ")}`:"",map=result.problem==="kernel"?"no feature map: the kernel does not fit":`feature map ${result.mapShape.join(" by ")}${pooled}`;
return`Input ${result.input.rows} by ${result.input.cols}, ${entry?entry.label:"custom kernel"}, ${map}`}drawWindow(){let{result,settings,trace:found,pos}=this,
scene=this.scene();this.legend.draw(this.scale,found?found.activated:null,this.beyond),this.transport.draw({index:found?pos.row*result.map.cols+pos.col:0,count:this.
count,row:pos.row,col:pos.col,playing:this.player.playing,speed:settings.speed,disabled:!found}),this.speak(found),this.ledger.draw(scene),this.depth.drawWindow(
this),paintStage(this.context,scene)}speak(found){let now=performance.now();if(this.sentence.setAttribute("aria-live",this.player.playing&&now-(this.spokenAt??0)<
1e3?"off":"polite"),(!this.player.playing||now-(this.spokenAt??0)>=1e3)&&(this.spokenAt=now),!found){say(this.sentence,`No window fits, so there is nothing to a\
dd up.${this.lastValid?" Below, dimmed: the last setting that worked.":""}`);return}say(this.sentence,windowSentence({...this.pos,trace:found,digits:this.digits,
relu:this.settings.activation==="relu",activated:found.activated,pool:found.pool,parts:this.result.channels&&this.result.front===null?channelSums(found,this.digits).
map((sum,c)=>`${COLOURS[c]} ${number(sum,this.digits)}`):null}))}startGlide(){cancelAnimationFrame(this.gliding);let from=this.shownAt,to=this.pos;if(this.shownAt=
{...to},!from||!this.glide||this.player.speed>8&&this.player.playing||from.row===to.row&&from.col===to.col){this.glide=!1,this.shown=null;return}if(this.glide=!1,
Math.abs(from.row-to.row)+Math.abs(from.col-to.col)>12)return;let started=performance.now(),step=now=>{let t=Math.min(1,Math.max(0,(now-started)/STEP_MS)),ease=1-
(1-t)**3;this.shown=t<1?{row:from.row+(to.row-from.row)*ease,col:from.col+(to.col-from.col)*ease}:null,paintStage(this.context,this.scene()),t<1&&(this.gliding=
requestAnimationFrame(step))};step(started)}};var explorer_default=()=>{let store=null;return{async initialize({model}){store=new Store(model),model.on("change:pictures",()=>store.loadPictures()),await store.
linkControls(),await store.loadPictures()},render({model,el,signal}){new ExplorerView(model,store,el,signal)}}};export{explorer_default as default};
