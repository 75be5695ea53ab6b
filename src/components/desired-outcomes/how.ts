import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { codesOf, yesNoList } from '../../vocabulary/index.js';
import { optionsOf, textOf, type Row } from '../shared/item-fields.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { isMissing } from '../../schema/conditions.js';
import { isObject, itemsOf, type Placed } from '../shared/lists.js';
import { rows } from '../shared/rows.js';
import { answerAside } from './edits.js';
import type { ConversationDraft } from './model.js';
import { entriesOf, type Told } from './more-told.js';
import { remembers } from './ui.js';

/** The ways of talking among the preferences of communication; the others say what helps, not how people talked. */
const MODES = ['face-to-face', 'phone', 'video-call', 'meeting', 'text-message', 'email', 'letter'];

/** What is asked about a conversation only when it is asked for. */
const FIELDS = ['mode', 'place', 'seenAlone', 'seenAloneReason', 'participants', 'notes'] as const;

/** Who is recorded among the people under an id. */
export const personOf = ({ editing, peopleAround }: DesiredOutcomesElement, id: unknown): Row | undefined =>
  [...itemsOf<Row>(editing.value, 'people'), ...itemsOf<Row>({ people: peopleAround }, 'people')].find(
    ({ item }) => id !== undefined && item['id'] === id,
  )?.item;

/** Somebody who took part and is recorded among the people: by name, or by their part where that is not said beside it. */
function nameOf(el: DesiredOutcomesElement, id: unknown, role?: unknown): string {
  const person = personOf(el, id);
  if (!person) return id === undefined ? '' : el.words.elsewhere(id);
  const { name, roles } = person;
  return textOf(name) || (role ? '' : entriesOf(roles).map(textOf).join(', '));
}

/** What is recorded of a conversation beside what its line says (when, which part, where), each as a question with its answer. */
export function toldOfTalk(el: DesiredOutcomesElement, talk: ConversationDraft): Told[] {
  const { words } = el;
  const { mode, seenAlone, seenAloneReason, participants, notes, revisitOn } = talk;
  const sayWho = (who: unknown): string => {
    const { personId, name, role }: Row = isObject(who) ? who : { name: who };
    return [nameOf(el, personId, role), textOf(name), textOf(role)].filter(Boolean).join(' · ');
  };
  const told: Told[] = [
    [words.t('mode'), words.say('comm-preference', mode)],
    [words.t('seenAlone'), words.say('yes-no', seenAlone)],
    [words.t('seenAloneWhy'), textOf(seenAloneReason)],
    [words.t('participants'), entriesOf(participants).map(sayWho).filter(Boolean).join('; ')],
    [words.t('talkNotes'), textOf(notes)],
    [words.t('revisit'), revisitOn === undefined ? '' : sayDate(textOf(revisitOn), words)],
  ];
  return told.filter(([, answer]) => answer);
}

/** How, where, whether alone, and who else was there: one press away, open where something of it is recorded or wrong. */
export function renderHow(el: DesiredOutcomesElement, talk: Placed<ConversationDraft>): TemplateResult {
  const { words } = el;
  const fields = el.fieldsOfTalk(talk);
  const { item, index } = talk;
  const name = `how:${index}`;
  const named = (id: unknown): unknown => (id === undefined ? nothing : html`<p>${nameOf(el, id)}</p>`);
  const isHeld = FIELDS.some((field) => !isMissing(item[field]) || el.errorUnder(['conversations', index, field]));
  const yesNo = optionsOf(words, 'yes-no', codesOf(yesNoList));
  const why = fields.text('seenAloneReason', words.t('seenAloneWhy'));
  const alone = yesNo.map((option) => (option.value === 'no' ? { ...option, opens: why } : option));
  // The reason is no answer to any other question: it is set aside, and comes back with No.
  const onPick = (seenAlone: string): void =>
    fields.patch({ seenAlone, ...answerAside(item, ['seenAloneReason'], seenAlone === 'no') });
  return html`<details
    class="how"
    ?open=${isHeld || el.isOpen(name)}
    @toggle=${remembers(el, name)}
    @focusin=${remembers(el, name)}
  >
    <summary>${words.t('how')}</summary>
    ${fields.one('mode', words.t('mode'), optionsOf(words, 'comm-preference', MODES))}
    ${fields.text('place', words.t('place'), { line: true })}
    ${fields.one('seenAlone', words.t('seenAlone'), alone, { onPick })}
    ${rows(
      fields,
      'participants',
      { legend: words.t('participants'), add: words.t('addParticipant'), isBegun: true },
      (row) =>
        html`${named(row.item['personId'])} ${row.text('name', words.t('participantName'), { line: true })}
        ${row.text('role', words.t('participantRole'), { line: true })}`,
    )}
    ${fields.text('notes', words.f('optional', { label: words.t('talkNotes') }))}
  </details>`;
}
