/** What surrounds the paper on the screen follows the colours of the editor; the paper stays white. */
export const screenCss = `
html,body{margin:0;padding:0;height:100%;overflow:hidden}
body{display:flex;flex-direction:column;color:var(--vscode-foreground);background:var(--vscode-editor-background);font-family:var(--vscode-font-family);font-size:var(--vscode-font-size)}
.bar{display:flex;align-items:center;gap:4px;padding:4px 8px;border-bottom:1px solid var(--vscode-panel-border,transparent);user-select:none}
.bar .count{flex:1;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.bar button{font:inherit;color:inherit;background:transparent;border:1px solid transparent;border-radius:4px;min-width:26px;height:24px;padding:0 6px;cursor:pointer}
.bar button:hover{background:var(--vscode-toolbar-hoverBackground)}
.bar button:focus-visible{outline:1px solid var(--vscode-focusBorder)}
.bar .zoom{min-width:4ch;text-align:right}
.desk{flex:1;overflow:auto;position:relative;padding:0 12px;background:color-mix(in srgb,var(--vscode-editor-background) 86%,var(--vscode-foreground))}
.sheet{margin:12px auto;width:calc(210mm * var(--zoom));height:calc(297mm * var(--zoom));content-visibility:auto;box-shadow:0 1px 4px #0006}
.sheet.landscape{width:calc(297mm * var(--zoom));height:calc(210mm * var(--zoom))}
.sheet .paper{transform:scale(var(--zoom));transform-origin:0 0;cursor:text}
.vscode-high-contrast .sheet{outline:1px solid var(--vscode-contrastBorder)}
.bench{position:absolute!important;visibility:hidden;left:0;top:0;height:auto!important;overflow:visible!important;contain:layout style;pointer-events:none}
.nothing{margin:auto;padding:24px;max-width:40ch;text-align:center}
[hidden]{display:none!important}
.mark{text-decoration:underline dotted 1.5px;text-underline-offset:3px;text-decoration-skip-ink:none}
.mark.error{text-decoration-color:#d13438}
.mark.warning{text-decoration-color:#bf8803}
.mark.information,.mark.hint{text-decoration-color:#3794ff}
`;
