import { useState } from "react";
import { Refused } from "./ask";

const unknown =
  "Máy này chưa làm được bước vừa rồi. Vui lòng thử lại; nếu vẫn không được, báo chủ trì.";

/** Runs an act once at a time, and gives the words of its refusal. */
export function useAct(run: () => Promise<void>) {
  const [isActing, setActing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  async function act() {
    if (isActing) return;
    setActing(true);
    setRefusal(null);
    try {
      await run();
    } catch (fault) {
      setRefusal(fault instanceof Refused ? fault.message : unknown);
    } finally {
      setActing(false);
    }
  }
  return { act: () => void act(), isActing, refusal };
}
