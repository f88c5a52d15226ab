/** Verbs whose past or participle no rule gives: base, past, participle. Third person and -ing follow the rules. */
const IRREGULAR: readonly (readonly [string, ...string[]])[] = [
  ['be', 'am', 'are', 'is', "'s", 'was', 'were', 'been', 'being'],
  ['have', 'has', 'had', 'having', "'s", "'d"],
  ['do', 'does', 'did', 'done', 'doing'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['say', 'says', 'said', 'saying'],
  ['become', 'becomes', 'became', 'becoming'],
  ['begin', 'begins', 'began', 'begun', 'beginning'],
  ['blow', 'blows', 'blew', 'blown', 'blowing'],
  ['break', 'breaks', 'broke', 'broken', 'breaking'],
  ['bring', 'brings', 'brought', 'bringing'],
  ['burn', 'burns', 'burned', 'burnt', 'burning'],
  ['buy', 'buys', 'bought', 'buying'],
  ['catch', 'catches', 'caught', 'catching'],
  ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
  ['come', 'comes', 'came', 'coming'],
  ['cost', 'costs', 'costing'],
  ['cry', 'cries', 'cried', 'crying'],
  ['cut', 'cuts', 'cutting'],
  ['deal', 'deals', 'dealt', 'dealing'],
  ['dig', 'digs', 'dug', 'digging'],
  ['draw', 'draws', 'drew', 'drawn', 'drawing'],
  ['drive', 'drives', 'drove', 'driven', 'driving'],
  ['fall', 'falls', 'fell', 'fallen', 'falling'],
  ['feel', 'feels', 'felt', 'feeling'],
  ['fight', 'fights', 'fought', 'fighting'],
  ['find', 'finds', 'found', 'finding'],
  ['get', 'gets', 'got', 'gotten', 'getting'],
  ['give', 'gives', 'gave', 'given', 'giving'],
  ['grow', 'grows', 'grew', 'grown', 'growing'],
  ['hide', 'hides', 'hid', 'hidden', 'hiding'],
  ['hold', 'holds', 'held', 'holding'],
  ['keep', 'keeps', 'kept', 'keeping'],
  ['know', 'knows', 'knew', 'known', 'knowing'],
  ['lead', 'leads', 'led', 'leading'],
  ['leave', 'leaves', 'left', 'leaving'],
  ['let', 'lets', 'letting'],
  ['lie', 'lies', 'lied', 'lying'],
  ['lose', 'loses', 'lost', 'losing'],
  ['make', 'makes', 'made', 'making'],
  ['mean', 'means', 'meant', 'meaning'],
  ['meet', 'meets', 'met', 'meeting'],
  ['pay', 'pays', 'paid', 'paying'],
  ['put', 'puts', 'putting'],
  ['quit', 'quits', 'quitting'],
  ['ride', 'rides', 'rode', 'ridden', 'riding'],
  ['run', 'runs', 'ran', 'running'],
  ['see', 'sees', 'saw', 'seen', 'seeing'],
  ['set', 'sets', 'setting'],
  ['sit', 'sits', 'sat', 'sitting'],
  ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
  ['spend', 'spends', 'spent', 'spending'],
  ['stand', 'stands', 'stood', 'standing'],
  ['stick', 'sticks', 'stuck', 'sticking'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['teach', 'teaches', 'taught', 'teaching'],
  ['tell', 'tells', 'told', 'telling'],
  ['think', 'thinks', 'thought', 'thinking'],
  ['throw', 'throws', 'threw', 'thrown', 'throwing'],
  ['understand', 'understands', 'understood', 'understanding'],
  ['wear', 'wears', 'wore', 'worn', 'wearing'],
  ['win', 'wins', 'won', 'winning'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
];

const FORMS = new Map(IRREGULAR.map((forms) => [forms[0], forms]));
const DOUBLED = /^(?:[^aeiou]*[aeiou][bdgmnprt]|refer|admit|commit|permit|submit|quit|equip)$/;

/** All forms of a verb: base, third person, past, participle, -ing. Unknown verbs follow the regular spelling rules. */
export function formsOf(verb: string): readonly string[] {
  const known = FORMS.get(verb);
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) {
    const stem = verb.slice(0, -1);
    return [verb, `${verb}s`, `${verb}d`, `${stem}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const stem = DOUBLED.test(verb) ? verb + verb.slice(-1) : verb;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

/** The form after "she": `need` gives "needs", `try` "tries". */
export function thirdPersonOf(verb: string): string {
  const form = FORMS.get(verb)?.[1];
  if (form !== undefined && verb !== 'be') return form;
  return formsOf(verb)[1] ?? verb;
}

/** The simple past: `keep` gives "kept", `need` "needed". */
export function pastOf(verb: string): string {
  const known = FORMS.get(verb);
  if (known === undefined) return formsOf(verb)[2] ?? verb;
  const past = known[2];
  // Verbs such as "put" have no form of their own for the past.
  return past === undefined || past.endsWith('ing') ? verb : past;
}
