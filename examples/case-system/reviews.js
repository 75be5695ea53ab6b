import { nextReview } from 'msp-forms/rules';
import { localDay } from './dates.js';
import { recordOf } from './record.js';
import { reviewsPage } from './views/reviews.js';

/** GET /reviews: when people meet again, in every enquiry that has a date: what waits longest comes first. */
export async function listReviews(context) {
  const today = localDay(context.now);
  const dated = (await context.store.whole()).map((enquiry) => ({
    enquiry,
    next: nextReview(recordOf(enquiry), { today }),
  }));
  const due = dated.filter(({ next }) => next.result !== undefined);
  const waits = ({ next }) => next.overdueBy ?? 0;
  due.sort((a, b) => waits(b) - waits(a) || (a.next.result < b.next.result ? -1 : 1));
  return { status: 200, page: reviewsPage(due, context) };
}
