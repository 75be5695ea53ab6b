/** Text that is already HTML. Only `html` makes it. */
class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

// A carriage return would become a line feed when the browser reads the page, and what came could not go back as it came.
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };

function toHtml(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(toHtml).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"'\r]/g, (character) => ESCAPES[character]);
}

/** A template tag for HTML: everything put in is escaped, unless it comes from this tag itself. */
export function html(strings, ...values) {
  return new Html(String.raw({ raw: strings }, ...values.map(toHtml)));
}

/** An attribute with its leading space, or nothing when there is no value. @param {string} name */
export function attribute(name, value) {
  return value === null || value === undefined || value === false ? '' : html` ${name}="${value}"`;
}
