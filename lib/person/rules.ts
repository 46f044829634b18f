import type { Day } from "@/lib/dates";
import type { Role, UnitKind } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";
import { isWithinSpan, overlaps, type Span } from "@/lib/spans";

/** What rules ask of a place of work: a unit of some kind, or a cluster; and its days. */
export type PlaceOverTime = Span & { readonly id: string; readonly unitKind: UnitKind | null };

type Held = Span & { readonly role: Role; readonly placeId: string };

/** Lead and deputy are not here: they follow from a leadership term of the unit. */
const clusterRoles: readonly Role[] = ["supervisingLeader", "clusterSecretary"];

/** As a list of people names them: who leads, who supervises, who works, who looks on. */
export const rolesInOrder: readonly Role[] = [
  "cityLeader",
  "unitLeader",
  "supervisingLeader",
  "councilChair",
  "councilVice",
  "boardHead",
  "citySpecialist",
  "clusterSecretary",
  "unitReporter",
  "residentialReporter",
  "systemAdmin",
  "viewer",
];

/** "Phó Chủ tịch" stands after "Chủ tịch" of the same role, and so does any other deputy who is not the chair as well. */
export function isDeputyPost(post: string) {
  const place = chairmanship(post);
  return place === null ? /^phó /i.test(post) : place === "viceChair";
}

/**
 * What of a committee's chair a post says its holder is; null for every other post. One may be chair and something else
 * ("Phó Bí thư Đảng ủy, Chủ tịch"), and chair of something else ("Phó Chủ tịch, Chủ tịch Hội Nông dân"): only the committee's
 * own chair counts, and of several of its posts the highest.
 */
export function chairmanship(post: string): Chairmanship | null {
  const held = searchText(post)
    .split(/[,;/()–-]| kiem (?:nhiem )?/)
    .flatMap((one) => {
      const [whole, rank = "", rest = ""] =
        /^(?:(quyen|q\.|pho) ?)?chu tich\b(.*)$/.exec(one.trim()) ?? [];
      return whole === undefined || elsewhere.test(rest)
        ? []
        : [chairsByRank[rank] ?? "actingChair"];
    });
  return ranks.find((place) => held.includes(place)) ?? null;
}

const ranks = ["chair", "actingChair", "viceChair"] as const;
type Chairmanship = (typeof ranks)[number];
const chairsByRank: Readonly<Record<string, Chairmanship>> = { "": "chair", pho: "viceChair" };
/** What somebody else is chair of, or is in name alone. */
const elsewhere = /^ (?:danh du|hoi|doan|lien doan|cong doan|hdnd|ubnd|uy ban nhan dan)\b/;

/** Roles of a cluster are held at a cluster, that of a residential area there, all others at a committee. */
export function isRoleFor(role: Role, { unitKind }: Pick<PlaceOverTime, "unitKind">) {
  if (unitKind === null) return clusterRoles.includes(role);
  if (unitKind === "residentialArea") return role === "residentialReporter";
  return role !== "residentialReporter" && !clusterRoles.includes(role);
}

/** Whether someone who holds these assignments may be charged with another one. */
export function assignmentRefusal(
  charge: Span & { role: Role },
  place: PlaceOverTime,
  held: readonly Held[],
): RefusalCode | null {
  if (!isRoleFor(charge.role, place)) return "assignment.roleNotForPlace";
  if (!isWithinSpan(charge, place)) return "assignment.placeNotThere";
  const isSame = ({ role, placeId }: Held) => role === charge.role && placeId === place.id;
  return held.some((other) => isSame(other) && overlaps(other, charge))
    ? "assignment.alreadyHeld"
    : null;
}

/** An assignment ends on one of its days, and earlier than it would have. */
export function endingRefusal(assignment: Span, lastDay: Day): RefusalCode | null {
  if (lastDay < assignment.fromOn) return "assignment.notBegun";
  return assignment.toOn !== null && assignment.toOn <= lastDay ? "assignment.alreadyEnded" : null;
}

/** What is over gives nothing any more, so there is nothing to take away. */
export function withdrawalRefusal(
  assignment: Span & { endedAt: Date | null },
  today: Day,
): RefusalCode | null {
  const isOver = assignment.toOn !== null && assignment.toOn < today;
  return isOver || assignment.endedAt !== null ? "assignment.alreadyEnded" : null;
}

/** "Nguyễn Văn Ấn" signs in as nguyenvanan; where that is taken as nguyenvanan2, nguyenvanan3 … */
export function userNameFor(fullName: string, taken: ReadonlySet<string>) {
  const base = plainName(fullName);
  let userName = base;
  for (let number = 2; taken.has(userName); number += 1) userName = `${base}${number}`;
  return userName;
}

/** What every user name of a full name begins with. */
export function plainName(fullName: string) {
  return searchText(fullName)
    .replace(/[^a-z]/g, "")
    .slice(0, 40);
}

/** What else a person signs in with, besides the user name. */
export type Contact = { readonly phone: string | null; readonly email: string | null };

/** Whose each telephone number and address is. */
export type Holders = {
  readonly ofPhone: ReadonlyMap<string | null, string>;
  readonly ofEmail: ReadonlyMap<string | null, string>;
};

/** Nobody signs in with what is another's; `personId` is whose it may be. */
export function contactRefusal(
  { phone, email }: Contact,
  { ofPhone, ofEmail }: Holders,
  personId: string | null = null,
): RefusalCode | null {
  const isAnothers = (holder: string | undefined) => holder !== undefined && holder !== personId;
  if (phone !== null && isAnothers(ofPhone.get(phone))) return "person.phoneTaken";
  return email !== null && isAnothers(ofEmail.get(email)) ? "person.emailTaken" : null;
}
