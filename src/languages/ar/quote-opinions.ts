import type { QuoteRule } from '../quotes.ts'

/** Verbs that take what is said behind a preposition or as what something is: أعرب عن، شكك في، وصف … بـ. */
export const opinions: readonly QuoteRule[] = [
  {
    name: 'told about',
    pattern:
      '{verb}(?<cue>{about-verb}{clitic}){shut}(?<speaker>{gap-about}) (?:عن |(?=عما |عمن ))(?!{no-topic})(?:[إأ]ن(?:ه|ها|هم)?{shut} ?)?',
    examples: [
      {
        in: 'وأفاد المركز عن اشتباكات قرب ما يعرف بـ«تل الصقر».',
        found: [{ speaker: 'المركز', content: 'اشتباكات قرب ما يعرف بـ«تل الصقر»' }],
      },
      {
        in: 'وتحدث شهود عن أن الجسر اهتز.',
        found: [{ speaker: 'شهود', content: 'الجسر اهتز' }],
      },
      {
        in: 'وأعرب السفير عن قلق بلاده.',
        found: [{ speaker: 'السفير', content: 'قلق بلاده' }],
      },
    ],
    counterexamples: [
      'وعبر المسافرون إلى الضفة عن طريق الجسر.',
      'وهذه هي الأشياء التي تحدث عن قرب.',
      'وتبيع الشركة السلع عبر متجرها وتبحث عن الزبائن.',
      'وبحث السفير عن مخرج.',
    ],
  },
  {
    name: 'told how',
    pattern: '{verb}(?<cue>{telling}{clitic}){shut}(?<speaker>{near}) (?=(?:كيف|لماذا|متى){shut})',
    examples: [
      { in: 'وروى لنا الصياد كيف نجا من العاصفة.', found: [{ speaker: 'الصياد', content: 'كيف نجا من العاصفة' }] },
      { in: 'وتشرح الممرضة هدى كيف ينقل المرضى.', found: [{ speaker: 'الممرضة هدى', content: 'كيف ينقل المرضى' }] },
      { in: 'وسأل القاضي لماذا تأخر الشاهد.', found: [{ speaker: 'القاضي', content: 'لماذا تأخر الشاهد' }] },
    ],
    counterexamples: ['ويعرف الصياد كيف ينجو من العاصفة.', 'وتحكي الرواية كيف غرقت المدينة.'],
  },
  {
    name: 'told us about',
    pattern: '{verb}(?<cue>{telling-us}){shut}(?<speaker>{near}) عن ',
    examples: [
      { in: 'وحدثنا الراعي نادر سليم عن الذئاب.', found: [{ speaker: 'الراعي نادر سليم', content: 'الذئاب' }] },
    ],
    counterexamples: ['وحدثت السرقة بعيدا عن المدينة.'],
  },
  {
    name: 'addressed',
    pattern: '{begin}(?<cue>{addressing}){shut}(?<speaker> {near}) (?={address})',
    examples: [
      {
        in: 'ووجه النائب نادر سليم اتهامات للحكومة بالتقصير.',
        found: [{ speaker: 'النائب نادر سليم', content: 'اتهامات للحكومة بالتقصير' }],
      },
      {
        in: 'وأطلقت البلدية نداء إلى السكان لترشيد المياه.',
        found: [{ speaker: 'البلدية', content: 'نداء إلى السكان لترشيد المياه' }],
      },
    ],
    counterexamples: [
      'ووجه الحارس المصباح إلى الباب.',
      'وأطلقت الشركة سيارة جديدة.',
      'ووجه القاضي إلى المتهم تهمة السرقة.',
    ],
  },
  {
    name: 'put down to',
    pattern: '{begin}(?<cue>{ascribing}){shut}(?<speaker>{gap-action-noun}) (?={ascribed}[^.؟!؛«»“”"]{0,120} إلى )',
    examples: [
      {
        in: 'وأرجعت الشركة الزيادة إلى تحسن الأسعار.',
        found: [{ speaker: 'الشركة', content: 'الزيادة إلى تحسن الأسعار' }],
      },
      {
        in: 'وعزا المدير نادر سليم سبب التأخير إلى نقص القطع.',
        found: [{ speaker: 'المدير نادر سليم', content: 'سبب التأخير إلى نقص القطع' }],
      },
      {
        in: 'وقال الصيادون إن الموسم ضعيف. وأرجعوا ذلك إلى التلوث.',
        found: [{ speaker: 'الصيادون', content: 'ذلك إلى التلوث' }],
        otherClaims: ['quote: الصيادون: الموسم ضعيف'],
      },
    ],
    counterexamples: ['وأرجعت الشركة السيارات إلى المصنع.', 'وأرجع الحارس المفتاح إلى المدير.'],
  },
  {
    name: 'doubted',
    pattern: '{verb}(?<cue>{in-verb}){shut}(?<speaker>{gap}) في ',
    examples: [
      {
        in: 'وشككت المعارضة في نزاهة الاقتراع.',
        found: [{ speaker: 'المعارضة', content: 'نزاهة الاقتراع' }],
      },
    ],
    counterexamples: ['وشاركت المعارضة في الاقتراع.'],
  },
  {
    name: 'pleaded',
    pattern: '{verb}(?<cue>دفع|دفعت|دفعوا){shut}(?<speaker>{gap}) (?=ببراء|بعدم |ببطلان )',
    examples: [
      {
        in: 'ودفع المتهم ببراءته من التهم.',
        found: [{ speaker: 'المتهم', content: 'ببراءته من التهم' }],
      },
    ],
    counterexamples: ['ودفع الجيش بتعزيزات إلى الحدود.'],
  },
  {
    name: 'described',
    pattern:
      '{verb}(?:(?<cue>{as-verb}(?:ها|هما|هم|ه)){shut}(?<speaker>{gap})|(?<cue>{as-verb}){shut}{speaker-and-described}) {as-what}',
    examples: [
      {
        in: 'وتحدث الوزير نادر سليم عن الإضراب. ووصف إضراب السائقين بأنه الأطول.',
        found: [{ speaker: 'الوزير نادر سليم', content: 'بأنه الأطول' }],
        otherClaims: ['quote: الوزير نادر سليم: الإضراب'],
      },
      {
        in: 'وأدان نائب عن الساحل الحادثة ووصفها بأنها «عمل مشين».',
        found: [{ speaker: 'نائب عن الساحل', content: 'بأنها «عمل مشين»', form: 'mixed' }],
        otherClaims: ['quote: نائب عن الساحل: الحادثة'],
      },
      {
        in: 'ووقعت الدار احتجاجا على ما وصفته الجمعية بأنه «ظلم كبير».',
        found: [{ speaker: 'الجمعية', content: 'بأنه «ظلم كبير»', form: 'mixed' }],
      },
      { in: 'والجريدة وصفت المدرب بالعنيد.', found: [{ speaker: 'الجريدة', content: 'بالعنيد' }] },
      {
        in: 'وقال الصيادون إن المرفأ صغير. ووصفوا الجسر بـ«الخطير».',
        found: [{ speaker: 'الصيادون', content: 'بـ«الخطير»' }],
        otherClaims: ['quote: الصيادون: المرفأ صغير'],
      },
      {
        in: 'ووصف الوزير الهجوم بأنه «جريمة كبرى» وحث الرئيس بشير على الرد.',
        found: [{ speaker: 'الوزير', content: 'بأنه «جريمة كبرى»', form: 'mixed' }],
        otherClaims: ['quote: الوزير: الرد'],
      },
      {
        in: 'ووصفت نقابة السائقين الطريق بأنه «مصيدة كبرى».',
        found: [{ speaker: 'نقابة السائقين', content: 'بأنه «مصيدة كبرى»', form: 'mixed' }],
      },
      {
        in: 'ووصف الوزير الهجوم بأنه «جريمة كبرى».',
        found: [{ speaker: 'الوزير', content: 'بأنه «جريمة كبرى»', form: 'mixed' }],
      },
    ],
    counterexamples: [
      'ووصف الوزير ما رآه.',
      { in: 'وقالت الطبيبة إن حالتين وصفتا بالخطيرتين.', otherClaims: ['quote: الطبيبة: حالتين وصفتا بالخطيرتين'] },
    ],
  },
  {
    name: 'held for',
    pattern:
      '{verb}(?<cue>(?:اعتبر|اعتبرت|اعتبروا){clitic}){shut}(?:(?<speaker>{near} {letter}+) (?<addressee>ال{letter}{3,})|(?<speaker>{near})) (?={mark})',
    examples: [
      {
        in: 'واعتبرت منظمة الشفافية المحاكمة «انتصارا للقانون».',
        found: [{ speaker: 'منظمة الشفافية', content: '«انتصارا للقانون»', form: 'direct' }],
      },
    ],
    counterexamples: ['واعتبرت المنظمة المحاكمة عادلة.'],
  },
]
