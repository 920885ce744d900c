import type { PageWords } from "../messages.ts";

export interface BarActions {
  zoom(by: "in" | "out" | "fit"): void;
  print(): void;
}

/** The strip above the pages: how many they are, how large they are shown, and the button that prints them. */
export function makeBar(
  words: PageWords,
  { zoom, print }: BarActions,
): { readonly element: HTMLElement; show(pages: number, zoom: number): void } {
  const element = document.createElement("div");
  element.className = "bar";
  element.setAttribute("role", "toolbar");
  const count = document.createElement("span");
  count.className = "count";
  count.setAttribute("role", "status");
  const percent = document.createElement("span");
  percent.className = "zoom";
  const button = (text: string, name: string, run: () => void): HTMLButtonElement => {
    const one = document.createElement("button");
    one.textContent = text;
    one.title = name;
    one.setAttribute("aria-label", name);
    one.addEventListener("click", run);
    return one;
  };
  element.append(
    count,
    percent,
    button("−", words.zoomOut, () => zoom("out")),
    button("+", words.zoomIn, () => zoom("in")),
    button("↔", words.fitWidth, () => zoom("fit")),
    button(words.print, words.print, print),
  );
  return {
    element,
    show: (pages, scale) => {
      count.textContent = words.pages.replace("{0}", String(pages));
      percent.textContent = `${Math.round(scale * 100)}%`;
    },
  };
}
