import type { QuoteRule } from '../quotes.ts'

/** Words that say whose a whole sentence is: بحسب، وفقا لـ، على حد قول. */
export const attributions: readonly QuoteRule[] = [
  {
    name: 'according to quoting leading',
    pattern:
      '{opens-sentence}و?(?<cue>{according})(?<relay> ?[^،,.:؛]{2,60}?)[،,]? {quoting} (?<speaker>[^،,.:؛]{2,80}?){then-that}',
    examples: [
      {
        in: 'وبحسب ما ذكرته صحيفة «الساحل» نقلا عن خبراء أجانب، فإن السد قديم.',
        found: [{ speaker: 'خبراء أجانب', content: 'السد قديم', relays: ['صحيفة «الساحل»'] }],
      },
    ],
    counterexamples: [
      { in: 'وبحسب صحيفة «الساحل»، فإن السد قديم.', otherClaims: ['quote: صحيفة «الساحل»: السد قديم'] },
    ],
  },
  {
    name: 'according to what is passed on',
    pattern:
      '(?<=\\S)[،,.]? (?<cue>{as-relayed}){shut}(?<relay> [^،,.؛:]{2,60}?) عن (?<speaker>[^،,.؛:]{2,80}?)(?=[.،,؛:؟!]|$)',
    contentSide: 'before',
    examples: [
      {
        in: 'وغرق ثلاثة بحارة، وفق ما نقله موقع «الساحل» عن خفر السواحل.',
        found: [{ speaker: 'خفر السواحل', content: 'وغرق ثلاثة بحارة', relays: ['موقع «الساحل»'] }],
        otherClaims: ['count: killed 3 «ثلاثة بحارة»'],
      },
    ],
    counterexamples: [
      {
        in: 'وغرق ثلاثة بحارة، وفق ما نقله موقع «الساحل».',
        otherClaims: ['quote: موقع «الساحل»: وغرق ثلاثة بحارة', 'count: killed 3 «ثلاثة بحارة»'],
      },
    ],
  },
  {
    name: 'according to quoting',
    pattern:
      '(?<=\\S)[،,.]? (?<cue>{according}) ?(?<relay>[^،,.؛:]{2,60}?)[،,]? {quoting} (?<speaker>[^،,.؛:]{2,80}?)(?=[.،,؛:؟!]|$)',
    contentSide: 'before',
    examples: [
      {
        in: 'وارتفع عدد الجرحى إلى خمسة، بحسب وكالة الأناضول نقلا عن مصادر محلية.',
        found: [{ speaker: 'مصادر محلية', content: 'وارتفع عدد الجرحى إلى خمسة', relays: ['وكالة الأناضول'] }],
        otherClaims: ['count: injured 5 «خمسة»'],
      },
    ],
    counterexamples: [
      {
        in: 'وارتفع عدد الجرحى إلى خمسة، بحسب وكالة الأناضول.',
        otherClaims: ['quote: وكالة الأناضول: وارتفع عدد الجرحى إلى خمسة', 'count: injured 5 «خمسة»'],
      },
    ],
  },
  {
    name: 'in his view',
    pattern: '{opens-sentence}و?(?<cue>{in-his-view}){shut}{then-that}',
    examples: [
      {
        in: 'وشكك الخبير نادر سليم في الدراسة. وعلى حد قوله فإن العينة صغيرة.',
        found: [{ speaker: 'الخبير نادر سليم', content: 'العينة صغيرة' }],
        otherClaims: ['quote: الخبير نادر سليم: الدراسة'],
      },
      {
        in: 'وزارت المهندسة هدى رضا السوق. ومن وجهة نظرها، المشكلة في المواقف.',
        found: [{ speaker: 'المهندسة هدى رضا', content: 'المشكلة في المواقف' }],
      },
      {
        in: 'وقال التجار إن السوق راكدة. وبرأيهم فإن الضرائب هي السبب.',
        found: [{ speaker: 'التجار', content: 'الضرائب هي السبب' }],
        otherClaims: ['quote: التجار: السوق راكدة'],
      },
    ],
    counterexamples: ['وعلى حد السيف رقص المهرج.', 'ومن وجهة أخرى، المشكلة في المواقف.'],
  },
  {
    name: 'according to leading',
    pattern: '{opens-sentence}و?(?!كما|هكذا)(?<cue>{according})(?<speaker> ?(?={source})[^،,.:؛]{2,120}?){then-that}',
    isAttribution: true,
    examples: [
      {
        in: 'وفي رأي الخبير نادر سليم، السوق متشبعة.',
        found: [{ speaker: 'الخبير نادر سليم', content: 'السوق متشبعة' }],
      },
      {
        in: 'ومن وجهة نظر التجار، الضرائب هي السبب.',
        found: [{ speaker: 'التجار', content: 'الضرائب هي السبب' }],
      },
      {
        in: 'وبحسب مصادر طبية فإن المستشفى امتلأ.',
        found: [{ speaker: 'مصادر طبية', content: 'المستشفى امتلأ' }],
      },
      {
        in: 'ووفقا للوزارة، عاد التيار إلى المدينة.',
        found: [{ speaker: 'وزارة', content: 'عاد التيار إلى المدينة' }],
      },
    ],
    counterexamples: [
      'وبحسب المدينة تختلف الأسعار.',
      { in: 'وأغلق الجسر، وفق ما أفاد السكان، في ساعة متأخرة.', otherClaims: ['quote: السكان: وأغلق الجسر'] },
    ],
  },
  {
    name: 'according to',
    pattern:
      '(?<=\\S)[،,.]? (?<cue>{according}) ?(?<speaker>(?={source})[^،,.؛:]{2,120}?)(?=[.،,؛:؟!]|$| {says-that}| (?:الذي|التي|الذين) )',
    contentSide: 'before',
    isAttribution: true,
    examples: [
      {
        in: 'وغرق مركبان قبالة الساحل، حسب ما علم أمس من خفر السواحل.',
        found: [{ speaker: 'خفر السواحل', content: 'وغرق مركبان قبالة الساحل' }],
        otherClaims: ['date: 2024-03-13 «أمس»'],
      },
      {
        in: 'وتأخرت القطارات ساعتين، بحسب سائق حافلة في المحطة.',
        found: [{ speaker: 'سائق حافلة في المحطة', content: 'وتأخرت القطارات ساعتين' }],
      },
      {
        in: 'وأقفل المعرض أبوابه، بحسب موظف أكد أن اللوحات نقلت.',
        found: [{ speaker: 'موظف', content: 'وأقفل المعرض أبوابه' }],
        otherClaims: ['quote: موظف: اللوحات نقلت'],
      },
      {
        in: 'وقطعت المياه عن المدينة، بحسب مسؤول محلي.',
        found: [{ speaker: 'مسؤول محلي', content: 'وقطعت المياه عن المدينة' }],
      },
      {
        in: 'وأغلق الجسر، وفق ما أفاد السكان، في ساعة متأخرة.',
        found: [{ speaker: 'السكان', content: 'وأغلق الجسر' }],
      },
      {
        in: 'وانهار الجسر القديم، على ما أظهرت حصيلة صادرة عن وزارة النقل.',
        found: [{ speaker: 'وزارة النقل', content: 'وانهار الجسر القديم' }],
      },
      {
        in: 'وقالت موسكو إن المحادثات بدأت، حسب رويترز.',
        found: [],
        otherClaims: ['quote: موسكو < رويترز: المحادثات بدأت'],
      },
    ],
    counterexamples: [
      'ووزع المدرب اللاعبين حسب الطول.',
      'وتختلف الرسوم وفقا للمسافة والوزن.',
      'واختار كل طالب مقعده حسب رغبته.',
      'وبنى حكمه استنادا إلى شكل الإناء.',
      'وقطعت المياه حسب الحاجة.',
    ],
  },
]
