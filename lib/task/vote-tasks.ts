import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { ConcernedYear } from "@/lib/cluster/queries/concerned-years";
import { concludeButton } from "@/lib/election/labels";
import { getVote, type VoteView } from "@/lib/election/queries/get-vote";
import { listOpenVoteIds } from "@/lib/election/queries/open-votes";
import type { Task } from "./rules";

/** Ballots to fetch and to cast; counts, steps and results that wait for this person; votes to go on with. One line a vote. */
export async function listVoteTasks(
  actor: Actor,
  years: readonly ConcernedYear[],
): Promise<Task[]> {
  if (years.length === 0) return [];
  const ids = await listOpenVoteIds(years.map(({ id }) => id));
  const views = await Promise.all(ids.map((id) => getVote(actor, id)));
  return views
    .filter((view) => view !== null)
    .flatMap(
      (view) => ballotTask(view) ?? secondTask(view) ?? endingTask(view) ?? runningTask(view) ?? [],
    );
}

/** Nobody knows which unit has voted: the line stands until voting is closed. */
function ballotTask({ id, title, openRound, viewer }: VoteView): Task | null {
  if (!openRound || !viewer.hasBallot) return null;
  const about = { key: `ballot ${id}`, dueAt: openRound.closesAt, href: `/votes/${id}/ballot` };
  if (openRound.status === "issuing")
    return {
      ...about,
      what: `Nhận phiếu “${title}”`,
      detail: "Đang phát phiếu: mở trên chính máy sẽ bỏ phiếu.",
      button: "Nhận phiếu",
    };
  if (openRound.status !== "voting") return null;
  return {
    ...about,
    what: `Bỏ phiếu “${title}”`,
    detail: "Đang bỏ phiếu. Đơn vị đã gửi phiếu thì không phải làm gì thêm.",
    button: "Bỏ phiếu",
  };
}

/** What one has typed or asked for waits for a second. */
function secondTask({ id, title, viewer }: VoteView): Task | null {
  const about = { key: `vote ${id}`, dueAt: null, href: `/votes/${id}` };
  if (viewer.sheetToConfirm)
    return {
      ...about,
      what: `Xác nhận kết quả kiểm phiếu “${title}”`,
      detail: "Số liệu đã nhập, chờ người thứ hai đối chiếu.",
      button: "Đối chiếu",
    };
  const step = viewer.steps.find(({ takes, asked }) => takes && asked);
  if (!step) return null;
  return {
    ...about,
    what: `Xác nhận bước tiếp theo của “${title}”`,
    detail: `${step.asked?.personName} đề nghị.`,
    button: "Xem đề nghị",
  };
}

function endingTask(vote: VoteView): Task | null {
  const { id, title, viewer } = vote;
  const about = { key: `vote ${id}`, dueAt: null, href: `/votes/${id}` };
  if (viewer.ties.length > 0)
    return {
      ...about,
      what: `Ghi kết quả phân định số phiếu ngang nhau của “${title}”`,
      detail: viewer.ties.map(({ question }) => question).join("; "),
      button: "Ghi kết quả",
    };
  if (!viewer.conclusion || viewer.conclusion.waits) return null;
  const button = concludeButton(vote, viewer.conclusion);
  return {
    ...about,
    what: `${button} “${title}”`,
    detail: viewer.conclusion.asked
      ? `${viewer.conclusion.asked.personName} đề nghị kết luận.`
      : "Kết quả đã công bố tại hội nghị.",
    button,
  };
}

function runningTask({ id, title, event, viewer }: VoteView): Task | null {
  const { mayFreeze, mayCount, mayAnnounce, steps } = viewer;
  if (!viewer.keeps || !(mayFreeze || mayCount || mayAnnounce || steps.some(({ takes }) => takes)))
    return null;
  return {
    key: `vote ${id}`,
    what: mayAnnounce ? `Công bố kết quả “${title}”` : `Tiến hành “${title}”`,
    detail: `Tại ${event.title}.`,
    dueAt: event.startsAt,
    href: `/votes/${id}`,
    button: mayAnnounce ? "Công bố" : "Mở biểu quyết",
  };
}
