import type { PropertyDeclarations } from 'lit';
import { en } from '../locales/en/elements.js';
import type { Locale, SectionName } from '../locales/types.js';
import type { FieldIssue } from '../schema/issue.js';
import { jurisdictions } from '../vocabulary/index.js';
import { jsonAttribute, Unreadable } from './attributes.js';
import { localDate, localInstant } from './dates.js';
import { defineElement, type DefineOptions } from './define.js';
import { FormControl } from './form-control.js';
import { newId } from './ids.js';
import { LanguageController, languageOf } from './language.js';
import type { PictureSet } from './pictures.js';
import { VERSION } from './version.js';
import { Words, type Audience, type MessageOverrides } from './words.js';

/** Who is writing; stamped on what is recorded. Without it the server stamps. */
export interface User {
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
}
/** What a section is checked with, besides its value. */
export interface Checking {
  readonly today: string;
  readonly jurisdiction?: string;
  readonly catalogue?: unknown;
  readonly profile?: unknown;
  readonly kind?: string;
}
export type { Audience };

const data = { converter: jsonAttribute };
const read = <X>(given: X): X | undefined => (given instanceof Unreadable ? undefined : given);
const remark = (code: string, params: Record<string, string>): FieldIssue => ({
  path: [],
  code,
  params,
  severity: 'info',
});

/**
 * A control that speaks: the reader's language and audience, the host's own words, clock and user. It draws nothing.
 *
 * @template T the control's value
 * @template S the name of the section whose words it speaks
 */
export abstract class SpeakingControl<T extends object, S extends SectionName> extends FormControl<T> {
  static override properties: PropertyDeclarations = {
    audience: {},
    easyRead: { type: Boolean, attribute: 'easy-read' },
    jurisdiction: {},
    personName: { attribute: 'person-name' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    exitHref: { attribute: 'exit-href' },
    readAloud: { type: Boolean, attribute: 'read-aloud' },
    catalogue: data,
    messages: data,
    profile: data,
    user: data,
    clock: { attribute: false },
    newId: { attribute: false },
  };
  /** The version of the library: said where two copies meet on one page. */
  static readonly version: string = VERSION;
  /** Languages that this class speaks; `define` adds to them. English is always there. */
  static locales: readonly Locale[] = [en];
  /** Pictures that this class shows; `define` adds to them. */
  static pictures: PictureSet = {};

  /** Defines the class under `tag`; see `DefineOptions`. A no-op when that is done already, never a throw. */
  static define(
    this: CustomElementConstructor & { locales: readonly Locale[]; pictures: PictureSet; tag?: string },
    tag?: string,
    options: DefineOptions = {},
  ): void {
    const added = (options.locales ?? []).filter((locale) => !this.locales.includes(locale));
    if (added.length > 0) this.locales = [...this.locales, ...added];
    if (options.pictures) this.pictures = { ...this.pictures, ...options.pictures };
    defineElement(this, tag ?? this.tag ?? '', options.registry);
  }

  audience: Audience = 'practitioner';
  easyRead = false;
  /** The jurisdiction when the value pins none, e.g. `england`. */
  jurisdiction = '';
  /** The person's display name: shown, never stored. */
  personName = '';
  headingLevel = 2;
  exitHref = '';
  readAloud = false;
  /** A council's own codes (JSON). */
  catalogue: unknown;
  /** The host's own wordings by key (JSON). */
  messages: MessageOverrides | undefined;
  /** A council's own jurisdiction profile (JSON). */
  profile: unknown;
  user: User | undefined;
  /** The host's clock: what is today, and when something was recorded. */
  clock: () => Date = () => new Date();
  /** Makes identifiers for what is recorded. */
  newId: () => string = newId;

  /** The section's name. */
  protected abstract readonly section: S;
  /** A value with nothing in it yet. */
  protected abstract emptyValue(): T;
  #words: Words<S> | undefined;
  #lang = '';

  constructor() {
    super();
    new LanguageController(this, () => this.#languageChanged());
  }

  /** Finds the language anew; the words are made when they are next asked for. */
  protected listen(): void {
    this.#lang = this.languageNeeded ?? (this.lang || languageOf(this));
    this.#words = undefined;
  }

  /** @internal The language that the person needs, where another than that of the page is known to be it. */
  get languageNeeded(): string | undefined {
    return undefined;
  }

  /** @internal What a section is checked with, besides its value. */
  get checking(): Checking {
    const { today, jurisdiction, catalogue, profile } = this;
    return { today, ...(jurisdiction && { jurisdiction }), catalogue: read(catalogue), profile: read(profile) };
  }

  /** The words in the reader's language. */
  get words(): Words<S> {
    return (this.#words ??= new Words(
      this.#locale,
      this.section,
      this.personName,
      read(this.messages) ?? {},
      this.catalogue,
      this.reader,
      this.readsEasily,
    ));
  }

  /** @internal The pictures of its class. */
  get pictures(): PictureSet {
    return (this.constructor as typeof SpeakingControl).pictures;
  }

  /** Who reads now. */
  protected get reader(): Audience {
    return this.audience;
  }
  /** Whether the person reads easy read: the host says so, or a section knows it from what is recorded of their needs. */
  protected get readsEasily(): boolean {
    return this.easyRead;
  }

  get #locale(): Locale {
    const spoken = this.#language;
    return this.#locales.find(({ lang }) => lang === spoken) ?? en;
  }
  get #locales(): readonly Locale[] {
    return (this.constructor as typeof SpeakingControl).locales;
  }
  get #language(): string {
    return (this.#lang || 'en').split('-')[0]?.toLowerCase() ?? 'en';
  }

  #languageChanged(): void {
    this.requestUpdate('lang');
  }

  protected get today(): string {
    return localDate(this.clock());
  }
  /** A value with nothing in it yet, with the jurisdiction that it will be read by. */
  protected get newValue(): T {
    const { id, version } = this.#profile ?? {};
    return { ...this.emptyValue(), ...(id && version ? { jurisdiction: { id, version } } : {}) };
  }
  get #profile(): { readonly id?: string; readonly version?: string } | undefined {
    const given = read(this.profile) as { readonly id?: string; readonly version?: string } | undefined;
    return given && given.id === (this.jurisdiction || given.id)
      ? given
      : jurisdictions.find(({ id }) => id === this.jurisdiction);
  }
  /** Who and when, for what is recorded now. */
  protected get stamp(): { recordedAt: string; by?: User } {
    const user = read(this.user);
    return { recordedAt: localInstant(this.clock()), ...(user ? { by: user } : {}) };
  }

  /** What is to be said of the page itself: a language that is not here, an attribute that could not be read. */
  protected remarks(): FieldIssue[] {
    const lang = this.#language;
    const { catalogue, messages, profile, user } = this;
    const unread = Object.entries({ catalogue, messages, profile, user }).filter(
      ([, given]) => given instanceof Unreadable,
    );
    return [
      ...(this.#locales.some((locale) => locale.lang === lang) ? [] : [remark('language-missing', { lang })]),
      ...unread.map(([attribute]) => remark('attribute-unreadable', { attribute })),
    ];
  }
}
