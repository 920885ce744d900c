import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import type { Position, Range } from "../text/source-text.ts";
import { type OutlineNode, outlineOf } from "./outline.ts";

const kinds: Readonly<Record<OutlineNode["kind"], SymbolKind>> = {
  title: SymbolKind.File,
  legalBases: SymbolKind.Key,
  keyword: SymbolKind.Module,
  upper: SymbolKind.Namespace,
  roman: SymbolKind.Namespace,
  unnumbered: SymbolKind.Namespace,
  arabic: SymbolKind.Class,
  decimal: SymbolKind.Method,
  letter: SymbolKind.Field,
  bullet: SymbolKind.EnumMember,
  recipients: SymbolKind.Array,
  signature: SymbolKind.Event,
  appendix: SymbolKind.Package,
};

/** The outline as the editor shows it. Names are never empty and ranges hold their selection: editors refuse a whole outline otherwise. */
export function documentSymbols(document: PlanDocument): DocumentSymbol[] {
  const nodes = outlineOf(document);
  const times = timesOf(document, nodes);
  return nodes.map((node) => symbolOf(document, node, times));
}

function symbolOf(document: PlanDocument, node: OutlineNode, times: ReadonlyMap<OutlineNode, string>): DocumentSymbol {
  const { kind, selectionRange } = node;
  const detail = detailOf(document, node, times);
  return {
    name: node.name.trim() || node.label || node.title || "…",
    kind: kinds[kind],
    range: covering(node.range, selectionRange),
    selectionRange,
    ...(detail ? { detail } : {}),
    children: node.children.map((child) => symbolOf(document, child, times)),
  };
}

/** What the name does not say: the plan's symbol, who signs, by when a task is due. */
function detailOf(document: PlanDocument, node: OutlineNode, times: ReadonlyMap<OutlineNode, string>): string | undefined {
  switch (node.kind) {
    case "title":
      return document.header.symbol && textOf(document, document.header.symbol);
    case "signature":
      return document.signature?.signer && textOf(document, document.signature.signer);
    default:
      return times.get(node);
  }
}

/** The value of the first "Thời gian thực hiện: …" line that stands directly below a part. */
function timesOf(document: PlanDocument, nodes: readonly OutlineNode[]): ReadonlyMap<OutlineNode, string> {
  const times = new Map<OutlineNode, string>();
  for (const { label, value, paragraph } of document.labels) {
    if (label !== "time") continue;
    const node = innermost(nodes, document.startLines[paragraph] ?? 0);
    const words = textOf(document, value).replace(/[.;]$/, "");
    if (node && words !== "" && !times.has(node)) times.set(node, words);
  }
  return times;
}

function innermost(nodes: readonly OutlineNode[], line: number): OutlineNode | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.range.start.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  const node = nodes[low - 1];
  return node && line <= node.range.end.line ? (innermost(node.children, line) ?? node) : undefined;
}

/** In a signature block torn apart by PDF columns the first line read may stand below the last one. */
function covering(range: Range, inner: Range): Range {
  return {
    start: earlier(range.start, inner.start) ? range.start : inner.start,
    end: earlier(range.end, inner.end) ? inner.end : range.end,
  };
}

function earlier(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
