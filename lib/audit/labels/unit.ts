import { successionKindLabels } from "@/lib/unit/labels";
import { said, type Words } from "./words";

export const unitWords = {
  "unit.founded": ({ name }) => `thành lập đơn vị ${name}`,
  "unit.renamed": ({ name, before }) => `đổi tên đơn vị ${before} thành ${name}`,
  "unit.corrected": ({ name, before, code, codeBefore, reason }) =>
    `đính chính đơn vị ${before} (mã ${codeBefore}) thành ${name} (mã ${code}), lý do: ${reason}`,
  "unit.moved": ({ name }) => `chuyển đơn vị ${name} sang trực thuộc đơn vị khác`,
  "units.moved": ({ unitIds, name }) => `chuyển ${unitIds.length} đơn vị sang trực thuộc ${name}`,
  "unit.ended": ({ name }) => `ghi nhận đơn vị ${name} kết thúc hoạt động`,
  "units.imported": ({ unitIds }) => `nhập danh sách ${unitIds.length} đơn vị`,
  "succession.recorded": ({ kind, legalBasis }) =>
    `ghi nhận sắp xếp đơn vị (${said(successionKindLabels, kind).toLowerCase()}) theo ${legalBasis}`,
  "signing.lineChosen": ({ name, viceChairAs }) =>
    `chọn thể thức ký của Phó Chủ tịch tại ${name}: ${viceChairAs === "viceForChair" ? "KT. CHỦ TỊCH" : "TM. BAN THƯỜNG TRỰC"}`,
  "signing.delegated": ({ name, delegateName, document }) =>
    `ghi nhận ${name} ủy quyền cho đồng chí ${delegateName} ký (${document})`,
  "signing.delegationEnded": ({ name, delegateName, document }) =>
    `ghi nhận ${name} thôi ủy quyền cho đồng chí ${delegateName} (${document})`,
  "setting.changed": ({ key }) => `thay đổi cài đặt “${key}”`,
} satisfies Partial<Words>;
