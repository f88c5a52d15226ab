import { pastOf, thirdPersonOf } from '../lexicon/inflect.ts';

/** Person, number and tense of a place, as far as a verb shows them. */
export interface Grammar {
  readonly person: 'first' | 'third' | 'plural';
  readonly tense: 'past' | 'present';
}

const PRESENT = new Set(['am', 'are', 'is', "'s", 'has', 'have', 'does', 'do']);
const PAST = new Set(['was', 'were', 'had', 'did', "'d"]);
const MODALS = new Set(['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'ought']);
const PAST_MODALS = new Set(['could', 'would', 'should', 'might']);

/** Verbs of notes that are told by their form alone, whatever stands before them. */
const IRREGULAR_PAST = new Set(
  `became began blew broke brought bought caught chose came cut dealt dug drew drove fell felt fought found got gave grew hid held kept knew
  led left let lied lost made meant met paid put quit rode ran rang saw said set sat spoke spent stood stuck took taught told thought threw
  understood went won wrote sent lay rose slept ate drank swore shut hit hurt read`.split(/\s+/),
);

/** Nouns in -s or -ed that are no verbs. */
const NO_VERB =
  /(?:ss|us|is|ous|'s|skills|goals|meds|needs|times|days|weeks|months|years|hours|minutes|sessions|tears|calls|visits|notes)$/;

const isModal = (text: string): boolean => MODALS.has(text);

/** True for forms that can only be finite: auxiliaries, modals. */
export function isFiniteForm(text: string): boolean {
  return PRESENT.has(text) || PAST.has(text) || isModal(text);
}

/** True where a word can be a finite verb right after its subject, or open a note's sentence without one. */
export function isVerbLike(text: string, plural: boolean): boolean {
  if (isFiniteForm(text) || IRREGULAR_PAST.has(text) || (text.length > 3 && text.endsWith('ed'))) return true;
  if (plural && /^[a-z]+$/.test(text) && !/(?:ing|tion|ness|ment|ly)$/.test(text) && !FUNCTION.has(text)) return true;
  return text.length > 3 && text.endsWith('s') && !NO_VERB.test(text);
}

const FUNCTION = new Set(
  `a an the and or but of in on at to for from by with without as if so that than then who which what when where while because her his their my our
  its this these those not no never any some all both each very too`.split(/\s+/),
);

export function tenseOf(verb: string): Grammar['tense'] {
  if (PAST.has(verb) || PAST_MODALS.has(verb) || IRREGULAR_PAST.has(verb)) return 'past';
  return verb.length > 3 && verb.endsWith('ed') ? 'past' : 'present';
}

/** The form of `base` for a person and tense: `be`, past, first person gives "was". */
export function inflect(base: string, { person, tense }: Grammar): string {
  if (base === 'be') {
    if (tense === 'past') return person === 'plural' ? 'were' : 'was';
    return person === 'first' ? 'am' : person === 'plural' ? 'are' : 'is';
  }
  if (tense === 'past') return pastOf(base);
  return person === 'third' ? thirdPersonOf(base) : base;
}

/** A third-person form fitted to another person: "has" gives "have" after "they"; whatever is no such form stays. */
export function agree(verb: string, { person }: Grammar): string {
  if (person === 'third') return verb;
  if (verb === 'is') return person === 'first' ? 'am' : 'are';
  if (verb === 'was') return person === 'plural' ? 'were' : 'was';
  const known: Record<string, string> = { has: 'have', does: 'do', goes: 'go' };
  if (verb in known) return known[verb] ?? verb;
  if (
    /^(?:needs|wants|comes|speaks|names|reports|says|uses|responds|gives|asks|follows|brings|shows|finds)$/.test(verb)
  )
    return verb.slice(0, -1);
  return verb;
}
