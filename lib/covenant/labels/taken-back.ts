import { momentInSentence } from "@/lib/date-text";

type Withdrawal = { withdrawnAt: Date; reason: string; by: string };

/** What the sentences about a text that was taken back name. */
export function takenBackFacts({ withdrawnAt, reason, by }: Withdrawal) {
  return {
    at: momentInSentence(withdrawnAt),
    by: by ? `, người thu hồi: ${by}` : "",
    reason: /[.!?…]$/.test(reason) ? reason : `${reason}.`,
  };
}

/** "Giao ước đã được thu hồi để chỉnh sửa lúc 9 giờ 40, ngày 29/02/2024, người thu hồi: đồng chí …. Lý do: …" */
export function takenBackText(withdrawal: Withdrawal) {
  const { at, by, reason } = takenBackFacts(withdrawal);
  return `Giao ước đã được thu hồi để chỉnh sửa lúc ${at}${by}. Lý do: ${reason}`;
}
