import Link from "next/link";
import { Note } from "@/components/ui/note";
import { UnitSquare } from "@/components/ui/unit-square";
import { addressWith } from "@/lib/address";
import type { SharedDevice } from "@/lib/covenant/queries/get-shared-device";
import { hourInSentence } from "@/lib/date-text";

type SharedUnitsProps = { device: SharedDevice; justSigned: string | null };

/** The units in the order of the decision; those that still wait are pressed by whoever sits next at the table. */
export function SharedUnits({ device, justSigned }: SharedUnitsProps) {
  const { id, units, isOpen } = device;
  const signed = units.find(({ unitId, signature }) => signature && unitId === justSigned);
  const waiting = units.filter(({ isWaiting }) => isWaiting).length;
  return (
    <section aria-labelledby="units">
      {signed?.signature && (
        <Note tone="ok" live="status" title={`${signed.name} đã ký.`}>
          Ký lúc {hourInSentence(signed.signature.signedAt)}, đồng chí {signed.signature.signerName}
          .{waiting > 0 && " Mời chuyền máy cho đơn vị tiếp theo."}
        </Note>
      )}
      <h2 id="units">{isOpen ? "Chọn đơn vị ký" : "Việc ký kết đã kết thúc"}</h2>
      <ol className="passed">
        {units.map(({ unitId, name, words, signature, isWaiting }) => (
          <li key={unitId}>
            <UnitSquare state={signature ? "confirmed" : isWaiting ? "empty" : "entering"} />
            <div>
              {isWaiting ? (
                <Link
                  className="hit"
                  href={addressWith(`/covenants/${id}/shared-device`, { unit: unitId })}
                  prefetch={false}
                >
                  <b>{name}</b>
                </Link>
              ) : (
                <b>{name}</b>
              )}
              <span className="meta">
                {words}
                {signature && ` lúc ${hourInSentence(signature.signedAt)}`}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
