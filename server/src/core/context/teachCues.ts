import { type Cue, cuesOf } from './cue.ts';

/* What is taught, printed or supposed, and claimed by nobody. */

/** Taught, whatever the wording: it names the page, the rule or the myth. */
const taught: readonly string[] = [
  '(handout|worksheet|slide|leaflet|brochure|poster|textbook|vignette|curriculum|policy|agreement|form|page|manual|chart template|workbook|handbook|guideline|guidelines|regulations|binder|flyer|whiteboard|faq|quiz|flip chart|flipchart|bumper sticker|meme) (item|says|reads|asks|lists|states|called|titled|headed|prohibits|forbids|requires|:)',
  '(handout|worksheet|poster|slide|flyer|webinar|leaflet|card|form|sheet) (title|heading|question|item|wording)',
  '(tip|skills|orientation|psychoeducation|rule|prompt|role play) (sheet|card|sheets|cards)',
  '(taught|teach|teaches|teaching|explained|discussed|reviewed|reviewing|read|reading|covered|presented|introduced|recited) [the|that|how|about|our|out|aloud|again|over|through|to|@client] ... (assumption|assumptions|myth|myths|concept|principle|dialectic|term|terms|difference|distinction)',
  'assumption (1|2|3|4|5|6|7|8|one|two|three|four|five|six|seven|eight|number|#)',
  '(assumptions|agreements) (about|page|sheet|handout|list|as|were|are|read|,|:)',
  '(agreement|rule|assumption|myth|skill|quote) of the (week|day|month)',
  '(the|a|this|that|common|another|number|first|second) (myth|myths)',
  'myth (1|2|3|4|5|6|7|8|9|10|on|#|:)',
  '(vignette|flashcard|glossary|fictional|fictitious|made up example|case example|case study|sample note)',
  '(definition|defined as|is defined)',
  '(example|examples|sample|samples|instance|instances) (of|sentence|sentences|statement|statements|:|such as)',
  'used the example',
  '(e.g|for example|for instance|such as) [,|.] "',
  '(item|question|box|field|heading|column|chapter|page|rule|slide) (1|2|3|4|5|6|7|8|9|10|11|12) [as|:|reads|says|of|,] ...',
  '(role play|roleplay|role played|role playing) (script|line|card|:|in which|where)',
  '(preprinted|pre printed|template|drop down|dropdown|tick box|tickbox|checkbox|check box|boilerplate)',
  '(lecture|webinar|workshop|seminar|in service|inservice|article|paper|chapter|podcast|journal club) (on|about|titled|called|entitled|argues|argued|claims|claimed|says|said) ...',
  '(title|heading|headline|caption) (of|in|on|:)',
  '(invalidating|validating|blaming|judgmental|judgemental|stigmatising|stigmatizing|pejorative) (sentences|statements|phrases|words|language|responses|examples|remarks)',
  '(phrases|words|sentences|statements|terms|labels|responses) (that|to) (blame|avoid|invalidate|stigmatise|stigmatize|judge|shame|hurt)',
  'we (warn|caution|advise|teach) (against|people|staff|families)',
];

/** Taught where the wording stands in quotation marks: it may also be mentioned beside the writer's own judgement. */
const taughtQuoted: readonly string[] = [
  '(the|that|this) (term|terms|question|statement|sentence|box|item|field|column)',
  '(handout|handouts|worksheet|worksheets|slide|slides|leaflet|brochure|poster|flyer|textbook|curriculum|policy|protocol|agreement|agreements|contract|manual|handbook|guidelines|binder|whiteboard|flipchart|flip chart|workbook|meme|questionnaire item|subscale|scale|checklist|screen|exam|quiz|rulebook)',
  '(teaching|training|module|workshop|webinar|lecture|seminar|psychoeducation|orientation|in service|inservice|trainees|students|new (starters|staff|hires)|role play|roleplay|role plays|rehearsal|rehearsed|exercise|discussion|discuss|homework)',
  '(rule|rules|myth|myths|principle|assumption|assumptions|slogan|motto|proverb|catchphrase|title|heading|term|sentences)',
  '(re read|reread|recited|rewrite|reword|reworded|translate|translated|swap|swapped|replace|replaced) ...',
  '(validation|invalidation|invalidating|dialectic|dialectical|dialectics|middle path|willingness|radical acceptance|mindfulness of thoughts)',
  '(group|family class|multifamily group|skills class) ... (question|topic|theme|listed|myth)',
];

/** The word or phrase is spoken of, right after. */
const named: readonly string[] = [
  '(the|that|this) (word|words|phrase|label|expression|heading|title)',
  '(the|that|this) (term|terms|question|statement|sentence|box|item|field|column) "',
  '(titled|headed|meant by|means by|meaning of)',
  '(phrases|words|sentences|statements|terms|labels|language|wording|comments) (like|such as)',
];

const supposed: readonly string[] = [
  '(supposing|imagine|imagining|pretend|hypothetically|what if|as though|lest|in case|hypothetical)',
  'suppose (a|an|the|she|he|they|your|someone|somebody|you|we)',
  '(if|when|whenever) (someone|anyone|somebody|anybody|you (say|write|think|call|assume|hear|catch)|staff (say|write|think|call)|we (say|write|think|call|assume|tell|hear|catch)|i (say|write|think|call|assume|hear|catch))',
  '(if|when|whenever|where) (a|an|any|some|your|another) [*] (client|patient|colleague|friend|parent|relative|staff|nurse|family|person|child|teen|partner|note|report|chart|member|peer|trainee|student|caller) [*] (say|says|said|think|thinks|tell|tells|call|calls|write|writes|ask|asks|insist|insists|feel|feels|seem|seems|believe|believes)',
];

export const teachCues: readonly Cue[] = [
  ...cuesOf('actuality', 'taught', 'sentence', 'none', taught),
  ...cuesOf('actuality', 'taught', 'sentence', 'none', taughtQuoted, { quoted: true }),
  ...cuesOf('actuality', 'taught', 'forward', 'contrast', named, { words: 4 }),
  ...cuesOf('actuality', 'hypothetical', 'forward', 'contrast', supposed),
];
