import { LinkButton } from "@/components/ui/link-button";
import type { UnitView } from "@/lib/unit/queries/get-unit";

/** What the administrators above a unit do with it. */
export function UnitActs({ unit }: { unit: UnitView }) {
  if (!unit.viewerMayKeep || unit.standing === "ended") return null;
  const { below, id, kind, viewerMayEnd } = unit;
  return (
    <div className="actions mt-4">
      <LinkButton href={`/units/${id}/rename`} variant="second" icon="pen">
        Đổi tên
      </LinkButton>
      <LinkButton href={`/units/${id}/correct`} variant="second">
        Đính chính
      </LinkButton>
      <LinkButton href={`/units/${id}/move`} variant="second">
        Chuyển cấp trên
      </LinkButton>
      {below.length > 0 && (
        <LinkButton href={`/units/${id}/below`} variant="second">
          Chuyển các đơn vị trực thuộc
        </LinkButton>
      )}
      {kind !== "residentialArea" && (
        <LinkButton href={`/units/${id}/signing`} variant="second">
          Thể thức ký, ủy quyền
        </LinkButton>
      )}
      {kind !== "residentialArea" && (
        <LinkButton href={`/admin/units/new?parent=${id}`} variant="second" icon="plus">
          Thêm đơn vị trực thuộc
        </LinkButton>
      )}
      {viewerMayEnd && (
        <LinkButton href={`/units/${id}/end`} variant="grave">
          Kết thúc hoạt động
        </LinkButton>
      )}
    </div>
  );
}
