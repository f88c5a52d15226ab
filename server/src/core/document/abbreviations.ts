const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Abbreviations that a name or more of the same sentence follows; their full stop never ends a sentence. */
export const neverLast = words(`
  dr drs mr mrs ms messrs mx prof rev hon fr st mt lt sgt capt cpt cpl col gen maj pvt supt insp
  e.g eg i.e ie cf viz vs approx ca esp incl excl re
`);

/** Abbreviations that may end a sentence: they do where what follows begins one. */
export const maybeLast = words(`
  pt pts ct cts px dx dxs tx rx hx sx fx mx bx cx appt appts avail cont contd freq min mins hr hrs sec secs
  wk wks mo mos mth mths yr yrs y.o y/o yo mg mcg ml kg lb lbs oz cm mm ft tab tabs caps inj supp
  q.d qd b.i.d bid t.i.d tid q.i.d qid q.h.s qhs q.o.d q.a.m q.p.m h.s p.o po p.r.n prn a.c p.c s.c i.m i.v s.l
  a.m p.m etc al eds vol fig figs p pp rm apt bldg dept ste ave blvd ext resp temp misc asst assmt psychol sched signif
  wt ht jr sr inc ltd co corp ph.d m.d d.o r.n l.c.s.w m.s.w b.a m.a m.s psy.d u.s u.k n.b d.o.b d.b.t
`);

/** Abbreviations only with a capital: "Sat." is a day, "sat." a verb. */
export const capitalized = words(`
  mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
`);

/** Abbreviations that a number belongs to: "No. 4", "Rm. 12", "Sat. 10/14". */
export const beforeNumber = words(`
  no nos p pp vol fig figs rm apt ext ch sect para ste tel fax jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed weds thu thur thurs fri sat sun min max temp wt ht ref refs item q
`);

/** Words that begin a sentence far more often than they stand after initials or "pt." inside one. */
export const sentenceStarters = words(`
  i he she they we it you who what when where why how this that these those there here the a an
  his her their our my your its no not nil none some any all each both most many one two three four five six seven eight nine ten
  is are was were has had have does did do will would can could may should
  pt pts ct patient client resident veteran member mother father mom dad mum parent parents sister brother wife husband partner
  staff team therapist nurse writer clinician
  denies denied reports reported states stated says said feels felt endorses endorsed describes described
  but and so or then also however although though while after before because since if as in on at to for with from by of
  plan assessment continue continues continued discussed reviewed agreed advised asked told offered seen noted
  mood affect sleep appetite speech
`);
