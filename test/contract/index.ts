import { forbidConsole } from '../support/console.js';
import { accessibilityContract } from './accessibility.js';
import { attributesContract } from './attributes.js';
import { audiencesContract } from './audiences.js';
import { blockedSubmitContract } from './blocked-submit.js';
import { definitionContract } from './definition.js';
import { draftCompleteContract } from './draft-complete.js';
import { errorsContract } from './errors.js';
import { eventsContract } from './events.js';
import { formsContract } from './forms.js';
import { fuzzContract } from './fuzz.js';
import { garbageContract } from './garbage.js';
import { lifecycleContract } from './lifecycle.js';
import { partsContract } from './parts.js';
import { presentationContract } from './presentation.js';
import { savedContract } from './saved.js';
import { screensContract } from './screens.js';
import { serverIssuesContract } from './server-issues.js';
import { statesContract } from './states.js';
import type { Contract } from './types.js';
import { unknownContract } from './unknown.js';
import { unreadableContract } from './unreadable.js';
import { valueContract } from './value.js';

export type { Contract, SectionUnderTest } from './types.js';

/**
 * What every section element of the library must do in any host form, whatever its questions are. Run it once for each
 * element, from the element's own test file; the element is defined before, with all its languages.
 */
export function sectionContract(contract: Contract): void {
  describe(`<${contract.tag}> keeps the contract of a section`, () => {
    const consoleStayedEmpty = forbidConsole();
    for (const part of [
      valueContract,
      unreadableContract,
      savedContract,
      draftCompleteContract,
      attributesContract,
      eventsContract,
      errorsContract,
      blockedSubmitContract,
      serverIssuesContract,
      formsContract,
      statesContract,
      lifecycleContract,
      presentationContract,
      partsContract,
      unknownContract,
      definitionContract,
      garbageContract,
      fuzzContract,
      accessibilityContract,
      audiencesContract,
      screensContract,
    ]) {
      part(contract);
    }
    consoleStayedEmpty();
  });
}
