import { More } from "@/components/ui/more";
import { Panel } from "@/components/ui/panel";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { momentInDocument } from "@/lib/date-text";
import { CovenantContents } from "./covenant-contents";

/** Texts that were open for signing and taken back: why, when, whose signatures became void, and what they said. */
export function WithdrawnTexts({ withdrawn }: Pick<CovenantView, "withdrawn">) {
  if (withdrawn.length === 0) return null;
  return (
    <Panel title="Đã thu hồi để chỉnh sửa" className="no-print">
      <ul className="stack">
        {withdrawn.map(({ number, withdrawnAt, reason, signatures, text }) => (
          <li key={number}>
            <p>
              Lần mở ký {number}, thu hồi lúc {momentInDocument(withdrawnAt)}. Lý do: {reason}
            </p>
            <p className="meta">
              {signatures.length > 0
                ? `Chữ ký không còn hiệu lực: ${signatures.map(voided).join("; ")}.`
                : "Chưa có đơn vị nào ký."}
            </p>
            <More title="Nội dung khi đó">
              <CovenantContents contents={text.contents} />
            </More>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function voided({
  signerName,
  signerPost,
  unit,
}: CovenantView["withdrawn"][number]["signatures"][number]) {
  return `đồng chí ${signerName}, ${signerPost} ${unit}`;
}
