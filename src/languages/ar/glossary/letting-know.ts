import type { GlossaryEntry } from '../../glossary.ts'

/** How people tell, warn, own up, blame and keep things from one another. */
export const lettingKnow: readonly GlossaryEntry[] = [
  [
    'tip off, warn, alert, give warning, raise the alarm',
    'حذر, حذرت, يحذر, تحذر, تحذير, نبه, نبهت, ينبه, تنبه, تنبيه, أنذر, أنذرت, ينذر, تنذر, إنذار, أبلغ, أبلغت, يبلغ, تبلغ',
  ],
  ['tip-off, tip, information received', 'بلاغ, بلاغات, معلومة, معلومات, إخبارية'],
  ['informer, informant, whistleblower, snitch, mole', 'مخبر, مخبرون, مبلغ, مبلغ عن المخالفات, واش, وشاة, مسرب'],
  [
    'blow the whistle, expose, go public, reveal wrongdoing',
    'فضح, فضحت, يفضح, تفضح, كشف, كشفت, يكشف, تكشف, كشف المستور, أبلغ عن مخالفات',
  ],
  [
    'own up, admit, confess, acknowledge, come clean, concede',
    'اعترف, اعترفت, يعترف, تعترف, اعتراف, أقر, أقرت, يقر, تقر, إقرار',
  ],
  ['confession, admission, acknowledgement, guilty plea', 'اعتراف, اعترافات, إقرار, إقرار بالذنب'],
  [
    "deny, reject claims, disown, say it isn't true",
    'نفى, نفت, ينفي, تنفي, نفي, أنكر, أنكرت, ينكر, تنكر, إنكار, كذب, كذبت, يكذب, تكذب, تكذيب',
  ],
  ['denial, rebuttal, refutation, dismissal of claims', 'نفي, إنكار, تكذيب, دحض'],
  ['refute, disprove, rebut, debunk, prove wrong', 'دحض, دحضت, يدحض, تدحض, فند, فندت, يفند, تفند, تفنيد'],
  [
    'blame, fault, point the finger, hold responsible, put down to',
    'حمل المسؤولية, ألقى باللوم, لام, لامت, يلوم, تلوم, لوم, ألقى اللوم, اتهم, اتهمت, يتهم, تتهم, عزا, عزت, يعزو, تعزو',
  ],
  [
    'attribute, put down to, ascribe, due to, owing to',
    'عزا, عزت, يعزو, تعزو, نسب, نسبت, ينسب, تنسب, أرجع, أرجعت, يرجع, ترجع, بسبب, نتيجة',
  ],
  [
    'be to blame, be at fault, be responsible, answerable, liable',
    'مسؤول عن, مسؤولة عن, يتحمل المسؤولية, تتحمل المسؤولية, مذنب',
  ],
  ['accuse, charge, allege, claim against', 'اتهم, اتهمت, يتهم, تتهم, اتهام, اتهامات, تهمة, تهم'],
  ['accusation, allegation, charge, claim, complaint', 'اتهام, اتهامات, ادعاء, ادعاءات, مزاعم, تهمة'],
  ['claim, allege, maintain, contend, assert', 'زعم, زعمت, يزعم, تزعم, ادعى, ادعت, يدعي, تدعي, ادعاء, مزاعم'],
  [
    'tell off, scold, rebuke, reprimand, upbraid, dress down',
    'وبخ, وبخت, يوبخ, توبخ, توبيخ, أنب, أنبت, يؤنب, تؤنب, تأنيب, زجر, زجرت, يزجر, تزجر, عنف, عنفت, يعنف, تعنف',
  ],
  [
    'criticise, criticize, slam, hit out at, lash out at',
    'انتقد, انتقدت, ينتقد, تنتقد, انتقاد, هاجم, هاجمت, يهاجم, تهاجم, ندد, نددت, يندد, تندد, شن هجوما على',
  ],
  ['criticism, flak, backlash, outcry, condemnation', 'انتقاد, انتقادات, استنكار, ردود فعل غاضبة, تنديد, إدانة'],
  [
    'praise, hail, applaud, compliment, commend, pay tribute',
    'أشاد, أشادت, يشيد, تشيد, إشادة, أثنى, أثنت, يثني, تثني, ثناء, مدح, مدحت, يمدح, تمدح, مديح',
  ],
  ['tribute, homage, eulogy, obituary', 'تكريم, تأبين, رثاء, نعي, إشادة'],
  ['apologise, apologize, say sorry, apology, sorry', 'اعتذر, اعتذرت, يعتذر, تعتذر, اعتذار, أسف, آسف, أسفه'],
  [
    'regret, be sorry, remorse, repent, repentance',
    'ندم, ندمت, يندم, تندم, أسف, أسفت, يأسف, تأسف, تاب, تابت, يتوب, تتوب, توبة, نادم',
  ],
  [
    'forgive, pardon, let off, forgiveness, mercy',
    'غفر, غفرت, يغفر, تغفر, مغفرة, سامح, سامحت, يسامح, تسامح, مسامحة, صفح, صفحت, يصفح, تصفح, عفا, عفت, يعفو, تعفو, عفو',
  ],
  [
    'complain, moan, grumble, gripe, object, protest',
    'اشتكى, اشتكت, يشتكي, تشتكي, شكوى, شكاوى, تذمر, تذمرت, يتذمر, تتذمر, احتج, احتجت, يحتج, تحتج',
  ],
  ['complaint, grievance, objection, protest', 'شكوى, شكاوى, تظلم, تظلمات, اعتراض, احتجاج'],
  ['lie, fib, tell lies, untruth, falsehood', 'كذب, كذبت, يكذب, تكذب, كذبة, أكاذيب, افتراء'],
  ['liar, dishonest, untruthful, lying', 'كاذب, كاذبة, كذاب, كذابون'],
  [
    'deceive, trick, fool, dupe, con, mislead, hoodwink',
    'خدع, خدعت, يخدع, تخدع, خداع, ضلل, ضللت, يضلل, تضلل, تضليل, احتال, احتالت, يحتال, تحتال, غش, غشت, يغش, تغش',
  ],
  ['trick, hoax, con, scam, ruse, deception', 'خدعة, خدع, حيلة, حيل, احتيال, نصب, خداع'],
  [
    'pretend, pose as, impersonate, masquerade as, make believe',
    'تظاهر ب, انتحل شخصية, انتحال شخصية, تنكر, تنكرت, يتنكر, تتنكر, ادعى أنه, منتحل',
  ],
  [
    'impostor, imposter, fraudster, con man, conman, swindler, crook, cheat',
    'محتال, محتالون, نصاب, نصابون, منتحل, دجال, غشاش',
  ],
  ['rumour, rumor, gossip, hearsay, speculation', 'شائعة, شائعات, إشاعة, إشاعات, أقاويل, تكهنات'],
  [
    'fake news, misinformation, disinformation, false report',
    'أخبار كاذبة, أخبار زائفة, الأخبار المضللة, معلومات مضللة, تضليل',
  ],
  [
    'hint, suggest, imply, allude, drop a hint',
    'ألمح, ألمحت, يلمح, تلمح, تلميح, لمح, لمحت, أوحى, أوحت, يوحي, توحي, إيحاء',
  ],
  [
    'explain, spell out, make clear, clarify, shed light on',
    'شرح, شرحت, يشرح, تشرح, أوضح, أوضحت, يوضح, توضح, توضيح, فسر, فسرت, يفسر, تفسر, تفسير, سلط الضوء',
  ],
  ['explanation, account, reason given, clarification', 'شرح, تفسير, توضيح, تبرير'],
  ['excuse, justify, justification, pretext, alibi', 'عذر, أعذار, برر, بررت, يبرر, تبرر, تبرير, ذريعة, حجة'],
  [
    'announce, make public, unveil, reveal, disclose',
    'أعلن, أعلنت, يعلن, تعلن, إعلان, كشف, كشفت, يكشف, تكشف, أفصح, أفصحت, يفصح, تفصح',
  ],
  ['announcement, declaration, statement, proclamation', 'إعلان, بيان, بيانات, تصريح, تصريحات'],
  [
    'inform, notify, let know, brief, tell',
    'أبلغ, أبلغت, يبلغ, تبلغ, إبلاغ, أخبر, أخبرت, يخبر, تخبر, إخبار, أخطر, أخطرت, يخطر, تخطر, إخطار, أعلم, أعلمت, يعلم, تعلم',
  ],
  ['notice, notification, advance warning, heads-up', 'إشعار, إشعارات, إخطار, إنذار مسبق'],
  ['report, inform the police, report to police, turn in', 'أبلغ الشرطة, بلغ الشرطة, بلاغ, بلاغات, إبلاغ, وشى ب'],
  [
    'ask, enquire, inquire, question, wonder',
    'سأل, سألت, يسأل, تسأل, سؤال, استفسر, استفسرت, يستفسر, تستفسر, استفسار, تساءل, تساءلت, يتساءل, تتساءل',
  ],
  ['question, query, enquiry, inquiry', 'سؤال, أسئلة, استفسار, استفسارات, تساؤل, تساؤلات'],
  [
    'answer, reply, respond, response, get back to',
    'أجاب, أجابت, يجيب, تجيب, إجابة, جواب, رد, ردت, يرد, ترد, ردود, استجاب, استجابت, يستجيب, تستجيب',
  ],
  [
    'interview, talk to, chat with, sit down with',
    'مقابلة, مقابلات, حوار, حوارات, قابل, قابلت, يقابل, تقابل, أجرى مقابلة',
  ],
  [
    'talk, speak, chat, converse, discuss',
    'تكلم, تكلمت, يتكلم, تتكلم, كلام, تحدث, تحدثت, يتحدث, تتحدث, حديث, تحادث, تحادثت, يتحادث, تتحادث',
  ],
  ['conversation, chat, dialogue, discussion, talk', 'محادثة, محادثات, حديث, حوار, نقاش, دردشة'],
  [
    'shout, yell, scream, cry out, shriek, bellow',
    'صرخ, صرخت, يصرخ, تصرخ, صراخ, صاح, صاحت, يصيح, تصيح, صياح, صرخات, هتف, هتفت, يهتف, تهتف',
  ],
  ['whisper, murmur, mutter, mumble', 'همس, همست, يهمس, تهمس, همسات, تمتم, تمتمت, يتمتم, تتمتم'],
  [
    'insult, swear at, call names, abuse, slur, offend',
    'أهان, أهانت, تهين, إهانة, شتم, شتمت, يشتم, تشتم, شتيمة, شتائم, سب, سبت, يسب, تسب, سباب',
  ],
  [
    'mock, make fun of, ridicule, laugh at, jeer, taunt, tease',
    'سخر, سخرت, يسخر, تسخر, سخرية, استهزأ, استهزأت, يستهزئ, تستهزئ, استهزاء, تهكم, تهكمت, يتهكم, تتهكم',
  ],
  ['joke, kidding, jest, gag, prank, quip', 'مزح, مزحت, يمزح, تمزح, مزحة, مزاح, نكتة, نكت, دعابة, مقلب'],
  [
    'boast, brag, show off, gloat',
    'تباهى, تباهت, يتباهى, تتباهى, تباه, تفاخر, تفاخرت, يتفاخر, تتفاخر, تبجح, تبجحت, يتبجح, تتبجح',
  ],
  [
    'promise, vow, pledge, swear, give your word',
    'وعد, وعدت, يعد, تعد, وعود, تعهد, تعهدت, يتعهد, تتعهد, تعهدات, أقسم, أقسمت, يقسم, تقسم',
  ],
  [
    'break a promise, go back on, renege, break your word',
    'أخلف وعده, نكث, نكثت, ينكث, تنكث, تراجع عن وعده, حنث, حنثت, يحنث, تحنث',
  ],
  [
    'oath, swear in, be sworn in, take the oath',
    'يمين, قسم, أدى اليمين, اليمين الدستورية, حلف, حلفت, يحلف, تحلف, أقسم, أقسمت, يقسم, تقسم',
  ],
  [
    'urge, call on, appeal to, plead with, exhort',
    'حث, حثت, يحث, تحث, ناشد, ناشدت, يناشد, تناشد, مناشدة, دعا, دعت, يدعو, تدعو',
  ],
  [
    'beg, plead, implore, beseech',
    'توسل, توسلت, يتوسل, تتوسل, تضرع, تضرعت, يتضرع, تتضرع, ناشد, ناشدت, يناشد, تناشد, استجدى, استجدت, يستجدي, تستجدي',
  ],
  ['appeal, plea, call, cry for help', 'نداء, نداءات, مناشدة, مناشدات, استغاثة, دعوة'],
  ['persuade, convince, talk into, win over, coax', 'أقنع, أقنعت, يقنع, تقنع, إقناع, استمال, استمالت, يستميل, تستميل'],
  [
    'talk out of, dissuade, put off, discourage, deter',
    'ثنى, ثنت, يثني, تثني, ردع, ردعت, يردع, تردع, أثبط, أثبطت, يثبط, تثبط, إحباط',
  ],
  [
    'advise, counsel, recommend, suggest, advice',
    'نصح, نصحت, ينصح, تنصح, نصيحة, نصائح, أوصى, أوصت, يوصي, توصي, توصية, مشورة',
  ],
  ['recommendation, suggestion, proposal, advice, tip', 'توصية, توصيات, اقتراح, اقتراحات, مقترح, مقترحات, نصيحة'],
  [
    'order, tell to, instruct, command, direct',
    'أمر, أمرت, يأمر, تأمر, أوامر, أوعز, أوعزت, يوعز, توعز, إيعاز, تعليمات',
  ],
  [
    'keep secret, hush up, keep quiet, keep under wraps, cover up',
    'أخفى, أخفت, يخفي, تخفي, إخفاء, كتم, كتمت, يكتم, تكتم, كتمان, تكتمت, يتكتم, تتكتم, تستر, تسترت, يتستر, تتستر',
  ],
  ['hide, conceal, stash, tuck away', 'أخفى, أخفت, يخفي, تخفي, إخفاء, خبأ, خبأت, يخبئ, تخبئ, تخبئة'],
  ['secret, hush-hush, confidential, undercover, classified', 'سري, سرية, سر, أسرار, خفي'],
  ['disguise, in disguise, dress up as, camouflage', 'تنكر, تنكرت, يتنكر, تتنكر, متنكر, متنكرا, تمويه'],
  [
    'let slip, give away, blurt out, leak, spill the beans',
    'أفشى, أفشت, يفشي, تفشي, إفشاء, سرب, سربت, يسرب, تسرب, تسريب, باح, باحت, يبوح, تبوح, زل لسانه',
  ],
  ['confidence, trust, faith, believe in', 'ثقة, وثق, وثقت, يثق, تثق, ثقته'],
  ['mistrust, distrust, suspicion, doubt, lack of trust', 'انعدام الثقة, عدم ثقة, شكوك, ريبة, ارتياب'],
  [
    'silent, keep silent, say nothing, refuse to comment, decline to comment',
    'صمت, صامت, صامتة, لزم الصمت, رفض التعليق, امتنع عن التعليق',
  ],
]
