import { UnitSquare } from "@/components/ui/unit-square";
import { momentInDocument } from "@/lib/date-text";
import type { SigningView } from "@/lib/paper-signing/queries/get-signing";

type Row = SigningView["places"][number];
type Place = Pick<Row, "position" | "authority" | "name" | "signature" | "person">;

/** Every place in its order: signed by whom, when and as what, or whom it waits for. */
export function SignedPlaces({ places }: { places: readonly Place[] }) {
  return (
    <ol className="signers">
      {places.map(({ position, authority, name, signature, person }) => (
        <li key={position}>
          <UnitSquare state={signature ? "confirmed" : "empty"} />
          <div>
            {[...authority, name].filter(Boolean).map((line) => (
              <b key={line}>{line}</b>
            ))}
            <span className="meta">{placeText({ signature, person })}</span>
            {signature?.way === "inApp" && (
              <span className="meta">
                Đồng chí {signature.signerName}, {signature.capacity}
              </span>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function placeText({ signature, person }: Pick<Place, "signature" | "person">) {
  if (!signature)
    return person
      ? `Chờ đồng chí ${person.fullName} ký trên hệ thống`
      : "Chờ ký trên giấy, có bản chụp";
  return signature.way === "inApp"
    ? `Đã ký xác nhận trên hệ thống, ${momentInDocument(signature.signedAt)}`
    : `Đã ký bản giấy, bản chụp được xác nhận lúc ${momentInDocument(signature.signedAt)}`;
}
