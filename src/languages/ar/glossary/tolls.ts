import type { GlossaryEntry } from '../../glossary.ts'

/** How stories and questions count the dead, the hurt, the missing and the rescued. */
export const tolls: readonly GlossaryEntry[] = [
  [
    'toll, death toll, number killed, number dead, body count, fatalities, loss of life',
    'حصيلة, حصيلة القتلى, حصيلة الضحايا, عدد القتلى, عدد الضحايا, قتلى, وفيات, خسائر بشرية',
  ],
  [
    'dead, killed, fatality, lives lost, deaths, perished',
    'قتيل, قتلى, ميت, أموات, موتى, وفيات, ضحايا, قتل, لقوا حتفهم, لقوا مصرعهم',
  ],
  ['wounded, injured, hurt, casualties', 'جريح, جرحى, مصاب, مصابون, إصابات'],
  [
    'missing, lost, unaccounted for, whereabouts unknown',
    'مفقود, مفقودون, مفقودين, في عداد المفقودين, فقد, مجهول المصير',
  ],
  [
    'survivor, alive, survived, live through, escape death',
    'ناج, ناجون, ناجين, نجا, نجت, ينجو, تنجو, نجاة, على قيد الحياة',
  ],
  ['rescue, save, pull out alive, pluck', 'أنقذ, أنقذت, ينقذ, تنقذ, إنقاذ, انتشل, انتشلت, ينتشل, تنتشل, انتشال, منقذ'],
  [
    'rescuer, rescue team, rescue crew, search and rescue',
    'فريق إنقاذ, فرق الإنقاذ, منقذون, عمال الإنقاذ, مسعفون, رجال الإنقاذ',
  ],
  [
    'homeless, displaced, lose home, lost homes, uprooted',
    'مشرد, مشردون, بلا مأوى, نازح, نازحون, شرد, شردت, يشرد, تشرد, تشريد, مهجر, مهجرون',
  ],
  [
    'evacuee, evacuated, moved to safety, relocate, relocated',
    'أجلى, أجلت, يجلي, تجلي, إجلاء, أجلي, إخلاء, أخلى, أخلت, يخلي, تخلي, نقل إلى مكان آمن',
  ],
  ['trapped, stuck, stranded, cut off, marooned', 'عالق, عالقون, محاصر, محاصرون, محتجز'],
  ['body, corpse, dead body, remains, bodies', 'جثة, جثث, جثمان, جثامين, رفات, أشلاء'],
  [
    'hospitalised, hospitalized, taken to hospital, in hospital',
    'نقل إلى المستشفى, أدخل المستشفى, يرقد في المستشفى, يتلقى العلاج',
  ],
  ['treat, treated, medical care', 'عالج, عالجت, يعالج, تعالج, علاج, تلقى العلاج, رعاية طبية'],
  ['dead on arrival, pronounced dead, die of wounds, succumb', 'توفي متأثرا, متأثرا بجراحه, فارق الحياة, أعلنت وفاته'],
  ['passenger, people on board, aboard, traveller, traveler', 'راكب, ركاب, على متن, على متنها, مسافر, مسافرون'],
  ['mourner, bereaved, grieving', 'معز, معزون, مشيع, مشيعون, ثكلى, مكلوم'],
  [
    'funeral, burial, bury, laid to rest, buried',
    'جنازة, جنازات, تشييع, شيع, شيعت, يشيع, تشيع, دفن, دفنت, يدفن, تدفن, مثوى, ووري الثرى',
  ],
  ['pay respects, condolences, offer sympathy', 'تعزية, تعازي, عزاء, قدم تعازيه, واسى, مواساة'],
  ['mourning, day of mourning, half-mast', 'حداد, يوم حداد, تنكيس الأعلام, نكست الأعلام'],
  ['memorial, remembrance, commemoration, commemorate', 'ذكرى, إحياء ذكرى, تأبين, نصب تذكاري'],
  ['bystander, passer-by, passers-by, pedestrian, onlooker', 'مار, مارة, المارة, عابر سبيل, عابرو سبيل, متفرج'],
  ['grievously hurt, badly hurt, seriously injured', 'إصابات خطيرة, إصابة بالغة, جروح خطيرة, حالة حرجة, حالة خطرة'],
  ['slightly hurt, minor injuries, lightly wounded', 'إصابات طفيفة, جروح طفيفة, إصابة طفيفة, جروح بسيطة'],
  ['unhurt, unscathed, unharmed, safe and sound, escaped injury', 'سالم, لم يصب بأذى, بسلام, نجا, دون إصابات'],
  ['crash victim, wreck, wreckage, debris', 'حطام, ركام, أنقاض'],
  ['go down with a ship, drowned, drown, go under', 'غرق, غرقت, يغرق, تغرق, غريق, غرقى'],
  ['crushed, trampled, stampede, crush', 'دهس, تدافع, سحق, سحقت, يسحق, تسحق, تدافعوا'],
  ['electrocuted, electric shock', 'صعق كهربائي, صعقة كهربائية, صعق'],
  ['frostbite, freeze to death, hypothermia', 'تجمد, تجمدت, يتجمد, تتجمد, انخفاض حرارة الجسم, برد قارس'],
  ['heatstroke, sunstroke', 'ضربة شمس, ضربات شمس, ضربة حر'],
  ['starve, starvation, hunger, famished', 'جاع, جاعت, يجوع, تجوع, جوع, مجاعة, تجويع, جائع, جياع'],
  ['identify, recognise, recognize', 'تعرف على, التعرف على, تحديد هوية, هوية الضحايا'],
  ['cause of death, postmortem, autopsy', 'سبب الوفاة, تشريح, طبيب شرعي, الطب الشرعي'],
  ['killed in action, fallen, fall in battle', 'سقط, سقطت, يسقط, تسقط, سقوط, استشهد, استشهدت, يستشهد, تستشهد, استشهاد'],
  ['civilian casualties, civilian deaths, innocent people', 'ضحايا مدنيون, قتلى مدنيون, مدنيون, أبرياء'],
  ['sole survivor, only survivor', 'الناجي الوحيد, الناجية الوحيدة'],
]
