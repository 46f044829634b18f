import Link from "next/link";
import { ChangedWords } from "@/components/text/changed-words";
import { More } from "@/components/ui/more";
import { droppedWords } from "@/lib/covenant/labels/closing";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { momentInDocument } from "@/lib/date-text";
import { AnnexTable } from "./annex-table";
import { CovenantContents } from "./covenant-contents";
import { NamedRegistrations } from "./named-registrations";

type AmendedTextProps = {
  covenant: CovenantView;
  demo: boolean;
};

/** A covenant as its annexes in force have left it, and under it what each of them changed. */
export function AmendedText({ covenant, demo }: AmendedTextProps) {
  const { layers, closing, registrations } = covenant;
  if (!layers) return null;
  const { contents, targets, annexes } = layers;
  return (
    <article className="panel covenant mb-5" aria-labelledby="amended">
      <header>
        <h2 id="amended">Nội dung đang thực hiện ({contents.length} nội dung)</h2>
      </header>
      <p className="meta">
        Đã sửa đổi, bổ sung theo {annexes.length} phụ lục. Bản gốc như đã ký ở ngay dưới.
      </p>
      <CovenantContents contents={contents} results={closing?.results} />
      <NamedRegistrations registrations={registrations} id="amended-own" />
      <AnnexTable targets={targets} demo={demo} id="amended-annex" />
      {annexes.map(({ id, title, inForceAt, changes, targets: changed }) => (
        <More key={id} title={`${title}: phần thay đổi`}>
          <div className="stack compared">
            <p className="meta">
              <Link href={`/covenants/${id}`} prefetch={false}>
                {title}
              </Link>
              {inForceAt && `, có hiệu lực lúc ${momentInDocument(inForceAt)}`}.
            </p>
            {changes.map(({ change, title: heading, text, words }) => (
              <div key={change}>
                <p>
                  <b>{change}</b>
                  {words && `: ${words}`}
                </p>
                <p>
                  {heading.length > 0 && (
                    <b>
                      <ChangedWords pieces={heading} />{" "}
                    </b>
                  )}
                  <ChangedWords pieces={text} />
                </p>
              </div>
            ))}
            {changed.map(({ code, name, target }) => (
              <p key={code}>
                {droppedWords === target
                  ? `Bãi bỏ chỉ tiêu chung: ${name}.`
                  : `Chỉ tiêu chung: ${name}, mỗi đơn vị ${target}.`}
              </p>
            ))}
          </div>
        </More>
      ))}
    </article>
  );
}
