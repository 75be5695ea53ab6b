// Records what an element tells its host.

export interface Seen {
  readonly type: string;
  readonly target: EventTarget | null;
  readonly bubbles: boolean;
  readonly cancelable: boolean;
  readonly isTrusted: boolean;
  /** What `at` gave at the moment when the event came. */
  readonly value: unknown;
  readonly event: Event;
}

/** Listens where a host listens: on the document, or, for events that do not bubble, on the element. */
export function record(
  at: EventTarget,
  types: readonly string[],
  value: (event: Event) => unknown = () => undefined,
): Seen[] {
  const seen: Seen[] = [];
  for (const type of types) {
    at.addEventListener(type, (event) => {
      const { target, bubbles, cancelable, isTrusted } = event;
      seen.push({ type, target, bubbles, cancelable, isTrusted, value: value(event), event });
    });
  }
  return seen;
}

/**
 * The names of all events that script sends from the element, or that escape from its shadow root, while `action` runs.
 * Replaces `dispatchEvent` for that time: nothing else can find an event whose name is not known before.
 */
export async function dispatchedBy(el: Element, action: () => Promise<void>): Promise<string[]> {
  const types: string[] = [];
  const original = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent');
  const send = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event): boolean {
    const inside = this instanceof Node && this.getRootNode() === el.shadowRoot;
    if (this === el || (inside && event.composed)) types.push(event.type);
    return send.call(this, event);
  };
  try {
    await action();
  } finally {
    if (original) Object.defineProperty(EventTarget.prototype, 'dispatchEvent', original);
  }
  return types;
}
