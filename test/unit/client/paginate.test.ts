import { describe, expect, it } from "vitest";
import { type Measured, paginate } from "../../../client/src/preview/page/paginate.ts";

const rooms = { portrait: 100, landscape: 60 };
const text = (lines: number, more: Partial<Measured> = {}): Measured => ({
  kind: "line",
  height: lines * 10,
  before: 0,
  lines,
  lineHeight: 10,
  keepNext: false,
  ...more,
});
const heading = text(1, { keepNext: true });
const head: Measured = { ...text(1), kind: "tableHead" };
const row = (lines: number): Measured => ({ ...text(lines), kind: "tableRow" });

/** Each page as "piece" or "piece:from-to", "^" before a repeated head. */
function told(units: readonly Measured[]): readonly string[] {
  return paginate(units, rooms).map(({ fragments, repeats }) =>
    [
      ...(repeats === undefined ? [] : [`^${repeats}`]),
      ...fragments.map(({ index, from, to }) => (from === 0 && to === units[index]?.lines ? `${index}` : `${index}:${from}-${to}`)),
    ].join(" "),
  );
}

describe("pages", () => {
  it("end within a paragraph, but leave no line of it alone", () => {
    expect(told([text(6), text(8)])).toEqual(["0 1:0-4", "1:4-8"]);
    expect(told([text(6), text(5)])).toEqual(["0 1:0-3", "1:3-5"]);
    expect(told([text(9), text(8)])).toEqual(["0", "1"]);
    expect(told([text(8), text(3)])).toEqual(["0", "1"]);
  });

  it("hold a paragraph that is longer than they are", () => {
    expect(told([text(25)])).toEqual(["0:0-10", "0:10-20", "0:20-25"]);
  });

  it("keep headings with the first lines of what they head", () => {
    expect(told([text(8), heading, heading, text(4)])).toEqual(["0", "1 2 3"]);
    expect(told([text(7), heading, text(4)])).toEqual(["0 1 2:0-2", "2:2-4"]);
  });

  it("do not wait for the end of a chain that no page can hold", () => {
    const chain = Array.from({ length: 12 }, () => heading);
    expect(told([text(5), ...chain]).length).toBe(2);
  });

  it("drop the distance above what stands on top", () => {
    const spaced = text(2, { height: 26, before: 6 });
    const [first, second] = paginate([text(9), spaced, spaced], rooms);
    expect(first?.fragments).toHaveLength(1);
    expect(second?.fragments.map(({ top }) => top)).toEqual([0, 20]);
  });

  it("repeat the head of a table, and never leave it without a row", () => {
    expect(told([head, row(4), row(4), row(4)])).toEqual(["0 1 2", "^0 3"]);
    expect(told([text(9), head, row(2)])).toEqual(["0", "1 2"]);
    expect(told([head, row(9), text(1)])).toEqual(["0 1", "2"]);
  });

  it("are numbered from 1 in each section, which may lie crosswise", () => {
    const pages = paginate([text(15), text(7, { opens: "landscape" })], rooms);
    expect(pages.map(({ orientation, number }) => `${orientation} ${number}`)).toEqual([
      "portrait 1",
      "portrait 2",
      "landscape 1",
      "landscape 2",
    ]);
  });

  it("count on where a section goes on with the plan", () => {
    const pages = paginate(
      [text(5), text(4, { opens: "landscape", continues: true }), text(5, { opens: "portrait", continues: true })],
      rooms,
    );
    expect(pages.map(({ orientation, number }) => `${orientation} ${number}`)).toEqual(["portrait 1", "landscape 2", "portrait 3"]);
  });

  it("are none for a plan without words", () => {
    expect(paginate([], rooms)).toEqual([]);
  });
});
