import { aCluster, anAccount, aTerm } from "./own-cluster.ts";

/**
 * A cluster of three communes that report: the first leads and its officer is the secretary, the second is the deputy, the third a member;
 * and somebody on the boards of their office.
 */
export async function aReportingCluster() {
  const cluster = await aCluster({
    number: 11,
    units: ["Trung Màu", "Phù Đổng", "Ninh Hiệp"],
    event: { kind: "yearEndReview", title: "Hội nghị tổng kết năm 2024" },
  });
  const { clusterYearId, owner } = cluster;
  const [lead = "", deputy = "", third = ""] = cluster.units.map(({ id }) => id);
  const ofLead = await aTerm({ clusterYearId, unitId: lead, role: "lead" });
  const ofDeputy = await aTerm({ clusterYearId, unitId: deputy, role: "deputy" });
  const chair = (unit: string, name: string) =>
    anAccount({ role: "unitLeader", unit, owner: unit, name, post: "Chủ tịch" });
  const officer = (unit: string, name: string) =>
    anAccount({ role: "unitReporter", unit, owner: unit, name, post: "Chuyên viên" });
  const leadOfficer = await officer(lead, "Đào Thị Nga");
  const deputyHead = await chair(deputy, "Hồ Văn Quý");
  const people = {
    ...{ leadHead: await chair(lead, "Bạch Văn Sơn"), deputyHead },
    secretary: { ...leadOfficer, key: `${leadOfficer.key}.${ofLead}` },
    deputyForCluster: { ...deputyHead, key: `${deputyHead.key}.${ofDeputy}` },
    deputyOfficer: await officer(deputy, "Lâm Thị Tuyết"),
    head: await chair(third, "Cao Văn Uy"),
    officer: await officer(third, "Mạc Thị Vân"),
    board: await anAccount({
      ...{ role: "boardHead", unit: owner, owner, name: "Tạ Thị Xuân", post: "Trưởng Ban Dân chủ" },
    }),
  };
  return { ...cluster, lead, deputy, third, people };
}
