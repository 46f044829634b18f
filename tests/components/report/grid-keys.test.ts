import { expect, test, vi } from "vitest";
import { asGrid } from "@/components/report/grid-keys";

vi.mock("@/components/report/grid-acts", () => {
  throw new Error("Failed to fetch dynamically imported module");
});

test("a block pasted where the net was lost before what pastes had come is not dropped unsaid", async () => {
  const form = new EventTarget();
  const cell = { querySelectorAll: () => [form] };
  Object.assign(form, { dataset: {}, querySelectorAll: () => [cell] });
  const told = vi.fn();
  const keeper = { changed: vi.fn(), leaveToAct: vi.fn(), sending: null };
  const leave = asGrid(form as unknown as HTMLFormElement, keeper, told);
  const paste = new Event("paste", { cancelable: true });
  form.dispatchEvent(Object.assign(paste, { clipboardData: { getData: () => "14\n30" } }));
  await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(undefined));
  expect(paste.defaultPrevented).toBe(true);
  leave();
});
