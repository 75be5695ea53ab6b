import { formatMoment } from '../dates.js';
import { sectionOf, SECTIONS } from '../sections.js';
import { readSection } from '../value.js';
import { attribute, html } from './html.js';
import { addressOf, enquiryPath, layout, notice, recordPath } from './layout.js';
import { recorded } from './recorded.js';

/** Where "Leave this page" leads: something that anybody may have open. The council chooses it. */
export const EXIT = 'https://www.bbc.co.uk/weather';

/**
 * One section of an enquiry: who, what happened, the way to the other sections, and the form that holds the element.
 * @param {object} enquiry a row of the store
 * @param {object} [state] what this page shows beside what is saved
 * @param {string} [state.title] said before the name in the title of the page, when something needs attention
 * @param {unknown} [state.notice] HTML of the box that says what has just happened
 * @param {string} [state.unsaved] the section as it was posted and not saved
 * @param {object[]} [state.issues] what the server found in it
 */
export function enquiryPage(enquiry, context, state = {}) {
  const { words, section } = context;
  return layout({
    title: [state.title, words.sections[section.key], enquiry.person_name].filter(Boolean).join(': '),
    context,
    withElement: true,
    main: html`<p><a href="${addressOf('/', words)}">${words.back}</a></p>
      <h1>${enquiry.person_name}</h1>
      ${state.notice} ${enquiryHead(enquiry, context)} ${sectionLinks(enquiry, context)}
      ${enquiryForm(enquiry, context, state)} ${section.page && ownPage(enquiry, context)}
      <p><a href="${addressOf(enquiryPath(enquiry.reference, section, '/history'), words)}">${words.history}</a></p>`,
  });
}

/** What is known of an enquiry. */
export function enquiryHead({ reference, team, status, saved_at, saved_by, about }, { words }) {
  const told = about[words.lang] ?? about.en;
  return html`<dl class="facts">
      <div>
        <dt>${words.reference}</dt>
        <dd>${reference}</dd>
      </div>
      <div>
        <dt>${words.team}</dt>
        <dd>${team}</dd>
      </div>
      <div>
        <dt>${words.state}</dt>
        <dd>${words[status]}</dd>
      </div>
      <div>
        <dt>${words.lastSaved}</dt>
        <dd>${formatMoment(saved_at, words)}, ${words.by(saved_by.name ?? saved_by.id)}</dd>
      </div>
    </dl>
    ${
      told &&
      html`<details class="about"><summary>${words.about}</summary><p${attribute('lang', about[words.lang] ? null : 'en')}>${told}</p>
<p class="hint">${words.retold} <cite lang="en">${about.source}</cite></p></details>`
    }`;
}

/** The way to the whole enquiry and to each section of it. Where the whole one is shown, its element says how far each of them is. */
export function sectionLinks({ reference, sections }, { words, section }) {
  return html`<nav class="sections" aria-label="${words.sectionsOf}">
    <ul>
      <li>
        <a href="${addressOf(recordPath(reference), words)}" ${attribute('aria-current', !section && 'page')}
          >${words.whole}</a
        >
      </li>
      ${SECTIONS.map(
        (each) =>
          html`<li>
            <a
              href="${addressOf(enquiryPath(reference, each), words)}"
              ${attribute('aria-current', each === section && 'page')}
              >${words.sections[each.key]}</a
            >
            ${section && html`<span class="hint">${words[sections[each.key].status]}</span>`}
          </li>`,
      )}
    </ul>
  </nav>`;
}

/**
 * The form. These are the lines that a vendor writes: the name of the field, what is saved, and, after a refused post,
 * what was posted and what the server found. What stands inside the element is seen only where it cannot run.
 */
export function enquiryForm(enquiry, { words, user, section }, { unsaved, issues }) {
  return html`<form method="post" action="${addressOf(enquiryPath(enquiry.reference, section), words)}">
    <input type="hidden" name="revision" value="${enquiry.revision}" autocomplete="off" />
    ${section.changes && html`<input type="hidden" name="readRevision" value="${enquiry.sections[section.changes].revision}" autocomplete="off" />`}
    <${section.tag}
      name="${section.key}"
      required
      lang="${words.lang}"
      person-name="${enquiry.person_name}"
      value="${enquiry.content ?? ''}"
      ${attribute('unsaved-value', unsaved)}${attribute('server-issues', issues && JSON.stringify(issues))}
      user="${JSON.stringify(user)}"
      ${attribute('jurisdiction', enquiry.jurisdiction)}
      ${Object.entries(section.given ?? {}).map(([name, key]) => attribute(name, givenBy(enquiry, key)))}
      ${attribute('record', section.record && JSON.stringify(recordOf(enquiry, section.record)))}
      ${section.page && html`exit-href="${EXIT}" read-aloud`}
    >
      ${section.page && html`<p slot="concern"><a href="${addressOf('/', words)}#person-name">${words.concern}</a></p>`}
      <h2>${words.recorded}</h2>
      <p class="hint">${words.needsScript}</p>
      ${recorded(section, unsaved ?? enquiry.content, words)}
    </${section.tag}>
    <div class="buttons">
      <button type="submit" name="action" value="save" formnovalidate>${words.save}</button>
      <button type="submit" name="action" value="complete" class="second">${words.markComplete}</button>
    </div>
  </form>`;
}

/** What another section says, for an element that reads it: where nothing is recorded yet, that is what it says. */
function givenBy({ sections }, key) {
  return sections[key].content ?? JSON.stringify(sectionOf(key).nothing);
}

/** The sections of the record that an element reads together; what cannot be read is left out. */
function recordOf({ reference, sections }, keys) {
  const read = keys.map((key) => [key, readSection(sections[key].content)]).filter(([, section]) => section);
  return { schemaVersion: '1.0', reference, ...Object.fromEntries(read) };
}

/** The way to the page on which the person answers alone: it opens by a press, since each of them gets an address of its own. */
function ownPage({ reference, person_name }, { words, section }) {
  return html`<form method="post" action="${addressOf(enquiryPath(reference, section, '/ask'), words)}">
    <h2>${words.ownPage(person_name)}</h2>
    <p class="hint">${words.ownPageHint}</p>
    <p class="buttons"><button type="submit" class="second">${words.openOwnPage}</button></p>
  </form>`;
}

/** The line after a save, worked out from what is stored, so that nobody can put words on the page by its address. */
export function savedNotice(entry, words, section) {
  const say = entry.action === 'complete' ? words.completed : words.saved;
  return notice(section, say(formatMoment(entry.at, words), entry.revision));
}

/** The line about something that was sent, could not be saved, and is kept. */
export function keptNotice(entry, { words, section }) {
  const address = addressOf(enquiryPath(entry.reference, section, `/history/${entry.entry}`), words);
  const link = html`<p><a href="${address}">${words.keptCopyLink}</a></p>`;
  return notice(null, words.keptCopy(entry.by.name ?? entry.by.id, formatMoment(entry.at, words)), link);
}
