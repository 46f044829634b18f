/** Where a form's headings stand; a title and a line on how to fill it in stand above. */
export const headRow = 3;

/** Rows follow at once; the number of the row that stands at this place, counted from nought. */
export function formRow(index: number) {
  return headRow + 1 + index;
}

/** What a cell that is to be filled in offers: a list to choose from, strictly or beside one's own words (empty: own words alone), and a word of advice. */
export type Choice = { values: readonly string[]; isStrict: boolean; advice: string };

/** A heading across the sheet, or the cells of a line; those with a choice are open, the others protected, where they would be expected open with the reason why. */
export type FormRow =
  | { group: string }
  | { cells: readonly { text: string; choice?: Choice; closed?: string }[] };

/** One sheet of a workbook to be filled in and sent back. */
export type FormSheet = {
  name: string;
  title: string;
  note: string;
  columns: readonly { title: string; width: number }[];
  rows: readonly FormRow[];
};

/** Excel allows 31 characters and none of : \ / ? * [ ]. */
export function allowedName(name: string) {
  return name.replace(/[:\\/?*[\]]/g, " ").slice(0, 31);
}
