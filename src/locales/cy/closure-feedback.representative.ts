import type { Locale } from '../types.js';

/** The words of `msp-closure-feedback` for who represents the person. */
export const closureFeedback = {
  heading: 'Sut oedd profiad {name} o hyn?',
  headingFeedback: 'Sut oedd profiad {name} o hyn?',
  ownWords: 'Defnyddiwch yr hyn a ddywed {name}, hyd y gallwch.',
  offerAsked: 'Hoffech chi ddweud wrthym sut oedd profiad {name} o hyn?',
  howFarKept: 'A gafodd hyn ei gadw rhag digwydd?',
  inTheirWords: 'Beth yr hoffech ei ddweud amdano ar ran {name}?',
  whoAnswers: 'Pwy sy’n ateb?',
  whatHelps: 'Pwy neu beth sy’n cefnogi ateb {name}?',
  whyNotMe: 'Pam nad yw’r cwestiwn hwn yn berthnasol?',
  checkSaid: 'Gwiriwch yr hyn a atebwyd',
  thanksSent: 'Mae’r hyn a ddywedoch wrthym yn ein helpu i wneud yn well.',
  saidByOther: 'Y person a atebodd hyn.',
} satisfies Locale['readers']['representative']['sections']['closure-feedback'];
