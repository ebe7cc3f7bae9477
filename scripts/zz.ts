import { gunzipSync } from "node:zlib"; import { readFileSync } from "node:fs"; import { createHash } from "node:crypto";
import { findMentions } from "../lib/entities/find-mentions";
const judged=new Set(readFileSync("scripts/measure/judged/people.jsonl","utf8").trim().split("\n").map(l=>JSON.parse(l).identifier??JSON.parse(l).article));
const all=gunzipSync(readFileSync("../shared/data/arabic/library.jsonl.gz")).toString().trim().split("\n").map(l=>JSON.parse(l)).filter(a=>!judged.has(a.identifier));
const h=(s:string)=>createHash("sha256").update("n3"+s).digest("hex"); all.sort((a,b)=>h(a.identifier)<h(b.identifier)?-1:1);
const from=Number(process.argv[2]), n=Number(process.argv[3]);
for(const a of all.slice(from,from+n)){ console.log("##",a.headline,"\n",a.articleBody.slice(0,1100).replace(/\n+/g," ¶ "),"\n=>",findMentions({headline:a.headline,text:a.articleBody.slice(0,1100),inLanguage:"ar"}).filter(m=>m.type==="person").map(m=>m.name).join(" | ")); }
