import { parseMarkdown } from './src/markdown/parse.ts';
import { readFileSync } from 'node:fs';
const t=readFileSync(process.argv[2],'utf8');
for (let i=0;i<3;i++){const a=performance.now(); parseMarkdown(t); console.log('remark', (performance.now()-a).toFixed(0));}
const m=await import('./src/markdown/fast.ts'); console.log(Object.keys(m));
