import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { actsAs } from "@/lib/auth/policy";
import type { ConcernedYear } from "@/lib/cluster/queries/concerned-years";
import { findAwaitingSomebody } from "@/lib/covenant/queries/awaiting-somebody";
import { listDraftableYears } from "@/lib/covenant/queries/draftable-years";
import { type CovenantView, getCovenant } from "@/lib/covenant/queries/get-covenant";
import { listCovenants } from "@/lib/covenant/queries/list-covenants";
import { momentInSentence } from "@/lib/date-text";
import type { CovenantStatus } from "@/lib/db/generated/enums";
import { textPath } from "@/lib/text/labels";
import { listTexts } from "@/lib/text/queries/list-texts";
import { covenantRoles, upperRoles } from "./roles";
import type { Task } from "./rules";

/**
 * Covenants to give an opinion on, to read and sign, or taken back with one's signature; scans to look at; for those who draft them,
 * questions to answer and the next step.
 */
export async function listCovenantTasks(
  actor: Actor,
  years: readonly ConcernedYear[],
): Promise<Task[]> {
  if (!actsAs(actor, ...covenantRoles, ...upperRoles)) return [];
  const awaiting = await findAwaitingSomebody(
    actor,
    years.map(({ id }) => id),
  );
  const ids = new Set([...(await findInHand(actor, years)), ...awaiting]);
  const views = await Promise.all([...ids].map((id) => getCovenant(actor, id)));
  const begun = views
    .filter((view) => view !== null)
    .flatMap((view) => {
      const task =
        opinionTask(view) ??
        signingTask(view) ??
        answeringTask(view) ??
        draftingTask(view) ??
        takenBackTask(view);
      return [...(task ? [task] : []), ...scanTasks(view)];
    });
  return [...(await undraftedTasks(actor, years)), ...begun];
}

/** A year that is being prepared or registered for and has no covenant yet, for whoever drafts it. */
async function undraftedTasks(actor: Actor, years: readonly ConcernedYear[]): Promise<Task[]> {
  const early = new Set(
    years
      .filter(({ phase }) => phase === "preparing" || phase === "registering")
      .map(({ id }) => id),
  );
  if (early.size === 0) return [];
  const undrafted = (await listDraftableYears(actor)).filter(({ hasYearly }) => !hasYearly);
  return undrafted
    .filter(({ clusterYearId }) => early.has(clusterYearId))
    .map(({ clusterYearId, year, lastYear }) => ({
      key: `covenant of ${clusterYearId}`,
      what: `Lập dự thảo Giao ước thi đua năm ${year}`,
      detail: lastYear ? `Có thể lập từ bản năm ${lastYear}.` : "Năm này chưa có dự thảo.",
      dueAt: null,
      href: "/covenants",
      button: "Lập dự thảo",
    }));
}

/** Whatever the units and the secretariat of a year have in hand; the upper level is only asked to sign and to look at scans. */
async function findInHand(actor: Actor, years: readonly ConcernedYear[]) {
  if (years.length === 0 || !actsAs(actor, ...covenantRoles)) return [];
  const { covenants } = await listCovenants(actor, { year: null, cluster: null, status: null });
  const { texts } = await listTexts(actor, { kind: null });
  return [...covenants, ...texts]
    .filter(({ year }) => years.some((each) => each.year === year))
    .map(({ id }) => id);
}

function opinionTask({ id, title, consulting }: CovenantView): Task | null {
  if (!consulting?.awaitsUs) return null;
  return {
    key: `opinion ${id}`,
    what: `Góp ý dự thảo ${title}`,
    detail: "Từng nội dung: thống nhất, hoặc góp ý và đề nghị lời thay.",
    dueAt: consulting.dueAt,
    href: `/texts/${id}/consulting`,
    button: "Góp ý",
  };
}

function signingTask({ id, title, viewer: { signing } }: CovenantView): Task | null {
  if (!signing || signing.scan || (signing.refusal !== null && !signing.mayRead)) return null;
  const about = { key: `covenant ${id}`, dueAt: null, href: `/covenants/${id}` };
  return signing.mayRead
    ? {
        ...about,
        what: `Đọc ${title}`,
        detail: "Đã mở ký kết. Đọc đến hết rồi ký.",
        button: "Đọc Giao ước",
      }
    : {
        ...about,
        what: `Ký ${title}`,
        detail: `Với tư cách ${signing.title}.`,
        button: "Ký Giao ước",
      };
}

/** A scan of signatures on paper counts for nothing until somebody other than who brought it has confirmed it. */
function scanTasks({ id, title, viewer: { scans } }: CovenantView): Task[] {
  return scans
    .filter(({ mayConfirm }) => mayConfirm)
    .map(({ id: scanId, personName, addedAt, units }) => ({
      key: `scan ${scanId}`,
      what: `Xác nhận bản chụp đã ký của ${title}`,
      detail: `${units.length} đơn vị ký trên giấy; ${personName} đưa lên lúc ${momentInSentence(addedAt)}.`,
      dueAt: null,
      href: `/covenants/${id}`,
      button: "Xem bản chụp",
    }));
}

function answeringTask({ id, title, viewer: { reviews } }: CovenantView): Task | null {
  const asked = reviews.find(({ mayAnswer }) => mayAnswer);
  if (!asked) return null;
  return {
    key: `covenant ${id}`,
    what: `Trả lời đề nghị xem lại ${title}`,
    detail: `${asked.unitName} đề nghị.`,
    dueAt: null,
    href: `/covenants/${id}`,
    button: "Trả lời",
  };
}

/** Told to everyone at a unit whose signature it voided, until the text is opened anew; whoever drafts it is told the next step instead. */
function takenBackTask({ id, title, withdrawn: [last], viewer }: CovenantView): Task | null {
  if (!viewer.lostSignature || !last) return null;
  return {
    key: `covenant ${id}`,
    what: `Xem lý do thu hồi ${title}`,
    detail: `Chữ ký của đơn vị không còn hiệu lực; mở ký kết lại thì ký lại. Lý do: ${last.reason}`,
    dueAt: null,
    href: `/covenants/${id}`,
    button: "Xem lý do",
  };
}

/** The next step of whoever drafts it, and where it is done. */
const steps: Partial<Record<CovenantStatus, { verb: string; button: string; page: string }>> = {
  consulting: { verb: "Tổng hợp, trả lời ý kiến về", button: "Xem ý kiến", page: "" },
  draft: { verb: "Soạn tiếp dự thảo", button: "Soạn dự thảo", page: "/edit" },
  ready: { verb: "Ghi kết quả thông qua", button: "Ghi kết quả", page: "/adoption" },
  adopted: { verb: "Mở ký kết", button: "Mở ký kết", page: "/opening" },
};

/** A plan or regulation is issued where a covenant is opened for signing. */
const issuing = { verb: "Ghi ban hành", button: "Ghi ban hành", page: "" };

function draftingTask({ id, kind, title, status, viewer }: CovenantView): Task | null {
  const isIssued = kind !== "covenant" && status === "adopted";
  const step = viewer.acts && (isIssued ? issuing : steps[status]);
  if (!step) return null;
  const { verb, button, page } = step;
  return {
    key: `covenant ${id}`,
    what: `${verb} ${title}`,
    detail:
      kind === "covenant"
        ? "Hội nghị thông qua rồi các đơn vị ký."
        : "Hội nghị thông qua rồi Cụm trưởng ký, ban hành.",
    dueAt: null,
    href: `${textPath({ kind, id })}${page}`,
    button,
  };
}
