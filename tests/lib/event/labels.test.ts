import { expect, test } from "vitest";
import { presenceOf } from "@/lib/event/labels";

const present = {
  ...{ representativeName: "Nguyễn Văn An", representativePost: "Phó Chủ tịch" },
  authorisation: "Giấy giới thiệu số 12",
};
const members = [
  { id: "1", kind: "ruralDistrict" as const, name: "Mê Linh", present },
  { id: "2", kind: "ruralDistrict" as const, name: "Gia Lâm", present: null },
];
const sentence = (attendanceRecorded: boolean, hasQuorum: boolean | null) =>
  presenceOf({ members, attendanceRecorded }, hasQuorum).sentence;

test("who is there is said with whether it is enough, where something is voted on", () => {
  expect(sentence(true, true)).toBe("Có mặt 1/2 đơn vị: đủ thành phần theo Quy chế.");
  expect(sentence(true, false)).toBe("Có mặt 1/2 đơn vị: chưa đủ thành phần theo Quy chế.");
  expect(sentence(true, null)).toBe("Có mặt 1/2 đơn vị.");
  expect(sentence(false, false)).toBe("Chưa điểm danh.");
});

test("each unit is named with who came and by which paper, or that it is absent", () => {
  const { units } = presenceOf({ members, attendanceRecorded: true }, null);
  expect(units).toMatchObject([
    { id: "1", there: true, words: "Nguyễn Văn An, Phó Chủ tịch (Giấy giới thiệu số 12)" },
    { id: "2", there: false, words: "vắng" },
  ]);
  const before = presenceOf({ members: members.slice(1), attendanceRecorded: false }, null);
  expect(before.units[0]?.words).toBe("chưa điểm danh");
});
