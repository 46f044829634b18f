import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canEnterReport } from "../policy";
import { enteringRefusal } from "../rules";
import { fillEmpty } from "./fill-empty";
import { lockFacts } from "./locked-facts";
import { lockReport } from "./locked-report";

/**
 * Puts what forms of the other kind say of the same days into the cells that are empty: weeks into a month, months into
 * what is asked once. Gives how many were filled. Refuses as `enterFigures`, but for a revision.
 */
export function fillFromForms(actor: Actor, key: { periodId: string; unitId: string }) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, key);
    authorize(canEnterReport(actor, report));
    refuse(enteringRefusal(report, report, now()));
    const facts = await lockFacts(tx, report);
    return fillEmpty(tx, actor, report, facts, (_, { offer }) => offer);
  });
}
