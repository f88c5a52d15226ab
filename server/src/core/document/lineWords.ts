/** Words that hardly ever end an entry: where one ends a line, the sentence runs on to the next. */
export const continuers: ReadonlySet<string> = new Set(
  `a an the my your our their its every
  of to at by for from with w/ w/o without into onto between during until till against toward towards per via than as like
  and or nor but because although though if unless while whereas where whether which who whom whose
  is are was were am will would should could may might must
  i he she we they mr mrs ms dr prof st
  said says stated told asked replied quote`.split(/\s+/),
);

/** Words that a number on the next line belongs to. */
export const beforeNumbers: ReadonlySet<string> = new Set(
  'in on after before about over since around under up least most nearly almost only all another item no step day week'.split(
    ' ',
  ),
);

/** Words that, with a capital, begin a new telegraphic entry even where the line before is full. */
export const entryStarters: ReadonlySet<string> = new Set(
  `no nil not none denies denied reports reported states stated says said feels felt has had have is was were will would
  she he they we it this that these those there the a an
  also some any only since still then when while after before because although
  advised agreed asked offered observed noted seen discussed reviewed continue continues continued declined refused
  completed attended missed slept ate took remains presents presented appears seems tolerated oriented alert`.split(
    /\s+/,
  ),
);
