import { z } from "zod";
import { blindedMessage } from "@/lib/ballot/ballot";
import {
  RoundStep,
  TieBreak,
  VoteBase,
  VoteChannel,
  VoteSubject,
  VotingWay,
} from "@/lib/db/generated/enums";
import { linesField } from "@/lib/lines-field";
import { nestedValues } from "@/lib/nested-values";
import { optionalText, textField } from "@/lib/text-field";
import { mark } from "./mark-field";
import { usualGoOnPerSeat } from "./rules";

function whole(what: string, most = 200) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, `Chưa ghi ${what}. Vui lòng ghi một số, ví dụ 1.`)
    .transform(Number)
    .refine((value) => value <= most, `${what} nhiều nhất là ${most}.`);
}

const quote = optionalText(1000).transform((text) => text ?? "");
const tieBreak = z.union([z.literal("").transform(() => null), z.enum(TieBreak)]).default(null);

const question = {
  pass: mark("Vui lòng chọn tỷ lệ quy định."),
  passQuote: quote,
  seats: whole("Số cần chọn", 50),
  oneByOne: z.stringbool().default(false),
  leastChoices: whole("Số được chọn ít nhất", 50).default(1),
  mostChoices: whole("Số được chọn nhiều nhất", 50).default(1),
  /** Those introduced; `unitIds` and `scores` are the form's rows, one for each member; honors take the adopted table's points. */
  picked: z.array(z.uuid()).default([]),
  unitIds: z.array(z.uuid()).default([]),
  scores: z
    .array(
      z
        .string()
        .trim()
        .regex(/^(\d{1,4}([,.]\d{1,4})?)?$/, "Tổng điểm là một số, ví dụ 95,25.")
        .transform((text) => text.replace(",", ".") || null),
    )
    .default([]),
};

/** A vote as it is prepared, with its first question. A proposal has no units: the proposal itself is agreed to or not. */
export const prepareVoteInput = z
  .object({
    eventId: z.uuid(),
    subject: z.enum(VoteSubject),
    way: z.enum(VotingWay, "Vui lòng chọn cách thức."),
    title: textField("Vui lòng ghi nội dung biểu quyết."),
    forYear: z.union([z.literal("").transform(() => null), z.coerce.number().int()]).default(null),
    regulation: textField("Vui lòng ghi tên Quy chế, ví dụ: Quy chế hoạt động của Cụm năm 2024."),
    base: z.enum(VoteBase, "Vui lòng chọn cách tính tỷ lệ."),
    quorum: mark("Vui lòng chọn số đơn vị phải có mặt."),
    ...{ quorumQuote: quote, baseQuote: quote, roundsQuote: quote, tieQuote: quote },
    ownUnitVotable: z.stringbool().default(false),
    blankInBase: z.stringbool().default(false),
    invalidInBase: z.stringbool().default(false),
    needsConfirmation: z.stringbool().default(false),
    mostRounds: whole("Số lần bỏ phiếu", 5),
    goOnPerSeat: whole("Số đơn vị vào lần sau", 5)
      .refine((value) => value > 0, "Vào lần sau ít nhất 1 đơn vị cho mỗi chỗ còn thiếu.")
      .default(usualGoOnPerSeat),
    ...{ tieBreak1: tieBreak, tieBreak2: tieBreak, tieBreak3: tieBreak },
    ...question,
  })
  .transform(({ tieBreak1, tieBreak2, tieBreak3, ...vote }) => ({
    ...vote,
    tieBreaks: [...new Set([tieBreak1, tieBreak2, tieBreak3].filter((way) => way !== null))],
  }));
export type PrepareVoteInput = z.output<typeof prepareVoteInput>;

export const addQuestionInput = z.object({
  voteId: z.uuid(),
  title: textField("Vui lòng ghi nội dung, ví dụ: Đề nghị tặng Bằng khen."),
  ...question,
});
export type AddQuestionInput = z.output<typeof addQuestionInput>;

export const withdrawCandidateInput = z.object({
  candidateId: z.uuid("Vui lòng chọn đơn vị."),
  reason: textField("Vui lòng ghi lý do.", 500),
});
export type WithdrawCandidateInput = z.output<typeof withdrawCandidateInput>;

const line = z.string().trim().max(200, "Dài quá 200 ký tự.").default("");

/** The roll is agreed; who counts is named in order, the head first, and empty rows fall away. */
export const freezeRollInput = z.preprocess(
  nestedValues,
  z.object({
    voteId: z.uuid(),
    channel: z.enum(VoteChannel, "Vui lòng chọn cách bỏ phiếu."),
    /** On a hybrid round, the units that vote on paper. */
    paperUnitIds: z.array(z.uuid()).default([]),
    tellers: z
      .array(z.object({ name: line, post: line }))
      .max(10)
      .default([])
      .transform((rows) => rows.filter(({ name }) => name !== "")),
  }),
);
export type FreezeRollInput = z.output<typeof freezeRollInput>;

const counted = whole("số phiếu", 999);

/** One sheet as counted. Empty "không đồng ý" where units are chosen among several. */
export const typeCountInput = z.preprocess(
  nestedValues,
  z.object({
    roundId: z.uuid(),
    channel: z.enum(["hands", "paper"]),
    issued: counted,
    returned: counted,
    /** Before whom paper was counted, a line each. */
    witnesses: linesField(1000),
    questions: z.array(
      z.object({ questionId: z.uuid(), valid: counted, invalid: counted, blank: counted }),
    ),
    candidates: z.array(
      z.object({
        candidateId: z.uuid(),
        agreed: counted,
        disagreed: z.union([z.literal("").transform(() => null), counted]).default(null),
      }),
    ),
  }),
);
export type TypeCountInput = z.output<typeof typeCountInput>;

export const confirmCountInput = z.object({ sheetId: z.uuid() });
export type ConfirmCountInput = z.output<typeof confirmCountInput>;

export const decideTieInput = z.object({
  resultId: z.uuid(),
  candidateIds: z.array(z.uuid()).default([]),
  words: textField("Vui lòng ghi ai quyết định và bằng cách nào, người chứng kiến.", 1000),
});
export type DecideTieInput = z.output<typeof decideTieInput>;

export const announceResultInput = z.object({ voteId: z.uuid() });
export type AnnounceResultInput = z.output<typeof announceResultInput>;

export const concludeVoteInput = z.object({
  voteId: z.uuid(),
  document: textField("Vui lòng ghi biên bản hoặc thông báo, ví dụ: Hội nghị ngày 08/11/2022."),
  /** The request that stood on the page when it was read, by `nameOfRequest`; left out where none did. */
  confirms: z.string().optional(),
});
export type ConcludeVoteInput = z.output<typeof concludeVoteInput>;

export const cancelVoteInput = z.object({
  voteId: z.uuid(),
  document: textField("Vui lòng ghi quyết định, ví dụ: Quyết định số 12/QĐ-MTTQ-BTT."),
  reason: textField("Vui lòng ghi lý do hủy kết quả.", 1000),
});
export type CancelVoteInput = z.output<typeof cancelVoteInput>;

export const filePetitionInput = z.object({
  voteId: z.uuid(),
  words: textField("Vui lòng ghi nội dung kiến nghị.", 2000),
});
export type FilePetitionInput = z.output<typeof filePetitionInput>;

export const answerPetitionInput = z.object({
  petitionId: z.uuid(),
  words: textField("Vui lòng ghi nội dung trả lời.", 2000),
});
export type AnswerPetitionInput = z.output<typeof answerPetitionInput>;
/** A step of an electronic round; a round that is given up says why, one that closes by itself after how many minutes. */
export const takeRoundStepInput = z
  .object({
    roundId: z.uuid(),
    step: z.enum(RoundStep),
    reason: z.string().trim().max(500, "Dài quá 500 ký tự.").default(""),
    minutes: z
      .union([
        z.literal("").transform(() => null),
        whole("Số phút", 240).refine((value) => value > 0),
      ])
      .default(null),
  })
  .refine(({ step, reason }) => step !== "voidRound" || reason !== "", {
    ...{ path: ["reason"], error: "Vui lòng ghi lý do hủy lần bỏ phiếu này." },
  });
export type TakeRoundStepInput = z.output<typeof takeRoundStepInput>;

/** What a voter's device asks to have signed, a message for each slip of the sheet. */
export const issueBallotsInput = z.object({
  roundId: z.uuid(),
  actingAs: z.string(),
  slips: z
    .array(z.object({ slipId: z.uuid(), blinded: blindedMessage }))
    .min(1)
    .max(200),
});
export type IssueBallotsInput = z.output<typeof issueBallotsInput>;
