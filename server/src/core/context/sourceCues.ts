/* Where a claim comes from besides a speaker and a verb: papers, messages, and views that are somebody's. Notation of match/phrase.ts. */

/** Papers and messages that speak for whoever wrote them. */
const PAPER =
  '(letter|letters|records|record|referral|chart|charts|note|notes|report|reports|file|summary|email|e-mail|voicemail|text|texts|message|messages|form|transfer|sheet|handoff|handover|log|logs|statement|questionnaire|journal|diary|banner|entry|paperwork|affidavit|intake|triage|documentation|assessment|evaluation|caption|post|card|printout|workup|write-up|flag|alert|register|logbook|reference|complaint|testimony|deposition|postcard|list|daybook|hx)';

/** What somebody holds, as a noun; "was" may follow. */
const VIEW =
  '(view|views|opinion|take|position|explanation|theory|belief|conviction|verdict|words|word|line|conclusion|worry|fear|idea|hypothesis|read|interpretation|comment|remark|answer|reply|message|refrain|reasoning|argument|contention|phrase|guess|prediction|motto|mantra|advice|stance|assumption|suspicion|formulation|worries|fears|objection|reason|parting shot|verdict|claim)';

/** What somebody tells, as a noun; "his account was thin" judges it, "his account is that …" gives it. */
const ACCOUNT =
  '(account|story|version|description|complaint|report|summary|statement|feeling|sense|impression|reading|analysis|judgment|judgement|self description|diagnosis|history|note|text|comments|entry|voicemail|message|email|letter)';

/** A view with an owner. */
export const VIEWS_OF_CLIENT: readonly string[] = [
  `(her|his|their|client @genitive |patient @genitive |pt @genitive ) [own|stated|first|main|only|usual|constant|final|last|written|honest|repeated] ${VIEW} (is|was|were|:|that)`,
  `(her|his|their|client @genitive |patient @genitive |pt @genitive ) (own|stated|only|usual|written|honest) ${VIEW}`,
  `(her|his|their|client @genitive |patient @genitive |pt @genitive ) [own|stated|last|written] ${ACCOUNT} (:|that|is that|was that)`,
  `(her|his|their|client @genitive |patient @genitive |pt @genitive ) [own] ${VIEW} (on|about|of|for) ... (is|was|:)`,
  `(her|his|their|client @genitive|patient @genitive|pt @genitive) [own] ${VIEW} , (given|which|at|in|as|expressed|offered|repeated)`,
];

export const VIEWS_OF_OTHERS: readonly string[] = [
  `* @genitive [*] ${VIEW} , ... , (is|was) that`,
  `* @genitive ${VIEW} , (given|which|at|in|as|expressed|offered|repeated)`,
  `* @genitive [own] [*] ${VIEW} (is|was|were|:|that)`,
  `* @genitive [own] ${VIEW} (on|about|at|in|for) ... (is|was|:)`,
  `* @genitive [own] [*] ${ACCOUNT} (:|that|is|was that|of her as|of him as)`,
  '(whose|with the) (line|opinion|theory|verdict|answer|words) (is|was)',
  `(her|his|their) (mother|mum|mom|dad|father|wife|husband|partner|sister|brother|son|daughter|boss|teacher|aunt|uncle|friend|boyfriend|girlfriend|ex|sponsor) @genitive [*] ${VIEW}`,
];

/** A paper that speaks; "my note", "our letter" is the writer. */
export const PAPERS_SPEAK: readonly string[] = [
  `${PAPER} [(from|by|of|to|on|in) ...] (says|said|saying|states|stated|reads|reading|read|describes|describing|describe|described|calls|called|speaks of|spoke of|hints|notes|noted|mentions|mentioned|writes|wrote|gives|gave|concludes|concluded|submits|requests that|advised|advises|sums|quotes|quoted|records|recorded|refers|alleges|claims|has her|has him|has them|has pt|had her|had him|have her|have him|opens with|recommends|recommended|suggests|suggested|reports|reported|complains|complained|attributes|attributed)`,
  '* @genitive [*] (letter|referral|chart|report|file|summary|email|e-mail|voicemail|text|message|statement|journal|diary|affidavit|sticker|post|card|list) [*] [*] :',
  '(referral|letter|note|email|message) from (the|a|an|her|his|their) * [*] [*] :',
  `${PAPER} from [the|a|an|her|his|their] * [*] [*] :`,
  `(ems|ambulance|police|ed|er|outside|prior|previous|referral|county|school|nursing home|jail|court) [*] (sheet|record|records|log|letter|report|summary|form|chart|file|referral|handoff|write up) ... (:|reads|gives|says|states|calls|has)`,
  '(outside|old|prior|previous|earlier) (records|record|notes|chart|report|summary|files|file) [*] [*] (:|say|says|describe|describes|call|calls|read|reads|state|mention|note|speak)',
  '(voicemail|text|note|letter|message|postcard) (left|slipped|sent|from) ... (says|said|reads|:)',
  '(written|wrote|scrawled|pencilled|penciled|scribbled) (on|in|across|at|beside|next to) [the|her|his|their|a] ... :',
  '(is|are|was|were) said to have (said|told|shouted|called|remarked|complained)',
  '(ed|er|ems) (handoff|handover|report|sign out) :',
];

/** Said by nobody in particular, or by a stranger. */
export const HEARSAY: readonly string[] = [
  '(according to|in the (words|view|opinion|eyes|estimation|judgment|judgement) of)',
  '(rang|called|phoned|texted|wrote|emailed|e-mailed|telephoned) [*] [*] to (say|tell|complain|insist)',
  '(rumour|rumor|word|gossip) (has it|is|was) [that]',
  '(told|put to|said to|suggested to) (her|him|them|me|us) by',
  '((had|@modal) been|being) (told|informed) [by|at|in|on] ... (that|he|she|they|it)',
  '(was|were) told [*] by [*] [*] (that|he|she|they|it)',
  '(was|were) told (daily|often|always|for years|as a child|growing up)',
  '(i am|we are|i was|we were) told (by|that)',
  '(hears|heard|overheard) (on|at|in|from) [the|a|her|his] * (that|:)',
  '(you will hear|one hears) ...',
  '(taken|took|takes|take|taking) [the|this|that|it] ... as (proof|evidence|a sign) that',
];
