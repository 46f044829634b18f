import { standingOpinions } from "../rules";
import type { LoadedOpinion, LoadedRound } from "./rounds";

type Content = { id: string; title: string; text: string };

/**
 * What the units say of each content, in the contents' order and then the decision's; at the end, of the whole. Each with
 * the opinion that stands and those it took the place of, oldest first.
 */
export function opinionsByContent(round: LoadedRound, contents: readonly Content[]) {
  const standing = standingOpinions(round.opinions);
  const parts = [...contents.map((content, index) => ({ content, number: index + 1 })), whole];
  return parts.map(({ content, number }) => {
    const isAbout = ({ contentId }: LoadedOpinion) => contentId === (content?.id ?? null);
    const said = round.units.flatMap((unit) => {
      const opinion = standing.find((each) => each.unitId === unit.unitId && isAbout(each));
      const earlier = round.opinions.filter(
        (each) => each.unitId === unit.unitId && isAbout(each) && each !== opinion,
      );
      return opinion ? [{ unit, opinion, earlier }] : [];
    });
    return {
      content,
      number,
      comments: said.filter(({ opinion }) => !opinion.agrees),
      agreed: said.filter(({ opinion }) => opinion.agrees).length,
    };
  });
}

const whole = { content: null, number: null };

export type ContentOpinions = ReturnType<typeof opinionsByContent>[number];
