import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const at = (name: string): URL => new URL(`../../${name}`, import.meta.url);
const read = (name: string): string => readFileSync(at(name), "utf8");

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}
interface View {
  readonly id: string;
}
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly icon?: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly views: Readonly<Record<string, readonly View[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly group?: string }[]>>;
  };
}

const { contributes }: Manifest = JSON.parse(read("package.json"));
const languages = ["package.nls.json", "package.nls.vi.json"].map((name): Readonly<Record<string, string>> => JSON.parse(read(name)));
const strings = (key: string): readonly string[] => languages.map((words) => words[key.slice(1, -1)] ?? "");
const steps = contributes.walkthroughs.flatMap((one) => one.steps);
const views = Object.values(contributes.views).flat();
const client = ["client/src/activate.ts", "client/src/commands/sample-plan.ts"].map(read).join("\n");

/** Commands that links of a text lead to. */
const linked = (text: string): readonly string[] => [...text.matchAll(/\]\(command:([\w.]+)/g)].map(([, command = ""]) => command);
const isKnown = (command: string): boolean =>
  client.includes(`"${command}"`) ||
  contributes.commands.some((one) => one.command === command) ||
  views.some(({ id }) => command === `${id}.focus`) ||
  ["outline.focus", "workbench.action.openSettings", "workbench.action.files.openFile"].includes(command);

describe("the walkthrough", () => {
  it.each(steps.map((step) => [step.id, step] as const))(
    "%s: has a picture, something to do, and an end",
    (_id, { description, media, completionEvents }) => {
      expect(existsSync(at(media.svg))).toBe(true);
      for (const text of strings(description)) {
        expect(linked(text).length).toBeGreaterThan(0);
        expect(linked(text).filter((command) => !isKnown(command))).toEqual([]);
      }
      expect(completionEvents.length).toBeGreaterThan(0);
      const awaited = completionEvents.filter((event) => event.startsWith("onCommand:")).map((event) => event.slice("onCommand:".length));
      expect(awaited.filter((command) => !isKnown(command))).toEqual([]);
    },
  );

  it.each(steps.map(({ media }) => media.svg))("%s is drawn in the colours of the theme alone, light or dark", (svg) => {
    const colours = [...read(svg).matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect(colours.filter((colour) => colour !== "none" && !colour?.startsWith("var(--vscode-"))).toEqual([]);
  });
});

describe("views", () => {
  it.each(views.map(({ id }) => id))("%s says what to do while it is empty", (id) => {
    const texts = contributes.viewsWelcome.filter(({ view }) => view === id).flatMap(({ contents }) => strings(contents));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(linked).filter((command) => !isKnown(command))).toEqual([]);
  });

  it("have buttons with icons of the editor, which go with light and dark", () => {
    const buttons = (contributes.menus["view/title"] ?? []).filter(({ group }) => group?.startsWith("navigation"));
    const icons = buttons.map(({ command }) => contributes.commands.find((one) => one.command === command)?.icon);
    expect(icons.filter((icon) => !/^\$\([a-z-]+\)$/.test(icon ?? ""))).toEqual([]);
  });
});
