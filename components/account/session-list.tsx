import { ActionForm } from "@/components/ui/action-form";
import { State } from "@/components/ui/state";
import { SubmitButton } from "@/components/ui/submit-button";
import { endOtherSessionsAction, endSessionAction } from "@/lib/account/actions";
import type { OwnSession } from "@/lib/account/queries/own-account";
import { momentText } from "@/lib/date-text";

/** Where one is signed in, each to be ended from here. */
export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <>
      <ul className="lines">
        {sessions.map((session) => (
          <SessionLine key={session.id} {...session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <ActionForm action={endOtherSessionsAction}>
          <SubmitButton variant="second">Kết thúc mọi phiên khác</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}

function SessionLine({ id, device, address, createdAt, lastSeenAt, isPresent }: OwnSession) {
  return (
    <li>
      <div>
        <b>{device}</b>
        <p className="meta">
          Đăng nhập lúc <span className="num">{momentText(createdAt)}</span>, dùng gần nhất lúc{" "}
          <span className="num">{momentText(lastSeenAt)}</span>, địa chỉ mạng{" "}
          <span className="num">{address}</span>
        </p>
      </div>
      {isPresent ? (
        <State icon="checkRing" tone="ok">
          Phiên đang dùng
        </State>
      ) : (
        <ActionForm action={endSessionAction}>
          <input type="hidden" name="sessionId" value={id} />
          <SubmitButton variant="quiet">
            Kết thúc<span className="vh"> phiên trên {device}</span>
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  );
}
