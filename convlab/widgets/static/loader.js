var widgetOf=model=>model.set({});var PREFIX="IPY_MODEL_",BUNDLES=Symbol.for("convlab bundles"),WIDGETS=Symbol.for("convlab widgets");globalThis[BUNDLES]??=new Map;var modules=globalThis[BUNDLES];
function moduleOf(script){if(!modules.has(script)){let address=URL.createObjectURL(new Blob([script],{type:"text/javascript"}));modules.set(script,import(address).
finally(()=>URL.revokeObjectURL(address)))}return modules.get(script)}function dress(id,style){let sheet=document.getElementById(id)??document.head.appendChild(
Object.assign(document.createElement("style"),{id}));sheet.textContent!==style&&(sheet.textContent=style)}async function load(model){let bundle=await model.widget_manager.
get_model(model.get("_bundle").slice(PREFIX.length));dress(model.get("_anywidget_id"),bundle.get("style"));let{default:half}=await moduleOf(bundle.get("script"));
return typeof half=="function"?half():half}globalThis[WIDGETS]??=new Set;var widgets=globalThis[WIDGETS];function leave(widget){let manager=widget.widget_manager;
widget.trigger("comm:close");for(let[,id]of JSON.stringify(widget.attributes).matchAll(/IPY_MODEL_(\w+)/g))manager.has_model(id)&&manager.get_model(id).then(leave);
widget.close(!0),widget.off()}function hear(widget){let{_handle_comm_msg:take}=Object.getPrototypeOf(Object.getPrototypeOf(widget));widget.comm?.on_msg(take.bind(
widget))}function enter({model,signal}){for(let widget2 of widgets)widget2.widget_manager.context?.isDisposed&&leave(widget2);let widget=widgetOf(model);widgets.
add(widget),hear(widget),signal.addEventListener("abort",()=>{widgets.delete(widget),model.off(null,null)})}var loader_default=()=>{let loading;return{initialize(context){
enter(context),loading=load(context.model).then(half=>(context.signal.aborted||half.initialize?.(context),half))},async render(context){context.signal.addEventListener(
"abort",()=>context.el.replaceChildren()),context.el.dataset.busy="";let half=await loading;return delete context.el.dataset.busy,context.signal.aborted?void 0:
half.render(context)}}};export{loader_default as default};
