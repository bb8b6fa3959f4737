import type { GlossaryEntry } from '../../glossary.ts'

/** Everyday words for what attackers, victims and police do to each other. */
export const violence: readonly GlossaryEntry[] = [
  [
    'catch, caught, nab, capture, apprehend, arrest',
    'ألقى القبض, إلقاء القبض, القبض, قبض, قبضت, يقبض, تقبض, ضبط, ضبطت, يضبط, تضبط, اعتقل, اعتقلت, يعتقل, تعتقل, اعتقال, أوقف, أوقفت, يوقف, توقف, توقيف, وقع في قبضة',
  ],
  ['hit, injure, wound, hurt', 'أصاب, أصابت, يصيب, تصيب, إصابة, أصيب, أصيبت, جرح, جرحت, يجرح, تجرح, مصاب, جريح, جرحى'],
  [
    'beat up, beaten, assault, batter, thrash',
    'ضرب, ضربت, يضرب, تضرب, اعتدى, اعتدت, يعتدي, تعتدي, اعتداء, اعتداء بالضرب, انهال عليه بالضرب',
  ],
  ['harm, hurt, maim, mutilate', 'آذى, آذت, يؤذي, تؤذي, إيذاء, أذى, ألحق ضررا, شوه, شوهت, يشوه, تشوه, تشويه'],
  [
    'kill, murder, slay, slain, assassinate, execute, gun down, gunned down',
    'قتل, قتلت, يقتل, تقتل, مقتل, اغتال, اغتالت, يغتال, تغتال, اغتيال, أعدم, أعدمت, يعدم, تعدم, إعدام, أردى, أردت, يردي, تردي, تصفية',
  ],
  [
    'die, died, lose life, lost life, be killed, perish',
    'مات, ماتت, يموت, تموت, توفي, توفيت, يتوفى, تتوفى, وفاة, لقي حتفه, لقي مصرعه, مصرع, قضى, قضت, يقضي, تقضي, قتل, أودى بحياة',
  ],
  [
    'gun, weapon, firearm, rifle, pistol, revolver, shotgun',
    'سلاح, أسلحة, سلاح ناري, بندقية, بنادق, مسدس, مسدسات, رشاش',
  ],
  ['shooter, gunman, gunmen, assailant, attacker', 'مطلق النار, مسلح, مسلحون, مهاجم, منفذ الهجوم'],
  ['shoot, shot, gunfire, fire, opened fire', 'أطلق, أطلقت, يطلق, تطلق, إطلاق النار, أطلق النار, رصاص, طلقة, طلقات'],
  ['stab, knife, slash, stabbing', 'طعن, طعنت, يطعن, تطعن, سكين, سكاكين, طعنة, طعنات'],
  [
    'blow up, blew up, blown up, bomb, detonate, explode',
    'فجر, فجرت, يفجر, تفجر, تفجير, انفجر, انفجرت, ينفجر, تنفجر, انفجار, نسف, نسفت, ينسف, تنسف, تفجيرات',
  ],
  ['bomber, attacker, suicide bomber', 'انتحاري, منفذ التفجير, مفجر, انتحاريين'],
  ['bombing, blast, explosion, bomb attack', 'تفجير, انفجار, تفجيرات, انفجارات, هجوم بقنبلة'],
  ['kidnapper, captor, abductor, hostage taker, hostage-taker', 'خاطف, خاطفون, محتجز الرهائن, محتجزو الرهائن'],
  ['captive, hostage, abductee', 'رهينة, رهائن, مخطوف, مختطف, أسير, أسرى'],
  ['kidnapping, abduction, hostage-taking', 'خطف, اختطاف, عملية خطف, احتجاز رهائن'],
  [
    'free, freed, release, let go, set free',
    'أفرج, أفرجت, يفرج, تفرج, إفراج, أطلق سراح, إطلاق سراح, حرر, حررت, يحرر, تحرر, تحرير, أخلى سبيل, إخلاء سبيل',
  ],
  [
    'jail, imprison, lock up, locked up, put behind bars, incarcerate',
    'سجن, سجنت, يسجن, تسجن, حبس, حبست, يحبس, تحبس, زج به في السجن, خلف القضبان, أودع السجن',
  ],
  [
    'flee, fled, escape, run away, ran away, get away',
    'فر, فرت, يفر, تفر, فرار, هرب, هربت, يهرب, تهرب, هروب, لاذ بالفرار, هارب',
  ],
  [
    'hide, hid, hiding, go into hiding, conceal',
    'اختبأ, اختبأت, يختبئ, تختبئ, اختباء, اختفى, اختفت, يختفي, تختفي, اختفاء, توارى, توارت, يتوارى, تتوارى, أخفى, أخفت, يخفي, تخفي, إخفاء, مخبأ',
  ],
  [
    'hunt, manhunt, search, pursue, track down',
    'مطاردة, طارد, طاردت, يطارد, تطارد, ملاحقة, لاحق, لاحقت, يلاحق, تلاحق, تعقب, تعقبت, يتعقب, تتعقب, بحث, بحثت, يبحث, تبحث',
  ],
  [
    'trace, track down, locate',
    'تعقب, تعقبت, يتعقب, تتعقب, عثر, عثرت, يعثر, تعثر, عثور, حدد مكان, اقتفى, اقتفت, يقتفي, تقتفي',
  ],
  [
    'raid, swoop, storm, search',
    'داهم, داهمت, يداهم, تداهم, مداهمة, مداهمات, اقتحم, اقتحمت, يقتحم, تقتحم, اقتحام, تفتيش',
  ],
  [
    'question, grill, interrogate, quiz',
    'استجوب, استجوبت, يستجوب, تستجوب, استجواب, حقق, حققت, يحقق, تحقق, تحقيق, مساءلة',
  ],
  ['handcuff, shackle, chain', 'كبل, كبلت, يكبل, تكبل, تكبيل, قيد, قيدت, يقيد, تقيد, تقييد, أصفاد, أغلال, سلاسل'],
  [
    'strangle, choke, suffocate, smother',
    'خنق, خنقت, يخنق, تخنق, شنق, شنقت, يشنق, تشنق, اختناق, اختنق, اختنقت, يختنق, تختنق',
  ],
  ['behead, decapitate, beheading', 'قطع رأس, قطع رأسه, ذبح, ذبحت, يذبح, تذبح, نحر, نحرت, ينحر, تنحر'],
  [
    'torch, set fire, set on fire, set ablaze, burn down',
    'أضرم النار, إضرام النار, أحرق, أحرقت, يحرق, تحرق, إحراق, أشعل, أشعلت, يشعل, تشعل, إشعال, حرق',
  ],
  [
    'smash, shatter, wreck, break',
    'حطم, حطمت, يحطم, تحطم, تحطيم, كسر, كسرت, يكسر, تكسر, تكسير, هشم, هشمت, يهشم, تهشم, تهشيم, تحطمت, يتحطم, تتحطم',
  ],
  [
    'flatten, raze, level, knock down, tear down, demolish',
    'هدم, هدمت, يهدم, تهدم, سوى بالأرض, دك, دكت, يدك, تدك, دمر, دمرت, يدمر, تدمر, تدمير, إزالة',
  ],
  [
    'wipe out, wiped out, annihilate, exterminate, destroy',
    'أباد, أبادت, يبيد, تبيد, إبادة, محا, محت, يمحو, تمحو, دمر, دمرت, يدمر, تدمر, تدمير',
  ],
  [
    'ravage, devastate, destroy, wreak havoc',
    'اجتاح, اجتاحت, يجتاح, تجتاح, اجتياح, خرب, خربت, يخرب, تخرب, تخريب, دمر, دمرت, يدمر, تدمر, تدمير, عاث فسادا',
  ],
  ['pound, shell, pummel, bombard, rain down', 'قصف, قصفت, يقصف, تقصف, دك, دكت, يدك, تدك, أمطر, أمطرت, يمطر, تمطر'],
  ['bombardment, shelling, bombing', 'قصف, قصف مدفعي, قصف جوي, غارات'],
  [
    'strike, struck, hit, target',
    'ضرب, ضربت, يضرب, تضرب, استهدف, استهدفت, يستهدف, تستهدف, استهداف, قصف, قصفت, يقصف, تقصف, أصاب, أصابت, يصيب, تصيب',
  ],
  ['gunfight, firefight, shootout, exchange of fire, clash', 'تبادل إطلاق نار, تبادل لإطلاق النار, اشتباك, اشتباكات'],
  ['brawl, fistfight, scuffle, fight, punch-up', 'شجار, عراك, عراك بالأيدي, اشتباك بالأيدي, مشاجرة, عراكا'],
  ['quarrel, row, argument, altercation, dispute', 'شجار, مشادة, مشادة كلامية, خلاف, نزاع, ملاسنة'],
  ['punch, slap, kick, blow', 'لكم, لكمت, يلكم, تلكم, لكمة, صفع, صفعت, يصفع, تصفع, صفعة, ركل, ركلت, يركل, تركل, ركلة'],
  ['spit, spat, spitting', 'بصق, بصقت, يبصق, تبصق, بصاق'],
  ['ambush, trap, lie in wait', 'كمين, كمائن, نصب كمينا, فخ'],
  ['booby trap, rig with explosives, booby-trapped', 'فخخ, فخخت, يفخخ, تفخخ, تفخيخ, مفخخ, شرك خداعي'],
  [
    'run over, ram, mow down, mowed down, plough into, plow into',
    'دهس, دهست, يدهس, تدهس, صدم, صدمت, يصدم, تصدم, حادث دهس',
  ],
  [
    'torment, torture, abuse, ill-treat, ill-treatment',
    'عذب, عذبت, يعذب, تعذب, تعذيب, سوء المعاملة, أساء معاملة, تنكيل, نكل, نكلت, ينكل, تنكل',
  ],
  [
    'molest, grope, harass, sexually assault, sexually abuse',
    'تحرش, تحرشت, يتحرش, تتحرش, اعتداء جنسي, اعتدى جنسيا, انتهاك جنسي',
  ],
  [
    'bully, bullying, intimidate, harass',
    'تنمر, تنمرت, يتنمر, تتنمر, متنمر, مضايقة, ضايق, ضايقت, يضايق, تضايق, ترهيب, رهب, رهبت, يرهب, ترهب',
  ],
  ['threaten, menace, threat', 'هدد, هددت, يهدد, تهدد, تهديد, تهديدات, توعد, توعدت, يتوعد, تتوعد, وعيد'],
  ['stalk, stalker, stalking', 'ملاحقة, مطاردة, لاحق, لاحقت, يلاحق, تلاحق, مترصد'],
  ['poison, poisoned, poisoning', 'سمم, سممت, يسمم, تسمم, تسميم, تسممت, يتسمم, تتسمم, سم, سموم'],
  ['thief, thieves, robber, burglar, looter', 'لص, لصوص, سارق, سارقون, ناهب'],
  ['stolen goods, loot, haul', 'مسروقات, غنيمة, غنائم'],
  ['break-in, burglary, heist, robbery', 'سطو, عملية سطو, اقتحام, سرقة, كسر وخلع'],
  ['pickpocket, mug, mugging, mugger', 'نشل, نشلت, ينشل, تنشل, نشال, سلب, سلبت, يسلب, تسلب'],
  ['crook, swindler, fraudster, con man, scammer', 'محتال, محتالون, نصاب, نصابون, غشاش'],
  [
    'swindle, cheat, defraud, dupe, con, trick',
    'احتال, احتالت, يحتال, تحتال, احتيال, غش, غشت, يغش, تغش, نصب, نصبت, ينصب, تنصب, خدع, خدعت, يخدع, تخدع, خداع, تحايل, تحايلت, يتحايل, تتحايل',
  ],
  [
    'drug dealer, trafficker, drug trafficker, pusher',
    'تاجر مخدرات, مهرب مخدرات, مروج مخدرات, تجار المخدرات, مروجي المخدرات',
  ],
  ['heroin', 'هيروين'],
  ['cannabis, marijuana, hashish, weed', 'حشيش, ماريجوانا, قنب'],
  ['opium, poppy', 'أفيون, خشخاش'],
  [
    'false name, alias, pseudonym, assumed name, fake name, nom de guerre',
    'اسم مستعار, أسماء مستعارة, اسم مزيف, اسم حركي, كنية',
  ],
  [
    'disguise, disguised, dressed as, pose as, impersonate',
    'تنكر, تنكرت, يتنكر, تتنكر, متنكر, انتحل, انتحلت, ينتحل, تنتحل, انتحال, تنكر بزي',
  ],
  ['whistleblower, tipster, mole', 'مخبر, مخبرون, واش, مبلغ, كاشف الفساد'],
  ['tip, tip-off, tipoff', 'بلاغ, معلومة, وشاية, إخبارية, بلاغات'],
  ['sentry, guard, watchman, lookout', 'حارس, حراس, خفير, حراسة'],
  ['killing, slaying, murder, assassination, homicide', 'قتل, مقتل, جريمة قتل, اغتيال, تصفية'],
  ['victim, casualty, fatality, dead', 'ضحية, ضحايا, قتيل, قتلى, وفيات'],
  ['bloodbath, carnage, massacre, slaughter, mass killing', 'مجزرة, مجازر, مذبحة, مذابح, حمام دم, قتل جماعي'],
  ['injury, wound, harm', 'إصابة, إصابات, جرح, جروح, جراح'],
  ['shrapnel, fragment, splinter', 'شظية, شظايا'],
  ['bloodied, bloodstained, bleed, bled', 'مضرج بالدماء, ملطخ بالدماء, نزف, نزفت, ينزف, تنزف, نزيف'],
  [
    'victimise, victimize, oppress, persecute',
    'اضطهد, اضطهدت, يضطهد, تضطهد, اضطهاد, ظلم, ظلمت, يظلم, تظلم, قمع, قمعت, يقمع, تقمع',
  ],
  [
    'terrorise, frighten, scare',
    'روع, روعت, يروع, تروع, ترويع, أرهب, أرهبت, يرهب, ترهب, إرهاب, أخاف, أخافت, يخيف, تخيف, إخافة, أفزع, أفزعت, يفزع, تفزع',
  ],
  ['rob at gunpoint, armed robbery, hold-up, holdup', 'سطو مسلح, سلب بقوة السلاح, تحت تهديد السلاح'],
  ['dump, dumped, discard, throw away', 'ألقى, ألقت, يلقي, تلقي, إلقاء, رمى, رمت, يرمي, ترمي, رمي, تخلص من'],
  [
    'defuse, deactivate, dismantle a bomb',
    'أبطل, أبطلت, يبطل, تبطل, إبطال, تفكيك, فكك, فككت, يفكك, تفكك, نزع فتيل, إبطال مفعول',
  ],
  ['unexploded, live shell, dud', 'غير منفجر, ذخائر غير منفجرة'],
  [
    'seize, confiscate, impound, haul, intercept',
    'صادر, صادرت, يصادر, تصادر, مصادرة, ضبط, ضبطت, يضبط, تضبط, حجز, حجزت, يحجز, تحجز, تحفظ على',
  ],
  ['gang member, gangster, mobster, thug', 'عضو عصابة, أفراد عصابة, رجل عصابات, بلطجي, بلطجية, شبيحة'],
  ['prison break, jailbreak, breakout', 'هروب من السجن, فرار من السجن, هروب سجناء'],
  ['cellmate, fellow inmate', 'زميل الزنزانة, نزيل'],
  ['prison cell, solitary confinement', 'زنزانة, زنازين, حبس انفرادي, سجن انفرادي'],
  ['guard, jailer, warder, warden', 'سجان, سجانون, حارس السجن, آمر السجن'],
  ['parole, conditional release, early release', 'إفراج مشروط, إفراج مبكر, سراح مشروط'],
  ['house arrest', 'إقامة جبرية, الإقامة الجبرية'],
]
