import type { GlossaryEntry } from '../../glossary.ts'

/** How people agree, back, allow, turn down, forbid and stand against. */
export const yesAndNo: readonly GlossaryEntry[] = [
  [
    'turn down, reject, say no to, refuse, decline, snub, knock back',
    'رفض, رفضت, يرفض, ترفض, امتنع, امتنعت, يمتنع, تمتنع, امتناع, أبت, يأبى, تأبى',
  ],
  ['refusal, rejection, rebuff, snub', 'رفض, امتناع, إعراض'],
  [
    'say yes, agree to, accept, approve, give the go-ahead',
    'وافق, وافقت, يوافق, توافق, موافقة, قبل, قبلت, يقبل, تقبل, قبول',
  ],
  ['approval, go-ahead, green light, consent, thumbs up, permission', 'موافقة, الضوء الأخضر, موافقات, قبول, إذن'],
  [
    'back, support, endorse, stand behind, get behind',
    'أيد, أيدت, يؤيد, تؤيد, تأييد, دعم, دعمت, يدعم, تدعم, ساند, ساندت, يساند, تساند, مساندة',
  ],
  ['backing, support, endorsement, help', 'دعم, تأييد, مساندة, مؤازرة'],
  ['in favour, in favor, pro, supportive, supporter', 'مؤيد, مؤيدة, مؤيدون, مؤيدين, لصالح, مناصر, مناصرون'],
  ['against, opposed, anti, opponent, critic, detractor', 'معارض, معارضون, معارضين, مناهض, مناهضة, منتقد, منتقدون'],
  [
    'oppose, object to, be against, resist, fight against',
    'عارض, عارضت, يعارض, تعارض, معارضة, اعترض, اعترضت, يعترض, تعترض, اعتراض, قاوم, قاومت, يقاوم, تقاوم, مقاومة, ناهض, ناهضت, يناهض, تناهض',
  ],
  ['opposition, objection, resistance, dissent', 'معارضة, اعتراض, اعتراضات, مقاومة, رفض'],
  ['veto, block, shoot down, strike down', 'نقض, نقضت, ينقض, تنقض, حق النقض, الفيتو, فيتو, عطل, عطلت, يعطل, تعطل'],
  ['vote against, vote down, reject in a vote', 'صوت ضد, صوتت ضد, رفض بالتصويت, صوتوا ضد'],
  ['vote for, vote in favour, back in a vote, pass', 'صوت لصالح, صوتت لصالح, صوتوا لصالح, أقر, أقرت, يقر, تقر, إقرار'],
  [
    'pass a law, adopt, enact, bring in a law, ratify',
    'أقر, أقرت, يقر, تقر, إقرار, سن, سنت, يسن, تسن, صادق, صادقت, يصادق, تصادق, مصادقة, اعتمد, اعتمدت, يعتمد, تعتمد, صدق على',
  ],
  [
    'repeal, revoke, rescind, overturn a law, lift a ban',
    'ألغى قانونا, إلغاء القانون, أبطل, أبطلت, يبطل, تبطل, رفع الحظر, إبطال',
  ],
  [
    'allow, let, permit, give permission, authorise, authorize',
    'سمح, سمحت, يسمح, تسمح, سماح, أذن, أذنت, يأذن, تأذن, أجاز, أجازت, يجيز, تجيز, إجازة, رخص, رخصت, يرخص, ترخص',
  ],
  [
    'forbid, ban, prohibit, outlaw, bar, not allow, disallow',
    'منع, منعت, يمنع, تمنع, حظر, حظرت, يحظر, تحظر, حرم, حرمت, يحرم, تحرم, تحريم',
  ],
  ['ban, prohibition, bar, injunction, embargo', 'حظر, منع, تحريم, أمر قضائي'],
  [
    'force, compel, oblige, coerce, pressure',
    'أجبر, أجبرت, يجبر, تجبر, إجبار, أرغم, أرغمت, يرغم, ترغم, إرغام, ألزم, ألزمت, يلزم, تلزم, إلزام, أكره, أكرهت, يكره, تكره',
  ],
  ['compulsory, mandatory, obligatory, required by law', 'إلزامي, إلزامية, إجباري, إجبارية, واجب'],
  ['voluntary, optional, willingly', 'طوعي, طوعية, اختياري, اختيارية, طوعا'],
  [
    'prevent, stop, keep from, avert, thwart, foil, ward off',
    'منع, منعت, يمنع, تمنع, حال دون, أحبط, أحبطت, يحبط, تحبط, إحباط, تفادى, تفادت, يتفادى, تتفادى, درأ, درأت, يدرأ, تدرأ',
  ],
  [
    'foil a plot, thwart, stop an attack, plot foiled',
    'أحبط, أحبطت, يحبط, تحبط, إحباط, أفشل, أفشلت, يفشل, تفشل, إفشال',
  ],
  [
    'insist, demand, be adamant, stick to your guns',
    'أصر, أصرت, يصر, تصر, إصرار, ألح, ألحت, يلح, تلح, إلحاح, تمسك, تمسكت, يتمسك, تتمسك',
  ],
  ['compromise, meet halfway, middle ground, give and take', 'تسوية, حل وسط, حلول وسط, تنازلات متبادلة'],
  ['concession, climbdown, give ground', 'تنازل, تنازلات, تراجع'],
  [
    'ignore, disregard, turn a blind eye, take no notice, brush aside',
    'تجاهل, تجاهلت, يتجاهل, تتجاهل, غض الطرف, تغاضى, تغاضت, يتغاضى, تتغاضى, أهمل, أهملت, يهمل, تهمل',
  ],
  [
    'obey, comply, abide by, follow the rules, toe the line',
    'امتثل, امتثلت, يمتثل, تمتثل, امتثال, أطاع, أطاعت, يطيع, تطيع, طاعة, التزم, التزمت, يلتزم, تلتزم, التزام',
  ],
  [
    'disobey, defy, flout, break the rules, violate',
    'عصى, عصت, يعصي, تعصي, عصيان, خالف, خالفت, يخالف, تخالف, مخالفة, تحدى, تحدت, يتحدى, تتحدى, انتهك, انتهكت, ينتهك, تنتهك',
  ],
  ['boycott, stay away from, refuse to buy, shun', 'قاطع, قاطعت, يقاطع, تقاطع, مقاطعة'],
  [
    'welcome, greet, receive warmly, reception',
    'رحب, رحبت, يرحب, ترحب, ترحيب, استقبل, استقبلت, يستقبل, تستقبل, استقبال',
  ],
  ['be keen, eager, enthusiastic, enthusiasm', 'متحمس, متحمسة, متحمسون, حماس, حماسة, راغب'],
  ['unwilling, reluctant, refuse to, not want', 'غير راغب, رافض, رافضة, متردد, ممانع'],
  ['threaten, threat, menace, warn of', 'هدد, هددت, يهدد, تهدد, تهديد, تهديدات, توعد, توعدت, يتوعد, تتوعد, وعيد'],
  ['blackmail, extort, extortion, shakedown', 'ابتز, ابتزت, يبتز, تبتز, ابتزاز'],
  [
    'bully, bullying, pick on, harass, intimidate',
    'تنمر, تنمرت, يتنمر, تتنمر, تحرش, تحرشت, يتحرش, تتحرش, ضايق, ضايقت, يضايق, تضايق, مضايقة, ترهيب',
  ],
  ['aid, relief, assistance, handout, help', 'مساعدة, مساعدات, إغاثة, معونة, إعانات'],
  ['rescue, save, come to the aid, pull to safety', 'أنقذ, أنقذت, ينقذ, تنقذ, إنقاذ, أسعف, أسعفت, يسعف, تسعف, نجدة'],
  [
    'rescuer, saviour, savior, rescue worker, lifesaver',
    'منقذ, منقذون, منقذين, رجال الإنقاذ, فرق الإنقاذ, عمال الإنقاذ',
  ],
  [
    'share, split, go halves, divide up',
    'تقاسم, تقاسمت, يتقاسم, تتقاسم, تشارك, تشاركت, يتشارك, تتشارك, شارك, شاركت, يشارك, اقتسم, اقتسمت, يقتسم, تقتسم',
  ],
  [
    'give, donate, hand, present with, grant',
    'أعطى, أعطت, يعطي, تعطي, إعطاء, منح, منحت, يمنح, تمنح, أهدى, أهدت, يهدي, تهدي, وهب, وهبت, يهب, تهب',
  ],
  ['gift, present, donation, offering', 'هدية, هدايا, هبة, هبات, تبرع, تبرعات'],
  ['hand out, distribute, give out, share out, dish out', 'وزع, وزعت, يوزع, توزع, توزيع'],
  ['lend, loan, lender, lending', 'أقرض, أقرضت, يقرض, تقرض, إقراض, أعار, أعارت, يعير, تعير, إعارة, مقرض, دائن'],
  [
    'borrow, take out a loan, borrower, borrowing',
    'اقترض, اقترضت, يقترض, تقترض, اقتراض, استدان, استدانت, يستدين, تستدين, استعار, استعارت, يستعير, تستعير, مقترض',
  ],
  ['keep, hang on to, retain, hold on to', 'احتفظ, احتفظت, يحتفظ, تحتفظ, احتفاظ, أبقى, أبقت, يبقي, تبقي, إبقاء'],
  ['take, grab, help yourself to, pocket', 'استولى, استولت, يستولي, تستولي, انتزع, انتزعت, ينتزع, تنتزع'],
  ['leave, bequeath, leave in a will, hand down', 'أورث, أورثت, يورث, تورث, توريث, أوصى ب, ترك إرثا'],
  ['inherit, come into, inheritance, legacy, bequest', 'ورث, ورثت, يرث, ترث, وراثة, إرث, ميراث, تركة'],
  ['deserve, merit, be worthy of, earn', 'استحق, استحقت, يستحق, تستحق, استحقاق, جدير, جديرة'],
  ['need, require, call for', 'احتاج, احتاجت, يحتاج, تحتاج, حاجة, احتياج, احتياجات, تطلب, تطلبت, يتطلب, تتطلب'],
  [
    'want, wish, desire, would like, long for',
    'رغب, رغبت, يرغب, ترغب, رغبة, رغبات, تمنى, تمنت, يتمنى, تتمنى, أمنية, أمنيات',
  ],
  ['prefer, favour, favor, rather have, like better', 'فضل, فضلت, يفضل, تفضل, تفضيل, مفضل, مفضلة'],
]
