/* Who says it: the wordings as data, in the notation of match/phrase.ts. speech.ts reads them. */

/** Verbs of saying and thinking, finite or -ing; bare forms are left out, since most are nouns as well (report, note, answer). */
export const VERBS =
  '(says|said|saying|states|stated|stating|reports|reported|reporting|tells|told|telling|claims|claimed|claiming|describes|described|describing|calls|called|calling|admits|admitted|admitting|complains|complained|complaining|thinks|thought|believes|believed|feels|felt|insists|insisted|insisting|maintains|maintained|explains|explained|explaining|writes|wrote|writing|adds|added|adding|answers|answered|answering|replies|replied|shouts|shouted|shouting|yells|yelled|yelling|mutters|muttered|muttering|whispers|whispered|noted|remarks|remarked|commented|comments|mentions|mentioned|declares|declared|announces|announced|objects|objected|argues|argued|considers|worries|worried|fears|feared|suspects|suspected|attributes|attributed|labels|labelled|labeled|reckons|reckoned|asserts|asserted|acknowledges|acknowledged|concedes|conceded|confesses|confessed|blames|blamed|accuses|accused|accusing|repeats|repeated|volunteered|jokes|joked|texts|texted|texting|quoted|concludes|concluded|guesses|guessed|expresses|expressed|dismisses|dismissed|characterizes|characterized|characterises|characterised|opines|opined|snaps|snapped|retorts|retorted|responds|responded|holds that|held that|has it|put it|puts it|sees her as|sees him as|sees it as|saw it as|asks|asked|advised|advises|warned|warns|scrawled|agreed that|agrees that|alleges|alleged|wonders|wondered|wondering|whispers|emailed|e-mailed|charted|recounted|recounts|confided|protested|protests|grumbled|quipped|joked|ventured|observed that|observes that|did say|did tell|used to (say|tell|call)|reasons that|reasoned that|proposed that|proposes that|suggested that|suggests that|predicts|predicted|is convinced|was convinced|jotted|let slip|preached|counselled|counseled|pronounced|proclaims|swears|swore|promised|vented|disclosed|hopes|hoped|relates|related|figured|figures|supposes|supposed|murmurs|murmured|puts it down to|put it down to)';

export const CLIENT_SPEAKS: readonly string[] = [
  `(she|he|they|client|patient|pt|cl|clt|resident|veteran|inmate|participant|member|youth) [herself|himself|themselves|themself] [@adverb|tearfully|also|then|again|now|has|had|quietly|openly|later|sadly|angrily|may|might|would|will] ${VERBS}`,
  "(her|his|their|client 's|patient 's|pt 's) [own] (words|view|explanation|account|theory|belief|worry|fear|opinion|story|version|answer|take|comment|verdict|statement) (is|was|:|,|that|for)",
  '(she|he|client|patient|pt) @be (sure|certain|convinced|afraid|worried|adamant|of the opinion|of the view|ashamed) [that]',
  '(may|might|will|would) tell you',
  'told (me|us|staff|night staff|day staff|this writer|the group|the team|the nurse|the (crisis|night|day|duty) worker|reception)',
  '(wishes|hopes|prefers) to',
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
  '(was|is|were) (adamant|emphatic) [that]',
  '(is|was|are) (counting|relying|banking) on [the|her|his|their|a]',
  '(been|were|was) (told|informed|warned) (by|at) [@determiner|@possessive] *',
  'is reported as saying',
  '(has|have|had) told (@possessive|the|*) [*] (that|not|she|he|they|it)',
  '(verdict|idea|wish|request|claim|reading|judgment|judgement) (is|was) that',
  '(will have it|holds it as a fact|is of the belief) that',
  'according to',
  '(per|as per) [@determiner] (mom|pt|patient|client|mother|mum|father|dad|staff|nursing|rn|family|wife|husband|partner|sister|brother|daughter|son|chart|records|record|report|referral|facility|team|parents|grandmother|grandfather|school|teacher|po|officer|him|her|them|hx|collateral|last|previous|prior|outside|old|house|ward|ed|roommate)',
  '(per|as per) @client',
  '(per|as per) (nurse|dr|mr|mrs|ms|sgt|officer)',
  'in the (words|view|opinion|eyes) of',
  '(quoted|described|called|labelled|labeled|referred to|characterised|characterized|told|advised) ... by',
  '(letter|records|referral|chart|note|notes|report|file|summary|email|e-mail|voicemail|text|message|form|transfer) ... (says|said|states|stated|reads|read|describes|described|calls|called|speaks|spoke|hints|reports|notes|notes|mentions|writes|wrote|has|had)',
  '(outside|old|prior|previous) (records|record|notes|chart|report|summary)',
  '(view|take|opinion|position|remark|entry|word|words|verdict|theory|explanation|statement|comment|feeling|belief|impression) (is|was|of [@determiner] *|in passing|:|reads|calls|says)',
  '(of the (opinion|view)|at the (request|insistence)) [that]',
  '(staff|nurses|parents|teachers|officers|peers|family|they|housemates|neighbours|neighbors|friends|siblings|colleagues|nights|days) [@adverb|all|both] (say|think|feel|believe|call|report|describe|tell|claim|refer to|reckon|suspect|complain|see)',
  '(was|were) (heard|overheard) (to say|saying)',
  '(informed|informs) (me|us|staff|them|her|him|the *) that',
  '(staff|nurses|officers|parents|teachers|peers) (on|at|in|from) [*] [*] (say|think|feel|believe|call|report|describe|reckon)',
  '(heard|hears) @determiner * say',
  '(wants|want|wanted|would like|likes|asks|asked|request was|requested|begged|hoping) (us|me|staff|the team|that we) to',
  'request was that',
  '(sent|left) ... (message|voicemail|note|text|email) (that|saying)',
  '(charted|recorded|documented|lists|listed|record|quotes) [@client|her|that|mr|ms] ... (that|as)',
  '(classed|classes|characterizes|characterized|characterises|characterised|regards|regarded|reads|sums up) ... as',
  '(listed|entered|put down|recorded|described|quoted|referred to|known) [by *|in *] ... as',
  '(heard|learned|gathered) from',
];

export const WRITER_SPEAKS: readonly string[] = [
  `(i|we|team|writer|undersigned|this (rn|clinician|writer|therapist|evaluator|examiner|author|nurse|worker)) [@adverb|do|did|have|had|would|will|am|was|also|all|still] ${VERBS}`,
  '(it (is|was)|is|was) (felt|thought|agreed|noted|decided|believed|considered|concluded|the (view|feeling|sense|impression|opinion)) [that]',
  "(my|our|team|team 's|meeting 's|general|prevailing|meeting) [clinical|own|honest|professional] (view|opinion|impression|sense|feeling|judgment|judgement|assessment|read|take|formulation|conclusion|position|line|consensus) (is|was|that|,|:|and|remains|has)",
  '(my|our) [clinical|own|honest|professional] (view|opinion|impression|sense|feeling|judgment|judgement|assessment|read|take|formulation|conclusion|position)',
  '(view|opinion|feeling|position) of [the|this] (undersigned|meeting|team|writer|rn|clinician|evaluator|examiner|author|service|unit)',
  '(impression|formulation|assessment|conclusion) (is|was|:)',
];

/** Words by which the writer makes somebody's judgement their own: then it is the writer's. */
export const ENDORSES: readonly string[] = [
  '(i|we|team|everyone|all) ... (agree|agreed|agrees|concur|share|shared|second) [with|that|,|.]',
  'agree with',
  '(i|we) am with (@client|mom|mum|mother|dad|father|staff|them|that)',
  '(my|our) (view|conclusion|experience|impression|feeling) (too|also|as well|exactly)',
  'as @adverb (says|said|put|puts|notes|noted|observed|points|pointed)',
  'as (@client|her|his|their|the|our|my|staff|nursing|sgt|dr) ... (says|said|puts it|put it|notes|noted|observed|observes|pointed out|points out|rightly)',
  '(rightly|correctly|accurately|aptly|quite right|is right|are right|was right|were right|has a point|have a point|not wrong|hits the nail|said it best|sums it up|which is true|which is fair|fair enough|i can not improve|could not have put it better|nobody could disagree)',
];
