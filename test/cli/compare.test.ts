import { beforeAll, describe, expect, it } from "vitest";
import type { ComparedTask } from "../../server/src/features/comparison-entry.ts";
import { answerOf, buildWhenStale, folderWith, kehoach } from "./command-line.ts";

beforeAll(buildWhenStale);

const head = "Hà Nam, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nII. NHIỆM VỤ\n\n";
const superior = `${head}1. Giao Sở Y tế xây dựng bệnh án điện tử tại các bệnh viện công lập, hoàn thành trước ngày 30/6/2026.

2. Giao Sở Y tế lập dự toán mua sắm thiết bị khám bệnh từ xa trong quý I/2026.
`;
const late = `${head}1. Phòng Nghiệp vụ Y chủ trì triển khai bệnh án điện tử tại các bệnh viện công lập, hoàn thành trước ngày 15/8/2026.\n`;
const whole = `${head}1. Phòng Nghiệp vụ Y chủ trì triển khai bệnh án điện tử tại các bệnh viện công lập, hoàn thành trước ngày 15/5/2026.

2. Phòng Tài chính chủ trì lập dự toán mua sắm thiết bị khám bệnh từ xa, hoàn thành trong tháng 02/2026.
`;

const cwd = folderWith({ "tren.kehoach": superior, "muon.kehoach": late, "du.kehoach": whole });
const compare = (...args: string[]) => kehoach(["compare", ...args], { cwd });

describe("compare", () => {
  it("shows what is missing or later than the superior plan asks, with both places, and ends with 1", () => {
    const { out, status } = compare("tren.kehoach", "muon.kehoach", "--agency", "sở y tế");
    expect(status).toBe(1);
    expect(out).toContain("MUỘN HƠN: tren.kehoach:8:4");
    expect(out).toContain("→ muon.kehoach:8:4");
    expect(out).toContain("CHƯA CÓ: tren.kehoach:10:4");
    expect(out).toContain("2 nhiệm vụ được giao: 1 chưa có, 1 muộn hơn, 0 chưa có thời hạn.");
  });

  it("ends with 0 where all is carried out in time", () => {
    const answer = compare("tren.kehoach", "du.kehoach", "--agency", "Sở Y tế", "--format", "json");
    const [file] = answerOf<{ readonly tasks: readonly ComparedTask[] }>(answer).files;
    expect(file?.tasks.map(({ verdict, answer: found }) => [verdict, found?.due])).toEqual([
      ["kept", "2026-05-14"],
      ["kept", "2026-02-28"],
    ]);
    expect(answer.status).toBe(0);
  });

  it("names the bodies to choose from where the superior plan hands the one given no work, and ends with 2", () => {
    const { err, status } = compare("tren.kehoach", "muon.kehoach", "--agency", "Sở Nội vụ");
    expect(err).toContain("không giao việc cho “Sở Nội vụ”; các cơ quan được giao: Sở Y tế");
    expect(status).toBe(2);
  });

  it("names a file that cannot be read", () => {
    const { err, status } = compare("tren.kehoach", "không có.kehoach", "--agency", "Sở Y tế");
    expect(err).toContain("không có.kehoach");
    expect(status).toBe(2);
  });
});
