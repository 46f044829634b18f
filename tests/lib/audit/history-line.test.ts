import { expect, test } from "vitest";
import { historyLine } from "@/lib/audit/history-line";
import { emptyHead, sealEntry } from "@/lib/audit/rules";

const unitId = "0198f000-0000-7000-8000-000000000001";
const sheet = { ownerUnitId: unitId, sheetId: unitId, period: "tháng 6" };
const area = { ...sheet, name: "Phù Mã" };

/** An entry as it was sealed, told today. */
function told(type: string, data: Record<string, string | boolean | string[]>) {
  const of = { chain: `owner:${unitId}`, number: 1, at: "2024-06-18T02:00:00.000Z" };
  const entry = sealEntry({ ...of, person: null, type, subjects: [], data }, emptyHead);
  const { who, what, altered } = historyLine(entry);
  return altered ? "altered" : `${who} ${what}`;
}

test.each([
  {
    type: "areaSheet.linksMade",
    what: "lập đường dẫn một lần cho bảng kê tháng 6: Phù Mã",
    data: { ...sheet, names: ["Phù Mã"], expiresAt: "2024-06-20T10:00:00.000Z" },
  },
  {
    type: "areaSheet.linkRevoked",
    what: "thu hồi đường dẫn tháng 6 của Phù Mã",
    data: area,
  },
  {
    type: "areaSheet.figuresProposed",
    what: "nhận số liệu tháng 6 của Phù Mã qua đường dẫn một lần",
    data: area,
  },
  {
    type: "areaSheet.proposalDecided",
    what: "ghi nhận số liệu tháng 6 mà Phù Mã gửi qua đường dẫn",
    data: { ...area, accepted: true },
  },
])(
  "an old $type, that names no link and no figures by ids, is still told",
  ({ type, what, data }) => {
    expect(told(type, data)).toBe(`Hệ thống ${what}`);
  },
);

test("a decision that names its figures counts them", () => {
  const data = { ...area, linkId: unitId, accepted: false, indicatorIds: [unitId, unitId] };
  expect(told("areaSheet.proposalDecided", data)).toBe(
    "Hệ thống không ghi nhận 2 số liệu tháng 6 mà Phù Mã gửi qua đường dẫn",
  );
});
