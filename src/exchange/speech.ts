import { isRough, sayDate } from '../locales/dates.js';
import { en } from '../locales/en/index.js';
import { formatMessage, type Params } from '../locales/format.js';
import type { CopyKey, CopyListName, FormKey, ListName, Message, NoteKey, WholeLocale } from '../locales/types.js';
import { NOT_BLANK, PARTIAL_DATE } from '../schema/patterns.js';
import type { CheckOptions } from '../schema/section.js';
import { coreCode, isLocalCode, localCodes, neutralProfile, profileOf, type Profile } from '../vocabulary/index.js';
import { peopleOf, placeOf, type Named, type Person } from './people.js';
import { readRecord, type RecordView } from './read.js';

/** What a note or a copy may be told beside the record. All of it may be absent. */
export interface ExchangeOptions {
  /** The language: `en` of `msp-forms/locales/en` (the default), `cy` of `msp-forms/locales/cy`, or another whole one. */
  readonly locale?: WholeLocale;
  /** The person's display name. Without it a note says "the person". */
  readonly personName?: string;
  /** The council's own codes with their labels: a `Catalogue`. */
  readonly catalogue?: unknown;
  /** A council's own jurisdiction profile (`OwnProfile`). */
  readonly profile?: unknown;
  /** The jurisdiction where the record pins none. */
  readonly jurisdiction?: string;
  /** `YYYY-MM-DD`: the day on which it is written. Without it, no such day is named. */
  readonly today?: string;
}

const own = (of: unknown, key: string): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, key) ? (of as Record<string, unknown>)[key] : undefined;
const isMessage = (x: unknown): x is Message => typeof x === 'string' || typeof own(x, 'other') === 'string';

/** Whether there is something to read in a text. */
export const isFilled = (text: unknown): text is string => typeof text === 'string' && NOT_BLANK.test(text);
/** Whether a date is a real one, whole or partial. */
export const isDate = (date: unknown): date is string => typeof date === 'string' && PARTIAL_DATE.test(date);

/** One language, one person and one place, and how things are said in them. */
export class Speech {
  readonly locale: WholeLocale;
  readonly profile: Profile;
  /** Whether the jurisdiction is one that is known here. */
  readonly isKnownPlace: boolean;
  readonly name: string;
  /** What rules are told beside the record. */
  readonly forRules: CheckOptions;
  readonly #catalogue: unknown;
  readonly #people: ReadonlyMap<string, Person>;

  constructor(record: RecordView, options: ExchangeOptions) {
    const whole = own(options.locale, 'exchange') !== undefined;
    this.locale = whole ? (options.locale as WholeLocale) : en;
    const { profile: ownProfile, catalogue } = options;
    const jurisdiction = placeOf(record)?.id ?? options.jurisdiction;
    const profile = profileOf(jurisdiction, ownProfile);
    this.forRules = { profile: ownProfile, catalogue, ...(jurisdiction !== undefined && { jurisdiction }) };
    this.profile = profile ?? neutralProfile;
    this.isKnownPlace = profile !== undefined;
    this.name = isFilled(options.personName) ? options.personName : String(this.locale.form.thePerson);
    this.#catalogue = catalogue;
    this.#people = peopleOf(record);
  }

  get lang(): string {
    return this.locale.lang;
  }

  #say(message: unknown, params: Params): string {
    if (!isMessage(message)) return '';
    // What somebody wrote may end with a stop of its own: then ours is one too many.
    const stopped = Object.keys(params).filter((key) => /[.!?…][’”»]?$/.test(String(params[key])));
    const text = stopped.reduce<Message>(
      (left, key) => (typeof left === 'string' ? left.replace(`{${key}}.`, `{${key}}`) : left),
      message,
    );
    return formatMessage(text, { name: this.name, ...params }, this.lang);
  }

  /** A message of the case note. */
  note(key: NoteKey, params: Params = {}): string {
    return this.#say(this.locale.exchange.note[key], params);
  }

  /** A message of the person's copy. */
  copy(key: CopyKey, params: Params = {}): string {
    return this.#say(this.locale.exchange.copy[key], params);
  }

  /** A message that all sections share. */
  f(key: FormKey, params: Params = {}): string {
    return this.#say(own(this.locale.form, key), params);
  }

  /** What a person said, in the quotation marks of the language: never altered. */
  quote(words: string): string {
    return formatMessage(this.locale.form.quote, { words }, this.lang);
  }

  /** A date in words; a year or a month is "about" it. */
  date(date: string): string {
    const said = sayDate(date, this);
    return isRough(date) ? this.f('dateAbout', { date: said }) : said;
  }

  /** A text of the profile in this language. */
  ofProfile(text: { readonly en: string; readonly cy?: string }): string {
    return this.lang.startsWith('cy') ? (text.cy ?? text.en) : text.en;
  }

  /** The label of a code for a practitioner: the profile's name of a role, ours, or the council's own. A code itself is never shown as one. */
  label(list: ListName, code: string): string {
    const role = list === 'support-role' && this.profile.advocacy.roles.find((entry) => entry.code === code);
    if (role) {
      const { name } = role;
      return name.short
        ? this.note('withDetails', { text: this.ofProfile(name), details: this.ofProfile(name.short) })
        : this.ofProfile(name);
    }
    return this.known(list, code) ?? this.#localLabel(list, code) ?? this.note('unknownCode', { code });
  }

  /** The label of what may be a code of the list, or words; undefined where it is no code that is known here. */
  known(list: ListName, code: string): string | undefined {
    const message = own(this.locale.vocabulary[list], code);
    return isMessage(message) ? this.#say(message, {}) : undefined;
  }

  /** What a code means to the person; undefined where there are no words for it. */
  plainLabel(list: CopyListName, code: unknown): string | undefined {
    if (typeof code !== 'string') return undefined;
    const entries = this.locale.exchange.copyLabels[list];
    const found = own(entries, code) ?? this.#localLabel(list, code);
    if (isMessage(found)) return this.#say(found, {});
    const core = own(
      entries,
      coreCode({ name: list, open: true, codes: codesIn(entries) }, code, this.#catalogue)?.code ?? '',
    );
    return isMessage(core) ? this.#say(core, {}) : undefined;
  }

  #localLabel(list: string, code: string): string | undefined {
    const found = localCodes(this.#catalogue, { name: list, open: true, codes: [] }).find(
      (entry) => entry.code === code,
    );
    const label = own(found?.label, this.lang) ?? own(found?.label, 'en');
    return isFilled(label) ? label : undefined;
  }

  /** Several things in a row. */
  list(texts: readonly (string | undefined)[]): string {
    return texts.filter(isFilled).join('; ');
  }

  /** A thing with what is known about it in brackets. */
  details(text: string, details: readonly (string | undefined)[]): string {
    const known = this.list(details);
    return known && isFilled(text) ? this.note('withDetails', { text, details: known }) : known || text;
  }

  /** Somebody by the name given, by the one that the record has, or by their roles; empty where there is none. */
  who({ personId, name, who }: Named): string {
    const person = personId === undefined ? undefined : this.#people.get(personId);
    return [name, who, person?.name, this.roles(person?.roles)].find(isFilled) ?? '';
  }

  /** The same for the person's copy: a role that is a code without words here is left out. */
  plainWho({ personId, name, who }: Named): string {
    const person = personId === undefined ? undefined : this.#people.get(personId);
    const roles = (person?.roles ?? []).filter(isFilled).map((role) => this.#role(role) ?? (isCode(role) ? '' : role));
    return [name, who, person?.name, this.list(roles)].find(isFilled) ?? '';
  }

  /** Roles in words: they are free text, in which a code may stand. One that is not known here is read as words. */
  roles(roles: readonly (string | undefined)[] = []): string {
    const said = (role: string): string =>
      isLocalCode(role) ? this.note('unknownCode', { code: role }) : asWords(role);
    return this.list(roles.filter(isFilled).map((role) => this.#role(role) ?? said(role)));
  }

  #role(role: string): string | undefined {
    const found = own(this.locale.exchange.roles, role);
    return isFilled(found)
      ? found
      : (this.known('support-role', role) ?? this.known('referrer', role) ?? this.#localLabel('support-role', role));
  }

  /** Whether somebody is recorded as a source of harm. */
  isSourceOfHarm({ personId, isSourceOfHarm }: Named): boolean {
    return isSourceOfHarm === true || (personId !== undefined && this.#people.get(personId)?.isSourceOfHarm === true);
  }
}

const CODE = /^[a-z0-9]+(-[a-z0-9]+)+$/;
const isCode = (text: string): boolean => CODE.test(text);
const asWords = (text: string): string => (isCode(text) ? text.replaceAll('-', ' ') : text);

const codesIn = (entries: object): { code: string }[] => Object.keys(entries).map((code) => ({ code }));

/** The parts that somebody has in a record, in words: codes by their labels, anything else as it was written. Never throws. */
export function rolesTold(record: unknown, roles: readonly string[] = [], options: ExchangeOptions = {}): string {
  try {
    return new Speech(readRecord(record) ?? {}, options).roles(roles);
  } catch {
    return '';
  }
}
