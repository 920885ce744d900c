import type { PageOptions } from "./messages.ts";

/** The empty page of a preview. It may run one script and nothing else: no network, no pictures, no styles but the script's own. */
export function pageShell({ script, source, nonce, language, options }: Shell): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source} 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body data-options="${attribute(JSON.stringify(options))}">
<script nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>`;
}

interface Shell {
  /** Where the page's script lies. */
  readonly script: string;
  /** What the editor names its own resources by. */
  readonly source: string;
  readonly nonce: string;
  readonly language: "vi" | "en";
  readonly options: PageOptions;
}

function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
