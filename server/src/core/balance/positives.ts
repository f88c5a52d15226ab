import type { AssumptionCode } from '../rules/rule.ts';

/** One way in which a sentence holds an assumption well, as data. Its sentences are counted, never reported as findings. */
export interface Positive {
  /** Unique inside its assumption, kebab-case. */
  readonly id: string;
  readonly assumption: AssumptionCode;
  /** In the phrase notation of `match/phrase.ts`. */
  readonly phrases: readonly string[];
  /** Sentences that count. */
  readonly holds: readonly string[];
  /** Sentences that look alike and do not. */
  readonly allows: readonly string[];
}

const wish = `(get better|feel better|get well|be well|be better|do better|stay well|change|change this|live|learn|stop|recover|improve|keep going|
  be able|build a life|go back|get out|be different|stay alive|come back|finish|manage)`;
const feeling =
  '(pain|suffering|misery|distress|grief|fear|anger|sadness|shame|loneliness|despair|hurt|anguish|exhaustion|dread)';
const consulting = '(team|consult|consultation|consultation team|supervision|peer consultation)';
const act =
  '(called|rang|phoned|emailed|wrote|texted|spoke|asked|booked|applied|negotiated|made the call|filled in|wrote to|spoke to)';
const self = '(herself|himself|themselves|themself|on her own|on his own|on their own)';

export const positives: readonly Positive[] = [
  {
    id: 'doing-their-best',
    assumption: 'A1',
    phrases: [
      '(do|doing|does|did|done|giving|gave|gives) (the best|all|everything|what|as much as|as well as) [that] @client (can|could|has|had|knows how|is able)',
      '(doing|does|did|done|trying|giving|gave) (her|his|their) (best|utmost|all)',
      'is [honestly|really|clearly] (trying|doing) (her|his|their) best',
    ],
    holds: ['She is doing the best she can with four hours of sleep.', 'He gave it his all? No: he did his best.'],
    allows: ['He is not doing his best.', 'She says she is doing the best she can.'],
  },
  {
    id: 'effort-honored',
    assumption: 'A1',
    phrases: [
      '@client [is|was|has been|had been|are|were] (trying|working|worked|works|tried|fighting|fought) [very|so|really|incredibly|extremely|as] hard',
      '(praised|reinforced|acknowledged|validated|honored|honoured|noticed|appreciated|named) [@possessive|the|@client] [real|great|considerable|obvious] (effort|efforts)',
      '(effort|efforts) (was|were|is|are) (acknowledged|noticed|honored|honoured|praised|validated|reinforced|real|clear|considerable)',
      '(takes|took|taken|cost|costs) [@client|@possessive] [a] (lot|great deal|real|enormous|tremendous|huge) [of] [amount of] (effort|work|courage|strength)',
    ],
    holds: ['We acknowledged her effort.', 'He has been working so hard at coming.'],
    allows: ['She has not been trying very hard.', 'His brother worked very hard.'],
  },
  {
    id: 'wants-to-improve',
    assumption: 'A2',
    phrases: [
      `@client [very much|really|clearly|still|also|plainly|deeply] (wants|want|wanted|would like|wishes|hopes|longs|is determined) to [really|finally] ${wish}`,
      '@client [very much|really|clearly|still|also|plainly] (wants|want|would like) (things|life|it|this|her life|his life|their life|a life|a different|a better|out|help|more)',
    ],
    holds: ['She wants to get better and is afraid of it.', 'He wants a life outside of hospital.'],
    allows: ['She does not want to get better.', 'He says that he wants to change.'],
  },
  {
    id: 'asking-as-skill',
    assumption: 'A2',
    phrases: [
      '@client (reached out|turned to us|turned to staff|came to staff) [early|in time] for [skills|some|more] (help|coaching|support|advice|ideas)',
      '(cry for help|asking for help|asking) ... (and|as) [a] [also] (wish|skill|strength|strongest skill|desire)',
      '(asking|reaching out|calling) (is|was) [@possessive|a|her own|his own] [strongest|best|real|great] (skill|strength|step)',
    ],
    holds: ['She reached out for help at 22:00.', 'Asking is her strongest skill so far.'],
    allows: ['She did not reach out for help.', 'Her mother reached out for help.'],
  },
  {
    id: 'more-is-needed',
    assumption: 'A3',
    phrases: [
      'and [@client|it] [still|also] (needs|need|has|have) to (do better|try harder|work harder|do more|learn|change|be more motivated|go further|push)',
      '(it|that|this|her best|his best|their best) [is|was] (not|is not|was not) [yet] (enough|sufficient) [yet|so far|for|to]',
      '(and|but|yet|still|that) (more|further change|more change) (is|will be|was) [still|also] (needed|possible|asked for|required)',
      '(work|working|find|figure|found|assess|assessed|look|looking) [out|at] what (would|will|might|could) (help|make|increase|build|raise) ... (effort|motivation|try|possible|next|pay off|step)',
      '(increase|increasing|build|building|raise|strengthen|strengthening) [@possessive] (motivation|commitment)',
    ],
    holds: [
      'She is doing her best and needs to do better.',
      'He has come far and more is possible.',
      'Next: find out what would make one more try possible.',
    ],
    allows: ['Nothing more is needed.', 'If more is needed, the pharmacist will call.'],
  },
  {
    id: 'not-cause-and-solve',
    assumption: 'A4',
    phrases: [
      '@client (did not|does not|may not have) [have] (cause|caused|ask for|asked for|choose|chosen|make|made) ... (and|but) [@client|it|we] [is|will|still|has|have]',
      '(not|no) [of] (her|his|their) (fault|doing|making) (and|but)',
      '(is|are|it is) [still] (hers|his|theirs|her own|his own|their own) to (solve|change|build|carry|sort|work out|clear|deal with)',
    ],
    holds: [
      'He did not cause the debt and he is the one who will clear it.',
      'Not her doing, and still hers: it is hers to solve.',
    ],
    allows: ['He did not cause this.', 'The landlord did not cause the leak and will not pay.'],
  },
  {
    id: 'coached-to-act',
    assumption: 'A4',
    phrases: [
      `(coached|coaching|rehearsed|role played|rehearse|practiced|practised|coach) [with] @client ... (call|calls|asking|ask|email|letter|conversation|meeting|dear man|script|through|to)`,
      `@client ${act} ... ${self}`,
      `(rehearsed|role played|rehearse|practiced|practised) ... (call|conversation|dear man|asking|script|meeting|email)`,
    ],
    holds: [
      'Coached her to make the call.',
      'She rang the office herself.',
      'Rehearsed the conversation with the landlord.',
    ],
    allows: ['I rang the office myself.', 'His sister called the office herself.'],
  },
  {
    id: 'suffering-believed',
    assumption: 'A5',
    phrases: [
      `(life|days|nights|mornings|it|this|that|living|things|pain) [as it is|as it stands|right now|currently|for her|for him|for them] (is|are|was|feels|felt) [currently|truly|quite|really|often|simply] (unbearable|intolerable|a living hell|hell)`,
      `[@possessive|the|this] ${feeling} (is|was|are) (real|understandable|valid|immense|enormous)`,
      `(validated|acknowledged|believed|named) [how|the|her|his|their|that] [real|unbearable|deep] ${feeling}`,
      '(makes|made|make) [perfect|complete|a lot of|good|every] sense (given|in view of|considering|after|that|with|in light)',
      '(is|was|are) [completely|entirely|fully|very] (understandable|valid) [given|in view of|considering|after|that]',
    ],
    holds: ['Her life as it is is unbearable.', 'Validated her grief.', 'That makes sense given the week he had.'],
    allows: ['Life is not unbearable for her.', 'The noise makes sense given the repairs next door? Unclear.'],
  },
  {
    id: 'skills-in-context',
    assumption: 'A6',
    phrases: [
      '(coaching|phone coaching|skills coaching) (call|calls|text|texts|plan|session|contact)',
      '(called|calls|texted|phoned|rang|call|text) [me|us|in|the team|the line] for [skills|phone] coaching',
      '(practiced|practised|practice|practise|used|use|uses|rehearse|rehearsed|try|tried|learn|coached) ... (at home|at work|in the moment|between sessions|outside of session|outside session|on the ward|in the heat|in vivo|at school|while upset|when upset|in the shop|on the bus|under stress)',
      '(plan|planned|planning|work on|worked on|agreed|practice|practiced) ... (generalization|generalisation|to generalize|to generalise)',
    ],
    holds: ['Coaching call at 21:10, used cold water.', 'She used paced breathing at work.'],
    allows: ['No coaching calls between sessions.', 'Her mother practiced yoga at home.'],
  },
  {
    id: 'treatment-owns-outcome',
    assumption: 'A7',
    phrases: [
      '(treatment|therapy|dbt|we|our delivery|the program|the protocol) (did not|has not|have not) [yet] (give|given|deliver|delivered|reach|reached|offer|offered|fit|help|helped|teach|taught|provide|provided) (her|him|them|@client|what|the|enough)',
      '(treatment|therapy|dbt|the program|we) [has|have] (failed|let) (her|him|them|@client)',
      'what (we|i|the treatment|treatment|therapy) (could|can|might|need to|will) (change|have done|do differently|add|deliver|offer)',
      '(which|what) part of (treatment|the treatment|therapy) ... (missing|not delivered|not given|not enough|missed)',
      '(therapy|treatment) interfering (behavior|behaviour) [is|as|became] [@determiner] [next] target',
    ],
    holds: ['We have not yet given her the phone coaching she needed.', 'To assess: what we could do differently.'],
    allows: ['She failed treatment.', 'We have not met the landlord.'],
  },
  {
    id: 'support-sought',
    assumption: 'A8',
    phrases: [
      `(bring|brought|bringing|take|took|taking|raise|raised|discuss|discussed) [this|it|that|him|her|them|my frustration|my worry] (to|at|in|with) [@determiner|@possessive|next] ${consulting}`,
      `(asked|asking|ask) [the|my|for] ${consulting} (for|to|how|support|about)`,
      `(team|the team|colleagues|supervisor) (validated|supported|encouraged|rehearsed|role played|offered|helped)`,
      '(nobody|no one|no therapist) (should|has to|needs to|can) (do|carry|hold) (this|it|that|this work) (alone|by themselves)',
      '(therapist|i|she|he|they) (needs|need|needed|wants|would like) [more|some] (support|validation|consultation)',
    ],
    holds: ['Will bring this to team.', 'The team validated the therapist.'],
    allows: ['There is no need to bring this to team.', 'She brought it to court.'],
  },
];
