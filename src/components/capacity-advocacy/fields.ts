import type { Path } from '../../form/json.js';
import { ItemFields } from '../shared/item-fields.js';
import { amendPart, partOf } from '../shared/parts.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { amendCapacityAdvocate } from './edits.js';
import { WITHIN_ADVOCACY, type AdvocacyDraft, type CapacityAdvocateDraft, type InvolvementDraft } from './model.js';

type Element = CapacityAdvocacyElement;

/** The questions about what helps the person take part. */
export const involvementFields = (el: Element): ItemFields<InvolvementDraft> =>
  new ItemFields(el, ['involvement'], partOf(el.editing.value, 'involvement') ?? {}, (patch, commit) =>
    el.change(amendPart(el.editing, 'involvement', patch), commit),
  );

/** The questions about advocacy that are not about one supporter. */
export const advocacyFields = (el: Element): ItemFields<AdvocacyDraft> =>
  new ItemFields(el, ['advocacy'], partOf(el.editing.value, 'advocacy') ?? {}, (patch, commit) =>
    el.change(amendPart(el.editing, 'advocacy', patch, WITHIN_ADVOCACY), commit),
  );

/** The questions about the capacity advocate. */
export const capacityAdvocateFields = (el: Element): ItemFields<CapacityAdvocateDraft> => {
  const path: Path = ['advocacy', 'capacityAdvocate'];
  const item = partOf(partOf(el.editing.value, 'advocacy'), 'capacityAdvocate') ?? {};
  return new ItemFields(el, path, item, (patch, commit) => el.change(amendCapacityAdvocate(el.editing, patch), commit));
};
