import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { endOwnForm, keepOwnForm } from "@/lib/own-form/commands/keep-own-form";
import { writeWorkbook } from "@/lib/spreadsheet/write";
import type { Player } from "./cast";

/** A form of the district's Party committee as the officer has marked it; and the one it replaced. */
export async function keepForms(officer: Player) {
  await at(instantOf("2024-02-22", "14:00"), async () => {
    const actor = await officer.as("unitReporter");
    const file = new File([new Uint8Array(await partyForm())], "bieu-dang-uy.xlsx");
    const name = "Biểu số liệu gửi Huyện ủy, hằng tháng";
    const ownFormId = await keepOwnForm(actor, { name: `${name} (mẫu cũ)`, file });
    await endOwnForm(actor, { ownFormId });
    await keepOwnForm(actor, { name, file });
  });
}

function partyForm() {
  return writeWorkbook({
    sheetName: "Biểu",
    title: "SỐ LIỆU CÔNG TÁC MẶT TRẬN, {{ky}}",
    columns: [
      { title: "Nội dung", kind: "text" },
      { title: "Trong kỳ", kind: "text" },
      { title: "Từ đầu năm", kind: "text" },
    ],
    rows: [
      [
        "Hội nghị, buổi tuyên truyền",
        "{{tuyen_truyen_hoi_nghi}}",
        "{{tuyen_truyen_hoi_nghi.luy_ke}}",
      ],
      ["Nhà Đại đoàn kết xây mới", "{{nha_ddk_xay_moi}}", "{{nha_ddk_xay_moi.luy_ke}}"],
      [
        "Quỹ “Vì người nghèo” (triệu đồng)",
        "{{quy_vi_nguoi_ngheo}}",
        "{{quy_vi_nguoi_ngheo.luy_ke}}",
      ],
      ["Hòa giải thành/tổng số vụ", "{{hoa_giai}}", "{{hoa_giai.luy_ke}}"],
    ],
  });
}
