/*
katex 0.19.1

The MIT License (MIT)

Copyright (c) 2013-2020 Khan Academy and other contributors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
"use strict";(()=>{var S=class r extends Error{constructor(e,t){var a="KaTeX parse error: "+e,n,s,u=t&&t.loc;if(u&&u.start<=u.end){var h=u.lexer.input;n=u.start,s=u.end,n===h.length?
a+=" at end of input: ":a+=" at position "+(n+1)+": ";var c=h.slice(n,s).replace(/[^]/g,"$&̲"),d;n>15?d="…"+h.slice(n-15,n):d=h.slice(0,n);var p;s+15<h.length?
p=h.slice(s,s+15)+"…":p=h.slice(s),a+=d+c+p}super(a),this.name="ParseError",this.position=void 0,this.length=void 0,this.rawMessage=void 0,Object.setPrototypeOf(
this,r.prototype),this.position=n,n!=null&&s!=null&&(this.length=s-n),this.rawMessage=e}},$a=/([A-Z])/g,ja=r=>r.replace($a,"-$1").toLowerCase(),Xa={"&":"&amp;",
">":"&gt;","<":"&lt;",'"':"&quot;","'":"&#x27;"},Wa=/[&><"']/g,s0=r=>String(r).replace(Wa,e=>Xa[e]),Oe=r=>r.type==="ordgroup"||r.type==="color"?r.body.length===
1?Oe(r.body[0]):r:r.type==="font"?Oe(r.body):r,Ya=new Set(["mathord","textord","atom"]),R0=r=>Ya.has(Oe(r).type),Za=r=>{var e=/^[\x00-\x20]*([^\\/#?]*?)(:|&#0*58|&#x0*3a|&colon)/i.
exec(r);return e?e[2]!==":"||!/^[a-zA-Z][a-zA-Z0-9+\-.]*$/.test(e[1])?null:e[1].toLowerCase():"_relative"},ft={displayMode:{type:"boolean",description:"Render m\
ath in display mode, which puts the math in display style (so \\int and \\sum are large, for example), and centers the math on the page on its own line.",cli:"-\
d, --display-mode"},output:{type:{enum:["htmlAndMathml","html","mathml"]},description:"Determines the markup language of the output.",cli:"-F, --format <type>"},
leqno:{type:"boolean",description:"Render display math in leqno style (left-justified tags)."},fleqn:{type:"boolean",description:"Render display math flush left\
."},throwOnError:{type:"boolean",default:!0,cli:"-t, --no-throw-on-error",cliDescription:"Render errors (in the color given by --error-color) instead of throwin\
g a ParseError exception when encountering an error."},errorColor:{type:"string",default:"#cc0000",cli:"-c, --error-color <color>",cliDescription:"A color strin\
g given in the format 'rgb' or 'rrggbb' (no #). This option determines the color of errors rendered by the -t option.",cliProcessor:r=>"#"+r},macros:{type:"obje\
ct",cli:"-m, --macro <def>",cliDescription:"Define custom macro of the form '\\foo:expansion' (use multiple -m arguments for multiple macros).",cliDefault:[],cliProcessor:(r,e)=>(e.
push(r),e)},minRuleThickness:{type:"number",description:"Specifies a minimum thickness, in ems, for fraction lines, `\\sqrt` top lines, `{array}` vertical lines,\
 `\\hline`, `\\hdashline`, `\\underline`, `\\overline`, and the borders of `\\fbox`, `\\boxed`, and `\\fcolorbox`.",processor:r=>Math.max(0,r),cli:"--min-rule-t\
hickness <size>",cliProcessor:parseFloat},colorIsTextColor:{type:"boolean",description:"Makes \\color behave like LaTeX's 2-argument \\textcolor, instead of LaTeX\
's one-argument \\color mode change.",cli:"-b, --color-is-text-color"},strict:{type:[{enum:["warn","ignore","error"]},"boolean","function"],description:"Turn on\
 strict / LaTeX faithfulness mode, which throws an error if the input uses features that are not supported by LaTeX.",cli:"-S, --strict",cliDefault:!1},trust:{type:[
"boolean","function"],description:"Trust the input, enabling all HTML features such as \\url.",cli:"-T, --trust"},maxSize:{type:"number",default:1/0,description:"\
If non-zero, all user-specified sizes, e.g. in \\rule{500em}{500em}, will be capped to maxSize ems. Otherwise, elements and spaces can be arbitrarily large",processor:r=>Math.
max(0,r),cli:"-s, --max-size <n>",cliProcessor:parseInt},maxExpand:{type:"number",default:1e3,description:"Limit the number of macro expansions to the specified\
 number, to prevent e.g. infinite macro loops. If set to Infinity, the macro expander will try to fully expand as in LaTeX.",processor:r=>Math.max(0,r),cli:"-e,\
 --max-expand <n>",cliProcessor:r=>r==="Infinity"?1/0:parseInt(r)},globalGroup:{type:"boolean",cli:!1}};function Ka(r){if(typeof r!="string")return r.enum[0];switch(r){case"\
boolean":return!1;case"string":return"";case"number":return 0;case"object":return{};default:throw new Error("Unexpected schema type; settings must declare an ex\
plicit default.")}}function Ja(r){if(Object.prototype.hasOwnProperty.call(r,"default")&&r.default!==void 0)return r.default;var e=Array.isArray(r.type)?r.type[0]:
r.type;return Ka(e)}function Qa(r,e,t,a){var n=Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,s=Object.prototype.hasOwnProperty.call(a,"processor")?a.processor:
void 0;r[e]=n!==void 0?s?s(n):n:Ja(a)}var de=class{constructor(e){e===void 0&&(e={}),this.displayMode=void 0,this.output=void 0,this.leqno=void 0,this.fleqn=void 0,
this.throwOnError=void 0,this.errorColor=void 0,this.macros=void 0,this.minRuleThickness=void 0,this.colorIsTextColor=void 0,this.strict=void 0,this.trust=void 0,
this.maxSize=void 0,this.maxExpand=void 0,this.globalGroup=void 0,e=e||{};for(var t of Object.keys(ft)){var a=ft[t];a&&Qa(this,t,e,a)}}isTrusted(e){if("url"in e&&
e.url&&!e.protocol){var t=Za(e.url);if(t==null)return!1;e.protocol=t}var a=typeof this.trust=="function"?this.trust(e):this.trust;return!!a}},S0=class{constructor(e,t,a){
this.id=void 0,this.size=void 0,this.cramped=void 0,this.id=e,this.size=t,this.cramped=a}sup(){return z0[_a[this.id]]}sub(){return z0[e1[this.id]]}fracNum(){return z0[t1[this.
id]]}fracDen(){return z0[r1[this.id]]}cramp(){return z0[a1[this.id]]}text(){return z0[n1[this.id]]}isTight(){return this.size>=2}},It=0,He=1,re=2,N0=3,fe=4,g0=5,
ae=6,u0=7,z0=[new S0(It,0,!1),new S0(He,0,!0),new S0(re,1,!1),new S0(N0,1,!0),new S0(fe,2,!1),new S0(g0,2,!0),new S0(ae,3,!1),new S0(u0,3,!0)],_a=[fe,g0,fe,g0,ae,
u0,ae,u0],e1=[g0,g0,g0,g0,u0,u0,u0,u0],t1=[re,N0,fe,g0,ae,u0,ae,u0],r1=[N0,N0,g0,g0,u0,u0,u0,u0],a1=[He,He,N0,N0,g0,g0,u0,u0],n1=[It,He,re,N0,re,N0,re,N0],I={DISPLAY:z0[It],
TEXT:z0[re],SCRIPT:z0[fe],SCRIPTSCRIPT:z0[ae]},vt=[{name:"latin",blocks:[[256,591],[768,879]]},{name:"cyrillic",blocks:[[1024,1279]]},{name:"armenian",blocks:[[
1328,1423]]},{name:"brahmic",blocks:[[2304,4255]]},{name:"georgian",blocks:[[4256,4351]]},{name:"cjk",blocks:[[12288,12543],[19968,40879],[65280,65376]]},{name:"\
hangul",blocks:[[44032,55215]]}];function i1(r){for(var e=0;e<vt.length;e++)for(var t=vt[e],a=0;a<t.blocks.length;a++){var n=t.blocks[a];if(r>=n[0]&&r<=n[1])return t.
name}return null}var Fe=[];vt.forEach(r=>r.blocks.forEach(e=>Fe.push(...e)));function Vr(r){for(var e=0;e<Fe.length;e+=2)if(r>=Fe[e]&&r<=Fe[e+1])return!0;return!1}
var a0=r=>r+" "+r,te=80,s1=function(e,t){return"M95,"+(622+e+t)+`
c-2.7,0,-7.17,-2.7,-13.5,-8c-5.8,-5.3,-9.5,-10,-9.5,-14
c0,-2,0.3,-3.3,1,-4c1.3,-2.7,23.83,-20.7,67.5,-54
c44.2,-33.3,65.8,-50.3,66.5,-51c1.3,-1.3,3,-2,5,-2c4.7,0,8.7,3.3,12,10
s173,378,173,378c0.7,0,35.3,-71,104,-213c68.7,-142,137.5,-285,206.5,-429
c69,-144,104.5,-217.7,106.5,-221
l`+e/2.075+" -"+e+`
c5.3,-9.3,12,-14,20,-14
H400000v`+(40+e)+`H845.2724
s-225.272,467,-225.272,467s-235,486,-235,486c-2.7,4.7,-9,7,-19,7
c-6,0,-10,-1,-12,-3s-194,-422,-194,-422s-65,47,-65,47z
M`+(834+e)+" "+t+"h400000v"+(40+e)+"h-400000z"},l1=function(e,t){return"M263,"+(601+e+t)+`c0.7,0,18,39.7,52,119
c34,79.3,68.167,158.7,102.5,238c34.3,79.3,51.8,119.3,52.5,120
c340,-704.7,510.7,-1060.3,512,-1067
l`+e/2.084+" -"+e+`
c4.7,-7.3,11,-11,19,-11
H40000v`+(40+e)+`H1012.3
s-271.3,567,-271.3,567c-38.7,80.7,-84,175,-136,283c-52,108,-89.167,185.3,-111.5,232
c-22.3,46.7,-33.8,70.3,-34.5,71c-4.7,4.7,-12.3,7,-23,7s-12,-1,-12,-1
s-109,-253,-109,-253c-72.7,-168,-109.3,-252,-110,-252c-10.7,8,-22,16.7,-34,26
c-22,17.3,-33.3,26,-34,26s-26,-26,-26,-26s76,-59,76,-59s76,-60,76,-60z
M`+(1001+e)+" "+t+"h400000v"+(40+e)+"h-400000z"},u1=function(e,t){return"M983 "+(10+e+t)+`
l`+e/3.13+" -"+e+`
c4,-6.7,10,-10,18,-10 H400000v`+(40+e)+`
H1013.1s-83.4,268,-264.1,840c-180.7,572,-277,876.3,-289,913c-4.7,4.7,-12.7,7,-24,7
s-12,0,-12,0c-1.3,-3.3,-3.7,-11.7,-7,-25c-35.3,-125.3,-106.7,-373.3,-214,-744
c-10,12,-21,25,-33,39s-32,39,-32,39c-6,-5.3,-15,-14,-27,-26s25,-30,25,-30
c26.7,-32.7,52,-63,76,-91s52,-60,52,-60s208,722,208,722
c56,-175.3,126.3,-397.3,211,-666c84.7,-268.7,153.8,-488.2,207.5,-658.5
c53.7,-170.3,84.5,-266.8,92.5,-289.5z
M`+(1001+e)+" "+t+"h400000v"+(40+e)+"h-400000z"},o1=function(e,t){return"M424,"+(2398+e+t)+`
c-1.3,-0.7,-38.5,-172,-111.5,-514c-73,-342,-109.8,-513.3,-110.5,-514
c0,-2,-10.7,14.3,-32,49c-4.7,7.3,-9.8,15.7,-15.5,25c-5.7,9.3,-9.8,16,-12.5,20
s-5,7,-5,7c-4,-3.3,-8.3,-7.7,-13,-13s-13,-13,-13,-13s76,-122,76,-122s77,-121,77,-121
s209,968,209,968c0,-2,84.7,-361.7,254,-1079c169.3,-717.3,254.7,-1077.7,256,-1081
l`+e/4.223+" -"+e+`c4,-6.7,10,-10,18,-10 H400000
v`+(40+e)+`H1014.6
s-87.3,378.7,-272.6,1166c-185.3,787.3,-279.3,1182.3,-282,1185
c-2,6,-10,9,-24,9
c-8,0,-12,-0.7,-12,-2z M`+(1001+e)+" "+t+`
h400000v`+(40+e)+"h-400000z"},h1=function(e,t){return"M473,"+(2713+e+t)+`
c339.3,-1799.3,509.3,-2700,510,-2702 l`+e/5.298+" -"+e+`
c3.3,-7.3,9.3,-11,18,-11 H400000v`+(40+e)+`H1017.7
s-90.5,478,-276.2,1466c-185.7,988,-279.5,1483,-281.5,1485c-2,6,-10,9,-24,9
c-8,0,-12,-0.7,-12,-2c0,-1.3,-5.3,-32,-16,-92c-50.7,-293.3,-119.7,-693.3,-207,-1200
c0,-1.3,-5.3,8.7,-16,30c-10.7,21.3,-21.3,42.7,-32,64s-16,33,-16,33s-26,-26,-26,-26
s76,-153,76,-153s77,-151,77,-151c0.7,0.7,35.7,202,105,604c67.3,400.7,102,602.7,104,
606zM`+(1001+e)+" "+t+"h400000v"+(40+e)+"H1017.7z"},m1=function(e){var t=e/2;return"M400000 "+e+" H0 L"+t+" 0 l65 45 L145 "+(e-80)+" H400000z"},c1=function(e,t,a){
var n=a-54-t-e;return"M702 "+(e+t)+"H400000"+(40+e)+`
H742v`+n+`l-4 4-4 4c-.667.7 -2 1.5-4 2.5s-4.167 1.833-6.5 2.5-5.5 1-9.5 1
h-12l-28-84c-16.667-52-96.667 -294.333-240-727l-212 -643 -85 170
c-4-3.333-8.333-7.667-13 -13l-13-13l77-155 77-156c66 199.333 139 419.667
219 661 l218 661zM702 `+t+"H400000v"+(40+e)+"H742z"},d1=function(e,t,a){t=1e3*t;var n="";switch(e){case"sqrtMain":n=s1(t,te);break;case"sqrtSize1":n=l1(t,te);break;case"\
sqrtSize2":n=u1(t,te);break;case"sqrtSize3":n=o1(t,te);break;case"sqrtSize4":n=h1(t,te);break;case"sqrtTall":n=c1(t,te,a)}return n},f1=function(e,t){switch(e){case"\
⎜":return a0("M291 0 H417 V"+t+" H291z");case"∣":return a0("M145 0 H188 V"+t+" H145z");case"∥":return a0("M145 0 H188 V"+t+" H145z")+a0("M367 0 H410 V"+t+
" H367z");case"⎟":return a0("M457 0 H583 V"+t+" H457z");case"⎢":return a0("M319 0 H403 V"+t+" H319z");case"⎥":return a0("M263 0 H347 V"+t+" H263z");case"⎪":
return a0("M384 0 H504 V"+t+" H384z");case"⏐":return a0("M312 0 H355 V"+t+" H312z");case"‖":return a0("M257 0 H300 V"+t+" H257z")+a0("M478 0 H521 V"+t+" H47\
8z");default:return""}},sr={doubleleftarrow:`M262 157
l10-10c34-36 62.7-77 86-123 3.3-8 5-13.3 5-16 0-5.3-6.7-8-20-8-7.3
 0-12.2.5-14.5 1.5-2.3 1-4.8 4.5-7.5 10.5-49.3 97.3-121.7 169.3-217 216-28
 14-57.3 25-88 33-6.7 2-11 3.8-13 5.5-2 1.7-3 4.2-3 7.5s1 5.8 3 7.5
c2 1.7 6.3 3.5 13 5.5 68 17.3 128.2 47.8 180.5 91.5 52.3 43.7 93.8 96.2 124.5
 157.5 9.3 8 15.3 12.3 18 13h6c12-.7 18-4 18-10 0-2-1.7-7-5-15-23.3-46-52-87
-86-123l-10-10h399738v-40H218c328 0 0 0 0 0l-10-8c-26.7-20-65.7-43-117-69 2.7
-2 6-3.7 10-5 36.7-16 72.3-37.3 107-64l10-8h399782v-40z
m8 0v40h399730v-40zm0 194v40h399730v-40z`,doublerightarrow:`M399738 392l
-10 10c-34 36-62.7 77-86 123-3.3 8-5 13.3-5 16 0 5.3 6.7 8 20 8 7.3 0 12.2-.5
 14.5-1.5 2.3-1 4.8-4.5 7.5-10.5 49.3-97.3 121.7-169.3 217-216 28-14 57.3-25 88
-33 6.7-2 11-3.8 13-5.5 2-1.7 3-4.2 3-7.5s-1-5.8-3-7.5c-2-1.7-6.3-3.5-13-5.5-68
-17.3-128.2-47.8-180.5-91.5-52.3-43.7-93.8-96.2-124.5-157.5-9.3-8-15.3-12.3-18
-13h-6c-12 .7-18 4-18 10 0 2 1.7 7 5 15 23.3 46 52 87 86 123l10 10H0v40h399782
c-328 0 0 0 0 0l10 8c26.7 20 65.7 43 117 69-2.7 2-6 3.7-10 5-36.7 16-72.3 37.3
-107 64l-10 8H0v40zM0 157v40h399730v-40zm0 194v40h399730v-40z`,leftarrow:`M400000 241H110l3-3c68.7-52.7 113.7-120
 135-202 4-14.7 6-23 6-25 0-7.3-7-11-21-11-8 0-13.2.8-15.5 2.5-2.3 1.7-4.2 5.8
-5.5 12.5-1.3 4.7-2.7 10.3-4 17-12 48.7-34.8 92-68.5 130S65.3 228.3 18 247
c-10 4-16 7.7-18 11 0 8.7 6 14.3 18 17 47.3 18.7 87.8 47 121.5 85S196 441.3 208
 490c.7 2 1.3 5 2 9s1.2 6.7 1.5 8c.3 1.3 1 3.3 2 6s2.2 4.5 3.5 5.5c1.3 1 3.3
 1.8 6 2.5s6 1 10 1c14 0 21-3.7 21-11 0-2-2-10.3-6-25-20-79.3-65-146.7-135-202
 l-3-3h399890zM100 241v40h399900v-40z`,leftbrace:`M6 548l-6-6v-35l6-11c56-104 135.3-181.3 238-232 57.3-28.7 117
-45 179-50h399577v120H403c-43.3 7-81 15-113 26-100.7 33-179.7 91-237 174-2.7
 5-6 9-10 13-.7 1-7.3 1-20 1H6z`,leftbraceunder:`M0 6l6-6h17c12.688 0 19.313.3 20 1 4 4 7.313 8.3 10 13
 35.313 51.3 80.813 93.8 136.5 127.5 55.688 33.7 117.188 55.8 184.5 66.5.688
 0 2 .3 4 1 18.688 2.7 76 4.3 172 5h399450v120H429l-6-1c-124.688-8-235-61.7
-331-161C60.687 138.7 32.312 99.3 7 54L0 41V6z`,leftgroup:`M400000 80
H435C64 80 168.3 229.4 21 260c-5.9 1.2-18 0-18 0-2 0-3-1-3-3v-38C76 61 257 0
 435 0h399565z`,leftgroupunder:`M400000 262
H435C64 262 168.3 112.6 21 82c-5.9-1.2-18 0-18 0-2 0-3 1-3 3v38c76 158 257 219
 435 219h399565z`,leftharpoon:`M0 267c.7 5.3 3 10 7 14h399993v-40H93c3.3
-3.3 10.2-9.5 20.5-18.5s17.8-15.8 22.5-20.5c50.7-52 88-110.3 112-175 4-11.3 5
-18.3 3-21-1.3-4-7.3-6-18-6-8 0-13 .7-15 2s-4.7 6.7-8 16c-42 98.7-107.3 174.7
-196 228-6.7 4.7-10.7 8-12 10-1.3 2-2 5.7-2 11zm100-26v40h399900v-40z`,leftharpoonplus:`M0 267c.7 5.3 3 10 7 14h399993v-40H93c3.3-3.3 10.2-9.5
 20.5-18.5s17.8-15.8 22.5-20.5c50.7-52 88-110.3 112-175 4-11.3 5-18.3 3-21-1.3
-4-7.3-6-18-6-8 0-13 .7-15 2s-4.7 6.7-8 16c-42 98.7-107.3 174.7-196 228-6.7 4.7
-10.7 8-12 10-1.3 2-2 5.7-2 11zm100-26v40h399900v-40zM0 435v40h400000v-40z
m0 0v40h400000v-40z`,leftharpoondown:`M7 241c-4 4-6.333 8.667-7 14 0 5.333.667 9 2 11s5.333
 5.333 12 10c90.667 54 156 130 196 228 3.333 10.667 6.333 16.333 9 17 2 .667 5
 1 9 1h5c10.667 0 16.667-2 18-6 2-2.667 1-9.667-3-21-32-87.333-82.667-157.667
-152-211l-3-3h399907v-40zM93 281 H400000 v-40L7 241z`,leftharpoondownplus:`M7 435c-4 4-6.3 8.7-7 14 0 5.3.7 9 2 11s5.3 5.3 12
 10c90.7 54 156 130 196 228 3.3 10.7 6.3 16.3 9 17 2 .7 5 1 9 1h5c10.7 0 16.7
-2 18-6 2-2.7 1-9.7-3-21-32-87.3-82.7-157.7-152-211l-3-3h399907v-40H7zm93 0
v40h399900v-40zM0 241v40h399900v-40zm0 0v40h399900v-40z`,lefthook:`M400000 281 H103s-33-11.2-61-33.5S0 197.3 0 164s14.2-61.2 42.5
-83.5C70.8 58.2 104 47 142 47 c16.7 0 25 6.7 25 20 0 12-8.7 18.7-26 20-40 3.3
-68.7 15.7-86 37-10 12-15 25.3-15 40 0 22.7 9.8 40.7 29.5 54 19.7 13.3 43.5 21
 71.5 23h399859zM103 281v-40h399897v40z`,leftlinesegment:a0("M40 281 V428 H0 V94 H40 V241 H400000 v40z"),leftbracketunder:a0("M0 0 h120 V290 H399995 v120 H0z"),
leftbracketover:a0("M0 440 h120 V150 H399995 v-120 H0z"),leftmapsto:a0("M40 281 V448H0V74H40V241H400000v40z"),leftToFrom:`M0 147h400000v40H0zm0 214c68 40 115.7 \
95.7 143 167h22c15.3 0 23
-.3 23-1 0-1.3-5.3-13.7-16-37-18-35.3-41.3-69-70-101l-7-8h399905v-40H95l7-8
c28.7-32 52-65.7 70-101 10.7-23.3 16-35.7 16-37 0-.7-7.7-1-23-1h-22C115.7 265.3
 68 321 0 361zm0-174v-40h399900v40zm100 154v40h399900v-40z`,longequal:a0("M0 50 h400000 v40H0z m0 194h40000v40H0z"),midbrace:`M200428 334
c-100.7-8.3-195.3-44-280-108-55.3-42-101.7-93-139-153l-9-14c-2.7 4-5.7 8.7-9 14
-53.3 86.7-123.7 153-211 199-66.7 36-137.3 56.3-212 62H0V214h199568c178.3-11.7
 311.7-78.3 403-201 6-8 9.7-12 11-12 .7-.7 6.7-1 18-1s17.3.3 18 1c1.3 0 5 4 11
 12 44.7 59.3 101.3 106.3 170 141s145.3 54.3 229 60h199572v120z`,midbraceunder:`M199572 214
c100.7 8.3 195.3 44 280 108 55.3 42 101.7 93 139 153l9 14c2.7-4 5.7-8.7 9-14
 53.3-86.7 123.7-153 211-199 66.7-36 137.3-56.3 212-62h199568v120H200432c-178.3
 11.7-311.7 78.3-403 201-6 8-9.7 12-11 12-.7.7-6.7 1-18 1s-17.3-.3-18-1c-1.3 0
-5-4-11-12-44.7-59.3-101.3-106.3-170-141s-145.3-54.3-229-60H0V214z`,oiintSize1:`M512.6 71.6c272.6 0 320.3 106.8 320.3 178.2 0 70.8-47.7 177.6
-320.3 177.6S193.1 320.6 193.1 249.8c0-71.4 46.9-178.2 319.5-178.2z
m368.1 178.2c0-86.4-60.9-215.4-368.1-215.4-306.4 0-367.3 129-367.3 215.4 0 85.8
60.9 214.8 367.3 214.8 307.2 0 368.1-129 368.1-214.8z`,oiintSize2:`M757.8 100.1c384.7 0 451.1 137.6 451.1 230 0 91.3-66.4 228.8
-451.1 228.8-386.3 0-452.7-137.5-452.7-228.8 0-92.4 66.4-230 452.7-230z
m502.4 230c0-111.2-82.4-277.2-502.4-277.2s-504 166-504 277.2
c0 110 84 276 504 276s502.4-166 502.4-276z`,oiiintSize1:`M681.4 71.6c408.9 0 480.5 106.8 480.5 178.2 0 70.8-71.6 177.6
-480.5 177.6S202.1 320.6 202.1 249.8c0-71.4 70.5-178.2 479.3-178.2z
m525.8 178.2c0-86.4-86.8-215.4-525.7-215.4-437.9 0-524.7 129-524.7 215.4 0
85.8 86.8 214.8 524.7 214.8 438.9 0 525.7-129 525.7-214.8z`,oiiintSize2:`M1021.2 53c603.6 0 707.8 165.8 707.8 277.2 0 110-104.2 275.8
-707.8 275.8-606 0-710.2-165.8-710.2-275.8C311 218.8 415.2 53 1021.2 53z
m770.4 277.1c0-131.2-126.4-327.6-770.5-327.6S248.4 198.9 248.4 330.1
c0 130 128.8 326.4 772.7 326.4s770.5-196.4 770.5-326.4z`,rightarrow:`M0 241v40h399891c-47.3 35.3-84 78-110 128
-16.7 32-27.7 63.7-33 95 0 1.3-.2 2.7-.5 4-.3 1.3-.5 2.3-.5 3 0 7.3 6.7 11 20
 11 8 0 13.2-.8 15.5-2.5 2.3-1.7 4.2-5.5 5.5-11.5 2-13.3 5.7-27 11-41 14.7-44.7
 39-84.5 73-119.5s73.7-60.2 119-75.5c6-2 9-5.7 9-11s-3-9-9-11c-45.3-15.3-85
-40.5-119-75.5s-58.3-74.8-73-119.5c-4.7-14-8.3-27.3-11-40-1.3-6.7-3.2-10.8-5.5
-12.5-2.3-1.7-7.5-2.5-15.5-2.5-14 0-21 3.7-21 11 0 2 2 10.3 6 25 20.7 83.3 67
 151.7 139 205zm0 0v40h399900v-40z`,rightbrace:`M400000 542l
-6 6h-17c-12.7 0-19.3-.3-20-1-4-4-7.3-8.3-10-13-35.3-51.3-80.8-93.8-136.5-127.5
s-117.2-55.8-184.5-66.5c-.7 0-2-.3-4-1-18.7-2.7-76-4.3-172-5H0V214h399571l6 1
c124.7 8 235 61.7 331 161 31.3 33.3 59.7 72.7 85 118l7 13v35z`,rightbraceunder:`M399994 0l6 6v35l-6 11c-56 104-135.3 181.3-238 232-57.3
 28.7-117 45-179 50H-300V214h399897c43.3-7 81-15 113-26 100.7-33 179.7-91 237
-174 2.7-5 6-9 10-13 .7-1 7.3-1 20-1h17z`,rightgroup:`M0 80h399565c371 0 266.7 149.4 414 180 5.9 1.2 18 0 18 0 2 0
 3-1 3-3v-38c-76-158-257-219-435-219H0z`,rightgroupunder:`M0 262h399565c371 0 266.7-149.4 414-180 5.9-1.2 18 0 18
 0 2 0 3 1 3 3v38c-76 158-257 219-435 219H0z`,rightharpoon:`M0 241v40h399993c4.7-4.7 7-9.3 7-14 0-9.3
-3.7-15.3-11-18-92.7-56.7-159-133.7-199-231-3.3-9.3-6-14.7-8-16-2-1.3-7-2-15-2
-10.7 0-16.7 2-18 6-2 2.7-1 9.7 3 21 15.3 42 36.7 81.8 64 119.5 27.3 37.7 58
 69.2 92 94.5zm0 0v40h399900v-40z`,rightharpoonplus:`M0 241v40h399993c4.7-4.7 7-9.3 7-14 0-9.3-3.7-15.3-11
-18-92.7-56.7-159-133.7-199-231-3.3-9.3-6-14.7-8-16-2-1.3-7-2-15-2-10.7 0-16.7
 2-18 6-2 2.7-1 9.7 3 21 15.3 42 36.7 81.8 64 119.5 27.3 37.7 58 69.2 92 94.5z
m0 0v40h399900v-40z m100 194v40h399900v-40zm0 0v40h399900v-40z`,rightharpoondown:`M399747 511c0 7.3 6.7 11 20 11 8 0 13-.8 15-2.5s4.7-6.8
 8-15.5c40-94 99.3-166.3 178-217 13.3-8 20.3-12.3 21-13 5.3-3.3 8.5-5.8 9.5
-7.5 1-1.7 1.5-5.2 1.5-10.5s-2.3-10.3-7-15H0v40h399908c-34 25.3-64.7 57-92 95
-27.3 38-48.7 77.7-64 119-3.3 8.7-5 14-5 16zM0 241v40h399900v-40z`,rightharpoondownplus:`M399747 705c0 7.3 6.7 11 20 11 8 0 13-.8
 15-2.5s4.7-6.8 8-15.5c40-94 99.3-166.3 178-217 13.3-8 20.3-12.3 21-13 5.3-3.3
 8.5-5.8 9.5-7.5 1-1.7 1.5-5.2 1.5-10.5s-2.3-10.3-7-15H0v40h399908c-34 25.3
-64.7 57-92 95-27.3 38-48.7 77.7-64 119-3.3 8.7-5 14-5 16zM0 435v40h399900v-40z
m0-194v40h400000v-40zm0 0v40h400000v-40z`,righthook:`M399859 241c-764 0 0 0 0 0 40-3.3 68.7-15.7 86-37 10-12 15-25.3
 15-40 0-22.7-9.8-40.7-29.5-54-19.7-13.3-43.5-21-71.5-23-17.3-1.3-26-8-26-20 0
-13.3 8.7-20 26-20 38 0 71 11.2 99 33.5 0 0 7 5.6 21 16.7 14 11.2 21 33.5 21
 66.8s-14 61.2-42 83.5c-28 22.3-61 33.5-99 33.5L0 241z M0 281v-40h399859v40z`,rightlinesegment:a0("M399960 241 V94 h40 V428 h-40 V281 H0 v-40z"),rightbracketunder:a0(
"M399995 0 h-120 V290 H0 v120 H400000z"),rightbracketover:a0("M399995 440 h-120 V150 H0 v-120 H399995z"),rightToFrom:`M400000 167c-70.7-42-118-97.7-142-167h-23c\
-15.3 0-23 .3-23
 1 0 1.3 5.3 13.7 16 37 18 35.3 41.3 69 70 101l7 8H0v40h399905l-7 8c-28.7 32
-52 65.7-70 101-10.7 23.3-16 35.7-16 37 0 .7 7.7 1 23 1h23c24-69.3 71.3-125 142
-167z M100 147v40h399900v-40zM0 341v40h399900v-40z`,twoheadleftarrow:`M0 167c68 40
 115.7 95.7 143 167h22c15.3 0 23-.3 23-1 0-1.3-5.3-13.7-16-37-18-35.3-41.3-69
-70-101l-7-8h125l9 7c50.7 39.3 85 86 103 140h46c0-4.7-6.3-18.7-19-42-18-35.3
-40-67.3-66-96l-9-9h399716v-40H284l9-9c26-28.7 48-60.7 66-96 12.7-23.333 19
-37.333 19-42h-46c-18 54-52.3 100.7-103 140l-9 7H95l7-8c28.7-32 52-65.7 70-101
 10.7-23.333 16-35.7 16-37 0-.7-7.7-1-23-1h-22C115.7 71.3 68 127 0 167z`,twoheadrightarrow:`M400000 167
c-68-40-115.7-95.7-143-167h-22c-15.3 0-23 .3-23 1 0 1.3 5.3 13.7 16 37 18 35.3
 41.3 69 70 101l7 8h-125l-9-7c-50.7-39.3-85-86-103-140h-46c0 4.7 6.3 18.7 19 42
 18 35.3 40 67.3 66 96l9 9H0v40h399716l-9 9c-26 28.7-48 60.7-66 96-12.7 23.333
-19 37.333-19 42h46c18-54 52.3-100.7 103-140l9-7h125l-7 8c-28.7 32-52 65.7-70
 101-10.7 23.333-16 35.7-16 37 0 .7 7.7 1 23 1h22c27.3-71.3 75-127 143-167z`,tilde1:`M200 55.538c-77 0-168 73.953-177 73.953-3 0-7
-2.175-9-5.437L2 97c-1-2-2-4-2-6 0-4 2-7 5-9l20-12C116 12 171 0 207 0c86 0
 114 68 191 68 78 0 168-68 177-68 4 0 7 2 9 5l12 19c1 2.175 2 4.35 2 6.525 0
 4.35-2 7.613-5 9.788l-19 13.05c-92 63.077-116.937 75.308-183 76.128
-68.267.847-113-73.952-191-73.952z`,tilde2:`M344 55.266c-142 0-300.638 81.316-311.5 86.418
-8.01 3.762-22.5 10.91-23.5 5.562L1 120c-1-2-1-3-1-4 0-5 3-9 8-10l18.4-9C160.9
 31.9 283 0 358 0c148 0 188 122 331 122s314-97 326-97c4 0 8 2 10 7l7 21.114
c1 2.14 1 3.21 1 4.28 0 5.347-3 9.626-7 10.696l-22.3 12.622C852.6 158.372 751
 181.476 676 181.476c-149 0-189-126.21-332-126.21z`,tilde3:`M786 59C457 59 32 175.242 13 175.242c-6 0-10-3.457
-11-10.37L.15 138c-1-7 3-12 10-13l19.2-6.4C378.4 40.7 634.3 0 804.3 0c337 0
 411.8 157 746.8 157 328 0 754-112 773-112 5 0 10 3 11 9l1 14.075c1 8.066-.697
 16.595-6.697 17.492l-21.052 7.31c-367.9 98.146-609.15 122.696-778.15 122.696
 -338 0-409-156.573-744-156.573z`,tilde4:`M786 58C457 58 32 177.487 13 177.487c-6 0-10-3.345
-11-10.035L.15 143c-1-7 3-12 10-13l22-6.7C381.2 35 637.15 0 807.15 0c337 0 409
 177 744 177 328 0 754-127 773-127 5 0 10 3 11 9l1 14.794c1 7.805-3 13.38-9
 14.495l-20.7 5.574c-366.85 99.79-607.3 139.372-776.3 139.372-338 0-409
 -175.236-744-175.236z`,vec:`M377 20c0-5.333 1.833-10 5.5-14S391 0 397 0c4.667 0 8.667 1.667 12 5
3.333 2.667 6.667 9 10 19 6.667 24.667 20.333 43.667 41 57 7.333 4.667 11
10.667 11 18 0 6-1 10-3 12s-6.667 5-14 9c-28.667 14.667-53.667 35.667-75 63
-1.333 1.333-3.167 3.5-5.5 6.5s-4 4.833-5 5.5c-1 .667-2.5 1.333-4.5 2s-4.333 1
-7 1c-4.667 0-9.167-1.833-13.5-5.5S337 184 337 178c0-12.667 15.667-32.333 47-59
H213l-171-1c-8.667-6-13-12.333-13-19 0-4.667 4.333-11.333 13-20h359
c-16-25.333-24-45-24-59z`,widehat1:`M529 0h5l519 115c5 1 9 5 9 10 0 1-1 2-1 3l-4 22
c-1 5-5 9-11 9h-2L532 67 19 159h-2c-5 0-9-4-11-9l-5-22c-1-6 2-12 8-13z`,widehat2:`M1181 0h2l1171 176c6 0 10 5 10 11l-2 23c-1 6-5 10
-11 10h-1L1182 67 15 220h-1c-6 0-10-4-11-10l-2-23c-1-6 4-11 10-11z`,widehat3:`M1181 0h2l1171 236c6 0 10 5 10 11l-2 23c-1 6-5 10
-11 10h-1L1182 67 15 280h-1c-6 0-10-4-11-10l-2-23c-1-6 4-11 10-11z`,widehat4:`M1181 0h2l1171 296c6 0 10 5 10 11l-2 23c-1 6-5 10
-11 10h-1L1182 67 15 340h-1c-6 0-10-4-11-10l-2-23c-1-6 4-11 10-11z`,widecheck1:`M529,159h5l519,-115c5,-1,9,-5,9,-10c0,-1,-1,-2,-1,-3l-4,-22c-1,
-5,-5,-9,-11,-9h-2l-512,92l-513,-92h-2c-5,0,-9,4,-11,9l-5,22c-1,6,2,12,8,13z`,widecheck2:`M1181,220h2l1171,-176c6,0,10,-5,10,-11l-2,-23c-1,-6,-5,-10,
-11,-10h-1l-1168,153l-1167,-153h-1c-6,0,-10,4,-11,10l-2,23c-1,6,4,11,10,11z`,widecheck3:`M1181,280h2l1171,-236c6,0,10,-5,10,-11l-2,-23c-1,-6,-5,-10,
-11,-10h-1l-1168,213l-1167,-213h-1c-6,0,-10,4,-11,10l-2,23c-1,6,4,11,10,11z`,widecheck4:`M1181,340h2l1171,-296c6,0,10,-5,10,-11l-2,-23c-1,-6,-5,-10,
-11,-10h-1l-1168,273l-1167,-273h-1c-6,0,-10,4,-11,10l-2,23c-1,6,4,11,10,11z`,baraboveleftarrow:`M400000 620h-399890l3 -3c68.7 -52.7 113.7 -120 135 -202
c4 -14.7 6 -23 6 -25c0 -7.3 -7 -11 -21 -11c-8 0 -13.2 0.8 -15.5 2.5
c-2.3 1.7 -4.2 5.8 -5.5 12.5c-1.3 4.7 -2.7 10.3 -4 17c-12 48.7 -34.8 92 -68.5 130
s-74.2 66.3 -121.5 85c-10 4 -16 7.7 -18 11c0 8.7 6 14.3 18 17c47.3 18.7 87.8 47
121.5 85s56.5 81.3 68.5 130c0.7 2 1.3 5 2 9s1.2 6.7 1.5 8c0.3 1.3 1 3.3 2 6
s2.2 4.5 3.5 5.5c1.3 1 3.3 1.8 6 2.5s6 1 10 1c14 0 21 -3.7 21 -11
c0 -2 -2 -10.3 -6 -25c-20 -79.3 -65 -146.7 -135 -202l-3 -3h399890z
M100 620v40h399900v-40z M0 241v40h399900v-40zM0 241v40h399900v-40z`,rightarrowabovebar:`M0 241v40h399891c-47.3 35.3-84 78-110 128-16.7 32
-27.7 63.7-33 95 0 1.3-.2 2.7-.5 4-.3 1.3-.5 2.3-.5 3 0 7.3 6.7 11 20 11 8 0
13.2-.8 15.5-2.5 2.3-1.7 4.2-5.5 5.5-11.5 2-13.3 5.7-27 11-41 14.7-44.7 39
-84.5 73-119.5s73.7-60.2 119-75.5c6-2 9-5.7 9-11s-3-9-9-11c-45.3-15.3-85-40.5
-119-75.5s-58.3-74.8-73-119.5c-4.7-14-8.3-27.3-11-40-1.3-6.7-3.2-10.8-5.5
-12.5-2.3-1.7-7.5-2.5-15.5-2.5-14 0-21 3.7-21 11 0 2 2 10.3 6 25 20.7 83.3 67
151.7 139 205zm96 379h399894v40H0zm0 0h399904v40H0z`,baraboveshortleftharpoon:`M507,435c-4,4,-6.3,8.7,-7,14c0,5.3,0.7,9,2,11
c1.3,2,5.3,5.3,12,10c90.7,54,156,130,196,228c3.3,10.7,6.3,16.3,9,17
c2,0.7,5,1,9,1c0,0,5,0,5,0c10.7,0,16.7,-2,18,-6c2,-2.7,1,-9.7,-3,-21
c-32,-87.3,-82.7,-157.7,-152,-211c0,0,-3,-3,-3,-3l399351,0l0,-40
c-398570,0,-399437,0,-399437,0z M593 435 v40 H399500 v-40z
M0 281 v-40 H399908 v40z M0 281 v-40 H399908 v40z`,rightharpoonaboveshortbar:`M0,241 l0,40c399126,0,399993,0,399993,0
c4.7,-4.7,7,-9.3,7,-14c0,-9.3,-3.7,-15.3,-11,-18c-92.7,-56.7,-159,-133.7,-199,
-231c-3.3,-9.3,-6,-14.7,-8,-16c-2,-1.3,-7,-2,-15,-2c-10.7,0,-16.7,2,-18,6
c-2,2.7,-1,9.7,3,21c15.3,42,36.7,81.8,64,119.5c27.3,37.7,58,69.2,92,94.5z
M0 241 v40 H399908 v-40z M0 475 v-40 H399500 v40z M0 475 v-40 H399500 v40z`,shortbaraboveleftharpoon:`M7,435c-4,4,-6.3,8.7,-7,14c0,5.3,0.7,9,2,11
c1.3,2,5.3,5.3,12,10c90.7,54,156,130,196,228c3.3,10.7,6.3,16.3,9,17c2,0.7,5,1,9,
1c0,0,5,0,5,0c10.7,0,16.7,-2,18,-6c2,-2.7,1,-9.7,-3,-21c-32,-87.3,-82.7,-157.7,
-152,-211c0,0,-3,-3,-3,-3l399907,0l0,-40c-399126,0,-399993,0,-399993,0z
M93 435 v40 H400000 v-40z M500 241 v40 H400000 v-40z M500 241 v40 H400000 v-40z`,shortrightharpoonabovebar:`M53,241l0,40c398570,0,399437,0,399437,0
c4.7,-4.7,7,-9.3,7,-14c0,-9.3,-3.7,-15.3,-11,-18c-92.7,-56.7,-159,-133.7,-199,
-231c-3.3,-9.3,-6,-14.7,-8,-16c-2,-1.3,-7,-2,-15,-2c-10.7,0,-16.7,2,-18,6
c-2,2.7,-1,9.7,3,21c15.3,42,36.7,81.8,64,119.5c27.3,37.7,58,69.2,92,94.5z
M500 241 v40 H399408 v-40z M500 435 v40 H400000 v-40z`},v1=function(e,t){switch(e){case"lbrack":return"M403 1759 V84 H666 V0 H319 V1759 v"+t+` v1759 v84 h347 v-\
84
H403z M403 1759 V0 H319 V1759 v`+t+" v1759 v84 h84z";case"rbrack":return"M347 1759 V0 H0 V84 H263 V1759 v"+t+` v1759 H0 v84 H347z
M347 1759 V0 H263 V1759 v`+t+" v1759 h84z";case"vert":return"M145 15 v585 v"+t+` v585 c2.667,10,9.667,15,21,15
c10,0,16.667,-5,20,-15 v-585 v`+-t+` v-585 c-2.667,-10,-9.667,-15,-21,-15
c-10,0,-16.667,5,-20,15z M188 15 H145 v585 v`+t+" v585 h43z";case"doublevert":return"M145 15 v585 v"+t+` v585 c2.667,10,9.667,15,21,15
c10,0,16.667,-5,20,-15 v-585 v`+-t+` v-585 c-2.667,-10,-9.667,-15,-21,-15
c-10,0,-16.667,5,-20,15z M188 15 H145 v585 v`+t+` v585 h43z
M367 15 v585 v`+t+` v585 c2.667,10,9.667,15,21,15
c10,0,16.667,-5,20,-15 v-585 v`+-t+` v-585 c-2.667,-10,-9.667,-15,-21,-15
c-10,0,-16.667,5,-20,15z M410 15 H367 v585 v`+t+" v585 h43z";case"lfloor":return"M319 602 V0 H403 V602 v"+t+` v1715 h263 v84 H319z
MM319 602 V0 H403 V602 v`+t+" v1715 H319z";case"rfloor":return"M319 602 V0 H403 V602 v"+t+` v1799 H0 v-84 H319z
MM319 602 V0 H403 V602 v`+t+" v1715 H319z";case"lceil":return"M403 1759 V84 H666 V0 H319 V1759 v"+t+` v602 h84z
M403 1759 V0 H319 V1759 v`+t+" v602 h84z";case"rceil":return"M347 1759 V0 H0 V84 H263 V1759 v"+t+` v602 h84z
M347 1759 V0 h-84 V1759 v`+t+" v602 h84z";case"lparen":return`M863,9c0,-2,-2,-5,-6,-9c0,0,-17,0,-17,0c-12.7,0,-19.3,0.3,-20,1
c-5.3,5.3,-10.3,11,-15,17c-242.7,294.7,-395.3,682,-458,1162c-21.3,163.3,-33.3,349,
-36,557 l0,`+(t+84)+`c0.2,6,0,26,0,60c2,159.3,10,310.7,24,454c53.3,528,210,
949.7,470,1265c4.7,6,9.7,11.7,15,17c0.7,0.7,7,1,19,1c0,0,18,0,18,0c4,-4,6,-7,6,-9
c0,-2.7,-3.3,-8.7,-10,-18c-135.3,-192.7,-235.5,-414.3,-300.5,-665c-65,-250.7,-102.5,
-544.7,-112.5,-882c-2,-104,-3,-167,-3,-189
l0,-`+(t+92)+`c0,-162.7,5.7,-314,17,-454c20.7,-272,63.7,-513,129,-723c65.3,
-210,155.3,-396.3,270,-559c6.7,-9.3,10,-15.3,10,-18z`;case"rparen":return`M76,0c-16.7,0,-25,3,-25,9c0,2,2,6.3,6,13c21.3,28.7,42.3,60.3,
63,95c96.7,156.7,172.8,332.5,228.5,527.5c55.7,195,92.8,416.5,111.5,664.5
c11.3,139.3,17,290.7,17,454c0,28,1.7,43,3.3,45l0,`+(t+9)+`
c-3,4,-3.3,16.7,-3.3,38c0,162,-5.7,313.7,-17,455c-18.7,248,-55.8,469.3,-111.5,664
c-55.7,194.7,-131.8,370.3,-228.5,527c-20.7,34.7,-41.7,66.3,-63,95c-2,3.3,-4,7,-6,11
c0,7.3,5.7,11,17,11c0,0,11,0,11,0c9.3,0,14.3,-0.3,15,-1c5.3,-5.3,10.3,-11,15,-17
c242.7,-294.7,395.3,-681.7,458,-1161c21.3,-164.7,33.3,-350.7,36,-558
l0,-`+(t+144)+`c-2,-159.3,-10,-310.7,-24,-454c-53.3,-528,-210,-949.7,
-470,-1265c-4.7,-6,-9.7,-11.7,-15,-17c-0.7,-0.7,-6.7,-1,-18,-1z`;default:throw new Error("Unknown stretchy delimiter.")}};function p1(r){return"toText"in r}var U0=class{constructor(e){
this.children=void 0,this.classes=void 0,this.height=void 0,this.depth=void 0,this.maxFontSize=void 0,this.style=void 0,this.children=e,this.classes=[],this.height=
0,this.depth=0,this.maxFontSize=0,this.style={}}hasClass(e){return this.classes.includes(e)}toNode(){for(var e=document.createDocumentFragment(),t=0;t<this.children.
length;t++)e.appendChild(this.children[t].toNode());return e}toMarkup(){for(var e="",t=0;t<this.children.length;t++)e+=this.children[t].toMarkup();return e}toText(){
return this.children.map(e=>{if(p1(e))return e.toText();throw new Error("Expected MathDomNode with toText, got "+e.constructor.name)}).join("")}},pt={pt:1,mm:7227/
2540,cm:7227/254,in:72.27,bp:803/800,pc:12,dd:1238/1157,cc:14856/1157,nd:685/642,nc:1370/107,sp:1/65536,px:803/800},g1={ex:!0,em:!0,mu:!0},$r=function(e){return typeof e!=
"string"&&(e=e.unit),e in pt||e in g1||e==="ex"},Q=function(e,t){var a;if(e.unit in pt)a=pt[e.unit]/t.fontMetrics().ptPerEm/t.sizeMultiplier;else if(e.unit==="m\
u")a=t.fontMetrics().cssEmPerMu;else{var n;if(t.style.isTight()?n=t.havingStyle(t.style.text()):n=t,e.unit==="ex")a=n.fontMetrics().xHeight;else if(e.unit==="em")
a=n.fontMetrics().quad;else throw new S("Invalid unit: '"+e.unit+"'");n!==t&&(a*=n.sizeMultiplier/t.sizeMultiplier)}return Math.min(e.number*a,t.maxSize)},A=function(e){
return+e.toFixed(4)+"em"},V0=function(e){return e.filter(t=>t).join(" ")},Ot=function(e){var t="";for(var a of Object.keys(e)){var n=e[a];n!==void 0&&(t+=ja(a)+
":"+n+";")}return t},jr=function(e,t,a){if(this.classes=e||[],this.attributes={},this.height=0,this.depth=0,this.maxFontSize=0,this.style=a||{},t){t.style.isTight()&&
this.classes.push("mtight");var n=t.getColor();n&&(this.style.color=n)}},Xr=function(e){var t=document.createElement(e);t.className=V0(this.classes),Object.assign(
t.style,this.style);for(var a of Object.keys(this.attributes))t.setAttribute(a,this.attributes[a]);for(var n=0;n<this.children.length;n++)t.appendChild(this.children[n].
toNode());return t},b1=/[\s"'>/=\x00-\x1f]/,Wr=function(e){var t="<"+e;this.classes.length&&(t+=' class="'+s0(V0(this.classes))+'"');var a=Ot(this.style);a&&(t+=
' style="'+s0(a)+'"');for(var n of Object.keys(this.attributes)){if(b1.test(n))throw new S("Invalid attribute name '"+n+"'");t+=" "+n+'="'+s0(this.attributes[n])+
'"'}t+=">";for(var s=0;s<this.children.length;s++)t+=this.children[s].toMarkup();return t+="</"+e+">",t},$0=class{constructor(e,t,a,n){this.children=void 0,this.
attributes=void 0,this.classes=void 0,this.height=void 0,this.depth=void 0,this.width=void 0,this.maxFontSize=void 0,this.style=void 0,this.italic=void 0,jr.call(
this,e,a,n),this.children=t||[]}setAttribute(e,t){this.attributes[e]=t}hasClass(e){return this.classes.includes(e)}toNode(){return Xr.call(this,"span")}toMarkup(){
return Wr.call(this,"span")}},ne=class{constructor(e,t,a,n){this.children=void 0,this.attributes=void 0,this.classes=void 0,this.height=void 0,this.depth=void 0,
this.maxFontSize=void 0,this.style=void 0,jr.call(this,t,n),this.children=a||[],this.setAttribute("href",e)}setAttribute(e,t){this.attributes[e]=t}hasClass(e){return this.
classes.includes(e)}toNode(){return Xr.call(this,"a")}toMarkup(){return Wr.call(this,"a")}},gt=class{constructor(e,t,a){this.src=void 0,this.alt=void 0,this.classes=
void 0,this.height=void 0,this.depth=void 0,this.maxFontSize=void 0,this.style=void 0,this.alt=t,this.src=e,this.classes=["mord"],this.height=0,this.depth=0,this.
maxFontSize=0,this.style=a}hasClass(e){return this.classes.includes(e)}toNode(){var e=document.createElement("img");return e.src=this.src,e.alt=this.alt,e.className=
"mord",Object.assign(e.style,this.style),e}toMarkup(){var e='<img src="'+s0(this.src)+'"'+(' alt="'+s0(this.alt)+'"'),t=Ot(this.style);return t&&(e+=' style="'+
s0(t)+'"'),e+="'/>",e}},y1={î:"ı̂",ï:"ı̈",í:"ı́",ì:"ı̀"},o0=class{constructor(e,t,a,n,s,u,h,c){this.text=void 0,this.height=void 0,this.depth=void 0,
this.italic=void 0,this.skew=void 0,this.width=void 0,this.maxFontSize=void 0,this.classes=void 0,this.style=void 0,this.text=e,this.height=t||0,this.depth=a||0,
this.italic=n||0,this.skew=s||0,this.width=u||0,this.classes=h||[],this.style=c||{},this.maxFontSize=0;var d=i1(this.text.charCodeAt(0));d&&this.classes.push(d+
"_fallback"),/[îïíì]/.test(this.text)&&(this.text=y1[this.text])}hasClass(e){return this.classes.includes(e)}toNode(){var e=document.createTextNode(this.text),
t=null;return this.italic>0&&(t=document.createElement("span"),t.style.marginRight=A(this.italic)),this.classes.length>0&&(t=t||document.createElement("span"),t.
className=V0(this.classes)),Object.keys(this.style).length>0&&(t=t||document.createElement("span"),Object.assign(t.style,this.style)),t?(t.appendChild(e),t):e}toMarkup(){
var e=!1,t="<span";this.classes.length&&(e=!0,t+=' class="',t+=s0(V0(this.classes)),t+='"');var a="";this.italic>0&&(a+="margin-right:"+A(this.italic)+";"),a+=Ot(
this.style),a&&(e=!0,t+=' style="'+s0(a)+'"');var n=s0(this.text);return e?(t+=">",t+=n,t+="</span>",t):n}},w0=class{constructor(e,t){this.children=void 0,this.
attributes=void 0,this.children=e||[],this.attributes=t||{}}toNode(){var e="http://www.w3.org/2000/svg",t=document.createElementNS(e,"svg");for(var a of Object.
keys(this.attributes))t.setAttribute(a,this.attributes[a]);for(var n=0;n<this.children.length;n++)t.appendChild(this.children[n].toNode());return t}toMarkup(){var e='\
<svg xmlns="http://www.w3.org/2000/svg"';for(var t of Object.keys(this.attributes))e+=" "+t+'="'+s0(this.attributes[t])+'"';e+=">";for(var a=0;a<this.children.length;a++)
e+=this.children[a].toMarkup();return e+="</svg>",e}},A0=class{constructor(e,t){this.pathName=void 0,this.alternate=void 0,this.pathName=e,this.alternate=t}toNode(){
var e="http://www.w3.org/2000/svg",t=document.createElementNS(e,"path");return this.alternate?t.setAttribute("d",this.alternate):t.setAttribute("d",sr[this.pathName]),
t}toMarkup(){return this.alternate?'<path d="'+s0(this.alternate)+'"/>':'<path d="'+s0(sr[this.pathName])+'"/>'}},ve=class{constructor(e){this.attributes=void 0,
this.attributes=e||{}}toNode(){var e="http://www.w3.org/2000/svg",t=document.createElementNS(e,"line");for(var a of Object.keys(this.attributes))t.setAttribute(
a,this.attributes[a]);return t}toMarkup(){var e="<line";for(var t of Object.keys(this.attributes))e+=" "+t+'="'+s0(this.attributes[t])+'"';return e+="/>",e}};function x1(r){
if(r instanceof o0)return r;throw new Error("Expected symbolNode but got "+String(r)+".")}function w1(r){if(r instanceof $0)return r;throw new Error("Expected s\
pan<HtmlDomNode> but got "+String(r)+".")}var k1=r=>r instanceof $0||r instanceof ne||r instanceof U0,M0={"AMS-Regular":{32:[0,0,0,0,.25],65:[0,.68889,0,0,.72222],
66:[0,.68889,0,0,.66667],67:[0,.68889,0,0,.72222],68:[0,.68889,0,0,.72222],69:[0,.68889,0,0,.66667],70:[0,.68889,0,0,.61111],71:[0,.68889,0,0,.77778],72:[0,.68889,
0,0,.77778],73:[0,.68889,0,0,.38889],74:[.16667,.68889,0,0,.5],75:[0,.68889,0,0,.77778],76:[0,.68889,0,0,.66667],77:[0,.68889,0,0,.94445],78:[0,.68889,0,0,.72222],
79:[.16667,.68889,0,0,.77778],80:[0,.68889,0,0,.61111],81:[.16667,.68889,0,0,.77778],82:[0,.68889,0,0,.72222],83:[0,.68889,0,0,.55556],84:[0,.68889,0,0,.66667],
85:[0,.68889,0,0,.72222],86:[0,.68889,0,0,.72222],87:[0,.68889,0,0,1],88:[0,.68889,0,0,.72222],89:[0,.68889,0,0,.72222],90:[0,.68889,0,0,.66667],107:[0,.68889,0,
0,.55556],160:[0,0,0,0,.25],165:[0,.675,.025,0,.75],174:[.15559,.69224,0,0,.94666],240:[0,.68889,0,0,.55556],295:[0,.68889,0,0,.54028],710:[0,.825,0,0,2.33334],
732:[0,.9,0,0,2.33334],770:[0,.825,0,0,2.33334],771:[0,.9,0,0,2.33334],989:[.08167,.58167,0,0,.77778],1008:[0,.43056,.04028,0,.66667],8245:[0,.54986,0,0,.275],8463:[
0,.68889,0,0,.54028],8487:[0,.68889,0,0,.72222],8498:[0,.68889,0,0,.55556],8502:[0,.68889,0,0,.66667],8503:[0,.68889,0,0,.44445],8504:[0,.68889,0,0,.66667],8513:[
0,.68889,0,0,.63889],8592:[-.03598,.46402,0,0,.5],8594:[-.03598,.46402,0,0,.5],8602:[-.13313,.36687,0,0,1],8603:[-.13313,.36687,0,0,1],8606:[.01354,.52239,0,0,1],
8608:[.01354,.52239,0,0,1],8610:[.01354,.52239,0,0,1.11111],8611:[.01354,.52239,0,0,1.11111],8619:[0,.54986,0,0,1],8620:[0,.54986,0,0,1],8621:[-.13313,.37788,0,
0,1.38889],8622:[-.13313,.36687,0,0,1],8624:[0,.69224,0,0,.5],8625:[0,.69224,0,0,.5],8630:[0,.43056,0,0,1],8631:[0,.43056,0,0,1],8634:[.08198,.58198,0,0,.77778],
8635:[.08198,.58198,0,0,.77778],8638:[.19444,.69224,0,0,.41667],8639:[.19444,.69224,0,0,.41667],8642:[.19444,.69224,0,0,.41667],8643:[.19444,.69224,0,0,.41667],
8644:[.1808,.675,0,0,1],8646:[.1808,.675,0,0,1],8647:[.1808,.675,0,0,1],8648:[.19444,.69224,0,0,.83334],8649:[.1808,.675,0,0,1],8650:[.19444,.69224,0,0,.83334],
8651:[.01354,.52239,0,0,1],8652:[.01354,.52239,0,0,1],8653:[-.13313,.36687,0,0,1],8654:[-.13313,.36687,0,0,1],8655:[-.13313,.36687,0,0,1],8666:[.13667,.63667,0,
0,1],8667:[.13667,.63667,0,0,1],8669:[-.13313,.37788,0,0,1],8672:[-.064,.437,0,0,1.334],8674:[-.064,.437,0,0,1.334],8705:[0,.825,0,0,.5],8708:[0,.68889,0,0,.55556],
8709:[.08167,.58167,0,0,.77778],8717:[0,.43056,0,0,.42917],8722:[-.03598,.46402,0,0,.5],8724:[.08198,.69224,0,0,.77778],8726:[.08167,.58167,0,0,.77778],8733:[0,
.69224,0,0,.77778],8736:[0,.69224,0,0,.72222],8737:[0,.69224,0,0,.72222],8738:[.03517,.52239,0,0,.72222],8739:[.08167,.58167,0,0,.22222],8740:[.25142,.74111,0,0,
.27778],8741:[.08167,.58167,0,0,.38889],8742:[.25142,.74111,0,0,.5],8756:[0,.69224,0,0,.66667],8757:[0,.69224,0,0,.66667],8764:[-.13313,.36687,0,0,.77778],8765:[
-.13313,.37788,0,0,.77778],8769:[-.13313,.36687,0,0,.77778],8770:[-.03625,.46375,0,0,.77778],8774:[.30274,.79383,0,0,.77778],8776:[-.01688,.48312,0,0,.77778],8778:[
.08167,.58167,0,0,.77778],8782:[.06062,.54986,0,0,.77778],8783:[.06062,.54986,0,0,.77778],8785:[.08198,.58198,0,0,.77778],8786:[.08198,.58198,0,0,.77778],8787:[
.08198,.58198,0,0,.77778],8790:[0,.69224,0,0,.77778],8791:[.22958,.72958,0,0,.77778],8796:[.08198,.91667,0,0,.77778],8806:[.25583,.75583,0,0,.77778],8807:[.25583,
.75583,0,0,.77778],8808:[.25142,.75726,0,0,.77778],8809:[.25142,.75726,0,0,.77778],8812:[.25583,.75583,0,0,.5],8814:[.20576,.70576,0,0,.77778],8815:[.20576,.70576,
0,0,.77778],8816:[.30274,.79383,0,0,.77778],8817:[.30274,.79383,0,0,.77778],8818:[.22958,.72958,0,0,.77778],8819:[.22958,.72958,0,0,.77778],8822:[.1808,.675,0,0,
.77778],8823:[.1808,.675,0,0,.77778],8828:[.13667,.63667,0,0,.77778],8829:[.13667,.63667,0,0,.77778],8830:[.22958,.72958,0,0,.77778],8831:[.22958,.72958,0,0,.77778],
8832:[.20576,.70576,0,0,.77778],8833:[.20576,.70576,0,0,.77778],8840:[.30274,.79383,0,0,.77778],8841:[.30274,.79383,0,0,.77778],8842:[.13597,.63597,0,0,.77778],
8843:[.13597,.63597,0,0,.77778],8847:[.03517,.54986,0,0,.77778],8848:[.03517,.54986,0,0,.77778],8858:[.08198,.58198,0,0,.77778],8859:[.08198,.58198,0,0,.77778],
8861:[.08198,.58198,0,0,.77778],8862:[0,.675,0,0,.77778],8863:[0,.675,0,0,.77778],8864:[0,.675,0,0,.77778],8865:[0,.675,0,0,.77778],8872:[0,.69224,0,0,.61111],8873:[
0,.69224,0,0,.72222],8874:[0,.69224,0,0,.88889],8876:[0,.68889,0,0,.61111],8877:[0,.68889,0,0,.61111],8878:[0,.68889,0,0,.72222],8879:[0,.68889,0,0,.72222],8882:[
.03517,.54986,0,0,.77778],8883:[.03517,.54986,0,0,.77778],8884:[.13667,.63667,0,0,.77778],8885:[.13667,.63667,0,0,.77778],8888:[0,.54986,0,0,1.11111],8890:[.19444,
.43056,0,0,.55556],8891:[.19444,.69224,0,0,.61111],8892:[.19444,.69224,0,0,.61111],8901:[0,.54986,0,0,.27778],8903:[.08167,.58167,0,0,.77778],8905:[.08167,.58167,
0,0,.77778],8906:[.08167,.58167,0,0,.77778],8907:[0,.69224,0,0,.77778],8908:[0,.69224,0,0,.77778],8909:[-.03598,.46402,0,0,.77778],8910:[0,.54986,0,0,.76042],8911:[
0,.54986,0,0,.76042],8912:[.03517,.54986,0,0,.77778],8913:[.03517,.54986,0,0,.77778],8914:[0,.54986,0,0,.66667],8915:[0,.54986,0,0,.66667],8916:[0,.69224,0,0,.66667],
8918:[.0391,.5391,0,0,.77778],8919:[.0391,.5391,0,0,.77778],8920:[.03517,.54986,0,0,1.33334],8921:[.03517,.54986,0,0,1.33334],8922:[.38569,.88569,0,0,.77778],8923:[
.38569,.88569,0,0,.77778],8926:[.13667,.63667,0,0,.77778],8927:[.13667,.63667,0,0,.77778],8928:[.30274,.79383,0,0,.77778],8929:[.30274,.79383,0,0,.77778],8934:[
.23222,.74111,0,0,.77778],8935:[.23222,.74111,0,0,.77778],8936:[.23222,.74111,0,0,.77778],8937:[.23222,.74111,0,0,.77778],8938:[.20576,.70576,0,0,.77778],8939:[
.20576,.70576,0,0,.77778],8940:[.30274,.79383,0,0,.77778],8941:[.30274,.79383,0,0,.77778],8994:[.19444,.69224,0,0,.77778],8995:[.19444,.69224,0,0,.77778],9416:[
.15559,.69224,0,0,.90222],9484:[0,.69224,0,0,.5],9488:[0,.69224,0,0,.5],9492:[0,.37788,0,0,.5],9496:[0,.37788,0,0,.5],9585:[.19444,.68889,0,0,.88889],9586:[.19444,
.74111,0,0,.88889],9632:[0,.675,0,0,.77778],9633:[0,.675,0,0,.77778],9650:[0,.54986,0,0,.72222],9651:[0,.54986,0,0,.72222],9654:[.03517,.54986,0,0,.77778],9660:[
0,.54986,0,0,.72222],9661:[0,.54986,0,0,.72222],9664:[.03517,.54986,0,0,.77778],9674:[.11111,.69224,0,0,.66667],9733:[.19444,.69224,0,0,.94445],10003:[0,.69224,
0,0,.83334],10016:[0,.69224,0,0,.83334],10731:[.11111,.69224,0,0,.66667],10846:[.19444,.75583,0,0,.61111],10877:[.13667,.63667,0,0,.77778],10878:[.13667,.63667,
0,0,.77778],10885:[.25583,.75583,0,0,.77778],10886:[.25583,.75583,0,0,.77778],10887:[.13597,.63597,0,0,.77778],10888:[.13597,.63597,0,0,.77778],10889:[.26167,.75726,
0,0,.77778],10890:[.26167,.75726,0,0,.77778],10891:[.48256,.98256,0,0,.77778],10892:[.48256,.98256,0,0,.77778],10901:[.13667,.63667,0,0,.77778],10902:[.13667,.63667,
0,0,.77778],10933:[.25142,.75726,0,0,.77778],10934:[.25142,.75726,0,0,.77778],10935:[.26167,.75726,0,0,.77778],10936:[.26167,.75726,0,0,.77778],10937:[.26167,.75726,
0,0,.77778],10938:[.26167,.75726,0,0,.77778],10949:[.25583,.75583,0,0,.77778],10950:[.25583,.75583,0,0,.77778],10955:[.28481,.79383,0,0,.77778],10956:[.28481,.79383,
0,0,.77778],57350:[.08167,.58167,0,0,.22222],57351:[.08167,.58167,0,0,.38889],57352:[.08167,.58167,0,0,.77778],57353:[0,.43056,.04028,0,.66667],57356:[.25142,.75726,
0,0,.77778],57357:[.25142,.75726,0,0,.77778],57358:[.41951,.91951,0,0,.77778],57359:[.30274,.79383,0,0,.77778],57360:[.30274,.79383,0,0,.77778],57361:[.41951,.91951,
0,0,.77778],57366:[.25142,.75726,0,0,.77778],57367:[.25142,.75726,0,0,.77778],57368:[.25142,.75726,0,0,.77778],57369:[.25142,.75726,0,0,.77778],57370:[.13597,.63597,
0,0,.77778],57371:[.13597,.63597,0,0,.77778]},"Caligraphic-Regular":{32:[0,0,0,0,.25],65:[0,.68333,0,.19445,.79847],66:[0,.68333,.03041,.13889,.65681],67:[0,.68333,
.05834,.13889,.52653],68:[0,.68333,.02778,.08334,.77139],69:[0,.68333,.08944,.11111,.52778],70:[0,.68333,.09931,.11111,.71875],71:[.09722,.68333,.0593,.11111,.59487],
72:[0,.68333,.00965,.11111,.84452],73:[0,.68333,.07382,0,.54452],74:[.09722,.68333,.18472,.16667,.67778],75:[0,.68333,.01445,.05556,.76195],76:[0,.68333,0,.13889,
.68972],77:[0,.68333,0,.13889,1.2009],78:[0,.68333,.14736,.08334,.82049],79:[0,.68333,.02778,.11111,.79611],80:[0,.68333,.08222,.08334,.69556],81:[.09722,.68333,
0,.11111,.81667],82:[0,.68333,0,.08334,.8475],83:[0,.68333,.075,.13889,.60556],84:[0,.68333,.25417,0,.54464],85:[0,.68333,.09931,.08334,.62583],86:[0,.68333,.08222,
0,.61278],87:[0,.68333,.08222,.08334,.98778],88:[0,.68333,.14643,.13889,.7133],89:[.09722,.68333,.08222,.08334,.66834],90:[0,.68333,.07944,.13889,.72473],160:[0,
0,0,0,.25]},"Fraktur-Regular":{32:[0,0,0,0,.25],33:[0,.69141,0,0,.29574],34:[0,.69141,0,0,.21471],38:[0,.69141,0,0,.73786],39:[0,.69141,0,0,.21201],40:[.24982,.74947,
0,0,.38865],41:[.24982,.74947,0,0,.38865],42:[0,.62119,0,0,.27764],43:[.08319,.58283,0,0,.75623],44:[0,.10803,0,0,.27764],45:[.08319,.58283,0,0,.75623],46:[0,.10803,
0,0,.27764],47:[.24982,.74947,0,0,.50181],48:[0,.47534,0,0,.50181],49:[0,.47534,0,0,.50181],50:[0,.47534,0,0,.50181],51:[.18906,.47534,0,0,.50181],52:[.18906,.47534,
0,0,.50181],53:[.18906,.47534,0,0,.50181],54:[0,.69141,0,0,.50181],55:[.18906,.47534,0,0,.50181],56:[0,.69141,0,0,.50181],57:[.18906,.47534,0,0,.50181],58:[0,.47534,
0,0,.21606],59:[.12604,.47534,0,0,.21606],61:[-.13099,.36866,0,0,.75623],63:[0,.69141,0,0,.36245],65:[0,.69141,0,0,.7176],66:[0,.69141,0,0,.88397],67:[0,.69141,
0,0,.61254],68:[0,.69141,0,0,.83158],69:[0,.69141,0,0,.66278],70:[.12604,.69141,0,0,.61119],71:[0,.69141,0,0,.78539],72:[.06302,.69141,0,0,.7203],73:[0,.69141,0,
0,.55448],74:[.12604,.69141,0,0,.55231],75:[0,.69141,0,0,.66845],76:[0,.69141,0,0,.66602],77:[0,.69141,0,0,1.04953],78:[0,.69141,0,0,.83212],79:[0,.69141,0,0,.82699],
80:[.18906,.69141,0,0,.82753],81:[.03781,.69141,0,0,.82699],82:[0,.69141,0,0,.82807],83:[0,.69141,0,0,.82861],84:[0,.69141,0,0,.66899],85:[0,.69141,0,0,.64576],
86:[0,.69141,0,0,.83131],87:[0,.69141,0,0,1.04602],88:[0,.69141,0,0,.71922],89:[.18906,.69141,0,0,.83293],90:[.12604,.69141,0,0,.60201],91:[.24982,.74947,0,0,.27764],
93:[.24982,.74947,0,0,.27764],94:[0,.69141,0,0,.49965],97:[0,.47534,0,0,.50046],98:[0,.69141,0,0,.51315],99:[0,.47534,0,0,.38946],100:[0,.62119,0,0,.49857],101:[
0,.47534,0,0,.40053],102:[.18906,.69141,0,0,.32626],103:[.18906,.47534,0,0,.5037],104:[.18906,.69141,0,0,.52126],105:[0,.69141,0,0,.27899],106:[0,.69141,0,0,.28088],
107:[0,.69141,0,0,.38946],108:[0,.69141,0,0,.27953],109:[0,.47534,0,0,.76676],110:[0,.47534,0,0,.52666],111:[0,.47534,0,0,.48885],112:[.18906,.52396,0,0,.50046],
113:[.18906,.47534,0,0,.48912],114:[0,.47534,0,0,.38919],115:[0,.47534,0,0,.44266],116:[0,.62119,0,0,.33301],117:[0,.47534,0,0,.5172],118:[0,.52396,0,0,.5118],119:[
0,.52396,0,0,.77351],120:[.18906,.47534,0,0,.38865],121:[.18906,.47534,0,0,.49884],122:[.18906,.47534,0,0,.39054],160:[0,0,0,0,.25],8216:[0,.69141,0,0,.21471],8217:[
0,.69141,0,0,.21471],58112:[0,.62119,0,0,.49749],58113:[0,.62119,0,0,.4983],58114:[.18906,.69141,0,0,.33328],58115:[.18906,.69141,0,0,.32923],58116:[.18906,.47534,
0,0,.50343],58117:[0,.69141,0,0,.33301],58118:[0,.62119,0,0,.33409],58119:[0,.47534,0,0,.50073]},"Main-Bold":{32:[0,0,0,0,.25],33:[0,.69444,0,0,.35],34:[0,.69444,
0,0,.60278],35:[.19444,.69444,0,0,.95833],36:[.05556,.75,0,0,.575],37:[.05556,.75,0,0,.95833],38:[0,.69444,0,0,.89444],39:[0,.69444,0,0,.31944],40:[.25,.75,0,0,
.44722],41:[.25,.75,0,0,.44722],42:[0,.75,0,0,.575],43:[.13333,.63333,0,0,.89444],44:[.19444,.15556,0,0,.31944],45:[0,.44444,0,0,.38333],46:[0,.15556,0,0,.31944],
47:[.25,.75,0,0,.575],48:[0,.64444,0,0,.575],49:[0,.64444,0,0,.575],50:[0,.64444,0,0,.575],51:[0,.64444,0,0,.575],52:[0,.64444,0,0,.575],53:[0,.64444,0,0,.575],
54:[0,.64444,0,0,.575],55:[0,.64444,0,0,.575],56:[0,.64444,0,0,.575],57:[0,.64444,0,0,.575],58:[0,.44444,0,0,.31944],59:[.19444,.44444,0,0,.31944],60:[.08556,.58556,
0,0,.89444],61:[-.10889,.39111,0,0,.89444],62:[.08556,.58556,0,0,.89444],63:[0,.69444,0,0,.54305],64:[0,.69444,0,0,.89444],65:[0,.68611,0,0,.86944],66:[0,.68611,
0,0,.81805],67:[0,.68611,0,0,.83055],68:[0,.68611,0,0,.88194],69:[0,.68611,0,0,.75555],70:[0,.68611,0,0,.72361],71:[0,.68611,0,0,.90416],72:[0,.68611,0,0,.9],73:[
0,.68611,0,0,.43611],74:[0,.68611,0,0,.59444],75:[0,.68611,0,0,.90138],76:[0,.68611,0,0,.69166],77:[0,.68611,0,0,1.09166],78:[0,.68611,0,0,.9],79:[0,.68611,0,0,
.86388],80:[0,.68611,0,0,.78611],81:[.19444,.68611,0,0,.86388],82:[0,.68611,0,0,.8625],83:[0,.68611,0,0,.63889],84:[0,.68611,0,0,.8],85:[0,.68611,0,0,.88472],86:[
0,.68611,.01597,0,.86944],87:[0,.68611,.01597,0,1.18888],88:[0,.68611,0,0,.86944],89:[0,.68611,.02875,0,.86944],90:[0,.68611,0,0,.70277],91:[.25,.75,0,0,.31944],
92:[.25,.75,0,0,.575],93:[.25,.75,0,0,.31944],94:[0,.69444,0,0,.575],95:[.31,.13444,.03194,0,.575],97:[0,.44444,0,0,.55902],98:[0,.69444,0,0,.63889],99:[0,.44444,
0,0,.51111],100:[0,.69444,0,0,.63889],101:[0,.44444,0,0,.52708],102:[0,.69444,.10903,0,.35139],103:[.19444,.44444,.01597,0,.575],104:[0,.69444,0,0,.63889],105:[
0,.69444,0,0,.31944],106:[.19444,.69444,0,0,.35139],107:[0,.69444,0,0,.60694],108:[0,.69444,0,0,.31944],109:[0,.44444,0,0,.95833],110:[0,.44444,0,0,.63889],111:[
0,.44444,0,0,.575],112:[.19444,.44444,0,0,.63889],113:[.19444,.44444,0,0,.60694],114:[0,.44444,0,0,.47361],115:[0,.44444,0,0,.45361],116:[0,.63492,0,0,.44722],117:[
0,.44444,0,0,.63889],118:[0,.44444,.01597,0,.60694],119:[0,.44444,.01597,0,.83055],120:[0,.44444,0,0,.60694],121:[.19444,.44444,.01597,0,.60694],122:[0,.44444,0,
0,.51111],123:[.25,.75,0,0,.575],124:[.25,.75,0,0,.31944],125:[.25,.75,0,0,.575],126:[.35,.34444,0,0,.575],160:[0,0,0,0,.25],163:[0,.69444,0,0,.86853],168:[0,.69444,
0,0,.575],172:[0,.44444,0,0,.76666],176:[0,.69444,0,0,.86944],177:[.13333,.63333,0,0,.89444],184:[.17014,0,0,0,.51111],198:[0,.68611,0,0,1.04166],215:[.13333,.63333,
0,0,.89444],216:[.04861,.73472,0,0,.89444],223:[0,.69444,0,0,.59722],230:[0,.44444,0,0,.83055],247:[.13333,.63333,0,0,.89444],248:[.09722,.54167,0,0,.575],305:[
0,.44444,0,0,.31944],338:[0,.68611,0,0,1.16944],339:[0,.44444,0,0,.89444],567:[.19444,.44444,0,0,.35139],710:[0,.69444,0,0,.575],711:[0,.63194,0,0,.575],713:[0,
.59611,0,0,.575],714:[0,.69444,0,0,.575],715:[0,.69444,0,0,.575],728:[0,.69444,0,0,.575],729:[0,.69444,0,0,.31944],730:[0,.69444,0,0,.86944],732:[0,.69444,0,0,.575],
733:[0,.69444,0,0,.575],915:[0,.68611,0,0,.69166],916:[0,.68611,0,0,.95833],920:[0,.68611,0,0,.89444],923:[0,.68611,0,0,.80555],926:[0,.68611,0,0,.76666],928:[0,
.68611,0,0,.9],931:[0,.68611,0,0,.83055],933:[0,.68611,0,0,.89444],934:[0,.68611,0,0,.83055],936:[0,.68611,0,0,.89444],937:[0,.68611,0,0,.83055],8211:[0,.44444,
.03194,0,.575],8212:[0,.44444,.03194,0,1.14999],8216:[0,.69444,0,0,.31944],8217:[0,.69444,0,0,.31944],8220:[0,.69444,0,0,.60278],8221:[0,.69444,0,0,.60278],8224:[
.19444,.69444,0,0,.51111],8225:[.19444,.69444,0,0,.51111],8242:[0,.55556,0,0,.34444],8407:[0,.72444,.15486,0,.575],8463:[0,.69444,0,0,.66759],8465:[0,.69444,0,0,
.83055],8467:[0,.69444,0,0,.47361],8472:[.19444,.44444,0,0,.74027],8476:[0,.69444,0,0,.83055],8501:[0,.69444,0,0,.70277],8592:[-.10889,.39111,0,0,1.14999],8593:[
.19444,.69444,0,0,.575],8594:[-.10889,.39111,0,0,1.14999],8595:[.19444,.69444,0,0,.575],8596:[-.10889,.39111,0,0,1.14999],8597:[.25,.75,0,0,.575],8598:[.19444,.69444,
0,0,1.14999],8599:[.19444,.69444,0,0,1.14999],8600:[.19444,.69444,0,0,1.14999],8601:[.19444,.69444,0,0,1.14999],8636:[-.10889,.39111,0,0,1.14999],8637:[-.10889,
.39111,0,0,1.14999],8640:[-.10889,.39111,0,0,1.14999],8641:[-.10889,.39111,0,0,1.14999],8656:[-.10889,.39111,0,0,1.14999],8657:[.19444,.69444,0,0,.70277],8658:[
-.10889,.39111,0,0,1.14999],8659:[.19444,.69444,0,0,.70277],8660:[-.10889,.39111,0,0,1.14999],8661:[.25,.75,0,0,.70277],8704:[0,.69444,0,0,.63889],8706:[0,.69444,
.06389,0,.62847],8707:[0,.69444,0,0,.63889],8709:[.05556,.75,0,0,.575],8711:[0,.68611,0,0,.95833],8712:[.08556,.58556,0,0,.76666],8715:[.08556,.58556,0,0,.76666],
8722:[.13333,.63333,0,0,.89444],8723:[.13333,.63333,0,0,.89444],8725:[.25,.75,0,0,.575],8726:[.25,.75,0,0,.575],8727:[-.02778,.47222,0,0,.575],8728:[-.02639,.47361,
0,0,.575],8729:[-.02639,.47361,0,0,.575],8730:[.18,.82,0,0,.95833],8733:[0,.44444,0,0,.89444],8734:[0,.44444,0,0,1.14999],8736:[0,.69224,0,0,.72222],8739:[.25,.75,
0,0,.31944],8741:[.25,.75,0,0,.575],8743:[0,.55556,0,0,.76666],8744:[0,.55556,0,0,.76666],8745:[0,.55556,0,0,.76666],8746:[0,.55556,0,0,.76666],8747:[.19444,.69444,
.12778,0,.56875],8764:[-.10889,.39111,0,0,.89444],8768:[.19444,.69444,0,0,.31944],8771:[.00222,.50222,0,0,.89444],8773:[.027,.638,0,0,.894],8776:[.02444,.52444,
0,0,.89444],8781:[.00222,.50222,0,0,.89444],8801:[.00222,.50222,0,0,.89444],8804:[.19667,.69667,0,0,.89444],8805:[.19667,.69667,0,0,.89444],8810:[.08556,.58556,
0,0,1.14999],8811:[.08556,.58556,0,0,1.14999],8826:[.08556,.58556,0,0,.89444],8827:[.08556,.58556,0,0,.89444],8834:[.08556,.58556,0,0,.89444],8835:[.08556,.58556,
0,0,.89444],8838:[.19667,.69667,0,0,.89444],8839:[.19667,.69667,0,0,.89444],8846:[0,.55556,0,0,.76666],8849:[.19667,.69667,0,0,.89444],8850:[.19667,.69667,0,0,.89444],
8851:[0,.55556,0,0,.76666],8852:[0,.55556,0,0,.76666],8853:[.13333,.63333,0,0,.89444],8854:[.13333,.63333,0,0,.89444],8855:[.13333,.63333,0,0,.89444],8856:[.13333,
.63333,0,0,.89444],8857:[.13333,.63333,0,0,.89444],8866:[0,.69444,0,0,.70277],8867:[0,.69444,0,0,.70277],8868:[0,.69444,0,0,.89444],8869:[0,.69444,0,0,.89444],8900:[
-.02639,.47361,0,0,.575],8901:[-.02639,.47361,0,0,.31944],8902:[-.02778,.47222,0,0,.575],8968:[.25,.75,0,0,.51111],8969:[.25,.75,0,0,.51111],8970:[.25,.75,0,0,.51111],
8971:[.25,.75,0,0,.51111],8994:[-.13889,.36111,0,0,1.14999],8995:[-.13889,.36111,0,0,1.14999],9651:[.19444,.69444,0,0,1.02222],9657:[-.02778,.47222,0,0,.575],9661:[
.19444,.69444,0,0,1.02222],9667:[-.02778,.47222,0,0,.575],9711:[.19444,.69444,0,0,1.14999],9824:[.12963,.69444,0,0,.89444],9825:[.12963,.69444,0,0,.89444],9826:[
.12963,.69444,0,0,.89444],9827:[.12963,.69444,0,0,.89444],9837:[0,.75,0,0,.44722],9838:[.19444,.69444,0,0,.44722],9839:[.19444,.69444,0,0,.44722],10216:[.25,.75,
0,0,.44722],10217:[.25,.75,0,0,.44722],10815:[0,.68611,0,0,.9],10927:[.19667,.69667,0,0,.89444],10928:[.19667,.69667,0,0,.89444],57376:[.19444,.69444,0,0,0]},"M\
ain-BoldItalic":{32:[0,0,0,0,.25],33:[0,.69444,.11417,0,.38611],34:[0,.69444,.07939,0,.62055],35:[.19444,.69444,.06833,0,.94444],37:[.05556,.75,.12861,0,.94444],
38:[0,.69444,.08528,0,.88555],39:[0,.69444,.12945,0,.35555],40:[.25,.75,.15806,0,.47333],41:[.25,.75,.03306,0,.47333],42:[0,.75,.14333,0,.59111],43:[.10333,.60333,
.03306,0,.88555],44:[.19444,.14722,0,0,.35555],45:[0,.44444,.02611,0,.41444],46:[0,.14722,0,0,.35555],47:[.25,.75,.15806,0,.59111],48:[0,.64444,.13167,0,.59111],
49:[0,.64444,.13167,0,.59111],50:[0,.64444,.13167,0,.59111],51:[0,.64444,.13167,0,.59111],52:[.19444,.64444,.13167,0,.59111],53:[0,.64444,.13167,0,.59111],54:[0,
.64444,.13167,0,.59111],55:[.19444,.64444,.13167,0,.59111],56:[0,.64444,.13167,0,.59111],57:[0,.64444,.13167,0,.59111],58:[0,.44444,.06695,0,.35555],59:[.19444,
.44444,.06695,0,.35555],61:[-.10889,.39111,.06833,0,.88555],63:[0,.69444,.11472,0,.59111],64:[0,.69444,.09208,0,.88555],65:[0,.68611,0,0,.86555],66:[0,.68611,.0992,
0,.81666],67:[0,.68611,.14208,0,.82666],68:[0,.68611,.09062,0,.87555],69:[0,.68611,.11431,0,.75666],70:[0,.68611,.12903,0,.72722],71:[0,.68611,.07347,0,.89527],
72:[0,.68611,.17208,0,.8961],73:[0,.68611,.15681,0,.47166],74:[0,.68611,.145,0,.61055],75:[0,.68611,.14208,0,.89499],76:[0,.68611,0,0,.69777],77:[0,.68611,.17208,
0,1.07277],78:[0,.68611,.17208,0,.8961],79:[0,.68611,.09062,0,.85499],80:[0,.68611,.0992,0,.78721],81:[.19444,.68611,.09062,0,.85499],82:[0,.68611,.02559,0,.85944],
83:[0,.68611,.11264,0,.64999],84:[0,.68611,.12903,0,.7961],85:[0,.68611,.17208,0,.88083],86:[0,.68611,.18625,0,.86555],87:[0,.68611,.18625,0,1.15999],88:[0,.68611,
.15681,0,.86555],89:[0,.68611,.19803,0,.86555],90:[0,.68611,.14208,0,.70888],91:[.25,.75,.1875,0,.35611],93:[.25,.75,.09972,0,.35611],94:[0,.69444,.06709,0,.59111],
95:[.31,.13444,.09811,0,.59111],97:[0,.44444,.09426,0,.59111],98:[0,.69444,.07861,0,.53222],99:[0,.44444,.05222,0,.53222],100:[0,.69444,.10861,0,.59111],101:[0,
.44444,.085,0,.53222],102:[.19444,.69444,.21778,0,.4],103:[.19444,.44444,.105,0,.53222],104:[0,.69444,.09426,0,.59111],105:[0,.69326,.11387,0,.35555],106:[.19444,
.69326,.1672,0,.35555],107:[0,.69444,.11111,0,.53222],108:[0,.69444,.10861,0,.29666],109:[0,.44444,.09426,0,.94444],110:[0,.44444,.09426,0,.64999],111:[0,.44444,
.07861,0,.59111],112:[.19444,.44444,.07861,0,.59111],113:[.19444,.44444,.105,0,.53222],114:[0,.44444,.11111,0,.50167],115:[0,.44444,.08167,0,.48694],116:[0,.63492,
.09639,0,.385],117:[0,.44444,.09426,0,.62055],118:[0,.44444,.11111,0,.53222],119:[0,.44444,.11111,0,.76777],120:[0,.44444,.12583,0,.56055],121:[.19444,.44444,.105,
0,.56166],122:[0,.44444,.13889,0,.49055],126:[.35,.34444,.11472,0,.59111],160:[0,0,0,0,.25],168:[0,.69444,.11473,0,.59111],176:[0,.69444,0,0,.94888],184:[.17014,
0,0,0,.53222],198:[0,.68611,.11431,0,1.02277],216:[.04861,.73472,.09062,0,.88555],223:[.19444,.69444,.09736,0,.665],230:[0,.44444,.085,0,.82666],248:[.09722,.54167,
.09458,0,.59111],305:[0,.44444,.09426,0,.35555],338:[0,.68611,.11431,0,1.14054],339:[0,.44444,.085,0,.82666],567:[.19444,.44444,.04611,0,.385],710:[0,.69444,.06709,
0,.59111],711:[0,.63194,.08271,0,.59111],713:[0,.59444,.10444,0,.59111],714:[0,.69444,.08528,0,.59111],715:[0,.69444,0,0,.59111],728:[0,.69444,.10333,0,.59111],
729:[0,.69444,.12945,0,.35555],730:[0,.69444,0,0,.94888],732:[0,.69444,.11472,0,.59111],733:[0,.69444,.11472,0,.59111],915:[0,.68611,.12903,0,.69777],916:[0,.68611,
0,0,.94444],920:[0,.68611,.09062,0,.88555],923:[0,.68611,0,0,.80666],926:[0,.68611,.15092,0,.76777],928:[0,.68611,.17208,0,.8961],931:[0,.68611,.11431,0,.82666],
933:[0,.68611,.10778,0,.88555],934:[0,.68611,.05632,0,.82666],936:[0,.68611,.10778,0,.88555],937:[0,.68611,.0992,0,.82666],8211:[0,.44444,.09811,0,.59111],8212:[
0,.44444,.09811,0,1.18221],8216:[0,.69444,.12945,0,.35555],8217:[0,.69444,.12945,0,.35555],8220:[0,.69444,.16772,0,.62055],8221:[0,.69444,.07939,0,.62055]},"Mai\
n-Italic":{32:[0,0,0,0,.25],33:[0,.69444,.12417,0,.30667],34:[0,.69444,.06961,0,.51444],35:[.19444,.69444,.06616,0,.81777],37:[.05556,.75,.13639,0,.81777],38:[0,
.69444,.09694,0,.76666],39:[0,.69444,.12417,0,.30667],40:[.25,.75,.16194,0,.40889],41:[.25,.75,.03694,0,.40889],42:[0,.75,.14917,0,.51111],43:[.05667,.56167,.03694,
0,.76666],44:[.19444,.10556,0,0,.30667],45:[0,.43056,.02826,0,.35778],46:[0,.10556,0,0,.30667],47:[.25,.75,.16194,0,.51111],48:[0,.64444,.13556,0,.51111],49:[0,
.64444,.13556,0,.51111],50:[0,.64444,.13556,0,.51111],51:[0,.64444,.13556,0,.51111],52:[.19444,.64444,.13556,0,.51111],53:[0,.64444,.13556,0,.51111],54:[0,.64444,
.13556,0,.51111],55:[.19444,.64444,.13556,0,.51111],56:[0,.64444,.13556,0,.51111],57:[0,.64444,.13556,0,.51111],58:[0,.43056,.0582,0,.30667],59:[.19444,.43056,.0582,
0,.30667],61:[-.13313,.36687,.06616,0,.76666],63:[0,.69444,.1225,0,.51111],64:[0,.69444,.09597,0,.76666],65:[0,.68333,0,0,.74333],66:[0,.68333,.10257,0,.70389],
67:[0,.68333,.14528,0,.71555],68:[0,.68333,.09403,0,.755],69:[0,.68333,.12028,0,.67833],70:[0,.68333,.13305,0,.65277],71:[0,.68333,.08722,0,.77361],72:[0,.68333,
.16389,0,.74333],73:[0,.68333,.15806,0,.38555],74:[0,.68333,.14028,0,.525],75:[0,.68333,.14528,0,.76888],76:[0,.68333,0,0,.62722],77:[0,.68333,.16389,0,.89666],
78:[0,.68333,.16389,0,.74333],79:[0,.68333,.09403,0,.76666],80:[0,.68333,.10257,0,.67833],81:[.19444,.68333,.09403,0,.76666],82:[0,.68333,.03868,0,.72944],83:[0,
.68333,.11972,0,.56222],84:[0,.68333,.13305,0,.71555],85:[0,.68333,.16389,0,.74333],86:[0,.68333,.18361,0,.74333],87:[0,.68333,.18361,0,.99888],88:[0,.68333,.15806,
0,.74333],89:[0,.68333,.19383,0,.74333],90:[0,.68333,.14528,0,.61333],91:[.25,.75,.1875,0,.30667],93:[.25,.75,.10528,0,.30667],94:[0,.69444,.06646,0,.51111],95:[
.31,.12056,.09208,0,.51111],97:[0,.43056,.07671,0,.51111],98:[0,.69444,.06312,0,.46],99:[0,.43056,.05653,0,.46],100:[0,.69444,.10333,0,.51111],101:[0,.43056,.07514,
0,.46],102:[.19444,.69444,.21194,0,.30667],103:[.19444,.43056,.08847,0,.46],104:[0,.69444,.07671,0,.51111],105:[0,.65536,.1019,0,.30667],106:[.19444,.65536,.14467,
0,.30667],107:[0,.69444,.10764,0,.46],108:[0,.69444,.10333,0,.25555],109:[0,.43056,.07671,0,.81777],110:[0,.43056,.07671,0,.56222],111:[0,.43056,.06312,0,.51111],
112:[.19444,.43056,.06312,0,.51111],113:[.19444,.43056,.08847,0,.46],114:[0,.43056,.10764,0,.42166],115:[0,.43056,.08208,0,.40889],116:[0,.61508,.09486,0,.33222],
117:[0,.43056,.07671,0,.53666],118:[0,.43056,.10764,0,.46],119:[0,.43056,.10764,0,.66444],120:[0,.43056,.12042,0,.46389],121:[.19444,.43056,.08847,0,.48555],122:[
0,.43056,.12292,0,.40889],126:[.35,.31786,.11585,0,.51111],160:[0,0,0,0,.25],168:[0,.66786,.10474,0,.51111],176:[0,.69444,0,0,.83129],184:[.17014,0,0,0,.46],198:[
0,.68333,.12028,0,.88277],216:[.04861,.73194,.09403,0,.76666],223:[.19444,.69444,.10514,0,.53666],230:[0,.43056,.07514,0,.71555],248:[.09722,.52778,.09194,0,.51111],
338:[0,.68333,.12028,0,.98499],339:[0,.43056,.07514,0,.71555],710:[0,.69444,.06646,0,.51111],711:[0,.62847,.08295,0,.51111],713:[0,.56167,.10333,0,.51111],714:[
0,.69444,.09694,0,.51111],715:[0,.69444,0,0,.51111],728:[0,.69444,.10806,0,.51111],729:[0,.66786,.11752,0,.30667],730:[0,.69444,0,0,.83129],732:[0,.66786,.11585,
0,.51111],733:[0,.69444,.1225,0,.51111],915:[0,.68333,.13305,0,.62722],916:[0,.68333,0,0,.81777],920:[0,.68333,.09403,0,.76666],923:[0,.68333,0,0,.69222],926:[0,
.68333,.15294,0,.66444],928:[0,.68333,.16389,0,.74333],931:[0,.68333,.12028,0,.71555],933:[0,.68333,.11111,0,.76666],934:[0,.68333,.05986,0,.71555],936:[0,.68333,
.11111,0,.76666],937:[0,.68333,.10257,0,.71555],8211:[0,.43056,.09208,0,.51111],8212:[0,.43056,.09208,0,1.02222],8216:[0,.69444,.12417,0,.30667],8217:[0,.69444,
.12417,0,.30667],8220:[0,.69444,.1685,0,.51444],8221:[0,.69444,.06961,0,.51444],8463:[0,.68889,0,0,.54028]},"Main-Regular":{32:[0,0,0,0,.25],33:[0,.69444,0,0,.27778],
34:[0,.69444,0,0,.5],35:[.19444,.69444,0,0,.83334],36:[.05556,.75,0,0,.5],37:[.05556,.75,0,0,.83334],38:[0,.69444,0,0,.77778],39:[0,.69444,0,0,.27778],40:[.25,.75,
0,0,.38889],41:[.25,.75,0,0,.38889],42:[0,.75,0,0,.5],43:[.08333,.58333,0,0,.77778],44:[.19444,.10556,0,0,.27778],45:[0,.43056,0,0,.33333],46:[0,.10556,0,0,.27778],
47:[.25,.75,0,0,.5],48:[0,.64444,0,0,.5],49:[0,.64444,0,0,.5],50:[0,.64444,0,0,.5],51:[0,.64444,0,0,.5],52:[0,.64444,0,0,.5],53:[0,.64444,0,0,.5],54:[0,.64444,0,
0,.5],55:[0,.64444,0,0,.5],56:[0,.64444,0,0,.5],57:[0,.64444,0,0,.5],58:[0,.43056,0,0,.27778],59:[.19444,.43056,0,0,.27778],60:[.0391,.5391,0,0,.77778],61:[-.13313,
.36687,0,0,.77778],62:[.0391,.5391,0,0,.77778],63:[0,.69444,0,0,.47222],64:[0,.69444,0,0,.77778],65:[0,.68333,0,0,.75],66:[0,.68333,0,0,.70834],67:[0,.68333,0,0,
.72222],68:[0,.68333,0,0,.76389],69:[0,.68333,0,0,.68056],70:[0,.68333,0,0,.65278],71:[0,.68333,0,0,.78472],72:[0,.68333,0,0,.75],73:[0,.68333,0,0,.36111],74:[0,
.68333,0,0,.51389],75:[0,.68333,0,0,.77778],76:[0,.68333,0,0,.625],77:[0,.68333,0,0,.91667],78:[0,.68333,0,0,.75],79:[0,.68333,0,0,.77778],80:[0,.68333,0,0,.68056],
81:[.19444,.68333,0,0,.77778],82:[0,.68333,0,0,.73611],83:[0,.68333,0,0,.55556],84:[0,.68333,0,0,.72222],85:[0,.68333,0,0,.75],86:[0,.68333,.01389,0,.75],87:[0,
.68333,.01389,0,1.02778],88:[0,.68333,0,0,.75],89:[0,.68333,.025,0,.75],90:[0,.68333,0,0,.61111],91:[.25,.75,0,0,.27778],92:[.25,.75,0,0,.5],93:[.25,.75,0,0,.27778],
94:[0,.69444,0,0,.5],95:[.31,.12056,.02778,0,.5],97:[0,.43056,0,0,.5],98:[0,.69444,0,0,.55556],99:[0,.43056,0,0,.44445],100:[0,.69444,0,0,.55556],101:[0,.43056,
0,0,.44445],102:[0,.69444,.07778,0,.30556],103:[.19444,.43056,.01389,0,.5],104:[0,.69444,0,0,.55556],105:[0,.66786,0,0,.27778],106:[.19444,.66786,0,0,.30556],107:[
0,.69444,0,0,.52778],108:[0,.69444,0,0,.27778],109:[0,.43056,0,0,.83334],110:[0,.43056,0,0,.55556],111:[0,.43056,0,0,.5],112:[.19444,.43056,0,0,.55556],113:[.19444,
.43056,0,0,.52778],114:[0,.43056,0,0,.39167],115:[0,.43056,0,0,.39445],116:[0,.61508,0,0,.38889],117:[0,.43056,0,0,.55556],118:[0,.43056,.01389,0,.52778],119:[0,
.43056,.01389,0,.72222],120:[0,.43056,0,0,.52778],121:[.19444,.43056,.01389,0,.52778],122:[0,.43056,0,0,.44445],123:[.25,.75,0,0,.5],124:[.25,.75,0,0,.27778],125:[
.25,.75,0,0,.5],126:[.35,.31786,0,0,.5],160:[0,0,0,0,.25],163:[0,.69444,0,0,.76909],167:[.19444,.69444,0,0,.44445],168:[0,.66786,0,0,.5],172:[0,.43056,0,0,.66667],
176:[0,.69444,0,0,.75],177:[.08333,.58333,0,0,.77778],182:[.19444,.69444,0,0,.61111],184:[.17014,0,0,0,.44445],198:[0,.68333,0,0,.90278],215:[.08333,.58333,0,0,
.77778],216:[.04861,.73194,0,0,.77778],223:[0,.69444,0,0,.5],230:[0,.43056,0,0,.72222],247:[.08333,.58333,0,0,.77778],248:[.09722,.52778,0,0,.5],305:[0,.43056,0,
0,.27778],338:[0,.68333,0,0,1.01389],339:[0,.43056,0,0,.77778],567:[.19444,.43056,0,0,.30556],710:[0,.69444,0,0,.5],711:[0,.62847,0,0,.5],713:[0,.56778,0,0,.5],
714:[0,.69444,0,0,.5],715:[0,.69444,0,0,.5],728:[0,.69444,0,0,.5],729:[0,.66786,0,0,.27778],730:[0,.69444,0,0,.75],732:[0,.66786,0,0,.5],733:[0,.69444,0,0,.5],915:[
0,.68333,0,0,.625],916:[0,.68333,0,0,.83334],920:[0,.68333,0,0,.77778],923:[0,.68333,0,0,.69445],926:[0,.68333,0,0,.66667],928:[0,.68333,0,0,.75],931:[0,.68333,
0,0,.72222],933:[0,.68333,0,0,.77778],934:[0,.68333,0,0,.72222],936:[0,.68333,0,0,.77778],937:[0,.68333,0,0,.72222],8211:[0,.43056,.02778,0,.5],8212:[0,.43056,.02778,
0,1],8216:[0,.69444,0,0,.27778],8217:[0,.69444,0,0,.27778],8220:[0,.69444,0,0,.5],8221:[0,.69444,0,0,.5],8224:[.19444,.69444,0,0,.44445],8225:[.19444,.69444,0,0,
.44445],8230:[0,.123,0,0,1.172],8242:[0,.55556,0,0,.275],8407:[0,.71444,.15382,0,.5],8463:[0,.68889,0,0,.54028],8465:[0,.69444,0,0,.72222],8467:[0,.69444,0,.11111,
.41667],8472:[.19444,.43056,0,.11111,.63646],8476:[0,.69444,0,0,.72222],8501:[0,.69444,0,0,.61111],8592:[-.13313,.36687,0,0,1],8593:[.19444,.69444,0,0,.5],8594:[
-.13313,.36687,0,0,1],8595:[.19444,.69444,0,0,.5],8596:[-.13313,.36687,0,0,1],8597:[.25,.75,0,0,.5],8598:[.19444,.69444,0,0,1],8599:[.19444,.69444,0,0,1],8600:[
.19444,.69444,0,0,1],8601:[.19444,.69444,0,0,1],8614:[.011,.511,0,0,1],8617:[.011,.511,0,0,1.126],8618:[.011,.511,0,0,1.126],8636:[-.13313,.36687,0,0,1],8637:[-.13313,
.36687,0,0,1],8640:[-.13313,.36687,0,0,1],8641:[-.13313,.36687,0,0,1],8652:[.011,.671,0,0,1],8656:[-.13313,.36687,0,0,1],8657:[.19444,.69444,0,0,.61111],8658:[-.13313,
.36687,0,0,1],8659:[.19444,.69444,0,0,.61111],8660:[-.13313,.36687,0,0,1],8661:[.25,.75,0,0,.61111],8704:[0,.69444,0,0,.55556],8706:[0,.69444,.05556,.08334,.5309],
8707:[0,.69444,0,0,.55556],8709:[.05556,.75,0,0,.5],8711:[0,.68333,0,0,.83334],8712:[.0391,.5391,0,0,.66667],8715:[.0391,.5391,0,0,.66667],8722:[.08333,.58333,0,
0,.77778],8723:[.08333,.58333,0,0,.77778],8725:[.25,.75,0,0,.5],8726:[.25,.75,0,0,.5],8727:[-.03472,.46528,0,0,.5],8728:[-.05555,.44445,0,0,.5],8729:[-.05555,.44445,
0,0,.5],8730:[.2,.8,0,0,.83334],8733:[0,.43056,0,0,.77778],8734:[0,.43056,0,0,1],8736:[0,.69224,0,0,.72222],8739:[.25,.75,0,0,.27778],8741:[.25,.75,0,0,.5],8743:[
0,.55556,0,0,.66667],8744:[0,.55556,0,0,.66667],8745:[0,.55556,0,0,.66667],8746:[0,.55556,0,0,.66667],8747:[.19444,.69444,.11111,0,.41667],8764:[-.13313,.36687,
0,0,.77778],8768:[.19444,.69444,0,0,.27778],8771:[-.03625,.46375,0,0,.77778],8773:[-.022,.589,0,0,.778],8776:[-.01688,.48312,0,0,.77778],8781:[-.03625,.46375,0,
0,.77778],8784:[-.133,.673,0,0,.778],8801:[-.03625,.46375,0,0,.77778],8804:[.13597,.63597,0,0,.77778],8805:[.13597,.63597,0,0,.77778],8810:[.0391,.5391,0,0,1],8811:[
.0391,.5391,0,0,1],8826:[.0391,.5391,0,0,.77778],8827:[.0391,.5391,0,0,.77778],8834:[.0391,.5391,0,0,.77778],8835:[.0391,.5391,0,0,.77778],8838:[.13597,.63597,0,
0,.77778],8839:[.13597,.63597,0,0,.77778],8846:[0,.55556,0,0,.66667],8849:[.13597,.63597,0,0,.77778],8850:[.13597,.63597,0,0,.77778],8851:[0,.55556,0,0,.66667],
8852:[0,.55556,0,0,.66667],8853:[.08333,.58333,0,0,.77778],8854:[.08333,.58333,0,0,.77778],8855:[.08333,.58333,0,0,.77778],8856:[.08333,.58333,0,0,.77778],8857:[
.08333,.58333,0,0,.77778],8866:[0,.69444,0,0,.61111],8867:[0,.69444,0,0,.61111],8868:[0,.69444,0,0,.77778],8869:[0,.69444,0,0,.77778],8872:[.249,.75,0,0,.867],8900:[
-.05555,.44445,0,0,.5],8901:[-.05555,.44445,0,0,.27778],8902:[-.03472,.46528,0,0,.5],8904:[.005,.505,0,0,.9],8942:[.03,.903,0,0,.278],8943:[-.19,.313,0,0,1.172],
8945:[-.1,.823,0,0,1.282],8968:[.25,.75,0,0,.44445],8969:[.25,.75,0,0,.44445],8970:[.25,.75,0,0,.44445],8971:[.25,.75,0,0,.44445],8994:[-.14236,.35764,0,0,1],8995:[
-.14236,.35764,0,0,1],9136:[.244,.744,0,0,.412],9137:[.244,.745,0,0,.412],9651:[.19444,.69444,0,0,.88889],9657:[-.03472,.46528,0,0,.5],9661:[.19444,.69444,0,0,.88889],
9667:[-.03472,.46528,0,0,.5],9711:[.19444,.69444,0,0,1],9824:[.12963,.69444,0,0,.77778],9825:[.12963,.69444,0,0,.77778],9826:[.12963,.69444,0,0,.77778],9827:[.12963,
.69444,0,0,.77778],9837:[0,.75,0,0,.38889],9838:[.19444,.69444,0,0,.38889],9839:[.19444,.69444,0,0,.38889],10216:[.25,.75,0,0,.38889],10217:[.25,.75,0,0,.38889],
10222:[.244,.744,0,0,.412],10223:[.244,.745,0,0,.412],10229:[.011,.511,0,0,1.609],10230:[.011,.511,0,0,1.638],10231:[.011,.511,0,0,1.859],10232:[.024,.525,0,0,1.609],
10233:[.024,.525,0,0,1.638],10234:[.024,.525,0,0,1.858],10236:[.011,.511,0,0,1.638],10815:[0,.68333,0,0,.75],10927:[.13597,.63597,0,0,.77778],10928:[.13597,.63597,
0,0,.77778],57376:[.19444,.69444,0,0,0]},"Math-BoldItalic":{32:[0,0,0,0,.25],48:[0,.44444,0,0,.575],49:[0,.44444,0,0,.575],50:[0,.44444,0,0,.575],51:[.19444,.44444,
0,0,.575],52:[.19444,.44444,0,0,.575],53:[.19444,.44444,0,0,.575],54:[0,.64444,0,0,.575],55:[.19444,.44444,0,0,.575],56:[0,.64444,0,0,.575],57:[.19444,.44444,0,
0,.575],65:[0,.68611,0,0,.86944],66:[0,.68611,.04835,0,.8664],67:[0,.68611,.06979,0,.81694],68:[0,.68611,.03194,0,.93812],69:[0,.68611,.05451,0,.81007],70:[0,.68611,
.15972,0,.68889],71:[0,.68611,0,0,.88673],72:[0,.68611,.08229,0,.98229],73:[0,.68611,.07778,0,.51111],74:[0,.68611,.10069,0,.63125],75:[0,.68611,.06979,0,.97118],
76:[0,.68611,0,0,.75555],77:[0,.68611,.11424,0,1.14201],78:[0,.68611,.11424,0,.95034],79:[0,.68611,.03194,0,.83666],80:[0,.68611,.15972,0,.72309],81:[.19444,.68611,
0,0,.86861],82:[0,.68611,.00421,0,.87235],83:[0,.68611,.05382,0,.69271],84:[0,.68611,.15972,0,.63663],85:[0,.68611,.11424,0,.80027],86:[0,.68611,.25555,0,.67778],
87:[0,.68611,.15972,0,1.09305],88:[0,.68611,.07778,0,.94722],89:[0,.68611,.25555,0,.67458],90:[0,.68611,.06979,0,.77257],97:[0,.44444,0,0,.63287],98:[0,.69444,0,
0,.52083],99:[0,.44444,0,0,.51342],100:[0,.69444,0,0,.60972],101:[0,.44444,0,0,.55361],102:[.19444,.69444,.11042,0,.56806],103:[.19444,.44444,.03704,0,.5449],104:[
0,.69444,0,0,.66759],105:[0,.69326,0,0,.4048],106:[.19444,.69326,.0622,0,.47083],107:[0,.69444,.01852,0,.6037],108:[0,.69444,.0088,0,.34815],109:[0,.44444,0,0,1.0324],
110:[0,.44444,0,0,.71296],111:[0,.44444,0,0,.58472],112:[.19444,.44444,0,0,.60092],113:[.19444,.44444,.03704,0,.54213],114:[0,.44444,.03194,0,.5287],115:[0,.44444,
0,0,.53125],116:[0,.63492,0,0,.41528],117:[0,.44444,0,0,.68102],118:[0,.44444,.03704,0,.56666],119:[0,.44444,.02778,0,.83148],120:[0,.44444,0,0,.65903],121:[.19444,
.44444,.03704,0,.59028],122:[0,.44444,.04213,0,.55509],160:[0,0,0,0,.25],915:[0,.68611,.15972,0,.65694],916:[0,.68611,0,0,.95833],920:[0,.68611,.03194,0,.86722],
923:[0,.68611,0,0,.80555],926:[0,.68611,.07458,0,.84125],928:[0,.68611,.08229,0,.98229],931:[0,.68611,.05451,0,.88507],933:[0,.68611,.15972,0,.67083],934:[0,.68611,
0,0,.76666],936:[0,.68611,.11653,0,.71402],937:[0,.68611,.04835,0,.8789],945:[0,.44444,0,0,.76064],946:[.19444,.69444,.03403,0,.65972],947:[.19444,.44444,.06389,
0,.59003],948:[0,.69444,.03819,0,.52222],949:[0,.44444,0,0,.52882],950:[.19444,.69444,.06215,0,.50833],951:[.19444,.44444,.03704,0,.6],952:[0,.69444,.03194,0,.5618],
953:[0,.44444,0,0,.41204],954:[0,.44444,0,0,.66759],955:[0,.69444,0,0,.67083],956:[.19444,.44444,0,0,.70787],957:[0,.44444,.06898,0,.57685],958:[.19444,.69444,.03021,
0,.50833],959:[0,.44444,0,0,.58472],960:[0,.44444,.03704,0,.68241],961:[.19444,.44444,0,0,.6118],962:[.09722,.44444,.07917,0,.42361],963:[0,.44444,.03704,0,.68588],
964:[0,.44444,.13472,0,.52083],965:[0,.44444,.03704,0,.63055],966:[.19444,.44444,0,0,.74722],967:[.19444,.44444,0,0,.71805],968:[.19444,.69444,.03704,0,.75833],
969:[0,.44444,.03704,0,.71782],977:[0,.69444,0,0,.69155],981:[.19444,.69444,0,0,.7125],982:[0,.44444,.03194,0,.975],1009:[.19444,.44444,0,0,.6118],1013:[0,.44444,
0,0,.48333],57649:[0,.44444,0,0,.39352],57911:[.19444,.44444,0,0,.43889]},"Math-Italic":{32:[0,0,0,0,.25],48:[0,.43056,0,0,.5],49:[0,.43056,0,0,.5],50:[0,.43056,
0,0,.5],51:[.19444,.43056,0,0,.5],52:[.19444,.43056,0,0,.5],53:[.19444,.43056,0,0,.5],54:[0,.64444,0,0,.5],55:[.19444,.43056,0,0,.5],56:[0,.64444,0,0,.5],57:[.19444,
.43056,0,0,.5],65:[0,.68333,0,.13889,.75],66:[0,.68333,.05017,.08334,.75851],67:[0,.68333,.07153,.08334,.71472],68:[0,.68333,.02778,.05556,.82792],69:[0,.68333,
.05764,.08334,.7382],70:[0,.68333,.13889,.08334,.64306],71:[0,.68333,0,.08334,.78625],72:[0,.68333,.08125,.05556,.83125],73:[0,.68333,.07847,.11111,.43958],74:[
0,.68333,.09618,.16667,.55451],75:[0,.68333,.07153,.05556,.84931],76:[0,.68333,0,.02778,.68056],77:[0,.68333,.10903,.08334,.97014],78:[0,.68333,.10903,.08334,.80347],
79:[0,.68333,.02778,.08334,.76278],80:[0,.68333,.13889,.08334,.64201],81:[.19444,.68333,0,.08334,.79056],82:[0,.68333,.00773,.08334,.75929],83:[0,.68333,.05764,
.08334,.6132],84:[0,.68333,.13889,.08334,.58438],85:[0,.68333,.10903,.02778,.68278],86:[0,.68333,.22222,0,.58333],87:[0,.68333,.13889,0,.94445],88:[0,.68333,.07847,
.08334,.82847],89:[0,.68333,.22222,0,.58056],90:[0,.68333,.07153,.08334,.68264],97:[0,.43056,0,0,.52859],98:[0,.69444,0,0,.42917],99:[0,.43056,0,.05556,.43276],
100:[0,.69444,0,.16667,.52049],101:[0,.43056,0,.05556,.46563],102:[.19444,.69444,.10764,.16667,.48959],103:[.19444,.43056,.03588,.02778,.47697],104:[0,.69444,0,
0,.57616],105:[0,.65952,0,0,.34451],106:[.19444,.65952,.05724,0,.41181],107:[0,.69444,.03148,0,.5206],108:[0,.69444,.01968,.08334,.29838],109:[0,.43056,0,0,.87801],
110:[0,.43056,0,0,.60023],111:[0,.43056,0,.05556,.48472],112:[.19444,.43056,0,.08334,.50313],113:[.19444,.43056,.03588,.08334,.44641],114:[0,.43056,.02778,.05556,
.45116],115:[0,.43056,0,.05556,.46875],116:[0,.61508,0,.08334,.36111],117:[0,.43056,0,.02778,.57246],118:[0,.43056,.03588,.02778,.48472],119:[0,.43056,.02691,.08334,
.71592],120:[0,.43056,0,.02778,.57153],121:[.19444,.43056,.03588,.05556,.49028],122:[0,.43056,.04398,.05556,.46505],160:[0,0,0,0,.25],915:[0,.68333,.13889,.08334,
.61528],916:[0,.68333,0,.16667,.83334],920:[0,.68333,.02778,.08334,.76278],923:[0,.68333,0,.16667,.69445],926:[0,.68333,.07569,.08334,.74236],928:[0,.68333,.08125,
.05556,.83125],931:[0,.68333,.05764,.08334,.77986],933:[0,.68333,.13889,.05556,.58333],934:[0,.68333,0,.08334,.66667],936:[0,.68333,.11,.05556,.61222],937:[0,.68333,
.05017,.08334,.7724],945:[0,.43056,.0037,.02778,.6397],946:[.19444,.69444,.05278,.08334,.56563],947:[.19444,.43056,.05556,0,.51773],948:[0,.69444,.03785,.05556,
.44444],949:[0,.43056,0,.08334,.46632],950:[.19444,.69444,.07378,.08334,.4375],951:[.19444,.43056,.03588,.05556,.49653],952:[0,.69444,.02778,.08334,.46944],953:[
0,.43056,0,.05556,.35394],954:[0,.43056,0,0,.57616],955:[0,.69444,0,0,.58334],956:[.19444,.43056,0,.02778,.60255],957:[0,.43056,.06366,.02778,.49398],958:[.19444,
.69444,.04601,.11111,.4375],959:[0,.43056,0,.05556,.48472],960:[0,.43056,.03588,0,.57003],961:[.19444,.43056,0,.08334,.51702],962:[.09722,.43056,.07986,.08334,.36285],
963:[0,.43056,.03588,0,.57141],964:[0,.43056,.1132,.02778,.43715],965:[0,.43056,.03588,.02778,.54028],966:[.19444,.43056,0,.08334,.65417],967:[.19444,.43056,0,.05556,
.62569],968:[.19444,.69444,.03588,.11111,.65139],969:[0,.43056,.03588,0,.62245],977:[0,.69444,0,.08334,.59144],981:[.19444,.69444,0,.08334,.59583],982:[0,.43056,
.02778,0,.82813],1009:[.19444,.43056,0,.08334,.51702],1013:[0,.43056,0,.05556,.4059],57649:[0,.43056,0,.02778,.32246],57911:[.19444,.43056,0,.08334,.38403]},"Sa\
nsSerif-Bold":{32:[0,0,0,0,.25],33:[0,.69444,0,0,.36667],34:[0,.69444,0,0,.55834],35:[.19444,.69444,0,0,.91667],36:[.05556,.75,0,0,.55],37:[.05556,.75,0,0,1.02912],
38:[0,.69444,0,0,.83056],39:[0,.69444,0,0,.30556],40:[.25,.75,0,0,.42778],41:[.25,.75,0,0,.42778],42:[0,.75,0,0,.55],43:[.11667,.61667,0,0,.85556],44:[.10556,.13056,
0,0,.30556],45:[0,.45833,0,0,.36667],46:[0,.13056,0,0,.30556],47:[.25,.75,0,0,.55],48:[0,.69444,0,0,.55],49:[0,.69444,0,0,.55],50:[0,.69444,0,0,.55],51:[0,.69444,
0,0,.55],52:[0,.69444,0,0,.55],53:[0,.69444,0,0,.55],54:[0,.69444,0,0,.55],55:[0,.69444,0,0,.55],56:[0,.69444,0,0,.55],57:[0,.69444,0,0,.55],58:[0,.45833,0,0,.30556],
59:[.10556,.45833,0,0,.30556],61:[-.09375,.40625,0,0,.85556],63:[0,.69444,0,0,.51945],64:[0,.69444,0,0,.73334],65:[0,.69444,0,0,.73334],66:[0,.69444,0,0,.73334],
67:[0,.69444,0,0,.70278],68:[0,.69444,0,0,.79445],69:[0,.69444,0,0,.64167],70:[0,.69444,0,0,.61111],71:[0,.69444,0,0,.73334],72:[0,.69444,0,0,.79445],73:[0,.69444,
0,0,.33056],74:[0,.69444,0,0,.51945],75:[0,.69444,0,0,.76389],76:[0,.69444,0,0,.58056],77:[0,.69444,0,0,.97778],78:[0,.69444,0,0,.79445],79:[0,.69444,0,0,.79445],
80:[0,.69444,0,0,.70278],81:[.10556,.69444,0,0,.79445],82:[0,.69444,0,0,.70278],83:[0,.69444,0,0,.61111],84:[0,.69444,0,0,.73334],85:[0,.69444,0,0,.76389],86:[0,
.69444,.01528,0,.73334],87:[0,.69444,.01528,0,1.03889],88:[0,.69444,0,0,.73334],89:[0,.69444,.0275,0,.73334],90:[0,.69444,0,0,.67223],91:[.25,.75,0,0,.34306],93:[
.25,.75,0,0,.34306],94:[0,.69444,0,0,.55],95:[.35,.10833,.03056,0,.55],97:[0,.45833,0,0,.525],98:[0,.69444,0,0,.56111],99:[0,.45833,0,0,.48889],100:[0,.69444,0,
0,.56111],101:[0,.45833,0,0,.51111],102:[0,.69444,.07639,0,.33611],103:[.19444,.45833,.01528,0,.55],104:[0,.69444,0,0,.56111],105:[0,.69444,0,0,.25556],106:[.19444,
.69444,0,0,.28611],107:[0,.69444,0,0,.53056],108:[0,.69444,0,0,.25556],109:[0,.45833,0,0,.86667],110:[0,.45833,0,0,.56111],111:[0,.45833,0,0,.55],112:[.19444,.45833,
0,0,.56111],113:[.19444,.45833,0,0,.56111],114:[0,.45833,.01528,0,.37222],115:[0,.45833,0,0,.42167],116:[0,.58929,0,0,.40417],117:[0,.45833,0,0,.56111],118:[0,.45833,
.01528,0,.5],119:[0,.45833,.01528,0,.74445],120:[0,.45833,0,0,.5],121:[.19444,.45833,.01528,0,.5],122:[0,.45833,0,0,.47639],126:[.35,.34444,0,0,.55],160:[0,0,0,
0,.25],168:[0,.69444,0,0,.55],176:[0,.69444,0,0,.73334],180:[0,.69444,0,0,.55],184:[.17014,0,0,0,.48889],305:[0,.45833,0,0,.25556],567:[.19444,.45833,0,0,.28611],
710:[0,.69444,0,0,.55],711:[0,.63542,0,0,.55],713:[0,.63778,0,0,.55],728:[0,.69444,0,0,.55],729:[0,.69444,0,0,.30556],730:[0,.69444,0,0,.73334],732:[0,.69444,0,
0,.55],733:[0,.69444,0,0,.55],915:[0,.69444,0,0,.58056],916:[0,.69444,0,0,.91667],920:[0,.69444,0,0,.85556],923:[0,.69444,0,0,.67223],926:[0,.69444,0,0,.73334],
928:[0,.69444,0,0,.79445],931:[0,.69444,0,0,.79445],933:[0,.69444,0,0,.85556],934:[0,.69444,0,0,.79445],936:[0,.69444,0,0,.85556],937:[0,.69444,0,0,.79445],8211:[
0,.45833,.03056,0,.55],8212:[0,.45833,.03056,0,1.10001],8216:[0,.69444,0,0,.30556],8217:[0,.69444,0,0,.30556],8220:[0,.69444,0,0,.55834],8221:[0,.69444,0,0,.55834]},
"SansSerif-Italic":{32:[0,0,0,0,.25],33:[0,.69444,.05733,0,.31945],34:[0,.69444,.00316,0,.5],35:[.19444,.69444,.05087,0,.83334],36:[.05556,.75,.11156,0,.5],37:[
.05556,.75,.03126,0,.83334],38:[0,.69444,.03058,0,.75834],39:[0,.69444,.07816,0,.27778],40:[.25,.75,.13164,0,.38889],41:[.25,.75,.02536,0,.38889],42:[0,.75,.11775,
0,.5],43:[.08333,.58333,.02536,0,.77778],44:[.125,.08333,0,0,.27778],45:[0,.44444,.01946,0,.33333],46:[0,.08333,0,0,.27778],47:[.25,.75,.13164,0,.5],48:[0,.65556,
.11156,0,.5],49:[0,.65556,.11156,0,.5],50:[0,.65556,.11156,0,.5],51:[0,.65556,.11156,0,.5],52:[0,.65556,.11156,0,.5],53:[0,.65556,.11156,0,.5],54:[0,.65556,.11156,
0,.5],55:[0,.65556,.11156,0,.5],56:[0,.65556,.11156,0,.5],57:[0,.65556,.11156,0,.5],58:[0,.44444,.02502,0,.27778],59:[.125,.44444,.02502,0,.27778],61:[-.13,.37,
.05087,0,.77778],63:[0,.69444,.11809,0,.47222],64:[0,.69444,.07555,0,.66667],65:[0,.69444,0,0,.66667],66:[0,.69444,.08293,0,.66667],67:[0,.69444,.11983,0,.63889],
68:[0,.69444,.07555,0,.72223],69:[0,.69444,.11983,0,.59722],70:[0,.69444,.13372,0,.56945],71:[0,.69444,.11983,0,.66667],72:[0,.69444,.08094,0,.70834],73:[0,.69444,
.13372,0,.27778],74:[0,.69444,.08094,0,.47222],75:[0,.69444,.11983,0,.69445],76:[0,.69444,0,0,.54167],77:[0,.69444,.08094,0,.875],78:[0,.69444,.08094,0,.70834],
79:[0,.69444,.07555,0,.73611],80:[0,.69444,.08293,0,.63889],81:[.125,.69444,.07555,0,.73611],82:[0,.69444,.08293,0,.64584],83:[0,.69444,.09205,0,.55556],84:[0,.69444,
.13372,0,.68056],85:[0,.69444,.08094,0,.6875],86:[0,.69444,.1615,0,.66667],87:[0,.69444,.1615,0,.94445],88:[0,.69444,.13372,0,.66667],89:[0,.69444,.17261,0,.66667],
90:[0,.69444,.11983,0,.61111],91:[.25,.75,.15942,0,.28889],93:[.25,.75,.08719,0,.28889],94:[0,.69444,.0799,0,.5],95:[.35,.09444,.08616,0,.5],97:[0,.44444,.00981,
0,.48056],98:[0,.69444,.03057,0,.51667],99:[0,.44444,.08336,0,.44445],100:[0,.69444,.09483,0,.51667],101:[0,.44444,.06778,0,.44445],102:[0,.69444,.21705,0,.30556],
103:[.19444,.44444,.10836,0,.5],104:[0,.69444,.01778,0,.51667],105:[0,.67937,.09718,0,.23889],106:[.19444,.67937,.09162,0,.26667],107:[0,.69444,.08336,0,.48889],
108:[0,.69444,.09483,0,.23889],109:[0,.44444,.01778,0,.79445],110:[0,.44444,.01778,0,.51667],111:[0,.44444,.06613,0,.5],112:[.19444,.44444,.0389,0,.51667],113:[
.19444,.44444,.04169,0,.51667],114:[0,.44444,.10836,0,.34167],115:[0,.44444,.0778,0,.38333],116:[0,.57143,.07225,0,.36111],117:[0,.44444,.04169,0,.51667],118:[0,
.44444,.10836,0,.46111],119:[0,.44444,.10836,0,.68334],120:[0,.44444,.09169,0,.46111],121:[.19444,.44444,.10836,0,.46111],122:[0,.44444,.08752,0,.43472],126:[.35,
.32659,.08826,0,.5],160:[0,0,0,0,.25],168:[0,.67937,.06385,0,.5],176:[0,.69444,0,0,.73752],184:[.17014,0,0,0,.44445],305:[0,.44444,.04169,0,.23889],567:[.19444,
.44444,.04169,0,.26667],710:[0,.69444,.0799,0,.5],711:[0,.63194,.08432,0,.5],713:[0,.60889,.08776,0,.5],714:[0,.69444,.09205,0,.5],715:[0,.69444,0,0,.5],728:[0,
.69444,.09483,0,.5],729:[0,.67937,.07774,0,.27778],730:[0,.69444,0,0,.73752],732:[0,.67659,.08826,0,.5],733:[0,.69444,.09205,0,.5],915:[0,.69444,.13372,0,.54167],
916:[0,.69444,0,0,.83334],920:[0,.69444,.07555,0,.77778],923:[0,.69444,0,0,.61111],926:[0,.69444,.12816,0,.66667],928:[0,.69444,.08094,0,.70834],931:[0,.69444,.11983,
0,.72222],933:[0,.69444,.09031,0,.77778],934:[0,.69444,.04603,0,.72222],936:[0,.69444,.09031,0,.77778],937:[0,.69444,.08293,0,.72222],8211:[0,.44444,.08616,0,.5],
8212:[0,.44444,.08616,0,1],8216:[0,.69444,.07816,0,.27778],8217:[0,.69444,.07816,0,.27778],8220:[0,.69444,.14205,0,.5],8221:[0,.69444,.00316,0,.5]},"SansSerif-R\
egular":{32:[0,0,0,0,.25],33:[0,.69444,0,0,.31945],34:[0,.69444,0,0,.5],35:[.19444,.69444,0,0,.83334],36:[.05556,.75,0,0,.5],37:[.05556,.75,0,0,.83334],38:[0,.69444,
0,0,.75834],39:[0,.69444,0,0,.27778],40:[.25,.75,0,0,.38889],41:[.25,.75,0,0,.38889],42:[0,.75,0,0,.5],43:[.08333,.58333,0,0,.77778],44:[.125,.08333,0,0,.27778],
45:[0,.44444,0,0,.33333],46:[0,.08333,0,0,.27778],47:[.25,.75,0,0,.5],48:[0,.65556,0,0,.5],49:[0,.65556,0,0,.5],50:[0,.65556,0,0,.5],51:[0,.65556,0,0,.5],52:[0,
.65556,0,0,.5],53:[0,.65556,0,0,.5],54:[0,.65556,0,0,.5],55:[0,.65556,0,0,.5],56:[0,.65556,0,0,.5],57:[0,.65556,0,0,.5],58:[0,.44444,0,0,.27778],59:[.125,.44444,
0,0,.27778],61:[-.13,.37,0,0,.77778],63:[0,.69444,0,0,.47222],64:[0,.69444,0,0,.66667],65:[0,.69444,0,0,.66667],66:[0,.69444,0,0,.66667],67:[0,.69444,0,0,.63889],
68:[0,.69444,0,0,.72223],69:[0,.69444,0,0,.59722],70:[0,.69444,0,0,.56945],71:[0,.69444,0,0,.66667],72:[0,.69444,0,0,.70834],73:[0,.69444,0,0,.27778],74:[0,.69444,
0,0,.47222],75:[0,.69444,0,0,.69445],76:[0,.69444,0,0,.54167],77:[0,.69444,0,0,.875],78:[0,.69444,0,0,.70834],79:[0,.69444,0,0,.73611],80:[0,.69444,0,0,.63889],
81:[.125,.69444,0,0,.73611],82:[0,.69444,0,0,.64584],83:[0,.69444,0,0,.55556],84:[0,.69444,0,0,.68056],85:[0,.69444,0,0,.6875],86:[0,.69444,.01389,0,.66667],87:[
0,.69444,.01389,0,.94445],88:[0,.69444,0,0,.66667],89:[0,.69444,.025,0,.66667],90:[0,.69444,0,0,.61111],91:[.25,.75,0,0,.28889],93:[.25,.75,0,0,.28889],94:[0,.69444,
0,0,.5],95:[.35,.09444,.02778,0,.5],97:[0,.44444,0,0,.48056],98:[0,.69444,0,0,.51667],99:[0,.44444,0,0,.44445],100:[0,.69444,0,0,.51667],101:[0,.44444,0,0,.44445],
102:[0,.69444,.06944,0,.30556],103:[.19444,.44444,.01389,0,.5],104:[0,.69444,0,0,.51667],105:[0,.67937,0,0,.23889],106:[.19444,.67937,0,0,.26667],107:[0,.69444,
0,0,.48889],108:[0,.69444,0,0,.23889],109:[0,.44444,0,0,.79445],110:[0,.44444,0,0,.51667],111:[0,.44444,0,0,.5],112:[.19444,.44444,0,0,.51667],113:[.19444,.44444,
0,0,.51667],114:[0,.44444,.01389,0,.34167],115:[0,.44444,0,0,.38333],116:[0,.57143,0,0,.36111],117:[0,.44444,0,0,.51667],118:[0,.44444,.01389,0,.46111],119:[0,.44444,
.01389,0,.68334],120:[0,.44444,0,0,.46111],121:[.19444,.44444,.01389,0,.46111],122:[0,.44444,0,0,.43472],126:[.35,.32659,0,0,.5],160:[0,0,0,0,.25],168:[0,.67937,
0,0,.5],176:[0,.69444,0,0,.66667],184:[.17014,0,0,0,.44445],305:[0,.44444,0,0,.23889],567:[.19444,.44444,0,0,.26667],710:[0,.69444,0,0,.5],711:[0,.63194,0,0,.5],
713:[0,.60889,0,0,.5],714:[0,.69444,0,0,.5],715:[0,.69444,0,0,.5],728:[0,.69444,0,0,.5],729:[0,.67937,0,0,.27778],730:[0,.69444,0,0,.66667],732:[0,.67659,0,0,.5],
733:[0,.69444,0,0,.5],915:[0,.69444,0,0,.54167],916:[0,.69444,0,0,.83334],920:[0,.69444,0,0,.77778],923:[0,.69444,0,0,.61111],926:[0,.69444,0,0,.66667],928:[0,.69444,
0,0,.70834],931:[0,.69444,0,0,.72222],933:[0,.69444,0,0,.77778],934:[0,.69444,0,0,.72222],936:[0,.69444,0,0,.77778],937:[0,.69444,0,0,.72222],8211:[0,.44444,.02778,
0,.5],8212:[0,.44444,.02778,0,1],8216:[0,.69444,0,0,.27778],8217:[0,.69444,0,0,.27778],8220:[0,.69444,0,0,.5],8221:[0,.69444,0,0,.5]},"Script-Regular":{32:[0,0,
0,0,.25],65:[0,.7,.22925,0,.80253],66:[0,.7,.04087,0,.90757],67:[0,.7,.1689,0,.66619],68:[0,.7,.09371,0,.77443],69:[0,.7,.18583,0,.56162],70:[0,.7,.13634,0,.89544],
71:[0,.7,.17322,0,.60961],72:[0,.7,.29694,0,.96919],73:[0,.7,.19189,0,.80907],74:[.27778,.7,.19189,0,1.05159],75:[0,.7,.31259,0,.91364],76:[0,.7,.19189,0,.87373],
77:[0,.7,.15981,0,1.08031],78:[0,.7,.3525,0,.9015],79:[0,.7,.08078,0,.73787],80:[0,.7,.08078,0,1.01262],81:[0,.7,.03305,0,.88282],82:[0,.7,.06259,0,.85],83:[0,.7,
.19189,0,.86767],84:[0,.7,.29087,0,.74697],85:[0,.7,.25815,0,.79996],86:[0,.7,.27523,0,.62204],87:[0,.7,.27523,0,.80532],88:[0,.7,.26006,0,.94445],89:[0,.7,.2939,
0,.70961],90:[0,.7,.24037,0,.8212],160:[0,0,0,0,.25]},"Size1-Regular":{32:[0,0,0,0,.25],40:[.35001,.85,0,0,.45834],41:[.35001,.85,0,0,.45834],47:[.35001,.85,0,0,
.57778],91:[.35001,.85,0,0,.41667],92:[.35001,.85,0,0,.57778],93:[.35001,.85,0,0,.41667],123:[.35001,.85,0,0,.58334],125:[.35001,.85,0,0,.58334],160:[0,0,0,0,.25],
710:[0,.72222,0,0,.55556],732:[0,.72222,0,0,.55556],770:[0,.72222,0,0,.55556],771:[0,.72222,0,0,.55556],8214:[-99e-5,.601,0,0,.77778],8593:[1e-5,.6,0,0,.66667],
8595:[1e-5,.6,0,0,.66667],8657:[1e-5,.6,0,0,.77778],8659:[1e-5,.6,0,0,.77778],8719:[.25001,.75,0,0,.94445],8720:[.25001,.75,0,0,.94445],8721:[.25001,.75,0,0,1.05556],
8730:[.35001,.85,0,0,1],8739:[-.00599,.606,0,0,.33333],8741:[-.00599,.606,0,0,.55556],8747:[.30612,.805,.19445,0,.47222],8748:[.306,.805,.19445,0,.47222],8749:[
.306,.805,.19445,0,.47222],8750:[.30612,.805,.19445,0,.47222],8896:[.25001,.75,0,0,.83334],8897:[.25001,.75,0,0,.83334],8898:[.25001,.75,0,0,.83334],8899:[.25001,
.75,0,0,.83334],8968:[.35001,.85,0,0,.47222],8969:[.35001,.85,0,0,.47222],8970:[.35001,.85,0,0,.47222],8971:[.35001,.85,0,0,.47222],9168:[-99e-5,.601,0,0,.66667],
10216:[.35001,.85,0,0,.47222],10217:[.35001,.85,0,0,.47222],10752:[.25001,.75,0,0,1.11111],10753:[.25001,.75,0,0,1.11111],10754:[.25001,.75,0,0,1.11111],10756:[
.25001,.75,0,0,.83334],10758:[.25001,.75,0,0,.83334]},"Size2-Regular":{32:[0,0,0,0,.25],40:[.65002,1.15,0,0,.59722],41:[.65002,1.15,0,0,.59722],47:[.65002,1.15,
0,0,.81111],91:[.65002,1.15,0,0,.47222],92:[.65002,1.15,0,0,.81111],93:[.65002,1.15,0,0,.47222],123:[.65002,1.15,0,0,.66667],125:[.65002,1.15,0,0,.66667],160:[0,
0,0,0,.25],710:[0,.75,0,0,1],732:[0,.75,0,0,1],770:[0,.75,0,0,1],771:[0,.75,0,0,1],8719:[.55001,1.05,0,0,1.27778],8720:[.55001,1.05,0,0,1.27778],8721:[.55001,1.05,
0,0,1.44445],8730:[.65002,1.15,0,0,1],8747:[.86225,1.36,.44445,0,.55556],8748:[.862,1.36,.44445,0,.55556],8749:[.862,1.36,.44445,0,.55556],8750:[.86225,1.36,.44445,
0,.55556],8896:[.55001,1.05,0,0,1.11111],8897:[.55001,1.05,0,0,1.11111],8898:[.55001,1.05,0,0,1.11111],8899:[.55001,1.05,0,0,1.11111],8968:[.65002,1.15,0,0,.52778],
8969:[.65002,1.15,0,0,.52778],8970:[.65002,1.15,0,0,.52778],8971:[.65002,1.15,0,0,.52778],10216:[.65002,1.15,0,0,.61111],10217:[.65002,1.15,0,0,.61111],10752:[.55001,
1.05,0,0,1.51112],10753:[.55001,1.05,0,0,1.51112],10754:[.55001,1.05,0,0,1.51112],10756:[.55001,1.05,0,0,1.11111],10758:[.55001,1.05,0,0,1.11111]},"Size3-Regula\
r":{32:[0,0,0,0,.25],40:[.95003,1.45,0,0,.73611],41:[.95003,1.45,0,0,.73611],47:[.95003,1.45,0,0,1.04445],91:[.95003,1.45,0,0,.52778],92:[.95003,1.45,0,0,1.04445],
93:[.95003,1.45,0,0,.52778],123:[.95003,1.45,0,0,.75],125:[.95003,1.45,0,0,.75],160:[0,0,0,0,.25],710:[0,.75,0,0,1.44445],732:[0,.75,0,0,1.44445],770:[0,.75,0,0,
1.44445],771:[0,.75,0,0,1.44445],8730:[.95003,1.45,0,0,1],8968:[.95003,1.45,0,0,.58334],8969:[.95003,1.45,0,0,.58334],8970:[.95003,1.45,0,0,.58334],8971:[.95003,
1.45,0,0,.58334],10216:[.95003,1.45,0,0,.75],10217:[.95003,1.45,0,0,.75]},"Size4-Regular":{32:[0,0,0,0,.25],40:[1.25003,1.75,0,0,.79167],41:[1.25003,1.75,0,0,.79167],
47:[1.25003,1.75,0,0,1.27778],91:[1.25003,1.75,0,0,.58334],92:[1.25003,1.75,0,0,1.27778],93:[1.25003,1.75,0,0,.58334],123:[1.25003,1.75,0,0,.80556],125:[1.25003,
1.75,0,0,.80556],160:[0,0,0,0,.25],710:[0,.825,0,0,1.8889],732:[0,.825,0,0,1.8889],770:[0,.825,0,0,1.8889],771:[0,.825,0,0,1.8889],8730:[1.25003,1.75,0,0,1],8968:[
1.25003,1.75,0,0,.63889],8969:[1.25003,1.75,0,0,.63889],8970:[1.25003,1.75,0,0,.63889],8971:[1.25003,1.75,0,0,.63889],9115:[.64502,1.155,0,0,.875],9116:[1e-5,.6,
0,0,.875],9117:[.64502,1.155,0,0,.875],9118:[.64502,1.155,0,0,.875],9119:[1e-5,.6,0,0,.875],9120:[.64502,1.155,0,0,.875],9121:[.64502,1.155,0,0,.66667],9122:[-99e-5,
.601,0,0,.66667],9123:[.64502,1.155,0,0,.66667],9124:[.64502,1.155,0,0,.66667],9125:[-99e-5,.601,0,0,.66667],9126:[.64502,1.155,0,0,.66667],9127:[1e-5,.9,0,0,.88889],
9128:[.65002,1.15,0,0,.88889],9129:[.90001,0,0,0,.88889],9130:[0,.3,0,0,.88889],9131:[1e-5,.9,0,0,.88889],9132:[.65002,1.15,0,0,.88889],9133:[.90001,0,0,0,.88889],
9143:[.88502,.915,0,0,1.05556],10216:[1.25003,1.75,0,0,.80556],10217:[1.25003,1.75,0,0,.80556],57344:[-.00499,.605,0,0,1.05556],57345:[-.00499,.605,0,0,1.05556],
57680:[0,.12,0,0,.45],57681:[0,.12,0,0,.45],57682:[0,.12,0,0,.45],57683:[0,.12,0,0,.45]},"Typewriter-Regular":{32:[0,0,0,0,.525],33:[0,.61111,0,0,.525],34:[0,.61111,
0,0,.525],35:[0,.61111,0,0,.525],36:[.08333,.69444,0,0,.525],37:[.08333,.69444,0,0,.525],38:[0,.61111,0,0,.525],39:[0,.61111,0,0,.525],40:[.08333,.69444,0,0,.525],
41:[.08333,.69444,0,0,.525],42:[0,.52083,0,0,.525],43:[-.08056,.53055,0,0,.525],44:[.13889,.125,0,0,.525],45:[-.08056,.53055,0,0,.525],46:[0,.125,0,0,.525],47:[
.08333,.69444,0,0,.525],48:[0,.61111,0,0,.525],49:[0,.61111,0,0,.525],50:[0,.61111,0,0,.525],51:[0,.61111,0,0,.525],52:[0,.61111,0,0,.525],53:[0,.61111,0,0,.525],
54:[0,.61111,0,0,.525],55:[0,.61111,0,0,.525],56:[0,.61111,0,0,.525],57:[0,.61111,0,0,.525],58:[0,.43056,0,0,.525],59:[.13889,.43056,0,0,.525],60:[-.05556,.55556,
0,0,.525],61:[-.19549,.41562,0,0,.525],62:[-.05556,.55556,0,0,.525],63:[0,.61111,0,0,.525],64:[0,.61111,0,0,.525],65:[0,.61111,0,0,.525],66:[0,.61111,0,0,.525],
67:[0,.61111,0,0,.525],68:[0,.61111,0,0,.525],69:[0,.61111,0,0,.525],70:[0,.61111,0,0,.525],71:[0,.61111,0,0,.525],72:[0,.61111,0,0,.525],73:[0,.61111,0,0,.525],
74:[0,.61111,0,0,.525],75:[0,.61111,0,0,.525],76:[0,.61111,0,0,.525],77:[0,.61111,0,0,.525],78:[0,.61111,0,0,.525],79:[0,.61111,0,0,.525],80:[0,.61111,0,0,.525],
81:[.13889,.61111,0,0,.525],82:[0,.61111,0,0,.525],83:[0,.61111,0,0,.525],84:[0,.61111,0,0,.525],85:[0,.61111,0,0,.525],86:[0,.61111,0,0,.525],87:[0,.61111,0,0,
.525],88:[0,.61111,0,0,.525],89:[0,.61111,0,0,.525],90:[0,.61111,0,0,.525],91:[.08333,.69444,0,0,.525],92:[.08333,.69444,0,0,.525],93:[.08333,.69444,0,0,.525],94:[
0,.61111,0,0,.525],95:[.09514,0,0,0,.525],96:[0,.61111,0,0,.525],97:[0,.43056,0,0,.525],98:[0,.61111,0,0,.525],99:[0,.43056,0,0,.525],100:[0,.61111,0,0,.525],101:[
0,.43056,0,0,.525],102:[0,.61111,0,0,.525],103:[.22222,.43056,0,0,.525],104:[0,.61111,0,0,.525],105:[0,.61111,0,0,.525],106:[.22222,.61111,0,0,.525],107:[0,.61111,
0,0,.525],108:[0,.61111,0,0,.525],109:[0,.43056,0,0,.525],110:[0,.43056,0,0,.525],111:[0,.43056,0,0,.525],112:[.22222,.43056,0,0,.525],113:[.22222,.43056,0,0,.525],
114:[0,.43056,0,0,.525],115:[0,.43056,0,0,.525],116:[0,.55358,0,0,.525],117:[0,.43056,0,0,.525],118:[0,.43056,0,0,.525],119:[0,.43056,0,0,.525],120:[0,.43056,0,
0,.525],121:[.22222,.43056,0,0,.525],122:[0,.43056,0,0,.525],123:[.08333,.69444,0,0,.525],124:[.08333,.69444,0,0,.525],125:[.08333,.69444,0,0,.525],126:[0,.61111,
0,0,.525],127:[0,.61111,0,0,.525],160:[0,0,0,0,.525],176:[0,.61111,0,0,.525],184:[.19445,0,0,0,.525],305:[0,.43056,0,0,.525],567:[.22222,.43056,0,0,.525],711:[0,
.56597,0,0,.525],713:[0,.56555,0,0,.525],714:[0,.61111,0,0,.525],715:[0,.61111,0,0,.525],728:[0,.61111,0,0,.525],730:[0,.61111,0,0,.525],770:[0,.61111,0,0,.525],
771:[0,.61111,0,0,.525],776:[0,.61111,0,0,.525],915:[0,.61111,0,0,.525],916:[0,.61111,0,0,.525],920:[0,.61111,0,0,.525],923:[0,.61111,0,0,.525],926:[0,.61111,0,
0,.525],928:[0,.61111,0,0,.525],931:[0,.61111,0,0,.525],933:[0,.61111,0,0,.525],934:[0,.61111,0,0,.525],936:[0,.61111,0,0,.525],937:[0,.61111,0,0,.525],8216:[0,
.61111,0,0,.525],8217:[0,.61111,0,0,.525],8242:[0,.61111,0,0,.525],9251:[.11111,.21944,0,0,.525]}},tt={slant:[.25,.25,.25],space:[0,0,0],stretch:[0,0,0],shrink:[
0,0,0],xHeight:[.431,.431,.431],quad:[1,1.171,1.472],extraSpace:[0,0,0],num1:[.677,.732,.925],num2:[.394,.384,.387],num3:[.444,.471,.504],denom1:[.686,.752,1.025],
denom2:[.345,.344,.532],sup1:[.413,.503,.504],sup2:[.363,.431,.404],sup3:[.289,.286,.294],sub1:[.15,.143,.2],sub2:[.247,.286,.4],supDrop:[.386,.353,.494],subDrop:[
.05,.071,.1],delim1:[2.39,1.7,1.98],delim2:[1.01,1.157,1.42],axisHeight:[.25,.25,.25],defaultRuleThickness:[.04,.049,.049],bigOpSpacing1:[.111,.111,.111],bigOpSpacing2:[
.166,.166,.166],bigOpSpacing3:[.2,.2,.2],bigOpSpacing4:[.6,.611,.611],bigOpSpacing5:[.1,.143,.143],sqrtRuleThickness:[.04,.04,.04],ptPerEm:[10,10,10],doubleRuleSep:[
.2,.2,.2],arrayRuleWidth:[.04,.04,.04],fboxsep:[.3,.3,.3],fboxrule:[.04,.04,.04]},lr={Å:"A",Ð:"D",Þ:"o",å:"a",ð:"d",þ:"o",А:"A",Б:"B",В:"B",Г:"F",Д:"\
A",Е:"E",Ж:"K",З:"3",И:"N",Й:"N",К:"K",Л:"N",М:"M",Н:"H",О:"O",П:"N",Р:"P",С:"C",Т:"T",У:"y",Ф:"O",Х:"X",Ц:"U",Ч:"h",Ш:"W",Щ:"W",Ъ:"B",Ы:"\
X",Ь:"B",Э:"3",Ю:"X",Я:"R",а:"a",б:"b",в:"a",г:"r",д:"y",е:"e",ж:"m",з:"e",и:"n",й:"n",к:"n",л:"n",м:"m",н:"n",о:"o",п:"n",р:"p",с:"c",т:"\
o",у:"y",ф:"b",х:"x",ц:"n",ч:"n",ш:"w",щ:"w",ъ:"a",ы:"m",ь:"a",э:"e",ю:"m",я:"r"};function S1(r,e){M0[r]=e}function Ft(r,e,t){if(!M0[e])throw new Error(
"Font metrics not found for font: "+e+".");var a=r.charCodeAt(0),n=M0[e][a];if(!n&&r[0]in lr&&(a=lr[r[0]].charCodeAt(0),n=M0[e][a]),!n&&t==="text"&&Vr(a)&&(n=M0[e][77]),
n)return{depth:n[0],height:n[1],italic:n[2],skew:n[3],width:n[4]}}var rt={};function z1(r){var e;if(r>=5?e=0:r>=3?e=1:e=2,!rt[e]){var t=rt[e]={cssEmPerMu:tt.quad[e]/
18};for(var a of Object.keys(tt))t[a]=tt[a][e]}return rt[e]}var W={math:{},text:{}};function i(r,e,t,a,n,s){W[r][n]={font:e,group:t,replace:a},s&&a&&(W[r][a]=W[r][n])}
var l="math",w="text",o="main",f="ams",Y="accent-token",D="bin",h0="close",le="inner",N="mathord",t0="op-token",v0="open",xe="punct",v="rel",I0="spacing",g="tex\
tord";i(l,o,v,"≡","\\equiv",!0);i(l,o,v,"≺","\\prec",!0);i(l,o,v,"≻","\\succ",!0);i(l,o,v,"∼","\\sim",!0);i(l,o,v,"⊥","\\perp");i(l,o,v,"⪯","\\preceq",
!0);i(l,o,v,"⪰","\\succeq",!0);i(l,o,v,"≃","\\simeq",!0);i(l,o,v,"∣","\\mid",!0);i(l,o,v,"≪","\\ll",!0);i(l,o,v,"≫","\\gg",!0);i(l,o,v,"≍","\\asymp",
!0);i(l,o,v,"∥","\\parallel");i(l,o,v,"⋈","\\bowtie",!0);i(l,o,v,"⌣","\\smile",!0);i(l,o,v,"⊑","\\sqsubseteq",!0);i(l,o,v,"⊒","\\sqsupseteq",!0);i(l,o,
v,"≐","\\doteq",!0);i(l,o,v,"⌢","\\frown",!0);i(l,o,v,"∋","\\ni",!0);i(l,o,v,"∝","\\propto",!0);i(l,o,v,"⊢","\\vdash",!0);i(l,o,v,"⊣","\\dashv",!0);
i(l,o,v,"∋","\\owns");i(l,o,xe,".","\\ldotp");i(l,o,xe,"⋅","\\cdotp");i(l,o,xe,"⋅","·");i(w,o,g,"⋅","·");i(l,o,g,"#","\\#");i(w,o,g,"#","\\#");i(l,o,g,
"&","\\&");i(w,o,g,"&","\\&");i(l,o,g,"ℵ","\\aleph",!0);i(l,o,g,"∀","\\forall",!0);i(l,o,g,"ℏ","\\hbar",!0);i(l,o,g,"∃","\\exists",!0);i(l,o,g,"∇","\\n\
abla",!0);i(l,o,g,"♭","\\flat",!0);i(l,o,g,"ℓ","\\ell",!0);i(l,o,g,"♮","\\natural",!0);i(l,o,g,"♣","\\clubsuit",!0);i(l,o,g,"℘","\\wp",!0);i(l,o,g,"♯",
"\\sharp",!0);i(l,o,g,"♢","\\diamondsuit",!0);i(l,o,g,"ℜ","\\Re",!0);i(l,o,g,"♡","\\heartsuit",!0);i(l,o,g,"ℑ","\\Im",!0);i(l,o,g,"♠","\\spadesuit",!0);
i(l,o,g,"§","\\S",!0);i(w,o,g,"§","\\S");i(l,o,g,"¶","\\P",!0);i(w,o,g,"¶","\\P");i(l,o,g,"†","\\dag");i(w,o,g,"†","\\dag");i(w,o,g,"†","\\textdagger");
i(l,o,g,"‡","\\ddag");i(w,o,g,"‡","\\ddag");i(w,o,g,"‡","\\textdaggerdbl");i(l,o,h0,"⎱","\\rmoustache",!0);i(l,o,v0,"⎰","\\lmoustache",!0);i(l,o,h0,"⟯",
"\\rgroup",!0);i(l,o,v0,"⟮","\\lgroup",!0);i(l,o,D,"∓","\\mp",!0);i(l,o,D,"⊖","\\ominus",!0);i(l,o,D,"⊎","\\uplus",!0);i(l,o,D,"⊓","\\sqcap",!0);i(l,o,
D,"∗","\\ast");i(l,o,D,"⊔","\\sqcup",!0);i(l,o,D,"◯","\\bigcirc",!0);i(l,o,D,"∙","\\bullet",!0);i(l,o,D,"‡","\\ddagger");i(l,o,D,"≀","\\wr",!0);i(l,
o,D,"⨿","\\amalg");i(l,o,D,"&","\\And");i(l,o,v,"⟵","\\longleftarrow",!0);i(l,o,v,"⇐","\\Leftarrow",!0);i(l,o,v,"⟸","\\Longleftarrow",!0);i(l,o,v,"⟶",
"\\longrightarrow",!0);i(l,o,v,"⇒","\\Rightarrow",!0);i(l,o,v,"⟹","\\Longrightarrow",!0);i(l,o,v,"↔","\\leftrightarrow",!0);i(l,o,v,"⟷","\\longleftrighta\
rrow",!0);i(l,o,v,"⇔","\\Leftrightarrow",!0);i(l,o,v,"⟺","\\Longleftrightarrow",!0);i(l,o,v,"↦","\\mapsto",!0);i(l,o,v,"⟼","\\longmapsto",!0);i(l,o,v,"↗",
"\\nearrow",!0);i(l,o,v,"↩","\\hookleftarrow",!0);i(l,o,v,"↪","\\hookrightarrow",!0);i(l,o,v,"↘","\\searrow",!0);i(l,o,v,"↼","\\leftharpoonup",!0);i(l,o,
v,"⇀","\\rightharpoonup",!0);i(l,o,v,"↙","\\swarrow",!0);i(l,o,v,"↽","\\leftharpoondown",!0);i(l,o,v,"⇁","\\rightharpoondown",!0);i(l,o,v,"↖","\\nwarro\
w",!0);i(l,o,v,"⇌","\\rightleftharpoons",!0);i(l,f,v,"≮","\\nless",!0);i(l,f,v,"","\\@nleqslant");i(l,f,v,"","\\@nleqq");i(l,f,v,"⪇","\\lneq",!0);i(
l,f,v,"≨","\\lneqq",!0);i(l,f,v,"","\\@lvertneqq");i(l,f,v,"⋦","\\lnsim",!0);i(l,f,v,"⪉","\\lnapprox",!0);i(l,f,v,"⊀","\\nprec",!0);i(l,f,v,"⋠","\\n\
preceq",!0);i(l,f,v,"⋨","\\precnsim",!0);i(l,f,v,"⪹","\\precnapprox",!0);i(l,f,v,"≁","\\nsim",!0);i(l,f,v,"","\\@nshortmid");i(l,f,v,"∤","\\nmid",!0);
i(l,f,v,"⊬","\\nvdash",!0);i(l,f,v,"⊭","\\nvDash",!0);i(l,f,v,"⋪","\\ntriangleleft");i(l,f,v,"⋬","\\ntrianglelefteq",!0);i(l,f,v,"⊊","\\subsetneq",!0);
i(l,f,v,"","\\@varsubsetneq");i(l,f,v,"⫋","\\subsetneqq",!0);i(l,f,v,"","\\@varsubsetneqq");i(l,f,v,"≯","\\ngtr",!0);i(l,f,v,"","\\@ngeqslant");i(l,
f,v,"","\\@ngeqq");i(l,f,v,"⪈","\\gneq",!0);i(l,f,v,"≩","\\gneqq",!0);i(l,f,v,"","\\@gvertneqq");i(l,f,v,"⋧","\\gnsim",!0);i(l,f,v,"⪊","\\gnapprox",
!0);i(l,f,v,"⊁","\\nsucc",!0);i(l,f,v,"⋡","\\nsucceq",!0);i(l,f,v,"⋩","\\succnsim",!0);i(l,f,v,"⪺","\\succnapprox",!0);i(l,f,v,"≆","\\ncong",!0);i(l,f,
v,"","\\@nshortparallel");i(l,f,v,"∦","\\nparallel",!0);i(l,f,v,"⊯","\\nVDash",!0);i(l,f,v,"⋫","\\ntriangleright");i(l,f,v,"⋭","\\ntrianglerighteq",!0);
i(l,f,v,"","\\@nsupseteqq");i(l,f,v,"⊋","\\supsetneq",!0);i(l,f,v,"","\\@varsupsetneq");i(l,f,v,"⫌","\\supsetneqq",!0);i(l,f,v,"","\\@varsupsetneqq");
i(l,f,v,"⊮","\\nVdash",!0);i(l,f,v,"⪵","\\precneqq",!0);i(l,f,v,"⪶","\\succneqq",!0);i(l,f,v,"","\\@nsubseteqq");i(l,f,D,"⊴","\\unlhd");i(l,f,D,"⊵",
"\\unrhd");i(l,f,v,"↚","\\nleftarrow",!0);i(l,f,v,"↛","\\nrightarrow",!0);i(l,f,v,"⇍","\\nLeftarrow",!0);i(l,f,v,"⇏","\\nRightarrow",!0);i(l,f,v,"↮","\
\\nleftrightarrow",!0);i(l,f,v,"⇎","\\nLeftrightarrow",!0);i(l,f,v,"△","\\vartriangle");i(l,f,g,"ℏ","\\hslash");i(l,f,g,"▽","\\triangledown");i(l,f,g,"◊",
"\\lozenge");i(l,f,g,"Ⓢ","\\circledS");i(l,f,g,"®","\\circledR");i(w,f,g,"®","\\circledR");i(l,f,g,"∡","\\measuredangle",!0);i(l,f,g,"∄","\\nexists");i(
l,f,g,"℧","\\mho");i(l,f,g,"Ⅎ","\\Finv",!0);i(l,f,g,"⅁","\\Game",!0);i(l,f,g,"‵","\\backprime");i(l,f,g,"▲","\\blacktriangle");i(l,f,g,"▼","\\blacktr\
iangledown");i(l,f,g,"■","\\blacksquare");i(l,f,g,"⧫","\\blacklozenge");i(l,f,g,"★","\\bigstar");i(l,f,g,"∢","\\sphericalangle",!0);i(l,f,g,"∁","\\comp\
lement",!0);i(l,f,g,"ð","\\eth",!0);i(w,o,g,"ð","ð");i(l,f,g,"╱","\\diagup");i(l,f,g,"╲","\\diagdown");i(l,f,g,"□","\\square");i(l,f,g,"□","\\Box");i(
l,f,g,"◊","\\Diamond");i(l,f,g,"¥","\\yen",!0);i(w,f,g,"¥","\\yen",!0);i(l,f,g,"✓","\\checkmark",!0);i(w,f,g,"✓","\\checkmark");i(l,f,g,"ℶ","\\beth",!0);
i(l,f,g,"ℸ","\\daleth",!0);i(l,f,g,"ℷ","\\gimel",!0);i(l,f,g,"ϝ","\\digamma",!0);i(l,f,g,"ϰ","\\varkappa");i(l,f,v0,"┌","\\@ulcorner",!0);i(l,f,h0,"┐",
"\\@urcorner",!0);i(l,f,v0,"└","\\@llcorner",!0);i(l,f,h0,"┘","\\@lrcorner",!0);i(l,f,v,"≦","\\leqq",!0);i(l,f,v,"⩽","\\leqslant",!0);i(l,f,v,"⪕","\\eq\
slantless",!0);i(l,f,v,"≲","\\lesssim",!0);i(l,f,v,"⪅","\\lessapprox",!0);i(l,f,v,"≊","\\approxeq",!0);i(l,f,D,"⋖","\\lessdot");i(l,f,v,"⋘","\\lll",!0);
i(l,f,v,"≶","\\lessgtr",!0);i(l,f,v,"⋚","\\lesseqgtr",!0);i(l,f,v,"⪋","\\lesseqqgtr",!0);i(l,f,v,"≑","\\doteqdot");i(l,f,v,"≓","\\risingdotseq",!0);i(
l,f,v,"≒","\\fallingdotseq",!0);i(l,f,v,"∽","\\backsim",!0);i(l,f,v,"⋍","\\backsimeq",!0);i(l,f,v,"⫅","\\subseteqq",!0);i(l,f,v,"⋐","\\Subset",!0);i(l,
f,v,"⊏","\\sqsubset",!0);i(l,f,v,"≼","\\preccurlyeq",!0);i(l,f,v,"⋞","\\curlyeqprec",!0);i(l,f,v,"≾","\\precsim",!0);i(l,f,v,"⪷","\\precapprox",!0);i(
l,f,v,"⊲","\\vartriangleleft");i(l,f,v,"⊴","\\trianglelefteq");i(l,f,v,"⊨","\\vDash",!0);i(l,f,v,"⊪","\\Vvdash",!0);i(l,f,v,"⌣","\\smallsmile");i(l,f,
v,"⌢","\\smallfrown");i(l,f,v,"≏","\\bumpeq",!0);i(l,f,v,"≎","\\Bumpeq",!0);i(l,f,v,"≧","\\geqq",!0);i(l,f,v,"⩾","\\geqslant",!0);i(l,f,v,"⪖","\\eqsl\
antgtr",!0);i(l,f,v,"≳","\\gtrsim",!0);i(l,f,v,"⪆","\\gtrapprox",!0);i(l,f,D,"⋗","\\gtrdot");i(l,f,v,"⋙","\\ggg",!0);i(l,f,v,"≷","\\gtrless",!0);i(l,f,
v,"⋛","\\gtreqless",!0);i(l,f,v,"⪌","\\gtreqqless",!0);i(l,f,v,"≖","\\eqcirc",!0);i(l,f,v,"≗","\\circeq",!0);i(l,f,v,"≜","\\triangleq",!0);i(l,f,v,"∼",
"\\thicksim");i(l,f,v,"≈","\\thickapprox");i(l,f,v,"⫆","\\supseteqq",!0);i(l,f,v,"⋑","\\Supset",!0);i(l,f,v,"⊐","\\sqsupset",!0);i(l,f,v,"≽","\\succcur\
lyeq",!0);i(l,f,v,"⋟","\\curlyeqsucc",!0);i(l,f,v,"≿","\\succsim",!0);i(l,f,v,"⪸","\\succapprox",!0);i(l,f,v,"⊳","\\vartriangleright");i(l,f,v,"⊵","\\t\
rianglerighteq");i(l,f,v,"⊩","\\Vdash",!0);i(l,f,v,"∣","\\shortmid");i(l,f,v,"∥","\\shortparallel");i(l,f,v,"≬","\\between",!0);i(l,f,v,"⋔","\\pitchfor\
k",!0);i(l,f,v,"∝","\\varpropto");i(l,f,v,"◀","\\blacktriangleleft");i(l,f,v,"∴","\\therefore",!0);i(l,f,v,"∍","\\backepsilon");i(l,f,v,"▶","\\blacktri\
angleright");i(l,f,v,"∵","\\because",!0);i(l,f,v,"⋘","\\llless");i(l,f,v,"⋙","\\gggtr");i(l,f,D,"⊲","\\lhd");i(l,f,D,"⊳","\\rhd");i(l,f,v,"≂","\\eqsi\
m",!0);i(l,o,v,"⋈","\\Join");i(l,f,v,"≑","\\Doteq",!0);i(l,f,D,"∔","\\dotplus",!0);i(l,f,D,"∖","\\smallsetminus");i(l,f,D,"⋒","\\Cap",!0);i(l,f,D,"⋓",
"\\Cup",!0);i(l,f,D,"⩞","\\doublebarwedge",!0);i(l,f,D,"⊟","\\boxminus",!0);i(l,f,D,"⊞","\\boxplus",!0);i(l,f,D,"⋇","\\divideontimes",!0);i(l,f,D,"⋉",
"\\ltimes",!0);i(l,f,D,"⋊","\\rtimes",!0);i(l,f,D,"⋋","\\leftthreetimes",!0);i(l,f,D,"⋌","\\rightthreetimes",!0);i(l,f,D,"⋏","\\curlywedge",!0);i(l,f,D,
"⋎","\\curlyvee",!0);i(l,f,D,"⊝","\\circleddash",!0);i(l,f,D,"⊛","\\circledast",!0);i(l,f,D,"⋅","\\centerdot");i(l,f,D,"⊺","\\intercal",!0);i(l,f,D,"⋒",
"\\doublecap");i(l,f,D,"⋓","\\doublecup");i(l,f,D,"⊠","\\boxtimes",!0);i(l,f,v,"⇢","\\dashrightarrow",!0);i(l,f,v,"⇠","\\dashleftarrow",!0);i(l,f,v,"⇇",
"\\leftleftarrows",!0);i(l,f,v,"⇆","\\leftrightarrows",!0);i(l,f,v,"⇚","\\Lleftarrow",!0);i(l,f,v,"↞","\\twoheadleftarrow",!0);i(l,f,v,"↢","\\leftarrowta\
il",!0);i(l,f,v,"↫","\\looparrowleft",!0);i(l,f,v,"⇋","\\leftrightharpoons",!0);i(l,f,v,"↶","\\curvearrowleft",!0);i(l,f,v,"↺","\\circlearrowleft",!0);i(
l,f,v,"↰","\\Lsh",!0);i(l,f,v,"⇈","\\upuparrows",!0);i(l,f,v,"↿","\\upharpoonleft",!0);i(l,f,v,"⇃","\\downharpoonleft",!0);i(l,o,v,"⊶","\\origof",!0);
i(l,o,v,"⊷","\\imageof",!0);i(l,f,v,"⊸","\\multimap",!0);i(l,f,v,"↭","\\leftrightsquigarrow",!0);i(l,f,v,"⇉","\\rightrightarrows",!0);i(l,f,v,"⇄","\\ri\
ghtleftarrows",!0);i(l,f,v,"↠","\\twoheadrightarrow",!0);i(l,f,v,"↣","\\rightarrowtail",!0);i(l,f,v,"↬","\\looparrowright",!0);i(l,f,v,"↷","\\curvearrowr\
ight",!0);i(l,f,v,"↻","\\circlearrowright",!0);i(l,f,v,"↱","\\Rsh",!0);i(l,f,v,"⇊","\\downdownarrows",!0);i(l,f,v,"↾","\\upharpoonright",!0);i(l,f,v,"⇂",
"\\downharpoonright",!0);i(l,f,v,"⇝","\\rightsquigarrow",!0);i(l,f,v,"⇝","\\leadsto");i(l,f,v,"⇛","\\Rrightarrow",!0);i(l,f,v,"↾","\\restriction");i(l,o,
g,"‘","`");i(l,o,g,"$","\\$");i(w,o,g,"$","\\$");i(w,o,g,"$","\\textdollar");i(l,o,g,"%","\\%");i(w,o,g,"%","\\%");i(l,o,g,"_","\\_");i(w,o,g,"_","\\_");i(w,o,
g,"_","\\textunderscore");i(l,o,g,"∠","\\angle",!0);i(l,o,g,"∞","\\infty",!0);i(l,o,g,"′","\\prime");i(l,o,g,"△","\\triangle");i(l,o,g,"Γ","\\Gamma",!0);
i(l,o,g,"Δ","\\Delta",!0);i(l,o,g,"Θ","\\Theta",!0);i(l,o,g,"Λ","\\Lambda",!0);i(l,o,g,"Ξ","\\Xi",!0);i(l,o,g,"Π","\\Pi",!0);i(l,o,g,"Σ","\\Sigma",!0);i(l,
o,g,"Υ","\\Upsilon",!0);i(l,o,g,"Φ","\\Phi",!0);i(l,o,g,"Ψ","\\Psi",!0);i(l,o,g,"Ω","\\Omega",!0);i(l,o,g,"A","Α");i(l,o,g,"B","Β");i(l,o,g,"E","Ε");i(l,
o,g,"Z","Ζ");i(l,o,g,"H","Η");i(l,o,g,"I","Ι");i(l,o,g,"K","Κ");i(l,o,g,"M","Μ");i(l,o,g,"N","Ν");i(l,o,g,"O","Ο");i(l,o,g,"P","Ρ");i(l,o,g,"T","Τ");i(
l,o,g,"X","Χ");i(l,o,g,"¬","\\neg",!0);i(l,o,g,"¬","\\lnot");i(l,o,g,"⊤","\\top");i(l,o,g,"⊥","\\bot");i(l,o,g,"∅","\\emptyset");i(l,f,g,"∅","\\varnot\
hing");i(l,o,N,"α","\\alpha",!0);i(l,o,N,"β","\\beta",!0);i(l,o,N,"γ","\\gamma",!0);i(l,o,N,"δ","\\delta",!0);i(l,o,N,"ϵ","\\epsilon",!0);i(l,o,N,"ζ","\\ze\
ta",!0);i(l,o,N,"η","\\eta",!0);i(l,o,N,"θ","\\theta",!0);i(l,o,N,"ι","\\iota",!0);i(l,o,N,"κ","\\kappa",!0);i(l,o,N,"λ","\\lambda",!0);i(l,o,N,"μ","\\mu",
!0);i(l,o,N,"ν","\\nu",!0);i(l,o,N,"ξ","\\xi",!0);i(l,o,N,"ο","\\omicron",!0);i(l,o,N,"π","\\pi",!0);i(l,o,N,"ρ","\\rho",!0);i(l,o,N,"σ","\\sigma",!0);i(l,
o,N,"τ","\\tau",!0);i(l,o,N,"υ","\\upsilon",!0);i(l,o,N,"ϕ","\\phi",!0);i(l,o,N,"χ","\\chi",!0);i(l,o,N,"ψ","\\psi",!0);i(l,o,N,"ω","\\omega",!0);i(l,o,N,
"ε","\\varepsilon",!0);i(l,o,N,"ϑ","\\vartheta",!0);i(l,o,N,"ϖ","\\varpi",!0);i(l,o,N,"ϱ","\\varrho",!0);i(l,o,N,"ς","\\varsigma",!0);i(l,o,N,"φ","\\varphi",
!0);i(l,o,D,"∗","*",!0);i(l,o,D,"+","+");i(l,o,D,"−","-",!0);i(l,o,D,"⋅","\\cdot",!0);i(l,o,D,"∘","\\circ",!0);i(l,o,D,"÷","\\div",!0);i(l,o,D,"±","\\p\
m",!0);i(l,o,D,"×","\\times",!0);i(l,o,D,"∩","\\cap",!0);i(l,o,D,"∪","\\cup",!0);i(l,o,D,"∖","\\setminus",!0);i(l,o,D,"∧","\\land");i(l,o,D,"∨","\\lor");
i(l,o,D,"∧","\\wedge",!0);i(l,o,D,"∨","\\vee",!0);i(l,o,g,"√","\\surd");i(l,o,v0,"⟨","\\langle",!0);i(l,o,v0,"∣","\\lvert");i(l,o,v0,"∥","\\lVert");
i(l,o,h0,"?","?");i(l,o,h0,"!","!");i(l,o,h0,"⟩","\\rangle",!0);i(l,o,h0,"∣","\\rvert");i(l,o,h0,"∥","\\rVert");i(l,o,v,"=","=");i(l,o,v,":",":");i(l,o,v,
"≈","\\approx",!0);i(l,o,v,"≅","\\cong",!0);i(l,o,v,"≥","\\ge");i(l,o,v,"≥","\\geq",!0);i(l,o,v,"←","\\gets");i(l,o,v,">","\\gt",!0);i(l,o,v,"∈","\\i\
n",!0);i(l,o,v,"","\\@not");i(l,o,v,"⊂","\\subset",!0);i(l,o,v,"⊃","\\supset",!0);i(l,o,v,"⊆","\\subseteq",!0);i(l,o,v,"⊇","\\supseteq",!0);i(l,f,v,"\
⊈","\\nsubseteq",!0);i(l,f,v,"⊉","\\nsupseteq",!0);i(l,o,v,"⊨","\\models");i(l,o,v,"←","\\leftarrow",!0);i(l,o,v,"≤","\\le");i(l,o,v,"≤","\\leq",!0);
i(l,o,v,"<","\\lt",!0);i(l,o,v,"→","\\rightarrow",!0);i(l,o,v,"→","\\to");i(l,f,v,"≱","\\ngeq",!0);i(l,f,v,"≰","\\nleq",!0);i(l,o,I0," ","\\ ");i(l,o,I0,
" ","\\space");i(l,o,I0," ","\\nobreakspace");i(w,o,I0," ","\\ ");i(w,o,I0," "," ");i(w,o,I0," ","\\space");i(w,o,I0," ","\\nobreakspace");i(l,o,I0,"","\\n\
obreak");i(l,o,I0,"","\\allowbreak");i(l,o,xe,",",",");i(l,o,xe,";",";");i(l,f,D,"⊼","\\barwedge",!0);i(l,f,D,"⊻","\\veebar",!0);i(l,o,D,"⊙","\\odot",!0);
i(l,o,D,"⊕","\\oplus",!0);i(l,o,D,"⊗","\\otimes",!0);i(l,o,g,"∂","\\partial",!0);i(l,o,D,"⊘","\\oslash",!0);i(l,f,D,"⊚","\\circledcirc",!0);i(l,f,D,"⊡",
"\\boxdot",!0);i(l,o,D,"△","\\bigtriangleup");i(l,o,D,"▽","\\bigtriangledown");i(l,o,D,"†","\\dagger");i(l,o,D,"⋄","\\diamond");i(l,o,D,"⋆","\\star");
i(l,o,D,"◃","\\triangleleft");i(l,o,D,"▹","\\triangleright");i(l,o,v0,"{","\\{");i(w,o,g,"{","\\{");i(w,o,g,"{","\\textbraceleft");i(l,o,h0,"}","\\}");i(w,o,
g,"}","\\}");i(w,o,g,"}","\\textbraceright");i(l,o,v0,"{","\\lbrace");i(l,o,h0,"}","\\rbrace");i(l,o,v0,"[","\\lbrack",!0);i(w,o,g,"[","\\lbrack",!0);i(l,o,h0,"\
]","\\rbrack",!0);i(w,o,g,"]","\\rbrack",!0);i(l,o,v0,"(","\\lparen",!0);i(l,o,h0,")","\\rparen",!0);i(w,o,g,"<","\\textless",!0);i(w,o,g,">","\\textgreater",!0);
i(l,o,v0,"⌊","\\lfloor",!0);i(l,o,h0,"⌋","\\rfloor",!0);i(l,o,v0,"⌈","\\lceil",!0);i(l,o,h0,"⌉","\\rceil",!0);i(l,o,g,"\\","\\backslash");i(l,o,g,"∣",
"|");i(l,o,g,"∣","\\vert");i(w,o,g,"|","\\textbar",!0);i(l,o,g,"∥","\\|");i(l,o,g,"∥","\\Vert");i(w,o,g,"∥","\\textbardbl");i(w,o,g,"~","\\textasciitilde");
i(w,o,g,"\\","\\textbackslash");i(w,o,g,"^","\\textasciicircum");i(l,o,v,"↑","\\uparrow",!0);i(l,o,v,"⇑","\\Uparrow",!0);i(l,o,v,"↓","\\downarrow",!0);i(l,
o,v,"⇓","\\Downarrow",!0);i(l,o,v,"↕","\\updownarrow",!0);i(l,o,v,"⇕","\\Updownarrow",!0);i(l,o,t0,"∐","\\coprod");i(l,o,t0,"⋁","\\bigvee");i(l,o,t0,"\
⋀","\\bigwedge");i(l,o,t0,"⨄","\\biguplus");i(l,o,t0,"⋂","\\bigcap");i(l,o,t0,"⋃","\\bigcup");i(l,o,t0,"∫","\\int");i(l,o,t0,"∫","\\intop");i(l,o,t0,
"∬","\\iint");i(l,o,t0,"∭","\\iiint");i(l,o,t0,"∏","\\prod");i(l,o,t0,"∑","\\sum");i(l,o,t0,"⨂","\\bigotimes");i(l,o,t0,"⨁","\\bigoplus");i(l,o,t0,"\
⨀","\\bigodot");i(l,o,t0,"∮","\\oint");i(l,o,t0,"∯","\\oiint");i(l,o,t0,"∰","\\oiiint");i(l,o,t0,"⨆","\\bigsqcup");i(l,o,t0,"∫","\\smallint");i(w,o,
le,"…","\\textellipsis");i(l,o,le,"…","\\mathellipsis");i(w,o,le,"…","\\ldots",!0);i(l,o,le,"…","\\ldots",!0);i(l,o,le,"⋯","\\@cdots",!0);i(l,o,le,"⋱",
"\\ddots",!0);i(l,o,g,"⋮","\\varvdots");i(w,o,g,"⋮","\\varvdots");i(l,o,Y,"ˊ","\\acute");i(l,o,Y,"ˋ","\\grave");i(l,o,Y,"¨","\\ddot");i(l,o,Y,"~","\\tilde");
i(l,o,Y,"ˉ","\\bar");i(l,o,Y,"˘","\\breve");i(l,o,Y,"ˇ","\\check");i(l,o,Y,"^","\\hat");i(l,o,Y,"⃗","\\vec");i(l,o,Y,"˙","\\dot");i(l,o,Y,"˚","\\mathring");
i(l,o,N,"","\\@imath");i(l,o,N,"","\\@jmath");i(l,o,g,"ı","ı");i(l,o,g,"ȷ","ȷ");i(w,o,g,"ı","\\i",!0);i(w,o,g,"ȷ","\\j",!0);i(w,o,g,"ß","\\ss",!0);
i(w,o,g,"æ","\\ae",!0);i(w,o,g,"œ","\\oe",!0);i(w,o,g,"ø","\\o",!0);i(w,o,g,"Æ","\\AE",!0);i(w,o,g,"Œ","\\OE",!0);i(w,o,g,"Ø","\\O",!0);i(w,o,Y,"ˊ","\\'");
i(w,o,Y,"ˋ","\\`");i(w,o,Y,"ˆ","\\^");i(w,o,Y,"˜","\\~");i(w,o,Y,"ˉ","\\=");i(w,o,Y,"˘","\\u");i(w,o,Y,"˙","\\.");i(w,o,Y,"¸","\\c");i(w,o,Y,"˚","\\r");
i(w,o,Y,"ˇ","\\v");i(w,o,Y,"¨",'\\"');i(w,o,Y,"˝","\\H");i(w,o,Y,"◯","\\textcircled");var Yr={"--":!0,"---":!0,"``":!0,"''":!0};i(w,o,g,"–","--",!0);i(w,
o,g,"–","\\textendash");i(w,o,g,"—","---",!0);i(w,o,g,"—","\\textemdash");i(w,o,g,"‘","`",!0);i(w,o,g,"‘","\\textquoteleft");i(w,o,g,"’","'",!0);i(w,
o,g,"’","\\textquoteright");i(w,o,g,"“","``",!0);i(w,o,g,"“","\\textquotedblleft");i(w,o,g,"”","''",!0);i(w,o,g,"”","\\textquotedblright");i(l,o,g,"°",
"\\degree",!0);i(w,o,g,"°","\\degree");i(w,o,g,"°","\\textdegree",!0);i(l,o,g,"£","\\pounds");i(l,o,g,"£","\\mathsterling",!0);i(w,o,g,"£","\\pounds");i(w,
o,g,"£","\\textsterling",!0);i(l,f,g,"✠","\\maltese");i(w,f,g,"✠","\\maltese");var ur='0123456789/@."';for(Te=0;Te<ur.length;Te++)at=ur.charAt(Te),i(l,o,g,
at,at);var at,Te,or='0123456789!@*()-=+";:?/.,';for(Ce=0;Ce<or.length;Ce++)nt=or.charAt(Ce),i(w,o,g,nt,nt);var nt,Ce,Le="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm\
nopqrstuvwxyz";for(Be=0;Be<Le.length;Be++)oe=Le.charAt(Be),i(l,o,N,oe,oe),i(w,o,g,oe,oe);var oe,Be;i(l,f,g,"C","ℂ");i(w,f,g,"C","ℂ");i(l,f,g,"H","ℍ");i(w,
f,g,"H","ℍ");i(l,f,g,"N","ℕ");i(w,f,g,"N","ℕ");i(l,f,g,"P","ℙ");i(w,f,g,"P","ℙ");i(l,f,g,"Q","ℚ");i(w,f,g,"Q","ℚ");i(l,f,g,"R","ℝ");i(w,f,g,"R",
"ℝ");i(l,f,g,"Z","ℤ");i(w,f,g,"Z","ℤ");i(l,o,N,"h","ℎ");i(w,o,N,"h","ℎ");var R;for(i0=0;i0<Le.length;i0++)K=Le.charAt(i0),R=String.fromCharCode(55349,
56320+i0),i(l,o,N,K,R),i(w,o,g,K,R),R=String.fromCharCode(55349,56372+i0),i(l,o,N,K,R),i(w,o,g,K,R),R=String.fromCharCode(55349,56424+i0),i(l,o,N,K,R),i(w,o,g,K,
R),R=String.fromCharCode(55349,56580+i0),i(l,o,N,K,R),i(w,o,g,K,R),R=String.fromCharCode(55349,56684+i0),i(l,o,N,K,R),i(w,o,g,K,R),R=String.fromCharCode(55349,56736+
i0),i(l,o,N,K,R),i(w,o,g,K,R),R=String.fromCharCode(55349,56788+i0),i(l,o,N,K,R),i(w,o,g,K,R),R=String.fromCharCode(55349,56840+i0),i(l,o,N,K,R),i(w,o,g,K,R),R=
String.fromCharCode(55349,56944+i0),i(l,o,N,K,R),i(w,o,g,K,R),i0<26&&(R=String.fromCharCode(55349,56632+i0),i(l,o,N,K,R),i(w,o,g,K,R),R=String.fromCharCode(55349,
56476+i0),i(l,o,N,K,R),i(w,o,g,K,R));var K,i0;R="𝕜";i(l,o,N,"k",R);i(w,o,g,"k",R);for(P0=0;P0<10;P0++)q0=P0.toString(),R=String.fromCharCode(55349,57294+P0),
i(l,o,N,q0,R),i(w,o,g,q0,R),R=String.fromCharCode(55349,57314+P0),i(l,o,N,q0,R),i(w,o,g,q0,R),R=String.fromCharCode(55349,57324+P0),i(l,o,N,q0,R),i(w,o,g,q0,R),
R=String.fromCharCode(55349,57334+P0),i(l,o,N,q0,R),i(w,o,g,q0,R);var q0,P0,bt="ÐÞþ";for(De=0;De<bt.length;De++)he=bt.charAt(De),i(l,o,N,he,he),i(w,o,g,he,he);
var he,De,yt={mathClass:"mathbf",textClass:"textbf",font:"Main-Bold"},hr={mathClass:"mathnormal",textClass:"textit",font:"Math-Italic"},mr={mathClass:"boldsymbo\
l",textClass:"boldsymbol",font:"Main-BoldItalic"},M1={mathClass:"mathscr",textClass:"textscr",font:"Script-Regular"},Z0={mathClass:"",textClass:"",font:""},cr={
mathClass:"mathfrak",textClass:"textfrak",font:"Fraktur-Regular"},dr={mathClass:"mathbb",textClass:"textbb",font:"AMS-Regular"},fr={mathClass:"mathboldfrak",textClass:"\
textboldfrak",font:"Fraktur-Regular"},xt={mathClass:"mathsf",textClass:"textsf",font:"SansSerif-Regular"},wt={mathClass:"mathboldsf",textClass:"textboldsf",font:"\
SansSerif-Bold"},vr={mathClass:"mathitsf",textClass:"textitsf",font:"SansSerif-Italic"},kt={mathClass:"mathtt",textClass:"texttt",font:"Typewriter-Regular"},pr=[
yt,yt,hr,hr,mr,mr,M1,Z0,Z0,Z0,cr,cr,dr,dr,fr,fr,xt,xt,wt,wt,vr,vr,Z0,Z0,kt,kt],A1=[yt,Z0,xt,wt,kt],T1=r=>{var e=r.charCodeAt(0),t=r.charCodeAt(1),a=(e-55296)*1024+
(t-56320)+65536;if(119808<=a&&a<120484){var n=Math.floor((a-119808)/26);return pr[n]}else if(120782<=a&&a<=120831){var s=Math.floor((a-120782)/10);return A1[s]}else{
if(a===120485||a===120486)return pr[0];if(120486<a&&a<120782)return Z0;throw new S("Unsupported character: "+r)}};function c0(r){var e=r.strict,t=r.errorCode,a=r.
errorMsg,n=r.token,s=r.report,u=e;if(typeof e=="function")if(s)u=e(t,a,n);else try{u=e(t,a,n)}catch{u="error"}switch(u){case!0:case"error":if(s)throw new S("LaT\
eX-incompatible input and strict mode is set to 'error': "+(a+" ["+t+"]"),n);return!0;case!1:case"ignore":if(!s)return!1;break;default:if(typeof console<"u"&&console.
warn("LaTeX-incompatible input and strict mode is set to 'warn': "+(a+" ["+t+"]")),!s)return!1;break}}var $e=function(e,t,a){if(W[a][e]){var n=W[a][e].replace;n&&
(e=n)}return{value:e,metrics:Ft(e,t,a)}},l0=function(e,t,a,n,s){var u=$e(e,t,a),h=u.metrics;e=u.value;var c;if(h){var d=h.italic;(a==="text"||n&&n.font==="mathi\
t")&&(d=0),c=new o0(e,h.height,h.depth,d,h.skew,h.width,s)}else c0({strict:n.strict,errorCode:"symbolNotInFont",errorMsg:"No character metrics for '"+e+"' in st\
yle '"+t+"' and mode '"+a+"'",report:!0}),c=new o0(e,0,0,0,0,0,s);c.maxFontSize=n.sizeMultiplier,n.style.isTight()&&c.classes.push("mtight");var p=n.getColor();
return p&&(c.style.color=p),c},Ht=function(e,t,a,n){return n===void 0&&(n=[]),a.font==="boldsymbol"&&$e(e,"Main-Bold",t).metrics?l0(e,"Main-Bold",t,a,n.concat([
"mathbf"])):e==="\\"||W[t][e].font==="main"?l0(e,"Main-Regular",t,a,n):l0(e,"AMS-Regular",t,a,n.concat(["amsrm"]))},C1=function(e,t,a){return a!=="textord"&&$e(
e,"Math-BoldItalic",t).metrics?{fontName:"Math-BoldItalic",fontClass:"boldsymbol"}:{fontName:"Main-Bold",fontClass:"mathbf"}},je=function(e,t){var a=e.type==="m\
athord"?"mathord":"textord",n=e.mode,s=e.text,u=["mord"],h=t.font,c=t.fontFamily,d=t.fontWeight,p=t.fontShape,b=n==="math"||n==="text"&&!!h,y=b?h:c,x="",M="";if(s.
charCodeAt(0)===55349){var T=T1(s);x=T.font,M=T[n+"Class"]}if(x)return l0(s,x,n,t,u.concat(M));if(y){var C,q;if(y==="boldsymbol"){var E=C1(s,n,a);C=E.fontName,q=
[E.fontClass]}else b?(C=St[h].fontName,q=[h]):(C=qe(c,d,p),q=[c,d,p]);if($e(s,C,n).metrics)return l0(s,C,n,t,u.concat(q));if(Object.prototype.hasOwnProperty.call(
Yr,s)&&C.slice(0,10)==="Typewriter"){for(var O=[],F=0;F<s.length;F++)O.push(l0(s[F],C,n,t,u.concat(q)));return O0(O)}}if(a==="mathord")return l0(s,"Math-Italic",
n,t,u.concat(["mathnormal"]));if(a==="textord"){var P=W[n][s]&&W[n][s].font;if(P==="ams"){var L=qe("amsrm",d,p);return l0(s,L,n,t,u.concat("amsrm",d,p))}else if(P===
"main"||!P){var G=qe("textrm",d,p);return l0(s,G,n,t,u.concat(d,p))}else{var $=qe(P,d,p);return l0(s,$,n,t,u.concat($,d,p))}}else throw new Error("unexpected ty\
pe: "+a+" in makeOrd")},B1=(r,e)=>{if(V0(r.classes)!==V0(e.classes)||r.skew!==e.skew||r.maxFontSize!==e.maxFontSize||r.italic!==0&&r.hasClass("mathnormal"))return!1;
if(r.classes.length===1){var t=r.classes[0];if(t==="mbin"||t==="mord")return!1}for(var a of Object.keys(r.style))if(r.style[a]!==e.style[a])return!1;for(var n of Object.
keys(e.style))if(r.style[n]!==e.style[n])return!1;return!0},Zr=r=>{for(var e=0;e<r.length-1;e++){var t=r[e],a=r[e+1];t instanceof o0&&a instanceof o0&&B1(t,a)&&
(t.text+=a.text,t.height=Math.max(t.height,a.height),t.depth=Math.max(t.depth,a.depth),t.italic=a.italic,r.splice(e+1,1),e--)}return r},Lt=function(e){for(var t=0,
a=0,n=0,s=0;s<e.children.length;s++){var u=e.children[s];u.height>t&&(t=u.height),u.depth>a&&(a=u.depth),u.maxFontSize>n&&(n=u.maxFontSize)}e.height=t,e.depth=a,
e.maxFontSize=n},k=function(e,t,a,n){var s=new $0(e,t,a,n);return Lt(s),s},j0=(r,e,t,a)=>new $0(r,e,t,a),ie=function(e,t,a){var n=k([e],[],t);return n.height=Math.
max(a||t.fontMetrics().defaultRuleThickness,t.minRuleThickness),n.style.borderBottomWidth=A(n.height),n.maxFontSize=1,n},D1=function(e,t,a,n){var s=new ne(e,t,a,
n);return Lt(s),s},O0=function(e){var t=new U0(e);return Lt(t),t},se=function(e,t){return e instanceof U0?k([],[e],t):e},q1=function(e){if(e.positionType==="ind\
ividualShift"){for(var t=e.children,a=[t[0]],n=-t[0].shift-t[0].elem.depth,s=n,u=1;u<t.length;u++){var h=-t[u].shift-s-t[u].elem.depth,c=h-(t[u-1].elem.height+t[u-
1].elem.depth);s=s+h,a.push({type:"kern",size:c}),a.push(t[u])}return{children:a,depth:n}}var d;if(e.positionType==="top"){for(var p=e.positionData,b=0;b<e.children.
length;b++){var y=e.children[b];p-=y.type==="kern"?y.size:y.elem.height+y.elem.depth}d=p}else if(e.positionType==="bottom")d=-e.positionData;else{var x=e.children[0];
if(x.type!=="elem")throw new Error('First child must have type "elem".');if(e.positionType==="shift")d=-x.elem.depth-e.positionData;else if(e.positionType==="fi\
rstBaseline")d=-x.elem.depth;else throw new Error("Invalid positionType "+e.positionType+".")}return{children:e.children,depth:d}},V=function(e,t){for(var a=q1(
e),n=a.children,s=a.depth,u=0,h=0;h<n.length;h++){var c=n[h];if(c.type==="elem"){var d=c.elem;u=Math.max(u,d.maxFontSize,d.height)}}u+=2;var p=k(["pstrut"],[]);
p.style.height=A(u);for(var b=[],y=s,x=s,M=s,T=0;T<n.length;T++){var C=n[T];if(C.type==="kern")M+=C.size;else{var q=C.elem,E=C.wrapperClasses||[],O=C.wrapperStyle||
{},F=k(E,[p,q],void 0,O);F.style.top=A(-u-M-q.depth),C.marginLeft&&(F.style.marginLeft=C.marginLeft),C.marginRight&&(F.style.marginRight=C.marginRight),b.push(F),
M+=q.height+q.depth}y=Math.min(y,M),x=Math.max(x,M)}var P=k(["vlist"],b);P.style.height=A(x);var L;if(y<0){var G=k([],[]),$=k(["vlist"],[G]);$.style.height=A(-y);
var X=k(["vlist-s"],[new o0("​")]);L=[k(["vlist-r"],[P,X]),k(["vlist-r"],[$])]}else L=[k(["vlist-r"],[P])];var Z=k(["vlist-t"],L);return L.length===2&&Z.classes.
push("vlist-t2"),Z.height=x,Z.depth=-y,Z},Kr=(r,e)=>{var t=k(["mspace"],[],e),a=Q(r,e);return t.style.marginRight=A(a),t},qe=(r,e,t)=>{var a,n;switch(r){case"am\
srm":a="AMS";break;case"textrm":a="Main";break;case"textsf":a="SansSerif";break;case"texttt":a="Typewriter";break;default:a=r}return e==="textbf"&&t==="textit"?
n="BoldItalic":e==="textbf"?n="Bold":t==="textit"?n="Italic":n="Regular",a+"-"+n},St={mathbf:{variant:"bold",fontName:"Main-Bold"},mathrm:{variant:"normal",fontName:"\
Main-Regular"},textit:{variant:"italic",fontName:"Main-Italic"},mathit:{variant:"italic",fontName:"Main-Italic"},mathnormal:{variant:"italic",fontName:"Math-Ita\
lic"},mathsfit:{variant:"sans-serif-italic",fontName:"SansSerif-Italic"},mathbb:{variant:"double-struck",fontName:"AMS-Regular"},mathcal:{variant:"script",fontName:"\
Caligraphic-Regular"},mathfrak:{variant:"fraktur",fontName:"Fraktur-Regular"},mathscr:{variant:"script",fontName:"Script-Regular"},mathsf:{variant:"sans-serif",
fontName:"SansSerif-Regular"},mathtt:{variant:"monospace",fontName:"Typewriter-Regular"}},Jr={vec:["vec",.471,.714],oiintSize1:["oiintSize1",.957,.499],oiintSize2:[
"oiintSize2",1.472,.659],oiiintSize1:["oiiintSize1",1.304,.499],oiiintSize2:["oiiintSize2",1.98,.659]},Qr=function(e,t){var a=Jr[e],n=a[0],s=a[1],u=a[2],h=new A0(
n),c=new w0([h],{width:A(s),height:A(u),style:"width:"+A(s),viewBox:"0 0 "+1e3*s+" "+1e3*u,preserveAspectRatio:"xMinYMin"}),d=j0(["katex-overlay"],[c],t);return d.
height=u,d.style.height=A(u),d.style.width=A(s),d},J={number:3,unit:"mu"},Y0={number:4,unit:"mu"},E0={number:5,unit:"mu"},E1={mord:{mop:J,mbin:Y0,mrel:E0,minner:J},
mop:{mord:J,mop:J,mrel:E0,minner:J},mbin:{mord:Y0,mop:Y0,mopen:Y0,minner:Y0},mrel:{mord:E0,mop:E0,mopen:E0,minner:E0},mopen:{},mclose:{mop:J,mbin:Y0,mrel:E0,minner:J},
mpunct:{mord:J,mop:J,mrel:E0,mopen:J,mclose:J,mpunct:J,minner:J},minner:{mord:J,mop:J,mbin:Y0,mrel:E0,mopen:J,mpunct:J,minner:J}},N1={mord:{mop:J},mop:{mord:J,mop:J},
mbin:{},mrel:{},mopen:{},mclose:{mop:J},mpunct:{},minner:{mop:J}},_r={},pe={},ge={};function B(r){for(var e=r.type,t=r.names,a=r.htmlBuilder,n=r.mathmlBuilder,s=0;s<
t.length;++s)_r[t[s]]=r;e&&(a&&(pe[e]=a),n&&(ge[e]=n))}function K0(r){var e=r.type,t=r.htmlBuilder,a=r.mathmlBuilder;t&&(pe[e]=t),a&&(ge[e]=a)}var be=function(e){
return e.type==="ordgroup"&&e.body.length===1?e.body[0]:e},e0=function(e){return e.type==="ordgroup"?e.body:[e]},R1=new Set(["leftmost","mbin","mopen","mrel","m\
op","mpunct"]),I1=new Set(["rightmost","mrel","mclose","mpunct"]),O1={display:I.DISPLAY,text:I.TEXT,script:I.SCRIPT,scriptscript:I.SCRIPTSCRIPT},F1={mord:"mord",
mop:"mop",mbin:"mbin",mrel:"mrel",mopen:"mopen",mclose:"mclose",mpunct:"mpunct",minner:"minner"},n0=function(e,t,a,n){n===void 0&&(n=[null,null]);for(var s=[],u=0;u<
e.length;u++){var h=U(e[u],t);if(h instanceof U0){var c=h.children;s.push(...c)}else s.push(h)}if(Zr(s),!a)return s;var d=t;if(e.length===1){var p=e[0];p.type===
"sizing"?d=t.havingSize(p.size):p.type==="styling"&&(d=t.havingStyle(O1[p.style]))}var b=k([n[0]||"leftmost"],[],t),y=k([n[1]||"rightmost"],[],t),x=a==="root";return zt(
s,(M,T)=>{var C=T.classes[0],q=M.classes[0];C==="mbin"&&I1.has(q)?T.classes[0]="mord":q==="mbin"&&R1.has(C)&&(M.classes[0]="mord")},{node:b},y,x),zt(s,(M,T)=>{var C,
q,E=At(T),O=At(M),F=E&&O?M.hasClass("mtight")?(C=N1[E])==null?void 0:C[O]:(q=E1[E])==null?void 0:q[O]:null;if(F)return Kr(F,d)},{node:b},y,x),s},zt=function(e,t,a,n,s){
n&&e.push(n);for(var u=0;u<e.length;u++){var h=e[u],c=ea(h);if(c){zt(c.children,t,a,null,s);continue}var d=!h.hasClass("mspace");if(d){var p=t(h,a.node);p&&(a.insertAfter?
a.insertAfter(p):(e.unshift(p),u++))}d?a.node=h:s&&h.hasClass("katex-newline")&&(a.node=k(["leftmost"])),a.insertAfter=(b=>y=>{e.splice(b+1,0,y),u++})(u)}n&&e.pop()},
ea=function(e){return e instanceof U0||e instanceof ne||e instanceof $0&&e.hasClass("enclosing")?e:null},Mt=function(e,t){var a=ea(e);if(a){var n=a.children;if(n.
length){if(t==="right")return Mt(n[n.length-1],"right");if(t==="left")return Mt(n[0],"left")}}return e},At=function(e,t){if(!e)return null;t&&(e=Mt(e,t));var a=e.
classes[0];return F1[a]||null},ye=function(e,t){var a=["nulldelimiter"].concat(e.baseSizingClasses());return k(t.concat(a))},U=function(e,t,a){if(!e)return k();
if(pe[e.type]){var n=pe[e.type](e,t);if(a&&t.size!==a.size){n=k(t.sizingClasses(a),[n],t);var s=t.sizeMultiplier/a.sizeMultiplier;n.height*=s,n.depth*=s}return n}else
throw new S("Got group of unknown type: '"+e.type+"'")};function Ee(r,e){var t=k(["katex-base"],r,e),a=k(["katex-strut"]);return a.style.height=A(t.height+t.depth),
t.depth&&(a.style.verticalAlign=A(-t.depth)),t.children.unshift(a),t}function Tt(r,e){var t=null;r.length===1&&r[0].type==="tag"&&(t=r[0].tag,r=r[0].body);var a=n0(
r,e,"root"),n;a.length===2&&a[1].hasClass("katex-tag")&&(n=a.pop());for(var s=[],u=[],h=0;h<a.length;h++)if(u.push(a[h]),a[h].hasClass("mbin")||a[h].hasClass("m\
rel")||a[h].hasClass("allowbreak")){for(var c=!1;h<a.length-1&&a[h+1].hasClass("mspace")&&!a[h+1].hasClass("katex-newline");)h++,u.push(a[h]),a[h].hasClass("nob\
reak")&&(c=!0);c||(s.push(Ee(u,e)),u=[])}else a[h].hasClass("katex-newline")&&(u.pop(),u.length>0&&(s.push(Ee(u,e)),u=[]),s.push(a[h]));u.length>0&&s.push(Ee(u,
e));var d;t?(d=Ee(n0(t,e,!0),e),d.classes=["katex-tag"],s.push(d)):n&&s.push(n);var p=k(["katex-html"],s);if(p.setAttribute("aria-hidden","true"),d){var b=d.children[0];
b.style.height=A(p.height+p.depth),p.depth&&(b.style.verticalAlign=A(-p.depth))}return p}function ta(r){return new U0(r)}var z=class{constructor(e,t,a){this.type=
void 0,this.attributes=void 0,this.children=void 0,this.classes=void 0,this.type=e,this.attributes={},this.children=t||[],this.classes=a||[]}setAttribute(e,t){this.
attributes[e]=t}getAttribute(e){return this.attributes[e]}toNode(){var e=document.createElementNS("http://www.w3.org/1998/Math/MathML",this.type);for(var t of Object.
entries(this.attributes)){var a=t[0],n=t[1];e.setAttribute(a,n)}this.classes.length>0&&(e.className=V0(this.classes));for(var s=0;s<this.children.length;s++)if(this.
children[s]instanceof _&&this.children[s+1]instanceof _){for(var u=this.children[s].toText()+this.children[++s].toText();this.children[s+1]instanceof _;)u+=this.
children[++s].toText();e.appendChild(new _(u).toNode())}else e.appendChild(this.children[s].toNode());return e}toMarkup(){var e="<"+this.type;for(var t of Object.
entries(this.attributes)){var a=t[0],n=t[1];e+=" "+a+'="',e+=s0(n),e+='"'}this.classes.length>0&&(e+=' class ="'+s0(V0(this.classes))+'"'),e+=">";for(var s=0;s<
this.children.length;s++)e+=this.children[s].toMarkup();return e+="</"+this.type+">",e}toText(){return this.children.map(e=>e.toText()).join("")}},_=class{constructor(e){
this.text=void 0,this.text=e}toNode(){return document.createTextNode(this.text)}toMarkup(){return s0(this.toText())}toText(){return this.text}},Pe=class{constructor(e){
this.width=void 0,this.character=void 0,this.width=e,e>=.05555&&e<=.05556?this.character=" ":e>=.1666&&e<=.1667?this.character=" ":e>=.2222&&e<=.2223?this.character=
" ":e>=.2777&&e<=.2778?this.character="  ":e>=-.05556&&e<=-.05555?this.character=" ⁣":e>=-.1667&&e<=-.1666?this.character=" ⁣":e>=-.2223&&e<=-.2222?
this.character=" ⁣":e>=-.2778&&e<=-.2777?this.character=" ⁣":this.character=null}toNode(){if(this.character)return document.createTextNode(this.character);
var e=document.createElementNS("http://www.w3.org/1998/Math/MathML","mspace");return e.setAttribute("width",A(this.width)),e}toMarkup(){return this.character?"<\
mtext>"+this.character+"</mtext>":'<mspace width="'+A(this.width)+'"/>'}toText(){return this.character?this.character:" "}},H1=new Set(["\\imath","\\jmath"]),L1=new Set(
["mrow","mtable"]),b0=function(e,t,a){var n,s;return W[t][e]&&W[t][e].replace&&e.charCodeAt(0)!==55349&&!(Object.prototype.hasOwnProperty.call(Yr,e)&&((a==null||
(n=a.fontFamily)==null?void 0:n.slice(4,6))==="tt"||(a==null||(s=a.font)==null?void 0:s.slice(4,6))==="tt"))&&(e=W[t][e].replace),new _(e)},Pt=function(e){return e.
length===1?e[0]:new z("mrow",e)},P1={mathit:"italic",boldsymbol:r=>r.type==="textord"?"bold":"bold-italic",mathbf:"bold",mathbb:"double-struck",mathsfit:"sans-s\
erif-italic",mathfrak:"fraktur",mathscr:"script",mathcal:"script",mathsf:"sans-serif",mathtt:"monospace"},Gt=(r,e)=>{if(r.mode==="text"){if(e.fontFamily==="text\
tt")return"monospace";if(e.fontFamily==="textsf")return e.fontShape==="textit"&&e.fontWeight==="textbf"?"sans-serif-bold-italic":e.fontShape==="textit"?"sans-se\
rif-italic":e.fontWeight==="textbf"?"bold-sans-serif":"sans-serif";if(e.fontShape==="textit"&&e.fontWeight==="textbf")return"bold-italic";if(e.fontShape==="text\
it")return"italic";if(e.fontWeight==="textbf")return"bold"}var t=e.font;if(!t||t==="mathnormal")return null;var a=r.mode,n=P1[t];if(n)return typeof n=="function"?
n(r):n;var s=r.text;if(H1.has(s))return null;if(W[a][s]){var u=W[a][s].replace;u&&(s=u)}var h=St[t].fontName;return Ft(s,h,a)?St[t].variant:null};function it(r){
if(!r)return!1;if(r.type==="mi"&&r.children.length===1){var e=r.children[0];return e instanceof _&&e.text==="."}else if(r.type==="mo"&&r.children.length===1&&r.
getAttribute("separator")==="true"&&r.getAttribute("lspace")==="0em"&&r.getAttribute("rspace")==="0em"){var t=r.children[0];return t instanceof _&&t.text===","}else
return!1}var p0=function(e,t,a){if(e.length===1){var n=j(e[0],t);return a&&n instanceof z&&n.type==="mo"&&(n.setAttribute("lspace","0em"),n.setAttribute("rspace",
"0em")),[n]}for(var s=[],u,h=0;h<e.length;h++){var c=j(e[h],t);if(c instanceof z&&u instanceof z){if(c.type==="mtext"&&u.type==="mtext"&&c.getAttribute("mathvar\
iant")===u.getAttribute("mathvariant")){u.children.push(...c.children);continue}else if(c.type==="mn"&&u.type==="mn"){u.children.push(...c.children);continue}else if(it(
c)&&u.type==="mn"){u.children.push(...c.children);continue}else if(c.type==="mn"&&it(u))c.children=[...u.children,...c.children],s.pop();else if((c.type==="msup"||
c.type==="msub")&&c.children.length>=1&&(u.type==="mn"||it(u))){var d=c.children[0];d instanceof z&&d.type==="mn"&&(d.children=[...u.children,...d.children],s.pop())}else if(u.
type==="mi"&&u.children.length===1){var p=u.children[0];if(p instanceof _&&p.text==="̸"&&(c.type==="mo"||c.type==="mi"||c.type==="mn")){var b=c.children[0];b instanceof
_&&b.text.length>0&&(b.text=b.text.slice(0,1)+"̸"+b.text.slice(1),s.pop())}}}s.push(c),u=c}return s},X0=function(e,t,a){return Pt(p0(e,t,a))},j=function(e,t){if(!e)
return new z("mrow");if(ge[e.type])return ge[e.type](e,t);throw new S("Got group of unknown type: '"+e.type+"'")};function gr(r,e,t,a,n){var s=p0(r,t),u;s.length===
1&&s[0]instanceof z&&L1.has(s[0].type)?u=s[0]:u=new z("mrow",s);var h=new z("annotation",[new _(e)]);h.setAttribute("encoding","application/x-tex");var c=new z(
"semantics",[u,h]),d=new z("math",[c]);d.setAttribute("xmlns","http://www.w3.org/1998/Math/MathML"),a&&d.setAttribute("display","block");var p=n?"katex":"katex-\
mathml";return k([p],[d])}var G1=[[1,1,1],[2,1,1],[3,1,1],[4,2,1],[5,2,1],[6,3,1],[7,4,2],[8,6,3],[9,7,6],[10,8,7],[11,10,9]],br=[.5,.6,.7,.8,.9,1,1.2,1.44,1.728,
2.074,2.488],yr=function(e,t){return t.size<2?e:G1[e-1][t.size-1]},Ge=class r{constructor(e){this.style=void 0,this.color=void 0,this.size=void 0,this.textSize=
void 0,this.phantom=void 0,this.font=void 0,this.fontFamily=void 0,this.fontWeight=void 0,this.fontShape=void 0,this.sizeMultiplier=void 0,this.maxSize=void 0,this.
minRuleThickness=void 0,this._fontMetrics=void 0,this.strict=void 0,this.style=e.style,this.color=e.color,this.size=e.size||r.BASESIZE,this.textSize=e.textSize||
this.size,this.phantom=!!e.phantom,this.font=e.font||"",this.fontFamily=e.fontFamily||"",this.fontWeight=e.fontWeight||"",this.fontShape=e.fontShape||"",this.sizeMultiplier=
br[this.size-1],this.maxSize=e.maxSize,this.minRuleThickness=e.minRuleThickness,this.strict=e.strict,this._fontMetrics=void 0}extend(e){var t={style:this.style,
size:this.size,textSize:this.textSize,color:this.color,phantom:this.phantom,font:this.font,fontFamily:this.fontFamily,fontWeight:this.fontWeight,fontShape:this.
fontShape,maxSize:this.maxSize,minRuleThickness:this.minRuleThickness,strict:this.strict};return Object.assign(t,e),new r(t)}havingStyle(e){return this.style===
e?this:this.extend({style:e,size:yr(this.textSize,e)})}havingCrampedStyle(){return this.havingStyle(this.style.cramp())}havingSize(e){return this.size===e&&this.
textSize===e?this:this.extend({style:this.style.text(),size:e,textSize:e,sizeMultiplier:br[e-1]})}havingBaseStyle(e){e=e||this.style.text();var t=yr(r.BASESIZE,
e);return this.size===t&&this.textSize===r.BASESIZE&&this.style===e?this:this.extend({style:e,size:t})}havingBaseSizing(){var e;switch(this.style.id){case 4:case 5:
e=3;break;case 6:case 7:e=1;break;default:e=6}return this.extend({style:this.style.text(),size:e})}withColor(e){return this.extend({color:e})}withPhantom(){return this.
extend({phantom:!0})}withFont(e){return this.extend({font:e})}withTextFontFamily(e){return this.extend({fontFamily:e,font:""})}withTextFontWeight(e){return this.
extend({fontWeight:e,font:""})}withTextFontShape(e){return this.extend({fontShape:e,font:""})}sizingClasses(e){return e.size!==this.size?["katex-sizing","reset-\
size"+e.size,"size"+this.size]:[]}baseSizingClasses(){return this.size!==r.BASESIZE?["katex-sizing","reset-size"+this.size,"size"+r.BASESIZE]:[]}fontMetrics(){return this.
_fontMetrics||(this._fontMetrics=z1(this.size)),this._fontMetrics}getColor(){return this.phantom?"transparent":this.color}};Ge.BASESIZE=6;var ra=r=>new Ge({style:r.
displayMode?I.DISPLAY:I.TEXT,maxSize:r.maxSize,minRuleThickness:r.minRuleThickness,strict:r.strict}),aa=function(e,t){if(t.displayMode){var a=["katex-display"];
t.leqno&&a.push("leqno"),t.fleqn&&a.push("fleqn"),e=k(a,[e])}return e},U1=function(e,t,a){var n=ra(a),s;if(a.output==="mathml")return gr(e,t,n,a.displayMode,!0);
if(a.output==="html"){var u=Tt(e,n);s=k(["katex"],[u])}else{var h=gr(e,t,n,a.displayMode,!1),c=Tt(e,n);s=k(["katex"],[h,c])}return aa(s,a)},V1=function(e,t){var a=ra(
t),n=Tt(e,a),s=k(["katex"],[n]);return aa(s,t)},$1={widehat:"^",widecheck:"ˇ",widetilde:"~",utilde:"~",overleftarrow:"←",underleftarrow:"←",xleftarrow:"←",
overrightarrow:"→",underrightarrow:"→",xrightarrow:"→",underbrace:"⏟",overbrace:"⏞",underbracket:"⎵",overbracket:"⎴",overgroup:"⏠",undergroup:"⏡",
overleftrightarrow:"↔",underleftrightarrow:"↔",xleftrightarrow:"↔",Overrightarrow:"⇒",xRightarrow:"⇒",overleftharpoon:"↼",xleftharpoonup:"↼",overrightharpoon:"\
⇀",xrightharpoonup:"⇀",xLeftarrow:"⇐",xLeftrightarrow:"⇔",xhookleftarrow:"↩",xhookrightarrow:"↪",xmapsto:"↦",xrightharpoondown:"⇁",xleftharpoondown:"\
↽",xrightleftharpoons:"⇌",xleftrightharpoons:"⇋",xtwoheadleftarrow:"↞",xtwoheadrightarrow:"↠",xlongequal:"=",xtofrom:"⇄",xrightleftarrows:"⇄",xrightequilibrium:"\
⇌",xleftequilibrium:"⇋","\\cdrightarrow":"→","\\cdleftarrow":"←","\\cdlongequal":"="},Xe=function(e){var t=new z("mo",[new _($1[e.replace(/^\\/,"")])]);
return t.setAttribute("stretchy","true"),t},j1={overrightarrow:[["rightarrow"],.888,522,"xMaxYMin"],overleftarrow:[["leftarrow"],.888,522,"xMinYMin"],underrightarrow:[
["rightarrow"],.888,522,"xMaxYMin"],underleftarrow:[["leftarrow"],.888,522,"xMinYMin"],xrightarrow:[["rightarrow"],1.469,522,"xMaxYMin"],"\\cdrightarrow":[["rig\
htarrow"],3,522,"xMaxYMin"],xleftarrow:[["leftarrow"],1.469,522,"xMinYMin"],"\\cdleftarrow":[["leftarrow"],3,522,"xMinYMin"],Overrightarrow:[["doublerightarrow"],
.888,560,"xMaxYMin"],xRightarrow:[["doublerightarrow"],1.526,560,"xMaxYMin"],xLeftarrow:[["doubleleftarrow"],1.526,560,"xMinYMin"],overleftharpoon:[["leftharpoo\
n"],.888,522,"xMinYMin"],xleftharpoonup:[["leftharpoon"],.888,522,"xMinYMin"],xleftharpoondown:[["leftharpoondown"],.888,522,"xMinYMin"],overrightharpoon:[["rig\
htharpoon"],.888,522,"xMaxYMin"],xrightharpoonup:[["rightharpoon"],.888,522,"xMaxYMin"],xrightharpoondown:[["rightharpoondown"],.888,522,"xMaxYMin"],xlongequal:[
["longequal"],.888,334,"xMinYMin"],"\\cdlongequal":[["longequal"],3,334,"xMinYMin"],xtwoheadleftarrow:[["twoheadleftarrow"],.888,334,"xMinYMin"],xtwoheadrightarrow:[
["twoheadrightarrow"],.888,334,"xMaxYMin"],overleftrightarrow:[["leftarrow","rightarrow"],.888,522],overbrace:[["leftbrace","midbrace","rightbrace"],1.6,548],underbrace:[
["leftbraceunder","midbraceunder","rightbraceunder"],1.6,548],underleftrightarrow:[["leftarrow","rightarrow"],.888,522],xleftrightarrow:[["leftarrow","rightarro\
w"],1.75,522],xLeftrightarrow:[["doubleleftarrow","doublerightarrow"],1.75,560],xrightleftharpoons:[["leftharpoondownplus","rightharpoonplus"],1.75,716],xleftrightharpoons:[
["leftharpoonplus","rightharpoondownplus"],1.75,716],xhookleftarrow:[["leftarrow","righthook"],1.08,522],xhookrightarrow:[["lefthook","rightarrow"],1.08,522],overlinesegment:[
["leftlinesegment","rightlinesegment"],.888,522],underlinesegment:[["leftlinesegment","rightlinesegment"],.888,522],overbracket:[["leftbracketover","rightbracke\
tover"],1.6,440],underbracket:[["leftbracketunder","rightbracketunder"],1.6,410],overgroup:[["leftgroup","rightgroup"],.888,342],undergroup:[["leftgroupunder","\
rightgroupunder"],.888,342],xmapsto:[["leftmapsto","rightarrow"],1.5,522],xtofrom:[["leftToFrom","rightToFrom"],1.75,528],xrightleftarrows:[["baraboveleftarrow",
"rightarrowabovebar"],1.75,901],xrightequilibrium:[["baraboveshortleftharpoon","rightharpoonaboveshortbar"],1.75,716],xleftequilibrium:[["shortbaraboveleftharpo\
on","shortrightharpoonabovebar"],1.75,716]},X1=new Set(["widehat","widecheck","widetilde","utilde"]),We=function(e,t){function a(){var c=4e5,d=e.label.slice(1);
if(X1.has(d)&&"base"in e){var p=e.base.type==="ordgroup"?e.base.body.length:1,b,y,x;if(p>5)d==="widehat"||d==="widecheck"?(b=420,c=2364,x=.42,y=d+"4"):(b=312,c=
2340,x=.34,y="tilde4");else{var M=[1,1,2,2,3,3][p];d==="widehat"||d==="widecheck"?(c=[0,1062,2364,2364,2364][M],b=[0,239,300,360,420][M],x=[0,.24,.3,.3,.36,.42][M],
y=d+M):(c=[0,600,1033,2339,2340][M],b=[0,260,286,306,312][M],x=[0,.26,.286,.3,.306,.34][M],y="tilde"+M)}var T=new A0(y),C=new w0([T],{width:"100%",height:A(x),viewBox:"\
0 0 "+c+" "+b,preserveAspectRatio:"none"});return{span:j0([],[C],t),minWidth:0,height:x}}else{var q=[],E=j1[d];if(!E)throw new Error('No SVG data for "'+d+'".');
var O=E[0],F=E[1],P=E[2],L=P/1e3,G=O.length,$,X;if(G===1){if(E.length!==4)throw new Error('Expected 4-tuple for single-path SVG data "'+d+'".');$=["hide-tail"],
X=[E[3]]}else if(G===2)$=["halfarrow-left","halfarrow-right"],X=["xMinYMin","xMaxYMin"];else if(G===3)$=["brace-left","brace-center","brace-right"],X=["xMinYMin",
"xMidYMin","xMaxYMin"];else throw new Error(`Correct katexImagesData or update code here to support
                    `+G+" children.");for(var Z=0;Z<G;Z++){var d0=new A0(O[Z]),r0=new w0([d0],{width:"400em",height:A(L),viewBox:"0 0 "+c+" "+P,preserveAspectRatio:X[Z]+
" slice"}),D0=j0([$[Z]],[r0],t);if(G===1)return{span:D0,minWidth:F,height:L};D0.style.height=A(L),q.push(D0)}return{span:k(["katex-stretchy"],q,t),minWidth:F,height:L}}}
var n=a(),s=n.span,u=n.minWidth,h=n.height;return s.height=h,s.style.height=A(h),u>0&&(s.style.minWidth=A(u)),s},W1=function(e,t,a,n,s){var u,h=e.height+e.depth+
a+n;if(/fbox|color|angl/.test(t)){if(u=k(["katex-stretchy",t],[],s),t==="fbox"){var c=s.color&&s.getColor();c&&(u.style.borderColor=c)}}else{var d=[];/^[bx]cancel$/.
test(t)&&d.push(new ve({x1:"0",y1:"0",x2:"100%",y2:"100%","stroke-width":"0.046em"})),/^x?cancel$/.test(t)&&d.push(new ve({x1:"0",y1:"100%",x2:"100%",y2:"0","st\
roke-width":"0.046em"}));var p=new w0(d,{width:"100%",height:A(h)});u=j0([],[p],s)}return u.height=h,u.style.height=A(h),u},Y1=["bin","close","inner","open","pu\
nct","rel"],Z1=["accent-token","mathord","op-token","spacing","textord"],K1=new Set(Y1),J1=new Set(Z1);function Q1(r){return K1.has(r)}function H(r,e){if(!r||r.
type!==e)throw new Error("Expected node of type "+e+", but got "+(r?"node of type "+r.type:String(r)));return r}function Ye(r){var e=Ze(r);if(!e)throw new Error(
"Expected node of symbol group type, but got "+(r?"node of type "+r.type:String(r)));return e}function Ze(r){return r.type==="atom"||J1.has(r.type)?r:null}function Ut(r,e,t){
var a="";for(var n of r.body)if(n.type==="textord")a+=n.text;else if(t&&n.type==="spacing"&&n.text===" ")a+=" ";else throw new S(e,r);return a}var na=r=>{if(r instanceof
o0)return r;if(k1(r)&&r.children.length===1)return na(r.children[0])},ia=(r,e)=>{var t,a,n;r&&r.type==="supsub"?(a=H(r.base,"accent"),t=a.base,r.base=t,n=w1(U(r,
e)),r.base=a):(a=H(r,"accent"),t=a.base);var s=U(t,e.havingCrampedStyle()),u=a.isShifty&&R0(t),h=0;if(u){var c,d;h=(c=(d=na(s))==null?void 0:d.skew)!=null?c:0}var p=a.
label==="\\c",b=p?s.height+s.depth:Math.min(s.height,e.fontMetrics().xHeight),y;if(a.isStretchy)y=We(a,e),y=V({positionType:"firstBaseline",children:[{type:"ele\
m",elem:s},{type:"elem",elem:y,wrapperClasses:["svg-align"],wrapperStyle:h>0?{width:"calc(100% - "+A(2*h)+")",marginLeft:A(2*h)}:void 0}]});else{var x,M;a.label===
"\\vec"?(x=Qr("vec",e),M=Jr.vec[1]):(x=je({type:"textord",mode:a.mode,text:a.label},e),x=x1(x),x.italic=0,M=x.width,p&&(b+=x.depth)),y=k(["accent-body"],[x]);var T=a.
label==="\\textcircled";T&&(y.classes.push("accent-full"),b=s.height);var C=h;T||(C-=M/2),y.style.left=A(C),a.label==="\\textcircled"&&(y.style.top=".2em"),y=V(
{positionType:"firstBaseline",children:[{type:"elem",elem:s},{type:"kern",size:-b},{type:"elem",elem:y}]})}var q=k(["mord","katex-accent"],[y],e);return n?(n.children[0]=
q,n.height=Math.max(q.height,n.height),n.classes[0]="mord",n):q},_1=(r,e)=>{var t=r.isStretchy?Xe(r.label):new z("mo",[b0(r.label,r.mode)]),a=new z("mover",[j(r.
base,e),t]);return a.setAttribute("accent","true"),a},e4=new RegExp(["\\acute","\\grave","\\ddot","\\tilde","\\bar","\\breve","\\check","\\hat","\\vec","\\dot",
"\\mathring"].map(r=>"\\"+r).join("|"));B({type:"accent",names:["\\acute","\\grave","\\ddot","\\tilde","\\bar","\\breve","\\check","\\hat","\\vec","\\dot","\\mat\
hring","\\widecheck","\\widehat","\\widetilde","\\overrightarrow","\\overleftarrow","\\Overrightarrow","\\overleftrightarrow","\\overgroup","\\overlinesegment",
"\\overleftharpoon","\\overrightharpoon"],numArgs:1,handler:(r,e)=>{var t=be(e[0]),a=!e4.test(r.funcName),n=!a||r.funcName==="\\widehat"||r.funcName==="\\widetil\
de"||r.funcName==="\\widecheck";return{type:"accent",mode:r.parser.mode,label:r.funcName,isStretchy:a,isShifty:n,base:t}},htmlBuilder:ia,mathmlBuilder:_1});B({type:"\
accent",names:["\\'","\\`","\\^","\\~","\\=","\\u","\\.",'\\"',"\\c","\\r","\\H","\\v","\\textcircled"],numArgs:1,allowedInText:!0,allowedInMath:!0,argTypes:["p\
rimitive"],handler:(r,e)=>{var t=e[0],a=r.parser.mode;return a==="math"&&(c0({strict:r.parser.settings.strict,errorCode:"mathVsTextAccents",errorMsg:"LaTeX's ac\
cent "+r.funcName+" works only in text mode",report:!0}),a="text"),{type:"accent",mode:a,label:r.funcName,isStretchy:!1,isShifty:!0,base:t}}});B({type:"accentUn\
der",names:["\\underleftarrow","\\underrightarrow","\\underleftrightarrow","\\undergroup","\\underlinesegment","\\utilde"],numArgs:1,handler:(r,e)=>{var t=r.parser,
a=r.funcName,n=e[0];return{type:"accentUnder",mode:t.mode,label:a,base:n}},htmlBuilder:(r,e)=>{var t=U(r.base,e),a=We(r,e),n=r.label==="\\utilde"?.12:0,s=V({positionType:"\
top",positionData:t.height,children:[{type:"elem",elem:a,wrapperClasses:["svg-align"]},{type:"kern",size:n},{type:"elem",elem:t}]});return k(["mord","accentunde\
r"],[s],e)},mathmlBuilder:(r,e)=>{var t=Xe(r.label),a=new z("munder",[j(r.base,e),t]);return a.setAttribute("accentunder","true"),a}});var Ne=r=>{var e=new z("m\
padded",r?[r]:[]);return e.setAttribute("width","+0.6em"),e.setAttribute("lspace","0.3em"),e};B({type:"xArrow",names:["\\xleftarrow","\\xrightarrow","\\xLeftarro\
w","\\xRightarrow","\\xleftrightarrow","\\xLeftrightarrow","\\xhookleftarrow","\\xhookrightarrow","\\xmapsto","\\xrightharpoondown","\\xrightharpoonup","\\xlefth\
arpoondown","\\xleftharpoonup","\\xrightleftharpoons","\\xleftrightharpoons","\\xlongequal","\\xtwoheadrightarrow","\\xtwoheadleftarrow","\\xtofrom","\\xrightlef\
tarrows","\\xrightequilibrium","\\xleftequilibrium","\\\\cdrightarrow","\\\\cdleftarrow","\\\\cdlongequal"],numArgs:1,numOptionalArgs:1,handler(r,e,t){var a=r.parser,
n=r.funcName;return{type:"xArrow",mode:a.mode,label:n,body:e[0],below:t[0]}},htmlBuilder(r,e){var t=e.style,a=e.havingStyle(t.sup()),n=se(U(r.body,a,e),e),s=r.label.
slice(0,2)==="\\x"?"x":"cd";n.classes.push(s+"-arrow-pad");var u;r.below&&(a=e.havingStyle(t.sub()),u=se(U(r.below,a,e),e),u.classes.push(s+"-arrow-pad"));var h=We(
r,e),c=-e.fontMetrics().axisHeight+.5*h.height,d=-e.fontMetrics().axisHeight-.5*h.height-.111;(n.depth>.25||r.label==="\\xleftequilibrium")&&(d-=n.depth);var p;
if(u){var b=-e.fontMetrics().axisHeight+u.height+.5*h.height+.111;p=V({positionType:"individualShift",children:[{type:"elem",elem:n,shift:d},{type:"elem",elem:h,
shift:c,wrapperClasses:["svg-align"]},{type:"elem",elem:u,shift:b}]})}else p=V({positionType:"individualShift",children:[{type:"elem",elem:n,shift:d},{type:"ele\
m",elem:h,shift:c,wrapperClasses:["svg-align"]}]});return k(["mrel","x-arrow"],[p],e)},mathmlBuilder(r,e){var t=Xe(r.label);t.setAttribute("minsize",r.label.charAt(
0)==="x"?"1.75em":"3.0em");var a;if(r.body){var n=Ne(j(r.body,e));if(r.below){var s=Ne(j(r.below,e));a=new z("munderover",[t,s,n])}else a=new z("mover",[t,n])}else if(r.
below){var u=Ne(j(r.below,e));a=new z("munder",[t,u])}else a=Ne(),a=new z("mover",[t,a]);return a}});function t4(r,e){var t=n0(r.body,e,!0);return k([r.mclass],
t,e)}function r4(r,e){var t,a=p0(r.body,e);return r.mclass==="minner"?t=new z("mpadded",a):r.mclass==="mord"?r.isCharacterBox?(t=a[0],t.type="mi"):t=new z("mi",
a):(r.isCharacterBox?(t=a[0],t.type="mo"):t=new z("mo",a),r.mclass==="mbin"?(t.attributes.lspace="0.22em",t.attributes.rspace="0.22em"):r.mclass==="mpunct"?(t.attributes.
lspace="0em",t.attributes.rspace="0.17em"):(r.mclass==="mopen"||r.mclass==="mclose")&&(t.attributes.lspace="0em",t.attributes.rspace="0em")),t}B({type:"mclass",
names:["\\mathord","\\mathbin","\\mathrel","\\mathopen","\\mathclose","\\mathpunct","\\mathinner"],numArgs:1,primitive:!0,handler(r,e){var t=r.parser,a=r.funcName,
n=e[0];return{type:"mclass",mode:t.mode,mclass:"m"+a.slice(5),body:e0(n),isCharacterBox:R0(n)}},htmlBuilder:t4,mathmlBuilder:r4});var Ke=r=>{var e=r.type==="ord\
group"&&r.body.length?r.body[0]:r;return e.type==="atom"&&(e.family==="bin"||e.family==="rel")?"m"+e.family:"mord"};B({type:"mclass",names:["\\@binrel"],numArgs:2,
handler(r,e){var t=r.parser;return{type:"mclass",mode:t.mode,mclass:Ke(e[0]),body:e0(e[1]),isCharacterBox:R0(e[1])}}});B({type:"mclass",names:["\\stackrel","\\ov\
erset","\\underset"],numArgs:2,handler(r,e){var t=r.parser,a=r.funcName,n=e[1],s=e[0],u;a!=="\\stackrel"?u=Ke(n):u="mrel";var h={type:"op",mode:n.mode,limits:!0,
alwaysHandleSupSub:!0,parentIsSupSub:!1,symbol:!1,suppressBaseShift:a!=="\\stackrel",body:e0(n)},c=a==="\\underset"?{type:"supsub",mode:s.mode,base:h,sub:s}:{type:"\
supsub",mode:s.mode,base:h,sup:s};return{type:"mclass",mode:t.mode,mclass:u,body:[c],isCharacterBox:R0(c)}}});B({type:"pmb",names:["\\pmb"],numArgs:1,allowedInText:!0,
handler(r,e){var t=r.parser;return{type:"pmb",mode:t.mode,mclass:Ke(e[0]),body:e0(e[0])}},htmlBuilder(r,e){var t=n0(r.body,e,!0),a=k([r.mclass],t,e);return a.style.
textShadow="0.02em 0.01em 0.04px",a},mathmlBuilder(r,e){var t=p0(r.body,e),a=new z("mstyle",t);return a.setAttribute("style","text-shadow: 0.02em 0.01em 0.04px"),
a}});var a4={">":"\\\\cdrightarrow","<":"\\\\cdleftarrow","=":"\\\\cdlongequal",A:"\\uparrow",V:"\\downarrow","|":"\\Vert",".":"no arrow"},xr=()=>({type:"stylin\
g",body:[],mode:"math",style:"display",resetFont:!0}),wr=r=>r.type==="textord"&&r.text==="@",n4=(r,e)=>(r.type==="mathord"||r.type==="atom")&&r.text===e;function i4(r,e,t){
var a=a4[r];switch(a){case"\\\\cdrightarrow":case"\\\\cdleftarrow":return t.callFunction(a,[e[0]],[e[1]]);case"\\uparrow":case"\\downarrow":{var n=t.callFunction(
"\\\\cdleft",[e[0]],[]),s={type:"atom",text:a,mode:"math",family:"rel"},u=t.callFunction("\\Big",[s],[]),h=t.callFunction("\\\\cdright",[e[1]],[]),c={type:"ordg\
roup",mode:"math",body:[n,u,h]};return t.callFunction("\\\\cdparent",[c],[])}case"\\\\cdlongequal":return t.callFunction("\\\\cdlongequal",[],[]);case"\\Vert":{
var d={type:"textord",text:"\\Vert",mode:"math"};return t.callFunction("\\Big",[d],[])}default:return{type:"textord",text:" ",mode:"math"}}}function s4(r){var e=[];
for(r.gullet.beginGroup(),r.gullet.macros.set("\\cr","\\\\\\relax"),r.gullet.beginGroup();;){e.push(r.parseExpression(!1,"\\\\")),r.gullet.endGroup(),r.gullet.beginGroup();
var t=r.fetch().text;if(t==="&"||t==="\\\\")r.consume();else if(t==="\\end"){e[e.length-1].length===0&&e.pop();break}else throw new S("Expected \\\\ or \\cr or \\en\
d",r.nextToken)}for(var a=[],n=[a],s=0;s<e.length;s++){for(var u=e[s],h=xr(),c=0;c<u.length;c++)if(!wr(u[c]))h.body.push(u[c]);else{a.push(h),c+=1;var d=Ye(u[c]).
text,p=new Array(2);if(p[0]={type:"ordgroup",mode:"math",body:[]},p[1]={type:"ordgroup",mode:"math",body:[]},!"=|.".includes(d))if("<>AV".includes(d))for(var b=0;b<
2;b++){for(var y=!0,x=c+1;x<u.length;x++){if(n4(u[x],d)){y=!1,c=x;break}if(wr(u[x]))throw new S("Missing a "+d+" character to complete a CD arrow.",u[x]);p[b].body.
push(u[x])}if(y)throw new S("Missing a "+d+" character to complete a CD arrow.",u[c])}else throw new S('Expected one of "<>AV=|." after @',u[c]);var M=i4(d,p,r),
T={type:"styling",body:[M],mode:"math",style:"display",resetFont:!0};a.push(T),h=xr()}s%2===0?a.push(h):a.shift(),a=[],n.push(a)}r.gullet.endGroup(),r.gullet.endGroup();
var C=new Array(n[0].length).fill({type:"align",align:"c",pregap:.25,postgap:.25});return{type:"array",mode:"math",body:n,arraystretch:1,addJot:!0,rowGaps:[null],
cols:C,colSeparationType:"CD",hLinesBeforeRow:new Array(n.length+1).fill([])}}B({type:"cdlabel",names:["\\\\cdleft","\\\\cdright"],numArgs:1,handler(r,e){var t=r.
parser,a=r.funcName;return{type:"cdlabel",mode:t.mode,side:a.slice(4),label:e[0]}},htmlBuilder(r,e){var t=e.havingStyle(e.style.sup()),a=se(U(r.label,t,e),e);return a.
classes.push("cd-label-"+r.side),a.style.bottom=A(.8-a.depth),a.height=0,a.depth=0,a},mathmlBuilder(r,e){var t=new z("mrow",[j(r.label,e)]);return t=new z("mpad\
ded",[t]),t.setAttribute("width","0"),r.side==="left"&&t.setAttribute("lspace","-1width"),t.setAttribute("voffset","0.7em"),t=new z("mstyle",[t]),t.setAttribute(
"displaystyle","false"),t.setAttribute("scriptlevel","1"),t}});B({type:"cdlabelparent",names:["\\\\cdparent"],numArgs:1,handler(r,e){var t=r.parser;return{type:"\
cdlabelparent",mode:t.mode,fragment:e[0]}},htmlBuilder(r,e){var t=se(U(r.fragment,e),e);return t.classes.push("cd-vert-arrow"),t},mathmlBuilder(r,e){return new z(
"mrow",[j(r.fragment,e)])}});B({type:"textord",names:["\\@char"],numArgs:1,allowedInText:!0,handler(r,e){var t=r.parser,a=H(e[0],"ordgroup"),n=Ut(a,"\\@char has \
non-numeric argument"),s=parseInt(n),u;if(isNaN(s))throw new S("\\@char has non-numeric argument "+n);if(s<0||s>1114111)throw new S("\\@char with invalid code po\
int "+n);return s<=65535?u=String.fromCharCode(s):(s-=65536,u=String.fromCharCode((s>>10)+55296,(s&1023)+56320)),{type:"textord",mode:t.mode,text:u}}});var l4=(r,e)=>{
var t=n0(r.body,e.withColor(r.color),!1);return O0(t)},u4=(r,e)=>{var t=p0(r.body,e.withColor(r.color)),a=new z("mstyle",t);return a.setAttribute("mathcolor",r.
color),a};B({type:"color",names:["\\textcolor"],numArgs:2,allowedInText:!0,argTypes:["color","original"],handler(r,e){var t=r.parser,a=H(e[0],"color-token").color,
n=e[1];return{type:"color",mode:t.mode,color:a,body:e0(n)}},htmlBuilder:l4,mathmlBuilder:u4});B({type:"color",names:["\\color"],numArgs:1,allowedInText:!0,argTypes:[
"color"],handler(r,e){var t=r.parser,a=r.breakOnTokenText,n=H(e[0],"color-token").color;t.gullet.macros.set("\\current@color",n);var s=t.parseExpression(!0,a);return{
type:"color",mode:t.mode,color:n,body:s}}});B({type:"cr",names:["\\\\"],numArgs:0,numOptionalArgs:0,allowedInText:!0,handler(r){var e=r.parser,t=e.gullet.future().
text==="["?e.parseSizeGroup(!0):null,a=!e.settings.displayMode||!c0({strict:e.settings.strict,errorCode:"newLineInDisplayMode",errorMsg:"In LaTeX, \\\\ or \\newlin\
e does nothing in display mode",report:!1});return{type:"cr",mode:e.mode,newLine:a,size:t&&H(t,"size").value}},htmlBuilder(r,e){var t=k(["mspace"],[],e);return r.
newLine&&(t.classes.push("katex-newline"),r.size&&(t.style.marginTop=A(Q(r.size,e)))),t},mathmlBuilder(r,e){var t=new z("mspace");return r.newLine&&(t.setAttribute(
"linebreak","newline"),r.size&&t.setAttribute("height",A(Q(r.size,e)))),t}});var Ct={"\\global":"\\global","\\long":"\\\\globallong","\\\\globallong":"\\\\globall\
ong","\\def":"\\gdef","\\gdef":"\\gdef","\\edef":"\\xdef","\\xdef":"\\xdef","\\let":"\\\\globallet","\\futurelet":"\\\\globalfuture"},sa=r=>{var e=r.text;if(/^(?:[\\{}$&#^_]|EOF)$/.
test(e))throw new S("Expected a control sequence",r);return e},o4=r=>{var e=r.gullet.popToken();return e.text==="="&&(e=r.gullet.popToken(),e.text===" "&&(e=r.gullet.
popToken())),e},la=(r,e,t,a)=>{var n=r.gullet.macros.get(t.text);n==null&&(t.noexpand=!0,n={tokens:[t],numArgs:0,unexpandable:!r.gullet.isExpandable(t.text)}),r.
gullet.macros.set(e,n,a)};B({type:"internal",names:["\\global","\\long","\\\\globallong"],numArgs:0,allowedInText:!0,handler(r){var e=r.parser,t=r.funcName;e.consumeSpaces();
var a=e.fetch();if(Ct[a.text])return(t==="\\global"||t==="\\\\globallong")&&(a.text=Ct[a.text]),H(e.parseFunction(),"internal");throw new S("Invalid token after\
 macro prefix",a)}});B({type:"internal",names:["\\def","\\gdef","\\edef","\\xdef"],numArgs:0,allowedInText:!0,primitive:!0,handler(r){var e=r.parser,t=r.funcName,
a=e.gullet.popToken(),n=a.text;if(/^(?:[\\{}$&#^_]|EOF)$/.test(n))throw new S("Expected a control sequence",a);for(var s=0,u,h=[[]];e.gullet.future().text!=="{";)
if(a=e.gullet.popToken(),a.text==="#"){if(e.gullet.future().text==="{"){u=e.gullet.future(),h[s].push("{");break}if(a=e.gullet.popToken(),!/^[1-9]$/.test(a.text))
throw new S('Invalid argument number "'+a.text+'"');if(parseInt(a.text)!==s+1)throw new S('Argument number "'+a.text+'" out of order');s++,h.push([])}else{if(a.
text==="EOF")throw new S("Expected a macro definition");h[s].push(a.text)}var c=e.gullet.consumeArg(),d=c.tokens;return u&&d.unshift(u),(t==="\\edef"||t==="\\xde\
f")&&(d=e.gullet.expandTokens(d),d.reverse()),e.gullet.macros.set(n,{tokens:d,numArgs:s,delimiters:h},t===Ct[t]),{type:"internal",mode:e.mode}}});B({type:"inter\
nal",names:["\\let","\\\\globallet"],numArgs:0,allowedInText:!0,primitive:!0,handler(r){var e=r.parser,t=r.funcName,a=sa(e.gullet.popToken());e.gullet.consumeSpaces();
var n=o4(e);return la(e,a,n,t==="\\\\globallet"),{type:"internal",mode:e.mode}}});B({type:"internal",names:["\\futurelet","\\\\globalfuture"],numArgs:0,allowedInText:!0,
primitive:!0,handler(r){var e=r.parser,t=r.funcName,a=sa(e.gullet.popToken()),n=e.gullet.popToken(),s=e.gullet.popToken();return la(e,a,s,t==="\\\\globalfuture"),
e.gullet.pushToken(s),e.gullet.pushToken(n),{type:"internal",mode:e.mode}}});var me=function(e,t,a){var n=W.math[e]&&W.math[e].replace,s=Ft(n||e,t,a);if(!s)throw new Error(
"Unsupported symbol "+e+" and font size "+t+".");return s},Vt=function(e,t,a,n){var s=a.havingBaseStyle(t),u=k(n.concat(s.sizingClasses(a)),[e],a),h=s.sizeMultiplier/
a.sizeMultiplier;return u.height*=h,u.depth*=h,u.maxFontSize=s.sizeMultiplier,u},ua=function(e,t,a){var n=t.havingBaseStyle(a),s=(1-t.sizeMultiplier/n.sizeMultiplier)*
t.fontMetrics().axisHeight;e.classes.push("delimcenter"),e.style.top=A(s),e.height-=s,e.depth+=s},h4=function(e,t,a,n,s,u){var h=l0(e,"Main-Regular",s,n),c=Vt(h,
t,n,u);return a&&ua(c,n,t),c},m4=function(e,t,a,n){return l0(e,"Size"+t+"-Regular",a,n)},oa=function(e,t,a,n,s,u){var h=m4(e,t,s,n),c=Vt(k(["delimsizing","size"+
t],[h],n),I.TEXT,n,u);return a&&ua(c,n,I.TEXT),c},st=function(e,t,a,n){var s;t==="Size1-Regular"?s="delim-size1":s="delim-size4";var u=k(["delimsizinginner",s],
[k([],[l0(e,t,a,n)])]);return{type:"elem",elem:u}},lt=function(e,t,a){var n=M0["Size4-Regular"][e.charCodeAt(0)]?M0["Size4-Regular"][e.charCodeAt(0)][4]:M0["Siz\
e1-Regular"][e.charCodeAt(0)][4],s=new A0("inner",f1(e,Math.round(1e3*t))),u=new w0([s],{width:A(n),height:A(t),style:"width:"+A(n),viewBox:"0 0 "+1e3*n+" "+Math.
round(1e3*t),preserveAspectRatio:"xMinYMin"}),h=j0([],[u],a);return h.height=t,h.style.height=A(t),h.style.width=A(n),{type:"elem",elem:h}},Bt=.008,Re={type:"ke\
rn",size:-1*Bt},c4=new Set(["|","\\lvert","\\rvert","\\vert"]),d4=new Set(["\\|","\\lVert","\\rVert","\\Vert"]),ha=function(e,t,a,n,s,u){var h,c,d,p,b="",y=0;h=
d=p=e,c=null;var x="Size1-Regular";e==="\\uparrow"?d=p="⏐":e==="\\Uparrow"?d=p="‖":e==="\\downarrow"?h=d="⏐":e==="\\Downarrow"?h=d="‖":e==="\\updownarrow"?
(h="\\uparrow",d="⏐",p="\\downarrow"):e==="\\Updownarrow"?(h="\\Uparrow",d="‖",p="\\Downarrow"):c4.has(e)?(d="∣",b="vert",y=333):d4.has(e)?(d="∥",b="dou\
blevert",y=556):e==="["||e==="\\lbrack"?(h="⎡",d="⎢",p="⎣",x="Size4-Regular",b="lbrack",y=667):e==="]"||e==="\\rbrack"?(h="⎤",d="⎥",p="⎦",x="Size4-R\
egular",b="rbrack",y=667):e==="\\lfloor"||e==="⌊"?(d=h="⎢",p="⎣",x="Size4-Regular",b="lfloor",y=667):e==="\\lceil"||e==="⌈"?(h="⎡",d=p="⎢",x="Size4-\
Regular",b="lceil",y=667):e==="\\rfloor"||e==="⌋"?(d=h="⎥",p="⎦",x="Size4-Regular",b="rfloor",y=667):e==="\\rceil"||e==="⌉"?(h="⎤",d=p="⎥",x="Size4-\
Regular",b="rceil",y=667):e==="("||e==="\\lparen"?(h="⎛",d="⎜",p="⎝",x="Size4-Regular",b="lparen",y=875):e===")"||e==="\\rparen"?(h="⎞",d="⎟",p="⎠",
x="Size4-Regular",b="rparen",y=875):e==="\\{"||e==="\\lbrace"?(h="⎧",c="⎨",p="⎩",d="⎪",x="Size4-Regular"):e==="\\}"||e==="\\rbrace"?(h="⎫",c="⎬",p="\
⎭",d="⎪",x="Size4-Regular"):e==="\\lgroup"||e==="⟮"?(h="⎧",p="⎩",d="⎪",x="Size4-Regular"):e==="\\rgroup"||e==="⟯"?(h="⎫",p="⎭",d="⎪",x="Size\
4-Regular"):e==="\\lmoustache"||e==="⎰"?(h="⎧",p="⎭",d="⎪",x="Size4-Regular"):(e==="\\rmoustache"||e==="⎱")&&(h="⎫",p="⎩",d="⎪",x="Size4-Regular");
var M=me(h,x,s),T=M.height+M.depth,C=me(d,x,s),q=C.height+C.depth,E=me(p,x,s),O=E.height+E.depth,F=0,P=1;if(c!==null){var L=me(c,x,s);F=L.height+L.depth,P=2}var G=T+
O+F,$=Math.max(0,Math.ceil((t-G)/(P*q))),X=G+$*P*q,Z=n.fontMetrics().axisHeight;a&&(Z*=n.sizeMultiplier);var d0=X/2-Z,r0=[];if(b.length>0){var D0=X-T-O,k0=Math.
round(X*1e3),y0=v1(b,Math.round(D0*1e3)),F0=new A0(b,y0),J0=A(y/1e3),Q0=A(k0/1e3),_e=new w0([F0],{width:J0,height:Q0,viewBox:"0 0 "+y+" "+k0}),H0=j0([],[_e],n);
H0.height=k0/1e3,H0.style.width=J0,H0.style.height=Q0,r0.push({type:"elem",elem:H0})}else{if(r0.push(st(p,x,s,n)),r0.push(Re),c===null){var L0=X-T-O+2*Bt;r0.push(
lt(d,L0,n))}else{var ue=(X-T-O-F)/2+2*Bt;r0.push(lt(d,ue,n)),r0.push(Re),r0.push(st(c,x,s,n)),r0.push(Re),r0.push(lt(d,ue,n))}r0.push(Re),r0.push(st(h,x,s,n))}var x0=n.
havingBaseStyle(I.TEXT),we=V({positionType:"bottom",positionData:d0,children:r0});return Vt(k(["delimsizing","mult"],[we],x0),I.TEXT,n,u)},ut=80,ot=.08,ht=function(e,t,a,n,s){
var u=d1(e,n,a),h=new A0(e,u),c=new w0([h],{width:"400em",height:A(t),viewBox:"0 0 400000 "+a,preserveAspectRatio:"xMinYMin slice"});return j0(["hide-tail"],[c],
s)},f4=function(e,t){var a=t.havingBaseSizing(),n=va("\\surd",e*a.sizeMultiplier,fa,a),s=a.sizeMultiplier,u=Math.max(0,t.minRuleThickness-t.fontMetrics().sqrtRuleThickness),
h,c,d,p,b;return n.type==="small"?(p=1e3+1e3*u+ut,e<1?s=1:e<1.4&&(s=.7),c=(1+u+ot)/s,d=(1+u)/s,h=ht("sqrtMain",c,p,u,t),h.style.minWidth="0.853em",b=.833/s):n.type===
"large"?(p=(1e3+ut)*ce[n.size],d=(ce[n.size]+u)/s,c=(ce[n.size]+u+ot)/s,h=ht("sqrtSize"+n.size,c,p,u,t),h.style.minWidth="1.02em",b=1/s):(c=e+u+ot,d=e+u,p=Math.
floor(1e3*e+u)+ut,h=ht("sqrtTall",c,p,u,t),h.style.minWidth="0.742em",b=1.056),h.height=d,h.style.height=A(c),{span:h,advanceWidth:b,ruleWidth:(t.fontMetrics().
sqrtRuleThickness+u)*s}},ma=new Set(["(","\\lparen",")","\\rparen","[","\\lbrack","]","\\rbrack","\\{","\\lbrace","\\}","\\rbrace","\\lfloor","\\rfloor","⌊","\
⌋","\\lceil","\\rceil","⌈","⌉","\\surd"]),v4=new Set(["\\uparrow","\\downarrow","\\updownarrow","\\Uparrow","\\Downarrow","\\Updownarrow","|","\\|","\\vert",
"\\Vert","\\lvert","\\rvert","\\lVert","\\rVert","\\lgroup","\\rgroup","⟮","⟯","\\lmoustache","\\rmoustache","⎰","⎱"]),ca=new Set(["<",">","\\langle","\\\
rangle","/","\\backslash","\\lt","\\gt"]),ce=[0,1.2,1.8,2.4,3],da=function(e,t,a,n,s){if(e==="<"||e==="\\lt"||e==="⟨"?e="\\langle":(e===">"||e==="\\gt"||e==="\
⟩")&&(e="\\rangle"),ma.has(e)||ca.has(e))return oa(e,t,!1,a,n,s);if(v4.has(e))return ha(e,ce[t],!1,a,n,s);throw new S("Illegal delimiter: '"+e+"'")},p4=[{type:"\
small",style:I.SCRIPTSCRIPT},{type:"small",style:I.SCRIPT},{type:"small",style:I.TEXT},{type:"large",size:1},{type:"large",size:2},{type:"large",size:3},{type:"\
large",size:4}],g4=[{type:"small",style:I.SCRIPTSCRIPT},{type:"small",style:I.SCRIPT},{type:"small",style:I.TEXT},{type:"stack"}],fa=[{type:"small",style:I.SCRIPTSCRIPT},
{type:"small",style:I.SCRIPT},{type:"small",style:I.TEXT},{type:"large",size:1},{type:"large",size:2},{type:"large",size:3},{type:"large",size:4},{type:"stack"}],
b4=function(e){if(e.type==="small")return"Main-Regular";if(e.type==="large")return"Size"+e.size+"-Regular";if(e.type==="stack")return"Size4-Regular";var t=e.type;
throw new Error("Add support for delim type '"+t+"' here.")},va=function(e,t,a,n){for(var s=Math.min(2,3-n.style.size),u=s;u<a.length;u++){var h=a[u];if(h.type===
"stack")break;var c=me(e,b4(h),"math"),d=c.height+c.depth;if(h.type==="small"){var p=n.havingBaseStyle(h.style);d*=p.sizeMultiplier}if(d>t)return h}return a[a.length-
1]},Dt=function(e,t,a,n,s,u){e==="<"||e==="\\lt"||e==="⟨"?e="\\langle":(e===">"||e==="\\gt"||e==="⟩")&&(e="\\rangle");var h;ca.has(e)?h=p4:ma.has(e)?h=fa:h=
g4;var c=va(e,t,h,n);return c.type==="small"?h4(e,c.style,a,n,s,u):c.type==="large"?oa(e,c.size,a,n,s,u):ha(e,t,a,n,s,u)},mt=function(e,t,a,n,s,u){var h=n.fontMetrics().
axisHeight*n.sizeMultiplier,c=901,d=5/n.fontMetrics().ptPerEm,p=Math.max(t-h,a+h),b=Math.max(p/500*c,2*p-d);return Dt(e,b,!0,n,s,u)},kr={"\\bigl":{mclass:"mopen",
size:1},"\\Bigl":{mclass:"mopen",size:2},"\\biggl":{mclass:"mopen",size:3},"\\Biggl":{mclass:"mopen",size:4},"\\bigr":{mclass:"mclose",size:1},"\\Bigr":{mclass:"\
mclose",size:2},"\\biggr":{mclass:"mclose",size:3},"\\Biggr":{mclass:"mclose",size:4},"\\bigm":{mclass:"mrel",size:1},"\\Bigm":{mclass:"mrel",size:2},"\\biggm":{
mclass:"mrel",size:3},"\\Biggm":{mclass:"mrel",size:4},"\\big":{mclass:"mord",size:1},"\\Big":{mclass:"mord",size:2},"\\bigg":{mclass:"mord",size:3},"\\Bigg":{mclass:"\
mord",size:4}},y4=new Set(["(","\\lparen",")","\\rparen","[","\\lbrack","]","\\rbrack","\\{","\\lbrace","\\}","\\rbrace","\\lfloor","\\rfloor","⌊","⌋","\\lce\
il","\\rceil","⌈","⌉","<",">","\\langle","⟨","\\rangle","⟩","\\lt","\\gt","\\lvert","\\rvert","\\lVert","\\rVert","\\lgroup","\\rgroup","⟮","⟯","\\lm\
oustache","\\rmoustache","⎰","⎱","/","\\backslash","|","\\vert","\\|","\\Vert","\\uparrow","\\Uparrow","\\downarrow","\\Downarrow","\\updownarrow","\\Updowna\
rrow","."]);function Sr(r){return"isMiddle"in r}function Je(r,e){var t=Ze(r);if(t&&y4.has(t.text))return t;throw t?new S("Invalid delimiter '"+t.text+"' after '"+
e.funcName+"'",r):new S("Invalid delimiter type '"+r.type+"'",r)}B({type:"delimsizing",names:["\\bigl","\\Bigl","\\biggl","\\Biggl","\\bigr","\\Bigr","\\biggr",
"\\Biggr","\\bigm","\\Bigm","\\biggm","\\Biggm","\\big","\\Big","\\bigg","\\Bigg"],numArgs:1,argTypes:["primitive"],handler:(r,e)=>{var t=Je(be(e[0]),r);return{
type:"delimsizing",mode:r.parser.mode,size:kr[r.funcName].size,mclass:kr[r.funcName].mclass,delim:t.text}},htmlBuilder:(r,e)=>r.delim==="."?k([r.mclass]):da(r.delim,
r.size,e,r.mode,[r.mclass]),mathmlBuilder:r=>{var e=[];r.delim!=="."&&e.push(b0(r.delim,r.mode));var t=new z("mo",e);r.mclass==="mopen"||r.mclass==="mclose"?t.setAttribute(
"fence","true"):t.setAttribute("fence","false"),t.setAttribute("stretchy","true");var a=A(ce[r.size]);return t.setAttribute("minsize",a),t.setAttribute("maxsize",
a),t}});function zr(r){if(!r.body)throw new Error("Bug: The leftright ParseNode wasn't fully parsed.")}B({type:"leftright-right",names:["\\right"],numArgs:1,primitive:!0,
handler:(r,e)=>{var t=r.parser.gullet.macros.get("\\current@color");if(t&&typeof t!="string")throw new S("\\current@color set to non-string in \\right");return{
type:"leftright-right",mode:r.parser.mode,delim:Je(e[0],r).text,color:t}}});B({type:"leftright",names:["\\left"],numArgs:1,primitive:!0,handler:(r,e)=>{var t=Je(
e[0],r),a=r.parser;++a.leftrightDepth;var n=a.parseExpression(!1);--a.leftrightDepth,a.expect("\\right",!1);var s=H(a.parseFunction(),"leftright-right");return{
type:"leftright",mode:a.mode,body:n,left:t.text,right:s.delim,rightColor:s.color}},htmlBuilder:(r,e)=>{zr(r);for(var t=n0(r.body,e,!0,["mopen","mclose"]),a=0,n=0,
s=!1,u=0;u<t.length;u++){var h=t[u];Sr(h)?s=!0:(a=Math.max(t[u].height,a),n=Math.max(t[u].depth,n))}a*=e.sizeMultiplier,n*=e.sizeMultiplier;var c;if(r.left==="."?
c=ye(e,["mopen"]):c=mt(r.left,a,n,e,r.mode,["mopen"]),t.unshift(c),s)for(var d=1;d<t.length;d++){var p=t[d];if(Sr(p)){var b=p.isMiddle;t[d]=mt(b.delim,a,n,b.options,
r.mode,[])}}var y;if(r.right===".")y=ye(e,["mclose"]);else{var x=r.rightColor?e.withColor(r.rightColor):e;y=mt(r.right,a,n,x,r.mode,["mclose"])}return t.push(y),
k(["minner"],t,e)},mathmlBuilder:(r,e)=>{zr(r);var t=p0(r.body,e);if(r.left!=="."){var a=new z("mo",[b0(r.left,r.mode)]);a.setAttribute("fence","true"),t.unshift(
a)}if(r.right!=="."){var n=new z("mo",[b0(r.right,r.mode)]);n.setAttribute("fence","true"),r.rightColor&&n.setAttribute("mathcolor",r.rightColor),t.push(n)}return Pt(
t)}});B({type:"middle",names:["\\middle"],numArgs:1,primitive:!0,handler:(r,e)=>{var t=Je(e[0],r);if(!r.parser.leftrightDepth)throw new S("\\middle without prece\
ding \\left",t);return{type:"middle",mode:r.parser.mode,delim:t.text}},htmlBuilder:(r,e)=>{var t;return r.delim==="."?t=ye(e,[]):(t=da(r.delim,1,e,r.mode,[]),t.
isMiddle={delim:r.delim,options:e}),t},mathmlBuilder:(r,e)=>{var t=r.delim==="\\vert"||r.delim==="|"?b0("|","text"):b0(r.delim,r.mode),a=new z("mo",[t]);return a.
setAttribute("fence","true"),a.setAttribute("lspace","0.05em"),a.setAttribute("rspace","0.05em"),a}});var x4=(r,e)=>{var t=se(U(r.body,e),e),a=r.label.slice(1),
n=e.sizeMultiplier,s,u,h=R0(r.body);if(a==="sout")s=k(["katex-stretchy","katex-sout"]),s.height=e.fontMetrics().defaultRuleThickness/n,u=-.5*e.fontMetrics().xHeight;else if(a===
"phase"){var c=Q({number:.6,unit:"pt"},e),d=Q({number:.35,unit:"ex"},e),p=e.havingBaseSizing();n=n/p.sizeMultiplier;var b=t.height+t.depth+c+d;t.style.paddingLeft=
A(b/2+c);var y=Math.floor(1e3*b*n),x=m1(y),M=new w0([new A0("phase",x)],{width:"400em",height:A(y/1e3),viewBox:"0 0 400000 "+y,preserveAspectRatio:"xMinYMin sli\
ce"});s=j0(["hide-tail"],[M],e),s.style.height=A(b),u=t.depth+c+d}else{/cancel/.test(a)?h||t.classes.push("cancel-pad"):a==="angl"?t.classes.push("anglpad"):t.classes.
push("boxpad");var T,C,q=0;/box/.test(a)?(q=Math.max(e.fontMetrics().fboxrule,e.minRuleThickness),T=e.fontMetrics().fboxsep+(a==="colorbox"?0:q),C=T):a==="angl"?
(q=Math.max(e.fontMetrics().defaultRuleThickness,e.minRuleThickness),T=4*q,C=Math.max(0,.25-t.depth)):(T=h?.2:0,C=T),s=W1(t,a,T,C,e),/fbox|boxed|fcolorbox/.test(
a)?(s.style.borderStyle="solid",s.style.borderWidth=A(q)):a==="angl"&&q!==.049&&(s.style.borderTopWidth=A(q),s.style.borderRightWidth=A(q)),u=t.depth+C,r.backgroundColor&&
(s.style.backgroundColor=r.backgroundColor,r.borderColor&&(s.style.borderColor=r.borderColor))}var E;if(r.backgroundColor)E=V({positionType:"individualShift",children:[
{type:"elem",elem:s,shift:u},{type:"elem",elem:t,shift:0}]});else{var O=/cancel|phase/.test(a)?["svg-align"]:[];E=V({positionType:"individualShift",children:[{type:"\
elem",elem:t,shift:0},{type:"elem",elem:s,shift:u,wrapperClasses:O}]})}return/cancel/.test(a)&&(E.height=t.height,E.depth=t.depth),/cancel/.test(a)&&!h?k(["mord",
"cancel-lap"],[E],e):k(["mord"],[E],e)},w4=(r,e)=>{var t,a=new z(r.label.includes("colorbox")?"mpadded":"menclose",[j(r.body,e)]);switch(r.label){case"\\cancel":
a.setAttribute("notation","updiagonalstrike");break;case"\\bcancel":a.setAttribute("notation","downdiagonalstrike");break;case"\\phase":a.setAttribute("notation",
"phasorangle");break;case"\\sout":a.setAttribute("notation","horizontalstrike");break;case"\\fbox":a.setAttribute("notation","box");break;case"\\angl":a.setAttribute(
"notation","actuarial");break;case"\\fcolorbox":case"\\colorbox":if(t=e.fontMetrics().fboxsep*e.fontMetrics().ptPerEm,a.setAttribute("width","+"+2*t+"pt"),a.setAttribute(
"height","+"+2*t+"pt"),a.setAttribute("lspace",t+"pt"),a.setAttribute("voffset",t+"pt"),r.label==="\\fcolorbox"){var n=Math.max(e.fontMetrics().fboxrule,e.minRuleThickness);
a.setAttribute("style","border: "+A(n)+" solid "+r.borderColor)}break;case"\\xcancel":a.setAttribute("notation","updiagonalstrike downdiagonalstrike");break}return r.
backgroundColor&&a.setAttribute("mathbackground",r.backgroundColor),a};B({type:"enclose",names:["\\colorbox"],numArgs:2,allowedInText:!0,argTypes:["color","hbox"],
handler(r,e,t){var a=r.parser,n=r.funcName,s=H(e[0],"color-token").color,u=e[1];return{type:"enclose",mode:a.mode,label:n,backgroundColor:s,body:u}},htmlBuilder:x4,
mathmlBuilder:w4});B({type:"enclose",names:["\\fcolorbox"],numArgs:3,allowedInText:!0,argTypes:["color","color","hbox"],handler(r,e,t){var a=r.parser,n=r.funcName,
s=H(e[0],"color-token").color,u=H(e[1],"color-token").color,h=e[2];return{type:"enclose",mode:a.mode,label:n,backgroundColor:u,borderColor:s,body:h}}});B({type:"\
enclose",names:["\\fbox"],numArgs:1,argTypes:["hbox"],allowedInText:!0,handler(r,e){var t=r.parser;return{type:"enclose",mode:t.mode,label:"\\fbox",body:e[0]}}});
B({type:"enclose",names:["\\cancel","\\bcancel","\\xcancel","\\phase"],numArgs:1,handler(r,e){var t=r.parser,a=r.funcName,n=e[0];return{type:"enclose",mode:t.mode,
label:a,body:n}}});B({type:"enclose",names:["\\sout"],numArgs:1,allowedInText:!0,handler(r,e){var t=r.parser,a=r.funcName;t.mode==="math"&&c0({strict:t.settings.
strict,errorCode:"mathVsSout",errorMsg:"LaTeX's \\sout works only in text mode",report:!0});var n=e[0];return{type:"enclose",mode:t.mode,label:a,body:n}}});B({type:"\
enclose",names:["\\angl"],numArgs:1,argTypes:["hbox"],allowedInText:!1,handler(r,e){var t=r.parser;return{type:"enclose",mode:t.mode,label:"\\angl",body:e[0]}}});
var pa={};function T0(r){for(var e=r.type,t=r.names,a=r.props,n=r.handler,s=r.htmlBuilder,u=r.mathmlBuilder,h={type:e,numArgs:a.numArgs||0,allowedInText:!1,numOptionalArgs:0,
handler:n},c=0;c<t.length;++c)pa[t[c]]=h;s&&(pe[e]=s),u&&(ge[e]=u)}var ga={};function m(r,e){ga[r]=e}var m0=class r{constructor(e,t,a){this.lexer=void 0,this.start=
void 0,this.end=void 0,this.lexer=e,this.start=t,this.end=a}static range(e,t){return t?!e||!e.loc||!t.loc||e.loc.lexer!==t.loc.lexer?null:new r(e.loc.lexer,e.loc.
start,t.loc.end):e&&e.loc}},f0=class r{constructor(e,t){this.text=void 0,this.loc=void 0,this.noexpand=void 0,this.treatAsRelax=void 0,this.text=e,this.loc=t}range(e,t){
return new r(t,m0.range(this,e))}};function Mr(r){var e=[];r.consumeSpaces();var t=r.fetch().text;for(t==="\\relax"&&(r.consume(),r.consumeSpaces(),t=r.fetch().
text);t==="\\hline"||t==="\\hdashline";)r.consume(),e.push(t==="\\hdashline"),r.consumeSpaces(),t=r.fetch().text;return e}var Qe=r=>{var e=r.parser.settings;if(!e.
displayMode)throw new S("{"+r.envName+"} can be used only in display mode.")},k4=new Set(["gather","gather*"]);function $t(r){if(!r.includes("ed"))return!r.includes(
"*")}function W0(r,e,t){var a=e.hskipBeforeAndAfter,n=e.addJot,s=e.cols,u=e.arraystretch,h=e.colSeparationType,c=e.autoTag,d=e.singleRow,p=e.emptySingleRow,b=e.
maxNumCols,y=e.leqno;if(r.gullet.beginGroup(),d||r.gullet.macros.set("\\cr","\\\\\\relax"),!u){var x=r.gullet.expandMacroAsText("\\arraystretch");if(x==null)u=1;else if(u=
parseFloat(x),!u||u<0)throw new S("Invalid \\arraystretch: "+x)}r.gullet.beginGroup();var M=[],T=[M],C=[],q=[],E=c!=null?[]:void 0;function O(){c&&r.gullet.macros.
set("\\@eqnsw","1",!0)}function F(){E&&(r.gullet.macros.get("\\df@tag")?(E.push(r.subparse([new f0("\\df@tag")])),r.gullet.macros.set("\\df@tag",void 0,!0)):E.push(
!!c&&r.gullet.macros.get("\\@eqnsw")==="1"))}for(O(),q.push(Mr(r));;){var P=r.parseExpression(!1,d?"\\end":"\\\\");r.gullet.endGroup(),r.gullet.beginGroup();var L={
type:"ordgroup",mode:r.mode,body:P};t&&(L={type:"styling",mode:r.mode,style:t,resetFont:!0,body:[L]}),M.push(L);var G=r.fetch().text;if(G==="&"){if(b&&M.length===
b){if(d||h)throw new S("Too many tab characters: &",r.nextToken);c0({strict:r.settings.strict,errorCode:"textEnv",errorMsg:"Too few columns specified in the {ar\
ray} column argument.",report:!0})}r.consume()}else if(G==="\\end"){F(),M.length===1&&L.type==="styling"&&L.body.length===1&&L.body[0].type==="ordgroup"&&L.body[0].
body.length===0&&(T.length>1||!p)&&!Array.isArray(E?.[E.length-1])&&!(c&&E?.[E.length-1]===!0)&&T.pop(),q.length<T.length+1&&q.push([]);break}else if(G==="\\\\"){
r.consume();var $=void 0;r.gullet.future().text!==" "&&($=r.parseSizeGroup(!0)),C.push($?$.value:null),F(),q.push(Mr(r)),M=[],T.push(M),O()}else throw new S("Ex\
pected & or \\\\ or \\cr or \\end",r.nextToken)}return r.gullet.endGroup(),r.gullet.endGroup(),{type:"array",mode:r.mode,addJot:n,arraystretch:u,body:T,cols:s,rowGaps:C,
hskipBeforeAndAfter:a,hLinesBeforeRow:q,colSeparationType:h,tags:E,leqno:y}}function jt(r){return r.slice(0,1)==="d"?"display":"text"}var C0=function(e,t){var a,
n,s=e.body.length,u=e.hLinesBeforeRow,h=0,c=new Array(s),d=[],p=Math.max(t.fontMetrics().arrayRuleWidth,t.minRuleThickness),b=1/t.fontMetrics().ptPerEm,y=5*b;if(e.
colSeparationType&&e.colSeparationType==="small"){var x=t.havingStyle(I.SCRIPT).sizeMultiplier;y=.2778*(x/t.sizeMultiplier)}var M=e.colSeparationType==="CD"?Q({
number:3,unit:"ex"},t):12*b,T=3*b,C=e.arraystretch*M,q=.7*C,E=.3*C,O=0;function F(Me){for(var Ae=0;Ae<Me.length;++Ae)Ae>0&&(O+=.25),d.push({pos:O,isDashed:Me[Ae]})}
for(F(u[0]),a=0;a<e.body.length;++a){var P=e.body[a],L=q,G=E;h<P.length&&(h=P.length);var $={cells:new Array(P.length),height:0,depth:0,pos:0};for(n=0;n<P.length;++n){
var X=U(P[n],t);G<X.depth&&(G=X.depth),L<X.height&&(L=X.height),$.cells[n]=X}var Z=e.rowGaps[a],d0=0;Z&&(d0=Q(Z,t),d0>0&&(d0+=E,G<d0&&(G=d0),d0=0)),e.addJot&&a<
e.body.length-1&&(G+=T),$.height=L,$.depth=G,O+=L,$.pos=O,O+=G+d0,c[a]=$,F(u[a+1])}var r0=O/2+t.fontMetrics().axisHeight,D0=e.cols||[],k0=[],y0,F0,J0=[];if(e.tags&&
e.tags.some(Me=>Me))for(a=0;a<s;++a){var Q0=c[a],_e=Q0.pos-r0,H0=e.tags[a],L0=void 0;H0===!0?L0=k(["eqn-num"],[],t):H0===!1?L0=k([],[],t):L0=k([],n0(H0,t,!0),t),
L0.depth=Q0.depth,L0.height=Q0.height,J0.push({type:"elem",elem:L0,shift:_e})}for(n=0,F0=0;n<h||F0<D0.length;++n,++F0){for(var ue,x0=D0[F0],we=!0;((Jt=x0)==null?
void 0:Jt.type)==="separator";){var Jt;if(we||(y0=k(["arraycolsep"],[]),y0.style.width=A(t.fontMetrics().doubleRuleSep),k0.push(y0)),x0.separator==="|"||x0.separator===
":"){var Oa=x0.separator==="|"?"solid":"dashed",_0=k(["vertical-separator"],[],t);_0.style.height=A(O),_0.style.borderRightWidth=A(p),_0.style.borderRightStyle=
Oa,_0.style.margin="0 "+A(-p/2);var Qt=O-r0;Qt&&(_0.style.verticalAlign=A(-Qt)),k0.push(_0)}else throw new S("Invalid separator type: "+x0.separator);F0++,x0=D0[F0],
we=!1}if(!(n>=h)){var ee=void 0;if(n>0||e.hskipBeforeAndAfter){var _t,er;ee=(_t=(er=x0)==null?void 0:er.pregap)!=null?_t:y,ee!==0&&(y0=k(["arraycolsep"],[]),y0.
style.width=A(ee),k0.push(y0))}var tr=[];for(a=0;a<s;++a){var ke=c[a],Se=ke.cells[n];if(Se){var Fa=ke.pos-r0;Se.depth=ke.depth,Se.height=ke.height,tr.push({type:"\
elem",elem:Se,shift:Fa})}}var Ha=V({positionType:"individualShift",children:tr}),La=k(["col-align-"+(((ue=x0)==null?void 0:ue.align)||"c")],[Ha]);if(k0.push(La),
n<h-1||e.hskipBeforeAndAfter){var rr,ar;ee=(rr=(ar=x0)==null?void 0:ar.postgap)!=null?rr:y,ee!==0&&(y0=k(["arraycolsep"],[]),y0.style.width=A(ee),k0.push(y0))}}}
var ze=k(["mtable"],k0);if(d.length>0){for(var Pa=ie("katex-hline",t,p),Ga=ie("katex-hdashline",t,p),et=[{type:"elem",elem:ze,shift:0}];d.length>0;){var nr=d.pop(),
ir=nr.pos-r0;nr.isDashed?et.push({type:"elem",elem:Ga,shift:ir}):et.push({type:"elem",elem:Pa,shift:ir})}ze=V({positionType:"individualShift",children:et})}if(J0.
length===0)return k(["mord"],[ze],t);var Ua=V({positionType:"individualShift",children:J0}),Va=k(["katex-tag"],[Ua],t);return O0([ze,Va])},S4={c:"center ",l:"le\
ft ",r:"right "},B0=function(e,t){for(var a=[],n=new z("mtd",[],["mtr-glue"]),s=new z("mtd",[],["mml-eqn-num"]),u=0;u<e.body.length;u++){for(var h=e.body[u],c=[],
d=0;d<h.length;d++)c.push(new z("mtd",[j(h[d],t)]));e.tags&&e.tags[u]&&(c.unshift(n),c.push(n),e.leqno?c.unshift(s):c.push(s)),a.push(new z("mtr",c))}var p=new z(
"mtable",a),b=e.arraystretch===.5?.1:.16+e.arraystretch-1+(e.addJot?.09:0);p.setAttribute("rowspacing",A(b));var y="",x="";if(e.cols&&e.cols.length>0){var M=e.cols,
T="",C=!1,q=0,E=M.length;M[0].type==="separator"&&(y+="top ",q=1),M[M.length-1].type==="separator"&&(y+="bottom ",E-=1);for(var O=q;O<E;O++){var F=M[O];F.type===
"align"?(x+=S4[F.align],C&&(T+="none "),C=!0):F.type==="separator"&&C&&(T+=F.separator==="|"?"solid ":"dashed ",C=!1)}p.setAttribute("columnalign",x.trim()),/[sd]/.
test(T)&&p.setAttribute("columnlines",T.trim())}if(e.colSeparationType==="align"){for(var P=e.cols||[],L="",G=1;G<P.length;G++)L+=G%2?"0em ":"1em ";p.setAttribute(
"columnspacing",L.trim())}else e.colSeparationType==="alignat"||e.colSeparationType==="gather"?p.setAttribute("columnspacing","0em"):e.colSeparationType==="smal\
l"?p.setAttribute("columnspacing","0.2778em"):e.colSeparationType==="CD"?p.setAttribute("columnspacing","0.5em"):p.setAttribute("columnspacing","1em");var $="",
X=e.hLinesBeforeRow;y+=X[0].length>0?"left ":"",y+=X[X.length-1].length>0?"right ":"";for(var Z=1;Z<X.length-1;Z++)$+=X[Z].length===0?"none ":X[Z][0]?"dashed ":
"solid ";return/[sd]/.test($)&&p.setAttribute("rowlines",$.trim()),y!==""&&(p=new z("menclose",[p]),p.setAttribute("notation",y.trim())),e.arraystretch&&e.arraystretch<
1&&(p=new z("mstyle",[p]),p.setAttribute("scriptlevel","1")),p},ba=function(e,t){e.envName.includes("ed")||Qe(e);var a=[],n=e.envName==="split",s=W0(e.parser,{cols:a,
addJot:!0,autoTag:n?void 0:$t(e.envName),emptySingleRow:!0,colSeparationType:e.envName.includes("at")?"alignat":"align",maxNumCols:n?2:void 0,leqno:e.parser.settings.
leqno},"display"),u=0,h=0,c={type:"ordgroup",mode:e.mode,body:[]};if(t[0]&&t[0].type==="ordgroup"){var d="Number of columns should be a positive integer",p=Ut(t[0],
d);if(!/^[0-9]+$/.test(p)||Number(p)<1)throw new S(d,t[0]);u=Number(p),h=u*2}var b=!h;s.body.forEach(function(T){for(var C=1;C<T.length;C+=2){var q=H(T[C],"styl\
ing"),E=H(q.body[0],"ordgroup");E.body.unshift(c)}if(b)h<T.length&&(h=T.length);else{var O=T.length/2;if(u<O)throw new S("Too many math in a row: "+("expected "+
u+", but got "+O),T[0])}});for(var y=0;y<h;++y){var x="r",M=0;y%2===1?x="l":y>0&&b&&(M=1),a[y]={type:"align",align:x,pregap:M,postgap:0}}return s.colSeparationType=
b?"align":"alignat",s};T0({type:"array",names:["array","darray"],props:{numArgs:1},handler(r,e){var t=Ze(e[0]),a=t?[e[0]]:H(e[0],"ordgroup").body,n=a.map(function(u){
var h=Ye(u),c=h.text;if("lcr".includes(c))return{type:"align",align:c};if(c==="|")return{type:"separator",separator:"|"};if(c===":")return{type:"separator",separator:"\
:"};throw new S("Unknown column alignment: "+c,u)}),s={cols:n,hskipBeforeAndAfter:!0,maxNumCols:n.length};return W0(r.parser,s,jt(r.envName))},htmlBuilder:C0,mathmlBuilder:B0});
T0({type:"array",names:["matrix","pmatrix","bmatrix","Bmatrix","vmatrix","Vmatrix","matrix*","pmatrix*","bmatrix*","Bmatrix*","vmatrix*","Vmatrix*"],props:{numArgs:0},
handler(r){var e={matrix:null,pmatrix:["(",")"],bmatrix:["[","]"],Bmatrix:["\\{","\\}"],vmatrix:["|","|"],Vmatrix:["\\Vert","\\Vert"]}[r.envName.replace("*","")],
t="c",a={hskipBeforeAndAfter:!1,cols:[{type:"align",align:t}]};if(r.envName.charAt(r.envName.length-1)==="*"){var n=r.parser;if(n.consumeSpaces(),n.fetch().text===
"["){if(n.consume(),n.consumeSpaces(),t=n.fetch().text,!"lcr".includes(t))throw new S("Expected l or c or r",n.nextToken);n.consume(),n.consumeSpaces(),n.expect(
"]"),n.consume(),a.cols=[{type:"align",align:t}]}}var s=W0(r.parser,a,jt(r.envName)),u=Math.max(0,...s.body.map(h=>h.length));return s.cols=new Array(u).fill({type:"\
align",align:t}),e?{type:"leftright",mode:r.mode,body:[s],left:e[0],right:e[1],rightColor:void 0}:s},htmlBuilder:C0,mathmlBuilder:B0});T0({type:"array",names:["\
smallmatrix"],props:{numArgs:0},handler(r){var e={arraystretch:.5},t=W0(r.parser,e,"script");return t.colSeparationType="small",t},htmlBuilder:C0,mathmlBuilder:B0});
T0({type:"array",names:["subarray"],props:{numArgs:1},handler(r,e){var t=Ze(e[0]),a=t?[e[0]]:H(e[0],"ordgroup").body,n=a.map(function(h){var c=Ye(h),d=c.text;if("\
lc".includes(d))return{type:"align",align:d};throw new S("Unknown column alignment: "+d,h)});if(n.length>1)throw new S("{subarray} can contain only one column");
var s={cols:n,hskipBeforeAndAfter:!1,arraystretch:.5},u=W0(r.parser,s,"script");if(u.body.length>0&&u.body[0].length>1)throw new S("{subarray} can contain only \
one column");return u},htmlBuilder:C0,mathmlBuilder:B0});T0({type:"array",names:["cases","dcases","rcases","drcases"],props:{numArgs:0},handler(r){var e={arraystretch:1.2,
cols:[{type:"align",align:"l",pregap:0,postgap:1},{type:"align",align:"l",pregap:0,postgap:0}]},t=W0(r.parser,e,jt(r.envName));return{type:"leftright",mode:r.mode,
body:[t],left:r.envName.includes("r")?".":"\\{",right:r.envName.includes("r")?"\\}":".",rightColor:void 0}},htmlBuilder:C0,mathmlBuilder:B0});T0({type:"array",names:[
"align","align*","aligned","split"],props:{numArgs:0},handler:ba,htmlBuilder:C0,mathmlBuilder:B0});T0({type:"array",names:["gathered","gather","gather*"],props:{
numArgs:0},handler(r){k4.has(r.envName)&&Qe(r);var e={cols:[{type:"align",align:"c"}],addJot:!0,colSeparationType:"gather",autoTag:$t(r.envName),emptySingleRow:!0,
leqno:r.parser.settings.leqno};return W0(r.parser,e,"display")},htmlBuilder:C0,mathmlBuilder:B0});T0({type:"array",names:["alignat","alignat*","alignedat"],props:{
numArgs:1},handler:ba,htmlBuilder:C0,mathmlBuilder:B0});T0({type:"array",names:["equation","equation*"],props:{numArgs:0},handler(r){Qe(r);var e={autoTag:$t(r.envName),
emptySingleRow:!0,singleRow:!0,maxNumCols:1,leqno:r.parser.settings.leqno};return W0(r.parser,e,"display")},htmlBuilder:C0,mathmlBuilder:B0});T0({type:"array",names:[
"CD"],props:{numArgs:0},handler(r){return Qe(r),s4(r.parser)},htmlBuilder:C0,mathmlBuilder:B0});m("\\nonumber","\\gdef\\@eqnsw{0}");m("\\notag","\\nonumber");B(
{type:"text",names:["\\hline","\\hdashline"],numArgs:0,allowedInText:!0,allowedInMath:!0,handler(r,e){throw new S(r.funcName+" valid only within array environme\
nt")}});var Ar=pa;B({type:"environment",names:["\\begin","\\end"],numArgs:1,argTypes:["text"],handler(r,e){var t=r.parser,a=r.funcName,n=e[0];if(n.type!=="ordgr\
oup")throw new S("Invalid environment name",n);var s=Ut(n,"Environment name should contain only text characters and spaces",!0);if(a==="\\begin"){if(!Object.prototype.
hasOwnProperty.call(Ar,s))throw new S("No such environment: "+s,n);var u=Ar[s],h=t.parseArguments("\\begin{"+s+"}",u),c=h.args,d=h.optArgs,p={mode:t.mode,envName:s,
parser:t},b=u.handler(p,c,d);t.expect("\\end",!1);var y=t.nextToken,x=H(t.parseFunction(),"environment");if(x.name!==s)throw new S("Mismatch: \\begin{"+s+"} mat\
ched by \\end{"+x.name+"}",y);return b}return{type:"environment",mode:t.mode,name:s,nameGroup:n}}});var z4=(r,e)=>{var t=r.font,a=e.withFont(t);return U(r.body,
a)},M4=(r,e)=>{var t=r.font,a=e.withFont(t);return j(r.body,a)},Tr={"\\Bbb":"\\mathbb","\\bold":"\\mathbf","\\frak":"\\mathfrak"};B({type:"font",names:["\\mathrm",
"\\mathit","\\mathbf","\\mathnormal","\\mathsfit","\\mathbb","\\mathcal","\\mathfrak","\\mathscr","\\mathsf","\\mathtt","\\Bbb","\\bold","\\frak"],numArgs:1,allowedInArgument:!0,
handler:(r,e)=>{var t=r.parser,a=r.funcName,n=be(e[0]),s=a in Tr?Tr[a]:a;return{type:"font",mode:t.mode,font:s.slice(1),body:n}},htmlBuilder:z4,mathmlBuilder:M4});
B({type:"mclass",names:["\\boldsymbol","\\bm"],numArgs:1,handler:(r,e)=>{var t=r.parser,a=e[0];return{type:"mclass",mode:t.mode,mclass:Ke(a),body:[{type:"font",
mode:t.mode,font:"boldsymbol",body:a}],isCharacterBox:R0(a)}}});B({type:"font",names:["\\rm","\\sf","\\tt","\\bf","\\it","\\cal"],numArgs:0,allowedInText:!0,handler:(r,e)=>{
var t=r.parser,a=r.funcName,n=r.breakOnTokenText,s=t.mode,u=t.parseExpression(!0,n);return{type:"font",mode:s,font:"math"+a.slice(1),body:{type:"ordgroup",mode:t.
mode,body:u}}}});var A4=(r,e)=>{var t=e.style,a=t.fracNum(),n=t.fracDen(),s;s=e.havingStyle(a);var u=U(r.numer,s,e);if(r.continued){var h=8.5/e.fontMetrics().ptPerEm,
c=3.5/e.fontMetrics().ptPerEm;u.height=u.height<h?h:u.height,u.depth=u.depth<c?c:u.depth}s=e.havingStyle(n);var d=U(r.denom,s,e),p,b,y;r.hasBarLine?(r.barSize?(b=
Q(r.barSize,e),p=ie("frac-line",e,b)):p=ie("frac-line",e),b=p.height,y=p.height):(p=null,b=0,y=e.fontMetrics().defaultRuleThickness);var x,M,T;t.size===I.DISPLAY.
size?(x=e.fontMetrics().num1,b>0?M=3*y:M=7*y,T=e.fontMetrics().denom1):(b>0?(x=e.fontMetrics().num2,M=y):(x=e.fontMetrics().num3,M=3*y),T=e.fontMetrics().denom2);
var C;if(p){var E=e.fontMetrics().axisHeight;x-u.depth-(E+.5*b)<M&&(x+=M-(x-u.depth-(E+.5*b))),E-.5*b-(d.height-T)<M&&(T+=M-(E-.5*b-(d.height-T)));var O=-(E-.5*
b);C=V({positionType:"individualShift",children:[{type:"elem",elem:d,shift:T},{type:"elem",elem:p,shift:O},{type:"elem",elem:u,shift:-x}]})}else{var q=x-u.depth-
(d.height-T);q<M&&(x+=.5*(M-q),T+=.5*(M-q)),C=V({positionType:"individualShift",children:[{type:"elem",elem:d,shift:T},{type:"elem",elem:u,shift:-x}]})}s=e.havingStyle(
t),C.height*=s.sizeMultiplier/e.sizeMultiplier,C.depth*=s.sizeMultiplier/e.sizeMultiplier;var F;t.size===I.DISPLAY.size?F=e.fontMetrics().delim1:t.size===I.SCRIPTSCRIPT.
size?F=e.havingStyle(I.SCRIPT).fontMetrics().delim2:F=e.fontMetrics().delim2;var P,L;return r.leftDelim==null?P=ye(e,["mopen"]):P=Dt(r.leftDelim,F,!0,e.havingStyle(
t),r.mode,["mopen"]),r.continued?L=k([]):r.rightDelim==null?L=ye(e,["mclose"]):L=Dt(r.rightDelim,F,!0,e.havingStyle(t),r.mode,["mclose"]),k(["mord"].concat(s.sizingClasses(
e)),[P,k(["mfrac"],[C]),L],e)},T4=(r,e)=>{var t=new z("mfrac",[j(r.numer,e),j(r.denom,e)]);if(!r.hasBarLine)t.setAttribute("linethickness","0px");else if(r.barSize){
var a=Q(r.barSize,e);t.setAttribute("linethickness",A(a))}if(r.leftDelim!=null||r.rightDelim!=null){var n=[];if(r.leftDelim!=null){var s=new z("mo",[new _(r.leftDelim.
replace("\\",""))]);s.setAttribute("fence","true"),n.push(s)}if(n.push(t),r.rightDelim!=null){var u=new z("mo",[new _(r.rightDelim.replace("\\",""))]);u.setAttribute(
"fence","true"),n.push(u)}return Pt(n)}return t},ya=(r,e)=>{if(!e)return r;var t={type:"styling",mode:r.mode,style:e,body:[r]};return t};B({type:"genfrac",names:[
"\\cfrac","\\dfrac","\\frac","\\tfrac","\\dbinom","\\binom","\\tbinom","\\\\atopfrac","\\\\bracefrac","\\\\brackfrac"],numArgs:2,allowedInArgument:!0,handler:(r,e)=>{
var t=r.parser,a=r.funcName,n=e[0],s=e[1],u,h=null,c=null;switch(a){case"\\cfrac":case"\\dfrac":case"\\frac":case"\\tfrac":u=!0;break;case"\\\\atopfrac":u=!1;break;case"\
\\dbinom":case"\\binom":case"\\tbinom":u=!1,h="(",c=")";break;case"\\\\bracefrac":u=!1,h="\\{",c="\\}";break;case"\\\\brackfrac":u=!1,h="[",c="]";break;default:
throw new Error("Unrecognized genfrac command")}var d=a==="\\cfrac",p=null;return d||a.startsWith("\\d")?p="display":a.startsWith("\\t")&&(p="text"),ya({type:"g\
enfrac",mode:t.mode,numer:n,denom:s,continued:d,hasBarLine:u,leftDelim:h,rightDelim:c,barSize:null},p)},htmlBuilder:A4,mathmlBuilder:T4});B({type:"infix",names:[
"\\over","\\choose","\\atop","\\brace","\\brack"],numArgs:0,infix:!0,handler(r){var e=r.parser,t=r.funcName,a=r.token,n;switch(t){case"\\over":n="\\frac";break;case"\
\\choose":n="\\binom";break;case"\\atop":n="\\\\atopfrac";break;case"\\brace":n="\\\\bracefrac";break;case"\\brack":n="\\\\brackfrac";break;default:throw new Error(
"Unrecognized infix genfrac command")}return{type:"infix",mode:e.mode,replaceWith:n,token:a}}});var Cr=["display","text","script","scriptscript"],Br=function(e){
var t=null;return e.length>0&&(t=e,t=t==="."?null:t),t};B({type:"genfrac",names:["\\genfrac"],numArgs:6,allowedInArgument:!0,argTypes:["math","math","size","tex\
t","math","math"],handler(r,e){var t=r.parser,a=e[4],n=e[5],s=be(e[0]),u=s.type==="atom"&&s.family==="open"?Br(s.text):null,h=be(e[1]),c=h.type==="atom"&&h.family===
"close"?Br(h.text):null,d=H(e[2],"size"),p,b=null;d.isBlank?p=!0:(b=d.value,p=b.number>0);var y=null,x=e[3];if(x.type==="ordgroup"){if(x.body.length>0){var M=H(
x.body[0],"textord");y=Cr[Number(M.text)]}}else x=H(x,"textord"),y=Cr[Number(x.text)];return ya({type:"genfrac",mode:t.mode,numer:a,denom:n,continued:!1,hasBarLine:p,
barSize:b,leftDelim:u,rightDelim:c},y)}});B({type:"infix",names:["\\above"],numArgs:1,argTypes:["size"],infix:!0,handler(r,e){var t=r.parser;r.funcName;var a=r.
token;return{type:"infix",mode:t.mode,replaceWith:"\\\\abovefrac",size:H(e[0],"size").value,token:a}}});B({type:"genfrac",names:["\\\\abovefrac"],numArgs:3,argTypes:[
"math","size","math"],handler:(r,e)=>{var t=r.parser;r.funcName;var a=e[0],n=H(e[1],"infix").size;if(!n)throw new Error("\\\\abovefrac expected size, but got "+
String(n));var s=e[2],u=n.number>0;return{type:"genfrac",mode:t.mode,numer:a,denom:s,continued:!1,hasBarLine:u,barSize:n,leftDelim:null,rightDelim:null}}});var xa=(r,e)=>{
var t=e.style,a,n;r.type==="supsub"?(a=r.sup?U(r.sup,e.havingStyle(t.sup()),e):U(r.sub,e.havingStyle(t.sub()),e),n=H(r.base,"horizBrace")):n=H(r,"horizBrace");var s=U(
n.base,e.havingBaseStyle(I.DISPLAY)),u=We(n,e),h;if(n.isOver?h=V({positionType:"firstBaseline",children:[{type:"elem",elem:s},{type:"kern",size:.1},{type:"elem",
elem:u,wrapperClasses:["svg-align"]}]}):h=V({positionType:"bottom",positionData:s.depth+.1+u.height,children:[{type:"elem",elem:u,wrapperClasses:["svg-align"]},
{type:"kern",size:.1},{type:"elem",elem:s}]}),a){var c=k(["minner",n.isOver?"mover":"munder"],[h],e);n.isOver?h=V({positionType:"firstBaseline",children:[{type:"\
elem",elem:c},{type:"kern",size:.2},{type:"elem",elem:a}]}):h=V({positionType:"bottom",positionData:c.depth+.2+a.height+a.depth,children:[{type:"elem",elem:a},{
type:"kern",size:.2},{type:"elem",elem:c}]})}return k(["minner",n.isOver?"mover":"munder"],[h],e)},C4=(r,e)=>{var t=Xe(r.label);return new z(r.isOver?"mover":"m\
under",[j(r.base,e),t])};B({type:"horizBrace",names:["\\overbrace","\\underbrace","\\overbracket","\\underbracket"],numArgs:1,handler(r,e){var t=r.parser,a=r.funcName;
return{type:"horizBrace",mode:t.mode,label:a,isOver:a.includes("\\over"),base:e[0]}},htmlBuilder:xa,mathmlBuilder:C4});B({type:"href",names:["\\href"],numArgs:2,
argTypes:["url","original"],allowedInText:!0,handler:(r,e)=>{var t=r.parser,a=e[1],n=H(e[0],"url").url;return t.settings.isTrusted({command:"\\href",url:n})?{type:"\
href",mode:t.mode,href:n,body:e0(a)}:t.formatUnsupportedCmd("\\href")},htmlBuilder:(r,e)=>{var t=n0(r.body,e,!1);return D1(r.href,[],t,e)},mathmlBuilder:(r,e)=>{
var t=X0(r.body,e);return t instanceof z||(t=new z("mrow",[t])),t.setAttribute("href",r.href),t}});B({type:"href",names:["\\url"],numArgs:1,argTypes:["url"],allowedInText:!0,
handler:(r,e)=>{var t=r.parser,a=H(e[0],"url").url;if(!t.settings.isTrusted({command:"\\url",url:a}))return t.formatUnsupportedCmd("\\url");for(var n=[],s=0;s<a.
length;s++){var u=a[s];u==="~"&&(u="\\textasciitilde"),n.push({type:"textord",mode:"text",text:u})}var h={type:"text",mode:t.mode,font:"\\texttt",body:n};return{
type:"href",mode:t.mode,href:a,body:e0(h)}}});B({type:"hbox",names:["\\hbox"],numArgs:1,argTypes:["text"],allowedInText:!0,primitive:!0,handler(r,e){var t=r.parser;
return{type:"hbox",mode:t.mode,body:e0(e[0])}},htmlBuilder(r,e){var t=n0(r.body,e.withFont(""),!1);return O0(t)},mathmlBuilder(r,e){return new z("mrow",p0(r.body,
e.withFont("")))}});B({type:"html",names:["\\htmlClass","\\htmlId","\\htmlStyle","\\htmlData"],numArgs:2,argTypes:["raw","original"],allowedInText:!0,handler:(r,e)=>{
var t=r.parser,a=r.funcName;r.token;var n=H(e[0],"raw").string,s=e[1];t.settings.strict&&c0({strict:t.settings.strict,errorCode:"htmlExtension",errorMsg:"HTML e\
xtension is disabled on strict mode",report:!0});var u,h={};switch(a){case"\\htmlClass":h.class=n,u={command:"\\htmlClass",class:n};break;case"\\htmlId":h.id=n,
u={command:"\\htmlId",id:n};break;case"\\htmlStyle":h.style=n,u={command:"\\htmlStyle",style:n};break;case"\\htmlData":{for(var c="{,}",d=[],p="",b=0;b<n.length;b++)
n.startsWith(c,b)?(p+=",",b+=c.length-1):n[b]===","?(d.push(p),p=""):p+=n[b];d.push(p);for(var y=0;y<d.length;y++){var x=d[y],M=x.indexOf("=");if(M<0)throw new S(
"\\htmlData key/value '"+x+"' missing equals sign");var T=x.slice(0,M),C=x.slice(M+1);h["data-"+T.trim()]=C}u={command:"\\htmlData",attributes:h};break}default:
throw new Error("Unrecognized html command")}return t.settings.isTrusted(u)?{type:"html",mode:t.mode,attributes:h,body:e0(s)}:t.formatUnsupportedCmd(a)},htmlBuilder:(r,e)=>{
var t=n0(r.body,e,!1),a=["enclosing"];r.attributes.class&&a.push(...r.attributes.class.trim().split(/\s+/));var n=k(a,t,e);for(var s of Object.entries(r.attributes)){
var u=s[0],h=s[1];u!=="class"&&n.setAttribute(u,h)}return n},mathmlBuilder:(r,e)=>X0(r.body,e)});B({type:"htmlmathml",names:["\\html@mathml"],numArgs:2,allowedInArgument:!0,
allowedInText:!0,handler:(r,e)=>{var t=r.parser;return{type:"htmlmathml",mode:t.mode,html:e0(e[0]),mathml:e0(e[1])}},htmlBuilder:(r,e)=>{var t=n0(r.html,e,!1);return O0(
t)},mathmlBuilder:(r,e)=>X0(r.mathml,e)});var ct=function(e){if(/^[-+]? *(\d+(\.\d*)?|\.\d+)$/.test(e))return{number:+e,unit:"bp"};var t=/([-+]?) *(\d+(?:\.\d*)?|\.\d+) *([a-z]{2})/.
exec(e);if(!t)throw new S("Invalid size: '"+e+"' in \\includegraphics");var a={number:+(t[1]+t[2]),unit:t[3]};if(!$r(a))throw new S("Invalid unit: '"+a.unit+"' \
in \\includegraphics.");return a};B({type:"includegraphics",names:["\\includegraphics"],numArgs:1,numOptionalArgs:1,argTypes:["raw","url"],allowedInText:!1,handler:(r,e,t)=>{
var a=r.parser,n={number:0,unit:"em"},s={number:.9,unit:"em"},u={number:0,unit:"em"},h="";if(t[0])for(var c=H(t[0],"raw").string,d=c.split(","),p=0;p<d.length;p++){
var b=d[p].split("=");if(b.length===2){var y=b[1].trim();switch(b[0].trim()){case"alt":h=y;break;case"width":n=ct(y);break;case"height":s=ct(y);break;case"total\
height":u=ct(y);break;default:throw new S("Invalid key: '"+b[0]+"' in \\includegraphics.")}}}var x=H(e[0],"url").url;return h===""&&(h=x,h=h.replace(/^.*[\\/]/,
""),h=h.substring(0,h.lastIndexOf("."))),a.settings.isTrusted({command:"\\includegraphics",url:x})?{type:"includegraphics",mode:a.mode,alt:h,width:n,height:s,totalheight:u,
src:x}:a.formatUnsupportedCmd("\\includegraphics")},htmlBuilder:(r,e)=>{var t=Q(r.height,e),a=0;r.totalheight.number>0&&(a=Q(r.totalheight,e)-t);var n=0;r.width.
number>0&&(n=Q(r.width,e));var s={height:A(t+a)};n>0&&(s.width=A(n)),a>0&&(s.verticalAlign=A(-a));var u=new gt(r.src,r.alt,s);return u.height=t,u.depth=a,u},mathmlBuilder:(r,e)=>{
var t=new z("mglyph",[]);t.setAttribute("alt",r.alt);var a=Q(r.height,e),n=0;if(r.totalheight.number>0&&(n=Q(r.totalheight,e)-a,t.setAttribute("valign",A(-n))),
t.setAttribute("height",A(a+n)),r.width.number>0){var s=Q(r.width,e);t.setAttribute("width",A(s))}return t.setAttribute("src",r.src),t}});B({type:"kern",names:[
"\\kern","\\mkern","\\hskip","\\mskip"],numArgs:1,argTypes:["size"],primitive:!0,allowedInText:!0,handler(r,e){var t=r.parser,a=r.funcName,n=H(e[0],"size");if(t.
settings.strict){var s=a[1]==="m",u=n.value.unit==="mu";s?(u||c0({strict:t.settings.strict,errorCode:"mathVsTextUnits",errorMsg:"LaTeX's "+a+" supports only mu \
units, "+("not "+n.value.unit+" units"),report:!0}),t.mode!=="math"&&c0({strict:t.settings.strict,errorCode:"mathVsTextUnits",errorMsg:"LaTeX's "+a+" works only\
 in math mode",report:!0})):u&&c0({strict:t.settings.strict,errorCode:"mathVsTextUnits",errorMsg:"LaTeX's "+a+" doesn't support mu units",report:!0})}return{type:"\
kern",mode:t.mode,dimension:n.value}},htmlBuilder(r,e){return Kr(r.dimension,e)},mathmlBuilder(r,e){var t=Q(r.dimension,e);return new Pe(t)}});B({type:"lap",names:[
"\\mathllap","\\mathrlap","\\mathclap"],numArgs:1,allowedInText:!0,handler:(r,e)=>{var t=r.parser,a=r.funcName,n=e[0];return{type:"lap",mode:t.mode,alignment:a.
slice(5),body:n}},htmlBuilder:(r,e)=>{var t;r.alignment==="clap"?(t=k([],[U(r.body,e)]),t=k(["katex-inner"],[t],e)):t=k(["katex-inner"],[U(r.body,e)]);var a=k([
"katex-fix"],[]),n=k([r.alignment],[t,a],e),s=k(["katex-strut"]);return s.style.height=A(n.height+n.depth),n.depth&&(s.style.verticalAlign=A(-n.depth)),n.children.
unshift(s),n=k(["katex-thinbox"],[n],e),k(["mord","katex-vbox"],[n],e)},mathmlBuilder:(r,e)=>{var t=new z("mpadded",[j(r.body,e)]);if(r.alignment!=="rlap"){var a=r.
alignment==="llap"?"-1":"-0.5";t.setAttribute("lspace",a+"width")}return t.setAttribute("width","0px"),t}});B({type:"styling",names:["\\(","$"],numArgs:0,allowedInText:!0,
allowedInMath:!1,handler(r,e){var t=r.funcName,a=r.parser,n=a.mode;a.switchMode("math");var s=t==="\\("?"\\)":"$",u=a.parseExpression(!1,s);return a.expect(s),a.
switchMode(n),{type:"styling",mode:a.mode,style:"text",resetFont:!0,body:u}}});B({type:"text",names:["\\)","\\]"],numArgs:0,allowedInText:!0,allowedInMath:!1,handler(r,e){
throw new S("Mismatched "+r.funcName)}});var Dr=(r,e)=>{switch(e.style.size){case I.DISPLAY.size:return r.display;case I.TEXT.size:return r.text;case I.SCRIPT.size:
return r.script;case I.SCRIPTSCRIPT.size:return r.scriptscript;default:return r.text}};B({type:"mathchoice",names:["\\mathchoice"],numArgs:4,primitive:!0,handler:(r,e)=>{
var t=r.parser;return{type:"mathchoice",mode:t.mode,display:e0(e[0]),text:e0(e[1]),script:e0(e[2]),scriptscript:e0(e[3])}},htmlBuilder:(r,e)=>{var t=Dr(r,e),a=n0(
t,e,!1);return O0(a)},mathmlBuilder:(r,e)=>{var t=Dr(r,e);return X0(t,e)}});var wa=(r,e,t,a,n,s,u)=>{r=k([],[r]);var h=t&&R0(t),c,d;if(e){var p=U(e,a.havingStyle(
n.sup()),a);d={elem:p,kern:Math.max(a.fontMetrics().bigOpSpacing1,a.fontMetrics().bigOpSpacing3-p.depth)}}if(t){var b=U(t,a.havingStyle(n.sub()),a);c={elem:b,kern:Math.
max(a.fontMetrics().bigOpSpacing2,a.fontMetrics().bigOpSpacing4-b.height)}}var y;if(d&&c){var x=a.fontMetrics().bigOpSpacing5+c.elem.height+c.elem.depth+c.kern+
r.depth+u;y=V({positionType:"bottom",positionData:x,children:[{type:"kern",size:a.fontMetrics().bigOpSpacing5},{type:"elem",elem:c.elem,marginLeft:A(-s)},{type:"\
kern",size:c.kern},{type:"elem",elem:r},{type:"kern",size:d.kern},{type:"elem",elem:d.elem,marginLeft:A(s)},{type:"kern",size:a.fontMetrics().bigOpSpacing5}]})}else if(c){
var M=r.height-u;y=V({positionType:"top",positionData:M,children:[{type:"kern",size:a.fontMetrics().bigOpSpacing5},{type:"elem",elem:c.elem,marginLeft:A(-s)},{type:"\
kern",size:c.kern},{type:"elem",elem:r}]})}else if(d){var T=r.depth+u;y=V({positionType:"bottom",positionData:T,children:[{type:"elem",elem:r},{type:"kern",size:d.
kern},{type:"elem",elem:d.elem,marginLeft:A(s)},{type:"kern",size:a.fontMetrics().bigOpSpacing5}]})}else return r;var C=[y];if(c&&s!==0&&!h){var q=k(["mspace"],
[],a);q.style.marginRight=A(s),C.unshift(q)}return k(["mop","op-limits"],C,a)},ka=new Set(["\\smallint"]),Sa=(r,e)=>{var t,a,n=!1,s;r.type==="supsub"?(t=r.sup,a=
r.sub,s=H(r.base,"op"),n=!0):s=H(r,"op");var u=e.style,h=!1;u.size===I.DISPLAY.size&&s.symbol&&!ka.has(s.name)&&(h=!0);var c,d;if(s.symbol){var p=h?"Size2-Regul\
ar":"Size1-Regular",b="";if((s.name==="\\oiint"||s.name==="\\oiiint")&&(b=s.name.slice(1),s.name=b==="oiint"?"\\iint":"\\iiint"),c=l0(s.name,p,"math",e,["mop","\
op-symbol",h?"large-op":"small-op"]),d=c.italic,b.length>0){var y=Qr(b+"Size"+(h?"2":"1"),e);c=V({positionType:"individualShift",children:[{type:"elem",elem:c,shift:0},
{type:"elem",elem:y,shift:h?.08:0}]}),s.name="\\"+b,c.classes.unshift("mop"),c.italic=d}}else if(s.body){var x=n0(s.body,e,!0);x.length===1&&x[0]instanceof o0?(c=
x[0],c.classes[0]="mop"):c=k(["mop"],x,e)}else{for(var M=[],T=1;T<s.name.length;T++)M.push(Ht(s.name[T],s.mode,e));c=k(["mop"],M,e)}var C=0,q=0;if((c instanceof
o0||s.name==="\\oiint"||s.name==="\\oiiint")&&!s.suppressBaseShift){var E;C=(c.height-c.depth)/2-e.fontMetrics().axisHeight,q=(E=c.italic)!=null?E:0}return n?wa(
c,t,a,e,u,q,C):(C&&(c.style.position="relative",c.style.top=A(C)),c)},B4=(r,e)=>{var t;if(r.symbol)t=new z("mo",[b0(r.name,r.mode)]),ka.has(r.name)&&t.setAttribute(
"largeop","false");else if(r.body)t=new z("mo",p0(r.body,e));else{t=new z("mi",[new _(r.name.slice(1))]);var a=new z("mo",[b0("⁡","text")]);r.parentIsSupSub?t=
new z("mrow",[t,a]):t=ta([t,a])}return t},D4={"∏":"\\prod","∐":"\\coprod","∑":"\\sum","⋀":"\\bigwedge","⋁":"\\bigvee","⋂":"\\bigcap","⋃":"\\bigcup",
"⨀":"\\bigodot","⨁":"\\bigoplus","⨂":"\\bigotimes","⨄":"\\biguplus","⨆":"\\bigsqcup"};B({type:"op",names:["\\coprod","\\bigvee","\\bigwedge","\\biguplu\
s","\\bigcap","\\bigcup","\\intop","\\prod","\\sum","\\bigotimes","\\bigoplus","\\bigodot","\\bigsqcup","\\smallint","∏","∐","∑","⋀","⋁","⋂","⋃","\
⨀","⨁","⨂","⨄","⨆"],numArgs:0,handler:(r,e)=>{var t=r.parser,a=r.funcName,n=a;return n.length===1&&(n=D4[n]),{type:"op",mode:t.mode,limits:!0,parentIsSupSub:!1,
symbol:!0,name:n}},htmlBuilder:Sa,mathmlBuilder:B4});B({type:"op",names:["\\mathop"],numArgs:1,primitive:!0,handler:(r,e)=>{var t=r.parser,a=e[0];return{type:"o\
p",mode:t.mode,limits:!1,parentIsSupSub:!1,symbol:!1,body:e0(a)}}});var q4={"∫":"\\int","∬":"\\iint","∭":"\\iiint","∮":"\\oint","∯":"\\oiint","∰":"\\\
oiiint"};B({type:"op",names:["\\arcsin","\\arccos","\\arctan","\\arctg","\\arcctg","\\arg","\\ch","\\cos","\\cosec","\\cosh","\\cot","\\cotg","\\coth","\\csc","\
\\ctg","\\cth","\\deg","\\dim","\\exp","\\hom","\\ker","\\lg","\\ln","\\log","\\sec","\\sin","\\sinh","\\sh","\\tan","\\tanh","\\tg","\\th"],numArgs:0,handler(r){
var e=r.parser,t=r.funcName;return{type:"op",mode:e.mode,limits:!1,parentIsSupSub:!1,symbol:!1,name:t}}});B({type:"op",names:["\\det","\\gcd","\\inf","\\lim","\\\
max","\\min","\\Pr","\\sup"],numArgs:0,handler(r){var e=r.parser,t=r.funcName;return{type:"op",mode:e.mode,limits:!0,parentIsSupSub:!1,symbol:!1,name:t}}});B({type:"\
op",names:["\\int","\\iint","\\iiint","\\oint","\\oiint","\\oiiint","∫","∬","∭","∮","∯","∰"],numArgs:0,allowedInArgument:!0,handler(r){var e=r.parser,
t=r.funcName,a=t;return a.length===1&&(a=q4[a]),{type:"op",mode:e.mode,limits:!1,parentIsSupSub:!1,symbol:!0,name:a}}});var za=(r,e)=>{var t,a,n=!1,s;r.type==="\
supsub"?(t=r.sup,a=r.sub,s=H(r.base,"operatorname"),n=!0):s=H(r,"operatorname");var u;if(s.body.length>0){for(var h=s.body.map(b=>{var y="text"in b?b.text:void 0;
return typeof y=="string"?{type:"textord",mode:b.mode,text:y}:b}),c=n0(h,e.withFont("mathrm"),!0),d=0;d<c.length;d++){var p=c[d];p instanceof o0&&(p.text=p.text.
replace(/\u2212/,"-").replace(/\u2217/,"*"))}u=k(["mop"],c,e)}else u=k(["mop"],[],e);return n?wa(u,t,a,e,e.style,0,0):u},E4=(r,e)=>{for(var t=p0(r.body,e.withFont(
"mathrm")),a=!0,n=0;n<t.length;n++){var s=t[n];if(!(s instanceof Pe))if(s instanceof z)switch(s.type){case"mi":case"mn":case"mspace":case"mtext":break;case"mo":{
var u=s.children[0];s.children.length===1&&u instanceof _?u.text=u.text.replace(/\u2212/,"-").replace(/\u2217/,"*"):a=!1;break}default:a=!1}else a=!1}if(a){var h=t.
map(p=>p.toText()).join("");t=[new _(h)]}var c=new z("mi",t);c.setAttribute("mathvariant","normal");var d=new z("mo",[b0("⁡","text")]);return r.parentIsSupSub?
new z("mrow",[c,d]):ta([c,d])};B({type:"operatorname",names:["\\operatorname@","\\operatornamewithlimits"],numArgs:1,handler:(r,e)=>{var t=r.parser,a=r.funcName,
n=e[0];return{type:"operatorname",mode:t.mode,body:e0(n),alwaysHandleSupSub:a==="\\operatornamewithlimits",limits:!1,parentIsSupSub:!1}},htmlBuilder:za,mathmlBuilder:E4});
m("\\operatorname","\\@ifstar\\operatornamewithlimits\\operatorname@");K0({type:"ordgroup",htmlBuilder(r,e){return r.semisimple?O0(n0(r.body,e,!1)):k(["mord"],n0(
r.body,e,!0),e)},mathmlBuilder(r,e){return X0(r.body,e,!0)}});B({type:"overline",names:["\\overline"],numArgs:1,handler(r,e){var t=r.parser,a=e[0];return{type:"\
overline",mode:t.mode,body:a}},htmlBuilder(r,e){var t=U(r.body,e.havingCrampedStyle()),a=ie("overline-line",e),n=e.fontMetrics().defaultRuleThickness,s=V({positionType:"\
firstBaseline",children:[{type:"elem",elem:t},{type:"kern",size:3*n},{type:"elem",elem:a},{type:"kern",size:n}]});return k(["mord","katex-overline"],[s],e)},mathmlBuilder(r,e){
var t=new z("mo",[new _("‾")]);t.setAttribute("stretchy","true");var a=new z("mover",[j(r.body,e),t]);return a.setAttribute("accent","true"),a}});B({type:"pha\
ntom",names:["\\phantom"],numArgs:1,allowedInText:!0,handler:(r,e)=>{var t=r.parser,a=e[0];return{type:"phantom",mode:t.mode,body:e0(a)}},htmlBuilder:(r,e)=>{var t=n0(
r.body,e.withPhantom(),!1);return O0(t)},mathmlBuilder:(r,e)=>{var t=p0(r.body,e);return new z("mphantom",t)}});m("\\hphantom","\\smash{\\phantom{#1}}");B({type:"\
vphantom",names:["\\vphantom"],numArgs:1,allowedInText:!0,handler:(r,e)=>{var t=r.parser,a=e[0];return{type:"vphantom",mode:t.mode,body:a}},htmlBuilder:(r,e)=>{
var t=k(["katex-inner"],[U(r.body,e.withPhantom())]),a=k(["katex-fix"],[]);return k(["mord","rlap"],[t,a],e)},mathmlBuilder:(r,e)=>{var t=p0(e0(r.body),e),a=new z(
"mphantom",t),n=new z("mpadded",[a]);return n.setAttribute("width","0px"),n}});B({type:"raisebox",names:["\\raisebox"],numArgs:2,argTypes:["size","hbox"],allowedInText:!0,
handler(r,e){var t=r.parser,a=H(e[0],"size").value,n=e[1];return{type:"raisebox",mode:t.mode,dy:a,body:n}},htmlBuilder(r,e){var t=U(r.body,e),a=Q(r.dy,e);return V(
{positionType:"shift",positionData:-a,children:[{type:"elem",elem:t}]})},mathmlBuilder(r,e){var t=new z("mpadded",[j(r.body,e)]),a=r.dy.number+r.dy.unit;return t.
setAttribute("voffset",a),t}});var Ma=(r,e)=>{var t=r.parser;return{type:"reflectbox",mode:t.mode,body:e[0]}};B({type:"reflectbox",names:["\\reflectbox"],numArgs:1,
argTypes:["hbox"],allowedInText:!0,handler:Ma,htmlBuilder(r,e){return k(["mord","reflectbox"],[U(r.body,e)],e)},mathmlBuilder(r,e){return j(r.body,e)}});B({type:"\
reflectbox",names:["\\mathreflectbox"],numArgs:1,argTypes:["math"],handler:Ma});B({type:"internal",names:["\\relax"],numArgs:0,allowedInText:!0,allowedInArgument:!0,
handler(r){var e=r.parser;return{type:"internal",mode:e.mode}}});B({type:"rule",names:["\\rule"],numArgs:2,numOptionalArgs:1,allowedInText:!0,allowedInMath:!0,argTypes:[
"size","size","size"],handler(r,e,t){var a=r.parser,n=t[0],s=H(e[0],"size"),u=H(e[1],"size");return{type:"rule",mode:a.mode,shift:n&&H(n,"size").value,width:s.value,
height:u.value}},htmlBuilder(r,e){var t=k(["mord","katex-rule"],[],e),a=Q(r.width,e),n=Q(r.height,e),s=r.shift?Q(r.shift,e):0;return t.style.borderRightWidth=A(
a),t.style.borderTopWidth=A(n),t.style.bottom=A(s),t.width=a,t.height=n+s,t.depth=-s,t.maxFontSize=n*1.125*e.sizeMultiplier,t},mathmlBuilder(r,e){var t=Q(r.width,
e),a=Q(r.height,e),n=r.shift?Q(r.shift,e):0,s=e.color&&e.getColor()||"black",u=new z("mspace");u.setAttribute("mathbackground",s),u.setAttribute("width",A(t)),u.
setAttribute("height",A(a));var h=new z("mpadded",[u]);return n>=0?h.setAttribute("height",A(n)):(h.setAttribute("height",A(n)),h.setAttribute("depth",A(-n))),h.
setAttribute("voffset",A(n)),h}});function Aa(r,e,t){for(var a=n0(r,e,!1),n=e.sizeMultiplier/t.sizeMultiplier,s=0;s<a.length;s++){var u=a[s].classes.indexOf("ka\
tex-sizing");u<0?Array.prototype.push.apply(a[s].classes,e.sizingClasses(t)):a[s].classes[u+1]==="reset-size"+e.size&&(a[s].classes[u+1]="reset-size"+t.size),a[s].
height*=n,a[s].depth*=n}return O0(a)}var qr=["\\tiny","\\sixptsize","\\scriptsize","\\footnotesize","\\small","\\normalsize","\\large","\\Large","\\LARGE","\\hug\
e","\\Huge"],N4=(r,e)=>{var t=e.havingSize(r.size);return Aa(r.body,t,e)};B({type:"sizing",names:qr,numArgs:0,allowedInText:!0,handler:(r,e)=>{var t=r.breakOnTokenText,
a=r.funcName,n=r.parser,s=n.parseExpression(!1,t);return{type:"sizing",mode:n.mode,size:qr.indexOf(a)+1,body:s}},htmlBuilder:N4,mathmlBuilder:(r,e)=>{var t=e.havingSize(
r.size),a=p0(r.body,t),n=new z("mstyle",a);return n.setAttribute("mathsize",A(t.sizeMultiplier)),n}});B({type:"smash",names:["\\smash"],numArgs:1,numOptionalArgs:1,
allowedInText:!0,handler:(r,e,t)=>{var a=r.parser,n=!1,s=!1,u=t[0]&&H(t[0],"ordgroup");if(u)for(var h,c=0;c<u.body.length;++c){var d=u.body[c];if(h=Ye(d).text,h===
"t")n=!0;else if(h==="b")s=!0;else{n=!1,s=!1;break}}else n=!0,s=!0;var p=e[0];return{type:"smash",mode:a.mode,body:p,smashHeight:n,smashDepth:s}},htmlBuilder:(r,e)=>{
var t=k([],[U(r.body,e)]);if(!r.smashHeight&&!r.smashDepth)return t;if(r.smashHeight&&(t.height=0),r.smashDepth&&(t.depth=0),r.smashHeight&&r.smashDepth)return k(
["mord","katex-smash"],[t],e);if(t.children)for(var a=0;a<t.children.length;a++)r.smashHeight&&(t.children[a].height=0),r.smashDepth&&(t.children[a].depth=0);var n=V(
{positionType:"firstBaseline",children:[{type:"elem",elem:t}]});return k(["mord"],[n],e)},mathmlBuilder:(r,e)=>{var t=new z("mpadded",[j(r.body,e)]);return r.smashHeight&&
t.setAttribute("height","0px"),r.smashDepth&&t.setAttribute("depth","0px"),t}});B({type:"sqrt",names:["\\sqrt"],numArgs:1,numOptionalArgs:1,handler(r,e,t){var a=r.
parser,n=t[0],s=e[0];return{type:"sqrt",mode:a.mode,body:s,index:n}},htmlBuilder(r,e){var t=U(r.body,e.havingCrampedStyle());t.height===0&&(t.height=e.fontMetrics().
xHeight),t=se(t,e);var a=e.fontMetrics(),n=a.defaultRuleThickness,s=n;e.style.id<I.TEXT.id&&(s=e.fontMetrics().xHeight);var u=n+s/4,h=t.height+t.depth+u+n,c=f4(
h,e),d=c.span,p=c.ruleWidth,b=c.advanceWidth,y=d.height-p;y>t.height+t.depth+u&&(u=(u+y-t.height-t.depth)/2);var x=d.height-t.height-u-p;t.style.paddingLeft=A(b);
var M=V({positionType:"firstBaseline",children:[{type:"elem",elem:t,wrapperClasses:["svg-align"]},{type:"kern",size:-(t.height+x)},{type:"elem",elem:d},{type:"k\
ern",size:p}]});if(r.index){var T=e.havingStyle(I.SCRIPTSCRIPT),C=U(r.index,T,e),q=.6*(M.height-M.depth),E=V({positionType:"shift",positionData:-q,children:[{type:"\
elem",elem:C}]}),O=k(["katex-root"],[E]);return k(["mord","sqrt"],[O,M],e)}else return k(["mord","sqrt"],[M],e)},mathmlBuilder(r,e){var t=r.body,a=r.index;return a?
new z("mroot",[j(t,e),j(a,e)]):new z("msqrt",[j(t,e)])}});var qt={display:I.DISPLAY,text:I.TEXT,script:I.SCRIPT,scriptscript:I.SCRIPTSCRIPT};function R4(r){return r in
qt}B({type:"styling",names:["\\displaystyle","\\textstyle","\\scriptstyle","\\scriptscriptstyle"],numArgs:0,allowedInText:!0,primitive:!0,handler(r,e){var t=r.breakOnTokenText,
a=r.funcName,n=r.parser,s=n.parseExpression(!0,t),u=a.slice(1,a.length-5);if(!R4(u))throw new Error("Unknown style: "+u);return{type:"styling",mode:n.mode,style:u,
body:s}},htmlBuilder(r,e){var t=qt[r.style],a=e.havingStyle(t);return r.resetFont&&(a=a.withFont("")),Aa(r.body,a,e)},mathmlBuilder(r,e){var t=qt[r.style],a=e.havingStyle(
t);r.resetFont&&(a=a.withFont(""));var n=p0(r.body,a),s=new z("mstyle",n),u={display:["0","true"],text:["0","false"],script:["1","false"],scriptscript:["2","fal\
se"]},h=u[r.style];return s.setAttribute("scriptlevel",h[0]),s.setAttribute("displaystyle",h[1]),s}});var I4=function(e,t){var a=e.base;if(a)if(a.type==="op"){var n=a.
limits&&(t.style.size===I.DISPLAY.size||a.alwaysHandleSupSub);return n?Sa:null}else if(a.type==="operatorname"){var s=a.alwaysHandleSupSub&&(t.style.size===I.DISPLAY.
size||a.limits);return s?za:null}else{if(a.type==="accent")return R0(a.base)?ia:null;if(a.type==="horizBrace"){var u=!e.sub;return u===a.isOver?xa:null}else return null}else
return null};K0({type:"supsub",htmlBuilder(r,e){var t=I4(r,e);if(t)return t(r,e);var a=r.base,n=r.sup,s=r.sub,u=U(a,e),h,c,d=e.fontMetrics(),p=0,b=0,y=a&&R0(a);
if(n){var x=e.havingStyle(e.style.sup());h=U(n,x,e),y||(p=u.height-x.fontMetrics().supDrop*x.sizeMultiplier/e.sizeMultiplier)}if(s){var M=e.havingStyle(e.style.
sub());c=U(s,M,e),y||(b=u.depth+M.fontMetrics().subDrop*M.sizeMultiplier/e.sizeMultiplier)}var T;e.style===I.DISPLAY?T=d.sup1:e.style.cramped?T=d.sup3:T=d.sup2;
var C=e.sizeMultiplier,q=A(.5/d.ptPerEm/C),E=null;if(c){var O=r.base&&r.base.type==="op"&&r.base.name&&(r.base.name==="\\oiint"||r.base.name==="\\oiiint");if(u instanceof
o0||O){var F;E=A(-((F=u.italic)!=null?F:0))}}var P;if(h&&c){p=Math.max(p,T,h.depth+.25*d.xHeight),b=Math.max(b,d.sub2);var L=d.defaultRuleThickness,G=4*L;if(p-h.
depth-(c.height-b)<G){b=G-(p-h.depth)+c.height;var $=.8*d.xHeight-(p-h.depth);$>0&&(p+=$,b-=$)}var X=[{type:"elem",elem:c,shift:b,marginRight:q,marginLeft:E},{type:"\
elem",elem:h,shift:-p,marginRight:q}];P=V({positionType:"individualShift",children:X})}else if(c){b=Math.max(b,d.sub1,c.height-.8*d.xHeight);var Z=[{type:"elem",
elem:c,marginLeft:E,marginRight:q}];P=V({positionType:"shift",positionData:b,children:Z})}else if(h)p=Math.max(p,T,h.depth+.25*d.xHeight),P=V({positionType:"shi\
ft",positionData:-p,children:[{type:"elem",elem:h,marginRight:q}]});else throw new Error("supsub must have either sup or sub.");var d0=At(u,"right")||"mord";return k(
[d0],[u,k(["msupsub"],[P])],e)},mathmlBuilder(r,e){var t=!1,a,n;r.base&&r.base.type==="horizBrace"&&(n=!!r.sup,n===r.base.isOver&&(t=!0,a=r.base.isOver)),r.base&&
(r.base.type==="op"||r.base.type==="operatorname")&&(r.base.parentIsSupSub=!0);var s=[j(r.base,e)];r.sub&&s.push(j(r.sub,e)),r.sup&&s.push(j(r.sup,e));var u;if(t)
u=a?"mover":"munder";else if(r.sub)if(r.sup){var d=r.base;d&&d.type==="op"&&d.limits&&e.style===I.DISPLAY||d&&d.type==="operatorname"&&d.alwaysHandleSupSub&&(e.
style===I.DISPLAY||d.limits)?u="munderover":u="msubsup"}else{var c=r.base;c&&c.type==="op"&&c.limits&&(e.style===I.DISPLAY||c.alwaysHandleSupSub)||c&&c.type==="\
operatorname"&&c.alwaysHandleSupSub&&(c.limits||e.style===I.DISPLAY)?u="munder":u="msub"}else{var h=r.base;h&&h.type==="op"&&h.limits&&(e.style===I.DISPLAY||h.alwaysHandleSupSub)||
h&&h.type==="operatorname"&&h.alwaysHandleSupSub&&(h.limits||e.style===I.DISPLAY)?u="mover":u="msup"}return new z(u,s)}});K0({type:"atom",htmlBuilder(r,e){return Ht(
r.text,r.mode,e,["m"+r.family])},mathmlBuilder(r,e){var t=new z("mo",[b0(r.text,r.mode)]);if(r.family==="bin"){var a=Gt(r,e);a==="bold-italic"&&t.setAttribute("\
mathvariant",a)}else r.family==="punct"?t.setAttribute("separator","true"):(r.family==="open"||r.family==="close")&&t.setAttribute("stretchy","false");return t}});
var Ta={mi:"italic",mn:"normal",mtext:"normal"};K0({type:"mathord",htmlBuilder(r,e){return je(r,e)},mathmlBuilder(r,e){var t=new z("mi",[b0(r.text,r.mode,e)]),a=Gt(
r,e)||"italic";return a!==Ta[t.type]&&t.setAttribute("mathvariant",a),t}});K0({type:"textord",htmlBuilder(r,e){return je(r,e)},mathmlBuilder(r,e){var t=b0(r.text,
r.mode,e),a=Gt(r,e)||"normal",n;return r.mode==="text"?n=new z("mtext",[t]):/[0-9]/.test(r.text)?n=new z("mn",[t]):r.text==="\\prime"?n=new z("mo",[t]):n=new z(
"mi",[t]),a!==Ta[n.type]&&n.setAttribute("mathvariant",a),n}});var Er=new Map([["\\nobreak","nobreak"],["\\allowbreak","allowbreak"]]),Nr=new Map([[" ",{}],["\\ ",
{}],["~",{className:"nobreak"}],["\\space",{}],["\\nobreakspace",{className:"nobreak"}]]);K0({type:"spacing",htmlBuilder(r,e){var t=Nr.get(r.text),a=Er.get(r.text);
if(t){var n=t.className||"";if(r.mode==="text"){var s=je(r,e);return s.classes.push(n),s}else return k(["mspace",n],[Ht(r.text,r.mode,e)],e)}else{if(a)return k(
["mspace",a],[],e);throw new S('Unknown type of space "'+r.text+'"')}},mathmlBuilder(r,e){var t;if(Nr.has(r.text))t=new z("mtext",[new _(" ")]);else{if(Er.has(
r.text))return new z("mspace");throw new S('Unknown type of space "'+r.text+'"')}return t}});var Rr=()=>{var r=new z("mtd",[]);return r.setAttribute("width","50\
%"),r};K0({type:"tag",mathmlBuilder(r,e){var t=new z("mtable",[new z("mtr",[Rr(),new z("mtd",[X0(r.body,e)]),Rr(),new z("mtd",[X0(r.tag,e)])])]);return t.setAttribute(
"width","100%"),t}});var Ir={"\\text":void 0,"\\textrm":"textrm","\\textsf":"textsf","\\texttt":"texttt","\\textnormal":"textrm"},Or={"\\textbf":"textbf","\\text\
md":"textmd"},O4={"\\textit":"textit","\\textup":"textup"},Fr=(r,e)=>{var t=r.font;if(t){if(Ir[t])return e.withTextFontFamily(Ir[t]);if(Or[t])return e.withTextFontWeight(
Or[t]);if(t==="\\emph")return e.fontShape==="textit"?e.withTextFontShape("textup"):e.withTextFontShape("textit")}else return e;return e.withTextFontShape(O4[t])};
B({type:"text",names:["\\text","\\textrm","\\textsf","\\texttt","\\textnormal","\\textbf","\\textmd","\\textit","\\textup","\\emph"],numArgs:1,argTypes:["text"],
allowedInArgument:!0,allowedInText:!0,handler(r,e){var t=r.parser,a=r.funcName,n=e[0];return{type:"text",mode:t.mode,body:e0(n),font:a}},htmlBuilder(r,e){var t=Fr(
r,e),a=n0(r.body,t,!0);return k(["mord","text"],a,t)},mathmlBuilder(r,e){var t=Fr(r,e);return X0(r.body,t)}});B({type:"underline",names:["\\underline"],numArgs:1,
allowedInText:!0,handler(r,e){var t=r.parser;return{type:"underline",mode:t.mode,body:e[0]}},htmlBuilder(r,e){var t=U(r.body,e),a=ie("underline-line",e),n=e.fontMetrics().
defaultRuleThickness,s=V({positionType:"top",positionData:t.height,children:[{type:"kern",size:n},{type:"elem",elem:a},{type:"kern",size:3*n},{type:"elem",elem:t}]});
return k(["mord","katex-underline"],[s],e)},mathmlBuilder(r,e){var t=new z("mo",[new _("‾")]);t.setAttribute("stretchy","true");var a=new z("munder",[j(r.body,
e),t]);return a.setAttribute("accentunder","true"),a}});B({type:"vcenter",names:["\\vcenter"],numArgs:1,argTypes:["original"],allowedInText:!1,handler(r,e){var t=r.
parser;return{type:"vcenter",mode:t.mode,body:e[0]}},htmlBuilder(r,e){var t=U(r.body,e),a=e.fontMetrics().axisHeight,n=.5*(t.height-a-(t.depth+a));return V({positionType:"\
shift",positionData:n,children:[{type:"elem",elem:t}]})},mathmlBuilder(r,e){var t=new z("mpadded",[j(r.body,e)],["vcenter"]);return new z("mrow",[t])}});B({type:"\
verb",names:["\\verb"],numArgs:0,allowedInText:!0,handler(r,e,t){throw new S("\\verb ended by end of line instead of matching delimiter")},htmlBuilder(r,e){for(var t=Hr(
r),a=[],n=e.havingStyle(e.style.text()),s=0;s<t.length;s++){var u=t[s];u==="~"&&(u="\\textasciitilde"),a.push(l0(u,"Typewriter-Regular",r.mode,n,["mord","texttt"]))}
return k(["mord","text"].concat(n.sizingClasses(e)),Zr(a),n)},mathmlBuilder(r,e){var t=new _(Hr(r)),a=new z("mtext",[t]);return a.setAttribute("mathvariant","mo\
nospace"),a}});var Hr=r=>r.body.replace(/ /g,r.star?"␣":" "),G0=_r,Ca=`[ \r
	]`,F4="\\\\[a-zA-Z@]+",H4="\\\\[^\uD800-\uDFFF]",L4="("+F4+")"+Ca+"*",P4=`\\\\(
|[ \r	]+
?)[ \r	]*`,Et="[̀-ͯ]",G4=new RegExp(Et+"+$"),U4="("+Ca+"+)|"+(P4+"|")+"([!-\\[\\]-‧‪-퟿豈-￿]"+(Et+"*")+"|[\uD800-\uDBFF][\uDC00-\uDFFF]"+(Et+"*")+"|\\\\\
verb\\*([^]).*?\\4|\\\\verb([^*a-zA-Z]).*?\\5"+("|"+L4)+("|"+H4+")"),Ue=class{constructor(e,t){this.input=void 0,this.settings=void 0,this.tokenRegex=void 0,this.
catcodes=void 0,this.input=e,this.settings=t,this.tokenRegex=new RegExp(U4,"g"),this.catcodes={"%":14,"~":13}}setCatcode(e,t){this.catcodes[e]=t}lex(){var e=this.
input,t=this.tokenRegex.lastIndex;if(t===e.length)return new f0("EOF",new m0(this,t,t));var a=this.tokenRegex.exec(e);if(a===null||a.index!==t)throw new S("Unex\
pected character: '"+e[t]+"'",new f0(e[t],new m0(this,t,t+1)));var n=a[6]||a[3]||(a[2]?"\\ ":" ");if(this.catcodes[n]===14){var s=e.indexOf(`
`,this.tokenRegex.lastIndex);return s===-1?(this.tokenRegex.lastIndex=e.length,c0({strict:this.settings.strict,errorCode:"commentAtEnd",errorMsg:"% comment has \
no terminating newline; LaTeX would fail because of commenting the end of math mode (e.g. $)",report:!0})):this.tokenRegex.lastIndex=s+1,this.lex()}return new f0(
n,new m0(this,t,this.tokenRegex.lastIndex))}},Nt=class{constructor(e,t){e===void 0&&(e={}),t===void 0&&(t={}),this.current=void 0,this.builtins=void 0,this.undefStack=
void 0,this.current=t,this.builtins=e,this.undefStack=[]}beginGroup(){this.undefStack.push({})}endGroup(){if(this.undefStack.length===0)throw new S("Unbalanced \
namespace destruction: attempt to pop global namespace; please report this as a bug");var e=this.undefStack.pop();for(var t of Object.keys(e))e[t]===void 0?delete this.
current[t]:this.current[t]=e[t]}endGroups(){for(;this.undefStack.length>0;)this.endGroup()}has(e){return Object.prototype.hasOwnProperty.call(this.current,e)||Object.
prototype.hasOwnProperty.call(this.builtins,e)}get(e){return Object.prototype.hasOwnProperty.call(this.current,e)?this.current[e]:Object.prototype.hasOwnProperty.
call(this.builtins,e)?this.builtins[e]:void 0}set(e,t,a){if(a===void 0&&(a=!1),a){for(var n=0;n<this.undefStack.length;n++)delete this.undefStack[n][e];this.undefStack.
length>0&&(this.undefStack[this.undefStack.length-1][e]=t)}else{var s=this.undefStack[this.undefStack.length-1];s&&!Object.prototype.hasOwnProperty.call(s,e)&&(s[e]=
Object.prototype.hasOwnProperty.call(this.current,e)?this.current[e]:void 0)}t==null?delete this.current[e]:this.current[e]=t}},V4=ga;m("\\noexpand",function(r){
var e=r.popToken();return r.isExpandable(e.text)&&(e.noexpand=!0,e.treatAsRelax=!0),{tokens:[e],numArgs:0}});m("\\expandafter",function(r){var e=r.popToken();return r.
expandOnce(!0),{tokens:[e],numArgs:0}});m("\\@firstoftwo",function(r){var e=r.consumeArgs(2);return{tokens:e[0],numArgs:0}});m("\\@secondoftwo",function(r){var e=r.
consumeArgs(2);return{tokens:e[1],numArgs:0}});m("\\@ifnextchar",function(r){var e=r.consumeArgs(3);r.consumeSpaces();var t=r.future();return e[0].length===1&&e[0][0].
text===t.text?{tokens:e[1],numArgs:0}:{tokens:e[2],numArgs:0}});m("\\@ifstar","\\@ifnextchar *{\\@firstoftwo{#1}}");m("\\TextOrMath",function(r){var e=r.consumeArgs(
2);return r.mode==="text"?{tokens:e[0],numArgs:0}:{tokens:e[1],numArgs:0}});var Lr={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,a:10,A:10,b:11,B:11,c:12,C:12,d:13,D:13,
e:14,E:14,f:15,F:15};m("\\char",function(r){var e=r.popToken(),t,a=0;if(e.text==="'")t=8,e=r.popToken();else if(e.text==='"')t=16,e=r.popToken();else if(e.text===
"`")if(e=r.popToken(),e.text[0]==="\\")a=e.text.charCodeAt(1);else{if(e.text==="EOF")throw new S("\\char` missing argument");a=e.text.charCodeAt(0)}else t=10;if(t){
if(a=Lr[e.text],a==null||a>=t)throw new S("Invalid base-"+t+" digit "+e.text);for(var n;(n=Lr[r.future().text])!=null&&n<t;)a*=t,a+=n,r.popToken()}return"\\@char\
{"+a+"}"});var Xt=(r,e,t,a)=>{var n=r.consumeArg().tokens;if(n.length!==1)throw new S("\\newcommand's first argument must be a macro name");var s=n[0].text,u=r.
isDefined(s);if(u&&!e)throw new S("\\newcommand{"+s+"} attempting to redefine "+(s+"; use \\renewcommand"));if(!u&&!t)throw new S("\\renewcommand{"+s+"} when co\
mmand "+s+" does not yet exist; use \\newcommand");var h=0;if(n=r.consumeArg().tokens,n.length===1&&n[0].text==="["){for(var c="",d=r.expandNextToken();d.text!==
"]"&&d.text!=="EOF";)c+=d.text,d=r.expandNextToken();if(!c.match(/^\s*[0-9]+\s*$/))throw new S("Invalid number of arguments: "+c);h=parseInt(c),n=r.consumeArg().
tokens}return u&&a||r.macros.set(s,{tokens:n,numArgs:h}),""};m("\\newcommand",r=>Xt(r,!1,!0,!1));m("\\renewcommand",r=>Xt(r,!0,!1,!1));m("\\providecommand",r=>Xt(
r,!0,!0,!0));m("\\message",r=>{var e=r.consumeArgs(1)[0];return console.log(e.reverse().map(t=>t.text).join("")),""});m("\\errmessage",r=>{var e=r.consumeArgs(1)[0];
return console.error(e.reverse().map(t=>t.text).join("")),""});m("\\show",r=>{var e=r.popToken(),t=e.text;return console.log(e,r.macros.get(t),G0[t],W.math[t],W.
text[t]),""});m("\\bgroup","{");m("\\egroup","}");m("~","\\nobreakspace");m("\\lq","`");m("\\rq","'");m("\\aa","\\r a");m("\\AA","\\r A");m("\\textcopyright","\\\
html@mathml{\\textcircled{c}}{\\char`©}");m("\\copyright","\\TextOrMath{\\textcopyright}{\\text{\\textcopyright}}");m("\\textregistered","\\html@mathml{\\textcir\
cled{\\scriptsize R}}{\\char`®}");m("ℬ","\\mathscr{B}");m("ℰ","\\mathscr{E}");m("ℱ","\\mathscr{F}");m("ℋ","\\mathscr{H}");m("ℐ","\\mathscr{I}");m("ℒ",
"\\mathscr{L}");m("ℳ","\\mathscr{M}");m("ℛ","\\mathscr{R}");m("ℭ","\\mathfrak{C}");m("ℌ","\\mathfrak{H}");m("ℨ","\\mathfrak{Z}");m("\\Bbbk","\\Bbb{k}");
m("\\llap","\\mathllap{\\textrm{#1}}");m("\\rlap","\\mathrlap{\\textrm{#1}}");m("\\clap","\\mathclap{\\textrm{#1}}");m("\\mathstrut","\\vphantom{(}");m("\\underb\
ar","\\underline{\\text{#1}}");m("\\not",'\\html@mathml{\\mathrel{\\mathrlap\\@not}\\nobreak}{\\char"338}');m("\\neq","\\html@mathml{\\mathrel{\\not=}}{\\mathrel{\\c\
har`≠}}");m("\\ne","\\neq");m("≠","\\neq");m("\\notin","\\html@mathml{\\mathrel{{\\in}\\mathllap{/\\mskip1mu}}}{\\mathrel{\\char`∉}}");m("∉","\\notin");
m("≘","\\html@mathml{\\mathrel{=\\kern{-1em}\\raisebox{0.4em}{$\\scriptsize\\frown$}}}{\\mathrel{\\char`≘}}");m("≙","\\html@mathml{\\stackrel{\\tiny\\wedge}{=\
}}{\\mathrel{\\char`≘}}");m("≚","\\html@mathml{\\stackrel{\\tiny\\vee}{=}}{\\mathrel{\\char`≚}}");m("≛","\\html@mathml{\\stackrel{\\scriptsize\\star}{=}}{\\m\
athrel{\\char`≛}}");m("≝","\\html@mathml{\\stackrel{\\tiny\\mathrm{def}}{=}}{\\mathrel{\\char`≝}}");m("≞","\\html@mathml{\\stackrel{\\tiny\\mathrm{m}}{=}}{\\\
mathrel{\\char`≞}}");m("≟","\\html@mathml{\\stackrel{\\tiny?}{=}}{\\mathrel{\\char`≟}}");m("⟂","\\perp");m("‼","\\mathclose{!\\mkern-0.8mu!}");m("∌",
"\\notni");m("⌜","\\ulcorner");m("⌝","\\urcorner");m("⌞","\\llcorner");m("⌟","\\lrcorner");m("©","\\copyright");m("®","\\textregistered");m("\\ulcorner",
'\\html@mathml{\\@ulcorner}{\\mathop{\\char"231c}}');m("\\urcorner",'\\html@mathml{\\@urcorner}{\\mathop{\\char"231d}}');m("\\llcorner",'\\html@mathml{\\@llcorner\
}{\\mathop{\\char"231e}}');m("\\lrcorner",'\\html@mathml{\\@lrcorner}{\\mathop{\\char"231f}}');m("\\vdots","{\\varvdots\\rule{0pt}{15pt}}");m("⋮","\\vdots");m(
"\\varGamma","\\mathit{\\Gamma}");m("\\varDelta","\\mathit{\\Delta}");m("\\varTheta","\\mathit{\\Theta}");m("\\varLambda","\\mathit{\\Lambda}");m("\\varXi","\\ma\
thit{\\Xi}");m("\\varPi","\\mathit{\\Pi}");m("\\varSigma","\\mathit{\\Sigma}");m("\\varUpsilon","\\mathit{\\Upsilon}");m("\\varPhi","\\mathit{\\Phi}");m("\\varPs\
i","\\mathit{\\Psi}");m("\\varOmega","\\mathit{\\Omega}");m("\\substack","\\begin{subarray}{c}#1\\end{subarray}");m("\\colon","\\nobreak\\mskip2mu\\mathpunct{}\\mat\
hchoice{\\mkern-3mu}{\\mkern-3mu}{}{}{:}\\mskip6mu\\relax");m("\\boxed","\\fbox{$\\displaystyle{#1}$}");m("\\iff","\\DOTSB\\;\\Longleftrightarrow\\;");m("\\impli\
es","\\DOTSB\\;\\Longrightarrow\\;");m("\\impliedby","\\DOTSB\\;\\Longleftarrow\\;");m("\\dddot","{\\overset{\\raisebox{-0.1ex}{\\normalsize ...}}{#1}}");m("\\dd\
ddot","{\\overset{\\raisebox{-0.1ex}{\\normalsize ....}}{#1}}");var Pr={",":"\\dotsc","\\not":"\\dotsb","+":"\\dotsb","=":"\\dotsb","<":"\\dotsb",">":"\\dotsb",
"-":"\\dotsb","*":"\\dotsb",":":"\\dotsb","\\DOTSB":"\\dotsb","\\coprod":"\\dotsb","\\bigvee":"\\dotsb","\\bigwedge":"\\dotsb","\\biguplus":"\\dotsb","\\bigcap":"\
\\dotsb","\\bigcup":"\\dotsb","\\prod":"\\dotsb","\\sum":"\\dotsb","\\bigotimes":"\\dotsb","\\bigoplus":"\\dotsb","\\bigodot":"\\dotsb","\\bigsqcup":"\\dotsb","\
\\And":"\\dotsb","\\longrightarrow":"\\dotsb","\\Longrightarrow":"\\dotsb","\\longleftarrow":"\\dotsb","\\Longleftarrow":"\\dotsb","\\longleftrightarrow":"\\dots\
b","\\Longleftrightarrow":"\\dotsb","\\mapsto":"\\dotsb","\\longmapsto":"\\dotsb","\\hookrightarrow":"\\dotsb","\\doteq":"\\dotsb","\\mathbin":"\\dotsb","\\mathr\
el":"\\dotsb","\\relbar":"\\dotsb","\\Relbar":"\\dotsb","\\xrightarrow":"\\dotsb","\\xleftarrow":"\\dotsb","\\DOTSI":"\\dotsi","\\int":"\\dotsi","\\oint":"\\dots\
i","\\iint":"\\dotsi","\\iiint":"\\dotsi","\\iiiint":"\\dotsi","\\idotsint":"\\dotsi","\\DOTSX":"\\dotsx"},$4=new Set(["bin","rel"]);m("\\dots",function(r){var e="\
\\dotso",t=r.expandAfterFuture().text;return t in Pr?e=Pr[t]:(t.slice(0,4)==="\\not"||t in W.math&&$4.has(W.math[t].group))&&(e="\\dotsb"),e});var Wt={")":!0,"]":!0,
"\\rbrack":!0,"\\}":!0,"\\rbrace":!0,"\\rangle":!0,"\\rceil":!0,"\\rfloor":!0,"\\rgroup":!0,"\\rmoustache":!0,"\\right":!0,"\\bigr":!0,"\\biggr":!0,"\\Bigr":!0,
"\\Biggr":!0,$:!0,";":!0,".":!0,",":!0};m("\\dotso",function(r){var e=r.future().text;return e in Wt?"\\ldots\\,":"\\ldots"});m("\\dotsc",function(r){var e=r.future().
text;return e in Wt&&e!==","?"\\ldots\\,":"\\ldots"});m("\\cdots",function(r){var e=r.future().text;return e in Wt?"\\@cdots\\,":"\\@cdots"});m("\\dotsb","\\cdot\
s");m("\\dotsm","\\cdots");m("\\dotsi","\\!\\cdots");m("\\dotsx","\\ldots\\,");m("\\DOTSI","\\relax");m("\\DOTSB","\\relax");m("\\DOTSX","\\relax");m("\\tmspace",
"\\TextOrMath{\\kern#1#3}{\\mskip#1#2}\\relax");m("\\,","\\tmspace+{3mu}{.1667em}");m("\\thinspace","\\,");m("\\>","\\mskip{4mu}");m("\\:","\\tmspace+{4mu}{.2222\
em}");m("\\medspace","\\:");m("\\;","\\tmspace+{5mu}{.2777em}");m("\\thickspace","\\;");m("\\!","\\tmspace-{3mu}{.1667em}");m("\\negthinspace","\\!");m("\\negmed\
space","\\tmspace-{4mu}{.2222em}");m("\\negthickspace","\\tmspace-{5mu}{.277em}");m("\\enspace","\\kern.5em ");m("\\enskip","\\hskip.5em\\relax");m("\\quad","\\h\
skip1em\\relax");m("\\qquad","\\hskip2em\\relax");m("\\tag","\\@ifstar\\tag@literal\\tag@paren");m("\\tag@paren","\\tag@literal{({#1})}");m("\\tag@literal",r=>{
if(r.macros.get("\\df@tag"))throw new S("Multiple \\tag");return"\\gdef\\df@tag{\\text{#1}}"});m("\\bmod","\\mathchoice{\\mskip1mu}{\\mskip1mu}{\\mskip5mu}{\\mskip5m\
u}\\mathbin{\\rm mod}\\mathchoice{\\mskip1mu}{\\mskip1mu}{\\mskip5mu}{\\mskip5mu}");m("\\pod","\\allowbreak\\mathchoice{\\mkern18mu}{\\mkern8mu}{\\mkern8mu}{\\mkern8m\
u}(#1)");m("\\pmod","\\pod{{\\rm mod}\\mkern6mu#1}");m("\\mod","\\allowbreak\\mathchoice{\\mkern18mu}{\\mkern12mu}{\\mkern12mu}{\\mkern12mu}{\\rm mod}\\,\\,#1");
m("\\newline","\\\\\\relax");m("\\TeX","\\textrm{\\html@mathml{T\\kern-.1667em\\raisebox{-.5ex}{E}\\kern-.125emX}{TeX}}");var Ba=A(M0["Main-Regular"][84][1]-.7*
M0["Main-Regular"][65][1]);m("\\LaTeX","\\textrm{\\html@mathml{"+("L\\kern-.36em\\raisebox{"+Ba+"}{\\scriptstyle A}")+"\\kern-.15em\\TeX}{LaTeX}}");m("\\KaTeX",
"\\textrm{\\html@mathml{"+("K\\kern-.17em\\raisebox{"+Ba+"}{\\scriptstyle A}")+"\\kern-.15em\\TeX}{KaTeX}}");m("\\hspace","\\@ifstar\\@hspacer\\@hspace");m("\\@h\
space","\\hskip #1\\relax");m("\\@hspacer","\\rule{0pt}{0pt}\\hskip #1\\relax");m("\\ordinarycolon",":");m("\\vcentcolon","\\mathrel{\\mathop\\ordinarycolon}");
m("\\dblcolon",'\\html@mathml{\\mathrel{\\vcentcolon\\mathrel{\\mkern-.9mu}\\vcentcolon}}{\\mathop{\\char"2237}}');m("\\coloneqq",'\\html@mathml{\\mathrel{\\vcentc\
olon\\mathrel{\\mkern-1.2mu}=}}{\\mathop{\\char"2254}}');m("\\Coloneqq",'\\html@mathml{\\mathrel{\\dblcolon\\mathrel{\\mkern-1.2mu}=}}{\\mathop{\\char"2237\\char"3d}}');
m("\\coloneq",'\\html@mathml{\\mathrel{\\vcentcolon\\mathrel{\\mkern-1.2mu}\\mathrel{-}}}{\\mathop{\\char"3a\\char"2212}}');m("\\Coloneq",'\\html@mathml{\\mathrel\
{\\dblcolon\\mathrel{\\mkern-1.2mu}\\mathrel{-}}}{\\mathop{\\char"2237\\char"2212}}');m("\\eqqcolon",'\\html@mathml{\\mathrel{=\\mathrel{\\mkern-1.2mu}\\vcentcolon}}\
{\\mathop{\\char"2255}}');m("\\Eqqcolon",'\\html@mathml{\\mathrel{=\\mathrel{\\mkern-1.2mu}\\dblcolon}}{\\mathop{\\char"3d\\char"2237}}');m("\\eqcolon",'\\html@m\
athml{\\mathrel{\\mathrel{-}\\mathrel{\\mkern-1.2mu}\\vcentcolon}}{\\mathop{\\char"2239}}');m("\\Eqcolon",'\\html@mathml{\\mathrel{\\mathrel{-}\\mathrel{\\mkern-1.2m\
u}\\dblcolon}}{\\mathop{\\char"2212\\char"2237}}');m("\\colonapprox",'\\html@mathml{\\mathrel{\\vcentcolon\\mathrel{\\mkern-1.2mu}\\approx}}{\\mathop{\\char"3a\\char"224\
8}}');m("\\Colonapprox",'\\html@mathml{\\mathrel{\\dblcolon\\mathrel{\\mkern-1.2mu}\\approx}}{\\mathop{\\char"2237\\char"2248}}');m("\\colonsim",'\\html@mathml{\\\
mathrel{\\vcentcolon\\mathrel{\\mkern-1.2mu}\\sim}}{\\mathop{\\char"3a\\char"223c}}');m("\\Colonsim",'\\html@mathml{\\mathrel{\\dblcolon\\mathrel{\\mkern-1.2mu}\\sim}\
}{\\mathop{\\char"2237\\char"223c}}');m("∷","\\dblcolon");m("∹","\\eqcolon");m("≔","\\coloneqq");m("≕","\\eqqcolon");m("⩴","\\Coloneqq");m("\\ratio","\
\\vcentcolon");m("\\coloncolon","\\dblcolon");m("\\colonequals","\\coloneqq");m("\\coloncolonequals","\\Coloneqq");m("\\equalscolon","\\eqqcolon");m("\\equalscol\
oncolon","\\Eqqcolon");m("\\colonminus","\\coloneq");m("\\coloncolonminus","\\Coloneq");m("\\minuscolon","\\eqcolon");m("\\minuscoloncolon","\\Eqcolon");m("\\col\
oncolonapprox","\\Colonapprox");m("\\coloncolonsim","\\Colonsim");m("\\simcolon","\\mathrel{\\sim\\mathrel{\\mkern-1.2mu}\\vcentcolon}");m("\\simcoloncolon","\\m\
athrel{\\sim\\mathrel{\\mkern-1.2mu}\\dblcolon}");m("\\approxcolon","\\mathrel{\\approx\\mathrel{\\mkern-1.2mu}\\vcentcolon}");m("\\approxcoloncolon","\\mathrel{\
\\approx\\mathrel{\\mkern-1.2mu}\\dblcolon}");m("\\notni","\\html@mathml{\\not\\ni}{\\mathrel{\\char`∌}}");m("\\limsup","\\DOTSB\\operatorname*{lim\\,sup}");m(
"\\liminf","\\DOTSB\\operatorname*{lim\\,inf}");m("\\injlim","\\DOTSB\\operatorname*{inj\\,lim}");m("\\projlim","\\DOTSB\\operatorname*{proj\\,lim}");m("\\varlim\
sup","\\DOTSB\\operatorname*{\\overline{lim}}");m("\\varliminf","\\DOTSB\\operatorname*{\\underline{lim}}");m("\\varinjlim","\\DOTSB\\operatorname*{\\underrightarr\
ow{lim}}");m("\\varprojlim","\\DOTSB\\operatorname*{\\underleftarrow{lim}}");m("\\gvertneqq","\\html@mathml{\\@gvertneqq}{≩}");m("\\lvertneqq","\\html@mathml{\\\
@lvertneqq}{≨}");m("\\ngeqq","\\html@mathml{\\@ngeqq}{≱}");m("\\ngeqslant","\\html@mathml{\\@ngeqslant}{≱}");m("\\nleqq","\\html@mathml{\\@nleqq}{≰}");m(
"\\nleqslant","\\html@mathml{\\@nleqslant}{≰}");m("\\nshortmid","\\html@mathml{\\@nshortmid}{∤}");m("\\nshortparallel","\\html@mathml{\\@nshortparallel}{∦}");
m("\\nsubseteqq","\\html@mathml{\\@nsubseteqq}{⊈}");m("\\nsupseteqq","\\html@mathml{\\@nsupseteqq}{⊉}");m("\\varsubsetneq","\\html@mathml{\\@varsubsetneq}{⊊}");
m("\\varsubsetneqq","\\html@mathml{\\@varsubsetneqq}{⫋}");m("\\varsupsetneq","\\html@mathml{\\@varsupsetneq}{⊋}");m("\\varsupsetneqq","\\html@mathml{\\@varsup\
setneqq}{⫌}");m("\\imath","\\html@mathml{\\@imath}{ı}");m("\\jmath","\\html@mathml{\\@jmath}{ȷ}");m("\\llbracket","\\html@mathml{\\mathopen{[\\mkern-3.2mu[}}{\\\
mathopen{\\char`⟦}}");m("\\rrbracket","\\html@mathml{\\mathclose{]\\mkern-3.2mu]}}{\\mathclose{\\char`⟧}}");m("⟦","\\llbracket");m("⟧","\\rrbracket");m(
"\\lBrace","\\html@mathml{\\mathopen{\\{\\mkern-3.2mu[}}{\\mathopen{\\char`⦃}}");m("\\rBrace","\\html@mathml{\\mathclose{]\\mkern-3.2mu\\}}}{\\mathclose{\\char`⦄}}");
m("↤","\\mapsfrom");m("\\mapsfrom","\\html@mathml{\\mathrel{\\mathreflectbox{\\mapsto}}}{\\mathrel{\\char`↤}}");m("⦃","\\lBrace");m("⦄","\\rBrace");m("\\\
minuso","\\mathbin{\\html@mathml{{\\mathrlap{\\mathchoice{\\kern{0.145em}}{\\kern{0.145em}}{\\kern{0.1015em}}{\\kern{0.0725em}}\\circ}{-}}}{\\char`⦵}}");m("⦵",
"\\minuso");m("\\darr","\\downarrow");m("\\dArr","\\Downarrow");m("\\Darr","\\Downarrow");m("\\lang","\\langle");m("\\rang","\\rangle");m("\\uarr","\\uparrow");
m("\\uArr","\\Uparrow");m("\\Uarr","\\Uparrow");m("\\N","\\mathbb{N}");m("\\R","\\mathbb{R}");m("\\Z","\\mathbb{Z}");m("\\alef","\\aleph");m("\\alefsym","\\aleph");
m("\\Alpha","\\mathrm{A}");m("\\Beta","\\mathrm{B}");m("\\bull","\\bullet");m("\\Chi","\\mathrm{X}");m("\\clubs","\\clubsuit");m("\\cnums","\\mathbb{C}");m("\\Co\
mplex","\\mathbb{C}");m("\\Dagger","\\ddagger");m("\\diamonds","\\diamondsuit");m("\\empty","\\emptyset");m("\\Epsilon","\\mathrm{E}");m("\\Eta","\\mathrm{H}");
m("\\exist","\\exists");m("\\harr","\\leftrightarrow");m("\\hArr","\\Leftrightarrow");m("\\Harr","\\Leftrightarrow");m("\\hearts","\\heartsuit");m("\\image","\\I\
m");m("\\infin","\\infty");m("\\Iota","\\mathrm{I}");m("\\isin","\\in");m("\\Kappa","\\mathrm{K}");m("\\larr","\\leftarrow");m("\\lArr","\\Leftarrow");m("\\Larr",
"\\Leftarrow");m("\\lrarr","\\leftrightarrow");m("\\lrArr","\\Leftrightarrow");m("\\Lrarr","\\Leftrightarrow");m("\\Mu","\\mathrm{M}");m("\\natnums","\\mathbb{N}");
m("\\Nu","\\mathrm{N}");m("\\Omicron","\\mathrm{O}");m("\\plusmn","\\pm");m("\\rarr","\\rightarrow");m("\\rArr","\\Rightarrow");m("\\Rarr","\\Rightarrow");m("\\r\
eal","\\Re");m("\\reals","\\mathbb{R}");m("\\Reals","\\mathbb{R}");m("\\Rho","\\mathrm{P}");m("\\sdot","\\cdot");m("\\sect","\\S");m("\\spades","\\spadesuit");m(
"\\sub","\\subset");m("\\sube","\\subseteq");m("\\supe","\\supseteq");m("\\Tau","\\mathrm{T}");m("\\thetasym","\\vartheta");m("\\weierp","\\wp");m("\\Zeta","\\ma\
thrm{Z}");m("\\argmin","\\DOTSB\\operatorname*{arg\\,min}");m("\\argmax","\\DOTSB\\operatorname*{arg\\,max}");m("\\plim","\\DOTSB\\mathop{\\operatorname{plim}}\\lim\
its");m("\\bra","\\mathinner{\\langle{#1}|}");m("\\ket","\\mathinner{|{#1}\\rangle}");m("\\braket","\\mathinner{\\langle{#1}\\rangle}");m("\\Bra","\\left\\langle#\
1\\right|");m("\\Ket","\\left|#1\\right\\rangle");var Da=r=>e=>{var t=e.consumeArg().tokens,a=e.consumeArg().tokens,n=e.consumeArg().tokens,s=e.consumeArg().tokens,
u=e.macros.get("|"),h=e.macros.get("\\|");e.macros.beginGroup();var c=b=>y=>{r&&(y.macros.set("|",u),n.length&&y.macros.set("\\|",h));var x=b;if(!b&&n.length){var M=y.
future();M.text==="|"&&(y.popToken(),x=!0)}return{tokens:x?n:a,numArgs:0}};e.macros.set("|",c(!1)),n.length&&e.macros.set("\\|",c(!0));var d=e.consumeArg().tokens,
p=e.expandTokens([...s,...d,...t]);return e.macros.endGroup(),{tokens:p.reverse(),numArgs:0}};m("\\bra@ket",Da(!1));m("\\bra@set",Da(!0));m("\\Braket","\\bra@ket\
{\\left\\langle}{\\,\\middle\\vert\\,}{\\,\\middle\\vert\\,}{\\right\\rangle}");m("\\Set","\\bra@set{\\left\\{\\:}{\\;\\middle\\vert\\;}{\\;\\middle\\Vert\\;}{\\:\\right\\}}");
m("\\set","\\bra@set{\\{\\,}{\\mid}{}{\\,\\}}");m("\\angln","{\\angl n}");m("\\blue","\\textcolor{##6495ed}{#1}");m("\\orange","\\textcolor{##ffa500}{#1}");m("\\\
pink","\\textcolor{##ff00af}{#1}");m("\\red","\\textcolor{##df0030}{#1}");m("\\green","\\textcolor{##28ae7b}{#1}");m("\\gray","\\textcolor{gray}{#1}");m("\\purpl\
e","\\textcolor{##9d38bd}{#1}");m("\\blueA","\\textcolor{##ccfaff}{#1}");m("\\blueB","\\textcolor{##80f6ff}{#1}");m("\\blueC","\\textcolor{##63d9ea}{#1}");m("\\b\
lueD","\\textcolor{##11accd}{#1}");m("\\blueE","\\textcolor{##0c7f99}{#1}");m("\\tealA","\\textcolor{##94fff5}{#1}");m("\\tealB","\\textcolor{##26edd5}{#1}");m(
"\\tealC","\\textcolor{##01d1c1}{#1}");m("\\tealD","\\textcolor{##01a995}{#1}");m("\\tealE","\\textcolor{##208170}{#1}");m("\\greenA","\\textcolor{##b6ffb0}{#1}");
m("\\greenB","\\textcolor{##8af281}{#1}");m("\\greenC","\\textcolor{##74cf70}{#1}");m("\\greenD","\\textcolor{##1fab54}{#1}");m("\\greenE","\\textcolor{##0d923f}\
{#1}");m("\\goldA","\\textcolor{##ffd0a9}{#1}");m("\\goldB","\\textcolor{##ffbb71}{#1}");m("\\goldC","\\textcolor{##ff9c39}{#1}");m("\\goldD","\\textcolor{##e07d\
10}{#1}");m("\\goldE","\\textcolor{##a75a05}{#1}");m("\\redA","\\textcolor{##fca9a9}{#1}");m("\\redB","\\textcolor{##ff8482}{#1}");m("\\redC","\\textcolor{##f968\
5d}{#1}");m("\\redD","\\textcolor{##e84d39}{#1}");m("\\redE","\\textcolor{##bc2612}{#1}");m("\\maroonA","\\textcolor{##ffbde0}{#1}");m("\\maroonB","\\textcolor{#\
#ff92c6}{#1}");m("\\maroonC","\\textcolor{##ed5fa6}{#1}");m("\\maroonD","\\textcolor{##ca337c}{#1}");m("\\maroonE","\\textcolor{##9e034e}{#1}");m("\\purpleA","\\\
textcolor{##ddd7ff}{#1}");m("\\purpleB","\\textcolor{##c6b9fc}{#1}");m("\\purpleC","\\textcolor{##aa87ff}{#1}");m("\\purpleD","\\textcolor{##7854ab}{#1}");m("\\p\
urpleE","\\textcolor{##543b78}{#1}");m("\\mintA","\\textcolor{##f5f9e8}{#1}");m("\\mintB","\\textcolor{##edf2df}{#1}");m("\\mintC","\\textcolor{##e0e5cc}{#1}");
m("\\grayA","\\textcolor{##f6f7f7}{#1}");m("\\grayB","\\textcolor{##f0f1f2}{#1}");m("\\grayC","\\textcolor{##e3e5e6}{#1}");m("\\grayD","\\textcolor{##d6d8da}{#1}");
m("\\grayE","\\textcolor{##babec2}{#1}");m("\\grayF","\\textcolor{##888d93}{#1}");m("\\grayG","\\textcolor{##626569}{#1}");m("\\grayH","\\textcolor{##3b3e40}{#1}");
m("\\grayI","\\textcolor{##21242c}{#1}");m("\\kaBlue","\\textcolor{##314453}{#1}");m("\\kaGreen","\\textcolor{##71B307}{#1}");var qa={"^":!0,_:!0,"\\limits":!0,
"\\nolimits":!0},Rt=class{constructor(e,t,a){this.settings=void 0,this.expansionCount=void 0,this.lexer=void 0,this.macros=void 0,this.stack=void 0,this.mode=void 0,
this.settings=t,this.expansionCount=0,this.feed(e),this.macros=new Nt(V4,t.macros),this.mode=a,this.stack=[]}feed(e){this.lexer=new Ue(e,this.settings)}switchMode(e){
this.mode=e}beginGroup(){this.macros.beginGroup()}endGroup(){this.macros.endGroup()}endGroups(){this.macros.endGroups()}future(){return this.stack.length===0&&this.
pushToken(this.lexer.lex()),this.stack[this.stack.length-1]}popToken(){return this.future(),this.stack.pop()}pushToken(e){this.stack.push(e)}pushTokens(e){this.
stack.push(...e)}scanArgument(e){var t,a,n;if(e){if(this.consumeSpaces(),this.future().text!=="[")return null;t=this.popToken();var s=this.consumeArg(["]"]);n=s.
tokens,a=s.end}else{var u=this.consumeArg();n=u.tokens,t=u.start,a=u.end}return this.pushToken(new f0("EOF",a.loc)),this.pushTokens(n),new f0("",m0.range(t,a))}consumeSpaces(){
for(;;){var e=this.future();if(e.text===" ")this.stack.pop();else break}}consumeArg(e){var t=[],a=e&&e.length>0;a||this.consumeSpaces();var n=this.future(),s,u=0,
h=0;do{if(s=this.popToken(),t.push(s),s.text==="{")++u;else if(s.text==="}"){if(--u,u===-1)throw new S("Extra }",s)}else if(s.text==="EOF")throw new S("Unexpect\
ed end of input in a macro argument, expected '"+(e&&a?e[h]:"}")+"'",s);if(e&&a)if((u===0||u===1&&e[h]==="{")&&s.text===e[h]){if(++h,h===e.length){t.splice(-h,h);
break}}else h=0}while(u!==0||a);return n.text==="{"&&t[t.length-1].text==="}"&&(t.pop(),t.shift()),t.reverse(),{tokens:t,start:n,end:s}}consumeArgs(e,t){if(t){if(t.
length!==e+1)throw new S("The length of delimiters doesn't match the number of args!");for(var a=t[0],n=0;n<a.length;n++){var s=this.popToken();if(a[n]!==s.text)
throw new S("Use of the macro doesn't match its definition",s)}}for(var u=[],h=0;h<e;h++)u.push(this.consumeArg(t&&t[h+1]).tokens);return u}countExpansion(e){if(this.
expansionCount+=e,this.expansionCount>this.settings.maxExpand)throw new S("Too many expansions: infinite loop or need to increase maxExpand setting")}expandOnce(e){
var t=this.popToken(),a=t.text,n=t.noexpand?null:this._getExpansion(a);if(n==null||e&&n.unexpandable){if(e&&n==null&&a[0]==="\\"&&!this.isDefined(a))throw new S(
"Undefined control sequence: "+a);return this.pushToken(t),!1}this.countExpansion(1);var s=n.tokens,u=this.consumeArgs(n.numArgs,n.delimiters);if(n.numArgs){s=s.
slice();for(var h=s.length-1;h>=0;--h){var c=s[h];if(c.text==="#"){if(h===0)throw new S("Incomplete placeholder at end of macro body",c);if(c=s[--h],c.text==="#")
s.splice(h+1,1);else if(/^[1-9]$/.test(c.text))s.splice(h,2,...u[+c.text-1]);else throw new S("Not a valid argument number",c)}}}return this.pushTokens(s),s.length}expandAfterFuture(){
return this.expandOnce(),this.future()}expandNextToken(){for(;;)if(this.expandOnce()===!1){var e=this.stack.pop();return e.treatAsRelax&&(e.text="\\relax"),e}}expandMacro(e){
return this.macros.has(e)?this.expandTokens([new f0(e)]):void 0}expandTokens(e){var t=[],a=this.stack.length;for(this.pushTokens(e);this.stack.length>a;)if(this.
expandOnce(!0)===!1){var n=this.stack.pop();n.treatAsRelax&&(n.noexpand=!1,n.treatAsRelax=!1),t.push(n)}return this.countExpansion(t.length),t}expandMacroAsText(e){
var t=this.expandMacro(e);return t&&t.map(a=>a.text).join("")}_getExpansion(e){var t=this.macros.get(e);if(t==null)return t;if(e.length===1){var a=this.lexer.catcodes[e];
if(a!=null&&a!==13)return}var n=typeof t=="function"?t(this):t;if(typeof n=="string"){var s=0;if(n.includes("#"))for(var u=n.replace(/##/g,"");u.includes("#"+(s+
1));)++s;for(var h=new Ue(n,this.settings),c=[],d=h.lex();d.text!=="EOF";)c.push(d),d=h.lex();c.reverse();var p={tokens:c,numArgs:s};return p}return n}isDefined(e){
return this.macros.has(e)||Object.prototype.hasOwnProperty.call(G0,e)||Object.prototype.hasOwnProperty.call(W.math,e)||Object.prototype.hasOwnProperty.call(W.text,
e)||Object.prototype.hasOwnProperty.call(qa,e)}isExpandable(e){var t=this.macros.get(e);return t!=null?typeof t=="string"||typeof t=="function"||!t.unexpandable:
Object.prototype.hasOwnProperty.call(G0,e)&&!G0[e].primitive}},Gr=/^[₊₋₌₍₎₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ]/,
Ie=Object.freeze({"₊":"+","₋":"-","₌":"=","₍":"(","₎":")","₀":"0","₁":"1","₂":"2","₃":"3","₄":"4","₅":"5","₆":"6","₇":"7","₈":"8","₉":"\
9","ₐ":"a","ₑ":"e","ₕ":"h","ᵢ":"i","ⱼ":"j","ₖ":"k","ₗ":"l","ₘ":"m","ₙ":"n","ₒ":"o","ₚ":"p","ᵣ":"r","ₛ":"s","ₜ":"t","ᵤ":"u","ᵥ":"\
v","ₓ":"x","ᵦ":"β","ᵧ":"γ","ᵨ":"ρ","ᵩ":"ϕ","ᵪ":"χ","⁺":"+","⁻":"-","⁼":"=","⁽":"(","⁾":")","⁰":"0","¹":"1","²":"2","³":"3","⁴":"\
4","⁵":"5","⁶":"6","⁷":"7","⁸":"8","⁹":"9","ᴬ":"A","ᴮ":"B","ᴰ":"D","ᴱ":"E","ᴳ":"G","ᴴ":"H","ᴵ":"I","ᴶ":"J","ᴷ":"K","ᴸ":"L","ᴹ":"\
M","ᴺ":"N","ᴼ":"O","ᴾ":"P","ᴿ":"R","ᵀ":"T","ᵁ":"U","ⱽ":"V","ᵂ":"W","ᵃ":"a","ᵇ":"b","ᶜ":"c","ᵈ":"d","ᵉ":"e","ᶠ":"f","ᵍ":"g",ʰ:"h",
"ⁱ":"i",ʲ:"j","ᵏ":"k",ˡ:"l","ᵐ":"m",ⁿ:"n","ᵒ":"o","ᵖ":"p",ʳ:"r",ˢ:"s","ᵗ":"t","ᵘ":"u","ᵛ":"v",ʷ:"w",ˣ:"x",ʸ:"y","ᶻ":"z","ᵝ":"β","ᵞ":"\
γ","ᵟ":"δ","ᵠ":"ϕ","ᵡ":"χ","ᶿ":"θ"}),dt={"́":{text:"\\'",math:"\\acute"},"̀":{text:"\\`",math:"\\grave"},"̈":{text:'\\"',math:"\\ddot"},"̃":{text:"\
\\~",math:"\\tilde"},"̄":{text:"\\=",math:"\\bar"},"̆":{text:"\\u",math:"\\breve"},"̌":{text:"\\v",math:"\\check"},"̂":{text:"\\^",math:"\\hat"},"̇":{text:"\
\\.",math:"\\dot"},"̊":{text:"\\r",math:"\\mathring"},"̋":{text:"\\H"},"̧":{text:"\\c"}},Ur={á:"á",à:"à",ä:"ä",ǟ:"ǟ",ã:"ã",ā:"ā",ă:"ă",
ắ:"ắ",ằ:"ằ",ẵ:"ẵ",ǎ:"ǎ",â:"â",ấ:"ấ",ầ:"ầ",ẫ:"ẫ",ȧ:"ȧ",ǡ:"ǡ",å:"å",ǻ:"ǻ",ḃ:"ḃ",ć:"ć",ḉ:"ḉ",
č:"č",ĉ:"ĉ",ċ:"ċ",ç:"ç",ď:"ď",ḋ:"ḋ",ḑ:"ḑ",é:"é",è:"è",ë:"ë",ẽ:"ẽ",ē:"ē",ḗ:"ḗ",ḕ:"ḕ",ĕ:"ĕ",ḝ:"ḝ",ě:"\
ě",ê:"ê",ế:"ế",ề:"ề",ễ:"ễ",ė:"ė",ȩ:"ȩ",ḟ:"ḟ",ǵ:"ǵ",ḡ:"ḡ",ğ:"ğ",ǧ:"ǧ",ĝ:"ĝ",ġ:"ġ",ģ:"ģ",ḧ:"ḧ",ȟ:"ȟ",
ĥ:"ĥ",ḣ:"ḣ",ḩ:"ḩ",í:"í",ì:"ì",ï:"ï",ḯ:"ḯ",ĩ:"ĩ",ī:"ī",ĭ:"ĭ",ǐ:"ǐ",î:"î",ǰ:"ǰ",ĵ:"ĵ",ḱ:"ḱ",ǩ:"ǩ",ķ:"ķ",ĺ:"\
ĺ",ľ:"ľ",ļ:"ļ",ḿ:"ḿ",ṁ:"ṁ",ń:"ń",ǹ:"ǹ",ñ:"ñ",ň:"ň",ṅ:"ṅ",ņ:"ņ",ó:"ó",ò:"ò",ö:"ö",ȫ:"ȫ",õ:"õ",ṍ:"ṍ",ṏ:"\
ṏ",ȭ:"ȭ",ō:"ō",ṓ:"ṓ",ṑ:"ṑ",ŏ:"ŏ",ǒ:"ǒ",ô:"ô",ố:"ố",ồ:"ồ",ỗ:"ỗ",ȯ:"ȯ",ȱ:"ȱ",ő:"ő",ṕ:"ṕ",ṗ:"ṗ",
ŕ:"ŕ",ř:"ř",ṙ:"ṙ",ŗ:"ŗ",ś:"ś",ṥ:"ṥ",š:"š",ṧ:"ṧ",ŝ:"ŝ",ṡ:"ṡ",ş:"ş",ẗ:"ẗ",ť:"ť",ṫ:"ṫ",ţ:"ţ",ú:"ú",ù:"ù",
ü:"ü",ǘ:"ǘ",ǜ:"ǜ",ǖ:"ǖ",ǚ:"ǚ",ũ:"ũ",ṹ:"ṹ",ū:"ū",ṻ:"ṻ",ŭ:"ŭ",ǔ:"ǔ",û:"û",ů:"ů",ű:"ű",ṽ:"ṽ",ẃ:"ẃ",
ẁ:"ẁ",ẅ:"ẅ",ŵ:"ŵ",ẇ:"ẇ",ẘ:"ẘ",ẍ:"ẍ",ẋ:"ẋ",ý:"ý",ỳ:"ỳ",ÿ:"ÿ",ỹ:"ỹ",ȳ:"ȳ",ŷ:"ŷ",ẏ:"ẏ",ẙ:"ẙ",ź:"ź",ž:"ž",
ẑ:"ẑ",ż:"ż",Á:"Á",À:"À",Ä:"Ä",Ǟ:"Ǟ",Ã:"Ã",Ā:"Ā",Ă:"Ă",Ắ:"Ắ",Ằ:"Ằ",Ẵ:"Ẵ",Ǎ:"Ǎ",Â:"Â",Ấ:"Ấ",Ầ:"Ầ",
Ẫ:"Ẫ",Ȧ:"Ȧ",Ǡ:"Ǡ",Å:"Å",Ǻ:"Ǻ",Ḃ:"Ḃ",Ć:"Ć",Ḉ:"Ḉ",Č:"Č",Ĉ:"Ĉ",Ċ:"Ċ",Ç:"Ç",Ď:"Ď",Ḋ:"Ḋ",Ḑ:"Ḑ",É:"É",È:"\
È",Ë:"Ë",Ẽ:"Ẽ",Ē:"Ē",Ḗ:"Ḗ",Ḕ:"Ḕ",Ĕ:"Ĕ",Ḝ:"Ḝ",Ě:"Ě",Ê:"Ê",Ế:"Ế",Ề:"Ề",Ễ:"Ễ",Ė:"Ė",Ȩ:"Ȩ",Ḟ:"Ḟ",
Ǵ:"Ǵ",Ḡ:"Ḡ",Ğ:"Ğ",Ǧ:"Ǧ",Ĝ:"Ĝ",Ġ:"Ġ",Ģ:"Ģ",Ḧ:"Ḧ",Ȟ:"Ȟ",Ĥ:"Ĥ",Ḣ:"Ḣ",Ḩ:"Ḩ",Í:"Í",Ì:"Ì",Ï:"Ï",Ḯ:"Ḯ",Ĩ:"Ĩ",
Ī:"Ī",Ĭ:"Ĭ",Ǐ:"Ǐ",Î:"Î",İ:"İ",Ĵ:"Ĵ",Ḱ:"Ḱ",Ǩ:"Ǩ",Ķ:"Ķ",Ĺ:"Ĺ",Ľ:"Ľ",Ļ:"Ļ",Ḿ:"Ḿ",Ṁ:"Ṁ",Ń:"Ń",Ǹ:"Ǹ",Ñ:"Ñ",Ň:"\
Ň",Ṅ:"Ṅ",Ņ:"Ņ",Ó:"Ó",Ò:"Ò",Ö:"Ö",Ȫ:"Ȫ",Õ:"Õ",Ṍ:"Ṍ",Ṏ:"Ṏ",Ȭ:"Ȭ",Ō:"Ō",Ṓ:"Ṓ",Ṑ:"Ṑ",Ŏ:"Ŏ",Ǒ:"Ǒ",Ô:"\
Ô",Ố:"Ố",Ồ:"Ồ",Ỗ:"Ỗ",Ȯ:"Ȯ",Ȱ:"Ȱ",Ő:"Ő",Ṕ:"Ṕ",Ṗ:"Ṗ",Ŕ:"Ŕ",Ř:"Ř",Ṙ:"Ṙ",Ŗ:"Ŗ",Ś:"Ś",Ṥ:"Ṥ",Š:"Š",Ṧ:"\
Ṧ",Ŝ:"Ŝ",Ṡ:"Ṡ",Ş:"Ş",Ť:"Ť",Ṫ:"Ṫ",Ţ:"Ţ",Ú:"Ú",Ù:"Ù",Ü:"Ü",Ǘ:"Ǘ",Ǜ:"Ǜ",Ǖ:"Ǖ",Ǚ:"Ǚ",Ũ:"Ũ",Ṹ:"Ṹ",Ū:"U\
̄",Ṻ:"Ṻ",Ŭ:"Ŭ",Ǔ:"Ǔ",Û:"Û",Ů:"Ů",Ű:"Ű",Ṽ:"Ṽ",Ẃ:"Ẃ",Ẁ:"Ẁ",Ẅ:"Ẅ",Ŵ:"Ŵ",Ẇ:"Ẇ",Ẍ:"Ẍ",Ẋ:"Ẋ",Ý:"Ý",Ỳ:"Ỳ",Ÿ:"\
Ÿ",Ỹ:"Ỹ",Ȳ:"Ȳ",Ŷ:"Ŷ",Ẏ:"Ẏ",Ź:"Ź",Ž:"Ž",Ẑ:"Ẑ",Ż:"Ż",ά:"ά",ὰ:"ὰ",ᾱ:"ᾱ",ᾰ:"ᾰ",έ:"έ",ὲ:"ὲ",ή:"ή",ὴ:"η\
̀",ί:"ί",ὶ:"ὶ",ϊ:"ϊ",ΐ:"ΐ",ῒ:"ῒ",ῑ:"ῑ",ῐ:"ῐ",ό:"ό",ὸ:"ὸ",ύ:"ύ",ὺ:"ὺ",ϋ:"ϋ",ΰ:"ΰ",ῢ:"ῢ",ῡ:"\
ῡ",ῠ:"ῠ",ώ:"ώ",ὼ:"ὼ",Ύ:"Ύ",Ὺ:"Ὺ",Ϋ:"Ϋ",Ῡ:"Ῡ",Ῠ:"Ῠ",Ώ:"Ώ",Ὼ:"Ὼ"},Ve=class r{constructor(e,t){this.mode=void 0,this.
gullet=void 0,this.settings=void 0,this.leftrightDepth=void 0,this.nextToken=void 0,this.mode="math",this.gullet=new Rt(e,t,this.mode),this.settings=t,this.leftrightDepth=
0,this.nextToken=null}expect(e,t){if(t===void 0&&(t=!0),this.fetch().text!==e)throw new S("Expected '"+e+"', got '"+this.fetch().text+"'",this.fetch());t&&this.
consume()}consume(){this.nextToken=null}fetch(){return this.nextToken==null&&(this.nextToken=this.gullet.expandNextToken()),this.nextToken}switchMode(e){this.mode=
e,this.gullet.switchMode(e)}parse(){this.settings.globalGroup||this.gullet.beginGroup(),this.settings.colorIsTextColor&&this.gullet.macros.set("\\color","\\textc\
olor");try{var e=this.parseExpression(!1);return this.expect("EOF"),this.settings.globalGroup||this.gullet.endGroup(),e}finally{this.gullet.endGroups()}}subparse(e){
var t=this.nextToken;this.consume(),this.gullet.pushToken(new f0("}")),this.gullet.pushTokens(e);var a=this.parseExpression(!1);return this.expect("}"),this.nextToken=
t,a}parseExpression(e,t){for(var a=[];;){this.mode==="math"&&this.consumeSpaces();var n=this.fetch();if(r.endOfExpression.has(n.text)||t&&n.text===t||e&&G0[n.text]&&
G0[n.text].infix)break;var s=this.parseAtom(t);if(s){if(s.type==="internal")continue}else break;a.push(s)}return this.mode==="text"&&this.formLigatures(a),this.
handleInfixNodes(a)}handleInfixNodes(e){for(var t=-1,a,n=0;n<e.length;n++){var s=e[n];if(s.type==="infix"){if(t!==-1)throw new S("only one infix operator per gr\
oup",s.token);t=n,a=s.replaceWith}}if(t!==-1&&a){var u,h,c=e.slice(0,t),d=e.slice(t+1);c.length===1&&c[0].type==="ordgroup"?u=c[0]:u={type:"ordgroup",mode:this.
mode,body:c},d.length===1&&d[0].type==="ordgroup"?h=d[0]:h={type:"ordgroup",mode:this.mode,body:d};var p;return a==="\\\\abovefrac"?p=this.callFunction(a,[u,e[t],
h],[]):p=this.callFunction(a,[u,h],[]),[p]}else return e}handleSupSubscript(e){var t=this.fetch(),a=t.text;this.consume(),this.consumeSpaces();var n;do{var s;n=
this.parseGroup(e)}while(((s=n)==null?void 0:s.type)==="internal");if(!n)throw new S("Expected group after '"+a+"'",t);return n}formatUnsupportedCmd(e){for(var t=[],
a=0;a<e.length;a++)t.push({type:"textord",mode:"text",text:e[a]});var n={type:"text",mode:this.mode,body:t},s={type:"color",mode:this.mode,color:this.settings.errorColor,
body:[n]};return s}parseAtom(e){var t=this.parseGroup("atom",e);if(t?.type==="internal"||this.mode==="text")return t;for(var a,n;;){this.consumeSpaces();var s=this.
fetch();if(s.text==="\\limits"||s.text==="\\nolimits"){if(t&&t.type==="op")t.limits=s.text==="\\limits",t.alwaysHandleSupSub=!0;else if(t&&t.type==="operatornam\
e")t.alwaysHandleSupSub&&(t.limits=s.text==="\\limits");else throw new S("Limit controls must follow a math operator",s);this.consume()}else if(s.text==="^"){if(a)
throw new S("Double superscript",s);a=this.handleSupSubscript("superscript")}else if(s.text==="_"){if(n)throw new S("Double subscript",s);n=this.handleSupSubscript(
"subscript")}else if(s.text==="'"){if(a)throw new S("Double superscript",s);var u={type:"textord",mode:this.mode,text:"\\prime"},h=[u];for(this.consume();this.fetch().
text==="'";)h.push(u),this.consume();this.fetch().text==="^"&&h.push(this.handleSupSubscript("superscript")),a={type:"ordgroup",mode:this.mode,body:h}}else if(Ie[s.
text]){var c=Gr.test(s.text),d=[];for(d.push(new f0(Ie[s.text])),this.consume();;){var p=this.fetch().text;if(!Ie[p]||Gr.test(p)!==c)break;d.unshift(new f0(Ie[p])),
this.consume()}var b=this.subparse(d);c?n={type:"ordgroup",mode:"math",body:b}:a={type:"ordgroup",mode:"math",body:b}}else break}return a&&n?{type:"supsub",mode:this.
mode,base:t,sup:a,sub:n}:a?{type:"supsub",mode:this.mode,base:t,sup:a}:n?{type:"supsub",mode:this.mode,base:t,sub:n}:t}parseFunction(e,t){var a=this.fetch(),n=a.
text,s=G0[n];if(!s)return null;if(this.consume(),t&&t!=="atom"&&!s.allowedInArgument)throw new S("Got function '"+n+"' with no arguments"+(t?" as "+t:""),a);if(this.
mode==="text"&&!s.allowedInText)throw new S("Can't use function '"+n+"' in text mode",a);if(this.mode==="math"&&s.allowedInMath===!1)throw new S("Can't use func\
tion '"+n+"' in math mode",a);var u=this.parseArguments(n,s),h=u.args,c=u.optArgs;return this.callFunction(n,h,c,a,e)}callFunction(e,t,a,n,s){var u={funcName:e,
parser:this,token:n,breakOnTokenText:s},h=G0[e];if(h&&h.handler)return h.handler(u,t,a);throw new S("No function handler for "+e)}parseArguments(e,t){var a,n=(a=
t.numOptionalArgs)!=null?a:0,s=t.numArgs+n;if(s===0)return{args:[],optArgs:[]};for(var u=[],h=[],c=0;c<s;c++){var d,p=(d=t.argTypes)==null?void 0:d[c],b=c<n;("p\
rimitive"in t&&t.primitive&&p==null||t.type==="sqrt"&&c===1&&h[0]==null)&&(p="primitive");var y=this.parseGroupOfType("argument to '"+e+"'",p,b);if(b)h.push(y);else if(y!=
null)u.push(y);else throw new S("Null argument, please report this as a bug")}return{args:u,optArgs:h}}parseGroupOfType(e,t,a){switch(t){case"color":return this.
parseColorGroup(a);case"size":return this.parseSizeGroup(a);case"url":return this.parseUrlGroup(a);case"math":case"text":return this.parseArgumentGroup(a,t);case"\
hbox":{var n=this.parseArgumentGroup(a,"text");return n!=null?{type:"styling",mode:n.mode,body:[n],style:"text",resetFont:!0}:null}case"raw":{this.gullet.consumeSpaces();
var s=this.gullet.lexer.catcodes["%"];this.gullet.lexer.setCatcode("%",12);var u=this.parseStringGroup(a);return this.gullet.lexer.setCatcode("%",s),u!=null?{type:"\
raw",mode:"text",string:u.text}:null}case"primitive":{if(a)throw new S("A primitive argument cannot be optional");var h=this.parseGroup(e);if(h==null)throw new S(
"Expected group as "+e,this.fetch());return h}case"original":case void 0:return this.parseArgumentGroup(a);default:throw new S("Unknown group type as "+e,this.fetch())}}consumeSpaces(){
for(;this.fetch().text===" ";)this.consume()}parseStringGroup(e){var t=this.gullet.scanArgument(e);if(t==null)return null;for(var a="",n;(n=this.fetch()).text!==
"EOF";)a+=n.text,this.consume();return this.consume(),t.text=a,t}parseRegexGroup(e,t){for(var a=this.fetch(),n=a,s="",u;(u=this.fetch()).text!=="EOF"&&e.test(s+
u.text);)n=u,s+=n.text,this.consume();if(s==="")throw new S("Invalid "+t+": '"+a.text+"'",a);return a.range(n,s)}parseColorGroup(e){var t=this.parseStringGroup(
e);if(t==null)return null;var a=/^(#[a-f0-9]{3,4}|#[a-f0-9]{6}|#[a-f0-9]{8}|[a-f0-9]{6}|[a-z]+)$/i.exec(t.text);if(!a)throw new S("Invalid color: '"+t.text+"'",
t);var n=a[0];return/^[0-9a-f]{6}$/i.test(n)&&(n="#"+n),{type:"color-token",mode:this.mode,color:n}}parseSizeGroup(e){var t,a=!1;if(this.gullet.consumeSpaces(),
!e&&this.gullet.future().text!=="{"?t=this.parseRegexGroup(/^[-+]? *(?:$|\d+|\d+\.\d*|\.\d*) *[a-z]{0,2} *$/,"size"):t=this.parseStringGroup(e),!t)return null;!e&&
t.text.length===0&&(t.text="0pt",a=!0);var n=/([-+]?) *(\d+(?:\.\d*)?|\.\d+) *([a-z]{2})/.exec(t.text);if(!n)throw new S("Invalid size: '"+t.text+"'",t);var s={
number:+(n[1]+n[2]),unit:n[3]};if(!$r(s))throw new S("Invalid unit: '"+s.unit+"'",t);return{type:"size",mode:this.mode,value:s,isBlank:a}}parseUrlGroup(e){var t=this.
gullet.lexer.catcodes["%"],a=this.gullet.lexer.catcodes["~"];this.gullet.lexer.setCatcode("%",13),this.gullet.lexer.setCatcode("~",12);var n=this.parseStringGroup(
e);if(this.gullet.lexer.setCatcode("%",t),this.gullet.lexer.setCatcode("~",a),n==null)return null;var s=n.text.replace(/\\([#$%&~_^{}])/g,"$1");return{type:"url",
mode:this.mode,url:s}}parseArgumentGroup(e,t){var a=this.gullet.scanArgument(e);if(a==null)return null;var n=this.mode;t&&this.switchMode(t),this.gullet.beginGroup();
var s=this.parseExpression(!1,"EOF");this.expect("EOF"),this.gullet.endGroup();var u={type:"ordgroup",mode:this.mode,loc:a.loc,body:s};return t&&this.switchMode(
n),u}parseGroup(e,t){var a=this.fetch(),n=a.text,s;if(n==="{"||n==="\\begingroup"){this.consume();var u=n==="{"?"}":"\\endgroup";this.gullet.beginGroup();var h=this.
parseExpression(!1,u),c=this.fetch();this.expect(u),this.gullet.endGroup(),s={type:"ordgroup",mode:this.mode,loc:m0.range(a,c),body:h,semisimple:n==="\\begingrou\
p"||void 0}}else if(s=this.parseFunction(t,e)||this.parseSymbol(),s==null&&n[0]==="\\"&&!Object.prototype.hasOwnProperty.call(qa,n)){if(this.settings.throwOnError)
throw new S("Undefined control sequence: "+n,a);s=this.formatUnsupportedCmd(n),this.consume()}return s}formLigatures(e){for(var t=e.length-1,a=0;a<t;++a){var n=e[a];
if(n.type==="textord"){var s=n.text,u=e[a+1];if(!(!u||u.type!=="textord")){if(s==="-"&&u.text==="-"){var h=e[a+2];a+1<t&&h&&h.type==="textord"&&h.text==="-"?(e.
splice(a,3,{type:"textord",mode:"text",loc:m0.range(n,h),text:"---"}),t-=2):(e.splice(a,2,{type:"textord",mode:"text",loc:m0.range(n,u),text:"--"}),t-=1)}(s==="\
'"||s==="`")&&u.text===s&&(e.splice(a,2,{type:"textord",mode:"text",loc:m0.range(n,u),text:s+s}),t-=1)}}}}parseSymbol(){var e=this.fetch(),t=e.text;if(/^\\verb[^a-zA-Z]/.
test(t)){this.consume();var a=t.slice(5),n=a.charAt(0)==="*";if(n&&(a=a.slice(1)),a.length<2||a.charAt(0)!==a.slice(-1))throw new S(`\\verb assertion failed --
                    please report what input caused this bug`);return a=a.slice(1,-1),{type:"verb",mode:"text",body:a,star:n}}Object.prototype.hasOwnProperty.call(
Ur,t[0])&&!W[this.mode][t[0]]&&(this.settings.strict&&this.mode==="math"&&c0({strict:this.settings.strict,errorCode:"unicodeTextInMathMode",errorMsg:'Accented U\
nicode text character "'+t[0]+'" used in math mode',report:!0,token:e}),t=Ur[t[0]]+t.slice(1));var s=G4.exec(t);s&&(t=t.substring(0,s.index),t==="i"?t="ı":t===
"j"&&(t="ȷ"));var u;if(W[this.mode][t]){this.settings.strict&&this.mode==="math"&&bt.includes(t)&&c0({strict:this.settings.strict,errorCode:"unicodeTextInMathM\
ode",errorMsg:'Latin-1/Unicode text character "'+t[0]+'" used in math mode',report:!0,token:e});var h=W[this.mode][t].group,c=m0.range(e),d;Q1(h)?d={type:"atom",
mode:this.mode,family:h,loc:c,text:t}:d={type:h,mode:this.mode,loc:c,text:t},u=d}else if(t.charCodeAt(0)>=128)this.settings.strict&&(Vr(t.charCodeAt(0))?this.mode===
"math"&&c0({strict:this.settings.strict,errorCode:"unicodeTextInMathMode",errorMsg:'Unicode text character "'+t[0]+'" used in math mode',report:!0,token:e}):c0(
{strict:this.settings.strict,errorCode:"unknownSymbol",errorMsg:'Unrecognized Unicode character "'+t[0]+'"'+(" ("+t.charCodeAt(0)+")"),report:!0,token:e})),u={type:"\
textord",mode:"text",loc:m0.range(e),text:t};else return null;if(this.consume(),s)for(var p=0;p<s[0].length;p++){var b=s[0][p];if(!dt[b])throw new S("Unknown ac\
cent ' "+b+"'",e);var y=dt[b][this.mode]||dt[b].text;if(!y)throw new S("Accent "+b+" unsupported in "+this.mode+" mode",e);u={type:"accent",mode:this.mode,loc:m0.
range(e),label:y,isStretchy:!1,isShifty:!0,base:u}}return u}};Ve.endOfExpression=new Set(["}","\\endgroup","\\end","\\right","&"]);var Yt=function(e,t){if(!(typeof e==
"string"||e instanceof String))throw new TypeError("KaTeX can only parse string typed expression");var a=new Ve(e,t);delete a.gullet.macros.current["\\df@tag"];
var n=a.parse();if(delete a.gullet.macros.current["\\current@color"],delete a.gullet.macros.current["\\color"],a.gullet.macros.get("\\df@tag")){if(!t.displayMode)
throw new S("\\tag works only in display equations");n=[{type:"tag",mode:"text",body:n,tag:a.subparse([new f0("\\df@tag")])}]}return n},Ea=function(e,t,a){t.textContent=
"";var n=Zt(e,a).toNode();t.appendChild(n)};typeof document<"u"&&document.compatMode!=="CSS1Compat"&&(typeof console<"u"&&console.warn("Warning: KaTeX doesn't w\
ork in quirks mode. Make sure your website has a suitable doctype."),Ea=function(){throw new S("KaTeX doesn't work in quirks mode.")});var j4=function(e,t){var a=Zt(
e,t).toMarkup();return a},X4=function(e,t){var a=new de(t);return Yt(e,a)},Na=function(e,t,a){if(a.throwOnError||!(e instanceof S))throw e;var n=k(["katex-error"],
[new o0(t)]);return n.setAttribute("title",e.toString()),n.setAttribute("style","color:"+a.errorColor),n},Zt=function(e,t){var a=new de(t);try{var n=Yt(e,a);return U1(
n,e,a)}catch(s){return Na(s,e,a)}},W4=function(e,t){var a=new de(t);try{var n=Yt(e,a);return V1(n,a)}catch(s){return Na(s,e,a)}},Y4="0.19.1",Z4={Span:$0,Anchor:ne,
SymbolNode:o0,SvgNode:w0,PathNode:A0,LineNode:ve},Kt={version:Y4,render:Ea,renderToString:j4,ParseError:S,SETTINGS_SCHEMA:ft,__parse:X4,__renderToDomTree:Zt,__renderToHTMLTree:W4,
__setFontMetrics:S1,__defineSymbol:i,__defineFunction:B,__defineMacro:m,__domTree:Z4};var K4=function(e,t,a){for(var n=a,s=0,u=e.length;n<t.length;){var h=t[n];if(s<=0&&t.slice(n,n+u)===e)return n;h==="\\"?n++:h==="{"?s++:h==="}"&&s--,n++}return-1},
J4=function(e){return e.replace(/[-/\\^$*+?.()|[\]{}]/g,"\\$&")},Q4=/^\\begin{/,_4=function(e,t){for(var a,n=[],s=new RegExp("("+t.map(d=>J4(d.left)).join("|")+
")");a=e.search(s),a!==-1;){a>0&&(n.push({type:"text",data:e.slice(0,a)}),e=e.slice(a));var u=t.findIndex(d=>e.startsWith(d.left));if(a=K4(t[u].right,e,t[u].left.
length),a===-1)break;var h=e.slice(0,a+t[u].right.length),c=Q4.test(h)?h:e.slice(t[u].left.length,a);n.push({type:"math",data:c,rawData:h,display:t[u].display}),
e=e.slice(a+t[u].right.length)}return e!==""&&n.push({type:"text",data:e}),n},en=function(e,t){var a=_4(e,t.delimiters);if(a.length===1&&a[0].type==="text")return null;
for(var n=document.createDocumentFragment(),s=0;s<a.length;s++)if(a[s].type==="text")n.appendChild(document.createTextNode(a[s].data));else{var u=document.createElement(
"span"),h=a[s].data;t.displayMode=a[s].display;try{t.preProcess&&(h=t.preProcess(h)),Kt.render(h,u,t)}catch(c){if(!(c instanceof Kt.ParseError))throw c;t.errorCallback(
"KaTeX auto-render: Failed to parse `"+a[s].data+"` with ",c),n.appendChild(document.createTextNode(a[s].rawData));continue}n.appendChild(u)}return n},Ra=function(e,t){
for(var a=function(u){var h=e.childNodes[u];if(h.nodeType===3){for(var c,d=(c=h.textContent)!=null?c:"",p=h.nextSibling,b=0;p&&p.nodeType===Node.TEXT_NODE;){var y;
d+=(y=p.textContent)!=null?y:"",p=p.nextSibling,b++}var x=en(d,t);if(x){for(var M=0;M<b;M++)h.nextSibling.remove();u+=x.childNodes.length-1,e.replaceChild(x,h)}else
u+=b}else if(h.nodeType===1){var T=" "+h.className+" ",C=!t.ignoredTags.has(h.nodeName.toLowerCase())&&t.ignoredClasses.every(q=>!T.includes(" "+q+" "));C&&Ra(h,
t)}n=u},n=0;n<e.childNodes.length;n++)a(n)},Ia=function(e,t){if(!e)throw new Error("No element provided to render");var a={};Object.assign(a,t),a.delimiters=a.delimiters||
[{left:"$$",right:"$$",display:!0},{left:"\\(",right:"\\)",display:!1},{left:"\\begin{equation}",right:"\\end{equation}",display:!0},{left:"\\begin{align}",right:"\
\\end{align}",display:!0},{left:"\\begin{alignat}",right:"\\end{alignat}",display:!0},{left:"\\begin{gather}",right:"\\end{gather}",display:!0},{left:"\\begin{CD\
}",right:"\\end{CD}",display:!0},{left:"\\[",right:"\\]",display:!0}],a.ignoredTags=new Set(t?.ignoredTags||["script","noscript","style","textarea","pre","code",
"option"]),a.ignoredClasses=a.ignoredClasses||[],a.errorCallback=a.errorCallback||console.error,a.macros=a.macros||{},Ra(e,a)};var tn=[["$$","$$",!0],["\\[","\\]",!0],["\\(","\\)",!1],["$","$",!1]],rn=["equation","equation*","align","align*","gather","gather*","alignat","CD"];Ia(document.
querySelector("main"),{delimiters:[...tn.map(([r,e,t])=>({left:r,right:e,display:t})),...rn.map(r=>({left:`\\begin{${r}}`,right:`\\end{${r}}`,display:!0}))],ignoredClasses:[
"page-widget"],throwOnError:!1});})();
