import { readFile } from 'node:fs/promises';

const NAMES = ['joyce', 'sam', 'mrs-t'];

/**
 * The three case studies that an empty system starts with.
 * They come from the chapter "Example Case Studies from Other Areas" of "Making Safeguarding Personal: A Toolkit &
 * Practitioner Guide" (Safeguarding Partnership Board, Jersey), retold; only what stands in quotation marks in `about`
 * is quoted. The study reports what each person wanted, mostly not word for word: the `words` say it in the first
 * person. The dates are ours. The checklists, the reviews and the ends are those of the whole records in `examples/cases`.
 */
export async function readSeeds() {
  return Promise.all(NAMES.map(readSeed));
}

const readJson = async (path) => JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8'));

async function readSeed(name) {
  const { desiredOutcomes, status, at, by, ...enquiry } = await readJson(`${name}.json`);
  const { startedOn, people, capacityAdvocacy, reviewTimeline, closureFeedback } = await readJson(
    `../../cases/${name}.json`,
  );
  const complete = ({ schemaVersion, ...section }) => {
    // Stored alone, a section says itself whose law is meant and who is spoken of.
    const content = JSON.stringify({ schemaVersion, jurisdiction: desiredOutcomes.jurisdiction, people, ...section });
    return { status: 'complete', at: lastRecorded(content), by, content };
  };
  const sections = {
    desiredOutcomes: { status, at, by, content: JSON.stringify(desiredOutcomes) },
    capacityAdvocacy: complete(capacityAdvocacy),
    reviewTimeline: complete(reviewsHere(reviewTimeline, name, desiredOutcomes.outcomes)),
    closureFeedback: complete(viewsHere(closureFeedback, name, desiredOutcomes.outcomes)),
  };
  return { ...enquiry, startedOn, sections };
}

/** The reviews, as far as they speak of outcomes that are recorded here: the whole records hold some more. */
function reviewsHere(timeline, name, outcomes) {
  const ofOne = ofOutcomesHere(name, outcomes);
  const reviews = timeline.reviews.map(({ progress, actions, ...review }) => ({
    ...review,
    ...(progress && { progress: progress.map(ofOne).filter(({ outcomeId }) => outcomeId) }),
    ...(actions && { actions: actions.map(ofOne) }),
  }));
  return { ...timeline, reviews };
}

/** What the person said of each outcome that is recorded here, and the rest of the end. */
function viewsHere(closing, name, outcomes) {
  const achievements = closing.achievements.map(ofOutcomesHere(name, outcomes)).filter(({ outcomeId }) => outcomeId);
  return { ...closing, achievements };
}

/** Gives what speaks of an outcome the id that this outcome has here; none where it is not recorded here. */
function ofOutcomesHere(name, outcomes) {
  const known = new Set(outcomes.map(({ id }) => id));
  const ofOne = ({ outcomeId, history, ...item }) => ({
    ...item,
    ...(known.has(`${name}-${outcomeId}`) && { outcomeId: `${name}-${outcomeId}` }),
    ...(history && { history: history.map(ofOne) }),
  });
  return ofOne;
}

/** When something in a section was recorded last. */
function lastRecorded(text) {
  const moments = Array.from(text.matchAll(/"recordedAt":"([^"]+)"/g), ([, moment]) => Date.parse(moment));
  return new Date(Math.max(...moments)).toISOString();
}
