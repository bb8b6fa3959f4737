import type { GlossaryEntry } from '../../glossary.ts'

/** How people and things go, come, follow, flee and are moved. */
export const gettingAway: readonly GlossaryEntry[] = [
  [
    'get away, escape, flee, run away, make a getaway, slip away',
    'هرب, هربت, يهرب, تهرب, هروب, فر, فرت, يفر, تفر, فرار, أفلت, أفلتت, يفلت, تفلت, إفلات, لاذ بالفرار, تمكن من الفرار',
  ],
  ['getaway, escape, flight, breakout, escapee', 'هروب, فرار, هارب, هاربون, هاربين, فار, فارون, فارين'],
  [
    'on the run, at large, fugitive, in hiding, wanted',
    'فار من العدالة, هارب, هارب من العدالة, مطلوب, متوار عن الأنظار, طليق',
  ],
  [
    'break free, get loose, wriggle free, free yourself',
    'تحرر, تحررت, يتحرر, تتحرر, أفلت, أفلتت, يفلت, تفلت, تخلص, تخلصت, يتخلص, تتخلص, تخلص من قيوده',
  ],
  [
    'go into hiding, hide, lie low, hole up, hideout',
    'اختبأ, اختبأت, يختبئ, تختبئ, اختباء, توارى, توارت, يتوارى, تتوارى, مخبأ, مخابئ, اختفى عن الأنظار',
  ],
  [
    'leave, set off, depart, go away, head off',
    'غادر, غادرت, يغادر, تغادر, مغادرة, رحل, رحلت, يرحل, ترحل, رحيل, انطلق, انطلقت, ينطلق, تنطلق, ذهب, ذهبت, يذهب, تذهب',
  ],
  ['departure, leaving, exit, setting off', 'مغادرة, رحيل, انطلاق, خروج'],
  [
    'arrive, get to, reach, turn up, show up, pull into',
    'وصل, وصلت, يصل, تصل, وصول, بلغ, بلغت, يبلغ, تبلغ, قدم, قدمت, يقدم, تقدم, قدوم',
  ],
  ['arrival, coming, advent, appearance', 'وصول, قدوم, مجيء, حلول'],
  ['come back, return, go back, get back, head back', 'عاد, عادت, يعود, تعود, عودة, رجع, رجعت, يرجع, ترجع, رجوع'],
  [
    'travel, journey, make your way, go on a trip, trek',
    'سافر, سافرت, يسافر, تسافر, سفر, ارتحل, ارتحلت, يرتحل, ترتحل, رحلة, رحلات, تنقل, تنقلت, يتنقل, تتنقل',
  ],
  ['trip, journey, voyage, tour, outing, excursion', 'رحلة, رحلات, سفرة, سفر, جولة, نزهة'],
  ['traveller, traveler, passenger, commuter, holidaymaker', 'مسافر, مسافرون, مسافرين, راكب, ركاب, متنقل'],
  [
    'wander, roam, stroll, walk around, drift',
    'تجول, تجولت, يتجول, تتجول, تجوال, تاه, تاهت, يتيه, تتيه, هام على وجهه, تنزه, تنزهت, يتنزه, تتنزه',
  ],
  ['walk, go on foot, hike, stroll, on foot, trek', 'مشت, يمشي, تمشي, سار, سارت, يسير, تسير, سيرا على الأقدام, سير'],
  ['run, jog, sprint, race, dash', 'ركض, ركضت, يركض, تركض, عدا, عدت, يعدو, تعدو, عدو سريع'],
  ['jump, leap, hop', 'قفز, قفزت, يقفز, تقفز, قفزة, وثب, وثبت, يثب, تثب, وثبة'],
  [
    'climb, scale, ascend, go up, clamber',
    'تسلق, تسلقت, يتسلق, تتسلق, صعد, صعدت, يصعد, تصعد, صعود, ارتقى, ارتقت, يرتقي, ترتقي',
  ],
  ['climber, mountaineer, hiker, rambler, walker', 'متسلق, متسلقون, متسلقين, متسلق جبال, متنزه'],
  ['crawl, creep, inch, slither', 'زحف, زحفت, يزحف, تزحف, دب, دبت, يدب, تدب'],
  ['swim, swimming, swimmer, take a dip', 'سبح, سبحت, يسبح, تسبح, سباحة, سباح, سباحون, عام, عامت, يعوم, تعوم'],
  [
    'dive, diving, diver, plunge, scuba',
    'غاص, غاصت, يغوص, تغوص, غوص, غطس, غطست, يغطس, تغطس, غطاس, غواص, غواصون, غواصين',
  ],
  ['fly, pilot, flight, by plane', 'طار, طارت, يطير, تطير, طيران, حلق, حلقت, يحلق, تحلق, تحليق, رحلة جوية, جوا'],
  ['sail, by boat, sailing, put to sea, set sail', 'أبحر, أبحرت, يبحر, تبحر, إبحار, ملاحة, بحرا, على متن قارب'],
  [
    'drive, driving, at the wheel, behind the wheel, motoring',
    'قاد, قادت, يقود, تقود, قيادة, ساق, ساقت, يسوق, تسوق, خلف المقود, قيادة السيارة',
  ],
  ['ride, riding, rider, on horseback', 'ركب, ركبت, يركب, تركب, ركوب, امتطى, امتطت, يمتطي, تمتطي, راكب, فارس, خيال'],
  [
    'cycle, cycling, cyclist, biker, rider, by bike',
    'دراج, دراجون, راكب دراجة, ركوب الدراجات, ركوب الدراجة, قائد دراجة',
  ],
  ['motorist, driver, at the wheel, chauffeur', 'سائق, سائقون, سائقين, قائد السيارة, سائقة'],
  ['sailor, seaman, crewman, mariner, crew member', 'بحار, بحارة, ملاح, ملاحون, أفراد الطاقم'],
  ['stowaway, hide on board, hide in a truck', 'مهاجر متسلل, اختبأ على متن, متسلل, مختبئ'],
  [
    'get in, board, get on, go aboard, climb aboard',
    'صعد على متن, ركب, ركبت, يركب, تركب, استقل, استقلت, يستقل, تستقل, صعود',
  ],
  ['get off, disembark, get out, alight', 'نزل, نزلت, ينزل, تنزل, نزول, ترجل, ترجلت, يترجل, تترجل'],
  ['go in, enter, get inside, walk in, entry', 'دخل, دخلت, يدخل, تدخل, دخول, ولج, ولجت, يلج, تلج, ولوج'],
  ['go out, come out, exit, get out, emerge', 'خرج, خرجت, يخرج, تخرج, خروج'],
  [
    'pass by, go past, drive past, pass',
    'مر, مرت, يمر, تمر, مرور, عبر, عبرت, يعبر, تعبر, عبور, اجتاز, اجتازت, يجتاز, تجتاز',
  ],
  [
    'passer-by, passerby, passers-by, bystander, onlooker, pedestrian',
    'مار, مارة, المارة, عابر سبيل, متفرج, متفرجون, مشاة, من المارة',
  ],
  ['crossing, passage, transit, way through', 'عبور, معبر, معابر, مرور, ممر, ممرات'],
  [
    'stop, halt, pull over, come to a standstill',
    'توقف, توقفت, يتوقف, تتوقف, وقف, وقفت, يقف, تقف, وقوف, كف, كفت, يكف, تكف',
  ],
  [
    'stay, remain, stay put, keep, linger',
    'بقي, بقيت, يبقى, تبقى, بقاء, مكث, مكثت, يمكث, تمكث, ظل, ظلت, يظل, تظل, لبث, لبثت, يلبث, تلبث',
  ],
  ['spend the night, stay overnight, sleep over, put up at', 'بات, باتت, يبيت, تبيت, مبيت, قضى الليلة, أمضى الليلة'],
  [
    'settle, move to, make your home, put down roots',
    'استقر, استقرت, يستقر, تستقر, استقرار, استوطن, استوطنت, يستوطن, تستوطن, انتقل, انتقلت, ينتقل, تنتقل, انتقال',
  ],
  [
    'move house, relocate, move away, resettle',
    'انتقل, انتقلت, ينتقل, تنتقل, انتقال, نقل مقره, أعاد توطين, إعادة توطين, انتقل إلى منزل',
  ],
  [
    'follow, go after, chase, pursue, run after, give chase',
    'طارد, طاردت, يطارد, تطارد, مطاردة, لاحق, لاحقت, يلاحق, تلاحق, ملاحقة, تبعت, يتبع, تتبع',
  ],
  ['chase, pursuit, manhunt, hunt', 'مطاردة, ملاحقة, تعقب, عملية بحث'],
  [
    'stalk, stalker, prowl, lurk, follow around',
    'تربص, تربصت, يتربص, تتربص, تعقب, تعقبت, يتعقب, تتعقب, ترصد, ترصدت, يترصد, تترصد, ملاحقة, مطارد',
  ],
  [
    'accompany, go with, escort, join, come along',
    'رافق, رافقت, يرافق, ترافق, مرافقة, صاحب, صاحبت, يصاحب, تصاحب, اصطحب, اصطحبت, يصطحب, تصطحب, برفقة, بصحبة',
  ],
  [
    'lead the way, guide, show around, usher',
    'أرشد, أرشدت, يرشد, ترشد, إرشاد, قاد, قادت, يقود, تقود, دل, دلت, يدل, تدل',
  ],
  ['bring, fetch, carry, get, take along', 'أحضر, أحضرت, يحضر, تحضر, إحضار, جلب, جلبت, يجلب, تجلب, أتى ب'],
  ['carry, transport, haul, ferry, lug', 'نقل, نقلت, ينقل, تنقل, حمل, حملت, يحمل, تحمل'],
  ['load, loading, pile onto, stow', 'حمل, حملت, يحمل, تحمل, تحميل, شحن, شحنت, يشحن, تشحن'],
  ['unload, offload, unloading', 'أفرغ, أفرغت, يفرغ, تفرغ, تفريغ, إفراغ, أنزل حمولة'],
  [
    'send, post, mail, dispatch, ship',
    'أرسل, أرسلت, يرسل, ترسل, إرسال, بعث, بعثت, يبعث, تبعث, أوفد, أوفدت, يوفد, توفد',
  ],
  ['push, shove, press, nudge', 'دفع, دفعت, يدفع, تدفع, دفش'],
  ['pull, drag, tow, haul, tug', 'جرت, تجر, سحب, سحبت, يسحب, تسحب, شد, شدت, يشد, تشد, قطر'],
  ['lift, raise, pick up, hoist', 'رفع, رفعت, يرفع, ترفع, حمل, حملت, يحمل, تحمل'],
  [
    'throw, toss, hurl, fling, chuck, lob, pelt',
    'رمى, رمت, يرمي, ترمي, رمي, ألقى, ألقت, يلقي, تلقي, إلقاء, قذف, قذفت, يقذف, تقذف, رشق, رشقت, يرشق, ترشق',
  ],
  ['drop, let go of, let fall', 'أسقط, أسقطت, يسقط, تسقط, إسقاط, ألقى, ألقت, يلقي, تلقي, أفلت, أفلتت, يفلت, تفلت'],
  [
    'catch, grab, seize, snatch, clutch, get hold of',
    'أمسك, أمسكت, يمسك, تمسك, إمساك, قبض على, خطف, خطفت, يخطف, تخطف, انتزع, انتزعت, ينتزع, تنتزع, التقط, التقطت, يلتقط, تلتقط',
  ],
  ['slide, slip, skid, lose your footing', 'انزلق, انزلقت, ينزلق, تنزلق, انزلاق, زلت قدمه'],
  [
    'fall, fall off, tumble, topple over, plunge, come down',
    'سقط, سقطت, يسقط, تسقط, سقوط, وقع, وقعت, يقع, تقع, وقوع, هوت, يهوي, تهوي',
  ],
  ['sink, go down, sinking, sunk', 'غرق, غرقت, يغرق, تغرق, غاص في الماء'],
  ['float, drift, bob, adrift', 'طفا, طفت, يطفو, تطفو, طفو, عائم, عائمة, جرفه التيار'],
  ['roll, turn over, overturn, flip, somersault', 'انقلب, انقلبت, ينقلب, تنقلب, انقلاب, تدحرج, تدحرجت, يتدحرج, تتدحرج'],
  [
    'spread, extend, sweep across',
    'امتد, امتدت, يمتد, تمتد, امتداد, انتشر, انتشرت, ينتشر, تنتشر, انتشار, اجتاح, اجتاحت, يجتاح, تجتاح',
  ],
  [
    'scatter, disperse, strew, spread around',
    'تبعثر, تبعثرت, يتبعثر, تتبعثر, بعثر, بعثرت, يبعثر, تناثر, تناثرت, يتناثر, تتناثر, تشتت, تشتتت, يتشتت, تتشتت, شتت, شتتت, يشتت',
  ],
  [
    'approach, get near, draw near, close in, get closer',
    'اقترب, اقتربت, يقترب, تقترب, اقتراب, دنا, دنت, يدنو, تدنو, تقرب, تقربت, يتقرب, تتقرب',
  ],
  [
    'back away, draw back, step back, move back, retreat',
    'تراجع, تراجعت, يتراجع, تتراجع, ابتعد, ابتعدت, يبتعد, تبتعد, ابتعاد, انسحب, انسحبت, ينسحب, تنسحب',
  ],
  [
    'keep away, stay away, steer clear, avoid, shun',
    'تجنب, تجنبت, يتجنب, تتجنب, ابتعد, ابتعدت, يبتعد, تبتعد, تفادى, تفادت, يتفادى, تتفادى, تفاد, تحاشى, تحاشت, يتحاشى, تتحاشى',
  ],
  [
    'dodge, evade, get round, sidestep, avoid',
    'تهرب, تهربت, يتهرب, تتهرب, تفادى, تفادت, يتفادى, تتفادى, راوغ, راوغت, يراوغ, تراوغ, مراوغة, التف على',
  ],
  [
    'block, obstruct, get in the way, stand in the way',
    'عرقل, عرقلت, يعرقل, تعرقل, عرقلة, سد, سدت, يسد, تسد, أعاق, أعاقت, يعيق, تعيق, إعاقة, قطع الطريق',
  ],
  ['roadblock, barricade, checkpoint, barrier', 'حاجز, حواجز, متراس, متاريس, نقطة تفتيش, نقاط تفتيش'],
  ['queue, line up, wait in line, line', 'طابور, طوابير, اصطف, اصطفت, يصطف, تصطف, صف, صفوف'],
  [
    'traffic jam, congestion, gridlock, tailback, heavy traffic',
    'ازدحام مروري, زحمة سير, اختناق مروري, ازدحام, تكدس السيارات',
  ],
  ['detour, diversion, alternative route, go around', 'تحويلة, طريق بديل, طرق بديلة, تحويل السير'],
  ['hitchhike, thumb a lift, give a lift, lift', 'أوصله, أقل, أقلت, يقل, تقل, توصيلة, ركوب مجاني'],
  [
    'deport, send home, send back, kick out, repatriate',
    'رحل, رحلت, يرحل, ترحل, ترحيل, أعاد إلى بلده, أبعد, أبعدت, يبعد, تبعد, إبعاد',
  ],
  ['exile, banish, in exile, drive out, force out', 'نفى, نفت, ينفي, تنفي, نفي, منفى, منفي, إبعاد, في المنفى'],
  ['homecoming, welcome home, return home', 'عودة إلى الوطن, عودة إلى الديار, استقبال العائدين'],
]
