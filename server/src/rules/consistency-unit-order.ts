import { type PlacedUnitList, unitLists } from "../facts/unit-lists.ts";
import type { PlacedVariant } from "../facts/variants.ts";
import { textOf } from "../plan/place.ts";
import { draftingPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { unify } from "./unify.ts";

export const consistencyUnitOrder = defineRule({
  id: "consistency/unit-order",
  scope: "document",
  reads: [unitLists],
  basis: ["PRAC-6"],
  clause: draftingPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Các loại đơn vị hành chính kể theo hai thứ tự", en: "Kinds of units named in two orders" },
  explain: {
    vi: "Một nhóm đơn vị nên gọi bằng một tên trong cả kế hoạch: “các huyện, thị xã, thành phố” hay “các huyện, thành phố, thị xã”, không lẫn cả hai.",
    en: "A group of units keeps one name within a plan: “các huyện, thị xã, thành phố” or “các huyện, thành phố, thị xã”, not both.",
  },
  examples: [
    {
      bad: "1. Ủy ban nhân dân các huyện, thị xã, thành phố rà soát.\n2. Các huyện, thị xã, thành phố báo cáo.\n3. Các huyện, thành phố, thị xã tổng kết.",
      good: "1. Ủy ban nhân dân các huyện, thị xã, thành phố rà soát.\n2. Các huyện, thị xã, thành phố báo cáo.\n3. Các huyện, thị xã, thành phố tổng kết.",
    },
  ],
  *check(document) {
    const lists = unitLists(document);
    const [first, second] = twoOrders(lists);
    const [here, there] = [first[0], second[0]];
    if (!here || !there) return;
    yield* unify(document, [...inOrder(first, "first", textOf(document, there)), ...inOrder(second, "second", textOf(document, here))], {
      vi: "Nhóm đơn vị",
      en: "The group of units is written",
    });
  },
});

/** The lists of one group in two orders; empty where every group keeps its order. */
function twoOrders(lists: readonly PlacedUnitList[]): readonly [readonly PlacedUnitList[], readonly PlacedUnitList[]] {
  for (const { kinds } of lists) {
    const group = kinds.toSorted().join();
    const same = lists.filter((list) => list.kinds.toSorted().join() === group);
    const ordered = same.filter((list) => list.kinds.join() === kinds.join());
    const rival = same.find((list) => list.kinds.join() !== kinds.join());
    if (rival) return [ordered, same.filter((list) => list.kinds.join() === rival.kinds.join())];
  }
  return [[], []];
}

function inOrder(lists: readonly PlacedUnitList[], form: PlacedVariant["form"], other: string): readonly PlacedVariant[] {
  return lists.map(({ paragraph, start, end }) => ({ paragraph, start, end, family: "units", form, other }));
}
