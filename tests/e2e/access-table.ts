import { readGrid } from "./support/grid.ts";

/**
 * Who gets what. A row is a page, a route handler or a form action; a column is one of the demo's people
 * (support/people.ts), `nobody` a browser that has not signed in. Other people's things do not exist for them.
 */

/** o opens · . does not exist · s is sent to sign in · i is told that no assignment runs */
export const pages = readGrid(
  `
                          nobody admin leader supervisor specialist lead deputy secretary head officer viewer stranger former
  /                       s      o     o      o          o          o    o      o         o    o       o      o        i
  /account                s      o     o      o          o          o    o      o         o    o       o      o        i
  /account/no-assignment  s      .     .      .          .          .    .      .         .    .       .      .        o
  /account/password       s      o     o      o          o          o    o      o         o    o       o      o        o
  /account/second-factor  s      o     o      o          o          o    o      o         o    o       o      o        o
  /acting-as              s      o     o      o          o          o    o      o         o    o       o      o        i
  /admin                  s      o     .      .          .          .    .      .         .    .       .      .        i
  /admin/log              s      o     .      .          .          .    .      .         .    .       .      .        i
  /admin/log/chains       s      o     .      .          .          .    .      .         .    .       .      .        i
  /more                   s      o     o      o          o          o    o      o         o    o       o      o        i
  /setup                  .      .     .      .          .          .    .      .         .    .       .      .        .
  /sign-in                o      o     o      o          o          o    o      o         o    o       o      o        o
  /sign-in/code           s      .     .      .          .          .    .      .         .    .       .      .        .
  /sign-in/reset          o      o     o      o          o          o    o      o         o    o       o      o        o
  `,
  ["o", ".", "s", "i"],
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
  arrangeStandInAction      y     y      y          y          y    y      y         y    y       y      y        n
  beginSecondFactorAction   y     y      y          y          y    y      y         y    y       y      y        y
  changePasswordAction      y     y      y          y          y    y      y         y    y       y      y        y
  chooseCapacityAction      y     y      y          y          y    y      y         y    y       y      y        n
  confirmSecondFactorAction y     y      y          y          y    y      y         y    y       y      y        y
  endOtherSessionsAction    y     y      y          y          y    y      y         y    y       y      y        y
  endSessionAction          y     y      y          y          y    y      y         y    y       y      y        y
  endStandInAction          y     y      y          y          y    y      y         y    y       y      y        n
  enterCodeAction           y     y      y          y          y    y      y         y    y       y      y        y
  issueResetCodeAction      y     n      n          n          n    n      n         n    n       n      n        n
  redeemResetCodeAction     y     y      y          y          y    y      y         y    y       y      y        y
  removeSecondFactorAction  y     y      y          y          y    y      y         y    y       y      y        y
  setUpOfficeAction         n     n      n          n          n    n      n         n    n       n      n        n
  signInAction              y     y      y          y          y    y      y         y    y       y      y        y
  signOutAction             y     y      y          y          y    y      y         y    y       y      y        y
  `,
  ["y", "n"],
);
