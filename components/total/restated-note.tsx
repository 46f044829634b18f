import Link from "next/link";
import { Note } from "@/components/ui/note";
import type { ClusterYears } from "@/lib/total/queries/cluster-years";
import type { OfficeIndicator } from "@/lib/total/queries/office-indicator";
import type { UnitPage } from "@/lib/total/queries/unit-page";
import { canRestate } from "@/lib/total/rules";
import { placeName } from "@/lib/unit/labels";

/** What the chosen way of counting does with reorganisations; for a unit that ended, where its figures go on. */
export function RestatedNote({ page, isRestated }: { page: UnitPage; isRestated: boolean }) {
  const { successors, rows } = page;
  const apart = rows.some(({ cells }) => cells.some(({ restated }) => restated.apart.length > 0));
  return (
    <>
      {successors.length > 0 && (
        <Note title="Đơn vị đã sắp xếp lại.">
          Số liệu theo đơn vị hiện nay xem tại trang của{" "}
          {successors.map((unit, index) => (
            <span key={unit.id}>
              {index > 0 && ", "}
              <Link href={`/units/${unit.id}/figures?as=today`} prefetch={false}>
                {placeName(unit)}
              </Link>
            </span>
          ))}
          .
        </Note>
      )}
      {isRestated && (
        <Note title={apart ? "Có phần chưa cộng." : "Đã tính lại theo đơn vị hiện nay."}>
          {apart
            ? "Một số đơn vị cũ chưa rõ tỷ lệ chuyển sang đơn vị này: số của các đơn vị ấy đứng riêng dưới từng năm và không được cộng."
            : "Số của các đơn vị cũ đã cộng vào theo tỷ lệ trong quyết định sắp xếp; “khoảng” là số đã làm tròn theo tỷ lệ."}{" "}
          {rows.some(({ indicator }) => !canRestate(indicator)) && notRestated}
        </Note>
      )}
    </>
  );
}

/** Of a cluster's years: what restating does, and what it could not add. */
export function YearsNote({ found: { hasForerunners, lines } }: { found: ClusterYears }) {
  if (!hasForerunners) return null;
  const apart = lines.some(({ cells }) =>
    cells.some(({ restated }) => restated && restated.apart.length > 0),
  );
  return (
    <Note title={apart ? "Có phần chưa cộng." : "Có đơn vị đã sắp xếp lại."}>
      Cột “như khi ấy” là số của cụm theo các đơn vị lúc báo cáo; cột “đơn vị hiện nay” tính lại số
      cũ theo các đơn vị đang thuộc cụm, theo tỷ lệ trong quyết định sắp xếp, kể cả số mà các đơn vị
      ấy và đơn vị cũ của chúng đã báo cáo ở cụm khác.{" "}
      {apart && "Phần chưa rõ tỷ lệ đứng riêng dưới số và không được cộng. "}
      {lines.some(({ indicator }) => !canRestate(indicator)) && notRestated}
    </Note>
  );
}

/** Under an office's places: whose last year is restated there, and where else to look. */
export function PlacesNote({ found: { scope, ofPlaces, row } }: { found: OfficeIndicator }) {
  if (ofPlaces.every(({ before }) => before === null)) return null;
  const [whose, elsewhere] = scope.byOffice
    ? ["các cụm của từng tỉnh, thành phố", "tỉnh, thành phố khác"]
    : ["từng cụm", "cụm khác"];
  return (
    <p className="body meta">
      Cột “đơn vị hiện nay” tính lại số năm trước theo các đơn vị đang thuộc {whose}, theo tỷ lệ
      trong quyết định sắp xếp, kể cả số mà các đơn vị ấy và đơn vị cũ của chúng đã báo cáo ở{" "}
      {elsewhere}. Phần chưa rõ tỷ lệ đứng riêng và không được cộng.{" "}
      {!canRestate(row.indicator) && notRestated}
    </p>
  );
}

const notRestated =
  "Chỉ tiêu tính bình quân và chỉ tiêu có/không chỉ nêu như khi ấy: số của các đơn vị cũ không cộng được thành số của đơn vị mới.";
