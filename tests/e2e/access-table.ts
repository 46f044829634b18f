import { readGrid } from "./support/grid.ts";

/**
 * Who gets what. A row is a page, a route handler or a form action; a column is one of the demo's people
 * (support/people.ts), `nobody` a browser that has not signed in. Other people's things do not exist for them.
 */

/** o opens · . does not exist · s is sent to sign in */
export const pages = readGrid(
  `
                          nobody admin leader supervisor specialist lead deputy secretary head officer viewer stranger former
  /                       s      o     o      o          o          o    o      o         o    o       o      o        o
  `,
  ["o", ".", "s"],
);

/** Route handlers: downloads, health. The same marks. */
export const handlers = readGrid(
  `
                          nobody admin leader supervisor specialist lead deputy secretary head officer viewer stranger former
  /api/health/live        o      o     o      o          o          o    o      o         o    o       o      o        o
  /api/health/ready       o      o     o      o          o          o    o      o         o    o       o      o        o
  `,
  ["o", ".", "s"],
);

/** y may, where the rules allow it · n is refused, whatever the form says */
export const actions = readGrid(
  `
                          admin leader supervisor specialist lead deputy secretary head officer viewer stranger former
  `,
  ["y", "n"],
);
