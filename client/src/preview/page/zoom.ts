import { page as paper } from "../../../../server/src/output/layout/typography.ts";

const steps = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
const widest = 1.5;
/** Pixels left and right of the paper. */
const aside = 24;

/** How large pages are shown: a number, or as wide as the room is. */
export type Zoom = number | "fit";

export function scaleOf(zoom: Zoom, room: number): number {
  if (zoom !== "fit") return zoom;
  const width = (paper.width * 96) / 25.4;
  return Math.min(widest, Math.max(steps[0], (room - aside) / width));
}

/** The next step from a scale. */
export function zoomed(scale: number, by: "in" | "out"): number {
  const next = by === "in" ? steps.find((step) => step > scale + 0.001) : steps.findLast((step) => step < scale - 0.001);
  return next ?? scale;
}
