import type { GlossaryEntry } from '../../glossary.ts'

/** What people feel and how they take things. */
export const temper: readonly GlossaryEntry[] = [
  ['angry, furious, outraged, livid, enraged, irate', 'غاضب, غاضبون, غضب, غضبت, يغضب, تغضب, ساخط, حانق, مستاء'],
  ['anger, fury, outrage, rage, resentment, indignation', 'غضب, سخط, استياء, حنق, غيظ'],
  [
    'upset, annoy, irritate, displease, displeasure, dismay',
    'أزعج, أزعجت, يزعج, تزعج, إزعاج, انزعاج, استياء, أغضب, أغضبت, يغضب, تغضب, استنكار',
  ],
  ['afraid, frightened, scared, fearful, terrified', 'خائف, خائفون, خشي, خشيت, يخشى, تخشى, مذعور, مرعوب, يخاف, تخاف'],
  ['fear, dread, fright, terror, apprehension', 'خوف, مخاوف, رعب, ذعر, خشية, هلع'],
  ['panic, alarm, scare', 'ذعر, هلع, فزع'],
  [
    'worried, concerned, anxious, uneasy, troubled, alarmed, worry',
    'قلق, قلقون, قلقت, يقلق, تقلق, مخاوف, متخوف, انزعاج',
  ],
  [
    'happy, glad, pleased, delighted, joyful, overjoyed, satisfied',
    'سعيد, سعداء, مسرور, فرح, فرحت, يفرح, تفرح, راض, مبتهج',
  ],
  ['joy, delight, happiness, jubilation, pleasure', 'فرح, فرحة, سعادة, بهجة, سرور, ابتهاج'],
  ['sad, unhappy, mournful, saddened, heartbroken, sorrowful', 'حزين, حزن, حزنت, يحزن, تحزن, محزون, كئيب, مفجوع'],
  ['sorrow, sadness, grief, regret', 'حزن, أحزان, أسى, أسف, لوعة'],
  [
    'sorry, apologise, apologize, apology, regret, remorse',
    'اعتذر, اعتذرت, يعتذر, تعتذر, اعتذار, أسف, أسفت, يأسف, تأسف, آسف, ندم, ندمت, يندم, تندم',
  ],
  ['shocked, stunned, dismayed, appalled, horrified', 'صدم, صدمت, يصدم, تصدم, مصدوم, صدمة, ذهول, مذهول'],
  [
    'surprised, astonished, amazed, taken aback, startled',
    'فوجئ, تفاجأ, تفاجأت, يتفاجأ, تتفاجأ, مفاجأة, مندهش, دهشة, استغرب, استغربت, يستغرب, تستغرب',
  ],
  ['disappointed, let down, disappointment, frustrated, frustration', 'خيبة أمل, خائب الأمل, محبط, إحباط'],
  ['hopeful of success, optimistic, optimism, upbeat', 'متفائل, متفائلون, تفاؤل, تفاءل, تفاءلت, يتفاءل, تتفاءل, آمل'],
  ['pessimistic, pessimism, gloomy', 'متشائم, تشاؤم'],
  ['confident, sure, certain, convinced', 'واثق, واثقون, ثقة, متأكد, مقتنع, على يقين'],
  ['doubtful, sceptical, skeptical, unsure, doubt', 'مشكك, متشكك, شك, شكت, يشك, تشك, شكوك, ارتياب'],
  ['suspicious, distrust, mistrust, wary, suspicion', 'ارتاب, ارتابت, يرتاب, ترتاب, ارتياب, مرتاب, شبهة, عدم ثقة, حذر'],
  ['proud, pride, boast, brag', 'فخور, فخر, افتخر, افتخرت, يفتخر, تفتخر, تباهى, تباهت, يتباهى, تتباهى, اعتزاز'],
  [
    'ashamed, shame, embarrassed, embarrassment, humiliate, humiliation',
    'خجل, عار, محرج, إحراج, أحرج, أحرجت, يحرج, تحرج, إهانة, إذلال, أذل, أذلت, يذل, تذل',
  ],
  ['jealous, jealousy, envy', 'غيور, غيرة, حسد, حسدت, يحسد, تحسد'],
  ['brave, bravery, courageous, heroic, fearless', 'شجاع, شجعان, شجاعة, بطولي, بسالة'],
  ['cowardly, coward, cowardice', 'جبان, جبناء, جبن'],
  ['eager, keen, enthusiastic, enthusiasm, zeal', 'متحمس, متحمسون, حماس, تواق, حريص'],
  ['reluctant, unwilling, hesitant, hesitate', 'متردد, تردد, ترددت, يتردد, تتردد, تحفظ, تحفظت, يتحفظ, تتحفظ, غير راغب'],
  ['willing, ready, prepared', 'مستعد, مستعدون, استعداد, راغب, جاهز'],
  ['patience, wait it out', 'صبر, صبور'],
  ['impatient, impatience', 'نفاد الصبر, متعجل'],
  ['cruel, brutal, ruthless, merciless, cruelty, savage', 'قاس, وحشي, وحشية, قسوة, بلا رحمة, همجي'],
  ['rude, impolite, insult, offensive remark', 'وقح, إهانة, أهان, أهانت, يهين, تهين, أساء, أساءت, يسيء, تسيء, إساءة'],
  [
    'mock, ridicule, make fun, scoff, taunt, sneer',
    'سخر, سخرت, يسخر, تسخر, سخرية, استهزأ, استهزأت, يستهزئ, تستهزئ, استهزاء, تهكم, تهكمت, يتهكم, تتهكم',
  ],
  [
    'praise, hail, commend, applaud, pay tribute, salute',
    'أشاد, أشادت, يشيد, تشيد, إشادة, أثنى, أثنت, يثني, تثني, ثناء, مدح, مدحت, يمدح, تمدح, حيا, حيت, يحيي, تحيي, تحية',
  ],
  [
    'criticise, criticize, slam, blast, lambast, rebuke, attack verbally',
    'انتقد, انتقدت, ينتقد, تنتقد, انتقاد, انتقادات, وبخ, وبخت, يوبخ, توبخ, توبيخ, هاجم, هاجمت, يهاجم, تهاجم',
  ],
  [
    'condemn, deplore, denounce, decry, slam',
    'أدان, أدانت, يدين, تدين, إدانة, ندد, نددت, يندد, تندد, تنديد, شجب, شجبت, يشجب, تشجب, استنكر, استنكرت, يستنكر, تستنكر, استنكار',
  ],
  [
    'accuse, blame, point the finger, hold responsible',
    'اتهم, اتهمت, يتهم, تتهم, اتهام, حمل المسؤولية, لام, لامت, يلوم, تلوم, لوم, ألقى باللوم',
  ],
  [
    'complain, grumble, protest, grievance, complaint',
    'اشتكى, اشتكت, يشتكي, تشتكي, شكا, شكت, يشكو, تشكو, شكوى, تذمر, تذمرت, يتذمر, تتذمر, شكاوى, مظلمة, تظلم',
  ],
  ['thank, grateful, gratitude, thankful', 'شكر, شكرت, يشكر, تشكر, امتنان, ممتن'],
  ['respect, esteem, look up to', 'أعجب, أعجبت, يعجب, تعجب, إعجاب, احترم, احترمت, يحترم, تحترم, احترام, تقدير'],
  ['love, adore, fond of, affection', 'أحب, أحبت, يحب, تحب, حب, عشق, عشقت, يعشق, تعشق, مودة, حنان'],
  ['hate, loathe, detest, hatred, hostility', 'كره, كرهت, يكره, تكره, كراهية, بغض, مقت, حقد, عداء'],
  ['yearn', 'اشتاق, اشتاقت, يشتاق, تشتاق, اشتياق, حنين, افتقد, افتقدت, يفتقد, تفتقد'],
  ['trust, confidence, faith', 'ثقة, وثق, وثقت, يثق, تثق, إيمان'],
  [
    'want, wish, desire, would like, aspire, seek',
    'أراد, أرادت, يريد, تريد, إرادة, رغب, رغبت, يرغب, ترغب, رغبة, تمنى, تمنت, يتمنى, تتمنى, طموح, يطمح',
  ],
  ['intend, plan to, aim to, intention', 'نوى, نوت, ينوي, تنوي, اعتزم, اعتزمت, يعتزم, تعتزم, اعتزام, عازم'],
  [
    'dislike, disapprove, object to, frown on',
    'استهجن, استهجنت, يستهجن, تستهجن, استهجان, رفض, رفضت, يرفض, ترفض, كره, كرهت, يكره, تكره',
  ],
  ['prefer, favour, favor, rather', 'فضل, فضلت, يفضل, تفضل, تفضيل, آثر, آثرت, يؤثر, تؤثر'],
  [
    'believe, think, reckon, consider, be of the opinion',
    'اعتقد, اعتقدت, يعتقد, تعتقد, اعتقاد, رأى, رأت, يرى, ترى, ظن, ظنت, يظن, تظن, اعتبر, اعتبرت, يعتبر, تعتبر',
  ],
  [
    'expect, foresee, predict, anticipate, look forward',
    'توقع, توقعت, يتوقع, تتوقع, تنبأ, تنبأت, يتنبأ, تتنبأ, تنبؤ, ترقب, ترقبت, يترقب, تترقب',
  ],
  [
    'remember, recall, recollect, reminisce, memories',
    'تذكر, تذكرت, يتذكر, تتذكر, استذكر, استذكرت, يستذكر, تستذكر, ذكرى, ذكريات',
  ],
  [
    'realise, realize, notice, become aware, spot',
    'أدرك, أدركت, يدرك, تدرك, إدراك, لاحظ, لاحظت, يلاحظ, تلاحظ, ملاحظة, تنبه, تنبهت, يتنبه, تتنبه',
  ],
  ['misunderstand, misunderstanding, mix-up', 'سوء فهم, أساء الفهم, التباس'],
  [
    'agree, concur, consent, accept, say yes',
    'وافق, وافقت, يوافق, توافق, موافقة, اتفق, اتفقت, يتفق, تتفق, اتفاق, قبل, قبلت, يقبل, تقبل, قبول',
  ],
  ['disagree, differ, dissent, at odds', 'اختلف, اختلفت, يختلف, تختلف, اختلاف, خلاف, خالف, خالفت, يخالف, تخالف'],
  [
    'promise, pledge, vow, swear, undertake, commit',
    'وعد, وعدت, يعد, تعد, تعهد, تعهدت, يتعهد, تتعهد, التزم, التزمت, يلتزم, تلتزم, التزام, أقسم, أقسمت, يقسم, تقسم',
  ],
  [
    'threat, warn, threaten, caution',
    'هدد, هددت, يهدد, تهدد, تهديد, حذر, حذرت, يحذر, تحذر, تحذير, أنذر, أنذرت, ينذر, تنذر, إنذار',
  ],
  [
    'deny, reject, refute, rebut, dismiss a claim',
    'نفى, نفت, ينفي, تنفي, نفي, أنكر, أنكرت, ينكر, تنكر, إنكار, دحض, دحضت, يدحض, تدحض, فند, فندت, يفند, تفند, تفنيد',
  ],
  [
    'admit, acknowledge, concede, own up, confess, confirm',
    'أقر, أقرت, يقر, تقر, إقرار, اعترف, اعترفت, يعترف, تعترف, اعتراف',
  ],
  [
    'insist, maintain, stress, reiterate, emphasise, emphasize',
    'أصر, أصرت, يصر, تصر, إصرار, شدد, شددت, يشدد, تشدد, تشديد, أكد, أكدت, يؤكد, تؤكد, تأكيد, تمسك, تمسكت, يتمسك, تتمسك',
  ],
  [
    'urge, appeal to, exhort, plead with',
    'حث, حثت, يحث, تحث, دعا, دعت, يدعو, تدعو, دعوة, ناشد, ناشدت, يناشد, تناشد, مناشدة, طالب, طالبت, يطالب, تطالب, مطالبة',
  ],
  ['beg, plead, implore', 'توسل, توسلت, يتوسل, تتوسل, ناشد, ناشدت, يناشد, تناشد, تضرع, تضرعت, يتضرع, تتضرع'],
  [
    'suggest, propose, recommend, advise',
    'اقترح, اقترحت, يقترح, تقترح, اقتراح, أوصى, أوصت, يوصي, توصي, توصية, نصح, نصحت, ينصح, تنصح, نصيحة',
  ],
  ['reply, answer, respond, retort', 'أجاب, أجابت, يجيب, تجيب, إجابة, رد, ردت, يرد, ترد, جواب'],
  [
    'explain, account for, justify, shed light',
    'شرح, شرحت, يشرح, تشرح, فسر, فسرت, يفسر, تفسر, تفسير, برر, بررت, يبرر, تبرر, تبرير, أوضح, أوضحت, يوضح, توضح, توضيح',
  ],
  ['shout, yell, scream, cry out', 'صرخ, صرخت, يصرخ, تصرخ, صراخ, صاح, صاحت, يصيح, تصيح, صياح, هتف, هتفت, يهتف, تهتف'],
  [
    'lie, mislead, deceive, untrue, falsehood',
    'كذب, كذبت, يكذب, تكذب, كذبة, أكاذيب, ضلل, ضللت, يضلل, تضلل, تضليل, غير صحيح',
  ],
  [
    'pretend, feign, fake',
    'تظاهر, تظاهرت, يتظاهر, تتظاهر, ادعى, ادعت, يدعي, تدعي, ادعاء, زيف, زيفت, يزيف, تزيف, تصنع, تصنعت, يتصنع, تتصنع',
  ],
]
