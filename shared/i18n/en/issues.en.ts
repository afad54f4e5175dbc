import type { Translation } from '../../kit/language.ts';
import type { issuesSv } from '../sv/issues.sv.ts';

/** What stops a value, said to people: what is wrong and what to do. `field` is the field's English label. */
type Message = (field: string, detail: string | undefined) => string;

export const issuesEn = {
  REQUIRED: (field) => `${field} must be filled in.`,
  UNKNOWN_FIELD: (field) => `The field ${field} is not in the register.`,
  OUT_OF_RANGE: (field, detail) => (detail ? `${field} must be a number ${spanText(detail)}.` : `${field} is outside what can be entered.`),
  TOO_LONG: (field, detail) => (detail ? `${field} is too long. At most ${detail} characters fit.` : `${field} is too long.`),
  WRONG_KIND: (field, detail) => (detail ? `${field} cannot be read: ${detail}.` : `${field} has a value that cannot be read.`),
  NEEDED_IN_STATE: (field) => `${field} is needed for the chosen status.`,
  STEP_NOT_ALLOWED: (field, detail) =>
    detail
      ? `${field} cannot be changed in one step. Possible steps: ${detail}.`
      : `${field} cannot be changed to that in one step. Take the steps in order.`,
  NOT_IN_MODEL: (field, detail) =>
    detail ? `${field} is not in the model. The steps are ${detail}.` : `${field} is outside the steps of the model.`,
  UNKNOWN_MODEL: (field) => `${field} is not one of the models in the settings.`,
  UNKNOWN_LINK: (field, detail) =>
    detail ? `${field}: “${detail}” is not among the records.` : `${field} points to something that does not exist. Choose from the list.`,
  BEFORE_START: (field, detail) => (detail ? `${field} cannot be before ${detail}.` : `${field} cannot be before the start date.`),
  ABOVE_WHOLE: (field, detail) => (detail ? `${field} cannot be greater than ${detail}.` : `${field} cannot be greater than the whole.`),
  MAY_NOT_ACCEPT: (field, detail) =>
    detail
      ? `${field}: the role may not accept a risk at this level. It may be accepted by ${detail}.`
      : `${field}: the role may not accept a risk at this level.`,
  ADOPTED_IS_FINAL: (field) => `${field} cannot be changed: the review has been adopted and its documents are frozen. Make a new version.`,
  ADOPTED_ELSEWHERE: (field) =>
    `${field} cannot be set to adopted here. Adopt on the page Management review, where figures, texts and Word files are frozen together.`,
  DECIDED_IS_FROZEN: (field) => `${field} cannot be changed in a decided version. Make a new version.`,
  unknown: (field) => `${field} has a value that cannot be used.`,
} satisfies Readonly<Record<string, Message>> & Translation<typeof issuesSv>;

/** "0–10" reads "between 0 and 10"; an open end "0–" reads "from 0". */
function spanText(detail: string): string {
  const [from, to] = detail.split('–');
  return to ? `between ${from} and ${to}` : `from ${from}`;
}
