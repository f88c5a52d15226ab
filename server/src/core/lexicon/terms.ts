/**
 * Terms that hide a lookalike, in the phrase notation: where one overlaps a candidate, the wording has that sense and no other.
 * Medical and everyday senses first, then terms of DBT used as such (Linehan 1993; the DBT skills manual).
 */
export const medicalTerms: readonly string[] = [
  'lazy (eye|eyes|susan|river|bowel|boy)',
  '(attention deficit|attention span|attention to detail|medical attention|needs attention|wants medical attention)',
  '(heart|cardiac|renal|kidney|liver|hepatic|respiratory|ventilatory|organ|graft|bone|valve|pump|device|fixation|implant|battery|brake|engine|power|crop|pelvic|circulatory|bowel|autonomic|growth|lead|antibiotic|contraceptive) [@adverb] (failure|failed|fails|failing)',
  '(failed|fails|failing|failure) (of|to) [@determiner] (back|fixation|graft|implant|device|drain|line|lead|valve|fusion|block|conservative|thrive|capture|progress in labor|progress in labour|pace)',
  '(failed|fails|failing) [@determiner|@possessive] [@adverb|first|second|last|third|two|previous|prior] (back|surgery|surgeries|fusion|block|extubation|swallow|intubation|vision|hearing|driving|drivers|driver|spelling|eye|eyesight|road|urine|drug|breath|breathalyzer|sobriety|stress|tilt|exam|exams|test|tests|class|classes|course work|math|maths|chemistry|algebra|history|english|science|temperament|inspection|audit|mot|bar|boards|licensing|credit|background|marriage|business|crop|conservative|iv|cannulation|ivf|pregnancy|induction|sling|pass|handover|delivery|login|upload|fax)',
  '(hypertension|epilepsy|seizures|asthma|infection|migraine|migraines|pain|depression|schizophrenia|psychosis|ocd|hypothyroidism|arrhythmia|tb|tuberculosis|rash|eczema|headache|headaches|anemia|anaemia|edema|oedema|bp|psoriasis|mrsa|uti|cancer|tumor|tumour|lymphoma|myeloma) ... (treatment|drug|medication) (resistant|refractory)',
  '(treatment|drug|medication) (resistant|refractory) [@adverb] (hypertension|epilepsy|seizures|asthma|infection|migraine|migraines|pain|depression|schizophrenia|psychosis|ocd|hypothyroidism|arrhythmia|tb|tuberculosis|rash|eczema|headache|headaches|anemia|anaemia|edema|oedema|bp|psoriasis|strain|strains|bacteria|organism|uti|cancer|tumor|tumour|lymphoma|myeloma)',
  '(refractory|resistant|intractable) (hypertension|epilepsy|seizures|asthma|infection|migraine|pain|nausea|vomiting|hiccups|hiccoughs|depression|edema|ascites|anemia|strain)',
  '(spinal|bone|joint|chiropractic|osteopathic|closed|manual|fracture|wrist|shoulder|neck|jaw|hormonal|dietary|food|experimental|image) (manipulation|manipulations)',
  '(manipulation|manipulate|manipulated|manipulating) [of|under] [@determiner] (spine|wrist|fracture|joint|shoulder|anesthesia|anaesthesia|block|limb|jaw|neck|utensils|buttons|pegs|beads|cutlery|small objects|data|image)',
  '(dramatic|dramatically) [@adverb] (improvement|improvements|improved|better|drop|decrease|decline|reduction|reduced|rise|increase|change|changes|response|weight|shift|difference|fewer|less|more|worse|lower|higher|sky|painting|view|play|arts|society|lighting|fall|fell|swelling|effect|recovery|relief|presentation|state)',
  '(exaggerated|brisk|heightened) [@adverb] (startle|reflex|reflexes|lordosis|kyphosis|gag|response|gait|tendon)',
  '(overreaction|hyper reaction|overreactive|overactive) (bladder|airway|airways|immune|thyroid)',
  '(poor|variable|maximal|submaximal|good|best|limited) effort (on|during|at|with) ... (spirometry|testing|exam|examination|blow|blows|pft|pfts|flow|grip|strength|inspiration|film)',
  'inspiratory effort',
  '(respiratory|breathing) effort',
  'work of breathing',
  '(resistance|resistive|resistant) (band|bands|training|exercise|exercises|to flexion|to extension)',
  '(tried|tries|trying|try) (on|out for|for a baby|to conceive)',
  '(playing|plays|played|play) (games|game|cards|chess|football|soccer|bingo|video games|board games|dominoes) (with|on|in|at|and) ... (peers|phone|son|daughter|children|kids|console|grandson|granddaughter|nephew|niece|group|dayroom|night|tablet|friends)',
  '(secondary) gain of function',
];

export const dbtTerms: readonly string[] = [
  '(willfulness|wilfulness|willingness) (vs|versus|and|or|skill|handout|worksheet|named|noticed|as|to|with|module)',
  'half smile',
  'therapy interfering [behavior|behaviour|behaviors|behaviours]',
  'treatment interfering [behavior|behaviour|behaviors|behaviours]',
  'apparent competence',
  'active passivity',
  'unrelenting (crisis|crises)',
  'inhibited grieving',
  'emotional vulnerability',
  'self invalidation',
  'quality of life interfering',
  'emotion mind',
  'radical acceptance',
  'cheerleading',
  '(24|twenty four) hour rule',
  '(four|4) miss rule',
  'vacation from therapy',
];
