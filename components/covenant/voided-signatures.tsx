import { Note } from "@/components/ui/note";
import type { SigningBoard } from "@/lib/covenant/queries/signing-board";
import { momentInDocument } from "@/lib/date-text";

/** Said before a text is taken back: whose signatures will be void. */
export function VoidedSignatures({ board: { units, standing } }: { board: SigningBoard }) {
  if (standing.signed === 0) return <Note>Chưa có đơn vị nào ký.</Note>;
  return (
    <Note tone="warn" title={`${standing.signed} chữ ký đã có sẽ không còn hiệu lực.`}>
      <ul>
        {units.map(
          ({ unitId, name, signature }) =>
            signature && (
              <li key={unitId}>
                {name}: đồng chí {signature.signerName}, {signature.signerPost}, ký lúc{" "}
                {momentInDocument(signature.signedAt)}
              </li>
            ),
        )}
      </ul>
      <p>Khi mở ký kết lại, các đơn vị này đọc và ký lại từ đầu.</p>
    </Note>
  );
}
