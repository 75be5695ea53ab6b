import { html, nothing, type TemplateResult } from 'lit';
import { practiceForPerson } from '../../exchange/copy-practice.js';
import { rolesTold } from '../../exchange/speech.js';
import { sayDate } from '../../form/dates.js';
import { button } from '../../form/fields.js';
import type { VocabularyName } from '../../locales/types.js';
import { practiceEvidence, type Evidence, type EvidenceOf, type PracticeEvidence } from '../../rules/practice.js';
import { lineByLine, telling } from './copy.js';
import { isTheirs } from './needs.js';
import { quoted } from '../shared/quoted.js';
import type { RecordElement } from './record.js';

/** Which half is shown: the principles, or the questions. */
export type PracticePart = 'principles' | 'questions';
const HALVES: readonly PracticePart[] = ['principles', 'questions'];

/** The lists whose codes stand in evidence. */
const LISTS: Partial<Record<EvidenceOf, VocabularyName>> = {
  involvement: 'desired-involvement',
  sharing: 'sharing-decision',
  influenced: 'yes-partly-no',
  choseProcess: 'yes-partly-no',
  informed: 'yes-partly-no',
};

function evidence(
  el: RecordElement,
  { of, path, words: given, isTheirs, said, more, who, codes, date }: Evidence,
): TemplateResult {
  const { words } = el;
  const list = LISTS[of];
  const labels = list ? (codes ?? []).map((code) => words.say(list, code)) : [rolesTold(el.record, codes, telling(el))];
  const day = date === undefined ? '' : sayDate(date, words);
  const about = words.t(`of-${of}`);
  // Of an action the day is that by which somebody is to do it.
  const isDue = of === 'action' && who !== undefined && day !== '';
  const doer = isDue ? words.t('byWhen', { who, date: day }) : who;
  const plain = [isTheirs ? '' : given, doer, ...labels, isTheirs ? '' : more].filter(Boolean);
  return html`<li>
    ${isTheirs ? quoted(el, given) : nothing} ${plain.map((text) => html`<p class="kept">${text}</p>`)}
    ${isTheirs && more ? quoted(el, more) : nothing} ${said ? quoted(el, said) : nothing}
    <p class="muted">
      ${[about, isDue ? '' : day].filter(Boolean).join(', ')}
      ${button(words.t('openThis'), () => void el.goTo(path), {
        class: 'quiet',
        named: words.t('openThisOf', { thing: [about, given ?? said ?? who].filter(Boolean).join(': ') }),
      })}
    </p>
  </li>`;
}

function shown(el: RecordElement, { evidence: found, gaps }: PracticeEvidence<string>, level: number): TemplateResult {
  const { words } = el;
  const add = (path: readonly (string | number)[], thing: string): TemplateResult | typeof nothing =>
    el.readonly
      ? nothing
      : button(words.t('addThis'), () => void el.goTo(path), {
          class: 'quiet',
          named: words.t('addThisOf', { thing }),
        });
  const lacks = gaps.map(({ of, path }) => {
    const thing = words.t(`of-${of}`);
    return html`<li>${thing} ${add(path, thing)}</li>`;
  });
  return html`${
    found.length === 0
      ? nothing
      : html`${el.head(level, words.t('practiceShows'))}
          <ul class="plain">
            ${found.map((one) => evidence(el, one))}
          </ul>`
  }${
    lacks.length === 0
      ? nothing
      : html`${el.head(level, words.t('practiceGaps'))}
          <ul class="plain">
            ${lacks}
          </ul>`
  }`;
}

/** For the person, and who represents them: each statement, and how that was done, of what they may see. */
function renderForPerson(el: RecordElement): TemplateResult {
  const { words } = el;
  const { locale } = words;
  const all = practiceForPerson(el.record, telling(el, el.readsEasilyNow ? lineByLine(el.whole) : el.whole));
  return html`${all.map(
    ({ name, items }) =>
      html`${el.head(2, words.quote(words.t(`i-${name}`)))}
        <ul class="plain ${el.readsEasilyNow ? 'easy' : ''}" lang=${locale.lang}>
          ${items.length === 0 ? html`<li>${words.t('practiceNone')}</li>` : nothing}
          ${items.map(({ text }) => html`<li>${text.map((line) => html`<p>${line}</p>`)}</li>`)}
        </ul>`,
  )}`;
}

/**
 * Practice at hand, for the worker: what this record holds for each principle (R1, R2) or question (R81), and what is not there yet.
 * No score, tick, total or colour.
 */
export function renderPractice(el: RecordElement): TemplateResult {
  const { words, showing } = el;
  if (isTheirs(el)) return renderForPerson(el);
  const { principles, questions } = practiceEvidence(el.record);
  const half = showing.practice;
  const options = HALVES.map((value) => ({ value, label: words.t(`practice-${value}`) }));
  const all =
    half === 'principles'
      ? principles.map(
          (one) =>
            html`${el.head(2, words.t(one.name))}
              <p>${words.quote(words.t(`i-${one.name}`))}</p>
              ${shown(el, one, 3)}`,
        )
      : questions.map((one) => html`${el.head(2, words.t(one.name))} ${shown(el, one, 3)}`);
  return html`${el.choice('practice', words.t('showWhat'), options, half, (picked) =>
      el.show({ practice: picked as PracticePart }),
    )}
    ${all}
    <p class="muted">${words.t('practiceSource')}</p>`;
}
