import { expect, test } from "vitest";
import { authorityLines } from "@/lib/covenant/authority-lines";
import { hallBoard, signatureText, signingReminderText } from "@/lib/covenant/labels";
import { signingStateRows, waitingText } from "@/lib/covenant/labels/signing-state";
import type { SigningAuthority, SigningWay } from "@/lib/db/generated/enums";

const standing = {
  status: "openForSigning",
  timesOpened: 1,
  signed: 1,
  parties: 2,
} as const;

test("the reminder to sign names the covenant, how many have signed, and nobody who has not", () => {
  const words = signingReminderText({
    ...standing,
    title: "Giao ước thi đua năm 2024",
    cluster: "Cụm thi đua số 3",
    address: "https://thidua.example.vn/covenants/1",
  });
  expect(words).toBe(
    "Kính gửi các đồng chí. Giao ước thi đua năm 2024 của Cụm thi đua số 3 đang ký kết. Đến nay 1/2 đơn vị đã ký. " +
      "Đề nghị các đơn vị còn lại quan tâm thực hiện. Địa chỉ: https://thidua.example.vn/covenants/1 Trân trọng cảm ơn.",
  );
});

test("the state of signing has a line for every unit, in the order of the decision", () => {
  const signature = {
    ...({ way: "inApp", authority: "viceForChair" } as const),
    signedAt: new Date("2024-02-29T02:32:00Z"),
    signerName: "Cao Thị Mai",
    signerPost: "Phó Chủ tịch",
  };
  const rows = signingStateRows([
    {
      title: "Giao ước thi đua năm 2024",
      year: 2024,
      cluster: { kind: "cluster", label: "số 3" },
      standing,
      units: [
        {
          name: "Ủy ban MTTQ Việt Nam huyện Sóc Sơn",
          signature: null,
          release: null,
          ended: null,
          onPaper: false,
          since: new Date("2024-02-26T00:30:00Z"),
        },
        {
          name: "Ủy ban MTTQ Việt Nam huyện Đông Anh",
          signature,
          release: null,
          ended: null,
          onPaper: false,
          since: null,
        },
        {
          name: "Ủy ban MTTQ Việt Nam huyện Gia Lâm",
          signature: null,
          release: {},
          ended: null,
          onPaper: false,
          since: null,
        },
      ],
    },
  ]);
  const covenant = ["Cụm thi đua số 3", "2024", "Giao ước thi đua năm 2024"];
  const state = "Đang ký kết (1/2 đơn vị)";
  const since = "07 giờ 30, ngày 26/02/2024";
  expect(rows).toEqual([
    [...covenant, state, "Ủy ban MTTQ Việt Nam huyện Sóc Sơn", "Chưa ký", "", "", "", since],
    [
      ...[...covenant, state, "Ủy ban MTTQ Việt Nam huyện Đông Anh", "Đã ký (ký thay)"],
      ...["Cao Thị Mai", "Phó Chủ tịch", "09 giờ 32, ngày 29/02/2024", ""],
    ],
    [
      ...covenant,
      state,
      "Ủy ban MTTQ Việt Nam huyện Gia Lâm",
      "Chưa tham gia ký kết",
      "",
      "",
      "",
      "",
    ],
  ]);
});

test("the hall's board names each unit and how it stands, and ends with one line", () => {
  const signature = { signedAt: new Date("2024-02-29T02:28:00Z") };
  const waits = { signature: null, release: null, ended: null };
  const units = [
    { ...waits, unitId: "1", name: "Ủy ban MTTQ Việt Nam huyện Mê Linh", signature },
    { ...waits, unitId: "2", name: "Ủy ban MTTQ Việt Nam huyện Sóc Sơn", release: {} },
    { ...waits, unitId: "3", name: "Hội Cựu chiến binh" },
    {
      ...{ ...waits, unitId: "4", name: "Ủy ban MTTQ Việt Nam huyện Đông Anh" },
      ...{ ended: {} },
    },
  ];
  const of = {
    title: "Giao ước thi đua năm 2024",
    cluster: "Cụm thi đua số 3",
    units,
    isSealed: false,
  };
  const standing = { status: "openForSigning", timesOpened: 1, signed: 1, parties: 2 } as const;
  const head = "Ủy ban MTTQ Việt Nam";
  expect(hallBoard({ ...of, standing })).toEqual({
    count: "1/2",
    units: [
      {
        ...{ unitId: "1", head, place: "huyện Mê Linh" },
        ...{ state: "signed", words: "đã ký", at: "09 giờ 28 phút" },
      },
      {
        ...{ unitId: "2", head, place: "huyện Sóc Sơn" },
        ...{ state: "released", words: "chưa tham gia", at: "" },
      },
      {
        ...{ unitId: "3", head: "", place: "Hội Cựu chiến binh" },
        ...{ state: "waiting", words: "đang chờ", at: "" },
      },
      {
        ...{ unitId: "4", head, place: "huyện Đông Anh" },
        ...{ state: "released", words: "kết thúc hoạt động", at: "" },
      },
    ],
    ...{ takenBack: null, done: null, isSealed: false },
  });
  expect(hallBoard({ ...of, standing: { ...standing, status: "draft" } })).toMatchObject({
    ...{ units: [], takenBack: "Giao ước đã được thu hồi để chỉnh sửa." },
  });
  const { done } = hallBoard({ ...of, standing: { ...standing, status: "inForce" } });
  expect(done).toBe("Giao ước thi đua năm 2024 của Cụm thi đua số 3 đã được ký kết");
});

test("over a signature stands in whose name it was given", () => {
  const lines = (authority: SigningAuthority, signerPost = "Phó Chủ tịch") =>
    authorityLines({ authority, signerPost });
  expect(lines("chair", "Chủ tịch")).toEqual(["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"]);
  expect(lines("chair", "Quyền Chủ tịch")).toEqual(["TM. BAN THƯỜNG TRỰC", "Q. CHỦ TỊCH"]);
  expect(lines("viceForChair")).toEqual(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
  expect(lines("viceForCommittee")).toEqual(["TM. BAN THƯỜNG TRỰC", "PHÓ CHỦ TỊCH"]);
  expect(lines("delegated", "Ủy viên Thường trực")).toEqual([
    "TUQ. CHỦ TỊCH",
    "ỦY VIÊN THƯỜNG TRỰC",
  ]);
});

test("how a unit signed, and that its paper still waits for somebody's look", () => {
  const unit = { signature: null, release: null, ended: null, onPaper: false };
  const signed = (way: SigningWay, authority: SigningAuthority = "chair") =>
    signatureText({ ...unit, signature: { way, authority } });
  expect(signatureText({ ...unit, onPaper: true })).toBe("Đã ký bản giấy, chờ xác nhận bản chụp");
  const since = new Date("2024-02-26T00:30:00Z");
  expect(waitingText({ ...unit, since })).toBe(
    "Chưa ký, từ khi mở ký kết lúc 07 giờ 30 phút, ngày 26/02/2024",
  );
  expect(waitingText({ ...unit, onPaper: true, since })).toContain("bản chụp, từ lúc 07 giờ 30");
  expect(waitingText({ ...unit, since: null })).toBe("Chưa ký");
  // Let stay out first, and there no more since.
  expect(signatureText({ ...unit, release: {}, ended: {} })).toBe("Chưa tham gia ký kết");
  expect(signatureText({ ...unit, ended: {} })).toBe("Kết thúc hoạt động trước khi ký");
  expect([signed("paper"), signed("external"), signed("inApp", "delegated")]).toEqual([
    ...["Đã ký bản giấy", "Đã ký số", "Đã ký (thừa ủy quyền)"],
  ]);
});
