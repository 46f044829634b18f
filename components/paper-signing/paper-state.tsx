import { DownloadLink } from "@/components/ui/download-link";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { momentInSentence } from "@/lib/date-text";
import type { PaperState as State } from "@/lib/paper-signing/queries/paper-state";
import { delayedWords } from "@/lib/seal/labels";
import { signedPaperLabels } from "@/lib/signed-copy/labels";
import { OpenPaper } from "./open-paper";

type PaperStateProps = { state: State | null; actingAs: string };

/** Under a paper's name: how far it is signed in the app, where to sign, and opening it for that. */
export function PaperState({ state, actingAs }: PaperStateProps) {
  if (!state) return null;
  const { paper, current, earlier, takenBack, opening, unready } = state;
  const name = signedPaperLabels[paper];
  return (
    <>
      {current && <Current current={current} name={name} />}
      {earlier.map(({ id, completion }) => (
        <div key={id} className="actions">
          <LinkButton href={`/paper-signings/${id}`} variant="second" icon="signingPen">
            {`Xem bản đã ký ${completion && momentInSentence(completion.completedAt)}`}
          </LinkButton>
        </div>
      ))}
      {takenBack.map(({ id, withdrawal }) => (
        <p key={id} className="meta">
          Một lần mở ký đã thu hồi lúc {withdrawal && momentInSentence(withdrawal.withdrawnAt)}. Lý
          do: {withdrawal?.reason}
        </p>
      ))}
      {unready && <p className="meta">{unready}</p>}
      {opening && <OpenPaper state={state} name={name} actingAs={actingAs} />}
    </>
  );
}

type CurrentProps = { current: NonNullable<State["current"]>; name: string };

function Current({ current, name }: CurrentProps) {
  const { id, places, completion, isMine, seal, isSealDelayed } = current;
  const signed = places.filter(({ signature }) => signature);
  const waits = places.filter(({ signature }) => !signature);
  return (
    <div className="stack">
      <p className="meta">
        {completion
          ? `Đã đủ ${places.length} chữ ký lúc ${momentInSentence(completion.completedAt)}.`
          : `Đang ký trên hệ thống: ${signed.length}/${places.length} chữ ký. Còn chờ: ${waits.map(({ label }) => label).join("; ")}.`}
      </p>
      <div className="actions">
        <LinkButton
          href={`/paper-signings/${id}`}
          variant={isMine ? "main" : "second"}
          icon="signingPen"
        >
          {isMine ? `Ký ${name}` : `Xem chữ ký: ${name}`}
        </LinkButton>
        {seal && (
          <DownloadLink href={`/paper-signings/${id}/sealed`}>
            Tải bản đã ký, niêm phong
            <span className="vh">: {name}</span>
          </DownloadLink>
        )}
      </div>
      {isSealDelayed && <Note tone="warn">{delayedWords}</Note>}
      {seal && (
        <p className="meta">
          Mã xác minh: <code>{seal.checkCode}</code>
        </p>
      )}
    </div>
  );
}
