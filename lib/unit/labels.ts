import { dayText } from "@/lib/date-text";
import type { SuccessionKind, UnitKind } from "@/lib/db/generated/enums";
import type { ImportUnitsInput } from "./schema";

const unitKindLabels: Record<UnitKind, string> = {
  central: "Trung ương",
  province: "tỉnh",
  centralCity: "thành phố",
  urbanDistrict: "quận",
  ruralDistrict: "huyện",
  town: "thị xã",
  provincialCity: "thành phố",
  commune: "xã",
  ward: "phường",
  township: "thị trấn",
  specialZone: "đặc khu",
  residentialArea: "khu dân cư",
};

/** At the head of a choice, where two kinds share a word. */
export const unitKindTitles: Record<UnitKind, string> = {
  central: "Trung ương",
  province: "Tỉnh",
  centralCity: "Thành phố trực thuộc Trung ương",
  urbanDistrict: "Quận",
  ruralDistrict: "Huyện",
  town: "Thị xã",
  provincialCity: "Thành phố thuộc tỉnh",
  commune: "Xã",
  ward: "Phường",
  township: "Thị trấn",
  specialZone: "Đặc khu",
  residentialArea: "Khu dân cư",
};

export const successionKindLabels: Record<SuccessionKind, string> = {
  merge: "Sáp nhập",
  split: "Chia tách",
  partialTransfer: "Chuyển một phần",
  rename: "Đổi tên",
  abolition: "Kết thúc hoạt động",
};

type Named = { kind: UnitKind; name: string };

/** "huyện Đông Anh": the place, with its kind, as in tables where two share a name. */
export function placeName({ kind, name }: Named) {
  return kind === "central" ? name : `${unitKindLabels[kind]} ${name}`;
}

/** "xã Thư Lâm" as the name of a commune → "Thư Lâm": the kind is said by the kind alone, and stands before the name everywhere. */
export function withoutKind({ kind, name }: Named) {
  const word = `${unitKindLabels[kind]} `;
  const rest = name.slice(word.length).trim();
  const isSaid = kind !== "central" && name.toLowerCase().startsWith(word);
  return isSaid && rest !== "" ? rest : name;
}

/** "Ủy ban MTTQ Việt Nam huyện Đông Anh": the committee in full, as at first mention and in documents. */
export function committeeName(unit: Named) {
  if (unit.kind === "central") return "Ủy ban Trung ương MTTQ Việt Nam";
  if (unit.kind === "residentialArea") return `Ban công tác Mặt trận ${placeName(unit)}`;
  return `Ủy ban MTTQ Việt Nam ${placeName(unit)}`;
}

export const unitSheetTitles = ["Mã", "Loại", "Tên", "Trực thuộc", "Từ ngày", "Đến hết ngày"];

const shown = 200;

type ReadUnit = ImportUnitsInput["units"][number] & { parentName: string };

/** A sheet's units as they would be written. */
export function unitSheetPreview(units: readonly ReadUnit[]) {
  return {
    title: `Thêm ${units.length} đơn vị theo bảng dưới đây?`,
    head: unitSheetTitles,
    rows: units
      .slice(0, shown)
      .map(({ code, kind, name, parentName, fromOn, toOn }) => [
        code,
        unitKindTitles[kind],
        name,
        parentName,
        dayText(fromOn),
        toOn ? dayText(toOn) : "",
      ]),
    more: Math.max(0, units.length - shown),
    act: "Thêm đơn vị",
  };
}
