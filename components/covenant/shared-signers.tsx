import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { addressWith } from "@/lib/address";
import type { SharedDevice } from "@/lib/covenant/queries/get-shared-device";

/** Who may sign for the unit now, each by name and post; or why nobody signs for it here. */
export function SharedSigners({ device }: { device: SharedDevice }) {
  const { id, unit, signers } = device;
  if (!unit) return null;
  const at = `/covenants/${id}/shared-device` as const;
  return (
    <section aria-labelledby="signers">
      <h2 id="signers">{unit.isWaiting ? `Ai ký cho ${unit.name}?` : unit.name}</h2>
      {!unit.isWaiting && <Note title={`${unit.words}.`}>Vui lòng chọn đơn vị khác.</Note>}
      {unit.isWaiting && signers.length === 0 && (
        <Note tone="warn" title="Đơn vị chưa có ai được ký trên hệ thống.">
          Người ký là Chủ tịch, Phó Chủ tịch đang được phân công, hoặc cán bộ có giấy ủy quyền đã
          ghi nhận. Vui lòng ký bản giấy, hoặc liên hệ người quản trị để phân công.
        </Note>
      )}
      <ol className="passed">
        {signers.map(({ assignmentId, name, title, lines }) => (
          <li key={assignmentId}>
            <div>
              <Link
                className="hit"
                href={addressWith(at, { unit: unit.unitId, signer: assignmentId })}
                prefetch={false}
              >
                <b>Đồng chí {name}</b>
              </Link>
              <span className="meta">{title}</span>
              <span className="meta">Ghi trên văn bản: {lines.join(" / ")}</span>
            </div>
          </li>
        ))}
      </ol>
      <LinkButton href={at} variant="second" icon="arrowBack" wide>
        Danh sách đơn vị
      </LinkButton>
    </section>
  );
}
