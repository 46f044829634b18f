import "server-only";
import { refresh } from "next/cache";
import { Refusal } from "@/lib/refusal";

/** The page is shown anew when an act met a text that was taken back, so that the form it came from does not stay there to be tried again. */
export async function refreshIfTakenBack<Done>(act: Promise<Done>) {
  try {
    return await act;
  } catch (error) {
    if (error instanceof Refusal && error.code === "covenant.takenBack") refresh();
    throw error;
  }
}
