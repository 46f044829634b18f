import { readGrid } from "./support/grid.ts";

/**
 * Who gets what. A row is a page, a route handler or a form action; a column is one of the demo's people
 * (support/people.ts), `nobody` a browser that has not signed in. Other people's things do not exist for them.
 */

/** o opens · . does not exist · > is sent on to another page · s to sign in · i is told that no assignment runs;
 *  an open page's own request is sent nowhere: u is told to sign in, e that no assignment runs */
const marks = ["o", ".", ">", "s", "i", "u", "e"] as const;

export const pages = readGrid(
  `
                                                   nobody  centre  admin  leader  supervisor  specialist  viewer  lead  deputy  secretary  head  officer  peer  stranger  former  board  council  councilVice  assigned  area
  /                                                s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /account                                         s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /account/no-assignment                           s       .       .      .       .           .           .       .     .       .          .     .        .     .         o  .      .        .            .         .
  /account/password                                s       o       o      o       o           o           o       o     o       o          o     o        o     o         o  o      o        o            o         o
  /account/second-factor                           s       o       o      o       o           o           o       o     o       o          o     o        o     o         o  o      o        o            o         o
  /acting-as                                       s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /activities                                      s       .       .      .       .           .           .       .     .       .          o     o        o     .         i  .      .        .            .         .
  /activities/[activityId]                         s       .       .      .       .           .           .       .     .       .          o     o        .     .         i  .      .        .            .         .
  /activities/new                                  s       .       .      .       .           .           .       .     .       .          o     o        o     .         i  .      .        .            .         .
  /admin                                           s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/awards                                    s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/awards/import                             s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/awards/import-ratings                     s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/clusters                                  s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/clusters/[clusterId]                      s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/clusters/new                              s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/honors                                    s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/honors/new                                s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/indicators                                s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/indicators/[indicatorId]                  s       .       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/indicators/import                         s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/indicators/new                            s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/indicators/rules                          s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/log                                       s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/log/chains                                s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/people                                    s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/people/[personId]                         s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/people/import                             s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/people/new                                s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/settings                                  s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/successions/new                           s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/units                                     s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/units/import                              s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/units/new                                 s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /clusters                                        s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /clusters/[clusterId]                            s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/[year]                     s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/[year]/events              s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/[year]/events/new          s       o       o      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /clusters/[clusterId]/[year]/leadership          s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/[year]/figures/[indicatorId] s     o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/[year]/handover            s       .       .      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /clusters/[clusterId]/[year]/phase               s       o       o      .       .           .           .       o     .       .          .     .        .     .         i  .      .        .            .         .
  /clusters/[clusterId]/[year]/sending             s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/[year]/sending/[periodId]  s       .       .      .       .           o           .       .     .       o          .     .        .     .         i  .      .        .            o         .
  /clusters/[clusterId]/directory                  s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /covenants                                       s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /covenants/[covenantId]                          s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /covenants/[covenantId]/adoption                 s       .       .      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /covenants/[covenantId]/ceremony                 s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /covenants/[covenantId]/closing                  s       .       .      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /covenants/[covenantId]/edit                     s       .       .      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /covenants/[covenantId]/opening                  s       .       .      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /covenants/[covenantId]/shared-device            s       .       .      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /covenants/[covenantId]/withdrawal               s       .       .      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /covenants/new                                   s       .       .      .       .           .           .       o     .       o          .     .        .     o         i  .      .        .            o         .
  /events                                          s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /events/[eventId]                                s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /events/[eventId]/attendance                     s       o       o      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /events/[eventId]/edit                           s       o       o      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /events/[eventId]/score-table                    s       o       o      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /events/[eventId]/votes/new                      s       o       o      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /figures                                         s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /forms                                           s       o       o      .       .           o           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /forms/[formId]                                  s       o       o      .       .           o           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /forms/fields                                    s       o       o      .       .           o           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /forms/new                                       s       o       o      .       .           o           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /help                                            s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /khu-dan-cu/[token]                              o       o       o      o       o           o           o       o     o       o          o     o        o     o         o  o      o        o            o         o
  /more                                            s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /overview                                        s       o       o      o       >           o           o       >     >       >          >     >        >     >         i  o      o        o            >         o
  /overview/figures                                s       o       o      o       .           o           .       .     .       .          .     .        .     .         i  o      o        o            .         .
  /overview/figures/[indicatorId]                  s       o       o      o       .           o           .       .     .       .          .     .        .     .         i  o      o        o            .         .
  /paper-signings/[signingId]                      s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /registrations                                   s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /registrations/[clusterYearId]/[unitId]          s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /reports                                         s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /reports/missing                                 s       o       o      o       o           o           .       o     o       o          .     .        .     o         i  o      o        o            o         .
  /own-forms                                       s       .       .      .       .           .           .       .     .       .          o     o        o     .         i  .      .        .            .         .
  /own-forms/[ownFormId]                           s       .       .      .       .           .           .       .     .       .          o     o        .     .         i  .      .        .            .         .
  /reports/[periodId]/[unitId]                     s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /reports/[periodId]/[unitId]/activities          s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /reports/[periodId]/[unitId]/areas               s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /reports/[periodId]/[unitId]/import              s       .       .      .       .           .           .       .     .       .          o     o        .     .         i  .      .        .            .         .
  /reports/[periodId]/[unitId]/narrative           s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /reports/[periodId]/[unitId]/on-behalf           s       .       .      .       .           o           .       .     .       o          .     .        .     .         i  .      .        .            o         .
  /reports/[periodId]/[unitId]/receipt             s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /search                                          s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /setup                                           .       .       .      .       .           .           .       .     .       .          .     .        .     .         .  .      .        .            .         .
  /sign-in                                         o       o       o      o       o           o           o       o     o       o          o     o        o     o         o  o      o        o            o         o
  /sign-in/code                                    s       >       >      >       >           >           >       >     >       >          >     >        >     >         >  >      >        >            >         >
  /sign-in/reset                                   o       o       o      o       o           o           o       o     o       o          o     o        o     o         o  o      o        o            o         o
  /texts                                           s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /texts/[textId]                                  s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /texts/[textId]/adoption                         s       .       .      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /texts/[textId]/consulting                       s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /texts/[textId]/drafts                           s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /texts/[textId]/edit                             s       .       .      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /texts/new                                       s       .       .      .       .           .           .       o     .       o          .     .        .     o         i  .      .        .            o         .
  /texts/templates                                 s       o       o      .       .           o           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /texts/templates/[templateId]                    s       .       o      .       .           o           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /texts/templates/new                             s       o       o      .       .           o           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /units/[unitId]                                  s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /units/[unitId]/awards                           s       o       o      o       .           o           .       .     .       .          o     o        .     .         i  o      o        o            .         .
  /units/[unitId]/end                              s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /units/[unitId]/figures                          s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /units/[unitId]/move                             s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /units/[unitId]/rename                           s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /units/[unitId]/signing                          s       o       o      .       .           .           .       .     .       .          o     .        .     .         i  .      .        .            .         .
  /values/[valueId]                                s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /votes/[voteId]                                  s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /votes/[voteId]/ballot                           s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /votes/[voteId]/questions/new                    s       o       o      .       .           .           .       o     .       o          .     .        .     .         i  .      .        .            o         .
  /votes/[voteId]/recount                          s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /votes/[voteId]/turnout                          s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /xac-minh                                        o       o       o      o       o           o           o       o     o       o          o     o        o     o         o  o      o        o            o         o
  `,
  marks,
);

/** Route handlers: downloads, health. The same marks. */
export const handlers = readGrid(
  `
                                                            nobody  centre  admin  leader  supervisor  specialist  viewer  lead  deputy  secretary  head  officer  peer  stranger  former  board  council  councilVice  assigned  area
  /ballots/[roundId]                                        o       o       o      o       o           o           o       o     o       o          o     o        o     o         o  o      o        o            o         o
  /admin/awards/import/template                             s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/awards/import-ratings/template                     s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/clusters/new/template                              s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/indicators/import/template                         s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/people/import/template                             s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /admin/units/import/template                              s       o       o      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /api/health/live                                          o       o       o      o       o           o           o       o     o       o          o     o        o     o         o  o      o        o            o         o
  /api/health/ready                                         o       o       o      o       o           o           o       o     o       o          o     o        o     o         o  o      o        o            o         o
  /clusters/[clusterId]/[year]/sending/[periodId]/pdf       s       .       .      .       .           o           .       o     o       o          .     .        .     .         i  o      .        .            o         .
  /clusters/[clusterId]/[year]/sending/[periodId]/word      s       .       .      .       .           o           .       o     o       o          .     .        .     .         i  o      .        .            o         .
  /clusters/[clusterId]/[year]/sending/[periodId]/template  s       .       .      .       .           o           .       .     .       o          .     .        .     .         i  .      .        .            o         .
  /clusters/[clusterId]/[year]/excel                        s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/[year]/figures/[indicatorId]/[format] s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/[year]/pdf                          s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/[year]/report/[format]              s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/directory/excel                     s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/[year]/handover/[format]            s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /clusters/[clusterId]/year                                s       >       >      >       >           >           >       >     >       >          >     >        >     >         i  >      >        >            >         >
  /figures/[format]                                         s       .       .      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /covenants/excel                                          s       o       o      o       o           o           o       o     o       o          o     o        o     o         i  o      o        o            o         o
  /covenants/[covenantId]/text                              s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /covenants/[covenantId]/board                             s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /covenants/[covenantId]/pdf                               s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /covenants/[covenantId]/proof                             s       .       .      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /covenants/[covenantId]/sealed                            s       .       .      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /events/[eventId]/minutes/[format]                        s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /events/[eventId]/presence                                 s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /votes/[voteId]/notice/[format]                           s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /votes/[voteId]/recount/file                              s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /votes/[voteId]/rounds/[roundNumber]/ballot/[format]      s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /votes/[voteId]/rounds/[roundNumber]/minutes/[format]     s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /votes/[voteId]/sheet                                     s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /covenants/[covenantId]/word                              s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /files/[fileId]                                           s       .       .      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /signed-copies/[copyId]                                   s       .       .      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /paper-signings/[signingId]/sealed                        s       .       .      .       .           .           .       .     .       .          .     .        .     .         i  .      .        .            .         .
  /paper-signings/[signingId]/pdf                           s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /paper-signings/[signingId]/text                          s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /overview/[format]                                        s       o       o      o       .           o           .       .     .       .          .     .        .     .         i  o      o        o            .         .
  /overview/excel                                           s       o       o      o       .           o           .       .     .       .          .     .        .     .         i  o      o        o            .         .
  /overview/figures/[indicatorId]/[format]                  s       o       o      o       .           o           .       .     .       .          .     .        .     .         i  o      o        o            .         .
  /overview/figures/pdf                                     s       o       o      o       .           o           .       .     .       .          .     .        .     .         i  o      o        o            .         .
  /overview/figures/excel                                   s       o       o      o       .           o           .       .     .       .          .     .        .     .         i  o      o        o            .         .
  /registrations/[clusterYearId]/[unitId]/pdf               s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /own-forms/[ownFormId]/filled/[periodId]                  s       .       .      .       .           .           .       .     .       .          o     o        .     .         i  .      .        .            .         .
  /registrations/[clusterYearId]/[unitId]/word              s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /reports/[periodId]/[unitId]/paper/[format]               s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /reports/[periodId]/[unitId]/draft                        u       o       o      o       o           o           .       o     o       o          o     o        .     .         e  o      o        o            o         .
  /reports/[periodId]/[unitId]/import/template              s       .       .      .       .           .           .       .     .       .          o     o        .     .         i  .      .        .            .         .
  /reports/[periodId]/[unitId]/narrative/draft              u       o       o      o       o           o           .       o     o       o          o     o        .     .         e  o      o        o            o         .
  /sign-in/sso/back                                         s       s       s      s       s           s           s       s     s       s          s     s        s     s         s  s      s        s            s         s
  /sign-in/sso/start                                        >       >       >      >       >           >           >       >     >       >          >     >        >     >         >  >      >        >            >         >
  /texts/[textId]/consulting/pdf                            s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /units/[unitId]/figures/[format]                          s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /values/[valueId]/[format]                                s       o       o      o       o           o           .       o     o       o          o     o        .     .         i  o      o        o            o         .
  /texts/[textId]/consulting/word                           s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /texts/[textId]/pdf                                       s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  /texts/[textId]/word                                      s       o       o      o       o           o           .       o     o       o          o     o        o     .         i  o      o        o            o         .
  `,
  marks,
);
