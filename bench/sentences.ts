/** What invented notes are made of. `{}` stands for a number, so that sentences differ. */
export const plain: readonly string[] = `
Client arrived at {}:15 and filled in the check-in form in the waiting room.
The diary card was complete and we read it line by line.
Urges peaked at {} on Tuesday evening and fell to 2 after a cold shower.
She called her sister before the urge passed 4, as we had planned.
Sleep was {} hours on most nights, with one early awakening.
Mood was described as "flat, then scratchy" for most of the week.
We ran a chain analysis of the argument on day {}; the first link was a missed meal.
He practiced opposite action with the phone call and rated distress {} before and 40 after.
Medication was taken as prescribed on {} of 7 days; the pharmacy had run out on the others.
No plan or intent was reported; the safety plan was read through and left unchanged.
Speech was normal in rate and volume, and eye contact came and went.
Client named shame as the emotion that was hardest to stay with.
The letter to housing was drafted together, and {} copies were printed.
Paced breathing was rehearsed twice in session with a timer set to {} seconds.
She said the group felt long in the second half and asked about the break.
The team heard the case at {}:30 and asked what had helped in the spring.
Homework was the pros-and-cons sheet; {} of 8 boxes were filled in.
He described the kitchen, the noise and the door in that order.
Blood pressure was {} over 80, taken seated, left arm.
Client did not attend on the {}th; the outreach call reached voicemail.
We agreed on one target for the week: a text to the coach before 21:00.
Her mother joined for the last {} minutes and heard the crisis plan.
Appetite is unchanged, and weight is within {} kg of last month.
The walk on day {} lasted twenty minutes and was followed by a nap.
Interpersonal effectiveness was taught with the landlord as the example.
Client thinks that the new job starts on the {}th and is glad of it.
Before the appointment she wrote {} questions on a card and asked four.
The bus was late, so the first {} minutes were spent by telephone.
Radical acceptance was named by the client before the therapist did.
Next session is on the {}th at 10:00; coaching by phone is open until then.
`
  .trim()
  .split('\n');

export const judgemental: readonly string[] = `
She is just attention-seeking on the unit.
He is not trying and could do better if he wanted to.
Client doesn't want to get better.
Nothing more can be done for her.
He brought this on himself and expects us to fix it.
She failed DBT for the {}th time.
There is no point in teaching skills until she is calm.
I should be able to handle this case without the team.
She is lazy about homework.
He will never change.
`
  .trim()
  .split('\n');

export const titles: readonly string[] = ['Subjective', 'Objective', 'Session content', 'Assessment', 'Plan', 'Team'];
