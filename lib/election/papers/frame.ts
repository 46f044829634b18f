import { clusterName } from "@/lib/cluster/labels";
import type { Day } from "@/lib/dates";
import type { ClusterKind, UnitKind } from "@/lib/db/generated/enums";
import type { Block, Column, Layout, PaperDescription } from "@/lib/document/description";
import { committeeLines, placeAndDay, upperCase } from "@/lib/document/heads";
import { watermarkOf } from "@/lib/document/watermark";
import { committeeName } from "@/lib/unit/labels";

export type Owner = { kind: UnitKind; name: string; head?: readonly string[] | null };
type Blank = NonNullable<PaperDescription["number"]>;
export type Printing = {
  layout: Layout;
  isDemo: boolean;
  /** Where the clerk's number goes, by the office's pattern. */
  numbers: { minutes: Blank; notice: Blank };
};

type Framed = {
  title: string;
  cluster: { kind: ClusterKind; label: string };
  owner: Owner;
  on: Day;
};

/** What every paper of a cluster's conference has in common: the office above, the cluster, place and day, who gets it. */
export function frameOf(
  { title, cluster, owner, on }: Framed,
  { layout, isDemo, numbers }: Printing,
) {
  const name = clusterName(cluster);
  return {
    ...{ title: `${title}, ${name}`, layout, number: numbers.minutes },
    issuer: { above: committeeLines(owner), body: [upperCase(name)] },
    placeAndDay: placeAndDay(owner, on),
    ...{ beforeSignatures: [], annexes: [], signatures: [] },
    recipients: [`${committeeName(owner)};`, "Các đơn vị thành viên;", "Lưu: hồ sơ Cụm."],
    watermark: watermarkOf({ isDraft: false, isDemo }),
  } satisfies Partial<PaperDescription>;
}

export function heading(text: string): Block {
  return { kind: "heading", text };
}

/** Lines of their own, each without its number where it has none. */
export function lines(...texts: (string | null)[]): Block {
  return { kind: "paragraph", text: texts.filter((text) => text !== null).join("\n") };
}

export function column(title: string, align: Column["align"], share: number): Column {
  return { title, align, share };
}

/** Room for the pen: who has to sign, and under it the name. */
export function signedBy(authority: string, name: string) {
  return { unit: [], authority: [authority], note: "", name };
}

/** "1. Đồng chí Trần Thị Bình, Phó Chủ tịch". */
export function personLine({ name, post }: { name: string; post: string }, index: number) {
  return `${index + 1}. Đồng chí ${[name, post].filter(Boolean).join(", ")}`;
}

/** To be written in by hand or in Word. */
export const blank = "……………………………………………………………………………………";
