const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Word sets that phrases name with `@`, and features use as classes. Lower case, contractions undone (see tokens.ts). */
export const wordSets = {
  /** Whoever is treated, and the pronouns that stand for them; "I" and "me" are the client's own in a quotation. */
  client:
    list(`she he they i you her him them herself himself themselves themself myself client patient pt cl clt resident
    veteran inmate evaluee defendant consumer service-user user member participant youth teen adolescent child kid girl boy
    woman man lady gentleman person mother mom mum dad father student individual clients patients pts residents people`),
  /** Pronouns alone. */
  pronoun: list('she he they i you we it her him them me us'),
  possessive: list('her his their my your our its'),
  /** The mark of an owner: "Mum's view". */
  genitive: list("'s"),
  self: list('herself himself themselves themself myself yourself ourselves'),
  be: list("be am are is 's was were been being"),
  have: list("have has had having 's 'd"),
  do: list('do does did doing done'),
  modal: list("can could will would shall should may might must 'd"),
  therapist:
    list(`therapist therapists clinician clinicians counselor counsellor counselors trainee trainees intern interns
    supervisor supervisee resident nurse provider providers psychologist worker colleague colleagues leader co-leader staff i we me us`),
  team: list('team consult consultation supervision peers group huddle meeting'),
  treatment:
    list(`treatment therapy dbt program programme group skills trial psychotherapy course admission rehab stay module
    phase ph iop php residential sessions care intervention interventions unit`),
  /** Psychological treatment, by name or kind: what a client is said to have "failed". */
  therapy:
    list(`therapy therapies treatment treatments tx dbt cbt cat emdr mbt fbt iop php mfg rehab rehabs program programs
    programme programmes psychotherapy counselling counseling group groups skills aftercare recovery residential
    mindfulness`),
  /** Psychological treatment that no other field of medicine has: safe where "treatment" alone is not. */
  program: list(`dbt cbt cat emdr mbt fbt iop php mfg rehab rehabs program programs programme programmes psychotherapy
    counselling counseling group groups skills aftercare recovery residential mindfulness`),
  /** Where a therapist gets support. */
  consultation: list(
    'team consult consults consultation consultations supervision debrief debriefs debriefing huddle mdt',
  ),
  skill: list(
    'skill skills dbt mindfulness tipp tip stop dear exercises tools strategies coping card worksheets worksheet homework handout handouts module',
  ),
  adverb:
    list(`just simply only really clearly obviously plainly merely basically frankly evidently apparently again still always
    never even quite so too very rather probably likely once more deliberately purposely actually honestly at all`),
  negation: list('not no never none without hardly barely nothing neither nor little'),
  effort: list('effort efforts work energy try trying push hard harder attempt'),
  determiner: list('a an the this that these those any some no every each such another her his their my our'),
  /** What is felt or endured (A5). */
  suffering:
    list(`distress pain suffering despair misery anguish agony torment grief sadness sorrow hopelessness heartbreak emptiness
    loneliness upset hurt unhappiness depression anxiety panic trauma crisis emotions emotion feelings feeling tears crying weeping
    sobbing hysterics hysteria reaction reactions response affect meltdown breakdown outburst flashbacks nightmares abuse hardship troubles problems symptoms
    ordeal anger rage fear despondency woes woe angst stress display lament`),
  /** How it is told (A5). */
  account:
    list(`account accounts story stories report reports narrative history description descriptions claim claims complaint complaints
    presentation ratings rating scores score version tale tales telling statement statements picture talk rendition`),
  /** To be in a strong emotion (A5, A6). */
  upset:
    list(`upset distressed dysregulated emotional activated aroused agitated angry anxious tearful triggered flooded overwhelmed
    escalated depressed low labile raw unstable frightened scared panicking panicked dissociating dissociated enraged furious mad
    hurt unhappy miserable sad suicidal desperate despairing distraught heightened elevated worked wound stressed emotive chaotic reactive devastated fragile
    acute unwell sick ill hopeless traumatized traumatised bothered worried`),
  /** To be out of a strong emotion, or of a crisis (A6). */
  calm: list(`calm calmer calms stable settled settles settle stabilised stabilized stabilises stabilizes stability regulated steady
    steadier sober better stronger quiet quieter quietened lifted lifts passed passes past subsided subsides ready abstinent clean detoxed
    baseline fewer well simpler easier improves improved gone discharge over safe distress home able right`),
  /** What a client learns to do (A6). */
  coping: list(`skills skill dbt mindfulness tipp coaching coping homework exposure modules`),
  /** To learn, teach or use a skill (A6). */
  learn:
    list(`use using learn learning practise practising practice practicing apply applying cope coping coach coached coaching rehearse
    rehearsing teach teaching taught skills skill skillful skilful dbt absorb remember benefit try homework exposure manage`),
  /** A bed, and to be given one (A6). */
  inpatient:
    list(`admit admits admitted admitting admission hospital hospitalise hospitalize hospitalised hospitalized hospitalisation
    hospitalization inpatient respite unit ward bed transfer transferred readmit readmitted stay`),
} as const;

export type WordSetName = keyof typeof wordSets;

export function isWordSet(name: string): name is WordSetName {
  return Object.hasOwn(wordSets, name);
}

/** Words too common to look a phrase up by. */
export const commonWords: ReadonlySet<string> =
  list(`a an the this that these those and or but nor so if as than then of in on at
  to for from by with without about into over up out off down no not never is are was were be been being am 's 'd do does did done
  have has had having can could will would shall should may might must i me my we us our you your he him his she her they them
  their it its who what which when where how why there here just only very too more most much any all some one two other own
  same get gets got make makes made go goes went take takes took come comes came say says said`);
