import { describe, expect, it } from "vitest";
import { excludedBy } from "../../../server/src/workspace/index-exclude.ts";
import { summariseHere } from "../../../server/src/workspace/index-reading.ts";
import { type OpenPlan, openPlans } from "../../../server/src/workspace/open-plan.ts";
import type { PlanFiles } from "../../../server/src/workspace/plan-files.ts";
import { createPlanIndex } from "../../../server/src/workspace/plan-index.ts";

const folder = "memfs:/kế hoạch";
const plan = (number: number): string => `Số: ${number}/KH-UBND\n\nKẾ HOẠCH\n\nThực hiện Quyết định số ${1000 + number}/QĐ-TTg.`;

/** An index over files in memory, and what was asked of them. */
function indexOver(texts: Map<string, string>) {
  const read: string[] = [];
  const told: string[] = [];
  const open: OpenPlan[] = [];
  let cancel = (): void => undefined;
  const progress: number[] = [];
  const fetch = async (uri: string): Promise<string> => {
    read.push(uri);
    await new Promise((resolve) => setTimeout(resolve, 0));
    const text = texts.get(uri);
    if (text === undefined) throw new Error("gone");
    return text;
  };
  const files: PlanFiles = {
    list: async () => [...texts.keys()],
    read: fetch,
    summarise: (request) => summariseHere(fetch, request),
  };
  const globs = ["**/bỏ"];
  const index = createPlanIndex({
    openPlans: () => open,
    folders: async () => [{ uri: folder, files, exclusion: { globs, excluded: excludedBy(globs) } }],
    progress: (wanted) => {
      cancel = wanted;
      return { report: (done) => progress.push(done), done: () => progress.push(-1) };
    },
    unreadable: (uri) => told.push(uri),
  });
  return { index, read, told, open, progress, cancel: () => cancel() };
}

const folderOf = (count: number): Map<string, string> =>
  new Map(Array.from({ length: count }, (_, number) => [`${folder}/${number}.kehoach`, plan(number)]));

describe("the index over a folder", () => {
  it("reads nothing before it is needed, and each file once", async () => {
    const { index, read } = indexOver(folderOf(5));
    expect(read).toEqual([]);
    expect(index.now()).toBeUndefined();
    await Promise.all([index.ready("asked"), index.ready("asked")]);
    await index.ready("asked");
    expect(read).toHaveLength(5);
    expect(index.now()?.size).toBe(5);
  });

  it("tells how far it is, to the end", async () => {
    const { index, progress } = indexOver(folderOf(5));
    await index.ready("asked");
    expect(progress).toEqual([1, 2, 3, 4, 5, -1]);
  });

  it("lets other work go between two slices", async () => {
    const { index } = indexOver(folderOf(200));
    let turns = 0;
    let over = false;
    const turn = (): void => {
      turns++;
      if (!over) setTimeout(turn, 0);
    };
    turn();
    await index.ready("asked");
    over = true;
    expect(turns).toBeGreaterThan(5);
    expect(index.now()?.size).toBe(200);
  });

  it("stops when it is cancelled, does not begin again by itself, and goes on when somebody asks", async () => {
    const { index, read, cancel } = indexOver(folderOf(200));
    const first = index.ready("asked");
    await new Promise((resolve) => setTimeout(resolve, 5));
    cancel();
    await first;
    const before = read.length;
    expect(before).toBeLessThan(200);
    index.start();
    await index.ready("background");
    expect(read).toHaveLength(before);
    expect(index.now()).toBeUndefined();
    expect((await index.ready("asked")).size).toBe(200);
    expect(read).toHaveLength(200);
  });

  it("does not keep a request waiting that is cancelled", async () => {
    const { index } = indexOver(folderOf(50));
    const store = await index.ready("asked", {
      isCancellationRequested: true,
      onCancellationRequested: () => ({ dispose: () => undefined }),
    });
    expect(store.size).toBeLessThan(50);
  });

  it("reads a changed file alone, and none that is left out or is no plan by name", async () => {
    const texts = folderOf(5);
    const { index, read } = indexOver(texts);
    await index.ready("asked");
    read.length = 0;
    texts.set(`${folder}/2.kehoach`, plan(77));
    const generation = index.generation();
    index.filesChanged(["2.kehoach", "bỏ/3.kehoach", "4.docx"].map((name) => ({ uri: `${folder}/${name}`, kind: "changed" })));
    index.filesChanged([{ uri: "memfs:/khác/2.kehoach", kind: "changed" }]);
    const store = await index.ready("asked");
    expect(read).toEqual([`${folder}/2.kehoach`]);
    expect(store.get(`${folder}/2.kehoach`)?.summary.own?.symbol).toBe("77/KH-UBND");
    expect(index.generation()).toBeGreaterThan(generation);
  });

  it("names a file that cannot be read once, however often it is tried", async () => {
    const texts = folderOf(2);
    const { index, told } = indexOver(texts);
    texts.set(`${folder}/9.kehoach`, plan(9));
    await index.ready("asked");
    texts.delete(`${folder}/9.kehoach`);
    for (let time = 0; time < 2; time++) {
      index.filesChanged([{ uri: `${folder}/9.kehoach`, kind: "changed" }]);
      await index.ready("asked");
    }
    expect(told).toEqual([`${folder}/9.kehoach`]);
    expect(index.now()?.size).toBe(2);
  });

  it("takes an open text before its file, and the file again when it is closed", async () => {
    const { index, open } = indexOver(folderOf(2));
    const uri = `${folder}/1.kehoach`;
    open.push(openPlans.create(uri, "kehoach", 1, plan(55)));
    expect((await index.ready("asked")).get(uri)?.summary.own?.symbol).toBe("55/KH-UBND");
    open.length = 0;
    index.closed(uri);
    expect((await index.ready("asked")).get(uri)?.summary.own?.symbol).toBe("1/KH-UBND");
  });
});
