var l=Symbol.for("convlab programs"),c=globalThis;c[l]??=new Map;var p=c[l];async function m(a){let o=new Blob([a]).stream().pipeThrough(new DecompressionStream(
"gzip")),s={headers:{"Content-Type":"text/javascript"}},n=URL.createObjectURL(await new Response(o,s).blob());return import(n).finally(()=>URL.revokeObjectURL(n))}
var g=()=>{let a,o,s=async r=>{let t=await r.getModel(a.get("_program")),e=t.get("name");return p.has(e)||p.set(e,m(t.get("script"))),(await p.get(e)).default({
model:a,host:r,program:t})},n=r=>async t=>{let{el:e}=t;e.dataset.busy="";try{o??=s(t.host).catch(i=>{throw o=void 0,i}),await(await o)[r](t)}catch(i){let d=a.get(
"_page")?"Open the notebook in JupyterLab":"Run its cell again";e.textContent=`This widget cannot start. ${d}.`,console.error(i)}delete e.dataset.busy};return{initialize(r){
return a=r.model,{panel:n("panel")}},render:n("render")}};export{g as default};
