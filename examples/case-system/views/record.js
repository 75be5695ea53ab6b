import { formatMoment } from '../dates.js';
import { ASKERS } from '../feedback.js';
import { isReadable, recordOf } from '../record.js';
import { SECTIONS } from '../sections.js';
import { versions } from './conflict.js';
import { enquiryHead, EXIT, keptNotice, savedNotice, sectionLinks } from './enquiry.js';
import { attribute, html } from './html.js';
import { addressOf, enquiryPath, layout, notice, recordPath } from './layout.js';
import { recorded } from './recorded.js';

/**
 * An enquiry whole: what is known of it, and one form for all of its sections.
 * @param {object} enquiry a row of the store, with its sections
 * @param {object} state what this page shows beside what is saved
 * @param {{section: object, entry: object}[]} state.saved what was just saved
 * @param {{section: object, entry: object}[]} state.kept what was sent last of a section, and not saved
 * @param {object[]} state.ownPages the pages on which the person can answer
 * @param {string} [state.unsaved] the record as it was posted and not saved @param {object[]} [state.issues] what was found in it
 */
export function recordPage(enquiry, context, state) {
  const { words, origin } = context;
  const { reference, person_name } = enquiry;
  return layout({
    title: [state.title, words.whole, person_name].filter(Boolean).join(': '),
    context,
    withElement: true,
    asksBeforeLeaving: true,
    main: html`<p><a href="${addressOf('/', words)}">${words.back}</a></p>
      <h1>${person_name}</h1>
      ${state.notice}
      ${(state.saved ?? []).map(({ section, entry }) => savedNotice(entry, words, words.sections[section.key]))}
      ${state.kept.map(({ section, entry }) => keptNotice(entry, { words, section }))}
      ${enquiryHead({ ...enquiry, ...newest(enquiry) }, context)} ${sectionLinks(enquiry, context)}
      ${unreadable(enquiry, words)} ${recordForm(enquiry, context, state)}
      <p>
        <a href="${addressOf(recordPath(reference, '/copy'), words)}">${words.copyAsText(person_name)}</a><br /><span
          class="hint"
          >${words.copySafe(person_name)}</span
        >
      </p>
      ${givenPages(enquiry, words, origin, state.ownPages)}`,
  });
}

/** Whether all of it is complete, and when something in it was saved last. */
function newest({ sections }) {
  const all = Object.values(sections);
  const last = all.reduce((a, b) => (b.saved_at > a.saved_at ? b : a));
  const status = all.every((each) => each.status === 'complete') ? 'complete' : 'draft';
  return { status, saved_at: last.saved_at, saved_by: last.saved_by };
}

/** What cannot be read has no place in a record: it is shown as it came on its own page. */
function unreadable({ reference, sections }, words) {
  const found = SECTIONS.filter(({ key }) => !isReadable(sections[key]));
  return found.map((section) =>
    notice(
      words.sections[section.key],
      words.notRead,
      html`<p><a href="${addressOf(enquiryPath(reference, section), words)}">${words.openOwn}</a></p>`,
    ),
  );
}

/**
 * The form: one element in it, one field, and the revision of each section. These are the lines that a vendor writes. The sections
 * stand inside, since one of them has a link of the council's; without any the element brings all four. What stands in them is
 * seen only where they cannot run.
 */
function recordForm(enquiry, { words, user }, { unsaved, issues }) {
  const { reference, person_name, sections } = enquiry;
  const inside = SECTIONS.filter(({ key }) => isReadable(sections[key]));
  return html`<form method="post" action="${addressOf(recordPath(reference), words)}">
    ${SECTIONS.map(({ key }) => html`<input type="hidden" name="${key}Revision" value="${sections[key].revision}" autocomplete="off" />`)}
    <msp-record
      name="record"
      required
      lang="${words.lang}"
      person-name="${person_name}"
      value="${JSON.stringify(recordOf(enquiry))}"
      ${attribute('unsaved-value', unsaved)}${attribute('server-issues', issues && JSON.stringify(issues))}
      user="${JSON.stringify(user)}"
      exit-href="${EXIT}"
      read-aloud
    >
      ${inside.map(
        (section, i) =>
          html`<${section.tag}>
            ${section.page && html`<p slot="concern"><a href="${addressOf('/', words)}#person-name">${words.concern}</a></p>`}
            <h2>${words.sections[section.key]}</h2>
            ${i === 0 && html`<p class="hint">${words.needsScript}</p>`}
            ${recorded(section, sections[section.key].content, words)}
          </${section.tag}>`,
      )}
    </msp-record>
    <div class="buttons">
      <button type="submit" name="action" value="save" formnovalidate>${words.save}</button>
      <button type="submit" name="action" value="complete" class="second">${words.markComplete}</button>
    </div>
  </form>`;
}

/** A page for somebody else who asks the person: its address is for them alone, and shown until it was used. */
function givenPages({ reference, person_name }, words, origin, pages) {
  const one = ({ token, asked_by, opened_at, opened_by, sent_at }) => {
    const asker = words.labels['asked-by'][asked_by];
    const by = words.by(opened_by.name ?? opened_by.id);
    return html`<li>
      <p><strong>${asker}</strong> · ${formatMoment(opened_at, words)}, ${by}</p>
      <p>
        ${sent_at ? words.answeredOn(formatMoment(sent_at, words)) : html`<code>${origin}${addressOf(`/feedback/${token}`, words)}</code>`}
      </p>
    </li>`;
  };
  return html`<section id="asked" aria-labelledby="asked-heading">
    <h2 id="asked-heading">${words.askedBySomeone(person_name)}</h2>
    <p class="hint">${words.askedBySomeoneHint}</p>
    <form method="post" action="${addressOf(recordPath(reference, '/ask'), words)}">
      <fieldset>
        <legend>${words.whoAsks}</legend>
        ${ASKERS.map((code) => html`<label><input type="radio" name="askedBy" value="${code}" required />${words.labels['asked-by'][code]}</label>`)}
      </fieldset>
      <p class="buttons"><button type="submit" class="second">${words.makeAddress}</button></p>
    </form>
    ${
      pages.length > 0 &&
      html`<ul class="recorded">
        ${pages.map(one)}
      </ul>`
    }
  </section>`;
}

/** What was saved of a post of which something else was not. @param {string[]} keys of its sections */
export const restSaved = (keys, words) =>
  keys.length > 0 && notice(null, words.restSaved(keys.map((key) => words.sections[key]).join(', ')));

/** Somebody saved first: of each such section both versions, and the form with the work of both, one press from being saved. */
export function recordConflictPage(enquiry, context, { met, saved, unsaved }) {
  const { words } = context;
  const { reference, person_name, sections } = enquiry;
  return layout({
    title: `${words.conflict}: ${person_name}`,
    context,
    withElement: true,
    asksBeforeLeaving: true,
    main: html`<h1>${words.conflict}</h1>
      <p>${words.conflictWhole}</p>
      ${restSaved(saved, words)}
      ${met.map(
        ({ section, text, isOld, theirs }) =>
          html`<h2>${words.sections[section.key]}</h2>
            ${versions(section, sections[section.key], { posted: text, isOld, theirs }, words, `${section.key}-`)}`,
      )}
      <h2>${words.decide}</h2>
      <p>${words.decideText}</p>
      <p><a href="${addressOf(recordPath(reference), words)}">${words.keepTheirs}</a></p>
      ${recordForm(enquiry, context, { unsaved })}`,
  });
}
