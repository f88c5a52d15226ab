/** Headings of a note's sections, offered where a heading begins. */
export const headings: Readonly<Record<string, string>> = {
  Subjective: 'What the client says, in the client’s words.',
  Objective: 'What was seen, heard and measured.',
  Assessment: 'What it may mean; hypotheses are named as such.',
  Plan: 'Who does what, and until when.',
  Data: 'What was said and seen.',
  Behavior: 'What was done, as anybody could have seen it.',
  Intervention: 'What the session was used for.',
  Response: 'How the client took it up.',
  'Diary card': 'Urges, emotions, behaviors and skills of the week.',
  'Homework review': 'What was practiced, where, and what came of it.',
  'Target behavior': 'The one that this session worked on, and why it came first.',
  'Chain analysis': 'From the prompting event to the consequences, link by link.',
  'Missing links': 'What kept the needed behavior from happening.',
  'Solution analysis': 'What could take the place of the weak links.',
  Validation: 'What made sense, and how that was said.',
  Commitment: 'What was agreed to, and how firmly.',
  'Skills taught': 'Which skill, and how it was practiced.',
  'Practice for the week': 'What, where and when, and what could get in the way.',
  'Coaching between sessions': 'Calls and texts: the situation, the skill, what came of it.',
  Risk: 'Urges, plans, means and what was agreed for safety.',
  'Consultation team': 'What to bring, and what to ask the team for.',
};

/** Beginnings of a reframe, offered inside a sentence. */
export const openings: Readonly<Record<string, string>> = {
  'and, at the same time, ': 'Sets a second truth beside the first, in the place of “but”.',
  'What makes sense about it is ': 'Begins with what is valid before anything is to change.',
  'What got in the way was ': 'Turns what was not done into something to solve.',
  'One hypothesis to assess: ': 'Names a possible function of the behavior, not yet known.',
  'Just before it, ': 'Begins a chain: what happened before the behavior.',
  'What followed was ': 'Names consequences, where reinforcers may be found.',
  'The next small step is ': 'Asks for change in a size that can be done.',
  'The treatment has not yet ': 'Looks for what to change in delivery.',
  'What is still to be learned is ': 'Names a skill to build, for a person who is already trying.',
};
