var l=Symbol.for("convlab programs"),d=globalThis;d[l]??=new Map;var i=d[l];async function m(a){let o=new Blob([a]).stream().pipeThrough(new DecompressionStream(
"gzip")),n={headers:{"Content-Type":"text/javascript"}},s=URL.createObjectURL(await new Response(o,n).blob());return import(s).finally(()=>URL.revokeObjectURL(s))}
var c=()=>{let a,o,n=async r=>{let t=await r.getModel(a.get("_program")),e=t.get("name");return i.has(e)||i.set(e,m(t.get("script"))),(await i.get(e)).default({
model:a,host:r,program:t})},s=r=>async t=>{let{el:e}=t;e.dataset.busy="";try{o??=n(t.host),(await o)[r](t)}catch(p){o=void 0,e.textContent="This widget cannot s\
tart. Run its cell again.",console.error(p)}delete e.dataset.busy};return{initialize(r){return a=r.model,{panel:s("panel")}},render:s("render")}};export{c as default};
