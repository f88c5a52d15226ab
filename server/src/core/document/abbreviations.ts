const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Abbreviations that a name or more of the same sentence follows; their full stop never ends a sentence. */
export const neverLast = words(`
  dr drs mr mrs ms messrs mx prof rev hon fr st mt ft lt sgt capt cpt cpl col gen maj pvt supt insp
  e.g eg i.e ie cf viz vs v approx ca c esp incl excl aka a.k.a re resp.rate
`);

/** Abbreviations that may end a sentence: they do where what follows begins one. */
export const maybeLast = words(`
  pt pts ct cts px dx dxs tx rx hx sx fx mx bx cx ax appt appts avail cont contd freq incl info intro max min mins hr hrs hs sec secs
  wk wks mo mos mth mths yr yrs y.o y/o yo mg mcg ml kg lb lbs oz cm mm tab tabs cap caps susp inj sol supp
  q.d qd b.i.d bid t.i.d tid q.i.d qid q.h.s qhs q.o.d q.a.m q.p.m h.s p.o po p.r.n prn a.c p.c s.c i.m i.v s.l stat
  a.m p.m am pm etc al ed eds vol fig figs no nos p pp para sect ch ext rm apt bldg dept div ste ave blvd rd
  resp temp diff dist ref refs misc med meds psych psychol eval evals assmt asst assoc admin gp gps tel fax mob
  sig sigs std prev prob prog prox recd rec recs reg rel req reqs sched signif sl sm subj obj sup superv sympt tchr ther univ wt ht
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
  jr sr inc ltd co corp bros ph.d m.d d.o r.n l.c.s.w m.s.w b.a m.a m.s psy.d u.s u.k n.b d.o.b d.b.t o.t r.d s.i s.h h.i
`);

/** Abbreviations that a number follows: "No. 4", "Rm. 12", "Sat. 10/14", "approx. 3". */
export const beforeNumber = words(`
  no nos p pp vol fig figs rm apt ext ch sect para ste tel fax approx ca c jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed weds thu thur thurs fri sat sun min max temp wt ht ref refs item q
`);

/** Words that begin a sentence far more often than they stand after an abbreviation inside one. */
export const sentenceStarters = words(`
  i he she they we it you who what when where why how this that these those there here the a an
  his her their our my your its no not nil none some any all each both most many one
  is are was were has had have does did will would can could may should
  pt pts ct patient client resident veteran member mother father mom dad mum parent parents sister brother wife husband partner
  staff team therapist nurse writer clinician
  denies denied reports reported states stated says said feels felt endorses endorsed describes described
  but and so or then also however although though while after before because since if as in on at to for with from by of
  plan assessment continue continues continued will discussed reviewed agreed advised asked told offered seen noted
  mood affect sleep appetite speech
`);
