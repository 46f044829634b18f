import { momentInDocument } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import type { SigningAuthority, SigningWay, UnitKind } from "@/lib/db/generated/enums";
import type { Layout, PaperDescription, SignatureBlock } from "@/lib/document/description";
import { committeeLines, committeeLinesOf, placeAndDay, upperCase } from "@/lib/document/heads";
import { watermarkOf } from "@/lib/document/watermark";
import { committeeName } from "@/lib/unit/labels";
import { authorityLines } from "./authority-lines";
import type { CovenantText } from "./canonical-form";
import { registrationsWords } from "./labels/registrations";

type Unit = {
  name: string;
  signature: {
    way: SigningWay;
    authority: SigningAuthority;
    signedAt: Date;
    signerName: string;
    signerPost: string;
  } | null;
  release: object | null;
  /** There no more. */
  ended: object | null;
  /** The upper committee, which witnesses and signs. */
  asWitness: boolean;
  /** Leads the cluster, and presses the stamp. */
  isLead: boolean;
};

type OnPaper = {
  title: string;
  /** From the opening on, whatever became of it since. */
  isFrozen: boolean;
  text: CovenantText;
  /** In the order of the decision. */
  units: readonly Unit[];
  /** Of the conference that adopted it; null before. */
  adoptedOn: Day | null;
  owner: { kind: UnitKind; name: string };
};

/** The covenant as it is printed: text, annex and a block for each unit in the order of the decision, never of signing. */
export function covenantPaper(
  { title, isFrozen, text, units, adoptedOn, owner }: OnPaper,
  { layout, isDemo }: { layout: Layout; isDemo: boolean },
): PaperDescription {
  return {
    ...{ title: `${title}, ${text.cluster}`, layout },
    issuer: { above: committeeLines(owner), body: [upperCase(text.cluster)] },
    number: text.clerkNumber ? { text: text.clerkNumber } : null,
    placeAndDay: placeAndDay(owner, adoptedOn ?? { year: text.year }),
    ...headings(title),
    blocks: [
      { kind: "paragraph", text: text.preamble },
      ...text.contents.flatMap((content, index) => contentBlocks(content, index + 1)),
      ...registrationBlocks(text),
    ],
    beforeSignatures:
      text.witnesses.length > 0 ? [`Với sự chứng kiến của ${text.witnesses.join("; ")}.`] : [],
    signatures: units.map(signatureBlock),
    recipients: recipientsOf(units, committeeName(owner)),
    annexes: text.targets.length > 0 ? [annexOf(text)] : [],
    watermark: watermarkOf({ isDraft: !isFrozen, isDemo }),
  };
}

/** Who keeps a copy: whoever signs, the upper committee also where it does not, and the clerk. */
function recipientsOf(units: readonly Unit[], upperCommittee: string) {
  const signsToo = units.some(({ name }) => name === upperCommittee);
  const above = signsToo ? [] : [`${upperCommittee} (để báo cáo);`];
  return [...above, "Các đơn vị ký tên;", "Lưu: VT."];
}

/** "GIAO ƯỚC THI ĐUA" with the rest of its name under it. */
function headings(title: string) {
  const [annex] = /^Phụ lục số \d+/.exec(title) ?? [];
  if (annex) return { type: upperCase(annex), subject: [title.slice(annex.length).trim()] };
  const type = "Giao ước thi đua";
  const rest = title.startsWith(type) ? title.slice(type.length).trim() : title;
  return {
    type: upperCase(type),
    subject: rest ? [rest.charAt(0).toLocaleUpperCase("vi") + rest.slice(1)] : [],
  };
}

type Content = CovenantText["contents"][number];

function contentBlocks({ change, title, text }: Content, number: number) {
  if (change) {
    const head = [`${number}. ${change}`, title].filter(Boolean).join(": ");
    return [{ kind: "heading", text: head } as const, { kind: "paragraph", text } as const];
  }
  return title
    ? [
        { kind: "heading", text: `${number}. ${title}` } as const,
        { kind: "paragraph", text } as const,
      ]
    : [{ kind: "paragraph", text: `${number}. ${text}` } as const];
}

/** The units' own papers, named and not quoted. */
function registrationBlocks({ registrations }: CovenantText) {
  if (registrations.length === 0) return [];
  const named = `Các bản đăng ký: ${registrations.join("; ")}.`;
  return [
    { kind: "paragraph", text: registrationsWords } as const,
    { kind: "paragraph", text: named } as const,
  ];
}

function annexOf({ targets, title }: CovenantText & { title: string }) {
  return {
    title: "PHỤ LỤC",
    subject: `Chỉ tiêu chung, kèm theo ${title}`,
    blocks: [
      {
        kind: "table",
        columns: [
          { title: "TT", align: "center", share: 1 },
          { title: "Chỉ tiêu", align: "left", share: 7 },
          { title: "Mỗi đơn vị", align: "right", share: 3 },
        ],
        rows: targets.map(({ name, target }, index) => [`${index + 1}`, name, target]),
      },
    ],
  } as const;
}

function signatureBlock({
  name,
  signature,
  release,
  ended,
  asWitness,
  isLead,
}: Unit): SignatureBlock {
  const whose = { unit: committeeLinesOf(name), ...(isLead && { hasStamp: true }) };
  if (release) return { ...whose, authority: [], note: "(chưa tham gia ký kết)", name: "" };
  if (ended && !signature) return { ...whose, authority: [], note: endedUnsigned, name: "" };
  const authority = [...(asWitness ? ["CHỨNG KIẾN"] : []), ...authorityLines(signature)];
  if (!signature) return { ...whose, authority, note: "", name: "" };
  return { ...whose, authority, note: noteOn(signature), name: signature.signerName };
}

const endedUnsigned = "(kết thúc hoạt động trước khi ký)";

/** In the room where a pen would sign: how it was signed instead, or where the pen's trace is. */
function noteOn({ way, signedAt }: { way: SigningWay; signedAt: Date }) {
  if (way === "paper") return "(đã ký bản giấy, có bản chụp kèm theo)";
  const at = momentInDocument(signedAt);
  return way === "external"
    ? `(đã ký số trên bản của đơn vị, hệ thống nhận lúc ${at})`
    : `(đã ký xác nhận trên hệ thống, ${at})`;
}
