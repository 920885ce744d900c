import { expect, test } from "vitest";
import { recogniseAgencies } from "../../../server/src/recognise/agency.ts";

const hostile: readonly (readonly [shape: string, piece: string])[] = [
  ["bodies", "Sở Y tế, "],
  ["half names", "Sở Khoa học và "],
  ["heads", "Sở "],
  ["unknown bodies", "Trung tâm A b c "],
  ["nouns without commas", "bộ "],
  ["nouns", "sở, ban, "],
  ["units", "UBND xã, "],
  ["endless units", "xã, phường, "],
  ["cities", "thành phố A "],
  ["opening marks", "“Sở Y tế "],
  ["straight marks", '"Sở Y tế '],
  ["capitals", "ỦY BAN "],
  ["tones", "uỷ hoà "],
  ["lists", "các Sở: Y tế, "],
  ["endless list", "Y tế, "],
];

test.each(hostile)("time grows with length, not with its square: %s", (_shape, piece) => {
  const read = (length: number) => {
    const text = `Các Sở: ${piece.repeat(Math.ceil(length / piece.length))}`;
    const masked = Array.from({ length: length / 20 }, (_, i) => ({ start: i * 20, end: i * 20 + 5 }));
    // Time of this process, for other processes keep the machine busy too.
    const start = process.cpuUsage().user;
    recogniseAgencies(text, masked);
    return (process.cpuUsage().user - start) / 1000;
  };
  read(20_000);
  const small = Math.min(read(20_000), read(20_000), read(20_000));
  const large = Math.min(read(160_000), read(160_000));
  // Eight times the text: a square would take 64 times as long, and seconds.
  expect(large).toBeLessThan(Math.max(small * 30, 250));
});
