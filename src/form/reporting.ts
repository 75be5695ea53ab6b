import type { ReactiveController, ReactiveControllerHost } from 'lit';

type FormControl = ReactiveControllerHost & HTMLElement & { readonly form: HTMLFormElement | null };

/** Forms whose `checkValidity()` is being asked just now; it must show nothing and move no focus. */
const asking = new WeakSet<HTMLFormElement>();
const known = new WeakSet<HTMLFormElement>();

/**
 * `form.checkValidity()` and a submit attempt fire the same `invalid` event, and nothing in the event tells them
 * apart, yet the first must stay silent (hosts ask it on every keystroke). So the form object that holds one of our
 * controls gets its own `checkValidity`, which says that it is asking and calls what was there before.
 */
function listenToCheckValidity(form: HTMLFormElement): void {
  if (known.has(form)) return;
  known.add(form);
  const method: unknown = Reflect.get(form, 'checkValidity');
  // A control that is named `checkValidity` stands in the method's place, and nobody can call or replace it.
  if (typeof method !== 'function') return;
  const before = (): boolean => Reflect.apply(method, form, []) as boolean;
  form.checkValidity = () => {
    asking.add(form);
    try {
      return before();
    } finally {
      asking.delete(form);
    }
  };
}

const isInvalid = (element: Element): boolean => {
  const control = element as Partial<HTMLInputElement>;
  return control.willValidate === true && control.validity?.valid === false;
};

/**
 * Turns `invalid` events into shown errors: after a submit attempt or `reportValidity()`, in our own words instead of
 * the browser's bubble; only the first invalid control of the form takes the focus. A host that cancels the event
 * keeps the focus where it is.
 */
export class ReportController implements ReactiveController {
  #silent = false;
  #alone = false;

  constructor(
    private readonly host: FormControl,
    private readonly report: (takeFocus: boolean) => void,
  ) {
    host.addController(this);
    host.addEventListener(
      'invalid',
      (event) => {
        if (this.#silent || (host.form && asking.has(host.form))) return;
        // Added while the event is under way, so that every listener of the host has been called before this one.
        host.addEventListener('invalid', () => this.#onInvalid(event), { once: true });
      },
      { capture: true },
    );
  }

  hostConnected(): void {
    this.associate();
  }

  associate(): void {
    if (this.host.form) listenToCheckValidity(this.host.form);
  }

  /** Runs `check` without showing anything. */
  silently(check: () => boolean): boolean {
    this.#silent = true;
    try {
      return check();
    } finally {
      this.#silent = false;
    }
  }

  /** Runs `check` for this control alone: it takes the focus whatever stands before it in the form. */
  alone(check: () => boolean): boolean {
    this.#alone = true;
    try {
      return check();
    } finally {
      this.#alone = false;
    }
  }

  #onInvalid(event: Event): void {
    const cancelled = event.defaultPrevented;
    event.preventDefault();
    const first = this.#alone || !this.host.form || this.#isFirst(this.host.form);
    this.report(first && !cancelled);
  }

  #isFirst(form: HTMLFormElement): boolean {
    return Array.from(form.elements).find(isInvalid) === this.host;
  }
}
