/*
@jupyter-widgets/base 6.0.12, @jupyter-widgets/base-manager 1.0.13, @jupyter-widgets/controls 5.0.13

Copyright (c) 2015 Project Jupyter Contributors
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
disclaimer in the documentation and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products
derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

----

@lumino/algorithm 2.0.5, @lumino/collections 2.0.5, @lumino/commands 2.3.4, @lumino/coreutils 2.2.3, @lumino/disposable 2.1.6, @lumino/domutils 2.0.5, @lumino/dragdrop 2.1.9, @lumino/keyboard 2.0.5, @lumino/messaging 2.0.5, @lumino/properties 2.0.5, @lumino/signaling 2.1.6, @lumino/virtualdom 2.0.5, @lumino/widgets 2.10.0

Copyright (c) 2019 Project Jupyter Contributors
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
disclaimer in the documentation and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products
derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

Copyright (c) 2014-2017, PhosphorJS Contributors
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following
disclaimer.

* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
disclaimer in the documentation and/or other materials provided with the distribution.

* Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products
derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

----

anywidget 0.11.0

MIT License

Copyright (c) 2022-2023 Trevor Manz

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

----

backbone 1.4.0

Copyright (c) 2010-2019 Jeremy Ashkenas, DocumentCloud

Permission is hereby granted, free of charge, to any person
obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without
restriction, including without limitation the rights to use,
copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following
conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR
OTHER DEALINGS IN THE SOFTWARE.

----

base64-js 1.5.1

The MIT License (MIT)

Copyright (c) 2014 Jameson Little

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

----

d3-color 3.1.1, d3-format 3.1.3

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

----

dayjs 1.11.23

MIT License

Copyright (c) 2018-present, iamkun

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

----

deepmerge 4.3.1

The MIT License (MIT)

Copyright (c) 2012 James Halliday, Josh Duff, and other contributors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

----

dom-serializer 2.0.0

License

(The MIT License)

Copyright (c) 2014 The cheeriojs contributors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the 'Software'), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED 'AS IS', WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

----

entities 4.5.0, domelementtype 2.3.0, domhandler 5.0.3, domutils 3.2.2, entities 7.0.1

Copyright (c) Felix Böhm
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.

THIS IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS,
EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

----

escape-string-regexp 4.0.0

MIT License

Copyright (c) Sindre Sorhus <sindresorhus@gmail.com> (https://sindresorhus.com)

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

----

htmlparser2 10.1.0

Copyright 2010, 2011, Chris Winberry <chris@winberry.net>. All rights reserved.
Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to
deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:
 
The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.
 
THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
IN THE SOFTWARE.

----

is-plain-object 5.1.0

The MIT License (MIT)

Copyright (c) 2014-2017, Jon Schlinkert.

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

----

jquery 3.8.0

Copyright OpenJS Foundation and other contributors, https://openjsf.org/

Permission is hereby granted, free of charge, to any person obtaining
a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to
permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

----

launder 1.7.2

Copyright (c) 2021 Apostrophe Technologies, Inc.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

----

lodash 4.18.1

Copyright OpenJS Foundation and other contributors <https://openjsf.org/>

Based on Underscore.js, copyright Jeremy Ashkenas,
DocumentCloud and Investigative Reporters & Editors <http://underscorejs.org/>

This software consists of voluntary contributions made by many
individuals. For exact contribution history, see the revision history
available at https://github.com/lodash/lodash

The following license applies to all parts of this software except as
documented below:

====

Permission is hereby granted, free of charge, to any person obtaining
a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to
permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

====

Copyright and related rights for sample code are waived via CC0. Sample
code is defined as all source code displayed within the prose of the
documentation.

CC0: http://creativecommons.org/publicdomain/zero/1.0/

====

Files located in the node_modules and vendor directories are externally
maintained libraries used by this software which have their own
licenses; we recommend you read them, as their terms may differ from the
terms above.

----

nanoid 3.3.20

The MIT License (MIT)

Copyright 2017 Andrey Sitnik <andrey@sitnik.ru>

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

----

nouislider 15.4.0

MIT License

Copyright (c) 2019 Léon Gersen

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

----

parse-srcset 1.0.2

The MIT License (MIT)

Copyright (c) 2014 Alex Bell

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

----

picocolors 1.1.1

ISC License

Copyright (c) 2021-2024 Oleksii Raspopov, Kostiantyn Denysov, Anton Verinov

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.

----

postcss 8.5.33

The MIT License (MIT)

Copyright 2013 Andrey Sitnik <andrey@sitnik.es>

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

----

sanitize-html 2.17.5

Copyright (c) 2013, 2014, 2015 P'unk Avenue LLC

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

----

source-map-js 1.2.4

Copyright (c) 2009-2011, Mozilla Foundation and contributors
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this
  list of conditions and the following disclaimer.

* Redistributions in binary form must reproduce the above copyright notice,
  this list of conditions and the following disclaimer in the documentation
  and/or other materials provided with the distribution.

* Neither the names of the Mozilla Foundation nor the names of project
  contributors may be used to endorse or promote products derived from this
  software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

----

underscore 1.13.8

Copyright (c) 2009-2022 Jeremy Ashkenas, Julian Gonggrijp, and DocumentCloud and Investigative Reporters & Editors

Permission is hereby granted, free of charge, to any person
obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without
restriction, including without limitation the rights to use,
copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following
conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR
OTHER DEALINGS IN THE SOFTWARE.
*/
"use strict";(()=>{var FE=Object.create;var Sd=Object.defineProperty;var HE=Object.getOwnPropertyDescriptor;var WE=Object.getOwnPropertyNames;var jE=Object.getPrototypeOf,zE=Object.prototype.hasOwnProperty;var X=(i,e,t)=>()=>{if(t)throw t[0];try{return i&&(e=i(i=0)),e}catch(r){throw t=[r],r}};var $=(i,e)=>()=>{try{return e||i((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},pu=(i,e)=>{for(var t in e)Sd(i,t,{get:e[t],enumerable:!0})},Kb=(i,e,t,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let n of WE(e))!zE.call(i,n)&&n!==t&&Sd(i,n,{get:()=>e[n],enumerable:!(r=HE(e,n))||r.enumerable});return i};var vt=(i,e,t)=>(t=i!=null?FE(jE(i)):{},Kb(e||!i||!i.__esModule?Sd(t,"default",{value:i,enumerable:!0}):t,i)),qE=i=>Kb(Sd({},"__esModule",{value:!0}),i);var gr=$((Ed,Vb)=>{(function(i,e){typeof Ed=="object"&&typeof Vb<"u"?e(Ed):typeof define=="function"&&define.amd?define(["exports"],e):(i=typeof globalThis<"u"?
globalThis:i||self,e(i.lumino_algorithm={}))})(Ed,(function(i){"use strict";i.ArrayExt=void 0,(function(Z){function oe(y,w,S=0,M=-1){let k=y.length;if(k===0)return-1;
S<0?S=Math.max(0,S+k):S=Math.min(S,k-1),M<0?M=Math.max(0,M+k):M=Math.min(M,k-1);let K;M<S?K=M+1+(k-S):K=M-S+1;for(let le=0;le<K;++le){let ke=(S+le)%k;if(y[ke]===
w)return ke}return-1}Z.firstIndexOf=oe;function j(y,w,S=-1,M=0){let k=y.length;if(k===0)return-1;S<0?S=Math.max(0,S+k):S=Math.min(S,k-1),M<0?M=Math.max(0,M+k):M=
Math.min(M,k-1);let K;S<M?K=S+1+(k-M):K=S-M+1;for(let le=0;le<K;++le){let ke=(S-le+k)%k;if(y[ke]===w)return ke}return-1}Z.lastIndexOf=j;function J(y,w,S=0,M=-1){
let k=y.length;if(k===0)return-1;S<0?S=Math.max(0,S+k):S=Math.min(S,k-1),M<0?M=Math.max(0,M+k):M=Math.min(M,k-1);let K;M<S?K=M+1+(k-S):K=M-S+1;for(let le=0;le<K;++le){
let ke=(S+le)%k;if(w(y[ke],ke))return ke}return-1}Z.findFirstIndex=J;function se(y,w,S=-1,M=0){let k=y.length;if(k===0)return-1;S<0?S=Math.max(0,S+k):S=Math.min(
S,k-1),M<0?M=Math.max(0,M+k):M=Math.min(M,k-1);let K;S<M?K=S+1+(k-M):K=S-M+1;for(let le=0;le<K;++le){let ke=(S-le+k)%k;if(w(y[ke],ke))return ke}return-1}Z.findLastIndex=
se;function z(y,w,S=0,M=-1){let k=J(y,w,S,M);return k!==-1?y[k]:void 0}Z.findFirstValue=z;function U(y,w,S=-1,M=0){let k=se(y,w,S,M);return k!==-1?y[k]:void 0}Z.
findLastValue=U;function Y(y,w,S,M=0,k=-1){let K=y.length;if(K===0)return 0;M<0?M=Math.max(0,M+K):M=Math.min(M,K-1),k<0?k=Math.max(0,k+K):k=Math.min(k,K-1);let le=M,
ke=k-M+1;for(;ke>0;){let Ge=ke>>1,It=le+Ge;S(y[It],w)<0?(le=It+1,ke-=Ge+1):ke=Ge}return le}Z.lowerBound=Y;function ce(y,w,S,M=0,k=-1){let K=y.length;if(K===0)return 0;
M<0?M=Math.max(0,M+K):M=Math.min(M,K-1),k<0?k=Math.max(0,k+K):k=Math.min(k,K-1);let le=M,ke=k-M+1;for(;ke>0;){let Ge=ke>>1,It=le+Ge;S(y[It],w)>0?ke=Ge:(le=It+1,
ke-=Ge+1)}return le}Z.upperBound=ce;function Se(y,w,S){if(y===w)return!0;if(y.length!==w.length)return!1;for(let M=0,k=y.length;M<k;++M)if(S?!S(y[M],w[M]):y[M]!==
w[M])return!1;return!0}Z.shallowEqual=Se;function Ie(y,w={}){let{start:S,stop:M,step:k}=w;if(k===void 0&&(k=1),k===0)throw new Error("Slice `step` cannot be zer\
o.");let K=y.length;S===void 0?S=k<0?K-1:0:S<0?S=Math.max(S+K,k<0?-1:0):S>=K&&(S=k<0?K-1:K),M===void 0?M=k<0?-1:K:M<0?M=Math.max(M+K,k<0?-1:0):M>=K&&(M=k<0?K-1:
K);let le;k<0&&M>=S||k>0&&S>=M?le=0:k<0?le=Math.floor((M-S+1)/k+1):le=Math.floor((M-S-1)/k+1);let ke=[];for(let Ge=0;Ge<le;++Ge)ke[Ge]=y[S+Ge*k];return ke}Z.slice=
Ie;function He(y,w,S){let M=y.length;if(M<=1||(w<0?w=Math.max(0,w+M):w=Math.min(w,M-1),S<0?S=Math.max(0,S+M):S=Math.min(S,M-1),w===S))return;let k=y[w],K=w<S?1:
-1;for(let le=w;le!==S;le+=K)y[le]=y[le+K];y[S]=k}Z.move=He;function Qe(y,w=0,S=-1){let M=y.length;if(!(M<=1))for(w<0?w=Math.max(0,w+M):w=Math.min(w,M-1),S<0?S=
Math.max(0,S+M):S=Math.min(S,M-1);w<S;){let k=y[w],K=y[S];y[w++]=K,y[S--]=k}}Z.reverse=Qe;function Be(y,w,S=0,M=-1){let k=y.length;if(k<=1||(S<0?S=Math.max(0,S+
k):S=Math.min(S,k-1),M<0?M=Math.max(0,M+k):M=Math.min(M,k-1),S>=M))return;let K=M-S+1;if(w>0?w=w%K:w<0&&(w=(w%K+K)%K),w===0)return;let le=S+w;Qe(y,S,le-1),Qe(y,
le,M),Qe(y,S,M)}Z.rotate=Be;function Ne(y,w,S=0,M=-1){let k=y.length;if(k===0)return;S<0?S=Math.max(0,S+k):S=Math.min(S,k-1),M<0?M=Math.max(0,M+k):M=Math.min(M,
k-1);let K;M<S?K=M+1+(k-S):K=M-S+1;for(let le=0;le<K;++le)y[(S+le)%k]=w}Z.fill=Ne;function oi(y,w,S){let M=y.length;w<0?w=Math.max(0,w+M):w=Math.min(w,M);for(let k=M;k>
w;--k)y[k]=y[k-1];y[w]=S}Z.insert=oi;function Pe(y,w){let S=y.length;if(w<0&&(w+=S),w<0||w>=S)return;let M=y[w];for(let k=w+1;k<S;++k)y[k-1]=y[k];return y.length=
S-1,M}Z.removeAt=Pe;function Ye(y,w,S=0,M=-1){let k=oe(y,w,S,M);return k!==-1&&Pe(y,k),k}Z.removeFirstOf=Ye;function mt(y,w,S=-1,M=0){let k=j(y,w,S,M);return k!==
-1&&Pe(y,k),k}Z.removeLastOf=mt;function dt(y,w,S=0,M=-1){let k=y.length;if(k===0)return 0;S<0?S=Math.max(0,S+k):S=Math.min(S,k-1),M<0?M=Math.max(0,M+k):M=Math.
min(M,k-1);let K=0;for(let le=0;le<k;++le)S<=M&&le>=S&&le<=M&&y[le]===w||M<S&&(le<=M||le>=S)&&y[le]===w?K++:K>0&&(y[le-K]=y[le]);return K>0&&(y.length=k-K),K}Z.
removeAllOf=dt;function Rt(y,w,S=0,M=-1){let k,K=J(y,w,S,M);return K!==-1&&(k=Pe(y,K)),{index:K,value:k}}Z.removeFirstWhere=Rt;function ii(y,w,S=-1,M=0){let k,K=se(
y,w,S,M);return K!==-1&&(k=Pe(y,K)),{index:K,value:k}}Z.removeLastWhere=ii;function Mi(y,w,S=0,M=-1){let k=y.length;if(k===0)return 0;S<0?S=Math.max(0,S+k):S=Math.
min(S,k-1),M<0?M=Math.max(0,M+k):M=Math.min(M,k-1);let K=0;for(let le=0;le<k;++le)S<=M&&le>=S&&le<=M&&w(y[le],le)||M<S&&(le<=M||le>=S)&&w(y[le],le)?K++:K>0&&(y[le-
K]=y[le]);return K>0&&(y.length=k-K),K}Z.removeAllWhere=Mi})(i.ArrayExt||(i.ArrayExt={}));function*e(...Z){for(let oe of Z)yield*oe}function*t(){}function*r(Z,oe=0){
for(let j of Z)yield[oe++,j]}function*n(Z,oe){let j=0;for(let J of Z)oe(J,j++)&&(yield J)}function s(Z,oe){let j=0;for(let J of Z)if(oe(J,j++))return J}function o(Z,oe){
let j=0;for(let J of Z)if(oe(J,j++))return j-1;return-1}function u(Z,oe){let j;for(let J of Z){if(j===void 0){j=J;continue}oe(J,j)<0&&(j=J)}return j}function l(Z,oe){
let j;for(let J of Z){if(j===void 0){j=J;continue}oe(J,j)>0&&(j=J)}return j}function h(Z,oe){let j=!0,J,se;for(let z of Z)j?(J=z,se=z,j=!1):oe(z,J)<0?J=z:oe(z,se)>
0&&(se=z);return j?void 0:[J,se]}function p(Z){return Array.from(Z)}function g(Z){let oe={};for(let[j,J]of Z)oe[j]=J;return oe}function v(Z,oe){let j=0;for(let J of Z)
if(oe(J,j++)===!1)return}function b(Z,oe){let j=0;for(let J of Z)if(oe(J,j++)===!1)return!1;return!0}function A(Z,oe){let j=0;for(let J of Z)if(oe(J,j++))return!0;
return!1}function*C(Z,oe){let j=0;for(let J of Z)yield oe(J,j++)}function*I(Z,oe,j){oe===void 0?(oe=Z,Z=0,j=1):j===void 0&&(j=1);let J=H.rangeLength(Z,oe,j);for(let se=0;se<
J;se++)yield Z+j*se}var H;(function(Z){function oe(j,J,se){return se===0?1/0:j>J&&se>0||j<J&&se<0?0:Math.ceil((J-j)/se)}Z.rangeLength=oe})(H||(H={}));function P(Z,oe,j){
let J=Z[Symbol.iterator](),se=0,z=J.next();if(z.done&&j===void 0)throw new TypeError("Reduce of empty iterable with no initial value.");if(z.done)return j;let U=J.
next();if(U.done&&j===void 0)return z.value;if(U.done)return oe(j,z.value,se++);let Y;j===void 0?Y=oe(z.value,U.value,se++):Y=oe(oe(j,z.value,se++),U.value,se++);
let ce;for(;!(ce=J.next()).done;)Y=oe(Y,ce.value,se++);return Y}function*D(Z,oe){for(;0<oe--;)yield Z}function*N(Z){yield Z}function*W(Z){if(typeof Z.retro=="fu\
nction")yield*Z.retro();else for(let oe=Z.length-1;oe>-1;oe--)yield Z[oe]}function c(Z){let oe=[],j=new Set,J=new Map;for(let U of Z)se(U);for(let[U]of J)z(U);return oe;
function se(U){let[Y,ce]=U,Se=J.get(ce);Se?Se.push(Y):J.set(ce,[Y])}function z(U){if(j.has(U))return;j.add(U);let Y=J.get(U);if(Y)for(let ce of Y)z(ce);oe.push(
U)}}function*re(Z,oe){let j=0;for(let J of Z)j++%oe===0&&(yield J)}i.StringExt=void 0,(function(Z){function oe(U,Y,ce=0){let Se=new Array(Y.length);for(let Ie=0,
He=ce,Qe=Y.length;Ie<Qe;++Ie,++He){if(He=U.indexOf(Y[Ie],He),He===-1)return null;Se[Ie]=He}return Se}Z.findIndices=oe;function j(U,Y,ce=0){let Se=oe(U,Y,ce);if(!Se)
return null;let Ie=0;for(let He=0,Qe=Se.length;He<Qe;++He){let Be=Se[He]-ce;Ie+=Be*Be}return{score:Ie,indices:Se}}Z.matchSumOfSquares=j;function J(U,Y,ce=0){let Se=oe(
U,Y,ce);if(!Se)return null;let Ie=0,He=ce-1;for(let Qe=0,Be=Se.length;Qe<Be;++Qe){let Ne=Se[Qe];Ie+=Ne-He-1,He=Ne}return{score:Ie,indices:Se}}Z.matchSumOfDeltas=
J;function se(U,Y,ce){let Se=[],Ie=0,He=0,Qe=Y.length;for(;Ie<Qe;){let Be=Y[Ie],Ne=Y[Ie];for(;++Ie<Qe&&Y[Ie]===Ne+1;)Ne++;He<Be&&Se.push(U.slice(He,Be)),Be<Ne+1&&
Se.push(ce(U.slice(Be,Ne+1))),He=Ne+1}return He<U.length&&Se.push(U.slice(He)),Se}Z.highlight=se;function z(U,Y){return U<Y?-1:U>Y?1:0}Z.cmp=z})(i.StringExt||(i.
StringExt={}));function*V(Z,oe){if(oe<1)return;let j=Z[Symbol.iterator](),J;for(;0<oe--&&!(J=j.next()).done;)yield J.value}function*ae(...Z){let oe=Z.map(J=>J[Symbol.
iterator]()),j=oe.map(J=>J.next());for(;b(j,J=>!J.done);j=oe.map(J=>J.next()))yield j.map(J=>J.value)}i.chain=e,i.each=v,i.empty=t,i.enumerate=r,i.every=b,i.filter=
n,i.find=s,i.findIndex=o,i.map=C,i.max=l,i.min=u,i.minmax=h,i.once=N,i.range=I,i.reduce=P,i.repeat=D,i.retro=W,i.some=A,i.stride=re,i.take=V,i.toArray=p,i.toObject=
g,i.topologicSort=c,i.zip=ae}))});var gn=$((Id,Gb)=>{(function(i,e){typeof Id=="object"&&typeof Gb<"u"?e(Id,gr()):typeof define=="function"&&define.amd?define(["exports","@lumino/algorithm"],e):
(i=typeof globalThis<"u"?globalThis:i||self,e(i.lumino_coreutils={},i.lumino_algorithm))})(Id,(function(i,e){"use strict";i.JSONExt=void 0,(function(h){h.emptyObject=
Object.freeze({}),h.emptyArray=Object.freeze([]);function p(D){return D===null||typeof D=="boolean"||typeof D=="number"||typeof D=="string"}h.isPrimitive=p;function g(D){
return Array.isArray(D)}h.isArray=g;function v(D){return!p(D)&&!g(D)}h.isObject=v;function b(D,N){if(D===N)return!0;if(p(D)||p(N))return!1;let W=g(D),c=g(N);return W!==
c?!1:W&&c?C(D,N):I(D,N)}h.deepEqual=b;function A(D){return p(D)?D:g(D)?H(D):P(D)}h.deepCopy=A;function C(D,N){if(D===N)return!0;if(D.length!==N.length)return!1;
for(let W=0,c=D.length;W<c;++W)if(!b(D[W],N[W]))return!1;return!0}function I(D,N){if(D===N)return!0;for(let W in D)if(D[W]!==void 0&&!(W in N))return!1;for(let W in N)
if(N[W]!==void 0&&!(W in D))return!1;for(let W in D){let c=D[W],re=N[W];if(!(c===void 0&&re===void 0)&&(c===void 0||re===void 0||!b(c,re)))return!1}return!0}function H(D){
let N=new Array(D.length);for(let W=0,c=D.length;W<c;++W)N[W]=A(D[W]);return N}function P(D){let N={};for(let W in D){let c=D[W];c!==void 0&&(N[W]=A(c))}return N}})(
i.JSONExt||(i.JSONExt={}));class t{constructor(){this._types=[],this._values=[]}types(){return this._types.slice()}hasData(p){return this._types.indexOf(p)!==-1}getData(p){
let g=this._types.indexOf(p);return g!==-1?this._values[g]:void 0}setData(p,g){this.clearData(p),this._types.push(p),this._values.push(g)}clearData(p){let g=this.
_types.indexOf(p);g!==-1&&(this._types.splice(g,1),this._values.splice(g,1))}clear(){this._types.length=0,this._values.length=0}}class r{constructor(p={}){this.
_application=null,this._validatePlugin=()=>!0,this._plugins=new Map,this._services=new Map,p.validatePlugin&&(console.info("Plugins may be rejected by the custo\
m validation plugin method."),this._validatePlugin=p.validatePlugin)}get application(){return this._application}set application(p){if(this._application!==null)throw Error(
"PluginRegistry.application is already set. It cannot be overridden.");this._application=p}get deferredPlugins(){return Array.from(this._plugins).filter(([p,g])=>g.
autoStart==="defer").map(([p,g])=>p)}getPluginDescription(p){var g,v;return(v=(g=this._plugins.get(p))===null||g===void 0?void 0:g.description)!==null&&v!==void 0?
v:""}hasPlugin(p){return this._plugins.has(p)}isPluginActivated(p){var g,v;return(v=(g=this._plugins.get(p))===null||g===void 0?void 0:g.activated)!==null&&v!==
void 0?v:!1}listPlugins(){return Array.from(this._plugins.keys())}registerPlugin(p){if(this._plugins.has(p.id))throw new TypeError(`Plugin '${p.id}' is already \
registered.`);if(!this._validatePlugin(p))throw new Error(`Plugin '${p.id}' is not valid.`);let g=n.createPluginData(p);n.ensureNoCycle(g,this._plugins,this._services),
g.provides&&this._services.set(g.provides,g.id),this._plugins.set(g.id,g)}registerPlugins(p){for(let g of p)this.registerPlugin(g)}deregisterPlugin(p,g){let v=this.
_plugins.get(p);if(v){if(v.activated&&!g)throw new Error(`Plugin '${p}' is still active.`);this._plugins.delete(p)}}async activatePlugin(p){let g=this._plugins.
get(p);if(!g)throw new ReferenceError(`Plugin '${p}' is not registered.`);if(g.activated)return;if(g.promise)return g.promise;let v=g.requires.map(A=>this.resolveRequiredService(
A)),b=g.optional.map(A=>this.resolveOptionalService(A));return g.promise=Promise.all([...v,...b]).then(A=>g.activate.apply(void 0,[this.application,...A])).then(
A=>{g.service=A,g.activated=!0,g.promise=null}).catch(A=>{throw g.promise=null,A}),g.promise}async activatePlugins(p,g={}){switch(p){case"defer":{let v=this.deferredPlugins.
filter(b=>this._plugins.get(b).autoStart).map(b=>this.activatePlugin(b));await Promise.all(v);break}case"startUp":{let b=n.collectStartupPlugins(this._plugins,g).
map(async A=>{try{return await this.activatePlugin(A)}catch(C){console.error(`Plugin '${A}' failed to activate.`,C)}});await Promise.all(b);break}}}async deactivatePlugin(p){
let g=this._plugins.get(p);if(!g)throw new ReferenceError(`Plugin '${p}' is not registered.`);if(!g.activated)return[];if(!g.deactivate)throw new TypeError(`Plu\
gin '${p}'#deactivate() method missing`);let v=n.findDependents(p,this._plugins,this._services),b=v.map(A=>this._plugins.get(A));for(let A of b)if(!A.deactivate)
throw new TypeError(`Plugin ${A.id}#deactivate() method missing (depends on ${p})`);for(let A of b){let C=[...A.requires,...A.optional].map(I=>{let H=this._services.
get(I);return H?this._plugins.get(H).service:null});await A.deactivate(this.application,...C),A.service=null,A.activated=!1}return v.pop(),v}async resolveRequiredService(p){
let g=this._services.get(p);if(!g)throw new TypeError(`No provider for: ${p.name}.`);let v=this._plugins.get(g);return v.activated||await this.activatePlugin(g),
v.service}async resolveOptionalService(p){let g=this._services.get(p);if(!g)return null;let v=this._plugins.get(g);if(!v.activated)try{await this.activatePlugin(
g)}catch(b){return console.error(b),null}return v.service}}var n;(function(h){class p{constructor(I){var H,P,D,N;this._activated=!1,this._promise=null,this._service=
null,this.id=I.id,this.description=(H=I.description)!==null&&H!==void 0?H:"",this.activate=I.activate,this.deactivate=(P=I.deactivate)!==null&&P!==void 0?P:null,
this.provides=(D=I.provides)!==null&&D!==void 0?D:null,this.autoStart=(N=I.autoStart)!==null&&N!==void 0?N:!1,this.requires=I.requires?I.requires.slice():[],this.
optional=I.optional?I.optional.slice():[]}get activated(){return this._activated}set activated(I){this._activated=I}get service(){return this._service}set service(I){
this._service=I}get promise(){return this._promise}set promise(I){this._promise=I}}function g(C){return new p(C)}h.createPluginData=g;function v(C,I,H){let P=[...C.
requires,...C.optional],D=W=>{if(W===C.provides)return!0;let c=H.get(W);if(!c)return!1;let re=I.get(c),V=[...re.requires,...re.optional];return V.length===0?!1:
(N.push(c),V.some(D)?!0:(N.pop(),!1))};if(!C.provides||P.length===0)return;let N=[C.id];if(P.some(D))throw new ReferenceError(`Cycle detected: ${N.join(" -> ")}\
.`)}h.ensureNoCycle=v;function b(C,I,H){let P=new Array,D=V=>{let ae=I.get(V),Z=[...ae.requires,...ae.optional];P.push(...Z.reduce((oe,j)=>{let J=H.get(j);return J&&
oe.push([V,J]),oe},[]))};for(let V of I.keys())D(V);let N=P.filter(V=>V[1]===C),W=0;for(;N.length>W;){let V=N.length,ae=new Set(N.map(Z=>Z[0]));for(let Z of ae)
P.filter(oe=>oe[1]===Z).forEach(oe=>{N.includes(oe)||N.push(oe)});W=V}let c=e.topologicSort(N),re=c.findIndex(V=>V===C);return re===-1?[C]:c.slice(0,re+1)}h.findDependents=
b;function A(C,I){let H=new Set;for(let P of C.keys())C.get(P).autoStart===!0&&H.add(P);if(I.startPlugins)for(let P of I.startPlugins)H.add(P);if(I.ignorePlugins)
for(let P of I.ignorePlugins)H.delete(P);return Array.from(H)}h.collectStartupPlugins=A})(n||(n={}));class s{constructor(){this.promise=new Promise((p,g)=>{this.
_resolve=p,this._reject=g})}resolve(p){let g=this._resolve;g(p)}reject(p){let g=this._reject;g(p)}}class o{constructor(p,g){this.name=p,this.description=g??"",this.
_tokenStructuralPropertyT=null}}function u(h){let p=0;for(let g=0,v=h.length;g<v;++g)g%4===0&&(p=Math.random()*4294967295>>>0),h[g]=p&255,p>>>=8}i.Random=void 0,
(function(h){h.getRandomValues=(()=>{let p=typeof window<"u"&&(window.crypto||window.msCrypto)||null;return p&&typeof p.getRandomValues=="function"?function(v){
return p.getRandomValues(v)}:u})()})(i.Random||(i.Random={}));function l(h){let p=new Uint8Array(16),g=new Array(256);for(let v=0;v<16;++v)g[v]="0"+v.toString(16);
for(let v=16;v<256;++v)g[v]=v.toString(16);return function(){return h(p),p[6]=64|p[6]&15,p[8]=128|p[8]&63,g[p[0]]+g[p[1]]+g[p[2]]+g[p[3]]+"-"+g[p[4]]+g[p[5]]+"-"+
g[p[6]]+g[p[7]]+"-"+g[p[8]]+g[p[9]]+"-"+g[p[10]]+g[p[11]]+g[p[12]]+g[p[13]]+g[p[14]]+g[p[15]]}}i.UUID=void 0,(function(h){h.uuid4=l(i.Random.getRandomValues)})(
i.UUID||(i.UUID={})),i.MimeData=t,i.PluginRegistry=r,i.PromiseDelegate=s,i.Token=o}))});var Yb=$((eN,Qb)=>{function UE(){this.__data__=[],this.size=0}Qb.exports=UE});var rp=$((tN,Jb)=>{function KE(i,e){return i===e||i!==i&&e!==e}Jb.exports=KE});var mu=$((iN,Zb)=>{var VE=rp();function GE(i,e){for(var t=i.length;t--;)if(VE(i[t][0],e))return t;return-1}Zb.exports=GE});var Xb=$((rN,$b)=>{var QE=mu(),YE=Array.prototype,JE=YE.splice;function ZE(i){var e=this.__data__,t=QE(e,i);if(t<0)return!1;var r=e.length-1;return t==r?e.pop():
JE.call(e,t,1),--this.size,!0}$b.exports=ZE});var t1=$((nN,e1)=>{var $E=mu();function XE(i){var e=this.__data__,t=$E(e,i);return t<0?void 0:e[t][1]}e1.exports=XE});var r1=$((sN,i1)=>{var eI=mu();function tI(i){return eI(this.__data__,i)>-1}i1.exports=tI});var s1=$((aN,n1)=>{var iI=mu();function rI(i,e){var t=this.__data__,r=iI(t,i);return r<0?(++this.size,t.push([i,e])):t[r][1]=e,this}n1.exports=rI});var gu=$((oN,a1)=>{var nI=Yb(),sI=Xb(),aI=t1(),oI=r1(),uI=s1();function Wa(i){var e=-1,t=i==null?0:i.length;for(this.clear();++e<t;){var r=i[e];this.set(r[0],r[1])}}
Wa.prototype.clear=nI;Wa.prototype.delete=sI;Wa.prototype.get=aI;Wa.prototype.has=oI;Wa.prototype.set=uI;a1.exports=Wa});var u1=$((uN,o1)=>{var lI=gu();function dI(){this.__data__=new lI,this.size=0}o1.exports=dI});var d1=$((lN,l1)=>{function cI(i){var e=this.__data__,t=e.delete(i);return this.size=e.size,t}l1.exports=cI});var h1=$((dN,c1)=>{function hI(i){return this.__data__.get(i)}c1.exports=hI});var p1=$((cN,f1)=>{function fI(i){return this.__data__.has(i)}f1.exports=fI});var np=$((hN,m1)=>{var pI=typeof global=="object"&&global&&global.Object===Object&&global;m1.exports=pI});var qr=$((fN,g1)=>{var mI=np(),gI=typeof self=="object"&&self&&self.Object===Object&&self,AI=mI||gI||Function("return this")();g1.exports=AI});var Td=$((pN,A1)=>{var bI=qr(),vI=bI.Symbol;A1.exports=vI});var _1=$((mN,y1)=>{var b1=Td(),v1=Object.prototype,yI=v1.hasOwnProperty,_I=v1.toString,Au=b1?b1.toStringTag:void 0;function xI(i){var e=yI.call(i,Au),t=i[Au];try{
i[Au]=void 0;var r=!0}catch{}var n=_I.call(i);return r&&(e?i[Au]=t:delete i[Au]),n}y1.exports=xI});var w1=$((gN,x1)=>{var wI=Object.prototype,CI=wI.toString;function SI(i){return CI.call(i)}x1.exports=SI});var bu=$((AN,E1)=>{var C1=Td(),EI=_1(),II=w1(),TI="[object Null]",MI="[object Undefined]",S1=C1?C1.toStringTag:void 0;function DI(i){return i==null?i===void 0?MI:
TI:S1&&S1 in Object(i)?EI(i):II(i)}E1.exports=DI});var sp=$((bN,I1)=>{function BI(i){var e=typeof i;return i!=null&&(e=="object"||e=="function")}I1.exports=BI});var ap=$((vN,T1)=>{var kI=bu(),OI=sp(),LI="[object AsyncFunction]",NI="[object Function]",PI="[object GeneratorFunction]",RI="[object Proxy]";function FI(i){if(!OI(
i))return!1;var e=kI(i);return e==NI||e==PI||e==LI||e==RI}T1.exports=FI});var D1=$((yN,M1)=>{var HI=qr(),WI=HI["__core-js_shared__"];M1.exports=WI});var O1=$((_N,k1)=>{var op=D1(),B1=(function(){var i=/[^.]+$/.exec(op&&op.keys&&op.keys.IE_PROTO||"");return i?"Symbol(src)_1."+i:""})();function jI(i){return!!B1&&
B1 in i}k1.exports=jI});var up=$((xN,L1)=>{var zI=Function.prototype,qI=zI.toString;function UI(i){if(i!=null){try{return qI.call(i)}catch{}try{return i+""}catch{}}return""}L1.exports=
UI});var P1=$((wN,N1)=>{var KI=ap(),VI=O1(),GI=sp(),QI=up(),YI=/[\\^$.*+?()[\]{}|]/g,JI=/^\[object .+?Constructor\]$/,ZI=Function.prototype,$I=Object.prototype,XI=ZI.
toString,eT=$I.hasOwnProperty,tT=RegExp("^"+XI.call(eT).replace(YI,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.*?")+"$");function iT(i){
if(!GI(i)||VI(i))return!1;var e=KI(i)?tT:JI;return e.test(QI(i))}N1.exports=iT});var F1=$((CN,R1)=>{function rT(i,e){return i?.[e]}R1.exports=rT});var Ws=$((SN,H1)=>{var nT=P1(),sT=F1();function aT(i,e){var t=sT(i,e);return nT(t)?t:void 0}H1.exports=aT});var Md=$((EN,W1)=>{var oT=Ws(),uT=qr(),lT=oT(uT,"Map");W1.exports=lT});var vu=$((IN,j1)=>{var dT=Ws(),cT=dT(Object,"create");j1.exports=cT});var U1=$((TN,q1)=>{var z1=vu();function hT(){this.__data__=z1?z1(null):{},this.size=0}q1.exports=hT});var V1=$((MN,K1)=>{function fT(i){var e=this.has(i)&&delete this.__data__[i];return this.size-=e?1:0,e}K1.exports=fT});var Q1=$((DN,G1)=>{var pT=vu(),mT="__lodash_hash_undefined__",gT=Object.prototype,AT=gT.hasOwnProperty;function bT(i){var e=this.__data__;if(pT){var t=e[i];return t===
mT?void 0:t}return AT.call(e,i)?e[i]:void 0}G1.exports=bT});var J1=$((BN,Y1)=>{var vT=vu(),yT=Object.prototype,_T=yT.hasOwnProperty;function xT(i){var e=this.__data__;return vT?e[i]!==void 0:_T.call(e,i)}Y1.exports=xT});var $1=$((kN,Z1)=>{var wT=vu(),CT="__lodash_hash_undefined__";function ST(i,e){var t=this.__data__;return this.size+=this.has(i)?0:1,t[i]=wT&&e===void 0?CT:e,this}
Z1.exports=ST});var ev=$((ON,X1)=>{var ET=U1(),IT=V1(),TT=Q1(),MT=J1(),DT=$1();function ja(i){var e=-1,t=i==null?0:i.length;for(this.clear();++e<t;){var r=i[e];this.set(r[0],r[1])}}
ja.prototype.clear=ET;ja.prototype.delete=IT;ja.prototype.get=TT;ja.prototype.has=MT;ja.prototype.set=DT;X1.exports=ja});var rv=$((LN,iv)=>{var tv=ev(),BT=gu(),kT=Md();function OT(){this.size=0,this.__data__={hash:new tv,map:new(kT||BT),string:new tv}}iv.exports=OT});var sv=$((NN,nv)=>{function LT(i){var e=typeof i;return e=="string"||e=="number"||e=="symbol"||e=="boolean"?i!=="__proto__":i===null}nv.exports=LT});var yu=$((PN,av)=>{var NT=sv();function PT(i,e){var t=i.__data__;return NT(e)?t[typeof e=="string"?"string":"hash"]:t.map}av.exports=PT});var uv=$((RN,ov)=>{var RT=yu();function FT(i){var e=RT(this,i).delete(i);return this.size-=e?1:0,e}ov.exports=FT});var dv=$((FN,lv)=>{var HT=yu();function WT(i){return HT(this,i).get(i)}lv.exports=WT});var hv=$((HN,cv)=>{var jT=yu();function zT(i){return jT(this,i).has(i)}cv.exports=zT});var pv=$((WN,fv)=>{var qT=yu();function UT(i,e){var t=qT(this,i),r=t.size;return t.set(i,e),this.size+=t.size==r?0:1,this}fv.exports=UT});var lp=$((jN,mv)=>{var KT=rv(),VT=uv(),GT=dv(),QT=hv(),YT=pv();function za(i){var e=-1,t=i==null?0:i.length;for(this.clear();++e<t;){var r=i[e];this.set(r[0],r[1])}}
za.prototype.clear=KT;za.prototype.delete=VT;za.prototype.get=GT;za.prototype.has=QT;za.prototype.set=YT;mv.exports=za});var Av=$((zN,gv)=>{var JT=gu(),ZT=Md(),$T=lp(),XT=200;function e6(i,e){var t=this.__data__;if(t instanceof JT){var r=t.__data__;if(!ZT||r.length<XT-1)return r.push(
[i,e]),this.size=++t.size,this;t=this.__data__=new $T(r)}return t.set(i,e),this.size=t.size,this}gv.exports=e6});var vv=$((qN,bv)=>{var t6=gu(),i6=u1(),r6=d1(),n6=h1(),s6=p1(),a6=Av();function qa(i){var e=this.__data__=new t6(i);this.size=e.size}qa.prototype.clear=i6;qa.prototype.
delete=r6;qa.prototype.get=n6;qa.prototype.has=s6;qa.prototype.set=a6;bv.exports=qa});var _v=$((UN,yv)=>{var o6="__lodash_hash_undefined__";function u6(i){return this.__data__.set(i,o6),this}yv.exports=u6});var wv=$((KN,xv)=>{function l6(i){return this.__data__.has(i)}xv.exports=l6});var Sv=$((VN,Cv)=>{var d6=lp(),c6=_v(),h6=wv();function Dd(i){var e=-1,t=i==null?0:i.length;for(this.__data__=new d6;++e<t;)this.add(i[e])}Dd.prototype.add=Dd.prototype.
push=c6;Dd.prototype.has=h6;Cv.exports=Dd});var Iv=$((GN,Ev)=>{function f6(i,e){for(var t=-1,r=i==null?0:i.length;++t<r;)if(e(i[t],t,i))return!0;return!1}Ev.exports=f6});var Mv=$((QN,Tv)=>{function p6(i,e){return i.has(e)}Tv.exports=p6});var dp=$((YN,Dv)=>{var m6=Sv(),g6=Iv(),A6=Mv(),b6=1,v6=2;function y6(i,e,t,r,n,s){var o=t&b6,u=i.length,l=e.length;if(u!=l&&!(o&&l>u))return!1;var h=s.get(i),p=s.
get(e);if(h&&p)return h==e&&p==i;var g=-1,v=!0,b=t&v6?new m6:void 0;for(s.set(i,e),s.set(e,i);++g<u;){var A=i[g],C=e[g];if(r)var I=o?r(C,A,g,e,i,s):r(A,C,g,i,e,
s);if(I!==void 0){if(I)continue;v=!1;break}if(b){if(!g6(e,function(H,P){if(!A6(b,P)&&(A===H||n(A,H,t,r,s)))return b.push(P)})){v=!1;break}}else if(!(A===C||n(A,
C,t,r,s))){v=!1;break}}return s.delete(i),s.delete(e),v}Dv.exports=y6});var kv=$((JN,Bv)=>{var _6=qr(),x6=_6.Uint8Array;Bv.exports=x6});var Lv=$((ZN,Ov)=>{function w6(i){var e=-1,t=Array(i.size);return i.forEach(function(r,n){t[++e]=[n,r]}),t}Ov.exports=w6});var Pv=$(($N,Nv)=>{function C6(i){var e=-1,t=Array(i.size);return i.forEach(function(r){t[++e]=r}),t}Nv.exports=C6});var jv=$((XN,Wv)=>{var Rv=Td(),Fv=kv(),S6=rp(),E6=dp(),I6=Lv(),T6=Pv(),M6=1,D6=2,B6="[object Boolean]",k6="[object Date]",O6="[object Error]",L6="[object Map]",
N6="[object Number]",P6="[object RegExp]",R6="[object Set]",F6="[object String]",H6="[object Symbol]",W6="[object ArrayBuffer]",j6="[object DataView]",Hv=Rv?Rv.
prototype:void 0,cp=Hv?Hv.valueOf:void 0;function z6(i,e,t,r,n,s,o){switch(t){case j6:if(i.byteLength!=e.byteLength||i.byteOffset!=e.byteOffset)return!1;i=i.buffer,
e=e.buffer;case W6:return!(i.byteLength!=e.byteLength||!s(new Fv(i),new Fv(e)));case B6:case k6:case N6:return S6(+i,+e);case O6:return i.name==e.name&&i.message==
e.message;case P6:case F6:return i==e+"";case L6:var u=I6;case R6:var l=r&M6;if(u||(u=T6),i.size!=e.size&&!l)return!1;var h=o.get(i);if(h)return h==e;r|=D6,o.set(
i,e);var p=E6(u(i),u(e),r,n,s,o);return o.delete(i),p;case H6:if(cp)return cp.call(i)==cp.call(e)}return!1}Wv.exports=z6});var qv=$((eP,zv)=>{function q6(i,e){for(var t=-1,r=e.length,n=i.length;++t<r;)i[n+t]=e[t];return i}zv.exports=q6});var Bd=$((tP,Uv)=>{var U6=Array.isArray;Uv.exports=U6});var Vv=$((iP,Kv)=>{var K6=qv(),V6=Bd();function G6(i,e,t){var r=e(i);return V6(i)?r:K6(r,t(i))}Kv.exports=G6});var Qv=$((rP,Gv)=>{function Q6(i,e){for(var t=-1,r=i==null?0:i.length,n=0,s=[];++t<r;){var o=i[t];e(o,t,i)&&(s[n++]=o)}return s}Gv.exports=Q6});var Jv=$((nP,Yv)=>{function Y6(){return[]}Yv.exports=Y6});var Xv=$((sP,$v)=>{var J6=Qv(),Z6=Jv(),$6=Object.prototype,X6=$6.propertyIsEnumerable,Zv=Object.getOwnPropertySymbols,eM=Zv?function(i){return i==null?[]:(i=Object(
i),J6(Zv(i),function(e){return X6.call(i,e)}))}:Z6;$v.exports=eM});var ty=$((aP,ey)=>{function tM(i,e){for(var t=-1,r=Array(i);++t<i;)r[t]=e(t);return r}ey.exports=tM});var _u=$((oP,iy)=>{function iM(i){return i!=null&&typeof i=="object"}iy.exports=iM});var ny=$((uP,ry)=>{var rM=bu(),nM=_u(),sM="[object Arguments]";function aM(i){return nM(i)&&rM(i)==sM}ry.exports=aM});var uy=$((lP,oy)=>{var sy=ny(),oM=_u(),ay=Object.prototype,uM=ay.hasOwnProperty,lM=ay.propertyIsEnumerable,dM=sy((function(){return arguments})())?sy:function(i){
return oM(i)&&uM.call(i,"callee")&&!lM.call(i,"callee")};oy.exports=dM});var dy=$((dP,ly)=>{function cM(){return!1}ly.exports=cM});var hp=$((xu,Ua)=>{var hM=qr(),fM=dy(),fy=typeof xu=="object"&&xu&&!xu.nodeType&&xu,cy=fy&&typeof Ua=="object"&&Ua&&!Ua.nodeType&&Ua,pM=cy&&cy.exports===fy,hy=pM?
hM.Buffer:void 0,mM=hy?hy.isBuffer:void 0,gM=mM||fM;Ua.exports=gM});var my=$((cP,py)=>{var AM=9007199254740991,bM=/^(?:0|[1-9]\d*)$/;function vM(i,e){var t=typeof i;return e=e??AM,!!e&&(t=="number"||t!="symbol"&&bM.test(i))&&i>-1&&
i%1==0&&i<e}py.exports=vM});var fp=$((hP,gy)=>{var yM=9007199254740991;function _M(i){return typeof i=="number"&&i>-1&&i%1==0&&i<=yM}gy.exports=_M});var by=$((fP,Ay)=>{var xM=bu(),wM=fp(),CM=_u(),SM="[object Arguments]",EM="[object Array]",IM="[object Boolean]",TM="[object Date]",MM="[object Error]",DM="[obj\
ect Function]",BM="[object Map]",kM="[object Number]",OM="[object Object]",LM="[object RegExp]",NM="[object Set]",PM="[object String]",RM="[object WeakMap]",FM="\
[object ArrayBuffer]",HM="[object DataView]",WM="[object Float32Array]",jM="[object Float64Array]",zM="[object Int8Array]",qM="[object Int16Array]",UM="[object \
Int32Array]",KM="[object Uint8Array]",VM="[object Uint8ClampedArray]",GM="[object Uint16Array]",QM="[object Uint32Array]",Ft={};Ft[WM]=Ft[jM]=Ft[zM]=Ft[qM]=Ft[UM]=
Ft[KM]=Ft[VM]=Ft[GM]=Ft[QM]=!0;Ft[SM]=Ft[EM]=Ft[FM]=Ft[IM]=Ft[HM]=Ft[TM]=Ft[MM]=Ft[DM]=Ft[BM]=Ft[kM]=Ft[OM]=Ft[LM]=Ft[NM]=Ft[PM]=Ft[RM]=!1;function YM(i){return CM(
i)&&wM(i.length)&&!!Ft[xM(i)]}Ay.exports=YM});var yy=$((pP,vy)=>{function JM(i){return function(e){return i(e)}}vy.exports=JM});var xy=$((wu,Ka)=>{var ZM=np(),_y=typeof wu=="object"&&wu&&!wu.nodeType&&wu,Cu=_y&&typeof Ka=="object"&&Ka&&!Ka.nodeType&&Ka,$M=Cu&&Cu.exports===_y,pp=$M&&ZM.process,
XM=(function(){try{var i=Cu&&Cu.require&&Cu.require("util").types;return i||pp&&pp.binding&&pp.binding("util")}catch{}})();Ka.exports=XM});var mp=$((mP,Sy)=>{var e4=by(),t4=yy(),wy=xy(),Cy=wy&&wy.isTypedArray,i4=Cy?t4(Cy):e4;Sy.exports=i4});var Iy=$((gP,Ey)=>{var r4=ty(),n4=uy(),s4=Bd(),a4=hp(),o4=my(),u4=mp(),l4=Object.prototype,d4=l4.hasOwnProperty;function c4(i,e){var t=s4(i),r=!t&&n4(i),n=!t&&!r&&
a4(i),s=!t&&!r&&!n&&u4(i),o=t||r||n||s,u=o?r4(i.length,String):[],l=u.length;for(var h in i)(e||d4.call(i,h))&&!(o&&(h=="length"||n&&(h=="offset"||h=="parent")||
s&&(h=="buffer"||h=="byteLength"||h=="byteOffset")||o4(h,l)))&&u.push(h);return u}Ey.exports=c4});var My=$((AP,Ty)=>{var h4=Object.prototype;function f4(i){var e=i&&i.constructor,t=typeof e=="function"&&e.prototype||h4;return i===t}Ty.exports=f4});var By=$((bP,Dy)=>{function p4(i,e){return function(t){return i(e(t))}}Dy.exports=p4});var Oy=$((vP,ky)=>{var m4=By(),g4=m4(Object.keys,Object);ky.exports=g4});var Ny=$((yP,Ly)=>{var A4=My(),b4=Oy(),v4=Object.prototype,y4=v4.hasOwnProperty;function _4(i){if(!A4(i))return b4(i);var e=[];for(var t in Object(i))y4.call(i,
t)&&t!="constructor"&&e.push(t);return e}Ly.exports=_4});var Ry=$((_P,Py)=>{var x4=ap(),w4=fp();function C4(i){return i!=null&&w4(i.length)&&!x4(i)}Py.exports=C4});var Hy=$((xP,Fy)=>{var S4=Iy(),E4=Ny(),I4=Ry();function T4(i){return I4(i)?S4(i):E4(i)}Fy.exports=T4});var jy=$((wP,Wy)=>{var M4=Vv(),D4=Xv(),B4=Hy();function k4(i){return M4(i,B4,D4)}Wy.exports=k4});var Uy=$((CP,qy)=>{var zy=jy(),O4=1,L4=Object.prototype,N4=L4.hasOwnProperty;function P4(i,e,t,r,n,s){var o=t&O4,u=zy(i),l=u.length,h=zy(e),p=h.length;if(l!=p&&
!o)return!1;for(var g=l;g--;){var v=u[g];if(!(o?v in e:N4.call(e,v)))return!1}var b=s.get(i),A=s.get(e);if(b&&A)return b==e&&A==i;var C=!0;s.set(i,e),s.set(e,i);
for(var I=o;++g<l;){v=u[g];var H=i[v],P=e[v];if(r)var D=o?r(P,H,v,e,i,s):r(H,P,v,i,e,s);if(!(D===void 0?H===P||n(H,P,t,r,s):D)){C=!1;break}I||(I=v=="constructor")}
if(C&&!I){var N=i.constructor,W=e.constructor;N!=W&&"constructor"in i&&"constructor"in e&&!(typeof N=="function"&&N instanceof N&&typeof W=="function"&&W instanceof
W)&&(C=!1)}return s.delete(i),s.delete(e),C}qy.exports=P4});var Vy=$((SP,Ky)=>{var R4=Ws(),F4=qr(),H4=R4(F4,"DataView");Ky.exports=H4});var Qy=$((EP,Gy)=>{var W4=Ws(),j4=qr(),z4=W4(j4,"Promise");Gy.exports=z4});var Jy=$((IP,Yy)=>{var q4=Ws(),U4=qr(),K4=q4(U4,"Set");Yy.exports=K4});var $y=$((TP,Zy)=>{var V4=Ws(),G4=qr(),Q4=V4(G4,"WeakMap");Zy.exports=Q4});var a_=$((MP,s_)=>{var gp=Vy(),Ap=Md(),bp=Qy(),vp=Jy(),yp=$y(),n_=bu(),Va=up(),Xy="[object Map]",Y4="[object Object]",e_="[object Promise]",t_="[object Set]",i_="\
[object WeakMap]",r_="[object DataView]",J4=Va(gp),Z4=Va(Ap),$4=Va(bp),X4=Va(vp),e8=Va(yp),js=n_;(gp&&js(new gp(new ArrayBuffer(1)))!=r_||Ap&&js(new Ap)!=Xy||bp&&
js(bp.resolve())!=e_||vp&&js(new vp)!=t_||yp&&js(new yp)!=i_)&&(js=function(i){var e=n_(i),t=e==Y4?i.constructor:void 0,r=t?Va(t):"";if(r)switch(r){case J4:return r_;case Z4:
return Xy;case $4:return e_;case X4:return t_;case e8:return i_}return e});s_.exports=js});var p_=$((DP,f_)=>{var _p=vv(),t8=dp(),i8=jv(),r8=Uy(),o_=a_(),u_=Bd(),l_=hp(),n8=mp(),s8=1,d_="[object Arguments]",c_="[object Array]",kd="[object Object]",a8=Object.
prototype,h_=a8.hasOwnProperty;function o8(i,e,t,r,n,s){var o=u_(i),u=u_(e),l=o?c_:o_(i),h=u?c_:o_(e);l=l==d_?kd:l,h=h==d_?kd:h;var p=l==kd,g=h==kd,v=l==h;if(v&&
l_(i)){if(!l_(e))return!1;o=!0,p=!1}if(v&&!p)return s||(s=new _p),o||n8(i)?t8(i,e,t,r,n,s):i8(i,e,l,t,r,n,s);if(!(t&s8)){var b=p&&h_.call(i,"__wrapped__"),A=g&&
h_.call(e,"__wrapped__");if(b||A){var C=b?i.value():i,I=A?e.value():e;return s||(s=new _p),n(C,I,t,r,s)}}return v?(s||(s=new _p),r8(i,e,t,r,n,s)):!1}f_.exports=
o8});var b_=$((BP,A_)=>{var u8=p_(),m_=_u();function g_(i,e,t,r,n){return i===e?!0:i==null||e==null||!m_(i)&&!m_(e)?i!==i&&e!==e:u8(i,e,t,r,g_,n)}A_.exports=g_});var y_=$((kP,v_)=>{var l8=b_();function d8(i,e){return l8(i,e)}v_.exports=d8});var Eu,xp,Iu,Pd,wp,I_,Vr,An,T_,Cp,M_,D_,Sp,Ep,Ip,B_,k_,Rd,Tp,O_,Ht=X(()=>{Eu="1.13.8",xp=typeof self=="object"&&self.self===self&&self||typeof global=="object"&&
global.global===global&&global||Function("return this")()||{},Iu=Array.prototype,Pd=Object.prototype,wp=typeof Symbol<"u"?Symbol.prototype:null,I_=Iu.push,Vr=Iu.
slice,An=Pd.toString,T_=Pd.hasOwnProperty,Cp=typeof ArrayBuffer<"u",M_=typeof DataView<"u",D_=Array.isArray,Sp=Object.keys,Ep=Object.create,Ip=Cp&&ArrayBuffer.isView,
B_=isNaN,k_=isFinite,Rd=!{toString:null}.propertyIsEnumerable("toString"),Tp=["valueOf","isPrototypeOf","toString","propertyIsEnumerable","hasOwnProperty","toLo\
caleString"],O_=Math.pow(2,53)-1});function xt(i,e){return e=e==null?i.length-1:+e,function(){for(var t=Math.max(arguments.length-e,0),r=Array(t),n=0;n<t;n++)r[n]=arguments[n+e];switch(e){case 0:
return i.call(this,r);case 1:return i.call(this,arguments[0],r);case 2:return i.call(this,arguments[0],arguments[1],r)}var s=Array(e+1);for(n=0;n<e;n++)s[n]=arguments[n];
return s[e]=r,i.apply(this,s)}}var Vi=X(()=>{});function ki(i){var e=typeof i;return e==="function"||e==="object"&&!!i}var Yn=X(()=>{});function Fd(i){return i===null}var L_=X(()=>{});function Qa(i){return i===void 0}var Mp=X(()=>{});function Ya(i){return i===!0||i===!1||An.call(i)==="[object Boolean]"}var Dp=X(()=>{Ht()});function Hd(i){return!!(i&&i.nodeType===1)}var N_=X(()=>{});function pt(i){var e="[object "+i+"]";return function(t){return An.call(t)===e}}var Si=X(()=>{Ht()});var zs,Wd=X(()=>{Si();zs=pt("String")});var Tu,Bp=X(()=>{Si();Tu=pt("Number")});var kp,P_=X(()=>{Si();kp=pt("Date")});var Op,R_=X(()=>{Si();Op=pt("RegExp")});var Lp,F_=X(()=>{Si();Lp=pt("Error")});var Mu,Np=X(()=>{Si();Mu=pt("Symbol")});var Du,Pp=X(()=>{Si();Du=pt("ArrayBuffer")});var H_,h8,Mt,tr=X(()=>{Si();Ht();H_=pt("Function"),h8=xp.document&&xp.document.childNodes;typeof/./!="function"&&typeof Int8Array!="object"&&typeof h8!="functio\
n"&&(H_=function(i){return typeof i=="function"||!1});Mt=H_});var Rp,W_=X(()=>{Si();Rp=pt("Object")});var jd,Ja,Za=X(()=>{Ht();W_();jd=M_&&(!/\[native code\]/.test(String(DataView))||Rp(new DataView(new ArrayBuffer(8)))),Ja=typeof Map<"u"&&Rp(new Map)});function p8(i){return i!=null&&Mt(i.getInt8)&&Du(i.buffer)}var f8,Jn,zd=X(()=>{Si();tr();Pp();Za();f8=pt("DataView");Jn=jd?p8:f8});var Fi,Zn=X(()=>{Ht();Si();Fi=D_||pt("Array")});function Ei(i,e){return i!=null&&T_.call(i,e)}var bn=X(()=>{Ht()});var Fp,qs,qd=X(()=>{Si();bn();Fp=pt("Arguments");(function(){Fp(arguments)||(Fp=function(i){return Ei(i,"callee")})})();qs=Fp});function Ud(i){return!Mu(i)&&k_(i)&&!isNaN(parseFloat(i))}var j_=X(()=>{Ht();Np()});function $a(i){return Tu(i)&&B_(i)}var Hp=X(()=>{Ht();Bp()});function Xa(i){return function(){return i}}var Wp=X(()=>{});function Bu(i){return function(e){var t=i(e);return typeof t=="number"&&t>=0&&t<=O_}}var jp=X(()=>{Ht()});function ku(i){return function(e){return e?.[i]}}var zp=X(()=>{});var Us,Kd=X(()=>{zp();Us=ku("byteLength")});var z_,q_=X(()=>{jp();Kd();z_=Bu(Us)});function g8(i){return Ip?Ip(i)&&!Jn(i):z_(i)&&m8.test(An.call(i))}var m8,Ou,qp=X(()=>{Ht();zd();Wp();q_();m8=/\[object ((I|Ui)nt(8|16|32)|Float(32|64)|Uint8Clamped|Big(I|Ui)nt64)Array\]/;
Ou=Cp?g8:Xa(!1)});var Dt,ir=X(()=>{zp();Dt=ku("length")});function A8(i){for(var e={},t=i.length,r=0;r<t;++r)e[i[r]]=!0;return{contains:function(n){return e[n]===!0},push:function(n){return e[n]=!0,i.push(n)}}}function Lu(i,e){
e=A8(e);var t=Tp.length,r=i.constructor,n=Mt(r)&&r.prototype||Pd,s="constructor";for(Ei(i,s)&&!e.contains(s)&&e.push(s);t--;)s=Tp[t],s in i&&i[s]!==n[s]&&!e.contains(
s)&&e.push(s)}var Up=X(()=>{Ht();tr();bn()});function ot(i){if(!ki(i))return[];if(Sp)return Sp(i);var e=[];for(var t in i)Ei(i,t)&&e.push(t);return Rd&&Lu(i,e),e}var Ai=X(()=>{Yn();Ht();bn();Up()});function Vd(i){if(i==null)return!0;var e=Dt(i);return typeof e=="number"&&(Fi(i)||zs(i)||qs(i))?e===0:Dt(ot(i))===0}var U_=X(()=>{ir();Zn();Wd();qd();Ai()});function eo(i,e){var t=ot(e),r=t.length;if(i==null)return!r;for(var n=Object(i),s=0;s<r;s++){var o=t[s];if(e[o]!==n[o]||!(o in n))return!1}return!0}var Kp=X(()=>{
Ai()});function $e(i){if(i instanceof $e)return i;if(!(this instanceof $e))return new $e(i);this._wrapped=i}var Gi=X(()=>{Ht();$e.VERSION=Eu;$e.prototype.value=function(){
return this._wrapped};$e.prototype.valueOf=$e.prototype.toJSON=$e.prototype.value;$e.prototype.toString=function(){return String(this._wrapped)}});function Gd(i){return new Uint8Array(i.buffer||i,i.byteOffset||0,Us(i))}var K_=X(()=>{Kd()});function Qd(i,e){for(var t=[{a:i,b:e}],r=[],n=[];t.length;){var s=t.pop();if(s===!0){r.pop(),n.pop();continue}if(i=s.a,e=s.b,i===e){if(i!==0||1/i===1/e)continue;
return!1}if(i==null||e==null)return!1;if(i!==i){if(e!==e)continue;return!1}var o=typeof i;if(o!=="function"&&o!=="object"&&typeof e!="object")return!1;i instanceof
$e&&(i=i._wrapped),e instanceof $e&&(e=e._wrapped);var u=An.call(i);if(u!==An.call(e))return!1;if(jd&&u=="[object Object]"&&Jn(i)){if(!Jn(e))return!1;u=V_}switch(u){case"\
[object RegExp]":case"[object String]":if(""+i==""+e)continue;return!1;case"[object Number]":t.push({a:+i,b:+e});continue;case"[object Date]":case"[object Boole\
an]":if(+i==+e)continue;return!1;case"[object Symbol]":if(wp.valueOf.call(i)===wp.valueOf.call(e))continue;return!1;case"[object ArrayBuffer]":case V_:t.push({a:Gd(
i),b:Gd(e)});continue}var l=u==="[object Array]";if(!l&&Ou(i)){var h=Us(i);if(h!==Us(e))return!1;if(i.buffer===e.buffer&&i.byteOffset===e.byteOffset)continue;l=
!0}if(!l){if(typeof i!="object"||typeof e!="object")return!1;var p=i.constructor,g=e.constructor;if(p!==g&&!(Mt(p)&&p instanceof p&&Mt(g)&&g instanceof g)&&"con\
structor"in i&&"constructor"in e)return!1}for(var v=r.length;v--;)if(r[v]===i){if(n[v]===e)break;return!1}if(!(v>=0))if(r.push(i),n.push(e),t.push(!0),l){if(v=i.
length,v!==e.length)return!1;for(;v--;)t.push({a:i[v],b:e[v]})}else{var b=ot(i),A;if(v=b.length,ot(e).length!==v)return!1;for(;v--;){if(A=b[v],!Ei(e,A))return!1;
t.push({a:i[A],b:e[A]})}}}return!0}var V_,G_=X(()=>{Gi();Ht();Kd();qp();tr();Za();zd();Ai();bn();K_();V_="[object DataView]"});function Ar(i){if(!ki(i))return[];var e=[];for(var t in i)e.push(t);return Rd&&Lu(i,e),e}var to=X(()=>{Yn();Ht();Up()});function io(i){var e=Dt(i);return function(t){if(t==null)return!1;var r=Ar(t);if(Dt(r))return!1;for(var n=0;n<e;n++)if(!Mt(t[i[n]]))return!1;return i!==Qp||!Mt(
t[Vp])}}var Vp,Q_,Gp,Y_,J_,Qp,Z_,Yd=X(()=>{ir();tr();to();Vp="forEach",Q_="has",Gp=["clear","delete"],Y_=["get",Q_,"set"],J_=Gp.concat(Vp,Y_),Qp=Gp.concat(Y_),Z_=
["add"].concat(Gp,Vp,Q_)});var Yp,$_=X(()=>{Si();Za();Yd();Yp=Ja?io(J_):pt("Map")});var Jp,X_=X(()=>{Si();Za();Yd();Jp=Ja?io(Qp):pt("WeakMap")});var Zp,ex=X(()=>{Si();Za();Yd();Zp=Ja?io(Z_):pt("Set")});var $p,tx=X(()=>{Si();$p=pt("WeakSet")});function Qi(i){for(var e=ot(i),t=e.length,r=Array(t),n=0;n<t;n++)r[n]=i[e[n]];return r}var Ks=X(()=>{Ai()});function Jd(i){for(var e=ot(i),t=e.length,r=Array(t),n=0;n<t;n++)r[n]=[e[n],i[e[n]]];return r}var ix=X(()=>{Ai()});function ro(i){for(var e={},t=ot(i),r=0,n=t.length;r<n;r++)e[i[t[r]]]=t[r];return e}var Xp=X(()=>{Ai()});function Vs(i){var e=[];for(var t in i)Mt(i[t])&&e.push(t);return e.sort()}var em=X(()=>{tr()});function Gs(i,e){return function(t){var r=arguments.length;if(e&&(t=Object(t)),r<2||t==null)return t;for(var n=1;n<r;n++)for(var s=arguments[n],o=i(s),u=o.length,
l=0;l<u;l++){var h=o[l];(!e||t[h]===void 0)&&(t[h]=s[h])}return t}}var Zd=X(()=>{});var Nu,tm=X(()=>{Zd();to();Nu=Gs(Ar)});var $n,$d=X(()=>{Zd();Ai();$n=Gs(ot)});var Pu,im=X(()=>{Zd();to();Pu=Gs(Ar,!0)});function b8(){return function(){}}function Ru(i){if(!ki(i))return{};if(Ep)return Ep(i);var e=b8();e.prototype=i;var t=new e;return e.prototype=null,t}var rm=X(()=>{
Yn();Ht()});function Xd(i,e){var t=Ru(i);return e&&$n(t,e),t}var rx=X(()=>{rm();$d()});function ec(i){return ki(i)?Fi(i)?i.slice():Nu({},i):i}var nx=X(()=>{Yn();Zn();tm()});function tc(i,e){return e(i),i}var sx=X(()=>{});function Fu(i){return Fi(i)?i:[i]}var nm=X(()=>{Gi();Zn();$e.toPath=Fu});function Er(i){return $e.toPath(i)}var no=X(()=>{Gi();nm()});function Qs(i,e){for(var t=e.length,r=0;r<t;r++){if(i==null)return;i=i[e[r]]}return t?i:void 0}var ic=X(()=>{});function so(i,e,t){var r=Qs(i,Er(e));return Qa(r)?t:r}var sm=X(()=>{no();ic();Mp()});function rc(i,e){e=Er(e);for(var t=e.length,r=0;r<t;r++){var n=e[r];if(!Ei(i,n))return!1;i=i[n]}return!!t}var ax=X(()=>{bn();no()});function Xn(i){return i}var nc=X(()=>{});function Ir(i){return i=$n({},i),function(e){return eo(e,i)}}var Hu=X(()=>{$d();Kp()});function es(i){return i=Er(i),function(e){return Qs(e,i)}}var sc=X(()=>{ic();no()});function Tr(i,e,t){if(e===void 0)return i;switch(t??3){case 1:return function(r){return i.call(e,r)};case 3:return function(r,n,s){return i.call(e,r,n,s)};case 4:
return function(r,n,s,o){return i.call(e,r,n,s,o)}}return function(){return i.apply(e,arguments)}}var ao=X(()=>{});function Wu(i,e,t){return i==null?Xn:Mt(i)?Tr(i,e,t):ki(i)&&!Fi(i)?Ir(i):es(i)}var am=X(()=>{nc();tr();Yn();Zn();Hu();sc();ao()});function Ys(i,e){return Wu(i,e,1/0)}var om=X(()=>{Gi();am();$e.iteratee=Ys});function wt(i,e,t){return $e.iteratee!==Ys?$e.iteratee(i,e):Wu(i,e,t)}var Hi=X(()=>{Gi();am();om()});function ac(i,e,t){e=wt(e,t);for(var r=ot(i),n=r.length,s={},o=0;o<n;o++){var u=r[o];s[u]=e(i[u],u,i)}return s}var ox=X(()=>{Hi();Ai()});function oo(){}var um=X(()=>{});function oc(i){return i==null?oo:function(e){return so(i,e)}}var ux=X(()=>{um();sm()});function uc(i,e,t){var r=Array(Math.max(0,i));e=Tr(e,t,1);for(var n=0;n<i;n++)r[n]=e(n);return r}var lx=X(()=>{ao()});function Js(i,e){return e==null&&(e=i,i=0),i+Math.floor(Math.random()*(e-i+1))}var lm=X(()=>{});var vn,lc=X(()=>{vn=Date.now||function(){return new Date().getTime()}});function ju(i){var e=function(s){return i[s]},t="(?:"+ot(i).join("|")+")",r=RegExp(t),n=RegExp(t,"g");return function(s){return s=s==null?"":""+s,r.test(s)?s.replace(
n,e):s}}var dm=X(()=>{Ai()});var dc,cm=X(()=>{dc={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;","`":"&#x60;"}});var hm,dx=X(()=>{dm();cm();hm=ju(dc)});var cx,hx=X(()=>{Xp();cm();cx=ro(dc)});var fm,fx=X(()=>{dm();hx();fm=ju(cx)});var pm,mm=X(()=>{Gi();pm=$e.templateSettings={evaluate:/<%([\s\S]+?)%>/g,interpolate:/<%=([\s\S]+?)%>/g,escape:/<%-([\s\S]+?)%>/g}});function _8(i){return"\\"+v8[i]}function cc(i,e,t){!e&&t&&(e=t),e=Pu({},e,$e.templateSettings);var r=RegExp([(e.escape||gm).source,(e.interpolate||gm).source,(e.
evaluate||gm).source].join("|")+"|$","g"),n=0,s="__p+='";i.replace(r,function(h,p,g,v,b){return s+=i.slice(n,b).replace(y8,_8),n=b+h.length,p?s+=`'+
((__t=(`+p+`))==null?'':_.escape(__t))+
'`:g?s+=`'+
((__t=(`+g+`))==null?'':__t)+
'`:v&&(s+=`';
`+v+`
__p+='`),h}),s+=`';
`;var o=e.variable;if(o){if(!x8.test(o))throw new Error("variable is not a bare identifier: "+o)}else s=`with(obj||{}){
`+s+`}
`,o="obj";s=`var __t,__p='',__j=Array.prototype.join,print=function(){__p+=__j.call(arguments,'');};
`+s+`return __p;
`;var u;try{u=new Function(o,"_",s)}catch(h){throw h.source=s,h}var l=function(h){return u.call(this,h,$e)};return l.source="function("+o+`){
`+s+"}",l}var gm,v8,y8,x8,px=X(()=>{im();Gi();mm();gm=/(.)^/,v8={"'":"'","\\":"\\","\r":"r","\n":"n","\u2028":"u2028","\u2029":"u2029"},y8=/\\|'|\r|\n|\u2028|\u2029/g;
x8=/^\s*(\w|\$)+\s*$/});function hc(i,e,t){e=Er(e);var r=e.length;if(!r)return Mt(t)?t.call(i):t;for(var n=0;n<r;n++){var s=i?.[e[n]];s===void 0&&(s=t,n=r),i=Mt(s)?s.call(i):s}return i}
var mx=X(()=>{tr();no()});function fc(i){var e=++w8+"";return i?i+e:e}var w8,gx=X(()=>{w8=0});function pc(i){var e=$e(i);return e._chain=!0,e}var Ax=X(()=>{Gi()});function zu(i,e,t,r,n){if(!(r instanceof e))return i.apply(t,n);var s=Ru(i.prototype),o=i.apply(s,n);return ki(o)?o:s}var Am=X(()=>{rm();Yn()});var bm,yn,qu=X(()=>{Vi();Am();Gi();bm=xt(function(i,e){var t=bm.placeholder,r=function(){for(var n=0,s=e.length,o=Array(s),u=0;u<s;u++)o[u]=e[u]===t?arguments[n++]:
e[u];for(;n<arguments.length;)o.push(arguments[n++]);return zu(i,r,this,this,o)};return r});bm.placeholder=$e;yn=bm});var Uu,vm=X(()=>{Vi();tr();Am();Uu=xt(function(i,e,t){if(!Mt(i))throw new TypeError("Bind must be called on a function");var r=xt(function(n){return zu(i,r,e,this,
t.concat(n))});return r})});var Lt,Yi=X(()=>{jp();ir();Lt=Bu(Dt)});function rr(i,e,t){!e&&e!==0&&(e=1/0);for(var r=[],n=0,s=0,o=Dt(i)||0,u=[];;){if(s>=o){if(!u.length)break;var l=u.pop();s=l.i,i=l.v,o=Dt(i);continue}var h=i[s++];
u.length>=e?r[n++]=h:Lt(h)&&(Fi(h)||qs(h))?(u.push({i:s,v:i}),s=0,i=h,o=Dt(i)):t||(r[n++]=h)}return r}var Zs=X(()=>{ir();Yi();Zn();qd()});var ym,bx=X(()=>{Vi();Zs();vm();ym=xt(function(i,e){e=rr(e,!1,!1);var t=e.length;if(t<1)throw new Error("bindAll must be passed function names");for(;t--;){var r=e[t];
i[r]=Uu(i[r],i)}return i})});function mc(i,e){var t=function(r){var n=t.cache,s=""+(e?e.apply(this,arguments):r);return Ei(n,s)||(n[s]=i.apply(this,arguments)),n[s]};return t.cache={},t}var vx=X(
()=>{bn()});var Ku,_m=X(()=>{Vi();Ku=xt(function(i,e,t){return setTimeout(function(){return i.apply(null,t)},e)})});var xm,yx=X(()=>{qu();_m();Gi();xm=yn(Ku,$e,1)});function gc(i,e,t){var r,n,s,o,u=0;t||(t={});var l=function(){u=t.leading===!1?0:vn(),r=null,o=i.apply(n,s),r||(n=s=null)},h=function(){var p=vn();!u&&t.leading===
!1&&(u=p);var g=e-(p-u);return n=this,s=arguments,g<=0||g>e?(r&&(clearTimeout(r),r=null),u=p,o=i.apply(n,s),r||(n=s=null)):!r&&t.trailing!==!1&&(r=setTimeout(l,
g)),o};return h.cancel=function(){clearTimeout(r),u=0,r=n=s=null},h}var _x=X(()=>{lc()});function Ac(i,e,t){var r,n,s,o,u,l=function(){var p=vn()-n;e>p?r=setTimeout(l,e-p):(r=null,t||(o=i.apply(u,s)),r||(s=u=null))},h=xt(function(p){return u=this,s=
p,n=vn(),r||(r=setTimeout(l,e),t&&(o=i.apply(u,s))),o});return h.cancel=function(){clearTimeout(r),r=s=u=null},h}var xx=X(()=>{Vi();lc()});function bc(i,e){return yn(e,i)}var wx=X(()=>{qu()});function ts(i){return function(){return!i.apply(this,arguments)}}var vc=X(()=>{});function yc(){var i=arguments,e=i.length-1;return function(){for(var t=e,r=i[e].apply(this,arguments);t--;)r=i[t].call(this,r);return r}}var Cx=X(()=>{});function _c(i,e){return function(){if(--i<1)return e.apply(this,arguments)}}var Sx=X(()=>{});function uo(i,e){var t;return function(){return--i>0&&(t=e.apply(this,arguments)),i<=1&&(e=null),t}}var wm=X(()=>{});var Cm,Ex=X(()=>{qu();wm();Cm=yn(uo,2)});function lo(i,e,t){e=wt(e,t);for(var r=ot(i),n,s=0,o=r.length;s<o;s++)if(n=r[s],e(i[n],n,i))return n}var Sm=X(()=>{Hi();Ai()});function Vu(i){return function(e,t,r){t=wt(t,r);for(var n=Dt(e),s=i>0?0:n-1;s>=0&&s<n;s+=i)if(t(e[s],s,e))return s;return-1}}var Em=X(()=>{Hi();ir()});var $s,xc=X(()=>{Em();$s=Vu(1)});var Gu,Im=X(()=>{Em();Gu=Vu(-1)});function co(i,e,t,r){t=wt(t,r,1);for(var n=t(e),s=0,o=Dt(i);s<o;){var u=Math.floor((s+o)/2);t(i[u])<n?s=u+1:o=u}return s}var Tm=X(()=>{Hi();ir()});function Qu(i,e,t){return function(r,n,s){var o=0,u=Dt(r);if(typeof s=="number")i>0?o=s>=0?s:Math.max(s+u,o):u=s>=0?Math.min(s+1,u):s+u+1;else if(t&&s&&u)return s=
t(r,n),r[s]===n?s:-1;if(n!==n)return s=e(Vr.call(r,o,u),$a),s>=0?s+o:-1;for(s=i>0?o:u-1;s>=0&&s<u;s+=i)if(r[s]===n)return s;return-1}}var Mm=X(()=>{ir();Ht();Hp()});var Yu,Dm=X(()=>{Tm();xc();Mm();Yu=Qu(1,$s,co)});var Bm,Ix=X(()=>{Im();Mm();Bm=Qu(-1,Gu)});function Xs(i,e,t){var r=Lt(i)?$s:lo,n=r(i,e,t);if(n!==void 0&&n!==-1)return i[n]}var km=X(()=>{Yi();xc();Sm()});function wc(i,e){return Xs(i,Ir(e))}var Tx=X(()=>{km();Hu()});function bi(i,e,t){e=Tr(e,t);var r,n;if(Lt(i))for(r=0,n=i.length;r<n;r++)e(i[r],r,i);else{var s=ot(i);for(r=0,n=s.length;r<n;r++)e(i[s[r]],s[r],i)}return i}var is=X(
()=>{ao();Yi();Ai()});function Wi(i,e,t){e=wt(e,t);for(var r=!Lt(i)&&ot(i),n=(r||i).length,s=Array(n),o=0;o<n;o++){var u=r?r[o]:o;s[o]=e(i[u],u,i)}return s}var ea=X(()=>{Hi();Yi();Ai()});function Ju(i){var e=function(t,r,n,s){var o=!Lt(t)&&ot(t),u=(o||t).length,l=i>0?0:u-1;for(s||(n=t[o?o[l]:l],l+=i);l>=0&&l<u;l+=i){var h=o?o[l]:l;n=r(n,t[h],h,t)}
return n};return function(t,r,n,s){var o=arguments.length>=3;return e(t,Tr(r,s,4),n,o)}}var Om=X(()=>{Yi();Ai();ao()});var Zu,Mx=X(()=>{Om();Zu=Ju(1)});var Cc,Dx=X(()=>{Om();Cc=Ju(-1)});function nr(i,e,t){var r=[];return e=wt(e,t),bi(i,function(n,s,o){e(n,s,o)&&r.push(n)}),r}var ho=X(()=>{Hi();is()});function Sc(i,e,t){return nr(i,ts(wt(e)),t)}var Bx=X(()=>{ho();vc();Hi()});function $u(i,e,t){e=wt(e,t);for(var r=!Lt(i)&&ot(i),n=(r||i).length,s=0;s<n;s++){var o=r?r[s]:s;if(!e(i[o],o,i))return!1}return!0}var kx=X(()=>{Hi();Yi();Ai()});function Xu(i,e,t){e=wt(e,t);for(var r=!Lt(i)&&ot(i),n=(r||i).length,s=0;s<n;s++){var o=r?r[s]:s;if(e(i[o],o,i))return!0}return!1}var Ox=X(()=>{Hi();Yi();Ai()});function Oi(i,e,t,r){return Lt(i)||(i=Qi(i)),(typeof t!="number"||r)&&(t=0),Yu(i,e,t)>=0}var fo=X(()=>{Yi();Ks();Dm()});var Lm,Lx=X(()=>{Vi();tr();ea();ic();no();Lm=xt(function(i,e,t){var r,n;return Mt(e)?n=e:(e=Er(e),r=e.slice(0,-1),e=e[e.length-1]),Wi(i,function(s){var o=n;if(!o){
if(r&&r.length&&(s=Qs(s,r)),s==null)return;o=s[e]}return o==null?o:o.apply(s,t)})})});function rs(i,e){return Wi(i,es(e))}var Ec=X(()=>{ea();sc()});function Ic(i,e){return nr(i,Ir(e))}var Nx=X(()=>{ho();Hu()});function po(i,e,t){var r=-1/0,n=-1/0,s,o;if(e==null||typeof e=="number"&&typeof i[0]!="object"&&i!=null){i=Lt(i)?i:Qi(i);for(var u=0,l=i.length;u<l;u++)s=i[u],s!=
null&&s>r&&(r=s)}else e=wt(e,t),bi(i,function(h,p,g){o=e(h,p,g),(o>n||o===-1/0&&r===-1/0)&&(r=h,n=o)});return r}var Nm=X(()=>{Yi();Ks();Hi();is()});function Tc(i,e,t){var r=1/0,n=1/0,s,o;if(e==null||typeof e=="number"&&typeof i[0]!="object"&&i!=null){i=Lt(i)?i:Qi(i);for(var u=0,l=i.length;u<l;u++)s=i[u],s!=
null&&s<r&&(r=s)}else e=wt(e,t),bi(i,function(h,p,g){o=e(h,p,g),(o<n||o===1/0&&r===1/0)&&(r=h,n=o)});return r}var Px=X(()=>{Yi();Ks();Hi();is()});function mo(i){return i?Fi(i)?Vr.call(i):zs(i)?i.match(C8):Lt(i)?Wi(i,Xn):Qi(i):[]}var C8,Pm=X(()=>{Zn();Ht();Wd();Yi();ea();nc();Ks();C8=/[^\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g});function go(i,e,t){if(e==null||t)return Lt(i)||(i=Qi(i)),i[Js(i.length-1)];var r=mo(i),n=Dt(r);e=Math.max(Math.min(e,n),0);for(var s=n-1,o=0;o<e;o++){var u=Js(o,
s),l=r[o];r[o]=r[u],r[u]=l}return r.slice(0,e)}var Rm=X(()=>{Yi();Ks();ir();lm();Pm()});function Mc(i){return go(i,1/0)}var Rx=X(()=>{Rm()});function Dc(i,e,t){var r=0;return e=wt(e,t),rs(Wi(i,function(n,s,o){return{value:n,index:r++,criteria:e(n,s,o)}}).sort(function(n,s){var o=n.criteria,u=s.criteria;
if(o!==u){if(o>u||o===void 0)return 1;if(o<u||u===void 0)return-1}return n.index-s.index}),"value")}var Fx=X(()=>{Hi();Ec();ea()});function _n(i,e){return function(t,r,n){var s=e?[[],[]]:{};return r=wt(r,n),bi(t,function(o,u){var l=r(o,u,t);i(s,o,l)}),s}}var el=X(()=>{Hi();is()});var Fm,Hx=X(()=>{el();bn();Fm=_n(function(i,e,t){Ei(i,t)?i[t].push(e):i[t]=[e]})});var Hm,Wx=X(()=>{el();Hm=_n(function(i,e,t){i[t]=e})});var Wm,jx=X(()=>{el();bn();Wm=_n(function(i,e,t){Ei(i,t)?i[t]++:i[t]=1})});var jm,zx=X(()=>{el();jm=_n(function(i,e,t){i[t?0:1].push(e)},!0)});function Bc(i){return i==null?0:Lt(i)?i.length:ot(i).length}var qx=X(()=>{Yi();Ai()});function zm(i,e,t){return e in t}var Ux=X(()=>{});var tl,qm=X(()=>{Vi();tr();ao();to();Ux();Zs();tl=xt(function(i,e){var t={},r=e[0];if(i==null)return t;Mt(r)?(e.length>1&&(r=Tr(r,e[1])),e=Ar(i)):(r=zm,e=rr(e,!1,
!1),i=Object(i));for(var n=0,s=e.length;n<s;n++){var o=e[n],u=i[o];r(u,o,i)&&(t[o]=u)}return t})});var Um,Kx=X(()=>{Vi();tr();vc();ea();Zs();fo();qm();Um=xt(function(i,e){var t=e[0],r;return Mt(t)?(t=ts(t),e.length>1&&(r=e[1])):(e=Wi(rr(e,!1,!1),String),t=function(n,s){
return!Oi(e,s)}),tl(i,t,r)})});function Ao(i,e,t){return Vr.call(i,0,Math.max(0,i.length-(e==null||t?1:e)))}var Km=X(()=>{Ht()});function bo(i,e,t){return i==null||i.length<1?e==null||t?void 0:[]:e==null||t?i[0]:Ao(i,i.length-e)}var Vx=X(()=>{Km()});function ns(i,e,t){return Vr.call(i,e==null||t?1:e)}var Vm=X(()=>{Ht()});function kc(i,e,t){return i==null||i.length<1?e==null||t?void 0:[]:e==null||t?i[i.length-1]:ns(i,Math.max(0,i.length-e))}var Gx=X(()=>{Vm()});function Oc(i){return nr(i,Boolean)}var Qx=X(()=>{ho()});function Lc(i,e){return rr(i,e,!1)}var Yx=X(()=>{Zs()});var il,Gm=X(()=>{Vi();Zs();ho();fo();il=xt(function(i,e){return e=rr(e,!0,!0),nr(i,function(t){return!Oi(e,t)})})});var Qm,Jx=X(()=>{Vi();Gm();Qm=xt(function(i,e){return il(i,e)})});function ta(i,e,t,r){Ya(e)||(r=t,t=e,e=!1),t!=null&&(t=wt(t,r));for(var n=[],s=[],o=0,u=Dt(i);o<u;o++){var l=i[o],h=t?t(l,o,i):l;e&&!t?((!o||s!==h)&&n.push(l),s=
h):t?Oi(s,h)||(s.push(h),n.push(l)):Oi(n,l)||n.push(l)}return n}var Ym=X(()=>{Dp();Hi();ir();fo()});var Jm,Zx=X(()=>{Vi();Ym();Zs();Jm=xt(function(i){return ta(rr(i,!0,!0))})});function Nc(i){for(var e=[],t=arguments.length,r=0,n=Dt(i);r<n;r++){var s=i[r];if(!Oi(e,s)){var o;for(o=1;o<t&&Oi(arguments[o],s);o++);o===t&&e.push(s)}}return e}
var $x=X(()=>{ir();fo()});function ia(i){for(var e=i&&po(i,Dt).length||0,t=Array(e),r=0;r<e;r++)t[r]=rs(i,r);return t}var Zm=X(()=>{Nm();ir();Ec()});var $m,Xx=X(()=>{Vi();Zm();$m=xt(ia)});function Pc(i,e){for(var t={},r=0,n=Dt(i);r<n;r++)e?t[i[r]]=e[r]:t[i[r][0]]=i[r][1];return t}var ew=X(()=>{ir()});function Rc(i,e,t){e==null&&(e=i||0,i=0),t||(t=e<i?-1:1);for(var r=Math.max(Math.ceil((e-i)/t),0),n=Array(r),s=0;s<r;s++,i+=t)n[s]=i;return n}var tw=X(()=>{});function Fc(i,e){if(e==null||e<1)return[];for(var t=[],r=0,n=i.length;r<n;)t.push(Vr.call(i,r,r+=e));return t}var iw=X(()=>{Ht()});function vo(i,e){return i._chain?$e(e).chain():e}var Xm=X(()=>{Gi()});function yo(i){return bi(Vs(i),function(e){var t=$e[e]=i[e];$e.prototype[e]=function(){var r=[this._wrapped];return I_.apply(r,arguments),vo(this,t.apply($e,r))}}),
$e}var rw=X(()=>{Gi();is();em();Ht();Xm()});var nw,sw=X(()=>{Gi();is();Ht();Xm();bi(["pop","push","reverse","shift","sort","splice","unshift"],function(i){var e=Iu[i];$e.prototype[i]=function(){var t=this.
_wrapped;return t!=null&&(e.apply(t,arguments),(i==="shift"||i==="splice")&&t.length===0&&delete t[0]),vo(this,t)}});bi(["concat","join","slice"],function(i){var e=Iu[i];
$e.prototype[i]=function(){var t=this._wrapped;return t!=null&&(t=e.apply(t,arguments)),vo(this,t)}});nw=$e});var e0={};pu(e0,{VERSION:()=>Eu,after:()=>_c,all:()=>$u,allKeys:()=>Ar,any:()=>Xu,assign:()=>$n,before:()=>uo,bind:()=>Uu,bindAll:()=>ym,chain:()=>pc,chunk:()=>Fc,
clone:()=>ec,collect:()=>Wi,compact:()=>Oc,compose:()=>yc,constant:()=>Xa,contains:()=>Oi,countBy:()=>Wm,create:()=>Xd,debounce:()=>Ac,default:()=>nw,defaults:()=>Pu,
defer:()=>xm,delay:()=>Ku,detect:()=>Xs,difference:()=>il,drop:()=>ns,each:()=>bi,escape:()=>hm,every:()=>$u,extend:()=>Nu,extendOwn:()=>$n,filter:()=>nr,find:()=>Xs,
findIndex:()=>$s,findKey:()=>lo,findLastIndex:()=>Gu,findWhere:()=>wc,first:()=>bo,flatten:()=>Lc,foldl:()=>Zu,foldr:()=>Cc,forEach:()=>bi,functions:()=>Vs,get:()=>so,
groupBy:()=>Fm,has:()=>rc,head:()=>bo,identity:()=>Xn,include:()=>Oi,includes:()=>Oi,indexBy:()=>Hm,indexOf:()=>Yu,initial:()=>Ao,inject:()=>Zu,intersection:()=>Nc,
invert:()=>ro,invoke:()=>Lm,isArguments:()=>qs,isArray:()=>Fi,isArrayBuffer:()=>Du,isBoolean:()=>Ya,isDataView:()=>Jn,isDate:()=>kp,isElement:()=>Hd,isEmpty:()=>Vd,
isEqual:()=>Qd,isError:()=>Lp,isFinite:()=>Ud,isFunction:()=>Mt,isMap:()=>Yp,isMatch:()=>eo,isNaN:()=>$a,isNull:()=>Fd,isNumber:()=>Tu,isObject:()=>ki,isRegExp:()=>Op,
isSet:()=>Zp,isString:()=>zs,isSymbol:()=>Mu,isTypedArray:()=>Ou,isUndefined:()=>Qa,isWeakMap:()=>Jp,isWeakSet:()=>$p,iteratee:()=>Ys,keys:()=>ot,last:()=>kc,lastIndexOf:()=>Bm,
map:()=>Wi,mapObject:()=>ac,matcher:()=>Ir,matches:()=>Ir,max:()=>po,memoize:()=>mc,methods:()=>Vs,min:()=>Tc,mixin:()=>yo,negate:()=>ts,noop:()=>oo,now:()=>vn,
object:()=>Pc,omit:()=>Um,once:()=>Cm,pairs:()=>Jd,partial:()=>yn,partition:()=>jm,pick:()=>tl,pluck:()=>rs,property:()=>es,propertyOf:()=>oc,random:()=>Js,range:()=>Rc,
reduce:()=>Zu,reduceRight:()=>Cc,reject:()=>Sc,rest:()=>ns,restArguments:()=>xt,result:()=>hc,sample:()=>go,select:()=>nr,shuffle:()=>Mc,size:()=>Bc,some:()=>Xu,
sortBy:()=>Dc,sortedIndex:()=>co,tail:()=>ns,take:()=>bo,tap:()=>tc,template:()=>cc,templateSettings:()=>pm,throttle:()=>gc,times:()=>uc,toArray:()=>mo,toPath:()=>Fu,
transpose:()=>ia,unescape:()=>fm,union:()=>Jm,uniq:()=>ta,unique:()=>ta,uniqueId:()=>fc,unzip:()=>ia,values:()=>Qi,where:()=>Ic,without:()=>Qm,wrap:()=>bc,zip:()=>$m});
var Hc=X(()=>{Ht();Vi();Yn();L_();Mp();Dp();N_();Wd();Bp();P_();R_();F_();Np();Pp();zd();Zn();tr();qd();j_();Hp();qp();U_();Kp();G_();$_();X_();ex();tx();Ai();to();
Ks();ix();Xp();em();tm();$d();im();rx();nx();sx();sm();ax();ox();nc();Wp();um();nm();sc();ux();Hu();lx();lm();lc();dx();fx();mm();px();mx();gx();Ax();om();qu();
vm();bx();vx();_m();yx();_x();xx();wx();vc();Cx();Sx();wm();Ex();Sm();xc();Im();Tm();Dm();Ix();km();Tx();is();ea();Mx();Dx();ho();Bx();kx();Ox();fo();Lx();Ec();
Nx();Nm();Px();Rx();Rm();Fx();Hx();Wx();jx();zx();Pm();qx();qm();Kx();Vx();Km();Gx();Vm();Qx();Yx();Jx();Ym();Zx();$x();Gm();Zm();Xx();ew();tw();iw();rw();sw()});var t0,aw,ow=X(()=>{Hc();Hc();t0=yo(e0);t0._=t0;aw=t0});var uw={};pu(uw,{VERSION:()=>Eu,after:()=>_c,all:()=>$u,allKeys:()=>Ar,any:()=>Xu,assign:()=>$n,before:()=>uo,bind:()=>Uu,bindAll:()=>ym,chain:()=>pc,chunk:()=>Fc,
clone:()=>ec,collect:()=>Wi,compact:()=>Oc,compose:()=>yc,constant:()=>Xa,contains:()=>Oi,countBy:()=>Wm,create:()=>Xd,debounce:()=>Ac,default:()=>aw,defaults:()=>Pu,
defer:()=>xm,delay:()=>Ku,detect:()=>Xs,difference:()=>il,drop:()=>ns,each:()=>bi,escape:()=>hm,every:()=>$u,extend:()=>Nu,extendOwn:()=>$n,filter:()=>nr,find:()=>Xs,
findIndex:()=>$s,findKey:()=>lo,findLastIndex:()=>Gu,findWhere:()=>wc,first:()=>bo,flatten:()=>Lc,foldl:()=>Zu,foldr:()=>Cc,forEach:()=>bi,functions:()=>Vs,get:()=>so,
groupBy:()=>Fm,has:()=>rc,head:()=>bo,identity:()=>Xn,include:()=>Oi,includes:()=>Oi,indexBy:()=>Hm,indexOf:()=>Yu,initial:()=>Ao,inject:()=>Zu,intersection:()=>Nc,
invert:()=>ro,invoke:()=>Lm,isArguments:()=>qs,isArray:()=>Fi,isArrayBuffer:()=>Du,isBoolean:()=>Ya,isDataView:()=>Jn,isDate:()=>kp,isElement:()=>Hd,isEmpty:()=>Vd,
isEqual:()=>Qd,isError:()=>Lp,isFinite:()=>Ud,isFunction:()=>Mt,isMap:()=>Yp,isMatch:()=>eo,isNaN:()=>$a,isNull:()=>Fd,isNumber:()=>Tu,isObject:()=>ki,isRegExp:()=>Op,
isSet:()=>Zp,isString:()=>zs,isSymbol:()=>Mu,isTypedArray:()=>Ou,isUndefined:()=>Qa,isWeakMap:()=>Jp,isWeakSet:()=>$p,iteratee:()=>Ys,keys:()=>ot,last:()=>kc,lastIndexOf:()=>Bm,
map:()=>Wi,mapObject:()=>ac,matcher:()=>Ir,matches:()=>Ir,max:()=>po,memoize:()=>mc,methods:()=>Vs,min:()=>Tc,mixin:()=>yo,negate:()=>ts,noop:()=>oo,now:()=>vn,
object:()=>Pc,omit:()=>Um,once:()=>Cm,pairs:()=>Jd,partial:()=>yn,partition:()=>jm,pick:()=>tl,pluck:()=>rs,property:()=>es,propertyOf:()=>oc,random:()=>Js,range:()=>Rc,
reduce:()=>Zu,reduceRight:()=>Cc,reject:()=>Sc,rest:()=>ns,restArguments:()=>xt,result:()=>hc,sample:()=>go,select:()=>nr,shuffle:()=>Mc,size:()=>Bc,some:()=>Xu,
sortBy:()=>Dc,sortedIndex:()=>co,tail:()=>ns,take:()=>bo,tap:()=>tc,template:()=>cc,templateSettings:()=>pm,throttle:()=>gc,times:()=>uc,toArray:()=>mo,toPath:()=>Fu,
transpose:()=>ia,unescape:()=>fm,union:()=>Jm,uniq:()=>ta,unique:()=>ta,uniqueId:()=>fc,unzip:()=>ia,values:()=>Qi,where:()=>Ic,without:()=>Qm,wrap:()=>bc,zip:()=>$m});
var lw=X(()=>{ow();Hc()});var _o=$((dw,Wc)=>{(function(i,e){"use strict";typeof Wc=="object"&&typeof Wc.exports=="object"?Wc.exports=i.document?e(i,!0):function(t){if(!t.document)throw new Error(
"jQuery requires a window with a document");return e(t)}:e(i)})(typeof window<"u"?window:dw,function(i,e){"use strict";var t=[],r=Object.getPrototypeOf,n=t.slice,
s=t.flat?function(a){return t.flat.call(a)}:function(a){return t.concat.apply([],a)},o=t.push,u=t.indexOf,l={},h=l.toString,p=l.hasOwnProperty,g=p.toString,v=g.
call(Object),b={},A=function(d){return typeof d=="function"&&typeof d.nodeType!="number"&&typeof d.item!="function"},C=function(d){return d!=null&&d===d.window},
I=i.document,H={type:!0,src:!0,nonce:!0,noModule:!0};function P(a,d,f){f=f||I;var m,_,x=f.createElement("script");if(x.text=a,d)for(m in H)_=d[m]||d.getAttribute&&
d.getAttribute(m),_&&x.setAttribute(m,_);f.head.appendChild(x).parentNode&&x.parentNode.removeChild(x)}function D(a){return a==null?a+"":typeof a=="object"||typeof a==
"function"?l[h.call(a)]||"object":typeof a}var N="3.8.0",W=/HTML$/i,c=function(a,d){return new c.fn.init(a,d)};c.fn=c.prototype={jquery:N,constructor:c,length:0,
toArray:function(){return n.call(this)},get:function(a){return a==null?n.call(this):a<0?this[a+this.length]:this[a]},pushStack:function(a){var d=c.merge(this.constructor(),
a);return d.prevObject=this,d},each:function(a){return c.each(this,a)},map:function(a){return this.pushStack(c.map(this,function(d,f){return a.call(d,f,d)}))},slice:function(){
return this.pushStack(n.apply(this,arguments))},first:function(){return this.eq(0)},last:function(){return this.eq(-1)},even:function(){return this.pushStack(c.
grep(this,function(a,d){return(d+1)%2}))},odd:function(){return this.pushStack(c.grep(this,function(a,d){return d%2}))},eq:function(a){var d=this.length,f=+a+(a<
0?d:0);return this.pushStack(f>=0&&f<d?[this[f]]:[])},end:function(){return this.prevObject||this.constructor()}},c.extend=c.fn.extend=function(){var a,d,f,m,_,
x,E=arguments[0]||{},R=1,L=arguments.length,G=!1;for(typeof E=="boolean"&&(G=E,E=arguments[R]||{},R++),typeof E!="object"&&!A(E)&&(E={}),R===L&&(E=this,R--);R<L;R++)
if((a=arguments[R])!=null)for(d in a)m=a[d],!(d==="__proto__"||E===m)&&(G&&m&&(c.isPlainObject(m)||(_=Array.isArray(m)))?(f=E[d],_&&!Array.isArray(f)?x=[]:!_&&!c.
isPlainObject(f)?x={}:x=f,_=!1,E[d]=c.extend(G,x,m)):m!==void 0&&(E[d]=m));return E},c.extend({expando:"jQuery"+(N+Math.random()).replace(/\D/g,""),isReady:!0,error:function(a){
throw new Error(a)},noop:function(){},isPlainObject:function(a){var d,f;return!a||h.call(a)!=="[object Object]"?!1:(d=r(a),d?(f=p.call(d,"constructor")&&d.constructor,
typeof f=="function"&&g.call(f)===v):!0)},isEmptyObject:function(a){var d;for(d in a)return!1;return!0},globalEval:function(a,d,f){P(a,{nonce:d&&d.nonce},f)},each:function(a,d){
var f,m=0;if(re(a))for(f=a.length;m<f&&d.call(a[m],m,a[m])!==!1;m++);else for(m in a)if(d.call(a[m],m,a[m])===!1)break;return a},text:function(a){var d,f="",m=0,
_=a.nodeType;if(!_)for(;d=a[m++];)f+=c.text(d);return _===1||_===11?a.textContent:_===9?a.documentElement.textContent:_===3||_===4?a.nodeValue:f},makeArray:function(a,d){
var f=d||[];return a!=null&&(re(Object(a))?c.merge(f,typeof a=="string"?[a]:a):o.call(f,a)),f},inArray:function(a,d,f){return d==null?-1:u.call(d,a,f)},isXMLDoc:function(a){
var d=a&&a.namespaceURI,f=a&&(a.ownerDocument||a).documentElement;return!W.test(d||f&&f.nodeName||"HTML")},merge:function(a,d){for(var f=+d.length,m=0,_=a.length;m<
f;m++)a[_++]=d[m];return a.length=_,a},grep:function(a,d,f){for(var m,_=[],x=0,E=a.length,R=!f;x<E;x++)m=!d(a[x],x),m!==R&&_.push(a[x]);return _},map:function(a,d,f){
var m,_,x=0,E=[];if(re(a))for(m=a.length;x<m;x++)_=d(a[x],x,f),_!=null&&E.push(_);else for(x in a)_=d(a[x],x,f),_!=null&&E.push(_);return s(E)},guid:1,support:b}),
typeof Symbol=="function"&&(c.fn[Symbol.iterator]=t[Symbol.iterator]),c.each("Boolean Number String Function Array Date RegExp Object Error Symbol".split(" "),function(a,d){
l["[object "+d+"]"]=d.toLowerCase()});function re(a){var d=!!a&&"length"in a&&a.length,f=D(a);return A(a)||C(a)?!1:f==="array"||d===0||typeof d=="number"&&d>0&&
d-1 in a}function V(a,d){return a.nodeName&&a.nodeName.toLowerCase()===d.toLowerCase()}var ae=t.pop,Z=t.sort,oe=t.splice,j="[\\x20\\t\\r\\n\\f]",J=new RegExp("^"+
j+"+|((?:^|[^\\\\])(?:\\\\.)*)"+j+"+$","g");c.contains=function(a,d){var f=d&&d.parentNode;return a===f||!!(f&&f.nodeType===1&&(a.contains?a.contains(f):a.compareDocumentPosition&&
a.compareDocumentPosition(f)&16))};var se=/^-$|([\0-\x1f\x7f]|^-?\d)|[^\x80-\uFFFF\w-]/g;function z(a,d){return d?a==="\0"?"�":a.slice(0,-1)+"\\"+a.charCodeAt(
a.length-1).toString(16)+" ":"\\"+a}c.escapeSelector=function(a){return(a+"").replace(se,z)};var U=I,Y=o;(function(){var a,d,f,m,_,x=Y,E,R,L,G,ue,he=c.expando,ie=0,
pe=0,Ue=_d(),rt=_d(),Ze=_d(),Ci=_d(),ci=function(B,q){return B===q&&(_=!0),0},Wr="checked|selected|async|autofocus|autoplay|controls|defer|disabled|hidden|ismap\
|loop|multiple|open|readonly|required|scoped",yd="\\\\[\\da-fA-F]{1,6}"+j+"?|\\\\[^\\da-fA-F\\r\\n\\f]",Xe="(?:"+yd+"|[\\w-]|[^\\0-\\x7f])+",Rs="\\["+j+"*("+Xe+
")(?:"+j+"*([*^$|!~]?=)"+j+`*(?:'((?:\\\\.|[^\\\\'])*)'|"((?:\\\\.|[^\\\\"])*)"|(`+Xe+"))|)"+j+"*\\]",tt=":("+Xe+`)(?:\\((('((?:\\\\.|[^\\\\'])*)'|"((?:\\\\.|[^\\\\"])*)\
")|((?:\\\\.|[^\\\\()[\\]]|`+Rs+")*)|.*)\\)|)",Qt=new RegExp(j+"+","g"),du=new RegExp("^"+j+"*,"+j+"*"),cu=new RegExp("^"+j+"*([>+~]|"+j+")"+j+"*"),jr=new RegExp(
j+"|>"),hu=new RegExp(tt),Fs=new RegExp("^"+Xe+"$"),Cr={ID:new RegExp("^#("+Xe+")"),CLASS:new RegExp("^\\.("+Xe+")"),TAG:new RegExp("^("+Xe+"|[*])"),ATTR:new RegExp(
"^"+Rs),PSEUDO:new RegExp("^"+tt),CHILD:new RegExp("^:(only|first|last|nth|nth-last)-(child|of-type)(?:\\("+j+"*(even|odd|(([+-]|)(\\d*)n|)"+j+"*(?:([+-]|)"+j+"\
*(\\d+)|))"+j+"*\\)|)","i"),bool:new RegExp("^(?:"+Wr+")$","i"),needsContext:new RegExp("^"+j+"*[>+~]|:(even|odd|eq|gt|lt|nth|first|last)(?:\\("+j+"*((?:-\\d)?\\d\
*)"+j+"*\\)|)(?=[^-]|$)","i")},Vn=/^(?:input|select|textarea|button)$/i,er=/^h\d$/i,DE=/^(?:#([\w-]+)|(\w+)|\.([\w-]+))$/,Zf=/[+~]/,pn=new RegExp("\\\\[\\da-fA-F]{\
1,6}"+j+"?|\\\\([^\\da-fA-F\\r\\n\\f])","g"),mn=function(B,q){var ee="0x"+B.slice(1)-65536;return q||(ee<0?String.fromCharCode(ee+65536):String.fromCharCode(ee>>
10|55296,ee&1023|56320))},BE=function(){Gn()},kE=wd(function(B){return B.disabled===!0&&V(B,"fieldset")},{dir:"parentNode",next:"legend"});function OE(){try{return E.
activeElement}catch{}}try{x.apply(t=n.call(U.childNodes),U.childNodes),t[U.childNodes.length].nodeType}catch{x={apply:function(q,ee){Y.apply(q,n.call(ee))},call:function(q){
Y.apply(q,n.call(arguments,1))}}}function _t(B,q,ee,ne){var de,xe,Me,Le,De,st,Ve,Je=q&&q.ownerDocument,at=q?q.nodeType:9;if(ee=ee||[],typeof B!="string"||!B||at!==
1&&at!==9&&at!==11)return ee;if(!ne&&(Gn(q),q=q||E,L)){if(at!==11&&(De=DE.exec(B)))if(de=De[1]){if(at===9)if(Me=q.getElementById(de)){if(Me.id===de)return x.call(
ee,Me),ee}else return ee;else if(Je&&(Me=Je.getElementById(de))&&_t.contains(q,Me)&&Me.id===de)return x.call(ee,Me),ee}else{if(De[2])return x.apply(ee,q.getElementsByTagName(
B)),ee;if((de=De[3])&&q.getElementsByClassName)return x.apply(ee,q.getElementsByClassName(de)),ee}if(!Ci[B+" "]&&(!G||!G.test(B))){if(Ve=B,Je=q,at===1&&(jr.test(
B)||cu.test(B))){for(Je=Zf.test(B)&&$f(q.parentNode)||q,(Je!=q||!b.scope)&&((Le=q.getAttribute("id"))?Le=c.escapeSelector(Le):q.setAttribute("id",Le=he)),st=fu(
B),xe=st.length;xe--;)st[xe]=(Le?"#"+Le:":scope")+" "+xd(st[xe]);Ve=st.join(",")}try{return x.apply(ee,Je.querySelectorAll(Ve)),ee}catch{Ci(B,!0)}finally{Le===he&&
q.removeAttribute("id")}}}return Ub(B.replace(J,"$1"),q,ee,ne)}function _d(){var B=[];function q(ee,ne){return B.push(ee+" ")>d.cacheLength&&delete q[B.shift()],
q[ee+" "]=ne}return q}function Sr(B){return B[he]=!0,B}function Fa(B){var q=E.createElement("fieldset");try{return!!B(q)}catch{return!1}finally{q.parentNode&&q.
parentNode.removeChild(q),q=null}}function LE(B){return function(q){return V(q,"input")&&q.type===B}}function NE(B){return function(q){return(V(q,"input")||V(q,
"button"))&&q.type===B}}function zb(B){return function(q){return"form"in q?q.parentNode&&q.disabled===!1?"label"in q?"label"in q.parentNode?q.parentNode.disabled===
B:q.disabled===B:q.isDisabled===B||q.isDisabled!==!B&&kE(q)===B:q.disabled===B:"label"in q?q.disabled===B:!1}}function Hs(B){return Sr(function(q){return q=+q,Sr(
function(ee,ne){for(var de,xe=B([],ee.length,q),Me=xe.length;Me--;)ee[de=xe[Me]]&&(ee[de]=!(ne[de]=ee[de]))})})}function $f(B){return B&&typeof B.getElementsByTagName<
"u"&&B}function Gn(B){var q,ee=B?B.ownerDocument||B:U;return ee==E||ee.nodeType!==9||!ee.documentElement||(E=ee,R=E.documentElement,L=!c.isXMLDoc(E),ue=R.matches||
R.webkitMatchesSelector||R.msMatchesSelector,R.msMatchesSelector&&U!=E&&(q=E.defaultView)&&q.top!==q&&q.addEventListener("unload",BE),b.getById=Fa(function(ne){
return R.appendChild(ne).id=c.expando,!E.getElementsByName||!E.getElementsByName(c.expando).length}),b.disconnectedMatch=Fa(function(ne){return ue.call(ne,"*")}),
b.scope=Fa(function(){return E.querySelectorAll(":scope")}),b.cssHas=Fa(function(){try{return E.querySelector(":has(*,:jqfake)"),!1}catch{return!0}}),b.getById?
(d.filter.ID=function(ne){var de=ne.replace(pn,mn);return function(xe){return xe.getAttribute("id")===de}},d.find.ID=function(ne,de){if(typeof de.getElementById<
"u"&&L){var xe=de.getElementById(ne);return xe?[xe]:[]}}):(d.filter.ID=function(ne){var de=ne.replace(pn,mn);return function(xe){var Me=typeof xe.getAttributeNode<
"u"&&xe.getAttributeNode("id");return Me&&Me.value===de}},d.find.ID=function(ne,de){if(typeof de.getElementById<"u"&&L){var xe,Me,Le,De=de.getElementById(ne);if(De){
if(xe=De.getAttributeNode("id"),xe&&xe.value===ne)return[De];for(Le=de.getElementsByName(ne),Me=0;De=Le[Me++];)if(xe=De.getAttributeNode("id"),xe&&xe.value===ne)
return[De]}return[]}}),d.find.TAG=function(ne,de){return typeof de.getElementsByTagName<"u"?de.getElementsByTagName(ne):de.querySelectorAll(ne)},d.find.CLASS=function(ne,de){
if(typeof de.getElementsByClassName<"u"&&L)return de.getElementsByClassName(ne)},G=[],Fa(function(ne){var de;R.appendChild(ne).innerHTML="<a id='"+he+"' href=''\
 disabled='disabled'></a><select id='"+he+"-\r\\' disabled='disabled'><option selected=''></option></select>",ne.querySelectorAll("[selected]").length||G.push("\
\\["+j+"*(?:value|"+Wr+")"),ne.querySelectorAll("[id~="+he+"-]").length||G.push("~="),ne.querySelectorAll("a#"+he+"+*").length||G.push(".#.+[+~]"),ne.querySelectorAll(
":checked").length||G.push(":checked"),de=E.createElement("input"),de.setAttribute("type","hidden"),ne.appendChild(de).setAttribute("name","D"),R.appendChild(ne).
disabled=!0,ne.querySelectorAll(":disabled").length!==2&&G.push(":enabled",":disabled"),de=E.createElement("input"),de.setAttribute("name",""),ne.appendChild(de),
ne.querySelectorAll("[name='']").length||G.push("\\["+j+"*name"+j+"*="+j+`*(?:''|"")`)}),b.cssHas||G.push(":has"),G=G.length&&new RegExp(G.join("|")),ci=function(ne,de){
if(ne==de)return _=!0,0;var xe=!ne.compareDocumentPosition-!de.compareDocumentPosition;return xe||(xe=(ne.ownerDocument||ne)==(de.ownerDocument||de)?ne.compareDocumentPosition(
de):1,xe&1||!b.sortDetached&&de.compareDocumentPosition(ne)===xe?ne==E||ne.ownerDocument==U&&_t.contains(U,ne)?-1:de==E||de.ownerDocument==U&&_t.contains(U,de)?
1:m?u.call(m,ne)-u.call(m,de):0:xe&4?-1:1)}),E}_t.matches=function(B,q){return _t(B,null,null,q)},_t.matchesSelector=function(B,q){if(Gn(B),L&&!Ci[q+" "]&&(!G||
!G.test(q)))try{var ee=ue.call(B,q);if(ee||b.disconnectedMatch||B.document&&B.document.nodeType!==11)return ee}catch{Ci(q,!0)}return _t(q,E,null,[B]).length>0},
_t.contains=function(B,q){return(B.ownerDocument||B)!=E&&Gn(B),c.contains(B,q)},_t.attr=function(B,q){(B.ownerDocument||B)!=E&&Gn(B);var ee=d.attrHandle[q.toLowerCase()],
ne=ee&&p.call(d.attrHandle,q.toLowerCase())?ee(B,q,!L):void 0;return ne!==void 0?ne:B.getAttribute(q)},_t.error=function(B){throw new Error("Syntax error, unrec\
ognized expression: "+B)},c.uniqueSort=function(B){var q,ee=[],ne=0,de=0;if(_=!b.sortStable,m=!b.sortStable&&n.call(B,0),Z.call(B,ci),_){for(;q=B[de++];)q===B[de]&&
(ne=ee.push(de));for(;ne--;)oe.call(B,ee[ne],1)}return m=null,B},c.fn.uniqueSort=function(){return this.pushStack(c.uniqueSort(n.apply(this)))},d=c.expr={cacheLength:50,
createPseudo:Sr,match:Cr,attrHandle:{},find:{},relative:{">":{dir:"parentNode",first:!0}," ":{dir:"parentNode"},"+":{dir:"previousSibling",first:!0},"~":{dir:"p\
reviousSibling"}},preFilter:{ATTR:function(B){return B[1]=B[1].replace(pn,mn),B[3]=(B[3]||B[4]||B[5]||"").replace(pn,mn),B[2]==="~="&&(B[3]=" "+B[3]+" "),B.slice(
0,4)},CHILD:function(B){return B[1]=B[1].toLowerCase(),B[1].slice(0,3)==="nth"?(B[3]||_t.error(B[0]),B[4]=+(B[4]?B[5]+(B[6]||1):2*(B[3]==="even"||B[3]==="odd")),
B[5]=+(B[7]+B[8]||B[3]==="odd")):B[3]&&_t.error(B[0]),B},PSEUDO:function(B){var q,ee=!B[6]&&B[2];return Cr.CHILD.test(B[0])?null:(B[3]?B[2]=B[4]||B[5]||"":ee&&hu.
test(ee)&&(q=fu(ee,!0))&&(q=ee.indexOf(")",ee.length-q)-ee.length)&&(B[0]=B[0].slice(0,q),B[2]=ee.slice(0,q)),B.slice(0,3))}},filter:{TAG:function(B){var q=B.replace(
pn,mn).toLowerCase();return B==="*"?function(){return!0}:function(ee){return V(ee,q)}},CLASS:function(B){var q=Ue[B+" "];return q||(q=new RegExp("(^|"+j+")"+B+"\
("+j+"|$)"))&&Ue(B,function(ee){return q.test(typeof ee.className=="string"&&ee.className||typeof ee.getAttribute<"u"&&ee.getAttribute("class")||"")})},ATTR:function(B,q,ee){
return function(ne){var de=_t.attr(ne,B);return de==null?q==="!=":q?(de+="",q==="="?de===ee:q==="!="?de!==ee:q==="^="?ee&&de.indexOf(ee)===0:q==="*="?ee&&de.indexOf(
ee)>-1:q==="$="?ee&&de.slice(-ee.length)===ee:q==="~="?(" "+de.replace(Qt," ")+" ").indexOf(ee)>-1:q==="|="?de===ee||de.slice(0,ee.length+1)===ee+"-":!1):!0}},CHILD:function(B,q,ee,ne,de){
var xe=B.slice(0,3)!=="nth",Me=B.slice(-4)!=="last",Le=q==="of-type";return ne===1&&de===0?function(De){return!!De.parentNode}:function(De,st,Ve){var Je,at,We,Ot,
Ki,Di=xe!==Me?"nextSibling":"previousSibling",mr=De.parentNode,zr=Le&&De.nodeName.toLowerCase(),Ha=!Ve&&!Le,Ri=!1;if(mr){if(xe){for(;Di;){for(We=De;We=We[Di];)if(Le?
V(We,zr):We.nodeType===1)return!1;Ki=Di=B==="only"&&!Ki&&"nextSibling"}return!0}if(Ki=[Me?mr.firstChild:mr.lastChild],Me&&Ha){for(at=mr[he]||(mr[he]={}),Je=at[B]||
[],Ot=Je[0]===ie&&Je[1],Ri=Ot&&Je[2],We=Ot&&mr.childNodes[Ot];We=++Ot&&We&&We[Di]||(Ri=Ot=0)||Ki.pop();)if(We.nodeType===1&&++Ri&&We===De){at[B]=[ie,Ot,Ri];break}}else if(Ha&&
(at=De[he]||(De[he]={}),Je=at[B]||[],Ot=Je[0]===ie&&Je[1],Ri=Ot),Ri===!1)for(;(We=++Ot&&We&&We[Di]||(Ri=Ot=0)||Ki.pop())&&!((Le?V(We,zr):We.nodeType===1)&&++Ri&&
(Ha&&(at=We[he]||(We[he]={}),at[B]=[ie,Ri]),We===De)););return Ri-=de,Ri===ne||Ri%ne===0&&Ri/ne>=0}}},PSEUDO:function(B,q){var ee,ne=d.pseudos[B]||d.setFilters[B.
toLowerCase()]||_t.error("unsupported pseudo: "+B);return ne[he]?ne(q):ne.length>1?(ee=[B,B,"",q],d.setFilters.hasOwnProperty(B.toLowerCase())?Sr(function(de,xe){
for(var Me,Le=ne(de,q),De=Le.length;De--;)Me=u.call(de,Le[De]),de[Me]=!(xe[Me]=Le[De])}):function(de){return ne(de,0,ee)}):ne}},pseudos:{not:Sr(function(B){var q=[],
ee=[],ne=ip(B.replace(J,"$1"));return ne[he]?Sr(function(de,xe,Me,Le){for(var De,st=ne(de,null,Le,[]),Ve=de.length;Ve--;)(De=st[Ve])&&(de[Ve]=!(xe[Ve]=De))}):function(de,xe,Me){
return q[0]=de,ne(q,null,Me,ee),q[0]=null,!ee.pop()}}),has:Sr(function(B){return function(q){return _t(B,q).length>0}}),contains:Sr(function(B){return B=B.replace(
pn,mn),function(q){return(q.textContent||c.text(q)).indexOf(B)>-1}}),lang:Sr(function(B){return Fs.test(B||"")||_t.error("unsupported lang: "+B),B=B.replace(pn,
mn).toLowerCase(),function(q){var ee;do if(ee=L?q.lang:q.getAttribute("xml:lang")||q.getAttribute("lang"))return ee=ee.toLowerCase(),ee===B||ee.indexOf(B+"-")===
0;while((q=q.parentNode)&&q.nodeType===1);return!1}}),target:function(B){var q=i.location&&i.location.hash;return q&&q.slice(1)===B.id},root:function(B){return B===
R},focus:function(B){return B===OE()&&E.hasFocus()&&!!(B.type||B.href||~B.tabIndex)},enabled:zb(!1),disabled:zb(!0),checked:function(B){return V(B,"input")&&!!B.
checked||V(B,"option")&&!!B.selected},selected:function(B){return B.parentNode&&B.parentNode.selectedIndex,B.selected===!0},empty:function(B){for(B=B.firstChild;B;B=
B.nextSibling)if(B.nodeType<6)return!1;return!0},parent:function(B){return!d.pseudos.empty(B)},header:function(B){return er.test(B.nodeName)},input:function(B){
return Vn.test(B.nodeName)},button:function(B){return V(B,"input")&&B.type==="button"||V(B,"button")},text:function(B){var q;return V(B,"input")&&B.type==="text"&&
((q=B.getAttribute("type"))==null||q.toLowerCase()==="text")},first:Hs(function(){return[0]}),last:Hs(function(B,q){return[q-1]}),eq:Hs(function(B,q,ee){return[
ee<0?ee+q:ee]}),even:Hs(function(B,q){for(var ee=0;ee<q;ee+=2)B.push(ee);return B}),odd:Hs(function(B,q){for(var ee=1;ee<q;ee+=2)B.push(ee);return B}),lt:Hs(function(B,q,ee){
var ne;for(ee<0?ne=ee+q:ee>q?ne=q:ne=ee;--ne>=0;)B.push(ne);return B}),gt:Hs(function(B,q,ee){for(var ne=ee<0?ee+q:ee;++ne<q;)B.push(ne);return B})}},d.pseudos.
nth=d.pseudos.eq;for(a in{radio:!0,checkbox:!0,file:!0,password:!0,image:!0})d.pseudos[a]=LE(a);for(a in{submit:!0,reset:!0})d.pseudos[a]=NE(a);function qb(){}qb.
prototype=d.pseudos,d.setFilters=new qb;function fu(B,q){var ee,ne,de,xe,Me,Le,De,st=rt[B+" "];if(st)return q?0:st.slice(0);for(Me=B,Le=[],De=d.preFilter;Me;){(!ee||
(ne=du.exec(Me)))&&(ne&&(Me=Me.slice(ne[0].length)||Me),Le.push(de=[])),ee=!1,(ne=cu.exec(Me))&&(ee=ne.shift(),de.push({value:ee,type:ne[0].replace(J," ")}),Me=
Me.slice(ee.length));for(xe in d.filter)(ne=Cr[xe].exec(Me))&&(!De[xe]||(ne=De[xe](ne)))&&(ee=ne.shift(),de.push({value:ee,type:xe,matches:ne}),Me=Me.slice(ee.length));
if(!ee)break}return q?Me.length:Me?_t.error(B):rt(B,Le).slice(0)}function xd(B){for(var q=0,ee=B.length,ne="";q<ee;q++)ne+=B[q].value;return ne}function wd(B,q,ee){
var ne=q.dir,de=q.next,xe=de||ne,Me=ee&&xe==="parentNode",Le=pe++;return q.first?function(De,st,Ve){for(;De=De[ne];)if(De.nodeType===1||Me)return B(De,st,Ve);return!1}:
function(De,st,Ve){var Je,at,We=[ie,Le];if(Ve){for(;De=De[ne];)if((De.nodeType===1||Me)&&B(De,st,Ve))return!0}else for(;De=De[ne];)if(De.nodeType===1||Me)if(at=
De[he]||(De[he]={}),de&&V(De,de))De=De[ne]||De;else{if((Je=at[xe])&&Je[0]===ie&&Je[1]===Le)return We[2]=Je[2];if(at[xe]=We,We[2]=B(De,st,Ve))return!0}return!1}}
function Xf(B){return B.length>1?function(q,ee,ne){for(var de=B.length;de--;)if(!B[de](q,ee,ne))return!1;return!0}:B[0]}function PE(B,q,ee){for(var ne=0,de=q.length;ne<
de;ne++)_t(B,q[ne],ee);return ee}function Cd(B,q,ee,ne,de){for(var xe,Me=[],Le=0,De=B.length,st=q!=null;Le<De;Le++)(xe=B[Le])&&(!ee||ee(xe,ne,de))&&(Me.push(xe),
st&&q.push(Le));return Me}function ep(B,q,ee,ne,de,xe){return ne&&!ne[he]&&(ne=ep(ne)),de&&!de[he]&&(de=ep(de,xe)),Sr(function(Me,Le,De,st){var Ve,Je,at,We,Ot=[],
Ki=[],Di=Le.length,mr=Me||PE(q||"*",De.nodeType?[De]:De,[]),zr=B&&(Me||!q)?Cd(mr,Ot,B,De,st):mr;if(ee?(We=de||(Me?B:Di||ne)?[]:Le,ee(zr,We,De,st)):We=zr,ne)for(Ve=
Cd(We,Ki),ne(Ve,[],De,st),Je=Ve.length;Je--;)(at=Ve[Je])&&(We[Ki[Je]]=!(zr[Ki[Je]]=at));if(Me){if(de||B){if(de){for(Ve=[],Je=We.length;Je--;)(at=We[Je])&&Ve.push(
zr[Je]=at);de(null,We=[],Ve,st)}for(Je=We.length;Je--;)(at=We[Je])&&(Ve=de?u.call(Me,at):Ot[Je])>-1&&(Me[Ve]=!(Le[Ve]=at))}}else We=Cd(We===Le?We.splice(Di,We.length):
We),de?de(null,Le,We,st):x.apply(Le,We)})}function tp(B){for(var q,ee,ne,de=B.length,xe=d.relative[B[0].type],Me=xe||d.relative[" "],Le=xe?1:0,De=wd(function(Je){
return Je===q},Me,!0),st=wd(function(Je){return u.call(q,Je)>-1},Me,!0),Ve=[function(Je,at,We){var Ot=!xe&&(We||at!=f)||((q=at).nodeType?De(Je,at,We):st(Je,at,We));
return q=null,Ot}];Le<de;Le++)if(ee=d.relative[B[Le].type])Ve=[wd(Xf(Ve),ee)];else{if(ee=d.filter[B[Le].type].apply(null,B[Le].matches),ee[he]){for(ne=++Le;ne<de&&
!d.relative[B[ne].type];ne++);return ep(Le>1&&Xf(Ve),Le>1&&xd(B.slice(0,Le-1).concat({value:B[Le-2].type===" "?"*":""})).replace(J,"$1"),ee,Le<ne&&tp(B.slice(Le,
ne)),ne<de&&tp(B=B.slice(ne)),ne<de&&xd(B))}Ve.push(ee)}return Xf(Ve)}function RE(B,q){var ee=q.length>0,ne=B.length>0,de=function(xe,Me,Le,De,st){var Ve,Je,at,
We=0,Ot="0",Ki=xe&&[],Di=[],mr=f,zr=xe||ne&&d.find.TAG("*",st),Ha=ie+=mr==null?1:Math.random()||.1,Ri=zr.length;for(st&&(f=Me==E||Me||st);Ot!==Ri&&(Ve=zr[Ot])!=
null;Ot++){if(ne&&Ve){for(Je=0,!Me&&Ve.ownerDocument!=E&&(Gn(Ve),Le=!L);at=B[Je++];)if(at(Ve,Me||E,Le)){x.call(De,Ve);break}st&&(ie=Ha)}ee&&((Ve=!at&&Ve)&&We--,
xe&&Ki.push(Ve))}if(We+=Ot,ee&&Ot!==We){for(Je=0;at=q[Je++];)at(Ki,Di,Me,Le);if(xe){if(We>0)for(;Ot--;)Ki[Ot]||Di[Ot]||(Di[Ot]=ae.call(De));Di=Cd(Di)}x.apply(De,
Di),st&&!xe&&Di.length>0&&We+q.length>1&&c.uniqueSort(De)}return st&&(ie=Ha,f=mr),Ki};return ee?Sr(de):de}function ip(B,q){var ee,ne=[],de=[],xe=Ze[B+" "];if(!xe){
for(q||(q=fu(B)),ee=q.length;ee--;)xe=tp(q[ee]),xe[he]?ne.push(xe):de.push(xe);xe=Ze(B,RE(de,ne)),xe.selector=B}return xe}function Ub(B,q,ee,ne){var de,xe,Me,Le,
De,st=typeof B=="function"&&B,Ve=!ne&&fu(B=st.selector||B);if(ee=ee||[],Ve.length===1){if(xe=Ve[0]=Ve[0].slice(0),xe.length>2&&(Me=xe[0]).type==="ID"&&q.nodeType===
9&&L&&d.relative[xe[1].type]){if(q=(d.find.ID(Me.matches[0].replace(pn,mn),q)||[])[0],q)st&&(q=q.parentNode);else return ee;B=B.slice(xe.shift().value.length)}for(de=
Cr.needsContext.test(B)?0:xe.length;de--&&(Me=xe[de],!d.relative[Le=Me.type]);)if((De=d.find[Le])&&(ne=De(Me.matches[0].replace(pn,mn),Zf.test(xe[0].type)&&$f(q.
parentNode)||q))){if(xe.splice(de,1),B=ne.length&&xd(xe),!B)return x.apply(ee,ne),ee;break}}return(st||ip(B,Ve))(ne,q,!L,ee,!q||Zf.test(B)&&$f(q.parentNode)||q),
ee}b.sortStable=he.split("").sort(ci).join("")===he,Gn(),b.sortDetached=Fa(function(B){return B.compareDocumentPosition(E.createElement("fieldset"))&1}),c.find=
_t,_t.compile=ip,_t.select=Ub,_t.setDocument=Gn,_t.tokenize=fu,_t.escape=c.escapeSelector,_t.getText=c.text,_t.isXML=c.isXMLDoc,_t.selectors=c.expr,_t.support=c.
support,_t.uniqueSort=c.uniqueSort})();var ce=function(a,d,f){for(var m=[],_=f!==void 0;(a=a[d])&&a.nodeType!==9;)if(a.nodeType===1){if(_&&c(a).is(f))break;m.push(
a)}return m},Se=function(a,d){for(var f=[];a;a=a.nextSibling)a.nodeType===1&&a!==d&&f.push(a);return f},Ie=c.expr.match.needsContext,He=/^<([a-z][^\/\0>:\x20\t\r\n\f]*)[\x20\t\r\n\f]*\/?>(?:<\/\1>|)$/i;
function Qe(a,d,f){return A(d)?c.grep(a,function(m,_){return!!d.call(m,_,m)!==f}):d.nodeType?c.grep(a,function(m){return m===d!==f}):typeof d!="string"?c.grep(a,
function(m){return u.call(d,m)>-1!==f}):c.filter(d,a,f)}c.filter=function(a,d,f){var m=d[0];return f&&(a=":not("+a+")"),d.length===1&&m.nodeType===1?c.find.matchesSelector(
m,a)?[m]:[]:c.find.matches(a,c.grep(d,function(_){return _.nodeType===1}))},c.fn.extend({find:function(a){var d,f,m=this.length,_=this;if(typeof a!="string")return this.
pushStack(c(a).filter(function(){for(d=0;d<m;d++)if(c.contains(_[d],this))return!0}));for(f=this.pushStack([]),d=0;d<m;d++)c.find(a,_[d],f);return m>1?c.uniqueSort(
f):f},filter:function(a){return this.pushStack(Qe(this,a||[],!1))},not:function(a){return this.pushStack(Qe(this,a||[],!0))},is:function(a){return!!Qe(this,typeof a==
"string"&&Ie.test(a)?c(a):a||[],!1).length}});var Be,Ne=/^(?:\s*(<[\w\W]+>)[^>]*|#([\w-]+))$/,oi=c.fn.init=function(a,d,f){var m,_;if(!a)return this;if(f=f||Be,
typeof a=="string")if(a[0]==="<"&&a[a.length-1]===">"&&a.length>=3?m=[null,a,null]:m=Ne.exec(a),m&&(m[1]||!d))if(m[1]){if(d=d instanceof c?d[0]:d,c.merge(this,c.
parseHTML(m[1],d&&d.nodeType?d.ownerDocument||d:I,!0)),He.test(m[1])&&c.isPlainObject(d))for(m in d)A(this[m])?this[m](d[m]):this.attr(m,d[m]);return this}else return _=
I.getElementById(m[2]),_&&(this[0]=_,this.length=1),this;else return!d||d.jquery?(d||f).find(a):this.constructor(d).find(a);else{if(a.nodeType)return this[0]=a,
this.length=1,this;if(A(a))return f.ready!==void 0?f.ready(a):a(c)}return c.makeArray(a,this)};oi.prototype=c.fn,Be=c(I);var Pe=/^(?:parents|prev(?:Until|All))/,
Ye={children:!0,contents:!0,next:!0,prev:!0};c.fn.extend({has:function(a){var d=c(a,this),f=d.length;return this.filter(function(){for(var m=0;m<f;m++)if(c.contains(
this,d[m]))return!0})},closest:function(a,d){var f,m=0,_=this.length,x=[],E=typeof a!="string"&&c(a);if(!Ie.test(a)){for(;m<_;m++)for(f=this[m];f&&f!==d;f=f.parentNode)
if(f.nodeType<11&&(E?E.index(f)>-1:f.nodeType===1&&c.find.matchesSelector(f,a))){x.push(f);break}}return this.pushStack(x.length>1?c.uniqueSort(x):x)},index:function(a){
return a?typeof a=="string"?u.call(c(a),this[0]):u.call(this,a.jquery?a[0]:a):this[0]&&this[0].parentNode?this.first().prevAll().length:-1},add:function(a,d){return this.
pushStack(c.uniqueSort(c.merge(this.get(),c(a,d))))},addBack:function(a){return this.add(a==null?this.prevObject:this.prevObject.filter(a))}});function mt(a,d){
for(;(a=a[d])&&a.nodeType!==1;);return a}c.each({parent:function(a){var d=a.parentNode;return d&&d.nodeType!==11?d:null},parents:function(a){return ce(a,"parent\
Node")},parentsUntil:function(a,d,f){return ce(a,"parentNode",f)},next:function(a){return mt(a,"nextSibling")},prev:function(a){return mt(a,"previousSibling")},
nextAll:function(a){return ce(a,"nextSibling")},prevAll:function(a){return ce(a,"previousSibling")},nextUntil:function(a,d,f){return ce(a,"nextSibling",f)},prevUntil:function(a,d,f){
return ce(a,"previousSibling",f)},siblings:function(a){return Se((a.parentNode||{}).firstChild,a)},children:function(a){return Se(a.firstChild)},contents:function(a){
return a.contentDocument!=null&&r(a.contentDocument)?a.contentDocument:(V(a,"template")&&(a=a.content||a),c.merge([],a.childNodes))}},function(a,d){c.fn[a]=function(f,m){
var _=c.map(this,d,f);return a.slice(-5)!=="Until"&&(m=f),m&&typeof m=="string"&&(_=c.filter(m,_)),this.length>1&&(Ye[a]||c.uniqueSort(_),Pe.test(a)&&_.reverse()),
this.pushStack(_)}});var dt=/[^\x20\t\r\n\f]+/g;function Rt(a){var d={};return c.each(a.match(dt)||[],function(f,m){d[m]=!0}),d}c.Callbacks=function(a){a=typeof a==
"string"?Rt(a):c.extend({},a);var d,f,m,_,x=[],E=[],R=-1,L=function(){for(_=_||a.once,m=d=!0;E.length;R=-1)for(f=E.shift();++R<x.length;)x[R].apply(f[0],f[1])===
!1&&a.stopOnFalse&&(R=x.length,f=!1);a.memory||(f=!1),d=!1,_&&(f?x=[]:x="")},G={add:function(){return x&&(f&&!d&&(R=x.length-1,E.push(f)),(function ue(he){c.each(
he,function(ie,pe){A(pe)?(!a.unique||!G.has(pe))&&x.push(pe):pe&&pe.length&&D(pe)!=="string"&&ue(pe)})})(arguments),f&&!d&&L()),this},remove:function(){return c.
each(arguments,function(ue,he){for(var ie;(ie=c.inArray(he,x,ie))>-1;)x.splice(ie,1),ie<=R&&R--}),this},has:function(ue){return ue?c.inArray(ue,x)>-1:x.length>0},
empty:function(){return x&&(x=[]),this},disable:function(){return _=E=[],x=f="",this},disabled:function(){return!x},lock:function(){return _=E=[],!f&&!d&&(x=f=""),
this},locked:function(){return!!_},fireWith:function(ue,he){return _||(he=he||[],he=[ue,he.slice?he.slice():he],E.push(he),d||L()),this},fire:function(){return G.
fireWith(this,arguments),this},fired:function(){return!!m}};return G};function ii(a){return a}function Mi(a){throw a}function y(a,d,f,m){var _;try{a&&A(_=a.promise)?
_.call(a).done(d).fail(f):a&&A(_=a.then)?_.call(a,d,f):d.apply(void 0,[a].slice(m))}catch(x){f.apply(void 0,[x])}}c.extend({Deferred:function(a){var d=[["notify",
"progress",c.Callbacks("memory"),c.Callbacks("memory"),2],["resolve","done",c.Callbacks("once memory"),c.Callbacks("once memory"),0,"resolved"],["reject","fail",
c.Callbacks("once memory"),c.Callbacks("once memory"),1,"rejected"]],f="pending",m={state:function(){return f},always:function(){return _.done(arguments).fail(arguments),
this},catch:function(x){return m.then(null,x)},pipe:function(){var x=arguments;return c.Deferred(function(E){c.each(d,function(R,L){var G=A(x[L[4]])&&x[L[4]];_[L[1]](
function(){var ue=G&&G.apply(this,arguments);ue&&A(ue.promise)?ue.promise().progress(E.notify).done(E.resolve).fail(E.reject):E[L[0]+"With"](this,G?[ue]:arguments)})}),
x=null}).promise()},then:function(x,E,R){var L=0;function G(ue,he,ie,pe){return function(){var Ue=this,rt=arguments,Ze=function(){var ci,Wr;if(!(ue<L)){if(ci=ie.
apply(Ue,rt),ci===he.promise())throw new TypeError("Thenable self-resolution");Wr=ci&&(typeof ci=="object"||typeof ci=="function")&&ci.then,A(Wr)?pe?Wr.call(ci,
G(L,he,ii,pe),G(L,he,Mi,pe)):(L++,Wr.call(ci,G(L,he,ii,pe),G(L,he,Mi,pe),G(L,he,ii,he.notifyWith))):(ie!==ii&&(Ue=void 0,rt=[ci]),(pe||he.resolveWith)(Ue,rt))}},
Ci=pe?Ze:function(){try{Ze()}catch(ci){c.Deferred.exceptionHook&&c.Deferred.exceptionHook(ci,Ci.error),ue+1>=L&&(ie!==Mi&&(Ue=void 0,rt=[ci]),he.rejectWith(Ue,rt))}};
ue?Ci():(c.Deferred.getErrorHook?Ci.error=c.Deferred.getErrorHook():c.Deferred.getStackHook&&(Ci.error=c.Deferred.getStackHook()),i.setTimeout(Ci))}}return c.Deferred(
function(ue){d[0][3].add(G(0,ue,A(R)?R:ii,ue.notifyWith)),d[1][3].add(G(0,ue,A(x)?x:ii)),d[2][3].add(G(0,ue,A(E)?E:Mi))}).promise()},promise:function(x){return x!=
null?c.extend(x,m):m}},_={};return c.each(d,function(x,E){var R=E[2],L=E[5];m[E[1]]=R.add,L&&R.add(function(){f=L},d[3-x][2].disable,d[3-x][3].disable,d[0][2].lock,
d[0][3].lock),R.add(E[3].fire),_[E[0]]=function(){return _[E[0]+"With"](this===_?void 0:this,arguments),this},_[E[0]+"With"]=R.fireWith}),m.promise(_),a&&a.call(
_,_),_},when:function(a){var d=arguments.length,f=d,m=Array(f),_=n.call(arguments),x=c.Deferred(),E=function(R){return function(L){m[R]=this,_[R]=arguments.length>
1?n.call(arguments):L,--d||x.resolveWith(m,_)}};if(d<=1&&(y(a,x.done(E(f)).resolve,x.reject,!d),x.state()==="pending"||A(_[f]&&_[f].then)))return x.then();for(;f--;)
y(_[f],E(f),x.reject);return x.promise()}});var w=/^(Eval|Internal|Range|Reference|Syntax|Type|URI)Error$/;c.Deferred.exceptionHook=function(a,d){i.console&&i.console.
warn&&a&&w.test(a.name)&&i.console.warn("jQuery.Deferred exception: "+a.message,a.stack,d)},c.readyException=function(a){i.setTimeout(function(){throw a})};var S=c.
Deferred();c.fn.ready=function(a){return S.then(a).catch(function(d){c.readyException(d)}),this},c.extend({isReady:!1,readyWait:1,ready:function(a){(a===!0?--c.
readyWait:c.isReady)||(c.isReady=!0,!(a!==!0&&--c.readyWait>0)&&S.resolveWith(I,[c]))}}),c.ready.then=S.then;function M(){I.removeEventListener("DOMContentLoade\
d",M),i.removeEventListener("load",M),c.ready()}I.readyState==="complete"||I.readyState!=="loading"&&!I.documentElement.doScroll?i.setTimeout(c.ready):(I.addEventListener(
"DOMContentLoaded",M),i.addEventListener("load",M));var k=function(a,d,f,m,_,x,E){var R=0,L=a.length,G=f==null;if(D(f)==="object"){_=!0;for(R in f)k(a,d,R,f[R],
!0,x,E)}else if(m!==void 0&&(_=!0,A(m)||(E=!0),G&&(E?(d.call(a,m),d=null):(G=d,d=function(ue,he,ie){return G.call(c(ue),ie)})),d))for(;R<L;R++)d(a[R],f,E?m:m.call(
a[R],R,d(a[R],f)));return _?a:G?d.call(a):L?d(a[0],f):x},K=/^-ms-/,le=/-([a-z])/g;function ke(a,d){return d.toUpperCase()}function Ge(a){return a.replace(K,"ms-").
replace(le,ke)}var It=function(a){return a.nodeType===1||a.nodeType===9||!+a.nodeType};function Ut(){this.expando=c.expando+Ut.uid++}Ut.uid=1,Ut.prototype={cache:function(a){
var d=a[this.expando];return d||(d={},It(a)&&(a.nodeType?a[this.expando]=d:Object.defineProperty(a,this.expando,{value:d,configurable:!0}))),d},set:function(a,d,f){
var m,_=this.cache(a);if(typeof d=="string")_[Ge(d)]=f;else for(m in d)_[Ge(m)]=d[m];return _},get:function(a,d){return d===void 0?this.cache(a):a[this.expando]&&
a[this.expando][Ge(d)]},access:function(a,d,f){return d===void 0||d&&typeof d=="string"&&f===void 0?this.get(a,d):(this.set(a,d,f),f!==void 0?f:d)},remove:function(a,d){
var f,m=a[this.expando];if(m!==void 0){if(d!==void 0)for(Array.isArray(d)?d=d.map(Ge):(d=Ge(d),d=d in m?[d]:d.match(dt)||[]),f=d.length;f--;)delete m[d[f]];(d===
void 0||c.isEmptyObject(m))&&(a.nodeType?a[this.expando]=void 0:delete a[this.expando])}},hasData:function(a){var d=a[this.expando];return d!==void 0&&!c.isEmptyObject(
d)}};var we=new Ut,O=new Ut,T=/^(?:\{[\w\W]*\}|\[[\w\W]*\])$/,Ae=/[A-Z]/g;function _e(a){return a==="true"?!0:a==="false"?!1:a==="null"?null:a===+a+""?+a:T.test(
a)?JSON.parse(a):a}function ye(a,d,f){var m;if(f===void 0&&a.nodeType===1)if(m="data-"+d.replace(Ae,"-$&").toLowerCase(),f=a.getAttribute(m),typeof f=="string"){
try{f=_e(f)}catch{}O.set(a,d,f)}else f=void 0;return f}c.extend({hasData:function(a){return O.hasData(a)||we.hasData(a)},data:function(a,d,f){return O.access(a,
d,f)},removeData:function(a,d){O.remove(a,d)},_data:function(a,d,f){return we.access(a,d,f)},_removeData:function(a,d){we.remove(a,d)}}),c.fn.extend({data:function(a,d){
var f,m,_,x=this[0],E=x&&x.attributes;if(a===void 0){if(this.length&&(_=O.get(x),x.nodeType===1&&!we.get(x,"hasDataAttrs"))){for(f=E.length;f--;)E[f]&&(m=E[f].name,
m.indexOf("data-")===0&&(m=Ge(m.slice(5)),ye(x,m,_[m])));we.set(x,"hasDataAttrs",!0)}return _}return typeof a=="object"?this.each(function(){O.set(this,a)}):k(this,
function(R){if(x&&R===void 0)return ye(x,a,O.get(x,a));this.each(function(){O.set(this,a,R)})},null,d,arguments.length>1,null,!0)},removeData:function(a){return this.
each(function(){O.remove(this,a)})}}),c.extend({queue:function(a,d,f){var m;if(a)return d=(d||"fx")+"queue",m=we.get(a,d),f&&(!m||Array.isArray(f)?m=we.access(a,
d,c.makeArray(f)):m.push(f)),m||[]},dequeue:function(a,d){d=d||"fx";var f=c.queue(a,d),m=f.length,_=f.shift(),x=c._queueHooks(a,d),E=function(){c.dequeue(a,d)};
_==="inprogress"&&(_=f.shift(),m--),_&&(d==="fx"&&f.unshift("inprogress"),delete x.stop,_.call(a,E,x)),!m&&x&&x.empty.fire()},_queueHooks:function(a,d){var f=d+
"queueHooks";return we.get(a,f)||we.access(a,f,{empty:c.Callbacks("once memory").add(function(){we.remove(a,[d+"queue",f])})})}}),c.fn.extend({queue:function(a,d){
var f=2;return typeof a!="string"&&(d=a,a="fx",f--),arguments.length<f?c.queue(this[0],a):d===void 0?this:this.each(function(){var m=c.queue(this,a,d);c._queueHooks(
this,a),a==="fx"&&m[0]!=="inprogress"&&c.dequeue(this,a)})},dequeue:function(a){return this.each(function(){c.dequeue(this,a)})},clearQueue:function(a){return this.
queue(a||"fx",[])},promise:function(a,d){var f,m=1,_=c.Deferred(),x=this,E=this.length,R=function(){--m||_.resolveWith(x,[x])};for(typeof a!="string"&&(d=a,a=void 0),
a=a||"fx";E--;)f=we.get(x[E],a+"queueHooks"),f&&f.empty&&(m++,f.empty.add(R));return R(),_.promise(d)}});var ze=/[+-]?(?:\d*\.|)\d+(?:[eE][+-]?\d+|)/.source,Ke=new RegExp(
"^(?:([+-])=|)("+ze+")([a-z%]*)$","i"),lt=["Top","Right","Bottom","Left"],qe=I.documentElement,Jt=function(a){return c.contains(a.ownerDocument,a)},Pi={composed:!0};
qe.getRootNode&&(Jt=function(a){return c.contains(a.ownerDocument,a)||a.getRootNode(Pi)===a.ownerDocument});var Kt=function(a,d){return a=d||a,a.style.display===
"none"||a.style.display===""&&Jt(a)&&c.css(a,"display")==="none"};function ct(a,d,f,m){var _,x,E=20,R=m?function(){return m.cur()}:function(){return c.css(a,d,"")},
L=R(),G=f&&f[3]||(c.cssNumber[d]?"":"px"),ue=a.nodeType&&(c.cssNumber[d]||G!=="px"&&+L)&&Ke.exec(c.css(a,d));if(ue&&ue[3]!==G){for(L=L/2,G=G||ue[3],ue=+L||1;E--;)
c.style(a,d,ue+G),(1-x)*(1-(x=R()/L||.5))<=0&&(E=0),ue=ue/x;ue=ue*2,c.style(a,d,ue+G),f=f||[]}return f&&(ue=+ue||+L||0,_=f[1]?ue+(f[1]+1)*f[2]:+f[2],m&&(m.unit=
G,m.start=ue,m.end=_)),_}var fr={};function Vt(a){var d,f=a.ownerDocument,m=a.nodeName,_=fr[m];return _||(d=f.body.appendChild(f.createElement(m)),_=c.css(d,"di\
splay"),d.parentNode.removeChild(d),_==="none"&&(_="block"),fr[m]=_,_)}function Xt(a,d){for(var f,m,_=[],x=0,E=a.length;x<E;x++)m=a[x],m.style&&(f=m.style.display,
d?(f==="none"&&(_[x]=we.get(m,"display")||null,_[x]||(m.style.display="")),m.style.display===""&&Kt(m)&&(_[x]=Vt(m))):f!=="none"&&(_[x]="none",we.set(m,"display",
f)));for(x=0;x<E;x++)_[x]!=null&&(a[x].style.display=_[x]);return a}c.fn.extend({show:function(){return Xt(this,!0)},hide:function(){return Xt(this)},toggle:function(a){
return typeof a=="boolean"?a?this.show():this.hide():this.each(function(){Kt(this)?c(this).show():c(this).hide()})}});var un=/^(?:checkbox|radio)$/i,pr=/<([a-z][^\/\0>\x20\t\r\n\f]*)/i,
ln=/^$|^module$|\/(?:java|ecma)script/i;(function(){var a=I.createDocumentFragment(),d=a.appendChild(I.createElement("div")),f=I.createElement("input");f.setAttribute(
"type","radio"),f.setAttribute("checked","checked"),f.setAttribute("name","t"),d.appendChild(f),b.checkClone=d.cloneNode(!0).cloneNode(!0).lastChild.checked,d.innerHTML=
"<textarea>x</textarea>",b.noCloneChecked=!!d.cloneNode(!0).lastChild.defaultValue,d.innerHTML="<option></option>",b.option=!!d.lastChild})();var wi={thead:[1,"\
<table>","</table>"],col:[2,"<table><colgroup>","</colgroup></table>"],tr:[2,"<table><tbody>","</tbody></table>"],td:[3,"<table><tbody><tr>","</tr></tbody></tab\
le>"],_default:[0,"",""]};wi.tbody=wi.tfoot=wi.colgroup=wi.caption=wi.thead,wi.th=wi.td,b.option||(wi.optgroup=wi.option=[1,"<select multiple='multiple'>","</se\
lect>"]);function ui(a,d){var f;return typeof a.getElementsByTagName<"u"?f=t.slice.call(a.getElementsByTagName(d||"*")):typeof a.querySelectorAll<"u"?f=a.querySelectorAll(
d||"*"):f=[],d===void 0||d&&V(a,d)?c.merge([a],f):f}function Jo(a,d){for(var f=0,m=a.length;f<m;f++)we.set(a[f],"globalEval",!d||we.get(d[f],"globalEval"))}var xr=/<|&#?\w+;/;
function dd(a,d,f,m,_){for(var x,E,R,L,G,ue,he=d.createDocumentFragment(),ie=[],pe=0,Ue=a.length;pe<Ue;pe++)if(x=a[pe],x||x===0)if(D(x)==="object")c.merge(ie,x.
nodeType?[x]:x);else if(!xr.test(x))ie.push(d.createTextNode(x));else{for(E=E||he.appendChild(d.createElement("div")),R=(pr.exec(x)||["",""])[1].toLowerCase(),L=
wi[R]||wi._default,E.innerHTML=L[1]+c.htmlPrefilter(x)+L[2],ue=L[0];ue--;)E=E.lastChild;c.merge(ie,E.childNodes),E=he.firstChild,E.textContent=""}for(he.textContent=
"",pe=0;x=ie[pe++];){if(m&&c.inArray(x,m)>-1){_&&_.push(x);continue}if(G=Jt(x),E=ui(he.appendChild(x),"script"),G&&Jo(E),f)for(ue=0;x=E[ue++];)ln.test(x.type||"")&&
f.push(x)}return he}var Zo=/^([^.]*)(?:\.(.+)|)/;function qn(){return!0}function Un(){return!1}function $o(a,d,f,m,_,x){var E,R;if(typeof d=="object"){typeof f!=
"string"&&(m=m||f,f=void 0);for(R in d)$o(a,R,f,m,d[R],x);return a}if(m==null&&_==null?(_=f,m=f=void 0):_==null&&(typeof f=="string"?(_=m,m=void 0):(_=m,m=f,f=void 0)),
_===!1)_=Un;else if(!_)return a;return x===1&&(E=_,_=function(L){return c().off(L),E.apply(this,arguments)},_.guid=E.guid||(E.guid=c.guid++)),a.each(function(){
c.event.add(this,d,_,m,f)})}c.event={global:{},add:function(a,d,f,m,_){var x,E,R,L,G,ue,he,ie,pe,Ue,rt,Ze=we.get(a);if(It(a))for(f.handler&&(x=f,f=x.handler,_=x.
selector),_&&c.find.matchesSelector(qe,_),f.guid||(f.guid=c.guid++),(L=Ze.events)||(L=Ze.events=Object.create(null)),(E=Ze.handle)||(E=Ze.handle=function(Ci){return typeof c<
"u"&&c.event.triggered!==Ci.type?c.event.dispatch.apply(a,arguments):void 0}),d=(d||"").match(dt)||[""],G=d.length;G--;)R=Zo.exec(d[G])||[],pe=rt=R[1],Ue=(R[2]||
"").split(".").sort(),pe&&(he=c.event.special[pe]||{},pe=(_?he.delegateType:he.bindType)||pe,he=c.event.special[pe]||{},ue=c.extend({type:pe,origType:rt,data:m,
handler:f,guid:f.guid,selector:_,needsContext:_&&c.expr.match.needsContext.test(_),namespace:Ue.join(".")},x),(ie=L[pe])||(ie=L[pe]=[],ie.delegateCount=0,(!he.setup||
he.setup.call(a,m,Ue,E)===!1)&&a.addEventListener&&a.addEventListener(pe,E)),he.add&&(he.add.call(a,ue),ue.handler.guid||(ue.handler.guid=f.guid)),_?ie.splice(ie.
delegateCount++,0,ue):ie.push(ue),c.event.global[pe]=!0)},remove:function(a,d,f,m,_){var x,E,R,L,G,ue,he,ie,pe,Ue,rt,Ze=we.hasData(a)&&we.get(a);if(!(!Ze||!(L=Ze.
events))){for(d=(d||"").match(dt)||[""],G=d.length;G--;){if(R=Zo.exec(d[G])||[],pe=rt=R[1],Ue=(R[2]||"").split(".").sort(),!pe){for(pe in L)c.event.remove(a,pe+
d[G],f,m,!0);continue}for(he=c.event.special[pe]||{},pe=(m?he.delegateType:he.bindType)||pe,ie=L[pe]||[],R=R[2]&&new RegExp("(^|\\.)"+Ue.join("\\.(?:.*\\.|)")+"\
(\\.|$)"),E=x=ie.length;x--;)ue=ie[x],(_||rt===ue.origType)&&(!f||f.guid===ue.guid)&&(!R||R.test(ue.namespace))&&(!m||m===ue.selector||m==="**"&&ue.selector)&&(ie.
splice(x,1),ue.selector&&ie.delegateCount--,he.remove&&he.remove.call(a,ue));E&&!ie.length&&((!he.teardown||he.teardown.call(a,Ue,Ze.handle)===!1)&&c.removeEvent(
a,pe,Ze.handle),delete L[pe])}c.isEmptyObject(L)&&we.remove(a,"handle events")}},dispatch:function(a){var d,f,m,_,x,E,R=new Array(arguments.length),L=c.event.fix(
a),G=(we.get(this,"events")||Object.create(null))[L.type]||[],ue=c.event.special[L.type]||{};for(R[0]=L,d=1;d<arguments.length;d++)R[d]=arguments[d];if(L.delegateTarget=
this,!(ue.preDispatch&&ue.preDispatch.call(this,L)===!1)){for(E=c.event.handlers.call(this,L,G),d=0;(_=E[d++])&&!L.isPropagationStopped();)for(L.currentTarget=_.
elem,f=0;(x=_.handlers[f++])&&!L.isImmediatePropagationStopped();)(!L.rnamespace||x.namespace===!1||L.rnamespace.test(x.namespace))&&(L.handleObj=x,L.data=x.data,
m=((c.event.special[x.origType]||{}).handle||x.handler).apply(_.elem,R),m!==void 0&&(L.result=m)===!1&&(L.preventDefault(),L.stopPropagation()));return ue.postDispatch&&
ue.postDispatch.call(this,L),L.result}},handlers:function(a,d){var f,m,_,x,E,R=[],L=d.delegateCount,G=a.target;if(L&&G.nodeType&&!(a.type==="click"&&a.button>=1)){
for(;G!==this;G=G.parentNode||this)if(G.nodeType===1&&!(a.type==="click"&&G.disabled===!0)){for(x=[],E={},f=0;f<L;f++)m=d[f],_=m.selector+" ",E[_]===void 0&&(E[_]=
m.needsContext?c(_,this).index(G)>-1:c.find(_,this,null,[G]).length),E[_]&&x.push(m);x.length&&R.push({elem:G,handlers:x})}}return G=this,L<d.length&&R.push({elem:G,
handlers:d.slice(L)}),R},addProp:function(a,d){Object.defineProperty(c.Event.prototype,a,{enumerable:!0,configurable:!0,get:A(d)?function(){if(this.originalEvent)
return d(this.originalEvent)}:function(){if(this.originalEvent)return this.originalEvent[a]},set:function(f){Object.defineProperty(this,a,{enumerable:!0,configurable:!0,
writable:!0,value:f})}})},fix:function(a){return a[c.expando]?a:new c.Event(a)},special:{load:{noBubble:!0},click:{setup:function(a){var d=this||a;return un.test(
d.type)&&d.click&&V(d,"input")&&Ms(d,"click",!0),!1},trigger:function(a){var d=this||a;return un.test(d.type)&&d.click&&V(d,"input")&&Ms(d,"click"),!0},_default:function(a){
var d=a.target;return un.test(d.type)&&d.click&&V(d,"input")&&we.get(d,"click")||V(d,"a")}},beforeunload:{postDispatch:function(a){a.result!==void 0&&a.originalEvent&&
(a.originalEvent.returnValue=a.result)}}}};function Ms(a,d,f){if(!f){we.get(a,d)===void 0&&c.event.add(a,d,qn);return}we.set(a,d,!1),c.event.add(a,d,{namespace:!1,
handler:function(m){var _,x=we.get(this,d);if(m.isTrigger&1&&this[d]){if(x.length)(c.event.special[d]||{}).delegateType&&m.stopPropagation();else if(x=n.call(arguments),
we.set(this,d,x),this[d](),_=we.get(this,d),we.set(this,d,!1),x!==_)return m.stopImmediatePropagation(),m.preventDefault(),_&&_.value}else x.length&&(we.set(this,
d,{value:c.event.trigger(x[0],x.slice(1),this)}),m.stopPropagation(),m.isImmediatePropagationStopped=qn)}})}c.removeEvent=function(a,d,f){a.removeEventListener&&
a.removeEventListener(d,f)},c.Event=function(a,d){if(!(this instanceof c.Event))return new c.Event(a,d);a&&a.type?(this.originalEvent=a,this.type=a.type,this.isDefaultPrevented=
a.defaultPrevented||a.defaultPrevented===void 0&&a.returnValue===!1?qn:Un,this.target=a.target&&a.target.nodeType===3?a.target.parentNode:a.target,this.currentTarget=
a.currentTarget,this.relatedTarget=a.relatedTarget):this.type=a,d&&c.extend(this,d),this.timeStamp=a&&a.timeStamp||Date.now(),this[c.expando]=!0},c.Event.prototype=
{constructor:c.Event,isDefaultPrevented:Un,isPropagationStopped:Un,isImmediatePropagationStopped:Un,isSimulated:!1,preventDefault:function(){var a=this.originalEvent;
this.isDefaultPrevented=qn,a&&!this.isSimulated&&a.preventDefault()},stopPropagation:function(){var a=this.originalEvent;this.isPropagationStopped=qn,a&&!this.isSimulated&&
a.stopPropagation()},stopImmediatePropagation:function(){var a=this.originalEvent;this.isImmediatePropagationStopped=qn,a&&!this.isSimulated&&a.stopImmediatePropagation(),
this.stopPropagation()}},c.each({altKey:!0,bubbles:!0,cancelable:!0,changedTouches:!0,ctrlKey:!0,detail:!0,eventPhase:!0,metaKey:!0,pageX:!0,pageY:!0,shiftKey:!0,
view:!0,char:!0,code:!0,charCode:!0,key:!0,keyCode:!0,button:!0,buttons:!0,clientX:!0,clientY:!0,offsetX:!0,offsetY:!0,pointerId:!0,pointerType:!0,screenX:!0,screenY:!0,
targetTouches:!0,toElement:!0,touches:!0,which:!0},c.event.addProp),c.each({focus:"focusin",blur:"focusout"},function(a,d){function f(m){if(I.documentMode){var _=we.
get(this,"handle"),x=c.event.fix(m);x.type=m.type==="focusin"?"focus":"blur",x.isSimulated=!0,_(m),x.target===x.currentTarget&&_(x)}else c.event.simulate(d,m.target,
c.event.fix(m))}c.event.special[a]={setup:function(){var m;if(Ms(this,a,!0),I.documentMode)m=we.get(this,d),m||this.addEventListener(d,f),we.set(this,d,(m||0)+1);else
return!1},trigger:function(){return Ms(this,a),!0},teardown:function(){var m;if(I.documentMode)m=we.get(this,d)-1,m?we.set(this,d,m):(this.removeEventListener(d,
f),we.remove(this,d));else return!1},_default:function(m){return we.get(m.target,a)},delegateType:d},c.event.special[d]={setup:function(){var m=this.ownerDocument||
this.document||this,_=I.documentMode?this:m,x=we.get(_,d);x||(I.documentMode?this.addEventListener(d,f):m.addEventListener(a,f,!0)),we.set(_,d,(x||0)+1)},teardown:function(){
var m=this.ownerDocument||this.document||this,_=I.documentMode?this:m,x=we.get(_,d)-1;x?we.set(_,d,x):(I.documentMode?this.removeEventListener(d,f):m.removeEventListener(
a,f,!0),we.remove(_,d))}}}),c.each({mouseenter:"mouseover",mouseleave:"mouseout",pointerenter:"pointerover",pointerleave:"pointerout"},function(a,d){c.event.special[a]=
{delegateType:d,bindType:d,handle:function(f){var m,_=this,x=f.relatedTarget,E=f.handleObj;return(!x||x!==_&&!c.contains(_,x))&&(f.type=E.origType,m=E.handler.apply(
this,arguments),f.type=d),m}}}),c.fn.extend({on:function(a,d,f,m){return $o(this,a,d,f,m)},one:function(a,d,f,m){return $o(this,a,d,f,m,1)},off:function(a,d,f){
var m,_;if(a&&a.preventDefault&&a.handleObj)return m=a.handleObj,c(a.delegateTarget).off(m.namespace?m.origType+"."+m.namespace:m.origType,m.selector,m.handler),
this;if(typeof a=="object"){for(_ in a)this.off(_,d,a[_]);return this}return(d===!1||typeof d=="function")&&(f=d,d=void 0),f===!1&&(f=Un),this.each(function(){c.
event.remove(this,a,f,d)})}});var Xo=/<script|<style|<link/i,eu=/checked\s*(?:[^=]|=\s*.checked.)/i,cd=/^\s*<!\[CDATA\[|\]\]>\s*$/g;function hd(a,d){return V(a,
"table")&&V(d.nodeType!==11?d:d.firstChild,"tr")&&c(a).children("tbody")[0]||a}function jf(a){return a.type=(a.getAttribute("type")!==null)+"/"+a.type,a}function fd(a){
return(a.type||"").slice(0,5)==="true/"?a.type=a.type.slice(5):a.removeAttribute("type"),a}function pd(a,d){var f,m,_,x,E,R,L;if(d.nodeType===1){if(we.hasData(a)&&
(x=we.get(a),L=x.events,L)){we.remove(d,"handle events");for(_ in L)for(f=0,m=L[_].length;f<m;f++)c.event.add(d,_,L[_][f])}O.hasData(a)&&(E=O.access(a),R=c.extend(
{},E),O.set(d,R))}}function zf(a,d){var f=d.nodeName.toLowerCase();f==="input"&&un.test(a.type)?d.checked=a.checked:(f==="input"||f==="textarea")&&(d.defaultValue=
a.defaultValue)}function Fr(a,d,f,m){d=s(d);var _,x,E,R,L,G,ue=0,he=a.length,ie=he-1,pe=d[0],Ue=A(pe);if(Ue||he>1&&typeof pe=="string"&&!b.checkClone&&eu.test(pe))
return a.each(function(rt){var Ze=a.eq(rt);Ue&&(d[0]=pe.call(this,rt,Ze.html())),Fr(Ze,d,f,m)});if(he&&(_=dd(d,a[0].ownerDocument,!1,a,m),x=_.firstChild,_.childNodes.
length===1&&(_=x),x||m)){for(E=c.map(ui(_,"script"),jf),R=E.length;ue<he;ue++)L=_,ue!==ie&&(L=c.clone(L,!0,!0),R&&c.merge(E,ui(L,"script"))),f.call(a[ue],L,ue);
if(R)for(G=E[E.length-1].ownerDocument,c.map(E,fd),ue=0;ue<R;ue++)L=E[ue],ln.test(L.type||"")&&!we.access(L,"globalEval")&&c.contains(G,L)&&(L.src&&(L.type||"").
toLowerCase()!=="module"?c._evalUrl&&!L.noModule&&c._evalUrl(L.src,{nonce:L.nonce||L.getAttribute("nonce")},G):P(L.textContent.replace(cd,""),L,G))}return a}function Da(a,d,f){
for(var m,_=d?c.filter(d,a):a,x=0;(m=_[x])!=null;x++)!f&&m.nodeType===1&&c.cleanData(ui(m)),m.parentNode&&(f&&Jt(m)&&Jo(ui(m,"script")),m.parentNode.removeChild(
m));return a}c.extend({htmlPrefilter:function(a){return a},clone:function(a,d,f){var m,_,x,E,R=a.cloneNode(!0),L=Jt(a);if(!b.noCloneChecked&&(a.nodeType===1||a.
nodeType===11)&&!c.isXMLDoc(a))for(E=ui(R),x=ui(a),m=0,_=x.length;m<_;m++)zf(x[m],E[m]);if(d)if(f)for(x=x||ui(a),E=E||ui(R),m=0,_=x.length;m<_;m++)pd(x[m],E[m]);else
pd(a,R);return E=ui(R,"script"),E.length>0&&Jo(E,!L&&ui(a,"script")),R},cleanData:function(a){for(var d,f,m,_=c.event.special,x=0;(f=a[x])!==void 0;x++)if(It(f)){
if(d=f[we.expando]){if(d.events)for(m in d.events)_[m]?c.event.remove(f,m):c.removeEvent(f,m,d.handle);f[we.expando]=void 0}f[O.expando]&&(f[O.expando]=void 0)}}}),
c.fn.extend({detach:function(a){return Da(this,a,!0)},remove:function(a){return Da(this,a)},text:function(a){return k(this,function(d){return d===void 0?c.text(
this):this.empty().each(function(){(this.nodeType===1||this.nodeType===11||this.nodeType===9)&&(this.textContent=d)})},null,a,arguments.length)},append:function(){
return Fr(this,arguments,function(a){if(this.nodeType===1||this.nodeType===11||this.nodeType===9){var d=hd(this,a);d.appendChild(a)}})},prepend:function(){return Fr(
this,arguments,function(a){if(this.nodeType===1||this.nodeType===11||this.nodeType===9){var d=hd(this,a);d.insertBefore(a,d.firstChild)}})},before:function(){return Fr(
this,arguments,function(a){this.parentNode&&this.parentNode.insertBefore(a,this)})},after:function(){return Fr(this,arguments,function(a){this.parentNode&&this.
parentNode.insertBefore(a,this.nextSibling)})},empty:function(){for(var a,d=0;(a=this[d])!=null;d++)a.nodeType===1&&(c.cleanData(ui(a,!1)),a.textContent="");return this},
clone:function(a,d){return a=a??!1,d=d??a,this.map(function(){return c.clone(this,a,d)})},html:function(a){return k(this,function(d){var f=this[0]||{},m=0,_=this.
length;if(d===void 0&&f.nodeType===1)return f.innerHTML;if(typeof d=="string"&&!Xo.test(d)&&!wi[(pr.exec(d)||["",""])[1].toLowerCase()]){d=c.htmlPrefilter(d);try{
for(;m<_;m++)f=this[m]||{},f.nodeType===1&&(c.cleanData(ui(f,!1)),f.innerHTML=d);f=0}catch{}}f&&this.empty().append(d)},null,a,arguments.length)},replaceWith:function(){
var a=[];return Fr(this,arguments,function(d){var f=this.parentNode;c.inArray(this,a)<0&&(c.cleanData(ui(this)),f&&f.replaceChild(d,this))},a)}}),c.each({appendTo:"\
append",prependTo:"prepend",insertBefore:"before",insertAfter:"after",replaceAll:"replaceWith"},function(a,d){c.fn[a]=function(f){for(var m,_=[],x=c(f),E=x.length-
1,R=0;R<=E;R++)m=R===E?this:this.clone(!0),c(x[R])[d](m),o.apply(_,m.get());return this.pushStack(_)}});var Ba=new RegExp("^("+ze+")(?!px)[a-z%]+$","i"),wr=/^--/,
ka=function(a){var d=a.ownerDocument.defaultView;return(!d||!d.opener)&&(d=i),d.getComputedStyle(a)},tu=function(a,d,f){var m,_,x={};for(_ in d)x[_]=a.style[_],
a.style[_]=d[_];m=f.call(a);for(_ in d)a.style[_]=x[_];return m},qf=new RegExp(lt.join("|"),"i");(function(){var a,d,f,m,_,x,E,R=I.createElement("div"),L=I.createElement(
"div"),G=I.createElement("table");if(!L.style)return;function ue(pe){return Math.round(parseFloat(pe))}function he(){if(L){R.style.cssText="position:absolute;le\
ft:-11111px;width:60px;margin-top:1px;padding:0;border:0",L.style.cssText="position:relative;display:block;box-sizing:border-box;overflow:scroll;margin:auto;bor\
der:1px;padding:1px;width:60%;top:1%",qe.appendChild(R).appendChild(L);var pe=i.getComputedStyle(L);if(a=pe&&pe.top!=="1%",L.offsetWidth===0){qe.removeChild(R).
textContent="";return}_=ue(pe.marginLeft)===12,L.style.right="60%",m=ue(pe.right)===36,d=ue(pe.width)===36,L.style.position="absolute",f=ue(L.offsetWidth/3)===12,
qe.removeChild(R),L=null}}function ie(){if(G){var pe,Ue=I.createElement("col"),rt=I.createElement("tr"),Ze=I.createElement("td");if(G.style.cssText="position:ab\
solute;left:-11111px;border-collapse:separate;border-spacing:0",rt.style.cssText="box-sizing:content-box;border:1px solid;height:1px",Ze.style.cssText="height:9\
px;width:9px;padding:0",Ue.span=2,qe.appendChild(G).appendChild(Ue).parentNode.appendChild(rt).appendChild(Ze).parentNode.appendChild(Ze.cloneNode(!0)),G.offsetWidth===
0){qe.removeChild(G);return}pe=i.getComputedStyle(rt),E=!!qe.msMatchesSelector||Math.round(parseFloat(i.getComputedStyle(Ue).width))===18,x=Math.round(parseFloat(
pe.height)+parseFloat(pe.borderTopWidth)+parseFloat(pe.borderBottomWidth))===rt.offsetHeight,qe.removeChild(G),G=null}}L.style.backgroundClip="content-box",L.cloneNode(
!0).style.backgroundClip="",b.clearCloneStyle=L.style.backgroundClip==="content-box",c.extend(b,{boxSizingReliable:function(){return he(),d},pixelBoxStyles:function(){
return he(),m},pixelPosition:function(){return he(),a},reliableMarginLeft:function(){return he(),_},scrollboxSize:function(){return he(),f},reliableTrDimensions:function(){
return ie(),x},reliableColDimensions:function(){return ie(),E}})})();function Ds(a,d,f){var m,_,x,E,R=wr.test(d),L=a.style;return f=f||ka(a),f&&(E=f.getPropertyValue(
d)||f[d],R&&E&&(E=E.replace(J,"$1")||void 0),E===""&&!Jt(a)&&(E=c.style(a,d)),!b.pixelBoxStyles()&&Ba.test(E)&&qf.test(d)&&(m=L.width,_=L.minWidth,x=L.maxWidth,
L.minWidth=L.maxWidth=L.width=E,E=f.width,L.width=m,L.minWidth=_,L.maxWidth=x)),E!==void 0?E+"":E}function md(a,d){return{get:function(){if(a()){delete this.get;
return}return(this.get=d).apply(this,arguments)}}}var Oa=["Webkit","Moz","ms"],La=I.createElement("div").style,gd={};function Uf(a){for(var d=a[0].toUpperCase()+
a.slice(1),f=Oa.length;f--;)if(a=Oa[f]+d,a in La)return a}function iu(a){var d=c.cssProps[a]||gd[a];return d||(a in La?a:gd[a]=Uf(a)||a)}var Kf={position:"absol\
ute",visibility:"hidden",display:"block"},Na={letterSpacing:"0",fontWeight:"400"};function Ad(a,d,f){var m=Ke.exec(d);return m?Math.max(0,m[2]-(f||0))+(m[3]||"p\
x"):d}function dn(a,d,f,m,_,x){var E=d==="width"?1:0,R=0,L=0,G=0;if(f===(m?"border":"content"))return 0;for(;E<4;E+=2)f==="margin"&&(G+=c.css(a,f+lt[E],!0,_)),m?
(f==="content"&&(L-=c.css(a,"padding"+lt[E],!0,_)),f!=="margin"&&(L-=c.css(a,"border"+lt[E]+"Width",!0,_))):(L+=c.css(a,"padding"+lt[E],!0,_),f!=="padding"?L+=c.
css(a,"border"+lt[E]+"Width",!0,_):R+=c.css(a,"border"+lt[E]+"Width",!0,_));return!m&&x>=0&&(L+=Math.max(0,Math.ceil(a["offset"+d[0].toUpperCase()+d.slice(1)]-x-
L-R-.5))||0),L+G}function Gt(a,d,f){var m=ka(a),_=!b.boxSizingReliable()||f,x=_&&c.css(a,"boxSizing",!1,m)==="border-box",E=x,R=Ds(a,d,m),L="offset"+d[0].toUpperCase()+
d.slice(1);if(Ba.test(R)){if(!f)return R;R="auto"}return(R==="auto"||!b.boxSizingReliable()&&x||!b.reliableColDimensions()&&V(a,"col")||!b.reliableTrDimensions()&&
V(a,"tr")||!parseFloat(R)&&c.css(a,"display",!1,m)==="inline")&&a.getClientRects().length&&(x=c.css(a,"boxSizing",!1,m)==="border-box",E=L in a,E&&(R=a[L])),R=parseFloat(
R)||0,R+dn(a,d,f||(x?"border":"content"),E,m,R)+"px"}c.extend({cssHooks:{opacity:{get:function(a,d){if(d){var f=Ds(a,"opacity");return f===""?"1":f}}}},cssNumber:{
animationIterationCount:!0,aspectRatio:!0,borderImageSlice:!0,columnCount:!0,flexGrow:!0,flexShrink:!0,fontWeight:!0,gridArea:!0,gridColumn:!0,gridColumnEnd:!0,
gridColumnStart:!0,gridRow:!0,gridRowEnd:!0,gridRowStart:!0,lineHeight:!0,opacity:!0,order:!0,orphans:!0,scale:!0,widows:!0,zIndex:!0,zoom:!0,fillOpacity:!0,floodOpacity:!0,
stopOpacity:!0,strokeMiterlimit:!0,strokeOpacity:!0},cssProps:{},style:function(a,d,f,m){if(!(!a||a.nodeType===3||a.nodeType===8||!a.style)){var _,x,E,R=Ge(d),L=wr.
test(d),G=a.style;if(L||(d=iu(R)),E=c.cssHooks[d]||c.cssHooks[R],f!==void 0){if(x=typeof f,x==="string"&&(_=Ke.exec(f))&&_[1]&&(f=ct(a,d,_),x="number"),f==null||
f!==f)return;x==="number"&&!L&&(f+=_&&_[3]||(c.cssNumber[R]?"":"px")),!b.clearCloneStyle&&f===""&&d.indexOf("background")===0&&(G[d]="inherit"),(!E||!("set"in E)||
(f=E.set(a,f,m))!==void 0)&&(L?G.setProperty(d,f):G[d]=f)}else return E&&"get"in E&&(_=E.get(a,!1,m))!==void 0?_:G[d]}},css:function(a,d,f,m){var _,x,E,R=Ge(d),
L=wr.test(d);return L||(d=iu(R)),E=c.cssHooks[d]||c.cssHooks[R],E&&"get"in E&&(_=E.get(a,!0,f)),_===void 0&&(_=Ds(a,d,m)),_==="normal"&&d in Na&&(_=Na[d]),f===""||
f?(x=parseFloat(_),f===!0||isFinite(x)?x||0:_):_}}),c.each(["height","width"],function(a,d){c.cssHooks[d]={get:function(f,m,_){if(m)return c.css(f,"display")===
"none"?tu(f,Kf,function(){return Gt(f,d,_)}):Gt(f,d,_)},set:function(f,m,_){var x,E=ka(f),R=!b.scrollboxSize()&&E.position==="absolute",L=R||_,G=L&&c.css(f,"box\
Sizing",!1,E)==="border-box",ue=_?dn(f,d,_,G,E):0;return G&&R&&(ue-=Math.ceil(f["offset"+d[0].toUpperCase()+d.slice(1)]-parseFloat(E[d])-dn(f,d,"border",!1,E)-.5)),
ue&&(x=Ke.exec(m))&&(x[3]||"px")!=="px"&&(f.style[d]=m,m=c.css(f,d)),Ad(f,m,ue)}}}),c.cssHooks.marginLeft=md(b.reliableMarginLeft,function(a,d){if(d)return(parseFloat(
Ds(a,"marginLeft"))||a.getBoundingClientRect().left-tu(a,{marginLeft:0},function(){return a.getBoundingClientRect().left}))+"px"}),c.each({margin:"",padding:"",
border:"Width"},function(a,d){c.cssHooks[a+d]={expand:function(f){for(var m=0,_={},x=typeof f=="string"?f.split(" "):[f];m<4;m++)_[a+lt[m]+d]=x[m]||x[m-2]||x[0];
return _}},a!=="margin"&&(c.cssHooks[a+d].set=Ad)}),c.fn.extend({css:function(a,d){return k(this,function(f,m,_){var x,E,R={},L=0;if(Array.isArray(m)){for(x=ka(
f),E=m.length;L<E;L++)R[m[L]]=c.css(f,m[L],!1,x);return R}return _!==void 0?c.style(f,m,_):c.css(f,m)},a,d,arguments.length>1)}});function li(a,d,f,m,_){return new li.
prototype.init(a,d,f,m,_)}c.Tween=li,li.prototype={constructor:li,init:function(a,d,f,m,_,x){this.elem=a,this.prop=f,this.easing=_||c.easing._default,this.options=
d,this.start=this.now=this.cur(),this.end=m,this.unit=x||(c.cssNumber[f]?"":"px")},cur:function(){var a=li.propHooks[this.prop];return a&&a.get?a.get(this):li.propHooks.
_default.get(this)},run:function(a){var d,f=li.propHooks[this.prop];return this.options.duration?this.pos=d=c.easing[this.easing](a,this.options.duration*a,0,1,
this.options.duration):this.pos=d=a,this.now=(this.end-this.start)*d+this.start,this.options.step&&this.options.step.call(this.elem,this.now,this),f&&f.set?f.set(
this):li.propHooks._default.set(this),this}},li.prototype.init.prototype=li.prototype,li.propHooks={_default:{get:function(a){var d;return a.elem.nodeType!==1||
a.elem[a.prop]!=null&&a.elem.style[a.prop]==null?a.elem[a.prop]:(d=c.css(a.elem,a.prop,""),!d||d==="auto"?0:d)},set:function(a){c.fx.step[a.prop]?c.fx.step[a.prop](
a):a.elem.nodeType===1&&(c.cssHooks[a.prop]||a.elem.style[iu(a.prop)]!=null)?c.style(a.elem,a.prop,a.now+a.unit):a.elem[a.prop]=a.now}}},li.propHooks.scrollTop=
li.propHooks.scrollLeft={set:function(a){a.elem.nodeType&&a.elem.parentNode&&(a.elem[a.prop]=a.now)}},c.easing={linear:function(a){return a},swing:function(a){return .5-
Math.cos(a*Math.PI)/2},_default:"swing"},c.fx=li.prototype.init,c.fx.step={};var Hr,Bs,bd=/^(?:toggle|show|hide)$/,Vf=/queueHooks$/;function ks(){Bs&&(I.hidden===
!1&&i.requestAnimationFrame?i.requestAnimationFrame(ks):i.setTimeout(ks,c.fx.interval),c.fx.tick())}function cn(){return i.setTimeout(function(){Hr=void 0}),Hr=
Date.now()}function Os(a,d){var f,m=0,_={height:a};for(d=d?1:0;m<4;m+=2-d)f=lt[m],_["margin"+f]=_["padding"+f]=a;return d&&(_.opacity=_.width=a),_}function ru(a,d,f){
for(var m,_=(Xi.tweeners[d]||[]).concat(Xi.tweeners["*"]),x=0,E=_.length;x<E;x++)if(m=_[x].call(f,d,a))return m}function Pa(a,d,f){var m,_,x,E,R,L,G,ue,he="widt\
h"in d||"height"in d,ie=this,pe={},Ue=a.style,rt=a.nodeType&&Kt(a),Ze=we.get(a,"fxshow");f.queue||(E=c._queueHooks(a,"fx"),E.unqueued==null&&(E.unqueued=0,R=E.empty.
fire,E.empty.fire=function(){E.unqueued||R()}),E.unqueued++,ie.always(function(){ie.always(function(){E.unqueued--,c.queue(a,"fx").length||E.empty.fire()})}));for(m in d)
if(_=d[m],bd.test(_)){if(delete d[m],x=x||_==="toggle",_===(rt?"hide":"show"))if(_==="show"&&Ze&&Ze[m]!==void 0)rt=!0;else continue;pe[m]=Ze&&Ze[m]||c.style(a,m)}
if(L=!c.isEmptyObject(d),!(!L&&c.isEmptyObject(pe))){he&&a.nodeType===1&&(f.overflow=[Ue.overflow,Ue.overflowX,Ue.overflowY],G=Ze&&Ze.display,G==null&&(G=we.get(
a,"display")),ue=c.css(a,"display"),ue==="none"&&(G?ue=G:(Xt([a],!0),G=a.style.display||G,ue=c.css(a,"display"),Xt([a]))),(ue==="inline"||ue==="inline-block"&&G!=
null)&&c.css(a,"float")==="none"&&(L||(ie.done(function(){Ue.display=G}),G==null&&(ue=Ue.display,G=ue==="none"?"":ue)),Ue.display="inline-block")),f.overflow&&(Ue.
overflow="hidden",ie.always(function(){Ue.overflow=f.overflow[0],Ue.overflowX=f.overflow[1],Ue.overflowY=f.overflow[2]})),L=!1;for(m in pe)L||(Ze?"hidden"in Ze&&
(rt=Ze.hidden):Ze=we.access(a,"fxshow",{display:G}),x&&(Ze.hidden=!rt),rt&&Xt([a],!0),ie.done(function(){rt||Xt([a]),we.remove(a,"fxshow");for(m in pe)c.style(a,
m,pe[m])})),L=ru(rt?Ze[m]:0,m,ie),m in Ze||(Ze[m]=L.start,rt&&(L.end=L.start,L.start=0))}}function Gf(a,d){var f,m,_,x,E;for(f in a)if(m=Ge(f),_=d[m],x=a[f],Array.
isArray(x)&&(_=x[1],x=a[f]=x[0]),f!==m&&(a[m]=x,delete a[f]),E=c.cssHooks[m],E&&"expand"in E){x=E.expand(x),delete a[m];for(f in x)f in a||(a[f]=x[f],d[f]=_)}else
d[m]=_}function Xi(a,d,f){var m,_,x=0,E=Xi.prefilters.length,R=c.Deferred().always(function(){delete L.elem}),L=function(){if(_)return!1;for(var he=Hr||cn(),ie=Math.
max(0,G.startTime+G.duration-he),pe=ie/G.duration||0,Ue=1-pe,rt=0,Ze=G.tweens.length;rt<Ze;rt++)G.tweens[rt].run(Ue);return R.notifyWith(a,[G,Ue,ie]),Ue<1&&Ze?ie:
(Ze||R.notifyWith(a,[G,1,0]),R.resolveWith(a,[G]),!1)},G=R.promise({elem:a,props:c.extend({},d),opts:c.extend(!0,{specialEasing:{},easing:c.easing._default},f),
originalProperties:d,originalOptions:f,startTime:Hr||cn(),duration:f.duration,tweens:[],createTween:function(he,ie){var pe=c.Tween(a,G.opts,he,ie,G.opts.specialEasing[he]||
G.opts.easing);return G.tweens.push(pe),pe},stop:function(he){var ie=0,pe=he?G.tweens.length:0;if(_)return this;for(_=!0;ie<pe;ie++)G.tweens[ie].run(1);return he?
(R.notifyWith(a,[G,1,0]),R.resolveWith(a,[G,he])):R.rejectWith(a,[G,he]),this}}),ue=G.props;for(Gf(ue,G.opts.specialEasing);x<E;x++)if(m=Xi.prefilters[x].call(G,
a,ue,G.opts),m)return A(m.stop)&&(c._queueHooks(G.elem,G.opts.queue).stop=m.stop.bind(m)),m;return c.map(ue,ru,G),A(G.opts.start)&&G.opts.start.call(a,G),G.progress(
G.opts.progress).done(G.opts.done,G.opts.complete).fail(G.opts.fail).always(G.opts.always),c.fx.timer(c.extend(L,{elem:a,anim:G,queue:G.opts.queue})),G}c.Animation=
c.extend(Xi,{tweeners:{"*":[function(a,d){var f=this.createTween(a,d);return ct(f.elem,a,Ke.exec(d),f),f}]},tweener:function(a,d){A(a)?(d=a,a=["*"]):a=a.match(dt);
for(var f,m=0,_=a.length;m<_;m++)f=a[m],Xi.tweeners[f]=Xi.tweeners[f]||[],Xi.tweeners[f].unshift(d)},prefilters:[Pa],prefilter:function(a,d){d?Xi.prefilters.unshift(
a):Xi.prefilters.push(a)}}),c.speed=function(a,d,f){var m=a&&typeof a=="object"?c.extend({},a):{complete:f||d||A(a)&&a,duration:a,easing:f&&d||d&&!A(d)&&d};return c.
fx.off?m.duration=0:typeof m.duration!="number"&&(m.duration in c.fx.speeds?m.duration=c.fx.speeds[m.duration]:m.duration=c.fx.speeds._default),(m.queue==null||
m.queue===!0)&&(m.queue="fx"),m.old=m.complete,m.complete=function(){A(m.old)&&m.old.call(this),m.queue&&c.dequeue(this,m.queue)},m},c.fn.extend({fadeTo:function(a,d,f,m){
return this.filter(Kt).css("opacity",0).show().end().animate({opacity:d},a,f,m)},animate:function(a,d,f,m){var _=c.isEmptyObject(a),x=c.speed(d,f,m),E=function(){
var R=Xi(this,c.extend({},a),x);(_||we.get(this,"finish"))&&R.stop(!0)};return E.finish=E,_||x.queue===!1?this.each(E):this.queue(x.queue,E)},stop:function(a,d,f){
var m=function(_){var x=_.stop;delete _.stop,x(f)};return typeof a!="string"&&(f=d,d=a,a=void 0),d&&this.queue(a||"fx",[]),this.each(function(){var _=!0,x=a!=null&&
a+"queueHooks",E=c.timers,R=we.get(this);if(x)R[x]&&R[x].stop&&m(R[x]);else for(x in R)R[x]&&R[x].stop&&Vf.test(x)&&m(R[x]);for(x=E.length;x--;)E[x].elem===this&&
(a==null||E[x].queue===a)&&(E[x].anim.stop(f),_=!1,E.splice(x,1));(_||!f)&&c.dequeue(this,a)})},finish:function(a){return a!==!1&&(a=a||"fx"),this.each(function(){
var d,f=we.get(this),m=f[a+"queue"],_=f[a+"queueHooks"],x=c.timers,E=m?m.length:0;for(f.finish=!0,c.queue(this,a,[]),_&&_.stop&&_.stop.call(this,!0),d=x.length;d--;)
x[d].elem===this&&x[d].queue===a&&(x[d].anim.stop(!0),x.splice(d,1));for(d=0;d<E;d++)m[d]&&m[d].finish&&m[d].finish.call(this);delete f.finish})}}),c.each(["tog\
gle","show","hide"],function(a,d){var f=c.fn[d];c.fn[d]=function(m,_,x){return m==null||typeof m=="boolean"?f.apply(this,arguments):this.animate(Os(d,!0),m,_,x)}}),
c.each({slideDown:Os("show"),slideUp:Os("hide"),slideToggle:Os("toggle"),fadeIn:{opacity:"show"},fadeOut:{opacity:"hide"},fadeToggle:{opacity:"toggle"}},function(a,d){
c.fn[a]=function(f,m,_){return this.animate(d,f,m,_)}}),c.timers=[],c.fx.tick=function(){var a,d=0,f=c.timers;for(Hr=Date.now();d<f.length;d++)a=f[d],!a()&&f[d]===
a&&f.splice(d--,1);f.length||c.fx.stop(),Hr=void 0},c.fx.timer=function(a){c.timers.push(a),c.fx.start()},c.fx.interval=13,c.fx.start=function(){Bs||(Bs=!0,ks())},
c.fx.stop=function(){Bs=null},c.fx.speeds={slow:600,fast:200,_default:400},c.fn.delay=function(a,d){return a=c.fx&&c.fx.speeds[a]||a,d=d||"fx",this.queue(d,function(f,m){
var _=i.setTimeout(f,a);m.stop=function(){i.clearTimeout(_)}})},(function(){var a=I.createElement("input"),d=I.createElement("select"),f=d.appendChild(I.createElement(
"option"));a.type="checkbox",b.checkOn=a.value!=="",b.optSelected=f.selected,a=I.createElement("input"),a.value="t",a.type="radio",b.radioValue=a.value==="t"})();
var nu,Ls=c.expr.attrHandle;c.fn.extend({attr:function(a,d){return k(this,c.attr,a,d,arguments.length>1)},removeAttr:function(a){return this.each(function(){c.removeAttr(
this,a)})}}),c.extend({attr:function(a,d,f){var m,_,x=a.nodeType;if(!(x===3||x===8||x===2)){if(typeof a.getAttribute>"u")return c.prop(a,d,f);if((x!==1||!c.isXMLDoc(
a))&&(_=c.attrHooks[d.toLowerCase()]||(c.expr.match.bool.test(d)?nu:void 0)),f!==void 0){if(f===null){c.removeAttr(a,d);return}return _&&"set"in _&&(m=_.set(a,f,
d))!==void 0?m:(a.setAttribute(d,f+""),f)}return _&&"get"in _&&(m=_.get(a,d))!==null?m:(m=c.find.attr(a,d),m??void 0)}},attrHooks:{type:{set:function(a,d){if(!b.
radioValue&&d==="radio"&&V(a,"input")){var f=a.value;return a.setAttribute("type",d),f&&(a.value=f),d}}}},removeAttr:function(a,d){var f,m=0,_=d&&d.match(dt);if(_&&
a.nodeType===1)for(;f=_[m++];)a.removeAttribute(f)}}),nu={set:function(a,d,f){var m=String(d);return d===!1?c.removeAttr(a,f):a.setAttribute(f,f.toLowerCase()===
"hidden"&&m.toLowerCase()==="until-found"?m:f),f}},c.each(c.expr.match.bool.source.match(/\w+/g),function(a,d){var f=Ls[d]||c.find.attr;Ls[d]=function(m,_,x){var E,
R,L=_.toLowerCase();return x||(R=Ls[L],Ls[L]=E,E=f(m,_,x),E=E==null||L==="hidden"&&E.toLowerCase()==="until-found"?E:L,Ls[L]=R),E}});var vd=/^(?:input|select|textarea|button)$/i,
Qf=/^(?:a|area)$/i;c.fn.extend({prop:function(a,d){return k(this,c.prop,a,d,arguments.length>1)},removeProp:function(a){return this.each(function(){delete this[c.
propFix[a]||a]})}}),c.extend({prop:function(a,d,f){var m,_,x=a.nodeType;if(!(x===3||x===8||x===2))return(x!==1||!c.isXMLDoc(a))&&(d=c.propFix[d]||d,_=c.propHooks[d]),
f!==void 0?_&&"set"in _&&(m=_.set(a,f,d))!==void 0?m:a[d]=f:_&&"get"in _&&(m=_.get(a,d))!==null?m:a[d]},propHooks:{tabIndex:{get:function(a){var d=c.find.attr(a,
"tabindex");return d?parseInt(d,10):vd.test(a.nodeName)||Qf.test(a.nodeName)&&a.href?0:-1}}},propFix:{for:"htmlFor",class:"className"}}),b.optSelected||(c.propHooks.
selected={get:function(a){var d=a.parentNode;return d&&d.parentNode&&d.parentNode.selectedIndex,null},set:function(a){var d=a.parentNode;d&&(d.selectedIndex,d.parentNode&&
d.parentNode.selectedIndex)}}),c.each(["tabIndex","readOnly","maxLength","cellSpacing","cellPadding","rowSpan","colSpan","useMap","frameBorder","contentEditable"],
function(){c.propFix[this.toLowerCase()]=this});function hn(a){var d=a.match(dt)||[];return d.join(" ")}function fn(a){return a.getAttribute&&a.getAttribute("cl\
ass")||""}function Kn(a){return Array.isArray(a)?a:typeof a=="string"?a.match(dt)||[]:[]}c.fn.extend({addClass:function(a){var d,f,m,_,x,E;return A(a)?this.each(
function(R){c(this).addClass(a.call(this,R,fn(this)))}):(d=Kn(a),d.length?this.each(function(){if(m=fn(this),f=this.nodeType===1&&" "+hn(m)+" ",f){for(x=0;x<d.length;x++)
_=d[x],f.indexOf(" "+_+" ")<0&&(f+=_+" ");E=hn(f),m!==E&&this.setAttribute("class",E)}}):this)},removeClass:function(a){var d,f,m,_,x,E;return A(a)?this.each(function(R){
c(this).removeClass(a.call(this,R,fn(this)))}):arguments.length?(d=Kn(a),d.length?this.each(function(){if(m=fn(this),f=this.nodeType===1&&" "+hn(m)+" ",f){for(x=
0;x<d.length;x++)for(_=d[x];f.indexOf(" "+_+" ")>-1;)f=f.replace(" "+_+" "," ");E=hn(f),m!==E&&this.setAttribute("class",E)}}):this):this.attr("class","")},toggleClass:function(a,d){
var f,m,_,x,E=typeof a,R=E==="string"||Array.isArray(a);return A(a)?this.each(function(L){c(this).toggleClass(a.call(this,L,fn(this),d),d)}):typeof d=="boolean"&&
R?d?this.addClass(a):this.removeClass(a):(f=Kn(a),this.each(function(){if(R)for(x=c(this),_=0;_<f.length;_++)m=f[_],x.hasClass(m)?x.removeClass(m):x.addClass(m);else
(a===void 0||E==="boolean")&&(m=fn(this),m&&we.set(this,"__className__",m),this.setAttribute&&this.setAttribute("class",m||a===!1?"":we.get(this,"__className__")||
""))}))},hasClass:function(a){var d,f,m=0;for(d=" "+a+" ";f=this[m++];)if(f.nodeType===1&&(" "+hn(fn(f))+" ").indexOf(d)>-1)return!0;return!1}});var F=/\r/g;c.fn.
extend({val:function(a){var d,f,m,_=this[0];return arguments.length?(m=A(a),this.each(function(x){var E;this.nodeType===1&&(m?E=a.call(this,x,c(this).val()):E=a,
E==null?E="":typeof E=="number"?E+="":Array.isArray(E)&&(E=c.map(E,function(R){return R==null?"":R+""})),d=c.valHooks[this.type]||c.valHooks[this.nodeName.toLowerCase()],
(!d||!("set"in d)||d.set(this,E,"value")===void 0)&&(this.value=E))})):_?(d=c.valHooks[_.type]||c.valHooks[_.nodeName.toLowerCase()],d&&"get"in d&&(f=d.get(_,"v\
alue"))!==void 0?f:(f=_.value,typeof f=="string"?f.replace(F,""):f??"")):void 0}}),c.extend({valHooks:{option:{get:function(a){var d=c.find.attr(a,"value");return d??
hn(c.text(a))}},select:{get:function(a){var d,f,m,_=a.options,x=a.selectedIndex,E=a.type==="select-one",R=E?null:[],L=E?x+1:_.length;for(x<0?m=L:m=E?x:0;m<L;m++)
if(f=_[m],(f.selected||m===x)&&!f.disabled&&(!f.parentNode.disabled||!V(f.parentNode,"optgroup"))){if(d=c(f).val(),E)return d;R.push(d)}return R},set:function(a,d){
for(var f,m,_=a.options,x=c.makeArray(d),E=_.length;E--;)m=_[E],(m.selected=c.inArray(c.valHooks.option.get(m),x)>-1)&&(f=!0);return f||(a.selectedIndex=-1),x}}}}),
c.each(["radio","checkbox"],function(){c.valHooks[this]={set:function(a,d){if(Array.isArray(d))return a.checked=c.inArray(c(a).val(),d)>-1}},b.checkOn||(c.valHooks[this].
get=function(a){return a.getAttribute("value")===null?"on":a.value})});var Q=i.location,te={guid:Date.now()},fe=/\?/;c.parseXML=function(a){var d,f;if(!a||typeof a!=
"string")return null;try{d=new i.DOMParser().parseFromString(a,"text/xml")}catch{}return f=d&&d.getElementsByTagName("parsererror")[0],(!d||f)&&c.error("Invalid\
 XML: "+(f?c.map(f.childNodes,function(m){return m.textContent}).join(`
`):a)),d};var Ce=/^(?:focusinfocus|focusoutblur)$/,Ee=function(a){a.stopPropagation()};c.extend(c.event,{trigger:function(a,d,f,m){var _,x,E,R,L,G,ue,he,ie=[f||
I],pe=p.call(a,"type")?a.type:a,Ue=p.call(a,"namespace")?a.namespace.split("."):[];if(x=he=E=f=f||I,!(f.nodeType===3||f.nodeType===8)&&!Ce.test(pe+c.event.triggered)&&
(pe.indexOf(".")>-1&&(Ue=pe.split("."),pe=Ue.shift(),Ue.sort()),L=pe.indexOf(":")<0&&"on"+pe,a=a[c.expando]?a:new c.Event(pe,typeof a=="object"&&a),a.isTrigger=
m?2:3,a.namespace=Ue.join("."),a.rnamespace=a.namespace?new RegExp("(^|\\.)"+Ue.join("\\.(?:.*\\.|)")+"(\\.|$)"):null,a.result=void 0,a.target||(a.target=f),d=d==
null?[a]:c.makeArray(d,[a]),ue=c.event.special[pe]||{},!(!m&&ue.trigger&&ue.trigger.apply(f,d)===!1))){if(!m&&!ue.noBubble&&!C(f)){for(R=ue.delegateType||pe,Ce.
test(R+pe)||(x=x.parentNode);x;x=x.parentNode)ie.push(x),E=x;E===(f.ownerDocument||I)&&ie.push(E.defaultView||E.parentWindow||i)}for(_=0;(x=ie[_++])&&!a.isPropagationStopped();)
he=x,a.type=_>1?R:ue.bindType||pe,G=(we.get(x,"events")||Object.create(null))[a.type]&&we.get(x,"handle"),G&&G.apply(x,d),G=L&&x[L],G&&G.apply&&It(x)&&(a.result=
G.apply(x,d),a.result===!1&&a.preventDefault());return a.type=pe,!m&&!a.isDefaultPrevented()&&(!ue._default||ue._default.apply(ie.pop(),d)===!1)&&It(f)&&L&&A(f[pe])&&
!C(f)&&(E=f[L],E&&(f[L]=null),c.event.triggered=pe,a.isPropagationStopped()&&he.addEventListener(pe,Ee),f[pe](),a.isPropagationStopped()&&he.removeEventListener(
pe,Ee),c.event.triggered=void 0,E&&(f[L]=E)),a.result}},simulate:function(a,d,f){var m=c.extend(new c.Event,f,{type:a,isSimulated:!0});c.event.trigger(m,null,d)}}),
c.fn.extend({trigger:function(a,d){return this.each(function(){c.event.trigger(a,d,this)})},triggerHandler:function(a,d){var f=this[0];if(f)return c.event.trigger(
a,d,f,!0)}});var Oe=/\[\]$/,Fe=/\r?\n/g,kt=/^(?:submit|button|image|reset|file)$/i,yt=/^(?:input|select|textarea|keygen)/i;function ht(a,d,f,m){var _;if(Array.isArray(
d))c.each(d,function(x,E){f||Oe.test(a)?m(a,E):ht(a+"["+(typeof E=="object"&&E!=null?x:"")+"]",E,f,m)});else if(!f&&D(d)==="object")for(_ in d)ht(a+"["+_+"]",d[_],
f,m);else m(a,d)}c.param=function(a,d){var f,m=[],_=function(x,E){var R=A(E)?E():E;m[m.length]=encodeURIComponent(x)+"="+encodeURIComponent(R??"")};if(a==null)return"";
if(Array.isArray(a)||a.jquery&&!c.isPlainObject(a))c.each(a,function(){_(this.name,this.value)});else for(f in a)ht(f,a[f],d,_);return m.join("&")},c.fn.extend(
{serialize:function(){return c.param(this.serializeArray())},serializeArray:function(){return this.map(function(){var a=c.prop(this,"elements");return a?c.makeArray(
a):this}).filter(function(){var a=this.type;return this.name&&!c(this).is(":disabled")&&yt.test(this.nodeName)&&!kt.test(a)&&(this.checked||!un.test(a))}).map(function(a,d){
var f=c(this).val();return f==null?null:Array.isArray(f)?c.map(f,function(m){return{name:d.name,value:m.replace(Fe,`\r
`)}}):{name:d.name,value:f.replace(Fe,`\r
`)}}).get()}});var ri=/%20/g,bt=/#.*$/,mi=/([?&])_=[^&]*/,gi=/^(.*?):[ \t]*([^\r\n]*)$/mg,ni=/^(?:about|app|app-storage|.+-extension|file|res|widget):$/,di=/^(?:GET|HEAD)$/,
su=/^\/\//,Ra={},Ns={},au="*/".concat("*"),Ps=I.createElement("a");Ps.href=Q.href;function ou(a){return function(d,f){typeof d!="string"&&(f=d,d="*");var m,_=0,
x=d.toLowerCase().match(dt)||[];if(A(f))for(;m=x[_++];)m[0]==="+"?(m=m.slice(1)||"*",(a[m]=a[m]||[]).unshift(f)):(a[m]=a[m]||[]).push(f)}}function uu(a,d,f,m){var _={},
x=a===Ns;function E(R){var L;return _[R]=!0,c.each(a[R]||[],function(G,ue){var he=ue(d,f,m);if(typeof he=="string"&&!x&&!_[he])return d.dataTypes.unshift(he),E(
he),!1;if(x)return!(L=he)}),L}return E(d.dataTypes[0])||!_["*"]&&E("*")}function Yf(a,d){var f,m,_=c.ajaxSettings.flatOptions||{};for(f in d)d[f]!==void 0&&((_[f]?
a:m||(m={}))[f]=d[f]);return m&&c.extend(!0,a,m),a}function CE(a,d,f){for(var m,_,x,E,R=a.contents,L=a.dataTypes;L[0]==="*";)L.shift(),m===void 0&&(m=a.mimeType||
d.getResponseHeader("Content-Type"));if(m){for(_ in R)if(R[_]&&R[_].test(m)){L.unshift(_);break}}if(L[0]in f)x=L[0];else{for(_ in f){if(!L[0]||a.converters[_+" "+
L[0]]){x=_;break}E||(E=_)}x=x||E}if(x)return x!==L[0]&&L.unshift(x),f[x]}function SE(a,d,f,m){var _,x,E,R,L,G={},ue=a.dataTypes.slice();if(ue[1])for(E in a.converters)
G[E.toLowerCase()]=a.converters[E];for(x=ue.shift();x;)if(a.responseFields[x]&&(f[a.responseFields[x]]=d),!L&&m&&a.dataFilter&&(d=a.dataFilter(d,a.dataType)),L=
x,x=ue.shift(),x){if(x==="*")x=L;else if(L!=="*"&&L!==x){if(E=G[L+" "+x]||G["* "+x],!E){for(_ in G)if(R=_.split(" "),R[1]===x&&(E=G[L+" "+R[0]]||G["* "+R[0]],E)){
E===!0?E=G[_]:G[_]!==!0&&(x=R[0],ue.unshift(R[1]));break}}if(E!==!0)if(E&&a.throws)d=E(d);else try{d=E(d)}catch(he){return{state:"parsererror",error:E?he:"No co\
nversion from "+L+" to "+x}}}}return{state:"success",data:d}}c.extend({active:0,lastModified:{},etag:{},ajaxSettings:{url:Q.href,type:"GET",isLocal:ni.test(Q.protocol),
global:!0,processData:!0,async:!0,contentType:"application/x-www-form-urlencoded; charset=UTF-8",accepts:{"*":au,text:"text/plain",html:"text/html",xml:"applica\
tion/xml, text/xml",json:"application/json, text/javascript"},contents:{xml:/\bxml\b/,html:/\bhtml/,json:/\bjson\b/},responseFields:{xml:"responseXML",text:"res\
ponseText",json:"responseJSON"},converters:{"* text":String,"text html":!0,"text json":JSON.parse,"text xml":c.parseXML},flatOptions:{url:!0,context:!0}},ajaxSetup:function(a,d){
return d?Yf(Yf(a,c.ajaxSettings),d):Yf(c.ajaxSettings,a)},ajaxPrefilter:ou(Ra),ajaxTransport:ou(Ns),ajax:function(a,d){typeof a=="object"&&(d=a,a=void 0),d=d||{};
var f,m,_,x,E,R,L,G,ue,he,ie=c.ajaxSetup({},d),pe=ie.context||ie,Ue=ie.context&&(pe.nodeType||pe.jquery)?c(pe):c.event,rt=c.Deferred(),Ze=c.Callbacks("once memo\
ry"),Ci=ie.statusCode||{},ci={},Wr={},yd="canceled",Xe={readyState:0,getResponseHeader:function(tt){var Qt;if(L){if(!x)for(x={};Qt=gi.exec(_);)x[Qt[1].toLowerCase()+
" "]=(x[Qt[1].toLowerCase()+" "]||[]).concat(Qt[2]);Qt=x[tt.toLowerCase()+" "]}return Qt==null?null:Qt.join(", ")},getAllResponseHeaders:function(){return L?_:null},
setRequestHeader:function(tt,Qt){return L==null&&(tt=Wr[tt.toLowerCase()]=Wr[tt.toLowerCase()]||tt,ci[tt]=Qt),this},overrideMimeType:function(tt){return L==null&&
(ie.mimeType=tt),this},statusCode:function(tt){var Qt;if(tt)if(L)Xe.always(tt[Xe.status]);else for(Qt in tt)Ci[Qt]=[Ci[Qt],tt[Qt]];return this},abort:function(tt){
var Qt=tt||yd;return f&&f.abort(Qt),Rs(0,Qt),this}};if(rt.promise(Xe),ie.url=((a||ie.url||Q.href)+"").replace(su,Q.protocol+"//"),ie.type=d.method||d.type||ie.method||
ie.type,ie.dataTypes=(ie.dataType||"*").toLowerCase().match(dt)||[""],ie.crossDomain==null){R=I.createElement("a");try{R.href=ie.url,R.href=R.href,ie.crossDomain=
Ps.protocol+"//"+Ps.host!=R.protocol+"//"+R.host}catch{ie.crossDomain=!0}}if(ie.data&&ie.processData&&typeof ie.data!="string"&&(ie.data=c.param(ie.data,ie.traditional)),
uu(Ra,ie,d,Xe),L)return Xe;G=c.event&&ie.global,G&&c.active++===0&&c.event.trigger("ajaxStart"),ie.type=ie.type.toUpperCase(),ie.hasContent=!di.test(ie.type),m=
ie.url.replace(bt,""),ie.hasContent?ie.data&&ie.processData&&(ie.contentType||"").indexOf("application/x-www-form-urlencoded")===0&&(ie.data=ie.data.replace(ri,
"+")):(he=ie.url.slice(m.length),ie.data&&(ie.processData||typeof ie.data=="string")&&(m+=(fe.test(m)?"&":"?")+ie.data,delete ie.data),ie.cache===!1&&(m=m.replace(
mi,"$1"),he=(fe.test(m)?"&":"?")+"_="+te.guid+++he),ie.url=m+he),ie.ifModified&&(c.lastModified[m]&&Xe.setRequestHeader("If-Modified-Since",c.lastModified[m]),c.
etag[m]&&Xe.setRequestHeader("If-None-Match",c.etag[m])),(ie.data&&ie.hasContent&&ie.contentType!==!1||d.contentType)&&Xe.setRequestHeader("Content-Type",ie.contentType),
Xe.setRequestHeader("Accept",ie.dataTypes[0]&&ie.accepts[ie.dataTypes[0]]?ie.accepts[ie.dataTypes[0]]+(ie.dataTypes[0]!=="*"?", "+au+"; q=0.01":""):ie.accepts["\
*"]);for(ue in ie.headers)Xe.setRequestHeader(ue,ie.headers[ue]);if(ie.beforeSend&&(ie.beforeSend.call(pe,Xe,ie)===!1||L))return Xe.abort();if(yd="abort",Ze.add(
ie.complete),Xe.done(ie.success),Xe.fail(ie.error),f=uu(Ns,ie,d,Xe),!f)Rs(-1,"No Transport");else{if(Xe.readyState=1,G&&Ue.trigger("ajaxSend",[Xe,ie]),L)return Xe;
ie.async&&ie.timeout>0&&(E=i.setTimeout(function(){Xe.abort("timeout")},ie.timeout));try{L=!1,f.send(ci,Rs)}catch(tt){if(L)throw tt;Rs(-1,tt)}}function Rs(tt,Qt,du,cu){
var jr,hu,Fs,Cr,Vn,er;typeof tt=="object"&&(Qt=tt.statusText,du=tt.responses,cu=tt.headers,tt=tt.status),er=Qt,!L&&(L=!0,E&&i.clearTimeout(E),f=void 0,_=cu||"",
Xe.readyState=tt>0?4:0,jr=tt>=200&&tt<300||tt===304,du&&(Cr=CE(ie,Xe,du)),!jr&&c.inArray("script",ie.dataTypes)>-1&&c.inArray("json",ie.dataTypes)<0&&(ie.converters["\
text script"]=function(){}),Cr=SE(ie,Cr,Xe,jr),jr?(ie.ifModified&&(Vn=Xe.getResponseHeader("Last-Modified"),Vn&&(c.lastModified[m]=Vn),Vn=Xe.getResponseHeader("\
etag"),Vn&&(c.etag[m]=Vn)),tt===204||ie.type==="HEAD"?er="nocontent":tt===304?er="notmodified":(er=Cr.state,hu=Cr.data,Fs=Cr.error,jr=!Fs)):(Fs=er,(tt||!er)&&(er=
"error",tt<0&&(tt=0))),Xe.status=tt,Xe.statusText=(Qt||er)+"",jr?rt.resolveWith(pe,[hu,er,Xe]):rt.rejectWith(pe,[Xe,er,Fs]),Xe.statusCode(Ci),Ci=void 0,G&&Ue.trigger(
jr?"ajaxSuccess":"ajaxError",[Xe,ie,jr?hu:Fs]),Ze.fireWith(pe,[Xe,er]),G&&(Ue.trigger("ajaxComplete",[Xe,ie]),--c.active||c.event.trigger("ajaxStop")))}return Xe},
getJSON:function(a,d,f){return c.get(a,d,f,"json")},getScript:function(a,d){return c.get(a,void 0,d,"script")}}),c.each(["get","post"],function(a,d){c[d]=function(f,m,_,x){
return A(m)&&(x=x||_,_=m,m=void 0),c.ajax(c.extend({url:f,type:d,dataType:x,data:m,success:_},c.isPlainObject(f)&&f))}}),c.ajaxPrefilter(function(a){var d;for(d in a.
headers)d.toLowerCase()==="content-type"&&(a.contentType=a.headers[d]||"")}),c._evalUrl=function(a,d,f){return c.ajax({url:a,type:"GET",dataType:"script",cache:!0,
async:!1,global:!1,converters:{"text script":function(){}},dataFilter:function(m){c.globalEval(m,d,f)}})},c.fn.extend({wrapAll:function(a){var d;return this[0]&&
(A(a)&&(a=a.call(this[0])),d=c(a,this[0].ownerDocument).eq(0).clone(!0),this[0].parentNode&&d.insertBefore(this[0]),d.map(function(){for(var f=this;f.firstElementChild;)
f=f.firstElementChild;return f}).append(this)),this},wrapInner:function(a){return A(a)?this.each(function(d){c(this).wrapInner(a.call(this,d))}):this.each(function(){
var d=c(this),f=d.contents();f.length?f.wrapAll(a):d.append(a)})},wrap:function(a){var d=A(a);return this.each(function(f){c(this).wrapAll(d?a.call(this,f):a)})},
unwrap:function(a){return this.parent(a).not("body").each(function(){c(this).replaceWith(this.childNodes)}),this}}),c.expr.pseudos.hidden=function(a){return!c.expr.
pseudos.visible(a)},c.expr.pseudos.visible=function(a){return!!(a.offsetWidth||a.offsetHeight||a.getClientRects().length)},c.ajaxSettings.xhr=function(){try{return new i.
XMLHttpRequest}catch{}};var EE={0:200,1223:204},lu=c.ajaxSettings.xhr();b.cors=!!lu&&"withCredentials"in lu,b.ajax=lu=!!lu,c.ajaxTransport(function(a){var d,f;if(b.
cors||lu&&!a.crossDomain)return{send:function(m,_){var x,E=a.xhr();if(E.open(a.type,a.url,a.async,a.username,a.password),a.xhrFields)for(x in a.xhrFields)E[x]=a.
xhrFields[x];a.mimeType&&E.overrideMimeType&&E.overrideMimeType(a.mimeType),!a.crossDomain&&!m["X-Requested-With"]&&(m["X-Requested-With"]="XMLHttpRequest");for(x in m)
E.setRequestHeader(x,m[x]);d=function(R){return function(){d&&(d=f=E.onload=E.onerror=E.onabort=E.ontimeout=E.onreadystatechange=null,R==="abort"?E.abort():R===
"error"?typeof E.status!="number"?_(0,"error"):_({status:E.status,statusText:E.statusText}):_({status:EE[E.status]||E.status,statusText:E.statusText,responses:(E.
responseType||"text")!=="text"||typeof E.responseText!="string"?{binary:E.response}:{text:E.responseText},headers:E.getAllResponseHeaders()}))}},E.onload=d(),f=
E.onerror=E.ontimeout=d("error"),E.onabort!==void 0?E.onabort=f:E.onreadystatechange=function(){E.readyState===4&&i.setTimeout(function(){d&&f()})},d=d("abort");
try{E.send(a.hasContent&&a.data||null)}catch(R){if(d)throw R}},abort:function(){d&&d()}}}),c.ajaxPrefilter(function(a){a.crossDomain&&(a.contents.script=!1)}),c.
ajaxSetup({accepts:{script:"text/javascript, application/javascript, application/ecmascript, application/x-ecmascript"},contents:{script:/\b(?:java|ecma)script\b/},
converters:{"text script":function(a){return c.globalEval(a),a}}}),c.ajaxPrefilter("script",function(a){a.cache===void 0&&(a.cache=!1),a.crossDomain&&(a.type="G\
ET")}),c.ajaxTransport("script",function(a){if(a.crossDomain||a.scriptAttrs){var d,f;return{send:function(m,_){d=c("<script>").attr(a.scriptAttrs||{}).prop({charset:a.
scriptCharset,src:a.url}).on("load error",f=function(x){d.remove(),f=null,x&&_(x.type==="error"?404:200,x.type)}),I.head.appendChild(d[0])},abort:function(){f&&
f()}}}});var jb=[],Jf=/(=)\?(?=&|$)|\?\?/;c.ajaxSetup({jsonp:"callback",jsonpCallback:function(){var a=jb.pop()||c.expando+"_"+te.guid++;return this[a]=!0,a}}),
c.ajaxPrefilter("json jsonp",function(a,d,f){var m,_,x,E=a.jsonp!==!1&&(Jf.test(a.url)?"url":typeof a.data=="string"&&(a.contentType||"").indexOf("application/x\
-www-form-urlencoded")===0&&Jf.test(a.data)&&"data");if(E||a.dataTypes[0]==="jsonp")return m=a.jsonpCallback=A(a.jsonpCallback)?a.jsonpCallback():a.jsonpCallback,
E?a[E]=a[E].replace(Jf,"$1"+m):a.jsonp!==!1&&(a.url+=(fe.test(a.url)?"&":"?")+a.jsonp+"="+m),a.converters["script json"]=function(){return x||c.error(m+" was no\
t called"),x[0]},a.dataTypes[0]="json",_=i[m],i[m]=function(){x=arguments},f.always(function(){_===void 0?c(i).removeProp(m):i[m]=_,a[m]&&(a.jsonpCallback=d.jsonpCallback,
jb.push(m)),x&&A(_)&&_(x[0]),x=_=void 0}),"script"}),b.createHTMLDocument=(function(){var a=I.implementation.createHTMLDocument("").body;return a.innerHTML="<fo\
rm></form><form></form>",a.childNodes.length===2})(),c.parseHTML=function(a,d,f){if(typeof a!="string")return[];typeof d=="boolean"&&(f=d,d=!1);var m,_,x;return d||
(b.createHTMLDocument?(d=I.implementation.createHTMLDocument(""),m=d.createElement("base"),m.href=I.location.href,d.head.appendChild(m)):d=I),_=He.exec(a),x=!f&&
[],_?[d.createElement(_[1])]:(_=dd([a],d,x),x&&x.length&&c(x).remove(),c.merge([],_.childNodes))},c.fn.load=function(a,d,f){var m,_,x,E=this,R=a.indexOf(" ");return R>
-1&&(m=hn(a.slice(R)),a=a.slice(0,R)),A(d)?(f=d,d=void 0):d&&typeof d=="object"&&(_="POST"),E.length>0&&c.ajax({url:a,type:_||"GET",dataType:"html",data:d}).done(
function(L){x=arguments,E.html(m?c("<div>").append(c.parseHTML(L)).find(m):L)}).always(f&&function(L,G){E.each(function(){f.apply(this,x||[L.responseText,G,L])})}),
this},c.expr.pseudos.animated=function(a){return c.grep(c.timers,function(d){return a===d.elem}).length},c.offset={setOffset:function(a,d,f){var m,_,x,E,R,L,G,ue=c.
css(a,"position"),he=c(a),ie={};ue==="static"&&(a.style.position="relative"),R=he.offset(),x=c.css(a,"top"),L=c.css(a,"left"),G=(ue==="absolute"||ue==="fixed")&&
(x+L).indexOf("auto")>-1,G?(m=he.position(),E=m.top,_=m.left):(E=parseFloat(x)||0,_=parseFloat(L)||0),A(d)&&(d=d.call(a,f,c.extend({},R))),d.top!=null&&(ie.top=
d.top-R.top+E),d.left!=null&&(ie.left=d.left-R.left+_),"using"in d?d.using.call(a,ie):he.css(ie)}},c.fn.extend({offset:function(a){if(arguments.length)return a===
void 0?this:this.each(function(_){c.offset.setOffset(this,a,_)});var d,f,m=this[0];if(m)return m.getClientRects().length?(d=m.getBoundingClientRect(),f=m.ownerDocument.
defaultView,{top:d.top+f.pageYOffset,left:d.left+f.pageXOffset}):{top:0,left:0}},position:function(){if(this[0]){var a,d,f,m=this[0],_={top:0,left:0};if(c.css(m,
"position")==="fixed")d=m.getBoundingClientRect();else{for(d=this.offset(),f=m.ownerDocument,a=m.offsetParent||f.documentElement;a&&(a===f.body||a===f.documentElement)&&
c.css(a,"position")==="static";)a=a.parentNode;a&&a!==m&&a.nodeType===1&&(_=c(a).offset(),_.top+=c.css(a,"borderTopWidth",!0),_.left+=c.css(a,"borderLeftWidth",
!0))}return{top:d.top-_.top-c.css(m,"marginTop",!0),left:d.left-_.left-c.css(m,"marginLeft",!0)}}},offsetParent:function(){return this.map(function(){for(var a=this.
offsetParent;a&&c.css(a,"position")==="static";)a=a.offsetParent;return a||qe})}}),c.each({scrollLeft:"pageXOffset",scrollTop:"pageYOffset"},function(a,d){var f=d===
"pageYOffset";c.fn[a]=function(m){return k(this,function(_,x,E){var R;if(C(_)?R=_:_.nodeType===9&&(R=_.defaultView),E===void 0)return R?R[d]:_[x];R?R.scrollTo(f?
R.pageXOffset:E,f?E:R.pageYOffset):_[x]=E},a,m,arguments.length)}}),c.each(["top","left"],function(a,d){c.cssHooks[d]=md(b.pixelPosition,function(f,m){if(m)return m=
Ds(f,d),Ba.test(m)?c(f).position()[d]+"px":m})}),c.each({Height:"height",Width:"width"},function(a,d){c.each({padding:"inner"+a,content:d,"":"outer"+a},function(f,m){
c.fn[m]=function(_,x){var E=arguments.length&&(f||typeof _!="boolean"),R=f||(_===!0||x===!0?"margin":"border");return k(this,function(L,G,ue){var he;return C(L)?
m.indexOf("outer")===0?L["inner"+a]:L.document.documentElement["client"+a]:L.nodeType===9?(he=L.documentElement,Math.max(L.body["scroll"+a],he["scroll"+a],L.body["\
offset"+a],he["offset"+a],he["client"+a])):ue===void 0?c.css(L,G,R):c.style(L,G,ue,R)},d,E?_:void 0,E)}})}),c.each(["ajaxStart","ajaxStop","ajaxComplete","ajaxE\
rror","ajaxSuccess","ajaxSend"],function(a,d){c.fn[d]=function(f){return this.on(d,f)}}),c.fn.extend({bind:function(a,d,f){return this.on(a,null,d,f)},unbind:function(a,d){
return this.off(a,null,d)},delegate:function(a,d,f,m){return this.on(d,a,f,m)},undelegate:function(a,d,f){return arguments.length===1?this.off(a,"**"):this.off(
d,a||"**",f)},hover:function(a,d){return this.on("mouseenter",a).on("mouseleave",d||a)}}),c.each("blur focus focusin focusout resize scroll click dblclick mouse\
down mouseup mousemove mouseover mouseout mouseenter mouseleave change select submit keydown keypress keyup contextmenu".split(" "),function(a,d){c.fn[d]=function(f,m){
return arguments.length>0?this.on(d,null,f,m):this.trigger(d)}});var IE=/^[\s\uFEFF\xA0]+|([^\s\uFEFF\xA0])[\s\uFEFF\xA0]+$/g;c.proxy=function(a,d){var f,m,_;if(typeof d==
"string"&&(f=a[d],d=a,a=f),!!A(a))return m=n.call(arguments,2),_=function(){return a.apply(d||this,m.concat(n.call(arguments)))},_.guid=a.guid=a.guid||c.guid++,
_},c.holdReady=function(a){a?c.readyWait++:c.ready(!0)},c.isArray=Array.isArray,c.parseJSON=JSON.parse,c.nodeName=V,c.isFunction=A,c.isWindow=C,c.camelCase=Ge,c.
type=D,c.now=Date.now,c.isNumeric=function(a){var d=c.type(a);return(d==="number"||d==="string")&&!isNaN(a-parseFloat(a))},c.trim=function(a){return a==null?"":
(a+"").replace(IE,"$1")},c.expr[":"]=c.expr.filters=c.expr.pseudos,c.unique=c.uniqueSort,c.fn.extend({push:o,sort:t.sort,splice:t.splice}),typeof define=="funct\
ion"&&define.amd&&define("jquery",[],function(){return c});var TE=i.jQuery,ME=i.$;return c.noConflict=function(a){return i.$===c&&(i.$=ME),a&&i.jQuery===c&&(i.jQuery=
TE),c},typeof e>"u"&&(i.jQuery=i.$=c),c})});var r0=$(i0=>{(function(i){var e=typeof self=="object"&&self.self===self&&self||typeof global=="object"&&global.global===global&&global;if(typeof define=="funct\
ion"&&define.amd)define(["underscore","jquery","exports"],function(n,s,o){e.Backbone=i(e,o,n,s)});else if(typeof i0<"u"){var t=(lw(),qE(uw)),r;try{r=_o()}catch{}
i(e,i0,t,r)}else e.Backbone=i(e,{},e._,e.jQuery||e.Zepto||e.ender||e.$)})(function(i,e,t,r){var n=i.Backbone,s=Array.prototype.slice;e.VERSION="1.4.0",e.$=r,e.noConflict=
function(){return i.Backbone=n,this},e.emulateHTTP=!1,e.emulateJSON=!1;var o=e.Events={},u=/\s+/,l,h=function(y,w,S,M,k){var K=0,le;if(S&&typeof S=="object")for(M!==
void 0&&("context"in k)&&k.context===void 0&&(k.context=M),le=t.keys(S);K<le.length;K++)w=h(y,w,le[K],S[le[K]],k);else if(S&&u.test(S))for(le=S.split(u);K<le.length;K++)
w=y(w,le[K],M,k);else w=y(w,S,M,k);return w};o.on=function(y,w,S){if(this._events=h(p,this._events||{},y,w,{context:S,ctx:this,listening:l}),l){var M=this._listeners||
(this._listeners={});M[l.id]=l,l.interop=!1}return this},o.listenTo=function(y,w,S){if(!y)return this;var M=y._listenId||(y._listenId=t.uniqueId("l")),k=this._listeningTo||
(this._listeningTo={}),K=l=k[M];K||(this._listenId||(this._listenId=t.uniqueId("l")),K=l=k[M]=new I(this,y));var le=g(y,w,S,this);if(l=void 0,le)throw le;return K.
interop&&K.on(w,S),this};var p=function(y,w,S,M){if(S){var k=y[w]||(y[w]=[]),K=M.context,le=M.ctx,ke=M.listening;ke&&ke.count++,k.push({callback:S,context:K,ctx:K||
le,listening:ke})}return y},g=function(y,w,S,M){try{y.on(w,S,M)}catch(k){return k}};o.off=function(y,w,S){return this._events?(this._events=h(v,this._events,y,w,
{context:S,listeners:this._listeners}),this):this},o.stopListening=function(y,w,S){var M=this._listeningTo;if(!M)return this;for(var k=y?[y._listenId]:t.keys(M),
K=0;K<k.length;K++){var le=M[k[K]];if(!le)break;le.obj.off(w,S,this),le.interop&&le.off(w,S)}return t.isEmpty(M)&&(this._listeningTo=void 0),this};var v=function(y,w,S,M){
if(y){var k=M.context,K=M.listeners,le=0,ke;if(!w&&!k&&!S){for(ke=t.keys(K);le<ke.length;le++)K[ke[le]].cleanup();return}for(ke=w?[w]:t.keys(y);le<ke.length;le++){
w=ke[le];var Ge=y[w];if(!Ge)break;for(var It=[],Ut=0;Ut<Ge.length;Ut++){var we=Ge[Ut];if(S&&S!==we.callback&&S!==we.callback._callback||k&&k!==we.context)It.push(
we);else{var O=we.listening;O&&O.off(w,S)}}It.length?y[w]=It:delete y[w]}return y}};o.once=function(y,w,S){var M=h(b,{},y,w,this.off.bind(this));return typeof y==
"string"&&S==null&&(w=void 0),this.on(M,w,S)},o.listenToOnce=function(y,w,S){var M=h(b,{},w,S,this.stopListening.bind(this,y));return this.listenTo(y,M)};var b=function(y,w,S,M){
if(S){var k=y[w]=t.once(function(){M(w,k),S.apply(this,arguments)});k._callback=S}return y};o.trigger=function(y){if(!this._events)return this;for(var w=Math.max(
0,arguments.length-1),S=Array(w),M=0;M<w;M++)S[M]=arguments[M+1];return h(A,this._events,y,void 0,S),this};var A=function(y,w,S,M){if(y){var k=y[w],K=y.all;k&&K&&
(K=K.slice()),k&&C(k,M),K&&C(K,[w].concat(M))}return y},C=function(y,w){var S,M=-1,k=y.length,K=w[0],le=w[1],ke=w[2];switch(w.length){case 0:for(;++M<k;)(S=y[M]).
callback.call(S.ctx);return;case 1:for(;++M<k;)(S=y[M]).callback.call(S.ctx,K);return;case 2:for(;++M<k;)(S=y[M]).callback.call(S.ctx,K,le);return;case 3:for(;++M<
k;)(S=y[M]).callback.call(S.ctx,K,le,ke);return;default:for(;++M<k;)(S=y[M]).callback.apply(S.ctx,w);return}},I=function(y,w){this.id=y._listenId,this.listener=
y,this.obj=w,this.interop=!0,this.count=0,this._events=void 0};I.prototype.on=o.on,I.prototype.off=function(y,w){var S;this.interop?(this._events=h(v,this._events,
y,w,{context:void 0,listeners:void 0}),S=!this._events):(this.count--,S=this.count===0),S&&this.cleanup()},I.prototype.cleanup=function(){delete this.listener._listeningTo[this.
obj._listenId],this.interop||delete this.obj._listeners[this.id]},o.bind=o.on,o.unbind=o.off,t.extend(e,o);var H=e.Model=function(y,w){var S=y||{};w||(w={}),this.
preinitialize.apply(this,arguments),this.cid=t.uniqueId(this.cidPrefix),this.attributes={},w.collection&&(this.collection=w.collection),w.parse&&(S=this.parse(S,
w)||{});var M=t.result(this,"defaults");S=t.defaults(t.extend({},M,S),M),this.set(S,w),this.changed={},this.initialize.apply(this,arguments)};t.extend(H.prototype,
o,{changed:null,validationError:null,idAttribute:"id",cidPrefix:"c",preinitialize:function(){},initialize:function(){},toJSON:function(y){return t.clone(this.attributes)},
sync:function(){return e.sync.apply(this,arguments)},get:function(y){return this.attributes[y]},escape:function(y){return t.escape(this.get(y))},has:function(y){
return this.get(y)!=null},matches:function(y){return!!t.iteratee(y,this)(this.attributes)},set:function(y,w,S){if(y==null)return this;var M;if(typeof y=="object"?
(M=y,S=w):(M={})[y]=w,S||(S={}),!this._validate(M,S))return!1;var k=S.unset,K=S.silent,le=[],ke=this._changing;this._changing=!0,ke||(this._previousAttributes=t.
clone(this.attributes),this.changed={});var Ge=this.attributes,It=this.changed,Ut=this._previousAttributes;for(var we in M)w=M[we],t.isEqual(Ge[we],w)||le.push(
we),t.isEqual(Ut[we],w)?delete It[we]:It[we]=w,k?delete Ge[we]:Ge[we]=w;if(this.idAttribute in M&&(this.id=this.get(this.idAttribute)),!K){le.length&&(this._pending=
S);for(var O=0;O<le.length;O++)this.trigger("change:"+le[O],this,Ge[le[O]],S)}if(ke)return this;if(!K)for(;this._pending;)S=this._pending,this._pending=!1,this.
trigger("change",this,S);return this._pending=!1,this._changing=!1,this},unset:function(y,w){return this.set(y,void 0,t.extend({},w,{unset:!0}))},clear:function(y){
var w={};for(var S in this.attributes)w[S]=void 0;return this.set(w,t.extend({},y,{unset:!0}))},hasChanged:function(y){return y==null?!t.isEmpty(this.changed):t.
has(this.changed,y)},changedAttributes:function(y){if(!y)return this.hasChanged()?t.clone(this.changed):!1;var w=this._changing?this._previousAttributes:this.attributes,
S={},M;for(var k in y){var K=y[k];t.isEqual(w[k],K)||(S[k]=K,M=!0)}return M?S:!1},previous:function(y){return y==null||!this._previousAttributes?null:this._previousAttributes[y]},
previousAttributes:function(){return t.clone(this._previousAttributes)},fetch:function(y){y=t.extend({parse:!0},y);var w=this,S=y.success;return y.success=function(M){
var k=y.parse?w.parse(M,y):M;if(!w.set(k,y))return!1;S&&S.call(y.context,w,M,y),w.trigger("sync",w,M,y)},Mi(this,y),this.sync("read",this,y)},save:function(y,w,S){
var M;y==null||typeof y=="object"?(M=y,S=w):(M={})[y]=w,S=t.extend({validate:!0,parse:!0},S);var k=S.wait;if(M&&!k){if(!this.set(M,S))return!1}else if(!this._validate(
M,S))return!1;var K=this,le=S.success,ke=this.attributes;S.success=function(Ut){K.attributes=ke;var we=S.parse?K.parse(Ut,S):Ut;if(k&&(we=t.extend({},M,we)),we&&
!K.set(we,S))return!1;le&&le.call(S.context,K,Ut,S),K.trigger("sync",K,Ut,S)},Mi(this,S),M&&k&&(this.attributes=t.extend({},ke,M));var Ge=this.isNew()?"create":
S.patch?"patch":"update";Ge==="patch"&&!S.attrs&&(S.attrs=M);var It=this.sync(Ge,this,S);return this.attributes=ke,It},destroy:function(y){y=y?t.clone(y):{};var w=this,
S=y.success,M=y.wait,k=function(){w.stopListening(),w.trigger("destroy",w,w.collection,y)};y.success=function(le){M&&k(),S&&S.call(y.context,w,le,y),w.isNew()||
w.trigger("sync",w,le,y)};var K=!1;return this.isNew()?t.defer(y.success):(Mi(this,y),K=this.sync("delete",this,y)),M||k(),K},url:function(){var y=t.result(this,
"urlRoot")||t.result(this.collection,"url")||ii();if(this.isNew())return y;var w=this.get(this.idAttribute);return y.replace(/[^\/]$/,"$&/")+encodeURIComponent(
w)},parse:function(y,w){return y},clone:function(){return new this.constructor(this.attributes)},isNew:function(){return!this.has(this.idAttribute)},isValid:function(y){
return this._validate({},t.extend({},y,{validate:!0}))},_validate:function(y,w){if(!w.validate||!this.validate)return!0;y=t.extend({},this.attributes,y);var S=this.
validationError=this.validate(y,w)||null;return S?(this.trigger("invalid",this,S,t.extend(w,{validationError:S})),!1):!0}});var P=e.Collection=function(y,w){w||
(w={}),this.preinitialize.apply(this,arguments),w.model&&(this.model=w.model),w.comparator!==void 0&&(this.comparator=w.comparator),this._reset(),this.initialize.
apply(this,arguments),y&&this.reset(y,t.extend({silent:!0},w))},D={add:!0,remove:!0,merge:!0},N={add:!0,remove:!1},W=function(y,w,S){S=Math.min(Math.max(S,0),y.
length);var M=Array(y.length-S),k=w.length,K;for(K=0;K<M.length;K++)M[K]=y[K+S];for(K=0;K<k;K++)y[K+S]=w[K];for(K=0;K<M.length;K++)y[K+k+S]=M[K]};t.extend(P.prototype,
o,{model:H,preinitialize:function(){},initialize:function(){},toJSON:function(y){return this.map(function(w){return w.toJSON(y)})},sync:function(){return e.sync.
apply(this,arguments)},add:function(y,w){return this.set(y,t.extend({merge:!1},w,N))},remove:function(y,w){w=t.extend({},w);var S=!t.isArray(y);y=S?[y]:y.slice();
var M=this._removeModels(y,w);return!w.silent&&M.length&&(w.changes={added:[],merged:[],removed:M},this.trigger("update",this,w)),S?M[0]:M},set:function(y,w){if(y!=
null){w=t.extend({},D,w),w.parse&&!this._isModel(y)&&(y=this.parse(y,w)||[]);var S=!t.isArray(y);y=S?[y]:y.slice();var M=w.at;M!=null&&(M=+M),M>this.length&&(M=
this.length),M<0&&(M+=this.length+1);var k=[],K=[],le=[],ke=[],Ge={},It=w.add,Ut=w.merge,we=w.remove,O=!1,T=this.comparator&&M==null&&w.sort!==!1,Ae=t.isString(
this.comparator)?this.comparator:null,_e,ye;for(ye=0;ye<y.length;ye++){_e=y[ye];var ze=this.get(_e);if(ze){if(Ut&&_e!==ze){var Ke=this._isModel(_e)?_e.attributes:
_e;w.parse&&(Ke=ze.parse(Ke,w)),ze.set(Ke,w),le.push(ze),T&&!O&&(O=ze.hasChanged(Ae))}Ge[ze.cid]||(Ge[ze.cid]=!0,k.push(ze)),y[ye]=ze}else It&&(_e=y[ye]=this._prepareModel(
_e,w),_e&&(K.push(_e),this._addReference(_e,w),Ge[_e.cid]=!0,k.push(_e)))}if(we){for(ye=0;ye<this.length;ye++)_e=this.models[ye],Ge[_e.cid]||ke.push(_e);ke.length&&
this._removeModels(ke,w)}var lt=!1,qe=!T&&It&&we;if(k.length&&qe?(lt=this.length!==k.length||t.some(this.models,function(Jt,Pi){return Jt!==k[Pi]}),this.models.
length=0,W(this.models,k,0),this.length=this.models.length):K.length&&(T&&(O=!0),W(this.models,K,M??this.length),this.length=this.models.length),O&&this.sort({silent:!0}),
!w.silent){for(ye=0;ye<K.length;ye++)M!=null&&(w.index=M+ye),_e=K[ye],_e.trigger("add",_e,this,w);(O||lt)&&this.trigger("sort",this,w),(K.length||ke.length||le.
length)&&(w.changes={added:K,removed:ke,merged:le},this.trigger("update",this,w))}return S?y[0]:y}},reset:function(y,w){w=w?t.clone(w):{};for(var S=0;S<this.models.
length;S++)this._removeReference(this.models[S],w);return w.previousModels=this.models,this._reset(),y=this.add(y,t.extend({silent:!0},w)),w.silent||this.trigger(
"reset",this,w),y},push:function(y,w){return this.add(y,t.extend({at:this.length},w))},pop:function(y){var w=this.at(this.length-1);return this.remove(w,y)},unshift:function(y,w){
return this.add(y,t.extend({at:0},w))},shift:function(y){var w=this.at(0);return this.remove(w,y)},slice:function(){return s.apply(this.models,arguments)},get:function(y){
if(y!=null)return this._byId[y]||this._byId[this.modelId(this._isModel(y)?y.attributes:y)]||y.cid&&this._byId[y.cid]},has:function(y){return this.get(y)!=null},
at:function(y){return y<0&&(y+=this.length),this.models[y]},where:function(y,w){return this[w?"find":"filter"](y)},findWhere:function(y){return this.where(y,!0)},
sort:function(y){var w=this.comparator;if(!w)throw new Error("Cannot sort a set without a comparator");y||(y={});var S=w.length;return t.isFunction(w)&&(w=w.bind(
this)),S===1||t.isString(w)?this.models=this.sortBy(w):this.models.sort(w),y.silent||this.trigger("sort",this,y),this},pluck:function(y){return this.map(y+"")},
fetch:function(y){y=t.extend({parse:!0},y);var w=y.success,S=this;return y.success=function(M){var k=y.reset?"reset":"set";S[k](M,y),w&&w.call(y.context,S,M,y),
S.trigger("sync",S,M,y)},Mi(this,y),this.sync("read",this,y)},create:function(y,w){w=w?t.clone(w):{};var S=w.wait;if(y=this._prepareModel(y,w),!y)return!1;S||this.
add(y,w);var M=this,k=w.success;return w.success=function(K,le,ke){S&&M.add(K,ke),k&&k.call(ke.context,K,le,ke)},y.save(null,w),y},parse:function(y,w){return y},
clone:function(){return new this.constructor(this.models,{model:this.model,comparator:this.comparator})},modelId:function(y){return y[this.model.prototype.idAttribute||
"id"]},values:function(){return new re(this,V)},keys:function(){return new re(this,ae)},entries:function(){return new re(this,Z)},_reset:function(){this.length=
0,this.models=[],this._byId={}},_prepareModel:function(y,w){if(this._isModel(y))return y.collection||(y.collection=this),y;w=w?t.clone(w):{},w.collection=this;var S=new this.
model(y,w);return S.validationError?(this.trigger("invalid",this,S.validationError,w),!1):S},_removeModels:function(y,w){for(var S=[],M=0;M<y.length;M++){var k=this.
get(y[M]);if(k){var K=this.indexOf(k);this.models.splice(K,1),this.length--,delete this._byId[k.cid];var le=this.modelId(k.attributes);le!=null&&delete this._byId[le],
w.silent||(w.index=K,k.trigger("remove",k,this,w)),S.push(k),this._removeReference(k,w)}}return S},_isModel:function(y){return y instanceof H},_addReference:function(y,w){
this._byId[y.cid]=y;var S=this.modelId(y.attributes);S!=null&&(this._byId[S]=y),y.on("all",this._onModelEvent,this)},_removeReference:function(y,w){delete this.
_byId[y.cid];var S=this.modelId(y.attributes);S!=null&&delete this._byId[S],this===y.collection&&delete y.collection,y.off("all",this._onModelEvent,this)},_onModelEvent:function(y,w,S,M){
if(w){if((y==="add"||y==="remove")&&S!==this)return;if(y==="destroy"&&this.remove(w,M),y==="change"){var k=this.modelId(w.previousAttributes()),K=this.modelId(w.
attributes);k!==K&&(k!=null&&delete this._byId[k],K!=null&&(this._byId[K]=w))}}this.trigger.apply(this,arguments)}});var c=typeof Symbol=="function"&&Symbol.iterator;
c&&(P.prototype[c]=P.prototype.values);var re=function(y,w){this._collection=y,this._kind=w,this._index=0},V=1,ae=2,Z=3;c&&(re.prototype[c]=function(){return this}),
re.prototype.next=function(){if(this._collection){if(this._index<this._collection.length){var y=this._collection.at(this._index);this._index++;var w;if(this._kind===
V)w=y;else{var S=this._collection.modelId(y.attributes);this._kind===ae?w=S:w=[S,y]}return{value:w,done:!1}}this._collection=void 0}return{value:void 0,done:!0}};
var oe=e.View=function(y){this.cid=t.uniqueId("view"),this.preinitialize.apply(this,arguments),t.extend(this,t.pick(y,J)),this._ensureElement(),this.initialize.
apply(this,arguments)},j=/^(\S+)\s*(.*)$/,J=["model","collection","el","id","attributes","className","tagName","events"];t.extend(oe.prototype,o,{tagName:"div",
$:function(y){return this.$el.find(y)},preinitialize:function(){},initialize:function(){},render:function(){return this},remove:function(){return this._removeElement(),
this.stopListening(),this},_removeElement:function(){this.$el.remove()},setElement:function(y){return this.undelegateEvents(),this._setElement(y),this.delegateEvents(),
this},_setElement:function(y){this.$el=y instanceof e.$?y:e.$(y),this.el=this.$el[0]},delegateEvents:function(y){if(y||(y=t.result(this,"events")),!y)return this;
this.undelegateEvents();for(var w in y){var S=y[w];if(t.isFunction(S)||(S=this[S]),!!S){var M=w.match(j);this.delegate(M[1],M[2],S.bind(this))}}return this},delegate:function(y,w,S){
return this.$el.on(y+".delegateEvents"+this.cid,w,S),this},undelegateEvents:function(){return this.$el&&this.$el.off(".delegateEvents"+this.cid),this},undelegate:function(y,w,S){
return this.$el.off(y+".delegateEvents"+this.cid,w,S),this},_createElement:function(y){return document.createElement(y)},_ensureElement:function(){if(this.el)this.
setElement(t.result(this,"el"));else{var y=t.extend({},t.result(this,"attributes"));this.id&&(y.id=t.result(this,"id")),this.className&&(y.class=t.result(this,"\
className")),this.setElement(this._createElement(t.result(this,"tagName"))),this._setAttributes(y)}},_setAttributes:function(y){this.$el.attr(y)}});var se=function(y,w,S,M){
switch(w){case 1:return function(){return y[S](this[M])};case 2:return function(k){return y[S](this[M],k)};case 3:return function(k,K){return y[S](this[M],U(k,this),
K)};case 4:return function(k,K,le){return y[S](this[M],U(k,this),K,le)};default:return function(){var k=s.call(arguments);return k.unshift(this[M]),y[S].apply(y,
k)}}},z=function(y,w,S,M){t.each(S,function(k,K){w[K]&&(y.prototype[K]=se(w,k,K,M))})},U=function(y,w){return t.isFunction(y)?y:t.isObject(y)&&!w._isModel(y)?Y(
y):t.isString(y)?function(S){return S.get(y)}:y},Y=function(y){var w=t.matches(y);return function(S){return w(S.attributes)}},ce={forEach:3,each:3,map:3,collect:3,
reduce:0,foldl:0,inject:0,reduceRight:0,foldr:0,find:3,detect:3,filter:3,select:3,reject:3,every:3,all:3,some:3,any:3,include:3,includes:3,contains:3,invoke:0,max:3,
min:3,toArray:1,size:1,first:3,head:3,take:3,initial:3,rest:3,tail:3,drop:3,last:3,without:0,difference:0,indexOf:3,shuffle:1,lastIndexOf:3,isEmpty:1,chain:1,sample:3,
partition:3,groupBy:3,countBy:3,sortBy:3,indexBy:3,findIndex:3,findLastIndex:3},Se={keys:1,values:1,pairs:1,invert:1,pick:0,omit:0,chain:1,isEmpty:1};t.each([[P,
ce,"models"],[H,Se,"attributes"]],function(y){var w=y[0],S=y[1],M=y[2];w.mixin=function(k){var K=t.reduce(t.functions(k),function(le,ke){return le[ke]=0,le},{});
z(w,k,K,M)},z(w,t,S,M)}),e.sync=function(y,w,S){var M=Ie[y];t.defaults(S||(S={}),{emulateHTTP:e.emulateHTTP,emulateJSON:e.emulateJSON});var k={type:M,dataType:"\
json"};if(S.url||(k.url=t.result(w,"url")||ii()),S.data==null&&w&&(y==="create"||y==="update"||y==="patch")&&(k.contentType="application/json",k.data=JSON.stringify(
S.attrs||w.toJSON(S))),S.emulateJSON&&(k.contentType="application/x-www-form-urlencoded",k.data=k.data?{model:k.data}:{}),S.emulateHTTP&&(M==="PUT"||M==="DELETE"||
M==="PATCH")){k.type="POST",S.emulateJSON&&(k.data._method=M);var K=S.beforeSend;S.beforeSend=function(Ge){if(Ge.setRequestHeader("X-HTTP-Method-Override",M),K)
return K.apply(this,arguments)}}k.type!=="GET"&&!S.emulateJSON&&(k.processData=!1);var le=S.error;S.error=function(Ge,It,Ut){S.textStatus=It,S.errorThrown=Ut,le&&
le.call(S.context,Ge,It,Ut)};var ke=S.xhr=e.ajax(t.extend(k,S));return w.trigger("request",w,ke,S),ke};var Ie={create:"POST",update:"PUT",patch:"PATCH",delete:"\
DELETE",read:"GET"};e.ajax=function(){return e.$.ajax.apply(e.$,arguments)};var He=e.Router=function(y){y||(y={}),this.preinitialize.apply(this,arguments),y.routes&&
(this.routes=y.routes),this._bindRoutes(),this.initialize.apply(this,arguments)},Qe=/\((.*?)\)/g,Be=/(\(\?)?:\w+/g,Ne=/\*\w+/g,oi=/[\-{}\[\]+?.,\\\^$|#\s]/g;t.extend(
He.prototype,o,{preinitialize:function(){},initialize:function(){},route:function(y,w,S){t.isRegExp(y)||(y=this._routeToRegExp(y)),t.isFunction(w)&&(S=w,w=""),S||
(S=this[w]);var M=this;return e.history.route(y,function(k){var K=M._extractParameters(y,k);M.execute(S,K,w)!==!1&&(M.trigger.apply(M,["route:"+w].concat(K)),M.
trigger("route",w,K),e.history.trigger("route",M,w,K))}),this},execute:function(y,w,S){y&&y.apply(this,w)},navigate:function(y,w){return e.history.navigate(y,w),
this},_bindRoutes:function(){if(this.routes){this.routes=t.result(this,"routes");for(var y,w=t.keys(this.routes);(y=w.pop())!=null;)this.route(y,this.routes[y])}},
_routeToRegExp:function(y){return y=y.replace(oi,"\\$&").replace(Qe,"(?:$1)?").replace(Be,function(w,S){return S?w:"([^/?]+)"}).replace(Ne,"([^?]*?)"),new RegExp(
"^"+y+"(?:\\?([\\s\\S]*))?$")},_extractParameters:function(y,w){var S=y.exec(w).slice(1);return t.map(S,function(M,k){return k===S.length-1?M||null:M?decodeURIComponent(
M):null})}});var Pe=e.History=function(){this.handlers=[],this.checkUrl=this.checkUrl.bind(this),typeof window<"u"&&(this.location=window.location,this.history=
window.history)},Ye=/^[#\/]|\s+$/g,mt=/^\/+|\/+$/g,dt=/#.*$/;Pe.started=!1,t.extend(Pe.prototype,o,{interval:50,atRoot:function(){var y=this.location.pathname.replace(
/[^\/]$/,"$&/");return y===this.root&&!this.getSearch()},matchRoot:function(){var y=this.decodeFragment(this.location.pathname),w=y.slice(0,this.root.length-1)+
"/";return w===this.root},decodeFragment:function(y){return decodeURI(y.replace(/%25/g,"%2525"))},getSearch:function(){var y=this.location.href.replace(/#.*/,"").
match(/\?.+/);return y?y[0]:""},getHash:function(y){var w=(y||this).location.href.match(/#(.*)$/);return w?w[1]:""},getPath:function(){var y=this.decodeFragment(
this.location.pathname+this.getSearch()).slice(this.root.length-1);return y.charAt(0)==="/"?y.slice(1):y},getFragment:function(y){return y==null&&(this._usePushState||
!this._wantsHashChange?y=this.getPath():y=this.getHash()),y.replace(Ye,"")},start:function(y){if(Pe.started)throw new Error("Backbone.history has already been s\
tarted");if(Pe.started=!0,this.options=t.extend({root:"/"},this.options,y),this.root=this.options.root,this._wantsHashChange=this.options.hashChange!==!1,this._hasHashChange=
"onhashchange"in window&&(document.documentMode===void 0||document.documentMode>7),this._useHashChange=this._wantsHashChange&&this._hasHashChange,this._wantsPushState=
!!this.options.pushState,this._hasPushState=!!(this.history&&this.history.pushState),this._usePushState=this._wantsPushState&&this._hasPushState,this.fragment=this.
getFragment(),this.root=("/"+this.root+"/").replace(mt,"/"),this._wantsHashChange&&this._wantsPushState)if(!this._hasPushState&&!this.atRoot()){var w=this.root.
slice(0,-1)||"/";return this.location.replace(w+"#"+this.getPath()),!0}else this._hasPushState&&this.atRoot()&&this.navigate(this.getHash(),{replace:!0});if(!this.
_hasHashChange&&this._wantsHashChange&&!this._usePushState){this.iframe=document.createElement("iframe"),this.iframe.src="javascript:0",this.iframe.style.display=
"none",this.iframe.tabIndex=-1;var S=document.body,M=S.insertBefore(this.iframe,S.firstChild).contentWindow;M.document.open(),M.document.close(),M.location.hash=
"#"+this.fragment}var k=window.addEventListener||function(K,le){return attachEvent("on"+K,le)};if(this._usePushState?k("popstate",this.checkUrl,!1):this._useHashChange&&
!this.iframe?k("hashchange",this.checkUrl,!1):this._wantsHashChange&&(this._checkUrlInterval=setInterval(this.checkUrl,this.interval)),!this.options.silent)return this.
loadUrl()},stop:function(){var y=window.removeEventListener||function(w,S){return detachEvent("on"+w,S)};this._usePushState?y("popstate",this.checkUrl,!1):this.
_useHashChange&&!this.iframe&&y("hashchange",this.checkUrl,!1),this.iframe&&(document.body.removeChild(this.iframe),this.iframe=null),this._checkUrlInterval&&clearInterval(
this._checkUrlInterval),Pe.started=!1},route:function(y,w){this.handlers.unshift({route:y,callback:w})},checkUrl:function(y){var w=this.getFragment();if(w===this.
fragment&&this.iframe&&(w=this.getHash(this.iframe.contentWindow)),w===this.fragment)return!1;this.iframe&&this.navigate(w),this.loadUrl()},loadUrl:function(y){
return this.matchRoot()?(y=this.fragment=this.getFragment(y),t.some(this.handlers,function(w){if(w.route.test(y))return w.callback(y),!0})):!1},navigate:function(y,w){
if(!Pe.started)return!1;(!w||w===!0)&&(w={trigger:!!w}),y=this.getFragment(y||"");var S=this.root;(y===""||y.charAt(0)==="?")&&(S=S.slice(0,-1)||"/");var M=S+y;
y=y.replace(dt,"");var k=this.decodeFragment(y);if(this.fragment!==k){if(this.fragment=k,this._usePushState)this.history[w.replace?"replaceState":"pushState"]({},
document.title,M);else if(this._wantsHashChange){if(this._updateHash(this.location,y,w.replace),this.iframe&&y!==this.getHash(this.iframe.contentWindow)){var K=this.
iframe.contentWindow;w.replace||(K.document.open(),K.document.close()),this._updateHash(K.location,y,w.replace)}}else return this.location.assign(M);if(w.trigger)
return this.loadUrl(y)}},_updateHash:function(y,w,S){if(S){var M=y.href.replace(/(javascript:|#).*$/,"");y.replace(M+"#"+w)}else y.hash="#"+w}}),e.history=new Pe;
var Rt=function(y,w){var S=this,M;return y&&t.has(y,"constructor")?M=y.constructor:M=function(){return S.apply(this,arguments)},t.extend(M,S,w),M.prototype=t.create(
S.prototype,y),M.prototype.constructor=M,M.__super__=S.prototype,M};H.extend=P.extend=He.extend=oe.extend=Pe.extend=Rt;var ii=function(){throw new Error('A "url\
" property or function must be specified')},Mi=function(y,w){var S=w.error;w.error=function(M){S&&S.call(w.context,y,M,w),y.trigger("error",y,M,w)}};return e})});var Ew=$($c=>{"use strict";$c.byteLength=O8;$c.toByteArray=N8;$c.fromByteArray=F8;var Zr=[],_r=[],k8=typeof Uint8Array<"u"?Uint8Array:Array,v0="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(da=0,Cw=v0.length;da<Cw;++da)Zr[da]=v0[da],_r[v0.charCodeAt(da)]=da;var da,Cw;_r[45]=62;_r[95]=63;function Sw(i){
var e=i.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");var t=i.indexOf("=");t===-1&&(t=e);var r=t===e?0:4-t%4;return[t,r]}function O8(i){
var e=Sw(i),t=e[0],r=e[1];return(t+r)*3/4-r}function L8(i,e,t){return(e+t)*3/4-t}function N8(i){var e,t=Sw(i),r=t[0],n=t[1],s=new k8(L8(i,r,n)),o=0,u=n>0?r-4:r,
l;for(l=0;l<u;l+=4)e=_r[i.charCodeAt(l)]<<18|_r[i.charCodeAt(l+1)]<<12|_r[i.charCodeAt(l+2)]<<6|_r[i.charCodeAt(l+3)],s[o++]=e>>16&255,s[o++]=e>>8&255,s[o++]=e&
255;return n===2&&(e=_r[i.charCodeAt(l)]<<2|_r[i.charCodeAt(l+1)]>>4,s[o++]=e&255),n===1&&(e=_r[i.charCodeAt(l)]<<10|_r[i.charCodeAt(l+1)]<<4|_r[i.charCodeAt(l+
2)]>>2,s[o++]=e>>8&255,s[o++]=e&255),s}function P8(i){return Zr[i>>18&63]+Zr[i>>12&63]+Zr[i>>6&63]+Zr[i&63]}function R8(i,e,t){for(var r,n=[],s=e;s<t;s+=3)r=(i[s]<<
16&16711680)+(i[s+1]<<8&65280)+(i[s+2]&255),n.push(P8(r));return n.join("")}function F8(i){for(var e,t=i.length,r=t%3,n=[],s=16383,o=0,u=t-r;o<u;o+=s)n.push(R8(
i,o,o+s>u?u:o+s));return r===1?(e=i[t-1],n.push(Zr[e>>2]+Zr[e<<4&63]+"==")):r===2&&(e=(i[t-2]<<8)+i[t-1],n.push(Zr[e>>10]+Zr[e>>4&63]+Zr[e<<2&63]+"=")),n.join("")}});var x0=$(ca=>{"use strict";var _0;Object.defineProperty(ca,"__esModule",{value:!0});ca.fromCodePoint=void 0;ca.replaceCodePoint=kw;ca.decodeCodePoint=j8;var W8=new Map(
[[0,65533],[128,8364],[130,8218],[131,402],[132,8222],[133,8230],[134,8224],[135,8225],[136,710],[137,8240],[138,352],[139,8249],[140,338],[142,381],[145,8216],
[146,8217],[147,8220],[148,8221],[149,8226],[150,8211],[151,8212],[152,732],[153,8482],[154,353],[155,8250],[156,339],[158,382],[159,376]]);ca.fromCodePoint=(_0=
String.fromCodePoint)!==null&&_0!==void 0?_0:(i=>{let e="";return i>65535&&(i-=65536,e+=String.fromCharCode(i>>>10&1023|55296),i=56320|i&1023),e+=String.fromCharCode(
i),e});function kw(i){var e;return i>=55296&&i<=57343||i>1114111?65533:(e=W8.get(i))!==null&&e!==void 0?e:i}function j8(i){return(0,ca.fromCodePoint)(kw(i))}});var C0=$(w0=>{"use strict";Object.defineProperty(w0,"__esModule",{value:!0});w0.decodeBase64=z8;function z8(i){let e=typeof atob=="function"?atob(i):typeof Buffer.
from=="function"?Buffer.from(i,"base64").toString("binary"):new Buffer(i,"base64").toString("binary"),t=e.length&-2,r=new Uint16Array(t/2);for(let n=0,s=0;n<t;n+=
2){let o=e.charCodeAt(n),u=e.charCodeAt(n+1);r[s++]=o|u<<8}return r}});var S0=$(eh=>{"use strict";Object.defineProperty(eh,"__esModule",{value:!0});eh.htmlDecodeTree=void 0;var q8=C0();eh.htmlDecodeTree=(0,q8.decodeBase64)("QR08ALk\
AAgH6AYsDNQR2BO0EPgXZBQEGLAbdBxMISQrvCmQLfQurDKQNLw4fD4YPpA+6D/IPAAAAAAAAAAAAAAAAKhBMEY8TmxUWF2EYLBkxGuAa3RsJHDscWR8YIC8jSCSIJcMl6ie3Ku8rEC0CLjoupS7kLgAIRU1hYmN\
mZ2xtbm9wcnN0dVQAWgBeAGUAaQBzAHcAfgCBAIQAhwCSAJoAoACsALMAbABpAGcAO4DGAMZAUAA7gCYAJkBjAHUAdABlADuAwQDBQHIiZXZlAAJhAAFpeW0AcgByAGMAO4DCAMJAEGRyAADgNdgE3XIAYQB2AGU\
AO4DAAMBA8CFoYZFj4SFjcgBhZAAAoFMqAAFncIsAjgBvAG4ABGFmAADgNdg43fAlbHlGdW5jdGlvbgCgYSBpAG4AZwA7gMUAxUAAAWNzpACoAHIAAOA12Jzc6SFnbgCgVCJpAGwAZABlADuAwwDDQG0AbAA7gMQ\
AxEAABGFjZWZvcnN1xQDYANoA7QDxAPYA+QD8AAABY3LJAM8AayNzbGFzaAAAoBYidgHTANUAAKDnKmUAZAAAoAYjeQARZIABY3J0AOAA5QDrAGEidXNlAACgNSLuI291bGxpcwCgLCFhAJJjcgAA4DXYBd1wAGY\
AAOA12Dnd5SF2ZdhiYwDyAOoAbSJwZXEAAKBOIgAHSE9hY2RlZmhpbG9yc3UXARoBHwE6AVIBVQFiAWQBZgGCAakB6QHtAfIBYwB5ACdkUABZADuAqQCpQIABY3B5ACUBKAE1AfUhdGUGYWmg0iJ0KGFsRGlmZmV\
yZW50aWFsRAAAoEUhbCJleXMAAKAtIQACYWVpb0EBRAFKAU0B8iFvbgxhZABpAGwAO4DHAMdAcgBjAAhhbiJpbnQAAKAwIm8AdAAKYQABZG5ZAV0BaSJsbGEAuGB0I2VyRG90ALdg8gA5AWkAp2NyImNsZQAAAkR\
NUFRwAXQBeQF9AW8AdAAAoJkiaSJudXMAAKCWIuwhdXMAoJUiaSJtZXMAAKCXIm8AAAFjc4cBlAFrKndpc2VDb250b3VySW50ZWdyYWwAAKAyImUjQ3VybHkAAAFEUZwBpAFvJXVibGVRdW90ZQAAoB0gdSJvdGU\
AAKAZIAACbG5wdbABtgHNAdgBbwBuAGWgNyIAoHQqgAFnaXQAvAHBAcUB8iJ1ZW50AKBhIm4AdAAAoC8i7yV1ckludGVncmFsAKAuIgABZnLRAdMBAKACIe8iZHVjdACgECJuLnRlckNsb2Nrd2lzZUNvbnRvdXJ\
JbnRlZ3JhbAAAoDMi7yFzcwCgLypjAHIAAOA12J7ccABDoNMiYQBwAACgTSKABURKU1phY2VmaW9zAAsCEgIVAhgCGwIsAjQCOQI9AnMCfwNvoEUh9CJyYWhkAKARKWMAeQACZGMAeQAFZGMAeQAPZIABZ3JzACE\
CJQIoAuchZXIAoCEgcgAAoKEhaAB2AACg5CoAAWF5MAIzAvIhb24OYRRkbAB0oAciYQCUY3IAAOA12AfdAAFhZkECawIAAWNtRQJnAvIjaXRpY2FsAAJBREdUUAJUAl8CYwJjInV0ZQC0YG8AdAFZAloC2WJiJGx\
lQWN1dGUA3WJyImF2ZQBgYGkibGRlANxi7yFuZACgxCJmJWVyZW50aWFsRAAAoEYhcAR9AgAAAAAAAIECjgIAABoDZgAA4DXYO91EoagAhQKJAm8AdAAAoNwgcSJ1YWwAAKBQIuIhbGUAA0NETFJVVpkCqAK1Au8\
C/wIRA28AbgB0AG8AdQByAEkAbgB0AGUAZwByAGEA7ADEAW8AdAKvAgAAAACwAqhgbiNBcnJvdwAAoNMhAAFlb7kC0AJmAHQAgAFBUlQAwQLGAs0CciJyb3cAAKDQIekkZ2h0QXJyb3cAoNQhZQDlACsCbgBnAAA\
BTFLWAugC5SFmdAABQVLcAuECciJyb3cAAKD4J+kkZ2h0QXJyb3cAoPon6SRnaHRBcnJvdwCg+SdpImdodAAAAUFU9gL7AnIicm93AACg0iFlAGUAAKCoInAAQQIGAwAAAAALA3Iicm93AACg0SFvJHduQXJyb3c\
AAKDVIWUlcnRpY2FsQmFyAACgJSJuAAADQUJMUlRhJAM2AzoDWgNxA3oDciJyb3cAAKGTIUJVLAMwA2EAcgAAoBMpcCNBcnJvdwAAoPUhciJldmUAEWPlIWZ00gJDAwAASwMAAFIDaSVnaHRWZWN0b3IAAKBQKWU\
kZVZlY3RvcgAAoF4p5SJjdG9yQqC9IWEAcgAAoFYpaSJnaHQA1AFiAwAAaQNlJGVWZWN0b3IAAKBfKeUiY3RvckKgwSFhAHIAAKBXKWUAZQBBoKQiciJyb3cAAKCnIXIAcgBvAPcAtAIAAWN0gwOHA3IAAOA12J/\
c8iFvaxBhAAhOVGFjZGZnbG1vcHFzdHV4owOlA6kDsAO/A8IDxgPNA9ID8gP9AwEEFAQeBCAEJQRHAEphSAA7gNAA0EBjAHUAdABlADuAyQDJQIABYWl5ALYDuQO+A/Ihb24aYXIAYwA7gMoAykAtZG8AdAAWYXI\
AAOA12AjdcgBhAHYAZQA7gMgAyEDlIm1lbnQAoAgiAAFhcNYD2QNjAHIAEmF0AHkAUwLhAwAAAADpA20lYWxsU3F1YXJlAACg+yVlJ3J5U21hbGxTcXVhcmUAAKCrJQABZ3D2A/kDbwBuABhhZgAA4DXYPN3zIml\
sb26VY3UAAAFhaQYEDgRsAFSgdSppImxkZQAAoEIi7CNpYnJpdW0AoMwhAAFjaRgEGwRyAACgMCFtAACgcyphAJdjbQBsADuAywDLQAABaXApBC0E8yF0cwCgAyLvJG5lbnRpYWxFAKBHIYACY2Zpb3MAPQQ/BEM\
EXQRyBHkAJGRyAADgNdgJ3WwibGVkAFMCTAQAAAAAVARtJWFsbFNxdWFyZQAAoPwlZSdyeVNtYWxsU3F1YXJlAACgqiVwA2UEAABpBAAAAABtBGYAAOA12D3dwSFsbACgACLyI2llcnRyZgCgMSFjAPIAcQQABkp\
UYWJjZGZnb3JzdIgEiwSOBJMElwSkBKcEqwStBLIE5QTqBGMAeQADZDuAPgA+QO0hbWFkoJMD3GNyImV2ZQAeYYABZWl5AJ0EoASjBOQhaWwiYXIAYwAcYRNkbwB0ACBhcgAA4DXYCt0AoNkicABmAADgNdg+3eU\
iYXRlcgADRUZHTFNUvwTIBM8E1QTZBOAEcSJ1YWwATKBlIuUhc3MAoNsidSRsbEVxdWFsAACgZyJyI2VhdGVyAACgoirlIXNzAKB3IuwkYW50RXF1YWwAoH4qaSJsZGUAAKBzImMAcgAA4DXYotwAoGsiAARBYWN\
maW9zdfkE/QQFBQgFCwUTBSIFKwVSIkRjeQAqZAABY3QBBQQFZQBrAMdiXmDpIXJjJGFyAACgDCFsJWJlcnRTcGFjZQAAoAsh8AEYBQAAGwVmAACgDSHpJXpvbnRhbExpbmUAoAAlAAFjdCYFKAXyABIF8iFvayZ\
hbQBwAEQBMQU5BW8AdwBuAEgAdQBtAPAAAAFxInVhbAAAoE8iAAdFSk9hY2RmZ21ub3N0dVMFVgVZBVwFYwVtBXAFcwV6BZAFtgXFBckFzQVjAHkAFWTsIWlnMmFjAHkAAWRjAHUAdABlADuAzQDNQAABaXlnBWw\
FcgBjADuAzgDOQBhkbwB0ADBhcgAAoBEhcgBhAHYAZQA7gMwAzEAAoREhYXB/BYsFAAFjZ4MFhQVyACphaSNuYXJ5SQAAoEghbABpAGUA8wD6AvQBlQUAAKUFZaAsIgABZ3KaBZ4F8iFhbACgKyLzI2VjdGlvbgC\
gwiJpI3NpYmxlAAABQ1SsBbEFbyJtbWEAAKBjIGkibWVzAACgYiCAAWdwdAC8Bb8FwwVvAG4ALmFmAADgNdhA3WEAmWNjAHIAAKAQIWkibGRlAChh6wHSBQAA1QVjAHkABmRsADuAzwDPQIACY2Zvc3UA4QXpBe0\
F8gX9BQABaXnlBegFcgBjADRhGWRyAADgNdgN3XAAZgAA4DXYQd3jAfcFAAD7BXIAAOA12KXc8iFjeQhk6yFjeQRkgANISmFjZm9zAAwGDwYSBhUGHQYhBiYGYwB5ACVkYwB5AAxk8CFwYZpjAAFleRkGHAbkIWl\
sNmEaZHIAAOA12A7dcABmAADgNdhC3WMAcgAA4DXYptyABUpUYWNlZmxtb3N0AD0GQAZDBl4GawZkB2gHcAd0B80H2gdjAHkACWQ7gDwAPECAAmNtbnByAEwGTwZSBlUGWwb1IXRlOWHiIWRhm2NnAACg6ifsI2F\
jZXRyZgCgEiFyAACgniGAAWFleQBkBmcGagbyIW9uPWHkIWlsO2EbZAABZnNvBjQHdAAABUFDREZSVFVWYXKABp4GpAbGBssG3AYDByEHwQIqBwABbnKEBowGZyVsZUJyYWNrZXQAAKDoJ/Ihb3cAoZAhQlKTBpc\
GYQByAACg5CHpJGdodEFycm93AKDGIWUjaWxpbmcAAKAII28A9QGqBgAAsgZiJWxlQnJhY2tldAAAoOYnbgDUAbcGAAC+BmUkZVZlY3RvcgAAoGEp5SJjdG9yQqDDIWEAcgAAoFkpbCJvb3IAAKAKI2kiZ2h0AAA\
BQVbSBtcGciJyb3cAAKCUIeUiY3RvcgCgTikAAWVy4AbwBmUAAKGjIkFW5gbrBnIicm93AACgpCHlImN0b3IAoFopaSNhbmdsZQBCorIi+wYAAAAA/wZhAHIAAKDPKXEidWFsAACgtCJwAIABRFRWAAoHEQcYB+8\
kd25WZWN0b3IAoFEpZSRlVmVjdG9yAACgYCnlImN0b3JCoL8hYQByAACgWCnlImN0b3JCoLwhYQByAACgUilpAGcAaAB0AGEAcgByAG8A9wDMAnMAAANFRkdMU1Q/B0cHTgdUB1gHXwfxJXVhbEdyZWF0ZXIAoNo\
idSRsbEVxdWFsAACgZiJyI2VhdGVyAACgdiLlIXNzAKChKuwkYW50RXF1YWwAoH0qaSJsZGUAAKByInIAAOA12A/dZaDYIuYjdGFycm93AKDaIWkiZG90AD9hgAFucHcAege1B7kHZwAAAkxSbHKCB5QHmwerB+U\
hZnQAAUFSiAeNB3Iicm93AACg9SfpJGdodEFycm93AKD3J+kkZ2h0QXJyb3cAoPYn5SFmdAABYXLcAqEHaQBnAGgAdABhAHIAcgBvAPcA5wJpAGcAaAB0AGEAcgByAG8A9wDuAmYAAOA12EPdZQByAAABTFK/B8Y\
HZSRmdEFycm93AACgmSHpJGdodEFycm93AKCYIYABY2h0ANMH1QfXB/IAWgYAoLAh8iFva0FhAKBqIgAEYWNlZmlvc3XpB+wH7gf/BwMICQgOCBEIcAAAoAUpeQAcZAABZGzyB/kHaSR1bVNwYWNlAACgXyBsI2l\
udHJmAACgMyFyAADgNdgQ3e4jdXNQbHVzAKATInAAZgAA4DXYRN1jAPIA/gecY4AESmFjZWZvc3R1ACEIJAgoCDUIgQiFCDsKQApHCmMAeQAKZGMidXRlAENhgAFhZXkALggxCDQI8iFvbkdh5CFpbEVhHWSAAWd\
zdwA7CGEIfQjhInRpdmWAAU1UVgBECEwIWQhlJWRpdW1TcGFjZQAAoAsgaABpAAABY25SCFMIawBTAHAAYQBjAOUASwhlAHIAeQBUAGgAaQDuAFQI9CFlZAABR0xnCHUIcgBlAGEAdABlAHIARwByAGUAYQB0AGU\
A8gDrBGUAcwBzAEwAZQBzAPMA2wdMImluZQAKYHIAAOA12BHdAAJCbnB0jAiRCJkInAhyImVhawAAoGAgwiZyZWFraW5nU3BhY2WgYGYAAKAVIUOq7CqzCMIIzQgAAOcIGwkAAAAAAAAtCQAAbwkAAIcJAACdCcA\
JGQoAADQKAAFvdbYIvAjuI2dydWVudACgYiJwIkNhcAAAoG0ibyh1YmxlVmVydGljYWxCYXIAAKAmIoABbHF4ANII1wjhCOUibWVudACgCSL1IWFsVKBgImkibGRlAADgQiI4A2kic3RzAACgBCJyI2VhdGVyAAC\
jbyJFRkdMU1T1CPoIAgkJCQ0JFQlxInVhbAAAoHEidSRsbEVxdWFsAADgZyI4A3IjZWF0ZXIAAOBrIjgD5SFzcwCgeSLsJGFudEVxdWFsAOB+KjgDaSJsZGUAAKB1IvUhbXBEASAJJwnvI3duSHVtcADgTiI4A3E\
idWFsAADgTyI4A2UAAAFmczEJRgn0JFRyaWFuZ2xlQqLqIj0JAAAAAEIJYQByAADgzyk4A3EidWFsAACg7CJzAICibiJFR0xTVABRCVYJXAlhCWkJcSJ1YWwAAKBwInIjZWF0ZXIAAKB4IuUhc3MA4GoiOAPsJGF\
udEVxdWFsAOB9KjgDaSJsZGUAAKB0IuUic3RlZAABR0x1CX8J8iZlYXRlckdyZWF0ZXIA4KIqOAPlI3NzTGVzcwDgoSo4A/IjZWNlZGVzAKGAIkVTjwmVCXEidWFsAADgryo4A+wkYW50RXF1YWwAoOAiAAFlaaA\
JqQl2JmVyc2VFbGVtZW50AACgDCLnJWh0VHJpYW5nbGVCousitgkAAAAAuwlhAHIAAODQKTgDcSJ1YWwAAKDtIgABcXXDCeAJdSNhcmVTdQAAAWJwywnVCfMhZXRF4I8iOANxInVhbAAAoOIi5SJyc2V0ReCQIjg\
DcSJ1YWwAAKDjIoABYmNwAOYJ8AkNCvMhZXRF4IIi0iBxInVhbAAAoIgi4yJlZWRzgKGBIkVTVAD6CQAKBwpxInVhbAAA4LAqOAPsJGFudEVxdWFsAKDhImkibGRlAADgfyI4A+UicnNldEXggyLSIHEidWFsAAC\
giSJpImxkZQCAoUEiRUZUACIKJwouCnEidWFsAACgRCJ1JGxsRXF1YWwAAKBHImkibGRlAACgSSJlJXJ0aWNhbEJhcgAAoCQiYwByAADgNdip3GkAbABkAGUAO4DRANFAnWMAB0VhY2RmZ21vcHJzdHV2XgphCmg\
Kcgp2CnoKgQqRCpYKqwqtCrsKyArNCuwhaWdSYWMAdQB0AGUAO4DTANNAAAFpeWwKcQpyAGMAO4DUANRAHmRiImxhYwBQYXIAAOA12BLdcgBhAHYAZQA7gNIA0kCAAWFlaQCHCooKjQpjAHIATGFnAGEAqWNjInJ\
vbgCfY3AAZgAA4DXYRt3lI25DdXJseQABRFGeCqYKbyV1YmxlUXVvdGUAAKAcIHUib3RlAACgGCAAoFQqAAFjbLEKtQpyAADgNdiq3GEAcwBoADuA2ADYQGkAbAHACsUKZABlADuA1QDVQGUAcwAAoDcqbQBsADu\
A1gDWQGUAcgAAAUJQ0wrmCgABYXLXCtoKcgAAoD4gYQBjAAABZWvgCuIKAKDeI2UAdAAAoLQjYSVyZW50aGVzaXMAAKDcI4AEYWNmaGlsb3JzAP0KAwsFCwkLCwsMCxELIwtaC3IjdGlhbEQAAKACInkAH2RyAAD\
gNdgT3WkApmOgY/Ujc01pbnVzsWAAAWlwFQsgC24AYwBhAHIAZQBwAGwAYQBuAOUACgVmAACgGSGAobsqZWlvACoLRQtJC+MiZWRlc4CheiJFU1QANAs5C0ALcSJ1YWwAAKCvKuwkYW50RXF1YWwAoHwiaSJsZGU\
AAKB+Im0AZQAAoDMgAAFkcE0LUQv1IWN0AKAPIm8jcnRpb24AYaA3ImwAAKAdIgABY2leC2ILcgAA4DXYq9yoYwACVWZvc2oLbwtzC3cLTwBUADuAIgAiQHIAAOA12BTdcABmAACgGiFjAHIAAOA12KzcAAZCRWF\
jZWZoaW9yc3WPC5MLlwupC7YL2AvbC90LhQyTDJoMowzhIXJyAKAQKUcAO4CuAK5AgAFjbnIAnQugC6ML9SF0ZVRhZwAAoOsncgB0oKAhbAAAoBYpgAFhZXkArwuyC7UL8iFvblhh5CFpbFZhIGR2oBwhZSJyc2U\
AAAFFVb8LzwsAAWxxwwvIC+UibWVudACgCyL1JGlsaWJyaXVtAKDLIXAmRXF1aWxpYnJpdW0AAKBvKXIAAKAcIW8AoWPnIWh0AARBQ0RGVFVWYewLCgwQDDIMNwxeDHwM9gIAAW5y8Av4C2clbGVCcmFja2V0AAC\
g6SfyIW93AKGSIUJM/wsDDGEAcgAAoOUhZSRmdEFycm93AACgxCFlI2lsaW5nAACgCSNvAPUBFgwAAB4MYiVsZUJyYWNrZXQAAKDnJ24A1AEjDAAAKgxlJGVWZWN0b3IAAKBdKeUiY3RvckKgwiFhAHIAAKBVKWw\
ib29yAACgCyMAAWVyOwxLDGUAAKGiIkFWQQxGDHIicm93AACgpiHlImN0b3IAoFspaSNhbmdsZQBCorMiVgwAAAAAWgxhAHIAAKDQKXEidWFsAACgtSJwAIABRFRWAGUMbAxzDO8kd25WZWN0b3IAoE8pZSRlVmV\
jdG9yAACgXCnlImN0b3JCoL4hYQByAACgVCnlImN0b3JCoMAhYQByAACgUykAAXB1iQyMDGYAAKAdIe4kZEltcGxpZXMAoHAp6SRnaHRhcnJvdwCg2yEAAWNongyhDHIAAKAbIQCgsSHsJGVEZWxheWVkAKD0KYA\
GSE9hY2ZoaW1vcXN0dQC/DMgMzAzQDOIM5gwKDQ0NFA0ZDU8NVA1YDQABQ2PDDMYMyCFjeSlkeQAoZEYiVGN5ACxkYyJ1dGUAWmEAorwqYWVpedgM2wzeDOEM8iFvbmBh5CFpbF5hcgBjAFxhIWRyAADgNdgW3e8\
hcnQAAkRMUlXvDPYM/QwEDW8kd25BcnJvdwAAoJMhZSRmdEFycm93AACgkCHpJGdodEFycm93AKCSIXAjQXJyb3cAAKCRIechbWGjY+EkbGxDaXJjbGUAoBgicABmAADgNdhK3XICHw0AAAAAIg10AACgGiLhIXJ\
lgKGhJUlTVQAqDTINSg3uJXRlcnNlY3Rpb24AoJMidQAAAWJwNw1ADfMhZXRFoI8icSJ1YWwAAKCRIuUicnNldEWgkCJxInVhbAAAoJIibiJpb24AAKCUImMAcgAA4DXYrtxhAHIAAKDGIgACYmNtcF8Nag2ODZA\
Nc6DQImUAdABFoNAicSJ1YWwAAKCGIgABY2huDYkNZSJlZHMAgKF7IkVTVAB4DX0NhA1xInVhbAAAoLAq7CRhbnRFcXVhbACgfSJpImxkZQAAoH8iVABoAGEA9ADHCwCgESIAodEiZXOVDZ8NciJzZXQARaCDInE\
idWFsAACghyJlAHQAAKDRIoAFSFJTYWNmaGlvcnMAtQ27Db8NyA3ODdsN3w3+DRgOHQ4jDk8AUgBOADuA3gDeQMEhREUAoCIhAAFIY8MNxg1jAHkAC2R5ACZkAAFidcwNzQ0JYKRjgAFhZXkA1A3XDdoN8iFvbmR\
h5CFpbGJhImRyAADgNdgX3QABZWnjDe4N8gHoDQAA7Q3lImZvcmUAoDQiYQCYYwABY27yDfkNayNTcGFjZQAA4F8gCiDTInBhY2UAoAkg7CFkZYChPCJFRlQABw4MDhMOcSJ1YWwAAKBDInUkbGxFcXVhbAAAoEU\
iaSJsZGUAAKBIInAAZgAA4DXYS93pI3BsZURvdACg2yAAAWN0Jw4rDnIAAOA12K/c8iFva2Zh4QpFDlYOYA5qDgAAbg5yDgAAAAAAAAAAAAB5DnwOqA6zDgAADg8RDxYPGg8AAWNySA5ODnUAdABlADuA2gDaQHI\
Ab6CfIeMhaXIAoEkpcgDjAVsOAABdDnkADmR2AGUAbGEAAWl5Yw5oDnIAYwA7gNsA20AjZGIibGFjAHBhcgAA4DXYGN1yAGEAdgBlADuA2QDZQOEhY3JqYQABZGl/Dp8OZQByAAABQlCFDpcOAAFhcokOiw5yAF9\
gYQBjAAABZWuRDpMOAKDfI2UAdAAAoLUjYSVyZW50aGVzaXMAAKDdI28AbgBQoMMi7CF1cwCgjiIAAWdwqw6uDm8AbgByYWYAAOA12EzdAARBREVUYWRwc78O0g7ZDuEOBQPqDvMOBw9yInJvdwDCoZEhyA4AAMw\
OYQByAACgEilvJHduQXJyb3cAAKDFIW8kd25BcnJvdwAAoJUhcSV1aWxpYnJpdW0AAKBuKWUAZQBBoKUiciJyb3cAAKClIW8AdwBuAGEAcgByAG8A9wAQA2UAcgAAAUxS+Q4AD2UkZnRBcnJvdwAAoJYh6SRnaHR\
BcnJvdwCglyFpAGyg0gNvAG4ApWPpIW5nbmFjAHIAAOA12LDcaSJsZGUAaGFtAGwAO4DcANxAgAREYmNkZWZvc3YALQ8xDzUPNw89D3IPdg97D4AP4SFzaACgqyJhAHIAAKDrKnkAEmThIXNobKCpIgCg5ioAAWV\
yQQ9DDwCgwSKAAWJ0eQBJD00Paw9hAHIAAKAWIGmgFiDjIWFsAAJCTFNUWA9cD18PZg9hAHIAAKAjIukhbmV8YGUkcGFyYXRvcgAAoFgnaSJsZGUAAKBAItQkaGluU3BhY2UAoAogcgAA4DXYGd1wAGYAAOA12E3\
dYwByAADgNdix3GQiYXNoAACgqiKAAmNlZm9zAI4PkQ+VD5kPng/pIXJjdGHkIWdlAKDAInIAAOA12BrdcABmAADgNdhO3WMAcgAA4DXYstwAAmZpb3OqD64Prw+0D3IAAOA12BvdnmNwAGYAAOA12E/dYwByAAD\
gNdiz3IAEQUlVYWNmb3N1AMgPyw/OD9EP2A/gD+QP6Q/uD2MAeQAvZGMAeQAHZGMAeQAuZGMAdQB0AGUAO4DdAN1AAAFpedwP3w9yAGMAdmErZHIAAOA12BzdcABmAADgNdhQ3WMAcgAA4DXYtNxtAGwAeGEABEh\
hY2RlZm9z/g8BEAUQDRAQEB0QIBAkEGMAeQAWZGMidXRlAHlhAAFheQkQDBDyIW9ufWEXZG8AdAB7YfIBFRAAABwQbwBXAGkAZAB0AOgAVAhhAJZjcgAAoCghcABmAACgJCFjAHIAAOA12LXc4QtCEEkQTRAAAGc\
QbRByEAAAAAAAAAAAeRCKEJcQ8hD9EAAAGxEhETIROREAAD4RYwB1AHQAZQA7gOEA4UByImV2ZQADYYCiPiJFZGl1eQBWEFkQWxBgEGUQAOA+IjMDAKA/InIAYwA7gOIA4kB0AGUAO4C0ALRAMGRsAGkAZwA7gOY\
A5kByoGEgAOA12B7dcgBhAHYAZQA7gOAA4EAAAWVwfBCGEAABZnCAEIQQ8yF5bQCgNSHoAIMQaABhALFjAAFhcI0QWwAAAWNskRCTEHIAAWFnAACgPypkApwQAAAAALEQAKInImFkc3ajEKcQqRCuEG4AZAAAoFU\
qAKBcKmwib3BlAACgWCoAoFoqAKMgImVsbXJzersQvRDAEN0Q5RDtEACgpCllAACgICJzAGQAYaAhImEEzhDQENIQ1BDWENgQ2hDcEACgqCkAoKkpAKCqKQCgqykAoKwpAKCtKQCgrikAoK8pdAB2oB8iYgBkoL4\
iAKCdKQABcHTpEOwQaAAAoCIixWDhIXJyAKB8IwABZ3D1EPgQbwBuAAVhZgAA4DXYUt0Ao0giRWFlaW9wBxEJEQ0RDxESERQRAKBwKuMhaXIAoG8qAKBKImQAAKBLInMAJ2DyIW94ZaBIIvEADhFpAG4AZwA7gOU\
A5UCAAWN0eQAmESoRKxFyAADgNdi23CpgbQBwAGWgSCLxAPgBaQBsAGQAZQA7gOMA40BtAGwAO4DkAORAAAFjaUERRxFvAG4AaQBuAPQA6AFuAHQAAKARKgAITmFiY2RlZmlrbG5vcHJzdWQRaBGXEZ8RpxGrEdI\
R1hErEjASexKKEn0RThNbE3oTbwB0AACg7SoAAWNybBGJEWsAAAJjZXBzdBF4EX0RghHvIW5nAKBMInAjc2lsb24A9mNyImltZQAAoDUgaQBtAGWgPSJxAACgzSJ2AY0RkRFlAGUAAKC9ImUAZABnoAUjZQAAoAU\
jcgBrAHSgtSPiIXJrAKC2IwABb3mjEaYRbgDnAHcRMWTxIXVvAKAeIIACY21wcnQAtBG5Eb4RwRHFEeEhdXPloDUi5ABwInR5dgAAoLApcwDpAH0RbgBvAPUA6gCAAWFodwDLEcwRzhGyYwCgNiHlIWVuAKBsInI\
AAOA12B/dZwCAA2Nvc3R1dncA4xHyEQUSEhIhEiYSKRKAAWFpdQDpEesR7xHwAKMFcgBjAACg7yVwAACgwyKAAWRwdAD4EfwRABJvAHQAAKAAKuwhdXMAoAEqaSJtZXMAAKACKnECCxIAAAAADxLjIXVwAKAGKmE\
AcgAAoAUm8iNpYW5nbGUAAWR1GhIeEu8hd24AoL0lcAAAoLMlcCJsdXMAAKAEKmUA5QBCD+UAkg9hInJvdwAAoA0pgAFha28ANhJoEncSAAFjbjoSZRJrAIABbHN0AEESRxJNEm8jemVuZ2UAAKDrKXEAdQBhAHI\
A5QBcBPIjaWFuZ2xlgKG0JWRscgBYElwSYBLvIXduAKC+JeUhZnQAoMIlaSJnaHQAAKC4JWsAAKAjJLEBbRIAAHUSsgFxEgAAcxIAoJIlAKCRJTQAAKCTJWMAawAAoIglAAFlb38ShxJx4D0A5SD1IWl2AOBhIuU\
gdAAAoBAjAAJwdHd4kRKVEpsSnxJmAADgNdhT3XSgpSJvAG0AAKClIvQhaWUAoMgiAAZESFVWYmRobXB0dXayEsES0RLgEvcS+xIKExoTHxMjEygTNxMAAkxSbHK5ErsSvRK/EgCgVyUAoFQlAKBWJQCgUyUAolA\
lRFVkdckSyxLNEs8SAKBmJQCgaSUAoGQlAKBnJQACTFJsctgS2hLcEt4SAKBdJQCgWiUAoFwlAKBZJQCjUSVITFJobHLrEu0S7xLxEvMS9RIAoGwlAKBjJQCgYCUAoGslAKBiJQCgXyVvAHgAAKDJKQACTFJscgI\
TBBMGEwgTAKBVJQCgUiUAoBAlAKAMJQCiACVEVWR1EhMUExYTGBMAoGUlAKBoJQCgLCUAoDQlaSJudXMAAKCfIuwhdXMAoJ4iaSJtZXMAAKCgIgACTFJsci8TMRMzEzUTAKBbJQCgWCUAoBglAKAUJQCjAiVITFJ\
obHJCE0QTRhNIE0oTTBMAoGolAKBhJQCgXiUAoDwlAKAkJQCgHCUAAWV2UhNVE3YA5QD5AGIAYQByADuApgCmQAACY2Vpb2ITZhNqE24TcgAA4DXYt9xtAGkAAKBPIG0A5aA9IogRbAAAoVwAYmh0E3YTAKDFKfM\
hdWIAoMgnbAF+E4QTbABloCIgdAAAoCIgcAAAoU4iRWWJE4sTAKCuKvGgTyI8BeEMqRMAAN8TABQDFB8UAAAjFDQUAAAAAIUUAAAAAI0UAAAAANcU4xT3FPsUAACIFQAAlhWAAWNwcgCuE7ET1RP1IXRlB2GAoik\
iYWJjZHMAuxO/E8QTzhPSE24AZAAAoEQqciJjdXAAAKBJKgABYXXIE8sTcAAAoEsqcAAAoEcqbwB0AACgQCoA4CkiAP4AAWVv2RPcE3QAAKBBIO4ABAUAAmFlaXXlE+8T9RP4E/AB6hMAAO0TcwAAoE0qbwBuAA1\
hZABpAGwAO4DnAOdAcgBjAAlhcABzAHOgTCptAACgUCpvAHQAC2GAAWRtbgAIFA0UEhRpAGwAO4C4ALhAcCJ0eXYAAKCyKXQAAIGiADtlGBQZFKJAcgBkAG8A9ABiAXIAAOA12CDdgAFjZWkAKBQqFDIUeQBHZGM\
AawBtoBMn4SFyawCgEyfHY3IAAKPLJUVjZWZtcz8UQRRHFHcUfBSAFACgwykAocYCZWxGFEkUcQAAoFciZQBhAlAUAAAAAGAUciJyb3cAAAFsclYUWhTlIWZ0AKC6IWkiZ2h0AACguyGAAlJTYWNkAGgUaRRrFG8\
UcxSuYACgyCRzAHQAAKCbIukhcmMAoJoi4SFzaACgnSJuImludAAAoBAqaQBkAACg7yrjIWlyAKDCKfUhYnN1oGMmaQB0AACgYybsApMUmhS2FAAAwxRvAG4AZaA6APGgVCKrAG0CnxQAAAAAoxRhAHSgLABAYAC\
hASJmbKcUqRTuABMNZQAAAW14rhSyFOUhbnQAoAEiZQDzANIB5wG6FAAAwBRkoEUibwB0AACgbSpuAPQAzAGAAWZyeQDIFMsUzhQA4DXYVN1vAOQA1wEAgakAO3MeAdMUcgAAoBchAAFhb9oU3hRyAHIAAKC1IXM\
AcwAAoBcnAAFjdeYU6hRyAADgNdi43AABYnDuFPIUZaDPKgCg0SploNAqAKDSKuQhb3QAoO8igANkZWxwcnZ3AAYVEBUbFSEVRBVlFYQV4SFycgABbHIMFQ4VAKA4KQCgNSlwAhYVAAAAABkVcgAAoN4iYwAAoN8\
i4SFycnCgtiEAoD0pgKIqImJjZG9zACsVMBU6FT4VQRVyImNhcAAAoEgqAAFhdTQVNxVwAACgRipwAACgSipvAHQAAKCNInIAAKBFKgDgKiIA/gACYWxydksVURVuFXMVcgByAG2gtyEAoDwpeQCAAWV2dwBYFWU\
VaRVxAHACXxUAAAAAYxVyAGUA4wAXFXUA4wAZFWUAZQAAoM4iZSJkZ2UAAKDPImUAbgA7gKQApEBlI2Fycm93AAABbHJ7FX8V5SFmdACgtiFpImdodAAAoLchZQDkAG0VAAFjaYsVkRVvAG4AaQBuAPQAkwFuAHQ\
AAKAxImwiY3R5AACgLSOACUFIYWJjZGVmaGlqbG9yc3R1d3oAuBW7Fb8V1RXgFegV+RUKFhUWHxZUFlcWZRbFFtsW7xb7FgUXChdyAPIAtAJhAHIAAKBlKQACZ2xyc8YVyhXOFdAV5yFlcgCgICDlIXRoAKA4IfI\
A9QxoAHagECAAoKMiawHZFd4VYSJyb3cAAKAPKWEA4wBfAgABYXnkFecV8iFvbg9hNGQAoUYhYW/tFfQVAAFnciEC8RVyAACgyiF0InNlcQAAoHcqgAFnbG0A/xUCFgUWO4CwALBAdABhALRjcCJ0eXYAAKCxKQA\
BaXIOFhIW8yFodACgfykA4DXYId1hAHIAAAFschsWHRYAoMMhAKDCIYACYWVnc3YAKBauAjYWOhY+Fm0AAKHEIm9zLhY0Fm4AZABzoMQi9SFpdACgZiZhIm1tYQDdY2kAbgAAoPIiAKH3AGlvQxZRFmQAZQAAgfc\
AO29KFksW90BuI3RpbWVzAACgxyJuAPgAUBZjAHkAUmRjAG8CXhYAAAAAYhZyAG4AAKAeI28AcAAAoA0jgAJscHR1dwBuFnEWdRaSFp4W7CFhciRgZgAA4DXYVd0AotkCZW1wc30WhBaJFo0WcQBkoFAibwB0AAC\
gUSJpIm51cwAAoDgi7CF1cwCgFCLxInVhcmUAoKEiYgBsAGUAYgBhAHIAdwBlAGQAZwDlANcAbgCAAWFkaAClFqoWtBZyAHIAbwD3APUMbwB3AG4AYQByAHIAbwB3APMA8xVhI3Jwb29uAAABbHK8FsAWZQBmAPQ\
AHBZpAGcAaAD0AB4WYgHJFs8WawBhAHIAbwD3AJILbwLUFgAAAADYFnIAbgAAoB8jbwBwAACgDCOAAWNvdADhFukW7BYAAXJ55RboFgDgNdi53FVkbAAAoPYp8iFvaxFhAAFkcvMW9xZvAHQAAKDxImkA5qC/JVs\
SAAFhaP8WAhdyAPIANQNhAPIA1wvhIm5nbGUAoKYpAAFjaQ4XEBd5AF9k5yJyYXJyAKD/JwAJRGFjZGVmZ2xtbm9wcXJzdHV4MRc4F0YXWxcyBF4XaRd5F40XrBe0F78X2RcVGCEYLRg1GEAYAAFEbzUXgRZvAPQ\
A+BUAAWNzPBdCF3UAdABlADuA6QDpQPQhZXIAoG4qAAJhaW95TRdQF1YXWhfyIW9uG2FyAGOgViI7gOoA6kDsIW9uAKBVIk1kbwB0ABdhAAFEcmIXZhdvAHQAAKBSIgDgNdgi3XKhmipuF3QXYQB2AGUAO4DoAOh\
AZKCWKm8AdAAAoJgqgKGZKmlscwCAF4UXhxfuInRlcnMAoOcjAKATIWSglSpvAHQAAKCXKoABYXBzAJMXlheiF2MAcgATYXQAeQBzogUinxcAAAAAoRdlAHQAAKAFInAAMaADIDMBqRerFwCgBCAAoAUgAAFnc7A\
XsRdLYXAAAKACIAABZ3C4F7sXbwBuABlhZgAA4DXYVt2AAWFscwDFF8sXzxdyAHOg1SJsAACg4yl1AHMAAKBxKmkAAKG1A2x21RfYF28AbgC1Y/VjAAJjc3V24BfoF/0XEBgAAWlv5BdWF3IAYwAAoFYiaQLuFwA\
AAADwF+0ADQThIW50AAFnbPUX+Rd0AHIAAKCWKuUhc3MAoJUqgAFhZWkAAxgGGAoYbABzAD1gcwB0AACgXyJ2AESgYSJEAACgeCrwImFyc2wAoOUpAAFEYRkYHRhvAHQAAKBTInIAcgAAoHEpgAFjZGkAJxgqGO0\
XcgAAoC8hbwD0AIwCAAFhaDEYMhi3YzuA8ADwQAABbXI5GD0YbAA7gOsA60BvAACgrCCAAWNpcABGGEgYSxhsACFgcwD0ACwEAAFlb08YVxhjAHQAYQB0AGkAbwDuABoEbgBlAG4AdABpAGEAbADlADME4Ql1GAA\
AgRgAAIMYiBgAAAAAoRilGAAAqhgAALsYvhjRGAAA1xgnGWwAbABpAG4AZwBkAG8AdABzAGUA8QBlF3kARGRtImFsZQAAoEAmgAFpbHIAjRiRGJ0Y7CFpZwCgA/tpApcYAAAAAJoYZwAAoAD7aQBnAACgBPsA4DX\
YI93sIWlnAKAB++whaWcA4GYAagCAAWFsdACvGLIYthh0AACgbSZpAGcAAKAC+24AcwAAoLElbwBmAJJh8AHCGAAAxhhmAADgNdhX3QABYWvJGMwYbADsAGsEdqDUIgCg2SphI3J0aW50AACgDSoAAWFv2hgiGQA\
BY3PeGB8ZsQPnGP0YBRkSGRUZAAAdGbID7xjyGPQY9xj5GAAA+xg7gL0AvUAAoFMhO4C8ALxAAKBVIQCgWSEAoFshswEBGQAAAxkAoFQhAKBWIbQCCxkOGQAAAAAQGTuAvgC+QACgVyEAoFwhNQAAoFghtgEZGQA\
AGxkAoFohAKBdITgAAKBeIWwAAKBEIHcAbgAAoCIjYwByAADgNdi73IAIRWFiY2RlZmdpamxub3JzdHYARhlKGVoZXhlmGWkZkhmWGZkZnRmgGa0ZxhnLGc8Z4BkjGmygZyIAoIwqgAFjbXAAUBlTGVgZ9SF0ZfV\
hbQBhAOSgswM6FgCghipyImV2ZQAfYQABaXliGWUZcgBjAB1hM2RvAHQAIWGAoWUibHFzAMYEcBl6GfGhZSLOBAAAdhlsAGEAbgD0AN8EgKF+KmNkbACBGYQZjBljAACgqSpvAHQAb6CAKmyggioAoIQqZeDbIgD\
+cwAAoJQqcgAA4DXYJN3noGsirATtIWVsAKA3IWMAeQBTZIChdyJFYWoApxmpGasZAKCSKgCgpSoAoKQqAAJFYWVztBm2Gb0ZwhkAoGkicABwoIoq8iFveACgiipxoIgq8aCIKrUZaQBtAACg5yJwAGYAAOA12Fj\
dYQB2AOUAYwIAAWNp0xnWGXIAAKAKIW0AAKFzImVs3BneGQCgjioAoJAqAIM+ADtjZGxxco0E6xn0GfgZ/BkBGgABY2nvGfEZAKCnKnIAAKB6Km8AdAAAoNci0CFhcgCglSl1ImVzdAAAoHwqgAJhZGVscwAKGvQ\
ZFhrVBCAa8AEPGgAAFBpwAHIAbwD4AFkZcgAAoHgpcQAAAWxxxAQbGmwAZQBzAPMASRlpAO0A5AQAAWVuJxouGnIjdG5lcXEAAOBpIgD+xQAsGgAFQWFiY2Vma29zeUAaQxpmGmoabRqDGocalhrCGtMacgDyAMw\
CAAJpbG1yShpOGlAaVBpyAHMA8ABxD2YAvWBpAGwA9AASBQABZHJYGlsaYwB5AEpkAKGUIWN3YBpkGmkAcgAAoEgpAKCtIWEAcgAAoA8h6SFyYyVhgAFhbHIAcxp7Gn8a8iF0c3WgZSZpAHQAAKBlJuwhaXAAoCY\
g4yFvbgCguSJyAADgNdgl3XMAAAFld4wakRphInJvdwAAoCUpYSJyb3cAAKAmKYACYW1vcHIAnxqjGqcauhq+GnIAcgAAoP8h9CFodACgOyJrAAABbHKsGrMaZSRmdGFycm93AACgqSHpJGdodGFycm93AKCqIWY\
AAOA12Fnd4iFhcgCgFSCAAWNsdADIGswa0BpyAADgNdi93GEAcwDoAGka8iFvaydhAAFicNca2xr1IWxsAKBDIOghZW4AoBAg4Qr2GgAA/RoAAAgbExsaGwAAIRs7GwAAAAA+G2IbmRuVG6sbAACyG80b0htjAHU\
AdABlADuA7QDtQAChYyBpeQEbBhtyAGMAO4DuAO5AOGQAAWN4CxsNG3kANWRjAGwAO4ChAKFAAAFmcssCFhsA4DXYJt1yAGEAdgBlADuA7ADsQIChSCFpbm8AJxsyGzYbAAFpbisbLxtuAHQAAKAMKnQAAKAtIuY\
haW4AoNwpdABhAACgKSHsIWlnM2GAAWFvcABDG1sbXhuAAWNndABJG0sbWRtyACthgAFlbHAAcQVRG1UbaQBuAOUAyAVhAHIA9AByBWgAMWFmAACgtyJlAGQAtWEAoggiY2ZvdGkbbRt1G3kb4SFyZQCgBSFpAG4\
AdKAeImkAZQAAoN0pZABvAPQAWxsAoisiY2VscIEbhRuPG5QbYQBsAACguiIAAWdyiRuNG2UAcgDzACMQ4wCCG2EicmhrAACgFyryIW9kAKA8KgACY2dwdJ8boRukG6gbeQBRZG8AbgAvYWYAAOA12FrdYQC5Y3U\
AZQBzAHQAO4C/AL9AAAFjabUbuRtyAADgNdi+3G4AAKIIIkVkc3bCG8QbyBvQAwCg+SJvAHQAAKD1Inag9CIAoPMiaaBiIOwhZGUpYesB1hsAANkbYwB5AFZkbAA7gO8A70AAA2NmbW9zdeYb7hvyG/Ub+hsFHAA\
BaXnqG+0bcgBjADVhOWRyAADgNdgn3eEhdGg3YnAAZgAA4DXYW93jAf8bAAADHHIAAOA12L/c8iFjeVhk6yFjeVRkAARhY2ZnaGpvcxUcGhwiHCYcKhwtHDAcNRzwIXBhdqC6A/BjAAFleR4cIRzkIWlsN2E6ZHI\
AAOA12CjdciJlZW4AOGFjAHkARWRjAHkAXGRwAGYAAOA12FzdYwByAADgNdjA3IALQUJFSGFiY2RlZmdoamxtbm9wcnN0dXYAXhxtHHEcdRx5HN8cBx0dHTwd3B3tHfEdAR4EHh0eLB5FHrwewx7hHgkfPR9LH4A\
BYXJ0AGQcZxxpHHIA8gBvB/IAxQLhIWlsAKAbKeEhcnIAoA4pZ6BmIgCgiyphAHIAAKBiKWMJjRwAAJAcAACVHAAAAAAAAAAAAACZHJwcAACmHKgcrRwAANIc9SF0ZTph7SJwdHl2AKC0KXIAYQDuAFoG4iFkYbt\
jZwAAoegnZGyhHKMcAKCRKeUAiwYAoIUqdQBvADuAqwCrQHIAgKOQIWJmaGxwc3QAuhy/HMIcxBzHHMoczhxmoOQhcwAAoB8pcwAAoB0p6wCyGnAAAKCrIWwAAKA5KWkAbQAAoHMpbAAAoKIhAKGrKmFl1hzaHGk\
AbAAAoBkpc6CtKgDgrSoA/oABYWJyAOUc6RztHHIAcgAAoAwpcgBrAACgcicAAWFr8Rz4HGMAAAFla/Yc9xx7YFtgAAFlc/wc/hwAoIspbAAAAWR1Ax0FHQCgjykAoI0pAAJhZXV5Dh0RHRodHB3yIW9uPmEAAWR\
pFR0YHWkAbAA8YewAowbiAPccO2QAAmNxcnMkHScdLB05HWEAAKA2KXUAbwDyoBwgqhEAAWR1MB00HeghYXIAoGcpcyJoYXIAAKBLKWgAAKCyIQCiZCJmZ3FzRB1FB5Qdnh10AIACYWhscnQATh1WHWUdbB2NHXI\
icm93AHSgkCFhAOkAzxxhI3Jwb29uAAABZHVeHWId7yF3bgCgvSFwAACgvCHlJGZ0YXJyb3dzAKDHIWkiZ2h0AIABYWhzAHUdex2DHXIicm93APOglCGdBmEAcgBwAG8AbwBuAPMAzgtxAHUAaQBnAGEAcgByAG8\
A9wBlGugkcmVldGltZXMAoMsi8aFkIk0HAACaHWwAYQBuAPQAXgcAon0qY2Rnc6YdqR2xHbcdYwAAoKgqbwB0AG+gfypyoIEqAKCDKmXg2iIA/nMAAKCTKoACYWRlZ3MAwB3GHcod1h3ZHXAAcAByAG8A+ACmHG8\
AdAAAoNYicQAAAWdxzx3SHXQA8gBGB2cAdADyAHQcdADyAFMHaQDtAGMHgAFpbHIA4h3mHeod8yFodACgfClvAG8A8gDKBgDgNdgp3UWgdiIAoJEqYQH1Hf4dcgAAAWR1YB35HWygvCEAoGopbABrAACghCVjAHk\
AWWQAomoiYWNodAweDx4VHhkecgDyAGsdbwByAG4AZQDyAGAW4SFyZACgaylyAGkAAKD6JQABaW8hHiQe5CFvdEBh9SFzdGGgsCPjIWhlAKCwIwACRWFlczMeNR48HkEeAKBoInAAcKCJKvIhb3gAoIkqcaCHKvG\
ghyo0HmkAbQAAoOYiAARhYm5vcHR3elIeXB5fHoUelh6mHqsetB4AAW5yVh5ZHmcAAKDsJ3IAAKD9IXIA6wCwBmcAgAFsbXIAZh52Hnse5SFmdAABYXKIB2weaQBnAGgAdABhAHIAcgBvAPcAkwfhInBzdG8AoPw\
naQBnAGgAdABhAHIAcgBvAPcAmgdwI2Fycm93AAABbHKNHpEeZQBmAPQAxhxpImdodAAAoKwhgAFhZmwAnB6fHqIecgAAoIUpAOA12F3ddQBzAACgLSppIm1lcwAAoDQqYQGvHrMecwB0AACgFyLhAIoOZaHKJbk\
eRhLuIWdlAKDKJWEAcgBsoCgAdAAAoJMpgAJhY2htdADMHs8e1R7bHt0ecgDyAJ0GbwByAG4AZQDyANYWYQByAGSgyyEAoG0pAKAOIHIAaQAAoL8iAANhY2hpcXTrHu8e1QfzHv0eBh/xIXVvAKA5IHIAAOA12MH\
cbQDloXIi+h4AAPweAKCNKgCgjyoAAWJ19xwBH28AcqAYIACgGiDyIW9rQmEAhDwAO2NkaGlscXJCBhcfxh0gHyQfKB8sHzEfAAFjaRsfHR8AoKYqcgAAoHkqcgBlAOUAkx3tIWVzAKDJIuEhcnIAoHYpdSJlc3Q\
AAKB7KgABUGk1HzkfYQByAACglillocMlAgdfEnIAAAFkdUIfRx9zImhhcgAAoEop6CFhcgCgZikAAWVuTx9WH3IjdG5lcXEAAOBoIgD+xQBUHwAHRGFjZGVmaGlsbm9wc3VuH3Ifoh+rH68ftx+7H74f5h/uH/M\
fBwj/HwsgxCFvdACgOiIAAmNscHJ5H30fiR+eH3IAO4CvAK9AAAFldIEfgx8AoEImZaAgJ3MAZQAAoCAnc6CmIXQAbwCAoaYhZGx1AJQfmB+cH28AdwDuAHkDZQBmAPQA6gbwAOkO6yFlcgCgriUAAW95ph+qH+0\
hbWEAoCkqPGThIXNoAKAUIOElc3VyZWRhbmdsZQCgISJyAADgNdgq3W8AAKAnIYABY2RuAMQfyR/bH3IAbwA7gLUAtUBhoiMi0B8AANMf1x9zAPQAKxFpAHIAAKDwKm8AdAA7gLcAt0B1AHMA4qESIh4TAADjH3W\
gOCIAoCoqYwHqH+0fcAAAoNsq8gB+GnAAbAB1APMACAgAAWRw9x/7H+UhbHMAoKciZgAA4DXYXt0AAWN0AyAHIHIAAOA12MLc8CFvcwCgPiJsobwDECAVIPQiaW1hcACguCJhAPAAEyAADEdMUlZhYmNkZWZnaGl\
qbG1vcHJzdHV2dzwgRyBmIG0geSCqILgg2iDeIBEhFSEyIUMhTSFQIZwhnyHSIQAiIyKLIrEivyIUIwABZ3RAIEMgAODZIjgD9uBrItIgBwmAAWVsdABNIF8gYiBmAHQAAAFhclMgWCByInJvdwAAoM0h6SRnaHR\
hcnJvdwCgziEA4NgiOAP24Goi0iBfCekkZ2h0YXJyb3cAoM8hAAFEZHEgdSDhIXNoAKCvIuEhc2gAoK4igAJiY25wdACCIIYgiSCNIKIgbABhAACgByL1IXRlRGFnAADgICLSIACiSSJFaW9wlSCYIJwgniAA4HA\
qOANkAADgSyI4A3MASWFyAG8A+AAyCnUAcgBhoG4mbADzoG4mmwjzAa8gAACzIHAAO4CgAKBAbQBwAOXgTiI4AyoJgAJhZW91eQDBIMogzSDWINkg8AHGIAAAyCAAoEMqbwBuAEhh5CFpbEZhbgBnAGSgRyJvAHQ\
AAOBtKjgDcAAAoEIqPWThIXNoAKATIACjYCJBYWRxc3jpIO0g+SD+IAIhDCFyAHIAAKDXIXIAAAFocvIg9SBrAACgJClvoJch9wAGD28AdAAA4FAiOAN1AGkA9gC7CAABZWkGIQohYQByAACgKCntAN8I6SFzdPO\
gBCLlCHIAAOA12CvdAAJFZXN0/wgcISshLiHxoXEiIiEAABMJ8aFxIgAJAAAnIWwAYQBuAPQAEwlpAO0AGQlyoG8iAKBvIoABQWFwADghOyE/IXIA8gBeIHIAcgAAoK4hYQByAACg8ipzogsiSiEAAAAAxwtkoPw\
iAKD6ImMAeQBaZIADQUVhZGVzdABcIV8hYiFmIWkhkyGWIXIA8gBXIADgZiI4A3IAcgAAoJohcgAAoCUggKFwImZxcwBwIYQhjiF0AAABYXJ1IXohcgByAG8A9wBlIWkAZwBoAHQAYQByAHIAbwD3AD4h8aFwImA\
hAACKIWwAYQBuAPQAZwlz4H0qOAMAoG4iaQDtAG0JcqBuImkA5aDqIkUJaQDkADoKAAFwdKMhpyFmAADgNdhf3YCBrAA7aW4AriGvIcchrEBuAIChCSJFZHYAtyG6Ib8hAOD5IjgDbwB0AADg9SI4A+EB1gjEIcY\
hAKD3IgCg9iJpAHagDCLhAagJzyHRIQCg/iIAoP0igAFhb3IA2CHsIfEhcgCAoSYiYXN0AOAh5SHpIWwAbABlAOwAywhsAADg/SrlIADgAiI4A2wiaW50AACgFCrjoYAi9yEAAPohdQDlAJsJY+CvKjgDZaCAIvE\
AkwkAAkFhaXQHIgoiFyIeInIA8gBsIHIAcgAAoZshY3cRIhQiAOAzKTgDAOCdITgDZyRodGFycm93AACgmyFyAGkA5aDrIr4JgANjaGltcHF1AC8iPCJHIpwhTSJQIloigKGBImNlcgA2Iv0JOSJ1AOUABgoA4DX\
Yw9zvIXJ0bQKdIQAAAABEImEAcgDhAOEhbQBloEEi8aBEIiYKYQDyAMsIcwB1AAABYnBWIlgi5QDUCeUA3wmAAWJjcABgInMieCKAoYQiRWVzAGci7glqIgDgxSo4A2UAdABl4IIi0iBxAPGgiCJoImMAZaCBIvE\
A/gmAoYUiRWVzAH8iFgqCIgDgxio4A2UAdABl4IMi0iBxAPGgiSKAIgACZ2lscpIilCKaIpwi7AAMCWwAZABlADuA8QDxQOcAWwlpI2FuZ2xlAAABbHKkIqoi5SFmdGWg6iLxAEUJaSJnaHQAZaDrIvEAvgltoL0\
DAKEjAGVzuCK8InIAbwAAoBYhcAAAoAcggARESGFkZ2lscnMAziLSItYi2iLeIugi7SICIw8j4SFzaACgrSLhIXJyAKAEKXAAAOBNItIg4SFzaACgrCIAAWV04iLlIgDgZSLSIADgPgDSIG4iZmluAACg3imAAUF\
ldADzIvci+iJyAHIAAKACKQDgZCLSIHLgPADSIGkAZQAA4LQi0iAAAUF0BiMKI3IAcgAAoAMp8iFpZQDgtSLSIGkAbQAA4Dwi0iCAAUFhbgAaIx4jKiNyAHIAAKDWIXIAAAFociMjJiNrAACgIylvoJYh9wD/DuU\
hYXIAoCcpUxJqFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVCMAAF4jaSN/I4IjjSOeI8AUAAAAAKYjwCMAANoj3yMAAO8jHiQvJD8kRCQAAWNzVyNsFHUAdABlADuA8wDzQAABaXlhI2cjcgBjoJoiO4D0APR\
APmSAAmFiaW9zAHEjdCN3I3EBeiNzAOgAdhTsIWFjUWF2AACgOCrvIWxkAKC8KewhaWdTYQABY3KFI4kjaQByAACgvykA4DXYLN1vA5QjAAAAAJYjAACcI24A22JhAHYAZQA7gPIA8kAAoMEpAAFibaEjjAphAHI\
AAKC1KQACYWNpdKwjryO6I70jcgDyAFkUAAFpcrMjtiNyAACgvinvIXNzAKC7KW4A5QDZCgCgwCmAAWFlaQDFI8gjyyNjAHIATWFnAGEAyWOAAWNkbgDRI9Qj1iPyIW9uv2MAoLYpdQDzAHgBcABmAADgNdhg3YA\
BYWVsAOQj5yPrI3IAAKC3KXIAcAAAoLkpdQDzAHwBAKMoImFkaW9zdvkj/CMPJBMkFiQbJHIA8gBeFIChXSplZm0AAyQJJAwkcgBvoDQhZgAAoDQhO4CqAKpAO4C6ALpA5yFvZgCgtiJyAACgVipsIm9wZQAAoFc\
qAKBbKoABY2xvACMkJSQrJPIACCRhAHMAaAA7gPgA+EBsAACgmCJpAGwBMyQ4JGQAZQA7gPUA9UBlAHMAYaCXInMAAKA2Km0AbAA7gPYA9kDiIWFyAKA9I+EKXiQAAHokAAB8JJQkAACYJKkkAAAAALUkEQsAAPA\
kAAAAAAQleiUAAIMlcgCAoSUiYXN0AGUkbyQBCwCBtgA7bGokayS2QGwAZQDsABgDaQJ1JAAAAAB4JG0AAKDzKgCg/Sp5AD9kcgCAAmNpbXB0AIUkiCSLJJkSjyRuAHQAJWBvAGQALmBpAGwAAKAwIOUhbmsAoDE\
gcgAA4DXYLd2AAWltbwCdJKAkpCR2oMYD1WNtAGEA9AD+B24AZQAAoA4m9KHAA64kAAC0JGMjaGZvcmsAAKDUItZjAAFhdbgkxCRuAAABY2u9JMIkawBooA8hAKAOIfYAaRpzAACkKwBhYmNkZW1zdNMkIRPXJNs\
k4STjJOck6yTjIWlyAKAjKmkAcgAAoCIqAAFvdYsW3yQAoCUqAKByKm4AO4CxALFAaQBtAACgJip3AG8AAKAnKoABaXB1APUk+iT+JO4idGludACgFSpmAADgNdhh3W4AZAA7gKMAo0CApHoiRWFjZWlub3N1ABM\
lFSUYJRslTCVRJVklSSV1JQCgsypwAACgtyp1AOUAPwtjoK8qgKJ6ImFjZW5zACclLSU0JTYlSSVwAHAAcgBvAPgAFyV1AHIAbAB5AGUA8QA/C/EAOAuAAWFlcwA8JUElRSXwInByb3gAoLkqcQBxAACgtSppAG0\
AAKDoImkA7QBEC20AZQDzoDIgIguAAUVhcwBDJVclRSXwAEAlgAFkZnAATwtfJXElgAFhbHMAZSVpJW0l7CFhcgCgLiPpIW5lAKASI/UhcmYAoBMjdKAdIu8AWQvyIWVsAKCwIgABY2l9JYElcgAA4DXYxdzIY24\
iY3NwAACgCCAAA2Zpb3BzdZElKxuVJZolnyWkJXIAAOA12C7dcABmAADgNdhi3XIiaW1lAACgVyBjAHIAAOA12MbcgAFhZW8AqiW6JcAldAAAAWVpryW2JXIAbgBpAG8AbgDzABkFbgB0AACgFipzAHQAZaA/APE\
ACRj0AG0LgApBQkhhYmNkZWZoaWxtbm9wcnN0dXgA4yXyJfYl+iVpJpAmpia9JtUm5ib4JlonaCdxJ3UnnietJ7EnyCfiJ+cngAFhcnQA6SXsJe4lcgDyAJkM8gD6AuEhaWwAoBwpYQByAPIA3BVhAHIAAKBkKYA\
DY2RlbnFydAAGJhAmEyYYJiYmKyZaJgABZXUKJg0mAOA9IjEDdABlAFVhaQDjACAN7SJwdHl2AKCzKWcAgKHpJ2RlbAAgJiImJCYAoJIpAKClKeUA9wt1AG8AO4C7ALtAcgAApZIhYWJjZmhscHN0dz0mQCZFJkc\
mSiZMJk4mUSZVJlgmcAAAoHUpZqDlIXMAAKAgKQCgMylzAACgHinrALka8ACVHmwAAKBFKWkAbQAAoHQpbAAAoKMhAKCdIQABYWleJmImaQBsAACgGilvAG6gNiJhAGwA8wB2C4ABYWJyAG8mciZ2JnIA8gAvEnI\
AawAAoHMnAAFha3omgSZjAAABZWt/JoAmfWBdYAABZXOFJocmAKCMKWwAAAFkdYwmjiYAoI4pAKCQKQACYWV1eZcmmiajJqUm8iFvbllhAAFkaZ4moSZpAGwAV2HsAA8M4gCAJkBkAAJjbHFzrSawJrUmuiZhAAC\
gNylkImhhcgAAoGkpdQBvAPKgHSCjAWgAAKCzIYABYWNnAMMm0iaUC2wAgKEcIWlwcwDLJs4migxuAOUAoAxhAHIA9ADaC3QAAKCtJYABaWxyANsm3ybjJvMhaHQAoH0pbwBvAPIANgwA4DXYL90AAWFv6ib1JnI\
AAAFkde8m8SYAoMEhbKDAIQCgbCl2oMED8WOAAWducwD+Jk4nUCdoAHQAAANhaGxyc3QKJxInISc1Jz0nRydyInJvdwB0oJIhYQDpAFYmYSNycG9vbgAAAWR1GiceJ28AdwDuAPAmcAAAoMAh5SFmdAABYWgnJy0\
ncgByAG8AdwDzAAkMYQByAHAAbwBvAG4A8wATBGklZ2h0YXJyb3dzAACgySFxAHUAaQBnAGEAcgByAG8A9wBZJugkcmVldGltZXMAoMwiZwDaYmkAbgBnAGQAbwB0AHMAZQDxABwYgAFhaG0AYCdjJ2YncgDyAAk\
MYQDyABMEAKAPIG8idXN0AGGgsSPjIWhlAKCxI+0haWQAoO4qAAJhYnB0fCeGJ4knmScAAW5ygCeDJ2cAAKDtJ3IAAKD+IXIA6wAcDIABYWZsAI8nkieVJ3IAAKCGKQDgNdhj3XUAcwAAoC4qaSJtZXMAAKA1KgA\
BYXCiJ6gncgBnoCkAdAAAoJQp7yJsaW50AKASKmEAcgDyADwnAAJhY2hxuCe8J6EMwCfxIXVvAKA6IHIAAOA12MfcAAFidYAmxCdvAPKgGSCoAYABaGlyAM4n0ifWJ3IAZQDlAE0n7SFlcwCgyiJpAIChuSVlZmw\
AXAxjEt4n9CFyaQCgzinsInVoYXIAoGgpAKAeIWENBSgJKA0oSyhVKIYoAACLKLAoAAAAAOMo5ygAABApJCkxKW0pcSmHKaYpAACYKgAAAACxKmMidXRlAFthcQB1AO8ABR+ApHsiRWFjZWlucHN5ABwoHignKCo\
oLygyKEEoRihJKACgtCrwASMoAAAlKACguCpvAG4AYWF1AOUAgw1koLAqaQBsAF9hcgBjAF1hgAFFYXMAOCg6KD0oAKC2KnAAAKC6KmkAbQAAoOki7yJsaW50AKATKmkA7QCIDUFkbwB0AGKixSKRFgAAAABTKAC\
gZiqAA0FhY21zdHgAYChkKG8ocyh1KHkogihyAHIAAKDYIXIAAAFocmkoayjrAJAab6CYIfcAzAd0ADuApwCnQGkAO2D3IWFyAKApKW0AAAFpbn4ozQBuAHUA8wDOAHQAAKA2J3IA7+A12DDdIxkAAmFjb3mRKJU\
onSisKHIAcAAAoG8mAAFoeZkonChjAHkASWRIZHIAdABtAqUoAAAAAKgoaQDkAFsPYQByAGEA7ABsJDuArQCtQAABZ22zKLsobQBhAAChwwNmdroouijCY4CjPCJkZWdsbnByAMgozCjPKNMo1yjaKN4obwB0AAC\
gairxoEMiCw5FoJ4qAKCgKkWgnSoAoJ8qZQAAoEYi7CF1cwCgJCrhIXJyAKByKWEAcgDyAPwMAAJhZWl07Sj8KAEpCCkAAWxz8Sj4KGwAcwBlAHQAbQDpAH8oaABwAACgMyrwImFyc2wAoOQpAAFkbFoPBSllAAC\
gIyNloKoqc6CsKgDgrCoA/oABZmxwABUpGCkfKfQhY3lMZGKgLwBhoMQpcgAAoD8jZgAA4DXYZN1hAAABZHIoKRcDZQBzAHWgYCZpAHQAAKBgJoABY3N1ADYpRilhKQABYXU6KUApcABzoJMiAOCTIgD+cABzoJQ\
iAOCUIgD+dQAAAWJwSylWKQChjyJlcz4NUCllAHQAZaCPIvEAPw0AoZAiZXNIDVspZQB0AGWgkCLxAEkNAKGhJWFmZilbBHIAZQFrKVwEAKChJWEAcgDyAAMNAAJjZW10dyl7KX8pgilyAADgNdjI3HQAbQDuAM4\
AaQDsAAYpYQByAOYAVw0AAWFyiimOKXIA5qAGJhESAAFhbpIpoylpImdodAAAAWVwmSmgKXAAcwBpAGwAbwDuANkXaADpAKAkcwCvYIACYmNtbnAArin8KY4NJSooKgCkgiJFZGVtbnByc7wpvinCKcgpzCnUKdg\
p3CkAoMUqbwB0AACgvSpkoIYibwB0AACgwyr1IWx0AKDBKgABRWXQKdIpAKDLKgCgiiLsIXVzAKC/KuEhcnIAoHkpgAFlaXUA4inxKfQpdAAAoYIiZW7oKewpcQDxoIYivSllAHEA8aCKItEpbQAAoMcqAAFicPg\
p+ikAoNUqAKDTKmMAgKJ7ImFjZW5zAAcqDSoUKhYqRihwAHAAcgBvAPgAIyh1AHIAbAB5AGUA8QCDDfEAfA2AAWFlcwAcKiIqPShwAHAAcgBvAPgAPChxAPEAOShnAACgaiYApoMiMTIzRWRlaGxtbnBzPCo/KkI\
qRSpHKlIqWCpjKmcqaypzKncqO4C5ALlAO4CyALJAO4CzALNAAKDGKgABb3NLKk4qdAAAoL4qdQBiAACg2CpkoIcibwB0AACgxCpzAAABb3VdKmAqbAAAoMknYgAAoNcq4SFycgCgeyn1IWx0AKDCKgABRWVvKnE\
qAKDMKgCgiyLsIXVzAKDAKoABZWl1AH0qjCqPKnQAAKGDImVugyqHKnEA8aCHIkYqZQBxAPGgiyJwKm0AAKDIKgABYnCTKpUqAKDUKgCg1iqAAUFhbgCdKqEqrCpyAHIAAKDZIXIAAAFocqYqqCrrAJUab6CZIfc\
AxQf3IWFyAKAqKWwAaQBnADuA3wDfQOELzyrZKtwq6SrsKvEqAAD1KjQrAAAAAAAAAAAAAEwrbCsAAHErvSsAAAAAAADRK3IC1CoAAAAA2CrnIWV0AKAWI8RjcgDrAOUKgAFhZXkA4SrkKucq8iFvbmVh5CFpbGN\
hQmRvAPQAIg5sInJlYwAAoBUjcgAA4DXYMd0AAmVpa2/7KhIrKCsuK/IBACsAAAkrZQAAATRm6g0EK28AcgDlAOsNYQBzorgDECsAAAAAEit5AG0A0WMAAWNuFislK2sAAAFhcxsrIStwAHAAcgBvAPgAFw5pAG0\
AAKA8InMA8AD9DQABYXMsKyEr8AAXDnIAbgA7gP4A/kDsATgrOyswG2QA5QBnAmUAcwCAgdcAO2JkAEMrRCtJK9dAYaCgInIAAKAxKgCgMCqAAWVwcwBRK1MraSvhAAkh4qKkIlsrXysAAAAAYytvAHQAAKA2I2k\
AcgAAoPEqb+A12GXdcgBrAACg2irhAHgociJpbWUAAKA0IIABYWlwAHYreSu3K2QA5QC+DYADYWRlbXBzdACFK6MrmiunK6wrsCuzK24iZ2xlAACitSVkbHFykCuUK5ornCvvIXduAKC/JeUhZnRloMMl8QACBwC\
gXCJpImdodABloLkl8QBdDG8AdAAAoOwlaSJudXMAAKA6KuwhdXMAoDkqYgAAoM0p6SFtZQCgOyrlInppdW0AoOIjgAFjaHQAwivKK80rAAFyecYrySsA4DXYydxGZGMAeQBbZPIhb2tnYQABaW/UK9creAD0ANE\
RaCJlYWQAAAFsct4r5ytlAGYAdABhAHIAcgBvAPcAXQbpJGdodGFycm93AKCgIQAJQUhhYmNkZmdobG1vcHJzdHV3CiwNLBEsHSwnLDEsQCxLLFIsYix6LIQsjyzLLOgs7Sz/LAotcgDyAAkDYQByAACgYykAAWN\
yFSwbLHUAdABlADuA+gD6QPIACQ1yAOMBIywAACUseQBeZHYAZQBtYQABaXkrLDAscgBjADuA+wD7QENkgAFhYmgANyw6LD0scgDyANEO7CFhY3FhYQDyAOAOAAFpckQsSCzzIWh0AKB+KQDgNdgy3XIAYQB2AGU\
AO4D5APlAYQFWLF8scgAAAWxyWixcLACgvyEAoL4hbABrAACggCUAAWN0Zix2LG8CbCwAAAAAcyxyAG4AZaAcI3IAAKAcI28AcAAAoA8jcgBpAACg+CUAAWFsfiyBLGMAcgBrYTuAqACoQAABZ3CILIssbwBuAHN\
hZgAA4DXYZt0AA2FkaGxzdZksniynLLgsuyzFLHIAcgBvAPcACQ1vAHcAbgBhAHIAcgBvAPcA2A5hI3Jwb29uAAABbHKvLLMsZQBmAPQAWyxpAGcAaAD0AF0sdQDzAKYOaQAAocUDaGzBLMIs0mNvAG4AxWPwI2F\
ycm93cwCgyCGAAWNpdADRLOEs5CxvAtcsAAAAAN4scgBuAGWgHSNyAACgHSNvAHAAAKAOI24AZwBvYXIAaQAAoPklYwByAADgNdjK3IABZGlyAPMs9yz6LG8AdAAAoPAi7CFkZWlhaQBmoLUlAKC0JQABYW0DLQY\
tcgDyAMosbAA7gPwA/EDhIm5nbGUAoKcpgAdBQkRhY2RlZmxub3Byc3oAJy0qLTAtNC2bLZ0toS2/LcMtxy3TLdgt3C3gLfwtcgDyABADYQByAHag6CoAoOkqYQBzAOgA/gIAAW5yOC08LechcnQAoJwpgANla25\
wcnN0AJkpSC1NLVQtXi1iLYItYQBwAHAA4QAaHG8AdABoAGkAbgDnAKEXgAFoaXIAoSmzJFotbwBwAPQAdCVooJUh7wD4JgABaXVmLWotZwBtAOEAuygAAWJwbi14LXMjZXRuZXEAceCKIgD+AODLKgD+cyNldG5\
lcQBx4IsiAP4A4MwqAP4AAWhyhi2KLWUAdADhABIraSNhbmdsZQAAAWxyki2WLeUhZnQAoLIiaSJnaHQAAKCzInkAMmThIXNoAKCiIoABZWxyAKcttC24LWKiKCKuLQAAAACyLWEAcgAAoLsicQAAoFoi7CFpcAC\
g7iIAAWJ0vC1eD2EA8gBfD3IAAOA12DPddAByAOkAlS1zAHUAAAFicM0t0C0A4IIi0iAA4IMi0iBwAGYAAOA12GfdcgBvAPAAWQt0AHIA6QCaLQABY3XkLegtcgAA4DXYy9wAAWJw7C30LW4AAAFFZXUt8S0A4Io\
iAP5uAAABRWV/LfktAOCLIgD+6SJnemFnAKCaKYADY2Vmb3BycwANLhAuJS4pLiMuLi40LukhcmN1YQABZGkULiEuAAFiZxguHC5hAHIAAKBfKmUAcaAnIgCgWSLlIXJwAKAYIXIAAOA12DTdcABmAADgNdho3WW\
gQCJhAHQA6ABqD2MAcgAA4DXYzNzjCuQRUC4AAFQuAABYLmIuAAAAAGMubS5wLnQuAAAAAIguki4AAJouJxIqEnQAcgDpAB0ScgAA4DXYNd0AAUFhWy5eLnIA8gDnAnIA8gCTB75jAAFBYWYuaS5yAPIA4AJyAPI\
AjAdhAPAAeh5pAHMAAKD7IoABZHB0APgReS6DLgABZmx9LoAuAOA12GnddQDzAP8RaQBtAOUABBIAAUFhiy6OLnIA8gDuAnIA8gCaBwABY3GVLgoScgAA4DXYzdwAAXB0nS6hLmwAdQDzACUScgDpACASAARhY2V\
maW9zdbEuvC7ELsguzC7PLtQu2S5jAAABdXm2LrsudABlADuA/QD9QE9kAAFpecAuwy5yAGMAd2FLZG4AO4ClAKVAcgAA4DXYNt1jAHkAV2RwAGYAAOA12GrdYwByAADgNdjO3AABY23dLt8ueQBOZGwAO4D/AP9\
AAAVhY2RlZmhpb3N38y73Lv8uAi8MLxAvEy8YLx0vIi9jInV0ZQB6YQABYXn7Lv4u8iFvbn5hN2RvAHQAfGEAAWV0Bi8KL3QAcgDmAB8QYQC2Y3IAAOA12DfdYwB5ADZk5yJyYXJyAKDdIXAAZgAA4DXYa91jAHI\
AAOA12M/cAAFqbiYvKC8AoA0gagAAoAwg")});var E0=$(th=>{"use strict";Object.defineProperty(th,"__esModule",{value:!0});th.xmlDecodeTree=void 0;var U8=C0();th.xmlDecodeTree=(0,U8.decodeBase64)("AAJhZ2xxB\
wARABMAFQBtAg0AAAAAAA8AcAAmYG8AcwAnYHQAPmB0ADxg9SFvdCJg")});var Lw=$(ih=>{"use strict";Object.defineProperty(ih,"__esModule",{value:!0});ih.BinTrieFlags=void 0;var Ow;(function(i){i[i.VALUE_LENGTH=49152]="VALUE_LENGTH",i[i.
FLAG13=8192]="FLAG13",i[i.BRANCH_LENGTH=8064]="BRANCH_LENGTH",i[i.JUMP_TABLE=127]="JUMP_TABLE"})(Ow||(ih.BinTrieFlags=Ow={}))});var D0=$(ti=>{"use strict";Object.defineProperty(ti,"__esModule",{value:!0});ti.xmlDecodeTree=ti.htmlDecodeTree=ti.replaceCodePoint=ti.fromCodePoint=ti.decodeCodePoint=
ti.EntityDecoder=ti.DecodingMode=void 0;ti.determineBranch=Fw;ti.decodeHTML=Z8;ti.decodeHTMLAttribute=$8;ti.decodeHTMLStrict=X8;ti.decodeXML=eD;var Pw=x0(),K8=S0(),
V8=E0(),lr=Lw(),Yt;(function(i){i[i.NUM=35]="NUM",i[i.SEMI=59]="SEMI",i[i.EQUALS=61]="EQUALS",i[i.ZERO=48]="ZERO",i[i.NINE=57]="NINE",i[i.LOWER_A=97]="LOWER_A",
i[i.LOWER_F=102]="LOWER_F",i[i.LOWER_X=120]="LOWER_X",i[i.LOWER_Z=122]="LOWER_Z",i[i.UPPER_A=65]="UPPER_A",i[i.UPPER_F=70]="UPPER_F",i[i.UPPER_Z=90]="UPPER_Z"})(
Yt||(Yt={}));var Nw=32;function I0(i){return i>=Yt.ZERO&&i<=Yt.NINE}function G8(i){return i>=Yt.UPPER_A&&i<=Yt.UPPER_F||i>=Yt.LOWER_A&&i<=Yt.LOWER_F}function Q8(i){
return i>=Yt.UPPER_A&&i<=Yt.UPPER_Z||i>=Yt.LOWER_A&&i<=Yt.LOWER_Z||I0(i)}function Y8(i){return i===Yt.EQUALS||Q8(i)}var vi;(function(i){i[i.EntityStart=0]="Enti\
tyStart",i[i.NumericStart=1]="NumericStart",i[i.NumericDecimal=2]="NumericDecimal",i[i.NumericHex=3]="NumericHex",i[i.NamedEntity=4]="NamedEntity"})(vi||(vi={}));
var Or;(function(i){i[i.Legacy=0]="Legacy",i[i.Strict=1]="Strict",i[i.Attribute=2]="Attribute"})(Or||(ti.DecodingMode=Or={}));var rh=class{constructor(e,t,r){this.
decodeTree=e,this.emitCodePoint=t,this.errors=r,this.state=vi.EntityStart,this.consumed=1,this.result=0,this.treeIndex=0,this.excess=1,this.decodeMode=Or.Strict,
this.runConsumed=0}startEntity(e){this.decodeMode=e,this.state=vi.EntityStart,this.result=0,this.treeIndex=0,this.excess=1,this.consumed=1,this.runConsumed=0}write(e,t){
switch(this.state){case vi.EntityStart:return e.charCodeAt(t)===Yt.NUM?(this.state=vi.NumericStart,this.consumed+=1,this.stateNumericStart(e,t+1)):(this.state=vi.
NamedEntity,this.stateNamedEntity(e,t));case vi.NumericStart:return this.stateNumericStart(e,t);case vi.NumericDecimal:return this.stateNumericDecimal(e,t);case vi.
NumericHex:return this.stateNumericHex(e,t);case vi.NamedEntity:return this.stateNamedEntity(e,t)}}stateNumericStart(e,t){return t>=e.length?-1:(e.charCodeAt(t)|
Nw)===Yt.LOWER_X?(this.state=vi.NumericHex,this.consumed+=1,this.stateNumericHex(e,t+1)):(this.state=vi.NumericDecimal,this.stateNumericDecimal(e,t))}stateNumericHex(e,t){
for(;t<e.length;){let r=e.charCodeAt(t);if(I0(r)||G8(r)){let n=r<=Yt.NINE?r-Yt.ZERO:(r|Nw)-Yt.LOWER_A+10;this.result=this.result*16+n,this.consumed++,t++}else return this.
emitNumericEntity(r,3)}return-1}stateNumericDecimal(e,t){for(;t<e.length;){let r=e.charCodeAt(t);if(I0(r))this.result=this.result*10+(r-Yt.ZERO),this.consumed++,
t++;else return this.emitNumericEntity(r,2)}return-1}emitNumericEntity(e,t){var r;if(this.consumed<=t)return(r=this.errors)===null||r===void 0||r.absenceOfDigitsInNumericCharacterReference(
this.consumed),0;if(e===Yt.SEMI)this.consumed+=1;else if(this.decodeMode===Or.Strict)return 0;return this.emitCodePoint((0,Pw.replaceCodePoint)(this.result),this.
consumed),this.errors&&(e!==Yt.SEMI&&this.errors.missingSemicolonAfterCharacterReference(),this.errors.validateNumericCharacterReference(this.result)),this.consumed}stateNamedEntity(e,t){
let{decodeTree:r}=this,n=r[this.treeIndex],s=(n&lr.BinTrieFlags.VALUE_LENGTH)>>14;for(;t<e.length;){if(s===0&&(n&lr.BinTrieFlags.FLAG13)!==0){let u=(n&lr.BinTrieFlags.
BRANCH_LENGTH)>>7;if(this.runConsumed===0){let l=n&lr.BinTrieFlags.JUMP_TABLE;if(e.charCodeAt(t)!==l)return this.result===0?0:this.emitNotTerminatedNamedEntity();
t++,this.excess++,this.runConsumed++}for(;this.runConsumed<u;){if(t>=e.length)return-1;let l=this.runConsumed-1,h=r[this.treeIndex+1+(l>>1)],p=l%2===0?h&255:h>>
8&255;if(e.charCodeAt(t)!==p)return this.runConsumed=0,this.result===0?0:this.emitNotTerminatedNamedEntity();t++,this.excess++,this.runConsumed++}this.runConsumed=
0,this.treeIndex+=1+(u>>1),n=r[this.treeIndex],s=(n&lr.BinTrieFlags.VALUE_LENGTH)>>14}if(t>=e.length)break;let o=e.charCodeAt(t);if(o===Yt.SEMI&&s!==0&&(n&lr.BinTrieFlags.
FLAG13)!==0)return this.emitNamedEntityData(this.treeIndex,s,this.consumed+this.excess);if(this.treeIndex=Fw(r,n,this.treeIndex+Math.max(1,s),o),this.treeIndex<
0)return this.result===0||this.decodeMode===Or.Attribute&&(s===0||Y8(o))?0:this.emitNotTerminatedNamedEntity();if(n=r[this.treeIndex],s=(n&lr.BinTrieFlags.VALUE_LENGTH)>>
14,s!==0){if(o===Yt.SEMI)return this.emitNamedEntityData(this.treeIndex,s,this.consumed+this.excess);this.decodeMode!==Or.Strict&&(n&lr.BinTrieFlags.FLAG13)===0&&
(this.result=this.treeIndex,this.consumed+=this.excess,this.excess=0)}t++,this.excess++}return-1}emitNotTerminatedNamedEntity(){var e;let{result:t,decodeTree:r}=this,
n=(r[t]&lr.BinTrieFlags.VALUE_LENGTH)>>14;return this.emitNamedEntityData(t,n,this.consumed),(e=this.errors)===null||e===void 0||e.missingSemicolonAfterCharacterReference(),
this.consumed}emitNamedEntityData(e,t,r){let{decodeTree:n}=this;return this.emitCodePoint(t===1?n[e]&~(lr.BinTrieFlags.VALUE_LENGTH|lr.BinTrieFlags.FLAG13):n[e+
1],r),t===3&&this.emitCodePoint(n[e+2],r),r}end(){var e;switch(this.state){case vi.NamedEntity:return this.result!==0&&(this.decodeMode!==Or.Attribute||this.result===
this.treeIndex)?this.emitNotTerminatedNamedEntity():0;case vi.NumericDecimal:return this.emitNumericEntity(0,2);case vi.NumericHex:return this.emitNumericEntity(
0,3);case vi.NumericStart:return(e=this.errors)===null||e===void 0||e.absenceOfDigitsInNumericCharacterReference(this.consumed),0;case vi.EntityStart:return 0}}};
ti.EntityDecoder=rh;function Rw(i){let e="",t=new rh(i,r=>e+=(0,Pw.fromCodePoint)(r));return function(n,s){let o=0,u=0;for(;(u=n.indexOf("&",u))>=0;){e+=n.slice(
o,u),t.startEntity(s);let h=t.write(n,u+1);if(h<0){o=u+t.end();break}o=u+h,u=h===0?o+1:o}let l=e+n.slice(o);return e="",l}}function Fw(i,e,t,r){let n=(e&lr.BinTrieFlags.
BRANCH_LENGTH)>>7,s=e&lr.BinTrieFlags.JUMP_TABLE;if(n===0)return s!==0&&r===s?t:-1;if(s){let h=r-s;return h<0||h>=n?-1:i[t+h]-1}let o=n+1>>1,u=0,l=n-1;for(;u<=l;){
let h=u+l>>>1,p=h>>1,v=i[t+p]>>(h&1)*8&255;if(v<r)u=h+1;else if(v>r)l=h-1;else return i[t+o+h]}return-1}var T0=Rw(K8.htmlDecodeTree),J8=Rw(V8.xmlDecodeTree);function Z8(i,e=Or.
Legacy){return T0(i,e)}function $8(i){return T0(i,Or.Attribute)}function X8(i){return T0(i,Or.Strict)}function eD(i){return J8(i,Or.Strict)}var M0=x0();Object.defineProperty(
ti,"decodeCodePoint",{enumerable:!0,get:function(){return M0.decodeCodePoint}});Object.defineProperty(ti,"fromCodePoint",{enumerable:!0,get:function(){return M0.
fromCodePoint}});Object.defineProperty(ti,"replaceCodePoint",{enumerable:!0,get:function(){return M0.replaceCodePoint}});var tD=S0();Object.defineProperty(ti,"h\
tmlDecodeTree",{enumerable:!0,get:function(){return tD.htmlDecodeTree}});var iD=E0();Object.defineProperty(ti,"xmlDecodeTree",{enumerable:!0,get:function(){return iD.
xmlDecodeTree}})});var k0=$(fl=>{"use strict";Object.defineProperty(fl,"__esModule",{value:!0});fl.QuoteType=void 0;var To=D0(),je;(function(i){i[i.Tab=9]="Tab",i[i.NewLine=10]="N\
ewLine",i[i.FormFeed=12]="FormFeed",i[i.CarriageReturn=13]="CarriageReturn",i[i.Space=32]="Space",i[i.ExclamationMark=33]="ExclamationMark",i[i.Number=35]="Numb\
er",i[i.Amp=38]="Amp",i[i.SingleQuote=39]="SingleQuote",i[i.DoubleQuote=34]="DoubleQuote",i[i.Dash=45]="Dash",i[i.Slash=47]="Slash",i[i.Zero=48]="Zero",i[i.Nine=
57]="Nine",i[i.Semi=59]="Semi",i[i.Lt=60]="Lt",i[i.Eq=61]="Eq",i[i.Gt=62]="Gt",i[i.Questionmark=63]="Questionmark",i[i.UpperA=65]="UpperA",i[i.LowerA=97]="Lower\
A",i[i.UpperF=70]="UpperF",i[i.LowerF=102]="LowerF",i[i.UpperZ=90]="UpperZ",i[i.LowerZ=122]="LowerZ",i[i.LowerX=120]="LowerX",i[i.OpeningSquareBracket=91]="Open\
ingSquareBracket"})(je||(je={}));var ge;(function(i){i[i.Text=1]="Text",i[i.BeforeTagName=2]="BeforeTagName",i[i.InTagName=3]="InTagName",i[i.InSelfClosingTag=4]=
"InSelfClosingTag",i[i.BeforeClosingTagName=5]="BeforeClosingTagName",i[i.InClosingTagName=6]="InClosingTagName",i[i.AfterClosingTagName=7]="AfterClosingTagName",
i[i.BeforeAttributeName=8]="BeforeAttributeName",i[i.InAttributeName=9]="InAttributeName",i[i.AfterAttributeName=10]="AfterAttributeName",i[i.BeforeAttributeValue=
11]="BeforeAttributeValue",i[i.InAttributeValueDq=12]="InAttributeValueDq",i[i.InAttributeValueSq=13]="InAttributeValueSq",i[i.InAttributeValueNq=14]="InAttribu\
teValueNq",i[i.BeforeDeclaration=15]="BeforeDeclaration",i[i.InDeclaration=16]="InDeclaration",i[i.InProcessingInstruction=17]="InProcessingInstruction",i[i.BeforeComment=
18]="BeforeComment",i[i.CDATASequence=19]="CDATASequence",i[i.InSpecialComment=20]="InSpecialComment",i[i.InCommentLike=21]="InCommentLike",i[i.BeforeSpecialS=22]=
"BeforeSpecialS",i[i.BeforeSpecialT=23]="BeforeSpecialT",i[i.SpecialStartSequence=24]="SpecialStartSequence",i[i.InSpecialTag=25]="InSpecialTag",i[i.InEntity=26]=
"InEntity"})(ge||(ge={}));function Dn(i){return i===je.Space||i===je.NewLine||i===je.Tab||i===je.FormFeed||i===je.CarriageReturn}function nh(i){return i===je.Slash||
i===je.Gt||Dn(i)}function rD(i){return i>=je.LowerA&&i<=je.LowerZ||i>=je.UpperA&&i<=je.UpperZ}var ha;(function(i){i[i.NoValue=0]="NoValue",i[i.Unquoted=1]="Unqu\
oted",i[i.Single=2]="Single",i[i.Double=3]="Double"})(ha||(fl.QuoteType=ha={}));var si={Cdata:new Uint8Array([67,68,65,84,65,91]),CdataEnd:new Uint8Array([93,93,
62]),CommentEnd:new Uint8Array([45,45,62]),ScriptEnd:new Uint8Array([60,47,115,99,114,105,112,116]),StyleEnd:new Uint8Array([60,47,115,116,121,108,101]),TitleEnd:new Uint8Array(
[60,47,116,105,116,108,101]),TextareaEnd:new Uint8Array([60,47,116,101,120,116,97,114,101,97]),XmpEnd:new Uint8Array([60,47,120,109,112])},B0=class{constructor({
xmlMode:e=!1,decodeEntities:t=!0},r){this.cbs=r,this.state=ge.Text,this.buffer="",this.sectionStart=0,this.index=0,this.entityStart=0,this.baseState=ge.Text,this.
isSpecial=!1,this.running=!0,this.offset=0,this.currentSequence=void 0,this.sequenceIndex=0,this.xmlMode=e,this.decodeEntities=t,this.entityDecoder=new To.EntityDecoder(
e?To.xmlDecodeTree:To.htmlDecodeTree,(n,s)=>this.emitCodePoint(n,s))}reset(){this.state=ge.Text,this.buffer="",this.sectionStart=0,this.index=0,this.baseState=ge.
Text,this.currentSequence=void 0,this.running=!0,this.offset=0}write(e){this.offset+=this.buffer.length,this.buffer=e,this.parse()}end(){this.running&&this.finish()}pause(){
this.running=!1}resume(){this.running=!0,this.index<this.buffer.length+this.offset&&this.parse()}stateText(e){e===je.Lt||!this.decodeEntities&&this.fastForwardTo(
je.Lt)?(this.index>this.sectionStart&&this.cbs.ontext(this.sectionStart,this.index),this.state=ge.BeforeTagName,this.sectionStart=this.index):this.decodeEntities&&
e===je.Amp&&this.startEntity()}stateSpecialStartSequence(e){let t=this.sequenceIndex===this.currentSequence.length;if(!(t?nh(e):(e|32)===this.currentSequence[this.
sequenceIndex]))this.isSpecial=!1;else if(!t){this.sequenceIndex++;return}this.sequenceIndex=0,this.state=ge.InTagName,this.stateInTagName(e)}stateInSpecialTag(e){
if(this.sequenceIndex===this.currentSequence.length){if(e===je.Gt||Dn(e)){let t=this.index-this.currentSequence.length;if(this.sectionStart<t){let r=this.index;
this.index=t,this.cbs.ontext(this.sectionStart,t),this.index=r}this.isSpecial=!1,this.sectionStart=t+2,this.stateInClosingTagName(e);return}this.sequenceIndex=0}
(e|32)===this.currentSequence[this.sequenceIndex]?this.sequenceIndex+=1:this.sequenceIndex===0?this.currentSequence===si.TitleEnd?this.decodeEntities&&e===je.Amp&&
this.startEntity():this.fastForwardTo(je.Lt)&&(this.sequenceIndex=1):this.sequenceIndex=+(e===je.Lt)}stateCDATASequence(e){e===si.Cdata[this.sequenceIndex]?++this.
sequenceIndex===si.Cdata.length&&(this.state=ge.InCommentLike,this.currentSequence=si.CdataEnd,this.sequenceIndex=0,this.sectionStart=this.index+1):(this.sequenceIndex=
0,this.state=ge.InDeclaration,this.stateInDeclaration(e))}fastForwardTo(e){for(;++this.index<this.buffer.length+this.offset;)if(this.buffer.charCodeAt(this.index-
this.offset)===e)return!0;return this.index=this.buffer.length+this.offset-1,!1}stateInCommentLike(e){e===this.currentSequence[this.sequenceIndex]?++this.sequenceIndex===
this.currentSequence.length&&(this.currentSequence===si.CdataEnd?this.cbs.oncdata(this.sectionStart,this.index,2):this.cbs.oncomment(this.sectionStart,this.index,
2),this.sequenceIndex=0,this.sectionStart=this.index+1,this.state=ge.Text):this.sequenceIndex===0?this.fastForwardTo(this.currentSequence[0])&&(this.sequenceIndex=
1):e!==this.currentSequence[this.sequenceIndex-1]&&(this.sequenceIndex=0)}isTagStartChar(e){return this.xmlMode?!nh(e):rD(e)}startSpecial(e,t){this.isSpecial=!0,
this.currentSequence=e,this.sequenceIndex=t,this.state=ge.SpecialStartSequence}stateBeforeTagName(e){if(e===je.ExclamationMark)this.state=ge.BeforeDeclaration,this.
sectionStart=this.index+1;else if(e===je.Questionmark)this.state=ge.InProcessingInstruction,this.sectionStart=this.index+1;else if(this.isTagStartChar(e)){let t=e|
32;this.sectionStart=this.index,this.xmlMode?this.state=ge.InTagName:t===si.ScriptEnd[2]?this.state=ge.BeforeSpecialS:t===si.TitleEnd[2]||t===si.XmpEnd[2]?this.
state=ge.BeforeSpecialT:this.state=ge.InTagName}else e===je.Slash?this.state=ge.BeforeClosingTagName:(this.state=ge.Text,this.stateText(e))}stateInTagName(e){nh(
e)&&(this.cbs.onopentagname(this.sectionStart,this.index),this.sectionStart=-1,this.state=ge.BeforeAttributeName,this.stateBeforeAttributeName(e))}stateBeforeClosingTagName(e){
Dn(e)||(e===je.Gt?this.state=ge.Text:(this.state=this.isTagStartChar(e)?ge.InClosingTagName:ge.InSpecialComment,this.sectionStart=this.index))}stateInClosingTagName(e){
(e===je.Gt||Dn(e))&&(this.cbs.onclosetag(this.sectionStart,this.index),this.sectionStart=-1,this.state=ge.AfterClosingTagName,this.stateAfterClosingTagName(e))}stateAfterClosingTagName(e){
(e===je.Gt||this.fastForwardTo(je.Gt))&&(this.state=ge.Text,this.sectionStart=this.index+1)}stateBeforeAttributeName(e){e===je.Gt?(this.cbs.onopentagend(this.index),
this.isSpecial?(this.state=ge.InSpecialTag,this.sequenceIndex=0):this.state=ge.Text,this.sectionStart=this.index+1):e===je.Slash?this.state=ge.InSelfClosingTag:
Dn(e)||(this.state=ge.InAttributeName,this.sectionStart=this.index)}stateInSelfClosingTag(e){e===je.Gt?(this.cbs.onselfclosingtag(this.index),this.state=ge.Text,
this.sectionStart=this.index+1,this.isSpecial=!1):Dn(e)||(this.state=ge.BeforeAttributeName,this.stateBeforeAttributeName(e))}stateInAttributeName(e){(e===je.Eq||
nh(e))&&(this.cbs.onattribname(this.sectionStart,this.index),this.sectionStart=this.index,this.state=ge.AfterAttributeName,this.stateAfterAttributeName(e))}stateAfterAttributeName(e){
e===je.Eq?this.state=ge.BeforeAttributeValue:e===je.Slash||e===je.Gt?(this.cbs.onattribend(ha.NoValue,this.sectionStart),this.sectionStart=-1,this.state=ge.BeforeAttributeName,
this.stateBeforeAttributeName(e)):Dn(e)||(this.cbs.onattribend(ha.NoValue,this.sectionStart),this.state=ge.InAttributeName,this.sectionStart=this.index)}stateBeforeAttributeValue(e){
e===je.DoubleQuote?(this.state=ge.InAttributeValueDq,this.sectionStart=this.index+1):e===je.SingleQuote?(this.state=ge.InAttributeValueSq,this.sectionStart=this.
index+1):Dn(e)||(this.sectionStart=this.index,this.state=ge.InAttributeValueNq,this.stateInAttributeValueNoQuotes(e))}handleInAttributeValue(e,t){e===t||!this.decodeEntities&&
this.fastForwardTo(t)?(this.cbs.onattribdata(this.sectionStart,this.index),this.sectionStart=-1,this.cbs.onattribend(t===je.DoubleQuote?ha.Double:ha.Single,this.
index+1),this.state=ge.BeforeAttributeName):this.decodeEntities&&e===je.Amp&&this.startEntity()}stateInAttributeValueDoubleQuotes(e){this.handleInAttributeValue(
e,je.DoubleQuote)}stateInAttributeValueSingleQuotes(e){this.handleInAttributeValue(e,je.SingleQuote)}stateInAttributeValueNoQuotes(e){Dn(e)||e===je.Gt?(this.cbs.
onattribdata(this.sectionStart,this.index),this.sectionStart=-1,this.cbs.onattribend(ha.Unquoted,this.index),this.state=ge.BeforeAttributeName,this.stateBeforeAttributeName(
e)):this.decodeEntities&&e===je.Amp&&this.startEntity()}stateBeforeDeclaration(e){e===je.OpeningSquareBracket?(this.state=ge.CDATASequence,this.sequenceIndex=0):
this.state=e===je.Dash?ge.BeforeComment:ge.InDeclaration}stateInDeclaration(e){(e===je.Gt||this.fastForwardTo(je.Gt))&&(this.cbs.ondeclaration(this.sectionStart,
this.index),this.state=ge.Text,this.sectionStart=this.index+1)}stateInProcessingInstruction(e){(e===je.Gt||this.fastForwardTo(je.Gt))&&(this.cbs.onprocessinginstruction(
this.sectionStart,this.index),this.state=ge.Text,this.sectionStart=this.index+1)}stateBeforeComment(e){e===je.Dash?(this.state=ge.InCommentLike,this.currentSequence=
si.CommentEnd,this.sequenceIndex=2,this.sectionStart=this.index+1):this.state=ge.InDeclaration}stateInSpecialComment(e){(e===je.Gt||this.fastForwardTo(je.Gt))&&
(this.cbs.oncomment(this.sectionStart,this.index,0),this.state=ge.Text,this.sectionStart=this.index+1)}stateBeforeSpecialS(e){let t=e|32;t===si.ScriptEnd[3]?this.
startSpecial(si.ScriptEnd,4):t===si.StyleEnd[3]?this.startSpecial(si.StyleEnd,4):(this.state=ge.InTagName,this.stateInTagName(e))}stateBeforeSpecialT(e){switch(e|
32){case si.TitleEnd[3]:{this.startSpecial(si.TitleEnd,4);break}case si.TextareaEnd[3]:{this.startSpecial(si.TextareaEnd,4);break}case si.XmpEnd[3]:{this.startSpecial(
si.XmpEnd,4);break}default:this.state=ge.InTagName,this.stateInTagName(e)}}startEntity(){this.baseState=this.state,this.state=ge.InEntity,this.entityStart=this.
index,this.entityDecoder.startEntity(this.xmlMode?To.DecodingMode.Strict:this.baseState===ge.Text||this.baseState===ge.InSpecialTag?To.DecodingMode.Legacy:To.DecodingMode.
Attribute)}stateInEntity(){let e=this.index-this.offset,t=this.entityDecoder.write(this.buffer,e);if(t>=0)this.state=this.baseState,t===0&&(this.index-=1);else{
if(e<this.buffer.length&&this.buffer.charCodeAt(e)===je.Amp){this.state=this.baseState,this.index-=1;return}this.index=this.offset+this.buffer.length-1}}cleanup(){
this.running&&this.sectionStart!==this.index&&(this.state===ge.Text||this.state===ge.InSpecialTag&&this.sequenceIndex===0?(this.cbs.ontext(this.sectionStart,this.
index),this.sectionStart=this.index):(this.state===ge.InAttributeValueDq||this.state===ge.InAttributeValueSq||this.state===ge.InAttributeValueNq)&&(this.cbs.onattribdata(
this.sectionStart,this.index),this.sectionStart=this.index))}shouldContinue(){return this.index<this.buffer.length+this.offset&&this.running}parse(){for(;this.shouldContinue();){
let e=this.buffer.charCodeAt(this.index-this.offset);switch(this.state){case ge.Text:{this.stateText(e);break}case ge.SpecialStartSequence:{this.stateSpecialStartSequence(
e);break}case ge.InSpecialTag:{this.stateInSpecialTag(e);break}case ge.CDATASequence:{this.stateCDATASequence(e);break}case ge.InAttributeValueDq:{this.stateInAttributeValueDoubleQuotes(
e);break}case ge.InAttributeName:{this.stateInAttributeName(e);break}case ge.InCommentLike:{this.stateInCommentLike(e);break}case ge.InSpecialComment:{this.stateInSpecialComment(
e);break}case ge.BeforeAttributeName:{this.stateBeforeAttributeName(e);break}case ge.InTagName:{this.stateInTagName(e);break}case ge.InClosingTagName:{this.stateInClosingTagName(
e);break}case ge.BeforeTagName:{this.stateBeforeTagName(e);break}case ge.AfterAttributeName:{this.stateAfterAttributeName(e);break}case ge.InAttributeValueSq:{this.
stateInAttributeValueSingleQuotes(e);break}case ge.BeforeAttributeValue:{this.stateBeforeAttributeValue(e);break}case ge.BeforeClosingTagName:{this.stateBeforeClosingTagName(
e);break}case ge.AfterClosingTagName:{this.stateAfterClosingTagName(e);break}case ge.BeforeSpecialS:{this.stateBeforeSpecialS(e);break}case ge.BeforeSpecialT:{this.
stateBeforeSpecialT(e);break}case ge.InAttributeValueNq:{this.stateInAttributeValueNoQuotes(e);break}case ge.InSelfClosingTag:{this.stateInSelfClosingTag(e);break}case ge.
InDeclaration:{this.stateInDeclaration(e);break}case ge.BeforeDeclaration:{this.stateBeforeDeclaration(e);break}case ge.BeforeComment:{this.stateBeforeComment(e);
break}case ge.InProcessingInstruction:{this.stateInProcessingInstruction(e);break}case ge.InEntity:{this.stateInEntity();break}}this.index++}this.cleanup()}finish(){
this.state===ge.InEntity&&(this.entityDecoder.end(),this.state=this.baseState),this.handleTrailingData(),this.cbs.onend()}handleTrailingData(){let e=this.buffer.
length+this.offset;this.sectionStart>=e||(this.state===ge.InCommentLike?this.currentSequence===si.CdataEnd?this.cbs.oncdata(this.sectionStart,e,0):this.cbs.oncomment(
this.sectionStart,e,0):this.state===ge.InTagName||this.state===ge.BeforeAttributeName||this.state===ge.BeforeAttributeValue||this.state===ge.AfterAttributeName||
this.state===ge.InAttributeName||this.state===ge.InAttributeValueSq||this.state===ge.InAttributeValueDq||this.state===ge.InAttributeValueNq||this.state===ge.InClosingTagName||
this.cbs.ontext(this.sectionStart,e))}emitCodePoint(e,t){this.baseState!==ge.Text&&this.baseState!==ge.InSpecialTag?(this.sectionStart<this.entityStart&&this.cbs.
onattribdata(this.sectionStart,this.entityStart),this.sectionStart=this.entityStart+t,this.index=this.sectionStart-1,this.cbs.onattribentity(e)):(this.sectionStart<
this.entityStart&&this.cbs.ontext(this.sectionStart,this.entityStart),this.sectionStart=this.entityStart+t,this.index=this.sectionStart-1,this.cbs.ontextentity(
e,this.sectionStart))}};fl.default=B0});var L0=$($r=>{"use strict";var nD=$r&&$r.__createBinding||(Object.create?(function(i,e,t,r){r===void 0&&(r=t);var n=Object.getOwnPropertyDescriptor(e,t);(!n||("\
get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(i,r,n)}):(function(i,e,t,r){r===void 0&&
(r=t),i[r]=e[t]})),sD=$r&&$r.__setModuleDefault||(Object.create?(function(i,e){Object.defineProperty(i,"default",{enumerable:!0,value:e})}):function(i,e){i.default=
e}),aD=$r&&$r.__importStar||(function(){var i=function(e){return i=Object.getOwnPropertyNames||function(t){var r=[];for(var n in t)Object.prototype.hasOwnProperty.
call(t,n)&&(r[r.length]=n);return r},i(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var r=i(e),n=0;n<r.length;n++)r[n]!=="default"&&
nD(t,e,r[n]);return sD(t,e),t}})();Object.defineProperty($r,"__esModule",{value:!0});$r.Parser=void 0;var sh=aD(k0()),Hw=D0(),Mo=new Set(["input","option","optg\
roup","select","button","datalist","textarea"]),Bt=new Set(["p"]),Ww=new Set(["thead","tbody"]),jw=new Set(["dd","dt"]),zw=new Set(["rt","rp"]),oD=new Map([["tr",
new Set(["tr","th","td"])],["th",new Set(["th"])],["td",new Set(["thead","th","td"])],["body",new Set(["head","link","script"])],["li",new Set(["li"])],["p",Bt],
["h1",Bt],["h2",Bt],["h3",Bt],["h4",Bt],["h5",Bt],["h6",Bt],["select",Mo],["input",Mo],["output",Mo],["button",Mo],["datalist",Mo],["textarea",Mo],["option",new Set(
["option"])],["optgroup",new Set(["optgroup","option"])],["dd",jw],["dt",jw],["address",Bt],["article",Bt],["aside",Bt],["blockquote",Bt],["details",Bt],["div",
Bt],["dl",Bt],["fieldset",Bt],["figcaption",Bt],["figure",Bt],["footer",Bt],["form",Bt],["header",Bt],["hr",Bt],["main",Bt],["nav",Bt],["ol",Bt],["pre",Bt],["se\
ction",Bt],["table",Bt],["ul",Bt],["rt",zw],["rp",zw],["tbody",Ww],["tfoot",Ww]]),uD=new Set(["area","base","basefont","br","col","command","embed","frame","hr",
"img","input","isindex","keygen","link","meta","param","source","track","wbr"]),qw=new Set(["math","svg"]),Uw=new Set(["mi","mo","mn","ms","mtext","annotation-x\
ml","foreignobject","desc","title"]),lD=/\s|\//,O0=class{constructor(e,t={}){var r,n,s,o,u,l;this.options=t,this.startIndex=0,this.endIndex=0,this.openTagStart=
0,this.tagname="",this.attribname="",this.attribvalue="",this.attribs=null,this.stack=[],this.buffers=[],this.bufferOffset=0,this.writeIndex=0,this.ended=!1,this.
cbs=e??{},this.htmlMode=!this.options.xmlMode,this.lowerCaseTagNames=(r=t.lowerCaseTags)!==null&&r!==void 0?r:this.htmlMode,this.lowerCaseAttributeNames=(n=t.lowerCaseAttributeNames)!==
null&&n!==void 0?n:this.htmlMode,this.recognizeSelfClosing=(s=t.recognizeSelfClosing)!==null&&s!==void 0?s:!this.htmlMode,this.tokenizer=new((o=t.Tokenizer)!==null&&
o!==void 0?o:sh.default)(this.options,this),this.foreignContext=[!this.htmlMode],(l=(u=this.cbs).onparserinit)===null||l===void 0||l.call(u,this)}ontext(e,t){var r,
n;let s=this.getSlice(e,t);this.endIndex=t-1,(n=(r=this.cbs).ontext)===null||n===void 0||n.call(r,s),this.startIndex=t}ontextentity(e,t){var r,n;this.endIndex=t-
1,(n=(r=this.cbs).ontext)===null||n===void 0||n.call(r,(0,Hw.fromCodePoint)(e)),this.startIndex=t}isVoidElement(e){return this.htmlMode&&uD.has(e)}onopentagname(e,t){
this.endIndex=t;let r=this.getSlice(e,t);this.lowerCaseTagNames&&(r=r.toLowerCase()),this.emitOpenTag(r)}emitOpenTag(e){var t,r,n,s;this.openTagStart=this.startIndex,
this.tagname=e;let o=this.htmlMode&&oD.get(e);if(o)for(;this.stack.length>0&&o.has(this.stack[0]);){let u=this.stack.shift();(r=(t=this.cbs).onclosetag)===null||
r===void 0||r.call(t,u,!0)}this.isVoidElement(e)||(this.stack.unshift(e),this.htmlMode&&(qw.has(e)?this.foreignContext.unshift(!0):Uw.has(e)&&this.foreignContext.
unshift(!1))),(s=(n=this.cbs).onopentagname)===null||s===void 0||s.call(n,e),this.cbs.onopentag&&(this.attribs={})}endOpenTag(e){var t,r;this.startIndex=this.openTagStart,
this.attribs&&((r=(t=this.cbs).onopentag)===null||r===void 0||r.call(t,this.tagname,this.attribs,e),this.attribs=null),this.cbs.onclosetag&&this.isVoidElement(this.
tagname)&&this.cbs.onclosetag(this.tagname,!0),this.tagname=""}onopentagend(e){this.endIndex=e,this.endOpenTag(!1),this.startIndex=e+1}onclosetag(e,t){var r,n,s,
o,u,l,h,p;this.endIndex=t;let g=this.getSlice(e,t);if(this.lowerCaseTagNames&&(g=g.toLowerCase()),this.htmlMode&&(qw.has(g)||Uw.has(g))&&this.foreignContext.shift(),
this.isVoidElement(g))this.htmlMode&&g==="br"&&((o=(s=this.cbs).onopentagname)===null||o===void 0||o.call(s,"br"),(l=(u=this.cbs).onopentag)===null||l===void 0||
l.call(u,"br",{},!0),(p=(h=this.cbs).onclosetag)===null||p===void 0||p.call(h,"br",!1));else{let v=this.stack.indexOf(g);if(v!==-1)for(let b=0;b<=v;b++){let A=this.
stack.shift();(n=(r=this.cbs).onclosetag)===null||n===void 0||n.call(r,A,b!==v)}else this.htmlMode&&g==="p"&&(this.emitOpenTag("p"),this.closeCurrentTag(!0))}this.
startIndex=t+1}onselfclosingtag(e){this.endIndex=e,this.recognizeSelfClosing||this.foreignContext[0]?(this.closeCurrentTag(!1),this.startIndex=e+1):this.onopentagend(
e)}closeCurrentTag(e){var t,r;let n=this.tagname;this.endOpenTag(e),this.stack[0]===n&&((r=(t=this.cbs).onclosetag)===null||r===void 0||r.call(t,n,!e),this.stack.
shift())}onattribname(e,t){this.startIndex=e;let r=this.getSlice(e,t);this.attribname=this.lowerCaseAttributeNames?r.toLowerCase():r}onattribdata(e,t){this.attribvalue+=
this.getSlice(e,t)}onattribentity(e){this.attribvalue+=(0,Hw.fromCodePoint)(e)}onattribend(e,t){var r,n;this.endIndex=t,(n=(r=this.cbs).onattribute)===null||n===
void 0||n.call(r,this.attribname,this.attribvalue,e===sh.QuoteType.Double?'"':e===sh.QuoteType.Single?"'":e===sh.QuoteType.NoValue?void 0:null),this.attribs&&!Object.
prototype.hasOwnProperty.call(this.attribs,this.attribname)&&(this.attribs[this.attribname]=this.attribvalue),this.attribvalue=""}getInstructionName(e){let t=e.
search(lD),r=t<0?e:e.substr(0,t);return this.lowerCaseTagNames&&(r=r.toLowerCase()),r}ondeclaration(e,t){this.endIndex=t;let r=this.getSlice(e,t);if(this.cbs.onprocessinginstruction){
let n=this.getInstructionName(r);this.cbs.onprocessinginstruction(`!${n}`,`!${r}`)}this.startIndex=t+1}onprocessinginstruction(e,t){this.endIndex=t;let r=this.getSlice(
e,t);if(this.cbs.onprocessinginstruction){let n=this.getInstructionName(r);this.cbs.onprocessinginstruction(`?${n}`,`?${r}`)}this.startIndex=t+1}oncomment(e,t,r){
var n,s,o,u;this.endIndex=t,(s=(n=this.cbs).oncomment)===null||s===void 0||s.call(n,this.getSlice(e,t-r)),(u=(o=this.cbs).oncommentend)===null||u===void 0||u.call(
o),this.startIndex=t+1}oncdata(e,t,r){var n,s,o,u,l,h,p,g,v,b;this.endIndex=t;let A=this.getSlice(e,t-r);!this.htmlMode||this.options.recognizeCDATA?((s=(n=this.
cbs).oncdatastart)===null||s===void 0||s.call(n),(u=(o=this.cbs).ontext)===null||u===void 0||u.call(o,A),(h=(l=this.cbs).oncdataend)===null||h===void 0||h.call(
l)):((g=(p=this.cbs).oncomment)===null||g===void 0||g.call(p,`[CDATA[${A}]]`),(b=(v=this.cbs).oncommentend)===null||b===void 0||b.call(v)),this.startIndex=t+1}onend(){
var e,t;if(this.cbs.onclosetag){this.endIndex=this.startIndex;for(let r=0;r<this.stack.length;r++)this.cbs.onclosetag(this.stack[r],!0)}(t=(e=this.cbs).onend)===
null||t===void 0||t.call(e)}reset(){var e,t,r,n;(t=(e=this.cbs).onreset)===null||t===void 0||t.call(e),this.tokenizer.reset(),this.tagname="",this.attribname="",
this.attribs=null,this.stack.length=0,this.startIndex=0,this.endIndex=0,(n=(r=this.cbs).onparserinit)===null||n===void 0||n.call(r,this),this.buffers.length=0,this.
foreignContext.length=0,this.foreignContext.unshift(!this.htmlMode),this.bufferOffset=0,this.writeIndex=0,this.ended=!1}parseComplete(e){this.reset(),this.end(e)}getSlice(e,t){
for(;e-this.bufferOffset>=this.buffers[0].length;)this.shiftBuffer();let r=this.buffers[0].slice(e-this.bufferOffset,t-this.bufferOffset);for(;t-this.bufferOffset>
this.buffers[0].length;)this.shiftBuffer(),r+=this.buffers[0].slice(0,t-this.bufferOffset);return r}shiftBuffer(){this.bufferOffset+=this.buffers[0].length,this.
writeIndex--,this.buffers.shift()}write(e){var t,r;if(this.ended){(r=(t=this.cbs).onerror)===null||r===void 0||r.call(t,new Error(".write() after done!"));return}
this.buffers.push(e),this.tokenizer.running&&(this.tokenizer.write(e),this.writeIndex++)}end(e){var t,r;if(this.ended){(r=(t=this.cbs).onerror)===null||r===void 0||
r.call(t,new Error(".end() after done!"));return}e&&this.write(e),this.ended=!0,this.tokenizer.end()}pause(){this.tokenizer.pause()}resume(){for(this.tokenizer.
resume();this.tokenizer.running&&this.writeIndex<this.buffers.length;)this.tokenizer.write(this.buffers[this.writeIndex++]);this.ended&&this.tokenizer.end()}parseChunk(e){
this.write(e)}done(e){this.end(e)}};$r.Parser=O0});var Do=$(Wt=>{"use strict";Object.defineProperty(Wt,"__esModule",{value:!0});Wt.Doctype=Wt.CDATA=Wt.Tag=Wt.Style=Wt.Script=Wt.Comment=Wt.Directive=Wt.Text=Wt.Root=
Wt.isTag=Wt.ElementType=void 0;var dr;(function(i){i.Root="root",i.Text="text",i.Directive="directive",i.Comment="comment",i.Script="script",i.Style="style",i.Tag=
"tag",i.CDATA="cdata",i.Doctype="doctype"})(dr=Wt.ElementType||(Wt.ElementType={}));function dD(i){return i.type===dr.Tag||i.type===dr.Script||i.type===dr.Style}
Wt.isTag=dD;Wt.Root=dr.Root;Wt.Text=dr.Text;Wt.Directive=dr.Directive;Wt.Comment=dr.Comment;Wt.Script=dr.Script;Wt.Style=dr.Style;Wt.Tag=dr.Tag;Wt.CDATA=dr.CDATA;
Wt.Doctype=dr.Doctype});var F0=$(it=>{"use strict";var hs=it&&it.__extends||(function(){var i=function(e,t){return i=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(r,n){
r.__proto__=n}||function(r,n){for(var s in n)Object.prototype.hasOwnProperty.call(n,s)&&(r[s]=n[s])},i(e,t)};return function(e,t){if(typeof t!="function"&&t!==null)
throw new TypeError("Class extends value "+String(t)+" is not a constructor or null");i(e,t);function r(){this.constructor=e}e.prototype=t===null?Object.create(
t):(r.prototype=t.prototype,new r)}})(),pl=it&&it.__assign||function(){return pl=Object.assign||function(i){for(var e,t=1,r=arguments.length;t<r;t++){e=arguments[t];
for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(i[n]=e[n])}return i},pl.apply(this,arguments)};Object.defineProperty(it,"__esModule",{value:!0});it.cloneNode=
it.hasChildren=it.isDocument=it.isDirective=it.isComment=it.isText=it.isCDATA=it.isTag=it.Element=it.Document=it.CDATA=it.NodeWithChildren=it.ProcessingInstruction=
it.Comment=it.Text=it.DataNode=it.Node=void 0;var Zi=Do(),P0=(function(){function i(){this.parent=null,this.prev=null,this.next=null,this.startIndex=null,this.endIndex=
null}return Object.defineProperty(i.prototype,"parentNode",{get:function(){return this.parent},set:function(e){this.parent=e},enumerable:!1,configurable:!0}),Object.
defineProperty(i.prototype,"previousSibling",{get:function(){return this.prev},set:function(e){this.prev=e},enumerable:!1,configurable:!0}),Object.defineProperty(
i.prototype,"nextSibling",{get:function(){return this.next},set:function(e){this.next=e},enumerable:!1,configurable:!0}),i.prototype.cloneNode=function(e){return e===
void 0&&(e=!1),R0(this,e)},i})();it.Node=P0;var ah=(function(i){hs(e,i);function e(t){var r=i.call(this)||this;return r.data=t,r}return Object.defineProperty(e.
prototype,"nodeValue",{get:function(){return this.data},set:function(t){this.data=t},enumerable:!1,configurable:!0}),e})(P0);it.DataNode=ah;var Kw=(function(i){
hs(e,i);function e(){var t=i!==null&&i.apply(this,arguments)||this;return t.type=Zi.ElementType.Text,t}return Object.defineProperty(e.prototype,"nodeType",{get:function(){
return 3},enumerable:!1,configurable:!0}),e})(ah);it.Text=Kw;var Vw=(function(i){hs(e,i);function e(){var t=i!==null&&i.apply(this,arguments)||this;return t.type=
Zi.ElementType.Comment,t}return Object.defineProperty(e.prototype,"nodeType",{get:function(){return 8},enumerable:!1,configurable:!0}),e})(ah);it.Comment=Vw;var Gw=(function(i){
hs(e,i);function e(t,r){var n=i.call(this,r)||this;return n.name=t,n.type=Zi.ElementType.Directive,n}return Object.defineProperty(e.prototype,"nodeType",{get:function(){
return 1},enumerable:!1,configurable:!0}),e})(ah);it.ProcessingInstruction=Gw;var oh=(function(i){hs(e,i);function e(t){var r=i.call(this)||this;return r.children=
t,r}return Object.defineProperty(e.prototype,"firstChild",{get:function(){var t;return(t=this.children[0])!==null&&t!==void 0?t:null},enumerable:!1,configurable:!0}),
Object.defineProperty(e.prototype,"lastChild",{get:function(){return this.children.length>0?this.children[this.children.length-1]:null},enumerable:!1,configurable:!0}),
Object.defineProperty(e.prototype,"childNodes",{get:function(){return this.children},set:function(t){this.children=t},enumerable:!1,configurable:!0}),e})(P0);it.
NodeWithChildren=oh;var Qw=(function(i){hs(e,i);function e(){var t=i!==null&&i.apply(this,arguments)||this;return t.type=Zi.ElementType.CDATA,t}return Object.defineProperty(
e.prototype,"nodeType",{get:function(){return 4},enumerable:!1,configurable:!0}),e})(oh);it.CDATA=Qw;var Yw=(function(i){hs(e,i);function e(){var t=i!==null&&i.
apply(this,arguments)||this;return t.type=Zi.ElementType.Root,t}return Object.defineProperty(e.prototype,"nodeType",{get:function(){return 9},enumerable:!1,configurable:!0}),
e})(oh);it.Document=Yw;var Jw=(function(i){hs(e,i);function e(t,r,n,s){n===void 0&&(n=[]),s===void 0&&(s=t==="script"?Zi.ElementType.Script:t==="style"?Zi.ElementType.
Style:Zi.ElementType.Tag);var o=i.call(this,n)||this;return o.name=t,o.attribs=r,o.type=s,o}return Object.defineProperty(e.prototype,"nodeType",{get:function(){
return 1},enumerable:!1,configurable:!0}),Object.defineProperty(e.prototype,"tagName",{get:function(){return this.name},set:function(t){this.name=t},enumerable:!1,
configurable:!0}),Object.defineProperty(e.prototype,"attributes",{get:function(){var t=this;return Object.keys(this.attribs).map(function(r){var n,s;return{name:r,
value:t.attribs[r],namespace:(n=t["x-attribsNamespace"])===null||n===void 0?void 0:n[r],prefix:(s=t["x-attribsPrefix"])===null||s===void 0?void 0:s[r]}})},enumerable:!1,
configurable:!0}),e})(oh);it.Element=Jw;function Zw(i){return(0,Zi.isTag)(i)}it.isTag=Zw;function $w(i){return i.type===Zi.ElementType.CDATA}it.isCDATA=$w;function Xw(i){
return i.type===Zi.ElementType.Text}it.isText=Xw;function e2(i){return i.type===Zi.ElementType.Comment}it.isComment=e2;function t2(i){return i.type===Zi.ElementType.
Directive}it.isDirective=t2;function i2(i){return i.type===Zi.ElementType.Root}it.isDocument=i2;function cD(i){return Object.prototype.hasOwnProperty.call(i,"ch\
ildren")}it.hasChildren=cD;function R0(i,e){e===void 0&&(e=!1);var t;if(Xw(i))t=new Kw(i.data);else if(e2(i))t=new Vw(i.data);else if(Zw(i)){var r=e?N0(i.children):
[],n=new Jw(i.name,pl({},i.attribs),r);r.forEach(function(l){return l.parent=n}),i.namespace!=null&&(n.namespace=i.namespace),i["x-attribsNamespace"]&&(n["x-att\
ribsNamespace"]=pl({},i["x-attribsNamespace"])),i["x-attribsPrefix"]&&(n["x-attribsPrefix"]=pl({},i["x-attribsPrefix"])),t=n}else if($w(i)){var r=e?N0(i.children):
[],s=new Qw(r);r.forEach(function(h){return h.parent=s}),t=s}else if(i2(i)){var r=e?N0(i.children):[],o=new Yw(r);r.forEach(function(h){return h.parent=o}),i["x\
-mode"]&&(o["x-mode"]=i["x-mode"]),t=o}else if(t2(i)){var u=new Gw(i.name,i.data);i["x-name"]!=null&&(u["x-name"]=i["x-name"],u["x-publicId"]=i["x-publicId"],u["\
x-systemId"]=i["x-systemId"]),t=u}else throw new Error("Not implemented yet: ".concat(i.type));return t.startIndex=i.startIndex,t.endIndex=i.endIndex,i.sourceCodeLocation!=
null&&(t.sourceCodeLocation=i.sourceCodeLocation),t}it.cloneNode=R0;function N0(i){for(var e=i.map(function(r){return R0(r,!0)}),t=1;t<e.length;t++)e[t].prev=e[t-
1],e[t-1].next=e[t];return e}});var Bn=$(Xr=>{"use strict";var hD=Xr&&Xr.__createBinding||(Object.create?(function(i,e,t,r){r===void 0&&(r=t);var n=Object.getOwnPropertyDescriptor(e,t);(!n||("\
get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(i,r,n)}):(function(i,e,t,r){r===void 0&&
(r=t),i[r]=e[t]})),fD=Xr&&Xr.__exportStar||function(i,e){for(var t in i)t!=="default"&&!Object.prototype.hasOwnProperty.call(e,t)&&hD(e,i,t)};Object.defineProperty(
Xr,"__esModule",{value:!0});Xr.DomHandler=void 0;var H0=Do(),fs=F0();fD(F0(),Xr);var r2={withStartIndices:!1,withEndIndices:!1,xmlMode:!1},n2=(function(){function i(e,t,r){
this.dom=[],this.root=new fs.Document(this.dom),this.done=!1,this.tagStack=[this.root],this.lastNode=null,this.parser=null,typeof t=="function"&&(r=t,t=r2),typeof e==
"object"&&(t=e,e=void 0),this.callback=e??null,this.options=t??r2,this.elementCB=r??null}return i.prototype.onparserinit=function(e){this.parser=e},i.prototype.
onreset=function(){this.dom=[],this.root=new fs.Document(this.dom),this.done=!1,this.tagStack=[this.root],this.lastNode=null,this.parser=null},i.prototype.onend=
function(){this.done||(this.done=!0,this.parser=null,this.handleCallback(null))},i.prototype.onerror=function(e){this.handleCallback(e)},i.prototype.onclosetag=
function(){this.lastNode=null;var e=this.tagStack.pop();this.options.withEndIndices&&(e.endIndex=this.parser.endIndex),this.elementCB&&this.elementCB(e)},i.prototype.
onopentag=function(e,t){var r=this.options.xmlMode?H0.ElementType.Tag:void 0,n=new fs.Element(e,t,void 0,r);this.addNode(n),this.tagStack.push(n)},i.prototype.ontext=
function(e){var t=this.lastNode;if(t&&t.type===H0.ElementType.Text)t.data+=e,this.options.withEndIndices&&(t.endIndex=this.parser.endIndex);else{var r=new fs.Text(
e);this.addNode(r),this.lastNode=r}},i.prototype.oncomment=function(e){if(this.lastNode&&this.lastNode.type===H0.ElementType.Comment){this.lastNode.data+=e;return}
var t=new fs.Comment(e);this.addNode(t),this.lastNode=t},i.prototype.oncommentend=function(){this.lastNode=null},i.prototype.oncdatastart=function(){var e=new fs.
Text(""),t=new fs.CDATA([e]);this.addNode(t),e.parent=t,this.lastNode=e},i.prototype.oncdataend=function(){this.lastNode=null},i.prototype.onprocessinginstruction=
function(e,t){var r=new fs.ProcessingInstruction(e,t);this.addNode(r)},i.prototype.handleCallback=function(e){if(typeof this.callback=="function")this.callback(
e,this.dom);else if(e)throw e},i.prototype.addNode=function(e){var t=this.tagStack[this.tagStack.length-1],r=t.children[t.children.length-1];this.options.withStartIndices&&
(e.startIndex=this.parser.startIndex),this.options.withEndIndices&&(e.endIndex=this.parser.endIndex),t.children.push(e),r&&(e.prev=r,r.next=e),e.parent=t,this.lastNode=
null},i})();Xr.DomHandler=n2;Xr.default=n2});var s2=$(W0=>{"use strict";Object.defineProperty(W0,"__esModule",{value:!0});W0.default=new Uint16Array('ᵁ<Õıʊҝջאٵ۞ޢߖࠏ੊ઑඡ๭༉༦჊ረዡᐕᒝᓃᓟᔥ\0\0\0\0\0\0ᕫᛍᦍᰒᷝ὾⁠↰⊍⏀⏻⑂⠤⤒ⴈ⹈⿎〖㊺㘹㞬㣾\
㨨㩱㫠㬮ࠀEMabcfglmnoprstu\\bfms¦³¹ÈÏlig耻Æ䃆P耻&䀦cute耻Á䃁reve;䄂Āiyx}rc耻Â䃂;䐐r;쀀𝔄rave耻À䃀pha;䎑acr;䄀d;橓Āgp¡on;䄄f;쀀𝔸plyFunction;恡ing耻Å䃅Ācs¾Ãr;쀀𝒜ign;扔ilde耻Ã䃃ml耻Ä䃄Ѐac\
eforsuåûþėĜĢħĪĀcrêòkslash;或Ŷöø;櫧ed;挆y;䐑ƀcrtąċĔause;戵noullis;愬a;䎒r;쀀𝔅pf;쀀𝔹eve;䋘còēmpeq;扎܀HOacdefhilorsuōőŖƀƞƢƵƷƺǜȕɳɸɾcy;䐧PY耻©䂩ƀcpyŝŢźute;䄆Ā;iŧŨ拒talDifferential\
D;慅leys;愭ȀaeioƉƎƔƘron;䄌dil耻Ç䃇rc;䄈nint;戰ot;䄊ĀdnƧƭilla;䂸terDot;䂷òſi;䎧rcleȀDMPTǇǋǑǖot;抙inus;抖lus;投imes;抗oĀcsǢǸkwiseContourIntegral;戲eCurlyĀDQȃȏoubleQuote;思uote;怙Ȁl\
npuȞȨɇɕonĀ;eȥȦ户;橴ƀgitȯȶȺruent;扡nt;戯ourIntegral;戮ĀfrɌɎ;愂oduct;成nterClockwiseContourIntegral;戳oss;樯cr;쀀𝒞pĀ;Cʄʅ拓ap;才րDJSZacefiosʠʬʰʴʸˋ˗ˡ˦̳ҍĀ;oŹʥtrahd;椑cy;䐂cy;䐅cy;\
䐏ƀgrsʿ˄ˇger;怡r;憡hv;櫤Āayː˕ron;䄎;䐔lĀ;t˝˞戇a;䎔r;쀀𝔇Āaf˫̧Ācm˰̢riticalȀADGT̖̜̀̆cute;䂴oŴ̋̍;䋙bleAcute;䋝rave;䁠ilde;䋜ond;拄ferentialD;慆Ѱ̽\0\0\0͔͂\0Ѕf;쀀𝔻ƀ;DE͈͉͍䂨ot;惜qual;扐blè\
CDLRUVͣͲ΂ϏϢϸontourIntegraìȹoɴ͹\0\0ͻ»͉nArrow;懓Āeo·ΤftƀARTΐΖΡrrow;懐ightArrow;懔eåˊngĀLRΫτeftĀARγιrrow;柸ightArrow;柺ightArrow;柹ightĀATϘϞrrow;懒ee;抨pɁϩ\0\0ϯrrow;懑ownArrow;\
懕erticalBar;戥ǹABLRTaВЪаўѿͼrrowƀ;BUНОТ憓ar;椓pArrow;懵reve;䌑eft˒к\0ц\0ѐightVector;楐eeVector;楞ectorĀ;Bљњ憽ar;楖ightǔѧ\0ѱeeVector;楟ectorĀ;BѺѻ懁ar;楗eeĀ;A҆҇护rrow;憧ĀctҒҗr;쀀𝒟\
rok;䄐ࠀNTacdfglmopqstuxҽӀӄӋӞӢӧӮӵԡԯԶՒ՝ՠեG;䅊H耻Ð䃐cute耻É䃉ƀaiyӒӗӜron;䄚rc耻Ê䃊;䐭ot;䄖r;쀀𝔈rave耻È䃈ement;戈ĀapӺӾcr;䄒tyɓԆ\0\0ԒmallSquare;旻erySmallSquare;斫ĀgpԦԪon;䄘f;쀀𝔼silon;䎕u\
ĀaiԼՉlĀ;TՂՃ橵ilde;扂librium;懌Āci՗՚r;愰m;橳a;䎗ml耻Ë䃋Āipժկsts;戃onentialE;慇ʀcfiosօֈ֍ֲ׌y;䐤r;쀀𝔉lledɓ֗\0\0֣mallSquare;旼erySmallSquare;斪Ͱֺ\0ֿ\0\0ׄf;쀀𝔽All;戀riertrf;愱cò׋؀JTabcdf\
gorstר׬ׯ׺؀ؒؖ؛؝أ٬ٲcy;䐃耻>䀾mmaĀ;d׷׸䎓;䏜reve;䄞ƀeiy؇،ؐdil;䄢rc;䄜;䐓ot;䄠r;쀀𝔊;拙pf;쀀𝔾eater̀EFGLSTصلَٖٛ٦qualĀ;Lؾؿ扥ess;招ullEqual;执reater;檢ess;扷lantEqual;橾ilde;扳cr;쀀𝒢;扫ЀAa\
cfiosuڅڋږڛڞڪھۊRDcy;䐪Āctڐڔek;䋇;䁞irc;䄤r;愌lbertSpace;愋ǰگ\0ڲf;愍izontalLine;攀Āctۃۅòکrok;䄦mpńېۘownHumðįqual;扏܀EJOacdfgmnostuۺ۾܃܇܎ܚܞܡܨ݄ݸދޏޕcy;䐕lig;䄲cy;䐁cute耻Í䃍Āiyܓܘrc耻Î\
䃎;䐘ot;䄰r;愑rave耻Ì䃌ƀ;apܠܯܿĀcgܴܷr;䄪inaryI;慈lieóϝǴ݉\0ݢĀ;eݍݎ戬Āgrݓݘral;戫section;拂isibleĀCTݬݲomma;恣imes;恢ƀgptݿރވon;䄮f;쀀𝕀a;䎙cr;愐ilde;䄨ǫޚ\0ޞcy;䐆l耻Ï䃏ʀcfosuެ޷޼߂ߐĀiyޱ޵rc;䄴;䐙\
r;쀀𝔍pf;쀀𝕁ǣ߇\0ߌr;쀀𝒥rcy;䐈kcy;䐄΀HJacfosߤߨ߽߬߱ࠂࠈcy;䐥cy;䐌ppa;䎚Āey߶߻dil;䄶;䐚r;쀀𝔎pf;쀀𝕂cr;쀀𝒦րJTaceflmostࠥࠩࠬࡐࡣ঳সে্਷ੇcy;䐉耻<䀼ʀcmnpr࠷࠼ࡁࡄࡍute;䄹bda;䎛g;柪lacetrf;愒r;憞ƀaeyࡗ࡜ࡡ\
ron;䄽dil;䄻;䐛Āfsࡨ॰tԀACDFRTUVarࡾࢩࢱࣦ࣠ࣼयज़ΐ४Ānrࢃ࢏gleBracket;柨rowƀ;BR࢙࢚࢞憐ar;懤ightArrow;懆eiling;挈oǵࢷ\0ࣃbleBracket;柦nǔࣈ\0࣒eeVector;楡ectorĀ;Bࣛࣜ懃ar;楙loor;挊ightĀAV࣯ࣵrrow;憔ec\
tor;楎Āerँगeƀ;AVउऊऐ抣rrow;憤ector;楚iangleƀ;BEतथऩ抲ar;槏qual;抴pƀDTVषूौownVector;楑eeVector;楠ectorĀ;Bॖॗ憿ar;楘ectorĀ;B॥०憼ar;楒ightáΜs̀EFGLSTॾঋকঝঢভqualGreater;拚ullEqual;扦re\
ater;扶ess;檡lantEqual;橽ilde;扲r;쀀𝔏Ā;eঽা拘ftarrow;懚idot;䄿ƀnpw৔ਖਛgȀLRlr৞৷ਂਐeftĀAR০৬rrow;柵ightArrow;柷ightArrow;柶eftĀarγਊightáοightáϊf;쀀𝕃erĀLRਢਬeftArrow;憙ightArrow;憘\
ƀchtਾੀੂòࡌ;憰rok;䅁;扪Ѐacefiosuਗ਼੝੠੷੼અઋ઎p;椅y;䐜Ādl੥੯iumSpace;恟lintrf;愳r;쀀𝔐nusPlus;戓pf;쀀𝕄cò੶;䎜ҀJacefostuણધભીଔଙඑ඗ඞcy;䐊cute;䅃ƀaey઴હાron;䅇dil;䅅;䐝ƀgswે૰଎ativeƀMTV૓૟૨ediu\
mSpace;怋hiĀcn૦૘ë૙eryThiî૙tedĀGL૸ଆreaterGreateòٳessLesóੈLine;䀊r;쀀𝔑ȀBnptଢନଷ଺reak;恠BreakingSpace;䂠f;愕ڀ;CDEGHLNPRSTV୕ୖ୪୼஡௫ఄ౞಄ದ೘ൡඅ櫬Āou୛୤ngruent;扢pCap;扭oubleVertical\
Bar;戦ƀlqxஃஊ஛ement;戉ualĀ;Tஒஓ扠ilde;쀀≂̸ists;戄reater΀;EFGLSTஶஷ஽௉௓௘௥扯qual;扱ullEqual;쀀≧̸reater;쀀≫̸ess;批lantEqual;쀀⩾̸ilde;扵umpń௲௽ownHump;쀀≎̸qual;쀀≏̸eĀfsఊధtTriangleƀ;BE\
చఛడ拪ar;쀀⧏̸qual;括s̀;EGLSTవశ఼ౄోౘ扮qual;扰reater;扸ess;쀀≪̸lantEqual;쀀⩽̸ilde;扴estedĀGL౨౹reaterGreater;쀀⪢̸essLess;쀀⪡̸recedesƀ;ESಒಓಛ技qual;쀀⪯̸lantEqual;拠ĀeiಫಹverseElement\
;戌ghtTriangleƀ;BEೋೌ೒拫ar;쀀⧐̸qual;拭ĀquೝഌuareSuĀbp೨೹setĀ;E೰ೳ쀀⊏̸qual;拢ersetĀ;Eഃആ쀀⊐̸qual;拣ƀbcpഓതൎsetĀ;Eഛഞ쀀⊂⃒qual;抈ceedsȀ;ESTലള഻െ抁qual;쀀⪰̸lantEqual;拡ilde;쀀≿̸ersetĀ;E൘\
൛쀀⊃⃒qual;抉ildeȀ;EFT൮൯൵ൿ扁qual;扄ullEqual;扇ilde;扉erticalBar;戤cr;쀀𝒩ilde耻Ñ䃑;䎝܀Eacdfgmoprstuvලෂ෉෕ෛ෠෧෼ขภยา฿ไlig;䅒cute耻Ó䃓Āiy෎ීrc耻Ô䃔;䐞blac;䅐r;쀀𝔒rave耻Ò䃒ƀaei෮ෲ෶cr;䅌ga;䎩c\
ron;䎟pf;쀀𝕆enCurlyĀDQฎบoubleQuote;怜uote;怘;橔Āclวฬr;쀀𝒪ash耻Ø䃘iŬื฼de耻Õ䃕es;樷ml耻Ö䃖erĀBP๋๠Āar๐๓r;怾acĀek๚๜;揞et;掴arenthesis;揜Ҁacfhilors๿ງຊຏຒດຝະ໼rtialD;戂y;䐟r;쀀𝔓i;䎦;䎠usM\
inus;䂱Āipຢອncareplanåڝf;愙Ȁ;eio຺ູ໠໤檻cedesȀ;EST່້໏໚扺qual;檯lantEqual;扼ilde;找me;怳Ādp໩໮uct;戏ortionĀ;aȥ໹l;戝Āci༁༆r;쀀𝒫;䎨ȀUfos༑༖༛༟OT耻"䀢r;쀀𝔔pf;愚cr;쀀𝒬؀BEacefhiorsu༾གྷཇའཱི\
ྦྷྪྭ႖ႩႴႾarr;椐G耻®䂮ƀcnrཎནབute;䅔g;柫rĀ;tཛྷཝ憠l;椖ƀaeyཧཬཱron;䅘dil;䅖;䐠Ā;vླྀཹ愜erseĀEUྂྙĀlq྇ྎement;戋uilibrium;懋pEquilibrium;楯r»ཹo;䎡ghtЀACDFTUVa࿁࿫࿳ဢဨၛႇϘĀnr࿆࿒gleBracket;柩rowƀ;\
BL࿜࿝࿡憒ar;懥eftArrow;懄eiling;按oǵ࿹\0စbleBracket;柧nǔည\0နeeVector;楝ectorĀ;Bဝသ懂ar;楕loor;挋Āerိ၃eƀ;AVဵံြ抢rrow;憦ector;楛iangleƀ;BEၐၑၕ抳ar;槐qual;抵pƀDTVၣၮၸownVector;楏eeVector;\
楜ectorĀ;Bႂႃ憾ar;楔ectorĀ;B႑႒懀ar;楓Āpuႛ႞f;愝ndImplies;楰ightarrow;懛ĀchႹႼr;愛;憱leDelayed;槴ڀHOacfhimoqstuფჱჷჽᄙᄞᅑᅖᅡᅧᆵᆻᆿĀCcჩხHcy;䐩y;䐨FTcy;䐬cute;䅚ʀ;aeiyᄈᄉᄎᄓᄗ檼ron;䅠dil;䅞rc;䅜\
;䐡r;쀀𝔖ortȀDLRUᄪᄴᄾᅉownArrow»ОeftArrow»࢚ightArrow»࿝pArrow;憑gma;䎣allCircle;战pf;쀀𝕊ɲᅭ\0\0ᅰt;戚areȀ;ISUᅻᅼᆉᆯ斡ntersection;抓uĀbpᆏᆞsetĀ;Eᆗᆘ抏qual;抑ersetĀ;Eᆨᆩ抐qual;抒nion;抔cr\
;쀀𝒮ar;拆ȀbcmpᇈᇛሉላĀ;sᇍᇎ拐etĀ;Eᇍᇕqual;抆ĀchᇠህeedsȀ;ESTᇭᇮᇴᇿ扻qual;檰lantEqual;扽ilde;承Tháྌ;我ƀ;esሒሓሣ拑rsetĀ;Eሜም抃qual;抇et»ሓրHRSacfhiorsሾቄ቉ቕ቞ቱቶኟዂወዑORN耻Þ䃞ADE;愢ĀHc቎ቒcy;䐋y;䐦Āb\
uቚቜ;䀉;䎤ƀaeyብቪቯron;䅤dil;䅢;䐢r;쀀𝔗Āeiቻ኉ǲኀ\0ኇefore;戴a;䎘Ācn኎ኘkSpace;쀀  Space;怉ldeȀ;EFTካኬኲኼ戼qual;扃ullEqual;扅ilde;扈pf;쀀𝕋ipleDot;惛Āctዖዛr;쀀𝒯rok;䅦ૡዷጎጚጦ\0ጬጱ\0\0\0\0\0ጸጽ፷ᎅ\0᏿ᐄᐊᐐĀ\
crዻጁute耻Ú䃚rĀ;oጇገ憟cir;楉rǣጓ\0጖y;䐎ve;䅬Āiyጞጣrc耻Û䃛;䐣blac;䅰r;쀀𝔘rave耻Ù䃙acr;䅪Ādiፁ፩erĀBPፈ፝Āarፍፐr;䁟acĀekፗፙ;揟et;掵arenthesis;揝onĀ;P፰፱拃lus;抎Āgp፻፿on;䅲f;쀀𝕌ЀADETadps᎕ᎮᎸᏄϨᏒᏗᏳrr\
owƀ;BDᅐᎠᎤar;椒ownArrow;懅ownArrow;憕quilibrium;楮eeĀ;AᏋᏌ报rrow;憥ownáϳerĀLRᏞᏨeftArrow;憖ightArrow;憗iĀ;lᏹᏺ䏒on;䎥ing;䅮cr;쀀𝒰ilde;䅨ml耻Ü䃜ҀDbcdefosvᐧᐬᐰᐳᐾᒅᒊᒐᒖash;披ar;櫫y;䐒ashĀ\
;lᐻᐼ抩;櫦Āerᑃᑅ;拁ƀbtyᑌᑐᑺar;怖Ā;iᑏᑕcalȀBLSTᑡᑥᑪᑴar;戣ine;䁼eparator;杘ilde;所ThinSpace;怊r;쀀𝔙pf;쀀𝕍cr;쀀𝒱dash;抪ʀcefosᒧᒬᒱᒶᒼirc;䅴dge;拀r;쀀𝔚pf;쀀𝕎cr;쀀𝒲Ȁfiosᓋᓐᓒᓘr;쀀𝔛;䎞pf;쀀𝕏\
cr;쀀𝒳ҀAIUacfosuᓱᓵᓹᓽᔄᔏᔔᔚᔠcy;䐯cy;䐇cy;䐮cute耻Ý䃝Āiyᔉᔍrc;䅶;䐫r;쀀𝔜pf;쀀𝕐cr;쀀𝒴ml;䅸ЀHacdefosᔵᔹᔿᕋᕏᕝᕠᕤcy;䐖cute;䅹Āayᕄᕉron;䅽;䐗ot;䅻ǲᕔ\0ᕛoWidtè૙a;䎖r;愨pf;愤cr;쀀𝒵௡ᖃᖊᖐ\0ᖰᖶᖿ\0\0\0\0ᗆ\
ᗛᗫᙟ᙭\0ᚕ᚛ᚲᚹ\0ᚾcute耻á䃡reve;䄃̀;Ediuyᖜᖝᖡᖣᖨᖭ戾;쀀∾̳;房rc耻â䃢te肻´̆;䐰lig耻æ䃦Ā;r²ᖺ;쀀𝔞rave耻à䃠ĀepᗊᗖĀfpᗏᗔsym;愵èᗓha;䎱ĀapᗟcĀclᗤᗧr;䄁g;樿ɤᗰ\0\0ᘊʀ;adsvᗺᗻᗿᘁᘇ戧nd;橕;橜lope;橘;橚΀;elmrszᘘᘙᘛᘞᘿᙏ\
ᙙ戠;榤e»ᘙsdĀ;aᘥᘦ戡ѡᘰᘲᘴᘶᘸᘺᘼᘾ;榨;榩;榪;榫;榬;榭;榮;榯tĀ;vᙅᙆ戟bĀ;dᙌᙍ抾;榝Āptᙔᙗh;戢»¹arr;捼Āgpᙣᙧon;䄅f;쀀𝕒΀;Eaeiop዁ᙻᙽᚂᚄᚇᚊ;橰cir;橯;扊d;手s;䀧roxĀ;e዁ᚒñᚃing耻å䃥ƀctyᚡᚦᚨr;쀀𝒶;䀪mpĀ;e዁ᚯñʈilde耻ã\
䃣ml耻ä䃤Āciᛂᛈoninôɲnt;樑ࠀNabcdefiklnoprsu᛭ᛱᜰ᜼ᝃᝈ᝸᝽០៦ᠹᡐᜍ᤽᥈ᥰot;櫭Ācrᛶ᜞kȀcepsᜀᜅᜍᜓong;扌psilon;䏶rime;怵imĀ;e᜚᜛戽q;拍Ŷᜢᜦee;抽edĀ;gᜬᜭ挅e»ᜭrkĀ;t፜᜷brk;掶Āoyᜁᝁ;䐱quo;怞ʀcmprtᝓ᝛ᝡᝤᝨausĀ\
;eĊĉptyv;榰séᜌnoõēƀahwᝯ᝱ᝳ;䎲;愶een;扬r;쀀𝔟g΀costuvwឍឝឳេ៕៛៞ƀaiuបពរðݠrc;旯p»፱ƀdptឤឨឭot;樀lus;樁imes;樂ɱឹ\0\0ើcup;樆ar;昅riangleĀdu៍្own;施p;斳plus;樄eåᑄåᒭarow;植ƀako៭ᠦᠵĀcn៲ᠣkƀlst\
៺֫᠂ozenge;槫riangleȀ;dlr᠒᠓᠘᠝斴own;斾eft;旂ight;斸k;搣Ʊᠫ\0ᠳƲᠯ\0ᠱ;斒;斑4;斓ck;斈ĀeoᠾᡍĀ;qᡃᡆ쀀=⃥uiv;쀀≡⃥t;挐Ȁptwxᡙᡞᡧᡬf;쀀𝕓Ā;tᏋᡣom»Ꮜtie;拈؀DHUVbdhmptuvᢅᢖᢪᢻᣗᣛᣬ᣿ᤅᤊᤐᤡȀLRlrᢎᢐᢒᢔ;敗;敔;敖;敓ʀ\
;DUduᢡᢢᢤᢦᢨ敐;敦;敩;敤;敧ȀLRlrᢳᢵᢷᢹ;敝;敚;敜;教΀;HLRhlrᣊᣋᣍᣏᣑᣓᣕ救;敬;散;敠;敫;敢;敟ox;槉ȀLRlrᣤᣦᣨᣪ;敕;敒;攐;攌ʀ;DUduڽ᣷᣹᣻᣽;敥;敨;攬;攴inus;抟lus;択imes;抠ȀLRlrᤙᤛᤝ᤟;敛;敘;攘;攔΀;HLRhlrᤰᤱᤳᤵᤷ᤻᤹攂;敪;敡;敞\
;攼;攤;攜Āevģ᥂bar耻¦䂦Ȁceioᥑᥖᥚᥠr;쀀𝒷mi;恏mĀ;e᜚᜜lƀ;bhᥨᥩᥫ䁜;槅sub;柈Ŭᥴ᥾lĀ;e᥹᥺怢t»᥺pƀ;Eeįᦅᦇ;檮Ā;qۜۛೡᦧ\0᧨ᨑᨕᨲ\0ᨷᩐ\0\0᪴\0\0᫁\0\0ᬡᬮ᭍᭒\0᯽\0ᰌƀcpr᦭ᦲ᧝ute;䄇̀;abcdsᦿᧀᧄ᧊᧕᧙戩nd;橄rcup;橉Āau᧏᧒p;橋p;橇ot\
;橀;쀀∩︀Āeo᧢᧥t;恁îړȀaeiu᧰᧻ᨁᨅǰ᧵\0᧸s;橍on;䄍dil耻ç䃧rc;䄉psĀ;sᨌᨍ橌m;橐ot;䄋ƀdmnᨛᨠᨦil肻¸ƭptyv;榲t脀¢;eᨭᨮ䂢räƲr;쀀𝔠ƀceiᨽᩀᩍy;䑇ckĀ;mᩇᩈ朓ark»ᩈ;䏇r΀;Ecefms᩟᩠ᩢᩫ᪤᪪᪮旋;槃ƀ;elᩩᩪᩭ䋆q;扗eɡᩴ\0\0᪈rrow\
Ālr᩼᪁eft;憺ight;憻ʀRSacd᪒᪔᪖᪚᪟»ཇ;擈st;抛irc;抚ash;抝nint;樐id;櫯cir;槂ubsĀ;u᪻᪼晣it»᪼ˬ᫇᫔᫺\0ᬊonĀ;eᫍᫎ䀺Ā;qÇÆɭ᫙\0\0᫢aĀ;t᫞᫟䀬;䁀ƀ;fl᫨᫩᫫戁îᅠeĀmx᫱᫶ent»᫩eóɍǧ᫾\0ᬇĀ;dኻᬂot;橭nôɆƀfryᬐᬔᬗ;쀀𝕔oäɔ\
脀©;sŕᬝr;愗Āaoᬥᬩrr;憵ss;朗Ācuᬲᬷr;쀀𝒸Ābpᬼ᭄Ā;eᭁᭂ櫏;櫑Ā;eᭉᭊ櫐;櫒dot;拯΀delprvw᭠᭬᭷ᮂᮬᯔ᯹arrĀlr᭨᭪;椸;椵ɰ᭲\0\0᭵r;拞c;拟arrĀ;p᭿ᮀ憶;椽̀;bcdosᮏᮐᮖᮡᮥᮨ截rcap;橈Āauᮛᮞp;橆p;橊ot;抍r;橅;쀀∪︀Ȁalrv᮵ᮿᯞᯣrr\
Ā;mᮼᮽ憷;椼yƀevwᯇᯔᯘqɰᯎ\0\0ᯒreã᭳uã᭵ee;拎edge;拏en耻¤䂤earrowĀlrᯮ᯳eft»ᮀight»ᮽeäᯝĀciᰁᰇoninôǷnt;戱lcty;挭ঀAHabcdefhijlorstuwz᰸᰻᰿ᱝᱩᱵᲊᲞᲬᲷ᳻᳿ᴍᵻᶑᶫᶻ᷆᷍rò΁ar;楥Ȁglrs᱈ᱍ᱒᱔ger;怠eth;愸òᄳhĀ;\
vᱚᱛ怐»ऊūᱡᱧarow;椏aã̕Āayᱮᱳron;䄏;䐴ƀ;ao̲ᱼᲄĀgrʿᲁr;懊tseq;橷ƀglmᲑᲔᲘ耻°䂰ta;䎴ptyv;榱ĀirᲣᲨsht;楿;쀀𝔡arĀlrᲳᲵ»ࣜ»သʀaegsv᳂͸᳖᳜᳠mƀ;oș᳊᳔ndĀ;ș᳑uit;晦amma;䏝in;拲ƀ;io᳧᳨᳸䃷de脀÷;o᳧ᳰntimes;\
拇nø᳷cy;䑒cɯᴆ\0\0ᴊrn;挞op;挍ʀlptuwᴘᴝᴢᵉᵕlar;䀤f;쀀𝕕ʀ;emps̋ᴭᴷᴽᵂqĀ;d͒ᴳot;扑inus;戸lus;戔quare;抡blebarwedgåúnƀadhᄮᵝᵧownarrowóᲃarpoonĀlrᵲᵶefôᲴighôᲶŢᵿᶅkaro÷གɯᶊ\0\0ᶎrn;挟op;挌ƀcotᶘᶣ\
ᶦĀryᶝᶡ;쀀𝒹;䑕l;槶rok;䄑Ādrᶰᶴot;拱iĀ;fᶺ᠖斿Āah᷀᷃ròЩaòྦangle;榦Āci᷒ᷕy;䑟grarr;柿ऀDacdefglmnopqrstuxḁḉḙḸոḼṉṡṾấắẽỡἪἷὄ὎὚ĀDoḆᴴoôᲉĀcsḎḔute耻é䃩ter;橮ȀaioyḢḧḱḶron;䄛rĀ;cḭḮ扖耻ê䃪lon;払;\
䑍ot;䄗ĀDrṁṅot;扒;쀀𝔢ƀ;rsṐṑṗ檚ave耻è䃨Ā;dṜṝ檖ot;檘Ȁ;ilsṪṫṲṴ檙nters;揧;愓Ā;dṹṺ檕ot;檗ƀapsẅẉẗcr;䄓tyƀ;svẒẓẕ戅et»ẓpĀ1;ẝẤĳạả;怄;怅怃ĀgsẪẬ;䅋p;怂ĀgpẴẸon;䄙f;쀀𝕖ƀalsỄỎỒrĀ;sỊị拕l;槣us;橱iƀ;lv\
Ớớở䎵on»ớ;䏵ȀcsuvỪỳἋἣĀioữḱrc»Ḯɩỹ\0\0ỻíՈantĀglἂἆtr»ṝess»Ṻƀaeiἒ἖Ἒls;䀽st;扟vĀ;DȵἠD;橸parsl;槥ĀDaἯἳot;打rr;楱ƀcdiἾὁỸr;愯oô͒ĀahὉὋ;䎷耻ð䃰Āmrὓὗl耻ë䃫o;悬ƀcipὡὤὧl;䀡sôծĀeoὬὴctatioîՙnen\
tialåչৡᾒ\0ᾞ\0ᾡᾧ\0\0ῆῌ\0ΐ\0ῦῪ \0 ⁚llingdotseñṄy;䑄male;晀ƀilrᾭᾳ῁lig;耀ﬃɩᾹ\0\0᾽g;耀ﬀig;耀ﬄ;쀀𝔣lig;耀ﬁlig;쀀fjƀaltῙ῜ῡt;晭ig;耀ﬂns;斱of;䆒ǰ΅\0ῳf;쀀𝕗ĀakֿῷĀ;vῼ´拔;櫙artint;樍Āao‌⁕Ācs‑⁒α‚‰‸⁅⁈\
\0⁐β•‥‧‪‬\0‮耻½䂽;慓耻¼䂼;慕;慙;慛Ƴ‴\0‶;慔;慖ʴ‾⁁\0\0⁃耻¾䂾;慗;慜5;慘ƶ⁌\0⁎;慚;慝8;慞l;恄wn;挢cr;쀀𝒻ࢀEabcdefgijlnorstv₂₉₟₥₰₴⃰⃵⃺⃿℃ℒℸ̗ℾ⅒↞Ā;lٍ₇;檌ƀcmpₐₕ₝ute;䇵maĀ;dₜ᳚䎳;檆reve;䄟Āiy₪₮rc;䄝;䐳ot;䄡Ȁ;l\
qsؾق₽⃉ƀ;qsؾٌ⃄lanô٥Ȁ;cdl٥⃒⃥⃕c;檩otĀ;o⃜⃝檀Ā;l⃢⃣檂;檄Ā;e⃪⃭쀀⋛︀s;檔r;쀀𝔤Ā;gٳ؛mel;愷cy;䑓Ȁ;Eajٚℌℎℐ;檒;檥;檤ȀEaesℛℝ℩ℴ;扩pĀ;p℣ℤ檊rox»ℤĀ;q℮ℯ檈Ā;q℮ℛim;拧pf;쀀𝕘Āci⅃ⅆr;愊mƀ;el٫ⅎ⅐;檎;檐茀>;cd\
lqr׮ⅠⅪⅮⅳⅹĀciⅥⅧ;檧r;橺ot;拗Par;榕uest;橼ʀadelsↄⅪ←ٖ↛ǰ↉\0↎proø₞r;楸qĀlqؿ↖lesó₈ií٫Āen↣↭rtneqq;쀀≩︀Å↪ԀAabcefkosy⇄⇇⇱⇵⇺∘∝∯≨≽ròΠȀilmr⇐⇔⇗⇛rsðᒄf»․ilôکĀdr⇠⇤cy;䑊ƀ;cwࣴ⇫⇯ir;楈;憭ar;意ir\
c;䄥ƀalr∁∎∓rtsĀ;u∉∊晥it»∊lip;怦con;抹r;쀀𝔥sĀew∣∩arow;椥arow;椦ʀamopr∺∾≃≞≣rr;懿tht;戻kĀlr≉≓eftarrow;憩ightarrow;憪f;쀀𝕙bar;怕ƀclt≯≴≸r;쀀𝒽asè⇴rok;䄧Ābp⊂⊇ull;恃hen»ᱛૡ⊣\0⊪\0⊸⋅⋎\0⋕⋳\
\0\0⋸⌢⍧⍢⍿\0⎆⎪⎴cute耻í䃭ƀ;iyݱ⊰⊵rc耻î䃮;䐸Ācx⊼⊿y;䐵cl耻¡䂡ĀfrΟ⋉;쀀𝔦rave耻ì䃬Ȁ;inoܾ⋝⋩⋮Āin⋢⋦nt;樌t;戭fin;槜ta;愩lig;䄳ƀaop⋾⌚⌝ƀcgt⌅⌈⌗r;䄫ƀelpܟ⌏⌓inåގarôܠh;䄱f;抷ed;䆵ʀ;cfotӴ⌬⌱⌽⍁are;愅inĀ;t⌸\
⌹戞ie;槝doô⌙ʀ;celpݗ⍌⍐⍛⍡al;抺Āgr⍕⍙eróᕣã⍍arhk;樗rod;樼Ȁcgpt⍯⍲⍶⍻y;䑑on;䄯f;쀀𝕚a;䎹uest耻¿䂿Āci⎊⎏r;쀀𝒾nʀ;EdsvӴ⎛⎝⎡ӳ;拹ot;拵Ā;v⎦⎧拴;拳Ā;iݷ⎮lde;䄩ǫ⎸\0⎼cy;䑖l耻ï䃯̀cfmosu⏌⏗⏜⏡⏧⏵Āiy⏑⏕rc;䄵;䐹\
r;쀀𝔧ath;䈷pf;쀀𝕛ǣ⏬\0⏱r;쀀𝒿rcy;䑘kcy;䑔Ѐacfghjos␋␖␢␧␭␱␵␻ppaĀ;v␓␔䎺;䏰Āey␛␠dil;䄷;䐺r;쀀𝔨reen;䄸cy;䑅cy;䑜pf;쀀𝕜cr;쀀𝓀஀ABEHabcdefghjlmnoprstuv⑰⒁⒆⒍⒑┎┽╚▀♎♞♥♹♽⚚⚲⛘❝❨➋⟀⠁⠒ƀart⑷⑺⑼\
rò৆òΕail;椛arr;椎Ā;gঔ⒋;檋ar;楢ॣ⒥\0⒪\0⒱\0\0\0\0\0⒵Ⓔ\0ⓆⓈⓍ\0⓹ute;䄺mptyv;榴raîࡌbda;䎻gƀ;dlࢎⓁⓃ;榑åࢎ;檅uo耻«䂫rЀ;bfhlpst࢙ⓞⓦⓩ⓫⓮⓱⓵Ā;f࢝ⓣs;椟s;椝ë≒p;憫l;椹im;楳l;憢ƀ;ae⓿─┄檫il;椙Ā;s┉┊檭;쀀⪭︀ƀabr┕┙┝rr\
;椌rk;杲Āak┢┬cĀek┨┪;䁻;䁛Āes┱┳;榋lĀdu┹┻;榏;榍Ȁaeuy╆╋╖╘ron;䄾Ādi═╔il;䄼ìࢰâ┩;䐻Ȁcqrs╣╦╭╽a;椶uoĀ;rนᝆĀdu╲╷har;楧shar;楋h;憲ʀ;fgqs▋▌উ◳◿扤tʀahlrt▘▤▷◂◨rrowĀ;t࢙□aé⓶arpoonĀdu▯▴own»њp»०\
eftarrows;懇ightƀahs◍◖◞rrowĀ;sࣴࢧarpoonó྘quigarro÷⇰hreetimes;拋ƀ;qs▋ও◺lanôবʀ;cdgsব☊☍☝☨c;檨otĀ;o☔☕橿Ā;r☚☛檁;檃Ā;e☢☥쀀⋚︀s;檓ʀadegs☳☹☽♉♋pproøⓆot;拖qĀgq♃♅ôউgtò⒌ôছiíলƀilr♕࣡♚sh\
t;楼;쀀𝔩Ā;Eজ♣;檑š♩♶rĀdu▲♮Ā;l॥♳;楪lk;斄cy;䑙ʀ;achtੈ⚈⚋⚑⚖rò◁orneòᴈard;楫ri;旺Āio⚟⚤dot;䅀ustĀ;a⚬⚭掰che»⚭ȀEaes⚻⚽⛉⛔;扨pĀ;p⛃⛄檉rox»⛄Ā;q⛎⛏檇Ā;q⛎⚻im;拦Ѐabnoptwz⛩⛴⛷✚✯❁❇❐Ānr⛮⛱g;柬r;懽rëࣁ\
gƀlmr⛿✍✔eftĀar০✇ightá৲apsto;柼ightá৽parrowĀlr✥✩efô⓭ight;憬ƀafl✶✹✽r;榅;쀀𝕝us;樭imes;樴š❋❏st;戗áፎƀ;ef❗❘᠀旊nge»❘arĀ;l❤❥䀨t;榓ʀachmt❳❶❼➅➇ròࢨorneòᶌarĀ;d྘➃;業;怎ri;抿̀achiqt➘➝ੀ➢➮\
➻quo;怹r;쀀𝓁mƀ;egল➪➬;檍;檏Ābu┪➳oĀ;rฟ➹;怚rok;䅂萀<;cdhilqrࠫ⟒☹⟜⟠⟥⟪⟰Āci⟗⟙;檦r;橹reå◲mes;拉arr;楶uest;橻ĀPi⟵⟹ar;榖ƀ;ef⠀भ᠛旃rĀdu⠇⠍shar;楊har;楦Āen⠗⠡rtneqq;쀀≨︀Å⠞܀Dacdefhilnopsu⡀⡅⢂⢎⢓\
⢠⢥⢨⣚⣢⣤ઃ⣳⤂Dot;戺Ȁclpr⡎⡒⡣⡽r耻¯䂯Āet⡗⡙;時Ā;e⡞⡟朠se»⡟Ā;sျ⡨toȀ;dluျ⡳⡷⡻owîҌefôएðᏑker;斮Āoy⢇⢌mma;権;䐼ash;怔asuredangle»ᘦr;쀀𝔪o;愧ƀcdn⢯⢴⣉ro耻µ䂵Ȁ;acdᑤ⢽⣀⣄sôᚧir;櫰ot肻·Ƶusƀ;bd⣒ᤃ⣓戒Ā;uᴼ\
⣘;横ţ⣞⣡p;櫛ò−ðઁĀdp⣩⣮els;抧f;쀀𝕞Āct⣸⣽r;쀀𝓂pos»ᖝƀ;lm⤉⤊⤍䎼timap;抸ఀGLRVabcdefghijlmoprstuvw⥂⥓⥾⦉⦘⧚⧩⨕⨚⩘⩝⪃⪕⪤⪨⬄⬇⭄⭿⮮ⰴⱧⱼ⳩Āgt⥇⥋;쀀⋙̸Ā;v⥐௏쀀≫⃒ƀelt⥚⥲⥶ftĀar⥡⥧rrow;懍ightarrow;懎;쀀⋘̸Ā\
;v⥻ే쀀≪⃒ightarrow;懏ĀDd⦎⦓ash;抯ash;抮ʀbcnpt⦣⦧⦬⦱⧌la»˞ute;䅄g;쀀∠⃒ʀ;Eiop඄⦼⧀⧅⧈;쀀⩰̸d;쀀≋̸s;䅉roø඄urĀ;a⧓⧔普lĀ;s⧓ସǳ⧟\0⧣p肻 ଷmpĀ;e௹ఀʀaeouy⧴⧾⨃⨐⨓ǰ⧹\0⧻;橃on;䅈dil;䅆ngĀ;dൾ⨊ot;쀀⩭̸p;橂;䐽as\
h;怓΀;Aadqsxஒ⨩⨭⨻⩁⩅⩐rr;懗rĀhr⨳⨶k;椤Ā;oᏲᏰot;쀀≐̸uiöୣĀei⩊⩎ar;椨í஘istĀ;s஠டr;쀀𝔫ȀEest௅⩦⩹⩼ƀ;qs஼⩭௡ƀ;qs஼௅⩴lanô௢ií௪Ā;rஶ⪁»ஷƀAap⪊⪍⪑rò⥱rr;憮ar;櫲ƀ;svྍ⪜ྌĀ;d⪡⪢拼;拺cy;䑚΀AEadest⪷⪺⪾⫂⫅⫶⫹\
rò⥦;쀀≦̸rr;憚r;急Ȁ;fqs఻⫎⫣⫯tĀar⫔⫙rro÷⫁ightarro÷⪐ƀ;qs఻⪺⫪lanôౕĀ;sౕ⫴»శiíౝĀ;rవ⫾iĀ;eచథiäඐĀpt⬌⬑f;쀀𝕟膀¬;in⬙⬚⬶䂬nȀ;Edvஉ⬤⬨⬮;쀀⋹̸ot;쀀⋵̸ǡஉ⬳⬵;拷;拶iĀ;vಸ⬼ǡಸ⭁⭃;拾;拽ƀaor⭋⭣⭩rȀ;ast୻⭕⭚⭟ll\
eì୻l;쀀⫽⃥;쀀∂̸lint;樔ƀ;ceಒ⭰⭳uåಥĀ;cಘ⭸Ā;eಒ⭽ñಘȀAait⮈⮋⮝⮧rò⦈rrƀ;cw⮔⮕⮙憛;쀀⤳̸;쀀↝̸ghtarrow»⮕riĀ;eೋೖ΀chimpqu⮽⯍⯙⬄୸⯤⯯Ȁ;cerല⯆ഷ⯉uå൅;쀀𝓃ortɭ⬅\0\0⯖ará⭖mĀ;e൮⯟Ā;q൴൳suĀbp⯫⯭å೸åഋƀbcp⯶ⰑⰙȀ\
;Ees⯿ⰀഢⰄ抄;쀀⫅̸etĀ;eഛⰋqĀ;qണⰀcĀ;eലⰗñസȀ;EesⰢⰣൟⰧ抅;쀀⫆̸etĀ;e൘ⰮqĀ;qൠⰣȀgilrⰽⰿⱅⱇìௗlde耻ñ䃱çృiangleĀlrⱒⱜeftĀ;eచⱚñదightĀ;eೋⱥñ೗Ā;mⱬⱭ䎽ƀ;esⱴⱵⱹ䀣ro;愖p;怇ҀDHadgilrsⲏⲔⲙⲞⲣⲰⲶⳓⳣash;抭arr\
;椄p;쀀≍⃒ash;抬ĀetⲨⲬ;쀀≥⃒;쀀>⃒nfin;槞ƀAetⲽⳁⳅrr;椂;쀀≤⃒Ā;rⳊⳍ쀀<⃒ie;쀀⊴⃒ĀAtⳘⳜrr;椃rie;쀀⊵⃒im;쀀∼⃒ƀAan⳰⳴ⴂrr;懖rĀhr⳺⳽k;椣Ā;oᏧᏥear;椧ቓ᪕\0\0\0\0\0\0\0\0\0\0\0\0\0ⴭ\0ⴸⵈⵠⵥ⵲ⶄᬇ\0\0ⶍⶫ\0ⷈⷎ\0ⷜ⸙⸫⸾⹃Ācsⴱ᪗ute耻ó䃳\
ĀiyⴼⵅrĀ;c᪞ⵂ耻ô䃴;䐾ʀabios᪠ⵒⵗǈⵚlac;䅑v;樸old;榼lig;䅓Ācr⵩⵭ir;榿;쀀𝔬ͯ⵹\0\0⵼\0ⶂn;䋛ave耻ò䃲;槁Ābmⶈ෴ar;榵Ȁacitⶕ⶘ⶥⶨrò᪀Āir⶝ⶠr;榾oss;榻nå๒;槀ƀaeiⶱⶵⶹcr;䅍ga;䏉ƀcdnⷀⷅǍron;䎿;榶pf;쀀𝕠ƀaelⷔ⷗ǒr;榷\
rp;榹΀;adiosvⷪⷫⷮ⸈⸍⸐⸖戨rò᪆Ȁ;efmⷷⷸ⸂⸅橝rĀ;oⷾⷿ愴f»ⷿ耻ª䂪耻º䂺gof;抶r;橖lope;橗;橛ƀclo⸟⸡⸧ò⸁ash耻ø䃸l;折iŬⸯ⸴de耻õ䃵esĀ;aǛ⸺s;樶ml耻ö䃶bar;挽ૡ⹞\0⹽\0⺀⺝\0⺢⺹\0\0⻋ຜ\0⼓\0\0⼫⾼\0⿈rȀ;astЃ⹧⹲຅脀¶;l⹭⹮䂶leìЃɩ⹸\0\0⹻\
m;櫳;櫽y;䐿rʀcimpt⺋⺏⺓ᡥ⺗nt;䀥od;䀮il;怰enk;怱r;쀀𝔭ƀimo⺨⺰⺴Ā;v⺭⺮䏆;䏕maô੶ne;明ƀ;tv⺿⻀⻈䏀chfork»´;䏖Āau⻏⻟nĀck⻕⻝kĀ;h⇴⻛;愎ö⇴sҀ;abcdemst⻳⻴ᤈ⻹⻽⼄⼆⼊⼎䀫cir;樣ir;樢Āouᵀ⼂;樥;橲n肻±ຝim;樦wo;樧ƀipu⼙\
⼠⼥ntint;樕f;쀀𝕡nd耻£䂣Ԁ;Eaceinosu່⼿⽁⽄⽇⾁⾉⾒⽾⾶;檳p;檷uå໙Ā;c໎⽌̀;acens່⽙⽟⽦⽨⽾pproø⽃urlyeñ໙ñ໎ƀaes⽯⽶⽺pprox;檹qq;檵im;拨iíໟmeĀ;s⾈ຮ怲ƀEas⽸⾐⽺ð⽵ƀdfp໬⾙⾯ƀals⾠⾥⾪lar;挮ine;挒urf;挓Ā;t໻⾴ï໻r\
el;抰Āci⿀⿅r;쀀𝓅;䏈ncsp;怈̀fiopsu⿚⋢⿟⿥⿫⿱r;쀀𝔮pf;쀀𝕢rime;恗cr;쀀𝓆ƀaeo⿸〉〓tĀei⿾々rnionóڰnt;樖stĀ;e【】䀿ñἙô༔઀ABHabcdefhilmnoprstux぀けさすムㄎㄫㅇㅢㅲㆎ㈆㈕㈤㈩㉘㉮㉲㊐㊰㊷ƀartぇおがròႳòϝail;検aròᱥar\
;楤΀cdenqrtとふへみわゔヌĀeuねぱ;쀀∽̱te;䅕iãᅮmptyv;榳gȀ;del࿑らるろ;榒;榥å࿑uo耻»䂻rր;abcfhlpstw࿜ガクシスゼゾダッデナp;極Ā;f࿠ゴs;椠;椳s;椞ë≝ð✮l;楅im;楴l;憣;憝Āaiパフil;椚oĀ;nホボ戶aló༞ƀabrョリヮrò៥rk;杳ĀakンヽcĀek\
ヹ・;䁽;䁝Āes㄂㄄;榌lĀduㄊㄌ;榎;榐Ȁaeuyㄗㄜㄧㄩron;䅙Ādiㄡㄥil;䅗ì࿲âヺ;䑀Ȁclqsㄴㄷㄽㅄa;椷dhar;楩uoĀ;rȎȍh;憳ƀacgㅎㅟངlȀ;ipsླྀㅘㅛႜnåႻarôྩt;断ƀilrㅩဣㅮsht;楽;쀀𝔯ĀaoㅷㆆrĀduㅽㅿ»ѻĀ;l႑ㆄ;楬Ā;vㆋㆌ䏁;䏱ƀgns㆕ㇹㇼht\
̀ahlrstㆤㆰ㇂㇘㇤㇮rrowĀ;t࿜ㆭaéトarpoonĀduㆻㆿowîㅾp»႒eftĀah㇊㇐rrowó࿪arpoonóՑightarrows;應quigarro÷ニhreetimes;拌g;䋚ingdotseñἲƀahm㈍㈐㈓rò࿪aòՑ;怏oustĀ;a㈞㈟掱che»㈟mid;櫮Ȁabpt㈲㈽㉀㉒Ānr㈷㈺\
g;柭r;懾rëဃƀafl㉇㉊㉎r;榆;쀀𝕣us;樮imes;樵Āap㉝㉧rĀ;g㉣㉤䀩t;榔olint;樒arò㇣Ȁachq㉻㊀Ⴜ㊅quo;怺r;쀀𝓇Ābu・㊊oĀ;rȔȓƀhir㊗㊛㊠reåㇸmes;拊iȀ;efl㊪ၙᠡ㊫方tri;槎luhar;楨;愞ൡ㋕㋛㋟㌬㌸㍱\0㍺㎤\0\0㏬㏰\0㐨㑈㑚㒭㒱㓊㓱\0㘖\0\0㘳cut\
e;䅛quï➺Ԁ;Eaceinpsyᇭ㋳㋵㋿㌂㌋㌏㌟㌦㌩;檴ǰ㋺\0㋼;檸on;䅡uåᇾĀ;dᇳ㌇il;䅟rc;䅝ƀEas㌖㌘㌛;檶p;檺im;择olint;樓iíሄ;䑁otƀ;be㌴ᵇ㌵担;橦΀Aacmstx㍆㍊㍗㍛㍞㍣㍭rr;懘rĀhr㍐㍒ë∨Ā;oਸ਼਴t耻§䂧i;䀻war;椩mĀin㍩ðnuóñt;朶rĀ;o㍶⁕쀀\
𝔰Ȁacoy㎂㎆㎑㎠rp;景Āhy㎋㎏cy;䑉;䑈rtɭ㎙\0\0㎜iäᑤaraì⹯耻­䂭Āgm㎨㎴maƀ;fv㎱㎲㎲䏃;䏂Ѐ;deglnprካ㏅㏉㏎㏖㏞㏡㏦ot;橪Ā;q኱ኰĀ;E㏓㏔檞;檠Ā;E㏛㏜檝;檟e;扆lus;樤arr;楲aròᄽȀaeit㏸㐈㐏㐗Āls㏽㐄lsetmé㍪hp;樳parsl;槤Ādlᑣ㐔e;挣\
Ā;e㐜㐝檪Ā;s㐢㐣檬;쀀⪬︀ƀflp㐮㐳㑂tcy;䑌Ā;b㐸㐹䀯Ā;a㐾㐿槄r;挿f;쀀𝕤aĀdr㑍ЂesĀ;u㑔㑕晠it»㑕ƀcsu㑠㑹㒟Āau㑥㑯pĀ;sᆈ㑫;쀀⊓︀pĀ;sᆴ㑵;쀀⊔︀uĀbp㑿㒏ƀ;esᆗᆜ㒆etĀ;eᆗ㒍ñᆝƀ;esᆨᆭ㒖etĀ;eᆨ㒝ñᆮƀ;afᅻ㒦ְrť㒫ֱ»ᅼaròᅈȀcemt㒹㒾\
㓂㓅r;쀀𝓈tmîñiì㐕aræᆾĀar㓎㓕rĀ;f㓔ឿ昆Āan㓚㓭ightĀep㓣㓪psiloîỠhé⺯s»⡒ʀbcmnp㓻㕞ሉ㖋㖎Ҁ;Edemnprs㔎㔏㔑㔕㔞㔣㔬㔱㔶抂;櫅ot;檽Ā;dᇚ㔚ot;櫃ult;櫁ĀEe㔨㔪;櫋;把lus;檿arr;楹ƀeiu㔽㕒㕕tƀ;en㔎㕅㕋qĀ;qᇚ㔏eqĀ;q㔫㔨m;櫇Āb\
p㕚㕜;櫕;櫓c̀;acensᇭ㕬㕲㕹㕻㌦pproø㋺urlyeñᇾñᇳƀaes㖂㖈㌛pproø㌚qñ㌗g;晪ڀ123;Edehlmnps㖩㖬㖯ሜ㖲㖴㗀㗉㗕㗚㗟㗨㗭耻¹䂹耻²䂲耻³䂳;櫆Āos㖹㖼t;檾ub;櫘Ā;dሢ㗅ot;櫄sĀou㗏㗒l;柉b;櫗arr;楻ult;櫂ĀEe㗤㗦;櫌;抋lus;櫀ƀeiu㗴㘉㘌tƀ;\
enሜ㗼㘂qĀ;qሢ㖲eqĀ;q㗧㗤m;櫈Ābp㘑㘓;櫔;櫖ƀAan㘜㘠㘭rr;懙rĀhr㘦㘨ë∮Ā;oਫ਩war;椪lig耻ß䃟௡㙑㙝㙠ዎ㙳㙹\0㙾㛂\0\0\0\0\0㛛㜃\0㜉㝬\0\0\0㞇ɲ㙖\0\0㙛get;挖;䏄rë๟ƀaey㙦㙫㙰ron;䅥dil;䅣;䑂lrec;挕r;쀀𝔱Ȁeiko㚆㚝㚵㚼ǲ㚋\0㚑eĀ4fኄኁaƀ;sv㚘㚙\
㚛䎸ym;䏑Ācn㚢㚲kĀas㚨㚮pproø዁im»ኬsðኞĀas㚺㚮ð዁rn耻þ䃾Ǭ̟㛆⋧es膀×;bd㛏㛐㛘䃗Ā;aᤏ㛕r;樱;樰ƀeps㛡㛣㜀á⩍Ȁ;bcf҆㛬㛰㛴ot;挶ir;櫱Ā;o㛹㛼쀀𝕥rk;櫚á㍢rime;怴ƀaip㜏㜒㝤dåቈ΀adempst㜡㝍㝀㝑㝗㝜㝟ngleʀ;dlqr㜰㜱㜶㝀㝂斵own»ᶻe\
ftĀ;e⠀㜾ñम;扜ightĀ;e㊪㝋ñၚot;旬inus;樺lus;樹b;槍ime;樻ezium;揢ƀcht㝲㝽㞁Āry㝷㝻;쀀𝓉;䑆cy;䑛rok;䅧Āio㞋㞎xô᝷headĀlr㞗㞠eftarro÷ࡏightarrow»ཝऀAHabcdfghlmoprstuw㟐㟓㟗㟤㟰㟼㠎㠜㠣㠴㡑㡝㡫㢩㣌㣒㣪㣶ròϭar;楣\
Ācr㟜㟢ute耻ú䃺òᅐrǣ㟪\0㟭y;䑞ve;䅭Āiy㟵㟺rc耻û䃻;䑃ƀabh㠃㠆㠋ròᎭlac;䅱aòᏃĀir㠓㠘sht;楾;쀀𝔲rave耻ù䃹š㠧㠱rĀlr㠬㠮»ॗ»ႃlk;斀Āct㠹㡍ɯ㠿\0\0㡊rnĀ;e㡅㡆挜r»㡆op;挏ri;旸Āal㡖㡚cr;䅫肻¨͉Āgp㡢㡦on;䅳f;쀀𝕦̀adhlsuᅋ㡸㡽፲㢑\
㢠ownáᎳarpoonĀlr㢈㢌efô㠭ighô㠯iƀ;hl㢙㢚㢜䏅»ᏺon»㢚parrows;懈ƀcit㢰㣄㣈ɯ㢶\0\0㣁rnĀ;e㢼㢽挝r»㢽op;挎ng;䅯ri;旹cr;쀀𝓊ƀdir㣙㣝㣢ot;拰lde;䅩iĀ;f㜰㣨»᠓Āam㣯㣲rò㢨l耻ü䃼angle;榧ހABDacdeflnoprsz㤜㤟㤩㤭㦵㦸㦽㧟㧤㧨\
㧳㧹㧽㨁㨠ròϷarĀ;v㤦㤧櫨;櫩asèϡĀnr㤲㤷grt;榜΀eknprst㓣㥆㥋㥒㥝㥤㦖appá␕othinçẖƀhir㓫⻈㥙opô⾵Ā;hᎷ㥢ïㆍĀiu㥩㥭gmá㎳Ābp㥲㦄setneqĀ;q㥽㦀쀀⊊︀;쀀⫋︀setneqĀ;q㦏㦒쀀⊋︀;쀀⫌︀Āhr㦛㦟etá㚜iangleĀlr㦪㦯eft»थight»ၑy;\
䐲ash»ံƀelr㧄㧒㧗ƀ;beⷪ㧋㧏ar;抻q;扚lip;拮Ābt㧜ᑨaòᑩr;쀀𝔳tré㦮suĀbp㧯㧱»ജ»൙pf;쀀𝕧roð໻tré㦴Ācu㨆㨋r;쀀𝓋Ābp㨐㨘nĀEe㦀㨖»㥾nĀEe㦒㨞»㦐igzag;榚΀cefoprs㨶㨻㩖㩛㩔㩡㩪irc;䅵Ādi㩀㩑Ābg㩅㩉ar;機eĀ;qᗺ㩏;扙erp;愘r\
;쀀𝔴pf;쀀𝕨Ā;eᑹ㩦atèᑹcr;쀀𝓌ૣណ㪇\0㪋\0㪐㪛\0\0㪝㪨㪫㪯\0\0㫃㫎\0㫘ៜ៟tré៑r;쀀𝔵ĀAa㪔㪗ròσrò৶;䎾ĀAa㪡㪤ròθrò৫að✓is;拻ƀdptឤ㪵㪾Āfl㪺ឩ;쀀𝕩imåឲĀAa㫇㫊ròώròਁĀcq㫒ីr;쀀𝓍Āpt៖㫜ré។Ѐacefiosu㫰㫽㬈㬌㬑㬕㬛㬡cĀuy㫶㫻t\
e耻ý䃽;䑏Āiy㬂㬆rc;䅷;䑋n耻¥䂥r;쀀𝔶cy;䑗pf;쀀𝕪cr;쀀𝓎Ācm㬦㬩y;䑎l耻ÿ䃿Ԁacdefhiosw㭂㭈㭔㭘㭤㭩㭭㭴㭺㮀cute;䅺Āay㭍㭒ron;䅾;䐷ot;䅼Āet㭝㭡træᕟa;䎶r;쀀𝔷cy;䐶grarr;懝pf;쀀𝕫cr;쀀𝓏Ājn㮅㮇;怍j;怌'.
split("").map(function(i){return i.charCodeAt(0)}))});var a2=$(j0=>{"use strict";Object.defineProperty(j0,"__esModule",{value:!0});j0.default=new Uint16Array("Ȁaglq	\x1Bɭ\0\0p;䀦os;䀧t;䀾t;䀼uot;䀢".split(
"").map(function(i){return i.charCodeAt(0)}))});var q0=$(ps=>{"use strict";var z0;Object.defineProperty(ps,"__esModule",{value:!0});ps.replaceCodePoint=ps.fromCodePoint=void 0;var pD=new Map([[0,65533],[128,8364],
[130,8218],[131,402],[132,8222],[133,8230],[134,8224],[135,8225],[136,710],[137,8240],[138,352],[139,8249],[140,338],[142,381],[145,8216],[146,8217],[147,8220],
[148,8221],[149,8226],[150,8211],[151,8212],[152,732],[153,8482],[154,353],[155,8250],[156,339],[158,382],[159,376]]);ps.fromCodePoint=(z0=String.fromCodePoint)!==
null&&z0!==void 0?z0:function(i){var e="";return i>65535&&(i-=65536,e+=String.fromCharCode(i>>>10&1023|55296),i=56320|i&1023),e+=String.fromCharCode(i),e};function o2(i){
var e;return i>=55296&&i<=57343||i>1114111?65533:(e=pD.get(i))!==null&&e!==void 0?e:i}ps.replaceCodePoint=o2;function mD(i){return(0,ps.fromCodePoint)(o2(i))}ps.
default=mD});var G0=$(nt=>{"use strict";var gD=nt&&nt.__createBinding||(Object.create?(function(i,e,t,r){r===void 0&&(r=t);var n=Object.getOwnPropertyDescriptor(e,t);(!n||("\
get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(i,r,n)}):(function(i,e,t,r){r===void 0&&
(r=t),i[r]=e[t]})),AD=nt&&nt.__setModuleDefault||(Object.create?(function(i,e){Object.defineProperty(i,"default",{enumerable:!0,value:e})}):function(i,e){i.default=
e}),bD=nt&&nt.__importStar||function(i){if(i&&i.__esModule)return i;var e={};if(i!=null)for(var t in i)t!=="default"&&Object.prototype.hasOwnProperty.call(i,t)&&
gD(e,i,t);return AD(e,i),e},u2=nt&&nt.__importDefault||function(i){return i&&i.__esModule?i:{default:i}};Object.defineProperty(nt,"__esModule",{value:!0});nt.decodeXML=
nt.decodeHTMLStrict=nt.decodeHTMLAttribute=nt.decodeHTML=nt.determineBranch=nt.EntityDecoder=nt.DecodingMode=nt.BinTrieFlags=nt.fromCodePoint=nt.replaceCodePoint=
nt.decodeCodePoint=nt.xmlDecodeTree=nt.htmlDecodeTree=void 0;var l2=u2(s2());nt.htmlDecodeTree=l2.default;var d2=u2(a2());nt.xmlDecodeTree=d2.default;var K0=bD(
q0());nt.decodeCodePoint=K0.default;var c2=q0();Object.defineProperty(nt,"replaceCodePoint",{enumerable:!0,get:function(){return c2.replaceCodePoint}});Object.defineProperty(
nt,"fromCodePoint",{enumerable:!0,get:function(){return c2.fromCodePoint}});var _i;(function(i){i[i.NUM=35]="NUM",i[i.SEMI=59]="SEMI",i[i.EQUALS=61]="EQUALS",i[i.
ZERO=48]="ZERO",i[i.NINE=57]="NINE",i[i.LOWER_A=97]="LOWER_A",i[i.LOWER_F=102]="LOWER_F",i[i.LOWER_X=120]="LOWER_X",i[i.LOWER_Z=122]="LOWER_Z",i[i.UPPER_A=65]="\
UPPER_A",i[i.UPPER_F=70]="UPPER_F",i[i.UPPER_Z=90]="UPPER_Z"})(_i||(_i={}));var vD=32,fa;(function(i){i[i.VALUE_LENGTH=49152]="VALUE_LENGTH",i[i.BRANCH_LENGTH=16256]=
"BRANCH_LENGTH",i[i.JUMP_TABLE=127]="JUMP_TABLE"})(fa=nt.BinTrieFlags||(nt.BinTrieFlags={}));function U0(i){return i>=_i.ZERO&&i<=_i.NINE}function yD(i){return i>=
_i.UPPER_A&&i<=_i.UPPER_F||i>=_i.LOWER_A&&i<=_i.LOWER_F}function _D(i){return i>=_i.UPPER_A&&i<=_i.UPPER_Z||i>=_i.LOWER_A&&i<=_i.LOWER_Z||U0(i)}function xD(i){return i===
_i.EQUALS||_D(i)}var yi;(function(i){i[i.EntityStart=0]="EntityStart",i[i.NumericStart=1]="NumericStart",i[i.NumericDecimal=2]="NumericDecimal",i[i.NumericHex=3]=
"NumericHex",i[i.NamedEntity=4]="NamedEntity"})(yi||(yi={}));var en;(function(i){i[i.Legacy=0]="Legacy",i[i.Strict=1]="Strict",i[i.Attribute=2]="Attribute"})(en=
nt.DecodingMode||(nt.DecodingMode={}));var h2=(function(){function i(e,t,r){this.decodeTree=e,this.emitCodePoint=t,this.errors=r,this.state=yi.EntityStart,this.
consumed=1,this.result=0,this.treeIndex=0,this.excess=1,this.decodeMode=en.Strict}return i.prototype.startEntity=function(e){this.decodeMode=e,this.state=yi.EntityStart,
this.result=0,this.treeIndex=0,this.excess=1,this.consumed=1},i.prototype.write=function(e,t){switch(this.state){case yi.EntityStart:return e.charCodeAt(t)===_i.
NUM?(this.state=yi.NumericStart,this.consumed+=1,this.stateNumericStart(e,t+1)):(this.state=yi.NamedEntity,this.stateNamedEntity(e,t));case yi.NumericStart:return this.
stateNumericStart(e,t);case yi.NumericDecimal:return this.stateNumericDecimal(e,t);case yi.NumericHex:return this.stateNumericHex(e,t);case yi.NamedEntity:return this.
stateNamedEntity(e,t)}},i.prototype.stateNumericStart=function(e,t){return t>=e.length?-1:(e.charCodeAt(t)|vD)===_i.LOWER_X?(this.state=yi.NumericHex,this.consumed+=
1,this.stateNumericHex(e,t+1)):(this.state=yi.NumericDecimal,this.stateNumericDecimal(e,t))},i.prototype.addToNumericResult=function(e,t,r,n){if(t!==r){var s=r-
t;this.result=this.result*Math.pow(n,s)+parseInt(e.substr(t,s),n),this.consumed+=s}},i.prototype.stateNumericHex=function(e,t){for(var r=t;t<e.length;){var n=e.
charCodeAt(t);if(U0(n)||yD(n))t+=1;else return this.addToNumericResult(e,r,t,16),this.emitNumericEntity(n,3)}return this.addToNumericResult(e,r,t,16),-1},i.prototype.
stateNumericDecimal=function(e,t){for(var r=t;t<e.length;){var n=e.charCodeAt(t);if(U0(n))t+=1;else return this.addToNumericResult(e,r,t,10),this.emitNumericEntity(
n,2)}return this.addToNumericResult(e,r,t,10),-1},i.prototype.emitNumericEntity=function(e,t){var r;if(this.consumed<=t)return(r=this.errors)===null||r===void 0||
r.absenceOfDigitsInNumericCharacterReference(this.consumed),0;if(e===_i.SEMI)this.consumed+=1;else if(this.decodeMode===en.Strict)return 0;return this.emitCodePoint(
(0,K0.replaceCodePoint)(this.result),this.consumed),this.errors&&(e!==_i.SEMI&&this.errors.missingSemicolonAfterCharacterReference(),this.errors.validateNumericCharacterReference(
this.result)),this.consumed},i.prototype.stateNamedEntity=function(e,t){for(var r=this.decodeTree,n=r[this.treeIndex],s=(n&fa.VALUE_LENGTH)>>14;t<e.length;t++,this.
excess++){var o=e.charCodeAt(t);if(this.treeIndex=p2(r,n,this.treeIndex+Math.max(1,s),o),this.treeIndex<0)return this.result===0||this.decodeMode===en.Attribute&&
(s===0||xD(o))?0:this.emitNotTerminatedNamedEntity();if(n=r[this.treeIndex],s=(n&fa.VALUE_LENGTH)>>14,s!==0){if(o===_i.SEMI)return this.emitNamedEntityData(this.
treeIndex,s,this.consumed+this.excess);this.decodeMode!==en.Strict&&(this.result=this.treeIndex,this.consumed+=this.excess,this.excess=0)}}return-1},i.prototype.
emitNotTerminatedNamedEntity=function(){var e,t=this,r=t.result,n=t.decodeTree,s=(n[r]&fa.VALUE_LENGTH)>>14;return this.emitNamedEntityData(r,s,this.consumed),(e=
this.errors)===null||e===void 0||e.missingSemicolonAfterCharacterReference(),this.consumed},i.prototype.emitNamedEntityData=function(e,t,r){var n=this.decodeTree;
return this.emitCodePoint(t===1?n[e]&~fa.VALUE_LENGTH:n[e+1],r),t===3&&this.emitCodePoint(n[e+2],r),r},i.prototype.end=function(){var e;switch(this.state){case yi.
NamedEntity:return this.result!==0&&(this.decodeMode!==en.Attribute||this.result===this.treeIndex)?this.emitNotTerminatedNamedEntity():0;case yi.NumericDecimal:
return this.emitNumericEntity(0,2);case yi.NumericHex:return this.emitNumericEntity(0,3);case yi.NumericStart:return(e=this.errors)===null||e===void 0||e.absenceOfDigitsInNumericCharacterReference(
this.consumed),0;case yi.EntityStart:return 0}},i})();nt.EntityDecoder=h2;function f2(i){var e="",t=new h2(i,function(r){return e+=(0,K0.fromCodePoint)(r)});return function(n,s){
for(var o=0,u=0;(u=n.indexOf("&",u))>=0;){e+=n.slice(o,u),t.startEntity(s);var l=t.write(n,u+1);if(l<0){o=u+t.end();break}o=u+l,u=l===0?o+1:o}var h=e+n.slice(o);
return e="",h}}function p2(i,e,t,r){var n=(e&fa.BRANCH_LENGTH)>>7,s=e&fa.JUMP_TABLE;if(n===0)return s!==0&&r===s?t:-1;if(s){var o=r-s;return o<0||o>=n?-1:i[t+o]-
1}for(var u=t,l=u+n-1;u<=l;){var h=u+l>>>1,p=i[h];if(p<r)u=h+1;else if(p>r)l=h-1;else return i[h+n]}return-1}nt.determineBranch=p2;var V0=f2(l2.default),wD=f2(d2.
default);function CD(i,e){return e===void 0&&(e=en.Legacy),V0(i,e)}nt.decodeHTML=CD;function SD(i){return V0(i,en.Attribute)}nt.decodeHTMLAttribute=SD;function ED(i){
return V0(i,en.Strict)}nt.decodeHTMLStrict=ED;function ID(i){return wD(i,en.Strict)}nt.decodeXML=ID});var m2=$(Q0=>{"use strict";Object.defineProperty(Q0,"__esModule",{value:!0});function uh(i){for(var e=1;e<i.length;e++)i[e][0]+=i[e-1][0]+1;return i}Q0.default=
new Map(uh([[9,"&Tab;"],[0,"&NewLine;"],[22,"&excl;"],[0,"&quot;"],[0,"&num;"],[0,"&dollar;"],[0,"&percnt;"],[0,"&amp;"],[0,"&apos;"],[0,"&lpar;"],[0,"&rpar;"],
[0,"&ast;"],[0,"&plus;"],[0,"&comma;"],[1,"&period;"],[0,"&sol;"],[10,"&colon;"],[0,"&semi;"],[0,{v:"&lt;",n:8402,o:"&nvlt;"}],[0,{v:"&equals;",n:8421,o:"&bne;"}],
[0,{v:"&gt;",n:8402,o:"&nvgt;"}],[0,"&quest;"],[0,"&commat;"],[26,"&lbrack;"],[0,"&bsol;"],[0,"&rbrack;"],[0,"&Hat;"],[0,"&lowbar;"],[0,"&DiacriticalGrave;"],[5,
{n:106,o:"&fjlig;"}],[20,"&lbrace;"],[0,"&verbar;"],[0,"&rbrace;"],[34,"&nbsp;"],[0,"&iexcl;"],[0,"&cent;"],[0,"&pound;"],[0,"&curren;"],[0,"&yen;"],[0,"&brvbar\
;"],[0,"&sect;"],[0,"&die;"],[0,"&copy;"],[0,"&ordf;"],[0,"&laquo;"],[0,"&not;"],[0,"&shy;"],[0,"&circledR;"],[0,"&macr;"],[0,"&deg;"],[0,"&PlusMinus;"],[0,"&su\
p2;"],[0,"&sup3;"],[0,"&acute;"],[0,"&micro;"],[0,"&para;"],[0,"&centerdot;"],[0,"&cedil;"],[0,"&sup1;"],[0,"&ordm;"],[0,"&raquo;"],[0,"&frac14;"],[0,"&frac12;"],
[0,"&frac34;"],[0,"&iquest;"],[0,"&Agrave;"],[0,"&Aacute;"],[0,"&Acirc;"],[0,"&Atilde;"],[0,"&Auml;"],[0,"&angst;"],[0,"&AElig;"],[0,"&Ccedil;"],[0,"&Egrave;"],
[0,"&Eacute;"],[0,"&Ecirc;"],[0,"&Euml;"],[0,"&Igrave;"],[0,"&Iacute;"],[0,"&Icirc;"],[0,"&Iuml;"],[0,"&ETH;"],[0,"&Ntilde;"],[0,"&Ograve;"],[0,"&Oacute;"],[0,"\
&Ocirc;"],[0,"&Otilde;"],[0,"&Ouml;"],[0,"&times;"],[0,"&Oslash;"],[0,"&Ugrave;"],[0,"&Uacute;"],[0,"&Ucirc;"],[0,"&Uuml;"],[0,"&Yacute;"],[0,"&THORN;"],[0,"&sz\
lig;"],[0,"&agrave;"],[0,"&aacute;"],[0,"&acirc;"],[0,"&atilde;"],[0,"&auml;"],[0,"&aring;"],[0,"&aelig;"],[0,"&ccedil;"],[0,"&egrave;"],[0,"&eacute;"],[0,"&eci\
rc;"],[0,"&euml;"],[0,"&igrave;"],[0,"&iacute;"],[0,"&icirc;"],[0,"&iuml;"],[0,"&eth;"],[0,"&ntilde;"],[0,"&ograve;"],[0,"&oacute;"],[0,"&ocirc;"],[0,"&otilde;"],
[0,"&ouml;"],[0,"&div;"],[0,"&oslash;"],[0,"&ugrave;"],[0,"&uacute;"],[0,"&ucirc;"],[0,"&uuml;"],[0,"&yacute;"],[0,"&thorn;"],[0,"&yuml;"],[0,"&Amacr;"],[0,"&am\
acr;"],[0,"&Abreve;"],[0,"&abreve;"],[0,"&Aogon;"],[0,"&aogon;"],[0,"&Cacute;"],[0,"&cacute;"],[0,"&Ccirc;"],[0,"&ccirc;"],[0,"&Cdot;"],[0,"&cdot;"],[0,"&Ccaron\
;"],[0,"&ccaron;"],[0,"&Dcaron;"],[0,"&dcaron;"],[0,"&Dstrok;"],[0,"&dstrok;"],[0,"&Emacr;"],[0,"&emacr;"],[2,"&Edot;"],[0,"&edot;"],[0,"&Eogon;"],[0,"&eogon;"],
[0,"&Ecaron;"],[0,"&ecaron;"],[0,"&Gcirc;"],[0,"&gcirc;"],[0,"&Gbreve;"],[0,"&gbreve;"],[0,"&Gdot;"],[0,"&gdot;"],[0,"&Gcedil;"],[1,"&Hcirc;"],[0,"&hcirc;"],[0,
"&Hstrok;"],[0,"&hstrok;"],[0,"&Itilde;"],[0,"&itilde;"],[0,"&Imacr;"],[0,"&imacr;"],[2,"&Iogon;"],[0,"&iogon;"],[0,"&Idot;"],[0,"&imath;"],[0,"&IJlig;"],[0,"&i\
jlig;"],[0,"&Jcirc;"],[0,"&jcirc;"],[0,"&Kcedil;"],[0,"&kcedil;"],[0,"&kgreen;"],[0,"&Lacute;"],[0,"&lacute;"],[0,"&Lcedil;"],[0,"&lcedil;"],[0,"&Lcaron;"],[0,"\
&lcaron;"],[0,"&Lmidot;"],[0,"&lmidot;"],[0,"&Lstrok;"],[0,"&lstrok;"],[0,"&Nacute;"],[0,"&nacute;"],[0,"&Ncedil;"],[0,"&ncedil;"],[0,"&Ncaron;"],[0,"&ncaron;"],
[0,"&napos;"],[0,"&ENG;"],[0,"&eng;"],[0,"&Omacr;"],[0,"&omacr;"],[2,"&Odblac;"],[0,"&odblac;"],[0,"&OElig;"],[0,"&oelig;"],[0,"&Racute;"],[0,"&racute;"],[0,"&R\
cedil;"],[0,"&rcedil;"],[0,"&Rcaron;"],[0,"&rcaron;"],[0,"&Sacute;"],[0,"&sacute;"],[0,"&Scirc;"],[0,"&scirc;"],[0,"&Scedil;"],[0,"&scedil;"],[0,"&Scaron;"],[0,
"&scaron;"],[0,"&Tcedil;"],[0,"&tcedil;"],[0,"&Tcaron;"],[0,"&tcaron;"],[0,"&Tstrok;"],[0,"&tstrok;"],[0,"&Utilde;"],[0,"&utilde;"],[0,"&Umacr;"],[0,"&umacr;"],
[0,"&Ubreve;"],[0,"&ubreve;"],[0,"&Uring;"],[0,"&uring;"],[0,"&Udblac;"],[0,"&udblac;"],[0,"&Uogon;"],[0,"&uogon;"],[0,"&Wcirc;"],[0,"&wcirc;"],[0,"&Ycirc;"],[0,
"&ycirc;"],[0,"&Yuml;"],[0,"&Zacute;"],[0,"&zacute;"],[0,"&Zdot;"],[0,"&zdot;"],[0,"&Zcaron;"],[0,"&zcaron;"],[19,"&fnof;"],[34,"&imped;"],[63,"&gacute;"],[65,"\
&jmath;"],[142,"&circ;"],[0,"&caron;"],[16,"&breve;"],[0,"&DiacriticalDot;"],[0,"&ring;"],[0,"&ogon;"],[0,"&DiacriticalTilde;"],[0,"&dblac;"],[51,"&DownBreve;"],
[127,"&Alpha;"],[0,"&Beta;"],[0,"&Gamma;"],[0,"&Delta;"],[0,"&Epsilon;"],[0,"&Zeta;"],[0,"&Eta;"],[0,"&Theta;"],[0,"&Iota;"],[0,"&Kappa;"],[0,"&Lambda;"],[0,"&M\
u;"],[0,"&Nu;"],[0,"&Xi;"],[0,"&Omicron;"],[0,"&Pi;"],[0,"&Rho;"],[1,"&Sigma;"],[0,"&Tau;"],[0,"&Upsilon;"],[0,"&Phi;"],[0,"&Chi;"],[0,"&Psi;"],[0,"&ohm;"],[7,"\
&alpha;"],[0,"&beta;"],[0,"&gamma;"],[0,"&delta;"],[0,"&epsi;"],[0,"&zeta;"],[0,"&eta;"],[0,"&theta;"],[0,"&iota;"],[0,"&kappa;"],[0,"&lambda;"],[0,"&mu;"],[0,"\
&nu;"],[0,"&xi;"],[0,"&omicron;"],[0,"&pi;"],[0,"&rho;"],[0,"&sigmaf;"],[0,"&sigma;"],[0,"&tau;"],[0,"&upsi;"],[0,"&phi;"],[0,"&chi;"],[0,"&psi;"],[0,"&omega;"],
[7,"&thetasym;"],[0,"&Upsi;"],[2,"&phiv;"],[0,"&piv;"],[5,"&Gammad;"],[0,"&digamma;"],[18,"&kappav;"],[0,"&rhov;"],[3,"&epsiv;"],[0,"&backepsilon;"],[10,"&IOcy;"],
[0,"&DJcy;"],[0,"&GJcy;"],[0,"&Jukcy;"],[0,"&DScy;"],[0,"&Iukcy;"],[0,"&YIcy;"],[0,"&Jsercy;"],[0,"&LJcy;"],[0,"&NJcy;"],[0,"&TSHcy;"],[0,"&KJcy;"],[1,"&Ubrcy;"],
[0,"&DZcy;"],[0,"&Acy;"],[0,"&Bcy;"],[0,"&Vcy;"],[0,"&Gcy;"],[0,"&Dcy;"],[0,"&IEcy;"],[0,"&ZHcy;"],[0,"&Zcy;"],[0,"&Icy;"],[0,"&Jcy;"],[0,"&Kcy;"],[0,"&Lcy;"],[
0,"&Mcy;"],[0,"&Ncy;"],[0,"&Ocy;"],[0,"&Pcy;"],[0,"&Rcy;"],[0,"&Scy;"],[0,"&Tcy;"],[0,"&Ucy;"],[0,"&Fcy;"],[0,"&KHcy;"],[0,"&TScy;"],[0,"&CHcy;"],[0,"&SHcy;"],[
0,"&SHCHcy;"],[0,"&HARDcy;"],[0,"&Ycy;"],[0,"&SOFTcy;"],[0,"&Ecy;"],[0,"&YUcy;"],[0,"&YAcy;"],[0,"&acy;"],[0,"&bcy;"],[0,"&vcy;"],[0,"&gcy;"],[0,"&dcy;"],[0,"&i\
ecy;"],[0,"&zhcy;"],[0,"&zcy;"],[0,"&icy;"],[0,"&jcy;"],[0,"&kcy;"],[0,"&lcy;"],[0,"&mcy;"],[0,"&ncy;"],[0,"&ocy;"],[0,"&pcy;"],[0,"&rcy;"],[0,"&scy;"],[0,"&tcy\
;"],[0,"&ucy;"],[0,"&fcy;"],[0,"&khcy;"],[0,"&tscy;"],[0,"&chcy;"],[0,"&shcy;"],[0,"&shchcy;"],[0,"&hardcy;"],[0,"&ycy;"],[0,"&softcy;"],[0,"&ecy;"],[0,"&yucy;"],
[0,"&yacy;"],[1,"&iocy;"],[0,"&djcy;"],[0,"&gjcy;"],[0,"&jukcy;"],[0,"&dscy;"],[0,"&iukcy;"],[0,"&yicy;"],[0,"&jsercy;"],[0,"&ljcy;"],[0,"&njcy;"],[0,"&tshcy;"],
[0,"&kjcy;"],[1,"&ubrcy;"],[0,"&dzcy;"],[7074,"&ensp;"],[0,"&emsp;"],[0,"&emsp13;"],[0,"&emsp14;"],[1,"&numsp;"],[0,"&puncsp;"],[0,"&ThinSpace;"],[0,"&hairsp;"],
[0,"&NegativeMediumSpace;"],[0,"&zwnj;"],[0,"&zwj;"],[0,"&lrm;"],[0,"&rlm;"],[0,"&dash;"],[2,"&ndash;"],[0,"&mdash;"],[0,"&horbar;"],[0,"&Verbar;"],[1,"&lsquo;"],
[0,"&CloseCurlyQuote;"],[0,"&lsquor;"],[1,"&ldquo;"],[0,"&CloseCurlyDoubleQuote;"],[0,"&bdquo;"],[1,"&dagger;"],[0,"&Dagger;"],[0,"&bull;"],[2,"&nldr;"],[0,"&he\
llip;"],[9,"&permil;"],[0,"&pertenk;"],[0,"&prime;"],[0,"&Prime;"],[0,"&tprime;"],[0,"&backprime;"],[3,"&lsaquo;"],[0,"&rsaquo;"],[3,"&oline;"],[2,"&caret;"],[1,
"&hybull;"],[0,"&frasl;"],[10,"&bsemi;"],[7,"&qprime;"],[7,{v:"&MediumSpace;",n:8202,o:"&ThickSpace;"}],[0,"&NoBreak;"],[0,"&af;"],[0,"&InvisibleTimes;"],[0,"&i\
c;"],[72,"&euro;"],[46,"&tdot;"],[0,"&DotDot;"],[37,"&complexes;"],[2,"&incare;"],[4,"&gscr;"],[0,"&hamilt;"],[0,"&Hfr;"],[0,"&Hopf;"],[0,"&planckh;"],[0,"&hbar\
;"],[0,"&imagline;"],[0,"&Ifr;"],[0,"&lagran;"],[0,"&ell;"],[1,"&naturals;"],[0,"&numero;"],[0,"&copysr;"],[0,"&weierp;"],[0,"&Popf;"],[0,"&Qopf;"],[0,"&realine\
;"],[0,"&real;"],[0,"&reals;"],[0,"&rx;"],[3,"&trade;"],[1,"&integers;"],[2,"&mho;"],[0,"&zeetrf;"],[0,"&iiota;"],[2,"&bernou;"],[0,"&Cayleys;"],[1,"&escr;"],[0,
"&Escr;"],[0,"&Fouriertrf;"],[1,"&Mellintrf;"],[0,"&order;"],[0,"&alefsym;"],[0,"&beth;"],[0,"&gimel;"],[0,"&daleth;"],[12,"&CapitalDifferentialD;"],[0,"&dd;"],
[0,"&ee;"],[0,"&ii;"],[10,"&frac13;"],[0,"&frac23;"],[0,"&frac15;"],[0,"&frac25;"],[0,"&frac35;"],[0,"&frac45;"],[0,"&frac16;"],[0,"&frac56;"],[0,"&frac18;"],[0,
"&frac38;"],[0,"&frac58;"],[0,"&frac78;"],[49,"&larr;"],[0,"&ShortUpArrow;"],[0,"&rarr;"],[0,"&darr;"],[0,"&harr;"],[0,"&updownarrow;"],[0,"&nwarr;"],[0,"&nearr\
;"],[0,"&LowerRightArrow;"],[0,"&LowerLeftArrow;"],[0,"&nlarr;"],[0,"&nrarr;"],[1,{v:"&rarrw;",n:824,o:"&nrarrw;"}],[0,"&Larr;"],[0,"&Uarr;"],[0,"&Rarr;"],[0,"&\
Darr;"],[0,"&larrtl;"],[0,"&rarrtl;"],[0,"&LeftTeeArrow;"],[0,"&mapstoup;"],[0,"&map;"],[0,"&DownTeeArrow;"],[1,"&hookleftarrow;"],[0,"&hookrightarrow;"],[0,"&l\
arrlp;"],[0,"&looparrowright;"],[0,"&harrw;"],[0,"&nharr;"],[1,"&lsh;"],[0,"&rsh;"],[0,"&ldsh;"],[0,"&rdsh;"],[1,"&crarr;"],[0,"&cularr;"],[0,"&curarr;"],[2,"&c\
irclearrowleft;"],[0,"&circlearrowright;"],[0,"&leftharpoonup;"],[0,"&DownLeftVector;"],[0,"&RightUpVector;"],[0,"&LeftUpVector;"],[0,"&rharu;"],[0,"&DownRightV\
ector;"],[0,"&dharr;"],[0,"&dharl;"],[0,"&RightArrowLeftArrow;"],[0,"&udarr;"],[0,"&LeftArrowRightArrow;"],[0,"&leftleftarrows;"],[0,"&upuparrows;"],[0,"&rightr\
ightarrows;"],[0,"&ddarr;"],[0,"&leftrightharpoons;"],[0,"&Equilibrium;"],[0,"&nlArr;"],[0,"&nhArr;"],[0,"&nrArr;"],[0,"&DoubleLeftArrow;"],[0,"&DoubleUpArrow;"],
[0,"&DoubleRightArrow;"],[0,"&dArr;"],[0,"&DoubleLeftRightArrow;"],[0,"&DoubleUpDownArrow;"],[0,"&nwArr;"],[0,"&neArr;"],[0,"&seArr;"],[0,"&swArr;"],[0,"&lAarr;"],
[0,"&rAarr;"],[1,"&zigrarr;"],[6,"&larrb;"],[0,"&rarrb;"],[15,"&DownArrowUpArrow;"],[7,"&loarr;"],[0,"&roarr;"],[0,"&hoarr;"],[0,"&forall;"],[0,"&comp;"],[0,{v:"\
&part;",n:824,o:"&npart;"}],[0,"&exist;"],[0,"&nexist;"],[0,"&empty;"],[1,"&Del;"],[0,"&Element;"],[0,"&NotElement;"],[1,"&ni;"],[0,"&notni;"],[2,"&prod;"],[0,"\
&coprod;"],[0,"&sum;"],[0,"&minus;"],[0,"&MinusPlus;"],[0,"&dotplus;"],[1,"&Backslash;"],[0,"&lowast;"],[0,"&compfn;"],[1,"&radic;"],[2,"&prop;"],[0,"&infin;"],
[0,"&angrt;"],[0,{v:"&ang;",n:8402,o:"&nang;"}],[0,"&angmsd;"],[0,"&angsph;"],[0,"&mid;"],[0,"&nmid;"],[0,"&DoubleVerticalBar;"],[0,"&NotDoubleVerticalBar;"],[0,
"&and;"],[0,"&or;"],[0,{v:"&cap;",n:65024,o:"&caps;"}],[0,{v:"&cup;",n:65024,o:"&cups;"}],[0,"&int;"],[0,"&Int;"],[0,"&iiint;"],[0,"&conint;"],[0,"&Conint;"],[0,
"&Cconint;"],[0,"&cwint;"],[0,"&ClockwiseContourIntegral;"],[0,"&awconint;"],[0,"&there4;"],[0,"&becaus;"],[0,"&ratio;"],[0,"&Colon;"],[0,"&dotminus;"],[1,"&mDD\
ot;"],[0,"&homtht;"],[0,{v:"&sim;",n:8402,o:"&nvsim;"}],[0,{v:"&backsim;",n:817,o:"&race;"}],[0,{v:"&ac;",n:819,o:"&acE;"}],[0,"&acd;"],[0,"&VerticalTilde;"],[0,
"&NotTilde;"],[0,{v:"&eqsim;",n:824,o:"&nesim;"}],[0,"&sime;"],[0,"&NotTildeEqual;"],[0,"&cong;"],[0,"&simne;"],[0,"&ncong;"],[0,"&ap;"],[0,"&nap;"],[0,"&ape;"],
[0,{v:"&apid;",n:824,o:"&napid;"}],[0,"&backcong;"],[0,{v:"&asympeq;",n:8402,o:"&nvap;"}],[0,{v:"&bump;",n:824,o:"&nbump;"}],[0,{v:"&bumpe;",n:824,o:"&nbumpe;"}],
[0,{v:"&doteq;",n:824,o:"&nedot;"}],[0,"&doteqdot;"],[0,"&efDot;"],[0,"&erDot;"],[0,"&Assign;"],[0,"&ecolon;"],[0,"&ecir;"],[0,"&circeq;"],[1,"&wedgeq;"],[0,"&v\
eeeq;"],[1,"&triangleq;"],[2,"&equest;"],[0,"&ne;"],[0,{v:"&Congruent;",n:8421,o:"&bnequiv;"}],[0,"&nequiv;"],[1,{v:"&le;",n:8402,o:"&nvle;"}],[0,{v:"&ge;",n:8402,
o:"&nvge;"}],[0,{v:"&lE;",n:824,o:"&nlE;"}],[0,{v:"&gE;",n:824,o:"&ngE;"}],[0,{v:"&lnE;",n:65024,o:"&lvertneqq;"}],[0,{v:"&gnE;",n:65024,o:"&gvertneqq;"}],[0,{v:"\
&ll;",n:new Map(uh([[824,"&nLtv;"],[7577,"&nLt;"]]))}],[0,{v:"&gg;",n:new Map(uh([[824,"&nGtv;"],[7577,"&nGt;"]]))}],[0,"&between;"],[0,"&NotCupCap;"],[0,"&nles\
s;"],[0,"&ngt;"],[0,"&nle;"],[0,"&nge;"],[0,"&lesssim;"],[0,"&GreaterTilde;"],[0,"&nlsim;"],[0,"&ngsim;"],[0,"&LessGreater;"],[0,"&gl;"],[0,"&NotLessGreater;"],
[0,"&NotGreaterLess;"],[0,"&pr;"],[0,"&sc;"],[0,"&prcue;"],[0,"&sccue;"],[0,"&PrecedesTilde;"],[0,{v:"&scsim;",n:824,o:"&NotSucceedsTilde;"}],[0,"&NotPrecedes;"],
[0,"&NotSucceeds;"],[0,{v:"&sub;",n:8402,o:"&NotSubset;"}],[0,{v:"&sup;",n:8402,o:"&NotSuperset;"}],[0,"&nsub;"],[0,"&nsup;"],[0,"&sube;"],[0,"&supe;"],[0,"&Not\
SubsetEqual;"],[0,"&NotSupersetEqual;"],[0,{v:"&subne;",n:65024,o:"&varsubsetneq;"}],[0,{v:"&supne;",n:65024,o:"&varsupsetneq;"}],[1,"&cupdot;"],[0,"&UnionPlus;"],
[0,{v:"&sqsub;",n:824,o:"&NotSquareSubset;"}],[0,{v:"&sqsup;",n:824,o:"&NotSquareSuperset;"}],[0,"&sqsube;"],[0,"&sqsupe;"],[0,{v:"&sqcap;",n:65024,o:"&sqcaps;"}],
[0,{v:"&sqcup;",n:65024,o:"&sqcups;"}],[0,"&CirclePlus;"],[0,"&CircleMinus;"],[0,"&CircleTimes;"],[0,"&osol;"],[0,"&CircleDot;"],[0,"&circledcirc;"],[0,"&circle\
dast;"],[1,"&circleddash;"],[0,"&boxplus;"],[0,"&boxminus;"],[0,"&boxtimes;"],[0,"&dotsquare;"],[0,"&RightTee;"],[0,"&dashv;"],[0,"&DownTee;"],[0,"&bot;"],[1,"&\
models;"],[0,"&DoubleRightTee;"],[0,"&Vdash;"],[0,"&Vvdash;"],[0,"&VDash;"],[0,"&nvdash;"],[0,"&nvDash;"],[0,"&nVdash;"],[0,"&nVDash;"],[0,"&prurel;"],[1,"&Left\
Triangle;"],[0,"&RightTriangle;"],[0,{v:"&LeftTriangleEqual;",n:8402,o:"&nvltrie;"}],[0,{v:"&RightTriangleEqual;",n:8402,o:"&nvrtrie;"}],[0,"&origof;"],[0,"&imo\
f;"],[0,"&multimap;"],[0,"&hercon;"],[0,"&intcal;"],[0,"&veebar;"],[1,"&barvee;"],[0,"&angrtvb;"],[0,"&lrtri;"],[0,"&bigwedge;"],[0,"&bigvee;"],[0,"&bigcap;"],[
0,"&bigcup;"],[0,"&diam;"],[0,"&sdot;"],[0,"&sstarf;"],[0,"&divideontimes;"],[0,"&bowtie;"],[0,"&ltimes;"],[0,"&rtimes;"],[0,"&leftthreetimes;"],[0,"&rightthree\
times;"],[0,"&backsimeq;"],[0,"&curlyvee;"],[0,"&curlywedge;"],[0,"&Sub;"],[0,"&Sup;"],[0,"&Cap;"],[0,"&Cup;"],[0,"&fork;"],[0,"&epar;"],[0,"&lessdot;"],[0,"&gt\
dot;"],[0,{v:"&Ll;",n:824,o:"&nLl;"}],[0,{v:"&Gg;",n:824,o:"&nGg;"}],[0,{v:"&leg;",n:65024,o:"&lesg;"}],[0,{v:"&gel;",n:65024,o:"&gesl;"}],[2,"&cuepr;"],[0,"&cu\
esc;"],[0,"&NotPrecedesSlantEqual;"],[0,"&NotSucceedsSlantEqual;"],[0,"&NotSquareSubsetEqual;"],[0,"&NotSquareSupersetEqual;"],[2,"&lnsim;"],[0,"&gnsim;"],[0,"&\
precnsim;"],[0,"&scnsim;"],[0,"&nltri;"],[0,"&NotRightTriangle;"],[0,"&nltrie;"],[0,"&NotRightTriangleEqual;"],[0,"&vellip;"],[0,"&ctdot;"],[0,"&utdot;"],[0,"&d\
tdot;"],[0,"&disin;"],[0,"&isinsv;"],[0,"&isins;"],[0,{v:"&isindot;",n:824,o:"&notindot;"}],[0,"&notinvc;"],[0,"&notinvb;"],[1,{v:"&isinE;",n:824,o:"&notinE;"}],
[0,"&nisd;"],[0,"&xnis;"],[0,"&nis;"],[0,"&notnivc;"],[0,"&notnivb;"],[6,"&barwed;"],[0,"&Barwed;"],[1,"&lceil;"],[0,"&rceil;"],[0,"&LeftFloor;"],[0,"&rfloor;"],
[0,"&drcrop;"],[0,"&dlcrop;"],[0,"&urcrop;"],[0,"&ulcrop;"],[0,"&bnot;"],[1,"&profline;"],[0,"&profsurf;"],[1,"&telrec;"],[0,"&target;"],[5,"&ulcorn;"],[0,"&urc\
orn;"],[0,"&dlcorn;"],[0,"&drcorn;"],[2,"&frown;"],[0,"&smile;"],[9,"&cylcty;"],[0,"&profalar;"],[7,"&topbot;"],[6,"&ovbar;"],[1,"&solbar;"],[60,"&angzarr;"],[51,
"&lmoustache;"],[0,"&rmoustache;"],[2,"&OverBracket;"],[0,"&bbrk;"],[0,"&bbrktbrk;"],[37,"&OverParenthesis;"],[0,"&UnderParenthesis;"],[0,"&OverBrace;"],[0,"&Un\
derBrace;"],[2,"&trpezium;"],[4,"&elinters;"],[59,"&blank;"],[164,"&circledS;"],[55,"&boxh;"],[1,"&boxv;"],[9,"&boxdr;"],[3,"&boxdl;"],[3,"&boxur;"],[3,"&boxul;"],
[3,"&boxvr;"],[7,"&boxvl;"],[7,"&boxhd;"],[7,"&boxhu;"],[7,"&boxvh;"],[19,"&boxH;"],[0,"&boxV;"],[0,"&boxdR;"],[0,"&boxDr;"],[0,"&boxDR;"],[0,"&boxdL;"],[0,"&bo\
xDl;"],[0,"&boxDL;"],[0,"&boxuR;"],[0,"&boxUr;"],[0,"&boxUR;"],[0,"&boxuL;"],[0,"&boxUl;"],[0,"&boxUL;"],[0,"&boxvR;"],[0,"&boxVr;"],[0,"&boxVR;"],[0,"&boxvL;"],
[0,"&boxVl;"],[0,"&boxVL;"],[0,"&boxHd;"],[0,"&boxhD;"],[0,"&boxHD;"],[0,"&boxHu;"],[0,"&boxhU;"],[0,"&boxHU;"],[0,"&boxvH;"],[0,"&boxVh;"],[0,"&boxVH;"],[19,"&\
uhblk;"],[3,"&lhblk;"],[3,"&block;"],[8,"&blk14;"],[0,"&blk12;"],[0,"&blk34;"],[13,"&square;"],[8,"&blacksquare;"],[0,"&EmptyVerySmallSquare;"],[1,"&rect;"],[0,
"&marker;"],[2,"&fltns;"],[1,"&bigtriangleup;"],[0,"&blacktriangle;"],[0,"&triangle;"],[2,"&blacktriangleright;"],[0,"&rtri;"],[3,"&bigtriangledown;"],[0,"&blac\
ktriangledown;"],[0,"&dtri;"],[2,"&blacktriangleleft;"],[0,"&ltri;"],[6,"&loz;"],[0,"&cir;"],[32,"&tridot;"],[2,"&bigcirc;"],[8,"&ultri;"],[0,"&urtri;"],[0,"&ll\
tri;"],[0,"&EmptySmallSquare;"],[0,"&FilledSmallSquare;"],[8,"&bigstar;"],[0,"&star;"],[7,"&phone;"],[49,"&female;"],[1,"&male;"],[29,"&spades;"],[2,"&clubs;"],
[1,"&hearts;"],[0,"&diamondsuit;"],[3,"&sung;"],[2,"&flat;"],[0,"&natural;"],[0,"&sharp;"],[163,"&check;"],[3,"&cross;"],[8,"&malt;"],[21,"&sext;"],[33,"&Vertic\
alSeparator;"],[25,"&lbbrk;"],[0,"&rbbrk;"],[84,"&bsolhsub;"],[0,"&suphsol;"],[28,"&LeftDoubleBracket;"],[0,"&RightDoubleBracket;"],[0,"&lang;"],[0,"&rang;"],[0,
"&Lang;"],[0,"&Rang;"],[0,"&loang;"],[0,"&roang;"],[7,"&longleftarrow;"],[0,"&longrightarrow;"],[0,"&longleftrightarrow;"],[0,"&DoubleLongLeftArrow;"],[0,"&Doub\
leLongRightArrow;"],[0,"&DoubleLongLeftRightArrow;"],[1,"&longmapsto;"],[2,"&dzigrarr;"],[258,"&nvlArr;"],[0,"&nvrArr;"],[0,"&nvHarr;"],[0,"&Map;"],[6,"&lbarr;"],
[0,"&bkarow;"],[0,"&lBarr;"],[0,"&dbkarow;"],[0,"&drbkarow;"],[0,"&DDotrahd;"],[0,"&UpArrowBar;"],[0,"&DownArrowBar;"],[2,"&Rarrtl;"],[2,"&latail;"],[0,"&ratail\
;"],[0,"&lAtail;"],[0,"&rAtail;"],[0,"&larrfs;"],[0,"&rarrfs;"],[0,"&larrbfs;"],[0,"&rarrbfs;"],[2,"&nwarhk;"],[0,"&nearhk;"],[0,"&hksearow;"],[0,"&hkswarow;"],
[0,"&nwnear;"],[0,"&nesear;"],[0,"&seswar;"],[0,"&swnwar;"],[8,{v:"&rarrc;",n:824,o:"&nrarrc;"}],[1,"&cudarrr;"],[0,"&ldca;"],[0,"&rdca;"],[0,"&cudarrl;"],[0,"&\
larrpl;"],[2,"&curarrm;"],[0,"&cularrp;"],[7,"&rarrpl;"],[2,"&harrcir;"],[0,"&Uarrocir;"],[0,"&lurdshar;"],[0,"&ldrushar;"],[2,"&LeftRightVector;"],[0,"&RightUp\
DownVector;"],[0,"&DownLeftRightVector;"],[0,"&LeftUpDownVector;"],[0,"&LeftVectorBar;"],[0,"&RightVectorBar;"],[0,"&RightUpVectorBar;"],[0,"&RightDownVectorBar\
;"],[0,"&DownLeftVectorBar;"],[0,"&DownRightVectorBar;"],[0,"&LeftUpVectorBar;"],[0,"&LeftDownVectorBar;"],[0,"&LeftTeeVector;"],[0,"&RightTeeVector;"],[0,"&Rig\
htUpTeeVector;"],[0,"&RightDownTeeVector;"],[0,"&DownLeftTeeVector;"],[0,"&DownRightTeeVector;"],[0,"&LeftUpTeeVector;"],[0,"&LeftDownTeeVector;"],[0,"&lHar;"],
[0,"&uHar;"],[0,"&rHar;"],[0,"&dHar;"],[0,"&luruhar;"],[0,"&ldrdhar;"],[0,"&ruluhar;"],[0,"&rdldhar;"],[0,"&lharul;"],[0,"&llhard;"],[0,"&rharul;"],[0,"&lrhard;"],
[0,"&udhar;"],[0,"&duhar;"],[0,"&RoundImplies;"],[0,"&erarr;"],[0,"&simrarr;"],[0,"&larrsim;"],[0,"&rarrsim;"],[0,"&rarrap;"],[0,"&ltlarr;"],[1,"&gtrarr;"],[0,"\
&subrarr;"],[1,"&suplarr;"],[0,"&lfisht;"],[0,"&rfisht;"],[0,"&ufisht;"],[0,"&dfisht;"],[5,"&lopar;"],[0,"&ropar;"],[4,"&lbrke;"],[0,"&rbrke;"],[0,"&lbrkslu;"],
[0,"&rbrksld;"],[0,"&lbrksld;"],[0,"&rbrkslu;"],[0,"&langd;"],[0,"&rangd;"],[0,"&lparlt;"],[0,"&rpargt;"],[0,"&gtlPar;"],[0,"&ltrPar;"],[3,"&vzigzag;"],[1,"&van\
grt;"],[0,"&angrtvbd;"],[6,"&ange;"],[0,"&range;"],[0,"&dwangle;"],[0,"&uwangle;"],[0,"&angmsdaa;"],[0,"&angmsdab;"],[0,"&angmsdac;"],[0,"&angmsdad;"],[0,"&angm\
sdae;"],[0,"&angmsdaf;"],[0,"&angmsdag;"],[0,"&angmsdah;"],[0,"&bemptyv;"],[0,"&demptyv;"],[0,"&cemptyv;"],[0,"&raemptyv;"],[0,"&laemptyv;"],[0,"&ohbar;"],[0,"&\
omid;"],[0,"&opar;"],[1,"&operp;"],[1,"&olcross;"],[0,"&odsold;"],[1,"&olcir;"],[0,"&ofcir;"],[0,"&olt;"],[0,"&ogt;"],[0,"&cirscir;"],[0,"&cirE;"],[0,"&solb;"],
[0,"&bsolb;"],[3,"&boxbox;"],[3,"&trisb;"],[0,"&rtriltri;"],[0,{v:"&LeftTriangleBar;",n:824,o:"&NotLeftTriangleBar;"}],[0,{v:"&RightTriangleBar;",n:824,o:"&NotR\
ightTriangleBar;"}],[11,"&iinfin;"],[0,"&infintie;"],[0,"&nvinfin;"],[4,"&eparsl;"],[0,"&smeparsl;"],[0,"&eqvparsl;"],[5,"&blacklozenge;"],[8,"&RuleDelayed;"],[
1,"&dsol;"],[9,"&bigodot;"],[0,"&bigoplus;"],[0,"&bigotimes;"],[1,"&biguplus;"],[1,"&bigsqcup;"],[5,"&iiiint;"],[0,"&fpartint;"],[2,"&cirfnint;"],[0,"&awint;"],
[0,"&rppolint;"],[0,"&scpolint;"],[0,"&npolint;"],[0,"&pointint;"],[0,"&quatint;"],[0,"&intlarhk;"],[10,"&pluscir;"],[0,"&plusacir;"],[0,"&simplus;"],[0,"&plusd\
u;"],[0,"&plussim;"],[0,"&plustwo;"],[1,"&mcomma;"],[0,"&minusdu;"],[2,"&loplus;"],[0,"&roplus;"],[0,"&Cross;"],[0,"&timesd;"],[0,"&timesbar;"],[1,"&smashp;"],[
0,"&lotimes;"],[0,"&rotimes;"],[0,"&otimesas;"],[0,"&Otimes;"],[0,"&odiv;"],[0,"&triplus;"],[0,"&triminus;"],[0,"&tritime;"],[0,"&intprod;"],[2,"&amalg;"],[0,"&\
capdot;"],[1,"&ncup;"],[0,"&ncap;"],[0,"&capand;"],[0,"&cupor;"],[0,"&cupcap;"],[0,"&capcup;"],[0,"&cupbrcap;"],[0,"&capbrcup;"],[0,"&cupcup;"],[0,"&capcap;"],[
0,"&ccups;"],[0,"&ccaps;"],[2,"&ccupssm;"],[2,"&And;"],[0,"&Or;"],[0,"&andand;"],[0,"&oror;"],[0,"&orslope;"],[0,"&andslope;"],[1,"&andv;"],[0,"&orv;"],[0,"&and\
d;"],[0,"&ord;"],[1,"&wedbar;"],[6,"&sdote;"],[3,"&simdot;"],[2,{v:"&congdot;",n:824,o:"&ncongdot;"}],[0,"&easter;"],[0,"&apacir;"],[0,{v:"&apE;",n:824,o:"&napE\
;"}],[0,"&eplus;"],[0,"&pluse;"],[0,"&Esim;"],[0,"&Colone;"],[0,"&Equal;"],[1,"&ddotseq;"],[0,"&equivDD;"],[0,"&ltcir;"],[0,"&gtcir;"],[0,"&ltquest;"],[0,"&gtqu\
est;"],[0,{v:"&leqslant;",n:824,o:"&nleqslant;"}],[0,{v:"&geqslant;",n:824,o:"&ngeqslant;"}],[0,"&lesdot;"],[0,"&gesdot;"],[0,"&lesdoto;"],[0,"&gesdoto;"],[0,"&\
lesdotor;"],[0,"&gesdotol;"],[0,"&lap;"],[0,"&gap;"],[0,"&lne;"],[0,"&gne;"],[0,"&lnap;"],[0,"&gnap;"],[0,"&lEg;"],[0,"&gEl;"],[0,"&lsime;"],[0,"&gsime;"],[0,"&\
lsimg;"],[0,"&gsiml;"],[0,"&lgE;"],[0,"&glE;"],[0,"&lesges;"],[0,"&gesles;"],[0,"&els;"],[0,"&egs;"],[0,"&elsdot;"],[0,"&egsdot;"],[0,"&el;"],[0,"&eg;"],[2,"&si\
ml;"],[0,"&simg;"],[0,"&simlE;"],[0,"&simgE;"],[0,{v:"&LessLess;",n:824,o:"&NotNestedLessLess;"}],[0,{v:"&GreaterGreater;",n:824,o:"&NotNestedGreaterGreater;"}],
[1,"&glj;"],[0,"&gla;"],[0,"&ltcc;"],[0,"&gtcc;"],[0,"&lescc;"],[0,"&gescc;"],[0,"&smt;"],[0,"&lat;"],[0,{v:"&smte;",n:65024,o:"&smtes;"}],[0,{v:"&late;",n:65024,
o:"&lates;"}],[0,"&bumpE;"],[0,{v:"&PrecedesEqual;",n:824,o:"&NotPrecedesEqual;"}],[0,{v:"&sce;",n:824,o:"&NotSucceedsEqual;"}],[2,"&prE;"],[0,"&scE;"],[0,"&pre\
cneqq;"],[0,"&scnE;"],[0,"&prap;"],[0,"&scap;"],[0,"&precnapprox;"],[0,"&scnap;"],[0,"&Pr;"],[0,"&Sc;"],[0,"&subdot;"],[0,"&supdot;"],[0,"&subplus;"],[0,"&suppl\
us;"],[0,"&submult;"],[0,"&supmult;"],[0,"&subedot;"],[0,"&supedot;"],[0,{v:"&subE;",n:824,o:"&nsubE;"}],[0,{v:"&supE;",n:824,o:"&nsupE;"}],[0,"&subsim;"],[0,"&\
supsim;"],[2,{v:"&subnE;",n:65024,o:"&varsubsetneqq;"}],[0,{v:"&supnE;",n:65024,o:"&varsupsetneqq;"}],[2,"&csub;"],[0,"&csup;"],[0,"&csube;"],[0,"&csupe;"],[0,"\
&subsup;"],[0,"&supsub;"],[0,"&subsub;"],[0,"&supsup;"],[0,"&suphsub;"],[0,"&supdsub;"],[0,"&forkv;"],[0,"&topfork;"],[0,"&mlcp;"],[8,"&Dashv;"],[1,"&Vdashl;"],
[0,"&Barv;"],[0,"&vBar;"],[0,"&vBarv;"],[1,"&Vbar;"],[0,"&Not;"],[0,"&bNot;"],[0,"&rnmid;"],[0,"&cirmid;"],[0,"&midcir;"],[0,"&topcir;"],[0,"&nhpar;"],[0,"&pars\
im;"],[9,{v:"&parsl;",n:8421,o:"&nparsl;"}],[44343,{n:new Map(uh([[56476,"&Ascr;"],[1,"&Cscr;"],[0,"&Dscr;"],[2,"&Gscr;"],[2,"&Jscr;"],[0,"&Kscr;"],[2,"&Nscr;"],
[0,"&Oscr;"],[0,"&Pscr;"],[0,"&Qscr;"],[1,"&Sscr;"],[0,"&Tscr;"],[0,"&Uscr;"],[0,"&Vscr;"],[0,"&Wscr;"],[0,"&Xscr;"],[0,"&Yscr;"],[0,"&Zscr;"],[0,"&ascr;"],[0,"\
&bscr;"],[0,"&cscr;"],[0,"&dscr;"],[1,"&fscr;"],[1,"&hscr;"],[0,"&iscr;"],[0,"&jscr;"],[0,"&kscr;"],[0,"&lscr;"],[0,"&mscr;"],[0,"&nscr;"],[1,"&pscr;"],[0,"&qsc\
r;"],[0,"&rscr;"],[0,"&sscr;"],[0,"&tscr;"],[0,"&uscr;"],[0,"&vscr;"],[0,"&wscr;"],[0,"&xscr;"],[0,"&yscr;"],[0,"&zscr;"],[52,"&Afr;"],[0,"&Bfr;"],[1,"&Dfr;"],[
0,"&Efr;"],[0,"&Ffr;"],[0,"&Gfr;"],[2,"&Jfr;"],[0,"&Kfr;"],[0,"&Lfr;"],[0,"&Mfr;"],[0,"&Nfr;"],[0,"&Ofr;"],[0,"&Pfr;"],[0,"&Qfr;"],[1,"&Sfr;"],[0,"&Tfr;"],[0,"&\
Ufr;"],[0,"&Vfr;"],[0,"&Wfr;"],[0,"&Xfr;"],[0,"&Yfr;"],[1,"&afr;"],[0,"&bfr;"],[0,"&cfr;"],[0,"&dfr;"],[0,"&efr;"],[0,"&ffr;"],[0,"&gfr;"],[0,"&hfr;"],[0,"&ifr;"],
[0,"&jfr;"],[0,"&kfr;"],[0,"&lfr;"],[0,"&mfr;"],[0,"&nfr;"],[0,"&ofr;"],[0,"&pfr;"],[0,"&qfr;"],[0,"&rfr;"],[0,"&sfr;"],[0,"&tfr;"],[0,"&ufr;"],[0,"&vfr;"],[0,"\
&wfr;"],[0,"&xfr;"],[0,"&yfr;"],[0,"&zfr;"],[0,"&Aopf;"],[0,"&Bopf;"],[1,"&Dopf;"],[0,"&Eopf;"],[0,"&Fopf;"],[0,"&Gopf;"],[1,"&Iopf;"],[0,"&Jopf;"],[0,"&Kopf;"],
[0,"&Lopf;"],[0,"&Mopf;"],[1,"&Oopf;"],[3,"&Sopf;"],[0,"&Topf;"],[0,"&Uopf;"],[0,"&Vopf;"],[0,"&Wopf;"],[0,"&Xopf;"],[0,"&Yopf;"],[1,"&aopf;"],[0,"&bopf;"],[0,"\
&copf;"],[0,"&dopf;"],[0,"&eopf;"],[0,"&fopf;"],[0,"&gopf;"],[0,"&hopf;"],[0,"&iopf;"],[0,"&jopf;"],[0,"&kopf;"],[0,"&lopf;"],[0,"&mopf;"],[0,"&nopf;"],[0,"&oop\
f;"],[0,"&popf;"],[0,"&qopf;"],[0,"&ropf;"],[0,"&sopf;"],[0,"&topf;"],[0,"&uopf;"],[0,"&vopf;"],[0,"&wopf;"],[0,"&xopf;"],[0,"&yopf;"],[0,"&zopf;"]]))}],[8906,"\
&fflig;"],[0,"&filig;"],[0,"&fllig;"],[0,"&ffilig;"],[0,"&ffllig;"]]))});var lh=$(pi=>{"use strict";Object.defineProperty(pi,"__esModule",{value:!0});pi.escapeText=pi.escapeAttribute=pi.escapeUTF8=pi.escape=pi.encodeXML=pi.getCodePoint=
pi.xmlReplacer=void 0;pi.xmlReplacer=/["&'<>$\x80-\uFFFF]/g;var g2=new Map([[34,"&quot;"],[38,"&amp;"],[39,"&apos;"],[60,"&lt;"],[62,"&gt;"]]);pi.getCodePoint=String.
prototype.codePointAt!=null?function(i,e){return i.codePointAt(e)}:function(i,e){return(i.charCodeAt(e)&64512)===55296?(i.charCodeAt(e)-55296)*1024+i.charCodeAt(
e+1)-56320+65536:i.charCodeAt(e)};function A2(i){for(var e="",t=0,r;(r=pi.xmlReplacer.exec(i))!==null;){var n=r.index,s=i.charCodeAt(n),o=g2.get(s);o!==void 0?(e+=
i.substring(t,n)+o,t=n+1):(e+="".concat(i.substring(t,n),"&#x").concat((0,pi.getCodePoint)(i,n).toString(16),";"),t=pi.xmlReplacer.lastIndex+=+((s&64512)===55296))}
return e+i.substr(t)}pi.encodeXML=A2;pi.escape=A2;function Y0(i,e){return function(r){for(var n,s=0,o="";n=i.exec(r);)s!==n.index&&(o+=r.substring(s,n.index)),o+=
e.get(n[0].charCodeAt(0)),s=n.index+1;return o+r.substring(s)}}pi.escapeUTF8=Y0(/[&<>'"]/g,g2);pi.escapeAttribute=Y0(/["&\u00A0]/g,new Map([[34,"&quot;"],[38,"&\
amp;"],[160,"&nbsp;"]]));pi.escapeText=Y0(/[&<>\u00A0]/g,new Map([[38,"&amp;"],[60,"&lt;"],[62,"&gt;"],[160,"&nbsp;"]]))});var J0=$(ms=>{"use strict";var TD=ms&&ms.__importDefault||function(i){return i&&i.__esModule?i:{default:i}};Object.defineProperty(ms,"__esModule",{value:!0});ms.
encodeNonAsciiHTML=ms.encodeHTML=void 0;var MD=TD(m2()),b2=lh(),DD=/[\t\n!-,./:-@[-`\f{-}$\x80-\uFFFF]/g;function BD(i){return v2(DD,i)}ms.encodeHTML=BD;function kD(i){
return v2(b2.xmlReplacer,i)}ms.encodeNonAsciiHTML=kD;function v2(i,e){for(var t="",r=0,n;(n=i.exec(e))!==null;){var s=n.index;t+=e.substring(r,s);var o=e.charCodeAt(
s),u=MD.default.get(o);if(typeof u=="object"){if(s+1<e.length){var l=e.charCodeAt(s+1),h=typeof u.n=="number"?u.n===l?u.o:void 0:u.n.get(l);if(h!==void 0){t+=h,
r=i.lastIndex+=1;continue}}u=u.v}if(u!==void 0)t+=u,r=s+1;else{var p=(0,b2.getCodePoint)(e,s);t+="&#x".concat(p.toString(16),";"),r=i.lastIndex+=+(p!==o)}}return t+
e.substr(r)}});var x2=$(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.decodeXMLStrict=Re.decodeHTML5Strict=Re.decodeHTML4Strict=Re.decodeHTML5=Re.decodeHTML4=
Re.decodeHTMLAttribute=Re.decodeHTMLStrict=Re.decodeHTML=Re.decodeXML=Re.DecodingMode=Re.EntityDecoder=Re.encodeHTML5=Re.encodeHTML4=Re.encodeNonAsciiHTML=Re.encodeHTML=
Re.escapeText=Re.escapeAttribute=Re.escapeUTF8=Re.escape=Re.encodeXML=Re.encode=Re.decodeStrict=Re.decode=Re.EncodingMode=Re.EntityLevel=void 0;var Z0=G0(),y2=J0(),
dh=lh(),Bo;(function(i){i[i.XML=0]="XML",i[i.HTML=1]="HTML"})(Bo=Re.EntityLevel||(Re.EntityLevel={}));var ml;(function(i){i[i.UTF8=0]="UTF8",i[i.ASCII=1]="ASCII",
i[i.Extensive=2]="Extensive",i[i.Attribute=3]="Attribute",i[i.Text=4]="Text"})(ml=Re.EncodingMode||(Re.EncodingMode={}));function _2(i,e){e===void 0&&(e=Bo.XML);
var t=typeof e=="number"?e:e.level;if(t===Bo.HTML){var r=typeof e=="object"?e.mode:void 0;return(0,Z0.decodeHTML)(i,r)}return(0,Z0.decodeXML)(i)}Re.decode=_2;function OD(i,e){
var t;e===void 0&&(e=Bo.XML);var r=typeof e=="number"?{level:e}:e;return(t=r.mode)!==null&&t!==void 0||(r.mode=Z0.DecodingMode.Strict),_2(i,r)}Re.decodeStrict=OD;
function LD(i,e){e===void 0&&(e=Bo.XML);var t=typeof e=="number"?{level:e}:e;return t.mode===ml.UTF8?(0,dh.escapeUTF8)(i):t.mode===ml.Attribute?(0,dh.escapeAttribute)(
i):t.mode===ml.Text?(0,dh.escapeText)(i):t.level===Bo.HTML?t.mode===ml.ASCII?(0,y2.encodeNonAsciiHTML)(i):(0,y2.encodeHTML)(i):(0,dh.encodeXML)(i)}Re.encode=LD;
var gl=lh();Object.defineProperty(Re,"encodeXML",{enumerable:!0,get:function(){return gl.encodeXML}});Object.defineProperty(Re,"escape",{enumerable:!0,get:function(){
return gl.escape}});Object.defineProperty(Re,"escapeUTF8",{enumerable:!0,get:function(){return gl.escapeUTF8}});Object.defineProperty(Re,"escapeAttribute",{enumerable:!0,
get:function(){return gl.escapeAttribute}});Object.defineProperty(Re,"escapeText",{enumerable:!0,get:function(){return gl.escapeText}});var ch=J0();Object.defineProperty(
Re,"encodeHTML",{enumerable:!0,get:function(){return ch.encodeHTML}});Object.defineProperty(Re,"encodeNonAsciiHTML",{enumerable:!0,get:function(){return ch.encodeNonAsciiHTML}});
Object.defineProperty(Re,"encodeHTML4",{enumerable:!0,get:function(){return ch.encodeHTML}});Object.defineProperty(Re,"encodeHTML5",{enumerable:!0,get:function(){
return ch.encodeHTML}});var Lr=G0();Object.defineProperty(Re,"EntityDecoder",{enumerable:!0,get:function(){return Lr.EntityDecoder}});Object.defineProperty(Re,"\
DecodingMode",{enumerable:!0,get:function(){return Lr.DecodingMode}});Object.defineProperty(Re,"decodeXML",{enumerable:!0,get:function(){return Lr.decodeXML}});
Object.defineProperty(Re,"decodeHTML",{enumerable:!0,get:function(){return Lr.decodeHTML}});Object.defineProperty(Re,"decodeHTMLStrict",{enumerable:!0,get:function(){
return Lr.decodeHTMLStrict}});Object.defineProperty(Re,"decodeHTMLAttribute",{enumerable:!0,get:function(){return Lr.decodeHTMLAttribute}});Object.defineProperty(
Re,"decodeHTML4",{enumerable:!0,get:function(){return Lr.decodeHTML}});Object.defineProperty(Re,"decodeHTML5",{enumerable:!0,get:function(){return Lr.decodeHTML}});
Object.defineProperty(Re,"decodeHTML4Strict",{enumerable:!0,get:function(){return Lr.decodeHTMLStrict}});Object.defineProperty(Re,"decodeHTML5Strict",{enumerable:!0,
get:function(){return Lr.decodeHTMLStrict}});Object.defineProperty(Re,"decodeXMLStrict",{enumerable:!0,get:function(){return Lr.decodeXML}})});var w2=$(ko=>{"use strict";Object.defineProperty(ko,"__esModule",{value:!0});ko.attributeNames=ko.elementNames=void 0;ko.elementNames=new Map(["altGlyph","altGl\
yphDef","altGlyphItem","animateColor","animateMotion","animateTransform","clipPath","feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMat\
rix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMer\
ge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence","foreignObject","glyphRef","linearGradient",
"radialGradient","textPath"].map(function(i){return[i.toLowerCase(),i]}));ko.attributeNames=new Map(["definitionURL","attributeName","attributeType","baseFreque\
ncy","baseProfile","calcMode","clipPathUnits","diffuseConstant","edgeMode","filterUnits","glyphRef","gradientTransform","gradientUnits","kernelMatrix","kernelUn\
itLength","keyPoints","keySplines","keyTimes","lengthAdjust","limitingConeAngle","markerHeight","markerUnits","markerWidth","maskContentUnits","maskUnits","numO\
ctaves","pathLength","patternContentUnits","patternTransform","patternUnits","pointsAtX","pointsAtY","pointsAtZ","preserveAlpha","preserveAspectRatio","primitiv\
eUnits","refX","refY","repeatCount","repeatDur","requiredExtensions","requiredFeatures","specularConstant","specularExponent","spreadMethod","startOffset","stdD\
eviation","stitchTiles","surfaceScale","systemLanguage","tableValues","targetX","targetY","textLength","viewBox","viewTarget","xChannelSelector","yChannelSelect\
or","zoomAndPan"].map(function(i){return[i.toLowerCase(),i]}))});var E2=$(cr=>{"use strict";var Oo=cr&&cr.__assign||function(){return Oo=Object.assign||function(i){for(var e,t=1,r=arguments.length;t<r;t++){e=arguments[t];for(var n in e)
Object.prototype.hasOwnProperty.call(e,n)&&(i[n]=e[n])}return i},Oo.apply(this,arguments)},ND=cr&&cr.__createBinding||(Object.create?(function(i,e,t,r){r===void 0&&
(r=t);var n=Object.getOwnPropertyDescriptor(e,t);(!n||("get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[t]}}),Object.
defineProperty(i,r,n)}):(function(i,e,t,r){r===void 0&&(r=t),i[r]=e[t]})),PD=cr&&cr.__setModuleDefault||(Object.create?(function(i,e){Object.defineProperty(i,"d\
efault",{enumerable:!0,value:e})}):function(i,e){i.default=e}),RD=cr&&cr.__importStar||function(i){if(i&&i.__esModule)return i;var e={};if(i!=null)for(var t in i)
t!=="default"&&Object.prototype.hasOwnProperty.call(i,t)&&ND(e,i,t);return PD(e,i),e};Object.defineProperty(cr,"__esModule",{value:!0});cr.render=void 0;var kn=RD(
Do()),hh=x2(),S2=w2(),FD=new Set(["style","script","xmp","iframe","noembed","noframes","plaintext","noscript"]);function HD(i){return i.replace(/"/g,"&quot;")}function WD(i,e){
var t;if(i){var r=((t=e.encodeEntities)!==null&&t!==void 0?t:e.decodeEntities)===!1?HD:e.xmlMode||e.encodeEntities!=="utf8"?hh.encodeXML:hh.escapeAttribute;return Object.
keys(i).map(function(n){var s,o,u=(s=i[n])!==null&&s!==void 0?s:"";return e.xmlMode==="foreign"&&(n=(o=S2.attributeNames.get(n))!==null&&o!==void 0?o:n),!e.emptyAttrs&&
!e.xmlMode&&u===""?n:"".concat(n,'="').concat(r(u),'"')}).join(" ")}}var C2=new Set(["area","base","basefont","br","col","command","embed","frame","hr","img","i\
nput","isindex","keygen","link","meta","param","source","track","wbr"]);function fh(i,e){e===void 0&&(e={});for(var t=("length"in i)?i:[i],r="",n=0;n<t.length;n++)
r+=jD(t[n],e);return r}cr.render=fh;cr.default=fh;function jD(i,e){switch(i.type){case kn.Root:return fh(i.children,e);case kn.Doctype:case kn.Directive:return KD(
i);case kn.Comment:return QD(i);case kn.CDATA:return GD(i);case kn.Script:case kn.Style:case kn.Tag:return UD(i,e);case kn.Text:return VD(i,e)}}var zD=new Set([
"mi","mo","mn","ms","mtext","annotation-xml","foreignObject","desc","title"]),qD=new Set(["svg","math"]);function UD(i,e){var t;e.xmlMode==="foreign"&&(i.name=(t=
S2.elementNames.get(i.name))!==null&&t!==void 0?t:i.name,i.parent&&zD.has(i.parent.name)&&(e=Oo(Oo({},e),{xmlMode:!1}))),!e.xmlMode&&qD.has(i.name)&&(e=Oo(Oo({},
e),{xmlMode:"foreign"}));var r="<".concat(i.name),n=WD(i.attribs,e);return n&&(r+=" ".concat(n)),i.children.length===0&&(e.xmlMode?e.selfClosingTags!==!1:e.selfClosingTags&&
C2.has(i.name))?(e.xmlMode||(r+=" "),r+="/>"):(r+=">",i.children.length>0&&(r+=fh(i.children,e)),(e.xmlMode||!C2.has(i.name))&&(r+="</".concat(i.name,">"))),r}function KD(i){
return"<".concat(i.data,">")}function VD(i,e){var t,r=i.data||"";return((t=e.encodeEntities)!==null&&t!==void 0?t:e.decodeEntities)!==!1&&!(!e.xmlMode&&i.parent&&
FD.has(i.parent.name))&&(r=e.xmlMode||e.encodeEntities!=="utf8"?(0,hh.encodeXML)(r):(0,hh.escapeText)(r)),r}function GD(i){return"<![CDATA[".concat(i.children[0].
data,"]]>")}function QD(i){return"<!--".concat(i.data,"-->")}});var eg=$(On=>{"use strict";var YD=On&&On.__importDefault||function(i){return i&&i.__esModule?i:{default:i}};Object.defineProperty(On,"__esModule",{value:!0});On.
getOuterHTML=I2;On.getInnerHTML=$D;On.getText=ph;On.textContent=$0;On.innerText=X0;var tn=Bn(),JD=YD(E2()),ZD=Do();function I2(i,e){return(0,JD.default)(i,e)}function $D(i,e){
return(0,tn.hasChildren)(i)?i.children.map(function(t){return I2(t,e)}).join(""):""}function ph(i){return Array.isArray(i)?i.map(ph).join(""):(0,tn.isTag)(i)?i.
name==="br"?`
`:ph(i.children):(0,tn.isCDATA)(i)?ph(i.children):(0,tn.isText)(i)?i.data:""}function $0(i){return Array.isArray(i)?i.map($0).join(""):(0,tn.hasChildren)(i)&&!(0,tn.
isComment)(i)?$0(i.children):(0,tn.isText)(i)?i.data:""}function X0(i){return Array.isArray(i)?i.map(X0).join(""):(0,tn.hasChildren)(i)&&(i.type===ZD.ElementType.
Tag||(0,tn.isCDATA)(i))?X0(i.children):(0,tn.isText)(i)?i.data:""}});var D2=$(rn=>{"use strict";Object.defineProperty(rn,"__esModule",{value:!0});rn.getChildren=T2;rn.getParent=M2;rn.getSiblings=XD;rn.getAttributeValue=eB;rn.hasAttrib=
tB;rn.getName=iB;rn.nextElementSibling=rB;rn.prevElementSibling=nB;var tg=Bn();function T2(i){return(0,tg.hasChildren)(i)?i.children:[]}function M2(i){return i.
parent||null}function XD(i){var e,t,r=M2(i);if(r!=null)return T2(r);for(var n=[i],s=i.prev,o=i.next;s!=null;)n.unshift(s),e=s,s=e.prev;for(;o!=null;)n.push(o),t=
o,o=t.next;return n}function eB(i,e){var t;return(t=i.attribs)===null||t===void 0?void 0:t[e]}function tB(i,e){return i.attribs!=null&&Object.prototype.hasOwnProperty.
call(i.attribs,e)&&i.attribs[e]!=null}function iB(i){return i.name}function rB(i){for(var e,t=i.next;t!==null&&!(0,tg.isTag)(t);)e=t,t=e.next;return t}function nB(i){
for(var e,t=i.prev;t!==null&&!(0,tg.isTag)(t);)e=t,t=e.prev;return t}});var B2=$(gs=>{"use strict";Object.defineProperty(gs,"__esModule",{value:!0});gs.removeElement=Al;gs.replaceElement=sB;gs.appendChild=aB;gs.append=oB;gs.prependChild=
uB;gs.prepend=lB;function Al(i){if(i.prev&&(i.prev.next=i.next),i.next&&(i.next.prev=i.prev),i.parent){var e=i.parent.children,t=e.lastIndexOf(i);t>=0&&e.splice(
t,1)}i.next=null,i.prev=null,i.parent=null}function sB(i,e){var t=e.prev=i.prev;t&&(t.next=e);var r=e.next=i.next;r&&(r.prev=e);var n=e.parent=i.parent;if(n){var s=n.
children;s[s.lastIndexOf(i)]=e,i.parent=null}}function aB(i,e){if(Al(e),e.next=null,e.parent=i,i.children.push(e)>1){var t=i.children[i.children.length-2];t.next=
e,e.prev=t}else e.prev=null}function oB(i,e){Al(e);var t=i.parent,r=i.next;if(e.next=r,e.prev=i,i.next=e,e.parent=t,r){if(r.prev=e,t){var n=t.children;n.splice(
n.lastIndexOf(r),0,e)}}else t&&t.children.push(e)}function uB(i,e){if(Al(e),e.parent=i,e.prev=null,i.children.unshift(e)!==1){var t=i.children[1];t.prev=e,e.next=
t}else e.next=null}function lB(i,e){Al(e);var t=i.parent;if(t){var r=t.children;r.splice(r.indexOf(i),0,e)}i.prev&&(i.prev.next=e),e.parent=t,e.prev=i.prev,e.next=
i,i.prev=e}});var ig=$(As=>{"use strict";Object.defineProperty(As,"__esModule",{value:!0});As.filter=dB;As.find=k2;As.findOneChild=cB;As.findOne=O2;As.existsOne=L2;As.findAll=
hB;var pa=Bn();function dB(i,e,t,r){return t===void 0&&(t=!0),r===void 0&&(r=1/0),k2(i,Array.isArray(e)?e:[e],t,r)}function k2(i,e,t,r){for(var n=[],s=[Array.isArray(
e)?e:[e]],o=[0];;){if(o[0]>=s[0].length){if(o.length===1)return n;s.shift(),o.shift();continue}var u=s[0][o[0]++];if(i(u)&&(n.push(u),--r<=0))return n;t&&(0,pa.
hasChildren)(u)&&u.children.length>0&&(o.unshift(0),s.unshift(u.children))}}function cB(i,e){return e.find(i)}function O2(i,e,t){t===void 0&&(t=!0);for(var r=Array.
isArray(e)?e:[e],n=0;n<r.length;n++){var s=r[n];if((0,pa.isTag)(s)&&i(s))return s;if(t&&(0,pa.hasChildren)(s)&&s.children.length>0){var o=O2(i,s.children,!0);if(o)
return o}}return null}function L2(i,e){return(Array.isArray(e)?e:[e]).some(function(t){return(0,pa.isTag)(t)&&i(t)||(0,pa.hasChildren)(t)&&L2(i,t.children)})}function hB(i,e){
for(var t=[],r=[Array.isArray(e)?e:[e]],n=[0];;){if(n[0]>=r[0].length){if(r.length===1)return t;r.shift(),n.shift();continue}var s=r[0][n[0]++];(0,pa.isTag)(s)&&
i(s)&&t.push(s),(0,pa.hasChildren)(s)&&s.children.length>0&&(n.unshift(0),r.unshift(s.children))}}});var ng=$(bs=>{"use strict";Object.defineProperty(bs,"__esModule",{value:!0});bs.testElement=pB;bs.getElements=mB;bs.getElementById=gB;bs.getElementsByTagName=AB;
bs.getElementsByClassName=bB;bs.getElementsByTagType=vB;var ma=Bn(),bl=ig(),mh={tag_name:function(i){return typeof i=="function"?function(e){return(0,ma.isTag)(
e)&&i(e.name)}:i==="*"?ma.isTag:function(e){return(0,ma.isTag)(e)&&e.name===i}},tag_type:function(i){return typeof i=="function"?function(e){return i(e.type)}:function(e){
return e.type===i}},tag_contains:function(i){return typeof i=="function"?function(e){return(0,ma.isText)(e)&&i(e.data)}:function(e){return(0,ma.isText)(e)&&e.data===
i}}};function rg(i,e){return typeof e=="function"?function(t){return(0,ma.isTag)(t)&&e(t.attribs[i])}:function(t){return(0,ma.isTag)(t)&&t.attribs[i]===e}}function fB(i,e){
return function(t){return i(t)||e(t)}}function N2(i){var e=Object.keys(i).map(function(t){var r=i[t];return Object.prototype.hasOwnProperty.call(mh,t)?mh[t](r):
rg(t,r)});return e.length===0?null:e.reduce(fB)}function pB(i,e){var t=N2(i);return t?t(e):!0}function mB(i,e,t,r){r===void 0&&(r=1/0);var n=N2(i);return n?(0,bl.
filter)(n,e,t,r):[]}function gB(i,e,t){return t===void 0&&(t=!0),Array.isArray(e)||(e=[e]),(0,bl.findOne)(rg("id",i),e,t)}function AB(i,e,t,r){return t===void 0&&
(t=!0),r===void 0&&(r=1/0),(0,bl.filter)(mh.tag_name(i),e,t,r)}function bB(i,e,t,r){return t===void 0&&(t=!0),r===void 0&&(r=1/0),(0,bl.filter)(rg("class",i),e,
t,r)}function vB(i,e,t,r){return t===void 0&&(t=!0),r===void 0&&(r=1/0),(0,bl.filter)(mh.tag_type(i),e,t,r)}});var F2=$(ga=>{"use strict";Object.defineProperty(ga,"__esModule",{value:!0});ga.DocumentPosition=void 0;ga.removeSubsets=yB;ga.compareDocumentPosition=R2;ga.uniqueSort=
_B;var P2=Bn();function yB(i){for(var e=i.length;--e>=0;){var t=i[e];if(e>0&&i.lastIndexOf(t,e-1)>=0){i.splice(e,1);continue}for(var r=t.parent;r;r=r.parent)if(i.
includes(r)){i.splice(e,1);break}}return i}var Nr;(function(i){i[i.DISCONNECTED=1]="DISCONNECTED",i[i.PRECEDING=2]="PRECEDING",i[i.FOLLOWING=4]="FOLLOWING",i[i.
CONTAINS=8]="CONTAINS",i[i.CONTAINED_BY=16]="CONTAINED_BY"})(Nr||(ga.DocumentPosition=Nr={}));function R2(i,e){var t=[],r=[];if(i===e)return 0;for(var n=(0,P2.hasChildren)(
i)?i:i.parent;n;)t.unshift(n),n=n.parent;for(n=(0,P2.hasChildren)(e)?e:e.parent;n;)r.unshift(n),n=n.parent;for(var s=Math.min(t.length,r.length),o=0;o<s&&t[o]===
r[o];)o++;if(o===0)return Nr.DISCONNECTED;var u=t[o-1],l=u.children,h=t[o],p=r[o];return l.indexOf(h)>l.indexOf(p)?u===e?Nr.FOLLOWING|Nr.CONTAINED_BY:Nr.FOLLOWING:
u===i?Nr.PRECEDING|Nr.CONTAINS:Nr.PRECEDING}function _B(i){return i=i.filter(function(e,t,r){return!r.includes(e,t+1)}),i.sort(function(e,t){var r=R2(e,t);return r&
Nr.PRECEDING?-1:r&Nr.FOLLOWING?1:0}),i}});var W2=$(sg=>{"use strict";Object.defineProperty(sg,"__esModule",{value:!0});sg.getFeed=wB;var xB=eg(),vl=ng();function wB(i){var e=gh(TB,i);return e?e.name==="\
feed"?CB(e):SB(e):null}function CB(i){var e,t=i.children,r={type:"atom",items:(0,vl.getElementsByTagName)("entry",t).map(function(o){var u,l=o.children,h={media:H2(
l)};$i(h,"id","id",l),$i(h,"title","title",l);var p=(u=gh("link",l))===null||u===void 0?void 0:u.attribs.href;p&&(h.link=p);var g=vs("summary",l)||vs("content",
l);g&&(h.description=g);var v=vs("updated",l);return v&&(h.pubDate=new Date(v)),h})};$i(r,"id","id",t),$i(r,"title","title",t);var n=(e=gh("link",t))===null||e===
void 0?void 0:e.attribs.href;n&&(r.link=n),$i(r,"description","subtitle",t);var s=vs("updated",t);return s&&(r.updated=new Date(s)),$i(r,"author","email",t,!0),
r}function SB(i){var e,t,r=(t=(e=gh("channel",i.children))===null||e===void 0?void 0:e.children)!==null&&t!==void 0?t:[],n={type:i.name.substr(0,3),id:"",items:(0,vl.
getElementsByTagName)("item",i.children).map(function(o){var u=o.children,l={media:H2(u)};$i(l,"id","guid",u),$i(l,"title","title",u),$i(l,"link","link",u),$i(l,
"description","description",u);var h=vs("pubDate",u)||vs("dc:date",u);return h&&(l.pubDate=new Date(h)),l})};$i(n,"title","title",r),$i(n,"link","link",r),$i(n,
"description","description",r);var s=vs("lastBuildDate",r);return s&&(n.updated=new Date(s)),$i(n,"author","managingEditor",r,!0),n}var EB=["url","type","lang"],
IB=["fileSize","bitrate","framerate","samplingrate","channels","duration","height","width"];function H2(i){return(0,vl.getElementsByTagName)("media:content",i).
map(function(e){for(var t=e.attribs,r={medium:t.medium,isDefault:!!t.isDefault},n=0,s=EB;n<s.length;n++){var o=s[n];t[o]&&(r[o]=t[o])}for(var u=0,l=IB;u<l.length;u++){
var o=l[u];t[o]&&(r[o]=parseInt(t[o],10))}return t.expression&&(r.expression=t.expression),r})}function gh(i,e){return(0,vl.getElementsByTagName)(i,e,!0,1)[0]}function vs(i,e,t){
return t===void 0&&(t=!1),(0,xB.textContent)((0,vl.getElementsByTagName)(i,e,t,1)).trim()}function $i(i,e,t,r,n){n===void 0&&(n=!1);var s=vs(t,r,n);s&&(i[e]=s)}
function TB(i){return i==="rss"||i==="feed"||i==="rdf:RDF"}});var Ah=$(jt=>{"use strict";var MB=jt&&jt.__createBinding||(Object.create?(function(i,e,t,r){r===void 0&&(r=t);var n=Object.getOwnPropertyDescriptor(e,t);(!n||("\
get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(i,r,n)}):(function(i,e,t,r){r===void 0&&
(r=t),i[r]=e[t]})),Aa=jt&&jt.__exportStar||function(i,e){for(var t in i)t!=="default"&&!Object.prototype.hasOwnProperty.call(e,t)&&MB(e,i,t)};Object.defineProperty(
jt,"__esModule",{value:!0});jt.hasChildren=jt.isDocument=jt.isComment=jt.isText=jt.isCDATA=jt.isTag=void 0;Aa(eg(),jt);Aa(D2(),jt);Aa(B2(),jt);Aa(ig(),jt);Aa(ng(),
jt);Aa(F2(),jt);Aa(W2(),jt);var Lo=Bn();Object.defineProperty(jt,"isTag",{enumerable:!0,get:function(){return Lo.isTag}});Object.defineProperty(jt,"isCDATA",{enumerable:!0,
get:function(){return Lo.isCDATA}});Object.defineProperty(jt,"isText",{enumerable:!0,get:function(){return Lo.isText}});Object.defineProperty(jt,"isComment",{enumerable:!0,
get:function(){return Lo.isComment}});Object.defineProperty(jt,"isDocument",{enumerable:!0,get:function(){return Lo.isDocument}});Object.defineProperty(jt,"hasC\
hildren",{enumerable:!0,get:function(){return Lo.hasChildren}})});var V2=$(gt=>{"use strict";var DB=gt&&gt.__createBinding||(Object.create?(function(i,e,t,r){r===void 0&&(r=t);var n=Object.getOwnPropertyDescriptor(e,t);(!n||("\
get"in n?!e.__esModule:n.writable||n.configurable))&&(n={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(i,r,n)}):(function(i,e,t,r){r===void 0&&
(r=t),i[r]=e[t]})),BB=gt&&gt.__setModuleDefault||(Object.create?(function(i,e){Object.defineProperty(i,"default",{enumerable:!0,value:e})}):function(i,e){i.default=
e}),j2=gt&&gt.__importStar||(function(){var i=function(e){return i=Object.getOwnPropertyNames||function(t){var r=[];for(var n in t)Object.prototype.hasOwnProperty.
call(t,n)&&(r[r.length]=n);return r},i(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var r=i(e),n=0;n<r.length;n++)r[n]!=="default"&&
DB(t,e,r[n]);return BB(t,e),t}})(),kB=gt&&gt.__importDefault||function(i){return i&&i.__esModule?i:{default:i}};Object.defineProperty(gt,"__esModule",{value:!0});
gt.DomUtils=gt.getFeed=gt.ElementType=gt.QuoteType=gt.Tokenizer=gt.DefaultHandler=gt.DomHandler=gt.Parser=void 0;gt.parseDocument=q2;gt.parseDOM=U2;gt.createDocumentStream=
LB;gt.createDomStream=NB;gt.parseFeed=HB;var ag=L0(),OB=L0();Object.defineProperty(gt,"Parser",{enumerable:!0,get:function(){return OB.Parser}});var og=Bn(),z2=Bn();
Object.defineProperty(gt,"DomHandler",{enumerable:!0,get:function(){return z2.DomHandler}});Object.defineProperty(gt,"DefaultHandler",{enumerable:!0,get:function(){
return z2.DomHandler}});function q2(i,e){let t=new og.DomHandler(void 0,e);return new ag.Parser(t,e).end(i),t.root}function U2(i,e){return q2(i,e).children}function LB(i,e,t){
let r=new og.DomHandler(n=>i(n,r.root),e,t);return new ag.Parser(r,e)}function NB(i,e,t){let r=new og.DomHandler(i,e,t);return new ag.Parser(r,e)}var K2=k0();Object.
defineProperty(gt,"Tokenizer",{enumerable:!0,get:function(){return kB(K2).default}});Object.defineProperty(gt,"QuoteType",{enumerable:!0,get:function(){return K2.
QuoteType}});gt.ElementType=j2(Do());var PB=Ah(),RB=Ah();Object.defineProperty(gt,"getFeed",{enumerable:!0,get:function(){return RB.getFeed}});var FB={xmlMode:!0};
function HB(i,e=FB){return(0,PB.getFeed)(U2(i,e))}gt.DomUtils=j2(Ah())});var Q2=$((AG,G2)=>{"use strict";G2.exports=i=>{if(typeof i!="string")throw new TypeError("Expected a string");return i.replace(/[|\\{}()[\]^$+*?.]/g,"\\$&").replace(
/-/g,"\\x2d")}});var Z2=$(J2=>{"use strict";function Y2(i){return Object.prototype.toString.call(i)==="[object Object]"}function WB(i){var e,t;return Y2(i)===!1?!1:(e=i.constructor,
e===void 0?!0:(t=e.prototype,!(Y2(t)===!1||t.hasOwnProperty("isPrototypeOf")===!1)))}J2.isPlainObject=WB});var tC=$((vG,eC)=>{"use strict";var jB=function(e){return zB(e)&&!qB(e)};function zB(i){return!!i&&typeof i=="object"}function qB(i){var e=Object.prototype.toString.
call(i);return e==="[object RegExp]"||e==="[object Date]"||VB(i)}var UB=typeof Symbol=="function"&&Symbol.for,KB=UB?Symbol.for("react.element"):60103;function VB(i){
return i.$$typeof===KB}function GB(i){return Array.isArray(i)?[]:{}}function yl(i,e){return e.clone!==!1&&e.isMergeableObject(i)?No(GB(i),i,e):i}function QB(i,e,t){
return i.concat(e).map(function(r){return yl(r,t)})}function YB(i,e){if(!e.customMerge)return No;var t=e.customMerge(i);return typeof t=="function"?t:No}function JB(i){
return Object.getOwnPropertySymbols?Object.getOwnPropertySymbols(i).filter(function(e){return Object.propertyIsEnumerable.call(i,e)}):[]}function $2(i){return Object.
keys(i).concat(JB(i))}function X2(i,e){try{return e in i}catch{return!1}}function ZB(i,e){return X2(i,e)&&!(Object.hasOwnProperty.call(i,e)&&Object.propertyIsEnumerable.
call(i,e))}function $B(i,e,t){var r={};return t.isMergeableObject(i)&&$2(i).forEach(function(n){r[n]=yl(i[n],t)}),$2(e).forEach(function(n){ZB(i,n)||(X2(i,n)&&t.
isMergeableObject(e[n])?r[n]=YB(n,t)(i[n],e[n],t):r[n]=yl(e[n],t))}),r}function No(i,e,t){t=t||{},t.arrayMerge=t.arrayMerge||QB,t.isMergeableObject=t.isMergeableObject||
jB,t.cloneUnlessOtherwiseSpecified=yl;var r=Array.isArray(e),n=Array.isArray(i),s=r===n;return s?r?t.arrayMerge(i,e,t):$B(i,e,t):yl(e,t)}No.all=function(e,t){if(!Array.
isArray(e))throw new Error("first argument should be an array");return e.reduce(function(r,n){return No(r,n,t)},{})};var XB=No;eC.exports=XB});var rC=$((iC,bh)=>{(function(i,e){typeof define=="function"&&define.amd?define([],e):typeof bh=="object"&&bh.exports?bh.exports=e():i.parseSrcset=e()})(iC,function(){
return function(i){function e(D){return D===" "||D==="	"||D===`
`||D==="\f"||D==="\r"}function t(D){var N,W=D.exec(i.substring(C));if(W)return N=W[0],C+=N.length,N}for(var r=i.length,n=/^[ \t\n\r\u000c]+/,s=/^[, \t\n\r\u000c]+/,
o=/^[^ \t\n\r\u000c]+/,u=/[,]+$/,l=/^\d+$/,h=/^-?(?:[0-9]+|[0-9]*\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/,p,g,v,b,A,C=0,I=[];;){if(t(s),C>=r)return I;p=t(o),g=[],p.slice(
-1)===","?(p=p.replace(u,""),P()):H()}function H(){for(t(n),v="",b="in descriptor";;){if(A=i.charAt(C),b==="in descriptor")if(e(A))v&&(g.push(v),v="",b="after d\
escriptor");else if(A===","){C+=1,v&&g.push(v),P();return}else if(A==="(")v=v+A,b="in parens";else if(A===""){v&&g.push(v),P();return}else v=v+A;else if(b==="in\
 parens")if(A===")")v=v+A,b="in descriptor";else if(A===""){g.push(v),P();return}else v=v+A;else if(b==="after descriptor"&&!e(A))if(A===""){P();return}else b="\
in descriptor",C-=1;C+=1}}function P(){var D=!1,N,W,c,re,V={},ae,Z,oe,j,J;for(re=0;re<g.length;re++)ae=g[re],Z=ae[ae.length-1],oe=ae.substring(0,ae.length-1),j=
parseInt(oe,10),J=parseFloat(oe),l.test(oe)&&Z==="w"?((N||W)&&(D=!0),j===0?D=!0:N=j):h.test(oe)&&Z==="x"?((N||W||c)&&(D=!0),J<0?D=!0:W=J):l.test(oe)&&Z==="h"?((c||
W)&&(D=!0),j===0?D=!0:c=j):D=!0;D?console&&console.log&&console.log("Invalid srcset descriptor found in '"+i+"' at '"+ae+"'."):(V.url=p,N&&(V.w=N),W&&(V.d=W),c&&
(V.h=c),I.push(V))}}})});var sC=$((yG,ug)=>{var et=String,nC=function(){return{isColorSupported:!1,reset:et,bold:et,dim:et,italic:et,underline:et,inverse:et,hidden:et,strikethrough:et,black:et,
red:et,green:et,yellow:et,blue:et,magenta:et,cyan:et,white:et,gray:et,bgBlack:et,bgRed:et,bgGreen:et,bgYellow:et,bgBlue:et,bgMagenta:et,bgCyan:et,bgWhite:et,blackBright:et,
redBright:et,greenBright:et,yellowBright:et,blueBright:et,magentaBright:et,cyanBright:et,whiteBright:et,bgBlackBright:et,bgRedBright:et,bgGreenBright:et,bgYellowBright:et,
bgBlueBright:et,bgMagentaBright:et,bgCyanBright:et,bgWhiteBright:et}};ug.exports=nC();ug.exports.createColors=nC});var lg=$(()=>{});var vh=$((wG,uC)=>{"use strict";var aC=sC(),oC=lg(),_l=class i extends Error{constructor(e,t,r,n,s,o){super(e),this.name="CssSyntaxError",this.reason=e,s&&(this.
file=s),n&&(this.source=n),o&&(this.plugin=o),typeof t<"u"&&typeof r<"u"&&(typeof t=="number"?(this.line=t,this.column=r):(this.line=t.line,this.column=t.column,
this.endLine=r.line,this.endColumn=r.column)),this.setMessage(),Error.captureStackTrace&&Error.captureStackTrace(this,i)}setMessage(){this.message=this.plugin?this.
plugin+": ":"",this.message+=this.file?this.file:"<css input>",typeof this.line<"u"&&(this.message+=":"+this.line+":"+this.column),this.message+=": "+this.reason}showSourceCode(e){
if(!this.source)return"";let t=this.source;e==null&&(e=aC.isColorSupported);let r=p=>p,n=p=>p,s=p=>p;if(e){let{bold:p,gray:g,red:v}=aC.createColors(!0);n=b=>p(v(
b)),r=b=>g(b),oC&&(s=b=>oC(b))}let o=t.split(/\r?\n/),u=Math.max(this.line-3,0),l=Math.min(this.line+2,o.length),h=String(l).length;return o.slice(u,l).map((p,g)=>{
let v=u+1+g,b=" "+(" "+v).slice(-h)+" | ";if(v===this.line){if(p.length>160){let C=20,I=typeof this.endColumn=="number"?this.endColumn:this.column,H=Math.max(0,
this.column-C),P=Math.max(this.column+C,I+C),D=p.slice(H,P),N=r(b.replace(/\d/g," "))+p.slice(0,Math.min(this.column-1,C-1)).replace(/[^\t]/g," ");return n(">")+
r(b)+s(D)+`
 `+N+n("^")}let A=r(b.replace(/\d/g," "))+p.slice(0,this.column-1).replace(/[^\t]/g," ");return n(">")+r(b)+s(p)+`
 `+A+n("^")}return" "+r(b)+s(p)}).join(`
`)}toString(){let e=this.showSourceCode();return e&&(e=`

`+e+`
`),this.name+": "+this.message+e}};uC.exports=_l;_l.default=_l});var dg=$((CG,fC)=>{"use strict";var ek=/[\t\n\f\r "#'()/;[\\\]{}]/,lC={after:`
`,beforeClose:`
`,beforeComment:`
`,beforeDecl:`
`,beforeOpen:" ",beforeRule:`
`,colon:": ",commentLeft:" ",commentRight:" ",emptyBody:"",indent:"    ",semicolon:!1};function tk(i){return i[0].toUpperCase()+i.slice(1)}function dC(i,e){let t="\
@"+e.name,r=e.params?i.rawValue(e,"params"):"",n=e.raws.afterName;return typeof n>"u"?n=r?" ":"":n===""&&r&&!ek.test(r[0])&&(n=" "),t+n+r}function ik(i){if(!i.prop.
startsWith("--"))return!1;let e=i.raws.before;return typeof e>"u"||!/[^\s;]$/.test(e)}function hC(i,e,t){let r=t.nodes,n=r.length-1;for(;n>0&&r[n].type==="comme\
nt";)n-=1;let s=i.raw(t,"semicolon"),o=t.type==="document";for(let u=r.length-1;u>=0;u--){let l=r[u],h=n!==u||s;!h&&u<r.length-1&&(l.type==="atrule"&&!l.nodes||
l.type==="decl"&&ik(l))&&(h=!0),e.push({document:o,node:l,semicolon:h})}}function cC(i,e,t,r){let n=i.raw(t,"between","beforeOpen");i.builder(r+n+"{",t,"start");
let s=t.nodes&&t.nodes.length,o=()=>{let u=s?i.raw(t,"after"):i.raw(t,"after","emptyBody");u&&i.builder(u),i.builder("}",t,"end"),t.type==="rule"&&t.raws.ownSemicolon&&
i.builder(t.raws.ownSemicolon,t,"end")};s?(e.push(o),hC(i,e,t)):o()}var xl=class i{constructor(e){this.builder=e}atrule(e,t){let r=dC(this,e);if(e.nodes)this.block(
e,r);else{let n=(e.raws.between||"")+(t?";":"");this.builder(r+n,e)}}beforeAfter(e,t){let r;e.type==="decl"?r=this.raw(e,null,"beforeDecl"):e.type==="comment"?r=
this.raw(e,null,"beforeComment"):t==="before"?r=this.raw(e,null,"beforeRule"):r=this.raw(e,null,"beforeClose");let n=e.parent,s=0;for(;n&&n.type!=="root";)s+=1,
n=n.parent;if(r.includes(`
`)){let o=this.raw(e,null,"indent");if(o.length)for(let u=0;u<s;u++)r+=o}return r}block(e,t){let r=this.raw(e,"between","beforeOpen");this.builder(t+r+"{",e,"st\
art");let n;e.nodes&&e.nodes.length?(this.body(e),n=this.raw(e,"after")):n=this.raw(e,"after","emptyBody"),n&&this.builder(n),this.builder("}",e,"end")}body(e){
let t=i.prototype,r=["atrule","block","body","rule","stringify"].every(s=>this[s]===t[s]),n=[];for(hC(this,n,e);n.length>0;){let s=n.pop();if(typeof s=="functio\
n"){s();continue}let o=s.node,u=this.raw(o,"before");u&&this.builder(u),r&&o.type==="rule"?cC(this,n,o,this.rawValue(o,"selector")):r&&o.type==="atrule"&&o.nodes?
cC(this,n,o,dC(this,o)):this.stringify(o,s.semicolon)}}comment(e){let t=this.raw(e,"left","commentLeft"),r=this.raw(e,"right","commentRight");this.builder("/*"+
t+e.text+r+"*/",e)}decl(e,t){let r=e.raws,n=this.raw(e,"between","colon"),s=e.prop+n+this.rawValue(e,"value");e.important&&(s+=r.important||" !important"),t&&(s+=
";"),this.builder(s,e)}document(e){this.body(e)}raw(e,t,r){let n;if(r||(r=t),t&&(n=e.raws[t],typeof n<"u"))return n;let s=e.parent;if(r==="before"&&(!s||s.type===
"root"&&s.first===e||s&&s.type==="document"))return"";if(!s)return lC[r];let o=e.root(),u=o.rawCache||(o.rawCache={});if(typeof u[r]<"u")return u[r];if(r==="bef\
ore"||r==="after")return this.beforeAfter(e,r);{let l="raw"+tk(r);this[l]?n=this[l](o,e):o.walk(h=>{if(n=h.raws[t],typeof n<"u")return!1})}return typeof n>"u"&&
(n=lC[r]),u[r]=n,n}rawBeforeClose(e){let t;return e.walk(r=>{if(r.nodes&&r.nodes.length>0&&typeof r.raws.after<"u")return t=r.raws.after,t.includes(`
`)&&(t=t.replace(/[^\n]+$/,"")),!1}),t&&(t=t.replace(/\S/g,"")),t}rawBeforeComment(e,t){let r;return e.walkComments(n=>{if(typeof n.raws.before<"u")return r=n.raws.
before,r.includes(`
`)&&(r=r.replace(/[^\n]+$/,"")),!1}),typeof r>"u"?r=this.raw(t,null,"beforeDecl"):r&&(r=r.replace(/\S/g,"")),r}rawBeforeDecl(e,t){let r;return e.walkDecls(n=>{if(typeof n.
raws.before<"u")return r=n.raws.before,r.includes(`
`)&&(r=r.replace(/[^\n]+$/,"")),!1}),typeof r>"u"?r=this.raw(t,null,"beforeRule"):r&&(r=r.replace(/\S/g,"")),r}rawBeforeOpen(e){let t;return e.walk(r=>{if(r.type!==
"decl"&&(t=r.raws.between,typeof t<"u"))return!1}),t}rawBeforeRule(e){let t;return e.walk(r=>{if(r.nodes&&(r.parent!==e||e.first!==r)&&typeof r.raws.before<"u")
return t=r.raws.before,t.includes(`
`)&&(t=t.replace(/[^\n]+$/,"")),!1}),t&&(t=t.replace(/\S/g,"")),t}rawColon(e){let t;return e.walkDecls(r=>{if(typeof r.raws.between<"u")return t=r.raws.between.
replace(/[^\s:]/g,""),!1}),t}rawEmptyBody(e){let t;return e.walk(r=>{if(r.nodes&&r.nodes.length===0&&(t=r.raws.after,typeof t<"u"))return!1}),t}rawIndent(e){if(e.
raws.indent)return e.raws.indent;let t;return e.walk(r=>{let n=r.parent;if(n&&n!==e&&n.parent&&n.parent===e&&typeof r.raws.before<"u"){let s=r.raws.before.split(
`
`);return t=s[s.length-1],t=t.replace(/\S/g,""),!1}}),t}rawSemicolon(e){let t;return e.walk(r=>{if(r.nodes&&r.nodes.length&&r.last.type==="decl"&&(t=r.raws.semicolon,
typeof t<"u"))return!1}),t}rawValue(e,t){let r=e[t],n=e.raws[t];return n&&n.value===r?n.raw:r}root(e){!(e.parent&&e.parent.type==="document")&&e.source&&e.source.
input.hasBOM&&this.builder("\uFEFF",e,"start"),this.body(e),e.raws.after&&this.builder(e.raws.after)}rule(e){this.block(e,this.rawValue(e,"selector")),e.raws.ownSemicolon&&
this.builder(e.raws.ownSemicolon,e,"end")}stringify(e,t){if(!this[e.type])throw new Error("Unknown AST node type "+e.type+". Maybe you need to change PostCSS st\
ringifier.");this[e.type](e,t)}};fC.exports=xl;xl.default=xl});var wl=$((SG,pC)=>{"use strict";var rk=dg(),nk=/(<)(\/?style\b)/gi,sk=/(<)(!--)/g;function ak(i){return i.includes("<")?i.replace(nk,"\\3c $2").replace(sk,"\\3c \
$2"):i}function ok(i,e,t){let r=[],n=0,s=0;for(let o=0;o<i.length;o+=3){let u=s,l=n+i[o].length;for(;n<l;)e[n]===t[s]?(n+=1,s+=1):(n+=1,s+=4);r.push(t.slice(u,s))}
return r}var cg=class extends rk{escapeHTML(e){let t=this.builder,r,n;if(this.builder=(o,u,l)=>{r?(n+=o,r.push(o,u,l)):o.includes("<")?(n=o,r=[o,u,l]):t(o,u,l)},
e(),this.builder=t,!r)return;let s=ak(n);if(s===n)for(let o=0;o<r.length;o+=3)t(r[o],r[o+1],r[o+2]);else{let o=ok(r,n,s);for(let u=0;u<r.length;u+=3)t(o[u/3],r[u+
1],r[u+2])}}root(e){e.parent&&e.parent.type==="document"?(this.escapeHTML(()=>this.body(e)),e.raws.after&&this.builder(e.raws.after)):this.escapeHTML(()=>super.
root(e))}};function hg(i,e){let t=new cg(e);i.type==="root"||i.type==="document"?t.stringify(i):t.escapeHTML(()=>t.stringify(i))}pC.exports=hg;hg.default=hg});var Cl=$((EG,fg)=>{"use strict";fg.exports.isClean=Symbol("isClean");fg.exports.my=Symbol("my")});var Il=$((IG,mC)=>{"use strict";var uk=vh(),lk=dg(),dk=wl(),{isClean:Sl,my:ck}=Cl();function hk(i,e){let t=new i.constructor,r=[[i,t,e]];for(;r.length>0;){let[n,
s,o]=r.pop();for(let u in n){if(!Object.prototype.hasOwnProperty.call(n,u)||u==="proxyCache")continue;let l=n[u],h=typeof l;if(u==="parent"&&h==="object")o&&(s[u]=
o);else if(u==="source")s[u]=l;else if(Array.isArray(l)){let p=[];s[u]=p;for(let g of l){let v=new g.constructor;p.push(v),r.push([g,v,s])}}else{if(h==="object"&&
l!==null){let p=new l.constructor;r.push([l,p,void 0]),l=p}s[u]=l}}}return t}function ys(i,e){if(e&&typeof e.offset<"u")return e.offset;let t=1,r=1,n=0;for(let s=0;s<
i.length;s++){if(r===e.line&&t===e.column){n=s;break}i[s]===`
`?(t=1,r+=1):t+=1}return n}var El=class i{get proxyOf(){return this}constructor(e={}){this.raws={},this[Sl]=!1,this[ck]=!0;for(let t of Object.keys(e))if(t!=="_\
_proto__")if(t==="nodes"){this.nodes=[];for(let r of e[t])typeof r.clone=="function"&&r.parent?this.append(r.clone()):this.append(r)}else this[t]=e[t]}addToError(e){
if(e.postcssNode=this,e.stack&&this.source&&/\n\s{4}at /.test(e.stack)){let t=this.source;e.stack=e.stack.replace(/\n\s{4}at /,`$&${t.input.from}:${t.start.line}\
:${t.start.column}$&`)}return e}after(e){return this.parent.insertAfter(this,e),this}assign(e={}){for(let t in e)this[t]=e[t];return this}before(e){return this.
parent.insertBefore(this,e),this}cleanRaws(e){delete this.raws.before,delete this.raws.after,e||delete this.raws.between}clone(e={}){let t=hk(this);for(let r in e)
t[r]=e[r];return t}cloneAfter(e={}){let t=this.clone(e);return this.parent.insertAfter(this,t),t}cloneBefore(e={}){let t=this.clone(e);return this.parent.insertBefore(
this,t),t}error(e,t={}){if(this.source){let{end:r,start:n}=this.rangeBy(t);return this.source.input.error(e,{column:n.column,line:n.line},{column:r.column,line:r.
line},t)}return new uk(e)}getProxyProcessor(){return{get(e,t){return t==="proxyOf"?e:t==="root"?()=>e.root().toProxy():e[t]},set(e,t,r){return e[t]===r||(e[t]=r,
(t==="prop"||t==="value"||t==="name"||t==="params"||t==="important"||t==="text")&&e.markDirty()),!0}}}markClean(){this[Sl]=!0}markDirty(){if(this[Sl]){this[Sl]=
!1;let e=this;for(;e=e.parent;)e[Sl]=!1}}next(){if(!this.parent)return;let e=this.parent.index(this);return this.parent.nodes[e+1]}positionBy(e={}){let t="docum\
ent"in this.source.input?this.source.input.document:this.source.input.css,r={column:this.source.start.column,line:this.source.start.line,offset:ys(t,this.source.
start)};if(e.index)r=this.positionInside(e.index);else if(e.word){let s=t.slice(ys(t,this.source.start),this.rangeBy().end.offset).indexOf(e.word);s!==-1&&(r=this.
positionInside(s))}return r}positionInside(e){let t=this.source.start.column,r=this.source.start.line,n="document"in this.source.input?this.source.input.document:
this.source.input.css,s=ys(n,this.source.start),o=s+e;for(let u=s;u<o;u++)n[u]===`
`?(t=1,r+=1):t+=1;return{column:t,line:r,offset:o}}prev(){if(!this.parent)return;let e=this.parent.index(this);return this.parent.nodes[e-1]}rangeBy(e={}){let t="\
document"in this.source.input?this.source.input.document:this.source.input.css,r={column:this.source.start.column,line:this.source.start.line,offset:ys(t,this.source.
start)},n=this.source.end?{column:this.source.end.column+1,line:this.source.end.line,offset:typeof this.source.end.offset=="number"?this.source.end.offset:ys(t,
this.source.end)+1}:{column:r.column+1,line:r.line,offset:r.offset+1};if(e.word){let o=t.slice(ys(t,this.source.start),n.offset).indexOf(e.word);o!==-1&&(r=this.
positionInside(o),n=this.positionInside(o+e.word.length))}else e.start?r={column:e.start.column,line:e.start.line,offset:ys(t,e.start)}:typeof e.index=="number"&&
(r=this.positionInside(e.index)),e.end?n={column:e.end.column,line:e.end.line,offset:ys(t,e.end)}:typeof e.endIndex=="number"?n=this.positionInside(e.endIndex):
typeof e.index=="number"&&(n=this.positionInside(e.index+1));return(n.line<r.line||n.line===r.line&&n.column<=r.column)&&(n={column:r.column+1,line:r.line,offset:r.
offset+1}),{end:n,start:r}}raw(e,t){return new lk().raw(this,e,t)}remove(){return this.parent&&this.parent.removeChild(this),this.parent=void 0,this}replaceWith(...e){
if(this.parent){let t=this,r=!1;for(let n of e)n===this?r=!0:r?(this.parent.insertAfter(t,n),t=n):this.parent.insertBefore(t,n);r||this.remove()}return this}root(){
let e=this;for(;e.parent&&e.parent.type!=="document";)e=e.parent;return e}toJSON(e,t){let r=t==null;t=t||new Map;let n=[],s=[[this,n,0]];for(let u=0;u<s.length;u++){
let[l,h,p]=s[u],g={};h[p]=g;for(let v in l){if(!Object.prototype.hasOwnProperty.call(l,v)||v==="parent"||v==="proxyCache")continue;let b=l[v];if(Array.isArray(b)){
let A=[];g[v]=A;for(let C=0;C<b.length;C++){let I=b[C];typeof I=="object"&&I.toJSON?I.toJSON===i.prototype.toJSON?s.push([I,A,C]):A[C]=I.toJSON(null,t):A[C]=I}}else if(typeof b==
"object"&&b.toJSON)b.toJSON===i.prototype.toJSON?s.push([b,g,v]):g[v]=b.toJSON(null,t);else if(v==="source"){if(b==null)continue;let A=t.get(b.input);A==null&&(A=
t.size,t.set(b.input,A)),g[v]={end:b.end,inputId:A,start:b.start}}else g[v]=b}}let o=n[0];return r&&(o.inputs=[...t.keys()].map(u=>u.toJSON())),o}toProxy(){return this.
proxyCache||(this.proxyCache=new Proxy(this,this.getProxyProcessor())),this.proxyCache}toString(e=dk){e.stringify&&(e=e.stringify);let t="";return e(this,r=>{t+=
r}),t}warn(e,t,r={}){let n={node:this};for(let s in r)n[s]=r[s];return e.warn(t,n)}};mC.exports=El;El.default=El});var Ml=$((TG,gC)=>{"use strict";var fk=Il(),Tl=class extends fk{constructor(e){super(e),this.type="comment"}};gC.exports=Tl;Tl.default=Tl});var Bl=$((MG,AC)=>{"use strict";var pk=Il(),Dl=class extends pk{get variable(){return this.prop.startsWith("--")||this.prop[0]==="$"}constructor(e){e&&typeof e.
value<"u"&&typeof e.value!="string"&&(e={...e,value:String(e.value)}),super(e),this.type="decl"}};AC.exports=Dl;Dl.default=Dl});var Ln=$((DG,SC)=>{"use strict";var vC=Ml(),yC=Bl(),bC=Il(),{isClean:_C,my:xC}=Cl(),pg,wC,CC,mg;function mk(i){let e=i.slice();for(;e.length>0;){let t=e.pop();if(delete t.
source,t.nodes){t.nodes=t.nodes.slice();for(let r of t.nodes)e.push(r)}}return i.slice()}function gk(i){let e=[i];for(;e.length>0;){let t=e.pop();if(t[_C]=!1,t.
proxyOf.nodes)for(let r of t.proxyOf.nodes)e.push(r)}}var nn=class i extends bC{get first(){if(this.proxyOf.nodes)return this.proxyOf.nodes[0]}get last(){if(this.
proxyOf.nodes)return this.proxyOf.nodes[this.proxyOf.nodes.length-1]}append(...e){for(let t of e){let r=this.normalize(t,this.last);for(let n of r)this.proxyOf.
nodes.push(n)}return this.markDirty(),this}cleanRaws(e){let t=[this];for(;t.length>0;){let r=t.pop();if(r!==this&&r.cleanRaws!==i.prototype.cleanRaws){r.cleanRaws(
e);continue}if(bC.prototype.cleanRaws.call(r,e),r.nodes)for(let n of r.nodes)t.push(n)}}each(e){if(!this.proxyOf.nodes)return;let t=this.getIterator(),r,n;for(;this.
indexes[t]<this.proxyOf.nodes.length&&(r=this.indexes[t],n=e(this.proxyOf.nodes[r],r),n!==!1);)this.indexes[t]+=1;return delete this.indexes[t],n}every(e){return this.
nodes.every(e)}getIterator(){this.lastEach||(this.lastEach=0),this.indexes||(this.indexes={}),this.lastEach+=1;let e=this.lastEach;return this.indexes[e]=0,e}getProxyProcessor(){
return{get(e,t){return t==="proxyOf"?e:e[t]?t==="each"||typeof t=="string"&&t.startsWith("walk")?(...r)=>e[t](...r.map(n=>typeof n=="function"?(s,o)=>n(s.toProxy(),
o):n)):t==="every"||t==="some"?r=>e[t]((n,...s)=>r(n.toProxy(),...s)):t==="root"?()=>e.root().toProxy():t==="nodes"?e.nodes.map(r=>r.toProxy()):t==="first"||t===
"last"?e[t].toProxy():e[t]:e[t]},set(e,t,r){return e[t]===r||(e[t]=r,(t==="name"||t==="params"||t==="selector")&&e.markDirty()),!0}}}index(e){return typeof e=="\
number"?e:(e.proxyOf&&(e=e.proxyOf),this.proxyOf.nodes.indexOf(e))}insertAfter(e,t){let r=this.index(e),n=this.normalize(t,this.proxyOf.nodes[r]).reverse();r=this.
index(e);for(let o of n)this.proxyOf.nodes.splice(r+1,0,o);let s;for(let o in this.indexes)s=this.indexes[o],r<s&&(this.indexes[o]=s+n.length);return this.markDirty(),
this}insertBefore(e,t){let r=this.index(e),n=r===0?"prepend":!1,s=this.normalize(t,this.proxyOf.nodes[r],n).reverse();r=this.index(e);for(let u of s)this.proxyOf.
nodes.splice(r,0,u);let o;for(let u in this.indexes)o=this.indexes[u],r<=o&&(this.indexes[u]=o+s.length);return this.markDirty(),this}normalize(e,t){if(typeof e==
"string")e=mk(wC(e).nodes);else if(typeof e>"u")e=[];else if(Array.isArray(e)){e=e.slice(0);for(let n of e)n.parent&&n.parent.removeChild(n,"ignore")}else if(e.
type==="root"&&this.type!=="document"){e=e.nodes.slice(0);for(let n of e)n.parent&&n.parent.removeChild(n,"ignore")}else if(e.type)e=[e];else if(e.prop){if(typeof e.
value>"u")throw new Error("Value field is missed in node creation");typeof e.value!="string"&&(e.value=String(e.value)),e=[new yC(e)]}else if(e.selector||e.selectors)
e=[new mg(e)];else if(e.name)e=[new pg(e)];else if(e.text)e=[new vC(e)];else throw new Error("Unknown node type in node creation");return e.map(n=>(n[xC]||i.rebuild(
n),n=n.proxyOf,n.parent&&n.parent.removeChild(n),n[_C]&&gk(n),n.raws||(n.raws={}),typeof n.raws.before>"u"&&t&&typeof t.raws.before<"u"&&(n.raws.before=t.raws.before.
replace(/\S/g,"")),n.parent=this.proxyOf,n))}prepend(...e){e=e.reverse();for(let t of e){let r=this.normalize(t,this.first,"prepend").reverse();for(let n of r)this.
proxyOf.nodes.unshift(n);for(let n in this.indexes)this.indexes[n]=this.indexes[n]+r.length}return this.markDirty(),this}push(e){return e.parent=this,this.proxyOf.
nodes.push(e),this}removeAll(){for(let e of this.proxyOf.nodes)e.parent=void 0;return this.proxyOf.nodes=[],this.markDirty(),this}removeChild(e){e=this.index(e),
this.proxyOf.nodes[e].parent=void 0,this.proxyOf.nodes.splice(e,1);let t;for(let r in this.indexes)t=this.indexes[r],t>=e&&(this.indexes[r]=t-1);return this.markDirty(),
this}replaceValues(e,t,r){return r||(r=t,t={}),this.walkDecls(n=>{t.props&&!t.props.includes(n.prop)||t.fast&&!n.value.includes(t.fast)||(n.value=n.value.replace(
e,r))}),this.markDirty(),this}some(e){return this.nodes.some(e)}walk(e){if(!this.proxyOf.nodes)return;let t=[{iterator:this.getIterator(),node:this.proxyOf}];for(;t.
length>0;){let{iterator:r,node:n}=t[t.length-1],s=n.indexes[r];if(s>=n.proxyOf.nodes.length){delete n.indexes[r],t.pop();let l=t[t.length-1];l&&(l.node.indexes[l.
iterator]+=1);continue}let o=n.proxyOf.nodes[s],u;try{u=e(o,s)}catch(l){throw o.addToError(l)}if(u===!1){for(let l of t)delete l.node.indexes[l.iterator];return!1}
o.walk&&o.proxyOf.nodes?t.push({iterator:o.getIterator(),node:o}):n.indexes[r]+=1}}walkAtRules(e,t){return t?e instanceof RegExp?this.walk((r,n)=>{if(r.type==="\
atrule"&&e.test(r.name))return t(r,n)}):this.walk((r,n)=>{if(r.type==="atrule"&&r.name===e)return t(r,n)}):(t=e,this.walk((r,n)=>{if(r.type==="atrule")return t(
r,n)}))}walkComments(e){return this.walk((t,r)=>{if(t.type==="comment")return e(t,r)})}walkDecls(e,t){return t?e instanceof RegExp?this.walk((r,n)=>{if(r.type===
"decl"&&e.test(r.prop))return t(r,n)}):this.walk((r,n)=>{if(r.type==="decl"&&r.prop===e)return t(r,n)}):(t=e,this.walk((r,n)=>{if(r.type==="decl")return t(r,n)}))}walkRules(e,t){
return t?e instanceof RegExp?this.walk((r,n)=>{if(r.type==="rule"&&e.test(r.selector))return t(r,n)}):this.walk((r,n)=>{if(r.type==="rule"&&r.selector===e)return t(
r,n)}):(t=e,this.walk((r,n)=>{if(r.type==="rule")return t(r,n)}))}};nn.registerParse=i=>{wC=i};nn.registerRule=i=>{mg=i};nn.registerAtRule=i=>{pg=i};nn.registerRoot=
i=>{CC=i};SC.exports=nn;nn.default=nn;nn.rebuild=i=>{let e=[i];for(;e.length>0;){let t=e.pop();if(t.type==="atrule"?Object.setPrototypeOf(t,pg.prototype):t.type===
"rule"?Object.setPrototypeOf(t,mg.prototype):t.type==="decl"?Object.setPrototypeOf(t,yC.prototype):t.type==="comment"?Object.setPrototypeOf(t,vC.prototype):t.type===
"root"&&Object.setPrototypeOf(t,CC.prototype),t[xC]=!0,t.nodes)for(let r of t.nodes)e.push(r)}}});var yh=$((BG,IC)=>{"use strict";var EC=Ln(),Po=class extends EC{constructor(e){super(e),this.type="atrule"}append(...e){return this.proxyOf.nodes||(this.nodes=[]),
super.append(...e)}prepend(...e){return this.proxyOf.nodes||(this.nodes=[]),super.prepend(...e)}};IC.exports=Po;Po.default=Po;EC.registerAtRule(Po)});var _h=$((kG,DC)=>{"use strict";var Ak=Ln(),TC,MC,ba=class extends Ak{constructor(e){super({type:"document",...e}),this.nodes||(this.nodes=[])}toResult(e={}){return new TC(
new MC,this,e).stringify()}};ba.registerLazyResult=i=>{TC=i};ba.registerProcessor=i=>{MC=i};DC.exports=ba;ba.default=ba});var kC=$((OG,BC)=>{var bk="useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict",vk=(i,e=21)=>(t=e)=>{let r="",n=t|0;for(;n-- >0;)r+=i[Math.random()*
i.length|0];return r},yk=(i=21)=>{let e="",t=i|0;for(;t-- >0;)e+=bk[Math.random()*64|0];return e};BC.exports={nanoid:yk,customAlphabet:vk}});var xh=$(()=>{});var wh=$(()=>{});var gg=$(()=>{});var OC=$(()=>{});var Ag=$((zG,RC)=>{"use strict";var{existsSync:_k,readFileSync:xk,realpathSync:wk}=OC(),{dirname:Ch,isAbsolute:Ck,join:Sk,relative:Ek,sep:Ik}=xh(),{SourceMapConsumer:LC,
SourceMapGenerator:NC}=wh();function PC(i){try{return wk(i)}catch{return i}}function Tk(i){return Buffer?Buffer.from(i,"base64").toString():window.atob(i)}var kl=class{constructor(e,t){
if(t.map===!1)return;t.unsafeMap&&(this.unsafeMap=!0),this.loadAnnotation(e),this.inline=this.startWith(this.annotation,"data:");let r=t.map?t.map.prev:void 0,n=this.
loadMap(t.from,r);!this.mapFile&&t.from&&(this.mapFile=t.from),this.mapFile&&(this.root=Ch(this.mapFile)),n&&(this.text=n)}consumer(){return this.consumerCache||
(this.consumerCache=new LC(this.json||this.text)),this.consumerCache}decodeInline(e){let t=/^data:application\/json;charset=utf-?8;base64,/,r=/^data:application\/json;base64,/,
n=/^data:application\/json;charset=utf-?8,/,s=/^data:application\/json,/,o=e.match(n)||e.match(s);if(o)return decodeURIComponent(e.substr(o[0].length));let u=e.
match(t)||e.match(r);if(u)return Tk(e.substr(u[0].length));let l=e.slice(22);throw l=l.slice(0,l.indexOf(",")),new Error("Unsupported source map encoding "+l)}getAnnotationURL(e){
return e.replace(/^\/\*\s*# sourceMappingURL=/,"").trim()}isMap(e){return typeof e!="object"?!1:typeof e.mappings=="string"||typeof e._mappings=="string"||Array.
isArray(e.sections)}loadAnnotation(e){let t=e.match(/\/\*\s*# sourceMappingURL=/g);if(!t)return;let r=e.lastIndexOf(t.pop()),n=e.indexOf("*/",r);r>-1&&n>-1&&(this.
annotation=this.getAnnotationURL(e.substring(r,n)))}loadFile(e,t,r){if(!r&&!this.unsafeMap){if(!/\.map$/i.test(e)||!t)return;let n=Ek(PC(Ch(t)),PC(e));if(n===".\
."||n.startsWith(".."+Ik)||Ck(n))return}if(this.root=Ch(e),_k(e))return this.mapFile=e,xk(e,"utf-8").toString().trim()}loadMap(e,t){if(t===!1)return!1;if(t){if(typeof t==
"string")return t;if(typeof t=="function"){let r=t(e);if(r){let n=this.loadFile(r,e,!0);if(!n)throw new Error("Unable to load previous source map: "+r.toString());
return n}}else{if(t instanceof LC)return NC.fromSourceMap(t).toString();if(t instanceof NC)return t.toString();if(this.isMap(t))return JSON.stringify(t);throw new Error(
"Unsupported previous source map format: "+t.toString())}}else{if(this.inline)return this.decodeInline(this.annotation);if(this.annotation){let r=this.annotation;
e&&(r=Sk(Ch(e),r));let n=this.loadFile(r,e,!1);if(n)try{this.json=JSON.parse(n.replace(/^\)]}'[^\n]*\n/,""))}catch{return}return n}}}startWith(e,t){return e?e.substr(
0,t.length)===t:!1}withContent(){return!!(this.consumer().sourcesContent&&this.consumer().sourcesContent.length>0)}};RC.exports=kl;kl.default=kl});var Ol=$((qG,zC)=>{"use strict";var{nanoid:Mk}=kC(),{isAbsolute:yg,resolve:Eh}=xh(),{SourceMapConsumer:Dk,SourceMapGenerator:Bk}=wh(),{fileURLToPath:FC,pathToFileURL:Sh}=gg(),
HC=vh(),kk=Ag(),bg=lg(),vg=Symbol("lineToIndexCache"),Ok=!!(Dk&&Bk),WC=!!(Eh&&yg);function jC(i){if(i[vg])return i[vg];let e=i.css.split(`
`),t=new Array(e.length),r=0;for(let n=0,s=e.length;n<s;n++)t[n]=r,r+=e[n].length+1;return i[vg]=t,t}var Ro=class{get from(){return this.file||this.id}constructor(e,t={}){
if(e===null||typeof e>"u"||typeof e=="object"&&!e.toString)throw new Error(`PostCSS received ${e} instead of CSS string`);if(this.css=e.toString(),this.css[0]===
"\uFEFF"||this.css[0]==="￾"?(this.hasBOM=!0,this.css=this.css.slice(1)):this.hasBOM=!1,this.document=this.css,t.document&&(this.document=t.document.toString()),
t.from&&(!WC||/^\w+:\/\//.test(t.from)||yg(t.from)?this.file=t.from:this.file=Eh(t.from)),WC&&Ok){let r=new kk(this.css,t);if(r.text){this.map=r;let n=r.consumer().
file;!this.file&&n&&(this.file=this.mapResolve(n))}}this.file||(this.id="<input css "+Mk(6)+">"),this.map&&(this.map.file=this.from)}error(e,t,r,n={}){let s,o,u,
l,h;if(t&&typeof t=="object"){let g=t,v=r;if(typeof g.offset=="number"){l=g.offset;let b=this.fromOffset(l);t=b.line,r=b.col}else t=g.line,r=g.column,l=this.fromLineAndColumn(
t,r);if(typeof v.offset=="number"){u=v.offset;let b=this.fromOffset(u);o=b.line,s=b.col}else o=v.line,s=v.column,u=this.fromLineAndColumn(v.line,v.column)}else if(r)
l=this.fromLineAndColumn(t,r);else{l=t;let g=this.fromOffset(l);t=g.line,r=g.col}let p=this.origin(t,r,o,s);return p?h=new HC(e,p.endLine===void 0?p.line:{column:p.
column,line:p.line},p.endLine===void 0?p.column:{column:p.endColumn,line:p.endLine},p.source,p.file,n.plugin):h=new HC(e,o===void 0?t:{column:r,line:t},o===void 0?
r:{column:s,line:o},this.css,this.file,n.plugin),h.input={column:r,endColumn:s,endLine:o,endOffset:u,line:t,offset:l,source:this.css},this.file&&(Sh&&(h.input.url=
Sh(this.file).toString()),h.input.file=this.file),h}fromLineAndColumn(e,t){return jC(this)[e-1]+t-1}fromOffset(e){let t=jC(this),r=t[t.length-1],n=0;if(e>=r)n=t.
length-1;else{let s=t.length-2,o;for(;n<s;)if(o=n+(s-n>>1),e<t[o])s=o-1;else if(e>=t[o+1])n=o+1;else{n=o;break}}return{col:e-t[n]+1,line:n+1}}mapResolve(e){return/^\w+:\/\//.
test(e)?e:Eh(this.map.consumer().sourceRoot||this.map.root||".",e)}origin(e,t,r,n){if(!this.map)return!1;let s=this.map.consumer(),o=s.originalPositionFor({column:t-
1,line:e});if(!o.source)return!1;let u;if(typeof r=="number"){let g=s.originalPositionFor({column:n-1,line:r});g.source&&(u=g)}let l;yg(o.source)?l=Sh(o.source):
l=new URL(o.source,Sh(this.map.mapFile||Eh(".")+"/"));let h={column:o.column+1,endColumn:u&&u.column+1,endLine:u&&u.line,line:o.line,url:l.toString()};if(l.protocol===
"file:")if(FC)h.file=FC(l);else throw new Error("file: protocol is not available in this PostCSS build");let p=s.sourceContentFor(o.source);return p&&(h.source=
p),h}toJSON(){let e={};for(let t of["hasBOM","css","file","id"])this[t]!=null&&(e[t]=this[t]);return this.map&&(e.map={...this.map},e.map.consumerCache&&(e.map.
consumerCache=void 0)),e}};zC.exports=Ro;Ro.default=Ro;bg&&bg.registerInput&&bg.registerInput(Ro)});var Fo=$((UG,VC)=>{"use strict";var qC=Ln(),UC,KC,_s=class extends qC{constructor(e){super(e),this.type="root",this.nodes||(this.nodes=[])}normalize(e,t,r){let n=new Set;
for(let o of Array.isArray(e)?e:[e])o&&typeof o=="object"&&!o.parent&&o.raws&&typeof o.raws.before<"u"&&n.add(o.raws);let s=super.normalize(e);if(t){if(r==="pre\
pend")this.nodes.length>1?t.raws.before=this.nodes[1].raws.before:delete t.raws.before;else if(this.first!==t)for(let o of s)n.has(o.raws)||(o.raws.before=t.raws.
before)}return s}removeChild(e,t){let r=this.index(e);return!t&&r===0&&this.nodes.length>1&&(this.nodes[1].raws.before=this.nodes[r].raws.before),super.removeChild(
e)}toResult(e={}){return new UC(new KC,this,e).stringify()}};_s.registerLazyResult=i=>{UC=i};_s.registerProcessor=i=>{KC=i};VC.exports=_s;_s.default=_s;qC.registerRoot(
_s)});var _g=$((KG,GC)=>{"use strict";var Ll={comma(i){return Ll.split(i,[","],!0)},space(i){let e=[" ",`
`,"	"];return Ll.split(i,e)},split(i,e,t){if(typeof i!="string")return[];let r=[],n="",s=!1,o=0,u=!1,l="",h=!1,p=!1;for(let v=0;v<i.length;v++){let b=i[v];if(p){
n+=b,b==="*"&&i[v+1]==="/"&&(n+="/",v+=1,p=!1);continue}if(h)h=!1;else if(b==="\\")h=!0;else if(u)b===l&&(u=!1);else if(b==='"'||b==="'")u=!0,l=b;else if(b==="/"&&
i[v+1]==="*"){n+="/*",v+=1,p=!0;continue}else b==="("?o+=1:b===")"?o>0&&(o-=1):o===0&&e.includes(b)&&(s=!0);if(s){let A=n.trim();(t||A!=="")&&r.push(A),n="",s=!1}else
n+=b}let g=n.trim();return(t||g!=="")&&r.push(g),r}};GC.exports=Ll;Ll.default=Ll});var Ih=$((VG,YC)=>{"use strict";var QC=Ln(),Lk=_g(),Ho=class extends QC{get selectors(){return Lk.comma(this.selector)}set selectors(e){let t=this.selector?this.
selector.match(/,\s*/):null,r=t?t[0]:","+this.raw("between","beforeOpen");this.selector=e.join(r)}constructor(e){super(e),this.type="rule",this.nodes||(this.nodes=
[])}};YC.exports=Ho;Ho.default=Ho;QC.registerRule(Ho)});var $C=$((GG,ZC)=>{"use strict";var Nk=yh(),Pk=Ml(),Rk=Bl(),Fk=Ol(),Hk=Ag(),Wk=Fo(),jk=Ih();function JC(i,e){return i.inputs?i.inputs.map(t=>{let r={...t,__proto__:Fk.
prototype};return r.map&&(r.map={...r.map,__proto__:Hk.prototype}),r}):e}function zk(i,e,t){let r={...i};if(delete r.inputs,delete r.nodes,r.source){let{inputId:s,
...o}=r.source;r.source=o,s!=null&&(r.source.input=e[s])}let n;if(r.type==="root")n=new Wk(r);else if(r.type==="decl")n=new Rk(r);else if(r.type==="rule")n=new jk(
r);else if(r.type==="comment")n=new Pk(r);else if(r.type==="atrule")n=new Nk(r);else throw new Error("Unknown node type: "+i.type);if(t){n.nodes=t;for(let s of t)
s.parent=n}return n}function Th(i,e){if(Array.isArray(i))return i.map(n=>Th(n));let t,r=[{childIndex:0,children:[],inputs:JC(i,e),json:i}];for(;r.length>0;){let n=r[r.
length-1],s=n.json.nodes;if(s&&n.childIndex<s.length){let u=s[n.childIndex];n.childIndex+=1,r.push({childIndex:0,children:[],inputs:JC(u,n.inputs),json:u});continue}
r.pop();let o=zk(n.json,n.inputs,s?n.children:void 0);r.length>0?r[r.length-1].children.push(o):t=o}return t}ZC.exports=Th;Th.default=Th});var wg=$((QG,n3)=>{"use strict";var{dirname:Mh,relative:e3,resolve:t3,sep:i3}=xh(),{SourceMapConsumer:r3,SourceMapGenerator:Dh}=wh(),{pathToFileURL:XC}=gg(),qk=Ol(),
Uk=!!(r3&&Dh),Kk=!!(Mh&&t3&&e3&&i3),xg=class{constructor(e,t,r,n){this.stringify=e,this.mapOpts=r.map||{},this.root=t,this.opts=r,this.css=n,this.originalCSS=n,
this.usesFileUrls=!this.mapOpts.from&&this.mapOpts.absolute,this.memoizedFileURLs=new Map,this.memoizedPaths=new Map,this.memoizedURLs=new Map}addAnnotation(){let e;
this.isInline()?e="data:application/json;base64,"+this.toBase64(this.map.toString()):typeof this.mapOpts.annotation=="string"?e=this.mapOpts.annotation:typeof this.
mapOpts.annotation=="function"?e=this.mapOpts.annotation(this.opts.to,this.root):e=this.outputFile()+".map";let t=`
`;this.css.includes(`\r
`)&&(t=`\r
`),this.css+=t+"/*# sourceMappingURL="+e+" */"}applyPrevMaps(){for(let e of this.previous()){let t=this.toUrl(this.path(e.file)),r=e.root||Mh(e.file),n;this.mapOpts.
sourcesContent===!1?(n=new r3(e.text),n.sourcesContent&&(n.sourcesContent=null)):n=e.consumer(),this.map.applySourceMap(n,t,this.toUrl(this.path(r)))}}clearAnnotation(){
if(this.mapOpts.annotation!==!1){if(this.root){let e;for(let t=this.root.nodes.length-1;t>=0;t--)e=this.root.nodes[t],e.type==="comment"&&e.text.startsWith("# s\
ourceMappingURL=")&&this.root.removeChild(t)}else if(this.css){let e="/*# sourceMappingURL=",t="",r=0,n;for(;(n=this.css.indexOf(e,r))!==-1;){let s=this.css.indexOf(
"*/",n+e.length);if(s===-1)break;if(s+2===this.css.length||/[\t\n\f\r ]/.test(this.css[s+2]))for(;n>r&&(this.css[n-1]===`
`||this.css[n-1]==="\r");)n--;t+=this.css.slice(r,n),r=s+2}r>0&&(this.css=t+this.css.slice(r))}}}generate(){if(this.clearAnnotation(),Kk&&Uk&&this.isMap())return this.
generateMap();{let e="";return this.stringify(this.root,t=>{e+=t}),[e]}}generateMap(){if(this.root)this.generateString();else if(this.previous().length===1){let e=this.
previous()[0].consumer();e.file=this.outputFile(),this.map=Dh.fromSourceMap(e,{ignoreInvalidMapping:!0})}else this.map=new Dh({file:this.outputFile(),ignoreInvalidMapping:!0}),
this.map.addMapping({generated:{column:0,line:1},original:{column:0,line:1},source:this.opts.from?this.toUrl(this.path(this.opts.from)):"<no source>"});return this.
isSourcesContent()&&this.setSourcesContent(),this.root&&this.previous().length>0&&this.applyPrevMaps(),this.isAnnotation()&&this.addAnnotation(),this.isInline()?
[this.css]:[this.css,this.map]}generateString(){this.css="",this.map=new Dh({file:this.outputFile(),ignoreInvalidMapping:!0});let e=1,t=1,r="<no source>",n={generated:{
column:0,line:0},original:{column:0,line:0},source:""},s,o;this.stringify(this.root,(u,l,h)=>{if(this.css+=u,l&&h!=="end"&&(n.generated.line=e,n.generated.column=
t-1,l.source&&l.source.start?(n.source=this.sourcePath(l),n.original.line=l.source.start.line,n.original.column=l.source.start.column-1,this.map.addMapping(n)):
(n.source=r,n.original.line=1,n.original.column=0,this.map.addMapping(n))),o=u.match(/\n/g),o?(e+=o.length,s=u.lastIndexOf(`
`),t=u.length-s):t+=u.length,l&&h!=="start"){let p=l.parent||{raws:{}};(!(l.type==="decl"||l.type==="atrule"&&!l.nodes)||l!==p.last||p.raws.semicolon)&&(l.source&&
l.source.end?(n.source=this.sourcePath(l),n.original.line=l.source.end.line,n.original.column=l.source.end.column-1,n.generated.line=e,n.generated.column=t-2,this.
map.addMapping(n)):(n.source=r,n.original.line=1,n.original.column=0,n.generated.line=e,n.generated.column=t-1,this.map.addMapping(n)))}})}isAnnotation(){return this.
isInline()?!0:typeof this.mapOpts.annotation<"u"?this.mapOpts.annotation:this.previous().length?this.previous().some(e=>e.annotation):!0}isInline(){if(typeof this.
mapOpts.inline<"u")return this.mapOpts.inline;let e=this.mapOpts.annotation;return typeof e<"u"&&e!==!0?!1:this.previous().length?this.previous().some(t=>t.inline):
!0}isMap(){return typeof this.opts.map<"u"?!!this.opts.map:this.previous().length>0}isSourcesContent(){return typeof this.mapOpts.sourcesContent<"u"?this.mapOpts.
sourcesContent:this.previous().length?this.previous().some(e=>e.withContent()):!0}outputFile(){return this.opts.to?this.path(this.opts.to):this.opts.from?this.path(
this.opts.from):"to.css"}path(e){if(this.mapOpts.absolute||e.charCodeAt(0)===60||/^\w+:\/\//.test(e))return e;let t=this.memoizedPaths.get(e);if(t)return t;let r=this.
opts.to?Mh(this.opts.to):".";typeof this.mapOpts.annotation=="string"&&(r=Mh(t3(r,this.mapOpts.annotation)));let n=e3(r,e);return this.memoizedPaths.set(e,n),n}previous(){
if(!this.previousMaps)if(this.previousMaps=[],this.root)this.root.walk(e=>{if(e.source&&e.source.input.map){let t=e.source.input.map;this.previousMaps.includes(
t)||this.previousMaps.push(t)}});else{let e=new qk(this.originalCSS,this.opts);e.map&&this.previousMaps.push(e.map)}return this.previousMaps}setSourcesContent(){
let e={};if(this.root)this.root.walk(t=>{if(t.source){let r=t.source.input.from;if(r&&!e[r]){e[r]=!0;let n=this.usesFileUrls?this.toFileUrl(r):this.toUrl(this.path(
r));this.map.setSourceContent(n,t.source.input.css)}}});else if(this.css){let t=this.opts.from?this.toUrl(this.path(this.opts.from)):"<no source>";this.map.setSourceContent(
t,this.css)}}sourcePath(e){return this.mapOpts.from?this.toUrl(this.mapOpts.from):this.usesFileUrls?this.toFileUrl(e.source.input.from):this.toUrl(this.path(e.source.
input.from))}toBase64(e){return Buffer?Buffer.from(e).toString("base64"):window.btoa(unescape(encodeURIComponent(e)))}toFileUrl(e){let t=this.memoizedFileURLs.get(
e);if(t)return t;if(XC){let r=XC(e).toString();return this.memoizedFileURLs.set(e,r),r}else throw new Error("`map.absolute` option is not available in this Post\
CSS build")}toUrl(e){let t=this.memoizedURLs.get(e);if(t)return t;i3==="\\"&&(e=e.replace(/\\/g,"/"));let r=encodeURI(e).replace(/[#?]/g,encodeURIComponent);return this.
memoizedURLs.set(e,r),r}};n3.exports=xg});var u3=$((YG,o3)=>{"use strict";var Bh=/[\t\n\f\r "#'()/;[\\\]{}]/g,kh=/[\t\n\f\r !"#'():;@[\\\]{}]|\/(?=\*)/g,Vk=/.[\r\n"'(/\\]/,s3=/[\da-f]/i,Gk=/(^|[\t\n\f\r "'(),/:;[\]{}])url$/i,
a3=/[\t\n\f\r ]*["']/y;o3.exports=function(e,t={}){let r=e.css.valueOf(),n=t.ignoreErrors,s,o,u,l,h,p,g,v,b=r.length,A=0,C=[],I=-1;function H(){return A}function P(c){
throw e.error("Unclosed "+c,A)}function D(){return C.length===0&&A>=b}function N(c){if(C.length)return C.pop();if(A>=b)return;let re=c?c.ignoreUnclosed:!1;switch(s=
r.charCodeAt(A),s){case 10:case 32:case 9:case 13:case 12:{l=A;do l+=1,s=r.charCodeAt(l);while(s===32||s===10||s===9||s===13||s===12);p=["space",r.slice(A,l)],A=
l-1;break}case 91:case 93:case 123:case 125:case 58:case 59:case 41:{let V=String.fromCharCode(s);p=[V,V,A];break}case 40:{if(a3.lastIndex=A+1,Gk.test(r.substring(
A-4,A))&&!a3.test(r)){l=A;do{if(g=!1,l=r.indexOf(")",l+1),l===-1)if(n||re){l=A;break}else P("bracket");for(v=l;r.charCodeAt(v-1)===92;)v-=1,g=!g}while(g);p=["br\
ackets",r.slice(A,l+1),A,l],A=l}else A<=I?p=["(","(",A]:(l=r.indexOf(")",A+1),o=r.slice(A,l+1),l===-1||Vk.test(o)?(I=l===-1?b:l,p=["(","(",A]):(p=["brackets",o,
A,l],A=l));break}case 39:case 34:{h=s===39?"'":'"',l=A;do{if(g=!1,l=r.indexOf(h,l+1),l===-1)if(n||re){l=A+1;break}else P("string");for(v=l;r.charCodeAt(v-1)===92;)
v-=1,g=!g}while(g);p=["string",r.slice(A,l+1),A,l],A=l;break}case 64:{Bh.lastIndex=A+1,Bh.test(r),Bh.lastIndex===0?l=r.length-1:l=Bh.lastIndex-2,p=["at-word",r.
slice(A,l+1),A,l],A=l;break}case 92:{for(l=A,u=!0;r.charCodeAt(l+1)===92;)l+=1,u=!u;if(s=r.charCodeAt(l+1),u&&s!==47&&s!==32&&s!==10&&s!==9&&s!==13&&s!==12&&(l+=
1,s3.test(r.charAt(l)))){for(;s3.test(r.charAt(l+1));)l+=1;r.charCodeAt(l+1)===32&&(l+=1)}p=["word",r.slice(A,l+1),A,l],A=l;break}default:{s===47&&r.charCodeAt(
A+1)===42?(l=r.indexOf("*/",A+2)+1,l===0&&(n||re?l=r.length:P("comment")),p=["comment",r.slice(A,l+1),A,l],A=l):(kh.lastIndex=A+1,kh.test(r),kh.lastIndex===0?l=
r.length-1:l=kh.lastIndex-2,p=["word",r.slice(A,l+1),A,l],A=l);break}}return A++,p}function W(c){C.push(c)}return{back:W,endOfFile:D,nextToken:N,position:H}}});var h3=$((JG,c3)=>{"use strict";var Qk=yh(),Yk=Ml(),Jk=Bl(),Zk=Fo(),l3=Ih(),$k=u3(),d3={empty:!0,space:!0};function Xk(i){for(let e=i.length-1;e>=0;e--){let t=i[e],
r=t[3]||t[2];if(r)return r}}function Cg(i,e,t){let r="";for(let n=e;n<t;n++)r+=i[n][1];return r}var Sg=class{constructor(e){this.input=e,this.root=new Zk,this.current=
this.root,this.spaces="",this.semicolon=!1,this.createTokenizer(),this.root.source={input:e,start:{column:1,line:1,offset:0}}}atrule(e){let t=new Qk;t.name=e[1].
slice(1),t.name===""&&this.unnamedAtrule(t,e),this.init(t,e[2]);let r,n,s,o=!1,u=!1,l=[],h=[];for(;!this.tokenizer.endOfFile();){if(e=this.tokenizer.nextToken(),
r=e[0],r==="("||r==="["?h.push(r==="("?")":"]"):r==="{"&&h.length>0?h.push("}"):r===h[h.length-1]&&h.pop(),h.length===0)if(r===";"){t.source.end=this.getPosition(
e[2]),t.source.end.offset++,this.semicolon=!0;break}else if(r==="{"){u=!0;break}else if(r==="}"){if(l.length>0){for(s=l.length-1,n=l[s];n&&n[0]==="space";)n=l[--s];
n&&(t.source.end=this.getPosition(n[3]||n[2]),t.source.end.offset++)}this.end(e);break}else l.push(e);else l.push(e);if(this.tokenizer.endOfFile()){o=!0;break}}
t.raws.between=this.spacesAndCommentsFromEnd(l),l.length?(t.raws.afterName=this.spacesAndCommentsFromStart(l),this.raw(t,"params",l),o&&(e=l[l.length-1],t.source.
end=this.getPosition(e[3]||e[2]),t.source.end.offset++,this.spaces=t.raws.between,t.raws.between="")):(t.raws.afterName="",t.params=""),u&&(t.nodes=[],this.current=
t)}checkMissedSemicolon(e){let t=this.colon(e);if(t===!1)return;let r=0,n;for(let s=t-1;s>=0&&(n=e[s],!(n[0]!=="space"&&(r+=1,r===2)));s--);throw this.input.error(
"Missed semicolon",n[0]==="word"?n[3]+1:n[2])}colon(e){let t=0,r,n,s;for(let[o,u]of e.entries()){if(n=u,s=n[0],s==="("&&(t+=1),s===")"&&(t-=1),t===0&&s===":")if(!r)
this.doubleColon(n);else{if(r[0]==="word"&&r[1]==="progid")continue;return o}r=n}return!1}comment(e){let t=new Yk;this.init(t,e[2]),t.source.end=this.getPosition(
e[3]||e[2]),t.source.end.offset++;let r=e[1].slice(2,-2);if(!r.trim())t.text="",t.raws.left=r,t.raws.right="";else{let n=r.match(/^(\s*)([^]*\S)(\s*)$/);t.text=
n[2],t.raws.left=n[1],t.raws.right=n[3]}}createTokenizer(){this.tokenizer=$k(this.input)}decl(e,t){let r=new Jk;this.init(r,e[0][2]);let n=e[e.length-1];n[0]===
";"&&(this.semicolon=!0,e.pop()),r.source.end=this.getPosition(n[3]||n[2]||Xk(e)),r.source.end.offset++;let s=0;for(;e[s][0]!=="word";)s===e.length-1&&this.unknownWord(
[e[s]]),s++;r.raws.before+=Cg(e,0,s),r.source.start=this.getPosition(e[s][2]);let o=s;for(;s<e.length;){let v=e[s][0];if(v===":"||v==="space"||v==="comment")break;
s++}r.prop=Cg(e,o,s);let u=s,l;for(;s<e.length&&(l=e[s],s++,l[0]!==":");)l[0]==="word"&&/\w/.test(l[1])&&this.unknownWord([l]);r.raws.between=Cg(e,u,s),(r.prop[0]===
"_"||r.prop[0]==="*")&&(r.raws.before+=r.prop[0],r.prop=r.prop.slice(1));let h=s;for(;s<e.length;){let v=e[s][0];if(v!=="space"&&v!=="comment")break;s++}let p=e.
slice(h,s);e=e.slice(s),this.precheckMissedSemicolon(e);for(let v=e.length-1;v>=0;v--){if(l=e[v],l[1].toLowerCase()==="!important"){r.important=!0;let b=this.stringFrom(
e,v);b=this.spacesFromEnd(e)+b,b!==" !important"&&(r.raws.important=b);break}else if(l[1].toLowerCase()==="important"){let b=e.slice(0),A="";for(let C=v;C>0;C--){
let I=b[C][0];if(A.trim().startsWith("!")&&I!=="space")break;A=b.pop()[1]+A}A.trim().startsWith("!")&&(r.important=!0,r.raws.important=A,e=b)}if(l[0]!=="space"&&
l[0]!=="comment")break}e.some(v=>v[0]!=="space"&&v[0]!=="comment")&&(r.raws.between+=p.map(v=>v[1]).join(""),p=[]),this.raw(r,"value",p.concat(e),t),r.value.includes(
":")&&!t&&this.checkMissedSemicolon(e)}doubleColon(e){throw this.input.error("Double colon",{offset:e[2]},{offset:e[2]+e[1].length})}emptyRule(e){let t=new l3;this.
init(t,e[2]),t.selector="",t.raws.between="",this.current=t}end(e){this.current.nodes&&this.current.nodes.length&&(this.current.raws.semicolon=this.semicolon),this.
semicolon=!1,this.current.raws.after=(this.current.raws.after||"")+this.spaces,this.spaces="",this.current.parent?(this.current.source.end=this.getPosition(e[2]),
this.current.source.end.offset++,this.current=this.current.parent):this.unexpectedClose(e)}endFile(){this.current.parent&&this.unclosedBlock(),this.current.nodes&&
this.current.nodes.length&&(this.current.raws.semicolon=this.semicolon),this.current.raws.after=(this.current.raws.after||"")+this.spaces,this.root.source.end=this.
getPosition(this.tokenizer.position())}freeSemicolon(e){if(this.spaces+=e[1],this.current.nodes){let t=this.current.nodes[this.current.nodes.length-1];t&&t.type===
"rule"&&!t.raws.ownSemicolon&&(t.raws.ownSemicolon=this.spaces,this.spaces="",t.source.end=this.getPosition(e[2]),t.source.end.offset++)}}getPosition(e){let t=this.
input.fromOffset(e);return{column:t.col,line:t.line,offset:e}}init(e,t){this.current.push(e),e.source={input:this.input,start:this.getPosition(t)},e.raws.before=
this.spaces,this.spaces="",e.type!=="comment"&&(this.semicolon=!1)}other(e){let t=!1,r=null,n=!1,s=null,o=[],u=e[1].startsWith("--"),l=[],h=e;for(;h;){if(r=h[0],
l.push(h),r==="("||r==="[")s||(s=h),o.push(r==="("?")":"]");else if(u&&n&&r==="{")s||(s=h),o.push("}");else if(o.length===0)if(r===";")if(n){this.decl(l,u);return}else
break;else if(r==="{"){this.rule(l);return}else if(r==="}"){this.tokenizer.back(l.pop()),t=!0;break}else r===":"&&(n=!0);else r===o[o.length-1]&&(o.pop(),o.length===
0&&(s=null));h=this.tokenizer.nextToken()}if(this.tokenizer.endOfFile()&&(t=!0),o.length>0&&this.unclosedBracket(s),t&&n){if(!u)for(;l.length&&(h=l[l.length-1][0],
!(h!=="space"&&h!=="comment"));)this.tokenizer.back(l.pop());this.decl(l,u)}else this.unknownWord(l)}parse(){let e;for(;!this.tokenizer.endOfFile();)switch(e=this.
tokenizer.nextToken(),e[0]){case"space":this.spaces+=e[1];break;case";":this.freeSemicolon(e);break;case"}":this.end(e);break;case"comment":this.comment(e);break;case"\
at-word":this.atrule(e);break;case"{":this.emptyRule(e);break;default:this.other(e);break}this.endFile()}precheckMissedSemicolon(){}raw(e,t,r,n){let s,o,u=r.length,
l="",h="",p=!0,g,v;for(let b=0;b<u;b+=1)s=r[b],o=s[0],o==="space"&&b===u-1&&!n?p=!1:o==="comment"?(v=r[b-1]?r[b-1][0]:"empty",g=r[b+1]?r[b+1][0]:"empty",!d3[v]&&
!d3[g]?h===","?p=!1:(l+=s[1],h=s[1].slice(-1)):p=!1):(l+=s[1],h=s[1].slice(-1));if(!p){let b=r.reduce((A,C)=>A+C[1],"");e.raws[t]={raw:b,value:l}}e[t]=l}rule(e){
e.pop();let t=new l3;this.init(t,e[0][2]),t.raws.between=this.spacesAndCommentsFromEnd(e),this.raw(t,"selector",e),this.current=t}spacesAndCommentsFromEnd(e){let t,
r="";for(;e.length&&(t=e[e.length-1][0],!(t!=="space"&&t!=="comment"));)r=e.pop()[1]+r;return r}spacesAndCommentsFromStart(e){let t,r="";for(;e.length&&(t=e[0][0],
!(t!=="space"&&t!=="comment"));)r+=e.shift()[1];return r}spacesFromEnd(e){let t,r="";for(;e.length&&(t=e[e.length-1][0],t==="space");)r=e.pop()[1]+r;return r}stringFrom(e,t){
let r="";for(let n=t;n<e.length;n++)r+=e[n][1];return e.splice(t,e.length-t),r}unclosedBlock(){let e=this.current.source.start;throw this.input.error("Unclosed \
block",e.line,e.column)}unclosedBracket(e){throw this.input.error("Unclosed bracket",{offset:e[2]},{offset:e[2]+1})}unexpectedClose(e){throw this.input.error("U\
nexpected }",{offset:e[2]},{offset:e[2]+1})}unknownWord(e){throw this.input.error("Unknown word "+e[0][1],{offset:e[0][2]},{offset:e[0][2]+e[0][1].length})}unnamedAtrule(e,t){
throw this.input.error("At-rule without name",{offset:t[2]},{offset:t[2]+t[1].length})}};c3.exports=Sg});var Lh=$((ZG,f3)=>{"use strict";var eO=Ln(),tO=Ol(),iO=h3();function Oh(i,e){let t=new tO(i,e),r=new iO(t);try{r.parse()}catch(n){throw n}return r.root}f3.exports=
Oh;Oh.default=Oh;eO.registerParse(Oh)});var Eg=$(($G,p3)=>{"use strict";var rO=Ln(),{my:nO}=Cl(),Nl=class{constructor(e,t={}){if(this.type="warning",this.text=e,t.node&&t.node.source){t.node[nO]||rO.rebuild(
t.node);let r=t.node.rangeBy(t);this.line=r.start.line,this.column=r.start.column,this.endLine=r.end.line,this.endColumn=r.end.column}for(let r in t)this[r]=t[r]}toString(){
return this.node?this.node.error(this.text,{index:this.index,plugin:this.plugin,start:this.start,word:this.word}).message:this.plugin?this.plugin+": "+this.text:
this.text}};p3.exports=Nl;Nl.default=Nl});var Nh=$((XG,m3)=>{"use strict";var sO=Eg(),Pl=class{get content(){return this.css}constructor(e,t,r){this.processor=e,this.messages=[],this.root=t,this.opts=r,
this.css="",this.map=void 0}toString(){return this.css}warn(e,t={}){t.plugin||this.lastPlugin&&this.lastPlugin.postcssPlugin&&(t.plugin=this.lastPlugin.postcssPlugin);
let r=new sO(e,t);return this.messages.push(r),r}warnings(){return this.messages.filter(e=>e.type==="warning")}};m3.exports=Pl;Pl.default=Pl});var Ig=$((eQ,A3)=>{"use strict";var g3={};A3.exports=function(e){g3[e]||(g3[e]=!0,typeof console<"u"&&console.warn&&console.warn(e))}});var Dg=$((iQ,_3)=>{"use strict";var aO=Ln(),oO=_h(),uO=wg(),lO=Lh(),b3=Nh(),dO=Fo(),cO=wl(),{isClean:Pr,my:hO}=Cl(),tQ=Ig(),fO={atrule:"AtRule",comment:"Comment",
decl:"Declaration",document:"Document",root:"Root",rule:"Rule"},pO={AtRule:!0,AtRuleExit:!0,Comment:!0,CommentExit:!0,Declaration:!0,DeclarationExit:!0,Document:!0,
DocumentExit:!0,Once:!0,OnceExit:!0,postcssPlugin:!0,prepare:!0,Root:!0,RootExit:!0,Rule:!0,RuleExit:!0},mO={Once:!0,postcssPlugin:!0,prepare:!0},Wo=0;function Rl(i){
return typeof i=="object"&&typeof i.then=="function"}function Tg(i){let e=!1,t=fO[i.type];return i.type==="decl"?e=i.prop.toLowerCase():i.type==="atrule"&&(e=i.
name.toLowerCase()),e&&i.append?[t,t+"-"+e,Wo,t+"Exit",t+"Exit-"+e]:e?[t,t+"-"+e,t+"Exit",t+"Exit-"+e]:i.append?[t,Wo,t+"Exit"]:[t,t+"Exit"]}function v3(i){let e;
return i.type==="document"?e=["Document",Wo,"DocumentExit"]:i.type==="root"?e=["Root",Wo,"RootExit"]:e=Tg(i),{eventIndex:0,events:e,iterator:0,node:i,visitorIndex:0,
visitors:[]}}function y3(i){let e=[i];for(;e.length>0;){let t=e.pop();if(t[Pr]=!1,t.nodes)for(let r of t.nodes)e.push(r)}return i}var Mg={},xs=class i{get content(){
return this.stringify().content}get css(){return this.stringify().css}get map(){return this.stringify().map}get messages(){return this.sync().messages}get opts(){
return this.result.opts}get processor(){return this.result.processor}get root(){return this.sync().root}get[Symbol.toStringTag](){return"LazyResult"}constructor(e,t,r){
this.stringified=!1,this.processed=!1;let n;if(typeof t=="object"&&t!==null&&(t.type==="root"||t.type==="document"))n=y3(t);else if(t instanceof i||t instanceof
b3)n=y3(t.root),t.map&&(typeof r.map>"u"&&(r.map={}),r.map.inline||(r.map.inline=!1),r.map.prev=t.map);else{let s=lO;r.syntax&&(s=r.syntax.parse),r.parser&&(s=r.
parser),s.parse&&(s=s.parse);try{n=s(t,r)}catch(o){this.processed=!0,this.error=o}n&&!n[hO]&&aO.rebuild(n)}this.result=new b3(e,n,r),this.helpers={...Mg,postcss:Mg,
result:this.result},this.plugins=this.processor.plugins.map(s=>typeof s=="object"&&s.prepare?{...s,...s.prepare(this.result)}:s)}async(){return this.error?Promise.
reject(this.error):this.processed?Promise.resolve(this.result):(this.processing||(this.processing=this.runAsync()),this.processing)}catch(e){return this.async().
catch(e)}finally(e){return this.async().finally(e)}getAsyncError(){throw new Error("Use process(css).then(cb) to work with async plugins")}handleError(e,t){let r=this.
result.lastPlugin;try{t&&t.addToError(e),this.error=e,e.name==="CssSyntaxError"&&!e.plugin?(e.plugin=r.postcssPlugin,e.setMessage()):r.postcssVersion}catch(n){console&&
console.error&&console.error(n)}return e}prepareVisitors(){this.listeners={};let e=(t,r,n)=>{this.listeners[r]||(this.listeners[r]=[]),this.listeners[r].push([t,
n])};for(let t of this.plugins)if(typeof t=="object")for(let r in t){if(!pO[r]&&/^[A-Z]/.test(r))throw new Error(`Unknown event ${r} in ${t.postcssPlugin}. Try \
to update PostCSS (${this.processor.version} now).`);if(!mO[r])if(typeof t[r]=="object")for(let n in t[r])n==="*"?e(t,r,t[r][n]):e(t,r+"-"+n.toLowerCase(),t[r][n]);else
typeof t[r]=="function"&&e(t,r,t[r])}this.hasListener=Object.keys(this.listeners).length>0}async runAsync(){this.plugin=0;for(let e=0;e<this.plugins.length;e++){
let t=this.plugins[e],r=this.runOnRoot(t);if(Rl(r))try{await r}catch(n){throw this.handleError(n)}}if(this.prepareVisitors(),this.hasListener){let e=this.result.
root;for(;!e[Pr];){e[Pr]=!0;let t=[v3(e)];for(;t.length>0;){let r=this.visitTick(t);if(Rl(r))try{await r}catch(n){let s=t[t.length-1].node;throw this.handleError(
n,s)}}}if(this.listeners.OnceExit)for(let[t,r]of this.listeners.OnceExit){this.result.lastPlugin=t;try{if(e.type==="document"){let n=e.nodes.map(s=>r(s,this.helpers));
await Promise.all(n)}else await r(e,this.helpers)}catch(n){throw this.handleError(n)}}}return this.processed=!0,this.stringify()}runOnRoot(e){this.result.lastPlugin=
e;try{if(typeof e=="object"&&e.Once){if(this.result.root.type==="document"){let t=this.result.root.nodes.map(r=>e.Once(r,this.helpers));return Rl(t[0])?Promise.
all(t):t}return e.Once(this.result.root,this.helpers)}else if(typeof e=="function")return e(this.result.root,this.result)}catch(t){throw this.handleError(t)}}stringify(){
if(this.error)throw this.error;if(this.stringified)return this.result;this.stringified=!0,this.sync();let e=this.result.opts,t=cO;e.syntax&&(t=e.syntax.stringify),
e.stringifier&&(t=e.stringifier),t.stringify&&(t=t.stringify);let r=this.result.root.source;if(e.map===void 0&&!(r&&r.input&&r.input.map)){let o="";return t(this.
result.root,u=>{o+=u}),this.result.css=o,this.result}let s=new uO(t,this.result.root,this.result.opts).generate();return this.result.css=s[0],this.result.map=s[1],
this.result}sync(){if(this.error)throw this.error;if(this.processed)return this.result;if(this.processed=!0,this.processing)throw this.getAsyncError();for(let e of this.
plugins){let t=this.runOnRoot(e);if(Rl(t))throw this.getAsyncError()}if(this.prepareVisitors(),this.hasListener){let e=this.result.root;for(;!e[Pr];)e[Pr]=!0,this.
walkSync(e);if(this.listeners.OnceExit)if(e.type==="document")for(let t of e.nodes)this.visitSync(this.listeners.OnceExit,t);else this.visitSync(this.listeners.
OnceExit,e)}return this.result}then(e,t){return this.async().then(e,t)}toString(){return this.css}visitSync(e,t){for(let[r,n]of e){this.result.lastPlugin=r;let s;
try{s=n(t,this.helpers)}catch(o){throw this.handleError(o,t.proxyOf)}if(t.type!=="root"&&t.type!=="document"&&!t.parent)return!0;if(Rl(s))throw this.getAsyncError()}}visitTick(e){
let t=e[e.length-1],{node:r,visitors:n}=t;if(r.type!=="root"&&r.type!=="document"&&!r.parent){e.pop();return}if(n.length>0&&t.visitorIndex<n.length){let[o,u]=n[t.
visitorIndex];t.visitorIndex+=1,t.visitorIndex===n.length&&(t.visitors=[],t.visitorIndex=0),this.result.lastPlugin=o;try{return u(r.toProxy(),this.helpers)}catch(l){
throw this.handleError(l,r)}}if(t.iterator!==0){let o=t.iterator;t.descending&&(t.descending=!1,r.indexes[o]+=1);let u;for(;u=r.nodes[r.indexes[o]];){if(!u[Pr]){
u[Pr]=!0,t.descending=!0,e.push(v3(u));return}r.indexes[o]+=1}t.iterator=0,delete r.indexes[o]}let s=t.events;for(;t.eventIndex<s.length;){let o=s[t.eventIndex];
if(t.eventIndex+=1,o===Wo){r.nodes&&r.nodes.length&&(r[Pr]=!0,t.iterator=r.getIterator());return}else if(this.listeners[o]){t.visitors=this.listeners[o];return}}
e.pop()}walkSync(e){e[Pr]=!0;let t=[{eventIndex:0,events:Tg(e),iterator:0,node:e}];for(;t.length>0;){let r=t[t.length-1],n=r.node;if(r.iterator!==0){let s=r.iterator;
r.descending&&(r.descending=!1,n.indexes[s]+=1);let o,u=!1;for(;o=n.nodes[n.indexes[s]];){if(!o[Pr]){o[Pr]=!0,r.descending=!0,t.push({eventIndex:0,events:Tg(o),
iterator:0,node:o}),u=!0;break}n.indexes[s]+=1}if(u)continue;r.iterator=0,delete n.indexes[s]}if(r.eventIndex<r.events.length){let s=r.events[r.eventIndex];if(r.
eventIndex+=1,s===Wo)n.nodes&&n.nodes.length&&(r.iterator=n.getIterator());else{let o=this.listeners[s];o&&this.visitSync(o,n.toProxy())&&t.pop()}continue}t.pop()}}warnings(){
return this.sync().warnings()}};xs.registerPostcss=i=>{Mg=i};_3.exports=xs;xs.default=xs;dO.registerLazyResult(xs);oO.registerLazyResult(xs)});var w3=$((nQ,x3)=>{"use strict";var gO=wg(),AO=Lh(),bO=Nh(),vO=wl(),rQ=Ig(),Fl=class{get content(){return this.result.css}get css(){return this.result.css}get map(){
return this.result.map}get messages(){return[]}get opts(){return this.result.opts}get processor(){return this.result.processor}get root(){if(this._root)return this.
_root;let e,t=AO;try{e=t(this._css,this._opts)}catch(r){this.error=r}if(this.error)throw this.error;return this._root=e,e}get[Symbol.toStringTag](){return"NoWor\
kResult"}constructor(e,t,r){t=t.toString(),this.stringified=!1,this._processor=e,this._css=t,this._opts=r,this._map=void 0;let n=vO;this.result=new bO(this._processor,
void 0,this._opts),this.result.css=t;let s=this;Object.defineProperty(this.result,"root",{get(){return s.root}});let o=new gO(n,void 0,this._opts,t);if(o.isMap()){
let[u,l]=o.generate();u&&(this.result.css=u),l&&(this.result.map=l)}else o.clearAnnotation(),this.result.css=o.css}async(){return this.error?Promise.reject(this.
error):Promise.resolve(this.result)}catch(e){return this.async().catch(e)}finally(e){return this.async().finally(e)}sync(){if(this.error)throw this.error;return this.
result}then(e,t){return this.async().then(e,t)}toString(){return this._css}warnings(){return[]}};x3.exports=Fl;Fl.default=Fl});var S3=$((sQ,C3)=>{"use strict";var yO=_h(),_O=Dg(),xO=w3(),wO=Fo(),va=class{constructor(e=[]){this.version="8.5.33",this.plugins=this.normalize(e)}normalize(e){
let t=[];for(let r of e)if(r.postcss===!0?r=r():r.postcss&&(r=r.postcss),typeof r=="object"&&Array.isArray(r.plugins))t=t.concat(r.plugins);else if(typeof r=="o\
bject"&&r.postcssPlugin)t.push(r);else if(typeof r=="function")t.push(r);else if(!(typeof r=="object"&&(r.parse||r.stringify)))throw new Error(r+" is not a Post\
CSS plugin");return t}process(e,t={}){return!this.plugins.length&&!t.parser&&!t.stringifier&&!t.syntax?new xO(this,e,t):new _O(this,e,t)}use(e){return this.plugins=
this.plugins.concat(this.normalize([e])),this}};C3.exports=va;va.default=va;wO.registerProcessor(va);yO.registerProcessor(va)});var O3=$((aQ,k3)=>{"use strict";var E3=yh(),I3=Ml(),CO=Ln(),SO=vh(),T3=Bl(),M3=_h(),EO=$C(),IO=Ol(),TO=Dg(),MO=_g(),DO=Il(),BO=Lh(),Bg=S3(),kO=Nh(),D3=Fo(),B3=Ih(),
OO=wl(),LO=Eg();function Et(...i){return i.length===1&&Array.isArray(i[0])&&(i=i[0]),new Bg(i)}Et.plugin=function(e,t){let r=!1;function n(...o){console&&console.
warn&&!r&&(r=!0,console.warn(e+`: postcss.plugin was deprecated. Migration guide:
https://evilmartians.com/chronicles/postcss-8-plugin-migration`),process.env.LANG&&process.env.LANG.startsWith("zh")&&console.warn(e+`: 里面 postcss.plugin 被弃用. 迁\
移指南:
https://www.w3ctech.com/topic/2226`));let u=t(...o);return u.postcssPlugin=e,u.postcssVersion=new Bg().version,u}let s;return Object.defineProperty(n,"postcss",
{get(){return s||(s=n()),s}}),n.process=function(o,u,l){return Et([n(l)]).process(o,u)},n};Et.stringify=OO;Et.parse=BO;Et.fromJSON=EO;Et.list=MO;Et.comment=i=>new I3(
i);Et.atRule=i=>new E3(i);Et.decl=i=>new T3(i);Et.rule=i=>new B3(i);Et.root=i=>new D3(i);Et.document=i=>new M3(i);Et.CssSyntaxError=SO;Et.Declaration=T3;Et.Container=
CO;Et.Processor=Bg;Et.Document=M3;Et.Comment=I3;Et.Warning=LO;Et.AtRule=E3;Et.Result=kO;Et.Input=IO;Et.Rule=B3;Et.Root=D3;Et.Node=DO;TO.registerPostcss(Et);k3.exports=
Et;Et.default=Et});var L3=$((kg,Og)=>{(function(i,e){typeof kg=="object"&&typeof Og<"u"?Og.exports=e():typeof define=="function"&&define.amd?define(e):(i=typeof globalThis<"u"?globalThis:
i||self).dayjs=e()})(kg,(function(){"use strict";var i=1e3,e=6e4,t=36e5,r="millisecond",n="second",s="minute",o="hour",u="day",l="week",h="month",p="quarter",g="\
year",v="date",b="Invalid Date",A=/^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,C=/\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,
I={name:"en",weekdays:"Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),months:"January_February_March_April_May_June_July_August_September_\
October_November_December".split("_"),ordinal:function(j){var J=["th","st","nd","rd"],se=j%100;return"["+j+(J[(se-20)%10]||J[se]||J[0])+"]"}},H=function(j,J,se){
var z=String(j);return!z||z.length>=J?j:""+Array(J+1-z.length).join(se)+j},P={s:H,z:function(j){var J=-j.utcOffset(),se=Math.abs(J),z=Math.floor(se/60),U=se%60;
return(J<=0?"+":"-")+H(z,2,"0")+":"+H(U,2,"0")},m:function j(J,se){if(J.date()<se.date())return-j(se,J);var z=12*(se.year()-J.year())+(se.month()-J.month()),U=J.
clone().add(z,h),Y=se-U<0,ce=J.clone().add(z+(Y?-1:1),h);return+(-(z+(se-U)/(Y?U-ce:ce-U))||0)},a:function(j){return j<0?Math.ceil(j)||0:Math.floor(j)},p:function(j){
return{M:h,y:g,w:l,d:u,D:v,h:o,m:s,s:n,ms:r,Q:p}[j]||String(j||"").toLowerCase().replace(/s$/,"")},u:function(j){return j===void 0}},D="en",N={};N[D]=I;var W="$\
isDayjsObject",c=function(j){return j instanceof Z||!(!j||!j[W])},re=function j(J,se,z){var U;if(!J)return D;if(typeof J=="string"){var Y=J.toLowerCase();N[Y]&&
(U=Y),se&&(N[Y]=se,U=Y);var ce=J.split("-");if(!U&&ce.length>1)return j(ce[0])}else{var Se=J.name;N[Se]=J,U=Se}return!z&&U&&(D=U),U||!z&&D},V=function(j,J){if(c(
j))return j.clone();var se=typeof J=="object"?J:{};return se.date=j,se.args=arguments,new Z(se)},ae=P;ae.l=re,ae.i=c,ae.w=function(j,J){return V(j,{locale:J.$L,
utc:J.$u,x:J.$x,$offset:J.$offset})};var Z=(function(){function j(se){this.$L=re(se.locale,null,!0),this.parse(se),this.$x=this.$x||se.x||{},this[W]=!0}var J=j.
prototype;return J.parse=function(se){this.$d=(function(z){var U=z.date,Y=z.utc;if(U===null)return new Date(NaN);if(ae.u(U))return new Date;if(U instanceof Date)
return new Date(U);if(typeof U=="string"&&!/Z$/i.test(U)){var ce=U.match(A);if(ce){var Se=ce[2]-1||0,Ie=(ce[7]||"0").substring(0,3);return Y?new Date(Date.UTC(ce[1],
Se,ce[3]||1,ce[4]||0,ce[5]||0,ce[6]||0,Ie)):new Date(ce[1],Se,ce[3]||1,ce[4]||0,ce[5]||0,ce[6]||0,Ie)}}return new Date(U)})(se),this.init()},J.init=function(){var se=this.
$d;this.$y=se.getFullYear(),this.$M=se.getMonth(),this.$D=se.getDate(),this.$W=se.getDay(),this.$H=se.getHours(),this.$m=se.getMinutes(),this.$s=se.getSeconds(),
this.$ms=se.getMilliseconds()},J.$utils=function(){return ae},J.isValid=function(){return this.$d.toString()!==b},J.isSame=function(se,z){var U=V(se);return this.
startOf(z)<=U&&U<=this.endOf(z)},J.isAfter=function(se,z){return V(se)<this.startOf(z)},J.isBefore=function(se,z){return this.endOf(z)<V(se)},J.$g=function(se,z,U){
return ae.u(se)?this[z]:this.set(U,se)},J.unix=function(){return Math.floor(this.valueOf()/1e3)},J.valueOf=function(){return this.$d.getTime()},J.startOf=function(se,z){
var U=this,Y=!!ae.u(z)||z,ce=ae.p(se),Se=function(Ye,mt){var dt=ae.w(U.$u?Date.UTC(U.$y,mt,Ye):new Date(U.$y,mt,Ye),U);return Y?dt:dt.endOf(u)},Ie=function(Ye,mt){
return ae.w(U.toDate()[Ye].apply(U.toDate("s"),(Y?[0,0,0,0]:[23,59,59,999]).slice(mt)),U)},He=this.$W,Qe=this.$M,Be=this.$D,Ne="set"+(this.$u?"UTC":"");switch(ce){case g:
return Y?Se(1,0):Se(31,11);case h:return Y?Se(1,Qe):Se(0,Qe+1);case l:var oi=this.$locale().weekStart||0,Pe=(He<oi?He+7:He)-oi;return Se(Y?Be-Pe:Be+(6-Pe),Qe);case u:case v:
return Ie(Ne+"Hours",0);case o:return Ie(Ne+"Minutes",1);case s:return Ie(Ne+"Seconds",2);case n:return Ie(Ne+"Milliseconds",3);default:return this.clone()}},J.
endOf=function(se){return this.startOf(se,!1)},J.$set=function(se,z){var U,Y=ae.p(se),ce="set"+(this.$u?"UTC":""),Se=(U={},U[u]=ce+"Date",U[v]=ce+"Date",U[h]=ce+
"Month",U[g]=ce+"FullYear",U[o]=ce+"Hours",U[s]=ce+"Minutes",U[n]=ce+"Seconds",U[r]=ce+"Milliseconds",U)[Y],Ie=Y===u?this.$D+(z-this.$W):z;if(Y===h||Y===g){var He=this.
clone().set(v,1);He.$d[Se](Ie),He.init(),this.$d=He.set(v,Math.min(this.$D,He.daysInMonth())).$d}else Se&&this.$d[Se](Ie);return this.init(),this},J.set=function(se,z){
return this.clone().$set(se,z)},J.get=function(se){return this[ae.p(se)]()},J.add=function(se,z){var U,Y=this;se=Number(se);var ce=ae.p(z),Se=function(Qe){var Be=V(
Y);return ae.w(Be.date(Be.date()+Math.round(Qe*se)),Y)};if(ce===h)return this.set(h,this.$M+se);if(ce===g)return this.set(g,this.$y+se);if(ce===u)return Se(1);if(ce===
l)return Se(7);var Ie=(U={},U[s]=e,U[o]=t,U[n]=i,U)[ce]||1,He=this.$d.getTime()+se*Ie;return ae.w(He,this)},J.subtract=function(se,z){return this.add(-1*se,z)},
J.format=function(se){var z=this,U=this.$locale();if(!this.isValid())return U.invalidDate||b;var Y=se||"YYYY-MM-DDTHH:mm:ssZ",ce=ae.z(this),Se=this.$H,Ie=this.$m,
He=this.$M,Qe=U.weekdays,Be=U.months,Ne=U.meridiem,oi=function(mt,dt,Rt,ii){return mt&&(mt[dt]||mt(z,Y))||Rt[dt].slice(0,ii)},Pe=function(mt){return ae.s(Se%12||
12,mt,"0")},Ye=Ne||function(mt,dt,Rt){var ii=mt<12?"AM":"PM";return Rt?ii.toLowerCase():ii};return Y.replace(C,(function(mt,dt){return dt||(function(Rt){switch(Rt){case"\
YY":return String(z.$y).slice(-2);case"YYYY":return ae.s(z.$y,4,"0");case"M":return He+1;case"MM":return ae.s(He+1,2,"0");case"MMM":return oi(U.monthsShort,He,Be,
3);case"MMMM":return oi(Be,He);case"D":return z.$D;case"DD":return ae.s(z.$D,2,"0");case"d":return String(z.$W);case"dd":return oi(U.weekdaysMin,z.$W,Qe,2);case"\
ddd":return oi(U.weekdaysShort,z.$W,Qe,3);case"dddd":return Qe[z.$W];case"H":return String(Se);case"HH":return ae.s(Se,2,"0");case"h":return Pe(1);case"hh":return Pe(
2);case"a":return Ye(Se,Ie,!0);case"A":return Ye(Se,Ie,!1);case"m":return String(Ie);case"mm":return ae.s(Ie,2,"0");case"s":return String(z.$s);case"ss":return ae.
s(z.$s,2,"0");case"SSS":return ae.s(z.$ms,3,"0");case"Z":return ce}return null})(mt)||ce.replace(":","")}))},J.utcOffset=function(){return 15*-Math.round(this.$d.
getTimezoneOffset()/15)},J.diff=function(se,z,U){var Y,ce=this,Se=ae.p(z),Ie=V(se),He=(Ie.utcOffset()-this.utcOffset())*e,Qe=this-Ie,Be=function(){return ae.m(ce,
Ie)};switch(Se){case g:Y=Be()/12;break;case h:Y=Be();break;case p:Y=Be()/3;break;case l:Y=(Qe-He)/6048e5;break;case u:Y=(Qe-He)/864e5;break;case o:Y=Qe/t;break;case s:
Y=Qe/e;break;case n:Y=Qe/i;break;default:Y=Qe}return U?Y:ae.a(Y)},J.daysInMonth=function(){return this.endOf(h).$D},J.$locale=function(){return N[this.$L]},J.locale=
function(se,z){if(!se)return this.$L;var U=this.clone(),Y=re(se,z,!0);return Y&&(U.$L=Y),U},J.clone=function(){return ae.w(this.$d,this)},J.toDate=function(){return new Date(
this.valueOf())},J.toJSON=function(){return this.isValid()?this.toISOString():null},J.toISOString=function(){return this.$d.toISOString()},J.toString=function(){
return this.$d.toUTCString()},j})(),oe=Z.prototype;return V.prototype=oe,[["$ms",r],["$s",n],["$m",s],["$H",o],["$W",u],["$M",h],["$y",g],["$D",v]].forEach((function(j){
oe[j[1]]=function(J){return this.$g(J,j[0],j[1])}})),V.extend=function(j,J){return j.$i||(j(J,Z,V),j.$i=!0),V},V.locale=re,V.isDayjs=c,V.unix=function(j){return V(
1e3*j)},V.en=N[D],V.Ls=N,V.p={},V}))});var P3=$((oQ,Ng)=>{var Ph=L3();function N3(i){for(i=i.replace(/[\x00-\x20]+/g,"");;){let e=i.indexOf("<!--");if(e===-1)break;let t=i.indexOf("-->",e+4);if(t===-1)
break;i=i.substring(0,e)+i.substring(t+3)}return i}function Lg(i,e){e=e||{};let t=e.allowedSchemes||["http","https","ftp","mailto","tel","sms"],r=e.allowProtocolRelative!==
!1;if(typeof i!="string")return!1;i=N3(i);let n=i.match(/^([a-zA-Z][a-zA-Z0-9.\-+]*):/);if(!n)return i.match(/^[/\\]{2}/)?!r:!1;let s=n[1].toLowerCase();return t.
indexOf(s)===-1}Ng.exports=function(i){let e={};return e.options=i||{},e.filterTag=e.options.filterTag||function(t){return t=t.trim(),t.toLowerCase()},e.string=
function(t,r){return typeof t!="string"&&(typeof t=="number"||typeof t=="boolean"?t+="":t=""),t=t.trim(),r!==void 0&&t===""&&(t=r),t},e.strings=function(t){return Array.
isArray(t)?t.map(function(r){return e.string(r)}):[]},e.integer=function(t,r,n,s){if(r===void 0&&(r=0),typeof t=="number")t=Math.floor(t);else try{t=parseInt(t,
10),isNaN(t)&&(t=r)}catch{t=r}return typeof n=="number"&&t<n&&(t=n),typeof s=="number"&&t>s&&(t=s),t},e.padInteger=function(t,r){let n=t+"";for(;n.length<r;)n="\
0"+n;return n},e.float=function(t,r,n,s){if(r===void 0&&(r=0),typeof t!="number")try{t=parseFloat(t,10),isNaN(t)&&(t=r)}catch{t=r}return typeof n=="number"&&t<n&&
(t=n),typeof s=="number"&&t>s&&(t=s),t},e.naughtyHref=Lg,e.url=function(t,r,n){if(t=e.string(t,r),t===r)return t;if(t=N3(t),Lg(t)||(t=s(t),t===null))return r;return t;
function s(o){return o.match(/^(((https?|ftp):\/\/)|((mailto|tel|sms):)|#|([^/.]+)?\/|[^/.]+$)/)?o:o.match(/^[^/.]+\.[^/.]+/)?(n?"https://":"http://")+o:null}},
e.select=function(t,r,n){if(t=e.string(t),!r||!r.length)return n;let s;return typeof r[0]=="object"?(s=r.find(function(o){return o.value===null||o.value===void 0?
!1:o.value.toString()===t}),s!=null?s.value:n):(s=r.find(function(o){return o==null?!1:o.toString()===t}),s!==void 0?s:n)},e.boolean=function(t,r){return t===!0?
!0:t===!1?!1:(t=e.string(t,r),t===r?t===void 0?!1:t:(t=t.toLowerCase().charAt(0),t===""||t==="n"||t==="0"||t==="f"?!1:t==="t"||t==="y"||t==="1"))},e.addBooleanFilterToCriteria=
function(t,r,n,s){s===void 0&&(s=null);let o=typeof t=="object"&&t!==null?t[r]:t;o=o===void 0?s:o,o=e.booleanOrNull(o),o===null||(o?n[r]=!0:n[r]={$ne:!0})},e.booleanOrNull=
function(t,r){return t===!0||t===!1||t===null?t:(t=e.string(t,r),t===r?r===void 0?null:t:t==="null"?null:(t=t.toLowerCase().charAt(0),t===""||t==="n"||t==="0"||
t==="f"?!1:t==="t"||t==="y"||t==="1"?!0:t==="a"?null:r))},e.date=function(t,r,n){let s;function o(){return r===void 0&&(r=Ph().format("YYYY-MM-DD")),r}if(typeof t==
"string"){if(t.match(/\//)){if(s=t.split("/"),s.length===2)return(n||new Date).getFullYear()+"-"+e.padInteger(s[0],2)+"-"+e.padInteger(s[1],2);if(s.length===3){
if(s[2]<100){let u=n||new Date,l=u.getFullYear()%100,h=u.getFullYear()-l,p=parseInt(s[2])+h;p-u.getFullYear()>50&&(p-=100),s[2]=p}return e.padInteger(s[2],4)+"-"+
e.padInteger(s[0],2)+"-"+e.padInteger(s[1],2)}else return o()}else if(t.match(/-/))return s=t.split("-"),s.length===2?(n||new Date).getFullYear()+"-"+e.padInteger(
s[0],2)+"-"+e.padInteger(s[1],2):s.length===3?e.padInteger(s[0],4)+"-"+e.padInteger(s[1],2)+"-"+e.padInteger(s[2],2):o()}try{return t===null||(t=n||new Date(t),
isNaN(t.getTime()))?o():t.getFullYear()+"-"+e.padInteger(t.getMonth()+1,2)+"-"+e.padInteger(t.getDate(),2)}catch{return o()}},e.formatDate=function(t){return Ph(
t).format("YYYY-MM-DD")},e.time=function(t,r){t=e.string(t).toLowerCase(),t=t.trim();let n=t.match(/^(\d+)([:|.](\d+))?([:|.](\d+))?\s*(am|pm|AM|PM|a|p|A|M)?$/);
if(n){let s=parseInt(n[1],10),o=n[3]!==void 0?parseInt(n[3],10):0,u=n[5]!==void 0?parseInt(n[5],10):0,l=n[6]?n[6].toLowerCase():n[6];return l=l&&l.charAt(0),s===
12&&l==="a"?s-=12:s===12&&l==="p"||l==="p"&&(s+=12),(s===24||s==="24")&&(s=0),e.padInteger(s,2)+":"+e.padInteger(o,2)+":"+e.padInteger(u,2)}else return r!==void 0?
r:Ph().format("HH:mm")},e.formatTime=function(t){return Ph(t).format("HH:mm:ss")},e.tags=function(t,r){return typeof t=="string"&&(t=t.split(/,\s*/)),Array.isArray(
t)?t.map(u=>e.string(u)).map(r||e.filterTag).filter(u=>u.length>0):[]},e.idRegExp=e.options.idRegExp||/^[A-Za-z0-9_]+$/,e.id=function(t,r){let n=e.string(t,r);return n===
r||n.match(e.idRegExp)?n:r},e.ids=function(t){return Array.isArray(t)?t.filter(function(n){return e.id(n)!==void 0}):[]},e};Ng.exports.naughtyHref=Lg});var j3=$((uQ,W3)=>{var NO=V2(),R3=Q2(),{isPlainObject:PO}=Z2(),F3=tC(),RO=rC(),{parse:FO}=O3(),{naughtyHref:HO}=P3(),WO=["img","audio","video","picture","svg","\
object","map","iframe","embed"],jO=["script","style"];function jo(i,e){i&&Object.keys(i).forEach(function(t){e(i[t],t)})}function Nn(i,e){return{}.hasOwnProperty.
call(i,e)}function H3(i,e){let t=[];return jo(i,function(r){e(r)&&t.push(r)}),t}function zO(i){for(let e in i)if(Nn(i,e))return!1;return!0}function qO(i){return i.
map(function(e){if(!e.url)throw new Error("URL missing");return e.url+(e.w?` ${e.w}w`:"")+(e.h?` ${e.h}h`:"")+(e.d?` ${e.d}x`:"")}).join(", ")}W3.exports=Hl;var UO=/^[^\0\t\n\f\r /<=>]+$/;
function Hl(i,e,t){if(i==null)return"";typeof i=="number"&&(i=i.toString());let r="",n="";function s(z,U){let Y=this;this.tag=z,this.attribs=U||{},this.tagPosition=
r.length,this.text="",this.openingTagLength=0,this.mediaChildren=[],this.updateParentNodeText=function(){if(I.length){let ce=I[I.length-1];ce.text+=Y.text}},this.
updateParentNodeMediaChildren=function(){I.length&&WO.includes(this.tag)&&I[I.length-1].mediaChildren.push(this.tag)}}e=Object.assign({},Hl.defaults,e),e.parser=
Object.assign({},KO,e.parser);let o=function(z){return e.allowedTags===!1||(e.allowedTags||[]).indexOf(z)>-1};jO.forEach(function(z){o(z)&&!e.allowVulnerableTags&&
console.warn(`

⚠️ Your \`allowedTags\` option includes, \`${z}\`, which is inherently
vulnerable to XSS attacks. Please remove it from \`allowedTags\`.
Or, to disable this warning, add the \`allowVulnerableTags\` option
and ensure you are accounting for this risk.

`)});let u=e.nonTextTags||["script","style","textarea","option","xmp"],l,h;e.allowedAttributes&&(l={},h={},jo(e.allowedAttributes,function(z,U){l[U]=[];let Y=[];
z.forEach(function(ce){typeof ce=="string"&&ce.indexOf("*")>=0?Y.push(R3(ce).replace(/\\\*/g,".*")):l[U].push(ce)}),Y.length&&(h[U]=new RegExp("^("+Y.join("|")+
")$"))}));let p={},g={},v={};jo(e.allowedClasses,function(z,U){if(l&&(Nn(l,U)||(l[U]=[]),l[U].push("class")),p[U]=z,Array.isArray(z)){let Y=[];p[U]=[],v[U]=[],z.
forEach(function(ce){typeof ce=="string"&&ce.indexOf("*")>=0?Y.push(R3(ce).replace(/\\\*/g,".*")):ce instanceof RegExp?v[U].push(ce):p[U].push(ce)}),Y.length&&(g[U]=
new RegExp("^("+Y.join("|")+")$"))}});let b={},A;jo(e.transformTags,function(z,U){let Y;typeof z=="function"?Y=z:typeof z=="string"&&(Y=Hl.simpleTransform(z)),U===
"*"?A=Y:b[U]=Y});let C,I,H,P,D,N,W=!1;re();let c=new NO.Parser({onopentag:function(z,U){if(e.onOpenTag&&e.onOpenTag(z,U),e.enforceHtmlBoundary&&z==="html"&&re(),
D){N++;return}let Y=new s(z,U);I.push(Y);let ce=!1,Se=!!Y.text,Ie;if(Nn(b,z)&&(Ie=b[z](z,U),Y.attribs=U=Ie.attribs,Ie.text!==void 0&&(Y.innerText=Ie.text),z!==Ie.
tagName&&(Y.name=z=Ie.tagName,P[C]=Ie.tagName)),A&&(Ie=A(z,U),Y.attribs=U=Ie.attribs,z!==Ie.tagName&&(Y.name=z=Ie.tagName,P[C]=Ie.tagName)),(!o(z)||e.disallowedTagsMode===
"recursiveEscape"&&!zO(H)||e.nestingLimit!=null&&C>=e.nestingLimit)&&(ce=!0,H[C]=!0,(e.disallowedTagsMode==="discard"||e.disallowedTagsMode==="completelyDiscard")&&
u.indexOf(z)!==-1&&(D=!0,N=1)),C++,ce){if(e.disallowedTagsMode==="discard"||e.disallowedTagsMode==="completelyDiscard"){if(Y.innerText&&!Se){let Be=V(Y.innerText);
e.textFilter?r+=e.textFilter(Be,z):r+=Be,W=!0}return}n=r,r=""}r+="<"+z,z==="script"&&(e.allowedScriptHostnames||e.allowedScriptDomains)&&(Y.innerText=""),ce&&(e.
disallowedTagsMode==="escape"||e.disallowedTagsMode==="recursiveEscape")&&e.preserveEscapedAttributes?jo(U,function(Be,Ne){r+=" "+Ne+'="'+V(Be||"",!0)+'"'}):(!l||
Nn(l,z)||l["*"])&&jo(U,function(Be,Ne){if(!UO.test(Ne)){delete Y.attribs[Ne];return}if(Be===""&&!e.allowedEmptyAttributes.includes(Ne)&&(e.nonBooleanAttributes.
includes(Ne)||e.nonBooleanAttributes.includes("*"))){delete Y.attribs[Ne];return}let oi=!1;if(!l||Nn(l,z)&&l[z].indexOf(Ne)!==-1||l["*"]&&l["*"].indexOf(Ne)!==-1||
Nn(h,z)&&h[z].test(Ne)||h["*"]&&h["*"].test(Ne))oi=!0;else if(l&&l[z]){for(let Pe of l[z])if(PO(Pe)&&Pe.name&&Pe.name===Ne){oi=!0;let Ye="";if(Pe.multiple===!0){
let mt=Be.split(" ");for(let dt of mt)Pe.values.indexOf(dt)!==-1&&(Ye===""?Ye=dt:Ye+=" "+dt)}else Pe.values.indexOf(Be)>=0&&(Ye=Be);Be=Ye}}if(oi){if(e.allowedSchemesAppliedToAttributes.
indexOf(Ne)!==-1&&ae(z,Be)){delete Y.attribs[Ne];return}if(z==="script"&&Ne==="src"){let Pe=!0;try{let Ye=Z(Be);if(e.allowedScriptHostnames||e.allowedScriptDomains){
let mt=(e.allowedScriptHostnames||[]).find(function(Rt){return Rt===Ye.url.hostname}),dt=(e.allowedScriptDomains||[]).find(function(Rt){return Ye.url.hostname===
Rt||Ye.url.hostname.endsWith(`.${Rt}`)});Pe=mt||dt}}catch{Pe=!1}if(!Pe){delete Y.attribs[Ne];return}}if(z==="iframe"&&Ne==="src"){let Pe=!0;try{let Ye=Z(Be);if(Ye.
isRelativeUrl)Pe=Nn(e,"allowIframeRelativeUrls")?e.allowIframeRelativeUrls:!e.allowedIframeHostnames&&!e.allowedIframeDomains;else if(e.allowedIframeHostnames||
e.allowedIframeDomains){let mt=(e.allowedIframeHostnames||[]).find(function(Rt){return Rt===Ye.url.hostname}),dt=(e.allowedIframeDomains||[]).find(function(Rt){
return Ye.url.hostname===Rt||Ye.url.hostname.endsWith(`.${Rt}`)});Pe=mt||dt}}catch{Pe=!1}if(!Pe){delete Y.attribs[Ne];return}}if(Ne==="srcset"||Ne==="imagesrcse\
t")try{let Pe=RO(Be);if(Pe.forEach(function(Ye){ae(Ne,Ye.url)&&(Ye.evil=!0)}),Pe=H3(Pe,function(Ye){return!Ye.evil}),Pe.length)Be=qO(H3(Pe,function(Ye){return!Ye.
evil})),Y.attribs[Ne]=Be;else{delete Y.attribs[Ne];return}}catch{delete Y.attribs[Ne];return}if(Ne==="class"){let Pe=p[z],Ye=p["*"],mt=g[z],dt=v[z],Rt=v["*"],ii=g["\
*"],Mi=[mt,ii].concat(dt,Rt).filter(function(y){return y});if(Pe&&Ye?Be=se(Be,F3(Pe,Ye),Mi):Be=se(Be,Pe||Ye,Mi),!Be.length){delete Y.attribs[Ne];return}}if(Ne===
"style"){if(e.parseStyleAttributes)try{let Pe=FO(z+" {"+Be+"}",{map:!1}),Ye=oe(Pe,e.allowedStyles);if(Be=j(Ye),Be.length===0){delete Y.attribs[Ne];return}}catch{
typeof window<"u"&&console.warn('Failed to parse "'+z+" {"+Be+`}", If you're running this in a browser, we recommend to disable style parsing: options.parseStyl\
eAttributes: false, since this only works in a node environment due to a postcss dependency, More info: https://github.com/apostrophecms/sanitize-html/issues/54\
7`),delete Y.attribs[Ne];return}else if(e.allowedStyles)throw new Error("allowedStyles option cannot be used together with parseStyleAttributes: false.")}r+=" "+
Ne,Be&&Be.length?r+='="'+V(Be,!0)+'"':e.allowedEmptyAttributes.includes(Ne)&&(r+='=""')}else delete Y.attribs[Ne]}),e.selfClosing.indexOf(z)!==-1?r+=" />":(r+="\
>",Y.innerText&&!Se&&!e.textFilter&&(r+=V(Y.innerText),W=!0)),ce&&(r=n+V(r),n=""),Y.openingTagLength=r.length-Y.tagPosition},ontext:function(z){if(D)return;let U=I[I.
length-1],Y;if(U&&(Y=U.tag,z=U.innerText!==void 0?U.innerText:z),e.disallowedTagsMode==="completelyDiscard"&&!o(Y))z="";else if(Y&&o(Y)&&(e.disallowedTagsMode===
"discard"||e.disallowedTagsMode==="completelyDiscard")&&(Y==="script"||Y==="style"))r+=z;else if(Y&&o(Y)&&(e.disallowedTagsMode==="discard"||e.disallowedTagsMode===
"completelyDiscard")&&(Y==="textarea"||Y==="xmp"))r+=z;else if(!W){let ce=V(z,!1);e.textFilter?r+=e.textFilter(ce,Y):r+=ce}if(I.length){let ce=I[I.length-1];ce.
text+=z}},onclosetag:function(z,U){if(e.onCloseTag&&e.onCloseTag(z,U),D)if(N--,!N)D=!1;else return;let Y=I.pop();if(!Y)return;if(Y.tag!==z){I.push(Y);return}D=e.
enforceHtmlBoundary?z==="html":!1,C--;let ce=H[C];if(ce){if(delete H[C],e.disallowedTagsMode==="discard"||e.disallowedTagsMode==="completelyDiscard"){Y.updateParentNodeText();
return}n=r,r=""}if(P[C]&&(z=P[C],delete P[C]),e.exclusiveFilter){let Se=e.exclusiveFilter(Y);if(Se==="excludeTag"){ce&&(r=n,n=""),r=r.substring(0,Y.tagPosition)+
r.substring(Y.tagPosition+Y.openingTagLength);return}else if(Se){r=r.substring(0,Y.tagPosition);return}}if(Y.updateParentNodeMediaChildren(),Y.updateParentNodeText(),
e.selfClosing.indexOf(z)!==-1||U&&!o(z)&&["escape","recursiveEscape"].indexOf(e.disallowedTagsMode)>=0){ce&&(r=n,n="");return}r+="</"+z+">",ce&&(r=n+V(r),n=""),
W=!1}},e.parser);if(c.write(i),c.end(),e.disallowedTagsMode==="escape"||e.disallowedTagsMode==="recursiveEscape"){let z=c.endIndex;if(z!=null&&z>=0&&z<i.length){
let U=i.substring(z);r+=V(U)}else(z==null||z<0)&&i.length>0&&r===""&&(r=V(i))}return r;function re(){r="",C=0,I=[],H={},P={},D=!1,N=0}function V(z,U){return typeof z!=
"string"&&(z=z+""),e.parser.decodeEntities&&(z=z.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;"),U&&(z=z.replace(/"/g,"&quot;"))),z=z.replace(/&(?![a-zA-Z0-9#]{1,20};)/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;"),U&&(z=z.replace(/"/g,"&quot;")),z}function ae(z,U){let Y=Nn(e.allowedSchemesByTag,z)?e.allowedSchemesByTag[z]:
e.allowedSchemes||[];return HO(U,{allowedSchemes:Y,allowProtocolRelative:e.allowProtocolRelative})}function Z(z){if(z=z.replace(/^(\w+:)?\s*[\\/]\s*[\\/]/,"$1//"),
z.startsWith("relative:"))throw new Error("relative: exploit attempt");let U="relative://relative-site";for(let Se=0;Se<100;Se++)U+=`/${Se}`;let Y=new URL(z,U);
return{isRelativeUrl:Y&&Y.hostname==="relative-site"&&Y.protocol==="relative:",url:Y}}function oe(z,U){if(!U)return z;let Y=z.nodes[0],ce;return U[Y.selector]&&
U["*"]?ce=F3(U[Y.selector],U["*"]):ce=U[Y.selector]||U["*"],ce&&(z.nodes[0].nodes=Y.nodes.reduce(J(ce),[])),z}function j(z){return z.nodes[0].nodes.reduce(function(U,Y){
return U.push(`${Y.prop}:${Y.value}${Y.important?" !important":""}`),U},[]).join(";")}function J(z){return function(U,Y){return Nn(z,Y.prop)&&z[Y.prop].some(function(Se){
return Se.test(Y.value)})&&U.push(Y),U}}function se(z,U,Y){return U?(z=z.split(/\s+/),z.filter(function(ce){return U.indexOf(ce)!==-1||Y.some(function(Se){return Se.
test(ce)})}).join(" ")):z}}var KO={decodeEntities:!0};Hl.defaults={allowedTags:["address","article","aside","footer","header","h1","h2","h3","h4","h5","h6","hgr\
oup","main","nav","section","blockquote","dd","div","dl","dt","figcaption","figure","hr","li","menu","ol","p","pre","ul","a","abbr","b","bdi","bdo","br","cite",
"code","data","dfn","em","i","kbd","mark","q","rb","rp","rt","rtc","ruby","s","samp","small","span","strong","sub","sup","time","u","var","wbr","caption","col",
"colgroup","table","tbody","td","tfoot","th","thead","tr"],nonBooleanAttributes:["abbr","accept","accept-charset","accesskey","action","allow","alt","as","autoc\
apitalize","autocomplete","blocking","charset","cite","class","color","cols","colspan","content","contenteditable","coords","crossorigin","data","datetime","dec\
oding","dir","dirname","download","draggable","enctype","enterkeyhint","fetchpriority","for","form","formaction","formenctype","formmethod","formtarget","header\
s","height","hidden","high","href","hreflang","http-equiv","id","imagesizes","imagesrcset","inputmode","integrity","is","itemid","itemprop","itemref","itemtype",
"kind","label","lang","list","loading","low","max","maxlength","media","method","min","minlength","name","nonce","optimum","pattern","ping","placeholder","popov\
er","popovertarget","popovertargetaction","poster","preload","referrerpolicy","rel","rows","rowspan","sandbox","scope","shape","size","sizes","slot","span","spe\
llcheck","src","srcdoc","srclang","srcset","start","step","style","tabindex","target","title","translate","type","usemap","value","width","wrap","onauxclick","o\
nafterprint","onbeforematch","onbeforeprint","onbeforeunload","onbeforetoggle","onblur","oncancel","oncanplay","oncanplaythrough","onchange","onclick","onclose",
"oncontextlost","oncontextmenu","oncontextrestored","oncopy","oncuechange","oncut","ondblclick","ondrag","ondragend","ondragenter","ondragleave","ondragover","o\
ndragstart","ondrop","ondurationchange","onemptied","onended","onerror","onfocus","onformdata","onhashchange","oninput","oninvalid","onkeydown","onkeypress","on\
keyup","onlanguagechange","onload","onloadeddata","onloadedmetadata","onloadstart","onmessage","onmessageerror","onmousedown","onmouseenter","onmouseleave","onm\
ousemove","onmouseout","onmouseover","onmouseup","onoffline","ononline","onpagehide","onpageshow","onpaste","onpause","onplay","onplaying","onpopstate","onprogr\
ess","onratechange","onreset","onresize","onrejectionhandled","onscroll","onscrollend","onsecuritypolicyviolation","onseeked","onseeking","onselect","onslotchan\
ge","onstalled","onstorage","onsubmit","onsuspend","ontimeupdate","ontoggle","onunhandledrejection","onunload","onvolumechange","onwaiting","onwheel"],disallowedTagsMode:"\
discard",allowedAttributes:{a:["href","name","target"],img:["src","srcset","alt","title","width","height","loading"]},allowedEmptyAttributes:["alt"],selfClosing:[
"img","br","hr","area","base","basefont","input","link","meta"],allowedSchemes:["http","https","ftp","mailto","tel"],allowedSchemesByTag:{},allowedSchemesAppliedToAttributes:[
"href","src","cite","action","formaction","data","xlink:href","poster","background","ping","longdesc","usemap","codebase","classid","archive","profile","manifes\
t","itemid","dynsrc","lowsrc"],allowProtocolRelative:!0,enforceHtmlBoundary:!1,parseStyleAttributes:!0,preserveEscapedAttributes:!1};Hl.simpleTransform=function(i,e,t){
return t=t===void 0?!0:t,e=e||{},function(r,n){let s;if(t)for(s in e)n[s]=e[s];else n=e;return{tagName:i,attribs:n}}}});var rf=$((tf,oS)=>{(function(i,e){typeof tf=="object"&&typeof oS<"u"?e(tf):typeof define=="function"&&define.amd?define(["exports"],e):(i=typeof globalThis<"u"?
globalThis:i||self,e(i.noUiSlider={}))})(tf,(function(i){"use strict";i.PipsMode=void 0,(function(O){O.Range="range",O.Steps="steps",O.Positions="positions",O.Count=
"count",O.Values="values"})(i.PipsMode||(i.PipsMode={})),i.PipsType=void 0,(function(O){O[O.None=-1]="None",O[O.NoValue=0]="NoValue",O[O.LargeValue=1]="LargeVal\
ue",O[O.SmallValue=2]="SmallValue"})(i.PipsType||(i.PipsType={}));function e(O){return t(O)&&typeof O.from=="function"}function t(O){return typeof O=="object"&&
typeof O.to=="function"}function r(O){O.parentElement.removeChild(O)}function n(O){return O!=null}function s(O){O.preventDefault()}function o(O){return O.filter(
function(T){return this[T]?!1:this[T]=!0},{})}function u(O,T){return Math.round(O/T)*T}function l(O,T){var Ae=O.getBoundingClientRect(),_e=O.ownerDocument,ye=_e.
documentElement,ze=H(_e);return/webkit.*Chrome.*Mobile/i.test(navigator.userAgent)&&(ze.x=0),T?Ae.top+ze.y-ye.clientTop:Ae.left+ze.x-ye.clientLeft}function h(O){
return typeof O=="number"&&!isNaN(O)&&isFinite(O)}function p(O,T,Ae){Ae>0&&(A(O,T),setTimeout(function(){C(O,T)},Ae))}function g(O){return Math.max(Math.min(O,100),
0)}function v(O){return Array.isArray(O)?O:[O]}function b(O){O=String(O);var T=O.split(".");return T.length>1?T[1].length:0}function A(O,T){O.classList&&!/\s/.test(
T)?O.classList.add(T):O.className+=" "+T}function C(O,T){O.classList&&!/\s/.test(T)?O.classList.remove(T):O.className=O.className.replace(new RegExp("(^|\\b)"+T.
split(" ").join("|")+"(\\b|$)","gi")," ")}function I(O,T){return O.classList?O.classList.contains(T):new RegExp("\\b"+T+"\\b").test(O.className)}function H(O){var T=window.
pageXOffset!==void 0,Ae=(O.compatMode||"")==="CSS1Compat",_e=T?window.pageXOffset:Ae?O.documentElement.scrollLeft:O.body.scrollLeft,ye=T?window.pageYOffset:Ae?O.
documentElement.scrollTop:O.body.scrollTop;return{x:_e,y:ye}}function P(){return window.navigator.pointerEnabled?{start:"pointerdown",move:"pointermove",end:"po\
interup"}:window.navigator.msPointerEnabled?{start:"MSPointerDown",move:"MSPointerMove",end:"MSPointerUp"}:{start:"mousedown touchstart",move:"mousemove touchmo\
ve",end:"mouseup touchend"}}function D(){var O=!1;try{var T=Object.defineProperty({},"passive",{get:function(){O=!0}});window.addEventListener("test",null,T)}catch{}
return O}function N(){return window.CSS&&CSS.supports&&CSS.supports("touch-action","none")}function W(O,T){return 100/(T-O)}function c(O,T,Ae){return T*100/(O[Ae+
1]-O[Ae])}function re(O,T){return c(O,O[0]<0?T+Math.abs(O[0]):T-O[0],0)}function V(O,T){return T*(O[1]-O[0])/100+O[0]}function ae(O,T){for(var Ae=1;O>=T[Ae];)Ae+=
1;return Ae}function Z(O,T,Ae){if(Ae>=O.slice(-1)[0])return 100;var _e=ae(Ae,O),ye=O[_e-1],ze=O[_e],Ke=T[_e-1],lt=T[_e];return Ke+re([ye,ze],Ae)/W(Ke,lt)}function oe(O,T,Ae){
if(Ae>=100)return O.slice(-1)[0];var _e=ae(Ae,T),ye=O[_e-1],ze=O[_e],Ke=T[_e-1],lt=T[_e];return V([ye,ze],(Ae-Ke)*W(Ke,lt))}function j(O,T,Ae,_e){if(_e===100)return _e;
var ye=ae(_e,O),ze=O[ye-1],Ke=O[ye];return Ae?_e-ze>(Ke-ze)/2?Ke:ze:T[ye-1]?O[ye-1]+u(_e-O[ye-1],T[ye-1]):_e}var J=(function(){function O(T,Ae,_e){this.xPct=[],
this.xVal=[],this.xSteps=[],this.xNumSteps=[],this.xHighestCompleteStep=[],this.xSteps=[_e||!1],this.xNumSteps=[!1],this.snap=Ae;var ye,ze=[];for(Object.keys(T).
forEach(function(Ke){ze.push([v(T[Ke]),Ke])}),ze.sort(function(Ke,lt){return Ke[0][0]-lt[0][0]}),ye=0;ye<ze.length;ye++)this.handleEntryPoint(ze[ye][1],ze[ye][0]);
for(this.xNumSteps=this.xSteps.slice(0),ye=0;ye<this.xNumSteps.length;ye++)this.handleStepPoint(ye,this.xNumSteps[ye])}return O.prototype.getDistance=function(T){
var Ae,_e=[];for(Ae=0;Ae<this.xNumSteps.length-1;Ae++){var ye=this.xNumSteps[Ae];if(ye&&T/ye%1!==0)throw new Error("noUiSlider: 'limit', 'margin' and 'padding' \
of "+this.xPct[Ae]+"% range must be divisible by step.");_e[Ae]=c(this.xVal,T,Ae)}return _e},O.prototype.getAbsoluteDistance=function(T,Ae,_e){var ye=0;if(T<this.
xPct[this.xPct.length-1])for(;T>this.xPct[ye+1];)ye++;else T===this.xPct[this.xPct.length-1]&&(ye=this.xPct.length-2);!_e&&T===this.xPct[ye+1]&&ye++,Ae===null&&
(Ae=[]);var ze,Ke=1,lt=Ae[ye],qe=0,Jt=0,Pi=0,Kt=0;for(_e?ze=(T-this.xPct[ye])/(this.xPct[ye+1]-this.xPct[ye]):ze=(this.xPct[ye+1]-T)/(this.xPct[ye+1]-this.xPct[ye]);lt>
0;)qe=this.xPct[ye+1+Kt]-this.xPct[ye+Kt],Ae[ye+Kt]*Ke+100-ze*100>100?(Jt=qe*ze,Ke=(lt-100*ze)/Ae[ye+Kt],ze=1):(Jt=Ae[ye+Kt]*qe/100*Ke,Ke=0),_e?(Pi=Pi-Jt,this.xPct.
length+Kt>=1&&Kt--):(Pi=Pi+Jt,this.xPct.length-Kt>=1&&Kt++),lt=Ae[ye+Kt]*Ke;return T+Pi},O.prototype.toStepping=function(T){return T=Z(this.xVal,this.xPct,T),T},
O.prototype.fromStepping=function(T){return oe(this.xVal,this.xPct,T)},O.prototype.getStep=function(T){return T=j(this.xPct,this.xSteps,this.snap,T),T},O.prototype.
getDefaultStep=function(T,Ae,_e){var ye=ae(T,this.xPct);return(T===100||Ae&&T===this.xPct[ye-1])&&(ye=Math.max(ye-1,1)),(this.xVal[ye]-this.xVal[ye-1])/_e},O.prototype.
getNearbySteps=function(T){var Ae=ae(T,this.xPct);return{stepBefore:{startValue:this.xVal[Ae-2],step:this.xNumSteps[Ae-2],highestStep:this.xHighestCompleteStep[Ae-
2]},thisStep:{startValue:this.xVal[Ae-1],step:this.xNumSteps[Ae-1],highestStep:this.xHighestCompleteStep[Ae-1]},stepAfter:{startValue:this.xVal[Ae],step:this.xNumSteps[Ae],
highestStep:this.xHighestCompleteStep[Ae]}}},O.prototype.countStepDecimals=function(){var T=this.xNumSteps.map(b);return Math.max.apply(null,T)},O.prototype.hasNoSize=
function(){return this.xVal[0]===this.xVal[this.xVal.length-1]},O.prototype.convert=function(T){return this.getStep(this.toStepping(T))},O.prototype.handleEntryPoint=
function(T,Ae){var _e;if(T==="min"?_e=0:T==="max"?_e=100:_e=parseFloat(T),!h(_e)||!h(Ae[0]))throw new Error("noUiSlider: 'range' value isn't numeric.");this.xPct.
push(_e),this.xVal.push(Ae[0]);var ye=Number(Ae[1]);_e?this.xSteps.push(isNaN(ye)?!1:ye):isNaN(ye)||(this.xSteps[0]=ye),this.xHighestCompleteStep.push(0)},O.prototype.
handleStepPoint=function(T,Ae){if(Ae){if(this.xVal[T]===this.xVal[T+1]){this.xSteps[T]=this.xHighestCompleteStep[T]=this.xVal[T];return}this.xSteps[T]=c([this.xVal[T],
this.xVal[T+1]],Ae,0)/W(this.xPct[T],this.xPct[T+1]);var _e=(this.xVal[T+1]-this.xVal[T])/this.xNumSteps[T],ye=Math.ceil(Number(_e.toFixed(3))-1),ze=this.xVal[T]+
this.xNumSteps[T]*ye;this.xHighestCompleteStep[T]=ze}},O})(),se={to:function(O){return O===void 0?"":O.toFixed(2)},from:Number},z={target:"target",base:"base",origin:"\
origin",handle:"handle",handleLower:"handle-lower",handleUpper:"handle-upper",touchArea:"touch-area",horizontal:"horizontal",vertical:"vertical",background:"bac\
kground",connect:"connect",connects:"connects",ltr:"ltr",rtl:"rtl",textDirectionLtr:"txt-dir-ltr",textDirectionRtl:"txt-dir-rtl",draggable:"draggable",drag:"sta\
te-drag",tap:"state-tap",active:"active",tooltip:"tooltip",pips:"pips",pipsHorizontal:"pips-horizontal",pipsVertical:"pips-vertical",marker:"marker",markerHorizontal:"\
marker-horizontal",markerVertical:"marker-vertical",markerNormal:"marker-normal",markerLarge:"marker-large",markerSub:"marker-sub",value:"value",valueHorizontal:"\
value-horizontal",valueVertical:"value-vertical",valueNormal:"value-normal",valueLarge:"value-large",valueSub:"value-sub"},U={tooltips:".__tooltips",aria:".__ar\
ia"};function Y(O,T){if(!h(T))throw new Error("noUiSlider: 'step' is not numeric.");O.singleStep=T}function ce(O,T){if(!h(T))throw new Error("noUiSlider: 'keybo\
ardPageMultiplier' is not numeric.");O.keyboardPageMultiplier=T}function Se(O,T){if(!h(T))throw new Error("noUiSlider: 'keyboardMultiplier' is not numeric.");O.
keyboardMultiplier=T}function Ie(O,T){if(!h(T))throw new Error("noUiSlider: 'keyboardDefaultStep' is not numeric.");O.keyboardDefaultStep=T}function He(O,T){if(typeof T!=
"object"||Array.isArray(T))throw new Error("noUiSlider: 'range' is not an object.");if(T.min===void 0||T.max===void 0)throw new Error("noUiSlider: Missing 'min'\
 or 'max' in 'range'.");O.spectrum=new J(T,O.snap||!1,O.singleStep)}function Qe(O,T){if(T=v(T),!Array.isArray(T)||!T.length)throw new Error("noUiSlider: 'start'\
 option is incorrect.");O.handles=T.length,O.start=T}function Be(O,T){if(typeof T!="boolean")throw new Error("noUiSlider: 'snap' option must be a boolean.");O.snap=
T}function Ne(O,T){if(typeof T!="boolean")throw new Error("noUiSlider: 'animate' option must be a boolean.");O.animate=T}function oi(O,T){if(typeof T!="number")
throw new Error("noUiSlider: 'animationDuration' option must be a number.");O.animationDuration=T}function Pe(O,T){var Ae=[!1],_e;if(T==="lower"?T=[!0,!1]:T==="\
upper"&&(T=[!1,!0]),T===!0||T===!1){for(_e=1;_e<O.handles;_e++)Ae.push(T);Ae.push(!1)}else{if(!Array.isArray(T)||!T.length||T.length!==O.handles+1)throw new Error(
"noUiSlider: 'connect' option doesn't match handle count.");Ae=T}O.connect=Ae}function Ye(O,T){switch(T){case"horizontal":O.ort=0;break;case"vertical":O.ort=1;break;default:
throw new Error("noUiSlider: 'orientation' option is invalid.")}}function mt(O,T){if(!h(T))throw new Error("noUiSlider: 'margin' option must be numeric.");T!==0&&
(O.margin=O.spectrum.getDistance(T))}function dt(O,T){if(!h(T))throw new Error("noUiSlider: 'limit' option must be numeric.");if(O.limit=O.spectrum.getDistance(
T),!O.limit||O.handles<2)throw new Error("noUiSlider: 'limit' option is only supported on linear sliders with 2 or more handles.")}function Rt(O,T){var Ae;if(!h(
T)&&!Array.isArray(T))throw new Error("noUiSlider: 'padding' option must be numeric or array of exactly 2 numbers.");if(Array.isArray(T)&&!(T.length===2||h(T[0])||
h(T[1])))throw new Error("noUiSlider: 'padding' option must be numeric or array of exactly 2 numbers.");if(T!==0){for(Array.isArray(T)||(T=[T,T]),O.padding=[O.spectrum.
getDistance(T[0]),O.spectrum.getDistance(T[1])],Ae=0;Ae<O.spectrum.xNumSteps.length-1;Ae++)if(O.padding[0][Ae]<0||O.padding[1][Ae]<0)throw new Error("noUiSlider\
: 'padding' option must be a positive number(s).");var _e=T[0]+T[1],ye=O.spectrum.xVal[0],ze=O.spectrum.xVal[O.spectrum.xVal.length-1];if(_e/(ze-ye)>1)throw new Error(
"noUiSlider: 'padding' option must not exceed 100% of the range.")}}function ii(O,T){switch(T){case"ltr":O.dir=0;break;case"rtl":O.dir=1;break;default:throw new Error(
"noUiSlider: 'direction' option was not recognized.")}}function Mi(O,T){if(typeof T!="string")throw new Error("noUiSlider: 'behaviour' must be a string containi\
ng options.");var Ae=T.indexOf("tap")>=0,_e=T.indexOf("drag")>=0,ye=T.indexOf("fixed")>=0,ze=T.indexOf("snap")>=0,Ke=T.indexOf("hover")>=0,lt=T.indexOf("unconst\
rained")>=0,qe=T.indexOf("drag-all")>=0;if(ye){if(O.handles!==2)throw new Error("noUiSlider: 'fixed' behaviour must be used with 2 handles");mt(O,O.start[1]-O.start[0])}
if(lt&&(O.margin||O.limit))throw new Error("noUiSlider: 'unconstrained' behaviour cannot be used with margin or limit");O.events={tap:Ae||ze,drag:_e,dragAll:qe,
fixed:ye,snap:ze,hover:Ke,unconstrained:lt}}function y(O,T){if(T!==!1)if(T===!0||t(T)){O.tooltips=[];for(var Ae=0;Ae<O.handles;Ae++)O.tooltips.push(T)}else{if(T=
v(T),T.length!==O.handles)throw new Error("noUiSlider: must pass a formatter for all handles.");T.forEach(function(_e){if(typeof _e!="boolean"&&!t(_e))throw new Error(
"noUiSlider: 'tooltips' must be passed a formatter or 'false'.")}),O.tooltips=T}}function w(O,T){if(T.length!==O.handles)throw new Error("noUiSlider: must pass \
a attributes for all handles.");O.handleAttributes=T}function S(O,T){if(!t(T))throw new Error("noUiSlider: 'ariaFormat' requires 'to' method.");O.ariaFormat=T}function M(O,T){
if(!e(T))throw new Error("noUiSlider: 'format' requires 'to' and 'from' methods.");O.format=T}function k(O,T){if(typeof T!="boolean")throw new Error("noUiSlider\
: 'keyboardSupport' option must be a boolean.");O.keyboardSupport=T}function K(O,T){O.documentElement=T}function le(O,T){if(typeof T!="string"&&T!==!1)throw new Error(
"noUiSlider: 'cssPrefix' must be a string or `false`.");O.cssPrefix=T}function ke(O,T){if(typeof T!="object")throw new Error("noUiSlider: 'cssClasses' must be a\
n object.");typeof O.cssPrefix=="string"?(O.cssClasses={},Object.keys(T).forEach(function(Ae){O.cssClasses[Ae]=O.cssPrefix+T[Ae]})):O.cssClasses=T}function Ge(O){
var T={margin:null,limit:null,padding:null,animate:!0,animationDuration:300,ariaFormat:se,format:se},Ae={step:{r:!1,t:Y},keyboardPageMultiplier:{r:!1,t:ce},keyboardMultiplier:{
r:!1,t:Se},keyboardDefaultStep:{r:!1,t:Ie},start:{r:!0,t:Qe},connect:{r:!0,t:Pe},direction:{r:!0,t:ii},snap:{r:!1,t:Be},animate:{r:!1,t:Ne},animationDuration:{r:!1,
t:oi},range:{r:!0,t:He},orientation:{r:!1,t:Ye},margin:{r:!1,t:mt},limit:{r:!1,t:dt},padding:{r:!1,t:Rt},behaviour:{r:!0,t:Mi},ariaFormat:{r:!1,t:S},format:{r:!1,
t:M},tooltips:{r:!1,t:y},keyboardSupport:{r:!0,t:k},documentElement:{r:!1,t:K},cssPrefix:{r:!0,t:le},cssClasses:{r:!0,t:ke},handleAttributes:{r:!1,t:w}},_e={connect:!1,
direction:"ltr",behaviour:"tap",orientation:"horizontal",keyboardSupport:!0,cssPrefix:"noUi-",cssClasses:z,keyboardPageMultiplier:5,keyboardMultiplier:1,keyboardDefaultStep:10};
O.format&&!O.ariaFormat&&(O.ariaFormat=O.format),Object.keys(Ae).forEach(function(qe){if(!n(O[qe])&&_e[qe]===void 0){if(Ae[qe].r)throw new Error("noUiSlider: '"+
qe+"' is required.");return}Ae[qe].t(T,n(O[qe])?O[qe]:_e[qe])}),T.pips=O.pips;var ye=document.createElement("div"),ze=ye.style.msTransform!==void 0,Ke=ye.style.
transform!==void 0;T.transformRule=Ke?"transform":ze?"msTransform":"webkitTransform";var lt=[["left","top"],["right","bottom"]];return T.style=lt[T.dir][T.ort],
T}function It(O,T,Ae){var _e=P(),ye=N(),ze=ye&&D(),Ke=O,lt,qe,Jt,Pi,Kt,ct=T.spectrum,fr=[],Vt=[],Xt=[],un=0,pr={},ln=O.ownerDocument,wi=T.documentElement||ln.documentElement,
ui=ln.body,Jo=ln.dir==="rtl"||T.ort===1?0:100;function xr(F,Q){var te=ln.createElement("div");return Q&&A(te,Q),F.appendChild(te),te}function dd(F,Q){var te=xr(
F,T.cssClasses.origin),fe=xr(te,T.cssClasses.handle);if(xr(fe,T.cssClasses.touchArea),fe.setAttribute("data-handle",String(Q)),T.keyboardSupport&&(fe.setAttribute(
"tabindex","0"),fe.addEventListener("keydown",function(Ee){return iu(Ee,Q)})),T.handleAttributes!==void 0){var Ce=T.handleAttributes[Q];Object.keys(Ce).forEach(
function(Ee){fe.setAttribute(Ee,Ce[Ee])})}return fe.setAttribute("role","slider"),fe.setAttribute("aria-orientation",T.ort?"vertical":"horizontal"),Q===0?A(fe,T.
cssClasses.handleLower):Q===T.handles-1&&A(fe,T.cssClasses.handleUpper),te}function Zo(F,Q){return Q?xr(F,T.cssClasses.connect):!1}function qn(F,Q){var te=xr(Q,
T.cssClasses.connects);qe=[],Jt=[],Jt.push(Zo(te,F[0]));for(var fe=0;fe<T.handles;fe++)qe.push(dd(Q,fe)),Xt[fe]=fe,Jt.push(Zo(te,F[fe+1]))}function Un(F){A(F,T.
cssClasses.target),T.dir===0?A(F,T.cssClasses.ltr):A(F,T.cssClasses.rtl),T.ort===0?A(F,T.cssClasses.horizontal):A(F,T.cssClasses.vertical);var Q=getComputedStyle(
F).direction;return Q==="rtl"?A(F,T.cssClasses.textDirectionRtl):A(F,T.cssClasses.textDirectionLtr),xr(F,T.cssClasses.base)}function $o(F,Q){return!T.tooltips||
!T.tooltips[Q]?!1:xr(F.firstChild,T.cssClasses.tooltip)}function Ms(){return Ke.hasAttribute("disabled")}function Xo(F){var Q=qe[F];return Q.hasAttribute("disab\
led")}function eu(){Kt&&(dn("update"+U.tooltips),Kt.forEach(function(F){F&&r(F)}),Kt=null)}function cd(){eu(),Kt=qe.map($o),Na("update"+U.tooltips,function(F,Q,te){
if(!(!Kt||!T.tooltips)&&Kt[Q]!==!1){var fe=F[Q];T.tooltips[Q]!==!0&&(fe=T.tooltips[Q].to(te[Q])),Kt[Q].innerHTML=fe}})}function hd(){dn("update"+U.aria),Na("upd\
ate"+U.aria,function(F,Q,te,fe,Ce){Xt.forEach(function(Ee){var Oe=qe[Ee],Fe=li(Vt,Ee,0,!0,!0,!0),kt=li(Vt,Ee,100,!0,!0,!0),yt=Ce[Ee],ht=String(T.ariaFormat.to(te[Ee]));
Fe=ct.fromStepping(Fe).toFixed(1),kt=ct.fromStepping(kt).toFixed(1),yt=ct.fromStepping(yt).toFixed(1),Oe.children[0].setAttribute("aria-valuemin",Fe),Oe.children[0].
setAttribute("aria-valuemax",kt),Oe.children[0].setAttribute("aria-valuenow",yt),Oe.children[0].setAttribute("aria-valuetext",ht)})})}function jf(F){if(F.mode===
i.PipsMode.Range||F.mode===i.PipsMode.Steps)return ct.xVal;if(F.mode===i.PipsMode.Count){if(F.values<2)throw new Error("noUiSlider: 'values' (>= 2) required for\
 mode 'count'.");for(var Q=F.values-1,te=100/Q,fe=[];Q--;)fe[Q]=Q*te;return fe.push(100),fd(fe,F.stepped)}return F.mode===i.PipsMode.Positions?fd(F.values,F.stepped):
F.mode===i.PipsMode.Values?F.stepped?F.values.map(function(Ce){return ct.fromStepping(ct.getStep(ct.toStepping(Ce)))}):F.values:[]}function fd(F,Q){return F.map(
function(te){return ct.fromStepping(Q?ct.getStep(te):te)})}function pd(F){function Q(yt,ht){return Number((yt+ht).toFixed(7))}var te=jf(F),fe={},Ce=ct.xVal[0],Ee=ct.
xVal[ct.xVal.length-1],Oe=!1,Fe=!1,kt=0;return te=o(te.slice().sort(function(yt,ht){return yt-ht})),te[0]!==Ce&&(te.unshift(Ce),Oe=!0),te[te.length-1]!==Ee&&(te.
push(Ee),Fe=!0),te.forEach(function(yt,ht){var ri,bt,mi,gi=yt,ni=te[ht+1],di,su,Ra,Ns,au,Ps,ou,uu=F.mode===i.PipsMode.Steps;for(uu&&(ri=ct.xNumSteps[ht]),ri||(ri=
ni-gi),ni===void 0&&(ni=gi),ri=Math.max(ri,1e-7),bt=gi;bt<=ni;bt=Q(bt,ri)){for(di=ct.toStepping(bt),su=di-kt,au=su/(F.density||1),Ps=Math.round(au),ou=su/Ps,mi=
1;mi<=Ps;mi+=1)Ra=kt+mi*ou,fe[Ra.toFixed(5)]=[ct.fromStepping(Ra),0];Ns=te.indexOf(bt)>-1?i.PipsType.LargeValue:uu?i.PipsType.SmallValue:i.PipsType.NoValue,!ht&&
Oe&&bt!==ni&&(Ns=0),bt===ni&&Fe||(fe[di.toFixed(5)]=[bt,Ns]),kt=di}}),fe}function zf(F,Q,te){var fe,Ce,Ee=ln.createElement("div"),Oe=(fe={},fe[i.PipsType.None]=
"",fe[i.PipsType.NoValue]=T.cssClasses.valueNormal,fe[i.PipsType.LargeValue]=T.cssClasses.valueLarge,fe[i.PipsType.SmallValue]=T.cssClasses.valueSub,fe),Fe=(Ce=
{},Ce[i.PipsType.None]="",Ce[i.PipsType.NoValue]=T.cssClasses.markerNormal,Ce[i.PipsType.LargeValue]=T.cssClasses.markerLarge,Ce[i.PipsType.SmallValue]=T.cssClasses.
markerSub,Ce),kt=[T.cssClasses.valueHorizontal,T.cssClasses.valueVertical],yt=[T.cssClasses.markerHorizontal,T.cssClasses.markerVertical];A(Ee,T.cssClasses.pips),
A(Ee,T.ort===0?T.cssClasses.pipsHorizontal:T.cssClasses.pipsVertical);function ht(bt,mi){var gi=mi===T.cssClasses.value,ni=gi?kt:yt,di=gi?Oe:Fe;return mi+" "+ni[T.
ort]+" "+di[bt]}function ri(bt,mi,gi){if(gi=Q?Q(mi,gi):gi,gi!==i.PipsType.None){var ni=xr(Ee,!1);ni.className=ht(gi,T.cssClasses.marker),ni.style[T.style]=bt+"%",
gi>i.PipsType.NoValue&&(ni=xr(Ee,!1),ni.className=ht(gi,T.cssClasses.value),ni.setAttribute("data-value",String(mi)),ni.style[T.style]=bt+"%",ni.innerHTML=String(
te.to(mi)))}}return Object.keys(F).forEach(function(bt){ri(bt,F[bt][0],F[bt][1])}),Ee}function Fr(){Pi&&(r(Pi),Pi=null)}function Da(F){Fr();var Q=pd(F),te=F.filter,
fe=F.format||{to:function(Ce){return String(Math.round(Ce))}};return Pi=Ke.appendChild(zf(Q,te,fe)),Pi}function Ba(){var F=lt.getBoundingClientRect(),Q="offset"+
["Width","Height"][T.ort];return T.ort===0?F.width||lt[Q]:F.height||lt[Q]}function wr(F,Q,te,fe){var Ce=function(Oe){var Fe=ka(Oe,fe.pageOffset,fe.target||Q);if(!Fe||
Ms()&&!fe.doNotReject||I(Ke,T.cssClasses.tap)&&!fe.doNotReject||F===_e.start&&Fe.buttons!==void 0&&Fe.buttons>1||fe.hover&&Fe.buttons)return!1;ze||Fe.preventDefault(),
Fe.calcPoint=Fe.points[T.ort],te(Fe,fe)},Ee=[];return F.split(" ").forEach(function(Oe){Q.addEventListener(Oe,Ce,ze?{passive:!0}:!1),Ee.push([Oe,Ce])}),Ee}function ka(F,Q,te){
var fe=F.type.indexOf("touch")===0,Ce=F.type.indexOf("mouse")===0,Ee=F.type.indexOf("pointer")===0,Oe=0,Fe=0;if(F.type.indexOf("MSPointer")===0&&(Ee=!0),F.type===
"mousedown"&&!F.buttons&&!F.touches)return!1;if(fe){var kt=function(ri){var bt=ri.target;return bt===te||te.contains(bt)||F.composed&&F.composedPath().shift()===
te};if(F.type==="touchstart"){var yt=Array.prototype.filter.call(F.touches,kt);if(yt.length>1)return!1;Oe=yt[0].pageX,Fe=yt[0].pageY}else{var ht=Array.prototype.
find.call(F.changedTouches,kt);if(!ht)return!1;Oe=ht.pageX,Fe=ht.pageY}}return Q=Q||H(ln),(Ce||Ee)&&(Oe=F.clientX+Q.x,Fe=F.clientY+Q.y),F.pageOffset=Q,F.points=
[Oe,Fe],F.cursor=Ce||Ee,F}function tu(F){var Q=F-l(lt,T.ort),te=Q*100/Ba();return te=g(te),T.dir?100-te:te}function qf(F){var Q=100,te=!1;return qe.forEach(function(fe,Ce){
if(!Xo(Ce)){var Ee=Vt[Ce],Oe=Math.abs(Ee-F),Fe=Oe===100&&Q===100,kt=Oe<Q,yt=Oe<=Q&&F>Ee;(kt||yt||Fe)&&(te=Ce,Q=Oe)}}),te}function Ds(F,Q){F.type==="mouseout"&&F.
target.nodeName==="HTML"&&F.relatedTarget===null&&Oa(F,Q)}function md(F,Q){if(navigator.appVersion.indexOf("MSIE 9")===-1&&F.buttons===0&&Q.buttonsProperty!==0)
return Oa(F,Q);var te=(T.dir?-1:1)*(F.calcPoint-Q.startCalcPoint),fe=te*100/Q.baseSize;Bs(te>0,fe,Q.locations,Q.handleNumbers,Q.connect)}function Oa(F,Q){Q.handle&&
(C(Q.handle,T.cssClasses.active),un-=1),Q.listeners.forEach(function(te){wi.removeEventListener(te[0],te[1])}),un===0&&(C(Ke,T.cssClasses.drag),ks(),F.cursor&&(ui.
style.cursor="",ui.removeEventListener("selectstart",s))),Q.handleNumbers.forEach(function(te){Gt("change",te),Gt("set",te),Gt("end",te)})}function La(F,Q){if(!Q.
handleNumbers.some(Xo)){var te;if(Q.handleNumbers.length===1){var fe=qe[Q.handleNumbers[0]];te=fe.children[0],un+=1,A(te,T.cssClasses.active)}F.stopPropagation();
var Ce=[],Ee=wr(_e.move,wi,md,{target:F.target,handle:te,connect:Q.connect,listeners:Ce,startCalcPoint:F.calcPoint,baseSize:Ba(),pageOffset:F.pageOffset,handleNumbers:Q.
handleNumbers,buttonsProperty:F.buttons,locations:Vt.slice()}),Oe=wr(_e.end,wi,Oa,{target:F.target,handle:te,listeners:Ce,doNotReject:!0,handleNumbers:Q.handleNumbers}),
Fe=wr("mouseout",wi,Ds,{target:F.target,handle:te,listeners:Ce,doNotReject:!0,handleNumbers:Q.handleNumbers});Ce.push.apply(Ce,Ee.concat(Oe,Fe)),F.cursor&&(ui.style.
cursor=getComputedStyle(F.target).cursor,qe.length>1&&A(Ke,T.cssClasses.drag),ui.addEventListener("selectstart",s,!1)),Q.handleNumbers.forEach(function(kt){Gt("\
start",kt)})}}function gd(F){F.stopPropagation();var Q=tu(F.calcPoint),te=qf(Q);te!==!1&&(T.events.snap||p(Ke,T.cssClasses.tap,T.animationDuration),cn(te,Q,!0,!0),
ks(),Gt("slide",te,!0),Gt("update",te,!0),T.events.snap?La(F,{handleNumbers:[te]}):(Gt("change",te,!0),Gt("set",te,!0)))}function Uf(F){var Q=tu(F.calcPoint),te=ct.
getStep(Q),fe=ct.fromStepping(te);Object.keys(pr).forEach(function(Ce){Ce.split(".")[0]==="hover"&&pr[Ce].forEach(function(Ee){Ee.call(Kn,fe)})})}function iu(F,Q){
if(Ms()||Xo(Q))return!1;var te=["Left","Right"],fe=["Down","Up"],Ce=["PageDown","PageUp"],Ee=["Home","End"];T.dir&&!T.ort?te.reverse():T.ort&&!T.dir&&(fe.reverse(),
Ce.reverse());var Oe=F.key.replace("Arrow",""),Fe=Oe===Ce[0],kt=Oe===Ce[1],yt=Oe===fe[0]||Oe===te[0]||Fe,ht=Oe===fe[1]||Oe===te[1]||kt,ri=Oe===Ee[0],bt=Oe===Ee[1];
if(!yt&&!ht&&!ri&&!bt)return!0;F.preventDefault();var mi;if(ht||yt){var gi=yt?0:1,ni=vd(Q),di=ni[gi];if(di===null)return!1;di===!1&&(di=ct.getDefaultStep(Vt[Q],
yt,T.keyboardDefaultStep)),kt||Fe?di*=T.keyboardPageMultiplier:di*=T.keyboardMultiplier,di=Math.max(di,1e-7),di=(yt?-1:1)*di,mi=fr[Q]+di}else bt?mi=T.spectrum.xVal[T.
spectrum.xVal.length-1]:mi=T.spectrum.xVal[0];return cn(Q,ct.toStepping(mi),!0,!0),Gt("slide",Q),Gt("update",Q),Gt("change",Q),Gt("set",Q),!1}function Kf(F){F.fixed||
qe.forEach(function(Q,te){wr(_e.start,Q.children[0],La,{handleNumbers:[te]})}),F.tap&&wr(_e.start,lt,gd,{}),F.hover&&wr(_e.move,lt,Uf,{hover:!0}),F.drag&&Jt.forEach(
function(Q,te){if(!(Q===!1||te===0||te===Jt.length-1)){var fe=qe[te-1],Ce=qe[te],Ee=[Q],Oe=[fe,Ce],Fe=[te-1,te];A(Q,T.cssClasses.draggable),F.fixed&&(Ee.push(fe.
children[0]),Ee.push(Ce.children[0])),F.dragAll&&(Oe=qe,Fe=Xt),Ee.forEach(function(kt){wr(_e.start,kt,La,{handles:Oe,handleNumbers:Fe,connect:Q})})}})}function Na(F,Q){
pr[F]=pr[F]||[],pr[F].push(Q),F.split(".")[0]==="update"&&qe.forEach(function(te,fe){Gt("update",fe)})}function Ad(F){return F===U.aria||F===U.tooltips}function dn(F){
var Q=F&&F.split(".")[0],te=Q?F.substring(Q.length):F;Object.keys(pr).forEach(function(fe){var Ce=fe.split(".")[0],Ee=fe.substring(Ce.length);(!Q||Q===Ce)&&(!te||
te===Ee)&&(!Ad(Ee)||te===Ee)&&delete pr[fe]})}function Gt(F,Q,te){Object.keys(pr).forEach(function(fe){var Ce=fe.split(".")[0];F===Ce&&pr[fe].forEach(function(Ee){
Ee.call(Kn,fr.map(T.format.to),Q,fr.slice(),te||!1,Vt.slice(),Kn)})})}function li(F,Q,te,fe,Ce,Ee){var Oe;return qe.length>1&&!T.events.unconstrained&&(fe&&Q>0&&
(Oe=ct.getAbsoluteDistance(F[Q-1],T.margin,!1),te=Math.max(te,Oe)),Ce&&Q<qe.length-1&&(Oe=ct.getAbsoluteDistance(F[Q+1],T.margin,!0),te=Math.min(te,Oe))),qe.length>
1&&T.limit&&(fe&&Q>0&&(Oe=ct.getAbsoluteDistance(F[Q-1],T.limit,!1),te=Math.min(te,Oe)),Ce&&Q<qe.length-1&&(Oe=ct.getAbsoluteDistance(F[Q+1],T.limit,!0),te=Math.
max(te,Oe))),T.padding&&(Q===0&&(Oe=ct.getAbsoluteDistance(0,T.padding[0],!1),te=Math.max(te,Oe)),Q===qe.length-1&&(Oe=ct.getAbsoluteDistance(100,T.padding[1],!0),
te=Math.min(te,Oe))),te=ct.getStep(te),te=g(te),te===F[Q]&&!Ee?!1:te}function Hr(F,Q){var te=T.ort;return(te?Q:F)+", "+(te?F:Q)}function Bs(F,Q,te,fe,Ce){var Ee=te.
slice(),Oe=fe[0],Fe=[!F,F],kt=[F,!F];fe=fe.slice(),F&&fe.reverse(),fe.length>1?fe.forEach(function(ht,ri){var bt=li(Ee,ht,Ee[ht]+Q,Fe[ri],kt[ri],!1);bt===!1?Q=0:
(Q=bt-Ee[ht],Ee[ht]=bt)}):Fe=kt=[!0];var yt=!1;fe.forEach(function(ht,ri){yt=cn(ht,te[ht]+Q,Fe[ri],kt[ri])||yt}),yt&&(fe.forEach(function(ht){Gt("update",ht),Gt(
"slide",ht)}),Ce!=null&&Gt("drag",Oe))}function bd(F,Q){return T.dir?100-F-Q:F}function Vf(F,Q){Vt[F]=Q,fr[F]=ct.fromStepping(Q);var te=10*(bd(Q,0)-Jo),fe="tran\
slate("+Hr(te+"%","0")+")";qe[F].style[T.transformRule]=fe,Os(F),Os(F+1)}function ks(){Xt.forEach(function(F){var Q=Vt[F]>50?-1:1,te=3+(qe.length+Q*F);qe[F].style.
zIndex=String(te)})}function cn(F,Q,te,fe,Ce){return Ce||(Q=li(Vt,F,Q,te,fe,!1)),Q===!1?!1:(Vf(F,Q),!0)}function Os(F){if(Jt[F]){var Q=0,te=100;F!==0&&(Q=Vt[F-1]),
F!==Jt.length-1&&(te=Vt[F]);var fe=te-Q,Ce="translate("+Hr(bd(Q,fe)+"%","0")+")",Ee="scale("+Hr(fe/100,"1")+")";Jt[F].style[T.transformRule]=Ce+" "+Ee}}function ru(F,Q){
return F===null||F===!1||F===void 0||(typeof F=="number"&&(F=String(F)),F=T.format.from(F),F!==!1&&(F=ct.toStepping(F)),F===!1||isNaN(F))?Vt[Q]:F}function Pa(F,Q,te){
var fe=v(F),Ce=Vt[0]===void 0;Q=Q===void 0?!0:Q,T.animate&&!Ce&&p(Ke,T.cssClasses.tap,T.animationDuration),Xt.forEach(function(Fe){cn(Fe,ru(fe[Fe],Fe),!0,!1,te)});
var Ee=Xt.length===1?0:1;if(Ce&&ct.hasNoSize()&&(te=!0,Vt[0]=0,Xt.length>1)){var Oe=100/(Xt.length-1);Xt.forEach(function(Fe){Vt[Fe]=Fe*Oe})}for(;Ee<Xt.length;++Ee)
Xt.forEach(function(Fe){cn(Fe,Vt[Fe],!0,!0,te)});ks(),Xt.forEach(function(Fe){Gt("update",Fe),fe[Fe]!==null&&Q&&Gt("set",Fe)})}function Gf(F){Pa(T.start,F)}function Xi(F,Q,te,fe){
if(F=Number(F),!(F>=0&&F<Xt.length))throw new Error("noUiSlider: invalid handle number, got: "+F);cn(F,ru(Q,F),!0,!0,fe),Gt("update",F),te&&Gt("set",F)}function nu(F){
if(F===void 0&&(F=!1),F)return fr.length===1?fr[0]:fr.slice(0);var Q=fr.map(T.format.to);return Q.length===1?Q[0]:Q}function Ls(){for(dn(U.aria),dn(U.tooltips),
Object.keys(T.cssClasses).forEach(function(F){C(Ke,T.cssClasses[F])});Ke.firstChild;)Ke.removeChild(Ke.firstChild);delete Ke.noUiSlider}function vd(F){var Q=Vt[F],
te=ct.getNearbySteps(Q),fe=fr[F],Ce=te.thisStep.step,Ee=null;if(T.snap)return[fe-te.stepBefore.startValue||null,te.stepAfter.startValue-fe||null];Ce!==!1&&fe+Ce>
te.stepAfter.startValue&&(Ce=te.stepAfter.startValue-fe),fe>te.thisStep.startValue?Ee=te.thisStep.step:te.stepBefore.step===!1?Ee=!1:Ee=fe-te.stepBefore.highestStep,
Q===100?Ce=null:Q===0&&(Ee=null);var Oe=ct.countStepDecimals();return Ce!==null&&Ce!==!1&&(Ce=Number(Ce.toFixed(Oe))),Ee!==null&&Ee!==!1&&(Ee=Number(Ee.toFixed(
Oe))),[Ee,Ce]}function Qf(){return Xt.map(vd)}function hn(F,Q){var te=nu(),fe=["margin","limit","padding","range","animate","snap","step","format","pips","toolt\
ips"];fe.forEach(function(Ee){F[Ee]!==void 0&&(Ae[Ee]=F[Ee])});var Ce=Ge(Ae);fe.forEach(function(Ee){F[Ee]!==void 0&&(T[Ee]=Ce[Ee])}),ct=Ce.spectrum,T.margin=Ce.
margin,T.limit=Ce.limit,T.padding=Ce.padding,T.pips?Da(T.pips):Fr(),T.tooltips?cd():eu(),Vt=[],Pa(n(F.start)?F.start:te,Q)}function fn(){lt=Un(Ke),qn(T.connect,
lt),Kf(T.events),Pa(T.start),T.pips&&Da(T.pips),T.tooltips&&cd(),hd()}fn();var Kn={destroy:Ls,steps:Qf,on:Na,off:dn,get:nu,set:Pa,setHandle:Xi,reset:Gf,__moveHandles:function(F,Q,te){
Bs(F,Q,Vt,te)},options:Ae,updateOptions:hn,target:Ke,removePips:Fr,removeTooltips:eu,getPositions:function(){return Vt.slice()},getTooltips:function(){return Kt},
getOrigins:function(){return qe},pips:Da};return Kn}function Ut(O,T){if(!O||!O.nodeName)throw new Error("noUiSlider: create requires a single element, got: "+O);
if(O.noUiSlider)throw new Error("noUiSlider: Slider was already initialized.");var Ae=Ge(T),_e=It(O,Ae,T);return O.noUiSlider=_e,_e}var we={__spectrum:J,cssClasses:z,
create:Ut};i.create=Ut,i.cssClasses=z,i.default=we,Object.defineProperty(i,"__esModule",{value:!0})}))});var HS=$((oJ,HL)=>{HL.exports={name:"@jupyter-widgets/controls",version:"5.0.13",description:"Jupyter interactive widgets",repository:{type:"git",url:"https://g\
ithub.com/jupyter-widgets/ipywidgets.git"},license:"BSD-3-Clause",author:"Project Jupyter",main:"lib/index.js",typings:"lib/index.d.ts",files:["lib/**/*.map","l\
ib/**/*.d.ts","lib/**/*.js","css/*.css","dist/","src"],scripts:{build:"npm run build:src && npm run build:css","build:css":"lessc css/nouislider.less css/nouisl\
ider.css && postcss --use postcss-import --use postcss-cssnext -o css/widgets.built.css css/widgets.css","build:src":"tsc --build","build:test":"tsc --build tes\
t && webpack --config test/webpack.conf.js",clean:"npm run clean:src","clean:src":"rimraf lib && rimraf tsconfig.tsbuildinfo",prepublish:"npm run clean && npm r\
un build",test:"npm run test:unit","test:coverage":"npm run build:test && webpack --config test/webpack-cov.conf.js && karma start test/karma-cov.conf.js","test\
:unit":"npm run test:unit:firefox && npm run test:unit:chrome","test:unit:chrome":"npm run test:unit:default -- --browsers=Chrome","test:unit:default":"npm run \
build:test && karma start test/karma.conf.js --log-level debug","test:unit:firefox":"npm run test:unit:default -- --browsers=Firefox","test:unit:firefox:headles\
s":"npm run test:unit:default -- --browsers=FirefoxHeadless","test:unit:ie":"npm run test:unit:default -- --browsers=IE"},dependencies:{"@jupyter-widgets/base":"\
^6.0.12","@lumino/algorithm":"^2.0.0","@lumino/domutils":"^2.0.0","@lumino/messaging":"^2.0.0","@lumino/signaling":"^2.0.0","@lumino/widgets":"^2.0.0","d3-color":"\
^3.0.1","d3-format":"^3.0.1",jquery:"^3.1.1",nouislider:"15.4.0"},devDependencies:{"@jupyterlab/services":"^7.0.0","@types/d3-color":"^3.0.2","@types/d3-format":"\
^3.0.1","@types/expect.js":"^0.3.29","@types/jquery":"^3.5.16","@types/mathjax":"^0.0.37","@types/mocha":"^9.0.0","@types/node":"^17.0.2",chai:"^4.0.0","css-loa\
der":"^6.5.1","expect.js":"^0.3.1","istanbul-instrumenter-loader":"^3.0.1",karma:"^6.3.3","karma-chrome-launcher":"^3.1.0","karma-coverage":"^2.0.3","karma-fire\
fox-launcher":"^2.1.1","karma-ie-launcher":"^1.0.0","karma-mocha":"^2.0.1","karma-mocha-reporter":"^2.2.5","karma-webpack":"^5.0.0",less:"^4.1.2",mocha:"^9.0.0",
"npm-run-all":"^4.1.5",postcss:"^8.3.2","postcss-cli":"^9.1.0","postcss-cssnext":"^3.1.0","postcss-import":"^14.0.2","postcss-loader":"^6.1.0",rimraf:"^3.0.2",sinon:"\
^12.0.1","sinon-chai":"^3.3.0","style-loader":"^3.3.1",typescript:"~6.0.3",webpack:"^5.65.0"},gitHead:"af2386d4b0cb4f5b60581de09a47e5a54d0cd356"}});var hl={};pu(hl,{BROKEN_FILE_SVG_ICON:()=>Nd,DOMWidgetModel:()=>yr,DOMWidgetView:()=>ft,ErrorWidgetView:()=>cs,IJupyterWidgetRegistry:()=>B8,JUPYTER_WIDGETS_VERSION:()=>la,
JupyterLuminoPanelWidget:()=>ls,JupyterLuminoWidget:()=>dl,JupyterPhosphorPanelWidget:()=>D8,JupyterPhosphorWidget:()=>M8,LayoutModel:()=>p0,LayoutView:()=>m0,PROTOCOL_VERSION:()=>Zc,
StyleModel:()=>ds,StyleView:()=>g0,ViewList:()=>kr,WidgetModel:()=>vr,WidgetView:()=>us,assign:()=>Ur,createErrorWidgetModel:()=>cl,createErrorWidgetView:()=>b0,
difference:()=>Ld,isEqual:()=>Ga,isObject:()=>w_,isSerializable:()=>x_,pack_models:()=>f0,put_buffers:()=>Qn,reject:()=>Bi,remove_buffers:()=>Su,resolvePromisesDict:()=>Kr,
shims:()=>A0,unpack_models:()=>ur,uuid:()=>Tt});var Od=vt(gn()),__=vt(y_());function Ld(i,e){return i.filter(t=>e.indexOf(t)===-1)}function Ga(i,e){return(0,__.default)(i,e)}var Ur=Object.assign||function(i,...e){
for(let t=1;t<e.length;t++){let r=e[t];for(let n in r)Object.prototype.hasOwnProperty.call(r,n)&&(i[n]=r[n])}return i};function Tt(){return Od.UUID.uuid4()}function Kr(i){
let e=Object.keys(i),t=[];return e.forEach(function(r){t.push(i[r])}),Promise.all(t).then(r=>{let n={};for(let s=0;s<e.length;s++)n[e[s]]=r[s];return n})}function Bi(i,e){
return function(r){throw e&&console.error(new Error(i)),r}}function Qn(i,e,t){for(let r=0;r<e.length;r++){let n=e[r],s=t[r];s instanceof DataView||(s=new DataView(
s instanceof ArrayBuffer?s:s.buffer));let o=i;for(let u=0;u<n.length-1;u++)o=o[n[u]];o[n[n.length-1]]=s}}function x_(i){var e;return(e=typeof i=="object"&&i&&"t\
oJSON"in i)!==null&&e!==void 0?e:!1}function w_(i){return Od.JSONExt.isObject(i)}function Su(i){let e=[],t=[];function r(s,o){if(x_(s)&&(s=s.toJSON()),Array.isArray(
s)){let u=!1;for(let l=0;l<s.length;l++){let h=s[l];if(h)if(h instanceof ArrayBuffer||ArrayBuffer.isView(h))u||(s=s.slice(),u=!0),e.push(ArrayBuffer.isView(h)?h.
buffer:h),t.push(o.concat([l])),s[l]=null;else{let p=r(h,o.concat([l]));p!==h&&(u||(s=s.slice(),u=!0),s[l]=p)}}}else if(w_(s))for(let u in s){let l=!1;if(Object.
prototype.hasOwnProperty.call(s,u)){let h=s[u];if(h)if(h instanceof ArrayBuffer||ArrayBuffer.isView(h))l||(s=Object.assign({},s),l=!0),e.push(ArrayBuffer.isView(
h)?h.buffer:h),t.push(o.concat([u])),delete s[u];else{let p=r(h,o.concat([u]));p!==h&&(l||(s=Object.assign({},s),l=!0),s[u]=p)}}}return s}return{state:r(i,[]),buffers:e,
buffer_paths:t}}var Nd=`<svg style="height:50%;max-height: 50px;" role="img" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
<g >
  <g transform="translate(0.24520123,0.93464292)">
    <path  d="M 8.2494641,21.074514 V 5.6225142 c 0,-0.314 0.254,-0.567 0.57,-0.567 H 29.978464 c 2.388,0 9.268,5.8269998 9.268,8.3029998 v 5.5835 l -3.585749,4\
.407396 -2.772971,-3.535534 -5.126524,3.414213 -5.944543,-3.237436 -5.722718,3.06066 z m 30.9969999,3.8675 v 15.5835 c 0,0.314 -0.254,0.567 -0.57,0.567 H 8.8194\
641 c -0.315,0.002 -0.57,-0.251 -0.57,-0.566 v -15.452 l 7.8444949,2.628449 5.656854,-2.65165 4.24264,3.005204 5.833631,-3.237437 3.712311,3.944543 z" style="fi\
ll:url(#linearGradient3448);stroke:#888a85"  />
    <path d="m 30.383464,12.110514 c 4.108,0.159 7.304,-0.978 8.867,1.446 0.304,-3.9679998 -7.254,-8.8279998 -9.285,-8.4979998 0.813,0.498 0.418,7.0519998 0.418\
,7.0519998 z" style="fill:url(#linearGradient3445);stroke:#868a84" />
    <path enable-background="new" d="m 31.443464,11.086514 c 2.754,-0.019 4.106,-0.49 5.702,0.19 -1.299,-1.8809998 -4.358,-3.3439998 -5.728,-4.0279998 0.188,0.7\
75 0.026,3.8379998 0.026,3.8379998 z" style="opacity:0.36930003;fill:none;stroke:url(#linearGradient3442)" />
  </g>
</g>
</svg>`;var S_=vt(gn());function E_(i,e,t){if(i==null)return this;let r;if(S_.JSONExt.isObject(i)?(r=i,t=e):(r={})[i]=e,t||(t={}),!this._validate(r,t))return!1;let n=t.
unset,s=t.silent,o=[],u=this._changing;this._changing=!0;try{u||(this._previousAttributes=Object.assign({},this.attributes),this.changed={});let l=this.attributes,
h=this.changed,p=this._previousAttributes;for(let g in r)e=r[g],Ga(l[g],e)||o.push(g),Ga(p[g],e)?delete h[g]:h[g]=e,n?delete l[g]:l[g]=e;if(this.id=this.get(this.
idAttribute),!s){o.length&&(this._pending=t);for(let g=0;g<o.length;g++)this.trigger("change:"+o[g],this,l[o[g]],t)}if(u)return this;if(!s)for(;this._pending;)t=
this._pending,this._pending=!1,this.trigger("change",this,t)}finally{this._pending=!1,this._changing=!1}return this}var vw=vt(r0()),h0=vt(_o());var hw=vt(r0()),xo=typeof Element<"u"?Element.prototype:void 0;function cw(i){let e=(this.document||this.ownerDocument).querySelectorAll(i),t=e.length;for(;--t>=
0&&e.item(t)!==this;);return t>-1}var S8=xo&&(xo.matches||xo.webkitMatchesSelector||xo.mozMatchesSelector||xo.msMatchesSelector||xo.oMatchesSelector)||cw,jc=class extends hw.View{_removeElement(){
this.undelegateEvents(),this.el.parentNode&&this.el.parentNode.removeChild(this.el)}_setElement(e){this.el=e}_setAttributes(e){for(let t in e)t in this.el?this.
el[t]=e[t]:this.el.setAttribute(t,e[t])}delegate(e,t,r){typeof t!="string"&&(r=t,t=null),this._domEvents===void 0&&(this._domEvents=[]);let n=this.el,s=t?function(o){
let u=o.target||o.srcElement;for(;u&&u!==n;u=u.parentNode)if(S8.call(u,t))return o.delegateTarget=u,r.handleEvent?r.handleEvent(o):r(o)}:r;return this.el.addEventListener(
e,s,!1),this._domEvents.push({eventName:e,handler:s,listener:r,selector:t}),s}undelegate(e,t,r){if(typeof t=="function"&&(r=t,t=null),this.el&&this._domEvents){
let n=this._domEvents.slice(),s=n.length;for(;s--;){let o=n[s];o.eventName===e&&(!r||o.listener===r)&&(!t||o.selector===t)&&(this.el.removeEventListener(o.eventName,
o.handler,!1),this._domEvents.splice(s,1))}}return this}undelegateEvents(){if(this.el&&this._domEvents){let e=this._domEvents.length;for(let t=0;t<e;t++){let r=this.
_domEvents[t];this.el.removeEventListener(r.eventName,r.handler,!1)}this._domEvents.length=0}return this}};var yw=vt(gn());var wn=vt(gr());var wo=class{constructor(){this._first=null,this._last=null,this._size=0}get isEmpty(){return this._size===0}get size(){return this._size}get length(){return this.
_size}get first(){return this._first?this._first.value:void 0}get last(){return this._last?this._last.value:void 0}get firstNode(){return this._first}get lastNode(){
return this._last}*[Symbol.iterator](){let e=this._first;for(;e;)yield e.value,e=e.next}*retro(){let e=this._last;for(;e;)yield e.value,e=e.prev}*nodes(){let e=this.
_first;for(;e;)yield e,e=e.next}*retroNodes(){let e=this._last;for(;e;)yield e,e=e.prev}assign(e){this.clear();for(let t of e)this.addLast(t)}push(e){this.addLast(
e)}pop(){return this.removeLast()}shift(e){this.addFirst(e)}unshift(){return this.removeFirst()}addFirst(e){let t=new xn.LinkedListNode(this,e);return this._first?
(t.next=this._first,this._first.prev=t,this._first=t):(this._first=t,this._last=t),this._size++,t}addLast(e){let t=new xn.LinkedListNode(this,e);return this._last?
(t.prev=this._last,this._last.next=t,this._last=t):(this._first=t,this._last=t),this._size++,t}insertBefore(e,t){if(!t||t===this._first)return this.addFirst(e);
if(!(t instanceof xn.LinkedListNode)||t.list!==this)throw new Error("Reference node is not owned by the list.");let r=new xn.LinkedListNode(this,e),n=t,s=n.prev;
return r.next=n,r.prev=s,n.prev=r,s.next=r,this._size++,r}insertAfter(e,t){if(!t||t===this._last)return this.addLast(e);if(!(t instanceof xn.LinkedListNode)||t.
list!==this)throw new Error("Reference node is not owned by the list.");let r=new xn.LinkedListNode(this,e),n=t,s=n.next;return r.next=s,r.prev=n,n.next=r,s.prev=
r,this._size++,r}removeFirst(){let e=this._first;if(e)return e===this._last?(this._first=null,this._last=null):(this._first=e.next,this._first.prev=null),e.list=
null,e.next=null,e.prev=null,this._size--,e.value}removeLast(){let e=this._last;if(e)return e===this._first?(this._first=null,this._last=null):(this._last=e.prev,
this._last.next=null),e.list=null,e.next=null,e.prev=null,this._size--,e.value}removeNode(e){if(!(e instanceof xn.LinkedListNode)||e.list!==this)throw new Error(
"Node is not owned by the list.");let t=e;t===this._first&&t===this._last?(this._first=null,this._last=null):t===this._first?(this._first=t.next,this._first.prev=
null):t===this._last?(this._last=t.prev,this._last.next=null):(t.next.prev=t.prev,t.prev.next=t.next),t.list=null,t.next=null,t.prev=null,this._size--}clear(){let e=this.
_first;for(;e;){let t=e.next;e.list=null,e.prev=null,e.next=null,e=t}this._first=null,this._last=null,this._size=0}};(function(i){function e(t){let r=new i;return r.
assign(t),r}i.from=e})(wo||(wo={}));var xn;(function(i){class e{constructor(r,n){this.list=null,this.next=null,this.prev=null,this.list=r,this.value=n}}i.LinkedListNode=
e})(xn||(xn={}));var ji=class{constructor(e){this.type=e}get isConflatable(){return!1}conflate(e){return!1}},ss=class extends ji{get isConflatable(){return!0}conflate(e){return!0}},
be;(function(i){let e=null,t=(V=>ae=>{let Z=!1;return V.then(()=>!Z&&ae()),()=>{Z=!0}})(Promise.resolve());function r(V,ae){let Z=v.get(V);if(!Z||Z.length===0){
H(V,ae);return}(0,wn.every)((0,wn.retro)(Z),j=>j?I(j,V,ae):!0)&&H(V,ae)}i.sendMessage=r;function n(V,ae){if(!ae.isConflatable){P(V,ae);return}(0,wn.some)(g,oe=>oe.
handler!==V||!oe.msg||oe.msg.type!==ae.type||!oe.msg.isConflatable?!1:oe.msg.conflate(ae))||P(V,ae)}i.postMessage=n;function s(V,ae){let Z=v.get(V);Z&&Z.indexOf(
ae)!==-1||(Z?Z.push(ae):v.set(V,[ae]))}i.installMessageHook=s;function o(V,ae){let Z=v.get(V);if(!Z)return;let oe=Z.indexOf(ae);oe!==-1&&(Z[oe]=null,N(Z))}i.removeMessageHook=
o;function u(V){let ae=v.get(V);ae&&ae.length>0&&(wn.ArrayExt.fill(ae,null),N(ae));for(let Z of g)Z.handler===V&&(Z.handler=null,Z.msg=null)}i.clearData=u;function l(){
C||e===null||(e(),e=null,C=!0,D(),C=!1)}i.flush=l;function h(){return A}i.getExceptionHandler=h;function p(V){let ae=A;return A=V,ae}i.setExceptionHandler=p;let g=new wo,
v=new WeakMap,b=new Set,A=V=>{console.error(V)},C=!1;function I(V,ae,Z){let oe=!0;try{typeof V=="function"?oe=V(ae,Z):oe=V.messageHook(ae,Z)}catch(j){A(j)}return oe}
function H(V,ae){try{V.processMessage(ae)}catch(Z){A(Z)}}function P(V,ae){g.addLast({handler:V,msg:ae}),e===null&&(e=t(D))}function D(){if(e=null,g.isEmpty)return;
let V={handler:null,msg:null};for(g.addLast(V);;){let ae=g.removeFirst();if(ae===V)return;ae.handler&&ae.msg&&r(ae.handler,ae.msg)}}function N(V){b.size===0&&t(
W),b.add(V)}function W(){b.forEach(c),b.clear()}function c(V){wn.ArrayExt.removeAllWhere(V,re)}function re(V){return V===null}})(be||(be={}));var ve=vt(gr()),In=vt(gn());var fw;(function(i){function e(t){let r=document.body,n=s=>{s.preventDefault(),s.stopPropagation(),s.clipboardData.setData("text",t),r.removeEventListener("copy",
n,!0)};r.addEventListener("copy",n,!0),document.execCommand("copy")}i.copyText=e})(fw||(fw={}));var Ct;(function(i){function e(s){let o=window.getComputedStyle(
s),u=parseFloat(o.borderTopWidth)||0,l=parseFloat(o.borderLeftWidth)||0,h=parseFloat(o.borderRightWidth)||0,p=parseFloat(o.borderBottomWidth)||0,g=parseFloat(o.
paddingTop)||0,v=parseFloat(o.paddingLeft)||0,b=parseFloat(o.paddingRight)||0,A=parseFloat(o.paddingBottom)||0,C=l+v+b+h,I=u+g+A+p;return{borderTop:u,borderLeft:l,
borderRight:h,borderBottom:p,paddingTop:g,paddingLeft:v,paddingRight:b,paddingBottom:A,horizontalSum:C,verticalSum:I}}i.boxSizing=e;function t(s){let o=window.getComputedStyle(
s),u=parseFloat(o.minWidth)||0,l=parseFloat(o.minHeight)||0,h=parseFloat(o.maxWidth)||1/0,p=parseFloat(o.maxHeight)||1/0;return h=Math.max(u,h),p=Math.max(l,p),
{minWidth:u,minHeight:l,maxWidth:h,maxHeight:p}}i.sizeLimits=t;function r(s,o,u){let l=s.getBoundingClientRect();return o>=l.left&&o<l.right&&u>=l.top&&u<l.bottom}
i.hitTest=r;function n(s,o){let u=s.getBoundingClientRect(),l=o.getBoundingClientRect();if(!(l.top<=u.top&&l.bottom>=u.bottom)){if(l.top<u.top&&l.height<=u.height){
s.scrollTop-=u.top-l.top;return}if(l.bottom>u.bottom&&l.height>=u.height){s.scrollTop-=u.top-l.top;return}if(l.top<u.top&&l.height>u.height){s.scrollTop-=u.bottom-
l.bottom;return}if(l.bottom>u.bottom&&l.height<u.height){s.scrollTop-=u.bottom-l.bottom;return}}}i.scrollIntoViewIfNeeded=n})(Ct||(Ct={}));var hi;(function(i){i.
IS_MAC=!!navigator.platform.match(/Mac/i),i.IS_WIN=!!navigator.platform.match(/Win/i),i.IS_IE=/Trident/.test(navigator.userAgent),i.IS_EDGE=/Edge/.test(navigator.
userAgent);function e(t){return i.IS_MAC?t.metaKey:t.ctrlKey}i.accelKey=e})(hi||(hi={}));var Dr;(function(i){function e(n){if(n in Mr.specificityCache)return Mr.
specificityCache[n];let s=Mr.calculateSingle(n);return Mr.specificityCache[n]=s}i.calculateSpecificity=e;function t(n){if(n in Mr.validityCache)return Mr.validityCache[n];
let s=!0;try{Mr.testElem.querySelector(n)}catch{s=!1}return Mr.validityCache[n]=s}i.isValid=t;function r(n,s){return Mr.protoMatchFunc.call(n,s)}i.matches=r})(Dr||
(Dr={}));var Mr;(function(i){i.specificityCache=Object.create(null),i.validityCache=Object.create(null),i.testElem=document.createElement("div"),i.protoMatchFunc=
(()=>{let p=Element.prototype;return p.matches||p.matchesSelector||p.mozMatchesSelector||p.msMatchesSelector||p.oMatchesSelector||p.webkitMatchesSelector||function(g){
let v=this,b=v.ownerDocument?v.ownerDocument.querySelectorAll(g):[];return Array.prototype.indexOf.call(b,v)!==-1}})();function e(p){p=p.split(",",1)[0];let g=0,
v=0,b=0;function A(C){let I=p.match(C);return I===null?!1:(p=p.slice(I[0].length),!0)}for(p=p.replace(h," $1 ");p.length>0;){if(A(t)){g++;continue}if(A(r)){v++;
continue}if(A(n)){v++;continue}if(A(o)){b++;continue}if(A(u)){v++;continue}if(A(s)){b++;continue}if(!A(l))return 0}return g=Math.min(g,255),v=Math.min(v,255),b=
Math.min(b,255),g<<16|v<<8|b}i.calculateSingle=e;let t=/^#[^\s\+>~#\.\[:]+/,r=/^\.[^\s\+>~#\.\[:]+/,n=/^\[[^\]]+\]/,s=/^[^\s\+>~#\.\[:]+/,o=/^(::[^\s\+>~#\.\[:]+|:first-line|:first-letter|:before|:after)/,
u=/^:[^\s\+>~#\.\[:]+/,l=/^[\s\+>~\*]+/,h=/:not\(([^\)]+)\)/g})(Mr||(Mr={}));var zi=class{constructor(e){this._pid=ra.nextPID(),this.name=e.name,this._create=e.create,this._coerce=e.coerce||null,this._compare=e.compare||null,this._changed=
e.changed||null}get(e){let t,r=ra.ensureMap(e);return this._pid in r?t=r[this._pid]:t=r[this._pid]=this._createValue(e),t}set(e,t){let r,n=ra.ensureMap(e);this.
_pid in n?r=n[this._pid]:r=n[this._pid]=this._createValue(e);let s=this._coerceValue(e,t);this._maybeNotify(e,r,n[this._pid]=s)}coerce(e){let t,r=ra.ensureMap(e);
this._pid in r?t=r[this._pid]:t=r[this._pid]=this._createValue(e);let n=this._coerceValue(e,t);this._maybeNotify(e,t,r[this._pid]=n)}_createValue(e){let t=this.
_create;return t(e)}_coerceValue(e,t){let r=this._coerce;return r?r(e,t):t}_compareValue(e,t){let r=this._compare;return r?r(e,t):e===t}_maybeNotify(e,t,r){let n=this.
_changed;n&&!this._compareValue(t,r)&&n(e,t,r)}};(function(i){function e(t){ra.ownerData.delete(t)}i.clearData=e})(zi||(zi={}));var ra;(function(i){i.ownerData=
new WeakMap,i.nextPID=(()=>{let t=0;return()=>`pid-${`${Math.random()}`.slice(2)}-${t++}`})();function e(t){let r=i.ownerData.get(t);return r||(r=Object.create(
null),i.ownerData.set(t,r),r)}i.ensureMap=e})(ra||(ra={}));var zc=vt(gr()),E8=vt(gn()),ut=class{constructor(e){this.sender=e}connect(e,t){return sr.connect(this,e,t)}disconnect(e,t){return sr.disconnect(this,e,t)}emit(e){
sr.emit(this,e)}};(function(i){function e(l,h){sr.disconnectBetween(l,h)}i.disconnectBetween=e;function t(l){sr.disconnectSender(l)}i.disconnectSender=t;function r(l){
sr.disconnectReceiver(l)}i.disconnectReceiver=r;function n(l){sr.disconnectAll(l)}i.disconnectAll=n;function s(l){sr.disconnectAll(l)}i.clearData=s;function o(){
return sr.exceptionHandler}i.getExceptionHandler=o;function u(l){let h=sr.exceptionHandler;return sr.exceptionHandler=l,h}i.setExceptionHandler=u})(ut||(ut={}));var sr;(function(i){i.exceptionHandler=P=>{console.error(P)};function e(P,D,N){N=N||void 0;let W=l.get(P.sender);if(W||(W=[],l.set(P.sender,W)),v(W,P,D,N))return!1;
let c=N||D,re=h.get(c);re||(re=[],h.set(c,re));let V={signal:P,slot:D,thisArg:N};return W.push(V),re.push(V),!0}i.connect=e;function t(P,D,N){N=N||void 0;let W=l.
get(P.sender);if(!W||W.length===0)return!1;let c=v(W,P,D,N);if(!c)return!1;let re=N||D,V=h.get(re);return c.signal=null,A(W),A(V),!0}i.disconnect=t;function r(P,D){
let N=l.get(P);if(!N||N.length===0)return;let W=h.get(D);if(!(!W||W.length===0)){for(let c of W)c.signal&&c.signal.sender===P&&(c.signal=null);A(N),A(W)}}i.disconnectBetween=
r;function n(P){let D=l.get(P);if(!(!D||D.length===0)){for(let N of D){if(!N.signal)continue;let W=N.thisArg||N.slot;N.signal=null,A(h.get(W))}A(D)}}i.disconnectSender=
n;function s(P){let D=h.get(P);if(!(!D||D.length===0)){for(let N of D){if(!N.signal)continue;let W=N.signal.sender;N.signal=null,A(l.get(W))}A(D)}}i.disconnectReceiver=
s;function o(P){n(P),s(P)}i.disconnectAll=o;function u(P,D){let N=l.get(P.sender);if(!(!N||N.length===0))for(let W=0,c=N.length;W<c;++W){let re=N[W];re.signal===
P&&b(re,D)}}i.emit=u;let l=new WeakMap,h=new WeakMap,p=new Set,g=typeof requestAnimationFrame=="function"?requestAnimationFrame:setImmediate;function v(P,D,N,W){
return(0,zc.find)(P,c=>c.signal===D&&c.slot===N&&c.thisArg===W)}function b(P,D){let{signal:N,slot:W,thisArg:c}=P;try{W.call(c,N.sender,D)}catch(re){i.exceptionHandler(
re)}}function A(P){p.size===0&&g(C),p.add(P)}function C(){p.forEach(I),p.clear()}function I(P){zc.ArrayExt.removeAllWhere(P,H)}function H(P){return P.signal===null}})(
sr||(sr={}));var as=class{constructor(e){this._fn=e}get isDisposed(){return!this._fn}dispose(){if(!this._fn)return;let e=this._fn;this._fn=null,e()}};var rl=class{constructor(){this._isDisposed=!1,this._items=new Set}get isDisposed(){return this._isDisposed}dispose(){this._isDisposed||(this._isDisposed=!0,this.
_items.forEach(e=>{e.dispose()}),this._items.clear())}contains(e){return this._items.has(e)}add(e){this._items.add(e)}remove(e){this._items.delete(e)}clear(){this.
_items.clear()}};(function(i){function e(t){let r=new i;for(let n of t)r.add(n);return r}i.from=e})(rl||(rl={}));var qc=class extends rl{constructor(){super(...arguments),
this._disposed=new ut(this)}get disposed(){return this._disposed}dispose(){this.isDisposed||(super.dispose(),this._disposed.emit(void 0),ut.clearData(this))}};(function(i){
function e(t){let r=new i;for(let n of t)r.add(n);return r}i.from=e})(qc||(qc={}));var qi=class i{constructor(e){this._onScrollFrame=()=>{if(!this._scrollTarget)return;let{element:t,edge:r,distance:n}=this._scrollTarget,s=Li.SCROLL_EDGE_SIZE-n,
o=Math.pow(s/Li.SCROLL_EDGE_SIZE,2),u=Math.max(1,Math.round(o*Li.SCROLL_EDGE_SIZE));switch(r){case"top":t.scrollTop-=u;break;case"left":t.scrollLeft-=u;break;case"\
right":t.scrollLeft+=u;break;case"bottom":t.scrollTop+=u;break}requestAnimationFrame(this._onScrollFrame)},this._disposed=!1,this._dropAction="none",this._override=
null,this._currentTarget=null,this._currentElement=null,this._promise=null,this._scrollTarget=null,this._resolve=null,this.document=e.document||document,this.mimeData=
e.mimeData,this.dragImage=e.dragImage||null,this.proposedAction=e.proposedAction||"copy",this.supportedActions=e.supportedActions||"all",this.source=e.source||null}dispose(){
if(!this._disposed){if(this._disposed=!0,this._currentTarget){let e=new PointerEvent("pointerup",{bubbles:!0,cancelable:!0,clientX:-1,clientY:-1});Li.dispatchDragLeave(
this,this._currentTarget,null,e)}this._finalize("none")}}get isDisposed(){return this._disposed}start(e,t){if(this._disposed)return Promise.resolve("none");if(this.
_promise)return this._promise;this._addListeners(),this._attachDragImage(e,t),this._promise=new Promise(n=>{this._resolve=n});let r=new PointerEvent("pointermov\
e",{bubbles:!0,cancelable:!0,clientX:e,clientY:t});return document.dispatchEvent(r),this._promise}handleEvent(e){switch(e.type){case"pointermove":this._evtPointerMove(
e);break;case"pointerup":this._evtPointerUp(e);break;case"keydown":this._evtKeyDown(e);break;default:e.preventDefault(),e.stopPropagation();break}}moveDragImage(e,t){
if(!this.dragImage)return;let r=this.dragImage.style;r.transform=`translate(${e}px, ${t}px)`}_evtPointerMove(e){e.preventDefault(),e.stopPropagation(),this._updateCurrentTarget(
e),this._updateDragScroll(e),this.moveDragImage(e.clientX,e.clientY)}_evtPointerUp(e){if(e.preventDefault(),e.stopPropagation(),e.button!==0)return;if(this._updateCurrentTarget(
e),!this._currentTarget){this._finalize("none");return}if(this._dropAction==="none"){Li.dispatchDragLeave(this,this._currentTarget,null,e),this._finalize("none");
return}let t=Li.dispatchDrop(this,this._currentTarget,e);this._finalize(t)}_evtKeyDown(e){e.preventDefault(),e.stopPropagation(),e.keyCode===27&&this.dispose()}_addListeners(){
document.addEventListener("pointerdown",this,!0),document.addEventListener("pointermove",this,!0),document.addEventListener("pointerup",this,!0),document.addEventListener(
"pointerenter",this,!0),document.addEventListener("pointerleave",this,!0),document.addEventListener("pointerover",this,!0),document.addEventListener("pointerout",
this,!0),document.addEventListener("keydown",this,!0),document.addEventListener("keyup",this,!0),document.addEventListener("keypress",this,!0),document.addEventListener(
"contextmenu",this,!0)}_removeListeners(){document.removeEventListener("pointerdown",this,!0),document.removeEventListener("pointermove",this,!0),document.removeEventListener(
"pointerup",this,!0),document.removeEventListener("pointerenter",this,!0),document.removeEventListener("pointerleave",this,!0),document.removeEventListener("poi\
nterover",this,!0),document.removeEventListener("pointerout",this,!0),document.removeEventListener("keydown",this,!0),document.removeEventListener("keyup",this,
!0),document.removeEventListener("keypress",this,!0),document.removeEventListener("contextmenu",this,!0)}_updateDragScroll(e){let t=Li.findScrollTarget(e);!this.
_scrollTarget&&!t||(this._scrollTarget||setTimeout(this._onScrollFrame,500),this._scrollTarget=t)}_updateCurrentTarget(e){let t=this._currentTarget,r=this._currentTarget,
n=this._currentElement,s=Li.findElementBehindBackdrop(e,this.document);this._currentElement=s,s!==n&&s!==r&&Li.dispatchDragExit(this,r,s,e),s!==n&&s!==r&&(r=Li.
dispatchDragEnter(this,s,r,e)),r!==t&&(this._currentTarget=r,Li.dispatchDragLeave(this,t,r,e));let o=Li.dispatchDragOver(this,r,e);this._setDropAction(o)}_attachDragImage(e,t){
if(!this.dragImage)return;this.dragImage.classList.add("lm-mod-drag-image");let r=this.dragImage.style;r.pointerEvents="none",r.position="fixed",r.transform=`tr\
anslate(${e}px, ${t}px)`,(this.document instanceof Document?this.document.body:this.document.firstElementChild).appendChild(this.dragImage)}_detachDragImage(){if(!this.
dragImage)return;let e=this.dragImage.parentNode;e&&e.removeChild(this.dragImage)}_setDropAction(e){if(e=Li.validateAction(e,this.supportedActions),!(this._override&&
this._dropAction===e))switch(e){case"none":this._dropAction=e,this._override=i.overrideCursor("no-drop",this.document);break;case"copy":this._dropAction=e,this.
_override=i.overrideCursor("copy",this.document);break;case"link":this._dropAction=e,this._override=i.overrideCursor("alias",this.document);break;case"move":this.
_dropAction=e,this._override=i.overrideCursor("move",this.document);break}}_finalize(e){let t=this._resolve;this._removeListeners(),this._detachDragImage(),this.
_override&&(this._override.dispose(),this._override=null),this.mimeData.clear(),this._disposed=!0,this._dropAction="none",this._currentTarget=null,this._currentElement=
null,this._scrollTarget=null,this._promise=null,this._resolve=null,t&&t(e)}};(function(i){class e extends DragEvent{constructor(n,s){super(s.type,{bubbles:!0,cancelable:!0,
altKey:n.altKey,button:n.button,clientX:n.clientX,clientY:n.clientY,ctrlKey:n.ctrlKey,detail:0,metaKey:n.metaKey,relatedTarget:s.related,screenX:n.screenX,screenY:n.
screenY,shiftKey:n.shiftKey,view:window});let{drag:o}=s;this.dropAction="none",this.mimeData=o.mimeData,this.proposedAction=o.proposedAction,this.supportedActions=
o.supportedActions,this.source=o.source}}i.Event=e;function t(r,n=document){return Li.overrideCursor(r,n)}i.overrideCursor=t})(qi||(qi={}));var Li;(function(i){
i.SCROLL_EDGE_SIZE=20;function e(N,W){return g[N]&v[W]?N:"none"}i.validateAction=e;function t(N,W=document){if(N){if(r&&N==r.event)return r.element;i.cursorBackdrop.
style.zIndex="-1000";let c=W.elementFromPoint(N.clientX,N.clientY);return i.cursorBackdrop.style.zIndex="",r={event:N,element:c},c}else{let c=i.cursorBackdrop.style.
transform;if(n&&c===n.transform)return n.element;let re=i.cursorBackdrop.getBoundingClientRect();i.cursorBackdrop.style.zIndex="-1000";let V=W.elementFromPoint(
re.left+re.width/2,re.top+re.height/2);return i.cursorBackdrop.style.zIndex="",n={transform:c,element:V},V}}i.findElementBehindBackdrop=t;let r=null,n=null;function s(N){
let W=N.clientX,c=N.clientY,re=t(N);for(;re;re=re.parentElement){if(!re.hasAttribute("data-lm-dragscroll"))continue;let V=0,ae=0;re===document.body&&(V=window.pageXOffset,
ae=window.pageYOffset);let Z=re.getBoundingClientRect(),oe=Z.top+ae,j=Z.left+V,J=j+Z.width,se=oe+Z.height;if(W<j||W>=J||c<oe||c>=se)continue;let z=W-j+1,U=c-oe+
1,Y=J-W,ce=se-c,Se=Math.min(z,U,Y,ce);if(Se>i.SCROLL_EDGE_SIZE)continue;let Ie;switch(Se){case ce:Ie="bottom";break;case U:Ie="top";break;case Y:Ie="right";break;case z:
Ie="left";break;default:throw"unreachable"}let He=re.scrollWidth-re.clientWidth,Qe=re.scrollHeight-re.clientHeight,Be;switch(Ie){case"top":Be=Qe>0&&re.scrollTop>
0;break;case"left":Be=He>0&&re.scrollLeft>0;break;case"right":Be=He>0&&re.scrollLeft<He;break;case"bottom":Be=Qe>0&&re.scrollTop<Qe;break;default:throw"unreacha\
ble"}if(Be)return{element:re,edge:Ie,distance:Se}}return null}i.findScrollTarget=s;function o(N,W,c,re){if(!W)return null;let V=new qi.Event(re,{drag:N,related:c,
type:"lm-dragenter"});if(!W.dispatchEvent(V))return W;let Z=N.document instanceof Document?N.document.body:N.document.firstElementChild;return W===Z?c:(V=new qi.
Event(re,{drag:N,related:c,type:"lm-dragenter"}),Z.dispatchEvent(V),Z)}i.dispatchDragEnter=o;function u(N,W,c,re){if(!W)return;let V=new qi.Event(re,{drag:N,related:c,
type:"lm-dragexit"});W.dispatchEvent(V)}i.dispatchDragExit=u;function l(N,W,c,re){if(!W)return;let V=new qi.Event(re,{drag:N,related:c,type:"lm-dragleave"});W.dispatchEvent(
V)}i.dispatchDragLeave=l;function h(N,W,c){if(!W)return"none";let re=new qi.Event(c,{drag:N,related:null,type:"lm-dragover"});return W.dispatchEvent(re)?"none":
re.dropAction}i.dispatchDragOver=h;function p(N,W,c){if(!W)return"none";let re=new qi.Event(c,{drag:N,related:null,type:"lm-drop"});return W.dispatchEvent(re)?"\
none":re.dropAction}i.dispatchDrop=p;let g={none:0,copy:1,link:2,move:4},v={none:g.none,copy:g.copy,link:g.link,move:g.move,"copy-link":g.copy|g.link,"copy-move":g.
copy|g.move,"link-move":g.link|g.move,all:g.copy|g.link|g.move};function b(N,W=document){let c=++D,re=W instanceof Document?W.body:W.firstElementChild;return i.
cursorBackdrop.isConnected||(i.cursorBackdrop.style.transform="scale(0)",re.appendChild(i.cursorBackdrop),I(),document.addEventListener("pointermove",A,{capture:!0,
passive:!0}),i.cursorBackdrop.addEventListener("scroll",C,{capture:!0,passive:!0})),i.cursorBackdrop.style.cursor=N,new as(()=>{c===D&&i.cursorBackdrop.isConnected&&
(document.removeEventListener("pointermove",A,!0),i.cursorBackdrop.removeEventListener("scroll",C,!0),re.removeChild(i.cursorBackdrop))})}i.overrideCursor=b;function A(N){
if(i.cursorBackdrop){i.cursorBackdrop.style.transform=`translate(${N.clientX}px, ${N.clientY}px)`;try{i.cursorBackdrop.hasPointerCapture(N.pointerId)||i.cursorBackdrop.
setPointerCapture(N.pointerId)}catch{}}}function C(N){if(!i.cursorBackdrop)return;let W=t();if(!W)return;let c=W.closest("[data-lm-dragscroll]");c&&(c.scrollTop+=
i.cursorBackdrop.scrollTop-H,c.scrollLeft+=i.cursorBackdrop.scrollLeft-H,I())}function I(){i.cursorBackdrop.scrollTop=H,i.cursorBackdrop.scrollLeft=H}let H=500;
function P(){let N=document.createElement("div");return N.classList.add("lm-cursor-backdrop"),N}let D=0;i.cursorBackdrop=P()})(Li||(Li={}));var pw=vt(gr()),Ii=vt(gn());function Co(){return n0.keyboardLayout}var nl=class i{constructor(e,t,r=[]){this.name=e,this._codes=t,this._keys=i.extractKeys(t),this._modifierKeys=i.convertToKeySet(r)}keys(){return Object.keys(this.
_keys)}isValidKey(e){return e in this._keys}isModifierKey(e){return e in this._modifierKeys}keyForKeydownEvent(e){return this._codes[e.keyCode]||""}};(function(i){
function e(r){let n=Object.create(null);for(let s in r)n[r[s]]=!0;return n}i.extractKeys=e;function t(r){let n=Object(null);for(let s=0,o=r.length;s<o;++s)n[r[s]]=
!0;return n}i.convertToKeySet=t})(nl||(nl={}));var I8=new nl("en-us",{8:"Backspace",9:"Tab",13:"Enter",16:"Shift",17:"Ctrl",18:"Alt",19:"Pause",27:"Escape",32:"\
Space",33:"PageUp",34:"PageDown",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",48:"0",49:"1",50:"2",51:"\
3",52:"4",53:"5",54:"6",55:"7",56:"8",57:"9",59:";",61:"=",65:"A",66:"B",67:"C",68:"D",69:"E",70:"F",71:"G",72:"H",73:"I",74:"J",75:"K",76:"L",77:"M",78:"N",79:"\
O",80:"P",81:"Q",82:"R",83:"S",84:"T",85:"U",86:"V",87:"W",88:"X",89:"Y",90:"Z",91:"Meta",93:"ContextMenu",96:"0",97:"1",98:"2",99:"3",100:"4",101:"5",102:"6",103:"\
7",104:"8",105:"9",106:"*",107:"+",109:"-",110:".",111:"/",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",
123:"F12",173:"-",186:";",187:"=",188:",",189:"-",190:".",191:"/",192:"`",219:"[",220:"\\",221:"]",222:"'",224:"Meta"},["Shift","Ctrl","Alt","Meta"]),n0;(function(i){
i.keyboardLayout=I8})(n0||(n0={}));var Cn=class i{constructor(){this._timerID=0,this._timerModifierID=0,this._replaying=!1,this._keystrokes=[],this._keydownEvents=[],this._keyBindings=[],this._exactKeyMatch=
null,this._commands=new Map,this._commandChanged=new ut(this),this._commandExecuted=new ut(this),this._keyBindingChanged=new ut(this),this._holdKeyBindingPromises=
new Map}get commandChanged(){return this._commandChanged}get commandExecuted(){return this._commandExecuted}get keyBindingChanged(){return this._keyBindingChanged}get keyBindings(){
return this._keyBindings}listCommands(){return Array.from(this._commands.keys())}hasCommand(e){return this._commands.has(e)}addCommand(e,t){if(this._commands.has(
e))throw new Error(`Command '${e}' already registered.`);return this._commands.set(e,Br.createCommand(t)),this._commandChanged.emit({id:e,type:"added"}),new as(
()=>{this._commands.delete(e),this._commandChanged.emit({id:e,type:"removed"})})}notifyCommandChanged(e){if(e!==void 0&&!this._commands.has(e))throw new Error(`\
Command '${e}' is not registered.`);this._commandChanged.emit({id:e,type:e?"changed":"many-changed"})}describedBy(e,t=Ii.JSONExt.emptyObject){var r;let n=this._commands.
get(e);return Promise.resolve((r=n?.describedBy.call(void 0,t))!==null&&r!==void 0?r:{args:null})}label(e,t=Ii.JSONExt.emptyObject){var r;let n=this._commands.get(
e);return(r=n?.label.call(void 0,t))!==null&&r!==void 0?r:""}mnemonic(e,t=Ii.JSONExt.emptyObject){let r=this._commands.get(e);return r?r.mnemonic.call(void 0,t):
-1}icon(e,t=Ii.JSONExt.emptyObject){var r;return(r=this._commands.get(e))===null||r===void 0?void 0:r.icon.call(void 0,t)}iconClass(e,t=Ii.JSONExt.emptyObject){
let r=this._commands.get(e);return r?r.iconClass.call(void 0,t):""}iconLabel(e,t=Ii.JSONExt.emptyObject){let r=this._commands.get(e);return r?r.iconLabel.call(void 0,
t):""}caption(e,t=Ii.JSONExt.emptyObject){let r=this._commands.get(e);return r?r.caption.call(void 0,t):""}usage(e,t=Ii.JSONExt.emptyObject){let r=this._commands.
get(e);return r?r.usage.call(void 0,t):""}className(e,t=Ii.JSONExt.emptyObject){let r=this._commands.get(e);return r?r.className.call(void 0,t):""}dataset(e,t=Ii.JSONExt.
emptyObject){let r=this._commands.get(e);return r?r.dataset.call(void 0,t):{}}isEnabled(e,t=Ii.JSONExt.emptyObject){let r=this._commands.get(e);return r?r.isEnabled.
call(void 0,t):!1}isToggled(e,t=Ii.JSONExt.emptyObject){let r=this._commands.get(e);return r?r.isToggled.call(void 0,t):!1}isToggleable(e,t=Ii.JSONExt.emptyObject){
let r=this._commands.get(e);return r?r.isToggleable:!1}isVisible(e,t=Ii.JSONExt.emptyObject){let r=this._commands.get(e);return r?r.isVisible.call(void 0,t):!1}execute(e,t=Ii.JSONExt.
emptyObject){let r=this._commands.get(e);if(!r)return Promise.reject(new Error(`Command '${e}' not registered.`));let n;try{n=r.execute.call(void 0,t)}catch(o){
n=Promise.reject(o)}let s=Promise.resolve(n);return this._commandExecuted.emit({id:e,args:t,result:s}),s}addKeyBinding(e){let t=Br.createKeyBinding(e);return this.
_keyBindings.push(t),this._keyBindingChanged.emit({binding:t,type:"added"}),new as(()=>{pw.ArrayExt.removeFirstOf(this._keyBindings,t),this._keyBindingChanged.emit(
{binding:t,type:"removed"})})}processKeydownEvent(e){if(e.defaultPrevented||this._replaying)return;let t=i.keystrokeForKeydownEvent(e);if(!t){this._replayKeydownEvents(),
this._clearPendingState();return}if(i.isModifierKeyPressed(e)){let{exact:o}=Br.matchKeyBinding(this._keyBindings,[t],e);o?(e.preventDefault(),e.stopPropagation(),
this._startModifierTimer(o)):this._clearModifierTimer();return}this._keystrokes.push(t);let{exact:r,partial:n}=Br.matchKeyBinding(this._keyBindings,this._keystrokes,
e),s=n.length!==0;if(!r&&!s){this._replayKeydownEvents(),this._clearPendingState();return}if((r?.preventDefault||n.some(o=>o.preventDefault))&&(e.preventDefault(),
e.stopPropagation()),this._keydownEvents.push(e),r&&!s){this._executeKeyBinding(r),this._clearPendingState();return}r&&(this._exactKeyMatch=r),this._startTimer()}holdKeyBindingExecution(e,t){
this._holdKeyBindingPromises.set(e,t)}processKeyupEvent(e){this._clearModifierTimer()}_startModifierTimer(e){this._clearModifierTimer(),this._timerModifierID=window.
setTimeout(()=>{this._executeKeyBinding(e)},Br.modifierkeyTimeOut)}_clearModifierTimer(){this._timerModifierID!==0&&(clearTimeout(this._timerModifierID),this._timerModifierID=
0)}_startTimer(){this._clearTimer(),this._timerID=window.setTimeout(()=>{this._onPendingTimeout()},Br.CHORD_TIMEOUT)}_clearTimer(){this._timerID!==0&&(clearTimeout(
this._timerID),this._timerID=0)}_replayKeydownEvents(){this._keydownEvents.length!==0&&(this._replaying=!0,this._keydownEvents.forEach(Br.replayKeyEvent),this._replaying=
!1)}async _executeKeyBinding(e){if(this._holdKeyBindingPromises.size!==0){let s=[...this._keydownEvents],o=(await Promise.race([Promise.all(s.map(async u=>{var l;
return(l=this._holdKeyBindingPromises.get(u))!==null&&l!==void 0?l:Promise.resolve(!0)})),new Promise(u=>{setTimeout(()=>u([!1]),Br.KEYBINDING_HOLD_TIMEOUT)})])).
every(Boolean);if(this._holdKeyBindingPromises.clear(),!o)return}let{command:t,args:r}=e,n={_luminoEvent:{type:"keybinding",keys:e.keys},...r};if(!this.hasCommand(
t)||!this.isEnabled(t,n)){let s=this.hasCommand(t)?"enabled":"registered",u=`Cannot execute key binding '${e.keys.join(", ")}':`,l=`command '${t}' is not ${s}.`;
console.warn(`${u} ${l}`);return}await this.execute(t,n)}_clearPendingState(){this._clearTimer(),this._clearModifierTimer(),this._exactKeyMatch=null,this._keystrokes.
length=0,this._keydownEvents.length=0}_onPendingTimeout(){this._timerID=0,this._exactKeyMatch?this._executeKeyBinding(this._exactKeyMatch):this._replayKeydownEvents(),
this._clearPendingState()}};(function(i){function e(u){let l="",h=!1,p=!1,g=!1,v=!1;for(let b of u.split(/\s+/))b==="Accel"?hi.IS_MAC?p=!0:g=!0:b==="Alt"?h=!0:b===
"Cmd"?p=!0:b==="Ctrl"?g=!0:b==="Shift"?v=!0:b.length>0&&(l=b);return{cmd:p,ctrl:g,alt:h,shift:v,key:l}}i.parseKeystroke=e;function t(u){let l="",h=e(u);return h.
ctrl&&(l+="Ctrl "),h.alt&&(l+="Alt "),h.shift&&(l+="Shift "),h.cmd&&hi.IS_MAC&&(l+="Cmd "),h.key?l+h.key:l.trim()}i.normalizeKeystroke=t;function r(u){let l;return hi.
IS_WIN?l=u.winKeys||u.keys:hi.IS_MAC?l=u.macKeys||u.keys:l=u.linuxKeys||u.keys,l.map(t)}i.normalizeKeys=r;function n(u){return typeof u=="string"?l(u):u.map(l).
join(", ");function l(h){let p=[],g=hi.IS_MAC?" ":"+",v=e(h);return v.ctrl&&p.push("Ctrl"),v.alt&&p.push("Alt"),v.shift&&p.push("Shift"),hi.IS_MAC&&v.cmd&&p.push(
"Cmd"),p.push(v.key),p.map(Br.formatKey).join(g)}}i.formatKeystroke=n;function s(u){let l=Co(),h=l.keyForKeydownEvent(u);return l.isModifierKey(h)}i.isModifierKeyPressed=
s;function o(u){let l=Co(),h=l.keyForKeydownEvent(u),p=[];return u.ctrlKey&&p.push("Ctrl"),u.altKey&&p.push("Alt"),u.shiftKey&&p.push("Shift"),u.metaKey&&hi.IS_MAC&&
p.push("Cmd"),l.isModifierKey(h)||p.push(h),p.join(" ")}i.keystrokeForKeydownEvent=o})(Cn||(Cn={}));var Br;(function(i){i.CHORD_TIMEOUT=1e3,i.KEYBINDING_HOLD_TIMEOUT=
1e3,i.modifierkeyTimeOut=500;function e(D){return{execute:D.execute,describedBy:A(typeof D.describedBy=="function"?D.describedBy:{args:null,...D.describedBy},()=>({
args:null})),label:A(D.label,l),mnemonic:A(D.mnemonic,h),icon:A(D.icon,b),iconClass:A(D.iconClass,l),iconLabel:A(D.iconLabel,l),caption:A(D.caption,l),usage:A(D.
usage,l),className:A(D.className,l),dataset:A(D.dataset,v),isEnabled:D.isEnabled||p,isToggled:D.isToggled||g,isToggleable:D.isToggleable||!!D.isToggled,isVisible:D.
isVisible||p}}i.createCommand=e;function t(D){var N;return{keys:Cn.normalizeKeys(D),selector:C(D),command:D.command,args:D.args||Ii.JSONExt.emptyObject,preventDefault:(N=
D.preventDefault)!==null&&N!==void 0?N:!0}}i.createKeyBinding=t;function r(D,N,W){let c=null,re=[],V=1/0,ae=0;for(let Z=0,oe=D.length;Z<oe;++Z){let j=D[Z],J=I(j.
keys,N);if(J===0)continue;if(J===2){H(j.selector,W)!==-1&&re.push(j);continue}let se=H(j.selector,W);if(se===-1||se>V)continue;let z=Dr.calculateSpecificity(j.selector);
(!c||se<V||z>=ae)&&(c=j,V=se,ae=z)}return{exact:c,partial:re}}i.matchKeyBinding=r;function n(D){D.target.dispatchEvent(P(D))}i.replayKeyEvent=n;function s(D){return hi.
IS_MAC?o.hasOwnProperty(D)?o[D]:D:u.hasOwnProperty(D)?u[D]:D}i.formatKey=s;let o={Backspace:"⌫",Tab:"⇥",Enter:"⏎",Shift:"⇧",Ctrl:"⌃",Alt:"⌥",Escape:"\
⎋",PageUp:"⇞",PageDown:"⇟",End:"↘",Home:"↖",ArrowLeft:"←",ArrowUp:"↑",ArrowRight:"→",ArrowDown:"↓",Delete:"⌦",Cmd:"⌘"},u={Escape:"Esc",PageUp:"\
Page Up",PageDown:"Page Down",ArrowLeft:"Left",ArrowUp:"Up",ArrowRight:"Right",ArrowDown:"Down",Delete:"Del"},l=()=>"",h=()=>-1,p=()=>!0,g=()=>!1,v=()=>({}),b=()=>{};
function A(D,N){return D===void 0?N:typeof D=="function"?D:()=>D}function C(D){if(D.selector.indexOf(",")!==-1)throw new Error(`Selector cannot contain commas: ${D.
selector}`);if(!Dr.isValid(D.selector))throw new Error(`Invalid selector: ${D.selector}`);return D.selector}function I(D,N){if(D.length<N.length)return 0;for(let W=0,
c=N.length;W<c;++W)if(D[W]!==N[W])return 0;return D.length>N.length?2:1}function H(D,N){let W=N.target,c=N.currentTarget;for(let re=0;W!==null;W=W.parentElement,
++re){if(W.hasAttribute("data-lm-suppress-shortcuts"))return-1;if(Dr.matches(W,D))return re;if(W===c)return-1}return-1}function P(D){let N=document.createEvent(
"Event"),W=D.bubbles||!0,c=D.cancelable||!0;return N.initEvent(D.type||"keydown",W,c),N.key=D.key||"",N.keyCode=D.keyCode||0,N.which=D.keyCode||0,N.ctrlKey=D.ctrlKey||
!1,N.altKey=D.altKey||!1,N.shiftKey=D.shiftKey||!1,N.metaKey=D.metaKey||!1,N.view=D.view||window,N}})(Br||(Br={}));var So=vt(gr()),Eo=class{constructor(e){this.type="text",this.content=e}},sl=class{constructor(e,t,r,n){this.type="element",this.tag=e,this.attrs=t,this.children=
r,this.renderer=n}};function St(i){let e={},t,r=[];for(let s=1,o=arguments.length;s<o;++s){let u=arguments[s];typeof u=="string"?r.push(new Eo(u)):u instanceof Eo||u instanceof sl?
r.push(u):u instanceof Array?n(r,u):(s===1||s===2)&&u&&typeof u=="object"&&("render"in u?t=u:e=u)}return new sl(i,e,r,t);function n(s,o){for(let u of o)typeof u==
"string"?s.push(new Eo(u)):(u instanceof Eo||u instanceof sl)&&s.push(u)}}(function(i){i.a=i.bind(void 0,"a"),i.abbr=i.bind(void 0,"abbr"),i.address=i.bind(void 0,
"address"),i.area=i.bind(void 0,"area"),i.article=i.bind(void 0,"article"),i.aside=i.bind(void 0,"aside"),i.audio=i.bind(void 0,"audio"),i.b=i.bind(void 0,"b"),
i.bdi=i.bind(void 0,"bdi"),i.bdo=i.bind(void 0,"bdo"),i.blockquote=i.bind(void 0,"blockquote"),i.br=i.bind(void 0,"br"),i.button=i.bind(void 0,"button"),i.canvas=
i.bind(void 0,"canvas"),i.caption=i.bind(void 0,"caption"),i.cite=i.bind(void 0,"cite"),i.code=i.bind(void 0,"code"),i.col=i.bind(void 0,"col"),i.colgroup=i.bind(
void 0,"colgroup"),i.data=i.bind(void 0,"data"),i.datalist=i.bind(void 0,"datalist"),i.dd=i.bind(void 0,"dd"),i.del=i.bind(void 0,"del"),i.dfn=i.bind(void 0,"df\
n"),i.div=i.bind(void 0,"div"),i.dl=i.bind(void 0,"dl"),i.dt=i.bind(void 0,"dt"),i.em=i.bind(void 0,"em"),i.embed=i.bind(void 0,"embed"),i.fieldset=i.bind(void 0,
"fieldset"),i.figcaption=i.bind(void 0,"figcaption"),i.figure=i.bind(void 0,"figure"),i.footer=i.bind(void 0,"footer"),i.form=i.bind(void 0,"form"),i.h1=i.bind(
void 0,"h1"),i.h2=i.bind(void 0,"h2"),i.h3=i.bind(void 0,"h3"),i.h4=i.bind(void 0,"h4"),i.h5=i.bind(void 0,"h5"),i.h6=i.bind(void 0,"h6"),i.header=i.bind(void 0,
"header"),i.hr=i.bind(void 0,"hr"),i.i=i.bind(void 0,"i"),i.iframe=i.bind(void 0,"iframe"),i.img=i.bind(void 0,"img"),i.input=i.bind(void 0,"input"),i.ins=i.bind(
void 0,"ins"),i.kbd=i.bind(void 0,"kbd"),i.label=i.bind(void 0,"label"),i.legend=i.bind(void 0,"legend"),i.li=i.bind(void 0,"li"),i.main=i.bind(void 0,"main"),i.
map=i.bind(void 0,"map"),i.mark=i.bind(void 0,"mark"),i.meter=i.bind(void 0,"meter"),i.nav=i.bind(void 0,"nav"),i.noscript=i.bind(void 0,"noscript"),i.object=i.
bind(void 0,"object"),i.ol=i.bind(void 0,"ol"),i.optgroup=i.bind(void 0,"optgroup"),i.option=i.bind(void 0,"option"),i.output=i.bind(void 0,"output"),i.p=i.bind(
void 0,"p"),i.param=i.bind(void 0,"param"),i.pre=i.bind(void 0,"pre"),i.progress=i.bind(void 0,"progress"),i.q=i.bind(void 0,"q"),i.rp=i.bind(void 0,"rp"),i.rt=
i.bind(void 0,"rt"),i.ruby=i.bind(void 0,"ruby"),i.s=i.bind(void 0,"s"),i.samp=i.bind(void 0,"samp"),i.section=i.bind(void 0,"section"),i.select=i.bind(void 0,"\
select"),i.small=i.bind(void 0,"small"),i.source=i.bind(void 0,"source"),i.span=i.bind(void 0,"span"),i.strong=i.bind(void 0,"strong"),i.sub=i.bind(void 0,"sub"),
i.summary=i.bind(void 0,"summary"),i.sup=i.bind(void 0,"sup"),i.table=i.bind(void 0,"table"),i.tbody=i.bind(void 0,"tbody"),i.td=i.bind(void 0,"td"),i.textarea=
i.bind(void 0,"textarea"),i.tfoot=i.bind(void 0,"tfoot"),i.th=i.bind(void 0,"th"),i.thead=i.bind(void 0,"thead"),i.time=i.bind(void 0,"time"),i.title=i.bind(void 0,
"title"),i.tr=i.bind(void 0,"tr"),i.track=i.bind(void 0,"track"),i.u=i.bind(void 0,"u"),i.ul=i.bind(void 0,"ul"),i.var_=i.bind(void 0,"var"),i.video=i.bind(void 0,
"video"),i.wbr=i.bind(void 0,"wbr")})(St||(St={}));var Gr;(function(i){function e(r){return na.createDOMNode(r)}i.realize=e;function t(r,n){let s=na.hostMap.get(n)||[],o=na.asContentArray(r);na.hostMap.set(n,o),
na.updateContent(n,s,o)}i.render=t})(Gr||(Gr={}));var na;(function(i){i.hostMap=new WeakMap;function e(b){return b?b instanceof Array?b:[b]:[]}i.asContentArray=
e;function t(b){let A=arguments[1]||null,C=arguments[2]||null;if(A)A.insertBefore(t(b),C);else{if(b.type==="text")return document.createTextNode(b.content);if(A=
document.createElement(b.tag),o(A,b.attrs),b.renderer)return b.renderer.render(A,{attrs:b.attrs,children:b.children}),A;for(let I=0,H=b.children.length;I<H;++I)
t(b.children[I],A)}return A}i.createDOMNode=t;function r(b,A,C){if(A===C)return;let I=v(b,A),H=A.slice(),P=b.firstChild,D=C.length;for(let N=0;N<D;++N){if(N>=H.
length){t(C[N],b);continue}let W=H[N],c=C[N];if(W===c){P=P.nextSibling;continue}if(W.type==="text"&&c.type==="text"){P.textContent!==c.content&&(P.textContent=c.
content),P=P.nextSibling;continue}if(W.type==="text"||c.type==="text"){So.ArrayExt.insert(H,N,c),t(c,b,P);continue}if(!W.renderer!=!c.renderer){So.ArrayExt.insert(
H,N,c),t(c,b,P);continue}let re=c.attrs.key;if(re&&re in I){let ae=I[re];ae.vNode!==W&&(So.ArrayExt.move(H,H.indexOf(ae.vNode,N+1),N),b.insertBefore(ae.element,
P),W=ae.vNode,P=ae.element)}if(W===c){P=P.nextSibling;continue}let V=W.attrs.key;if(V&&V!==re){So.ArrayExt.insert(H,N,c),t(c,b,P);continue}if(W.tag!==c.tag){So.ArrayExt.
insert(H,N,c),t(c,b,P);continue}u(P,W.attrs,c.attrs),c.renderer?c.renderer.render(P,{attrs:c.attrs,children:c.children}):r(P,W.children,c.children),P=P.nextSibling}
n(b,H,D,!0)}i.updateContent=r;function n(b,A,C,I){for(let H=A.length-1;H>=C;--H){let P=A[H],D=I?b.lastChild:b.childNodes[H];P.type==="text"||(P.renderer&&P.renderer.
unrender?P.renderer.unrender(D,{attrs:P.attrs,children:P.children}):n(D,P.children,0,!1)),I&&b.removeChild(D)}}let s={key:!0,className:!0,htmlFor:!0,dataset:!0,
style:!0};function o(b,A){for(let C in A)C in s||(C.substr(0,2)==="on"?b[C]=A[C]:b.setAttribute(C,A[C]));A.className!==void 0&&b.setAttribute("class",A.className),
A.htmlFor!==void 0&&b.setAttribute("for",A.htmlFor),A.dataset&&l(b,A.dataset),A.style&&p(b,A.style)}function u(b,A,C){if(A===C)return;let I;for(I in A)I in s||I in
C||(I.substr(0,2)==="on"?b[I]=null:b.removeAttribute(I));for(I in C)I in s||A[I]===C[I]||(I.substr(0,2)==="on"?b[I]=C[I]:b.setAttribute(I,C[I]));A.className!==C.
className&&(C.className!==void 0?b.setAttribute("class",C.className):b.removeAttribute("class")),A.htmlFor!==C.htmlFor&&(C.htmlFor!==void 0?b.setAttribute("for",
C.htmlFor):b.removeAttribute("for")),A.dataset!==C.dataset&&h(b,A.dataset||{},C.dataset||{}),A.style!==C.style&&g(b,A.style||{},C.style||{})}function l(b,A){for(let C in A)
b.setAttribute(`data-${C}`,A[C])}function h(b,A,C){for(let I in A)I in C||b.removeAttribute(`data-${I}`);for(let I in C)A[I]!==C[I]&&b.setAttribute(`data-${I}`,
C[I])}function p(b,A){let C=b.style,I;for(I in A)C[I]=A[I]}function g(b,A,C){let I=b.style,H;for(H in A)H in C||(I[H]="");for(H in C)A[H]!==C[H]&&(I[H]=C[H])}function v(b,A){
let C=b.firstChild,I=Object.create(null);for(let H of A)H.type==="element"&&H.attrs.key&&(I[H.attrs.key]={vNode:H,element:C}),C=C.nextSibling;return I}})(na||(na=
{}));var Yr=class{constructor(){this.sizeHint=0,this.minSize=0,this.maxSize=1/0,this.stretch=1,this.size=0,this.done=!1}},or;(function(i){function e(s,o){let u=s.length;
if(u===0)return o;let l=0,h=0,p=0,g=0,v=0;for(let C=0;C<u;++C){let I=s[C],H=I.minSize,P=I.maxSize,D=I.sizeHint;I.done=!1,I.size=Math.max(H,Math.min(D,P)),p+=I.size,
l+=H,h+=P,I.stretch>0&&(g+=I.stretch,v++)}if(o===p)return 0;if(o<=l){for(let C=0;C<u;++C){let I=s[C];I.size=I.minSize}return o-l}if(o>=h){for(let C=0;C<u;++C){let I=s[C];
I.size=I.maxSize}return o-h}let b=.01,A=u;if(o<p){let C=p-o;for(;v>0&&C>b;){let I=C,H=g;for(let P=0;P<u;++P){let D=s[P];if(D.done||D.stretch===0)continue;let N=D.
stretch*I/H;D.size-N<=D.minSize?(C-=D.size-D.minSize,g-=D.stretch,D.size=D.minSize,D.done=!0,A--,v--):(C-=N,D.size-=N)}}for(;A>0&&C>b;){let I=C/A;for(let H=0;H<
u;++H){let P=s[H];P.done||(P.size-I<=P.minSize?(C-=P.size-P.minSize,P.size=P.minSize,P.done=!0,A--):(C-=I,P.size-=I))}}}else{let C=o-p;for(;v>0&&C>b;){let I=C,H=g;
for(let P=0;P<u;++P){let D=s[P];if(D.done||D.stretch===0)continue;let N=D.stretch*I/H;D.size+N>=D.maxSize?(C-=D.maxSize-D.size,g-=D.stretch,D.size=D.maxSize,D.done=
!0,A--,v--):(C-=N,D.size+=N)}}for(;A>0&&C>b;){let I=C/A;for(let H=0;H<u;++H){let P=s[H];P.done||(P.size+I>=P.maxSize?(C-=P.maxSize-P.size,P.size=P.maxSize,P.done=
!0,A--):(C-=I,P.size+=I))}}}return 0}i.calc=e;function t(s,o,u){s.length===0||u===0||(u>0?r(s,o,u):n(s,o,-u))}i.adjust=t;function r(s,o,u){let l=0;for(let v=0;v<=
o;++v){let b=s[v];l+=b.maxSize-b.size}let h=0;for(let v=o+1,b=s.length;v<b;++v){let A=s[v];h+=A.size-A.minSize}u=Math.min(u,l,h);let p=u;for(let v=o;v>=0&&p>0;--v){
let b=s[v],A=b.maxSize-b.size;A>=p?(b.sizeHint=b.size+p,p=0):(b.sizeHint=b.size+A,p-=A)}let g=u;for(let v=o+1,b=s.length;v<b&&g>0;++v){let A=s[v],C=A.size-A.minSize;
C>=g?(A.sizeHint=A.size-g,g=0):(A.sizeHint=A.size-C,g-=C)}}function n(s,o,u){let l=0;for(let v=o+1,b=s.length;v<b;++v){let A=s[v];l+=A.maxSize-A.size}let h=0;for(let v=0;v<=
o;++v){let b=s[v];h+=b.size-b.minSize}u=Math.min(u,l,h);let p=u;for(let v=o+1,b=s.length;v<b&&p>0;++v){let A=s[v],C=A.maxSize-A.size;C>=p?(A.sizeHint=A.size+p,p=
0):(A.sizeHint=A.size+C,p-=C)}let g=u;for(let v=o;v>=0&&g>0;--v){let b=s[v],A=b.size-b.minSize;A>=g?(b.sizeHint=b.size-g,g=0):(b.sizeHint=b.size-A,g-=A)}}})(or||
(or={}));var al=class{constructor(e){this._label="",this._caption="",this._mnemonic=-1,this._icon=void 0,this._iconClass="",this._iconLabel="",this._className="",
this._closable=!1,this._changed=new ut(this),this._isDisposed=!1,this.owner=e.owner,e.label!==void 0&&(this._label=e.label),e.mnemonic!==void 0&&(this._mnemonic=
e.mnemonic),e.icon!==void 0&&(this._icon=e.icon),e.iconClass!==void 0&&(this._iconClass=e.iconClass),e.iconLabel!==void 0&&(this._iconLabel=e.iconLabel),e.caption!==
void 0&&(this._caption=e.caption),e.className!==void 0&&(this._className=e.className),e.closable!==void 0&&(this._closable=e.closable),this._dataset=e.dataset||
{}}get changed(){return this._changed}get label(){return this._label}set label(e){this._label!==e&&(this._label=e,this._changed.emit(void 0))}get mnemonic(){return this.
_mnemonic}set mnemonic(e){this._mnemonic!==e&&(this._mnemonic=e,this._changed.emit(void 0))}get icon(){return this._icon}set icon(e){this._icon!==e&&(this._icon=
e,this._changed.emit(void 0))}get iconClass(){return this._iconClass}set iconClass(e){this._iconClass!==e&&(this._iconClass=e,this._changed.emit(void 0))}get iconLabel(){
return this._iconLabel}set iconLabel(e){this._iconLabel!==e&&(this._iconLabel=e,this._changed.emit(void 0))}get caption(){return this._caption}set caption(e){this.
_caption!==e&&(this._caption=e,this._changed.emit(void 0))}get className(){return this._className}set className(e){this._className!==e&&(this._className=e,this.
_changed.emit(void 0))}get closable(){return this._closable}set closable(e){this._closable!==e&&(this._closable=e,this._changed.emit(void 0))}get dataset(){return this.
_dataset}set dataset(e){this._dataset!==e&&(this._dataset=e,this._changed.emit(void 0))}get isDisposed(){return this._isDisposed}dispose(){this.isDisposed||(this.
_isDisposed=!0,ut.clearData(this))}},me=class i{constructor(e={}){this._flags=0,this._layout=null,this._parent=null,this._disposed=new ut(this),this._hiddenMode=
i.HiddenMode.Display,this.node=Uc.createNode(e),this.addClass("lm-Widget")}dispose(){this.isDisposed||(this.setFlag(i.Flag.IsDisposed),this._disposed.emit(void 0),
this.parent?this.parent=null:this.isAttached&&i.detach(this),this._layout&&(this._layout.dispose(),this._layout=null),this.title.dispose(),ut.clearData(this),be.
clearData(this),zi.clearData(this))}get disposed(){return this._disposed}get isDisposed(){return this.testFlag(i.Flag.IsDisposed)}get isAttached(){return this.testFlag(
i.Flag.IsAttached)}get isHidden(){return this.testFlag(i.Flag.IsHidden)}get isVisible(){let e=this;do{if(e.isHidden||!e.isAttached)return!1;e=e.parent}while(e!=
null);return!0}get title(){return Uc.titleProperty.get(this)}get id(){return this.node.id}set id(e){this.node.id=e}get dataset(){return this.node.dataset}get hiddenMode(){
return this._hiddenMode}set hiddenMode(e){this._hiddenMode!==e&&(this.isHidden&&this._toggleHidden(!1),e==i.HiddenMode.Scale?this.node.style.willChange="transfo\
rm":this.node.style.willChange="auto",this._hiddenMode=e,this.isHidden&&this._toggleHidden(!0))}get parent(){return this._parent}set parent(e){if(this._parent!==
e){if(e&&this.contains(e))throw new Error("Invalid parent widget.");if(this._parent&&!this._parent.isDisposed){let t=new i.ChildMessage("child-removed",this);be.
sendMessage(this._parent,t)}if(this._parent=e,this._parent&&!this._parent.isDisposed){let t=new i.ChildMessage("child-added",this);be.sendMessage(this._parent,t)}
this.isDisposed||be.sendMessage(this,i.Msg.ParentChanged)}}get layout(){return this._layout}set layout(e){if(this._layout!==e){if(this.testFlag(i.Flag.DisallowLayout))
throw new Error("Cannot set widget layout.");if(this._layout)throw new Error("Cannot change widget layout.");if(e.parent)throw new Error("Cannot change layout p\
arent.");this._layout=e,e.parent=this}}*children(){this._layout&&(yield*this._layout)}contains(e){for(let t=e;t;t=t._parent)if(t===this)return!0;return!1}hasClass(e){
return this.node.classList.contains(e)}addClass(e){this.node.classList.add(e)}removeClass(e){this.node.classList.remove(e)}toggleClass(e,t){return t===!0?(this.
node.classList.add(e),!0):t===!1?(this.node.classList.remove(e),!1):this.node.classList.toggle(e)}update(){be.postMessage(this,i.Msg.UpdateRequest)}fit(){be.postMessage(
this,i.Msg.FitRequest)}activate(){be.postMessage(this,i.Msg.ActivateRequest)}close(){be.sendMessage(this,i.Msg.CloseRequest)}show(){if(this.testFlag(i.Flag.IsHidden)&&
(this.isAttached&&(!this.parent||this.parent.isVisible)&&be.sendMessage(this,i.Msg.BeforeShow),this.clearFlag(i.Flag.IsHidden),this._toggleHidden(!1),this.isAttached&&
(!this.parent||this.parent.isVisible)&&be.sendMessage(this,i.Msg.AfterShow),this.parent)){let e=new i.ChildMessage("child-shown",this);be.sendMessage(this.parent,
e)}}hide(){if(!this.testFlag(i.Flag.IsHidden)&&(this.isAttached&&(!this.parent||this.parent.isVisible)&&be.sendMessage(this,i.Msg.BeforeHide),this.setFlag(i.Flag.
IsHidden),this._toggleHidden(!0),this.isAttached&&(!this.parent||this.parent.isVisible)&&be.sendMessage(this,i.Msg.AfterHide),this.parent)){let e=new i.ChildMessage(
"child-hidden",this);be.sendMessage(this.parent,e)}}setHidden(e){e?this.hide():this.show()}testFlag(e){return(this._flags&e)!==0}setFlag(e){this._flags|=e}clearFlag(e){
this._flags&=~e}processMessage(e){switch(e.type){case"resize":this.notifyLayout(e),this.onResize(e);break;case"update-request":this.notifyLayout(e),this.onUpdateRequest(
e);break;case"fit-request":this.notifyLayout(e),this.onFitRequest(e);break;case"before-show":this.notifyLayout(e),this.onBeforeShow(e);break;case"after-show":this.
setFlag(i.Flag.IsVisible),this.notifyLayout(e),this.onAfterShow(e);break;case"before-hide":this.notifyLayout(e),this.onBeforeHide(e);break;case"after-hide":this.
clearFlag(i.Flag.IsVisible),this.notifyLayout(e),this.onAfterHide(e);break;case"before-attach":this.notifyLayout(e),this.onBeforeAttach(e);break;case"after-atta\
ch":!this.isHidden&&(!this.parent||this.parent.isVisible)&&this.setFlag(i.Flag.IsVisible),this.setFlag(i.Flag.IsAttached),this.notifyLayout(e),this.onAfterAttach(
e);break;case"before-detach":this.notifyLayout(e),this.onBeforeDetach(e);break;case"after-detach":this.clearFlag(i.Flag.IsVisible),this.clearFlag(i.Flag.IsAttached),
this.notifyLayout(e),this.onAfterDetach(e);break;case"activate-request":this.notifyLayout(e),this.onActivateRequest(e);break;case"close-request":this.notifyLayout(
e),this.onCloseRequest(e);break;case"child-added":this.notifyLayout(e),this.onChildAdded(e);break;case"child-removed":this.notifyLayout(e),this.onChildRemoved(e);
break;default:this.notifyLayout(e);break}}notifyLayout(e){this._layout&&this._layout.processParentMessage(e)}onCloseRequest(e){this.parent?this.parent=null:this.
isAttached&&i.detach(this)}onResize(e){}onUpdateRequest(e){}onFitRequest(e){}onActivateRequest(e){}onBeforeShow(e){}onAfterShow(e){}onBeforeHide(e){}onAfterHide(e){}onBeforeAttach(e){}onAfterAttach(e){}onBeforeDetach(e){}onAfterDetach(e){}onChildAdded(e){}onChildRemoved(e){}_toggleHidden(e){
if(e)switch(this._hiddenMode){case i.HiddenMode.Display:this.addClass("lm-mod-hidden");break;case i.HiddenMode.Scale:this.node.style.transform="scale(0)",this.node.
setAttribute("aria-hidden","true");break;case i.HiddenMode.ContentVisibility:this.node.style.contentVisibility="hidden",this.node.style.zIndex="-1",this.node.style.
opacity="0";break}else switch(this._hiddenMode){case i.HiddenMode.Display:this.removeClass("lm-mod-hidden");break;case i.HiddenMode.Scale:this.node.style.transform=
"",this.node.removeAttribute("aria-hidden");break;case i.HiddenMode.ContentVisibility:this.node.style.contentVisibility="",this.node.style.zIndex="",this.node.style.
opacity="";break}}};(function(i){(function(s){s[s.Display=0]="Display",s[s.Scale=1]="Scale",s[s.ContentVisibility=2]="ContentVisibility"})(i.HiddenMode||(i.HiddenMode=
{})),(function(s){s[s.IsDisposed=1]="IsDisposed",s[s.IsAttached=2]="IsAttached",s[s.IsHidden=4]="IsHidden",s[s.IsVisible=8]="IsVisible",s[s.DisallowLayout=16]="\
DisallowLayout"})(i.Flag||(i.Flag={})),(function(s){s.BeforeShow=new ji("before-show"),s.AfterShow=new ji("after-show"),s.BeforeHide=new ji("before-hide"),s.AfterHide=
new ji("after-hide"),s.BeforeAttach=new ji("before-attach"),s.AfterAttach=new ji("after-attach"),s.BeforeDetach=new ji("before-detach"),s.AfterDetach=new ji("af\
ter-detach"),s.ParentChanged=new ji("parent-changed"),s.UpdateRequest=new ss("update-request"),s.FitRequest=new ss("fit-request"),s.ActivateRequest=new ss("acti\
vate-request"),s.CloseRequest=new ss("close-request")})(i.Msg||(i.Msg={}));class e extends ji{constructor(o,u){super(o),this.child=u}}i.ChildMessage=e;class t extends ji{constructor(o,u){
super("resize"),this.width=o,this.height=u}}i.ResizeMessage=t,(function(s){s.UnknownSize=new s(-1,-1)})(t=i.ResizeMessage||(i.ResizeMessage={}));function r(s,o,u=null){
if(s.parent)throw new Error("Cannot attach a child widget.");if(s.isAttached||s.node.isConnected)throw new Error("Widget is already attached.");if(!o.isConnected)
throw new Error("Host is not attached.");be.sendMessage(s,i.Msg.BeforeAttach),o.insertBefore(s.node,u),be.sendMessage(s,i.Msg.AfterAttach)}i.attach=r;function n(s){
if(s.parent)throw new Error("Cannot detach a child widget.");if(!s.isAttached||!s.node.isConnected)throw new Error("Widget is not attached.");be.sendMessage(s,i.
Msg.BeforeDetach),s.node.parentNode.removeChild(s.node),be.sendMessage(s,i.Msg.AfterDetach)}i.detach=n})(me||(me={}));var Uc;(function(i){i.titleProperty=new zi(
{name:"title",create:t=>new al({owner:t})});function e(t){return t.node||document.createElement(t.tag||"div")}i.createNode=e})(Uc||(Uc={}));var Tn=class{constructor(e={}){
this._disposed=!1,this._parent=null,this._fitPolicy=e.fitPolicy||"set-min-size"}dispose(){this._parent=null,this._disposed=!0,ut.clearData(this),zi.clearData(this)}get isDisposed(){
return this._disposed}get parent(){return this._parent}set parent(e){if(this._parent!==e){if(this._parent)throw new Error("Cannot change parent widget.");if(e.layout!==
this)throw new Error("Invalid parent widget.");this._parent=e,this.init()}}get fitPolicy(){return this._fitPolicy}set fitPolicy(e){if(this._fitPolicy!==e&&(this.
_fitPolicy=e,this._parent)){let t=this._parent.node.style;t.minWidth="",t.minHeight="",t.maxWidth="",t.maxHeight="",this._parent.fit()}}processParentMessage(e){
switch(e.type){case"resize":this.onResize(e);break;case"update-request":this.onUpdateRequest(e);break;case"fit-request":this.onFitRequest(e);break;case"before-s\
how":this.onBeforeShow(e);break;case"after-show":this.onAfterShow(e);break;case"before-hide":this.onBeforeHide(e);break;case"after-hide":this.onAfterHide(e);break;case"\
before-attach":this.onBeforeAttach(e);break;case"after-attach":this.onAfterAttach(e);break;case"before-detach":this.onBeforeDetach(e);break;case"after-detach":this.
onAfterDetach(e);break;case"child-removed":this.onChildRemoved(e);break;case"child-shown":this.onChildShown(e);break;case"child-hidden":this.onChildHidden(e);break}}init(){
for(let e of this)e.parent=this.parent}onResize(e){for(let t of this)be.sendMessage(t,me.ResizeMessage.UnknownSize)}onUpdateRequest(e){for(let t of this)be.sendMessage(
t,me.ResizeMessage.UnknownSize)}onBeforeAttach(e){for(let t of this)be.sendMessage(t,e)}onAfterAttach(e){for(let t of this)be.sendMessage(t,e)}onBeforeDetach(e){
for(let t of this)be.sendMessage(t,e)}onAfterDetach(e){for(let t of this)be.sendMessage(t,e)}onBeforeShow(e){for(let t of this)t.isHidden||be.sendMessage(t,e)}onAfterShow(e){
for(let t of this)t.isHidden||be.sendMessage(t,e)}onBeforeHide(e){for(let t of this)t.isHidden||be.sendMessage(t,e)}onAfterHide(e){for(let t of this)t.isHidden||
be.sendMessage(t,e)}onChildRemoved(e){this.removeWidget(e.child)}onFitRequest(e){}onChildShown(e){}onChildHidden(e){}};(function(i){function e(s){return Io.horizontalAlignmentProperty.
get(s)}i.getHorizontalAlignment=e;function t(s,o){Io.horizontalAlignmentProperty.set(s,o)}i.setHorizontalAlignment=t;function r(s){return Io.verticalAlignmentProperty.
get(s)}i.getVerticalAlignment=r;function n(s,o){Io.verticalAlignmentProperty.set(s,o)}i.setVerticalAlignment=n})(Tn||(Tn={}));var oa=class{constructor(e){this._top=
NaN,this._left=NaN,this._width=NaN,this._height=NaN,this._minWidth=0,this._minHeight=0,this._maxWidth=1/0,this._maxHeight=1/0,this._disposed=!1,this.widget=e,this.
widget.node.style.position="absolute",this.widget.node.style.contain="strict"}dispose(){if(this._disposed)return;this._disposed=!0;let e=this.widget.node.style;
e.position="",e.top="",e.left="",e.width="",e.height="",e.contain=""}get minWidth(){return this._minWidth}get minHeight(){return this._minHeight}get maxWidth(){
return this._maxWidth}get maxHeight(){return this._maxHeight}get isDisposed(){return this._disposed}get isHidden(){return this.widget.isHidden}get isVisible(){return this.
widget.isVisible}get isAttached(){return this.widget.isAttached}fit(){let e=Ct.sizeLimits(this.widget.node);this._minWidth=e.minWidth,this._minHeight=e.minHeight,
this._maxWidth=e.maxWidth,this._maxHeight=e.maxHeight}update(e,t,r,n){let s=Math.max(this._minWidth,Math.min(r,this._maxWidth)),o=Math.max(this._minHeight,Math.
min(n,this._maxHeight));if(s<r)switch(Tn.getHorizontalAlignment(this.widget)){case"left":break;case"center":e+=(r-s)/2;break;case"right":e+=r-s;break;default:throw"\
unreachable"}if(o<n)switch(Tn.getVerticalAlignment(this.widget)){case"top":break;case"center":t+=(n-o)/2;break;case"bottom":t+=n-o;break;default:throw"unreachab\
le"}let u=!1,l=this.widget.node.style;if(this._top!==t&&(this._top=t,l.top=`${t}px`),this._left!==e&&(this._left=e,l.left=`${e}px`),this._width!==s&&(u=!0,this.
_width=s,l.width=`${s}px`),this._height!==o&&(u=!0,this._height=o,l.height=`${o}px`),u){let h=new me.ResizeMessage(s,o);be.sendMessage(this.widget,h)}}},Io;(function(i){
i.horizontalAlignmentProperty=new zi({name:"horizontalAlignment",create:()=>"center",changed:e}),i.verticalAlignmentProperty=new zi({name:"verticalAlignment",create:()=>"\
top",changed:e});function e(t){t.parent&&t.parent.layout&&t.parent.update()}})(Io||(Io={}));var Jr=class extends Tn{constructor(){super(...arguments),this._widgets=
[]}dispose(){for(;this._widgets.length>0;)this._widgets.pop().dispose();super.dispose()}get widgets(){return this._widgets}*[Symbol.iterator](){yield*this._widgets}addWidget(e){
this.insertWidget(this._widgets.length,e)}insertWidget(e,t){t.parent=this.parent;let r=this._widgets.indexOf(t),n=Math.max(0,Math.min(e,this._widgets.length));if(r===
-1){ve.ArrayExt.insert(this._widgets,n,t),this.parent&&this.attachWidget(n,t);return}n===this._widgets.length&&n--,r!==n&&(ve.ArrayExt.move(this._widgets,r,n),this.
parent&&this.moveWidget(r,n,t))}removeWidget(e){this.removeWidgetAt(this._widgets.indexOf(e))}removeWidgetAt(e){let t=ve.ArrayExt.removeAt(this._widgets,e);t&&this.
parent&&this.detachWidget(e,t)}init(){super.init();let e=0;for(let t of this)this.attachWidget(e++,t)}attachWidget(e,t){let r=this.parent.node.children[e];this.
parent.isAttached&&be.sendMessage(t,me.Msg.BeforeAttach),this.parent.node.insertBefore(t.node,r),this.parent.isAttached&&be.sendMessage(t,me.Msg.AfterAttach)}moveWidget(e,t,r){
this.parent.isAttached&&be.sendMessage(r,me.Msg.BeforeDetach),this.parent.node.removeChild(r.node),this.parent.isAttached&&be.sendMessage(r,me.Msg.AfterDetach);
let n=this.parent.node.children[t];this.parent.isAttached&&be.sendMessage(r,me.Msg.BeforeAttach),this.parent.node.insertBefore(r.node,n),this.parent.isAttached&&
be.sendMessage(r,me.Msg.AfterAttach)}detachWidget(e,t){this.parent.isAttached&&be.sendMessage(t,me.Msg.BeforeDetach),this.parent.node.removeChild(t.node),this.parent.
isAttached&&be.sendMessage(t,me.Msg.AfterDetach)}},ol;(function(i){function e(r){return Math.max(0,Math.floor(r))}i.clampDimension=e;function t(r){return"pointe\
rType"in r&&r.pointerType==="touch"}i.isTouchEvent=t})(ol||(ol={}));var ar=ol,Mn=class i extends Jr{constructor(e){super(),this.widgetOffset=0,this._fixed=0,this.
_spacing=4,this._dirty=!1,this._hasNormedSizes=!1,this._sizers=[],this._items=[],this._handles=[],this._box=null,this._alignment="start",this._orientation="hori\
zontal",this.renderer=e.renderer,e.orientation!==void 0&&(this._orientation=e.orientation),e.alignment!==void 0&&(this._alignment=e.alignment),e.spacing!==void 0&&
(this._spacing=ol.clampDimension(e.spacing))}dispose(){for(let e of this._items)e.dispose();this._box=null,this._items.length=0,this._sizers.length=0,this._handles.
length=0,super.dispose()}get orientation(){return this._orientation}set orientation(e){this._orientation!==e&&(this._orientation=e,this.parent&&(this.parent.dataset.
orientation=e,this.parent.fit()))}get alignment(){return this._alignment}set alignment(e){this._alignment!==e&&(this._alignment=e,this.parent&&(this.parent.dataset.
alignment=e,this.parent.update()))}get spacing(){return this._spacing}set spacing(e){e=ol.clampDimension(e),this._spacing!==e&&(this._spacing=e,this.parent&&this.
parent.fit())}get handles(){return this._handles}absoluteSizes(){return this._sizers.map(e=>e.size)}relativeSizes(){return En.normalize(this._sizers.map(e=>e.size))}setRelativeSizes(e,t=!0){
let r=this._sizers.length,n=e.slice(0,r);for(;n.length<r;)n.push(0);let s=En.normalize(n);for(let o=0;o<r;++o){let u=this._sizers[o];u.sizeHint=s[o],u.size=s[o]}
this._hasNormedSizes=!0,t&&this.parent&&this.parent.update()}moveHandle(e,t){let r=this._handles[e];if(!r||r.classList.contains("lm-mod-hidden"))return;let n;if(this.
_orientation==="horizontal"?n=t-r.offsetLeft:n=t-r.offsetTop,n!==0){for(let s of this._sizers)s.size>0&&(s.sizeHint=s.size);or.adjust(this._sizers,e,n),this.parent&&
this.parent.update()}}init(){this.parent.dataset.orientation=this.orientation,this.parent.dataset.alignment=this.alignment,super.init()}attachWidget(e,t){let r=new oa(
t),n=En.createHandle(this.renderer),s=En.averageSize(this._sizers),o=En.createSizer(s);ve.ArrayExt.insert(this._items,e,r),ve.ArrayExt.insert(this._sizers,e,o),
ve.ArrayExt.insert(this._handles,e,n),this.parent.isAttached&&be.sendMessage(t,me.Msg.BeforeAttach),this.parent.node.appendChild(t.node),this.parent.node.appendChild(
n),this.parent.isAttached&&be.sendMessage(t,me.Msg.AfterAttach),this.parent.fit()}moveWidget(e,t,r){ve.ArrayExt.move(this._items,e,t),ve.ArrayExt.move(this._sizers,
e,t),ve.ArrayExt.move(this._handles,e,t),this.parent.fit()}detachWidget(e,t){let r=ve.ArrayExt.removeAt(this._items,e),n=ve.ArrayExt.removeAt(this._handles,e);ve.ArrayExt.
removeAt(this._sizers,e),this.parent.isAttached&&be.sendMessage(t,me.Msg.BeforeDetach),this.parent.node.removeChild(t.node),this.parent.node.removeChild(n),this.
parent.isAttached&&be.sendMessage(t,me.Msg.AfterDetach),r.dispose(),this.parent.fit()}onBeforeShow(e){super.onBeforeShow(e),this.parent.update()}onBeforeAttach(e){
super.onBeforeAttach(e),this.parent.fit()}onChildShown(e){this.parent.fit()}onChildHidden(e){this.parent.fit()}onResize(e){this.parent.isVisible&&this._update(e.
width,e.height)}onUpdateRequest(e){this.parent.isVisible&&this._update(-1,-1)}onFitRequest(e){this.parent.isAttached&&this._fit()}updateItemPosition(e,t,r,n,s,o,u){
let l=this._items[e];if(l.isHidden)return;let h=this._handles[e].style;t?(r+=this.widgetOffset,l.update(r,n,u,s),r+=u,h.top=`${n}px`,h.left=`${r}px`,h.width=`${this.
_spacing}px`,h.height=`${s}px`):(n+=this.widgetOffset,l.update(r,n,o,u),n+=u,h.top=`${n}px`,h.left=`${r}px`,h.width=`${o}px`,h.height=`${this._spacing}px`)}_fit(){
let e=0,t=-1;for(let l=0,h=this._items.length;l<h;++l)this._items[l].isHidden?this._handles[l].classList.add("lm-mod-hidden"):(this._handles[l].classList.remove(
"lm-mod-hidden"),t=l,e++);t!==-1&&this._handles[t].classList.add("lm-mod-hidden"),this._fixed=this._spacing*Math.max(0,e-1)+this.widgetOffset*this._items.length;
let r=this._orientation==="horizontal",n=r?this._fixed:0,s=r?0:this._fixed;for(let l=0,h=this._items.length;l<h;++l){let p=this._items[l],g=this._sizers[l];if(g.
size>0&&(g.sizeHint=g.size),p.isHidden){g.minSize=0,g.maxSize=0;continue}p.fit(),g.stretch=i.getStretch(p.widget),r?(g.minSize=p.minWidth,g.maxSize=p.maxWidth,n+=
p.minWidth,s=Math.max(s,p.minHeight)):(g.minSize=p.minHeight,g.maxSize=p.maxHeight,s+=p.minHeight,n=Math.max(n,p.minWidth))}let o=this._box=Ct.boxSizing(this.parent.
node);n+=o.horizontalSum,s+=o.verticalSum;let u=this.parent.node.style;u.minWidth=`${n}px`,u.minHeight=`${s}px`,this._dirty=!0,this.parent.parent&&be.sendMessage(
this.parent.parent,me.Msg.FitRequest),this._dirty&&be.sendMessage(this.parent,me.Msg.UpdateRequest)}_update(e,t){this._dirty=!1;let r=0;for(let g=0,v=this._items.
length;g<v;++g)r+=+!this._items[g].isHidden;if(r===0&&this.widgetOffset===0)return;e<0&&(e=this.parent.node.offsetWidth),t<0&&(t=this.parent.node.offsetHeight),
this._box||(this._box=Ct.boxSizing(this.parent.node));let n=this._box.paddingTop,s=this._box.paddingLeft,o=e-this._box.horizontalSum,u=t-this._box.verticalSum,l=0,
h=0,p=this._orientation==="horizontal";if(r>0){let g;if(p?g=Math.max(0,o-this._fixed):g=Math.max(0,u-this._fixed),this._hasNormedSizes){for(let b of this._sizers)
b.sizeHint*=g;this._hasNormedSizes=!1}let v=or.calc(this._sizers,g);if(v>0)switch(this._alignment){case"start":break;case"center":l=0,h=v/2;break;case"end":l=0,
h=v;break;case"justify":l=v/r,h=0;break;default:throw"unreachable"}}for(let g=0,v=this._items.length;g<v;++g){let A=this._items[g].isHidden?0:this._sizers[g].size+
l;this.updateItemPosition(g,p,p?s+h:s,p?n:n+h,u,o,A);let C=this.widgetOffset+(this._handles[g].classList.contains("lm-mod-hidden")?0:this._spacing);p?s+=A+C:n+=
A+C}}};(function(i){function e(r){return En.stretchProperty.get(r)}i.getStretch=e;function t(r,n){En.stretchProperty.set(r,n)}i.setStretch=t})(Mn||(Mn={}));var En;
(function(i){i.stretchProperty=new zi({name:"stretch",create:()=>0,coerce:(o,u)=>Math.max(0,Math.floor(u)),changed:s});function e(o){let u=new Yr;return u.sizeHint=
Math.floor(o),u}i.createSizer=e;function t(o){let u=o.createHandle();return u.style.position="absolute",u.style.contain="style",u}i.createHandle=t;function r(o){
return o.reduce((u,l)=>u+l.size,0)/o.length||0}i.averageSize=r;function n(o){let u=o.length;if(u===0)return[];let l=o.reduce((h,p)=>h+Math.abs(p),0);return l===
0?o.map(h=>1/u):o.map(h=>h/l)}i.normalize=n;function s(o){o.parent&&o.parent.layout instanceof Mn&&o.parent.fit()}})(En||(En={}));var s0=class extends Mn{constructor(e){
super({...e,orientation:e.orientation||"vertical"}),this._titles=[],this.titleSpace=e.titleSpace||22}get titleSpace(){return this.widgetOffset}set titleSpace(e){
e=ar.clampDimension(e),this.widgetOffset!==e&&(this.widgetOffset=e,this.parent&&this.parent.fit())}get titles(){return this._titles}dispose(){this.isDisposed||(this.
_titles.length=0,super.dispose())}updateTitle(e,t){let r=this._titles[e],n=r.classList.contains("lm-mod-expanded"),s=Kc.createTitle(this.renderer,t.title,n);this.
_titles[e]=s,this.parent.node.replaceChild(s,r)}insertWidget(e,t){t.id||(t.id=`id-${In.UUID.uuid4()}`),super.insertWidget(e,t)}attachWidget(e,t){let r=Kc.createTitle(
this.renderer,t.title,!t.isHidden);ve.ArrayExt.insert(this._titles,e,r),this.parent.node.appendChild(r),t.node.setAttribute("role","region"),t.node.setAttribute(
"aria-labelledby",r.id),super.attachWidget(e,t)}moveWidget(e,t,r){ve.ArrayExt.move(this._titles,e,t),super.moveWidget(e,t,r)}detachWidget(e,t){let r=ve.ArrayExt.
removeAt(this._titles,e);this.parent.node.removeChild(r),super.detachWidget(e,t)}updateItemPosition(e,t,r,n,s,o,u){let l=this._titles[e].style;l.top=`${n}px`,l.
left=`${r}px`,l.height=`${this.widgetOffset}px`,t?l.width=`${s}px`:l.width=`${o}px`,super.updateItemPosition(e,t,r,n,s,o,u)}},Kc;(function(i){function e(t,r,n=!0){
let s=t.createSectionTitle(r);return s.style.position="absolute",s.style.contain="strict",s.setAttribute("aria-label",`${r.label} Section`),s.setAttribute("aria\
-expanded",n?"true":"false"),s.setAttribute("aria-controls",r.owner.id),n&&s.classList.add("lm-mod-expanded"),s}i.createTitle=e})(Kc||(Kc={}));var Ji=class extends me{constructor(e={}){
super(),this.addClass("lm-Panel"),this.layout=a0.createLayout(e)}get widgets(){return this.layout.widgets}addWidget(e){this.layout.addWidget(e)}insertWidget(e,t){
this.layout.insertWidget(e,t)}},a0;(function(i){function e(t){return t.layout||new Jr}i.createLayout=e})(a0||(a0={}));var ua=class extends Ji{constructor(e={}){
super({layout:o0.createLayout(e)}),this._handleMoved=new ut(this),this._pressData=null,this.addClass("lm-SplitPanel")}dispose(){this._releaseMouse(),super.dispose()}get orientation(){
return this.layout.orientation}set orientation(e){this.layout.orientation=e}get alignment(){return this.layout.alignment}set alignment(e){this.layout.alignment=
e}get spacing(){return this.layout.spacing}set spacing(e){this.layout.spacing=e}get renderer(){return this.layout.renderer}get handleMoved(){return this._handleMoved}get handles(){
return this.layout.handles}relativeSizes(){return this.layout.relativeSizes()}setRelativeSizes(e,t=!0){this.layout.setRelativeSizes(e,t)}handleEvent(e){switch(e.
type){case"pointerdown":this._evtPointerDown(e);break;case"pointermove":this._evtPointerMove(e);break;case"pointerup":this._evtPointerUp(e);break;case"keydown":
this._evtKeyDown(e);break;case"contextmenu":e.preventDefault(),e.stopPropagation();break}}onBeforeAttach(e){this.node.addEventListener("pointerdown",this)}onAfterDetach(e){
this.node.removeEventListener("pointerdown",this),this._releaseMouse()}onChildAdded(e){e.child.addClass("lm-SplitPanel-child"),this._releaseMouse()}onChildRemoved(e){
e.child.removeClass("lm-SplitPanel-child"),this._releaseMouse()}_evtKeyDown(e){this._pressData&&(e.preventDefault(),e.stopPropagation()),e.keyCode===27&&this._releaseMouse()}_evtPointerDown(e){
if(e.button!==0)return;let t=this.layout,r=ve.ArrayExt.findFirstIndex(t.handles,h=>h.contains(e.target));if(r===-1)return;e.preventDefault(),e.stopPropagation(),
document.addEventListener("pointerup",this,!0),document.addEventListener("pointermove",this,!0),document.addEventListener("keydown",this,!0),document.addEventListener(
"contextmenu",this,!0);let n,s=t.handles[r],o=s.getBoundingClientRect();t.orientation==="horizontal"?n=e.clientX-o.left:n=e.clientY-o.top;let u=window.getComputedStyle(
s),l=qi.overrideCursor(u.cursor);this._pressData={index:r,delta:n,override:l}}_evtPointerMove(e){e.preventDefault(),e.stopPropagation();let t,r=this.layout,n=this.
node.getBoundingClientRect();r.orientation==="horizontal"?t=e.clientX-n.left-this._pressData.delta:t=e.clientY-n.top-this._pressData.delta,r.moveHandle(this._pressData.
index,t)}_evtPointerUp(e){e.button===0&&(e.preventDefault(),e.stopPropagation(),this._releaseMouse())}_releaseMouse(){this._pressData&&(this._pressData.override.
dispose(),this._pressData=null,this._handleMoved.emit(),document.removeEventListener("keydown",this,!0),document.removeEventListener("pointerup",this,!0),document.
removeEventListener("pointermove",this,!0),document.removeEventListener("contextmenu",this,!0))}};(function(i){class e{createHandle(){let s=document.createElement(
"div");return s.className="lm-SplitPanel-handle",s}}i.Renderer=e,i.defaultRenderer=new e;function t(n){return Mn.getStretch(n)}i.getStretch=t;function r(n,s){Mn.
setStretch(n,s)}i.setStretch=r})(ua||(ua={}));var o0;(function(i){function e(t){return t.layout||new Mn({renderer:t.renderer||ua.defaultRenderer,orientation:t.orientation,
alignment:t.alignment,spacing:t.spacing})}i.createLayout=e})(o0||(o0={}));var ul=class extends ua{constructor(e={}){super({...e,layout:u0.createLayout(e)}),this.
_widgetSizesCache=new WeakMap,this._expansionToggled=new ut(this),this.addClass("lm-AccordionPanel")}get renderer(){return this.layout.renderer}get titleSpace(){
return this.layout.titleSpace}set titleSpace(e){this.layout.titleSpace=e}get titles(){return this.layout.titles}get expansionToggled(){return this._expansionToggled}addWidget(e){
super.addWidget(e),e.title.changed.connect(this._onTitleChanged,this)}collapse(e){let t=this.layout.widgets[e];t&&!t.isHidden&&this._toggleExpansion(e)}expand(e){
let t=this.layout.widgets[e];t&&t.isHidden&&this._toggleExpansion(e)}insertWidget(e,t){super.insertWidget(e,t),t.title.changed.connect(this._onTitleChanged,this)}handleEvent(e){
switch(super.handleEvent(e),e.type){case"click":this._evtClick(e);break;case"keydown":this._eventKeyDown(e);break}}onBeforeAttach(e){this.node.addEventListener(
"click",this),this.node.addEventListener("keydown",this),super.onBeforeAttach(e)}onAfterDetach(e){super.onAfterDetach(e),this.node.removeEventListener("click",this),
this.node.removeEventListener("keydown",this)}_onTitleChanged(e){let t=ve.ArrayExt.findFirstIndex(this.widgets,r=>r.contains(e.owner));t>=0&&(this.layout.updateTitle(
t,e.owner),this.update())}_computeWidgetSize(e){let t=this.layout,r=t.widgets[e];if(!r)return;let n=r.isHidden,s=t.absoluteSizes(),o=(n?-1:1)*this.spacing,u=s.reduce(
(h,p)=>h+p),l=[...s];if(n){let h=this._widgetSizesCache.get(r);if(!h)return;l[e]+=h;let p=l.map(g=>g-h>0).lastIndexOf(!0);p===-1?l.forEach((g,v)=>{v!==e&&(l[v]-=
s[v]/u*(h-o))}):l[p]-=h-o}else{let h=s[e];this._widgetSizesCache.set(r,h),l[e]=0;let p=l.map(g=>g>0).lastIndexOf(!0);if(p===-1)return;l[p]=s[p]+h+o}return l.map(
h=>h/(u+o))}_evtClick(e){let t=e.target;if(t){let r=ve.ArrayExt.findFirstIndex(this.titles,n=>n.contains(t));r>=0&&(e.preventDefault(),e.stopPropagation(),this.
_toggleExpansion(r))}}_eventKeyDown(e){if(e.defaultPrevented)return;let t=e.target,r=!1;if(t){let n=ve.ArrayExt.findFirstIndex(this.titles,s=>s.contains(t));if(n>=
0){let s=e.keyCode.toString();if(e.key.match(/Space|Enter/)||s.match(/13|32/))t.click(),r=!0;else if(this.orientation==="horizontal"?e.key.match(/ArrowLeft|ArrowRight/)||
s.match(/37|39/):e.key.match(/ArrowUp|ArrowDown/)||s.match(/38|40/)){let o=e.key.match(/ArrowLeft|ArrowUp/)||s.match(/37|38/)?-1:1,u=this.titles.length,l=(n+u+o)%
u;this.titles[l].focus(),r=!0}else e.key==="End"||s==="35"?(this.titles[this.titles.length-1].focus(),r=!0):(e.key==="Home"||s==="36")&&(this.titles[0].focus(),
r=!0)}r&&e.preventDefault()}}_toggleExpansion(e){let t=this.titles[e],r=this.layout.widgets[e],n=this._computeWidgetSize(e);n&&this.setRelativeSizes(n,!1),r.isHidden?
(t.classList.add("lm-mod-expanded"),t.setAttribute("aria-expanded","true"),r.show()):(t.classList.remove("lm-mod-expanded"),t.setAttribute("aria-expanded","fals\
e"),r.hide()),this._expansionToggled.emit(e)}};(function(i){class e extends ua.Renderer{constructor(){super(),this.titleClassName="lm-AccordionPanel-title",this.
_titleID=0,this._titleKeys=new WeakMap,this._uuid=++e._nInstance}createCollapseIcon(r){return document.createElement("span")}createSectionTitle(r){let n=document.
createElement("h3");n.setAttribute("tabindex","0"),n.id=this.createTitleKey(r),n.className=this.titleClassName;for(let u in r.dataset)n.dataset[u]=r.dataset[u];
let s=n.appendChild(this.createCollapseIcon(r));s.className="lm-AccordionPanel-titleCollapser";let o=n.appendChild(document.createElement("span"));return o.className=
"lm-AccordionPanel-titleLabel",o.textContent=r.label,o.title=r.caption||r.label,n}createTitleKey(r){let n=this._titleKeys.get(r);return n===void 0&&(n=`title-ke\
y-${this._uuid}-${this._titleID++}`,this._titleKeys.set(r,n)),n}}e._nInstance=0,i.Renderer=e,i.defaultRenderer=new e})(ul||(ul={}));var u0;(function(i){function e(t){
return t.layout||new s0({renderer:t.renderer||ul.defaultRenderer,orientation:t.orientation,alignment:t.alignment,spacing:t.spacing,titleSpace:t.titleSpace})}i.createLayout=
e})(u0||(u0={}));var Qr=class i extends Jr{constructor(e={}){super(),this._fixed=0,this._spacing=4,this._dirty=!1,this._sizers=[],this._items=[],this._box=null,
this._alignment="start",this._direction="top-to-bottom",e.direction!==void 0&&(this._direction=e.direction),e.alignment!==void 0&&(this._alignment=e.alignment),
e.spacing!==void 0&&(this._spacing=ar.clampDimension(e.spacing))}dispose(){for(let e of this._items)e.dispose();this._box=null,this._items.length=0,this._sizers.
length=0,super.dispose()}get direction(){return this._direction}set direction(e){this._direction!==e&&(this._direction=e,this.parent&&(this.parent.dataset.direction=
e,this.parent.fit()))}get alignment(){return this._alignment}set alignment(e){this._alignment!==e&&(this._alignment=e,this.parent&&(this.parent.dataset.alignment=
e,this.parent.update()))}get spacing(){return this._spacing}set spacing(e){e=ar.clampDimension(e),this._spacing!==e&&(this._spacing=e,this.parent&&this.parent.fit())}init(){
this.parent.dataset.direction=this.direction,this.parent.dataset.alignment=this.alignment,super.init()}attachWidget(e,t){ve.ArrayExt.insert(this._items,e,new oa(
t)),ve.ArrayExt.insert(this._sizers,e,new Yr),this.parent.isAttached&&be.sendMessage(t,me.Msg.BeforeAttach),this.parent.node.appendChild(t.node),this.parent.isAttached&&
be.sendMessage(t,me.Msg.AfterAttach),this.parent.fit()}moveWidget(e,t,r){ve.ArrayExt.move(this._items,e,t),ve.ArrayExt.move(this._sizers,e,t),this.parent.update()}detachWidget(e,t){
let r=ve.ArrayExt.removeAt(this._items,e);ve.ArrayExt.removeAt(this._sizers,e),this.parent.isAttached&&be.sendMessage(t,me.Msg.BeforeDetach),this.parent.node.removeChild(
t.node),this.parent.isAttached&&be.sendMessage(t,me.Msg.AfterDetach),r.dispose(),this.parent.fit()}onBeforeShow(e){super.onBeforeShow(e),this.parent.update()}onBeforeAttach(e){
super.onBeforeAttach(e),this.parent.fit()}onChildShown(e){this.parent.fit()}onChildHidden(e){this.parent.fit()}onResize(e){this.parent.isVisible&&this._update(e.
width,e.height)}onUpdateRequest(e){this.parent.isVisible&&this._update(-1,-1)}onFitRequest(e){this.parent.isAttached&&this._fit()}_fit(){let e=0;for(let u=0,l=this.
_items.length;u<l;++u)e+=+!this._items[u].isHidden;this._fixed=this._spacing*Math.max(0,e-1);let t=sa.isHorizontal(this._direction),r=t?this._fixed:0,n=t?0:this.
_fixed;for(let u=0,l=this._items.length;u<l;++u){let h=this._items[u],p=this._sizers[u];if(h.isHidden){p.minSize=0,p.maxSize=0;continue}h.fit(),p.sizeHint=i.getSizeBasis(
h.widget),p.stretch=i.getStretch(h.widget),t?(p.minSize=h.minWidth,p.maxSize=h.maxWidth,r+=h.minWidth,n=Math.max(n,h.minHeight)):(p.minSize=h.minHeight,p.maxSize=
h.maxHeight,n+=h.minHeight,r=Math.max(r,h.minWidth))}let s=this._box=Ct.boxSizing(this.parent.node);r+=s.horizontalSum,n+=s.verticalSum;let o=this.parent.node.style;
o.minWidth=`${r}px`,o.minHeight=`${n}px`,this._dirty=!0,this.parent.parent&&be.sendMessage(this.parent.parent,me.Msg.FitRequest),this._dirty&&be.sendMessage(this.
parent,me.Msg.UpdateRequest)}_update(e,t){this._dirty=!1;let r=0;for(let g=0,v=this._items.length;g<v;++g)r+=+!this._items[g].isHidden;if(r===0)return;e<0&&(e=this.
parent.node.offsetWidth),t<0&&(t=this.parent.node.offsetHeight),this._box||(this._box=Ct.boxSizing(this.parent.node));let n=this._box.paddingTop,s=this._box.paddingLeft,
o=e-this._box.horizontalSum,u=t-this._box.verticalSum,l;switch(this._direction){case"left-to-right":l=or.calc(this._sizers,Math.max(0,o-this._fixed));break;case"\
top-to-bottom":l=or.calc(this._sizers,Math.max(0,u-this._fixed));break;case"right-to-left":l=or.calc(this._sizers,Math.max(0,o-this._fixed)),s+=o;break;case"bot\
tom-to-top":l=or.calc(this._sizers,Math.max(0,u-this._fixed)),n+=u;break;default:throw"unreachable"}let h=0,p=0;if(l>0)switch(this._alignment){case"start":break;case"\
center":h=0,p=l/2;break;case"end":h=0,p=l;break;case"justify":h=l/r,p=0;break;default:throw"unreachable"}for(let g=0,v=this._items.length;g<v;++g){let b=this._items[g];
if(b.isHidden)continue;let A=this._sizers[g].size;switch(this._direction){case"left-to-right":b.update(s+p,n,A+h,u),s+=A+h+this._spacing;break;case"top-to-botto\
m":b.update(s,n+p,o,A+h),n+=A+h+this._spacing;break;case"right-to-left":b.update(s-p-A-h,n,A+h,u),s-=A+h+this._spacing;break;case"bottom-to-top":b.update(s,n-p-
A-h,o,A+h),n-=A+h+this._spacing;break;default:throw"unreachable"}}}};(function(i){function e(s){return sa.stretchProperty.get(s)}i.getStretch=e;function t(s,o){
sa.stretchProperty.set(s,o)}i.setStretch=t;function r(s){return sa.sizeBasisProperty.get(s)}i.getSizeBasis=r;function n(s,o){sa.sizeBasisProperty.set(s,o)}i.setSizeBasis=
n})(Qr||(Qr={}));var sa;(function(i){i.stretchProperty=new zi({name:"stretch",create:()=>0,coerce:(n,s)=>Math.max(0,Math.floor(s)),changed:r}),i.sizeBasisProperty=
new zi({name:"sizeBasis",create:()=>0,coerce:(n,s)=>Math.max(0,Math.floor(s)),changed:r});function e(n){return n==="left-to-right"||n==="right-to-left"}i.isHorizontal=
e;function t(n){return Math.max(0,Math.floor(n))}i.clampSpacing=t;function r(n){n.parent&&n.parent.layout instanceof Qr&&n.parent.fit()}})(sa||(sa={}));var Vc=class extends Ji{constructor(e={}){
super({layout:l0.createLayout(e)}),this.addClass("lm-BoxPanel")}get direction(){return this.layout.direction}set direction(e){this.layout.direction=e}get alignment(){
return this.layout.alignment}set alignment(e){this.layout.alignment=e}get spacing(){return this.layout.spacing}set spacing(e){this.layout.spacing=e}onChildAdded(e){
e.child.addClass("lm-BoxPanel-child")}onChildRemoved(e){e.child.removeClass("lm-BoxPanel-child")}};(function(i){function e(s){return Qr.getStretch(s)}i.getStretch=
e;function t(s,o){Qr.setStretch(s,o)}i.setStretch=t;function r(s){return Qr.getSizeBasis(s)}i.getSizeBasis=r;function n(s,o){Qr.setSizeBasis(s,o)}i.setSizeBasis=
n})(Vc||(Vc={}));var l0;(function(i){function e(t){return t.layout||new Qr(t)}i.createLayout=e})(l0||(l0={}));var Gc=class i extends me{constructor(e){super({node:Sn.
createNode()}),this._activeIndex=-1,this._itemTriggered=new ut(this),this._items=[],this._results=null,this.addClass("lm-CommandPalette"),this.setFlag(me.Flag.DisallowLayout),
this.commands=e.commands,this.renderer=e.renderer||i.defaultRenderer,this.commands.commandChanged.connect(this._onGenericChange,this),this.commands.keyBindingChanged.
connect(this._onGenericChange,this)}dispose(){this._items.length=0,this._results=null,super.dispose()}get itemTriggered(){return this._itemTriggered}get searchNode(){
return this.node.getElementsByClassName("lm-CommandPalette-search")[0]}get inputNode(){return this.node.getElementsByClassName("lm-CommandPalette-input")[0]}get contentNode(){
return this.node.getElementsByClassName("lm-CommandPalette-content")[0]}get items(){return this._items}addItem(e){let t=Sn.createItem(this.commands,e);return this.
_items.push(t),this.refresh(),t}addItems(e){let t=e.map(r=>Sn.createItem(this.commands,r));return t.forEach(r=>this._items.push(r)),this.refresh(),t}removeItem(e){
this.removeItemAt(this._items.indexOf(e))}removeItemAt(e){ve.ArrayExt.removeAt(this._items,e)&&this.refresh()}clearItems(){this._items.length!==0&&(this._items.
length=0,this.refresh())}refresh(){if(this._results=null,this.inputNode.value!==""){let e=this.node.getElementsByClassName("lm-close-icon")[0];e.style.display="\
inherit"}else{let e=this.node.getElementsByClassName("lm-close-icon")[0];e.style.display="none"}this.update()}handleEvent(e){switch(e.type){case"click":this._evtClick(
e);break;case"keydown":this._evtKeyDown(e);break;case"input":this.refresh();break;case"focus":case"blur":this._toggleFocused();break}}search(e){return i.search(
this.items,e)}initialActiveIndex(e,t){return e?ve.ArrayExt.findFirstIndex(t,Sn.canActivate):-1}onBeforeAttach(e){this.node.addEventListener("click",this),this.node.
addEventListener("keydown",this),this.node.addEventListener("input",this),this.node.addEventListener("focus",this,!0),this.node.addEventListener("blur",this,!0)}onAfterDetach(e){
this.node.removeEventListener("click",this),this.node.removeEventListener("keydown",this),this.node.removeEventListener("input",this),this.node.removeEventListener(
"focus",this,!0),this.node.removeEventListener("blur",this,!0)}onAfterShow(e){this.update(),super.onAfterShow(e)}onActivateRequest(e){if(this.isAttached){let t=this.
inputNode;t.focus(),t.select()}}onUpdateRequest(e){if(!this.isVisible){Gr.render(null,this.contentNode);return}let t=this.inputNode.value,r=this.contentNode,n=this.
_results;if(n||(n=this._results=this.search(t),this._activeIndex=this.initialActiveIndex(t,n)),!t&&n.length===0){Gr.render(null,r);return}if(t&&n.length===0){let l=this.
renderer.renderEmptyMessage({query:t});Gr.render(l,r);return}let s=this.renderer,o=this._activeIndex,u=new Array(n.length);for(let l=0,h=n.length;l<h;++l){let p=n[l];
if(p.type==="header"){let g=p.indices,v=p.category;u[l]=s.renderHeader({category:v,indices:g})}else{let g=p.item,v=p.indices,b=l===o;u[l]=s.renderItem({item:g,indices:v,
active:b})}}if(Gr.render(u,r),o<0||o>=n.length)r.scrollTop=0;else{let l=r.children[o];Ct.scrollIntoViewIfNeeded(r,l)}}_evtClick(e){if(e.button!==0)return;if(e.target.
classList.contains("lm-close-icon")){this.inputNode.value="",this.refresh();return}let t=ve.ArrayExt.findFirstIndex(this.contentNode.children,r=>r.contains(e.target));
t!==-1&&(e.preventDefault(),e.stopPropagation(),this._execute(t))}_evtKeyDown(e){if(!(e.altKey||e.ctrlKey||e.metaKey||e.shiftKey))switch(e.keyCode){case 13:e.preventDefault(),
e.stopPropagation(),this._execute(this._activeIndex);break;case 38:e.preventDefault(),e.stopPropagation(),this._activatePreviousItem();break;case 40:e.preventDefault(),
e.stopPropagation(),this._activateNextItem();break}}_activateNextItem(){if(!this._results||this._results.length===0)return;let e=this._activeIndex,t=this._results.
length,r=e<t-1?e+1:0,n=r===0?t-1:r-1;this._activeIndex=ve.ArrayExt.findFirstIndex(this._results,Sn.canActivate,r,n),this.update()}_activatePreviousItem(){if(!this.
_results||this._results.length===0)return;let e=this._activeIndex,t=this._results.length,r=e<=0?t-1:e-1,n=r===t-1?0:r+1;this._activeIndex=ve.ArrayExt.findLastIndex(
this._results,Sn.canActivate,r,n),this.update()}_execute(e){if(!this._results)return;let t=this._results[e];if(t){if(t.type==="header"){let r=this.inputNode;r.value=
`${t.category.toLowerCase()} `,r.focus(),this.refresh();return}t.item.isEnabled&&(this._itemTriggered.emit(t.item),this.commands.execute(t.item.command,t.item.args),
this.inputNode.value="",this.refresh())}}_toggleFocused(){let e=document.activeElement===this.inputNode;this.toggleClass("lm-mod-focused",e)}_onGenericChange(){
this.refresh()}};(function(i){class e{renderHeader(n){let s=this.formatHeader(n);return St.li({className:"lm-CommandPalette-header"},s)}renderItem(n){let s=this.
createItemClass(n),o=this.createItemDataset(n);return n.item.isToggleable?St.li({className:s,dataset:o,role:"menuitemcheckbox","aria-checked":`${n.item.isToggled}`},
this.renderItemIcon(n),this.renderItemContent(n),this.renderItemShortcut(n)):St.li({className:s,dataset:o,role:"menuitem"},this.renderItemIcon(n),this.renderItemContent(
n),this.renderItemShortcut(n))}renderEmptyMessage(n){let s=this.formatEmptyMessage(n);return St.li({className:"lm-CommandPalette-emptyMessage"},s)}renderItemIcon(n){
let s=this.createIconClass(n);return St.div({className:s},n.item.icon,n.item.iconLabel)}renderItemContent(n){return St.div({className:"lm-CommandPalette-itemCon\
tent"},this.renderItemLabel(n),this.renderItemCaption(n))}renderItemLabel(n){let s=this.formatItemLabel(n);return St.div({className:"lm-CommandPalette-itemLabel"},
s)}renderItemCaption(n){let s=this.formatItemCaption(n);return St.div({className:"lm-CommandPalette-itemCaption"},s)}renderItemShortcut(n){let s=this.formatItemShortcut(
n);return St.div({className:"lm-CommandPalette-itemShortcut"},s)}createItemClass(n){let s="lm-CommandPalette-item";n.item.isEnabled||(s+=" lm-mod-disabled"),n.item.
isToggled&&(s+=" lm-mod-toggled"),n.active&&(s+=" lm-mod-active");let o=n.item.className;return o&&(s+=` ${o}`),s}createItemDataset(n){return{...n.item.dataset,
command:n.item.command}}createIconClass(n){let s="lm-CommandPalette-itemIcon",o=n.item.iconClass;return o?`${s} ${o}`:s}formatHeader(n){return!n.indices||n.indices.
length===0?n.category:ve.StringExt.highlight(n.category,n.indices,St.mark)}formatEmptyMessage(n){return`No commands found that match '${n.query}'`}formatItemShortcut(n){
let s=n.item.keyBinding;return s?Cn.formatKeystroke(s.keys):null}formatItemLabel(n){return!n.indices||n.indices.length===0?n.item.label:ve.StringExt.highlight(n.
item.label,n.indices,St.mark)}formatItemCaption(n){return n.item.caption}}i.Renderer=e,i.defaultRenderer=new e;function t(r,n){return Sn.search(r,n)}i.search=t})(
Gc||(Gc={}));var Sn;(function(i){function e(){let v=document.createElement("div"),b=document.createElement("div"),A=document.createElement("div"),C=document.createElement(
"input"),I=document.createElement("ul"),H=document.createElement("button");return b.className="lm-CommandPalette-search",A.className="lm-CommandPalette-wrapper",
C.className="lm-CommandPalette-input",H.className="lm-close-icon",I.className="lm-CommandPalette-content",I.setAttribute("role","menu"),C.spellcheck=!1,A.appendChild(
C),A.appendChild(H),b.appendChild(A),v.appendChild(b),v.appendChild(I),v}i.createNode=e;function t(v,b){return new g(v,b)}i.createItem=t;function r(v,b){let A=u(
v,b);return A.sort(h),p(A)}i.search=r;function n(v){return v.type==="item"&&v.item.isEnabled}i.canActivate=n;function s(v){return v.trim().replace(/\s+/g," ")}function o(v){
return v.replace(/\s+/g,"").toLowerCase()}function u(v,b){b=o(b);let A=[];for(let C=0,I=v.length;C<I;++C){let H=v[C];if(!H.isVisible)continue;if(!b){A.push({matchType:3,
categoryIndices:null,labelIndices:null,score:0,item:H});continue}let P=l(H,b);P&&(H.isEnabled||(P.score+=1e3),A.push(P))}return A}function l(v,b){let A=v.category.
toLowerCase(),C=v.label.toLowerCase(),I=`${A} ${C}`,H=1/0,P=null,D=/\b\w/g;for(;;){let V=D.exec(I);if(!V)break;let ae=ve.StringExt.matchSumOfDeltas(I,b,V.index);
if(!ae)break;ae.score<=H&&(H=ae.score,P=ae.indices)}if(!P||H===1/0)return null;let N=A.length+1,W=ve.ArrayExt.lowerBound(P,N,(V,ae)=>V-ae),c=P.slice(0,W),re=P.slice(
W);for(let V=0,ae=re.length;V<ae;++V)re[V]-=N;return c.length===0?{matchType:0,categoryIndices:null,labelIndices:re,score:H,item:v}:re.length===0?{matchType:1,categoryIndices:c,
labelIndices:null,score:H,item:v}:{matchType:2,categoryIndices:c,labelIndices:re,score:H,item:v}}function h(v,b){let A=v.matchType-b.matchType;if(A!==0)return A;
let C=v.score-b.score;if(C!==0)return C;let I=0,H=0;switch(v.matchType){case 0:I=v.labelIndices[0],H=b.labelIndices[0];break;case 1:case 2:I=v.categoryIndices[0],
H=b.categoryIndices[0];break}if(I!==H)return I-H;let P=v.item.category.localeCompare(b.item.category);if(P!==0)return P;let D=v.item.rank,N=b.item.rank;return D!==
N?D<N?-1:1:v.item.label.localeCompare(b.item.label)}function p(v){let b=[];for(let A=0,C=v.length;A<C;++A){let{item:I,categoryIndices:H,labelIndices:P}=v[A],D=I.
category;(A===0||D!==v[A-1].item.category)&&b.push({type:"header",category:D,indices:H}),b.push({type:"item",item:I,indices:P})}return b}class g{constructor(b,A){
this._commands=b,this.category=s(A.category),this.command=A.command,this.args=A.args||In.JSONExt.emptyObject,this.rank=A.rank!==void 0?A.rank:1/0}get label(){return this.
_commands.label(this.command,this.args)}get icon(){return this._commands.icon(this.command,this.args)}get iconClass(){return this._commands.iconClass(this.command,
this.args)}get iconLabel(){return this._commands.iconLabel(this.command,this.args)}get caption(){return this._commands.caption(this.command,this.args)}get className(){
return this._commands.className(this.command,this.args)}get dataset(){return this._commands.dataset(this.command,this.args)}get isEnabled(){return this._commands.
isEnabled(this.command,this.args)}get isToggled(){return this._commands.isToggled(this.command,this.args)}get isToggleable(){return this._commands.isToggleable(
this.command,this.args)}get isVisible(){return this._commands.isVisible(this.command,this.args)}get keyBinding(){let{command:b,args:A}=this;return ve.ArrayExt.findLastValue(
this._commands.keyBindings,C=>C.command===b&&In.JSONExt.deepEqual(C.args,A))||null}}})(Sn||(Sn={}));var aa=class i extends me{constructor(e){super({node:Ui.createNode()}),
this._childIndex=-1,this._activeIndex=-1,this._openTimerID=0,this._closeTimerID=0,this._pendingTouchActivation=!1,this._items=[],this._childMenu=null,this._parentMenu=
null,this._aboutToClose=new ut(this),this._menuRequested=new ut(this),this.addClass("lm-Menu"),this.setFlag(me.Flag.DisallowLayout),this.commands=e.commands,this.
renderer=e.renderer||i.defaultRenderer}dispose(){this.close(),this._items.length=0,super.dispose()}get aboutToClose(){return this._aboutToClose}get menuRequested(){
return this._menuRequested}get parentMenu(){return this._parentMenu}get childMenu(){return this._childMenu}get rootMenu(){let e=this;for(;e._parentMenu;)e=e._parentMenu;
return e}get leafMenu(){let e=this;for(;e._childMenu;)e=e._childMenu;return e}get contentNode(){return this.node.getElementsByClassName("lm-Menu-content")[0]}get activeItem(){
return this._items[this._activeIndex]||null}set activeItem(e){this.activeIndex=e?this._items.indexOf(e):-1}get activeIndex(){return this._activeIndex}set activeIndex(e){
(e<0||e>=this._items.length)&&(e=-1),e!==-1&&!Ui.canActivate(this._items[e])&&(e=-1),this._activeIndex!==e&&(this._activeIndex=e,this._activeIndex>=0&&this.contentNode.
childNodes[this._activeIndex]&&this.contentNode.childNodes[this._activeIndex].focus(),this.update())}get items(){return this._items}activateNextItem(){let e=this.
_items.length,t=this._activeIndex,r=t<e-1?t+1:0,n=r===0?e-1:r-1;this.activeIndex=ve.ArrayExt.findFirstIndex(this._items,Ui.canActivate,r,n)}activatePreviousItem(){
let e=this._items.length,t=this._activeIndex,r=t<=0?e-1:t-1,n=r===e-1?0:r+1;this.activeIndex=ve.ArrayExt.findLastIndex(this._items,Ui.canActivate,r,n)}triggerActiveItem(){
if(!this.isAttached)return;let e=this.activeItem;if(!e)return;if(this._cancelOpenTimer(),this._cancelCloseTimer(),e.type==="submenu"){this._openChildMenu(!0);return}
this.rootMenu.close();let{command:t,args:r}=e;this.commands.isEnabled(t,r)?this.commands.execute(t,r):console.log(`Command '${t}' is disabled.`)}addItem(e){return this.
insertItem(this._items.length,e)}insertItem(e,t){this.isAttached&&this.close(),this.activeIndex=-1;let r=Math.max(0,Math.min(e,this._items.length)),n=Ui.createItem(
this,t);return ve.ArrayExt.insert(this._items,r,n),this.update(),n}removeItem(e){let t=this._items.indexOf(e);t!==-1&&this.removeItemAt(t)}removeItemAt(e){this.
isAttached&&this.close(),this.activeIndex=-1,ve.ArrayExt.removeAt(this._items,e)&&this.update()}clearItems(){this.isAttached&&this.close(),this.activeIndex=-1,this.
_items.length!==0&&(this._items.length=0,this.update())}open(e,t,r={}){var n,s,o;if(this.isAttached)return;let u=r.forceX||!1,l=r.forceY||!1,h=(n=r.host)!==null&&
n!==void 0?n:null,p=(s=r.ref)!==null&&s!==void 0?s:null,g=(o=r.horizontalAlignment)!==null&&o!==void 0?o:document.documentElement.dir==="rtl"?"right":"left";Ui.
openRootMenu(this,e,t,u,l,g,h,p),this.activate()}handleEvent(e){switch(e.type){case"keydown":this._evtKeyDown(e);break;case"click":this._evtClick(e);break;case"\
pointerup":this._evtPointerUp(e);break;case"pointermove":this._evtPointerMove(e);break;case"pointerenter":this._evtPointerEnter(e);break;case"pointerleave":this.
_evtPointerLeave(e);break;case"pointerdown":this._evtPointerDown(e);break;case"contextmenu":e.preventDefault(),e.stopPropagation();break}}onBeforeAttach(e){this.
node.addEventListener("keydown",this),this.node.addEventListener("click",this),this.node.addEventListener("pointerup",this),this.node.addEventListener("pointerm\
ove",this),this.node.addEventListener("pointerenter",this),this.node.addEventListener("pointerleave",this),this.node.addEventListener("contextmenu",this),document.
addEventListener("pointerdown",this,!0)}onAfterDetach(e){this.node.removeEventListener("keydown",this),this.node.removeEventListener("click",this),this.node.removeEventListener(
"pointerup",this),this.node.removeEventListener("pointermove",this),this.node.removeEventListener("pointerenter",this),this.node.removeEventListener("pointerlea\
ve",this),this.node.removeEventListener("contextmenu",this),document.removeEventListener("pointerdown",this,!0),this._pendingTouchActivation=!1}onActivateRequest(e){
this.isAttached&&this.node.focus()}onUpdateRequest(e){let t=this._items,r=this.renderer,n=this._activeIndex,s=Ui.computeCollapsed(t),o=new Array(t.length);for(let u=0,
l=t.length;u<l;++u){let h=t[u],p=u===n,g=s[u];o[u]=r.renderItem({item:h,active:p,collapsed:g,onfocus:()=>{this.activeIndex=u}})}Gr.render(o,this.contentNode)}onCloseRequest(e){
this._cancelOpenTimer(),this._cancelCloseTimer(),this.activeIndex=-1,this._pendingTouchActivation=!1;let t=this._childMenu;t&&(this._childIndex=-1,this._childMenu=
null,t._parentMenu=null,t.close());let r=this._parentMenu;r&&(this._parentMenu=null,r._childIndex=-1,r._childMenu=null,r.activate()),this.isAttached&&this._aboutToClose.
emit(void 0),super.onCloseRequest(e)}_evtKeyDown(e){e.preventDefault(),e.stopPropagation();let t=e.keyCode;if(t===13){this.triggerActiveItem();return}if(t===27){
this.close();return}if(t===37){this._parentMenu?this.close():this._menuRequested.emit("previous");return}if(t===38){this.activatePreviousItem();return}if(t===39){
let o=this.activeItem;o&&o.type==="submenu"?this.triggerActiveItem():this.rootMenu._menuRequested.emit("next");return}if(t===40){this.activateNextItem();return}
let r=Co().keyForKeydownEvent(e);if(!r)return;let n=this._activeIndex+1,s=Ui.findMnemonic(this._items,r,n);s.index!==-1&&!s.multiple?(this.activeIndex=s.index,this.
triggerActiveItem()):s.index!==-1?this.activeIndex=s.index:s.auto!==-1&&(this.activeIndex=s.auto)}_evtPointerUp(e){if(e.button===0){if(ar.isTouchEvent(e)){this.
_pendingTouchActivation=this._activateItemFromEvent(e),e.stopPropagation();return}e.preventDefault(),e.stopPropagation(),this._activateItemFromEvent(e),this.triggerActiveItem()}}_evtClick(e){
this._pendingTouchActivation&&(this._pendingTouchActivation=!1,e.preventDefault(),e.stopPropagation(),this._activateItemFromEvent(e)&&this.triggerActiveItem())}_evtPointerMove(e){
if(ar.isTouchEvent(e))return;let t=ve.ArrayExt.findFirstIndex(this.contentNode.children,n=>Ct.hitTest(n,e.clientX,e.clientY));if(t===this._activeIndex)return;if(this.
activeIndex=t,t=this.activeIndex,t===this._childIndex){this._cancelOpenTimer(),this._cancelCloseTimer();return}this._childIndex!==-1&&this._startCloseTimer(),this.
_cancelOpenTimer();let r=this.activeItem;!r||r.type!=="submenu"||!r.submenu||this._startOpenTimer()}_evtPointerEnter(e){if(!ar.isTouchEvent(e))for(let t=this._parentMenu;t;t=
t._parentMenu)t._cancelOpenTimer(),t._cancelCloseTimer(),t.activeIndex=t._childIndex}_evtPointerLeave(e){if(ar.isTouchEvent(e))return;if(this._cancelOpenTimer(),
!this._childMenu){this.activeIndex=-1;return}let{clientX:t,clientY:r}=e;if(Ct.hitTest(this._childMenu.node,t,r)){this._cancelCloseTimer();return}this.activeIndex=
-1,this._startCloseTimer()}_evtPointerDown(e){this._pendingTouchActivation=!1,!this._parentMenu&&(Ui.hitTestMenus(this,e.clientX,e.clientY)?(ar.isTouchEvent(e)||
e.preventDefault(),e.stopPropagation()):this.close())}_openChildMenu(e=!1){let t=this.activeItem;if(!t||t.type!=="submenu"||!t.submenu){this._closeChildMenu();return}
let r=t.submenu;if(r===this._childMenu)return;i.saveWindowData(),this._closeChildMenu(),this._childMenu=r,this._childIndex=this._activeIndex,r._parentMenu=this,
be.sendMessage(this,me.Msg.UpdateRequest);let n=this.contentNode.children[this._activeIndex];Ui.openSubmenu(r,n),e&&(r.activeIndex=-1,r.activateNextItem()),r.activate()}_activateItemFromEvent(e){
let t=ve.ArrayExt.findFirstIndex(this.contentNode.children,r=>Ct.hitTest(r,e.clientX,e.clientY));return t===-1?!1:(this.activeIndex=t,!0)}_closeChildMenu(){this.
_childMenu&&this._childMenu.close()}_startOpenTimer(){this._openTimerID===0&&(this._openTimerID=window.setTimeout(()=>{this._openTimerID=0,this._openChildMenu()},
Ui.TIMER_DELAY))}_startCloseTimer(){this._closeTimerID===0&&(this._closeTimerID=window.setTimeout(()=>{this._closeTimerID=0,this._closeChildMenu()},Ui.TIMER_DELAY))}_cancelOpenTimer(){
this._openTimerID!==0&&(clearTimeout(this._openTimerID),this._openTimerID=0)}_cancelCloseTimer(){this._closeTimerID!==0&&(clearTimeout(this._closeTimerID),this.
_closeTimerID=0)}static saveWindowData(){Ui.saveWindowData()}};(function(i){class e{renderItem(r){let n=this.createItemClass(r),s=this.createItemDataset(r),o=this.
createItemARIA(r);return St.li({className:n,dataset:s,tabindex:"0",onfocus:r.onfocus,...o},this.renderIcon(r),this.renderLabel(r),this.renderShortcut(r),this.renderSubmenu(
r))}renderIcon(r){let n=this.createIconClass(r);return St.div({className:n},r.item.icon,r.item.iconLabel)}renderLabel(r){let n=this.formatLabel(r);return St.div(
{className:"lm-Menu-itemLabel"},n)}renderShortcut(r){let n=this.formatShortcut(r);return St.div({className:"lm-Menu-itemShortcut"},n)}renderSubmenu(r){return St.
div({className:"lm-Menu-itemSubmenuIcon"})}createItemClass(r){let n="lm-Menu-item";r.item.isEnabled||(n+=" lm-mod-disabled"),r.item.isToggled&&(n+=" lm-mod-togg\
led"),r.item.isVisible||(n+=" lm-mod-hidden"),r.active&&(n+=" lm-mod-active"),r.collapsed&&(n+=" lm-mod-collapsed");let s=r.item.className;return s&&(n+=` ${s}`),
n}createItemDataset(r){let n,{type:s,command:o,dataset:u}=r.item;return s==="command"?n={...u,type:s,command:o}:n={...u,type:s},n}createIconClass(r){let n="lm-M\
enu-itemIcon",s=r.item.iconClass;return s?`${n} ${s}`:n}createItemARIA(r){let n={};switch(r.item.type){case"separator":n.role="presentation";break;case"submenu":
n["aria-haspopup"]="true",r.item.isEnabled||(n["aria-disabled"]="true");break;default:r.item.isEnabled||(n["aria-disabled"]="true"),r.item.isToggleable||r.item.
isToggled?(n.role="menuitemcheckbox",n["aria-checked"]=`${r.item.isToggled}`):n.role="menuitem"}return n}formatLabel(r){let{label:n,mnemonic:s}=r.item;if(s<0||s>=
n.length)return n;let o=n.slice(0,s),u=n.slice(s+1),l=n[s],h=St.span({className:"lm-Menu-itemMnemonic"},l);return[o,h,u]}formatShortcut(r){let n=r.item.keyBinding;
return n?Cn.formatKeystroke(n.keys):null}}i.Renderer=e,i.defaultRenderer=new e})(aa||(aa={}));var Ui;(function(i){i.TIMER_DELAY=300,i.SUBMENU_OVERLAP=3;let e=null,
t=0;function r(){return t>0?(t--,e):p()}function n(){e=p(),t++}i.saveWindowData=n;function s(){let C=document.createElement("div"),I=document.createElement("ul");
return I.className="lm-Menu-content",C.appendChild(I),I.setAttribute("role","menu"),C.tabIndex=0,C}i.createNode=s;function o(C){return C.type!=="separator"&&C.isEnabled&&
C.isVisible}i.canActivate=o;function u(C,I){return new A(C.commands,I)}i.createItem=u;function l(C,I,H){for(let P=C;P;P=P.childMenu)if(Ct.hitTest(P.node,I,H))return!0;
return!1}i.hitTestMenus=l;function h(C){let I=new Array(C.length);ve.ArrayExt.fill(I,!1);let H=0,P=C.length;for(;H<P;++H){let W=C[H];if(W.isVisible){if(W.type!==
"separator")break;I[H]=!0}}let D=P-1;for(;D>=0;--D){let W=C[D];if(W.isVisible){if(W.type!=="separator")break;I[D]=!0}}let N=!1;for(;++H<D;){let W=C[H];W.isVisible&&
(W.type!=="separator"?N=!1:N?I[H]=!0:N=!0)}return I}i.computeCollapsed=h;function p(){return{pageXOffset:window.pageXOffset,pageYOffset:window.pageYOffset,clientWidth:document.
documentElement.clientWidth,clientHeight:document.documentElement.clientHeight}}function g(C,I,H,P,D,N,W,c){let re=r(),V=re.pageXOffset,ae=re.pageYOffset,Z=re.clientWidth,
oe=re.clientHeight;be.sendMessage(C,me.Msg.UpdateRequest);let j=oe-(D?H:0),J=C.node,se=J.style;se.opacity="0",se.maxHeight=`${j}px`,me.attach(C,W||document.body,
c);let{width:z,height:U}=J.getBoundingClientRect();N==="right"&&(I-=z),!P&&I+z>V+Z&&(I=V+Z-z),!D&&H+U>ae+oe&&(H>ae+oe?H=ae+oe-U:H=H-U),se.transform=`translate(${Math.
max(0,I)}px, ${Math.max(0,H)}px`,se.opacity="1"}i.openRootMenu=g;function v(C,I){let H=r(),P=H.pageXOffset,D=H.pageYOffset,N=H.clientWidth,W=H.clientHeight;be.sendMessage(
C,me.Msg.UpdateRequest);let c=W,re=C.node,V=re.style;V.opacity="0",V.maxHeight=`${c}px`,me.attach(C,document.body);let{width:ae,height:Z}=re.getBoundingClientRect(),
oe=Ct.boxSizing(C.node),j=I.getBoundingClientRect(),J=j.right-i.SUBMENU_OVERLAP;J+ae>P+N&&(J=j.left+i.SUBMENU_OVERLAP-ae);let se=j.top-oe.borderTop-oe.paddingTop;
se+Z>D+W&&(se=j.bottom+oe.borderBottom+oe.paddingBottom-Z),V.transform=`translate(${Math.max(0,J)}px, ${Math.max(0,se)}px`,V.opacity="1"}i.openSubmenu=v;function b(C,I,H){
let P=-1,D=-1,N=!1,W=I.toUpperCase();for(let c=0,re=C.length;c<re;++c){let V=(c+H)%re,ae=C[V];if(!o(ae))continue;let Z=ae.label;if(Z.length===0)continue;let oe=ae.
mnemonic;if(oe>=0&&oe<Z.length){Z[oe].toUpperCase()===W&&(P===-1?P=V:N=!0);continue}D===-1&&Z[0].toUpperCase()===W&&(D=V)}return{index:P,multiple:N,auto:D}}i.findMnemonic=
b;class A{constructor(I,H){this._commands=I,this.type=H.type||"command",this.command=H.command||"",this.args=H.args||In.JSONExt.emptyObject,this.submenu=H.submenu||
null}get label(){return this.type==="command"?this._commands.label(this.command,this.args):this.type==="submenu"&&this.submenu?this.submenu.title.label:""}get mnemonic(){
return this.type==="command"?this._commands.mnemonic(this.command,this.args):this.type==="submenu"&&this.submenu?this.submenu.title.mnemonic:-1}get icon(){if(this.
type==="command")return this._commands.icon(this.command,this.args);if(this.type==="submenu"&&this.submenu)return this.submenu.title.icon}get iconClass(){return this.
type==="command"?this._commands.iconClass(this.command,this.args):this.type==="submenu"&&this.submenu?this.submenu.title.iconClass:""}get iconLabel(){return this.
type==="command"?this._commands.iconLabel(this.command,this.args):this.type==="submenu"&&this.submenu?this.submenu.title.iconLabel:""}get caption(){return this.
type==="command"?this._commands.caption(this.command,this.args):this.type==="submenu"&&this.submenu?this.submenu.title.caption:""}get className(){return this.type===
"command"?this._commands.className(this.command,this.args):this.type==="submenu"&&this.submenu?this.submenu.title.className:""}get dataset(){return this.type===
"command"?this._commands.dataset(this.command,this.args):this.type==="submenu"&&this.submenu?this.submenu.title.dataset:{}}get isEnabled(){return this.type==="c\
ommand"?this._commands.isEnabled(this.command,this.args):this.type==="submenu"?this.submenu!==null:!0}get isToggled(){return this.type==="command"?this._commands.
isToggled(this.command,this.args):!1}get isToggleable(){return this.type==="command"?this._commands.isToggleable(this.command,this.args):!1}get isVisible(){return this.
type==="command"?this._commands.isVisible(this.command,this.args):this.type==="submenu"?this.submenu!==null:!0}get keyBinding(){if(this.type==="command"){let{command:I,
args:H}=this;return ve.ArrayExt.findLastValue(this._commands.keyBindings,P=>P.command===I&&In.JSONExt.deepEqual(P.args,H))||null}return null}}})(Ui||(Ui={}));var mw;(function(i){function e(o,u){let l=r(o.selector),h=o.rank!==void 0?o.rank:1/0;return{...o,selector:l,rank:h,id:u}}i.createItem=e;function t(o,u,l,h){let p=u.
target;if(!p)return null;let g=u.currentTarget;if(!g||!g.contains(p)&&(p=document.elementFromPoint(u.clientX,u.clientY),!p||!g.contains(p)))return null;let v=[],
b=o.slice();for(;p!==null;){let A=[];for(let C=0,I=b.length;C<I;++C){let H=b[C];H&&Dr.matches(p,H.selector)&&(A.push(H),b[C]=null)}if(A.length!==0&&(l&&A.sort(h?
s:n),v.push(...A)),p===g)break;p=p.parentElement}return l||v.sort(h?s:n),v}i.matchItems=t;function r(o){if(o.indexOf(",")!==-1)throw new Error(`Selector cannot \
contain commas: ${o}`);if(!Dr.isValid(o))throw new Error(`Invalid selector: ${o}`);return o}function n(o,u){let l=o.rank,h=u.rank;return l!==h?l<h?-1:1:o.id-u.id}
function s(o,u){let l=Dr.calculateSpecificity(o.selector),h=Dr.calculateSpecificity(u.selector);return l!==h?h-l:n(o,u)}})(mw||(mw={}));var T8=["ArrowLeft","Arr\
owUp","ArrowRight","ArrowDown","Home","End"],os=class i extends me{constructor(e={}){super({node:br.createNode()}),this._currentIndex=-1,this._titles=[],this._titlesEditable=
!1,this._previousTitle=null,this._dragData=null,this._tabSizeFrozen=!1,this._frozenTabWidths=null,this._unfreezeRunID=0,this._unfreezeFallbackTimerID=0,this._unfreezeTransitionListener=
null,this._pendingTouchCloseRequest=null,this._addButtonEnabled=!1,this._tabMoved=new ut(this),this._currentChanged=new ut(this),this._addRequested=new ut(this),
this._tabCloseRequested=new ut(this),this._tabDetachRequested=new ut(this),this._tabActivateRequested=new ut(this),this.addClass("lm-TabBar"),this.contentNode.setAttribute(
"role","tablist"),this.setFlag(me.Flag.DisallowLayout),this._document=e.document||document,this.tabsMovable=e.tabsMovable||!1,this.titlesEditable=e.titlesEditable||
!1,this.allowDeselect=e.allowDeselect||!1,this.addButtonEnabled=e.addButtonEnabled||!1,this.insertBehavior=e.insertBehavior||"select-tab-if-needed",this.name=e.
name||"",this.orientation=e.orientation||"horizontal",this.removeBehavior=e.removeBehavior||"select-tab-after",this.renderer=e.renderer||i.defaultRenderer}dispose(){
this._releaseMouse(),this._titles.length=0,this._previousTitle=null,super.dispose()}get currentChanged(){return this._currentChanged}get tabMoved(){return this.
_tabMoved}get tabActivateRequested(){return this._tabActivateRequested}get addRequested(){return this._addRequested}get tabCloseRequested(){return this._tabCloseRequested}get tabDetachRequested(){
return this._tabDetachRequested}get document(){return this._document}get titlesEditable(){return this._titlesEditable}set titlesEditable(e){this._titlesEditable=
e}get currentTitle(){return this._titles[this._currentIndex]||null}set currentTitle(e){this.currentIndex=e?this._titles.indexOf(e):-1}get currentIndex(){return this.
_currentIndex}set currentIndex(e){if((e<0||e>=this._titles.length)&&(e=-1),this._currentIndex===e)return;let t=this._currentIndex,r=this._titles[t]||null,n=e,s=this.
_titles[n]||null;this._currentIndex=n,this._previousTitle=r,this.update(),this._currentChanged.emit({previousIndex:t,previousTitle:r,currentIndex:n,currentTitle:s})}get name(){
return this._name}set name(e){this._name=e,e?this.contentNode.setAttribute("aria-label",e):this.contentNode.removeAttribute("aria-label")}get orientation(){return this.
_orientation}set orientation(e){this._orientation!==e&&(this._releaseMouse(),this._orientation=e,this.dataset.orientation=e,this.contentNode.setAttribute("aria-\
orientation",e))}get addButtonEnabled(){return this._addButtonEnabled}set addButtonEnabled(e){this._addButtonEnabled!==e&&(this._addButtonEnabled=e,e?this.addButtonNode.
classList.remove("lm-mod-hidden"):this.addButtonNode.classList.add("lm-mod-hidden"))}get titles(){return this._titles}get contentNode(){return this.node.getElementsByClassName(
"lm-TabBar-content")[0]}get addButtonNode(){return this.node.getElementsByClassName("lm-TabBar-addButton")[0]}addTab(e){return this.insertTab(this._titles.length,
e)}insertTab(e,t){this._releaseMouse();let r=br.asTitle(t),n=this._titles.indexOf(r),s=Math.max(0,Math.min(e,this._titles.length));return n===-1?(ve.ArrayExt.insert(
this._titles,s,r),r.changed.connect(this._onTitleChanged,this),this.update(),this._adjustCurrentForInsert(s,r),r):(s===this._titles.length&&s--,n===s||(ve.ArrayExt.
move(this._titles,n,s),this.update(),this._adjustCurrentForMove(n,s)),r)}removeTab(e){this.removeTabAt(this._titles.indexOf(e))}removeTabAt(e){let t=e>=0&&e<this.
_titles.length;if(this._tabSizeFrozen)if(t){let n=this.contentNode.children;this._frozenTabWidths=[];for(let s=0,o=n.length;s<o;++s)s!==e&&this._frozenTabWidths.
push(n[s].offsetWidth)}else this._frozenTabWidths=null;this._releaseMouse();let r=ve.ArrayExt.removeAt(this._titles,e);r&&(r.changed.disconnect(this._onTitleChanged,
this),r===this._previousTitle&&(this._previousTitle=null),this.update(),this._adjustCurrentForRemove(e,r))}clearTabs(){if(this._titles.length===0)return;this._releaseMouse();
for(let r of this._titles)r.changed.disconnect(this._onTitleChanged,this);let e=this.currentIndex,t=this.currentTitle;this._currentIndex=-1,this._previousTitle=
null,this._titles.length=0,this.update(),e!==-1&&this._currentChanged.emit({previousIndex:e,previousTitle:t,currentIndex:-1,currentTitle:null})}releaseMouse(){this.
_releaseMouse()}handleEvent(e){switch(e.type){case"pointerdown":this._evtPointerDown(e);break;case"pointermove":this._evtPointerMove(e);break;case"pointerup":this.
_evtPointerUp(e);break;case"pointerleave":this._evtPointerLeave(e);break;case"click":this._evtClick(e);break;case"dblclick":this._evtDblClick(e);break;case"keyd\
own":e.eventPhase===Event.CAPTURING_PHASE?this._evtKeyDownCapturing(e):this._evtKeyDown(e);break;case"contextmenu":e.preventDefault(),e.stopPropagation();break}}onBeforeAttach(e){
this.node.addEventListener("pointerdown",this),this.node.addEventListener("pointerleave",this),this.node.addEventListener("click",this),this.node.addEventListener(
"dblclick",this),this.node.addEventListener("keydown",this)}onAfterDetach(e){this.node.removeEventListener("pointerdown",this),this.node.removeEventListener("po\
interleave",this),this.node.removeEventListener("click",this),this.node.removeEventListener("dblclick",this),this.node.removeEventListener("keydown",this),this.
_clearUnfreezeTransitionState(),this._clearTabSizeFreezeState(),this._pendingTouchCloseRequest=null,this._releaseMouse()}onUpdateRequest(e){var t;let r=this._titles,
n=this.renderer,s=this.currentTitle,o=new Array(r.length),u=(t=this._getCurrentTabindex())!==null&&t!==void 0?t:this._currentIndex>-1?this._currentIndex:0;for(let l=0,
h=r.length;l<h;++l){let p=r[l],g=p===s,v=g?h:h-l-1,b=u===l?0:-1;o[l]=n.renderTab({title:p,current:g,zIndex:v,tabIndex:b})}if(Gr.render(o,this.contentNode),this.
_tabSizeFrozen){let l=this.contentNode.children;if(this._frozenTabWidths&&this._frozenTabWidths.length===l.length){for(let h=0,p=l.length;h<p;++h)this._setFrozenTabSize(
l[h],this._frozenTabWidths[h]);this._frozenTabWidths=null}else{this._frozenTabWidths=null;for(let h=0,p=l.length;h<p;++h){let g=l[h];this._setFrozenTabSize(g,g.
offsetWidth)}}}}_getCurrentTabindex(){let e=null,t=this.contentNode.querySelector('li[tabindex="0"]');return t?e=[...this.contentNode.children].indexOf(t):this.
_addButtonEnabled&&this.addButtonNode.getAttribute("tabindex")==="0"&&(e=-1),e}_evtDblClick(e){if(!this.titlesEditable)return;let t=this.contentNode.children,r=ve.ArrayExt.
findFirstIndex(t,o=>Ct.hitTest(o,e.clientX,e.clientY));if(r===-1)return;let n=this.titles[r],s=t[r].querySelector(".lm-TabBar-tabLabel");if(s&&s.contains(e.target)){
let o=n.label||"",u=s.innerHTML;s.innerHTML="";let l=document.createElement("input");l.classList.add("lm-TabBar-tabInput"),l.value=o,s.appendChild(l);let h=()=>{
l.removeEventListener("blur",h),s.innerHTML=u,this.node.addEventListener("keydown",this)};l.addEventListener("dblclick",p=>p.stopPropagation()),l.addEventListener(
"blur",h),l.addEventListener("keydown",p=>{p.key==="Enter"?(l.value!==""&&(n.label=n.caption=l.value),h()):p.key==="Escape"&&h()}),this.node.removeEventListener(
"keydown",this),l.select(),l.focus(),s.children.length>0&&s.children[0].focus()}}_evtKeyDownCapturing(e){e.eventPhase===Event.CAPTURING_PHASE&&(e.preventDefault(),
e.stopPropagation(),e.key==="Escape"&&this._releaseMouse())}_evtKeyDown(e){var t,r,n;if(!(e.key==="Tab"||e.eventPhase===Event.CAPTURING_PHASE)){if(e.key==="Ente\
r"||e.key==="Spacebar"||e.key===" "){let s=document.activeElement;if(this.addButtonEnabled&&this.addButtonNode.contains(s))e.preventDefault(),e.stopPropagation(),
this._addRequested.emit();else{let o=ve.ArrayExt.findFirstIndex(this.contentNode.children,u=>u.contains(s));o>=0&&(e.preventDefault(),e.stopPropagation(),this.currentIndex=
o)}}else if(T8.includes(e.key)){let s=[...this.contentNode.children];if(this.addButtonEnabled&&s.push(this.addButtonNode),s.length<=1)return;e.preventDefault(),
e.stopPropagation();let o=s.indexOf(document.activeElement);o===-1&&(o=this._currentIndex);let u;e.key==="ArrowRight"&&this._orientation==="horizontal"||e.key===
"ArrowDown"&&this._orientation==="vertical"?u=(t=s[o+1])!==null&&t!==void 0?t:s[0]:e.key==="ArrowLeft"&&this._orientation==="horizontal"||e.key==="ArrowUp"&&this.
_orientation==="vertical"?u=(r=s[o-1])!==null&&r!==void 0?r:s[s.length-1]:e.key==="Home"?u=s[0]:e.key==="End"&&(u=s[s.length-1]),u&&((n=s[o])===null||n===void 0||
n.setAttribute("tabindex","-1"),u?.setAttribute("tabindex","0"),u.focus())}}}_evtPointerDown(e){if(this._pendingTouchCloseRequest=null,e.button!==0&&e.button!==
1||this._dragData||e.target.classList.contains("lm-TabBar-tabInput"))return;let t=this.addButtonEnabled&&this.addButtonNode.contains(e.target),r=this.contentNode.
children,n=ve.ArrayExt.findFirstIndex(r,u=>Ct.hitTest(u,e.clientX,e.clientY));if(n===-1&&!t)return;let s=n!==-1?r[n].querySelector(this.renderer.closeIconSelector):
null,o=!!s&&s.contains(e.target);(!o||!ar.isTouchEvent(e))&&e.preventDefault(),e.stopPropagation(),this._dragData={tab:r[n],index:n,pressX:e.clientX,pressY:e.clientY,
tabPos:-1,tabSize:-1,tabPressPos:-1,targetIndex:-1,tabLayout:null,contentRect:null,override:null,dragActive:!1,dragAborted:!1,detachRequested:!1},this.document.
addEventListener("pointerup",this,!0),!(e.button===1||t)&&(o||(this.tabsMovable&&(this.document.addEventListener("pointermove",this,!0),this.document.addEventListener(
"keydown",this,!0),this.document.addEventListener("contextmenu",this,!0)),this.allowDeselect&&this.currentIndex===n?this.currentIndex=-1:this.currentIndex=n,this.
currentIndex!==-1&&this._tabActivateRequested.emit({index:this.currentIndex,title:this.currentTitle})))}_evtPointerMove(e){let t=this._dragData;if(!t)return;e.preventDefault(),
e.stopPropagation();let r=this.contentNode.children;if(!(!t.dragActive&&!br.dragExceeded(t,e))){if(!t.dragActive){let n=t.tab.getBoundingClientRect();this._orientation===
"horizontal"?(t.tabPos=t.tab.offsetLeft,t.tabSize=n.width,t.tabPressPos=t.pressX-n.left):(t.tabPos=t.tab.offsetTop,t.tabSize=n.height,t.tabPressPos=t.pressY-n.top),
t.tabPressOffset={x:t.pressX-n.left,y:t.pressY-n.top},t.tabLayout=br.snapTabLayout(r,this._orientation),t.contentRect=this.contentNode.getBoundingClientRect(),t.
override=qi.overrideCursor("default"),t.tab.classList.add("lm-mod-dragging"),this.addClass("lm-mod-dragging"),t.dragActive=!0}if(!t.detachRequested&&br.detachExceeded(
t,e)){t.detachRequested=!0;let n=t.index,s=e.clientX,o=e.clientY,u=r[n],l=this._titles[n];if(this._tabDetachRequested.emit({index:n,title:l,tab:u,clientX:s,clientY:o,
offset:t.tabPressOffset}),t.dragAborted)return}br.layoutTabs(r,t,e,this._orientation)}}_evtPointerUp(e){if(e.button!==0&&e.button!==1)return;let t=this._dragData;
if(!t)return;let r=ar.isTouchEvent(e);if(r||e.preventDefault(),e.stopPropagation(),this.document.removeEventListener("pointermove",this,!0),this.document.removeEventListener(
"pointerup",this,!0),this.document.removeEventListener("keydown",this,!0),this.document.removeEventListener("contextmenu",this,!0),!t.dragActive){if(this._dragData=
null,this.addButtonEnabled&&this.addButtonNode.contains(e.target)){this._addRequested.emit(void 0);return}let o=this.contentNode.children,u=ve.ArrayExt.findFirstIndex(
o,p=>Ct.hitTest(p,e.clientX,e.clientY));if(u!==t.index)return;let l=this._titles[u];if(!l.closable)return;if(e.button===1){this._tabCloseRequested.emit({index:u,
title:l});return}let h=o[u].querySelector(this.renderer.closeIconSelector);if(h&&h.contains(e.target)){if(this._tabSizeFrozen=!0,r){this._pendingTouchCloseRequest=
{index:u,title:l};return}this._tabCloseRequested.emit({index:u,title:l});return}return}if(e.button!==0)return;br.finalizeTabPosition(t,this._orientation),t.tab.
classList.remove("lm-mod-dragging");let n=br.parseTransitionDuration(t.tab);setTimeout(()=>{if(t.dragAborted)return;this._dragData=null,br.resetTabPositions(this.
contentNode.children,this._orientation),t.override.dispose(),this.removeClass("lm-mod-dragging");let s=t.index,o=t.targetIndex;o===-1||s===o||(ve.ArrayExt.move(
this._titles,s,o),this._adjustCurrentForMove(s,o),this._tabMoved.emit({fromIndex:s,toIndex:o,title:this._titles[o]}),be.sendMessage(this,me.Msg.UpdateRequest))},
n)}_releaseMouse(){let e=this._dragData;e&&(this._dragData=null,this.document.removeEventListener("pointermove",this,!0),this.document.removeEventListener("poin\
terup",this,!0),this.document.removeEventListener("keydown",this,!0),this.document.removeEventListener("contextmenu",this,!0),e.dragAborted=!0,e.dragActive&&(br.
resetTabPositions(this.contentNode.children,this._orientation),e.override.dispose(),e.tab.classList.remove("lm-mod-dragging"),this.removeClass("lm-mod-dragging")))}_adjustCurrentForInsert(e,t){
let r=this.currentTitle,n=this._currentIndex,s=this.insertBehavior;if(s==="select-tab"||s==="select-tab-if-needed"&&n===-1){this._currentIndex=e,this._previousTitle=
r,this._currentChanged.emit({previousIndex:n,previousTitle:r,currentIndex:e,currentTitle:t});return}n>=e&&this._currentIndex++}_evtClick(e){let t=this._pendingTouchCloseRequest;
if(!t)return;this._pendingTouchCloseRequest=null,e.preventDefault(),e.stopPropagation();let r=this.contentNode.children[t.index],n=r?.querySelector(this.renderer.
closeIconSelector);if(this._titles[t.index]!==t.title||!n||!n.contains(e.target)){this._clearTabSizeFreezeState();return}this._tabCloseRequested.emit(t)}_adjustCurrentForMove(e,t){
this._currentIndex===e?this._currentIndex=t:this._currentIndex<e&&this._currentIndex>=t?this._currentIndex++:this._currentIndex>e&&this._currentIndex<=t&&this._currentIndex--}_adjustCurrentForRemove(e,t){
let r=this._currentIndex,n=this.removeBehavior;if(r!==e){r>e&&this._currentIndex--;return}if(this._titles.length===0){this._currentIndex=-1,this._currentChanged.
emit({previousIndex:e,previousTitle:t,currentIndex:-1,currentTitle:null});return}if(n==="select-tab-after"){this._currentIndex=Math.min(e,this._titles.length-1),
this._currentChanged.emit({previousIndex:e,previousTitle:t,currentIndex:this._currentIndex,currentTitle:this.currentTitle});return}if(n==="select-tab-before"){this.
_currentIndex=Math.max(0,e-1),this._currentChanged.emit({previousIndex:e,previousTitle:t,currentIndex:this._currentIndex,currentTitle:this.currentTitle});return}
if(n==="select-previous-tab"){this._previousTitle?(this._currentIndex=this._titles.indexOf(this._previousTitle),this._previousTitle=null):this._currentIndex=Math.
min(e,this._titles.length-1),this._currentChanged.emit({previousIndex:e,previousTitle:t,currentIndex:this._currentIndex,currentTitle:this.currentTitle});return}
this._currentIndex=-1,this._currentChanged.emit({previousIndex:e,previousTitle:t,currentIndex:-1,currentTitle:null})}_onTitleChanged(e){this.update()}_evtPointerLeave(e){
if(!this._tabSizeFrozen)return;this._tabSizeFrozen=!1,this._frozenTabWidths=null,this._unfreezeRunID++;let t=this._unfreezeRunID;this._clearUnfreezeTransitionState(),
this.addClass("lm-mod-unfreezing");let r=this.contentNode.children;for(let n=0,s=r.length;n<s;++n){let o=r[n];o.style.width="",o.style.flexBasis=""}if(r.length===
0)this.removeClass("lm-mod-unfreezing");else{let n=s=>{let o=s.propertyName;(o==="width"||o==="flex-basis")&&this._finalizeUnfreezeRun(t)};this._unfreezeTransitionListener=
n,this.node.addEventListener("transitionend",n),this.node.addEventListener("transitioncancel",n),this._unfreezeFallbackTimerID=window.setTimeout(()=>{this._finalizeUnfreezeRun(
t)},2e3)}this.update()}_setFrozenTabSize(e,t){let r=`${t}px`;e.style.width=r,e.style.flexBasis=r}_finalizeUnfreezeRun(e){e===this._unfreezeRunID&&(this._clearUnfreezeTransitionState(),
this.removeClass("lm-mod-unfreezing"))}_clearUnfreezeTransitionState(){this._unfreezeTransitionListener&&(this.node.removeEventListener("transitionend",this._unfreezeTransitionListener),
this.node.removeEventListener("transitioncancel",this._unfreezeTransitionListener),this._unfreezeTransitionListener=null),this._unfreezeFallbackTimerID!==0&&(clearTimeout(
this._unfreezeFallbackTimerID),this._unfreezeFallbackTimerID=0)}_clearTabSizeFreezeState(){this._tabSizeFrozen=!1,this._frozenTabWidths=null,this.removeClass("l\
m-mod-unfreezing");let e=this.contentNode.children;for(let t=0,r=e.length;t<r;++t){let n=e[t];n.style.width="",n.style.flexBasis=""}}};(function(i){class e{constructor(){
this.closeIconSelector=".lm-TabBar-tabCloseIcon",this._tabID=0,this._tabKeys=new WeakMap,this._uuid=++e._nInstance}renderTab(r){let n=r.title.caption,s=this.createTabKey(
r),o=s,u=this.createTabStyle(r),l=this.createTabClass(r),h=this.createTabDataset(r),p=this.createTabARIA(r);return r.title.closable?St.li({id:o,key:s,className:l,
title:n,style:u,dataset:h,...p},this.renderIcon(r),this.renderLabel(r),this.renderCloseIcon(r)):St.li({id:o,key:s,className:l,title:n,style:u,dataset:h,...p},this.
renderIcon(r),this.renderLabel(r))}renderIcon(r){let{title:n}=r,s=this.createIconClass(r);return St.div({className:s},n.icon,n.iconLabel)}renderLabel(r){return St.
div({className:"lm-TabBar-tabLabel"},r.title.label)}renderCloseIcon(r){return St.div({className:"lm-TabBar-tabCloseIcon"})}createTabKey(r){let n=this._tabKeys.get(
r.title);return n===void 0&&(n=`tab-key-${this._uuid}-${this._tabID++}`,this._tabKeys.set(r.title,n)),n}createTabStyle(r){return{zIndex:`${r.zIndex}`}}createTabClass(r){
let n="lm-TabBar-tab";return r.title.className&&(n+=` ${r.title.className}`),r.title.closable&&(n+=" lm-mod-closable"),r.current&&(n+=" lm-mod-current"),n}createTabDataset(r){
return r.title.dataset}createTabARIA(r){var n;return{role:"tab","aria-selected":r.current.toString(),tabindex:`${(n=r.tabIndex)!==null&&n!==void 0?n:"-1"}`}}createIconClass(r){
let n="lm-TabBar-tabIcon",s=r.title.iconClass;return s?`${n} ${s}`:n}}e._nInstance=0,i.Renderer=e,i.defaultRenderer=new e,i.addButtonSelector=".lm-TabBar-addBut\
ton"})(os||(os={}));var br;(function(i){i.DRAG_THRESHOLD=5,i.DETACH_THRESHOLD=20;function e(){let p=document.createElement("div"),g=document.createElement("ul");
g.setAttribute("role","tablist"),g.className="lm-TabBar-content",p.appendChild(g);let v=document.createElement("div");return v.className="lm-TabBar-addButton lm\
-mod-hidden",v.setAttribute("tabindex","-1"),v.setAttribute("role","button"),p.appendChild(v),p}i.createNode=e;function t(p){return p instanceof al?p:new al(p)}
i.asTitle=t;function r(p){let g=window.getComputedStyle(p);return 1e3*(parseFloat(g.transitionDuration)||0)}i.parseTransitionDuration=r;function n(p,g){let v=new Array(
p.length);for(let b=0,A=p.length;b<A;++b){let C=p[b],I=window.getComputedStyle(C);g==="horizontal"?v[b]={pos:C.offsetLeft,size:C.offsetWidth,margin:parseFloat(I.
marginLeft)||0}:v[b]={pos:C.offsetTop,size:C.offsetHeight,margin:parseFloat(I.marginTop)||0}}return v}i.snapTabLayout=n;function s(p,g){let v=Math.abs(g.clientX-
p.pressX),b=Math.abs(g.clientY-p.pressY);return v>=i.DRAG_THRESHOLD||b>=i.DRAG_THRESHOLD}i.dragExceeded=s;function o(p,g){let v=p.contentRect;return g.clientX<v.
left-i.DETACH_THRESHOLD||g.clientX>=v.right+i.DETACH_THRESHOLD||g.clientY<v.top-i.DETACH_THRESHOLD||g.clientY>=v.bottom+i.DETACH_THRESHOLD}i.detachExceeded=o;function u(p,g,v,b){
let A,C,I,H;b==="horizontal"?(A=g.pressX,C=v.clientX-g.contentRect.left,I=v.clientX,H=g.contentRect.width):(A=g.pressY,C=v.clientY-g.contentRect.top,I=v.clientY,
H=g.contentRect.height);let P=g.index,D=C-g.tabPressPos,N=D+g.tabSize;for(let W=0,c=p.length;W<c;++W){let re,V=g.tabLayout[W],ae=V.pos+(V.size>>1);if(W<g.index&&
D<ae)re=`${g.tabSize+g.tabLayout[W+1].margin}px`,P=Math.min(P,W);else if(W>g.index&&N>ae)re=`${-g.tabSize-V.margin}px`,P=Math.max(P,W);else if(W===g.index){let Z=I-
A,oe=H-(g.tabPos+g.tabSize);re=`${Math.max(-g.tabPos,Math.min(Z,oe))}px`}else re="";b==="horizontal"?p[W].style.left=re:p[W].style.top=re}g.targetIndex=P}i.layoutTabs=
u;function l(p,g){let v;g==="horizontal"?v=p.contentRect.width:v=p.contentRect.height;let b;if(p.targetIndex===p.index)b=0;else if(p.targetIndex>p.index){let I=p.
tabLayout[p.targetIndex];b=I.pos+I.size-p.tabSize-p.tabPos}else b=p.tabLayout[p.targetIndex].pos-p.tabPos;let A=v-(p.tabPos+p.tabSize),C=Math.max(-p.tabPos,Math.
min(b,A));g==="horizontal"?p.tab.style.left=`${C}px`:p.tab.style.top=`${C}px`}i.finalizeTabPosition=l;function h(p,g){for(let v of p)g==="horizontal"?v.style.left=
"":v.style.top=""}i.resetTabPositions=h})(br||(br={}));var d0=class extends Tn{constructor(e){super(),this._spacing=4,this._dirty=!1,this._root=null,this._box=null,
this._items=new Map,this.renderer=e.renderer,e.spacing!==void 0&&(this._spacing=ar.clampDimension(e.spacing)),this._document=e.document||document,this._hiddenMode=
e.hiddenMode!==void 0?e.hiddenMode:me.HiddenMode.Display}dispose(){let e=this[Symbol.iterator]();this._items.forEach(t=>{t.dispose()}),this._box=null,this._root=
null,this._items.clear();for(let t of e)t.dispose();super.dispose()}get hiddenMode(){return this._hiddenMode}set hiddenMode(e){if(this._hiddenMode!==e){this._hiddenMode=
e;for(let t of this.tabBars())if(t.titles.length>1)for(let r of t.titles)r.owner.hiddenMode=this._hiddenMode}}get spacing(){return this._spacing}set spacing(e){
e=ar.clampDimension(e),this._spacing!==e&&(this._spacing=e,this.parent&&this.parent.fit())}get isEmpty(){return this._root===null}[Symbol.iterator](){return this.
_root?this._root.iterAllWidgets():(0,ve.empty)()}widgets(){return this._root?this._root.iterUserWidgets():(0,ve.empty)()}selectedWidgets(){return this._root?this.
_root.iterSelectedWidgets():(0,ve.empty)()}tabBars(){return this._root?this._root.iterTabBars():(0,ve.empty)()}handles(){return this._root?this._root.iterHandles():
(0,ve.empty)()}moveHandle(e,t,r){let n=e.classList.contains("lm-mod-hidden");if(!this._root||n)return;let s=this._root.findSplitNode(e);if(!s)return;let o;s.node.
orientation==="horizontal"?o=t-e.offsetLeft:o=r-e.offsetTop,o!==0&&(s.node.holdSizes(),or.adjust(s.node.sizers,s.index,o),this.parent&&this.parent.update())}saveLayout(){
return this._root?(this._root.holdAllSizes(),{main:this._root.createConfig()}):{main:null}}restoreLayout(e){let t=new Set,r;e.main?r=ei.normalizeAreaConfig(e.main,
t):r=null;let n=this.widgets(),s=this.tabBars(),o=this.handles();this._root=null;for(let u of n)t.has(u)||(u.parent=null);for(let u of s)u.dispose();for(let u of o)
u.parentNode&&u.parentNode.removeChild(u);for(let u of t)u.parent=this.parent;r?this._root=ei.realizeAreaConfig(r,{createTabBar:u=>this._createTabBar(),createHandle:()=>this.
_createHandle()},this._document):this._root=null,this.parent&&(t.forEach(u=>{this.attachWidget(u)}),this.parent.fit())}addWidget(e,t={}){let r=t.ref||null,n=t.mode||
"tab-after",s=null;if(this._root&&r&&(s=this._root.findTabNode(r)),r&&!s)throw new Error("Reference widget is not in the layout.");switch(e.parent=this.parent,n){case"\
tab-after":this._insertTab(e,r,s,!0);break;case"tab-before":this._insertTab(e,r,s,!1);break;case"split-top":this._insertSplit(e,r,s,"vertical",!1);break;case"sp\
lit-left":this._insertSplit(e,r,s,"horizontal",!1);break;case"split-right":this._insertSplit(e,r,s,"horizontal",!0);break;case"split-bottom":this._insertSplit(e,
r,s,"vertical",!0);break;case"merge-top":this._insertSplit(e,r,s,"vertical",!1,!0);break;case"merge-left":this._insertSplit(e,r,s,"horizontal",!1,!0);break;case"\
merge-right":this._insertSplit(e,r,s,"horizontal",!0,!0);break;case"merge-bottom":this._insertSplit(e,r,s,"vertical",!0,!0);break}this.parent&&(this.attachWidget(
e),this.parent.fit())}removeWidget(e){this._removeWidget(e),this.parent&&(this.detachWidget(e),this.parent.fit())}hitTestTabAreas(e,t){if(!this._root||!this.parent||
!this.parent.isVisible)return null;this._box||(this._box=Ct.boxSizing(this.parent.node));let r=this.parent.node.getBoundingClientRect(),n=e-r.left-this._box.borderLeft,
s=t-r.top-this._box.borderTop,o=this._root.hitTestTabNodes(n,s);if(!o)return null;let{tabBar:u,top:l,left:h,width:p,height:g}=o,v=this._box.borderLeft+this._box.
borderRight,b=this._box.borderTop+this._box.borderBottom,A=r.width-v-(h+p),C=r.height-b-(l+g);return{tabBar:u,x:n,y:s,top:l,left:h,right:A,bottom:C,width:p,height:g}}init(){
super.init();for(let e of this)this.attachWidget(e);for(let e of this.handles())this.parent.node.appendChild(e);this.parent.fit()}attachWidget(e){this.parent.node!==
e.node.parentNode&&(this._items.set(e,new oa(e)),this.parent.isAttached&&be.sendMessage(e,me.Msg.BeforeAttach),this.parent.node.appendChild(e.node),this.parent.
isAttached&&be.sendMessage(e,me.Msg.AfterAttach))}detachWidget(e){if(this.parent.node!==e.node.parentNode)return;this.parent.isAttached&&be.sendMessage(e,me.Msg.
BeforeDetach),this.parent.node.removeChild(e.node),this.parent.isAttached&&be.sendMessage(e,me.Msg.AfterDetach);let t=this._items.get(e);t&&(this._items.delete(
e),t.dispose())}onBeforeShow(e){super.onBeforeShow(e),this.parent.update()}onBeforeAttach(e){super.onBeforeAttach(e),this.parent.fit()}onChildShown(e){this.parent.
fit()}onChildHidden(e){this.parent.fit()}onResize(e){this.parent.isVisible&&this._update(e.width,e.height)}onUpdateRequest(e){this.parent.isVisible&&this._update(
-1,-1)}onFitRequest(e){this.parent.isAttached&&this._fit()}_removeWidget(e){if(!this._root)return;let t=this._root.findTabNode(e);if(!t)return;if(ei.removeAria(
e),t.tabBar.titles.length>1){if(t.tabBar.removeTab(e.title),this._hiddenMode===me.HiddenMode.Scale&&t.tabBar.titles.length==1){let v=t.tabBar.titles[0].owner;v.
hiddenMode=me.HiddenMode.Display}return}if(t.tabBar.dispose(),this._root===t){this._root=null;return}this._root.holdAllSizes();let r=t.parent;t.parent=null;let n=ve.ArrayExt.
removeFirstOf(r.children,t),s=ve.ArrayExt.removeAt(r.handles,n);if(ve.ArrayExt.removeAt(r.sizers,n),s.parentNode&&s.parentNode.removeChild(s),r.children.length>
1){r.syncHandles();return}let o=r.parent;r.parent=null;let u=r.children[0],l=r.handles[0];if(r.children.length=0,r.handles.length=0,r.sizers.length=0,l.parentNode&&
l.parentNode.removeChild(l),this._root===r){u.parent=null,this._root=u;return}let h=o,p=h.children.indexOf(r);if(u instanceof ei.TabLayoutNode){u.parent=h,h.children[p]=
u;return}let g=ve.ArrayExt.removeAt(h.handles,p);ve.ArrayExt.removeAt(h.children,p),ve.ArrayExt.removeAt(h.sizers,p),g.parentNode&&g.parentNode.removeChild(g);for(let v=0,
b=u.children.length;v<b;++v){let A=u.children[v],C=u.handles[v],I=u.sizers[v];ve.ArrayExt.insert(h.children,p+v,A),ve.ArrayExt.insert(h.handles,p+v,C),ve.ArrayExt.
insert(h.sizers,p+v,I),A.parent=h}u.children.length=0,u.handles.length=0,u.sizers.length=0,u.parent=null,h.syncHandles()}_createTabNode(e){let t=new ei.TabLayoutNode(
this._createTabBar());return t.tabBar.addTab(e.title),ei.addAria(e,t.tabBar),t}_insertTab(e,t,r,n){if(e===t)return;if(!this._root){let o=new ei.TabLayoutNode(this.
_createTabBar());o.tabBar.addTab(e.title),this._root=o,ei.addAria(e,o.tabBar);return}r||(r=this._root.findFirstTabNode()),r.tabBar.titles.indexOf(e.title)===-1&&
(this._removeWidget(e),e.hide());let s;if(t?s=r.tabBar.titles.indexOf(t.title):s=r.tabBar.currentIndex,this._hiddenMode===me.HiddenMode.Scale)if(r.tabBar.titles.
length===0)e.hiddenMode=me.HiddenMode.Display;else if(r.tabBar.titles.length==1){let o=r.tabBar.titles[0].owner;o.hiddenMode=me.HiddenMode.Scale}else e.hiddenMode=
me.HiddenMode.Scale;else e.hiddenMode=this._hiddenMode;r.tabBar.insertTab(s+(n?1:0),e.title),ei.addAria(e,r.tabBar)}_insertSplit(e,t,r,n,s,o=!1){if(e===t&&r&&r.
tabBar.titles.length===1)return;if(this._removeWidget(e),!this._root){this._root=this._createTabNode(e);return}if(!r||!r.parent){let v=this._splitRoot(n),b=s?v.
children.length:0;v.normalizeSizes();let A=ei.createSizer(r?1:ei.GOLDEN_RATIO),C=this._createTabNode(e);ve.ArrayExt.insert(v.children,b,C),ve.ArrayExt.insert(v.
sizers,b,A),ve.ArrayExt.insert(v.handles,b,this._createHandle()),C.parent=v,v.normalizeSizes(),v.syncHandles();return}let u=r.parent;if(u.orientation===n){let v=u.
children.indexOf(r);if(o){let I=v+(s?1:-1),H=u.children[I];if(H instanceof ei.TabLayoutNode){this._insertTab(e,null,H,!0),++H.tabBar.currentIndex;return}}u.normalizeSizes();
let b=u.sizers[v].sizeHint/=2,A=v+(s?1:0),C=this._createTabNode(e);ve.ArrayExt.insert(u.children,A,C),ve.ArrayExt.insert(u.sizers,A,ei.createSizer(b)),ve.ArrayExt.
insert(u.handles,A,this._createHandle()),C.parent=u,u.syncHandles();return}let l=ve.ArrayExt.removeFirstOf(u.children,r),h=new ei.SplitLayoutNode(n);h.normalized=
!0,h.children.push(r),h.sizers.push(ei.createSizer(.5)),h.handles.push(this._createHandle()),r.parent=h;let p=s?1:0,g=this._createTabNode(e);ve.ArrayExt.insert(
h.children,p,g),ve.ArrayExt.insert(h.sizers,p,ei.createSizer(.5)),ve.ArrayExt.insert(h.handles,p,this._createHandle()),g.parent=h,h.syncHandles(),ve.ArrayExt.insert(
u.children,l,h),h.parent=u}_splitRoot(e){let t=this._root;if(t instanceof ei.SplitLayoutNode&&t.orientation===e)return t;let r=this._root=new ei.SplitLayoutNode(
e);return t&&(r.children.push(t),r.sizers.push(ei.createSizer(0)),r.handles.push(this._createHandle()),t.parent=r),r}_fit(){let e=0,t=0;if(this._root){let s=this.
_root.fit(this._spacing,this._items);e=s.minWidth,t=s.minHeight}let r=this._box=Ct.boxSizing(this.parent.node);e+=r.horizontalSum,t+=r.verticalSum;let n=this.parent.
node.style;n.minWidth=`${e}px`,n.minHeight=`${t}px`,this._dirty=!0,this.parent.parent&&be.sendMessage(this.parent.parent,me.Msg.FitRequest),this._dirty&&be.sendMessage(
this.parent,me.Msg.UpdateRequest)}_update(e,t){if(this._dirty=!1,!this._root)return;e<0&&(e=this.parent.node.offsetWidth),t<0&&(t=this.parent.node.offsetHeight),
this._box||(this._box=Ct.boxSizing(this.parent.node));let r=this._box.paddingTop,n=this._box.paddingLeft,s=e-this._box.horizontalSum,o=t-this._box.verticalSum;this.
_root.update(r,n,s,o,this._spacing,this._items)}_createTabBar(){let e=this.renderer.createTabBar(this._document);return e.orientation="horizontal",this.parent&&
this.attachWidget(e),e}_createHandle(){let e=this.renderer.createHandle(),t=e.style;return t.position="absolute",t.contain="strict",t.top="0",t.left="0",t.width=
"0",t.height="0",this.parent&&this.parent.node.appendChild(e),e}},ei;(function(i){i.GOLDEN_RATIO=.618;function e(v){let b=new Yr;return b.sizeHint=v,b.size=v,b}
i.createSizer=e;function t(v,b){let A;return v.type==="tab-area"?A=l(v,b):A=h(v,b),A}i.normalizeAreaConfig=t;function r(v,b,A){let C;return v.type==="tab-area"?
C=p(v,b,A):C=g(v,b,A),C}i.realizeAreaConfig=r;class n{constructor(b){this.parent=null,this._top=0,this._left=0,this._width=0,this._height=0;let A=new Yr,C=new Yr;
A.stretch=0,C.stretch=1,this.tabBar=b,this.sizers=[A,C]}get top(){return this._top}get left(){return this._left}get width(){return this._width}get height(){return this.
_height}*iterAllWidgets(){yield this.tabBar,yield*this.iterUserWidgets()}*iterUserWidgets(){for(let b of this.tabBar.titles)yield b.owner}*iterSelectedWidgets(){
let b=this.tabBar.currentTitle;b&&(yield b.owner)}*iterTabBars(){yield this.tabBar}*iterHandles(){}findTabNode(b){return this.tabBar.titles.indexOf(b.title)!==-1?
this:null}findSplitNode(b){return null}findFirstTabNode(){return this}hitTestTabNodes(b,A){return b<this._left||b>=this._left+this._width||A<this._top||A>=this.
_top+this._height?null:this}createConfig(){let b=this.tabBar.titles.map(C=>C.owner),A=this.tabBar.currentIndex;return{type:"tab-area",widgets:b,currentIndex:A}}holdAllSizes(){}fit(b,A){
let C=0,I=0,H=1/0,P=1/0,D=A.get(this.tabBar),N=this.tabBar.currentTitle,W=N?A.get(N.owner):void 0,[c,re]=this.sizers;return D&&D.fit(),W&&W.fit(),D&&!D.isHidden?
(C=Math.max(C,D.minWidth),I+=D.minHeight,c.minSize=D.minHeight,c.maxSize=D.maxHeight):(c.minSize=0,c.maxSize=0),W&&!W.isHidden?(C=Math.max(C,W.minWidth),I+=W.minHeight,
re.minSize=W.minHeight,re.maxSize=1/0):(re.minSize=0,re.maxSize=1/0),{minWidth:C,minHeight:I,maxWidth:H,maxHeight:P}}update(b,A,C,I,H,P){this._top=A,this._left=
b,this._width=C,this._height=I;let D=P.get(this.tabBar),N=this.tabBar.currentTitle,W=N?P.get(N.owner):void 0;if(or.calc(this.sizers,I),D&&!D.isHidden){let c=this.
sizers[0].size;D.update(b,A,C,c),A+=c}if(W&&!W.isHidden){let c=this.sizers[1].size;W.update(b,A,C,c)}}}i.TabLayoutNode=n;class s{constructor(b){this.parent=null,
this.normalized=!1,this.children=[],this.sizers=[],this.handles=[],this.orientation=b}*iterAllWidgets(){for(let b of this.children)yield*b.iterAllWidgets()}*iterUserWidgets(){
for(let b of this.children)yield*b.iterUserWidgets()}*iterSelectedWidgets(){for(let b of this.children)yield*b.iterSelectedWidgets()}*iterTabBars(){for(let b of this.
children)yield*b.iterTabBars()}*iterHandles(){yield*this.handles;for(let b of this.children)yield*b.iterHandles()}findTabNode(b){for(let A=0,C=this.children.length;A<
C;++A){let I=this.children[A].findTabNode(b);if(I)return I}return null}findSplitNode(b){let A=this.handles.indexOf(b);if(A!==-1)return{index:A,node:this};for(let C=0,
I=this.children.length;C<I;++C){let H=this.children[C].findSplitNode(b);if(H)return H}return null}findFirstTabNode(){return this.children.length===0?null:this.children[0].
findFirstTabNode()}hitTestTabNodes(b,A){for(let C=0,I=this.children.length;C<I;++C){let H=this.children[C].hitTestTabNodes(b,A);if(H)return H}return null}createConfig(){
let b=this.orientation,A=this.createNormalizedSizes(),C=this.children.map(I=>I.createConfig());return{type:"split-area",orientation:b,children:C,sizes:A}}syncHandles(){
this.handles.forEach((b,A)=>{b.setAttribute("data-orientation",this.orientation),A===this.handles.length-1?b.classList.add("lm-mod-hidden"):b.classList.remove("\
lm-mod-hidden")})}holdSizes(){for(let b of this.sizers)b.sizeHint=b.size}holdAllSizes(){for(let b of this.children)b.holdAllSizes();this.holdSizes()}normalizeSizes(){
let b=this.sizers.length;if(b===0)return;this.holdSizes();let A=this.sizers.reduce((C,I)=>C+I.sizeHint,0);if(A===0)for(let C of this.sizers)C.size=C.sizeHint=1/
b;else for(let C of this.sizers)C.size=C.sizeHint/=A;this.normalized=!0}createNormalizedSizes(){let b=this.sizers.length;if(b===0)return[];let A=this.sizers.map(
I=>I.size),C=A.reduce((I,H)=>I+H,0);if(C===0)for(let I=A.length-1;I>-1;I--)A[I]=1/b;else for(let I=A.length-1;I>-1;I--)A[I]/=C;return A}fit(b,A){let C=this.orientation===
"horizontal",I=Math.max(0,this.children.length-1)*b,H=C?I:0,P=C?0:I,D=1/0,N=1/0;for(let W=0,c=this.children.length;W<c;++W){let re=this.children[W].fit(b,A);C?(P=
Math.max(P,re.minHeight),H+=re.minWidth,this.sizers[W].minSize=re.minWidth):(H=Math.max(H,re.minWidth),P+=re.minHeight,this.sizers[W].minSize=re.minHeight)}return{
minWidth:H,minHeight:P,maxWidth:D,maxHeight:N}}update(b,A,C,I,H,P){let D=this.orientation==="horizontal",N=Math.max(0,this.children.length-1)*H,W=Math.max(0,(D?
C:I)-N);if(this.normalized){for(let c of this.sizers)c.sizeHint*=W;this.normalized=!1}or.calc(this.sizers,W);for(let c=0,re=this.children.length;c<re;++c){let V=this.
children[c],ae=this.sizers[c].size,Z=this.handles[c].style;D?(V.update(b,A,ae,I,H,P),b+=ae,Z.top=`${A}px`,Z.left=`${b}px`,Z.width=`${H}px`,Z.height=`${I}px`,b+=
H):(V.update(b,A,C,ae,H,P),A+=ae,Z.top=`${A}px`,Z.left=`${b}px`,Z.width=`${C}px`,Z.height=`${H}px`,A+=H)}}}i.SplitLayoutNode=s;function o(v,b){v.node.setAttribute(
"role","tabpanel");let A=b.renderer;if(A instanceof os.Renderer){let C=A.createTabKey({title:v.title,current:!1,zIndex:0});v.node.setAttribute("aria-labelledby",
C)}}i.addAria=o;function u(v){v.node.removeAttribute("role"),v.node.removeAttribute("aria-labelledby")}i.removeAria=u;function l(v,b){if(v.widgets.length===0)return null;
let A=[];for(let I of v.widgets)b.has(I)||(b.add(I),A.push(I));if(A.length===0)return null;let C=v.currentIndex;return C!==-1&&(C<0||C>=A.length)&&(C=0),{type:"\
tab-area",widgets:A,currentIndex:C}}function h(v,b){let A=v.orientation,C=[],I=[];for(let H=0,P=v.children.length;H<P;++H){let D=t(v.children[H],b);D&&(D.type===
"tab-area"||D.orientation!==A?(C.push(D),I.push(Math.abs(v.sizes[H]||0))):(C.push(...D.children),I.push(...D.sizes)))}return C.length===0?null:C.length===1?C[0]:
{type:"split-area",orientation:A,children:C,sizes:I}}function p(v,b,A){let C=b.createTabBar(A);for(let I of v.widgets)I.hide(),C.addTab(I.title),i.addAria(I,C);
return C.currentIndex=v.currentIndex,new n(C)}function g(v,b,A){let C=new s(v.orientation);return v.children.forEach((I,H)=>{let P=r(I,b,A),D=e(v.sizes[H]),N=b.
createHandle();C.children.push(P),C.handles.push(N),C.sizers.push(D),P.parent=C}),C.syncHandles(),C.normalizeSizes(),C}})(ei||(ei={}));var Qc=class i extends me{constructor(e={}){
super(),this._drag=null,this._tabsMovable=!0,this._tabsConstrained=!1,this._addButtonEnabled=!1,this._pressData=null,this._layoutModified=new ut(this),this._addRequested=
new ut(this),this.addClass("lm-DockPanel"),this._document=e.document||document,this._mode=e.mode||"multiple-document",this._renderer=e.renderer||i.defaultRenderer,
this._edges=e.edges||Zt.DEFAULT_EDGES,e.tabsMovable!==void 0&&(this._tabsMovable=e.tabsMovable),e.tabsConstrained!==void 0&&(this._tabsConstrained=e.tabsConstrained),
e.addButtonEnabled!==void 0&&(this._addButtonEnabled=e.addButtonEnabled),this.dataset.mode=this._mode;let t={createTabBar:()=>this._createTabBar(),createHandle:()=>this.
_createHandle()};this.layout=new d0({document:this._document,renderer:t,spacing:e.spacing,hiddenMode:e.hiddenMode}),this.overlay=e.overlay||new i.Overlay,this.node.
appendChild(this.overlay.node)}dispose(){this._releaseMouse(),this.overlay.hide(0),this._drag&&this._drag.dispose(),super.dispose()}get hiddenMode(){return this.
layout.hiddenMode}set hiddenMode(e){this.layout.hiddenMode=e}get layoutModified(){return this._layoutModified}get addRequested(){return this._addRequested}get renderer(){
return this.layout.renderer}get spacing(){return this.layout.spacing}set spacing(e){this.layout.spacing=e}get mode(){return this._mode}set mode(e){if(this._mode===
e)return;this._mode=e,this.dataset.mode=e;let t=this.layout;switch(e){case"multiple-document":for(let r of t.tabBars())r.show();break;case"single-document":t.restoreLayout(
Zt.createSingleDocumentConfig(this));break;default:throw"unreachable"}be.postMessage(this,Zt.LayoutModified)}get tabsMovable(){return this._tabsMovable}set tabsMovable(e){
this._tabsMovable=e;for(let t of this.tabBars())t.tabsMovable=e}get tabsConstrained(){return this._tabsConstrained}set tabsConstrained(e){this._tabsConstrained=
e}get addButtonEnabled(){return this._addButtonEnabled}set addButtonEnabled(e){this._addButtonEnabled=e;for(let t of this.tabBars())t.addButtonEnabled=e}get isEmpty(){
return this.layout.isEmpty}*widgets(){yield*this.layout.widgets()}*selectedWidgets(){yield*this.layout.selectedWidgets()}*tabBars(){yield*this.layout.tabBars()}*handles(){
yield*this.layout.handles()}selectWidget(e){let t=(0,ve.find)(this.tabBars(),r=>r.titles.indexOf(e.title)!==-1);if(!t)throw new Error("Widget is not contained i\
n the dock panel.");t.currentTitle=e.title}activateWidget(e){this.selectWidget(e),e.activate()}saveLayout(){return this.layout.saveLayout()}restoreLayout(e){this.
_mode="multiple-document",this.layout.restoreLayout(e),(hi.IS_EDGE||hi.IS_IE)&&be.flush(),be.postMessage(this,Zt.LayoutModified)}addWidget(e,t={}){this._mode===
"single-document"?this.layout.addWidget(e):this.layout.addWidget(e,t),be.postMessage(this,Zt.LayoutModified)}processMessage(e){e.type==="layout-modified"?this._layoutModified.
emit(void 0):super.processMessage(e)}handleEvent(e){switch(e.type){case"lm-dragenter":this._evtDragEnter(e);break;case"lm-dragleave":this._evtDragLeave(e);break;case"\
lm-dragover":this._evtDragOver(e);break;case"lm-drop":this._evtDrop(e);break;case"pointerdown":this._evtPointerDown(e);break;case"pointermove":this._evtPointerMove(
e);break;case"pointerup":this._evtPointerUp(e);break;case"keydown":this._evtKeyDown(e);break;case"contextmenu":e.preventDefault(),e.stopPropagation();break}}onBeforeAttach(e){
this.node.addEventListener("lm-dragenter",this),this.node.addEventListener("lm-dragleave",this),this.node.addEventListener("lm-dragover",this),this.node.addEventListener(
"lm-drop",this),this.node.addEventListener("pointerdown",this)}onAfterDetach(e){this.node.removeEventListener("lm-dragenter",this),this.node.removeEventListener(
"lm-dragleave",this),this.node.removeEventListener("lm-dragover",this),this.node.removeEventListener("lm-drop",this),this.node.removeEventListener("pointerdown",
this),this._releaseMouse()}onChildAdded(e){Zt.isGeneratedTabBarProperty.get(e.child)||e.child.addClass("lm-DockPanel-widget")}onChildRemoved(e){Zt.isGeneratedTabBarProperty.
get(e.child)||(e.child.removeClass("lm-DockPanel-widget"),be.postMessage(this,Zt.LayoutModified))}_evtDragEnter(e){e.mimeData.hasData("application/vnd.lumino.wi\
dget-factory")&&(e.preventDefault(),e.stopPropagation())}_evtDragLeave(e){e.preventDefault(),!(this._tabsConstrained&&e.source!==this)&&(e.stopPropagation(),this.
overlay.hide(1))}_evtDragOver(e){e.preventDefault(),this._tabsConstrained&&e.source!==this||this._showOverlay(e.clientX,e.clientY)==="invalid"?e.dropAction="non\
e":(e.stopPropagation(),e.dropAction=e.proposedAction)}_evtDrop(e){if(e.preventDefault(),this.overlay.hide(0),e.proposedAction==="none"){e.dropAction="none";return}
let{clientX:t,clientY:r}=e,{zone:n,target:s}=Zt.findDropTarget(this,t,r,this._edges);if(this._tabsConstrained&&e.source!==this||n==="invalid"){e.dropAction="non\
e";return}let u=e.mimeData.getData("application/vnd.lumino.widget-factory");if(typeof u!="function"){e.dropAction="none";return}let l=u();if(!(l instanceof me)){
e.dropAction="none";return}if(l.contains(this)){e.dropAction="none";return}let h=s?Zt.getDropRef(s.tabBar):null;switch(n){case"root-all":this.addWidget(l);break;case"\
root-top":this.addWidget(l,{mode:"split-top"});break;case"root-left":this.addWidget(l,{mode:"split-left"});break;case"root-right":this.addWidget(l,{mode:"split-\
right"});break;case"root-bottom":this.addWidget(l,{mode:"split-bottom"});break;case"widget-all":this.addWidget(l,{mode:"tab-after",ref:h});break;case"widget-top":
this.addWidget(l,{mode:"split-top",ref:h});break;case"widget-left":this.addWidget(l,{mode:"split-left",ref:h});break;case"widget-right":this.addWidget(l,{mode:"\
split-right",ref:h});break;case"widget-bottom":this.addWidget(l,{mode:"split-bottom",ref:h});break;case"widget-tab":this.addWidget(l,{mode:"tab-after",ref:h});break;default:
throw"unreachable"}e.dropAction=e.proposedAction,e.stopPropagation(),this.activateWidget(l)}_evtKeyDown(e){e.preventDefault(),e.stopPropagation(),e.keyCode===27&&
(this._releaseMouse(),be.postMessage(this,Zt.LayoutModified))}_evtPointerDown(e){if(e.button!==0)return;let t=this.layout,r=e.target,n=(0,ve.find)(t.handles(),p=>p.
contains(r));if(!n)return;e.preventDefault(),e.stopPropagation(),this._document.addEventListener("keydown",this,!0),this._document.addEventListener("pointerup",
this,!0),this._document.addEventListener("pointermove",this,!0),this._document.addEventListener("contextmenu",this,!0);let s=n.getBoundingClientRect(),o=e.clientX-
s.left,u=e.clientY-s.top,l=window.getComputedStyle(n),h=qi.overrideCursor(l.cursor,this._document);this._pressData={handle:n,deltaX:o,deltaY:u,override:h}}_evtPointerMove(e){
if(!this._pressData)return;e.preventDefault(),e.stopPropagation();let t=this.node.getBoundingClientRect(),r=e.clientX-t.left-this._pressData.deltaX,n=e.clientY-
t.top-this._pressData.deltaY;this.layout.moveHandle(this._pressData.handle,r,n)}_evtPointerUp(e){e.button===0&&(e.preventDefault(),e.stopPropagation(),this._releaseMouse(),
be.postMessage(this,Zt.LayoutModified))}_releaseMouse(){this._pressData&&(this._pressData.override.dispose(),this._pressData=null,this._document.removeEventListener(
"keydown",this,!0),this._document.removeEventListener("pointerup",this,!0),this._document.removeEventListener("pointermove",this,!0),this._document.removeEventListener(
"contextmenu",this,!0))}_showOverlay(e,t){let{zone:r,target:n}=Zt.findDropTarget(this,e,t,this._edges);if(r==="invalid")return this.overlay.hide(100),r;let s,o,
u,l,h=Ct.boxSizing(this.node),p=this.node.getBoundingClientRect();switch(r){case"root-all":s=h.paddingTop,o=h.paddingLeft,u=h.paddingRight,l=h.paddingBottom;break;case"\
root-top":s=h.paddingTop,o=h.paddingLeft,u=h.paddingRight,l=p.height*Zt.GOLDEN_RATIO;break;case"root-left":s=h.paddingTop,o=h.paddingLeft,u=p.width*Zt.GOLDEN_RATIO,
l=h.paddingBottom;break;case"root-right":s=h.paddingTop,o=p.width*Zt.GOLDEN_RATIO,u=h.paddingRight,l=h.paddingBottom;break;case"root-bottom":s=p.height*Zt.GOLDEN_RATIO,
o=h.paddingLeft,u=h.paddingRight,l=h.paddingBottom;break;case"widget-all":s=n.top,o=n.left,u=n.right,l=n.bottom;break;case"widget-top":s=n.top,o=n.left,u=n.right,
l=n.bottom+n.height/2;break;case"widget-left":s=n.top,o=n.left,u=n.right+n.width/2,l=n.bottom;break;case"widget-right":s=n.top,o=n.left+n.width/2,u=n.right,l=n.
bottom;break;case"widget-bottom":s=n.top+n.height/2,o=n.left,u=n.right,l=n.bottom;break;case"widget-tab":{let g=n.tabBar.node.getBoundingClientRect().height;s=n.
top,o=n.left,u=n.right,l=n.bottom+n.height-g;break}default:throw"unreachable"}return this.overlay.show({top:s,left:o,right:u,bottom:l}),r}_createTabBar(){let e=this.
_renderer.createTabBar(this._document);return Zt.isGeneratedTabBarProperty.set(e,!0),this._mode==="single-document"&&e.hide(),e.tabsMovable=this._tabsMovable,e.
allowDeselect=!1,e.addButtonEnabled=this._addButtonEnabled,e.removeBehavior="select-previous-tab",e.insertBehavior="select-tab-if-needed",e.tabMoved.connect(this.
_onTabMoved,this),e.currentChanged.connect(this._onCurrentChanged,this),e.tabCloseRequested.connect(this._onTabCloseRequested,this),e.tabDetachRequested.connect(
this._onTabDetachRequested,this),e.tabActivateRequested.connect(this._onTabActivateRequested,this),e.addRequested.connect(this._onTabAddRequested,this),e}_createHandle(){
return this._renderer.createHandle()}_onTabMoved(){be.postMessage(this,Zt.LayoutModified)}_onCurrentChanged(e,t){let{previousTitle:r,currentTitle:n}=t;r&&r.owner.
hide(),n&&n.owner.show(),(hi.IS_EDGE||hi.IS_IE)&&be.flush(),be.postMessage(this,Zt.LayoutModified)}_onTabAddRequested(e){this._addRequested.emit(e)}_onTabActivateRequested(e,t){
t.title.owner.activate()}_onTabCloseRequested(e,t){t.title.owner.close()}_onTabDetachRequested(e,t){if(this._drag)return;e.releaseMouse();let{title:r,tab:n,clientX:s,
clientY:o,offset:u}=t,l=new In.MimeData,h=()=>r.owner;l.setData("application/vnd.lumino.widget-factory",h);let p=n.cloneNode(!0);u&&(p.style.top=`-${u.y}px`,p.style.
left=`-${u.x}px`),this._drag=new qi({document:this._document,mimeData:l,dragImage:p,proposedAction:"move",supportedActions:"move",source:this}),n.classList.add(
"lm-mod-hidden");let g=()=>{this._drag=null,n.classList.remove("lm-mod-hidden")};this._drag.start(s,o).then(g)}};(function(i){class e{constructor(){this._timer=
-1,this._hidden=!0,this.node=document.createElement("div"),this.node.classList.add("lm-DockPanel-overlay"),this.node.classList.add("lm-mod-hidden"),this.node.style.
position="absolute",this.node.style.contain="strict"}show(n){let s=this.node.style;s.top=`${n.top}px`,s.left=`${n.left}px`,s.right=`${n.right}px`,s.bottom=`${n.
bottom}px`,clearTimeout(this._timer),this._timer=-1,this._hidden&&(this._hidden=!1,this.node.classList.remove("lm-mod-hidden"))}hide(n){if(!this._hidden){if(n<=
0){clearTimeout(this._timer),this._timer=-1,this._hidden=!0,this.node.classList.add("lm-mod-hidden");return}this._timer===-1&&(this._timer=window.setTimeout(()=>{
this._timer=-1,this._hidden=!0,this.node.classList.add("lm-mod-hidden")},n))}}}i.Overlay=e;class t{createTabBar(n){let s=new os({document:n});return s.addClass(
"lm-DockPanel-tabBar"),s}createHandle(){let n=document.createElement("div");return n.className="lm-DockPanel-handle",n}}i.Renderer=t,i.defaultRenderer=new t})(Qc||
(Qc={}));var Zt;(function(i){i.GOLDEN_RATIO=.618,i.DEFAULT_EDGES={top:12,right:40,bottom:40,left:40},i.LayoutModified=new ss("layout-modified"),i.isGeneratedTabBarProperty=
new zi({name:"isGeneratedTabBar",create:()=>!1});function e(n){if(n.isEmpty)return{main:null};let s=Array.from(n.widgets()),o=n.selectedWidgets().next().value,u=o?
s.indexOf(o):-1;return{main:{type:"tab-area",widgets:s,currentIndex:u}}}i.createSingleDocumentConfig=e;function t(n,s,o,u){if(!Ct.hitTest(n.node,s,o))return{zone:"\
invalid",target:null};let l=n.layout;if(l.isEmpty)return{zone:"root-all",target:null};if(n.mode==="multiple-document"){let D=n.node.getBoundingClientRect(),N=s-
D.left+1,W=o-D.top+1,c=D.right-s,re=D.bottom-o;switch(Math.min(W,c,re,N)){case W:if(W<u.top)return{zone:"root-top",target:null};break;case c:if(c<u.right)return{
zone:"root-right",target:null};break;case re:if(re<u.bottom)return{zone:"root-bottom",target:null};break;case N:if(N<u.left)return{zone:"root-left",target:null};
break;default:throw"unreachable"}}let h=l.hitTestTabAreas(s,o);if(!h)return{zone:"invalid",target:null};if(n.mode==="single-document")return{zone:"widget-all",target:h};
let p=h.x-h.left+1,g=h.y-h.top+1,v=h.left+h.width-h.x,b=h.top+h.height-h.y,A=h.tabBar.node.getBoundingClientRect().height;if(g<A)return{zone:"widget-tab",target:h};
let C=Math.round(h.width/3),I=Math.round(h.height/3);if(p>C&&v>C&&g>I&&b>I)return{zone:"widget-all",target:h};p/=C,g/=I,v/=C,b/=I;let H=Math.min(p,g,v,b),P;switch(H){case p:
P="widget-left";break;case g:P="widget-top";break;case v:P="widget-right";break;case b:P="widget-bottom";break;default:throw"unreachable"}return{zone:P,target:h}}
i.findDropTarget=t;function r(n){return n.titles.length===0?null:n.currentTitle?n.currentTitle.owner:n.titles[n.titles.length-1].owner}i.getDropRef=r})(Zt||(Zt=
{}));var ll=class i extends Tn{constructor(e={}){super(e),this._dirty=!1,this._rowSpacing=4,this._columnSpacing=4,this._items=[],this._rowStarts=[],this._columnStarts=
[],this._rowSizers=[new Yr],this._columnSizers=[new Yr],this._box=null,e.rowCount!==void 0&&fi.reallocSizers(this._rowSizers,e.rowCount),e.columnCount!==void 0&&
fi.reallocSizers(this._columnSizers,e.columnCount),e.rowSpacing!==void 0&&(this._rowSpacing=fi.clampValue(e.rowSpacing)),e.columnSpacing!==void 0&&(this._columnSpacing=
fi.clampValue(e.columnSpacing))}dispose(){for(let e of this._items){let t=e.widget;e.dispose(),t.dispose()}this._box=null,this._items.length=0,this._rowStarts.length=
0,this._rowSizers.length=0,this._columnStarts.length=0,this._columnSizers.length=0,super.dispose()}get rowCount(){return this._rowSizers.length}set rowCount(e){
e!==this.rowCount&&(fi.reallocSizers(this._rowSizers,e),this.parent&&this.parent.fit())}get columnCount(){return this._columnSizers.length}set columnCount(e){e!==
this.columnCount&&(fi.reallocSizers(this._columnSizers,e),this.parent&&this.parent.fit())}get rowSpacing(){return this._rowSpacing}set rowSpacing(e){e=fi.clampValue(
e),this._rowSpacing!==e&&(this._rowSpacing=e,this.parent&&this.parent.fit())}get columnSpacing(){return this._columnSpacing}set columnSpacing(e){e=fi.clampValue(
e),this._columnSpacing!==e&&(this._columnSpacing=e,this.parent&&this.parent.fit())}rowStretch(e){let t=this._rowSizers[e];return t?t.stretch:-1}setRowStretch(e,t){
let r=this._rowSizers[e];r&&(t=fi.clampValue(t),r.stretch!==t&&(r.stretch=t,this.parent&&this.parent.update()))}columnStretch(e){let t=this._columnSizers[e];return t?
t.stretch:-1}setColumnStretch(e,t){let r=this._columnSizers[e];r&&(t=fi.clampValue(t),r.stretch!==t&&(r.stretch=t,this.parent&&this.parent.update()))}*[Symbol.iterator](){
for(let e of this._items)yield e.widget}addWidget(e){ve.ArrayExt.findFirstIndex(this._items,r=>r.widget===e)===-1&&(this._items.push(new oa(e)),this.parent&&this.
attachWidget(e))}removeWidget(e){let t=ve.ArrayExt.findFirstIndex(this._items,n=>n.widget===e);if(t===-1)return;let r=ve.ArrayExt.removeAt(this._items,t);this.parent&&
this.detachWidget(e),r.dispose()}init(){super.init();for(let e of this)this.attachWidget(e)}attachWidget(e){this.parent.isAttached&&be.sendMessage(e,me.Msg.BeforeAttach),
this.parent.node.appendChild(e.node),this.parent.isAttached&&be.sendMessage(e,me.Msg.AfterAttach),this.parent.fit()}detachWidget(e){this.parent.isAttached&&be.sendMessage(
e,me.Msg.BeforeDetach),this.parent.node.removeChild(e.node),this.parent.isAttached&&be.sendMessage(e,me.Msg.AfterDetach),this.parent.fit()}onBeforeShow(e){super.
onBeforeShow(e),this.parent.update()}onBeforeAttach(e){super.onBeforeAttach(e),this.parent.fit()}onChildShown(e){this.parent.fit()}onChildHidden(e){this.parent.
fit()}onResize(e){this.parent.isVisible&&this._update(e.width,e.height)}onUpdateRequest(e){this.parent.isVisible&&this._update(-1,-1)}onFitRequest(e){this.parent.
isAttached&&this._fit()}_fit(){for(let l=0,h=this.rowCount;l<h;++l)this._rowSizers[l].minSize=0;for(let l=0,h=this.columnCount;l<h;++l)this._columnSizers[l].minSize=
0;let e=this._items.filter(l=>!l.isHidden);for(let l=0,h=e.length;l<h;++l)e[l].fit();let t=this.rowCount-1,r=this.columnCount-1;e.sort(fi.rowSpanCmp);for(let l=0,
h=e.length;l<h;++l){let p=e[l],g=i.getCellConfig(p.widget),v=Math.min(g.row,t),b=Math.min(g.row+g.rowSpan-1,t);fi.distributeMin(this._rowSizers,v,b,p.minHeight)}
e.sort(fi.columnSpanCmp);for(let l=0,h=e.length;l<h;++l){let p=e[l],g=i.getCellConfig(p.widget),v=Math.min(g.column,r),b=Math.min(g.column+g.columnSpan-1,r);fi.
distributeMin(this._columnSizers,v,b,p.minWidth)}if(this.fitPolicy==="set-no-constraint"){be.sendMessage(this.parent,me.Msg.UpdateRequest);return}let n=t*this._rowSpacing,
s=r*this._columnSpacing;for(let l=0,h=this.rowCount;l<h;++l)n+=this._rowSizers[l].minSize;for(let l=0,h=this.columnCount;l<h;++l)s+=this._columnSizers[l].minSize;
let o=this._box=Ct.boxSizing(this.parent.node);s+=o.horizontalSum,n+=o.verticalSum;let u=this.parent.node.style;u.minWidth=`${s}px`,u.minHeight=`${n}px`,this._dirty=
!0,this.parent.parent&&be.sendMessage(this.parent.parent,me.Msg.FitRequest),this._dirty&&be.sendMessage(this.parent,me.Msg.UpdateRequest)}_update(e,t){this._dirty=
!1,e<0&&(e=this.parent.node.offsetWidth),t<0&&(t=this.parent.node.offsetHeight),this._box||(this._box=Ct.boxSizing(this.parent.node));let r=this._box.paddingTop,
n=this._box.paddingLeft,s=e-this._box.horizontalSum,o=t-this._box.verticalSum,u=this.rowCount-1,l=this.columnCount-1,h=u*this._rowSpacing,p=l*this._columnSpacing;
or.calc(this._rowSizers,Math.max(0,o-h)),or.calc(this._columnSizers,Math.max(0,s-p));for(let g=0,v=r,b=this.rowCount;g<b;++g)this._rowStarts[g]=v,v+=this._rowSizers[g].
size+this._rowSpacing;for(let g=0,v=n,b=this.columnCount;g<b;++g)this._columnStarts[g]=v,v+=this._columnSizers[g].size+this._columnSpacing;for(let g=0,v=this._items.
length;g<v;++g){let b=this._items[g];if(b.isHidden)continue;let A=i.getCellConfig(b.widget),C=Math.min(A.row,u),I=Math.min(A.column,l),H=Math.min(A.row+A.rowSpan-
1,u),P=Math.min(A.column+A.columnSpan-1,l),D=this._columnStarts[I],N=this._rowStarts[C],W=this._columnStarts[P]+this._columnSizers[P].size-D,c=this._rowStarts[H]+
this._rowSizers[H].size-N;b.update(D,N,W,c)}}};(function(i){function e(r){return fi.cellConfigProperty.get(r)}i.getCellConfig=e;function t(r,n){fi.cellConfigProperty.
set(r,fi.normalizeConfig(n))}i.setCellConfig=t})(ll||(ll={}));var fi;(function(i){i.cellConfigProperty=new zi({name:"cellConfig",create:()=>({row:0,column:0,rowSpan:1,
columnSpan:1}),changed:u});function e(l){let h=Math.max(0,Math.floor(l.row||0)),p=Math.max(0,Math.floor(l.column||0)),g=Math.max(1,Math.floor(l.rowSpan||0)),v=Math.
max(1,Math.floor(l.columnSpan||0));return{row:h,column:p,rowSpan:g,columnSpan:v}}i.normalizeConfig=e;function t(l){return Math.max(0,Math.floor(l))}i.clampValue=
t;function r(l,h){let p=i.cellConfigProperty.get(l.widget),g=i.cellConfigProperty.get(h.widget);return p.rowSpan-g.rowSpan}i.rowSpanCmp=r;function n(l,h){let p=i.
cellConfigProperty.get(l.widget),g=i.cellConfigProperty.get(h.widget);return p.columnSpan-g.columnSpan}i.columnSpanCmp=n;function s(l,h){for(h=Math.max(1,Math.floor(
h));l.length<h;)l.push(new Yr);l.length>h&&(l.length=h)}i.reallocSizers=s;function o(l,h,p,g){if(p<h)return;if(h===p){let A=l[h];A.minSize=Math.max(A.minSize,g);
return}let v=0;for(let A=h;A<=p;++A)v+=l[A].minSize;if(v>=g)return;let b=(g-v)/(p-h+1);for(let A=h;A<=p;++A)l[A].minSize+=b}i.distributeMin=o;function u(l){l.parent&&
l.parent.layout instanceof ll&&l.parent.fit()}})(fi||(fi={}));var Yc=class i extends me{constructor(e={}){super({node:Jc.createNode()}),this._activeIndex=-1,this.
_tabFocusIndex=0,this._menus=[],this._childMenu=null,this._overflowMenu=null,this._menuItemSizes=[],this._overflowIndex=-1,this.addClass("lm-MenuBar"),this.setFlag(
me.Flag.DisallowLayout),this.renderer=e.renderer||i.defaultRenderer,this._forceItemsPosition=e.forceItemsPosition||{forceX:!0,forceY:!0},this._overflowMenuOptions=
e.overflowMenuOptions||{isVisible:!0}}dispose(){this._closeChildMenu(),this._menus.length=0,super.dispose()}get childMenu(){return this._childMenu}get overflowIndex(){
return this._overflowIndex}get overflowMenu(){return this._overflowMenu}get contentNode(){return this.node.getElementsByClassName("lm-MenuBar-content")[0]}get activeMenu(){
return this._menus[this._activeIndex]||null}set activeMenu(e){this.activeIndex=e?this._menus.indexOf(e):-1}get activeIndex(){return this._activeIndex}set activeIndex(e){
(e<0||e>=this._menus.length)&&(e=-1),e>-1&&this._menus[e].items.length===0&&(e=-1),this._activeIndex!==e&&(this._activeIndex=e,this.update())}get menus(){return this.
_menus}openActiveMenu(){this._activeIndex!==-1&&(this._openChildMenu(),this._childMenu&&(this._childMenu.activeIndex=-1,this._childMenu.activateNextItem()))}addMenu(e,t=!0){
this.insertMenu(this._menus.length,e,t)}insertMenu(e,t,r=!0){this._closeChildMenu();let n=this._menus.indexOf(t),s=Math.max(0,Math.min(e,this._menus.length));if(n===
-1){ve.ArrayExt.insert(this._menus,s,t),t.addClass("lm-MenuBar-menu"),t.aboutToClose.connect(this._onMenuAboutToClose,this),t.menuRequested.connect(this._onMenuMenuRequested,
this),t.title.changed.connect(this._onTitleChanged,this),r&&this.update();return}s===this._menus.length&&s--,n!==s&&(ve.ArrayExt.move(this._menus,n,s),r&&this.update())}removeMenu(e,t=!0){
this.removeMenuAt(this._menus.indexOf(e),t)}removeMenuAt(e,t=!0){this._closeChildMenu();let r=ve.ArrayExt.removeAt(this._menus,e);r&&(r.aboutToClose.disconnect(
this._onMenuAboutToClose,this),r.menuRequested.disconnect(this._onMenuMenuRequested,this),r.title.changed.disconnect(this._onTitleChanged,this),r.removeClass("l\
m-MenuBar-menu"),t&&this.update())}clearMenus(){if(this._menus.length!==0){this._closeChildMenu();for(let e of this._menus)e.aboutToClose.disconnect(this._onMenuAboutToClose,
this),e.menuRequested.disconnect(this._onMenuMenuRequested,this),e.title.changed.disconnect(this._onTitleChanged,this),e.removeClass("lm-MenuBar-menu");this._menus.
length=0,this.update()}}handleEvent(e){switch(e.type){case"keydown":this._evtKeyDown(e);break;case"pointerdown":this._evtPointerDown(e);break;case"pointermove":case"\
pointerleave":this._evtPointerMove(e);break;case"focusout":this._evtFocusOut(e);break;case"contextmenu":e.preventDefault(),e.stopPropagation();break}}onBeforeAttach(e){
this.node.addEventListener("keydown",this),this.node.addEventListener("pointerdown",this),this.node.addEventListener("pointermove",this),this.node.addEventListener(
"pointerleave",this),this.node.addEventListener("focusout",this),this.node.addEventListener("contextmenu",this)}onAfterDetach(e){this.node.removeEventListener("\
keydown",this),this.node.removeEventListener("pointerdown",this),this.node.removeEventListener("pointermove",this),this.node.removeEventListener("pointerleave",
this),this.node.removeEventListener("focusout",this),this.node.removeEventListener("contextmenu",this),this._closeChildMenu()}onActivateRequest(e){this.isAttached&&
this._focusItemAt(0)}onResize(e){this.update(),super.onResize(e)}onUpdateRequest(e){var t;let r=this._menus,n=this.renderer,s=this._activeIndex,o=this._tabFocusIndex>=
0&&this._tabFocusIndex<r.length?this._tabFocusIndex:0,u=this._overflowIndex>-1?this._overflowIndex:r.length,l=0,h=!1;u=this._overflowMenu!==null?u-1:u;let p=new Array(
u);for(let g=0;g<u;++g)p[g]=n.renderItem({title:r[g].title,active:g===s,tabbable:g===o,disabled:r[g].items.length===0,onfocus:()=>{this._tabFocusIndex=g,this.activeIndex=
g}}),l+=this._menuItemSizes[g],r[g].title.label===this._overflowMenuOptions.title&&(h=!0,u--);if(this._overflowMenuOptions.isVisible){if(this._overflowIndex>-1&&
!h){if(this._overflowMenu===null){let g=(t=this._overflowMenuOptions.title)!==null&&t!==void 0?t:"...";this._overflowMenu=new aa({commands:new Cn}),this._overflowMenu.
title.label=g,this._overflowMenu.title.mnemonic=0,this.addMenu(this._overflowMenu,!1)}for(let g=r.length-2;g>=u;g--){let v=this.menus[g];v.title.mnemonic=0,this.
_overflowMenu.insertItem(0,{type:"submenu",submenu:v}),this.removeMenu(v,!1)}p[u]=n.renderItem({title:this._overflowMenu.title,active:u===s&&r[u].items.length!==
0,tabbable:u===o,disabled:r[u].items.length===0,onfocus:()=>{this._tabFocusIndex=u,this.activeIndex=u}}),u++}else if(this._overflowMenu!==null){let g=this._overflowMenu.
items,v=this.node.offsetWidth,b=this._overflowMenu.items.length;for(let A=0;A<b;++A){let C=r.length-1-A;if(v-l>this._menuItemSizes[C]){let I=g[0].submenu;this._overflowMenu.
removeItemAt(0),this.insertMenu(u,I,!1),p[u]=n.renderItem({title:I.title,active:!1,tabbable:u===o,disabled:r[u].items.length===0,onfocus:()=>{this._tabFocusIndex=
u,this.activeIndex=u}}),u++}}this._overflowMenu.items.length===0&&(this.removeMenu(this._overflowMenu,!1),p.pop(),this._overflowMenu=null,this._overflowIndex=-1)}}
Gr.render(p,this.contentNode),this._updateOverflowIndex()}_updateOverflowIndex(){if(!this._overflowMenuOptions.isVisible)return;let e=this.contentNode.childNodes,
t=this.node.offsetWidth,r=0,n=-1,s=e.length;if(this._menuItemSizes.length==0)for(let o=0;o<s;o++){let u=e[o];r+=u.offsetWidth,this._menuItemSizes.push(u.offsetWidth),
r>t&&n===-1&&(n=o)}else for(let o=0;o<this._menuItemSizes.length;o++)if(r+=this._menuItemSizes[o],r>t){n=o;break}this._overflowIndex=n}_evtKeyDown(e){let t=e.keyCode;
if(t===9){this.activeIndex=-1;return}if(e.preventDefault(),e.stopPropagation(),t===13||t===32||t===38||t===40){if(this.activeIndex=this._tabFocusIndex,this.activeIndex!==
this._tabFocusIndex)return;this.openActiveMenu();return}if(t===27){this._closeChildMenu(),this._focusItemAt(this.activeIndex);return}if(t===37||t===39){let o=t===
37?-1:1,u=this._tabFocusIndex+o,l=this._menus.length;for(let h=0;h<l;h++){let p=(l+u+o*h)%l;if(this._menus[p].items.length){this._focusItemAt(p);return}}return}
let r=Co().keyForKeydownEvent(e);if(!r)return;let n=this._activeIndex+1,s=Jc.findMnemonic(this._menus,r,n);s.index!==-1&&!s.multiple?(this.activeIndex=s.index,this.
openActiveMenu()):s.index!==-1?(this.activeIndex=s.index,this._focusItemAt(this.activeIndex)):s.auto!==-1&&(this.activeIndex=s.auto,this._focusItemAt(this.activeIndex))}_evtPointerDown(e){
if(!Ct.hitTest(this.node,e.clientX,e.clientY))return;e.stopPropagation(),e.stopImmediatePropagation();let t=ve.ArrayExt.findFirstIndex(this.contentNode.children,
r=>Ct.hitTest(r,e.clientX,e.clientY));if(t===-1){this._closeChildMenu();return}if(e.button===0)if(this._childMenu)this._closeChildMenu(),this.activeIndex=t;else{
e.preventDefault();let r=this._positionForMenu(t);aa.saveWindowData(),this.activeIndex=t,this._openChildMenu(r)}}_evtPointerMove(e){if(ar.isTouchEvent(e))return;
let t=ve.ArrayExt.findFirstIndex(this.contentNode.children,n=>Ct.hitTest(n,e.clientX,e.clientY));if(t===this._activeIndex||t===-1&&this._childMenu)return;let r=t>=
0&&this._childMenu?this._positionForMenu(t):null;aa.saveWindowData(),this.activeIndex=t,r&&this._openChildMenu(r)}_positionForMenu(e){let t=this.contentNode.children[e],
{left:r,bottom:n}=t.getBoundingClientRect();return{top:n,left:r}}_evtFocusOut(e){!this._childMenu&&!this.node.contains(e.relatedTarget)&&(this.activeIndex=-1)}_focusItemAt(e){
let t=this.contentNode.childNodes[e];t&&t.focus()}_openChildMenu(e={}){let t=this.activeMenu;if(!t){this._closeChildMenu();return}let r=this._childMenu;if(r===t)
return;this._childMenu=t,r?r.close():document.addEventListener("pointerdown",this,!0),this._tabFocusIndex=this.activeIndex,be.sendMessage(this,me.Msg.UpdateRequest);
let{left:n,top:s}=e;(typeof n>"u"||typeof s>"u")&&({left:n,top:s}=this._positionForMenu(this._activeIndex)),r||this.addClass("lm-mod-active"),t.items.length>0&&
t.open(n,s,this._forceItemsPosition)}_closeChildMenu(){if(!this._childMenu)return;this.removeClass("lm-mod-active"),document.removeEventListener("pointerdown",this,
!0);let e=this._childMenu;this._childMenu=null,e.close(),this.activeIndex=-1}_onMenuAboutToClose(e){e===this._childMenu&&(this.removeClass("lm-mod-active"),document.
removeEventListener("pointerdown",this,!0),this._childMenu=null,this.activeIndex=-1)}_onMenuMenuRequested(e,t){if(e!==this._childMenu)return;let r=this._activeIndex,
n=this._menus.length;switch(t){case"next":this.activeIndex=r===n-1?0:r+1;break;case"previous":this.activeIndex=r===0?n-1:r-1;break}this.openActiveMenu()}_onTitleChanged(){
this.update()}};(function(i){class e{renderItem(r){let n=this.createItemClass(r),s=this.createItemDataset(r),o=this.createItemARIA(r);return St.li({className:n,
dataset:s,...r.disabled?{}:{tabindex:r.tabbable?"0":"-1"},onfocus:r.onfocus,...o},this.renderIcon(r),this.renderLabel(r))}renderIcon(r){let n=this.createIconClass(
r);return St.div({className:n},r.title.icon,r.title.iconLabel)}renderLabel(r){let n=this.formatLabel(r);return St.div({className:"lm-MenuBar-itemLabel"},n)}createItemClass(r){
let n="lm-MenuBar-item";return r.title.className&&(n+=` ${r.title.className}`),r.active&&!r.disabled&&(n+=" lm-mod-active"),n}createItemDataset(r){return r.title.
dataset}createItemARIA(r){return{role:"menuitem","aria-haspopup":"true","aria-disabled":r.disabled?"true":"false"}}createIconClass(r){let n="lm-MenuBar-itemIcon",
s=r.title.iconClass;return s?`${n} ${s}`:n}formatLabel(r){let{label:n,mnemonic:s}=r.title;if(s<0||s>=n.length)return n;let o=n.slice(0,s),u=n.slice(s+1),l=n[s],
h=St.span({className:"lm-MenuBar-itemMnemonic"},l);return[o,h,u]}}i.Renderer=e,i.defaultRenderer=new e})(Yc||(Yc={}));var Jc;(function(i){function e(){let r=document.
createElement("div"),n=document.createElement("ul");return n.className="lm-MenuBar-content",r.appendChild(n),n.setAttribute("role","menubar"),r}i.createNode=e;function t(r,n,s){
let o=-1,u=-1,l=!1,h=n.toUpperCase();for(let p=0,g=r.length;p<g;++p){let v=(p+s)%g,b=r[v].title;if(b.label.length===0)continue;let A=b.mnemonic;if(A>=0&&A<b.label.
length){b.label[A].toUpperCase()===h&&(o===-1?o=v:l=!0);continue}u===-1&&b.label[0].toUpperCase()===h&&(u=v)}return{index:o,multiple:l,auto:u}}i.findMnemonic=t})(
Jc||(Jc={}));var gw;(function(i){function e(){let r=document.createElement("div"),n=document.createElement("div"),s=document.createElement("div"),o=document.createElement("d\
iv"),u=document.createElement("div");return n.className="lm-ScrollBar-button",s.className="lm-ScrollBar-button",n.dataset.action="decrement",s.dataset.action="i\
ncrement",o.className="lm-ScrollBar-track",u.className="lm-ScrollBar-thumb",o.appendChild(u),r.appendChild(n),r.appendChild(o),r.appendChild(s),r}i.createNode=e;
function t(r,n){return r.thumbNode.contains(n)?"thumb":r.trackNode.contains(n)?"track":r.decrementNode.contains(n)?"decrement":r.incrementNode.contains(n)?"incr\
ement":null}i.findPart=t})(gw||(gw={}));var c0=class extends Jr{constructor(e={}){super(e),this._dirty=!1,this._items=[],this._box=null,this._hiddenMode=e.hiddenMode!==void 0?e.hiddenMode:me.HiddenMode.
Display}get hiddenMode(){return this._hiddenMode}set hiddenMode(e){this._hiddenMode!==e&&(this._hiddenMode=e,this.widgets.length>1&&this.widgets.forEach(t=>{t.hiddenMode=
this._hiddenMode}))}dispose(){for(let e of this._items)e.dispose();this._box=null,this._items.length=0,super.dispose()}attachWidget(e,t){this._hiddenMode===me.HiddenMode.
Scale&&this._items.length>0?(this._items.length===1&&(this.widgets[0].hiddenMode=me.HiddenMode.Scale),t.hiddenMode=me.HiddenMode.Scale):t.hiddenMode=me.HiddenMode.
Display,ve.ArrayExt.insert(this._items,e,new oa(t)),this.parent.isAttached&&be.sendMessage(t,me.Msg.BeforeAttach),this.parent.node.appendChild(t.node),this.parent.
isAttached&&be.sendMessage(t,me.Msg.AfterAttach),this.parent.fit()}moveWidget(e,t,r){ve.ArrayExt.move(this._items,e,t),this.parent.update()}detachWidget(e,t){let r=ve.ArrayExt.
removeAt(this._items,e);this.parent.isAttached&&be.sendMessage(t,me.Msg.BeforeDetach),this.parent.node.removeChild(t.node),this.parent.isAttached&&be.sendMessage(
t,me.Msg.AfterDetach),r.widget.node.style.zIndex="",this._hiddenMode===me.HiddenMode.Scale&&(t.hiddenMode=me.HiddenMode.Display,this._items.length===1&&(this._items[0].
widget.hiddenMode=me.HiddenMode.Display)),r.dispose(),this.parent.fit()}onBeforeShow(e){super.onBeforeShow(e),this.parent.update()}onBeforeAttach(e){super.onBeforeAttach(
e),this.parent.fit()}onChildShown(e){this.parent.fit()}onChildHidden(e){this.parent.fit()}onResize(e){this.parent.isVisible&&this._update(e.width,e.height)}onUpdateRequest(e){
this.parent.isVisible&&this._update(-1,-1)}onFitRequest(e){this.parent.isAttached&&this._fit()}_fit(){let e=0,t=0;for(let s=0,o=this._items.length;s<o;++s){let u=this.
_items[s];u.isHidden||(u.fit(),e=Math.max(e,u.minWidth),t=Math.max(t,u.minHeight))}let r=this._box=Ct.boxSizing(this.parent.node);e+=r.horizontalSum,t+=r.verticalSum;
let n=this.parent.node.style;n.minWidth=`${e}px`,n.minHeight=`${t}px`,this._dirty=!0,this.parent.parent&&be.sendMessage(this.parent.parent,me.Msg.FitRequest),this.
_dirty&&be.sendMessage(this.parent,me.Msg.UpdateRequest)}_update(e,t){this._dirty=!1;let r=0;for(let l=0,h=this._items.length;l<h;++l)r+=+!this._items[l].isHidden;
if(r===0)return;e<0&&(e=this.parent.node.offsetWidth),t<0&&(t=this.parent.node.offsetHeight),this._box||(this._box=Ct.boxSizing(this.parent.node));let n=this._box.
paddingTop,s=this._box.paddingLeft,o=e-this._box.horizontalSum,u=t-this._box.verticalSum;for(let l=0,h=this._items.length;l<h;++l){let p=this._items[l];p.isHidden||
(p.widget.node.style.zIndex=`${l}`,p.update(s,n,o,u))}}};var Aw;(function(i){function e(t){return t.layout||new c0}i.createLayout=e})(Aw||(Aw={}));var bw;(function(i){function e(s){return r[s]}i.orientationFromPlacement=e;function t(s){return n[s]}i.directionFromPlacement=t;let r={top:"horizontal",left:"ve\
rtical",right:"vertical",bottom:"horizontal"},n={top:"top-to-bottom",left:"left-to-right",right:"right-to-left",bottom:"bottom-to-top"}})(bw||(bw={}));var la="2.0.0",Zc="2.1.0";var _w="IPY_MODEL_";function ur(i,e){if(Array.isArray(i)){let t=[];for(let r of i)t.push(ur(r,e));return Promise.all(t)}else if(i instanceof Object&&typeof i!="\
string"){let t={};for(let[r,n]of Object.entries(i))t[r]=ur(n,e);return Kr(t)}else return typeof i=="string"&&i.slice(0,10)===_w?e.get_model(i.slice(10,i.length)):
Promise.resolve(i)}function f0(i,e){if(Array.isArray(i)){let t=[];for(let r of i)t.push(f0(r,e));return t}else{if(i instanceof vr)return`${_w}${i.model_id}`;if(i instanceof
Object&&typeof i!="string"){let t={};for(let[r,n]of Object.entries(i))t[r]=f0(n,e);return t}else return i}}var vr=class extends vw.Model{defaults(){return{_model_module:"\
@jupyter-widgets/base",_model_name:"WidgetModel",_model_module_version:la,_view_module:"@jupyter-widgets/base",_view_name:null,_view_module_version:la,_view_count:null}}isNew(){
return!1}initialize(e,t){this._expectedEchoMsgIds=new Map,this._attrsToUpdate=new Set,super.initialize(e,t),this.widget_manager=t.widget_manager,this.model_id=t.
model_id;let r=t.comm;this.views=Object.create(null),this.state_change=Promise.resolve(),this._closed=!1,this._state_lock=null,this._msg_buffer=null,this._msg_buffer_callbacks=
null,this._pending_msgs=0,this._buffered_state_diff={},r?(this.comm=r,r.on_close(this._handle_comm_closed.bind(this)),r.on_msg(this._handle_comm_msg.bind(this)),
this.comm_live=!0):this.comm_live=!1}get comm_live(){return this._comm_live}set comm_live(e){this._comm_live=e,this.trigger("comm_live_update")}send(e,t,r){if(this.
comm!==void 0){let n={method:"custom",content:e};this.comm.send(n,t,{},r)}}close(e=!1){if(this._closed)return Promise.resolve();if(this._closed=!0,this.comm&&!e&&
this.comm.close(),this.stopListening(),this.trigger("destroy",this),this.comm&&delete this.comm,this.views){let t=Object.keys(this.views).map(r=>this.views[r].then(
n=>n.remove()));return delete this.views,Promise.all(t).then(()=>{})}return Promise.resolve()}_handle_comm_closed(e){this.trigger("comm:close"),this.close(!0)}_handle_comm_msg(e){
let t=e.content.data,r=t.method;switch(r){case"update":case"echo_update":return this.state_change=this.state_change.then(()=>{var n,s,o;let u=t.state,l=(n=t.buffer_paths)!==
null&&n!==void 0?n:[],h=(o=(s=e.buffers)===null||s===void 0?void 0:s.slice(0,l.length))!==null&&o!==void 0?o:[];if(Qn(u,l,h),e.parent_header&&r==="echo_update"){
let p=e.parent_header.msg_id;Object.keys(u).filter(v=>this._expectedEchoMsgIds.has(v)).forEach(v=>{this._expectedEchoMsgIds.get(v)!==p?delete u[v]:(this._expectedEchoMsgIds.
delete(v),this._msg_buffer!==null&&Object.prototype.hasOwnProperty.call(this._msg_buffer,v)&&delete u[v])})}return this.constructor._deserialize_state(u,this.widget_manager)}).
then(n=>{this.set_state(n)}).catch(Bi(`Could not process update msg for model id: ${this.model_id}`,!0)),this.state_change;case"custom":return this.trigger("msg\
:custom",t.content,e.buffers),Promise.resolve()}return Promise.resolve()}set_state(e){this._state_lock=e;try{this.set(e)}catch(t){console.error(`Error setting s\
tate: ${t instanceof Error?t.message:t}`)}finally{this._state_lock=null}}get_state(e){let t=this.attributes;if(e){let r=this.defaults,n=typeof r=="function"?r.call(
this):r,s={};return Object.keys(t).forEach(o=>{Ga(t[o],n[o])||(s[o]=t[o])}),s}else return Object.assign({},t)}_handle_status(e){if(this.comm!==void 0&&e.content.
execution_state==="idle"&&(this._pending_msgs--,this._pending_msgs<0&&(console.error(`Jupyter Widgets message throttle: Pending messages < 0 (=${this._pending_msgs}\
), which is unexpected. Resetting to 0 to continue.`),this._pending_msgs=0),this._msg_buffer!==null&&this._pending_msgs<1)){let t=this.send_sync_message(this._msg_buffer,
this._msg_buffer_callbacks);this.rememberLastUpdateFor(t),this._msg_buffer=null,this._msg_buffer_callbacks=null}}callbacks(e){return this.widget_manager.callbacks(
e)}set(e,t,r){let n=E_.call(this,e,t,r);if(this._buffered_state_diff!==void 0){let s=this.changedAttributes()||{};if(this._state_lock)for(let o of Object.keys(this.
_state_lock))s[o]===this._state_lock[o]&&delete s[o];if(this._buffered_state_diff_synced)for(let o of Object.keys(this._buffered_state_diff_synced))s[o]===this.
_buffered_state_diff_synced[o]&&delete s[o];this._buffered_state_diff=Ur(this._buffered_state_diff,s)}return this._changing===!1&&(this._buffered_state_diff_synced=
{}),n}sync(e,t,r={}){if(this.comm===void 0)throw"Syncing error: no comm channel defined";let n=e==="patch"?r.attrs:t.get_state(r.drop_defaults);if(this._state_lock)
for(let o of Object.keys(this._state_lock))n[o]===this._state_lock[o]&&delete n[o];Object.keys(n).forEach(o=>{this._attrsToUpdate.add(o)});let s=this.serialize(
n);if(Object.keys(s).length>0){let o=r.callbacks||this.callbacks();if(this._pending_msgs>=1){switch(e){case"patch":this._msg_buffer=Ur(this._msg_buffer||{},s);break;case"\
update":case"create":this._msg_buffer=s;break;default:throw"unrecognized syncing method"}this._msg_buffer_callbacks=o}else{let u=this.send_sync_message(n,o);this.
rememberLastUpdateFor(u)}}}rememberLastUpdateFor(e){this._attrsToUpdate.forEach(t=>{this._expectedEchoMsgIds.set(t,e)}),this._attrsToUpdate=new Set}serialize(e){
let t=this.constructor.serializers||yw.JSONExt.emptyObject;for(let r of Object.keys(e))try{t[r]&&t[r].serialize?e[r]=t[r].serialize(e[r],this):e[r]=JSON.parse(JSON.
stringify(e[r])),e[r]&&e[r].toJSON&&(e[r]=e[r].toJSON())}catch(n){throw console.error("Error serializing widget state attribute: ",r),n}return e}send_sync_message(e,t={}){
if(!this.comm)return"";try{t={shell:Object.assign({},t.shell),iopub:Object.assign({},t.iopub),input:t.input};let r=t.iopub.status;t.iopub.status=o=>{this._handle_status(
o),r&&r(o)};let n=Su(e),s=this.comm.send({method:"update",state:n.state,buffer_paths:n.buffer_paths},t,{},n.buffers);return this._pending_msgs++,s}catch(r){console.
error("Could not send widget sync message",r)}return""}save_changes(e){if(this.comm_live){let t={patch:!0};e&&(t.callbacks=e),this.save(this._buffered_state_diff,
t),this._changing&&Ur(this._buffered_state_diff_synced,this._buffered_state_diff),this._buffered_state_diff={}}}on_some_change(e,t,r){this.on("change",(...n)=>{
e.some(this.hasChanged,this)&&t.apply(r,n)},this)}toJSON(e){return`IPY_MODEL_${this.model_id}`}static _deserialize_state(e,t){let r=this.serializers,n;if(r){n={};
for(let s in e)r[s]&&r[s].deserialize?n[s]=r[s].deserialize(e[s],t):n[s]=e[s]}else n=e;return Kr(n)}},yr=class extends vr{defaults(){return Ur(super.defaults(),
{_dom_classes:[],tabbable:null,tooltip:null})}};yr.serializers=Object.assign(Object.assign({},vr.serializers),{layout:{deserialize:ur},style:{deserialize:ur}});
var us=class extends jc{constructor(e){super(e)}initialize(e){this.listenTo(this.model,"change",(t,r)=>{let n=Object.keys(this.model.changedAttributes()||{});n[0]===
"_view_count"&&n.length===1||this.update(r)}),this.options=e.options,this.once("remove",()=>{typeof this.model.get("_view_count")=="number"&&(this.model.set("_v\
iew_count",this.model.get("_view_count")-1),this.model.save_changes())}),this.once("displayed",()=>{typeof this.model.get("_view_count")=="number"&&(this.model.
set("_view_count",this.model.get("_view_count")+1),this.model.save_changes())}),this.displayed=new Promise((t,r)=>{this.once("displayed",t),this.model.on("msg:c\
ustom",this.handle_message.bind(this))})}handle_message(e){e.do==="focus"?this.el.focus():e.do==="blur"&&this.el.blur()}update(e){}render(){}create_child_view(e,t={}){
return t=Object.assign({parent:this},t),this.model.widget_manager.create_view(e,t).catch(Bi("Could not create child view",!0))}callbacks(){return this.model.callbacks(
this)}send(e,t){this.model.send(e,this.callbacks(),t)}touch(){this.model.save_changes(this.callbacks())}remove(){return super.remove(),this.trigger("remove"),this}},
dl=class extends me{constructor(e){let t=e.view;delete e.view,super(e),this._view=t}dispose(){this.isDisposed||(super.dispose(),this._view.remove(),this._view=null)}processMessage(e){
super.processMessage(e),this._view.processLuminoMessage(e)}},M8=dl,ls=class extends Ji{constructor(e){let t=e.view;delete e.view,super(e),this._view=t}processMessage(e){
super.processMessage(e),this._view.processLuminoMessage(e)}dispose(){var e;this.isDisposed||(super.dispose(),(e=this._view)===null||e===void 0||e.remove(),this.
_view=null)}},D8=ls,ft=class extends us{initialize(e){super.initialize(e),this.listenTo(this.model,"change:_dom_classes",(t,r)=>{let n=t.previous("_dom_classes");
this.update_classes(n,r)}),this.layoutPromise=Promise.resolve(),this.listenTo(this.model,"change:layout",(t,r)=>{this.setLayout(r,t.previous("layout"))}),this.stylePromise=
Promise.resolve(),this.listenTo(this.model,"change:style",(t,r)=>{this.setStyle(r,t.previous("style"))}),this.displayed.then(()=>{this.update_classes([],this.model.
get("_dom_classes")),this.setLayout(this.model.get("layout")),this.setStyle(this.model.get("style"))}),this._comm_live_update(),this.listenTo(this.model,"comm_l\
ive_update",()=>{this._comm_live_update()}),this.listenTo(this.model,"change:tooltip",this.updateTooltip),this.updateTooltip()}setLayout(e,t){e&&(this.layoutPromise=
this.layoutPromise.then(r=>(r&&(r.unlayout(),this.stopListening(r.model),r.remove()),this.create_child_view(e).then(n=>this.displayed.then(()=>(n.trigger("displ\
ayed"),this.listenTo(n.model,"change",()=>{be.postMessage(this.luminoWidget,me.ResizeMessage.UnknownSize)}),be.postMessage(this.luminoWidget,me.ResizeMessage.UnknownSize),
this.trigger("layout-changed"),n))).catch(Bi("Could not add LayoutView to DOMWidgetView",!0)))))}setStyle(e,t){e&&(this.stylePromise=this.stylePromise.then(r=>(r&&
(r.unstyle(),this.stopListening(r.model),r.remove()),this.create_child_view(e).then(n=>this.displayed.then(()=>(n.trigger("displayed"),this.trigger("style-chang\
ed"),n))).catch(Bi("Could not add styleView to DOMWidgetView",!0)))))}updateTooltip(){let e=this.model.get("tooltip");e?this.model.get("description").length===0&&
this.el.setAttribute("title",e):this.el.removeAttribute("title")}update_classes(e,t,r){r===void 0&&(r=this.el),Ld(e,t).map(function(n){r.classList?r.classList.remove(
n):r.setAttribute("class",r.getAttribute("class").replace(n,""))}),Ld(t,e).map(function(n){r.classList?r.classList.add(n):r.setAttribute("class",r.getAttribute(
"class").concat(" ",n))})}update_mapped_classes(e,t,r){let n=this.model.previous(t),s=e[n]?e[n]:[];n=this.model.get(t);let o=e[n]?e[n]:[];this.update_classes(s,
o,r||this.el)}set_mapped_classes(e,t,r){let n=this.model.get(t),s=e[n]?e[n]:[];this.update_classes([],s,r||this.el)}_setElement(e){this.luminoWidget&&this.luminoWidget.
dispose(),this.$el=e instanceof h0.default?e:(0,h0.default)(e),this.el=this.$el[0],this.luminoWidget=new dl({node:e,view:this})}remove(){return this.luminoWidget&&
this.luminoWidget.dispose(),super.remove()}processPhosphorMessage(e){this.processLuminoMessage(e)}processLuminoMessage(e){switch(e.type){case"after-attach":this.
trigger("displayed");break;case"show":this.trigger("shown");break}}_comm_live_update(){this.model.comm_live?this.luminoWidget.removeClass("jupyter-widgets-disco\
nnected"):this.luminoWidget.addClass("jupyter-widgets-disconnected")}updateTabindex(){let e=this.model.get("tabbable");e===!0?this.el.setAttribute("tabIndex","0"):
e===!1?this.el.setAttribute("tabIndex","-1"):e===null&&this.el.removeAttribute("tabIndex")}get pWidget(){return this.luminoWidget}set pWidget(e){this.luminoWidget=
e}};var xw={align_content:null,align_items:null,align_self:null,border_top:null,border_right:null,border_bottom:null,border_left:null,bottom:null,display:null,flex:null,
flex_flow:null,height:null,justify_content:null,justify_items:null,left:null,margin:null,max_height:null,max_width:null,min_height:null,min_width:null,overflow:null,
order:null,padding:null,right:null,top:null,visibility:null,width:null,object_fit:null,object_position:null,grid_auto_columns:null,grid_auto_flow:null,grid_auto_rows:null,
grid_gap:null,grid_template_rows:null,grid_template_columns:null,grid_template_areas:null,grid_row:null,grid_column:null,grid_area:null},p0=class extends vr{defaults(){
return Ur(super.defaults(),{_model_name:"LayoutModel",_view_name:"LayoutView"},xw)}},m0=class extends us{initialize(e){this._traitNames=[],super.initialize(e);for(let t of Object.
keys(xw))this.registerTrait(t)}registerTrait(e){this._traitNames.push(e),this.listenTo(this.model,"change:"+e,(t,r)=>{this.handleChange(e,r)}),this.handleChange(
e,this.model.get(e))}css_name(e){return e.replace(/_/g,"-")}handleChange(e,t){let r=this.options.parent;r?t===null?r.el.style.removeProperty(this.css_name(e)):r.
el.style.setProperty(this.css_name(e),t):console.warn("Style not applied because a parent view does not exist")}unlayout(){let e=this.options.parent;this._traitNames.
forEach(t=>{e?e.el.style.removeProperty(this.css_name(t)):console.warn("Style not removed because a parent view does not exist")},this)}};var ds=class extends vr{defaults(){let e=this.constructor;return Ur(super.defaults(),{_model_name:"StyleModel",_view_name:"StyleView"},Object.keys(e.styleProperties).
reduce((t,r)=>(t[r]=e.styleProperties[r].default,t),{}))}};ds.styleProperties={};var g0=class extends us{initialize(e){this._traitNames=[],super.initialize(e);let t=this.
model.constructor;for(let r of Object.keys(t.styleProperties))this.registerTrait(r);this.style()}registerTrait(e){this._traitNames.push(e),this.listenTo(this.model,
"change:"+e,(t,r)=>{this.handleChange(e,r)})}handleChange(e,t){let r=this.options.parent;if(r){let s=this.model.constructor.styleProperties,o=s[e].attribute,u=s[e].
selector,l=u?r.el.querySelectorAll(u):[r.el];if(t===null)for(let h=0;h!==l.length;++h)l[h].style.removeProperty(o);else for(let h=0;h!==l.length;++h)l[h].style.
setProperty(o,t)}else console.warn("Style not applied because a parent view does not exist")}style(){for(let e of this._traitNames)this.handleChange(e,this.model.
get(e))}unstyle(){let e=this.options.parent,r=this.model.constructor.styleProperties;this._traitNames.forEach(n=>{if(e){let s=r[n].attribute,o=r[n].selector,u=o?
e.el.querySelectorAll(o):[e.el];for(let l=0;l!==u.length;++l)u[l].style.removeProperty(s)}else console.warn("Style not removed because a parent view does not ex\
ist")},this)}};var A0;(function(i){let e;(function(t){class r{constructor(o){this.targets=Object.create(null),this.comms=Object.create(null),this.init_kernel(o)}init_kernel(o){
this.kernel=o,this.jsServicesKernel=o}async new_comm(o,u,l,h,p,g){let v=this.jsServicesKernel.createComm(o,p),b=new n(v);return this.register_comm(b),b.open(u,l,
h,g),b}register_target(o,u){let l=this.jsServicesKernel.registerCommTarget(o,(h,p)=>{let g=new n(h);this.register_comm(g);try{return u(g,p)}catch(v){g.close(),console.
error(v),console.error(new Error("Exception opening new comm"))}});this.targets[o]=l}unregister_target(o,u){this.targets[o].dispose(),delete this.targets[o]}register_comm(o){
return this.comms[o.comm_id]=Promise.resolve(o),o.kernel=this.kernel,o.comm_id}}t.CommManager=r;class n{constructor(o){this.jsServicesComm=o}get comm_id(){return this.
jsServicesComm.commId}get target_name(){return this.jsServicesComm.targetName}open(o,u,l,h){let p=this.jsServicesComm.open(o,l,h);return this._hookupCallbacks(p,
u),p.msg.header.msg_id}send(o,u,l,h){let p=this.jsServicesComm.send(o,l,h);return this._hookupCallbacks(p,u),p.msg.header.msg_id}close(o,u,l,h){let p=this.jsServicesComm.
close(o,l,h);return this._hookupCallbacks(p,u),p.msg.header.msg_id}on_msg(o){this.jsServicesComm.onMsg=o.bind(this)}on_close(o){this.jsServicesComm.onClose=o.bind(
this)}_hookupCallbacks(o,u){u&&(o.onReply=function(l){u.shell&&u.shell.reply&&u.shell.reply(l)},o.onStdin=function(l){u.input&&u.input(l)},o.onIOPub=function(l){
if(u.iopub){if(u.iopub.status&&l.header.msg_type==="status")u.iopub.status(l);else if(u.iopub.clear_output&&l.header.msg_type==="clear_output")u.iopub.clear_output(
l);else if(u.iopub.output)switch(l.header.msg_type){case"display_data":case"execute_result":case"stream":case"error":u.iopub.output(l);break;default:break}}})}}
t.Comm=n})(e=i.services||(i.services={}))})(A0||(A0={}));var kr=class{constructor(e,t,r){this.initialize(e,t,r)}initialize(e,t,r){this._handler_context=r||this,this._models=[],this.views=[],this._create_view=e,this._remove_view=
t||function(n){n.remove()}}update(e,t,r,n){let s=r||this._remove_view,o=t||this._create_view;n=n||this._handler_context;let u=0;for(;u<e.length&&!(u>=this._models.
length||e[u]!==this._models[u]);u++);let l=u,h=this.views.splice(l,this.views.length-l);for(let p=0;p<h.length;p++)h[p].then(function(g){s.call(n,g)});for(;u<e.
length;u++)this.views.push(Promise.resolve(o.call(n,e[u],u)));return this._models=e.slice(),Promise.all(this.views)}remove(){return Promise.all(this.views).then(
e=>{e.forEach(t=>this._remove_view.call(this._handler_context,t)),this.views=[],this._models=[]})}dispose(){this.views=null,this._models=null}};var ww=vt(gn()),B8=new ww.Token("jupyter.extensions.jupyterWidgetRegistry");function cl(i,e){class t extends yr{constructor(n,s){n=Object.assign(Object.assign({},n),{_view_name:"ErrorWidgetView",_view_module:"@jupyter-widgets/base",_model_module_version:la,
_view_module_version:la,msg:e,error:i}),super(n,s),this.comm_live=!0}}return t}var cs=class extends ft{generateErrorMessage(){return{msg:this.model.get("msg"),stack:String(
this.model.get("error").stack)}}render(){let{msg:e,stack:t}=this.generateErrorMessage();this.el.classList.add("jupyter-widgets");let r=document.createElement("d\
iv");r.classList.add("jupyter-widgets-error-widget","icon-error"),r.innerHTML=Nd;let n=document.createElement("pre");n.style.textAlign="center",n.innerText="Cli\
ck to show javascript error.",r.append(n),this.el.appendChild(r);let s,o;this.el.onclick=()=>{r.classList.contains("icon-error")&&(o=o||r.clientHeight,s=s||r.clientWidth,
r.classList.remove("icon-error"),r.innerHTML=`
        <pre>[Open Browser Console for more detailed log - Double click to close this message]
${e}
${t}</pre>
        `,r.style.height=`${o}px`,r.style.width=`${s}px`,r.classList.add("text-error"))},this.el.ondblclick=()=>{r.classList.contains("text-error")&&(r.classList.
remove("text-error"),r.innerHTML=Nd,r.append(n),r.classList.add("icon-error"))}}};function b0(i,e){return class extends cs{generateErrorMessage(){return{msg:e,stack:String(
i instanceof Error?i.stack:i)}}}}var q3=vt(gn());var Xc=vt(Ew());function Iw(i){let e=new Uint8Array(i.length/2);for(let t=0;t<i.length;t+=2)e[t/2]=parseInt(i.slice(t,t+2),16);return e.buffer}function Tw(i){return(0,Xc.fromByteArray)(
new Uint8Array(i))}function Mw(i){return(0,Xc.toByteArray)(i).buffer}var H8=/(\$\$?|\\(?:begin|end)\{[a-z]*\*?\}|\\[{}$]|[{}]|(?:\n\s*)+|@@\d+@@|\\\\(?:\(|\)|\[|\]))/i;function Dw(i){let e=[],t=null,r=null,n=null,s=0,o;/`/.test(i)?
(i=i.replace(/~/g,"~T").replace(/(^|[^\\])(`+)([^\n]*?[^`\n])\2(?!`)/gm,h=>h.replace(/\$/g,"~D")),o=h=>h.replace(/~([TD])/g,(p,g)=>g==="T"?"~":"$")):o=h=>h;let l=i.
replace(/\r\n?/g,`
`).split(H8);for(let h=1,p=l.length;h<p;h+=2){let g=l[h];g.charAt(0)==="@"?(l[h]="@@"+e.length+"@@",e.push(g)):t!==null?g===r?s?n=h:(l=y0(t,h,o,e,l),t=null,r=null,
n=null):g.match(/\n.*\n/)?(n!==null&&(h=n,l=y0(t,h,o,e,l)),t=null,r=null,n=null,s=0):g==="{"?s++:g==="}"&&s&&s--:g==="$"||g==="$$"?(t=h,r=g,s=0):g==="\\\\("||g===
"\\\\["?(t=h,r=g.slice(-1)==="("?"\\\\)":"\\\\]",s=0):g.substr(1,5)==="begin"&&(t=h,r="\\end"+g.substr(6),s=0)}return t!==null&&n!==null&&(l=y0(t,n,o,e,l),t=null,
r=null,n=null),{text:o(l.join("")),math:e}}function Bw(i,e){let t=(r,n)=>{let s=e[n];return s.substr(0,3)==="\\\\("&&s.substr(s.length-3)==="\\\\)"?s="\\("+s.substring(
3,s.length-3)+"\\)":s.substr(0,3)==="\\\\["&&s.substr(s.length-3)==="\\\\]"&&(s="\\["+s.substring(3,s.length-3)+"\\]"),s};return i.replace(/@@(\d+)@@/g,t)}function y0(i,e,t,r,n){
let s=n.slice(i,e+1).join("").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;");for(navigator&&navigator.appName==="Microsoft Internet Explorer"&&
(s=s.replace(/(%[^\n]*)\n/g,`$1<br/>
`));e>i;)n[e]="",e--;return n[i]="@@"+r.length+"@@",t&&(s=t(s)),r.push(s),n}var U3=vt(j3()),z3=Zc.split(".",1)[0],VO="jupyter.widget.control",GO="1.0.0",QO=4e3;function YO(i){return(0,U3.default)(i,{allowedTags:["a","abbr","b","code","e\
m","i","img","li","ol","span","strong","ul"],allowedAttributes:{"*":["aria-*","class","style","title"],a:["href"],img:["src"],style:["media","type"]}})}var Rh=class{constructor(){
this.comm_target_name="jupyter.widget",this._models=Object.create(null)}setViewOptions(e={}){return e}create_view(e,t={}){let r=Tt(),n=e.state_change=e.state_change.
then(async()=>{let s=e.get("_view_name"),o=e.get("_view_module");try{let u=await this.loadViewClass(s,o,e.get("_view_module_version")),l=new u({model:e,options:this.
setViewOptions(t)});return l.listenTo(e,"destroy",l.remove),await l.render(),l.once("remove",()=>{e.views&&delete e.views[r]}),l}catch(u){console.error(`Could n\
ot create a view for model id ${e.model_id}`);let l=`Failed to create view for '${s}' from module '${o}' with model '${e.name}' from module '${e.module}'`,h=cl(
u,l),p=new h,g=new cs({model:p,options:this.setViewOptions(t)});return await g.render(),g}});return e.views&&(e.views[r]=n),n}callbacks(e){return{}}async get_model(e){
let t=this._models[e];if(t===void 0){let s=Date.now();for(;Date.now()-s<2e3;){if(t=this._models[e],t!==void 0)return t;await new Promise(o=>setTimeout(o,100))}throw new Error(
"widget model not found")}return t}has_model(e){return this._models[e]!==void 0}handle_comm_open(e,t){let r=(t.metadata||{}).version||"";if(r.split(".",1)[0]!==
z3){let u=`Wrong widget protocol version: received protocol version '${r}', but was expecting major version '${z3}'`;return console.error(u),Promise.reject(u)}let n=t.
content.data,s=n.buffer_paths||[],o=t.buffers||[];return Qn(n.state,s,o),this.new_model({model_name:n.state._model_name,model_module:n.state._model_module,model_module_version:n.
state._model_module_version,comm:e},n.state).catch(Bi("Could not create a model.",!0))}new_widget(e,t={}){let r;if(e.view_name===void 0||e.view_module===void 0||
e.view_module_version===void 0)return Promise.reject("new_widget(...) must be given view information in the options.");e.comm?r=Promise.resolve(e.comm):r=this._create_comm(
this.comm_target_name,e.model_id,{state:{_model_module:e.model_module,_model_module_version:e.model_module_version,_model_name:e.model_name,_view_module:e.view_module,
_view_module_version:e.view_module_version,_view_name:e.view_name}},{version:Zc});let n=Object.assign({},e);return r.then(s=>(n.comm=s,this.new_model(n,t).then(
u=>(u.sync("create",u),u))),()=>(n.model_id||(n.model_id=Tt()),this.new_model(n,t)))}register_model(e,t){this._models[e]=t,t.then(r=>{r.once("comm:close",()=>{delete this.
_models[e]})})}async new_model(e,t={}){var r,n;let s=(r=e.model_id)!==null&&r!==void 0?r:(n=e.comm)===null||n===void 0?void 0:n.comm_id;if(!s)throw new Error("N\
either comm nor model_id provided in options object. At least one must exist.");e.model_id=s;let o=this._make_model(e,t);return this.register_model(s,o),await o}async _loadFromKernel(){
let e,t;try{let u=await this._create_comm(VO,Tt(),{},{version:GO});await new Promise((l,h)=>{u.on_msg(p=>{if(e=p.content.data,e.method!=="update_states"){console.
warn(`
              Unknown ${e.method} message on the Control channel
            `);return}t=(p.buffers||[]).map(g=>g instanceof DataView?g:new DataView(g instanceof ArrayBuffer?g:g.buffer)),l(null)}),u.on_close(()=>h("Control co\
mm was closed too early")),u.send({method:"request_states"},{}),setTimeout(()=>h("Control comm did not respond in time"),QO)}),u.close()}catch{return this._loadFromKernelModels()}
let r=e.states,n={},s={};for(let u=0;u<e.buffer_paths.length;u++){let[l,...h]=e.buffer_paths[u],p=t[u];n[l]||(n[l]=[],s[l]=[]),n[l].push(h),s[l].push(p)}let o=await Promise.
all(Object.keys(r).map(async u=>{let l=this.has_model(u)?void 0:await this._create_comm("jupyter.widget",u);return{widget_id:u,comm:l}}));await Promise.all(o.map(
async({widget_id:u,comm:l})=>{let h=r[u];u in n&&Qn(h,n[u],s[u]);try{if(l)await this.new_model({model_name:h.model_name,model_module:h.model_module,model_module_version:h.
model_module_version,model_id:u,comm:l},h.state);else{let p=await this.get_model(u),g=await p.constructor._deserialize_state(h.state,this);p.set_state(g)}}catch(p){
console.error(p)}}))}async _loadFromKernelModels(){let e=await this._get_comm_info(),t=await Promise.all(Object.keys(e).map(async r=>{if(this.has_model(r))return;
let n=await this._create_comm(this.comm_target_name,r),s="",o=new q3.PromiseDelegate;return n.on_msg(u=>{if(u.parent_header.msg_id===s&&u.header.msg_type==="com\
m_msg"&&u.content.data.method==="update"){let l=u.content.data,h=l.buffer_paths||[],p=u.buffers||[];Qn(l.state,h,p),o.resolve({comm:n,msg:u})}}),s=n.send({method:"\
request_state"},this.callbacks(void 0)),o.promise}));await Promise.all(t.map(async r=>{if(!r)return;let n=r.msg.content;await this.new_model({model_name:n.data.
state._model_name,model_module:n.data.state._model_module,model_module_version:n.data.state._model_module_version,comm:r.comm},n.data.state)}))}async _make_model(e,t={}){
let r=e.model_id,n=this.loadModelClass(e.model_name,e.model_module,e.model_module_version),s,o=(l,h)=>{let p=cl(l,h);return new p};try{s=await n}catch(l){let h="\
Could not instantiate widget";return console.error(h),o(l,h)}if(!s){let l="Could not instantiate widget";console.error(l);let h=new Error(`Cannot find model mod\
ule ${e.model_module}@${e.model_module_version}, ${e.model_name}`);return o(h,l)}let u;try{let l=await s._deserialize_state(t,this),h={widget_manager:this,model_id:r,
comm:e.comm};u=new s(l,h)}catch(l){console.error(l);let h=`Model class '${e.model_name}' from module '${e.model_module}' is loaded but can not be instantiated`;
u=o(l,h)}return u.name=e.model_name,u.module=e.model_module,u}clear_state(){return Kr(this._models).then(e=>{Object.keys(e).forEach(t=>e[t].close()),this._models=
Object.create(null)})}get_state(e={}){let t=Object.keys(this._models).map(r=>this._models[r]);return Promise.all(t).then(r=>JO(r,e))}set_state(e){if(!(e.version_major&&
e.version_major<=2))throw"Unsupported widget state format";let t=e.state;return this._get_comm_info().then(n=>Promise.all(Object.keys(t).map(s=>{let o={base64:Mw,
hex:Iw},u=t[s],l=u.state;if(u.buffers){let p=u.buffers.map(v=>v.path),g=u.buffers.map(v=>new DataView(o[v.encoding](v.data)));Qn(u.state,p,g)}if(this.has_model(
s))return this.get_model(s).then(p=>p.constructor._deserialize_state(l||{},this).then(g=>(p.set_state(g),p)));let h={model_id:s,model_name:u.model_name,model_module:u.
model_module,model_module_version:u.model_module_version};return Object.prototype.hasOwnProperty.call(n,"model_id")?this._create_comm(this.comm_target_name,s).then(
p=>(h.comm=p,this.new_model(h))):this.new_model(h,l)})))}disconnect(){Object.keys(this._models).forEach(e=>{this._models[e].then(t=>{t.comm_live=!1})})}resolveUrl(e){
return Promise.resolve(e)}inline_sanitize(e){let t=Dw(e),r=YO(t.text);return Bw(r,t.math)}async loadModelClass(e,t,r){try{let n=this.loadClass(e,t,r);return await n,
n}catch(n){console.error(n);let s=`Failed to load model class '${e}' from module '${t}'`;return cl(n,s)}}async loadViewClass(e,t,r){try{let n=this.loadClass(e,t,
r);return await n,n}catch(n){console.error(n);let s=`Failed to load view class '${e}' from module '${t}'`;return b0(n,s)}}filterExistingModelState(e){let t=e.state;
return t=Object.keys(t).filter(r=>!this.has_model(r)).reduce((r,n)=>(r[n]=t[n],r),{}),Object.assign(Object.assign({},e),{state:t})}};function JO(i,e={}){let t={};
return i.forEach(r=>{let n=r.model_id,s=Su(r.serialize(r.get_state(e.drop_defaults))),o=s.buffers.map((u,l)=>({data:Tw(u),path:s.buffer_paths[l],encoding:"base6\
4"}));t[n]={model_name:r.name,model_module:r.module,model_module_version:r.get("_model_module_version"),state:s.state},o.length>0&&(t[n].buffers=o)}),{version_major:2,
version_minor:0,state:t}}var wb={};pu(wb,{AccordionModel:()=>qA,AccordionView:()=>UA,AudioModel:()=>Kh,AudioView:()=>tA,BaseIntSliderView:()=>_a,BoolModel:()=>zl,BoundedFloatModel:()=>xa,
BoundedFloatTextModel:()=>_A,BoundedIntModel:()=>ya,BoundedIntTextModel:()=>cA,BoxModel:()=>Pn,BoxView:()=>Rn,ButtonModel:()=>Vg,ButtonStyleModel:()=>jh,ButtonView:()=>zh,
CheckboxModel:()=>jg,CheckboxStyleModel:()=>Fh,CheckboxView:()=>zg,ColorPickerModel:()=>iA,ColorPickerView:()=>rA,ColorsInputModel:()=>sb,ColorsInputView:()=>ab,
ComboboxModel:()=>_b,ComboboxView:()=>xb,ControllerAxisModel:()=>IA,ControllerAxisView:()=>TA,ControllerButtonModel:()=>SA,ControllerButtonView:()=>EA,ControllerModel:()=>lf,
ControllerView:()=>MA,DatePickerModel:()=>Vh,DatePickerView:()=>nA,DatetimeModel:()=>ql,DatetimeView:()=>aA,DescriptionModel:()=>zo,DescriptionStyleModel:()=>$t,
DescriptionView:()=>Nt,DirectionalLinkModel:()=>jl,DropdownModel:()=>DA,DropdownView:()=>BA,FileUploadModel:()=>kf,FileUploadView:()=>Of,FloatLogSliderModel:()=>mA,
FloatLogSliderView:()=>bA,FloatModel:()=>Ql,FloatProgressModel:()=>wA,FloatRangeSliderModel:()=>gA,FloatRangeSliderView:()=>vA,FloatSliderModel:()=>uf,FloatSliderView:()=>AA,
FloatTextModel:()=>yA,FloatTextView:()=>xA,FloatsInputModel:()=>ob,FloatsInputView:()=>ub,GridBoxModel:()=>$g,GridBoxView:()=>Zg,HBoxModel:()=>Gg,HBoxView:()=>Yg,
HTMLMathModel:()=>fb,HTMLMathStyleModel:()=>Mf,HTMLMathView:()=>pb,HTMLModel:()=>cb,HTMLStyleModel:()=>Tf,HTMLView:()=>hb,ImageModel:()=>qh,ImageView:()=>Xg,IntModel:()=>Ul,
IntProgressModel:()=>hA,IntRangeSliderModel:()=>lA,IntRangeSliderView:()=>Kl,IntSliderModel:()=>sf,IntSliderView:()=>Vl,IntTextModel:()=>dA,IntTextView:()=>Gl,IntsInputModel:()=>lb,
IntsInputView:()=>db,JUPYTER_CONTROLS_VERSION:()=>ai,JupyterLuminoAccordionWidget:()=>gf,JupyterLuminoTabPanelWidget:()=>Af,LabelModel:()=>mb,LabelStyleModel:()=>Df,
LabelView:()=>gb,LabeledDOMWidgetModel:()=>Fg,LabeledDOMWidgetView:()=>Hg,LinkModel:()=>Wg,MultipleSelectionModel:()=>Zl,NaiveDatetimeModel:()=>Zh,PasswordModel:()=>vb,
PasswordView:()=>yb,PlayModel:()=>fA,PlayView:()=>pA,ProgressStyleModel:()=>af,ProgressView:()=>of,RadioButtonsModel:()=>OA,RadioButtonsView:()=>LA,SelectModel:()=>kA,
SelectMultipleModel:()=>RA,SelectMultipleView:()=>FA,SelectView:()=>df,SelectionContainerModel:()=>Uo,SelectionModel:()=>Hn,SelectionRangeSliderModel:()=>HA,SelectionRangeSliderView:()=>WA,
SelectionSliderModel:()=>PA,SelectionSliderView:()=>hf,SelectionView:()=>Yl,SliderStyleModel:()=>nf,StackModel:()=>GA,StackView:()=>QA,StringModel:()=>Ss,StringView:()=>Es,
TabModel:()=>KA,TabView:()=>VA,TagsInputModel:()=>Sf,TagsInputView:()=>id,TextModel:()=>rd,TextStyleModel:()=>Bf,TextView:()=>nd,TextareaModel:()=>Ab,TextareaView:()=>bb,
TimeModel:()=>qo,TimeView:()=>sA,ToggleButtonModel:()=>qg,ToggleButtonStyleModel:()=>Hh,ToggleButtonView:()=>Wh,ToggleButtonsModel:()=>NA,ToggleButtonsStyleModel:()=>cf,
ToggleButtonsView:()=>Jl,VBoxModel:()=>Qg,VBoxView:()=>Jg,ValidModel:()=>Ug,ValidView:()=>Kg,VideoModel:()=>Uh,VideoView:()=>eA,datetime_serializers:()=>Yh,deserialize_date:()=>J3,
deserialize_datetime:()=>X3,deserialize_naive:()=>tS,deserialize_time:()=>Z3,escape_html:()=>Rg,naive_serializers:()=>Jh,reject:()=>ZO,resolvePromisesDict:()=>Kr,
serialize_date:()=>Y3,serialize_datetime:()=>$3,serialize_naive:()=>eS,serialize_time:()=>Qh,time_serializers:()=>Gh,typeset:()=>Pg,uuid:()=>Tt,version:()=>WL});function Pg(i,e){e!==void 0&&(i.textContent=e),window.MathJax!==void 0&&MathJax.Hub.Queue(["Typeset",MathJax.Hub,i])}function Rg(i){let e=document.createElement(
"div");return e.textContent=i,e.innerHTML}function ZO(i,e){return function(r){throw e&&console.error(new Error(i)),r}}var ai="2.0.0";var $t=class extends ds{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"DescriptionStyleModel",_model_module:"@jupyter-widgets/\
controls",_model_module_version:ai})}};$t.styleProperties={description_width:{selector:".widget-label",attribute:"width",default:null}};var zo=class extends yr{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"DescriptionModel",_view_name:"DescriptionView",_view_module:"@jupyter-widgets/controls",_model_module:"\
@jupyter-widgets/controls",_view_module_version:ai,_model_module_version:ai,description:"",description_allow_html:!1})}},Nt=class extends ft{render(){this.label=
document.createElement("label"),this.el.appendChild(this.label),this.label.className="widget-label",this.label.style.display="none",this.listenTo(this.model,"ch\
ange:description",this.updateDescription),this.listenTo(this.model,"change:description_allow_html",this.updateDescription),this.listenTo(this.model,"change:tabb\
able",this.updateTabindex),this.updateDescription(),this.updateTabindex(),this.updateTooltip()}typeset(e,t){this.displayed.then(()=>{var r;let s=(r=this.model.widget_manager.
_rendermime)===null||r===void 0?void 0:r.latexTypesetter;if(s)t!==void 0&&(e.textContent=t),s.typeset(e);else return Pg(e,t)})}updateDescription(){let e=this.model.
get("description");e.length===0?this.label.style.display="none":(this.model.get("description_allow_html")?this.label.innerHTML=this.model.widget_manager.inline_sanitize(
e):this.label.textContent=e,this.typeset(this.label),this.label.style.display="")}updateTooltip(){this.label&&(this.label.title=this.model.get("tooltip"))}},Fg=class extends zo{},
Hg=class extends Nt{};var Wl=class extends vr{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"CoreWidgetModel",_view_module:"@jupyter-widgets/control\
s",_model_module:"@jupyter-widgets/controls",_view_module_version:ai,_model_module_version:ai})}},Pt=class extends yr{defaults(){return Object.assign(Object.assign(
{},super.defaults()),{_model_name:"CoreDOMWidgetModel",_view_module:"@jupyter-widgets/controls",_model_module:"@jupyter-widgets/controls",_view_module_version:ai,
_model_module_version:ai})}},zt=class extends zo{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"CoreDescriptionModel",_view_module:"\
@jupyter-widgets/controls",_model_module:"@jupyter-widgets/controls",_view_module_version:ai,_model_module_version:ai})}};var jl=class extends Wl{defaults(){return Object.assign(Object.assign({},super.defaults()),{target:void 0,source:void 0,_model_name:"DirectionalLinkModel"})}initialize(e,t){
super.initialize(e,t),this.on("change",this.updateBindings,this),this.updateBindings()}updateValue(e,t,r,n){if(!this._updating){this._updating=!0;try{r&&(r.set(
n,e.get(t)),r.save_changes())}finally{this._updating=!1}}}updateBindings(){this.cleanup(),[this.sourceModel,this.sourceAttr]=this.get("source")||[null,null],[this.
targetModel,this.targetAttr]=this.get("target")||[null,null],this.sourceModel&&(this.listenTo(this.sourceModel,"change:"+this.sourceAttr,()=>{this.updateValue(this.
sourceModel,this.sourceAttr,this.targetModel,this.targetAttr)}),this.updateValue(this.sourceModel,this.sourceAttr,this.targetModel,this.targetAttr),this.listenToOnce(
this.sourceModel,"destroy",this.cleanup)),this.targetModel&&this.listenToOnce(this.targetModel,"destroy",this.cleanup)}cleanup(){this.sourceModel&&(this.stopListening(
this.sourceModel,"change:"+this.sourceAttr,void 0),this.stopListening(this.sourceModel,"destroy",void 0)),this.targetModel&&this.stopListening(this.targetModel,
"destroy",void 0)}};jl.serializers=Object.assign(Object.assign({},Wl.serializers),{target:{deserialize:ur},source:{deserialize:ur}});var Wg=class extends jl{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"LinkModel"})}updateBindings(){super.updateBindings(),this.targetModel&&this.listenTo(this.
targetModel,"change:"+this.targetAttr,()=>{this.updateValue(this.targetModel,this.targetAttr,this.sourceModel,this.sourceAttr)})}cleanup(){super.cleanup(),this.
targetModel&&this.stopListening(this.targetModel,"change:"+this.targetAttr,void 0)}};var Fh=class extends $t{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"CheckboxStyleModel"})}};Fh.styleProperties=Object.assign(
Object.assign({},$t.styleProperties),{background:{selector:"",attribute:"background",default:null}});var Hh=class extends $t{defaults(){return Object.assign(Object.
assign({},super.defaults()),{_model_name:"ToggleButtonStyleModel"})}};Hh.styleProperties=Object.assign(Object.assign({},$t.styleProperties),{font_family:{selector:"",
attribute:"font-family",default:""},font_size:{selector:"",attribute:"font-size",default:""},font_style:{selector:"",attribute:"font-style",default:""},font_variant:{
selector:"",attribute:"font-variant",default:""},font_weight:{selector:"",attribute:"font-weight",default:""},text_color:{selector:"",attribute:"color",default:""},
text_decoration:{selector:"",attribute:"text-decoration",default:""}});var zl=class extends zt{defaults(){return Object.assign(Object.assign({},super.defaults()),
{value:!1,disabled:!1,_model_name:"BoolModel"})}},jg=class extends zt{defaults(){return Object.assign(Object.assign({},super.defaults()),{indent:!0,style:null,_view_name:"\
CheckboxView",_model_name:"CheckboxModel"})}},zg=class extends Nt{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget\
-inline-hbox"),this.el.classList.add("widget-checkbox"),this.label.innerHTML="&#8203;",this.checkboxLabel=document.createElement("label"),this.checkboxLabel.classList.
add("widget-label-basic"),this.el.appendChild(this.checkboxLabel),this.checkbox=document.createElement("input"),this.checkbox.setAttribute("type","checkbox"),this.
checkboxLabel.appendChild(this.checkbox),this.descriptionSpan=document.createElement("span"),this.checkboxLabel.appendChild(this.descriptionSpan),this.listenTo(
this.model,"change:indent",this.updateIndent),this.listenTo(this.model,"change:tabbable",this.updateTabindex),this.update(),this.updateDescription(),this.updateIndent(),
this.updateTabindex(),this.updateTooltip()}updateDescription(){if(this.checkboxLabel==null)return;let e=this.model.get("description");this.model.get("descriptio\
n_allow_html")?this.descriptionSpan.innerHTML=this.model.widget_manager.inline_sanitize(e):this.descriptionSpan.textContent=e,this.typeset(this.descriptionSpan),
this.descriptionSpan.title=e,this.checkbox.title=e}updateIndent(){let e=this.model.get("indent");this.label.style.display=e?"":"none"}updateTabindex(){if(!this.
checkbox)return;let e=this.model.get("tabbable");e===!0?this.checkbox.setAttribute("tabIndex","0"):e===!1?this.checkbox.setAttribute("tabIndex","-1"):e===null&&
this.checkbox.removeAttribute("tabIndex")}updateTooltip(){if(!this.checkbox)return;let e=this.model.get("tooltip");e?this.model.get("description").length===0&&this.
checkbox.setAttribute("title",e):this.checkbox.removeAttribute("title")}events(){return{'click input[type="checkbox"]':"_handle_click"}}_handle_click(){let e=this.
model.get("value");this.model.set("value",!e,{updated_view:this}),this.touch()}update(e){return this.checkbox.checked=this.model.get("value"),(e===void 0||e.updated_view!=
this)&&(this.checkbox.disabled=this.model.get("disabled")),super.update()}handle_message(e){e.do=="focus"?this.checkbox.focus():e.do=="blur"&&this.checkbox.blur()}},
qg=class extends zl{defaults(){return Object.assign(Object.assign({},super.defaults()),{_view_name:"ToggleButtonView",_model_name:"ToggleButtonModel",tooltip:"",
icon:"",button_style:"",style:null})}},Wh=class i extends ft{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("jupyter-but\
ton"),this.el.classList.add("widget-toggle-button"),this.listenTo(this.model,"change:button_style",this.update_button_style),this.listenTo(this.model,"change:ta\
bbable",this.updateTabindex),this.set_button_style(),this.update()}update_button_style(){this.update_mapped_classes(i.class_map,"button_style")}set_button_style(){
this.set_mapped_classes(i.class_map,"button_style")}update(e){if(this.model.get("value")?this.el.classList.add("mod-active"):this.el.classList.remove("mod-activ\
e"),e===void 0||e.updated_view!==this){this.el.disabled=this.model.get("disabled"),this.el.setAttribute("tabbable",this.model.get("tabbable")),this.el.setAttribute(
"title",this.model.get("tooltip"));let t=this.model.get("description"),r=this.model.get("icon");if(t.trim().length===0&&r.trim().length===0)this.el.innerHTML="&\
nbsp;";else{if(this.el.textContent="",r.trim().length){let n=document.createElement("i");this.el.appendChild(n),n.classList.add("fa"),n.classList.add("fa-"+r)}this.
el.appendChild(document.createTextNode(t))}}return this.updateTabindex(),super.update()}events(){return{click:"_handle_click"}}_handle_click(e){e.preventDefault();
let t=this.model.get("value");this.model.set("value",!t,{updated_view:this}),this.touch()}preinitialize(){this.tagName="button"}};Wh.class_map={primary:["mod-pr\
imary"],success:["mod-success"],info:["mod-info"],warning:["mod-warning"],danger:["mod-danger"]};var Ug=class extends zl{defaults(){return Object.assign(Object.
assign({},super.defaults()),{readout:"Invalid",_view_name:"ValidView",_model_name:"ValidModel"})}},Kg=class extends Nt{render(){super.render(),this.el.classList.
add("jupyter-widgets"),this.el.classList.add("widget-valid"),this.el.classList.add("widget-inline-hbox"),this.icon=document.createElement("i"),this.icon.classList.
add("fa","fa-fw"),this.el.appendChild(this.icon),this.readout=document.createElement("span"),this.readout.classList.add("widget-valid-readout"),this.readout.classList.
add("widget-readout"),this.el.appendChild(this.readout),this.update()}update(){this.el.classList.remove("mod-valid"),this.el.classList.remove("mod-invalid"),this.
icon.classList.remove("fa-check"),this.icon.classList.remove("fa-times"),this.readout.textContent=this.model.get("readout"),this.model.get("value")?(this.el.classList.
add("mod-valid"),this.icon.classList.add("fa-check")):(this.el.classList.add("mod-invalid"),this.icon.classList.add("fa-times"))}};var jh=class extends ds{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"ButtonStyleModel",_model_module:"@jupyter-widgets/contr\
ols",_model_module_version:ai})}};jh.styleProperties={button_color:{selector:"",attribute:"background-color",default:null},font_family:{selector:"",attribute:"f\
ont-family",default:""},font_size:{selector:"",attribute:"font-size",default:""},font_style:{selector:"",attribute:"font-style",default:""},font_variant:{selector:"",
attribute:"font-variant",default:""},font_weight:{selector:"",attribute:"font-weight",default:""},text_color:{selector:"",attribute:"color",default:""},text_decoration:{
selector:"",attribute:"text-decoration",default:""}};var Vg=class extends Pt{defaults(){return Object.assign(Object.assign({},super.defaults()),{description:"",
tooltip:"",disabled:!1,icon:"",button_style:"",_view_name:"ButtonView",_model_name:"ButtonModel",style:null})}},zh=class i extends ft{render(){super.render(),this.
el.classList.add("jupyter-widgets"),this.el.classList.add("jupyter-button"),this.el.classList.add("widget-button"),this.listenTo(this.model,"change:button_style",
this.update_button_style),this.listenTo(this.model,"change:tabbable",this.updateTabindex),this.set_button_style(),this.update()}update(){this.el.disabled=this.model.
get("disabled"),this.updateTabindex();let e=this.model.get("tooltip"),t=this.model.get("description"),r=this.model.get("icon");if(this.el.setAttribute("title",e??
t),t.length||r.length){if(this.el.textContent="",r.length){let n=document.createElement("i");n.classList.add("fa"),n.classList.add(...r.split(/[\s]+/).filter(Boolean).
map(s=>`fa-${s}`)),t.length===0&&n.classList.add("center"),this.el.appendChild(n)}this.el.appendChild(document.createTextNode(t))}return super.update()}update_button_style(){
this.update_mapped_classes(i.class_map,"button_style")}set_button_style(){this.set_mapped_classes(i.class_map,"button_style")}events(){return{click:"_handle_cli\
ck"}}_handle_click(e){e.preventDefault(),this.send({event:"click"})}preinitialize(){this.tagName="button"}};zh.class_map={primary:["mod-primary"],success:["mod-\
success"],info:["mod-info"],warning:["mod-warning"],danger:["mod-danger"]};var V3=vt(gr());var G3=vt(_o()),Pn=class extends Pt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_view_name:"BoxView",_model_name:"BoxModel",children:[],
box_style:""})}};Pn.serializers=Object.assign(Object.assign({},Pt.serializers),{children:{deserialize:ur}});var Gg=class extends Pn{defaults(){return Object.assign(
Object.assign({},super.defaults()),{_view_name:"HBoxView",_model_name:"HBoxModel"})}},Qg=class extends Pn{defaults(){return Object.assign(Object.assign({},super.
defaults()),{_view_name:"VBoxView",_model_name:"VBoxModel"})}},Rn=class i extends ft{_createElement(e){return this.luminoWidget=new ls({view:this}),this.luminoWidget.
node}_setElement(e){if(this.el||e!==this.luminoWidget.node)throw new Error("Cannot reset the DOM element.");this.el=this.luminoWidget.node,this.$el=(0,G3.default)(
this.luminoWidget.node)}initialize(e){super.initialize(e),this.children_views=new kr(this.add_child_model,null,this),this.listenTo(this.model,"change:children",
this.update_children),this.listenTo(this.model,"change:box_style",this.update_box_style),this.luminoWidget.addClass("jupyter-widgets"),this.luminoWidget.addClass(
"widget-container"),this.luminoWidget.addClass("widget-box")}render(){super.render(),this.update_children(),this.set_box_style()}update_children(){var e;(e=this.
children_views)===null||e===void 0||e.update(this.model.get("children")).then(t=>{t.forEach(r=>{be.postMessage(r.luminoWidget,me.ResizeMessage.UnknownSize)})})}update_box_style(){
this.update_mapped_classes(i.class_map,"box_style")}set_box_style(){this.set_mapped_classes(i.class_map,"box_style")}add_child_model(e){let t=new me;return this.
luminoWidget.addWidget(t),this.create_child_view(e).then(r=>{let n=V3.ArrayExt.firstIndexOf(this.luminoWidget.widgets,t);return this.luminoWidget.insertWidget(n,
r.luminoWidget),t.dispose(),r}).catch(Bi("Could not add child view to box",!0))}remove(){this.children_views=null,super.remove()}};Rn.class_map={success:["alert",
"alert-success"],info:["alert","alert-info"],warning:["alert","alert-warning"],danger:["alert","alert-danger"]};var Yg=class extends Rn{initialize(e){super.initialize(
e),this.luminoWidget.addClass("widget-hbox")}},Jg=class extends Rn{initialize(e){super.initialize(e),this.luminoWidget.addClass("widget-vbox")}},Zg=class extends Rn{initialize(e){
super.initialize(e),this.luminoWidget.addClass("widget-gridbox"),this.luminoWidget.removeClass("widget-box")}},$g=class extends Pn{defaults(){return Object.assign(
Object.assign({},super.defaults()),{_view_name:"GridBoxView",_model_name:"GridBoxModel"})}};var qh=class extends Pt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"ImageModel",_view_name:"ImageView",format:"png",width:"",
height:"",value:new DataView(new ArrayBuffer(0))})}};qh.serializers=Object.assign(Object.assign({},Pt.serializers),{value:{serialize:i=>new DataView(i.buffer.slice(
0))}});var Xg=class extends ft{render(){super.render(),this.luminoWidget.addClass("jupyter-widgets"),this.luminoWidget.addClass("widget-image"),this.update()}update(){
let e,t=this.model.get("format"),r=this.model.get("value");if(t!=="url"){let u=new Blob([r],{type:`image/${this.model.get("format")}`});e=URL.createObjectURL(u)}else
e=new TextDecoder("utf-8").decode(r.buffer);let n=this.el.src;this.el.src=e,n&&URL.revokeObjectURL(n);let s=this.model.get("width");s!==void 0&&s.length>0?this.
el.setAttribute("width",s):this.el.removeAttribute("width");let o=this.model.get("height");return o!==void 0&&o.length>0?this.el.setAttribute("height",o):this.el.
removeAttribute("height"),super.update()}remove(){this.el.src&&URL.revokeObjectURL(this.el.src),super.remove()}preinitialize(){this.tagName="img"}};var Uh=class extends Pt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"VideoModel",_view_name:"VideoView",format:"mp4",width:"",
height:"",autoplay:!0,loop:!0,controls:!0,value:new DataView(new ArrayBuffer(0))})}};Uh.serializers=Object.assign(Object.assign({},Pt.serializers),{value:{serialize:i=>new DataView(
i.buffer.slice(0))}});var eA=class extends ft{render(){super.render(),this.luminoWidget.addClass("jupyter-widgets"),this.luminoWidget.addClass("widget-image"),this.
update()}update(){let e,t=this.model.get("format"),r=this.model.get("value");if(t!=="url"){let u=new Blob([r],{type:`video/${this.model.get("format")}`});e=URL.
createObjectURL(u)}else e=new TextDecoder("utf-8").decode(r.buffer);let n=this.el.src;this.el.src=e,n&&URL.revokeObjectURL(n);let s=this.model.get("width");s!==
void 0&&s.length>0?this.el.setAttribute("width",s):this.el.removeAttribute("width");let o=this.model.get("height");return o!==void 0&&o.length>0?this.el.setAttribute(
"height",o):this.el.removeAttribute("height"),this.el.loop=this.model.get("loop"),this.el.autoplay=this.model.get("autoplay"),this.el.controls=this.model.get("c\
ontrols"),super.update()}remove(){this.el.src&&URL.revokeObjectURL(this.el.src),super.remove()}preinitialize(){this.tagName="video"}};var Kh=class extends Pt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"AudioModel",_view_name:"AudioView",format:"mp3",autoplay:!0,
loop:!0,controls:!0,value:new DataView(new ArrayBuffer(0))})}};Kh.serializers=Object.assign(Object.assign({},Pt.serializers),{value:{serialize:i=>new DataView(i.
buffer.slice(0))}});var tA=class extends ft{render(){super.render(),this.luminoWidget.addClass("jupyter-widgets"),this.update()}update(){let e,t=this.model.get(
"format"),r=this.model.get("value");if(t!=="url"){let s=new Blob([r],{type:`audio/${this.model.get("format")}`});e=URL.createObjectURL(s)}else e=new TextDecoder(
"utf-8").decode(r.buffer);let n=this.el.src;return this.el.src=e,n&&URL.revokeObjectURL(n),this.el.loop=this.model.get("loop"),this.el.autoplay=this.model.get("\
autoplay"),this.el.controls=this.model.get("controls"),super.update()}remove(){this.el.src&&URL.revokeObjectURL(this.el.src),super.remove()}preinitialize(){this.
tagName="audio"}};var Q3={aliceblue:"#f0f8ff",antiquewhite:"#faebd7",aqua:"#00ffff",aquamarine:"#7fffd4",azure:"#f0ffff",beige:"#f5f5dc",bisque:"#ffe4c4",black:"#000000",blanchedalmond:"\
#ffebcd",blue:"#0000ff",blueviolet:"#8a2be2",brown:"#a52a2a",burlywood:"#deb887",cadetblue:"#5f9ea0",chartreuse:"#7fff00",chocolate:"#d2691e",coral:"#ff7f50",cornflowerblue:"\
#6495ed",cornsilk:"#fff8dc",crimson:"#dc143c",cyan:"#00ffff",darkblue:"#00008b",darkcyan:"#008b8b",darkgoldenrod:"#b8860b",darkgray:"#a9a9a9",darkgrey:"#a9a9a9",
darkgreen:"#006400",darkkhaki:"#bdb76b",darkmagenta:"#8b008b",darkolivegreen:"#556b2f",darkorange:"#ff8c00",darkorchid:"#9932cc",darkred:"#8b0000",darksalmon:"#\
e9967a",darkseagreen:"#8fbc8f",darkslateblue:"#483d8b",darkslategray:"#2f4f4f",darkslategrey:"#2f4f4f",darkturquoise:"#00ced1",darkviolet:"#9400d3",deeppink:"#f\
f1493",deepskyblue:"#00bfff",dimgray:"#696969",dimgrey:"#696969",dodgerblue:"#1e90ff",firebrick:"#b22222",floralwhite:"#fffaf0",forestgreen:"#228b22",fuchsia:"#\
ff00ff",gainsboro:"#dcdcdc",ghostwhite:"#f8f8ff",gold:"#ffd700",goldenrod:"#daa520",gray:"#808080",grey:"#808080",green:"#008000",greenyellow:"#adff2f",honeydew:"\
#f0fff0",hotpink:"#ff69b4",indianred:"#cd5c5c",indigo:"#4b0082",ivory:"#fffff0",khaki:"#f0e68c",lavender:"#e6e6fa",lavenderblush:"#fff0f5",lawngreen:"#7cfc00",lemonchiffon:"\
#fffacd",lightblue:"#add8e6",lightcoral:"#f08080",lightcyan:"#e0ffff",lightgoldenrodyellow:"#fafad2",lightgreen:"#90ee90",lightgray:"#d3d3d3",lightgrey:"#d3d3d3",
lightpink:"#ffb6c1",lightsalmon:"#ffa07a",lightseagreen:"#20b2aa",lightskyblue:"#87cefa",lightslategray:"#778899",lightslategrey:"#778899",lightsteelblue:"#b0c4\
de",lightyellow:"#ffffe0",lime:"#00ff00",limegreen:"#32cd32",linen:"#faf0e6",magenta:"#ff00ff",maroon:"#800000",mediumaquamarine:"#66cdaa",mediumblue:"#0000cd",
mediumorchid:"#ba55d3",mediumpurple:"#9370db",mediumseagreen:"#3cb371",mediumslateblue:"#7b68ee",mediumspringgreen:"#00fa9a",mediumturquoise:"#48d1cc",mediumvioletred:"\
#c71585",midnightblue:"#191970",mintcream:"#f5fffa",mistyrose:"#ffe4e1",moccasin:"#ffe4b5",navajowhite:"#ffdead",navy:"#000080",oldlace:"#fdf5e6",olive:"#808000",
olivedrab:"#6b8e23",orange:"#ffa500",orangered:"#ff4500",orchid:"#da70d6",palegoldenrod:"#eee8aa",palegreen:"#98fb98",paleturquoise:"#afeeee",palevioletred:"#db\
7093",papayawhip:"#ffefd5",peachpuff:"#ffdab9",peru:"#cd853f",pink:"#ffc0cb",plum:"#dda0dd",powderblue:"#b0e0e6",purple:"#800080",red:"#ff0000",rosybrown:"#bc8f\
8f",royalblue:"#4169e1",saddlebrown:"#8b4513",salmon:"#fa8072",sandybrown:"#f4a460",seagreen:"#2e8b57",seashell:"#fff5ee",sienna:"#a0522d",silver:"#c0c0c0",skyblue:"\
#87ceeb",slateblue:"#6a5acd",slategray:"#708090",slategrey:"#708090",snow:"#fffafa",springgreen:"#00ff7f",steelblue:"#4682b4",tan:"#d2b48c",teal:"#008080",thistle:"\
#d8bfd8",tomato:"#ff6347",turquoise:"#40e0d0",violet:"#ee82ee",wheat:"#f5deb3",white:"#ffffff",whitesmoke:"#f5f5f5",yellow:"#ffff00",yellowgreen:"#9acd32"},iA=class extends zt{defaults(){
return Object.assign(Object.assign({},super.defaults()),{value:"black",concise:!1,_model_name:"ColorPickerModel",_view_name:"ColorPickerView"})}},rA=class extends Nt{render(){
super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox"),this.el.classList.add("widget-colorpicker"),this._color_container=
document.createElement("div"),this._color_container.className="widget-inline-hbox widget-colorpicker-input",this.el.appendChild(this._color_container),this._textbox=
document.createElement("input"),this._textbox.setAttribute("type","text"),this._textbox.id=this.label.htmlFor=Tt(),this._color_container.appendChild(this._textbox),
this._textbox.value=this.model.get("value"),this._colorpicker=document.createElement("input"),this._colorpicker.setAttribute("type","color"),this._color_container.
appendChild(this._colorpicker),this.listenTo(this.model,"change:value",this._update_value),this.listenTo(this.model,"change:concise",this._update_concise),this.
_update_concise(),this._update_value(),this.update()}update(e){if(e===void 0||e.updated_view!=this){let t=this.model.get("disabled");this._textbox.disabled=t,this.
_colorpicker.disabled=t}return super.update()}events(){return this._picker_change,this._text_change,{'change [type="color"]':"_picker_change",'change [type="tex\
t"]':"_text_change"}}_update_value(){let e=this.model.get("value");this._colorpicker.value=$O(e),this._textbox.value=e}_update_concise(){this.model.get("concise")?
(this.el.classList.add("concise"),this._textbox.style.display="none"):(this.el.classList.remove("concise"),this._textbox.style.display="")}_picker_change(){this.
model.set("value",this._colorpicker.value),this.touch()}_text_change(){let e=this._validate_color(this._textbox.value,this.model.get("value"));this.model.set("v\
alue",e),this.touch()}_validate_color(e,t){return e.match(/#[a-fA-F0-9]{3}(?:[a-fA-F0-9]{3})?$/)||Q3[e.toLowerCase()]?e:t}};function $O(i){return Q3[i.toLowerCase()]||
XO(i)}function XO(i){return i.length===7?i:"#"+i.charAt(1)+i.charAt(1)+i.charAt(2)+i.charAt(2)+i.charAt(3)+i.charAt(3)}function Y3(i){return i===null?null:{year:i.getUTCFullYear(),month:i.getUTCMonth(),date:i.getUTCDate()}}function J3(i){if(i===null)return null;{let e=new Date;return e.
setUTCFullYear(i.year,i.month,i.date),e.setUTCHours(0,0,0,0),e}}var Vh=class extends zt{defaults(){return Object.assign(Object.assign({},super.defaults()),{value:null,
_model_name:"DatePickerModel",_view_name:"DatePickerView"})}};Vh.serializers=Object.assign(Object.assign({},zt.serializers),{value:{serialize:Y3,deserialize:J3}});
var nA=class extends Nt{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox"),this.el.classList.add("widg\
et-datepicker"),this._datepicker=document.createElement("input"),this._datepicker.setAttribute("type","date"),this._datepicker.id=this.label.htmlFor=Tt(),this.el.
appendChild(this._datepicker),this.listenTo(this.model,"change:value",this._update_value),this._update_value(),this.update()}update(e){return(e===void 0||e.updated_view!==
this)&&(this._datepicker.disabled=this.model.get("disabled")),super.update()}events(){return this._picker_change,this._picker_focusout,{'change [type="date"]':"\
_picker_change",'focusout [type="date"]':"_picker_focusout"}}_update_value(){let e=this.model.get("value");this._datepicker.valueAsDate=e}_picker_change(){this.
_datepicker.validity.badInput||(this.model.set("value",this._datepicker.valueAsDate),this.touch())}_picker_focusout(){this._datepicker.validity.badInput&&(this.
model.set("value",null),this.touch())}};var eL=/(\d\d):(\d\d)(:(\d\d)(.(\d{1,3})\d*)?)?/;function Qh(i){if(i===null)return null;{let e=eL.exec(i);return e===null?null:{hours:Math.min(23,parseInt(e[1],
10)),minutes:Math.min(59,parseInt(e[2],10)),seconds:e[4]?Math.min(59,parseInt(e[4],10)):0,milliseconds:e[6]?parseInt(e[6],10):0}}}function Z3(i){if(i===null)return null;
{let e=[`${i.hours.toString().padStart(2,"0")}:${i.minutes.toString().padStart(2,"0")}`];return(i.seconds>0||i.milliseconds>0)&&(e.push(`:${i.seconds.toString().
padStart(2,"0")}`),i.milliseconds>0&&e.push(`.${i.milliseconds.toString().padStart(3,"0")}`)),e.join("")}}var Gh={serialize:Qh,deserialize:Z3},qo=class i extends zt{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:i.model_name,_view_name:i.view_name,value:null,disabled:!1,min:null,max:null,step:60})}};qo.
serializers=Object.assign(Object.assign({},zt.serializers),{value:Gh,min:Gh,max:Gh});qo.model_name="TimeModel";qo.view_name="TimeView";var sA=class extends Nt{render(){
super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox"),this.el.classList.add("widget-timepicker"),this._timepicker=
document.createElement("input"),this._timepicker.setAttribute("type","time"),this._timepicker.id=this.label.htmlFor=Tt(),this.el.appendChild(this._timepicker),this.
listenTo(this.model,"change:value",this._update_value),this.listenTo(this.model,"change",this.update2),this._update_value(),this.update2()}update2(e,t){return(t===
void 0||t.updated_view!==this)&&(this._timepicker.disabled=this.model.get("disabled"),this._timepicker.min=this.model.get("min"),this._timepicker.max=this.model.
get("max"),this._timepicker.step=this.model.get("step")),super.update()}events(){return this._picker_change,this._picker_focusout,{'change [type="time"]':"_pick\
er_change",'focusout [type="time"]':"_picker_focusout"}}_update_value(e,t,r){(r===void 0||r.updated_view!==this)&&(this._timepicker.value=this.model.get("value"))}_picker_change(){
this._timepicker.validity.badInput||(this.model.set("value",this._timepicker.value,{updated_view:this}),this.touch())}_picker_focusout(){this._timepicker.validity.
badInput&&(this.model.set("value",null,{updated_view:this}),this.touch())}};function $3(i){return i===null?null:{year:i.getUTCFullYear(),month:i.getUTCMonth(),date:i.getUTCDate(),hours:i.getUTCHours(),minutes:i.getUTCMinutes(),seconds:i.
getUTCSeconds(),milliseconds:i.getUTCMilliseconds()}}function X3(i){if(i===null)return null;{let e=new Date;return e.setUTCFullYear(i.year,i.month,i.date),e.setUTCHours(
i.hours,i.minutes,i.seconds,i.milliseconds),e}}var Yh={serialize:$3,deserialize:X3},ql=class extends zt{defaults(){return Object.assign(Object.assign({},super.defaults()),
{_model_name:"DatetimeModel",_view_name:"DatetimeView",value:null,disabled:!1,min:null,max:null})}};ql.serializers=Object.assign(Object.assign({},zt.serializers),
{value:Yh,min:Yh,max:Yh});var aA=class extends Nt{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox"),this.
el.classList.add("widget-datetimepicker");let e=document.createElement("input");e.type="datetime-local",e.type==="text"?(this._datepicker=document.createElement(
"input"),this._datepicker.setAttribute("type","date"),this._datepicker.id=this.label.htmlFor=Tt(),this._timepicker=document.createElement("input"),this._timepicker.
setAttribute("type","time"),this._timepicker.id=Tt(),this.el.appendChild(this._datepicker),this.el.appendChild(this._timepicker)):(this._datetimepicker=e,this._datetimepicker.
id=this.label.htmlFor=Tt(),this.el.appendChild(this._datetimepicker)),this.listenTo(this.model,"change:value",this._update_value),this.listenTo(this.model,"chan\
ge",this.update2),this._update_value(),this.update2()}update2(e,t){if(t===void 0||t.updated_view!==this){let r=this.model.get("min"),n=this.model.get("max");this.
_datetimepicker?(this._datetimepicker.disabled=this.model.get("disabled"),this._datetimepicker.min=ws.dt_as_dt_string(r),this._datetimepicker.max=ws.dt_as_dt_string(
n)):(this._datepicker.disabled=this.model.get("disabled"),this._datepicker.min=ws.dt_as_date_string(r),this._datepicker.max=ws.dt_as_date_string(n),this._timepicker.
disabled=this.model.get("disabled"))}}events(){return this._picker_change,this._picker_focusout,{'change [type="date"]':"_picker_change",'change [type="time"]':"\
_picker_change",'change [type="datetime-local"]':"_picker_change",'focusout [type="date"]':"_picker_focusout",'focusout [type="datetime-local"]':"_picker_focuso\
ut",'focusout [type="time"]':"_picker_focusout"}}_update_value(e,t,r){if(r===void 0||r.updated_view!==this){let n=this.model.get("value");this._datetimepicker?this.
_datetimepicker.value=ws.dt_as_dt_string(n):(this._datepicker.valueAsDate=n,this._timepicker.value=ws.dt_as_time_string(n))}}_picker_change(){if(this._datetimepicker){
if(!this._datetimepicker.validity.badInput){let e=this._datetimepicker.value,t=e?new Date(e):null;t&&isNaN(t.valueOf())&&(t=null),this.model.set("value",t,{updated_view:this}),
this.touch()}}else if(!this._datepicker.validity.badInput&&!this._timepicker.validity.badInput){let e=this._datepicker.valueAsDate,t=Qh(this._timepicker.value);
e!==null&&t!==null&&e.setHours(t.hours,t.minutes,t.seconds,t.milliseconds),this.model.set("value",t!==null&&e,{updated_view:this}),this.touch()}}_picker_focusout(){
[this._datetimepicker,this._datepicker,this._timepicker].some(t=>t&&t.validity.badInput)&&(this.model.set("value",null),this.touch())}},ws;(function(i){function e(n){
if(n===null)return"";let s=[];return s.push(`${n.getFullYear().toString().padStart(4,"0")}`),s.push(`-${(n.getMonth()+1).toString().padStart(2,"0")}`),s.push(`-${n.
getDate().toString().padStart(2,"0")}`),s.push(`T${n.getHours().toString().padStart(2,"0")}`),s.push(`:${n.getMinutes().toString().padStart(2,"0")}`),(n.getSeconds()>
0||n.getMilliseconds()>0)&&(s.push(`:${n.getSeconds().toString().padStart(2,"0")}`),n.getMilliseconds()>0&&s.push(`.${n.getMilliseconds().toString().padStart(3,
"0")}`)),s.join("")}i.dt_as_dt_string=e;function t(n){return n?e(n).split("T",2)[0]:""}i.dt_as_date_string=t;function r(n){return n?e(n).split("T",2)[1]:""}i.dt_as_time_string=
r})(ws||(ws={}));function eS(i){return i===null?null:{year:i.getFullYear(),month:i.getMonth(),date:i.getDate(),hours:i.getHours(),minutes:i.getMinutes(),seconds:i.
getSeconds(),milliseconds:i.getMilliseconds()}}function tS(i){if(i===null)return null;{let e=new Date;return e.setFullYear(i.year,i.month,i.date),e.setHours(i.hours,
i.minutes,i.seconds,i.milliseconds),e}}var Jh={serialize:eS,deserialize:tS},Zh=class extends ql{defaults(){return Object.assign(Object.assign({},super.defaults()),
{_model_name:"NaiveDatetimeModel"})}};Zh.serializers=Object.assign(Object.assign({},zt.serializers),{value:Jh,min:Jh,max:Jh});function tL(i){return Math.abs(i=Math.round(i))>=1e21?i.toLocaleString("en").replace(/,/g,""):i.toString(10)}function Xh(i,e){if(!isFinite(i)||i===0)return null;
var t=(i=e?i.toExponential(e-1):i.toExponential()).indexOf("e"),r=i.slice(0,t);return[r.length>1?r[0]+r.slice(2):r,+i.slice(t+1)]}function iL(i){return i=Xh(Math.
abs(i)),i?i[1]:NaN}function rL(i,e){return function(t,r){for(var n=t.length,s=[],o=0,u=i[0],l=0;n>0&&u>0&&(l+u+1>r&&(u=Math.max(1,r-l)),s.push(t.substring(n-=u,
n+u)),!((l+=u+1)>r));)u=i[o=(o+1)%i.length];return s.reverse().join(e)}}function nL(i){return function(e){return e.replace(/[0-9]/g,function(t){return i[+t]})}}
var sL=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function oA(i){if(!(e=sL.exec(i)))throw new Error("invalid format: "+i);var e;
return new uA({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}oA.prototype=uA.prototype;
function uA(i){this.fill=i.fill===void 0?" ":i.fill+"",this.align=i.align===void 0?">":i.align+"",this.sign=i.sign===void 0?"-":i.sign+"",this.symbol=i.symbol===
void 0?"":i.symbol+"",this.zero=!!i.zero,this.width=i.width===void 0?void 0:+i.width,this.comma=!!i.comma,this.precision=i.precision===void 0?void 0:+i.precision,
this.trim=!!i.trim,this.type=i.type===void 0?"":i.type+""}uA.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function aL(i){e:for(var e=i.length,t=1,r=-1,n;t<e;++t)switch(i[t]){case".":r=n=t;break;case"0":r===0&&(r=t),n=t;break;default:if(!+i[t])break e;r>0&&(r=0);break}
return r>0?i.slice(0,r)+i.slice(n+1):i}var ef;function oL(i,e){var t=Xh(i,e);if(!t)return ef=void 0,i.toPrecision(e);var r=t[0],n=t[1],s=n-(ef=Math.max(-8,Math.
min(8,Math.floor(n/3)))*3)+1,o=r.length;return s===o?r:s>o?r+new Array(s-o+1).join("0"):s>0?r.slice(0,s)+"."+r.slice(s):"0."+new Array(1-s).join("0")+Xh(i,Math.
max(0,e+s-1))[0]}function iS(i,e){var t=Xh(i,e);if(!t)return i+"";var r=t[0],n=t[1];return n<0?"0."+new Array(-n).join("0")+r:r.length>n+1?r.slice(0,n+1)+"."+r.
slice(n+1):r+new Array(n-r.length+2).join("0")}var rS={"%":(i,e)=>(i*100).toFixed(e),b:i=>Math.round(i).toString(2),c:i=>i+"",d:tL,e:(i,e)=>i.toExponential(e),f:(i,e)=>i.
toFixed(e),g:(i,e)=>i.toPrecision(e),o:i=>Math.round(i).toString(8),p:(i,e)=>iS(i*100,e),r:iS,s:oL,X:i=>Math.round(i).toString(16).toUpperCase(),x:i=>Math.round(
i).toString(16)};function nS(i){return i}var sS=Array.prototype.map,aS=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function uL(i){var e=i.
grouping===void 0||i.thousands===void 0?nS:rL(sS.call(i.grouping,Number),i.thousands+""),t=i.currency===void 0?"":i.currency[0]+"",r=i.currency===void 0?"":i.currency[1]+
"",n=i.decimal===void 0?".":i.decimal+"",s=i.numerals===void 0?nS:nL(sS.call(i.numerals,String)),o=i.percent===void 0?"%":i.percent+"",u=i.minus===void 0?"−":
i.minus+"",l=i.nan===void 0?"NaN":i.nan+"";function h(g,v){g=oA(g);var b=g.fill,A=g.align,C=g.sign,I=g.symbol,H=g.zero,P=g.width,D=g.comma,N=g.precision,W=g.trim,
c=g.type;c==="n"?(D=!0,c="g"):rS[c]||(N===void 0&&(N=12),W=!0,c="g"),(H||b==="0"&&A==="=")&&(H=!0,b="0",A="=");var re=(v&&v.prefix!==void 0?v.prefix:"")+(I==="$"?
t:I==="#"&&/[boxX]/.test(c)?"0"+c.toLowerCase():""),V=(I==="$"?r:/[%p]/.test(c)?o:"")+(v&&v.suffix!==void 0?v.suffix:""),ae=rS[c],Z=/[defgprs%]/.test(c);N=N===void 0?
6:/[gprs]/.test(c)?Math.max(1,Math.min(21,N)):Math.max(0,Math.min(20,N));function oe(j){var J=re,se=V,z,U,Y;if(c==="c")se=ae(j)+se,j="";else{j=+j;var ce=j<0||1/
j<0;if(j=isNaN(j)?l:ae(Math.abs(j),N),W&&(j=aL(j)),ce&&+j==0&&C!=="+"&&(ce=!1),J=(ce?C==="("?C:u:C==="-"||C==="("?"":C)+J,se=(c==="s"&&!isNaN(j)&&ef!==void 0?aS[8+
ef/3]:"")+se+(ce&&C==="("?")":""),Z){for(z=-1,U=j.length;++z<U;)if(Y=j.charCodeAt(z),48>Y||Y>57){se=(Y===46?n+j.slice(z+1):j.slice(z))+se,j=j.slice(0,z);break}}}
D&&!H&&(j=e(j,1/0));var Se=J.length+j.length+se.length,Ie=Se<P?new Array(P-Se+1).join(b):"";switch(D&&H&&(j=e(Ie+j,Ie.length?P-se.length:1/0),Ie=""),A){case"<":
j=J+j+se+Ie;break;case"=":j=J+Ie+j+se;break;case"^":j=Ie.slice(0,Se=Ie.length>>1)+J+j+se+Ie.slice(Se);break;default:j=Ie+J+j+se;break}return s(j)}return oe.toString=
function(){return g+""},oe}function p(g,v){var b=Math.max(-8,Math.min(8,Math.floor(iL(v)/3)))*3,A=Math.pow(10,-b),C=h((g=oA(g),g.type="f",g),{suffix:aS[8+b/3]});
return function(I){return C(A*I)}}return{format:h,formatPrefix:p}}var $h,Fn,lL;dL({thousands:",",grouping:[3],currency:["$",""]});function dL(i){return $h=uL(i),
Fn=$h.format,lL=$h.formatPrefix,$h}var uS=vt(rf()),Ul=class extends zt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"IntModel",value:0})}},ya=class extends Ul{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"BoundedIntModel",max:100,min:0})}},nf=class extends $t{defaults(){return Object.assign(Object.
assign({},super.defaults()),{_model_name:"SliderStyleModel"})}};nf.styleProperties=Object.assign(Object.assign({},$t.styleProperties),{handle_color:{selector:".\
noUi-handle",attribute:"background-color",default:null}});var sf=class extends ya{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"\
IntSliderModel",_view_name:"IntSliderView",step:1,orientation:"horizontal",readout:!0,readout_format:"d",continuous_update:!0,style:null,disabled:!1})}initialize(e,t){
super.initialize(e,t),this.on("change:readout_format",this.update_readout_format,this),this.update_readout_format()}update_readout_format(){this.readout_formatter=
Fn(this.get("readout_format"))}},lA=class extends sf{},_a=class extends Nt{constructor(){super(...arguments),this._parse_value=parseInt}render(){super.render(),
this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox"),this.el.classList.add("widget-slider"),this.el.classList.add("widget-hslide\
r"),this.$slider=document.createElement("div"),this.$slider.classList.add("slider"),this.slider_container=document.createElement("div"),this.slider_container.classList.
add("slider-container"),this.slider_container.appendChild(this.$slider),this.el.appendChild(this.slider_container),this.readout=document.createElement("div"),this.
el.appendChild(this.readout),this.readout.classList.add("widget-readout"),this.readout.contentEditable="true",this.readout.style.display="none",this.createSlider(),
this.model.on("change:orientation",this.regenSlider,this),this.model.on("change:max",this.updateSliderOptions,this),this.model.on("change:min",this.updateSliderOptions,
this),this.model.on("change:step",this.updateSliderOptions,this),this.model.on("change:value",this.updateSliderValue,this),this.update()}update(e){return(e===void 0||
e.updated_view!==this)&&(this.model.get("disabled")?(this.readout.contentEditable="false",this.$slider.setAttribute("disabled",!0)):(this.readout.contentEditable=
"true",this.$slider.removeAttribute("disabled")),this.model.get("orientation")==="vertical"?(this.el.classList.remove("widget-hslider"),this.el.classList.add("w\
idget-vslider"),this.el.classList.remove("widget-inline-hbox"),this.el.classList.add("widget-inline-vbox")):(this.el.classList.remove("widget-vslider"),this.el.
classList.add("widget-hslider"),this.el.classList.remove("widget-inline-vbox"),this.el.classList.add("widget-inline-hbox")),this.model.get("readout")?(this.readout.
style.display="",this.displayed.then(()=>{this.readout_overflow()?this.readout.classList.add("overflow"):this.readout.classList.remove("overflow")})):this.readout.
style.display="none"),super.update()}readout_overflow(){return this.readout.scrollWidth>this.readout.clientWidth}events(){return{"blur [contentEditable=true]":"\
handleTextChange","keydown [contentEditable=true]":"handleKeyDown"}}handleKeyDown(e){e.keyCode===13&&(e.preventDefault(),this.handleTextChange())}createSlider(){
let e=this.model.get("orientation"),t=this.model.get("behavior");uS.default.create(this.$slider,{start:this.model.get("value"),connect:!0,behaviour:t,range:{min:this.
model.get("min"),max:this.model.get("max")},step:this.model.get("step"),animate:!1,orientation:e,direction:e==="horizontal"?"ltr":"rtl",format:{from:r=>Number(r),
to:r=>this._validate_slide_value(r)}}),this.$slider.noUiSlider.on("update",(r,n)=>{this.handleSliderUpdateEvent(r,n)}),this.$slider.noUiSlider.on("change",(r,n)=>{
this.handleSliderChangeEvent(r,n)})}regenSlider(e){this.$slider.noUiSlider.destroy(),this.createSlider()}_validate_slide_value(e){return Math.round(e)}},Kl=class extends _a{constructor(){
super(...arguments),this._range_regex=/^\s*([+-]?\d+)\s*[-:–]\s*([+-]?\d+)/}update(e){super.update(e);let t=this.model.get("value");this.readout.textContent=this.
valueToString(t),this.model.get("value")!==t&&(this.model.set("value",t,{updated_view:this}),this.touch())}valueToString(e){let t=this.model.readout_formatter;return e.
map(function(r){return t(r)}).join(" – ")}stringToValue(e){if(e===null)return null;let t=this._range_regex.exec(e);return t?[this._parse_value(t[1]),this._parse_value(
t[2])]:null}handleTextChange(){let e=this.stringToValue(this.readout.textContent),t=this.model.get("min"),r=this.model.get("max");e===null||isNaN(e[0])||isNaN(e[1])||
e[0]>e[1]?this.readout.textContent=this.valueToString(this.model.get("value")):(e=[Math.max(Math.min(e[0],r),t),Math.max(Math.min(e[1],r),t)],e[0]!==this.model.
get("value")[0]||e[1]!==this.model.get("value")[1]?(this.readout.textContent=this.valueToString(e),this.model.set("value",e),this.touch()):this.readout.textContent=
this.valueToString(this.model.get("value")))}handleSliderChangeEvent(e,t){let r=e.map(this._validate_slide_value);this.readout.textContent=this.valueToString(r),
this.handleSliderChanged(e,t)}handleSliderUpdateEvent(e,t){let r=e.map(this._validate_slide_value);this.readout.textContent=this.valueToString(r),this.model.get(
"continuous_update")&&this.handleSliderChanged(e,t)}handleSliderChanged(e,t){let r=e.map(this._validate_slide_value);this.model.set("value",r,{updated_view:this}),
this.touch()}updateSliderOptions(e){this.$slider.noUiSlider.updateOptions({start:this.model.get("value"),range:{min:this.model.get("min"),max:this.model.get("ma\
x")},step:this.model.get("step")})}updateSliderValue(e,t,r){if(r.updated_view===this)return;let n=this.$slider.noUiSlider.get(),s=this.model.get("value");(n[0]!==
s[0]||n[1]!==s[1])&&this.$slider.noUiSlider.set(s)}},Vl=class extends _a{update(e){super.update(e);let t=this.model.get("min"),r=this.model.get("max"),n=this.model.
get("value");n>r?n=r:n<t&&(n=t),this.readout.textContent=this.valueToString(n),this.model.get("value")!==n&&(this.model.set("value",n,{updated_view:this}),this.
touch())}valueToString(e){let t=this.model.readout_formatter;return t(e)}stringToValue(e){return this._parse_value(e)}handleTextChange(){var e;let t=this.stringToValue(
(e=this.readout.textContent)!==null&&e!==void 0?e:""),r=this.model.get("min"),n=this.model.get("max");isNaN(t)?this.readout.textContent=this.valueToString(this.
model.get("value")):(t=Math.max(Math.min(t,n),r),t!==this.model.get("value")?(this.readout.textContent=this.valueToString(t),this.model.set("value",t),this.touch()):
this.readout.textContent=this.valueToString(this.model.get("value")))}handleSliderChangeEvent(e,t){let r=e.map(this._validate_slide_value);this.readout.textContent=
this.valueToString(r),this.handleSliderChanged(e,t)}handleSliderUpdateEvent(e,t){let r=e.map(this._validate_slide_value);this.readout.textContent=this.valueToString(
r),this.model.get("continuous_update")&&this.handleSliderChanged(e,t)}handleSliderChanged(e,t){let r=this._validate_slide_value(e[t]),n=this.model.get("value");
parseFloat(n)!==r&&(this.model.set("value",r,{updated_view:this}),this.touch())}updateSliderOptions(e){this.$slider.noUiSlider.updateOptions({start:this.model.get(
"value"),range:{min:this.model.get("min"),max:this.model.get("max")},step:this.model.get("step")})}updateSliderValue(e,t,r){if(r.updated_view===this)return;let n=this.
$slider.noUiSlider.get(),s=this.model.get("value");n!==s&&this.$slider.noUiSlider.set(s)}},dA=class extends Ul{defaults(){return Object.assign(Object.assign({},
super.defaults()),{_model_name:"IntTextModel",_view_name:"IntTextView",disabled:!1,continuous_update:!1})}},cA=class extends ya{defaults(){return Object.assign(
Object.assign({},super.defaults()),{_model_name:"BoundedIntTextModel",_view_name:"IntTextView",disabled:!1,continuous_update:!1,step:1})}},Gl=class extends Nt{constructor(){
super(...arguments),this._parse_value=parseInt,this._default_step="1"}render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("wi\
dget-inline-hbox"),this.el.classList.add("widget-text"),this.textbox=document.createElement("input"),this.textbox.type="number",this.textbox.required=!0,this.textbox.
id=this.label.htmlFor=Tt(),this.el.appendChild(this.textbox),this.update()}update(e){if(e===void 0||e.updated_view!==this){let t=this.model.get("value");this._parse_value(
this.textbox.value)!==t&&(this.textbox.value=t.toString()),this.model.get("min")!==void 0&&(this.textbox.min=this.model.get("min")),this.model.get("max")!==void 0&&
(this.textbox.max=this.model.get("max")),this.model.get("step")!==void 0&&this.model.get("step")!==null?this.textbox.step=this.model.get("step"):this.textbox.step=
this._default_step,this.textbox.disabled=this.model.get("disabled")}return super.update()}events(){return{"keydown input":"handleKeyDown","keypress input":"hand\
leKeypress","keyup input":"handleKeyUp","input input":"handleChanging","change input":"handleChanged"}}handleKeyDown(e){e.stopPropagation()}handleKeypress(e){/[e,. ]/.
test(String.fromCharCode(e.keyCode))&&e.preventDefault()}handleKeyUp(e){if(e.altKey||e.ctrlKey)return;let t=e.target,r=t.value;if(r=r.replace(/[e,.\s]/g,""),r.length>=
1){let n=r.substr(1);r=r[0]+n.replace(/[+-]/g,"")}t.value!==r&&(e.preventDefault(),t.value=r)}handleChanging(e){let r=e.target.value.trim();r===""||["-","-.",".",
"+.","+"].indexOf(r)>=0||this.model.get("continuous_update")&&this.handleChanged(e)}handleChanged(e){let t=e.target,r=this._parse_value(t.value);if(isNaN(r))t.value=
this.model.get("value");else{let n=r;this.model.get("max")!==void 0&&(n=Math.min(this.model.get("max"),n)),this.model.get("min")!==void 0&&(n=Math.max(this.model.
get("min"),n)),n!==r&&(t.value=n,r=n),r!==this.model.get("value")&&(this.model.set("value",r,{updated_view:this}),this.touch())}}},af=class extends $t{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"ProgressStyleModel"})}};af.styleProperties=Object.assign(Object.assign({},$t.styleProperties),
{bar_color:{selector:".progress-bar",attribute:"background-color",default:null}});var hA=class extends ya{defaults(){return Object.assign(Object.assign({},super.
defaults()),{_model_name:"IntProgressModel",_view_name:"ProgressView",orientation:"horizontal",bar_style:"",style:null})}},of=class i extends Nt{initialize(e){super.
initialize(e),this.listenTo(this.model,"change:bar_style",this.update_bar_style),this.luminoWidget.addClass("jupyter-widgets")}render(){super.render();let t=this.
model.get("orientation")==="horizontal"?"widget-hprogress":"widget-vprogress";this.el.classList.add(t),this.progress=document.createElement("div"),this.progress.
classList.add("progress"),this.progress.style.position="relative",this.el.appendChild(this.progress),this.bar=document.createElement("div"),this.bar.classList.add(
"progress-bar"),this.bar.style.position="absolute",this.bar.style.bottom="0px",this.bar.style.left="0px",this.progress.appendChild(this.bar),this.update(),this.
set_bar_style()}update(){let e=this.model.get("value"),t=this.model.get("max"),r=this.model.get("min"),n=this.model.get("orientation"),s=100*(e-r)/(t-r);return n===
"horizontal"?(this.el.classList.remove("widget-inline-vbox"),this.el.classList.remove("widget-vprogress"),this.el.classList.add("widget-inline-hbox"),this.el.classList.
add("widget-hprogress"),this.bar.style.width=s+"%",this.bar.style.height="100%"):(this.el.classList.remove("widget-inline-hbox"),this.el.classList.remove("widge\
t-hprogress"),this.el.classList.add("widget-inline-vbox"),this.el.classList.add("widget-vprogress"),this.bar.style.width="100%",this.bar.style.height=s+"%"),super.
update()}update_bar_style(){this.update_mapped_classes(i.class_map,"bar_style",this.bar)}set_bar_style(){this.set_mapped_classes(i.class_map,"bar_style",this.bar)}};
of.class_map={success:["progress-bar-success"],info:["progress-bar-info"],warning:["progress-bar-warning"],danger:["progress-bar-danger"]};var fA=class extends ya{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"PlayModel",_view_name:"PlayView",repeat:!1,playing:!1,show_repeat:!0,interval:100,step:1,disabled:!1})}initialize(e,t){
super.initialize(e,t)}loop(){if(!this.get("playing"))return;let e=this.get("value")+this.get("step");e<=this.get("max")?(this.set("value",e),this.schedule_next()):
this.get("repeat")?(this.set("value",this.get("min")),this.schedule_next()):this.pause(),this.save_changes()}schedule_next(){this._timerId=window.setTimeout(this.
loop.bind(this),this.get("interval"))}stop(){this.pause(),this.set("value",this.get("min")),this.save_changes()}pause(){window.clearTimeout(this._timerId),this.
_timerId=void 0,this.set("playing",!1),this.save_changes()}animate(){this._timerId===void 0&&(this.get("value")===this.get("max")?(this.set("value",this.get("mi\
n")),this.schedule_next(),this.save_changes()):this.loop(),this.save_changes())}play(){this.set("playing",!this.get("playing")),this.save_changes()}repeat(){this.
set("repeat",!this.get("repeat")),this.save_changes()}},pA=class extends ft{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add(
"widget-inline-hbox"),this.el.classList.add("widget-play"),this.playPauseButton=document.createElement("button"),this.stopButton=document.createElement("button"),
this.repeatButton=document.createElement("button"),this.playPauseButton.className="jupyter-button",this.stopButton.className="jupyter-button",this.repeatButton.
className="jupyter-button",this.el.appendChild(this.playPauseButton),this.el.appendChild(this.stopButton),this.el.appendChild(this.repeatButton);let e=document.
createElement("i");e.className="fa fa-play",this.playPauseButton.appendChild(e);let t=document.createElement("i");t.className="fa fa-stop",this.stopButton.appendChild(
t);let r=document.createElement("i");r.className="fa fa-retweet",this.repeatButton.appendChild(r),this.playPauseButton.onclick=this.model.play.bind(this.model),
this.stopButton.onclick=this.model.stop.bind(this.model),this.repeatButton.onclick=this.model.repeat.bind(this.model),this.listenTo(this.model,"change:playing",
this.onPlayingChanged),this.listenTo(this.model,"change:repeat",this.updateRepeat),this.listenTo(this.model,"change:show_repeat",this.updateRepeat),this.updatePlaying(),
this.updateRepeat(),this.update()}update(){let e=this.model.get("disabled");this.playPauseButton.disabled=e,this.stopButton.disabled=e,this.repeatButton.disabled=
e,this.updatePlaying()}onPlayingChanged(){this.updatePlaying();let e=this.model.previous("playing"),t=this.model.get("playing");!e&&t?this.model.animate():this.
model.pause()}updatePlaying(){let e=this.model.get("playing"),t=this.playPauseButton.getElementsByTagName("i")[0];e?t.className="fa fa-pause":t.className="fa fa\
-play"}updateRepeat(){let e=this.model.get("repeat");this.repeatButton.style.display=this.model.get("show_repeat")?this.playPauseButton.style.display:"none",e?this.
repeatButton.classList.add("mod-active"):this.repeatButton.classList.remove("mod-active")}};var lS=vt(rf()),Ql=class extends zt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"FloatModel",value:0})}},xa=class extends Ql{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"BoundedFloatModel",max:100,min:0})}},uf=class extends xa{defaults(){return Object.assign(Object.
assign({},super.defaults()),{_model_name:"FloatSliderModel",_view_name:"FloatSliderView",step:1,orientation:"horizontal",_range:!1,readout:!0,readout_format:".2\
f",slider_color:null,continuous_update:!0,disabled:!1})}initialize(e,t){super.initialize(e,t),this.on("change:readout_format",this.update_readout_format,this),this.
update_readout_format()}update_readout_format(){this.readout_formatter=Fn(this.get("readout_format"))}},mA=class extends xa{defaults(){return Object.assign(Object.
assign({},super.defaults()),{_model_name:"FloatLogSliderModel",_view_name:"FloatLogSliderView",step:.1,orientation:"horizontal",_range:!1,readout:!0,readout_format:"\
.3g",slider_color:null,continuous_update:!0,disabled:!1,base:10,value:1,min:0,max:4})}initialize(e,t){super.initialize(e,t),this.on("change:readout_format",this.
update_readout_format,this),this.update_readout_format()}update_readout_format(){this.readout_formatter=Fn(this.get("readout_format"))}},gA=class extends uf{},AA=class extends Vl{constructor(){
super(...arguments),this._parse_value=parseFloat}_validate_slide_value(e){return e}},bA=class extends _a{constructor(){super(...arguments),this._parse_value=parseFloat}update(e){
super.update(e);let t=this.model.get("value");this.readout.textContent=this.valueToString(t)}logCalc(e){let t=this.model.get("min"),r=this.model.get("max"),n=this.
model.get("base"),s=Math.log(e)/Math.log(n);return s>r?s=r:s<t&&(s=t),s}createSlider(){var e;let t=this.model.get("orientation"),r=this.model.get("behavior");lS.default.
create(this.$slider,{start:this.logCalc(this.model.get("value")),behaviour:r,range:{min:this.model.get("min"),max:this.model.get("max")},step:(e=this.model.get(
"step"))!==null&&e!==void 0?e:void 0,animate:!1,orientation:t,direction:t==="horizontal"?"ltr":"rtl",format:{from:n=>Number(n),to:n=>n}}),this.$slider.noUiSlider.
on("update",(n,s)=>{this.handleSliderUpdateEvent(n,s)}),this.$slider.noUiSlider.on("change",(n,s)=>{this.handleSliderChangeEvent(n,s)})}valueToString(e){let t=this.
model.readout_formatter;return t(e)}stringToValue(e){return e===null?NaN:this._parse_value(e)}handleTextChange(){let e=this.stringToValue(this.readout.textContent),
t=this.model.get("min"),r=this.model.get("max"),n=this.model.get("base");isNaN(e)?this.readout.textContent=this.valueToString(this.model.get("value")):(e=Math.max(
Math.min(e,Math.pow(n,r)),Math.pow(n,t)),e!==this.model.get("value")?(this.readout.textContent=this.valueToString(e),this.model.set("value",e),this.touch()):this.
readout.textContent=this.valueToString(this.model.get("value")))}handleSliderUpdateEvent(e,t){let r=this.model.get("base"),n=Math.pow(r,this._validate_slide_value(
e[0]));this.readout.textContent=this.valueToString(n),this.model.get("continuous_update")&&this.handleSliderChanged(e,t)}handleSliderChangeEvent(e,t){let r=this.
model.get("base"),n=Math.pow(r,this._validate_slide_value(e[0]));this.readout.textContent=this.valueToString(n),this.handleSliderChanged(e,t)}handleSliderChanged(e,t){
if(this._updating_slider)return;let r=this.model.get("base"),n=Math.pow(r,this._validate_slide_value(e[0]));this.model.set("value",n,{updated_view:this}),this.touch()}updateSliderValue(e,t,r){
if(r.updated_view===this)return;let n=this.logCalc(this.model.get("value"));this.$slider.noUiSlider.set(n)}updateSliderOptions(e){this.$slider.noUiSlider.updateOptions(
{start:this.logCalc(this.model.get("value")),range:{min:this.model.get("min"),max:this.model.get("max")},step:this.model.get("step")})}_validate_slide_value(e){
return e}},vA=class extends Kl{constructor(){super(...arguments),this._parse_value=parseFloat,this._range_regex=/^\s*([+-]?(?:\d*\.?\d+|\d+\.)(?:[eE][-:]?\d+)?)\s*[-:–]\s*([+-]?(?:\d*\.?\d+|\d+\.)(?:[eE][+-]?\d+)?)/}_validate_slide_value(e){
return e}},yA=class extends Ql{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"FloatTextModel",_view_name:"FloatTextView",disabled:!1,
continuous_update:!1})}},_A=class extends xa{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"BoundedFloatTextModel",_view_name:"\
FloatTextView",disabled:!1,continuous_update:!1,step:.1})}},xA=class extends Gl{constructor(){super(...arguments),this._parse_value=parseFloat,this._default_step=
"any"}handleKeypress(e){e.stopPropagation()}handleKeyUp(e){}},wA=class extends xa{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"\
FloatProgressModel",_view_name:"ProgressView",orientation:"horizontal",bar_style:"",style:null})}};var CA=vt(gr());var dS=vt(_o()),SA=class extends Pt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"ControllerButtonModel",_view_name:"Controll\
erButtonView",value:0,pressed:!1})}},EA=class extends ft{render(){this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-controller-button"),this.
el.style.width="fit-content",this.support=document.createElement("div"),this.support.style.position="relative",this.support.style.margin="1px",this.support.style.
width="16px",this.support.style.height="16px",this.support.style.border="1px solid black",this.support.style.background="lightgray",this.el.appendChild(this.support),
this.bar=document.createElement("div"),this.bar.style.position="absolute",this.bar.style.width="100%",this.bar.style.bottom="0px",this.bar.style.background="gra\
y",this.support.appendChild(this.bar),this.update(),this.label=document.createElement("div"),this.label.textContent=this.model.get("description"),this.label.style.
textAlign="center",this.el.appendChild(this.label)}update(){this.bar.style.height=100*this.model.get("value")+"%"}},IA=class extends Pt{defaults(){return Object.
assign(Object.assign({},super.defaults()),{_model_name:"ControllerAxisModel",_view_name:"ControllerAxisView",value:0})}},TA=class extends ft{render(){this.el.classList.
add("jupyter-widgets"),this.el.classList.add("widget-controller-axis"),this.el.style.width="16px",this.el.style.padding="4px",this.support=document.createElement(
"div"),this.support.style.position="relative",this.support.style.margin="1px",this.support.style.width="4px",this.support.style.height="64px",this.support.style.
border="1px solid black",this.support.style.background="lightgray",this.bullet=document.createElement("div"),this.bullet.style.position="absolute",this.bullet.style.
margin="-3px",this.bullet.style.boxSizing="unset",this.bullet.style.width="10px",this.bullet.style.height="10px",this.bullet.style.background="gray",this.label=
document.createElement("div"),this.label.textContent=this.model.get("description"),this.label.style.textAlign="center",this.support.appendChild(this.bullet),this.
el.appendChild(this.support),this.el.appendChild(this.label),this.update()}update(){this.bullet.style.top=50*(this.model.get("value")+1)+"%"}},lf=class extends Pt{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"ControllerModel",_view_name:"ControllerView",index:0,name:"",mapping:"",connected:!1,timestamp:0,
buttons:[],axes:[]})}initialize(e,t){super.initialize(e,t),navigator.getGamepads===void 0?(this.readout="This browser does not support gamepads.",console.error(
this.readout)):(this.readout="Connect gamepad and press any button.",this.get("connected")?this.update_loop():this.wait_loop())}wait_loop(){let e=this.get("inde\
x"),t=navigator.getGamepads()[e];t?this.setup(t).then(r=>{this.set(r),this.save_changes(),window.requestAnimationFrame(this.update_loop.bind(this))}):window.requestAnimationFrame(
this.wait_loop.bind(this))}setup(e){return this.set({name:e.id,mapping:e.mapping,connected:e.connected,timestamp:e.timestamp}),Kr({buttons:Promise.all(e.buttons.
map((t,r)=>this._create_button_model(r))),axes:Promise.all(e.axes.map((t,r)=>this._create_axis_model(r)))})}update_loop(){let e=this.get("index"),t=this.get("na\
me"),r=navigator.getGamepads()[e];r&&e===r.index&&t===r.id?(this.set({timestamp:r.timestamp,connected:r.connected}),this.save_changes(),this.get("buttons").forEach(
function(n,s){n.set({value:r.buttons[s].value,pressed:r.buttons[s].pressed}),n.save_changes()}),this.get("axes").forEach(function(n,s){n.set("value",r.axes[s]),
n.save_changes()}),window.requestAnimationFrame(this.update_loop.bind(this))):this.reset_gamepad()}reset_gamepad(){this.get("buttons").forEach(function(e){e.close()}),
this.get("axes").forEach(function(e){e.close()}),this.set({name:"",mapping:"",connected:!1,timestamp:0,buttons:[],axes:[]}),this.save_changes(),window.requestAnimationFrame(
this.wait_loop.bind(this))}_create_button_model(e){return this.widget_manager.new_widget({model_name:"ControllerButtonModel",model_module:"@jupyter-widgets/cont\
rols",model_module_version:this.get("_model_module_version"),view_name:"ControllerButtonView",view_module:"@jupyter-widgets/controls",view_module_version:this.get(
"_view_module_version")}).then(function(t){return t.set("description",e),t})}_create_axis_model(e){return this.widget_manager.new_widget({model_name:"Controller\
AxisModel",model_module:"@jupyter-widgets/controls",model_module_version:this.get("_model_module_version"),view_name:"ControllerAxisView",view_module:"@jupyter-\
widgets/controls",view_module_version:this.get("_view_module_version")}).then(function(t){return t.set("description",e),t})}};lf.serializers=Object.assign(Object.
assign({},Pt.serializers),{buttons:{deserialize:ur},axes:{deserialize:ur}});var MA=class extends ft{_createElement(e){return this.luminoWidget=new ls({view:this}),
this.luminoWidget.node}_setElement(e){if(this.el||e!==this.luminoWidget.node)throw new Error("Cannot reset the DOM element.");this.el=this.luminoWidget.node,this.
$el=(0,dS.default)(this.luminoWidget.node)}initialize(e){super.initialize(e),this.button_views=new kr(this.add_button,null,this),this.listenTo(this.model,"chang\
e:buttons",(t,r)=>{this.button_views.update(r)}),this.axis_views=new kr(this.add_axis,null,this),this.listenTo(this.model,"change:axes",(t,r)=>{this.axis_views.
update(r)}),this.listenTo(this.model,"change:name",this.update_label)}render(){this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-controller"),
this.label=document.createElement("div"),this.el.appendChild(this.label),this.axis_box=new Ji,this.axis_box.node.style.display="flex",this.luminoWidget.addWidget(
this.axis_box),this.button_box=new Ji,this.button_box.node.style.display="flex",this.luminoWidget.addWidget(this.button_box),this.button_views.update(this.model.
get("buttons")),this.axis_views.update(this.model.get("axes")),this.update_label()}update_label(){this.label.textContent=this.model.get("name")||this.model.readout}add_button(e){
let t=new me;return this.button_box.addWidget(t),this.create_child_view(e).then(r=>{let n=CA.ArrayExt.firstIndexOf(this.button_box.widgets,t);return this.button_box.
insertWidget(n,r.luminoWidget),t.dispose(),r}).catch(Bi("Could not add child button view to controller",!0))}add_axis(e){let t=new me;return this.axis_box.addWidget(
t),this.create_child_view(e).then(r=>{let n=CA.ArrayExt.firstIndexOf(this.axis_box.widgets,t);return this.axis_box.insertWidget(n,r.luminoWidget),t.dispose(),r}).
catch(Bi("Could not add child axis view to controller",!0))}remove(){super.remove(),this.button_views.remove(),this.axis_views.remove()}};var cS=vt(rf());var Hn=class extends zt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"SelectionModel",index:"",_options_labels:[],disabled:!1})}},
Yl=class extends Nt{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox")}update(){super.update(),this.listbox&&
(this.listbox.disabled=this.model.get("disabled")),this.updateTabindex(),this.updateTooltip()}updateTabindex(){if(!this.listbox)return;let e=this.model.get("tab\
bable");e===!0?this.listbox.setAttribute("tabIndex","0"):e===!1?this.listbox.setAttribute("tabIndex","-1"):e===null&&this.listbox.removeAttribute("tabIndex")}updateTooltip(){
if(!this.listbox)return;let e=this.model.get("tooltip");e?this.model.get("description").length===0&&this.listbox.setAttribute("title",e):this.listbox.removeAttribute(
"title")}},DA=class extends Hn{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"DropdownModel",_view_name:"DropdownView",button_style:""})}},
BA=class extends Yl{render(){super.render(),this.el.classList.add("widget-dropdown"),this.listbox=document.createElement("select"),this.listbox.id=this.label.htmlFor=
Tt(),this.el.appendChild(this.listbox),this._updateOptions(),this.update()}update(e){e?.updated_view!==this&&this.model.hasChanged("_options_labels")&&this._updateOptions();
let t=this.model.get("index");return this.listbox.selectedIndex=t===null?-1:t,super.update()}_updateOptions(){this.listbox.textContent="";let e=this.model.get("\
_options_labels");for(let t=0;t<e.length;t++){let r=e[t],n=document.createElement("option");n.textContent=r.replace(/ /g," "),n.setAttribute("data-value",encodeURIComponent(
r)),n.value=r,this.listbox.appendChild(n)}}events(){return{"change select":"_handle_change"}}_handle_change(){this.model.set("index",this.listbox.selectedIndex===
-1?null:this.listbox.selectedIndex,{updated_view:this}),this.touch()}handle_message(e){e.do==="focus"?this.listbox.focus():e.do==="blur"&&this.listbox.blur()}},
kA=class extends Hn{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"SelectModel",_view_name:"SelectView",rows:5})}},df=class extends Yl{initialize(e){
super.initialize(e),this.listbox=document.createElement("select")}render(){super.render(),this.el.classList.add("widget-select"),this.listbox.id=this.label.htmlFor=
Tt(),this.el.appendChild(this.listbox),this._updateOptions(),this.update(),this.updateSelection()}update(e){if(e?.updated_view!==this){let r=this.model.hasChanged(
"_options_labels"),n=this.model.hasChanged("index");if(r||n){let s=this.model.get("index");r&&this._updateOptions(),this.updateSelection(s)}}super.update();let t=this.
model.get("rows");t===null&&(t=""),this.listbox.setAttribute("size",t)}updateSelection(e){e=e||this.model.get("index"),this.listbox.selectedIndex=e===null?-1:e}_updateOptions(){
this.listbox.textContent="";let e=this.model.get("_options_labels");for(let t=0;t<e.length;t++){let r=e[t],n=document.createElement("option");n.textContent=r.replace(
/ /g," "),n.setAttribute("data-value",encodeURIComponent(r)),n.value=r,this.listbox.appendChild(n)}}events(){return{"change select":"_handle_change"}}_handle_change(){
this.model.set("index",this.listbox.selectedIndex,{updated_view:this}),this.touch()}handle_message(e){e.do=="focus"?this.listbox.focus():e.do=="blur"&&this.listbox.
blur()}},OA=class extends Hn{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"RadioButtonsModel",_view_name:"RadioButtonsView",tooltips:[],
icons:[],button_style:"",orientation:"vertical"})}},LA=class extends Nt{render(){super.render(),this.el.classList.add("widget-radio"),this.container=document.createElement(
"div"),this.el.appendChild(this.container),this.container.classList.add("widget-radio-box"),this.update()}update(e){this.model.get("orientation")==="vertical"?(this.
container.classList.remove("widget-radio-box-horizontal"),this.container.classList.add("widget-radio-box-vertical")):(this.container.classList.remove("widget-ra\
dio-box-vertical"),this.container.classList.add("widget-radio-box-horizontal"));let t=this.model.get("_options_labels"),r=Array.from(this.container.querySelectorAll(
'input[type="radio"]')).map(s=>s.value),n=t.length!==r.length;if(!n){for(let s=0,o=t.length;s<o;++s)if(r[s]!==t[s]){n=!0;break}}return n&&(e===void 0||e.updated_view!==
this)&&(this.container.textContent="",t.forEach((s,o)=>{let u=document.createElement("label");u.textContent=s,this.container.appendChild(u);let l=document.createElement(
"input");l.setAttribute("type","radio"),l.value=o.toString(),l.setAttribute("data-value",encodeURIComponent(s)),u.appendChild(l)})),t.forEach((s,o)=>{let u='inp\
ut[data-value="'+encodeURIComponent(s)+'"]',l=this.container.querySelectorAll(u);if(l.length>0){let h=l[0];h.checked=this.model.get("index")===o,h.disabled=this.
model.get("disabled")}}),setTimeout(this.adjustPadding,0,this),super.update(e)}adjustPadding(e){let t=window.getComputedStyle(e.el),r=parseInt(t.marginTop,10)+parseInt(
t.marginBottom,10),n=e.label.offsetHeight+r,s=window.getComputedStyle(e.container),o=parseInt(s.marginBottom,10),u=(e.el.offsetHeight+r-o)%n,l=u===0?0:n-u;e.container.
style.marginBottom=l+"px"}events(){return{'click input[type="radio"]':"_handle_click"}}_handle_click(e){let t=e.target;this.model.set("index",parseInt(t.value,10),
{updated_view:this}),this.touch()}handle_message(e){if(e.do=="focus")this.container.firstElementChild.focus();else if(e.do=="blur")for(let t=0;t<this.container.
children.length;t++)this.container.children[t].blur()}},cf=class extends $t{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"Tog\
gleButtonsStyleModel"})}};cf.styleProperties=Object.assign(Object.assign({},$t.styleProperties),{button_width:{selector:".widget-toggle-button",attribute:"width",
default:null},font_weight:{selector:".widget-toggle-button",attribute:"font-weight",default:""}});var NA=class extends Hn{defaults(){return Object.assign(Object.
assign({},super.defaults()),{_model_name:"ToggleButtonsModel",_view_name:"ToggleButtonsView"})}},Jl=class i extends Nt{initialize(e){this._css_state={},super.initialize(
e),this.listenTo(this.model,"change:button_style",this.update_button_style)}render(){super.render(),this.el.classList.add("widget-toggle-buttons"),this.buttongroup=
document.createElement("div"),this.el.appendChild(this.buttongroup),this.update(),this.set_button_style()}update(e){let t=this.model.get("_options_labels"),r=this.
model.get("icons")||[],n=this.model.previous("icons")||[],s=i.classMap[this.model.previous("button_style")]||"",o=this.model.get("tooltips")||[],u=this.model.get(
"disabled"),l=this.buttongroup.querySelectorAll("button"),h=Array.from(l).map(g=>g.value),p=!1;for(let g=0,v=t.length;g<v;++g)if(h[g]!==t[g]||r[g]!==n[g]){p=!0;
break}return p&&(e===void 0||e.updated_view!==this)&&(this.buttongroup.textContent="",t.forEach((g,v)=>{let b;g.trim().length===0&&(!r[v]||r[v].trim().length===
0)?b="&nbsp;":b=Rg(g);let C=document.createElement("i"),I=document.createElement("button");r[v]&&(C.className="fa fa-"+r[v]),I.setAttribute("type","button"),I.className=
"widget-toggle-button jupyter-button",s&&I.classList.add(s),I.innerHTML=b,I.setAttribute("data-value",encodeURIComponent(g)),I.setAttribute("value",v.toString()),
I.appendChild(C),I.disabled=u,o[v]&&I.setAttribute("title",o[v]),this.update_style_traits(I),this.buttongroup.appendChild(I)})),t.forEach((g,v)=>{let b='[data-v\
alue="'+encodeURIComponent(g)+'"]',A=this.buttongroup.querySelector(b);this.model.get("index")===v?A.classList.add("mod-active"):A.classList.remove("mod-active")}),
this.stylePromise.then(function(g){g&&g.style()}),super.update(e)}update_style_traits(e){for(let t in this._css_state)if(Object.prototype.hasOwnProperty.call(this.
_css_state,"name")){if(t==="margin")this.buttongroup.style[t]=this._css_state[t];else if(t!=="width")if(e)e.style[t]=this._css_state[t];else{let r=this.buttongroup.
querySelectorAll("button");r.length&&(r[0].style[t]=this._css_state[t])}}}update_button_style(){let e=this.buttongroup.querySelectorAll("button");for(let t=0;t<
e.length;t++)this.update_mapped_classes(i.classMap,"button_style",e[t])}set_button_style(){let e=this.buttongroup.querySelectorAll("button");for(let t=0;t<e.length;t++)
this.set_mapped_classes(i.classMap,"button_style",e[t])}events(){return{"click button":"_handle_click"}}_handle_click(e){let t=e.target;this.model.set("index",parseInt(
t.value,10),{updated_view:this}),this.touch(),this.send({event:"click"})}};(function(i){i.classMap={primary:["mod-primary"],success:["mod-success"],info:["mod-i\
nfo"],warning:["mod-warning"],danger:["mod-danger"]}})(Jl||(Jl={}));var PA=class extends Hn{defaults(){return Object.assign(Object.assign({},super.defaults()),{
_model_name:"SelectionSliderModel",_view_name:"SelectionSliderView",orientation:"horizontal",readout:!0,continuous_update:!0})}},hf=class extends Nt{render(){super.
render(),this.el.classList.add("widget-hslider"),this.el.classList.add("widget-slider"),this.$slider=document.createElement("div"),this.$slider.classList.add("s\
lider"),this.slider_container=document.createElement("div"),this.slider_container.classList.add("slider-container"),this.slider_container.appendChild(this.$slider),
this.el.appendChild(this.slider_container),this.readout=document.createElement("div"),this.el.appendChild(this.readout),this.readout.classList.add("widget-reado\
ut"),this.readout.style.display="none",this.createSlider(),this.model.on("change:orientation",this.regenSlider,this),this.model.on("change:index",this.updateSliderValue,
this),this.update()}update(e){if(e?.updated_view!==this){this.updateSliderOptions(this.model);let t=this.model.get("orientation");this.model.get("disabled")?(this.
readout.contentEditable="false",this.$slider.setAttribute("disabled",!0)):(this.readout.contentEditable="true",this.$slider.removeAttribute("disabled")),t==="ve\
rtical"?(this.el.classList.remove("widget-hslider"),this.el.classList.remove("widget-inline-hbox"),this.el.classList.add("widget-vslider"),this.el.classList.add(
"widget-inline-vbox")):(this.el.classList.remove("widget-vslider"),this.el.classList.remove("widget-inline-vbox"),this.el.classList.add("widget-hslider"),this.el.
classList.add("widget-inline-hbox")),this.model.get("readout")?this.readout.style.display="":this.readout.style.display="none",this.updateSelection()}return super.
update(e)}regenSlider(e){this.$slider.noUiSlider.destroy(),this.createSlider()}createSlider(){let e=this.model.get("_options_labels"),t=0,r=e.length-1,n=this.model.
get("orientation"),s=this.model.get("behavior");cS.default.create(this.$slider,{start:this.model.get("index"),connect:!0,behaviour:s,range:{min:t,max:r},step:1,
animate:!1,orientation:n,direction:n==="horizontal"?"ltr":"rtl",format:{from:o=>Number(o),to:o=>Math.round(o)}}),this.$slider.noUiSlider.on("update",(o,u)=>{this.
handleSliderUpdateEvent(o,u)}),this.$slider.noUiSlider.on("change",(o,u)=>{this.handleSliderChangeEvent(o,u)})}events(){return{slide:"handleSliderChange",slidestop:"\
handleSliderChanged"}}updateSelection(){let e=this.model.get("index");this.updateReadout(e)}updateReadout(e){let t=this.model.get("_options_labels")[e];this.readout.
textContent=t}handleSliderUpdateEvent(e,t){let r=e[0];this.updateReadout(r),this.model.get("continuous_update")&&this.handleSliderChanged(e,t)}handleSliderChangeEvent(e,t){
let r=e[0];this.updateReadout(r),this.handleSliderChanged(e,t)}handleSliderChanged(e,t){let r=e[0];this.updateReadout(r),this.model.set("index",r,{updated_view:this}),
this.touch()}updateSliderOptions(e){let t=this.model.get("_options_labels"),r=0,n=t.length-1;this.$slider.noUiSlider.updateOptions({start:this.model.get("index"),
range:{min:r,max:n},step:1})}updateSliderValue(e,t,r){if(r.updated_view===this)return;let n=this.$slider.noUiSlider.get(),s=this.model.get("index");n!==s&&this.
$slider.noUiSlider.set(s)}},Zl=class extends Hn{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"MultipleSelectionModel"})}},RA=class extends Zl{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"SelectMultipleModel",_view_name:"SelectMultipleView",rows:null})}},FA=class extends df{initialize(e){
super.initialize(e),this.listbox.multiple=!0}render(){super.render(),this.el.classList.add("widget-select-multiple")}updateSelection(){let e=this.model.get("ind\
ex")||[],t=this.listbox.options;this.listbox.selectedIndex=-1,e.forEach(r=>{t[r].selected=!0})}_handle_change(){let e=Array.prototype.map.call(this.listbox.selectedOptions||
[],function(t){return t.index});this.model.set("index",e,{updated_view:this}),this.touch()}},HA=class extends Zl{defaults(){return Object.assign(Object.assign({},
super.defaults()),{_model_name:"SelectionSliderModel",_view_name:"SelectionSliderView",orientation:"horizontal",readout:!0,continuous_update:!0})}},WA=class extends hf{render(){
super.render()}updateSelection(e){e=e||this.model.get("index"),this.updateReadout(e)}updateReadout(e){let t=this.model.get("_options_labels"),r=t[e[0]],n=t[e[1]];
this.readout.textContent=`${r}-${n}`}handleSliderUpdateEvent(e,t){let r=e.map(Math.trunc);this.updateReadout(r),this.model.get("continuous_update")&&this.handleSliderChanged(
e,t)}handleSliderChanged(e,t){let r=e.map(Math.round);this.updateReadout(r),this.model.set("index",r.slice(),{updated_view:this}),this.touch()}updateSliderValue(e,t,r){
if(r.updated_view===this)return;let n=this.$slider.noUiSlider.get().map(Math.round),s=this.model.get("index").map(Math.round);(n[0]!==s[0]||n[1]!==s[1])&&this.$slider.
noUiSlider.set(s)}};var jA=class extends Ji{constructor(){super(...arguments),this._widgetRemoved=new ut(this)}get widgetRemoved(){return this._widgetRemoved}onChildRemoved(e){this.
_widgetRemoved.emit(e.child)}},ff=class extends me{constructor(e={}){super(),this._currentChanged=new ut(this),this.addClass("jupyter-widget-TabPanel"),this.tabBar=
new os(e),this.tabBar.addClass("jupyter-widget-TabPanel-tabBar"),this.tabContents=new jA,this.tabContents.addClass("jupyter-widget-TabPanel-tabContents"),this.tabBar.
tabMoved.connect(this._onTabMoved,this),this.tabBar.currentChanged.connect(this._onCurrentChanged,this),this.tabBar.tabCloseRequested.connect(this._onTabCloseRequested,
this),this.tabBar.tabActivateRequested.connect(this._onTabActivateRequested,this),this.tabContents.widgetRemoved.connect(this._onWidgetRemoved,this);let t=new Jr;
t.addWidget(this.tabBar),t.addWidget(this.tabContents),this.layout=t}get currentChanged(){return this._currentChanged}get currentIndex(){let e=this.tabBar.currentIndex;
return e===-1?null:e}set currentIndex(e){this.tabBar.currentIndex=e===null?-1:e}get currentWidget(){let e=this.tabBar.currentTitle;return e?e.owner:null}set currentWidget(e){
this.tabBar.currentTitle=e?e.title:null}get tabsMovable(){return this.tabBar.tabsMovable}set tabsMovable(e){this.tabBar.tabsMovable=e}get widgets(){return this.
tabContents.widgets}addWidget(e){this.insertWidget(this.widgets.length,e)}insertWidget(e,t){t!==this.currentWidget&&t.hide(),this.tabContents.insertWidget(e,t),
this.tabBar.insertTab(e,t.title)}_onCurrentChanged(e,t){let{previousIndex:r,previousTitle:n,currentIndex:s,currentTitle:o}=t,u=n?n.owner:null,l=o?o.owner:null;u&&
u.hide(),l&&l.show(),this._currentChanged.emit({previousIndex:r,previousWidget:u,currentIndex:s,currentWidget:l}),(hi.IS_EDGE||hi.IS_IE)&&be.flush()}_onTabActivateRequested(e,t){
t.title.owner.activate()}_onTabCloseRequested(e,t){t.title.owner.close()}_onTabMoved(e,t){this.tabContents.insertWidget(t.toIndex,t.title.owner)}_onWidgetRemoved(e,t){
this.tabBar.removeTab(t.title)}};var mS=vt(gr());var hS=vt(gr());var pf=class{constructor(e,t={}){this._array=null,this._value=null,this._previousValue=null,this._selectionChanged=new ut(this),this._array=e,this._insertBehavior=
t.insertBehavior||"select-item-if-needed",this._removeBehavior=t.removeBehavior||"select-item-after"}get selectionChanged(){return this._selectionChanged}adjustSelectionForSet(e){
let t=this.index,r=this.value;if(e!==t)return;this._updateSelectedValue();let n=this.value;this._previousValue=null,r!==n&&this._selectionChanged.emit({previousIndex:t,
previousValue:r,currentIndex:t,currentValue:n})}get value(){return this._value}set value(e){e===null||this._array===null?this.index=null:this.index=hS.ArrayExt.
firstIndexOf(this._array,e)}get index(){return this._index}set index(e){let t;if(e!==null&&this._array!==null?(t=Math.floor(e),(t<0||t>=this._array.length)&&(t=
null)):t=null,this._index===t)return;let r=this._index,n=this._value;this._index=t,this._updateSelectedValue(),this._previousValue=n,this._selectionChanged.emit(
{previousIndex:r,previousValue:n,currentIndex:t,currentValue:this._value})}get insertBehavior(){return this._insertBehavior}set insertBehavior(e){this._insertBehavior=
e}get removeBehavior(){return this._removeBehavior}set removeBehavior(e){this._removeBehavior=e}adjustSelectionForInsert(e,t){let r=this._value,n=this._index,s=this.
_insertBehavior;if(s==="select-item"||s==="select-item-if-needed"&&n===null){this._index=e,this._value=t,this._previousValue=r,this._selectionChanged.emit({previousIndex:n,
previousValue:r,currentIndex:e,currentValue:t});return}n!==null&&n>=e&&this._index++}clearSelection(){let e=this._index,t=this._value;this._index=null,this._value=
null,this._previousValue=null,e!==null&&this._selectionChanged.emit({previousIndex:e,previousValue:t,currentIndex:this._index,currentValue:this._value})}adjustSelectionForRemove(e,t){
if(this._index===null)return;let r=this._index,n=this._removeBehavior;if(r!==e){r>e&&this._index--;return}if(!this._array||this._array.length===0){this._index=null,
this._value=null,this._previousValue=null,this._selectionChanged.emit({previousIndex:e,previousValue:t,currentIndex:this._index,currentValue:this._value});return}
if(n==="select-item-after"){this._index=Math.min(e,this._array.length-1),this._updateSelectedValue(),this._previousValue=null,this._selectionChanged.emit({previousIndex:e,
previousValue:t,currentIndex:this._index,currentValue:this._value});return}if(n==="select-item-before"){this._index=Math.max(0,e-1),this._updateSelectedValue(),
this._previousValue=null,this._selectionChanged.emit({previousIndex:e,previousValue:t,currentIndex:this._index,currentValue:this._value});return}if(n==="select-\
previous-item"){this._previousValue?this.value=this._previousValue:(this._index=Math.min(e,this._array.length-1),this._updateSelectedValue()),this._previousValue=
null,this._selectionChanged.emit({previousIndex:e,previousValue:t,currentIndex:this._index,currentValue:this.value});return}this._index=null,this._value=null,this.
_previousValue=null,this._selectionChanged.emit({previousIndex:e,previousValue:t,currentIndex:this._index,currentValue:this._value})}_updateSelectedValue(){let e=this.
_index;this._value=e!==null&&this._array?this._array[e]:null}};var hL="jupyter-widget-Collapse",fL="jupyter-widget-Collapse-header",pL="jupyter-widget-Collapse-contents",fS="jupyter-widget-Collapse-open",zA=class extends me{constructor(e){
super(e),this._collapseChanged=new ut(this),this.addClass(hL),this._header=new me,this._header.addClass(fL),this._header.node.addEventListener("click",this);let t=document.
createElement("i");t.classList.add("fa","fa-fw","fa-caret-right"),this._header.node.appendChild(t),this._header.node.appendChild(document.createElement("span")),
this._content=new Ji,this._content.addClass(pL);let r=new Jr;this.layout=r,r.addWidget(this._header),r.addWidget(this._content),e.widget&&(this.widget=e.widget),
this.collapsed=!1}dispose(){this.isDisposed||(super.dispose(),this._header=null,this._widget=null,this._content=null)}get widget(){return this._widget}set widget(e){
let t=this._widget;t&&(t.disposed.disconnect(this._onChildDisposed,this),t.title.changed.disconnect(this._onTitleChanged,this),t.parent=null),this._widget=e,e.disposed.
connect(this._onChildDisposed,this),e.title.changed.connect(this._onTitleChanged,this),this._onTitleChanged(e.title),this._content.addWidget(e)}get collapsed(){
return this._collapsed}set collapsed(e){e!==this._collapsed&&(e?this._collapse():this._uncollapse())}toggle(){this.collapsed=!this.collapsed}get collapseChanged(){
return this._collapseChanged}_collapse(){this._collapsed=!0,this._content&&this._content.hide(),this.removeClass(fS),this._header.node.children[0].classList.add(
"fa-caret-right"),this._header.node.children[0].classList.remove("fa-caret-down"),this._collapseChanged.emit(void 0)}_uncollapse(){this._collapsed=!1,this._content&&
this._content.show(),this.addClass(fS),this._header.node.children[0].classList.add("fa-caret-down"),this._header.node.children[0].classList.remove("fa-caret-rig\
ht"),this._collapseChanged.emit(void 0)}handleEvent(e){e.type==="click"&&this._evtClick(e)}_evtClick(e){this.toggle()}_onTitleChanged(e){this._header.node.children[1].
textContent=this._widget.title.label}_onChildDisposed(e){this.dispose()}},mL="jupyter-widget-Accordion",gL="jupyter-widget-Accordion-child",pS="jupyter-widget-A\
ccordion-child-active",mf=class extends Ji{constructor(e){super(e),this._selection=new pf(this.widgets),this._selection.selectionChanged.connect(this._onSelectionChanged,
this),this.addClass(mL)}get collapseWidgets(){return this.layout.widgets}get selection(){return this._selection}indexOf(e){return mS.ArrayExt.findFirstIndex(this.
collapseWidgets,t=>t.widget===e)}addWidget(e){let t=this._wrapWidget(e);return t.collapsed=!0,super.addWidget(t),this._selection.adjustSelectionForInsert(this.widgets.
length-1,t),t}insertWidget(e,t){let r=this._wrapWidget(t);r.collapsed=!0,super.insertWidget(e,r),this._selection.adjustSelectionForInsert(e,r)}removeWidget(e){let t=this.
indexOf(e);if(t>=0){let r=this.collapseWidgets[t];e.parent=null,r.dispose(),this._selection.adjustSelectionForRemove(t,null)}}_wrapWidget(e){let t=new zA({widget:e});
return t.addClass(gL),t.collapseChanged.connect(this._onCollapseChange,this),t}_onCollapseChange(e){e.collapsed?this._selection.value===e&&e.collapsed&&(this._selection.
value=null):this._selection.value=e}_onSelectionChanged(e,t){let r=t.previousValue,n=t.currentValue;r&&(r.collapsed=!0,r.removeClass(pS)),n&&(n.collapsed=!1,n.addClass(
pS))}};var $l=vt(gr());var YA=vt(_o()),Uo=class extends Pn{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"SelectionContainerModel",selected_index:null,
titles:[]})}},qA=class extends Uo{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"AccordionModel",_view_name:"AccordionView"})}},
gf=class extends mf{constructor(e){let t=e.view;delete e.view,super(e),this._view=t}processMessage(e){var t;super.processMessage(e),(t=this._view)===null||t===void 0||
t.processLuminoMessage(e)}dispose(){this.isDisposed||(super.dispose(),this._view.remove(),this._view=null)}},UA=class extends ft{_createElement(e){return this.luminoWidget=
new gf({view:this}),this.luminoWidget.node}_setElement(e){if(this.el||e!==this.luminoWidget.node)throw new Error("Cannot reset the DOM element.");this.el=this.luminoWidget.
node,this.$el=(0,YA.default)(this.luminoWidget.node)}initialize(e){super.initialize(e),this.children_views=new kr(this.add_child_view,this.remove_child_view,this),
this.listenTo(this.model,"change:children",()=>this.updateChildren()),this.listenTo(this.model,"change:selected_index",()=>this.update_selected_index()),this.listenTo(
this.model,"change:titles",()=>this.update_titles())}render(){var e;super.render();let t=this.luminoWidget;t.addClass("jupyter-widgets"),t.addClass("widget-acco\
rdion"),t.addClass("widget-container"),t.selection.selectionChanged.connect(r=>{this.updatingChildren||(this.model.set("selected_index",t.selection.index),this.
touch())}),(e=this.children_views)===null||e===void 0||e.update(this.model.get("children")),this.update_titles(),this.update_selected_index()}updateChildren(){var e;
this.updatingChildren=!0,this.luminoWidget.selection.index=null,(e=this.children_views)===null||e===void 0||e.update(this.model.get("children")),this.update_selected_index(),
this.updatingChildren=!1}update_titles(){let e=this.luminoWidget.collapseWidgets,t=this.model.get("titles");for(let r=0;r<e.length;r++)t[r]!==void 0&&(e[r].widget.
title.label=t[r])}update_selected_index(){this.luminoWidget.selection.index=this.model.get("selected_index")}remove_child_view(e){this.luminoWidget.removeWidget(
e.luminoWidget),e.remove()}add_child_view(e,t){let r=this.luminoWidget,n=new me;return n.title.label=this.model.get("titles")[t]||"",r.addWidget(n),this.create_child_view(
e).then(s=>{let o=s.luminoWidget;o.title.label=n.title.label;let u=r.collapseWidgets[r.indexOf(n)];return u.widget=o,n.dispose(),s}).catch(Bi("Could not add chi\
ld view to box",!0))}remove(){this.children_views=null,super.remove()}},KA=class extends Uo{defaults(){return Object.assign(Object.assign({},super.defaults()),{
_model_name:"TabModel",_view_name:"TabView"})}},Af=class extends ff{constructor(e){let t=e.view;delete e.view,super(e),this._view=t,be.installMessageHook(this.tabContents,
(r,n)=>(this._view.processLuminoMessage(n),!0))}dispose(){this.isDisposed||(super.dispose(),this._view.remove(),this._view=null)}},VA=class extends ft{constructor(){
super(...arguments),this.updatingTabs=!1}_createElement(e){return this.luminoWidget=new Af({view:this}),this.luminoWidget.node}_setElement(e){if(this.el||e!==this.
luminoWidget.node)throw new Error("Cannot reset the DOM element.");this.el=this.luminoWidget.node,this.$el=(0,YA.default)(this.luminoWidget.node)}initialize(e){
super.initialize(e),this.childrenViews=new kr(this.addChildView,t=>{t.remove()},this),this.listenTo(this.model,"change:children",()=>this.updateTabs()),this.listenTo(
this.model,"change:titles",()=>this.updateTitles())}render(){super.render();let e=this.luminoWidget;e.addClass("jupyter-widgets"),e.addClass("widget-container"),
e.addClass("jupyter-widget-tab"),e.addClass("widget-tab"),e.tabsMovable=!0,e.tabBar.insertBehavior="none",e.tabBar.currentChanged.connect(this._onTabChanged,this),
e.tabBar.tabMoved.connect(this._onTabMoved,this),e.tabBar.addClass("widget-tab-bar"),e.tabContents.addClass("widget-tab-contents"),e.tabBar.tabsMovable=!1,this.
updateTabs(),this.update()}updateTabs(){var e;this.updatingTabs=!0,this.luminoWidget.currentIndex=null,(e=this.childrenViews)===null||e===void 0||e.update(this.
model.get("children")),this.luminoWidget.currentIndex=this.model.get("selected_index"),this.updatingTabs=!1}addChildView(e,t){let r=this.model.get("titles")[t]||
"",n=this.luminoWidget,s=new me;return s.title.label=r,n.addWidget(s),this.create_child_view(e).then(o=>{let u=o.luminoWidget;u.title.label=s.title.label,u.title.
closable=!1;let l=$l.ArrayExt.firstIndexOf(n.widgets,s);return n.insertWidget(l+1,u),s.dispose(),o}).catch(Bi("Could not add child view to box",!0))}update(){return this.
updateSelectedIndex(),super.update()}updateTitles(){let e=this.model.get("titles")||[];(0,$l.each)(this.luminoWidget.widgets,(t,r)=>{t.title.label=e[r]||""})}updateSelectedIndex(){
this.luminoWidget.currentIndex=this.model.get("selected_index")}remove(){this.childrenViews=null,super.remove()}_onTabChanged(e,t){if(!this.updatingTabs){let r=t.
currentIndex;this.model.set("selected_index",r===-1?null:r),this.touch()}}_onTabMoved(e,t){let r=this.model.get("children").slice();$l.ArrayExt.move(r,t.fromIndex,
t.toIndex),this.model.set("children",r),this.touch()}},GA=class extends Uo{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"Stac\
kModel",_view_name:"StackView"})}},QA=class extends Rn{initialize(e){super.initialize(e),this.listenTo(this.model,"change:selected_index",this.update_children)}update_children(){
var e;let t;this.model.get("selected_index")===null?t=[]:t=[this.model.get("children")[this.model.get("selected_index")]],(e=this.children_views)===null||e===void 0||
e.update(t).then(r=>{r.forEach(n=>{be.postMessage(n.luminoWidget,me.ResizeMessage.UnknownSize)})})}};function Qo(i,e,t){i.prototype=e.prototype=t,t.constructor=i}function td(i,e){var t=Object.create(i.prototype);for(var r in e)t[r]=e[r];return t}function Cs(){}
var Ea=.7,Go=1/Ea,Ko="\\s*([+-]?\\d+)\\s*",Xl="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",sn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",AL=/^#([0-9a-f]{3,8})$/,
bL=new RegExp(`^rgb\\(${Ko},${Ko},${Ko}\\)$`),vL=new RegExp(`^rgb\\(${sn},${sn},${sn}\\)$`),yL=new RegExp(`^rgba\\(${Ko},${Ko},${Ko},${Xl}\\)$`),_L=new RegExp(`\
^rgba\\(${sn},${sn},${sn},${Xl}\\)$`),xL=new RegExp(`^hsl\\(${Xl},${sn},${sn}\\)$`),wL=new RegExp(`^hsla\\(${Xl},${sn},${sn},${Xl}\\)$`),gS={aliceblue:15792383,
antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,
burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,
darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,
darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,
darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,
fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,
hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,
lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,
lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,
limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,
mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,
navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,
paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,
rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,
sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,
teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};
Qo(Cs,Ia,{copy(i){return Object.assign(new this.constructor,this,i)},displayable(){return this.rgb().displayable()},hex:AS,formatHex:AS,formatHex8:CL,formatHsl:SL,
formatRgb:bS,toString:bS});function AS(){return this.rgb().formatHex()}function CL(){return this.rgb().formatHex8()}function SL(){return IS(this).formatHsl()}function bS(){
return this.rgb().formatRgb()}function Ia(i){var e,t;return i=(i+"").trim().toLowerCase(),(e=AL.exec(i))?(t=e[1].length,e=parseInt(e[1],16),t===6?vS(e):t===3?new xi(
e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):t===8?bf(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):t===4?bf(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&
15)<<4|e&15)/255):null):(e=bL.exec(i))?new xi(e[1],e[2],e[3],1):(e=vL.exec(i))?new xi(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=yL.exec(i))?bf(e[1],e[2],e[3],
e[4]):(e=_L.exec(i))?bf(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=xL.exec(i))?xS(e[1],e[2]/100,e[3]/100,1):(e=wL.exec(i))?xS(e[1],e[2]/100,e[3]/100,e[4]):
gS.hasOwnProperty(i)?vS(gS[i]):i==="transparent"?new xi(NaN,NaN,NaN,0):null}function vS(i){return new xi(i>>16&255,i>>8&255,i&255,1)}function bf(i,e,t,r){return r<=
0&&(i=e=t=NaN),new xi(i,e,t,r)}function tb(i){return i instanceof Cs||(i=Ia(i)),i?(i=i.rgb(),new xi(i.r,i.g,i.b,i.opacity)):new xi}function EL(i,e,t,r){return arguments.
length===1?tb(i):new xi(i,e,t,r??1)}function xi(i,e,t,r){this.r=+i,this.g=+e,this.b=+t,this.opacity=+r}Qo(xi,EL,td(Cs,{brighter(i){return i=i==null?Go:Math.pow(
Go,i),new xi(this.r*i,this.g*i,this.b*i,this.opacity)},darker(i){return i=i==null?Ea:Math.pow(Ea,i),new xi(this.r*i,this.g*i,this.b*i,this.opacity)},rgb(){return this},
clamp(){return new xi(Ca(this.r),Ca(this.g),Ca(this.b),yf(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&
this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:yS,formatHex:yS,formatHex8:IL,formatRgb:_S,toString:_S}));function yS(){return`#${wa(this.r)}${wa(this.g)}${wa(
this.b)}`}function IL(){return`#${wa(this.r)}${wa(this.g)}${wa(this.b)}${wa((isNaN(this.opacity)?1:this.opacity)*255)}`}function _S(){let i=yf(this.opacity);return`${i===
1?"rgb(":"rgba("}${Ca(this.r)}, ${Ca(this.g)}, ${Ca(this.b)}${i===1?")":`, ${i})`}`}function yf(i){return isNaN(i)?1:Math.max(0,Math.min(1,i))}function Ca(i){return Math.
max(0,Math.min(255,Math.round(i)||0))}function wa(i){return i=Ca(i),(i<16?"0":"")+i.toString(16)}function xS(i,e,t,r){return r<=0?i=e=t=NaN:t<=0||t>=1?i=e=NaN:e<=
0&&(i=NaN),new Rr(i,e,t,r)}function IS(i){if(i instanceof Rr)return new Rr(i.h,i.s,i.l,i.opacity);if(i instanceof Cs||(i=Ia(i)),!i)return new Rr;if(i instanceof
Rr)return i;i=i.rgb();var e=i.r/255,t=i.g/255,r=i.b/255,n=Math.min(e,t,r),s=Math.max(e,t,r),o=NaN,u=s-n,l=(s+n)/2;return u?(e===s?o=(t-r)/u+(t<r)*6:t===s?o=(r-e)/
u+2:o=(e-t)/u+4,u/=l<.5?s+n:2-s-n,o*=60):u=l>0&&l<1?0:o,new Rr(o,u,l,i.opacity)}function TL(i,e,t,r){return arguments.length===1?IS(i):new Rr(i,e,t,r??1)}function Rr(i,e,t,r){
this.h=+i,this.s=+e,this.l=+t,this.opacity=+r}Qo(Rr,TL,td(Cs,{brighter(i){return i=i==null?Go:Math.pow(Go,i),new Rr(this.h,this.s,this.l*i,this.opacity)},darker(i){
return i=i==null?Ea:Math.pow(Ea,i),new Rr(this.h,this.s,this.l*i,this.opacity)},rgb(){var i=this.h%360+(this.h<0)*360,e=isNaN(i)||isNaN(this.s)?0:this.s,t=this.
l,r=t+(t<.5?t:1-t)*e,n=2*t-r;return new xi(JA(i>=240?i-240:i+120,n,r),JA(i,n,r),JA(i<120?i+240:i-120,n,r),this.opacity)},clamp(){return new Rr(wS(this.h),vf(this.
s),vf(this.l),yf(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){
let i=yf(this.opacity);return`${i===1?"hsl(":"hsla("}${wS(this.h)}, ${vf(this.s)*100}%, ${vf(this.l)*100}%${i===1?")":`, ${i})`}`}}));function wS(i){return i=(i||
0)%360,i<0?i+360:i}function vf(i){return Math.max(0,Math.min(1,i||0))}function JA(i,e,t){return(i<60?e+(t-e)*i/60:i<180?t:i<240?e+(t-e)*(240-i)/60:e)*255}var TS=Math.
PI/180,MS=180/Math.PI,_f=18,DS=.96422,BS=1,kS=.82521,OS=4/29,Vo=6/29,LS=3*Vo*Vo,ML=Vo*Vo*Vo;function NS(i){if(i instanceof an)return new an(i.l,i.a,i.b,i.opacity);
if(i instanceof Wn)return PS(i);i instanceof xi||(i=tb(i));var e=eb(i.r),t=eb(i.g),r=eb(i.b),n=ZA((.2225045*e+.7168786*t+.0606169*r)/BS),s,o;return e===t&&t===r?
s=o=n:(s=ZA((.4360747*e+.3850649*t+.1430804*r)/DS),o=ZA((.0139322*e+.0971045*t+.7141733*r)/kS)),new an(116*n-16,500*(s-n),200*(n-o),i.opacity)}function DL(i,e,t,r){return arguments.length===1?NS(i):new an(i,e,t,r??1)}function an(i,e,t,r){this.l=+i,this.a=+e,this.b=+t,this.opacity=+r}Qo(an,DL,td(Cs,{brighter(i){
return new an(this.l+_f*(i??1),this.a,this.b,this.opacity)},darker(i){return new an(this.l-_f*(i??1),this.a,this.b,this.opacity)},rgb(){var i=(this.l+16)/116,e=isNaN(
this.a)?i:i+this.a/500,t=isNaN(this.b)?i:i-this.b/200;return e=DS*$A(e),i=BS*$A(i),t=kS*$A(t),new xi(XA(3.1338561*e-1.6168667*i-.4906146*t),XA(-.9787684*e+1.9161415*
i+.033454*t),XA(.0719453*e-.2289914*i+1.4052427*t),this.opacity)}}));function ZA(i){return i>ML?Math.pow(i,1/3):i/LS+OS}function $A(i){return i>Vo?i*i*i:LS*(i-OS)}
function XA(i){return 255*(i<=.0031308?12.92*i:1.055*Math.pow(i,1/2.4)-.055)}function eb(i){return(i/=255)<=.04045?i/12.92:Math.pow((i+.055)/1.055,2.4)}function BL(i){
if(i instanceof Wn)return new Wn(i.h,i.c,i.l,i.opacity);if(i instanceof an||(i=NS(i)),i.a===0&&i.b===0)return new Wn(NaN,0<i.l&&i.l<100?0:NaN,i.l,i.opacity);var e=Math.
atan2(i.b,i.a)*MS;return new Wn(e<0?e+360:e,Math.sqrt(i.a*i.a+i.b*i.b),i.l,i.opacity)}function kL(i,e,t,r){return arguments.length===1?BL(i):new Wn(i,e,t,r??1)}function Wn(i,e,t,r){this.h=+i,this.c=+e,this.l=+t,this.opacity=+r}function PS(i){if(isNaN(
i.h))return new an(i.l,0,0,i.opacity);var e=i.h*TS;return new an(i.l,Math.cos(e)*i.c,Math.sin(e)*i.c,i.opacity)}Qo(Wn,kL,td(Cs,{brighter(i){return new Wn(this.h,
this.c,this.l+_f*(i??1),this.opacity)},darker(i){return new Wn(this.h,this.c,this.l-_f*(i??1),this.opacity)},rgb(){return PS(this).rgb()}}));var RS=-.14861,ib=1.78277,
rb=-.29227,xf=-.90649,ed=1.97294,CS=ed*xf,SS=ed*ib,ES=ib*rb-xf*RS;function OL(i){if(i instanceof Sa)return new Sa(i.h,i.s,i.l,i.opacity);i instanceof xi||(i=tb(
i));var e=i.r/255,t=i.g/255,r=i.b/255,n=(ES*r+CS*e-SS*t)/(ES+CS-SS),s=r-n,o=(ed*(t-n)-rb*s)/xf,u=Math.sqrt(o*o+s*s)/(ed*n*(1-n)),l=u?Math.atan2(o,s)*MS-120:NaN;
return new Sa(l<0?l+360:l,u,n,i.opacity)}function LL(i,e,t,r){return arguments.length===1?OL(i):new Sa(i,e,t,r??1)}function Sa(i,e,t,r){this.h=+i,this.s=+e,this.
l=+t,this.opacity=+r}Qo(Sa,LL,td(Cs,{brighter(i){return i=i==null?Go:Math.pow(Go,i),new Sa(this.h,this.s,this.l*i,this.opacity)},darker(i){return i=i==null?Ea:Math.
pow(Ea,i),new Sa(this.h,this.s,this.l*i,this.opacity)},rgb(){var i=isNaN(this.h)?0:(this.h+120)*TS,e=+this.l,t=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(i),n=Math.
sin(i);return new xi(255*(e+t*(RS*r+ib*n)),255*(e+t*(rb*r+xf*n)),255*(e+t*(ed*r)),this.opacity)}}));function PL(i){return i.replace(/^\s+|\s+$/g,"")}function RL(i,e,t){return Math.min(Math.max(i,e),t)}function FS(i){for(;i.firstChild;)i.removeChild(i.firstChild)}
var nb=class{constructor(e,t,r){this.start=e,this.dx=t,this.max=r}isSelected(e){let t,r;return this.dx>=0?(t=this.start,r=this.start+this.dx):(t=this.start+this.
dx,r=this.start),t<=e&&e<r}updateSelection(e){this.dx+=e,this.start+this.dx>this.max&&(this.dx=this.max-this.start),this.start+this.dx<0&&(this.dx=-this.start)}},
wf=class extends Pt{defaults(){return Object.assign(Object.assign({},super.defaults()),{value:[],placeholder:"​",allowed_tags:null,allow_duplicates:!0})}},Cf=class extends ft{constructor(){
super(...arguments),this.hoveredTag=null,this.hoveredTagIndex=null}render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("jupyt\
er-widget-tagsinput"),this.taginputWrapper=document.createElement("div"),this.model.get("value").length?this.taginputWrapper.style.display="none":this.taginputWrapper.
style.display="inline-block",this.datalistID=Tt(),this.taginput=document.createElement("input"),this.taginput.classList.add("jupyter-widget-tag"),this.taginput.
classList.add("jupyter-widget-taginput"),this.taginput.setAttribute("list",this.datalistID),this.taginput.setAttribute("type","text"),this.autocompleteList=document.
createElement("datalist"),this.autocompleteList.id=this.datalistID,this.updateAutocomplete(),this.model.on("change:allowed_tags",this.updateAutocomplete.bind(this)),
this.updatePlaceholder(),this.model.on("change:placeholder",this.updatePlaceholder.bind(this)),this.taginputWrapper.classList.add("widget-text"),this.taginputWrapper.
appendChild(this.taginput),this.taginputWrapper.appendChild(this.autocompleteList),this.el.onclick=this.focus.bind(this),this.el.ondrop=e=>{let t=this.hoveredTagIndex==
null?this.tags.length:this.hoveredTagIndex;return this.ondrop(e,t)},this.el.ondragover=this.ondragover.bind(this),this.taginput.onchange=this.handleValueAdded.bind(
this),this.taginput.oninput=this.resizeInput.bind(this),this.taginput.onkeydown=this.handleKeyEvent.bind(this),this.taginput.onblur=this.loseFocus.bind(this),this.
resizeInput(),this.inputIndex=this.model.get("value").length,this.selection=null,this.preventLoosingFocus=!1,this.update()}update(){this.preventLoosingFocus=!0,
FS(this.el),this.tags=[];let e=this.model.get("value");this.inputIndex=e.length;for(let t in e){let r=parseInt(t),n=this.createTag(e[r],r,this.selection!=null&&
this.selection.isSelected(r));n.draggable=!0,n.ondragstart=((s,o)=>u=>{this.ondragstart(u,s,o,this.model.model_id)})(r,e[r]),n.ondrop=(s=>o=>{this.ondrop(o,s)})(
r),n.ondragover=this.ondragover.bind(this),n.ondragenter=(s=>o=>{this.ondragenter(o,s)})(r),n.ondragend=this.ondragend.bind(this),this.tags.push(n),this.el.appendChild(
n)}return this.el.insertBefore(this.taginputWrapper,this.el.children[this.inputIndex]),this.model.get("value").length?this.taginputWrapper.style.display="none":
this.taginputWrapper.style.display="inline-block",this.preventLoosingFocus=!1,super.update()}updateAutocomplete(){FS(this.autocompleteList);let e=this.model.get(
"allowed_tags");for(let t of e){let r=document.createElement("option");r.value=t,this.autocompleteList.appendChild(r)}}updatePlaceholder(){this.taginput.placeholder=
this.model.get("placeholder"),this.resizeInput()}updateTags(){let e=this.model.get("value");for(let t in this.tags){let r=parseInt(t);this.updateTag(this.tags[r],
e[r],r,this.selection!=null&&this.selection.isSelected(r))}}handleValueAdded(e){let t=PL(this.taginput.value),r=this.inputIndex;if(t=="")return;this.inputIndex++,
this.addTag(r,t)&&(this.taginput.value="",this.resizeInput(),this.focus())}addTag(e,t){let r=this.model.get("value"),n;try{n=this.validateValue(t)}catch{return!1}
let s=this.model.get("allowed_tags");if(s.length&&!s.includes(n)||!this.model.get("allow_duplicates")&&r.includes(n))return!1;this.selection=null;let o=[...r];return o.
splice(e,0,n),this.model.set("value",o),this.model.save_changes(),!0}resizeInput(){let e;this.taginput.value.length!=0?e=this.taginput.value:e=this.model.get("p\
laceholder");let t=e.length+1;this.taginput.setAttribute("size",String(t))}handleKeyEvent(e){let t=this.model.get("value").length;if(this.taginput.value.length)
return;let r=this.inputIndex;switch(e.key){case"ArrowLeft":e.ctrlKey&&e.shiftKey&&this.select(r,-r),!e.ctrlKey&&e.shiftKey&&this.select(r,-1),e.ctrlKey?this.inputIndex=
0:this.inputIndex--;break;case"ArrowRight":e.ctrlKey&&e.shiftKey&&this.select(r,t-r),!e.ctrlKey&&e.shiftKey&&this.select(r,1),e.ctrlKey?this.inputIndex=t:this.inputIndex++;
break;case"Backspace":this.selection?this.removeSelectedTags():this.removeTag(this.inputIndex-1);break;case"Delete":this.selection?this.removeSelectedTags():this.
removeTag(this.inputIndex);break;default:return}e.shiftKey||(this.selection=null),this.inputIndex=RL(this.inputIndex,0,t),this.update(),this.focus()}ondragstart(e,t,r,n){
e.dataTransfer!=null&&(e.dataTransfer.setData("index",String(t)),e.dataTransfer.setData("tagValue",String(r)),e.dataTransfer.setData("origin",n))}ondrop(e,t){if(e.
dataTransfer==null)return;e.preventDefault(),e.stopPropagation();let r=e.dataTransfer.getData("tagValue"),n=parseInt(e.dataTransfer.getData("index")),s=e.dataTransfer.
getData("origin")==this.model.model_id;if(!isNaN(n)){if(s){let u=[...this.model.get("value")];n<t&&t--,u.splice(n,1),u.splice(t,0,r),this.model.set("value",u),this.
model.save_changes();return}this.addTag(t,r)}}ondragover(e){e.preventDefault()}ondragenter(e,t){this.hoveredTag!=null&&this.hoveredTag!=this.tags[t]&&(this.hoveredTag.
style.marginLeft="1px"),this.hoveredTag=this.tags[t],this.hoveredTagIndex=t,this.hoveredTag.style.marginLeft="30px"}ondragend(){this.hoveredTag!=null&&(this.hoveredTag.
style.marginLeft="1px"),this.hoveredTag=null,this.hoveredTagIndex=null}select(e,t){let r=this.model.get("value").length;this.selection?this.selection.updateSelection(
t):this.selection=new nb(e,t,r)}removeSelectedTags(){let e=[...this.model.get("value")],t=e.length;for(let r=t-1;r>=0;r--)this.selection!=null&&this.selection.isSelected(
r)&&(e.splice(r,1),r<this.inputIndex&&this.inputIndex--);this.model.set("value",e),this.model.save_changes()}removeTag(e){let t=[...this.model.get("value")];t.splice(
e,1),e<this.inputIndex&&this.inputIndex--,this.model.set("value",t),this.model.save_changes()}focus(){this.taginputWrapper.style.display="inline-block",this.taginput.
focus()}loseFocus(){this.preventLoosingFocus||(this.model.get("value").length&&(this.taginputWrapper.style.display="none"),this.selection=null,this.updateTags())}preinitialize(){
this.tagName="div"}validateValue(e){return e}},Sf=class extends wf{defaults(){return Object.assign(Object.assign({},super.defaults()),{value:[],tag_style:"",_view_name:"\
TagsInputView",_model_name:"TagsInputModel"})}},id=class i extends Cf{createTag(e,t,r){let n=document.createElement("div"),s=this.model.get("tag_style");n.classList.
add("jupyter-widget-tag"),n.classList.add(i.class_map[s]),r&&n.classList.add("mod-active"),n.appendChild(document.createTextNode(this.getTagText(e)));let o=document.
createElement("i");return o.classList.add("fa"),o.classList.add("fa-times"),o.classList.add("jupyter-widget-tag-close"),n.appendChild(o),o.onmousedown=(u=>()=>{
this.removeTag(u),this.loseFocus()})(t),n}getTagText(e){return e}updateTag(e,t,r,n){n?e.classList.add("mod-active"):e.classList.remove("mod-active")}};id.class_map=
{primary:"mod-primary",success:"mod-success",info:"mod-info",warning:"mod-warning",danger:"mod-danger"};var sb=class extends wf{defaults(){return Object.assign(
Object.assign({},super.defaults()),{value:[],_view_name:"ColorsInputView",_model_name:"ColorsInputModel"})}},ab=class extends Cf{createTag(e,t,r){let n=document.
createElement("div"),s=e,o=Ia(e).darker().toString();n.classList.add("jupyter-widget-tag"),n.classList.add("jupyter-widget-colortag"),r?(n.classList.add("mod-ac\
tive"),n.style.backgroundColor=o):n.style.backgroundColor=s;let u=document.createElement("i");return u.classList.add("fa"),u.classList.add("fa-times"),u.classList.
add("jupyter-widget-tag-close"),n.appendChild(u),u.onmousedown=(l=>()=>{this.removeTag(l),this.loseFocus()})(t),n}updateTag(e,t,r,n){let s=t,o=Ia(t).darker().toString();
n?(e.classList.add("mod-active"),e.style.backgroundColor=o):(e.classList.remove("mod-active"),e.style.backgroundColor=s)}validateValue(e){if(Ia(e)==null)throw e+
" is not a valid Color";return e}},Ef=class extends Sf{defaults(){return Object.assign(Object.assign({},super.defaults()),{min:null,max:null})}},If=class extends id{render(){
this.model.on("change:format",()=>{this.formatter=Fn(this.model.get("format")),this.update()}),this.formatter=Fn(this.model.get("format")),super.render()}getTagText(e){
return this.formatter(this.parseNumber(e))}validateValue(e){let t=this.parseNumber(e),r=this.model.get("min"),n=this.model.get("max");if(isNaN(t)||r!=null&&t<r||
n!=null&&t>n)throw e+" is not a valid number, it should be in the range ["+r+", "+n+"]";return t}},ob=class extends Ef{defaults(){return Object.assign(Object.assign(
{},super.defaults()),{_view_name:"FloatsInputView",_model_name:"FloatsInputModel",format:".1f"})}},ub=class extends If{parseNumber(e){return parseFloat(e)}},lb=class extends Ef{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_view_name:"IntsInputView",_model_name:"IntsInputModel",format:"d"})}},db=class extends If{parseNumber(e){
let t=parseInt(e);if(t!=parseFloat(e))throw e+" should be an integer";return t}};var FL="jpwidgets-invalidComboValue",jn=class extends $t{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"StringStyleModel",_model_module:"\
@jupyter-widgets/controls",_model_module_version:ai})}};jn.styleProperties=Object.assign(Object.assign({},$t.styleProperties),{background:{selector:"",attribute:"\
background",default:null},font_size:{selector:"",attribute:"font-size",default:""},text_color:{selector:"",attribute:"color",default:""}});var Tf=class extends jn{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"HTMLStyleModel",_model_module:"@jupyter-widgets/controls",_model_module_version:ai})}};Tf.
styleProperties=Object.assign({},jn.styleProperties);var Mf=class extends jn{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"HT\
MLMathStyleModel",_model_module:"@jupyter-widgets/controls",_model_module_version:ai})}};Mf.styleProperties=Object.assign({},jn.styleProperties);var Df=class extends jn{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"LabelStyleModel",_model_module:"@jupyter-widgets/controls",_model_module_version:ai})}};Df.
styleProperties=Object.assign(Object.assign({},jn.styleProperties),{font_family:{selector:"",attribute:"font-family",default:""},font_style:{selector:"",attribute:"\
font-style",default:""},font_variant:{selector:"",attribute:"font-variant",default:""},font_weight:{selector:"",attribute:"font-weight",default:""},text_decoration:{
selector:"",attribute:"text-decoration",default:""}});var Bf=class extends $t{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"T\
extStyleModel",_model_module:"@jupyter-widgets/controls",_model_module_version:ai})}};Bf.styleProperties=Object.assign(Object.assign({},$t.styleProperties),{background:{
selector:".widget-input",attribute:"background",default:null},font_size:{selector:".widget-input",attribute:"font-size",default:""},text_color:{selector:".widge\
t-input",attribute:"color",default:""}});var Ss=class extends zt{defaults(){return Object.assign(Object.assign({},super.defaults()),{value:"",disabled:!1,placeholder:"\
​",_model_name:"StringModel"})}},Es=class extends Nt{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbo\
x")}},cb=class extends Ss{defaults(){return Object.assign(Object.assign({},super.defaults()),{_view_name:"HTMLView",_model_name:"HTMLModel"})}},hb=class extends Es{render(){
super.render(),this.el.classList.add("widget-html"),this.content=document.createElement("div"),this.content.classList.add("widget-html-content"),this.el.appendChild(
this.content),this.update()}update(){return this.content.innerHTML=this.model.get("value"),super.update()}handle_message(e){e.do==="focus"?this.content.focus():
e.do==="blur"&&this.content.blur()}},fb=class extends Ss{defaults(){return Object.assign(Object.assign({},super.defaults()),{_view_name:"HTMLMathView",_model_name:"\
HTMLMathModel"})}},pb=class extends Es{render(){super.render(),this.el.classList.add("widget-htmlmath"),this.content=document.createElement("div"),this.content.
classList.add("widget-htmlmath-content"),this.el.appendChild(this.content),this.update()}update(){return this.content.innerHTML=this.model.get("value"),this.typeset(
this.content),super.update()}handle_message(e){e.do==="focus"?this.content.focus():e.do==="blur"&&this.content.blur()}},mb=class extends Ss{defaults(){return Object.
assign(Object.assign({},super.defaults()),{_view_name:"LabelView",_model_name:"LabelModel"})}},gb=class extends Es{render(){super.render(),this.el.classList.add(
"widget-label"),this.update()}update(){return this.typeset(this.el,this.model.get("value")),super.update()}},Ab=class extends Ss{defaults(){return Object.assign(
Object.assign({},super.defaults()),{_view_name:"TextareaView",_model_name:"TextareaModel",rows:null,continuous_update:!0})}},bb=class extends Es{render(){super.
render(),this.el.classList.add("widget-textarea"),this.textbox=document.createElement("textarea"),this.textbox.setAttribute("rows","5"),this.textbox.id=this.label.
htmlFor=Tt(),this.textbox.classList.add("widget-input"),this.el.appendChild(this.textbox),this.update(),this.listenTo(this.model,"change:placeholder",(e,t,r)=>{
this.update_placeholder(t)}),this.update_placeholder(),this.updateTooltip()}update_placeholder(e){let t=e||this.model.get("placeholder");this.textbox.setAttribute(
"placeholder",t.toString())}update(e){if(e===void 0||e.updated_view!==this){this.textbox.value=this.model.get("value");let t=this.model.get("rows");t===null&&(t=
""),this.textbox.setAttribute("rows",t),this.textbox.disabled=this.model.get("disabled")}return this.updateTabindex(),this.updateTooltip(),super.update()}updateTabindex(){
if(!this.textbox)return;let e=this.model.get("tabbable");e===!0?this.textbox.setAttribute("tabIndex","0"):e===!1?this.textbox.setAttribute("tabIndex","-1"):e===
null&&this.textbox.removeAttribute("tabIndex")}updateTooltip(){if(!this.textbox)return;let e=this.model.get("tooltip");e?this.model.get("description").length===
0&&this.textbox.setAttribute("title",e):this.textbox.removeAttribute("title")}events(){return{"keydown textarea":"handleKeyDown","keypress textarea":"handleKeyp\
ress","input textarea":"handleChanging","change textarea":"handleChanged"}}handleKeyDown(e){e.stopPropagation()}handleKeypress(e){e.stopPropagation()}handleChanging(e){
this.model.get("continuous_update")&&this.handleChanged(e)}handleChanged(e){let t=e.target;this.model.set("value",t.value,{updated_view:this}),this.touch()}handle_message(e){
e.do==="focus"?this.textbox.focus():e.do==="blur"&&this.textbox.blur()}},rd=class extends Ss{defaults(){return Object.assign(Object.assign({},super.defaults()),
{_view_name:"TextView",_model_name:"TextModel",continuous_update:!0})}},nd=class extends Es{constructor(){super(...arguments),this.inputType="text"}render(){super.
render(),this.el.classList.add("widget-text"),this.textbox=document.createElement("input"),this.textbox.setAttribute("type",this.inputType),this.textbox.id=this.
label.htmlFor=Tt(),this.textbox.classList.add("widget-input"),this.el.appendChild(this.textbox),this.update(),this.listenTo(this.model,"change:placeholder",(e,t,r)=>{
this.update_placeholder(t)}),this.update_placeholder(),this.updateTabindex(),this.updateTooltip()}update_placeholder(e){this.textbox.setAttribute("placeholder",
e||this.model.get("placeholder"))}updateTabindex(){if(!this.textbox)return;let e=this.model.get("tabbable");e===!0?this.textbox.setAttribute("tabIndex","0"):e===
!1?this.textbox.setAttribute("tabIndex","-1"):e===null&&this.textbox.removeAttribute("tabIndex")}updateTooltip(){if(!this.textbox)return;let e=this.model.get("t\
ooltip");e?this.model.get("description").length===0&&this.textbox.setAttribute("title",e):this.textbox.removeAttribute("title")}update(e){return(e===void 0||e.updated_view!==
this)&&(this.textbox.value!==this.model.get("value")&&(this.textbox.value=this.model.get("value")),this.textbox.disabled=this.model.get("disabled")),super.update()}events(){
return{"keydown input":"handleKeyDown","keypress input":"handleKeypress","input input":"handleChanging","change input":"handleChanged"}}handleKeyDown(e){e.stopPropagation()}handleKeypress(e){
e.stopPropagation(),e.keyCode===13&&this.send({event:"submit"})}handleChanging(e){this.model.get("continuous_update")&&this.handleChanged(e)}handleChanged(e){let t=e.
target;this.model.set("value",t.value,{updated_view:this}),this.touch()}handle_message(e){e.do==="focus"?this.textbox.focus():e.do==="blur"&&this.textbox.blur()}},
vb=class extends rd{defaults(){return Object.assign(Object.assign({},super.defaults()),{_view_name:"PasswordView",_model_name:"PasswordModel"})}},yb=class extends nd{constructor(){
super(...arguments),this.inputType="password"}},_b=class extends rd{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"ComboboxMod\
el",_view_name:"ComboboxView",options:[],ensure_options:!1})}},xb=class extends nd{constructor(){super(...arguments),this.isInitialRender=!0}render(){this.datalist=
document.createElement("datalist"),this.datalist.id=Tt(),super.render(),this.textbox.setAttribute("list",this.datalist.id),this.el.appendChild(this.datalist),this.
updateTooltip()}update(e){if(super.update(e),!this.datalist)return;let t=this.isValid(this.model.get("value"));if(this.highlightValidState(t),e!==void 0&&e.updated_view||
!this.model.hasChanged("options")&&!this.isInitialRender)return;this.isInitialRender=!1;let r=this.model.get("options"),n=document.createDocumentFragment();for(let s of r){
let o=document.createElement("option");o.value=s,n.appendChild(o)}this.datalist.replaceChildren(...n.children)}isValid(e){return!(this.model.get("ensure_option")===
!0&&this.model.get("options").indexOf(e)===-1)}handleChanging(e){let t=e.target,r=this.isValid(t.value);this.highlightValidState(r),r&&super.handleChanging(e)}handleChanged(e){
let t=e.target,r=this.isValid(t.value);this.highlightValidState(r),r&&super.handleChanged(e)}handle_message(e){e.do==="focus"?this.textbox.focus():e.do==="blur"&&
this.textbox.blur()}highlightValidState(e){this.textbox.classList.toggle(FL,!e)}};var kf=class extends Pt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"FileUploadModel",_view_name:"FileUploadView",accept:"",
description:"Upload",disabled:!1,icon:"upload",button_style:"",multiple:!1,value:[],error:"",style:null})}};kf.serializers=Object.assign(Object.assign({},Pt.serializers),
{value:{serialize:i=>i}});var Of=class i extends ft{preinitialize(){this.tagName="button"}render(){super.render(),this.el.classList.add("jupyter-widgets"),this.
el.classList.add("widget-upload"),this.el.classList.add("jupyter-button"),this.fileInput=document.createElement("input"),this.fileInput.type="file",this.fileInput.
style.display="none",this.el.addEventListener("click",()=>{this.fileInput.click()}),this.fileInput.addEventListener("click",()=>{this.fileInput.value=""}),this.
fileInput.addEventListener("change",()=>{var e;let t=[];Array.from((e=this.fileInput.files)!==null&&e!==void 0?e:[]).forEach(r=>{t.push(new Promise((n,s)=>{let o=new FileReader;
o.onload=()=>{let u=o.result;n({content:u,name:r.name,type:r.type,size:r.size,last_modified:r.lastModified})},o.onerror=()=>{s()},o.onabort=o.onerror,o.readAsArrayBuffer(
r)}))}),Promise.all(t).then(r=>{this.model.set({value:r,error:""}),this.touch()}).catch(r=>{console.error("error in file upload: %o",r),this.model.set({error:r}),
this.touch()})}),this.listenTo(this.model,"change:button_style",this.update_button_style),this.set_button_style(),this.update()}update(){this.el.disabled=this.model.
get("disabled"),this.el.setAttribute("title",this.model.get("tooltip"));let e=this.model.get("value"),t=`${this.model.get("description")} (${e.length})`,r=this.
model.get("icon");if(t.length||r.length){if(this.el.textContent="",r.length){let n=document.createElement("i");n.classList.add("fa"),n.classList.add("fa-"+r),t.
length===0&&n.classList.add("center"),this.el.appendChild(n)}this.el.appendChild(document.createTextNode(t))}return this.fileInput.accept=this.model.get("accept"),
this.fileInput.multiple=this.model.get("multiple"),super.update()}update_button_style(){this.update_mapped_classes(i.class_map,"button_style",this.el)}set_button_style(){
this.set_mapped_classes(i.class_map,"button_style",this.el)}};Of.class_map={primary:["mod-primary"],success:["mod-success"],info:["mod-info"],warning:["mod-warn\
ing"],danger:["mod-danger"]};var WL=HS().version;var WS=Symbol("anywidget.initialize");function Sb(i,e){return{get:i.get.bind(i),set:i.set.bind(i),save_changes:i.save_changes.bind(i),send:i.send.bind(i),on(t,r){
i.on(t,r,e)},off(t,r){i.off(t,r,e)},widget_manager:i.widget_manager}}function Db(i,e){if(!i)throw new Error(e)}async function Cb(i,e){return Promise.resolve().then(
()=>i?.()).catch(t=>console.warn(`[anywidget] error cleaning up ${e}.`,t))}function jS(i){if(!(i instanceof Error))throw i;let e=i.stack?.split(`
`)??[],t=e.findIndex(n=>n.includes("anywidget")),r=t===-1?e:e.slice(0,t+1);throw i.stack=r.join(`
`),console.error(i),i}function Eb(){let i,e;return{promise:new Promise((r,n)=>{i=r,e=n}),resolve:i,reject:e}}function zS(i){return typeof i=="function"}var jL=class{#e;#t;#r;#n;ready;#i;constructor(i){
this.#n=i,this.#i=Eb(),this.ready=this.#i.promise}async bind(i,{experimental:e}){if(this.#t===i)return;if(this.#t&&this.#t!==i){this.#e?.abort();let s=this.#i;this.#i=
Eb(),this.ready=this.#i.promise,s.promise.catch(()=>{}),s.reject(new Error("[anywidget] widget bind aborted by re-bind"))}this.#t=i,this.#e=new AbortController;
let t=this.#e.signal,r=this.#n;r.off(null,null,WS);let n=await i.initialize?.({model:Sb(r,WS),signal:t,experimental:e});if(t.aborted){await Cb(zS(n)?n:void 0,"e\
sm update");return}zS(n)?(t.addEventListener("abort",()=>Cb(n,"esm update")),this.#r=void 0):typeof n=="object"&&n!==null?this.#r=n:this.#r=void 0,this.#i.resolve(
this.#r)}async createView(i,{signal:e,experimental:t,host:r}){if(await this.ready,!this.#t?.render)return;let n=new AbortController,s=AbortSignal.any([e,n.signal]),
o=this.#n,u=await this.#t.render({model:Sb(o,i),el:i.el,signal:s,host:r,experimental:t}),l=h=>{o.off(null,null,i),Cb(u,h)};if(s.aborted){l("dispose view - alrea\
dy aborted");return}s.addEventListener("abort",()=>l("dispose view - aborted"))}get exports(){return this.#r}destroy(){this.#e?.abort(),this.#e=void 0,this.#t=void 0}},
zL=class{#e=new Map;getOrCreate(i){let e=this.#e.get(i);return e||(e=new jL(i),this.#e.set(i,e)),e}get(i){return this.#e.get(i)}destroy(i){let e=this.#e.get(i);
e&&(e.destroy(),this.#e.delete(i))}},Pf=new zL,hr={context:void 0,registry:void 0,effects:void 0,done:!1,getContextId(){return qS(this.context.count)},getNextContextId(){
return qS(this.context.count++)}};function qS(i){let e=String(i),t=e.length-1;return hr.context.id+(t?String.fromCharCode(96+t):"")+e}function qL(i){hr.context=
i}var UL=!1,KL=(i,e)=>i===e,US={equals:KL},KS=null,tE=nE,on=1,ad=2,iE={owned:null,cleanups:null,context:null,owner:null},At=null,Te=null,Bb=null,Yo=null,qt=null,
Ti=null,Ni=null,Ff=0;function VS(i,e){let t=qt,r=At,n=i.length===0,s=e===void 0?r:e,o=n?iE:{owned:null,cleanups:null,context:s?s.context:null,owner:s},u=n?i:()=>i(
()=>kb(()=>Is(o)));At=o,qt=null;try{return zn(u,!0)}finally{qt=t,At=r}}function Hf(i,e){e=e?Object.assign({},US,e):US;let t={value:i,observers:null,observerSlots:null,
comparator:e.equals||void 0},r=n=>(typeof n=="function"&&(Te&&Te.running&&Te.sources.has(t)?n=n(t.tValue):n=n(t.value)),rE(t,n));return[QL.bind(t),r]}function sd(i,e,t){
tE=$L;let r=YL(i,e,!1,on),n=Tb&&GL(Tb);n&&(r.suspense=n),(!t||!t.render)&&(r.user=!0),Ni?Ni.push(r):Ob(r)}function kb(i){if(!Yo&&qt===null)return i();let e=qt;qt=
null;try{return Yo?Yo.untrack(i):i()}finally{qt=e}}function GS(i,e,t){let r=Array.isArray(i),n,s=t&&t.defer;return o=>{let u;if(r){u=Array(i.length);for(let h=0;h<
i.length;h++)u[h]=i[h]()}else u=i();if(s)return s=!1,o;let l=kb(()=>e(u,n,o));return n=u,l}}function Ib(i){return At===null||(At.cleanups===null?At.cleanups=[i]:
At.cleanups.push(i)),i}function VL(i){if(Te&&Te.running)return i(),Te.done;let e=qt,t=At;return Promise.resolve().then(()=>{qt=e,At=t;let r;return(Bb||Tb)&&(r=Te||
(Te={sources:new Set,effects:[],promises:new Set,disposed:new Set,queue:new Set,running:!0}),r.done||(r.done=new Promise(n=>r.resolve=n)),r.running=!0),zn(i,!1),
qt=At=null,r?r.done:void 0})}var[DJ,QS]=Hf(!1);function GL(i){let e;return At&&At.context&&(e=At.context[i.id])!==void 0?e:i.defaultValue}var Tb;function QL(){let i=Te&&
Te.running;if(this.sources&&(i?this.tState:this.state))if((i?this.tState:this.state)===on)Ob(this);else{let e=Ti;Ti=null,zn(()=>Rf(this),!1),Ti=e}if(qt){let e=this.
observers?this.observers.length:0;qt.sources?(qt.sources.push(this),qt.sourceSlots.push(e)):(qt.sources=[this],qt.sourceSlots=[e]),this.observers?(this.observers.
push(qt),this.observerSlots.push(qt.sources.length-1)):(this.observers=[qt],this.observerSlots=[qt.sources.length-1])}return i&&Te.sources.has(this)?this.tValue:
this.value}function rE(i,e,t){let r=Te&&Te.running&&Te.sources.has(i)?i.tValue:i.value;if(!i.comparator||!i.comparator(r,e)){if(Te){let n=Te.running;(n||!t&&Te.
sources.has(i))&&(Te.sources.add(i),i.tValue=e),n||(i.value=e)}else i.value=e;i.observers&&i.observers.length&&zn(()=>{for(let n=0;n<i.observers.length;n+=1){let s=i.
observers[n],o=Te&&Te.running;o&&Te.disposed.has(s)||((o?!s.tState:!s.state)&&(s.pure?Ti.push(s):Ni.push(s),s.observers&&sE(s)),o?s.tState=on:s.state=on)}if(Ti.
length>1e6)throw Ti=[],new Error},!1)}return e}function Ob(i){if(!i.fn)return;Is(i);let e=Ff;YS(i,Te&&Te.running&&Te.sources.has(i)?i.tValue:i.value,e),Te&&!Te.
running&&Te.sources.has(i)&&queueMicrotask(()=>{zn(()=>{Te&&(Te.running=!0),qt=At=i,YS(i,i.tValue,e),qt=At=null},!1)})}function YS(i,e,t){let r,n=At,s=qt;qt=At=
i;try{r=i.fn(e)}catch(o){return i.pure&&(Te&&Te.running?(i.tState=on,i.tOwned&&i.tOwned.forEach(Is),i.tOwned=void 0):(i.state=on,i.owned&&i.owned.forEach(Is),i.
owned=null)),i.updatedAt=t+1,Lb(o)}finally{qt=s,At=n}(!i.updatedAt||i.updatedAt<=t)&&(i.updatedAt!=null&&"observers"in i?rE(i,r,!0):Te&&Te.running&&i.pure?(Te.sources.
has(i)||(i.value=r),Te.sources.add(i),i.tValue=r):i.value=r,i.updatedAt=t)}function YL(i,e,t,r=on,n){let s={fn:i,state:r,updatedAt:null,owned:null,sources:null,
sourceSlots:null,cleanups:null,value:e,owner:At,context:At?At.context:null,pure:t};if(Te&&Te.running&&(s.state=0,s.tState=r),At===null||At!==iE&&(Te&&Te.running&&
At.pure?At.tOwned?At.tOwned.push(s):At.tOwned=[s]:At.owned?At.owned.push(s):At.owned=[s]),Yo&&s.fn){let o=s.fn,[u,l]=Hf(void 0,{equals:!1}),h=Yo.factory(o,l);Ib(
()=>h.dispose());let p,g=()=>VL(l).then(()=>{p&&(p.dispose(),p=void 0)});s.fn=v=>(u(),Te&&Te.running?(p||(p=Yo.factory(o,g)),p.track(v)):h.track(v))}return s}function od(i){
let e=Te&&Te.running;if((e?i.tState:i.state)===0)return;if((e?i.tState:i.state)===ad)return Rf(i);if(i.suspense&&kb(i.suspense.inFallback))return i.suspense.effects.
push(i);let t=[i];for(;(i=i.owner)&&(!i.updatedAt||i.updatedAt<Ff);){if(e&&Te.disposed.has(i))return;(e?i.tState:i.state)&&t.push(i)}for(let r=t.length-1;r>=0;r--){
if(i=t[r],e){let n=i,s=t[r+1];for(;(n=n.owner)&&n!==s;)if(Te.disposed.has(n))return}if((e?i.tState:i.state)===on)Ob(i);else if((e?i.tState:i.state)===ad){let n=Ti;
Ti=null,zn(()=>Rf(i,t[0]),!1),Ti=n}}}function zn(i,e){if(Ti)return i();let t=!1;e||(Ti=[]),Ni?t=!0:Ni=[],Ff++;try{let r=i();return JL(t),r}catch(r){t||(Ni=null),
Ti=null,Lb(r)}}function JL(i){if(Ti&&(Bb&&Te&&Te.running?ZL(Ti):nE(Ti),Ti=null),i)return;let e;if(Te){if(!Te.promises.size&&!Te.queue.size){let r=Te.sources,n=Te.
disposed;Ni.push.apply(Ni,Te.effects),e=Te.resolve;for(let s of Ni)"tState"in s&&(s.state=s.tState),delete s.tState;Te=null,zn(()=>{for(let s of n)Is(s);for(let s of r){
if(s.value=s.tValue,s.owned)for(let o=0,u=s.owned.length;o<u;o++)Is(s.owned[o]);s.tOwned&&(s.owned=s.tOwned),delete s.tValue,delete s.tOwned,s.tState=0}QS(!1)},
!1)}else if(Te.running){Te.running=!1,Te.effects.push.apply(Te.effects,Ni),Ni=null,QS(!0);return}}let t=Ni;Ni=null,t.length&&zn(()=>tE(t),!1),e&&e()}function nE(i){
for(let e=0;e<i.length;e++)od(i[e])}function ZL(i){for(let e=0;e<i.length;e++){let t=i[e],r=Te.queue;r.has(t)||(r.add(t),Bb(()=>{r.delete(t),zn(()=>{Te.running=
!0,od(t)},!1),Te&&(Te.running=!1)}))}}function $L(i){let e,t=0;for(e=0;e<i.length;e++){let r=i[e];r.user?i[t++]=r:od(r)}if(hr.context){if(hr.count){hr.effects||
(hr.effects=[]),hr.effects.push(...i.slice(0,t));return}qL()}for(hr.effects&&(hr.done||!hr.count)&&(i=[...hr.effects,...i],t+=hr.effects.length,delete hr.effects),
e=0;e<t;e++)od(i[e])}function Rf(i,e){let t=Te&&Te.running;t?i.tState=0:i.state=0;for(let r=0;r<i.sources.length;r+=1){let n=i.sources[r];if(n.sources){let s=t?
n.tState:n.state;s===on?n!==e&&(!n.updatedAt||n.updatedAt<Ff)&&od(n):s===ad&&Rf(n,e)}}}function sE(i){let e=Te&&Te.running;for(let t=0;t<i.observers.length;t+=1){
let r=i.observers[t];(e?!r.tState:!r.state)&&(e?r.tState=ad:r.state=ad,r.pure?Ti.push(r):Ni.push(r),r.observers&&sE(r))}}function Is(i){let e;if(i.sources)for(;i.
sources.length;){let t=i.sources.pop(),r=i.sourceSlots.pop(),n=t.observers;if(n&&n.length){let s=n.pop(),o=t.observerSlots.pop();r<n.length&&(s.sourceSlots[o]=r,
n[r]=s,t.observerSlots[r]=o)}}if(i.tOwned){for(e=i.tOwned.length-1;e>=0;e--)Is(i.tOwned[e]);delete i.tOwned}if(Te&&Te.running&&i.pure)aE(i,!0);else if(i.owned){
for(e=i.owned.length-1;e>=0;e--)Is(i.owned[e]);i.owned=null}if(i.cleanups){for(e=i.cleanups.length-1;e>=0;e--)i.cleanups[e]();i.cleanups=null}Te&&Te.running?i.tState=
0:i.state=0}function aE(i,e){if(e||(i.tState=0,Te.disposed.add(i)),i.owned)for(let t=0;t<i.owned.length;t++)aE(i.owned[t])}function XL(i){return i instanceof Error?
i:new Error(typeof i=="string"?i:"Unknown error",{cause:i})}function JS(i,e,t){try{for(let r of e)r(i)}catch(r){Lb(r,t&&t.owner||null)}}function Lb(i,e=At){let t=KS&&
e&&e.context&&e.context[KS],r=XL(i);if(!t)throw r;Ni?Ni.push({fn(){JS(r,t,e)},state:on}):JS(r,t,e)}var Ta=256,Nf=[],Lf;for(;Ta--;)Nf[Ta]=(Ta+256).toString(16).substring(
1);function e5(){var i=0,e,t="";if(!Lf||Ta+16>256){for(Lf=Array(i=256);i--;)Lf[i]=256*Math.random()|0;i=Ta=0}for(;i<16;i++)e=Lf[Ta+i],i==6?t+=Nf[e&15|64]:i==8?t+=
Nf[e&63|128]:t+=Nf[e],i&1&&i>1&&i<11&&(t+="-");return Ta++,t}function Mb(i,e,t,r={}){let n=e5(),s=r.signal??AbortSignal.timeout(3e3);return new Promise((o,u)=>{
s.aborted&&u(s.reason),s.addEventListener("abort",()=>{i.off("msg:custom",l),u(s.reason)});function l(h,p){h.id===n&&(o([h.response,p]),i.off("msg:custom",l))}i.
on("msg:custom",l),i.send({id:n,kind:"anywidget-command",name:e,msg:t},void 0,r.buffers??[])})}var ZS="anywidget:";function $S(i){if(typeof i=="string"&&i.startsWith(
ZS))return i.slice(ZS.length);throw new Error(`[anywidget] Invalid widget reference: ${JSON.stringify(i)}`)}function t5(i,{signal:e}){let t={async getModel(r){let n=$S(
r),s=await i.widget_manager.get_model(n),o=Symbol("anywidget.host.getModel");return e.addEventListener("abort",()=>s.off(null,null,o)),Sb(s,o)},async getWidget(r){
let n=$S(r),s=await i.widget_manager.get_model(n),o=Pf.get(s);if(!o)throw new Error(`[anywidget] No binding found for widget ${n}`);let u;return{exports:await new Promise(
(h,p)=>{u=setTimeout(()=>p(new Error(`[anywidget] Timed out waiting for widget ${n} to initialize`)),1e4),o.ready.then(h,p)}).finally(()=>clearTimeout(u)),async render({
el:h,signal:p}){let g=p??e;await o.createView({el:h},{signal:g,experimental:{invoke:Mb.bind(null,s)},host:t})}}}};return t}function oE(i){return i.startsWith("h\
ttp://")||i.startsWith("https://")}async function i5(i,e){let t=document.querySelector(`link[id='${e}']`);if(t){let r=t.cloneNode();r.href=i,r.addEventListener(
"load",()=>t?.remove()),r.addEventListener("error",()=>t?.remove()),t.after(r);return}return new Promise(r=>{let n=Object.assign(document.createElement("link"),
{rel:"stylesheet",href:i,onload:r});document.head.appendChild(n)})}function r5(i,e){let t=document.querySelector(`style[id='${e}']`);if(t){t.textContent=i;return}
let r=Object.assign(document.createElement("style"),{id:e,type:"text/css"});r.appendChild(document.createTextNode(i)),document.head.appendChild(r)}async function n5(i,e){
if(!(!i||!e))return oE(i)?i5(i,e):r5(i,e)}async function s5(i){if(oE(i))return await import(i);let e=URL.createObjectURL(new Blob([i],{type:"text/javascript"})),
t=await import(e);return URL.revokeObjectURL(e),t}function a5(i){console.warn(`[anywidget] Deprecation Warning for ${i}: Direct export of a 'render' will likely\
 be deprecated in the future. To migrate ...

Remove the 'export' keyword from 'render'
-----------------------------------------

export function render({ model, el }) { ... }
^^^^^^

Create a default export that returns an object with 'render'
------------------------------------------------------------

function render({ model, el }) { ... }
         ^^^^^^
export default { render }
                 ^^^^^^

Pin to anywidget>=0.9.0 in your pyproject.toml
----------------------------------------------

dependencies = ["anywidget>=0.9.0"]

To learn more, please see: https://github.com/manzt/anywidget/pull/395.
`)}async function o5(i,e){let t=await s5(i);return t.render?(a5(e),{async initialize(){},render:t.render}):(Db(t.default,"[anywidget] module must export a defau\
lt function or object."),typeof t.default=="function"?await t.default():t.default)}function XS(i,e,{signal:t}){let[r,n]=Hf(i.get(e)),s=()=>n(()=>i.get(e));return i.
on(`change:${e}`,s),t?.addEventListener("abort",()=>{i.off(`change:${e}`,s)}),r}var u5=class{#e;#t;ready;constructor(i,e){let t=Eb();this.ready=t.promise,this.#t=
e.signal,this.#t.throwIfAborted(),this.#t.addEventListener("abort",()=>s()),AbortSignal.timeout(2e3).addEventListener("abort",()=>{t.reject(new Error("[anywidge\
t] Failed to initialize model."))});let r=Pf.getOrCreate(i),n={invoke:Mb.bind(null,i)},s=VS(o=>{let u=i,l=u.get("_anywidget_id"),h=XS(u,"_css",{signal:this.#t}),
p=XS(u,"_esm",{signal:this.#t}),[g,v]=Hf({status:"pending"});return this.#e=g,sd(GS(h,()=>console.debug(`[anywidget] css hot updated: ${l}`),{defer:!0})),sd(GS(
p,()=>console.debug(`[anywidget] esm hot updated: ${l}`),{defer:!0})),sd(()=>n5(h(),l)),sd(()=>{let b=new AbortController;Ib(()=>b.abort()),o5(p(),l).then(async A=>{
b.signal.aborted||(await r.bind(A,{experimental:n}),!b.signal.aborted&&(v({status:"ready",data:A}),t.resolve()))}).catch(A=>{b.signal.aborted||v({status:"error",
error:A})})}),o})}async createView(i,e){let t=i.model,r=AbortSignal.any([this.#t,e.signal]);r.throwIfAborted(),r.addEventListener("abort",()=>u());let n=Pf.get(
t);Db(n,"[anywidget] WidgetBinding not found.");let s={invoke:Mb.bind(null,t)},o=t5(t,{signal:r}),u=VS(l=>(sd(()=>{t.off(null,null,i),i.$el.empty();let h=this.#e();
if(h.status==="pending")return;if(h.status==="error"){jS(h.error);return}let p=new AbortController;Ib(()=>p.abort()),Promise.resolve().then(()=>n.createView(i,{
signal:AbortSignal.any([r,p.signal]),experimental:s,host:o})).catch(g=>jS(g))}),()=>l()))}},eE="0.11.0";function l5({DOMWidgetModel:i,DOMWidgetView:e}){let t=new WeakMap;
class r extends i{static model_name="AnyModel";static model_module="anywidget";static model_module_version=eE;static view_name="AnyView";static view_module="any\
widget";static view_module_version=eE;initialize(...o){super.initialize(...o);let u=new AbortController;this.once("destroy",()=>{u.abort("[anywidget] Runtime de\
stroyed."),Pf.destroy(this),t.delete(this)}),t.set(this,new u5(this,{signal:u.signal}))}async _handle_comm_msg(...o){return await t.get(this)?.ready,super._handle_comm_msg(
...o)}serialize(o){let u=this.constructor.serializers||{};for(let l of Object.keys(o))try{let h=u[l]?.serialize;h?o[l]=h(o[l],this):l==="layout"||l==="style"?o[l]=
JSON.parse(JSON.stringify(o[l])):o[l]=structuredClone(o[l]),typeof o[l]?.toJSON=="function"&&(o[l]=o[l].toJSON())}catch(h){throw console.error("Error serializin\
g widget state attribute: ",l),h}return o}}class n extends e{#e=new AbortController;async render(){let o=t.get(this.model);Db(o,"[anywidget] Runtime not found."),
await o.createView(this,{signal:this.#e.signal})}remove(){this.#e.abort("[anywidget] View destroyed."),super.remove()}}return{AnyModel:r,AnyView:n}}var uE=l5;var Rb={};pu(Rb,{OutputModel:()=>Nb,OutputView:()=>Pb});function Ma(i,e={},...t){let n=["svg","path","line","rect","text","g","polygon","circle"].includes(i)?document.createElementNS("http://www.w3.org/2000/svg",i):document.
createElement(i);for(let[s,o]of Object.entries(e))typeof o=="function"?n.addEventListener(s.slice(2),o):o!=null&&o!==!1&&n.setAttribute(s,o===!0?"":String(o));return n.
append(...t.filter(s=>s!=null)),n}var Nb=class extends yr{},Pb=class extends ft{render(){super.render();let e=(this.model.get("outputs")??[]).map(t=>this.node(t));this.el.append(...e,Ma("p",{class:"\
page-note"},"Computed when this page was made. Computing it anew needs Python."))}node({output_type:e,text:t,data:r={},traceback:n=[]}){let s=l=>Ma("pre",{},[l].
flat().join(""));if(e==="stream")return s(t);if(e==="error")return s(n.join(`
`).replace(/\x1b\[[\d;]*m/g,""));for(let l of["image/png","image/jpeg"])if(r[l])return Ma("img",{src:`data:${l};base64,${[r[l]].flat().join("")}`,alt:[r["text/p\
lain"]??""].flat().join("")});let o=r["application/vnd.jupyter.widget-view+json"];if(!o||!this.model.widget_manager.has_model(o.model_id))return s(r["text/plain"]??
"");let u=Ma("div");return this.model.widget_manager.get_model(o.model_id).then(l=>this.create_child_view(l)).then(l=>this.displayed.then(()=>u.append(l.el))),u}};var FJ=new Float64Array(2);function lE(i){let{port1:e,port2:t}=new MessageChannel;e.onmessage=()=>{e.close(),i()},t.postMessage(0)}function dE(i){i.className="page-note",i.textContent="This widget is not in this page: it needs Python, or it was closed before the page was made."}function cE(){let i=document.getElementById("widget-state");return i&&JSON.parse(i.textContent)}async function hE(i){for(let e of document.querySelectorAll("[da\
ta-model]")){let t=e.firstElementChild,r=e.appendChild(Ma("div",{class:"page-view"}));await i(e.dataset.model,r).catch(s=>console.error(s))?t.hidden=!0:dE(r),await new Promise(
lE)}}var[d5,c5]=[680,960],h5=".cl-controls, .cl-transport, .cl-actions",ud=()=>new Promise(i=>requestAnimationFrame(i)),f5=120;async function p5(){document.body.dataset.
paper="",document.body.dataset.jpThemeLight="true",await ud(),await ud();for(let i=0;i<f5&&document.querySelector("[data-busy]");i+=1)await ud();await ud(),await ud()}
async function fE(){await p5(),window.print(),delete document.body.dataset.paper,delete document.body.dataset.jpThemeLight}function m5(){for(let i of document.querySelectorAll(
".page-view")){if(i.querySelector(".convlab-card"))continue;let e=[...i.querySelectorAll(h5)].reduce((r,{offsetHeight:n})=>r+n,0),t=Math.min(1,d5/i.scrollWidth,
c5/Math.max(1,i.scrollHeight-e));i.style.setProperty("--page-fit",String(t))}}var g5=/^[\w.]*\b(ask|quiz|puzzle|progress)\([^\n]*\)$/;function A5(){for(let i of document.
querySelectorAll(".page-code:has(+ .page-out .page-widget)"))i.classList.toggle("page-asks",g5.test((i.textContent??"").trim()))}function pE(){A5();let i=matchMedia(
"print"),e=()=>{i.matches?document.body.dataset.jpThemeLight="true":delete document.body.dataset.jpThemeLight};i.addEventListener("change",e),e(),addEventListener(
"beforeprint",m5),document.querySelector("[data-print]")?.addEventListener("click",fE),addEventListener("keydown",t=>{(t.ctrlKey||t.metaKey)&&!t.shiftKey&&!t.altKey&&
t.key==="p"&&(t.preventDefault(),fE())})}var b5="This is not a number that can be read. Type one like 8, −28, 0.5 or 1/9.",mE="Type only the number, without a unit or a calculation.",v5="Choose one o\
f the answers.",y5="This is not a shape that can be read. Type one like 3 × 4, 3 x 4 or (3, 4).",_5="Every cell needs a number, such as 8, −28, 0.5 or 1/9.",
x5="Not attempted.",w5="Not this number. Go through it once more, or take a hint.",C5="Right numbers, wrong order: rows come first, then columns, then channels.",
S5="Rows and columns are swapped.",E5="This is the kernel rotated by 180 degrees. Read it from the other end.",I5="Right pattern, but every sign is the wrong wa\
y round.",T5="Right pattern, wrong scale: compare what the weights add up to.";var M5={number:H5,choice:j5,shape:z5,array:AE,kernel:AE};var Hb=i=>i.replace(/[−–—‐‑]/g,"-").replace(/[\s\u00a0\u2009\u202f]+/g," ").trim();function Wf(i){let e=bE(i);return e.length?e.reduce((t,r)=>t.flatMap(
n=>r.map(s=>n*s)),[1]):[]}var D5=/(?<=[\d.%]) ?[xX×*·] ?(?=[\d.+-])/,B5=/^(.*[\d.]) ?(%|[A-Za-z]{2,}(?: [A-Za-z]{2,}){0,2})$/,k5={"%":.01,thousand:1e3,million:1e6,
billion:1e9,trillion:1e12},O5=6;function bE(i){let e=Hb(i).split(D5).map(L5);return e.length<=O5&&e.every(t=>t.length)?e:[]}function L5(i){let[,e,t]=B5.exec(i)??
[null,i,""],r=k5[t.toLowerCase().split(" ")[0]]??1;return N5(e).map(n=>r>=1?n*r:n/100)}function N5(i){let e=i.split("/");if(e.length!==2)return gE(i);let[t,r]=e.
map(n=>gE(n.trim()));return t.flatMap(n=>r.filter(s=>s!==0).map(s=>n/s))}function gE(i){let e=i.replace(/^([+-]) /,"$1"),t=[];return vE(e)&&t.push(Number(e.replace(
/[, ]/g,""))),/^[+-]?\d*,\d+$/.test(e)&&t.push(Number(e.replace(",","."))),/^[+-]?(\d+\.?\d*|\.\d+)$/.test(e)&&t.push(Number(e)),/^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.
test(e)&&t.push(Number(e.replace(/\./g,""))),t}var vE=i=>/^[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*$/.test(i);function P5(i){let e=Hb(i).replace(/[()[\]]/g," ").trim().
replace(/[,;]+$/,"").toLowerCase().replace(/(?<=\d) ?(?:pixels?|px)\b/g,""),t=e.split(/ ?(?:x|×|\*|·|;|by) ?/);return t.length===1?t=e.split(/, ?| /):t=t.map(
r=>vE(r)?r.replace(/,/g,""):r),t.every(r=>/^\d{1,9}$/.test(r))?t.map(Number):[]}function R5(i){let t=Hb(i).replace(/[)\]] ?,? ?[([]/g,";").replace(/[()[\]]/g," ").
split(";").map(r=>F5(r.trim()).map(Wf));return t.every(r=>r.length===t[0].length&&r.every(n=>n.length))?t:[]}var F5=i=>!i.includes(" ")&&i.split(",").length>2?i.
split(","):i.split(/, | /);function yE(i,e){return e==null?{state:"not attempted",message:x5}:M5[i.kind](i,e)}var Ts=i=>({state:"not yet",message:i});function H5({answer:i,tolerance:e,mistakes:t,
why:r},n){let s=Wf(n);if(s.length===0)return Ts(/\d/.test(n)?mE:b5);if(ld(s,i,e))return{state:"correct",message:r};let o=t.find(([l])=>ld(s,l,e))?.[1],u=bE(n).some(
l=>ld(l,i,e));return Ts(o??(u?mE:w5))}function W5(i,e){let t=i.findIndex(([n])=>n.toLowerCase()===e.toLowerCase());if(t>=0)return t;let r=i.map(([n])=>Wf(n));if(r.
every(n=>n.length)){let n=Wf(e);return r.findIndex(s=>s.some(o=>n.includes(o)))}return/^\d+$/.test(e)&&Number(e)<=i.length?Number(e)-1:-1}function j5({answer:i,
options:e,why:t},r){let n=W5(e,r);if(n<0)return Ts(v5);let[s,o]=e[n];return s===i?{state:"correct",message:t}:Ts(o)}var Fb=(i,e)=>i.length===e.length&&i.every((t,r)=>t===
e[r]);function z5({answer:i,mistakes:e,why:t},r){let n=P5(r);return n.length?Fb(n,i)?{state:"correct",message:t}:Ts(e.find(([s])=>Fb(n,s))?.[1]??q5(n,i)):Ts(y5)}
function q5(i,e){if(i.length!==e.length)return`This shape has ${e.length} numbers, one for each axis. Yours has ${i.length}.`;let t=r=>[...r].sort((n,s)=>n-s);return Fb(
t(i),t(e))?C5:i.some((r,n)=>r===e[n])?`Number ${i.findIndex((r,n)=>r!==e[n])+1} of the shape is not right.`:"No number of this shape is right yet. Go through on\
e axis at a time, or take a hint."}function AE(i,e){let t=R5(e);if(!t.length)return Ts(_5);let r=u=>U5(t,u,i.tolerance),n=t.length===i.answer.length&&t[0].length===
i.answer[0].length;if(i.probes?.length?n&&_E(t,i)===null:r(i.answer))return{state:"correct",message:i.why};let o=i.mistakes.find(([u])=>r(u))?.[1];return Ts(o??
(i.kind==="kernel"&&n?V5(t,i,r):null)??K5(t,i,r))}var ld=(i,e,t)=>i.some(r=>Math.abs(r-e)<=t);function U5(i,e,t){return i.length!==e.length||i[0].length!==e[0].
length?!1:i.every((r,n)=>r.every((s,o)=>ld(s,e[n][o],t)))}function K5(i,{answer:e,tolerance:t},r){let[n,s]=[e.length,e[0].length];if(r(e[0].map((h,p)=>e.map(g=>g[p]))))
return S5;if(i.length!==n||i[0].length!==s)return`The answer has ${n} × ${s} numbers, yours has ${i.length} × ${i[0].length}.`;let o=i.flatMap((h,p)=>h.flatMap(
(g,v)=>ld(g,e[p][v],t)?[]:[[p,v]])),[[u,l]]=o;return o.length===1?`One number is not right: row ${u}, column ${l}, counted from 0.`:`${o.length} numbers are not\
 right, the first in row ${u}, column ${l}, counted from 0.`}function _E(i,{probes:e,tolerance:t}){let r=i.flat().map(([s])=>s),n=e.find(([s,o,u])=>{let l=s.flat().
reduce((h,p,g)=>h+r[g]*p,0);return o!==null&&l<o-t||u!==null&&l>u+t});return n?n[3]:null}function V5(i,e,t){let r=e.answer;return e.probes.length?_E(i,e):t([...r].
reverse().map(n=>[...n].reverse()))?E5:t(r.map(n=>n.map(s=>-s)))?I5:G5(i,e)?T5:null}function G5(i,{answer:e,tolerance:t}){let r=i.flat().map(([u])=>u),n=e.flat(),
s=Math.max(0,n.findIndex(u=>u!==0)),o=n[s]?r[s]/n[s]:0;return o>0&&r.every((u,l)=>Math.abs(u-o*n[l])<=t*Math.max(1,o))}function xE(i,e,t){for(let r of e)i.on(`change:${r}`,t)}var Q5="Counted on this page, until it is closed. Programs need Python.";function wE(i){let e=i.filter(t=>t.get("spec")?.name&&!t.get("ahead"));for(let t of i){
if(!t.get("marks"))continue;let n=()=>t.set("marks",(t.get("marks")??[]).map(([s,o])=>[s,Y5(e,s)??o]));t.set("note",Q5);for(let s of e)xE(s,["answer","compared"],
n);n()}}function Y5(i,e){let t=i.find(o=>o.get("spec")?.name===e),r=t?.get("spec");if(!t||!r||r.kind==="code")return null;let{state:n}=yE(r,t.get("answer")),s=r.
predict&&!t.get("compared");return t.get("solved")||n==="not attempted"||s?t.get("solved")?"solved":null:(n==="correct"&&t.set("solved",!0),n==="correct"?"solve\
d":"tried")}var J5={"@jupyter-widgets/base":hl,"@jupyter-widgets/controls":wb,"@jupyter-widgets/output":Rb,anywidget:uE(hl)},Wb=class extends Rh{async loadClass(e,t,r){let n=J5[t]?.[e];
if(!n)throw new Error(`An exported page has no ${e} of ${t} ${r}.`);return n}async _create_comm(){return{on_close(){},on_msg(){},close(){}}}async _get_comm_info(){
return{}}};async function Z5(i){if(!i)return;for(let{state:r}of Object.values(i.state))r._page=!0;let e=new Wb,t=await e.set_state(i);await hE(async(r,n)=>{if(!e.
has_model(r))return!1;let s=await e.create_view(await e.get_model(r));return s instanceof cs?!1:(me.attach(s.luminoWidget,n),!0)}),wE(t),$5(),document.documentElement.
dataset.live=""}function $5(){for(let i of document.querySelectorAll(".noUi-handle:not([aria-label])"))i.setAttribute("aria-label",i.closest(".jupyter-widgets")?.
querySelector(".widget-label")?.textContent||"Slider")}pE();Z5(cE());})();
