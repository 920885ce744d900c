import type { PageStyle } from "../../workspace/page-style.ts";
import { escaped } from "./escape.ts";
import { pageCss } from "./page-css.ts";

/** What the browser needs besides: pages without margins of its own, for the paper has them, and no colour of marks. */
const printCss = `@page{size:A4 portrait;margin:0}
@page landscape{size:A4 landscape;margin:0}
html,body{margin:0}
.paper{break-after:page}
.paper:last-of-type{break-after:auto}
.paper.landscape{page:landscape}
@media screen{body{background:#777}.paper{margin:8mm auto;box-shadow:0 1mm 3mm #0006}}`;

/** A page for browsers that holds all it needs and asks to be printed as soon as it is open. `papers`: the pages as HTML. */
export function printFile(title: string, papers: string, style: PageStyle): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${printScriptHash}'">
<title>${escaped(title)}</title>
<style>
${pageCss(style)}
${printCss}
</style>
</head>
<body>
${papers}
<script>${printScript}</script>
</body>
</html>
`;
}

const printScript = 'addEventListener("load",()=>print())';
/** Of the script above, byte for byte: no other may run in the file. */
const printScriptHash = "mLwZK/58pwnQlrLLG9VetvWBvS+jgUzfbG6LTwhkmas=";
