import { at } from "@/lib/clock";
import { type Day, instantOf } from "@/lib/dates";
import { recordHistory } from "./awards";
import type { Player } from "./cast";
import { foundBothClusters, foundDistricts, furnish, setUpOffices } from "./organisation";
import { demoPassword } from "./people";
import type { Stage } from "./stage";
import { tell2022 } from "./story-2022";
import { tell2023 } from "./story-2023";
import { tell2024 } from "./story-2024";
import { beginYear } from "./years";

/** The morning the demo stops at: three of five have signed. */
const endsAt = instantOf("2024-02-29", "09:32");

const on = <T>(day: Day, clock: string, run: () => Promise<T>) => at(instantOf(day, clock), run);

/** Tells the years; gives one account per role and the moment at which the demo's clock goes on. */
export async function tellStory(oneTimeCode: string) {
  const { cityId, administrator } = await on("2020-01-06", "08:00", () =>
    setUpOffices(oneTimeCode),
  );
  const office = await on("2020-01-06", "09:00", () => administrator.as("systemAdmin"));
  const { idOf, peopleOf } = await on("2020-01-06", "09:30", () => foundDistricts(office, cityId));
  const clusters = await on("2020-01-10", "08:00", () => foundBothClusters(office, cityId, idOf));
  const cityPlayers = await on("2020-01-10", "09:00", () =>
    furnish(office, cityId, clusters.three, idOf),
  );
  const unit = (code: string) => idOf.get(code) ?? "";
  const people = (code: string) => {
    const found = peopleOf.get(code);
    if (!found) throw new Error(`The demo has no people at ${code}`);
    return found;
  };
  const stage = { office, cityId, clusterId: clusters.three, unit, people };

  const { year2023 } = await tell2022(stage);
  await tell2023(stage, year2023);
  await on("2024-01-08", "08:00", () =>
    beginYear(office, {
      ...{
        clusterId: clusters.one,
        year: 2024,
        from: "2024-01-08",
        to: "2024-12-31",
        way: "acclamation",
      },
      ...{
        lead: unit("004"),
        deputy: unit("007"),
        document: "Hội nghị ký kết Giao ước ngày 28/02/2024",
      },
    }),
  );
  await recordHistory(stage);
  const { areaReporter } = await tell2024(stage);
  const others = { ...cityPlayers, administrator, areaReporter };
  return { endsAt, accounts: accountsOf(people, others) };
}

type OtherPlayers = Awaited<ReturnType<typeof furnish>> & {
  administrator: Player;
  areaReporter: Player;
};

/** One account per role, with what it finds on its desk. */
function accountsOf(people: Stage["people"], others: OtherPlayers) {
  const desks: [string, Player | undefined][] = [
    ["Thư ký Cụm thi đua số 3 (cán bộ huyện Thanh Trì)", people("050").officer],
    ["Cụm trưởng (Chủ tịch huyện Thanh Trì)", people("050").chair],
    ["Cụm phó, chưa ký Giao ước (Chủ tịch huyện Đông Anh)", people("017").chair],
    ["Chủ tịch đơn vị, chưa ký Giao ước (huyện Sóc Sơn)", people("016").chair],
    ["Cán bộ phụ trách (huyện Sóc Sơn)", people("016").officer],
    ["Trưởng Ban công tác Mặt trận (khu dân cư Phù Mã)", others.areaReporter],
    ["Lãnh đạo phụ trách cụm", others.supervisor],
    ["Lãnh đạo thành phố", others.leader],
    ["Lãnh đạo Ban của thành phố", others.boardHead],
    ["Chuyên viên thành phố", others.specialist],
    ["Chủ tịch Hội đồng Thi đua – Khen thưởng", others.councilChair],
    ["Phó Chủ tịch Hội đồng Thi đua – Khen thưởng", others.councilVice],
    ["Quản trị hệ thống của thành phố", others.administrator],
    ["Người xem", others.viewer],
  ];
  return desks.map(([role, player]) => ({
    role,
    userName: player?.userName ?? "",
    password: demoPassword,
  }));
}
