import type { QuoteRule } from '../quotes.ts'

/** Verbs that take what is said behind a preposition or as what something is: أعرب عن، شكك في، وصف … بـ. */
export const opinions: readonly QuoteRule[] = [
  {
    name: 'told-about',
    pattern:
      '{verb}(?<cue>{about-verb}{clitic}){shut}(?<speaker>{gap-about}) (?:عن |(?=عما |عمن ))(?!{no-topic})(?:[إأ]ن(?:ه|ها|هم)?{shut} ?)?',
    finds: [
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
    leaves: [
      'وعبر المسافرون إلى الضفة عن طريق الجسر.',
      'وهذه هي الأشياء التي تحدث عن قرب.',
      'وتبيع الشركة السلع عبر متجرها وتبحث عن الزبائن.',
      'وبحث السفير عن مخرج.',
    ],
  },
  {
    name: 'told-how',
    pattern: '{verb}(?<cue>{telling}{clitic}){shut}(?<speaker>{near}) (?=(?:كيف|لماذا|متى){shut})',
    finds: [
      { in: 'وروى لنا الصياد كيف نجا من العاصفة.', found: [{ speaker: 'الصياد', content: 'كيف نجا من العاصفة' }] },
      { in: 'وتشرح الممرضة هدى كيف ينقل المرضى.', found: [{ speaker: 'الممرضة هدى', content: 'كيف ينقل المرضى' }] },
      { in: 'وسأل القاضي لماذا تأخر الشاهد.', found: [{ speaker: 'القاضي', content: 'لماذا تأخر الشاهد' }] },
    ],
    leaves: ['ويعرف الصياد كيف ينجو من العاصفة.', 'وتحكي الرواية كيف غرقت المدينة.'],
  },
  {
    name: 'told-us-about',
    pattern: '{verb}(?<cue>{telling-us}){shut}(?<speaker>{near}) عن ',
    finds: [{ in: 'وحدثنا الراعي نادر سليم عن الذئاب.', found: [{ speaker: 'الراعي نادر سليم', content: 'الذئاب' }] }],
    leaves: ['وحدثت السرقة بعيدا عن المدينة.'],
  },
  {
    name: 'addressed',
    pattern: '{begin}(?<cue>{addressing}){shut}(?<speaker> {near}) (?={address})',
    finds: [
      {
        in: 'ووجه النائب نادر سليم اتهامات للحكومة بالتقصير.',
        found: [{ speaker: 'النائب نادر سليم', content: 'اتهامات للحكومة بالتقصير' }],
      },
      {
        in: 'وأطلقت البلدية نداء إلى السكان لترشيد المياه.',
        found: [{ speaker: 'البلدية', content: 'نداء إلى السكان لترشيد المياه' }],
      },
    ],
    leaves: ['ووجه الحارس المصباح إلى الباب.', 'وأطلقت الشركة سيارة جديدة.', 'ووجه القاضي إلى المتهم تهمة السرقة.'],
  },
  {
    name: 'put-down-to',
    pattern: '{begin}(?<cue>{ascribing}){shut}(?<speaker>{gap-deed}) (?={ascribed}[^.؟!؛«»“”"]{0,120} إلى )',
    finds: [
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
        also: ['quote: الصيادون: الموسم ضعيف'],
      },
    ],
    leaves: ['وأرجعت الشركة السيارات إلى المصنع.', 'وأرجع الحارس المفتاح إلى المدير.'],
  },
  {
    name: 'doubted',
    pattern: '{verb}(?<cue>{in-verb}){shut}(?<speaker>{gap}) في ',
    finds: [
      {
        in: 'وشككت المعارضة في نزاهة الاقتراع.',
        found: [{ speaker: 'المعارضة', content: 'نزاهة الاقتراع' }],
      },
    ],
    leaves: ['وشاركت المعارضة في الاقتراع.'],
  },
  {
    name: 'pleaded',
    pattern: '{verb}(?<cue>دفع|دفعت|دفعوا){shut}(?<speaker>{gap}) (?=ببراء|بعدم |ببطلان )',
    finds: [
      {
        in: 'ودفع المتهم ببراءته من التهم.',
        found: [{ speaker: 'المتهم', content: 'ببراءته من التهم' }],
      },
    ],
    leaves: ['ودفع الجيش بتعزيزات إلى الحدود.'],
  },
  {
    name: 'described',
    pattern:
      '{verb}(?:(?<cue>{as-verb}(?:ها|هما|هم|ه)){shut}(?<speaker>{gap})|(?<cue>{as-verb}){shut}{speaker-and-described}) {as-what}',
    finds: [
      {
        in: 'وتحدث الوزير نادر سليم عن الإضراب. ووصف إضراب السائقين بأنه الأطول.',
        found: [{ speaker: 'الوزير نادر سليم', content: 'بأنه الأطول' }],
        also: ['quote: الوزير نادر سليم: الإضراب'],
      },
      {
        in: 'وأدان نائب عن الساحل الحادثة ووصفها بأنها «عمل مشين».',
        found: [{ speaker: 'نائب عن الساحل', content: 'بأنها «عمل مشين»', form: 'mixed' }],
        also: ['quote: نائب عن الساحل: الحادثة'],
      },
      {
        in: 'ووقعت الدار احتجاجا على ما وصفته الجمعية بأنه «ظلم كبير».',
        found: [{ speaker: 'الجمعية', content: 'بأنه «ظلم كبير»', form: 'mixed' }],
      },
      { in: 'والجريدة وصفت المدرب بالعنيد.', found: [{ speaker: 'الجريدة', content: 'بالعنيد' }] },
      {
        in: 'وقال الصيادون إن المرفأ صغير. ووصفوا الجسر بـ«الخطير».',
        found: [{ speaker: 'الصيادون', content: 'بـ«الخطير»' }],
        also: ['quote: الصيادون: المرفأ صغير'],
      },
      {
        in: 'ووصف الوزير الهجوم بأنه «جريمة كبرى» وحث الرئيس بشير على الرد.',
        found: [{ speaker: 'الوزير', content: 'بأنه «جريمة كبرى»', form: 'mixed' }],
        also: ['quote: الوزير: الرد'],
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
    leaves: [
      'ووصف الوزير ما رآه.',
      { in: 'وقالت الطبيبة إن حالتين وصفتا بالخطيرتين.', also: ['quote: الطبيبة: حالتين وصفتا بالخطيرتين'] },
    ],
  },
  {
    name: 'held-for',
    pattern:
      '{verb}(?<cue>(?:اعتبر|اعتبرت|اعتبروا){clitic}){shut}(?:(?<speaker>{near} {letter}+) (?<addressee>ال{letter}{3,})|(?<speaker>{near})) (?={mark})',
    finds: [
      {
        in: 'واعتبرت منظمة الشفافية المحاكمة «انتصارا للقانون».',
        found: [{ speaker: 'منظمة الشفافية', content: '«انتصارا للقانون»', form: 'direct' }],
      },
    ],
    leaves: ['واعتبرت المنظمة المحاكمة عادلة.'],
  },
]
