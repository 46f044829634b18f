import { asOwner } from "./own-database";

/** Lets the owner of the tables put a confirmed report where no act would, for a test of what comes after. */
export async function unguarded<Result>(act: () => Promise<Result>) {
  await asOwner("alter table progress_reports disable trigger progress_reports_confirmed");
  try {
    return await act();
  } finally {
    await asOwner("alter table progress_reports enable trigger progress_reports_confirmed");
  }
}
