import type { Locator, Page } from "@playwright/test";
import { paste } from "./clipboard.ts";

/**
 * Counts as the baseline of today's work does: one click, one value typed or chosen, one file or page opened, one message.
 * Enter after a value belongs to it; waiting and looking count nothing.
 */
export class Steps {
  taken = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A page by its address, as from a bookmark. */
  async open(address: string) {
    this.taken += 1;
    await this.page.goto(address);
  }

  async click(target: Locator) {
    this.taken += 1;
    await target.click();
  }

  /** With the browser's own button. */
  async back() {
    this.taken += 1;
    await this.page.goBack();
  }

  async choose(list: Locator, label: string) {
    this.taken += 1;
    await list.selectOption({ label });
  }

  /** Where the focus is, and on to the next cell. */
  async typeHere(text: string) {
    this.taken += 1;
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Where the focus is, and no further. */
  async writeHere(text: string) {
    this.taken += 1;
    await this.page.keyboard.type(text);
  }

  async pasteHere(text: string) {
    this.taken += 1;
    await paste(this.page, text);
  }

  /** What is done in another program: a message written, a file opened. */
  elsewhere(acts: number) {
    this.taken += acts;
  }
}

export type Counted = { task: string; today: number; goal: number; steps: number; how: string };

/** The tasks beside the baseline, for whoever runs the tests. */
export function stepTable(rows: readonly Counted[]) {
  const line = (cells: readonly (string | number)[]) =>
    `${cells.map((cell, index) => (index < 5 ? `${cell}`.padStart(9) : `  ${cell}`)).join("")}`;
  const head = line(["việc", "nay", "một nửa", "đích", "bước", "cách tính"]);
  const body = rows.map(({ task, today, goal, steps, how }) =>
    line([task, today, today / 2, goal, steps, how]),
  );
  return [head, ...body].join("\n");
}
