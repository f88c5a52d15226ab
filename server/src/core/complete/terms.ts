/** A word of the trade that can be completed, with one line on what it is, in our own words. */
export interface Term {
  readonly label: string;
  readonly group: 'DBT skill' | 'DBT target' | 'DBT strategy';
  readonly explanation: string;
}

const of = (group: Term['group'], terms: Readonly<Record<string, string>>): readonly Term[] =>
  Object.entries(terms).map(([label, explanation]) => ({ label, group, explanation }));

export const terms: readonly Term[] = [
  ...of('DBT skill', {
    'wise mind': 'The place where what is felt and what is known agree.',
    observe: 'Noticing what is there, without words and without pushing it away.',
    describe: 'Putting into words what was noticed, and leaving out what was not.',
    participate: 'Going into an activity wholly, instead of watching oneself do it.',
    'nonjudgmental stance': 'Naming facts and feelings without calling them good or bad.',
    'one-mindfully': 'Doing one thing at a time, with attention.',
    effectively: 'Doing what works for the goal in this situation.',
    'distress tolerance': 'Getting through a crisis without making it worse, and accepting what is.',
    'STOP skill': 'Freeze, step back, look around, go on mindfully: a brake for urges.',
    'TIPP skills':
      'Cold, hard movement, slow breath and muscle release: they bring high arousal down through the body.',
    'pros and cons': 'Weighing both sides of acting on an urge and of riding it out.',
    ACCEPTS: 'Seven ways to turn attention elsewhere until a crisis has passed.',
    'self-soothe': 'Comfort through each of the five senses.',
    'IMPROVE the moment': 'Making a hard moment easier to bear from within, with images, meaning or rest.',
    'radical acceptance': 'Letting reality be what it is, without approving of it.',
    'turning the mind': 'Choosing acceptance, again and again, at each fork.',
    'willing hands': 'Opening the hands to help the mind accept.',
    'half-smile': 'A slight, relaxed smile that helps the mind accept.',
    'urge surfing': 'Watching an urge rise and fall without acting on it.',
    'emotion regulation': 'Understanding emotions, changing those that do not fit, and being less open to them.',
    'check the facts': 'Asking whether an emotion and its strength fit what happened.',
    'opposite action':
      'Doing the opposite of the urge, all the way, where the emotion does not fit the facts or does not help.',
    'problem solving': 'Changing the situation where the emotion does fit the facts.',
    'accumulating positives': 'Adding pleasant events now, and steps toward what matters for later.',
    'build mastery': 'Doing one thing a day that is a bit hard and can be done.',
    'cope ahead': 'Rehearsing in the mind how to cope with a hard situation that is coming.',
    'PLEASE skills': 'Looking after the body: illness, food, mood-altering substances, sleep and exercise.',
    'interpersonal effectiveness': 'Asking, saying no and keeping respect, one’s own and that of others.',
    'DEAR MAN': 'Asking for something, or saying no, so that it is likely to work.',
    'GIVE skill': 'Keeping a relationship while asking: gentle, interested, validating, easy.',
    'FAST skill': 'Keeping self-respect while asking: fair, no needless apology, true to values, truthful.',
    'walking the middle path': 'Holding two sides that both have something true, and validating oneself and others.',
  }),
  ...of('DBT target', {
    'life-threatening behavior': 'The first target: suicidal behavior, self-injury, urges and plans.',
    'therapy-interfering behavior':
      'The second target: what client or therapist does that keeps treatment from working.',
    'quality-of-life-interfering behavior': 'The third target: what stands in the way of a life worth living.',
    'behavioral skills deficit': 'What has not been learned yet, or not for this situation.',
    'apparent competence': 'Skill that shows in one mood or place and is missing in another.',
    'active passivity': 'Waiting for others to solve a problem while suffering from it.',
    'self-invalidation': 'Treating one’s own feelings and needs as wrong.',
    'emotional vulnerability': 'Quick, strong and long emotional reactions.',
    'unrelenting crisis': 'One crisis follows another before there is rest.',
    'inhibited grieving': 'Grief that is cut off as soon as it begins.',
    'life worth living goals': 'What the client wants a life for; all targets serve it.',
  }),
  ...of('DBT strategy', {
    'chain analysis': 'Going link by link from the prompting event to the behavior and its consequences.',
    'missing-links analysis': 'Finding what kept a needed behavior from happening.',
    'solution analysis': 'Finding for each weak link another that could stand in its place, and practicing it.',
    'prompting event': 'What set the chain going, at a given time and place.',
    'vulnerability factors': 'What made this day harder from the start, such as little sleep.',
    reinforcer: 'What follows a behavior and makes it more likely.',
    punisher: 'What follows a behavior and makes it less likely.',
    shaping: 'Reinforcing small steps toward a behavior.',
    'contingency management': 'Arranging that skillful behavior pays, and other behavior less.',
    'behavioral rehearsal': 'Practicing the new behavior in the session.',
    'commitment strategies': 'Ways to win and strengthen a commitment, such as pros and cons or small steps.',
    'diary card': 'Daily ratings of urges, emotions, behaviors and skills, read together at the start of a session.',
    'skills coaching call': 'A short call between sessions about which skill to use now.',
    'skills generalization': 'Bringing a skill to the places, people and moods where it is needed.',
    'consultation team': 'The team that treats the therapists, so that they can keep to the treatment.',
    'consultation to the patient': 'Helping clients to deal with others, in place of dealing with others for them.',
    'observing limits': 'Naming what a therapist can and cannot do, as one’s own limit.',
    'levels of validation': 'Six ways of validating, from staying awake to being wholly genuine.',
    'biosocial theory': 'How a sensitive temperament and an invalidating environment shape each other.',
    'dialectical strategies': 'Holding both sides of a contradiction and looking for what joins them.',
    irreverence: 'An unexpected turn that gets a stuck conversation moving.',
    'reciprocal communication': 'Being warm, responsive and oneself.',
    'pretreatment commitment': 'Agreeing on goals and on the treatment before it begins.',
  }),
];
