import { leadershipRoleLabels, phaseLabels, selectionWayLabels } from "@/lib/cluster/labels";
import { resultsText } from "@/lib/covenant/labels/closing";
import { dayText, momentInSentence } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import { ratingShareLabels } from "@/lib/honor/labels";
import { kindLabels, outcomeLabels } from "@/lib/text/labels";
import type { AuditEvent } from "./events";
import { activityWords } from "./labels/activity";
import { areaSheetWords } from "./labels/area-sheet";
import { electionWords } from "./labels/election";
import { indicatorWords } from "./labels/indicator";
import { ownFormWords } from "./labels/own-form";
import { paperSigningWords } from "./labels/paper-signing";
import { personWords } from "./labels/person";
import { registrationWords } from "./labels/registration";
import { signedCopyWords } from "./labels/signed-copy";
import { unitWords } from "./labels/unit";
import { said, type Words } from "./labels/words";

const clusterWords = {
  "cluster.founded": ({ name, decision }) => `lập ${name} theo ${decision}`,
  "cluster.memberJoined": ({ name, unitName, decision }) =>
    `đưa ${unitName} vào ${name}${decision ? ` theo ${decision}` : ""}`,
  "cluster.memberLeft": ({ name, unitName, decision }) =>
    `ghi nhận ${unitName} không còn trong ${name}${decision ? ` theo ${decision}` : ""}`,
  "cluster.unitsOrdered": ({ name, decision, fromOn }) =>
    `xếp thứ tự đơn vị của ${name} từ ngày ${dayText(fromOn as Day)} theo ${decision}`,
  "cluster.ended": ({ name }) => `ghi nhận ${name} kết thúc hoạt động`,
  "clusterYear.opened": ({ year }) => `mở năm thi đua ${year}`,
  "clusterYear.reportPaperAdded": ({ number }) => `thêm bản ký báo cáo của cụm, số ${number}`,
  "clusterYear.phaseChanged": ({ to, reason }) =>
    `chuyển sang giai đoạn “${said(phaseLabels, to)}”${reason ? `, lý do: ${reason}` : ""}`,
  "leadership.begun": ({ unitName, role, way, document }) =>
    `ghi nhận ${unitName} làm ${said(leadershipRoleLabels, role)} (${said(selectionWayLabels, way)}; ${document})`,
  "leadership.ended": ({ unitName, role }) =>
    `ghi nhận ${unitName} thôi làm ${said(leadershipRoleLabels, role)}`,
  "event.planned": ({ title }) => `lên lịch “${title}”`,
  "event.changed": ({ title }) => `sửa thông tin “${title}”`,
  "events.carriedOver": ({ eventIds, fromYear }) =>
    `lập lịch ${eventIds.length} hội nghị, hoạt động theo năm ${fromYear}`,
  "event.attendanceRecorded": ({ unitIds }) => `điểm danh: ${unitIds.length} đơn vị có mặt`,
  "event.concluded": ({ speakerName }) => `ghi kết luận của đồng chí ${speakerName}`,
  "scoreTable.adopted": ({ rows }) => `ghi bảng điểm đã thông qua: ${rows.length} đơn vị`,
} satisfies Partial<Words>;

const handoverWords = {
  "handover.handedOver": () => "bàn giao nhiệm vụ Cụm trưởng",
  "handover.received": () => "nhận bàn giao nhiệm vụ Cụm trưởng",
  "handover.returned": ({ reason }) => `trả lại nội dung bàn giao, lý do: ${reason}`,
} satisfies Partial<Words>;

const covenantWords = {
  "covenant.drafted": ({ title }) => `lập dự thảo ${title}`,
  "covenant.draftSaved": ({ title }) => `lưu dự thảo ${title}`,
  "covenant.presentedToConference": ({ title }) => `trình hội nghị ${title}`,
  "covenant.returnedToDraft": ({ title }) => `đưa ${title} về dự thảo để chỉnh sửa`,
  "covenant.adopted": ({ title, agreedUnits, presentUnits }) =>
    `ghi kết quả hội nghị thông qua ${title}: ${agreedUnits}/${presentUnits} đơn vị có mặt thống nhất`,
  "covenant.openedForSigning": ({ title }) => `mở ký kết ${title}`,
  "covenant.read": ({ title }) => `đọc đến hết nội dung ${title}`,
  "covenant.signed": ({ title, inPlace, way, authority, unitName, host }) => {
    if (way === "paper") return `ghi nhận ${unitName} đã ký ${title} trên bản giấy`;
    if (way === "external") return `nhận bản ${title} do ${unitName} đã ký số`;
    const how = authority === "delegated" ? "ký thừa ủy quyền" : inPlace ? "ký thay" : "ký";
    return `${how} ${title}${host && `, trên máy dùng chung do đồng chí ${host} mở`}`;
  },
  "covenant.copyMade": ({ title, unitName }) => `lập bản ${title} để ${unitName} ký số`,
  "covenant.scanAdded": ({ title, unitIds }) =>
    `thêm bản chụp ${title} đã ký, có chữ ký của ${unitIds.length} đơn vị`,
  "covenant.scanConfirmed": ({ title }) => `xác nhận bản chụp ${title} đã ký`,
  "covenant.scanReturned": ({ title, reason }) => `trả lại bản chụp ${title}, lý do: ${reason}`,
  "covenant.cameIntoForce": ({ title }) =>
    `ghi nhận ${title} được ký kết đầy đủ, bắt đầu thực hiện`,
  "covenant.takenBack": ({ title, reason }) => `thu hồi ${title} để chỉnh sửa, lý do: ${reason}`,
  "covenant.reviewAsked": ({ title, unitName }) => `thay mặt ${unitName} đề nghị xem lại ${title}`,
  "covenant.reviewAnswered": ({ title, unitName }) =>
    `trả lời đề nghị xem lại ${title} của ${unitName}`,
  "covenant.unitReleased": ({ title, unitName, reason }) =>
    `ghi nhận ${unitName} chưa tham gia ký kết ${title}, lý do: ${reason}`,
  "covenant.sealed": ({ title }) => `niêm phong điện tử ${title}`,
  "covenant.partEnded": ({ title, unitName, endedOn, legalBasis }) =>
    `khép phần của ${unitName} trong ${title}: kết thúc hoạt động ngày ${dayText(endedOn as Day)} theo ${legalBasis}`,
  "covenant.terminated": ({ title, reason }) =>
    `kết thúc ${title} do sắp xếp đơn vị hành chính, lý do: ${reason}`,
  "covenant.closed": ({ title, results }) =>
    [`tổng kết ${title}`, resultsText(results)].filter(Boolean).join(": "),
} satisfies Partial<Words>;

const textWords = {
  "text.published": ({ title, number, inHall }) =>
    inHall
      ? `ghi lời sửa tại hội nghị của ${title} (dự thảo lần ${number})`
      : `công bố dự thảo lần ${number} của ${title}`,
  "text.sentForConsulting": ({ title, number, dueAt }) =>
    `gửi lấy ý kiến lần ${number} về ${title}, đến ${momentInSentence(new Date(dueAt))}`,
  "text.opinionGiven": ({ title, unitName, comments, paper }) =>
    `${paper ? "nhập thay" : "gửi"} ý kiến của ${unitName} về ${title}: ` +
    `${comments > 0 ? `góp ý ${comments} nội dung` : "thống nhất"}${paper ? ` (theo ${paper})` : ""}`,
  "text.opinionAnswered": ({ title, unitName, outcome }) =>
    `trả lời ý kiến của ${unitName} về ${title}: ${said(outcomeLabels, outcome).toLowerCase()}`,
  "text.consultationClosed": ({ title, number }) => `kết thúc lấy ý kiến lần ${number} về ${title}`,
  "text.issued": ({ title, number, signerName }) =>
    `ghi nhận ban hành ${title}, số ${number}, Cụm trưởng ký: ${signerName}`,
  "text.templateKept": ({ kind, title }) => `ghi mẫu ${said(kindLabels, kind)} “${title}”`,
} satisfies Partial<Words>;

function lockDayWords(day: string | null) {
  return day ? `hết ngày ${dayText(day as Day)}` : "chốt bằng tay";
}

const reportWords = {
  "indicators.added": ({ indicatorIds }) => `thêm ${indicatorIds.length} chỉ tiêu`,
  "form.made": ({ name }) => `lập biểu mẫu “${name}”`,
  "form.limited": ({ name, clusterIds, unitIds }) =>
    `dành biểu mẫu “${name}” cho ${clusterIds.length} cụm, ${unitIds.length} đơn vị`,
  "period.opened": ({ label }) => `mở kỳ báo cáo ${label}`,
  "form.renamed": ({ before, name }) => `đổi tên biểu mẫu “${before}” thành “${name}”`,
  "form.ended": ({ name, toOn }) => `kết thúc biểu mẫu “${name}” sau ngày ${dayText(toOn as Day)}`,
  "period.moved": ({ label, before, dueAt, reason }) =>
    `đổi hạn gửi kỳ ${label} từ ${momentInSentence(new Date(before))} thành ${momentInSentence(new Date(dueAt))}: ${reason}`,
  "period.lockDayKept": ({ label, before, lockOn, reason }) =>
    `đổi ngày chốt kỳ ${label} từ ${lockDayWords(before)} thành ${lockDayWords(lockOn)}: ${reason}`,
  "period.withdrawn": ({ label }) => `rút kỳ báo cáo ${label}, chưa đơn vị nào nhập`,
  "report.submitted": ({ period, unitName }) => `gửi báo cáo ${period} của ${unitName}`,
  "report.presentedToHead": ({ period, unitName }) =>
    `trình lãnh đạo báo cáo ${period} của ${unitName}`,
  "report.backFromHead": ({ period, unitName }) =>
    `lấy lại báo cáo ${period} của ${unitName} đang chờ lãnh đạo duyệt để sửa`,
  "report.rederived": ({ period, unitName, cause }) =>
    `làm đổi phần tăng thêm theo số lũy kế trong báo cáo ${period} của ${unitName} (${cause})`,
  "report.takenBack": ({ period, unitName }) => `thu hồi bản gửi báo cáo ${period} của ${unitName}`,
  "report.returned": ({ period, unitName, reason }) =>
    `trả lại báo cáo ${period} của ${unitName}, đề nghị chỉnh sửa: ${reason}`,
  "report.extended": ({ period, unitName, dueAt, reason }) =>
    `gia hạn báo cáo ${period} của ${unitName} đến ${momentInSentence(new Date(dueAt))}, lý do: ${reason}`,
  "report.verified": ({ period, unitName }) => `xác nhận số liệu báo cáo ${period} của ${unitName}`,
  "report.marked": ({ period, unitName, side, groups }) =>
    side === "cluster"
      ? `ghi nhận cụm đã xem báo cáo ${period} của ${unitName}`
      : `xác nhận lĩnh vực ${groups.join(", ")} của báo cáo ${period} của ${unitName}`,
  "report.locked": ({ period, unitName }) => `chốt số liệu báo cáo ${period} của ${unitName}`,
  "report.lockedByDay": ({ period, unitName, lockOn }) =>
    `chốt số liệu báo cáo ${period} của ${unitName} theo ngày chốt ${dayText(lockOn as Day)}`,
  "report.reopeningAsked": ({ period, unitName, reason }) =>
    `đề nghị mở lại báo cáo ${period} của ${unitName}, lý do: ${reason}`,
  "report.reopeningDecided": ({ period, unitName, granted, answer }) =>
    `${granted ? "đồng ý" : "không"} mở lại báo cáo ${period} của ${unitName}: ${answer}`,
  "report.reopeningSettled": ({ period, unitName, answer }) =>
    `khép đề nghị mở lại báo cáo ${period} của ${unitName}, không còn cần trả lời: ${answer}`,
  "report.paperAdded": ({ period, unitName, number, signedOn }) =>
    `thêm bản đã ký số ${number} ngày ${dayText(signedOn as Day)} của báo cáo ${period} của ${unitName}`,
  "report.enteredOnBehalf": ({ period, unitName, source, cells }) =>
    `nhập thay ${cells} số liệu báo cáo ${period} của ${unitName}, theo ${source}`,
  "report.entryContradicted": ({ period, unitName, words }) =>
    `nêu ý kiến về số liệu nhập thay báo cáo ${period} của ${unitName}: ${words}`,
  "report.sendingPermitted": () => "cho phép cán bộ phụ trách gửi báo cáo của đơn vị",
  "report.sendingEnded": () => "thôi cho phép cán bộ phụ trách gửi báo cáo của đơn vị",
  "report.fieldsKept": ({ groups }) =>
    `phân công lĩnh vực xác nhận số liệu: ${groups.join(", ") || "tất cả"}`,
  "report.sheetImported": ({ period, unitName, source, cells, isPast }) =>
    `nạp ${cells} số liệu ${isPast ? "cũ " : ""}từ Excel vào báo cáo ${period} của ${unitName}, theo ${source}`,
} satisfies Partial<Words>;

const honorWords = {
  "honors.added": ({ honorIds }) => `thêm ${honorIds.length} danh hiệu, hình thức khen thưởng`,
  "honor.ended": ({ name, toOn }) => `ghi “${name}” hết hiệu lực ngày ${toOn}`,
  "awards.recorded": ({ awardIds }) => `ghi ${awardIds.length} thành tích khen thưởng`,
  "rating.recorded": ({ recipient, year }) =>
    `ghi xếp loại năm ${year} của ${recipient ?? "đơn vị"}`,
  "ratings.recorded": ({ ratingIds, unitIds }) =>
    `ghi ${ratingIds.length} xếp loại theo năm của ${unitIds.length} đơn vị`,
  "share.noted": ({ recipient, year, code, name, part, whole }) =>
    `ghi tỷ lệ cá nhân năm ${year} của ${recipient ?? "đơn vị"} (${name || said(ratingShareLabels, code)}): ${part}/${whole}`,
  "shares.sent": ({ shareIds }) => `gửi ${shareIds.length} tỷ lệ cá nhân`,
  "award.revoked": ({ name, reason }) => `ghi nhận thu hồi “${name}”, lý do: ${reason}`,
} satisfies Partial<Words>;

const words: Words = {
  ...unitWords,
  ...activityWords,
  ...areaSheetWords,
  ...ownFormWords,
  ...personWords,
  ...clusterWords,
  ...handoverWords,
  ...paperSigningWords,
  ...signedCopyWords,
  ...covenantWords,
  ...textWords,
  ...reportWords,
  ...registrationWords,
  ...indicatorWords,
  ...honorWords,
  ...electionWords,
};

/** What happened, as the predicate of a sentence that goes on: "ký Giao ước thi đua năm 2024", without the full stop of a typed reason. */
export function predicateOf<Type extends AuditEvent["type"]>(
  event: Extract<AuditEvent, { type: Type }>,
) {
  return words[event.type as Type](event).replace(/\.$/, "");
}

/** Who did it, as the subject of a sentence. */
export function subjectOf(person: { name: string; title: string } | null) {
  return person ? `Đồng chí ${person.name}, ${person.title},` : "Hệ thống";
}

/** Stands for a sentence that cannot be made any more. */
export const unreadable = { who: "Một mục nhật ký", what: "không đọc được" };
