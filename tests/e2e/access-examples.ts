import { randomUUID } from "node:crypto";
import { asOwner } from "./support/demo.ts";

/** Things of Cụm thi đua số 3 in 2024, and of the unit that `head` heads: what the columns stand near to or far from. */
export const the = {
  cluster: () => idFrom("clusters where label = 'số 3'"),
  clusterYear: () => idFrom("cluster_years where year = 2024 and cluster_id = $1", the.cluster()),
  unit: () => idFrom("units where code = '016'"),
  /** One whose last day is not written down yet. */
  lastingUnit: () => idFrom("units where kind = 'commune' and to_on is null"),
  membership: () => idFrom("cluster_memberships where unit_id = $1", the.unit()),
  leadTerm: () =>
    idFrom("leadership_terms where role = 'lead' and cluster_year_id = $1", the.clusterYear()),
  period: () => idFrom("reporting_periods where year = 2024"),
  /** Whose figures were confirmed long ago. */
  pastPeriod: () => idFrom("reporting_periods where year = 2022"),
  form: () => idFrom("report_forms where rhythm = 'month'"),
  /** Entered for the unit, which has said against it. */
  entryOnBehalf: () => idFrom("entries_on_behalf where contradicted_at is not null"),
  line: () => idFrom("indicators where code = 'hoa_giai'"),
  withdrawnEvidence: () =>
    idFrom(
      "evidence e where exists (select from stored_file_withdrawals w where w.file_id = e.file_id)",
    ),
  specialist: () => idFrom("assignments where role = 'citySpecialist'"),
  indicatorRule: () => idFrom("indicator_rules where to_on is null"),
  honor: () => idFrom("honors where to_on is null"),
  collectiveHonor: () => idFrom("honors where subject = 'collective'"),
  award: () => idFrom("awards where unit_id = $1", the.unit()),
  activity: () => idFrom("activities where unit_id = $1", the.unit()),
  ownForm: () => idFrom("own_forms where ended_at is null"),
  endedOwnForm: () => idFrom("own_forms where ended_at is not null"),
  covenant: () =>
    idFrom("covenants where kind = 'covenant' and cluster_year_id = $1", the.clusterYear()),
  text: () =>
    idFrom("covenants where kind = 'regulation' and cluster_year_id = $1", the.clusterYear()),
  template: () => idFrom("text_templates where kind = 'covenant'"),
  consultation: () => idFrom("consultations where text_id = $1", the.covenant()),
  opinion: () => idFrom("opinions where consultation_id = $1", the.consultation()),
  event: () => idFrom("cluster_events where cluster_year_id = $1", the.clusterYear()),
  /** What the unit has typed for the open period. */
  value: () =>
    idFrom("indicator_values where unit_id = $1 and from_on >= '2024-01-01'", the.unit()),
  /** With figures of 2022. */
  indicator: () => idFrom("indicators where code = 'hoa_tang'"),
  vote: () =>
    idFrom("votes where subject = 'proposal' and cluster_year_id = $1", the.clusterYear()),
  paperVote: () =>
    idFrom(
      "votes v where exists (select from vote_rounds r where r.vote_id = v.id and r.channel = 'paper')",
    ),
  petition: () => idFrom("vote_petitions"),
  /** Of the minutes of a count, with all its signatures; confirmed long ago. */
  signedCopy: () => idFrom("signed_copies"),
  /** The hand-over of 2022, signed by both sides; `head` received it. */
  paperSigning: () => idFrom("paper_signings"),
  /** Planned in outline. */
  tentativeEvent: () =>
    idFrom("cluster_events where tentative and cluster_year_id = $1", the.clusterYear()),
  draftVote: () =>
    idFrom("votes where status = 'draft' and cluster_year_id = $1", the.clusterYear()),
  question: () => idFrom("vote_questions where vote_id = $1", the.vote()),
  candidate: () => idFrom("vote_candidates where question_id = $1", the.question()),
  round: () => idFrom("vote_rounds where vote_id = $1", the.vote()),
  sheet: () => idFrom("count_sheets where round_id = $1", the.round()),
  result: () => idFrom("question_results where round_id = $1", the.round()),
  /** Someone nobody else in the tests relies on. */
  bystander: () => idFrom("people where user_name = 'phanthingoc'"),
  reporting: () => idFrom("assignments where role = 'unitReporter' and unit_id = $1", the.unit()),
  /** Over since the demo's yesterday, or earlier. */
  pastAssignment: () =>
    idFrom(
      "assignments where unit_id = $1 and to_on < '2024-02-29' and ended_at is null",
      the.unit(),
    ),
  supervision: () => idFrom("assignments where role = 'supervisingLeader'"),
};

/** Stand for the square brackets of a route. */
export const parameters: Record<string, () => Promise<string>> = {
  clusterId: the.cluster,
  year: async () => "2024",
  clusterYearId: the.clusterYear,
  periodId: the.period,
  unitId: the.unit,
  formId: the.form,
  activityId: the.activity,
  ownFormId: the.ownForm,
  covenantId: the.covenant,
  textId: the.text,
  templateId: the.template,
  eventId: the.event,
  personId: the.bystander,
  /** One that hangs on nothing: nobody reads it. */
  fileId: async () => randomUUID(),
  indicatorId: the.indicator,
  valueId: the.value,
  voteId: the.vote,
  roundNumber: async () => "1",
  format: async () => "pdf",
  roundId: the.round,
  /** Of no link: the page opens and says so. */
  token: async () => "khong-co",
  /** One that is not there: whether it has been sealed yet is the worker's affair. */
  copyId: async () => randomUUID(),
  signingId: the.paperSigning,
};

const ofPaper = { voteId: the.paperVote };

/** For a page that the examples do not have: the unit ends in 2025, the vote has its result. */
export const ofRoute: Record<string, typeof parameters> = {
  "/clusters/[clusterId]/[year]/figures/[indicatorId]": {
    ...{ clusterId: the.cluster, year: async () => "2022" },
    indicatorId: the.indicator,
  },
  "/clusters/[clusterId]/[year]/figures/[indicatorId]/[format]": {
    ...{ clusterId: the.cluster, year: async () => "2022" },
    ...{ indicatorId: the.indicator, format: async () => "pdf" },
  },
  // One that is not there: whether it has been sealed yet is the worker's affair.
  "/paper-signings/[signingId]/sealed": { signingId: async () => randomUUID() },
  "/units/[unitId]/end": { unitId: the.lastingUnit },
  "/clusters/[clusterId]/[year]/handover/[format]": {
    ...{ clusterId: the.cluster, year: async () => "2022" },
    format: async () => "pdf",
  },
  "/votes/[voteId]/rounds/[roundNumber]/ballot/[format]": ofPaper,
  "/votes/[voteId]/rounds/[roundNumber]/minutes/[format]": ofPaper,
  "/texts/[textId]/consulting": { textId: the.covenant },
  "/texts/[textId]/drafts": { textId: the.covenant },
  "/texts/[textId]/consulting/pdf": { textId: the.covenant },
  "/texts/[textId]/consulting/word": { textId: the.covenant },
  "/votes/[voteId]/questions/new": { voteId: the.draftVote },
};

async function idFrom(rows: string, related?: Promise<string>) {
  const values = related === undefined ? [] : [await related];
  const [row] = await asOwner<{ id: string }>(`select id from ${rows} order by id limit 1`, values);
  if (!row) throw new Error(`The demo has none: ${rows}`);
  return row.id;
}
