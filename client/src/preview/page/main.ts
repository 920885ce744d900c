import { pageCss } from "../../../../server/src/output/html/page-css.ts";
import { printFile } from "../../../../server/src/output/html/print-file.ts";
import { type PageStyle, usualStyle } from "../../../../server/src/workspace/page-style.ts";
import type { FromPage, PageOptions, ToPage } from "../messages.ts";
import { makeBar } from "./bar.ts";
import { makeDesk } from "./desk.ts";
import { type Anchor, lineOfY, yOfLine } from "./positions.ts";
import { screenCss } from "./screen-css.ts";
import { scaleOf, type Zoom, zoomed } from "./zoom.ts";

/** What an editor gives each page of an extension. */
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): unknown; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const { words, downloads }: PageOptions = JSON.parse(document.body.dataset.options ?? "");

const sheet = new CSSStyleSheet();
let style = usualStyle;
dress(style);
document.adoptedStyleSheets = [sheet];

const desk = document.createElement("main");
desk.className = "desk";
desk.tabIndex = 0;
const sheets = document.createElement("div");
sheets.className = "sheets";
const bench = document.createElement("div");
bench.setAttribute("aria-hidden", "true");
const nothing = document.createElement("p");
nothing.className = "nothing";
nothing.setAttribute("role", "status");
nothing.hidden = true;

const pages = makeDesk(sheets, bench);
let zoom: Zoom = zoomKept();
let title = "";
let anchors: readonly Anchor[] | undefined;
/** Where the page was last put by the editor: the scrolling that follows from it is nobody's wish. */
let put = -1;

const scale = (): number => scaleOf(zoom, desk.clientWidth);
const bar = makeBar(words, { zoom: changeZoom, print });
desk.append(bench, sheets);
document.body.append(bar.element, desk, nothing);

function print(): void {
  const html = printFile(title, pages.papers(), style);
  if (!downloads) {
    editor.postMessage({ type: "print", html });
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([html], { type: "text/html" }));
  link.download = words.printName;
  link.click();
  URL.revokeObjectURL(link.href);
  editor.postMessage({ type: "downloaded" });
}

function dress(worn: PageStyle): void {
  style = worn;
  sheet.replaceSync(`${screenCss}\n${pageCss(style)}`);
}

function zoomKept(): Zoom {
  const state = editor.getState();
  return typeof state === "object" && state !== null && "zoom" in state && typeof state.zoom === "number" ? state.zoom : "fit";
}

function changeZoom(by: "in" | "out" | "fit"): void {
  const top = lineOfY(placed(), desk.scrollTop);
  zoom = by === "fit" ? "fit" : zoomed(scale(), by);
  editor.setState({ zoom });
  resize();
  goTo(top);
}

function resize(): void {
  anchors = undefined;
  desk.style.setProperty("--zoom", String(scale()));
  bar.show(pages.pageCount, scale());
}

function placed(): readonly Anchor[] {
  anchors ??= pages.anchors(scale());
  return anchors;
}

function goTo(line: number): void {
  desk.scrollTop = yOfLine(placed(), line);
  put = desk.scrollTop;
}

function tell(message: string): void {
  nothing.textContent = message;
  nothing.hidden = message === "";
  desk.hidden = message !== "";
  bar.element.hidden = message !== "";
}

function receive(message: ToPage): void {
  if (message.type === "nothing") tell(message.message);
  else if (message.type === "line") goTo(message.line);
  else if (message.type === "print") print();
  else {
    title = message.answer.title;
    if (message.answer.style) dress(message.answer.style);
    tell("");
    if (!pages.show(message.answer)) editor.postMessage({ type: "lost" });
    if (pages.pageCount === 0) tell(words.empty);
    resize();
  }
}

/** The letter of the page below the pointer. */
function clicked(event: MouseEvent): void {
  const at = event.target instanceof Element ? event.target : undefined;
  const line = at?.closest<HTMLElement>("[data-line]");
  const unit = at?.closest<HTMLElement>("[data-unit]");
  // Words that are selected, to be copied, are not asked for.
  if (!line || !unit || getSelection()?.isCollapsed === false) return;
  const caret = document.caretRangeFromPoint(event.clientX, event.clientY);
  const before = document.createRange();
  before.selectNodeContents(line);
  if (caret && line.contains(caret.startContainer)) before.setEnd(caret.startContainer, caret.startOffset);
  else before.collapse(true);
  const offset = Number(line.dataset.from ?? 0) + before.toString().length;
  editor.postMessage({ type: "clicked", block: pages.indexOf(Number(unit.dataset.unit)), line: Number(line.dataset.line), offset });
}

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => receive(data));
desk.addEventListener("click", clicked);
desk.addEventListener(
  "scroll",
  () => {
    if (Math.abs(desk.scrollTop - put) < 2) return;
    put = -1;
    editor.postMessage({ type: "scrolled", line: lineOfY(placed(), desk.scrollTop) });
  },
  { passive: true },
);
new ResizeObserver(resize).observe(desk);
editor.postMessage({ type: "ready" });
