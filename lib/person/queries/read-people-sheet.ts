import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { db } from "@/lib/db/client";
import { authorize } from "@/lib/refusal";
import type { CellError, Row } from "@/lib/spreadsheet/cell";
import { checkTable } from "@/lib/spreadsheet/rules";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { canAssignAt } from "../policy";
import { assignmentRefusal, contactRefusal } from "../rules";
import type { AddPersonInput } from "../schema";
import { faultsAmong, type PersonSheetRow, personSheetRow } from "../sheet";
import { type FoundPlace, placesOfRows } from "./find-places";
import { heldAlready } from "./held-already";
import { holdersOf } from "./taken-names";

type ReadPerson = AddPersonInput & { placeName: string };
type Read = { wrongCells: CellError[] } | { wrongCells: null; people: ReadPerson[] };

/**
 * The people of a sheet, each with the place found by what is written for it in the actor's office and below; or every
 * cell that is wrong. Refuses `notAllowed`, and `sheet.…` for the file.
 */
export async function readPeopleSheet(actor: Actor, rows: Row[]): Promise<Read> {
  const officeId = officeOf(actor);
  authorize(canAssignAt(actor, { path: (await pathsOf(db, [officeId])).get(officeId) ?? [] }));
  const checked = checkTable(personSheetRow, rows);
  if (checked.errors) return { wrongCells: checked.errors };
  const places = await placesOfRows(checked.rows, officeId);
  const holders = await holdersOf(
    db,
    checked.rows.map(({ values }) => values),
  );
  const wrongCells = [
    ...faultsAmong(checked.rows),
    ...checked.rows.flatMap((row) => contactFaults(row, holders)),
    ...checked.rows.flatMap((row) => placeFaults(row, places.get(row) ?? "none")),
  ];
  if (wrongCells.length > 0) return { wrongCells };
  const people = checked.rows.map((row) => ({ row, ...personOf(row, places.get(row)) }));
  const known = await heldAlready(db, people);
  if (known.length > 0)
    return { wrongCells: known.map(({ row }) => row.errorAt("fullName", knownAlready)) };
  return { wrongCells: null, people: people.map(({ row: _row, ...person }) => person) };
}

const knownAlready =
  "Đã có cán bộ cùng họ tên giữ vai trò này tại đây. Nếu là cùng một người, vui lòng bỏ dòng này.";

function contactFaults(row: PersonSheetRow, holders: Awaited<ReturnType<typeof holdersOf>>) {
  const { phone, email } = row.values;
  const faults: CellError[] = [];
  if (contactRefusal({ phone, email: null }, holders))
    faults.push(row.errorAt("phone", "Số này đang dùng để đăng nhập tài khoản khác."));
  if (contactRefusal({ phone: null, email }, holders))
    faults.push(row.errorAt("email", "Địa chỉ này đang dùng để đăng nhập tài khoản khác."));
  return faults;
}

function placeFaults(row: PersonSheetRow, place: FoundPlace | "none" | "several") {
  if (typeof place === "string") return [row.errorAt("place", unfound[place])];
  const refusal = assignmentRefusal(row.values, place, []);
  if (refusal === "assignment.roleNotForPlace") return [row.errorAt("role", notForPlace)];
  return refusal ? [row.errorAt("place", notThere)] : [];
}

const unfound = {
  none: "Không tìm thấy nơi công tác này vào ngày bắt đầu. Vui lòng ghi mã, hoặc tên kèm loại, ví dụ: xã Đông Anh; với cụm: Cụm thi đua số 3.",
  several: "Có nhiều đơn vị cùng tên. Vui lòng ghi cả loại đơn vị (xã, phường …) hoặc mã đơn vị.",
};
const notForPlace =
  "Vai trò này không giao tại đây. Thư ký cụm và lãnh đạo phụ trách cụm giao tại một cụm, vai trò khác giao tại một đơn vị.";
const notThere =
  "Nơi này không hoạt động suốt thời gian phân công. Vui lòng kiểm tra lại hai ngày hoặc nơi công tác.";

function personOf({ values }: PersonSheetRow, place: FoundPlace | "none" | "several" | undefined) {
  if (typeof place !== "object") throw new Error("a row without faults has a place");
  const { place: _written, ...person } = values;
  return { ...person, place: { kind: place.kind, id: place.id }, placeName: place.name };
}
