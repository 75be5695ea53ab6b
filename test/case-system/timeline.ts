import type { Answer, CaseSystem } from './process.js';

/** The enquiry about Sam. */
export const SAM = 'JSY-2026-0071';

export type Item = Record<string, unknown>;
export interface Timeline {
  reviews: Item[];
  outcomeChanges?: Item[];
  [key: string]: unknown;
}
export interface Outcomes {
  outcomes: Item[];
  [key: string]: unknown;
}

export const read = <T = Timeline>(text: string | undefined): T => JSON.parse(text ?? 'null') as T;

/** A review of 20 November that says nothing new. */
export const review = (id: string, more: Item = {}): Item => ({
  id,
  date: '2026-11-20',
  changed: { code: 'nothing-new' },
  agreed: { code: 'nothing-new' },
  achieved: { code: 'nothing-new' },
  participation: 'in-person',
  ...more,
});

/** What a version of an outcome says without its past, as the element copies it. */
const saidIn = ({ history: _h, recordedAt: _r, by: _b, change: _c, ...said }: Item): Item => said;

/** A change of an outcome that was made at a review. */
export const changeOf = (before: Item, reviewId: string, more: Item): Item => ({
  id: `change-of-${String(before['id'])}`,
  reviewId,
  outcome: {
    ...saidIn(before),
    change: { reasons: ['more-confident'], date: '2026-11-20', agreedBy: 'person' },
    ...more,
  },
});

/** An outcome that is new at a review. */
export const newOutcome = (id: string, words: string, reviewId: string): Item => ({
  id: `new-${id}`,
  reviewId,
  outcome: { id, polarity: 'wanted', words, source: 'person' },
});

/** The pages of one enquiry. */
export class Enquiry {
  constructor(
    private readonly system: CaseSystem,
    readonly reference = SAM,
  ) {}
  timeline(query = ''): Promise<Answer> {
    return this.system.get(`/enquiries/${this.reference}/review-timeline${query}`);
  }
  outcomes(query = ''): Promise<Answer> {
    return this.system.get(`/enquiries/${this.reference}${query}`);
  }
  async said(): Promise<Outcomes> {
    return read<Outcomes>((await this.outcomes()).attribute('value'));
  }
  async outcome(id: string): Promise<Item> {
    return (await this.said()).outcomes.find((outcome) => outcome['id'] === id) ?? {};
  }
  async saved(): Promise<Timeline> {
    return read((await this.timeline()).attribute('value'));
  }
  /** Posts the timeline from a page, as its form does. */
  post(page: Answer, section: object | string, action = 'save'): Promise<Answer> {
    return this.system.post(`${this.reference}/review-timeline`, {
      action,
      revision: page.revision,
      readRevision: /name="readRevision"\s+value="(\d+)"/.exec(page.text)?.[1] ?? '',
      reviewTimeline: typeof section === 'string' ? section : JSON.stringify(section),
    });
  }
  postOutcomes(page: Answer, section: object | string): Promise<Answer> {
    const desiredOutcomes = typeof section === 'string' ? section : JSON.stringify(section);
    return this.system.post(this.reference, { action: 'save', revision: page.revision, desiredOutcomes });
  }
  /** A timeline with one more review, and what changed at it. */
  with(page: Answer, one: Item, ...outcomeChanges: Item[]): Timeline {
    const saved = read(page.attribute('value'));
    const waiting = saved.outcomeChanges ?? [];
    return { ...saved, reviews: [...saved.reviews, one], outcomeChanges: [...waiting, ...outcomeChanges] };
  }
}
