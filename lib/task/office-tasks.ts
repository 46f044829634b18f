import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import { clusterName } from "@/lib/cluster/labels";
import { findOfficeLacks, type OfficeLacks } from "./office-lacks";
import type { Task } from "./rules";

type Step = Pick<Task, "what" | "detail" | "href" | "button">;

/**
 * What an administrator's office lacks before its units can work: at first units, people, clusters, a catalogue, a form; later a
 * year or a lead that is missing, and people who could not sign in yet. A step is shown once what it needs is there.
 */
export async function listOfficeTasks(actor: Actor): Promise<Task[]> {
  const { unitId } = actor.capacity;
  if (!actsAs(actor, "systemAdmin") || unitId === null) return [];
  const lacks = await findOfficeLacks(unitId);
  const steps = [
    ...organisationSteps(lacks),
    ...yearSteps(lacks),
    ...(lacks.isOffice ? reportingSteps(lacks) : []),
  ];
  return steps.map((step, index) => ({
    ...step,
    key: `office ${`${index}`.padStart(3, "0")}`,
    dueAt: null,
  }));
}

function organisationSteps(lacks: OfficeLacks): Step[] {
  const { isOffice, hasUnits, hasPeople, hasClusters, withoutCode } = lacks;
  const first = withoutCode > 0 ? [codes(withoutCode)] : [];
  if (!isOffice) return first;
  if (!hasUnits) return [units, ...first];
  return [...(hasPeople ? [] : [people]), ...(hasClusters ? [] : [clusters]), ...first];
}

function yearSteps({ withoutYear, withoutLead }: OfficeLacks): Step[] {
  return [
    ...withoutYear.map((cluster) => ({
      what: `Mở năm thi đua của ${clusterName(cluster)}`,
      detail: "Cụm chưa có năm nào đang mở; đăng ký, Giao ước, hội nghị và báo cáo đều theo năm.",
      href: `/admin/clusters/${cluster.id}`,
      button: "Mở năm",
    })),
    ...withoutLead.map(({ year, ...cluster }) => ({
      what: `Ghi Cụm trưởng, Cụm phó năm ${year} của ${clusterName(cluster)}`,
      detail:
        "Lãnh đạo và cán bộ của đơn vị Cụm trưởng điều hành năm, soạn Giao ước; chưa ghi thì chưa ai làm được.",
      href: `/clusters/${cluster.id}/${year}/leadership`,
      button: "Ghi nhận",
    })),
  ];
}

function reportingSteps(lacks: OfficeLacks): Step[] {
  const { hasIndicators, hasHonors, hasForms, formWithoutPeriod, hasUnits } = lacks;
  if (!hasUnits) return [];
  const next = hasIndicators
    ? hasForms
      ? formWithoutPeriod && period(formWithoutPeriod)
      : form
    : indicators;
  return [...(next ? [next] : []), ...(hasHonors ? [] : [honors])];
}

const units: Step = {
  what: "Nhập các đơn vị",
  detail: "Tải tệp mẫu, mỗi đơn vị một dòng; ít đơn vị thì thêm từng đơn vị tại “Quản trị”.",
  href: "/admin/units/import",
  button: "Nhập đơn vị",
};

const clusters: Step = {
  what: "Lập các cụm thi đua theo quyết định",
  detail: "Dán cả phụ lục của quyết định vào một bảng: cụm, thứ tự, đơn vị.",
  href: "/admin/clusters/new",
  button: "Lập cụm",
};

const people: Step = {
  what: "Nhập cán bộ và phân công",
  detail: "Lãnh đạo, cán bộ phụ trách của từng đơn vị; chuyên viên, lãnh đạo của cơ quan.",
  href: "/admin/people/import",
  button: "Nhập cán bộ",
};

function codes(count: number): Step {
  return {
    what: `Cấp mã đăng nhập lần đầu cho ${count} cán bộ`,
    detail: "Cán bộ chưa có mật khẩu; in phiếu mã để trao tận tay, cán bộ tự đặt mật khẩu.",
    href: "/admin/people/first-codes",
    button: "Cấp mã",
  };
}

const indicators: Step = {
  what: "Lấy danh mục chỉ tiêu",
  detail: "Có sẵn danh mục chuẩn, lấy bằng một nút; hoặc nhập danh mục của cơ quan từ Excel.",
  href: "/admin/indicators",
  button: "Xem danh mục",
};

const honors: Step = {
  what: "Lấy danh mục danh hiệu, hình thức khen thưởng",
  detail: "Đơn vị chọn từ danh mục khi đăng ký thi đua; có sẵn danh mục chuẩn, lấy bằng một nút.",
  href: "/admin/honors",
  button: "Xem danh mục",
};

const form: Step = {
  what: "Lập biểu mẫu báo cáo",
  detail: "Chọn các chỉ tiêu đơn vị báo cáo theo tháng, quý hoặc năm.",
  href: "/forms/new",
  button: "Lập biểu mẫu",
};

function period(formId: string): Step {
  return {
    what: "Mở kỳ báo cáo đầu tiên",
    detail: "Đơn vị nhập được số liệu từ khi kỳ mở.",
    href: `/forms/${formId}`,
    button: "Mở kỳ",
  };
}
