import type { CapacityAdvocacyDraft } from './capacity-advocacy-shape.js';
import { decisionsThatCount, decisionTypeOf } from './capacity-standing.js';
import { isMissing } from './conditions.js';
import type { Rule } from './section.js';
import { each } from './view.js';

type SectionRule = Rule<CapacityAdvocacyDraft>;

/** The person "agrees that their views and wishes can be shared proportionately" (Jersey MSP Toolkit s3): were they asked? */
const asked: SectionRule = ({ sharing }, say) => {
  if (isMissing(sharing)) say('sharing-missing', ['sharing']);
};

/** Whoever cannot follow what the person wants finds a way "to most closely meet their wishes" (MSP Guide 2014, appendix 2). */
const closest: SectionRule = ({ sharing }, say) => {
  for (const [i, { decision, closestToWishes }] of each(sharing)) {
    if (decision === 'not-agreed-shared-anyway' && isMissing(closestToWishes))
      say('closest-to-wishes-missing', ['sharing', i, 'closestToWishes']);
  }
};

/** To share in somebody's best interests is for those only who were found unable to decide about sharing. */
const capacity: SectionRule = ({ sharing, decisions }, say, { catalogue }) => {
  const isFound = decisionsThatCount(decisions).some(
    ([, decision]) =>
      decision.conclusion === 'lacks-capacity' && decisionTypeOf(decision, catalogue)?.code === 'share-information',
  );
  if (isFound) return;
  for (const [i, { decision }] of each(sharing)) {
    if (decision === 'lacks-capacity-best-interests') say('sharing-capacity-missing', ['sharing', i, 'decision']);
  }
};

/** What holds between sharing and the rest of the section. */
export const sharingRules: readonly SectionRule[] = [asked, closest, capacity];
