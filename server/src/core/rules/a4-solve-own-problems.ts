import { defineRule } from './rule.ts';

/** People and offices outside treatment with whom the client has business. */
const party = `(landlord|landlady|boss|bosses|manager|employer|school|college|university|dean|professor|professors|teacher|teachers|tutor|
  coach|principal|headteacher|headmaster|bank|court|judge|magistrate|prosecutor|lawyer|solicitor|attorney|roommate|flatmate|
  housemate|neighbor|neighbour|neighbors|neighbours|boyfriend|girlfriend|ex|husband|wife|partner|mother|mum|mom|dad|father|
  sister|brother|aunt|uncle|parents|family|sponsor|council|housing|benefits|dss|va|ssa|registrar|officer|probation|parole|
  agency|creditors|company|friend|friends|cellmate|sergeant|warden|foreman|hr|supervisor|office|union|insurer|cousin|
  caseworker|ombudsman|dmv|jobcentre|department|plant|shop|store|garage|director|daughter|son|ward|surgeon|surgeons|dentist|gp|
  commander|guard|counselor)`;
/** What the client has to get done. */
const chore = `((form|forms|paperwork|application|applications|appeal|letter|letters|apology|email|emails|essay|assignment|assignments|
  resume|cv|bill|bills|rent|arrears|fine|fees|fee|debt|debts|taxes|call|calls|resignation|complaint|housing|flat|apartment|bag|
  bags|inbox|mail|post|card|log|homework|budget|finances|money|petition|statement|claim|claims|tenancy|lease|ticket|tickets|
  visit|extension|extensions|shopping|laundry|cleaning|text|message|booking|reference|questions|report|decision|decisions|
  arrangements|talking|worksheet|worksheets|curfew|sanction|row|date|dates)|e mail|phone call|phone calls|diary card|
  payment plan|shift change)`;
const did = `((called|rang|phoned|telephoned|emailed|texted|wrote|contacted|messaged|negotiated|arranged|booked|fixed|sorted|settled|
  handled|filled|completed|paid|drafted|composed|cancelled|canceled|applied|submitted|signed|answered|resolved|made|told|
  explained|packed|cleared|cleaned|collected|ordered|got|found|scheduled|organized|organised|finished|sent|typed|dictated|
  posted|faxed|faced|argued|squared|smoothed|chose|picked|opened|lifted|closed|ended|gave|read|took|rescued|asked|cooked|ran)|
  wrote to|spoke to|spoke with|talked to|dealt with|filled in|filled out|replied to|e filed|broke off|worked out|went to|
  went in)`;
const doing = `((calls|rings|phones|emails|texts|writes|contacts|does|makes|handles|sorts|pays|fixes|books|settles|arranges|manages|answers|signs|
  opens|packs|call|calling|ring|ringing|phone|phoning|telephone|email|emailing|text|texting|write|writing|contact|contacting|negotiate|
  negotiating|arrange|arranging|book|booking|fix|fixing|sort|sorting|settle|handle|handling|complete|completing|pay|paying|
  draft|drafting|cancel|submit|sign|file|answer|answering|resolve|do|doing|make|making|tell|explain|explaining|pack|collect|
  collecting|order|find|finding|schedule|organize|organise|send|sending|post|argue|choose|open|opening|take|smooth|fight|
  manage|managing|run|running|square|ask|asking)|write to|writing to|speak to|speaking to|speak with|talk to|sort out|
  deal with|dealing with|fill in|fill out|filling in|filling out|reply to|take over|taking over|take on|have it out with)`;
const them = '(her|him|them|@client)';
/** The same without names and reflexives: "spoke for herself" is the opposite. */
const him = '(her|him|them|pt|client|patient|the client|the patient|the resident|my client|mr *|mrs *|ms *|miss *)';
/** What nobody but the client can do about a problem. */
const solve = `((fix|solve|sort|deal|change|repair|clean|mend|tackle|carry|clear|pay|undo|manage|handle|lift|resolve|straighten|face|adapt|
  adjust|shoulder|move|dig|learn|act|cope|make|work|control|do)|put right|work on|work out|work it|make good|pick up|take on|
  take charge|do anything|do the work|put up|problem solve|answer for|put it right|put things right)`;
const others = `((system|army|guard|military|government|state|society|world|court|courts|parents|parent|mother|mum|mom|father|dad|stepfather|
  stepmother|husband|wife|partner|ex|boyfriend|girlfriend|family|brother|sister|uncle|aunt|bullies|bully|school|college|
  university|boss|bosses|manager|management|employer|company|landlord|landlady|council|insurer|insurers|insurance|bank|judge|
  lawyer|lawyers|surgeon|hospital|prison|unit|ward|staff|officers|officer|warden|police|trust|church|adults|abuser|perpetrator|
  roommate|roommates|flatmate|housemates|neighbor|neighbour|neighbors|neighbours|teacher|teachers|coach|foreman|agency|
  department|friends|cellmate|crew|va|navy|marines|union|caseworker|daughters|sons|daughter|son|children|kids|others)|
  ex partner|in laws|mother in law|somebody else|someone else)`;
const troubles = `(misfortune|misfortunes|misery|troubles|trouble|problems|problem|predicament|downfall|difficulties|situation|circumstances|
  mess|woes|unhappiness|crisis|crises|ruin|loneliness|distress|debts|drama|chaos|isolation)`;
const saver = `(medication|medications|meds|med|medicine|tablets|tablet|pills|pill|antidepressant|antidepressants|lithium|clozapine|
  olanzapine|fluoxetine|sertraline|venlafaxine|quetiapine|lamotrigine|aripiprazole|risperidone|ketamine|ect|tms|stimulant|
  injection|shot|depot|dose|ssri|stabilizer|stabiliser|prescription|prozac|lexapro|zoloft|seroquel|abilify|suboxone|methadone|
  emdr|diagnosis|insight|understanding|love|faith|god|prayer|religion|church|lord|time|rest|baby|pregnancy|motherhood|
  fatherhood|marriage|boyfriend|girlfriend|man|woman|husband|wife|partner|relationship|romance|puppy|dog|cat|horse|pet|move|
  job|holiday|vacation|retreat|lawsuit|pension|settlement|transfer|placement|house|flat|apartment|farm|sea|summer|menopause|
  surgery|divorce|release|somebody|someone|cellmate|block|chaplain|school|him|her)`;
const fixes = `((fix|sort|cure|solve|heal|save|transform|rescue|mend|end|stop|lift|settle|steady|release|calm|resolve)|take care of|
  put right|put an end to|look after|turn around|see to|straighten out|sort out|clear up|do away with)`;
const fixed = `((everything|things|her|him|them|this|it|that)|it all|the rest|all of this|all of it|all this|most of it|most of this|
  @client|(the|her|his|their) (life|problems|problem|relationship|relationships|cutting|self harm|bingeing|binges|purging|
  anger|outbursts|temper|fights| marriage|loneliness|panic|suicidality|nightmares|nights|drinking|gambling|debts|jealousy|
  meal times|meals|mood|behavior|behaviour| eating|restricting|eating disorder|rages|rows|urges|self injury|lateness|
  impulsivity|whole thing|job))`;
/** What medicine or luck is hoped to end. */
const harms = `(cutting|bingeing|binges|purging|anger|outbursts|temper|fights|loneliness|suicidality|drinking|gambling|debts|jealousy|
  mood swings|acting out|instability|chaos|rages|rows|urges|impulsivity|marriage|relationships|behavior|behaviors|behaviour|
  self harm|self injury|eating disorder|meal times|relationship problems|problems|issues)`;

export const solveOwnProblems = defineRule({
  code: 'A4',
  name: 'solve-own-problems',
  assumption: 'Patients may not have caused all of their own problems, but they have to solve them anyway.',
  about: 'client',
  why: 'Whoever lives with a problem has to act on it, however unfair its origin. Acting is also how skill and confidence grow.',
  source: 'Linehan 1993, p. 107',
  closesOff: 'Rescue, waiting and blame take away practice, and the time for change.',
  ask: 'What is the smallest part the client could do, and with what coaching?',
  otherSide: 'They may not be the cause, and they need our help all the same.',
  reframes: [
    'the client’s own next step is {step}, coached by {whom}',
    'who or what caused {problem} is one question, AND the client’s next step is {step}',
  ],
  patterns: [
    // (a) solved for the client
    {
      id: 'did-it-for-client',
      phrases: [
        `${did} [to|with|up] [all|the|her|his|their|a|this] [*] ${party} [and *] [*] [*] [*] for ${them}`,
        `${did} [all|the|her|his|their|a|an|whole|every] [of] [the|her|his|their] [first|second|whole|last|angry|housing|benefit|benefits|apology|resignation] ${chore} [in|out|off|up|and *] [*] [*] for ${them}`,
        `${did} (it|everything|it all|all of it|things|the thing|the lot|the whole thing|the rest) [*] [*] [in|out|up|off|over|through|there|and *] [*] for ${them}`,
        `${did} (this|that) [up|out|through] for ${them}`,
        `(decided|spoke|spoke up|apologized|apologised|answered|resigned|packed|broke it off|chose|stood up|solved|pleaded|lied|covered|ordered|did the talking) for ${him}`,
        '(got|took|bought) [her|him|them] (the|an|two|three|more) [*] (extension|extensions|weeks|time) (myself|for her|for him|for them)',
        `did (it|everything|it all|all of it|the lot|the whole thing) [*] [*] for ${him}`,
        `did (the|all the|her|his|their) [*] ${chore} [*] for ${him}`,
        '(lied|vouched|covered|covered up|spoke up) for (her|him|them|pt|the client)',
        `(broke it off|broke up|split up|made up|patched things up|sorted things out|had it out) with ... for ${him}`,
        '(settled|arranged|agreed|sorted|worked out|negotiated|decided|fixed|booked) ... ... without (her|him|them)',
      ],
      because: 'It tells of a problem solved for the client, who loses the practice of solving it.',
      reframes: [
        'took the step of {what} this time; the next one is to be rehearsed with the client',
        'did {what} this once, with the next one to be rehearsed first',
      ],
      flags: [
        'I [[A4: rang the landlord for her]].',
        'Staff [[A4: filled in the form for him]].',
        'Then I [[A4: sorted it out for them]].',
      ],
      allows: [
        'I did {{neg: not ring the landlord for her}}; we rehearsed the call.',
        'She says her mother [[R4: wrote the apology for her]].',
        'The pharmacist {{medical: filled the prescription}} on Monday.',
      ],
    },
    {
      id: 'did-it-myself',
      phrases: [
        `${did} [to|with|up] [all|the|her|his|their|a|this] [*] (${party}|${chore}|it|that|this) [*] [*] [back] [in|out|off|up] myself`,
        'did (it|that|this|everything|the *|the * *) myself',
        'took it upon (myself|ourselves) to',
        'taken it upon (myself|ourselves) to',
        `${did} (the whole thing|the lot|everything|it all|the thing|all of it) [in|out|up|off] myself`,
      ],
      because: 'It tells of the helper taking the step that was the client’s to practice.',
      reframes: [
        'took the step of {what} this time; the next one is to be rehearsed with the client',
        'did {what} this once, with the next one to be rehearsed first',
      ],
      flags: ['So I [[A4: emailed her professors myself]].', 'I [[A4: paid the fine myself]].'],
      allows: [
        'I did {{neg: not phone the landlord}}; she did.',
        'Mother says, "I [[R4: called the school myself]]."',
        'She {{fact: wrote the letter herself}} and read it to me.',
      ],
    },
    {
      id: 'did-it-on-their-behalf',
      phrases: [
        `${did} ... ... on (her|his|their|@client 's) behalf`,
        `${did} ... ... on behalf of (the client|the patient|client|patient|pt|@client)`,
        `${did} ... ... in (her|his|their) (place|stead)`,
        'did (it|that|this|everything|all|the|her|his) ... (on (her|his|their) behalf|in (her|his|their) (place|stead))',
      ],
      because: 'It tells of the client being replaced where the client’s own voice was needed.',
      reframes: [
        'took the step of {what} this time; the next one is to be rehearsed with the client',
        'did {what} this once, with the next one to be rehearsed first',
      ],
      flags: ['I [[A4: spoke to the manager on her behalf]].', 'We [[A4: answered the questions in his place]].'],
      allows: [
        'I did {{neg: not speak to the manager on her behalf}}.',
        'Mother said that she [[R4: wrote to the school on his behalf]].',
        'The interpreter {{fact: read the form aloud}} to her.',
      ],
    },
    {
      id: 'did-it-so-they-need-not',
      phrases: [
        `${did} ... ... so [that] @client (will|would|do|does|did|could|can|might) not (have|need|be|think)`,
        `${did} ... ... so [that] @client (need not|never has to|would never have to|never had to|could be spared)`,
        `${did} ... ... to (spare|save) ${them} [from]`,
        `${did} ... ... (before|while|without) @client (opened|open|opening|had to (open|say|ask|lift)|having to|saying|lifted|lifting|slept|sat|waited|was even|even|had even|had said|rested|watched)`,
      ],
      because: 'It spares the client the step that would have been practice.',
      reframes: [
        'took the step of {what} this time; the next one is to be rehearsed with the client',
        'did {what} this once, with the next one to be rehearsed first',
      ],
      flags: [
        'I [[A4: called the school so she would not have]] to face them.',
        'We [[A4: cancelled the date to spare him]] the call.',
      ],
      allows: [
        'We did {{neg: not cancel anything to spare him}}.',
        'Dad says he [[R4: called the school to spare her]] the talk.',
        'We {{fact: called the fire service}} at once.',
      ],
    },
    {
      id: 'stepped-in',
      phrases: [
        `(stepped|went) in and ${did}`,
        `stepped in [for|on] [${them}]`,
        `(took|taken) (over|charge of) (her|his|their|the whole of) [*] (${chore}|affairs|business|problem|problems|side|case|diary|schedule|life)`,
        `(took|lifted|taken) [it|that|this|all] [*] [*] (off|out of) (her|his|their) (plate|shoulders|hand|hands)`,
        '(pressed|hit|clicked|pushed) send',
        `bailed ${them} out`,
        `rescued ${them}`,
        `(spoon fed|spoonfed) ${them}`,
        '(had|put in) a [quiet|little|friendly|good] word (with|from|for|and)',
        'pulled [some|a few] strings',
        '(smoothed|patched) (it|things|this|that|everything|matters) (over|up) [with|for]',
        `(spares|spared|saves|saved|spare|save) ${them} [from] (the (stress|trouble|upset|bother|embarrassment|worry|effort|call|discomfort|conversation)|having to)`,
        '(fixed|cleaned up|mopped up|cleared up) (her|his|their) mess',
        'made (it|the problem|the whole thing|the charge|the fine) go away',
        '(fought|fights|fight) (her|his|their) (battles|corner)',
      ],
      because: 'It describes a rescue, after which the client knows no more about solving the problem.',
      reframes: [
        'took the step of {what} this time; the next one is to be rehearsed with the client',
        'was there for {what}, with the next step to be rehearsed',
      ],
      flags: [
        'At that point I [[A4: stepped in for her]].',
        'The nurse [[A4: had a quiet word with]] the foreman.',
        'I [[A4: bailed him out]] again.',
      ],
      allows: [
        'I did {{neg: not step in}}; she found the words herself.',
        'Father says he [[R4: bailed her out]] each time.',
        'The crew {{other: rescued the neighbor’s cat}}.',
      ],
    },
    {
      id: 'will-do-it-for-client',
      phrases: [
        `${doing} [to|with|up] [all|the|her|his|their|a|this] [*] ${party} [and *] [*] [*] for ${them}`,
        `${doing} [all|the|her|his|their|a|an|this|that|whole|every] [of] [the|her|his|their] [*] ${chore} [in|out|off|up|and *] [*] [*] for ${them}`,
        `${doing} (it|this|that|everything|it all|all of it|things|the thing|the lot|all) [in|out|up|off|over|through] for ${them}`,
        `(decide|deciding|speak|speaking|speak up|apologize|apologise|choose|think|thinking|advocate|do the talking|doing the talking) for ${him}`,
        '(will|shall|going to) (do|handle|sort|fix|arrange|manage) (everything|it all|all of it|the lot) [for (her|him|them|@client)]',
        `(ring|call|phone|ringing|calling|phoning) (round|around) ... for ${him}`,
      ],
      because: 'It plans to solve the problem for the client, who then does not learn to.',
      reframes: [
        'coach the client through {first step} and leave {next step} to the client',
        'rehearse {step} with the client and stay near for it',
      ],
      flags: ['I will [[A4: call the landlord for her]] tomorrow.', 'The plan is to [[A4: fill in the form for him]].'],
      allows: [
        'I will {{neg: not call the landlord for her}}; we role-play it today.',
        'He said his aunt would [[R4: call the landlord for him]].',
        'The pharmacy will {{medical: fill the prescription}} tomorrow.',
      ],
    },
    {
      id: 'will-do-it-myself',
      phrases: [
        `${doing} [to|with|up] [all|the|her|his|their|a|this] [*] (${party}|${chore}|it|that|this) [*] [*] [back] [in|out|off|up] myself`,
        `${doing} ... ... on (her|his|their|@client 's) behalf`,
        `${doing} ... ... on behalf of (the client|the patient|client|patient|pt|@client)`,
        `${doing} ... ... in (her|his|their) (place|stead)`,
        `${doing} ... ... so [that] @client (will|would|do|does|did|could|can|might) not (have|need|be|think)`,
        `${doing} ... ... so [that] @client (need not|never has to|would never have to)`,
        `${doing} ... ... (and|to) (spare|save) ${them}`,
        '(email|call|phone|ring|contact|text|write to|speak to|message) [all|both] (her|his|their|the) [*] [*] (employer|employers|school|teachers|teacher|professors|professor|landlord|boss|manager|hr|roommate|bank) ... to (sort|fix|settle|clear|put|explain|get|smooth)',
      ],
      because: 'It plans to take the step in the client’s place.',
      reframes: [
        'coach the client through {first step} and leave {next step} to the client',
        'rehearse {step} with the client and stay near for it',
      ],
      flags: ['Plan: [[A4: phone the bank myself]].', 'CM to [[A4: do the forms on his behalf]].'],
      allows: [
        'I will {{neg: not phone the bank myself}}.',
        'Mother said she would [[R4: write to the school on her behalf]].',
        'Interpreter will {{fact: read the form}} in Dari.',
      ],
    },
    {
      id: 'rescue',
      phrases: [
        `(take|taking) (over|charge of) (her|his|their|the whole of|the|all) [*] (${chore}|affairs|business|problem|problems|side|diary|schedule|school calls|life)`,
        `(take|lift|taking) [it|that|this|all] [*] [*] (off|out of) (her|his|their) (plate|shoulders|hand|hands)`,
        'go in and (fix|sort|tell|settle|speak|do)',
        '(step|stepping|steps) in (for|on|and|whenever|when|where)',
        `bail ${them} out`,
        `(rescue|rescuing) ${them}`,
        `save ${them} from (herself|himself|themselves|this|it)`,
        '(have|having|put in) a [quiet|little|friendly|good] word with',
        `(be|am) (her|his|their) voice [with]`,
        `get (you|${them}) out of (this|it|that)`,
        '(pull|pulling) [some|a few] strings',
        `(clean|cleaning|cleans) up after ${them}`,
        `(put|putting) (her|his|their|this man's|this woman's) life (back together|right|in order)`,
        `make (her|his|their) life right`,
        `(shield|shielding|protect|protecting) ${them} from (having to|the consequences|consequences|the fallout|it all|real life)`,
        `(fought|fights|fight) (her|his|their) (battles|corner)`,
        `leave (it|that|this|everything|it all|all of it|the *|the * *|all that) [all] (to|with) (me|us|mum|mom|dad|staff|the team|her mother|his mother|the school|the lawyer|the lawyers)`,
        '(let|letting|have|allow|allowed) [her|his|the] (mum|mom|mother|dad|father|sister|aunt|staff|husband|wife|grandmother) [to] (do|handle|take|manage|sort|deal|make|fill) (it|all|everything|the talking|that|the rest|his|her|the)',
        '(spare|save) (her|him|them|@client) (the|another|having to|from having|any) [call|stress|trouble|upset|talk|worry|effort|conversation]',
        '(trouble|bother|burden|worry) (her|him|them) with (it|that|this|the|any)',
        'make (it|the problem|this|the whole thing) go away (for (her|him|them)|quietly)',
        '(do|doing|run|running|manage|managing|handle|handling) all (her|his|their) (finances|bills|paperwork|calls|forms|shopping|correspondence|money|admin)',
      ],
      because: 'It plans a rescue in place of coaching.',
      reframes: [
        'coach the client to {step} and stay near for it',
        'ask what the client can do about {problem} and practice it',
      ],
      flags: [
        'Our job is to [[A4: save her from herself]].',
        'I told him to [[A4: leave it all to me]].',
        'Somebody has to [[A4: put her life back together]].',
      ],
      allows: [
        'It is {{neg: not our task to save him from himself}}.',
        'Sister says we should [[R4: put his life back together]].',
        'He carries a {{medical: rescue inhaler}}.',
      ],
    },
    {
      id: 'client-left-out',
      phrases: [
        'so [that] (she|he|they|pt|client) (will|would|do|does|did|could|can) not have to [do|handle|face|deal|call|worry|think|go|ask|work|manage|speak|make]',
        'so [that] (she|he|they) (need not|never has to|never have to|never had to)',
        `to (spare|save) ${them} [from] (the|that|any|having|all|it|this) [upset|discomfort|trouble|stress|embarrassment|worry|call|effort|bother|to]`,
        'out of (my|our|her|his) own pocket',
        `without (her|him|them|@client) (having to|needing to|being involved|lifting|saying|having|knowing|being)`,
        'without (her|his|their) (knowledge|knowing|being any the wiser)',
        'behind (her|his|their) back so',
      ],
      because: 'It keeps the client out of solving a problem of the client’s own.',
      reframes: [
        'with {step} as the client’s own part, rehearsed beforehand',
        'with coaching, so that the client can take {step}',
      ],
      flags: [
        'I moved the meeting [[A4: to spare him the]] sight of them.',
        'The letter went out [[A4: without her having to]] read it.',
      ],
      allows: [
        'Ramp fitted {{other: so that the wheelchair fits}}.',
        'Mother said she came along [[R4: so that he does not have to]].',
        '{{fact: Without his glasses}} he can not read.',
      ],
    },
    {
      id: 'no-need-for-client',
      phrases: [
        '(nothing|not something) (should|can|could|ought) [to] be (asked|expected|required|demanded) of (her|him|them|@client)',
        `no need for ${them} to (speak|call|do|ring|be|handle|worry|say|sort|face|attend|deal|lift|ask|explain|manage|get|write|go)`,
        `no reason for ${them} to (go through|have to|face|handle|deal|do|sort|call)`,
        '(she|he|they|client|pt) need not (be involved|worry|do|lift|speak|trouble|lift it|make|know|attend)',
        '(i will|i shall|we will|staff will|i am going to) (deal with|handle|sort|fix|see to|sort out) (it|this|that|everything|things|all)',
        '(i would|i shall|i will) see to it',
        '(not to|do not|n’t|should not|need not) worry about (it|the|that|any of it) ... (i|we|staff) (would|will)',
        '(she|he|pt|client|they) (had|has|have) only to (sign|press|nod|turn up|show up|smile)',
        '(job|task) [~be|=] [just|only] to (rest|relax)',
        '(just|should just|only needs to|only has to) (rest|relax) [while|and let] (we|i|staff)',
        'no (call|reason|cause) for (her|him|them|@client) to (learn|change|manage|work|fix|sort|do)',
        'all (she|he|they) (has|have|had|needs|need) to do ~be (sign|show up|turn up|sit|smile|wait|rest|nod|agree|press|relax)',
      ],
      because: 'It tells the client that nothing is to be done by the client.',
      reframes: [
        'the client’s own part is {step}, rehearsed on {date}',
        'what the client can do in it is {step}, with coaching',
      ],
      flags: [
        '[[A4: No need for her to speak]] at the meeting.',
        'It is in hand; [[A4: I will deal with it]].',
        '[[A4: All he has to do is sign]].',
      ],
      allows: [
        'There is {{positive: every reason for her to speak}}.',
        'Grandmother told him, "[[R4: I will deal with it]]."',
        'There is {{medical: no need to fast}} before the test.',
      ],
    },
    {
      id: 'quicker-for-us',
      phrases: [
        '(quicker|easier|simpler|faster|kinder|less trouble|less bother) [for everybody|for everyone|all round|all around] (if (i|we|mum|mom|staff|dad|she|he) (do|does|did|sign|make|just|handle|call|ring|fill)|than (having|letting|waiting|coaching|teaching|watching|making|asking))',
        '(rather|easier|quicker|kinder|simpler) ... than (watch|watching|see|seeing|have|having|let|letting|make|making) (her|him|them|@client) (struggle|fail|face|go|do|try|suffer|flounder|fight)',
      ],
      because: 'It prefers speed to the client’s practice.',
      reframes: [
        'to be coached next time, with {step} as the client’s part',
        'open to rehearsal next time, starting with {step}',
      ],
      flags: ['It is [[A4: quicker if I do]] it.', 'For everyone it is [[A4: easier if we do]] it.'],
      allows: [
        'It is {{neg: not quicker if I do}} it in the long run.',
        'Dad says it is [[R4: easier if he does]] it.',
        'The bus is {{fact: quicker than the train}}.',
      ],
    },
    {
      id: 'up-to-us',
      phrases: [
        '(up to|on|down to) (us|me|the team|staff) [now] to (fix|put|make|solve|save|sort|change|mend|turn)',
        'it ~be (up to|on) (us|me) now',
        '(someone|somebody) has to (fix|save|rescue|sort) (her|him|them|@client|her life|his life)',
        '(we|i) (must|shall have to|have to|will have to) (save|rescue|fix|protect) (her|him|them|@client)',
      ],
      because: 'It puts the work of change on the helpers.',
      reframes: ['on the client, with our coaching, to take {step} in', 'time to ask the client about {step} in'],
      flags: [
        'Now it is [[A4: up to us to fix]] the mess at home.',
        'In this family it is [[A4: on us to sort]] the debts.',
      ],
      allows: [
        'It is {{neg: not up to us to fix}} it for him.',
        'Mother says it is [[R4: up to the team to fix]] this.',
        'The roster is {{fact: up to the manager}}.',
      ],
    },
    // (b) excused from solving it
    {
      id: 'not-theirs-to-solve',
      phrases: [
        `(not|never|hardly|scarcely|nor) [really] (her|his|their|@client 's) (job|responsibility|problem|business|place|task|duty|burden|mess|role) to ${solve}`,
        `(not|never|hardly|nor) [really|something] (hers|theirs|his|for ${them}|on ${them}|up to ${them}|down to ${them}) to ${solve}`,
        `(nothing|none of (it|this|that)) [~be] [here] (hers|his|theirs|for ${them}|on ${them}) to ${solve}`,
        '(not|never) ... the one (who|that) (should|must|has to|ought to|needs to) (fix|solve|sort|change|deal|move|pay|apologize)',
        `(not|never|hardly) @client 's to ${solve}`,
      ],
      because: 'It lets the client off solving the problem since somebody else caused it.',
      reframes: [
        'still for {client} to solve, with coaching, whoever caused it',
        'a problem in which the client’s part is {step}',
      ],
      flags: ['The debt is [[A4: not hers to sort]].', 'In my opinion it is [[A4: not his job to fix]] that family.'],
      allows: [
        '{{positive: She did not cause it and it is hers to solve}}, with our help.',
        'His aunt says that it is [[R4: not his job to fix]] this.',
        '{{fact: It is not his first job}}.',
      ],
    },
    {
      id: 'others-must-solve',
      phrases: [
        `(is|are|was) [now] (the|her|his|their) [*] ${others} ['s] to (solve|fix|mend|put right|sort|repair|clear|carry|pay|deal with)`,
        `(up to|for|on|down to) (the|her|his|their|those) [*] ${others} to (change|fix|put|sort|solve|repair|mend|make|clean|adapt|apologize|apologise|move|act)`,
        `(up to|for|on|down to) (somebody|someone) else to (change|fix|put|sort|solve|repair|mend|make|clean)`,
        `${others} (is|are) the (one|ones) (who|that|to) [must|has|have|needs|need|should|can|ought|to] [to] [be] (change|changing|changed|put|fix|apologize|do|adjust|adapt|solve|sort|pay|make|clean)`,
        `(problem|trouble|issue) [here] (is|lies with) [really] (the|her|his) [*] ${others} [and] not (her|him|them|@client)`,
        `real problem [here] (is|lies with) [really] (the|her|his) [*] ${others}`,
        `(the|her|his) [*] ${others} (who|that) (needs|need|should|ought|must|has|have) [to] (change|therapy|treatment|help|fix|apologize|apologise|move|adapt)`,
      ],
      because: 'It looks for the solution in other people, whom the note can’t change.',
      reframes: [
        'unlikely to move soon, and the client’s own step is {step} with',
        'a reason to coach the client in {step} about',
      ],
      flags: ['It is [[A4: up to the school to fix]] this.', 'I see it as [[A4: down to her husband to change]].'],
      allows: [
        'We do not think it is {{neg: up to the school to fix}} this.',
        'Mother says it is [[R4: up to the school to fix]] this.',
        'It is {{fact: up to the clerk to stamp}} the form.',
      ],
    },
    {
      id: 'should-not-have-to',
      phrases: [
        '(should|ought) not (have|be made|need) to (fix|solve|deal|change|do|lift|be|work|learn|manage|pay|clean|adapt|sort|put up|carry)',
        'not have to lift a finger',
        '(should|ought) not [to] be the (one|ones) [who|to|that|having] [has|must|change|fix|make|sort|have]',
        'should be the one to (make|do|change|adapt|adjust|sort|fix|move)',
        '(can|could|should|shall|ought) (not|hardly|scarcely) [to|really|fairly] (be expected|be asked|be held|be required|expect|ask|oughtn’t expect) [her|him|them|@client] to (work|change|take|solve|fix|sort|deal|do|hold|repair|account|what|build|carry|clean|put)',
        '(can|could|should) (not|hardly|scarcely) be held (to|accountable|responsible) [account] [for|to|working]',
        'owes (no|nothing|nobody) [effort|work|any]',
        '(she|he|they|pt) need (not|make no) (lift|do anything|make|build|change|move|act) [a|any|it|the] [move]',
        '(not|no use|without) ... (lift|lifting) a (finger|hand)',
        '(do|would|does) not hold (her|him|them|@client) (to|responsible|accountable)',
        '(no|not have a|has no|have no) part to play',
        '(gets|given|has|have|get|deserves) a (free pass|pass|bye) [on|for|with]',
        '~be the [real] victim (here|in this|in all this)',
        'can not be expected to (work|change|take|manage|deal|fix|solve|sort|look for|pay|hold)',
      ],
      because: 'It excuses the client from the work that would change the client’s life.',
      reframes: ['still needs coaching to take {step}', 'was not yet coached in {step}'],
      flags: [
        'After all that she [[A4: should not have to deal]] with the bank.',
        'He [[A4: can hardly be expected to work]] on it.',
        'She [[A4: has no part to play]] in it.',
      ],
      allows: [
        'He {{neg: does have a part to play}}.',
        'He feels he [[R4: should not have to deal]] with it.',
        'He {{medical: should not lift the weights}} for a week.',
      ],
    },
    {
      id: 'why-should-they',
      phrases: [
        'why should (she|he|they|i|@client) (have|be|change|do|fix|work|lift|make|adapt|sort)',
        '(no one|nobody|who) (can|could|would|should) [possibly|fairly|reasonably|honestly|ever] (ask|expect) ... to',
        '(no one|nobody|who) (can|could|would|should) [possibly|fairly|reasonably|honestly|ever] (ask|expect) (her|him|them|@client|change|that)',
        'one can (hardly|scarcely) (expect|ask)',
        'you can not (ask|expect) (somebody|someone|anyone|her|him|a person|people|a kid|a child|a girl|a boy) to (dig|fix|clean|solve|sort|work|carry|pay|mend)',
        '(what|how) (is|are|was|were|can|could|else can|else could) (she|he|they|anyone|anybody|one|@client) [supposed|meant|expected|possibly] to (do|change|cope|be expected|stop|get)',
        'what else can (she|he|they|anyone|@client) (do|be expected)',
        '(who|how) could (ask|expect|he|she|they|anyone) ... (to|be expected)',
        'why (is|should) (she|he|i|they|@client) [be] the one',
        '(no one|nobody) (can|could|would) (blame|fault) (her|him|them|@client) for (not|giving up|doing nothing|waiting)',
        '(no use|no point|not ask) (her|him|them) (lifting|trying|working|moving)',
      ],
      because: 'It asks a question to which the only answer is: nothing.',
      reframes: ['what would make {step} possible is still to be assessed', 'the step that is in reach is {step}'],
      flags: [
        '[[A4: Why should she have]] to move?',
        'With a father like that, [[A4: who could expect him to]] cope.',
        '[[A4: Nobody could expect change]] from her.',
      ],
      allows: [
        '{{positive: What is she able to do}} about it, we asked together.',
        'Aunt asked, "[[R4: why should he change]]?"',
        '{{fact: Nobody could open the window}}.',
      ],
    },
    {
      id: 'unfair-to-ask',
      phrases: [
        '(unfair|unjust|not fair|not right|hardly fair|scarcely fair|wrong|unreasonable) [on *] to (ask|expect|make|have|look|put|require|demand|hold|want)',
        '(seem|seems|feel|feels|felt) (unfair|unjust|wrong) (to|for|that)',
        '(asking|expecting) (her|him|them|@client) to (fix|solve|sort|change|do|deal|work|clean) [it|this|that|anything|*] [would be|is|seems|feels] (unfair|unjust|not fair|wrong|not right)',
        'not [my|our] place to ask (her|him|them|@client) to',
      ],
      because: 'It settles the question of fairness, where the question is which step helps.',
      reframes: ['hard, and worth coaching in small steps, to ask', 'possible, with coaching in {step}, to ask'],
      flags: [
        'It would be [[A4: unfair to ask]] her to face the landlord.',
        'I think it is [[A4: not right to expect]] that of him.',
      ],
      allows: [
        'It is {{neg: not unfair to ask}} her for a first step.',
        'The referee was {{other: unfair to the team}}.',
      ],
    },
    {
      id: 'absolved',
      phrases: [
        '(absolves|absolve|excuses|exempts|exempt|relieves|frees) (her|him|them|@client) [therefore] (from|of) [any|all|further|having to]',
        '(excuse|excuses|excused|exempt|exempts|relieved|relieves|freed|frees) [her|him|them|@client] [therefore] from [any|all|further|having] (responsibility|the work|work|working|solving|to|change|changing|effort|doing|action|acting)',
        '(is|are|was|therefore) [therefore|thus|rightly] excused from the work',
        'owed a (life|living|cure|future)',
        '(absolved|exempt|released) (from|of) [any|all|having to|further]',
        '~let (her|him|them|@client) off the hook',
        'off the hook [for|with|now]',
      ],
      because: 'It turns a painful history into leave to do nothing about its results.',
      reframes: [
        'part of the history, with {step} still to be coached, and about',
        'hurt by it, with {step} still to be coached, and about',
      ],
      flags: ['The family court [[A4: lets him off the hook]].', 'As a victim she is [[A4: absolved from]] effort.'],
      allows: [
        'It does {{neg: not let him off the hook}}.',
        'His sister says it [[R4: lets him off the hook]].',
        'She was {{fact: excused from gym}} with a sprained ankle.',
      ],
    },
    {
      id: 'nothing-until',
      phrases: [
        `(nothing|not much|little|no one|nobody|not anything) [that|for|much] [@client] (can|could|will|would) [ever|really] (change|improve|move|be done|get better|happen|be expected|do|shift|work|help|fix|start|ask|expect|budge|get anywhere) [*] [*] [*] (until|till|before|while|unless|as long as|so long as)`,
        `nothing [gonna|going to|will] (get better|change|improve|moves|move|happens|changes|improves) [*] [*] [*] (until|till|before|while|unless)`,
        `(nothing|not much|little) [left] (to do|for ${them} to (do|work|change|fix|work on)|to work on|to be done|she can|he can|they can|@client can|for it) [*] [*] [*] [*] (until|till|before|while|unless|but wait)`,
        'no (use|point|sense|good|prospect|question|hope|progress|movement|change|improvement) [*] [*] [*] [*] [*] (until|till|unless|while)',
        'no (use|point|sense|good|prospect|question|hope|progress|movement|change|improvement) [*] [*] [*] [*] [*] before (she|he|they|the|her|his|their|there|it|we|mum|mom|mother|dad|father|husband|wife|partner|somebody|someone|everyone)',
        'not [going to] (get|move|change|improve|go) [any] [better|anywhere|further] (until|till|unless) (the|her|his|their) [*] (stops|changes|leaves|moves|apologizes|apologises|pays|agrees|admits|gets)',
        `(there is|there's|there was) nothing [that] (she|he|they|@client) (can|could) (do|change) about`,
        'can not (move forward|move on|heal|recover|get better|change|progress|make progress|begin to change|do anything|get anywhere|work on [it|this|that|anything]) (until|till|while|unless|as long as|before)',
        `(only|not) ... (get better|improve|change|recover) (when|if|once|until) (the|her|his|their) [*] ${others}`,
        'nothing (she|he|they|@client) can do [about it|here|but wait]',
      ],
      because: 'It makes change wait for somebody else.',
      reframes: ['a step that is in reach now is {step}, even before', '{step} can be practiced already, even before'],
      flags: [
        'As I see it [[A4: nothing can change until]] her ex moves out.',
        'With him [[A4: there is nothing he can do about]] home.',
        'She [[A4: can not move on until]] they apologize.',
      ],
      allows: [
        'We do not agree that {{neg: nothing can change until}} he moves out.',
        'Mother says that [[R4: nothing can change until]] the ex moves out.',
        '{{medical: Nothing by mouth until}} the scan is done.',
      ],
    },
    {
      id: 'until-then-nothing',
      phrases: [
        `(until|till|unless|while|so long as|as long as) ... ... (nothing [can|will|moves|is|for|much]|no (use|point|progress|change|movement)|there ~be (nothing|no use|no point|little|not much)|there will be no|(she|he|they|pt) can not (change|do|move|work|be expected|fix|get|improve|start|make)|(her|his|their) hands|we (mark|wait|can only|just)|therapy has|therapy can)`,
        `(until|till) (the|her|his|their) [*] ${others} [*] [*] [*] (she|he|they) (is|are|can|has|have|will) (stuck|powerless|not|no)`,
        `(until|till) (the|her|his|their) [*] ${others} ... [*] [*] (nothing|there is nothing|no use|no point)`,
        `(while|as long as|so long as) (the|her|his|their) [*] ${others} ... ... (nothing|no use|no point|what can)`,
      ],
      because: 'It makes the client’s own step wait for somebody else.',
      reframes: ['meanwhile, {step} is something', 'whatever others do, {step} is something'],
      flags: [
        '[[A4: Until her husband stops there is nothing]] she can change.',
        '[[A4: As long as the landlord is like that there is no use]] trying.',
      ],
      allows: [
        '{{medical: Until the swelling goes down}} he wears the splint.',
        'He says that [[R4: until his boss leaves there is nothing]] he can do.',
        '{{fact: Until June she lived}} with an aunt.',
      ],
    },
    {
      id: 'hands-are-tied',
      phrases: [
        '[her|his|their|our|my] hands are tied',
        'all (she|he|they|we|one|i|@client) can do ~be (wait|sit)',
        'nothing [else] [for it] [to do] but [to] wait',
        'so nothing for (pt|her|him|them|client|@client) to do',
        '(all|only thing) (to do|left) [now] ~be [to] wait',
        '(she|he|they) can (only|just|but) wait',
        '(is|are) powerless (to|against|in)',
        'powerless in (this|the matter|all this)',
      ],
      because: 'It says that no step is in reach, before the options have been looked at together.',
      reframes: ['the part that is in reach now is {step}', 'options are still to be listed with the client'],
      flags: ['As to housing, [[A4: her hands are tied]].', 'I told them [[A4: all he can do is wait]].'],
      allows: [
        'I do not think that {{neg: her hands are tied}}.',
        'Client says [[R4: his hands are tied]].',
        '{{fact: His hands were cold}} on arrival.',
      ],
    },
    {
      id: 'others-first',
      phrases: [
        `(the|her|his|their) [*] ${others} (must|has to|have to|needs to|need to|will have to|ought to|should|had to|would have to) [be] (change first|adapt|adjust|fix (it|this)|put|mend|sort|solve|apologize|apologise|be the one|make the first move|the one|the ones|changed|clean|own up|back down|do the changing|replaced)`,
        '(has|have|must|needs|need|will have) [to] change first',
        `${others} (can|should|must|ought to|will) (put|mend|fix|carry|repair|sort) (him|her|them|it|this|that|things) [right|out]`,
        `(let|have) (the|her|his|their) [*] ${others} (fix|solve|sort|carry|deal|pay|mend|clean|put)`,
        `(would|will) have to (adapt|change|be replaced|apologize|apologise|back down|move out|act|leave) (first|before|until|for)`,
        'change (wholly|entirely) (rests|lies|depends|is)',
        `(depends|hinges|rests) [entirely|wholly|solely] on (the|her|his|their) [*] ${others}`,
        '(onus|burden|duty|responsibility) [to *|for *|of *] (rests|lies|is|falls) [wholly|entirely|squarely|really] (with|on) (the|her|his|their|others|somebody|someone|everybody|everyone) [*]',
        `${others} owes (her|him|them|me) [a|the|this|that|an|and]`,
        `(the|her|his) ${others} 's (job|responsibility|problem|mess|duty|business) [to|and] [fix|not] [hers|his]`,
        `(is|are) (in therapy|here|treated) (while|when) (the|her|his) [*] ${others} (is|are) the`,
        `(the|her|his|their) [*] ${others} (must|has to|have to|needs to|need to|should) (go first|move first|start|come first)`,
      ],
      because: 'It waits for somebody outside to change first.',
      reframes: [
        'the client’s own next step, whatever others do, is {step}',
        'others may or may not move; {step} is in reach',
      ],
      flags: [
        'I told her that [[A4: her mother must change first]].',
        'At work [[A4: his bosses will have to adapt]].',
      ],
      allows: [
        'We do not hold that {{neg: her mother must change first}}.',
        'Client says [[R4: his boss has to change first]].',
        '{{fact: The court will have to set}} a date.',
      ],
    },
    {
      id: 'wait-for-others',
      phrases: [
        `(wait|waiting|waits|waited) for (the|her|his|their) [*] ${others} to (change|apologize|apologise|act|move|come|fix|put|own|back|leave|see|admit|decide|do)`,
        `ball ~be in (the|her|his|their) [*] [*] (court|hands)`,
        `(in the hands of (the|others|her|his|god|lawyers)|in the (judge|court|lawyer|lawyers|council|insurer|lord) ['s] hands|in (higher|god's) hands)`,
        `on hold (until|till|pending|while) (the|her|his|their) [*] (divorce|court|husband|wife|ex|landlord|case|lawsuit|housing|benefits|move|trial|hearing|parents|mother|father|boss)`,
        'pending (his|her|their|the) (apology|divorce|ruling|settlement)',
        `on hold (until|till|pending) (the|her|his|their) [*] ${others}`,
      ],
      because: 'It lets the client’s work rest until others act.',
      reframes: ['still in reach in part: {step}', 'open in part, with {step} as the client’s own'],
      flags: ['The work on anger is [[A4: on hold until the divorce]].', 'All this is [[A4: in higher hands]] now.'],
      allows: [
        'The work is {{neg: not on hold until the divorce}}.',
        "Client says it is all [[R4: in God's hands]].",
        'The form is {{fact: in the top drawer}}.',
      ],
    },
    // (c) blamed for having caused it
    {
      id: 'brought-it-on-self',
      phrases: [
        '(~bring|brought) [it|this|that|all|them|most|the|her|his] [*] [*] [*] [down] (on|upon|onto) (@self|(her|his|their|my) own (head|heads))',
        '(~do|done) (this|it|that|all this|most of this|all of it|all of this|most of it) to @self',
        '(got|gets|gotten|getting) @self (fired|evicted|sacked|suspended|expelled|arrested|kicked out|thrown out|locked up|excluded|banned|beaten|divorced|dumped|written up)',
        '(got|gets|getting|landed|put|puts|dug|talked|worked|drank|gambled|backed) @self (into|in) [all] (this|that|the|such) [*] (mess|situation|position|trouble|hole|corner|jam|fix|state|pickle|predicament|debt|row|spot|bind)',
        '(got|gets|getting) @self into (this|it|trouble|debt)',
        '(drank|talked|gambled|argued|sulked|shouted|ate|starved|smoked) @self (there|into|out of a|out of his|out of her|out of the|out of every|to death)',
        '(walked|walks|went|go) [right|straight] into (that|this|it) [one] [with]',
        '(dug|digging|digs) (her|his|their|this|that) own [*] (hole|pit|grave)',
        '(created|causes|caused|creates|manufactures|manufactured|invents|generates|makes|made) (her|his|their|my) own [*] (mess|misery|problems|problem|trouble|troubles|crises|crisis|hell|drama|stress|difficulties|chaos|distress|loneliness|bed|downfall)',
        '(created|made|caused) (this|that|the whole|all this) [whole] (mess|crisis|trouble|drama|chaos)',
        '(burned|burnt|burns|torched) (every|all|her|his|their|most) [*] [*] (bridge|bridges)',
        '(drove|driven|drives) (him|her|them|everyone|everybody|people|friends|all *) [all] (away|off)',
        '(lit|lights|set) (that|the|this) (fire|fuse|match) [herself|himself|themselves]',
        '(poked|pokes|poking) the bear',
        '(provoked|provokes|invited|invites|courted|courts|engineered|engineers|orchestrated) (it|this|the|that|her|his|their) [own] (attack|assault|beating|fight|rejection|rejections|reaction|crisis|eviction|abuse|dismissal|trouble|bullying|break up|breakup)',
        '(reap|reaps|reaping|reaped) [what|the] [@client] [sow|sowed|sown|sows|whirlwind|rewards]',
        '(asked|asks) for (all|what|everything) @client (gets|got)',
        'talked @self into (that|this|the|it)',
        '(knew|knows) (exactly|full well|perfectly well|damn well|very well|just|precisely) what @client ~be (doing|getting|in for|risking|walking)',
        '(knew|knows) (what would happen|the consequences|what was coming)',
        '(wrecked|ruined|destroyed|trashed|torpedoed|threw away|blew|sank|squandered|tanked|sabotaged) (her|his|their) own [*]',
        '(threw away|squandered|blew) (her|his|their|a|every) [*] (chance|chances|marriage|job|scholarship|career|friendship|friendships|relationship|inheritance)',
        '(alienated|alienates|drove off) (everyone|every|everybody|all|the whole) [*]',
        '(blames|blaming|blame|blamed) (everyone|everybody|anyone|others|the world) (but|except|else|besides) [@self]',
        '(play|plays|playing|played) the victim',
      ],
      because: 'It spends attention on who caused the problem, which brings its solution no nearer.',
      reframes: ['did {behavior} before {event}, and now needs {step}', 'has to solve it by {step}, with coaching'],
      flags: [
        'The eviction is something that she [[A4: brought on herself]].',
        'He [[A4: did this to himself]] and is now upset.',
        'In the end she [[A4: burned all her bridges]].',
      ],
      allows: [
        'She did {{neg: not bring this on herself}}.',
        'Mother said she [[R4: brought it on herself]].',
        'He {{fact: brought a book for himself}}.',
      ],
    },
    {
      id: 'made-own-bed',
      phrases: [
        '(made|makes|make) (her|his|their|my|your) own bed',
        '(made|make) (her|his|their|my|your) bed (and|so|some|when|by|long|years|with) [now|then|ago] [@client] (must|can|has|have|will|should|is|are|him|her|it|years|herself|himself|with|time|now|lie)',
        '(had|have|has) made (her|his|their) [own] bed',
        'made (your|that) bed',
        '(can|must|should|has to|have to|will|is) [now] (lie|lying) in it',
      ],
      because: 'It answers a problem with a proverb about deserving it.',
      reframes: ['took {step} on {date} and now needs {step}', 'has {problem} to solve, starting with {step}'],
      flags: ['In plain words he [[A4: made his own bed]].', 'She [[A4: has made her bed]], I am afraid.'],
      allows: [
        'I would not tell him that he {{neg: made his own bed}}.',
        'Father said he [[R4: made his own bed]].',
        'He {{fact: made the bed and showered}} by eight.',
      ],
    },
    {
      id: 'lie-in-it',
      phrases: [
        '(lie|lies|lying|sleep|lain) in (the|that) [*] bed [@client made]',
        '(lie|lies|lying|sleep) in (it|that) now',
        '(live|living) with (it|what (she|he|they) (chose|did|picked)|the consequences|the choice|her choices|his choices|their choices)',
      ],
      because: 'It leaves the client with the result, where the next step is what helps.',
      reframes: ['take {step} from where things stand', 'work on {next step} with coaching'],
      flags: ['We let her [[A4: live with the consequences]].', 'She can [[A4: lie in the bed she made]].'],
      allows: [
        'I do not want her to {{neg: just live with the consequences}}.',
        'Dad says to let her [[R4: live with her choices]].',
        'They {{fact: lie in the sun}} at noon.',
      ],
    },
    {
      id: 'author-of-own-trouble',
      phrases: [
        `(author|architect|engineer|maker) of [most of|all|all of|much of] (her|his|their|my|these|her own|his own|their own|my own) [own|present|current] ${troubles}`,
        '(author|architect) of (it|it all|all this)',
        `(cause|source|root|creator) of [most of|all of|much of] (her|his|their|my) own ${troubles}`,
      ],
      because: 'It makes the person the cause and stops there.',
      reframes: [
        'someone whose {behavior} came before {event}, with {step} as the next step',
        'a person with {problem} to solve, and {skill} to learn for it',
      ],
      flags: [
        'He is the [[A4: author of his own misfortune]].',
        'To me she is the [[A4: architect of her own downfall]].',
      ],
      allows: [
        'He is {{neg: not the author of his own misfortune}}.',
        'Her ex calls her the [[R4: author of her own misery]].',
        'She met {{other: the author of the book}}.',
      ],
    },
    {
      id: 'own-making',
      phrases: [
        '(hole|pit|grave|trap) (she|he|they|@client) dug',
        '(life|bed|road|path) (she|he|they|@client) (picked|chose|made)',
        '(the|her|his) (bill|price) for (it|that|this|her|his)',
        '(consequence|consequences|result|results|product|fruit|fruits|price|cost|victim|outcome) of (her|his|their|my) own [*]',
        `self (made|created|generated|inflicted|imposed) ${troubles}`,
        '(result|consequence|outcome|product) of (how|the way|what) @client (treats|treated|acts|behaves|did|does|has done)',
        'harvest (she|he|they) (sowed|sows)',
        '(whirlwind|mess|trouble|storm) (she|he|they) (made|started|created|caused|stirred up)',
      ],
      because: 'It reduces a problem to one cause, the client.',
      reframes: ['something linked to {behavior}, with {step} as the next step', 'a problem to be solved by {step}'],
      flags: [
        'The credit card debt is a [[A4: hole he dug]].',
        'What she faces is the [[A4: consequence of her own choices]].',
      ],
      allows: [
        'The fever is {{medical: a consequence of the infection}}.',
        'Her aunt calls it [[R4: the bill for her]] affair.',
        'It is {{neg: not the result of how she behaves}}.',
      ],
    },
    {
      id: 'own-fault',
      phrases: [
        '[all|entirely|largely|partly|mostly|very largely|of|by|down to|purely|wholly|her life ~be] (her|his|their|my) own [silly|stupid|bloody|damn] (fault|doing|making|manufacture|creation|stupidity|mess|undoing|downfall|handiwork|worst enemy|lookout)',
        '(of|from|through|by|to|because of|due to|thanks to) (her|his|their|my) own (foolishness|folly|bad|poor|choices|choice|bad choices|poor choices|decisions|actions|behavior|behaviour|carelessness|recklessness) [choices|decisions]',
        '[all|entirely|mostly|largely|really|just] (her|his|their|my) fault',
        '(largely|entirely|purely|wholly|mostly|mainly|all|completely) self (inflicted|made|created|imposed|induced)',
        '(thanks|down|owing) to (her|him|them|@client) (alone|and nobody|and no one|and only)',
        '(entirely|totally|wholly|completely|perfectly|easily) (avoidable|preventable) and',
        '(due|owing) to (her|his|their|pt) poor choices',
        '(caused|creates|created) by (her|his|their) own',
        '(set|put) in motion by (her|his|their) [own]',
        'on (her|him|them) for (not|going|being|leaving|taking|doing|starting|picking|choosing)',
        'through no fault but',
      ],
      because: 'It settles whose fault it was instead of what the next step is.',
      reframes: [
        'linked to {behavior} on {date}, with {step} as the next step',
        'still to be solved, starting with {step}',
      ],
      flags: [
        'Her loneliness is [[A4: of her own making]].',
        'I think that the fight is [[A4: his own fault]].',
        'The arrears are [[A4: largely self-inflicted]].',
      ],
      allows: [
        'It is {{neg: not her own fault}}, I said.',
        'She said that it was [[R4: all my fault]].',
        'Two {{medical: superficial cuts, self-inflicted,}} on the left forearm.',
      ],
    },
    {
      id: 'that-is-on-them',
      phrases: [
        '(that|this|it|which) [one] ~be [all|entirely|squarely|really|purely] on (her|him|them|me) [and|alone]',
        '(that|this|it|which) [one] ~be [all|entirely|squarely] down to (her|him|them|me|@client) [and|alone]',
        '(blame|fault|responsibility) (lies|rests|is) [squarely|entirely|all] (with|on) (her|him|them|@client)',
        `${troubles} ~be [all|largely|entirely|mostly|purely] self (inflicted|made|created|imposed)`,
        '(that|this|which) ~be (down to) (her|him|them|@client) [and|alone]',
        '(her|his|their) [own] poor choices (led|have|got|caused|put|landed|are why)',
        '(poor|bad) choices by',
        '(she|he|they|@client) (herself|himself|themselves) (set going|caused|started|made|created)',
        '(he|she) ~be the (one|reason) (who|that|why) (ran up|started|caused|made|chose|signed|broke|parked|did|stopped)',
        '(she|he|they|you) (picked|chose|married) (him|her|it|that|this|them) (so|mind|and|twice|knowing|herself|himself|themselves|with)',
        '(choices|actions) (have|has) consequences',
        '(can not|can hardly|should stop|needs to stop|must stop|stop) (blame|blaming) (the|anyone|anybody|others|everyone|everybody|other people)',
        'no wonder (they|he|she|everyone|nobody|no one|people|her *|his *) (left|leave|leaves|dumped|threw|fired|sacked|avoid|avoids|has had enough|have had enough|gave up|hit|snapped)',
        '(can|do) [not] (see|wonder) why (nobody|no one|they|he|she|everyone) (left|wants|invites|avoids|hates|dumped|likes)',
      ],
      because: 'It hands out the blame, after which nothing has been solved.',
      reframes: [
        'the part to work on is {behavior}, and the next step is {step}',
        'what led up to {event} is still to be assessed',
      ],
      flags: ['[[A4: That one is on her]].', 'Between us, her [[A4: problems are largely self-inflicted]].'],
      allows: [
        'I did not say that {{neg: this is on her}}.',
        'His ex says that [[R4: it is all on him]].',
        '{{fact: The coat on the hook is hers}}.',
      ],
    },
    {
      id: 'only-self-to-blame',
      phrases: [
        "(has|have|had|having|'s) (no one|nobody|noone|only) [else] [*] [*] [*] (to|and) (blame|thank) [for it] [but|except|other than|save] [@self|the man in the mirror]",
        '(has|have|had|having) [only|but|just] @self to (blame|thank)',
        '(can|could|should|may) (only|just) (blame|thank) @self',
        '(look|looks|looked) in the mirror for',
        '(can|could|should|might) [usefully] (look in|consult) (the|a) mirror',
        '(must|has to|have to|will have to|should|can) [now] [expect to] live with (it|that|what|the consequences|the choice|her choices|his choices|the results) [she|he|they] [chose|did|picked]',
        '(needs|need|ought|has) to (look|take a [good|long|hard] look) (at|in) (@self|the mirror)',
      ],
      because: 'It says that the client deserves the trouble, and so that no one need help.',
      reframes: ['is left with {consequence} and needs {step}', 'needs {step} to get out of {situation}'],
      flags: ['He [[A4: has only himself to blame]].', 'At this point she [[A4: has no one to thank but herself]].'],
      allows: [
        'We do not say that he {{neg: has only himself to blame}}.',
        'Stepdad thinks he [[R4: has only himself to blame]].',
        'She {{fact: has only one sister}} to call.',
      ],
    },
    {
      id: 'nobody-else-to-blame',
      phrases: [
        '[only|just] @self to (blame|thank)',
        '(no one|nobody) [else] to (blame|thank) [but|except|other than] [@self]',
        'to (blame|thank) (but|except) @self',
        '(no|lost the|forfeit the|forfeits the|forfeited the) right to complain',
        '(her|him|them|me|herself|himself|themselves|@client) and (nobody|no one) else',
        '(no|not much|little|scant) sympathy [for|from]',
        'consequences [are] (hers|his|theirs) [to|alone]',
        '(just deserts|comeuppance|karma|whirlwind)',
      ],
      because: 'It points at the person where the problem needs a plan.',
      reframes: ['{consequence} and a next step, {step}', 'a problem to solve, starting with {step}'],
      flags: ['He is left with [[A4: no one to blame but himself]].', 'I have [[A4: no sympathy for]] her.'],
      allows: [
        'I do have {{positive: sympathy for her}}.',
        'Grandmother feels he is left with [[R4: nobody to blame but himself]].',
        'There was {{medical: no right ventricular strain}}.',
      ],
    },
    {
      id: 'had-it-coming',
      phrases: [
        '(had|has|have) [all|rather] (it|that|this|all this) coming [to (her|him|them|me)]',
        '(got|gets|get|getting) [exactly|just|only|all|precisely] what (she|he|they|i|@client) [~be|had|has] (deserved|deserves|deserve|asked for|asking for|wanted|coming|earned|paid for|asked)',
        '(got|gets|getting) (what|all that) (was coming|@client had coming) [to] [her|him|them|@client]',
        '(serves|served|serve) (her|him|them|@client|me) right',
        'deserved (it|that|this|what|everything|all|no) [of it|she|he|they]',
        'deserves (what|everything|no sympathy|all she|all he|nothing) [she|he|they] [gets|got]',
        '(was|were|is|been) (asking|begging) for (it|this|that)',
        '(asking|asked|begging|looking) for trouble',
        '(asked|asks) for (the|it all|all of it) (suspension|rejection|bite|beating|all)',
        '(forfeit|forfeits|forfeited) (the|any|her|his|their|all)',
        '(paying|pay|pays) (the price|for her|for his|for it now|for their)',
        '(did|does) @client no favors',
        '(invited|invites|courted|courts|provoked|provokes) (it|this|that|trouble|rejection)',
      ],
      because: 'It calls the harm deserved.',
      reframes: ['faced {consequence} after {behavior}', 'was hurt by {event}, and now needs {step}'],
      flags: [
        'I told them that she [[A4: had it coming]].',
        'Suspended again; [[A4: serves him right]].',
        'In seg he [[A4: got what he deserved]].',
      ],
      allows: [
        'Nobody on the team says that she {{neg: had it coming}}.',
        'Her brother said she [[R4: had it coming]].',
        'He {{fact: got what he ordered}} at the canteen.',
      ],
    },
    {
      id: 'well-deserved',
      phrases: [
        '(well|richly|fully|thoroughly) (earned|deserved|invited) [by]',
        '(hard|difficult) to (feel sorry|sympathize|sympathise|feel much|stay warm|muster)',
        'limit to how sorry',
        '(richly|fully|entirely|well|thoroughly) [self] (deserved|earned|merited|invited)',
      ],
      because: 'It weighs guilt, which no treatment plan can use.',
      reframes: ['important to look at the chain of events', 'painful, and a reason to look for the next step'],
      flags: ['The loss of visits was [[A4: richly deserved]].', 'I find it [[A4: hard to feel sorry]] for him.'],
      allows: [
        'Praise for the week was {{positive: given freely}}.',
        'Her sister called it [[R4: richly deserved]].',
        'He finds it {{medical: hard to feel his toes}}.',
      ],
    },
    {
      id: 'what-did-they-expect',
      phrases: [
        'what did (she|he|they|i|you|@client) (expect|think|imagine|suppose) [would|was] [happen|going]',
        '(should|might) have thought (of|about) (that|it|this) [before|when|first|earlier]',
        '(he|she|they) had been (warned|told often)',
        '(nobody|no one) (forced|compelled|made|held a gun) [to|the|her|his] [her|him|them|@client|head|vodka|*]',
        'actions have consequences',
        'lie down with dogs',
        '(play|plays|playing|plays with|play with|playing with) (stupid games|silly games|fire)',
        'you can not (cry|complain|moan|whine) (when|if|about)',
        'anyone who * ... (should expect|can expect|gets what|can not complain|is asking)',
        'play (stupid|silly) games [win|get]',
      ],
      because: 'It asks a question in order to blame, not in order to understand.',
      reframes: [
        'the chain up to {event} is still to be assessed',
        'what led up to it is still to be assessed, and {step} is next',
      ],
      flags: ['He was told so; [[A4: actions have consequences]].', 'After all, [[A4: nobody forced him]] to drink.'],
      allows: [
        'I asked him {{positive: what he hoped for}} when he called.',
        'Mum said, "[[R4: what did she expect]]?"',
        '{{fact: The door was forced open}}, the police say.',
      ],
    },
    {
      id: 'cannot-complain',
      phrases: [
        '(can|could) (hardly|scarcely|not really|not) (complain|grumble|be surprised|cry|moan|expect sympathy|expect anyone|whine|object)',
        '(could|would) not (be|have) ... ... (if|had) (she|he|they|@client) (had not|not|did not)',
        '(should|might|ought to) (have thought|have known|know) better',
        '(reap|reaps|is reaping) what (she|he|they) (sowed|sows|sow|sewed)',
      ],
      because: 'It takes away the right to be in distress about a problem one had a part in.',
      reframes: ['can be helped to solve it by {step}', 'could look at the chain that led to it'],
      flags: ['After that he [[A4: can hardly complain]].', 'In short, she [[A4: should have known better]].'],
      allows: [
        'She {{neg: does have the right to complain}}, I said.',
        'Her uncle says that she [[R4: can hardly complain]].',
        'He {{fact: can not reach the shelf}}.',
      ],
    },
    // (d) something passive will save the client
    {
      id: 'something-will-fix-it',
      phrases: [
        `${saver} [alone|itself|here|kicks in] [*] (will|should|would|can|ought to|is going to|are going to|may|might|could|may well) [just|soon|simply|then|well|probably|surely] ${fixes} ${fixed} [out|around|round|up|right|off]`,
        `${saver} [alone|itself] [*] (will|should|would|can|is going to|may|might|could) [just|soon|simply] put ${fixed} right`,
        `${saver} (is|are|=) (the answer|enough|the solution|what she needs|what he needs|treatment enough|sufficient|the cure|going to be enough)`,
        `${saver} (heals|cures|fixes|conquers|solves) (all|everything|girls|her|him|it|them|this|that|@client)`,
        'time [alone] (heals|cures|will heal|will cure|will take care|will see|is the|is a great healer|is all that|will do|will fix|will sort|will settle|will mend)',
        `(a|the) [nice] (good|decent|nice|right|steady|kind|new|loving|stable|patient|kinder|kindly) [*] (man|woman|girlfriend|boyfriend|husband|wife|partner|girl|lad|relationship|workplace|group of *|home|family) (will|would|is going to|could|should|might|may|is all|to)`,
        `the right (man|woman|girlfriend|boyfriend|person|partner|girl|relationship) (will|would|appears|comes|turns|is|and|for)`,
        `love (will|can|is all|conquers|heals|is what|puts)`,
        '(my|our|the therapeutic) (warmth|steadiness|love|presence|care|kindness|relationship|alliance) (will|alone|itself|is itself|is what|can) [be] [enough|cure|heal|do|what]',
        `(we have|he has|she has) got the (medication|dose|meds) right`,
        `(prayer|god|faith|the lord|church|jesus) [will|can|to] (will|can|carry|fix|heal|take|see|carries|heals|takes) (her|him|them|@client|it|all|care)`,
        'nothing [that] (a|some|the|time) ... (will|would|can|could) not (cure|fix|solve|sort|mend|put right)',
        '(fresh start|change of scene|change of scenery|new environment|clean slate|new city|new school|new job|new house|new town|new baby|new relationship) (is (all|what) (she|he|they)|(will|should|would|may|might|could|ought to) (help|fix|sort|solve|change|do|turn|make|put|settle|give|be the|be what))',
        `(once|when|as soon as|now that|after|until) (the|that|her|his|this|a) [new|higher] ${saver} (kicks in|takes hold|is at level|is at a level|works|is therapeutic|starts working|gets going|has kicked in|comes through|takes effect) [*] [*] [*] (will|should|no|she|he|they|we|'ll|can)`,
        '(venting|talking|crying|talking it out|talking it through|getting it off her chest|getting it off his chest) (is|will be|should be) (enough|all|what|sufficient)',
      ],
      because: 'It waits for a medicine, a person or time to change a life, without the client’s own practice.',
      reframes: [
        '{what} may help with {symptom}, and {skill} is practiced meanwhile',
        '{what} is one part of the plan, beside {new behavior} to be learned',
      ],
      flags: [
        'I expect that the new [[A4: medication will fix everything]].',
        'In my view [[A4: time heals]].',
        'The right [[A4: girlfriend would put an end to it]].',
      ],
      allows: [
        'The team does not expect that {{neg: medication will fix everything}}.',
        'Client says the [[R4: pills will fix everything]].',
        '{{medical: The new dose may settle the nausea}}.',
      ],
    },
    {
      id: 'will-fix-them',
      phrases: [
        `(will|should|would|is going to|can|ought to|may well) (fix|cure|save|heal|mend|rescue|settle|steady) (everything|the rest|her|him|them|it all|@client|all this) [without]`,
        `(will|should|would|is going to|ought to|can|could) (sort|straighten) (her|him|them|everything|it all|things|this|the rest|@client|all of this) [all] out`,
        `(will|should|would|is going to|ought to|may) (sort out|turn around|put right) (everything|the rest|her|him|them|things|all|the (debts|marriage|gambling|rest|cutting))`,
        `(will|should|would|is going to|ought to|can|could) turn (it|this|that|things|her|him|everything) [all] (around|round)`,
        '(will|would|should|could|might) be the making of',
        '(will|would|should) make a new (man|woman|person) of',
        `(will|should|would|to) do [for her|for him|for them] [all] [the] (heavy lifting|curing|healing|hard work|turning|what the (talking|groups|therapy|skills)|what therapy|what is necessary|what we)`,
        '(do|does|doing|did) (the heavy lifting|the curing|what therapy could not|what the talking could not|the turning [round|around])',
        '(do|does) the (rest|work) (for (her|him|them|@client)|without)',
        `(will|should|ought to|would) (carry|see) (her|him|them|@client) (through|the rest|right|all the way|home)`,
        '(will|can|should|must) (take|carry) it from here',
        '(will|should) (let go of|fall away from|drop away from) (her|him|them|@client)',
        '(will|should|would|can) (heal|mend|cure|fix) @self',
        '(will|should|would) (heal|cure|mend|fix|save|deliver) (her|him|them|@client) (without|from|of)',
        '(save|saves) the day',
        '(will|should|would|is going to|could|might) (settle|steady|calm|ground|straighten|sort) (her|him|them|@client) [down|out|right]',
        `(will|should|would|ought to|can|is going to) ${fixes} (the|her|his|their) ${harms}`,
      ],
      because: 'It expects change to be done to the client and not by the client.',
      reframes: [
        'may help with {symptom} while {skill} is practiced',
        'is one part of the plan, beside {new behavior} to be learned',
      ],
      flags: [
        'We think a move to the coast [[A4: would settle her]].',
        'I believe that the army [[A4: will be the making of]] him.',
        'The shot [[A4: will do the heavy lifting]].',
      ],
      allows: [
        'We do not say that a baby {{neg: would settle her}}.',
        'Grandmother says that a job [[R4: will be the making of]] him.',
        'The splint {{medical: will hold the wrist}} for two weeks.',
      ],
    },
    {
      id: 'just-needs',
      phrases: [
        '(just|only|simply) needs (time|a good night|a break|a holiday|a vacation|a change of|a nice|a good|a man|a boyfriend|a girlfriend|a baby|love|loving|some love|to be loved|to settle down|to meet|to find|a rest|some rest|somebody|someone)',
        '(what|all) (she|he|they|@client) [really|most|mainly|ever] (needs|need|needed|requires|wants|is) (~be|to be) [just|simply|only] (a|an|the|some|to be|time|love|rest|someone|somebody|sleep|more|plenty|loved|twelve) [*] [*] [man|woman|boyfriend|girlfriend|husband|wife|partner|love|rest|time|break|holiday|baby|job|loved|home|friend|relationship|kindness]',
        '(meet|meets|meeting|find|finds|finding|met) (someone kind|someone nice|someone decent|mr right|(the right|a nice|a good|a decent|a kind|a steady|a loving|the perfect) (man|woman|girlfriend|boyfriend|person|partner|girl|one|relationship|job|husband|wife))',
        '(pin|pinning|pinned) [all] (her|his|our|my|their) hopes on',
        '(just the|the one|the very) thing (to|that) (steady|settle|turn|save|fix|sort|bring|put|will|can|could|is)',
        'the one (person|thing) (whose|that|who) (love|will|can|puts|turns)',
        '(magic|silver) (bullet|wand)',
        '(just|only|simply|all) ... the right (medication|meds|dose|pill|combination|cocktail|mix|diagnosis)',
        '(just|purely|simply|all) (hormonal|hormones|chemical|biochemical)',
      ],
      because: 'It names one thing that will do, and leaves out what the client would practice.',
      reframes: ['needs {skill} as well as {what}', 'would be helped by {what}, and by practice of {skill}'],
      flags: ['As I see it he [[A4: just needs a good]] woman.', '[[A4: All she needs is love]].'],
      allows: [
        'It is {{neg: not true that she just needs time}}.',
        'Her mother says she [[R4: just needs a nice]] boyfriend.',
        'The plant {{other: just needs water}}.',
      ],
    },
    {
      id: 'let-time-do-it',
      phrases: [
        '(let|leave it to|give it to) (god|the lord|fate)',
        '(leave it to|give it to) (time|nature)',
        '(nature|time) (will|to|can|should) (do|heal|see)',
        `(let|leave) (age|time|nature|god|the lord|faith|love) (burn|heal|do|carry|sort|deal)`,
        'burn (it|itself) out',
        '(sit|sitting) tight and (let|wait)',
        '(wait|waiting|wait and see) [for|until] (the|her|his) [*] (medication|meds|tablets|dose|antidepressant|antidepressants|lithium|pills) (to work|to kick in|to do|works|kicks in)',
        '(let|leave) it (get on with|do) (the|its) (job|work)',
        '(let|letting) (it|this|things) (run|blow|take) (its|their|over|itself)',
        'wait (it|this|things) out',
      ],
      because: 'It leaves to time what takes practice.',
      reframes: ['practice {skill} meanwhile', 'agree on {first step} for this week'],
      flags: ['My plan is to [[A4: leave it to time]].', 'We shall [[A4: wait it out]].'],
      allows: [
        'We will {{neg: not just wait it out}}.',
        'Husband says we should [[R4: leave it to time]].',
        'She will {{medical: let the dressing dry}}.',
      ],
    },
    {
      id: 'grow-out-of-it',
      phrases: [
        '(will|should|may|would|might|to|going to|shall) (grow|age|mature) out of',
        '(grows|ages|matures) out of',
      ],
      because: 'It counts on age to bring what has to be learned.',
      reframes: ['will need {new behavior} to replace', 'needs {skill} in place of'],
      flags: ['I am sure she [[A4: will grow out of]] the cutting.', 'He [[A4: should age out of]] it.'],
      allows: [
        'We do not assume that she {{neg: will grow out of}} it.',
        'Father says that he [[R4: will grow out of]] it.',
        '{{medical: The child’s shoes are too small}}.',
      ],
    },
    {
      id: 'sorts-itself-out',
      phrases: [
        '(will|should|would|may|can|could|ought to|is going to|might|must) [all|just|soon|then|also|simply|more or less] (sort|work) (itself|themselves) out',
        '(will|should|would|may|can|could|to|ought to|might|shall) [all|just|soon|then|also|simply] (take|look) (care of|after) (itself|themselves)',
        '(will|should|would|may|can|could|ought to|might|shall|must) [all|just|soon|then|also|simply] (fall into place|come right|come good|right itself|fix itself|fix themselves|melt away|resolve itself|resolve themselves|resolve by itself|correct itself|heal itself|mend itself|settle by itself|settle itself|stop of its own accord|solve itself|solve themselves|blow over)',
        '(will|should|would|may|can|could|to|ought to|might|shall) [all|just|soon|then|also|simply] (fall into place|come right|come good|right itself|fix itself|fix themselves|melt away|resolve itself|resolve themselves|resolve by itself|correct itself|heal itself|mend itself|settle by itself|settle itself|stop of its own accord|solve itself|solve themselves|blow over)',
        '(will|should|would|to|may|can) [now|then] (stop|end|go|fade|follow|resolve|cease|pass|clear up|settle|be expected to *) [*] of (its|their|his|her) own accord',
        '(will|should|would|can|ought to|shall|let it|may) [just|now|then] (take care of|see to|fix|look after|sort) the rest [of (it|this|that)]',
        '(it|that|this|time|nature|love|medication|meds|tablets|pills|lithium|insight|rest|sleep|job|move|summer|baby|let it) [will|should|would|can|ought to|shall|may] [just|now|then] do the rest',
        '(once|when|now that|as soon as) (she|he|they|@client) [truly|really|fully|finally] (sees|understands|has seen|has understood|realizes|realises|gets|knows|grasps|meets|finds|has) ... ... (will|it ll|should|the rest) [melt|stop|go|let|fade|take|settle|follow|heal|disappear|fall|be|resolve]',
        '(sort|sorts) (itself|themselves) out',
        '(take|takes|taking|look|looks|looking) (care of|after) (itself|themselves)',
      ],
      because: 'It expects change without anybody learning to do something differently.',
      reframes: [
        'will need {new behavior}, practiced in {context}',
        'will take practice of {skill}, beginning with {step}',
      ],
      flags: [
        'I believe the rows [[A4: will sort themselves out]] after the move.',
        'With the new dose the bingeing [[A4: should take care of itself]].',
      ],
      allows: [
        'I do not think that this {{neg: will sort itself out}}.',
        'His sister says that the debt [[R4: will sort itself out]].',
        'The swelling {{medical: will go down}} within a week.',
      ],
    },
    {
      id: 'the-rest-follows',
      phrases: [
        '(everything|all|things|it all|the rest) [else] (will|should|would|ought to|is going to|falls|fall) [then|soon|all|just] (fall|falls|settle|settle down|be fine|be well|be all right|be ok|be okay|come right|into place|work out|resolve|sort)',
        'the rest (will|should|would|ought|must|is|follows) [then|just|to|all] (follow|come|sort|fall|settle|be|resolve|look|heal|a formality|easy|of)',
        'the rest (follows|is a formality|will)',
        'the job is [basically|nearly|almost|as good as] done',
        '(heart|mind|wound|wounds) (mends|heals|will mend|will heal) (itself|on its own|in time)',
        '(things|it|everything|all) (will|should|ought to|would) [all|surely|soon] (get better|look up|improve|settle|settle down|calm down|work out|be fine|be different|come right|be ok|be all right|change|fall into place) (once|when|as soon as|after|if)',
        '(she|he|they|pt) (will|should|would) be (fine|okay|ok|a different person|a new person|a new woman|a new man|cured|happy|all right) (once|when|as soon as|after|if|now that)',
        "the rest (will|'ll) ...",
      ],
      because: 'It counts on one event to bring everything else.',
      reframes: ['what follows is practice of {skill}', '{new behavior} is still to be learned'],
      flags: [
        'She sees the link now, so [[A4: the rest will follow]].',
        '[[A4: He will be fine once]] the divorce is through.',
      ],
      allows: [
        'We do not believe that {{neg: the rest will follow}}.',
        'Mother says that [[R4: everything will be fine when]] she is back.',
        '{{medical: The rest of the exam}} was normal.',
      ],
    },
    {
      id: 'insight-is-enough',
      phrases: [
        '(insight|understanding|knowing|awareness|diagnosis|naming it|seeing it|the link) [*] [*] [*] (is|will be|should be|ought to be|to be|=) [all|quite|itself|already|basically|of itself] (enough|sufficient|the cure|all that is needed|what will|half the battle|treatment enough|problem solved|what cures|all she needs|all he needs)',
        '(insight|understanding) [of this depth|gained|achieved|reached|alone] ... (will|should|=|is going to|can) [of itself|by itself|alone] (carry|end|stop|solve|problem|do|be|change|free|release|cure|heal)',
        'that ought to (put|end|stop|do|settle|fix|sort)',
        '(realization|realisation|breakthrough|insight|diagnosis) (itself|alone) (will|is|should)',
        '(now that|once) (she|he|they) (knows|understands|sees|has seen|has understood) [*] [*] [*] [*] (no need|nothing more|problem solved|the job|the work is)',
      ],
      because: 'It takes understanding for change, which needs practice.',
      reframes: [
        '{insight} is a beginning, and {new behavior} is still to be practiced',
        '{skill} is next, now that {insight} is there',
      ],
      flags: [
        'For this case [[A4: insight is enough]].',
        'As I see it, [[A4: understanding gained will end the fights]].',
      ],
      allows: [
        'We told her that {{neg: insight is not enough}}.',
        'Her uncle thinks that [[R4: insight is enough]].',
        '{{medical: The diagnosis is confirmed}} by biopsy.',
      ],
    },
    {
      id: 'no-skills-needed',
      phrases: [
        'no (need|call|use) for (skills|practice|homework|coaching|behavioral|behavioural|therapy|problem solving) [now|once|then|work|while|with]',
        '(skills|skills group|homework|practice|coaching|therapy) [is|are|now] (optional|unnecessary|not needed|not necessary|surplus)',
        'no (skills|coaching|practice|behavioral work|behavioural work|work|further work|other work) [from (her|him|them)|is|was] (needed|required|necessary|proposed|planned)',
        'without (lifting a (hand|finger)|our (help|assistance)|any work|much else|us doing|doing anything|any effort from)',
        '(no|without) [any] (work|effort|practice) (needed|required|on her part|on his part|from her|from him)',
      ],
      because: 'It leaves out the practice, which is what changes a life.',
      reframes: ['{skill} still to be practiced, starting on {date}', '{new behavior} still to be learned beside it'],
      flags: ['Started on the tablets. [[A4: No need for skills now]].', 'With the move, [[A4: no coaching needed]].'],
      allows: [
        '{{positive: Skills are needed}} more than ever.',
        'He says there is [[R4: no need for homework]].',
        '{{medical: No further imaging}} this year.',
      ],
    },
  ],
});
