/* Words by which the writer makes somebody's judgement their own: then it is the writer's. Notation of match/phrase.ts. */

export const ENDORSES: readonly string[] = [
  '(i|we|team|everyone|all) ... (agree|agreed|agrees|concur|concurred|share|shared|second) [with|that|,|.]',
  'agree with',
  '(i|we) (am|are) (with|inclined to (agree|believe|back|side|think the same)|of the same) (@client|mom|mum|mother|dad|father|staff|them|that|the|mind|view|opinion|with)',
  '(my|our) (view|conclusion|experience|impression|feeling|experience) (too|also|as well|exactly)',
  '(was|is|has been|matches|fits) (my|our) (experience|view|impression|finding|observation|sense) [of|too|as|also]',
  'as @adverb (says|said|put|puts|notes|noted|observed|points|pointed)',
  'as (his|her|their|the|our|my) ... (says|said|notes|noted|observed|observes|pointed out|points out|rightly)',
  'as (mom|mum|mother|dad|father|staff|nursing|sgt|dr|nurse|wife|husband|parents|sister|brother) ... (say|says|said|puts it|put it|notes|noted|observed|observes|pointed out|points out|rightly)',
  '(rightly|correctly|accurately|aptly|quite right|is right|are right|was right|were right|has a point|have a point|had a point|not wrong|not far wrong|hits the nail|said it best|sums it up|sums it up well|which is true|which is fair|fair enough|i can not improve|could not have put it better|nobody could disagree|well put|spot on|with some justice|with good reason|not without reason)',
  '(i|we) (believe|support|second|endorse|buy|echo|back|adopt) (it|that|this|him|her|them|the)',
  '(i|we) (can|could) (see why|only agree|not argue|not disagree|not fault|well believe)',
  '(can not|could not|hard to|difficult to) (say (he|she|they) @be wrong|argue|disagree|fault (him|her|them|it))',
  '(i|we) ... (some|every|full|much) sympathy with',
  '(which|that|this) (fits|matches|tallies with|squares with|is consistent with|accords with|bears out|confirms) (what|our|my|the)',
  '(i|we) (laughed|nodded|smiled) [too|along]',
  '(i|we) [would|will|must|have to|can] (tend to|have to|do|rather) (agree|concur)',
  'bound to say',
  'signing under it',
  'and (with reason|rightly so|so do (i|we)|so it is|it shows|he is right|she is right|they are right)',
];
