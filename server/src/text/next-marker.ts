import { type Marker, pointLetters } from "./marker.ts";

/** The marker of a sister item as it is written, with another number: "b)" behind "a)", "(3)" behind "(2)", "1.3." behind "1.2."; bullets stay. */
export function nextMarker(text: string, marker: Marker): string | undefined {
  const written = text.slice(marker.start, marker.end);
  if (marker.style === "bullet") return written;
  const label = nextLabel(marker);
  return label === undefined ? undefined : written.replace(marker.label, label);
}

function nextLabel({ style, label, prefix, ordinal }: Marker): string | undefined {
  if (ordinal === undefined) return undefined;
  switch (style) {
    case "letter":
      return pointLetters[ordinal];
    case "decimal":
      return `${prefix ?? ""}.${ordinal + 1}`;
    // "2a" was put between others by hand; nobody knows what comes next.
    case "arabic":
      return /^\d+$/.test(label) ? String(ordinal + 1) : undefined;
    default:
      return undefined;
  }
}
