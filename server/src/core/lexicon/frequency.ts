/** The commonest words and marks of our training notes and how often each stands in 10,000 tokens. */
const COUNTS = `
  . 737  the 451  , 445  to 217  and 198  a 175  it 132  in 124  she 120  of 118  not 118  's 110  that 110
  on 106  i 105  for 101  " 97  is 97  her 95  : 94  he 90  with 78  was 77  at 70  they 60  his 55  has 53  be 48
  have 46  ; 46  no 42  we 42  as 42  one 39  will 36  by 36  do 33  what 31  'd 31  so 31  had 30  from 30
  about 29  can 29  out 28  this 28  asked 27  would 27  said 26  me 26  up 25  two 25  their 25  mother 25
  been 24  told 24  you 22  there 22  ) 21  my 21  are 21  did 21  ( 21  client 20  when 20  if 18  who 17  all 17
  like 16  after 16  back 16  since 16  an 15  could 15  him 15  mum 15  does 14  three 14  time 14  week 14
  says 14  which 14  off 13  group 13  am 13  over 12  before 12  day 12  down 12  call 12  own 12  then 12
  first 12  go 12  got 12  us 11  team 11  four 11  get 11  days 11  say 11  phone 11  more 10  see 10  home 10
  left 10  dbt 10  than 10  them 10  mom 10  should 10  skills 10  work 10  good 10  minutes 9  plan 9  were 9
  until 9  put 9  only 9  came 9  being 9  last 9  how 9  now 8  nothing 8  weeks 8  through 8  room 8  come 8
  - 8  went 8  need 8  but 8  card 8  patient 8  father 8  sister 8  partner 8  ? 8  wants 8  done 8  because 8
  without 8  failed 8  here 7  well 7  six 7  think 7  night 7  take 7  or 7  again 7  next 7  know 7  year 7
  therapist 7  may 7  ' 7  too 7  made 7  let 7  never 7  just 7  want 6  where 6  going 6  five 6  took 6  ask 6
  every 6  treatment 6  both 6  man 6  hour 6  session 6  our 6  second 6  pt 6  brother 6  any 6  each 6
  people 6  other 6  use 6  way 6  better 6  / 6  stop 6  same 6  leave 6  letter 6  ten 6  new 6  twice 5
  right 5  x 5  line 5  keep 5  change 5  door 5  school 5  thing 5  months 5  therapy 5  help 5  given 5  doing 5
  hours 5  bed 5  read 5  thought 5  once 5  half 5  husband 5  calls 5  years 5  anything 5  used 5  min 5
  some 5  month 5  house 5  note 5  nurse 5  nine 5  staff 5  nobody 5  much 5  able 5  found 4  today 4  hand 4
  stay 4  agreed 4  th 4  list 4  stopped 4  end 4  whether 4  called 4  wrote 4  gets 4  having 4  still 4
  tell 4  pain 4  make 4  long 4  gone 4  herself 4  himself 4  bus 4  times 4  seen 4  wanted 4  -- 4  clinic 4
  coaching 4  gave 4  rather 4  sessions 4  needs 4  till 4  moved 4  under 4  look 4  why 4  hold 4  place 4
  your 4  goes 4  word 4  hard 4  job 4  chain 4  nights 4  sleep 4  self 4  m 4  old 4  into 4  most 4  enough 4
  asking 4  unit 4  between 3  try 3  case 3  comes 3  while 3  something 3  looked 3  care 3  third 3  ring 3
  set 3  find 3  p 3  offered 3  talk 3  brought 3  taken 3  form 3  things 3  lost 3  re 3  practice 3  ward 3
  view 3  life 3  part 3  away 3  reason 3  meeting 3  felt 3  rest 3  bring 3  s 3  sit 3  eleven 3  eight 3
  review 3  visit 3  another 3  bad 3  seven 3  rang 3  car 3  none 3  fine 3  tried 3  sat 3  morning 3  best 3
  head 3  harm 3  number 3  might 3  cut 3  hands 3  mind 3  whole 3  consult 3  always 3  chair 3  far 3  round 3
  full 3  person 3  sheet 3  alone 3  late 3  missed 3  hospital 3  give 3  its 3  text 3  r 3  someone 3  b 3
  point 3  crisis 3  sent 3  side 3  kept 3  present 3  & 3  bit 3  skill 3  office 3  words 3  myself 3  shift 3
  start 3  write 3  homework 2  somebody 2  less 2  takes 2  very 2  evening 2  else 2  level 2  written 2
  table 2  walk 2  knows 2  past 2  dog 2  explained 2  water 2  thinks 2  yet 2  per 2  breathing 2  open 2
  little 2  pass 2  learn 2  name 2  lot 2  lunch 2  further 2  si 2  quiet 2  l 2  floor 2  ever 2  feel 2
  those 2  program 2  diary 2  anyone 2  d 2  wrong 2  flat 2  baby 2  cold 2  check 2  report 2  test 2  course 2
  history 2  low 2  ice 2  wait 2  discharge 2  within 2  minute 2  show 2  daily 2  worker 2  question 2  mg 2
  run 2  weekly 2  short 2  everything 2  notes 2  needed 2  tells 2  getting 2  twenty 2  account 2  e 2  makes 2
  date 2  manager 2  contact 2  voice 2  step 2  feels 2  together 2  ed 2  against 2  worse 2  held 2  heart 2
  hear 2  opinion 2  themselves 2
`;

/** What a word is taken for that is not among the commonest. */
const RARE = 1;

const frequencies: ReadonlyMap<string, number> = new Map(
  COUNTS.trim()
    .split(/\n? {2,}/)
    .map((entry): [string, number] => {
      const [word = '', count] = entry.split(' ');
      return [word, Number(count)];
    }),
);

/** How often a word stands in 10,000 tokens of a note, roughly: which word of a phrase to look for first. */
export function frequencyOf(word: string): number {
  return frequencies.get(word) ?? RARE;
}
