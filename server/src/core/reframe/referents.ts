import { terms } from '../complete/terms.ts';
import type { Token } from '../document/tokens.ts';
import { clientNouns, relatives, thirdParties } from '../lexicon/people.ts';
import type { Span } from '../span.ts';
import { RISK } from './facts.ts';
import { openingAt } from './opening.ts';
import { midSentence, wordsAt } from './wording.ts';

/** What the words that go spoke of, so that the new ones can speak of it in the same words. */
export interface Referents {
  /** By the names that choices use: `she`, `her` (object), `this`, `treatment`; `of task` and `at time` with the space before them. */
  readonly words: Readonly<Record<string, string>>;
  /** True where the words named what the client did or felt, and `this` is that. */
  readonly named: boolean;
  /** What the client was asked to do, and the DBT skill, where the words named them. */
  readonly task: string | null;
  readonly skill: string | null;
  /** Which tokens are said again in these words, . */
  readonly used: { readonly this: Span | null; readonly treatment: Span | null; readonly when: readonly Span[] };
}

const OBJECT: Readonly<Record<string, string>> = { she: 'her', he: 'him', they: 'them' };
const SUBJECT: Readonly<Record<string, string>> = {
  she: 'she',
  her: 'she',
  herself: 'she',
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  they: 'they',
  them: 'they',
  their: 'they',
  themselves: 'they',
};

/** Reads the words that go: how they name the client, the behavior, the treatment and the time. `client` is the note's own word. */
export function referentsIn(
  tokens: readonly Token[],
  gone: Span,
  facts: readonly Span[],
  prose: string,
  client: string,
): Referents {
  const [she, her] = personIn(tokens, gone, prose) ?? [client, client];
  const behavior = behaviorIn(tokens, gone);
  const treatment = treatmentIn(tokens, gone, facts);
  const task = taskIn(tokens, gone);
  const when = facts.filter(
    (fact) => WHEN_PREPOSITION.test(tokens[fact.start]?.text ?? '') && fact.end - fact.start > 1,
  );
  const said = (span: Span | null, otherwise: string): string =>
    span === null ? otherwise : midSentence(tokens, span, prose);
  return {
    words: {
      she,
      her,
      this: behavior === null ? 'this' : withArticle(midSentence(tokens, behavior, prose)),
      'of task': task === null ? '' : ` of ${said(task, '')}`,
      treatment: treatment === null ? 'the treatment' : namedTreatment(tokens, treatment, prose),
      'at time': when.map((span) => ` ${said(span, '')}`).join(' and'),
    },
    named: behavior !== null,
    task: task === null ? null : said(task, ''),
    skill: skillIn(tokens, gone, prose),
    used: { this: behavior, treatment, when },
  };
}

/** Subject and object form of the first word for the client. */
function personIn(tokens: readonly Token[], gone: Span, prose: string): readonly [string, string] | null {
  // A name may be a helper's: "Trish typed it, while he had his nap".
  let name: readonly [string, string] | null = null;
  const isOfOthers = tokens.slice(0, gone.start).some(({ text }) => relatives.has(text) || thirdParties.has(text));
  // "I rang him and got her a date": whose step it is cannot be told.
  const spoken = new Set(tokens.map(({ text }) => SUBJECT[text]));
  if (isOfOthers || (spoken.has('she') && spoken.has('he'))) return null;
  for (let at = gone.start; at < gone.end; at++) {
    const text = tokens[at]?.text ?? '';
    // A pronoun after somebody else may be theirs.
    if (relatives.has(text) || thirdParties.has(text)) return null;
    const pronoun = SUBJECT[text];
    if (pronoun !== undefined) return [pronoun, OBJECT[pronoun] ?? pronoun];
    // "this girl" has been read as a whole.
    if (/^(?:a|an|the|this|that|these|those|some|most|no|our|my)$/.test(tokens[at - 1]?.text ?? '')) continue;
    // "a kind man".
    if (/^(?:man|woman|girl|boy|person|lady|gentleman|teen|teenager|adult|child)$/.test(text)) continue;
    const opening = openingAt(tokens, at, gone.end);
    if (opening?.of !== 'client' || opening.subject.start !== at) continue;
    const { subject } = opening;
    const isGeneral = /^(?:a|an|some|most|no|clients|patients|people|this|that|our)$/.test(text);
    if (isGeneral || subject.end - subject.start > 4) return null;
    const words = wordsAt(tokens, subject, prose);
    const named = clientNouns.has(text) || /^(?:the|my|our)$/.test(text) ? midSentence(tokens, subject, prose) : words;
    if (!opening.named) return [named, named];
    name ??= [named, named];
  }
  const other = tokens.slice(gone.end).find(({ text }) => /^(?:she|he)$/.test(text));
  return name === null || other === undefined ? name : null;
}

/** What a client does or feels, said as a noun that judges nothing. */
const BEHAVIOR =
  /^(?:tears|crying|weeping|sobbing|cuts|cutting|overdose|overdoses|burns|scratch|scratches|limp|pain|pains|headache|headaches|panic|calls|call|texts|text|messages|absence|absences|lapse|silence|anger|outburst|outbursts|lateness|urges|flashbacks|nightmares|insomnia|fatigue|tiredness|vomiting|bingeing|purging|restriction|drinking|fasting|faint|fainting|seizures|fall|falls|shaking|trembling|shouting|screaming|cancellations|no-shows|relapse|relapses|lapses|si|sib|nssi|self-harm|ideation|email|emails|letter|request|requests|symptoms|despair|grief|distress|fear)$/;

/** "the tears in the doorway", "her SI": a noun of behavior with what determines it. */
function behaviorIn(tokens: readonly Token[], gone: Span): Span | null {
  for (let at = gone.start; at < gone.end; at++) {
    const text = tokens[at]?.text ?? '';
    if (!BEHAVIOR.test(text) && !RISK.test(text)) continue;
    const before = tokens[at - 1]?.text ?? '';
    if (at > gone.start && !/^(?:the|this|that|these|those|her|his|their)$/.test(before)) continue;
    const start = at > gone.start ? at - 1 : at;
    const after = tokens[at + 1]?.text ?? '';
    // "panic attacks", "call bell": the noun is another.
    const ends = at + 1 >= gone.end || tokens[at + 1]?.kind !== 'word' || ENDS_NOUN.test(after) || openingVerb(after);
    if (ends) return { start, end: at + 1 };
  }
  return null;
}

const ENDS_NOUN =
  /^(?:in|on|at|of|to|for|with|after|before|and|or|but|out|over|about|because|when|seriously|as|that|which|again|this|last|since|during)$/;
const openingVerb = (text: string): boolean =>
  /^(?:is|are|was|were|has|have|had|does|did|do|comes|came|goes|went|will|would|can|could|may|might|'s)$/.test(text) ||
  /(?:ed|s)$/.test(text);

const withArticle = (noun: string): string =>
  noun.includes(' ') ? noun : `the ${/^\p{Lu}\p{Ll}/u.test(noun) ? noun.toLowerCase() : noun}`;

/** What a client is asked to do. */
const TASK =
  /^(?:homework|worksheets?|exercises?|attendance|practice|diary|cards?|logs?|skills|chain|chains|rehearsal|paperwork|application|applications|meds|medication|appointments?|assignment|assignments)$/;

/** "the diary card", "her homework". */
function taskIn(tokens: readonly Token[], gone: Span): Span | null {
  for (let at = gone.start + 1; at < gone.end; at++) {
    if (!TASK.test(tokens[at]?.text ?? '') || !/^(?:the|her|his|their)$/.test(tokens[at - 1]?.text ?? '')) continue;
    let end = at + 1;
    while (end < gone.end && TASK.test(tokens[end]?.text ?? '')) end++;
    if (end >= gone.end || tokens[end]?.kind !== 'word' || ENDS_NOUN.test(tokens[end]?.text ?? '')) {
      return { start: at - 1, end };
    }
  }
  return null;
}

/** "distress tolerance", "STOP": longer names first, since some begin alike. */
const skills = terms
  .filter(({ group }) => group === 'DBT skill')
  .map(({ label }) => label.replace(/ skills?$/, ''))
  // Words of everyday use name a skill only beside others.
  .filter((label) => !/^(?:observe|describe|participate|effectively)$/.test(label))
  .sort((a, b) => b.length - a.length);

function skillIn(tokens: readonly Token[], gone: Span, prose: string): string | null {
  const words = wordsAt(tokens, gone, prose);
  for (const skill of skills) {
    const isName = /^\p{Lu}{2}/u.test(skill);
    const named = new RegExp(`(?<![\\p{L}-])${skill}(?![\\p{L}-])`, isName ? 'u' : 'iu').exec(words)?.[0];
    // As the note writes it, but for the capital of a sentence.
    if (named !== undefined) return isName || named.slice(1) !== skill.slice(1) ? named : skill;
  }
  return null;
}

const TREATMENT = /^(?:dbt|dbt-a|cbt|emdr|mbt|fbt|iop|php|mfg|rehab|program|programme)$/;
/** Where a treatment is the words' object, what counts it goes along: "IOP x2". */
function treatmentIn(tokens: readonly Token[], gone: Span, facts: readonly Span[]): Span | null {
  for (let at = gone.start; at < gone.end; at++) {
    if (!TREATMENT.test(tokens[at]?.text ?? '')) continue;
    const next = tokens[at + 1];
    if (next !== undefined && at + 1 < gone.end && next.kind === 'word' && !ENDS_NOUN.test(next.text)) {
      const counted = facts.find((fact) => fact.start === at + 1);
      if (counted === undefined) continue;
    }
    const count = facts.find((fact) => fact.start === at + 1 && !WHEN_PREPOSITION.test(tokens[fact.start]?.text ?? ''));
    return { start: at, end: count?.end ?? at + 1 };
  }
  return null;
}

function namedTreatment(tokens: readonly Token[], at: Span, prose: string): string {
  const words = wordsAt(tokens, at, prose);
  return /^program/i.test(words) ? `the ${words.toLowerCase()}` : words;
}

const WHEN_PREPOSITION = /^(?:in|at|on|for|after|since|by|until|till|before|within|every|last|next|over|during|each)$/;
