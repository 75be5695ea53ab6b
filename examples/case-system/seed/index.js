import { readFile } from 'node:fs/promises';

const NAMES = ['joyce', 'sam', 'mrs-t'];

/**
 * The three case studies that an empty system starts with.
 * They come from the chapter "Example Case Studies from Other Areas" of "Making Safeguarding Personal: A Toolkit &
 * Practitioner Guide" (Safeguarding Partnership Board, Jersey), retold; only what stands in quotation marks in `about`
 * is quoted. The study reports what each person wanted, mostly not word for word: the `words` say it in the first
 * person. The dates are ours.
 */
export async function readSeeds() {
  return Promise.all(
    NAMES.map(async (name) => {
      const { desiredOutcomes, ...enquiry } = JSON.parse(
        await readFile(new URL(`${name}.json`, import.meta.url), 'utf8'),
      );
      return { ...enquiry, desiredOutcomes: JSON.stringify(desiredOutcomes) };
    }),
  );
}
