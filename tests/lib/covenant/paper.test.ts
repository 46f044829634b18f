import { expect, test } from "vitest";
import { registrationsWords } from "@/lib/covenant/labels/registrations";
import { covenantPaper } from "@/lib/covenant/paper";
import type { Day } from "@/lib/dates";
import type { SigningAuthority, SigningWay } from "@/lib/db/generated/enums";
import { layoutOn } from "@/lib/document/layouts";

const signed = {
  signature: {
    way: "inApp" as SigningWay,
    authority: "chair" as SigningAuthority,
    signedAt: new Date("2024-02-29T02:32:00Z"),
    ...{ signerName: "Trịnh Đình Khoa", signerPost: "Chủ tịch" },
  },
  ...{ release: null, ended: null, asWitness: false, isLead: false },
};
const covenant = {
  title: "Giao ước thi đua năm 2024",
  isFrozen: true,
  text: {
    ...{ number: 1, clerkNumber: "", title: "Giao ước thi đua năm 2024", year: 2024 },
    ...{ cluster: "Cụm thi đua số 3", campaign: "", preamble: "Căn cứ Quy chế." },
    contents: [
      { title: "Khen thưởng", text: "Nâng cao chất lượng." },
      { title: "", text: "Đối ngoại nhân dân." },
    ],
    targets: [{ code: "hoa_giai", name: "Vụ hòa giải thành", target: "từ 85%" }],
    ...{ registrations: [] as string[], parties: [] },
    ...{ witnesses: ["lãnh đạo thành phố"], signingWitness: "" },
  },
  units: [
    { name: "Ủy ban MTTQ Việt Nam huyện Đông Anh", ...signed },
    {
      name: "Ủy ban MTTQ Việt Nam huyện Mê Linh",
      ...signed,
      signature: { ...signed.signature, authority: "viceForChair" as SigningAuthority },
    },
    { name: "Ủy ban MTTQ Việt Nam huyện Sóc Sơn", ...signed, signature: null, release: {} },
    { name: "Ủy ban MTTQ Việt Nam huyện Gia Lâm", ...signed, signature: null },
  ],
  adoptedOn: "2024-02-29" as Day | null,
  owner: { kind: "centralCity", name: "Hà Nội" } as const,
};
const layout = layoutOn("2024-02-29" as Day);
const paperOf = (change: Partial<typeof covenant> = {}, isDemo = false) =>
  covenantPaper({ ...covenant, ...change }, { layout, isDemo });

test("the head names the office above and the cluster, the place and day of the conference", () => {
  expect(paperOf()).toMatchObject({
    issuer: { above: ["ỦY BAN MTTQ VIỆT NAM", "THÀNH PHỐ HÀ NỘI"], body: ["CỤM THI ĐUA SỐ 3"] },
    ...{ number: null, placeAndDay: "Hà Nội, ngày 29 tháng 02 năm 2024" },
    ...{ type: "GIAO ƯỚC THI ĐUA", subject: ["Năm 2024"] },
  });
  expect(paperOf({ adoptedOn: null }).placeAndDay).toBe("Hà Nội, ngày …… tháng …… năm 2024");
});

test("a number given by the clerk is printed, and without one there is no line for it", () => {
  const numbered = { ...covenant.text, clerkNumber: "12/GƯ-CTĐ" };
  expect(paperOf({ text: numbered }).number).toEqual({ text: "12/GƯ-CTĐ" });
  expect(paperOf().number).toBeNull();
});

test("copies go to whoever signs, to the upper committee also where it does not, and to the clerk", () => {
  const upper = { name: "Ủy ban MTTQ Việt Nam thành phố Hà Nội", ...signed };
  expect(paperOf().recipients).toEqual([
    ...["Ủy ban MTTQ Việt Nam thành phố Hà Nội (để báo cáo);", "Các đơn vị ký tên;", "Lưu: VT."],
  ]);
  const signsToo = { units: [...covenant.units, { ...upper, asWitness: true }] };
  expect(paperOf(signsToo).recipients).toEqual(["Các đơn vị ký tên;", "Lưu: VT."]);
});

test("the units' own papers are named after the contents, with what naming them means; an earlier text names none", () => {
  const registrations = [
    "Bản đăng ký thi đua năm 2024 của A",
    "Bản đăng ký thi đua năm 2024 của B",
  ];
  const [words, named] = paperOf({ text: { ...covenant.text, registrations } }).blocks.slice(-2);
  expect(words).toEqual({ kind: "paragraph", text: registrationsWords });
  expect(named).toMatchObject({ text: `Các bản đăng ký: ${registrations.join("; ")}.` });
  expect(JSON.stringify(paperOf().blocks)).not.toContain("đăng ký");
});

test("contents are numbered, with or without a heading; the annex follows the signatures", () => {
  const { blocks, annexes, beforeSignatures } = paperOf();
  expect(blocks.map((block) => ("text" in block ? block.text : block.kind))).toEqual([
    ...["Căn cứ Quy chế.", "1. Khen thưởng", "Nâng cao chất lượng.", "2. Đối ngoại nhân dân."],
  ]);
  expect(annexes).toMatchObject([{ blocks: [{ rows: [["1", "Vụ hòa giải thành", "từ 85%"]] }] }]);
  expect(beforeSignatures).toEqual(["Với sự chứng kiến của lãnh đạo thành phố."]);
});

test("each unit has its block: signed, in the chair's place, let stay out, or room for the pen", () => {
  const chair = ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"];
  const note = "(đã ký xác nhận trên hệ thống, 09 giờ 32 phút, ngày 29/02/2024)";
  expect(paperOf().signatures).toMatchObject([
    {
      unit: [expect.anything(), "HUYỆN ĐÔNG ANH"],
      authority: chair,
      note,
      name: "Trịnh Đình Khoa",
    },
    { authority: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], note },
    { authority: [], note: "(chưa tham gia ký kết)", name: "" },
    { authority: chair, note: "", name: "" },
  ]);
});

test("a unit that ended before it signed says so; one that had signed keeps its signature", () => {
  const [first, ...others] = covenant.units;
  const ended = { endedOn: "2024-05-14" };
  const unsigned = { ...others[2], ended };
  expect(paperOf({ units: [{ ...first, ended }, unsigned] as never }).signatures).toMatchObject([
    { name: "Trịnh Đình Khoa" },
    { authority: [], note: "(kết thúc hoạt động trước khi ký)", name: "" },
  ]);
});

test("the lead's block has room for its stamp, whether it has signed or not", () => {
  const leading = (lead: number) =>
    paperOf({ units: covenant.units.map((unit, index) => ({ ...unit, isLead: index === lead })) });
  const rooms = (lead: number) => leading(lead).signatures.map(({ hasStamp }) => hasStamp ?? false);
  expect(rooms(0)).toEqual([true, false, false, false]);
  expect(rooms(3)).toEqual([false, false, false, true]);
});

test("drafts and the demo's papers are marked", () => {
  expect(paperOf().watermark).toEqual([]);
  expect(paperOf({ isFrozen: false }, true).watermark).toEqual(["DỰ THẢO", "DỮ LIỆU MINH HỌA"]);
});

test("a signature on paper or outside says so in its room, and the upper committee signs as a witness", () => {
  const unit = { name: "Ủy ban MTTQ Việt Nam thành phố Hà Nội", ...signed };
  const paper = { ...unit, signature: { ...signed.signature, way: "paper" as const } };
  const outside = { ...unit, signature: { ...signed.signature, way: "external" as const } };
  const units = [paper, outside, { ...unit, asWitness: true }] as never;
  expect(paperOf({ units }).signatures).toMatchObject([
    { note: "(đã ký bản giấy, có bản chụp kèm theo)" },
    {
      note: "(đã ký số trên bản của đơn vị, hệ thống nhận lúc 09 giờ 32 phút, ngày 29/02/2024)",
    },
    { authority: ["CHỨNG KIẾN", "TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"] },
  ]);
});
