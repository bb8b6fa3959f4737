import type { GlossaryEntry } from '../../glossary.ts'

/** How things are arranged, put off, begun, held and brought to an end. */
export const plansAndDates: readonly GlossaryEntry[] = [
  [
    'put off, postpone, delay, put back, suspend, hold over',
    'أجل, أجلت, يؤجل, تؤجل, تأجيل, أرجأ, أرجأت, يرجئ, ترجئ, إرجاء, أخر, أخرت, يؤخر, تؤخر, تأخير, علق, علقت, يعلق, تعلق, تعليق',
  ],
  ['delay, postponement, hold-up, lateness, holdup', 'تأخير, تأخر, تأجيل, إرجاء, تعطيل'],
  ['late, behind schedule, overdue, delayed, running late', 'متأخر, متأخرة, تأخر, تأخرت, يتأخر, تتأخر, عن الموعد'],
  [
    'call off, cancel, scrap, axe, ditch, abandon, pull the plug',
    'ألغى, ألغت, يلغي, تلغي, إلغاء, ألغي, ألغيت, صرف النظر عن',
  ],
  ['cancellation, scrapping, calling off, abolition, annulment', 'إلغاء, إبطال, فسخ, شطب'],
  ['abolish, do away with, get rid of, scrap, end', 'ألغى, ألغت, يلغي, تلغي, إلغاء, أبطل, أبطلت, يبطل, تبطل, تخلص من'],
  [
    'get rid of, dump, discard, dispose of, throw away, bin, throw out',
    'تخلص, تخلصت, يتخلص, تتخلص, رمى, رمت, يرمي, ترمي, التخلص من, ألقى في القمامة',
  ],
  [
    'give up, stop, quit, kick the habit, pack in',
    'أقلع عن, كف, كفت, يكف, تكف, توقف عن, ترك, تركت, يترك, تترك, الإقلاع عن',
  ],
  [
    'begin, start, get going, commence, get under way, set in motion',
    'بدأ, بدأت, يبدأ, تبدأ, بدء, بداية, انطلق, انطلقت, ينطلق, تنطلق, انطلاق, شرع, شرعت, يشرع, تشرع, استهل, استهلت, يستهل, تستهل',
  ],
  ['start, beginning, outset, onset, launch, opening', 'بداية, بدايات, بدء, انطلاق, مطلع, مستهل'],
  ['opening, inauguration, unveiling, grand opening, launch', 'افتتاح, تدشين, حفل افتتاح, إطلاق'],
  [
    'unveil, launch, reveal, present',
    'أزاح الستار, كشف النقاب, دشن, دشنت, يدشن, تدشن, تدشين, كشف عن, أطلق, أطلقت, يطلق, تطلق',
  ],
  [
    'hold, host, stage, put on, organise, organize',
    'نظم, نظمت, ينظم, تنظم, تنظيم, استضاف, استضافت, يستضيف, تستضيف, استضافة, أقام, أقامت, يقيم, تقيم, إقامة',
  ],
  ['take place, be held, happen, occur, go ahead', 'أقيم, أقيمت, يقام, تقام, انعقد, انعقدت, ينعقد, تنعقد, انعقاد, جرت'],
  [
    'arrange, organise, organize, set up, prepare, lay on',
    'رتب, رتبت, يرتب, ترتب, ترتيب, ترتيبات, نظم, نظمت, ينظم, تنظم, تنظيم, أعد, أعدت, يعد, تعد',
  ],
  [
    'prepare, get ready, make ready, gear up, brace for',
    'استعد, استعدت, يستعد, تستعد, استعداد, استعدادات, جهز, جهزت, يجهز, تجهز, تجهيز, تأهب, تأهبت, يتأهب, تتأهب, تحضير',
  ],
  ['preparation, arrangements, groundwork, build-up', 'استعداد, استعدادات, تحضيرات, تحضير, إعداد, ترتيبات'],
  ['schedule, timetable, programme, program, agenda', 'جدول, جداول, جدول زمني, برنامج, برامج, جدول أعمال'],
  ['plan, schedule, fix a date, pencil in, timetable', 'حدد موعدا, جدول, جدولت, يجدول, تجدول, موعد مقرر, تحديد موعد'],
  ['deadline, time limit, cut-off, cutoff, last date', 'مهلة, موعد نهائي, الموعد النهائي, آخر موعد, أجل'],
  [
    'extend, prolong, lengthen, renew, extension',
    'مدد, مددت, يمدد, تمدد, تمديد, أطال, أطالت, يطيل, تطيل, إطالة, جدد, جددت, يجدد, تجدد',
  ],
  ['renew, renewal, extend a contract, sign a new deal', 'جدد, جددت, يجدد, تجدد, تجديد, تمديد العقد, تجديد العقد'],
  [
    'expire, run out, lapse, expiry, out of date',
    'انتهت صلاحيته, انتهاء الصلاحية, انتهت مدته, منتهي الصلاحية, انقضى, انقضت, ينقضي, تنقضي',
  ],
  ['appointment, date, rendezvous, meeting time', 'موعد, مواعيد, لقاء'],
  [
    'meet, get together, meet up, see, come face to face',
    'التقى, التقت, يلتقي, تلتقي, لقاء, اجتمع, اجتمعت, يجتمع, تجتمع, اجتماع, قابل, قابلت, يقابل, تقابل',
  ],
  ['meeting, gathering, get-together, session, assembly, sitting', 'اجتماع, اجتماعات, لقاء, لقاءات, جلسة, جلسات'],
  ["summit, top-level meeting, leaders' meeting, high-level talks", 'قمة, قمم, مؤتمر قمة, اجتماع القمة'],
  ['conference, convention, congress, forum, symposium, seminar', 'مؤتمر, مؤتمرات, منتدى, ندوة, ندوات, ملتقى'],
  ['news conference, press conference, briefing, media briefing', 'مؤتمر صحفي, إحاطة إعلامية, إيجاز صحفي, لقاء صحفي'],
  ['invite, ask along, invitation, invitee', 'دعا, دعت, يدعو, تدعو, دعوة, دعوات, مدعو, مدعوون'],
  ['turn up, attend, be present, be there, attendance', 'حضر, حضرت, يحضر, تحضر, حضور, شهد, شهدت, يشهد, تشهد'],
  ['audience, crowd, spectators, attendance, turnout, viewers', 'جمهور, حضور, حاضرون, متفرجون, مشاهدون, مشاهدين'],
  ['absent, absence, missing, not there, away', 'غائب, غائبة, غياب, تغيب, تغيبت, يتغيب, تتغيب, متغيب'],
  [
    'carry on, keep going, persist, go on, press on',
    'استمر, استمرت, يستمر, تستمر, استمرار, واصل, واصلت, يواصل, تواصل, مواصلة, ثابر, ثابرت, يثابر, تثابر, مثابرة',
  ],
  [
    'continue, last, go on, drag on',
    'دام, دامت, يدوم, تدوم, استمر, استمرت, يستمر, تستمر, استغرق, استغرقت, يستغرق, تستغرق, طال, طالت, يطول, تطول',
  ],
  [
    'take time, take hours, last, duration, length',
    'استغرق, استغرقت, يستغرق, تستغرق, مدة, فترة, دام, دامت, يدوم, تدوم',
  ],
  [
    'resume, restart, start again, go back to',
    'استأنف, استأنفت, يستأنف, تستأنف, استئناف, عاود, عاودت, يعاود, تعاود, معاودة',
  ],
  [
    'interrupt, interruption, break off, cut short, disrupt',
    'قاطع, قاطعت, يقاطع, تقاطع, قطع, قطعت, يقطع, تقطع, انقطاع, عطل, عطلت, يعطل, تعطل, تعطيل, تعطلت, يتعطل, تتعطل',
  ],
  ['pause, break, lull, respite, breather, time out', 'استراحة, وقفة, هدنة, فترة راحة, توقف مؤقت'],
  [
    'end, finish, come to an end, be over, conclude, wrap up',
    'انتهى, انتهت, ينتهي, تنتهي, انتهاء, اختتم, اختتمت, يختتم, تختتم, ختام, أنهت, ينهي, تنهي, إنهاء',
  ],
  ['ending, end, conclusion, close, finale', 'نهاية, ختام, خاتمة, اختتام, نهايات'],
  [
    'finish, complete, get done, wrap up, round off',
    'أكمل, أكملت, يكمل, تكمل, إكمال, أتم, أتمت, تتم, إتمام, أنجز, أنجزت, ينجز, تنجز, استكمل, استكملت, يستكمل, تستكمل',
  ],
  ['completion, finishing, fulfilment, finalisation', 'إتمام, إكمال, استكمال, إنجاز, اكتمال'],
  ['date, day, calendar date, what day', 'تاريخ, تواريخ, موعد, يوم'],
  ['anniversary, jubilee, centenary, birthday, years since', 'ذكرى, ذكرى سنوية, ذكرى مرور, مئوية, يوبيل, عيد ميلاد'],
  ['birthday, date of birth, born on, birth date', 'عيد ميلاد, تاريخ الميلاد, تاريخ ميلاده, مواليد'],
  [
    'holiday, public holiday, bank holiday, day off, national day',
    'عطلة, عطل, عطلة رسمية, إجازة, إجازات, يوم عطلة, اليوم الوطني',
  ],
  ['era, age, epoch, period', 'عصر, عصور, حقبة, حقب, عهد, زمن'],
  ['ancient, age-old, centuries-old, prehistoric, antique', 'عتيق, سحيق, قديم, قديمة, عريق, عريقة, غابر'],
  ['century, hundred years, 100 years', 'قرن, قرون, مئة عام, مئة سنة'],
  ['decade, ten years, 10 years', 'عقد, عقود, عشر سنوات'],
  ['fortnight, two weeks, 14 days', 'أسبوعين, أسبوعان'],
  ['weekend, Saturday and Sunday, Friday and Saturday', 'عطلة نهاية الأسبوع, نهاية الأسبوع'],
  ['dawn, daybreak, sunrise, first light, crack of dawn', 'فجر, فجرا, شروق, بزوغ, طلوع الشمس'],
  ['dusk, sunset, nightfall, sundown, twilight', 'غروب, مغيب, غسق, حلول الظلام'],
  ['midday, noon, lunchtime, middle of the day', 'ظهر, ظهرا, الظهيرة, منتصف النهار'],
  ['midnight, middle of the night, dead of night', 'منتصف الليل, جوف الليل'],
  ['brief, short-lived, momentary, fleeting', 'وجيز, وجيزة, عابر, عابرة, قصير الأمد, لحظي'],
  ['frequently, often, regularly, time and again', 'مرارا, كثيرا, بانتظام, باستمرار'],
  ['occasionally, from time to time, once in a while, sometimes', 'أحيانا, بين الحين والآخر, من حين لآخر'],
  ['once, one time, single time, one-off', 'مرة واحدة, لمرة واحدة'],
  ['twice, two times, double, for the second time', 'مرتين, مرتان, للمرة الثانية, ضعف'],
]
