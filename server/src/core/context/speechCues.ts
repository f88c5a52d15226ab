/* Who says it: the wordings as data, in the notation of match/phrase.ts. speech.ts reads them. */

/** Verbs of saying and thinking, finite or -ing; bare forms are left out, since most are nouns as well (report, note, answer). */
export const VERBS =
  '(says|said|saying|states|stated|stating|reports|reported|reporting|tells|told|telling|claims|claimed|claiming|describes|described|describing|calls|called|calling|admits|admitted|admitting|complains|complained|complaining|thinks|thought|believes|believed|feels|felt|insists|insisted|insisting|maintains|maintained|explains|explained|explaining|writes|wrote|writing|adds|added|adding|answers|answered|answering|replies|replied|shouts|shouted|shouting|yells|yelled|yelling|mutters|muttered|muttering|whispers|whispered|noted|remarks|remarked|commented|comments|mentions|mentioned|declares|declared|announces|announced|objects|objected|argues|argued|considers|worries|worried|fears|feared|suspects|suspected|attributes|attributed|labels|labelled|labeled|reckons|reckoned|asserts|asserted|acknowledges|acknowledged|concedes|conceded|confesses|confessed|blames|blamed|accuses|accused|accusing|repeats|repeated|volunteered|jokes|joked|texts|texted|texting|quoted|concludes|concluded|guesses|guessed|expresses|expressed|dismisses|dismissed|characterizes|characterized|characterises|characterised|opines|opined|snaps|snapped|retorts|retorted|responds|responded|holds that|held that|has it that|put it|puts it|sees her as|sees him as|sees it as|saw it as|saw herself as|saw himself as|sees herself as|sees himself as|asks|asked|advised|advises|warned|warns|scrawled|agreed that|agrees that|alleges|alleged|wonders|wondered|wondering|whispers|emailed|e-mailed|charted|recounted|recounts|confided|protested|protests|grumbled|quipped|joked|ventured|observed that|observes that|did say|did tell|used to (say|tell|call)|reasons that|reasoned that|proposed that|proposes that|suggested that|suggests that|predicts|predicted|is convinced|was convinced|jotted|let slip|preached|counselled|counseled|pronounced|proclaims|swears|swore|vented|disclosed|hopes|hoped|relates|figured|figures|supposes|supposed|murmurs|murmured|puts it down to|put it down to|recollects|recollected|recalls|recalled|contends|contended|submits that|offered that|offers that|expects that|expected that|has decided that|decided that|has concluded|passed on that|informed|informs|let it be known|made it clear that|gave us to understand|gave me to understand|is persuaded that|was persuaded that|inclined to believe|inclined to think|apologised for|apologized for|apologises for|apologizes for|doubts|doubted|refers to herself|refers to himself|referred to herself|referred to himself|speaks of herself|speaks of himself|considers herself|considers himself|keeps saying|kept saying|keeps asking|gave it as|volunteers|laments|lamented|scoffed|sneered|joked that|stressed that|emphasised that|emphasized that|remembers being|posted|whispered|criticised|criticized|berates|berated|would have it|calling|imagines that|judges)';

export const CLIENT_SPEAKS: readonly string[] = [
  `(she|he|they|client|patient|pt|cl|clt|resident|veteran|inmate|participant|member|youth) [herself|himself|themselves|themself] [@adverb|tearfully|also|then|again|now|has|had|quietly|openly|later|sadly|angrily|may|might|would|will] ${VERBS}`,
  '(her|his|their|client @genitive |patient @genitive |pt @genitive ) [own] (words|view|explanation|account|theory|belief|worry|fear|opinion|story|version|answer|take|comment|verdict|statement) (is|was|:|,|that|for)',
  '(she|he|client|patient|pt) @be (sure|certain|convinced|afraid|worried|adamant|of the opinion|of the view|ashamed) [that]',
  '(may|might|will|would) tell you',
  'said to (me|us|@therapist|hca|rn|him|her|the *)',
  'told (me|us|this writer|the (crisis|night|day|duty) worker|reception)',
  '(wishes|hopes|prefers) to',
  '(she|he|they|client|patient|pt) (would like|asked|begged|begs) (to be|us to|me to|staff to|the team to|someone to|to (wait|stay|come in|go in))',
  '(asks|asked|wonders|wondered|asking|wondering|wants to know) (whether|if) (he|she|they|i|we|it)',
  '(she|he|they|client|patient|pt) (@have) (told (me|us|her|him|them|staff|*)|written (that|to|in|on)|informed (me|us)|concluded that|decided that|come to believe|always said|always thought|formed the)',
  '(ashamed|guilty|embarrassed|sorry|worried|afraid|convinced|certain|apologetic) , (because|since|saying|that|as)',
  '(in|by) (her|his|their) [own] (words|view|account|opinion|eyes|mind|telling|estimation|phrase|reckoning)',
  '(self report|self reported|self described|by own account|in own words|quote|verbatim)',
];

/** In telegram style these need no subject: it is the client. Others (told, explained, advised) are what the writer did. */
export const SPEAKS_WITHOUT_SUBJECT =
  '(says|said|states|stated|reports|reported|reporting|feels|felt|believes|believed|thinks|thought|claims|claimed|admits|admitted|describes|wrote|writes|insists|insisted|complains|complained|adds|worries|fears|mentioned|mentions|endorses|saying|stating|claiming|insisting)';

export const OF_OTHERS: readonly string[] = [
  '(is|was) (@possessive|the *) (position|view|opinion|belief|theory|contention) that',
  '(takes|took|taking) the (line|view) that',
  'word [also|again] that',
  '@be (sure|certain|convinced|adamant|persuaded|of the view|of the opinion) [*] that',
  '(mother|mum|mom|dad|father|wife|husband|partner|sister|brother|son|daughter|parents|family|aunt|uncle|grandmother|boyfriend|girlfriend|school|employer) (wants|wanted|requests|requested|begged|begs|asks|asked|would like|hopes|hoped|proposes|proposed|insists|has offered|offers|offered) ...',
  '(was|is|were) (adamant|emphatic) [that]',
  '(is|was|are) (counting|relying|banking) on [the|her|his|their|a]',
  'is reported as saying',
  '(has|have|had) told (@possessive|the|*) [*] (that|not|she|he|they|it)',
  '(verdict|idea|wish|request|claim|reading|judgment|judgement) (is|was) that',
  '(will have it|holds it as a fact|is of the belief) that',
  '(per|as per) [@determiner] (mom|pt|patient|client|mother|mum|father|dad|staff|nursing|rn|family|wife|husband|partner|sister|brother|daughter|son|chart|records|record|report|referral|facility|team|parents|grandmother|grandfather|school|teacher|po|officer|him|her|them|hx|collateral|last|previous|prior|outside|old|house|ward|ed|roommate)',
  '(per|as per) @client',
  '(per|as per) (nurse|dr|mr|mrs|ms|sgt|officer)',
  '(quoted|described|called|labelled|labeled|referred to|characterised|characterized|told|advised) ... by',
  '(verdict|theory|explanation) : ',
  '@be of the (opinion|view) [that]',
  'at the (request|insistence) [that]',
  '(staff|nurses|parents|teachers|officers|peers|family|they|housemates|neighbours|neighbors|friends|siblings|colleagues|nights|days) [@adverb|all|both] (say|think|feel|believe|call|report|describe|tell|claim|refer to|reckon|suspect|complain|see)',
  '(was|were) (heard|overheard) (to say|saying)',
  '(informed|informs) (me|us|staff) that',
  '(staff|nurses|officers|parents|teachers|peers) (on|at|in|from) [*] [*] (say|think|feel|believe|call|report|describe|reckon)',
  '(heard|hears) @determiner * say',
  '(wants|want|wanted|would like|asks|asked|requested|begged|begs|hoping) (us|staff|the team|that we) to',
  'request was that',
  '(sent|left) ... (message|voicemail|note|text|email) (that|saying)',
  '(charted|recorded|documented|lists|listed|record|quotes) [@client|her|that|mr|ms] ... (that|as)',
  '(classed|classes|characterizes|characterized|characterises|characterised|regards|regarded|reads|sums up) ... as',
  '(listed|entered|put down|recorded|described|quoted|referred to|known) [by *|in *] ... as',
  '(heard|learned|gathered) from',
];

export const WRITER_SPEAKS: readonly string[] = [
  '(i|we) @be [*] (sure|certain|convinced|adamant|persuaded|afraid) [*] that',
  '(must|should|will|can|may|might|best|to) be (recorded|noted|described|said|put down) [as|that]',
  'on record that',
  'would record that',
  'by the (meeting|team|group|panel|board|undersigned)',
  '(i|we) [*] (rang|called|phoned|emailed|texted|wrote|write|informed|told|have told)',
  '(i|we|undersigned) [*] [*] of the (opinion|view)',
  '(my|our) (chart|note|notes|report|letter|entry|file|records|email|sheet|draft|summary)',
  '(said|says|wrote) (this|undersigned) (writer|clinician|therapist|rn|nurse)',
  ', said i',
  '(team|meeting|clinic|unit|service|board|panel|committee|author|chair|ward) @genitive [own|joint|considered|general] (view|views|opinion|take|position|verdict|line|feeling|conclusion|assessment|impression|read|answer|advice|sense)',
  '(joint|shared|general|consensus|considered) (view|opinion|verdict|feeling)',
  'in view of',
  '(told|advised|informed|reminded|asked|instructed) [*] [*] by (me|us|this|the undersigned)',
  '(left|given|gives) one (the|with)',
  'team (recorded|noted|minuted|concluded|decided|agreed|felt) [that]',
  '(so called|claimed (panic|distress|pain|suffering)|stated (level|reason|goal|intention|aim))',
  `(i|we|team|writer|undersigned|this (rn|clinician|writer|therapist|evaluator|examiner|author|nurse|worker)) [@adverb|do|did|have|had|would|will|am|was|also|all|still] ${VERBS}`,
  '(it (is|was)|is|was) [also|then|generally|further|again|widely] (felt|thought|agreed|noted|observed|said|accepted|remarked|suggested|decided|believed|considered|concluded|the (view|feeling|sense|impression|opinion)) [that]',
  '(my|our|team|team @genitive |meeting @genitive |general|prevailing|meeting) [clinical|own|honest|professional] (view|opinion|impression|sense|feeling|judgment|judgement|assessment|read|take|formulation|conclusion|position|line|consensus) (is|was|that|,|:|and|remains|has)',
  '(my|our) [clinical|own|honest|professional] (view|opinion|impression|sense|feeling|judgment|judgement|assessment|read|take|formulation|conclusion|position)',
  '(view|opinion|feeling|position) of [the|this] (undersigned|meeting|team|writer|rn|clinician|evaluator|examiner|author|service|unit)',
  '(impression|formulation|assessment|conclusion) (is|was|:)',
];
