/** Which way a cue reaches from where it stands: to what follows, to what precedes, or to its whole sentence. */
export type Reach = 'forward' | 'backward' | 'sentence';

export interface Cue {
  /** In the notation of `match/phrase.ts`. */
  readonly phrase: string;
  readonly axis: 'polarity' | 'actuality' | 'stance';
  readonly value: 'negated' | 'hypothetical' | 'taught' | 'noticed' | 'disputed';
  readonly reach: Reach;
  /** How many words it reaches at most; none given: to the next stop. */
  readonly words?: number;
  /** Where its reach ends early: `clause` also at commas and conjunctions, `contrast` only at but, however, semicolons. */
  readonly stops: 'clause' | 'contrast' | 'none';
}

const cues = (
  axis: Cue['axis'],
  value: Cue['value'],
  reach: Reach,
  stops: Cue['stops'],
  phrases: readonly string[],
  words?: number,
): readonly Cue[] =>
  phrases.map((phrase) => ({ phrase, axis, value, reach, stops, ...(words === undefined ? {} : { words }) }));

/** Cue lists as data, grouped by what they set. Masks come first in `masks`: where one stands, no cue begins. */
export const masks: readonly string[] = [
  'not (only|just|merely|simply) ... but',
  'not only',
  'no (doubt|question|wonder|surprise)',
  'without [a] (doubt|question|fail)',
  'can not (rule out|exclude)',
  'not to mention',
  'not ... clear',
  'not eating',
  'not (surprising|surprisingly|unlike)',
  'why not',
  'if not',
  'or not',
  'whether or not',
  'no matter',
  'no longer',
];

export const contextCues: readonly Cue[] = [
  ...cues(
    'polarity',
    'negated',
    'forward',
    'clause',
    ['no', 'not', 'never', 'nor', 'neither', 'hardly', 'without', 'is no', 'was no', 'are no', "'s no"],
    5,
  ),
  ...cues('polarity', 'negated', 'forward', 'contrast', [
    'no [real|clear] (evidence|sign|signs|indication|suggestion|reason|grounds|basis|proof|trace|hint) (of|that|to|for)',
    'nothing (to suggest|suggesting|suggests|to indicate|that suggests|in ... suggests|here suggests|points to)',
    '@do not (believe|think|see|find|feel|regard|consider|read|accept|view|call|agree|mean|buy|suppose|imagine|suggest|support|mistake|treat|interpret|hear|put)',
    '@be not (saying|suggesting|calling|convinced|persuaded)',
    '@modal not (say|call|describe|put|conclude|read|be (read|seen|called|described|taken|put|confused|mistaken|attributed|explained))',
    '@be not (called|described|seen|read|due|because|about|a (case|matter|question|sign|lack))',
    '(see|saw|find|found|hear|heard|notice|noticed|had|have|has|detect|detected) (no|nothing|none)',
    'there (is|was) (no|nothing)',
    'not (because|that|about|due to|out of|for (lack|want)|a (matter|question|case|sign|lack|want) of|to (get|be|make|escape|punish|manipulate|hurt|spite))',
    'as opposed to',
    'far from',
    'anything but',
    'in no (way|sense)',
    'by no means',
    'at no (point|time)',
    '(deny|denies|denied|denying)',
    '(disagree|disagrees|disagreed|dispute|disputes|disputed|reject|rejects|rejected|refute|refutes|refuted)',
    '(no one|nobody|none of us|none) ... (think|thinks|thought|believe|believes|believed|say|says|said|call|called|consider|considered|suggest|suggested|would|could|here|on|in)',
    'no (one|fault|blame)',
    '(ruled|rule|ruling) out',
    'it is not (that|so that)',
    'not (sure|certain) (that|whether|if) (it|this|that)',
    'none of (this|that|it) is',
    'it would be (wrong|unfair|inaccurate|a mistake) to',
    '(wrong|unfair|inaccurate|mistaken) to (call|say|describe|see|read|think)',
    '(moved|move|moving|shifted|shift) away from',
    '(avoid|avoided|avoiding|stop|stopped|resist|resisted) (calling|saying|describing|using|labelling|labeling|the (word|label|term|phrase))',
    '(contradict|contradicts|contradicted|argues against|speaks against|rules out|against the idea)',
  ]),
  ...cues('polarity', 'negated', 'forward', 'clause', ['(rather|other) than', 'instead of'], 4),
  ...cues('polarity', 'negated', 'backward', 'contrast', [
    ': (denied|none|no|absent|nil|negative)',
    '(@be|@have been) (ruled out|denied|not supported|not the (case|issue|reason|problem|point|explanation)|not (true|accurate|fair|so|what|how|seen|observed|evident|in evidence|the picture|it|why)|unfounded|untrue|inaccurate|unfair|wrong|mistaken|absent)',
    '@do not (fit|apply|hold|describe|explain|match|account|square|follow|capture)',
    '(not supported|unsupported|contradicted) by',
    'not (observed|seen|noted|present|evident|apparent|found|reported)',
    '(none|never) (observed|seen|noted|found)',
    '(can|could|should|would|must) not be (said|called|assumed|concluded|read|seen|taken|described)',
    'is not (a word|the word|a term|a label|what i|what we|how i|how we|something)',
  ]),
  ...cues('stance', 'noticed', 'sentence', 'none', [
    '(i|we|therapist|writer|team) ... (notice|noticed|noticing|caught|catch) ... (myself|ourselves|self|thought|thinking|judgment|judgement|urge|urges|pull|irritation|frustration)',
    '(noticed|noticing|caught|catch|catching) [the|my|a|an|our] (thought|judgment|judgement|urge|story|assumption|self|myself|ourselves|judging|thinking)',
    '(caught|catch|catching|heard|hear|hearing) (myself|ourselves|me)',
    '(found|find|finding) (myself|ourselves) (thinking|wanting|judging|calling|believing|assuming|wishing|blaming|writing|sliding|slipping|drifting)',
    '(own|a|as|is|was|that|this) [my|our|own] (judgment|judgement|judgmental|judgemental|judgments|judgements|prejudice|bias|assumption)',
    '(had|have|having|made|making) (a|the|this|that) (judgment|judgement)',
    '(judgmental|judgemental|judgment|judgement) (thought|thoughts|language|word|words|phrase|label|statement|comment|on my|of mine|here|creeping)',
    '(judging|judged) (myself|her|him|them)',
    '(i|we|was|am|felt|feel|were) ... tempted to',
    '(my|our|the|an|a|felt|feel) (temptation|urge|pull|impulse|itch) to',
    '(my|our) [own] (frustration|irritation|burnout|burn-out|exasperation|tiredness|fatigue|helplessness|anxiety|fear|countertransference|counter-transference) ...',
    '(the|a|this|that|my) thought (that|was|came|is|crossed|went|popped|:) ...',
    'thought came up',
    '(popped|came|went|flashed|ran|passed|shot) (into|to|through|across) my (head|mind)',
    '(voice|line) in my head',
    'my (first|own) (word|phrase|wording|thought|interpretation|story|label)',
    '(interpretation|inference|story) on my (part|side)',
    '(that|this|it) is (my (phrase|word|wording|story|interpretation|irritation|frustration|tiredness)|ours|mine) [,|and|not]',
    '(i|we) do not like how (i|we|it) (sound|sounds|sounded|wrote)',
    '(crossed|went through) my mind',
    '(i|we) (had|have|was|were|am|are) (started|begun|starting|beginning) to (think|see|call|tell|write)',
    'first (draft|version|thought|impulse|reaction|wording) ...',
    '(crossed|struck|taken|taking|scratched) (it|that|this|the word) out',
    '(rewrote|reworded|rephrased|reframed|rewritten|restated|recast|retracted)',
    '(mindful|aware) (of|that) (my|i|we|our)',
    '(that|this|which|it) (is|was) (mine|my stuff|on me|my problem|our problem|about me|about us|my own)',
    'owned (it|that|this|as)',
    'let (it|that|them) go',
    '(label|labels|labelled|labeled|labeling|labelling) ... (judgment|judgement|it|that|as)',
  ]),
  ...cues('stance', 'disputed', 'sentence', 'none', [
    '(we|i|team|staff|supervisor|co-leader|consultant) ... (corrected|challenged|questioned|disputed|pushed back|objected|took issue|reminded ... that|asked ... to (rephrase|reword|restate))',
    '(not|never) (fair|accurate|true|a fact|helpful|kind)',
    '(no|not a) fact',
    '(is|was) (unfair|unkind|inaccurate|untrue|a myth|an interpretation|an inference|an assumption|a guess|speculation)',
    '(assumption|interpretation|inference|mind reading|mind-reading) (and|, ) not',
  ]),
  ...cues('actuality', 'taught', 'sentence', 'none', [
    '(handout|worksheet|slide|leaflet|brochure|poster|textbook|vignette|curriculum|policy|protocol|agreement|contract|form|sheet|page|manual|book|chart template) (item|says|reads|asks|lists|states|called|titled|headed|prohibits|forbids|requires|:)',
    '(taught|teach|teaches|teaching|explained|discussed|reviewed|reviewing|read|reading|covered|presented|introduced|recited) [the|that|how|about|our|out|aloud|again|over|through|to|@client] ... (assumption|assumptions|myth|myths|concept|principle|dialectic|term|terms|difference|distinction)',
    'assumption (1|2|3|4|5|6|7|8|one|two|three|four|five|six|seven|eight|number|#)',
    '(assumptions|agreements) (about|page|sheet|handout|list|as|were|are|read|,|:)',
    '(the|a|this|that|common|another|number) (myth|myths)',
    '(vignette|flashcard|glossary)',
    '(definition|defined as|is defined|stands for)',
    '(example|examples|sample|samples) (of|sentence|sentences|statement|statements|:)',
    '(item|question|box|field|heading|column|chapter|page|rule) (1|2|3|4|5|6|7|8|9|10|11|12) [as|:|reads|says|of|,] ...',
    '(printed|preprinted|pre printed|standard|template|drop down|dropdown|tick box|tickbox|checkbox|check box|boilerplate)',
    '(lecture|webinar|workshop|seminar|in service|inservice|article|paper|chapter|podcast|journal club) (on|about|titled|called|entitled|argues|argued|claims|claimed|says|said) ...',
  ]),
  ...cues(
    'actuality',
    'taught',
    'forward',
    'contrast',
    [
      '(the|that|this) (term|terms|word|words|phrase|label|expression|heading|title|question|statement|sentence|box|item|field|column)',
      '(titled|entitled|headed|meant by|means by|meaning of)',
      '(phrases|words|sentences|statements|terms|labels|language|wording|comments) (like|such as)',
    ],
    4,
  ),
  ...cues('actuality', 'hypothetical', 'forward', 'contrast', [
    '(suppose|supposing|imagine|imagining|pretend|hypothetically|what if|as if|as though|lest|in case|hypothetical)',
    '(if|when|whenever) (someone|anyone|somebody|anybody|staff|we (say|write|think|call|assume|start|tell|hear|catch)|you (say|write|think|call|assume|hear|catch)|i (say|write|think|call|assume|start|hear|catch)|one)',
  ]),
];

/** Words that end a cue's reach. */
export const contrasts: ReadonlySet<string> = new Set([
  'but',
  'however',
  'although',
  'though',
  'yet',
  'whereas',
  'nevertheless',
  'nonetheless',
  'still',
  'except',
  ';',
]);
export const clauseEnds: ReadonlySet<string> = new Set([
  ...contrasts,
  ',',
  ':',
  '--',
  '(',
  ')',
  'because',
  'since',
  'so',
  'as',
  'while',
  'when',
  'and',
  'which',
  'who',
  'if',
  'unless',
  'until',
  'even',
]);
