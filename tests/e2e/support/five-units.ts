import { asOwner, demo } from "./demo.ts";
import { aCluster, anAccount, aTerm } from "./own-cluster.ts";

/**
 * A cluster of five communes on the morning of its signing conference: its year may go on to its end without any other test seeing it.
 * The second leads, the last is the deputy; its chair is known to the office's identity provider.
 */
export async function aSigningConference() {
  const cluster = await aCluster({
    number: 8,
    units: ["Hồng Hà", "Vân Đình", "Kim Bài", "Phú Minh", "Sơn Lộ"],
    event: { kind: "signingConference", title: "Hội nghị ký kết Giao ước thi đua năm 2024" },
  });
  const { clusterYearId } = cluster;
  const [first = "", lead = "", third = "", fourth = "", deputy = ""] = cluster.units.map(
    ({ id }) => id,
  );
  const term = await aTerm({ clusterYearId, unitId: lead, role: "lead" });
  await aTerm({ clusterYearId, unitId: deputy, role: "deputy" });
  const chair = (unit: string, name: string, post = "Chủ tịch") =>
    anAccount({ role: "unitLeader", unit, owner: unit, name, post });
  const officer = (unit: string, name: string, post: string) =>
    anAccount({ role: "unitReporter", unit, owner: unit, name, post });
  const ofLead = await officer(lead, "Đỗ Thị Mai", "Chuyên viên");
  const people = {
    secretary: { ...ofLead, key: `${ofLead.key}.${term}` },
    first: await chair(first, "Lê Văn Bền"),
    vice: await chair(first, "Trần Thị Cúc", "Phó Chủ tịch"),
    lead: await chair(lead, "Phạm Văn Dũng"),
    third: await chair(third, "Ngô Thị Hạnh"),
    thirdOfficer: await officer(third, "Vũ Văn Khải", "Ủy viên Thường trực"),
    fourth: await chair(fourth, "Đặng Thị Lan"),
    deputy: await chair(deputy, "Hoàng Văn Minh"),
  };
  const { issuer, subject } = demo().provider;
  await asOwner(
    "insert into provider_identities (issuer, subject, person_id, linked_at) values ($1, $2, $3, now())",
    [issuer, subject, people.deputy.personId],
  );
  return { ...cluster, people };
}
