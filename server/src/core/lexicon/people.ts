const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Relatives and others round the client: their words are reports, judgements of them are not about the client. */
export const relatives =
  list(`mother mom mum mam ma father dad pa parent parents stepmother stepfather stepmom stepdad brother sister sibling
  siblings husband wife spouse partner boyfriend girlfriend fiance fiancé fiancée ex son daughter stepson stepdaughter grandmother grandma
  gran nan grandfather grandad grandpa aunt auntie uncle cousin niece nephew in-law inlaw in-laws family relatives carer caregiver guardian
  roommate roomie housemate flatmate neighbour neighbor friend friends peer cellmate cellie foster godmother godfather`);

/** Professionals: they report; judgements of them are not about the client, unless the assumption is about therapists. */
export const professionals =
  list(`nurse nurses doctor dr gp physician psychiatrist psychologist therapist counselor counsellor teacher teachers school
  tutor coach sponsor officer officers warden sergeant sgt probation parole lawyer attorney judge court employer boss manager foreman supervisor
  colleague coworker co-worker coworkers landlord landlady insurer insurance agency caseworker case-worker social-worker worker workers staff rn
  md np pa physio ot psychotherapist clinician referrer consultant registrar resident attending surgeon dietitian pharmacist chaplain priest
  pastor imam rabbi police locum locums pharmacy dietetics clerk receptionist secretary midwife coordinator manager trainee supervisee student caller magistrate ambos paramedic paramedics commissioner assessor insurer dietician keyworker interpreter counsel prosecutor foreman lecturer dean ref sheriff guard guards aide aides matron sister keyworker key-worker provider providers trainer instructor principal`);

/** Those who are neither client nor treating therapist: a judgement whose subject they are is about somebody else. */
export const thirdParties = new Set([
  ...[...relatives].filter((word) => !/^(?:family|relatives|friend|friends|peer|peers)$/.test(word)),
  ...list(`landlord landlady insurer insurance agency employer boss manager foreman lawyer attorney judge court teacher teachers
  tutor police officer guard sponsor coworker co-worker coworkers neighbours neighbors super builder builders plumber council
  company bank contractor tenant tenants driver coach principal ex-husband ex-wife
  ex-boyfriend ex-girlfriend ex-partner dog cat character villain stranger man-next-door abuser perpetrator rapist stalker`),
]);

/** Nouns for the client that are not names. */
export const clientNouns =
  list(`client patient pt cl clt resident veteran inmate evaluee defendant consumer participant youth teen adolescent child
  member clients patients pts`);

export const therapistNouns =
  list(`therapist therapists clinician clinicians counselor counsellor trainee trainees intern interns supervisee
  psychologist colleague colleagues team consult consultation supervision leader leaders co-leader facilitator`);

export const maleNouns =
  list(`father dad pa stepfather stepdad brother husband boyfriend son stepson grandfather grandad grandpa uncle nephew
  godfather landlord foreman priest`);
export const femaleNouns =
  list(`mother mom mum mam ma stepmother stepmom sister wife girlfriend daughter stepdaughter grandmother grandma gran nan
  aunt auntie niece godmother landlady matron`);
